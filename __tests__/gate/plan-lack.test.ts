import { describe, expect, test } from '@jest/globals';
import type { Lack } from '../../src/gate/lack.js';
import { lackSentence, type Holdout } from '../../src/gate/plan.js';

/** A test part of a fifth: `rows in all` is five times the test rows. */
const holdout: Holdout = { part: 'test', rows: 200, split: { test: 0.2, folds: 5 } };
const others = 'only rows of new clusters help, more rows of those that are there do not';

describe('what a comparison that has no bound lacks', () => {
  const name = 'Log loss against the champion';
  const lack: Lack = {
    ...{ name, metric: 'log_loss', slice: null, kind: 'rows' },
    ...{ rows: 200, minimum: 300, capHelps: false, beyond: 0 },
  };
  const cap = 'Set gate.cap to the largest loss (log loss) that a row can have';
  const cases: { name: string; given: Partial<Lack>; rows?: number; expect: string }[] = [
    {
      name: 'a cap that rows exceed',
      given: { kind: 'cap', beyond: 3, rows: 1200, minimum: null, clusters: 4 },
      expect:
        'Raise gate.cap to a loss that no row can exceed: in 3 of 1,200 rows a prediction loses more than it says.',
    },
    {
      name: 'rows',
      given: {},
      expect: `${name}: about 300 test rows (1,500 rows in all) are needed; there are 200.`,
    },
    {
      name: 'rows, where half of the part does not count: of new rows every tenth will',
      given: { rows: 100 },
      expect: `${name}: about 300 test rows that both splits hold out (3,000 rows in all) are needed; there are 100.`,
    },
    {
      name: 'rows of a slice that is a twentieth of the part',
      given: { rows: 10, slice: 'sex = f' },
      expect: `${name}: about 300 test rows of sex = f (30,000 rows in all) are needed; there are 10.`,
    },
    {
      name: 'nothing that a number of rows is known to mend',
      given: { minimum: null },
      expect: `${name}: more rows, or another metric in mlops.yml, are needed.`,
    },
    {
      name: 'as many rows as somebody may collect',
      given: { minimum: 1e7 },
      expect: `${name}: about 10,000,000 test rows (50,000,000 rows in all) are needed; there are 200.`,
    },
    {
      name: 'one more than that',
      given: { minimum: 1e7 + 1 },
      expect: `${name}: no realistic number of rows is enough; another metric in mlops.yml is needed.`,
    },
    {
      name: 'one more than that, of a loss without an end',
      given: { minimum: 1e7 + 1, capHelps: true },
      expect: `${name}: no realistic number of rows is enough; another metric in mlops.yml is needed, or gate.cap with the largest loss that a row can have.`,
    },
    {
      name: 'a cap, where one row weighs too much',
      given: { minimum: null, capHelps: true },
      expect: `${cap}: then one heavy row is no obstacle.`,
    },
    {
      name: 'a cap, with as many rows as a bounded loss needs',
      given: { minimum: 200, capHelps: true, rows: 50 },
      rows: 50,
      expect: `${cap}: then 50 rows are enough for a bound, and there are 50; without it 200 test rows (1,000 rows in all) are needed.`,
    },
    {
      name: 'a cap, with one row less',
      given: { minimum: 200, capHelps: true, rows: 49 },
      rows: 49,
      expect: `${cap}: then 50 test rows (250 rows in all) are enough for a bound; without it 200 test rows (1,000 rows in all) are needed. There are 49 now.`,
    },
    {
      name: 'a cap, of a slice: its share of the part counts',
      given: { minimum: 200, capHelps: true, rows: 20, slice: 'sex = f' },
      expect: `${cap}: then 50 test rows of sex = f (2,500 rows in all) are enough for a bound; without it 200 test rows of sex = f (10,000 rows in all) are needed. There are 20 now.`,
    },
    {
      name: 'clusters of ten rows each',
      given: { minimum: 301, clusters: 20 },
      expect: `${name}: about 31 clusters (gate.cluster) are needed, and there are 20: ${others}.`,
    },
    {
      name: 'clusters, though there are rows enough: one more at least',
      given: { minimum: 200, clusters: 20, capHelps: true },
      expect: `${name}: about 21 clusters (gate.cluster) are needed, and there are 20: ${others}.`,
    },
    {
      name: 'clusters of unequal size',
      given: { minimum: null, clusters: 20 },
      expect: `${name}: more clusters (gate.cluster) of like size, or another metric in mlops.yml, are needed: ${others}.`,
    },
    {
      name: 'any cluster at all',
      given: { clusters: 0 },
      expect: `${name}: more clusters (gate.cluster) of like size, or another metric in mlops.yml, are needed: ${others}.`,
    },
  ];
  test.each(cases)('$name', ({ given, rows = 200, expect: sentence }) => {
    expect(lackSentence({ ...lack, ...given }, { ...holdout, rows })).toBe(sentence);
  });
});
