export const id = 4133;
export const ids = [4133,8855];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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
    if (typeof value === 'number' && !Number.isFinite(value)) {
        return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
    }
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


/***/ }),

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

/***/ 57625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98439);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69407);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18855);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58314);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72614);







async function readConfig(source, schema) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file, source.limits);
    if (!(0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value ?? {}))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source.file}:1:1: expected a mapping with keys such as data, got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(document.value)}.`);
    const { positions } = document;
    const raw = await withIncludes({ value: document.value ?? {}, positions }, source);
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, positions };
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    const sentences = parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, json, positions));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function withIncludes(document, source) {
    const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
    const rest = source.overrides.filter((override) => !whole.includes(override));
    let raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(document.value, whole, document.positions);
    for (const key of source.includes) {
        const path = key.split('.');
        const value = valueAt(raw, path);
        if (typeof value !== 'string')
            continue;
        const included = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(await readInclude(source, key, value, document.positions), value);
        raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
        document.positions.include(path, included.positions);
    }
    return (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, rest, document.positions);
}
async function readInclude(source, key, path, positions) {
    try {
        return await source.include(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(key.split('.'), 'value'), key)}: expected a mapping or the path of a YAML file: ${cause.message}`, { cause });
    }
}
function valueAt(value, path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
function describeIssue(issue, raw, json, positions) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey([...path, key], (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE)(json, path), positions));
    }
    const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
    if (inner !== undefined) {
        return inner.flatMap((below) => describeIssue({ ...below, path: [...path, ...below.path] }, raw, json, positions));
    }
    const value = valueAt(raw, path);
    const key = path.map(String).join('.');
    const place = positions.at(path, value === undefined ? 'key' : 'value');
    const where = _position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(place, key);
    if (issue.code === 'custom')
        return [`${where}: ${issue.message}`];
    const missing = value === undefined ? 'it is missing' : `got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(value)}`;
    return [`${where}: expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(json, path)}, ${missing}.`];
}
function deepest(errors) {
    const inside = errors.filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));
    if (inside.length === 1)
        return inside[0];
    const knowing = inside.filter((issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0));
    return knowing.length === 1 ? knowing[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
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

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   XP: () => (/* binding */ anomalySchema)
/* harmony export */ });
/* unused harmony export anomalyName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const anomalyName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'SCHEMA_MISSING_COLUMN',
    'SCHEMA_NEW_COLUMN',
    'UNEXPECTED_DATA_TYPE',
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
    'FEATURE_TYPE_LOW_NUMBER_PRESENT',
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_UNIQUE',
    'FEATURE_TYPE_HIGH_UNIQUE',
    'DATASET_LOW_NUM_EXAMPLES',
    'DATASET_HIGH_NUM_EXAMPLES',
    'COMPARATOR_CONTROL_DATA_MISSING',
    'COMPARATOR_L_INFTY_HIGH',
    'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
    'COMPARATOR_LOW_NUM_EXAMPLES',
    'COMPARATOR_HIGH_NUM_EXAMPLES',
    'UNEXPECTED_NUMBER_VALUES',
    'STRING_TYPE_TOO_SHORT',
    'STRING_TYPE_TOO_LONG',
    'TIME_TYPE_WRONG_FORMAT',
    'TIME_TYPE_TOO_EARLY',
    'TIME_TYPE_TOO_LATE',
    'KEY_NOT_UNIQUE',
    'TARGET_HAS_NULLS',
    'TARGET_ONE_VALUE',
]);
const anomalySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: anomalyName,
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning']),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function isAcceptable({ name }) {
    if (name.startsWith('TARGET_') || name.startsWith('COMPARATOR_'))
        return false;
    return name !== 'KEY_NOT_UNIQUE' && name !== 'TIME_TYPE_WRONG_FORMAT';
}


/***/ }),

/***/ 54873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ColumnCheck),
/* harmony export */   d: () => (/* binding */ mergeBreaks)
/* harmony export */ });
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);
/* harmony import */ var _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76428);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80322);



const mostOutside = 1000;
class ColumnCheck {
    column;
    cells;
    rows = 0;
    nulls;
    found;
    extremes = { smallest: null, largest: null };
    shortest = null;
    longest = null;
    outside = new Set();
    constructor(column, rules, keepValues) {
        this.column = column;
        this.cells = new _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .CellRules */ ._I(column, rules);
        this.nulls = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(false);
        const found = _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(keepValues)]);
        this.found = Object.fromEntries(found);
    }
    count(rows) {
        this.rows += rows;
    }
    missing(file, line) {
        this.nulls.add(file, line, null);
    }
    broken(mask, file, line, value, cell) {
        for (const kind of _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)
            if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz[kind]) !== 0)
                this.found[kind].add(file, line, cell);
        if ((mask & (_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.small | _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.big)) !== 0)
            this.stretch(value, mask);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.domain) !== 0 && this.outside.size <= mostOutside)
            this.outside.add(typeof value === 'string' ? (0,_table_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(value) : value);
        if ((mask & (_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.short | _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.long)) !== 0) {
            const size = (0,_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(String(value));
            if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.short) !== 0)
                this.shortest = Math.min(size, this.shortest ?? Infinity);
            else
                this.longest = Math.max(size, this.longest ?? 0);
        }
    }
    result() {
        const { rows, nulls, found, extremes, shortest, longest, outside } = this;
        return {
            rows,
            nulls: nulls.places(),
            kinds: Object.fromEntries(_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, found[kind].places()])),
            ...extremes,
            shortest,
            longest,
            outside: outside.size > mostOutside ? null : [...outside],
            distinct: null,
        };
    }
    stretch(value, mask) {
        const { smallest, largest } = this.extremes;
        const at = this.order(value);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.small) !== 0 && (smallest === null || at < this.order(smallest)))
            this.extremes.smallest = own(value);
        if ((mask & _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .bits */ .Lz.big) !== 0 && (largest === null || at > this.order(largest)))
            this.extremes.largest = own(value);
    }
    order(value) {
        return typeof value === 'number' ? value : (this.cells.seconds(value) ?? NaN);
    }
}
function own(value) {
    return typeof value === 'string' ? (0,_table_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(value) : value;
}
function mergeBreaks(column, rules, parts, files) {
    const cells = new _cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .CellRules */ ._I(column, rules);
    const order = (value) => (typeof value === 'number' ? value : (cells.seconds(value) ?? NaN));
    const far = (pick, sign) => parts.map(pick).reduce((best, value) => (best === null || (value !== null && sign * order(value) > sign * order(best)) ? value : best), null);
    const outside = new Set(parts.flatMap((part) => part.outside ?? []));
    return {
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
        nulls: _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R.merge(parts.map(({ nulls }) => nulls), files),
        kinds: Object.fromEntries(_cell_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ.map((kind) => [kind, _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R.merge(parts.map((part) => part.kinds[kind]), files)])),
        smallest: far(({ smallest }) => smallest, -1),
        largest: far(({ largest }) => largest, 1),
        shortest: far(({ shortest }) => shortest, -1),
        longest: far(({ longest }) => longest, 1),
        outside: outside.size > mostOutside || parts.some((part) => part.outside === null) ? null : [...outside],
        distinct: null,
    };
}


/***/ }),

/***/ 78924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72734);
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96805);



const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-findings/1'),
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    profile: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tableProfileSchema */ .RX,
    anomalies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalySchema */ .XP),
});


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   d: () => (/* binding */ firstRepeats)
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
    return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell.toLowerCase() : String(value);
}
async function firstRepeats(batches, columns, { nulls, values }) {
    const repeated = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(values);
    const seen = new _seen_js__WEBPACK_IMPORTED_MODULE_2__/* .Seen */ .U();
    for await (const { names, cells, rows, file, lines } of batches) {
        const own = columns.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)] }));
        for (let row = 0; row < rows; row++) {
            const key = own.map((column) => canonical(column.cells[row], column.type));
            if (!nulls && key.includes(null))
                continue;
            const text = key.map((cell) => (cell === null ? '-' : `${String(cell.length)}:${cell}`)).join('');
            if (!seen.add(text))
                repeated.add(file, lines[row], own[0].cells[row]);
            if (repeated.isFull)
                return repeated.places();
        }
    }
    return repeated.places();
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
    get isFull() {
        return this.count >= kept;
    }
    places() {
        return { count: this.count, lines: this.lines, values: this.values };
    }
    static merge(parts, files) {
        const order = new Map(files.map((file, index) => [file, index]));
        const places = parts.flatMap(({ lines, values }) => lines.map((place, at) => ({ place, value: values[at] })));
        places.sort((a, b) => order.get(a.place.file) - order.get(b.place.file) || a.place.line - b.place.line);
        const first = places.slice(0, kept);
        return {
            count: parts.reduce((sum, { count }) => sum + count, 0),
            lines: first.map(({ place }) => place),
            values: first.flatMap(({ value }) => (value === undefined ? [] : [value])),
        };
    }
}


/***/ }),

/***/ 85870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ OrderWatch),
/* harmony export */   Q: () => (/* binding */ isIncreasing)
/* harmony export */ });
/* harmony import */ var _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56720);

class OrderWatch {
    runs = [];
    leadingZeros = 0;
    add(chunk, column, decoded) {
        if (decoded.kind !== 'numbers')
            return;
        const { states, values, rows } = decoded;
        const cells = chunk.columns[column];
        if (cells.kind === 'bytes') {
            for (let row = 0, place = cells.at * 2; row < rows; row++, place += cells.width * 2) {
                const start = cells.cells[place];
                if (cells.bytes[start] === 48 && (cells.cells[place + 1] >> 2) - start > 1 && cells.bytes[start + 1] !== 46)
                    this.leadingZeros++;
            }
        }
        if (this.runs === null)
            return;
        let [first, last] = [NaN, -Infinity];
        for (let row = 0; row < rows; row++) {
            if (states[row] !== _table_profile_number_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isValue */ .ml)
                continue;
            if (!(values[row] > last)) {
                this.runs = null;
                return;
            }
            last = values[row];
            if (Number.isNaN(first))
                first = last;
        }
        if (!Number.isNaN(first))
            this.runs.push({ file: chunk.file, line: chunk.lines[0], first, last });
    }
    part() {
        return { runs: this.runs, leadingZeros: this.leadingZeros };
    }
}
function isIncreasing(parts, files) {
    if (parts.some(({ runs }) => runs === null))
        return false;
    const order = new Map(files.map((file, index) => [file, index]));
    const runs = parts.flatMap((part) => part.runs ?? []);
    runs.sort((a, b) => order.get(a.file) - order.get(b.file) || a.line - b.line);
    return runs.every(({ first }, at) => at === 0 || first > runs[at - 1].last);
}


