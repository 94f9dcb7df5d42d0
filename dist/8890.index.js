export const id = 8890;
export const ids = [8890];
export const modules = {

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
