export const id = 9652;
export const ids = [9652];
export const modules = {

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


/***/ }),

/***/ 17765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ findingsSchema)
});

// UNUSED EXPORTS: columnProfileSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/schema/anomaly.js

const anomalyName = schemas/* enum */.k5n([
    'SCHEMA_MISSING_COLUMN',
    'SCHEMA_NEW_COLUMN',
    'FLOAT_TYPE_STRING_NOT_FLOAT',
    'FLOAT_TYPE_SMALL_FLOAT',
    'FLOAT_TYPE_BIG_FLOAT',
    'FLOAT_TYPE_HAS_NAN',
    'FLOAT_TYPE_HAS_INF',
    'INT_TYPE_NOT_INT_STRING',
    'INT_TYPE_INT_EXPECTED',
    'INT_TYPE_SMALL_INT',
    'INT_TYPE_BIG_INT',
    'BOOL_TYPE_UNEXPECTED_STRING',
    'ENUM_TYPE_UNEXPECTED_STRING_VALUES',
    'FEATURE_TYPE_LOW_FRACTION_PRESENT',
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_UNIQUE',
    'UNEXPECTED_NUMBER_VALUES',
    'KEY_NOT_UNIQUE',
    'TARGET_HAS_NULLS',
    'TARGET_ONE_VALUE',
]);
const anomalySchema = schemas/* strictObject */.rej({
    name: anomalyName,
    column: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['error', 'warning']),
    count: schemas/* int */.Whr().nullable(),
    share: schemas/* number */.aig().nullable(),
    lines: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr() })),
    values: schemas/* array */.YOg(schemas/* string */.YjP()),
    sentence: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./.build/schema/findings.js


const columnProfileSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['number', 'string', 'boolean']),
    nulls: schemas/* int */.Whr(),
    distinct: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* literal */.euz('>1000')]),
    mean: schemas/* number */.aig().nullable(),
    sd: schemas/* number */.aig().nullable(),
    min: schemas/* number */.aig().nullable(),
    max: schemas/* number */.aig().nullable(),
});
const findingsSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-findings/1'),
    schema: schemas/* string */.YjP().nullable(),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), size: schemas/* int */.Whr() })),
    rows: schemas/* int */.Whr(),
    columns: schemas/* array */.YOg(columnProfileSchema),
    anomalies: schemas/* array */.YOg(anomalySchema),
});


/***/ }),

