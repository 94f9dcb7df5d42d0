export const id = 4129;
export const ids = [4129];
export const modules = {

/***/ 24129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: () => (/* binding */ clientOf),
/* harmony export */   openClient: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54905);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23969);


async function openClient({ variables, jobToken, log }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const name = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (name === null || jobToken === null)
        return null;
    return clientOf(name, { variables, token: jobToken, log });
}
async function clientOf(name, { variables, token, log }) {
    const { GitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3021)]).then(__webpack_require__.bind(__webpack_require__, 73021));
    return new GitHubClient({ ...name, api: (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_0__.apiOf)(variables), token, agent: `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}`, log });
}


/***/ })

};
