import { describe, expect, test } from '@jest/globals';
import { addedMetrics } from '../../src/evaluate/row-metric.js';
import { ownOptions } from '../../src/evaluate/own.options.js';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import { verdictSchema, type Verdict } from '../../src/gate/verdict.js';
import { verifyVerdict } from '../../src/gate/verify.js';
import type { Predictions, RegressionPredictions } from '../../src/metrics/metric.js';
import { answerOf, candidateOf, columnOf, optionsOf, sceneOf, sha } from './scene.js';

const n = 260;
const better = { candidate: 2, champion: 0.6 };

function predictionsOf(answer: Situation['answers']['champion']): Predictions {
  if (answer === null || 'failure' in answer) throw new Error('no predictions');
  return answer.predictions;
}

/** The scene with other predictions of candidate and champion. */
function changed(scene: Situation, change: (given: Predictions, candidate: boolean) => Predictions): Situation {
  const candidate = answerOf(change(predictionsOf(scene.answers.candidate), true));
  const champion = answerOf(change(predictionsOf(scene.answers.champion), false));
  return { ...scene, answers: { ...scene.answers, candidate, champion } };
}

/** Regressions that are off by the same amount in each row, up and down in turn. */
function offBy(scene: Situation, candidate: number, champion: number): Situation {
  return changed(scene, (given, isCandidate) => {
    const size = isCandidate ? candidate : champion;
    const predicted = Float64Array.from(given.y, (y, i) => y + (i % 2 === 0 ? size : -size));
    return { ...(given as RegressionPredictions), predicted };
  });
}

/** Metrics of the user's own, one for each direction, that are numbers of rows. */
function withOwn(gate: object): Situation {
  const own = ownOptions.parse({
    profit: { command: 'p', better: 'higher' },
    waste: { command: 'w', better: 'lower' },
  });
  const added = addedMetrics(own, null, candidateOf('binary').target);
  const scene = sceneOf('binary', n, better, { added, options: optionsOf(gate) });
  return changed(scene, (given, isCandidate) => {
    const profit = Float64Array.from(given.y, (_, i) => (i % 7) / 3 + (isCandidate ? (i % 5) / 8 : 0));
    return { ...given, columns: { profit, waste: profit.map((each) => 9 - each) } };
  });
}

const corrected = { reuse: 'corrected', size: { max_mb: 5 }, guards: { brier: { margin: 0.1 } } };
const epoch = {
  state: { number: 1, looks: 20, spent: 3, promotions: 1, frozen: n, present: n, reserve: 0 },
  opens: false,
  obstacle: null,
};
const lost = { failure: 'numpy is gone' };
const region = new Map([['region', columnOf('string', n, (i) => (i < 4 ? 'few' : i % 2 === 0 ? 'n' : 's'))]]);