/***/ 23822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStep: () => (/* binding */ validateStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/infer.js
var infer = __webpack_require__(62053);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
;// CONCATENATED MODULE: ./.build/table/prepare.js


async function prepareData(command, context) {
    if (command === null)
        return;
    const ended = await context.log.group(`data.prepare: ${(0,process/* shown */.S)(command)}`, () => context.tools.run({
        argv: (0,process/* argvOf */.U)(command),
        key: 'data.prepare',
        cwd: context.workspace,
        onLine: (line) => {
            context.log.output(line);
        },
    }, { reads: [], writes: [context.workspace], network: true }));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
    const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
    throw new errors/* ProgramError */.Zj(`data.prepare: "${(0,process/* shown */.S)(command)}" ${how}; correct it, or run it by hand to see why.${silent}`, ended.tail.slice(-5));
}

// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(38050);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/schema/columns.js
var schema_columns = __webpack_require__(34971);
// EXTERNAL MODULE: ./.build/schema/findings.js + 1 modules
var schema_findings = __webpack_require__(17765);
;// CONCATENATED MODULE: ./.build/schema/infer.js
const largestDomain = 100;
const rowsPerValue = 5;
const fewestRows = 30;
const date = /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
function inferSchema({ rows, scans, keys }, settings) {
    return {
        format: 'mlops-schema/1',
        rows,
        extra_columns: 'error',
        keys: keys !== null && keys.repeated.count > 0 ? 'allowed' : 'error',
        columns: scans.map((scan) => inferRules(scan, settings)),
    };
}
function inferRules(scan, settings) {
    const { name, type } = scan.column;
    const isTarget = name === settings.target;
    const isOpen = settings.open.includes(name);
    const classes = isTarget && isClasses(scan, settings);
    const domain = classes || (type === 'string' && !isTarget && !isOpen && isDomain(scan)) ? valuesOf(scan) : null;
    return {
        name,
        type,
        integer: type === 'number' && scan.whole && scan.moments.count >= fewestRows,
        required: true,
        nulls: { max: isTarget ? 0 : nullShare(scan.found.nulls.count, scan.rows) },
        domain,
        domain_mass: domain === null || classes ? 1 : domainMass(scan),
        range: type === 'number' && domain === null && !isOpen ? rangeOf(scan) : null,
        unique: false,
        notes: notesOf(scan, isTarget),
    };
}
function isClasses(scan, { task }) {
    const { size } = scan.distinct;
    if (scan.column.type === 'boolean' || size === 0 || size > largestDomain || task === 'regression')
        return false;
    return scan.column.type === 'string' || task !== null || size <= 2;
}
function notesOf(scan, isTarget) {
    const { count, min, max } = scan.moments;
    const notes = isTarget ? ['the target'] : [];
    if (scan.found.nulls.count === scan.rows)
        notes.push('all values are missing');
    if (count > 0)
        notes.push(`seen: ${String(min)} to ${String(max)}`);
    if (scan.leadingZeros > 0)
        notes.push('some have leading zeros: if these are codes, set type: string');
    return notes;
}
function nullShare(nulls, rows) {
    if (nulls === 0 || rows === 0)
        return 0;
    const observed = nulls / rows;
    const error = Math.sqrt((observed * (1 - observed)) / rows);
    const room = Math.max(observed * 1.5, observed + 3 * error);
    return Math.min(1, Math.ceil(Number((room * 100).toFixed(6))) / 100);
}
function isDomain(scan) {
    const present = scan.rows - scan.found.nulls.count;
    const { size, counts } = scan.distinct;
    if (present < fewestRows || size > largestDomain || present < size * rowsPerValue)
        return false;
    return ![...counts.keys()].every((value) => date.test(String(value)));
}
function valuesOf(scan) {
    return [...scan.distinct.counts.keys()].filter((value) => value !== Infinity && value !== -Infinity).sort(ascending);
}
function domainMass(scan) {
    const present = scan.rows - scan.found.nulls.count;
    let once = 0;
    for (const count of scan.distinct.counts.values())
        if (count === 1)
            once++;
    return once === 0 ? 1 : Math.floor(Math.max(0, 1 - (5 * once) / present) * 100) / 100;
}
function rangeOf(scan) {
    const { count, min, max, mean, deviation } = scan.moments;
    if (count < fewestRows || min === max)
        return null;
    const room = Math.max(max - min, Math.max(Math.abs(min), Math.abs(max)) / 10);
    const heavy = 6 * deviation;
    const counter = scan.whole && scan.increasing;
    const lower = min >= 0 ? 0 : mean - min > heavy || counter ? null : outward(min - room, Math.floor);
    const upper = max <= 0 && min < 0 ? 0 : max - mean > heavy || counter ? null : outward(max + room, Math.ceil);
    return lower === null && upper === null ? null : { min: lower, max: upper };
}
function outward(value, round) {
    if (value === 0)
        return 0;
    const power = Math.floor(Math.log10(Math.abs(value))) - 1;
    const rounded = power >= 0 ? round(value / 10 ** power) * 10 ** power : round(value * 10 ** -power) / 10 ** -power;
    return Number.isFinite(rounded) ? rounded : null;
}
function ascending(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    return String(a) < String(b) ? -1 : 1;
}

// EXTERNAL MODULE: ./.build/schema/names.js
var names = __webpack_require__(4740);
// EXTERNAL MODULE: ./.build/schema/schema-file.js + 1 modules
var schema_file = __webpack_require__(24233);
;// CONCATENATED MODULE: ./.build/schema/validate.outcome.js
function validatedOutcome({ anomalies, rows, columns, schema }) {
    const errors = anomalies.filter(({ severity }) => severity === 'error').length;
    const warnings = anomalies.length - errors;
    const against = schema === null ? 'without a schema' : `against ${schema}`;
    const size = `${counted(rows, 'row')} of ${counted(columns.length, 'column')} checked ${against}`;
    return {
        status: errors > 0 ? 'no' : 'ok',
        summary: `${size}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
        figures: { rows, columns: columns.length, errors, warnings },
    };
}
function inferredOutcome({ rows, columns }, path) {
    const domains = columns.filter(({ domain }) => domain !== null).length;
    const ranges = columns.filter(({ range }) => range !== null).length;
    const held = `${counted(columns.length, 'column')}, ${String(domains)} with a domain, ${String(ranges)} with a range`;
    return {
        status: 'ok',
        summary: `${path} written from ${counted(rows, 'row')} (${held}). Review it, commit it, then run \`mlops validate\`.`,
        figures: { rows, columns: columns.length, domains, ranges },
    };
}
function logAnomalies({ anomalies }, log) {
    for (const anomaly of anomalies) {
        const place = { ...anomaly.lines[0], title: anomaly.name };
        if (anomaly.severity === 'error')
            log.error(describe(anomaly), place);
        else
            log.warning(describe(anomaly), place);
    }
}
function describe({ name, column, sentence, lines }) {
    const subject = column === null ? '' : `${JSON.stringify(column)}: `;
    const more = lines.slice(1).map(({ file, line }) => `${file}:${String(line)}`);
    return `${name}: ${subject}${sentence}${more.length === 0 ? '' : ` Also: ${more.join(', ')}.`}`;
}
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
;// CONCATENATED MODULE: ./.build/schema/distinct.js

const mostDistinct = 1000;
class Distinct {
    counts = new Map();
    over = false;
    add(value) {
        if (this.over)
            return;
        const before = this.counts.get(value);
        if (before !== undefined)
            this.counts.set(value, before + 1);
        else if (this.counts.size === mostDistinct || (typeof value === 'string' && value.length > 1000)) {
            this.over = true;
            this.counts.clear();
        }
        else
            this.counts.set(typeof value === 'string' ? (0,table_text/* ownText */.U)(value) : value, 1);
    }
    get size() {
        return this.over ? Infinity : this.counts.size;
    }
}

;// CONCATENATED MODULE: ./.build/schema/occurrences.js
const kept = 3;
const longest = 100;
class Occurrences {
    keepValues;
    count = 0;
    lines = [];
    values = [];
    constructor(keepValues) {
        this.keepValues = keepValues;
    }
    add(file, line, value) {
        if (this.count++ >= kept)
            return;
        this.lines.push({ file, line });
        if (this.keepValues && value !== null)
            this.values.push(Buffer.from(value.slice(0, longest)).toString());
    }
}

;// CONCATENATED MODULE: ./.build/schema/seen.js
class Seen {
    size = 0;
    table = new Int32Array(2 << 12);
    add(text) {
        const { low, high } = hash(text);
        if (!this.insert(low, high))
            return false;
        this.size++;
        if (this.size * 4 > this.table.length)
            this.grow();
        return true;
    }
    insert(low, high) {
        const table = this.table;
        const mask = table.length / 2 - 1;
        for (let place = low & mask;; place = (place + 1) & mask) {
            const first = table[place * 2];
            const second = table[place * 2 + 1];
            if (first === 0 && second === 0) {
                table[place * 2] = low;
                table[place * 2 + 1] = high;
                return true;
            }
            if (first === low && second === high)
                return false;
        }
    }
    grow() {
        const before = this.table;
        this.table = new Int32Array(before.length * 2);
        for (let at = 0; at < before.length; at += 2) {
            if (before[at] !== 0 || before[at + 1] !== 0)
                this.insert(before[at], before[at + 1]);
        }
    }
}
function hash(text) {
    let low = text.length ^ 0x9e3779b9;
    let high = text.length ^ 0x85ebca6b;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        low = Math.imul(low ^ unit, 0x01000193);
        low ^= low >>> 15;
        high = Math.imul(high ^ (unit + at), 0x5bd1e995);
        high ^= high >>> 13;
    }
    low = mix(low);
    high = mix(high ^ Math.imul(low, 0xc2b2ae35));
    return { low, high: low === 0 && high === 0 ? 1 : high };
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}

