const DIGIT = 11;
const RADIX = 1 << DIGIT;
/** Keys of the first sort: two digits. */
const LAST_KEY = RADIX * RADIX - 1;
/** Below this many values the tables of a radix sort cost more than comparisons. */
const FEW = 500;
/** Runs of equal keys up to this length are sorted by insertion. */
const SHORT = 64;

/** Values in ascending order. */
export interface Ascending {
  /** `order[k]` is the index of the k-th smallest; equal values keep their order (0 and -0 are equal). */
  readonly order: Uint32Array;
  /** 1 where the value is equal to the one before it, else 0; one longer than the values. */
  readonly tied: Uint8Array;
}

/** Memory to sort n values in, which can be used again: what a sort gives is in it, until the next one. */
export interface Scratch extends Ascending {
  readonly keys: Uint32Array;
  readonly halfOrder: Uint32Array;
  readonly halfKeys: Uint32Array;
}

/** Memory for sorts of n values. */
export function scratchOf(n: number): Scratch {
  const whole = (): Uint32Array => new Uint32Array(n);
  return { order: whole(), tied: new Uint8Array(n + 1), keys: whole(), halfOrder: whole(), halfKeys: whole() };
}

/** The order that sorts finite values ascending. O(n). */
export function ascendingOrder(values: Float64Array): Uint32Array {
  return ascending(values).order;
}

/**
 * Sorts finite values: a radix sort by where each lies between the smallest and the largest, in 22 bits, then the runs that agree there by
 * their bits. O(n), about 25 ns a value.
 */
export function ascending(values: Float64Array, scratch?: Scratch): Ascending {
  const n = values.length;
  const tied = scratch?.tied.fill(0) ?? new Uint8Array(n + 1);
  if (n < FEW) {
    const order = identity(n).sort((i, j) => values[i]! - values[j]! || i - j);
    markTies(values, order, tied, 0, n);
    return { order, tied };
  }
  const { order, keys } = byPlace(values, scratch ?? scratchOf(n));
  for (let start = 0; start < n;) {
    const key = keys[start]!;
    let end = start + 1;
    while (end < n && keys[end] === key) end++;
    if (end - start > 1) settleRun(values, order, tied, start, end);
    start = end;
  }
  return { order, tied };
}

function identity(n: number): Uint32Array {
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  return order;
}

function markTies(values: Float64Array, order: Uint32Array, tied: Uint8Array, start: number, end: number): void {
  let last = values[order[start]!]!;
  for (let k = start + 1; k < end; k++) {
    const value = values[order[k]!]!;
    if (value === last) tied[k] = 1;
    last = value;
  }
}

/** Stable two-digit radix sort by the place of each value between the smallest and the largest; sorted keys with their order. */
function byPlace(values: Float64Array, scratch: Scratch): { order: Uint32Array; keys: Uint32Array } {
  const n = values.length;
  const { order, keys, halfOrder, halfKeys } = scratch;
  placeKeys(values, keys);
  const [low, high] = [new Uint32Array(RADIX), new Uint32Array(RADIX)];
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    low[key & (RADIX - 1)]!++;
    high[key >>> DIGIT]!++;
  }
  startsOf(low);
  startsOf(high);
  for (let i = 0; i < n; i++) {
    const key = keys[i]!;
    const place = low[key & (RADIX - 1)]!++;
    halfOrder[place] = i;
    halfKeys[place] = key;
  }
  for (let k = 0; k < n; k++) {
    const key = halfKeys[k]!;
    const place = high[key >>> DIGIT]!++;
    order[place] = halfOrder[k]!;
    keys[place] = key;
  }
  return { order, keys };
}

/** Counts of digits turned into the place of each digit's first value. */
function startsOf(counts: Uint32Array): void {
  let total = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    const count = counts[digit]!;
    counts[digit] = total;
    total += count;
  }
}

/** Keys in [0, LAST_KEY] that never fall where the values rise: difference and product round monotonically. */
function placeKeys(values: Float64Array, keys: Uint32Array): void {
  const n = values.length;
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  // Halves, so that the distance of two huge values of either sign does not overflow.
  const from = smallest / 2;
  const scale = LAST_KEY / (largest / 2 - from);
  // Values too close together to be told by their distance have an infinite scale: 0 times it is NaN, which is stored as 0.
  for (let i = 0; i < n; i++) keys[i] = Math.min(LAST_KEY, (values[i]! / 2 - from) * scale);
}

/** Sorts the values of equal keys, and marks those that are equal. */
function settleRun(values: Float64Array, order: Uint32Array, tied: Uint8Array, start: number, end: number): void {
  if (end - start <= SHORT) insert(values, order, start, end);
  else if (!allEqual(values, order, start, end)) order.set(byBits(values, order.slice(start, end)), start);
  markTies(values, order, tied, start, end);
}

function insert(values: Float64Array, order: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const moving = order[i]!;
    const value = values[moving]!;
    let j = i - 1;
    for (; j >= start && values[order[j]!]! > value; j--) order[j + 1] = order[j]!;
    order[j + 1] = moving;
  }
}

function allEqual(values: Float64Array, order: Uint32Array, start: number, end: number): boolean {
  const first = values[order[start]!]!;
  for (let k = start + 1; k < end; k++) if (values[order[k]!] !== first) return false;
  return true;
}

/** Stable radix sort by all 64 bits; a digit that all values share costs no pass. */
function byBits(values: Float64Array, order: Uint32Array): Uint32Array {
  const { upper, lower } = sortableBits(values, order);
  let at = identity(order.length);
  for (const half of [lower, upper]) {
    for (let shift = 0; shift < 32; shift += DIGIT) at = digitPass(at, half, shift);
  }
  return at.map((k) => order[k]!);
}

function digitPass(at: Uint32Array, keys: Uint32Array, shift: number): Uint32Array {
  const n = at.length;
  const starts = new Uint32Array(RADIX);
  for (let k = 0; k < n; k++) starts[(keys[k]! >>> shift) & (RADIX - 1)]!++;
  if (starts[(keys[0]! >>> shift) & (RADIX - 1)] === n) return at;
  startsOf(starts);
  const next = new Uint32Array(n);
  for (let k = 0; k < n; k++) {
    const each = at[k]!;
    next[starts[(keys[each]! >>> shift) & (RADIX - 1)]!++] = each;
  }
  return next;
}

/** The bits of each double as two unsigned halves whose order is the order of the values. */
function sortableBits(values: Float64Array, order: Uint32Array): { upper: Uint32Array; lower: Uint32Array } {
  const upper = new Uint32Array(order.length);
  const lower = new Uint32Array(order.length);
  const cell = new Float64Array(1);
  const words = new Uint32Array(cell.buffer);
  cell[0] = 1;
  const high = words[1] === 0 ? 0 : 1;
  for (let k = 0; k < order.length; k++) {
    // Adding 0 turns -0 into 0.
    cell[0] = values[order[k]!]! + 0;
    const top = words[high]!;
    const negative = top >>> 31 === 1;
    upper[k] = negative ? ~top : top | 0x80000000;
    lower[k] = negative ? ~words[1 - high]! : words[1 - high]!;
  }
  return { upper, lower };
}
