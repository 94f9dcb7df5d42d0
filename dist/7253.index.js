export const id = 7253;
export const ids = [7253,2035];
export const modules = {

/***/ 76428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Lz: () => (/* binding */ bits),
/* harmony export */   _I: () => (/* binding */ CellRules)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _date_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92188);
/* harmony import */ var _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24306);



const kinds = [
    'type',
    'nan',
    'infinite',
    'fraction',
    'small',
    'big',
    'domain',
    'short',
    'long',
    'format',
    'repeated',
];
const bits = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index]));
class CellRules {
    column;
    domain;
    format;
    reader = new _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__/* .DateReader */ .k6();
    dateLength;
    min;
    max;
    shortest;
    longest;
    integer;
    refuseNan;
    refuseInfinite;
    constructor(column, rules) {
        this.column = column;
        const domain = rules?.domain ?? null;
        this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
        const format = rules === null || rules.format === null ? null : _date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DateFormat */ .o.of(rules.format);
        this.format = format instanceof _date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DateFormat */ .o ? format : null;
        this.min = this.bound(rules?.range?.min) ?? -Infinity;
        this.max = this.bound(rules?.range?.max) ?? Infinity;
        this.shortest = rules?.length?.min ?? 0;
        this.longest = rules?.length?.max ?? Infinity;
        this.integer = rules?.integer === true;
        const alone = this.domain === null && this.shortest === 0 && this.longest === Infinity;
        this.dateLength = alone ? (this.format?.length ?? 0) : 0;
        this.refuseNan = rules?.allow_nan !== true;
        this.refuseInfinite = rules?.allow_inf !== true;
    }
    get anyNumber() {
        return this.min === -Infinity && this.max === Infinity && !this.moreThanRange;
    }
    get moreThanRange() {
        return this.integer || this.domain !== null;
    }
    get onlyWhole() {
        return this.integer && this.domain === null;
    }
    get anyText() {
        return this.domain === null && this.format === null && this.shortest === 0 && this.longest === Infinity;
    }
    number(value) {
        if (Number.isNaN(value))
            return this.refuseNan ? bits.nan : 0;
        let mask = 0;
        if (value === Infinity || value === -Infinity)
            mask = this.refuseInfinite ? bits.infinite : 0;
        else if (this.integer && !Number.isInteger(value))
            mask = bits.fraction;
        if (value < this.min)
            mask |= bits.small;
        if (value > this.max)
            mask |= bits.big;
        if (this.domain !== null && !this.domain.has(value))
            mask |= bits.domain;
        return (mask & bits.infinite) === 0 ? mask : bits.infinite;
    }
    text(value) {
        let mask = this.domain === null || this.domain.has(value) ? 0 : bits.domain;
        if (this.shortest > 0 || this.longest < Infinity) {
            const size = codePoints(value);
            if (size < this.shortest)
                mask |= bits.short;
            if (size > this.longest)
                mask |= bits.long;
        }
        if (this.format === null)
            return mask;
        const seconds = this.format.seconds(value);
        if (seconds === undefined)
            return mask | bits.format;
        if (seconds < this.min)
            mask |= bits.small;
        if (seconds > this.max)
            mask |= bits.big;
        return mask;
    }
    isFineDate(bytes, start, end) {
        if (end - start !== this.dateLength || end === start)
            return false;
        if ((this.reader.read(bytes, start, end) & _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__/* .dashes */ .Ng) === 0)
            return false;
        const seconds = this.reader.time / 1000;
        return seconds >= this.min && seconds <= this.max;
    }
    boolean(cell) {
        return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? 0 : bits.type;
    }
    seconds(text) {
        return this.format?.seconds(text);
    }
    bound(end) {
        if (typeof end === 'number')
            return end;
        return end === null || end === undefined || this.column.type === 'number' ? undefined : this.format?.seconds(end);
    }
}
function codePoints(text) {
    let pairs = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00)
            pairs++;
    }
    return text.length - pairs;
}


/***/ }),

/***/ 54873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ColumnCheck),
/* harmony export */   d: () => (/* binding */ mergeBreaks)
/* harmony export */ });
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);
/* harmony import */ var _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76428);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80322);



