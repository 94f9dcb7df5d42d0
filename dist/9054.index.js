export const id = 9054;
export const ids = [9054,2035];
export const modules = {

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

/***/ 48774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ seenNumber),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Ue: () => (/* binding */ seenBoolean),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   cT: () => (/* binding */ evidenceOfNumber),
/* harmony export */   f9: () => (/* binding */ seenDecimal)
/* harmony export */ });
/* unused harmony export seenBeyond */
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const seenBoolean = 1;
const seenNumber = 2;
const seenText = 4;
const seenDecimal = 8;
const seenBeyond = 16;
const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function evidenceOf(cell) {
    if (cell === '')
        return 0;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value !== undefined)
        return evidenceOfNumber(cell, value);
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) === undefined ? seenText : seenBoolean;
}
function evidenceOfNumber(cell, value) {
    if (!Number.isInteger(value) || decimalMark.test(cell))
        return seenNumber | seenDecimal;
    return Math.abs(value) >= 2 ** 63 && beyond64Bits(cell) ? seenNumber | seenBeyond : seenNumber;
}
function typeOf(evidence) {
    const numbers = (evidence & seenNumber) !== 0;
    const booleans = (evidence & seenBoolean) !== 0;
    if ((evidence & seenText) !== 0 || (booleans && numbers))
        return 'string';
    if (booleans)
        return 'boolean';
    if (!numbers)
        return 'string';
    return (evidence & seenBeyond) !== 0 && (evidence & seenDecimal) === 0 ? 'string' : 'number';
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
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

/***/ 56720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ NumberScratch),
  Dh: () => (/* binding */ isInfinite),
  b2: () => (/* binding */ isMissing),
  yr: () => (/* binding */ number_cells_isNaN),
  Jm: () => (/* binding */ isUnfit),
  ml: () => (/* binding */ isValue)
});

