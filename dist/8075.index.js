export const id = 8075;
export const ids = [8075,146,6476];
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
    bytes = Buffer.alloc(16);
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
                bytes.writeInt32LE(word, at * 4);
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
    waiting = new Int32Array(4);
    words = 0;
    begin() {
        this.h1 = this.h2 = this.h3 = this.h4 = 0;
        this.words = 0;
    }
    word(value) {
        const at = this.words++ & 3;
        this.waiting[at] = value;
        if (at === 3)
            this.block();
    }
    bytes(from, start, end) {
        this.word(end - start);
        let at = start;
        for (; at + 4 <= end; at += 4) {
            this.word(from[at] | (from[at + 1] << 8) | (from[at + 2] << 16) | (from[at + 3] << 24));
        }
        if (at === end)
            return;
        let rest = 0;
        for (let place = end - 1; place >= at; place--)
            rest = (rest << 8) | from[place];
        this.word(rest);
    }
    finish() {
        this.tail();
        const length = this.words * 4;
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
    block() {
        const { waiting } = this;
        let { h1, h2, h3, h4 } = this;
        h1 ^= imul(rotate(imul(waiting[0], c1), 15), c2);
        h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
        h2 ^= imul(rotate(imul(waiting[1], c2), 16), c3);
        h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
        h3 ^= imul(rotate(imul(waiting[2], c3), 17), c4);
        h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
        h4 ^= imul(rotate(imul(waiting[3], c4), 18), c1);
        h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
        this.h1 = h1;
        this.h2 = h2;
        this.h3 = h3;
        this.h4 = h4;
    }
    tail() {
        const { waiting } = this;
        const left = this.words & 3;
        if (left > 2)
            this.h3 ^= imul(rotate(imul(waiting[2], c3), 17), c4);
        if (left > 1)
            this.h2 ^= imul(rotate(imul(waiting[1], c2), 16), c3);
        if (left > 0)
            this.h1 ^= imul(rotate(imul(waiting[0], c1), 15), c2);
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
        const group = bytes[at + 3];
        if (group !== this.group)
            this.begin(group);
        this.texts[0].copy(bytes, at, at + 16);
        if (also !== null)
            this.texts[also].copy(bytes, at, at + 16);
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
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony export hashNumberText */
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

/***/ 55419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ byteStream)
});

// UNUSED EXPORTS: checkContent

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/format.js
var table_format = __webpack_require__(47586);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/table/zlib-stream.js


async function* throughZlib(decompressor, bytes) {
    const piped = (0,promises_.pipeline)(external_node_stream_.Readable.from(bytes, { objectMode: false }), decompressor).catch(() => undefined);
    try {
        for await (const chunk of decompressor)
            yield chunk;
    }
    finally {
        decompressor.destroy();
        await piped;
    }
}

// EXTERNAL MODULE: ./.build/table/zstd-frame.js
var zstd_frame = __webpack_require__(20146);
;// CONCATENATED MODULE: ./.build/table/zstd.js



const slice = 2048;
const fastestZstd = "createZstdDecompress" in external_node_zlib_namespaceObject ? 'node' : 'library';
async function* decompressZstd(chunks, backend = fastestZstd) {
    const frames = new zstd_frame/* ZstdFrames */.u();
    if (backend === 'node')
        yield* byNode(pieces(chunks, frames, 1 << 18));
    else
        yield* byLibrary(pieces(chunks, frames, slice));
    if (!frames.complete)
        throw new Error('unexpected EOF');
}
async function* pieces(chunks, frames, size) {
    for await (const chunk of chunks) {
        for (let from = 0; from < chunk.length;) {
            const part = chunk.subarray(0, from + size);
            const end = frames.follow(part, from);
            yield { bytes: part.subarray(from, end), last: frames.complete };
            from = end;
        }
    }
}
async function* byNode(found) {
    let next = await found.next();
    async function* frame() {
        for (; next.done !== true; next = await found.next()) {
            yield next.value.bytes;
            if (next.value.last)
                return;
        }
    }
    while (next.done !== true) {
        yield* throughZlib(external_node_zlib_.createZstdDecompress({ chunkSize: 1 << 18 }), frame());
        next = await found.next();
    }
}
async function* byLibrary(found) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    const blocks = [];
    const decompressor = new Decompress((block) => {
        if (block.length > 0)
            blocks.push(block);
    });
    for await (const { bytes } of found) {
        decompressor.push(bytes);
        yield* blocks.splice(0);
    }
}

