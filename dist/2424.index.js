export const id = 2424;
export const ids = [2424];
export const modules = {

/***/ 24787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-result/1'),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'no', 'failed']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    figures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


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

/***/ 78924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72734);
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96805);



const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-findings/1'),
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    profile: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tableProfileSchema */ .RX,
    anomalies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalySchema */ .XP),
});


/***/ }),

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Assignment)
});

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 2 modules
var salted_text = __webpack_require__(75554);
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

/***/ 31845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ changedRows),
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25545);
/* harmony import */ var _leakage_part_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21457);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21548);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35265);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67473);






const changeFile = 'split/change.json';
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-split-change/1'),
    changes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    before: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    moved: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.partName, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.partName, zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr())),
    unplaced: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
});
const parts = ['train', 'validation', 'test'];
async function describeChange(before, changes, { files, run }) {
    const none = () => ({ train: 0, validation: 0, test: 0 });
    const moved = { train: none(), validation: none(), test: none() };
    const assignment = new _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .Assignment */ .I(before);
    let unplaced = 0;
    for (const now of parts) {
        for await (const { cells, names, rows } of (0,_leakage_part_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .partRows */ .JS)(files, run, now)) {
            const known = before.key.every(({ name }) => names.includes(name));
            const key = new _row_text_js__WEBPACK_IMPORTED_MODULE_4__/* .RowText */ .Yt(before.key, names);
            for (let row = 0; row < rows; row++) {
                const text = known ? key.of(cells, row) : undefined;
                const part = text === undefined ? undefined : assignment.partOf(text);
                if (part === undefined)
                    unplaced++;
                else
                    moved[part][now]++;
            }
        }
    }
    return { format: 'mlops-split-change/1', changes: [...changes], before: (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(before), moved, unplaced };
}
function changedRows({ moved }) {
    const sum = parts.flatMap((from) => parts.map((to) => (from === to ? 0 : moved[from][to])));
    return { moved: sum.reduce((all, rows) => all + rows, 0), seen: moved.train.test + moved.validation.test };
}


/***/ }),

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ chooseCutoffs),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   _h: () => (/* binding */ timeBlocks)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function chooseCutoffs(times, { test, folds, validation }, column) {
    times.sort();
    const rows = times.length;
    const least = validation ? secondTime(times) : 0;
    const testFrom = latest(times, rows, test * rows, least);
    if (testFrom === null)
        throw tooFew(times, validation, column);
    const heldFrom = validation ? latest(times, testFrom, testFrom / folds, 0) : null;
    return { test: times[testFrom], validation: heldFrom === null ? null : times[heldFrom] };
}
function latest(times, end, wished, after) {
    let best = null;
    for (let at = end - 1; at > after; at--) {
        if (times[at] === times[at - 1])
            continue;
        if (best !== null && Math.abs(end - at - wished) >= Math.abs(end - best - wished))
            break;
        best = at;
    }
    return best;
}
function timeBlocks(times, blocks) {
    times.sort();
    const begins = [];
    for (let block = 1; block < blocks; block++) {
        const rest = times.length * (1 - block / blocks);
        const at = latest(times, times.length, rest, 0);
        if (at !== null && times[at] > (begins.at(-1) ?? -Infinity))
            begins.push(times[at]);
    }
    return begins;
}
function secondTime(times) {
    for (let at = 1; at < times.length; at++)
        if (times[at] !== times[at - 1])
            return at;
    return Math.max(0, times.length - 1);
}
function tooFew(times, validation, column) {
    const parts = validation ? 'training, validation and test rows' : 'training and test rows';
    const found = times.length > 0 && times[0] !== times.at(-1) ? 'two' : 'one';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`);
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

/***/ 58395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./.build/table/over-rows.js + 6 modules
var over_rows = __webpack_require__(56408);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/types-job.js
var types_job = __webpack_require__(69054);
// EXTERNAL MODULE: ./.build/schema/schema-file.js
var schema_file = __webpack_require__(21540);
;// CONCATENATED MODULE: ./.build/schema/columns.js




async function columnTypes(ports, workspace, data, sources) {
    const schema = await (0,schema_file/* readSchema */.G)(ports.files, workspace, data.schema);
    const types = new Map((schema?.columns ?? []).map(({ name, type }) => [name, type]));
    const names = await columnNames(ports.files, sources, data);
    const places = [...names.keys()].filter((at) => !types.has(names[at]));
    if (places.length > 0) {
        const init = { nulls: data.nulls, places };
        const { results } = await (0,over_rows/* overRows */.g)(sources, data, { name: 'types', init }, ports);
        for (const [at, type] of (0,types_job.typesOf)(results).entries())
            types.set(names[places[at]], type);
    }
    return names.map((name) => ({ name, type: types.get(name) }));
}
async function columnNames(files, sources, data) {
    for await (const { names } of (0,read/* readTable */.x)(files, sources, data))
        return names;
    return [];
}

// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/schema/names.js
var schema_names = __webpack_require__(4740);
;// CONCATENATED MODULE: ./.build/split/columns.js


function checkColumns(columns, data, file) {
    (0,schema_names/* checkColumnNames */.r)(columns, data, file);
    const names = columns.map(({ name }) => name);
    if (names.includes('row_id')) {
        throw new errors/* UserError */.yo(`${file}:1: a column is called "row_id", which is the name of the column that the split adds; rename it.`);
    }
    const features = names.filter((name) => name !== data.target && !data.ignore.includes(name));
    if (features.length === 0) {
        throw new errors/* UserError */.yo(`data: expected features besides the target ${JSON.stringify(data.target)} and the ignored columns, found none; add columns, or ignore fewer (data.ignore).`);
    }
    return features;
}

;// CONCATENATED MODULE: ./.build/split/open.js




async function openData(options, ports) {
    const { files, workspace } = ports;
    const sources = await (0,source.resolveSources)(files, workspace, options.source);
    const columns = await columnTypes(ports, workspace, options, sources);
    const features = checkColumns(columns, options, sources[0].path);
    return { data: { columns, pass: () => (0,read/* readTable */.x)(files, sources, options) }, sources, features };
}


/***/ }),

/***/ 50967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ profileParts),
/* harmony export */   yN: () => (/* binding */ readPartProfiles)
/* harmony export */ });
/* unused harmony exports partProfilesFile, partProfilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var _table_compare_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69297);
/* harmony import */ var _table_profile_profile_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52951);
/* harmony import */ var _table_profile_profile_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
/* harmony import */ var _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72734);
/* harmony import */ var _table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88219);
/* harmony import */ var _table_profile_without_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21458);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79660);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21548);









const partProfilesFile = 'split/profiles.json';
const partProfilesSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('mlops-part-profiles/1'),
    train: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .tableProfileSchema */ .RX,
    test: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .tableProfileSchema */ .RX,
});
const mostBytes = 64 << 20;
async function profileParts(manifest, values, { run, ...ports }, most = mostBytes) {
    if (manifest.parts.train.rows === 0 || manifest.parts.test.rows === 0)
        return;
    const paths = ['train', 'test'].map((part) => run.path('split', `${part}.csv`));
    const sizes = await Promise.all(paths.map(async (path) => (await ports.files.stat(path))?.size ?? 0));
    if (sizes.reduce((sum, size) => sum + size, 0) > most)
        return;
    const parts = [];
    for (const [at, path] of paths.entries()) {
        const asked = {
            sources: [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_6__.csvFile)(path, path, sizes[at])],
            options: { delimiter: ',', nulls: [] },
            target: manifest.target.column,
            types: manifest.columns,
        };
        parts.push(inOrder(await (0,_table_profile_profile_data_js__WEBPACK_IMPORTED_MODULE_1__/* .profileData */ .A)(asked, ports), manifest));
    }
    const whole = (0,_table_profile_profile_job_js__WEBPACK_IMPORTED_MODULE_2__.mergeParts)(parts);
    const all = (0,_table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .toProfile */ .F)(whole);
    const [train, test] = parts.map((part) => shown((0,_table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .toProfile */ .F)(part, whole), all, values));
    const profiles = { format: 'mlops-part-profiles/1', train: train, test: test };
    await run.write(partProfilesFile, profiles);
}
async function readPartProfiles(run, files) {
    if (!(await run.has(partProfilesFile)) || !(await run.has('split/manifest.json')))
        return null;
    const { data } = await run.read('split/manifest.json', 'split', (value) => _manifest_js__WEBPACK_IMPORTED_MODULE_7__.splitManifestSchema.parse(value));
    const divided = new Map(data.files.map(({ path, sha256 }) => [path, sha256]));
    const same = files.length === divided.size && files.every(({ path, sha256 }) => divided.get(path) === sha256);
    return same ? run.read(partProfilesFile, 'split', (value) => partProfilesSchema.parse(value)) : null;
}
function inOrder(part, { columns }) {
    const own = new Map(part.columns.map((column) => [column.name, column]));
    return { ...part, columns: columns.map(({ name }) => own.get(name)) };
}
function shown(profile, whole, values) {
    const kept = (0,_table_compare_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .keptProfile */ .Q)(profile);
    return values ? kept : (0,_table_profile_without_values_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutValues */ .l)(kept, whole);
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
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   lR: () => (/* binding */ featuresAt),
/* harmony export */   yj: () => (/* binding */ rowSize)
/* harmony export */ });
const head = 36;
const markAt = 16;
const lengthAt = 20;
const featuresAt = 24;
function rowSize(length) {
    return head + ((length + 3) & ~3);
}
const mostBits = 8;
const flushAt = 1 << 16;
const lastRow = 1 << 13;
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
    add(row, line) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row, line.view, line.start, line.end);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, size: bucket.written, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.written += bucket.size;
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    written = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    view = new DataView(this.bytes.buffer);
    put({ hash, features, mark }, from, start, end) {
        const length = end - start;
        this.reserve(rowSize(length));
        const { view, size } = this;
        view.setInt32(size, hash.h1, true);
        view.setInt32(size + 4, hash.h2, true);
        view.setInt32(size + 8, hash.h3, true);
        view.setInt32(size + 12, hash.h4, true);
        view.setInt32(size + markAt, mark, true);
        view.setInt32(size + lengthAt, length, true);
        view.setInt32(size + featuresAt, features?.h1 ?? 0, true);
        view.setInt32(size + featuresAt + 4, features?.h2 ?? 0, true);
        view.setInt32(size + featuresAt + 8, features?.h3 ?? 0, true);
        let to = size + head;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size += rowSize(length);
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const doubled = Math.min(this.bytes.length * 2, Math.max(this.bytes.length, flushAt) + lastRow);
        const larger = Buffer.allocUnsafeSlow(Math.max(4096, doubled, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
        this.view = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
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

/***/ 88589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GroupedRows),
/* harmony export */   a: () => (/* binding */ RowsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);


class GroupedRows {
    done = [];
    group = -1;
    texts;
    constructor(sums) {
        this.texts = Array.from({ length: sums }, () => new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._());
    }
    add(bytes, at, also) {
        const group = bytes.getUint8(at + 3);
        if (group !== this.group)
            this.begin(group);
        this.texts[0].line(bytes, at, at + 16);
        if (also !== null)
            this.texts[also].line(bytes, at, at + 16);
    }
    finish() {
        this.begin(-1);
        return this.done;
    }
    begin(group) {
        if (this.group >= 0) {
            const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
            this.done.push({ group: this.group, sums });
        }
        this.group = group;
        for (const text of this.texts)
            text.clear();
    }
}
class RowsDigest {
    hash;
    constructor(names) {
        const sorted = [...names].sort();
        this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(sorted)}\n`);
    }
    add(group, sum) {
        this.hash.update(Uint8Array.of(group)).update(sum);
    }
    digest() {
        return this.hash.digest('hex');
    }
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ }),