;// CONCATENATED MODULE: ./.build/schema/key.js



function canonical(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    if (type === 'boolean')
        return cell.toLowerCase();
    if (type === 'string')
        return cell;
    const value = (0,number/* parseNumber */.$)(cell);
    return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell : String(value);
}
class KeyCheck {
    key;
    repeated = new Occurrences(false);
    seen = new Seen();
    constructor(key) {
        this.key = key;
    }
    add({ names, cells, rows, file, lines }) {
        const columns = this.key.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)] }));
        for (let row = 0; row < rows; row++) {
            let text = '';
            for (const column of columns) {
                const cell = canonical(column.cells[row], column.type);
                text += cell === null ? '-' : `${String(cell.length)}:${cell}`;
            }
            if (!this.seen.add(text))
                this.repeated.add(file, lines[row], null);
        }
    }
}

;// CONCATENATED MODULE: ./.build/schema/moments.js
class Moments {
    count = 0;
    min = Infinity;
    max = -Infinity;
    mean = 0;
    squares = 0;
    add(value) {
        this.count++;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
        const difference = value - this.mean;
        this.mean += difference / this.count;
        this.squares += difference * (value - this.mean);
    }
    get deviation() {
        return this.count < 2 ? 0 : Math.sqrt(this.squares / (this.count - 1));
    }
}

;// CONCATENATED MODULE: ./.build/schema/column-scan.js







