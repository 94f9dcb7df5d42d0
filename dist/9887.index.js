export const id = 9887;
export const ids = [9887];
export const modules = {

/***/ 69407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
function alternatives(schema) {
    const inner = schema.anyOf ??
        schema.oneOf ??
        (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined);
    return inner === undefined ? [schema] : inner.flatMap(alternatives);
}
function schemasAt(schema, path) {
    let nodes = alternatives(schema);
    for (const key of path) {
        nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
    }
    return nodes;
}
function below(node, key) {
    const name = String(key);
    if (node.properties !== undefined && Object.hasOwn(node.properties, name))
        return [node.properties[name]];
    if (typeof node.additionalProperties === 'object')
        return [node.additionalProperties];
    if (node.items !== undefined && /^\d+$/.test(name))
        return [node.items];
    return [];
}
function knownKeys(schema, path) {
    return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectation(schema, path) {
    const words = schemasAt(schema, path).map(describe);
    const unique = [...new Set(words)].filter((word) => word !== 'nothing');
    return unique.length === 0 ? 'something else' : unique.join(' or ');
}
function describe(node) {
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    switch (node.type) {
        case 'string':
            return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
        case 'boolean':
            return 'true or false';
        case 'number':
            return `a number${bounds(node)}`;
        case 'integer':
            return `a whole number${bounds(node)}`;
        case 'array':
            return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
        case 'object':
            return node.properties === undefined || Object.keys(node.properties).length === 0
                ? 'a mapping'
                : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
        case 'null':
            return 'nothing';
        default:
            return 'a value';
    }
}
function plural(words) {
    return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}
function bounds(node) {
    const parts = [];
    if (node.exclusiveMinimum !== undefined)
        parts.push(`above ${node.exclusiveMinimum}`);
    else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
        parts.push(`of at least ${node.minimum}`);
    if (node.exclusiveMaximum !== undefined)
        parts.push(`below ${node.exclusiveMaximum}`);
    else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
        parts.push(`of at most ${node.maximum}`);
    return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
function shownValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


/***/ }),

/***/ 24787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-result/1'),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'no', 'failed']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    figures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 28400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vy: () => (/* binding */ canonicalCell),
  WC: () => (/* binding */ cellOf),
  WR: () => (/* binding */ writeCanonical),
  GF: () => (/* binding */ writeJson),
  zk: () => (/* binding */ writeSpelled)
});

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/number-text.js
var number_text = __webpack_require__(394);
;// CONCATENATED MODULE: ./.build/split/plain-bytes.js
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

// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
;// CONCATENATED MODULE: ./.build/split/cell-writer.js





function writeJson(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (end > start && (packed & 3) !== scan/* doubled */.aQ && !nulls.has(bytes, start, end)) {
            if (type === 'number' && isPlainNumber(bytes, start, end)) {
                text.copy(bytes, start, end);
                return true;
            }
            if (type === 'string' && isSimpleText(bytes, start, end)) {
                text.byte(34);
                text.copy(bytes, start, end);
                text.byte(34);
                return true;
            }
        }
    }
    const value = (0,row_text/* valueText */.Ru)(cellOf(column, row, nulls), type);
    if (value === undefined)
        return false;
    text.text(value);
    return true;
}
function writeCanonical(text, column, row, type, nulls) {
    if (column.kind === 'bytes') {
        const { bytes, cells } = column;
        const at = (row * column.width + column.at) * 2;
        const start = cells[at];
        const packed = cells[at + 1];
        const end = packed >> 2;
        if (start === end && (packed & 3) === scan/* plain */.pj)
            return 'same';
        if (end > start && (packed & 3) !== scan/* doubled */.aQ && !nulls.has(bytes, start, end)) {
            if (type === 'number' ? isPlainNumber(bytes, start, end) : type === 'string' && isSimpleText(bytes, start, end)) {
                text.copy(bytes, start, end);
                return 'same';
            }
        }
    }
    const cell = cellOf(column, row, nulls);
    const canonical = canonicalCell(cell, type);
    if (canonical === undefined)
        return 'wrong';
    if (canonical !== null)
        text.text((0,write/* csvRow */.r)([canonical]));
    return canonical === cell ? 'same' : 'other';
}
function writeSpelled(text, column, row, nulls) {
    const cell = cellOf(column, row, nulls);
    if (cell !== null)
        text.text((0,write/* csvRow */.r)([cell]));
}
function canonicalCell(cell, type) {
    if (cell === null)
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'number': {
            if (cell === '')
                return null;
            const text = (0,number_text/* numberText */.$)(cell);
            return text?.startsWith('"') === true ? text.slice(1, -1) : text;
        }
        case 'boolean': {
            const text = (0,row_text/* valueText */.Ru)(cell, type);
            return text === 'null' ? null : text;
        }
    }
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
        return (packed & 3) === scan/* plain */.pj ? null : '';
    if ((packed & 3) !== scan/* doubled */.aQ && nulls.has(bytes, start, end))
        return null;
    const text = textFrom(bytes, start, end);
    if ((packed & 3) !== scan/* doubled */.aQ)
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

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ chooseCutoffs),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   _h: () => (/* binding */ timeBlocks)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function chooseCutoffs(times, { test, folds, validation }, column) {
    times.sort();
    const rows = times.length;
    const least = validation ? secondTime(times) : 0;
    const testFrom = latest(times, rows, test * rows, least);
    if (testFrom === null)
        throw tooFew(times, validation, column);
    const heldFrom = validation ? latest(times, testFrom, testFrom / folds, 0) : null;
    return { test: times[testFrom], validation: heldFrom === null ? null : times[heldFrom] };
}
function latest(times, end, wished, after) {
    let best = null;
    for (let at = end - 1; at > after; at--) {
        if (times[at] === times[at - 1])
            continue;
        if (best !== null && Math.abs(end - at - wished) >= Math.abs(end - best - wished))
            break;
        best = at;
    }
    return best;
}
function timeBlocks(times, blocks) {
    times.sort();
    const begins = [];
    for (let block = 1; block < blocks; block++) {
        const rest = times.length * (1 - block / blocks);
        const at = latest(times, times.length, rest, 0);
        if (at !== null && times[at] > (begins.at(-1) ?? -Infinity))
            begins.push(times[at]);
    }
    return begins;
}
function secondTime(times) {
    for (let at = 1; at < times.length; at++)
        if (times[at] !== times[at - 1])
            return at;
    return Math.max(0, times.length - 1);
}
function tooFew(times, validation, column) {
    const parts = validation ? 'training, validation and test rows' : 'training and test rows';
    const found = times.length > 0 && times[0] !== times.at(-1) ? 'two' : 'one';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`);
}


/***/ }),

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    at(index) {
        return this.values[index];
    }
    whole() {
        return this.values.slice(0, this.size);
    }
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

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


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

/***/ 68108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./.build/schema/columns.js
var schema_columns = __webpack_require__(34971);
// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/schema/names.js
var schema_names = __webpack_require__(4740);
;// CONCATENATED MODULE: ./.build/split/columns.js


function checkColumns(columns, data, file) {
    (0,schema_names/* checkColumnNames */.r)(columns, data, file);
    const names = columns.map(({ name }) => name);
    if (names.includes('row_id')) {
        throw new errors/* UserError */.yo(`${file}:1: a column is called "row_id", which is the name of the column that the split adds; rename it.`);
    }
    const features = names.filter((name) => name !== data.target && !data.ignore.includes(name));
    if (features.length === 0) {
        throw new errors/* UserError */.yo(`data: expected features besides the target ${JSON.stringify(data.target)} and the ignored columns, found none; add columns, or ignore fewer (data.ignore).`);
    }
    return features;
}

;// CONCATENATED MODULE: ./.build/split/open.js




async function openData(options, { files, workspace }) {
    const sources = await (0,source.resolveSources)(files, workspace, options.source);
    const { columns } = await (0,schema_columns/* columnTypes */.S)(files, workspace, options, sources);
    const features = checkColumns(columns, options, sources[0].path);
    return { data: { columns, pass: () => (0,read/* readTable */.x)(files, sources, options) }, sources, features };
}


/***/ }),

/***/ 69194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony export policyYaml */
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57625);
/* harmony import */ var _schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59297);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35265);



const policyFile = 'mlops/split.yml';
async function readPolicy(files, workspace) {
    const path = `${workspace}/${policyFile}`;
    if ((await files.stat(path)) === undefined)
        return null;
    const include = () => Promise.resolve('');
    const source = { text: await files.text(path), file: policyFile, overrides: [], includes: [], include };
    return (await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(source, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedPolicy */ .yO)).value;
}
function policyYaml(policy) {
    const lines = [
        '# How rows are divided into training, validation and test part: frozen, so that a row keeps its part as the data grow.',
        '# Commit it. To change it on purpose, change mlops.yml and run `mlops split --change`.',
        `format: ${policy.format}`,
        '',
        '# The columns whose values decide, with the types by which they are read. Columns that come later never decide.',
        'key:',
        ...policy.key.map(({ name, type }) => `  - {name: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(name)}, type: ${type}}`),
        ...(policy.group === true ? ['# The key is a group: rows of one belong together.', 'group: true'] : []),
        '',
        ...(policy.time === undefined ? hashLines(policy) : timeLines(policy.time, policy)),
    ];
    return `${lines.join('\n')}\n`;
}
function hashLines(policy) {
    return [
        '# The salt of the hash, chosen among many so that each class has its share of test rows.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(policy.salt)}`,
        '',
        '# A row is a test row if ABS(MOD(FARM_FINGERPRINT(CONCAT(salt, TO_JSON_STRING(STRUCT(<key>)))), 1000000)) < test * 1000000.',
        `test: ${policy.test}`,
        '',
        '# The other rows are divided into folds by a second salt; fold `validation` is held out of training (null: none is).',
        `folds: ${policy.folds}`,
        `validation: ${policy.validation ?? 'null'}`,
    ];
}
function timeLines({ test, validation }, policy) {
    const moment = (value) => typeof value === 'string' ? (0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(value) : String(value ?? 'null');
    return [
        '# Rows from `time.test` on are test rows, rows from `time.validation` on before them validation rows (null: there are none).',
        '# `mlops split --change` chooses both again from the data of that day.',
        `time: {test: ${moment(test)}, validation: ${moment(validation)}}`,
        '',
        '# What the cutoffs were chosen by: the share of the test rows, and the validation rows as one of `folds` shares of the others.',
        `test: ${policy.test}`,
        `folds: ${policy.folds}`,
        `validation: ${policy.validation ?? 'null'}`,
        '',
        '# Decides nothing here but which rows a sample of the training rows has.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(policy.salt)}`,
    ];
}
async function writePolicy(files, workspace, policy) {
    await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
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
        const length = text.size;
        const extra = line?.size ?? 0;
        this.reserve(head + length + extra);
        const { bytes, size } = this;
        bytes.writeInt32LE(high, size);
        bytes.writeInt32LE(low, size + 4);
        bytes[size + 8] = mark;
        bytes.writeUInt32LE(length, size + 12);
        bytes.writeUInt32LE(extra, size + 16);
        text.bytes.copy(bytes, size + head, 0, length);
        line?.bytes.copy(bytes, size + head + length, 0, extra);
        this.size += head + length + extra;
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

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowTimes),
/* harmony export */   p: () => (/* binding */ readRowTimes)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47996);
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