/***/ 48644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSplit: () => (/* binding */ runSplit)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/split/change.js
var change = __webpack_require__(31845);
// EXTERNAL MODULE: ./.build/split/policy.js + 1 modules
var split_policy = __webpack_require__(35265);
;// CONCATENATED MODULE: ./.build/split/compare.js

function samePolicy(one, other) {
    return (0,split_policy/* policyDigest */.p1)(one) === (0,split_policy/* policyDigest */.p1)(other);
}
function differs(earlier) {
    return [earlier.champion, earlier.anchor].some((policy) => policy !== null && policy !== 'same');
}
function earlierPolicies({ champion, anchor }, policy) {
    const of = (role) => role === null ? null : samePolicy(role.policy, policy) ? 'same' : role.policy;
    return { champion: of(champion), anchor: of(anchor) };
}
function comparableRows(recorded, policy, counts) {
    const of = (role, held) => {
        if (role === null)
            return null;
        const { validation, test } = held;
        return {
            version: role.version,
            policyDigest: (0,split_policy/* policyDigest */.p1)(role.policy),
            same: samePolicy(role.policy, policy),
            validation,
            test,
        };
    };
    return { champion: of(recorded.champion, counts.champion), anchor: of(recorded.anchor, counts.anchor) };
}

// EXTERNAL MODULE: ./.build/split/leakage/look.js + 14 modules
var look = __webpack_require__(66480);
// EXTERNAL MODULE: ./.build/table/csv.js
var csv = __webpack_require__(56237);
// EXTERNAL MODULE: ./.build/table/nulls.js
var nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/mark.js
var mark = __webpack_require__(85684);
// EXTERNAL MODULE: ./.build/split/leakage/equal-table.js
var equal_table = __webpack_require__(63541);
// EXTERNAL MODULE: ./.build/split/leakage/held-rows.js
var held_rows = __webpack_require__(17971);
// EXTERNAL MODULE: ./.build/split/leakage/part-rows.js
var part_rows = __webpack_require__(21457);
// EXTERNAL MODULE: ./.build/split/leakage/search-parts.js
var search_parts = __webpack_require__(19065);
;// CONCATENATED MODULE: ./.build/split/leakage/part-search.js








const firstBytes = 1 << 18;
const readBytes = 1 << 20;
class PartSearch {
    inputs;
    files;
    most;
    share;
    looked = null;
    first;
    held = { validation: [], test: [] };
    compared = { train: 0, validation: 0, test: 0 };
    lines = { train: [], validation: [], test: [] };
    missed = false;
    hashes;
    constructor(inputs, files, most = {}) {
        this.inputs = inputs;
        this.files = files;
        this.most = most;
        const { validation, test } = inputs.rows;
        this.share = (0,search_parts/* comparedShare */.zK)({ validation: { rows: validation }, test: { rows: test } }, most.held);
        this.first = new FirstRows(inputs.columns);
    }
    get sample() {
        return this.looked === null ? null : (0,search_parts/* sampleOf */.uV)(this.looked, this.inputs.columns);
    }
    see(lines, last) {
        if (this.looked !== null)
            return;
        const batch = this.first.push(lines, last);
        const { rows, features } = this.inputs;
        if (batch !== null)
            this.looked = (0,part_rows/* previewOf */.oW)(batch, features, rows.train + rows.validation + rows.test, this.most.sampled);
    }
    async add({ hashes }, sampled) {
        for (const [at, part] of mark/* partNames */.d.entries()) {
            this.compared[part] += hashes.looked[at];
            if (sampled !== null && sampled[at].ids.length > 0)
                this.lines[part].push(sampled[at]);
        }
        this.missed ||= sampled === null;
        for (const part of held_rows/* heldParts */.i)
            this.held[part].push(hashes[part]);
        const { train } = hashes;
        this.hashes ??= await this.files.scratch(this.path);
        await this.hashes.write(new Uint8Array(train.buffer, train.byteOffset, train.byteLength));
    }
    async finish() {
        await this.hashes?.close();
        if (this.missed || this.looked === null)
            return null;
        const { held, share, compared, lines } = this;
        const table = (0,equal_table/* equalTable */.X)(held_rows/* heldParts */.i.flatMap((part) => held[part].map(({ words }) => words)));
        const total = compared.train * 8;
        for (let from = 0; from < total && table.next.length > 0; from += readBytes) {
            const bytes = await this.files.range(this.path, from, Math.min(total, from + readBytes));
            const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
            for (let at = 0; at < words.length; at += 2)
                (0,equal_table/* meetRow */.y)(table, words[at], words[at + 1]);
        }
        const leaked = (0,search_parts/* leakedRows */.Ic)(held, table);
        for (const part of held_rows/* heldParts */.i)
            held[part].length = 0;
        return { looked: this.looked, searched: { share, rows: compared, leaked, lines } };
    }
    get path() {
        return `${this.inputs.folder}/features`;
    }
}
class FirstRows {
    reader = new csv/* CsvReader */.c({
        file: 'test.csv',
        delimiter: ',',
        nulls: new nulls/* NullTexts */.U([]),
        expected: null,
    });
    waiting;
    constructor(columns) {
        this.waiting = Buffer.from(`${(0,write/* csvRow */.r)(['row_id', ...columns.map(({ name }) => name)])}\n`);
    }
    push(lines, last) {
        this.waiting = Buffer.concat([this.waiting, lines]);
        while (this.waiting.length >= firstBytes || last) {
            const piece = this.waiting.subarray(0, firstBytes);
            this.waiting = this.waiting.subarray(firstBytes);
            const [batch] = this.reader.push(piece, last && this.waiting.length === 0);
            if (batch !== undefined)
                return batch;
            if (this.waiting.length === 0)
                return null;
        }
        return null;
    }
}

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/split/describe.js



