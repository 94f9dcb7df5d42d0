export const id = 7443;
export const ids = [7443];
export const modules = {

/***/ 72054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
function byName(columns) {
    return columns
        .map(({ name }, at) => ({ name, at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ at }) => at);
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

/***/ 74460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ChunkRows)
/* harmony export */ });
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85624);
/* harmony import */ var _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56720);
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33668);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68646);
/* harmony import */ var _by_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72054);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28089);
/* harmony import */ var _plain_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80540);
/* harmony import */ var _spells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13410);
/* harmony import */ var _value_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7989);









const lower = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 0 : 1;
class ChunkRows {
    columns;
    wrong;
    view = new DataView(new ArrayBuffer(0));
    start = 0;
    end = 0;
    nulls;
    order;
    decoded;
    halves;
    chunk;
    inOrder = false;
    asItStands = false;
    isFeature;
    constructor(columns, nulls, features = []) {
        this.columns = columns;
        this.nulls = new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .NullBytes */ .h(nulls);
        this.order = (0,_by_name_js__WEBPACK_IMPORTED_MODULE_6__/* .byName */ .n)(columns);
        this.isFeature = this.order.map((at) => features.includes(columns[at].name));
        this.decoded = columns.map(({ type }) => (type === 'string' ? null : new _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberScratch */ .Yc(this.nulls)));
        this.halves = columns.map(() => new Int32Array(0));
    }
    begin(chunk) {
        this.chunk = chunk;
        this.inOrder = standsInOrder(chunk);
        const [first] = chunk.columns;
        if (first?.kind === 'bytes')
            this.view = viewOf(first.bytes);
        for (const [at, scratch] of this.decoded.entries()) {
            if (scratch === null)
                continue;
            if (this.columns[at].type === 'number')
                scratch.numbers(chunk.columns[at], chunk.rows);
            else
                scratch.booleans(chunk.columns[at], chunk.rows);
            this.halves[at] = new Int32Array(scratch.values.buffer);
        }
    }
    hash(hash, row, features = null) {
        const { columns } = this.chunk;
        hash.begin();
        features?.begin();
        this.asItStands = this.inOrder;
        for (let place = 0; place < this.order.length; place++) {
            const at = this.order[place];
            const scratch = this.decoded[at] ?? null;
            const before = hash.size;
            const fits = scratch === null ? this.text(hash, columns[at], row) : this.number(hash, scratch, columns[at], at, row);
            if (!fits) {
                this.wrong = this.columns[at];
                return false;
            }
            if (features !== null && this.isFeature[place])
                features.copy(hash.words, before, hash.size);
        }
        hash.finish();
        features?.finish();
        return true;
    }
    stands(row, target, label) {
        if (!this.asItStands)
            return false;
        const { bytes, cells, width } = this.chunk.columns[0];
        const first = row * width * 2;
        const from = cells[first + target * 2];
        if (!(0,_spells_js__WEBPACK_IMPORTED_MODULE_7__/* .spells */ .O)(bytes, from, cells[first + target * 2 + 1] >> 2, label ?? ''))
            return false;
        const last = cells[first + width * 2 - 1];
        this.start = cells[first] - ((cells[first + 1] & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? 0 : 1);
        this.end = (last >> 2) + ((last & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? 0 : 1);
        return true;
    }
    line(text, row, target, label) {
        const { columns } = this.chunk;
        for (let at = 0; at < columns.length; at++) {
            if (at > 0)
                text.byte(44);
            if (at === target) {
                if (label !== null)
                    text.text((0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__/* .csvRow */ .r)([label]));
                continue;
            }
            const column = columns[at];
            if (column.kind === 'bytes')
                this.spell(text, column, at, row);
            else {
                const cell = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(column, row, this.nulls);
                if (cell !== null)
                    text.text((0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__/* .csvRow */ .r)([cell]));
            }
        }
    }
    number(hash, scratch, column, at, row) {
        const state = scratch.states[row];
        if (this.asItStands)
            this.asItStands = isBare(column, row, state === _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2);
        if (state === _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2) {
            (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashMissing */ .T6)(hash);
            return true;
        }
        if (state !== _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isValue */ .ml && state !== _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isInfinite */ .Dh)
            return false;
        const { type } = this.columns[at];
        const value = scratch.values[row];
        if (type === 'boolean')
            (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashBoolean */ .Bz)(hash, value === 1);
        else if ((0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .isExact */ .u0)(value)) {
            const halves = this.halves[at];
            (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashHalves */ .gP)(hash, halves[row * 2 + lower], halves[row * 2 + 1 - lower]);
        }
        else
            return (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCell */ .Xp)(hash, (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(column, row, this.nulls), type);
        return true;
    }
    text(hash, column, row) {
        if (column.kind !== 'bytes')
            return (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCell */ .Xp)(hash, (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(column, row, this.nulls), 'string');
        const { bytes, cells } = column;
        const place = (row * column.width + column.at) * 2;
        const start = cells[place];
        const packed = cells[place + 1];
        const end = packed >> 2;
        const form = packed & 3;
        if (start === end) {
            if (form === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)
                (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashMissing */ .T6)(hash);
            else
                (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashText */ .qj)(hash, bytes, start, end);
            return true;
        }
        if (form !== _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .doubled */ .aQ && !this.nulls.has(bytes, start, end)) {
            if (this.asItStands)
                this.asItStands = standsSo(bytes, start, end, form);
            if ((0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashIfNormal */ .dS)(hash, this.view, start, end))
                return true;
        }
        const cell = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(column, row, this.nulls);
        if (cell === null)
            this.asItStands = false;
        return (0,_value_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCell */ .Xp)(hash, cell, 'string');
    }
    spell(text, column, at, row) {
        const { bytes, cells } = column;
        const place = (row * column.width + column.at) * 2;
        const start = cells[place];
        const packed = cells[place + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .doubled */ .aQ) {
            const scratch = this.decoded[at] ?? null;
            const missing = scratch === null ? this.nulls.has(bytes, start, end) : scratch.states[row] === _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2;
            if (missing)
                return;
            const form = scratch === null ? (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .csvForm */ .r9)(bytes, start, end) : 'bare';
            if (form !== 'unknown') {
                if (form === 'quoted')
                    text.byte(34);
                text.copy(bytes, start, end);
                if (form === 'quoted')
                    text.byte(34);
                return;
            }
        }
        const cell = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(column, row, this.nulls);
        if (cell !== null)
            text.text((0,_table_write_js__WEBPACK_IMPORTED_MODULE_8__/* .csvRow */ .r)([cell]));
    }
}
function standsInOrder({ columns, rows }) {
    const [first] = columns;
    if (first?.kind !== 'bytes' || rows === 0 || first.width !== columns.length || columns.length === 1)
        return false;
    if (!columns.every((column, at) => column.kind === 'bytes' && column.at === at))
        return false;
    const packed = first.cells[1];
    const behind = (packed >> 2) + ((packed & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? 0 : 1);
    return first.bytes[behind] === 44;
}
function isBare({ cells, at, width }, row, missing) {
    const place = (row * width + at) * 2;
    const packed = cells[place + 1];
    return (packed & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj && (!missing || cells[place] === packed >> 2);
}
function standsSo(bytes, start, end, form) {
    const first = bytes[start];
    const last = bytes[end - 1];
    if (first === 0xef)
        return false;
    const blank = first === 32 || first === 9 || last === 32 || last === 9;
    return form === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? !blank : blank || (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSeparator */ .c0)(bytes, start, end);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 37930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RowHash)
/* harmony export */ });
const { imul } = Math;
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
class RowHash {
    h1 = 0;
    h2 = 0;
    h3 = 0;
    h4 = 0;
    words = new Int32Array(256);
    size = 0;
    begin() {
        this.size = 0;
    }
    word(value) {
        if (this.size === this.words.length)
            this.reserve(1);
        this.words[this.size++] = value;
    }
    bytes(from, start, end) {
        this.view(new DataView(from.buffer, from.byteOffset, from.byteLength), start, end);
    }
    view(from, start, end) {
        this.reserve(2 + ((end - start) >> 2));
        const { words } = this;
        let to = this.size;
        words[to++] = end - start;
        let any = 0;
        let at = start;
        for (; at + 4 <= end; at += 4) {
            const word = from.getInt32(at, true);
            any |= word;
            words[to++] = word;
        }
        if (at < end) {
            let rest = 0;
            for (let place = end - 1; place >= at; place--)
                rest = (rest << 8) | from.getUint8(place);
            any |= rest;
            words[to++] = rest;
        }
        this.size = to;
        return any;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { words } = this;
        let to = this.size;
        for (let at = start; at < end; at++)
            words[to++] = from[at];
        this.size = to;
    }
    finish() {
        this.blocks();
        const length = this.size * 4;
        let h1 = this.h1 ^ length;
        let h2 = this.h2 ^ length;
        let h3 = this.h3 ^ length;
        let h4 = this.h4 ^ length;
        h1 = (h1 + h2 + h3 + h4) | 0;
        h2 = (h2 + h1) | 0;
        h3 = (h3 + h1) | 0;
        h4 = (h4 + h1) | 0;
        h1 = mix(h1);
        h2 = mix(h2);
        h3 = mix(h3);
        h4 = mix(h4);
        h1 = (h1 + h2 + h3 + h4) | 0;
        this.h1 = h1;
        this.h2 = (h2 + h1) | 0;
        this.h3 = (h3 + h1) | 0;
        this.h4 = (h4 + h1) | 0;
    }
    blocks() {
        const { words, size } = this;
        let [h1, h2, h3, h4] = [0, 0, 0, 0];
        let at = 0;
        for (; at + 4 <= size; at += 4) {
            h1 ^= imul(rotate(imul(words[at], c1), 15), c2);
            h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
            h2 ^= imul(rotate(imul(words[at + 1], c2), 16), c3);
            h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
            h3 ^= imul(rotate(imul(words[at + 2], c3), 17), c4);
            h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
            h4 ^= imul(rotate(imul(words[at + 3], c4), 18), c1);
            h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
        }
        const left = size - at;
        if (left > 2)
            h3 ^= imul(rotate(imul(words[at + 2], c3), 17), c4);
        if (left > 1)
            h2 ^= imul(rotate(imul(words[at + 1], c2), 16), c3);
        if (left > 0)
            h1 ^= imul(rotate(imul(words[at], c1), 15), c2);
        this.h1 = h1;
        this.h2 = h2;
        this.h3 = h3;
        this.h4 = h4;
    }
    reserve(words) {
        if (this.size + words <= this.words.length)
            return;
        const larger = new Int32Array((this.size + words) * 2);
        larger.set(this.words.subarray(0, this.size));
        this.words = larger;
    }
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 13410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ spells)
/* harmony export */ });
function spells(bytes, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let at = 0; at < text.length; at++)
        if (bytes[start + at] !== text.charCodeAt(at))
            return false;
    return true;
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ hashBoolean),
/* harmony export */   T6: () => (/* binding */ hashMissing),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   dS: () => (/* binding */ hashIfNormal),
/* harmony export */   gP: () => (/* binding */ hashHalves),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony exports hashNumber, hashNumberText */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);



