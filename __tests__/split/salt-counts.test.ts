import { describe, expect, test } from '@jest/globals';
import { Assignment } from '../../src/split/assignment.js';
import type { PartName } from '../../src/split/manifest.js';
import { encodeMark, partNames } from '../../src/split/mark.js';
import { PartCounts } from '../../src/split/part-counts.js';
import { addCounts, RowCounts, type PerPart } from '../../src/split/row-counts.js';
import { BalanceCount, worstDeviation } from '../../src/split/salt.js';
import { bucketOf } from './by-sql.js';
import { manifestOf, policyOf } from './manifest-of.js';

const keys = Array.from({ length: 90 }, (_, at) => `{"id":"${at}"}`);

describe('the part of a key', () => {
  test.each([
    { test: 0.2, folds: 5, validation: 0 },
    { test: 0.4, folds: 3, validation: 2 },
    { test: 0.3, folds: 2, validation: null },
  ])('is that of SQL: $test, $folds, $validation', (given) => {
    const assignment = new Assignment(policyOf(given));
    for (const key of keys) {
      const fold = Math.floor((bucketOf('v1/17/fold', key) * given.folds) / 1_000_000);
      const held = fold === given.validation ? 'validation' : 'train';
      expect(assignment.partOf(key)).toBe(bucketOf('v1/17', key) < given.test * 1_000_000 ? 'test' : held);
    }
  });

  test('is on its limit in the other part', () => {
    const limit = bucketOf('v1/17', keys[0]!);
    const of = (test: number): PartName | undefined => new Assignment(policyOf({ test })).partOf(keys[0]!);
    expect([of(limit / 1_000_000) === 'test', of((limit + 1) / 1_000_000)]).toEqual([false, 'test']);
  });

  test('by time is that of the cutoffs', () => {
    const assignment = new Assignment(
      policyOf({ key: [{ name: 'id', type: 'number' }], time: { test: 7, validation: 5 } }),
    );
    const parts = ['9', '6', '2', 'null'].map((id) => assignment.partOf(`{"id":${id}}`));
    expect(parts).toEqual(['test', 'validation', 'train', undefined]);
  });
});

test('the mark of a row: two bits for its part, one for each other policy', () => {
  const marks = partNames.flatMap((part) =>
    [0, 1, 2, 3].map((held) => encodeMark({ part, champion: held % 2 === 1, anchor: held > 1 })),
  );
  expect(marks).toEqual([0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14]);
});

describe('counts under several salts', () => {
  const salts = Array.from({ length: 7 }, (_, at) => `s/${at}`);
  const rows = keys.map((key, at) => ({ key, stratum: [0, 1, 1, 2][at % 4]! }));
  const wanted = salts.map((salt) =>
    [0, 1, 2].map(
      (stratum) => rows.filter((row) => row.stratum === stratum && bucketOf(salt, row.key) < 200_000).length,
    ),
  );
  const sizes = [0, 1, 2].map((stratum) => rows.filter((row) => row.stratum === stratum).length);
  const counted = (given: typeof rows): BalanceCount => {
    const balance = new BalanceCount(salts, 0.2, 3);
    for (const { key, stratum } of given) balance.add(key, stratum);
    return balance;
  };

  test('are those of SQL, also by two threads together', () => {
    const whole = { tests: Int32Array.from(wanted.flat()), rows: Int32Array.from(sizes) };
    expect(counted(rows).state()).toEqual(whole);
    const balance = counted(rows.slice(0, 31));
    balance.merge(counted(rows.slice(31)).state());
    expect(balance.state()).toEqual(whole);
    const worst = wanted.map((tests) => Math.max(...tests.map((count, at) => Math.abs(count * 5 - sizes[at]!))));
    expect(counted(rows).best()).toBe(salts[worst.indexOf(Math.min(...worst))]);
    expect(wanted.map((tests) => worstDeviation(Int32Array.from(tests), whole.rows, 200_000))).toEqual(
      worst.map((each) => each * 200_000),
    );
  });

  test('of equally good salts the first one is chosen, else the best', () => {
    const chosen = (tests: readonly number[]): string => {
      const balance = new BalanceCount(salts.slice(0, tests.length), 0.5, 1);
      balance.merge({ tests: Int32Array.from(tests), rows: Int32Array.of(10) });
      return balance.best();
    };
    expect([[5, 5, 5], [7, 6, 4], [9, 3, 5], [9, 8, 6], [4]].map(chosen)).toEqual(['s/0', 's/1', 's/2', 's/2', 's/0']);
  });
});

