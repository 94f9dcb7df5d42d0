export const id = 6480;
export const ids = [6480];
export const modules = {

/***/ 40471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ mapKey),
/* harmony export */   fT: () => (/* binding */ CellHash),
/* harmony export */   jh: () => (/* binding */ mix)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);
/* harmony import */ var _value_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7989);



const { imul } = Math;
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const numbers = 0x3c6ef372;
class CellHash {
    a = 0;
    b = 0;
    set(cell, type) {
        if (cell === null || (cell === '' && type !== 'string'))
            this.finish(1, 2, 0);
        else if (type === 'number')
            this.text((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell) ?? cell);
        else if (type === 'boolean')
            this.text(cell.toLowerCase());
        else
            this.text(cell, true);
    }
    cell(cell, type) {
        const value = type === 'number' && cell !== null && cell !== '' ? (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell) : undefined;
        if (value === undefined || !(0,_value_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isExact */ .u0)(value)) {
            this.set(cell, type);
            return;
        }
        double[0] = value + 0;
        this.a = mix(halves[0] ^ mix(halves[1] + numbers));
        this.b = mix(halves[1] ^ mix(halves[0] ^ numbers));
    }
    text(text, normalise = false) {
        const wide = this.units(text, 0, text.length);
        if (normalise && wide > 127)
            this.text(text.normalize('NFC'));
    }
    units(text, start, end) {
        let a = 0x2545f491;
        let b = 0x9e3779b9;
        let wide = 0;
        for (let at = start; at < end; at++) {
            const code = text.charCodeAt(at);
            wide |= code;
            a = imul(a ^ code, 0xcc9e2d51);
            a = (a << 15) | (a >>> 17);
            b = imul(b + code, 0x1b873593);
            b ^= b >>> 13;
        }
        this.finish(a, b, end - start);
        return wide;
    }
    finish(a, b, length) {
        this.a = mix(a ^ length);
        this.b = mix(b + length);
    }
}
function mix(hash) {
    let h = hash;
    h = imul(h ^ (h >>> 16), 0x85ebca6b);
    h = imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
function mapKey(a, b) {
    return (a >>> 0) * 2 ** 21 + (b >>> 11);
}


/***/ }),

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

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ HeldRows),
/* harmony export */   i: () => (/* binding */ heldParts)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97548);

const heldParts = ['validation', 'test'];
class HeldRows {
    ids = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .Growing */ .G();
    parts = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .Growing */ .G();
    a = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .Growing */ .G();
    b = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .Growing */ .G();
    slots = new Int32Array(0);
    next = new Int32Array(0);
    hashes = {
        a: new Float64Array(0),
        b: new Float64Array(0),
    };
    matched = new Uint8Array(0);
    add(part, id, a, b) {
        this.ids.push(id);
        this.parts.push(heldParts.indexOf(part));
        this.a.push(a);
        this.b.push(b);
    }
    get size() {
        return this.ids.size;
    }
    close() {
        const slots = 2 ** Math.ceil(Math.log2(this.size * 2 + 2));
        this.slots = new Int32Array(slots).fill(-1);
        this.next = new Int32Array(this.size).fill(-1);
        this.matched = new Uint8Array(this.size);
        this.hashes = { a: this.a.whole(), b: this.b.whole() };
        for (let row = 0; row < this.size; row++) {
            const slot = this.hashes.a[row] & (slots - 1);
            this.next[row] = this.slots[slot];
            this.slots[slot] = row;
        }
    }
    meet(a, b) {
        for (let row = this.slots[a & (this.slots.length - 1)]; row >= 0; row = this.next[row]) {
            if (this.hashes.a[row] === a && this.hashes.b[row] === b)
                this.matched[row] = 1;
        }
    }
    isMatched(row) {
        return this.matched[row] === 1;
    }
    partOf(row) {
        return heldParts[this.parts.at(row)];
    }
}


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ RowOrder),
  _5: () => (/* binding */ isIdentifier),
  K8: () => (/* binding */ isTime)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/time.js
var time = __webpack_require__(98588);
// EXTERNAL MODULE: ./.build/statistics/kolmogorov.js
var kolmogorov = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/split/leakage/counted-out.js


const neighbours = 10;
const fewRepeats = 0.001;
const even = 0.05;
const leastSpread = 200;
function isCountedOut(values) {
    values.sort();
    const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
    const repeats = values.length - distinct.length;
    if (poissonAtMost(repeats, expectedRepeats(distinct)) < fewRepeats)
        return true;
    return values.length >= leastSpread && evenness(values) > even;
}
function expectedRepeats(distinct) {
    let repeats = 0;
    for (let from = 0; from + neighbours <= distinct.length; from += neighbours) {
        const width = distinct[from + neighbours - 1] - distinct[from];
        repeats += (neighbours / 2) * ((neighbours - 2) / (width - 1));
    }
    return repeats;
}
function poissonAtMost(k, mean) {
    if (mean > 500)
        return (0,normal/* normalCdf */.v)((k + 0.5 - mean) / Math.sqrt(mean));
    let term = Math.exp(-mean);
    let sum = term;
    for (let i = 1; i <= k; i++)
        sum += term *= mean / i;
    return sum;
}
function evenness(values) {
    const count = values.length;
    const [least, span] = [values[0], values[count - 1] - values[0] + 1];
    let d = 0;
    for (let at = 0; at < count; at++) {
        const share = (values[at] - least + 0.5) / span;
        d = Math.max(d, share - at / count, (at + 1) / count - share);
    }
    return (0,kolmogorov/* kolmogorovUpper */.W)(Math.sqrt(count) * d);
}

// EXTERNAL MODULE: ./.build/split/leakage/ranks.js + 1 modules
var ranks = __webpack_require__(53274);
;// CONCATENATED MODULE: ./.build/split/leakage/identifier.js




const leastRows = 50;
const mostDistinct = 0.95;
const leastOrder = 0.99;
function isIdentifier({ column, numbers, codes, distinct }, kind) {
    const present = codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
    if (present < leastRows || distinct / present <= mostDistinct || kind !== 'other')
        return false;
    if (column.type === 'string')
        return true;
    const finite = numbers.filter((value) => !Number.isNaN(value));
    return finite.every((value) => Number.isInteger(value)) && isCountedOut(finite);
}
function isTime(cells) {
    const present = cells.filter((cell) => cell !== null);
    return present.length > 0 && present.filter((cell) => (0,time/* parseMoment */.mI)(cell) !== undefined).length > present.length / 2;
}
class RowOrder {
    columns;
    room;
    rows = 0;
    values;
    constructor(columns, room) {
        this.columns = columns;
        this.room = room;
        this.values = columns.map(() => new Float64Array(room).fill(NaN));
    }
    add({ cells, names, rows }) {
        const count = Math.min(rows, this.room - this.rows);
        for (const [at, { name, type }] of this.columns.entries()) {
            const column = cells[names.indexOf(name)];
            for (let row = 0; row < count; row++) {
                const cell = column[row] ?? '';
                const value = type === 'number' ? (0,number/* parseNumber */.$)(cell) : type === 'string' ? (0,time/* parseMoment */.mI)(cell) : undefined;
                if (value !== undefined && Number.isFinite(value))
                    this.values[at][this.rows + row] = value;
            }
        }
        this.rows += count;
        return this.rows < this.room;
    }
    following() {
        return this.columns.flatMap(({ name }, at) => {
            const values = this.values[at].subarray(0, this.rows);
            const rows = new Float64Array(values.length);
            const present = new Float64Array(values.length);
            let count = 0;
            for (let row = 0; row < values.length; row++) {
                if (Number.isNaN(values[row]))
                    continue;
                rows[count] = row;
                present[count++] = values[row];
            }
            if (count < leastRows)
                return [];
            const order = (0,ranks/* spearman */.CN)(present.subarray(0, count), (0,ranks/* midranks */.UX)(rows.subarray(0, count)));
            return order !== null && Math.abs(order) > leastOrder ? [name] : [];
        });
    }
}


