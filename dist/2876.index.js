export const id = 2876;
export const ids = [2876];
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

/***/ 37794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ numberCell),
/* harmony export */   F: () => (/* binding */ categoryCell)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);



function numberCell(cell, place) {
    if (cell === null || cell === '')
        return NaN;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw wrong(place(), 'a number, got another text');
    if (!Number.isFinite(value))
        throw wrong(place(), 'a finite number, got an infinite one');
    return value;
}
function categoryCell(cell, type, place) {
    if (type === 'string' || cell === null)
        return cell;
    if (cell === '')
        return null;
    const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
    if (value === undefined)
        throw wrong(place(), 'true or false, got another text');
    return String(value);
}
function wrong({ file, line, column }, what) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${line}: column ${JSON.stringify(column)}: expected ${what}; correct the cell.`);
}


/***/ }),

/***/ 60470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startBackend)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53484);
/* harmony import */ var _tensorflow_tfjs_backend_wasm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16744);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);





async function startBackend() {
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const simd = await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.env().getAsync('WASM_HAS_SIMD_SUPPORT');
    if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.getBackend() !== 'wasm' && !(await withFolder(() => _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.setBackend('wasm')))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OutsideError */ .Cp('TensorFlow.js could not start on WebAssembly; its .wasm files belong beside the bundle (dist): install it whole.');
    }
    return { tfjs: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.version_core, backend: simd === true ? 'wasm-simd' : 'wasm' };
}
async function withFolder(body) {
    const place = { value: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), configurable: true };
    Object.defineProperty(globalThis, '__dirname', place);
    try {
        return await body();
    }
    finally {
        Reflect.deleteProperty(globalThis, '__dirname');
    }
}


/***/ }),

/***/ 56726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Encoder),
/* harmony export */   Z: () => (/* binding */ standardise)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37794);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32090);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28362);



const largest = 1e6;
class Encoder {
    pipeline;
    writers;
    constructor(pipeline) {
        this.pipeline = pipeline;
        let offset = 0;
        this.writers = pipeline.columns.map((column) => {
            const writer = { write: column.type === 'number' ? writeNumber(column) : writeCategory(column), offset };
            offset += (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(column);
            return writer;
        });
    }
    encode(batch) {
        const { columns, width } = this.pipeline;
        const places = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .inputPlaces */ .b)((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(this.pipeline), batch.names, batch.file);
        const encoded = new Float32Array(batch.rows * width);
        for (const [index, { write, offset }] of this.writers.entries()) {
            const cells = batch.cells[places[index]];
            for (let row = 0; row < batch.rows; row++) {
                write(cells[row], encoded, row * width + offset, () => ({
                    file: batch.file,
                    line: batch.lines[row],
                    column: columns[index].name,
                }));
            }
        }
        return encoded;
    }
}
function standardise(value, { mean, sd }) {
    if (sd === 0)
        return 0;
    return Math.max(-largest, Math.min(largest, (value - mean) / sd));
}
function writeNumber(column) {
    return (cell, to, at, place) => {
        const value = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .numberCell */ .E)(cell, place);
        const missing = Number.isNaN(value);
        to[at] = standardise(missing ? column.impute : value, column);
        if (missing && column.indicator)
            to[at + 1] = 1;
    };
}
function writeCategory(column) {
    const unknown = column.categories.length;
    const places = new Map(column.categories.map((category, place) => [category, place]));
    return (cell, to, at, place) => {
        const category = (0,_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryCell */ .F)(cell, column.type, place);
        const taken = category ?? column.impute;
        to[at + ((taken === null ? undefined : places.get(taken)) ?? unknown)] = 1;
        if (category === null && column.indicator)
            to[at + unknown + 1] = 1;
    };
}


/***/ }),

/***/ 68924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ loadNetwork),
/* harmony export */   ax: () => (/* binding */ saveNetwork),
/* harmony export */   d9: () => (/* binding */ buildNetwork),
/* harmony export */   sY: () => (/* binding */ forward)
/* harmony export */ });
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53484);
/* harmony import */ var _tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99762);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);



function buildNetwork(sizes, weights) {
    const network = _tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_0__/* .sequential */ .il({ name: 'network' });
    const last = sizes.length - 1;
    for (let at = 1; at <= last; at++) {
        network.add(_tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.dense({
            name: at === last ? 'output' : `hidden_${at}`,
            units: sizes[at],
            activation: at === last ? 'linear' : 'relu',
            kernelInitializer: 'zeros',
            ...(at === 1 ? { inputShape: [sizes[0]] } : {}),
        }));
    }
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tidy(() => {
        const tensors = weights.flatMap(({ kernel, bias }, at) => [
            _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor2d(kernel, [sizes[at], sizes[at + 1]]),
            _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor1d(bias),
        ]);
        network.setWeights(tensors);
    });
    return network;
}
async function saveNetwork(network, files, folder) {
    await network.save({
        save: async (artifacts) => {
            const { format, generatedBy, modelTopology, weightSpecs, weightData } = artifacts;
            const weightsManifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
            const model = { format, generatedBy, convertedBy: null, modelTopology, weightsManifest };
            await files.write(`${folder}/weights.bin`, bytesOf(weightData));
            await files.write(`${folder}/model.json`, `${JSON.stringify(model, null, 2)}\n`);
            return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
        },
    });
}
function bytesOf(data) {
    const parts = data === undefined ? [] : Array.isArray(data) ? data : [data];
    return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}
async function loadNetwork(files, folder, width) {
    const text = await files.text(`${folder}/model.json`);
    const bytes = await files.read(`${folder}/weights.bin`);
    try {
        const saved = JSON.parse(text);
        const network = await _tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_0__/* .loadLayersModel */ .O0({
            load: () => Promise.resolve({
                modelTopology: saved.modelTopology,
                weightSpecs: saved.weightsManifest.flatMap(({ weights }) => weights),
                weightData: Uint8Array.from(bytes).buffer,
            }),
        });
        const input = network.inputs[0]?.shape.at(-1);
        if (input !== width)
            throw new Error(`it takes ${input ?? 'no'} inputs, the pipeline gives ${width}`);
        return network;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${folder}/model.json: not a network that this version reads (${reason}); train the model again.`, {
            cause,
        });
    }
}
function forward(network, inputs, rows) {
    return _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tidy(() => {
        const output = network.predict(_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_2__.tensor2d(inputs, [rows, inputs.length / rows]), { batchSize: rows });
        return output.dataSync();
    });
}