/***/ }),

/***/ 11149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distinctOf),
/* harmony export */   U: () => (/* binding */ Seen)
/* harmony export */ });
const mostSeen = 1 << 25;
class Seen {
    most;
    size = 0;
    over = false;
    table;
    constructor(most = mostSeen, expected = 0) {
        this.most = most;
        this.table = new Int32Array(2 * Math.max(1 << 12, 2 ** Math.ceil(Math.log2((expected * 4) / 3 + 2))));
    }
    add(text) {
        const { low, high } = hash(text);
        return this.addHash(low, high);
    }
    addHash(low, high) {
        const second = low === 0 && high === 0 ? 1 : high;
        if (this.size === this.most) {
            this.over = true;
            return !this.has(low, second);
        }
        if (!this.insert(low, second))
            return false;
        this.size++;
        if (this.size * 8 > this.table.length * 3)
            this.grow();
        return true;
    }
    words() {
        const words = new Int32Array(this.size * 2);
        let count = 0;
        for (let at = 0; at < this.table.length; at += 2) {
            if (this.table[at] === 0 && this.table[at + 1] === 0)
                continue;
            words[count++] = this.table[at];
            words[count++] = this.table[at + 1];
        }
        return words;
    }
    has(low, high) {
        const place = this.place(low, high);
        return this.table[place] !== 0 || this.table[place + 1] !== 0;
    }
    insert(low, high) {
        const place = this.place(low, high);
        if (this.table[place] !== 0 || this.table[place + 1] !== 0)
            return false;
        this.table[place] = low;
        this.table[place + 1] = high;
        return true;
    }
    place(low, high) {
        const { table } = this;
        const last = table.length - 1;
        for (let place = (low << 1) & last;; place = (place + 2) & last) {
            const first = table[place];
            const second = table[place + 1];
            if ((first === low && second === high) || (first === 0 && second === 0))
                return place;
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
function distinctOf(lists) {
    const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
    const slices = Math.ceil(all / mostSeen);
    let distinct = 0;
    for (let slice = 0; slice < slices; slice++) {
        const seen = new Seen(Infinity, Math.ceil(all / slices));
        for (const words of lists) {
            for (let at = 0; at < words.length; at += 2) {
                if (slices > 1 && (words[at + 1] >>> 0) % slices !== slice)
                    continue;
                seen.addHash(words[at], words[at + 1]);
            }
        }
        distinct += seen.size;
    }
    return distinct;
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
    return { low, high: mix(high ^ Math.imul(low, 0xc2b2ae35)) };
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 50316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ UniqueWatch),
  x: () => (/* binding */ mergeUniques)
});

// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
// EXTERNAL MODULE: ./.build/schema/occurrences.js
var occurrences = __webpack_require__(80322);
// EXTERNAL MODULE: ./.build/table/profile/hash.js
var hash = __webpack_require__(99199);
// EXTERNAL MODULE: ./.build/table/profile/number-cells.js + 1 modules
var number_cells = __webpack_require__(56720);
// EXTERNAL MODULE: ./.build/table/profile/text-cells.js
var text_cells = __webpack_require__(22980);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/schema/row-hashes.js





const missing = 0x6d697373;
class RowHashes {
    first = new Int32Array(0);
    second = new Int32Array(0);
    missing = new Uint8Array(0);
    hash = new hash/* Hash */.V();
    double = new Float64Array(1);
    words = new Int32Array(this.double.buffer);
    begin(rows) {
        if (this.first.length < rows) {
            this.first = new Int32Array(rows * 2);
            this.second = new Int32Array(rows * 2);
            this.missing = new Uint8Array(rows * 2);
        }
        this.first.fill(0, 0, rows);
        this.second.fill(0, 0, rows);
        this.missing.fill(0, 0, rows);
    }
    add(cells, decoded) {
        if (decoded.kind === 'numbers')
            this.numbers(cells, decoded);
        else
            this.texts(cells, decoded);
    }
    numbers(cells, { values, states, rows }) {
        const { hash, double, words } = this;
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            if (states[row] === number_cells/* isValue */.ml && value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER) {
                double[0] = value + 0;
                hash.double(words[0], words[1]);
                this.take(row, hash.first, hash.second);
            }
            else if (states[row] === number_cells/* isMissing */.b2)
                this.miss(row);
            else
                this.text(row, (0,cell_text/* cellText */.I)(cells, row).toLowerCase());
        }
    }
    texts(cells, { slots, rows, dictionary }) {
        for (let row = 0; row < rows; row++) {
            const slot = slots[row];
            if (slot === text_cells/* missingSlot */.b)
                this.miss(row);
            else if (slot >= 0) {
                const words = dictionary.hashOf(slot);
                this.take(row, words[0], words[1]);
            }
            else
                this.beyond(cells, row);
        }
    }
    beyond(cells, row) {
        if (cells.kind === 'bytes') {
            const place = (row * cells.width + cells.at) * 2;
            const packed = cells.cells[place + 1];
            if ((packed & 3) !== scan/* doubled */.aQ) {
                this.hash.bytes(cells.bytes, cells.cells[place], packed >> 2);
                this.take(row, this.hash.first, this.hash.second);
                return;
            }
        }
        if (cells.kind === 'codes') {
            const code = cells.codes[row] * 2;
            this.hash.bytes(cells.list.bytes, cells.list.spans[code], cells.list.spans[code + 1]);
            this.take(row, this.hash.first, this.hash.second);
            return;
        }
        this.text(row, (0,cell_text/* cellText */.I)(cells, row));
    }
    text(row, text) {
        const bytes = Buffer.from(text);
        this.hash.bytes(bytes, 0, bytes.length);
        this.take(row, this.hash.first, this.hash.second);
    }
    miss(row) {
        this.missing[row] = 1;
        this.take(row, missing, missing);
    }
    take(row, first, second) {
        const [one, other] = [this.first[row], this.second[row]];
        this.first[row] = Math.imul((one << 13) | (one >>> 19), 5) ^ first;
        this.second[row] = Math.imul((other << 17) | (other >>> 15), 9) ^ second;
    }
}

// EXTERNAL MODULE: ./.build/schema/seen.js
var seen = __webpack_require__(11149);
;// CONCATENATED MODULE: ./.build/schema/unique-watch.js




class UniqueWatch {
    columns;
    nulls;
    keepValues;
    seen = new seen/* Seen */.U();
    hashes = new RowHashes();
    repeated;
    cells = null;
    left;
    constructor(columns, nulls, keepValues) {
        this.columns = columns;
        this.nulls = nulls;
        this.keepValues = keepValues;
        this.repeated = new occurrences/* Occurrences */.R(keepValues);
        this.left = columns.length;
    }
    add(chunk, column, decoded) {
        if (!this.columns.includes(column))
            return;
        if (this.left === this.columns.length)
            this.hashes.begin(chunk.rows);
        this.cells = chunk.columns[column];
        this.hashes.add(this.cells, decoded);
        if (--this.left > 0)
            return;
        this.left = this.columns.length;
        this.look(chunk);
    }
    part() {
        return { repeated: this.repeated.places(), words: this.seen.words(), over: this.seen.over };
    }
    look({ file, lines, rows }) {
        const { first, second, missing } = this.hashes;
        for (let row = 0; row < rows; row++) {
            if (!this.nulls && missing[row] === 1)
                continue;
            if (this.seen.addHash(first[row], second[row]))
                continue;
            this.repeated.add(file, lines[row], this.keepValues ? (0,cell_text/* cellText */.I)(this.cells, row) : null);
        }
    }
}
function mergeUniques(parts, files) {
    const lists = parts.map(({ words }) => words);
    const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
    const count = parts.length === 1 ? all : (0,seen/* distinctOf */.C)(lists);
    const across = all - count;
    const within = occurrences/* Occurrences */.R.merge(parts.map(({ repeated }) => repeated), files);
    return {
        repeated: { count: within.count + across, places: across === 0 ? within : null },
        distinct: { count, over: parts.some(({ over }) => over) },
    };
}


/***/ }),

