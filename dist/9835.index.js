export const id = 9835;
export const ids = [9835];
export const modules = {

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Assignment)
});

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 1 modules
var salted_text = __webpack_require__(48529);
// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/time-sides.js

class TimeSides {
    name;
    type;
    test;
    validation;
    lastKey = '';
    lastPart;
    constructor({ key, time }) {
        const { name, type } = key[0];
        this.name = name;
        this.type = type === 'number' ? 'number' : 'string';
        this.test = (0,split_time/* timeOfMoment */.bz)(time.test, this.type);
        this.validation = time.validation === null ? Infinity : (0,split_time/* timeOfMoment */.bz)(time.validation, this.type);
    }
    partOf(key) {
        if (key !== this.lastKey) {
            this.lastKey = key;
            this.lastPart = this.partAt(key);
        }
        return this.lastPart;
    }
    partAt(key) {
        const value = JSON.parse(key)[this.name] ?? null;
        const time = (0,split_time/* timeOf */.nR)(value === null ? null : String(value), this.type);
        if (time === undefined || time === null)
            return undefined;
        return time >= this.test ? 'test' : time >= this.validation ? 'validation' : 'train';
    }
}

;// CONCATENATED MODULE: ./.build/split/assignment.js



class Assignment {
    key = new salted_text/* SaltedText */.h();
    salt;
    second;
    limit;
    folds;
    validation;
    time;
    constructor(policy) {
        this.salt = (0,salted_text/* saltBytes */._)(policy.salt);
        this.second = (0,bucket/* foldSalt */._n)(policy.salt);
        this.limit = (0,bucket/* testLimit */.UD)(policy.test);
        this.folds = policy.folds;
        this.validation = policy.validation;
        this.time = policy.time === undefined ? null : new TimeSides(policy);
    }
    partOf(key) {
        this.key.set(key);
        return this.part();
    }
    part() {
        if (this.time !== null)
            return this.time.partOf(this.key.text.written.toString());
        if ((0,bucket/* saltedBucket */.mr)(this.key, this.salt) < this.limit)
            return 'test';
        if (this.validation === null)
            return 'train';
        return (0,bucket/* foldOf */.Lc)((0,bucket/* saltedBucket */.mr)(this.key, this.second), this.folds) === this.validation ? 'validation' : 'train';
    }
}


/***/ }),

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48529);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    return ((upper % bucketCount) * 967296 + lower) % bucketCount;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
}


/***/ }),

/***/ 72054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
function byName(columns) {
    return columns
        .map(({ name }, at) => ({ name, at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ at }) => at);
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    bytes;
    size;
    constructor(room = 0) {
        this.room = room;
        this.bytes = Buffer.alloc(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow((this.size + bytes) * 2);
        larger.set(this.bytes.subarray(0, this.size));
        this.bytes = larger;
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
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}


/***/ }),

