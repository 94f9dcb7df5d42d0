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
