export const id = 1361;
export const ids = [1361,5087,6476];
export const modules = {

/***/ 80548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Block)
/* harmony export */ });
class Block {
    length = 0;
    buffer = Buffer.alloc(1 << 19);
    get bytes() {
        return this.buffer;
    }
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.buffer.length) {
            const larger = Buffer.alloc(Math.max(length + 1, this.buffer.length * 2));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.buffer[length] = 0;
        this.length = length;
    }
    drop(count) {
        this.buffer.copyWithin(0, count, this.length + 1);
        this.length -= count;
    }
}


/***/ }),

/***/ 36317:
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

;// CONCATENATED MODULE: ./.build/table/zstd-frame.js
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

;// CONCATENATED MODULE: ./.build/table/zstd.js



const slice = 2048;
const fastestZstd = "createZstdDecompress" in external_node_zlib_namespaceObject ? 'node' : 'library';
async function* decompressZstd(chunks, backend = fastestZstd) {
    const frames = new ZstdFrames();
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
            yield { bytes: part.slice(from, end), last: frames.complete };
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





async function* byteStream(files, source, zstd) {
    const bytes = checked(files.stream(source.full), source);
    try {
        if (source.compression === null)
            yield* bytes;
        else if (source.compression === 'gzip')
            yield* throughZlib((0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 }), bytes);
        else
            yield* decompressZstd(bytes, zstd);
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

/***/ 36395:
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

;// CONCATENATED MODULE: ./.build/table/header.js

function checkNames(names, file, line) {
    const place = `${file}:${String(line)}`;
    if (names.length === 1 && names[0] === '')
        throw new errors/* UserError */.yo(`${place}: expected a header with the columns' names, got a blank line.`);
    if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
        throw new errors/* UserError */.yo(`${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`);
    }
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const number = index + 1;
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`${place}: column ${String(number)} has no name in the header; give it one.`);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
            throw new errors/* UserError */.yo(`${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`);
        }
        seen.set(name, number);
    }
}
function orderOf(names, expected, file, first) {
    const places = new Map(names.map((name, index) => [name, index]));
    const missing = expected.filter((name) => !places.has(name));
    const known = new Set(expected);
    const extra = names.filter((name) => !known.has(name));
    if (missing.length > 0 || extra.length > 0) {
        const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
        throw new errors/* UserError */.yo(`${file}:1: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`);
    }
    return expected.map((name) => places.get(name));
}
function listed(word, names) {
    if (names.length === 0)
        return '';
    const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
    return `${word}: ${names
        .slice(0, 10)
        .map((name) => JSON.stringify(name))
        .join(', ')}${more}`;
}

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
        const { file, expected } = this.settings;
        const delimiter = this.settings.delimiter ?? findDelimiter(block.bytes.subarray(0, block.length), final);
        if (delimiter === undefined)
            return this.wait(block);
        const scanner = new scan/* Scanner */.Lp(file, delimiter);
        scanner.scan(block.bytes, block.length, 0, final);
        if (scanner.rows === 0)
            return this.wait(block);
        const text = (0,decode/* decode */.D4)(block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        checkNames(names, file, 1);
        this.order = expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, file, expected.file);
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

/***/ 90539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Id: () => (/* binding */ markLength),
/* harmony export */   Iz: () => (/* binding */ checkUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


function decode(bytes, file, line) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(buffer))
        return buffer.toString('latin1');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer))
        return buffer.toString('utf8');
    throw notUtf8(buffer, file, line);
}
function checkUtf8(bytes, file, line) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw notUtf8(bytes, file, line);
}
function notUtf8(buffer, file, line) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}:${String(wrongLine(buffer, line))}: not UTF-8; save the file as UTF-8 (it may be in Latin-1 or Windows-1252).`);
}
function wrongLine(buffer, line) {
    let at = line;
    let from = 0;
    for (;;) {
        const end = lineEnd(buffer, from);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(from, end)))
            return at;
        from = buffer[end] === 13 && buffer[end + 1] === 10 ? end + 2 : end + 1;
        at++;
    }
}
function lineEnd(buffer, from) {
    const feed = buffer.indexOf(10, from);
    const carriage = buffer.subarray(0, feed < 0 ? undefined : feed).indexOf(13, from);
    return carriage < 0 ? feed : carriage;
}
function markLength(bytes, file) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 3;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}:1: the file is in UTF-16; save it as UTF-8.`);
    }
    return 0;
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