/***/ }),

/***/ 28362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   l9: () => (/* binding */ readPipeline),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* unused harmony export pipelineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);



const numberColumn = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'),
    impute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
});
const categoryColumn = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['string', 'boolean']),
    impute: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-tfjs/1'),
    estimator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp']),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [numberColumn, categoryColumn])),
    width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logit') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'), mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    ]),
    tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
function widthOf(column) {
    return (column.type === 'number' ? 1 : column.categories.length + 1) + (column.indicator ? 1 : 0);
}
function inputsOf(pipeline) {
    return { inputs: pipeline.columns.map(({ name, type }) => ({ name, type })), outputs: [] };
}
async function readPipeline(files, folder) {
    const path = `${folder}/pipeline.json`;
    let value;
    try {
        value = JSON.parse(await files.text(path));
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not JSON; the model is damaged, fetch or train it again.`, { cause });
    }
    const parsed = pipelineSchema.safeParse(value);
    const total = parsed.data?.columns.reduce((sum, column) => sum + widthOf(column), 0);
    if (!parsed.success || total !== parsed.data.width) {
        const at = parsed.error?.issues[0]?.path.join('.') ?? 'width';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not a pipeline that this version reads (key ${at}); train the model again.`, {
            cause: parsed.error,
        });
    }
    return parsed.data;
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

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48529);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    return ((upper % bucketCount) * 967296 + lower) % bucketCount;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
}


/***/ }),

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    whole() {
        return this.values.slice(0, this.size);
    }
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
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