const kinds = ['nulls', 'type', 'nan', 'infinite', 'fraction', 'small', 'big', 'domain', 'repeated'];
const notANumber = /^[ \t]*[+-]?nan[ \t]*$/i;
class ColumnScan {
    column;
    rules;
    rows = 0;
    distinct = new Distinct();
    moments = new Moments();
    whole = true;
    increasing = true;
    leadingZeros = 0;
    found;
    domain;
    seen;
    last = -Infinity;
    constructor(column, rules, keepValues) {
        this.column = column;
        this.rules = rules;
        const found = kinds.map((kind) => [kind, new Occurrences(keepValues)]);
        this.found = Object.fromEntries(found);
        const domain = rules?.domain ?? null;
        this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
        this.seen = rules?.unique === true ? new Seen() : null;
    }
    add(batch, cells) {
        const { file, lines } = batch;
        const { type } = this.column;
        this.rows += batch.rows;
        for (let row = 0; row < cells.length; row++) {
            const cell = cells[row];
            if (cell === null || (cell === '' && type !== 'string')) {
                this.found.nulls.add(file, lines[row], null);
                continue;
            }
            const refused = type === 'number' ? this.number(cell) : type === 'string' ? this.text(cell) : this.boolean(cell);
            if (refused !== null)
                this.found[refused].add(file, lines[row], cell);
            if (this.seen !== null && !this.seen.add(canonical(cell, type) ?? ''))
                this.found.repeated.add(file, lines[row], cell);
        }
    }
    profile() {
        const { count, min, max, mean, deviation } = this.moments;
        return {
            ...this.column,
            nulls: this.found.nulls.count,
            distinct: this.distinct.over ? '>1000' : this.distinct.size,
            mean: count === 0 || !Number.isFinite(mean) ? null : mean,
            sd: count === 0 || !Number.isFinite(deviation) ? null : deviation,
            min: count === 0 ? null : min,
            max: count === 0 ? null : max,
        };
    }
    number(cell) {
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined)
            return notANumber.test(cell) ? 'nan' : 'type';
        this.distinct.add(value);
        if (!Number.isFinite(value))
            return 'infinite';
        this.moments.add(value);
        if (!Number.isInteger(value))
            this.whole = false;
        if (value <= this.last)
            this.increasing = false;
        this.last = value;
        if (cell.length > 1 && cell.charCodeAt(0) === 48 && cell.charCodeAt(1) !== 46)
            this.leadingZeros++;
        return this.rules === null ? null : this.outside(value, this.rules);
    }
    outside(value, { integer, range }) {
        if (integer && !Number.isInteger(value))
            return 'fraction';
        if (range !== null) {
            if (range.min !== null && value < range.min)
                return 'small';
            if (range.max !== null && value > range.max)
                return 'big';
        }
        return this.domain === null || this.domain.has(value) ? null : 'domain';
    }
    text(cell) {
        this.distinct.add(cell);
        return this.domain === null || this.domain.has(cell) ? null : 'domain';
    }
    boolean(cell) {
        if (!(0,infer/* isBoolean */.Lm)(cell))
            return 'type';
        this.distinct.add(cell.toLowerCase());
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/schema/judge.js
function judge_counted(name, column, severity, { count, lines, values }, rows, sentence) {
    return { name, column, severity, count, share: rows === 0 ? null : count / rows, lines, values, sentence };
}
function whole(name, column, severity, sentence) {
    return { name, column, severity, count: null, share: null, lines: [], values: [], sentence };
}
function share(count, rows) {
    const percent = (count / rows) * 100;
    const shown = percent >= 0.1 || count === 0 ? percent.toFixed(1) : percent.toPrecision(1);
    return `${String(count)} of ${String(rows)} rows (${shown}%)`;
}
function judgeColumn(scan, rules) {
    const anomalies = [...missing(scan, rules)];
    const severity = rules === null ? 'warning' : 'error';
    const add = (kind, name, level, what) => {
        const found = scan.found[kind];
        if (found.count === 0)
            return;
        anomalies.push(judge_counted(name, scan.column.name, level, found, scan.rows, `${share(found.count, scan.rows)} ${what}.`));
    };
    const integer = rules?.integer === true;
    const { range, domain } = rules ?? { range: null, domain: null };
    if (scan.column.type === 'number') {
        add('type', integer ? 'INT_TYPE_NOT_INT_STRING' : 'FLOAT_TYPE_STRING_NOT_FLOAT', severity, 'hold something that is not a number');
        add('nan', 'FLOAT_TYPE_HAS_NAN', severity, 'hold "not a number" (NaN), which is not listed in data.nulls');
        add('infinite', 'FLOAT_TYPE_HAS_INF', severity, 'hold an infinite number');
        add('fraction', 'INT_TYPE_INT_EXPECTED', severity, 'hold a number that is not whole');
        add('small', integer ? 'INT_TYPE_SMALL_INT' : 'FLOAT_TYPE_SMALL_FLOAT', severity, `lie below the range, which begins at ${String(range?.min)}`);
        add('big', integer ? 'INT_TYPE_BIG_INT' : 'FLOAT_TYPE_BIG_FLOAT', severity, `lie above the range, which ends at ${String(range?.max)}`);
    }
    else if (scan.column.type === 'boolean') {
        add('type', 'BOOL_TYPE_UNEXPECTED_STRING', severity, 'hold something else than true or false');
    }
    const name = scan.column.type === 'number' ? 'UNEXPECTED_NUMBER_VALUES' : 'ENUM_TYPE_UNEXPECTED_STRING_VALUES';
    add('domain', name, domainSeverity(scan, rules), `hold a value that is not in the domain (${String(domain?.length)} values)`);
    add('repeated', 'FEATURE_TYPE_LOW_UNIQUE', severity, 'repeat a value of an earlier row, though the column is unique');
    return anomalies;
}
function domainSeverity(scan, rules) {
    const present = scan.rows - scan.found.nulls.count;
    return rules !== null && present - scan.found.domain.count < rules.domain_mass * present ? 'error' : 'warning';
}
function missing(scan, rules) {
    const found = scan.found.nulls;
    const { name } = scan.column;
    const max = rules?.nulls.max ?? 1;
    if (found.count === scan.rows) {
        const severity = max < 1 ? 'error' : 'warning';
        return [judge_counted('FEATURE_TYPE_NOT_PRESENT', name, severity, found, scan.rows, 'All values are missing.')];
    }
    if (found.count <= max * scan.rows)
        return [];
    const allowed = max === 0 ? 'none may be' : `at most ${String(Number((max * 100).toPrecision(4)))}% may be`;
    const sentence = `${share(found.count, scan.rows)} are missing, ${allowed}.`;
    return [judge_counted('FEATURE_TYPE_LOW_FRACTION_PRESENT', name, 'error', found, scan.rows, sentence)];
}
function judgeTarget(scan) {
    const { name } = scan.column;
    const nulls = scan.found.nulls;
    if (nulls.count > 0) {
        const sentence = `${share(nulls.count, scan.rows)} have no target; remove these rows, or find their values.`;
        return [judge_counted('TARGET_HAS_NULLS', name, 'error', nulls, scan.rows, sentence)];
    }
    if (scan.distinct.size !== 1)
        return [];
    return [whole('TARGET_ONE_VALUE', name, 'error', 'The target is the same in every row; there is nothing to learn.')];
}

;// CONCATENATED MODULE: ./.build/schema/validate.js



async function survey(batches, checked, onRows) {
    const rules = rulesByName(checked.schema);
    const scans = checked.columns.map((column) => new ColumnScan(column, rules.get(column.name) ?? null, checked.values));
    const wanted = checked.key !== null && checked.schema?.keys !== 'allowed';
    const key = checked.columns.filter(({ name }) => checked.key?.includes(name) === true);
    const keys = wanted ? new KeyCheck(key) : null;
    let rows = 0;
    for await (const batch of batches) {
        for (const [index, scan] of scans.entries())
            scan.add(batch, batch.cells[index]);
        keys?.add(batch);
        rows += batch.rows;
        onRows(rows);
    }
    return { rows, scans, keys };
}
function judge({ rows, scans, keys }, { columns, schema, target }) {
    const rules = rulesByName(schema);
    const anomalies = schema === null ? [] : compareColumns(columns, schema);
    for (const scan of scans) {
        const ofTarget = scan.column.name === target ? judgeTarget(scan) : [];
        const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
        const found = judgeColumn(scan, rules.get(scan.column.name) ?? null);
        anomalies.push(...ofTarget, ...found.filter(({ name }) => !(nullsSaid && aboutNulls.has(name))));
    }
    if (keys !== null && keys.repeated.count > 0) {
        const severity = schema?.keys === 'error' ? 'error' : 'warning';
        const sentence = `${share(keys.repeated.count, rows)} have the data.key of an earlier row.`;
        anomalies.push(judge_counted('KEY_NOT_UNIQUE', null, severity, keys.repeated, rows, sentence));
    }
    const errors = anomalies.filter(({ severity }) => severity === 'error');
    const warnings = anomalies.filter(({ severity }) => severity === 'warning');
    return { rows, columns: scans.map((scan) => scan.profile()), anomalies: [...errors, ...warnings] };
}
const aboutNulls = new Set(['FEATURE_TYPE_NOT_PRESENT', 'FEATURE_TYPE_LOW_FRACTION_PRESENT']);
function compareColumns(columns, schema) {
    const present = new Set(columns.map(({ name }) => name));
    const listed = new Set(schema.columns.map(({ name }) => name));
    const missing = schema.columns.filter(({ name, required }) => required && !present.has(name));
    const extra = columns.filter(({ name }) => !listed.has(name));
    return [
        ...missing.map(({ name }) => whole('SCHEMA_MISSING_COLUMN', name, 'error', 'The schema requires this column; the data do not have it.')),
        ...extra.map(({ name }) => whole('SCHEMA_NEW_COLUMN', name, schema.extra_columns, 'The data have this column; the schema does not list it.')),
    ];
}
function rulesByName(schema) {
    return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}

// EXTERNAL MODULE: ./.build/schema/yaml.js
var yaml = __webpack_require__(59297);
;// CONCATENATED MODULE: ./.build/schema/validate.step.js













const validateStep = {
    name: 'validate',
    folder: () => 'validate',
    reads: ({ data, report }) => ({ workspace: [...data.source, data.schema], options: { data, values: report.values } }),
    skippable: () => false,
    run: async (config, context) => {
        await prepareData(config.data.prepare, context);
        const sources = await (0,source/* resolveSources */.l)(context.files, context.workspace, config.data.source);
        return config.validate.infer ? validate_step_infer(config, context, sources) : check(config, context, sources);
    },
};
async function validate_step_infer(config, context, sources) {
    const { data, task, validate } = config;
    const path = (0,schema_file/* schemaPath */.p)(context.workspace, data.schema);
    const exists = (await context.files.stat(path)) !== undefined;
    if (exists && !validate.overwrite) {
        throw new errors/* UserError */.yo(`${data.schema}: exists already; run \`mlops validate --infer --overwrite\` to replace it.`);
    }
    const columns = await (0,infer/* inferColumns */.yj)((0,read/* readTable */.x)(context.files, sources, data));
    (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    const pass = await validate_step_read(context, sources, config, { ...data, columns, schema: null, values: false });
    const schema = inferSchema(pass, { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] });
    await context.files.write(path, (0,yaml/* schemaYaml */.l)(schema));
    return inferredOutcome(schema, data.schema);
}
async function check(config, context, sources) {
    const { files, workspace, log, run } = context;
    const { data, report } = config;
    const schema = await (0,schema_file/* readSchema */.G)(files, workspace, data.schema);
    if (schema === null)
        log.warning(`no ${data.schema}; run \`mlops validate --infer\` and commit it.`);
    const { columns } = await (0,schema_columns/* columnTypes */.S)(files, workspace, data, sources);
    (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    const checked = { columns, schema, target: data.target, key: data.key, values: report.values };
    const judged = judge(await validate_step_read(context, sources, config, checked), checked);
    const findings = schema_findings/* findingsSchema */.Q.parse({
        format: 'mlops-findings/1',
        schema: schema === null ? null : data.schema,
        files: sources.map(({ path, size }) => ({ path, size })),
        ...judged,
        columns: report.values ? judged.columns : judged.columns.map((column) => ({ ...column, min: null, max: null })),
    });
    await run.write('validate/findings.json', findings);
    logAnomalies(findings, log);
    return validatedOutcome(findings);
}
async function validate_step_read({ files, log }, sources, { data }, checked) {
    const progress = log.progress('reading the data');
    try {
        return await survey((0,read/* readTable */.x)(files, sources, data), checked, (rows) => {
            progress.update(rows);
        });
    }
    finally {
        progress.end();
    }
}


/***/ }),

