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
    process;
    system;
    kind = 'host';
    constructor(digest, process, system) {
        this.digest = digest;
        this.process = process;
        this.system = system;
    }
    async prepare() { }
    run(command) {
        return this.process.run(command);
    }
    installed() {
        return Promise.resolve({ system: this.system, python: null, packages: [], image: null });
    }
}
function hostEnvironment(process, system, setup = null) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(setup === null ? system : `${system} ${setup}`)
        .digest('hex');
    return new HostEnvironment(digest, process, system);
}


/***/ })

};
