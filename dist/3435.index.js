export const id = 3435;
export const ids = [3435];
export const modules = {

/***/ 63435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BalanceJob: () => (/* binding */ BalanceJob)
/* harmony export */ });
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85624);
/* harmony import */ var _few_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13111);
/* harmony import */ var _key_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50340);
/* harmony import */ var _salt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8829);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _wrong_cell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87981);






class BalanceJob {
    key;
    cells;
    balance;
    stratum;
    targetAt;
    constructor({ columns, nulls, key, target, salts, test, strata }) {
        const names = columns.map(({ name }) => name);
        const bytes = new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .NullBytes */ .h(nulls);
        this.key = new _key_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyWriter */ .X(key, names, bytes);
        this.cells = new _few_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .FewCells */ .E(bytes);
        this.balance = new _salt_js__WEBPACK_IMPORTED_MODULE_3__/* .BalanceCount */ ._V(salts, test, (0,_strata_js__WEBPACK_IMPORTED_MODULE_4__/* .strataCount */ .VN)(strata));
        this.stratum = (0,_strata_js__WEBPACK_IMPORTED_MODULE_4__/* .stratumOf */ .Ey)(strata);
        this.targetAt = names.indexOf(target);
    }
    add(chunk) {
        const target = chunk.columns[this.targetAt];
        for (let row = 0; row < chunk.rows; row++) {
            if (!this.key.write(this.balance.key.text, chunk, row))
                throw (0,_wrong_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongCell */ .e)(chunk, row, this.key.wrong, false);
            this.balance.count(this.stratum(this.cells.of(target, row)));
        }
    }
    result() {
        return this.balance.state();
    }
}


/***/ }),

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

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ worstDeviation),
/* harmony export */   _V: () => (/* binding */ BalanceCount),
/* harmony export */   p1: () => (/* binding */ saltCandidates)
/* harmony export */ });
/* unused harmony export saltTries */
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11759);
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75554);