/***/ }),

/***/ 66480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ leakageErrors),
  Ph: () => (/* binding */ leakedFile),
  Lb: () => (/* binding */ lookForLeakage)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(40471);
;// CONCATENATED MODULE: ./.build/split/leakage/code-table.js
class CodeTable {
    size = 0;
    mask;
    codes;
    hashes;
    constructor(most) {
        const places = 2 ** Math.ceil(Math.log2(most * 2 + 2));
        this.mask = places - 1;
        this.codes = new Int32Array(places);
        this.hashes = new Int32Array(places * 2);
    }
    clear() {
        this.size = 0;
        this.codes.fill(0);
    }
    code(a, b) {
        const { codes, hashes, mask } = this;
        let place = a & mask;
        while (codes[place] !== 0 && (hashes[place * 2] !== a || hashes[place * 2 + 1] !== b))
            place = (place + 1) & mask;
        if (codes[place] === 0) {
            codes[place] = ++this.size;
            hashes[place * 2] = a;
            hashes[place * 2 + 1] = b;
        }
        return codes[place] - 1;
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/column-sample.js



const mostCells = 10_000_000;
const mostRows = 50_000;
function columnSampleLimit(features) {
    return Math.min(mostRows, Math.max(200, Math.floor(mostCells / Math.max(1, features))));
}
class ColumnSample {
    features;
    rows = 0;
    room;
    numbers;
    hashes;
    missing;
    hash = new cell_hash/* CellHash */.fT();
    constructor(features) {
        this.features = features;
        this.room = columnSampleLimit(features.length);
        this.numbers = features.map(({ type }) => new Float64Array(type === 'number' ? this.room : 0));
        this.hashes = features.map(() => new Int32Array(this.room * 2));
        this.missing = features.map(() => new Uint8Array(this.room));
    }
    get full() {
        return this.rows === this.room;
    }
    add({ cells }, places, row) {
        const at = this.rows++;
        for (let feature = 0; feature < this.features.length; feature++) {
            const { type } = this.features[feature];
            const cell = cells[places[feature]][row] ?? null;
            const missing = cell === null || (cell === '' && type !== 'string');
            if (type === 'number')
                this.numbers[feature][at] = finite(missing ? undefined : (0,number/* parseNumber */.$)(cell));
            if (missing) {
                this.missing[feature][at] = 1;
                continue;
            }
            this.hash.cell(cell, type);
            this.hashes[feature][at * 2] = this.hash.a;
            this.hashes[feature][at * 2 + 1] = this.hash.b;
        }
    }
    *columns() {
        const table = new CodeTable(this.rows);
        for (const [at, column] of this.features.entries()) {
            const [hashes, missing] = [this.hashes[at], this.missing[at]];
            table.clear();
            const codes = new Int32Array(this.rows);
            for (let row = 0; row < this.rows; row++) {
                codes[row] = missing[row] === 1 ? -1 : table.code(hashes[row * 2], hashes[row * 2 + 1]);
            }
            yield { column, numbers: this.numbers[at].subarray(0, this.rows), codes, distinct: table.size };
        }
    }
}
function finite(value) {
    return value !== undefined && Number.isFinite(value) ? value : NaN;
}

;// CONCATENATED MODULE: ./.build/split/leakage/crossing.js

const mostValues = 500_000;
const bits = { train: 1, validation: 2, test: 4 };
class Crossing {
    columns;
    most;
    missing = 0;
    share = 1;
    parts = new Map();
    hash = new cell_hash/* CellHash */.fT();
    constructor(columns, most = mostValues) {
        this.columns = columns;
        this.most = most;
    }
    add({ cells }, places, row, part) {
        let a = 0;
        let b = 0;
        for (const [at, { type }] of this.columns.entries()) {
            const cell = cells[places[at]][row] ?? null;
            if (cell === null || (cell === '' && type !== 'string')) {
                this.missing++;
                return;
            }
            this.hash.set(cell, type);
            a = (0,cell_hash/* mix */.jh)(a + this.hash.a);
            b = (0,cell_hash/* mix */.jh)(b ^ this.hash.b);
        }
        if (a >>> 0 >= this.share * 2 ** 32)
            return;
        const key = (0,cell_hash/* mapKey */.a0)(a, b);
        this.parts.set(key, (this.parts.get(key) ?? 0) | bits[part]);
        while (this.parts.size > this.most)
            this.halve();
    }
    found() {
        let crossing = 0;
        for (const parts of this.parts.values())
            if ((parts & (parts - 1)) !== 0)
                crossing++;
        return { crossing, values: this.parts.size };
    }
    halve() {
        this.share /= 2;
        const limit = this.share * 2 ** 32;
        for (const key of this.parts.keys())
            if (Math.floor(key / 2 ** 21) >= limit)
                this.parts.delete(key);
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/feature-rows.js

class FeatureRow {
    features;
    cells;
    a = 0;
    b = 0;
    hash = new cell_hash/* CellHash */.fT();
    constructor(features) {
        this.features = features;
        this.cells = new Int32Array(features.length * 2);
    }
    set(cells, places, row) {
        const { features, hash } = this;
        let a = 0;
        let b = 0;
        for (let at = 0; at < features.length; at++) {
            hash.cell(cells[places[at]][row], features[at].type);
            this.cells[at * 2] = hash.a;
            this.cells[at * 2 + 1] = hash.b;
            a = (0,cell_hash/* mix */.jh)(a + hash.a + at);
            b = (0,cell_hash/* mix */.jh)(b ^ (hash.b + at));
        }
        this.a = a;
        this.b = b;
    }
}
function placesOf({ names }, columns) {
    return columns.map(({ name }) => names.indexOf(name));
}

// EXTERNAL MODULE: ./.build/render/number.js
var render_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(87942);
;// CONCATENATED MODULE: ./.build/split/leakage/chance.js

function chanceOfPair(agree, most) {
    const differing = new Float64Array(most + 1);
    differing[0] = 1;
    for (const same of agree) {
        for (let count = most; count >= 0; count--) {
            differing[count] = differing[count] * same + (count > 0 ? differing[count - 1] * (1 - same) : 0);
        }
    }
    return differing.reduce((sum, value) => sum + value, 0);
}
function expectedByChance(held, train, pair) {
    return held * -Math.expm1(train * Math.log1p(-Math.min(pair, 1 - 1e-12)));
}
function beyondChance(found, expected) {
    return found > 0 && (expected === 0 || 1 - (0,incomplete_gamma/* upperGamma */.Q)(found, 3 * expected) < 0.001);
}
function agreement(cells, width, rows) {
    return Array.from({ length: width / 2 }, (_, at) => {
        const counts = new Map();
        for (let row = 0; row < rows; row++) {
            const hash = cells[row * width + at * 2];
            counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
        let pairs = 0;
        for (const count of counts.values())
            pairs += count * (count - 1);
        return rows < 2 ? 0 : pairs / (rows * (rows - 1));
    });
}

;// CONCATENATED MODULE: ./.build/split/leakage/findings.js


function finding(kind, column, severity, sentence, remedy) {
    return { kind, column, severity, sentence, remedy };
}
function inParts(counts) {
    return ['test', 'validation']
        .filter((part) => counts[part].found > 0)
        .map((part) => `${(0,render_number/* count */.U9)(counts[part].found)} of ${(0,render_number/* count */.U9)(counts[part].rows)} ${part} rows (${(0,render_number/* percent */.KN)(counts[part].found / counts[part].rows)})`)
        .join(' and ');
}
function exceeds(counts, train, pair) {
    return ['test', 'validation'].some((part) => beyondChance(counts[part].found, expectedByChance(counts[part].rows, train, pair)));
}
function sameRows(counts, train, pair) {
    if (!exceeds(counts, train, pair))
        return [];
    return [
        finding('same_rows', null, 'warning', `${inParts(counts)} have the same features as a training row.`, 'Remove the repeated rows, or divide by what they have in common (data.split.group); evaluate shows the metrics without them.'),
    ];
}
function nearRows(counts, train, pair, most, capped) {
    if (!exceeds(counts, train, pair))
        return [];
    const columns = most === 1 ? 'one feature' : `at most ${(0,render_number/* count */.U9)(most)} features`;
    return [
        finding('near_rows', null, 'warning', `${capped ? 'At least ' : ''}${inParts(counts)} differ from a training row in ${columns} only.`, 'If they are of one thing (a person, a machine, an augmented image), divide by it: data.split.group.'),
    ];
}
function similarText(column, counts) {
    if (counts.test.found + counts.validation.found === 0)
        return [];
    return [
        finding('similar_text', column, 'warning', `${inParts(counts)} have a text in ${JSON.stringify(column)} that is nearly that of a training row.`, 'If the texts are copies or templates of each other, divide by what they have in common (data.split.group).'),
    ];
}
function proxy(column, { measure, value }) {
    return finding('proxy', column, 'warning', `The feature ${JSON.stringify(column)} alone tells the target (${measure === 'AUC' ? 'AUC' : '|Spearman|'} ${(0,render_number/* figure */.vP)(value)}).`, 'If it is known only after the target is, ignore it (data.ignore).');
}
function identifier(column) {
    return finding('identifier', column, 'warning', `The feature ${JSON.stringify(column)} has another value in nearly every row: it names rows.`, 'Ignore it (data.ignore); as data.key it may decide the split.');
}
function rowOrder(column) {
    return finding('row_order', column, 'warning', `The feature ${JSON.stringify(column)} follows the order of the rows in the data.`, 'If it is a counter, ignore it (data.ignore); if it is a time, divide by it (data.split.time).');
}
function findings_crossing(columns, found, values, share) {
    if (found === 0)
        return [];
    const name = columns.join('+');
    const all = share < 1 ? `${(0,render_number/* count */.U9)(values)} (a sample of ${(0,render_number/* percent */.KN)(share)})` : (0,render_number/* count */.U9)(values);
    return [
        finding('crossing', name, 'error', `${(0,render_number/* count */.U9)(found)} of ${all} values of ${JSON.stringify(name)} are in more than one part.`, 'Divide by it (data.split.group), or take it off data.leakage.apart.'),
    ];
}
function crossingTime(column) {
    return finding('crossing', column, 'error', `Times of ${JSON.stringify(column)} are in more than one part.`, 'Run `mlops split --force` again; if it stays, it is a defect of this tool.');
}
function missingGroup(columns, missing, rows) {
    if (missing === 0)
        return [];
    const name = columns.join('+');
    return [
        finding('missing_group', name, 'warning', `${(0,render_number/* count */.U9)(missing)} of ${(0,render_number/* count */.U9)(rows)} rows have no value of the group ${JSON.stringify(name)}; those with the same values are one group.`, 'Fill it in, or remove the rows; where it is only missing for rows of their own, give them a value of their own.'),
    ];
}

// EXTERNAL MODULE: ./.build/split/leakage/held-rows.js
var held_rows = __webpack_require__(17971);
;// CONCATENATED MODULE: ./.build/split/leakage/near-rows.js


const near_rows_mostCells = 10_000_000;
const near_rows_mostRows = 50_000;
const mostCompared = 64;
function nearRowsLimit(features) {
    return Math.min(near_rows_mostRows, Math.max(1, Math.floor(near_rows_mostCells / (2 * Math.max(1, features)))));
}
class NearRows {
    most;
    room;
    capped = false;
    width;
    cells;
    near;
    blocks = [];
    tables = [];
    same = [];
    rows = 0;
    constructor(features, most, room = nearRowsLimit(features)) {
        this.most = most;
        this.room = room;
        this.width = features * 2;
        this.cells = new Int32Array(this.width * room);
        this.near = new Uint8Array(room);
    }
    add({ cells }) {
        if (this.rows === this.room)
            return;
        this.cells.set(cells, this.rows * this.width);
        this.rows++;
    }
    close() {
        this.same = agreement(this.cells, this.width, this.rows);
        const order = this.same.map((_, at) => at).sort((one, other) => this.same[one] - this.same[other] || one - other);
        this.blocks = Array.from({ length: this.most + 1 }, (_, block) => order.filter((__, at) => at % (this.most + 1) === block));
        this.tables = this.blocks.map((block) => {
            const table = new Map();
            for (let row = 0; row < this.rows; row++) {
                const key = blockKey(this.cells, row * this.width, block);
                const list = table.get(key);
                if (list === undefined)
                    table.set(key, [row]);
                else if (list.length < mostCompared)
                    list.push(row);
                else
                    this.capped = true;
            }
            return table;
        });
    }
    chance() {
        return { same: chanceOfPair(this.same, 0), near: chanceOfPair(this.same, this.most) };
    }
    meet({ cells }) {
        for (let block = 0; block < this.blocks.length; block++) {
            const rows = this.tables[block].get(blockKey(cells, 0, this.blocks[block]));
            if (rows === undefined)
                continue;
            for (const row of rows) {
                if (this.near[row] === 0 && this.isNear(cells, row))
                    this.near[row] = 1;
            }
        }
    }
    isMatched(row) {
        return this.near[row] === 1;
    }
    isNear(cells, row) {
        const from = row * this.width;
        let differing = 0;
        for (let at = 0; at < this.width; at += 2) {
            if (this.cells[from + at] === cells[at] && this.cells[from + at + 1] === cells[at + 1])
                continue;
            if (++differing > this.most)
                return false;
        }
        return differing > 0;
    }
}
function blockKey(cells, from, block) {
    let a = 0;
    let b = 0;
    for (const column of block) {
        a = (0,cell_hash/* mix */.jh)(a + cells[from + column * 2]);
        b = (0,cell_hash/* mix */.jh)(b ^ cells[from + column * 2 + 1]);
    }
    return (0,cell_hash/* mapKey */.a0)(a, b);
}

;// CONCATENATED MODULE: ./.build/split/leakage/held-search.js


class HeldSearch {
    same = new held_rows/* HeldRows */.R();
    looksNear;
    near;
    nearOf = [];
    nearRoom;
    nearCount = { validation: 0, test: 0 };
    train = 0;
    constructor(features, near) {
        this.looksNear = near > 0 && features > 4 * near;
        this.near = new NearRows(features, near);
        this.nearRoom = Math.max(1, Math.floor(nearRowsLimit(features) / 2));
    }
    addHeld(part, id, row) {
        if (this.nearCount[part] < this.nearRoom) {
            this.nearCount[part]++;
            this.nearOf.push(this.same.size);
            this.near.add(row);
        }
        this.same.add(part, id, row.a, row.b);
    }
    closeHeld() {
        this.same.close();
        this.near.close();
    }
    meet(row) {
        this.train++;
        this.same.meet(row.a, row.b);
        if (this.looksNear)
            this.near.meet(row);
    }
    nearCounts() {
        const near = new Set(this.nearOf.filter((held, at) => this.near.isMatched(at) && !this.same.isMatched(held)));
        return this.count(this.nearOf, (row) => near.has(row));
    }
    textCounts({ looked, similar }) {
        const rows = Array.from({ length: looked.held }, (_, row) => row);
        return this.count(rows, (row) => similar.has(row) && !this.same.isMatched(row));
    }
    count(rows, is) {
        const counts = { validation: { found: 0, rows: 0 }, test: { found: 0, rows: 0 } };
        for (const row of rows) {
            const part = counts[this.same.partOf(row)];
            part.rows++;
            if (is(row))
                part.found++;
        }
        return counts;
    }
}

// EXTERNAL MODULE: ./.build/split/leakage/identifier.js + 1 modules
var leakage_identifier = __webpack_require__(80504);
;// CONCATENATED MODULE: ./.build/split/leakage/notes.js

function notesOf(search, texts, share, near, features) {
    const notes = [];
    if (share.equal < 1) {
        notes.push(`Equal rows were looked for among ${(0,render_number/* percent */.KN)(share.equal)} of the rows, chosen by a hash of their features, so that equal ones are all among them or none: their share is estimated without bias.`);
    }
    if (share.sample < 1) {
        notes.push(`All but equal rows was looked for among ${(0,render_number/* percent */.KN)(share.sample)} of the rows, chosen by a hash of three features: shares of near rows and similar texts are too low, and a few of them may be missed.`);
    }
    if (near > 0 && !search.looksNear) {
        notes.push(`Near duplicates are not looked for, as there are ${(0,render_number/* count */.U9)(features)} features only.`);
    }
    for (const { column, found } of texts) {
        if (!found.capped)
            continue;
        const { held, train } = found.looked;
        notes.push(`Texts of ${JSON.stringify(column.name)}: ${(0,render_number/* count */.U9)(held)} of the held-out rows were compared with ${(0,render_number/* count */.U9)(train)} training rows, not with all.`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./.build/split/leakage/observed-target.js

function observedTarget({ task, classes, positive }, cells) {
    const index = new Map(classes.map((label, at) => [label, task === 'binary' ? Number(label === positive) : at]));
    const value = (cell) => (task === 'regression' ? (0,number/* parseNumber */.$)(cell) : index.get(cell));
    return { task, classes: classes.length, values: Float64Array.from(cells, (cell) => value(cell)) };
}

// EXTERNAL MODULE: ./.build/split/leakage/part-rows.js
var part_rows = __webpack_require__(21457);
// EXTERNAL MODULE: ./.build/split/leakage/search-parts.js
var search_parts = __webpack_require__(19065);
// EXTERNAL MODULE: ./.build/split/leakage/ranks.js + 1 modules
var ranks = __webpack_require__(53274);
;// CONCATENATED MODULE: ./.build/split/leakage/proxy.js

const limit = 0.99;
const leastOfClass = 10;
const leastRows = 30;
function tellsTarget({ numbers, codes, distinct }, target) {
    const found = [];
    if (numbers.length > 0)
        found.push(byOrder(numbers, target));
    if (distinct < codes.length / 2)
        found.push(byValue(codes, distinct, target));
    if (codes.includes(-1))
        found.push(byValue(codes.map((code) => (code < 0 ? 1 : 0)), 2, target));
    const value = Math.max(...found.map((each) => each ?? 0));
    return value >= limit ? { measure: target.task === 'regression' ? 'Spearman' : 'AUC', value } : null;
}
function byOrder(numbers, target) {
    const scores = new Float64Array(numbers.length);
    const truth = new Float64Array(numbers.length);
    let rows = 0;
    for (let row = 0; row < numbers.length; row++) {
        if (Number.isNaN(numbers[row]))
            continue;
        scores[rows] = numbers[row];
        truth[rows++] = target.values[row];
    }
    return proxy_agreement(() => scores.subarray(0, rows), truth.subarray(0, rows), target);
}
function byValue(codes, distinct, target) {
    const judged = codes.length >> 1;
    const truth = new Float64Array(judged);
    for (let at = 0; at < judged; at++)
        truth[at] = target.values[at * 2 + 1];
    const scores = (wanted) => {
        const sums = new Float64Array(distinct + 1);
        const rows = new Float64Array(distinct + 1);
        let all = 0;
        for (let row = 0; row < codes.length; row += 2) {
            const value = target.values[row];
            const score = wanted === null ? value : Number(value === wanted);
            sums[codes[row] + 1] += score;
            rows[codes[row] + 1]++;
            all += score;
        }
        const mean = all / Math.ceil(codes.length / 2);
        const found = new Float64Array(judged);
        for (let at = 0; at < judged; at++) {
            const group = codes[at * 2 + 1] + 1;
            found[at] = rows[group] === 0 ? mean : sums[group] / rows[group];
        }
        return found;
    };
    return proxy_agreement(scores, truth, target);
}
function proxy_agreement(scores, truth, { task, classes }) {
    if (task === 'regression') {
        const found = truth.length < leastRows ? null : (0,ranks/* spearman */.CN)(scores(null), truth);
        return found === null ? null : Math.abs(found);
    }
    const counts = new Float64Array(classes);
    for (const value of truth)
        counts[value] += 1;
    if ([...counts].filter((count) => count >= leastOfClass).length < 2)
        return null;
    const wanted = task === 'binary' ? [1] : [...counts.keys()].filter((index) => counts[index] >= leastOfClass);
    let sum = 0;
    for (const index of wanted) {
        const y = new Uint8Array(truth.length);
        for (let at = 0; at < y.length; at++)
            y[at] = Number(truth[at] === index);
        const auc = (0,ranks/* rankAuc */.s_)((0,ranks/* midranks */.UX)(scores(index)), y);
        if (auc === null)
            return null;
        sum += Math.max(auc, 1 - auc);
    }
    return sum / wanted.length;
}

;// CONCATENATED MODULE: ./.build/split/leakage/text-search.js

const worthThread = 20_000;
class TextSearch {
    columns;
    thread;
    answers = [];
    constructor(columns, thread) {
        this.columns = columns;
        this.thread = thread;
    }
    static async open(columns, rows, { threads, here }) {
        const crew = rows >= worthThread && threads.count > 1 ? threads : here;
        return new TextSearch(columns, columns.length === 0 ? null : await crew.open('texts', columns.length));
    }
    add(batch, kind) {
        if (this.thread === null)
            return;
        const message = { kind, columns: placesOf(batch, this.columns).map((place) => batch.cells[place]) };
        const answer = this.thread.call(message);
        answer.catch(() => undefined);
        this.answers.push(answer);
    }
    async result() {
        if (this.thread === null)
            return [];
        await Promise.all(this.answers);
        const found = (await this.thread.call({ kind: 'result' }));
        return this.columns.map((column, at) => ({ column, found: found[at] }));
    }
    async close() {
        await this.thread?.close();
    }
}

// EXTERNAL MODULE: ./.build/split/row-times.js
var row_times = __webpack_require__(39366);
;// CONCATENATED MODULE: ./.build/split/leakage/time-bounds.js

class TimeBounds {
    reader;
    first = { train: Infinity, validation: Infinity, test: Infinity };
    last = { train: -Infinity, validation: -Infinity, test: -Infinity };
    constructor(policy) {
        this.reader = (0,row_times/* rowTimes */.X)(policy);
    }
    add(part, time) {
        if (time < this.first[part])
            this.first[part] = time;
        if (time > this.last[part])
            this.last[part] = time;
    }
    crosses() {
        const { first, last } = this;
        return last.train >= Math.min(first.validation, first.test) || last.validation >= first.test;
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/find.js













async function findLeakage({ manifest, data, checks, gathered }, ports) {
    const { files, run, log } = ports;
    const features = manifest.columns.filter(({ name }) => manifest.features.includes(name));
    const looked = gathered?.looked ?? (await (0,part_rows/* preview */.VH)((0,part_rows/* partRows */.JS)(files, run, 'test'), features, manifest.data.rows));
    const pass = new Pass(manifest, checks, features, looked);
    const progress = log.progress('looking for leakage', manifest.data.rows);
    const texts = await TextSearch.open(pass.texts, manifest.data.rows, ports);
    let equal;
    let all;
    let similar;
    try {
        const onRows = (rows) => {
            progress.update(rows);
        };
        equal = gathered?.searched ?? (await (0,search_parts/* searchParts */.hE)(manifest, features, looked, { ...ports, onRows }));
        for (const part of ['test', 'validation', 'train']) {
            if (part === 'train')
                pass.search.closeHeld();
            for (const batch of (0,search_parts/* sampledRows */.IR)(equal.lines[part], manifest.columns, looked.sample.rows)) {
                texts.add(batch, part === 'train' ? 'train' : 'held');
                pass.add(batch, part);
            }
            if (!pass.looksTogether || manifest.parts[part].rows === 0)
                continue;
            for await (const batch of (0,part_rows/* partRows */.JS)(files, run, part))
                pass.addTogether(batch, part);
        }
        const [columns, order] = [pass.columnFindings(), await orderFindings(manifest, data, features)];
        similar = await texts.result();
        all = [...pass.findings(equal, similar), ...columns, ...order];
    }
    finally {
        progress.end();
        await texts.close();
    }
    const named = all.map((each) => {
        const name = each.column === null ? each.kind : `${each.kind}:${each.column}`;
        const accepted = checks.accept.includes(name) || checks.accept.includes(each.kind);
        return { name, ...each, accepted };
    });
    const { share, leaked, rows } = equal;
    const { validation, test } = leaked;
    const leakage = {
        format: 'mlops-leakage/1',
        share,
        rows,
        leaked: { validation: validation.length, test: test.length },
        notes: notesOf(pass.search, similar, { equal: share, sample: looked.sample.share }, checks.near, features.length),
        findings: named.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning')),
    };
    return { leakage, leaked: share < 1 ? null : leaked };
}
async function orderFindings({ policy }, data, features) {
    const divider = policy.time === undefined && policy.group === undefined ? [] : policy.key.map(({ name }) => name);
    const columns = features.filter(({ name }) => !divider.includes(name));
    const order = new leakage_identifier/* RowOrder */.t2(columns, columnSampleLimit(columns.length));
    for await (const batch of data.pass())
        if (!order.add(batch))
            break;
    return order.following().map(rowOrder);
}
class Pass {
    manifest;
    checks;
    features;
    looked;
    search;
    row;
    columns;
    targets = [];
    crossings;
    group;
    times;
    constructor(manifest, checks, features, looked) {
        this.manifest = manifest;
        this.checks = checks;
        this.features = features;
        this.looked = looked;
        const { policy, columns } = manifest;
        this.search = new HeldSearch(features.length, checks.near);
        this.row = new FeatureRow(features);
        this.columns = new ColumnSample(features);
        this.group = policy.group === true ? new Crossing(policy.key) : null;
        this.crossings = checks.apart.map((name) => new Crossing(columns.filter((column) => column.name === name)));
        this.times = policy.time === undefined ? null : new TimeBounds(policy);
    }
    get texts() {
        return this.checks.near > 0 ? this.features.filter(({ name }) => this.looked.kinds.get(name) === 'text') : [];
    }
    get looksTogether() {
        return this.crossings.length > 0 || this.group !== null || this.times !== null;
    }
    addTogether(batch, part) {
        const together = [...this.crossings, ...(this.group === null ? [] : [this.group])];
        const places = together.map(({ columns }) => placesOf(batch, columns));
        const timeOf = this.times?.reader(batch);
        for (let row = 0; row < batch.rows; row++) {
            for (const [at, each] of together.entries())
                each.add(batch, places[at], row, part);
            if (timeOf !== undefined)
                this.times.add(part, timeOf(row));
        }
    }
    add(batch, part) {
        const places = placesOf(batch, this.features);
        const label = batch.cells[batch.names.indexOf(this.manifest.target.column)];
        for (let row = 0; row < batch.rows; row++) {
            this.row.set(batch.cells, places, row);
            if (part !== 'train') {
                this.search.addHeld(part, Number(batch.cells[0][row]), this.row);
                continue;
            }
            this.search.meet(this.row);
            if (this.columns.full)
                continue;
            this.columns.add(batch, places, row);
            this.targets.push(label[row]);
        }
    }
    findings({ rows, leaked }, texts) {
        const { search, checks, group, manifest } = this;
        const chance = search.near.chance();
        const same = {
            validation: { found: leaked.validation.length, rows: rows.validation },
            test: { found: leaked.test.length, rows: rows.test },
        };
        const near = !search.looksNear
            ? []
            : nearRows(search.nearCounts(), search.train, chance.near, checks.near, search.near.capped);
        return [
            ...this.crossings.flatMap((each) => this.crossed(each)),
            ...(group === null
                ? []
                : [
                    ...this.crossed(group),
                    ...missingGroup(group.columns.map(({ name }) => name), group.missing, manifest.data.rows),
                ]),
            ...(this.times?.crosses() === true ? [crossingTime(manifest.policy.key[0].name)] : []),
            ...sameRows(same, rows.train, chance.same),
            ...near,
            ...texts.flatMap(({ column, found: similar }) => similarText(column.name, search.textCounts(similar))),
        ];
    }
    crossed(crossing) {
        const { crossing: crossed, values } = crossing.found();
        return findings_crossing(crossing.columns.map(({ name }) => name), crossed, values, crossing.share);
    }
    columnFindings() {
        const target = observedTarget(this.manifest.target, this.targets);
        return Array.from(this.columns.columns(), (values) => {
            const { name } = values.column;
            const telling = tellsTarget(values, target);
            const kind = this.looked.kinds.get(name) ?? 'other';
            return [
                ...(telling === null ? [] : [proxy(name, telling)]),
                ...((0,leakage_identifier/* isIdentifier */._5)(values, kind) ? [identifier(name)] : []),
            ];
        }).flat();
    }
}

// EXTERNAL MODULE: ./.build/split/leakage/leakage.js
var leakage_leakage = __webpack_require__(56506);
;// CONCATENATED MODULE: ./.build/split/leakage/look.js



function leakedFile(part) {
    return `split/${part}.leaked.csv`;
}
async function lookForLeakage(checks, searched, context) {
    if (checks === 'off')
        return null;
    const { files, run, log } = context;
    const { leakage, leaked } = await findLeakage({ ...searched, checks }, context);
    await run.write(leakage_leakage/* leakageFile */.ND, leakage);
    for (const part of leaked === null ? [] : held_rows/* heldParts */.i) {
        const ids = leaked[part];
        if (ids.length > 0)
            await files.write(run.path(leakedFile(part)), `row_id\n${ids.join('\n')}\n`);
    }
    for (const { name, severity, sentence, remedy, accepted } of leakage.findings) {
        if (accepted)
            continue;
        const text = `${sentence} ${remedy} If it is right, accept it: data.leakage.accept: [${JSON.stringify(name)}].`;
        if (severity === 'error')
            log.error(text);
        else
            log.warning(text);
    }
    return leakage;
}
function leakageErrors(leakage) {
    return (leakage?.findings ?? []).flatMap(({ severity, accepted, sentence }) => severity === 'error' && !accepted ? [sentence] : []);
}


/***/ }),

/***/ 21457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ partRows),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   oW: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80504);
/* harmony import */ var _similar_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61776);




const mostRows = 100_000;
const sampled = 3;
function partRows(files, run, part) {
    const path = run.path('split', `${part}.csv`);
    return (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path)], { delimiter: ',', nulls: [] });
}
async function preview(batches, features, rows, most = mostRows) {
    for await (const batch of batches)
        return previewOf(batch, features, rows, most);
    throw new Error('the test part has no rows');
}
function previewOf({ cells, names }, features, rows, most = mostRows) {
    const kinds = new Map();
    const distinct = new Map();
    for (const column of features) {
        const found = cells[names.indexOf(column.name)];
        distinct.set(column, new Set(found).size);
        if (column.type !== 'string')
            continue;
        kinds.set(column.name, (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isTime */ .K8)(found) ? 'time' : (0,_similar_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .K)(found) ? 'text' : 'other');
    }
    const varied = [...features].sort((one, other) => (distinct.get(other) ?? 0) - (distinct.get(one) ?? 0));
    return { kinds, sample: { share: Math.min(1, most / rows), columns: varied.slice(0, sampled), rows: most } };
}


/***/ }),

/***/ 53274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UX: () => (/* binding */ midranks),
  s_: () => (/* binding */ rankAuc),
  CN: () => (/* binding */ spearman)
});

// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
;// CONCATENATED MODULE: ./.build/split/leakage/correlation.js
function correlation(one, other) {
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [meanOne, meanOther] = [mean(one), mean(other)];
    let [both, squareOne, squareOther] = [0, 0, 0];
    for (let at = 0; at < one.length; at++) {
        const [x, y] = [one[at] - meanOne, other[at] - meanOther];
        both += x * y;
        squareOne += x * x;
        squareOther += y * y;
    }
    return squareOne === 0 || squareOther === 0 ? null : both / Math.sqrt(squareOne * squareOther);
}

;// CONCATENATED MODULE: ./.build/split/leakage/ranks.js


function midranks(values) {
    const order = (0,statistics_order/* ascendingOrder */.be)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
function spearman(one, other) {
    return correlation(midranks(one), midranks(other));
}
function rankAuc(ranks, y) {
    let sum = 0;
    let positives = 0;
    for (let at = 0; at < y.length; at++) {
        if (y[at] === 0)
            continue;
        sum += ranks[at];
        positives++;
    }
    const negatives = y.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}


/***/ }),

/***/ 19065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ sampledRows),
/* harmony export */   Ic: () => (/* binding */ leakedRows),
/* harmony export */   hE: () => (/* binding */ searchParts),
/* harmony export */   uV: () => (/* binding */ sampleOf),
/* harmony export */   zK: () => (/* binding */ comparedShare)
/* harmony export */ });
/* harmony import */ var _table_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56237);
/* harmony import */ var _table_nulls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79263);
/* harmony import */ var _table_over_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56408);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79660);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68646);
/* harmony import */ var _equal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63541);
/* harmony import */ var _held_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17971);







