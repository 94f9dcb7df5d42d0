export const id = 9795;
export const ids = [9795];
export const modules = {

/***/ 76428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Lz: () => (/* binding */ bits),
/* harmony export */   _I: () => (/* binding */ CellRules)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _date_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92188);
/* harmony import */ var _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24306);



const kinds = [
    'type',
    'nan',
    'infinite',
    'fraction',
    'small',
    'big',
    'domain',
    'short',
    'long',
    'format',
    'repeated',
];
const bits = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index]));
class CellRules {
    column;
    domain;
    format;
    reader = new _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__/* .DateReader */ .k6();
    dateLength;
    min;
    max;
    shortest;
    longest;
    integer;
    refuseNan;
    refuseInfinite;
    constructor(column, rules) {
        this.column = column;
        const domain = rules?.domain ?? null;
        this.domain = domain === null ? null : new Set(domain.map((item) => (column.type === 'number' ? Number(item) : String(item))));
        const format = rules === null || rules.format === null ? null : _date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DateFormat */ .o.of(rules.format);
        this.format = format instanceof _date_format_js__WEBPACK_IMPORTED_MODULE_1__/* .DateFormat */ .o ? format : null;
        this.min = this.bound(rules?.range?.min) ?? -Infinity;
        this.max = this.bound(rules?.range?.max) ?? Infinity;
        this.shortest = rules?.length?.min ?? 0;
        this.longest = rules?.length?.max ?? Infinity;
        this.integer = rules?.integer === true;
        const alone = this.domain === null && this.shortest === 0 && this.longest === Infinity;
        this.dateLength = alone ? (this.format?.length ?? 0) : 0;
        this.refuseNan = rules?.allow_nan !== true;
        this.refuseInfinite = rules?.allow_inf !== true;
    }
    get anyNumber() {
        return this.min === -Infinity && this.max === Infinity && !this.moreThanRange;
    }
    get moreThanRange() {
        return this.integer || this.domain !== null;
    }
    get onlyWhole() {
        return this.integer && this.domain === null;
    }
    get anyText() {
        return this.domain === null && this.format === null && this.shortest === 0 && this.longest === Infinity;
    }
    number(value) {
        if (Number.isNaN(value))
            return this.refuseNan ? bits.nan : 0;
        let mask = 0;
        if (value === Infinity || value === -Infinity)
            mask = this.refuseInfinite ? bits.infinite : 0;
        else if (this.integer && !Number.isInteger(value))
            mask = bits.fraction;
        if (value < this.min)
            mask |= bits.small;
        if (value > this.max)
            mask |= bits.big;
        if (this.domain !== null && !this.domain.has(value))
            mask |= bits.domain;
        return (mask & bits.infinite) === 0 ? mask : bits.infinite;
    }
    text(value) {
        let mask = this.domain === null || this.domain.has(value) ? 0 : bits.domain;
        if (this.shortest > 0 || this.longest < Infinity) {
            const size = codePoints(value);
            if (size < this.shortest)
                mask |= bits.short;
            if (size > this.longest)
                mask |= bits.long;
        }
        if (this.format === null)
            return mask;
        const seconds = this.format.seconds(value);
        if (seconds === undefined)
            return mask | bits.format;
        if (seconds < this.min)
            mask |= bits.small;
        if (seconds > this.max)
            mask |= bits.big;
        return mask;
    }
    isFineDate(bytes, start, end) {
        if (end - start !== this.dateLength || end === start)
            return false;
        if ((this.reader.read(bytes, start, end) & _table_profile_date_form_js__WEBPACK_IMPORTED_MODULE_2__/* .dashes */ .Ng) === 0)
            return false;
        const seconds = this.reader.time / 1000;
        return seconds >= this.min && seconds <= this.max;
    }
    boolean(cell) {
        return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? 0 : bits.type;
    }
    seconds(text) {
        return this.format?.seconds(text);
    }
    bound(end) {
        if (typeof end === 'number')
            return end;
        return end === null || end === undefined || this.column.type === 'number' ? undefined : this.format?.seconds(end);
    }
}
function codePoints(text) {
    let pairs = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00)
            pairs++;
    }
    return text.length - pairs;
}