const missing = 0;
const aNumber = 1;
const aText = 2;
const largeWhole = 3;
const isFalse = 4;
const isTrue = 5;
const largest = 2 ** 53;
const beyondAscii = 0x80808080 | 0;
const leadOfMarks = 0xcc;
const minusZero = 0x80000000 | 0;
const double = new DataView(new ArrayBuffer(8));
function hashMissing(hash) {
    hash.word(missing);
}
function hashNumber(hash, value) {
    double.setFloat64(0, value + 0);
    hash.word(aNumber);
    hash.word(double.getInt32(4));
    hash.word(double.getInt32(0));
}
function hashHalves(hash, low, high) {
    hash.word(aNumber);
    hash.word(low);
    hash.word(low === 0 && high === minusZero ? 0 : high);
}
function isExact(value) {
    return value < largest && value > -largest;
}
function hashNumberText(hash, text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return false;
    if (isExact(value)) {
        hashNumber(hash, value);
        return true;
    }
    const digits = Buffer.from((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(text));
    hash.word(largeWhole);
    hash.bytes(digits, 0, digits.length);
    return true;
}
function hashBoolean(hash, value) {
    hash.word(value ? isTrue : isFalse);
}
function hashText(hash, bytes, start, end) {
    hash.word(aText);
    hash.bytes(bytes, start, end);
}
function hashIfNormal(hash, view, start, end) {
    const before = hash.size;
    hash.word(aText);
    if ((hash.view(view, start, end) & beyondAscii) === 0 || isLatin(view, start, end))
        return true;
    hash.size = before;
    return false;
}
function isLatin(view, start, end) {
    for (let at = start; at < end; at++)
        if (view.getUint8(at) >= leadOfMarks)
            return false;
    return true;
}
function hashCell(hash, cell, type) {
    if (cell === null || (cell === '' && type !== 'string')) {
        hashMissing(hash);
        return true;
    }
    switch (type) {
        case 'string': {
            const bytes = Buffer.from(cell.normalize('NFC'));
            hashText(hash, bytes, 0, bytes.length);
            return true;
        }
        case 'number':
            return hashNumberText(hash, cell);
        case 'boolean': {
            const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
            if (value !== undefined)
                hashBoolean(hash, value);
            return value !== undefined;
        }
    }
}


/***/ }),

