export const id = 6659;
export const ids = [6659];
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

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function checkNames(names, place) {
    if (names.length === 1 && names[0] === '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: expected a header with the columns' names, got a blank line.`);
    if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`);
    }
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const number = index + 1;
        if (name.trim() === '')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: ${unnamed(names, number)}`);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`);
        }
        seen.set(name, number);
    }
}
function unnamed(names, number) {
    if (number === 2 && names.length === 2 && names[0] === 'sep=')
        return "the first line tells a spreadsheet the delimiter; remove it, so that the line of the columns' names is the first.";
    const index = number === 1 ? ', or leave it out if it is the index of pandas (`to_csv(index=False)`)' : '';
    return `column ${String(number)} has no name in the header; give it one${index}.`;
}
function orderOf(names, expected, place, first) {
    const places = new Map(names.map((name, index) => [name, index]));
    const missing = expected.filter((name) => !places.has(name));
    const known = new Set(expected);
    const extra = names.filter((name) => !known.has(name));
    if (missing.length > 0 || extra.length > 0) {
        const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`);
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


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ JsonLinesReader),
  kO: () => (/* binding */ jsonColumns),
  SM: () => (/* binding */ jsonHeadIsWhole),
  Rj: () => (/* binding */ jsonLinesChunk)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/header.js
var header = __webpack_require__(9104);
;// CONCATENATED MODULE: ./.build/table/json-rows.js


const isText = 1;
const isNumber = 2;
const isBoolean = 4;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,}]|$)/y;
const word = /(?:true|false|null)(?=[\s,}]|$)/y;
const control = /[^\u{20}-\u{10ffff}]/u;
const loneSurrogate = /\p{Surrogate}/u;
class JsonParser {
    file;
    nulls;
    open;
    names;
    places;
    cells = [];
    kinds = new Uint8Array(0);
    rows = 0;
    text = '';
    at = 0;
    line = 1;
    constructor(file, nulls, names, open) {
        this.file = file;
        this.nulls = nulls;
        this.open = open;
        this.names = [...names];
        this.places = new Map(names.map((name, at) => [name, at]));
    }
    parse(bytes, line) {
        this.text = (0,decode/* decode */.D4)(bytes, this.file, line);
        this.at = 0;
        this.line = line;
        this.rows = 0;
        this.cells = this.names.map(() => []);
        this.kinds = new Uint8Array(Math.max(16, this.names.length));
        const lines = [];
        while (this.at < this.text.length) {
            if (this.blank())
                continue;
            this.object();
            lines.push(this.line);
            this.rows++;
            this.endOfLine();
        }
        for (const column of this.cells)
            while (column.length < this.rows)
                column.push(null);
        const says = this.cells.map((_, at) => typeOf(this.kinds[at]));
        return { rows: this.rows, cells: this.cells, says, lines: Float64Array.from(lines) };
    }
    blank() {
        this.space();
        if (this.at < this.text.length && this.code() !== 10)
            return false;
        this.at++;
        this.line++;
        return true;
    }
    object() {
        if (this.code() === 91)
            throw this.wrong('a JSON array; write one object a line (JSON Lines)');
        if (this.code() !== 123)
            throw this.wrong('expected an object { ... }');
        this.at++;
        this.space();
        if (this.code() === 125) {
            this.at++;
            return;
        }
        for (let expected = 0;; expected++) {
            this.member(expected);
            this.space();
            const code = this.code();
            this.at++;
            if (code === 125)
                return;
            if (code !== 44) {
                this.at--;
                throw this.wrong('expected a comma or the end of the object');
            }
            this.space();
        }
    }
    member(expected) {
        if (this.code() !== 34)
            throw this.wrong('expected a key in double quotes');
        const start = this.at;
        const key = this.string();
        this.space();
        if (this.code() !== 58)
            throw this.wrong('expected a colon after the key');
        this.at++;
        this.space();
        const place = this.names[expected] === key ? expected : this.placeOf(key, start);
        const column = this.cells[place];
        if (column.length > this.rows)
            throw this.wrong(`the key ${JSON.stringify(key)} stands twice in the object`, start);
        while (column.length < this.rows)
            column.push(null);
        column.push(this.value(key, place));
    }
    placeOf(key, start) {
        const known = this.places.get(key);
        if (known !== undefined)
            return known;
        if (!this.open)
            throw this.wrong(`the key ${JSON.stringify(key)} is no column of the first lines; all lines need the same keys`, start);
        const place = this.names.push(key) - 1;
        this.places.set(key, place);
        this.cells.push([]);
        if (place >= this.kinds.length) {
            const larger = new Uint8Array(this.kinds.length * 2);
            larger.set(this.kinds);
            this.kinds = larger;
        }
        return place;
    }
    value(key, place) {
        const code = this.code();
        if (code === 34) {
            const text = this.string();
            if (text === '')
                return text;
            if (this.nulls.has(text, 0, text.length))
                return null;
            this.kinds[place] |= isText;
            return text;
        }
        if (code === 45 || (code >= 48 && code <= 57)) {
            this.kinds[place] |= isNumber;
            return this.match(number) ?? this.fail('expected a number as JSON has it');
        }
        if (code === 123 || code === 91) {
            const what = code === 123 ? 'an object' : 'an array';
            throw this.wrong(`the value of ${JSON.stringify(key)} is ${what}; a table has one value a cell: flatten or drop it`);
        }
        const found = this.match(word) ?? this.fail('expected a value as JSON has it (NaN and Infinity are none: write null)');
        if (found === 'null')
            return null;
        this.kinds[place] |= isBoolean;
        return found;
    }
    string() {
        const from = this.at + 1;
        const end = closingQuote(this.text, from);
        const raw = this.text.slice(from, end < 0 ? undefined : end);
        if (end < 0 || control.test(raw))
            throw this.wrong('a text that is never closed, or has a control character in it');
        this.at = end + 1;
        return raw.includes('\\') ? this.unescaped(raw, from - 1) : raw;
    }
    unescaped(raw, start) {
        let text;
        try {
            text = JSON.parse(`"${raw}"`);
        }
        catch {
            throw this.wrong('a text with an escape that JSON has not', start);
        }
        if (text.includes('\0'))
            throw this.wrong('a text with a NUL character; remove it', start);
        if (loneSurrogate.test(text))
            throw this.wrong('a text with half a character (a lone surrogate); correct it', start);
        return text;
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        this.at += found?.length ?? 0;
        return found;
    }
    endOfLine() {
        this.space();
        if (this.at < this.text.length && this.code() !== 10)
            throw this.wrong('something follows the object in its line');
        this.at++;
        this.line++;
    }
    space() {
        for (;;) {
            const code = this.code();
            if (code !== 32 && code !== 9 && code !== 13)
                return;
            this.at++;
        }
    }
    code() {
        return this.text.charCodeAt(this.at);
    }
    fail(sentence) {
        throw this.wrong(sentence);
    }
    wrong(sentence, at = this.at) {
        const character = at - (at === 0 ? -1 : this.text.lastIndexOf('\n', at - 1));
        return new errors/* UserError */.yo(`${this.file}:${String(this.line)}:${String(character)}: ${sentence}.`);
    }
}
function typeOf(kinds) {
    if ((kinds & isText) > 0)
        return 'string';
    if (kinds === isNumber)
        return 'number';
    return kinds === isBoolean ? 'boolean' : null;
}
function closingQuote(text, from) {
    for (let at = from;; at++) {
        at = text.indexOf('"', at);
        if (at < 0)
            return at;
        let slashes = 0;
        while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 92)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}

// EXTERNAL MODULE: ./.build/table/number.js
var table_number = __webpack_require__(50676);
;// CONCATENATED MODULE: ./.build/table/json-lines.js






const batchRows = 4096;
const longestLine = 16 << 20;
const firstLines = 1000;
const firstBytes = 4 << 20;
class JsonLinesReader {
    settings;
    names = [];
    block = new block/* Block */.e();
    parser;
    begun = false;
    line = 1;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
    }
    push(chunk, final) {
        this.block.append(chunk);
        if (!this.begun) {
            if (this.block.length < 3 && !final)
                return [];
            this.block.drop((0,decode/* markLength */.Id)(this.block.bytes.subarray(0, this.block.length), this.settings.file));
            this.begun = true;
        }
        const whole = this.wholeLines(final);
        if (this.block.length - whole > longestLine)
            throw this.tooLong(whole);
        if (!this.ready(whole, final))
            return [];
        const bytes = this.block.bytes.subarray(0, whole);
        const found = this.parser.parse(bytes, this.line);
        this.line += countLines(bytes, bytes.length);
        this.block.drop(whole);
        this.rows += found.rows;
        if (final && this.rows === 0)
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file has no rows; give it at least one.`);
        return this.batches(found);
    }
    wholeLines(final) {
        return final ? this.block.length : this.block.bytes.subarray(0, this.block.length).lastIndexOf(10) + 1;
    }
    ready(whole, final) {
        if (this.parser !== undefined)
            return whole > 0 || final;
        const bytes = this.block.bytes.subarray(0, whole);
        if (!jsonHeadIsWhole(bytes, final, this.settings))
            return false;
        this.names = jsonColumns(bytes, this.settings);
        this.parser = new JsonParser(this.settings.file, this.settings.nulls, this.names, false);
        return true;
    }
    *cut({ rows, cells, says, lines }) {
        for (let from = 0; from < rows; from += batchRows) {
            const to = Math.min(rows, from + batchRows);
            yield {
                file: this.settings.file,
                names: this.names,
                rows: to - from,
                cells: cells.map((column) => column.slice(from, to)),
                lines: lines.slice(from, to),
                says,
            };
        }
    }
    batches(found) {
        return [...this.cut(found)];
    }
    tooLong(whole) {
        const line = this.line + countLines(this.block.bytes, whole);
        return new errors/* UserError */.yo(`${this.settings.file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`);
    }
}
function jsonHeadIsWhole(bytes, final, { file }) {
    const whole = bytes.lastIndexOf(10) + 1;
    if (final || whole >= firstBytes || countLines(bytes, whole) >= firstLines)
        return true;
    if (bytes.length - whole > longestLine) {
        const line = countLines(bytes, whole) + 1;
        throw new errors/* UserError */.yo(`${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`);
    }
    return false;
}
function jsonColumns(bytes, { file, nulls, expected }) {
    const parser = new JsonParser(file, nulls, [], true);
    parser.parse(bytes.subarray(0, firstPart(bytes)), 1);
    if (parser.names.length === 0)
        throw new errors/* UserError */.yo(`${file}:1: the file has no rows with a key; expected one object a line.`);
    (0,header/* checkNames */.L)(parser.names, file);
    if (expected === null)
        return parser.names;
    (0,header/* orderOf */.m)(parser.names, expected.names, file, expected.file);
    return expected.names;
}
function jsonLinesChunk(bytes, line, { file, nulls, names }) {
    const { rows, cells, says, lines } = new JsonParser(file, nulls, names, false).parse(bytes, line);
    return { file, rows, columns: cells.map((column, at) => columnOf(column, says[at])), lines };
}
function columnOf(cells, says) {
    if (says !== 'number')
        return { kind: 'texts', values: cells, says };
    const values = new Float64Array(cells.length);
    let present = null;
    for (const [row, cell] of cells.entries()) {
        const value = cell === null || cell === '' ? null : (0,table_number/* parseNumber */.$)(cell);
        if (value === undefined || (value !== null && Math.abs(value) >= 2 ** 53))
            return { kind: 'texts', values: cells, says };
        if (value === null)
            (present ??= new Uint8Array(cells.length).fill(1))[row] = 0;
        else
            values[row] = value;
    }
    return { kind: 'numbers', values, present, says };
}
function firstPart(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        if (++lines === firstLines || at >= firstBytes)
            return at + 1;
    return bytes.length;
}
function countLines(bytes, end) {
    let count = 0;
    for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
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
