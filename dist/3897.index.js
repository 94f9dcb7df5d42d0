export const id = 3897;
export const ids = [3897];
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

/***/ 13897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreTfjs: () => (/* binding */ scoreTfjs)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84778);
/* harmony import */ var _flavor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27982);



async function scoreTfjs(job, runtime) {
    const { modelFolder, input, output, target, backend, timeoutMs } = job;
    await runtime.files.remove(output);
    const failed = await (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .runInChild */ .dg)({
        kind: 'score',
        order: { format: 'mlops-score-order/1', modelFolder, input, output, target, backend },
        timeoutMs,
        onLine: (line) => runtime.log.output(line),
    }, runtime);
    if (failed === null)
        return;
    const { ended, error } = failed;
    if (error?.kind === 'user')
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoringError */ .Q1(error.message, []);
    if (error?.kind === 'outside')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(error.message);
    if (error?.kind === 'defect')
        throw new Error(error.message);
    throw new _flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoringError */ .Q1(`Scoring ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(ended)}.`, ended.tail.slice(-20));
}


/***/ })

};