// EXTERNAL MODULE: ./.build/table/boolean.js
var table_boolean = __webpack_require__(38309);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
;// CONCATENATED MODULE: ./.build/table/profile/decimal.js
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
function nearestDecimal(upper, lower, lowerDigits, places) {
    const power = powersOfTen[lowerDigits];
    const product = upper * power;
    const error = productError(upper, power, product);
    const head = product + lower;
    const tail = lower - (head - product) + error;
    if (places === 0)
        return certain(head, tail);
    const divisor = powersOfTen[places];
    const quotient = (head + tail) / divisor;
    const whole = quotient * divisor;
    const rest = head - whole - productError(quotient, divisor, whole) + tail;
    return certain(quotient, rest / divisor);
}
function certain(value, correction) {
    const result = value + correction;
    const doubt = Math.abs(correction) * 2 ** -40;
    return result === value + (correction + doubt) && result === value + (correction - doubt) ? result : NaN;
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

// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var evidence = __webpack_require__(48774);
;// CONCATENATED MODULE: ./.build/table/profile/number-cells.js






const isValue = 0;
const isMissing = 1;
const isUnfit = 2;
const number_cells_isNaN = 3;
const isInfinite = 4;
const number_cells_powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const nan = /^[ \t]*[+-]?nan[ \t]*$/i;
class NumberScratch {
    nulls;
    kind = 'numbers';
    values = new Float64Array(0);
    states = new Uint8Array(0);
    rows = 0;
    evidence = 0;
    others = 0;
    constructor(nulls) {
        this.nulls = nulls;
    }
    numbers(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.numberBytes(column);
        else if (column.kind === 'numbers')
            this.numberValues(column);
        else {
            if (column.kind === 'codes')
                this.codes(column, (row, text) => this.numberText(row, text));
            else
                for (let row = 0; row < rows; row++)
                    this.numberText(row, (0,cell_text/* cellText */.I)(column, row));
            if (column.says === 'string' && this.evidence !== 0)
                this.evidence = evidence/* seenText */.JW;
        }
    }
    booleans(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.booleanBytes(column);
        else if (column.kind === 'codes')
            this.codes(column, (row, text) => this.booleanText(row, text));
        else
            for (let row = 0; row < rows; row++)
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
    }
    begin(rows) {
        if (this.states.length < rows) {
            this.values = new Float64Array(rows * 2);
            this.states = new Uint8Array(rows * 2);
        }
        this.rows = rows;
        this.evidence = 0;
        this.others = 0;
    }
    numberBytes({ bytes, cells, at, width }) {
        const { values, states, rows } = this;
        const { numeric } = this.nulls;
        let decimals = false;
        let found = false;
        for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            const negative = bytes[start] === 45;
            let mantissa = 0;
            let next = negative ? start + 1 : start;
            let point = -1;
            const first = next;
            for (; next < end; next++) {
                const digit = bytes[next] - 48;
                if (digit >= 0 && digit <= 9)
                    mantissa = mantissa * 10 + digit;
                else if (digit === -2 && point < 0)
                    point = next;
                else
                    break;
            }
            const digits = next - first - (point < 0 ? 0 : 1);
            if (next < end || digits === 0 || digits > 15 || numeric) {
                if (next > first && next < end && (bytes[next] | 32) === 101 && digits <= 15 && !numeric) {
                    const decimals = point < 0 ? 0 : next - 1 - point;
                    if (this.scientific(row, bytes, next + 1, end, negative ? -mantissa : mantissa, digits, decimals))
                        continue;
                }
                const form = cells[place + 1] & 3;
                this.slowly(row, bytes, start, end, form, next === end && !numeric ? digits : 0, point);
                continue;
            }
            if (point >= 0) {
                decimals = true;
                mantissa /= number_cells_powersOfTen[end - 1 - point];
            }
            found = true;
            values[row] = negative ? -mantissa : mantissa;
            states[row] = isValue;
        }
        if (found)
            this.evidence |= evidence/* seenNumber */.F5;
        if (decimals)
            this.evidence |= evidence/* seenDecimal */.f9;
    }
    scientific(row, bytes, at, end, mantissa, digits, decimals) {
        const sign = bytes[at];
        const from = sign === 45 || sign === 43 ? at + 1 : at;
        if (digits === 0 || from === end || end - from > 3)
            return false;
        let exponent = 0;
        for (let next = from; next < end; next++) {
            const digit = bytes[next] - 48;
            if (digit < 0 || digit > 9)
                return false;
            exponent = exponent * 10 + digit;
        }
        const power = (sign === 45 ? -exponent : exponent) - decimals;
        if (power < -22 || power > 22)
            return false;
        this.values[row] = power < 0 ? mantissa / number_cells_powersOfTen[-power] : mantissa * number_cells_powersOfTen[power];
        this.states[row] = isValue;
        this.evidence |= evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
        return true;
    }
    slowly(row, bytes, start, end, form, digits, point) {
        if (start === end) {
            this.mark(row, isMissing);
            return;
        }
        if (digits > 15 && digits <= (point < 0 ? 18 : 19)) {
            const value = longDecimal(bytes, start, end, digits, point);
            if (value === value) {
                this.evidence |= point < 0 ? evidence/* seenNumber */.F5 : evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
                this.values[row] = value;
                this.states[row] = isValue;
                return;
            }
        }
        if (form === scan/* doubled */.aQ) {
            const cell = Buffer.from((0,cell_text/* textOf */.b)(bytes, start, end).replaceAll('""', '"'));
            if (this.nulls.has(cell, 0, cell.length)) {
                this.mark(row, isMissing);
                return;
            }
            this.numberText(row, cell.toString());
            return;
        }
        if (digits === 0 && this.nulls.has(bytes, start, end)) {
            this.mark(row, isMissing);
            return;
        }
        this.numberText(row, (0,cell_text/* textOf */.b)(bytes, start, end));
    }
    numberValues({ values, present }) {
        this.evidence |= evidence/* seenNumber */.F5;
        for (let row = 0; row < this.rows; row++) {
            const value = values[row];
            this.values[row] = value;
            if (present !== null && present[row] === 0)
                this.mark(row, isMissing);
            else if (value - value === 0) {
                this.states[row] = isValue;
                if (value !== Math.floor(value))
                    this.evidence |= evidence/* seenDecimal */.f9;
            }
            else
                this.mark(row, value === value ? isInfinite : number_cells_isNaN);
        }
    }
    codes({ codes, list }, read) {
        const { values, states, rows } = this;
        const first = list.shared ? new Int32Array(list.size).fill(-1) : null;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            const same = first === null || code < 0 ? -1 : first[code];
            if (same < 0) {
                read(row, code < 0 ? null : list.text(code));
                if (first !== null && code >= 0)
                    first[code] = row;
                continue;
            }
            values[row] = values[same];
            states[row] = states[same];
            if (states[row] !== isValue)
                this.others++;
        }
    }
    numberText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined) {
            this.evidence |= (0,table_boolean/* parseBoolean */.y)(cell) === undefined ? evidence/* seenText */.JW : evidence/* seenBoolean */.Ue;
            this.mark(row, nan.test(cell) ? number_cells_isNaN : isUnfit);
            return;
        }
        this.evidence |= (0,evidence/* evidenceOfNumber */.cT)(cell, value);
        this.values[row] = value;
        if (Number.isFinite(value))
            this.states[row] = isValue;
        else
            this.mark(row, isInfinite);
    }
    booleanBytes(column) {
        const { bytes, cells, at, width } = column;
        for (let row = 0, place = at * 2; row < this.rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            if (start === end || this.nulls.has(bytes, start, end)) {
                this.mark(row, isMissing);
                continue;
            }
            const truth = truthOf(bytes, start, end);
            if (truth >= 0) {
                this.evidence |= evidence/* seenBoolean */.Ue;
                this.values[row] = truth;
                this.states[row] = isValue;
            }
            else
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
        }
    }
    booleanText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const truth = (0,table_boolean/* parseBoolean */.y)(cell);
        if (truth === undefined) {
            const value = (0,number/* parseNumber */.$)(cell);
            this.evidence |= value === undefined ? evidence/* seenText */.JW : (0,evidence/* evidenceOfNumber */.cT)(cell, value);
            this.mark(row, isUnfit);
            return;
        }
        this.evidence |= evidence/* seenBoolean */.Ue;
        this.values[row] = truth ? 1 : 0;
        this.states[row] = isValue;
    }
    mark(row, state) {
        this.states[row] = state;
        this.others++;
    }
}
function truthOf(bytes, start, end) {
    const length = end - start;
    if (length === 4)
        return spells(bytes, start, 0x74, 0x72, 0x75) && (bytes[start + 3] | 32) === 0x65 ? 1 : -1;
    if (length !== 5)
        return -1;
    const ends = (bytes[start + 3] | 32) === 0x73 && (bytes[start + 4] | 32) === 0x65;
    return ends && spells(bytes, start, 0x66, 0x61, 0x6c) ? 0 : -1;
}
function spells(bytes, start, first, second, third) {
    return (bytes[start] | 32) === first && (bytes[start + 1] | 32) === second && (bytes[start + 2] | 32) === third;
}
function longDecimal(bytes, start, end, digits, point) {
    const negative = bytes[start] === 45;
    let upper = 0;
    let lower = 0;
    let seen = 0;
    for (let at = negative ? start + 1 : start; at < end; at++) {
        if (at === point)
            continue;
        const digit = bytes[at] - 48;
        if (seen++ < 15)
            upper = upper * 10 + digit;
        else
            lower = lower * 10 + digit;
    }
    const value = nearestDecimal(upper, lower, digits - 15, point < 0 ? 0 : end - 1 - point);
    return negative ? -value : value;
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


/***/ }),

/***/ 69054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TypesJob: () => (/* binding */ TypesJob),
/* harmony export */   typesOf: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48774);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56720);



class TypesJob {
    inputs;
    evidence;
    scratch;
    constructor(inputs) {
        this.inputs = inputs;
        this.evidence = inputs.places.map(() => 0);
        this.scratch = new _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberScratch */ .Yc(new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NullBytes */ .h(inputs.nulls));
    }
    add({ columns, rows }) {
        for (const [at, place] of this.inputs.places.entries()) {
            if ((this.evidence[at] & _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seenText */ .JW) !== 0)
                continue;
            this.scratch.numbers(columns[place], rows);
            this.evidence[at] |= this.scratch.evidence;
        }
    }
    result() {
        return this.evidence;
    }
}
function typesOf(evidence) {
    return (evidence[0] ?? []).map((_, at) => (0,_profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(evidence.reduce((all, thread) => all | thread[at], 0)));
}


/***/ })

};
