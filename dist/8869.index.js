export const id = 8869;
export const ids = [8869];
export const modules = {

/***/ 83859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Fingerprint)
/* harmony export */ });
/* harmony import */ var _split_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28400);
/* harmony import */ var _split_line_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87035);
/* harmony import */ var _split_order_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92254);
/* harmony import */ var _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88589);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68646);





class Fingerprint {
    columns;
    rows = 0;
    order;
    hash = new _split_order_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .OrderHash */ .V();
    groups = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .GroupedRows */ .Q(1);
    constructor(columns) {
        this.columns = columns;
        this.order = (0,_split_line_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .byName */ .n)(columns);
    }
    add({ cells, rows }) {
        const line = [];
        for (let row = 0; row < rows; row++) {
            for (const [place, at] of this.order.entries()) {
                const { name, type } = this.columns[at];
                const cell = (0,_split_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalCell */ .Vy)(cells[at][row], type);
                if (cell === undefined)
                    return name;
                line[place] = cell;
            }
            const bytes = Buffer.from((0,_table_write_js__WEBPACK_IMPORTED_MODULE_4__/* .csvRow */ .r)(line));
            this.hash.set(bytes, 0, bytes.length);
            this.groups.add(this.hash.high >>> 24, bytes, 0, bytes.length, null);
            this.rows++;
        }
        return null;
    }
    digest() {
        const digest = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .RowsDigest */ .a(this.columns.map(({ name }) => name));
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

// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
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

/***/ 28400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vy: () => (/* binding */ canonicalCell),
  WC: () => (/* binding */ cellOf),
  WR: () => (/* binding */ writeCanonical),
  GF: () => (/* binding */ writeJson),
  zk: () => (/* binding */ writeSpelled)
});

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/number-text.js
var number_text = __webpack_require__(394);
;// CONCATENATED MODULE: ./.build/split/plain-bytes.js
function isPlainNumber(bytes, start, end) {
    let at = bytes[start] === 45 ? start + 1 : start;
    if (end - at > 16 || at === end)
        return false;
    const first = bytes[at];
    let digits = 0;
    if (first === 48) {
        if (at + 1 === end)
            return at === start;
        at++;
    }
    else if (first < 48 || first > 57)
        return false;
    let byte = first;
    for (; at < end; at++) {
        byte = bytes[at];
        if (byte < 48 || byte > 57)
            break;
        digits++;
    }
    if (at === end)
        return first !== 48 && digits <= 15;
    if (byte !== 46 || (first === 48 && bytes[at - 1] !== 48) || (first === 48 && digits > 0))
        return false;
    return isPlainFraction(bytes, at + 1, end, first === 48, digits);
}
function isPlainFraction(bytes, from, end, belowOne, whole) {
    let zeros = 0;
    let at = from;
    if (belowOne)
        for (; at < end && bytes[at] === 48; at++)
            zeros++;
    if (zeros > 3)
        return false;
    for (let place = at; place < end; place++) {
        const byte = bytes[place];
        if (byte < 48 || byte > 57)
            return false;
    }
    return at < end && bytes[end - 1] !== 48 && whole + (end - at) <= 15;
}
const simple = new Uint8Array(256).fill(1, 32, 127);
for (const special of '",\\')
    simple[special.charCodeAt(0)] = 0;
function isSimpleText(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (simple[bytes[at]] === 0)
            return false;
    return bytes[start] !== 32 && bytes[end - 1] !== 32;
}

// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
;// CONCATENATED MODULE: ./.build/split/cell-writer.js





function writeJson(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== scan/* doubled */.aQ && !nulls.has(bytes, start, end)) {
            if (type === 'number' && isPlainNumber(bytes, start, end)) {
                text.copy(bytes, start, end);
                return true;
            }
            if (type === 'string' && isSimpleText(bytes, start, end)) {
                text.byte(34);
                text.copy(bytes, start, end);
                text.byte(34);
                return true;
            }
        }
    }
    const value = (0,row_text/* valueText */.Ru)(cellOf(column, row, nulls), type);
    if (value === undefined)
        return false;
    text.text(value);
    return true;
}
function writeCanonical(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (start === end && (packed & 3) === scan/* plain */.pj)
            return 'same';
        if (end > start && (packed & 3) !== scan/* doubled */.aQ && !nulls.has(bytes, start, end)) {
            if (type === 'number' ? isPlainNumber(bytes, start, end) : type === 'string' && isSimpleText(bytes, start, end)) {
                text.copy(bytes, start, end);
                return 'same';
            }
        }
    }
    const cell = cellOf(column, row, nulls);
    const canonical = canonicalCell(cell, type);
    if (canonical === undefined)
        return 'wrong';
    if (canonical !== null)
        text.text((0,write/* csvRow */.r)([canonical]));
    return canonical === cell ? 'same' : 'other';
}
function writeSpelled(text, column, row, nulls) {
    const cell = cellOf(column, row, nulls);
    if (cell !== null)
        text.text((0,write/* csvRow */.r)([cell]));
}
function canonicalCell(cell, type) {
    if (cell === null)
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'number': {
            if (cell === '')
                return null;
            const text = (0,number_text/* numberText */.$)(cell);
            return text?.startsWith('"') === true ? text.slice(1, -1) : text;
        }
        case 'boolean': {
            const text = (0,row_text/* valueText */.Ru)(cell, type);
            return text === 'null' ? null : text;
        }
    }
}
function cellOf(column, row, nulls) {
    switch (column.kind) {
        case 'bytes':
            return byteCell(column, row, nulls);
        case 'numbers': {
            const value = column.values[row];
            return column.present?.[row] === 0 || Number.isNaN(value) ? null : String(value);
        }
        case 'texts':
            return column.values[row];
    }
}
function byteCell({ bytes, cells, width, at: place }, row, nulls) {
    const at = (row * width + place) * 2;
    const start = cells[at];
    const packed = cells[at + 1];
    const end = packed >> 2;
    if (start === end)
        return (packed & 3) === scan/* plain */.pj ? null : '';
    if ((packed & 3) !== scan/* doubled */.aQ && nulls.has(bytes, start, end))
        return null;
    const text = textFrom(bytes, start, end);
    if ((packed & 3) !== scan/* doubled */.aQ)
        return text;
    const cell = text.replaceAll('""', '"');
    const own = Buffer.from(cell);
    return nulls.has(own, 0, own.length) ? null : cell;
}
function textFrom(bytes, start, end) {
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start, end);
}