const mostOutside = 1000;
class ColumnCheck {
    column;
    cells;
    rows = 0;
    nulls;
    found;
    extremes = { smallest: null, largest: null };
    shortest = null;
    longest = null;
    outside = new Set();
    constructor(column, rules, keepValues) {
        this.column = column;
        this.cells = new _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .CellRules */ ._I(column, rules);
        this.nulls = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(false);
        const found = _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(keepValues)]);
        this.found = Object.fromEntries(found);
    }
    count(rows) {
        this.rows += rows;
    }
    missing(file, line) {
        this.nulls.add(file, line, null);
    }
    broken(mask, file, line, value, cell) {
        for (const kind of _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)
            if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz[kind]) !== 0)
                this.found[kind].add(file, line, cell);
        if ((mask & (_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.small | _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.big)) !== 0)
            this.stretch(value, mask);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.domain) !== 0 && this.outside.size <= mostOutside)
            this.outside.add(typeof value === 'string' ? (0,_table_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(value) : value);
        if ((mask & (_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.short | _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.long)) !== 0) {
            const size = (0,_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(String(value));
            if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.short) !== 0)
                this.shortest = Math.min(size, this.shortest ?? Infinity);
            else
                this.longest = Math.max(size, this.longest ?? 0);
        }
    }
    result() {
        const { rows, nulls, found, extremes, shortest, longest, outside } = this;
        return {
            rows,
            nulls: nulls.places(),
            kinds: Object.fromEntries(_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, found[kind].places()])),
            ...extremes,
            shortest,
            longest,
            outside: outside.size > mostOutside ? null : [...outside],
            distinct: null,
        };
    }
    stretch(value, mask) {
        const { smallest, largest } = this.extremes;
        const at = this.order(value);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.small) !== 0 && (smallest === null || at < this.order(smallest)))
            this.extremes.smallest = own(value);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.big) !== 0 && (largest === null || at > this.order(largest)))
            this.extremes.largest = own(value);
    }
    order(value) {
        return typeof value === 'number' ? value : (this.cells.seconds(value) ?? NaN);
    }
}
function own(value) {
    return typeof value === 'string' ? (0,_table_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(value) : value;
}
function mergeBreaks(column, rules, parts, files) {
    const cells = new _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .CellRules */ ._I(column, rules);
    const order = (value) => (typeof value === 'number' ? value : (cells.seconds(value) ?? NaN));
    const far = (pick, sign) => parts.map(pick).reduce((best, value) => (best === null || (value !== null && sign * order(value) > sign * order(best)) ? value : best), null);
    const outside = new Set(parts.flatMap((part) => part.outside ?? []));
    return {
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        nulls: _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R.merge(parts.map(({ nulls }) => nulls), files),
        kinds: Object.fromEntries(_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R.merge(parts.map((part) => part.kinds[kind]), files)])),
        smallest: far(({ smallest }) => smallest, -1),
        largest: far(({ largest }) => largest, 1),
        shortest: far(({ shortest }) => shortest, -1),
        longest: far(({ longest }) => longest, 1),
        outside: outside.size > mostOutside || parts.some((part) => part.outside === null) ? null : [...outside],
        distinct: null,
    };
}


/***/ }),

