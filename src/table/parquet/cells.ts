import type { NullBytes } from '../profile/null-bytes.js';
import { textList, type TextList } from '../text-list.js';
import type { ColumnKind } from './column-kind.js';
import { Damage } from './damage.js';
import { dateText, momentText, timeText } from './moment.js';
import { dateList, momentList } from './moment-list.js';
import type { Raw } from './raw.js';
import { checkedTexts } from './text-cells.js';

/** Cells of some rows of one column: numbers where a double holds each of them exactly, else texts. */
export type Cells =
  | { readonly kind: 'numbers'; readonly values: Float64Array; readonly present: Uint8Array | null }
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly list: TextList };

const julianEpoch = 2440588n;
const dayNanos = 86_400_000_000_000n;

/** @returns how many they are */
export function sizeOf(cells: Cells): number {
  return cells.kind === 'numbers' ? cells.values.length : cells.codes.length;
}

/**
 * What stored values mean. NaN is a missing value, as pandas has it.
 * @param shared whether they are a dictionary, whose values many rows have
 * @throws Refused for texts that are not UTF-8, Damage for what no value is
 */
export function cellsOf(raw: Raw, kind: ColumnKind, nulls: NullBytes, shared: boolean): Cells {
  const texts = (values: readonly string[]): Cells => each(textList(values, shared));
  switch (kind.is) {
    case 'number':
      return numbers(raw, kind, texts);
    case 'nothing':
      if ((raw.form === 'bytes' ? raw.spans : raw.values).length > 0)
        throw new Damage('a column of nothing has values');
      return texts([]);
    case 'decimal':
      return texts(integers(raw).map((value) => decimalText(value, kind.scale)));
    case 'boolean':
      return {
        kind: 'codes',
        codes: Int32Array.from(only(raw, 'bits').values),
        list: textList(['false', 'true'], true),
      };
    case 'date':
      return dates(only(raw, 'ints').values, shared);
    case 'time':
      return texts(integers(raw).map((value) => timeText(value, kind.digits)));
    case 'timestamp':
      return times(raw, kind, shared);
    case 'uuid':
      return texts(slices(raw).map(uuidText));
    case 'text':
      return checkedTexts(only(raw, 'bytes'), nulls, shared);
  }
}

/** A cell for each text of a list. */
function each(list: TextList): Cells {
  const codes = new Int32Array(list.size);
  for (let at = 0; at < codes.length; at++) codes[at] = at;
  return { kind: 'codes', codes, list };
}

function dates(days: Int32Array, shared: boolean): Cells {
  return each(dateList(days, shared) ?? textList(Array.from(days, dateText), shared));
}

function times(raw: Raw, { digits, utc }: Extract<ColumnKind, { is: 'timestamp' }>, shared: boolean): Cells {
  const quick = raw.form === 'longs' ? momentList(raw.values, digits, utc, shared) : null;
  return each(
    quick ??
      textList(
        moments(raw).map((value) => momentText(value, digits, utc)),
        shared,
      ),
  );
}

function only<Form extends Raw['form']>(raw: Raw, form: Form): Extract<Raw, { form: Form }> {
  if (raw.form !== form) throw new Damage('a column is stored in a form that its type cannot have');
  return raw as Extract<Raw, { form: Form }>;
}

function numbers(
  raw: Raw,
  { unsigned, half }: Extract<ColumnKind, { is: 'number' }>,
  texts: (values: readonly string[]) => Cells,
): Cells {
  switch (raw.form) {
    case 'ints':
      return all(new Float64Array(unsigned ? new Uint32Array(raw.values.buffer) : raw.values));
    case 'longs':
      return longs(unsigned ? new BigUint64Array(raw.values.buffer) : raw.values, texts);
    case 'doubles':
      return withoutNaN(raw.values);
    case 'bytes':
      if (half) return withoutNaN(Float64Array.from(slices(raw), halfValue));
      break;
    case 'bits':
  }
  throw new Damage('a column is stored in a form that its type cannot have');
}

function all(values: Float64Array): Cells {
  return { kind: 'numbers', values, present: null };
}

/** A double is exact where the upper half of 64 bits is small: below 2^53 in size. */
function longs(values: BigInt64Array | BigUint64Array, texts: (values: readonly string[]) => Cells): Cells {
  const halves = new Int32Array(values.buffer);
  const low = new Uint32Array(values.buffer);
  const doubles = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const high = halves[at * 2 + 1]!;
    if (high >= 0x200000 || high < -0x200000) return texts(Array.from(values, String));
    doubles[at] = high * 2 ** 32 + low[at * 2]!;
  }
  return all(doubles);
}

function withoutNaN(values: Float64Array): Cells {
  let present: Uint8Array | null = null;
  for (let at = 0; at < values.length; at++) {
    if (!Number.isNaN(values[at])) continue;
    present ??= new Uint8Array(values.length).fill(1);
    present[at] = 0;
  }
  return { kind: 'numbers', values, present };
}

function integers(raw: Raw): bigint[] {
  if (raw.form === 'longs') return Array.from(raw.values);
  if (raw.form === 'ints') return Array.from(raw.values, BigInt);
  return slices(raw).map(bigEndian);
}

function moments(raw: Raw): bigint[] {
  return raw.form === 'bytes' ? slices(raw).map(int96) : integers(raw);
}

function slices(raw: Raw): Uint8Array[] {
  const { data, spans } = only(raw, 'bytes');
  return Array.from({ length: spans.length / 2 }, (_, at) => data.subarray(spans[at * 2], spans[at * 2 + 1]));
}

function bigEndian(bytes: Uint8Array): bigint {
  if (bytes.length === 0 || bytes.length > 64) throw new Damage('a decimal has an impossible length');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

function int96(bytes: Uint8Array): bigint {
  if (bytes.length !== 12) throw new Damage('a time has an impossible length');
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
  return (BigInt(view.getInt32(8, true)) - julianEpoch) * dayNanos + view.getBigInt64(0, true);
}

function halfValue(bytes: Uint8Array): number {
  if (bytes.length !== 2) throw new Damage('a number has an impossible length');
  const sign = bytes[1]! & 128 ? -1 : 1;
  const exponent = (bytes[1]! >> 2) & 31;
  const fraction = ((bytes[1]! & 3) << 8) | bytes[0]!;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * 2 ** -24 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

function decimalText(value: bigint, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

function uuidText(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new Damage('a UUID has an impossible length');
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
