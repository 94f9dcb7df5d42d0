export const id = 1728;
export const ids = [1728,5087];
export const modules = {

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

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _table_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);
/* harmony import */ var _plain_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67473);



function writeJson(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ && !nulls.has(bytes, start, end)) {
            if (type === 'number' && (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainNumber */ .OF)(bytes, start, end)) {
                text.copy(bytes, start, end);
                return true;
            }
            if (type === 'string' && (0,_plain_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSimpleText */ .iy)(bytes, start, end)) {
                text.byte(34);
                text.copy(bytes, start, end);
                text.byte(34);
                return true;
            }
        }
    }
    const value = (0,_row_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(cellOf(column, row, nulls), type);
    if (value === undefined)
        return false;
    text.text(value);
    return true;
}
function cellOf(column, row, nulls) {
    switch (column.kind) {
        case 'bytes':
            return byteCell(column, row, nulls);
        case 'numbers': {
            const value = column.values[row];
            return column.present?.[row] === 0 || Number.isNaN(value) ? null : String(value);
        }
        case 'texts':
            return column.values[row];
    }
}
function byteCell({ bytes, cells, width, at: place }, row, nulls) {
    const at = (row * width + place) * 2;
    const start = cells[at];
    const packed = cells[at + 1];
    const end = packed >> 2;
    if (start === end)
        return (packed & 3) === _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj ? null : '';
    if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ && nulls.has(bytes, start, end))
        return null;
    const text = textFrom(bytes, start, end);
    if ((packed & 3) !== _table_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ)
        return text;
    const cell = text.replaceAll('""', '"');
    const own = Buffer.from(cell);
    return nulls.has(own, 0, own.length) ? null : cell;
}
function textFrom(bytes, start, end) {
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start, end);
}


/***/ }),

/***/ 81219:
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
;// CONCATENATED MODULE: ./.build/split/spells.js
function spells(bytes, start, end, text) {
    if (end - start !== text.length)
        return false;
    for (let at = 0; at < text.length; at++)
        if (bytes[start + at] !== text.charCodeAt(at))
            return false;
    return true;
}

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
        if (!spells(bytes, from, cells[first + target * 2 + 1] >> 2, label ?? ''))
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
            if (!(0,cell_writer/* writeJson */.G)(text, columns[this.places[at]], row, column.type, this.nulls)) {
                this.wrong = column;
                return false;
            }
        }
        text.byte(125);
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/split/few-cells.js



const most = 8;
class FewCells {
    nulls;
    texts = [];
    constructor(nulls) {
        this.nulls = nulls;
    }
    of(column, row) {
        if (column.kind !== 'bytes')
            return (0,cell_writer/* cellOf */.W)(column, row, this.nulls);
        const place = (row * column.width + column.at) * 2;
        const start = column.cells[place];
        const packed = column.cells[place + 1];
        if ((packed & 3) !== scan/* plain */.pj)
            return (0,cell_writer/* cellOf */.W)(column, row, this.nulls);
        for (const text of this.texts)
            if (spells(column.bytes, start, packed >> 2, text))
                return text;
        const cell = (0,cell_writer/* cellOf */.W)(column, row, this.nulls);
        if (cell !== null && this.texts.length < most && spells(column.bytes, start, packed >> 2, cell))
            this.texts.push(cell);
        return cell;
    }
}

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
        this.key = new KeyWriter(policy.key, names, this.nulls);
        this.cells = new FewCells(this.nulls);
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
    const key = new KeyWriter(policy.key, names, nulls);
    const assignment = new split_assignment/* Assignment */.I(policy);
    return (chunk, row, part) => key.write(assignment.key.text, chunk, row) && assignment.part() === part;
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   OF: () => (/* binding */ isPlainNumber),
/* harmony export */   iy: () => (/* binding */ isSimpleText),
/* harmony export */   r9: () => (/* binding */ csvForm)
/* harmony export */ });
function isPlainNumber(bytes, start, end) {
    let at = bytes[start] === 45 ? start + 1 : start;
    if (end - at > 16 || at === end)
        return false;
    const first = bytes[at];
    let digits = 0;
    if (first === 48) {
        if (at + 1 === end)
            return at === start;
        at++;
    }
    else if (first < 48 || first > 57)
        return false;
    let byte = first;
    for (; at < end; at++) {
        byte = bytes[at];
        if (byte < 48 || byte > 57)
            break;
        digits++;
    }
    if (at === end)
        return first !== 48 && digits <= 15;
    if (byte !== 46 || (first === 48 && bytes[at - 1] !== 48) || (first === 48 && digits > 0))
        return false;
    return isPlainFraction(bytes, at + 1, end, first === 48, digits);
}
function isPlainFraction(bytes, from, end, belowOne, whole) {
    let zeros = 0;
    let at = from;
    if (belowOne)
        for (; at < end && bytes[at] === 48; at++)
            zeros++;
    if (zeros > 3)
        return false;
    for (let place = at; place < end; place++) {
        const byte = bytes[place];
        if (byte < 48 || byte > 57)
            return false;
    }
    return at < end && bytes[end - 1] !== 48 && whole + (end - at) <= 15;
}
const simple = new Uint8Array(256).fill(1, 32, 127);
for (const special of '",\\')
    simple[special.charCodeAt(0)] = 0;
