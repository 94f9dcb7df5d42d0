export const id = 9842;
export const ids = [9842];
export const modules = {

/***/ 49842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareFiles: () => (/* binding */ compareFiles)
/* harmony export */ });
function compareFiles(recorded, today) {
    const now = new Map(today.map(({ path, sha256 }) => [path, sha256]));
    const known = new Set(recorded.map(({ path }) => path));
    return [
        ...recorded.map(({ path, sha256 }) => {
            const found = now.get(path) ?? null;
            const state = found === null ? 'missing' : found === sha256 ? 'same' : 'other content';
            return { path, state, recorded: sha256, today: found };
        }),
        ...today.flatMap(({ path, sha256 }) => known.has(path) ? [] : [{ path, state: 'new', recorded: null, today: sha256 }]),
    ];
}


/***/ })

};
