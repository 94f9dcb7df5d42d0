export const id = 4440;
export const ids = [4440,4669];
export const modules = {

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   download: () => (/* binding */ download)
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
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address with a name or password in it; fetch it by data.prepare.`);
    if (sha256 === '') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`);
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