/***/ 48774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ seenNumber),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Ue: () => (/* binding */ seenBoolean),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   cT: () => (/* binding */ evidenceOfNumber),
/* harmony export */   f9: () => (/* binding */ seenDecimal)
/* harmony export */ });
/* unused harmony export seenBeyond */
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const seenBoolean = 1;
const seenNumber = 2;
const seenText = 4;
const seenDecimal = 8;
const seenBeyond = 16;
const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function evidenceOf(cell) {
    if (cell === '')
        return 0;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value !== undefined)
        return evidenceOfNumber(cell, value);
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) === undefined ? seenText : seenBoolean;
}
function evidenceOfNumber(cell, value) {
    if (!Number.isInteger(value) || decimalMark.test(cell))
        return seenNumber | seenDecimal;
    return Math.abs(value) >= 2 ** 63 && beyond64Bits(cell) ? seenNumber | seenBeyond : seenNumber;
}
function typeOf(evidence) {
    const numbers = (evidence & seenNumber) !== 0;
    const booleans = (evidence & seenBoolean) !== 0;
    if ((evidence & seenText) !== 0 || (booleans && numbers))
        return 'string';
    if (booleans)
        return 'boolean';
    if (!numbers)
        return 'string';
    return (evidence & seenBeyond) !== 0 && (evidence & seenDecimal) === 0 ? 'string' : 'number';
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}


