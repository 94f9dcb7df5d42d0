export const id = 8515;
export const ids = [8515];
export const modules = {

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ splitManifestSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   mj: () => (/* binding */ splitPolicySchema),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony exports partName, comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
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

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ RowText)
/* harmony export */ });
/* unused harmony exports quotedText, valueText */
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);


const plain = /^[ !#-[\]-~]*$/;
function quotedText(text) {
    if (plain.test(text))
        return `"${text}"`;
    return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function valueText(cell, type) {
    if (cell === null)
        return 'null';
    if (type === 'string')
        return quotedText(cell);
    if (cell === '')
        return 'null';
    if (type === 'number')
        return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell);
    return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
}
class RowText {
    columns;
    wrong;
    heads;
    places;
    constructor(columns, names) {
        this.columns = columns;
        this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    of(cells, row) {
        let text = '';
        for (let at = 0; at < this.columns.length; at++) {
            const value = valueText(cells[this.places[at]][row], this.columns[at].type);
            if (value === undefined) {
                this.wrong = this.columns[at];
                return undefined;
            }
            text += this.heads[at] + value;
        }
        return `${text}}`;
    }
}


/***/ }),

/***/ 14738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splitStep: () => (/* binding */ splitStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/split/row-spool.js
const head = 20;
const mostBits = 8;
const flushAt = 1 << 17;
class RowSpool {
    files;
    bits;
    buckets;
    folder;
    constructor(files, expected, memory) {
        this.files = files;
        this.bits = Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
        this.buckets = Array.from({ length: 2 ** this.bits }, () => new Bucket());
    }
    add(row) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.high >>> (32 - this.bits)];
        bucket.put(row);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async *inOrder() {
        for (const bucket of this.buckets) {
            let bytes = bucket.take();
            if (bucket.writer !== undefined) {
                await bucket.writer.write(bytes);
                await bucket.writer.close();
                const read = await this.files.read(bucket.path);
                bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
                await this.files.remove(bucket.path);
            }
            yield* sorted(bytes);
        }
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            this.folder ??= await this.files.temporary();
            bucket.path = `${this.folder}/${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.writer(bucket.path);
        }
        await bucket.writer.write(bucket.take());
    }
}
class Bucket {
    size = 0;
    path = '';
    writer;
    bytes = Buffer.alloc(0);
    put({ high, low, mark, text, line }) {
        this.reserve(head + (text.length + line.length) * 3);
        const { bytes, size } = this;
        const textLength = bytes.write(text, size + head);
        const lineLength = bytes.write(line, size + head + textLength);
        bytes.writeInt32LE(high, size);
        bytes.writeInt32LE(low, size + 4);
        bytes.writeUInt8(mark, size + 8);
        bytes.writeUInt32LE(textLength, size + 12);
        bytes.writeUInt32LE(lineLength, size + 16);
        this.size += head + textLength + lineLength;
    }
    take() {
        const taken = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.alloc(0);
        this.size = 0;
        return taken;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
    }
}
function* sorted(bytes) {
    const starts = [];
    for (let at = 0; at < bytes.length; at += head + bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(at + 16))
        starts.push(at);
    starts.sort((one, other) => compare(bytes, one, other));
    for (const at of starts) {
        const text = at + head;
        const line = text + bytes.readUInt32LE(at + 12);
        const end = line + bytes.readUInt32LE(at + 16);
        yield { mark: bytes.readUInt8(at + 8), text: bytes.subarray(text, line), line: bytes.subarray(line, end) };
    }
}
function compare(bytes, one, other) {
    return (bytes.readUInt32LE(one) - bytes.readUInt32LE(other) ||
        bytes.readUInt32LE(one + 4) - bytes.readUInt32LE(other + 4) ||
        bytes.compare(bytes, ...textOf(bytes, other), ...textOf(bytes, one)) ||
        bytes.compare(bytes, ...lineOf(bytes, other), ...lineOf(bytes, one)));
}
function textOf(bytes, at) {
    return [at + head, at + head + bytes.readUInt32LE(at + 12)];
}
function lineOf(bytes, at) {
    const start = textOf(bytes, at)[1];
    return [start, start + bytes.readUInt32LE(at + 16)];
}

;// CONCATENATED MODULE: ./.build/split/arrange.js


const sortMemory = 1 << 25;
async function arrangeRows(data, division, rows, expected, { files, log }, memory = sortMemory) {
    const spool = new RowSpool(files, expected, memory);
    const progress = log.progress('dividing the rows', rows);
    let done = 0;
    try {
        for await (const batch of data.pass()) {
            await division.add(batch, spool);
            progress.update((done += batch.rows));
        }
    }
    finally {
        progress.end();
    }
    if (done !== rows) {
        throw new errors/* OutsideError */.Cp(`data.source: the data changed while they were read (${rows} rows, then ${done}); run again.`);
    }
    return spool;
}
function expectedBytes(sources, columns, rows) {
    const names = columns.reduce((sum, { name }) => sum + name.length + 5, 0);
    return sources.reduce((sum, { size }) => sum + size * 2, 0) + rows * (names + 32);
}

// EXTERNAL MODULE: ./.build/split/policy.js
var split_policy = __webpack_require__(98415);
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

;// CONCATENATED MODULE: ./.build/split/describe.js


async function describeSplit(divided, files) {
    const { data, sources, features, policy, target, counts, parts, recorded } = divided;
    const sums = [];
    for (const { path, full, size } of sources)
        sums.push({ path, size, sha256: await files.digest(full) });
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
        data: { files: sums, rows: train + validation + test, fingerprint: parts.fingerprint },
        parts: { train: part('train'), validation: part('validation'), test: part('test') },
        deviation: counts.deviation(),
        comparable: comparableRows(recorded, policy, counts),
    };
}

// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 1 modules
var salted_text = __webpack_require__(48529);
;// CONCATENATED MODULE: ./.build/split/assignment.js


class Assignment {
    text = new salted_text/* SaltedText */.h();
    salt;
    second;
    limit;
    folds;
    validation;
    constructor(policy) {
        this.salt = (0,salted_text/* saltBytes */._)(policy.salt);
        this.second = (0,bucket/* foldSalt */._n)(policy.salt);
        this.limit = (0,bucket/* testLimit */.UD)(policy.test);
        this.folds = policy.folds;
        this.validation = policy.validation;
    }
    partOf(key) {
        this.text.set(key);
        if ((0,bucket/* saltedBucket */.mr)(this.text, this.salt) < this.limit)
            return 'test';
        if (this.validation === null)
            return 'train';
        return (0,bucket/* foldOf */.Lc)((0,bucket/* saltedBucket */.mr)(this.text, this.second), this.folds) === this.validation ? 'validation' : 'train';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/split/part-file.js

const part_file_flushAt = 1 << 16;
class LineFile {
    writer;
    bytes = Buffer.alloc(part_file_flushAt);
    size = 0;
    constructor(writer) {
        this.writer = writer;
    }
    static async open(files, path) {
        return new LineFile(await files.writer(path));
    }
    add(text, rest = null) {
        const needed = text.length * 3 + (rest?.length ?? 0);
        if (this.size + needed > this.bytes.length) {
            const larger = Buffer.alloc(this.size + needed + part_file_flushAt);
            this.bytes.copy(larger, 0, 0, this.size);
            this.bytes = larger;
        }
        this.size += this.bytes.write(text, this.size);
        if (rest !== null) {
            this.bytes.set(rest, this.size);
            this.size += rest.length;
        }
        return this.size >= part_file_flushAt ? this.flush() : undefined;
    }
    async close() {
        await this.flush();
        await this.writer.close();
    }
    async abort() {
        await this.writer.abort();
    }
    async flush() {
        const chunk = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.alloc(part_file_flushAt);
        this.size = 0;
        await this.writer.write(chunk);
    }
}
class RowsDigest {
    rows = 0;
    hash = (0,external_node_crypto_.createHash)('sha256');
    add(text) {
        this.rows++;
        this.hash.update(text);
    }
    digest() {
        return this.hash.digest('hex');
    }
}

;// CONCATENATED MODULE: ./.build/split/parts.js


const parts = ['train', 'validation', 'test'];
const held = ['validation', 'test'];
function encodeMark({ part, champion, anchor }) {
    return parts.indexOf(part) + (champion ? 4 : 0) + (anchor ? 8 : 0);
}
function decodeMark(mark) {
    return { part: parts[mark & 3], champion: (mark & 4) > 0, anchor: (mark & 8) > 0 };
}
async function writeParts(files, folder, names, spool, comparable) {
    const open = [];
    const create = async (name, header) => {
        const file = await LineFile.open(files, `${folder}/${name}.csv`);
        open.push(file);
        await file.add(`${header}\n`);
        return file;
    };
    try {
        const rows = new Map();
        const marks = new Map();
        for (const part of parts)
            rows.set(part, await create(part, (0,write/* csvRow */.r)(['row_id', ...names])));
        for (const part of comparable ? held : []) {
            marks.set(part, await create(`${part}.comparable`, 'row_id,champion,anchor'));
        }
        const written = await distribute(spool, rows, marks);
        for (const file of open)
            await file.close();
        return written;
    }
    catch (cause) {
        for (const file of open)
            await file.abort();
        throw cause;
    }
}
async function distribute(spool, rows, marks) {
    const all = new RowsDigest();
    const digests = { train: new RowsDigest(), validation: new RowsDigest(), test: new RowsDigest() };
    for await (const { mark, text, line } of spool.inOrder()) {
        const { part, champion, anchor } = decodeMark(mark);
        const id = all.rows;
        all.add(text);
        digests[part].add(text);
        const full = rows.get(part).add(`${id},`, line);
        if (full !== undefined)
            await full;
        await marks.get(part)?.add(`${id},${champion ? 1 : 0},${anchor ? 1 : 0}\n`);
    }
    const { train, validation, test } = digests;
    return {
        fingerprint: all.digest(),
        digests: { train: train.digest(), validation: validation.digest(), test: test.digest() },
    };
}

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
    rows = { train: 0, validation: 0, test: 0 };
    champion = { train: 0, validation: 0, test: 0 };
    anchor = { train: 0, validation: 0, test: 0 };
    classes;
    tests;
    strata;
    constructor(share, target, strata) {
        this.share = share;
        this.classes = new Map(target.classes.map((label) => [label, { train: 0, validation: 0, test: 0 }]));
        this.tests = new Int32Array(strata);
        this.strata = new Int32Array(strata);
    }
    add(part, label, stratum) {
        this.rows[part]++;
        this.strata[stratum]++;
        if (part === 'test')
            this.tests[stratum]++;
        if (label !== null)
            this.classes.get(label)[part]++;
    }
    classesOf(part) {
        return Object.fromEntries([...this.classes].map(([label, rows]) => [label, rows[part]]));
    }
    missing(part) {
        return [...this.classes].filter(([, rows]) => rows[part] === 0).map(([label]) => label);
    }
    deviation() {
        return worstDeviation(this.tests, this.strata, (0,bucket/* testLimit */.UD)(this.share)) / bucket/* bucketCount */.Sf;
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

// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
// EXTERNAL MODULE: ./.build/split/target-values.js
var target_values = __webpack_require__(31843);
;// CONCATENATED MODULE: ./.build/split/wrong-cell.js

function wrongCell({ file, lines }, row, { name, type }, frozen) {
    const expected = type === 'number' ? 'a number' : 'true or false';
    const remedy = frozen
        ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
        : "correct the cell, or the column's type in the schema";
    return new errors/* UserError */.yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`);
}

