import { describe, expect, test } from '@jest/globals';
import type { Evaluation, Scored } from '../../src/evaluate/scores.js';
import { footprintOf } from '../../src/gate/footprint.js';
import { evaluationChecks, leakageCheck, sizeCheck } from '../../src/gate/found-checks.js';
import { explain } from '../../src/gate/explain.js';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { costMetric } from '../../src/metrics/cost.js';
import type { Metric, RegressionPredictions } from '../../src/metrics/metric.js';
import type { Manifest } from '../../src/model/manifest.js';
import { answerOf, candidateOf, columnOf, optionsOf, sceneOf, sha, versionOf } from './scene.js';

const megabyte = 1_000_000;

function sized(bytes: number): Manifest['model']['files'] {
  return { 'model.bin': { size: bytes, sha256: sha('d') } };
}

/** A much better candidate of 3 MB against a champion of 2 MB. */
function better(gate: object, over: Partial<Situation> = {}): Situation {
  const scene = sceneOf('binary', 600, { candidate: 2, champion: 0.6 }, { options: optionsOf(gate), ...over });
  const champion = scene.champion;
  return {
    ...scene,
    candidate: { ...scene.candidate, model: { digest: scene.candidate.model.digest, files: sized(3 * megabyte) } },
    champion:
      champion === null ? null : { ...champion, model: { digest: champion.model.digest, files: sized(2 * megabyte) } },
  };
}

function stateIn(verdict: Verdict, metric: string): Comparison['state'] | undefined {
  return verdict.comparisons.find((each) => each.metric === metric)?.state;
}

const times = { footprint: { latency: { candidate: 3, champion: 2 } } };
const unmeasured = { footprint: { latency: { unavailable: 'prediction times were not measured' } } } as const;

