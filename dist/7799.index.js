export const id = 7799;
export const ids = [7799];
export const modules = {

/***/ 86713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/csv-wasm.js


function openCsvWasm() {
    return (0,wasm/* openWasm */.J)(csvModule);
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

/***/ 96998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RowThread: () => (/* binding */ RowThread)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/csv-wasm.js + 1 modules
var csv_wasm = __webpack_require__(86713);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/cell-finder.js


const blockAt = 64;
const margin = 64;
const most = 1 + 8 + 8;
class CellFinder {
    module;
    block = Buffer.alloc(0);
    cells = new Int32Array(0);
    lines = new Float64Array(0);
    constructor(module = (0,csv_wasm/* openCsvWasm */.R)()) {
        this.module = module;
    }
    find(block, delimiter, width, line) {
        const { module } = this;
        const length = block.length;
        if (module === null || length === 0 || !this.reserve(module, length))
            return undefined;
        const { cells, lines } = this;
        this.block.set(block);
        const code = delimiter.charCodeAt(0);
        const rows = module.scan(blockAt, length, code, width, cells.byteOffset, lines.byteOffset, line);
        if (rows < 0)
            return undefined;
        const bytes = this.block.subarray(0, length + 1);
        bytes[length] = 0;
        return { rows, bytes, cells, lines, blank: 0 };
    }
    reserve(module, length) {
        if (length + margin <= this.block.length)
            return true;
        let room = 1 << 16;
        while (room < length + margin)
            room *= 2;
        if (!(0,wasm/* growTo */.z)(module, blockAt + room * most + margin))
            return false;
        const { buffer } = module.memory;
        this.block = Buffer.from(buffer, blockAt, room);
        this.cells = new Int32Array(buffer, blockAt + room, room * 2);
        this.lines = new Float64Array(buffer, blockAt + room * 9, room);
        return true;
    }
}

// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/json-lines.js + 1 modules
var json_lines = __webpack_require__(8287);
// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/profile/null-bytes.js
var null_bytes = __webpack_require__(85624);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/row-thread.js







class RowThread {
    job;
    files;
    finder;
    scanner;
    nulls;
    nullBytes;
    constructor(job, files, nulls) {
        this.job = job;
        this.files = files;
        this.nulls = new table_nulls/* NullTexts */.U(nulls);
        this.nullBytes = new null_bytes/* NullBytes */.h(nulls);
    }
    async call(message) {
        const asked = message;
        switch (asked.kind) {
            case 'csv':
                return this.csv(asked);
            case 'jsonl':
                return this.json(asked);
            case 'parquet':
                return this.parquet(asked);
            case 'result':
                return this.job.result();
            default:
                return (0,errors/* assertNever */.xb)(asked);
        }
    }
    async csv(message) {
        const { file, shared, delimiter, length, line, width, order } = message;
        const block = Buffer.from(shared, 0, length);
        (0,decode/* checkUtf8 */.Iz)(block, file, line);
        this.finder ??= new CellFinder();
        const found = this.finder.find(block, delimiter, width, line) ?? this.scanned(message);
        const { rows, bytes, cells, lines, blank } = found;
        if (rows > 0) {
            const columns = order.map((at) => ({ kind: 'bytes', bytes, cells, at, width }));
            const chunk = { file, rows, columns, lines };
            await this.job.add(chunk);
        }
        return { rows, blank };
    }
    scanned(message) {
        const { shared, length, line, width } = message;
        const bytes = Buffer.from(shared, 0, length + 1);
        const scanner = this.scannerOf(message);
        scanner.line = line;
        scanner.blankLine = 0;
        scanner.scan(bytes, length, width, true);
        const { rows, cells, lines, blankLine } = scanner;
        return { rows, bytes, cells, lines, blank: blankLine };
    }
    async json({ file, names, shared, length, line }) {
        const chunk = (0,json_lines/* jsonLinesChunk */.Rj)(Buffer.from(shared, 0, length), line, { file, names, nulls: this.nulls });
        if (chunk.rows > 0)
            await this.job.add(chunk);
        return { rows: chunk.rows, blank: 0 };
    }
    async parquet({ open, order }) {
        const { readRowGroup } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(5502)]).then(__webpack_require__.bind(__webpack_require__, 2504));
        let rows = 0;
        for await (const chunk of readRowGroup(this.files, open, 0, order, this.nullBytes)) {
            await this.job.add(chunk);
            rows += chunk.rows;
        }
        return { rows, blank: 0 };
    }
    scannerOf({ file, delimiter }) {
        if (this.scanner?.file !== file)
            this.scanner = { file, scanner: new scan/* Scanner */.Lp(file, delimiter, 'bytes') };
        return this.scanner.scanner;
    }
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
