/*
 * Fingerprint64 as a module of WebAssembly, which multiplies numbers of 64 bits: in JavaScript each takes a dozen operations on halves. An
 * expression is the bytes that leave its value on the stack; the names and the order are those of the C++ source (farmhashna.cc).
 */
type Code = readonly number[];

const k0 = constant(0xc3a5c85c97cb3127n);
const k1 = constant(0xb492b66fbe98f273n);
const k2 = constant(0x9ae16a3b2f90404fn);

/** Parameters of the functions: where the bytes begin, and how many they are. */
const [at, length] = [local(0), local(1)];
/** Numbers of 64 bits that a function keeps. */
const names = ['a', 'b', 'c', 'd', 'x', 'y', 'z', 'v1', 'v2', 'w1', 'w2', 'm', 't'] as const;
const places = new Map(names.map((name, place) => [name, place + 2]));
type Name = (typeof names)[number];
const joined = 0;

/** The bytes of the module. It exports `memory`, `hash(at, length)`, which answers the low half, and `high()`. */
export function farmModule(): Uint8Array<ArrayBuffer> {
  const i32 = 0x7f;
  const i64 = 0x7e;
  const sections: readonly Code[] = [
    section(1, [
      [0x60, ...list([[i64], [i64], [i64]]), ...list([[i64]])],
      [0x60, ...list([[i32], [i32]]), ...list([[i64]])],
      [0x60, ...list([[i32], [i32]]), ...list([[i32]])],
      [0x60, ...list([]), ...list([[i32]])],
    ]),
    section(3, [[0], [1], [2], [3]]),
    section(5, [[0, 1]]),
    section(6, [[i32, 1, 0x41, 0, 0x0b]]),
    section(7, [
      [...text('memory'), 2, 0],
      [...text('hash'), 0, 2],
      [...text('high'), 0, 3],
    ]),
    section(10, [
      body(joinFunction(), []),
      body(fingerprint(), [[...unsigned(names.length), i64]]),
      body(halves(), [[1, i64]]),
      body([0x23, 0], []),
    ]),
  ];
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
}

/** Murmur-like: joins two numbers, u and v, by a multiplier. */
function joinFunction(): Code {
  const [u, v, m] = [local(0), local(1), local(2)];
  const setU = (value: Code): Code => [...value, 0x21, 0];
  return [...setU(multiply(xor(u, v), m)), ...setU(fold(u)), ...setU(multiply(xor(v, u), m)), ...multiply(fold(u), m)];
}

/** The low half, and the high one in the global. */
function halves(): Code {
  const call: Code = [...at, ...length, 0x10, 1, 0x21, 2];
  return [...call, ...shift(local(2), 32), 0xa7, 0x24, 0, ...local(2), 0xa7];
}

function fingerprint(): Code {
  return when(
    greater(64),
    long(),
    when(
      greater(32),
      upTo64(),
      when(greater(16), upTo32(), when(greater(7), upTo16(), when(greater(3), upTo7(), when(greater(0), upTo3(), k2)))),
    ),
  );
}

function upTo3(): Code {
  const byte = (place: Code): Code => [...place, 0x31, 0, 0];
  const middle = byte([...at, ...length, 0x41, 1, 0x76, 0x6a]);
  const y = add(byte(at), left(middle, 8));
  const z = add(wide(length), left(byte([...at, ...length, 0x6a, 0x41, 1, 0x6b]), 2));
  return [...set('t', xor(multiply(y, k2), multiply(z, k0))), ...multiply(fold(get('t')), k2)];
}

function upTo7(): Code {
  const word = (place: Code): Code => [...place, 0x35, 0, 0];
  return join(add(wide(length), left(word(at), 3)), word(fromEnd(4)), byLength(k2));
}

function upTo16(): Code {
  return [
    ...set('m', byLength(k2)),
    ...set('a', add(fetch(at), k2)),
    ...set('b', fetch(fromEnd(8))),
    ...join(
      add(multiply(rotate(get('b'), 37), get('m')), get('a')),
      multiply(add(rotate(get('a'), 25), get('b')), get('m')),
      get('m'),
    ),
  ];
}

