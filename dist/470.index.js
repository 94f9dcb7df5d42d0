export const id = 470;
export const ids = [470];
export const modules = {

/***/ 60470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeBackend),
/* harmony export */   startBackend: () => (/* binding */ startBackend)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53484);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71862);






async function startBackend(choice) {
    return {
        tfjs: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.version_core,
        backend: choice.kind === 'node' ? await startNode(choice.module) : await startWasm(),
    };
}
function describeBackend({ tfjs, backend }) {
    return `Computes on ${backend} (TensorFlow.js ${tfjs}).`;
}
async function startWasm() {
    await __webpack_require__.e(/* import() */ 6744).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const simd = await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().getAsync('WASM_HAS_SIMD_SUPPORT');
    if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.getBackend() !== 'wasm' && !(await withFolder(() => _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.setBackend('wasm')))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp('TensorFlow.js could not start on WebAssembly; its .wasm files belong beside the bundle (dist): install it whole.');
    }
    return simd === true ? 'wasm-simd' : 'wasm';
}
async function startNode(module) {
    Object.assign(node_util__WEBPACK_IMPORTED_MODULE_3__, {
        isNullOrUndefined: (value) => value === null || value === undefined,
        isArray: Array.isArray,
    });
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().set('PROD', true);
    (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(module)(module);
    if (!_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.engine().backendNames().includes('tensorflow') || !(await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.setBackend('tensorflow'))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`it is not made for TensorFlow.js ${_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.version_core}`);
    }
    const two = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tidy(() => _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.matMul(_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tensor2d([1, 1], [1, 2]), _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tensor2d([1, 1], [2, 1])).dataSync()[0]);
    if (two !== 2)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp('it computes wrongly');
    const { binding } = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.backend();
    const version = binding?.TF_Version;
    return `tfjs-node with TensorFlow ${typeof version === 'string' ? version : 'of an unknown version'}`;
}
async function withFolder(body) {
    const place = { value: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), configurable: true };
    Object.defineProperty(globalThis, '__dirname', place);
    try {
        return await body();
    }
    finally {
        Reflect.deleteProperty(globalThis, '__dirname');
    }
}


/***/ })

};
