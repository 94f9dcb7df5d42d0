export const id = 9464;
export const ids = [9464];
export const modules = {

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
        for await (const { cells, names, rows } of (0,_leakage_part_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .partRows */ .J)(files, run, now)) {
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

/***/ 83654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ guessColumns)
/* harmony export */ });
/* harmony import */ var _infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);


async function guessColumns(files, sources, options, given = []) {
    const types = new Map(given.map(({ name, type }) => [name, type]));
    for await (const { names, cells, says } of (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, sources, options)) {
        return names.map((name, at) => {
            const type = types.get(name);
            if (type !== undefined)
                return { name, type, guessed: false };
            const evidence = new _infer_js__WEBPACK_IMPORTED_MODULE_0__/* .TypeEvidence */ .Ww();
            evidence.add(cells[at], says?.[at]);
            return { name, type: evidence.type, guessed: true };
        });
    }
    return [];
}


/***/ }),

/***/ 21358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rightTypes)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48774);

function rightTypes(part) {
    const columns = part.columns.map(({ name, type, guessed, evidence }) => ({
        name,
        type: guessed ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(evidence) : type,
    }));
    return columns.every(({ type }, at) => type === part.columns[at].type) ? null : columns;
}


/***/ }),

/***/ 52951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileData)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _over_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42422);
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

/***/ 88219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ toProfile)
});

// EXTERNAL MODULE: ./.build/table/profile/date-form.js
var date_form = __webpack_require__(24306);
;// CONCATENATED MODULE: ./.build/table/profile/edges.js
const wantedBins = 20;
const mostMonths = 1200;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
    1,
    10,
    100,
    1000,
    10_000,
    minute,
    5 * minute,
    15 * minute,
    hour,
    3 * hour,
    6 * hour,
    12 * hour,
    day,
    7 * day,
];
const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, mostMonths];
const monday = 4 * day;
function numberEdges({ min, max, low, high, whole }) {
    const middle = high - low;
    const clipsLow = middle > 0 && low - min > middle * 2;
    const clipsHigh = middle > 0 && max - high > middle * 2;
    const from = clipsLow ? low - middle * 0.1 : min;
    const to = clipsHigh ? high + middle * 0.1 : max;
    if (!(Math.abs(min) < 1e300 && Math.abs(max) < 1e300) || (to - from > 0 && to - from < 1e-290))
        return null;
    const inner = whole && to - from < wantedBins ? wholeEdges(from, to) : evenEdges(from, to, whole);
    if (clipsLow)
        inner.unshift(outward(min, inner[0]));
    if (clipsHigh)
        inner.push(outward(max, inner.at(-1)));
    return inner;
}
function dateEdges(min, max) {
    const step = steps.find((length) => (max - min) / length <= 24);
    if (step !== undefined) {
        const origin = step === 7 * day ? monday : 0;
        const first = Math.floor((min - origin) / step);
        const last = Math.floor((max - origin) / step) + 1;
        return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step + origin);
    }
    const [from, to] = [monthOf(min), monthOf(max)];
    const length = months.find((count) => (to - from) / count <= 24) ?? mostMonths;
    const first = Math.floor(from / length);
    const last = Math.floor(to / length) + 1;
    return Array.from({ length: last - first + 1 }, (_, at) => startOf((first + at) * length));
}
function monthOf(time) {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
function startOf(month) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
    return date.getTime();
}
function wholeEdges(from, to) {
    const first = Math.floor(from);
    return Array.from({ length: Math.ceil(to) - first + 2 }, (_, at) => first + at - 0.5);
}
function evenEdges(from, to, whole) {
    const size = Math.max(Math.abs(from), Math.abs(to));
    const width = to > from ? (to - from) / wantedBins : Math.max(size, 1e-300) / wantedBins;
    const [digit, power] = round(width, whole);
    const step = (count) => (power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power);
    if (whole && step(1) < 1)
        return wholeEdges(from, to);
    const first = Math.floor(from / step(1));
    const last = Math.max(first + 1, Math.ceil(to / step(1)));
    const edges = Array.from({ length: last - first + 1 }, (_, at) => step(first + at));
    return edges.filter((edge, at) => at === 0 || edge > edges[at - 1]);
}
function round(width, whole) {
    const power = Math.floor(Math.log10(width));
    const digits = whole && power < 1 ? [1, 2, 5] : [1, 2, 2.5, 5];
    const digit = digits.find((candidate) => candidate * 10 ** power >= width * 0.999_999);
    return digit === undefined ? [1, power + 1] : [digit, power];
}
function outward(value, from) {
    const step = 10 ** Math.floor(Math.log10(Math.abs(value - from)));
    const away = value < from ? Math.floor(value / step) * step : Math.ceil(value / step) * step;
    return away === from ? value : away;
}

