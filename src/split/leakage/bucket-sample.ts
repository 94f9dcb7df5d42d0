import type { ByteCells, Chunk } from '../../table/chunk.js';
import { doubled, plain, quoted } from '../../table/scan.js';
import { ByteText } from '../byte-text.js';
import { ChunkRows } from '../chunk-rows.js';
import { Growing } from '../growing.js';
import { RowHash } from '../row-hash.js';
import { head, lengthAt, markAt, rowSize } from '../row-spool.js';
import type { PlacedRows } from '../sorted-rows.js';
import type { SampledLines, SampleInputs } from './search-job.js';

/** A bit of a row's mark: it is in the sample. */
const chosen = 64;
/** Rows, and bytes, whose cells are found at once. */
const mostRows = 4096;
const mostBytes = 1 << 28;

/** The lines, with their ids, of a bucket's rows that are looked at closely, of each part. As `SearchJob` chooses them from the part's file. */
export function sampleBucket(rows: PlacedRows, sample: SampleInputs): SampledLines[] {
  if (sample.share < 1) choose(rows.bytes, rows.places.length, sample);
  const { bytes, places, before } = rows;
  const kept = [0, 1, 2].map(() => ({ ids: new Growing(), ends: new Growing(), lines: new ByteText() }));
  for (let row = 0; row < places.length; row++) {
    const at = places[row]!;
    const mark = bytes[at + markAt]!;
    if (sample.share < 1 && (mark & chosen) === 0) continue;
    const { ids, ends, lines } = kept[mark & 3]!;
    if (ids.size >= sample.rows || lines.size >= sample.bytes) continue;
    lines.text(`${String(before + row)},`);
    lines.copy(bytes, at + head, at + head + bytes.readUInt32LE(at + lengthAt));
    lines.byte(10);
    ids.push(before + row);
    ends.push(lines.size);
  }
  return kept.map(({ ids, ends, lines }) => ({
    ids: ids.whole(),
    ends: ends.whole(),
    bytes: new Uint8Array(lines.written),
  }));
}

/** Marks the rows of the sample, wherever they stand in the bucket. */
function choose(bytes: Buffer, rows: number, { share, columns }: SampleInputs): void {
  const sorted = [...columns].sort((one, other) => one.place - other.place);
  // The first cell of a part's line is the id, which a bucket's line does not have.
  const wanted = sorted.map(({ place }) => place - 1);
  const few = new ChunkRows(
    sorted.map(({ column }) => column),
    [],
  );
  const width = wanted.length;
  const cells = new Int32Array(mostRows * width * 2);
  const starts = new Float64Array(mostRows);
  const hash = new RowHash();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let done = 0; done < rows;) {
    const base = at;
    let count = 0;
    for (; count < mostRows && done + count < rows && at - base < mostBytes; count++) {
      const length = view.getUint32(at + lengthAt, true);
      starts[count] = at;
      findCells(view, base, { start: at + head, end: at + head + length }, wanted, cells, count * width * 2);
      at += rowSize(length);
    }
    const piece = bytes.subarray(base, at);
    const cellsOf = (_: number, place: number): ByteCells => ({ kind: 'bytes', bytes: piece, cells, at: place, width });
    const chunk: Chunk = { file: '', rows: count, columns: wanted.map(cellsOf), lines: starts };
    few.begin(chunk);
    for (let row = 0; row < count; row++) {
      few.hash(hash, row);
      if (hash.h1 >>> 0 < share * 2 ** 32) bytes[starts[row]! + markAt]! |= chosen;
    }
    done += count;
  }
}

/**
 * Finds some cells of a line of CSV with commas, as a scanner would.
 * @param base what places are counted from
 * @param wanted numbers of the cells, ascending
 * @param to where in `found` they go
 */
function findCells(
  view: DataView,
  base: number,
  { start, end }: { readonly start: number; readonly end: number },
  wanted: readonly number[],
  found: Int32Array,
  to: number,
): void {
  let place = to;
  let next = 0;
  let at = start;
  for (let cell = 0; ; cell++) {
    let first = at;
    let form = plain;
    let last: number;
    if (at < end && view.getUint8(at) === 34) {
      form = quoted;
      first = ++at;
      for (;;) {
        while (view.getUint8(at) !== 34) at++;
        if (at + 1 >= end || view.getUint8(at + 1) !== 34) break;
        form = doubled;
        at += 2;
      }
      last = at++;
    } else {
      at = nextComma(view, at, end);
      last = at;
    }
    // Behind the comma.
    at++;
    if (cell !== wanted[next]) continue;
    found[place++] = first - base;
    found[place++] = (last - base) * 4 + form;
    if (++next === wanted.length) return;
  }
}

const commas = 0x2c2c2c2c;

/** Where the next comma stands, or the end; four bytes at once: one that is a comma leaves its highest bit (Lamport 1975). */
function nextComma(view: DataView, start: number, end: number): number {
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const different = view.getInt32(at, true) ^ commas;
    const equal = (different - 0x01010101) & ~different & 0x80808080;
    if (equal !== 0) return at + ((31 - Math.clz32(equal & -equal)) >> 3);
  }
  while (at < end && view.getUint8(at) !== 44) at++;
  return at;
}