/***/ 47996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./.build/table/byte-stream.js + 3 modules
var byte_stream = __webpack_require__(36317);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
// EXTERNAL MODULE: ./.build/table/csv-head.js + 2 modules
var csv_head = __webpack_require__(36395);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/csv.js




const batchRows = 4096;
class CsvReader {
    settings;
    block = new block/* Block */.e();
    head;
    scanner;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
        this.head = new csv_head/* CsvHead */.XT(settings);
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
        if (this.block.length > csv_head/* longestRow */.Hq)
            throw (0,csv_head/* tooLong */.Po)(file, scanner.line);
        if (final && this.rows === 0)
            throw (0,csv_head/* noRows */.jw)(file);
        return batches;
    }
    scannerOfRows() {
        const scanner = new scan/* Scanner */.Lp(this.settings.file, this.head.delimiter);
        scanner.line = this.head.line;
        return scanner;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = (0,decode/* decode */.D4)(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
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
            if ((packed & 3) === scan/* doubled */.aQ)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === scan/* plain */.pj ? null : '';
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

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/table/read.js




function readTable(files, sources, options) {
    return (0,unchanged.watched)(files, sources, readRows(files, sources, options));
}
async function* readRows(files, sources, options) {
    const nulls = new table_nulls/* NullTexts */.U(options.nulls);
    let expected = null;
    for (const source of sources) {
        const file = source.path;
        const reader = new CsvReader({ file, delimiter: options.delimiter, nulls, expected });
        for await (const chunk of (0,byte_stream/* byteStream */.p)(files, source))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        expected ??= { names: reader.names, file };
    }
}


/***/ }),

/***/ 33668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ blankLine),
/* harmony export */   Lp: () => (/* binding */ Scanner),
/* harmony export */   aQ: () => (/* binding */ doubled),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export quoted */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

