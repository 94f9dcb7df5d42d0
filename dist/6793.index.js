export const id = 6793;
export const ids = [6793];
export const modules = {

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

/***/ 58395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./.build/table/over-rows.js + 4 modules
var over_rows = __webpack_require__(42422);
// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
// EXTERNAL MODULE: ./.build/table/types-job.js
var types_job = __webpack_require__(69054);
// EXTERNAL MODULE: ./.build/schema/schema-file.js
var schema_file = __webpack_require__(21540);
;// CONCATENATED MODULE: ./.build/schema/columns.js




async function columnTypes(ports, workspace, data, sources) {
    const schema = await (0,schema_file/* readSchema */.G)(ports.files, workspace, data.schema);
    const types = new Map((schema?.columns ?? []).map(({ name, type }) => [name, type]));
    const names = await columnNames(ports.files, sources, data);
    const places = [...names.keys()].filter((at) => !types.has(names[at]));
    if (places.length > 0) {
        const init = { nulls: data.nulls, places };
        const { results } = await (0,over_rows/* overRows */.g)(sources, data, { name: 'types', init }, ports);
        for (const [at, type] of (0,types_job.typesOf)(results).entries())
            types.set(names[places[at]], type);
    }
    return names.map((name) => ({ name, type: types.get(name) }));
}
async function columnNames(files, sources, data) {
    for await (const { names } of (0,read/* readTable */.x)(files, sources, data))
        return names;
    return [];
}

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




async function openData(options, ports) {
    const { files, workspace } = ports;
    const sources = await (0,source.resolveSources)(files, workspace, options.source);
    const columns = await columnTypes(ports, workspace, options, sources);
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

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ NullBytes)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const longestQuick = 16;
class NullBytes {
    ends = new Uint8Array(longestQuick * 256);
    numeric;
    longer;
    texts;
    constructor(texts) {
        this.texts = texts.filter((text) => text !== '').map((text) => Buffer.from(text));
        for (const text of this.texts) {
            if (text.length < longestQuick)
                this.ends[text.length * 256 + text.at(-1)] = 1;
        }
        this.numeric = texts.some((text) => (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text) !== undefined);
        this.longer = this.texts.some(({ length }) => length >= longestQuick);
    }
    has(bytes, start, end) {
        const length = end - start;
        if (length < longestQuick ? this.ends[length * 256 + bytes[end - 1]] === 0 : !this.longer)
            return false;
        return this.texts.some((text) => {
            if (text.length !== length)
                return false;
            for (let at = 0; at < length; at++)
                if (text[at] !== bytes[start + at])
                    return false;
            return true;
        });
    }
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

/***/ 69054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TypesJob: () => (/* binding */ TypesJob),
/* harmony export */   typesOf: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48774);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56720);



class TypesJob {
    inputs;
    evidence;
    scratch;
    constructor(inputs) {
        this.inputs = inputs;
        this.evidence = inputs.places.map(() => 0);
        this.scratch = new _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberScratch */ .Yc(new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NullBytes */ .h(inputs.nulls));
    }
    add({ columns, rows }) {
        for (const [at, place] of this.inputs.places.entries()) {
            if ((this.evidence[at] & _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seenText */ .JW) !== 0)
                continue;
            this.scratch.numbers(columns[place], rows);
            this.evidence[at] |= this.scratch.evidence;
        }
    }
    result() {
        return this.evidence;
    }
}
function typesOf(evidence) {
    return (evidence[0] ?? []).map((_, at) => (0,_profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(evidence.reduce((all, thread) => all | thread[at], 0)));
}


/***/ })

};
