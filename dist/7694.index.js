export const id = 7694;
export const ids = [7694];
export const modules = {

/***/ 63435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BalanceJob: () => (/* binding */ BalanceJob)
/* harmony export */ });
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85624);
/* harmony import */ var _few_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13111);
/* harmony import */ var _key_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50340);
/* harmony import */ var _salt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8829);
/* harmony import */ var _strata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38724);
/* harmony import */ var _wrong_cell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87981);






class BalanceJob {
    key;
    cells;
    balance;
    stratum;
    targetAt;
    constructor({ columns, nulls, key, target, salts, test, strata }) {
        const names = columns.map(({ name }) => name);
        const bytes = new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .NullBytes */ .h(nulls);
        this.key = new _key_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyWriter */ .X(key, names, bytes);
        this.cells = new _few_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .FewCells */ .E(bytes);
        this.balance = new _salt_js__WEBPACK_IMPORTED_MODULE_3__/* .BalanceCount */ ._V(salts, test, (0,_strata_js__WEBPACK_IMPORTED_MODULE_4__/* .strataCount */ .VN)(strata));
        this.stratum = (0,_strata_js__WEBPACK_IMPORTED_MODULE_4__/* .stratumOf */ .Ey)(strata);
        this.targetAt = names.indexOf(target);
    }
    add(chunk) {
        const target = chunk.columns[this.targetAt];
        for (let row = 0; row < chunk.rows; row++) {
            if (!this.key.write(this.balance.key.text, chunk, row))
                throw (0,_wrong_cell_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongCell */ .e)(chunk, row, this.key.wrong, false);
            this.balance.count(this.stratum(this.cells.of(target, row)));
        }
    }
    result() {
        return this.balance.state();
    }
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}


/***/ }),

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ worstDeviation),
/* harmony export */   _V: () => (/* binding */ BalanceCount),
/* harmony export */   p1: () => (/* binding */ saltCandidates)
/* harmony export */ });
/* unused harmony export saltTries */
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11759);
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75554);


function saltTries(rows) {
    return Math.min(1000, Math.max(1, Math.floor(2e7 / Math.max(1, rows))));
}
function saltCandidates(prefix, rows) {
    return Array.from({ length: saltTries(rows) }, (_, number) => `${prefix}/${number}`);
}
class BalanceCount {
    salts;
    strata;
    limit;
    bytes;
    tests;
    rows;
    key = new _salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SaltedText */ .h();
    constructor(salts, share, strata) {
        this.salts = salts;
        this.strata = strata;
        this.limit = (0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .testLimit */ .UD)(share);
        this.bytes = salts.map(_salted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .saltBytes */ ._);
        this.tests = new Int32Array(salts.length * strata);
        this.rows = new Int32Array(strata);
    }
    add(key, stratum) {
        this.key.set(key);
        this.count(stratum);
    }
    count(stratum) {
        this.rows[stratum]++;
        for (let salt = 0; salt < this.bytes.length; salt++) {
            if ((0,_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedBucket */ .mr)(this.key, this.bytes[salt]) < this.limit)
                this.tests[salt * this.strata + stratum]++;
        }
    }
    state() {
        return { tests: this.tests, rows: this.rows };
    }
    merge({ tests, rows }) {
        for (const [at, count] of tests.entries())
            this.tests[at] += count;
        for (const [at, count] of rows.entries())
            this.rows[at] += count;
    }
    best() {
        let best = 0;
        for (let salt = 1; salt < this.salts.length; salt++) {
            if (this.worst(salt) < this.worst(best))
                best = salt;
        }
        return this.salts[best];
    }
    worst(salt) {
        const tests = this.tests.subarray(salt * this.strata, (salt + 1) * this.strata);
        return worstDeviation(tests, this.rows, this.limit);
    }
}
function worstDeviation(tests, rows, limit) {
    let worst = 0;
    for (let stratum = 0; stratum < rows.length; stratum++) {
        worst = Math.max(worst, Math.abs(tests[stratum] * _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketCount */ .Sf - limit * rows[stratum]));
    }
    return worst;
}


/***/ }),

/***/ 13410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ spells)
/* harmony export */ });
function spells(bytes, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let at = 0; at < text.length; at++)
        if (bytes[start + at] !== text.charCodeAt(at))
            return false;
    return true;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ stratumOf),
/* harmony export */   T$: () => (/* binding */ strataOf),
/* harmony export */   VN: () => (/* binding */ strataCount)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31843);


const tenths = 10;
function strataOf(target, values, stratify) {
    if (!stratify)
        return { by: 'all' };
    if (target.task !== 'regression')
        return { by: 'class', classes: target.classes, type: values.type };
    const numbers = values.values();
    return numbers === null ? { by: 'all' } : { by: 'tenth', cuts: tenthsOf(numbers) };
}
function strataCount(strata) {
    switch (strata.by) {
        case 'all':
            return 1;
        case 'class':
            return strata.classes.length;
        case 'tenth':
            return tenths;
    }
}
function stratumOf(strata) {
    switch (strata.by) {
        case 'all':
            return () => 0;
        case 'class': {
            const { type } = strata;
            const indices = new Map(strata.classes.map((label, index) => [label, index]));
            return (cell) => indices.get((0,_target_values_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(cell, type) ?? '');
        }
        case 'tenth': {
            const { cuts } = strata;
            return (cell) => cutsBelow(cuts, (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell));
        }
    }
}
function tenthsOf(numbers) {
    const sorted = numbers.sort();
    return Array.from({ length: tenths - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / tenths)]);
}
function cutsBelow(cuts, value) {
    let below = 0;
    while (below < cuts.length && cuts[below] <= value)
        below++;
    return below;
}


/***/ })

};
