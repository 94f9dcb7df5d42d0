import { describe, expect, test } from '@jest/globals';
import * as findings from '../../../src/split/leakage/findings.js';

const counts = (test: number, validation: number): findings.PartnerCounts => ({
  test: { found: test, rows: 2000 },
  validation: { found: validation, rows: 400 },
});
const { sameRows, nearRows, similarText, proxy, crossing, missingGroup } = findings;

describe('what a finding says', () => {
  test.each<{
    name: string;
    given: () => findings.Found[] | findings.Found;
    kind: string;
    column?: string;
    severity?: string;
    sentence: string;
    remedy: RegExp;
  }>([
    {
      name: 'equal rows of both parts',
      given: () => sameRows(counts(1200, 3), 5000, 0),
      kind: 'same_rows',
      sentence:
        '1,200 of 2,000 test rows (60.0%) and 3 of 400 validation rows (0.8%) have the same features as a training row.',
      remedy: /^Remove the repeated rows, or divide by what they have in common \(data\.split\.group\)/,
    },
    {
      name: 'equal rows of one part',
      given: () => sameRows(counts(0, 3), 5000, 0),
      kind: 'same_rows',
      sentence: '3 of 400 validation rows (0.8%) have the same features as a training row.',
      remedy: /evaluate shows the metrics without them\.$/,
    },
    {
      name: 'near rows',
      given: () => nearRows(counts(8, 0), 5000, 0, 1, false),
      kind: 'near_rows',
      sentence: '8 of 2,000 test rows (0.4%) differ from a training row in one feature only.',
      remedy: /divide by it: data\.split\.group\.$/,
    },
    {
      name: 'near rows, not all of which were compared',
      given: () => nearRows(counts(8, 1), 5000, 0, 3, true),
      kind: 'near_rows',
      sentence:
        'At least 8 of 2,000 test rows (0.4%) and 1 of 400 validation rows (0.3%) differ from a training row in at most 3 features only.',
      remedy: /^If they are of one thing/,
    },
    {
      name: 'texts',
      given: () => similarText('a "note"', counts(0, 1)),
      kind: 'similar_text',
      column: 'a "note"',
      sentence: '1 of 400 validation rows (0.3%) have a text in "a \\"note\\"" that is nearly that of a training row.',
      remedy: /copies or templates of each other.*\(data\.split\.group\)\.$/,
    },
    {
      name: 'a feature that tells a class',
      given: () => proxy('age', { measure: 'AUC', value: 0.99456 }),
      kind: 'proxy',
      column: 'age',
      sentence: 'The feature "age" alone tells the target (AUC 0.9946).',
      remedy: /only after the target is, ignore it \(data\.ignore\)\.$/,
    },
    {
      name: 'a feature that tells a number',
      given: () => proxy('fee', { measure: 'Spearman', value: 1 }),
      kind: 'proxy',
      column: 'fee',
      sentence: 'The feature "fee" alone tells the target (|Spearman| 1).',
      remedy: /data\.ignore/,
    },
    {
      name: 'an identifier',
      given: () => findings.identifier('zip'),
      kind: 'identifier',
      column: 'zip',
      sentence: 'The feature "zip" has another value in nearly every row: it names rows.',
      remedy: /^Ignore it \(data\.ignore\); as data\.key it may decide the split\.$/,
    },
    {
      name: 'a counter',
      given: () => findings.rowOrder('number'),
      kind: 'row_order',
      column: 'number',
      sentence: 'The feature "number" follows the order of the rows in the data.',
      remedy: /\(data\.ignore\).*\(data\.split\.time\)\.$/,
    },
    {
      name: 'values that cross',
      given: () => crossing(['shop', 'day'], 12, 1000, 1),
      kind: 'crossing',
      column: 'shop+day',
      severity: 'error',
      sentence: '12 of 1,000 values of "shop+day" are in more than one part.',
      remedy: /\(data\.split\.group\), or take it off data\.leakage\.apart\.$/,
    },
    {
      name: 'values that cross, in a sample',
      given: () => crossing(['shop'], 1, 1000, 0.25),
      kind: 'crossing',
      column: 'shop',
      severity: 'error',
      sentence: '1 of 1,000 (a sample of 25.0%) values of "shop" are in more than one part.',
      remedy: /^Divide by it/,
    },
    {
      name: 'times that cross',
      given: () => findings.crossingTime('day'),
      kind: 'crossing',
      column: 'day',
      severity: 'error',
      sentence: 'Times of "day" are in more than one part.',
      remedy: /`mlops split --force` again/,
    },
    {
      name: 'rows without a group',
      given: () => missingGroup(['shop', 'day'], 1, 4000),
      kind: 'missing_group',
      column: 'shop+day',
      sentence: '1 of 4,000 rows have no value of the group "shop+day"; those with the same values are one group.',
      remedy: /^Fill it in, or remove the rows/,
    },
  ])('$name', ({ given, kind, column = null, severity = 'warning', sentence, remedy }) => {
    const all = given();
    const [found, ...more] = Array.isArray(all) ? all : [all];
    expect(more).toEqual([]);
    expect(found).toEqual({ kind, column, severity, sentence, remedy: expect.stringMatching(remedy) });
  });

  test('nothing is said where nothing was found, or no more than chance makes', () => {
    expect([crossing(['a'], 0, 10, 1), missingGroup(['a'], 0, 10), similarText('a', counts(0, 0))]).toEqual([
      [],
      [],
      [],
    ]);
    expect([sameRows(counts(0, 0), 100, 0.1), nearRows(counts(0, 0), 100, 0.1, 1, true)]).toEqual([[], []]);
    // 2000 rows of a chance of 1 - .999^5 = .005 each: 10 are expected, three times as many are 30; SciPy's poisson.sf(47, 29.94) is .0014, sf(48, 29.94) .0009.
    expect([48, 49].map((found) => sameRows(counts(found, 0), 5, 0.001).length)).toEqual([0, 1]);
    expect([48, 49].map((found) => nearRows(counts(found, 0), 5, 0.001, 1, false).length)).toEqual([0, 1]);
    // Of one part beyond chance both are told: of 400 rows 2 are expected; sf(14, 5.988) is .0014, sf(15, 5.988) .0005.
    expect([15, 16].map((found) => sameRows(counts(1, found), 5, 0.001).length)).toEqual([0, 1]);
  });
});