describe('what a model costs to run', () => {
  const cases: {
    name: string;
    given: [object, Partial<Situation>];
    expect: [verdict: string, metric: string, state: string | undefined];
  }[] = [
    {
      name: 'a smaller model than the limit',
      given: [{ size: { max_mb: 3 } }, {}],
      expect: ['promote', 'size', 'pass'],
    },
    { name: 'a larger one', given: [{ size: { max_mb: 2.9 } }, {}], expect: ['reject', 'size', 'fail'] },
    {
      name: 'half as much again',
      given: [{ size: { max_ratio: 1.5 } }, {}],
      expect: ['promote', 'size_ratio', 'pass'],
    },
    { name: 'more than that', given: [{ size: { max_ratio: 1.4 } }, {}], expect: ['reject', 'size_ratio', 'fail'] },
    {
      name: 'a ratio without a champion is not asked',
      given: [{ size: { max_ratio: 1.4 } }, { champion: null }],
      expect: ['promote', 'size_ratio', undefined],
    },
    {
      name: 'as quick as allowed',
      given: [{ latency: { max_ratio: 1.5, max_ms: 3 } }, times],
      expect: ['promote', 'latency_ratio', 'pass'],
    },
    {
      name: 'too slow beside the champion',
      given: [{ latency: { max_ratio: 1.2 } }, times],
      expect: ['reject', 'latency_ratio', 'fail'],
    },
    { name: 'too slow', given: [{ latency: { max_ms: 2 } }, times], expect: ['reject', 'latency', 'fail'] },
    {
      name: 'a time that was not measured decides nothing',
      given: [{ latency: { max_ms: 9 } }, unmeasured],
      expect: ['inconclusive', 'latency', 'unavailable'],
    },
    {
      name: 'nor does a champion that was not',
      given: [{ latency: { max_ratio: 9 } }, { footprint: { latency: { candidate: 3, champion: null } } }],
      expect: ['inconclusive', 'latency_ratio', 'unavailable'],
    },
    { name: 'few predictions change', given: [{ churn: { max: 0.6 } }, {}], expect: ['promote', 'churn', 'pass'] },
    { name: 'many do', given: [{ churn: { max: 0.05 } }, {}], expect: ['reject', 'churn', 'fail'] },
    {
      name: 'churn of a first model is not asked',
      given: [{ churn: { max: 0.001 } }, { champion: null }],
      expect: ['promote', 'churn', undefined],
    },
  ];
  test.each(cases)('$name', ({ given: [gate, over], expect: [name, metric, state] }) => {
    const verdict = judge(better(gate, over));
    expect([verdict.verdict, stateIn(verdict, metric)]).toEqual([name, state]);
  });

  test('numbers that differ within the tolerance have not changed', () => {
    const scene = sceneOf(
      'regression',
      400,
      { candidate: 2, champion: 6 },
      { options: optionsOf({ churn: { max: 0.01, tolerance: 1e9 } }) },
    );
    expect(stateIn(judge(scene), 'churn')).toBe('pass');
    const strict = { ...scene, options: optionsOf({ churn: { max: 0.01 } }) };
    expect(stateIn(judge(strict), 'churn')).toBe('fail');
    expect(() => judge(better({ churn: { max: 0.1, tolerance: 0.1 } }))).toThrow(
      'mlops.yml: gate.churn.tolerance: only numbers differ by an amount',
    );
  });

  const behaviour = { name: 'name', kind: 'invariance', rows: 100, broken: 3, atMost: 0.02, failure: null } as const;
  test('the reasons and the paragraph of a test of behaviour read as sentences', () => {
    const told = (broken: number, atMost: number): [string | undefined, string] => {
      const given = { ...behaviour, name: 'sexinv', broken, atMost };
      const verdict = judge(better({}, { behaviour: [given] }));
      return [verdict.reasons.find((reason) => reason.includes('sexinv')), explain(verdict)];
    };
    const name = 'Share of rows whose prediction changes in the test sexinv';
    expect(told(0, 0)[0]).toBe(`${name}: 0, at most 0 allowed.`);
    const [reason, paragraph] = told(3, 0.02);
    expect(reason).toBe(`${name}: 0.03, but at most 0.02 is allowed.`);
    expect(paragraph).toContain('It fails on the test of behaviour sexinv.');
  });

  const tests: { name: string; given: Situation['behaviour'][number]; expect: [string, string] }[] = [
    { name: 'a test of behaviour that holds', given: { ...behaviour, broken: 2 }, expect: ['promote', 'pass'] },
    { name: 'one that is broken', given: behaviour, expect: ['reject', 'fail'] },
    {
      name: 'one that could not be run',
      given: { ...behaviour, failure: 'the candidate wrote no predictions' },
      expect: ['inconclusive', 'unavailable'],
    },
    { name: 'one without a row', given: { ...behaviour, rows: 0, broken: 0 }, expect: ['inconclusive', 'unavailable'] },
  ];
  test.each(tests)('$name', ({ given, expect: [name, state] }) => {
    const verdict = judge(better({}, { behaviour: [given] }));
    expect([verdict.verdict, stateIn(verdict, 'invariance')]).toEqual([name, state]);
  });
});

function evaluationWith(change: Partial<Evaluation>, candidate: Partial<Scored> = {}): Evaluation {
  const scored: Scored = {
    version: null,
    digest: null,
    failure: null,
    rows: 1,
    seconds: 0,
    metrics: {},
    roc: null,
    confusion: null,
    residuals: null,
  };
  return {
    format: 'mlops-evaluation/1',
    part: 'test',
    rows: 1,
    rowsDigest: '',
    models: { candidate: { ...scored, ...candidate }, champion: null, anchor: null, baseline: null },
    ...change,
  };
}

