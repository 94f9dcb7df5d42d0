import { farmModule } from './farm-module.js';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly hash: (at: number, length: number) => number;
  readonly high: () => number;
}

/** What is used of the global of this name, which the types of Node leave to those of browsers. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

const page = 65536;

/**
 * FarmHash Fingerprint64 (Google: `farmhashna::Hash64`), the hash of BigQuery's FARM_FINGERPRINT: the same number for the same bytes
 * for ever and on every machine. Not for secrets. One object serves any number of hashes, one after another, and allocates nothing.
 * Source: https://github.com/google/farmhash. Cost: 15 ns, and 10 ns for each 64 bytes.
 */
export class FarmFingerprint {
  /** The low half of the last hash, as a signed 32-bit number. */
  low = 0;
  private readonly exports: Exports;

  constructor() {
    const { Instance, Module } = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;
    this.exports = new Instance(new Module(farmModule())).exports as Exports;
  }

  /** The memory in which texts are hashed, of so many bytes or more. What was in it stays, and buffers that were given before have no bytes any more where it grew. */
  memory(bytes: number): Buffer {
    const { memory } = this.exports;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / page));
    return Buffer.from(memory.buffer);
  }

  /** Hashes `length` bytes of the memory from `at` on; the result stands in `high` and `low` until the next call. */
  hash(at: number, length: number): void {
    this.low = this.exports.hash(at, length);
  }

  /** The high half of the last hash, as a signed 32-bit number: its sign is that of the 64-bit number. */
  get high(): number {
    return this.exports.high();
  }
}

/** A convenience for tests and tools: Fingerprint64 of a text's UTF-8 bytes, as the signed number that BigQuery shows. */
export function farmFingerprint(text: string, farm = new FarmFingerprint()): bigint {
  const bytes = Buffer.from(text);
  farm.memory(bytes.length).set(bytes);
  farm.hash(0, bytes.length);
  return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
}
