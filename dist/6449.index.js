export const id = 6449;
export const ids = [6449,8855];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 69407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
function alternatives(schema) {
    const inner = schema.anyOf ??
        schema.oneOf ??
        (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined);
    return inner === undefined ? [schema] : inner.flatMap(alternatives);
}
function schemasAt(schema, path) {
    let nodes = alternatives(schema);
    for (const key of path) {
        nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
    }
    return nodes;
}
function below(node, key) {
    const name = String(key);
    if (node.properties !== undefined && Object.hasOwn(node.properties, name))
        return [node.properties[name]];
    if (typeof node.additionalProperties === 'object')
        return [node.additionalProperties];
    if (node.items !== undefined && /^\d+$/.test(name))
        return [node.items];
    return [];
}
function knownKeys(schema, path) {
    return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectation(schema, path) {
    const words = schemasAt(schema, path).map(describe);
    const unique = [...new Set(words)].filter((word) => word !== 'nothing');
    return unique.length === 0 ? 'something else' : unique.join(' or ');
}
function describe(node) {
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    switch (node.type) {
        case 'string':
            return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
        case 'boolean':
            return 'true or false';
        case 'number':
            return `a number${bounds(node)}`;
        case 'integer':
            return `a whole number${bounds(node)}`;
        case 'array':
            return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
        case 'object':
            return node.properties === undefined || Object.keys(node.properties).length === 0
                ? 'a mapping'
                : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
        case 'null':
            return 'nothing';
        default:
            return 'a value';
    }
}
function plural(words) {
    return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}
function bounds(node) {
    const parts = [];
    if (node.exclusiveMinimum !== undefined)
        parts.push(`above ${node.exclusiveMinimum}`);
    else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
        parts.push(`of at least ${node.minimum}`);
    if (node.exclusiveMaximum !== undefined)
        parts.push(`below ${node.exclusiveMaximum}`);
    else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
        parts.push(`of at most ${node.maximum}`);
    return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
function shownValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


/***/ }),

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   XP: () => (/* binding */ anomalySchema)
/* harmony export */ });
/* unused harmony export anomalyName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const anomalyName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'SCHEMA_MISSING_COLUMN',
    'SCHEMA_NEW_COLUMN',
    'UNEXPECTED_DATA_TYPE',
    'FLOAT_TYPE_STRING_NOT_FLOAT',
    'FLOAT_TYPE_SMALL_FLOAT',
    'FLOAT_TYPE_BIG_FLOAT',
    'FLOAT_TYPE_HAS_NAN',
    'FLOAT_TYPE_HAS_INF',
    'INT_TYPE_NOT_INT_STRING',
    'INT_TYPE_INT_EXPECTED',
    'INT_TYPE_SMALL_INT',
    'INT_TYPE_BIG_INT',
    'BOOL_TYPE_UNEXPECTED_STRING',
    'ENUM_TYPE_UNEXPECTED_STRING_VALUES',
    'FEATURE_TYPE_LOW_FRACTION_PRESENT',
    'FEATURE_TYPE_LOW_NUMBER_PRESENT',
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_UNIQUE',
    'FEATURE_TYPE_HIGH_UNIQUE',
    'DATASET_LOW_NUM_EXAMPLES',
    'DATASET_HIGH_NUM_EXAMPLES',
    'COMPARATOR_CONTROL_DATA_MISSING',
    'COMPARATOR_L_INFTY_HIGH',
    'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
    'COMPARATOR_LOW_NUM_EXAMPLES',
    'COMPARATOR_HIGH_NUM_EXAMPLES',
    'UNEXPECTED_NUMBER_VALUES',
    'STRING_TYPE_TOO_SHORT',
    'STRING_TYPE_TOO_LONG',
    'TIME_TYPE_WRONG_FORMAT',
    'TIME_TYPE_TOO_EARLY',
    'TIME_TYPE_TOO_LATE',
    'KEY_NOT_UNIQUE',
    'TARGET_HAS_NULLS',
    'TARGET_ONE_VALUE',
]);
const anomalySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: anomalyName,
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning']),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function isAcceptable({ name }) {
    if (name.startsWith('TARGET_') || name.startsWith('COMPARATOR_'))
        return false;
    return name !== 'KEY_NOT_UNIQUE' && name !== 'TIME_TYPE_WRONG_FORMAT';
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ColumnScan)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/schema/cell-rules.js
var cell_rules = __webpack_require__(76428);
// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
// EXTERNAL MODULE: ./.build/schema/occurrences.js
var occurrences = __webpack_require__(80322);
;// CONCATENATED MODULE: ./.build/schema/column-check.js



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
        this.cells = new cell_rules/* CellRules */._I(column, rules);
        this.nulls = new occurrences/* Occurrences */.R(false);
        const found = cell_rules/* kinds */.EZ.map((kind) => [kind, new occurrences/* Occurrences */.R(keepValues)]);
        this.found = Object.fromEntries(found);
    }
    count(rows) {
        this.rows += rows;
    }
    missing(file, line) {
        this.nulls.add(file, line, null);
    }
    broken(mask, file, line, value, cell) {
        for (const kind of cell_rules/* kinds */.EZ)
            if ((mask & cell_rules/* bits */.Lz[kind]) !== 0)
                this.found[kind].add(file, line, cell);
        if ((mask & (cell_rules/* bits */.Lz.small | cell_rules/* bits */.Lz.big)) !== 0)
            this.stretch(value, mask);
        if ((mask & cell_rules/* bits */.Lz.domain) !== 0 && this.outside.size <= mostOutside)
            this.outside.add(typeof value === 'string' ? (0,table_text/* ownText */.U)(value) : value);
        if ((mask & (cell_rules/* bits */.Lz.short | cell_rules/* bits */.Lz.long)) !== 0) {
            const size = (0,cell_rules/* codePoints */.BH)(String(value));
            if ((mask & cell_rules/* bits */.Lz.short) !== 0)
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
            kinds: Object.fromEntries(cell_rules/* kinds */.EZ.map((kind) => [kind, found[kind].places()])),
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
        if ((mask & cell_rules/* bits */.Lz.small) !== 0 && (smallest === null || at < this.order(smallest)))
            this.extremes.smallest = own(value);
        if ((mask & cell_rules/* bits */.Lz.big) !== 0 && (largest === null || at > this.order(largest)))
            this.extremes.largest = own(value);
    }
    order(value) {
        return typeof value === 'number' ? value : (this.cells.seconds(value) ?? NaN);
    }
}
function own(value) {
    return typeof value === 'string' ? (0,table_text/* ownText */.U)(value) : value;
}
function mergeBreaks(column, rules, parts, files) {
    const cells = new CellRules(column, rules);
    const order = (value) => (typeof value === 'number' ? value : (cells.seconds(value) ?? NaN));
    const far = (pick, sign) => parts.map(pick).reduce((best, value) => (best === null || (value !== null && sign * order(value) > sign * order(best)) ? value : best), null);
    const outside = new Set(parts.flatMap((part) => part.outside ?? []));
    return {
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        nulls: Occurrences.merge(parts.map(({ nulls }) => nulls), files),
        kinds: Object.fromEntries(kinds.map((kind) => [kind, Occurrences.merge(parts.map((part) => part.kinds[kind]), files)])),
        smallest: far(({ smallest }) => smallest, -1),
        largest: far(({ largest }) => largest, 1),
        shortest: far(({ shortest }) => shortest, -1),
        longest: far(({ longest }) => longest, 1),
        outside: outside.size > mostOutside || parts.some((part) => part.outside === null) ? null : [...outside],
        distinct: null,
    };
}