/***/ }),

/***/ 62410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iZ: () => (/* binding */ columnRules),
  dY: () => (/* binding */ countBounds),
  yf: () => (/* binding */ severity),
  xJ: () => (/* binding */ severityOf)
});

// UNUSED EXPORTS: ruleNames

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/schema/cell-rules.js
var cell_rules = __webpack_require__(76428);
// EXTERNAL MODULE: ./.build/schema/date-format.js
var date_format = __webpack_require__(92188);
;// CONCATENATED MODULE: ./.build/schema/contradictions.js


function contradictions(rules) {
    const found = [];
    const wrong = (key, message) => {
        found.push({ key: typeof key === 'string' ? [key] : key, message });
    };
    ofType(rules, wrong);
    reversed(rules, wrong);
    ofFormat(rules, wrong);
    if (found.length === 0)
        ofDomain(rules, wrong);
    if (found.length === 0)
        ofCounts(rules, wrong);
    return found;
}
function ofType(rules, wrong) {
    const { type, domain, drift } = rules;
    if (type !== 'number') {
        if (rules.integer)
            wrong('integer', `only a number column is integer, not ${type}.`);
        if (rules.allow_nan)
            wrong('allow_nan', `only a number column has NaN, not ${type}.`);
        if (rules.allow_inf)
            wrong('allow_inf', `only a number column has infinite values, not ${type}.`);
        if (rules.range !== null && (type !== 'string' || rules.format === null)) {
            wrong('range', `only a number column has a range, not ${type}; a string column of dates needs its format as well.`);
        }
    }
    if (type !== 'string') {
        if (rules.length !== null)
            wrong('length', `only a string column has lengths, not ${type}.`);
        if (rules.format !== null)
            wrong('format', `only a string column has a format, not ${type}.`);
    }
    if (type === 'boolean' && domain !== null)
        wrong('domain', 'a boolean column has no domain.');
    if (type === 'number' && domain?.some((item) => typeof item !== 'number') === true) {
        wrong('domain', 'expected numbers only, as the type is number; or set type: string.');
    }
    if (type === 'number' && drift !== null && drift.l_infinity !== null) {
        wrong(['drift', 'l_infinity'], 'only a string or boolean column has it; for numbers use jensen_shannon.');
    }
}
function reversed(rules, wrong) {
    for (const key of ['range', 'distinct', 'length']) {
        const { min, max } = rules[key] ?? { min: null, max: null };
        if (typeof min === 'number' && typeof max === 'number' && min > max)
            wrong(key, `min ${String(min)} is above max ${String(max)}.`);
    }
    if (rules.type === 'number') {
        for (const end of ['min', 'max']) {
            if (typeof rules.range?.[end] === 'string')
                wrong(['range', end], 'expected a number, as the type is number.');
        }
    }
}
function ofFormat(rules, wrong) {
    if (rules.format === null || rules.type !== 'string')
        return;
    const format = date_format/* DateFormat */.o.of(rules.format);
    if (typeof format === 'string') {
        wrong('format', format);
        return;
    }
    const { min, max } = rules.range ?? { min: null, max: null };
    const [from, to] = [min, max].map((end) => (end === null ? null : (format.seconds(String(end)) ?? NaN)));
    for (const [end, seconds] of [['min', from], ['max', to]]) {
        if (Number.isNaN(seconds))
            wrong(['range', end], `expected a value of the column's format (${rules.format}).`);
    }
    if (typeof from === 'number' && typeof to === 'number' && from > to)
        wrong('range', 'min is later than max.');
}
function ofDomain(rules, wrong) {
    const { domain, integer, range, length } = rules;
    if (domain === null)
        return;
    const seen = new Set();
    for (const [index, item] of domain.entries()) {
        const text = String(item);
        if (seen.has(text))
            wrong(['domain', index], 'the value stands there twice; remove one.');
        seen.add(text);
        if (integer && !Number.isInteger(item))
            wrong(['domain', index], 'not a whole number, though the column is integer.');
        if (outside(item, range, rules.format))
            wrong(['domain', index], 'lies outside the range; correct one of them.');
        const size = (0,cell_rules/* codePoints */.BH)(text);
        if (length !== null && (size < (length.min ?? 0) || size > (length.max ?? Infinity))) {
            wrong(['domain', index], `has ${String(size)} characters, which length does not allow; correct one of them.`);
        }
    }
}
function outside(item, range, named) {
    const format = named === null ? null : date_format/* DateFormat */.o.of(named);
    const place = (value) => format instanceof date_format/* DateFormat */.o ? (format.seconds(String(value)) ?? NaN) : Number(value);
    if (format === null && range === null)
        return false;
    const at = place(item);
    if (Number.isNaN(at))
        return true;
    const { min, max } = range ?? { min: null, max: null };
    return (min !== null && at < place(min)) || (max !== null && at > place(max));
}
function ofCounts(rules, wrong) {
    const { domain, domain_mass: mass, distinct, present, unique, type } = rules;
    const most = Math.min(type === 'boolean' ? 2 : Infinity, domain !== null && mass === 1 ? domain.length : Infinity, distinct?.max ?? Infinity);
    const what = type === 'boolean' ? 'a boolean column has at most 2' : domain !== null ? `the domain has ${String(domain.length)}` : `distinct.max is ${String(distinct?.max)}`;
    if (distinct?.min !== null && distinct?.min !== undefined && distinct.min > most) {
        wrong(['distinct', 'min'], `${String(distinct.min)} different values cannot be: ${what}.`);
    }
    if (unique && present !== null && present.min_count > most) {
        wrong('unique', `${String(present.min_count)} values (present.min_count) cannot all differ: ${what}.`);
    }
}

