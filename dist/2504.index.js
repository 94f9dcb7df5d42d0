export const id = 2504;
export const ids = [2504];
export const modules = {

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NumberForms)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const whole = /^[ \t]*([+-]?\d+)[ \t]*$/;
const decimal = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
const mostDigits = 38;
class NumberForms {
    found;
    constructor(columns) {
        const numbers = columns.filter(({ type }) => type === 'number');
        this.found = new Map(numbers.map(({ name }) => [name, { decimals: false, beyond53: false, beyond64: false }]));
    }
    add({ names, cells }) {
        for (const [at, name] of names.entries()) {
            const seen = this.found.get(name);
            if (seen !== undefined)
                for (const cell of cells[at])
                    if (cell !== null && cell !== '')
                        see(cell, seen);
        }
    }
    of(name) {
        const seen = this.found.get(name);
        if (seen === undefined)
            return undefined;
        if (!seen.decimals && !seen.beyond64)
            return 'int64';
        return seen.beyond53 ? 'text' : 'double';
    }
}
function see(cell, seen) {
    if (cell.length < 16 && isDigits(cell))
        return;
    const digits = whole.exec(cell)?.[1];
    if (digits === undefined)
        seen.decimals = true;
    else if (cell.length < 16)
        return;
    else {
        const value = BigInt(digits.replace('+', ''));
        if (BigInt.asIntN(64, value) !== value)
            seen.beyond64 = true;
    }
    if (!isKeptByDouble(cell))
        seen.beyond53 = true;
}
function isDigits(cell) {
    const from = cell.charCodeAt(0) === 45 ? 1 : 0;
    for (let at = from; at < cell.length; at++) {
        const code = cell.charCodeAt(at);
        if (code < 48 || code > 57)
            return false;
    }
    return cell.length > from;
}
function isKeptByDouble(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value === undefined || Math.abs(value) < 2 ** 53 || !Number.isFinite(value))
        return true;
    return wholeValue(cell) === wholeValue(String(value));
}
function wholeValue(text) {
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    const digits = `${integer}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    return BigInt(`${significant}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
}


/***/ }),

/***/ 40291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cellsOf),
  $: () => (/* binding */ sizeOf)
});

// EXTERNAL MODULE: ./.build/table/text-list.js
var text_list = __webpack_require__(48427);
// EXTERNAL MODULE: ./.build/table/parquet/damage.js
var damage = __webpack_require__(80641);
;// CONCATENATED MODULE: ./.build/table/parquet/moment.js

const daySeconds = 86400;
const lastDay = 1e8;
function dateText(days) {
    if (!(Math.abs(days) <= lastDay))
        throw new damage/* Damage */.c('a date is out of range');
    const text = new Date(days * daySeconds * 1000).toISOString();
    return text.slice(0, text.indexOf('T'));
}
function momentText(value, digits, utc) {
    const units = BigInt(10 ** digits);
    const seconds = Number(floorDivide(value, units));
    const days = Math.floor(seconds / daySeconds);
    const fraction = Number(value - BigInt(seconds) * units);
    return `${dateText(days)}T${clockText(seconds - days * daySeconds, fraction, digits)}${utc ? 'Z' : ''}`;
}
function timeText(value, digits) {
    const units = BigInt(10 ** digits);
    if (value < 0n || value >= units * BigInt(daySeconds))
        throw new damage/* Damage */.c('a time of day is out of range');
    return clockText(Number(value / units), Number(value % units), digits);
}
function clockText(seconds, fraction, digits) {
    const two = (value) => String(value).padStart(2, '0');
    const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    if (fraction === 0)
        return clock;
    let text = String(fraction).padStart(digits, '0');
    while (text.length > 3 && text.endsWith('000'))
        text = text.slice(0, -3);
    return `${clock}.${text}`;
}
function floorDivide(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}

;// CONCATENATED MODULE: ./.build/table/parquet/moment-list.js