async function describeSplit(divided, files) {
    const { data, sources, features, policy, target, counts, parts, recorded } = divided;
    const part = (name) => ({
        rows: counts.rows[name],
        classes: counts.classesOf(name),
        digest: parts.digests[name],
    });
    const { train, validation, test } = counts.rows;
    return {
        format: 'mlops-split-manifest/1',
        policy,
        policyDigest: (0,split_policy/* policyDigest */.p1)(policy),
        target,
        columns: [...data.columns],
        features: [...features],
        data: { files: await (0,unchanged.recordFiles)(files, sources), rows: train + validation + test, fingerprint: parts.fingerprint },
        parts: { train: part('train'), validation: part('validation'), test: part('test') },
        deviation: counts.deviation(),
        comparable: comparableRows(recorded, policy, counts),
    };
}

// EXTERNAL MODULE: ./.build/table/over-rows.js + 6 modules
var over_rows = __webpack_require__(56408);
// EXTERNAL MODULE: ./.build/split/row-counts.js
var row_counts = __webpack_require__(60134);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
// EXTERNAL MODULE: ./.build/split/target-values.js
var target_values = __webpack_require__(31843);
;// CONCATENATED MODULE: ./.build/split/divide.js





const sortMemory = 1 << 23;
async function divideRows({ sources, data }, options, policies, expected, ports, memory = sortMemory) {
    const { columns } = data;
    const init = {
        ...policies,
        columns,
        nulls: options.nulls,
        folder: await ports.files.temporary(),
        bits: (0,row_spool/* bucketBits */.FN)(expectedBytes(sources), memory),
    };
    const progress = ports.log.progress('dividing the rows', expected ?? undefined);
    try {
        const { rows, results } = await (0,over_rows/* overRows */.g)(sources, options, { name: 'divide', init, digest: true }, ports, (done) => {
            progress.update(done);
        });
        if (expected !== null && rows !== expected) {
            throw new errors/* OutsideError */.Cp(`data.source: the data changed while they were read (${expected} rows, then ${rows}); run again.`);
        }
        return {
            values: merged(results.map(({ target }) => target), { columns, nulls: options.nulls, target: policies.target }, sources),
            counts: (0,row_counts/* addCounts */.c)(results.map(({ counts }) => counts)),
            spooled: results.map(({ buckets }) => buckets),
            folder: init.folder,
        };
    }
    finally {
        progress.end();
    }
}
async function readTarget({ sources, data }, options, target, ports) {
    const init = { columns: data.columns, nulls: options.nulls, target };
    const { results } = await (0,over_rows/* overRows */.g)(sources, options, { name: 'target', init }, ports);
    return merged(results, init, sources);
}
function merged(states, { columns, target }, sources) {
    const { type } = columns.find(({ name }) => name === target);
    return target_values/* TargetValues */.ub.merged(target, type, states, sources.map(({ path }) => path));
}
function expectedBytes(sources) {
    return sources.reduce((sum, { size }) => sum + size * 2, 0);
}

// EXTERNAL MODULE: ./.build/split/open.js + 2 modules
var split_open = __webpack_require__(58395);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salt.js
var salt = __webpack_require__(8829);
;// CONCATENATED MODULE: ./.build/split/part-counts.js



class PartCounts {
    share;
    stratify;
    rows;
    champion;
    anchor;
    classes;
    constructor(counted, target, share, stratify) {
        this.share = share;
        this.stratify = stratify;
        this.rows = counted.rows;
        this.champion = counted.champion;
        this.anchor = counted.anchor;
        const none = { train: 0, validation: 0, test: 0 };
        this.classes = new Map(target.classes.map((label) => [label, counted.labels.get(label) ?? none]));
    }
    classesOf(part) {
        return Object.fromEntries([...this.classes].map(([label, rows]) => [label, rows[part]]));
    }
    missing(part) {
        return [...this.classes].filter(([, rows]) => rows[part] === 0).map(([label]) => label);
    }
    deviation() {
        const strata = this.stratify && this.classes.size > 0 ? [...this.classes.values()] : [this.rows];
        const tests = Int32Array.from(strata, ({ test }) => test);
        const rows = Int32Array.from(strata, ({ train, validation, test }) => train + validation + test);
        return (0,salt/* worstDeviation */.Li)(tests, rows, (0,bucket/* testLimit */.UD)(this.share)) / bucket/* bucketCount */.Sf;
    }
    check({ test, folds, validation }) {
        const { train, validation: held, test: tests } = this.rows;
        const counts = `${train} training, ${held} validation and ${tests} test rows`;
        const empty = tests === 0 ? 'test' : held === 0 && validation !== null ? 'validation' : train === 0 ? 'training' : null;
        if (empty !== null) {
            throw new errors/* UserError */.yo(`data.split: expected rows in every part, the ${empty} part has none (${counts} at test ${test}, folds ${folds}); add data, or change the shares.`);
        }
        const missing = this.missing('train');
        if (missing.length > 0) {
            const list = missing.map((label) => JSON.stringify(label)).join(', ');
            throw new errors/* UserError */.yo(`data.split: expected every class among the training rows, none is of class ${list} (${counts}); add data of it.`);
        }
    }
}

// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write-parquet.js
var write_parquet = __webpack_require__(61063);
;// CONCATENATED MODULE: ./.build/split/parquet-parts.js




async function writeParquetParts({ columns, parts }, { files, run }) {
    const rowsOf = (names) => {
        const full = names.filter((name) => parts[name].rows > 0).map((name) => run.path('split', `${name}.csv`));
        const sources = full.map((path) => (0,source.csvFile)(path, path));
        return (0,read/* readTable */.x)(files, sources, { delimiter: ',', nulls: [] });
    };
    const typed = [{ name: 'row_id', type: 'number' }, ...columns];
    const stored = await (0,write_parquet/* storedColumns */.Pj)(typed, rowsOf(mark/* partNames */.d));
    for (const name of mark/* partNames */.d)
        await (0,write_parquet/* writeStored */.zS)(files, run.path('split', `${name}.parquet`), stored, rowsOf([name]));
}

// EXTERNAL MODULE: ./.build/split/part-profiles.js
var part_profiles = __webpack_require__(50967);
// EXTERNAL MODULE: ./.build/split/rows-digest.js
var rows_digest = __webpack_require__(88589);
;// CONCATENATED MODULE: ./.build/split/parts.js



