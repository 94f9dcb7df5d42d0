import { expect, test } from '@jest/globals';
import type { Manifest } from '../../src/model/manifest.js';
import { isSameVersion } from '../../src/registry/same-version.js';
import { sha256, versionOf } from './drafts.js';

const one = { size: 1, sha256: sha256('one') };
const two = { size: 2, sha256: sha256('two') };
const base = versionOf('1.1.0', { files: { 'a.json': one, 'b.json': two } });

const cases: { name: string; given: Partial<Manifest>; expect: boolean }[] = [
  { name: 'itself', given: {}, expect: true },
  { name: 'another day, actor and run', given: { createdAt: '2030-01-01T00:00:00.000Z', actor: 'eve' }, expect: true },
  { name: 'its files in another order', given: { files: { 'b.json': two, 'a.json': one } }, expect: true },
  { name: 'another number', given: { version: '1.1.1' }, expect: false },
  { name: 'another name', given: { name: 'birds' }, expect: false },
  { name: 'another model', given: { model: { digest: sha256('x'), files: {} } }, expect: false },
  { name: 'one file less', given: { files: { 'a.json': one } }, expect: false },
  { name: 'a file of another size', given: { files: { 'a.json': { ...one, size: 3 }, 'b.json': two } }, expect: false },
  { name: 'other bytes', given: { files: { 'a.json': { ...two, size: 1 }, 'b.json': two } }, expect: false },
  { name: 'a renamed file', given: { files: { 'c.json': one, 'b.json': two } }, expect: false },
  { name: 'files that changed places', given: { files: { 'a.json': two, 'b.json': one } }, expect: false },
];
test.each(cases)('$name: $expect', ({ given, expect: expected }) => {
  expect(isSameVersion(base, { ...base, ...given })).toBe(expected);
  expect(isSameVersion({ ...base, ...given }, base)).toBe(expected);
});
