import type { Cell } from '../table.js';
import { TextList, textList } from '../text-list.js';
import { sizeOf, type Cells } from './cells.js';

type Codes = Extract<Cells, { kind: 'codes' }>;

/** Some of the cells of a page, which share its memory. */
export function part(cells: Cells, from: number, to: number): Cells {
  if (from === 0 && to === sizeOf(cells)) return cells;
  if (cells.kind === 'codes') return { ...cells, codes: cells.codes.subarray(from, to) };
  return {
    kind: 'numbers',
    values: cells.values.subarray(from, to),
    present: cells.present?.subarray(from, to) ?? null,
  };
}

/** Cells of several pages, one after the other. Cost: a copy of what is not of one page, or of one dictionary. */
export function joined(parts: readonly Cells[], count: number): Cells {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  if (parts.some(({ kind }) => kind === 'codes')) return joinedCodes(parts.map(codesOf), count);
  const values = new Float64Array(count);
  let present: Uint8Array | null = null;
  let at = 0;
  for (const cells of parts) {
    if (cells.kind !== 'numbers') continue;
    values.set(cells.values, at);
    if (cells.present !== null) (present ??= new Uint8Array(count).fill(1)).set(cells.present, at);
    at += cells.values.length;
  }
  return { kind: 'numbers', values, present };
}

function joinedCodes(parts: readonly Codes[], count: number): Cells {
  const codes = new Int32Array(count);
  const { list } = parts[0]!;
  let at = 0;
  if (parts.every((each) => each.list === list)) {
    for (const each of parts) {
      codes.set(each.codes, at);
      at += each.codes.length;
    }
    return { kind: 'codes', codes, list };
  }
  const bytes = new Uint8Array(parts.reduce((sum, each) => sum + bytesOf(each), 0));
  const spans = new Int32Array(count * 2);
  let end = 0;
  for (const {
    codes: own,
    list: { bytes: from, spans: ends },
  } of parts) {
    for (const code of own) {
      codes[at] = code < 0 ? -1 : at;
      spans[at * 2] = end;
      if (code >= 0) {
        bytes.set(from.subarray(ends[code * 2], ends[code * 2 + 1]), end);
        end += ends[code * 2 + 1]! - ends[code * 2]!;
      }
      spans[at * 2 + 1] = end;
      at++;
    }
  }
  return { kind: 'codes', codes, list: new TextList(bytes, spans, false) };
}

function bytesOf({ codes, list: { spans } }: Codes): number {
  let sum = 0;
  for (const code of codes) if (code >= 0) sum += spans[code * 2 + 1]! - spans[code * 2]!;
  return sum;
}

/** A number as the shortest text that says it. */
function codesOf(cells: Cells): Codes {
  if (cells.kind === 'codes') return cells;
  const { values, present } = cells;
  const codes = Int32Array.from(values, (_, at) => (present !== null && present[at] === 0 ? -1 : at));
  return { kind: 'codes', codes, list: textList(Array.from(values, String), false) };
}

/** Cells as texts: a number as the shortest text that says it. */
export function textsOf(cells: Cells): readonly Cell[] {
  if (cells.kind === 'codes') return Array.from(cells.codes, (code) => (code < 0 ? null : cells.list.text(code)));
  const { values, present } = cells;
  return Array.from(values, (value, at) => (present !== null && present[at] === 0 ? null : String(value)));
}