/***/ 92188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DateFormat)
/* harmony export */ });
const named = {
    date: '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})',
    datetime: '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})[Tt ](?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?<z>[Zz]|[+-]\\d{2}:?\\d{2})?',
    time: '(?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?',
};
const directives = {
    Y: '(?<Y>\\d{4})',
    y: '(?<y>\\d{2})',
    m: '(?<m>1[0-2]|0[1-9]|[1-9])',
    d: '(?<d>3[01]|[12]\\d|0[1-9]|[1-9])',
    H: '(?<H>2[0-3]|[01]\\d|\\d)',
    M: '(?<M>[0-5]\\d|\\d)',
    S: '(?<S>[0-5]\\d|\\d)',
    f: '(?<f>\\d{1,6})',
    z: '(?<z>[Zz]|[+-]\\d{2}:?\\d{2})',
};
const longest = 100;
class DateFormat {
    length;
    expression;
    constructor(source, length) {
        this.length = length;
        this.expression = new RegExp(`^${source}$`, 'u');
    }
    static of(format) {
        const known = Object.hasOwn(named, format) ? named[format] : undefined;
        if (known !== undefined)
            return new DateFormat(known, format === 'date' ? 10 : format === 'datetime' ? 19 : 0);
        if (format.length > longest)
            return `expected at most ${String(longest)} characters.`;
        const used = new Set();
        let source = '';
        for (let at = 0; at < format.length; at++) {
            const character = format[at];
            if (character !== '%') {
                source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
                continue;
            }
            const directive = format[++at] ?? '';
            if (directive === '%')
                source += '%';
            else if (!Object.hasOwn(directives, directive)) {
                return `%${directive} is not known; known are %Y %y %m %d %H %M %S %f %z and %%.`;
            }
            else if (used.has(directive))
                return `%${directive} stands there twice.`;
            else {
                used.add(directive);
                source += directives[directive];
            }
        }
        if (used.size === 0)
            return 'expected date, datetime, time, or a pattern such as %d.%m.%Y.';
        if (used.has('Y') && used.has('y'))
            return 'expected %Y or %y, not both.';
        return new DateFormat(source, 0);
    }
    seconds(text) {
        const quick = text.length === this.length ? plainSeconds(text) : undefined;
        if (quick !== undefined)
            return quick;
        const parts = this.expression.exec(text)?.groups;
        if (parts === undefined)
            return undefined;
        const year = parts.Y !== undefined ? Number(parts.Y) : parts.y !== undefined ? century(Number(parts.y)) : 1900;
        const month = Number(parts.m ?? 1);
        const day = Number(parts.d ?? 1);
        const [hour, minute, second] = [Number(parts.H ?? 0), Number(parts.M ?? 0), Number(parts.S ?? 0)];
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
            return undefined;
        if (hour > 23 || minute > 59 || second > 59)
            return undefined;
        const zone = zoneSeconds(parts.z ?? 'Z');
        if (zone === undefined)
            return undefined;
        const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
        return midnight + hour * 3600 + minute * 60 + second + Number(`0.${parts.f ?? '0'}`) - zone;
    }
}
function century(year) {
    return year < 69 ? 2000 + year : 1900 + year;
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function zoneSeconds(zone) {
    if (zone === 'Z' || zone === 'z')
        return 0;
    const digits = zone.replaceAll(/\D/g, '');
    const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}
function plainSeconds(text) {
    const year = pair(text, 0) * 100 + pair(text, 2);
    const month = pair(text, 5);
    const day = pair(text, 8);
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return undefined;
    if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)))
        return undefined;
    const midnight = Date.UTC(year, month - 1, day) / 1000;
    if (text.length === 10)
        return midnight;
    const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
    const between = text.charCodeAt(10);
    if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return undefined;
    return hour <= 23 && minute <= 59 && second <= 59 ? midnight + hour * 3600 + minute * 60 + second : undefined;
}
function pair(text, at) {
    const [one, two] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
    return one >= 0 && one <= 9 && two >= 0 && two <= 9 ? one * 10 + two : NaN;
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Occurrences)
/* harmony export */ });
const kept = 3;
const longest = 100;
class Occurrences {
    keepValues;
    count = 0;
    lines = [];
    values = [];
    constructor(keepValues) {
        this.keepValues = keepValues;
    }
    add(file, line, value) {
        if (this.count++ >= kept)
            return;
        this.lines.push({ file, line });
        if (this.keepValues && value !== null)
            this.values.push(Buffer.from(value.slice(0, longest)).toString());
    }
    get isFull() {
        return this.count >= kept;
    }
    places() {
        return { count: this.count, lines: this.lines, values: this.values };
    }
    static merge(parts, files) {
        const order = new Map(files.map((file, index) => [file, index]));
        const places = parts.flatMap(({ lines, values }) => lines.map((place, at) => ({ place, value: values[at] })));
        places.sort((a, b) => order.get(a.place.file) - order.get(b.place.file) || a.place.line - b.place.line);
        const first = places.slice(0, kept);
        return {
            count: parts.reduce((sum, { count }) => sum + count, 0),
            lines: first.map(({ place }) => place),
            values: first.flatMap(({ value }) => (value === undefined ? [] : [value])),
        };
    }
}


