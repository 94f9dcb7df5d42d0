export const id = 9444;
export const ids = [9444];
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

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FewCells)
/* harmony export */ });
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _spells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13410);



const most = 8;
class FewCells {
    nulls;
    texts = [];
    constructor(nulls) {
        this.nulls = nulls;
    }
    of(column, row) {
        if (column.kind !== 'bytes')
            return (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        const place = (row * column.width + column.at) * 2;
        const start = column.cells[place];
        const packed = column.cells[place + 1];
        if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
            return (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        for (const text of this.texts)
            if ((0,_spells_js__WEBPACK_IMPORTED_MODULE_2__/* .spells */ .O)(column.bytes, start, packed >> 2, text))
                return text;
        const cell = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        if (cell !== null && this.texts.length < most && (0,_spells_js__WEBPACK_IMPORTED_MODULE_2__/* .spells */ .O)(column.bytes, start, packed >> 2, cell))
            this.texts.push(cell);
        return cell;
    }
}


/***/ }),

/***/ 50340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ KeyWriter)
/* harmony export */ });
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67473);


class KeyWriter {
    columns;
    nulls;
    wrong;
    heads;
    places;
    constructor(columns, names, nulls) {
        this.columns = columns;
        this.nulls = nulls;
        this.heads = columns.map(({ name }, at) => Buffer.from(`${at === 0 ? '{' : ','}${(0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}:`));
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    write(text, { columns }, row) {
        text.clear();
        for (let at = 0; at < this.columns.length; at++) {
            const head = this.heads[at];
            text.copy(head, 0, head.length);
            const column = this.columns[at];
            if (!(0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .G)(text, columns[this.places[at]], row, column.type, this.nulls)) {
                this.wrong = column;
                return false;
            }
        }
        text.byte(125);
        return true;
    }
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

/***/ 31843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ub: () => (/* binding */ TargetValues)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62053);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50676);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31906);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);






const mostLabels = 1000;
const mostNumbers = 10_000_000;
function labelOf(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'boolean':
            return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
        case 'number':
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(cell)?.replaceAll('"', '');
    }
}
const mostPlaces = 3;
class PlaceList {
    count;
    first;
    constructor(count = 0, first = []) {
        this.count = count;
        this.first = first;
    }
    static joined(places, files) {
        const first = places
            .flatMap((each) => each.first)
            .sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line)
            .slice(0, mostPlaces);
        return new PlaceList(places.reduce((sum, { count }) => sum + count, 0), first);
    }
    add({ file, lines }, row) {
        if (this.count++ < mostPlaces)
            this.first.push({ file, line: lines[row] });
    }
}
class TargetValues {
    column;
    type;
    rows = 0;
    counts = new Map();
    known = new Map();
    nulls = new PlaceList();
    wrong = new PlaceList();
    texts = new PlaceList();
    numbers;
    constructor(column, type, keep) {
        this.column = column;
        this.type = type;
        this.numbers = keep ? new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() : null;
    }
    static merged(column, type, states, files) {
        const whole = new TargetValues(column, type, false);
        for (const { rows, labels } of states) {
            whole.rows += rows;
            for (const [label, count] of labels) {
                const before = whole.counts.get(label);
                if (before !== undefined)
                    before.rows += count;
                else if (whole.counts.size <= mostLabels)
                    whole.counts.set(label, { rows: count });
            }
        }
        const places = (of) => PlaceList.joined(states.map(of), files);
        whole.nulls = places(({ nulls }) => nulls);
        whole.wrong = places(({ wrong }) => wrong);
        whole.texts = places(({ texts }) => texts);
        const numbers = states.map((state) => state.numbers);
        if (whole.rows <= mostNumbers && numbers.every((each) => each !== null)) {
            whole.numbers = new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
            for (const each of numbers)
                for (const number of each)
                    whole.numbers.push(number);
        }
        return whole;
    }
    get labels() {
        return new Map([...this.counts].map(([label, { rows }]) => [label, rows]));
    }
    state() {
        const { rows, labels, nulls, wrong, texts } = this;
        const plain = ({ count, first }) => ({ count, first: [...first] });
        const numbers = this.numbers?.whole() ?? null;
        return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
    }
    see(cell, rows, row) {
        if (++this.rows > mostNumbers)
            this.numbers = null;
        const known = this.known.get(cell);
        if (known !== undefined) {
            known.count.rows++;
            if (known.text)
                this.texts.add(rows, row);
            if (known.number !== null)
                this.numbers?.push(known.number);
            return known.label;
        }
        const label = labelOf(cell, this.type);
        if (label === null) {
            this.nulls.add(rows, row);
            return null;
        }
        const number = this.type === 'boolean' ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell);
        if (number === undefined)
            this.texts.add(rows, row);
        if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
            this.wrong.add(rows, row);
            return null;
        }
        if (this.type === 'number')
            this.numbers?.push(number);
        let count = this.counts.get(label);
        if (count === undefined) {
            if (this.counts.size > mostLabels)
                return label;
            this.counts.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), (count = { rows: 0 }));
        }
        count.rows++;
        if (this.known.size <= mostLabels) {
            const own = { label, count, text: number === undefined, number: this.type === 'number' ? number : null };
            this.known.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(cell), own);
        }
        return label;
    }
    get many() {
        return this.counts.size > mostLabels;
    }
    values() {
        return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
    }
    check() {
        const name = JSON.stringify(this.column);
        if (this.nulls.count > 0) {
            const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.target: expected a value of ${name} in every row, ${rows} none (${shown(this.nulls)}); fill them in or remove the rows.`);
        }
        if (this.wrong.count > 0) {
            const expected = this.type === 'number' ? 'a finite number' : 'true or false';
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${placeText(this.wrong.first[0])}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`);
        }
    }
}
function placeText({ file, line }) {
    return `${file}:${line}`;
}
function shown({ count, first }) {
    return `${first.map(placeText).join(', ')}${count > mostPlaces ? ', ...' : ''}`;
}


/***/ }),

/***/ 87981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wrongCell),
/* harmony export */   j: () => (/* binding */ wrongTime)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function wrongCell({ file, lines }, row, { name, type }, frozen) {
    const expected = type === 'number' ? 'a number' : 'true or false';
    const remedy = frozen
        ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
        : "correct the cell, or the column's type in the schema";
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`);
}
function wrongTime({ file, lines }, row, name, cell, type) {
    const expected = type === 'number' ? 'a finite number' : 'a date or timestamp in ISO 8601, such as 2024-05-01';
    const got = cell === null || cell === '' ? 'none' : 'something else';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)} (data.split.time): expected ${expected} in every row, got ${got}; correct the cell, or remove the row.`);
}


/***/ }),

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ })

};
