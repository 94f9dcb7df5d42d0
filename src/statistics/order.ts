const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

/**
 * The order that sorts finite values ascending: `order[k]` is the index of the k-th smallest; equal values keep their order (0 and -0
 * are equal). Radix sort on the upper half of the bits, then the few runs that agree there. O(n), about 30 ns a value.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  // For few values the tables of the radix sort cost more than the comparisons.
  if (values.length < 500) return order.sort((i, j) => values[i]! - values[j]! || i - j);
  const { upper, lower } = sortableBits(values);
  const sorted = radixSort(order, upper);
  for (let start = 0; start < order.length;) {
    const bits = sorted.keys[start]!;
    let end = start + 1;
    while (end < order.length && sorted.keys[end] === bits) end++;
    if (end - start > 1) sortRun(sorted.order, start, end, lower);
    start = end;
  }
  return sorted.order;
}

/** The bits of each double as two unsigned halves whose order is the order of the values. */
function sortableBits(values: Float64Array): { upper: Uint32Array; lower: Uint32Array } {
  const upper = new Uint32Array(values.length);
  const lower = new Uint32Array(values.length);
  const cell = new Float64Array(1);
  const words = new Uint32Array(cell.buffer);
  cell[0] = 1;
  const high = words[1] === 0 ? 0 : 1;
  for (let i = 0; i < values.length; i++) {
    // Adding 0 turns -0 into 0.
    cell[0] = values[i]! + 0;
    const top = words[high]!;
    const negative = top >>> 31 === 1;
    upper[i] = negative ? ~top : top | 0x80000000;
    lower[i] = negative ? ~words[1 - high]! : words[1 - high]!;
  }
  return { upper, lower };
}

/**
 * Stable least-significant-digit radix sort by 32-bit keys, `keys[k]` belonging to `order[k]`; the keys move along, so that memory is read
 * in sequence. A digit that all keys share costs no pass.
 */
function radixSort(order: Uint32Array, keys: Uint32Array): { order: Uint32Array; keys: Uint32Array } {
  const n = order.length;
  let [fromOrder, fromKeys] = [order, keys];
  let [toOrder, toKeys]: [Uint32Array, Uint32Array] = [new Uint32Array(n), new Uint32Array(n)];
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    const starts = new Uint32Array(RADIX);
    for (let k = 0; k < n; k++) starts[(fromKeys[k]! >>> shift) & (RADIX - 1)]!++;
    if (n === 0 || starts[(fromKeys[0]! >>> shift) & (RADIX - 1)] === n) continue;
    let total = 0;
    for (let digit = 0; digit < RADIX; digit++) {
      const count = starts[digit]!;
      starts[digit] = total;
      total += count;
    }
    for (let k = 0; k < n; k++) {
      const key = fromKeys[k]!;
      const place = starts[(key >>> shift) & (RADIX - 1)]!++;
      toOrder[place] = fromOrder[k]!;
      toKeys[place] = key;
    }
    // The caller's keys must stay as they are: the first pass leaves them, later ones write to arrays of our own.
    const [spareOrder, spareKeys] = [fromOrder, fromKeys === keys ? new Uint32Array(n) : fromKeys];
    [fromOrder, fromKeys] = [toOrder, toKeys];
    [toOrder, toKeys] = [spareOrder, spareKeys];
  }
  return { order: fromOrder, keys: fromKeys };
}

function sortRun(order: Uint32Array, start: number, end: number, keys: Uint32Array): void {
  if (end - start > 64) {
    const run = order.slice(start, end);
    order.set(
      radixSort(
        run,
        Uint32Array.from(run, (i) => keys[i]!),
      ).order,
      start,
    );
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const moving = order[i]!;
    const key = keys[moving]!;
    let j = i - 1;
    for (; j >= start && keys[order[j]!]! > key; j--) order[j + 1] = order[j]!;
    order[j + 1] = moving;
  }
}