const held = ['validation', 'test'];
async function writeParts(inputs, files, threads) {
    const { columns, folder, comparable, search } = inputs;
    const open = [];
    const create = async (name, header) => {
        const file = await files.writer(`${folder}/${name}.csv`, false, true);
        open.push(file);
        await file.write(`${header}\n`);
        return file;
    };
    try {
        const header = (0,write/* csvRow */.r)(['row_id', ...columns.map(({ name }) => name)]);
        for (const part of mark/* partNames */.d)
            await create(part, header);
        for (const part of comparable ? held : [])
            await create(`${part}.comparable`, 'row_id,champion,anchor');
        const names = columns.map(({ name }) => name);
        const digests = ['all', ...mark/* partNames */.d].map(() => new rows_digest/* RowsDigest */.a(names));
        for await (const { bucket, thread, last } of sortedBuckets(inputs, threads)) {
            const { lines, marks, digests: sums } = bucket;
            for (const [at, bytes] of [...lines, ...(comparable ? marks : [])].entries()) {
                if (bytes.length > 0)
                    await open[at].write(bytes);
            }
            for (const { group, sums: each } of sums) {
                for (const [at, sum] of each.entries())
                    if (sum !== null)
                        digests[at].add(group, sum);
            }
            if (search !== null)
                await searchBucket(search, bucket, thread, last);
        }
        for (const file of open)
            await file.close();
        const [fingerprint, train, validation, test] = digests.map((digest) => digest.digest());
        return { fingerprint: fingerprint, digests: { train: train, validation: validation, test: test } };
    }
    catch (cause) {
        for (const file of open)
            await file.abort();
        throw cause;
    }
}
async function searchBucket(search, bucket, thread, last) {
    search.see(bucket.lines[mark/* partNames */.d.indexOf('test')], last);
    const { sample } = search;
    const asked = bucket.sampled === null && sample !== null;
    const sampled = asked ? await thread.call({ kind: 'sample', sample }) : bucket.sampled;
    await search.add(bucket, sampled);
}
async function* sortedBuckets({ spooled, comparable, search }, threads) {
    const count = spooled[0]?.length ?? 0;
    const init = { comparable, share: search?.share ?? null };
    const crew = await Promise.all(Array.from({ length: Math.min(threads.count, count) }, () => threads.open('sort', init)));
    try {
        const waiting = [];
        let before = 0;
        const send = (at) => {
            const buckets = spooled.map((thread) => thread[at]);
            const message = { kind: 'sort', buckets, before, sample: search?.sample ?? null };
            const answer = crew[at % crew.length].call(message);
            answer.catch(() => undefined);
            waiting.push(answer);
            before += buckets.reduce((sum, { rows }) => sum + rows, 0);
        };
        for (let at = 0; at < Math.min(crew.length, count); at++)
            send(at);
        for (let at = 0; at < count; at++) {
            const bucket = (await waiting.shift());
            yield { bucket, thread: crew[at % crew.length], last: at + 1 === count };
            if (at + crew.length < count)
                send(at + crew.length);
        }
    }
    finally {
        for (const thread of crew)
            await thread.close();
    }
}

// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
;// CONCATENATED MODULE: ./.build/split/policy-choice.js



function choosePolicy({ frozen, champion, options, columns, change }) {
    const recorded = frozen ?? champion?.policy ?? null;
    const key = (0,split_policy/* wantedKey */.tY)(options, columns);
    const { test, folds, validation, group, time } = options.split;
    const wanted = {
        format: 'mlops-split/1',
        key,
        salt: null,
        test,
        folds,
        validation,
        ...(group === null ? {} : { group: true }),
        time: time === null ? null : 'open',
    };
    if (recorded === null)
        return { origin: 'new', policy: wanted, changes: [] };
    const from = frozen === null ? 'champion' : 'file';
    const origin = frozen === null ? `the split policy of champion ${champion.version}` : policy_file/* policyFile */.Xd;
    const found = (0,split_policy/* contradictions */.vM)(recorded, options);
    if (!change) {
        if (found.length > 0)
            throw contradicted(origin, found);
        (0,split_policy/* checkKeyPresent */.HR)(recorded, columns, origin);
        return { origin: from, policy: recorded };
    }
    const other = keyChanges(recorded, columns);
    if (recorded.time !== undefined && time !== null)
        other.push('the cutoffs are chosen again from these data');
    if (found.length + other.length === 0)
        return { origin: from, policy: recorded };
    const keeps = other.length === 0 && (0,split_policy/* keepsTestRows */.iI)(recorded, options);
    const policy = keeps ? { ...wanted, key: recorded.key, salt: recorded.salt, test: recorded.test } : wanted;
    return { origin: 'change', policy, changes: [...found, ...other] };
}
function keyChanges(policy, columns) {
    return policy.key.flatMap(({ name, type }) => {
        const today = columns.find((column) => column.name === name);
        if (today === undefined)
            return [`the data have no key column ${JSON.stringify(name)} any more`];
        return today.type === type
            ? []
            : [`the key column ${JSON.stringify(name)} is ${type} in it and ${today.type} in the data`];
    });
}
function contradicted(origin, found) {
    return new errors/* UserError */.yo(`${origin} contradicts mlops.yml: ${found.join('; ')}. Correct mlops.yml, or change the policy on purpose by \`mlops split --change\` (rows change their parts).`);
}

// EXTERNAL MODULE: ./.build/split/recorded.js
var split_recorded = __webpack_require__(13349);
// EXTERNAL MODULE: ./.build/split/cutoffs.js
var split_cutoffs = __webpack_require__(46943);
// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
// EXTERNAL MODULE: ./.build/split/strata.js
var split_strata = __webpack_require__(38724);
;// CONCATENATED MODULE: ./.build/split/survey.js