const moment_list_daySeconds = 86_400;
const firstDay = -719_528;
const moment_list_lastDay = 2_932_896;
const longest = 30;
function dateList(days, shared) {
    const spans = new Int32Array(days.length * 2);
    const writer = new MomentWriter(days.length * 10);
    for (let at = 0; at < days.length; at++) {
        const day = days[at];
        if (day < firstDay || day > moment_list_lastDay)
            return null;
        spans[at * 2] = writer.at;
        writer.date(day);
        spans[at * 2 + 1] = writer.at;
    }
    return new text_list/* TextList */.K(writer.bytes, spans, shared);
}
function momentList(values, digits, utc, shared) {
    const highs = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    const lows = new Uint32Array(highs.buffer, highs.byteOffset, highs.length);
    const spans = new Int32Array(values.length * 2);
    const writer = new MomentWriter(values.length * longest);
    for (let at = 0; at < values.length; at++) {
        const [high, low] = [highs[at * 2 + 1], lows[at * 2]];
        let units = high * 2 ** 32 + low;
        let nanos = 0;
        if (digits === 9) {
            const rest = high * 296 + low;
            const more = Math.floor(rest / 1000);
            units = high * 4_294_967 + more;
            nanos = rest - more * 1000;
        }
        if (!(Math.abs(units) < Number.MAX_SAFE_INTEGER))
            return null;
        const perSecond = digits === 3 ? 1e3 : 1e6;
        const seconds = Math.floor(units / perSecond);
        const day = Math.floor(seconds / moment_list_daySeconds);
        if (day < firstDay || day > moment_list_lastDay)
            return null;
        const fraction = units - seconds * perSecond;
        spans[at * 2] = writer.at;
        writer.date(day);
        writer.clock(seconds - day * moment_list_daySeconds);
        writer.fraction(digits === 3 ? fraction * 1000 : fraction, nanos);
        if (utc)
            writer.byte(0x5a);
        spans[at * 2 + 1] = writer.at;
    }
    return new text_list/* TextList */.K(writer.bytes, spans, shared);
}
class MomentWriter {
    bytes;
    at = 0;
    day = NaN;
    year = 0;
    month = 0;
    dayOfMonth = 0;
    constructor(size) {
        this.bytes = new Uint8Array(size);
    }
    byte(byte) {
        this.bytes[this.at++] = byte;
    }
    date(day) {
        if (day !== this.day)
            this.find(day);
        const century = Math.floor(this.year / 100);
        this.two(century);
        this.two(this.year - century * 100);
        this.byte(45);
        this.two(this.month);
        this.byte(45);
        this.two(this.dayOfMonth);
    }
    clock(seconds) {
        const hour = Math.floor(seconds / 3600);
        const minute = Math.floor(seconds / 60) - hour * 60;
        this.byte(84);
        this.two(hour);
        this.byte(58);
        this.two(minute);
        this.byte(58);
        this.two(seconds - hour * 3600 - minute * 60);
    }
    fraction(micros, nanos) {
        if (micros === 0 && nanos === 0)
            return;
        this.byte(46);
        const millis = Math.floor(micros / 1000);
        this.three(millis);
        if (micros === millis * 1000 && nanos === 0)
            return;
        this.three(micros - millis * 1000);
        if (nanos !== 0)
            this.three(nanos);
    }
    two(value) {
        const tens = (value / 10) | 0;
        this.bytes[this.at++] = 48 + tens;
        this.bytes[this.at++] = 48 + value - tens * 10;
    }
    three(value) {
        const hundreds = (value / 100) | 0;
        this.bytes[this.at++] = 48 + hundreds;
        this.two(value - hundreds * 100);
    }
    find(day) {
        this.day = day;
        const julian = day + 2_440_588;
        const f = julian + 1401 + Math.floor((Math.floor((4 * julian + 274_277) / 146_097) * 3) / 4) - 38;
        const e = 4 * f + 3;
        const h = 5 * Math.floor((e % 1461) / 4) + 2;
        this.dayOfMonth = Math.floor((h % 153) / 5) + 1;
        this.month = ((Math.floor(h / 153) + 2) % 12) + 1;
        this.year = Math.floor(e / 1461) - 4716 + Math.floor((14 - this.month) / 12);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/table/parquet/text-cells.js



function checkedTexts({ data, spans }, nulls, shared) {
    const codes = new Int32Array(spans.length / 2);
    for (let at = 0; at < codes.length; at++) {
        const start = spans[at * 2];
        const end = spans[at * 2 + 1];
        check(data, start, end);
        codes[at] = end > start && nulls.has(data, start, end) ? -1 : at;
    }
    return { kind: 'codes', codes, list: new text_list/* TextList */.K(data, spans, shared) };
}
function check(data, start, end) {
    let seen = 0;
    for (let at = start; at < end; at++) {
        const byte = data[at];
        if (byte === 0)
            throw new damage/* Refused */.L('holds a NUL character, which no text may have; remove it');
        seen |= byte;
    }
    if (seen > 127 && !(0,external_node_buffer_.isUtf8)(data.subarray(start, end)))
        throw new damage/* Refused */.L('holds bytes that are no text in UTF-8; decode them before, or drop the column');
}

;// CONCATENATED MODULE: ./.build/table/parquet/cells.js





const julianEpoch = 2440588n;
const dayNanos = 86400000000000n;
function sizeOf(cells) {
    return cells.kind === 'numbers' ? cells.values.length : cells.codes.length;
}
function cellsOf(raw, kind, nulls, shared) {
    const texts = (values) => each((0,text_list/* textList */.g)(values, shared));
    switch (kind.is) {
        case 'number':
            return numbers(raw, kind, texts);
        case 'nothing':
            if ((raw.form === 'bytes' ? raw.spans : raw.values).length > 0)
                throw new damage/* Damage */.c('a column of nothing has values');
            return texts([]);
        case 'decimal':
            return texts(integers(raw).map((value) => decimalText(value, kind.scale)));
        case 'boolean':
            return {
                kind: 'codes',
                codes: Int32Array.from(only(raw, 'bits').values),
                list: (0,text_list/* textList */.g)(['false', 'true'], true),
            };
        case 'date':
            return dates(only(raw, 'ints').values, shared);
        case 'time':
            return texts(integers(raw).map((value) => timeText(value, kind.digits)));
        case 'timestamp':
            return times(raw, kind, shared);
        case 'uuid':
            return texts(slices(raw).map(uuidText));
        case 'text':
            return checkedTexts(only(raw, 'bytes'), nulls, shared);
    }
}
function each(list) {
    const codes = new Int32Array(list.size);
    for (let at = 0; at < codes.length; at++)
        codes[at] = at;
    return { kind: 'codes', codes, list };
}
function dates(days, shared) {
    return each(dateList(days, shared) ?? (0,text_list/* textList */.g)(Array.from(days, dateText), shared));
}
function times(raw, { digits, utc }, shared) {
    const quick = raw.form === 'longs' ? momentList(raw.values, digits, utc, shared) : null;
    return each(quick ??
        (0,text_list/* textList */.g)(moments(raw).map((value) => momentText(value, digits, utc)), shared));
}
function only(raw, form) {
    if (raw.form !== form)
        throw new damage/* Damage */.c('a column is stored in a form that its type cannot have');
    return raw;
}
function numbers(raw, { unsigned, half }, texts) {
    switch (raw.form) {
        case 'ints':
            return cells_all(new Float64Array(unsigned ? new Uint32Array(raw.values.buffer) : raw.values));
        case 'longs':
            return longs(unsigned ? new BigUint64Array(raw.values.buffer) : raw.values, texts);
        case 'doubles':
            return withoutNaN(raw.values);
        case 'bytes':
            if (half)
                return withoutNaN(Float64Array.from(slices(raw), halfValue));
            break;
        case 'bits':
    }
    throw new damage/* Damage */.c('a column is stored in a form that its type cannot have');
}
function cells_all(values) {
    return { kind: 'numbers', values, present: null };
}
function longs(values, texts) {
    const halves = new Int32Array(values.buffer);
    const low = new Uint32Array(values.buffer);
    const doubles = new Float64Array(values.length);
    for (let at = 0; at < values.length; at++) {
        const high = halves[at * 2 + 1];
        if (high >= 0x200000 || high < -0x200000)
            return texts(Array.from(values, String));
        doubles[at] = high * 2 ** 32 + low[at * 2];
    }
    return cells_all(doubles);
}
function withoutNaN(values) {
    let present = null;
    for (let at = 0; at < values.length; at++) {
        if (!Number.isNaN(values[at]))
            continue;
        present ??= new Uint8Array(values.length).fill(1);
        present[at] = 0;
    }
    return { kind: 'numbers', values, present };
}
function integers(raw) {
    if (raw.form === 'longs')
        return Array.from(raw.values);
    if (raw.form === 'ints')
        return Array.from(raw.values, BigInt);
    return slices(raw).map(bigEndian);
}
function moments(raw) {
    return raw.form === 'bytes' ? slices(raw).map(int96) : integers(raw);
}
function slices(raw) {
    const { data, spans } = only(raw, 'bytes');
    return Array.from({ length: spans.length / 2 }, (_, at) => data.subarray(spans[at * 2], spans[at * 2 + 1]));
}
function bigEndian(bytes) {
    if (bytes.length === 0 || bytes.length > 64)
        throw new damage/* Damage */.c('a decimal has an impossible length');
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}
function int96(bytes) {
    if (bytes.length !== 12)
        throw new damage/* Damage */.c('a time has an impossible length');
    const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
    return (BigInt(view.getInt32(8, true)) - julianEpoch) * dayNanos + view.getBigInt64(0, true);
}
function halfValue(bytes) {
    if (bytes.length !== 2)
        throw new damage/* Damage */.c('a number has an impossible length');
    const sign = bytes[1] & 128 ? -1 : 1;
    const exponent = (bytes[1] >> 2) & 31;
    const fraction = ((bytes[1] & 3) << 8) | bytes[0];
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * 2 ** -24 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
function decimalText(value, scale) {
    if (scale === 0)
        return String(value);
    const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
    const point = digits.length - scale;
    return `${value < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}
function uuidText(bytes) {
    if (bytes.length !== 16)
        throw new damage/* Damage */.c('a UUID has an impossible length');
    return Buffer.from(bytes)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 80641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   c: () => (/* binding */ Damage)
/* harmony export */ });
class Damage extends Error {
    name = 'Damage';
}
class Refused extends Error {
    name = 'Refused';
}


/***/ }),

/***/ 95019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48427);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40291);


function part(cells, from, to) {
    if (from === 0 && to === (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(cells))
        return cells;
    if (cells.kind === 'codes')
        return { ...cells, codes: cells.codes.subarray(from, to) };
    return {
        kind: 'numbers',
        values: cells.values.subarray(from, to),
        present: cells.present?.subarray(from, to) ?? null,
    };
}
function joined(parts, count) {
    const [first] = parts;
    if (first !== undefined && parts.length === 1)
        return first;
    if (parts.some(({ kind }) => kind === 'codes'))
        return joinedCodes(parts.map(codesOf), count);
    const values = new Float64Array(count);
    let present = null;
    let at = 0;
    for (const cells of parts) {
        if (cells.kind !== 'numbers')
            continue;
        values.set(cells.values, at);
        if (cells.present !== null)
            (present ??= new Uint8Array(count).fill(1)).set(cells.present, at);
        at += cells.values.length;
    }
    return { kind: 'numbers', values, present };
}
function joinedCodes(parts, count) {
    const codes = new Int32Array(count);
    const { list } = parts[0];
    let at = 0;
    if (parts.every((each) => each.list === list)) {
        for (const each of parts) {
            codes.set(each.codes, at);
            at += each.codes.length;
        }
        return { kind: 'codes', codes, list };
    }
    const bytes = new Uint8Array(parts.reduce((sum, each) => sum + bytesOf(each), 0));
    const spans = new Int32Array(count * 2);
    let end = 0;
    for (const { codes: own, list: { bytes: from, spans: ends }, } of parts) {
        for (const code of own) {
            codes[at] = code < 0 ? -1 : at;
            spans[at * 2] = end;
            if (code >= 0) {
                bytes.set(from.subarray(ends[code * 2], ends[code * 2 + 1]), end);
                end += ends[code * 2 + 1] - ends[code * 2];
            }
            spans[at * 2 + 1] = end;
            at++;
        }
    }
    return { kind: 'codes', codes, list: new _text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .TextList */ .K(bytes, spans, false) };
}
function bytesOf({ codes, list: { spans } }) {
    let sum = 0;
    for (const code of codes)
        if (code >= 0)
            sum += spans[code * 2 + 1] - spans[code * 2];
    return sum;
}
function codesOf(cells) {
    if (cells.kind === 'codes')
        return cells;
    const { values, present } = cells;
    const codes = Int32Array.from(values, (_, at) => (present !== null && present[at] === 0 ? -1 : at));
    return { kind: 'codes', codes, list: (0,_text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .g)(Array.from(values, String), false) };
}
function textsOf(cells) {
    if (cells.kind === 'codes')
        return Array.from(cells.codes, (code) => (code < 0 ? null : cells.list.text(code)));
    const { values, present } = cells;
    return Array.from(values, (value, at) => (present !== null && present[at] === 0 ? null : String(value)));
}


/***/ }),

/***/ 2504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet),
  parquetOrder: () => (/* binding */ parquetOrder),
  parquetTypes: () => (/* binding */ parquetTypes),
  readRowGroup: () => (/* binding */ readRowGroup)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/header.js
var header = __webpack_require__(9104);
// EXTERNAL MODULE: ./.build/table/write-parquet.js
var write_parquet = __webpack_require__(61063);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/table/zstd-frame.js
var zstd_frame = __webpack_require__(20146);
// EXTERNAL MODULE: ./.build/table/parquet/damage.js
var damage = __webpack_require__(80641);
;// CONCATENATED MODULE: ./.build/table/parquet/codec.js



async function codecOf(name) {
    switch (name) {
        case 'UNCOMPRESSED':
            return (bytes) => bytes;
        case 'SNAPPY': {
            const { snappyUncompress } = await __webpack_require__.e(/* import() */ 1660).then(__webpack_require__.bind(__webpack_require__, 21660));
            return (bytes, length) => {
                const output = new Uint8Array(length);
                snappyUncompress(bytes, output);
                return output;
            };
        }
        case 'GZIP':
            return (bytes, length) => external_node_zlib_.unzipSync(bytes, { maxOutputLength: Math.max(1, length) });
        case 'BROTLI':
            return (bytes, length) => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) });
        case 'ZSTD':
            return zstd();
        case 'LZ4':
        case 'LZ4_RAW': {
            const { compressors } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 61031));
            return compressors[name];
        }
        default:
            throw new damage/* Refused */.L(`it is compressed with ${name}; write it with snappy, zstd, gzip, brotli or lz4`);
    }
}
async function zstd() {
    if ("zstdDecompressSync" in external_node_zlib_namespaceObject)
        return (bytes, length) => external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, length) });
    const { decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    return (bytes, length) => {
        const frames = new zstd_frame/* ZstdFrames */.u();
        for (let at = 0; at < bytes.length;)
            at = frames.follow(bytes, at);
        if (!frames.complete)
            throw new damage/* Damage */.c('a page is cut off');
        return decompress(bytes, new Uint8Array(length));
    };
}

// EXTERNAL MODULE: ./.build/table/parquet/cells.js + 3 modules
var cells = __webpack_require__(40291);
;// CONCATENATED MODULE: ./.build/table/parquet/hybrid.js

function decodeHybrid(bytes, from, end, width, output) {
    if (width > 32)
        throw new damage/* Damage */.c('a page has values of more than 32 bits');
    const size = (width + 7) >> 3;
    let at = from;
    let seen = 0;
    while (seen < output.length) {
        let header = 0;
        let shift = 0;
        for (;;) {
            if (at >= end || shift > 28)
                throw new damage/* Damage */.c('a page ends before its values');
            const byte = bytes[at++];
            header += (byte & 127) * 2 ** shift;
            if (byte < 128)
                break;
            shift += 7;
        }
        if (header % 2 === 0) {
            if (header === 0 || at + size > end)
                throw new damage/* Damage */.c('a page ends before its values');
            let value = 0;
            for (let index = 0; index < size; index++)
                value |= bytes[at++] << (8 * index);
            const until = Math.min(output.length, seen + header / 2);
            output.fill(value, seen, until);
            seen = until;
        }
        else {
            const groups = (header - 1) / 2;
            const count = Math.min(output.length - seen, groups * 8);
            if (groups === 0 || at + Math.ceil((count * width) / 8) > end)
                throw new damage/* Damage */.c('a page ends before its values');
            unpack(bytes, at, width, output, seen, count);
            at += groups * width;
            seen += count;
        }
    }
}
function unpack(bytes, from, width, output, first, count) {
    let at = from;
    let bits = 0;
    let held = 0;
    if (width <= 24) {
        const mask = 2 ** width - 1;
        for (let index = first; index < first + count; index++) {
            for (; bits < width; bits += 8)
                held |= bytes[at++] << bits;
            output[index] = held & mask;
            held >>>= width;
            bits -= width;
        }
        return;
    }
    for (let index = first; index < first + count; index++) {
        for (; bits < width; bits += 8)
            held += bytes[at++] * 2 ** bits;
        const rest = Math.floor(held / 2 ** width);
        output[index] = held - rest * 2 ** width;
        held = rest;
        bits -= width;
    }
}

;// CONCATENATED MODULE: ./.build/table/parquet/delta.js

const largestBlock = 1 << 20;
class DeltaReader {
    bytes;
    at;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    read(output) {
        const block = Number(this.varint());
        const parts = Number(this.varint());
        const total = Number(this.varint());
        let value = this.zigzag();
        if (total < output.length)
            throw new damage/* Damage */.c('a page has fewer values than it says');
        if (output.length === 0)
            return;
        const size = block / parts;
        if (!(block > 0 && block <= largestBlock && Number.isInteger(size) && size % 8 === 0))
            throw new damage/* Damage */.c('a page has blocks of an impossible size');
        output[0] = value;
        let seen = 1;
        while (seen < output.length) {
            const least = this.zigzag();
            const widths = this.take(parts);
            for (let part = 0; part < parts && seen < output.length; part++) {
                const width = widths[part];
                const packed = this.take((size * width) / 8);
                for (let index = 0; index < size && seen < output.length; index++) {
                    value = BigInt.asIntN(64, value + least + bitsOf(packed, index * width, width));
                    output[seen++] = value;
                }
            }
        }
    }
    take(count) {
        if (!(count >= 0) || this.at + count > this.bytes.length)
            throw new damage/* Damage */.c('a page ends before its values');
        this.at += count;
        return this.bytes.subarray(this.at - count, this.at);
    }
    varint() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.take(1)[0];
            value |= BigInt(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        throw new damage/* Damage */.c('a number of a page is too long');
    }
    zigzag() {
        const value = this.varint();
        return (value >> 1n) ^ -(value & 1n);
    }
}
function bitsOf(bytes, from, width) {
    if (width === 0)
        return 0n;
    if (width > 64)
        throw new damage/* Damage */.c('a page has values of more than 64 bits');
    let high = 0n;
    let low = 0;
    let got = 0;
    for (let at = from; got < width;) {
        const shift = at & 7;
        const count = Math.min(8 - shift, width - got);
        const part = (bytes[at >> 3] >> shift) & ((1 << count) - 1);
        if (got < 45)
            low += part * 2 ** got;
        else
            high |= BigInt(part) << BigInt(got);
        got += count;
        at += count;
    }
    return high | BigInt(low);
}

;// CONCATENATED MODULE: ./.build/table/parquet/raw.js



const mostBytes = 1 << 27;
function decodeRaw(encoded) {
    const { encoding, type } = encoded;
    switch (encoding) {
        case 'PLAIN':
            return plain(encoded);
        case 'RLE':
            if (type !== 'BOOLEAN')
                break;
            return bits(encoded);
        case 'DELTA_BINARY_PACKED':
            if (type !== 'INT32' && type !== 'INT64')
                break;
            return packed(encoded);
        case 'DELTA_LENGTH_BYTE_ARRAY':
            if (type !== 'BYTE_ARRAY')
                break;
            return lengths(encoded);
        case 'DELTA_BYTE_ARRAY':
            if (type !== 'BYTE_ARRAY' && type !== 'FIXED_LEN_BYTE_ARRAY')
                break;
            return prefixes(encoded);
        case 'BYTE_STREAM_SPLIT':
            if (type === 'BOOLEAN' || type === 'BYTE_ARRAY' || type === 'INT96')
                break;
            return plain({ ...encoded, bytes: joined(encoded), from: 0 });
        default:
    }
    throw new damage/* Damage */.c(`a page is encoded as ${encoding}, which its type cannot be`);
}
function widthOf(type, length) {
    switch (type) {
        case 'INT32':
        case 'FLOAT':
            return 4;
        case 'INT96':
            return 12;
        case 'FIXED_LEN_BYTE_ARRAY':
            return length;
        default:
            return 8;
    }
}
function plain({ bytes, from, count, type, length }) {
    if (type === 'BYTE_ARRAY')
        return byteArrays(bytes, from, count);
    if (type === 'BOOLEAN') {
        need(bytes, from, Math.ceil(count / 8));
        const values = new Uint8Array(count);
        for (let at = 0; at < count; at++)
            values[at] = (bytes[from + (at >> 3)] >> (at & 7)) & 1;
        return { form: 'bits', values };
    }
    const width = widthOf(type, length);
    need(bytes, from, count * width);
    if (type === 'INT96' || type === 'FIXED_LEN_BYTE_ARRAY') {
        const spans = new Int32Array(count * 2);
        for (let at = 0; at < count; at++) {
            spans[at * 2] = from + at * width;
            spans[at * 2 + 1] = from + (at + 1) * width;
        }
        return { form: 'bytes', data: bytes, spans };
    }
    const { buffer } = new Uint8Array(bytes.subarray(from, from + count * width));
    switch (type) {
        case 'INT32':
            return { form: 'ints', values: new Int32Array(buffer) };
        case 'INT64':
            return { form: 'longs', values: new BigInt64Array(buffer) };
        case 'FLOAT':
            return { form: 'doubles', values: new Float64Array(new Float32Array(buffer)) };
        default:
            return { form: 'doubles', values: new Float64Array(buffer) };
    }
}
function byteArrays(bytes, from, count) {
    need(bytes, from, count * 4);
    const spans = new Int32Array(count * 2);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = from;
    for (let index = 0; index < count; index++) {
        need(bytes, at, 4);
        const start = at + 4;
        at = start + view.getUint32(at, true);
        if (at > bytes.length)
            throw new damage/* Damage */.c('a page ends before its values');
        spans[index * 2] = start;
        spans[index * 2 + 1] = at;
    }
    return { form: 'bytes', data: bytes, spans };
}
function bits({ bytes, from, count }) {
    const values = new Uint8Array(count);
    if (count > 0) {
        need(bytes, from, 4);
        decodeHybrid(bytes, from + 4, bytes.length, 1, values);
    }
    return { form: 'bits', values };
}
function packed({ bytes, from, count, type }) {
    const values = new BigInt64Array(count);
    if (count > 0)
        new DeltaReader(bytes, from).read(values);
    return type === 'INT64' ? { form: 'longs', values } : { form: 'ints', values: Int32Array.from(values, lowWord) };
}
function lowWord(value) {
    return Number(BigInt.asIntN(32, value));
}
function lengths({ bytes, from, count }) {
    const spans = new Int32Array(count * 2);
    if (count === 0)
        return { form: 'bytes', data: bytes, spans };
    const sizes = new BigInt64Array(count);
    const reader = new DeltaReader(bytes, from);
    reader.read(sizes);
    for (let index = 0; index < count; index++) {
        spans[index * 2] = reader.at;
        reader.take(Number(sizes[index]));
        spans[index * 2 + 1] = reader.at;
    }
    return { form: 'bytes', data: bytes, spans };
}
function prefixes({ bytes, from, count }) {
    const spans = new Int32Array(count * 2);
    if (count === 0)
        return { form: 'bytes', data: bytes, spans };
    const shared = new BigInt64Array(count);
    const sizes = new BigInt64Array(count);
    const reader = new DeltaReader(bytes, from);
    reader.read(shared);
    reader.read(sizes);
    let total = 0;
    for (let index = 0; index < count; index++)
        total += Number(shared[index]) + Number(sizes[index]);
    if (!(total <= mostBytes))
        throw new damage/* Damage */.c('a page has values of over 128 MB');
    const data = new Uint8Array(Math.max(0, total));
    let at = 0;
    let previous = 0;
    for (let index = 0; index < count; index++) {
        const prefix = Number(shared[index]);
        if (prefix < 0 || prefix > at - previous)
            throw new damage/* Damage */.c('a page has a value that begins as none before it');
        data.copyWithin(at, previous, previous + prefix);
        data.set(reader.take(Number(sizes[index])), at + prefix);
        previous = at;
        at += prefix + Number(sizes[index]);
        spans[index * 2] = previous;
        spans[index * 2 + 1] = at;
    }
    return { form: 'bytes', data, spans };
}
function joined({ bytes, from, count, type, length }) {
    const width = widthOf(type, length);
    need(bytes, from, count * width);
    const values = new Uint8Array(count * width);
    for (let part = 0; part < width; part++)
        for (let at = 0; at < count; at++)
            values[at * width + part] = bytes[from + part * count + at];
    return values;
}
function need(bytes, from, count) {
    if (from + count > bytes.length)
        throw new damage/* Damage */.c('a page ends before its values');
}

;// CONCATENATED MODULE: ./.build/table/parquet/page.js




const largestPage = 1 << 27;
const mostValues = 1 << 24;
function decompress(bytes, length, codec) {
    if (!(length >= 0 && length <= largestPage))
        throw new damage/* Damage */.c('a page says that it becomes larger than 128 MB');
    if (length === 0)
        return new Uint8Array(0);
    const page = codec(bytes, length);
    if (page.length !== length)
        throw new damage/* Damage */.c('a page does not become as long as it says');
    return page;
}
function dictionaryOf(header, bytes, { column, codec, nulls }) {
    const count = checkedCount(header.dictionary_page_header?.num_values);
    const page = decompress(bytes, header.uncompressed_page_size, codec);
    const { type, length, kind } = column;
    return (0,cells/* cellsOf */.n)(decodeRaw({ bytes: page, from: 0, count, encoding: 'PLAIN', type, length }), kind, nulls, true);
}
function dataOf(header, bytes, dictionary, context) {
    const page = header.type === 'DATA_PAGE' ? openFirst(header, bytes, context) : openSecond(header, bytes, context);
    const count = page.present === null ? page.rows : ones(page.present);
    const dense = page.encoding.endsWith('_DICTIONARY')
        ? chosen(page, count, dictionary)
        : plainCells(page, count, context);
    return page.present === null || count === page.rows ? dense : spread(dense, page.present);
}
function openFirst(header, bytes, { column, codec }) {
    const data = header.data_page_header;
    if (data === undefined)
        throw new damage/* Damage */.c('a page has no header');
    const rows = checkedCount(data.num_values);
    const page = decompress(bytes, header.uncompressed_page_size, codec);
    if (!column.nullable)
        return { bytes: page, from: 0, rows, encoding: data.encoding, present: null };
    if (data.definition_level_encoding !== 'RLE')
        throw new damage/* Damage */.c('a page stores its missing values in a form of old');
    if (page.length < 4)
        throw new damage/* Damage */.c('a page is cut off');
    const end = 4 + new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
    return { bytes: page, from: end, rows, encoding: data.encoding, present: levels(page, 4, end, rows) };
}
function openSecond(header, bytes, { column, codec }) {
    const data = header.data_page_header_v2;
    if (data === undefined)
        throw new damage/* Damage */.c('a page has no header');
    const rows = checkedCount(data.num_values);
    const first = data.repetition_levels_byte_length;
    const end = first + data.definition_levels_byte_length;
    if (!(first >= 0 && end >= first && end <= bytes.length))
        throw new damage/* Damage */.c('a page is cut off');
    const present = column.nullable ? levels(bytes, first, end, rows) : null;
    const rest = bytes.subarray(end);
    const length = header.uncompressed_page_size - end;
    const packed = data.is_compressed !== false;
    if (!packed && rest.length !== length)
        throw new damage/* Damage */.c('a page is not as long as it says');
    return { bytes: packed ? decompress(rest, length, codec) : rest, from: 0, rows, encoding: data.encoding, present };
}
function levels(bytes, from, end, rows) {
    if (end > bytes.length)
        throw new damage/* Damage */.c('a page is cut off');
    const present = new Uint8Array(rows);
    decodeHybrid(bytes, from, end, 1, present);
    for (let row = 0; row < rows; row++)
        if (present[row] > 1)
            throw new damage/* Damage */.c('a page says that a flat column is nested');
    return present;
}
function plainCells({ bytes, from, encoding }, count, { column, nulls }) {
    const { type, length, kind } = column;
    return (0,cells/* cellsOf */.n)(decodeRaw({ bytes, from, count, encoding, type, length }), kind, nulls, false);
}
function chosen({ bytes, from }, count, dictionary) {
    const places = new Int32Array(count);
    if (count > 0) {
        if (from >= bytes.length)
            throw new damage/* Damage */.c('a page is cut off');
        decodeHybrid(bytes, from + 1, bytes.length, bytes[from], places);
    }
    const size = dictionary === null ? 0 : (0,cells/* sizeOf */.$)(dictionary);
    for (let at = 0; at < count; at++)
        if (places[at] < 0 || places[at] >= size)
            throw new damage/* Damage */.c('a value is missing in the dictionary');
    if (dictionary === null)
        return { kind: 'numbers', values: new Float64Array(0), present: null };
    if (dictionary.kind === 'codes') {
        for (let at = 0; at < count; at++)
            places[at] = dictionary.codes[places[at]];
        return { kind: 'codes', codes: places, list: dictionary.list };
    }
    const values = new Float64Array(count);
    for (let at = 0; at < count; at++)
        values[at] = dictionary.values[places[at]];
    if (dictionary.present === null)
        return { kind: 'numbers', values, present: null };
    const present = new Uint8Array(count);
    for (let at = 0; at < count; at++)
        present[at] = dictionary.present[places[at]];
    return { kind: 'numbers', values, present };
}
function spread(dense, present) {
    if (dense.kind === 'codes') {
        const codes = new Int32Array(present.length).fill(-1);
        for (let row = 0, at = 0; row < present.length; row++)
            if (present[row] === 1)
                codes[row] = dense.codes[at++];
        return { kind: 'codes', codes, list: dense.list };
    }
    const values = new Float64Array(present.length);
    for (let row = 0, at = 0; row < present.length; row++) {
        if (present[row] !== 1)
            continue;
        values[row] = dense.values[at];
        if (dense.present !== null && dense.present[at] === 0)
            present[row] = 0;
        at++;
    }
    return { kind: 'numbers', values, present };
}
function ones(flags) {
    let sum = 0;
    for (let at = 0; at < flags.length; at++)
        sum += flags[at];
    return sum;
}
function checkedCount(count) {
    if (count === undefined || !(count >= 0 && count <= mostValues))
        throw new damage/* Damage */.c('a page says that it has more than 16,777,216 values');
    return count;
}

;// CONCATENATED MODULE: ./.build/table/parquet/thrift.js

const deepest = 24;
function checkStruct(bytes, from, depth = 0) {
    if (depth > deepest)
        throw new damage/* Damage */.c('its metadata are nested too deep');
    let at = from;
    for (;;) {
        const head = thrift_byte(bytes, at++);
        const type = head & 15;
        if (type === 0)
            return at;
        if (head >> 4 === 0)
            at = varint(bytes, at).next;
        at = thrift_element(bytes, at, type, depth);
    }
}
function thrift_element(bytes, at, type, depth) {
    switch (type) {
        case 1:
        case 2:
            return at;
        case 3:
            return within(bytes, at + 1);
        case 4:
        case 5:
        case 6:
            return varint(bytes, at).next;
        case 7:
            return within(bytes, at + 8);
        case 8: {
            const { value, next } = varint(bytes, at);
            return within(bytes, next + value);
        }
        case 9:
            return list(bytes, at, depth);
        case 12:
            return checkStruct(bytes, at, depth + 1);
        default:
            throw new damage/* Damage */.c('its metadata hold something that Parquet has not');
    }
}
function list(bytes, from, depth) {
    if (depth > deepest)
        throw new damage/* Damage */.c('its metadata are nested too deep');
    const head = thrift_byte(bytes, from);
    const type = head & 15;
    const { value: size, next } = head >> 4 === 15 ? varint(bytes, from + 1) : { value: head >> 4, next: from + 1 };
    within(bytes, next + size);
    let at = next;
    for (let index = 0; index < size; index++)
        at = thrift_element(bytes, at, type === 1 || type === 2 ? 3 : type, depth + 1);
    return at;
}
function varint(bytes, from) {
    let value = 0;
    for (let index = 0; index < 10; index++) {
        const part = thrift_byte(bytes, from + index);
        value += (part & 127) * 2 ** (7 * index);
        if (part < 128)
            return { value, next: from + index + 1 };
    }
    throw new damage/* Damage */.c('a number in its metadata is too long');
}
function thrift_byte(bytes, at) {
    const value = bytes[at];
    if (value === undefined)
        throw new damage/* Damage */.c('its metadata are cut off');
    return value;
}
function within(bytes, end) {
    if (end > bytes.length)
        throw new damage/* Damage */.c('its metadata are cut off');
    return end;
}

// EXTERNAL MODULE: ./.build/table/parquet/pieces.js
var pieces = __webpack_require__(95019);
;// CONCATENATED MODULE: ./.build/table/parquet/column-cursor.js





const longestHeader = 1 << 22;
class ColumnCursor {
    files;
    full;
    place;
    context;
    parse;
    step;
    window = new Uint8Array(0);
    at;
    dictionary = null;
    page = { kind: 'numbers', values: new Float64Array(0), present: null };
    used = 0;
    constructor(files, full, place, context, parse, step) {
        this.files = files;
        this.full = full;
        this.place = place;
        this.context = context;
        this.parse = parse;
        this.step = step;
        this.at = place.start;
    }
    async take(count) {
        const parts = [];
        for (let missing = count; missing > 0;) {
            const size = (0,cells/* sizeOf */.$)(this.page);
            if (this.used === size) {
                await this.nextPage();
                continue;
            }
            const end = Math.min(size, this.used + missing);
            missing -= end - this.used;
            parts.push((0,pieces/* part */.y_)(this.page, this.used, end));
            this.used = end;
        }
        return (0,pieces/* joined */.oR)(parts, count);
    }
    async finish() {
        while (this.used === (0,cells/* sizeOf */.$)(this.page) && this.at < this.place.end)
            await this.nextPage();
        if (this.used < (0,cells/* sizeOf */.$)(this.page))
            throw new damage/* Damage */.c('a column has more values than its row group has rows');
    }
    async nextPage() {
        const header = await this.header();
        const size = header.compressed_page_size;
        if (typeof size !== 'number' || !(size >= 0 && this.at + size <= this.place.end))
            throw new damage/* Damage */.c('a page reaches beyond its column');
        await this.need(size);
        const bytes = this.window.subarray(0, size);
        try {
            this.read(header, bytes);
        }
        catch (cause) {
            if (cause instanceof damage/* Damage */.c)
                throw cause;
            if (cause instanceof damage/* Refused */.L)
                throw new damage/* Refused */.L(`column ${JSON.stringify(this.context.column.name)} ${cause.message}`);
            throw new damage/* Damage */.c('a page is damaged', { cause });
        }
        this.drop(size);
    }
    read(header, bytes) {
        switch (header.type) {
            case 'DICTIONARY_PAGE':
                this.dictionary = dictionaryOf(header, bytes, this.context);
                return;
            case 'DATA_PAGE':
            case 'DATA_PAGE_V2':
                this.page = dataOf(header, bytes, this.dictionary, this.context);
                this.used = 0;
                return;
            case 'INDEX_PAGE':
                return;
            default:
                throw new damage/* Damage */.c('a page is of no known type');
        }
    }
    async header() {
        if (this.at >= this.place.end)
            throw new damage/* Damage */.c('a column ends before its rows');
        for (let size = 1 << 8;; size *= 8) {
            await this.need(Math.min(size, this.place.end - this.at));
            const length = this.headerLength(size);
            if (length === null)
                continue;
            const { buffer, byteOffset } = this.window;
            let header;
            try {
                header = this.parse({ view: new DataView(buffer, byteOffset, length), offset: 0 });
            }
            catch (cause) {
                throw new damage/* Damage */.c('the header of a page is damaged', { cause });
            }
            this.drop(length);
            return header;
        }
    }
    headerLength(size) {
        try {
            return checkStruct(this.window, 0);
        }
        catch (cause) {
            if (this.at + this.window.length >= this.place.end || size > longestHeader)
                throw cause;
            return null;
        }
    }
    async need(count) {
        if (this.window.length >= count)
            return;
        const start = this.at + this.window.length;
        const end = Math.min(this.place.end, Math.max(this.at + count, start + this.step));
        const more = await this.files.range(this.full, start, end);
        this.window = this.window.length === 0 ? more : Buffer.concat([this.window, more]);
        if (this.window.length < count)
            throw new damage/* Damage */.c('it is cut off');
    }
    drop(count) {
        this.window = this.window.subarray(count);
        this.at += count;
    }
}

;// CONCATENATED MODULE: ./.build/table/parquet/column-kind.js

const digitsOf = { MILLIS: 3, MICROS: 6, NANOS: 9 };
const number = { is: 'number', unsigned: false, half: false };
function kindOf(element) {
    return byLogical(element) ?? byConverted(element) ?? byType(element);
}
function byLogical({ name, logical_type: logical }) {
    if (logical === undefined)
        return undefined;
    switch (logical.type) {
        case 'STRING':
        case 'ENUM':
        case 'JSON':
            return { is: 'text' };
        case 'DECIMAL':
            return decimal(name, logical.scale);
        case 'DATE':
            return { is: 'date' };
        case 'TIME':
        case 'TIMESTAMP':
            return {
                is: logical.type === 'TIME' ? 'time' : 'timestamp',
                digits: digitsOf[logical.unit],
                utc: logical.isAdjustedToUTC,
            };
        case 'INTEGER':
            return { ...number, unsigned: !logical.isSigned };
        case 'UUID':
            return { is: 'uuid' };
        case 'FLOAT16':
            return { ...number, half: true };
        case 'NULL':
            return { is: 'nothing' };
        default:
            throw refused(name, logical.type);
    }
}
function byConverted({ name, scale, converted_type: converted }) {
    switch (converted) {
        case 'UTF8':
        case 'ENUM':
        case 'JSON':
            return { is: 'text' };
        case 'DECIMAL':
            return decimal(name, scale ?? 0);
        case 'DATE':
            return { is: 'date' };
        case 'TIME_MILLIS':
        case 'TIME_MICROS':
            return { is: 'time', digits: converted === 'TIME_MILLIS' ? 3 : 6, utc: false };
        case 'TIMESTAMP_MILLIS':
        case 'TIMESTAMP_MICROS':
            return { is: 'timestamp', digits: converted === 'TIMESTAMP_MILLIS' ? 3 : 6, utc: false };
        case 'UINT_8':
        case 'UINT_16':
        case 'UINT_32':
        case 'UINT_64':
            return { ...number, unsigned: true };
        case 'BSON':
        case 'INTERVAL':
            throw refused(name, converted);
        default:
            return undefined;
    }
}
function byType({ name, type }) {
    switch (type) {
        case 'BOOLEAN':
            return { is: 'boolean' };
        case 'INT96':
            return { is: 'timestamp', digits: 9, utc: false };
        case 'BYTE_ARRAY':
        case 'FIXED_LEN_BYTE_ARRAY':
            return { is: 'text' };
        case 'INT32':
        case 'INT64':
        case 'FLOAT':
        case 'DOUBLE':
            return number;
        default:
            throw refused(name, String(type));
    }
}
function decimal(name, scale) {
    if (scale < 0 || scale > 1000)
        throw refused(name, `DECIMAL of scale ${scale}`);
    return { is: 'decimal', scale };
}
function refused(name, type) {
    return new damage/* Refused */.L(`column ${JSON.stringify(name)} is of type ${type}, which no cell of a table can have; drop it, or convert it to text or numbers`);
}

;// CONCATENATED MODULE: ./.build/table/parquet/footer.js



const ending = 8;
const magic = 0x31524150;
const encrypted = 0x45524150;
const longestFooter = 1 << 27;
async function readFooter(files, full, size) {
    if (size < 12)
        throw new damage/* Damage */.c('it is cut off');
    const last = Buffer.from(await files.range(full, size - ending, size));
    if (last.length < ending)
        throw new damage/* Damage */.c('it is cut off');
    const mark = last.readUInt32LE(4);
    if (mark === encrypted)
        throw new damage/* Refused */.L('it is encrypted; decrypt it first');
    if (mark !== magic)
        throw new damage/* Damage */.c('its end is missing');
    const length = last.readUInt32LE(0);
    if (length > size - ending - 4)
        throw new damage/* Damage */.c('its end names more metadata than there are bytes');
    if (length > longestFooter)
        throw new damage/* Refused */.L('its metadata take over 128 MB; write fewer columns or row groups');
    const bytes = await files.range(full, size - ending - length, size);
    if (bytes.length < length + ending)
        throw new damage/* Damage */.c('it is cut off');
    if (checkStruct(bytes.subarray(0, length), 0) > length)
        throw new damage/* Damage */.c('its metadata are cut off');
    const { parquetMetadata } = await __webpack_require__.e(/* import() */ 1660).then(__webpack_require__.bind(__webpack_require__, 21660));
    return parsed(() => footerOf(parquetMetadata(bytes, { geoparquet: false }), size - ending - length));
}
function parsed(parse) {
    try {
        return parse();
    }
    catch (cause) {
        if (cause instanceof damage/* Damage */.c || cause instanceof damage/* Refused */.L)
            throw cause;
        throw new damage/* Damage */.c('its metadata are not those of Parquet', { cause });
    }
}
function footerOf(metadata, end) {
    const columns = columnsOf(metadata.schema);
    const groups = [];
    let rows = 0;
    for (const group of metadata.row_groups) {
        const count = whole(group.num_rows, 'rows of a row group');
        if (group.columns.length !== columns.length)
            throw new damage/* Damage */.c('a row group has other columns than the schema');
        groups.push({
            rows: count,
            first: rows,
            places: group.columns.map((column, at) => place(column, columns[at], end)),
        });
        rows += count;
    }
    if (rows !== whole(metadata.num_rows, 'rows'))
        throw new damage/* Damage */.c('its row groups have other rows than it says');
    const notes = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']));
    return { columns, groups, rows, notes };
}
function columnsOf([root, ...elements]) {
    if (root === undefined)
        throw new damage/* Damage */.c('it has no schema');
    for (const { name, num_children: children, repetition_type: repetition } of elements) {
        if ((children ?? 0) > 0 || repetition === 'REPEATED')
            throw new damage/* Refused */.L(`column ${JSON.stringify(name)} is nested (a list, map or struct); a table has one value a cell: flatten or drop it`);
    }
    if ((root.num_children ?? elements.length) !== elements.length)
        throw new damage/* Damage */.c('its schema has other columns than it says');
    return elements.map((element) => {
        const { name, type, type_length: length, repetition_type: repetition } = element;
        if (typeof name !== 'string')
            throw new damage/* Damage */.c('a column has no name');
        if (type === undefined)
            throw new damage/* Damage */.c(`column ${JSON.stringify(name)} has no type`);
        if (type === 'FIXED_LEN_BYTE_ARRAY' && !((length ?? 0) > 0))
            throw new damage/* Damage */.c(`column ${JSON.stringify(name)} has no length`);
        return { name, kind: kindOf(element), type, length: length ?? 0, nullable: repetition !== 'REQUIRED' };
    });
}
function place(column, { name, type }, end) {
    const meta = column.meta_data;
    const shown = JSON.stringify(name);
    if (column.file_path !== undefined)
        throw new damage/* Refused */.L(`the pages of column ${shown} are in another file`);
    if (meta === undefined)
        throw new damage/* Refused */.L(`column ${shown} is encrypted; decrypt it first`);
    if (meta.type !== type)
        throw new damage/* Damage */.c(`column ${shown} has another type in a row group`);
    const offsets = [meta.data_page_offset, meta.dictionary_page_offset]
        .filter((offset) => offset !== undefined)
        .map((offset) => whole(offset, `place of column ${shown}`))
        .filter((offset) => offset > 0);
    const start = Math.min(...offsets);
    const size = whole(meta.total_compressed_size, `size of column ${shown}`);
    if (offsets.length === 0 || start < 4 || start + size > end)
        throw new damage/* Damage */.c(`column ${shown} stands outside of the file`);
    return { start, end: start + size, codec: meta.codec };
}
function whole(value, what) {
    const number = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number) || number < 0)
        throw new damage/* Damage */.c(`it does not say the ${what}`);
    return number;
}

;// CONCATENATED MODULE: ./.build/table/parquet/row-group.js







const mostRows = 1 << 14;
const mostCells = 1 << 19;
const mostAhead = 1 << 24;
async function openParquet(files, source) {
    return guarded(source, async () => {
        const { size } = (await files.stat(source.full)) ?? { size: 0 };
        const footer = await readFooter(files, source.full, size);
        const names = footer.columns.map(({ name }) => name);
        (0,header/* checkNames */.L)(names, source.path);
        if (footer.rows === 0)
            throw new errors/* UserError */.yo(`${source.path}: the file has columns and no rows; give it at least one row.`);
        return { source, footer, names };
    });
}
async function* readRowGroup(files, { source, footer }, group, order, nulls) {
    const { rows, first, places } = footer.groups[group];
    const step = Math.min(1 << 20, Math.max(1 << 12, Math.floor(mostAhead / order.length)));
    const most = Math.min(mostRows, Math.max(1 << 6, Math.floor(mostCells / order.length)));
    const { parquetHeader } = await __webpack_require__.e(/* import() */ 6167).then(__webpack_require__.bind(__webpack_require__, 16167));
    const says = order.map((at) => typeOf(footer, at));
    const cursors = await guarded(source, () => Promise.all(order.map(async (at) => {
        const context = { column: footer.columns[at], codec: await codecOf(places[at].codec), nulls };
        return new ColumnCursor(files, source.full, places[at], context, parquetHeader, step);
    })));
    for (let from = 0; from < rows; from += most) {
        const count = Math.min(most, rows - from);
        const columns = [];
        await guarded(source, async () => {
            for (const [at, cursor] of cursors.entries())
                columns.push({ ...(await cursor.take(count)), says: says[at] });
            if (from + count === rows)
                for (const cursor of cursors)
                    await cursor.finish();
        });
        const lines = new Float64Array(count);
        for (let row = 0; row < count; row++)
            lines[row] = first + from + row + 1;
        yield { file: source.path, rows: count, columns, lines };
    }
}
function parquetOrder(open, head) {
    const { source, names } = open;
    if (head === null)
        return names.map((_, at) => at);
    const order = (0,header/* orderOf */.m)(names, head.names, source.path, head.file);
    for (const [at, says] of parquetTypes(open, order).entries()) {
        const expected = head.types?.says[at] ?? null;
        if (says === null || expected === null || says === expected)
            continue;
        throw new errors/* UserError */.yo(`${source.path}: column ${JSON.stringify(head.names[at])} is of type ${says}, in ${head.types.file} it is of type ${expected}; all files of data.source need the same types.`);
    }
    return order;
}
function parquetTypes({ footer }, order) {
    return order.map((at) => typeOf(footer, at));
}
function typeOf({ columns, notes }, at) {
    const { kind, name } = columns[at];
    const noted = notes.get(write_parquet/* numbersAsTexts */.Nt);
    if (kind.is === 'text' && noted !== undefined && noted.includes(JSON.stringify(name)))
        return 'number';
    return typeOfKind(kind);
}
function typeOfKind(kind) {
    switch (kind.is) {
        case 'nothing':
            return null;
        case 'number':
        case 'decimal':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return 'string';
    }
}
async function guarded(source, body) {
    try {
        return await body();
    }
    catch (cause) {
        if (cause instanceof damage/* Refused */.L)
            throw new errors/* UserError */.yo(`${source.path}: ${cause.message}.`, { cause });
        if (!(cause instanceof damage/* Damage */.c))
            throw cause;
        throw new errors/* UserError */.yo(`${source.path}: the Parquet file is damaged (${cause.message}); fetch or make it again.`, {
            cause,
        });
    }
}


/***/ }),

/***/ 48427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList),
/* harmony export */   g: () => (/* binding */ textList)
/* harmony export */ });
class TextList {
    bytes;
    spans;
    shared;
    kept;
    constructor(bytes, spans, shared) {
        this.bytes = bytes;
        this.spans = spans;
        this.shared = shared;
        this.kept = shared ? [] : null;
    }
    get size() {
        return this.spans.length / 2;
    }
    text(at) {
        const known = this.kept?.[at];
        if (known !== undefined)
            return known;
        const { bytes, spans } = this;
        const start = spans[at * 2];
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, spans[at * 2 + 1] - start).toString('utf8');
        if (this.kept !== null)
            this.kept[at] = text;
        return text;
    }
}
function textList(texts, shared) {
    const spans = new Int32Array(texts.length * 2);
    const bytes = Buffer.from(texts.join(''));
    let at = 0;
    for (const [index, text] of texts.entries()) {
        spans[index * 2] = at;
        at += Buffer.byteLength(text);
        spans[index * 2 + 1] = at;
    }
    return new TextList(bytes, spans, shared);
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

/***/ 61063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ ParquetFile),
/* harmony export */   Nt: () => (/* binding */ numbersAsTexts),
/* harmony export */   Pj: () => (/* binding */ storedColumns),
/* harmony export */   yI: () => (/* binding */ writeParquet),
/* harmony export */   zS: () => (/* binding */ writeStored)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38309);
/* harmony import */ var _number_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82879);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);




const numbersAsTexts = 'mlops.numbers-as-texts';
const mostRows = 1 << 16;
const fewestRows = 1 << 8;
const mostCells = 1 << 19;
const mostText = 1 << 24;
class ParquetFile {
    file;
    columns;
    bytes;
    parquet;
    values;
    rows = 0;
    size = 0;
    limit;
    constructor(file, columns, bytes, parquet) {
        this.file = file;
        this.columns = columns;
        this.bytes = bytes;
        this.parquet = parquet;
        this.values = columns.map(() => []);
        this.limit = Math.max(fewestRows, Math.min(mostRows, Math.floor(mostCells / columns.length)));
    }
    static async open(files, path, columns) {
        const { ByteWriter, ParquetWriter } = await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 94981));
        const writer = new ByteWriter(1 << 20);
        const texts = columns.filter(({ form }) => form === 'text').map(({ name }) => name);
        const parquet = new ParquetWriter({
            writer,
            schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
            statistics: false,
            createdBy: 'mlops-action',
            ...(texts.length === 0 ? {} : { kvMetadata: [{ key: numbersAsTexts, value: JSON.stringify(texts) }] }),
        });
        return new ParquetFile(await files.writer(path), columns, writer, parquet);
    }
    async add({ cells, rows }) {
        for (let row = 0; row < rows; row++) {
            for (let at = 0; at < this.columns.length; at++)
                this.put(at, cells[at][row]);
            this.rows++;
            if (this.rows === this.limit || this.size >= mostText)
                await this.flush();
        }
    }
    async close() {
        await this.flush();
        await this.parquet.finish();
        await this.drain();
        await this.file.close();
    }
    async abort() {
        await this.file.abort();
    }
    put(at, cell) {
        const column = this.columns[at];
        const value = stored(cell, column);
        if (typeof value === 'string')
            this.size += value.length;
        this.values[at].push(value);
    }
    async flush() {
        if (this.rows === 0)
            return;
        await this.parquet.write({
            columnData: this.columns.map(({ name }, at) => ({ name, data: this.values[at], offsetIndex: false })),
            rowGroupSize: this.rows,
        });
        this.values = this.columns.map(() => []);
        this.rows = 0;
        this.size = 0;
        await this.drain();
    }
    async drain() {
        await this.file.write(this.bytes.getBytes().slice());
        this.bytes.index = 0;
    }
}
async function writeParquet(files, path, columns, pass) {
    await writeStored(files, path, await storedColumns(columns, pass()), pass());
}
async function storedColumns(columns, rows) {
    const forms = new _number_form_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberForms */ .B(columns);
    for await (const batch of rows)
        forms.add(batch);
    return columns.map((column) => ({ ...column, form: forms.of(column.name) }));
}
async function writeStored(files, path, columns, rows) {
    const file = await ParquetFile.open(files, path, columns);
    try {
        for await (const batch of rows)
            await file.add(batch);
        await file.close();
    }
    catch (cause) {
        await file.abort();
        throw cause;
    }
}
function element({ name, type, form }) {
    const base = { name, repetition_type: 'OPTIONAL' };
    if (type === 'boolean')
        return { ...base, type: 'BOOLEAN' };
    if (type === 'number' && form === 'int64')
        return { ...base, type: 'INT64' };
    if (type === 'number' && form !== 'text')
        return { ...base, type: 'DOUBLE' };
    return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}
function stored(cell, { name, type, form }) {
    if (cell === null)
        return null;
    if (type === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    if (cell === '')
        return null;
    if (form === 'text')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    const value = type === 'boolean' ? (0,_boolean_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .y)(cell) : form === 'int64' ? wholeOf(cell) : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw new Error(`a cell of column ${JSON.stringify(name)} is not of type ${type}`);
    return value;
}
function wholeOf(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        return undefined;
    return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cell.trim().replace('+', ''));
}


/***/ })

};
