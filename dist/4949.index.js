export const id = 4949;
export const ids = [4949,146,9660,6476];
export const modules = {

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

/***/ 86713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ growTo),
  R: () => (/* binding */ openCsvWasm)
});

;// CONCATENATED MODULE: ./.build/table/csv-module.js
const csvModule = 'AGFzbQEAAAABGQRgAAF/YAJ/fwF/YAAAYAd/f39/f398AX8DBQQAAQIDBQMBAAAGOgp/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA' +
    'AAALfgFCAAt+AUIAC38BQQALfwFBAAsHOAUEc2NhbgADCWJlZ2luUm93cwACC2xpbmVzT2ZSb3dzAAAKbGFzdFJvd0VuZAABBm1lbW9yeQIACqcP' +
    'BAQAIwkLkgUDBn4FfwR7IwghCANAIAEgCUoEQCAAIAlqIgz9AAQAIg39DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAM/QAEECIO/QwKCgoKCgoKCgoK' +
    'CgoKCgoK/SP9ZKxCEIaEIAz9AAQgIg/9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIghoQgDP0ABDAiEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCG' +
    'hCABIAlrIgxBwABOBH5CfwVCASAMrIZCAX0LIgaDIQIgBCMHIAYgDf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsIA79DA0NDQ0NDQ0NDQ0NDQ0NDQ39' +
    'I/1krEIQhoQgD/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQiCGhCAQ/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCMIaEgyIHQgGGhCAGgyACQn+Fg4Qh' +
    'BCAHQcAAIAwgDEHAAE4bQQFrrIgkByMGIAYgDf0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsIA79DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIQhoQgD/0M' +
    'IiIiIiIiIiIiIiIiIiIiIv0j/WSsQiCGhCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCMIaEgyIGIAZCAYaFIgYgBkIChoUiBiAGQgSGhSIGIAZC' +
    'CIaFIgYgBkIQhoUiBiAGQiCGhYUiBkI/hyQGIAkgCiACIAZCf4WDIgZCAFIiDBshCiAGIAMgDBshAyACIAUgDBshBSAIIAsgDBshCyAIIAJ7p2oh' +
    'CCAJQUBrIQkMAQsLIAgkCCAEQgBSBEBBfw8LIANQBEBBAA8LIAsgBUJ/Qj9BPyADeadrIgCsfYiDe6dqJAkgCCMJayQIIAAgCmpBAWoLDgBCACQG' +
    'QgAkB0EAJAgL/AkDD34CfwZ7IAQkAEEAJAFBACQCIANBA3QiFyAEaiQDIAUkBCAGJAX9DP////////////////////8hGEIBIQsgACABaiIDQYAB' +
    'QcAA/AsAIANBAWstAABBCkcEQCADQQo6AAAgAUEBaiEBCyAC/Q8hHUEAIQIDQCABIAJKBEAgGCAAIAJqIgP9AAQAIhwgA/0ABBAiG/13IAP9AAQg' +
    'IhogA/0ABDAiGf13/Xf9dyEYIBz9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAb/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaEIBr9DAoKCgoKCgoK' +
    'CgoKCgoKCgr9I/1krEIghoQgGf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhCIIIBwgHf0j/WSsIBsgHf0j/WSsQhCGhCAaIB39I/1krEIghoQg' +
    'GSAd/SP9ZKxCMIaEhCEJQgAhFUIAIQ0gFCAKIBz9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krCAb/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEIBr9' +
    'DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgGf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQjCGhCISQgGGhCITIAgiCkJ/hYOEIRQgByAc/QwiIiIi' +
    'IiIiIiIiIiIiIiIi/SP9ZKwgG/0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAa/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCIIaEIBn9DCIiIiIi' +
    'IiIiIiIiIiIiIiL9I/1krEIwhoQiDIQgEIQgEYRCAFIEQCAHIAwgDEIBhoUiByAHQgKGhSIHIAdCBIaFIgcgB0IIhoUiByAHQhCGhSIHIAdCIIaF' +
    'hSIPIAyDIQ0gD0J/hSIOIAqDIQogDSAQIAwgDoMiDEIBhoQiB4MhFSAHIBIgCSAOgyIJhCANhEJ/hYMgFCANIAlCAYYgC4QgB4RCf4WDhIQhFCAJ' +
    'IAcgESAHQgGGhCATg4SDIQ0gB0I/iCERIAxCP4ghECAPQj+HIQcLIwAhFiAJIgtCAFIEQCMBIQQjACIDIAl7p0EDdGokACACQUBrIAl5p2skAQNA' +
    'IAMgBKwgAiALeqdqIgSsQiKGhDcDACADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDCCADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKG' +
    'hDcDECADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDGCAEQQFqIQQgA0EgaiEDIAsgC0IBfYMiC0IAUg0ACwsDQCANQgBSBEAgFiANQgF9' +
    'IgwgDYUiCyAJg3unQQN0akEIayIDIAMoAgBBAWo2AgAgAyADKAIEIwIgCyAVg0IAUnJBAEdqQQNrNgIEQQAkAiAVIAtCf4WDIRUgDCANgyENDAEL' +
    'CyMCIBVCAFJyQQBHJAIDQCAKQgBSBEAjAyAWIAogCkIBfYUiCyAJg3unQQN0akcEQEF/DwsjA0EEayIDIAMoAgAgCiALgyATg0IAUkECdGs2AgAj' +
    'BCMFOQMAIwRBCGokBCMDIBdqJAMgBiAIIAuDe6e3oCQFIAogCkIBfYMhCgwBCwsgBiAIe6e3oCEGIAlCP4ghCyASQj+IIQogAkFAayECDAELCyAY' +
    '/WNFIAcgFIRCAFJyBEBBfw8LIwQgBWtBA3YL';

