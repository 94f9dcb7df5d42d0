export const id = 4669;
export const ids = [4669];
export const modules = {

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony export ordinaryLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const mostRedirects = 5;
const ordinaryLimits = { size: 2 ** 36, time: 30 * 60_000 };
async function download(url, sha256, writer, limits = ordinaryLimits, ask = fetch) {
    try {
        const signal = AbortSignal.timeout(limits.time);
        const body = await answer(url, signal, ask);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limits.size)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        const found = hash.digest('hex');
        if (found !== sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
    }
}
async function answer(url, signal, ask) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (at.protocol !== 'https:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
        const response = await ask(at, { signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at);
            continue;
        }
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: the server answers ${response.status}; try again later.`);
        if (response.status !== 200 || response.body === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`);
        return response.body;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
}


/***/ })

};
