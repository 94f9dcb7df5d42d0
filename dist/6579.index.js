export const id = 6579;
export const ids = [6579];
export const modules = {

/***/ 66579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   olderThanChampion: () => (/* binding */ olderThanChampion)
/* harmony export */ });
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function olderThanChampion({ run, log, ancestry = null }, revision) {
    const champion = await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__/* .readPinned */ .r6)(run, 'champion');
    const before = champion?.code.revision ?? null;
    if (champion === null || ancestry === null || revision === before)
        return null;
    if (revision === null || before === null || !commit.test(revision) || !commit.test(before))
        return null;
    const relation = await ancestry.relation(revision, before);
    if (relation === 'same or newer')
        return null;
    const name = `${champion.name} ${champion.version}`;
    const here = `this run is of ${revision.slice(0, 10)}, the champion ${name} of ${before.slice(0, 10)}`;
    if (relation === 'older') {
        return `The champion is of a later commit (${here}), so nothing is published; run the newest commit, or go back on purpose by \`mlops rollback\` or \`mlops promote --version\`.`;
    }
    log.notice(`Whether the champion is of a later commit cannot be told (${here}): one of the two is not in the history at hand.`);
    return null;
}


/***/ })

};