/***/ 49835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DivideJob: () => (/* binding */ DivideJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/table/profile/null-bytes.js
var null_bytes = __webpack_require__(85624);
// EXTERNAL MODULE: ./.build/split/assignment.js + 1 modules
var split_assignment = __webpack_require__(25545);
// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/split/cell-writer.js
var cell_writer = __webpack_require__(28089);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/by-name.js
var by_name = __webpack_require__(72054);
// EXTERNAL MODULE: ./.build/split/plain-bytes.js
var plain_bytes = __webpack_require__(30667);
// EXTERNAL MODULE: ./.build/split/spells.js
var spells = __webpack_require__(13410);
// EXTERNAL MODULE: ./.build/split/value-hash.js
var value_hash = __webpack_require__(7989);
;// CONCATENATED MODULE: ./.build/split/chunk-rows.js









class ChunkRows {
    columns;
    wrong;
    nulls;
    order;
    decoded;
    chunk;
    inOrder = false;
    asItStands = false;
    constructor(columns, nulls) {
        this.columns = columns;
        this.nulls = new null_bytes/* NullBytes */.h(nulls);
        this.order = (0,by_name/* byName */.n)(columns);
        this.decoded = columns.map(({ type }) => (type === 'string' ? null : new number_cells/* NumberScratch */.Yc(this.nulls)));
    }
    begin(chunk) {
        this.chunk = chunk;
        this.inOrder = standsInOrder(chunk);
        for (const [at, scratch] of this.decoded.entries()) {
            if (scratch === null)
                continue;
            if (this.columns[at].type === 'number')
                scratch.numbers(chunk.columns[at], chunk.rows);
            else
                scratch.booleans(chunk.columns[at], chunk.rows);
        }
    }
    hash(hash, row) {
        const { columns } = this.chunk;
        hash.begin();
        this.asItStands = this.inOrder;
        for (let place = 0; place < this.order.length; place++) {
            const at = this.order[place];
            const scratch = this.decoded[at] ?? null;
            const fits = scratch === null ? this.text(hash, columns[at], row) : this.number(hash, scratch, columns[at], at, row);
            if (fits)
                continue;
            this.wrong = this.columns[at];
            return false;
        }
        hash.finish();
        return true;
    }
    line(text, row, target, label) {
        const { columns } = this.chunk;
        if (this.asItStands && this.copied(text, row, target, label))
            return;
        for (let at = 0; at < columns.length; at++) {
            if (at > 0)
                text.byte(44);
            if (at === target) {
                if (label !== null)
                    text.text((0,write/* csvRow */.r)([label]));
                continue;
            }
            const column = columns[at];
            if (column.kind === 'bytes')
                this.spell(text, column, at, row);
            else {
                const cell = (0,cell_writer/* cellOf */.W)(column, row, this.nulls);
                if (cell !== null)
                    text.text((0,write/* csvRow */.r)([cell]));
            }
        }
    }
    copied(text, row, target, label) {
        const { columns } = this.chunk;
        const { bytes, cells, width } = columns[0];
        const first = row * width * 2;
        const from = cells[first + target * 2];
        if (!(0,spells/* spells */.O)(bytes, from, cells[first + target * 2 + 1] >> 2, label ?? ''))
            return false;
        text.copy(bytes, cells[first], cells[first + width * 2 - 1] >> 2);
        return true;
    }
    number(hash, scratch, column, at, row) {
        const state = scratch.states[row];
        if (this.asItStands)
            this.asItStands = isBare(column, row, state === number_cells/* isMissing */.b2);
        if (state === number_cells/* isMissing */.b2) {
            (0,value_hash/* hashMissing */.T6)(hash);
            return true;
        }
        if (state !== number_cells/* isValue */.ml && state !== number_cells/* isInfinite */.Dh)
            return false;
        const { type } = this.columns[at];
        const value = scratch.values[row];
        if (type === 'boolean')
            (0,value_hash/* hashBoolean */.Bz)(hash, value === 1);
        else if ((0,value_hash/* isExact */.u0)(value))
            (0,value_hash/* hashNumber */.YR)(hash, value);
        else
            return (0,value_hash/* hashCell */.Xp)(hash, (0,cell_writer/* cellOf */.W)(column, row, this.nulls), type);
        return true;
    }
    text(hash, column, row) {
        if (column.kind === 'bytes') {
            const { bytes, cells } = column;
            const place = (row * column.width + column.at) * 2;
            const start = cells[place];
            const packed = cells[place + 1];
            const end = packed >> 2;
            if (start === end) {
                if ((packed & 3) === scan/* plain */.pj)
                    (0,value_hash/* hashMissing */.T6)(hash);
                else {
                    this.asItStands = false;
                    (0,value_hash/* hashText */.qj)(hash, bytes, start, end);
                }
                return true;
            }
            if ((packed & 3) !== scan/* doubled */.aQ && !this.nulls.has(bytes, start, end)) {
                const simple = (packed & 3) === scan/* plain */.pj && (0,plain_bytes/* isSimpleText */.iy)(bytes, start, end);
                if (!simple)
                    this.asItStands = false;
                if (simple || (0,plain_bytes/* isAscii */.ER)(bytes, start, end)) {
                    (0,value_hash/* hashText */.qj)(hash, bytes, start, end);
                    return true;
                }
            }
        }
        this.asItStands = false;
        return (0,value_hash/* hashCell */.Xp)(hash, (0,cell_writer/* cellOf */.W)(column, row, this.nulls), 'string');
    }
    spell(text, column, at, row) {
        const { bytes, cells } = column;
        const place = (row * column.width + column.at) * 2;
        const start = cells[place];
        const packed = cells[place + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== scan/* doubled */.aQ) {
            const scratch = this.decoded[at] ?? null;
            const missing = scratch === null ? this.nulls.has(bytes, start, end) : scratch.states[row] === number_cells/* isMissing */.b2;
            if (missing)
                return;
            const form = scratch === null ? (0,plain_bytes/* csvForm */.r9)(bytes, start, end) : 'bare';
            if (form !== 'unknown') {
                if (form === 'quoted')
                    text.byte(34);
                text.copy(bytes, start, end);
                if (form === 'quoted')
                    text.byte(34);
                return;
            }
        }
        const cell = (0,cell_writer/* cellOf */.W)(column, row, this.nulls);
        if (cell !== null)
            text.text((0,write/* csvRow */.r)([cell]));
    }
}
function standsInOrder({ columns, rows }) {
    const [first] = columns;
    if (first?.kind !== 'bytes' || rows === 0 || first.width !== columns.length)
        return false;
    if (!columns.every((column, at) => column.kind === 'bytes' && column.at === at))
        return false;
    const packed = first.cells[1];
    const behind = (packed >> 2) + ((packed & 3) === scan/* plain */.pj ? 0 : 1);
    return columns.length === 1 || first.bytes[behind] === 44;
}
function isBare({ cells, at, width }, row, missing) {
    const place = (row * width + at) * 2;
    const packed = cells[place + 1];
    return (packed & 3) === scan/* plain */.pj && (!missing || cells[place] === packed >> 2);
}

// EXTERNAL MODULE: ./.build/split/key-writer.js
var key_writer = __webpack_require__(50340);
// EXTERNAL MODULE: ./.build/split/few-cells.js
var few_cells = __webpack_require__(13111);
// EXTERNAL MODULE: ./.build/split/mark.js
var mark = __webpack_require__(85684);
// EXTERNAL MODULE: ./.build/split/row-hash.js
var row_hash = __webpack_require__(37930);
// EXTERNAL MODULE: ./.build/split/row-counts.js
var row_counts = __webpack_require__(60134);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
// EXTERNAL MODULE: ./.build/split/target-values.js
var target_values = __webpack_require__(31843);
// EXTERNAL MODULE: ./.build/split/wrong-cell.js
var wrong_cell = __webpack_require__(87981);
;// CONCATENATED MODULE: ./.build/split/divide-job.js














class DivideJob {
    inputs;
    nulls;
    key;
    rows;
    assignment;
    champion;
    anchor;
    hash = new row_hash/* RowHash */.X();
    line = new byte_text/* ByteText */._();
    counts = new row_counts/* RowCounts */.p();
    target;
    targetAt;
    cells;
    spool;
    constructor(inputs, files) {
        this.inputs = inputs;
        const { columns, policy, target } = inputs;
        const names = columns.map(({ name }) => name);
        this.nulls = new null_bytes/* NullBytes */.h(inputs.nulls);
        this.key = new key_writer/* KeyWriter */.X(policy.key, names, this.nulls);
        this.cells = new few_cells/* FewCells */.E(this.nulls);
        this.rows = new ChunkRows(columns, inputs.nulls);
        this.assignment = new split_assignment/* Assignment */.I(policy);
        this.champion = heldBy(inputs.champion, names, this.nulls);
        this.anchor = heldBy(inputs.anchor, names, this.nulls);
        this.targetAt = names.indexOf(target);
        this.target = new target_values/* TargetValues */.ub(target, columns[this.targetAt].type, false);
        this.spool = new row_spool/* RowSpool */.WB(files, inputs.bits, `${inputs.folder}/${(0,external_node_crypto_.randomBytes)(6).toString('hex')}-`);
    }
    async add(chunk) {
        const { rows, hash, assignment, line } = this;
        const target = chunk.columns[this.targetAt];
        rows.begin(chunk);
        for (let row = 0; row < chunk.rows; row++) {
            if (!this.key.write(assignment.key.text, chunk, row))
                this.fail(chunk, row, this.key.wrong);
            const part = assignment.part() ?? this.failTime(chunk, row);
            const label = this.target.see(this.cells.of(target, row), chunk, row);
            if (!rows.hash(hash, row)) {
                if (rows.wrong.name === this.inputs.target)
                    continue;
                this.fail(chunk, row, rows.wrong);
            }
            const champion = this.champion(chunk, row, part);
            const anchor = this.anchor(chunk, row, part);
            this.counts.add(part, label, champion, anchor);
            line.clear();
            rows.line(line, row, this.targetAt, label);
            const full = this.spool.add({ hash, mark: (0,mark/* encodeMark */.w)({ part, champion, anchor }), line });
            if (full !== undefined)
                await full;
        }
    }
    async result() {
        return { target: this.target.state(), counts: this.counts.all(), buckets: await this.spool.close() };
    }
    failTime(chunk, row) {
        const { name, type } = this.inputs.policy.key[0];
        throw (0,wrong_cell/* wrongTime */.j)(chunk, row, name, this.cell(chunk, row, name), type);
    }
    fail(chunk, row, column) {
        const today = this.inputs.columns.find(({ name }) => name === column.name).type;
        throw (0,wrong_cell/* wrongCell */.e)(chunk, row, column, today !== column.type);
    }
    cell(chunk, row, name) {
        const at = this.inputs.columns.findIndex((column) => column.name === name);
        return (0,cell_writer/* cellOf */.W)(chunk.columns[at], row, this.nulls);
    }
}
function heldBy(policy, names, nulls) {
    if (policy === 'same')
        return () => true;
    if (policy === null || !policy.key.every(({ name }) => names.includes(name)))
        return () => false;
    const key = new key_writer/* KeyWriter */.X(policy.key, names, nulls);
    const assignment = new split_assignment/* Assignment */.I(policy);
    return (chunk, row, part) => key.write(assignment.key.text, chunk, row) && assignment.part() === part;
}


/***/ }),

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FewCells)
/* harmony export */ });
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _spells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13410);



