import type { TextList } from '../text-list.js';
import { textOf } from './cell-text.js';
import { Hash } from './hash.js';

/** The different texts of a column with their counts; as columns of a table, so that it travels between threads. */
export interface DictionaryPart {
  readonly bytes: Uint8Array;
  /** Where each text ends in `bytes`. */
  readonly ends: Uint32Array;
  readonly counts: Float64Array;
}

/**
 * The different texts of a column, each with a slot from 0 on in the order of their appearance, and how many rows have it.
 * It is full when one more text would exceed `most` or `mostBytes` in all, and takes no new ones from then on.
 */
export class Dictionary {
  size = 0;
  full = false;
  /** Its texts were taken away: it has none, and none comes. */
  private drained = false;
  /** Rows with the text of a slot. */
  counts = new Float64Array(16);
  /** Characters of the text of a slot. */
  characters = new Int32Array(16);
  /** The hash of the text looked up last where that answered -2. */
  readonly hash = new Hash();
  private bytes = new Uint8Array(256);
  private ends = new Uint32Array(16);
  private first = new Int32Array(16);
  private second = new Int32Array(16);
  /** Slot + 1, 0 where the place is empty. */
  private table = new Int32Array(64);
  /** Slot + 1 of a text looked up before, by a quick hash of its ends; a guess that spares the whole hash. */
  private near = new Int32Array(64);
  private listed: { readonly list: TextList; readonly slots: Int32Array } | null = null;

  constructor(
    private readonly most: number,
    private readonly mostBytes: number,
  ) {}

  /** The slot of a text, a new one where there is room; -2: the dictionary is full. Counts nothing. */
  slotOf(bytes: Uint8Array, start: number, end: number): number {
    const { near } = this;
    if (this.drained) {
      this.hash.bytes(bytes, start, end);
      return -2;
    }
    const guess = quickHash(bytes, start, end) & (near.length - 1);
    const seen = near[guess]! - 1;
    if (seen >= 0 && this.same(seen, bytes, start, end)) return seen;
    const slot = this.search(bytes, start, end);
    near[guess] = slot + 1;
    return slot;
  }

  private search(bytes: Uint8Array, start: number, end: number): number {
    const { hash, table } = this;
    hash.bytes(bytes, start, end);
    const last = table.length - 1;
    let place = hash.first & last;
    for (let found = table[place]!; found !== 0; found = table[place]!) {
      const slot = found - 1;
      if (this.first[slot] === hash.first && this.second[slot] === hash.second && this.same(slot, bytes, start, end)) {
        return slot;
      }
      place = (place + 1) & last;
    }
    return this.full ? -2 : this.insert(bytes, start, end, place);
  }

  /** By place in a list: the slot of its text, -1 where nobody has looked it up; for the caller to fill in. One list is remembered. */
  slotsOf(list: TextList): Int32Array {
    if (this.listed?.list !== list) this.listed = { list, slots: new Int32Array(list.size).fill(-1) };
    return this.listed.slots;
  }

  text(slot: number): string {
    return textOf(this.bytes, this.start(slot), this.ends[slot]!);
  }

  /** The words of the hash of a slot's text. */
  hashOf(slot: number): readonly [number, number] {
    return [this.first[slot]!, this.second[slot]!];
  }

  part(): DictionaryPart {
    return {
      bytes: this.bytes.slice(0, this.used()),
      ends: this.ends.slice(0, this.size),
      counts: this.counts.slice(0, this.size),
    };
  }

  /** What a full dictionary holds; from then on it holds nothing. */
  drain(): DictionaryPart {
    const part = this.part();
    this.drained = true;
    this.listed = null;
    this.size = 0;
    for (const name of ['first', 'second', 'characters', 'table', 'near'] as const) this[name] = new Int32Array(1);
    this.bytes = new Uint8Array(0);
    this.ends = new Uint32Array(0);
    this.counts = new Float64Array(0);
    return part;
  }

  /** Takes another one's texts as far as there is room: the slot here of each of its slots, or -2. Counts nothing. */
  absorb({ bytes, ends }: DictionaryPart): Int32Array {
    return Int32Array.from(ends, (end, slot) => this.slotOf(bytes, slot === 0 ? 0 : ends[slot - 1]!, end));
  }

  private start(slot: number): number {
    return slot === 0 ? 0 : this.ends[slot - 1]!;
  }

  private used(): number {
    return this.start(this.size);
  }

  private same(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.bytes;
    let at = slot === 0 ? 0 : this.ends[slot - 1]!;
    if (this.ends[slot]! - at !== end - start) return false;
    for (let other = start; other < end; other++, at++) if (own[at] !== bytes[other]) return false;
    return true;
  }

  private insert(bytes: Uint8Array, start: number, end: number, place: number): number {
    const used = this.used();
    if (this.size === this.most || used + end - start > this.mostBytes) {
      this.full = true;
      return -2;
    }
    const slot = this.size++;
    this.makeRoom(used + end - start);
    this.bytes.set(bytes.subarray(start, end), used);
    this.ends[slot] = used + end - start;
    this.first[slot] = this.hash.first;
    this.second[slot] = this.hash.second;
    this.characters[slot] = this.hash.characters;
    this.table[place] = slot + 1;
    if (this.size * 2 > this.table.length) this.rehash();
    return slot;
  }

  private makeRoom(bytes: number): void {
    if (bytes > this.bytes.length) {
      const larger = new Uint8Array(Math.max(bytes, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    if (this.size <= this.counts.length) return;
    const counts = new Float64Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
    this.ends = Uint32Array.from({ length: counts.length }, (_, at) => this.ends[at] ?? 0);
    this.first = longer(this.first);
    this.second = longer(this.second);
    this.characters = longer(this.characters);
  }

  private rehash(): void {
    const table = new Int32Array(this.table.length * 2);
    const last = table.length - 1;
    for (let slot = 0; slot < this.size; slot++) {
      let place = this.first[slot]! & last;
      while (table[place] !== 0) place = (place + 1) & last;
      table[place] = slot + 1;
    }
    this.table = table;
    this.near = new Int32Array(table.length);
  }
}

/** Of the length, the first four bytes and the last four. */
function quickHash(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return 0;
  const first =
    length < 4
      ? bytes[start]!
      : bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24);
  const last =
    length < 4
      ? bytes[end - 1]! | (bytes[start + (length >> 1)]! << 8)
      : bytes[end - 1]! | (bytes[end - 2]! << 8) | (bytes[end - 3]! << 16) | (bytes[end - 4]! << 24);
  const mixed = Math.imul(first ^ Math.imul(last, 0x85ebca77) ^ length, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
