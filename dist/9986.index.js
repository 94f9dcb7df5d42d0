export const id = 9986;
export const ids = [9986];
export const modules = {

/***/ 29986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TargetJob: () => (/* binding */ TargetJob)
/* harmony export */ });
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85624);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31843);



class TargetJob {
    values;
    nulls;
    at;
    constructor({ columns, nulls, target }) {
        this.at = columns.findIndex(({ name }) => name === target);
        this.values = new _target_values_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetValues */ .ub(target, columns[this.at].type, true);
        this.nulls = new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .NullBytes */ .h(nulls);
    }
    add(chunk) {
        const column = chunk.columns[this.at];
        for (let row = 0; row < chunk.rows; row++)
            this.values.see((0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls), chunk, row);
    }
    result() {
        return this.values.state();
    }
}


/***/ })

};