/***/ }),

/***/ 87035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LineWriter),
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28400);


function byName(columns) {
    return columns
        .map(({ name }, at) => ({ name, at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ at }) => at);
}
class LineWriter {
    columns;
    target;
    nulls;
    text = new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._();
    line = new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._();
    spelled = false;
    wrong;
    order;
    constructor(columns, target, nulls) {
        this.columns = columns;
        this.target = target;
        this.nulls = nulls;
        this.order = byName(columns);
    }
    write(chunk, row) {
        const { text } = this;
        text.clear();
        this.spelled = false;
        for (let place = 0; place < this.order.length; place++) {
            if (place > 0)
                text.byte(44);
            const at = this.order[place];
            const column = this.columns[at];
            const written = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCanonical */ .WR)(text, chunk.columns[at], row, column.type, this.nulls);
            if (written === 'wrong') {
                this.wrong = column;
                return false;
            }
            if (written === 'other' && column.name !== this.target)
                this.spelled = true;
        }
        if (this.spelled)
            this.spell(chunk, row);
        return true;
    }
    spell({ columns }, row) {
        const { line, nulls } = this;
        line.clear();
        for (let place = 0; place < this.order.length; place++) {
            if (place > 0)
                line.byte(44);
            const at = this.order[place];
            const { name, type } = this.columns[at];
            if (name === this.target)
                (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCanonical */ .WR)(line, columns[at], row, type, nulls);
            else
                (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSpelled */ .zk)(line, columns[at], row, nulls);
        }
    }
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 92254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OrderHash)
/* harmony export */ });
const { imul } = Math;
class OrderHash {
    high = 0;
    low = 0;
    set(bytes, start, end) {
        const words = start + ((end - start) & ~3);
        let one = 0x9747b28c | 0;
        let two = 0x2f0b4a27;
        for (let at = start; at < words; at += 4) {
            const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            const mixed = scramble(word);
            one = step(one, mixed);
            two = step(two, mixed);
        }
        let rest = 0;
        for (let at = end - 1; at >= words; at--)
            rest = (rest << 8) | bytes[at];
        const mixed = scramble(rest);
        this.high = finish(one ^ mixed, end - start);
        this.low = finish(two ^ mixed, end - start);
    }
}
function scramble(word) {
    const mixed = imul(word, 0xcc9e2d51);
    return imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
function step(hash, mixed) {
    const rotated = hash ^ mixed;
    return (imul((rotated << 13) | (rotated >>> 19), 5) + 0xe6546b64) | 0;
}
function finish(hash, length) {
    let mixed = hash ^ length;
    mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Yt: () => (/* binding */ RowText),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);


const plain = /^[ !#-[\]-~]*$/;
function quotedText(text) {
    if (plain.test(text))
        return `"${text}"`;
    return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function valueText(cell, type) {
    if (cell === null)
        return 'null';
    if (type === 'string')
        return quotedText(cell);
    if (cell === '')
        return 'null';
    if (type === 'number')
        return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell);
    return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
}
class RowText {
    columns;
    wrong;
    heads;
    places;
    constructor(columns, names) {
        this.columns = columns;
        this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    of(cells, row) {
        let text = '';
        for (let at = 0; at < this.columns.length; at++) {
            const value = valueText(cells[this.places[at]][row], this.columns[at].type);
            if (value === undefined) {
                this.wrong = this.columns[at];
                return undefined;
            }
            text += this.heads[at] + value;
        }
        return `${text}}`;
    }
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
    add(group, bytes, start, end, also) {
        if (group !== this.group)
            this.begin(group);
        append(this.texts[0], bytes, start, end);
        if (also !== null)
            append(this.texts[also], bytes, start, end);
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
function append(text, bytes, start, end) {
    text.reserve(end - start + 1);
    text.size += bytes.copy(text.bytes, text.size, start, end);
    text.bytes[text.size++] = 10;
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
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

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function isBoolean(cell) {
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) !== undefined;
}
class TypeEvidence {
    booleans = 0;
    numbers = 0;
    texts = 0;
    decimals = 0;
    beyond = 0;
    add(cells) {
        for (let row = 0; row < cells.length && this.texts === 0; row++) {
            const cell = cells[row];
            if (cell !== null && cell !== undefined && cell !== '')
                this.see(cell);
        }
    }
    merge(other) {
        this.booleans += other.booleans;
        this.numbers += other.numbers;
        this.texts += other.texts;
        this.decimals += other.decimals;
        this.beyond += other.beyond;
    }
    get type() {
        if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0))
            return 'string';
        if (this.booleans > 0)
            return 'boolean';
        if (this.numbers === 0)
            return 'string';
        return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
    }
    see(cell) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
        if (value === undefined) {
            if (isBoolean(cell))
                this.booleans++;
            else
                this.texts++;
            return;
        }
        this.numbers++;
        if (!Number.isInteger(value) || decimalMark.test(cell))
            this.decimals++;
        else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell))
            this.beyond++;
    }
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}
async function inferColumns(batches, only) {
    const evidence = new Map();
    for await (const { names, cells } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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
