export const id = 9581;
export const ids = [9581];
export const modules = {

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultModelName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function defaultModelName(repository, workspace) {
    const name = (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace) : repository.split('/').at(-1))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name;
}


/***/ }),

/***/ 59581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownModelName: () => (/* binding */ ownModelName),
/* harmony export */   plainRecord: () => (/* binding */ plainRecord),
/* harmony export */   standIn: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94211);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50039);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23834);





async function standIn(at, { own }) {
    if (!own.some(([flag]) => flag === 'from-run'))
        return null;
    if ((await new _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NodeFiles */ .Q().stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(at.workspace), at.config))) !== undefined)
        return null;
    return plainRecord(nameAt(at));
}
function plainRecord(model) {
    const nothing = { flow: null, job: 'none', attempt: 1, repository: null, revision: null, dirty: false };
    return (0,_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutConfiguration */ .BX)({ format: 'mlops-run/1', model, ...nothing, configuration: {} });
}
async function ownModelName(files, at) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(at.workspace);
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, at.config))) === undefined)
        return nameAt(at);
    const { value } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__.readConfiguration)(files, workspace, at.config, []);
    return value.model.name ?? nameAt(at);
}
function nameAt({ workspace, variables }) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultModelName */ .G)(variables['GITHUB_REPOSITORY'] ?? null, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace));
}


/***/ })

};
