export const id = 6735;
export const ids = [6735,8855];
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

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
/* unused harmony export ordinaryLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const mostRedirects = 5;
const ordinaryLimits = { size: 2 ** 36, time: 30 * 60_000 };
async function download(url, sha256, writer, limits = ordinaryLimits, ask = fetch) {
    try {
        const signal = AbortSignal.timeout(limits.time);
        const body = await answer(url, signal, ask);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limits.size)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        const found = hash.digest('hex');
        if (found !== sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
    }
}
async function answer(url, signal, ask) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (at.protocol !== 'https:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
        const response = await ask(at, { signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at);
            continue;
        }
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: the server answers ${response.status}; try again later.`);
        if (response.status !== 200 || response.body === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`);
        return response.body;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
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

const { imul } = Math;
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
            a = imul(a ^ code, 0xcc9e2d51);
            a = (a << 15) | (a >>> 17);
            b = imul(b + code, 0x1b873593);
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
    h = imul(h ^ (h >>> 16), 0x85ebca6b);
    h = imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
function mapKey(a, b) {
    return (a >>> 0) * 2 ** 21 + (b >>> 11);
}


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ RowOrder),
  _5: () => (/* binding */ isIdentifier),
  K8: () => (/* binding */ isTime)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/time.js
var time = __webpack_require__(98588);
// EXTERNAL MODULE: ./.build/statistics/kolmogorov.js
var kolmogorov = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/split/leakage/counted-out.js


const neighbours = 10;
const fewRepeats = 0.001;
const even = 0.05;
const leastSpread = 200;
function isCountedOut(values) {
    values.sort();
    const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
    const repeats = values.length - distinct.length;
    if (poissonAtMost(repeats, expectedRepeats(distinct)) < fewRepeats)
        return true;
    return values.length >= leastSpread && evenness(values) > even;
}
function expectedRepeats(distinct) {
    let repeats = 0;
    for (let from = 0; from + neighbours <= distinct.length; from += neighbours) {
        const width = distinct[from + neighbours - 1] - distinct[from];
        repeats += (neighbours / 2) * ((neighbours - 2) / (width - 1));
    }
    return repeats;
}
function poissonAtMost(k, mean) {
    if (mean > 500)
        return (0,normal/* normalCdf */.v)((k + 0.5 - mean) / Math.sqrt(mean));
    let term = Math.exp(-mean);
    let sum = term;
    for (let i = 1; i <= k; i++)
        sum += term *= mean / i;
    return sum;
}
function evenness(values) {
    const count = values.length;
    const [least, span] = [values[0], values[count - 1] - values[0] + 1];
    let d = 0;
    for (let at = 0; at < count; at++) {
        const share = (values[at] - least + 0.5) / span;
        d = Math.max(d, share - at / count, (at + 1) / count - share);
    }
    return (0,kolmogorov/* kolmogorovUpper */.W)(Math.sqrt(count) * d);
}

// EXTERNAL MODULE: ./.build/split/leakage/ranks.js + 1 modules
var ranks = __webpack_require__(53274);
;// CONCATENATED MODULE: ./.build/split/leakage/identifier.js




const leastRows = 50;
const mostDistinct = 0.95;
const leastOrder = 0.99;
function isIdentifier({ column, numbers, codes, distinct }, kind) {
    const present = codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
    if (present < leastRows || distinct / present <= mostDistinct || kind !== 'other')
        return false;
    if (column.type === 'string')
        return true;
    const finite = numbers.filter((value) => !Number.isNaN(value));
    return finite.every((value) => Number.isInteger(value)) && isCountedOut(finite);
}
function isTime(cells) {
    const present = cells.filter((cell) => cell !== null);
    return present.length > 0 && present.filter((cell) => (0,time/* parseMoment */.mI)(cell) !== undefined).length > present.length / 2;
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
                const value = type === 'number' ? (0,number/* parseNumber */.$)(cell) : type === 'string' ? (0,time/* parseMoment */.mI)(cell) : undefined;
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
            const order = (0,ranks/* spearman */.CN)(values.filter((value) => !Number.isNaN(value)), (0,ranks/* midranks */.UX)(rows));
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
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80504);
/* harmony import */ var _similar_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93427);




const mostRows = 100_000;
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
            kinds.set(column.name, (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isTime */ .K8)(found) ? 'time' : (0,_similar_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .K)(found) ? 'text' : 'other');
        }
        break;
    }
    const varied = [...features].sort((one, other) => (distinct.get(other) ?? 0) - (distinct.get(one) ?? 0));
    return { kinds, sample: { share: Math.min(1, most / rows), columns: varied.slice(0, sampled), rows: most } };
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

const { imul } = Math;
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
            const value = (imul(member, factors[at]) + shifts[at]) >>> 0;
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
const mostShingles = 2_000_000;
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


/***/ }),

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pinnedOf),
/* harmony export */   W: () => (/* binding */ pinnedText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14669);


const form = /^(https:\/\/.*)#sha256=([0-9a-f]{64})$/s;
function pinnedText({ url, sha256 }) {
    return `${url}#sha256=${sha256}`;
}
function pinnedOf(pattern) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return null;
    const [, url = '', sha256 = ''] = form.exec(pattern) ?? [];
    const address = addressOf(pattern);
    if (address === null || address.protocol !== 'https:') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.source: expected an https address, a path or a glob; fetch anything else by data.prepare.');
    }
    if (address.username !== '' || address.password !== '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(pattern)}: an address with a name or password in it; fetch it by data.prepare.`);
    if (sha256 === '') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`);
    }
    return { url, sha256 };
}
function addressOf(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