/***/ }),

/***/ 85870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ OrderWatch),
/* harmony export */   Q: () => (/* binding */ isIncreasing)
/* harmony export */ });
/* harmony import */ var _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56720);

class OrderWatch {
    runs = [];
    leadingZeros = 0;
    add(chunk, column, decoded) {
        if (decoded.kind !== 'numbers')
            return;
        const { states, values, rows } = decoded;
        const cells = chunk.columns[column];
        if (cells.kind === 'bytes') {
            for (let row = 0, place = cells.at * 2; row < rows; row++, place += cells.width * 2) {
                const start = cells.cells[place];
                if (cells.bytes[start] === 48 && (cells.cells[place + 1] >> 2) - start > 1 && cells.bytes[start + 1] !== 46)
                    this.leadingZeros++;
            }
        }
        if (this.runs === null)
            return;
        let [first, last] = [NaN, -Infinity];
        for (let row = 0; row < rows; row++) {
            if (states[row] !== _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isValue */ .ml)
                continue;
            if (!(values[row] > last)) {
                this.runs = null;
                return;
            }
            last = values[row];
            if (Number.isNaN(first))
                first = last;
        }
        if (!Number.isNaN(first))
            this.runs.push({ file: chunk.file, line: chunk.lines[0], first, last });
    }
    part() {
        return { runs: this.runs, leadingZeros: this.leadingZeros };
    }
}
function isIncreasing(parts, files) {
    if (parts.some(({ runs }) => runs === null))
        return false;
    const order = new Map(files.map((file, index) => [file, index]));
    const runs = parts.flatMap((part) => part.runs ?? []);
    runs.sort((a, b) => order.get(a.file) - order.get(b.file) || a.line - b.line);
    return runs.every(({ first }, at) => at === 0 || first > runs[at - 1].last);
}


/***/ }),

/***/ 11149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distinctOf),
/* harmony export */   U: () => (/* binding */ Seen)
/* harmony export */ });
const mostSeen = 1 << 25;
class Seen {
    most;
    size = 0;
    over = false;
    table;
    constructor(most = mostSeen, expected = 0) {
        this.most = most;
        this.table = new Int32Array(2 * Math.max(1 << 12, 2 ** Math.ceil(Math.log2((expected * 4) / 3 + 2))));
    }
    add(text) {
        const { low, high } = hash(text);
        return this.addHash(low, high);
    }
    addHash(low, high) {
        const second = low === 0 && high === 0 ? 1 : high;
        if (this.size === this.most) {
            this.over = true;
            return !this.has(low, second);
        }
        if (!this.insert(low, second))
            return false;
        this.size++;
        if (this.size * 8 > this.table.length * 3)
            this.grow();
        return true;
    }
    words() {
        const words = new Int32Array(this.size * 2);
        let count = 0;
        for (let at = 0; at < this.table.length; at += 2) {
            if (this.table[at] === 0 && this.table[at + 1] === 0)
                continue;
            words[count++] = this.table[at];
            words[count++] = this.table[at + 1];
        }
        return words;
    }
    has(low, high) {
        const place = this.place(low, high);
        return this.table[place] !== 0 || this.table[place + 1] !== 0;
    }
    insert(low, high) {
        const place = this.place(low, high);
        if (this.table[place] !== 0 || this.table[place + 1] !== 0)
            return false;
        this.table[place] = low;
        this.table[place + 1] = high;
        return true;
    }
    place(low, high) {
        const { table } = this;
        const last = table.length - 1;
        for (let place = (low << 1) & last;; place = (place + 2) & last) {
            const first = table[place];
            const second = table[place + 1];
            if ((first === low && second === high) || (first === 0 && second === 0))
                return place;
        }
    }
    grow() {
        const before = this.table;
        this.table = new Int32Array(before.length * 2);
        for (let at = 0; at < before.length; at += 2) {
            if (before[at] !== 0 || before[at + 1] !== 0)
                this.insert(before[at], before[at + 1]);
        }
    }
}
function distinctOf(lists) {
    const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
    const slices = Math.ceil(all / mostSeen);
    let distinct = 0;
    for (let slice = 0; slice < slices; slice++) {
        const seen = new Seen(Infinity, Math.ceil(all / slices));
        for (const words of lists) {
            for (let at = 0; at < words.length; at += 2) {
                if (slices > 1 && (words[at + 1] >>> 0) % slices !== slice)
                    continue;
                seen.addHash(words[at], words[at + 1]);
            }
        }
        distinct += seen.size;
    }
    return distinct;
}
function hash(text) {
    let low = text.length ^ 0x9e3779b9;
    let high = text.length ^ 0x85ebca6b;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        low = Math.imul(low ^ unit, 0x01000193);
        low ^= low >>> 15;
        high = Math.imul(high ^ (unit + at), 0x5bd1e995);
        high ^= high >>> 13;
    }
    low = mix(low);
    return { low, high: mix(high ^ Math.imul(low, 0xc2b2ae35)) };
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 50316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ UniqueWatch),
  x: () => (/* binding */ mergeUniques)
});

// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/schema/occurrences.js
var occurrences = __webpack_require__(80322);
// EXTERNAL MODULE: ./.build/table/profile/hash.js
var hash = __webpack_require__(99199);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/profile/text-cells.js
var text_cells = __webpack_require__(22980);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/schema/row-hashes.js





const missing = 0x6d697373;
class RowHashes {
    first = new Int32Array(0);
    second = new Int32Array(0);
    missing = new Uint8Array(0);
    hash = new hash/* Hash */.V();
    double = new Float64Array(1);
    words = new Int32Array(this.double.buffer);
    begin(rows) {
        if (this.first.length < rows) {
            this.first = new Int32Array(rows * 2);
            this.second = new Int32Array(rows * 2);
            this.missing = new Uint8Array(rows * 2);
        }
        this.first.fill(0, 0, rows);
        this.second.fill(0, 0, rows);
        this.missing.fill(0, 0, rows);
    }
    add(cells, decoded) {
        if (decoded.kind === 'numbers')
            this.numbers(cells, decoded);
        else
            this.texts(cells, decoded);
    }
    numbers(cells, { values, states, rows }) {
        const { hash, double, words } = this;
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            if (states[row] === number_cells/* isValue */.ml && value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER) {
                double[0] = value + 0;
                hash.double(words[0], words[1]);
                this.take(row, hash.first, hash.second);
            }
            else if (states[row] === number_cells/* isMissing */.b2)
                this.miss(row);
            else
                this.text(row, (0,cell_text/* cellText */.I)(cells, row).toLowerCase());
        }
    }
    texts(cells, { slots, rows, dictionary }) {
        for (let row = 0; row < rows; row++) {
            const slot = slots[row];
            if (slot === text_cells/* missingSlot */.b)
                this.miss(row);
            else if (slot >= 0) {
                const words = dictionary.hashOf(slot);
                this.take(row, words[0], words[1]);
            }
            else
                this.beyond(cells, row);
        }
    }
    beyond(cells, row) {
        if (cells.kind === 'bytes') {
            const place = (row * cells.width + cells.at) * 2;
            const packed = cells.cells[place + 1];
            if ((packed & 3) !== scan/* doubled */.aQ) {
                this.hash.bytes(cells.bytes, cells.cells[place], packed >> 2);
                this.take(row, this.hash.first, this.hash.second);
                return;
            }
        }
        if (cells.kind === 'codes') {
            const code = cells.codes[row] * 2;
            this.hash.bytes(cells.list.bytes, cells.list.spans[code], cells.list.spans[code + 1]);
            this.take(row, this.hash.first, this.hash.second);
            return;
        }
        this.text(row, (0,cell_text/* cellText */.I)(cells, row));
    }
    text(row, text) {
        const bytes = Buffer.from(text);
        this.hash.bytes(bytes, 0, bytes.length);
        this.take(row, this.hash.first, this.hash.second);
    }
    miss(row) {
        this.missing[row] = 1;
        this.take(row, missing, missing);
    }
    take(row, first, second) {
        const [one, other] = [this.first[row], this.second[row]];
        this.first[row] = Math.imul((one << 13) | (one >>> 19), 5) ^ first;
        this.second[row] = Math.imul((other << 17) | (other >>> 15), 9) ^ second;
    }
}