describe('what earlier steps found', () => {
  const golden: { name: string; given: Evaluation['mustPass']; expect: [state: string, note: string] }[] = [
    {
      name: 'all rows right',
      given: { file: 'g.csv', rows: 12, wrong: 0, lines: [] },
      expect: ['ok', 'all 12 of g.csv'],
    },
    {
      name: 'one row wrong',
      given: { file: 'g.csv', rows: 12, wrong: 1, lines: [4] },
      expect: ['fault', '1 of 12 are wrong (g.csv, line 4)'],
    },
    {
      name: 'many rows wrong',
      given: { file: 'g.csv', rows: 12, wrong: 9, lines: [2, 3] },
      expect: ['fault', '9 of 12 are wrong (g.csv, lines 2, 3, ...)'],
    },
    {
      name: 'no row',
      given: { file: 'g.csv', rows: 0, wrong: 0, lines: [] },
      expect: ['unavailable', 'g.csv has no row'],
    },
    {
      name: 'a file that cannot be read',
      given: { file: 'g.csv', failure: 'not found' },
      expect: ['unavailable', 'g.csv: not found'],
    },
    {
      name: 'nothing',
      given: undefined,
      expect: ['unavailable', 'they were not scored; run `mlops evaluate --force` again'],
    },
  ];
  test.each(golden)('rows that must be right: $name', ({ given, expect: [state, note] }) => {
    const evaluation = evaluationWith(given === undefined ? {} : { mustPass: given });
    expect(evaluationChecks(evaluation, 'g.csv')).toEqual([{ name: 'rows that must be right', state, note }]);
    expect(evaluationChecks(evaluation, null)).toEqual([]);
  });

  test('a wrong one rejects however good the figures are', () => {
    const checks = evaluationChecks(
      evaluationWith({ mustPass: { file: 'g.csv', rows: 2, wrong: 1, lines: [2] } }),
      'g.csv',
    );
    const verdict = judge(better({ must_pass: 'g.csv' }, { checks }));
    expect([verdict.verdict, verdict.decided, verdict.reasons[0]]).toEqual([
      'reject',
      '1',
      'rows that must be right: 1 of 2 are wrong (g.csv, line 2).',
    ]);
  });

  test('odd predictions and leakage are told, and decide nothing', () => {
    const odd = evaluationChecks(evaluationWith({}, { oddities: ['every row gets the same score'] }), null);
    const finding = {
      name: 'proxy:x',
      kind: 'proxy',
      column: 'x',
      severity: 'warning',
      sentence: 'Column x tells all.',
      remedy: '',
      accepted: false,
    } as const;
    const rows = { train: 9, validation: 9, test: 9 };
    const leakage = leakageCheck(
      {
        format: 'mlops-leakage/1',
        share: 1,
        rows,
        leaked: { validation: 0, test: 3 },
        notes: [],
        findings: [finding, { ...finding, accepted: true }],
      },
      'test',
    );
    expect(leakage).toEqual({
      name: 'leakage',
      state: 'ok',
      note: '3 test rows have the features of a training row; Column x tells all',
    });
    const verdict = judge(better({}, { checks: [...odd, leakage] }));
    expect(verdict.verdict).toBe('promote');
    expect(verdict.checks).toContainEqual(odd[0]);
  });

  const shrunk: { name: string; given: [before: number, now: number]; expect: string | undefined }[] = [
    { name: 'grown', given: [200, 220], expect: undefined },
    { name: 'a little smaller', given: [200, 150], expect: 'ok' },
    { name: 'half of it gone', given: [200, 99], expect: 'unavailable' },
  ];
  test.each(shrunk)('a test part that has $name', ({ given: [before, now], expect: state }) => {
    const withRows = <T extends Manifest | ReturnType<typeof candidateOf>>(of: T, rows: number): T => ({
      ...of,
      data: {
        ...of.data,
        split: { ...of.data.split, parts: { ...of.data.split.parts, test: { rows, digest: sha('5') } } },
      },
    });
    const [candidate, champion] = [
      withRows(candidateOf('binary'), now),
      withRows(versionOf('binary', '1.2.0', sha('b')), before),
    ];
    expect(sizeCheck('test', candidate, champion).map((check) => check.state)).toEqual(
      state === undefined ? [] : [state],
    );
    expect(
      sizeCheck('test', candidate, champion)
        .map(({ note }) => note ?? '')
        .join(),
    ).not.toContain('?');
    expect(sizeCheck('test', candidate, null)).toEqual([]);
  });

  test('times of a model that was measured, that was not, and that could not be', () => {
    const milliseconds = { milliseconds: 2, fastest: 1, slowest: 3, rows: 9, runs: 3 };
    expect(footprintOf(evaluationWith({}, { latency: milliseconds }))).toEqual({
      latency: { candidate: 2, champion: null },
    });
    expect(footprintOf(evaluationWith({}, { latency: { failure: 'no rows' } }))).toEqual({
      latency: { unavailable: 'prediction times could not be measured: no rows' },
    });
    const told = 'prediction times were not measured; run `mlops evaluate --force` again';
    expect(footprintOf(evaluationWith({}))).toEqual({ latency: { unavailable: told } });
    const beside = (latency: Partial<Pick<Scored, 'latency'>>): unknown => {
      const { models } = evaluationWith({}, { latency: milliseconds });
      const unmeasured = evaluationWith({}).models.candidate;
      return footprintOf({ models: { ...models, champion: { ...unmeasured, ...latency } } });
    };
    const champion = (value: number | null): object => ({ latency: { candidate: 2, champion: value } });
    expect(beside({ latency: { ...milliseconds, milliseconds: 5 } })).toEqual(champion(5));
    expect(beside({ latency: { failure: 'no rows' } })).toEqual(champion(null));
    expect(beside({})).toEqual(champion(null));
  });
});