/***/ 59297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ schemaYaml),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
const plainText = /^[A-Za-z_][A-Za-z0-9_]*( [A-Za-z0-9_]+)*$/;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'inf', 'nan']);
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\uFFFE\uFFFF]/gu;
const widest = 100;
function yamlText(text) {
    if (plainText.test(text) && !reserved.has(text.toLowerCase()))
        return text;
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `"${escaped.replace(unprintable, escapeSequence)}"`;
}
function escapeSequence(character) {
    const code = character.codePointAt(0);
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
function schemaYaml(schema) {
    const head = [
        `# What the data must look like; \`mlops validate\` checks them against it.`,
        `# Inferred from ${String(schema.rows)} rows by \`mlops validate --infer\`: review it, correct it, commit it.`,
        `format: mlops-schema/1`,
        ``,
        `# A column that is not listed here: error or warning.`,
        `extra_columns: ${schema.extra_columns}`,
        ``,
        `# Two rows with the same data.key: error, warning or allowed.`,
        `keys: ${schema.keys}`,
        ``,
        `# nulls.max: largest share of missing values. domain: the only values allowed; domain_mass: smallest share of values in it.`,
        `# range: what numbers lie between; inferred with room, to find another unit or a broken sensor.`,
        `columns:`,
    ];
    return `${[...head, ...schema.columns.flatMap(columnLines)].join('\n')}\n`;
}
function columnLines(rules) {
    const notes = rules.notes.length > 0 ? ` # ${rules.notes.join('; ')}` : '';
    const lines = [`  - name: ${yamlText(rules.name)}${notes}`];
    lines.push(`    type: ${rules.type}`);
    if (rules.integer)
        lines.push('    integer: true');
    if (!rules.required)
        lines.push('    required: false');
    lines.push(`    nulls: { max: ${String(rules.nulls.max)} }`);
    if (rules.domain !== null)
        lines.push(...domainLines(rules.domain));
    if (rules.domain_mass < 1)
        lines.push(`    domain_mass: ${String(rules.domain_mass)}`);
    const { min, max } = rules.range ?? { min: null, max: null };
    const bounds = [min === null ? '' : `min: ${String(min)}`, max === null ? '' : `max: ${String(max)}`];
    const range = bounds.filter((bound) => bound !== '').join(', ');
    if (range !== '')
        lines.push(`    range: { ${range} }`);
    if (rules.unique)
        lines.push('    unique: true');
    return lines;
}
function domainLines(domain) {
    const items = domain.map((item) => (typeof item === 'string' ? yamlText(item) : String(item)));
    const line = `    domain: [${items.join(', ')}]`;
    return line.length <= widest ? [line] : ['    domain:', ...items.map((item) => `      - ${item}`)];
}


/***/ }),

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
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