// EXTERNAL MODULE: ./.build/schema/seen.js
var seen = __webpack_require__(11149);
;// CONCATENATED MODULE: ./.build/schema/unique-watch.js




class UniqueWatch {
    columns;
    nulls;
    keepValues;
    seen = new seen/* Seen */.U();
    hashes = new RowHashes();
    repeated;
    cells = null;
    left;
    constructor(columns, nulls, keepValues) {
        this.columns = columns;
        this.nulls = nulls;
        this.keepValues = keepValues;
        this.repeated = new occurrences/* Occurrences */.R(keepValues);
        this.left = columns.length;
    }
    add(chunk, column, decoded) {
        if (!this.columns.includes(column))
            return;
        if (this.left === this.columns.length)
            this.hashes.begin(chunk.rows);
        this.cells = chunk.columns[column];
        this.hashes.add(this.cells, decoded);
        if (--this.left > 0)
            return;
        this.left = this.columns.length;
        this.look(chunk);
    }
    part() {
        return { repeated: this.repeated.places(), words: this.seen.words(), over: this.seen.over };
    }
    look({ file, lines, rows }) {
        const { first, second, missing } = this.hashes;
        for (let row = 0; row < rows; row++) {
            if (!this.nulls && missing[row] === 1)
                continue;
            if (this.seen.addHash(first[row], second[row]))
                continue;
            this.repeated.add(file, lines[row], this.keepValues ? (0,cell_text/* cellText */.I)(this.cells, row) : null);
        }
    }
}
function mergeUniques(parts, files) {
    const lists = parts.map(({ words }) => words);
    const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
    const count = parts.length === 1 ? all : (0,seen/* distinctOf */.C)(lists);
    const across = all - count;
    const within = occurrences/* Occurrences */.R.merge(parts.map(({ repeated }) => repeated), files);
    return {
        repeated: { count: within.count + across, places: across === 0 ? within : null },
        distinct: { count, over: parts.some(({ over }) => over) },
    };
}


/***/ }),

/***/ 43422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ValidateJob: () => (/* binding */ ValidateJob)
});

// EXTERNAL MODULE: ./.build/table/profile/profile-job.js + 7 modules
var profile_job = __webpack_require__(5749);
// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/profile/text-cells.js
var text_cells = __webpack_require__(22980);
// EXTERNAL MODULE: ./.build/schema/cell-rules.js
var cell_rules = __webpack_require__(76428);
// EXTERNAL MODULE: ./.build/schema/column-check.js
var column_check = __webpack_require__(54873);
;// CONCATENATED MODULE: ./.build/schema/column-watch.js





