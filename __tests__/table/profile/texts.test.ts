import { describe, expect, test } from '@jest/globals';
import { rng } from '../../../src/statistics/rng.js';
import { Hash } from '../../../src/table/profile/hash.js';
import { HyperLogLog } from '../../../src/table/profile/hyperloglog.js';
import type { DateFigures } from '../../../src/table/profile/profile.js';
import { withoutValues } from '../../../src/table/profile/without-values.js';
import { mergeParts } from '../../../src/table/profile/profile-job.js';
import { toProfile } from '../../../src/table/profile/to-profile.js';
import { partOfRows, profileOf, type Written } from './profiling.js';

const random = rng('texts');

describe('texts', () => {
  test('are counted with their lengths in characters, as Python counts them', () => {
    const cells = ['ab', 'ab', '"é"', '🙂🙂', '""', null, 'NA', '"a""b"', '"NA"', ' x '];
    const { nulls, distinct, texts } = profileOf(cells, 'string');
    expect(nulls).toBe(3);
    expect(distinct).toEqual({ count: 6, error: 0 });
    // len() of ab, ab, é, 🙂🙂, '', a"b and ' x '.
    expect(texts).toMatchObject({ empty: 1, length: { min: 0, mean: (2 + 2 + 1 + 2 + 0 + 3 + 3) / 7, max: 3 } });
    expect(texts!.top).toMatchObject({ complete: true, error: 0, form: 'value' });
    expect(texts!.top!.values[0]).toEqual({ value: 'ab', count: 2 });
    expect(texts!.top!.values.slice(1).map(({ value }) => value)).toEqual(['', ' x ', 'a"b', 'é', '🙂🙂']);
  });

  test('beyond what is counted each: every value with 1% is named, counts within the bound', () => {
    // Seen late, seen early, at the edge, and below it, among 60,000 others.
    const planted = { late: 5000, early: 5000, edge: 1100, below: 300 };
    const others = Array.from({ length: 60_000 }, (_, at) => `other ${at} ${'x'.repeat(at % 40)}`);
    const middle = [...fill('edge', planted.edge), ...fill('below', planted.below), ...others];
    for (let at = middle.length - 1; at > 0; at--) {
      const other = random.int(at + 1);
      [middle[at], middle[other]] = [middle[other]!, middle[at]!];
    }
    const cells = [...fill('early', planted.early), ...middle, ...fill('late', planted.late)];
    const { distinct, texts } = profileOf(cells, 'string');
    const { values, error, complete } = texts!.top!;
    expect([complete, error]).toEqual([false, Math.ceil((Math.E * cells.length) / 2 ** 13)]);
    expect(values.map(({ value }) => value)).toEqual(['early', 'late', 'edge']);
    for (const { value, count } of values) {
      const exact = planted[value as keyof typeof planted];
      expect(count).toBeGreaterThanOrEqual(exact);
      expect(count).toBeLessThanOrEqual(exact + error);
    }
    expect(Math.abs(distinct.count / 60_004 - 1)).toBeLessThan(4 * distinct.error);
    expect(texts!.length!.min).toBe(4);
  });

  test('too long to be kept are told by what is left of them', () => {
    const { distinct, texts } = profileOf(['a', 'b'.repeat(3_000_000), 'a', 'c'], 'string');
    expect(distinct.count).toBe(3);
    expect(texts!.length).toEqual({ min: 1, mean: 3_000_003 / 4, max: 3_000_000 });
  });

  test('of a schema that are no booleans do not fit', () => {
    const { booleans, unfit, nulls } = profileOf(['true', 'FALSE', 'True', 'yes', null, '1', 'NULL'], 'boolean');
    expect([booleans, unfit, nulls]).toEqual([{ true: 2, false: 1 }, 2, 2]);
  });
});

describe('the hash', () => {
  // Of the reference implementation, as mmh3 for Python publishes them: hash('foo') = -156908512, and the empty text with seed 0.
  test.each([
    ['', 0],
    ['foo', -156908512],
    ['hello', 0x248bfa47],
    ['hello, world', 0x149bbb7f],
    ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
  ])('of %j has the first word of MurmurHash3', (text, expected) => {
    const hash = new Hash();
    const bytes = Buffer.from(`__${text}__`);
    hash.bytes(bytes, 2, bytes.length - 2);
    expect(hash.first).toBe(expected | 0);
  });
});

