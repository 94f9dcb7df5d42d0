export const id = 5347;
export const ids = [5347,8855];
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
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file);
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
    return inside.length === 1 ? inside[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
}


/***/ }),

/***/ 34971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ columnTypes)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47996);
/* harmony import */ var _schema_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24233);



async function columnTypes(files, workspace, data, sources) {
    const schema = await (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchema */ .G)(files, workspace, data.schema);
    if (schema === null)
        return { columns: await (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .inferColumns */ .yj)((0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, sources, data)), from: 'data' };
    const types = new Map(schema.columns.map(({ name, type }) => [name, type]));
    const names = await columnNames(files, sources, data);
    const unlisted = new Set(names.filter((name) => !types.has(name)));
    if (unlisted.size > 0) {
        const inferred = await (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .inferColumns */ .yj)((0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, sources, data), unlisted);
        for (const { name, type } of inferred)
            types.set(name, type);
    }
    return { columns: names.map((name) => ({ name, type: types.get(name) })), from: 'schema' };
}
async function columnNames(files, sources, data) {
    for await (const { names } of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, sources, data))
        return names;
    return [];
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
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), size: schemas/* int */.Whr(), sha256: schemas/* string */.YjP().optional() })),
    rows: schemas/* int */.Whr(),
    columns: schemas/* array */.YOg(columnProfileSchema),
    anomalies: schemas/* array */.YOg(anomalySchema),
});


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

/***/ 24233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readSchema),
  p: () => (/* binding */ schemaPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/config/read.js
var read = __webpack_require__(57625);
;// CONCATENATED MODULE: ./.build/schema/schema.js


const share = schemas/* number */.aig().min(0).max(1);
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const columnRules = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe("The column's name in the header."),
    type: schemas/* enum */.k5n(['number', 'string', 'boolean']).describe('What its cells are.'),
    integer: schemas/* boolean */.zMY().default(false).describe('number: whole numbers only.'),
    required: schemas/* boolean */.zMY().default(true).describe('Whether data without this column are refused.'),
    nulls: schemas/* strictObject */.rej({ max: share.describe('Largest share of missing values, from 0 to 1.') })
        .default({ max: 1 })
        .describe('Missing values that are allowed; by default any share.'),
    domain: schemas/* array */.YOg(value)
        .min(1)
        .nullable()
        .default(null)
        .describe('string, number: the only values that are allowed.'),
    domain_mass: share
        .default(1)
        .describe('Smallest share of present values that must lie in the domain; others within it are warnings.'),
    range: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().nullable().default(null).describe('Smallest number allowed.'),
        max: schemas/* number */.aig().nullable().default(null).describe('Largest number allowed.'),
    })
        .nullable()
        .default(null)
        .describe('number: what the values lie between, inclusive.'),
    unique: schemas/* boolean */.zMY().default(false).describe('Whether no value may occur twice.'),
})
    .superRefine((rules, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (rules.type !== 'number' && rules.integer)
        wrong('integer', `only a number column is integer, not ${rules.type}.`);
    if (rules.type !== 'number' && rules.range !== null)
        wrong('range', `only a number column has a range, not ${rules.type}.`);
    if (rules.type === 'boolean' && rules.domain !== null)
        wrong('domain', 'a boolean column has no domain.');
    if (rules.type === 'number' && rules.domain?.some((item) => typeof item !== 'number') === true) {
        wrong('domain', 'expected numbers only, as the type is number; or set type: string.');
    }
    const { min, max } = rules.range ?? { min: null, max: null };
    if (min !== null && max !== null && min > max)
        wrong('range', `min ${String(min)} is above max ${String(max)}.`);
});
const severity = schemas/* enum */.k5n(['error', 'warning']);
const tableSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-schema/1').describe('Names this format.'),
    extra_columns: severity.default('error').describe('What a column is that is not listed here: an error or a warning.'),
    keys: schemas/* enum */.k5n(['error', 'warning', 'allowed'])
        .default('error')
        .describe('What two rows with the same data.key are: an error, a warning, or allowed.'),
    columns: schemas/* array */.YOg(columnRules).min(1).describe('The columns, in any order.'),
})
    .superRefine(({ columns }, context) => {
    const seen = new Set();
    for (const [index, { name }] of columns.entries()) {
        if (seen.has(name)) {
            context.addIssue({
                code: 'custom',
                path: ['columns', index, 'name'],
                message: `the column ${JSON.stringify(name)} is listed twice; remove one.`,
            });
        }
        seen.add(name);
    }
});
async function parseSchema(text, file) {
    const include = () => Promise.resolve('');
    return (await (0,read/* readConfig */.X)({ text, file, overrides: [], includes: [], include }, tableSchema)).value;
}

;// CONCATENATED MODULE: ./.build/schema/schema-file.js



function schemaPath(workspace, schema) {
    const full = (0,external_node_path_.resolve)(workspace, schema);
    const place = (0,external_node_path_.relative)(workspace, full);
    if (place === '' || place === '..' || place.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(place)) {
        throw new errors/* UserError */.yo(`data.schema: expected a file inside the workspace, got "${schema}".`);
    }
    return full;
}
async function readSchema(files, workspace, schema) {
    const full = schemaPath(workspace, schema);
    if ((await files.stat(full)) === undefined)
        return null;
    return parseSchema(await files.text(full), schema);
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

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const suffixes = ['.csv', '.tsv', '.txt'];
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
}
async function match(files, root, pattern) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, literal);
    if (leaves(place))
        throw outside(pattern);
    const stat = await files.stat(literal);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat !== undefined)
        return [place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')];
    const paths = await files.glob(place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), root);
    if (paths.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`);
    }
    return paths;
}
async function inspect(files, root, pattern, path) {
    const full = await files.real((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
    if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full)))
        throw outside(pattern);
    const stat = await files.stat(full);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat?.kind !== 'file') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a CSV file.`);
    }
    if (!suffixes.some((suffix) => path.toLowerCase().endsWith(suffix))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): expected a CSV file (${suffixes.join(', ')}); this version reads CSV only.`);
    }
    return { path, full, size: stat.size, mark: stat.mark };
}
function leaves(place) {
    return place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place);
}
function outside(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`);
}
function folder(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`);
}


/***/ })

};
