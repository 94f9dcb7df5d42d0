/*
 * The bytes of CSV, 64 at a time, as masks: a u64 has a bit for each of 64 bytes, the lowest for the first.
 *
 * These files are AssemblyScript: TypeScript's syntax with the types and the instructions of WebAssembly. `npm run generate` compiles them to
 * src/table/csv-module.ts. docs/decisions/0023 tells why they are there, and how they work.
 */

/** Which of 64 bytes are a certain one, which stands in each of the 16 lanes of `byte`. */
export function places(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
  return (
    u64(i8x16.bitmask(i8x16.eq(a, byte))) |
    (u64(i8x16.bitmask(i8x16.eq(b, byte))) << 16) |
    (u64(i8x16.bitmask(i8x16.eq(c, byte))) << 32) |
    (u64(i8x16.bitmask(i8x16.eq(d, byte))) << 48)
  );
}

/** Each bit is the parity of the bits up to it: of quotes, 1 from an opening one to the byte before the closing one. */
export function parities(bits: u64): u64 {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  return bits ^ (bits << 32);
}

/** All ones where the last of 64 bytes is set, else 0. */
export function spread(bits: u64): u64 {
  return u64(i64(bits) >> 63);
}

/** The lowest bit that is set, and all below it. */
export function upToLowest(bits: u64): u64 {
  return bits ^ (bits - 1);
}
