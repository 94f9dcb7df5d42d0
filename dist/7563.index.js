export const id = 7563;
export const ids = [7563];
export const modules = {

/***/ 17765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findingsSchema)
});

// UNUSED EXPORTS: columnProfileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/schema/anomaly.js

const anomalyName = schemas/* enum */.k5n([
    'SCHEMA_MISSING_COLUMN',
    'SCHEMA_NEW_COLUMN',
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
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_UNIQUE',
    'UNEXPECTED_NUMBER_VALUES',
    'KEY_NOT_UNIQUE',
    'TARGET_HAS_NULLS',
    'TARGET_ONE_VALUE',
]);
const anomalySchema = schemas/* strictObject */.rej({
    name: anomalyName,
    column: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['error', 'warning']),
    count: schemas/* int */.Whr().nullable(),
    share: schemas/* number */.aig().nullable(),
    lines: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() })),
    values: schemas/* array */.YOg(schemas/* string */.YjP()),
    sentence: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./.build/schema/findings.js


const columnProfileSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['number', 'string', 'boolean']),
    nulls: schemas/* int */.Whr(),
    distinct: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* literal */.euz('>1000')]),
    mean: schemas/* number */.aig().nullable(),
    sd: schemas/* number */.aig().nullable(),
    min: schemas/* number */.aig().nullable(),
    max: schemas/* number */.aig().nullable(),
});
const findingsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-findings/1'),
    schema: schemas/* string */.YjP().nullable(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), size: schemas/* int */.Whr(), sha256: schemas/* string */.YjP().optional() })),
    rows: schemas/* int */.Whr(),
    columns: schemas/* array */.YOg(columnProfileSchema),
    anomalies: schemas/* array */.YOg(anomalySchema),
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
/* harmony import */ var _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17765);
/* harmony import */ var _table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96476);




const findings = 'validate/findings.json';
async function checkValidated(run, divided) {
    if (!(await run.has(findings)))
        return;
    const { files } = await run.read(findings, 'validate', (value) => _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsSchema */ .Q.parse(value));
    const checked = files.flatMap(({ path, size, sha256 }) => (sha256 === undefined ? [] : [{ path, size, sha256 }]));
    const difference = checked.length < files.length ? null : (0,_table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .Pq)(checked, divided);
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

/***/ 96476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ recordFiles),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   SC: () => (/* binding */ checkUnchanged),
/* harmony export */   VI: () => (/* binding */ watched)
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
