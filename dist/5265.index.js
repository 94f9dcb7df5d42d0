export const id = 5265;
export const ids = [5265];
export const modules = {

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75554);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    const sum = (upper % bucketCount) * 967296 + lower;
    const rest = sum - Math.floor(sum / bucketCount) * bucketCount;
    return rest < 0 ? rest + bucketCount : rest;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}


/***/ }),

/***/ 35265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ checkKeyPresent),
  yO: () => (/* binding */ checkedPolicy),
  vM: () => (/* binding */ contradictions),
  iI: () => (/* binding */ keepsTestRows),
  p1: () => (/* binding */ policyDigest),
  tY: () => (/* binding */ wantedKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
;// CONCATENATED MODULE: ./.build/split/divider.js

function dividerOf({ group, time }) {
    return (time ?? null) !== null ? 'time' : (group ?? null) !== null ? 'group' : 'key';
}
function namedKey({ key, split }) {
    return split.time === null ? (split.group ?? key) : [split.time];
}
function checkTogether({ target, split }, columns) {
    const { group, time, stratify, validation } = split;
    if (group !== null && time !== null) {
        throw new errors/* UserError */.yo('data.split: expected `group` or `time`, got both: a group has rows before and after a cutoff; remove one of them.');
    }
    if (time !== null && stratify === true) {
        throw new errors/* UserError */.yo('data.split.stratify: with data.split.time the cutoff decides, and no salt is chosen by which classes could be balanced; remove one of them.');
    }
    if (group?.includes(target) === true || time === target) {
        throw new errors/* UserError */.yo(`data.split.${time === null ? 'group' : 'time'}: expected another column than the target ${JSON.stringify(target)}.`);
    }
    if (time === null)
        return;
    if (validation !== null && validation !== 0) {
        throw new errors/* UserError */.yo(`data.split.validation: with data.split.time the validation part is the latest of the rows before the test part: expected 0 or null, got ${validation}.`);
    }
    if (columns.find(({ name }) => name === time)?.type === 'boolean') {
        throw new errors/* UserError */.yo(`data.split.time: expected a column of dates (ISO 8601) or numbers, ${JSON.stringify(time)} has true and false.`);
    }
}

// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/policy.js






const checkedPolicy = manifest.splitPolicySchema.superRefine((policy, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (!(policy.test > 0 && policy.test < 1))
        wrong('test', `expected a share between 0 and 1, got ${policy.test}.`);
    if (policy.folds < 2)
        wrong('folds', `expected at least 2 folds, got ${policy.folds}.`);
    if (policy.validation !== null && (policy.validation < 0 || policy.validation >= policy.folds)) {
        wrong('validation', `expected a fold from 0 to ${policy.folds - 1}, or null, got ${policy.validation}.`);
    }
    if (!/^[A-Za-z0-9._/-]{1,60}$/.test(policy.salt)) {
        wrong('salt', 'expected at most 60 letters, digits and the characters . _ - /.');
    }
    const names = policy.key.map(({ name }) => name);
    if (new Set(names).size < names.length)
        wrong('key', 'a column is named twice; remove one.');
    checkTime(policy, wrong);
});
function checkTime({ time, key, group }, wrong) {
    if (time === undefined)
        return;
    const type = key[0].type;
    if (key.length > 1 || type === 'boolean' || group !== undefined) {
        wrong('time', 'expected a key of one column of dates or numbers, and no group.');
        return;
    }
    const expected = type === 'number' ? 'numbers' : 'dates in ISO 8601';
    const [test, validation] = [time.test, time.validation ?? time.test].map((moment) => (0,split_time/* timeOfMoment */.bz)(moment, type));
    if (test === undefined || validation === undefined)
        wrong('time', `expected ${expected}.`);
    else if (time.validation !== null && validation >= test) {
        wrong('time', 'expected the validation rows to begin before the test rows.');
    }
}
function policyDigest(policy) {
    const { folds, format, salt, test, validation } = policy;
    const key = policy.key.map(({ name, type }) => ({ name, type }));
    const time = policy.time && { test: policy.time.test, validation: policy.time.validation };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify({ folds, format, key, salt, test, time, validation }))
        .digest('hex');
}
function wantedKey(options, columns) {
    const { target, split } = options;
    checkTogether(options, columns);
    if (split.validation !== null && split.validation >= split.folds) {
        throw new errors/* UserError */.yo(`data.split.validation: expected a fold from 0 to ${split.folds - 1} (data.split.folds is ${split.folds}), got ${split.validation}.`);
    }
    if ((0,bucket/* testLimit */.UD)(split.test) < 1 || (0,bucket/* testLimit */.UD)(split.test) >= bucket/* bucketCount */.Sf) {
        throw new errors/* UserError */.yo(`data.split.test: expected a share from 0.000001 to 0.999999, got ${split.test}.`);
    }
    const names = namedKey(options) ?? columns.map(({ name }) => name).filter((name) => name !== target);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`data: expected columns besides the target ${JSON.stringify(target)}, found none; add features.`);
    }
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    const list = split.group === null ? 'data.key' : 'data.split.group';
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`${list}: it names ${JSON.stringify(twice)} twice; remove one.`);
    return names.map((name) => columns.find((column) => column.name === name));
}
function contradictions(policy, options) {
    const { target, split } = options;
    const recorded = policy.key.map(({ name }) => name);
    const found = [];
    const [by, wanted] = [dividerOf(policy), dividerOf(split)];
    const key = namedKey(options);
    const differs = (what, here, there) => {
        found.push(`${what} is ${shown(there)} in it and ${shown(here)} in mlops.yml`);
    };
    if (by !== wanted) {
        const list = key === null ? 'all columns but the target' : shown(key);
        found.push(`it divides by the ${by} ${shown(recorded)}, mlops.yml by the ${wanted} (${list})`);
    }
    else if (key !== null && !sameNames(key, recorded)) {
        differs(`the ${by} (data.${by === 'key' ? '' : 'split.'}${by})`, key, recorded);
    }
    else if (key === null && recorded.includes(target)) {
        found.push(`its key has the column ${JSON.stringify(target)}, which mlops.yml makes the target`);
    }
    if ((0,bucket/* testLimit */.UD)(policy.test) !== (0,bucket/* testLimit */.UD)(split.test))
        differs('the test share (data.split.test)', split.test, policy.test);
    if (policy.folds !== split.folds)
        differs('the number of folds (data.split.folds)', split.folds, policy.folds);
    if (policy.validation !== split.validation) {
        differs('the validation fold (data.split.validation)', split.validation, policy.validation);
    }
    if (saltPrefix(policy.salt) !== split.salt) {
        differs('the salt prefix (data.split.salt)', split.salt, saltPrefix(policy.salt));
    }
    return found;
}
function keepsTestRows(policy, options) {
    const { split } = options;
    if (policy.time !== undefined || split.time !== null)
        return false;
    const kept = { ...split, folds: policy.folds, validation: policy.validation };
    const named = namedKey(options);
    const sameKey = named !== null &&
        sameNames(named, policy.key.map(({ name }) => name));
    const by = sameKey ? { key: named, split: { ...kept, group: null } } : { split: kept };
    return contradictions(sameKey ? { ...policy, group: undefined } : policy, { ...options, ...by }).length === 0;
}
function checkKeyPresent(policy, columns, origin) {
    const names = new Set(columns.map(({ name }) => name));
    const missing = policy.key.map(({ name }) => name).filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    const list = missing.map((name) => JSON.stringify(name)).join(', ');
    throw new errors/* UserError */.yo(`${origin}: key: the data have no column ${list}; bring it back, or choose a new key by \`mlops split --change\` (rows change their parts).`);
}
function shown(value) {
    if (!Array.isArray(value) || value.length <= 6)
        return JSON.stringify(value);
    return `${JSON.stringify(value.slice(0, 3))} and ${value.length - 3} more`;
}
function saltPrefix(salt) {
    return salt.replace(/\/\d+$/, '');
}
function sameNames(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const k0 = constant(0xc3a5c85c97cb3127n);
const k1 = constant(0xb492b66fbe98f273n);
const k2 = constant(0x9ae16a3b2f90404fn);
const [at, farm_module_length] = [local(0), local(1)];
const names = ['a', 'b', 'c', 'd', 'x', 'y', 'z', 'v1', 'v2', 'w1', 'w2', 'm', 't'];
const places = new Map(names.map((name, place) => [name, place + 2]));
const joined = 0;
function farmModule() {
    const i32 = 0x7f;
    const i64 = 0x7e;
    const sections = [
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
            [...farm_module_text('memory'), 2, 0],
            [...farm_module_text('hash'), 0, 2],
            [...farm_module_text('high'), 0, 3],
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
function joinFunction() {
    const [u, v, m] = [local(0), local(1), local(2)];
    const setU = (value) => [...value, 0x21, 0];
    return [...setU(multiply(xor(u, v), m)), ...setU(fold(u)), ...setU(multiply(xor(v, u), m)), ...multiply(fold(u), m)];
}
function halves() {
    const call = [...at, ...farm_module_length, 0x10, 1, 0x21, 2];
    return [...call, ...shift(local(2), 32), 0xa7, 0x24, 0, ...local(2), 0xa7];
}
function fingerprint() {
    return when(greater(64), farm_module_long(), when(greater(32), upTo64(), when(greater(16), upTo32(), when(greater(7), upTo16(), when(greater(3), upTo7(), when(greater(0), upTo3(), k2))))));
}
function upTo3() {
    const byte = (place) => [...place, 0x31, 0, 0];
    const middle = byte([...at, ...farm_module_length, 0x41, 1, 0x76, 0x6a]);
    const y = add(byte(at), left(middle, 8));
    const z = add(wide(farm_module_length), left(byte([...at, ...farm_module_length, 0x6a, 0x41, 1, 0x6b]), 2));
    return [...set('t', xor(multiply(y, k2), multiply(z, k0))), ...multiply(fold(get('t')), k2)];
}
function upTo7() {
    const word = (place) => [...place, 0x35, 0, 0];
    return join(add(wide(farm_module_length), left(word(at), 3)), word(fromEnd(4)), byLength(k2));
}
function upTo16() {
    return [
        ...set('m', byLength(k2)),
        ...set('a', add(fetch(at), k2)),
        ...set('b', fetch(fromEnd(8))),
        ...join(add(multiply(rotate(get('b'), 37), get('m')), get('a')), multiply(add(rotate(get('a'), 25), get('b')), get('m')), get('m')),
    ];
}
function upTo32() {
    return [...four(k1), ...join(...cross(get('d'), k2), get('m'))];
}
function upTo64() {
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
function four(first) {
    return [
        ...set('m', byLength(k2)),
        ...set('a', multiply(fetch(at), first)),
        ...set('b', fetch(at, 8)),
        ...set('c', multiply(fetch(fromEnd(8)), get('m'))),
        ...set('d', multiply(fetch(fromEnd(16)), k2)),
    ];
}
function cross(d, k) {
    const [a, b, c] = [get('a'), get('b'), get('c')];
    return [add(rotate(add(a, b), 43), rotate(c, 30), d), add(a, rotate(add(b, k), 18), c)];
}
function farm_module_long() {
    const seed = constant(81n);
    const rest = [...farm_module_length, 0x41, 1, 0x6b, 0x41, 63, 0x71];
    const moveAt = (by) => [...at, ...by, 0x6a, 0x21, 0];
    const left = [...farm_module_length, ...sized(-64), 0x6a, 0x22, 1, ...sized(64), 0x4b, 0x0d, 0];
    return [
        ...set('t', wide(rest)),
        ...set('y', constant(BigInt.asUintN(64, 81n * 0xb492b66fbe98f273n + 113n))),
        ...set('z', add(multiply(get('y'), k2), constant(113n))),
        ...set('z', multiply(fold(get('z')), k2)),
        ...set('x', add(multiply(seed, k2), fetch(at))),
        ...['v1', 'v2', 'w1', 'w2'].flatMap((name) => set(name, constant(0n))),
        ...set('m', k1),
        ...[0x03, 0x40, ...block(1), ...moveAt(sized(64)), ...left, 0x0b],
        ...moveAt([...farm_module_length, ...sized(64), 0x6b]),
        ...set('m', add(k1, [...get('z'), ...constant(0xffn), 0x83, ...constant(1n), 0x86])),
        ...set('w1', add(get('w1'), get('t'))),
        ...set('v1', add(get('v1'), get('w1'))),
        ...set('w1', add(get('w1'), get('v1'))),
        ...block(9),
        ...join(add(join(get('v1'), get('w1'), get('m')), multiply(fold(get('y')), k0), get('z')), add(join(get('v2'), get('w2'), get('m')), get('x')), get('m')),
    ];
}
function block(weight) {
    const weighted = (value) => (weight === 1 ? value : multiply(value, constant(BigInt(weight))));
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
function weak(offset, [first, second], a, b) {
    const word = (number) => fetch(at, offset + number * 8);
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
function join(u, v, m) {
    return [...u, ...v, ...m, 0x10, joined];
}
function fold(value) {
    return xor(value, shift(value, 47));
}
function byLength(k) {
    return add(k, left(wide(farm_module_length), 1));
}
function fromEnd(bytes) {
    return [...at, ...farm_module_length, 0x6a, ...sized(bytes), 0x6b];
}
function fetch(place, offset = 0) {
    return [...place, 0x29, 0, ...unsigned(offset)];
}
function get(name) {
    return local(places.get(name));
}
function set(name, value) {
    return [...value, 0x21, places.get(name)];
}
function local(place) {
    return [0x20, place];
}
function add(first, ...others) {
    return others.reduce((sum, other) => [...sum, ...other, 0x7c], first);
}
function multiply(one, other) {
    return [...one, ...other, 0x7e];
}
function xor(one, other) {
    return [...one, ...other, 0x85];
}
function left(value, bits) {
    return [...value, ...constant(BigInt(bits)), 0x86];
}
function shift(value, bits) {
    return [...value, ...constant(BigInt(bits)), 0x88];
}
function rotate(value, bits) {
    return [...value, ...constant(BigInt(bits)), 0x8a];
}
function wide(value) {
    return [...value, 0xad];
}
function greater(than) {
    return [...farm_module_length, ...sized(than), 0x4b];
}
function when(condition, then, otherwise) {
    return [...condition, 0x04, 0x7e, ...then, 0x05, ...otherwise, 0x0b];
}
function constant(value) {
    return [0x42, ...signed(BigInt.asIntN(64, value))];
}
function sized(value) {
    return [0x41, ...signed(BigInt(value))];
}
function section(kind, entries) {
    const content = list(entries);
    return [kind, ...unsigned(content.length), ...content];
}
function list(entries) {
    return [...unsigned(entries.length), ...entries.flat()];
}
function farm_module_text(name) {
    return [...unsigned(name.length), ...Buffer.from(name)];
}
function body(code, locals) {
    const content = [...list(locals), ...code, 0x0b];
    return [...unsigned(content.length), ...content];
}
function unsigned(value) {
    return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}
function signed(value) {
    const low = Number(value & 127n);
    const rest = value >> 7n;
    const ends = (rest === 0n && low < 64) || (rest === -1n && low >= 64);
    return ends ? [low] : [low | 128, ...signed(rest)];
}

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js

const page = 65536;
class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        const { Instance, Module } = globalThis.WebAssembly;
        this.exports = new Instance(new Module(farmModule())).exports;
    }
    memory(bytes) {
        const { memory } = this.exports;
        const missing = bytes - memory.buffer.byteLength;
        if (missing > 0)
            memory.grow(Math.ceil(missing / page));
        return Buffer.from(memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function farmFingerprint(text, farm = new FarmFingerprint()) {
    const bytes = Buffer.from(text);
    farm.memory(bytes.length).set(bytes);
    farm.hash(0, bytes.length);
    return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js


const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    text;
    farm = new FarmFingerprint();
    constructor() {
        this.text = new byte_text/* ByteText */._(room, (bytes) => this.farm.memory(bytes));
    }
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}


/***/ }),

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bz: () => (/* binding */ timeOfMoment),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const iso = /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;
function parseMoment(text) {
    const found = iso.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    const minutes = minutesOf(offset);
    if (minutes === undefined)
        return undefined;
    const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
    const utc = date.getUTCFullYear();
    if (utc < 1 || utc > 9999)
        return undefined;
    return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function minutesOf(offset) {
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
    if (found === null)
        return 0;
    const [, sign, hours, minutes = '0'] = found;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function momentText(micros) {
    const all = BigInt(micros);
    const rest = ((all % 1000000n) + 1000000n) % 1000000n;
    const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
    const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
    return `${seconds}${fraction}Z`;
}
function timeOf(cell, type) {
    if (cell === null || cell === '')
        return null;
    if (type === 'string')
        return parseMoment(cell);
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return Number.isFinite(value) ? value : undefined;
}
function momentOf(time, type) {
    return type === 'number' ? time : momentText(time);
}
function timeOfMoment(moment, type) {
    if (typeof moment === 'number')
        return type === 'number' && Number.isFinite(moment) ? moment : undefined;
    return type === 'string' ? parseMoment(moment) : undefined;
}


/***/ })

};
