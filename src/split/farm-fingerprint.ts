import { OutsideError } from '../host/errors.js';
import { growTo, openWasm, type WasmMemory } from '../table/wasm.js';
import { farmModule } from './farm-module.js';

/** What wasm/farm.ts exports. */
interface Exports {
  readonly memory: WasmMemory;
  readonly hash: (at: number, length: number) => number;
  readonly high: () => number;
}

/**
 * FarmHash Fingerprint64 (Google: `farmhashna::Hash64`), the hash of BigQuery's FARM_FINGERPRINT: the same number for the same bytes
 * for ever and on every machine. Not for secrets. One object serves any number of hashes, one after another, and allocates nothing.
 * Source: https://github.com/google/farmhash. Cost: 15 ns, and 10 ns for each 64 bytes.
 */
export class FarmFingerprint {
  /** The low half of the last hash, as a signed 32-bit number. */
  low = 0;
  private readonly exports: Exports;

  /** @throws OutsideError where the system has no memory for it */
  constructor() {
    this.exports = (openWasm(farmModule) as Exports | null) ?? noMemory();
  }

  /** The memory in which texts are hashed, of so many bytes or more. What was in it stays, and buffers that were given before have no bytes any more where it grew. */
  memory(bytes: number): Buffer {
    if (!growTo(this.exports, bytes)) noMemory();
    return Buffer.from(this.exports.memory.buffer);
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

function noMemory(): never {
  throw new OutsideError(
    'the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.',
  );
}

/** A convenience for tests and tools: Fingerprint64 of a text's UTF-8 bytes, as the signed number that BigQuery shows. */
export function farmFingerprint(text: string, farm = new FarmFingerprint()): bigint {
  const bytes = Buffer.from(text);
  farm.memory(bytes.length).set(bytes);
  farm.hash(0, bytes.length);
  return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
}