;// CONCATENATED MODULE: ./.build/schema/distinct.js

const mostDistinct = 1000;
class Distinct {
    counts = new Map();
    over = false;
    add(value) {
        if (this.over)
            return;
        const before = this.counts.get(value);
        if (before !== undefined)
            this.counts.set(value, before + 1);
        else if (this.counts.size === mostDistinct || (typeof value === 'string' && value.length > 1000)) {
            this.over = true;
            this.counts.clear();
        }
        else
            this.counts.set(typeof value === 'string' ? (0,table_text/* ownText */.U)(value) : value, 1);
    }
    get size() {
        return this.over ? Infinity : this.counts.size;
    }
}

// EXTERNAL MODULE: ./.build/schema/key.js
var key = __webpack_require__(4507);
;// CONCATENATED MODULE: ./.build/schema/moments.js
class Moments {
    count = 0;
    min = Infinity;
    max = -Infinity;
    mean = 0;
    squares = 0;
    add(value) {
        this.count++;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
        const difference = value - this.mean;
        this.mean += difference / this.count;
        this.squares += difference * (value - this.mean);
    }
    get deviation() {
        return this.count < 2 ? 0 : Math.sqrt(this.squares / (this.count - 1));
    }
}

// EXTERNAL MODULE: ./.build/schema/seen.js
var seen = __webpack_require__(11149);
;// CONCATENATED MODULE: ./.build/schema/column-scan.js







const notANumber = /^[ \t]*[+-]?nan[ \t]*$/i;
class ColumnScan {
    column;
    rows = 0;
    nulls = 0;
    distinct = new Distinct();
    moments = new Moments();
    whole = true;
    increasing = true;
    leadingZeros = 0;
    check;
    seen;
    unique;
    last = -Infinity;
    constructor(column, rules, keepValues) {
        this.column = column;
        this.check = new ColumnCheck(column, rules, keepValues);
        this.unique = rules?.unique === true;
        this.seen = this.unique || (rules !== null && rules.distinct !== null) ? new seen/* Seen */.U() : null;
    }
    add(batch, cells) {
        const { file, lines } = batch;
        const { type } = this.column;
        this.rows += batch.rows;
        this.check.count(batch.rows);
        for (let row = 0; row < cells.length; row++) {
            const cell = cells[row];
            if (cell === null || (cell === '' && type !== 'string')) {
                this.nulls++;
                this.check.missing(file, lines[row]);
                continue;
            }
            let mask = type === 'number' ? this.number(cell) : type === 'string' ? this.text(cell) : this.boolean(cell);
            if (this.seen !== null && !this.seen.add((0,key/* canonical */.$)(cell, type) ?? '') && this.unique)
                mask |= cell_rules/* bits */.Lz.repeated;
            if (mask !== 0)
                this.check.broken(mask, file, lines[row], type === 'number' ? ((0,number/* parseNumber */.$)(cell) ?? cell) : cell, cell);
        }
    }
    breaks() {
        return { ...this.check.result(), distinct: this.seen === null ? null : { count: this.seen.size, over: false } };
    }
    profile() {
        const { count, min, max, mean, deviation } = this.moments;
        return {
            ...this.column,
            nulls: this.nulls,
            distinct: this.distinct.over ? '>1000' : this.distinct.size,
            mean: count === 0 || !Number.isFinite(mean) ? null : mean,
            sd: count === 0 || !Number.isFinite(deviation) ? null : deviation,
            min: count === 0 ? null : min,
            max: count === 0 ? null : max,
        };
    }
    number(cell) {
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined)
            return notANumber.test(cell) ? this.check.cells.number(NaN) : cell_rules/* bits */.Lz.type;
        this.distinct.add(value);
        if (!Number.isFinite(value))
            return this.check.cells.number(value);
        this.moments.add(value);
        if (!Number.isInteger(value))
            this.whole = false;
        if (value <= this.last)
            this.increasing = false;
        this.last = value;
        if (cell.length > 1 && cell.charCodeAt(0) === 48 && cell.charCodeAt(1) !== 46)
            this.leadingZeros++;
        return this.check.cells.number(value);
    }
    text(cell) {
        this.distinct.add(cell);
        return this.check.cells.text(cell);
    }
    boolean(cell) {
        const mask = this.check.cells.boolean(cell);
        if (mask === 0)
            this.distinct.add(cell.toLowerCase());
        return mask;
    }
}


/***/ }),

/***/ 78924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* unused harmony export columnProfileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96805);


const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['number', 'string', 'boolean']),
    nulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('>1000')]),
    mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    sd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
});
const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-findings/1'),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileSchema),
    anomalies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .anomalySchema */ .XP),
});


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   y: () => (/* binding */ KeyCheck)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80322);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11149);



function canonical(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    if (type === 'boolean')
        return cell.toLowerCase();
    if (type === 'string')
        return cell;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell : String(value);
}
class KeyCheck {
    key;
    repeated = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(false);
    seen = new _seen_js__WEBPACK_IMPORTED_MODULE_2__/* .Seen */ .U();
    constructor(key) {
        this.key = key;
    }
    add({ names, cells, rows, file, lines }) {
        const columns = this.key.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)] }));
        for (let row = 0; row < rows; row++) {
            let text = '';
            for (const column of columns) {
                const cell = canonical(column.cells[row], column.type);
                text += cell === null ? '-' : `${String(cell.length)}:${cell}`;
            }
            if (!this.seen.add(text))
                this.repeated.add(file, lines[row], null);
        }
    }
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

