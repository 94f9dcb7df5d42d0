export const id = 1207;
export const ids = [1207,2035];
export const modules = {

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _table_profile_cell_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38187);
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33668);
/* harmony import */ var _plain_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80540);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67473);




function writeJson(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .doubled */ .aQ && !nulls.has(bytes, start, end)) {
            const numberEnd = type === 'number' ? (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumberEnd */ .R9)(bytes, start, end) : -1;
            if (numberEnd > 0) {
                text.copy(bytes, start, numberEnd);
                return true;
            }
            if (type === 'string' && (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJsonText */ .jf)(text, bytes, start, end))
                return true;
        }
    }
    const value = (0,_row_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(cellOf(column, row, nulls), type);
    if (value === undefined)
        return false;
    text.text(value);
    return true;
}
function cellOf(column, row, nulls) {
    switch (column.kind) {
        case 'bytes':
            return byteCell(column, row, nulls);
        case 'numbers': {
            const value = column.values[row];
            return column.present?.[row] === 0 || Number.isNaN(value) ? null : String(value);
        }
        case 'codes':
            return column.codes[row] < 0 ? null : column.list.text(column.codes[row]);
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
        return (packed & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj ? null : '';
    if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .doubled */ .aQ && nulls.has(bytes, start, end))
        return null;
    const text = (0,_table_profile_cell_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(bytes, start, end);
    if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .doubled */ .aQ)
        return text;
    const cell = text.replaceAll('""', '"');
    const own = Buffer.from(cell);
    return nulls.has(own, 0, own.length) ? null : cell;
}


/***/ }),

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    at(index) {
        return this.values[index];
    }
    whole() {
        return this.values.slice(0, this.size);
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

/***/ 80540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r9: () => (/* binding */ csvForm),
  c0: () => (/* binding */ hasSeparator),
  R9: () => (/* binding */ plainNumberEnd),
  jf: () => (/* binding */ writeJsonText)
});

