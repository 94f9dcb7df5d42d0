export const id = 4460;
export const ids = [4460];
export const modules = {

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ equalTable),
/* harmony export */   y: () => (/* binding */ meetRow)
/* harmony export */ });
function equalTable(words) {
    const rows = words.reduce((sum, { length }) => sum + length / 2, 0);
    const places = 2 ** Math.ceil(Math.log2(rows + 2));
    const table = {
        words: new Int32Array(new SharedArrayBuffer(rows * 8)),
        slots: new Int32Array(new SharedArrayBuffer(places * 4)).fill(-1),
        next: new Int32Array(new SharedArrayBuffer(rows * 4)),
        matched: new Uint8Array(new SharedArrayBuffer(rows)),
    };
    let at = 0;
    for (const piece of words) {
        table.words.set(piece, at);
        at += piece.length;
    }
    for (let row = 0; row < rows; row++) {
        const slot = table.words[row * 2] & (places - 1);
        table.next[row] = table.slots[slot];
        table.slots[slot] = row;
    }
    return table;
}
function meetRow({ words, slots, next, matched }, a, b) {
    for (let row = slots[a & (slots.length - 1)]; row >= 0; row = next[row]) {
        if (words[row * 2] === a && words[row * 2 + 1] === b)
            matched[row] = 1;
    }
}


/***/ }),

/***/ 24460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SearchJob: () => (/* binding */ SearchJob)
/* harmony export */ });
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85624);
/* harmony import */ var _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56720);
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33668);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58971);
/* harmony import */ var _chunk_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74460);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _row_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37930);
/* harmony import */ var _equal_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63541);








class SearchJob {
    inputs;
    looked = 0;
    held = { ids: new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G(), words: new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() };
    kept = { ids: new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G(), ends: new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G(), lines: new _byte_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteText */ ._() };
    rows;
    few;
    ids = new _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberScratch */ .Yc(new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .NullBytes */ .h([]));
    hash = new _row_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .RowHash */ .X();
    constructor(inputs) {
        this.inputs = inputs;
        this.rows = new _chunk_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ChunkRows */ .R(inputs.features.map(({ column }) => column), []);
        this.few = new _chunk_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .ChunkRows */ .R(inputs.sample.columns.map(({ column }) => column), []);
    }
    add(chunk) {
        const { features, share, sample, table } = this.inputs;
        const { held, hash, rows, few, ids } = this;
        ids.numbers(chunk.columns[0], chunk.rows);
        rows.begin(some(chunk, features));
        if (sample.share < 1)
            few.begin(some(chunk, sample.columns));
        for (let row = 0; row < chunk.rows; row++) {
            rows.hash(hash, row);
            if (hash.h3 >>> 0 < share * 2 ** 32) {
                this.looked++;
                if (table !== null)
                    (0,_equal_table_js__WEBPACK_IMPORTED_MODULE_7__/* .meetRow */ .y)(table, hash.h1, hash.h2);
                else {
                    held.ids.push(ids.values[row]);
                    held.words.push(hash.h1);
                    held.words.push(hash.h2);
                }
            }
            if (this.isFull)
                continue;
            if (sample.share < 1) {
                few.hash(hash, row);
                if (hash.h1 >>> 0 >= sample.share * 2 ** 32)
                    continue;
            }
            this.keep(chunk.columns[0], row, ids.values[row]);
        }
    }
    result() {
        const { held, kept } = this;
        return {
            looked: this.looked,
            ids: held.ids.whole(),
            words: Int32Array.from(held.words.whole()),
            sampled: { ids: kept.ids.whole(), ends: kept.ends.whole(), bytes: new Uint8Array(kept.lines.written) },
        };
    }
    get isFull() {
        const { rows, bytes } = this.inputs.sample;
        return this.kept.ids.size >= rows || this.kept.lines.size >= bytes;
    }
    keep({ bytes, cells, width }, row, id) {
        const { ids, ends, lines } = this.kept;
        const last = cells[(row + 1) * width * 2 - 1];
        lines.copy(bytes, cells[row * width * 2], (last >> 2) + ((last & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? 0 : 1));
        lines.byte(10);
        ids.push(id);
        ends.push(lines.size);
    }
}
function some(chunk, columns) {
    return { ...chunk, columns: columns.map(({ place }) => chunk.columns[place]) };
}


/***/ })

};
