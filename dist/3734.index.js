export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Assignment)
});

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 2 modules
var salted_text = __webpack_require__(75554);
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

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DivideJob: () => (/* binding */ DivideJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25545);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58971);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28089);
/* harmony import */ var _chunk_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74460);
/* harmony import */ var _key_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50340);
/* harmony import */ var _few_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13111);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85684);
/* harmony import */ var _row_hash_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37930);
/* harmony import */ var _row_counts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60134);
/* harmony import */ var _row_spool_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63071);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31843);
/* harmony import */ var _wrong_cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87981);














class DivideJob {
    inputs;
    nulls;
    key;
    rows;
    assignment;
    champion;
    anchor;
    hash = new _row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .RowHash */ .X();
    features;
    line = new _byte_text_js__WEBPACK_IMPORTED_MODULE_10__/* .ByteText */ ._();
    counts = new _row_counts_js__WEBPACK_IMPORTED_MODULE_11__/* .RowCounts */ .p();
    target;
    targetAt;
    cells;
    spool;
    constructor(inputs, files) {
        this.inputs = inputs;
        const { columns, policy, target } = inputs;
        const names = columns.map(({ name }) => name);
        this.nulls = new _table_profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NullBytes */ .h(inputs.nulls);
        this.key = new _key_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyWriter */ .X(policy.key, names, this.nulls);
        this.cells = new _few_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FewCells */ .E(this.nulls);
        this.rows = new _chunk_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .ChunkRows */ .R(columns, inputs.nulls, inputs.features ?? []);
        this.features = inputs.features === null ? null : new _row_hash_js__WEBPACK_IMPORTED_MODULE_9__/* .RowHash */ .X();
        this.assignment = new _assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .Assignment */ .I(policy);
        this.champion = heldBy(inputs.champion, names, this.nulls);
        this.anchor = heldBy(inputs.anchor, names, this.nulls);
        this.targetAt = names.indexOf(target);
        this.target = new _target_values_js__WEBPACK_IMPORTED_MODULE_7__/* .TargetValues */ .ub(target, columns[this.targetAt].type, false);
        this.spool = new _row_spool_js__WEBPACK_IMPORTED_MODULE_12__/* .RowSpool */ .WB(files, inputs.bits, `${inputs.folder}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}-`);
    }
    async add(chunk) {
        const { rows, hash, features, assignment } = this;
        const target = chunk.columns[this.targetAt];
        rows.begin(chunk);
        for (let row = 0; row < chunk.rows; row++) {
            if (!this.key.write(assignment.key.text, chunk, row))
                this.fail(chunk, row, this.key.wrong);
            const part = assignment.part() ?? this.failTime(chunk, row);
            const label = this.target.see(this.cells.of(target, row), chunk, row);
            if (!rows.hash(hash, row, features)) {
                if (rows.wrong.name === this.inputs.target)
                    continue;
                this.fail(chunk, row, rows.wrong);
            }
            const champion = this.champion(chunk, row, part);
            const anchor = this.anchor(chunk, row, part);
            this.counts.add(part, label, champion, anchor);
            const spooled = { hash, features, mark: (0,_mark_js__WEBPACK_IMPORTED_MODULE_13__/* .encodeMark */ .w)({ part, champion, anchor }) };
            const full = this.spool.add(spooled, this.lineOf(row, label));
            if (full !== undefined)
                await full;
        }
    }
    async result() {
        return { target: this.target.state(), counts: this.counts.all(), buckets: await this.spool.close() };
    }
    lineOf(row, label) {
        const { rows, line, targetAt } = this;
        if (rows.stands(row, targetAt, label))
            return rows;
        line.clear();
        rows.line(line, row, targetAt, label);
        return { view: line.view, start: 0, end: line.size };
    }
    failTime(chunk, row) {
        const { name, type } = this.inputs.policy.key[0];
        throw (0,_wrong_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongTime */ .j)(chunk, row, name, this.cell(chunk, row, name), type);
    }
    fail(chunk, row, column) {
        const today = this.inputs.columns.find(({ name }) => name === column.name).type;
        throw (0,_wrong_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .wrongCell */ .e)(chunk, row, column, today !== column.type);
    }
    cell(chunk, row, name) {
        const at = this.inputs.columns.findIndex((column) => column.name === name);
        return (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOf */ .W)(chunk.columns[at], row, this.nulls);
    }
}
function heldBy(policy, names, nulls) {
    if (policy === 'same')
        return () => true;
    if (policy === null || !policy.key.every(({ name }) => names.includes(name)))
        return () => false;
    const key = new _key_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyWriter */ .X(policy.key, names, nulls);
    const assignment = new _assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .Assignment */ .I(policy);
    return (chunk, row, part) => key.write(assignment.key.text, chunk, row) && assignment.part() === part;
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

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   lR: () => (/* binding */ featuresAt),
/* harmony export */   yj: () => (/* binding */ rowSize)
/* harmony export */ });
const head = 36;
const markAt = 16;
const lengthAt = 20;
const featuresAt = 24;
function rowSize(length) {
    return head + ((length + 3) & ~3);
}
const mostBits = 8;
const flushAt = 1 << 16;
const lastRow = 1 << 13;
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
    add(row, line) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row, line.view, line.start, line.end);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, size: bucket.written, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.written += bucket.size;
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    written = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    view = new DataView(this.bytes.buffer);
    put({ hash, features, mark }, from, start, end) {
        const length = end - start;
        this.reserve(rowSize(length));
        const { view, size } = this;
        view.setInt32(size, hash.h1, true);
        view.setInt32(size + 4, hash.h2, true);
        view.setInt32(size + 8, hash.h3, true);
        view.setInt32(size + 12, hash.h4, true);
        view.setInt32(size + markAt, mark, true);
        view.setInt32(size + lengthAt, length, true);
        view.setInt32(size + featuresAt, features?.h1 ?? 0, true);
        view.setInt32(size + featuresAt + 4, features?.h2 ?? 0, true);
        view.setInt32(size + featuresAt + 8, features?.h3 ?? 0, true);
        let to = size + head;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size += rowSize(length);
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const doubled = Math.min(this.bytes.length * 2, Math.max(this.bytes.length, flushAt) + lastRow);
        const larger = Buffer.allocUnsafeSlow(Math.max(4096, doubled, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
        this.view = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
    }
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


/***/ })

};
