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

// EXTERNAL MODULE: ./.build/gate/verdict-name.js
var verdict_name = __webpack_require__(81445);
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
    return verdict_name/* verdictName */.B.parse(gate.figures['verdict']);
}


/***/ }),

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


/***/ })

};
