export const id = 9519;
export const ids = [9519];
export const modules = {

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   YH: () => (/* binding */ childKinds),
/* harmony export */   dg: () => (/* binding */ runInChild),
/* harmony export */   qE: () => (/* binding */ childErrorOf),
/* harmony export */   tm: () => (/* binding */ readChildError),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export childErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const childKinds = ['train', 'score', 'probe'];
const childErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-child-error/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'outside', 'defect']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function errorPath(orderPath) {
    return `${orderPath}.error.json`;
}
function childErrorOf(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? 'user' : cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? 'outside' : 'defect';
    const stack = cause instanceof Error && kind === 'defect' ? cause.stack : undefined;
    return { format: 'mlops-child-error/1', kind, message: stack ?? message };
}
async function runInChild({ kind, order, timeoutMs, onLine }, { process, files, child }) {
    const folder = await files.temporary();
    const path = `${folder}/order.json`;
    try {
        await files.write(path, JSON.stringify(order));
        const ended = await process.run({
            argv: [...child, kind, path],
            cwd: folder,
            onLine,
            env: { TF_CPP_MIN_LOG_LEVEL: '2' },
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await readChildError(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
async function readChildError(files, orderPath) {
    const path = errorPath(orderPath);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    try {
        return childErrorSchema.parse(JSON.parse(await files.text(path)));
    }
    catch {
        return null;
    }
}
function endingOf({ code, signal, timedOut, milliseconds }) {
    if (timedOut)
        return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
    if (code === null)
        return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
    return `with exit code ${code}`;
}


/***/ }),

/***/ 17875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ modelFile),
/* harmony export */   w: () => (/* binding */ runPython)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84778);




const modelFile = 'model.joblib';
const runner = 'mlops_runner.py';
async function runPython(order, { key, seed, timeoutMs }, runtime) {
    const { files, environment, log } = runtime;
    const folder = await files.temporary();
    const [program, path, cwd] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own', runner), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own', 'order.json'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'empty')];
    try {
        for (const each of [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own'), cwd])
            await files.folder(each);
        await files.copy(await runnerPath(files), program);
        await files.write(path, JSON.stringify(order));
        const ended = await environment.run({
            argv: ['python3', program, order.kind, path],
            key,
            cwd,
            env: { PYTHONHASHSEED: String(seed), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
            onLine: (line) => log.output(line),
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        }, accessOf(order, folder));
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await (0,_child_js__WEBPACK_IMPORTED_MODULE_3__/* .readChildError */ .tm)(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
function accessOf(order, folder) {
    const own = { reads: [folder], writes: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own')] };
    switch (order.kind) {
        case 'fit':
            return {
                reads: [...own.reads, order.data],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.result)],
                network: true,
            };
        case 'inspect':
            return {
                reads: [...own.reads, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model)],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.result)],
                network: false,
            };
        case 'score':
            return {
                reads: [...own.reads, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model), order.input],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.output)],
                network: false,
            };
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(order);
    }
}
async function runnerPath(files) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    for (const folder of ['.', '../../../../python']) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, folder, runner);
        if ((await files.stat(path))?.kind === 'file')
            return path;
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${runner} is not beside the bundle (dist): install it whole.`);
}


/***/ }),

/***/ 99519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scorePython: () => (/* binding */ scorePython)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84778);
/* harmony import */ var _flavor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27982);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17875);





async function scorePython({ modelFolder, model, input, output, seed, target, signature, timeoutMs, foreign = false }, { input: form, libraries }, runtime) {
    const { files } = runtime;
    await files.remove(output);
    const sha256 = model.files[_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFile */ .u]?.sha256;
    if (sha256 === undefined)
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(`The model's manifest names no ${_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFile */ .u}.`, []);
    const paths = { model: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(modelFolder, _runner_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFile */ .u), input, output };
    const { inputs } = signature;
    const failed = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runPython */ .w)({ kind: 'score', ...paths, sha256, libraries: foreign ? {} : libraries, foreign, form, inputs, target }, { key: 'train.flavor', seed, timeoutMs }, runtime);
    if (failed === null)
        return;
    await files.remove(output);
    const { ended, error } = failed;
    if (error?.kind === 'outside')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(error.message);
    throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(error?.message ?? `Scoring ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ended)}.`, ended.tail.slice(-20));
}


/***/ })

};
