export const id = 7154;
export const ids = [7154];
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

/***/ 32090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inputPlaces),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


function signatureOf(split) {
    const types = new Map(split.columns.map(({ name, type }) => [name, type]));
    const inputs = split.features.map((name) => ({ name, type: types.get(name) ?? 'string' }));
    return { inputs, outputs: outputsOf(split.target) };
}
function outputsOf(target) {
    switch (target.task) {
        case 'regression':
            return [{ name: 'prediction', type: 'number' }];
        case 'binary':
            return [
                { name: 'prediction', type: 'string' },
                { name: 'score', type: 'number' },
            ];
        case 'multiclass':
            return [
                { name: 'prediction', type: 'string' },
                ...target.classes.map((name) => ({ name: `p_${name}`, type: 'number' })),
            ];
    }
}
function inputPlaces(signature, names, file) {
    const places = signature.inputs.map(({ name }) => names.indexOf(name));
    const missing = signature.inputs.filter((_, at) => places[at] < 0).map(({ name }) => name);
    if (missing.length > 0) {
        const known = new Set(signature.inputs.map(({ name }) => name));
        const spare = names.filter((name) => !known.has(name));
        const listed = missing.slice(0, 10).map((name) => describeMissing(name, spare));
        const more = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}:1: ${missing.length === 1 ? 'a column' : `${missing.length} columns`} of the model's inputs ${missing.length === 1 ? 'is' : 'are'} missing: ${listed.join(', ')}${more}.`);
    }
    return places;
}
function describeMissing(name, spare) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, spare);
    return near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (found ${JSON.stringify(near)})`;
}


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


/***/ }),

/***/ 51326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32090);
/* harmony import */ var _project_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92492);




function candidateOf(trained) {
    const { name, flavor, params, seed, sample, split, model, environment, who } = trained;
    const { policy, policyDigest, target, data, parts } = split;
    const part = ({ rows, digest }) => ({
        rows,
        digest,
    });
    return _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateSchema */ .HL.parse({
        format: 'mlops-candidate/1',
        name,
        flavor,
        signature: (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .y)(split),
        target,
        params,
        seed,
        ...(sample === null ? {} : { sample }),
        data: {
            fingerprint: data.fingerprint,
            rows: data.rows,
            files: data.files,
            split: {
                policy,
                digest: policyDigest,
                parts: { train: part(parts.train), validation: part(parts.validation), test: part(parts.test) },
            },
        },
        code: { repository: who.repository, revision: who.revision, dirty: who.dirty, package: trained.package },
        environment,
        model,
        tool: who.tool,
    });
}
async function packageOf(run) {
    const path = 'package/package.json';
    if (!(await run.has(path)))
        return null;
    const built = await run.read(path, 'package', (value) => _project_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageSchema */ .Ww.parse(value));
    const { kind, name, version, file, sha256, content } = built;
    return { kind, name, version, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), sha256, content };
}


/***/ }),

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ }),

/***/ 16893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ samplePlan),
/* harmony export */   s: () => (/* binding */ writeSample)
/* harmony export */ });
/* harmony import */ var _split_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11759);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97548);
/* harmony import */ var _split_row_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67473);
/* harmony import */ var _split_salted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48529);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38050);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31906);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68646);







const samplePlan = { format: 'mlops-sample/1', share: 0.1, least: 200 };
async function writeSample(files, from, to, { policy, target }, plan) {
    const batches = () => (0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, [{ path: from, full: from, size: 0 }], { delimiter: ',', nulls: [] });
    const buckets = new _split_growing_js__WEBPACK_IMPORTED_MODULE_2__/* .Growing */ .G();
    const strata = new _split_growing_js__WEBPACK_IMPORTED_MODULE_2__/* .Growing */ .G();
    const classes = new Map();
    for await (const batch of batches()) {
        const bucket = bucketsOf(policy, batch);
        const labels = target.task === 'regression' ? undefined : batch.cells[batch.names.indexOf(target.column)];
        for (let row = 0; row < batch.rows; row++) {
            const label = labels?.[row] ?? null;
            let stratum = classes.get(label);
            if (stratum === undefined)
                classes.set(label === null ? null : (0,_table_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ownText */ .U)(label), (stratum = classes.size));
            buckets.push(bucket(row));
            strata.push(stratum);
        }
    }
    const chosen = choose(buckets.whole(), strata.whole(), classes.size, plan);
    return { rows: await copyRows(files, batches(), chosen, to), of: chosen.length };
}
function bucketsOf(policy, { cells, names }) {
    const text = new _split_salted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SaltedText */ .h();
    const salt = (0,_split_salted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .saltBytes */ ._)(`${policy.salt}/sample`);
    const keys = new _split_row_text_js__WEBPACK_IMPORTED_MODULE_0__/* .RowText */ .Yt(policy.key, names);
    return (row) => {
        text.set(keys.of(cells, row) ?? '');
        return (0,_split_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .saltedBucket */ .mr)(text, salt);
    };
}
function choose(buckets, strata, classes, { share, least }) {
    const rows = buckets.length;
    const wanted = Math.min(rows, Math.max(least, Math.ceil(rows * share)));
    const limits = grouped(buckets, strata, classes).map((own) => {
        own.sort();
        const quota = Math.min(own.length, Math.max(2, Math.ceil((own.length * wanted) / rows)));
        return own[quota - 1] ?? -1;
    });
    return Uint8Array.from(buckets, (bucket, row) => (bucket <= limits[strata[row]] ? 1 : 0));
}
function grouped(buckets, strata, classes) {
    const sizes = new Int32Array(classes);
    for (const stratum of strata)
        sizes[stratum] += 1;
    const groups = Array.from(sizes, (size) => new Float64Array(size));
    const next = new Int32Array(classes);
    for (const [row, bucket] of buckets.entries())
        groups[strata[row]][next[strata[row]]++] = bucket;
    return groups;
}
async function copyRows(files, batches, chosen, to) {
    const writer = await files.writer(to);
    let at = 0;
    let written = 0;
    try {
        for await (const { names, cells, rows } of batches) {
            let text = at === 0 ? `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__/* .csvRow */ .r)(names)}\n` : '';
            for (let row = 0; row < rows; row++) {
                if (chosen[at++] !== 1)
                    continue;
                text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_6__/* .csvRow */ .r)(cells.map((column) => column[row]))}\n`;
                written += 1;
            }
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    return written;
}