;// CONCATENATED MODULE: ./.build/split/shortest-decimal.js
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
const doubt = 1e-6;
const shortest_decimal_double = new DataView(new ArrayBuffer(8));
function isShortest(upper, lower, lowerDigits, places) {
    const last = lower % 10;
    if (last === 0)
        return false;
    const power = powersOfTen[lowerDigits];
    const divisor = powersOfTen[places];
    const product = upper * power;
    const head = product + lower;
    const tail = lower - (head - product) + productError(upper, power, product);
    const quotient = (head + tail) / divisor;
    const whole = quotient * divisor;
    const correction = (head - whole - productError(quotient, divisor, whole) + tail) / divisor;
    const value = quotient + correction;
    const above = quotient - value + correction;
    shortest_decimal_double.setFloat64(0, value);
    const upperHalf = shortest_decimal_double.getInt32(0);
    if ((upperHalf & 0xfffff) === 0 && shortest_decimal_double.getInt32(4) === 0)
        return false;
    const half = 2 ** ((upperHalf >>> 20) - 1023 - 53);
    const unit = 1 / divisor;
    const beyond = half * (1 + doubt);
    return (Math.abs(above) < half * (1 - doubt) &&
        Math.abs(above) < (unit / 2) * (1 - doubt) &&
        Math.abs(above - last * unit) > beyond &&
        Math.abs(above + (10 - last) * unit) > beyond);
}
function productError(a, b, product) {
    const bigA = a * splitter;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = b * splitter;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

;// CONCATENATED MODULE: ./.build/split/plain-bytes.js

const safeDigits = 15;
function plainNumberEnd(bytes, start, end) {
    const first = bytes[start] === 45 ? start + 1 : start;
    if (end - first > 26 || first === end)
        return -1;
    let at = first;
    let upper = 0;
    let lower = 0;
    let digits = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            break;
        if (digits++ < safeDigits)
            upper = upper * 10 + digit;
    }
    const belowOne = bytes[first] === 48;
    if (digits === 0 || digits > safeDigits || (belowOne && digits > 1))
        return -1;
    const whole = belowOne ? (first === start ? first + 1 : -1) : at;
    if (at === end)
        return whole;
    const point = at;
    if (bytes[point] === 46)
        at++;
    else if (bytes[point] !== 101)
        return -1;
    if (belowOne) {
        digits = 0;
        while (at < end && bytes[at] === 48)
            at++;
    }
    let last = whole;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            break;
        if (digits++ < safeDigits)
            upper = upper * 10 + digit;
        else
            lower = lower * 10 + digit;
        if (digit !== 0)
            last = at + 1;
    }
    if (at < end) {
        const isMantissa = point === first + 1 && !belowOne && digits <= safeDigits && (at === point || last === at);
        return isMantissa && isSmallExponent(bytes, at, end) ? end : -1;
    }
    if (last === whole)
        return point === end - 1 ? -1 : whole;
    if (belowOne && last - point > 4 && isZeros(bytes, point + 1, point + 5))
        return -1;
    if (digits <= safeDigits)
        return last;
    const isLong = last === end && digits <= safeDigits + 2;
    return isLong && isShortest(upper, lower, digits - safeDigits, end - 1 - point) ? end : -1;
}
function isSmallExponent(bytes, start, end) {
    const digits = end - start - 2;
    if (bytes[start] !== 101 || bytes[start + 1] !== 45 || digits < 2 || digits > 3)
        return false;
    let exponent = 0;
    for (let at = start + 2; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return false;
        exponent = exponent * 10 + digit;
    }
    return digits === 2 ? exponent > 4 : exponent >= 100 && exponent <= 300;
}
function isZeros(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (bytes[at] !== 48)
            return false;
    return true;
}
const inJson = new Uint8Array(256).fill(1, 0, 32).fill(1, 0xcc);
for (const [byte, escape] of ['\tt', '\nn', '\rr', '\\\\'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)])) {
    inJson[byte] = escape;
}
inJson[34] = 1;
function writeJsonText(text, bytes, start, end) {
    text.reserve((end - start) * 2 + 2);
    const to = text.bytes;
    let size = text.size;
    to[size++] = 34;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        const escape = inJson[byte];
        if (escape === 0)
            to[size++] = byte;
        else if (escape === 1)
            return false;
        else {
            to[size++] = 92;
            to[size++] = escape;
        }
    }
    to[size++] = 34;
    text.size = size;
    return true;
}
function csvForm(bytes, start, end) {
    const first = bytes[start];
    const last = bytes[end - 1];
    if (first === 0xef)
        return 'unknown';
    let quoted = first === 32 || first === 9 || last === 32 || last === 9;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte === 34)
            return 'unknown';
        if (byte === 44 || byte === 10 || byte === 13)
            quoted = true;
    }
    return quoted ? 'quoted' : 'bare';
}
function hasSeparator(bytes, start, end) {
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte === 44 || byte === 10 || byte === 13)
            return true;
    }
    return false;
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

/***/ 38187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);

function cellText(column, row) {
    switch (column.kind) {
        case 'bytes':
            return byteText(column, row);
        case 'numbers':
            return column.present !== null && column.present[row] === 0 ? null : String(column.values[row]);
        case 'codes':
            return column.codes[row] < 0 ? null : column.list.text(column.codes[row]);
        case 'texts':
            return column.values[row];
    }
}
function byteText({ bytes, cells, at, width }, row) {
    const place = (row * width + at) * 2;
    const packed = cells[place + 1];
    const text = textOf(bytes, cells[place], packed >> 2);
    return (packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ ? text.replaceAll('""', '"') : text;
}
function textOf(bytes, start, end) {
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start, end);
}


/***/ }),

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NullBytes)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const longestQuick = 16;
class NullBytes {
    ends = new Uint8Array(longestQuick * 256);
    numeric;
    longer;
    texts;
    constructor(texts) {
        this.texts = texts.filter((text) => text !== '').map((text) => Buffer.from(text));
        for (const text of this.texts) {
            if (text.length < longestQuick)
                this.ends[text.length * 256 + text.at(-1)] = 1;
        }
        this.numeric = texts.some((text) => (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text) !== undefined);
        this.longer = this.texts.some(({ length }) => length >= longestQuick);
    }
    has(bytes, start, end) {
        const length = end - start;
        if (length < longestQuick ? this.ends[length * 256 + bytes[end - 1]] === 0 : !this.longer)
            return false;
        return this.texts.some((text) => {
            if (text.length !== length)
                return false;
            for (let at = 0; at < length; at++)
                if (text[at] !== bytes[start + at])
                    return false;
            return true;
        });
    }
}


/***/ }),

/***/ 33668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ blankLine),
/* harmony export */   Lp: () => (/* binding */ Scanner),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aQ: () => (/* binding */ doubled),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
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


/***/ })

};
