import { FarmFingerprint } from '../src/split/farm-fingerprint.js';

/** How one thing did against its peer in the same run. */
export interface Ratio {
  readonly name: string;
  /** How many times as fast as the peer. */
  readonly ratio: number;
  /** What it must at least be. */
  readonly bar: number;
}

const word = (1n << 64n) - 1n;
const k0 = 0xc3a5c85c97cb3127n;
const k1 = 0xb492b66fbe98f273n;
const k2 = 0x9ae16a3b2f90404fn;

const rotate = (value: bigint, bits: bigint): bigint => ((value >> bits) | (value << (64n - bits))) & word;
const fold = (value: bigint): bigint => value ^ (value >> 47n);
const fetch = (bytes: DataView, at: number): bigint => bytes.getBigUint64(at, true);

function join(first: bigint, second: bigint, multiplier: bigint): bigint {
  const one = fold(((first ^ second) * multiplier) & word);
  return (fold(((second ^ one) * multiplier) & word) * multiplier) & word;
}

function weak(bytes: DataView, at: number, first: bigint, second: bigint): [bigint, bigint] {
  const start = (first + fetch(bytes, at)) & word;
  const last = fetch(bytes, at + 24);
  const turned = rotate((second + start + last) & word, 21n);
  const end = (start + fetch(bytes, at + 8) + fetch(bytes, at + 16)) & word;
  return [(end + last) & word, (turned + rotate(end, 44n) + start) & word];
}

/** The peer: Fingerprint64 as it reads in C++, with a BigInt for each 64-bit number. */
function bigIntFingerprint(bytes: DataView, length: number): bigint {
  const multiplier = (k2 + BigInt(length) * 2n) & word;
  if (length > 64) return longBigInt(bytes, length);
  if (length > 32) return upTo64BigInt(bytes, length, multiplier);
  if (length > 16) {
    const a = (fetch(bytes, 0) * k1) & word;
    const b = fetch(bytes, 8);
    const c = (fetch(bytes, length - 8) * multiplier) & word;
    const d = (fetch(bytes, length - 16) * k2) & word;
    const first = (rotate((a + b) & word, 43n) + rotate(c, 30n) + d) & word;
    return join(first, (a + rotate((b + k2) & word, 18n) + c) & word, multiplier);
  }
  if (length > 7) {
    const a = (fetch(bytes, 0) + k2) & word;
    const b = fetch(bytes, length - 8);
    const c = (rotate(b, 37n) * multiplier + a) & word;
    return join(c, ((rotate(a, 25n) + b) * multiplier) & word, multiplier);
  }
  if (length > 3) {
    const a = BigInt(bytes.getUint32(0, true));
    return join(BigInt(length) + (a << 3n), BigInt(bytes.getUint32(length - 4, true)), multiplier);
  }
  if (length === 0) return k2;
  const y = BigInt(bytes.getUint8(0) + (bytes.getUint8(length >> 1) << 8));
  const z = BigInt(length + (bytes.getUint8(length - 1) << 2));
  return (fold(((y * k2) ^ (z * k0)) & word) * k2) & word;
}

function upTo64BigInt(bytes: DataView, length: number, multiplier: bigint): bigint {
  const a = (fetch(bytes, 0) * k2) & word;
  const b = fetch(bytes, 8);
  const c = (fetch(bytes, length - 8) * multiplier) & word;
  const d = (fetch(bytes, length - 16) * k2) & word;
  const y = (rotate((a + b) & word, 43n) + rotate(c, 30n) + d) & word;
  const z = join(y, (a + rotate((b + k2) & word, 18n) + c) & word, multiplier);
  const e = (fetch(bytes, 16) * multiplier) & word;
  const f = fetch(bytes, 24);
  const g = ((y + fetch(bytes, length - 32)) * multiplier) & word;
  const h = ((z + fetch(bytes, length - 24)) * multiplier) & word;
  const first = (rotate((e + f) & word, 43n) + rotate(g, 30n) + h) & word;
  return join(first, (e + rotate((f + a) & word, 18n) + g) & word, multiplier);
}

