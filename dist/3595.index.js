export const id = 3595;
export const ids = [3595];
export const modules = {

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

/***/ 97619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ ColumnScan)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/infer.js
var infer = __webpack_require__(62053);
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

// EXTERNAL MODULE: ./.build/schema/key.js
var key = __webpack_require__(4507);
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

// EXTERNAL MODULE: ./.build/schema/occurrences.js
var occurrences = __webpack_require__(80322);
// EXTERNAL MODULE: ./.build/schema/seen.js
var seen = __webpack_require__(11149);
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
        const found = kinds.map((kind) => [kind, new occurrences/* Occurrences */.R(keepValues)]);
        this.found = Object.fromEntries(found);
        const domain = rules?.domain ?? null;
        this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
        this.seen = rules?.unique === true ? new seen/* Seen */.U() : null;
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
            if (this.seen !== null && !this.seen.add((0,key/* canonical */.$)(cell, type) ?? ''))
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


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   y: () => (/* binding */ KeyCheck)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80322);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11149);



function canonical(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    if (type === 'boolean')
        return cell.toLowerCase();
    if (type === 'string')
        return cell;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell : String(value);
}
class KeyCheck {
    key;
    repeated = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(false);
    seen = new _seen_js__WEBPACK_IMPORTED_MODULE_2__/* .Seen */ .U();
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


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Occurrences)
/* harmony export */ });
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


/***/ }),

/***/ 11149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Seen)
/* harmony export */ });
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


/***/ }),

/***/ 63595:
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

// EXTERNAL MODULE: ./.build/table/read.js + 1 modules
var read = __webpack_require__(47996);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
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

// EXTERNAL MODULE: ./.build/schema/column-scan.js + 2 modules
var column_scan = __webpack_require__(97619);
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

// EXTERNAL MODULE: ./.build/schema/key.js
var schema_key = __webpack_require__(4507);
;// CONCATENATED MODULE: ./.build/schema/validate.js



async function survey(batches, checked, onRows) {
    const rules = rulesByName(checked.schema);
    const scans = checked.columns.map((column) => new column_scan/* ColumnScan */.e(column, rules.get(column.name) ?? null, checked.values));
    const wanted = checked.key !== null && checked.schema?.keys !== 'allowed';
    const key = checked.columns.filter(({ name }) => checked.key?.includes(name) === true);
    const keys = wanted ? new schema_key/* KeyCheck */.y(key) : null;
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
        files: await (0,unchanged/* recordFiles */.B5)(files, sources),
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
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* unused harmony export TypeEvidence */
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
    add(cells) {
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
    for await (const { names, cells } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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


/***/ })

};
