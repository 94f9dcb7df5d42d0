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


/***/ }),

/***/ 31843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ub: () => (/* binding */ TargetValues)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62053);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50676);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31906);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);






const mostLabels = 1000;
const mostNumbers = 10_000_000;
function labelOf(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'boolean':
            return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
        case 'number':
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(cell)?.replaceAll('"', '');
    }
}
const mostPlaces = 3;
class PlaceList {
    count;
    first;
    constructor(count = 0, first = []) {
        this.count = count;
        this.first = first;
    }
    static joined(places, files) {
        const first = places
            .flatMap((each) => each.first)
            .sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line)
            .slice(0, mostPlaces);
        return new PlaceList(places.reduce((sum, { count }) => sum + count, 0), first);
    }
    add({ file, lines }, row) {
        if (this.count++ < mostPlaces)
            this.first.push({ file, line: lines[row] });
    }
}
class TargetValues {
    column;
    type;
    rows = 0;
    counts = new Map();
    known = new Map();
    nulls = new PlaceList();
    wrong = new PlaceList();
    texts = new PlaceList();
    numbers;
    constructor(column, type, keep) {
        this.column = column;
        this.type = type;
        this.numbers = keep ? new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() : null;
    }
    static merged(column, type, states, files) {
        const whole = new TargetValues(column, type, false);
        for (const { rows, labels } of states) {
            whole.rows += rows;
            for (const [label, count] of labels) {
                const before = whole.counts.get(label);
                if (before !== undefined)
                    before.rows += count;
                else if (whole.counts.size <= mostLabels)
                    whole.counts.set(label, { rows: count });
            }
        }
        const places = (of) => PlaceList.joined(states.map(of), files);
        whole.nulls = places(({ nulls }) => nulls);
        whole.wrong = places(({ wrong }) => wrong);
        whole.texts = places(({ texts }) => texts);
        const numbers = states.map((state) => state.numbers);
        if (whole.rows <= mostNumbers && numbers.every((each) => each !== null)) {
            whole.numbers = new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
            for (const each of numbers)
                for (const number of each)
                    whole.numbers.push(number);
        }
        return whole;
    }
    get labels() {
        return new Map([...this.counts].map(([label, { rows }]) => [label, rows]));
    }
    state() {
        const { rows, labels, nulls, wrong, texts } = this;
        const plain = ({ count, first }) => ({ count, first: [...first] });
        const numbers = this.numbers?.whole() ?? null;
        return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
    }
    see(cell, rows, row) {
        if (++this.rows > mostNumbers)
            this.numbers = null;
        const known = this.known.get(cell);
        if (known !== undefined) {
            known.count.rows++;
            if (known.text)
                this.texts.add(rows, row);
            if (known.number !== null)
                this.numbers?.push(known.number);
            return known.label;
        }
        const label = labelOf(cell, this.type);
        if (label === null) {
            this.nulls.add(rows, row);
            return null;
        }
        const number = this.type === 'boolean' ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell);
        if (number === undefined)
            this.texts.add(rows, row);
        if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
            this.wrong.add(rows, row);
            return null;
        }
        if (this.type === 'number')
            this.numbers?.push(number);
        let count = this.counts.get(label);
        if (count === undefined) {
            if (this.counts.size > mostLabels)
                return label;
            this.counts.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), (count = { rows: 0 }));
        }
        count.rows++;
        if (this.known.size <= mostLabels) {
            const own = { label, count, text: number === undefined, number: this.type === 'number' ? number : null };
            this.known.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(cell), own);
        }
        return label;
    }
    get many() {
        return this.counts.size > mostLabels;
    }
    values() {
        return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
    }
    check() {
        const name = JSON.stringify(this.column);
        if (this.nulls.count > 0) {
            const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.target: expected a value of ${name} in every row, ${rows} none (${shown(this.nulls)}); fill them in or remove the rows.`);
        }
        if (this.wrong.count > 0) {
            const expected = this.type === 'number' ? 'a finite number' : 'true or false';
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${placeText(this.wrong.first[0])}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`);
        }
    }
}
function placeText({ file, line }) {
    return `${file}:${line}`;
}
function shown({ count, first }) {
    return `${first.map(placeText).join(', ')}${count > mostPlaces ? ', ...' : ''}`;
}


/***/ }),

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ })

};
