export const id = 2035;
export const ids = [2035];
export const modules = {

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
