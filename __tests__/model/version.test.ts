import { describe, expect, test } from '@jest/globals';
import type { Candidate, Manifest } from '../../src/model/manifest.js';
import { bumpVersion, compareVersions, isVersion, nextVersion } from '../../src/model/version.js';
import { candidate, sha256 } from '../registry/drafts.js';

const base = candidate();
const python = (estimator: string, version: string): Candidate['flavor'] => ({
  name: 'python',
  model: 'model.joblib',
  input: 'dataframe',
  libraries: { python: '3.12.1', 'scikit-learn': version },
  estimator,
});
const built = (content: string): Candidate['code'] => ({
  ...base.code,
  package: {
    kind: 'npm',
    name: 'flowers',
    version: '1.0.0',
    file: 'flowers-1.0.0.tgz',
    sha256: sha256(content),
    content: sha256(content),
  },
});

function registered(version: string, change: Partial<Candidate> = {}): Manifest {
  return { ...candidate(change), version } as unknown as Manifest;
}

describe('nextVersion', () => {
  const [length, colour] = base.signature.inputs;
  const cases: {
    name: string;
    given: Partial<Candidate>;
    newest?: Partial<Candidate>;
    newLine?: boolean;
    expect: string;
    why: RegExp;
  }[] = [
    { name: 'another seed', given: { seed: 2 }, expect: '1.4.8', why: /trained again/ },
    {
      name: 'new data',
      given: { data: { ...base.data, fingerprint: sha256('more'), rows: 120 } },
      expect: '1.4.8',
      why: /new data since 1\.4\.7/,
    },
    { name: 'new params', given: { params: { epochs: 20, layers: [8, 4] } }, expect: '1.5.0', why: /params/ },
    { name: 'an added param', given: { params: { ...base.params, l2: 0.1 } }, expect: '1.5.0', why: /params/ },
    {
      name: 'a param that is a fraction now',
      given: { floats: { '/epochs': '10.0' } },
      expect: '1.5.0',
      why: /params/,
    },
    {
      name: 'layers in another order',
      given: { params: { epochs: 10, layers: [4, 8] } },
      expect: '1.5.0',
      why: /params/,
    },
    {
      name: 'params in another order',
      given: { params: { layers: [8, 4], epochs: 10 } },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'a threshold that is chosen by something else',
      given: { decision: { threshold: 0.3, chosen: 'mcc' } },
      newest: { decision: { threshold: 0.3, chosen: 'f1' } },
      expect: '1.5.0',
      why: /^changed since 1\.4\.7: decision threshold$/,
    },
    {
      name: 'a threshold that is chosen again by the same',
      given: { decision: { threshold: 0.31, chosen: 'f1' } },
      newest: { decision: { threshold: 0.3, chosen: 'f1' } },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'a threshold at all',
      given: { decision: { threshold: 0.3, chosen: null } },
      expect: '1.5.0',
      why: /decision/,
    },
    {
      name: 'another estimator',
      given: { flavor: { name: 'tfjs', estimator: 'logistic', tfjs: '4.22.0', backend: 'wasm' } },
      expect: '1.5.0',
      why: /^changed since 1\.4\.7: estimator$/,
    },
    { name: 'another flavor', given: { flavor: { name: 'command', score: 'x' } }, expect: '1.5.0', why: /flavor/ },
    {
      name: 'another scoring command',
      given: { flavor: { name: 'command', score: ['python', 'b.py'] } },
      newest: { flavor: { name: 'command', score: ['python', 'a.py'] } },
      expect: '1.5.0',
      why: /scoring command/,
    },
    {
      name: 'a newer library only',
      given: { flavor: { name: 'tfjs', estimator: 'mlp', tfjs: '4.23.0', backend: 'wasm' } },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'a newer scikit-learn only',
      given: { flavor: python('a.B', '1.9.1') },
      newest: { flavor: python('a.B', '1.8.0') },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'another class by name',
      given: { flavor: python('a.C', '1.9.1') },
      newest: { flavor: python('a.B', '1.9.1') },
      expect: '1.5.0',
      why: /estimator/,
    },
    {
      name: 'Python after a command',
      given: { flavor: python('a.C', '1.9.1') },
      newest: { flavor: { name: 'command', score: 'x' } },
      expect: '1.5.0',
      why: /flavor/,
    },
    { name: 'a first package', given: { code: built('a') }, expect: '1.5.0', why: /package/ },
    { name: 'no package any more', given: {}, newest: { code: built('a') }, expect: '1.5.0', why: /package/ },
    {
      name: 'the same package',
      given: { code: built('a') },
      newest: { code: built('a') },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'another package',
      given: { code: built('b') },
      newest: { code: built('a') },
      expect: '1.5.0',
      why: /package/,
    },
    {
      name: 'another revision only',
      given: { code: { ...base.code, revision: 'abc', dirty: true } },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'an input less',
      given: { signature: { ...base.signature, inputs: [length!] } },
      expect: '2.0.0',
      why: /inputs/,
    },
    {
      name: 'an input of another type',
      given: { signature: { ...base.signature, inputs: [length!, { name: 'colour', type: 'number' }] } },
      expect: '2.0.0',
      why: /inputs/,
    },
    {
      name: 'a renamed input',
      given: { signature: { ...base.signature, inputs: [length!, { name: 'color', type: 'string' }] } },
      expect: '2.0.0',
      why: /inputs/,
    },
    {
      name: 'inputs in another order',
      given: { signature: { ...base.signature, inputs: [colour!, length!] } },
      expect: '1.4.8',
      why: /again/,
    },
    {
      name: 'another output',
      given: { signature: { ...base.signature, outputs: [{ name: 'prediction', type: 'number' }] } },
      expect: '2.0.0',
      why: /outputs/,
    },
    { name: 'another target', given: { target: { ...base.target, column: 'other' } }, expect: '2.0.0', why: /target/ },
    {
      name: 'other classes',
      given: { target: { ...base.target, classes: ['a', 'b', 'c'], task: 'multiclass', positive: null } },
      expect: '2.0.0',
      why: /target, classes, positive class/,
    },
    {
      name: 'another positive class',
      given: { target: { ...base.target, positive: 'a' } },
      expect: '2.0.0',
      why: /positive/,
    },
    {
      name: 'signature and params',
      given: { params: {}, target: { ...base.target, column: 'x' } },
      expect: '2.0.0',
      why: /target/,
    },
    { name: 'a new line, nothing else', given: {}, newLine: true, expect: '2.0.0', why: /new line/ },
  ];
  test.each(cases)('$name: $expect', (each) => {
    const next = nextVersion(candidate(each.given), registered('1.4.7', each.newest), each.newLine);
    expect(next.version).toBe(each.expect);
    expect(next.why).toMatch(each.why);
  });

  test('the first version is 1.0.0', () => {
    expect(nextVersion(base, null)).toEqual({ version: '1.0.0', why: 'the first version' });
  });
});

test('versions are compared as numbers', () => {
  const sorted = ['1.0.0', '1.2.0', '1.9.0', '1.9.1', '1.9.10', '1.10.0', '2.0.0', '10.0.0'];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

test.each(['1.0.0', '0.0.1', '999999999.0.0'])('%s is a version', (text) => {
  expect(isVersion(text)).toBe(true);
});

test.each([
  '',
  '1',
  '1.0',
  '1.0.0.0',
  'v1.0.0',
  '1.0.0-rc.1',
  '1.0.0+x',
  '01.0.0',
  '1.-1.0',
  '1.0.0\n',
  ' 1.0.0',
  '1e3.0.0',
  '9999999999.0.0',
])('%j is no version', (text) => {
  expect(isVersion(text)).toBe(false);
  expect(() => compareVersions(text, '1.0.0')).toThrow(/not a version/);
});

test('a bump sets lower levels back', () => {
  expect((['major', 'minor', 'patch'] as const).map((level) => bumpVersion('1.2.3', level))).toEqual([
    '2.0.0',
    '1.3.0',
    '1.2.4',
  ]);
});
