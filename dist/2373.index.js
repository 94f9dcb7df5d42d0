export const id = 2373;
export const ids = [2373];
export const modules = {

/***/ 9407:
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
            return `a list${node.items === undefined ? '' : ` of ${plural(describe(node.items))}`}`;
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

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8439);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9407);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4625);






async function readConfig(source, schema) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file);
    if (!(0,_override_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(document.value ?? {}))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source.file}:1:1: expected a mapping with keys such as data, got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(document.value)}.`);
    const { positions } = document;
    const raw = await withIncludes({ value: document.value ?? {}, positions }, source);
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, positions };
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    const sentences = parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, json, positions));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function withIncludes(document, source) {
    const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
    const rest = source.overrides.filter((override) => !whole.includes(override));
    let raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_2__/* .applyOverrides */ .iu)(document.value, whole, document.positions);
    for (const key of source.includes) {
        const path = key.split('.');
        const value = valueAt(raw, path);
        if (typeof value !== 'string')
            continue;
        const included = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(await readInclude(source, key, value, document.positions), value);
        raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_2__/* .applyOverrides */ .iu)(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
        document.positions.include(path, included.positions);
    }
    return (0,_override_js__WEBPACK_IMPORTED_MODULE_2__/* .applyOverrides */ .iu)(raw, rest, document.positions);
}
async function readInclude(source, key, path, positions) {
    try {
        return await source.include(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${positions.at(key.split('.'), 'value')}: ${key}: expected a mapping or the path of a YAML file: ${cause.message}`, { cause });
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
    if (issue.code === 'custom')
        return [`${place}: ${key}: ${issue.message}`];
    const missing = value === undefined ? 'it is missing' : `got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(value)}`;
    return [`${place}: ${key}: expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(json, path)}, ${missing}.`];
}
function deepest(errors) {
    const inside = errors.filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));
    return inside.length === 1 ? inside[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = known.length === 0 ? undefined : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known);
    const hint = near !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, near) <= Math.max(2, Math.ceil(name.length / 3))
        ? `did you mean "${near}"?`
        : `known keys here: ${known.join(', ')}.`;
    return `${positions.at(path, 'key')}: ${path.map(String).join('.')}: unknown key; ${hint}`;
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ columnTypes)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2053);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8050);
/* harmony import */ var _schema_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);



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

/***/ 4740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkColumnNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);


function checkColumnNames(columns, data, file) {
    const names = columns.map(({ name }) => name);
    const wanted = [
        { key: 'data.target', name: data.target },
        ...(data.key ?? []).map((name) => ({ key: 'data.key', name })),
        ...data.ignore.map((name) => ({ key: 'data.ignore', name })),
    ];
    const sentences = wanted
        .filter(({ name }) => !names.includes(name))
        .map(({ key, name }) => {
        const near = JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, names));
        return `${key}: no column ${JSON.stringify(name)} in ${file}; did you mean ${near}? It has ${String(names.length)} columns.`;
    });
    if (data.ignore.includes(data.target))
        sentences.push(`data.ignore: it lists the target ${JSON.stringify(data.target)}; remove it there.`);
    if (sentences.length === 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(sentences[0]);
    if (sentences.length > 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ(sentences);
}


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readSchema),
  p: () => (/* binding */ schemaPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/config/read.js
var read = __webpack_require__(7625);
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

/***/ 9297:
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

/***/ 8309:
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

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* unused harmony export TypeEvidence */
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(676);


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

/***/ 9263:
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

/***/ 676:
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

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ })

};