describe('clusters and metrics of the configuration', () => {
  const n = 600;

  test('clusters are counted and not rows: ten copies of a row tell no more than one', () => {
    const scene = sceneOf('regression', n, { candidate: 4.6, champion: 5 });
    const repeat = (values: Float64Array): Float64Array => Float64Array.from(values, (_, i) => values[i - (i % 10)]!);
    const copied = (answer: Situation['answers']['candidate']): Situation['answers']['candidate'] => {
      if (!('predictions' in answer)) throw new Error('no predictions');
      const { y, predicted } = answer.predictions as RegressionPredictions;
      return answerOf({ task: 'regression', y: repeat(y), predicted: repeat(predicted) });
    };
    const columns = new Map([['patient', columnOf('string', n, (i) => `p${Math.floor(i / 10)}`)]]);
    const answers = {
      ...scene.answers,
      candidate: copied(scene.answers.candidate),
      champion: copied(scene.answers.champion!),
    };
    const width = (gate: object): number => {
      const [primary] = judge({ ...scene, answers, columns, options: optionsOf(gate) }).comparisons;
      return primary!.upper! - primary!.lower!;
    };
    // Ten copies make intervals of independent rows about sqrt(10) times too narrow.
    expect(width({ cluster: 'patient' }) / width({})).toBeGreaterThan(2.5);
  });

  test('fewer than thirty clusters decide nothing', () => {
    const columns = new Map([['site', columnOf('string', n, (i) => `s${i % 9}`)]]);
    const verdict = judge(
      sceneOf('binary', n, { candidate: 2, champion: 0.6 }, { columns, options: optionsOf({ cluster: 'site' }) }),
    );
    expect([verdict.verdict, verdict.decided]).toEqual(['inconclusive', '3']);
  });

  test('cost is a metric like any other', () => {
    const cost = costMetric({
      task: 'binary',
      classes: 2,
      matrix: [
        [0, 1],
        [10, 0],
      ],
    }) as Metric;
    const gate = {
      primary: { metric: 'cost' },
      guards: { cost: { margin: 100 } },
      thresholds: { cost: { max: 5000 } },
    };
    const verdict = judge(
      sceneOf('binary', n, { candidate: 2, champion: 0.6 }, { added: [cost], options: optionsOf(gate) }),
    );
    expect([verdict.verdict, verdict.comparisons[0]!.metric]).toEqual(['promote', 'cost']);
    expect(() => judge(sceneOf('binary', n, { candidate: 2, champion: 0.6 }, { options: optionsOf(gate) }))).toThrow(
      'gate.primary.metric',
    );
  });

  test('another test than the metric has is labelled', () => {
    const verdict = judge(
      sceneOf('binary', n, { candidate: 2, champion: 0.6 }, { options: optionsOf({ test: { roc_auc: 'bootstrap' } }) }),
    );
    expect(verdict.comparisons[0]).toMatchObject({ guarantee: false });
    expect(verdict.comparisons[0]!.method).toContain('gate.test');
  });
});
