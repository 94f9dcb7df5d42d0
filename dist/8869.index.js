export const id = 8869;
export const ids = [8869];
export const modules = {

/***/ 83859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Fingerprint)
/* harmony export */ });
/* harmony import */ var _split_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72054);
/* harmony import */ var _split_row_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37930);
/* harmony import */ var _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88589);
/* harmony import */ var _split_value_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);




class Fingerprint {
    columns;
    rows = 0;
    order;
    hash = new _split_row_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .RowHash */ .X();
    bytes = new DataView(new ArrayBuffer(16));
    groups = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .GroupedRows */ .Q(1);
    constructor(columns) {
        this.columns = columns;
        this.order = (0,_split_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .n)(columns);
    }
    add({ cells, rows }) {
        const { hash, bytes } = this;
        for (let row = 0; row < rows; row++) {
            hash.begin();
            for (const at of this.order) {
                const { name, type } = this.columns[at];
                if (!(0,_split_value_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashCell */ .Xp)(hash, cells[at][row], type))
                    return name;
            }
            hash.finish();
            for (const [at, word] of [hash.h1, hash.h2, hash.h3, hash.h4].entries())
                bytes.setInt32(at * 4, word, true);
            this.groups.add(bytes, 0, null);
            this.rows++;
        }
        return null;
    }
    digest() {
        const digest = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .RowsDigest */ .a(this.columns.map(({ name }) => name));
        for (const { group, sums } of this.groups.finish())
            digest.add(group, sums[0]);
        return digest.digest();
    }
}


/***/ }),

/***/ 38869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullSnapshot: () => (/* binding */ pullSnapshot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/table/line-file.js
const flushAt = 1 << 16;
class LineFile {
    writer;
    bytes = Buffer.alloc(flushAt);
    size = 0;
    constructor(writer) {
        this.writer = writer;
    }
    static async open(files, path) {
        return new LineFile(await files.writer(path));
    }
    add(text, rest = null) {
        const needed = text.length * 3 + (rest?.length ?? 0);
        if (this.size + needed > this.bytes.length) {
            const larger = Buffer.alloc(this.size + needed + flushAt);
            this.bytes.copy(larger, 0, 0, this.size);
            this.bytes = larger;
        }
        this.size += this.bytes.write(text, this.size);
        if (rest !== null) {
            this.bytes.set(rest, this.size);
            this.size += rest.length;
        }
        return this.size >= flushAt ? this.flush() : undefined;
    }
    async close() {
        await this.flush();
        await this.writer.close();
    }
    async abort() {
        await this.writer.abort();
    }
    async flush() {
        const chunk = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.alloc(flushAt);
        this.size = 0;
        await this.writer.write(chunk);
    }
}

// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/snapshot/fingerprint.js
var snapshot_fingerprint = __webpack_require__(83859);
;// CONCATENATED MODULE: ./.build/snapshot/pull-snapshot.js







async function pullSnapshot(files, { name, version, data }, snapshot, fetch, { to, format }) {
    const folder = await files.temporary();
    try {
        await fetch(folder);
        const what = `${name} ${version}: the snapshot ${snapshot.digest}`;
        await checkBytes(files, snapshot, folder, what);
        const csv = format === 'csv' ? (0,external_node_path_.join)(folder, 'data.csv') : null;
        const fingerprint = await readBack(files, snapshot, folder, csv);
        if (fingerprint !== data.fingerprint)
            throw new errors/* UserError */.yo(`${what} holds other rows than the version was made from: their fingerprint is ${fingerprint}, on record is ${data.fingerprint}.`);
        const names = csv === null ? snapshot.files.map((file) => file.name) : ['data.csv'];
        await place(files, folder, names, to);
        return { files: names.map((each) => (0,external_node_path_.join)(to, each)), rows: snapshot.rows, digest: snapshot.digest, fingerprint };
    }
    finally {
        await files.remove(folder);
    }
}
async function checkBytes(files, snapshot, folder, what) {
    const all = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, sha256 } of snapshot.files) {
        const own = (0,external_node_crypto_.createHash)('sha256');
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.stat(path))?.kind !== 'file')
            throw new errors/* UserError */.yo(`${what}: ${name} did not come back; correct what fetches it (data.snapshot.pull).`);
        for await (const chunk of files.stream(path)) {
            own.update(chunk);
            all.update(chunk);
        }
        if (own.digest('hex') !== sha256)
            throw new errors/* UserError */.yo(`${what}: ${name} has another SHA-256 than is on record (${sha256}); it was touched, and is not used.`);
    }
    if (all.digest('hex') !== snapshot.digest)
        throw new errors/* UserError */.yo(`${what}: its files together have another SHA-256.`);
}
async function readBack(files, snapshot, folder, csv) {
    const { columns, digest } = snapshot;
    const fingerprint = new snapshot_fingerprint/* Fingerprint */.$(columns);
    const sources = snapshot.files.map(({ name, size }) => {
        const full = (0,external_node_path_.join)(folder, name);
        return { path: name, full, size, format: 'parquet', compression: null };
    });
    const file = csv === null ? null : await LineFile.open(files, csv);
    try {
        await file?.add(`${(0,write/* csvRow */.r)(columns.map((column) => column.name))}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, sources, { delimiter: null, nulls: [] })) {
            const same = batch.names.length === columns.length && columns.every((column, at) => column.name === batch.names[at]);
            const wrong = same ? fingerprint.add(batch) : '';
            if (wrong !== null)
                throw new errors/* UserError */.yo(`snapshot ${digest}: its columns are not those on record; it was not written by this tool.`);
            for (let row = 0; file !== null && row < batch.rows; row++)
                await file.add(`${(0,write/* csvRow */.r)(batch.cells.map((cells) => cells[row]))}\n`);
        }
        await file?.close();
        return fingerprint.digest();
    }
    catch (cause) {
        await file?.abort();
        throw cause;
    }
}
async function place(files, from, names, to) {
    const missing = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== (await files.digest((0,external_node_path_.join)(from, name))))
            throw new errors/* UserError */.yo(`${path}: another file is there already; choose another folder with --output.`);
    }
    for (const name of missing)
        await files.copy((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}


/***/ }),

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

/***/ 88589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GroupedRows),
/* harmony export */   a: () => (/* binding */ RowsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);


class GroupedRows {
    done = [];
    group = -1;
    texts;
    constructor(sums) {
        this.texts = Array.from({ length: sums }, () => new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._());
    }
    add(bytes, at, also) {
        const group = bytes.getUint8(at + 3);
        if (group !== this.group)
            this.begin(group);
        this.texts[0].line(bytes, at, at + 16);
        if (also !== null)
            this.texts[also].line(bytes, at, at + 16);
    }
    finish() {
        this.begin(-1);
        return this.done;
    }
    begin(group) {
        if (this.group >= 0) {
            const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
            this.done.push({ group: this.group, sums });
        }
        this.group = group;
        for (const text of this.texts)
            text.clear();
    }
}
class RowsDigest {
    hash;
    constructor(names) {
        const sorted = [...names].sort();
        this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(sorted)}\n`);
    }
    add(group, sum) {
        this.hash.update(Uint8Array.of(group)).update(sum);
    }
    digest() {
        return this.hash.digest('hex');
    }
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
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

/***/ 38309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
function parseBoolean(text) {
    if (text.length !== 4 && text.length !== 5)
        return undefined;
    const lower = text.toLowerCase();
    if (lower === 'true')
        return true;
    return lower === 'false' ? false : undefined;
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
