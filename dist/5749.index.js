export const id = 5749;
export const ids = [5749];
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

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ dashes),
/* harmony export */   _b: () => (/* binding */ noDate),
/* harmony export */   i$: () => (/* binding */ dateFormat),
/* harmony export */   iV: () => (/* binding */ areDates),
/* harmony export */   k6: () => (/* binding */ DateReader),
/* harmony export */   y9: () => (/* binding */ areDays),
/* harmony export */   z3: () => (/* binding */ haveOffsets)
/* harmony export */ });
const noDate = 1;
const dashes = 2;
const slashes = 4;
const dots = 8;
const withoutTime = 16;
const withTime = 32;
const letterT = 64;
const withSeconds = 128;
const withFraction = 256;
const withOffset = 512;
const withoutOffset = 1024;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
class DateReader {
    time = 0;
    at = 0;
    read(bytes, start, end) {
        if (end - start < 10 || end - start > 35)
            return noDate;
        const third = bytes[start + 2];
        const day = third === 46 ? this.dayFirst(bytes, start) : this.yearFirst(bytes, start);
        if (day === noDate)
            return noDate;
        this.at = start + 10;
        if (this.at === end)
            return day | withoutTime;
        const time = this.clock(bytes, end);
        if (time === noDate)
            return noDate;
        const offset = this.offset(bytes, end);
        return offset === noDate || this.at !== end ? noDate : day | time | offset | withTime;
    }
    yearFirst(bytes, start) {
        const mark = bytes[start + 4];
        if ((mark !== 45 && mark !== 47) || bytes[start + 7] !== mark)
            return noDate;
        const year = two(bytes, start) * 100 + two(bytes, start + 2);
        if (!this.day(year, two(bytes, start + 5), two(bytes, start + 8)))
            return noDate;
        return mark === 45 ? dashes : slashes;
    }
    dayFirst(bytes, start) {
        if (bytes[start + 5] !== 46)
            return noDate;
        const year = two(bytes, start + 6) * 100 + two(bytes, start + 8);
        return this.day(year, two(bytes, start + 3), two(bytes, start)) ? dots : noDate;
    }
    day(year, month, day) {
        if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1))
            return false;
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const long = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
        if (!(day <= long))
            return false;
        const before = year - 1;
        const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
        const days = before * 365 + leaps + daysBefore[month - 1] + (leap && month > 2 ? 1 : 0) + day - 719_163;
        this.time = days * 86_400_000;
        return true;
    }
    clock(bytes, end) {
        const mark = bytes[this.at];
        if (mark !== 84 && mark !== 32)
            return noDate;
        const at = this.at + 1;
        if (at + 5 > end || bytes[at + 2] !== 58)
            return noDate;
        const hour = two(bytes, at);
        const minute = two(bytes, at + 3);
        if (!(hour <= 23 && minute <= 59))
            return noDate;
        this.time += (hour * 60 + minute) * 60_000;
        this.at = at + 5;
        const form = mark === 84 ? letterT : 0;
        if (this.at === end || bytes[this.at] !== 58)
            return form;
        const second = two(bytes, this.at + 1);
        if (this.at + 3 > end || !(second <= 59))
            return noDate;
        this.time += second * 1000;
        this.at += 3;
        if (this.at === end || bytes[this.at] !== 46)
            return form | withSeconds;
        return this.fraction(bytes, end) ? form | withSeconds | withFraction : noDate;
    }
    fraction(bytes, end) {
        let value = 0;
        let digits = 0;
        for (this.at++; this.at < end && isDigit(bytes[this.at]); this.at++) {
            if (digits++ < 3)
                value = value * 10 + bytes[this.at] - 48;
        }
        for (let have = digits; have < 3; have++)
            value *= 10;
        this.time += value;
        return digits >= 1 && digits <= 9;
    }
    offset(bytes, end) {
        if (this.at === end)
            return withoutOffset;
        const mark = bytes[this.at];
        if (mark === 90) {
            this.at++;
            return withOffset;
        }
        if ((mark !== 43 && mark !== 45) || this.at + 5 > end)
            return noDate;
        const hour = two(bytes, this.at + 1);
        const colon = bytes[this.at + 3] === 58 ? 1 : 0;
        if (this.at + 5 + colon > end)
            return noDate;
        const minute = two(bytes, this.at + 3 + colon);
        if (!(hour <= 23 && minute <= 59))
            return noDate;
        this.time -= (mark === 43 ? 1 : -1) * (hour * 60 + minute) * 60_000;
        this.at += 5 + colon;
        return withOffset;
    }
}
function areDates(seen) {
    const day = seen & (dashes | slashes | dots);
    const mixed = (seen & withOffset) !== 0 && (seen & (withoutOffset | withoutTime)) !== 0;
    return (seen & noDate) === 0 && (day === dashes || day === slashes || day === dots) && !mixed;
}
function areDays(seen) {
    return (seen & withTime) === 0;
}
function haveOffsets(seen) {
    return (seen & withOffset) !== 0;
}
function dateFormat(seen) {
    const day = (seen & dots) !== 0 ? 'DD.MM.YYYY' : (seen & slashes) !== 0 ? 'YYYY/MM/DD' : 'YYYY-MM-DD';
    if (areDays(seen))
        return day;
    const seconds = (seen & withSeconds) === 0 ? '' : (seen & withFraction) === 0 ? ':ss' : ':ss.f';
    const time = `${(seen & letterT) === 0 ? ' ' : 'T'}hh:mm${seconds}${haveOffsets(seen) ? '±hh:mm' : ''}`;
    return (seen & withoutTime) === 0 ? `${day}${time}` : `${day}[${time}]`;
}
function two(bytes, at) {
    const tens = bytes[at] - 48;
    const ones = bytes[at + 1] - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}


/***/ }),

/***/ 20496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ DateTimes)
/* harmony export */ });
/* harmony import */ var _date_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);
/* harmony import */ var _value_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60423);


const batch = 1024;
class DateTimes {
    seen = 0;
    min = Infinity;
    max = -Infinity;
    reader = new _date_form_js__WEBPACK_IMPORTED_MODULE_0__/* .DateReader */ .k6();
    sketch;
    times = new Float64Array(batch);
    words = new Int32Array(this.times.buffer);
    waiting = 0;
    constructor(values) {
        this.sketch = new _value_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueSketch */ .A(values);
    }
    add(bytes, start, end, count) {
        if ((this.seen & _date_form_js__WEBPACK_IMPORTED_MODULE_0__/* .noDate */ ._b) !== 0)
            return;
        this.seen |= this.reader.read(bytes, start, end);
        if ((this.seen & _date_form_js__WEBPACK_IMPORTED_MODULE_0__/* .noDate */ ._b) !== 0)
            return;
        const { time } = this.reader;
        if (time < this.min)
            this.min = time;
        if (time > this.max)
            this.max = time;
        if (count !== 1) {
            this.sketch.absorb({ bits: 52, values: Float64Array.of(time), counts: Float64Array.of(count) });
            return;
        }
        this.times[this.waiting++] = time;
        if (this.waiting === batch)
            this.flush();
    }
    absorb(part) {
        if (part === null) {
            this.seen |= _date_form_js__WEBPACK_IMPORTED_MODULE_0__/* .noDate */ ._b;
            return;
        }
        this.seen |= part.seen;
        this.min = Math.min(this.min, part.min);
        this.max = Math.max(this.max, part.max);
        this.sketch.absorb(part.sketch);
    }
    part() {
        if (this.seen !== 0 && !(0,_date_form_js__WEBPACK_IMPORTED_MODULE_0__/* .areDates */ .iV)(this.seen))
            return null;
        this.flush();
        return { seen: this.seen, min: this.min, max: this.max, sketch: this.sketch.part() };
    }
    flush() {
        this.sketch.add(this.words, this.waiting);
        this.waiting = 0;
    }
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

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ExactSum),
/* harmony export */   v: () => (/* binding */ ProductSum)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47352);