function longBigInt(bytes: DataView, length: number): bigint {
  let x = (81n * k2 + fetch(bytes, 0)) & word;
  let y = (81n * k1 + 113n) & word;
  let z = (fold((y * k2 + 113n) & word) * k2) & word;
  let v: [bigint, bigint] = [0n, 0n];
  let w: [bigint, bigint] = [0n, 0n];
  const rest = (length - 1) & 63;
  for (let at = 0; at < length - 1 - rest; at += 64) {
    x = (rotate((x + y + v[0] + fetch(bytes, at + 8)) & word, 37n) * k1) & word;
    y = (rotate((y + v[1] + fetch(bytes, at + 48)) & word, 42n) * k1) & word;
    x ^= w[1];
    y = (y + v[0] + fetch(bytes, at + 40)) & word;
    z = (rotate((z + w[0]) & word, 33n) * k1) & word;
    v = weak(bytes, at, (v[1] * k1) & word, (x + w[0]) & word);
    w = weak(bytes, at + 32, (z + w[1]) & word, (y + fetch(bytes, at + 16)) & word);
    [x, z] = [z, x];
  }
  const multiplier = k1 + ((z & 255n) << 1n);
  const at = length - 64;
  w[0] = (w[0] + BigInt(rest)) & word;
  v[0] = (v[0] + w[0]) & word;
  w[0] = (w[0] + v[0]) & word;
  x = (rotate((x + y + v[0] + fetch(bytes, at + 8)) & word, 37n) * multiplier) & word;
  y = (rotate((y + v[1] + fetch(bytes, at + 48)) & word, 42n) * multiplier) & word;
  x = (x ^ (w[1] * 9n)) & word;
  y = (y + v[0] * 9n + fetch(bytes, at + 40)) & word;
  z = (rotate((z + w[0]) & word, 33n) * multiplier) & word;
  v = weak(bytes, at, (v[1] * multiplier) & word, (x + w[0]) & word);
  w = weak(bytes, at + 32, (z + w[1]) & word, (y + fetch(bytes, at + 16)) & word);
  const first = (join(v[0], w[0], multiplier) + fold(y) * k0 + x) & word;
  return join(first, (join(v[1], w[1], multiplier) + z) & word, multiplier);
}

/** Rows' texts as the split hashes them: short keys and whole rows. */
function texts(): DataView[] {
  const encoder = new TextEncoder();
  return Array.from({ length: 500 }, (_, row) => {
    const values = Array.from(
      { length: 1 + (row % 12) },
      (_value, at) => `"column ${at}":${(row * 7919 + at * 31) / 64}`,
    );
    return new DataView(encoder.encode(`v1/${row % 100}{${values.join(',')}}`).buffer);
  });
}

function nanoseconds(rounds: number, body: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    body();
    best = Math.min(best, performance.now() - started);
  }
  return best * 1e6;
}

/**
 * Fingerprint64 in WebAssembly against BigInt, on the same bytes in the same run, the best of some rounds each.
 * @throws Error when the two differ
 */
export function run(): Ratio {
  const rows = texts();
  const hash = new FarmFingerprint();
  const memory = hash.memory(Math.max(...rows.map(({ byteLength }) => byteLength)));
  const bytes = rows.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  for (const row of rows) {
    memory.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength));
    hash.hash(0, row.byteLength);
    const value = (BigInt(hash.high >>> 0) << 32n) | BigInt(hash.low >>> 0);
    if (value !== bigIntFingerprint(row, row.byteLength)) throw new Error('the two implementations differ');
  }
  let low = 0;
  const ours = (): void => {
    for (const row of bytes) {
      memory.set(row);
      hash.hash(0, row.length);
      low ^= hash.low;
    }
  };
  const peers = (): void => {
    for (const row of rows) low ^= Number(bigIntFingerprint(row, row.byteLength) & 0xffffffffn);
  };
  nanoseconds(40, ours);
  nanoseconds(10, peers);
  const ratio = nanoseconds(20, peers) / nanoseconds(60, ours);
  if (!Number.isInteger(low)) throw new Error('nothing was hashed');
  return { name: 'FARM_FINGERPRINT in WebAssembly against BigInt', ratio, bar: 3 };
}