const mostHeld = 4_000_000;
const mostBytes = 1 << 26;
const atOnce = 1 << 16;
async function searchParts(manifest, features, looked, { run, onRows, ...ports }, most = mostHeld) {
    const { parts, columns } = manifest;
    const share = comparedShare(parts, most);
    const inputs = {
        features: placed(features, columns),
        share,
        sample: sampleOf(looked, columns),
        table: null,
    };
    let before = 0;
    const through = async (part, init) => {
        if (parts[part].rows === 0)
            return [];
        const path = run.path('split', `${part}.csv`);
        const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_2__.csvFile)(path, path, (await ports.files.stat(path))?.size);
        const job = { name: 'leakage', init };
        const options = { delimiter: ',', nulls: [] };
        const { results, rows } = await (0,_table_over_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .overRows */ .g)([source], options, job, ports, (done) => {
            onRows(before + done);
        });
        before += rows;
        return results;
    };
    const held = { validation: await through('validation', inputs), test: await through('test', inputs) };
    const pieces = _held_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .heldParts */ .i.flatMap((part) => held[part]);
    const table = (0,_equal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .equalTable */ .X)(pieces.map(({ words }) => words));
    const train = await through('train', { ...inputs, table });
    const all = { ...held, train };
    const compared = (part) => all[part].reduce((sum, each) => sum + each.looked, 0);
    const lines = (part) => all[part].map(({ sampled }) => sampled);
    return {
        share,
        rows: { train: compared('train'), validation: compared('validation'), test: compared('test') },
        leaked: leakedRows(held, table),
        lines: { train: lines('train'), validation: lines('validation'), test: lines('test') },
    };
}
function comparedShare({ validation, test }, most = mostHeld) {
    return Math.min(1, most / Math.max(1, validation.rows + test.rows));
}
function sampleOf({ sample }, columns) {
    return { share: sample.share, columns: placed(sample.columns, columns), rows: sample.rows, bytes: mostBytes };
}
function placed(some, columns) {
    return some.map((column) => ({ column, place: columns.indexOf(column) + 1 }));
}
function leakedRows(held, { matched }) {
    let row = 0;
    const leakedOf = (part) => {
        const found = [];
        for (const { ids } of held[part])
            for (const id of ids)
                if (matched[row++] === 1)
                    found.push(id);
        return found.sort((one, other) => one - other);
    };
    return { validation: leakedOf('validation'), test: leakedOf('test') };
}
function* sampledRows(lines, columns, most) {
    const all = lines.flatMap(({ ids }, thread) => Array.from(ids, (id, at) => ({ id, thread, at })));
    if (all.length === 0)
        return;
    all.sort((one, other) => one.id - other.id);
    const reader = new _table_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c({ file: 'sample', delimiter: ',', nulls: new _table_nulls_js__WEBPACK_IMPORTED_MODULE_5__/* .NullTexts */ .U([]), expected: null });
    let pending = [Buffer.from(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__/* .csvRow */ .r)(['row_id', ...columns.map(({ name }) => name)])}\n`)];
    let [size, total] = [0, 0];
    for (const { thread, at } of all.slice(0, most)) {
        const { bytes, ends } = lines[thread];
        const line = bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
        pending.push(line);
        size += line.length;
        if ((total += line.length) >= mostBytes)
            break;
        if (size < atOnce)
            continue;
        yield* reader.push(Buffer.concat(pending), false);
        [pending, size] = [[], 0];
    }
    yield* reader.push(Buffer.concat(pending), true);
}


/***/ }),

/***/ 61776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SimilarTexts),
  K: () => (/* binding */ isText)
});

// EXTERNAL MODULE: ./.build/table/wasm.js
var table_wasm = __webpack_require__(81245);
// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(40471);
;// CONCATENATED MODULE: ./.build/split/leakage/min-hash-module.js
const minHashModule = 'AGFzbQEAAAABBQFgAX8AAwIBAAUDAQAABxUCCHNtYWxsZXN0AAAGbWVtb3J5AgAKjgEBiwECAn8DeyAAQQJ0QYAMaiECQQAhAANAIABBgARIBEAg' +
    'AP0ABAAhBCAA/QAEgAQhBf0M/////////////////////yEDQYAMIQEDQCABIAJIBEAgAyAB/QkCACAE/bUBIAX9rgH9twEhAyABQQRqIQEMAQsL' +
    'IABBgAhqIAP9CwQAIABBEGohAAwBCwsL';

;// CONCATENATED MODULE: ./.build/split/leakage/min-hash.js



const { imul } = Math;
const functions = 128;
const bands = 16;
const perBand = functions / bands;
const shingle = 5;
const mostCharacters = 2000;
const factors = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at * 2 + 1) | 1);
const shifts = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at + 0x5bd1e995));
function shinglesOf(text) {
    const plain = text.slice(0, mostCharacters).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const found = new Uint32Array(Math.max(0, plain.length - shingle + 1));
    const hash = new cell_hash/* CellHash */.fT();
    for (let at = 0; at < found.length; at++) {
        hash.units(plain, at, at + shingle);
        found[at] = hash.a;
    }
    found.sort();
    let different = 0;
    for (let at = 0; at < found.length; at++) {
        if (at === 0 || found[at] !== found[different - 1])
            found[different++] = found[at];
    }
    return found.slice(0, different);
}
class MinHash {
    numbers;
    wasm;
    constructor(wasm = (0,table_wasm/* openWasm */.J)(minHashModule)) {
        const bytes = (3 * functions + mostCharacters) * 4;
        this.wasm = wasm !== null && (0,table_wasm/* growTo */.z)(wasm, bytes) ? wasm : null;
        this.numbers = new Uint32Array(this.wasm?.memory.buffer ?? new ArrayBuffer(bytes));
        this.numbers.set(factors);
        this.numbers.set(shifts, functions);
    }
    bandKeys(set) {
        const smallest = this.smallest(set);
        return Array.from({ length: bands }, (_, band) => {
            let a = band;
            let b = band;
            for (let at = band * perBand; at < (band + 1) * perBand; at++) {
                a = (0,cell_hash/* mix */.jh)(a + smallest[at]);
                b = (0,cell_hash/* mix */.jh)(b ^ smallest[at]);
            }
            return (a >>> 0) * 2 ** 21 + (b >>> 11);
        });
    }
    smallest(set) {
        const { numbers, wasm } = this;
        const smallest = numbers.subarray(2 * functions, 3 * functions);
        if (wasm !== null) {
            numbers.set(set, 3 * functions);
            wasm.smallest(set.length);
            return smallest;
        }
        smallest.fill(0xffffffff);
        for (const member of set) {
            for (let at = 0; at < functions; at++) {
                const value = (imul(member, factors[at]) + shifts[at]) >>> 0;
                if (value < smallest[at])
                    smallest[at] = value;
            }
        }
        return smallest;
    }
}
function jaccard(one, other) {
    let shared = 0;
    for (let at = 0, to = 0; at < one.length && to < other.length;) {
        const difference = one[at] - other[to];
        if (difference === 0)
            shared++;
        if (difference <= 0)
            at++;
        if (difference >= 0)
            to++;
    }
    const all = one.length + other.length - shared;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./.build/split/leakage/similar-texts.js

const mostRows = 200_000;
const mostShingles = 2_000_000;
const least = 0.8;
const mostCompared = 32;
const none = [];
class SimilarTexts {
    minHash = new MinHash();
    looked = { held: 0, train: 0 };
    capped = false;
    texts = [];
    bands = Array.from({ length: 16 }, () => new Map());
    similar = new Set();
    compared = [];
    shingles = 0;
    add(text) {
        const room = this.shingles < mostShingles / 3 && this.looked.held < mostRows / 2;
        const set = text === null || !room ? null : shinglesOf(text);
        this.capped ||= !room;
        this.texts.push(set);
        this.compared.push(0);
        if (room)
            this.looked.held++;
        if (set === null || set.length === 0)
            return;
        this.shingles += set.length;
        for (const [band, key] of this.minHash.bandKeys(set).entries()) {
            const rows = this.bands[band].get(key);
            if (rows === undefined)
                this.bands[band].set(key, [this.texts.length - 1]);
            else if (rows.length < mostCompared)
                rows.push(this.texts.length - 1);
        }
    }
    meet(text) {
        if (this.shingles >= mostShingles || this.looked.held + this.looked.train >= mostRows) {
            this.capped = true;
            return;
        }
        this.looked.train++;
        if (text === null)
            return;
        const set = shinglesOf(text);
        this.shingles += set.length;
        if (set.length === 0)
            return;
        for (const [band, key] of this.minHash.bandKeys(set).entries()) {
            for (const row of this.bands[band].get(key) ?? none) {
                if (this.compared[row] === this.looked.train)
                    continue;
                this.compared[row] = this.looked.train;
                if (!this.similar.has(row) && isSimilar(this.texts[row], set))
                    this.similar.add(row);
            }
        }
    }
    found() {
        return { looked: this.looked, capped: this.capped, similar: this.similar };
    }
}
function isSimilar(one, other) {
    const [smaller, larger] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
    return smaller >= larger * least && jaccard(one, other) >= least;
}
function isText(cells) {
    const present = cells.filter((cell) => cell !== null);
    if (present.length < 20)
        return false;
    const characters = present.reduce((sum, cell) => sum + cell.length, 0);
    const worded = present.filter((cell) => /\S\s+\S|[\u0250-\uffff]/.test(cell)).length;
    return characters / present.length >= 30 && worded > present.length / 2 && new Set(present).size > present.length / 2;
}


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowTimes),
/* harmony export */   p: () => (/* binding */ readRowTimes)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97548);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98588);




function rowTimes({ key }) {
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    return ({ cells, names }) => {
        const times = cells[names.indexOf(name)];
        return (row) => (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(times[row], kind) ?? -Infinity;
    };
}
async function readRowTimes(files, path, policy) {
    const times = new _growing_js__WEBPACK_IMPORTED_MODULE_3__/* .Growing */ .G();
    const of = rowTimes(policy);
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path);
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [source], { delimiter: ',', nulls: [] })) {
        const timeOfRow = of(batch);
        for (let row = 0; row < batch.rows; row++)
            times.push(timeOfRow(row));
    }
    return times.whole();
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ hashBoolean),
/* harmony export */   T6: () => (/* binding */ hashMissing),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   dS: () => (/* binding */ hashIfNormal),
/* harmony export */   gP: () => (/* binding */ hashHalves),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony exports hashNumber, hashNumberText */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);



const missing = 0;
const aNumber = 1;
const aText = 2;
const largeWhole = 3;
const isFalse = 4;
const isTrue = 5;
const largest = 2 ** 53;
const beyondAscii = 0x80808080 | 0;
const leadOfMarks = 0xcc;
const minusZero = 0x80000000 | 0;
const double = new DataView(new ArrayBuffer(8));
function hashMissing(hash) {
    hash.word(missing);
}
function hashNumber(hash, value) {
    double.setFloat64(0, value + 0);
    hash.word(aNumber);
    hash.word(double.getInt32(4));
    hash.word(double.getInt32(0));
}
function hashHalves(hash, low, high) {
    hash.word(aNumber);
    hash.word(low);
    hash.word(low === 0 && high === minusZero ? 0 : high);
}
function isExact(value) {
    return value < largest && value > -largest;
}
function hashNumberText(hash, text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return false;
    if (isExact(value)) {
        hashNumber(hash, value);
        return true;
    }
    const digits = Buffer.from((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(text));
    hash.word(largeWhole);
    hash.bytes(digits, 0, digits.length);
    return true;
}
function hashBoolean(hash, value) {
    hash.word(value ? isTrue : isFalse);
}
function hashText(hash, bytes, start, end) {
    hash.word(aText);
    hash.bytes(bytes, start, end);
}
function hashIfNormal(hash, view, start, end) {
    const before = hash.size;
    hash.word(aText);
    if ((hash.view(view, start, end) & beyondAscii) === 0 || isLatin(view, start, end))
        return true;
    hash.size = before;
    return false;
}
function isLatin(view, start, end) {
    for (let at = start; at < end; at++)
        if (view.getUint8(at) >= leadOfMarks)
            return false;
    return true;
}
function hashCell(hash, cell, type) {
    if (cell === null || (cell === '' && type !== 'string')) {
        hashMissing(hash);
        return true;
    }
    switch (type) {
        case 'string': {
            const bytes = Buffer.from(cell.normalize('NFC'));
            hashText(hash, bytes, 0, bytes.length);
            return true;
        }
        case 'number':
            return hashNumberText(hash, cell);
        case 'boolean': {
            const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
            if (value !== undefined)
                hashBoolean(hash, value);
            return value !== undefined;
        }
    }
}


/***/ }),

/***/ 87942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ upperGamma)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34625);

const TINY = 1e-300;
function upperGamma(a, x) {
    if (!(a > 0 && x >= 0))
        throw new RangeError(`no incomplete gamma at a=${a}, x=${x}`);
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    const factor = Math.exp(-(0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a)) / Math.sqrt(2 * Math.PI * a);
    return x < a + 1 ? 1 - factor * series(a, x) : factor * a * fraction(a, x);
}
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1;; n++) {
        term *= x / (a + n);
        if (sum + term === sum)
            return sum;
        sum += term;
    }
}
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let n = 1; n < 1_000_000; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b);
        c = nonZero(b + numerator / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) < 2.3e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ kolmogorovUpper),
/* harmony export */   g: () => (/* binding */ kolmogorovSmirnov)
/* harmony export */ });
function kolmogorovUpper(x) {
    if (!(x > 0))
        return 1;
    if (x < 1) {
        let sum = 0;
        for (let k = 1; k < 40; k += 2)
            sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    let sum = 0;
    for (let k = 1; k < 40; k++)
        sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, sum));
}
function kolmogorovSmirnov(d, m, n) {
    return kolmogorovUpper(Math.sqrt((m * n) / (m + n)) * d);
}


/***/ })

};
