/*
 * The smallest of 128 hashes of the members of a set, four at a time. src/split/leakage/min-hash.ts tells what for.
 *
 * The memory holds 128 factors, 128 shifts, the 128 results, and the members, all u32.
 */

/** Bytes of 128 numbers. */
const block: i32 = 512;

/** Of `factor * member + shift`, modulo 2^32, the smallest for each of the 128 pairs. */
export function smallest(members: i32): void {
  const end = 3 * block + members * 4;
  for (let at = 0; at < block; at += 16) {
    const factor = v128.load(at);
    const shift = v128.load(block + at);
    let least = i32x4.splat(-1);
    for (let member = 3 * block; member < end; member += 4) {
      least = i32x4.min_u(least, i32x4.add(i32x4.mul(v128.load32_splat(member), factor), shift));
    }
    v128.store(2 * block + at, least);
  }
}