/***/ }),

/***/ 56720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ NumberScratch),
  Dh: () => (/* binding */ isInfinite),
  b2: () => (/* binding */ isMissing),
  yr: () => (/* binding */ number_cells_isNaN),
  Jm: () => (/* binding */ isUnfit),
  ml: () => (/* binding */ isValue)
});

// EXTERNAL MODULE: ./.build/table/boolean.js
var table_boolean = __webpack_require__(38309);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
;// CONCATENATED MODULE: ./.build/table/profile/decimal.js
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
function nearestDecimal(upper, lower, lowerDigits, places) {
    const power = powersOfTen[lowerDigits];
    const product = upper * power;
    const error = productError(upper, power, product);
    const head = product + lower;
    const tail = lower - (head - product) + error;
    if (places === 0)
        return certain(head, tail);
    const divisor = powersOfTen[places];
    const quotient = (head + tail) / divisor;
    const whole = quotient * divisor;
    const rest = head - whole - productError(quotient, divisor, whole) + tail;
    return certain(quotient, rest / divisor);
}
function certain(value, correction) {
    const result = value + correction;
    const doubt = Math.abs(correction) * 2 ** -40;
    return result === value + (correction + doubt) && result === value + (correction - doubt) ? result : NaN;
}
function productError(a, b, product) {
    const bigA = a * splitter;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = b * splitter;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var evidence = __webpack_require__(48774);
;// CONCATENATED MODULE: ./.build/table/profile/number-cells.js






const isValue = 0;
const isMissing = 1;
const isUnfit = 2;
const number_cells_isNaN = 3;
const isInfinite = 4;
const number_cells_powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const nan = /^[ \t]*[+-]?nan[ \t]*$/i;
class NumberScratch {
    nulls;
    kind = 'numbers';
    values = new Float64Array(0);
    states = new Uint8Array(0);
    rows = 0;
    evidence = 0;
    others = 0;
    constructor(nulls) {
        this.nulls = nulls;
    }
    numbers(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.numberBytes(column);
        else if (column.kind === 'numbers')
            this.numberValues(column);
        else {
            if (column.kind === 'codes')
                this.codes(column, (row, text) => this.numberText(row, text));
            else
                for (let row = 0; row < rows; row++)
                    this.numberText(row, (0,cell_text/* cellText */.I)(column, row));
            if (column.says === 'string' && this.evidence !== 0)
                this.evidence = evidence/* seenText */.JW;
        }
    }
    booleans(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.booleanBytes(column);
        else if (column.kind === 'codes')
            this.codes(column, (row, text) => this.booleanText(row, text));
        else
            for (let row = 0; row < rows; row++)
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
    }
    begin(rows) {
        if (this.states.length < rows) {
            this.values = new Float64Array(rows * 2);
            this.states = new Uint8Array(rows * 2);
        }
        this.rows = rows;
        this.evidence = 0;
        this.others = 0;
    }
    numberBytes({ bytes, cells, at, width }) {
        const { values, states, rows } = this;
        const { numeric } = this.nulls;
        let decimals = false;
        let found = false;
        for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            const negative = bytes[start] === 45;
            let mantissa = 0;
            let next = negative ? start + 1 : start;
            let point = -1;
            const first = next;
            for (; next < end; next++) {
                const digit = bytes[next] - 48;
                if (digit >= 0 && digit <= 9)
                    mantissa = mantissa * 10 + digit;
                else if (digit === -2 && point < 0)
                    point = next;
                else
                    break;
            }
            const digits = next - first - (point < 0 ? 0 : 1);
            if (next < end || digits === 0 || digits > 15 || numeric) {
                if (next > first && next < end && (bytes[next] | 32) === 101 && digits <= 15 && !numeric) {
                    const decimals = point < 0 ? 0 : next - 1 - point;
                    if (this.scientific(row, bytes, next + 1, end, negative ? -mantissa : mantissa, digits, decimals))
                        continue;
                }
                const form = cells[place + 1] & 3;
                this.slowly(row, bytes, start, end, form, next === end && !numeric ? digits : 0, point);
                continue;
            }
            if (point >= 0) {
                decimals = true;
                mantissa /= number_cells_powersOfTen[end - 1 - point];
            }
            found = true;
            values[row] = negative ? -mantissa : mantissa;
            states[row] = isValue;
        }
        if (found)
            this.evidence |= evidence/* seenNumber */.F5;
        if (decimals)
            this.evidence |= evidence/* seenDecimal */.f9;
    }
    scientific(row, bytes, at, end, mantissa, digits, decimals) {
        const sign = bytes[at];
        const from = sign === 45 || sign === 43 ? at + 1 : at;
        if (digits === 0 || from === end || end - from > 3)
            return false;
        let exponent = 0;
        for (let next = from; next < end; next++) {
            const digit = bytes[next] - 48;
            if (digit < 0 || digit > 9)
                return false;
            exponent = exponent * 10 + digit;
        }
        const power = (sign === 45 ? -exponent : exponent) - decimals;
        if (power < -22 || power > 22)
            return false;
        this.values[row] = power < 0 ? mantissa / number_cells_powersOfTen[-power] : mantissa * number_cells_powersOfTen[power];
        this.states[row] = isValue;
        this.evidence |= evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
        return true;
    }
    slowly(row, bytes, start, end, form, digits, point) {
        if (start === end) {
            this.mark(row, isMissing);
            return;
        }
        if (digits > 15 && digits <= (point < 0 ? 18 : 19)) {
            const value = longDecimal(bytes, start, end, digits, point);
            if (value === value) {
                this.evidence |= point < 0 ? evidence/* seenNumber */.F5 : evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
                this.values[row] = value;
                this.states[row] = isValue;
                return;
            }
        }
        if (form === scan/* doubled */.aQ) {
            const cell = Buffer.from((0,cell_text/* textOf */.b)(bytes, start, end).replaceAll('""', '"'));
            if (this.nulls.has(cell, 0, cell.length)) {
                this.mark(row, isMissing);
                return;
            }
            this.numberText(row, cell.toString());
            return;
        }
        if (digits === 0 && this.nulls.has(bytes, start, end)) {
            this.mark(row, isMissing);
            return;
        }
        this.numberText(row, (0,cell_text/* textOf */.b)(bytes, start, end));
    }
    numberValues({ values, present }) {
        this.evidence |= evidence/* seenNumber */.F5;
        for (let row = 0; row < this.rows; row++) {
            const value = values[row];
            this.values[row] = value;
            if (present !== null && present[row] === 0)
                this.mark(row, isMissing);
            else if (value - value === 0) {
                this.states[row] = isValue;
                if (value !== Math.floor(value))
                    this.evidence |= evidence/* seenDecimal */.f9;
            }
            else
                this.mark(row, value === value ? isInfinite : number_cells_isNaN);
        }
    }
    codes({ codes, list }, read) {
        const { values, states, rows } = this;
        const first = list.shared ? new Int32Array(list.size).fill(-1) : null;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            const same = first === null || code < 0 ? -1 : first[code];
            if (same < 0) {
                read(row, code < 0 ? null : list.text(code));
                if (first !== null && code >= 0)
                    first[code] = row;
                continue;
            }
            values[row] = values[same];
            states[row] = states[same];
            if (states[row] !== isValue)
                this.others++;
        }
    }
    numberText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined) {
            this.evidence |= (0,table_boolean/* parseBoolean */.y)(cell) === undefined ? evidence/* seenText */.JW : evidence/* seenBoolean */.Ue;
            this.mark(row, nan.test(cell) ? number_cells_isNaN : isUnfit);
            return;
        }
        this.evidence |= (0,evidence/* evidenceOfNumber */.cT)(cell, value);
        this.values[row] = value;
        if (Number.isFinite(value))
            this.states[row] = isValue;
        else
            this.mark(row, isInfinite);
    }
    booleanBytes(column) {
        const { bytes, cells, at, width } = column;
        for (let row = 0, place = at * 2; row < this.rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            if (start === end || this.nulls.has(bytes, start, end)) {
                this.mark(row, isMissing);
                continue;
            }
            const truth = truthOf(bytes, start, end);
            if (truth >= 0) {
                this.evidence |= evidence/* seenBoolean */.Ue;
                this.values[row] = truth;
                this.states[row] = isValue;
            }
            else
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
        }
    }
    booleanText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const truth = (0,table_boolean/* parseBoolean */.y)(cell);
        if (truth === undefined) {
            const value = (0,number/* parseNumber */.$)(cell);
            this.evidence |= value === undefined ? evidence/* seenText */.JW : (0,evidence/* evidenceOfNumber */.cT)(cell, value);
            this.mark(row, isUnfit);
            return;
        }
        this.evidence |= evidence/* seenBoolean */.Ue;
        this.values[row] = truth ? 1 : 0;
        this.states[row] = isValue;
    }
    mark(row, state) {
        this.states[row] = state;
        this.others++;
    }
}
function truthOf(bytes, start, end) {
    const length = end - start;
    if (length === 4)
        return spells(bytes, start, 0x74, 0x72, 0x75) && (bytes[start + 3] | 32) === 0x65 ? 1 : -1;
    if (length !== 5)
        return -1;
    const ends = (bytes[start + 3] | 32) === 0x73 && (bytes[start + 4] | 32) === 0x65;
    return ends && spells(bytes, start, 0x66, 0x61, 0x6c) ? 0 : -1;
}
function spells(bytes, start, first, second, third) {
    return (bytes[start] | 32) === first && (bytes[start + 1] | 32) === second && (bytes[start + 2] | 32) === third;
}
function longDecimal(bytes, start, end, digits, point) {
    const negative = bytes[start] === 45;
    let upper = 0;
    let lower = 0;
    let seen = 0;
    for (let at = negative ? start + 1 : start; at < end; at++) {
        if (at === point)
            continue;
        const digit = bytes[at] - 48;
        if (seen++ < 15)
            upper = upper * 10 + digit;
        else
            lower = lower * 10 + digit;
    }
    const value = nearestDecimal(upper, lower, digits - 15, point < 0 ? 0 : end - 1 - point);
    return negative ? -value : value;
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ })

};