describe('counts of parts', () => {
  const per = (train: number, validation: number, test: number): PerPart => ({ train, validation, test });

  test('by class and by other policies, of one thread and of several', () => {
    const [one, other] = [new RowCounts(), new RowCounts()];
    one.add('train', 'a', true, false);
    one.add('train', 'b', false, true);
    one.add('test', 'a', true, true);
    one.add('validation', null, false, false);
    other.add('train', 'a', true, true);
    other.add('test', 'c', false, true);
    other.add('validation', 'b', true, false);
    const wanted = {
      rows: per(2, 1, 1),
      champion: per(1, 0, 1),
      anchor: per(1, 0, 1),
      labels: new Map([
        ['a', per(1, 0, 1)],
        ['b', per(1, 0, 0)],
      ]),
    };
    expect(one.all()).toEqual(wanted);
    const before = structuredClone(one.all());
    expect(addCounts([one.all(), other.all()])).toEqual({
      rows: per(3, 2, 2),
      champion: per(2, 1, 1),
      anchor: per(2, 0, 2),
      labels: new Map([
        ['a', per(2, 0, 1)],
        ['b', per(1, 1, 0)],
        ['c', per(0, 0, 1)],
      ]),
    });
    expect(one.all()).toEqual(before);
    expect(addCounts([])).toEqual({
      rows: per(0, 0, 0),
      champion: per(0, 0, 0),
      anchor: per(0, 0, 0),
      labels: new Map(),
    });
  });

  test('tell 1,001 classes apart, and go on counting them', () => {
    const counts = new RowCounts();
    for (let round = 0; round < 2; round++)
      for (let at = 0; at < 1003; at++) counts.add('test', `k${at}`, false, false);
    const { labels, rows } = counts.all();
    expect([labels.size, labels.get('k1000'), labels.has('k1001'), rows.test]).toEqual([
      1001,
      per(0, 0, 2),
      false,
      2006,
    ]);
  });

  const { target } = manifestOf();
  const counts = (
    labels: Record<string, PerPart>,
    rows = per(8, 4, 5),
    stratify = true,
    classes = target.classes,
  ): PartCounts =>
    new PartCounts(
      { rows, champion: per(1, 2, 3), anchor: per(4, 5, 6), labels: new Map(Object.entries(labels)) },
      { ...target, classes },
      0.2,
      stratify,
    );

  test('by class in the order of the classes, whatever they are called', () => {
    const found = counts({ other: per(9, 9, 9), no: per(1, 2, 3) }, undefined, true, ['toString', 'no', 'yes']);
    expect(found.classesOf('validation')).toEqual({ toString: 0, no: 2, yes: 0 });
    expect(found.missing('test')).toEqual(['toString', 'yes']);
    expect([found.champion, found.anchor]).toEqual([per(1, 2, 3), per(4, 5, 6)]);
  });

  test('deviate from the share by the worst class, or by all rows together', () => {
    const labels = { no: per(10, 4, 2), yes: per(3, 1, 4) };
    // no: 2 of 16 instead of 3.2; yes: 4 of 8 instead of 1.6; all: 6 of 24 instead of 4.8.
    expect(counts(labels, per(13, 5, 6)).deviation()).toBeCloseTo(2.4, 9);
    expect(counts(labels, per(13, 5, 6), false).deviation()).toBeCloseTo(1.2, 9);
    expect(counts({}, per(13, 5, 6), true, []).deviation()).toBeCloseTo(1.2, 9);
  });

  const both = { no: per(4, 2, 2), yes: per(4, 2, 3) };
  test.each([
    { name: 'rows everywhere', rows: per(8, 4, 5), said: null },
    { name: 'no validation rows, and none are wanted', rows: per(8, 0, 5), validation: null, said: null },
    {
      name: 'no test rows',
      rows: per(8, 4, 0),
      said: /^data\.split: expected rows in every part, the test part has none \(8 training, 4 validation and 0 test rows at test 0\.2, folds 5\)/,
    },
    { name: 'no validation rows', rows: per(8, 0, 5), said: /the validation part has none/ },
    { name: 'no training rows', rows: per(0, 4, 5), said: /the training part has none/ },
    {
      name: 'two classes that are not among the training rows',
      rows: per(8, 4, 5),
      labels: { no: per(0, 4, 5) },
      said: /every class among the training rows, none is of class "no", "yes" \(8 training, 4 validation and 5 test rows\)/,
    },
  ])('are enough or not: $name', ({ rows, said, labels = both, validation = 0 }) => {
    const check = (): void => {
      counts(labels, rows).check(policyOf({ validation }));
    };
    if (said === null) expect(check).not.toThrow();
    else expect(check).toThrow(said);
  });
});
