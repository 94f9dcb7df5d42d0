export const id = 2969;
export const ids = [2969];
export const modules = {

/***/ 82969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostEnvironment: () => (/* binding */ hostEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

class HostEnvironment {
    digest;
    kind = 'host';
    constructor(digest) {
        this.digest = digest;
    }
    inside(command) {
        return command;
    }
}
function hostEnvironment(describe) {
    return new HostEnvironment((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(describe).digest('hex'));
}


/***/ })

};