;// CONCATENATED MODULE: ./.build/split/divide.js








class Division {
    inputs;
    counts;
    key;
    whole;
    assignment;
    held;
    text = new salted_text/* SaltedText */.h();
    noSalt = (0,salted_text/* saltBytes */._)('');
    targetAt;
    targetType;
    constructor(inputs) {
        this.inputs = inputs;
        const { columns, policy, target } = inputs;
        const names = columns.map(({ name }) => name);
        this.counts = new PartCounts(policy.test, target, inputs.strata.count);
        this.key = new row_text/* RowText */.Yt(policy.key, names);
        this.whole = new row_text/* RowText */.Yt([...columns].sort((one, other) => (one.name < other.name ? -1 : 1)), names);
        this.assignment = new Assignment(policy);
        this.held = { champion: heldBy(inputs.champion, names), anchor: heldBy(inputs.anchor, names) };
        this.targetAt = names.indexOf(target.column);
        this.targetType = columns[this.targetAt].type;
    }
    async add(batch, spool) {
        for (let row = 0; row < batch.rows; row++) {
            const key = this.key.of(batch.cells, row) ?? this.fail(batch, row, this.key.wrong);
            const text = this.whole.of(batch.cells, row) ?? this.fail(batch, row, this.whole.wrong);
            const part = this.assignment.partOf(key);
            const cells = batch.cells.map((column) => column[row]);
            const label = this.label(cells);
            this.counts.add(part, label, this.inputs.strata.of(batch, row));
            this.text.set(text);
            this.text.hash(this.noSalt);
            const { high, low } = this.text;
            const champion = this.held.champion(batch.cells, row, part);
            const anchor = this.held.anchor(batch.cells, row, part);
            const mark = encodeMark({ part, champion, anchor });
            if (champion)
                this.counts.champion[part]++;
            if (anchor)
                this.counts.anchor[part]++;
            const full = spool.add({ high, low, mark, text: `${text}\n`, line: `${(0,write/* csvRow */.r)(cells)}\n` });
            if (full !== undefined)
                await full;
        }
    }
    label(cells) {
        if (this.inputs.target.task === 'regression')
            return null;
        const label = (0,target_values/* labelOf */.W)(cells[this.targetAt], this.targetType);
        cells[this.targetAt] = label;
        return label;
    }
    fail(batch, row, column) {
        const today = this.inputs.columns.find(({ name }) => name === column.name).type;
        throw wrongCell(batch, row, column, today !== column.type);
    }
}
function heldBy(policy, names) {
    if (policy === 'same')
        return () => true;
    if (policy === null || !policy.key.every(({ name }) => names.includes(name)))
        return () => false;
    const key = new row_text/* RowText */.Yt(policy.key, names);
    const assignment = new Assignment(policy);
    return (cells, row, part) => {
        const text = key.of(cells, row);
        return text !== undefined && assignment.partOf(text) === part;
    };
}

