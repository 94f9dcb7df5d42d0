import { describe, expect, test } from '@jest/globals';
import { levelOf, promotedFalsely } from '../../benchmarks/simulations/looks.js';
import { isKept, mostOf, ratesOf, truthOf } from '../../benchmarks/simulations/rates.js';
import { metricsFor, scenes } from '../../benchmarks/simulations/scenes.js';
import { rng } from '../../src/statistics/rng.js';

/*
 * What counts error rates must see an error: the rates themselves are those of `npm run simulate` (quick in .ci/run, in full in .ci/nightly; results
 * in benchmarks/SIMULATIONS.md).
 */
describe('rates', () => {
  const scene = scenes.find(({ name }) => name === '10 rows of the rarer class')!;
  const metrics = metricsFor('binary').filter(({ name }) => ['roc_auc', 'accuracy', 'brier', 'f1'].includes(name));
  const random = rng('rates');
  const draw = (n: number): ReturnType<typeof scene.draw> => scene.draw(n, random);
  const truth = truthOf(metrics, draw, { samples: 2, rows: 20_000, exchangeable: true, random });

  test('of equal models: kept, and none of them by never missing', () => {
    const found = ratesOf(metrics, () => draw(50), truth, 100, random);
    expect(found.filter((rate) => !isKept(rate))).toEqual([]);
    // Ten rows of a class are below the minimum of a mean over rows, and of F1.
    expect(found.map(({ metric, kind, available }) => [metric, kind, available])).toEqual([
      ['roc_auc', 'difference', 1],
      ['roc_auc', 'value', 1],
      ['brier', 'difference', 0],
      ['brier', 'value', 0],
      ['accuracy', 'difference', 1],
      ['accuracy', 'value', 1],
      ['f1', 'difference', 0],
      ['f1', 'value', 0],
    ]);
    expect(Math.max(...found.map(({ low, high }) => low + high))).toBeGreaterThan(0.02);
  });

  test('a bound that says too much is found out', () => {
    const wrong = new Map([...truth].map(([name, known]) => [name, { ...known!, difference: -0.1 }]));
    const [auc] = ratesOf(metrics, () => draw(50), wrong, 100, random);
    expect(auc!.low).toBeGreaterThan(0.2);
    expect(isKept(auc!)).toBe(false);
  });
});

describe('looks of a greedy team at the same rows', () => {
  test('the level of a look: alpha 2^-(b+1) / C(K, b+1)', () => {
    expect(levelOf(0.05, 20, 0)).toBeCloseTo(0.05 / 2 / 20, 15);
    expect(levelOf(0.05, 20, 1)).toBeCloseTo(0.05 / 4 / 190, 15);
    expect(levelOf(0.1, 100, 2)).toBeCloseTo(0.1 / 8 / 161_700, 15);
    // Over all that 100 answers of one bit can be, the levels add up to at most alpha.
    let ways = 1;
    let all = 0;
    for (let b = 0; b < 100; b++) {
      ways *= (100 - b) / (b + 1);
      all += ways * levelOf(0.05, 100, b);
    }
    expect(all).toBeLessThanOrEqual(0.05 * (1 + 1e-9));
  });

  test.each(['accuracy', 'roc_auc'] as const)(
    '100 looks at %s: corrected keeps 5%%, each at 5%% does not',
    (metric) => {
      const team = { metric, rows: 300, looks: 100 };
      expect(promotedFalsely({ ...team, reuse: 'corrected' }, 60, 'quick')).toBeLessThanOrEqual(mostOf(0.05, 60));
      expect(promotedFalsely({ ...team, reuse: 'report' }, 10, 'quick')).toBeGreaterThan(0.7);
    },
  );
});