const most = 8;
class FewCells {
    nulls;
    texts = [];
    constructor(nulls) {
        this.nulls = nulls;
    }
    of(column, row) {
        if (column.kind !== 'bytes')
            return (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        const place = (row * column.width + column.at) * 2;
        const start = column.cells[place];
        const packed = column.cells[place + 1];
        if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)
            return (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        for (const text of this.texts)
            if ((0,_spells_js__WEBPACK_IMPORTED_MODULE_2__/* .spells */ .O)(column.bytes, start, packed >> 2, text))
                return text;
        const cell = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(column, row, this.nulls);
        if (cell !== null && this.texts.length < most && (0,_spells_js__WEBPACK_IMPORTED_MODULE_2__/* .spells */ .O)(column.bytes, start, packed >> 2, cell))
            this.texts.push(cell);
        return cell;
    }
}


/***/ }),

/***/ 50340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ KeyWriter)
/* harmony export */ });
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67473);


class KeyWriter {
    columns;
    nulls;
    wrong;
    heads;
    places;
    constructor(columns, names, nulls) {
        this.columns = columns;
        this.nulls = nulls;
        this.heads = columns.map(({ name }, at) => Buffer.from(`${at === 0 ? '{' : ','}${(0,_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}:`));
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    write(text, { columns }, row) {
        text.clear();
        for (let at = 0; at < this.columns.length; at++) {
            const head = this.heads[at];
            text.copy(head, 0, head.length);
            const column = this.columns[at];
            if (!(0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .G)(text, columns[this.places[at]], row, column.type, this.nulls)) {
                this.wrong = column;
                return false;
            }
        }
        text.byte(125);
        return true;
    }
}


/***/ }),