async function chooseSalt({ sources, data: { columns } }, options, { key, target, prefix, test, rows, strata }, ports) {
    const salts = (0,salt/* saltCandidates */.p1)(prefix, rows);
    if (salts.length === 1)
        return salts[0];
    const init = { columns, nulls: options.nulls, key, target, salts, test, strata };
    const progress = ports.log.progress('choosing the salt', rows);
    try {
        const job = { name: 'balance', init };
        const { results } = await (0,over_rows/* overRows */.g)(sources, options, job, ports, (done) => {
            progress.update(done);
        });
        const balance = new salt/* BalanceCount */._V(salts, test, (0,split_strata/* strataCount */.VN)(strata));
        for (const each of results)
            balance.merge(each);
        return balance.best();
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
// EXTERNAL MODULE: ./.build/split/wrong-cell.js
var wrong_cell = __webpack_require__(87981);
;// CONCATENATED MODULE: ./.build/split/settle.js





async function settlePolicy(choice, opened, options, inputs, ports) {
    if (choice.origin === 'file' || choice.origin === 'champion')
        return choice.policy;
    const { time, salt, ...wanted } = choice.policy;
    const { key, test, folds, validation } = wanted;
    if (time === null)
        return { ...wanted, salt: salt ?? (await chooseSalt(opened, options, { ...inputs, key, test }, ports)) };
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    const times = await readTimes(opened.data, name, kind);
    const cutoffs = (0,split_cutoffs/* chooseCutoffs */.C$)(times, { test, folds, validation: validation !== null }, name);
    const moments = {
        test: (0,split_time/* momentOf */.Et)(cutoffs.test, kind),
        validation: cutoffs.validation === null ? null : (0,split_time/* momentOf */.Et)(cutoffs.validation, kind),
    };
    return { ...wanted, salt: `${inputs.prefix}/0`, time: moments };
}
async function readTimes({ pass }, column, type) {
    const times = new growing/* Growing */.G();
    for await (const batch of pass()) {
        const cells = batch.cells[batch.names.indexOf(column)];
        for (let row = 0; row < batch.rows; row++) {
            times.push((0,split_time/* timeOf */.nR)(cells[row], type) ?? fail(row));
        }
        function fail(row) {
            throw (0,wrong_cell/* wrongTime */.j)(batch, row, column, cells[row], type);
        }
    }
    return times.whole();
}

;// CONCATENATED MODULE: ./.build/split/split.outcome.js


function logSplit(manifest, choice, counts, frozen, log) {
    const { policy, target, comparable } = manifest;
    if (!frozen) {
        const from = choice.origin === 'champion'
            ? "is that of the champion's manifest"
            : `was chosen from these data (salt ${policy.salt})`;
        log.notice(`The split policy ${from}; freeze it by \`mlops split --write\` and commit ${policy_file/* policyFile */.Xd}.`);
    }
    if (policy.key.some(({ name }) => name === target.column)) {
        log.warning(`The key contains the target ${JSON.stringify(target.column)}: a row that gets another label may change its part.`);
    }
    for (const part of ['validation', 'test']) {
        const missing = counts.rows[part] === 0 ? [] : counts.missing(part);
        if (target.task === 'multiclass' && missing.length > 0) {
            const without = `The ${part} part has no row of ${missing.length} of the ${target.classes.length} classes`;
            log.warning(`${without}: nothing is learned of them there, and roc_auc_ovr is undefined; collect more of their rows.`);
            continue;
        }
        for (const label of missing) {
            log.warning(`The ${part} part has no row of class ${JSON.stringify(label)}: metrics that need both classes are undefined there.`);
        }
    }
    for (const role of ['champion', 'anchor']) {
        const other = comparable[role];
        if (other === null || other.same || (role === 'anchor' && other.version === comparable.champion?.version))
            continue;
        log.notice(`The ${role} ${other.version} was trained under another split policy: ${other.test} of ${counts.rows.test} test rows and ${other.validation} of ${counts.rows.validation} validation rows are comparable.`);
    }
}
function splitOutcome(manifest, choice, written, leakage) {
    const { parts, policy, data, deviation } = manifest;
    const rows = { train: parts.train.rows, validation: parts.validation.rows, test: parts.test.rows };
    const changed = choice.origin === 'change' ? ` The policy changed: ${choice.changes.join('; ')}.` : '';
    const errors = (0,look/* leakageErrors */.kA)(leakage);
    const open = (leakage?.findings ?? []).filter(({ accepted }) => !accepted);
    const warnings = open.length - errors.length;
    const found = warnings === 0 ? '' : ` Leakage: ${warnings} warning${warnings === 1 ? '' : 's'}.`;
    const saved = written ? ` Wrote ${policy_file/* policyFile */.Xd}; commit it.` : '';
    return {
        status: errors.length > 0 ? 'no' : 'ok',
        summary: `${errors.length > 0 ? `${errors.join(' ')} ` : ''}${data.rows} rows: ${rows.train} train, ${rows.validation} validation, ${rows.test} test (salt ${policy.salt}).${found}${changed}${saved}`,
        figures: {
            rows: data.rows,
            ...rows,
            salt: policy.salt,
            policyDigest: manifest.policyDigest,
            fingerprint: data.fingerprint,
            deviation,
            leakage: open.map(({ name }) => name),
        },
    };
}

;// CONCATENATED MODULE: ./.build/split/target.js


function resolveTarget(values, options) {
    values.check();
    const name = JSON.stringify(values.column);
    if (values.labels.size < 2) {
        throw new errors/* UserError */.yo(`data.target: expected at least two different values of ${name}, all ${values.rows} rows have the same one; choose another target or add data.`);
    }
    const task = options.task ?? taskOf(values);
    switch (task) {
        case 'binary':
            return binary(values, options);
        case 'multiclass':
            checkNoPositive(options, task);
            if (values.many)
                throw new errors/* UserError */.yo(`task: expected at most 1,000 classes of ${name}, got more; is it a regression?`);
            return { target: { column: values.column, task, classes: classes(values), positive: null }, notices: [] };
        case 'regression':
            return regression(values, options);
    }
}
function taskOf({ labels, type }) {
    if (labels.size === 2)
        return 'binary';
    return type === 'number' ? 'regression' : 'multiclass';
}
function classes({ labels }) {
    return [...labels.keys()].sort();
}
function binary(values, { positive }) {
    const found = classes(values);
    const name = JSON.stringify(values.column);
    if (found.length !== 2) {
        const count = values.many ? 'over 1,000' : String(found.length);
        throw new errors/* UserError */.yo(`task: binary expects two different values of ${name}, got ${count}; correct the data, or set task to what it is.`);
    }
    const chosen = positive === null ? undefined : ((0,target_values/* labelOf */.Wy)(positive, values.type) ?? positive);
    if (chosen !== undefined && !found.includes(chosen)) {
        throw new errors/* UserError */.yo(`data.positive: expected one of the classes ${found.map((label) => JSON.stringify(label)).join(' and ')} of ${name}, got ${JSON.stringify(positive)}.`);
    }
    const last = found[1];
    const obvious = found.join() === '0,1' || found.join() === 'false,true';
    const notices = chosen === undefined && !obvious
        ? [
            `The positive class of ${name} is ${JSON.stringify(last)}, the last in sorted order; say which one it is by data.positive.`,
        ]
        : [];
    return { target: { column: values.column, task: 'binary', classes: found, positive: chosen ?? last }, notices };
}
function regression(values, options) {
    checkNoPositive(options, 'regression');
    if (values.type !== 'number') {
        const place = values.texts.first[0];
        const where = place === undefined ? '' : (0,target_values/* placeText */.Z9)(place);
        throw new errors/* UserError */.yo(`${where}: task: regression expects numbers in the target ${JSON.stringify(values.column)}, got a cell that is none (${values.texts.count} such rows); correct the cells, their type in the schema, or the task.`);
    }
    return { target: { column: values.column, task: 'regression', classes: [], positive: null }, notices: [] };
}
function checkNoPositive({ positive }, task) {
    if (positive !== null)
        throw new errors/* UserError */.yo(`data.positive: only a binary target has a positive class, the task is ${task}; remove it.`);
}
function understandTarget({ data, task }, values, log) {
    const { target, notices } = resolveTarget(values, { task, positive: data.positive });
    for (const notice of notices)
        log.notice(notice);
    return target;
}

// EXTERNAL MODULE: ./.build/split/validated.js
var validated = __webpack_require__(7563);
;// CONCATENATED MODULE: ./.build/split/run-split.js




















async function runSplit(config, context) {
    const { files, workspace, log, run } = context;
    if (config.split.sql)
        throw new errors/* UserError */.yo('split.sql: only the CLI prints it: mlops split --sql.');
    const opened = await (0,split_open/* openData */.$)(config.data, context);
    const frozen = await (0,policy_file/* readPolicy */.T4)(files, workspace);
    const recorded = await (0,split_recorded/* readRecorded */.H)(run);
    const { data: options, split: call } = config;
    const { columns } = opened.data;
    const choice = choosePolicy({ frozen, champion: recorded.champion, options, columns, change: call.change });
    const stratify = options.split.stratify ?? options.split.time === null;
    const { policy, rows } = await settled(choice, opened, { ...config, stratify }, context);
    const earlier = earlierPolicies(recorded, policy);
    const features = options.leakage === 'off' ? null : opened.features;
    const policies = { policy, target: options.target, features, ...earlier };
    const division = await divideRows(opened, options, policies, rows, context);
    const target = understandTarget(config, division.values, log);
    const counts = new PartCounts(division.counts, target, policy.test, stratify);
    counts.check(policy);
    const comparable = differs(earlier);
    const { spooled } = division;
    const crew = spooled.length > 1 ? context.threads : context.here;
    const search = features === null ? null : searchOf({ columns, features, counts, folder: division.folder }, files);
    const parts = await writeParts({ columns, spooled, folder: run.path('split'), comparable, search }, files, crew);
    const gathered = (await search?.finish()) ?? null;
    await files.remove(division.folder);
    const manifest = await describeSplit({ ...opened, policy, target, counts, parts, recorded }, files);
    if (await (0,validated.validatedInRun)(run, context.who.run))
        await (0,validated.checkValidated)(run, manifest.data.files);
    await run.write('split/manifest.json', manifest);
    const write = choice.origin === 'change' || (call.write && frozen === null);
    if (write)
        await (0,policy_file/* writePolicy */.ef)(files, workspace, policy);
    logSplit(manifest, choice, counts, write || frozen !== null, log);
    const before = frozen ?? recorded.champion?.policy ?? null;
    if (choice.origin === 'change' && before !== null) {
        await run.write(change/* changeFile */.P8, await (0,change/* describeChange */.uQ)(before, choice.changes, context));
    }
    await (0,part_profiles/* profileParts */.OA)(manifest, config.report.values, context);
    if (options.split.parquet)
        await writeParquetParts(manifest, context);
    const leakage = await (0,look/* lookForLeakage */.Lb)(options.leakage, { manifest, data: opened.data, gathered }, context);
    return splitOutcome(manifest, choice, write, leakage);
}
async function settled(choice, opened, config, ports) {
    if (choice.origin === 'file' || choice.origin === 'champion')
        return { policy: choice.policy, rows: null };
    const { data, task, stratify } = config;
    const values = await readTarget(opened, data, data.target, ports);
    const { target } = resolveTarget(values, { task, positive: data.positive });
    const strata = (0,split_strata/* strataOf */.T$)(target, values, stratify);
    const wanted = { target: data.target, prefix: data.split.salt, rows: values.rows, strata };
    return { policy: await settlePolicy(choice, opened, data, wanted, ports), rows: values.rows };
}
function searchOf(inputs, files) {
    const { columns, counts, folder } = inputs;
    const features = columns.filter(({ name }) => inputs.features.includes(name));
    return new PartSearch({ columns, features, rows: counts.rows, folder }, files);
}


/***/ }),

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ worstDeviation),
/* harmony export */   _V: () => (/* binding */ BalanceCount),
/* harmony export */   p1: () => (/* binding */ saltCandidates)
/* harmony export */ });
/* unused harmony export saltTries */
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11759);
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75554);