;// CONCATENATED MODULE: ./.build/table/byte-stream.js





async function* byteStream(files, source, digest = false, room) {
    const bytes = checked(files.stream(source.full, digest, source.compression === null ? room : undefined), source);
    try {
        if (source.compression === null)
            yield* bytes;
        else if (source.compression === 'gzip')
            yield* throughZlib((0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 }), bytes);
        else
            yield* decompressZstd(bytes);
    }
    catch (cause) {
        throw described(cause, source);
    }
}
async function* checked(chunks, source) {
    let head = new Uint8Array(0);
    for await (const chunk of chunks) {
        if (head === null) {
            yield chunk;
            continue;
        }
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.length < 4)
            continue;
        checkContent(head, source);
        yield head;
        head = null;
    }
    if (head === null)
        return;
    checkContent(head, source);
    if (head.length > 0)
        yield head;
}
const words = { gzip: 'gzip', zstd: 'Zstandard', parquet: 'Parquet', zip: 'a ZIP archive (or a workbook)' };
const remedies = {
    gzip: 'let its name end with .gz',
    zstd: 'let its name end with .zst',
    parquet: 'let its name end with .parquet',
    zip: 'unpack it, or export the sheet as CSV',
};
function checkContent(head, { path, format, compression }) {
    const content = (0,table_format/* contentOf */.$E)(head);
    const named = compression ?? (format === 'parquet' ? 'parquet' : 'other');
    if (content === named)
        return;
    const expected = named === 'other' ? 'text' : words[named];
    const found = content === 'other' ? (head.length === 0 ? 'nothing' : 'something else') : words[content];
    const remedy = content === 'other' ? 'rename the file, or make it again' : remedies[content];
    throw new errors/* UserError */.yo(`${path}: the name says ${expected} and the content is ${found}; ${remedy}.`);
}
function described(cause, { path, compression }) {
    if (compression === null || cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
        return cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const what = /unexpected end|unexpected EOF/i.test(message) ? 'are cut off' : `are damaged (${message})`;
    return new errors/* UserError */.yo(`${path}: the ${words[compression]} data ${what}; fetch or make the file again.`, { cause });
}


/***/ }),

/***/ 77293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XT: () => (/* binding */ CsvHead),
  Hq: () => (/* binding */ longestRow),
  jw: () => (/* binding */ noRows),
  Po: () => (/* binding */ tooLong)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
;// CONCATENATED MODULE: ./.build/table/delimiter.js
const candidates = [',', ';', '\t', '|'];
function findDelimiter(bytes, complete) {
    const counts = new Map(candidates.map((candidate) => [candidate.charCodeAt(0), 0]));
    let quoted = false;
    let ended = false;
    for (const byte of bytes) {
        if (byte === 34)
            quoted = !quoted;
        else if (!quoted) {
            if (byte === 10 || byte === 13) {
                ended = true;
                break;
            }
            const count = counts.get(byte);
            if (count !== undefined)
                counts.set(byte, count + 1);
        }
    }
    if (!ended && !complete)
        return undefined;
    let best = candidates[0];
    for (const candidate of candidates) {
        if (counts.get(candidate.charCodeAt(0)) > counts.get(best.charCodeAt(0)))
            best = candidate;
    }
    return best;
}