// EXTERNAL MODULE: ./.build/schema/columns.js
var schema_columns = __webpack_require__(34971);
// EXTERNAL MODULE: ./.build/table/read.js + 5 modules
var read = __webpack_require__(39117);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
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
    const sources = await (0,source/* resolveSources */.l)(files, workspace, options.source);
    const { columns } = await (0,schema_columns/* columnTypes */.S)(files, workspace, options, sources);
    const features = checkColumns(columns, options, sources[0].path);
    return { data: { columns, pass: () => (0,read/* readTable */.x)(files, sources, options) }, sources, features };
}

// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
;// CONCATENATED MODULE: ./.build/split/policy-choice.js



function choosePolicy({ frozen, champion, options, columns, change }) {
    const recorded = frozen ?? champion?.policy ?? null;
    const key = (0,split_policy/* wantedKey */.tY)(options, columns);
    const { test, folds, validation } = options.split;
    const wanted = { format: 'mlops-split/1', key, salt: null, test, folds, validation };
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
function splitOutcome(manifest, choice, written) {
    const { parts, policy, data, deviation } = manifest;
    const rows = { train: parts.train.rows, validation: parts.validation.rows, test: parts.test.rows };
    const changed = choice.origin === 'change' ? ` The policy changed: ${choice.changes.join('; ')}.` : '';
    const saved = written ? ` Wrote ${policy_file/* policyFile */.Xd}; commit it.` : '';
    return {
        status: 'ok',
        summary: `${data.rows} rows: ${rows.train} train, ${rows.validation} validation, ${rows.test} test (salt ${policy.salt}).${changed}${saved}`,
        figures: {
            rows: data.rows,
            ...rows,
            salt: policy.salt,
            policyDigest: manifest.policyDigest,
            fingerprint: data.fingerprint,
            deviation,
        },
    };
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
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
            of: (batch, row) => indices.get((0,target_values/* labelOf */.W)(batch.cells[column(batch)][row], values.type) ?? ''),
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

;// CONCATENATED MODULE: ./.build/split/survey.js




async function readTarget({ columns, pass }, target) {
    const values = new target_values/* TargetValues */.u(target, columns.find(({ name }) => name === target).type);
    for await (const batch of pass())
        values.add(batch);
    return values;
}
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
                    throw wrongCell(batch, row, texts.wrong, false);
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
    const chosen = positive === null ? undefined : ((0,target_values/* labelOf */.W)(positive, values.type) ?? positive);
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
        const where = values.texts.first[0] ?? '';
        throw new errors/* UserError */.yo(`${where}: task: regression expects numbers in the target ${JSON.stringify(values.column)}, got a cell that is none (${values.texts.count} such rows); correct the cells, their type in the schema, or the task.`);
    }
    return { target: { column: values.column, task: 'regression', classes: [], positive: null }, notices: [] };
}
function checkNoPositive({ positive }, task) {
    if (positive !== null)
        throw new errors/* UserError */.yo(`data.positive: only a binary target has a positive class, the task is ${task}; remove it.`);
}
async function understandTarget({ data, task }, rows, log) {
    const values = await readTarget(rows, data.target);
    const { target, notices } = resolveTarget(values, { task, positive: data.positive });
    for (const notice of notices)
        log.notice(notice);
    return { target, values };
}

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
        const opened = await openData(config.data, context);
        const frozen = await (0,policy_file/* readPolicy */.T4)(files, workspace);
        const recorded = await readRecorded(run);
        const { data: options, split: call } = config;
        const { columns } = opened.data;
        const choice = choosePolicy({ frozen, champion: recorded.champion, options, columns, change: call.change });
        const { target, values } = await understandTarget(config, opened.data, log);
        const strata = strataOf(target, values, options.split.stratify);
        const { key, test } = choice.policy;
        const rows = values.rows;
        const wanted = { key, prefix: options.split.salt, test, rows, strata };
        const policy = {
            ...choice.policy,
            salt: choice.policy.salt ?? (await chooseSalt(opened.data, wanted, log)),
        };
        const earlier = earlierPolicies(recorded, policy);
        const division = new Division({ columns, policy, target, strata, ...earlier });
        const spool = await arrangeRows(opened.data, division, rows, expectedBytes(opened.sources, columns, rows), context);
        division.counts.check(policy);
        const parts = await writeParts(files, run.path('split'), columns.map(({ name }) => name), spool, differs(earlier));
        const manifest = await describeSplit({ ...opened, policy, target, counts: division.counts, parts, recorded }, files);
        await run.write('split/manifest.json', manifest);
        const write = choice.origin === 'change' || (call.write && frozen === null);
        if (write)
            await (0,policy_file/* writePolicy */.ef)(files, workspace, policy);
        logSplit(manifest, choice, division.counts, write || frozen !== null, log);
        return splitOutcome(manifest, choice, write);
    },
};