/***/ 85684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ partNames),
/* harmony export */   w: () => (/* binding */ encodeMark)
/* harmony export */ });
const partNames = ['train', 'validation', 'test'];
function encodeMark({ part, champion, anchor }) {
    return (part === 'train' ? 0 : part === 'validation' ? 1 : 2) + (champion ? 4 : 0) + (anchor ? 8 : 0);
}


/***/ }),

/***/ 60134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addCounts),
/* harmony export */   p: () => (/* binding */ RowCounts)
/* harmony export */ });
const mostLabels = 1000;
class RowCounts {
    rows = perPart();
    champion = perPart();
    anchor = perPart();
    labels = new Map();
    add(part, label, champion, anchor) {
        this.rows[part]++;
        if (champion)
            this.champion[part]++;
        if (anchor)
            this.anchor[part]++;
        if (label === null)
            return;
        let counts = this.labels.get(label);
        if (counts === undefined) {
            if (this.labels.size > mostLabels)
                return;
            this.labels.set(label, (counts = perPart()));
        }
        counts[part]++;
    }
    all() {
        const { rows, champion, anchor, labels } = this;
        return { rows, champion, anchor, labels };
    }
}
function addCounts(counted) {
    const labels = new Map();
    const sum = { rows: perPart(), champion: perPart(), anchor: perPart() };
    for (const each of counted) {
        addTo(sum.rows, each.rows);
        addTo(sum.champion, each.champion);
        addTo(sum.anchor, each.anchor);
        for (const [label, counts] of each.labels) {
            const before = labels.get(label);
            if (before === undefined)
                labels.set(label, { ...counts });
            else
                addTo(before, counts);
        }
    }
    return { ...sum, labels };
}
function perPart() {
    return { train: 0, validation: 0, test: 0 };
}
function addTo(sum, counts) {
    sum.train += counts.train;
    sum.validation += counts.validation;
    sum.test += counts.test;
}


/***/ }),

/***/ 37930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RowHash)
/* harmony export */ });
const { imul } = Math;
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
class RowHash {
    h1 = 0;
    h2 = 0;
    h3 = 0;
    h4 = 0;
    waiting = new Int32Array(4);
    words = 0;
    begin() {
        this.h1 = this.h2 = this.h3 = this.h4 = 0;
        this.words = 0;
    }
    word(value) {
        const at = this.words++ & 3;
        this.waiting[at] = value;
        if (at === 3)
            this.block();
    }
    bytes(from, start, end) {
        this.word(end - start);
        let at = start;
        for (; at + 4 <= end; at += 4) {
            this.word(from[at] | (from[at + 1] << 8) | (from[at + 2] << 16) | (from[at + 3] << 24));
        }
        if (at === end)
            return;
        let rest = 0;
        for (let place = end - 1; place >= at; place--)
            rest = (rest << 8) | from[place];
        this.word(rest);
    }
    finish() {
        this.tail();
        const length = this.words * 4;
        let h1 = this.h1 ^ length;
        let h2 = this.h2 ^ length;
        let h3 = this.h3 ^ length;
        let h4 = this.h4 ^ length;
        h1 = (h1 + h2 + h3 + h4) | 0;
        h2 = (h2 + h1) | 0;
        h3 = (h3 + h1) | 0;
        h4 = (h4 + h1) | 0;
        h1 = mix(h1);
        h2 = mix(h2);
        h3 = mix(h3);
        h4 = mix(h4);
        h1 = (h1 + h2 + h3 + h4) | 0;
        this.h1 = h1;
        this.h2 = (h2 + h1) | 0;
        this.h3 = (h3 + h1) | 0;
        this.h4 = (h4 + h1) | 0;
    }
    block() {
        const { waiting } = this;
        let { h1, h2, h3, h4 } = this;
        h1 ^= imul(rotate(imul(waiting[0], c1), 15), c2);
        h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
        h2 ^= imul(rotate(imul(waiting[1], c2), 16), c3);
        h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
        h3 ^= imul(rotate(imul(waiting[2], c3), 17), c4);
        h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
        h4 ^= imul(rotate(imul(waiting[3], c4), 18), c1);
        h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
        this.h1 = h1;
        this.h2 = h2;
        this.h3 = h3;
        this.h4 = h4;
    }
    tail() {
        const { waiting } = this;
        const left = this.words & 3;
        if (left > 2)
            this.h3 ^= imul(rotate(imul(waiting[2], c3), 17), c4);
        if (left > 1)
            this.h2 ^= imul(rotate(imul(waiting[1], c2), 16), c3);
        if (left > 0)
            this.h1 ^= imul(rotate(imul(waiting[0], c1), 15), c2);
    }
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head)
/* harmony export */ });
const head = 24;
const mostBits = 8;
const flushAt = 1 << 16;
function bucketBits(expected, memory) {
    return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
}
class RowSpool {
    files;
    bits;
    prefix;
    buckets;
    constructor(files, bits, prefix) {
        this.files = files;
        this.bits = bits;
        this.prefix = prefix;
        this.buckets = Array.from({ length: 2 ** bits }, () => new Bucket());
    }
    add(row) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    put({ hash, mark, line }) {
        const length = line.size;
        this.reserve(head + length);
        const { bytes, size } = this;
        bytes.writeInt32LE(hash.h1, size);
        bytes.writeInt32LE(hash.h2, size + 4);
        bytes.writeInt32LE(hash.h3, size + 8);
        bytes.writeInt32LE(hash.h4, size + 12);
        bytes[size + 16] = mark;
        bytes.writeUInt32LE(length, size + 20);
        line.bytes.copy(bytes, size + head, 0, length);
        this.size += head + length;
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
}


/***/ }),