;// CONCATENATED MODULE: ./.build/table/csv-wasm.js

const pageSize = 1 << 16;
function openCsvWasm() {
    const module = new WebAssembly.Module(Buffer.from(csvModule, 'base64'));
    let opened = null;
    allocated(() => (opened = new WebAssembly.Instance(module).exports));
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

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ overRows)
});

// EXTERNAL MODULE: ./.build/table/csv-head.js + 1 modules
var csv_head = __webpack_require__(77293);
;// CONCATENATED MODULE: ./.build/table/block-cutter.js

const ordinarySize = 1 << 20;
function sharedBuffer(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}
class BlockCutter {
    cutting;
    buffer;
    line;
    next;
    length = 0;
    constructor(cutting, buffer, line, next) {
        this.cutting = cutting;
        this.buffer = buffer;
        this.line = line;
        this.next = next;
    }
    async *push(chunk) {
        let from = 0;
        while (from < chunk.length) {
            const taken = Math.min(this.buffer.length - 1 - this.length, chunk.length - from);
            const piece = chunk.subarray(from, from + taken);
            this.buffer.set(piece, this.length);
            this.cutting.ends.look(piece);
            this.length += taken;
            from += taken;
            if (this.length < this.buffer.length - 1)
                return;
            const { end, lines } = this.cutting.ends.take(this.buffer, this.length);
            if (end === 0)
                this.grow();
            else
                yield await this.cut(end, lines);
        }
    }
    async finish() {
        return this.length === 0 ? undefined : this.cut(this.length, 0);
    }
    get free() {
        return this.buffer;
    }
    async cut(end, lines) {
        const { buffer, line } = this;
        const rest = this.length - end;
        let next = await this.next();
        if (next.length - 1 < rest)
            next = sharedBuffer(rest * 2);
        next.set(buffer.subarray(end, this.length));
        buffer[end] = 0;
        this.buffer = next;
        this.length = rest;
        this.line += lines;
        return { buffer, length: end, line };
    }
    grow() {
        if (this.length > csv_head/* longestRow */.Hq)
            throw this.cutting.tooLong(this.line);
        const larger = sharedBuffer(this.length * 2);
        larger.set(this.buffer.subarray(0, this.length));
        this.buffer = larger;
    }
}