const mostAdded = 2 ** 20;
const binsOfPage = 64;
const none = new Float64Array(0);
class ExactSum {
    pageOf = new Uint8Array(64);
    pages = 0;
    bins = none;
    added = 0;
    rest = 0n;
    add(words, count) {
        const pageOf = this.pageOf;
        let bins = this.bins;
        this.makeRoom(count);
        for (let at = 0; at < count; at++) {
            const low = words[at * 2];
            const high = words[at * 2 + 1];
            if ((high & 0x7ff00000) === 0) {
                if (((high & 0xfffff) | low) !== 0)
                    this.addTiny(low, high);
                continue;
            }
            let page = pageOf[high >>> 26];
            if (page === 0) {
                page = this.open(high >>> 26);
                bins = this.bins;
            }
            const bin = ((page - 1) << 7) | ((high >>> 19) & 126);
            bins[bin] = bins[bin] + low;
            bins[bin + 1] = bins[bin + 1] + ((high & 0xfffff) | 0x100000);
        }
    }
    addExact(value) {
        this.rest += value;
    }
    value() {
        let sum = this.rest;
        for (const [upper, page] of this.pageOf.entries()) {
            if (page === 0)
                continue;
            for (let bin = 0; bin < binsOfPage; bin++) {
                const at = (page - 1) * binsOfPage * 2 + bin * 2;
                if (this.bins[at + 1] === 0)
                    continue;
                const exponent = upper * binsOfPage + bin;
                const mantissas = (BigInt(this.bins[at + 1]) << 32n) + BigInt(this.bins[at]);
                const size = mantissas << BigInt((exponent & 0x7ff) - 1);
                sum += exponent > 0x7ff ? -size : size;
            }
        }
        return sum;
    }
    makeRoom(count) {
        this.added += count;
        if (this.added <= mostAdded)
            return;
        const bins = this.bins;
        for (let at = 0; at < this.pages * binsOfPage * 2; at += 2) {
            const carry = Math.floor(bins[at] / 2 ** 32);
            bins[at] = bins[at] - carry * 2 ** 32;
            bins[at + 1] = bins[at + 1] + carry;
        }
        this.added = count;
    }
    open(upper) {
        const page = ++this.pages;
        this.pageOf[upper] = page;
        if (page * binsOfPage * 2 > this.bins.length) {
            const larger = new Float64Array(Math.max(binsOfPage * 2, this.bins.length * 2));
            larger.set(this.bins);
            this.bins = larger;
        }
        return page;
    }
    addTiny(low, high) {
        const size = (BigInt(high & 0xfffff) << 32n) | BigInt(low);
        this.rest += high >>> 31 === 1 ? -size : size;
    }
}
const splitter = 2 ** 27 + 1;
const smallest = 2 ** -900;
const largest = 2 ** 900;
class ProductSum {
    sum = new ExactSum();
    rest = 0n;
    add(x, y, count) {
        for (let from = 0; from < count; from += block)
            this.addBlock(x, y, from, Math.min(block, count - from));
    }
    addSquares(x, count) {
        for (let from = 0; from < count; from += block)
            this.addSquaresOf(x, from, Math.min(block, count - from));
    }
    addExact(value) {
        this.rest += value;
    }
    value() {
        return (this.sum.value() << _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .unit */ .zA) + this.rest;
    }
    addBlock(x, y, from, count) {
        let left = 0;
        for (let at = 0; at < count; at++) {
            const a = x[from + at];
            const b = y[from + at];
            const product = a * b;
            const bigA = a * splitter;
            const highA = bigA - (bigA - a);
            const lowA = a - highA;
            const bigB = b * splitter;
            const highB = bigB - (bigB - b);
            const lowB = b - highB;
            const error = lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
            const size = Math.abs(product);
            if (size < largest && size > smallest && error - error === 0) {
                products[at] = product;
                if (error !== 0)
                    errors[left++] = error;
            }
            else {
                products[at] = 0;
                if (a !== 0 && b !== 0)
                    this.rest += (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(a) * (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(b);
            }
        }
        this.sum.add(productWords, count);
        if (left > 0)
            this.sum.add(errorWords, left);
    }
    addSquaresOf(x, from, count) {
        let left = 0;
        for (let at = 0; at < count; at++) {
            const a = x[from + at];
            const square = a * a;
            const big = a * splitter;
            const high = big - (big - a);
            const low = a - high;
            const error = low * low - (square - high * high - 2 * (high * low));
            if (square < largest && square > smallest && error - error === 0) {
                products[at] = square;
                if (error !== 0)
                    errors[left++] = error;
            }
            else {
                products[at] = 0;
                if (a !== 0)
                    this.rest += (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(a) * (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(a);
            }
        }
        this.sum.add(productWords, count);
        if (left > 0)
            this.sum.add(errorWords, left);
    }
}
const block = 1024;
const products = new Float64Array(block);
const productWords = new Uint32Array(products.buffer);
const errors = new Float64Array(block);
const errorWords = new Uint32Array(errors.buffer);


/***/ }),

/***/ 47352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   lX: () => (/* binding */ rootOfRatio),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   zA: () => (/* binding */ unit)
/* harmony export */ });
const words = new DataView(new ArrayBuffer(8));
const unit = 1074n;
function exactly(value) {
    words.setFloat64(0, value);
    const bits = words.getBigUint64(0);
    const exponent = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
    return value < 0 ? -size : size;
}
function ratio(numerator, denominator) {
    if (numerator < 0n)
        return -ratio(-numerator, denominator);
    if (numerator === 0n)
        return 0;
    const shift = 66 - bitLength(numerator) + bitLength(denominator);
    return scaled(Number(shifted(numerator, denominator, shift)), -shift);
}
function rootOfRatio(numerator, denominator) {
    if (numerator <= 0n)
        return 0;
    let shift = 66 - bitLength(numerator) + bitLength(denominator);
    if (shift % 2 !== 0)
        shift++;
    return scaled(Math.sqrt(Number(shifted(numerator, denominator, shift))), -shift / 2);
}
function shifted(numerator, denominator, shift) {
    const upper = shift > 0 ? numerator << BigInt(shift) : numerator;
    const lower = shift < 0 ? denominator << BigInt(-shift) : denominator;
    const quotient = upper / lower;
    return quotient * lower === upper ? quotient : quotient | 1n;
}
function bitLength(value) {
    const hex = value.toString(16);
    return hex.length * 4 - Math.clz32(parseInt(hex[0], 16)) + 28;
}
function scaled(value, power) {
    let result = value;
    let left = power;
    while (left > 1000) {
        result *= 2 ** 1000;
        left -= 1000;
    }
    while (left < -1000) {
        result *= 2 ** -1000;
        left += 1000;
    }
    return result * 2 ** left;
}


/***/ }),

/***/ 99199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Hash)
/* harmony export */ });
class Hash {
    first = 0;
    second = 0;
    characters = 0;
    bytes(bytes, start, end) {
        let first = 0;
        let second = seed;
        let beyondAscii = 0;
        let at = start;
        for (const whole = end - 3; at < whole; at += 4) {
            const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            beyondAscii |= word;
            first = Math.imul(rotate(first ^ mixFirst(word), 13), 5) + 0xe6546b64;
            second = Math.imul(rotate(second ^ mixSecond(word), 17), 5) + 0x0bcaa747;
        }
        if (at < end) {
            let word = bytes[at];
            if (at + 1 < end)
                word |= bytes[at + 1] << 8;
            if (at + 2 < end)
                word |= bytes[at + 2] << 16;
            beyondAscii |= word;
            first ^= mixFirst(word);
            second ^= mixSecond(word);
        }
        this.finish(first, second, end - start);
        this.characters = (beyondAscii & 0x80808080) === 0 ? end - start : charactersOf(bytes, start, end);
    }
    double(low, high) {
        let first = Math.imul(rotate(mixFirst(low), 13), 5) + 0xe6546b64;
        let second = Math.imul(rotate(seed ^ mixSecond(low), 17), 5) + 0x0bcaa747;
        first = Math.imul(rotate(first ^ mixFirst(high), 13), 5) + 0xe6546b64;
        second = Math.imul(rotate(second ^ mixSecond(high), 17), 5) + 0x0bcaa747;
        this.finish(first, second, 8);
    }
    finish(first, second, length) {
        this.first = avalanche(first ^ length);
        this.second = avalanche(second ^ length);
    }
}
const seed = 0x7a5c31d9;
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
function mixFirst(word) {
    return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}