function saltTries(rows) {
    return Math.min(1000, Math.max(1, Math.floor(2e7 / Math.max(1, rows))));
}
function saltCandidates(prefix, rows) {
    return Array.from({ length: saltTries(rows) }, (_, number) => `${prefix}/${number}`);
}
class BalanceCount {
    salts;
    strata;
    limit;
    bytes;
    tests;
    rows;
    key = new _salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SaltedText */ .h();
    constructor(salts, share, strata) {
        this.salts = salts;
        this.strata = strata;
        this.limit = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .testLimit */ .UD)(share);
        this.bytes = salts.map(_salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .saltBytes */ ._);
        this.tests = new Int32Array(salts.length * strata);
        this.rows = new Int32Array(strata);
    }
    add(key, stratum) {
        this.key.set(key);
        this.count(stratum);
    }
    count(stratum) {
        this.rows[stratum]++;
        for (let salt = 0; salt < this.bytes.length; salt++) {
            if ((0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedBucket */ .mr)(this.key, this.bytes[salt]) < this.limit)
                this.tests[salt * this.strata + stratum]++;
        }
    }
    state() {
        return { tests: this.tests, rows: this.rows };
    }
    merge({ tests, rows }) {
        for (const [at, count] of tests.entries())
            this.tests[at] += count;
        for (const [at, count] of rows.entries())
            this.rows[at] += count;
    }
    best() {
        let best = 0;
        for (let salt = 1; salt < this.salts.length; salt++) {
            if (this.worst(salt) < this.worst(best))
                best = salt;
        }
        return this.salts[best];
    }
    worst(salt) {
        const tests = this.tests.subarray(salt * this.strata, (salt + 1) * this.strata);
        return worstDeviation(tests, this.rows, this.limit);
    }
}
function worstDeviation(tests, rows, limit) {
    let worst = 0;
    for (let stratum = 0; stratum < rows.length; stratum++) {
        worst = Math.max(worst, Math.abs(tests[stratum] * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf - limit * rows[stratum]));
    }
    return worst;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ stratumOf),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   VN: () => (/* binding */ strataCount)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31843);


const tenths = 10;
function strataOf(target, values, stratify) {
    if (!stratify)
        return { by: 'all' };
    if (target.task !== 'regression')
        return { by: 'class', classes: target.classes, type: values.type };
    const numbers = values.values();
    return numbers === null ? { by: 'all' } : { by: 'tenth', cuts: tenthsOf(numbers) };
}
function strataCount(strata) {
    switch (strata.by) {
        case 'all':
            return 1;
        case 'class':
            return strata.classes.length;
        case 'tenth':
            return tenths;
    }
}
function stratumOf(strata) {
    switch (strata.by) {
        case 'all':
            return () => 0;
        case 'class': {
            const { type } = strata;
            const indices = new Map(strata.classes.map((label, index) => [label, index]));
            return (cell) => indices.get((0,_target_values_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(cell, type) ?? '');
        }
        case 'tenth': {
            const { cuts } = strata;
            return (cell) => cutsBelow(cuts, (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell));
        }
    }
}
function tenthsOf(numbers) {
    const sorted = numbers.sort();
    return Array.from({ length: tenths - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / tenths)]);
}
function cutsBelow(cuts, value) {
    let below = 0;
    while (below < cuts.length && cuts[below] <= value)
        below++;
    return below;
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkValidated: () => (/* binding */ checkValidated),
/* harmony export */   validatedInRun: () => (/* binding */ validatedInRun)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24787);
/* harmony import */ var _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78924);
/* harmony import */ var _table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96476);




const findings = 'validate/findings.json';
async function checkValidated(run, divided) {
    if (!(await run.has(findings)))
        return;
    const { files } = await run.read(findings, 'validate', (value) => _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsSchema */ .Q.parse(value));
    const checked = files.flatMap(({ path, size, sha256 }) => (sha256 === undefined ? [] : [{ path, size, sha256 }]));
    const difference = checked.length < files.length ? null : (0,_table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__.differenceOf)(checked, divided);
    if (difference === null)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`data.source: the files changed between validate and split of this run (${difference}); run again when nothing writes to them.`);
}
async function validatedInRun(run, address) {
    const path = 'validate/result.json';
    if (address === null || !(await run.has(path)))
        return false;
    const { run: own } = await run.read(path, 'validate', (value) => _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.parse(value));
    return own === address;
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

/***/ 34625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046727;
function stirlingError(x) {
    let shifted = x;
    let sum = 0;
    for (; shifted < 16; shifted++)
        sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const s = 1 / (shifted * shifted);
    const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
    return sum + series / shifted;
}
function logGamma(x) {
    return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x) - Math.log(x);
}
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return next;
        sum = next;
    }
}


/***/ }),

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const SQRT_PI = 1.772453850905516;
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}
function normalPdf(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
    if (x > 39)
        return 0;
    const u = x / Math.SQRT2;
    if (u < 1.5) {
        let term = u;
        let sum = u;
        for (let k = 1;; k++) {
            term *= (2 * u * u) / (2 * k + 1);
            if (sum + term === sum)
                break;
            sum += term;
        }
        return 0.5 - (Math.exp(-u * u) * sum) / SQRT_PI;
    }
    let value = u;
    for (let k = Math.ceil(30 + 150 / (u * u)); k > 0; k--)
        value = u + k / 2 / value;
    return Math.exp((-x * x) / 2) / (2 * SQRT_PI * value);
}
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return NaN;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
function upperQuantile(tail) {
    if (tail === 0)
        return Infinity;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let i = 0; i < 6; i++) {
        const at = z >= 0 ? upperTail(z) : 1 - upperTail(-z);
        const newton = ((at - tail) / normalPdf(z)) * correction(at, tail);
        const step = newton / (1 + (newton * z) / 2);
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return Math.max(z, 0);
}
function correction(at, tail) {
    const ratio = at / tail;
    return ratio > 0.5 && ratio < 2 ? 1 : (Math.log(ratio) * at) / (at - tail);
}


/***/ }),