/***/ 48529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12];
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30];
const [p, q] = [32, 34];
const [k0, k1, k2] = [36, 38, 40];
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b];
class FarmFingerprint {
    r = new Int32Array(42);
    bytes = new DataView(new ArrayBuffer(0));
    constructor() {
        this.r.set(constants, k0);
    }
    get low() {
        return this.r[out];
    }
    get high() {
        return this.r[out + 1];
    }
    hash(bytes, at, length) {
        this.bytes = bytes;
        if (length > 64) {
            this.long(at, length);
            return;
        }
        this.add(m, this.set(m, length * 2), k2);
        if (length > 32)
            this.upTo64(at, length);
        else if (length > 16)
            this.upTo32(at, length);
        else if (length > 7)
            this.upTo16(at, length);
        else if (length > 3)
            this.upTo7(at, length);
        else
            this.upTo3(at, length);
    }
    upTo3(at, length) {
        if (length === 0) {
            this.copy(out, k2);
            return;
        }
        this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
        this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
        this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
        this.multiply(out, this.fold(u, u), k2);
    }
    upTo7(at, length) {
        const first = this.bytes.getInt32(at, true);
        this.set(u, first << 3, first >>> 29);
        this.add(u, u, this.set(v, length));
        this.set(v, this.bytes.getInt32(at + length - 4, true));
        this.join(out, u, v);
    }
    upTo16(at, length) {
        this.add(a, this.fetch(a, at), k2);
        this.fetch(b, at + length - 8);
        this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
        this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
        this.join(out, u, v);
    }
    upTo32(at, length) {
        this.multiply(a, this.fetch(a, at), k1);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(out, u, v);
    }
    upTo64(at, length) {
        this.multiply(a, this.fetch(a, at), k2);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(z, u, v);
        this.copy(s, a);
        this.multiply(a, this.fetch(a, at + 16), m);
        this.fetch(b, at + 24);
        this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
        this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
        this.cross(s);
        this.join(out, u, v);
    }
    long(at, length) {
        const rest = (length - 1) & 63;
        const end = at + length - 1 - rest;
        this.r.fill(0, v1, a);
        this.multiply(x, this.set(x, 81), k2);
        this.add(x, x, this.fetch(p, at));
        this.multiply(y, this.set(y, 81), k1);
        this.add(y, y, this.set(p, 113));
        this.add(z, this.multiply(z, y, k2), this.set(p, 113));
        this.multiply(z, this.fold(z, z), k2);
        this.copy(m, k1);
        for (let block = at; block < end; block += 64)
            this.block(block, 1);
        this.add(m, this.set(m, (this.r[z] & 0xff) << 1), k1);
        this.add(w1, w1, this.set(p, rest));
        this.add(v1, v1, w1);
        this.add(w1, w1, v1);
        this.block(at + length - 64, 9);
        this.join(u, v1, w1);
        this.add(u, u, this.multiply(p, this.fold(p, y), k0));
        this.add(u, u, z);
        this.join(v, v2, w2);
        this.add(v, v, x);
        this.join(out, u, v);
    }
    block(at, weight) {
        const { r, bytes } = this;
        this.add(x, x, v1);
        this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
        this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
        this.mix(z, w1, 0, 0, 33);
        this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
        this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
        this.add(y, y, this.fetch(p, at + 40));
        this.multiply(v1, v2, m);
        this.add(v2, x, w1);
        this.weak(at, v1);
        this.add(w1, z, w2);
        this.add(w2, y, this.fetch(p, at + 16));
        this.weak(at + 32, w1);
        const low = r[z];
        const high = r[z + 1];
        this.set(z, r[x], r[x + 1]);
        this.set(x, low, high);
    }
    mix(register, other, wordLow, wordHigh, bits) {
        const { r } = this;
        const oneLow = r[register];
        const twoLow = r[other];
        const partLow = (oneLow + twoLow) | 0;
        const low = (partLow + wordLow) | 0;
        const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
        const high = (r[register + 1] + r[other + 1] + wordHigh + carried) | 0;
        const turnedLow = (high >>> bits) | (low << -bits);
        const turnedHigh = (low >>> bits) | (high << -bits);
        const byLow = r[m];
        const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]);
        r[register] = imul(turnedLow, byLow);
        r[register + 1] = highOfProduct(turnedLow, byLow) + across;
    }
    weak(at, pair) {
        const { r, bytes } = this;
        const low3 = bytes.getInt32(at + 24, true);
        const high3 = bytes.getInt32(at + 28, true);
        const startLow = r[pair];
        const word0 = bytes.getInt32(at, true);
        const cLow = (startLow + word0) | 0;
        const cHigh = (r[pair + 1] + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;
        const otherLow = r[pair + 2];
        const partLow = (otherLow + cLow) | 0;
        const sumLow = (partLow + low3) | 0;
        const sumHigh = (r[pair + 3] + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
        const bLow = (sumLow >>> 21) | (sumHigh << 11);
        const bHigh = (sumHigh >>> 21) | (sumLow << 11);
        const word1 = bytes.getInt32(at + 8, true);
        const word2 = bytes.getInt32(at + 16, true);
        const halfLow = (cLow + word1) | 0;
        const aLow = (halfLow + word2) | 0;
        const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
        const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;
        const turnedLow = (aHigh >>> 12) | (aLow << 20);
        const turnedHigh = (aLow >>> 12) | (aHigh << 20);
        const addedLow = (bLow + turnedLow) | 0;
        const endLow = (addedLow + cLow) | 0;
        const firstLow = (aLow + low3) | 0;
        r[pair] = firstLow;
        r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
        r[pair + 2] = endLow;
        r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
    }
    cross(k) {
        this.rotate(u, this.add(u, a, b), 43);
        this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
        this.rotate(v, this.add(v, b, k), 18);
        this.add(v, v, this.add(p, a, c));
    }
    join(to, first, second) {
        this.multiply(p, this.xor(p, first, second), m);
        this.fold(p, p);
        this.multiply(p, this.xor(p, second, p), m);
        return this.multiply(to, this.fold(p, p), m);
    }
    fold(to, from) {
        const r = this.r;
        const high = r[from + 1];
        r[to] = r[from] ^ (high >>> 15);
        r[to + 1] = high;
        return to;
    }
    set(to, low, high = 0) {
        this.r[to] = low;
        this.r[to + 1] = high;
        return to;
    }
    copy(to, from) {
        return this.set(to, this.r[from], this.r[from + 1]);
    }
    fetch(to, at) {
        return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
    }
    xor(to, first, second) {
        const r = this.r;
        return this.set(to, r[first] ^ r[second], r[first + 1] ^ r[second + 1]);
    }
    add(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const low = (one + two) | 0;
        return this.set(to, low, (r[first + 1] + r[second + 1] + carry(one, two, low)) | 0);
    }
    rotate(to, from, bits) {
        const r = this.r;
        const low = bits < 32 ? r[from] : r[from + 1];
        const high = bits < 32 ? r[from + 1] : r[from];
        return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
    }
    multiply(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const across = imul(r[first + 1], two) + imul(one, r[second + 1]);
        return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
    }
}
function carry(one, two, sum) {
    return ((one & two) | ((one | two) & ~sum)) >>> 31;
}
function highOfProduct(one, two) {
    const low1 = one & 0xffff;
    const high1 = one >>> 16;
    const low2 = two & 0xffff;
    const high2 = two >>> 16;
    const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
    const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
    return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}
function farmFingerprint(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = new FarmFingerprint();
    hash.hash(new DataView(bytes.buffer), 0, bytes.length);
    return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js

const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    bytes = Buffer.alloc(1024);
    view = viewOf(this.bytes);
    length = 0;
    farm = new FarmFingerprint();
    set(text) {
        if (room + text.length * 3 > this.bytes.length) {
            this.bytes = Buffer.alloc(room + text.length * 4);
            this.view = viewOf(this.bytes);
        }
        this.length = this.bytes.write(text, room);
    }
    hash(salt) {
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            this.bytes[at + i] = salt[i];
        this.farm.hash(this.view, at, salt.length + this.length);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 11385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rng)
/* harmony export */ });
/* unused harmony export seedOf */
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
function rng(seed) {
    const start = typeof seed === 'string' ? seedOf(seed) : seed >>> 0;
    let a = 0;
    let b = start;
    let c = Math.imul(start, 0x9e3779b9) >>> 0;
    let counter = 1;
    const word = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return sum >>> 0;
    };
    for (let i = 0; i < 20; i++)
        word();
    const next = () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
    const int = (bound) => Math.floor(next() * bound);
    let spare;
    const normal = () => {
        if (spare !== undefined) {
            const value = spare;
            spare = undefined;
            return value;
        }
        for (;;) {
            const u = 2 * next() - 1;
            const v = 2 * next() - 1;
            const s = u * u + v * v;
            if (s > 0 && s < 1) {
                const factor = Math.sqrt((-2 * Math.log(s)) / s);
                spare = v * factor;
                return u * factor;
            }
        }
    };
    return { next, int, normal };
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