const plain = 0;
const quoted = 1;
const doubled = 2;
const other = 0;
const delimiterByte = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quoteByte = 4;
const nul = 5;
const high = 6;
class Scanner {
    file;
    cells = new Int32Array(1 << 14);
    lines = new Float64Array(1 << 10);
    rows = 0;
    next = 0;
    line = 1;
    count = 0;
    shift = 0;
    here = 1;
    form = plain;
    blankLine = 0;
    kinds = new Uint8Array(256);
    constructor(file, delimiter, positions = 'units') {
        this.file = file;
        if (positions === 'units')
            this.kinds.fill(high, 128);
        this.kinds[0] = nul;
        this.kinds[delimiter.charCodeAt(0)] = delimiterByte;
        this.kinds[10] = lineFeed;
        this.kinds[13] = carriageReturn;
        this.kinds[34] = quoteByte;
    }
    scan(bytes, length, columns, final) {
        this.rows = 0;
        this.count = 0;
        this.next = 0;
        this.shift = 0;
        while (this.next < length) {
            const before = this.count;
            const end = this.row(bytes, this.next, length, final);
            if (end < 0) {
                this.count = before;
                break;
            }
            this.keep(before, columns);
            this.line = this.here;
            this.next = end;
            if (columns === 0)
                break;
        }
    }
    row(bytes, from, length, final) {
        const kinds = this.kinds;
        this.here = this.line;
        let at = from;
        for (;;) {
            if (bytes[at] === 34) {
                const start = at + 1 - this.shift;
                at = this.quotedCell(bytes, at, length, final);
                if (at < 0)
                    return -1;
                this.push(start, (at - 1 - this.shift) * 4 + this.form);
            }
            else {
                const start = at - this.shift;
                let kind;
                while ((kind = kinds[bytes[at]]) === other)
                    at++;
                if (kind === high)
                    at = this.beyondAscii(bytes, at);
                this.push(start, (at - this.shift) * 4 + plain);
            }
            const kind = kinds[bytes[at]];
            if (kind === delimiterByte)
                at++;
            else if (at >= length)
                return final ? this.endOfFile(at) : -1;
            else if (kind === quoteByte)
                throw this.strayQuote();
            else if (kind === nul)
                throw this.nulByte();
            else
                return this.endOfLine(bytes, at, length, final);
        }
    }
    beyondAscii(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at];
            const kind = this.kinds[byte];
            if (kind === high)
                this.shift += surplus(byte);
            else if (kind !== other)
                return at;
            at++;
        }
    }
    quotedCell(bytes, from, length, final) {
        const kinds = this.kinds;
        const opened = this.here;
        this.form = quoted;
        let at = from + 1;
        for (;;) {
            const kind = kinds[bytes[at]];
            if (kind === quoteByte) {
                if (bytes[at + 1] !== 34 || at + 1 === length)
                    break;
                this.form = doubled;
                at++;
            }
            else if (kind === high)
                this.shift += surplus(bytes[at]);
            else if (kind === lineFeed)
                this.here++;
            else if (kind === carriageReturn) {
                if (bytes[at + 1] !== 10)
                    this.here++;
            }
            else if (kind === nul) {
                if (at < length)
                    throw this.nulByte();
                if (final)
                    throw this.neverClosed(opened);
                return -1;
            }
            at++;
        }
        at++;
        if (at >= length)
            return final ? at : -1;
        const after = kinds[bytes[at]];
        if (after === other || after === high || after === quoteByte)
            throw this.textAfterQuote();
        return at;
    }
    endOfLine(bytes, at, length, final) {
        if (bytes[at] === 13) {
            if (at + 1 === length && !final)
                return -1;
            if (bytes[at + 1] === 10)
                at++;
        }
        this.here++;
        return at + 1;
    }
    endOfFile(at) {
        this.here++;
        return at;
    }
    push(start, end) {
        if (this.count + 2 > this.cells.length) {
            const larger = new Int32Array(this.cells.length * 2);
            larger.set(this.cells);
            this.cells = larger;
        }
        this.cells[this.count++] = start;
        this.cells[this.count++] = end;
    }
    keep(before, columns) {
        const found = (this.count - before) / 2;
        if (found !== columns && columns > 0) {
            if (found === 1 && this.cells[before] * 4 === this.cells[before + 1]) {
                this.count = before;
                if (this.blankLine === 0)
                    this.blankLine = this.line;
                return;
            }
            throw this.ragged(found, columns);
        }
        if (this.blankLine > 0)
            throw blankLine(this.file, this.blankLine);
        if (this.rows === this.lines.length) {
            const larger = new Float64Array(this.lines.length * 2);
            larger.set(this.lines);
            this.lines = larger;
        }
        this.lines[this.rows++] = this.line;
    }
    at(line, sentence) {
        return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${this.file}:${String(line)}: ${sentence}`);
    }
    ragged(found, columns) {
        const cells = (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
        return this.at(this.line, `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`);
    }
    neverClosed(opened) {
        return this.at(opened, 'a quote opens a cell here and is never closed; close it, or remove it.');
    }
    textAfterQuote() {
        return this.at(this.here, 'text follows the closing quote of a cell; a quote inside a cell in quotes is written twice (RFC 4180).');
    }
    strayQuote() {
        return this.at(this.here, 'a quote inside a cell that does not begin with one; put the whole cell in quotes and write the inner quote twice (RFC 4180).');
    }
    nulByte() {
        return this.at(this.here, 'a NUL byte; expected text in UTF-8 (is the file binary, or in UTF-16?).');
    }
}
function surplus(byte) {
    if (byte < 0xc0)
        return 1;
    return byte >= 0xf0 ? -1 : 0;
}
function blankLine(file, line) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(line)}: the line is blank and rows follow it; remove the line.`);
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


/***/ })

};
