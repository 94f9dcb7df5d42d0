export const id = 8159;
export const ids = [8159];
export const modules = {

/***/ 18159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DivideJob: () => (/* binding */ DivideJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/table/profile/null-bytes.js
var null_bytes = __webpack_require__(85624);
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

// EXTERNAL MODULE: ./.build/split/cell-writer.js + 1 modules
var cell_writer = __webpack_require__(28400);
// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
;// CONCATENATED MODULE: ./.build/split/key-writer.js


class KeyWriter {
    columns;
    nulls;
    wrong;
    heads;
    places;
    constructor(columns, names, nulls) {
        this.columns = columns;
        this.nulls = nulls;
        this.heads = columns.map(({ name }, at) => Buffer.from(`${at === 0 ? '{' : ','}${(0,row_text/* quotedText */.w0)(name)}:`));
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    write(text, { columns }, row) {
        text.clear();
        for (let at = 0; at < this.columns.length; at++) {
            const head = this.heads[at];
            text.copy(head, 0, head.length);
            const column = this.columns[at];
            if (!(0,cell_writer/* writeJson */.GF)(text, columns[this.places[at]], row, column.type, this.nulls)) {
                this.wrong = column;
                return false;
            }
        }
        text.byte(125);
        return true;
    }
}

// EXTERNAL MODULE: ./.build/split/line-writer.js
var line_writer = __webpack_require__(87035);
;// CONCATENATED MODULE: ./.build/split/order-hash.js
const { imul } = Math;
class OrderHash {
    high = 0;
    low = 0;
    set(bytes, start, end) {
        const words = start + ((end - start) & ~3);
        let one = 0x9747b28c | 0;
        let two = 0x2f0b4a27;
        for (let at = start; at < words; at += 4) {
            const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            const mixed = scramble(word);
            one = step(one, mixed);
            two = step(two, mixed);
        }
        let rest = 0;
        for (let at = end - 1; at >= words; at--)
            rest = (rest << 8) | bytes[at];
        const mixed = scramble(rest);
        this.high = finish(one ^ mixed, end - start);
        this.low = finish(two ^ mixed, end - start);
    }
}
function scramble(word) {
    const mixed = imul(word, 0xcc9e2d51);
    return imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
function step(hash, mixed) {
    const rotated = hash ^ mixed;
    return (imul((rotated << 13) | (rotated >>> 19), 5) + 0xe6546b64) | 0;
}
function finish(hash, length) {
    let mixed = hash ^ length;
    mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}

// EXTERNAL MODULE: ./.build/split/mark.js
var split_mark = __webpack_require__(85684);
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
    lines;
    assignment;
    champion;
    anchor;
    hash = new OrderHash();
    counts = new row_counts/* RowCounts */.p();
    target;
    targetAt;
    spool;
    constructor(inputs, files) {
        this.inputs = inputs;
        const { columns, policy, target } = inputs;
        const names = columns.map(({ name }) => name);
        this.nulls = new null_bytes/* NullBytes */.h(inputs.nulls);
        this.key = new KeyWriter(policy.key, names, this.nulls);
        this.lines = new line_writer/* LineWriter */.E(columns, target, this.nulls);
        this.assignment = new Assignment(policy);
        this.champion = heldBy(inputs.champion, names, this.nulls);
        this.anchor = heldBy(inputs.anchor, names, this.nulls);
        this.targetAt = names.indexOf(target);
        this.target = new target_values/* TargetValues */.ub(target, columns[this.targetAt].type, false);
        this.spool = new row_spool/* RowSpool */.WB(files, inputs.bits, `${inputs.folder}/${(0,external_node_crypto_.randomBytes)(6).toString('hex')}-`);
    }
    async add(chunk) {
        const { lines, hash, assignment } = this;
        const target = chunk.columns[this.targetAt];
        for (let row = 0; row < chunk.rows; row++) {
            if (!this.key.write(assignment.key.text, chunk, row))
                this.fail(chunk, row, this.key.wrong);
            const part = assignment.part() ?? this.failTime(chunk, row);
            const label = this.target.see((0,cell_writer/* cellOf */.WC)(target, row, this.nulls), chunk, row);
            if (!lines.write(chunk, row)) {
                if (lines.wrong.name === this.inputs.target)
                    continue;
                this.fail(chunk, row, lines.wrong);
            }
            const champion = this.champion(chunk, row, part);
            const anchor = this.anchor(chunk, row, part);
            this.counts.add(part, label, champion, anchor);
            const { text } = lines;
            hash.set(text.bytes, 0, text.size);
            const mark = (0,split_mark/* encodeMark */.w)({ part, champion, anchor });
            const full = this.spool.add({
                high: hash.high,
                low: hash.low,
                mark,
                text,
                line: lines.spelled ? lines.line : null,
            });
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
        return (0,cell_writer/* cellOf */.WC)(chunk.columns[at], row, this.nulls);
    }
}
function heldBy(policy, names, nulls) {
    if (policy === 'same')
        return () => true;
    if (policy === null || !policy.key.every(({ name }) => names.includes(name)))
        return () => false;
    const key = new KeyWriter(policy.key, names, nulls);
    const assignment = new Assignment(policy);
    return (chunk, row, part) => key.write(assignment.key.text, chunk, row) && assignment.part() === part;
}


/***/ }),

/***/ 87035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LineWriter),
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);
/* harmony import */ var _cell_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28400);


function byName(columns) {
    return columns
        .map(({ name }, at) => ({ name, at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ at }) => at);
}
class LineWriter {
    columns;
    target;
    nulls;
    text = new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._();
    line = new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._();
    spelled = false;
    wrong;
    order;
    constructor(columns, target, nulls) {
        this.columns = columns;
        this.target = target;
        this.nulls = nulls;
        this.order = byName(columns);
    }
    write(chunk, row) {
        const { text } = this;
        text.clear();
        this.spelled = false;
        for (let place = 0; place < this.order.length; place++) {
            if (place > 0)
                text.byte(44);
            const at = this.order[place];
            const column = this.columns[at];
            const written = (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCanonical */ .WR)(text, chunk.columns[at], row, column.type, this.nulls);
            if (written === 'wrong') {
                this.wrong = column;
                return false;
            }
            if (written === 'other' && column.name !== this.target)
                this.spelled = true;
        }
        if (this.spelled)
            this.spell(chunk, row);
        return true;
    }
    spell({ columns }, row) {
        const { line, nulls } = this;
        line.clear();
        for (let place = 0; place < this.order.length; place++) {
            if (place > 0)
                line.byte(44);
            const at = this.order[place];
            const { name, type } = this.columns[at];
            if (name === this.target)
                (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCanonical */ .WR)(line, columns[at], row, type, nulls);
            else
                (0,_cell_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSpelled */ .zk)(line, columns[at], row, nulls);
        }
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

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head)
/* harmony export */ });
const head = 20;
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
        const bucket = this.buckets[this.bits === 0 ? 0 : row.high >>> (32 - this.bits)];
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
    put({ high, low, mark, text, line }) {
        const one = text.written;
        const two = line?.written;
        const extra = two?.length ?? 0;
        this.reserve(head + one.length + extra);
        const { bytes, size } = this;
        bytes.writeInt32LE(high, size);
        bytes.writeInt32LE(low, size + 4);
        bytes.writeUInt8(mark, size + 8);
        bytes.writeUInt32LE(one.length, size + 12);
        bytes.writeUInt32LE(extra, size + 16);
        bytes.set(one, size + head);
        if (two !== undefined)
            bytes.set(two, size + head + one.length);
        this.size += head + one.length + extra;
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


/***/ })

};