/***/ }),

/***/ 11655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ estimators),
  cJ: () => (/* binding */ flavorOf),
  P$: () => (/* binding */ trainOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/train/ignored.js
const documentation = [
    '**/*.md',
    '**/*.rst',
    'docs/**',
    'LICENSE*',
    'NOTICE*',
    'AUTHORS*',
    'CITATION.cff',
    'CODEOWNERS',
    '.gitignore',
    '.editorconfig',
    '.github/ISSUE_TEMPLATE/**',
    '.github/PULL_REQUEST_TEMPLATE/**',
    '.github/CODEOWNERS',
    '.github/FUNDING.yml',
    '.github/dependabot.yml',
    '**/__pycache__/**',
    '**/*.egg-info/**',
];

;// CONCATENATED MODULE: ./.build/train/train.options.js


const train_options_text = schemas/* string */.YjP().min(1);
const commandLine = schemas/* union */.KCZ([train_options_text, schemas/* array */.YOg(train_options_text).min(1)])
    .nullable()
    .default(null);
const trainOptions = schemas/* strictObject */.rej({
    flavor: schemas/* enum */.k5n(['tfjs', 'python', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained, stored and scored: `tfjs` (built in), `python` (one model.joblib of scikit-learn or its like) or `command` (your programs); by default `python` where `train.estimator` is a dotted name, else `command` where `train.command` is set.'),
    estimator: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor tfjs: `linear` (regression, its default), `logistic` (binary, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`."),
    preprocess: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types."),
    command: commandLine.describe('Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA, MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).'),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), train_options_text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    seed: schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    on_check: schemas/* enum */.k5n(['full', 'sample', 'none'])
        .default('full')
        .describe('How a pull request trains: full: on all training rows, then compares; sample: on a tenth of them (at least 200), which shows that the code runs, and compares nothing; none: not at all.'),
    ignore_changes: schemas/* array */.YOg(train_options_text.regex(/^[^!]/, 'expected a glob that does not begin with !'))
        .default([...documentation])
        .describe('Files whose change is no reason to train: globs, from the working directory and from the root of the repository; by default documentation. Never a file that this configuration names. Leave out what your program reads.'),
    timeout_minutes: schemas/* number */.aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, message] of misfits(train))
        say(key, message);
});
const estimators = ['linear', 'logistic', 'mlp'];
function misfits(train) {
    const flavor = flavorOf(train);
    const found = [];
    const needed = (key, message) => {
        if (train[key] === null)
            found.push([key, message]);
    };
    const foreign = (key, flavors) => {
        const first = flavors.split(' ')[0];
        if (train[key] !== null) {
            found.push([key, `belongs to the flavor ${flavors}; remove it, or set train.flavor to ${first}.`]);
        }
    };
    if (flavor === 'command') {
        needed('command', 'expected the program that trains, as the flavor is command; it is missing.');
        needed('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        foreign('estimator', isDotted(train.estimator) ? 'python' : 'tfjs');
    }
    else
        foreign('score', 'command');
    if (flavor === 'tfjs')
        foreign('command', 'command or python');
    if (flavor !== 'python')
        foreign('preprocess', 'python');
    if (flavor === 'tfjs' && isDotted(train.estimator))
        foreign('estimator', 'python');
    if (flavor === 'python')
        found.push(...misfitsOfPython(train));
    return [...malformed(train), ...found];
}
function malformed({ estimator, preprocess }) {
    const found = [];
    if (typeof estimator === 'string' && !/^(?:linear|logistic|mlp|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(estimator)) {
        const known = 'linear, logistic, mlp, or the dotted name of a class such as sklearn.linear_model.Ridge';
        found.push(['estimator', `expected ${known}, got ${JSON.stringify(estimator)}.`]);
    }
    if (typeof preprocess === 'string' && !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/.test(preprocess)) {
        const form = 'package.module:function, such as flowers.features:preprocessing';
        found.push(['preprocess', `expected ${form}, got ${JSON.stringify(preprocess)}.`]);
    }
    return found;
}
function misfitsOfPython({ estimator, preprocess, command }) {
    const found = [];
    if (estimator === null && command === null) {
        const what = 'the dotted name of a class, or train.command, as the flavor is python';
        found.push(['estimator', `expected ${what}; both are missing.`]);
    }
    if (estimator !== null && command !== null) {
        found.push(['command', 'expected either train.command or train.estimator, got both; remove one.']);
    }
    if (estimator !== null && !isDotted(estimator)) {
        found.push([
            'estimator',
            'expected the dotted name of a class, such as sklearn.linear_model.LogisticRegression, as the flavor is python; or set train.flavor to tfjs.',
        ]);
    }
    if (estimator === null && preprocess !== null) {
        found.push(['preprocess', 'belongs beside train.estimator; remove it, as train.command makes the whole Pipeline.']);
    }
    return found;
}
function isDotted(estimator) {
    return estimator?.includes('.') === true;
}
function flavorOf(train) {
    if (train.flavor !== null)
        return train.flavor;
    if (isDotted(train.estimator))
        return 'python';
    return train.command === null ? 'tfjs' : 'command';
}


/***/ })

};