function upTo32(): Code {
  return [...four(k1), ...join(...cross(get('d'), k2), get('m'))];
}

function upTo64(): Code {
  return [
    ...four(k2),
    ...set('x', get('a')),
    ...set('y', cross(get('d'), k2)[0]),
    ...set('z', join(...cross(get('d'), k2), get('m'))),
    ...set('a', multiply(fetch(at, 16), get('m'))),
    ...set('b', fetch(at, 24)),
    ...set('c', multiply(add(get('y'), fetch(fromEnd(32))), get('m'))),
    ...set('d', multiply(add(get('z'), fetch(fromEnd(24))), get('m'))),
    ...join(...cross(get('d'), get('x')), get('m')),
  ];
}

/** a to d of texts of 17 to 64 bytes. */
function four(first: Code): Code {
  return [
    ...set('m', byLength(k2)),
    ...set('a', multiply(fetch(at), first)),
    ...set('b', fetch(at, 8)),
    ...set('c', multiply(fetch(fromEnd(8)), get('m'))),
    ...set('d', multiply(fetch(fromEnd(16)), k2)),
  ];
}

/** rotate(a + b, 43) + rotate(c, 30) + d, and a + rotate(b + k, 18) + c. */
function cross(d: Code, k: Code): [Code, Code] {
  const [a, b, c] = [get('a'), get('b'), get('c')];
  return [add(rotate(add(a, b), 43), rotate(c, 30), d), add(a, rotate(add(b, k), 18), c)];
}

/** Over 64 bytes: block by block, then the last 64 bytes. Whoever calls it finds `at` moved. */
function long(): Code {
  const seed = constant(81n);
  const rest: Code = [...length, 0x41, 1, 0x6b, 0x41, 63, 0x71];
  const moveAt = (by: Code): Code => [...at, ...by, 0x6a, 0x21, 0];
  // A block, then what is left counts down to the last, perhaps whole one.
  const left: Code = [...length, ...sized(-64), 0x6a, 0x22, 1, ...sized(64), 0x4b, 0x0d, 0];
  return [
    ...set('t', wide(rest)),
    ...set('y', constant(BigInt.asUintN(64, 81n * 0xb492b66fbe98f273n + 113n))),
    ...set('z', add(multiply(get('y'), k2), constant(113n))),
    ...set('z', multiply(fold(get('z')), k2)),
    ...set('x', add(multiply(seed, k2), fetch(at))),
    ...(['v1', 'v2', 'w1', 'w2'] as const).flatMap((name) => set(name, constant(0n))),
    ...set('m', k1),
    ...[0x03, 0x40, ...block(1), ...moveAt(sized(64)), ...left, 0x0b],
    // The last 64 bytes overlap the last block.
    ...moveAt([...length, ...sized(64), 0x6b]),
    ...set('m', add(k1, [...get('z'), ...constant(0xffn), 0x83, ...constant(1n), 0x86])),
    ...set('w1', add(get('w1'), get('t'))),
    ...set('v1', add(get('v1'), get('w1'))),
    ...set('w1', add(get('w1'), get('v1'))),
    ...block(9),
    ...join(
      add(join(get('v1'), get('w1'), get('m')), multiply(fold(get('y')), k0), get('z')),
      add(join(get('v2'), get('w2'), get('m')), get('x')),
      get('m'),
    ),
  ];
}

/** Mixes 64 bytes into the state x, y, z, v, w. */
function block(weight: number): Code {
  const weighted = (value: Code): Code => (weight === 1 ? value : multiply(value, constant(BigInt(weight))));
  const [x, y, z, m] = [get('x'), get('y'), get('z'), get('m')];
  return [
    ...set('x', multiply(rotate(add(x, y, get('v1'), fetch(at, 8)), 37), m)),
    ...set('y', multiply(rotate(add(y, get('v2'), fetch(at, 48)), 42), m)),
    ...set('x', xor(x, weighted(get('w2')))),
    ...set('y', add(y, weighted(get('v1')), fetch(at, 40))),
    ...set('z', multiply(rotate(add(z, get('w1')), 33), m)),
    ...weak(0, ['v1', 'v2'], multiply(get('v2'), m), add(x, get('w1'))),
    ...weak(32, ['w1', 'w2'], add(z, get('w2')), add(y, fetch(at, 16))),
    ...set('a', z),
    ...set('z', x),
    ...set('x', get('a')),
  ];
}

