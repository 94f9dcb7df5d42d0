export const id = 2185;
export const ids = [2185,8129,6221];
export const modules = {

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordedDecision)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36221);

async function recordedDecision(run, part, digest) {
    const path = `evaluate/${part}/metrics.json`;
    if (!(await run.has(path)))
        return null;
    const { models } = await run.read(path, 'evaluate', (value) => _scores_js__WEBPACK_IMPORTED_MODULE_0__.evaluationSchema.parse(value));
    return models.candidate.digest === digest ? (models.candidate.decision ?? null) : null;
}


/***/ }),

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluationSchema: () => (/* binding */ evaluationSchema),
/* harmony export */   modelRole: () => (/* binding */ modelRole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);



const modelRole = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
});
const latencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    fastest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    slowest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ foreign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    unleaked: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()) }).optional(),
    roc: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        hits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        confused: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()])),
    })
        .optional(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }).nullable(),
    decision: _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([latencySchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]).optional(),
    oddities: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    precisionRecall: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).readonly(), base: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .nullable()
        .optional(),
    calibration: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    residualsByPrediction: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceSchema).optional(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    added: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']) }))
        .optional(),
    slicesLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    churn: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), flipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), nowRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), nowWrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() })
        .optional(),
    behaviour: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['invariance', 'directional']),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        broken: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        atMost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }))
        .optional(),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), lines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ])
        .optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


/***/ }),

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


/***/ }),

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonSchema: () => (/* binding */ comparisonSchema),
/* harmony export */   epochSchema: () => (/* binding */ epochSchema),
/* harmony export */   roleName: () => (/* binding */ roleName),
/* harmony export */   verdictName: () => (/* reexport safe */ _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__.B),
/* harmony export */   verdictSchema: () => (/* binding */ verdictSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81445);




const figure = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const roleName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'primary',
    'baseline',
    'guard',
    'anchor',
    'slice',
    'watched',
    'threshold',
    'fairness',
    'churn',
    'latency',
    'size',
    'behaviour',
]);
const groupsEvidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('groups'),
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), own: _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ })),
});
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    role: roleName,
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    relative: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEvidenceSchema */ .EI, _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ, groupsEvidence]).nullable(),
});
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    spent: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    present: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reserve: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reuse: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['report', 'corrected']),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    corrected: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B.nullable(),
    epoch: epochSchema.nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-verdict/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B,
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })),
    looks: looksSchema,
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ }),

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel),
/* harmony export */   wx: () => (/* binding */ epochFile)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17411);




const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
function epochFile(number) {
    return `champion/epochs/${number}/${_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .epochRowsFile */ .tQ}`;
}
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .rA.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4);
}
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_3__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
}


/***/ }),

/***/ 27947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ finalVerdict),
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   cv: () => (/* binding */ readJudged)
/* harmony export */ });
/* harmony import */ var _evaluate_recorded_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);
/* harmony import */ var _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36221);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88129);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82295);
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);