/***/ 42876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainModel: () => (/* binding */ trainModel)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/backend.js
var backend = __webpack_require__(60470);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/encode.js
var encode = __webpack_require__(56726);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/network.js
var tfjs_network = __webpack_require__(68924);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/pipeline.js
var tfjs_pipeline = __webpack_require__(28362);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 1 modules
var salted_text = __webpack_require__(48529);
;// CONCATENATED MODULE: ./.build/split/stop-row.js



const share = 0.1;
function stopRows(policy) {
    const text = new salted_text/* SaltedText */.h();
    const salt = (0,salted_text/* saltBytes */._)(`${policy.salt}/stop`);
    const limit = (0,bucket/* testLimit */.UD)(share);
    return ({ cells, names }) => {
        const keys = new row_text/* RowText */.Yt(policy.key, names);
        return (row) => {
            text.set(keys.of(cells, row) ?? '');
            return (0,bucket/* saltedBucket */.mr)(text, salt) < limit;
        };
    };
}

;// CONCATENATED MODULE: ./.build/train/tfjs/examples.js
function partition(all, marks) {
    return [take(all, marks, 0), take(all, marks, 1)];
}
function take({ task, width, x, y }, marks, mark) {
    let rows = 0;
    for (const each of marks)
        if (each === mark)
            rows += 1;
    const taken = { task, rows, width, x: new Float32Array(rows * width), y: new Float32Array(rows) };
    for (let row = 0, to = 0; row < marks.length; row++) {
        if (marks[row] !== mark)
            continue;
        taken.x.set(x.subarray(row * width, (row + 1) * width), to * width);
        taken.y[to++] = y[row];
    }
    return taken;
}
function meanLoss({ task, y, rows }, outputs) {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
        const output = outputs[row];
        if (task === 'regression')
            sum += (output - y[row]) ** 2;
        else {
            const s = y[row] === 1 ? output : -output;
            sum += Math.max(0, -s) + Math.log1p(Math.exp(-Math.abs(s)));
        }
    }
    return sum / rows;
}