function mixSecond(word) {
    return Math.imul(rotate(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5);
}
function avalanche(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
function charactersOf(bytes, start, end) {
    let characters = 0;
    for (let at = start; at < end; at++)
        if ((bytes[at] & 0xc0) !== 0x80)
            characters++;
    return characters;
}


/***/ }),

/***/ 82740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heavyShare),
/* harmony export */   Y: () => (/* binding */ HeavyTexts)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99199);

const heavyShare = 0.01;
const depth = 4;
const mostCandidates = 1000;
class HeavyTexts {
    counters;
    candidates = new Map();
    shift;
    width;
    constructor(bits) {
        this.width = 2 ** bits;
        this.shift = 32 - bits;
        this.counters = new Uint32Array(this.width * depth);
    }
    count(first, second, rows) {
        const { counters, width, shift } = this;
        let least = 0xffffffff;
        let mixed = first;
        for (let row = 0; row < depth; row++) {
            const place = row * width + (mixed >>> shift);
            const sum = counters[place] + rows;
            counters[place] = sum;
            if (sum < least)
                least = sum;
            mixed = (mixed + second) | 0;
        }
        return least;
    }
    estimate(first, second) {
        return this.count(first, second, 0);
    }
    propose(candidate, rows) {
        this.candidates.set((candidate.first >>> 0) * 2 ** 21 + (candidate.second >>> 11), candidate);
        if (this.candidates.size <= mostCandidates)
            return;
        for (const [key, { first, second }] of this.candidates) {
            if (this.estimate(first, second) < (rows * heavyShare) / 2)
                this.candidates.delete(key);
        }
    }
    has(first, second) {
        return this.candidates.has((first >>> 0) * 2 ** 21 + (second >>> 11));
    }
    absorb({ counters, candidates }) {
        const own = this.counters;
        for (let at = 0; at < own.length; at++)
            own[at] = own[at] + counters[at];
        const hash = new _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .Hash */ .V();
        for (const text of candidates) {
            const bytes = Buffer.from(text);
            hash.bytes(bytes, 0, bytes.length);
            this.propose({ text, first: hash.first, second: hash.second }, 0);
        }
    }
    part() {
        return { counters: this.counters, candidates: [...this.candidates.values()].map(({ text }) => text) };
    }
    frequent(rows) {
        return [...this.candidates.values()]
            .map(({ text, first, second }) => ({ value: text, count: Math.min(rows, this.estimate(first, second)) }))
            .filter(({ count }) => count >= rows * heavyShare);
    }
    error(rows) {
        return Math.ceil((Math.E * rows) / this.width);
    }
}


/***/ }),

/***/ 26333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ HyperLogLog),
/* harmony export */   q: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99199);

class HyperLogLog {
    precision;
    registers;
    hash = new _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .Hash */ .V();
    constructor(precision) {
        this.precision = precision;
        this.registers = new Uint8Array(2 ** precision);
    }
    add(first, second) {
        const place = first >>> (32 - this.precision);
        const rest = first << this.precision;
        const rank = rest !== 0 ? Math.clz32(rest) + 1 : 33 - this.precision + Math.clz32(second);
        if (rank > this.registers[place])
            this.registers[place] = rank;
    }
    addDoubles(words, count) {
        const hash = this.hash;
        for (let at = 0; at < count; at++) {
            hash.double(words[at * 2], words[at * 2 + 1]);
            this.add(hash.first, hash.second);
        }
    }
    absorb(registers) {
        for (const [at, rank] of registers.entries())
            if (rank > this.registers[at])
                this.registers[at] = rank;
    }
    estimate() {
        const size = this.registers.length;
        const most = 64 - this.precision;
        const ranks = new Float64Array(most + 2);
        for (const rank of this.registers)
            ranks[rank] = ranks[rank] + 1;
        let sum = size * tau(1 - ranks[most + 1] / size);
        for (let rank = most; rank >= 1; rank--)
            sum = 0.5 * (sum + ranks[rank]);
        sum += size * sigma(ranks[0] / size);
        return (size * size) / (2 * Math.LN2 * sum);
    }
}
function estimateOf(registers, rows) {
    const estimator = new HyperLogLog(Math.log2(registers.length));
    estimator.absorb(registers);
    return { count: Math.min(rows, Math.round(estimator.estimate())), error: 1.04 / Math.sqrt(registers.length) };
}
function sigma(share) {
    if (share === 1)
        return Infinity;
    let power = share;
    let factor = 1;
    let sum = share;
    for (let before = NaN; sum !== before;) {
        power *= power;
        before = sum;
        sum += power * factor;
        factor += factor;
    }
    return sum;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let root = share;
    let factor = 1;
    let sum = 1 - share;
    for (let before = NaN; sum !== before;) {
        root = Math.sqrt(root);
        before = sum;
        factor *= 0.5;
        sum -= (1 - root) ** 2 * factor;
    }
    return sum / 3;
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

/***/ 11332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   Qt: () => (/* binding */ LeftOut),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   nc: () => (/* binding */ pearson),
/* harmony export */   tE: () => (/* binding */ PairSums)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47352);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);
/* harmony import */ var _number_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56720);



class LeftOut {
    count = 0;
    sum = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactSum */ .P();
    squares = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .ProductSum */ .v();
    add(values, count) {
        this.count += count;
        this.sum.add(new Uint32Array(values.buffer, values.byteOffset), count);
        this.squares.add(values, values, count);
    }
    absorb(part) {
        this.count += part.count;
        this.sum.addExact(part.sum);
        this.squares.addExact(part.squares);
    }
    part() {
        return { count: this.count, sum: this.sum.value(), squares: this.squares.value() };
    }
}
class PairSums {
    pairs = 0;
    products = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .ProductSum */ .v();
    firstAlone = new LeftOut();
    secondAlone = new LeftOut();
    add(first, second) {
        if (first.others + second.others > 0) {
            this.addApart(first, second);
            return;
        }
        this.pairs += first.rows;
        this.products.add(first.values, second.values, first.rows);
    }
    absorb(part) {
        this.pairs += part.pairs;
        this.products.addExact(part.products);
        this.firstAlone.absorb(part.firstAlone);
        this.secondAlone.absorb(part.secondAlone);
    }
    part() {
        return {
            pairs: this.pairs,
            products: this.products.value(),
            firstAlone: this.firstAlone.part(),
            secondAlone: this.secondAlone.part(),
        };
    }
    addApart(first, second) {
        const x = new Float64Array(first.rows);
        const y = new Float64Array(first.rows);
        const xAlone = new Float64Array(first.rows);
        const yAlone = new Float64Array(first.rows);
        let both = 0;
        let one = 0;
        let other = 0;
        for (let row = 0; row < first.rows; row++) {
            const isFirst = first.states[row] === _number_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .ml;
            const isSecond = second.states[row] === _number_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .ml;
            if (isFirst && isSecond) {
                x[both] = first.values[row];
                y[both++] = second.values[row];
            }
            else if (isFirst)
                xAlone[one++] = first.values[row];
            else if (isSecond)
                yAlone[other++] = second.values[row];
        }
        this.pairs += both;
        this.products.add(x, y, both);
        this.firstAlone.add(xAlone, one);
        this.secondAlone.add(yAlone, other);
    }
}
function together(whole, alone) {
    return {
        count: whole.count - alone.count,
        sum: whole.sum - alone.sum,
        squares: whole.squares - alone.squares,
    };
}
function pearson({ pairs, products, firstAlone, secondAlone }, x, y) {
    const rows = BigInt(pairs);
    const first = together(x, firstAlone);
    const second = together(y, secondAlone);
    const spread = ({ sum, squares }) => rows * squares - sum * sum;
    const [spreadX, spreadY] = [spread(first), spread(second)];
    if (spreadX <= 0n || spreadY <= 0n)
        return null;
    const shared = rows * products - first.sum * second.sum;
    const size = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOfRatio */ .lX)(shared * shared, spreadX * spreadY);
    return Math.min(1, size) * (shared < 0n ? -1 : 1);
}
function meanOf(sum, count) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(sum, BigInt(count) << _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .unit */ .zA);
}
function deviationOf({ count, sum, squares }) {
    const rows = BigInt(count);
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOfRatio */ .lX)(rows * squares - sum * sum, (rows * (rows - 1n)) << (2n * _exact_js__WEBPACK_IMPORTED_MODULE_0__/* .unit */ .zA));
}