/***/ 49880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   Y5: () => (/* binding */ scratchOf),
/* harmony export */   be: () => (/* binding */ ascendingOrder)
/* harmony export */ });
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const LAST_KEY = RADIX * RADIX - 1;
const FEW = 500;
const SHORT = 64;
function scratchOf(n) {
    const whole = () => new Uint32Array(n);
    return { order: whole(), tied: new Uint8Array(n + 1), keys: whole(), halfOrder: whole(), halfKeys: whole() };
}
function ascendingOrder(values) {
    return ascending(values).order;
}
function ascending(values, scratch) {
    const n = values.length;
    const tied = scratch?.tied.fill(0) ?? new Uint8Array(n + 1);
    if (n < FEW) {
        const order = identity(n).sort((i, j) => values[i] - values[j] || i - j);
        markTies(values, order, tied, 0, n);
        return { order, tied };
    }
    const { order, keys } = byPlace(values, scratch ?? scratchOf(n));
    for (let start = 0; start < n;) {
        const key = keys[start];
        let end = start + 1;
        while (end < n && keys[end] === key)
            end++;
        if (end - start > 1)
            settleRun(values, order, tied, start, end);
        start = end;
    }
    return { order, tied };
}
function identity(n) {
    const order = new Uint32Array(n);
    for (let i = 0; i < n; i++)
        order[i] = i;
    return order;
}
function markTies(values, order, tied, start, end) {
    let last = values[order[start]];
    for (let k = start + 1; k < end; k++) {
        const value = values[order[k]];
        if (value === last)
            tied[k] = 1;
        last = value;
    }
}
function byPlace(values, scratch) {
    const n = values.length;
    const { order, keys, halfOrder, halfKeys } = scratch;
    placeKeys(values, keys);
    const [low, high] = [new Uint32Array(RADIX), new Uint32Array(RADIX)];
    for (let i = 0; i < n; i++) {
        const key = keys[i];
        low[key & (RADIX - 1)]++;
        high[key >>> DIGIT]++;
    }
    startsOf(low);
    startsOf(high);
    for (let i = 0; i < n; i++) {
        const key = keys[i];
        const place = low[key & (RADIX - 1)]++;
        halfOrder[place] = i;
        halfKeys[place] = key;
    }
    for (let k = 0; k < n; k++) {
        const key = halfKeys[k];
        const place = high[key >>> DIGIT]++;
        order[place] = halfOrder[k];
        keys[place] = key;
    }
    return { order, keys };
}
function startsOf(counts) {
    let total = 0;
    for (let digit = 0; digit < RADIX; digit++) {
        const count = counts[digit];
        counts[digit] = total;
        total += count;
    }
}
function placeKeys(values, keys) {
    const n = values.length;
    let smallest = Infinity;
    let largest = -Infinity;
    for (let i = 0; i < n; i++) {
        const value = values[i];
        if (value < smallest)
            smallest = value;
        if (value > largest)
            largest = value;
    }
    const from = smallest / 2;
    const scale = LAST_KEY / (largest / 2 - from);
    if (!Number.isFinite(scale) || !(scale > 0)) {
        keys.fill(0);
        return;
    }
    for (let i = 0; i < n; i++)
        keys[i] = Math.min(LAST_KEY, (values[i] / 2 - from) * scale);
}
function settleRun(values, order, tied, start, end) {
    if (end - start <= SHORT)
        insert(values, order, start, end);
    else if (!allEqual(values, order, start, end))
        order.set(byBits(values, order.slice(start, end)), start);
    markTies(values, order, tied, start, end);
}
function insert(values, order, start, end) {
    for (let i = start + 1; i < end; i++) {
        const moving = order[i];
        const value = values[moving];
        let j = i - 1;
        for (; j >= start && values[order[j]] > value; j--)
            order[j + 1] = order[j];
        order[j + 1] = moving;
    }
}
function allEqual(values, order, start, end) {
    const first = values[order[start]];
    for (let k = start + 1; k < end; k++)
        if (values[order[k]] !== first)
            return false;
    return true;
}
function byBits(values, order) {
    const { upper, lower } = sortableBits(values, order);
    let at = identity(order.length);
    for (const half of [lower, upper]) {
        for (let shift = 0; shift < 32; shift += DIGIT)
            at = digitPass(at, half, shift);
    }
    return at.map((k) => order[k]);
}
function digitPass(at, keys, shift) {
    const n = at.length;
    const starts = new Uint32Array(RADIX);
    for (let k = 0; k < n; k++)
        starts[(keys[k] >>> shift) & (RADIX - 1)]++;
    if (starts[(keys[0] >>> shift) & (RADIX - 1)] === n)
        return at;
    startsOf(starts);
    const next = new Uint32Array(n);
    for (let k = 0; k < n; k++) {
        const each = at[k];
        next[starts[(keys[each] >>> shift) & (RADIX - 1)]++] = each;
    }
    return next;
}
function sortableBits(values, order) {
    const upper = new Uint32Array(order.length);
    const lower = new Uint32Array(order.length);
    const cell = new Float64Array(1);
    const words = new Uint32Array(cell.buffer);
    cell[0] = 1;
    const high = words[1] === 0 ? 0 : 1;
    for (let k = 0; k < order.length; k++) {
        cell[0] = values[order[k]] + 0;
        const top = words[high];
        const negative = top >>> 31 === 1;
        upper[k] = negative ? ~top : top | 0x80000000;
        lower[k] = negative ? ~words[1 - high] : words[1 - high];
    }
    return { upper, lower };
}


/***/ }),

/***/ 88818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ categoryList),
/* harmony export */   s: () => (/* binding */ mostNumbers)
/* harmony export */ });
/* harmony import */ var _profile_without_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21458);

const mostNumbers = 10;
function categoryList(column, rows) {
    const { booleans, texts, numbers, nulls, unfit } = column;
    const present = rows - nulls - unfit;
    if (booleans !== null) {
        const values = [
            { value: 'true', count: booleans.true },
            { value: 'false', count: booleans.false },
        ].filter(({ count }) => count > 0);
        return listed({ values, complete: true, error: 0, form: 'value' }, present);
    }
    if (texts?.top)
        return listed(texts.top, present);
    const top = numbers?.top;
    return top?.complete && top.values.length <= mostNumbers ? listed(top, present) : null;
}
function listed({ values, complete, error, form }, rows) {
    const byDigest = new Map(values.map(({ value, count }) => form === 'digest'
        ? [String(value), { name: null, count }]
        : [(0,_profile_without_values_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryDigest */ .r)(value), { name: String(value), count }]));
    const smallest = values.at(-1)?.count ?? 0;
    const unlisted = complete ? 0 : error === 0 ? smallest : Math.max(smallest, Math.ceil(rows / 100));
    return { rows, byDigest, complete, error, unlisted };
}


/***/ }),

/***/ 69297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptProfile)
/* harmony export */ });
/* harmony import */ var _category_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88818);

const few = 20;
function keptProfile(profile) {
    return { ...profile, columns: profile.columns.map(kept) };
}
function kept(column) {
    const { numbers, texts } = column;
    return {
        ...column,
        numbers: numbers === null ? null : { ...numbers, top: isScale(numbers.top) ? null : numbers.top },
        texts: texts === null ? null : { ...texts, top: categories(texts.top) },
    };
}
function isScale(top) {
    return top !== null && (!top.complete || top.values.length > _category_list_js__WEBPACK_IMPORTED_MODULE_0__/* .mostNumbers */ .s);
}
function categories(top) {
    if (top === null || top.values.length <= few)
        return top;
    const rows = top.values.reduce((sum, { count }) => sum + count, 0);
    const once = top.values.filter(({ count }) => count === 1).length;
    return once > rows / 2 ? { ...top, values: top.values.slice(0, few), complete: false } : top;
}


/***/ }),

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NumberForms)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const whole = /^[ \t]*([+-]?\d+)[ \t]*$/;
const decimal = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
const mostDigits = 38;
class NumberForms {
    found;
    constructor(columns) {
        const numbers = columns.filter(({ type }) => type === 'number');
        this.found = new Map(numbers.map(({ name }) => [name, { decimals: false, beyond53: false, beyond64: false }]));
    }
    add({ names, cells }) {
        for (const [at, name] of names.entries()) {
            const seen = this.found.get(name);
            if (seen !== undefined)
                for (const cell of cells[at])
                    if (cell !== null && cell !== '')
                        see(cell, seen);
        }
    }
    of(name) {
        const seen = this.found.get(name);
        if (seen === undefined)
            return undefined;
        if (!seen.decimals && !seen.beyond64)
            return 'int64';
        return seen.beyond53 ? 'text' : 'double';
    }
}
function see(cell, seen) {
    if (cell.length < 16 && isDigits(cell))
        return;
    const digits = whole.exec(cell)?.[1];
    if (digits === undefined)
        seen.decimals = true;
    else if (cell.length < 16)
        return;
    else {
        const value = BigInt(digits.replace('+', ''));
        if (BigInt.asIntN(64, value) !== value)
            seen.beyond64 = true;
    }
    if (!isKeptByDouble(cell))
        seen.beyond53 = true;
}
function isDigits(cell) {
    const from = cell.charCodeAt(0) === 45 ? 1 : 0;
    for (let at = from; at < cell.length; at++) {
        const code = cell.charCodeAt(at);
        if (code < 48 || code > 57)
            return false;
    }
    return cell.length > from;
}
function isKeptByDouble(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value === undefined || Math.abs(value) < 2 ** 53 || !Number.isFinite(value))
        return true;
    return wholeValue(cell) === wholeValue(String(value));
}
function wholeValue(text) {
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    const digits = `${integer}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    return BigInt(`${significant}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
}