// EXTERNAL MODULE: ./.build/table/header.js
var header = __webpack_require__(9104);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/csv-head.js





const longestRow = 16 << 20;
class CsvHead {
    settings;
    names = [];
    order = [];
    delimiter = '';
    line = 1;
    begun = false;
    enough = 0;
    constructor(settings) {
        this.settings = settings;
    }
    read(block, final) {
        if (this.names.length > 0)
            return true;
        return this.begin(block, final) && this.header(block, final);
    }
    begin(block, final) {
        if (this.begun)
            return true;
        if (block.length < 3 && !final)
            return false;
        block.drop((0,decode/* markLength */.Id)(block.bytes.subarray(0, block.length), this.settings.file));
        if (block.length === 0) {
            if (!final)
                return false;
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
        }
        this.begun = true;
        return true;
    }
    header(block, final) {
        if (!final && block.length < this.enough)
            return this.wait(block);
        const { file, expected } = this.settings;
        const delimiter = this.settings.delimiter ?? findDelimiter(block.bytes.subarray(0, block.length), final);
        this.enough = block.length * 2;
        if (delimiter === undefined)
            return this.wait(block);
        const scanner = new scan/* Scanner */.Lp(file, delimiter);
        scanner.scan(block.bytes, block.length, 0, final);
        if (scanner.rows === 0)
            return this.wait(block);
        const text = (0,decode/* decode */.D4)(block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        (0,header/* checkNames */.L)(names, `${file}:1`);
        this.order =
            expected === null ? names.map((_, at) => at) : (0,header/* orderOf */.m)(names, expected.names, `${file}:1`, expected.file);
        this.names = expected === null ? names : expected.names;
        this.delimiter = delimiter;
        this.line = scanner.line;
        block.drop(scanner.next);
        return true;
    }
    wait(block) {
        if (block.length > longestRow)
            throw tooLong(this.settings.file, 1);
        return false;
    }
}
function tooLong(file, line) {
    return new errors/* UserError */.yo(`${file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`);
}
function noRows(file) {
    return new errors/* UserError */.yo(`${file}:1: the file has a header and no rows; give it at least one row.`);
}
function cellText(text, cells, at) {
    const end = cells[at * 2 + 1];
    const cell = text.slice(cells[at * 2], end >> 2);
    return (end & 3) === scan/* doubled */.aQ ? cell.replaceAll('""', '"') : cell;
}


/***/ }),

/***/ 56237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CsvReader)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80548);
/* harmony import */ var _csv_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77293);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90539);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33668);




const batchRows = 4096;
class CsvReader {
    settings;
    block = new _block_js__WEBPACK_IMPORTED_MODULE_3__/* .Block */ .e();
    head;
    scanner;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
        this.head = new _csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvHead */ .XT(settings);
    }
    get names() {
        return this.head.names;
    }
    push(chunk, final) {
        const { file } = this.settings;
        this.block.append(chunk);
        if (!this.head.read(this.block, final))
            return [];
        const scanner = (this.scanner ??= this.scannerOfRows());
        scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
        const batches = this.batches(scanner);
        this.block.drop(scanner.next);
        if (this.block.length > _csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRow */ .Hq)
            throw (0,_csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLong */ .Po)(file, scanner.line);
        if (final && this.rows === 0)
            throw (0,_csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .noRows */ .jw)(file);
        return batches;
    }
    scannerOfRows() {
        const scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .Lp(this.settings.file, this.head.delimiter);
        scanner.line = this.head.line;
        return scanner;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
        const width = this.names.length;
        for (let from = 0; from < scanner.rows; from += batchRows) {
            const rows = Math.min(batchRows, scanner.rows - from);
            batches.push({
                file: this.settings.file,
                names: this.names,
                rows,
                cells: this.head.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
                lines: scanner.lines.slice(from, from + rows),
            });
        }
        this.rows += scanner.rows;
        return batches;
    }
    column(text, cells, first, rows) {
        const nulls = this.settings.nulls;
        const step = this.names.length;
        const found = new Array(rows);
        for (let row = 0, at = first; row < rows; row++, at += step) {
            const start = cells[at * 2];
            const packed = cells[at * 2 + 1];
            const end = packed >> 2;
            if ((packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .doubled */ .aQ)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? null : '';
            else
                found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
        }
        return found;
    }
    unquoted(text) {
        const cell = text.replaceAll('""', '"');
        return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
    }
}


