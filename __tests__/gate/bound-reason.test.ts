import { describe, expect, test } from '@jest/globals';
import { boundReason } from '../../src/gate/bound-reason.js';
import type { Check } from '../../src/gate/criteria.js';
import type { Comparison } from '../../src/gate/verdict.js';
import { withoutGuarantee } from '../../src/gate/without-guarantee.js';
import { comparison } from './verdicts.js';

function evidence(kind: string, over: object = {}): Comparison['evidence'] {
  return { kind, ...over } as unknown as Comparison['evidence'];
}

describe('why a comparison has its bound', () => {
  const clusters = 'so clusters are counted and not rows';
  const again = 'the rows are drawn again and again';
  const influence = 'each row counts by its influence on the value';
  const cases: [kind: string, words: string][] = [
    ['proportion', 'the rows on which the two models differ are counted'],
    ['auc', 'two models on the same rows are ranked alike'],
    ['mean', 'the more cautious of two corrections for skewed losses counts'],
    ['influence', influence],
    ['cluster', clusters],
    ['bootstrap', again],
    ['share', 'it is a share of rows'],
    ['own_auc', 'it compares ranks, and stays between 0 and 1'],
    ['own_mean', 'it is a mean over rows'],
    ['own_influence', influence],
    ['own_cluster', clusters],
    ['own_bootstrap', again],
    ['groups', 'MOVER, Zou and Donner 2008'],
  ];
  test.each(cases)('%s', (kind, words) => {
    expect(boundReason(comparison({ evidence: evidence(kind) }))).toContain(words);
    expect(boundReason(comparison({ evidence: evidence(kind), inclusive: true }))).toBe(
      'the policy asks for the plain value (on: value)',
    );
  });

  test('none was made, or gate.test asked for another one', () => {
    expect(boundReason(comparison({ evidence: null }))).toBeNull();
    expect(boundReason(comparison({ evidence: evidence('bootstrap', { chosen: true }) }))).toBe(
      "gate.test asked for it in place of the metric's own",
    );
    expect(() => boundReason(comparison({ evidence: evidence('of tomorrow') }))).toThrow('of tomorrow');
  });
});

describe('why bounds promise nothing', () => {
  const chosen = { chosen: true };
  const cases: { name: string; given: Partial<Comparison>; expect: string | null }[] = [
    {
      name: 'they do',
      given: { guarantee: true, evidence: evidence('bootstrap', chosen), relative: 0.1 },
      expect: null,
    },
    { name: 'rows are drawn again', given: { evidence: evidence('bootstrap') }, expect: 'bootstrap' },
    {
      name: 'rows are drawn again because somebody asked for it',
      given: { evidence: evidence('bootstrap', chosen) },
      expect: 'bootstrap, asked for by gate.test',
    },
    {
      name: 'somebody asked for another test, of a share',
      given: { evidence: evidence('cluster', chosen), relative: 0.1 },
      expect: 'asked for by gate.test',
    },
    {
      name: "the champion's value is taken as known",
      given: { evidence: evidence('cluster'), relative: 0.1 },
      expect: "a share of the champion's value",
    },
    { name: 'clusters', given: { evidence: evidence('cluster') }, expect: 'few or unequal clusters' },
    { name: 'another bound', given: { evidence: evidence('mean') }, expect: 'none is known for it' },
    { name: 'no bound', given: { evidence: null }, expect: 'none is known for it' },
  ];
  test.each(cases)('$name', ({ given, expect: reason }) => {
    expect(withoutGuarantee({ checks: [] }, comparison({ guarantee: false, ...given }))).toBe(reason);
  });

  test('a threshold that was chosen on these rows goes before all, of its own metric only', () => {
    const checks: Check[] = [{ name: 'threshold behind f1', state: 'ok', note: null }];
    const told = (metric: string): string | null =>
      withoutGuarantee({ checks }, comparison({ metric, guarantee: metric === 'f1', evidence: evidence('bootstrap') }));
    expect(told('f1')).toBe('its threshold was chosen on these rows');
    expect(told('f2')).toBe('bootstrap');
  });
});