// EXTERNAL MODULE: ./.build/table/profile/exact.js
var exact = __webpack_require__(47352);
// EXTERNAL MODULE: ./.build/table/profile/hyperloglog.js
var hyperloglog = __webpack_require__(26333);
// EXTERNAL MODULE: ./.build/table/profile/pair-sums.js
var pair_sums = __webpack_require__(11332);
// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile = __webpack_require__(72734);
;// CONCATENATED MODULE: ./.build/table/profile/sketch-figures.js
const scratch = new DataView(new ArrayBuffer(8));
class SketchFigures {
    sketch;
    min;
    max;
    total;
    before;
    constructor(sketch, min, max) {
        this.sketch = sketch;
        this.min = min;
        this.max = max;
        this.before = new Float64Array(sketch.counts.length + 1);
        for (const [at, count] of sketch.counts.entries())
            this.before[at + 1] = this.before[at] + count;
        this.total = this.before.at(-1);
    }
    quantile(share) {
        if (this.total === 0)
            return NaN;
        const position = share * (this.total - 1);
        const lower = Math.floor(position);
        const part = position - lower;
        const from = this.ranked(lower);
        if (part === 0)
            return from;
        const to = this.ranked(Math.min(lower + 1, this.total - 1));
        return from === to ? from : from * (1 - part) + to * part;
    }
    histogram(edges) {
        const counts = new Array(edges.length - 1).fill(0);
        let bin = 0;
        for (const [at, count] of this.sketch.counts.entries()) {
            const [low, high] = this.bounds(at);
            const middle = low / 2 + high / 2;
            while (bin < counts.length - 1 && middle >= edges[bin + 1])
                bin++;
            if (middle >= edges[0] && middle <= edges.at(-1))
                counts[bin] += count;
        }
        return counts;
    }
    ranked(rank) {
        let low = 0;
        let high = this.sketch.counts.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.before[middle + 1] > rank)
                high = middle;
            else
                low = middle + 1;
        }
        const [from, to] = this.bounds(low);
        if (from === to)
            return from;
        const part = (rank - this.before[low] + 0.5) / this.sketch.counts[low];
        return from * (1 - part) + to * part;
    }
    bounds(at) {
        const value = this.sketch.values[at];
        if (this.sketch.bits === 52)
            return [value, value];
        const beyond = stepAway(value, this.sketch.bits);
        const [low, high] = value < 0 || Object.is(value, -0) ? [beyond, value] : [value, beyond];
        return [Math.max(low, this.min), Math.min(high, this.max)];
    }
}
function stepAway(value, bits) {
    scratch.setFloat64(0, value);
    scratch.setBigUint64(0, scratch.getBigUint64(0) + (1n << BigInt(52 - bits)));
    return scratch.getFloat64(0);
}

// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/table/profile/date-times.js
var date_times = __webpack_require__(20496);
// EXTERNAL MODULE: ./.build/table/profile/hash.js
var profile_hash = __webpack_require__(99199);
// EXTERNAL MODULE: ./.build/table/profile/heavy.js
var profile_heavy = __webpack_require__(82740);
;// CONCATENATED MODULE: ./.build/table/profile/top.js
const mostNamed = 1000;
const named = 20;
function topOf(all) {
    const sorted = byCount(all);
    const complete = sorted.length <= mostNamed;
    return { values: complete ? sorted : sorted.slice(0, named), complete, error: 0, form: 'value' };
}
function byCount(values) {
    return [...values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/table/profile/text-figures.js






const mostDates = 16_384;
function textFigures({ missing, dictionary, beyond }) {
    const told = beyond === null ? ofEach(dictionary) : ofMany(beyond);
    const dates = told.dates === null || told.dates.seen === 0 ? null : told.dates;
    return { ...told, dates, nulls: missing, unfit: 0, numbers: null, booleans: null };
}
function ofEach({ bytes, ends, counts }) {
    const hash = new profile_hash/* Hash */.V();
    const dates = new date_times/* DateTimes */.R(mostDates);
    const values = [];
    const sums = { rows: 0, characters: 0, empty: 0, shortest: Infinity, longest: 0 };
    for (const [slot, end] of ends.entries()) {
        const start = slot === 0 ? 0 : ends[slot - 1];
        const count = counts[slot];
        hash.bytes(bytes, start, end);
        dates.add(bytes, start, end, count);
        values.push({ value: (0,cell_text/* textOf */.b)(bytes, start, end), count });
        sums.rows += count;
        sums.characters += hash.characters * count;
        if (start === end)
            sums.empty += count;
        sums.shortest = Math.min(sums.shortest, hash.characters);
        sums.longest = Math.max(sums.longest, hash.characters);
    }
    const texts = { empty: sums.empty, length: lengthOf(sums), top: topOf(values) };
    return { distinct: { count: ends.length, error: 0 }, texts, dates: dates.part() };
}
function ofMany(part) {
    const { rows, registers, heavy, empty, dates } = part;
    const texts = new profile_heavy/* HeavyTexts */.Y(Math.log2(heavy.counters.length) - 2);
    texts.absorb(heavy);
    const top = {
        values: byCount(texts.frequent(rows)),
        complete: false,
        error: texts.error(rows),
        form: 'value',
    };
    return { distinct: (0,hyperloglog/* estimateOf */.q)(registers, rows), texts: { empty, length: lengthOf(part), top }, dates };
}
function lengthOf({ rows, characters, shortest, longest }) {
    return rows === 0 ? null : { min: shortest, mean: characters / rows, max: longest };
}

// EXTERNAL MODULE: ./.build/table/profile/tie.js + 2 modules
var tie = __webpack_require__(63507);
;// CONCATENATED MODULE: ./.build/table/profile/column-figures.js










function columnFigures(column, target, whole) {
    const { name, type, numbers, texts } = column;
    const own = texts === null ? ofNumbers(numbers, type === 'boolean', whole.numbers) : textFigures(texts);
    const tied = target === null || target === column ? null : (0,tie/* associationOf */.X)(column.tie, numbers, target.numbers);
    const { nulls, distinct, unfit, dates = null } = own;
    return {
        ...{ name, type, nulls, distinct, unfit },
        numbers: own.numbers,
        texts: own.texts,
        booleans: own.booleans,
        dates: dates === null ? null : dateFigures(dates, datesOf(whole) ?? dates),
        target: tied,
    };
}
function datesOf({ texts }) {
    return texts === null ? null : textFigures(texts).dates;
}
function ofNumbers(part, isBoolean, whole) {
    return {
        nulls: part.missing,
        distinct: distinctOf(part),
        unfit: part.unfit,
        numbers: isBoolean ? null : numberFigures(part, whole),
        texts: null,
        booleans: isBoolean ? { true: Number(part.sum >> exact/* unit */.zA), false: part.zeros } : null,
    };
}
function distinctOf({ registers, sketch, count }) {
    return registers === null ? { count: sketch.values.length, error: 0 } : (0,hyperloglog/* estimateOf */.q)(registers, count);
}
function numberFigures(part, whole) {
    const { count, sum, squares, sketch, nan, infinite, zeros, negative } = part;
    const [min, max] = count === 0 ? [null, null] : [part.min, part.max];
    const figures = new SketchFigures(sketch, part.min, part.max);
    return {
        ...{ nan, infinite, zeros, negative, min, max },
        whole: count > 0 && part.fractions === 0,
        mean: count === 0 ? null : (0,pair_sums/* meanOf */.hm)(sum, count),
        sd: count < 2 ? null : finite((0,pair_sums/* deviationOf */.D7)({ count, sum, squares })),
        quantiles: count === 0 ? [] : profile/* quantileShares */.gb.map((share) => figures.quantile(share)),
        error: sketch.bits === 52 ? 0 : 2 ** -sketch.bits,
        histogram: count === 0 ? null : histogramOf(whole, figures),
        top: sketch.bits === 52 ? topOf([...sketch.values].map((value, at) => ({ value, count: sketch.counts[at] }))) : null,
    };
}
function histogramOf({ min, max, fractions, sketch }, figures) {
    const spread = new SketchFigures(sketch, min, max);
    const [low, high] = [spread.quantile(0.01), spread.quantile(0.99)];
    const edges = numberEdges({ min, max, low, high, whole: fractions === 0 });
    return edges === null ? null : { edges, counts: figures.histogram(edges) };
}
function dateFigures({ seen, min, max, sketch }, whole) {
    const text = (time) => {
        const iso = new Date(time).toISOString().replace('.000Z', 'Z');
        if ((0,date_form/* areDays */.y9)(seen))
            return iso.slice(0, 10);
        return (0,date_form/* haveOffsets */.z3)(seen) ? iso : iso.slice(0, -1);
    };
    const edges = dateEdges(whole.min, whole.max);
    return {
        format: (0,date_form/* dateFormat */.i$)(seen),
        min: text(min),
        max: text(max),
        histogram: { edges, counts: new SketchFigures(sketch, min, max).histogram(edges) },
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./.build/table/profile/to-profile.js

function toProfile(part, whole = part) {
    const target = part.columns.find(({ name }) => name === part.target) ?? null;
    return {
        format: 'mlops-profile/1',
        rows: part.rows,
        target: target?.name ?? null,
        columns: part.columns.map((column, at) => columnFigures(column, target, whole.columns[at])),
    };
}


/***/ })

};