function saltTries(rows) {
    return Math.min(1000, Math.max(1, Math.floor(2e7 / Math.max(1, rows))));
}
function saltCandidates(prefix, rows) {
    return Array.from({ length: saltTries(rows) }, (_, number) => `${prefix}/${number}`);
}
class BalanceCount {
    salts;
    strata;
    limit;
    bytes;
    tests;
    rows;
    key = new _salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SaltedText */ .h();
    constructor(salts, share, strata) {
        this.salts = salts;
        this.strata = strata;
        this.limit = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .testLimit */ .UD)(share);
        this.bytes = salts.map(_salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .saltBytes */ ._);
        this.tests = new Int32Array(salts.length * strata);
        this.rows = new Int32Array(strata);
    }
    add(key, stratum) {
        this.key.set(key);
        this.count(stratum);
    }
    count(stratum) {
        this.rows[stratum]++;
        for (let salt = 0; salt < this.bytes.length; salt++) {
            if ((0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedBucket */ .mr)(this.key, this.bytes[salt]) < this.limit)
                this.tests[salt * this.strata + stratum]++;
        }
    }
    state() {
        return { tests: this.tests, rows: this.rows };
    }
    merge({ tests, rows }) {
        for (const [at, count] of tests.entries())
            this.tests[at] += count;
        for (const [at, count] of rows.entries())
            this.rows[at] += count;
    }
    best() {
        let best = 0;
        for (let salt = 1; salt < this.salts.length; salt++) {
            if (this.worst(salt) < this.worst(best))
                best = salt;
        }
        return this.salts[best];
    }
    worst(salt) {
        const tests = this.tests.subarray(salt * this.strata, (salt + 1) * this.strata);
        return worstDeviation(tests, this.rows, this.limit);
    }
}
function worstDeviation(tests, rows, limit) {
    let worst = 0;
    for (let stratum = 0; stratum < rows.length; stratum++) {
        worst = Math.max(worst, Math.abs(tests[stratum] * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf - limit * rows[stratum]));
    }
    return worst;
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
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const farmModule = 'AGFzbQEAAAABGQRgBX9+fn5+AGACf38BfmAAAX9gAn9/AX8DBQQAAQIDBQMBAAAGJAd/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIA' +
    'CwcYAwRoYXNoAAMEaGlnaAACBm1lbW9yeQIACr4KBJUBAQN+IAApAwAjAiAEfnwiBSAAKQMQIgYgACkDCHx8IgcgACkDGCIEfCQFIAEjA3wgBXwg' +
    'BHxCFYogB0IsinwgBXwkBiMFJAEjBiQCIABBIGopAwAgAyMEfHwiASAAKQMoIAApAzB8fCIDIAApAzgiBHwkBSACIAZ8IAF8IAR8QhWKIANCLIp8' +
    'IAF8JAYjBSQDIwYkBAvMAwIGfgF/QtTtkvO0q+61IiEEQqaKtKv4j52lEyEDIAApAwBC/7GR5aCXp6kBfCEFQgAkBEIAJANCACQCQgAkASAAIAFq' +
    'QUBqIQgDQCAAIAhIBEAgACMEIAApAwgjASAEIAV8fHxCJYpC8+Tj9PvNrcm0f36FIgIjASAAKQMofCAAKQMwIAQjAnx8QiqKQvPk4/T7za3JtH9+' +
    'fCIEIAMjA3xCIYpC8+Tj9PvNrcm0f34iBULz5OP0+82tybR/EAAgAiEDIABBQGshAAwBCwsjAyABQQFrQT9xrHwkAyMBIwN8JAEjAyMBfCQDIAgj' +
    'BEIJfiADQv8Bg0IBhkKNm5yLhLLStssAfSIHIAgpAwgjASAEIAV8fHxCJYp+hSIGIAgpAygjAUIJfnwgCCkDMCAEIwJ8fEIqiiAHfnwiBSADIwN8' +
    'QiGKIAd+IgIgBxAAIAcgAiAHIwQiAyMChSAHfiICQi+IIAKFIAOFIAd+IgIgAkIviIV+fCIEIAYgByMDIgMjAYUgB34iAkIviCAChSADhSAHfiIC' +
    'IAJCL4iFfiAFIAVCL4iFQqfirL7Ji/LSQ358fIUgB34iAiACQi+IhSAEhSAHfiICIAJCL4iFfgsEACMAC9EFAQl+IAFBwABKBH4gACABEAEFIAFB' +
    'IEoEfiAAKQMAQs+Awfyyx9rwmn9+IgQgACkDCCIFfEIriiABrEIBhkKx/76Dzbilj+UAfSIGIAAgAWoiAUEIaykDAH4iAkIeinwgAUEQaykDAELP' +
    'gMH8ssfa8Jp/fnwiAyABQSBrKQMAfCAGfiIHIAApAxAgBn4iCCAAKQMYIgkgBHxCEop8fCEKIAYgCiAKIAggCXxCK4ogB0IeinwgAUEYaykDACAG' +
    'IAQgBUKx/76Dzbilj+UAfUISinwgAnwiAiADhSAGfiIDQi+IIAOFIAKFIAZ+IgIgAkIviIV+fCAGfnyFIAZ+IgIgAkIviIWFIAZ+IgIgAkIviIV+' +
    'BSABQRBKBH4gAaxCAYZCsf++g824pY/lAH0iAiAAIAFqIgFBCGspAwB+IgMgACkDAELz5OP0+82tybR/fiIEIAApAwgiBUKx/76Dzbilj+UAfUIS' +
    'inx8IQYgAiAGIAYgBCAFfEIriiADQh6KfCABQRBrKQMAQs+Awfyyx9rwmn9+fIUgAn4iAyADQi+IhYUgAn4iAiACQi+IhX4FIAGsQgGGQrH/voPN' +
    'uKWP5QB9IQICfiABQQhOBEAgAiAAIAFqQQhrKQMAIgMgACkDAEKx/76Dzbilj+UAfSIEQhmKfCACfiIFIAUgA0IliiACfiAEfIUgAn4iAyADQi+I' +
    'hYUgAn4iAiACQi+IhX4MAQsgAUEETgRAIAIgACABakEEazUCACIDIAGsIAA1AgBCA4Z8hSACfiIEQi+IIASFIAOFIAJ+IgIgAkIviIV+DAELQs+A' +
    'wfyyx9rwmn8gAUUNABogADEAACAAIAFBAXVqMQAAQgiGfELPgMH8ssfa8Jp/fiABrCAAIAFqQQFrMQAAQgKGfEKn4qy+yYvy0kN+hSICIAJCL4iF' +
    'Qs+Awfyyx9rwmn9+CwsLCyICQiCIpyQAIAKnCw==';

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js



class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        this.exports = (0,wasm/* openWasm */.J)(farmModule) ?? noMemory();
    }
    memory(bytes) {
        if (!(0,wasm/* growTo */.z)(this.exports, bytes))
            noMemory();
        return Buffer.from(this.exports.memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function noMemory() {
    throw new errors/* OutsideError */.Cp('the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.');
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

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ stratumOf),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   VN: () => (/* binding */ strataCount)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31843);


const tenths = 10;
function strataOf(target, values, stratify) {
    if (!stratify)
        return { by: 'all' };
    if (target.task !== 'regression')
        return { by: 'class', classes: target.classes, type: values.type };
    const numbers = values.values();
    return numbers === null ? { by: 'all' } : { by: 'tenth', cuts: tenthsOf(numbers) };
}
function strataCount(strata) {
    switch (strata.by) {
        case 'all':
            return 1;
        case 'class':
            return strata.classes.length;
        case 'tenth':
            return tenths;
    }
}
function stratumOf(strata) {
    switch (strata.by) {
        case 'all':
            return () => 0;
        case 'class': {
            const { type } = strata;
            const indices = new Map(strata.classes.map((label, index) => [label, index]));
            return (cell) => indices.get((0,_target_values_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(cell, type) ?? '');
        }
        case 'tenth': {
            const { cuts } = strata;
            return (cell) => cutsBelow(cuts, (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell));
        }
    }
}
function tenthsOf(numbers) {
    const sorted = numbers.sort();
    return Array.from({ length: tenths - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / tenths)]);
}
function cutsBelow(cuts, value) {
    let below = 0;
    while (below < cuts.length && cuts[below] <= value)
        below++;
    return below;
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


/***/ }),

/***/ 81245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openWasm),
/* harmony export */   z: () => (/* binding */ growTo)
/* harmony export */ });
const pageSize = 1 << 16;
function openWasm(module) {
    const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
    let opened = null;
    allocated(() => (opened = new WebAssembly.Instance(compiled).exports));
    return opened;
}
function growTo({ memory }, bytes) {
    const pages = Math.ceil(bytes / pageSize) - memory.buffer.byteLength / pageSize;
    return allocated(() => {
        memory.grow(Math.max(0, pages));
    });
}
function allocated(body) {
    try {
        body();
        return true;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}


/***/ })

};