;// CONCATENATED MODULE: ./.build/train/tfjs/fit-pipeline.js
function fitColumns(columns, most) {
    return columns.map((column) => (column.type === 'number' ? fitNumber(column) : fitCategories(column, most)));
}
function fitNumber({ name, values }) {
    const present = values.filter((value) => !Number.isNaN(value)).sort();
    const missing = values.length - present.length;
    if (present.length === 0)
        return { name, type: 'number', impute: 0, indicator: false, mean: 0, sd: 0 };
    const impute = medianOf(present);
    const { mean, sd } = momentsOf(values, impute);
    return { name, type: 'number', impute, indicator: missing > 0, mean, sd };
}
function medianOf(sorted) {
    const half = sorted.length >> 1;
    const upper = sorted[half];
    return sorted.length % 2 === 1 ? upper : sorted[half - 1] / 2 + upper / 2;
}
function momentsOf(values, replacement) {
    const filled = values.map((value) => (Number.isNaN(value) ? replacement : value));
    let scale = 0;
    let least = Infinity;
    let most = -Infinity;
    for (const value of filled) {
        scale = Math.max(scale, Math.abs(value));
        least = Math.min(least, value);
        most = Math.max(most, value);
    }
    if (least === most)
        return { mean: least, sd: 0 };
    let sum = 0;
    for (const value of filled)
        sum += value / scale;
    const mean = sum / filled.length;
    let squares = 0;
    for (const value of filled)
        squares += (value / scale - mean) ** 2;
    return { mean: mean * scale, sd: Math.sqrt(squares / filled.length) * scale };
}
function fitCategories({ name, type, counts, missing }, most) {
    const frequent = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([category]) => category);
    const categories = frequent.slice(0, most).sort();
    return { name, type, impute: frequent[0] ?? null, indicator: missing > 0 && frequent.length > 0, categories };
}

// EXTERNAL MODULE: ./node_modules/@tensorflow/tfjs-core/dist/tf-core.node.js
var tf_core_node = __webpack_require__(53484);
// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
;// CONCATENATED MODULE: ./.build/train/tfjs/best-weights.js