class ColumnWatch {
    column;
    check;
    verdicts = new Uint16Array(64);
    judged = 0;
    anyBroken = false;
    constructor(column, rules, keepValues) {
        this.column = column;
        this.check = new column_check/* ColumnCheck */.X(column, rules, keepValues);
    }
    add(chunk, column, decoded) {
        this.check.count(chunk.rows);
        const cells = chunk.columns[column];
        if (decoded.kind === 'texts')
            this.texts(chunk, cells, decoded);
        else if (this.column.type === 'boolean')
            this.booleans(chunk, cells, decoded);
        else
            this.numbers(chunk, cells, decoded);
    }
    result() {
        return this.check.result();
    }
    numbers({ file, lines }, cells, { rows, states, values, others }) {
        const rules = this.check.cells;
        if (others === 0 && rules.anyNumber)
            return;
        const { min, max } = rules;
        const { moreThanRange, onlyWhole } = rules;
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            if (states[row] === number_cells/* isValue */.ml) {
                if (value >= min && value <= max && (!moreThanRange || (onlyWhole && value === Math.floor(value))))
                    continue;
                const mask = rules.number(value);
                if (mask !== 0)
                    this.check.broken(mask, file, lines[row], value, (0,cell_text/* cellText */.I)(cells, row));
            }
            else if (states[row] === number_cells/* isMissing */.b2)
                this.check.missing(file, lines[row]);
            else {
                const said = states[row] === number_cells/* isNaN */.yr ? NaN : value;
                const mask = states[row] === number_cells/* isUnfit */.Jm ? cell_rules/* bits */.Lz.type : rules.number(said);
                if (mask !== 0)
                    this.check.broken(mask, file, lines[row], said, (0,cell_text/* cellText */.I)(cells, row));
            }
        }
    }
    booleans({ file, lines }, cells, { rows, states, others }) {
        if (others === 0)
            return;
        for (let row = 0; row < rows; row++) {
            if (states[row] === number_cells/* isMissing */.b2)
                this.check.missing(file, lines[row]);
            else if (states[row] === number_cells/* isUnfit */.Jm)
                this.check.broken(cell_rules/* bits */.Lz.type, file, lines[row], 0, (0,cell_text/* cellText */.I)(cells, row));
        }
    }
    texts({ file, lines }, cells, { rows, slots, missing, dictionary }) {
        const rules = this.check.cells;
        if (!rules.anyText)
            this.judge(dictionary);
        const beyond = dictionary.full && !rules.anyText;
        if (missing === 0 && !this.anyBroken && !beyond)
            return;
        for (let row = 0; row < rows; row++) {
            const slot = slots[row];
            if (slot >= 0) {
                if (!this.anyBroken || this.verdicts[slot] === 0)
                    continue;
                const text = dictionary.text(slot);
                this.check.broken(this.verdicts[slot], file, lines[row], text, text);
            }
            else if (slot === text_cells/* missingSlot */.b)
                this.check.missing(file, lines[row]);
            else if (beyond && !isFine(rules, cells, row)) {
                const text = (0,cell_text/* cellText */.I)(cells, row);
                const mask = rules.text(text);
                if (mask !== 0)
                    this.check.broken(mask, file, lines[row], text, text);
            }
        }
    }
    judge(dictionary) {
        if (dictionary.size > this.verdicts.length) {
            const longer = new Uint16Array(Math.max(dictionary.size, this.verdicts.length * 2));
            longer.set(this.verdicts);
            this.verdicts = longer;
        }
        for (; this.judged < dictionary.size; this.judged++) {
            const mask = this.check.cells.text(dictionary.text(this.judged));
            this.verdicts[this.judged] = mask;
            if (mask !== 0)
                this.anyBroken = true;
        }
    }
}
function isFine(rules, cells, row) {
    if (cells.kind !== 'bytes')
        return false;
    const place = (row * cells.width + cells.at) * 2;
    return rules.isFineDate(cells.bytes, cells.cells[place], cells.cells[place + 1] >> 2);
}

// EXTERNAL MODULE: ./.build/schema/order-watch.js
var order_watch = __webpack_require__(85870);
// EXTERNAL MODULE: ./.build/schema/unique-watch.js + 1 modules
var unique_watch = __webpack_require__(50316);
;// CONCATENATED MODULE: ./.build/schema/validate-job.js




class ValidateJob {
    profile;
    watches;
    uniques;
    orders;
    key;
    constructor({ profile, rules, key, values, order }) {
        const { columns } = profile;
        this.watches = columns.map((column, at) => new ColumnWatch(column, rules[at], values));
        this.uniques = rules.map((own, at) => own?.unique === true || (own !== null && own.distinct !== null) ? new unique_watch/* UniqueWatch */.J([at], false, values) : null);
        this.orders = order ? columns.map(() => new order_watch/* OrderWatch */.C()) : null;
        this.key = key === null ? null : new unique_watch/* UniqueWatch */.J(key, true, false);
        this.profile = new profile_job.ProfileJob(profile, (chunk, column, decoded) => {
            this.watches[column].add(chunk, column, decoded);
            this.uniques[column]?.add(chunk, column, decoded);
            this.orders?.[column].add(chunk, column, decoded);
            this.key?.add(chunk, column, decoded);
        });
    }
    add(chunk) {
        this.profile.add(chunk);
    }
    result() {
        return {
            profile: this.profile.result(),
            breaks: this.watches.map((watch) => watch.result()),
            uniques: this.uniques.map((watch) => watch?.part() ?? null),
            key: this.key?.part() ?? null,
            orders: this.orders?.map((watch) => watch.part()) ?? null,
        };
    }
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


/***/ }),

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ })

};