/***/ }),

/***/ 47586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
const formats = {
    csv: 'csv',
    tsv: 'csv',
    txt: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'jsonl',
    parquet: 'parquet',
};
const knownNames = '.csv, .tsv, .txt, .jsonl, .ndjson, .json, .parquet; all but Parquet with .gz or .zst after it';
function formatOf(path) {
    const [, name, outer] = /\.([a-z]+?)(?:\.(gz|zst))?$/.exec(path.toLowerCase()) ?? [];
    const format = name === undefined ? undefined : formats[name];
    if (format === undefined || (format === 'parquet' && outer !== undefined))
        return undefined;
    return { format, compression: outer === undefined ? null : outer === 'gz' ? 'gzip' : 'zstd' };
}
const beginnings = [
    ['gzip', [0x1f, 0x8b]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['parquet', [0x50, 0x41, 0x52, 0x31]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
function contentOf(bytes) {
    if (bytes[0] >>> 4 === 5 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18)
        return 'zstd';
    return beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0] ?? 'other';
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 63125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55419);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56237);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _nulls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79263);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85624);
/* harmony import */ var _unchanged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96476);






function readTable(files, sources, options) {
    return (0,_unchanged_js__WEBPACK_IMPORTED_MODULE_4__.watched)(files, sources, readRows(files, sources, options));
}
async function* readRows(files, sources, options) {
    const nulls = new _nulls_js__WEBPACK_IMPORTED_MODULE_5__/* .NullTexts */ .U(options.nulls);
    let head = null;
    for (const source of sources) {
        if (source.format === 'parquet') {
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(8608)]).then(__webpack_require__.bind(__webpack_require__, 68608));
            head = yield* readParquet(files, source, new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .NullBytes */ .h(options.nulls), head);
            continue;
        }
        const settings = {
            file: source.path,
            delimiter: options.delimiter,
            nulls,
            expected: head,
        };
        const reader = source.format === 'csv' ? new _csv_js__WEBPACK_IMPORTED_MODULE_1__/* .CsvReader */ .c(settings) : new _json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonLinesReader */ .dO(settings);
        for await (const chunk of (0,_byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .byteStream */ .p)(files, source))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        head ??= { names: reader.names, file: source.path, types: null };
    }
}


/***/ }),

/***/ 96476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUnchanged: () => (/* binding */ checkUnchanged),
/* harmony export */   differenceOf: () => (/* binding */ differenceOf),
/* harmony export */   recordFiles: () => (/* binding */ recordFiles),
/* harmony export */   watched: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function checkUnchanged(files, sources, cause) {
    for (const { path, full, size, mark } of sources) {
        if (mark === undefined)
            continue;
        const now = await files.stat(full);
        if (now?.mark === mark)
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`data.source: ${path} ${now === undefined ? 'was removed' : change(size, now.size)} while this run read it; run again when nothing writes to it.`, cause === undefined ? undefined : { cause });
    }
}
function change(before, now) {
    return before === now ? 'was written' : `changed (${before} bytes, then ${now})`;
}
async function* watched(files, sources, pass) {
    try {
        yield* pass;
    }
    catch (cause) {
        await checkUnchanged(files, sources, cause);
        throw cause;
    }
    await checkUnchanged(files, sources);
}
async function recordFiles(files, sources) {
    const recorded = [];
    for (const { path, full, size } of sources)
        recorded.push({ path, size, sha256: await files.digest(full) });
    await checkUnchanged(files, sources);
    return recorded;
}
function differenceOf(before, now) {
    const names = new Set(now.map(({ path }) => path));
    const missing = before.find(({ path }) => !names.has(path));
    if (missing !== undefined)
        return `${missing.path} is not among them any more`;
    const known = new Map(before.map((file) => [file.path, file]));
    for (const { path, size, sha256 } of now) {
        const earlier = known.get(path);
        if (earlier === undefined)
            return `${path} was added`;
        if (earlier.size !== size)
            return `${path} had ${earlier.size} bytes and has ${size}`;
        if (earlier.sha256 !== sha256)
            return `${path} has other content of the same size`;
    }
    return before.some(({ path }, at) => path !== now[at]?.path) ? 'they are in another order' : null;
}