/***/ 42886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateStep: () => (/* binding */ validateStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/table/compare/notice.js

function comparisonNotice({ champion, comparison }) {
    if (comparison === null)
        return `no profile of the data of version ${champion} to compare with.`;
    const { rows, findings } = comparison;
    const columns = [...new Set(findings.map(({ column }) => column))];
    const size = rows.from === rows.to ? `${(0,number/* count */.U9)(rows.to)} rows` : `${(0,number/* count */.U9)(rows.to)} rows instead of ${(0,number/* count */.U9)(rows.from)}`;
    const named = columns.slice(0, 5).map((name) => JSON.stringify(name));
    const more = columns.length > named.length ? ` and ${(0,number/* count */.U9)(columns.length - named.length)} more` : '';
    const found = columns.length === 0 ? 'no column changed' : `changed: ${named.join(', ')}${more}`;
    return `against the data of version ${champion}: ${size}; ${found}.`;
}

// EXTERNAL MODULE: ./.build/table/compare/kept.js
var compare_kept = __webpack_require__(69297);
// EXTERNAL MODULE: ./.build/table/compare/record.js + 8 modules
var record = __webpack_require__(15472);
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

// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/profile/without-values.js
var without_values = __webpack_require__(21458);
// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
// EXTERNAL MODULE: ./.build/schema/schema.js
var schema_schema = __webpack_require__(46489);
;// CONCATENATED MODULE: ./.build/schema/environment.js


const usual = schema_schema/* tableSchema */._.shape.environments.parse(undefined);
function environmentOf(given, schema, file) {
    const known = schema?.environments ?? usual;
    if (given === null)
        return known[0];
    if (known.includes(given))
        return given;
    throw new errors/* UserError */.yo(`validate.environment: no environment ${JSON.stringify(given)}; ${file} has ${known.join(', ')} (its key environments).`);
}

// EXTERNAL MODULE: ./.build/schema/findings.js
var schema_findings = __webpack_require__(78924);
// EXTERNAL MODULE: ./.build/schema/names.js
var names = __webpack_require__(4740);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/table/compare/champion-profile.js
var champion_profile = __webpack_require__(1518);
// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile = __webpack_require__(72734);
;// CONCATENATED MODULE: ./.build/schema/reference.js





function needsReference(schema) {
    if (schema === null)
        return false;
    return (schema.rows?.of_reference ?? null) !== null || schema.columns.some(({ drift }) => drift !== null);
}
async function readReference(named, { files, run, workspace }) {
    if (named !== null)
        return { name: named, profile: await readProfile(named, (0,external_node_path_.resolve)(workspace, named), files) };
    const champion = await (0,champion_profile/* readChampionProfile */.J)(files, run);
    return champion === null || champion.profile === null
        ? null
        : { name: `champion ${champion.version}`, profile: champion.profile };
}
async function readProfile(named, full, files) {
    const how = 'write it by `mlops profile FILE --json`.';
    if ((await files.stat(full)) === undefined) {
        throw new errors/* UserError */.yo(`validate.reference: no file ${JSON.stringify(named)}; ${how}`);
    }
    const text = await files.text(full);
    try {
        const found = schemas/* looseObject */._H3({ part: schemas/* unknown */.L5J() }).partial().parse(JSON.parse(text));
        delete found.part;
        return profile/* tableProfileSchema */.RX.parse(found);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`validate.reference: ${named} is no profile; ${how}`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/schema/schema-file.js
var schema_file = __webpack_require__(21540);
// EXTERNAL MODULE: ./.build/table/profile/guess.js
var guess = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/table/profile/part.js
var part = __webpack_require__(21358);
// EXTERNAL MODULE: ./.build/table/profile/profile-job.js + 7 modules
var profile_job = __webpack_require__(5749);
// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var profile_evidence = __webpack_require__(48774);
// EXTERNAL MODULE: ./.build/table/profile/to-profile.js + 5 modules
var to_profile = __webpack_require__(88219);
// EXTERNAL MODULE: ./.build/table/over-rows.js + 6 modules
var over_rows = __webpack_require__(56408);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/schema/column-check.js
var column_check = __webpack_require__(54873);
// EXTERNAL MODULE: ./.build/schema/key.js
var key = __webpack_require__(4507);
// EXTERNAL MODULE: ./.build/schema/order-watch.js
var order_watch = __webpack_require__(85870);
// EXTERNAL MODULE: ./.build/schema/unique-watch.js + 1 modules
var unique_watch = __webpack_require__(50316);
;// CONCATENATED MODULE: ./.build/schema/survey.js











async function surveyRows(request, ports, onRows, sizes) {
    const { sources, options, schema } = request;
    const guessed = await (0,guess/* guessColumns */.X)(ports.files, sources, options, schema?.columns ?? []);
    request.onColumns?.(guessed);
    const pass = async (columns) => {
        const job = { name: 'validate', init: initOf(request, columns), digest: true };
        return [...(await (0,over_rows/* overRows */.g)(sources, options, job, ports, onRows, sizes)).results];
    };
    let parts = await pass(guessed);
    const right = (0,part/* rightTypes */.q)((0,profile_job.mergeParts)(parts.map(({ profile }) => profile)));
    if (right !== null)
        parts = await pass(right.map((column) => ({ ...column, guessed: false })));
    return merged(request, parts, ports);
}
function initOf({ schema, target, key, values, order, options }, columns) {
    const rules = rulesOf(schema);
    const names = columns.map(({ name }) => name);
    const whole = key !== null && schema?.keys !== 'allowed' && key.every((name) => names.includes(name));
    return {
        profile: { columns, target: names.includes(target) ? target : null, nulls: options.nulls },
        rules: names.map((name) => rules.get(name) ?? null),
        key: whole ? key.map((name) => names.indexOf(name)) : null,
        values,
        order,
    };
}
function rulesOf(schema) {
    return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}
async function merged(request, parts, ports) {
    const { sources, schema, key } = request;
    const files = sources.map(({ path }) => path);
    const part = (0,profile_job.mergeParts)(parts.map(({ profile }) => profile));
    const profile = (0,to_profile/* toProfile */.F)(part);
    const rules = rulesOf(schema);
    const columns = [];
    for (const [at, { name, type, guessed, evidence }] of part.columns.entries()) {
        const column = { name, type };
        const own = rules.get(name) ?? null;
        const orders = parts.map(({ orders: found }) => found?.[at] ?? { runs: null, leadingZeros: 0 });
        const breaks = (0,column_check/* mergeBreaks */.d)(column, own, parts.map((one) => one.breaks[at]), files);
        const uniques = parts.flatMap((one) => one.uniques[at] ?? []);
        columns.push({
            column,
            actual: type === 'string' || guessed ? type : (0,profile_evidence/* typeOf */.QP)(evidence),
            profile: profile.columns[at],
            breaks: uniques.length === 0 ? breaks : await withUniques(breaks, own, uniques, { column, request, files }, ports),
            increasing: (0,order_watch/* isIncreasing */.Q)(orders, files),
            leadingZeros: orders.reduce((sum, { leadingZeros }) => sum + leadingZeros, 0),
        });
    }
    const keyed = parts.flatMap((one) => one.key ?? []);
    const ofKey = (key ?? []).flatMap((name) => columns.filter(({ column }) => column.name === name).map(({ column }) => column));
    const keys = keyed.length === 0 ? null : await repeats(keyed, ofKey, true, { request, files }, ports);
    const over = columns.filter(({ breaks }) => breaks.distinct?.over === true).map(({ column }) => column.name);
    const incomplete = [...(keys?.distinct.over === true ? ['data.key'] : []), ...over];
    return { rows: part.rows, columns, keys: keys?.places ?? null, incomplete, profile };
}
async function withUniques(breaks, rules, parts, { column, ...reading }, ports) {
    const { places, distinct } = await repeats(rules.unique ? parts : withoutRepeats(parts), [column], false, reading, ports);
    return { ...breaks, distinct, kinds: { ...breaks.kinds, repeated: places } };
}
function withoutRepeats(parts) {
    return parts.map((part) => ({ ...part, repeated: { count: 0, lines: [], values: [] } }));
}
async function repeats(parts, columns, nulls, { request, files }, ports) {
    const { repeated, distinct } = (0,unique_watch/* mergeUniques */.x)(parts, files);
    if (repeated.places !== null)
        return { places: repeated.places, distinct };
    const found = await (0,key/* firstRepeats */.d)((0,read/* readTable */.x)(ports.files, request.sources, request.options), columns, {
        nulls,
        values: request.values && !nulls,
    });
    return { places: { ...found, count: repeated.count }, distinct };
}

;// CONCATENATED MODULE: ./.build/schema/survey-data.js

async function surveyData(request, ports) {
    const progress = ports.log.progress('reading the data');
    try {
        const survey = await surveyRows(request, ports, (rows) => {
            progress.update(rows);
        });
        for (const name of survey.incomplete) {
            ports.log.warning(`${name}: more different values than are remembered (33 million a thread); later ones were compared with these only.`);
        }
        return survey;
    }
    finally {
        progress.end();
    }
}

// EXTERNAL MODULE: ./.build/schema/anomaly.js
var schema_anomaly = __webpack_require__(96805);
;// CONCATENATED MODULE: ./.build/schema/validate.outcome.js

function validatedOutcome({ anomalies, profile, schema }) {
    const { rows, columns } = profile;
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
function updatedOutcome({ changes, kept }, path) {
    const figures = { changes: changes.length, kept: kept.length };
    const left = kept.length === 0 ? '' : ` ${counted(kept.length, 'finding')} not relaxed: correct the data, or the schema by hand.`;
    if (changes.length === 0) {
        const nothing = kept.length === 0 ? `${path}: the data keep it; nothing was changed.` : `${path}: nothing was changed.`;
        return { status: kept.length > 0 ? 'no' : 'ok', summary: `${nothing}${left}`, figures };
    }
    const summary = `${path} relaxed by ${counted(changes.length, 'change')}: review the diff, and commit it.${left}`;
    return { status: kept.length > 0 ? 'no' : 'ok', summary, figures };
}
function logAnomalies({ anomalies, schema }, log) {
    for (const anomaly of anomalies) {
        const place = { ...anomaly.lines[0], title: anomaly.name };
        if (anomaly.severity === 'error')
            log.error(describe(anomaly), place);
        else
            log.warning(describe(anomaly), place);
    }
    if (schema !== null && anomalies.some((anomaly) => anomaly.severity === 'error' && (0,schema_anomaly/* isAcceptable */.Lr)(anomaly))) {
        log.info(`correct the data; or, where they are right, relax ${schema} to them by \`mlops validate --infer --update\`.`);
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

// EXTERNAL MODULE: ./.build/schema/column-rules.js + 1 modules
var column_rules = __webpack_require__(62410);
;// CONCATENATED MODULE: ./.build/schema/sentence.js
function share(count, rows) {
    const percent = (count / rows) * 100;
    const shown = percent >= 0.1 || count === 0 ? percent.toFixed(1) : percent.toPrecision(1);
    return `${String(count)} of ${String(rows)} rows (${shown}%)`;
}
function bound(end) {
    return String(end ?? '');
}
function characters(count) {
    return `${String(count ?? 0)} ${count === 1 ? 'character' : 'characters'}`;
}
function different(values) {
    if (values === null)
        return '; more than 1000 different ones';
    return values.length <= 1 ? '' : `; ${String(values.length)} different ones`;
}

;// CONCATENATED MODULE: ./.build/schema/judge.js


function judge_counted(name, column, severity, { count, lines, values: cells }, rows, sentence) {
    return { name, column, severity, count, share: rows === 0 ? null : count / rows, lines: [...lines], values: [...cells], sentence };
}
function whole(name, column, severity, sentence) {
    return { name, column, severity, count: null, share: null, lines: [], values: [], sentence };
}
function judgeColumn({ column, breaks }, rules, expected) {
    const anomalies = expected ? missing(column, breaks, rules) : [];
    for (const { kind, rule, name, what } of sayings(column, breaks, rules)) {
        const found = breaks.kinds[kind];
        if (found.count === 0)
            continue;
        const severity = kind === 'domain' ? domainSeverity(breaks, rules) : rules === null ? 'warning' : (0,column_rules/* severityOf */.xJ)(rules, rule);
        anomalies.push(judge_counted(name, column.name, severity, found, breaks.rows, `${share(found.count, breaks.rows)} ${what}.`));
    }
    if (rules !== null)
        anomalies.push(...distinct(column, breaks, rules));
    return anomalies;
}
function sayings(column, breaks, rules) {
    const { type } = column;
    const repeated = { kind: 'repeated', rule: 'unique', name: 'FEATURE_TYPE_LOW_UNIQUE', what: 'repeat a value of an earlier row, though the column is unique' };
    const listed = rules?.domain?.length ?? 0;
    const domain = `hold a value that is not in the domain (${String(listed)} ${listed === 1 ? 'value' : 'values'})${different(breaks.outside)}`;
    if (type === 'number')
        return [...numbers(breaks, rules), { kind: 'domain', rule: 'domain', name: 'UNEXPECTED_NUMBER_VALUES', what: domain }, repeated];
    if (type === 'boolean') {
        const name = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : 'BOOL_TYPE_UNEXPECTED_STRING';
        return [{ kind: 'type', rule: 'type', name, what: 'hold something else than true or false' }, repeated];
    }
    const { length, range, format } = rules ?? { length: null, range: null, format: null };
    return [
        { kind: 'domain', rule: 'domain', name: 'ENUM_TYPE_UNEXPECTED_STRING_VALUES', what: domain },
        { kind: 'short', rule: 'length', name: 'STRING_TYPE_TOO_SHORT', what: `are shorter than ${characters(length?.min)}` },
        { kind: 'long', rule: 'length', name: 'STRING_TYPE_TOO_LONG', what: `are longer than ${characters(length?.max)}` },
        { kind: 'format', rule: 'format', name: 'TIME_TYPE_WRONG_FORMAT', what: `hold something that is not of the format ${String(format)} (correct the data, or the format in the schema)` },
        { kind: 'small', rule: 'range', name: 'TIME_TYPE_TOO_EARLY', what: `lie before the range, which begins at ${bound(range?.min)}` },
        { kind: 'big', rule: 'range', name: 'TIME_TYPE_TOO_LATE', what: `lie after the range, which ends at ${bound(range?.max)}` },
        repeated,
    ];
}
function numbers(breaks, rules) {
    const integer = rules?.integer === true;
    const { min, max } = rules?.range ?? { min: null, max: null };
    const type = changed(breaks) ? 'UNEXPECTED_DATA_TYPE' : integer ? 'INT_TYPE_NOT_INT_STRING' : 'FLOAT_TYPE_STRING_NOT_FLOAT';
    return [
        { kind: 'type', rule: 'type', name: type, what: 'hold something that is not a number' },
        { kind: 'nan', rule: 'allow_nan', name: 'FLOAT_TYPE_HAS_NAN', what: 'hold "not a number" (NaN), which is not listed in data.nulls' },
        { kind: 'infinite', rule: 'allow_inf', name: 'FLOAT_TYPE_HAS_INF', what: 'hold an infinite number' },
        { kind: 'fraction', rule: 'integer', name: 'INT_TYPE_INT_EXPECTED', what: 'hold a number that is not whole' },
        { kind: 'small', rule: 'range', name: integer ? 'INT_TYPE_SMALL_INT' : 'FLOAT_TYPE_SMALL_FLOAT', what: `lie below the range, which begins at ${bound(min)}` },
        { kind: 'big', rule: 'range', name: integer ? 'INT_TYPE_BIG_INT' : 'FLOAT_TYPE_BIG_FLOAT', what: `lie above the range, which ends at ${bound(max)}` },
    ];
}
function changed({ rows, nulls, kinds }) {
    return kinds.type.count > 0 && kinds.type.count === rows - nulls.count;
}
function domainSeverity({ rows, nulls, kinds }, rules) {
    const present = rows - nulls.count;
    if (rules === null || present - kinds.domain.count >= rules.domain_mass * present)
        return 'warning';
    return (0,column_rules/* severityOf */.xJ)(rules, 'domain');
}
function distinct({ name }, { distinct: found }, rules) {
    const { min, max } = rules.distinct ?? { min: null, max: null };
    if (found === null)
        return [];
    const has = `The column has ${found.over ? 'more than ' : ''}${String(found.count)} different ${found.count === 1 ? 'value' : 'values'}`;
    const severity = (0,column_rules/* severityOf */.xJ)(rules, 'distinct');
    if (min !== null && found.count < min)
        return [whole('FEATURE_TYPE_LOW_UNIQUE', name, severity, `${has}, at least ${String(min)} are expected.`)];
    if (max !== null && found.count > max)
        return [whole('FEATURE_TYPE_HIGH_UNIQUE', name, severity, `${has}, at most ${String(max)} are expected.`)];
    return [];
}
function missing({ name }, { rows, nulls: found }, rules) {
    const max = rules?.nulls.max ?? 1;
    const least = rules?.present?.min_count ?? 0;
    const anomaly = (what, rule, sentence) => judge_counted(what, name, rules === null ? 'warning' : (0,column_rules/* severityOf */.xJ)(rules, rule), found, rows, sentence);
    if (found.count === rows) {
        const required = max < 1 ? 'nulls' : 'present';
        if (max === 1 && least === 0)
            return [judge_counted('FEATURE_TYPE_NOT_PRESENT', name, 'warning', found, rows, 'All values are missing.')];
        return [anomaly('FEATURE_TYPE_NOT_PRESENT', required, 'All values are missing.')];
    }
    const anomalies = [];
    if (found.count > max * rows) {
        const allowed = max === 0 ? 'none may be' : `at most ${String(Number((max * 100).toPrecision(4)))}% may be`;
        anomalies.push(anomaly('FEATURE_TYPE_LOW_FRACTION_PRESENT', 'nulls', `${share(found.count, rows)} are missing, ${allowed}.`));
    }
    const present = rows - found.count;
    if (present < least) {
        anomalies.push(anomaly('FEATURE_TYPE_LOW_NUMBER_PRESENT', 'present', `${String(present)} of ${String(rows)} rows have a value, at least ${String(least)} must.`));
    }
    return anomalies;
}
function judgeTarget({ column, breaks, constant }) {
    const { nulls, rows } = breaks;
    if (nulls.count > 0) {
        const sentence = `${share(nulls.count, rows)} have no target; remove these rows, or find their values.`;
        return [judge_counted('TARGET_HAS_NULLS', column.name, 'error', nulls, rows, sentence)];
    }
    if (!constant)
        return [];
    return [whole('TARGET_ONE_VALUE', column.name, 'error', 'The target is the same in every row; there is nothing to learn.')];
}

;// CONCATENATED MODULE: ./.build/schema/drift.js

function driftOf(current, reference) {
    const [a, b] = [current.column.numbers, reference.column.numbers];
    if (a !== null && b !== null) {
        const pairs = [...histogramPairs(a.histogram, b.histogram), [a.nan, b.nan], [a.infinite, b.infinite]];
        return { lInfinity: null, jensenShannon: jensenShannon(pairs) };
    }
    const [mine, theirs] = [shares(current), shares(reference)];
    if (mine === null || theirs === null)
        return { lInfinity: null, jensenShannon: null };
    const pairs = categoryPairs(mine, theirs);
    return { lInfinity: lInfinity(pairs.slice(0, -1), pairs), jensenShannon: jensenShannon(pairs) };
}
function jensenShannon(pairs) {
    const [first, second] = totals(pairs);
    if (first === 0 || second === 0)
        return null;
    let sum = 0;
    for (const [a, b] of pairs) {
        const [p, q] = [a / first, b / second];
        const middle = (p + q) / 2;
        if (p > 0)
            sum += (p * Math.log2(p / middle)) / 2;
        if (q > 0)
            sum += (q * Math.log2(q / middle)) / 2;
    }
    return Math.min(1, Math.max(0, sum));
}
function lInfinity(listed, all) {
    const [first, second] = totals(all);
    if (first === 0 || second === 0)
        return null;
    return listed.reduce((most, [a, b]) => Math.max(most, Math.abs(a / first - b / second)), 0);
}
function totals(pairs) {
    return pairs.reduce(([first, second], [a, b]) => [first + a, second + b], [0, 0]);
}
function histogramPairs(first, second) {
    const edges = [...new Set([...(first?.edges ?? []), ...(second?.edges ?? [])])].sort((a, b) => a - b);
    return edges.slice(1).map((to, at) => [within(first, edges[at], to), within(second, edges[at], to)]);
}
function within(histogram, from, to) {
    let sum = 0;
    for (const [at, count] of (histogram?.counts ?? []).entries()) {
        const [low, high] = [histogram.edges[at], histogram.edges[at + 1]];
        const common = Math.min(high, to) - Math.max(low, from);
        if (common > 0)
            sum += count * (common / (high - low));
    }
    return sum;
}
function shares({ column: { texts, booleans, nulls, unfit }, rows }) {
    if (booleans !== null) {
        const counts = new Map([
            ['true', booleans.true],
            ['false', booleans.false],
        ]);
        return { counts, others: 0, form: 'value' };
    }
    const top = texts?.top ?? null;
    if (top === null)
        return null;
    const listed = top.values.reduce((sum, { count }) => sum + count, 0);
    const others = top.complete ? 0 : Math.max(0, rows - nulls - unfit - listed);
    return { counts: new Map(top.values.map(({ value, count }) => [String(value), count])), others, form: top.form };
}
function categoryPairs(first, second) {
    const [a, b] = first.form === second.form ? [first, second] : [digested(first), digested(second)];
    const names = new Set([...a.counts.keys(), ...b.counts.keys()]);
    return [...[...names].map((name) => [a.counts.get(name) ?? 0, b.counts.get(name) ?? 0]), [a.others, b.others]];
}
function digested(shares) {
    if (shares.form === 'digest')
        return shares;
    return { ...shares, counts: new Map([...shares.counts].map(([value, count]) => [(0,without_values/* categoryDigest */.r)(value), count])) };
}

;// CONCATENATED MODULE: ./.build/schema/judge-drift.js



function judgeDrift(schema, current, reference) {
    return [...rowsOfReference(schema, current.rows, reference.rows), ...schema.columns.flatMap((rules) => ofColumn(rules, current, reference))];
}
function rowsOfReference({ rows }, now, before) {
    const { min, max } = rows?.of_reference ?? { min: null, max: null };
    if (rows === null || before === 0 || now === 0)
        return [];
    const times = now / before;
    const has = `The data have ${String(now)} rows, ${times.toPrecision(3)} times those of the reference (${String(before)})`;
    if (min !== null && times < min)
        return [whole('COMPARATOR_LOW_NUM_EXAMPLES', null, rows.severity, `${has}; at least ${String(min)} times are expected.`)];
    if (max !== null && times > max)
        return [whole('COMPARATOR_HIGH_NUM_EXAMPLES', null, rows.severity, `${has}; at most ${String(max)} times are expected.`)];
    return [];
}
function ofColumn(rules, current, reference) {
    const { name, drift } = rules;
    if (drift === null)
        return [];
    const severity = (0,column_rules/* severityOf */.xJ)(rules, 'drift');
    const [now, before] = [current, reference].map(({ columns }) => columns.find((column) => column.name === name));
    if (now === undefined)
        return [];
    if (before === undefined) {
        return [whole('COMPARATOR_CONTROL_DATA_MISSING', name, severity, 'The reference does not have this column, so its drift cannot be checked.')];
    }
    const { lInfinity, jensenShannon } = driftOf({ column: now, rows: current.rows }, { column: before, rows: reference.rows });
    const anomalies = [];
    if (drift.l_infinity !== null && lInfinity !== null && lInfinity > drift.l_infinity) {
        const sentence = `The share of one value differs by ${shown(lInfinity)} from the reference (L-infinity), at most ${String(drift.l_infinity)} is allowed.`;
        anomalies.push(whole('COMPARATOR_L_INFTY_HIGH', name, severity, sentence));
    }
    if (drift.jensen_shannon !== null && jensenShannon !== null && jensenShannon > drift.jensen_shannon) {
        const sentence = `The distribution differs from the reference by a Jensen-Shannon divergence of ${shown(jensenShannon)}, at most ${String(drift.jensen_shannon)} is allowed.`;
        anomalies.push(whole('COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH', name, severity, sentence));
    }
    return anomalies;
}
function shown(value) {
    return value.toPrecision(3);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./.build/schema/rename.js

function findRenames(missing, extra) {
    const pairs = missing.flatMap((rules) => extra.filter((look) => resembles(look, rules)).map((look) => ({ from: rules.name, to: look.name })));
    const nearest = pairs.filter(({ from, to }) => alike(from, to));
    const single = (pair, among) => among.every(({ from, to }) => (from === pair.from) === (to === pair.to));
    const byName = nearest.filter((pair) => single(pair, nearest));
    const left = pairs.filter(({ from, to }) => !byName.some((pair) => pair.from === from || pair.to === to));
    return [...byName, ...left.filter((pair) => single(pair, left))];
}
function resembles(look, rules) {
    if (look.type !== rules.type || look.missing > rules.nulls.max || look.missing === 1)
        return false;
    const { domain, range } = rules;
    if (domain !== null) {
        const known = new Set(domain.map(String));
        return look.values !== null && look.values.every((value) => known.has(String(value)));
    }
    if (rules.type === 'number') {
        if (rules.integer && !look.whole)
            return false;
        const [min, max] = [range?.min, range?.max].map((end) => (typeof end === 'number' ? end : null));
        const inside = (look.min ?? 0) >= (min ?? -Infinity) && (look.max ?? 0) <= (max ?? Infinity);
        return inside && ((min !== null && min !== undefined) || (max !== null && max !== undefined) || alike(look.name, rules.name));
    }
    return alike(look.name, rules.name);
}
function alike(first, second) {
    const [a, b] = [first, second].map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
    if (a === undefined || b === undefined || a === '' || b === '')
        return false;
    return (0,mod/* distance */.Io)(a, b) <= Math.max(a.length, b.length) / 3 || a.startsWith(b) || b.startsWith(a);
}

;// CONCATENATED MODULE: ./.build/schema/judge-table.js



function isExpected({ not_in: absent }, environment) {
    return !absent.includes(environment);
}
function judgeRows(rows, schema) {
    const { min, max, severity } = schema.rows ?? { min: null, max: null, severity: 'error' };
    const has = `The data have ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`;
    if (min !== null && rows < min) {
        return [whole('DATASET_LOW_NUM_EXAMPLES', null, severity, `${has}, at least ${String(min)} are expected.`)];
    }
    if (max !== null && rows > max) {
        return [whole('DATASET_HIGH_NUM_EXAMPLES', null, severity, `${has}, at most ${String(max)} are expected.`)];
    }
    return [];
}
function judgeColumns(columns, schema, environment, lookAt) {
    const present = new Set(columns.map(({ name }) => name));
    const listed = new Set(schema.columns.map(({ name }) => name));
    const missing = schema.columns.filter((rules) => rules.required && isExpected(rules, environment) && !present.has(rules.name));
    const extra = columns.filter(({ name }) => !listed.has(name));
    const renames = missing.length === 0 ? [] : findRenames(missing, extra.map(({ name }) => lookAt(name)));
    const hint = environment === schema.environments[0] ? '' : ` If data for ${environment} never have it, write not_in: [${environment}] in its rules.`;
    return [
        ...missing.map((rules) => {
            const to = renames.find(({ from }) => from === rules.name)?.to;
            const sentence = to === undefined
                ? `The schema requires this column; the data do not have it.${hint}`
                : `The schema requires this column; the data do not have it, but a new column ${JSON.stringify(to)} of the same type that keeps its rules: if it was renamed, give it its old name, or rename it in the schema.`;
            return whole('SCHEMA_MISSING_COLUMN', rules.name, (0,column_rules/* severityOf */.xJ)(rules, 'required'), sentence);
        }),
        ...extra.map(({ name }) => {
            const from = renames.find(({ to }) => to === name)?.from;
            const again = from === undefined ? '' : ` It may be ${JSON.stringify(from)} under another name.`;
            return whole('SCHEMA_NEW_COLUMN', name, schema.extra_columns, `The data have this column; the schema does not list it.${again}`);
        }),
    ];
}

;// CONCATENATED MODULE: ./.build/schema/validate.js





function judge(survey, judging) {
    const anomalies = [...ofTable(survey, judging), ...survey.columns.flatMap((column) => validate_ofColumn(column, judging))];
    const { keys, rows } = survey;
    if (keys !== null && keys.count > 0) {
        const severity = judging.schema?.keys === 'error' ? 'error' : 'warning';
        anomalies.push(judge_counted('KEY_NOT_UNIQUE', null, severity, keys, rows, `${share(keys.count, rows)} have the data.key of an earlier row; remove them, or add to data.key what tells them apart.`));
    }
    const errors = anomalies.filter(({ severity }) => severity === 'error');
    const warnings = anomalies.filter(({ severity }) => severity === 'warning');
    return [...errors, ...warnings];
}
function ofTable({ rows, columns, profile }, { schema, environment, reference }) {
    if (schema === null)
        return [];
    const lookAt = (name) => lookOf(columns.find(({ column }) => column.name === name));
    return [
        ...judgeRows(rows, schema),
        ...judgeColumns(columns.map(({ column }) => column), schema, environment, lookAt),
        ...(reference === null ? [] : judgeDrift(schema, profile, reference)),
    ];
}
const aboutNulls = new Set([
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_FRACTION_PRESENT',
    'FEATURE_TYPE_LOW_NUMBER_PRESENT',
]);
function validate_ofColumn(surveyed, { schema, target, environment }) {
    const { column } = surveyed;
    const rules = rulesOf(schema).get(column.name) ?? null;
    const expected = rules === null || isExpected(rules, environment);
    const judged = { ...surveyed, constant: isConstant(surveyed) };
    const ofTarget = column.name === target && expected ? judgeTarget(judged) : [];
    const nullsSaid = ofTarget.some(({ name }) => name === 'TARGET_HAS_NULLS');
    return [...ofTarget, ...judgeColumn(judged, rules, expected).filter(({ name }) => !(nullsSaid && aboutNulls.has(name)))];
}
function isConstant({ profile, breaks }) {
    const { numbers, distinct } = profile;
    const others = breaks.kinds.type.count + (numbers === null ? 0 : numbers.nan + numbers.infinite);
    return distinct.count === 1 && distinct.error === 0 && others === 0;
}
function lookOf({ column, profile: { numbers, texts, nulls }, breaks }) {
    const top = texts?.top ?? numbers?.top ?? null;
    return {
        ...column,
        missing: breaks.rows === 0 ? 1 : nulls / breaks.rows,
        min: numbers?.min ?? null,
        max: numbers?.max ?? null,
        whole: numbers?.whole ?? false,
        values: top?.complete === true ? top.values.map(({ value }) => value) : null,
    };
}

;// CONCATENATED MODULE: ./.build/schema/infer-format.js
const days = {
    'YYYY-MM-DD': 'date',
    'YYYY/MM/DD': '%Y/%m/%d',
    'DD.MM.YYYY': '%d.%m.%Y',
};
function formatOf({ dates }) {
    if (dates === null)
        return null;
    if (Object.hasOwn(days, dates.format))
        return days[dates.format];
    return dates.format.startsWith('YYYY-MM-DD') && dates.format.includes('hh:mm') ? 'datetime' : null;
}

;// CONCATENATED MODULE: ./.build/schema/infer.js

const largestDomain = 100;
const rowsPerValue = 5;
const fewestRows = 30;
const date = /^\d{4}-\d{2}(-\d{2}([ T].*)?)?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
function inferSchema({ rows, columns, keys }, settings) {
    return {
        format: 'mlops-schema/1',
        rows,
        extra_columns: 'error',
        keys: keys !== null && keys.count > 0 ? 'allowed' : 'error',
        columns: columns.map((column) => inferRules(column, rows, settings)),
    };
}
function inferRules(surveyed, rows, settings) {
    const { name, type } = surveyed.column;
    const { nulls, numbers } = surveyed.profile;
    const present = rows - nulls;
    const isTarget = name === settings.target;
    const isOpen = settings.open.includes(name);
    const format = type === 'string' && !isTarget && present >= fewestRows ? formatOf(surveyed.profile) : null;
    const classes = isTarget && isClasses(surveyed, settings);
    const categories = type === 'string' && !isTarget && !isOpen && format === null && isDomain(surveyed, present);
    const values = classes || categories ? occurrences(surveyed) : null;
    return {
        name,
        type,
        integer: numbers?.whole === true && finite(surveyed) >= fewestRows,
        required: true,
        not_in: isTarget ? ['serving'] : [],
        nulls: { max: isTarget ? 0 : nullShare(nulls, rows) },
        domain: values === null ? null : values.map(({ value }) => value).sort(ascending),
        domain_mass: values === null || classes ? 1 : domainMass(values, present),
        range: type === 'number' && values === null && !isOpen ? rangeOf(surveyed) : null,
        unique: false,
        format,
        notes: notesOf(surveyed, rows, isTarget),
    };
}
function finite({ profile: { numbers }, breaks }) {
    if (numbers === null)
        return 0;
    return breaks.rows - breaks.nulls.count - breaks.kinds.type.count - numbers.nan - numbers.infinite;
}
function occurrences({ profile: { numbers, texts } }) {
    const top = numbers?.top ?? texts?.top ?? null;
    return top?.complete === true ? top.values : null;
}
function isClasses(surveyed, { task }) {
    const size = occurrences(surveyed)?.length ?? Infinity;
    const { type } = surveyed.column;
    if (type === 'boolean' || size === 0 || size > largestDomain || task === 'regression')
        return false;
    return type === 'string' || task !== null || size <= 2;
}
function notesOf({ profile: { nulls, numbers }, leadingZeros }, rows, isTarget) {
    const notes = isTarget ? ['the target'] : [];
    if (nulls === rows)
        notes.push('all values are missing');
    if (numbers !== null && numbers.min !== null)
        notes.push(`seen: ${String(numbers.min)} to ${String(numbers.max)}`);
    if (leadingZeros > 0)
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
function isDomain(surveyed, present) {
    const values = occurrences(surveyed);
    if (values === null || present < fewestRows || values.length > largestDomain || present < values.length * rowsPerValue)
        return false;
    return !values.every(({ value }) => date.test(String(value)));
}
function domainMass(values, present) {
    const once = values.filter(({ count }) => count === 1).length;
    return once === 0 ? 1 : Math.floor(Math.max(0, 1 - (5 * once) / present) * 100) / 100;
}
function rangeOf(surveyed) {
    const { numbers } = surveyed.profile;
    if (numbers === null || finite(surveyed) < fewestRows)
        return null;
    const { min, max, mean, sd, whole } = numbers;
    if (min === null || max === null || min === max)
        return null;
    const room = Math.max(max - min, Math.max(Math.abs(min), Math.abs(max)) / 10);
    const counter = whole && surveyed.increasing;
    const heavy = (distance) => sd === null || distance > 6 * sd;
    const lower = min >= 0 ? 0 : mean === null || heavy(mean - min) || counter ? null : outward(min - room, Math.floor);
    const upper = max <= 0 && min < 0 ? 0 : mean === null || heavy(max - mean) || counter ? null : outward(max + room, Math.ceil);
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

;// CONCATENATED MODULE: ./.build/schema/update/relax.js


const mostAdded = 100;
function relaxColumn(relaxing) {
    const { rules, breaks, isTarget } = relaxing;
    const changes = [];
    const kept = [];
    const column = JSON.stringify(rules.name);
    const broken = (rule, count) => count > 0 && (0,column_rules/* severityOf */.xJ)(rules, rule) === 'error';
    if (isTarget && breaks.nulls.count > 0)
        kept.push(`${column}: the target is missing in ${rowsOf(breaks.nulls.count)}; remove these rows, or find their values.`);
    else if (relaxing.expected)
        changes.push(...presence(rules, breaks));
    if (broken('type', breaks.kinds.type.count)) {
        const type = ofType(relaxing);
        if (typeof type === 'string')
            kept.push(type);
        else
            return { changes: type, kept };
    }
    const domain = ofDomain(relaxing);
    if (typeof domain === 'string')
        kept.push(domain);
    else
        changes.push(...domain);
    if (broken('format', breaks.kinds.format.count)) {
        kept.push(`${column}: ${rowsOf(breaks.kinds.format.count)} with something that is not of the format ${String(rules.format)}; correct it, or change the format by hand.`);
    }
    changes.push(...flags(rules, breaks), ...bounds(rules, breaks));
    return { changes, kept };
}
function presence(rules, { rows, nulls }) {
    const changes = [];
    const { max } = rules.nulls;
    if (nulls.count > max * rows && (0,column_rules/* severityOf */.xJ)(rules, 'nulls') === 'error') {
        const needed = Math.min(1, Math.ceil(Number(((nulls.count / rows) * 100).toFixed(6))) / 100);
        changes.push(keysChange(rules.name, 'nulls', { max: needed }, rules.nulls, rowsOf(nulls.count)));
    }
    const present = rows - nulls.count;
    const least = rules.present?.min_count ?? 0;
    if (present < least && (0,column_rules/* severityOf */.xJ)(rules, 'present') === 'error') {
        changes.push(present === 0
            ? valueChange(rules.name, 'present', null, 'asked', rowsOf(rows))
            : keysChange(rules.name, 'present', { min_count: present }, { min_count: least }, rowsOf(present)));
    }
    return changes;
}
function ofType({ rules, breaks, actual, isTarget }) {
    const column = JSON.stringify(rules.name);
    const found = rowsOf(breaks.kinds.type.count);
    if (isTarget)
        return `${column}: ${found} with something that is not of type ${rules.type}; the target keeps its type. Correct it, or change the type by hand: another target needs another model.`;
    if (!changed(breaks))
        return `${column}: ${found} with something that is not of type ${rules.type}, the others are; correct it, or list the text in data.nulls if it means a missing value.`;
    const gone = ['integer', 'allow_nan', 'allow_inf'].filter((rule) => rules[rule]);
    const nulled = ['range', 'domain', 'drift'].filter((rule) => rules[rule] !== null);
    return [
        valueChange(rules.name, 'type', actual, rules.type, found),
        ...gone.map((rule) => valueChange(rules.name, rule, false, true, found)),
        ...nulled.map((rule) => valueChange(rules.name, rule, null, 'asked', found)),
    ];
}
function ofDomain({ rules, breaks, isTarget }) {
    const { domain } = rules;
    const { rows, nulls, outside, kinds } = breaks;
    const present = rows - nulls.count;
    const tolerated = present - kinds.domain.count >= rules.domain_mass * present;
    if (domain === null || kinds.domain.count === 0 || tolerated || (0,column_rules/* severityOf */.xJ)(rules, 'domain') === 'warning')
        return [];
    const found = rowsOf(kinds.domain.count);
    if (outside === null || outside.length > mostAdded) {
        const many = outside === null ? 'more than 1000' : String(outside.length);
        return `${JSON.stringify(rules.name)}: ${many} values (${found}) are not in the domain, too many to add; correct them, or remove the domain by hand.`;
    }
    const add = [...outside].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
    const values = `${String(add.length)} ${add.length === 1 ? 'value' : 'values'}`;
    const note = isTarget ? '; the target has a new class: models before and after are not comparable' : '';
    return [
        {
            kind: 'rule',
            column: rules.name,
            rule: 'domain',
            change: { add, whole: [...domain, ...add] },
            line: `${rules.name}: domain + ${values} (${found}${note})`,
        },
    ];
}
function flags(rules, { kinds }) {
    const of = [
        { rule: 'allow_nan', count: kinds.nan.count, to: true },
        { rule: 'allow_inf', count: kinds.infinite.count, to: true },
        { rule: 'integer', count: kinds.fraction.count, to: false },
        { rule: 'unique', count: kinds.repeated.count, to: false },
    ];
    return of
        .filter(({ rule, count }) => count > 0 && (0,column_rules/* severityOf */.xJ)(rules, rule) === 'error')
        .map(({ rule, count, to }) => valueChange(rules.name, rule, to, !to, rowsOf(count)));
}
function bounds(rules, breaks) {
    const { kinds, smallest, largest, shortest, longest } = breaks;
    const changes = [];
    const widen = (rule, least, most, found) => {
        const keys = { ...(least !== null && { min: least }), ...(most !== null && { max: most }) };
        const whole = rules[rule];
        if (whole === null || Object.keys(keys).length === 0 || (0,column_rules/* severityOf */.xJ)(rules, rule) === 'warning')
            return;
        changes.push(keysChange(rules.name, rule, keys, { min: whole.min, max: whole.max }, found));
    };
    widen('range', smallest, largest, rowsOf(kinds.small.count + kinds.big.count));
    widen('length', shortest, longest, rowsOf(kinds.short.count + kinds.long.count));
    const { min, max } = rules.distinct ?? { min: null, max: null };
    const { count, over } = breaks.distinct ?? { count: 0, over: false };
    if (breaks.distinct !== null) {
        const most = max !== null && count > max ? (over ? null : count) : null;
        widen('distinct', min !== null && count < min ? count : null, most, `${String(count)} ${count === 1 ? 'value' : 'values'}`);
    }
    return changes;
}
function keysChange(column, rule, keys, before, why) {
    const parts = Object.entries(keys).map(([key, value]) => `${rule}.${key} ${relax_shown(before[key])} -> ${relax_shown(value)}`);
    const line = `${column === null ? '' : `${column}: `}${parts.join(', ')} (${why})`;
    return { kind: 'rule', column, rule, change: { keys, whole: { ...before, ...keys } }, line };
}
function valueChange(column, rule, value, before, why) {
    const line = value === null ? `${column}: ${rule} removed (${why})` : `${column}: ${rule} ${relax_shown(before)} -> ${relax_shown(value)} (${why})`;
    return { kind: 'rule', column, rule, change: { value }, line };
}
function relax_shown(value) {
    return value === null || value === undefined ? 'none' : String(value);
}
function rowsOf(count) {
    return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}

;// CONCATENATED MODULE: ./.build/schema/update/relax-table.js






function relaxSchema(survey, { schema, environment }, settings) {
    const changes = [...rowChanges(survey.rows, schema), ...absent(survey, schema, environment)];
    const kept = [];
    const listed = rulesOf(schema);
    for (const surveyed of survey.columns) {
        const { name } = surveyed.column;
        const rules = listed.get(name);
        if (rules === undefined) {
            const inferred = inferRules(surveyed, survey.rows, settings);
            changes.push({ kind: 'column', rules: inferred, line: `${name}: new column, ${inferred.type}` });
            continue;
        }
        const isTarget = name === settings.target;
        const expected = isExpected(rules, environment);
        if (isTarget && expected && isConstant(surveyed)) {
            kept.push(`${JSON.stringify(name)}: the target is the same in every row; there is nothing to learn.`);
        }
        const relaxed = relaxColumn({ rules, breaks: surveyed.breaks, actual: surveyed.actual, isTarget, expected });
        changes.push(...relaxed.changes);
        kept.push(...relaxed.kept);
    }
    const repeated = survey.keys?.count ?? 0;
    if (repeated > 0 && schema.keys === 'error') {
        kept.push(`keys: ${rowsOf(repeated)} with the data.key of an earlier row; remove them, or write keys: warning by hand.`);
    }
    return { changes, kept };
}
function rowChanges(rows, { rows: rule }) {
    if (rule === null || rule.severity === 'warning')
        return [];
    const { min, max } = rule;
    const keys = { ...(min !== null && rows < min && { min: rows }), ...(max !== null && rows > max && { max: rows }) };
    return Object.keys(keys).length === 0 ? [] : [keysChange(null, 'rows', keys, { min, max }, `${String(rows)} rows`)];
}
function absent({ columns }, schema, environment) {
    const present = new Set(columns.map(({ column }) => column.name));
    return schema.columns
        .filter((rules) => rules.required && (0,column_rules/* severityOf */.xJ)(rules, 'required') === 'error' && isExpected(rules, environment))
        .filter(({ name }) => !present.has(name))
        .map(({ name }) => ({
        kind: 'rule',
        column: name,
        rule: 'required',
        change: { value: false },
        line: `${name}: required true -> false (the data do not have the column)`,
    }));
}

// EXTERNAL MODULE: ./.build/config/position.js
var position = __webpack_require__(58314);
// EXTERNAL MODULE: ./.build/schema/yaml.js
var yaml = __webpack_require__(59297);
;// CONCATENATED MODULE: ./.build/schema/update/splice.js
class Splices {
    text;
    found = [];
    newline;
    constructor(text) {
        this.text = text;
        this.newline = text.includes('\r\n') ? '\r\n' : '\n';
    }
    add(start, end, text) {
        this.found.push({ start, end, text });
    }
    afterLine(place, ...lines) {
        const feed = this.text.indexOf('\n', place);
        const end = feed < 0 ? this.text.length : feed > 0 && this.text[feed - 1] === '\r' ? feed - 1 : feed;
        this.add(end, end, lines.map((line) => this.newline + line).join(''));
    }
    result() {
        const sorted = this.found.map((splice, order) => ({ ...splice, order })).sort((a, b) => a.start - b.start || a.order - b.order);
        let result = '';
        let at = 0;
        for (const { start, end, text } of sorted) {
            result += this.text.slice(at, start) + text;
            at = end;
        }
        return result + this.text.slice(at);
    }
}
function leafEnd(yaml, node) {
    if (node === null)
        return 0;
    if (yaml.isPair(node)) {
        const value = node.value;
        const key = node.key;
        if (value?.range === undefined || value.range === null)
            return key.range[1];
        return value.range[0] === value.range[1] ? key.range[1] : leafEnd(yaml, value);
    }
    if (yaml.isCollection(node) && node.flow !== true && node.items.length > 0)
        return leafEnd(yaml, node.items.at(-1));
    const end = node.range[1];
    return yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') ? end - 1 : end;
}
function indentAt(text, place) {
    return place - (text.lastIndexOf('\n', place - 1) + 1);
}

;// CONCATENATED MODULE: ./.build/schema/update/scalar.js

function scalarText(value) {
    return typeof value === 'string' ? (0,yaml/* yamlText */.pS)(value) : String(value);
}
function flowMap(entries) {
    const kept = Object.entries(entries).filter(([, value]) => value !== null);
    return `{ ${kept.map(([key, value]) => `${key}: ${scalarText(value)}`).join(', ')} }`;
}
function flowSequence(items) {
    return `[${items.map(scalarText).join(', ')}]`;
}

;// CONCATENATED MODULE: ./.build/schema/update/edit.js





async function editSchema(text, file, changes) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text, { merge: true });
    return new Editor(yaml, text, file, document.contents).apply(changes);
}
class Editor {
    yaml;
    text;
    file;
    root;
    splices;
    constructor(yaml, text, file, root) {
        this.yaml = yaml;
        this.text = text;
        this.file = file;
        this.root = root;
        this.splices = new Splices(text);
    }
    apply(changes) {
        const listed = this.value(this.root, 'columns');
        for (const change of changes) {
            if (change.kind === 'column')
                this.addColumn(listed, change);
            else
                this.rule(change.column === null ? this.root : this.column(listed, change.column), change);
        }
        return this.splices.result();
    }
    column(listed, name) {
        const items = this.yaml.isSeq(listed) ? listed.items : [];
        const found = items.find((item) => this.yaml.isMap(item) && String(item.get('name')) === name);
        if (!this.yaml.isMap(found))
            throw this.byHand(listed, `the rules of the column ${JSON.stringify(name)}`);
        return found;
    }
    rule(map, { rule, change }) {
        const value = this.value(map, rule);
        const collection = value !== null && !this.yaml.isAlias(value) && this.yaml.isCollection(value) ? value : null;
        if ('value' in change)
            this.set(map, rule, scalarText(change.value));
        else if ('keys' in change) {
            if (this.yaml.isMap(collection))
                for (const [key, inner] of Object.entries(change.keys))
                    this.set(collection, key, scalarText(inner));
            else
                this.set(map, rule, flowMap(change.whole));
        }
        else if (this.yaml.isSeq(collection))
            this.append(collection, change.add.map(scalarText));
        else
            this.set(map, rule, flowSequence(change.whole));
    }
    set(map, key, written) {
        const value = this.value(map, key);
        if (map.anchor !== undefined)
            throw this.byHand(map, `the rule ${key}`);
        if (value === null)
            this.insert(map, `${key}: ${written}`);
        else
            this.replace(value, key, written);
    }
    replace(value, key, written) {
        if (!this.yaml.isAlias(value) && value.anchor !== undefined)
            throw this.byHand(value, `the rule ${key}`);
        this.splices.add(value.range[0], leafEnd(this.yaml, value), written);
    }
    insert(map, entry) {
        if (map.flow === true)
            this.intoFlow(map, [entry]);
        else
            this.splices.afterLine(leafEnd(this.yaml, map), `${' '.repeat(indentAt(this.text, map.items[0].key.range[0]))}${entry}`);
    }
    append(list, items) {
        if (list.anchor !== undefined)
            throw this.byHand(list, 'the domain');
        if (list.flow === true)
            this.intoFlow(list, items);
        else {
            const indent = ' '.repeat(dashAt(this.text, list));
            this.splices.afterLine(leafEnd(this.yaml, list), ...items.map((item) => `${indent}- ${item}`));
        }
    }
    intoFlow(list, entries) {
        const joined = entries.join(', ');
        if (list.items.length === 0)
            this.splices.add(list.range[0] + 1, list.range[0] + 1, joined);
        else {
            const end = leafEnd(this.yaml, list.items.at(-1));
            this.splices.add(end, end, `, ${joined}`);
        }
    }
    addColumn(listed, { rules }) {
        if (!this.yaml.isSeq(listed) || listed.anchor !== undefined)
            throw this.byHand(listed, 'the list of the columns');
        if (listed.flow === true)
            this.intoFlow(listed, [`{ ${(0,yaml/* columnText */.QP)(rules, 'flow').join(', ')} }`]);
        else {
            const indent = ' '.repeat(dashAt(this.text, listed));
            this.splices.afterLine(leafEnd(this.yaml, listed), ...(0,yaml/* columnText */.QP)(rules, 'block').map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`));
        }
    }
    value(map, key) {
        const pair = map.items.find((item) => this.yaml.isScalar(item.key) && item.key.value === key);
        return (pair?.value ?? null);
    }
    byHand(node, what) {
        const offset = node?.range?.[0] ?? 0;
        const { line, column } = (0,position/* lineAndColumn */.q)(this.text)(offset);
        return new errors/* UserError */.yo(`${this.file}:${String(line)}:${String(column)}: ${what} is shared by an anchor or an alias; relax it by hand.`);
    }
}
function dashAt(text, list) {
    const first = list.items[0];
    return indentAt(text, text.lastIndexOf('-', first.range[0] - 1));
}

;// CONCATENATED MODULE: ./.build/schema/update/update.js


const mostRounds = 4;
async function updateText(before, file, relax) {
    const changes = [];
    let text = before;
    for (let round = 0; round < mostRounds; round++) {
        const relaxed = await relax(text);
        if (relaxed.changes.length === 0)
            return { text, changes, kept: relaxed.kept };
        text = await editSchema(text, file, relaxed.changes);
        changes.push(...relaxed.changes);
    }
    throw new errors/* UserError */.yo(`${file}: its rules could not be relaxed step by step (${changes.at(-1)?.line ?? ''}); relax them by hand.`);
}

;// CONCATENATED MODULE: ./.build/schema/write-schema.js











async function writeSchema(config, context, sources) {
    const { data, task, validate } = config;
    const path = (0,schema_file/* schemaPath */.p)(context.workspace, data.schema);
    const exists = (await context.files.stat(path)) !== undefined;
    if (exists && !validate.overwrite) {
        throw new errors/* UserError */.yo(`${data.schema}: exists already; run \`mlops validate --infer --update\` to relax it to what the data need, or \`mlops validate --infer --overwrite\` to replace it.`);
    }
    const { target, key } = data;
    const onColumns = (columns) => (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    const asked = { sources, options: data, schema: null, target, key, values: false, order: true, onColumns };
    const schema = inferSchema(await surveyData(asked, context), { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] });
    await context.files.write(path, (0,yaml/* schemaYaml */.l_)(schema));
    return inferredOutcome(schema, data.schema);
}
async function updateSchema(config, context, sources) {
    const { data, task, validate } = config;
    const path = (0,schema_file/* schemaPath */.p)(context.workspace, data.schema);
    if ((await context.files.stat(path)) === undefined) {
        throw new errors/* UserError */.yo(`${data.schema}: there is no such file to update; run \`mlops validate --infer\` first.`);
    }
    const settings = { target: data.target, task, open: [...(data.key ?? []), ...data.ignore] };
    const relax = async (text) => {
        const schema = await (0,schema_schema/* parseSchema */.D)(text, data.schema);
        const environment = environmentOf(validate.environment, schema, data.schema);
        const strict = environment === schema.environments[0];
        const onColumns = (columns) => {
            if (strict)
                (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
        };
        const { target, key } = data;
        const asked = { sources, options: data, schema, target, key, values: false, order: true, onColumns };
        return relaxSchema(await surveyData(asked, context), { schema, environment }, settings);
    };
    const before = await context.files.text(path);
    const updated = await updateText(before, data.schema, relax);
    if (updated.text !== before)
        await context.files.write(path, updated.text);
    for (const { line } of updated.changes)
        context.log.info(line);
    for (const sentence of updated.kept)
        context.log.error(`not relaxed: ${sentence}`);
    return updatedOutcome(updated, data.schema);
}

;// CONCATENATED MODULE: ./.build/schema/validate.step.js

















const validateStep = {
    name: 'validate',
    folder: () => 'validate',
    reads: ({ data, report, validate }) => ({
        workspace: [...(validate.data ?? data.source), data.schema],
        run: ['champion/pin.json'],
        options: { data, values: report.values, environment: validate.environment },
    }),
    skippable: () => false,
    run: async (config, context) => {
        const { data, validate } = config;
        if (validate.data === null)
            await prepareData(data.prepare, context);
        const sources = await (0,source.resolveSources)(context.files, context.workspace, validate.data ?? data.source);
        if (validate.update && validate.overwrite)
            throw new errors/* UserError */.yo('validate: expected update or overwrite, got both; leave one out.');
        if (validate.update)
            return updateSchema(config, context, sources);
        return validate.infer ? writeSchema(config, context, sources) : check(config, context, sources);
    },
};
async function check(config, context, sources) {
    const { files, workspace, log, run } = context;
    const { data, report, validate } = config;
    const schema = await (0,schema_file/* readSchema */.G)(files, workspace, data.schema);
    if (schema === null)
        log.warning(`no ${data.schema}; run \`mlops validate --infer\` and commit it.`);
    const environment = environmentOf(validate.environment, schema, data.schema);
    const reference = needsReference(schema) ? await readReference(validate.reference, context) : null;
    if (needsReference(schema) && reference === null)
        log.info('no champion yet whose data have a profile: drift was not checked.');
    const strict = schema === null || environment === schema.environments[0];
    const onColumns = (columns) => {
        if (strict)
            (0,names/* checkColumnNames */.r)(columns, data, sources[0].path);
    };
    const { target, key } = data;
    const asked = { sources, options: data, schema, target, key, values: report.values, order: false, onColumns };
    const survey = await surveyData(asked, context);
    const findings = schema_findings/* findingsSchema */.Q.parse({
        format: 'mlops-findings/1',
        schema: schema === null ? null : data.schema,
        environment,
        files: await (0,unchanged.recordFiles)(files, sources),
        reference: reference?.name ?? null,
        profile: shownProfile(survey.profile, report.values),
        anomalies: judge(survey, { schema, target, environment, reference: reference?.profile ?? null }),
    });
    await run.write('validate/findings.json', findings);
    if (validate.data === null)
        await compareData(survey.profile, config, context);
    logAnomalies(findings, log);
    return validatedOutcome(findings);
}
function shownProfile(profile, values) {
    const kept = (0,compare_kept/* keptProfile */.Q)(profile);
    return values ? kept : (0,without_values/* withoutValues */.l)(kept);
}
async function compareData(profile, { data, report }, context) {
    const leave = [...(data.key ?? []), ...data.ignore];
    const found = await (0,record/* recordProfile */.JS)(profile, { values: report.values, leave }, context);
    if (found !== null)
        context.log.info(comparisonNotice(found));
}


/***/ }),

/***/ 59297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ columnText),
/* harmony export */   l_: () => (/* binding */ schemaYaml),
/* harmony export */   pS: () => (/* binding */ yamlText)
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
        `# not_in: environments whose data need not have the column. More rules: format, length, unique, distinct, drift, severity.`,
        `columns:`,
    ];
    return `${[...head, ...schema.columns.flatMap(columnLines)].join('\n')}\n`;
}
function columnLines(rules) {
    return columnText(rules, 'block').map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}
function columnText(rules, style) {
    const notes = rules.notes.length > 0 && style === 'block' ? ` # ${rules.notes.join('; ')}` : '';
    const lines = [`name: ${yamlText(rules.name)}${notes}`, `type: ${rules.type}`];
    if (rules.integer)
        lines.push('integer: true');
    if (!rules.required)
        lines.push('required: false');
    if (rules.not_in.length > 0)
        lines.push(`not_in: [${rules.not_in.map(yamlText).join(', ')}]`);
    lines.push(`nulls: { max: ${String(rules.nulls.max)} }`);
    if (rules.domain !== null)
        lines.push(...domainLines(rules.domain, style === 'flow' ? Infinity : widest));
    if (rules.domain_mass < 1)
        lines.push(`domain_mass: ${String(rules.domain_mass)}`);
    const { min, max } = rules.range ?? { min: null, max: null };
    const bounds = [min === null ? '' : `min: ${bound(min)}`, max === null ? '' : `max: ${bound(max)}`];
    const range = bounds.filter((end) => end !== '').join(', ');
    if (range !== '')
        lines.push(`range: { ${range} }`);
    if (rules.format !== null)
        lines.push(`format: ${yamlText(rules.format)}`);
    if (rules.unique)
        lines.push('unique: true');
    return lines;
}
function bound(end) {
    return typeof end === 'number' ? String(end) : yamlText(end);
}
function domainLines(domain, width) {
    const items = domain.map((item) => (typeof item === 'string' ? yamlText(item) : String(item)));
    const line = `domain: [${items.join(', ')}]`;
    return line.length + 4 <= width ? [line] : ['domain:', ...items.map((item) => `  - ${item}`)];
}


/***/ }),

/***/ 72296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ regularisedBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34625);

const TINY = 1e-300;
function regularisedBeta(x, a, b, rest = 1 - x) {
    if (!(a > 0 && b > 0 && x >= 0 && rest >= 0))
        throw new RangeError(`no incomplete beta at x=${x}, a=${a}, b=${b}`);
    if (x === 0)
        return 0;
    if (rest === 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - tail(rest, b, a, x);
    return tail(x, a, b, rest);
}
function tail(x, a, b, rest) {
    return density(x, a, b, rest) * fraction(x, a, b, rest);
}
function density(x, a, b, rest) {
    const n = a + b;
    const exponent = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, n * x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(b, n * rest);
    return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}
function fraction(x, a, b, rest) {
    const distance = a * rest - b * x;
    const partial = (n) => n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) * (distance + 1 + n * (1 + rest))) / (a + 2 * n + 1);
    let value = nonZero((a * (distance + 1)) / (a + 1));
    let c = value;
    let d = 0;
    for (let n = 1; n < 1_000_000; n++) {
        const scale = a + 2 * n - 1;
        const numerator = (((a + n - 1) * (a + b + n - 1)) / scale) * ((n * (b - n)) / scale) * x * x;
        const denominator = partial(n);
        d = 1 / nonZero(denominator + numerator * d);
        c = nonZero(denominator + numerator / c);
        const step = c * d;
        value *= step;
        if (Math.abs(step - 1) < 2.3e-16)
            break;
    }
    return 1 / value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 22743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ binomialUpper),
