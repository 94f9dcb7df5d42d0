import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import type { VerdictName } from '../../src/gate/verdict.js';
import { candidateOf, modelOf, optionsOf, rowsOf, sha, versionOf, type Task, surroundings } from './scene.js';
import { rng } from '../../src/statistics/rng.js';

/*
 * The whole gate, again and again, on models whose difference is known. alpha = .05 one-sided; the Monte-Carlo error of a share of .05 in
 * 1,000 replications is .0069, so .05 + 3 * .0069 = .071 is what a gate that keeps its promise stays below.
 */
const most = (replications: number): number => 0.05 + 3 * Math.sqrt((0.05 * 0.95) / replications);

interface Scenario {
  readonly metric: string;
  readonly task: Task;
  readonly rows: number;
  readonly gate: object;
  /** Signal of a classifier, size of a regression's errors. */
  readonly candidate: number;
  readonly champion: number;
}

function sharesOf(
  { metric, task, rows, gate, candidate, champion }: Scenario,
  replications: number,
): Record<VerdictName, number> {
  const random = rng(`${metric} ${candidate} ${champion} ${rows}`);
  const shares = { promote: 0, hold: 0, inconclusive: 0, reject: 0 };
  const options = optionsOf(gate);
  const version = versionOf(task, '1.0.0', sha('b'));
  const rowIds = Int32Array.from({ length: rows }, (_, i) => i);
  for (let run = 0; run < replications; run++) {
    const scene = rowsOf(task, rows, random);
    const model = (level: number): ReturnType<typeof modelOf> => modelOf(task, scene, level, random);
    const verdict = judge({
      ...surroundings,
      part: 'validation',
      candidate: candidateOf(task),
      champion: version,
      anchor: null,
      rowIds,
      answers: { candidate: model(candidate), champion: model(champion), anchor: null, baseline: null },
      comparable: { champion: null, anchor: null },
      options,
      base: null,
      looks: [],
      policySource: 'mlops.yml',
    });
    shares[verdict.verdict] += 1 / replications;
  }
  return shares;
}

describe('false promotion of an equal model, n = 200', () => {
  const metrics = [
    { metric: 'accuracy', task: 'binary', level: 1 },
    { metric: 'roc_auc', task: 'binary', level: 1 },
    { metric: 'brier', task: 'binary', level: 1 },
    { metric: 'mae', task: 'regression', level: 3 },
    { metric: 'accuracy', task: 'multiclass', level: 1 },
    { metric: 'log_loss', task: 'multiclass', level: 1 },
  ] as const;
  test.each(metrics)('$metric, $task', ({ metric, task, level }) => {
    const gate = { primary: { metric } };
    const shares = sharesOf({ metric, task, rows: 200, gate, candidate: level, champion: level }, 1000);
    expect(shares.promote).toBeLessThan(most(1000));
    // Not by never promoting: the test is near its level, or (accuracy, exact) not far below it.
    expect(shares.promote).toBeGreaterThan(0.02);
    // The same on the other side: an equal model is rejected as rarely.
    expect(shares.reject).toBeLessThan(most(1000));
  });

  test('guards and thresholds only make it rarer', () => {
    const gate = {
      primary: { metric: 'roc_auc' },
      guards: { brier: { margin: 0.02 }, accuracy: { margin: 0.05 } },
      thresholds: { roc_auc: { min: 0.8 } },
    };
    const shares = sharesOf({ metric: 'roc_auc', task: 'binary', rows: 200, gate, candidate: 1, champion: 1 }, 500);
    expect(shares.promote).toBeLessThan(most(500));
    expect(shares.promote).toBeGreaterThan(0.01);
  });
});

describe('false fail of two guards exactly at their margin, n = 400', () => {
  test('is at most alpha in the family', () => {
    // Accuracy and Brier score of the weaker model, measured on 2,000,000 rows: worse by .0530 and .0315.
    const gate = {
      primary: { metric: 'roc_auc', rule: 'non_inferiority', margin: 0.5, useful: 0.6 },
      guards: { accuracy: { margin: 0.053 }, brier: { margin: 0.0315 } },
    };
    const shares = sharesOf({ metric: 'guards', task: 'binary', rows: 400, gate, candidate: 0.8, champion: 1 }, 500);
    expect(shares.reject).toBeLessThan(most(500));
    expect(shares.reject).toBeGreaterThan(0.01);
  });
});

describe('power', () => {
  test('a clearly better model is promoted, a clearly worse one rejected', () => {
    const better = sharesOf({ metric: 'mae', task: 'regression', rows: 200, gate: {}, candidate: 2, champion: 3 }, 200);
    expect(better.promote).toBeGreaterThan(0.95);
    const worse = sharesOf(
      { metric: 'roc_auc', task: 'binary', rows: 200, gate: {}, candidate: 0.5, champion: 1.2 },
      200,
    );
    expect(worse.reject).toBeGreaterThan(0.95);
  });
});
