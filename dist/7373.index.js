export const id = 7373;
export const ids = [7373,8890];
export const modules = {

/***/ 47373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAddress: () => (/* binding */ runAddress)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68890);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


function runAddress(text, server) {
    if (/^\d+$/.test(text))
        return { kind: 'github', repository: null, number: runNumber(text, text), attempt: null };
    if (!/^https?:\/\//i.test(text))
        return { kind: 'path', path: text };
    const url = URL.canParse(text) ? new URL(text) : null;
    const found = /^\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d{1,6}))?(?:\/.*)?$/.exec(url?.pathname ?? '');
    const repository = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(found?.[1] ?? '');
    if (url === null || found === null || repository === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: expected the address of a workflow run, such as ${server}/octo/flowers/actions/runs/123, got ${JSON.stringify(text)}.`);
    }
    if (url.host.toLowerCase() !== new URL(server).host) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: ${JSON.stringify(text)} is on ${url.host}, but GitHub is ${new URL(server).host} here; set GITHUB_SERVER_URL to its server.`);
    }
    const attempt = found[3] === undefined ? null : Number(found[3]);
    return { kind: 'github', repository, number: runNumber(found[2], text), attempt };
}
function runNumber(digits, text) {
    const number = Number(digits);
    if (Number.isSafeInteger(number) && number > 0)
        return number;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: expected the number of a workflow run, got ${JSON.stringify(text)}.`);
}


/***/ }),

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryName: () => (/* binding */ repositoryName),
/* harmony export */   repositoryOfRemote: () => (/* binding */ repositoryOfRemote)
/* harmony export */ });
const name = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;
function repositoryName(text) {
    const [, owner, repository] = name.exec(text) ?? [];
    return owner === undefined || repository === undefined ? null : { owner, repository };
}
function repositoryOfRemote(address, host) {
    const found = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^(?:[^@/:]*@)?([^/:]+):(?!\/)(.+)$/.exec(address);
    if (found?.[1]?.toLowerCase() !== host.toLowerCase())
        return null;
    return repositoryName((found[2] ?? '').replace(/\/$/, '').replace(/\.git$/, ''));
}


/***/ })

};
