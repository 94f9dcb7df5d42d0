/*
 * Fingerprint64 of bytes in the memory: numbers of 64 bits are multiplied by one instruction here, by a dozen operations on halves in JavaScript. Names and
 * order are those of the C++ source (farmhashna.cc, https://github.com/google/farmhash).
 */

const k0: u64 = 0xc3a5c85c97cb3127;
const k1: u64 = 0xb492b66fbe98f273;
const k2: u64 = 0x9ae16a3b2f90404f;

let above: i32 = 0;

/** The low half of the hash; the high one is asked for afterwards. */
export function hash(at: i32, length: i32): i32 {
  const found =
    length > 64
      ? long(at, length)
      : length > 32
        ? upTo64(at, length)
        : length > 16
          ? upTo32(at, length)
          : short(at, length);
  above = i32(found >> 32);
  return i32(found);
}

export function high(): i32 {
  return above;
}

function short(at: i32, length: i32): u64 {
  const m = k2 + u64(length) * 2;
  if (length >= 8) {
    const a = load<u64>(at) + k2;
    const b = load<u64>(at + length - 8);
    return join(rotr(b, 37) * m + a, (rotr(a, 25) + b) * m, m);
  }
  if (length >= 4) return join(u64(length) + (u64(load<u32>(at)) << 3), u64(load<u32>(at + length - 4)), m);
  if (length === 0) return k2;
  const y = u64(load<u8>(at)) + (u64(load<u8>(at + (length >> 1))) << 8);
  const z = u64(length) + (u64(load<u8>(at + length - 1)) << 2);
  return fold((y * k2) ^ (z * k0)) * k2;
}

function upTo32(at: i32, length: i32): u64 {
  const m = k2 + u64(length) * 2;
  const a = load<u64>(at) * k1;
  const b = load<u64>(at, 8);
  const c = load<u64>(at + length - 8) * m;
  const d = load<u64>(at + length - 16) * k2;
  return join(rotr(a + b, 43) + rotr(c, 30) + d, a + rotr(b + k2, 18) + c, m);
}

function upTo64(at: i32, length: i32): u64 {
  const m = k2 + u64(length) * 2;
  const a = load<u64>(at) * k2;
  const b = load<u64>(at, 8);
  const c = load<u64>(at + length - 8) * m;
  const d = load<u64>(at + length - 16) * k2;
  const y = rotr(a + b, 43) + rotr(c, 30) + d;
  const z = join(y, a + rotr(b + k2, 18) + c, m);
  const e = load<u64>(at, 16) * m;
  const f = load<u64>(at, 24);
  const g = (y + load<u64>(at + length - 32)) * m;
  const h = (z + load<u64>(at + length - 24)) * m;
  return join(rotr(e + f, 43) + rotr(g, 30) + h, e + rotr(f + a, 18) + g, m);
}

/** Over 64 bytes: block by block, then the last 64 bytes, which overlap the last block and weigh more. */
function long(at: i32, length: i32): u64 {
  const seed: u64 = 81;
  let y = seed * k1 + 113;
  let z = fold(y * k2 + 113) * k2;
  let x = seed * k2 + load<u64>(at);
  let v1: u64 = 0;
  let v2: u64 = 0;
  let w1: u64 = 0;
  let w2: u64 = 0;
  let m = k1;
  let weight: u64 = 1;
  const last = at + length - 64;
  for (; ; at += 64) {
    if (at >= last) {
      at = last;
      m = k1 + ((z & 0xff) << 1);
      weight = 9;
      w1 += u64((length - 1) & 63);
      v1 += w1;
      w1 += v1;
    }
    x = rotr(x + y + v1 + load<u64>(at, 8), 37) * m;
    y = rotr(y + v2 + load<u64>(at, 48), 42) * m;
    x ^= w2 * weight;
    y += v1 * weight + load<u64>(at, 40);
    z = rotr(z + w1, 33) * m;
    // Two halves are mixed in the same way, each into its pair of numbers.
    const a = v2 * m + load<u64>(at);
    const b = rotr(x + w1 + a + load<u64>(at, 24), 21);
    const c = a + load<u64>(at, 8) + load<u64>(at, 16);
    v1 = c + load<u64>(at, 24);
    v2 = b + rotr(c, 44) + a;
    const d = z + w2 + load<u64>(at, 32);
    const e = rotr(y + load<u64>(at, 16) + d + load<u64>(at, 56), 21);
    const f = d + load<u64>(at, 40) + load<u64>(at, 48);
    w1 = f + load<u64>(at, 56);
    w2 = e + rotr(f, 44) + d;
    if (weight === 9) break;
    const swapped = z;
    z = x;
    x = swapped;
  }
  return join(join(v1, w1, m) + fold(y) * k0 + x, join(v2, w2, m) + z, m);
}

function join(u: u64, v: u64, m: u64): u64 {
  return fold((v ^ fold((u ^ v) * m)) * m) * m;
}

function fold(value: u64): u64 {
  return value ^ (value >> 47);
}