/* harmony export */   OB: () => (/* binding */ binomialDraw)
/* harmony export */ });
/* unused harmony export binomialPmf */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72296);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34625);


function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedBeta */ ._)(p, k, n - k + 1);
}
function binomialPmf(k, n, p) {
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (p === 1)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n - k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(k, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomialDraw(n, p, rng) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomialDraw(n, 1 - p, rng);
    return n * p < 10 ? drawFromZero(n, p, rng.next()) : drawFromMode(n, p, rng.next());
}
function drawFromZero(n, p, uniform) {
    const odds = p / (1 - p);
    let mass = Math.exp(n * Math.log1p(-p));
    let left = uniform - mass;
    for (let k = 1; k <= n; k++) {
        if (left <= 0)
            return k - 1;
        mass *= ((n - k + 1) / k) * odds;
        left -= mass;
        if (mass < 1e-18 && k > n * p)
            return k;
    }
    return n;
}
function drawFromMode(n, p, uniform) {
    const odds = p / (1 - p);
    let high = Math.min(n, Math.floor((n + 1) * p));
    let low = high;
    let atHigh = binomialPmf(high, n, p);
    let atLow = atHigh;
    let u = uniform - atHigh;
    const mode = high;
    while (u > 0) {
        if (low > 0) {
            atLow *= low / (n - low + 1) / odds;
            low--;
            u -= atLow;
            if (u <= 0)
                return low;
        }
        if (high < n) {
            atHigh *= ((n - high) / (high + 1)) * odds;
            high++;
            u -= atHigh;
            if (u <= 0)
                return high;
        }
        if (atLow + atHigh < 1e-300 || (low === 0 && high === n))
            return mode;
    }
    return mode;
}


/***/ }),