/***/ 48529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12];
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30];
const [p, q] = [32, 34];
const [k0, k1, k2] = [36, 38, 40];
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b];
class FarmFingerprint {
    r = new Int32Array(42);
    bytes = new DataView(new ArrayBuffer(0));
    constructor() {
        this.r.set(constants, k0);
    }
    get low() {
        return this.r[out];
    }
    get high() {
        return this.r[out + 1];
    }
    hash(bytes, at, length) {
        this.bytes = bytes;
        if (length > 64) {
            this.long(at, length);
            return;
        }
        this.add(m, this.set(m, length * 2), k2);
        if (length > 32)
            this.upTo64(at, length);
        else if (length > 16)
            this.upTo32(at, length);
        else if (length > 7)
            this.upTo16(at, length);
        else if (length > 3)
            this.upTo7(at, length);
        else
            this.upTo3(at, length);
    }
    upTo3(at, length) {
        if (length === 0) {
            this.copy(out, k2);
            return;
        }
        this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
        this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
        this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
        this.multiply(out, this.fold(u, u), k2);
    }
    upTo7(at, length) {
        const first = this.bytes.getInt32(at, true);
        this.set(u, first << 3, first >>> 29);
        this.add(u, u, this.set(v, length));
        this.set(v, this.bytes.getInt32(at + length - 4, true));
        this.join(out, u, v);
    }
    upTo16(at, length) {
        this.add(a, this.fetch(a, at), k2);
        this.fetch(b, at + length - 8);
        this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
        this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
        this.join(out, u, v);
    }
    upTo32(at, length) {
        this.multiply(a, this.fetch(a, at), k1);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(out, u, v);
    }
    upTo64(at, length) {
        this.multiply(a, this.fetch(a, at), k2);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(z, u, v);
        this.copy(s, a);
        this.multiply(a, this.fetch(a, at + 16), m);
        this.fetch(b, at + 24);
        this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
        this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
        this.cross(s);
        this.join(out, u, v);
    }
    long(at, length) {
        const rest = (length - 1) & 63;
        const end = at + length - 1 - rest;
        this.r.fill(0, v1, a);
        this.multiply(x, this.set(x, 81), k2);
        this.add(x, x, this.fetch(p, at));
        this.multiply(y, this.set(y, 81), k1);
        this.add(y, y, this.set(p, 113));
        this.add(z, this.multiply(z, y, k2), this.set(p, 113));
        this.multiply(z, this.fold(z, z), k2);
        this.copy(m, k1);
        for (let block = at; block < end; block += 64)
            this.block(block, 1);
        this.add(m, this.set(m, (this.r[z] & 0xff) << 1), k1);
        this.add(w1, w1, this.set(p, rest));
        this.add(v1, v1, w1);
        this.add(w1, w1, v1);
        this.block(at + length - 64, 9);
        this.join(u, v1, w1);
        this.add(u, u, this.multiply(p, this.fold(p, y), k0));
        this.add(u, u, z);
        this.join(v, v2, w2);
        this.add(v, v, x);
        this.join(out, u, v);
    }
    block(at, weight) {
        const { r, bytes } = this;
        this.add(x, x, v1);
        this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
        this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
        this.mix(z, w1, 0, 0, 33);
        this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
        this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
        this.add(y, y, this.fetch(p, at + 40));
        this.multiply(v1, v2, m);
        this.add(v2, x, w1);
        this.weak(at, v1);
        this.add(w1, z, w2);
        this.add(w2, y, this.fetch(p, at + 16));
        this.weak(at + 32, w1);
        const low = r[z];
        const high = r[z + 1];
        this.set(z, r[x], r[x + 1]);
        this.set(x, low, high);
    }
    mix(register, other, wordLow, wordHigh, bits) {
        const { r } = this;
        const oneLow = r[register];
        const twoLow = r[other];
        const partLow = (oneLow + twoLow) | 0;
        const low = (partLow + wordLow) | 0;
        const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
        const high = (r[register + 1] + r[other + 1] + wordHigh + carried) | 0;
        const turnedLow = (high >>> bits) | (low << -bits);
        const turnedHigh = (low >>> bits) | (high << -bits);
        const byLow = r[m];
        const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]);
        r[register] = imul(turnedLow, byLow);
        r[register + 1] = highOfProduct(turnedLow, byLow) + across;
    }
    weak(at, pair) {
        const { r, bytes } = this;
        const low3 = bytes.getInt32(at + 24, true);
        const high3 = bytes.getInt32(at + 28, true);
        const startLow = r[pair];
        const word0 = bytes.getInt32(at, true);
        const cLow = (startLow + word0) | 0;
        const cHigh = (r[pair + 1] + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;
        const otherLow = r[pair + 2];
        const partLow = (otherLow + cLow) | 0;
        const sumLow = (partLow + low3) | 0;
        const sumHigh = (r[pair + 3] + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
        const bLow = (sumLow >>> 21) | (sumHigh << 11);
        const bHigh = (sumHigh >>> 21) | (sumLow << 11);
        const word1 = bytes.getInt32(at + 8, true);
        const word2 = bytes.getInt32(at + 16, true);
        const halfLow = (cLow + word1) | 0;
        const aLow = (halfLow + word2) | 0;
        const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
        const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;
        const turnedLow = (aHigh >>> 12) | (aLow << 20);
        const turnedHigh = (aLow >>> 12) | (aHigh << 20);
        const addedLow = (bLow + turnedLow) | 0;
        const endLow = (addedLow + cLow) | 0;
        const firstLow = (aLow + low3) | 0;
        r[pair] = firstLow;
        r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
        r[pair + 2] = endLow;
        r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
    }
    cross(k) {
        this.rotate(u, this.add(u, a, b), 43);
        this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
        this.rotate(v, this.add(v, b, k), 18);
        this.add(v, v, this.add(p, a, c));
    }
    join(to, first, second) {
        this.multiply(p, this.xor(p, first, second), m);
        this.fold(p, p);
        this.multiply(p, this.xor(p, second, p), m);
        return this.multiply(to, this.fold(p, p), m);
    }
    fold(to, from) {
        const r = this.r;
        const high = r[from + 1];
        r[to] = r[from] ^ (high >>> 15);
        r[to + 1] = high;
        return to;
    }
    set(to, low, high = 0) {
        this.r[to] = low;
        this.r[to + 1] = high;
        return to;
    }
    copy(to, from) {
        return this.set(to, this.r[from], this.r[from + 1]);
    }
    fetch(to, at) {
        return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
    }
    xor(to, first, second) {
        const r = this.r;
        return this.set(to, r[first] ^ r[second], r[first + 1] ^ r[second + 1]);
    }
    add(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const low = (one + two) | 0;
        return this.set(to, low, (r[first + 1] + r[second + 1] + carry(one, two, low)) | 0);
    }
    rotate(to, from, bits) {
        const r = this.r;
        const low = bits < 32 ? r[from] : r[from + 1];
        const high = bits < 32 ? r[from + 1] : r[from];
        return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
    }
    multiply(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const across = imul(r[first + 1], two) + imul(one, r[second + 1]);
        return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
    }
}
function carry(one, two, sum) {
    return ((one & two) | ((one | two) & ~sum)) >>> 31;
}
function highOfProduct(one, two) {
    const low1 = one & 0xffff;
    const high1 = one >>> 16;
    const low2 = two & 0xffff;
    const high2 = two >>> 16;
    const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
    const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
    return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}
function farmFingerprint(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = new FarmFingerprint();
    hash.hash(new DataView(bytes.buffer), 0, bytes.length);
    return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js


const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    text = new byte_text/* ByteText */._(room);
    view = viewOf(this.text.bytes);
    farm = new FarmFingerprint();
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        if (this.view.buffer !== bytes.buffer || this.view.byteLength !== bytes.length)
            this.view = viewOf(bytes);
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(this.view, at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bz: () => (/* binding */ timeOfMoment),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const iso = /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;
function parseMoment(text) {
    const found = iso.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    const minutes = minutesOf(offset);
    if (minutes === undefined)
        return undefined;
    const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
    const utc = date.getUTCFullYear();
    if (utc < 1 || utc > 9999)
        return undefined;
    return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function minutesOf(offset) {
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
    if (found === null)
        return 0;
    const [, sign, hours, minutes = '0'] = found;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function momentText(micros) {
    const all = BigInt(micros);
    const rest = ((all % 1000000n) + 1000000n) % 1000000n;
    const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
    const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
    return `${seconds}${fraction}Z`;
}
function timeOf(cell, type) {
    if (cell === null || cell === '')
        return null;
    if (type === 'string')
        return parseMoment(cell);
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return Number.isFinite(value) ? value : undefined;
}
function momentOf(time, type) {
    return type === 'number' ? time : momentText(time);
}
function timeOfMoment(moment, type) {
    if (typeof moment === 'number')
        return type === 'number' && Number.isFinite(moment) ? moment : undefined;
    return type === 'string' ? parseMoment(moment) : undefined;
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ hashBoolean),
/* harmony export */   T6: () => (/* binding */ hashMissing),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   YR: () => (/* binding */ hashNumber),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony export hashNumberText */
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

/***/ 87981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wrongCell),
/* harmony export */   j: () => (/* binding */ wrongTime)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function wrongCell({ file, lines }, row, { name, type }, frozen) {
    const expected = type === 'number' ? 'a number' : 'true or false';
    const remedy = frozen
        ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
        : "correct the cell, or the column's type in the schema";
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`);
}
function wrongTime({ file, lines }, row, name, cell, type) {
    const expected = type === 'number' ? 'a finite number' : 'a date or timestamp in ISO 8601, such as 2024-05-01';
    const got = cell === null || cell === '' ? 'none' : 'something else';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)} (data.split.time): expected ${expected} in every row, got ${got}; correct the cell, or remove the row.`);
}


/***/ }),

/***/ 38187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);