/***/ 11149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Seen)
/* harmony export */ });
class Seen {
    size = 0;
    table = new Int32Array(2 << 12);
    add(text) {
        const { low, high } = hash(text);
        if (!this.insert(low, high))
            return false;
        this.size++;
        if (this.size * 4 > this.table.length)
            this.grow();
        return true;
    }
    insert(low, high) {
        const table = this.table;
        const mask = table.length / 2 - 1;
        for (let place = low & mask;; place = (place + 1) & mask) {
            const first = table[place * 2];
            const second = table[place * 2 + 1];
            if (first === 0 && second === 0) {
                table[place * 2] = low;
                table[place * 2 + 1] = high;
                return true;
            }
            if (first === low && second === high)
                return false;
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
    high = mix(high ^ Math.imul(low, 0xc2b2ae35));
    return { low, high: low === 0 && high === 0 ? 1 : high };
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 98879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStep: () => (/* binding */ validateStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
;// CONCATENATED MODULE: ./.build/table/prepare.js


async function prepareData(command, context) {
    if (command === null)
        return;
    const ended = await context.log.group(`data.prepare: ${(0,process/* shown */.S)(command)}`, () => context.tools.run({
        argv: (0,process/* argvOf */.U)(command),
        key: 'data.prepare',
        cwd: context.workspace,
        onLine: (line) => {
            context.log.output(line);
        },
    }, { reads: [], writes: [context.workspace], network: true }));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
    const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
    throw new errors/* ProgramError */.Zj(`data.prepare: "${(0,process/* shown */.S)(command)}" ${how}; correct it, or run it by hand to see why.${silent}`, ended.tail.slice(-5));
}

// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
// EXTERNAL MODULE: ./.build/schema/columns.js
var schema_columns = __webpack_require__(34971);
// EXTERNAL MODULE: ./.build/schema/schema.js
var schema_schema = __webpack_require__(46489);
;// CONCATENATED MODULE: ./.build/schema/environment.js


const usual = schema_schema/* tableSchema */._.shape.environments.parse(undefined);
function environmentOf(given, schema, file) {
    const known = schema?.environments ?? usual;
    if (given === null)
        return known[0];
    if (known.includes(given))
        return given;
    throw new errors/* UserError */.yo(`validate.environment: no environment ${JSON.stringify(given)}; ${file} has ${known.join(', ')} (its key environments).`);
}

// EXTERNAL MODULE: ./.build/schema/findings.js
var schema_findings = __webpack_require__(78924);
// EXTERNAL MODULE: ./.build/schema/names.js
var names = __webpack_require__(4740);
// EXTERNAL MODULE: ./.build/schema/schema-file.js
var schema_file = __webpack_require__(21540);
// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
// EXTERNAL MODULE: ./.build/schema/column-scan.js + 3 modules
var column_scan = __webpack_require__(7666);
// EXTERNAL MODULE: ./.build/schema/column-rules.js + 1 modules
var column_rules = __webpack_require__(62410);
;// CONCATENATED MODULE: ./.build/schema/sentence.js
function share(count, rows) {
    const percent = (count / rows) * 100;
    const shown = percent >= 0.1 || count === 0 ? percent.toFixed(1) : percent.toPrecision(1);
    return `${String(count)} of ${String(rows)} rows (${shown}%)`;
}
function bound(end) {
    return String(end ?? '');
}
function characters(count) {
    return `${String(count ?? 0)} ${count === 1 ? 'character' : 'characters'}`;
}
function different(values) {
    if (values === null)
        return '; more than 1000 different ones';
    return values.length <= 1 ? '' : `; ${String(values.length)} different ones`;
}

;// CONCATENATED MODULE: ./.build/schema/judge.js


function counted(name, column, severity, { count, lines, values: cells }, rows, sentence) {
    return { name, column, severity, count, share: rows === 0 ? null : count / rows, lines: [...lines], values: [...cells], sentence };
}
function whole(name, column, severity, sentence) {
    return { name, column, severity, count: null, share: null, lines: [], values: [], sentence };
}
function judgeColumn({ column, breaks }, rules, expected) {
    const anomalies = expected ? missing(column, breaks, rules) : [];
    for (const { kind, rule, name, what } of sayings(column, breaks, rules)) {
        const found = breaks.kinds[kind];
        if (found.count === 0)
            continue;
        const severity = kind === 'domain' ? domainSeverity(breaks, rules) : rules === null ? 'warning' : (0,column_rules/* severityOf */.xJ)(rules, rule);
        anomalies.push(counted(name, column.name, severity, found, breaks.rows, `${share(found.count, breaks.rows)} ${what}.`));
    }
    if (rules !== null)
        anomalies.push(...distinct(column, breaks, rules));
    return anomalies;
}
function sayings(column, breaks, rules) {
    const { type } = column;
    const repeated = { kind: 'repeated', rule: 'unique', name: 'FEATURE_TYPE_LOW_UNIQUE', what: 'repeat a value of an earlier row, though the column is unique' };
    const listed = rules?.domain?.length ?? 0;
    const domain = `hold a value that is not in the domain (${String(listed)} ${listed === 1 ? 'value' : 'values'})${different(breaks.outside)}`;
    if (type === 'number')
        return [...numbers(breaks, rules), { kind: 'domain', rule: 'domain', name: 'UNEXPECTED_NUMBER_VALUES', what: domain }, repeated];
    if (type === 'boolean') {
        const name = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : 'BOOL_TYPE_UNEXPECTED_STRING';
        return [{ kind: 'type', rule: 'type', name, what: 'hold something else than true or false' }, repeated];
    }
    const { length, range, format } = rules ?? { length: null, range: null, format: null };
    return [
        { kind: 'domain', rule: 'domain', name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', what: domain },
        { kind: 'short', rule: 'length', name: 'STRING_TYPE_TOO_SHORT', what: `are shorter than ${characters(length?.min)}` },
        { kind: 'long', rule: 'length', name: 'STRING_TYPE_TOO_LONG', what: `are longer than ${characters(length?.max)}` },
        { kind: 'format', rule: 'format', name: 'TIME_TYPE_WRONG_FORMAT', what: `hold something that is not of the format ${String(format)}` },
        { kind: 'small', rule: 'range', name: 'TIME_TYPE_TOO_EARLY', what: `lie before the range, which begins at ${bound(range?.min)}` },
        { kind: 'big', rule: 'range', name: 'TIME_TYPE_TOO_LATE', what: `lie after the range, which ends at ${bound(range?.max)}` },
        repeated,
    ];
}
function numbers(breaks, rules) {
    const integer = rules?.integer === true;
    const { min, max } = rules?.range ?? { min: null, max: null };
    const type = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : integer ? 'INT_TYPE_NOT_INT_STRING' : 'FLOAT_TYPE_STRING_NOT_FLOAT';
    return [
        { kind: 'type', rule: 'type', name: type, what: 'hold something that is not a number' },
        { kind: 'nan', rule: 'allow_nan', name: 'FLOAT_TYPE_HAS_NAN', what: 'hold "not a number" (NaN), which is not listed in data.nulls' },
        { kind: 'infinite', rule: 'allow_inf', name: 'FLOAT_TYPE_HAS_INF', what: 'hold an infinite number' },
        { kind: 'fraction', rule: 'integer', name: 'INT_TYPE_INT_EXPECTED', what: 'hold a number that is not whole' },
        { kind: 'small', rule: 'range', name: integer ? 'INT_TYPE_SMALL_INT' : 'FLOAT_TYPE_SMALL_FLOAT', what: `lie below the range, which begins at ${bound(min)}` },
        { kind: 'big', rule: 'range', name: integer ? 'INT_TYPE_BIG_INT' : 'FLOAT_TYPE_BIG_FLOAT', what: `lie above the range, which ends at ${bound(max)}` },
    ];
}
function changed({ rows, nulls, kinds }) {
    return kinds.type.count > 0 && kinds.type.count === rows - nulls.count;
}
function domainSeverity({ rows, nulls, kinds }, rules) {
    const present = rows - nulls.count;
    if (rules === null || present - kinds.domain.count >= rules.domain_mass * present)
        return 'warning';
    return (0,column_rules/* severityOf */.xJ)(rules, 'domain');
}
function distinct({ name }, { distinct: found }, rules) {
    const { min, max } = rules.distinct ?? { min: null, max: null };
    if (found === null)
        return [];
    const has = `The column has ${found.over ? 'more than ' : ''}${String(found.count)} different ${found.count === 1 ? 'value' : 'values'}`;
    const severity = (0,column_rules/* severityOf */.xJ)(rules, 'distinct');
    if (min !== null && found.count < min)
        return [whole('FEATURE_TYPE_LOW_UNIQUE', name, severity, `${has}, at least ${String(min)} are expected.`)];
    if (max !== null && found.count > max)
        return [whole('FEATURE_TYPE_HIGH_UNIQUE', name, severity, `${has}, at most ${String(max)} are expected.`)];
    return [];
}
function missing({ name }, { rows, nulls: found }, rules) {
    const max = rules?.nulls.max ?? 1;
    const least = rules?.present?.min_count ?? 0;
    const anomaly = (what, rule, sentence) => counted(what, name, rules === null ? 'warning' : (0,column_rules/* severityOf */.xJ)(rules, rule), found, rows, sentence);
    if (found.count === rows) {
        const required = max < 1 ? 'nulls' : 'present';
        if (max === 1 && least === 0)
            return [counted('FEATURE_TYPE_NOT_PRESENT', name, 'warning', found, rows, 'All values are missing.')];
        return [anomaly('FEATURE_TYPE_NOT_PRESENT', required, 'All values are missing.')];
    }
    const anomalies = [];
    if (found.count > max * rows) {
        const allowed = max === 0 ? 'none may be' : `at most ${String(Number((max * 100).toPrecision(4)))}% may be`;
        anomalies.push(anomaly('FEATURE_TYPE_LOW_FRACTION_PRESENT', 'nulls', `${share(found.count, rows)} are missing, ${allowed}.`));
    }
    const present = rows - found.count;
    if (present < least) {
        anomalies.push(anomaly('FEATURE_TYPE_LOW_NUMBER_PRESENT', 'present', `${String(present)} of ${String(rows)} rows have a value, at least ${String(least)} must.`));
    }
    return anomalies;
}
function judgeTarget({ column, breaks, constant }) {
    const { nulls, rows } = breaks;
    if (nulls.count > 0) {
        const sentence = `${share(nulls.count, rows)} have no target; remove these rows, or find their values.`;
        return [counted('TARGET_HAS_NULLS', column.name, 'error', nulls, rows, sentence)];
    }
    if (!constant)
        return [];
    return [whole('TARGET_ONE_VALUE', column.name, 'error', 'The target is the same in every row; there is nothing to learn.')];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/schema/rename.js

function findRenames(missing, extra) {
    const pairs = missing.flatMap((rules) => extra.filter((look) => resembles(look, rules)).map((look) => ({ from: rules.name, to: look.name })));
    const nearest = pairs.filter(({ from, to }) => alike(from, to));
    const single = (pair, among) => among.every(({ from, to }) => (from === pair.from) === (to === pair.to));
    const byName = nearest.filter((pair) => single(pair, nearest));
    const left = pairs.filter(({ from, to }) => !byName.some((pair) => pair.from === from || pair.to === to));
    return [...byName, ...left.filter((pair) => single(pair, left))];
}
function resembles(look, rules) {
    if (look.type !== rules.type || look.missing > rules.nulls.max || look.missing === 1)
        return false;
    const { domain, range } = rules;
    if (domain !== null) {
        const known = new Set(domain.map(String));
        return look.values !== null && look.values.every((value) => known.has(String(value)));
    }
    if (rules.type === 'number') {
        if (rules.integer && !look.whole)
            return false;
        const [min, max] = [range?.min, range?.max].map((end) => (typeof end === 'number' ? end : null));
        const inside = (look.min ?? 0) >= (min ?? -Infinity) && (look.max ?? 0) <= (max ?? Infinity);
        return inside && ((min !== null && min !== undefined) || (max !== null && max !== undefined) || alike(look.name, rules.name));
    }
    return alike(look.name, rules.name);
}
function alike(first, second) {
    const [a, b] = [first, second].map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
    if (a === undefined || b === undefined || a === '' || b === '')
        return false;
    return (0,mod/* distance */.Io)(a, b) <= Math.max(a.length, b.length) / 3 || a.startsWith(b) || b.startsWith(a);
}

;// CONCATENATED MODULE: ./.build/schema/judge-table.js



function isExpected({ not_in: absent }, environment) {
    return !absent.includes(environment);
}
function judgeRows(rows, schema) {
    const { min, max, severity } = schema.rows ?? { min: null, max: null, severity: 'error' };
    const has = `The data have ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`;
    if (min !== null && rows < min) {
        return [whole('DATASET_LOW_NUM_EXAMPLES', null, severity, `${has}, at least ${String(min)} are expected.`)];
    }
    if (max !== null && rows > max) {
        return [whole('DATASET_HIGH_NUM_EXAMPLES', null, severity, `${has}, at most ${String(max)} are expected.`)];
    }
    return [];
}
function judgeColumns(columns, schema, environment, lookAt) {
    const present = new Set(columns.map(({ name }) => name));
    const listed = new Set(schema.columns.map(({ name }) => name));
    const missing = schema.columns.filter((rules) => rules.required && isExpected(rules, environment) && !present.has(rules.name));
    const extra = columns.filter(({ name }) => !listed.has(name));
    const renames = missing.length === 0 ? [] : findRenames(missing, extra.map(({ name }) => lookAt(name)));
    const hint = environment === schema.environments[0] ? '' : ` If data for ${environment} never have it, write not_in: [${environment}] in its rules.`;
    return [
        ...missing.map((rules) => {
            const to = renames.find(({ from }) => from === rules.name)?.to;
            const sentence = to === undefined
                ? `The schema requires this column; the data do not have it.${hint}`
                : `The schema requires this column; the data do not have it, but a new column ${JSON.stringify(to)} of the same type that keeps its rules: if it was renamed, give it its old name, or rename it in the schema.`;
            return whole('SCHEMA_MISSING_COLUMN', rules.name, (0,column_rules/* severityOf */.xJ)(rules, 'required'), sentence);
        }),
        ...extra.map(({ name }) => {
            const from = renames.find(({ to }) => to === name)?.from;
            const again = from === undefined ? '' : ` It may be ${JSON.stringify(from)} under another name.`;
            return whole('SCHEMA_NEW_COLUMN', name, schema.extra_columns, `The data have this column; the schema does not list it.${again}`);
        }),
    ];
}

// EXTERNAL MODULE: ./.build/schema/key.js
var schema_key = __webpack_require__(4507);
;// CONCATENATED MODULE: ./.build/schema/validate.js





async function survey(batches, checked, onRows) {
    const rules = rulesByName(checked.schema);
    const scans = checked.columns.map((column) => new column_scan/* ColumnScan */.e(column, rules.get(column.name) ?? null, checked.values));
    const key = checked.columns.filter(({ name }) => checked.key?.includes(name) === true);
    const wanted = key.length > 0 && key.length === checked.key?.length && checked.schema?.keys !== 'allowed';
    const keys = wanted ? new schema_key/* KeyCheck */.y(key) : null;
    let rows = 0;
    for await (const batch of batches) {
        for (const [index, scan] of scans.entries())
            scan.add(batch, batch.cells[index]);
        keys?.add(batch);
        rows += batch.rows;
        onRows(rows);
    }
    return { rows, scans, keys };
}
function judge(survey, checked) {
    const { rows, scans } = survey;
    const anomalies = judgeAll(survey, checked);
    const errors = anomalies.filter(({ severity }) => severity === 'error');
    const warnings = anomalies.filter(({ severity }) => severity === 'warning');
    return { rows, columns: scans.map((scan) => scan.profile()), anomalies: [...errors, ...warnings] };
}
function judgeAll({ rows, scans, keys }, { columns, schema, target, environment }) {
    const rules = rulesByName(schema);
    const lookAt = (name) => lookOf(scans.find(({ column }) => column.name === name));
    const anomalies = schema === null ? [] : [...judgeRows(rows, schema), ...judgeColumns(columns, schema, environment, lookAt)];
    for (const scan of scans) {
        const own = rules.get(scan.column.name) ?? null;
        const judged = { column: scan.column, breaks: scan.breaks(), constant: scan.distinct.size === 1 };
        const expected = own === null || isExpected(own, environment);
        const ofTarget = scan.column.name === target && expected ? judgeTarget(judged) : [];
        const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
        const found = judgeColumn(judged, own, expected);
        anomalies.push(...ofTarget, ...found.filter(({ name }) => !(nullsSaid && aboutNulls.has(name))));
    }
    if (keys !== null && keys.repeated.count > 0) {
        const severity = schema?.keys === 'error' ? 'error' : 'warning';
        const sentence = `${share(keys.repeated.count, rows)} have the data.key of an earlier row.`;
        anomalies.push(counted('KEY_NOT_UNIQUE', null, severity, keys.repeated, rows, sentence));
    }
    return anomalies;
}
const aboutNulls = new Set(['FEATURE_TYPE_NOT_PRESENT', 'FEATURE_TYPE_LOW_FRACTION_PRESENT', 'FEATURE_TYPE_LOW_NUMBER_PRESENT']);
function lookOf({ column, rows, nulls, moments, whole, distinct }) {
    const { count, min, max } = moments;
    const numbers = count === 0 ? { min: null, max: null } : { min, max };
    return { ...column, missing: rows === 0 ? 1 : nulls / rows, ...numbers, whole, values: distinct.over ? null : [...distinct.counts.keys()] };
}
function rulesByName(schema) {
    return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}

;// CONCATENATED MODULE: ./.build/schema/survey-data.js


async function surveyData({ files, log }, sources, options, checked) {
    const progress = log.progress('reading the data');
    try {
        return await survey((0,read/* readTable */.x)(files, sources, options), checked, (rows) => {
            progress.update(rows);
        });
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./.build/schema/anomaly.js
var schema_anomaly = __webpack_require__(96805);
;// CONCATENATED MODULE: ./.build/schema/validate.outcome.js

function validatedOutcome({ anomalies, rows, columns, schema }) {
    const errors = anomalies.filter(({ severity }) => severity === 'error').length;
    const warnings = anomalies.length - errors;
    const against = schema === null ? 'without a schema' : `against ${schema}`;
    const size = `${validate_outcome_counted(rows, 'row')} of ${validate_outcome_counted(columns.length, 'column')} checked ${against}`;
    return {
        status: errors > 0 ? 'no' : 'ok',
        summary: `${size}: ${validate_outcome_counted(errors, 'error')}, ${validate_outcome_counted(warnings, 'warning')}.`,
        figures: { rows, columns: columns.length, errors, warnings },
    };
}
function inferredOutcome({ rows, columns }, path) {
    const domains = columns.filter(({ domain }) => domain !== null).length;
    const ranges = columns.filter(({ range }) => range !== null).length;
    const held = `${validate_outcome_counted(columns.length, 'column')}, ${String(domains)} with a domain, ${String(ranges)} with a range`;
    return {
        status: 'ok',
        summary: `${path} written from ${validate_outcome_counted(rows, 'row')} (${held}). Review it, commit it, then run \`mlops validate\`.`,
        figures: { rows, columns: columns.length, domains, ranges },
    };
}
function updatedOutcome({ changes, kept }, path) {
    const figures = { changes: changes.length, kept: kept.length };
    const left = kept.length === 0 ? '' : ` ${validate_outcome_counted(kept.length, 'finding')} not relaxed: correct the data, or the schema by hand.`;
    if (changes.length === 0) {
        const nothing = kept.length === 0 ? `${path}: the data keep it; nothing was changed.` : `${path}: nothing was changed.`;
        return { status: kept.length > 0 ? 'no' : 'ok', summary: `${nothing}${left}`, figures };
    }
    const summary = `${path} relaxed by ${validate_outcome_counted(changes.length, 'change')}: review the diff, and commit it.${left}`;
    return { status: kept.length > 0 ? 'no' : 'ok', summary, figures };
}
function logAnomalies({ anomalies, schema }, log) {
    for (const anomaly of anomalies) {
        const place = { ...anomaly.lines[0], title: anomaly.name };
        if (anomaly.severity === 'error')
            log.error(describe(anomaly), place);
        else
            log.warning(describe(anomaly), place);
    }
    if (schema !== null && anomalies.some((anomaly) => anomaly.severity === 'error' && (0,schema_anomaly/* isAcceptable */.Lr)(anomaly))) {
        log.info(`correct the data; or, where they are right, relax ${schema} to them by \`mlops validate --infer --update\`.`);
    }
}
function describe({ name, column, sentence, lines }) {
    const subject = column === null ? '' : `${JSON.stringify(column)}: `;
    const more = lines.slice(1).map(({ file, line }) => `${file}:${String(line)}`);
    return `${name}: ${subject}${sentence}${more.length === 0 ? '' : ` Also: ${more.join(', ')}.`}`;
}
function validate_outcome_counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./.build/table/infer.js
var infer = __webpack_require__(62053);
;// CONCATENATED MODULE: ./.build/schema/infer.js
const largestDomain = 100;
const rowsPerValue = 5;
const fewestRows = 30;
const date = /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
function inferSchema({ rows, scans, keys }, settings) {
    return {
        format: 'mlops-schema/1',
        rows,
        extra_columns: 'error',
        keys: keys !== null && keys.repeated.count > 0 ? 'allowed' : 'error',
        columns: scans.map((scan) => inferRules(scan, settings)),
    };
}
function inferRules(scan, settings) {
    const { name, type } = scan.column;
    const isTarget = name === settings.target;
    const isOpen = settings.open.includes(name);
    const classes = isTarget && isClasses(scan, settings);
    const domain = classes || (type === 'string' && !isTarget && !isOpen && isDomain(scan)) ? valuesOf(scan) : null;
    return {
        name,
        type,
        integer: type === 'number' && scan.whole && scan.moments.count >= fewestRows,
        required: true,
        not_in: isTarget ? ['serving'] : [],
        nulls: { max: isTarget ? 0 : nullShare(scan.nulls, scan.rows) },
        domain,
        domain_mass: domain === null || classes ? 1 : domainMass(scan),
        range: type === 'number' && domain === null && !isOpen ? rangeOf(scan) : null,
        unique: false,
        notes: notesOf(scan, isTarget),
    };
}
function isClasses(scan, { task }) {
    const { size } = scan.distinct;
    if (scan.column.type === 'boolean' || size === 0 || size > largestDomain || task === 'regression')
        return false;
    return scan.column.type === 'string' || task !== null || size <= 2;
}
function notesOf(scan, isTarget) {
    const { count, min, max } = scan.moments;
    const notes = isTarget ? ['the target'] : [];
    if (scan.nulls === scan.rows)
        notes.push('all values are missing');
    if (count > 0)
        notes.push(`seen: ${String(min)} to ${String(max)}`);
    if (scan.leadingZeros > 0)
        notes.push('some have leading zeros: if these are codes, set type: string');
    return notes;
}
function nullShare(nulls, rows) {
    if (nulls === 0 || rows === 0)
        return 0;
    const observed = nulls / rows;
    const error = Math.sqrt((observed * (1 - observed)) / rows);
    const room = Math.max(observed * 1.5, observed + 3 * error);
    return Math.min(1, Math.ceil(Number((room * 100).toFixed(6))) / 100);
}
function isDomain(scan) {
    const present = scan.rows - scan.nulls;
    const { size, counts } = scan.distinct;
    if (present < fewestRows || size > largestDomain || present < size * rowsPerValue)
        return false;
    return ![...counts.keys()].every((value) => date.test(String(value)));
}
function valuesOf(scan) {
    return [...scan.distinct.counts.keys()].filter((value) => value !== Infinity && value !== -Infinity).sort(ascending);
}
function domainMass(scan) {
    const present = scan.rows - scan.nulls;
    let once = 0;
    for (const count of scan.distinct.counts.values())
        if (count === 1)
            once++;
    return once === 0 ? 1 : Math.floor(Math.max(0, 1 - (5 * once) / present) * 100) / 100;
}
function rangeOf(scan) {
    const { count, min, max, mean, deviation } = scan.moments;
    if (count < fewestRows || min === max)
        return null;
    const room = Math.max(max - min, Math.max(Math.abs(min), Math.abs(max)) / 10);
    const heavy = 6 * deviation;
    const counter = scan.whole && scan.increasing;
    const lower = min >= 0 ? 0 : mean - min > heavy || counter ? null : outward(min - room, Math.floor);
    const upper = max <= 0 && min < 0 ? 0 : max - mean > heavy || counter ? null : outward(max + room, Math.ceil);
    return lower === null && upper === null ? null : { min: lower, max: upper };
}
function outward(value, round) {
    if (value === 0)
        return 0;
    const power = Math.floor(Math.log10(Math.abs(value))) - 1;
    const rounded = power >= 0 ? round(value / 10 ** power) * 10 ** power : round(value * 10 ** -power) / 10 ** -power;
    return Number.isFinite(rounded) ? rounded : null;
}
function ascending(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    return String(a) < String(b) ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/schema/update/relax.js


const mostAdded = 100;
function relaxColumn(relaxing) {
    const { rules, breaks, isTarget } = relaxing;
    const changes = [];
    const kept = [];
    const column = JSON.stringify(rules.name);
    const broken = (rule, count) => count > 0 && (0,column_rules/* severityOf */.xJ)(rules, rule) === 'error';
    if (isTarget && breaks.nulls.count > 0)
        kept.push(`${column}: the target is missing in ${rowsOf(breaks.nulls.count)}; remove these rows, or find their values.`);
    else if (relaxing.expected)
        changes.push(...presence(rules, breaks));
    if (broken('type', breaks.kinds.type.count)) {
        const type = ofType(relaxing);
        if (typeof type === 'string')
            kept.push(type);
        else
            return { changes: type, kept };
    }
    const domain = ofDomain(relaxing);
    if (typeof domain === 'string')
        kept.push(domain);
    else
        changes.push(...domain);
    if (broken('format', breaks.kinds.format.count)) {
        kept.push(`${column}: ${rowsOf(breaks.kinds.format.count)} with something that is not of the format ${String(rules.format)}; correct it, or change the format by hand.`);
    }
    changes.push(...flags(rules, breaks), ...bounds(rules, breaks));
    return { changes, kept };
}
function presence(rules, { rows, nulls }) {
    const changes = [];
    const { max } = rules.nulls;
    if (nulls.count > max * rows && (0,column_rules/* severityOf */.xJ)(rules, 'nulls') === 'error') {
        const needed = Math.min(1, Math.ceil(Number(((nulls.count / rows) * 100).toFixed(6))) / 100);
        changes.push(keysChange(rules.name, 'nulls', { max: needed }, rules.nulls, rowsOf(nulls.count)));
    }
    const present = rows - nulls.count;
    const least = rules.present?.min_count ?? 0;
    if (present < least && (0,column_rules/* severityOf */.xJ)(rules, 'present') === 'error') {
        changes.push(present === 0
            ? valueChange(rules.name, 'present', null, 'asked', rowsOf(rows))
            : keysChange(rules.name, 'present', { min_count: present }, { min_count: least }, rowsOf(present)));
    }
    return changes;
}
function ofType({ rules, breaks, actual, isTarget }) {
    const column = JSON.stringify(rules.name);
    const found = rowsOf(breaks.kinds.type.count);
    if (isTarget)
        return `${column}: ${found} with something that is not of type ${rules.type}; the target keeps its type. Correct it, or change the type by hand: another target needs another model.`;
    if (!changed(breaks))
        return `${column}: ${found} with something that is not of type ${rules.type}, the others are; correct it, or list the text in data.nulls if it means a missing value.`;
    const gone = ['integer', 'allow_nan', 'allow_inf'].filter((rule) => rules[rule]);
    const nulled = ['range', 'domain', 'drift'].filter((rule) => rules[rule] !== null);
    return [
        valueChange(rules.name, 'type', actual, rules.type, found),
        ...gone.map((rule) => valueChange(rules.name, rule, false, true, found)),
        ...nulled.map((rule) => valueChange(rules.name, rule, null, 'asked', found)),
    ];
}
function ofDomain({ rules, breaks, isTarget }) {
    const { domain } = rules;
    const { rows, nulls, outside, kinds } = breaks;
    const present = rows - nulls.count;
    const tolerated = present - kinds.domain.count >= rules.domain_mass * present;
    if (domain === null || kinds.domain.count === 0 || tolerated || (0,column_rules/* severityOf */.xJ)(rules, 'domain') === 'warning')
        return [];
    const found = rowsOf(kinds.domain.count);
    if (outside === null || outside.length > mostAdded) {
        const many = outside === null ? 'more than 1000' : String(outside.length);
        return `${JSON.stringify(rules.name)}: ${many} values (${found}) are not in the domain, too many to add; correct them, or remove the domain by hand.`;
    }
    const add = [...outside].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
    const values = `${String(add.length)} ${add.length === 1 ? 'value' : 'values'}`;
    const note = isTarget ? '; the target has a new class: models before and after are not comparable' : '';
    return [
        {
            kind: 'rule',
            column: rules.name,
            rule: 'domain',
            change: { add, whole: [...domain, ...add] },
            line: `${rules.name}: domain + ${values} (${found}${note})`,
        },
    ];
}
function flags(rules, { kinds }) {
    const of = [
        { rule: 'allow_nan', count: kinds.nan.count, to: true },
        { rule: 'allow_inf', count: kinds.infinite.count, to: true },
        { rule: 'integer', count: kinds.fraction.count, to: false },
        { rule: 'unique', count: kinds.repeated.count, to: false },
    ];
    return of
        .filter(({ rule, count }) => count > 0 && (0,column_rules/* severityOf */.xJ)(rules, rule) === 'error')
        .map(({ rule, count, to }) => valueChange(rules.name, rule, to, !to, rowsOf(count)));
}
function bounds(rules, breaks) {
    const { kinds, smallest, largest, shortest, longest } = breaks;
    const changes = [];
    const widen = (rule, least, most, found) => {
        const keys = { ...(least !== null && { min: least }), ...(most !== null && { max: most }) };
        const whole = rules[rule];
        if (whole === null || Object.keys(keys).length === 0 || (0,column_rules/* severityOf */.xJ)(rules, rule) === 'warning')
            return;
        changes.push(keysChange(rules.name, rule, keys, { min: whole.min, max: whole.max }, found));
    };
    widen('range', smallest, largest, rowsOf(kinds.small.count + kinds.big.count));
    widen('length', shortest, longest, rowsOf(kinds.short.count + kinds.long.count));
    const { min, max } = rules.distinct ?? { min: null, max: null };
    const { count, over } = breaks.distinct ?? { count: 0, over: false };
    if (breaks.distinct !== null) {
        const most = max !== null && count > max ? (over ? null : count) : null;
        widen('distinct', min !== null && count < min ? count : null, most, `${String(count)} ${count === 1 ? 'value' : 'values'}`);
    }
    return changes;
}
function keysChange(column, rule, keys, before, why) {
    const parts = Object.entries(keys).map(([key, value]) => `${rule}.${key} ${shown(before[key])} -> ${shown(value)}`);
    const line = `${column === null ? '' : `${column}: `}${parts.join(', ')} (${why})`;
    return { kind: 'rule', column, rule, change: { keys, whole: { ...before, ...keys } }, line };
}
function valueChange(column, rule, value, before, why) {
    const line = value === null ? `${column}: ${rule} removed (${why})` : `${column}: ${rule} ${shown(before)} -> ${shown(value)} (${why})`;
    return { kind: 'rule', column, rule, change: { value }, line };
}
function shown(value) {
    return value === null || value === undefined ? 'none' : String(value);
}
function rowsOf(count) {
    return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}

;// CONCATENATED MODULE: ./.build/schema/update/relax-table.js




function relaxSchema(survey, checked, settings, actual) {
    const { schema, environment, target } = checked;
    const changes = [...rowChanges(survey.rows, schema), ...absent(checked)];
    const kept = [];
    const listed = new Map(schema.columns.map((rules) => [rules.name, rules]));
    for (const scan of survey.scans) {
        const { name } = scan.column;
        const rules = listed.get(name);
        if (rules === undefined) {
            const inferred = inferRules(scan, settings);
            changes.push({ kind: 'column', rules: inferred, line: `${name}: new column, ${inferred.type}` });
            continue;
        }
        const isTarget = name === target;
        if (isTarget && scan.distinct.size === 1)
            kept.push(`${JSON.stringify(name)}: the target is the same in every row; there is nothing to learn.`);
        const relaxed = relaxColumn({
            rules,
            breaks: scan.breaks(),
            actual: actual.get(name) ?? rules.type,
            isTarget,
            expected: isExpected(rules, environment),
        });
        changes.push(...relaxed.changes);
        kept.push(...relaxed.kept);
    }
    const repeated = survey.keys?.repeated.count ?? 0;
    if (repeated > 0 && schema.keys === 'error') {
        kept.push(`keys: ${rowsOf(repeated)} with the data.key of an earlier row; remove them, or write keys: warning by hand.`);
    }
    return { changes, kept };
}
function rowChanges(rows, { rows: rule }) {
    if (rule === null || rule.severity === 'warning')
        return [];
    const { min, max } = rule;
    const keys = { ...(min !== null && rows < min && { min: rows }), ...(max !== null && rows > max && { max: rows }) };
    return Object.keys(keys).length === 0 ? [] : [keysChange(null, 'rows', keys, { min, max }, `${String(rows)} rows`)];
}
function absent({ columns, schema, environment }) {
    const present = new Set(columns.map(({ name }) => name));
    return schema.columns
        .filter((rules) => rules.required && (0,column_rules/* severityOf */.xJ)(rules, 'required') === 'error' && isExpected(rules, environment) && !present.has(rules.name))
        .map(({ name }) => ({
        kind: 'rule',
        column: name,
        rule: 'required',
        change: { value: false },
        line: `${name}: required true -> false (the data do not have the column)`,
    }));
}

// EXTERNAL MODULE: ./.build/config/position.js
var position = __webpack_require__(58314);
// EXTERNAL MODULE: ./.build/schema/yaml.js
var yaml = __webpack_require__(59297);
;// CONCATENATED MODULE: ./.build/schema/update/splice.js
class Splices {
    text;
    found = [];
    newline;
    constructor(text) {
        this.text = text;
        this.newline = text.includes('\r\n') ? '\r\n' : '\n';
    }
    add(start, end, text) {
        this.found.push({ start, end, text });
    }
    afterLine(place, ...lines) {
        const feed = this.text.indexOf('\n', place);
        const end = feed < 0 ? this.text.length : feed > 0 && this.text[feed - 1] === '\r' ? feed - 1 : feed;
        this.add(end, end, lines.map((line) => this.newline + line).join(''));
    }
    result() {
        const sorted = this.found.map((splice, order) => ({ ...splice, order })).sort((a, b) => a.start - b.start || a.order - b.order);
        let result = '';
        let at = 0;
        for (const { start, end, text } of sorted) {
            result += this.text.slice(at, start) + text;
            at = end;
        }
        return result + this.text.slice(at);
    }
}
function leafEnd(yaml, node) {
    if (node === null)
        return 0;
    if (yaml.isPair(node)) {
        const value = node.value;
        const key = node.key;
        if (value?.range === undefined || value.range === null)
            return key.range[1];
        return value.range[0] === value.range[1] ? key.range[1] : leafEnd(yaml, value);
    }
    if (yaml.isCollection(node) && node.flow !== true && node.items.length > 0)
        return leafEnd(yaml, node.items.at(-1));
    const end = node.range[1];
    return yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? end - 1 : end;
}
function indentAt(text, place) {
    return place - (text.lastIndexOf('\n', place - 1) + 1);
}

;// CONCATENATED MODULE: ./.build/schema/update/scalar.js

function scalarText(value) {
    return typeof value === 'string' ? (0,yaml/* yamlText */.pS)(value) : String(value);
}
function flowMap(entries) {
    const kept = Object.entries(entries).filter(([, value]) => value !== null);
    return `{ ${kept.map(([key, value]) => `${key}: ${scalarText(value)}`).join(', ')} }`;
}
function flowSequence(items) {
    return `[${items.map(scalarText).join(', ')}]`;
}

;// CONCATENATED MODULE: ./.build/schema/update/edit.js





async function editSchema(text, file, changes) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text, { merge: true });
    return new Editor(yaml, text, file, document.contents).apply(changes);
}
class Editor {
    yaml;
    text;
    file;
    root;
    splices;
    constructor(yaml, text, file, root) {
        this.yaml = yaml;
        this.text = text;
        this.file = file;
        this.root = root;
        this.splices = new Splices(text);
    }
    apply(changes) {
        const listed = this.value(this.root, 'columns');
        for (const change of changes) {
            if (change.kind === 'column')
                this.addColumn(listed, change);
            else
                this.rule(change.column === null ? this.root : this.column(listed, change.column), change);
        }
        return this.splices.result();
    }
    column(listed, name) {
        const items = this.yaml.isSeq(listed) ? listed.items : [];
        const found = items.find((item) => this.yaml.isMap(item) && String(item.get('name')) === name);
        if (!this.yaml.isMap(found))
            throw this.byHand(listed, `the rules of the column ${JSON.stringify(name)}`);
        return found;
    }
    rule(map, { rule, change }) {
        const value = this.value(map, rule);
        const collection = value !== null && !this.yaml.isAlias(value) && this.yaml.isCollection(value) ? value : null;
        if ('value' in change)
            this.set(map, rule, scalarText(change.value));
        else if ('keys' in change) {
            if (this.yaml.isMap(collection))
                for (const [key, inner] of Object.entries(change.keys))
                    this.set(collection, key, scalarText(inner));
            else
                this.set(map, rule, flowMap(change.whole));
        }
        else if (this.yaml.isSeq(collection))
            this.append(collection, change.add.map(scalarText));
        else
            this.set(map, rule, flowSequence(change.whole));
    }
    set(map, key, written) {
        const value = this.value(map, key);
        if (map.anchor !== undefined)
            throw this.byHand(map, `the rule ${key}`);
        if (value === null)
            this.insert(map, `${key}: ${written}`);
        else
            this.replace(value, key, written);
    }
    replace(value, key, written) {
        if (!this.yaml.isAlias(value) && value.anchor !== undefined)
            throw this.byHand(value, `the rule ${key}`);
        this.splices.add(value.range[0], leafEnd(this.yaml, value), written);
    }
    insert(map, entry) {
        if (map.flow === true)
            this.intoFlow(map, [entry]);
        else
            this.splices.afterLine(leafEnd(this.yaml, map), `${' '.repeat(indentAt(this.text, map.items[0].key.range[0]))}${entry}`);
    }
    append(list, items) {
        if (list.anchor !== undefined)
            throw this.byHand(list, 'the domain');
        if (list.flow === true)
            this.intoFlow(list, items);
        else {
            const indent = ' '.repeat(dashAt(this.text, list));
            this.splices.afterLine(leafEnd(this.yaml, list), ...items.map((item) => `${indent}- ${item}`));
        }
    }
    intoFlow(list, entries) {
        const joined = entries.join(', ');
        if (list.items.length === 0)
            this.splices.add(list.range[0] + 1, list.range[0] + 1, joined);
        else {
            const end = leafEnd(this.yaml, list.items.at(-1));
            this.splices.add(end, end, `, ${joined}`);
        }
    }
    addColumn(listed, { rules }) {
        if (!this.yaml.isSeq(listed) || listed.anchor !== undefined)
            throw this.byHand(listed, 'the list of the columns');
        if (listed.flow === true)
            this.intoFlow(listed, [`{ ${(0,yaml/* columnText */.QP)(rules, 'flow').join(', ')} }`]);
        else {
            const indent = ' '.repeat(dashAt(this.text, listed));
            this.splices.afterLine(leafEnd(this.yaml, listed), ...(0,yaml/* columnText */.QP)(rules, 'block').map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`));
        }
    }
    value(map, key) {
        const pair = map.items.find((item) => this.yaml.isScalar(item.key) && item.key.value === key);
        return (pair?.value ?? null);
    }
    byHand(node, what) {
        const offset = node?.range?.[0] ?? 0;
        const { line, column } = (0,position/* lineAndColumn */.q)(this.text)(offset);
        return new errors/* UserError */.yo(`${this.file}:${String(line)}:${String(column)}: ${what} is shared by an anchor or an alias; relax it by hand.`);
    }
}
function dashAt(text, list) {
    const first = list.items[0];
    return indentAt(text, text.lastIndexOf('-', first.range[0] - 1));
}

;// CONCATENATED MODULE: ./.build/schema/update/update.js


const mostRounds = 4;
async function updateText(before, file, relax) {
    const changes = [];
    let text = before;
    for (let round = 0; round < mostRounds; round++) {
        const relaxed = await relax(text);
        if (relaxed.changes.length === 0)
            return { text, changes, kept: relaxed.kept };
        text = await editSchema(text, file, relaxed.changes);
        changes.push(...relaxed.changes);
    }
    throw new errors/* UserError */.yo(`${file}: its rules could not be relaxed step by step (${changes.at(-1)?.line ?? ''}); relax them by hand.`);
}

;// CONCATENATED MODULE: ./.build/schema/write-schema.js













async function writeSchema(config, context, sources) {
    const { data, task, validate } = config;
    const path = (0,schema_file/* schemaPath */.p)(context.workspace, data.schema);
    const exists = (await context.files.stat(path)) !== undefined;
    if (exists && !validate.overwrite) {
        throw new errors/* UserError */.yo(`${data.schema}: exists already; run \`mlops validate --infer --update\` to relax it to what the data need, or \`mlops validate --infer --overwrite\` to replace it.`);
    }
    const columns = await (0,infer/* inferColumns */.yj)((0,read/* readTable */.x)(context.files, sources, data));
    (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    const checked = { columns, schema: null, target: data.target, key: data.key, environment: '', values: false };
    const pass = await surveyData(context, sources, data, checked);
    const schema = inferSchema(pass, { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] });
    await context.files.write(path, (0,yaml/* schemaYaml */.l_)(schema));
    return inferredOutcome(schema, data.schema);
}
async function updateSchema(config, context, sources) {
    const { data, task, validate } = config;
    const path = (0,schema_file/* schemaPath */.p)(context.workspace, data.schema);
    if ((await context.files.stat(path)) === undefined) {
        throw new errors/* UserError */.yo(`${data.schema}: there is no such file to update; run \`mlops validate --infer\` first.`);
    }
    const settings = { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] };
    const relax = async (text) => {
        const schema = await (0,schema_schema/* parseSchema */.D)(text, data.schema);
        const environment = environmentOf(validate.environment, schema, data.schema);
        const columns = typed(schema, await (0,infer/* inferColumns */.yj)((0,read/* readTable */.x)(context.files, sources, data)));
        if (environment === schema.environments[0])
            (0,names/* checkColumnNames */.r)(columns.as, data, sources[0].path);
        const checked = { columns: columns.as, schema, target: data.target, key: data.key, environment, values: false };
        return relaxSchema(await surveyData(context, sources, data, checked), checked, settings, columns.actual);
    };
    const before = await context.files.text(path);
    const updated = await updateText(before, data.schema, relax);
    if (updated.text !== before)
        await context.files.write(path, updated.text);
    for (const { line } of updated.changes)
        context.log.info(line);
    for (const sentence of updated.kept)
        context.log.error(`not relaxed: ${sentence}`);
    return updatedOutcome(updated, data.schema);
}
function typed({ columns }, actual) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    return {
        as: actual.map(({ name, type }) => ({ name, type: types.get(name) ?? type })),
        actual: new Map(actual.map(({ name, type }) => [name, type])),
    };
}

;// CONCATENATED MODULE: ./.build/schema/validate.step.js













const validateStep = {
    name: 'validate',
    folder: () => 'validate',
    reads: ({ data, report, validate }) => ({
        workspace: [...(validate.data ?? data.source), data.schema],
        options: { data, values: report.values, environment: validate.environment },
    }),
    skippable: () => false,
    run: async (config, context) => {
        const { data, validate } = config;
        if (validate.data === null)
            await prepareData(data.prepare, context);
        const sources = await (0,source.resolveSources)(context.files, context.workspace, validate.data ?? data.source);
        if (validate.update && validate.overwrite)
            throw new errors/* UserError */.yo('validate: expected update or overwrite, got both; leave one out.');
        if (validate.update)
            return updateSchema(config, context, sources);
        return validate.infer ? writeSchema(config, context, sources) : check(config, context, sources);
    },
};
async function check(config, context, sources) {
    const { files, workspace, log, run } = context;
    const { data, report, validate } = config;
    const schema = await (0,schema_file/* readSchema */.G)(files, workspace, data.schema);
    if (schema === null)
        log.warning(`no ${data.schema}; run \`mlops validate --infer\` and commit it.`);
    const environment = environmentOf(validate.environment, schema, data.schema);
    const { columns } = await (0,schema_columns/* columnTypes */.S)(files, workspace, data, sources);
    if (schema === null || environment === schema.environments[0])
        (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    const checked = { columns, schema, target: data.target, key: data.key, environment, values: report.values };
    const judged = judge(await surveyData(context, sources, data, checked), checked);
    const findings = schema_findings/* findingsSchema */.Q.parse({
        format: 'mlops-findings/1',
        schema: schema === null ? null : data.schema,
        environment,
        files: await (0,unchanged.recordFiles)(files, sources),
        ...judged,
        columns: report.values ? judged.columns : judged.columns.map((column) => ({ ...column, min: null, max: null })),
    });
    await run.write('validate/findings.json', findings);
    logAnomalies(findings, log);
    return validatedOutcome(findings);
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
    add(cells) {
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
    for await (const { names, cells } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFile: () => (/* binding */ csvFile),
/* harmony export */   namedFile: () => (/* binding */ namedFile),
/* harmony export */   resolveSources: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47586);



function csvFile(path, full, size = 0) {
    return { path, full, size, format: 'csv', compression: null };
}
function namedFile(path, full, size = 0) {
    return { ...csvFile(path, full, size), ...(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(path) };
}
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
}
async function match(files, root, pattern) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, literal);
    if (leaves(place))
        throw outside(pattern);
    const stat = await files.stat(literal);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat !== undefined)
        return [place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')];
    const paths = await files.glob(place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), root);
    if (paths.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`);
    }
    return paths;
}
async function inspect(files, root, pattern, path) {
    const full = await files.real((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
    if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full)))
        throw outside(pattern);
    const stat = await files.stat(full);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat?.kind !== 'file') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a file of data.`);
    }
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(path);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): the name says no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .knownNames */ .UH}); rename or convert the file.`);
    }
    return { path, full, size: stat.size, mark: stat.mark, ...form };
}
function leaves(place) {
    return place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place);
}
function outside(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`);
}
function folder(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`);
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
