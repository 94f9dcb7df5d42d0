const wantedBins = 20;
const mostMonths = 1200;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** In milliseconds. */
const steps = [
  1,
  10,
  100,
  1000,
  10_000,
  minute,
  5 * minute,
  15 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  7 * day,
];
const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, mostMonths];
/** Monday, 1970-01-05: where weeks begin. */
const monday = 4 * day;

/** Where the values of a column lie. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  /** The quantiles at 1% and 99%. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/**
 * Edges of a histogram: round numbers, about 20 parts of the same width. Where a few values lie far out (further than twice the width of the
 * middle 98%), the first or last part takes them all. null: the values are too large or too small for that.
 */
export function numberEdges({ min, max, low, high, whole }: Spread): number[] | null {
  const middle = high - low;
  const clipsLow = middle > 0 && low - min > middle * 2;
  const clipsHigh = middle > 0 && max - high > middle * 2;
  const from = clipsLow ? low - middle * 0.1 : min;
  const to = clipsHigh ? high + middle * 0.1 : max;
  if (!(Math.abs(min) < 1e300 && Math.abs(max) < 1e300) || (to - from > 0 && to - from < 1e-290)) return null;
  const inner = whole && to - from < wantedBins ? wholeEdges(from, to) : evenEdges(from, to, whole);
  if (clipsLow) inner.unshift(outward(min, inner[0]!));
  if (clipsHigh) inner.push(outward(max, inner.at(-1)!));
  return inner;
}

/** Edges at the start of a day, month, year and the like; at most about 24 parts. */
export function dateEdges(min: number, max: number): number[] {
  const step = steps.find((length) => (max - min) / length <= 24);
  if (step !== undefined) {
    const origin = step === 7 * day ? monday : 0;
    const first = Math.floor((min - origin) / step);
    const last = Math.floor((max - origin) / step) + 1;
    return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step + origin);
  }
  const [from, to] = [monthOf(min), monthOf(max)];
  const length = months.find((count) => (to - from) / count <= 24) ?? mostMonths;
  const first = Math.floor(from / length);
  const last = Math.floor(to / length) + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => startOf((first + at) * length));
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOf(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
  return date.getTime();
}

/** A part for each whole number. */
function wholeEdges(from: number, to: number): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to) - first + 2 }, (_, at) => first + at - 0.5);
}

function evenEdges(from: number, to: number, whole: boolean): number[] {
  const size = Math.max(Math.abs(from), Math.abs(to));
  const width = to > from ? (to - from) / wantedBins : Math.max(size, 1e-300) / wantedBins;
  const [digit, power] = round(width, whole);
  const step = (count: number): number => (power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power);
  if (whole && step(1) < 1) return wholeEdges(from, to);
  const first = Math.floor(from / step(1));
  const last = Math.max(first + 1, Math.ceil(to / step(1)));
  const edges = Array.from({ length: last - first + 1 }, (_, at) => step(first + at));
  return edges.filter((edge, at) => at === 0 || edge > edges[at - 1]!);
}

/** The round number at or above a width: 1, 2, 2.5 or 5 times a power of ten; a whole one where it has to be. */
function round(width: number, whole: boolean): [digit: number, power: number] {
  const power = Math.floor(Math.log10(width));
  const digits = whole && power < 1 ? [1, 2, 5] : [1, 2, 2.5, 5];
  const digit = digits.find((candidate) => candidate * 10 ** power >= width * 0.999_999);
  return digit === undefined ? [1, power + 1] : [digit, power];
}

/** A round number beyond a value, on the other side of it than `from`. */
function outward(value: number, from: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.abs(value - from)));
  const away = value < from ? Math.floor(value / step) * step : Math.ceil(value / step) * step;
  return away === from ? value : away;
}
