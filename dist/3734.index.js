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
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75554);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    const sum = (upper % bucketCount) * 967296 + lower;
    const rest = sum - Math.floor(sum / bucketCount) * bucketCount;
    return rest < 0 ? rest + bucketCount : rest;
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

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const farmModule = 'AGFzbQEAAAABGQRgBX9+fn5+AGACf38BfmAAAX9gAn9/AX8DBQQAAQIDBQMBAAAGJAd/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIA' +
    'CwcYAwRoYXNoAAMEaGlnaAACBm1lbW9yeQIACr4KBJUBAQN+IAApAwAjAiAEfnwiBSAAKQMQIgYgACkDCHx8IgcgACkDGCIEfCQFIAEjA3wgBXwg' +
    'BHxCFYogB0IsinwgBXwkBiMFJAEjBiQCIABBIGopAwAgAyMEfHwiASAAKQMoIAApAzB8fCIDIAApAzgiBHwkBSACIAZ8IAF8IAR8QhWKIANCLIp8' +
    'IAF8JAYjBSQDIwYkBAvMAwIGfgF/QtTtkvO0q+61IiEEQqaKtKv4j52lEyEDIAApAwBC/7GR5aCXp6kBfCEFQgAkBEIAJANCACQCQgAkASAAIAFq' +
    'QUBqIQgDQCAAIAhIBEAgACMEIAApAwgjASAEIAV8fHxCJYpC8+Tj9PvNrcm0f36FIgIjASAAKQMofCAAKQMwIAQjAnx8QiqKQvPk4/T7za3JtH9+' +
    'fCIEIAMjA3xCIYpC8+Tj9PvNrcm0f34iBULz5OP0+82tybR/EAAgAiEDIABBQGshAAwBCwsjAyABQQFrQT9xrHwkAyMBIwN8JAEjAyMBfCQDIAgj' +
    'BEIJfiADQv8Bg0IBhkKNm5yLhLLStssAfSIHIAgpAwgjASAEIAV8fHxCJYp+hSIGIAgpAygjAUIJfnwgCCkDMCAEIwJ8fEIqiiAHfnwiBSADIwN8' +
    'QiGKIAd+IgIgBxAAIAcgAiAHIwQiAyMChSAHfiICQi+IIAKFIAOFIAd+IgIgAkIviIV+fCIEIAYgByMDIgMjAYUgB34iAkIviCAChSADhSAHfiIC' +
    'IAJCL4iFfiAFIAVCL4iFQqfirL7Ji/LSQ358fIUgB34iAiACQi+IhSAEhSAHfiICIAJCL4iFfgsEACMAC9EFAQl+IAFBwABKBH4gACABEAEFIAFB' +
    'IEoEfiAAKQMAQs+Awfyyx9rwmn9+IgQgACkDCCIFfEIriiABrEIBhkKx/76Dzbilj+UAfSIGIAAgAWoiAUEIaykDAH4iAkIeinwgAUEQaykDAELP' +
    'gMH8ssfa8Jp/fnwiAyABQSBrKQMAfCAGfiIHIAApAxAgBn4iCCAAKQMYIgkgBHxCEop8fCEKIAYgCiAKIAggCXxCK4ogB0IeinwgAUEYaykDACAG' +
    'IAQgBUKx/76Dzbilj+UAfUISinwgAnwiAiADhSAGfiIDQi+IIAOFIAKFIAZ+IgIgAkIviIV+fCAGfnyFIAZ+IgIgAkIviIWFIAZ+IgIgAkIviIV+' +
    'BSABQRBKBH4gAaxCAYZCsf++g824pY/lAH0iAiAAIAFqIgFBCGspAwB+IgMgACkDAELz5OP0+82tybR/fiIEIAApAwgiBUKx/76Dzbilj+UAfUIS' +
    'inx8IQYgAiAGIAYgBCAFfEIriiADQh6KfCABQRBrKQMAQs+Awfyyx9rwmn9+fIUgAn4iAyADQi+IhYUgAn4iAiACQi+IhX4FIAGsQgGGQrH/voPN' +
    'uKWP5QB9IQICfiABQQhOBEAgAiAAIAFqQQhrKQMAIgMgACkDAEKx/76Dzbilj+UAfSIEQhmKfCACfiIFIAUgA0IliiACfiAEfIUgAn4iAyADQi+I' +
    'hYUgAn4iAiACQi+IhX4MAQsgAUEETgRAIAIgACABakEEazUCACIDIAGsIAA1AgBCA4Z8hSACfiIEQi+IIASFIAOFIAJ+IgIgAkIviIV+DAELQs+A' +
    'wfyyx9rwmn8gAUUNABogADEAACAAIAFBAXVqMQAAQgiGfELPgMH8ssfa8Jp/fiABrCAAIAFqQQFrMQAAQgKGfEKn4qy+yYvy0kN+hSICIAJCL4iF' +
    'Qs+Awfyyx9rwmn9+CwsLCyICQiCIpyQAIAKnCw==';

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js



class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        this.exports = (0,wasm/* openWasm */.J)(farmModule) ?? noMemory();
    }
    memory(bytes) {
        if (!(0,wasm/* growTo */.z)(this.exports, bytes))
            noMemory();
        return Buffer.from(this.exports.memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function noMemory() {
    throw new errors/* OutsideError */.Cp('the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.');
}
function farmFingerprint(text, farm = new FarmFingerprint()) {
    const bytes = Buffer.from(text);
    farm.memory(bytes.length).set(bytes);
    farm.hash(0, bytes.length);
    return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
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
    text;
    farm = new FarmFingerprint();
    constructor() {
        this.text = new byte_text/* ByteText */._(room, (bytes) => this.farm.memory(bytes));
    }
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
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

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ }),

/***/ 81245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openWasm),
/* harmony export */   z: () => (/* binding */ growTo)
/* harmony export */ });
const pageSize = 1 << 16;
function openWasm(module) {
    const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
    let opened = null;
    allocated(() => (opened = new WebAssembly.Instance(compiled).exports));
    return opened;
}
function growTo({ memory }, bytes) {
    const pages = Math.ceil(bytes / pageSize) - memory.buffer.byteLength / pageSize;
    return allocated(() => {
        memory.grow(Math.max(0, pages));
    });
}
function allocated(body) {
    try {
        body();
        return true;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}


/***/ })

};