/***/ }),

/***/ 20146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ZstdFrames)
/* harmony export */ });
const largestWindow = 2 ** 27;
const magic = 0xfd2fb528;
class ZstdFrames {
    part = 'frame';
    head = [];
    needed = 4;
    skip = 0;
    descriptor = 0;
    get complete() {
        return this.part === 'frame' && this.head.length === 0 && this.skip === 0;
    }
    follow(bytes, from) {
        let at = from;
        while (at < bytes.length) {
            if (this.skip > 0) {
                const step = Math.min(this.skip, bytes.length - at);
                this.skip -= step;
                at += step;
            }
            else {
                this.head.push(bytes[at++]);
                if (this.head.length === this.needed)
                    this.take(this.head);
            }
            if (this.complete)
                break;
        }
        return at;
    }
    take(head) {
        this.head = [];
        switch (this.part) {
            case 'frame': {
                const first = number(head);
                if (first === magic)
                    this.expect('descriptor', 1);
                else if (first >>> 4 === 0x184d2a5)
                    this.expect('skippable', 4);
                else
                    throw new Error('invalid zstd data');
                return;
            }
            case 'skippable':
                this.skip = number(head);
                this.expect('frame', 4);
                return;
            case 'descriptor':
                this.descriptor = head[0];
                this.expect('header', headerLength(head[0]));
                return;
            case 'header':
                if (windowOf(this.descriptor, head) > largestWindow)
                    throw new Error('it needs a window over 128 MB; compress it without --long or --ultra');
                this.expect('block', 3);
                return;
            case 'block':
                this.block(head[0] | (head[1] << 8) | (head[2] << 16));
        }
    }
    block(header) {
        const kind = (header >> 1) & 3;
        if (kind === 3)
            throw new Error('invalid block type');
        this.skip = kind === 1 ? 1 : header >>> 3;
        if ((header & 1) === 0)
            this.expect('block', 3);
        else {
            this.skip += (this.descriptor & 4) === 0 ? 0 : 4;
            this.expect('frame', 4);
        }
    }
    expect(part, needed) {
        this.part = part;
        this.needed = needed;
    }
}
function number(bytes) {
    return bytes.reduce((sum, byte, at) => sum + byte * 2 ** (8 * at), 0);
}
function isSingle(descriptor) {
    return (descriptor & 32) !== 0;
}
const dictionaryBytes = [0, 1, 2, 4];
function sizeBytes(descriptor) {
    const flag = descriptor >> 6;
    return flag === 0 ? (isSingle(descriptor) ? 1 : 0) : 2 ** flag;
}
function headerLength(descriptor) {
    return (isSingle(descriptor) ? 0 : 1) + dictionaryBytes[descriptor & 3] + sizeBytes(descriptor);
}
function windowOf(descriptor, header) {
    if (!isSingle(descriptor)) {
        const base = 2 ** (10 + (header[0] >> 3));
        return base + (base / 8) * (header[0] & 7);
    }
    const bytes = sizeBytes(descriptor);
    const size = number(header.slice(header.length - bytes));
    return bytes === 2 ? size + 256 : size;
}


/***/ })

};
