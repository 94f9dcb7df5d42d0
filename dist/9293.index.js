export const id = 9293;
export const ids = [9293,8855];
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

/***/ 40471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ mapKey),
/* harmony export */   fT: () => (/* binding */ CellHash),
/* harmony export */   jh: () => (/* binding */ mix)
/* harmony export */ });
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(394);

class CellHash {
    a = 0;
    b = 0;
    set(cell, type) {
        if (cell === null || (cell === '' && type !== 'string'))
            this.finish(1, 2, 0);
        else if (type === 'number')
            this.text((0,_number_text_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$)(cell) ?? cell);
        else if (type === 'boolean')
            this.text(cell.toLowerCase());
        else
            this.text(cell, true);
    }
    text(text, normalise = false) {
        let a = 0x2545f491;
        let b = 0x9e3779b9;
        let wide = 0;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            wide |= code;
            a = Math.imul(a ^ code, 0xcc9e2d51);
            a = (a << 15) | (a >>> 17);
            b = Math.imul(b + code, 0x1b873593);
            b ^= b >>> 13;
        }
        if (normalise && wide > 127)
            this.text(text.normalize('NFC'));
        else
            this.finish(a, b, text.length);
    }
    finish(a, b, length) {
        this.a = mix(a ^ length);
        this.b = mix(b + length);
    }
}
function mix(hash) {
    let h = hash;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
function mapKey(a, b) {
    return (a >>> 0) * 2 ** 21 + (b >>> 11);
}


/***/ }),

/***/ 46558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ FeatureRow),
/* harmony export */   XJ: () => (/* binding */ RowSample),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _cell_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40471);

class FeatureRow {
    features;
    cells;
    a = 0;
    b = 0;
    hash = new _cell_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .CellHash */ .fT();
    constructor(features) {
        this.features = features;
        this.cells = new Int32Array(features.length * 2);
    }
    set(cells, places, row) {
        const { features, hash } = this;
        let a = 0;
        let b = 0;
        for (let at = 0; at < features.length; at++) {
            hash.set(cells[places[at]][row], features[at].type);
            this.cells[at * 2] = hash.a;
            this.cells[at * 2 + 1] = hash.b;
            a = (0,_cell_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(a + hash.a + at);
            b = (0,_cell_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(b ^ (hash.b + at));
        }
        this.a = a;
        this.b = b;
    }
}
function placesOf({ names }, columns) {
    return columns.map(({ name }) => names.indexOf(name));
}
class RowSample {
    share;
    columns;
    limit;
    hash = new _cell_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .CellHash */ .fT();
    constructor(share, columns) {
        this.share = share;
        this.columns = columns;
        this.limit = share * 2 ** 32;
    }
    has(cells, places, row) {
        if (this.share >= 1)
            return true;
        let hash = 0x51ed270b;
        for (let at = 0; at < this.columns.length; at++) {
            this.hash.set(cells[places[at]][row], this.columns[at].type);
            hash = (0,_cell_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix */ .jh)(hash + this.hash.a);
        }
        return hash >>> 0 < this.limit;
    }
}


/***/ }),

/***/ 46465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   t2: () => (/* binding */ RowOrder)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98588);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53274);



const leastRows = 50;
const mostDistinct = 0.95;
const leastOrder = 0.99;
function isIdentifier({ column, numbers, codes, distinct }, kind) {
    const present = codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
    if (present < leastRows || distinct / present <= mostDistinct || kind !== 'other')
        return false;
    return column.type === 'string' || numbers.every((value) => Number.isNaN(value) || Number.isInteger(value));
}
function isTime(cells) {
    const present = cells.filter((cell) => cell !== null);
    return present.length > 0 && present.filter((cell) => (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMoment */ .mI)(cell) !== undefined).length > present.length / 2;
}
class RowOrder {
    columns;
    room;
    rows = 0;
    values;
    constructor(columns, room) {
        this.columns = columns;
        this.room = room;
        this.values = columns.map(() => new Float64Array(room).fill(NaN));
    }
    add({ cells, names, rows }) {
        const count = Math.min(rows, this.room - this.rows);
        for (const [at, { name, type }] of this.columns.entries()) {
            const column = cells[names.indexOf(name)];
            for (let row = 0; row < count; row++) {
                const cell = column[row] ?? '';
                const value = type === 'number' ? (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell) : type === 'string' ? (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMoment */ .mI)(cell) : undefined;
                if (value !== undefined && Number.isFinite(value))
                    this.values[at][this.rows + row] = value;
            }
        }
        this.rows += count;
        return this.rows < this.room;
    }
    following() {
        return this.columns.flatMap(({ name }, at) => {
            const values = this.values[at].subarray(0, this.rows);
            const rows = Float64Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
            if (rows.length < leastRows)
                return [];
            const order = (0,_ranks_js__WEBPACK_IMPORTED_MODULE_2__/* .spearman */ .CN)(values.filter((value) => !Number.isNaN(value)), (0,_ranks_js__WEBPACK_IMPORTED_MODULE_2__/* .midranks */ .UX)(rows));
            return order !== null && Math.abs(order) > leastOrder ? [name] : [];
        });
    }
}