class BestWeights {
    network;
    loss = Infinity;
    epoch = 0;
    weights = [];
    constructor(network) {
        this.network = network;
    }
    isOver(epoch, loss, patience) {
        if (loss < this.loss) {
            this.loss = loss;
            this.epoch = epoch;
            this.weights = this.network.getWeights().map((tensor) => tensor.dataSync().slice());
        }
        return epoch - this.epoch >= patience;
    }
    restore() {
        if (this.epoch === 0)
            return null;
        const shapes = this.network.getWeights().map(({ shape }) => shape);
        tf_core_node.tidy(() => this.network.setWeights(this.weights.map((values, at) => tf_core_node.tensor(values, shapes[at]))));
        return this.epoch;
    }
}

;// CONCATENATED MODULE: ./.build/train/tfjs/initial-weights.js
function initialWeights({ sizes, active, bias }, random) {
    const last = sizes.length - 2;
    return sizes.slice(1).map((units, at) => {
        const inputs = sizes[at];
        const kernel = new Float32Array(inputs * units);
        if (last > 0) {
            const sd = Math.sqrt((at === last ? 1 : 2) / inputs);
            for (let place = 0; place < kernel.length; place++) {
                const weight = random.normal() * sd;
                if (at > 0 || active[Math.floor(place / units)] === 1)
                    kernel[place] = weight;
            }
        }
        return { kernel, bias: new Float32Array(units).fill(at === last ? bias : 0) };
    });
}

;// CONCATENATED MODULE: ./.build/train/tfjs/fit-network.js







const autoPatience = 20;
class AnnealedAdam extends tf_core_node.AdamOptimizer {
    set rate(value) {
        this.learningRate = value;
    }
}
function fitNetwork(fit, stop, params, seed, onEpoch) {
    const random = (0,rng/* rng */.S)(seed);
    const network = (0,tfjs_network/* buildNetwork */.d9)([fit.width, ...(params.hidden ?? []), 1], initialWeights(startOf(fit, params), random));
    const optimizer = new AnnealedAdam(params.learning_rate, 0.9, 0.999, 1e-7);
    const watch = new BestWeights(network);
    const epochs = [];
    const patience = typeof params.patience === 'number' ? params.patience : autoPatience;
    const steps = Math.ceil(fit.rows / params.batch_size);
    for (let at = 1; at <= params.epochs; at++) {
        const loss = runEpoch(fit, params, shuffled(fit.rows, random), (batch, step) => {
            const done = (at - 1 + step / steps) / params.epochs;
            optimizer.rate = params.learning_rate * 0.5 * (1 + Math.cos(Math.PI * done));
            return runStep(network, optimizer, batch, params.l2);
        });
        const epoch = { epoch: at, loss, stop: stop.rows === 0 ? null : meanLoss(stop, outputsOf(network, stop)) };
        refuseDivergence(epoch, params);
        epochs.push(epoch);
        onEpoch(epoch);
        if (epoch.stop !== null && watch.isOver(at, epoch.stop, patience))
            break;
    }
    const best = watch.restore() ?? epochs.length;
    optimizer.dispose();
    return { network, epochs, best };
}
function startOf(fit, params) {
    const active = new Uint8Array(fit.width);
    for (let place = 0; place < fit.x.length; place++)
        if (fit.x[place] !== 0)
            active[place % fit.width] = 1;
    const mean = fit.y.reduce((sum, value) => sum + value, 0) / fit.rows;
    const bias = fit.task === 'binary' ? Math.log(mean / (1 - mean)) : mean;
    return { sizes: [fit.width, ...(params.hidden ?? []), 1], active, bias };
}
function shuffled(count, random) {
    const order = Uint32Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at--) {
        const other = random.int(at + 1);
        const kept = order[at];
        order[at] = order[other];
        order[other] = kept;
    }
    return order;
}
function runEpoch(fit, params, order, step) {
    let sum = 0;
    for (let from = 0, at = 0; from < fit.rows; from += params.batch_size, at++) {
        const rows = order.subarray(from, from + params.batch_size);
        sum += step(pick(fit, rows), at) * rows.length;
    }
    return sum / fit.rows;
}
function pick(from, rows) {
    const { width } = from;
    const x = new Float32Array(rows.length * width);
    const y = new Float32Array(rows.length);
    rows.forEach((row, at) => {
        x.set(from.x.subarray(row * width, (row + 1) * width), at * width);
        y[at] = from.y[row];
    });
    return { task: from.task, width, rows: rows.length, x, y };
}
function runStep(network, optimizer, batch, l2) {
    return tf_core_node.tidy(() => {
        const x = tf_core_node.tensor2d(batch.x, [batch.rows, batch.width]);
        const y = tf_core_node.tensor2d(batch.y, [batch.rows, 1]);
        const { value, grads } = tf_core_node.variableGrads(() => {
            const output = network.apply(x, { training: true });
            const loss = batch.task === 'binary' ? tf_core_node.losses.sigmoidCrossEntropy : tf_core_node.losses.meanSquaredError;
            return loss(y, output);
        });
        if (l2 > 0)
            addPenalty(network, grads, l2);
        optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
        return value.dataSync()[0];
    });
}
function addPenalty(network, grads, l2) {
    for (const weight of network.trainableWeights) {
        const tensor = weight.read();
        const grad = grads[weight.name];
        if (tensor.rank === 2 && grad !== undefined)
            grads[weight.name] = tf_core_node.add(grad, tf_core_node.mul(tensor, 2 * l2));
    }
}
function outputsOf(network, examples) {
    const outputs = new Float32Array(examples.rows);
    for (let from = 0; from < examples.rows; from += 4096) {
        const to = Math.min(examples.rows, from + 4096);
        outputs.set((0,tfjs_network/* forward */.sY)(network, examples.x.subarray(from * examples.width, to * examples.width), to - from), from);
    }
    return outputs;
}
function refuseDivergence({ epoch, loss, stop }, params) {
    if (Number.isFinite(loss) && Number.isFinite(stop ?? 0))
        return;
    throw new errors/* UserError */.yo(`Training diverged in epoch ${epoch}: the loss is no finite number; lower train.params.learning_rate (now ${params.learning_rate}).`);
}