/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ProfileJob: () => (/* binding */ ProfileJob),
  columnStates: () => (/* binding */ columnStates),
  mergeParts: () => (/* binding */ mergeParts)
});

// EXTERNAL MODULE: ./.build/table/profile/exact.js
var exact = __webpack_require__(47352);
// EXTERNAL MODULE: ./.build/table/profile/exact-sum.js
var exact_sum = __webpack_require__(5118);
// EXTERNAL MODULE: ./.build/table/profile/hyperloglog.js
var hyperloglog = __webpack_require__(26333);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/profile/value-sketch.js
var value_sketch = __webpack_require__(60423);
;// CONCATENATED MODULE: ./.build/table/profile/number-column.js





const largestWhole = 2 ** 34;
const mostWhole = 2 ** 17;
class NumberColumn {
    missing = 0;
    unfit = 0;
    nan = 0;
    infinite = 0;
    count = 0;
    zeros = 0;
    negative = 0;
    fractions = 0;
    min = Infinity;
    max = -Infinity;
    sum = new exact_sum/* ExactSum */.P();
    squares = new exact_sum/* ProductSum */.v();
    sketch;
    distinct;
    constructor(sizes) {
        this.sketch = new value_sketch/* ValueSketch */.A(sizes.values, (values) => {
            this.distinct ??= new hyperloglog/* HyperLogLog */.l(sizes.precision);
            this.distinct.addDoubles(new Int32Array(values.buffer), values.length);
        });
    }
    add(scratch, dense) {
        if (scratch.others > 0)
            this.others(scratch);
        const { count, values } = dense;
        this.count += count;
        const size = this.extremes(values, count);
        if (size < largestWhole && count < mostWhole)
            this.wholeSums(values, count);
        else {
            this.sum.add(dense.words, count);
            this.squares.addSquares(values, count);
        }
        this.sketch.add(dense.signed, count);
        if (this.sketch.bits < 52)
            this.distinct.addDoubles(dense.signed, count);
    }
    absorb(part) {
        this.missing += part.missing;
        this.unfit += part.unfit;
        this.nan += part.nan;
        this.infinite += part.infinite;
        this.count += part.count;
        this.zeros += part.zeros;
        this.negative += part.negative;
        this.fractions += part.fractions;
        this.min = Math.min(this.min, part.min);
        this.max = Math.max(this.max, part.max);
        this.sum.addExact(part.sum);
        this.squares.addExact(part.squares);
        const { bits, values } = part.sketch;
        this.sketch.absorb(part.sketch);
        if (part.registers !== null)
            this.distinct.absorb(part.registers);
        else if (bits === 52 && this.sketch.bits < 52) {
            this.distinct.addDoubles(new Int32Array(values.buffer, values.byteOffset, values.length * 2), values.length);
        }
    }
    part() {
        const { missing, unfit, nan, infinite, count, zeros, negative, fractions, min, max } = this;
        return {
            ...{ missing, unfit, nan, infinite, count, zeros, negative, fractions, min, max },
            sum: this.sum.value(),
            squares: this.squares.value(),
            sketch: this.sketch.part(),
            registers: this.distinct?.registers ?? null,
        };
    }
    others({ states, rows, others }) {
        let unfit = 0;
        let nan = 0;
        let infinite = 0;
        for (let row = 0; row < rows; row++) {
            const state = states[row];
            if (state === number_cells/* isUnfit */.Jm)
                unfit++;
            else if (state === number_cells/* isNaN */.yr)
                nan++;
            else if (state === number_cells/* isInfinite */.Dh)
                infinite++;
        }
        this.unfit += unfit;
        this.nan += nan;
        this.infinite += infinite;
        this.missing += others - unfit - nan - infinite;
    }
    extremes(values, count) {
        let min = Infinity;
        let max = -Infinity;
        let zeros = 0;
        let negative = 0;
        let fractions = 0;
        for (let at = 0; at < count; at++) {
            const value = values[at];
            if (value < min)
                min = value;
            if (value > max)
                max = value;
            if (value < 0)
                negative++;
            else if (value === 0)
                zeros++;
            if (value !== Math.floor(value))
                fractions++;
        }
        if (min < this.min)
            this.min = min;
        if (max > this.max)
            this.max = max;
        this.zeros += zeros;
        this.negative += negative;
        this.fractions += fractions;
        return fractions > 0 ? Infinity : Math.max(-min, max);
    }
    wholeSums(values, count) {
        let sum = 0;
        let highs = 0;
        let mixed = 0;
        let lows = 0;
        for (let at = 0; at < count; at++) {
            const value = values[at];
            const high = Math.floor(value / 65_536);
            const low = value - high * 65_536;
            sum += value;
            highs += high * high;
            mixed += high * low;
            lows += low * low;
        }
        this.sum.addExact(BigInt(sum) << exact/* unit */.zA);
        const squares = (BigInt(highs) << 32n) + (BigInt(mixed) << 17n) + BigInt(lows);
        this.squares.addExact(squares << (exact/* unit */.zA * 2n));
    }
}

// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/table/profile/hash.js
var profile_hash = __webpack_require__(99199);
;// CONCATENATED MODULE: ./.build/table/profile/dictionary.js