/***/ }),

/***/ 56506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ leakageFile),
/* harmony export */   QQ: () => (/* binding */ leakageSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _leakage_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30598);


const leakageFile = 'split/leakage.json';
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_leakage_options_js__WEBPACK_IMPORTED_MODULE_0__/* .findingKinds */ .jx),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning']),
    sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const leakageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-leakage/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ train: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    leaked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 30598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ leakageOptions),
/* harmony export */   jx: () => (/* binding */ findingKinds)
/* harmony export */ });
/* unused harmony export leakageChecks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const findingKinds = [
    'same_rows',
    'near_rows',
    'similar_text',
    'proxy',
    'identifier',
    'row_order',
    'crossing',
    'missing_group',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const leakageChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    near: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(8)
        .default(1)
        .describe('Rows of the held-out parts that differ from a training row in at most so many columns are near duplicates; 0 does not look for them, nor for similar texts.'),
    apart: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text))
        .default([])
        .describe('Columns whose values must not be in two parts, such as a customer where rows are divided by time: one that crosses is an error.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text.regex(new RegExp(`^(?:${findingKinds.join('|')})(?::[^]+)?$`), {
        error: `expected the name of a finding as the report shows it, such as same_rows or proxy:age (${findingKinds.join(', ')})`,
    }))
        .default([])
        .describe('Findings that are known and right, by their names in the report, such as `identifier:zip`: they are not repeated.'),
});
const leakageOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'), leakageChecks])
    .prefault({})
    .describe('The search for rows and columns that tell the model what it should not know; `off` does not look.');


/***/ }),

/***/ 21457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ partRows),
/* harmony export */   V: () => (/* binding */ preview)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _feature_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46558);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46465);
/* harmony import */ var _similar_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93427);





const mostRows = 500_000;
const sampled = 3;
function partRows(files, run, part) {
    const path = run.path('split', `${part}.csv`);
    return (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path)], { delimiter: ',', nulls: [] });
}
async function preview(batches, features, rows, most = mostRows) {
    const kinds = new Map();
    const distinct = new Map();
    for await (const { cells, names } of batches) {
        for (const column of features) {
            const found = cells[names.indexOf(column.name)];
            distinct.set(column, new Set(found).size);
            if (column.type !== 'string')
                continue;
            kinds.set(column.name, (0,_identifier_js__WEBPACK_IMPORTED_MODULE_3__/* .isTime */ .K8)(found) ? 'time' : (0,_similar_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(found) ? 'text' : 'other');
        }
        break;
    }
    const varied = [...features].sort((one, other) => (distinct.get(other) ?? 0) - (distinct.get(one) ?? 0));
    return { kinds, sample: new _feature_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .RowSample */ .XJ(Math.min(1, most / rows), varied.slice(0, sampled)) };
}


/***/ }),

/***/ 53274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UX: () => (/* binding */ midranks),
  s_: () => (/* binding */ rankAuc),
  CN: () => (/* binding */ spearman)
});

// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
;// CONCATENATED MODULE: ./.build/split/leakage/correlation.js
function correlation(one, other) {
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [meanOne, meanOther] = [mean(one), mean(other)];
    let [both, squareOne, squareOther] = [0, 0, 0];
    for (let at = 0; at < one.length; at++) {
        const [x, y] = [one[at] - meanOne, other[at] - meanOther];
        both += x * y;
        squareOne += x * x;
        squareOther += y * y;
    }
    return squareOne === 0 || squareOther === 0 ? null : both / Math.sqrt(squareOne * squareOther);
}

;// CONCATENATED MODULE: ./.build/split/leakage/ranks.js


