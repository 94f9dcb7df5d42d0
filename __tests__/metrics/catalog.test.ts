import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/host/errors.js';
import { allMetricsOf, metricNamed, metricOfAnyTask, metricsOf } from '../../src/metrics/catalog.js';
import { families } from '../../src/metrics/known.js';
import { otherNames } from '../../src/metrics/other-names.js';
import type { Predictions } from '../../src/metrics/metric.js';

interface Case {
  classes?: number;
  y: number[];
  score?: number[];
  predicted: number[];
  weight: number[] | null;
  values: Record<string, number | null>;
}

/** catalog.json, written by make_catalog.py beside it. */
const cases = JSON.parse(readFileSync(new URL('../fixtures/metrics/catalog.json', import.meta.url), 'utf8')) as Record<
  Predictions['task'],
  Case[]
>;

function predictionsOf(task: Predictions['task'], given: Case): Predictions {
  const weight = given.weight === null ? {} : { weight: Float64Array.from(given.weight) };
  const score = Float64Array.from(given.score ?? []);
  switch (task) {
    case 'binary':
      return { task, y: Uint8Array.from(given.y), score, predicted: Uint8Array.from(given.predicted), ...weight };
    case 'multiclass': {
      const [y, predicted] = [Int32Array.from(given.y), Int32Array.from(given.predicted)];
      return { task, classes: given.classes!, y, score, predicted, ...weight };
    }
    case 'regression':
      return { task, y: Float64Array.from(given.y), predicted: Float64Array.from(given.predicted), ...weight };
  }
}

const tasks = ['binary', 'multiclass', 'regression'] as const;
const named = tasks.flatMap((task) => Object.keys(cases[task][0]!.values).map((name) => ({ task, name })));