describe('HyperLogLog', () => {
  test('errs as its standard error says at every size', () => {
    for (const size of [10, 1000, 20_000, 60_000]) {
      const errors: number[] = [];
      const rounds = size > 10_000 ? 12 : 30;
      for (let round = 0; round < rounds; round++) {
        const sketch = new HyperLogLog(14);
        const values = Float64Array.from({ length: size }, (_, at) => at + round * 1e7);
        sketch.addDoubles(new Int32Array(values.buffer), size);
        errors.push(sketch.estimate() / size - 1);
      }
      const square = errors.reduce((sum, error) => sum + error * error, 0) / rounds;
      expect(Math.sqrt(square)).toBeLessThan(0.0081 * 1.5);
      const bias = errors.reduce((sum, error) => sum + error, 0) / rounds;
      expect(Math.abs(bias)).toBeLessThan((3.5 * 0.0081) / Math.sqrt(rounds));
    }
  });
});

describe('dates', () => {
  test.each<[string, readonly Written[], Partial<DateFigures> | null]>([
    ['days', ['2024-02-29', '1999-12-31', null], { format: 'YYYY-MM-DD', min: '1999-12-31', max: '2024-02-29' }],
    ['a day that is none', ['2023-02-29'], null],
    ['month 13', ['2023-13-01'], null],
    ['before 1970', ['0001-01-01', '1969-12-31'], { min: '0001-01-01', max: '1969-12-31' }],
    ['slashes', ['2024/01/31'], { format: 'YYYY/MM/DD', min: '2024-01-31' }],
    ['dots', ['31.01.2024', '01.12.2023'], { format: 'DD.MM.YYYY', min: '2023-12-01' }],
    ['two ways of writing the day', ['31.01.2024', '2024-01-31'], null],
    ['day or month first: nobody knows', ['01/02/2024'], null],
    [
      'times',
      ['2024-01-31 23:59', '2024-01-31T00:00:01'],
      { format: 'YYYY-MM-DDThh:mm:ss', max: '2024-01-31T23:59:00' },
    ],
    ['24:00', ['2024-01-31 24:00'], null],
    ['offsets', ['2024-01-31T23:30:00-02:00', '2024-01-31T12:00:00Z'], { max: '2024-02-01T01:30:00Z' }],
    ['offsets for some', ['2024-01-31T23:30:00-02:00', '2024-01-31T12:00:00'], null],
    ['fractions', ['2024-01-31 10:00:00.123456'], { format: 'YYYY-MM-DD hh:mm:ss.f', min: '2024-01-31T10:00:00.123' }],
    ['days and times', ['2024-01-31', '2024-01-31 10:00'], { format: 'YYYY-MM-DD[ hh:mm]' }],
    ['something behind', ['2024-01-31x'], null],
    ['one text among them', ['2024-01-31', 'soon'], null],
    ['an empty text among them', ['2024-01-31', '""'], null],
    ['nothing', [null], null],
  ])('%s', (_, cells, figures) => {
    const { dates } = profileOf(cells, 'string');
    if (figures === null) expect(dates).toBeNull();
    else expect(dates).toMatchObject(figures);
  });

  test('are read as Date reads them', () => {
    for (let round = 0; round < 1000; round++) {
      const iso = new Date(Math.floor((random.next() * 2 - 1) * 6e13)).toISOString();
      expect([iso, profileOf([iso], 'string').dates?.min]).toEqual([iso, iso.replace('.000Z', 'Z')]);
    }
  });

  test('have parts that begin with days, months and years', () => {
    const edges = (from: string, to: string): string[] =>
      profileOf([from, to], 'string').dates!.histogram!.edges.map((edge) => new Date(edge).toISOString().slice(0, 10));
    expect(edges('2024-01-03', '2024-01-05')).toContain('2024-01-04');
    expect(edges('2023-01-15', '2024-03-05').slice(0, 3)).toEqual(['2023-01-01', '2023-02-01', '2023-03-01']);
    expect(edges('1905-06-01', '2011-03-05').every((edge) => edge.endsWith('-01-01'))).toBe(true);
  });
});

test('without data values nothing is left of a single row', () => {
  const rows = Array.from({ length: 200 }, (_, at) => [
    String(1003 + at * 7),
    `secret ${at % 3}`,
    `2024-01-${10 + (at % 20)}`,
  ]);
  rows.push(['987654', 'unique secret', '1987-06-05']);
  const profile = withoutValues(toProfile(mergeParts([partOfRows(rows, ['number', 'string', 'string'])])));
  const text = JSON.stringify(profile);
  for (const value of ['987654', 'secret', '1987', '2024-01', '1003']) expect(text).not.toContain(value);
  expect(profile.columns[0]!.numbers).toMatchObject({ min: null, max: null });
  expect(profile.columns[0]!.numbers!.quantiles[0]).toBeNull();
  expect(profile.columns[0]!.numbers!.quantiles[3]).toBe(1703);
  // printf 'secret 0' | sha256sum
  const digests = profile.columns[1]!.texts!.top!.values.map(({ value }) => value);
  expect(digests).toContain('6b85ef3dff7bb6fe');
});

function fill(text: string, count: number): string[] {
  return new Array<string>(count).fill(text);
}
