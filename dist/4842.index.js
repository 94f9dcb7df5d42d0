export const id = 4842;
export const ids = [4842];
export const modules = {

/***/ 54842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CountRows: () => (/* binding */ CountRows)
/* harmony export */ });
class CountRows {
    rows = 0;
    add(chunk) {
        this.rows += chunk.rows;
    }
    result() {
        return this.rows;
    }
}


/***/ })

};
