export const id = 6722;
export const ids = [6722];
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

/***/ 46722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSnapshotCommand: () => (/* binding */ runSnapshotCommand)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93892);


async function runSnapshotCommand(which, command, { path, sha256 }, { tools, log, workspace }) {
    const key = `data.snapshot.${which}`;
    const ended = await log.group(`${key}: ${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(command)}`, () => tools.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .argvOf */ .U)(command),
        key,
        cwd: workspace,
        env: { MLOPS_SNAPSHOT: path, MLOPS_SNAPSHOT_DIGEST: sha256 },
        onLine: (line) => {
            log.output(line);
        },
    }, { reads: [path], writes: [workspace], network: true }));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
    const effect = which === 'push' ? 'the rows are not kept, and no version is registered' : 'the rows are not there';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(`${key}: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(command)}" ${how}; ${effect}: correct it and run again.`, ended.tail.slice(-5));
}


/***/ })

};
