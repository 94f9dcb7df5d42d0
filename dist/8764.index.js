export const id = 8764;
export const ids = [8764];
export const modules = {

/***/ 38309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
function parseBoolean(text) {
    if (text.length !== 4 && text.length !== 5)
        return undefined;
    const lower = text.toLowerCase();
    if (lower === 'true')
        return true;
    return lower === 'false' ? false : undefined;
}


/***/ }),

/***/ 68608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParquet: () => (/* binding */ readParquet)
/* harmony export */ });
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95019);
/* harmony import */ var _row_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2504);


const batchRows = 4096;
async function* readParquet(files, source, nulls, head) {
    const open = await (0,_row_group_js__WEBPACK_IMPORTED_MODULE_1__.openParquet)(files, source);
    const order = (0,_row_group_js__WEBPACK_IMPORTED_MODULE_1__.parquetOrder)(open, head);
    const says = (0,_row_group_js__WEBPACK_IMPORTED_MODULE_1__.parquetTypes)(open, order);
    const names = head?.names ?? open.names;
    for (const group of open.footer.groups.keys()) {
        for await (const chunk of (0,_row_group_js__WEBPACK_IMPORTED_MODULE_1__.readRowGroup)(files, open, group, order, nulls)) {
            const columns = chunk.columns.map(_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB);
            for (let from = 0; from < chunk.rows; from += batchRows) {
                const to = Math.min(chunk.rows, from + batchRows);
                const cells = columns.map((column) => column.slice(from, to));
                yield { file: source.path, names, rows: to - from, cells, lines: chunk.lines.slice(from, to), says };
            }
        }
    }
    return { names, file: head?.file ?? source.path, types: head?.types ?? { says, file: source.path } };
}


/***/ })

};
