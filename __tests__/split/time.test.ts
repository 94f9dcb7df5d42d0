import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseCutoffs } from '../../src/split/cutoffs.js';
import { momentOf, momentText, parseMoment, timeOf, timeOfMoment } from '../../src/split/time.js';

describe('moments in ISO 8601, as microseconds since 1970', () => {
  // By Python: datetime.fromisoformat(text).replace(tzinfo=...).timestamp() * 1e6, in whole numbers.
  const cases: { given: string; expect: number | undefined }[] = [
    { given: '1970-01-01', expect: 0 },
    { given: '2024-02-29', expect: 1709164800000000 },
    { given: '2024-05', expect: 1714521600000000 },
    { given: '2024-05-01 12:30', expect: 1714566600000000 },
    { given: '2024-05-01T12:30:15.000001', expect: 1714566615000001 },
    { given: '2024-05-01T12:30:15.123456789Z', expect: 1714566615123456 },
    { given: '2024-05-01T12:30:15+02:00', expect: 1714559415000000 },
    { given: '2024-05-01 12:30:15-0330', expect: 1714579215000000 },
    { given: '2024-05-01 12:30:15 UTC', expect: 1714566615000000 },
    { given: '1969-12-31T23:59:59.999999Z', expect: -1 },
    { given: '0001-01-01', expect: -62135596800000000 },
    { given: '9999-12-31', expect: 253402214400000000 },
    { given: ' 2024-05-01 ', expect: 1714521600000000 },
    { given: '\t2024-05-01T12:30:59,5+02', expect: 1714559459500000 },
    { given: '2024-05-01t12:30:15utc', expect: 1714566615000000 },
    { given: '2024-05-01T23:59:59+23:59', expect: 1714521659000000 },
    { given: '2024-05-01 12:30-00:59', expect: 1714570140000000 },
    ...[
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-05-01T24:00',
      '2024-05-01T12:60',
      '01/05/2024',
      '20240501',
      '2024',
      '',
      'today',
      '2024-05-01T12:30:15+99:00',
      '0001-01-01T00:00+01:00',
      '2024-05-01T12',
      '2024-05-01T12:30:60',
      '2024-04-31',
      '2024-05-00',
      '2024-05-32',
      '2024-05-01T12:30+24:00',
      '2024-05-01T12:30+00:60',
      '9999-12-31T23:59-00:01',
      'x2024-05-01',
      '2024-05-01x',
      '2024-05-01T12:30:15.',
      '2024-05-01T12:30:15.1234567890',
    ].map((given) => ({ given, expect: undefined })),
  ];
  test.each(cases)('$given', ({ given, expect: wanted }) => {
    expect(parseMoment(given)).toBe(wanted);
  });

  test('the text of a moment gives it back, and texts are ordered as moments', () => {
    const micros = fc.integer({ min: -62135596800000, max: 253402300799000 }).map((ms) => ms * 1000 + 7);
    fc.assert(
      fc.property(micros, (time) => {
        expect(parseMoment(momentText(time))).toBe(time);
      }),
    );
    expect(momentText(1714566615123400)).toBe('2024-05-01T12:30:15.1234Z');
    expect(momentText(-1)).toBe('1969-12-31T23:59:59.999999Z');
  });

  test('a policy keeps a time as the column has it', () => {
    expect([momentOf(1.5, 'number'), momentOf(0, 'string')]).toEqual([1.5, '1970-01-01T00:00:00Z']);
    expect([momentText(50_000), momentText(-1_000_000)]).toEqual(['1970-01-01T00:00:00.05Z', '1969-12-31T23:59:59Z']);
    expect([timeOfMoment(-2, 'number'), timeOfMoment('1970-01-02', 'string')]).toEqual([-2, 86_400_000_000]);
    const none = [timeOfMoment(1, 'string'), timeOfMoment('1', 'number'), timeOfMoment('1970-01-02', 'number')];
    expect([...none, timeOfMoment(Infinity, 'number'), timeOfMoment('x', 'string')]).toEqual(Array(5).fill(undefined));
  });

  test('numbers are times, too; missing is not unreadable', () => {
    expect(timeOf('1e3', 'number')).toBe(1000);
    expect([timeOf(null, 'number'), timeOf('', 'string')]).toEqual([null, null]);
    expect([timeOf('inf', 'number'), timeOf('x', 'number'), timeOf('1', 'string')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('cutoffs', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at);
  const base = { test: 0.2, folds: 5, validation: true };
  const cases = [
    { name: 'different times: exactly the shares', given: hundred, expect: { test: 80, validation: 64 } },
    { name: 'in any order', given: hundred.toReversed(), expect: { test: 80, validation: 64 } },
    { name: 'no validation', given: hundred, more: { validation: false }, expect: { test: 80, validation: null } },
    // 30 rows of time 75 to 99 are one time: 25 rows are nearer to 20 than none would be.
    {
      name: 'equal times stay together',
      given: hundred.map((at) => Math.min(at, 75)),
      expect: { test: 75, validation: 60 },
    },
    // 18 or 22 rows: both are off by 2; the smaller one.
    {
      name: 'of two equally near the smaller',
      given: hundred.map((at) => (at < 78 ? at : at < 82 ? 78 : at)),
      expect: { test: 82, validation: 66 },
    },
    { name: 'three times', given: [1, 2, 3], expect: { test: 3, validation: 2 } },
    // 20% would be the times 2 and 3, but then nothing was left for two other parts.
    {
      name: 'something is left for each part',
      given: [...Array.from({ length: 80 }, () => 1), ...Array.from({ length: 20 }, (_, at) => (at < 10 ? 2 : 3))],
      expect: { test: 3, validation: 2 },
    },
  ];
  test.each(cases)('$name', ({ given, more, expect: wanted }) => {
    expect(chooseCutoffs(Float64Array.from(given), { ...base, ...more }, 't')).toEqual(wanted);
  });

  test.each([
    {
      given: [1, 1, 2, 2],
      validation: true,
      wanted: /at least three different times in the column "t" to divide training, validation and test rows, got two/,
    },
    {
      given: [1, 1],
      validation: false,
      wanted: /at least two different times .* to divide training and test rows, got one/,
    },
    { given: [], validation: false, wanted: /got one/ },
  ])('too few: $given', ({ given, validation, wanted }) => {
    expect(() => chooseCutoffs(Float64Array.from(given), { ...base, validation }, 't')).toThrow(wanted);
  });

  test('no other cutoff is nearer to the share (by trying all)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 60 }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        (times, share) => {
          const distinct = [...new Set(times)].sort((a, b) => a - b);
          if (distinct.length < 3) return;
          const { test, validation } = chooseCutoffs(Float64Array.from(times), { ...base, test: share }, 't');
          const off = (from: number, of: readonly number[], wished: number): number =>
            Math.abs(of.filter((time) => time >= from).length - wished);
          const best = Math.min(...distinct.slice(2).map((from) => off(from, times, share * times.length)));
          expect(off(test, times, share * times.length)).toBe(best);
          const rest = times.filter((time) => time < test);
          const nearest = distinct.filter((time) => time < test && time > distinct[0]!);
          expect(off(validation!, rest, rest.length / 5)).toBe(
            Math.min(...nearest.map((from) => off(from, rest, rest.length / 5))),
          );
        },
      ),
    );
  });
});
