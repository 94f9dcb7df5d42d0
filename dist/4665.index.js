export const id = 4665;
export const ids = [4665];
export const modules = {

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const absent = '–';
function figure(value, digits = 4) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    return minus(magnitude(value, digits));
}
function signed(value, digits = 4) {
    const text = figure(value, digits);
    return typeof value === 'number' && value > 0 ? `+${text}` : text;
}
function percent(value, decimals = 1) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(`${grouped((value * 100).toFixed(decimals))}%`);
}
function count(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(grouped(value.toFixed(0)));
}
function interval(lower, upper, digits = 4) {
    if (typeof lower !== 'number' && typeof upper !== 'number')
        return absent;
    const left = typeof lower === 'number' ? `[${figure(lower, digits)}` : '(−∞';
    const right = typeof upper === 'number' ? `${figure(upper, digits)}]` : '∞)';
    return `${left}, ${right}`;
}
function duration(milliseconds) {
    if (milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds))
        return absent;
    if (milliseconds < 999.5)
        return `${Math.max(0, milliseconds).toFixed(0)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function bytes(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let size = value;
    let unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
        size /= 1000;
        unit += 1;
    }
    const text = unit === 0 || size >= 9.95 ? size.toFixed(0) : size.toFixed(1);
    return `${text} ${units[unit]}`;
}
function magnitude(value, digits) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return grouped(String(value === 0 ? 0 : value));
    const rounded = Number(value.toPrecision(digits));
    const size = Math.abs(rounded);
    if (size >= 1e15 || size < 1e-4)
        return exponent(value, digits);
    if (size >= 10 ** (digits - 1))
        return grouped(value.toFixed(0));
    if (rounded === value)
        return String(value);
    return value.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}
function exponent(value, digits) {
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}e${power.replace('+', '')}`;
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
function minus(text) {
    return text.replaceAll('-', '−');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

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
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
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
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
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
        if (module === null || !(0,wasm/* growTo */.z)(module, roomSize + copySize + margin))
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

/***/ 83654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ guessColumns)
/* harmony export */ });
/* harmony import */ var _infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);


async function guessColumns(files, sources, options, given = []) {
    const types = new Map(given.map(({ name, type }) => [name, type]));
    for await (const { names, cells, says } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, sources, options)) {
        return names.map((name, at) => {
            const type = types.get(name);
            if (type !== undefined)
                return { name, type, guessed: false };
            const evidence = new _infer_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeEvidence */ .Ww();
            evidence.add(cells[at], says?.[at]);
            return { name, type: evidence.type, guessed: true };
        });
    }
    return [];
}


/***/ }),

/***/ 21358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rightTypes)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48774);

function rightTypes(part) {
    const columns = part.columns.map(({ name, type, guessed, evidence }) => ({
        name,
        type: guessed ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(evidence) : type,
    }));
    return columns.every(({ type }, at) => type === part.columns[at].type) ? null : columns;
}


/***/ }),

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ tableProfileSchema),
/* harmony export */   gb: () => (/* binding */ quantileShares)
/* harmony export */ });
/* unused harmony export columnProfileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const figure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const tally = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const quantileShares = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const histogram = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tally) });
const occurring = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), count: tally });
const top = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(occurring),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    error: tally,
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['value', 'digest']),
});
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    nan: tally,
    infinite: tally,
    zeros: tally,
    negative: tally,
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    mean: figure,
    sd: figure,
    min: figure,
    max: figure,
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(figure),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    histogram: histogram.nullable(),
    top: top.nullable(),
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    empty: tally,
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: tally, mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), max: tally }).nullable(),
    top: top.nullable(),
});
const dates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    histogram: histogram.nullable(),
});
const association = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pearson', 'correlation_ratio', 'cramers_v']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: tally,
});
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']),
    nulls: tally,
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: tally, error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    unfit: tally,
    numbers: numbers.nullable(),
    texts: texts.nullable(),
    booleans: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ true: tally, false: tally }).nullable(),
    dates: dates.nullable(),
    target: association.nullable(),
});
const tableProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-profile/1'),
    rows: tally,
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnProfileSchema),
});


/***/ }),

/***/ 88219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ toProfile)
});

