import { textOf } from './cell-text.js';
import { DateTimes, type DatesPart } from './date-times.js';
import type { DictionaryPart } from './dictionary.js';
import { Hash } from './hash.js';
import { HeavyTexts } from './heavy.js';
import { estimateOf } from './hyperloglog.js';
import type { ColumnProfile, Occurring, TextFigures } from './profile.js';
import type { BeyondPart } from './text-beyond.js';
import type { TextsPart } from './text-column.js';
import { byCount, topOf } from './top.js';

const mostDates = 16_384;

/** What a column of texts is told as. */
export interface OwnTexts extends Omit<ColumnProfile, 'name' | 'type' | 'target' | 'dates'> {
  /** null: the texts are not all dates, or there are none. */
  readonly dates: DatesPart | null;
}

export function textFigures({ missing, dictionary, beyond }: TextsPart): OwnTexts {
  const told = beyond === null ? ofEach(dictionary!) : ofMany(beyond);
  const dates = told.dates === null || told.dates.seen === 0 ? null : told.dates;
  return { ...told, dates, nulls: missing, unfit: 0, numbers: null, booleans: null };
}

type Told = Pick<OwnTexts, 'distinct' | 'texts' | 'dates'>;

function ofEach({ bytes, ends, counts }: DictionaryPart): Told {
  const hash = new Hash();
  const dates = new DateTimes(mostDates);
  const values: Occurring[] = [];
  const sums = { rows: 0, characters: 0, empty: 0, shortest: Infinity, longest: 0 };
  for (const [slot, end] of ends.entries()) {
    const start = slot === 0 ? 0 : ends[slot - 1]!;
    const count = counts[slot]!;
    hash.bytes(bytes, start, end);
    dates.add(bytes, start, end, count);
    values.push({ value: textOf(bytes, start, end), count });
    sums.rows += count;
    sums.characters += hash.characters * count;
    if (start === end) sums.empty += count;
    sums.shortest = Math.min(sums.shortest, hash.characters);
    sums.longest = Math.max(sums.longest, hash.characters);
  }
  const texts: TextFigures = { empty: sums.empty, length: lengthOf(sums), top: topOf(values) };
  return { distinct: { count: ends.length, error: 0 }, texts, dates: dates.part() };
}

function ofMany(part: BeyondPart): Told {
  const { rows, registers, heavy, empty, dates } = part;
  const texts = new HeavyTexts(Math.log2(heavy.counters.length) - 2);
  texts.absorb(heavy);
  const top = {
    values: byCount(texts.frequent(rows)),
    complete: false,
    error: texts.error(rows),
    form: 'value',
  } as const;
  return { distinct: estimateOf(registers, rows), texts: { empty, length: lengthOf(part), top }, dates };
}

interface Lengths {
  readonly rows: number;
  readonly characters: number;
  readonly shortest: number;
  readonly longest: number;
}

function lengthOf({ rows, characters, shortest, longest }: Lengths): TextFigures['length'] {
  return rows === 0 ? null : { min: shortest, mean: characters / rows, max: longest };
}
