export const id = 4615;
export const ids = [4615];
export const modules = {

/***/ 74615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Scoreboard: () => (/* binding */ Scoreboard)
/* harmony export */ });
/* harmony import */ var _host_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45435);

class Scoreboard {
    options;
    constructor(options) {
        this.options = options;
    }
    async around(step, part, body) {
        const name = part === null ? step : `${step} ${part}`;
        try {
            const ran = await body();
            this.line(ran.status === 'ok' ? 'ok' : 'no', name, ran.skipped ? `unchanged: ${ran.summary}` : ran.summary, ran.skipped ? 0 : ran.milliseconds);
            return ran;
        }
        catch (cause) {
            this.line('failed', name, 'stopped; the reason stands below', 0);
            throw cause;
        }
    }
    line(state, name, summary, milliseconds) {
        const [mark, code] = state === 'ok' ? ['ok', 32] : state === 'no' ? ['no', 33] : ['!!', 31];
        const painted = this.options.colour ? `\u001B[${code}m${mark}\u001B[0m` : mark;
        const [first = '', ...rest] = (0,_host_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(summary).split('\n');
        const time = milliseconds >= 1000 ? `  (${(milliseconds / 1000).toFixed(1)} s)` : '';
        this.options.write(`${painted}  ${name.padEnd(20)}  ${first}${time}\n`);
        for (const line of rest)
            this.options.write(`${' '.repeat(26)}${line}\n`);
    }
}


/***/ })

};
