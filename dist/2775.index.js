export const id = 2775;
export const ids = [2775];
export const modules = {

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
  WC: () => (/* binding */ cellOf),
  WR: () => (/* binding */ writeCanonical),
  GF: () => (/* binding */ writeJson),
  zk: () => (/* binding */ writeSpelled)
});

// UNUSED EXPORTS: canonicalCell

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
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    if ((packed & 3) !== scan/* doubled */.aQ)
        return text;
    const cell = text.replaceAll('""', '"');
    const own = Buffer.from(cell);
    return nulls.has(own, 0, own.length) ? null : cell;
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
        ...policy.key.map(({ name, type }) => `  - {name: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(name)}, type: ${type}}`),
        ...(policy.group === true ? ['# The key is a group: rows of one belong together.', 'group: true'] : []),
        '',
        ...(policy.time === undefined ? hashLines(policy) : timeLines(policy.time, policy)),
    ];
    return `${lines.join('\n')}\n`;
}
function hashLines(policy) {
    return [
        '# The salt of the hash, chosen among many so that each class has its share of test rows.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(policy.salt)}`,
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
    const moment = (value) => typeof value === 'string' ? (0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(value) : String(value ?? 'null');
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
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(policy.salt)}`,
    ];
}
async function writePolicy(files, workspace, policy) {
    await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
}


/***/ }),

/***/ 35265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ checkKeyPresent),
  yO: () => (/* binding */ checkedPolicy),
  vM: () => (/* binding */ contradictions),
  iI: () => (/* binding */ keepsTestRows),
  p1: () => (/* binding */ policyDigest),
  tY: () => (/* binding */ wantedKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
;// CONCATENATED MODULE: ./.build/split/divider.js

function dividerOf({ group, time }) {
    return (time ?? null) !== null ? 'time' : (group ?? null) !== null ? 'group' : 'key';
}
function namedKey({ key, split }) {
    return split.time === null ? (split.group ?? key) : [split.time];
}
function checkTogether({ target, split }, columns) {
    const { group, time, stratify, validation } = split;
    if (group !== null && time !== null) {
        throw new errors/* UserError */.yo('data.split: expected `group` or `time`, got both: a group has rows before and after a cutoff; remove one of them.');
    }
    if (time !== null && stratify === true) {
        throw new errors/* UserError */.yo('data.split.stratify: with data.split.time the cutoff decides, and no salt is chosen by which classes could be balanced; remove one of them.');
    }
    if (group?.includes(target) === true || time === target) {
        throw new errors/* UserError */.yo(`data.split.${time === null ? 'group' : 'time'}: expected another column than the target ${JSON.stringify(target)}.`);
    }
    if (time === null)
        return;
    if (validation !== null && validation !== 0) {
        throw new errors/* UserError */.yo(`data.split.validation: with data.split.time the validation part is the latest of the rows before the test part: expected 0 or null, got ${validation}.`);
    }
    if (columns.find(({ name }) => name === time)?.type === 'boolean') {
        throw new errors/* UserError */.yo(`data.split.time: expected a column of dates (ISO 8601) or numbers, ${JSON.stringify(time)} has true and false.`);
    }
}

// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/policy.js






const checkedPolicy = manifest.splitPolicySchema.superRefine((policy, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (!(policy.test > 0 && policy.test < 1))
        wrong('test', `expected a share between 0 and 1, got ${policy.test}.`);
    if (policy.folds < 2)
        wrong('folds', `expected at least 2 folds, got ${policy.folds}.`);
    if (policy.validation !== null && (policy.validation < 0 || policy.validation >= policy.folds)) {
        wrong('validation', `expected a fold from 0 to ${policy.folds - 1}, or null, got ${policy.validation}.`);
    }
    if (!/^[A-Za-z0-9._/-]{1,60}$/.test(policy.salt)) {
        wrong('salt', 'expected at most 60 letters, digits and the characters . _ - /.');
    }
    const names = policy.key.map(({ name }) => name);
    if (new Set(names).size < names.length)
        wrong('key', 'a column is named twice; remove one.');
    checkTime(policy, wrong);
});
function checkTime({ time, key, group }, wrong) {
    if (time === undefined)
        return;
    const type = key[0].type;
    if (key.length > 1 || type === 'boolean' || group !== undefined) {
        wrong('time', 'expected a key of one column of dates or numbers, and no group.');
        return;
    }
    const expected = type === 'number' ? 'numbers' : 'dates in ISO 8601';
    const [test, validation] = [time.test, time.validation ?? time.test].map((moment) => (0,split_time/* timeOfMoment */.bz)(moment, type));
    if (test === undefined || validation === undefined)
        wrong('time', `expected ${expected}.`);
    else if (time.validation !== null && validation >= test) {
        wrong('time', 'expected the validation rows to begin before the test rows.');
    }
}
function policyDigest(policy) {
    const { folds, format, salt, test, validation } = policy;
    const key = policy.key.map(({ name, type }) => ({ name, type }));
    const time = policy.time && { test: policy.time.test, validation: policy.time.validation };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify({ folds, format, key, salt, test, time, validation }))
        .digest('hex');
}
function wantedKey(options, columns) {
    const { target, split } = options;
    checkTogether(options, columns);
    if (split.validation !== null && split.validation >= split.folds) {
        throw new errors/* UserError */.yo(`data.split.validation: expected a fold from 0 to ${split.folds - 1} (data.split.folds is ${split.folds}), got ${split.validation}.`);
    }
    if ((0,bucket/* testLimit */.UD)(split.test) < 1 || (0,bucket/* testLimit */.UD)(split.test) >= bucket/* bucketCount */.Sf) {
        throw new errors/* UserError */.yo(`data.split.test: expected a share from 0.000001 to 0.999999, got ${split.test}.`);
    }
    const names = namedKey(options) ?? columns.map(({ name }) => name).filter((name) => name !== target);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`data: expected columns besides the target ${JSON.stringify(target)}, found none; add features.`);
    }
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    const list = split.group === null ? 'data.key' : 'data.split.group';
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`${list}: it names ${JSON.stringify(twice)} twice; remove one.`);
    return names.map((name) => columns.find((column) => column.name === name));
}
function contradictions(policy, options) {
    const { target, split } = options;
    const recorded = policy.key.map(({ name }) => name);
    const found = [];
    const [by, wanted] = [dividerOf(policy), dividerOf(split)];
    const key = namedKey(options);
    const differs = (what, here, there) => {
        found.push(`${what} is ${JSON.stringify(there)} in it and ${JSON.stringify(here)} in mlops.yml`);
    };
    if (by !== wanted) {
        const list = key === null ? 'all columns but the target' : JSON.stringify(key);
        found.push(`it divides by the ${by} ${JSON.stringify(recorded)}, mlops.yml by the ${wanted} (${list})`);
    }
    else if (key !== null && !sameNames(key, recorded)) {
        differs(`the ${by} (data.${by === 'key' ? '' : 'split.'}${by})`, key, recorded);
    }
    else if (key === null && recorded.includes(target)) {
        found.push(`its key has the column ${JSON.stringify(target)}, which mlops.yml makes the target`);
    }
    if ((0,bucket/* testLimit */.UD)(policy.test) !== (0,bucket/* testLimit */.UD)(split.test))
        differs('the test share (data.split.test)', split.test, policy.test);
    if (policy.folds !== split.folds)
        differs('the number of folds (data.split.folds)', split.folds, policy.folds);
    if (policy.validation !== split.validation) {
        differs('the validation fold (data.split.validation)', split.validation, policy.validation);
    }
    if (saltPrefix(policy.salt) !== split.salt) {
        differs('the salt prefix (data.split.salt)', split.salt, saltPrefix(policy.salt));
    }
    return found;
}
function keepsTestRows(policy, options) {
    const { split } = options;
    if (policy.time !== undefined || split.time !== null)
        return false;
    const kept = { ...split, folds: policy.folds, validation: policy.validation };
    const named = namedKey(options);
    const sameKey = named !== null &&
        sameNames(named, policy.key.map(({ name }) => name));
    const by = sameKey ? { key: named, split: { ...kept, group: null } } : { split: kept };
    return contradictions(sameKey ? { ...policy, group: undefined } : policy, { ...options, ...by }).length === 0;
}
function checkKeyPresent(policy, columns, origin) {
    const names = new Set(columns.map(({ name }) => name));
    const missing = policy.key.map(({ name }) => name).filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    const list = missing.map((name) => JSON.stringify(name)).join(', ');
    throw new errors/* UserError */.yo(`${origin}: key: the data have no column ${list}; bring it back, or choose a new key by \`mlops split --change\` (rows change their parts).`);
}
function saltPrefix(salt) {
    return salt.replace(/\/\d+$/, '');
}
function sameNames(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
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

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Yt: () => (/* binding */ RowText),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
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

/***/ 12775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splitStep: () => (/* binding */ splitStep)
});

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
        data: { files: await (0,unchanged/* recordFiles */.B5)(files, sources), rows: train + validation + test, fingerprint: parts.fingerprint },
        parts: { train: part('train'), validation: part('validation'), test: part('test') },
        deviation: counts.deviation(),
        comparable: comparableRows(recorded, policy, counts),
    };
}

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
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
        await (0,unchanged/* checkUnchanged */.SC)(ports.files, sources);
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
        for (const { path, full } of sources) {
            const feed = new CsvFeed({ file: path, delimiter, expected }, post);
            await feedFile(feed, files.stream(full), post);
            expected ??= { names: feed.names, file: path };
        }
        await post.drain();
    }
    catch (cause) {
        await (0,unchanged/* checkUnchanged */.SC)(files, sources, cause);
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
        const { rows, results } = await overRows(sources, options, { name: 'divide', init }, ports, (done) => {
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
    const { results } = await overRows(sources, options, { name: 'target', init }, ports);
    return merged(results, init, sources);
}
function merged(states, { columns, target }, sources) {
    const { type } = columns.find(({ name }) => name === target);
    return target_values/* TargetValues */.ub.merged(target, type, states, sources.map(({ path }) => path));
}
function expectedBytes(sources) {
    return sources.reduce((sum, { size }) => sum + size * 2, 0);
}

// EXTERNAL MODULE: ./.build/schema/columns.js
var schema_columns = __webpack_require__(34971);
// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/line-writer.js
var line_writer = __webpack_require__(87035);
// EXTERNAL MODULE: ./.build/split/mark.js
var mark = __webpack_require__(85684);
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
        const digests = new RowDigests(columns);
        for await (const { lines, marks, digests: sums } of sortedBuckets(inputs, threads)) {
            for (const [at, bytes] of [...lines, ...(comparable ? marks : [])].entries()) {
                if (bytes.length > 0)
                    await open[at].write(bytes);
            }
            digests.add(sums);
        }
        for (const file of open)
            await file.close();
        return digests.all();
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
class RowDigests {
    hashes;
    constructor(columns) {
        const names = (0,line_writer/* byName */.n)(columns).map((at) => columns[at].name);
        this.hashes = ['all', ...mark/* partNames */.d].map(() => (0,external_node_crypto_.createHash)('sha256').update(`${JSON.stringify(names)}\n`));
    }
    add(sums) {
        for (const { group, sums: digests } of sums) {
            for (const [at, digest] of digests.entries()) {
                if (digest !== null)
                    this.hashes[at].update(Uint8Array.of(group)).update(digest);
            }
        }
    }
    all() {
        const [fingerprint, train, validation, test] = this.hashes.map((hash) => hash.digest('hex'));
        return { fingerprint: fingerprint, digests: { train: train, validation: validation, test: test } };
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

;// CONCATENATED MODULE: ./.build/split/cutoffs.js

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
function secondTime(times) {
    for (let at = 1; at < times.length; at++)
        if (times[at] !== times[at - 1])
            return at;
    return Math.max(0, times.length - 1);
}
function tooFew(times, validation, column) {
    const parts = validation ? 'training, validation and test rows' : 'training and test rows';
    const found = times.length > 0 && times[0] !== times.at(-1) ? 'two' : 'one';
    return new errors/* UserError */.yo(`data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`);
}

// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
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
    const cutoffs = chooseCutoffs(times, { test, folds, validation: validation !== null }, name);
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
        const opened = await openData(config.data, context);
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
        return splitOutcome(manifest, choice, write);
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
/* harmony import */ var _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17765);
/* harmony import */ var _table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96476);




const findings = 'validate/findings.json';
async function checkValidated(run, divided) {
    if (!(await run.has(findings)))
        return;
    const { files } = await run.read(findings, 'validate', (value) => _schema_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsSchema */ .Q.parse(value));
    const checked = files.flatMap(({ path, size, sha256 }) => (sha256 === undefined ? [] : [{ path, size, sha256 }]));
    const difference = checked.length < files.length ? null : (0,_table_unchanged_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .Pq)(checked, divided);
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