const finalVerdict = 'gate/verdict.json';
const sampled = 'train/manifest.json: trained on a sample of the rows (train.on_check: sample), which says nothing of the candidate; run `mlops changes --force` and `mlops train`.';
async function readJudged({ run, files, registry }, model) {
    const pin = await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .readPin */ .Ci)(run);
    if (pin.registry !== registry.location) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--registry: this run pinned the champion of ${pin.registry}, got ${registry.location}; name the same one, or run \`mlops champion\` again.`);
    }
    const candidate = await run.read('train/manifest.json', 'train', (value) => _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateSchema */ .HL.parse(value));
    const verdict = await run.read(finalVerdict, 'gate', (value) => _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__.verdictSchema.parse(value));
    checkPublishable(candidate, verdict);
    const verdictDigest = await files.digest(run.path(finalVerdict));
    for (const [file, name, step] of [
        ['champion/pin.json', pin.model, 'champion'],
        ['train/manifest.json', candidate.name, 'train'],
        [finalVerdict, verdict.model, 'gate'],
    ]) {
        if (name !== model)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file}: of another model than ${model}; run \`mlops ${step}\` again.`);
    }
    if (verdict.candidate.digest !== candidate.model.digest) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: a stale verdict, about another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`);
    }
    checkChampion(verdict, await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinned */ .r6)(run, 'champion'));
    const decision = await (0,_evaluate_recorded_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedDecision */ .z)(run, verdict.part, candidate.model.digest);
    return { pin, candidate: decision === null ? candidate : { ...candidate, decision }, verdict, verdictDigest };
}
function checkPublishable({ sample }, { verdict, part }) {
    if (sample !== undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(sampled);
    if (verdict === 'promote' && part !== 'test') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: expected a verdict on the test rows, got one on the validation rows, which only proposes; run \`mlops evaluate --part test\` and \`mlops gate --part test\`.`);
    }
}
function checkChampion({ champion: judged }, champion) {
    const version = judged?.version ?? null;
    if (version === (champion?.version ?? null) && judged?.digest === champion?.model.digest)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: a stale verdict, reached against ${version ?? 'no champion'}, but this run pinned ${champion?.version ?? 'none'}; run \`mlops evaluate\` and \`mlops gate\` again.`);
}
async function readMetrics(run, { candidate, verdict }) {
    const metrics = { validation: null, test: null };
    for (const part of verdict.part === 'test' ? ['validation', 'test'] : ['validation']) {
        const path = `evaluate/${part}/metrics.json`;
        const decided = part === verdict.part;
        if (!decided && !(await run.has(path)))
            continue;
        const evaluation = await run.read(path, 'evaluate', (value) => _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__.evaluationSchema.parse(value));
        const { digest, metrics: figures } = evaluation.models.candidate;
        if (digest === candidate.model.digest)
            metrics[part] = evaluation.sealed === true ? null : figures;
        else if (decided) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}: of another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`);
        }
    }
    return metrics;
}


/***/ }),

/***/ 82185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteStep: () => (/* binding */ promoteStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/release/append.js
var append = __webpack_require__(43382);
// EXTERNAL MODULE: ./.build/release/judged.js
var judged = __webpack_require__(27947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(80528);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/release/champion-line.js
var champion_line = __webpack_require__(88732);
;// CONCATENATED MODULE: ./.build/release/promotion.js


function gatePromotion(pin, verdict, verdictDigest, version) {
    const own = verdict.rule === 'superiority' || verdict.rule === 'first';
    return {
        model: pin.model,
        number: pin.number + 1,
        version,
        anchor: own ? version : (pin.anchor ?? version),
        kind: 'gate',
        reason: verdict.reasons.join(' '),
        verdict: verdictDigest,
    };
}
function personPromotion(history, promoted, present, reason) {
    const last = history.at(-1);
    const comparable = present !== null && (0,external_node_util_.isDeepStrictEqual)(present.target, promoted.target);
    const kept = comparable ? last?.anchor : undefined;
    return {
        model: promoted.name,
        number: (last?.number ?? 0) + 1,
        version: promoted.version,
        anchor: (0,champion_line/* lastRecordOf */.$X)(history, promoted.version)?.anchor ?? kept ?? promoted.version,
        kind: 'person',
        reason,
        verdict: promoted.verdict.sha256,
    };
}
function recordedAlready(history, { number, version, verdict, kind }) {
    const last = history.at(-1);
    const same = last?.number === number && last.version === version && last.verdict === verdict && last.kind === kind;
    return same ? last : undefined;
}

// EXTERNAL MODULE: ./.build/release/promotion-result.js
var promotion_result = __webpack_require__(90983);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(76670);
;// CONCATENATED MODULE: ./.build/release/promote.step.js







const promoteStep = {
    name: 'promote',
    folder: () => 'promote',
    reads: ({ promote }) => ({ run: ['champion/pin.json', release_published/* publishedFile */.hz, judged/* finalVerdict */.Ou], options: promote }),
    skippable: () => false,
    async run({ model, promote: { version, reason } }, context) {
        if (version !== null)
            return promoteByPerson(context, model.name, version, (0,append/* requireReason */.uM)('promote', reason));
        if (reason === null)
            return promoteCandidate(context, model.name);
        throw new errors/* UserError */.yo('promote.reason: it belongs to a version that a person promotes; add `--version V`.');
    },
};
async function promoteCandidate(context, model) {
    const { version, ...published } = await (0,release_published/* readPublished */.Dn)(context.run);
    const { pin, verdict, verdictDigest } = await (0,judged/* readJudged */.cv)(context, model);
    if (published.model !== model || published.verdictDigest !== verdictDigest) {
        throw new errors/* UserError */.yo(`${release_published/* publishedFile */.hz}: not about the verdict in ${judged/* finalVerdict */.Ou}; run \`mlops publish\` again.`);
    }
    if (verdict.verdict !== 'promote' || version === null) {
        const figures = { promoted: false, version, champion: pin.champion };
        await context.registry.settle(model);
        return unchanged(context, `Nothing to promote: verdict ${verdict.verdict}.`, figures);
    }
    const decision = gatePromotion(pin, verdict, verdictDigest, version);
    const record = await (0,append/* appendChampion */.Kx)(context, decision);
    if (record !== null)
        return promoted(context, record);
    const history = await context.registry.history(model);
    const earlier = recordedAlready(history, decision);
    if (earlier !== undefined)
        return promoted(context, earlier);
    throw new errors/* OutsideError */.Cp(`${model}: the champion moved since this run pinned it (from #${pin.number} to #${history.length}): version ${version} is published unpromoted; run again.`);
}
async function promoteByPerson(context, model, named, why) {
    const { registry, files } = context;
    const manifest = await registry.manifest(model, named);
    const history = await registry.history(model);
    const last = history.at(-1);
    if (last?.version === named) {
        const figures = { promoted: false, version: named, champion: named, number: last.number };
        await registry.settle(model);
        return unchanged(context, `${model} ${named} is the champion already (#${last.number}).`, figures);
    }
    await (0,model_check/* checkRegistered */.l)(registry, files, model, named);
    const present = last === undefined ? null : await registry.manifest(model, last.version);
    return promoted(context, await (0,append/* appendByPerson */.RM)(context, personPromotion(history, manifest, present, why)));
}
async function unchanged({ run }, summary, figures) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', null);
    return { status: 'ok', summary, figures };
}
async function promoted({ run }, record) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', record);
    const { model, version, number, kind, anchor } = record;
    const by = kind === 'gate' ? 'the gate' : 'a person';
    const figures = { promoted: true, version, champion: version, number, anchor };
    return { status: 'ok', summary: `${model} ${version} is the champion now (#${number}, by ${by}).`, figures };
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   hz: () => (/* binding */ publishedFile)
/* harmony export */ });
/* unused harmony export publishedSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88129);


const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-published/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__.verdictName,
    verdictDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'adopted', 'skipped']),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const publishedFile = 'publish/version.json';
async function readPublished(run) {
    return run.read(publishedFile, 'publish', (value) => publishedSchema.parse(value));
}


/***/ })

};