function isSimpleText(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (simple[bytes[at]] === 0)
            return false;
    return bytes[start] !== 32 && bytes[end - 1] !== 32;
}
function isAscii(bytes, start, end) {
    for (let at = start; at < end; at++)
        if (bytes[at] > 127)
            return false;
    return true;
}
function csvForm(bytes, start, end) {
    const first = bytes[start];
    const last = bytes[end - 1];
    if (first === 0xef)
        return 'unknown';
    let quoted = first === 32 || first === 9 || last === 32 || last === 9;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte === 34)
            return 'unknown';
        if (byte === 44 || byte === 10 || byte === 13)
            quoted = true;
    }
    return quoted ? 'quoted' : 'bare';
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

/***/ 38309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
function parseBoolean(text) {
    if (text.length !== 4 && text.length !== 5)
        return undefined;
    const lower = text.toLowerCase();
    if (lower === 'true')
        return true;
    return lower === 'false' ? false : undefined;
}


/***/ }),

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function isBoolean(cell) {
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) !== undefined;
}
class TypeEvidence {
    booleans = 0;
    numbers = 0;
    texts = 0;
    decimals = 0;
    beyond = 0;
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
        for (let row = 0; row < cells.length && this.texts === 0; row++) {
            const cell = cells[row];
            if (cell !== null && cell !== undefined && cell !== '')
                this.see(cell);
        }
    }
    merge(other) {
        this.booleans += other.booleans;
        this.numbers += other.numbers;
        this.texts += other.texts;
        this.decimals += other.decimals;
        this.beyond += other.beyond;
    }
    get type() {
        if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0))
            return 'string';
        if (this.booleans > 0)
            return 'boolean';
        if (this.numbers === 0)
            return 'string';
        return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
    }
    see(cell) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
        if (value === undefined) {
            if (isBoolean(cell))
                this.booleans++;
            else
                this.texts++;
            return;
        }
        this.numbers++;
        if (!Number.isInteger(value) || decimalMark.test(cell))
            this.decimals++;
        else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell))
            this.beyond++;
    }
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}
async function inferColumns(batches, only) {
    const evidence = new Map();
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 33668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ blankLine),
/* harmony export */   Lp: () => (/* binding */ Scanner),
/* harmony export */   aQ: () => (/* binding */ doubled),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export quoted */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