// EXTERNAL MODULE: ./.build/table/profile/date-form.js
var date_form = __webpack_require__(24306);
;// CONCATENATED MODULE: ./.build/table/profile/edges.js
const wantedBins = 20;
const mostMonths = 1200;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
    1,
    10,
    100,
    1000,
    10_000,
    minute,
    5 * minute,
    15 * minute,
    hour,
    3 * hour,
    6 * hour,
    12 * hour,
    day,
    7 * day,
];
const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, mostMonths];
const monday = 4 * day;
function numberEdges({ min, max, low, high, whole }) {
    const middle = high - low;
    const clipsLow = middle > 0 && low - min > middle * 2;
    const clipsHigh = middle > 0 && max - high > middle * 2;
    const from = clipsLow ? low - middle * 0.1 : min;
    const to = clipsHigh ? high + middle * 0.1 : max;
    if (!(Math.abs(min) < 1e300 && Math.abs(max) < 1e300) || (to - from > 0 && to - from < 1e-290))
        return null;
    const inner = whole && to - from < wantedBins ? wholeEdges(from, to) : evenEdges(from, to, whole);
    if (clipsLow)
        inner.unshift(outward(min, inner[0]));
    if (clipsHigh)
        inner.push(outward(max, inner.at(-1)));
    return inner;
}
function dateEdges(min, max) {
    const step = steps.find((length) => (max - min) / length <= 24);
    if (step !== undefined) {
        const origin = step === 7 * day ? monday : 0;
        const first = Math.floor((min - origin) / step);
        const last = Math.floor((max - origin) / step) + 1;
        return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step + origin);
    }
    const [from, to] = [monthOf(min), monthOf(max)];
    const length = months.find((count) => (to - from) / count <= 24) ?? mostMonths;
    const first = Math.floor(from / length);
    const last = Math.floor(to / length) + 1;
    return Array.from({ length: last - first + 1 }, (_, at) => startOf((first + at) * length));
}
function monthOf(time) {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
function startOf(month) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
    return date.getTime();
}
function wholeEdges(from, to) {
    const first = Math.floor(from);
    return Array.from({ length: Math.ceil(to) - first + 2 }, (_, at) => first + at - 0.5);
}
function evenEdges(from, to, whole) {
    const size = Math.max(Math.abs(from), Math.abs(to));
    const width = to > from ? (to - from) / wantedBins : Math.max(size, 1e-300) / wantedBins;
    const [digit, power] = round(width, whole);
    const step = (count) => (power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power);
    if (whole && step(1) < 1)
        return wholeEdges(from, to);
    const first = Math.floor(from / step(1));
    const last = Math.max(first + 1, Math.ceil(to / step(1)));
    const edges = Array.from({ length: last - first + 1 }, (_, at) => step(first + at));
    return edges.filter((edge, at) => at === 0 || edge > edges[at - 1]);
}
function round(width, whole) {
    const power = Math.floor(Math.log10(width));
    const digits = whole && power < 1 ? [1, 2, 5] : [1, 2, 2.5, 5];
    const digit = digits.find((candidate) => candidate * 10 ** power >= width * 0.999_999);
    return digit === undefined ? [1, power + 1] : [digit, power];
}
function outward(value, from) {
    const step = 10 ** Math.floor(Math.log10(Math.abs(value - from)));
    const away = value < from ? Math.floor(value / step) * step : Math.ceil(value / step) * step;
    return away === from ? value : away;
}