/** Mixes 32 bytes into a pair of numbers: cheap, and weak by itself. */
function weak(offset: number, [first, second]: readonly [Name, Name], a: Code, b: Code): Code {
  const word = (number: number): Code => fetch(at, offset + number * 8);
  return [
    ...set('b', b),
    ...set('a', add(a, word(0))),
    ...set('b', rotate(add(get('b'), get('a'), word(3)), 21)),
    ...set('c', get('a')),
    ...set('a', add(get('a'), word(1), word(2))),
    ...set('b', add(get('b'), rotate(get('a'), 44))),
    ...set(first, add(get('a'), word(3))),
    ...set(second, add(get('b'), get('c'))),
  ];
}

function join(u: Code, v: Code, m: Code): Code {
  return [...u, ...v, ...m, 0x10, joined];
}

/** value ^ (value >>> 47), of a value that costs nothing to say twice. */
function fold(value: Code): Code {
  return xor(value, shift(value, 47));
}

/** k + 2 * length */
function byLength(k: Code): Code {
  return add(k, left(wide(length), 1));
}

function fromEnd(bytes: number): Code {
  return [...at, ...length, 0x6a, ...sized(bytes), 0x6b];
}

function fetch(place: Code, offset = 0): Code {
  return [...place, 0x29, 0, ...unsigned(offset)];
}

function get(name: Name): Code {
  return local(places.get(name)!);
}

function set(name: Name, value: Code): Code {
  return [...value, 0x21, places.get(name)!];
}

function local(place: number): Code {
  return [0x20, place];
}

function add(first: Code, ...others: readonly Code[]): Code {
  return others.reduce((sum, other) => [...sum, ...other, 0x7c], first);
}

function multiply(one: Code, other: Code): Code {
  return [...one, ...other, 0x7e];
}

function xor(one: Code, other: Code): Code {
  return [...one, ...other, 0x85];
}

function left(value: Code, bits: number): Code {
  return [...value, ...constant(BigInt(bits)), 0x86];
}

function shift(value: Code, bits: number): Code {
  return [...value, ...constant(BigInt(bits)), 0x88];
}

function rotate(value: Code, bits: number): Code {
  return [...value, ...constant(BigInt(bits)), 0x8a];
}

/** A number of 32 bits as one of 64. */
function wide(value: Code): Code {
  return [...value, 0xad];
}

function greater(than: number): Code {
  return [...length, ...sized(than), 0x4b];
}

function when(condition: Code, then: Code, otherwise: Code): Code {
  return [...condition, 0x04, 0x7e, ...then, 0x05, ...otherwise, 0x0b];
}

function constant(value: bigint): Code {
  return [0x42, ...signed(BigInt.asIntN(64, value))];
}

function sized(value: number): Code {
  return [0x41, ...signed(BigInt(value))];
}

function section(kind: number, entries: readonly Code[]): Code {
  const content = list(entries);
  return [kind, ...unsigned(content.length), ...content];
}

function list(entries: readonly Code[]): Code {
  return [...unsigned(entries.length), ...entries.flat()];
}

function text(name: string): Code {
  return [...unsigned(name.length), ...Buffer.from(name)];
}

function body(code: Code, locals: readonly Code[]): Code {
  const content = [...list(locals), ...code, 0x0b];
  return [...unsigned(content.length), ...content];
}

/** LEB128 */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: bigint): Code {
  const low = Number(value & 127n);
  const rest = value >> 7n;
  const ends = (rest === 0n && low < 64) || (rest === -1n && low >= 64);
  return ends ? [low] : [low | 128, ...signed(rest)];
}