const plain = 0;
const quoted = 1;
const doubled = 2;
const other = 0;
const delimiterByte = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quoteByte = 4;
const nul = 5;
const high = 6;
class Scanner {
    file;
    cells = new Int32Array(1 << 14);
    lines = new Float64Array(1 << 10);
    rows = 0;
    next = 0;
    line = 1;
    count = 0;
    shift = 0;
    here = 1;
    form = plain;
    blankLine = 0;
    kinds = new Uint8Array(256);
    constructor(file, delimiter, positions = 'units') {
        this.file = file;
        if (positions === 'units')
            this.kinds.fill(high, 128);
        this.kinds[0] = nul;
        this.kinds[delimiter.charCodeAt(0)] = delimiterByte;
        this.kinds[10] = lineFeed;
        this.kinds[13] = carriageReturn;
        this.kinds[34] = quoteByte;
    }
    scan(bytes, length, columns, final) {
        this.rows = 0;
        this.count = 0;
        this.next = 0;
        this.shift = 0;
        while (this.next < length) {
            const before = this.count;
            const end = this.row(bytes, this.next, length, final);
            if (end < 0) {
                this.count = before;
                break;
            }
            this.keep(before, columns);
            this.line = this.here;
            this.next = end;
            if (columns === 0)
                break;
        }
    }
    row(bytes, from, length, final) {
        const kinds = this.kinds;
        this.here = this.line;
        let at = from;
        for (;;) {
            if (bytes[at] === 34) {
                const start = at + 1 - this.shift;
                at = this.quotedCell(bytes, at, length, final);
                if (at < 0)
                    return -1;
                this.push(start, (at - 1 - this.shift) * 4 + this.form);
            }
            else {
                const start = at - this.shift;
                let kind;
                while ((kind = kinds[bytes[at]]) === other)
                    at++;
                if (kind === high)
                    at = this.beyondAscii(bytes, at);
                this.push(start, (at - this.shift) * 4 + plain);
            }
            const kind = kinds[bytes[at]];
            if (kind === delimiterByte)
                at++;
            else if (at >= length)
                return final ? this.endOfFile(at) : -1;
            else if (kind === quoteByte)
                throw this.strayQuote();
            else if (kind === nul)
                throw this.nulByte();
            else
                return this.endOfLine(bytes, at, length, final);
        }
    }
    beyondAscii(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at];
            const kind = this.kinds[byte];
            if (kind === high)
                this.shift += surplus(byte);
            else if (kind !== other)
                return at;
            at++;
        }
    }
    quotedCell(bytes, from, length, final) {
        const kinds = this.kinds;
        const opened = this.here;
        this.form = quoted;
        let at = from + 1;
        for (;;) {
            const kind = kinds[bytes[at]];
            if (kind === quoteByte) {
                if (bytes[at + 1] !== 34 || at + 1 === length)
                    break;
                this.form = doubled;
                at++;
            }
            else if (kind === high)
                this.shift += surplus(bytes[at]);
            else if (kind === lineFeed)
                this.here++;
            else if (kind === carriageReturn) {
                if (bytes[at + 1] !== 10)
                    this.here++;
            }
            else if (kind === nul) {
                if (at < length)
                    throw this.nulByte();
                if (final)
                    throw this.neverClosed(opened);
                return -1;
            }
            at++;
        }
        at++;
        if (at >= length)
            return final ? at : -1;
        const after = kinds[bytes[at]];
        if (after === other || after === high || after === quoteByte)
            throw this.textAfterQuote();
        return at;
    }
    endOfLine(bytes, at, length, final) {
        if (bytes[at] === 13) {
            if (at + 1 === length && !final)
                return -1;
            if (bytes[at + 1] === 10)
                at++;
        }
        this.here++;
        return at + 1;
    }
    endOfFile(at) {
        this.here++;
        return at;
    }
    push(start, end) {
        if (this.count + 2 > this.cells.length) {
            const larger = new Int32Array(this.cells.length * 2);
            larger.set(this.cells);
            this.cells = larger;
        }
        this.cells[this.count++] = start;
        this.cells[this.count++] = end;
    }
    keep(before, columns) {
        const found = (this.count - before) / 2;
        if (found !== columns && columns > 0) {
            if (found === 1 && this.cells[before] * 4 === this.cells[before + 1]) {
                this.count = before;
                if (this.blankLine === 0)
                    this.blankLine = this.line;
                return;
            }
            throw this.ragged(found, columns);
        }
        if (this.blankLine > 0)
            throw blankLine(this.file, this.blankLine);
        if (this.rows === this.lines.length) {
            const larger = new Float64Array(this.lines.length * 2);
            larger.set(this.lines);
            this.lines = larger;
        }
        this.lines[this.rows++] = this.line;
    }
    at(line, sentence) {
        return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${this.file}:${String(line)}: ${sentence}`);
    }
    ragged(found, columns) {
        const cells = (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
        return this.at(this.line, `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`);
    }
    neverClosed(opened) {
        return this.at(opened, 'a quote opens a cell here and is never closed; close it, or remove it.');
    }
    textAfterQuote() {
        return this.at(this.here, 'text follows the closing quote of a cell; a quote inside a cell in quotes is written twice (RFC 4180).');
    }
    strayQuote() {
        return this.at(this.here, 'a quote inside a cell that does not begin with one; put the whole cell in quotes and write the inner quote twice (RFC 4180).');
    }
    nulByte() {
        return this.at(this.here, 'a NUL byte; expected text in UTF-8 (is the file binary, or in UTF-16?).');
    }
}
function surplus(byte) {
    if (byte < 0xc0)
        return 1;
    return byte >= 0xf0 ? -1 : 0;
}
function blankLine(file, line) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(line)}: the line is blank and rows follow it; remove the line.`);
}


/***/ })

};