/***/ }),

/***/ 31843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   u: () => (/* binding */ TargetValues)
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
class Places {
    count = 0;
    first = [];
    add({ file, lines }, row) {
        if (this.count++ < 3)
            this.first.push(`${file}:${String(lines[row])}`);
    }
    shown() {
        return `${this.first.join(', ')}${this.count > 3 ? ', ...' : ''}`;
    }
}
class TargetValues {
    column;
    type;
    rows = 0;
    labels = new Map();
    nulls = new Places();
    wrong = new Places();
    texts = new Places();
    numbers = new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
    constructor(column, type) {
        this.column = column;
        this.type = type;
    }
    add(batch) {
        const cells = batch.cells[batch.names.indexOf(this.column)];
        this.rows += batch.rows;
        if (this.rows > mostNumbers)
            this.numbers = null;
        for (let row = 0; row < batch.rows; row++)
            this.see(cells[row], batch, row);
    }
    see(cell, batch, row) {
        const label = labelOf(cell, this.type);
        if (label === null) {
            this.nulls.add(batch, row);
            return;
        }
        const number = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell);
        if (number === undefined)
            this.texts.add(batch, row);
        if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
            this.wrong.add(batch, row);
            return;
        }
        if (this.type === 'number')
            this.numbers?.push(number);
        const before = this.labels.get(label);
        if (before !== undefined)
            this.labels.set(label, before + 1);
        else if (this.labels.size <= mostLabels)
            this.labels.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), 1);
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
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.target: expected a value of ${name} in every row, ${rows} none (${this.nulls.shown()}); fill them in or remove the rows.`);
        }
        if (this.wrong.count > 0) {
            const expected = this.type === 'number' ? 'a finite number' : 'true or false';
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${this.wrong.first[0]}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`);
        }
    }
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