/***/ 88589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GroupedRows),
/* harmony export */   a: () => (/* binding */ RowsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);


class GroupedRows {
    done = [];
    group = -1;
    texts;
    constructor(sums) {
        this.texts = Array.from({ length: sums }, () => new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._());
    }
    add(group, bytes, start, end, also) {
        if (group !== this.group)
            this.begin(group);
        append(this.texts[0], bytes, start, end);
        if (also !== null)
            append(this.texts[also], bytes, start, end);
    }
    finish() {
        this.begin(-1);
        return this.done;
    }
    begin(group) {
        if (this.group >= 0) {
            const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
            this.done.push({ group: this.group, sums });
        }
        this.group = group;
        for (const text of this.texts)
            text.clear();
    }
}
class RowsDigest {
    hash;
    constructor(names) {
        const sorted = [...names].sort();
        this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(sorted)}\n`);
    }
    add(group, sum) {
        this.hash.update(Uint8Array.of(group)).update(sum);
    }
    digest() {
        return this.hash.digest('hex');
    }
}
function append(text, bytes, start, end) {
    text.reserve(end - start + 1);
    text.size += bytes.copy(text.bytes, text.size, start, end);
    text.bytes[text.size++] = 10;
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ }),

/***/ 19743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splitStep: () => (/* binding */ splitStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/split/change.js
var change = __webpack_require__(31845);
// EXTERNAL MODULE: ./.build/split/policy.js + 1 modules
var split_policy = __webpack_require__(35265);
;// CONCATENATED MODULE: ./.build/split/compare.js

function samePolicy(one, other) {
    return (0,split_policy/* policyDigest */.p1)(one) === (0,split_policy/* policyDigest */.p1)(other);
}
function differs(earlier) {
    return [earlier.champion, earlier.anchor].some((policy) => policy !== null && policy !== 'same');
}
function earlierPolicies({ champion, anchor }, policy) {
    const of = (role) => role === null ? null : samePolicy(role.policy, policy) ? 'same' : role.policy;
    return { champion: of(champion), anchor: of(anchor) };
}
function comparableRows(recorded, policy, counts) {
    const of = (role, held) => {
        if (role === null)
            return null;
        const { validation, test } = held;
        return {
            version: role.version,
            policyDigest: (0,split_policy/* policyDigest */.p1)(role.policy),
            same: samePolicy(role.policy, policy),
            validation,
            test,
        };
    };
    return { champion: of(recorded.champion, counts.champion), anchor: of(recorded.anchor, counts.anchor) };
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(62852);
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
    codes;
    known;
    hash = new cell_hash/* CellHash */.fT();
    constructor(features) {
        this.features = features;
        this.room = columnSampleLimit(features.length);
        this.numbers = features.map(({ type }) => new Float64Array(type === 'number' ? this.room : 0));
        this.codes = features.map(() => new Int32Array(this.room));
        this.known = features.map(() => new Map());
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
                this.codes[feature][at] = -1;
                continue;
            }
            this.hash.set(cell, type);
            const key = (0,cell_hash/* mapKey */.a0)(this.hash.a, this.hash.b);
            const known = this.known[feature];
            let code = known.get(key);
            if (code === undefined)
                known.set(key, (code = known.size));
            this.codes[feature][at] = code;
        }
    }
    columns() {
        return this.features.map((column, at) => ({
            column,
            numbers: this.numbers[at].subarray(0, this.rows),
            codes: this.codes[at].subarray(0, this.rows),
            distinct: this.known[at].size,
        }));
    }
}
function finite(value) {
    return value !== undefined && Number.isFinite(value) ? value : NaN;
}

;// CONCATENATED MODULE: ./.build/split/leakage/crossing.js

const most = 500_000;
const bits = { train: 1, validation: 2, test: 4 };
class Crossing {
    columns;
    missing = 0;
    share = 1;
    parts = new Map();
    hash = new cell_hash/* CellHash */.fT();
    constructor(columns) {
        this.columns = columns;
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
        while (this.parts.size > most)
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

// EXTERNAL MODULE: ./.build/split/leakage/feature-rows.js
var feature_rows = __webpack_require__(46558);
// EXTERNAL MODULE: ./.build/render/number.js
var render_number = __webpack_require__(19238);
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
    return found > 3 * expected + 2 * Math.sqrt(expected);
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

// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
;// CONCATENATED MODULE: ./.build/split/leakage/held-rows.js

const heldParts = ['validation', 'test'];
class HeldRows {
    ids = new growing/* Growing */.G();
    parts = new growing/* Growing */.G();
    a = new growing/* Growing */.G();
    b = new growing/* Growing */.G();
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
    idsMatched(part) {
        const found = [];
        for (let row = 0; row < this.size; row++) {
            if (this.matched[row] === 1 && this.partOf(row) === part)
                found.push(this.ids.at(row));
        }
        return found;
    }
}

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

// EXTERNAL MODULE: ./.build/split/leakage/similar-texts.js + 1 modules
var similar_texts = __webpack_require__(93427);
;// CONCATENATED MODULE: ./.build/split/leakage/held-search.js



class HeldSearch {
    same = new HeldRows();
    looksNear;
    near;
    texts;
    nearOf = [];
    nearRoom;
    nearCount = { validation: 0, test: 0 };
    train = 0;
    constructor(features, near, texts) {
        this.looksNear = near > 0 && features.length > 4 * near;
        this.near = new NearRows(features.length, near);
        this.nearRoom = Math.max(1, Math.floor(nearRowsLimit(features.length) / 2));
        this.texts = near > 0 ? texts.map((column) => ({ column, found: new similar_texts/* SimilarTexts */._() })) : [];
    }
    addHeld(part, id, row, batch, at) {
        if (this.nearCount[part] < this.nearRoom) {
            this.nearCount[part]++;
            this.nearOf.push(this.same.size);
            this.near.add(row);
        }
        this.same.add(part, id, row.a, row.b);
        for (const { column, found } of this.texts)
            found.add(batch.cells[batch.names.indexOf(column.name)][at]);
    }
    closeHeld() {
        this.same.close();
        this.near.close();
    }
    meet(row, batch, at) {
        this.train++;
        this.same.meet(row.a, row.b);
        if (this.looksNear)
            this.near.meet(row);
        for (const { column, found } of this.texts)
            found.meet(batch.cells[batch.names.indexOf(column.name)][at]);
    }
    sameCounts() {
        return this.count(Array.from({ length: this.same.size }, (_, row) => row), (row) => this.same.isMatched(row));
    }
    nearCounts() {
        const near = new Set(this.nearOf.filter((held, at) => this.near.isMatched(at) && !this.same.isMatched(held)));
        return this.count(this.nearOf, (row) => near.has(row));
    }
    textCounts(texts) {
        const looked = Array.from({ length: texts.rows }, (_, row) => row).filter((row) => texts.isLooked(row));
        return this.count(looked, (row) => texts.isMatched(row) && !this.same.isMatched(row));
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
    get rows() {
        const { validation, test } = this.sameCounts();
        return { validation: validation.rows, test: test.rows };
    }
    get leaked() {
        const [validation, test] = heldParts.map((part) => this.same.idsMatched(part));
        return { validation: validation, test: test };
    }
}

// EXTERNAL MODULE: ./.build/split/leakage/identifier.js
var leakage_identifier = __webpack_require__(46465);
;// CONCATENATED MODULE: ./.build/split/leakage/notes.js

function notesOf(search, share, near, features) {
    const notes = [];
    if (share < 1) {
        notes.push(`Looked at ${(0,render_number/* percent */.KN)(share)} of the rows, chosen by a hash of three features, so that equal rows are all among them or none: shares of equal rows are estimated without bias, those of near ones are too low.`);
    }
    if (near > 0 && !search.looksNear) {
        notes.push(`Near duplicates are not looked for, as there are ${(0,render_number/* count */.U9)(features)} features only.`);
    }
    for (const { column, found } of search.texts) {
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
        found.push(byValue(codes, target));
    if (codes.includes(-1))
        found.push(byValue(codes.map((code) => (code < 0 ? 1 : 0)), target));
    const value = Math.max(...found.map((each) => each ?? 0));
    return value >= limit ? { measure: target.task === 'regression' ? 'Spearman' : 'AUC', value } : null;
}
function byOrder(numbers, target) {
    const rows = indices(numbers.length).filter((row) => !Number.isNaN(numbers[row]));
    const scores = Float64Array.from(rows, (row) => numbers[row]);
    return proxy_agreement(() => scores, Float64Array.from(rows, (row) => target.values[row]), target);
}
function byValue(codes, target) {
    const judged = indices(codes.length).filter((row) => row % 2 === 1);
    const truth = Float64Array.from(judged, (row) => target.values[row]);
    const scores = (wanted) => {
        const value = (row) => wanted === null ? target.values[row] : target.values[row] === wanted ? 1 : 0;
        const sums = new Map();
        let all = 0;
        for (let row = 0; row < codes.length; row += 2) {
            const group = sums.get(codes[row]) ?? { sum: 0, rows: 0 };
            group.sum += value(row);
            group.rows++;
            all += value(row);
            sums.set(codes[row], group);
        }
        const mean = all / Math.ceil(codes.length / 2);
        return Float64Array.from(judged, (row) => {
            const group = sums.get(codes[row]);
            return group === undefined ? mean : group.sum / group.rows;
        });
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
        const y = Uint8Array.from(truth, (value) => (value === index ? 1 : 0));
        const auc = (0,ranks/* rankAuc */.s_)((0,ranks/* midranks */.UX)(scores(index)), y);
        if (auc === null)
            return null;
        sum += Math.max(auc, 1 - auc);
    }
    return sum / wanted.length;
}
function indices(length) {
    return Array.from({ length }, (_, at) => at);
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











async function findLeakage({ manifest, data, checks }, { files, run, log }) {
    const features = manifest.columns.filter(({ name }) => manifest.features.includes(name));
    const looked = await (0,part_rows/* preview */.V)((0,part_rows/* partRows */.J)(files, run, 'test'), features, manifest.data.rows);
    const pass = new Pass(manifest, checks, features, looked);
    const progress = log.progress('looking for leakage', manifest.data.rows);
    try {
        let done = 0;
        for (const part of ['test', 'validation', 'train']) {
            if (part === 'train')
                pass.search.closeHeld();
            for await (const batch of (0,part_rows/* partRows */.J)(files, run, part)) {
                pass.add(batch, part);
                progress.update((done += batch.rows));
            }
        }
    }
    finally {
        progress.end();
    }
    const all = [...pass.findings(), ...(await orderFindings(manifest, data, features))];
    const named = all.map((each) => {
        const name = each.column === null ? each.kind : `${each.kind}:${each.column}`;
        const accepted = checks.accept.includes(name) || checks.accept.includes(each.kind);
        return { name, ...each, accepted };
    });
    const { validation, test } = pass.search.leaked;
    const { share } = looked.sample;
    const leakage = {
        format: 'mlops-leakage/1',
        share,
        rows: { train: pass.search.train, ...pass.search.rows },
        leaked: { validation: validation.length, test: test.length },
        notes: notesOf(pass.search, share, checks.near, features.length),
        findings: named.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning')),
    };
    return { leakage, leaked: share < 1 ? null : { validation, test } };
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
        this.search = new HeldSearch(features, checks.near, features.filter(({ name }) => looked.kinds.get(name) === 'text'));
        this.row = new feature_rows/* FeatureRow */.$2(features);
        this.columns = new ColumnSample(features);
        this.group = policy.group === true ? new Crossing(policy.key) : null;
        this.crossings = checks.apart.map((name) => new Crossing(columns.filter((column) => column.name === name)));
        this.times = policy.time === undefined ? null : new TimeBounds(policy);
    }
    add(batch, part) {
        const { sample } = this.looked;
        const places = (0,feature_rows/* placesOf */.ek)(batch, this.features);
        const samplePlaces = (0,feature_rows/* placesOf */.ek)(batch, sample.columns);
        const label = batch.cells[batch.names.indexOf(this.manifest.target.column)];
        const together = [...this.crossings, ...(this.group === null ? [] : [this.group])];
        const groupPlaces = together.map(({ columns }) => (0,feature_rows/* placesOf */.ek)(batch, columns));
        const timeOf = this.times?.reader(batch);
        for (let row = 0; row < batch.rows; row++) {
            for (const [at, each] of together.entries())
                each.add(batch, groupPlaces[at], row, part);
            if (timeOf !== undefined)
                this.times.add(part, timeOf(row));
            if (!sample.has(batch.cells, samplePlaces, row))
                continue;
            this.row.set(batch.cells, places, row);
            if (part !== 'train') {
                this.search.addHeld(part, Number(batch.cells[0][row]), this.row, batch, row);
                continue;
            }
            this.search.meet(this.row, batch, row);
            if (this.columns.full)
                continue;
            this.columns.add(batch, places, row);
            this.targets.push(label[row]);
        }
    }
    findings() {
        const { search, checks, group, manifest } = this;
        const chance = search.near.chance();
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
            ...sameRows(search.sameCounts(), search.train, chance.same),
            ...near,
            ...search.texts.flatMap(({ column, found: texts }) => similarText(column.name, search.textCounts(texts))),
            ...this.columnFindings(),
        ];
    }
    crossed(crossing) {
        const { crossing: crossed, values } = crossing.found();
        return findings_crossing(crossing.columns.map(({ name }) => name), crossed, values, crossing.share);
    }
    columnFindings() {
        const target = observedTarget(this.manifest.target, this.targets);
        return this.columns.columns().flatMap((values) => {
            const { name } = values.column;
            const telling = tellsTarget(values, target);
            const kind = this.looked.kinds.get(name) ?? 'other';
            return [
                ...(telling === null ? [] : [proxy(name, telling)]),
                ...((0,leakage_identifier/* isIdentifier */._5)(values, kind) ? [identifier(name)] : []),
            ];
        });
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
    for (const part of leaked === null ? [] : heldParts) {
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

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/split/describe.js



async function describeSplit(divided, files) {
    const { data, sources, features, policy, target, counts, parts, recorded } = divided;
    const part = (name) => ({
        rows: counts.rows[name],
        classes: counts.classesOf(name),
        digest: parts.digests[name],
    });
    const { train, validation, test } = counts.rows;
    return {
        format: 'mlops-split-manifest/1',
        policy,
        policyDigest: (0,split_policy/* policyDigest */.p1)(policy),
        target,
        columns: [...data.columns],
        features: [...features],
        data: { files: await (0,unchanged.recordFiles)(files, sources), rows: train + validation + test, fingerprint: parts.fingerprint },
        parts: { train: part('train'), validation: part('validation'), test: part('test') },
        deviation: counts.deviation(),
        comparable: comparableRows(recorded, policy, counts),
    };
}

// EXTERNAL MODULE: ./.build/table/over-rows.js + 3 modules
var over_rows = __webpack_require__(74891);
// EXTERNAL MODULE: ./.build/split/row-counts.js
var row_counts = __webpack_require__(60134);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
// EXTERNAL MODULE: ./.build/split/target-values.js
var target_values = __webpack_require__(31843);
;// CONCATENATED MODULE: ./.build/split/divide.js





const sortMemory = 1 << 25;
async function divideRows({ sources, data }, options, policies, expected, ports, memory = sortMemory) {
    const { columns } = data;
    const init = {
        ...policies,
        columns,
        nulls: options.nulls,
        folder: await ports.files.temporary(),
        bits: (0,row_spool/* bucketBits */.FN)(expectedBytes(sources), memory),
    };
    const progress = ports.log.progress('dividing the rows', expected ?? undefined);
    try {
        const { rows, results } = await (0,over_rows/* overRows */.g)(sources, options, { name: 'divide', init }, ports, (done) => {
            progress.update(done);
        });
        if (expected !== null && rows !== expected) {
            throw new errors/* OutsideError */.Cp(`data.source: the data changed while they were read (${expected} rows, then ${rows}); run again.`);
        }
        return {
            values: merged(results.map(({ target }) => target), { columns, nulls: options.nulls, target: policies.target }, sources),
            counts: (0,row_counts/* addCounts */.c)(results.map(({ counts }) => counts)),
            spooled: results.map(({ buckets }) => buckets),
        };
    }
    finally {
        progress.end();
    }
}
async function readTarget({ sources, data }, options, target, ports) {
    const init = { columns: data.columns, nulls: options.nulls, target };
    const { results } = await (0,over_rows/* overRows */.g)(sources, options, { name: 'target', init }, ports);
    return merged(results, init, sources);
}
function merged(states, { columns, target }, sources) {
    const { type } = columns.find(({ name }) => name === target);
    return target_values/* TargetValues */.ub.merged(target, type, states, sources.map(({ path }) => path));
}
function expectedBytes(sources) {
    return sources.reduce((sum, { size }) => sum + size * 2, 0);
}

// EXTERNAL MODULE: ./.build/split/open.js + 1 modules
var split_open = __webpack_require__(68108);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 1 modules
var salted_text = __webpack_require__(48529);
;// CONCATENATED MODULE: ./.build/split/salt.js


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
    text = new salted_text/* SaltedText */.h();
    constructor(salts, share, strata) {
        this.salts = salts;
        this.strata = strata;
        this.limit = (0,bucket/* testLimit */.UD)(share);
        this.bytes = salts.map(salted_text/* saltBytes */._);
        this.tests = new Int32Array(salts.length * strata);
        this.rows = new Int32Array(strata);
    }
    add(key, stratum) {
        this.text.set(key);
        this.rows[stratum]++;
        for (let salt = 0; salt < this.bytes.length; salt++) {
            if ((0,bucket/* saltedBucket */.mr)(this.text, this.bytes[salt]) < this.limit)
                this.tests[salt * this.strata + stratum]++;
        }
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
        worst = Math.max(worst, Math.abs(tests[stratum] * bucket/* bucketCount */.Sf - limit * rows[stratum]));
    }
    return worst;
}

;// CONCATENATED MODULE: ./.build/split/part-counts.js



class PartCounts {
    share;
    stratify;
    rows;
    champion;
    anchor;
    classes;
    constructor(counted, target, share, stratify) {
        this.share = share;
        this.stratify = stratify;
        this.rows = counted.rows;
        this.champion = counted.champion;
        this.anchor = counted.anchor;
        const none = { train: 0, validation: 0, test: 0 };
        this.classes = new Map(target.classes.map((label) => [label, counted.labels.get(label) ?? none]));
    }
    classesOf(part) {
        return Object.fromEntries([...this.classes].map(([label, rows]) => [label, rows[part]]));
    }
    missing(part) {
        return [...this.classes].filter(([, rows]) => rows[part] === 0).map(([label]) => label);
    }
    deviation() {
        const strata = this.stratify && this.classes.size > 0 ? [...this.classes.values()] : [this.rows];
        const tests = Int32Array.from(strata, ({ test }) => test);
        const rows = Int32Array.from(strata, ({ train, validation, test }) => train + validation + test);
        return worstDeviation(tests, rows, (0,bucket/* testLimit */.UD)(this.share)) / bucket/* bucketCount */.Sf;
    }
    check({ test, folds, validation }) {
        const { train, validation: held, test: tests } = this.rows;
        const counts = `${train} training, ${held} validation and ${tests} test rows`;
        const empty = tests === 0 ? 'test' : held === 0 && validation !== null ? 'validation' : train === 0 ? 'training' : null;
        if (empty !== null) {
            throw new errors/* UserError */.yo(`data.split: expected rows in every part, the ${empty} part has none (${counts} at test ${test}, folds ${folds}); add data, or change the shares.`);
        }
        const missing = this.missing('train');
        if (missing.length > 0) {
            const list = missing.map((label) => JSON.stringify(label)).join(', ');
            throw new errors/* UserError */.yo(`data.split: expected every class among the training rows, none is of class ${list} (${counts}); add data of it.`);
        }
    }
}

// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/line-writer.js
var line_writer = __webpack_require__(87035);
// EXTERNAL MODULE: ./.build/split/mark.js
var mark = __webpack_require__(85684);
// EXTERNAL MODULE: ./.build/split/rows-digest.js
var rows_digest = __webpack_require__(88589);
;// CONCATENATED MODULE: ./.build/split/parts.js




const held = ['validation', 'test'];
async function writeParts(inputs, files, threads) {
    const { columns, folder, comparable } = inputs;
    const open = [];
    const create = async (name, header) => {
        const file = await files.writer(`${folder}/${name}.csv`);
        open.push(file);
        await file.write(`${header}\n`);
        return file;
    };
    try {
        const header = (0,write/* csvRow */.r)(['row_id', ...columns.map(({ name }) => name)]);
        for (const part of mark/* partNames */.d)
            await create(part, header);
        for (const part of comparable ? held : [])
            await create(`${part}.comparable`, 'row_id,champion,anchor');
        const names = columns.map(({ name }) => name);
        const digests = ['all', ...mark/* partNames */.d].map(() => new rows_digest/* RowsDigest */.a(names));
        for await (const { lines, marks, digests: sums } of sortedBuckets(inputs, threads)) {
            for (const [at, bytes] of [...lines, ...(comparable ? marks : [])].entries()) {
                if (bytes.length > 0)
                    await open[at].write(bytes);
            }
            for (const { group, sums: each } of sums) {
                for (const [at, sum] of each.entries())
                    if (sum !== null)
                        digests[at].add(group, sum);
            }
        }
        for (const file of open)
            await file.close();
        const [fingerprint, train, validation, test] = digests.map((digest) => digest.digest());
        return { fingerprint: fingerprint, digests: { train: train, validation: validation, test: test } };
    }
    catch (cause) {
        for (const file of open)
            await file.abort();
        throw cause;
    }
}
async function* sortedBuckets({ columns, spooled, comparable }, threads) {
    const sorted = (0,line_writer/* byName */.n)(columns);
    const order = columns.map((_, at) => sorted.indexOf(at));
    const init = { order: order.every((place, at) => place === at) ? null : order, comparable };
    const count = spooled[0]?.length ?? 0;
    const crew = await Promise.all(Array.from({ length: Math.min(threads.count, count) }, () => threads.open('sort', init)));
    try {
        const waiting = [];
        let before = 0;
        const send = (at) => {
            const buckets = spooled.map((thread) => thread[at]);
            const answer = crew[at % crew.length].call({ buckets, before });
            answer.catch(() => undefined);
            waiting.push(answer);
            before += buckets.reduce((sum, { rows }) => sum + rows, 0);
        };
        for (let at = 0; at < Math.min(crew.length, count); at++)
            send(at);
        for (let at = 0; at < count; at++) {
            const bucket = (await waiting.shift());
            yield bucket;
            if (at + crew.length < count)
                send(at + crew.length);
        }
    }
    finally {
        for (const thread of crew)
            await thread.close();
    }
}

// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
;// CONCATENATED MODULE: ./.build/split/policy-choice.js



function choosePolicy({ frozen, champion, options, columns, change }) {
    const recorded = frozen ?? champion?.policy ?? null;
    const key = (0,split_policy/* wantedKey */.tY)(options, columns);
    const { test, folds, validation, group, time } = options.split;
    const wanted = {
        format: 'mlops-split/1',
        key,
        salt: null,
        test,
        folds,
        validation,
        ...(group === null ? {} : { group: true }),
        time: time === null ? null : 'open',
    };
    if (recorded === null)
        return { origin: 'new', policy: wanted, changes: [] };
    const from = frozen === null ? 'champion' : 'file';
    const origin = frozen === null ? `the split policy of champion ${champion.version}` : policy_file/* policyFile */.Xd;
    const found = (0,split_policy/* contradictions */.vM)(recorded, options);
    if (!change) {
        if (found.length > 0)
            throw contradicted(origin, found);
        (0,split_policy/* checkKeyPresent */.HR)(recorded, columns, origin);
        return { origin: from, policy: recorded };
    }
    const other = keyChanges(recorded, columns);
    if (recorded.time !== undefined && time !== null)
        other.push('the cutoffs are chosen again from these data');
    if (found.length + other.length === 0)
        return { origin: from, policy: recorded };
    const keeps = other.length === 0 && (0,split_policy/* keepsTestRows */.iI)(recorded, options);
    const policy = keeps ? { ...wanted, key: recorded.key, salt: recorded.salt, test: recorded.test } : wanted;
    return { origin: 'change', policy, changes: [...found, ...other] };
}
function keyChanges(policy, columns) {
    return policy.key.flatMap(({ name, type }) => {
        const today = columns.find((column) => column.name === name);
        if (today === undefined)
            return [`the data have no key column ${JSON.stringify(name)} any more`];
        return today.type === type
            ? []
            : [`the key column ${JSON.stringify(name)} is ${type} in it and ${today.type} in the data`];
    });
}
function contradicted(origin, found) {
    return new errors/* UserError */.yo(`${origin} contradicts mlops.yml: ${found.join('; ')}. Correct mlops.yml, or change the policy on purpose by \`mlops split --change\` (rows change their parts).`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/split/recorded.js


const recordedFiles = ['champion/champion/manifest.json', 'champion/anchor/manifest.json'];
const recordSchema = schemas/* looseObject */._H3({ version: schemas/* string */.YjP(), data: schemas/* looseObject */._H3({ split: schemas/* looseObject */._H3({ policy: split_policy/* checkedPolicy */.yO }) }) })
    .transform(({ version, data }) => ({ version, policy: data.split.policy }));
async function readRecorded(run) {
    const [championFile, anchorFile] = recordedFiles;
    const read = async (path) => (await run.has(path)) ? run.read(path, 'champion', (value) => recordSchema.parse(value)) : null;
    const champion = await read(championFile);
    return { champion, anchor: (await read(anchorFile)) ?? champion };
}

// EXTERNAL MODULE: ./.build/split/cutoffs.js
var split_cutoffs = __webpack_require__(46943);
// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
// EXTERNAL MODULE: ./.build/split/wrong-cell.js
var wrong_cell = __webpack_require__(87981);
;// CONCATENATED MODULE: ./.build/split/survey.js



async function chooseSalt({ columns, pass }, inputs, log) {
    const { key, prefix, test, rows, strata } = inputs;
    const candidates = saltCandidates(prefix, rows);
    if (candidates.length === 1)
        return candidates[0];
    const texts = new row_text/* RowText */.Yt(key, columns.map(({ name }) => name));
    const balance = new BalanceCount(candidates, test, strata.count);
    const progress = log.progress('choosing the salt', rows);
    let done = 0;
    try {
        for await (const batch of pass()) {
            for (let row = 0; row < batch.rows; row++) {
                const text = texts.of(batch.cells, row);
                if (text === undefined)
                    throw (0,wrong_cell/* wrongCell */.e)(batch, row, texts.wrong, false);
                balance.add(text, strata.of(batch, row));
            }
            progress.update((done += batch.rows));
        }
    }
    finally {
        progress.end();
    }
    return balance.best();
}

// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/settle.js





async function settlePolicy(choice, data, { prefix, rows, strata }, log) {
    if (choice.origin === 'file' || choice.origin === 'champion')
        return choice.policy;
    const { time, salt, ...wanted } = choice.policy;
    const { key, test, folds, validation } = wanted;
    if (time === null)
        return { ...wanted, salt: salt ?? (await chooseSalt(data, { key, prefix, test, rows, strata }, log)) };
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    const times = await readTimes(data, name, kind);
    const cutoffs = (0,split_cutoffs/* chooseCutoffs */.C$)(times, { test, folds, validation: validation !== null }, name);
    const moments = {
        test: (0,split_time/* momentOf */.Et)(cutoffs.test, kind),
        validation: cutoffs.validation === null ? null : (0,split_time/* momentOf */.Et)(cutoffs.validation, kind),
    };
    return { ...wanted, salt: `${prefix}/0`, time: moments };
}
async function readTimes({ pass }, column, type) {
    const times = new growing/* Growing */.G();
    for await (const batch of pass()) {
        const cells = batch.cells[batch.names.indexOf(column)];
        for (let row = 0; row < batch.rows; row++) {
            times.push((0,split_time/* timeOf */.nR)(cells[row], type) ?? fail(row));
        }
        function fail(row) {
            throw (0,wrong_cell/* wrongTime */.j)(batch, row, column, cells[row], type);
        }
    }
    return times.whole();
}

;// CONCATENATED MODULE: ./.build/split/split.outcome.js


function logSplit(manifest, choice, counts, frozen, log) {
    const { policy, target, comparable } = manifest;
    if (!frozen) {
        const from = choice.origin === 'champion'
            ? "is that of the champion's manifest"
            : `was chosen from these data (salt ${policy.salt})`;
        log.notice(`The split policy ${from}; freeze it by \`mlops split --write\` and commit ${policy_file/* policyFile */.Xd}.`);
    }
    if (policy.key.some(({ name }) => name === target.column)) {
        log.warning(`The key contains the target ${JSON.stringify(target.column)}: a row that gets another label may change its part.`);
    }
    for (const part of ['validation', 'test']) {
        const missing = counts.rows[part] === 0 ? [] : counts.missing(part);
        if (target.task === 'multiclass' && missing.length > 0) {
            const without = `The ${part} part has no row of ${missing.length} of the ${target.classes.length} classes`;
            log.warning(`${without}: nothing is learned of them there, and roc_auc_ovr is undefined; collect more of their rows.`);
            continue;
        }
        for (const label of missing) {
            log.warning(`The ${part} part has no row of class ${JSON.stringify(label)}: metrics that need both classes are undefined there.`);
        }
    }
    for (const role of ['champion', 'anchor']) {
        const other = comparable[role];
        if (other === null || other.same || (role === 'anchor' && other.version === comparable.champion?.version))
            continue;
        log.notice(`The ${role} ${other.version} was trained under another split policy: ${other.test} of ${counts.rows.test} test rows and ${other.validation} of ${counts.rows.validation} validation rows are comparable.`);
    }
}
function splitOutcome(manifest, choice, written, leakage) {
    const { parts, policy, data, deviation } = manifest;
    const rows = { train: parts.train.rows, validation: parts.validation.rows, test: parts.test.rows };
    const changed = choice.origin === 'change' ? ` The policy changed: ${choice.changes.join('; ')}.` : '';
    const errors = leakageErrors(leakage);
    const open = (leakage?.findings ?? []).filter(({ accepted }) => !accepted);
    const warnings = open.length - errors.length;
    const found = warnings === 0 ? '' : ` Leakage: ${warnings} warning${warnings === 1 ? '' : 's'}.`;
    const saved = written ? ` Wrote ${policy_file/* policyFile */.Xd}; commit it.` : '';
    return {
        status: errors.length > 0 ? 'no' : 'ok',
        summary: `${errors.length > 0 ? `${errors.join(' ')} ` : ''}${data.rows} rows: ${rows.train} train, ${rows.validation} validation, ${rows.test} test (salt ${policy.salt}).${found}${changed}${saved}`,
        figures: {
            rows: data.rows,
            ...rows,
            salt: policy.salt,
            policyDigest: manifest.policyDigest,
            fingerprint: data.fingerprint,
            deviation,
            leakage: open.map(({ name }) => name),
        },
    };
}

;// CONCATENATED MODULE: ./.build/split/strata.js


const tenths = 10;
function strataOf(target, values, stratify) {
    if (!stratify)
        return { count: 1, of: () => 0 };
    const column = (batch) => batch.names.indexOf(target.column);
    if (target.task !== 'regression') {
        const indices = new Map(target.classes.map((label, index) => [label, index]));
        return {
            count: target.classes.length,
            of: (batch, row) => indices.get((0,target_values/* labelOf */.Wy)(batch.cells[column(batch)][row], values.type) ?? ''),
        };
    }
    const numbers = values.values();
    if (numbers === null)
        return { count: 1, of: () => 0 };
    const cuts = tenthsOf(numbers);
    return { count: tenths, of: (batch, row) => cutsBelow(cuts, (0,number/* parseNumber */.$)(batch.cells[column(batch)][row])) };
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

;// CONCATENATED MODULE: ./.build/split/target.js


function resolveTarget(values, options) {
    values.check();
    const name = JSON.stringify(values.column);
    if (values.labels.size < 2) {
        throw new errors/* UserError */.yo(`data.target: expected at least two different values of ${name}, all ${values.rows} rows have the same one; choose another target or add data.`);
    }
    const task = options.task ?? taskOf(values);
    switch (task) {
        case 'binary':
            return binary(values, options);
        case 'multiclass':
            checkNoPositive(options, task);
            if (values.many)
                throw new errors/* UserError */.yo(`task: expected at most 1,000 classes of ${name}, got more; is it a regression?`);
            return { target: { column: values.column, task, classes: classes(values), positive: null }, notices: [] };
        case 'regression':
            return regression(values, options);
    }
}
function taskOf({ labels, type }) {
    if (labels.size === 2)
        return 'binary';
    return type === 'number' ? 'regression' : 'multiclass';
}
function classes({ labels }) {
    return [...labels.keys()].sort();
}
function binary(values, { positive }) {
    const found = classes(values);
    const name = JSON.stringify(values.column);
    if (found.length !== 2) {
        const count = values.many ? 'over 1,000' : String(found.length);
        throw new errors/* UserError */.yo(`task: binary expects two different values of ${name}, got ${count}; correct the data, or set task to what it is.`);
    }
    const chosen = positive === null ? undefined : ((0,target_values/* labelOf */.Wy)(positive, values.type) ?? positive);
    if (chosen !== undefined && !found.includes(chosen)) {
        throw new errors/* UserError */.yo(`data.positive: expected one of the classes ${found.map((label) => JSON.stringify(label)).join(' and ')} of ${name}, got ${JSON.stringify(positive)}.`);
    }
    const last = found[1];
    const obvious = found.join() === '0,1' || found.join() === 'false,true';
    const notices = chosen === undefined && !obvious
        ? [
            `The positive class of ${name} is ${JSON.stringify(last)}, the last in sorted order; say which one it is by data.positive.`,
        ]
        : [];
    return { target: { column: values.column, task: 'binary', classes: found, positive: chosen ?? last }, notices };
}
function regression(values, options) {
    checkNoPositive(options, 'regression');
    if (values.type !== 'number') {
        const place = values.texts.first[0];
        const where = place === undefined ? '' : (0,target_values/* placeText */.Z9)(place);
        throw new errors/* UserError */.yo(`${where}: task: regression expects numbers in the target ${JSON.stringify(values.column)}, got a cell that is none (${values.texts.count} such rows); correct the cells, their type in the schema, or the task.`);
    }
    return { target: { column: values.column, task: 'regression', classes: [], positive: null }, notices: [] };
}
function checkNoPositive({ positive }, task) {
    if (positive !== null)
        throw new errors/* UserError */.yo(`data.positive: only a binary target has a positive class, the task is ${task}; remove it.`);
}
function understandTarget({ data, task }, values, log) {
    const { target, notices } = resolveTarget(values, { task, positive: data.positive });
    for (const notice of notices)
        log.notice(notice);
    return target;
}

// EXTERNAL MODULE: ./.build/split/validated.js
var validated = __webpack_require__(7563);
;// CONCATENATED MODULE: ./.build/split/split.step.js

















const splitStep = {
    name: 'split',
    folder: () => 'split',
    reads: ({ data, task, split }) => ({
        run: recordedFiles,
        workspace: [...data.source, data.schema, policy_file/* policyFile */.Xd].map((path) => path.replace(/^!/, '\\!')),
        options: { data, task, split },
    }),
    skippable: ({ split }) => !split.write && !split.change,
    run: async (config, context) => {
        const { files, workspace, log, run } = context;
        if (config.split.sql)
            throw new errors/* UserError */.yo('split.sql: only the CLI prints it: mlops split --sql.');
        const opened = await (0,split_open/* openData */.$)(config.data, context);
        const frozen = await (0,policy_file/* readPolicy */.T4)(files, workspace);
        const recorded = await readRecorded(run);
        const { data: options, split: call } = config;
        const { columns } = opened.data;
        const choice = choosePolicy({ frozen, champion: recorded.champion, options, columns, change: call.change });
        const stratify = options.split.stratify ?? options.split.time === null;
        const { policy, rows } = await settled(choice, opened, { ...config, stratify }, context);
        const earlier = earlierPolicies(recorded, policy);
        const division = await divideRows(opened, options, { policy, target: options.target, ...earlier }, rows, context);
        const target = understandTarget(config, division.values, log);
        const counts = new PartCounts(division.counts, target, policy.test, stratify);
        counts.check(policy);
        const comparable = differs(earlier);
        const { spooled } = division;
        const crew = spooled.length > 1 ? context.threads : context.here;
        const parts = await writeParts({ columns, spooled, folder: run.path('split'), comparable }, files, crew);
        const manifest = await describeSplit({ ...opened, policy, target, counts, parts, recorded }, files);
        if (await (0,validated.validatedInRun)(run, context.who.run))
            await (0,validated.checkValidated)(run, manifest.data.files);
        await run.write('split/manifest.json', manifest);
        const write = choice.origin === 'change' || (call.write && frozen === null);
        if (write)
            await (0,policy_file/* writePolicy */.ef)(files, workspace, policy);
        logSplit(manifest, choice, counts, write || frozen !== null, log);
        const before = frozen ?? recorded.champion?.policy ?? null;
        if (choice.origin === 'change' && before !== null) {
            await run.write(change/* changeFile */.P8, await (0,change/* describeChange */.uQ)(before, choice.changes, context));
        }
        const leakage = await lookForLeakage(options.leakage, { manifest, data: opened.data }, context);
        return splitOutcome(manifest, choice, write, leakage);
    },
};
async function settled(choice, opened, config, ports) {
    if (choice.origin === 'file' || choice.origin === 'champion')
        return { policy: choice.policy, rows: null };
    const { data, task, stratify } = config;
    const values = await readTarget(opened, data, data.target, ports);
    const { target } = resolveTarget(values, { task, positive: data.positive });
    const wanted = { prefix: data.split.salt, rows: values.rows, strata: strataOf(target, values, stratify) };
    return { policy: await settlePolicy(choice, opened.data, wanted, ports.log), rows: values.rows };
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
    labels = new Map();
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
                if (whole.labels.has(label) || whole.labels.size <= mostLabels)
                    whole.labels.set(label, (whole.labels.get(label) ?? 0) + count);
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
    state() {
        const { rows, labels, nulls, wrong, texts } = this;
        const plain = ({ count, first }) => ({ count, first: [...first] });
        const numbers = this.numbers?.whole() ?? null;
        return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
    }
    see(cell, rows, row) {
        if (++this.rows > mostNumbers)
            this.numbers = null;
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
        const before = this.labels.get(label);
        if (before !== undefined)
            this.labels.set(label, before + 1);
        else if (this.labels.size <= mostLabels)
            this.labels.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), 1);
        return label;
    }
    get many() {
        return this.labels.size > mostLabels;
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

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkValidated: () => (/* binding */ checkValidated),
/* harmony export */   validatedInRun: () => (/* binding */ validatedInRun)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24787);
/* harmony import */ var _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78924);
/* harmony import */ var _table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96476);