/***/ 38050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/table/block.js
class Block {
    length = 0;
    buffer = Buffer.alloc(1 << 19);
    get bytes() {
        return this.buffer;
    }
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.buffer.length) {
            const larger = Buffer.alloc(Math.max(length + 1, this.buffer.length * 2));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.buffer[length] = 0;
        this.length = length;
    }
    drop(count) {
        this.buffer.copyWithin(0, count, this.length + 1);
        this.length -= count;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/table/decode.js


function decode(bytes, file, line) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isAscii)(buffer))
        return buffer.toString('latin1');
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return buffer.toString('utf8');
    throw new errors/* UserError */.yo(`${file}:${String(wrongLine(buffer, line))}: not UTF-8; save the file as UTF-8 (it may be in Latin-1 or Windows-1252).`);
}
function wrongLine(buffer, line) {
    let at = line;
    let from = 0;
    for (;;) {
        const end = lineEnd(buffer, from);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(buffer.subarray(from, end)))
            return at;
        from = buffer[end] === 13 && buffer[end + 1] === 10 ? end + 2 : end + 1;
        at++;
    }
}
function lineEnd(buffer, from) {
    const feed = buffer.indexOf(10, from);
    const carriage = buffer.subarray(0, feed < 0 ? undefined : feed).indexOf(13, from);
    return carriage < 0 ? feed : carriage;
}
function markLength(bytes, file) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 3;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new errors/* UserError */.yo(`${file}:1: the file is in UTF-16; save it as UTF-8.`);
    }
    return 0;
}