// EXTERNAL MODULE: ./.build/model/cell.js
var model_cell = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/model/signature.js
var model_signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(38050);
// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
;// CONCATENATED MODULE: ./.build/train/tfjs/training-rows.js






function ownRows(files, path) {
    return (0,read/* readTable */.x)(files, [{ path, full: path, size: 0 }], { delimiter: ',', nulls: [] });
}
async function readTrainingRows(batches, signature, target, stopMarks) {
    const columns = signature.inputs.map(({ name, type }) => type === 'number' ? new NumberGatherer(name) : new CategoryGatherer(name, type));
    const y = new growing/* Growing */.G();
    const stop = new growing/* Growing */.G();
    for await (const batch of batches) {
        const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, batch.file);
        columns.forEach((column, at) => column.add(batch.cells[places[at]], batch));
        const labels = batch.cells[batch.names.indexOf(target.column)];
        if (labels === undefined)
            throw new errors/* UserError */.yo(`${batch.file}:1: expected the target as a column, found none.`);
        const isStop = stopMarks(batch);
        for (let row = 0; row < batch.rows; row++) {
            y.push(labelOf(labels[row], target, () => placeOf(batch, row, target.column)));
            stop.push(isStop(row) ? 1 : 0);
        }
    }
    const whole = y.whole();
    const summaries = columns.map((column) => column.summary());
    return { rows: whole.length, columns: summaries, y: whole, stop: Uint8Array.from(stop.whole()) };
}
function labelOf(cell, target, place) {
    if (target.task === 'regression') {
        const value = (0,model_cell/* numberCell */.E)(cell, place);
        if (!Number.isNaN(value))
            return value;
    }
    else if (cell !== null && target.classes.includes(cell)) {
        return cell === target.positive ? 1 : 0;
    }
    const { file, line, column } = place();
    const expected = target.task === 'regression' ? 'a number' : 'one of the classes of the split';
    throw new errors/* UserError */.yo(`${file}:${line}: target ${JSON.stringify(column)}: expected ${expected}; run \`mlops split\` again.`);
}
function placeOf(batch, row, column) {
    return { file: batch.file, line: batch.lines[row], column };
}
class NumberGatherer {
    name;
    values = new growing/* Growing */.G();
    constructor(name) {
        this.name = name;
    }
    add(cells, batch) {
        for (let row = 0; row < cells.length; row++) {
            this.values.push((0,model_cell/* numberCell */.E)(cells[row], () => placeOf(batch, row, this.name)));
        }
    }
    summary() {
        return { name: this.name, type: 'number', values: this.values.whole() };
    }
}
class CategoryGatherer {
    name;
    type;
    counts = new Map();
    missing = 0;
    constructor(name, type) {
        this.name = name;
        this.type = type;
    }
    add(cells, batch) {
        for (let row = 0; row < cells.length; row++) {
            const category = (0,model_cell/* categoryCell */.F)(cells[row], this.type, () => placeOf(batch, row, this.name));
            if (category === null)
                this.missing += 1;
            else {
                const before = this.counts.get(category);
                this.counts.set(before === undefined ? (0,table_text/* ownText */.U)(category) : category, (before ?? 0) + 1);
            }
        }
    }
    summary() {
        return { name: this.name, type: this.type, counts: this.counts, missing: this.missing };
    }
}

