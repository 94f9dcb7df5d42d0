export const id = 8063;
export const ids = [8063,1548];
export const modules = {

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);
/* harmony import */ var _train_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29050);



const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
async function readOutputs(run, ran) {
    const read = async (step, path, schema) => ran.has(step) && (await run.has(path)) ? run.read(path, step, (value) => schema.parse(value)) : null;
    const verdict = ran.has('gate')
        ? await read('gate', 'gate/verdict.json', (await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129))).verdictSchema)
        : null;
    const evaluation = verdict === null
        ? null
        : await read('gate', `evaluate/${verdict.part}/metrics.json`, (await __webpack_require__.e(/* import() */ 6221).then(__webpack_require__.bind(__webpack_require__, 36221))).evaluationSchema);
    const published = await read('publish', 'publish/version.json', version);
    const change = (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
    const champion = change?.record?.version;
    const pin = await read('champion', 'champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .pinSchema */ .rA);
    const decided = await read('changes', _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesFile */ .e4, _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSchema */ .fh);
    const packed = await read('package', 'package/package.json', built);
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: ran.has('report') ? run.path('report/report.html') : '',
        model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
        changed: decided?.train ?? true,
    };
}


/***/ }),

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
}


/***/ }),

/***/ 42900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ openEpoch),
/* harmony export */   OD: () => (/* binding */ epochsOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rC: () => (/* binding */ epochsOfTarget),
/* harmony export */   tQ: () => (/* binding */ epochRowsFile),
/* harmony export */   zE: () => (/* binding */ pinnedEpochSchema)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85956);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);




const epochRowsFile = 'test-rows.bin';
const pinnedEpochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    opener: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    shownBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
function questionOf(model, champion, policy) {
    return `${model}/${champion ?? 'none'}/${policy}`;
}
function epochsOf(manifests) {
    const byTime = manifests.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    const looked = byTime.flatMap((manifest) => manifest.epoch === undefined ? [] : [{ manifest, epoch: manifest.epoch }]);
    const found = [];
    for (const { manifest, epoch } of looked) {
        const known = found.some(({ number }) => number === epoch.number);
        if (known || !Object.hasOwn(manifest.files, epochRowsFile))
            continue;
        const own = looked.filter((each) => each.epoch.number === epoch.number).map((each) => each.manifest);
        const shown = byTime.find((each) => each.createdAt > manifest.createdAt && showsTestRows(each, manifest.target));
        found.push({
            ...{ number: epoch.number, opener: manifest.version, target: manifest.target },
            ...{ key: epoch.key, looks: epoch.looks, frozen: epoch.frozen },
            questions: [...new Set(own.map(questionOfVersion))].sort(),
            promotions: own.filter(({ verdict }) => verdict.verdict === 'promote').length,
            ...(shown === undefined ? {} : { shownBy: shown.version }),
        });
    }
    return found.sort((a, b) => a.number - b.number);
}
function showsTestRows({ epoch, metrics, target }, asked) {
    return epoch === undefined && metrics.test !== null && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(target, asked);
}
function questionOfVersion(manifest) {
    const { champion, verdict } = manifest;
    return questionOf((0,_model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAs */ .K)(manifest), champion?.version ?? null, verdict.policy ?? '');
}
function epochsOfTarget(epochs, target) {
    return epochs.filter((epoch) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(epoch.target, target));
}
function openEpoch(epochs, target) {
    const newest = epochsOfTarget(epochs, target).at(-1);
    if (newest === undefined || newest.shownBy !== undefined || newest.questions.length >= newest.looks)
        return null;
    return newest;
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);



const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEpochSchema */ .zE).default([]),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


/***/ }),

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ })

};
