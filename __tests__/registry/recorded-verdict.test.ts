import { expect, test } from '@jest/globals';
import type { Manifest } from '../../src/model/manifest.js';
import { recordedVerdict, type JudgedQuestion, type RecordedVerdict } from '../../src/registry/recorded-verdict.js';
import { sha256, versionOf } from './drafts.js';

const of = (digest: string, part: 'validation' | 'test' = 'test'): Manifest['verdict'] => ({
  ...{ verdict: 'hold', part, rule: 'superiority' },
  sha256: sha256(digest),
});
const model = { digest: sha256('candidate'), files: {} };
const champion = { number: 1, version: '1.0.0' };
const question: JudgedQuestion = { candidate: model.digest, champion: '1.0.0', part: 'test' };
const judged = versionOf('1.1.0', { verdict: of('a'), model, champion });

const cases: {
  name: string;
  given: Manifest[];
  digest?: string;
  asked?: Partial<JudgedQuestion>;
  beside?: string;
  expect: RecordedVerdict;
}[] = [
  { name: 'a registry without versions', given: [], expect: { kind: 'unknown' } },
  {
    name: 'the verdict of the second version',
    given: [versionOf('1.0.0', { verdict: of('b') }), judged],
    digest: 'a',
    expect: { kind: 'recorded', version: '1.1.0' },
  },
  {
    name: 'the verdict of another version than the one beside',
    given: [judged, versionOf('1.0.0', { verdict: of('b') })],
    digest: 'a',
    beside: '1.0.0',
    expect: { kind: 'recorded', version: '1.1.0' },
  },
  {
    name: 'another verdict than that of the version beside, about another question',
    given: [judged, versionOf('1.2.0', { verdict: of('b') })],
    asked: { candidate: sha256('other') },
    beside: '1.2.0',
    expect: { kind: 'other', versions: ['1.2.0'] },
  },
  {
    name: 'a version beside that is not on record',
    given: [judged],
    asked: { candidate: sha256('other') },
    beside: '9.0.0',
    expect: { kind: 'unknown' },
  },
  {
    name: 'another verdict of two versions about the same question',
    given: [versionOf('1.0.0', {}), judged, versionOf('1.2.0', { verdict: of('b'), model, champion })],
    expect: { kind: 'other', versions: ['1.1.0', '1.2.0'] },
  },
  { name: 'another candidate', given: [judged], asked: { candidate: sha256('x') }, expect: { kind: 'unknown' } },
  { name: 'another champion', given: [judged], asked: { champion: '1.0.1' }, expect: { kind: 'unknown' } },
  { name: 'no champion where there was one', given: [judged], asked: { champion: null }, expect: { kind: 'unknown' } },
  {
    name: 'a champion where there was none',
    given: [versionOf('1.1.0', { verdict: of('a'), model })],
    expect: { kind: 'unknown' },
  },
  {
    name: 'no champion, as on record',
    given: [versionOf('1.1.0', { verdict: of('a'), model })],
    asked: { champion: null },
    expect: { kind: 'other', versions: ['1.1.0'] },
  },
  { name: 'the other part', given: [judged], asked: { part: 'validation' }, expect: { kind: 'unknown' } },
];
test.each(cases)('$name', ({ given, digest = 'new', asked = {}, beside, expect: expected }) => {
  expect(recordedVerdict(given, sha256(digest), { ...question, ...asked }, beside)).toEqual(expected);
});