function midranks(values) {
    const order = (0,statistics_order/* ascendingOrder */.b)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
function spearman(one, other) {
    return correlation(midranks(one), midranks(other));
}
function rankAuc(ranks, y) {
    let sum = 0;
    let positives = 0;
    for (let at = 0; at < y.length; at++) {
        if (y[at] === 0)
            continue;
        sum += ranks[at];
        positives++;
    }
    const negatives = y.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}


/***/ }),

/***/ 93427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SimilarTexts),
  K: () => (/* binding */ isText)
});

// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(40471);
;// CONCATENATED MODULE: ./.build/split/leakage/min-hash.js

const functions = 128;
const bands = 16;
const perBand = functions / bands;
const shingle = 5;
const mostCharacters = 2000;
const factors = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at * 2 + 1) | 1);
const shifts = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at + 0x5bd1e995));
function shinglesOf(text) {
    const plain = text.slice(0, mostCharacters).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const found = new Set();
    const hash = new cell_hash/* CellHash */.fT();
    for (let at = 0; at + shingle <= plain.length; at++) {
        hash.text(plain.slice(at, at + shingle));
        found.add(hash.a >>> 0);
    }
    return Uint32Array.from(found).sort();
}
function bandKeys(set) {
    const smallest = new Uint32Array(functions).fill(0xffffffff);
    for (const member of set) {
        for (let at = 0; at < functions; at++) {
            const value = (Math.imul(member, factors[at]) + shifts[at]) >>> 0;
            if (value < smallest[at])
                smallest[at] = value;
        }
    }
    return Array.from({ length: bands }, (_, band) => {
        let a = band;
        let b = band;
        for (let at = band * perBand; at < (band + 1) * perBand; at++) {
            a = (0,cell_hash/* mix */.jh)(a + smallest[at]);
            b = (0,cell_hash/* mix */.jh)(b ^ smallest[at]);
        }
        return (a >>> 0) * 2 ** 21 + (b >>> 11);
    });
}
function jaccard(one, other) {
    let shared = 0;
    let at = 0;
    for (const member of one) {
        while (at < other.length && other[at] < member)
            at++;
        if (at < other.length && other[at] === member)
            shared++;
    }
    const all = one.length + other.length - shared;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./.build/split/leakage/similar-texts.js

const mostRows = 200_000;
const mostShingles = 20_000_000;
const least = 0.8;
const mostCompared = 32;
class SimilarTexts {
    looked = { held: 0, train: 0 };
    capped = false;
    texts = [];
    bands = Array.from({ length: 16 }, () => new Map());
    similar = new Set();
    shingles = 0;
    add(text) {
        const room = this.shingles < mostShingles / 3 && this.looked.held < mostRows / 2;
        const set = text === null || !room ? null : shinglesOf(text);
        this.capped ||= !room;
        this.texts.push(set);
        if (room)
            this.looked.held++;
        if (set === null || set.length === 0)
            return;
        this.shingles += set.length;
        for (const [band, key] of bandKeys(set).entries()) {
            const rows = this.bands[band].get(key);
            if (rows === undefined)
                this.bands[band].set(key, [this.texts.length - 1]);
            else if (rows.length < mostCompared)
                rows.push(this.texts.length - 1);
        }
    }
    meet(text) {
        if (this.shingles >= mostShingles || this.looked.held + this.looked.train >= mostRows) {
            this.capped = true;
            return;
        }
        this.looked.train++;
        if (text === null)
            return;
        const set = shinglesOf(text);
        this.shingles += set.length;
        if (set.length === 0)
            return;
        for (const [band, key] of bandKeys(set).entries()) {
            for (const row of this.bands[band].get(key) ?? []) {
                if (!this.similar.has(row) && jaccard(this.texts[row], set) >= least)
                    this.similar.add(row);
            }
        }
    }
    isLooked(row) {
        return row < this.looked.held;
    }
    isMatched(row) {
        return this.similar.has(row);
    }
    get rows() {
        return this.texts.length;
    }
}
function isText(cells) {
    const present = cells.filter((cell) => cell !== null);
    if (present.length < 20)
        return false;
    const characters = present.reduce((sum, cell) => sum + cell.length, 0);
    const worded = present.filter((cell) => /\S\s+\S|[\u0250-\uffff]/.test(cell)).length;
    return characters / present.length >= 30 && worded > present.length / 2 && new Set(present).size > present.length / 2;
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


/***/ })

};