;// CONCATENATED MODULE: ./.build/train/tfjs/train-model.js










const mostInputs = 2 ** 30;
const leastStop = 100;
async function trainModel(job, files, onEpoch) {
    if (job.signature.inputs.length === 0) {
        throw new errors/* UserError */.yo('train: no column is left as a feature; shorten data.ignore, or add columns to the data.');
    }
    const marks = job.params.patience === null ? () => () => false : stopRows(job.policy);
    const data = await readTrainingRows(ownRows(files, job.data), job.signature, job.target, marks);
    const stop = usableStop(data, job.target, job.params.patience === 'auto' ? leastStop : 1);
    const columns = fitColumns(data.columns, job.params.max_categories);
    const output = job.target.task === 'regression'
        ? { kind: 'number', ...momentsOf(data.y, 0) }
        : { kind: 'logit' };
    const pipeline = {
        format: 'mlops-tfjs/1',
        estimator: job.estimator,
        columns,
        width: columns.reduce((sum, column) => sum + (0,tfjs_pipeline/* widthOf */.qz)(column), 0),
        target: job.target,
        output,
        ...(await (0,backend/* startBackend */.D)()),
    };
    const examples = await encodeAll(ownRows(files, job.data), pipeline, data);
    const [fit, watched] = partition(examples, stop);
    const { network, epochs, best } = fitNetwork(fit, watched, job.params, job.seed, onEpoch);
    try {
        await (0,tfjs_network/* saveNetwork */.ax)(network, files, job.modelFolder);
    }
    finally {
        network.dispose();
    }
    await files.write(`${job.modelFolder}/pipeline.json`, `${JSON.stringify(pipeline, null, 2)}\n`);
    const loss = job.target.task === 'regression' ? 'squared_error' : 'log_loss';
    const rows = { fitted: fit.rows, stop: watched.rows };
    return { format: 'mlops-history/1', loss, epochs: [...epochs], best, rows, width: pipeline.width };
}
function usableStop({ y, stop, rows }, target, least) {
    if (rows === 0)
        throw new errors/* UserError */.yo('train: no training rows; add data, or lower data.split.test.');
    const present = [false, false];
    const left = [false, false];
    let held = 0;
    for (let row = 0; row < rows; row++) {
        const kind = target.task === 'binary' && y[row] === 1 ? 1 : 0;
        present[kind] = true;
        if (stop[row] === 0)
            left[kind] = true;
        else
            held += 1;
    }
    if (target.task === 'binary' && !(present[0] && present[1])) {
        throw new errors/* UserError */.yo('train: the training rows are of one class only; add rows of the other class.');
    }
    const usable = held >= least && present.every((there, kind) => left[kind] === there);
    return usable ? stop : new Uint8Array(rows);
}
async function encodeAll(batches, pipeline, data) {
    const { width, output } = pipeline;
    if (data.rows * width > mostInputs) {
        throw new errors/* UserError */.yo(`train: ${data.rows} rows of ${width} inputs are more than fit into memory; lower train.params.max_categories, or ignore columns.`);
    }
    const encoder = new encode/* Encoder */.N(pipeline);
    const x = new Float32Array(data.rows * width);
    let at = 0;
    for await (const batch of batches) {
        x.set(encoder.encode(batch), at);
        at += batch.rows * width;
    }
    const y = Float32Array.from(data.y, (value) => (output.kind === 'number' ? (0,encode/* standardise */.Z)(value, output) : value));
    return { task: output.kind === 'number' ? 'regression' : 'binary', rows: data.rows, width, x, y };
}


/***/ })

};
