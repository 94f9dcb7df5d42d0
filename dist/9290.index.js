export const id = 9290;
export const ids = [9290];
export const modules = {

/***/ 75482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withEnding)
/* harmony export */ });
async function withEnding(body, ending, tellSecond) {
    let result;
    try {
        result = await body();
    }
    catch (cause) {
        await ending().catch(tellSecond);
        throw cause;
    }
    await ending();
    return result;
}


/***/ }),

/***/ 49290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFlow: () => (/* binding */ runFlow)
});

;// CONCATENATED MODULE: ./.build/gate/proposal.js
function opensTest(verdict) {
    return verdict.verdict === 'promote' || verdict.verdict === 'inconclusive';
}

// EXTERNAL MODULE: ./.build/gate/verdict.js
var verdict = __webpack_require__(88129);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/entry/ending.js
var ending = __webpack_require__(75482);
;// CONCATENATED MODULE: ./.build/entry/flow.js




const decided = {
    all: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
    quality: ['report'],
    candidate: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
    publish: ['publish', 'promote', 'rollback', 'report'],
    package: ['upload'],
    report: ['report'],
};
async function runFlow(flow, job, engine) {
    await engine.clear(decided[job ?? 'all']);
    await (0,ending/* withEnding */.A)(() => inOrder(flow, job, engine), async () => {
        if (job === 'report' || (job !== 'package' && engine.ran.length > 0))
            await engine.run('report');
    }, engine.tellSecond);
}
async function inOrder(flow, job, engine) {
    switch (job) {
        case 'quality':
            await engine.run('test');
            return;
        case 'candidate':
            await candidate(flow, false, engine);
            return;
        case 'publish':
            await publish(engine);
            return;
        case 'package':
            await engine.run('upload');
            return;
        case 'report':
            return;
        case null:
            if ((await candidate(flow, true, engine)) && flow !== 'check') {
                await publish(engine);
                const { upload, server } = engine.config.package;
                if (engine.promoted && (upload ?? server) !== null)
                    await engine.run('upload');
            }
            return;
        default:
            (0,errors/* assertNever */.xb)(job);
    }
}
async function candidate(flow, tests, engine) {
    const late = flow === 'retrain';
    if (!(await allSaidYes(['champion'], engine)))
        return false;
    if (flow !== 'check')
        await engine.checkCurrent();
    if (tests && !late && !(await allSaidYes(['test'], engine)))
        return false;
    if (!(await allSaidYes(['validate', 'split'], engine)))
        return false;
    await engine.checkSameData();
    await engine.check(['train', 'evaluate', 'gate']);
    if (flow !== 'check')
        await engine.checkSnapshot(!tests);
    if (!(await allSaidYes(['package'], engine)))
        return false;
    if (!(await engine.toTrain(flow)))
        return false;
    if (late && !(await allSaidYes(['test'], engine)))
        return false;
    if (!(await allSaidYes(['train'], engine)) || engine.sampled)
        return false;
    const parts = engine.config.data.split.validation === null ? ['test'] : ['validation', 'test'];
    for (const part of parts) {
        const gate = await judge(engine, part);
        if (flow === 'check' || !opensTest({ verdict: verdictOf(gate) }))
            break;
    }
    if (flow !== 'check' && engine.config.data.snapshot !== null && !engine.rejected)
        await engine.snapshot(!tests);
    return true;
}
async function allSaidYes(names, engine) {
    for (const name of names) {
        const { status } = await engine.run(name);
        if (status !== 'ok')
            return false;
    }
    return true;
}
async function publish(engine) {
    await engine.prepareReport();
    if (await allSaidYes(['publish'], engine))
        await engine.run('promote');
}
async function judge(engine, part) {
    await engine.run('evaluate', part);
    return engine.run('gate', part);
}
function verdictOf(gate) {
    return verdict/* verdictName */.B2.parse(gate.figures['verdict']);
}


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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   B2: () => (/* reexport safe */ _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__.B)
/* harmony export */ });
/* unused harmony exports roleName, comparisonSchema, epochSchema */
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

/***/ 96719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ pairedEvidenceSchema),
/* harmony export */   b5: () => (/* binding */ fromReal),
/* harmony export */   hJ: () => (/* binding */ singleEvidenceSchema),
/* harmony export */   kj: () => (/* binding */ toReal)
/* harmony export */ });
/* unused harmony export evidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const real = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const chosen = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional();
const both = { candidate: real, reference: real };
const lack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() };
const ownLack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().optional() };
const sample = {
    n: count,
    mean: real,
    variance: real,
    skewness: real,
    dominance: real,
    differing: count,
};
const replicates = {
    n: count,
    replicates: count,
    undefined: count,
    error: real,
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
};
const proportion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('proportion'),
    bothRight: count,
    onlyCandidate: count,
    onlyReference: count,
    bothWrong: count,
    rows: count.optional(),
    chosen,
});
const auc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auc'),
    ...both,
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
    chosen,
});
const mean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mean'),
    ...both,
    ...sample,
    largest: real,
    ...ownLack,
    chosen,
});
const influence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('influence'),
    ...both,
    difference: real,
    n: count,
    variance: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    skewness: real,
    df: real,
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
    chosen,
});
const cluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('cluster'),
    ...both,
    difference: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
    chosen,
});
const bootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bootstrap'),
    ...both,
    difference: real,
    ...replicates,
    ...lack,
    chosen,
});
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), hits: count, of: count });
const ownAuc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_auc'),
    auc: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
});
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([real, real]);
const ownMean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_mean'), ...sample, range, ...ownLack });
const ownInfluence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_influence'),
    value: real,
    n: count,
    variance: real,
    skewness: real,
    df: real,
    range,
    trials: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
});
const ownCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_cluster'),
    value: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    range,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
});
const ownBootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_bootstrap'), value: real, ...replicates, ...lack });
const pairedEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    proportion,
    auc,
    mean,
    influence,
    cluster,
    bootstrap,
]);
const singleEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    share,
    ownAuc,
    ownMean,
    ownInfluence,
    ownCluster,
    ownBootstrap,
]);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pairedEvidenceSchema, singleEvidenceSchema]);
function toReal(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
function fromReal(value, missing = Number.NaN) {
    return value ?? missing;
}


/***/ })

};