const findings = 'validate/findings.json';
async function checkValidated(run, divided) {
    if (!(await run.has(findings)))
        return;
    const { files } = await run.read(findings, 'validate', (value) => _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsSchema */ .Q.parse(value));
    const checked = files.flatMap(({ path, size, sha256 }) => (sha256 === undefined ? [] : [{ path, size, sha256 }]));
    const difference = checked.length < files.length ? null : (0,_table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__.differenceOf)(checked, divided);
    if (difference === null)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`data.source: the files changed between validate and split of this run (${difference}); run again when nothing writes to them.`);
}
async function validatedInRun(run, address) {
    const path = 'validate/result.json';
    if (address === null || !(await run.has(path)))
        return false;
    const { run: own } = await run.read(path, 'validate', (value) => _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.parse(value));
    return own === address;
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

/***/ 49880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ascendingOrder)
/* harmony export */ });
const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;
function ascendingOrder(values) {
    const order = new Uint32Array(values.length);
    for (let i = 0; i < order.length; i++)
        order[i] = i;
    if (values.length < 500)
        return order.sort((i, j) => values[i] - values[j] || i - j);
    const { upper, lower } = sortableBits(values);
    const sorted = radixSort(order, upper);
    for (let start = 0; start < order.length;) {
        const bits = sorted.keys[start];
        let end = start + 1;
        while (end < order.length && sorted.keys[end] === bits)
            end++;
        if (end - start > 1)
            sortRun(sorted.order, start, end, lower);
        start = end;
    }
    return sorted.order;
}
function sortableBits(values) {
    const upper = new Uint32Array(values.length);
    const lower = new Uint32Array(values.length);
    const cell = new Float64Array(1);
    const words = new Uint32Array(cell.buffer);
    cell[0] = 1;
    const high = words[1] === 0 ? 0 : 1;
    for (let i = 0; i < values.length; i++) {
        cell[0] = values[i] + 0;
        const top = words[high];
        const negative = top >>> 31 === 1;
        upper[i] = negative ? ~top : top | 0x80000000;
        lower[i] = negative ? ~words[1 - high] : words[1 - high];
    }
    return { upper, lower };
}
function radixSort(order, keys) {
    const n = order.length;
    let [fromOrder, fromKeys] = [order, keys];
    let [toOrder, toKeys] = [new Uint32Array(n), new Uint32Array(n)];
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
        const starts = new Uint32Array(RADIX);
        for (let k = 0; k < n; k++)
            starts[(fromKeys[k] >>> shift) & (RADIX - 1)]++;
        if (n === 0 || starts[(fromKeys[0] >>> shift) & (RADIX - 1)] === n)
            continue;
        let total = 0;
        for (let digit = 0; digit < RADIX; digit++) {
            const count = starts[digit];
            starts[digit] = total;
            total += count;
        }
        for (let k = 0; k < n; k++) {
            const key = fromKeys[k];
            const place = starts[(key >>> shift) & (RADIX - 1)]++;
            toOrder[place] = fromOrder[k];
            toKeys[place] = key;
        }
        const [spareOrder, spareKeys] = [fromOrder, fromKeys === keys ? new Uint32Array(n) : fromKeys];
        [fromOrder, fromKeys] = [toOrder, toKeys];
        [toOrder, toKeys] = [spareOrder, spareKeys];
    }
    return { order: fromOrder, keys: fromKeys };
}
function sortRun(order, start, end, keys) {
    if (end - start > 64) {
        const run = order.slice(start, end);
        order.set(radixSort(run, Uint32Array.from(run, (i) => keys[i])).order, start);
        return;
    }
    for (let i = start + 1; i < end; i++) {
        const moving = order[i];
        const key = keys[moving];
        let j = i - 1;
        for (; j >= start && keys[order[j]] > key; j--)
            order[j + 1] = order[j];
        order[j + 1] = moving;
    }
}


