export const id = 395;
export const ids = [395];
export const modules = {

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


/***/ }),

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

/***/ 90395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkModelFolder: () => (/* binding */ checkModelFolder),
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   trainCommand: () => (/* binding */ trainCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93892);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84778);
/* harmony import */ var _flavor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27982);





async function scoreCommand(job, command, runtime) {
    const { modelFolder, input, output, seed, timeoutMs } = job;
    await runtime.files.remove(output);
    const ended = await runtime.environment.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .argvOf */ .U)(command),
        key: 'train.score',
        cwd: modelFolder,
        env: {
            MLOPS_MODEL_DIR: modelFolder,
            MLOPS_INPUT: input,
            MLOPS_OUTPUT: output,
            MLOPS_SEED: String(seed),
            PYTHONDONTWRITEBYTECODE: '1',
        },
        onLine: (line) => runtime.log.output(line),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    }, { reads: [modelFolder, input], writes: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(output)], network: false });
    const name = `The scoring program (${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(command)})`;
    if (!succeeded(ended)) {
        await runtime.files.remove(output);
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ended)}.`, ended.tail.slice(-20));
    }
    if ((await runtime.files.stat(output))?.kind !== 'file') {
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(`${name} wrote no file to MLOPS_OUTPUT.`, ended.tail.slice(-20));
    }
}
async function trainCommand(job, runtime) {
    const ended = await runtime.environment.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .argvOf */ .U)(job.command),
        key: 'train.command',
        cwd: job.workspace,
        env: {
            MLOPS_TRAIN_DATA: job.data,
            MLOPS_PARAMS: job.params,
            MLOPS_MODEL_DIR: job.modelFolder,
            MLOPS_SEED: String(job.seed),
        },
        onLine: (line) => runtime.log.output(line),
        timeoutMs: job.timeoutMs,
    }, { reads: [job.workspace, job.data, job.params], writes: [job.modelFolder], network: true });
    const name = `train.command: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(job.command)}"`;
    if (!succeeded(ended)) {
        const remedy = ended.timedOut
            ? 'raise train.timeout_minutes, or train on less'
            : 'correct it, or run it by hand to see why';
        const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramError */ .Zj(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ended)}; ${remedy}.${silent}`, ended.tail.slice(-20));
    }
}
async function checkModelFolder(files, { command, modelFolder }) {
    if ((await files.stat(modelFolder)) !== undefined && (await files.list(modelFolder)).length > 0)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`train.command: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(command)}" left no file in MLOPS_MODEL_DIR; write there all that train.score needs.`);
}
function succeeded(ended) {
    return ended.code === 0 && !ended.timedOut;
}


/***/ })

};