class Dictionary {
    most;
    mostBytes;
    size = 0;
    full = false;
    drained = false;
    counts = new Float64Array(16);
    characters = new Int32Array(16);
    hash = new profile_hash/* Hash */.V();
    bytes = new Uint8Array(256);
    ends = new Uint32Array(16);
    first = new Int32Array(16);
    second = new Int32Array(16);
    table = new Int32Array(64);
    near = new Int32Array(64);
    listed = null;
    constructor(most, mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }
    slotOf(bytes, start, end) {
        const { near } = this;
        if (this.drained) {
            this.hash.bytes(bytes, start, end);
            return -2;
        }
        const guess = quickHash(bytes, start, end) & (near.length - 1);
        const seen = near[guess] - 1;
        if (seen >= 0 && this.same(seen, bytes, start, end))
            return seen;
        const slot = this.search(bytes, start, end);
        near[guess] = slot + 1;
        return slot;
    }
    search(bytes, start, end) {
        const { hash, table } = this;
        hash.bytes(bytes, start, end);
        const last = table.length - 1;
        let place = hash.first & last;
        for (let found = table[place]; found !== 0; found = table[place]) {
            const slot = found - 1;
            if (this.first[slot] === hash.first && this.second[slot] === hash.second && this.same(slot, bytes, start, end)) {
                return slot;
            }
            place = (place + 1) & last;
        }
        return this.full ? -2 : this.insert(bytes, start, end, place);
    }
    slotsOf(list) {
        if (this.listed?.list !== list)
            this.listed = { list, slots: new Int32Array(list.size).fill(-1) };
        return this.listed.slots;
    }
    text(slot) {
        return (0,cell_text/* textOf */.b)(this.bytes, this.start(slot), this.ends[slot]);
    }
    hashOf(slot) {
        return [this.first[slot], this.second[slot]];
    }
    part() {
        return {
            bytes: this.bytes.slice(0, this.used()),
            ends: this.ends.slice(0, this.size),
            counts: this.counts.slice(0, this.size),
        };
    }
    drain() {
        const part = this.part();
        this.drained = true;
        this.listed = null;
        this.size = 0;
        for (const name of ['first', 'second', 'characters', 'table', 'near'])
            this[name] = new Int32Array(1);
        this.bytes = new Uint8Array(0);
        this.ends = new Uint32Array(0);
        this.counts = new Float64Array(0);
        return part;
    }
    absorb({ bytes, ends }) {
        return Int32Array.from(ends, (end, slot) => this.slotOf(bytes, slot === 0 ? 0 : ends[slot - 1], end));
    }
    start(slot) {
        return slot === 0 ? 0 : this.ends[slot - 1];
    }
    used() {
        return this.start(this.size);
    }
    same(slot, bytes, start, end) {
        const own = this.bytes;
        let at = slot === 0 ? 0 : this.ends[slot - 1];
        if (this.ends[slot] - at !== end - start)
            return false;
        for (let other = start; other < end; other++, at++)
            if (own[at] !== bytes[other])
                return false;
        return true;
    }
    insert(bytes, start, end, place) {
        const used = this.used();
        if (this.size === this.most || used + end - start > this.mostBytes) {
            this.full = true;
            return -2;
        }
        const slot = this.size++;
        this.makeRoom(used + end - start);
        this.bytes.set(bytes.subarray(start, end), used);
        this.ends[slot] = used + end - start;
        this.first[slot] = this.hash.first;
        this.second[slot] = this.hash.second;
        this.characters[slot] = this.hash.characters;
        this.table[place] = slot + 1;
        if (this.size * 2 > this.table.length)
            this.rehash();
        return slot;
    }
    makeRoom(bytes) {
        if (bytes > this.bytes.length) {
            const larger = new Uint8Array(Math.max(bytes, this.bytes.length * 2));
            larger.set(this.bytes);
            this.bytes = larger;
        }
        if (this.size <= this.counts.length)
            return;
        const counts = new Float64Array(this.counts.length * 2);
        counts.set(this.counts);
        this.counts = counts;
        this.ends = Uint32Array.from({ length: counts.length }, (_, at) => this.ends[at] ?? 0);
        this.first = longer(this.first);
        this.second = longer(this.second);
        this.characters = longer(this.characters);
    }
    rehash() {
        const table = new Int32Array(this.table.length * 2);
        const last = table.length - 1;
        for (let slot = 0; slot < this.size; slot++) {
            let place = this.first[slot] & last;
            while (table[place] !== 0)
                place = (place + 1) & last;
            table[place] = slot + 1;
        }
        this.table = table;
        this.near = new Int32Array(table.length);
    }
}
function quickHash(bytes, start, end) {
    const length = end - start;
    if (length === 0)
        return 0;
    const first = length < 4
        ? bytes[start]
        : bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
    const last = length < 4
        ? bytes[end - 1] | (bytes[start + (length >> 1)] << 8)
        : bytes[end - 1] | (bytes[end - 2] << 8) | (bytes[end - 3] << 16) | (bytes[end - 4] << 24);
    const mixed = Math.imul(first ^ Math.imul(last, 0x85ebca77) ^ length, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}
function longer(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}

// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var evidence = __webpack_require__(48774);
// EXTERNAL MODULE: ./.build/table/profile/date-times.js
var date_times = __webpack_require__(20496);
// EXTERNAL MODULE: ./.build/table/profile/heavy.js
var heavy = __webpack_require__(82740);
;// CONCATENATED MODULE: ./.build/table/profile/text-beyond.js




class TextBeyond {
    rows = 0;
    empty = 0;
    shortest = Infinity;
    longest = 0;
    characters = 0;
    distinct;
    heavy;
    dates;
    constructor(sizes) {
        this.distinct = new hyperloglog/* HyperLogLog */.l(sizes.precision);
        this.heavy = new heavy/* HeavyTexts */.Y(sizes.width);
        this.dates = new date_times/* DateTimes */.R(sizes.values);
    }
    add(bytes, start, end, hash, count) {
        const { first, second, characters } = hash;
        this.rows += count;
        if (start === end)
            this.empty += count;
        if (characters < this.shortest)
            this.shortest = characters;
        if (characters > this.longest)
            this.longest = characters;
        this.characters += characters * count;
        this.distinct.add(first, second);
        const estimate = this.heavy.count(first, second, count);
        if (estimate >= (this.rows * heavy/* heavyShare */.B) / 2 && !this.heavy.has(first, second)) {
            this.heavy.propose({ text: (0,cell_text/* textOf */.b)(bytes, start, end), first, second }, this.rows);
        }
        this.dates.add(bytes, start, end, count);
    }
    absorb(part) {
        this.rows += part.rows;
        this.empty += part.empty;
        this.shortest = Math.min(this.shortest, part.shortest);
        this.longest = Math.max(this.longest, part.longest);
        this.characters += part.characters;
        this.distinct.absorb(part.registers);
        this.heavy.absorb(part.heavy);
        this.dates.absorb(part.dates);
    }
    part() {
        const { rows, empty, shortest, longest, characters } = this;
        return {
            ...{ rows, empty, shortest, longest, characters },
            registers: this.distinct.registers,
            heavy: this.heavy.part(),
            dates: this.dates.part(),
        };
    }
}

;// CONCATENATED MODULE: ./.build/table/profile/text-column.js





class TextColumn {
    sizes;
    infer;
    dictionary;
    evidence = 0;
    missing = 0;
    beyond;
    constructor(sizes, infer) {
        this.sizes = sizes;
        this.infer = infer;
        this.dictionary = new Dictionary(sizes.texts, sizes.textBytes);
    }
    addCells(column, rows, scratch) {
        if (this.dictionary.full)
            this.giveUp();
        const before = this.dictionary.size;
        scratch.texts(column, rows, this.dictionary, this);
        this.missing += scratch.missing;
        for (let slot = before; slot < this.dictionary.size && this.unsure; slot++) {
            this.evidence |= (0,evidence/* evidenceOf */.X1)(this.dictionary.text(slot));
        }
    }
    add(bytes, start, end) {
        if (this.unsure)
            this.evidence |= (0,evidence/* evidenceOf */.X1)((0,cell_text/* textOf */.b)(bytes, start, end));
        this.others.add(bytes, start, end, this.dictionary.hash, 1);
    }
    absorb(part) {
        this.missing += part.missing;
        if (part.beyond !== null) {
            this.dictionary.full = true;
            this.others.absorb(part.beyond);
        }
        if (part.dictionary === null)
            return new Int32Array(0);
        const slots = this.dictionary.absorb(part.dictionary);
        const { bytes, ends, counts } = part.dictionary;
        const hash = new profile_hash/* Hash */.V();
        for (const [at, slot] of slots.entries()) {
            if (slot >= 0)
                this.dictionary.counts[slot] = this.dictionary.counts[slot] + counts[at];
            else {
                const start = at === 0 ? 0 : ends[at - 1];
                hash.bytes(bytes, start, ends[at]);
                this.others.add(bytes, start, ends[at], hash, counts[at]);
            }
        }
        return slots;
    }
    part() {
        if (!this.dictionary.full)
            return { missing: this.missing, dictionary: this.dictionary.part(), beyond: null };
        this.giveUp();
        return { missing: this.missing, dictionary: null, beyond: this.others.part() };
    }
    giveUp() {
        const { bytes, ends, counts } = this.dictionary.drain();
        const hash = new profile_hash/* Hash */.V();
        for (let slot = 0, start = 0; slot < ends.length; start = ends[slot++]) {
            hash.bytes(bytes, start, ends[slot]);
            this.others.add(bytes, start, ends[slot], hash, counts[slot]);
        }
    }
    get others() {
        return (this.beyond ??= new TextBeyond(this.sizes));
    }
    get unsure() {
        return this.infer && (this.evidence & evidence/* seenText */.JW) === 0;
    }
}

// EXTERNAL MODULE: ./.build/table/profile/tie.js + 2 modules
var tie = __webpack_require__(63507);
;// CONCATENATED MODULE: ./.build/table/profile/column-state.js



class ColumnState {
    column;
    numbers;
    texts;
    tie = null;
    evidence = 0;
    constructor(column, sizes) {
        this.column = column;
        const isText = column.type === 'string';
        this.numbers = isText ? null : new NumberColumn(sizes);
        this.texts = isText ? new TextColumn(sizes, column.guessed) : null;
    }
    tieTo(target) {
        this.tie = new tie/* Tie */.d({ column: this.texts?.dictionary ?? null, target: target.texts?.dictionary ?? null });
    }
    addNumbers(scratch, dense) {
        this.evidence |= scratch.evidence;
        this.numbers.add(scratch, dense);
    }
    absorb(part) {
        this.evidence |= part.evidence;
        if (part.numbers !== null)
            this.numbers.absorb(part.numbers);
        return part.texts === null ? new Int32Array(0) : this.texts.absorb(part.texts);
    }
    part() {
        const { name, type, guessed } = this.column;
        const tie = this.tie?.part() ?? null;
        return {
            ...{ name, type, guessed, tie },
            evidence: this.evidence | (this.texts?.evidence ?? 0),
            numbers: this.numbers?.part() ?? null,
            texts: this.texts?.part() ?? null,
        };
    }
}

;// CONCATENATED MODULE: ./.build/table/profile/dense.js

class Dense {
    values = new Float64Array(0);
    words = new Uint32Array(0);
    signed = new Int32Array(0);
    count = 0;
    makeRoom(count) {
        if (this.values.length >= count)
            return;
        this.values = new Float64Array(count * 2);
        this.words = new Uint32Array(this.values.buffer);
        this.signed = new Int32Array(this.values.buffer);
    }
    fill({ values, states, rows }) {
        this.makeRoom(rows);
        const own = this.values;
        let count = 0;
        for (let row = 0; row < rows; row++)
            if (states[row] === number_cells/* isValue */.ml)
                own[count++] = values[row] + 0;
        this.count = count;
    }
}

// EXTERNAL MODULE: ./.build/table/profile/null-bytes.js
var null_bytes = __webpack_require__(85624);
;// CONCATENATED MODULE: ./.build/table/profile/sizes.js
const ordinaryColumns = 256;
function sizesFor(columns) {
    const halvings = Math.max(0, Math.ceil(Math.log2(columns / ordinaryColumns)));
    const share = 2 ** halvings;
    return {
        values: Math.max(4096, 16_384 / share),
        texts: Math.max(1024, 16_384 / share),
        textBytes: Math.max(1 << 16, (1 << 20) / share),
        precision: Math.max(11, 14 - halvings),
        width: Math.max(12, 13 - halvings),
    };
}

// EXTERNAL MODULE: ./.build/table/profile/text-cells.js
var text_cells = __webpack_require__(22980);
;// CONCATENATED MODULE: ./.build/table/profile/profile-job.js






class ProfileJob {
    init;
    watch;
    rows = 0;
    target;
    states;
    numbers;
    texts;
    targetNumbers;
    targetTexts;
    dense = new Dense();
    constructor(init, watch) {
        this.init = init;
        this.watch = watch;
        const nulls = new null_bytes/* NullBytes */.h(init.nulls);
        this.target = init.columns.findIndex(({ name }) => name === init.target);
        this.states = columnStates(init.columns, this.target);
        this.numbers = new number_cells/* NumberScratch */.Yc(nulls);
        this.texts = new text_cells/* TextScratch */.W(nulls);
        this.targetNumbers = new number_cells/* NumberScratch */.Yc(nulls);
        this.targetTexts = new text_cells/* TextScratch */.W(nulls);
    }
    add(chunk) {
        this.rows += chunk.rows;
        const { target } = this;
        const decodedTarget = target < 0 ? null : this.column(chunk, target, this.targetNumbers, this.targetTexts);
        for (let column = 0; column < this.states.length; column++) {
            if (column === target)
                continue;
            const decoded = this.column(chunk, column, this.numbers, this.texts);
            if (decodedTarget !== null)
                this.states[column].tie.add(decoded, decodedTarget);
        }
    }
    result() {
        return { rows: this.rows, target: this.init.target, columns: this.states.map((state) => state.part()) };
    }
    column(chunk, column, numbers, texts) {
        const state = this.states[column];
        const cells = chunk.columns[column];
        const decoded = state.texts === null ? numbers : texts;
        if (state.texts === null) {
            if (state.column.type === 'boolean')
                numbers.booleans(cells, chunk.rows);
            else
                numbers.numbers(cells, chunk.rows);
            this.dense.fill(numbers);
            state.addNumbers(numbers, this.dense);
        }
        else
            state.texts.addCells(cells, chunk.rows, texts);
        this.watch?.(chunk, column, decoded);
        return decoded;
    }
}
function columnStates(columns, target) {
    const sizes = sizesFor(columns.length);
    const states = columns.map((column) => new ColumnState(column, sizes));
    const aim = states[target];
    if (aim !== undefined)
        for (const state of states)
            if (state !== aim)
                state.tieTo(aim);
    return states;
}
function mergeParts(parts) {
    const { target, columns } = parts[0];
    const aim = columns.findIndex(({ name }) => name === target);
    const states = columnStates(columns, aim);
    for (const part of parts) {
        const slots = part.columns.map((column, at) => states[at].absorb(column));
        for (const [at, column] of part.columns.entries()) {
            states[at].tie?.absorb(column.tie, slots[at], slots[aim]);
        }
    }
    return {
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        target,
        columns: states.map((state) => state.part()),
    };
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ TextScratch),
/* harmony export */   b: () => (/* binding */ missingSlot)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);
/* harmony import */ var _cell_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38187);


