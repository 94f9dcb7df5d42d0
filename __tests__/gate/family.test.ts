import { describe, expect, test } from '@jest/globals';
import type { Measured } from '../../src/gate/comparison.js';
import { adjustFamily, requirementOf } from '../../src/gate/family.js';
import type { Comparison } from '../../src/gate/verdict.js';

const alpha = 0.05;

function measured(
  role: Comparison['role'],
  p: number | null,
  lower: number | null,
  over: Partial<Comparison> = {},
): Measured {
  return {
    name: role,
    comparison: {
      role,
      against: 'champion',
      metric: 'brier',
      slice: null,
      rows: 200,
      candidate: 0.2,
      reference: 0.2,
      difference: 0,
      lower,
      upper: 0.1,
      margin: -0.01,
      relative: null,
      side: 'above',
      inclusive: false,
      useful: null,
      method: 't(199)',
      guarantee: true,
      state: 'open',
      p,
      adjusted: null,
      detectable: null,
      rowsNeeded: null,
      note: null,
      evidence: null,
      ...over,
    },
    lack: null,
    bound: () => lower,
    harm: () => null,
  };
}

describe('the family of tests that can fail a candidate', () => {
  const cases: { name: string; given: Measured[]; expect: [number | null, string][] }[] = [
    {
      name: 'one test stays as it is',
      given: [measured('guard', 0.04, -0.1)],
      expect: [[0.04, 'fail']],
    },
    {
      // Holm by hand: 2 * .03 = .06; 1 * .04, but never less than the one before.
      name: 'two tests that each would fail alone do not fail together',
      given: [measured('guard', 0.03, -0.1), measured('threshold', 0.04, -0.1)],
      expect: [
        [0.06, 'open'],
        [0.06, 'open'],
      ],
    },
    {
      // Holm by hand: 3 * .01, 2 * .04, 1 * .5.
      name: 'the strongest of three fails',
      given: [measured('guard', 0.01, -0.1), measured('anchor', 0.04, -0.1), measured('threshold', 0.5, 0.02)],
      expect: [
        [0.03, 'fail'],
        [0.08, 'open'],
        [0.5, 'pass'],
      ],
    },
    {
      name: 'what has no p-value is outside: the primary comparison, a plain value, too few rows',
      given: [
        measured('primary', null, 0.1, { state: 'pass' }),
        measured('guard', 0.04, -0.1),
        measured('threshold', null, -0.02, { inclusive: true }),
        measured('guard', null, null, { note: 'it needs 50 rows' }),
      ],
      expect: [
        [null, 'pass'],
        [0.04, 'fail'],
        [null, 'fail'],
        [null, 'open'],
      ],
    },
    {
      name: 'what cannot be computed stays so',
      given: [measured('guard', null, null, { state: 'unavailable' })],
      expect: [[null, 'unavailable']],
    },
  ];
  test.each(cases)('$name', ({ given, expect: expected }) => {
    const settled = adjustFamily(given, alpha, alpha).map(({ comparison }) => comparison);
    expect(settled.map(({ state }) => state)).toEqual(expected.map(([, state]) => state));
    expected.forEach(([adjusted], i) => {
      if (adjusted === null) expect(settled[i]!.adjusted).toBeNull();
      else expect(settled[i]!.adjusted).toBeCloseTo(adjusted, 12);
    });
  });

  test.each(['primary', 'baseline'] as const)('the %s comparison keeps the state of its own bound', (role) => {
    for (const [state, lower] of [
      ['open', 1],
      ['pass', -1],
    ] as const)
      expect(adjustFamily([measured(role, null, lower, { state })], alpha, alpha)[0]!.comparison.state).toBe(state);
  });

  test('the decision gets the bound at the level of the look', () => {
    const each = {
      ...measured('threshold', null, null, { margin: 3, side: 'below' }),
      bound: (level: number) => level,
    };
    expect(requirementOf(each, 0.01)).toEqual({
      name: 'threshold',
      bound: 0.01,
      limit: 3,
      side: 'below',
      inclusive: false,
      adjusted: null,
    });
  });
});