;// CONCATENATED MODULE: ./.build/schema/column-rules.js


const share = schemas/* number */.aig().min(0).max(1);
const count = schemas/* int */.Whr().min(0);
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullable().default(null);
const severity = schemas/* enum */.k5n(['error', 'warning']);
const countBounds = {
    min: count.nullable().default(null).describe('Smallest number allowed.'),
    max: count.nullable().default(null).describe('Largest number allowed.'),
};
const ruleNames = [
    'type',
    'required',
    'integer',
    'nulls',
    'present',
    'domain',
    'range',
    'allow_nan',
    'allow_inf',
    'unique',
    'distinct',
    'length',
    'format',
    'drift',
];
const severities = schemas/* strictObject */.rej(Object.fromEntries(ruleNames.map((name) => [name, severity.optional()])));
const rules = {
    name: schemas/* string */.YjP().min(1).describe("The column's name in the header."),
    type: schemas/* enum */.k5n(['number', 'string', 'boolean']).describe('What its cells are.'),
    integer: schemas/* boolean */.zMY().default(false).describe('number: whole numbers only.'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether data without this column are refused.'),
    not_in: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Environments whose data need not have this column, such as `[serving]` for the target.'),
    nulls: schemas/* strictObject */.rej({ max: share.describe('Largest share of missing values, from 0 to 1.') })
        .default({ max: 1 })
        .describe('Missing values that are allowed; by default any share.'),
    present: schemas/* strictObject */.rej({ min_count: schemas/* int */.Whr().min(1).describe('Smallest number of rows with a value.') })
        .nullable()
        .default(null)
        .describe('How many rows must have a value, whatever the share.'),
    domain: schemas/* array */.YOg(value)
        .min(1)
        .nullable()
        .default(null)
        .describe('string, number: the only values that are allowed.'),
    domain_mass: share
        .default(1)
        .describe('Smallest share of present values that must lie in the domain; others within it are warnings.'),
    range: schemas/* strictObject */.rej({
        min: bound.describe('Smallest value allowed.'),
        max: bound.describe('Largest value allowed.'),
    })
        .nullable()
        .default(null)
        .describe('What the values lie between, inclusive: numbers, or with `format` dates written in it.'),
    allow_nan: schemas/* boolean */.zMY().default(false).describe('number: whether "not a number" (NaN) is allowed where it is not in data.nulls.'),
    allow_inf: schemas/* boolean */.zMY().default(false).describe('number: whether infinite values are allowed.'),
    unique: schemas/* boolean */.zMY().default(false).describe('Whether no value may occur twice.'),
    distinct: schemas/* strictObject */.rej(countBounds)
        .nullable()
        .default(null)
        .describe('How many different values the column has, missing ones not counted.'),
    length: schemas/* strictObject */.rej(countBounds)
        .nullable()
        .default(null)
        .describe('string: how many characters (Unicode code points) a value has.'),
    format: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('string: date (2026-11-28), datetime, time, or a pattern of strptime such as `%d.%m.%Y`.'),
    drift: schemas/* strictObject */.rej({
        l_infinity: share.nullable().default(null).describe('string, boolean: largest difference that the share of one value may have.'),
        jensen_shannon: share.nullable().default(null).describe('Largest Jensen-Shannon divergence (base 2, from 0 to 1).'),
    })
        .nullable()
        .default(null)
        .describe('How far the distribution may be from that of the reference: the training data of the champion.'),
    severity: schemas/* union */.KCZ([severity, severities])
        .default('error')
        .describe('What a broken rule is: `warning` for all rules of the column, or one by one, such as `{ range: warning }`.'),
};
const columnRules = schemas/* strictObject */.rej(rules).superRefine((column, context) => {
    for (const { key, message } of contradictions(column))
        context.addIssue({ code: 'custom', path: key, message });
});
function severityOf(rules, rule) {
    return typeof rules.severity === 'string' ? rules.severity : (rules.severity[rule] ?? 'error');
}


/***/ }),