const missingSlot = -1;
class TextScratch {
    nulls;
    kind = 'texts';
    slots = new Int32Array(0);
    rows = 0;
    missing = 0;
    dictionary;
    spare = new Uint8Array(1024);
    encoder = new TextEncoder();
    constructor(nulls) {
        this.nulls = nulls;
    }
    texts(column, rows, dictionary, beyond) {
        if (this.slots.length < rows)
            this.slots = new Int32Array(rows * 2);
        this.rows = rows;
        this.missing = 0;
        this.dictionary = dictionary;
        if (column.kind === 'bytes')
            this.bytes(column, beyond);
        else if (column.kind === 'codes')
            this.codes(column, beyond);
        else
            this.strings(column, beyond);
    }
    bytes({ bytes, cells, at, width }, beyond) {
        const { slots, rows, nulls, dictionary } = this;
        for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
            const start = cells[place];
            const packed = cells[place + 1];
            const end = packed >> 2;
            const form = packed & 3;
            if (form === _scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ) {
                const length = this.undouble(bytes, start, end);
                const missing = nulls.has(this.spare, 0, length);
                if (missing)
                    this.missing++;
                slots[row] = missing ? missingSlot : this.slot(length, beyond);
            }
            else if (start === end ? form === _scan_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj : nulls.has(bytes, start, end)) {
                slots[row] = missingSlot;
                this.missing++;
            }
            else {
                const slot = dictionary.slotOf(bytes, start, end);
                slots[row] = slot;
                if (slot >= 0)
                    dictionary.counts[slot] = dictionary.counts[slot] + 1;
                else
                    beyond.add(bytes, start, end);
            }
        }
    }
    codes({ codes, list }, beyond) {
        const { slots, rows, dictionary } = this;
        const known = dictionary.slotsOf(list);
        const { bytes, spans } = list;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            if (code < 0) {
                slots[row] = missingSlot;
                this.missing++;
                continue;
            }
            let slot = known[code];
            if (slot < 0) {
                slot = dictionary.slotOf(bytes, spans[code * 2], spans[code * 2 + 1]);
                if (slot < 0) {
                    slots[row] = slot;
                    beyond.add(bytes, spans[code * 2], spans[code * 2 + 1]);
                    continue;
                }
                known[code] = slot;
            }
            slots[row] = slot;
            dictionary.counts[slot] = dictionary.counts[slot] + 1;
        }
    }
    strings(column, beyond) {
        for (let row = 0; row < this.rows; row++) {
            const text = (0,_cell_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .I)(column, row);
            if (text === null) {
                this.slots[row] = missingSlot;
                this.missing++;
                continue;
            }
            if (text.length * 3 > this.spare.length)
                this.spare = new Uint8Array(text.length * 6);
            this.slots[row] = this.slot(this.encoder.encodeInto(text, this.spare).written, beyond);
        }
    }
    slot(length, beyond) {
        const slot = this.dictionary.slotOf(this.spare, 0, length);
        if (slot >= 0)
            this.dictionary.counts[slot] = this.dictionary.counts[slot] + 1;
        else
            beyond.add(this.spare, 0, length);
        return slot;
    }
    undouble(bytes, start, end) {
        if (end - start > this.spare.length)
            this.spare = new Uint8Array((end - start) * 2);
        let length = 0;
        for (let at = start; at < end; at++) {
            this.spare[length++] = bytes[at];
            if (bytes[at] === 34)
                at++;
        }
        return length;
    }
}