/***/ }),

/***/ 74891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ overRows)
});

// EXTERNAL MODULE: ./.build/table/csv-head.js + 2 modules
var csv_head = __webpack_require__(36395);
;// CONCATENATED MODULE: ./.build/table/block-cutter.js

const ordinarySize = 1 << 20;
function sharedBuffer(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}
class BlockCutter {
    file;
    buffer;
    line;
    next;
    length = 0;
    constructor(file, buffer, line, next) {
        this.file = file;
        this.buffer = buffer;
        this.line = line;
        this.next = next;
    }
    async *push(chunk) {
        let from = 0;
        while (from < chunk.length) {
            const taken = Math.min(this.buffer.length - 1 - this.length, chunk.length - from);
            this.buffer.set(chunk.subarray(from, from + taken), this.length);
            this.length += taken;
            from += taken;
            if (this.length < this.buffer.length - 1)
                return;
            const end = lastRowEnd(this.buffer, this.length);
            if (end === 0)
                this.grow();
            else
                yield await this.cut(end);
        }
    }
    async finish() {
        return this.length === 0 ? undefined : this.cut(this.length);
    }
    get free() {
        return this.buffer;
    }
    async cut(end) {
        const { buffer, line } = this;
        const rest = this.length - end;
        let next = await this.next();
        if (next.length - 1 < rest)
            next = sharedBuffer(rest * 2);
        next.set(buffer.subarray(end, this.length));
        buffer[end] = 0;
        this.buffer = next;
        this.length = rest;
        this.line += lineEnds(buffer, end);
        return { buffer, length: end, line };
    }
    grow() {
        if (this.length > csv_head/* longestRow */.Hq)
            throw (0,csv_head/* tooLong */.Po)(this.file, this.line);
        const larger = sharedBuffer(this.length * 2);
        larger.set(this.buffer.subarray(0, this.length));
        this.buffer = larger;
    }
}
function lastRowEnd(bytes, length) {
    let odd = count(bytes, 34, 0, length) % 2;
    const feeds = bytes.subarray(0, length).includes(10);
    let end = length;
    for (let before = feeds ? length : length - 1;;) {
        const at = before === 0 ? -1 : bytes.lastIndexOf(feeds ? 10 : 13, before - 1);
        if (at < 0)
            return 0;
        odd ^= count(bytes, 34, at, end) % 2;
        if (odd === 0)
            return at + 1;
        end = at;
        before = at;
    }
}
function lineEnds(bytes, length) {
    const feeds = count(bytes, 10, 0, length);
    const first = bytes.indexOf(13);
    if (first < 0 || first >= length)
        return feeds;
    let alone = 0;
    for (let at = first; at < length; at++)
        if (bytes[at] === 13 && bytes[at + 1] !== 10)
            alone++;
    return feeds + alone;
}
function count(bytes, wanted, from, to) {
    const first = bytes.indexOf(wanted, from);
    if (first < 0 || first >= to)
        return 0;
    const aligned = Math.min(to, (first + 3) & ~3);
    const words = (to - aligned) >> 2;
    let found = 0;
    if (words > 0)
        found = countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + aligned, words), wanted);
    for (let at = first; at < aligned; at++)
        if (bytes[at] === wanted)
            found++;
    for (let at = aligned + words * 4; at < to; at++)
        if (bytes[at] === wanted)
            found++;
    return found;
}
const low = 0x7f7f7f7f;
function countInWords(words, wanted) {
    const pattern = wanted * 0x01010101;
    let found = 0;
    for (let from = 0; from < words.length;) {
        const to = Math.min(words.length, from + 255);
        let sums = 0;
        for (; from < to; from++) {
            const different = words[from] ^ pattern;
            const equal = ~(((different & low) + low) | different | low);
            sums += equal >>> 7;
        }
        found += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + ((sums / 0x1000000) & 255);
    }
    return found;
}

