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
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48529);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    return ((upper % bucketCount) * 967296 + lower) % bucketCount;
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
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    bytes;
    size;
    constructor(room = 0) {
        this.room = room;
        this.bytes = Buffer.alloc(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow((this.size + bytes) * 2);
        larger.set(this.bytes.subarray(0, this.size));
        this.bytes = larger;
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
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
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

/***/ 48529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12];
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30];
const [p, q] = [32, 34];
const [k0, k1, k2] = [36, 38, 40];
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b];
class FarmFingerprint {
    r = new Int32Array(42);
    bytes = new DataView(new ArrayBuffer(0));
    constructor() {
        this.r.set(constants, k0);
    }
    get low() {
        return this.r[out];
    }
    get high() {
        return this.r[out + 1];
    }
    hash(bytes, at, length) {
        this.bytes = bytes;
        if (length > 64) {
            this.long(at, length);
            return;
        }
        this.add(m, this.set(m, length * 2), k2);
        if (length > 32)
            this.upTo64(at, length);
        else if (length > 16)
            this.upTo32(at, length);
        else if (length > 7)
            this.upTo16(at, length);
        else if (length > 3)
            this.upTo7(at, length);
        else
            this.upTo3(at, length);
    }
    upTo3(at, length) {
        if (length === 0) {
            this.copy(out, k2);
            return;
        }
        this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
        this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
        this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
        this.multiply(out, this.fold(u, u), k2);
    }
    upTo7(at, length) {
        const first = this.bytes.getInt32(at, true);
        this.set(u, first << 3, first >>> 29);
        this.add(u, u, this.set(v, length));
        this.set(v, this.bytes.getInt32(at + length - 4, true));
        this.join(out, u, v);
    }
    upTo16(at, length) {
        this.add(a, this.fetch(a, at), k2);
        this.fetch(b, at + length - 8);
        this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
        this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
        this.join(out, u, v);
    }
    upTo32(at, length) {
        this.multiply(a, this.fetch(a, at), k1);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(out, u, v);
    }
    upTo64(at, length) {
        this.multiply(a, this.fetch(a, at), k2);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(z, u, v);
        this.copy(s, a);
        this.multiply(a, this.fetch(a, at + 16), m);
        this.fetch(b, at + 24);
        this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
        this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
        this.cross(s);
        this.join(out, u, v);
    }
    long(at, length) {
        const rest = (length - 1) & 63;
        const end = at + length - 1 - rest;
        this.r.fill(0, v1, a);
        this.multiply(x, this.set(x, 81), k2);
        this.add(x, x, this.fetch(p, at));
        this.multiply(y, this.set(y, 81), k1);
        this.add(y, y, this.set(p, 113));
        this.add(z, this.multiply(z, y, k2), this.set(p, 113));
        this.multiply(z, this.fold(z, z), k2);
        this.copy(m, k1);
        for (let block = at; block < end; block += 64)
            this.block(block, 1);
        this.add(m, this.set(m, (this.r[z] & 0xff) << 1), k1);
        this.add(w1, w1, this.set(p, rest));
        this.add(v1, v1, w1);
        this.add(w1, w1, v1);
        this.block(at + length - 64, 9);
        this.join(u, v1, w1);
        this.add(u, u, this.multiply(p, this.fold(p, y), k0));
        this.add(u, u, z);
        this.join(v, v2, w2);
        this.add(v, v, x);
        this.join(out, u, v);
    }
    block(at, weight) {
        const { r, bytes } = this;
        this.add(x, x, v1);
        this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
        this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
        this.mix(z, w1, 0, 0, 33);
        this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
        this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
        this.add(y, y, this.fetch(p, at + 40));
        this.multiply(v1, v2, m);
        this.add(v2, x, w1);
        this.weak(at, v1);
        this.add(w1, z, w2);
        this.add(w2, y, this.fetch(p, at + 16));
        this.weak(at + 32, w1);
        const low = r[z];
        const high = r[z + 1];
        this.set(z, r[x], r[x + 1]);
        this.set(x, low, high);
    }
    mix(register, other, wordLow, wordHigh, bits) {
        const { r } = this;
        const oneLow = r[register];
        const twoLow = r[other];
        const partLow = (oneLow + twoLow) | 0;
        const low = (partLow + wordLow) | 0;
        const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
        const high = (r[register + 1] + r[other + 1] + wordHigh + carried) | 0;
        const turnedLow = (high >>> bits) | (low << -bits);
        const turnedHigh = (low >>> bits) | (high << -bits);
        const byLow = r[m];
        const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]);
        r[register] = imul(turnedLow, byLow);
        r[register + 1] = highOfProduct(turnedLow, byLow) + across;
    }
    weak(at, pair) {
        const { r, bytes } = this;
        const low3 = bytes.getInt32(at + 24, true);
        const high3 = bytes.getInt32(at + 28, true);
        const startLow = r[pair];
        const word0 = bytes.getInt32(at, true);
        const cLow = (startLow + word0) | 0;
        const cHigh = (r[pair + 1] + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;
        const otherLow = r[pair + 2];
        const partLow = (otherLow + cLow) | 0;
        const sumLow = (partLow + low3) | 0;
        const sumHigh = (r[pair + 3] + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
        const bLow = (sumLow >>> 21) | (sumHigh << 11);
        const bHigh = (sumHigh >>> 21) | (sumLow << 11);
        const word1 = bytes.getInt32(at + 8, true);
        const word2 = bytes.getInt32(at + 16, true);
        const halfLow = (cLow + word1) | 0;
        const aLow = (halfLow + word2) | 0;
        const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
        const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;
        const turnedLow = (aHigh >>> 12) | (aLow << 20);
        const turnedHigh = (aLow >>> 12) | (aHigh << 20);
        const addedLow = (bLow + turnedLow) | 0;
        const endLow = (addedLow + cLow) | 0;
        const firstLow = (aLow + low3) | 0;
        r[pair] = firstLow;
        r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
        r[pair + 2] = endLow;
        r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
    }
    cross(k) {
        this.rotate(u, this.add(u, a, b), 43);
        this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
        this.rotate(v, this.add(v, b, k), 18);
        this.add(v, v, this.add(p, a, c));
    }
    join(to, first, second) {
        this.multiply(p, this.xor(p, first, second), m);
        this.fold(p, p);
        this.multiply(p, this.xor(p, second, p), m);
        return this.multiply(to, this.fold(p, p), m);
    }
    fold(to, from) {
        const r = this.r;
        const high = r[from + 1];
        r[to] = r[from] ^ (high >>> 15);
        r[to + 1] = high;
        return to;
    }
    set(to, low, high = 0) {
        this.r[to] = low;
        this.r[to + 1] = high;
        return to;
    }
    copy(to, from) {
        return this.set(to, this.r[from], this.r[from + 1]);
    }
    fetch(to, at) {
        return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
    }
    xor(to, first, second) {
        const r = this.r;
        return this.set(to, r[first] ^ r[second], r[first + 1] ^ r[second + 1]);
    }
    add(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const low = (one + two) | 0;
        return this.set(to, low, (r[first + 1] + r[second + 1] + carry(one, two, low)) | 0);
    }
    rotate(to, from, bits) {
        const r = this.r;
        const low = bits < 32 ? r[from] : r[from + 1];
        const high = bits < 32 ? r[from + 1] : r[from];
        return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
    }
    multiply(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const across = imul(r[first + 1], two) + imul(one, r[second + 1]);
        return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
    }
}
function carry(one, two, sum) {
    return ((one & two) | ((one | two) & ~sum)) >>> 31;
}
function highOfProduct(one, two) {
    const low1 = one & 0xffff;
    const high1 = one >>> 16;
    const low2 = two & 0xffff;
    const high2 = two >>> 16;
    const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
    const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
    return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}
function farmFingerprint(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = new FarmFingerprint();
    hash.hash(new DataView(bytes.buffer), 0, bytes.length);
    return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
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
    text = new byte_text/* ByteText */._(room);
    view = viewOf(this.text.bytes);
    farm = new FarmFingerprint();
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        if (this.view.buffer !== bytes.buffer || this.view.byteLength !== bytes.length)
            this.view = viewOf(bytes);
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(this.view, at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