/***/ }),

/***/ 63507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ Tie),
  X: () => (/* binding */ associationOf)
});

// EXTERNAL MODULE: ./.build/table/profile/exact.js
var exact = __webpack_require__(47352);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/profile/pair-sums.js
var pair_sums = __webpack_require__(11332);
;// CONCATENATED MODULE: ./.build/table/profile/group-sums.js



const mostGroups = 1000;
const fewestOfGroup = 2;
class GroupSums {
    counts = new Float64Array(8);
    high = new Float64Array(8);
    low = new Float64Array(8);
    alone = new pair_sums/* LeftOut */.Qt();
    add({ slots, missing, dictionary }, numbers) {
        this.makeRoom(dictionary.size);
        const { values, states, rows } = numbers;
        for (let row = 0; row < rows; row++) {
            const slot = slots[row];
            if (slot >= 0 && states[row] === number_cells/* isValue */.ml)
                this.put(slot, 1, values[row], 0);
        }
        if (missing > 0)
            this.addAlone(slots, numbers);
    }
    absorb(part, slots, groups) {
        this.makeRoom(groups);
        for (let at = 0; at < part.counts.length; at++) {
            this.put(slots[at], part.counts[at], part.high[at], part.low[at]);
        }
        this.alone.absorb(part.alone);
    }
    part(groups) {
        this.makeRoom(groups);
        return {
            counts: this.counts.slice(0, groups),
            high: this.high.slice(0, groups),
            low: this.low.slice(0, groups),
            alone: this.alone.part(),
        };
    }
    put(slot, count, value, rest) {
        const before = this.high[slot];
        const sum = before + value;
        const part = sum - before;
        const low = this.low[slot] + (before - (sum - part) + (value - part)) + rest;
        this.high[slot] = sum + low;
        this.low[slot] = low - (this.high[slot] - sum);
        this.counts[slot] = this.counts[slot] + count;
    }
    addAlone(slots, { values, states, rows }) {
        const alone = new Float64Array(rows);
        let count = 0;
        for (let row = 0; row < rows; row++) {
            if (slots[row] < 0 && states[row] === number_cells/* isValue */.ml)
                alone[count++] = values[row];
        }
        this.alone.add(alone, count);
    }
    makeRoom(groups) {
        if (groups <= this.counts.length)
            return;
        const size = groups * 2;
        const longer = (array) => {
            const larger = new Float64Array(size);
            larger.set(array);
            return larger;
        };
        this.counts = longer(this.counts);
        this.high = longer(this.high);
        this.low = longer(this.low);
    }
}
function correlationRatio({ counts, high, low, alone }, numbers) {
    const { count, sum, squares } = (0,pair_sums/* together */.bs)(numbers, alone);
    if (counts.length * fewestOfGroup > count)
        return null;
    const rows = BigInt(count);
    const spread = rows * squares - sum * sum;
    if (spread <= 0n)
        return null;
    let between = 0;
    for (let group = 0; group < counts.length; group++) {
        if (counts[group] === 0)
            continue;
        if (!Number.isFinite(high[group]) || !Number.isFinite(low[group]))
            return null;
        const own = (0,exact/* exactly */.pV)(high[group]) + (0,exact/* exactly */.pV)(low[group]);
        const apart = rows * own - BigInt(counts[group]) * sum;
        between += (0,exact/* ratio */.CG)(apart * apart, BigInt(counts[group]) * rows * spread);
    }
    return Number(Math.sqrt(Math.min(1, between)).toPrecision(12));
}

;// CONCATENATED MODULE: ./.build/table/profile/contingency.js

const mostClasses = 100;
class Contingency {
    groups = 4;
    classes = 4;
    counts = new Float64Array(16);
    add(first, second) {
        this.makeRoom(first.dictionary.size, second.dictionary.size);
        const { counts, classes } = this;
        for (let row = 0; row < first.rows; row++) {
            const group = first.slots[row];
            const other = second.slots[row];
            if (group < 0 || other < 0)
                continue;
            const at = group * classes + other;
            counts[at] = counts[at] + 1;
        }
    }
    absorb(part, first, second, groups, classes) {
        this.makeRoom(groups, classes);
        for (const [at, count] of part.counts.entries()) {
            if (count === 0)
                continue;
            const place = first[Math.floor(at / part.classes)] * this.classes + second[at % part.classes];
            this.counts[place] = this.counts[place] + count;
        }
    }
    part(groups, classes) {
        const counts = new Float64Array(groups * classes);
        for (let group = 0; group < Math.min(groups, this.groups); group++) {
            for (let other = 0; other < Math.min(classes, this.classes); other++) {
                counts[group * classes + other] = this.counts[group * this.classes + other];
            }
        }
        return { classes, counts };
    }
    makeRoom(groups, classes) {
        if (groups <= this.groups && classes <= this.classes)
            return;
        const before = { groups: this.groups, classes: this.classes, counts: this.counts };
        if (groups > this.groups)
            this.groups = groups * 2;
        if (classes > this.classes)
            this.classes = classes * 2;
        this.counts = new Float64Array(this.groups * this.classes);
        for (let group = 0; group < before.groups; group++) {
            const row = before.counts.subarray(group * before.classes, (group + 1) * before.classes);
            this.counts.set(row, group * this.classes);
        }
    }
}
function cramersV({ classes, counts }) {
    const groups = classes === 0 ? 0 : counts.length / classes;
    const byGroup = new Float64Array(groups);
    const byClass = new Float64Array(classes);
    let rows = 0;
    for (const [at, count] of counts.entries()) {
        byGroup[Math.floor(at / classes)] += count;
        byClass[at % classes] += count;
        rows += count;
    }
    const least = Math.min(byGroup.filter((count) => count > 0).length, byClass.filter((count) => count > 0).length);
    if (least < 2 || Math.max(groups, classes) * fewestOfGroup > rows)
        return { value: null, rows };
    const terms = [];
    for (const [at, count] of counts.entries()) {
        if (count > 0)
            terms.push((count / byGroup[Math.floor(at / classes)]) * (count / byClass[at % classes]));
    }
    const sum = terms.sort((a, b) => a - b).reduce((total, term) => total + term, 0);
    return { value: Number(Math.sqrt(Math.min(1, Math.max(0, sum - 1) / (least - 1))).toPrecision(12)), rows };
}

;// CONCATENATED MODULE: ./.build/table/profile/tie.js



