export const id = 6554;
export const ids = [6554];
export const modules = {

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Assignment)
});

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 1 modules
var salted_text = __webpack_require__(48529);
// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/time-sides.js

class TimeSides {
    name;
    type;
    test;
    validation;
    lastKey = '';
    lastPart;
    constructor({ key, time }) {
        const { name, type } = key[0];
        this.name = name;
        this.type = type === 'number' ? 'number' : 'string';
        this.test = (0,split_time/* timeOfMoment */.bz)(time.test, this.type);
        this.validation = time.validation === null ? Infinity : (0,split_time/* timeOfMoment */.bz)(time.validation, this.type);
    }
    partOf(key) {
        if (key !== this.lastKey) {
            this.lastKey = key;
            this.lastPart = this.partAt(key);
        }
        return this.lastPart;
    }
    partAt(key) {
        const value = JSON.parse(key)[this.name] ?? null;
        const time = (0,split_time/* timeOf */.nR)(value === null ? null : String(value), this.type);
        if (time === undefined || time === null)
            return undefined;
        return time >= this.test ? 'test' : time >= this.validation ? 'validation' : 'train';
    }
}

;// CONCATENATED MODULE: ./.build/split/assignment.js



class Assignment {
    key = new salted_text/* SaltedText */.h();
    salt;
    second;
    limit;
    folds;
    validation;
    time;
    constructor(policy) {
        this.salt = (0,salted_text/* saltBytes */._)(policy.salt);
        this.second = (0,bucket/* foldSalt */._n)(policy.salt);
        this.limit = (0,bucket/* testLimit */.UD)(policy.test);
        this.folds = policy.folds;
        this.validation = policy.validation;
        this.time = policy.time === undefined ? null : new TimeSides(policy);
    }
    partOf(key) {
        this.key.set(key);
        return this.part();
    }
    part() {
        if (this.time !== null)
            return this.time.partOf(this.key.text.written.toString());
        if ((0,bucket/* saltedBucket */.mr)(this.key, this.salt) < this.limit)
            return 'test';
        if (this.validation === null)
            return 'train';
        return (0,bucket/* foldOf */.Lc)((0,bucket/* saltedBucket */.mr)(this.key, this.second), this.folds) === this.validation ? 'validation' : 'train';
    }
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

/***/ 85684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ partNames),
/* harmony export */   w: () => (/* binding */ encodeMark)
/* harmony export */ });
const partNames = ['train', 'validation', 'test'];
function encodeMark({ part, champion, anchor }) {
    return (part === 'train' ? 0 : part === 'validation' ? 1 : 2) + (champion ? 4 : 0) + (anchor ? 8 : 0);
}


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addCounts),
/* harmony export */   p: () => (/* binding */ RowCounts)
/* harmony export */ });
const mostLabels = 1000;
class RowCounts {
    rows = perPart();
    champion = perPart();
    anchor = perPart();
    labels = new Map();
    add(part, label, champion, anchor) {
        this.rows[part]++;
        if (champion)
            this.champion[part]++;
        if (anchor)
            this.anchor[part]++;
        if (label === null)
            return;
        let counts = this.labels.get(label);
        if (counts === undefined) {
            if (this.labels.size > mostLabels)
                return;
            this.labels.set(label, (counts = perPart()));
        }
        counts[part]++;
    }
    all() {
        const { rows, champion, anchor, labels } = this;
        return { rows, champion, anchor, labels };
    }
}
function addCounts(counted) {
    const labels = new Map();
    const sum = { rows: perPart(), champion: perPart(), anchor: perPart() };
    for (const each of counted) {
        addTo(sum.rows, each.rows);
        addTo(sum.champion, each.champion);
        addTo(sum.anchor, each.anchor);
        for (const [label, counts] of each.labels) {
            const before = labels.get(label);
            if (before === undefined)
                labels.set(label, { ...counts });
            else
                addTo(before, counts);
        }
    }
    return { ...sum, labels };
}
function perPart() {
    return { train: 0, validation: 0, test: 0 };
}
function addTo(sum, counts) {
    sum.train += counts.train;
    sum.validation += counts.validation;
    sum.test += counts.test;
}


/***/ }),

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head)
/* harmony export */ });
const head = 24;
const mostBits = 8;
const flushAt = 1 << 16;
function bucketBits(expected, memory) {
    return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
}
class RowSpool {
    files;
    bits;
    prefix;
    buckets;
    constructor(files, bits, prefix) {
        this.files = files;
        this.bits = bits;
        this.prefix = prefix;
        this.buckets = Array.from({ length: 2 ** bits }, () => new Bucket());
    }
    add(row) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    put({ hash, mark, line }) {
        const length = line.size;
        this.reserve(head + length);
        const { bytes, size } = this;
        bytes.writeInt32LE(hash.h1, size);
        bytes.writeInt32LE(hash.h2, size + 4);
        bytes.writeInt32LE(hash.h3, size + 8);
        bytes.writeInt32LE(hash.h4, size + 12);
        bytes[size + 16] = mark;
        bytes.writeUInt32LE(length, size + 20);
        line.bytes.copy(bytes, size + head, 0, length);
        this.size += head + length;
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
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

/***/ 31843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ub: () => (/* binding */ TargetValues)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62053);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50676);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31906);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);