function cellText(column, row) {
    switch (column.kind) {
        case 'bytes':
            return byteText(column, row);
        case 'numbers':
            return column.present !== null && column.present[row] === 0 ? null : String(column.values[row]);
        case 'codes':
            return column.codes[row] < 0 ? null : column.list.text(column.codes[row]);
        case 'texts':
            return column.values[row];
    }
}
function byteText({ bytes, cells, at, width }, row) {
    const place = (row * width + at) * 2;
    const packed = cells[place + 1];
    const text = textOf(bytes, cells[place], packed >> 2);
    return (packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ ? text.replaceAll('""', '"') : text;
}
function textOf(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}


/***/ }),

/***/ 48774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ seenNumber),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Ue: () => (/* binding */ seenBoolean),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   cT: () => (/* binding */ evidenceOfNumber),
/* harmony export */   f9: () => (/* binding */ seenDecimal)
/* harmony export */ });
/* unused harmony export seenBeyond */
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const seenBoolean = 1;
const seenNumber = 2;
const seenText = 4;
const seenDecimal = 8;
const seenBeyond = 16;
const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function evidenceOf(cell) {
    if (cell === '')
        return 0;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value !== undefined)
        return evidenceOfNumber(cell, value);
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) === undefined ? seenText : seenBoolean;
}
function evidenceOfNumber(cell, value) {
    if (!Number.isInteger(value) || decimalMark.test(cell))
        return seenNumber | seenDecimal;
    return Math.abs(value) >= 2 ** 63 && beyond64Bits(cell) ? seenNumber | seenBeyond : seenNumber;
}
function typeOf(evidence) {
    const numbers = (evidence & seenNumber) !== 0;
    const booleans = (evidence & seenBoolean) !== 0;
    if ((evidence & seenText) !== 0 || (booleans && numbers))
        return 'string';
    if (booleans)
        return 'boolean';
    if (!numbers)
        return 'string';
    return (evidence & seenBeyond) !== 0 && (evidence & seenDecimal) === 0 ? 'string' : 'number';
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}