/***/ 92188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DateFormat)
/* harmony export */ });
const named = {
    date: '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})',
    datetime: '(?<Y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})[Tt ](?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?(?<z>[Zz]|[+-]\\d{2}:?\\d{2})?',
    time: '(?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?',
};
const directives = {
    Y: '(?<Y>\\d{4})',
    y: '(?<y>\\d{2})',
    m: '(?<m>1[0-2]|0[1-9]|[1-9])',
    d: '(?<d>3[01]|[12]\\d|0[1-9]|[1-9])',
    H: '(?<H>2[0-3]|[01]\\d|\\d)',
    M: '(?<M>[0-5]\\d|\\d)',
    S: '(?<S>[0-5]\\d|\\d)',
    f: '(?<f>\\d{1,6})',
    z: '(?<z>[Zz]|[+-]\\d{2}:?\\d{2})',
};
const longest = 100;
class DateFormat {
    length;
    expression;
    constructor(source, length) {
        this.length = length;
        this.expression = new RegExp(`^${source}$`, 'u');
    }
    static of(format) {
        const known = Object.hasOwn(named, format) ? named[format] : undefined;
        if (known !== undefined)
            return new DateFormat(known, format === 'date' ? 10 : format === 'datetime' ? 19 : 0);
        if (format.length > longest)
            return `expected at most ${String(longest)} characters.`;
        const used = new Set();
        let source = '';
        for (let at = 0; at < format.length; at++) {
            const character = format[at];
            if (character !== '%') {
                source += character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
                continue;
            }
            const directive = format[++at] ?? '';
            if (directive === '%')
                source += '%';
            else if (!Object.hasOwn(directives, directive)) {
                return `%${directive} is not known; known are %Y %y %m %d %H %M %S %f %z and %%.`;
            }
            else if (used.has(directive))
                return `%${directive} stands there twice.`;
            else {
                used.add(directive);
                source += directives[directive];
            }
        }
        if (used.size === 0)
            return 'expected date, datetime, time, or a pattern such as %d.%m.%Y.';
        if (used.has('Y') && used.has('y'))
            return 'expected %Y or %y, not both.';
        return new DateFormat(source, 0);
    }
    seconds(text) {
        const quick = text.length === this.length ? plainSeconds(text) : undefined;
        if (quick !== undefined)
            return quick;
        const parts = this.expression.exec(text)?.groups;
        if (parts === undefined)
            return undefined;
        const year = parts.Y !== undefined ? Number(parts.Y) : parts.y !== undefined ? century(Number(parts.y)) : 1900;
        const month = Number(parts.m ?? 1);
        const day = Number(parts.d ?? 1);
        const [hour, minute, second] = [Number(parts.H ?? 0), Number(parts.M ?? 0), Number(parts.S ?? 0)];
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
            return undefined;
        if (hour > 23 || minute > 59 || second > 59)
            return undefined;
        const zone = zoneSeconds(parts.z ?? 'Z');
        if (zone === undefined)
            return undefined;
        const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
        return midnight + hour * 3600 + minute * 60 + second + Number(`0.${parts.f ?? '0'}`) - zone;
    }
}
function century(year) {
    return year < 69 ? 2000 + year : 1900 + year;
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function zoneSeconds(zone) {
    if (zone === 'Z' || zone === 'z')
        return 0;
    const digits = zone.replaceAll(/\D/g, '');
    const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}
function plainSeconds(text) {
    const year = pair(text, 0) * 100 + pair(text, 2);
    const month = pair(text, 5);
    const day = pair(text, 8);
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return undefined;
    if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)))
        return undefined;
    const midnight = Date.UTC(year, month - 1, day) / 1000;
    if (text.length === 10)
        return midnight;
    const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
    const between = text.charCodeAt(10);
    if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return undefined;
    return hour <= 23 && minute <= 59 && second <= 59 ? midnight + hour * 3600 + minute * 60 + second : undefined;
}
function pair(text, at) {
    const [one, two] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
    return one >= 0 && one <= 9 && two >= 0 && two <= 9 ? one * 10 + two : NaN;
}


