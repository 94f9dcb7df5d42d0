export const id = 8161;
export const ids = [8161];
export const modules = {

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 60806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RowThread: () => (/* binding */ RowThread)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90539);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _nulls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79263);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33668);






class RowThread {
    job;
    files;
    scanner;
    nulls;
    nullBytes;
    constructor(job, files, nulls) {
        this.job = job;
        this.files = files;
        this.nulls = new _nulls_js__WEBPACK_IMPORTED_MODULE_5__/* .NullTexts */ .U(nulls);
        this.nullBytes = new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .NullBytes */ .h(nulls);
    }
    async call(message) {
        const asked = message;
        switch (asked.kind) {
            case 'csv':
                return this.csv(asked);
            case 'jsonl':
                return this.json(asked);
            case 'parquet':
                return this.parquet(asked);
            case 'result':
                return this.job.result();
            default:
                return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(asked);
        }
    }
    async csv(message) {
        const { file, length, line, width, order } = message;
        const bytes = Buffer.from(message.shared, 0, length + 1);
        (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUtf8 */ .Iz)(bytes.subarray(0, length), file, line);
        const scanner = this.scannerOf(message);
        scanner.line = line;
        scanner.blankLine = 0;
        scanner.scan(bytes, length, width, true);
        const { rows, cells, lines } = scanner;
        if (rows > 0) {
            const columns = order.map((at) => ({ kind: 'bytes', bytes, cells, at, width }));
            const chunk = { file, rows, columns, lines };
            await this.job.add(chunk);
        }
        return { rows, blank: scanner.blankLine };
    }
    async json({ file, names, shared, length, line }) {
        const chunk = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonLinesChunk */ .Rj)(Buffer.from(shared, 0, length), line, { file, names, nulls: this.nulls });
        if (chunk.rows > 0)
            await this.job.add(chunk);
        return { rows: chunk.rows, blank: 0 };
    }
    async parquet({ open, order }) {
        const { readRowGroup } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(5502)]).then(__webpack_require__.bind(__webpack_require__, 2504));
        let rows = 0;
        for await (const chunk of readRowGroup(this.files, open, 0, order, this.nullBytes)) {
            await this.job.add(chunk);
            rows += chunk.rows;
        }
        return { rows, blank: 0 };
    }
    scannerOf({ file, delimiter }) {
        if (this.scanner?.file !== file)
            this.scanner = { file, scanner: new _scan_js__WEBPACK_IMPORTED_MODULE_4__/* .Scanner */ .Lp(file, delimiter, 'bytes') };
        return this.scanner.scanner;
    }
}


/***/ })

};
