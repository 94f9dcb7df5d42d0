import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import { readVerdict } from '../../src/gate/read-verdict.js';
import { signed } from '../../src/gate/signature.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { UserError } from '../../src/host/errors.js';
import { sceneOf, sha } from './scene.js';

const verdict = judge(sceneOf('binary', 60, { candidate: 2, champion: 1 }));
const read = (value: unknown): Verdict => readVerdict('v.json', JSON.stringify(value));

test('what the gate wrote is read as it was', () => {
  expect(read(verdict)).toEqual(verdict);
});

describe('a file that is none', () => {
  test.each(['null', '[]', '"mlops-verdict/1"', '7', '{}', '{"format": 1}', '{"format": "mlops-evaluation/1"}'])(
    'is another file: %s',
    (text) => {
      expect(() => readVerdict('v.json', text)).toThrow(
        new UserError('v.json: expected a verdict.json of the gate ("format": "mlops-verdict/1"), found another file.'),
      );
    },
  );

  test('is no JSON, which is told with its cause', () => {
    const broken = (): unknown => readVerdict('v.json', '{"format": ');
    expect(broken).toThrow('v.json: expected a verdict.json of the gate, found no JSON.');
    expect(broken).toThrow(expect.objectContaining({ cause: expect.anything() }));
  });

  const foreign = 'no mlops writes that: name another file';
  test.each([
    ['2', 'use a newer mlops'],
    ['10', 'use a newer mlops'],
    ['999999999', 'use a newer mlops'],
    ['0', 'use the older mlops that wrote it, or decide again with this one'],
    ['9999999999', foreign],
    ['', foreign],
    ['2x', foreign],
    ['x2', foreign],
    ['-1', foreign],
    ['1/mlops-verdict/2', foreign],
  ])('is of another format: %s', (number, advice) => {
    expect(() => read({ format: `mlops-verdict/${number}` })).toThrow(
      `v.json: a verdict of the format "mlops-verdict/${number}", and this version knows mlops-verdict/1; ${advice}.`,
    );
  });

  test('is of a format whose name is long', () => {
    const format = `mlops-verdict/${'9'.repeat(50)}`;
    expect(() => read({ format })).toThrow(`of the format "${format.slice(0, 40)}", and`);
  });
});

describe('a verdict that is not of its form', () => {
  const first = verdict.comparisons[0]!;
  const withFirst = (over: object): object => ({ ...verdict, comparisons: [{ ...first, ...over }] });
  const long = 'k'.repeat(120);
  const cases: { name: string; given: object; expect: string }[] = [
    { name: 'a key inside', given: withFirst({ more: 1 }), expect: 'the key "comparisons.0.more" is unknown' },
    { name: 'several keys', given: { ...verdict, one: 1, two: 2 }, expect: 'the key "one" is unknown' },
    { name: 'a long key', given: { ...verdict, [long]: 1 }, expect: `the key "${long.slice(0, 100)}" is unknown` },
    {
      name: 'a key that is missing inside',
      given: { ...verdict, policy: { ...verdict.policy, digest: undefined } },
      expect: 'the key "policy.digest" is missing',
    },
    {
      name: 'null for a number',
      given: withFirst({ rows: null }),
      expect: 'the value of the key "comparisons.0.rows" is not of its form',
    },
    {
      name: 'a whole number',
      given: { ...verdict, rows: 0.5 },
      expect: 'the value of the key "rows" is not of its form',
    },
  ];
  test.each(cases)('says so of $name', ({ given, expect: mistake }) => {
    const told = (): unknown => read(given);
    expect(told).toThrow(`v.json: not a verdict as schema/verdict.json says: ${mistake}.`);
    expect(told).toThrow(expect.objectContaining({ cause: expect.anything() }));
  });

  test('names only models that it has', () => {
    const named = (against: Comparison['against'], over: Partial<Verdict>): (() => unknown) => {
      const comparisons = [first, { ...first, against }];
      return () => read(signed({ ...verdict, ...over, comparisons }));
    };
    const told = (at: number): string => `the key "comparisons.${at}.against" names a model that the verdict does not`;
    expect(named('anchor', { anchor: null })).toThrow(told(1));
    expect(named('anchor', { champion: null })).toThrow(told(0));
    expect(named('value', { champion: null })).toThrow(told(0));
    for (const against of ['champion', 'baseline', 'value'] as const)
      expect(named(against, { anchor: null })).not.toThrow();
    expect(named('anchor', { anchor: { version: '1.0.0', digest: sha('c') } })).not.toThrow();
    const none = { ...verdict, champion: null, anchor: null, comparisons: [{ ...first, against: 'baseline' }] };
    expect(() => read(none)).not.toThrow();
  });

  test('has a name that a model can have', () => {
    const model = `No ${'n'.repeat(100)}`;
    expect(() => read({ ...verdict, model })).toThrow(
      `v.json: not a verdict as the gate writes it: model: expected lower-case letters, digits and hyphens, got "${model.slice(0, 80)}".`,
    );
  });
});
