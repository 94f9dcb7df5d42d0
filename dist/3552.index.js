export const id = 3552;
export const ids = [3552,4669];
export const modules = {

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony export ordinaryLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const mostRedirects = 5;
const ordinaryLimits = { size: 2 ** 36, time: 30 * 60_000 };
async function download(url, sha256, writer, limits = ordinaryLimits, ask = fetch) {
    try {
        const signal = AbortSignal.timeout(limits.time);
        const body = await answer(url, signal, ask);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limits.size)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        const found = hash.digest('hex');
        if (found !== sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
    }
}
async function answer(url, signal, ask) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (at.protocol !== 'https:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
        const response = await ask(at, { signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at);
            continue;
        }
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: the server answers ${response.status}; try again later.`);
        if (response.status !== 200 || response.body === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`);
        return response.body;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
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

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pinnedOf),
/* harmony export */   W: () => (/* binding */ pinnedText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14669);


const form = /^(https:\/\/.*)#sha256=([0-9a-f]{64})$/s;
function pinnedText({ url, sha256 }) {
    return `${url}#sha256=${sha256}`;
}
function pinnedOf(pattern) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return null;
    const [, url = '', sha256 = ''] = form.exec(pattern) ?? [];
    const address = addressOf(pattern);
    if (address === null || address.protocol !== 'https:') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.source: expected an https address, a path or a glob; fetch anything else by data.prepare.');
    }
    if (address.username !== '' || address.password !== '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address with a name or password in it; fetch it by data.prepare.`);
    if (sha256 === '') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`);
    }
    return { url, sha256 };
}
function addressOf(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
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
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(8764)]).then(__webpack_require__.bind(__webpack_require__, 68608));
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

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFile: () => (/* binding */ csvFile),
/* harmony export */   namedFile: () => (/* binding */ namedFile),
/* harmony export */   resolveSources: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47586);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45707);





function csvFile(path, full, size = 0) {
    return { path, full, size, format: 'csv', compression: null };
}
function namedFile(path, full, size = 0) {
    return { ...csvFile(path, full, size), ...(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path) };
}
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        const pinned = (0,_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .pinnedOf */ .M)(pattern);
        if (pinned !== null) {
            const source = await fetchSource(files, pinned);
            if (!found.has(source.full))
                found.set(source.full, source);
            continue;
        }
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
}
async function fetchSource(files, { url, sha256 }) {
    const path = (0,_host_download_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(url);
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(new URL(url).pathname);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: ${path}: the address ends with no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); fetch it by data.prepare.`);
    }
    const full = await files.fetched(url, sha256);
    const { size, mark } = (await files.stat(full));
    return { path, full, size, mark, ...form };
}
async function match(files, root, pattern) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, literal);
    if (leaves(place))
        throw outside(pattern);
    const stat = await files.stat(literal);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat !== undefined)
        return [place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')];
    const paths = await files.glob(place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), root);
    if (paths.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`);
    }
    return paths;
}
async function inspect(files, root, pattern, path) {
    const full = await files.real((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
    if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full)))
        throw outside(pattern);
    const stat = await files.stat(full);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat?.kind !== 'file') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a file of data.`);
    }
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): the name says no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); rename or convert the file.`);
    }
    return { path, full, size: stat.size, mark: stat.mark, ...form };
}
function leaves(place) {
    return place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place);
}
function outside(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`);
}
function folder(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`);
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
