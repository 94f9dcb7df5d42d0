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

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   B2: () => (/* binding */ verdictName)
/* harmony export */ });
/* unused harmony export comparisonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);
const figure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['primary', 'guard', 'slice', 'threshold', 'anchor', 'baseline']),
    against: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-verdict/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: verdictName,
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        reuse: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['report']),
        corrected: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
        verdict: verdictName.nullable(),
    }),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ })

};