class Tie {
    dictionaries;
    pairs = new pair_sums/* PairSums */.tE();
    groups = new GroupSums();
    contingency = new Contingency();
    lost = false;
    constructor(dictionaries) {
        this.dictionaries = dictionaries;
    }
    add(column, target) {
        if (this.over)
            return;
        if (column.kind === 'texts') {
            if (target.kind === 'texts')
                this.contingency.add(column, target);
            else
                this.groups.add(column, target);
        }
        else if (target.kind === 'texts')
            this.groups.add(target, column);
        else
            this.pairs.add(column, target);
    }
    absorb(part, columnSlots, targetSlots) {
        if (part === null)
            this.lost = true;
        if (this.over || part === null)
            return;
        const { column, target } = this.dictionaries;
        if (part.kind === 'pairs')
            this.pairs.absorb(part.pairs);
        else if (part.kind === 'contingency') {
            this.contingency.absorb(part.contingency, columnSlots, targetSlots, column.size, target.size);
        }
        else
            this.groups.absorb(part.groups, column === null ? targetSlots : columnSlots, (column ?? target).size);
    }
    part() {
        if (this.over)
            return null;
        const { column, target } = this.dictionaries;
        if (column !== null && target !== null) {
            return { kind: 'contingency', contingency: this.contingency.part(column.size, target.size) };
        }
        const categories = column ?? target;
        if (categories === null)
            return { kind: 'pairs', pairs: this.pairs.part() };
        return { kind: 'groups', groups: this.groups.part(categories.size) };
    }
    get over() {
        const { column, target } = this.dictionaries;
        const most = column === null ? mostGroups : mostClasses;
        return this.lost || isOver(column, mostGroups) || isOver(target, most);
    }
}
function isOver(dictionary, most) {
    return dictionary !== null && (dictionary.full || dictionary.size > most);
}
function associationOf(part, column, target) {
    if (part === null)
        return null;
    switch (part.kind) {
        case 'pairs':
            return stated('pearson', (0,pair_sums/* pearson */.nc)(part.pairs, column, target), part.pairs.pairs);
        case 'groups': {
            const numbers = (column ?? target);
            return stated('correlation_ratio', correlationRatio(part.groups, numbers), (0,pair_sums/* together */.bs)(numbers, part.groups.alone).count);
        }
        case 'contingency': {
            const { value, rows } = cramersV(part.contingency);
            return stated('cramers_v', value, rows);
        }
    }
}
function stated(form, value, rows) {
    return value === null ? null : { form, value, rows };
}


/***/ }),

/***/ 60423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ValueSketch)
/* harmony export */ });
const firstCapacity = 64;
class ValueSketch {
    most;
    beforeLoss;
    bits = 52;
    occupied = 0;
    capacity = firstCapacity;
    places = new Int32Array(firstCapacity * 2);
    low = new Int32Array(firstCapacity);
    constructor(most, beforeLoss = () => undefined) {
        this.most = most;
        this.beforeLoss = beforeLoss;
    }
    add(words, count) {
        let at = 0;
        while (at < count) {
            at = this.bits > 20 ? this.addLong(words, at, count) : this.addShort(words, at, count);
            if (this.occupied > this.most)
                this.coarsen();
            else if (this.occupied * 2 > this.capacity)
                this.rebuild(this.capacity * 2, this.bits);
        }
    }
    absorb(part) {
        if (part.bits < this.bits)
            this.rebuild(this.capacity, part.bits);
        const words = new Int32Array(part.values.buffer, part.values.byteOffset, part.values.length * 2);
        for (let at = 0; at < part.values.length; at++) {
            this.insert(words[at * 2 + 1], words[at * 2], part.counts[at]);
            if (this.occupied > this.most)
                this.coarsen();
            else if (this.occupied * 2 > this.capacity)
                this.rebuild(this.capacity * 2, this.bits);
        }
    }
    part() {
        const values = this.sorted();
        const words = new Int32Array(values.buffer);
        const counts = values.map((_, at) => this.places[this.placeOf(words[at * 2 + 1], words[at * 2]) * 2 + 1] >>> 0);
        return { bits: this.bits, values, counts };
    }
    addLong(words, from, count) {
        const { places, low } = this;
        const last = this.capacity - 1;
        const shift = Math.clz32(last);
        const mask = this.bits === 52 ? -1 : -1 << (52 - this.bits);
        for (let at = from; at < count; at++) {
            const lower = words[at * 2] & mask;
            const upper = words[at * 2 + 1];
            let place = Math.imul(upper ^ Math.imul(lower, 0x85ebca77), 0x9e3779b1) >>> shift;
            let found = places[place * 2 + 1];
            while (found !== 0 && (places[place * 2] !== upper || low[place] !== lower)) {
                place = (place + 1) & last;
                found = places[place * 2 + 1];
            }
            places[place * 2 + 1] = found + 1;
            if (found === 0) {
                places[place * 2] = upper;
                low[place] = lower;
                if (this.grown())
                    return at + 1;
            }
        }
        return count;
    }
    addShort(words, from, count) {
        const { places } = this;
        const last = this.capacity - 1;
        const shift = Math.clz32(last);
        const mask = -1 << (20 - this.bits);
        for (let at = from; at < count; at++) {
            const upper = words[at * 2 + 1] & mask;
            let place = Math.imul(upper, 0x9e3779b1) >>> shift;
            let found = places[place * 2 + 1];
            while (found !== 0 && places[place * 2] !== upper) {
                place = (place + 1) & last;
                found = places[place * 2 + 1];
            }
            places[place * 2 + 1] = found + 1;
            if (found === 0) {
                places[place * 2] = upper;
                if (this.grown())
                    return at + 1;
            }
        }
        return count;
    }
    grown() {
        this.occupied++;
        return this.occupied > this.most || this.occupied * 2 > this.capacity;
    }
    placeOf(upper, lower) {
        const last = this.capacity - 1;
        const mixed = this.bits > 20 ? upper ^ Math.imul(lower, 0x85ebca77) : upper;
        let place = Math.imul(mixed, 0x9e3779b1) >>> Math.clz32(last);
        while (this.places[place * 2 + 1] !== 0 && (this.places[place * 2] !== upper || this.low[place] !== lower)) {
            place = (place + 1) & last;
        }
        return place;
    }
    insert(high, low, count) {
        const long = this.bits > 20;
        const upper = long ? high : high & (-1 << (20 - this.bits));
        const lower = long ? (this.bits === 52 ? low : low & (-1 << (52 - this.bits))) : 0;
        const place = this.placeOf(upper, lower);
        if (this.places[place * 2 + 1] === 0) {
            this.places[place * 2] = upper;
            this.low[place] = lower;
            this.occupied++;
        }
        this.places[place * 2 + 1] = this.places[place * 2 + 1] + count;
    }
    rebuild(capacity, bits) {
        if (this.bits === 52 && bits < 52)
            this.beforeLoss(this.sorted());
        const { places, low } = this;
        this.capacity = capacity;
        this.bits = bits;
        this.occupied = 0;
        this.places = new Int32Array(capacity * 2);
        this.low = new Int32Array(capacity);
        for (let at = 0; at < low.length; at++) {
            const count = places[at * 2 + 1] >>> 0;
            if (count !== 0)
                this.insert(places[at * 2], low[at], count);
        }
    }
    coarsen() {
        this.rebuild(this.capacity, bitsFor(this.sorted(), this.most, this.bits));
    }
    sorted() {
        const keys = new Float64Array(this.occupied);
        const words = new Int32Array(keys.buffer);
        let next = 0;
        for (let at = 0; at < this.capacity; at++) {
            if (this.places[at * 2 + 1] === 0)
                continue;
            words[next * 2] = this.low[at];
            words[next * 2 + 1] = this.places[at * 2];
            next++;
        }
        return keys.sort();
    }
}
function bitsFor(keys, most, bits) {
    const words = new Int32Array(keys.buffer);
    const differ = new Float64Array(64);
    for (let at = 2; at < words.length; at += 2) {
        const upper = words[at + 1] ^ words[at - 1];
        const bit = upper !== 0 ? Math.clz32(upper) : 32 + Math.clz32(words[at] ^ words[at - 2]);
        differ[bit] = differ[bit] + 1;
    }
    let occupied = 1;
    let kept = -12;
    while (kept < bits - 1 && occupied + differ[kept + 12] <= most) {
        occupied += differ[kept + 12];
        kept++;
    }
    return Math.max(kept, 0);
}


/***/ })

};
