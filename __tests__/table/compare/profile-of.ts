import type { ColumnProfile, Histogram, TableProfile } from '../../../src/table/profile/profile.js';
import { quantileShares } from '../../../src/table/profile/profile.js';

type Value = number | string | boolean | Date | null;

const nothing = { unfit: 0, numbers: null, texts: null, booleans: null, dates: null, target: null };

/** A profile by its definition, of columns that are held whole. Lists hold all values where they are at most `listed`, else 20. */
export function profileOf(
  columns: Readonly<Record<string, readonly Value[]>>,
  { target = null, listed = 200 }: { readonly target?: string | null; readonly listed?: number } = {},
): TableProfile {
  const rows = Object.values(columns)[0]!.length;
  return {
    format: 'mlops-profile/1',
    rows,
    target,
    columns: Object.entries(columns).map(([name, values]) => columnOf(name, values, listed)),
  };
}

function columnOf(name: string, values: readonly Value[], listed: number): ColumnProfile {
  const present = values.filter((value) => value !== null);
  const distinct = { count: new Set(present.map(String)).size, error: 0 };
  const head = { name, nulls: values.length - present.length, distinct, ...nothing };
  const [first] = present;
  if (typeof first === 'number') return { ...head, type: 'number', numbers: numbersOf(present as number[], listed) };
  if (typeof first === 'boolean') {
    const yes = present.filter((value) => value === true).length;
    return { ...head, type: 'boolean', booleans: { true: yes, false: present.length - yes } };
  }
  if (first instanceof Date) {
    const times = present.map((value) => (value as Date).getTime());
    const histogram = histogramOf(times, 86_400_000);
    const dates = { format: 'YYYY-MM-DD', min: null, max: null, histogram };
    return { ...head, type: 'string', texts: textsOf([], listed), dates };
  }
  return { ...head, type: 'string', texts: textsOf(present as string[], listed) };
}

function numbersOf(values: readonly number[], listed: number): NonNullable<ColumnProfile['numbers']> {
  const finite = values.filter(Number.isFinite).sort((one, other) => one - other);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  const variance = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (finite.length - 1);
  return {
    nan: values.filter(Number.isNaN).length,
    infinite: values.filter((value) => Math.abs(value) === Infinity).length,
    zeros: 0,
    negative: 0,
    whole: finite.every(Number.isInteger),
    mean,
    sd: Math.sqrt(variance),
    min: null,
    max: null,
    quantiles: quantileShares.map((share) => finite[Math.round(share * (finite.length - 1))]!),
    error: 0,
    histogram: histogramOf(finite, 0),
    top: topOf(finite, listed),
  };
}

function textsOf(values: readonly string[], listed: number): NonNullable<ColumnProfile['texts']> {
  return { empty: values.filter((value) => value === '').length, length: null, top: topOf(values, listed) };
}

function topOf(values: readonly (string | number)[], listed: number): NonNullable<ColumnProfile['texts']>['top'] {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    values: all.slice(0, all.length <= listed ? listed : 20),
    complete: all.length <= listed,
    error: 0,
    form: 'value',
  };
}

/** About 20 bins between round numbers where most values lie, and a wider one on either side where a few lie far out. */
function histogramOf(values: readonly number[], least: number): Histogram {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const [low, high] = [at(0.01), at(0.99)];
  const rough = Math.max((high - low) / 20, least, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const first = Math.floor(low / width);
  const last = Math.floor(high / width) + 1;
  const inner = Array.from({ length: last - first + 1 }, (_, step) => (first + step) * width);
  const edges = [
    ...(at(0) < inner[0]! ? [Math.floor(at(0) / width) * width] : []),
    ...inner,
    ...(at(1) >= inner.at(-1)! ? [(Math.floor(at(1) / width) + 1) * width] : []),
  ];
  const counts = new Array<number>(edges.length - 1).fill(0);
  let bin = 0;
  for (const value of sorted) {
    while (value >= edges[bin + 1]!) bin++;
    counts[bin]!++;
  }
  return { edges, counts };
}