// EXTERNAL MODULE: ./.build/table/byte-stream.js + 2 modules
var byte_stream = __webpack_require__(55419);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
;// CONCATENATED MODULE: ./.build/table/csv-feed.js



class CsvFeed {
    settings;
    post;
    ends;
    before = new block/* Block */.e();
    head;
    cutter;
    constructor(settings, post, ends) {
        this.settings = settings;
        this.post = post;
        this.ends = ends;
        this.head = new csv_head/* CsvHead */.XT(settings);
    }
    get names() {
        return this.head.names;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        if (this.cutter === undefined)
            throw (0,csv_head/* noRows */.jw)(this.settings.file);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        this.post.end(() => (0,csv_head/* noRows */.jw)(this.settings.file));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, head, post } = this;
        before.append(chunk);
        if (!head.read(before, final))
            return;
        post.file(this.settings.file);
        const { file } = this.settings;
        this.ends.begin();
        const cutting = { ends: this.ends, tooLong: (line) => (0,csv_head/* tooLong */.Po)(file, line) };
        this.cutter = new BlockCutter(cutting, await post.buffer(), head.line, () => post.buffer());
        await this.cut(this.cutter, before.bytes.subarray(0, before.length));
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const { delimiter, names, order } = this.head;
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'csv', file, delimiter, width: names.length, order, shared, length, line }, buffer);
    }
}

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/json-lines.js + 1 modules
var json_lines = __webpack_require__(8287);
;// CONCATENATED MODULE: ./.build/table/row-ends-slowly.js
function lastRowEnd(bytes, length) {
    let odd = count(bytes, 34, 0, length) % 2;
    const feeds = bytes.subarray(0, length).includes(10);
    let end = length;
    let before = feeds ? length : length - 1;
    for (;;) {
        if (odd === 1) {
            end = end === 0 ? -1 : bytes.lastIndexOf(34, end - 1);
            if (end < 0)
                return 0;
            before = Math.min(before, end);
        }
        const at = before === 0 ? -1 : bytes.lastIndexOf(feeds ? 10 : 13, before - 1);
        if (at < 0)
            return 0;
        odd = count(bytes, 34, at, end) % 2;
        if (odd === 0)
            return at + 1;
        end = at;
        before = at;
    }
}
function lineEnds(bytes, length) {
    const feeds = count(bytes, 10, 0, length);
    const first = bytes.indexOf(13);
    if (first < 0 || first >= length)
        return feeds;
    let alone = 0;
    for (let at = first; at < length; at++)
        if (bytes[at] === 13 && bytes[at + 1] !== 10)
            alone++;
    return feeds + alone;
}
function count(bytes, wanted, from, to) {
    const first = bytes.indexOf(wanted, from);
    if (first < 0 || first >= to)
        return 0;
    const aligned = Math.min(to, (first + 3) & ~3);
    const words = (to - aligned) >> 2;
    let found = 0;
    if (words > 0)
        found = countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + aligned, words), wanted);
    for (let at = first; at < aligned; at++)
        if (bytes[at] === wanted)
            found++;
    for (let at = aligned + words * 4; at < to; at++)
        if (bytes[at] === wanted)
            found++;
    return found;
}
const low = 0x7f7f7f7f;
function countInWords(words, wanted) {
    const pattern = wanted * 0x01010101;
    let found = 0;
    for (let from = 0; from < words.length;) {
        const to = Math.min(words.length, from + 255);
        let sums = 0;
        for (; from < to; from++) {
            const different = words[from] ^ pattern;
            const equal = ~(((different & low) + low) | different | low);
            sums += equal >>> 7;
        }
        found += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + ((sums / 0x1000000) & 255);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/table/json-feed.js






class JsonFeed {
    settings;
    post;
    names = [];
    before = new block/* Block */.e();
    begun = false;
    cutter;
    constructor(settings, post) {
        this.settings = settings;
        this.post = post;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        const { file } = this.settings;
        this.post.end(() => new errors/* UserError */.yo(`${file}:1: the file has no rows; give it at least one.`));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, post } = this;
        const { file } = this.settings;
        before.append(chunk);
        if (!this.begun) {
            if (before.length < 3 && !final)
                return;
            before.drop((0,decode/* markLength */.Id)(before.bytes.subarray(0, before.length), file));
            this.begun = true;
        }
        const bytes = before.bytes.subarray(0, before.length);
        if (!(0,json_lines/* jsonHeadIsWhole */.SM)(bytes, final, this.settings))
            return;
        this.names = (0,json_lines/* jsonColumns */.kO)(bytes, this.settings);
        post.file(file);
        this.cutter = new BlockCutter(cutting(file), await post.buffer(), 1, () => post.buffer());
        await this.cut(this.cutter, bytes);
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'jsonl', file, names: this.names, shared, length, line }, buffer);
    }
}
function cutting(file) {
    return {
        ends: {
            look: () => undefined,
            take: (block, length) => {
                const end = block.subarray(0, length).lastIndexOf(10) + 1;
                return { end, lines: lineEnds(block, end) };
            },
        },
        tooLong: (line) => new errors/* UserError */.yo(`${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`),
    };
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/csv-wasm.js + 1 modules
var csv_wasm = __webpack_require__(86713);
;// CONCATENATED MODULE: ./.build/table/row-ends.js


const readSize = 1 << 19;
const roomSize = 2 * readSize;
const copySize = 1 << 16;
const margin = 64;
class CsvRowEnds {
    module;
    room;
    copies = new Uint8Array(0);
    seen = 0;
    end = 0;
    lines = 0;
    ordinary = false;
    constructor(module = (0,csv_wasm/* openCsvWasm */.R)()) {
        this.module = module;
        if (module === null || !(0,csv_wasm/* growTo */.z)(module, roomSize + copySize + margin))
            return;
        const { buffer } = module.memory;
        this.room = new Uint8Array(buffer, 0, roomSize);
        this.copies = new Uint8Array(buffer, roomSize, copySize);
    }
    begin() {
        this.module?.beginRows();
        this.seen = 0;
        this.end = 0;
        this.lines = 0;
        this.ordinary = this.room !== undefined;
    }
    look(bytes) {
        if (!this.ordinary)
            return;
        if (bytes.buffer === this.room?.buffer) {
            this.lookAt(bytes.byteOffset, bytes.length);
            return;
        }
        for (let from = 0; from < bytes.length; from += copySize) {
            const piece = bytes.subarray(from, from + copySize);
            this.copies.set(piece);
            this.lookAt(this.copies.byteOffset, piece.length);
        }
    }
    take(block, length) {
        const { end, lines } = this;
        if (!this.ordinary) {
            const slowly = lastRowEnd(block, length);
            return { end: slowly, lines: lineEnds(block, slowly) };
        }
        this.seen -= end;
        this.end = 0;
        this.lines = 0;
        return { end, lines };
    }
    lookAt(place, length) {
        const module = this.module;
        const end = module.lastRowEnd(place, length);
        if (end < 0)
            this.ordinary = false;
        if (end > 0) {
            this.end = this.seen + end;
            this.lines += module.linesOfRows();
        }
        this.seen += length;
    }
}

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/row-post.js


const ahead = 2;
class RowPost {
    threads;
    onRows;
    blockSize;
    rows = 0;
    sent = [];
    free = [];
    turn = 0;
    failed = false;
    current = { path: '', rows: 0, blank: 0 };
    constructor(threads, onRows, blockSize) {
        this.threads = threads;
        this.onRows = onRows;
        this.blockSize = blockSize;
    }
    file(path) {
        this.current = { path, rows: 0, blank: 0 };
    }
    async ready() {
        while (this.sent.length >= this.threads.length * ahead)
            await this.take();
    }
    async buffer() {
        await this.ready();
        return this.free.pop() ?? sharedBuffer(this.blockSize);
    }
    release(buffer) {
        if (buffer.length === this.blockSize)
            this.free.push(buffer);
    }
    send(message, buffer) {
        const answer = this.threads[this.turn].call(message);
        answer.catch(() => undefined);
        this.turn = (this.turn + 1) % this.threads.length;
        this.sent.push({ answer, file: this.current, buffer, empty: null });
    }
    end(empty) {
        const answer = Promise.resolve({ rows: 0, blank: 0 });
        this.sent.push({ answer, file: this.current, buffer: null, empty });
    }
    async drain() {
        while (this.sent.length > 0 && !this.failed)
            await this.take();
    }
    async take() {
        this.failed = true;
        const { answer, file, buffer, empty } = this.sent.shift();
        const { rows, blank } = (await answer);
        if (buffer !== null)
            this.release(buffer);
        if (rows > 0 && file.blank > 0)
            throw (0,scan/* blankLine */.Br)(file.path, file.blank);
        file.rows += rows;
        if (blank > 0)
            file.blank = blank;
        this.rows += rows;
        this.onRows(this.rows);
        if (empty !== null && file.rows === 0)
            throw empty();
        this.failed = false;
    }
}

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/table/over-rows.js








const ordinarySizes = { block: ordinarySize, threads: 8 << 20 };
async function overRows(sources, options, job, ports, onRows = () => undefined, sizes = ordinarySizes) {
    const size = sources.reduce((sum, source) => sum + source.size, 0);
    const crew = size < sizes.threads ? ports.here : ports.threads;
    const threads = [];
    try {
        for (let at = 0; at < crew.count; at++)
            threads.push(await crew.open('rows', { ...job, nulls: options.nulls }));
        const post = new RowPost(threads, onRows, sizes.block);
        await readAll(sources, options, ports.files, post, job.digest === true);
        await (0,unchanged.checkUnchanged)(ports.files, sources);
        const results = await Promise.all(threads.map((thread) => thread.call({ kind: 'result' })));
        return { rows: post.rows, results: results };
    }
    finally {
        for (const thread of threads)
            await thread.close();
    }
}
async function readAll(sources, options, files, post, digest) {
    let head = null;
    let ends = null;
    try {
        for (const source of sources) {
            if (source.format === 'csv')
                ends ??= new CsvRowEnds();
            if (source.format === 'parquet')
                head = await feedParquet(source, head, files, post);
            else
                head = await feedText(source, head, options, { files, post, digest, ends });
        }
        await post.drain();
    }
    catch (cause) {
        await (0,unchanged.checkUnchanged)(files, sources, cause);
        throw cause;
    }
}
async function feedText(source, head, { delimiter, nulls }, { files, post, digest, ends }) {
    const settings = { file: source.path, delimiter, nulls: new table_nulls/* NullTexts */.U(nulls), expected: head };
    const csv = source.format === 'csv' ? ends : null;
    const feed = csv === null ? new JsonFeed(settings, post) : new CsvFeed(settings, post, csv);
    try {
        for await (const chunk of (0,byte_stream/* byteStream */.p)(files, source, digest, csv?.room))
            await feed.push(chunk);
        await feed.finish();
    }
    catch (cause) {
        await post.drain();
        throw cause;
    }
    return head ?? { names: feed.names, file: source.path, types: null };
}
async function feedParquet(source, head, files, post) {
    const { openParquet, parquetOrder, parquetTypes } = await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 2504));
    const open = await openParquet(files, source);
    const order = parquetOrder(open, head);
    post.file(source.path);
    for (const group of open.footer.groups) {
        await post.ready();
        post.send({ kind: 'parquet', open: { ...open, footer: { ...open.footer, groups: [group] } }, order }, null);
    }
    const types = head?.types ?? { says: parquetTypes(open, order), file: source.path };
    return { names: head?.names ?? open.names, file: head?.file ?? source.path, types };
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
