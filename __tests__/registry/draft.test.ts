import { expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import type { Manifest } from '../../src/model/manifest.js';
import { checkDraft } from '../../src/registry/draft.js';
import { missingFile } from '../../src/registry/missing.js';
import type { VersionDraft } from '../../src/registry/registry.js';
import { sha256, versionOf } from './drafts.js';

const file = (text: string): Manifest['files'][string] => ({ size: text.length, sha256: sha256(text) });
const files = { 'model.tar.gz': file('model'), 'verdict.json': file('verdict') };

/** A draft of a version with a model, or without one; its files are looked at by nobody here. */
function drafted(change: Partial<Manifest>, given?: string[], attachments: Record<string, string> = {}): VersionDraft {
  const manifest = versionOf('1.1.0', { files, ...change });
  const names = given ?? Object.keys(manifest.files);
  return { manifest, files: Object.fromEntries(names.map((name) => [name, name])), attachments };
}

const verdict = versionOf('1.1.0', {}).verdict;
const rejected = { ...verdict, verdict: 'reject' } as const;

const refused: { name: string; given: VersionDraft; expect: string }[] = [
  { name: 'a name that is none', given: drafted({ name: 'a/b' }), expect: 'model name: expected lower-case letters' },
  { name: 'a version that is none', given: drafted({ version: '1.0' }), expect: 'version: expected three numbers' },
  {
    name: 'other files than are listed',
    given: drafted({}, ['verdict.json', 'a.json']),
    expect: 'flowers 1.1.0: its manifest lists model.tar.gz, verdict.json, but the files are a.json, verdict.json.',
  },
  {
    name: 'a file that is also beside it',
    given: drafted({}, undefined, { 'verdict.json': 'x' }),
    expect: 'flowers 1.1.0: verdict.json is both a file of the version and beside it.',
  },
  {
    name: 'another verdict than the manifest names',
    given: drafted({ files: { ...files, 'verdict.json': file('other') } }),
    expect: 'flowers 1.1.0: a version needs its verdict.json, with the digest',
  },
  {
    name: 'no verdict',
    given: drafted({ files: { 'model.tar.gz': files['model.tar.gz'] } }),
    expect: 'flowers 1.1.0: a version needs its verdict.json, with the digest',
  },
  {
    name: 'a rejected one with a model',
    given: drafted({ verdict: rejected }),
    expect: 'flowers 1.1.0: a version has a model.tar.gz unless it is rejected',
  },
  {
    name: 'another one without',
    given: drafted({ files: { 'verdict.json': files['verdict.json'] } }),
    expect: 'flowers 1.1.0: a version has a model.tar.gz unless it is rejected',
  },
];
test.each(refused)('refuses $name', ({ given, expect: sentence }) => {
  expect(() => checkDraft(given)).toThrow(UserError);
  expect(() => checkDraft(given)).toThrow(sentence);
});

test('takes a whole one, files in any order, and a rejected one without model', () => {
  const whole = drafted({}, ['verdict.json', 'model.tar.gz'], { 'report.html': 'x' });
  expect(checkDraft(whole)).toEqual(whole.manifest);
  const without = drafted({ verdict: rejected, files: { 'verdict.json': files['verdict.json'] } });
  expect(checkDraft(without)).toEqual(without.manifest);
});

test.each([
  {
    name: 'a model that was kept',
    given: { files },
    file: 'a.txt',
    expect: 'it has manifest.json, model.tar.gz, verdict.json.',
  },
  {
    name: 'a model of a rejected one',
    given: { verdict: rejected },
    file: 'model.tar.gz',
    expect: 'the gate rejected it',
  },
  {
    name: 'another file of a rejected one',
    given: { verdict: rejected },
    file: 'a.txt',
    expect: 'it has no file "a.txt"',
  },
  { name: 'a model that was not kept', given: {}, file: 'model.tar.gz', expect: 'it has no file "model.tar.gz"' },
])('what is said of $name', ({ given, file: name, expect: sentence }) => {
  const { message } = missingFile(versionOf('1.1.0', given), name);
  expect(message).toContain('flowers 1.1.0: ');
  expect(message).toContain(sentence);
});
