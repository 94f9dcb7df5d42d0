import { dateFormat, areDays, haveOffsets } from './date-form.js';
import type { DatesPart } from './date-times.js';
import { dateEdges, numberEdges } from './edges.js';
import { unit } from './exact.js';
import { estimateOf } from './hyperloglog.js';
import type { NumbersPart } from './number-column.js';
import { deviationOf, meanOf } from './pair-sums.js';
import type { ColumnPart } from './part.js';
import { quantileShares, type ColumnProfile, type DateFigures, type Histogram, type NumberFigures } from './profile.js';
import { SketchFigures } from './sketch-figures.js';
import { textFigures } from './text-figures.js';
import { associationOf } from './tie.js';
import { topOf } from './top.js';

type Distinct = ColumnProfile['distinct'];

/** The figures of one column. @param whole the column in the rows that decide the edges of histograms */
export function columnFigures(column: ColumnPart, target: ColumnPart | null, whole: ColumnPart): ColumnProfile {
  const { name, type, numbers, texts } = column;
  const own = texts === null ? ofNumbers(numbers!, type === 'boolean', whole.numbers!) : textFigures(texts);
  const tied = target === null || target === column ? null : associationOf(column.tie, numbers, target.numbers);
  const { nulls, distinct, unfit, dates = null } = own;
  return {
    ...{ name, type, nulls, distinct, unfit },
    numbers: own.numbers,
    texts: own.texts,
    booleans: own.booleans,
    dates: dates === null ? null : dateFigures(dates, datesOf(whole) ?? dates),
    target: tied,
  };
}

interface Own extends Omit<ColumnProfile, 'name' | 'type' | 'target' | 'dates'> {
  readonly dates?: DatesPart | null;
}

function datesOf({ texts }: ColumnPart): DatesPart | null {
  return texts === null ? null : textFigures(texts).dates;
}

function ofNumbers(part: NumbersPart, isBoolean: boolean, whole: NumbersPart): Own {
  return {
    nulls: part.missing,
    distinct: distinctOf(part),
    unfit: part.unfit,
    numbers: isBoolean ? null : numberFigures(part, whole),
    texts: null,
    booleans: isBoolean ? { true: Number(part.sum >> unit), false: part.zeros } : null,
  };
}

function distinctOf({ registers, sketch, count }: NumbersPart): Distinct {
  return registers === null ? { count: sketch.values.length, error: 0 } : estimateOf(registers, count);
}

function numberFigures(part: NumbersPart, whole: NumbersPart): NumberFigures {
  const { count, sum, squares, sketch, nan, infinite, zeros, negative } = part;
  const [min, max] = count === 0 ? [null, null] : [part.min, part.max];
  const figures = new SketchFigures(sketch, part.min, part.max);
  return {
    ...{ nan, infinite, zeros, negative, min, max },
    whole: count > 0 && part.fractions === 0,
    mean: count === 0 ? null : meanOf(sum, count),
    sd: count < 2 ? null : finite(deviationOf({ count, sum, squares })),
    quantiles: count === 0 ? [] : quantileShares.map((share) => figures.quantile(share)),
    error: sketch.bits === 52 ? 0 : 2 ** -sketch.bits,
    histogram: count === 0 ? null : histogramOf(whole, figures),
    top:
      sketch.bits === 52 ? topOf([...sketch.values].map((value, at) => ({ value, count: sketch.counts[at]! }))) : null,
  };
}

function histogramOf({ min, max, fractions, sketch }: NumbersPart, figures: SketchFigures): Histogram | null {
  const spread = new SketchFigures(sketch, min, max);
  const [low, high] = [spread.quantile(0.01), spread.quantile(0.99)];
  const edges = numberEdges({ min, max, low, high, whole: fractions === 0 });
  return edges === null ? null : { edges, counts: figures.histogram(edges) };
}

function dateFigures({ seen, min, max, sketch }: DatesPart, whole: DatesPart): DateFigures {
  const text = (time: number): string => {
    const iso = new Date(time).toISOString().replace('.000Z', 'Z');
    if (areDays(seen)) return iso.slice(0, 10);
    return haveOffsets(seen) ? iso : iso.slice(0, -1);
  };
  const edges = dateEdges(whole.min, whole.max);
  return {
    format: dateFormat(seen),
    min: text(min),
    max: text(max),
    histogram: { edges, counts: new SketchFigures(sketch, min, max).histogram(edges) },
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