// EXTERNAL MODULE: ./.build/table/profile/exact.js
var exact = __webpack_require__(47352);
// EXTERNAL MODULE: ./.build/table/profile/hyperloglog.js
var hyperloglog = __webpack_require__(26333);
// EXTERNAL MODULE: ./.build/table/profile/pair-sums.js
var pair_sums = __webpack_require__(11332);
// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile = __webpack_require__(72734);
;// CONCATENATED MODULE: ./.build/table/profile/sketch-figures.js
const scratch = new DataView(new ArrayBuffer(8));
class SketchFigures {
    sketch;
    min;
    max;
    total;
    before;
    constructor(sketch, min, max) {
        this.sketch = sketch;
        this.min = min;
        this.max = max;
        this.before = new Float64Array(sketch.counts.length + 1);
        for (const [at, count] of sketch.counts.entries())
            this.before[at + 1] = this.before[at] + count;
        this.total = this.before.at(-1);
    }
    quantile(share) {
        if (this.total === 0)
            return NaN;
        const position = share * (this.total - 1);
        const lower = Math.floor(position);
        const part = position - lower;
        const from = this.ranked(lower);
        if (part === 0)
            return from;
        const to = this.ranked(Math.min(lower + 1, this.total - 1));
        return from === to ? from : from * (1 - part) + to * part;
    }
    histogram(edges) {
        const counts = new Array(edges.length - 1).fill(0);
        let bin = 0;
        for (const [at, count] of this.sketch.counts.entries()) {
            const [low, high] = this.bounds(at);
            const middle = low / 2 + high / 2;
            while (bin < counts.length - 1 && middle >= edges[bin + 1])
                bin++;
            if (middle >= edges[0] && middle <= edges.at(-1))
                counts[bin] += count;
        }
        return counts;
    }
    ranked(rank) {
        let low = 0;
        let high = this.sketch.counts.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.before[middle + 1] > rank)
                high = middle;
            else
                low = middle + 1;
        }
        const [from, to] = this.bounds(low);
        if (from === to)
            return from;
        const part = (rank - this.before[low] + 0.5) / this.sketch.counts[low];
        return from * (1 - part) + to * part;
    }
    bounds(at) {
        const value = this.sketch.values[at];
        if (this.sketch.bits === 52)
            return [value, value];
        const beyond = stepAway(value, this.sketch.bits);
        const [low, high] = value < 0 || Object.is(value, -0) ? [beyond, value] : [value, beyond];
        return [Math.max(low, this.min), Math.min(high, this.max)];
    }
}
function stepAway(value, bits) {
    scratch.setFloat64(0, value);
    scratch.setBigUint64(0, scratch.getBigUint64(0) + (1n << BigInt(52 - bits)));
    return scratch.getFloat64(0);
}

// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/table/profile/date-times.js
var date_times = __webpack_require__(20496);
// EXTERNAL MODULE: ./.build/table/profile/hash.js
var profile_hash = __webpack_require__(99199);
// EXTERNAL MODULE: ./.build/table/profile/heavy.js
var profile_heavy = __webpack_require__(82740);
;// CONCATENATED MODULE: ./.build/table/profile/top.js
const mostNamed = 1000;
const named = 20;
function topOf(all) {
    const sorted = byCount(all);
    const complete = sorted.length <= mostNamed;
    return { values: complete ? sorted : sorted.slice(0, named), complete, error: 0, form: 'value' };
}
function byCount(values) {
    return [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/table/profile/text-figures.js






const mostDates = 16_384;
function textFigures({ missing, dictionary, beyond }) {
    const told = beyond === null ? ofEach(dictionary) : ofMany(beyond);
    const dates = told.dates === null || told.dates.seen === 0 ? null : told.dates;
    return { ...told, dates, nulls: missing, unfit: 0, numbers: null, booleans: null };
}
function ofEach({ bytes, ends, counts }) {
    const hash = new profile_hash/* Hash */.V();
    const dates = new date_times/* DateTimes */.R(mostDates);
    const values = [];
    const sums = { rows: 0, characters: 0, empty: 0, shortest: Infinity, longest: 0 };
    for (const [slot, end] of ends.entries()) {
        const start = slot === 0 ? 0 : ends[slot - 1];
        const count = counts[slot];
        hash.bytes(bytes, start, end);
        dates.add(bytes, start, end, count);
        values.push({ value: (0,cell_text/* textOf */.b)(bytes, start, end), count });
        sums.rows += count;
        sums.characters += hash.characters * count;
        if (start === end)
            sums.empty += count;
        sums.shortest = Math.min(sums.shortest, hash.characters);
        sums.longest = Math.max(sums.longest, hash.characters);
    }
    const texts = { empty: sums.empty, length: lengthOf(sums), top: topOf(values) };
    return { distinct: { count: ends.length, error: 0 }, texts, dates: dates.part() };
}
function ofMany(part) {
    const { rows, registers, heavy, empty, dates } = part;
    const texts = new profile_heavy/* HeavyTexts */.Y(Math.log2(heavy.counters.length) - 2);
    texts.absorb(heavy);
    const top = {
        values: byCount(texts.frequent(rows)),
        complete: false,
        error: texts.error(rows),
        form: 'value',
    };
    return { distinct: (0,hyperloglog/* estimateOf */.q)(registers, rows), texts: { empty, length: lengthOf(part), top }, dates };
}
function lengthOf({ rows, characters, shortest, longest }) {
    return rows === 0 ? null : { min: shortest, mean: characters / rows, max: longest };
}

// EXTERNAL MODULE: ./.build/table/profile/tie.js + 2 modules
var tie = __webpack_require__(63507);
;// CONCATENATED MODULE: ./.build/table/profile/column-figures.js










function columnFigures(column, target, whole) {
    const { name, type, numbers, texts } = column;
    const own = texts === null ? ofNumbers(numbers, type === 'boolean', whole.numbers) : textFigures(texts);
    const tied = target === null || target === column ? null : (0,tie/* associationOf */.X)(column.tie, numbers, target.numbers);
    const { nulls, distinct, unfit, dates = null } = own;
    return {
        ...{ name, type, nulls, distinct, unfit },
        numbers: own.numbers,
        texts: own.texts,
        booleans: own.booleans,
        dates: dates === null ? null : dateFigures(dates, datesOf(whole) ?? dates),
        target: tied,
    };
}
function datesOf({ texts }) {
    return texts === null ? null : textFigures(texts).dates;
}
function ofNumbers(part, isBoolean, whole) {
    return {
        nulls: part.missing,
        distinct: distinctOf(part),
        unfit: part.unfit,
        numbers: isBoolean ? null : numberFigures(part, whole),
        texts: null,
        booleans: isBoolean ? { true: Number(part.sum >> exact/* unit */.zA), false: part.zeros } : null,
    };
}
function distinctOf({ registers, sketch, count }) {
    return registers === null ? { count: sketch.values.length, error: 0 } : (0,hyperloglog/* estimateOf */.q)(registers, count);
}
function numberFigures(part, whole) {
    const { count, sum, squares, sketch, nan, infinite, zeros, negative } = part;
    const [min, max] = count === 0 ? [null, null] : [part.min, part.max];
    const figures = new SketchFigures(sketch, part.min, part.max);
    return {
        ...{ nan, infinite, zeros, negative, min, max },
        whole: count > 0 && part.fractions === 0,
        mean: count === 0 ? null : (0,pair_sums/* meanOf */.hm)(sum, count),
        sd: count < 2 ? null : finite((0,pair_sums/* deviationOf */.D7)({ count, sum, squares })),
        quantiles: count === 0 ? [] : profile/* quantileShares */.gb.map((share) => figures.quantile(share)),
        error: sketch.bits === 52 ? 0 : 2 ** -sketch.bits,
        histogram: count === 0 ? null : histogramOf(whole, figures),
        top: sketch.bits === 52 ? topOf([...sketch.values].map((value, at) => ({ value, count: sketch.counts[at] }))) : null,
    };
}
function histogramOf({ min, max, fractions, sketch }, figures) {
    const spread = new SketchFigures(sketch, min, max);
    const [low, high] = [spread.quantile(0.01), spread.quantile(0.99)];
    const edges = numberEdges({ min, max, low, high, whole: fractions === 0 });
    return edges === null ? null : { edges, counts: figures.histogram(edges) };
}
function dateFigures({ seen, min, max, sketch }, whole) {
    const text = (time) => {
        const iso = new Date(time).toISOString().replace('.000Z', 'Z');
        if ((0,date_form/* areDays */.y9)(seen))
            return iso.slice(0, 10);
        return (0,date_form/* haveOffsets */.z3)(seen) ? iso : iso.slice(0, -1);
    };
    const edges = dateEdges(whole.min, whole.max);
    return {
        format: (0,date_form/* dateFormat */.i$)(seen),
        min: text(min),
        max: text(max),
        histogram: { edges, counts: new SketchFigures(sketch, min, max).histogram(edges) },
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./.build/table/profile/to-profile.js

function toProfile(part, whole = part) {
    const target = part.columns.find(({ name }) => name === part.target) ?? null;
    return {
        format: 'mlops-profile/1',
        rows: part.rows,
        target: target?.name ?? null,
        columns: part.columns.map((column, at) => columnFigures(column, target, whole.columns[at])),
    };
}


/***/ })

};