// EXTERNAL MODULE: ./.build/table/byte-stream.js + 3 modules
var byte_stream = __webpack_require__(36317);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
;// CONCATENATED MODULE: ./.build/table/csv-feed.js



class CsvFeed {
    settings;
    post;
    before = new block/* Block */.e();
    head;
    cutter;
    constructor(settings, post) {
        this.settings = settings;
        this.post = post;
        this.head = new csv_head/* CsvHead */.XT(settings);
    }
    get names() {
        return this.head.names;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        if (this.cutter === undefined)
            throw (0,csv_head/* noRows */.jw)(this.settings.file);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        this.post.end();
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, head, post } = this;
        before.append(chunk);
        if (!head.read(before, final))
            return;
        post.file(this.settings.file);
        this.cutter = new BlockCutter(this.settings.file, await post.buffer(), head.line, () => post.buffer());
        await this.cut(this.cutter, before.bytes.subarray(0, before.length));
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const { delimiter, names, order } = this.head;
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'csv', file, delimiter, width: names.length, order, shared, length, line }, buffer);
    }
}

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/row-post.js



const ahead = 2;
class RowPost {
    threads;
    onRows;
    blockSize;
    rows = 0;
    sent = [];
    free = [];
    turn = 0;
    failed = false;
    current = { path: '', rows: 0, blank: 0 };
    constructor(threads, onRows, blockSize) {
        this.threads = threads;
        this.onRows = onRows;
        this.blockSize = blockSize;
    }
    file(path) {
        this.current = { path, rows: 0, blank: 0 };
    }
    async buffer() {
        while (this.sent.length >= this.threads.length * ahead)
            await this.take();
        return this.free.pop() ?? sharedBuffer(this.blockSize);
    }
    release(buffer) {
        if (buffer.length === this.blockSize)
            this.free.push(buffer);
    }
    send(message, buffer) {
        const answer = this.threads[this.turn].call(message);
        answer.catch(() => undefined);
        this.turn = (this.turn + 1) % this.threads.length;
        this.sent.push({ answer, file: this.current, buffer, last: false });
    }
    end() {
        const answer = Promise.resolve({ rows: 0, blank: 0 });
        this.sent.push({ answer, file: this.current, buffer: null, last: true });
    }
    async drain() {
        while (this.sent.length > 0 && !this.failed)
            await this.take();
    }
    async take() {
        this.failed = true;
        const { answer, file, buffer, last } = this.sent.shift();
        const { rows, blank } = (await answer);
        if (buffer !== null)
            this.release(buffer);
        if (rows > 0 && file.blank > 0)
            throw (0,scan/* blankLine */.Br)(file.path, file.blank);
        file.rows += rows;
        if (blank > 0)
            file.blank = blank;
        this.rows += rows;
        this.onRows(this.rows);
        if (last && file.rows === 0)
            throw (0,csv_head/* noRows */.jw)(file.path);
        this.failed = false;
    }
}

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/table/over-rows.js