/***/ }),

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkColumnNames)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


function checkColumnNames(columns, data, file) {
    const names = columns.map(({ name }) => name);
    const wanted = [
        { key: 'data.target', name: data.target },
        ...(data.key ?? []).map((name) => ({ key: 'data.key', name })),
        ...data.ignore.map((name) => ({ key: 'data.ignore', name })),
        ...(data.split?.group ?? []).map((name) => ({ key: 'data.split.group', name })),
        ...(data.leakage === undefined || data.leakage === 'off' ? [] : data.leakage.apart).map((name) => ({
            key: 'data.leakage.apart',
            name,
        })),
        ...[data.split?.time ?? null].flatMap((name) => (name === null ? [] : [{ key: 'data.split.time', name }])),
    ];
    const sentences = wanted
        .filter(({ name }) => !names.includes(name))
        .map(({ key, name }) => {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, names);
        const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
        const size = names.length === 1 ? '1 column' : `${String(names.length)} columns`;
        return `${key}: no column ${JSON.stringify(name)} in ${file}; ${hint} It has ${size}.`;
    });
    if (data.ignore.includes(data.target))
        sentences.push(`data.ignore: it lists the target ${JSON.stringify(data.target)}; remove it there.`);
    if (sentences.length === 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(sentences[0]);
    if (sentences.length > 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ(sentences);
}


/***/ }),

/***/ 21540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema),
/* harmony export */   p: () => (/* binding */ schemaPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46489);