const mostLabels = 1000;
const mostNumbers = 10_000_000;
function labelOf(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'boolean':
            return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
        case 'number':
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(cell)?.replaceAll('"', '');
    }
}
const mostPlaces = 3;
class PlaceList {
    count;
    first;
    constructor(count = 0, first = []) {
        this.count = count;
        this.first = first;
    }
    static joined(places, files) {
        const first = places
            .flatMap((each) => each.first)
            .sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line)
            .slice(0, mostPlaces);
        return new PlaceList(places.reduce((sum, { count }) => sum + count, 0), first);
    }
    add({ file, lines }, row) {
        if (this.count++ < mostPlaces)
            this.first.push({ file, line: lines[row] });
    }
}
class TargetValues {
    column;
    type;
    rows = 0;
    counts = new Map();
    known = new Map();
    nulls = new PlaceList();
    wrong = new PlaceList();
    texts = new PlaceList();
    numbers;
    constructor(column, type, keep) {
        this.column = column;
        this.type = type;
        this.numbers = keep ? new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() : null;
    }
    static merged(column, type, states, files) {
        const whole = new TargetValues(column, type, false);
        for (const { rows, labels } of states) {
            whole.rows += rows;
            for (const [label, count] of labels) {
                const before = whole.counts.get(label);
                if (before !== undefined)
                    before.rows += count;
                else if (whole.counts.size <= mostLabels)
                    whole.counts.set(label, { rows: count });
            }
        }
        const places = (of) => PlaceList.joined(states.map(of), files);
        whole.nulls = places(({ nulls }) => nulls);
        whole.wrong = places(({ wrong }) => wrong);
        whole.texts = places(({ texts }) => texts);
        const numbers = states.map((state) => state.numbers);
        if (whole.rows <= mostNumbers && numbers.every((each) => each !== null)) {
            whole.numbers = new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
            for (const each of numbers)
                for (const number of each)
                    whole.numbers.push(number);
        }
        return whole;
    }
    get labels() {
        return new Map([...this.counts].map(([label, { rows }]) => [label, rows]));
    }
    state() {
        const { rows, labels, nulls, wrong, texts } = this;
        const plain = ({ count, first }) => ({ count, first: [...first] });
        const numbers = this.numbers?.whole() ?? null;
        return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
    }
    see(cell, rows, row) {
        if (++this.rows > mostNumbers)
            this.numbers = null;
        const known = this.known.get(cell);
        if (known !== undefined) {
            known.count.rows++;
            if (known.text)
                this.texts.add(rows, row);
            if (known.number !== null)
                this.numbers?.push(known.number);
            return known.label;
        }
        const label = labelOf(cell, this.type);
        if (label === null) {
            this.nulls.add(rows, row);
            return null;
        }
        const number = this.type === 'boolean' ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell);
        if (number === undefined)
            this.texts.add(rows, row);
        if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
            this.wrong.add(rows, row);
            return null;
        }
        if (this.type === 'number')
            this.numbers?.push(number);
        let count = this.counts.get(label);
        if (count === undefined) {
            if (this.counts.size > mostLabels)
                return label;
            this.counts.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), (count = { rows: 0 }));
        }
        count.rows++;
        if (this.known.size <= mostLabels) {
            const own = { label, count, text: number === undefined, number: this.type === 'number' ? number : null };
            this.known.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(cell), own);
        }
        return label;
    }
    get many() {
        return this.counts.size > mostLabels;
    }
    values() {
        return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
    }
    check() {
        const name = JSON.stringify(this.column);
        if (this.nulls.count > 0) {
            const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.target: expected a value of ${name} in every row, ${rows} none (${shown(this.nulls)}); fill them in or remove the rows.`);
        }
        if (this.wrong.count > 0) {
            const expected = this.type === 'number' ? 'a finite number' : 'true or false';
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${placeText(this.wrong.first[0])}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`);
        }
    }
}
function placeText({ file, line }) {
    return `${file}:${line}`;
}
function shown({ count, first }) {
    return `${first.map(placeText).join(', ')}${count > mostPlaces ? ', ...' : ''}`;
}


/***/ }),

/***/ 87981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wrongCell),
/* harmony export */   j: () => (/* binding */ wrongTime)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function wrongCell({ file, lines }, row, { name, type }, frozen) {
    const expected = type === 'number' ? 'a number' : 'true or false';
    const remedy = frozen
        ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
        : "correct the cell, or the column's type in the schema";
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`);
}
function wrongTime({ file, lines }, row, name, cell, type) {
    const expected = type === 'number' ? 'a finite number' : 'a date or timestamp in ISO 8601, such as 2024-05-01';
    const got = cell === null || cell === '' ? 'none' : 'something else';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)} (data.split.time): expected ${expected} in every row, got ${got}; correct the cell, or remove the row.`);
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
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
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

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ })

};