/***/ }),

/***/ 52951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileData)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _over_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83654);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21358);
/* harmony import */ var _profile_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5749);






async function profileData({ sources, options, target, types }, ports, onRows = () => undefined) {
    const columns = await (0,_guess_js__WEBPACK_IMPORTED_MODULE_3__/* .guessColumns */ .X)(ports.files, sources, options, types);
    for (const name of [...types.map((column) => column.name), ...(target === null ? [] : [target])]) {
        if (!columns.some((column) => column.name === name))
            throw noColumn(name, columns);
    }
    const pass = async (read) => {
        const init = { columns: read, target, nulls: options.nulls };
        const { results } = await (0,_over_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .overRows */ .g)(sources, options, { name: 'profile', init }, ports, onRows);
        return (0,_profile_job_js__WEBPACK_IMPORTED_MODULE_5__.mergeParts)(results);
    };
    const part = await pass(columns);
    const right = (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .rightTypes */ .q)(part);
    return right === null ? part : pass(right.map((column) => ({ ...column, guessed: false })));
}
function noColumn(name, columns) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, columns.map((column) => column.name));
    const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the data have no column ${JSON.stringify(name)}${hint}`);
}


/***/ }),

/***/ 21458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutValues),
/* harmony export */   r: () => (/* binding */ categoryDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72734);


const fewestBeyond = 10;
function withoutValues(profile, whole = profile) {
    return {
        ...profile,
        columns: profile.columns.map((column, at) => hidden(column, whole.columns[at], profile.rows)),
    };
}
function categoryDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(String(value)).digest('hex').slice(0, 16);
}
function hidden(column, whole, rows) {
    const { numbers, texts, dates } = column;
    return {
        ...column,
        numbers: numbers === null ? null : withoutExtremes(numbers, whole.numbers, rows - column.nulls),
        texts: texts === null ? null : { ...texts, top: digests(texts.top) },
        dates: dates === null
            ? null
            : { ...dates, min: null, max: null, histogram: withoutEnds(dates.histogram, whole.dates?.histogram) },
    };
}
function withoutExtremes(numbers, whole, present) {
    const quantiles = numbers.quantiles.map((value, at) => {
        const share = _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileShares */ .gb[at];
        return Math.min(share, 1 - share) * present < fewestBeyond ? null : value;
    });
    const histogram = withoutEnds(numbers.histogram, whole?.histogram);
    return { ...numbers, min: null, max: null, quantiles, histogram, top: null };
}
function withoutEnds(histogram, whole) {
    if (histogram === null || whole === null || whole === undefined)
        return null;
    const { edges, counts } = histogram;
    const enough = (count) => count >= fewestBeyond;
    const first = whole.counts.findIndex(enough);
    if (first < 0)
        return null;
    const last = whole.counts.findLastIndex(enough);
    return { edges: edges.slice(first, last + 2), counts: counts.slice(first, last + 1) };
}
function digests(top) {
    if (top === null || top.form === 'digest')
        return top;
    return {
        ...top,
        values: top.values.map(({ value, count }) => ({ value: categoryDigest(value), count })),
        form: 'digest',
    };
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


/***/ }),

/***/ 61063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ ParquetFile),
/* harmony export */   Nt: () => (/* binding */ numbersAsTexts),
/* harmony export */   Pj: () => (/* binding */ storedColumns),
/* harmony export */   yI: () => (/* binding */ writeParquet),
/* harmony export */   zS: () => (/* binding */ writeStored)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38309);
/* harmony import */ var _number_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82879);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);




const numbersAsTexts = 'mlops.numbers-as-texts';
const mostRows = 1 << 16;
const fewestRows = 1 << 8;
const mostCells = 1 << 19;
const mostText = 1 << 24;
class ParquetFile {
    file;
    columns;
    bytes;
    parquet;
    values;
    rows = 0;
    size = 0;
    limit;
    constructor(file, columns, bytes, parquet) {
        this.file = file;
        this.columns = columns;
        this.bytes = bytes;
        this.parquet = parquet;
        this.values = columns.map(() => []);
        this.limit = Math.max(fewestRows, Math.min(mostRows, Math.floor(mostCells / columns.length)));
    }
    static async open(files, path, columns) {
        const { ByteWriter, ParquetWriter } = await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 94981));
        const writer = new ByteWriter(1 << 20);
        const texts = columns.filter(({ form }) => form === 'text').map(({ name }) => name);
        const parquet = new ParquetWriter({
            writer,
            schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
            statistics: false,
            createdBy: 'mlops-action',
            ...(texts.length === 0 ? {} : { kvMetadata: [{ key: numbersAsTexts, value: JSON.stringify(texts) }] }),
        });
        return new ParquetFile(await files.writer(path), columns, writer, parquet);
    }
    async add({ cells, rows }) {
        for (let row = 0; row < rows; row++) {
            for (let at = 0; at < this.columns.length; at++)
                this.put(at, cells[at][row]);
            this.rows++;
            if (this.rows === this.limit || this.size >= mostText)
                await this.flush();
        }
    }
    async close() {
        await this.flush();
        await this.parquet.finish();
        await this.drain();
        await this.file.close();
    }
    async abort() {
        await this.file.abort();
    }
    put(at, cell) {
        const column = this.columns[at];
        const value = stored(cell, column);
        if (typeof value === 'string')
            this.size += value.length;
        this.values[at].push(value);
    }
    async flush() {
        if (this.rows === 0)
            return;
        await this.parquet.write({
            columnData: this.columns.map(({ name }, at) => ({ name, data: this.values[at], offsetIndex: false })),
            rowGroupSize: this.rows,
        });
        this.values = this.columns.map(() => []);
        this.rows = 0;
        this.size = 0;
        await this.drain();
    }
    async drain() {
        await this.file.write(this.bytes.getBytes().slice());
        this.bytes.index = 0;
    }
}
async function writeParquet(files, path, columns, pass) {
    await writeStored(files, path, await storedColumns(columns, pass()), pass());
}
async function storedColumns(columns, rows) {
    const forms = new _number_form_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberForms */ .B(columns);
    for await (const batch of rows)
        forms.add(batch);
    return columns.map((column) => ({ ...column, form: forms.of(column.name) }));
}
async function writeStored(files, path, columns, rows) {
    const file = await ParquetFile.open(files, path, columns);
    try {
        for await (const batch of rows)
            await file.add(batch);
        await file.close();
    }
    catch (cause) {
        await file.abort();
        throw cause;
    }
}
function element({ name, type, form }) {
    const base = { name, repetition_type: 'OPTIONAL' };
    if (type === 'boolean')
        return { ...base, type: 'BOOLEAN' };
    if (type === 'number' && form === 'int64')
        return { ...base, type: 'INT64' };
    if (type === 'number' && form !== 'text')
        return { ...base, type: 'DOUBLE' };
    return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}
function stored(cell, { name, type, form }) {
    if (cell === null)
        return null;
    if (type === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    if (cell === '')
        return null;
    if (form === 'text')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    const value = type === 'boolean' ? (0,_boolean_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .y)(cell) : form === 'int64' ? wholeOf(cell) : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw new Error(`a cell of column ${JSON.stringify(name)} is not of type ${type}`);
    return value;
}
function wholeOf(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        return undefined;
    return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cell.trim().replace('+', ''));
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