;// CONCATENATED MODULE: ./.build/table/delimiter.js
const candidates = [',', ';', '\t', '|'];
function findDelimiter(bytes, complete) {
    const counts = new Map(candidates.map((candidate) => [candidate.charCodeAt(0), 0]));
    let quoted = false;
    let ended = false;
    for (const byte of bytes) {
        if (byte === 34)
            quoted = !quoted;
        else if (!quoted) {
            if (byte === 10 || byte === 13) {
                ended = true;
                break;
            }
            const count = counts.get(byte);
            if (count !== undefined)
                counts.set(byte, count + 1);
        }
    }
    if (!ended && !complete)
        return undefined;
    let best = candidates[0];
    for (const candidate of candidates) {
        if (counts.get(candidate.charCodeAt(0)) > counts.get(best.charCodeAt(0)))
            best = candidate;
    }
    return best;
}

;// CONCATENATED MODULE: ./.build/table/header.js

function checkNames(names, file, line) {
    const place = `${file}:${String(line)}`;
    if (names.length === 1 && names[0] === '')
        throw new errors/* UserError */.yo(`${place}: expected a header with the columns' names, got a blank line.`);
    if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
        throw new errors/* UserError */.yo(`${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`);
    }
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const number = index + 1;
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`${place}: column ${String(number)} has no name in the header; give it one.`);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
            throw new errors/* UserError */.yo(`${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`);
        }
        seen.set(name, number);
    }
}
function orderOf(names, expected, file, first) {
    const places = new Map(names.map((name, index) => [name, index]));
    const missing = expected.filter((name) => !places.has(name));
    const known = new Set(expected);
    const extra = names.filter((name) => !known.has(name));
    if (missing.length > 0 || extra.length > 0) {
        const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
        throw new errors/* UserError */.yo(`${file}:1: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`);
    }
    return expected.map((name) => places.get(name));
}
function listed(word, names) {
    if (names.length === 0)
        return '';
    const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
    return `${word}: ${names
        .slice(0, 10)
        .map((name) => JSON.stringify(name))
        .join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./.build/table/scan.js

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
    constructor(file, delimiter) {
        this.file = file;
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
            throw this.blank();
        if (this.rows === this.lines.length) {
            const larger = new Float64Array(this.lines.length * 2);
            larger.set(this.lines);
            this.lines = larger;
        }
        this.lines[this.rows++] = this.line;
    }
    at(line, sentence) {
        return new errors/* UserError */.yo(`${this.file}:${String(line)}: ${sentence}`);
    }
    ragged(found, columns) {
        const cells = (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
        return this.at(this.line, `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`);
    }
    blank() {
        return this.at(this.blankLine, 'the line is blank and rows follow it; remove the line.');
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

;// CONCATENATED MODULE: ./.build/table/csv.js






const batchRows = 4096;
const longestRow = 16 << 20;
class CsvReader {
    settings;
    names = [];
    order = [];
    block = new Block();
    scanner;
    begun = false;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
    }
    push(chunk, final) {
        this.block.append(chunk);
        if (!this.begin(final) || !this.header(final))
            return [];
        const scanner = this.scanner;
        scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
        const batches = this.batches(scanner);
        this.block.drop(scanner.next);
        if (this.block.length > longestRow)
            throw this.tooLong(scanner.line);
        if (final && this.rows === 0) {
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file has a header and no rows; give it at least one row.`);
        }
        return batches;
    }
    begin(final) {
        if (this.begun)
            return true;
        if (this.block.length < 3 && !final)
            return false;
        this.block.drop(markLength(this.block.bytes.subarray(0, this.block.length), this.settings.file));
        if (this.block.length === 0) {
            if (!final)
                return false;
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
        }
        this.begun = true;
        return true;
    }
    header(final) {
        if (this.names.length > 0)
            return true;
        const { file, expected } = this.settings;
        if (this.scanner === undefined) {
            const head = this.block.bytes.subarray(0, this.block.length);
            const delimiter = this.settings.delimiter ?? findDelimiter(head, final);
            if (delimiter !== undefined)
                this.scanner = new Scanner(file, delimiter);
        }
        const scanner = this.scanner;
        scanner?.scan(this.block.bytes, this.block.length, 0, final);
        if (scanner === undefined || scanner.rows === 0) {
            if (this.block.length > longestRow)
                throw this.tooLong(1);
            return false;
        }
        const text = decode(this.block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        checkNames(names, file, 1);
        this.order = expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, file, expected.file);
        this.names = expected === null ? names : expected.names;
        this.block.drop(scanner.next);
        return true;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = decode(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
        const width = this.names.length;
        for (let from = 0; from < scanner.rows; from += batchRows) {
            const rows = Math.min(batchRows, scanner.rows - from);
            batches.push({
                file: this.settings.file,
                names: this.names,
                rows,
                cells: this.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
                lines: scanner.lines.slice(from, from + rows),
            });
        }
        this.rows += scanner.rows;
        return batches;
    }
    column(text, cells, first, rows) {
        const nulls = this.settings.nulls;
        const step = this.names.length;
        const found = new Array(rows);
        for (let row = 0, at = first; row < rows; row++, at += step) {
            const start = cells[at * 2];
            const packed = cells[at * 2 + 1];
            const end = packed >> 2;
            if ((packed & 3) === doubled)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === plain ? null : '';
            else
                found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
        }
        return found;
    }
    unquoted(text) {
        const cell = text.replaceAll('""', '"');
        return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
    }
    tooLong(line) {
        return new errors/* UserError */.yo(`${this.settings.file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`);
    }
}
function cellText(text, cells, at) {
    const end = cells[at * 2 + 1];
    const cell = text.slice(cells[at * 2], end >> 2);
    return (end & 3) === doubled ? cell.replaceAll('""', '"') : cell;
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
;// CONCATENATED MODULE: ./.build/table/read.js


async function* readTable(files, sources, options) {
    const nulls = new table_nulls/* NullTexts */.U(options.nulls);
    let expected = null;
    for (const { path, full } of sources) {
        const reader = new CsvReader({ file: path, delimiter: options.delimiter, nulls, expected });
        for await (const chunk of files.stream(full))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        expected ??= { names: reader.names, file: path };
    }
}


/***/ })

};
