import { growTo, openWasm, type WasmMemory } from '../../table/wasm.js';
import { CellHash, mix } from './cell-hash.js';
import { minHashModule } from './min-hash-module.js';

const { imul } = Math;

/** What wasm/min-hash.ts exports. */
interface Exports {
  readonly memory: WasmMemory;
  readonly smallest: (members: number) => void;
}

/** Hash functions of a signature, in bands of so many. */
const functions = 128;
const bands = 16;
const perBand = functions / bands;
/** Characters of a shingle (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, 3.2: 5 for short texts). */
const shingle = 5;
/** Characters of a text that are looked at. */
const mostCharacters = 2000;

const factors = Int32Array.from({ length: functions }, (_, at) => mix(at * 2 + 1) | 1);
const shifts = Int32Array.from({ length: functions }, (_, at) => mix(at + 0x5bd1e995));

/** The set of a text's shingles as sorted hashes: 5 characters each, in lower case, with single blanks. */
export function shinglesOf(text: string): Uint32Array {
  const plain = text.slice(0, mostCharacters).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const found = new Uint32Array(Math.max(0, plain.length - shingle + 1));
  const hash = new CellHash();
  for (let at = 0; at < found.length; at++) {
    hash.units(plain, at, at + shingle);
    found[at] = hash.a;
  }
  found.sort();
  let different = 0;
  for (let at = 0; at < found.length; at++) {
    if (at === 0 || found[at] !== found[different - 1]) found[different++] = found[at]!;
  }
  return found.slice(0, different);
}

/** Finds the minimal hashes of sets, in a memory that is used again for each. */
export class MinHash {
  private readonly numbers: Uint32Array;
  private readonly wasm: Exports | null;

  /** @param wasm null: JavaScript does it */
  constructor(wasm = openWasm(minHashModule) as Exports | null) {
    const bytes = (3 * functions + mostCharacters) * 4;
    this.wasm = wasm !== null && growTo(wasm, bytes) ? wasm : null;
    this.numbers = new Uint32Array(this.wasm?.memory.buffer ?? new ArrayBuffer(bytes));
    this.numbers.set(factors);
    this.numbers.set(shifts, functions);
  }

  /**
   * Keys of a set's 16 bands of 8 minimal hashes each: sets with a Jaccard similarity of .8 share a band with a probability of .947, of .5
   * with .061 (Broder 1997). Cost: 128 multiplications for each member, four at once where there is WebAssembly.
   * @param set at most 2000 members
   */
  bandKeys(set: Uint32Array): number[] {
    const smallest = this.smallest(set);
    return Array.from({ length: bands }, (_, band) => {
      let a = band;
      let b = band;
      for (let at = band * perBand; at < (band + 1) * perBand; at++) {
        a = mix(a + smallest[at]!);
        b = mix(b ^ smallest[at]!);
      }
      return (a >>> 0) * 2 ** 21 + (b >>> 11);
    });
  }

  private smallest(set: Uint32Array): Uint32Array {
    const { numbers, wasm } = this;
    const smallest = numbers.subarray(2 * functions, 3 * functions);
    if (wasm !== null) {
      numbers.set(set, 3 * functions);
      wasm.smallest(set.length);
      return smallest;
    }
    smallest.fill(0xffffffff);
    for (const member of set) {
      for (let at = 0; at < functions; at++) {
        const value = (imul(member, factors[at]!) + shifts[at]!) >>> 0;
        if (value < smallest[at]!) smallest[at] = value;
      }
    }
    return smallest;
  }
}

/** Jaccard similarity of two sets of sorted members: shared ones among all. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let at = 0, to = 0; at < one.length && to < other.length;) {
    const difference = one[at]! - other[to]!;
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) to++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}