test.each(named)('$task: $name equals scikit-learn to 1e-9, or says why there is no value', ({ task, name }) => {
  const metric = metricNamed(name, task);
  const found = cases[task].map((given) => metric.compute(predictionsOf(task, given)));
  const wrong = cases[task].flatMap((given, at): unknown[] => {
    const [value, wanted] = [found[at]!, given.values[name] ?? null];
    const same =
      value.value === null
        ? wanted === null && value.reason.length > 0
        : wanted !== null && Math.abs(value.value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    return same ? [] : [{ value, wanted, given }];
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(found.filter(({ value }) => value !== null).length).toBeGreaterThan(40);
  for (const { value } of found) {
    if (value === null) continue;
    expect(value).toBeGreaterThanOrEqual(metric.range[0] - 1e-12);
    expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12);
  }
});

test('every metric of the catalogue is among the cases', () => {
  for (const task of tasks) {
    const names = new Set(Object.keys(cases[task][0]!.values).map((name) => name.replace(/@.*/, '')));
    for (const metric of allMetricsOf(task)) expect(names).toContain(metric.name);
    for (const family of families[task]) expect(names).toContain(family.name);
  }
  expect(cases.binary.length + cases.multiclass.length + cases.regression.length).toBeGreaterThan(450);
  expect(tasks.flatMap((task) => cases[task]).filter(({ weight }) => weight !== null).length).toBeGreaterThan(200);
});

describe('names', () => {
  test('a metric is found by its own name, with its number in plain form', () => {
    for (const task of tasks) {
      const all = allMetricsOf(task);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(all.slice(0, metricsOf(task).length)).toEqual(metricsOf(task));
      for (const metric of all) expect(metricNamed(metric.name, task)).toBe(metric);
      for (const { name } of families[task]) expect(all.map((metric) => metric.name)).not.toContain(name);
    }
    expect(metricNamed('f_beta@2.0', 'binary').name).toBe('f_beta@2');
    expect(metricNamed('f_beta@2', 'binary').title).toBe('F2');
    expect(metricNamed('ece', 'binary').name).toBe('ece');
    expect(metricNamed('ece@15', 'multiclass').name).toBe('ece');
    expect(metricNamed('ece@10', 'multiclass').name).toBe('ece@10');
    expect(metricNamed('lift@0.07', 'binary').title).toBe('Lift at 7%');
    expect(metricNamed('top_k_accuracy@3', 'multiclass').title).toBe('Top-3 accuracy');
    expect(metricOfAnyTask('pinball@0.9')?.title).toBe('Pinball loss at 0.9');
    expect(metricOfAnyTask('pinball@2')).toBeUndefined();
    expect(metricOfAnyTask('cost')).toBeUndefined();
  });

  test('whatever an error suggests is known', () => {
    for (const task of tasks) {
      for (const [other, ours] of Object.entries(otherNames[task])) {
        expect(metricNamed(ours, task).name).toBe(ours);
        expect(() => metricNamed(other, task)).toThrow(UserError);
        expect(() => metricNamed(other, task)).toThrow(`got "${other}"; did you mean "${ours}"?`);
      }
    }
  });

  test.each([
    {
      given: 'f_beta',
      task: 'binary',
      expect: 'expected a number above 0 after "f_beta@", as in f_beta@2, got "f_beta"',
    },
    { given: 'f_beta@0', task: 'binary', expect: 'expected a number above 0' },
    { given: 'f_beta@-1', task: 'binary', expect: 'expected a number above 0' },
    { given: 'f_beta@NaN', task: 'binary', expect: 'got "f_beta@NaN"' },
    { given: 'f_beta@1e999', task: 'binary', expect: 'got "f_beta@1e999"' },
    { given: 'f_beta@', task: 'binary', expect: 'got "f_beta@"' },
    { given: 'lift@10', task: 'binary', expect: 'expected a share above 0, at most 1 after "lift@", as in lift@0.1' },
    { given: 'lift@0', task: 'binary', expect: 'at most 1' },
    { given: 'top_k_accuracy@1.5', task: 'multiclass', expect: 'a whole number of classes from 1' },
    { given: 'ece@1', task: 'multiclass', expect: 'a whole number of bins from 2 to 1000' },
    { given: 'pinball@1', task: 'regression', expect: 'a quantile between 0 and 1' },
    { given: 'liftt@0.2', task: 'binary', expect: 'did you mean "lift@0.2"?' },
    { given: 'recall_at_precison@7', task: 'binary', expect: 'did you mean "recall_at_precision@0.9"?' },
    { given: 'roc_auc@2', task: 'binary', expect: 'did you mean "roc_auc"?' },
    { given: 'cohens_kappa', task: 'multiclass', expect: 'did you mean "cohen_kappa"?' },
    { given: 'constructor', task: 'multiclass', expect: 'got "constructor"; Known: accuracy, ' },
    { given: 'sensitivity', task: 'binary', expect: 'did you mean "recall"?' },
    { given: 'sensitivity@2', task: 'binary', expect: 'did you mean "recall"?' },
    { given: 'ecee', task: 'binary', expect: 'did you mean "ece"?' },
    { given: 'ecee@20', task: 'binary', expect: 'did you mean "ece@20"?' },
    { given: 'pinbal', task: 'regression', expect: 'did you mean "pinball@0.9"?' },
    { given: `x${'y'.repeat(99)}`, task: 'binary', expect: `got "x${'y'.repeat(79)}";` },
    { given: 'pinball@0.9', task: 'binary', expect: 'expected a metric of task binary' },
  ] as const)('$task: "$given"', ({ given, task, expect: message }) => {
    expect(() => metricNamed(given, task, 'evaluate.metrics')).toThrow(UserError);
    expect(() => metricNamed(given, task, 'evaluate.metrics')).toThrow(message);
  });
});

test('says where a name stands only where that is known, and that a share of the rows promises no bound', () => {
  expect(() => metricNamed('x', 'binary')).toThrow('metric: expected a metric of task binary, got "x"');
  for (const name of ['lift@0.1', 'precision_at_recall@0.9']) {
    const { bound, ownBound } = metricNamed(name, 'binary');
    expect([bound, ownBound]).toEqual(['bootstrap', 'bootstrap']);
  }
  expect(metricNamed('precision_at_recall@0.9', 'binary').title).toBe('Precision at recall 0.9');
});

test('the guide has every metric of each task, marks the usual ones, and tells range and direction', () => {
  const guide = readFileSync(new URL('../../docs/guides/metrics.md', import.meta.url), 'utf8');
  const titles = { binary: 'Two classes', multiclass: 'Several classes', regression: 'Numbers' };
  for (const task of tasks) {
    const section = guide.split(`## ${titles[task]}\n`)[1]!.split('\n## ')[0]!;
    const rows = section.split('\n').filter((line) => line.includes('`'));
    const told = new Map(
      rows.flatMap((line) => {
        const [names, mark, , range, better] = line
          .split('|')
          .slice(1, 6)
          .map((cell) => cell.trim());
        return [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => [name!, { mark, range, better }] as const);
      }),
    );
    const known = [...told.keys()].map((name) => metricNamed(name, task));
    expect(known).toEqual(expect.arrayContaining([...allMetricsOf(task)]));
    for (const metric of known) {
      const [low, high] = metric.range;
      const range = Number.isFinite(high)
        ? Number.isFinite(low)
          ? `${low} to ${high}`
          : `up to ${high}`
        : `${low} and up`;
      const mark = metricsOf(task).includes(metric) ? '●' : '';
      expect([metric.name, told.get(metric.name)]).toEqual([metric.name, { mark, range, better: metric.better }]);
    }
    for (const family of families[task])
      expect([...told.keys()].some((name) => name.startsWith(family.name))).toBe(true);
  }
});