/***/ 34625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046727;
function stirlingError(x) {
    let shifted = x;
    let sum = 0;
    for (; shifted < 16; shifted++)
        sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const s = 1 / (shifted * shifted);
    const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
    return sum + series / shifted;
}
function logGamma(x) {
    return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x) - Math.log(x);
}
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return next;
        sum = next;
    }
}


/***/ }),

/***/ 59980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
function holm(p) {
    for (const value of p) {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`expected a p-value in [0, 1], got ${value}`);
    }
    const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b]);
    const adjusted = new Array(p.length);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
        adjusted[i] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const SQRT_PI = 1.772453850905516;
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}
function normalPdf(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
    if (x > 39)
        return 0;
    const u = x / Math.SQRT2;
    if (u < 1.5) {
        let term = u;
        let sum = u;
        for (let k = 1;; k++) {
            term *= (2 * u * u) / (2 * k + 1);
            if (sum + term === sum)
                break;
            sum += term;
        }
        return 0.5 - (Math.exp(-u * u) * sum) / SQRT_PI;
    }
    let value = u;
    for (let k = Math.ceil(30 + 150 / (u * u)); k > 0; k--)
        value = u + k / 2 / value;
    return Math.exp((-x * x) / 2) / (2 * SQRT_PI * value);
}
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return NaN;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
function upperQuantile(tail) {
    if (tail === 0)
        return Infinity;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let i = 0; i < 6; i++) {
        const at = z >= 0 ? upperTail(z) : 1 - upperTail(-z);
        const newton = ((at - tail) / normalPdf(z)) * correction(at, tail);
        const step = newton / (1 + (newton * z) / 2);
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return Math.max(z, 0);
}
function correction(at, tail) {
    const ratio = at / tail;
    return ratio > 0.5 && ratio < 2 ? 1 : (Math.log(ratio) * at) / (at - tail);
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