const scenes: { name: string; given: () => Situation; expect: Verdict['decided'] }[] = [
  {
    name: 'metrics of the own, in both directions, by bound and by value',
    given: () =>
      withOwn({
        primary: { metric: 'waste', useful: 0.01 },
        guards: { profit: { margin: 0.01 }, waste: { gain: 0.01, on: 'value' } },
        thresholds: { profit: { min: 0.1, on: 'value' } },
      }),
    expect: '4',
  },
  {
    name: 'the same the other way round',
    given: () =>
      withOwn({
        primary: { metric: 'profit', useful: 0.01 },
        guards: { waste: { margin: 0.01 }, profit: { gain: 0.01, on: 'value' } },
      }),
    expect: '4',
  },
  {
    name: "shares of a champion's value of 0, by bound and by value",
    given: () => {
      const guards = { mae: { relative_margin: 0.1 }, rmse: { relative_margin: 0.1, on: 'value' } };
      const options = optionsOf({ primary: { useful: 0.001 }, guards });
      return offBy(sceneOf('regression', n, { candidate: 1, champion: 1 }, { options }), 0.01, 0);
    },
    expect: '3',
  },
  {
    name: 'a champion that cannot be scored, on fewer rows than the limits have',
    given: () => {
      const mask = Uint8Array.from({ length: n }, (_, i) => (i % 4 === 0 ? 0 : 1));
      const options = optionsOf({ thresholds: { accuracy: { min: 0.6 } } });
      const scene = sceneOf('binary', n, better, { options, comparable: { champion: mask, anchor: null } });
      return { ...scene, answers: { ...scene.answers, champion: lost } };
    },
    expect: '3',
  },
  {
    name: 'a primary metric that one class leaves undefined',
    given: () => changed(sceneOf('binary', n, better), (given) => ({ ...given, y: new Uint8Array(n) }) as typeof given),
    expect: '3',
  },
  {
    name: 'a hold below a margin',
    given: () => {
      const options = optionsOf({ primary: { margin: 0.005, useful: 0.01 } });
      const scene = sceneOf('binary', n, { candidate: 1, champion: 1 }, { options });
      return { ...scene, answers: { ...scene.answers, candidate: scene.answers.champion! } };
    },
    expect: '6',
  },
  {
    name: 'what a model costs to run',
    given: () => {
      const gate = {
        size: { max_mb: 5, max_ratio: 2 },
        latency: { max_ms: 9, max_ratio: 2 },
        churn: { max: 0.9, on: 'value' },
      };
      const footprint = { latency: { candidate: 3, champion: 2 } };
      const scene = sceneOf('binary', n, better, { footprint, options: optionsOf(gate) });
      const sized = <T extends { readonly model: { readonly digest: string } }>(of: T, size: number): T => ({
        ...of,
        model: { ...of.model, files: { 'model.bin': { size, sha256: sha('d') } } },
      });
      return { ...scene, candidate: sized(scene.candidate, 3e6), champion: sized(scene.champion!, 2e6) };
    },
    expect: '4',
  },
  {
    name: 'times that were not measured',
    given: () =>
      sceneOf('binary', n, better, {
        footprint: { latency: { unavailable: 'they were not measured' } },
        options: optionsOf({ latency: { max_ms: 9, max_ratio: 2 } }),
      }),
    expect: '3',
  },
  {
    name: 'non-inferiority, though not better',
    given: () => {
      const options = optionsOf({ primary: { rule: 'non_inferiority', margin: 0.1, useful: 0.2 } });
      return sceneOf('binary', n, { candidate: 1, champion: 1 }, { options });
    },
    expect: '4',
  },
  {
    name: 'slices of no row and of few, and groups of which one is left',
    given: () => {
      const none = { name: 'nobody', where: 'region == "x"' };
      const gate = {
        slices: { required: [none], watched: [{ ...none, name: 'no one' }, 'region'] },
        fairness: { recall: { across: 'region', max_difference: 0.9, min_rows: 130 } },
      };
      return sceneOf('binary', n, better, { columns: region, options: optionsOf(gate) });
    },
    expect: '3',
  },
  {
    name: 'frozen rows, before a release opens them',
    given: () => sceneOf('binary', n, better, { part: 'validation', options: optionsOf(corrected) }),
    expect: '4',
  },
  {
    name: 'frozen rows that nobody could be compared on, with a limit that needs no label',
    given: () => {
      const scene = sceneOf('binary', n, better, { epoch, options: optionsOf(corrected) });
      return { ...scene, answers: { ...scene.answers, champion: lost } };
    },
    expect: '3',
  },
  {
    name: 'frozen rows, opened',
    given: () => sceneOf('binary', n, better, { epoch, options: optionsOf(corrected) }),
    expect: 'sealed',
  },
  {
    name: 'errors of a hundred thousand, whose differences round',
    given: () => sceneOf('regression', n, { candidate: 200_000, champion: 600_000 }, {}, 'b'),
    expect: '4',
  },
  {
    name: 'errors of a millionth',
    given: () => sceneOf('regression', n, { candidate: 2e-6, champion: 6e-6 }),
    expect: '4',
  },
];

describe('what the gate wrote is found to be right', () => {
  test.each(scenes)('$name', ({ given, expect: decided }) => {
    const verdict = verdictSchema.parse(JSON.parse(JSON.stringify(judge(given()))));
    expect(verdict.decided).toBe(decided);
    expect(verifyVerdict(verdict, '1.0.0')).toBeNull();
  });
});
