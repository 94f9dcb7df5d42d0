import { describe, expect, it } from '@jest/globals';
import type { CellColumn } from '../../src/table/chunk.js';
import { dateText, momentText } from '../../src/table/parquet/moment.js';
import { dateList, momentList } from '../../src/table/parquet/moment-list.js';
import { joined, part, textsOf } from '../../src/table/parquet/pieces.js';
import { ProfileJob } from '../../src/table/profile/profile-job.js';
import { textList, type TextList } from '../../src/table/text-list.js';
import { rng } from '../../src/statistics/rng.js';

const all = (list: TextList | null): string[] => Array.from({ length: list!.size }, (_, at) => list!.text(at));

describe('dates and moments as bytes', () => {
  const random = rng(7);
  const between = (least: number, most: number): number => Math.floor(least + random.next() * (most - least + 1));

  it('dates are those of Date, over all years of four digits', () => {
    const days = [-719528, -719469, -719468, -1, 0, 59, 11016, 11017, 19782, 2932896];
    for (let at = 0; at < 5000; at++) days.push(between(-719528, 2932896));
    expect(all(dateList(Int32Array.from(days), false))).toEqual(
      days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
    );
    expect(all(dateList(Int32Array.from([19782]), false))).toEqual(['2024-02-29']);
  });

  it.each([3, 6, 9] as const)('moments of 10^-%i seconds are those that big integers give', (digits) => {
    const units = 10n ** BigInt(digits);
    const values = [0n, -1n, 1n, units, -units, units * 86_399n + 1n, units * 1_709_211_900n + units / 4n];
    for (let at = 0; at < 3000; at++) {
      const fraction = [0n, units / 4n, BigInt(between(0, 10 ** digits - 1))][at % 3]!;
      values.push(BigInt(between(-4e9, 4e9)) * units + fraction);
    }
    for (const utc of [false, true]) {
      expect(all(momentList(BigInt64Array.from(values), digits, utc, false))).toEqual(
        values.map((value) => momentText(value, digits, utc)),
      );
    }
  });

  it('other years are left to texts', () => {
    expect(dateList(Int32Array.from([2932897]), false)).toBeNull();
    expect(dateText(2932897)).toBe('+010000-01-01');
    expect(momentList(BigInt64Array.from([2n ** 62n]), 6, false, false)).toBeNull();
    expect(momentList(BigInt64Array.from([-(2n ** 62n)]), 3, false, false)).toBeNull();
  });
});

describe('cells of several pages', () => {
  const list = textList(['a', 'é"', ''], true);
  const codes = (values: number[], of = list) => ({ kind: 'codes', codes: Int32Array.from(values), list: of }) as const;
  const numbers = (values: number[], present: number[] | null = null) =>
    ({
      kind: 'numbers',
      values: Float64Array.from(values),
      present: present === null ? null : Uint8Array.from(present),
    }) as const;

  it.each([
    { name: 'of one dictionary', parts: [codes([0, 1]), codes([-1, 2])], expect: ['a', 'é"', null, ''] },
    { name: 'of two', parts: [codes([1, -1]), codes([0], textList(['é'], false))], expect: ['é"', null, 'é'] },
    { name: 'texts behind numbers', parts: [numbers([1, 2], [1, 0]), codes([1])], expect: ['1', null, 'é"'] },
    { name: 'numbers', parts: [numbers([1]), numbers([2, 0.5], [0, 1])], expect: ['1', null, '0.5'] },
    { name: 'a part of a page', parts: [part(codes([0, 1, 2, -1]), 1, 3)], expect: ['é"', ''] },
  ])('$name', ({ parts, expect: expected }) => {
    expect(textsOf(joined(parts, expected.length))).toEqual(expected);
  });
});

describe('a column of codes is profiled as the same texts are', () => {
  // More than a dictionary of the profile holds, so that some stand beyond it.
  const texts = Array.from({ length: 20_000 }, (_, at) => `text ${at} ü`);
  const places = Array.from({ length: 60_000 }, (_, row) => (row % 7 === 0 ? -1 : (row * 7919) % 20_000));
  const few = ['1', 'x', '2.5', 'true', 'nan', 'inf', 'false', ''];
  const cases = [
    { type: 'string', list: texts, codes: places },
    { type: 'number', list: few, codes: places.map((place) => (place < 0 ? -1 : place % 8)) },
    { type: 'boolean', list: few, codes: places.map((place) => (place < 0 ? -1 : place % 8)) },
  ] as const;

  it.each(cases)('$type', ({ type, list, codes }) => {
    const profile = (column: CellColumn) => {
      const job = new ProfileJob({ columns: [{ name: 'a', type, guessed: true }], target: null, nulls: [] });
      for (let time = 0; time < 2; time++)
        job.add({ file: 'f', rows: codes.length, columns: [column], lines: new Float64Array(codes.length) });
      return job.result();
    };
    const expected = profile({ kind: 'texts', values: codes.map((code) => (code < 0 ? null : list[code]!)) });
    for (const shared of [true, false]) {
      const column = { kind: 'codes', codes: Int32Array.from(codes), list: textList(list, shared) } as const;
      expect(profile(column)).toEqual(expected);
    }
  });
});