/***/ }),

/***/ 56720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ NumberScratch),
  Dh: () => (/* binding */ isInfinite),
  b2: () => (/* binding */ isMissing),
  yr: () => (/* binding */ number_cells_isNaN),
  Jm: () => (/* binding */ isUnfit),
  ml: () => (/* binding */ isValue)
});

// EXTERNAL MODULE: ./.build/table/boolean.js
var table_boolean = __webpack_require__(38309);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
;// CONCATENATED MODULE: ./.build/table/profile/decimal.js
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
function nearestDecimal(upper, lower, lowerDigits, places) {
    const power = powersOfTen[lowerDigits];
    const product = upper * power;
    const error = productError(upper, power, product);
    const head = product + lower;
    const tail = lower - (head - product) + error;
    if (places === 0)
        return certain(head, tail);
    const divisor = powersOfTen[places];
    const quotient = (head + tail) / divisor;
    const whole = quotient * divisor;
    const rest = head - whole - productError(quotient, divisor, whole) + tail;
    return certain(quotient, rest / divisor);
}
function certain(value, correction) {
    const result = value + correction;
    const doubt = Math.abs(correction) * 2 ** -40;
    return result === value + (correction + doubt) && result === value + (correction - doubt) ? result : NaN;
}
function productError(a, b, product) {
    const bigA = a * splitter;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = b * splitter;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var evidence = __webpack_require__(48774);
;// CONCATENATED MODULE: ./.build/table/profile/number-cells.js






const isValue = 0;
const isMissing = 1;
const isUnfit = 2;
const number_cells_isNaN = 3;
const isInfinite = 4;
const number_cells_powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const nan = /^[ \t]*[+-]?nan[ \t]*$/i;
class NumberScratch {
    nulls;
    kind = 'numbers';
    values = new Float64Array(0);
    states = new Uint8Array(0);
    rows = 0;
    evidence = 0;
    others = 0;
    constructor(nulls) {
        this.nulls = nulls;
    }
    numbers(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.numberBytes(column);
        else if (column.kind === 'numbers')
            this.numberValues(column);
        else {
            if (column.kind === 'codes')
                this.codes(column, (row, text) => this.numberText(row, text));
            else
                for (let row = 0; row < rows; row++)
                    this.numberText(row, (0,cell_text/* cellText */.I)(column, row));
            if (column.says === 'string' && this.evidence !== 0)
                this.evidence = evidence/* seenText */.JW;
        }
    }
    booleans(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.booleanBytes(column);
        else if (column.kind === 'codes')
            this.codes(column, (row, text) => this.booleanText(row, text));
        else
            for (let row = 0; row < rows; row++)
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
    }
    begin(rows) {
        if (this.states.length < rows) {
            this.values = new Float64Array(rows * 2);
            this.states = new Uint8Array(rows * 2);
        }
        this.rows = rows;
        this.evidence = 0;
        this.others = 0;
    }
    numberBytes({ bytes, cells, at, width }) {
        const { values, states, rows } = this;
        const { numeric } = this.nulls;
        let decimals = false;
        let found = false;
        for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            const negative = bytes[start] === 45;
            let mantissa = 0;
            let next = negative ? start + 1 : start;
            let point = -1;
            const first = next;
            for (; next < end; next++) {
                const digit = bytes[next] - 48;
                if (digit >= 0 && digit <= 9)
                    mantissa = mantissa * 10 + digit;
                else if (digit === -2 && point < 0)
                    point = next;
                else
                    break;
            }
            const digits = next - first - (point < 0 ? 0 : 1);
            if (next < end || digits === 0 || digits > 15 || numeric) {
                const form = cells[place + 1] & 3;
                this.slowly(row, bytes, start, end, form, next === end && !numeric ? digits : 0, point);
                continue;
            }
            if (point >= 0) {
                decimals = true;
                mantissa /= number_cells_powersOfTen[end - 1 - point];
            }
            found = true;
            values[row] = negative ? -mantissa : mantissa;
            states[row] = isValue;
        }
        if (found)
            this.evidence |= evidence/* seenNumber */.F5;
        if (decimals)
            this.evidence |= evidence/* seenDecimal */.f9;
    }
    slowly(row, bytes, start, end, form, digits, point) {
        if (start === end) {
            this.mark(row, isMissing);
            return;
        }
        if (digits > 15 && digits <= (point < 0 ? 18 : 19)) {
            const value = longDecimal(bytes, start, end, digits, point);
            if (value === value) {
                this.evidence |= point < 0 ? evidence/* seenNumber */.F5 : evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
                this.values[row] = value;
                this.states[row] = isValue;
                return;
            }
        }
        if (form === scan/* doubled */.aQ) {
            const cell = Buffer.from((0,cell_text/* textOf */.b)(bytes, start, end).replaceAll('""', '"'));
            if (this.nulls.has(cell, 0, cell.length)) {
                this.mark(row, isMissing);
                return;
            }
            this.numberText(row, cell.toString());
            return;
        }
        if (digits === 0 && this.nulls.has(bytes, start, end)) {
            this.mark(row, isMissing);
            return;
        }
        this.numberText(row, (0,cell_text/* textOf */.b)(bytes, start, end));
    }
    numberValues({ values, present }) {
        this.evidence |= evidence/* seenNumber */.F5;
        for (let row = 0; row < this.rows; row++) {
            const value = values[row];
            this.values[row] = value;
            if (present !== null && present[row] === 0)
                this.mark(row, isMissing);
            else if (value - value === 0) {
                this.states[row] = isValue;
                if (value !== Math.floor(value))
                    this.evidence |= evidence/* seenDecimal */.f9;
            }
            else
                this.mark(row, value === value ? isInfinite : number_cells_isNaN);
        }
    }
    codes({ codes, list }, read) {
        const { values, states, rows } = this;
        const first = list.shared ? new Int32Array(list.size).fill(-1) : null;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            const same = first === null || code < 0 ? -1 : first[code];
            if (same < 0) {
                read(row, code < 0 ? null : list.text(code));
                if (first !== null && code >= 0)
                    first[code] = row;
                continue;
            }
            values[row] = values[same];
            states[row] = states[same];
            if (states[row] !== isValue)
                this.others++;
        }
    }
    numberText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined) {
            this.evidence |= (0,table_boolean/* parseBoolean */.y)(cell) === undefined ? evidence/* seenText */.JW : evidence/* seenBoolean */.Ue;
            this.mark(row, nan.test(cell) ? number_cells_isNaN : isUnfit);
            return;
        }
        this.evidence |= (0,evidence/* evidenceOfNumber */.cT)(cell, value);
        this.values[row] = value;
        if (Number.isFinite(value))
            this.states[row] = isValue;
        else
            this.mark(row, isInfinite);
    }
    booleanBytes(column) {
        const { bytes, cells, at, width } = column;
        for (let row = 0, place = at * 2; row < this.rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            if (start === end || this.nulls.has(bytes, start, end)) {
                this.mark(row, isMissing);
                continue;
            }
            const truth = truthOf(bytes, start, end);
            if (truth >= 0) {
                this.evidence |= evidence/* seenBoolean */.Ue;
                this.values[row] = truth;
                this.states[row] = isValue;
            }
            else
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
        }
    }
    booleanText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const truth = (0,table_boolean/* parseBoolean */.y)(cell);
        if (truth === undefined) {
            const value = (0,number/* parseNumber */.$)(cell);
            this.evidence |= value === undefined ? evidence/* seenText */.JW : (0,evidence/* evidenceOfNumber */.cT)(cell, value);
            this.mark(row, isUnfit);
            return;
        }
        this.evidence |= evidence/* seenBoolean */.Ue;
        this.values[row] = truth ? 1 : 0;
        this.states[row] = isValue;
    }
    mark(row, state) {
        this.states[row] = state;
        this.others++;
    }
}
function truthOf(bytes, start, end) {
    const length = end - start;
    if (length === 4)
        return spells(bytes, start, 0x74, 0x72, 0x75) && (bytes[start + 3] | 32) === 0x65 ? 1 : -1;
    if (length !== 5)
        return -1;
    const ends = (bytes[start + 3] | 32) === 0x73 && (bytes[start + 4] | 32) === 0x65;
    return ends && spells(bytes, start, 0x66, 0x61, 0x6c) ? 0 : -1;
}
function spells(bytes, start, first, second, third) {
    return (bytes[start] | 32) === first && (bytes[start + 1] | 32) === second && (bytes[start + 2] | 32) === third;
}
function longDecimal(bytes, start, end, digits, point) {
    const negative = bytes[start] === 45;
    let upper = 0;
    let lower = 0;
    let seen = 0;
    for (let at = negative ? start + 1 : start; at < end; at++) {
        if (at === point)
            continue;
        const digit = bytes[at] - 48;
        if (seen++ < 15)
            upper = upper * 10 + digit;
        else
            lower = lower * 10 + digit;
    }
    const value = nearestDecimal(upper, lower, digits - 15, point < 0 ? 0 : end - 1 - point);
    return negative ? -value : value;
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ })

};
