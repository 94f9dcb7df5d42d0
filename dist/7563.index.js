export const id = 7563;
export const ids = [7563];
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

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ tableProfileSchema),
/* harmony export */   gb: () => (/* binding */ quantileShares)
/* harmony export */ });
/* unused harmony export columnProfileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const figure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const tally = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const quantileShares = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const histogram = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tally) });
const occurring = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), count: tally });
const top = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(occurring),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    error: tally,
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['value', 'digest']),
});
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    nan: tally,
    infinite: tally,
    zeros: tally,
    negative: tally,
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    mean: figure,
    sd: figure,
    min: figure,
    max: figure,
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(figure),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    histogram: histogram.nullable(),
    top: top.nullable(),
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    empty: tally,
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: tally, mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), max: tally }).nullable(),
    top: top.nullable(),
});
const dates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    histogram: histogram.nullable(),
});
const association = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pearson', 'correlation_ratio', 'cramers_v']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: tally,
});
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']),
    nulls: tally,
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: tally, error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    unfit: tally,
    numbers: numbers.nullable(),
    texts: texts.nullable(),
    booleans: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ true: tally, false: tally }).nullable(),
    dates: dates.nullable(),
    target: association.nullable(),
});
const tableProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-profile/1'),
    rows: tally,
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnProfileSchema),
});


/***/ }),

/***/ 96476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUnchanged: () => (/* binding */ checkUnchanged),
/* harmony export */   differenceOf: () => (/* binding */ differenceOf),
/* harmony export */   recordFiles: () => (/* binding */ recordFiles),
/* harmony export */   watched: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function checkUnchanged(files, sources, cause) {
    for (const { path, full, size, mark } of sources) {
        if (mark === undefined)
            continue;
        const now = await files.stat(full);
        if (now?.mark === mark)
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`data.source: ${path} ${now === undefined ? 'was removed' : change(size, now.size)} while this run read it; run again when nothing writes to it.`, cause === undefined ? undefined : { cause });
    }
}
function change(before, now) {
    return before === now ? 'was written' : `changed (${before} bytes, then ${now})`;
}
async function* watched(files, sources, pass) {
    try {
        yield* pass;
    }
    catch (cause) {
        await checkUnchanged(files, sources, cause);
        throw cause;
    }
    await checkUnchanged(files, sources);
}
async function recordFiles(files, sources) {
    const recorded = [];
    for (const { path, full, size } of sources)
        recorded.push({ path, size, sha256: await files.digest(full) });
    await checkUnchanged(files, sources);
    return recorded;
}
function differenceOf(before, now) {
    const names = new Set(now.map(({ path }) => path));
    const missing = before.find(({ path }) => !names.has(path));
    if (missing !== undefined)
        return `${missing.path} is not among them any more`;
    const known = new Map(before.map((file) => [file.path, file]));
    for (const { path, size, sha256 } of now) {
        const earlier = known.get(path);
        if (earlier === undefined)
            return `${path} was added`;
        if (earlier.size !== size)
            return `${path} had ${earlier.size} bytes and has ${size}`;
        if (earlier.sha256 !== sha256)
            return `${path} has other content of the same size`;
    }
    return before.some(({ path }, at) => path !== now[at]?.path) ? 'they are in another order' : null;
}


/***/ })

};