const ordinarySizes = { block: ordinarySize, threads: 8 << 20 };
async function overRows(sources, options, job, ports, onRows = () => undefined, sizes = ordinarySizes) {
    const size = sources.reduce((sum, source) => sum + source.size, 0);
    const crew = size < sizes.threads ? ports.here : ports.threads;
    const threads = [];
    try {
        for (let at = 0; at < crew.count; at++)
            threads.push(await crew.open('rows', job));
        const post = new RowPost(threads, onRows, sizes.block);
        await readAll(sources, options, ports.files, post);
        await (0,unchanged.checkUnchanged)(ports.files, sources);
        const results = await Promise.all(threads.map((thread) => thread.call({ kind: 'result' })));
        return { rows: post.rows, results: results };
    }
    finally {
        for (const thread of threads)
            await thread.close();
    }
}
async function readAll(sources, { delimiter }, files, post) {
    let expected = null;
    try {
        for (const source of sources) {
            const feed = new CsvFeed({ file: source.path, delimiter, expected }, post);
            await feedFile(feed, (0,byte_stream/* byteStream */.p)(files, source), post);
            expected ??= { names: feed.names, file: source.path };
        }
        await post.drain();
    }
    catch (cause) {
        await (0,unchanged.checkUnchanged)(files, sources, cause);
        throw cause;
    }
}
async function feedFile(feed, bytes, post) {
    try {
        for await (const chunk of bytes)
            await feed.push(chunk);
        await feed.finish();
    }
    catch (cause) {
        await post.drain();
        throw cause;
    }
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
