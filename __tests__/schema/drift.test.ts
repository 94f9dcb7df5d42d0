import { describe, expect, test } from '@jest/globals';
import { driftOf, histogramPairs, jensenShannon } from '../../src/schema/drift.js';
import { judgeDrift } from '../../src/schema/judge-drift.js';
import { parseSchema } from '../../src/schema/schema.js';
import { columnProfileSchema, type ColumnProfile, type Histogram, type TableProfile } from '../../src/table/profile/profile.js';
import { withoutValues } from '../../src/table/profile/without-values.js';

const base = { name: 'a', nulls: 0, distinct: { count: 2, error: 0 }, unfit: 0, numbers: null, texts: null, booleans: null, dates: null, target: null };

function numbers(histogram: Histogram, nan = 0): ColumnProfile {
  const figures = { nan, infinite: 0, zeros: 0, negative: 0, whole: false, mean: 1, sd: 1, min: 0, max: 1, quantiles: [], error: 0, histogram, top: null };
  return columnProfileSchema.parse({ ...base, type: 'number', numbers: figures });
}

function texts(counts: Readonly<Record<string, number>>, complete = true): ColumnProfile {
  const values = Object.entries(counts).map(([value, count]) => ({ value, count }));
  return columnProfileSchema.parse({ ...base, type: 'string', texts: { empty: 0, length: null, top: { values, complete, error: 0, form: 'value' } } });
}

const table = (column: ColumnProfile, rows: number): TableProfile => ({ format: 'mlops-profile/1', rows, target: null, columns: [column] });

/** The cases of TensorFlow Data Validation's own tests (metrics_test.cc), to its tolerance. */
describe('Jensen-Shannon divergence', () => {
  test.each([
    { name: 'partial overlap, other edges', first: numbers({ edges: [1, 3], counts: [4] }), second: numbers({ edges: [2, 4, 6], counts: [2, 2] }), expect: 0.65563906222 },
    { name: 'no overlap', first: numbers({ edges: [0, 1, 2], counts: [2, 2] }), second: numbers({ edges: [3, 4, 6], counts: [2, 2] }), expect: 1 },
    { name: 'NaN is a part of its own', first: numbers({ edges: [1, 2], counts: [3] }, 1), second: numbers({ edges: [1, 2], counts: [4] }), expect: 0.13792538096 },
    { name: 'the same', first: numbers({ edges: [1, 2, 3], counts: [3, 1] }), second: numbers({ edges: [1, 2, 3], counts: [6, 2] }), expect: 0 },
  ])('$name', ({ first, second, expect: wanted }) => {
    expect(driftOf({ column: first, rows: 4 }, { column: second, rows: 4 }).jensenShannon).toBeCloseTo(wanted, 8);
    expect(driftOf({ column: second, rows: 4 }, { column: first, rows: 4 }).jensenShannon).toBeCloseTo(wanted, 8);
  });

  test('of shares, as scipy.spatial.distance.jensenshannon squared has it', () => {
    // scipy 1.17.1: jensenshannon([0.5, 0.25, 0.25], [0.5, 0.5, 0], base=2) ** 2
    expect(jensenShannon([[2, 1], [1, 1], [1, 0]])).toBeCloseTo(0.15563906222956642, 12);
  });

  test('of nothing is not known', () => {
    expect(jensenShannon([[0, 1]])).toBeNull();
  });
});

test('histograms are cut at the edges of both', () => {
  expect(histogramPairs({ edges: [1, 3], counts: [4] }, { edges: [2, 4, 6], counts: [2, 2] })).toEqual([[2, 0], [2, 1], [0, 1], [0, 2]]);
});

describe('L-infinity', () => {
  test.each([
    { name: 'as NannyML has it', first: texts({ x: 50, y: 50 }), second: texts({ x: 64, y: 36 }), expect: 0.14 },
    { name: 'of a new value', first: texts({ x: 33, y: 67 }), second: texts({ x: 100 }), expect: 0.67 },
    { name: 'of values that are not listed: the listed ones only', first: texts({ x: 10 }, false), second: texts({ x: 10 }, false), expect: 0 },
  ])('$name', ({ first, second, expect: wanted }) => {
    expect(driftOf({ column: first, rows: 100 }, { column: second, rows: 100 }).lInfinity).toBeCloseTo(wanted, 12);
  });

  test('is the same where the reference has digests only', () => {
    const [first, second] = [texts({ x: 1, y: 3 }), texts({ y: 1, z: 1 })];
    const digests = withoutValues(table(second, 2)).columns[0]!;
    const plain = driftOf({ column: first, rows: 4 }, { column: second, rows: 2 });
    expect(driftOf({ column: first, rows: 4 }, { column: digests, rows: 2 })).toEqual(plain);
    expect(plain.lInfinity).toBe(0.5);
  });
});

describe('drift against a reference', () => {
  const head = 'format: mlops-schema/1\n';
  const column = (rules: string): string => `${head}columns:\n  - { name: a, ${rules} }\n`;
  test.each([
    { name: 'L-infinity above', schema: column('type: string, drift: { l_infinity: 0.1 }'), current: table(texts({ x: 50, y: 50 }), 100), reference: table(texts({ x: 64, y: 36 }), 100), expect: ['COMPARATOR_L_INFTY_HIGH error'] },
    { name: 'L-infinity at the bound', schema: column('type: string, drift: { l_infinity: 0.5 }'), current: table(texts({ x: 1, y: 1 }), 2), reference: table(texts({ x: 2 }), 2), expect: [] },
    { name: 'Jensen-Shannon above, as a warning', schema: column('type: number, drift: { jensen_shannon: 0.6 }, severity: { drift: warning }'), current: table(numbers({ edges: [1, 3], counts: [4] }), 4), reference: table(numbers({ edges: [2, 4, 6], counts: [2, 2] }), 4), expect: ['COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH warning'] },
    { name: 'Jensen-Shannon below', schema: column('type: number, drift: { jensen_shannon: 0.7 }'), current: table(numbers({ edges: [1, 3], counts: [4] }), 4), reference: table(numbers({ edges: [2, 4, 6], counts: [2, 2] }), 4), expect: [] },
    { name: 'a column that the reference lacks', schema: column('type: string, drift: { l_infinity: 0.1 }'), current: table(texts({ x: 1 }), 1), reference: { ...table(texts({ x: 1 }), 1), columns: [] }, expect: ['COMPARATOR_CONTROL_DATA_MISSING error'] },
    { name: 'far fewer rows', schema: `${head}rows: { of_reference: { min: 0.5 }, severity: warning }\ncolumns: [{ name: a, type: string }]`, current: table(texts({ x: 49 }), 49), reference: table(texts({ x: 100 }), 100), expect: ['COMPARATOR_LOW_NUM_EXAMPLES warning'] },
    { name: 'far more rows', schema: `${head}rows: { of_reference: { max: 2 } }\ncolumns: [{ name: a, type: string }]`, current: table(texts({ x: 201 }), 201), reference: table(texts({ x: 100 }), 100), expect: ['COMPARATOR_HIGH_NUM_EXAMPLES error'] },
    { name: 'as many rows as are allowed', schema: `${head}rows: { of_reference: { min: 0.5, max: 2 } }\ncolumns: [{ name: a, type: string }]`, current: table(texts({ x: 200 }), 200), reference: table(texts({ x: 100 }), 100), expect: [] },
  ])('$name', async ({ schema, current, reference, expect: wanted }) => {
    const anomalies = judgeDrift(await parseSchema(schema, 's.yml'), current, reference);
    expect(anomalies.map(({ name, severity }) => `${name} ${severity}`)).toEqual(wanted);
  });
});