function schemaPath(workspace, schema) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, schema);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, full);
    if (place === '' || place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.schema: expected a file inside the workspace, got "${schema}".`);
    }
    return full;
}
async function readSchema(files, workspace, schema) {
    const full = schemaPath(workspace, schema);
    if ((await files.stat(full)) === undefined)
        return null;
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSchema */ .D)(await files.text(full), schema);
}


/***/ }),

/***/ 46489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSchema),
/* harmony export */   _: () => (/* binding */ tableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57625);
/* harmony import */ var _column_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62410);



const tableSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-schema/1').describe('Names this format.'),
    environments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z][a-z0-9_-]*$/, 'expected lower-case letters, digits, - and _'))
        .min(1)
        .default(['training', 'serving'])
        .describe('What data may be for: the first is that of `validate`, the others are named by --environment.'),
    extra_columns: _column_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.default('error').describe('What a column is that is not listed here: an error or a warning.'),
    keys: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warning', 'allowed'])
        .default('error')
        .describe('What two rows with the same data.key are: an error, a warning, or allowed.'),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ..._column_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .countBounds */ .dY,
        of_reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable().default(null).describe('0.5: at least half as many.'),
            max: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).nullable().default(null).describe('3: at most three times as many.'),
        })
            .nullable()
            .default(null)
            .describe('How many rows there are, divided by those of the reference: the training data of the champion.'),
        severity: _column_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.default('error').describe('What another number of rows is.'),
    })
        .nullable()
        .default(null)
        .describe('How many rows the data have.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_column_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .columnRules */ .iZ).min(1).describe('The columns, in any order.'),
})
    .superRefine(({ columns, environments, rows }, context) => {
    const wrong = (path, message) => context.addIssue({ code: 'custom', path, message });
    const seen = new Set();
    for (const [index, column] of columns.entries()) {
        const { name } = column;
        if (seen.has(name))
            wrong(['columns', index, 'name'], `the column ${JSON.stringify(name)} is listed twice; remove one.`);
        seen.add(name);
        for (const message of environmentMistakes(column, environments))
            wrong(['columns', index, 'not_in'], message);
        const sentence = rows === null ? null : tooFewRows(column, rows);
        if (sentence !== null)
            wrong(['columns', index, sentence.key], sentence.message);
    }
    for (const [path, bounds] of [[['rows'], rows], [['rows', 'of_reference'], rows?.of_reference ?? null]]) {
        const { min, max } = bounds ?? { min: null, max: null };
        if (min !== null && max !== null && min > max)
            wrong([...path], `min ${String(min)} is above max ${String(max)}.`);
    }
});
function environmentMistakes({ not_in: named }, environments) {
    const unknown = named.filter((name) => !environments.includes(name));
    const known = environments.join(', ');
    const sentences = unknown.map((name) => `no environment ${JSON.stringify(name)}; they are ${known} (environments).`);
    if (environments.every((name) => named.includes(name)))
        sentences.push('the column is in no environment; write required: false.');
    return sentences;
}
function tooFewRows(column, rows) {
    const { present, domain, domain_mass: mass, unique, nulls } = column;
    if (present !== null && rows.max !== null && present.min_count > rows.max) {
        return { key: 'present', message: `${String(present.min_count)} values need more rows than rows.max, ${String(rows.max)}.` };
    }
    const fewest = rows.min === null ? 0 : Math.ceil(rows.min * (1 - nulls.max));
    if (unique && domain !== null && mass === 1 && fewest > domain.length) {
        return { key: 'unique', message: `at least ${String(fewest)} rows have a value (rows.min), and the domain has ${String(domain.length)}.` };
    }
    return null;
}
const limits = { size: 16, values: 2_000_000 };
async function parseSchema(text, file) {
    const include = () => Promise.resolve('');
    return (await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)({ text, file, overrides: [], includes: [], include, limits }, tableSchema)).value;
}


/***/ })

};
