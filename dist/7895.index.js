export const id = 7895;
export const ids = [7895,470];
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
/* harmony export */   c: () => (/* binding */ describeBackend),
/* harmony export */   startBackend: () => (/* binding */ startBackend)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53484);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71862);






async function startBackend(choice) {
    return {
        tfjs: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.version_core,
        backend: choice.kind === 'node' ? await startNode(choice.module) : await startWasm(),
    };
}
function describeBackend({ tfjs, backend }) {
    return `Computes on ${backend} (TensorFlow.js ${tfjs}).`;
}
async function startWasm() {
    await __webpack_require__.e(/* import() */ 6744).then(__webpack_require__.t.bind(__webpack_require__, 16744, 19));
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const simd = await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().getAsync('WASM_HAS_SIMD_SUPPORT');
    if (_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.getBackend() !== 'wasm' && !(await withFolder(() => _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.setBackend('wasm')))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp('TensorFlow.js could not start on WebAssembly; its .wasm files belong beside the bundle (dist): install it whole.');
    }
    return simd === true ? 'wasm-simd' : 'wasm';
}
async function startNode(module) {
    Object.assign(node_util__WEBPACK_IMPORTED_MODULE_3__, {
        isNullOrUndefined: (value) => value === null || value === undefined,
        isArray: Array.isArray,
    });
    _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.env().set('PROD', true);
    (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(module)(module);
    if (!_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.engine().backendNames().includes('tensorflow') || !(await _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.setBackend('tensorflow'))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`it is not made for TensorFlow.js ${_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.version_core}`);
    }
    const two = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tidy(() => _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.matMul(_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tensor2d([1, 1], [1, 2]), _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.tensor2d([1, 1], [2, 1])).dataSync()[0]);
    if (two !== 2)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp('it computes wrongly');
    const { binding } = _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_5__.backend();
    const version = binding?.TF_Version;
    return `tfjs-node with TensorFlow ${typeof version === 'string' ? version : 'of an unknown version'}`;
}
async function withFolder(body) {
    const place = { value: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), configurable: true };
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
async function loadNetwork(files, folder, shape) {
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
        const [inputs, outputs] = [network.inputs[0]?.shape.at(-1), network.outputs[0]?.shape.at(-1)];
        if (inputs !== shape.inputs) {
            throw new Error(`it takes ${inputs ?? 'no'} inputs, the pipeline gives ${shape.inputs}`);
        }
        if (outputs !== shape.outputs) {
            throw new Error(`it has ${outputs ?? 'no'} outputs, the target asks for ${shape.outputs}`);
        }
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
/* harmony export */   Yz: () => (/* binding */ outputsOf),
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
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logit') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logits') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'), mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    ]),
    tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
function widthOf(column) {
    return (column.type === 'number' ? 1 : column.categories.length + 1) + (column.indicator ? 1 : 0);
}
function outputsOf({ output, target }) {
    return output.kind === 'logits' ? target.classes.length : 1;
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
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75554);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    const sum = (upper % bucketCount) * 967296 + lower;
    const rest = sum - Math.floor(sum / bucketCount) * bucketCount;
    return rest < 0 ? rest + bucketCount : rest;
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

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}


/***/ }),

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ chooseCutoffs),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   _h: () => (/* binding */ timeBlocks)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

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
function timeBlocks(times, blocks) {
    times.sort();
    const begins = [];
    for (let block = 1; block < blocks; block++) {
        const rest = times.length * (1 - block / blocks);
        const at = latest(times, times.length, rest, 0);
        if (at !== null && times[at] > (begins.at(-1) ?? -Infinity))
            begins.push(times[at]);
    }
    return begins;
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
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`);
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
    at(index) {
        return this.values[index];
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

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowTimes),
/* harmony export */   p: () => (/* binding */ readRowTimes)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97548);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98588);




function rowTimes({ key }) {
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    return ({ cells, names }) => {
        const times = cells[names.indexOf(name)];
        return (row) => (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(times[row], kind) ?? -Infinity;
    };
}
async function readRowTimes(files, path, policy) {
    const times = new _growing_js__WEBPACK_IMPORTED_MODULE_3__/* .Growing */ .G();
    const of = rowTimes(policy);
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path);
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [source], { delimiter: ',', nulls: [] })) {
        const timeOfRow = of(batch);
        for (let row = 0; row < batch.rows; row++)
            times.push(timeOfRow(row));
    }
    return times.whole();
}


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const farmModule = 'AGFzbQEAAAABGQRgBX9+fn5+AGACf38BfmAAAX9gAn9/AX8DBQQAAQIDBQMBAAAGJAd/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIA' +
    'CwcYAwRoYXNoAAMEaGlnaAACBm1lbW9yeQIACr4KBJUBAQN+IAApAwAjAiAEfnwiBSAAKQMQIgYgACkDCHx8IgcgACkDGCIEfCQFIAEjA3wgBXwg' +
    'BHxCFYogB0IsinwgBXwkBiMFJAEjBiQCIABBIGopAwAgAyMEfHwiASAAKQMoIAApAzB8fCIDIAApAzgiBHwkBSACIAZ8IAF8IAR8QhWKIANCLIp8' +
    'IAF8JAYjBSQDIwYkBAvMAwIGfgF/QtTtkvO0q+61IiEEQqaKtKv4j52lEyEDIAApAwBC/7GR5aCXp6kBfCEFQgAkBEIAJANCACQCQgAkASAAIAFq' +
    'QUBqIQgDQCAAIAhIBEAgACMEIAApAwgjASAEIAV8fHxCJYpC8+Tj9PvNrcm0f36FIgIjASAAKQMofCAAKQMwIAQjAnx8QiqKQvPk4/T7za3JtH9+' +
    'fCIEIAMjA3xCIYpC8+Tj9PvNrcm0f34iBULz5OP0+82tybR/EAAgAiEDIABBQGshAAwBCwsjAyABQQFrQT9xrHwkAyMBIwN8JAEjAyMBfCQDIAgj' +
    'BEIJfiADQv8Bg0IBhkKNm5yLhLLStssAfSIHIAgpAwgjASAEIAV8fHxCJYp+hSIGIAgpAygjAUIJfnwgCCkDMCAEIwJ8fEIqiiAHfnwiBSADIwN8' +
    'QiGKIAd+IgIgBxAAIAcgAiAHIwQiAyMChSAHfiICQi+IIAKFIAOFIAd+IgIgAkIviIV+fCIEIAYgByMDIgMjAYUgB34iAkIviCAChSADhSAHfiIC' +
    'IAJCL4iFfiAFIAVCL4iFQqfirL7Ji/LSQ358fIUgB34iAiACQi+IhSAEhSAHfiICIAJCL4iFfgsEACMAC9EFAQl+IAFBwABKBH4gACABEAEFIAFB' +
    'IEoEfiAAKQMAQs+Awfyyx9rwmn9+IgQgACkDCCIFfEIriiABrEIBhkKx/76Dzbilj+UAfSIGIAAgAWoiAUEIaykDAH4iAkIeinwgAUEQaykDAELP' +
    'gMH8ssfa8Jp/fnwiAyABQSBrKQMAfCAGfiIHIAApAxAgBn4iCCAAKQMYIgkgBHxCEop8fCEKIAYgCiAKIAggCXxCK4ogB0IeinwgAUEYaykDACAG' +
    'IAQgBUKx/76Dzbilj+UAfUISinwgAnwiAiADhSAGfiIDQi+IIAOFIAKFIAZ+IgIgAkIviIV+fCAGfnyFIAZ+IgIgAkIviIWFIAZ+IgIgAkIviIV+' +
    'BSABQRBKBH4gAaxCAYZCsf++g824pY/lAH0iAiAAIAFqIgFBCGspAwB+IgMgACkDAELz5OP0+82tybR/fiIEIAApAwgiBUKx/76Dzbilj+UAfUIS' +
    'inx8IQYgAiAGIAYgBCAFfEIriiADQh6KfCABQRBrKQMAQs+Awfyyx9rwmn9+fIUgAn4iAyADQi+IhYUgAn4iAiACQi+IhX4FIAGsQgGGQrH/voPN' +
    'uKWP5QB9IQICfiABQQhOBEAgAiAAIAFqQQhrKQMAIgMgACkDAEKx/76Dzbilj+UAfSIEQhmKfCACfiIFIAUgA0IliiACfiAEfIUgAn4iAyADQi+I' +
    'hYUgAn4iAiACQi+IhX4MAQsgAUEETgRAIAIgACABakEEazUCACIDIAGsIAA1AgBCA4Z8hSACfiIEQi+IIASFIAOFIAJ+IgIgAkIviIV+DAELQs+A' +
    'wfyyx9rwmn8gAUUNABogADEAACAAIAFBAXVqMQAAQgiGfELPgMH8ssfa8Jp/fiABrCAAIAFqQQFrMQAAQgKGfEKn4qy+yYvy0kN+hSICIAJCL4iF' +
    'Qs+Awfyyx9rwmn9+CwsLCyICQiCIpyQAIAKnCw==';

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js



class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        this.exports = (0,wasm/* openWasm */.J)(farmModule) ?? noMemory();
    }
    memory(bytes) {
        if (!(0,wasm/* growTo */.z)(this.exports, bytes))
            noMemory();
        return Buffer.from(this.exports.memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function noMemory() {
    throw new errors/* OutsideError */.Cp('the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.');
}
function farmFingerprint(text, farm = new FarmFingerprint()) {
    const bytes = Buffer.from(text);
    farm.memory(bytes.length).set(bytes);
    farm.hash(0, bytes.length);
    return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
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
    text;
    farm = new FarmFingerprint();
    constructor() {
        this.text = new byte_text/* ByteText */._(room, (bytes) => this.farm.memory(bytes));
    }
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}


/***/ }),

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bz: () => (/* binding */ timeOfMoment),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const iso = /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;
function parseMoment(text) {
    const found = iso.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    const minutes = minutesOf(offset);
    if (minutes === undefined)
        return undefined;
    const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
    const utc = date.getUTCFullYear();
    if (utc < 1 || utc > 9999)
        return undefined;
    return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function minutesOf(offset) {
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
    if (found === null)
        return 0;
    const [, sign, hours, minutes = '0'] = found;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function momentText(micros) {
    const all = BigInt(micros);
    const rest = ((all % 1000000n) + 1000000n) % 1000000n;
    const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
    const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
    return `${seconds}${fraction}Z`;
}
function timeOf(cell, type) {
    if (cell === null || cell === '')
        return null;
    if (type === 'string')
        return parseMoment(cell);
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return Number.isFinite(value) ? value : undefined;
}
function momentOf(time, type) {
    return type === 'number' ? time : momentText(time);
}
function timeOfMoment(moment, type) {
    if (typeof moment === 'number')
        return type === 'number' && Number.isFinite(moment) ? moment : undefined;
    return type === 'string' ? parseMoment(moment) : undefined;
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
    const tally = (counts) => {
        const n = counts.length;
        const scale = n / 4294967296;
        let s = a | 0;
        let t = b | 0;
        let u = c | 0;
        let v = counter | 0;
        for (let i = 0; i < n; i++) {
            const sum = (((s + t) | 0) + v) | 0;
            v = (v + 1) | 0;
            s = t ^ (t >>> 9);
            t = (u + (u << 3)) | 0;
            u = (((u << 21) | (u >>> 11)) + sum) | 0;
            counts[((sum >>> 0) * scale) >>> 0]++;
        }
        a = s;
        b = t;
        c = u;
        counter = v;
    };
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
    return { next, int, tally, normal };
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
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
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
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
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
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classWeights),
/* harmony export */   a: () => (/* binding */ classText)
/* harmony export */ });
function classWeights(asked, classes, counts) {
    if (asked === null || asked === undefined)
        return null;
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const present = counts.filter((count) => count > 0).length;
    const given = new Map(asked === 'balanced' ? [] : Object.entries(asked).map(([name, of]) => [classText(name), of]));
    const weights = counts.map((count, at) => {
        if (asked === 'balanced')
            return count === 0 ? 1 : rows / (present * count);
        return given.get(classes[at]) ?? 1;
    });
    const sum = counts.reduce((total, count, at) => total + count * weights[at], 0);
    return weights.map((weight) => (weight * rows) / sum);
}
function classText(name) {
    return name.normalize('NFC');
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainModel: () => (/* binding */ trainModel)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/backend.js
var tfjs_backend = __webpack_require__(60470);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/encode.js
var encode = __webpack_require__(56726);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/network.js
var tfjs_network = __webpack_require__(68924);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/pipeline.js
var tfjs_pipeline = __webpack_require__(28362);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/cutoffs.js
var cutoffs = __webpack_require__(46943);
// EXTERNAL MODULE: ./.build/split/row-times.js
var row_times = __webpack_require__(39366);
// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 2 modules
var salted_text = __webpack_require__(75554);
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
async function stopRowsOf(files, path, policy) {
    if (policy.time === undefined)
        return stopRows(policy);
    const sorted = (await (0,row_times/* readRowTimes */.p)(files, path, policy)).sort();
    const at = (0,cutoffs/* latest */.IW)(sorted, sorted.length, sorted.length * share, 0);
    const from = at === null ? Infinity : sorted[at];
    const times = (0,row_times/* rowTimes */.X)(policy);
    return (batch) => {
        const timeOf = times(batch);
        return (row) => timeOf(row) >= from;
    };
}

;// CONCATENATED MODULE: ./.build/train/tfjs/examples.js
function partition(all, marks) {
    return [take(all, marks, 0), take(all, marks, 1)];
}
function take(all, marks, mark) {
    const rows = [];
    for (let row = 0; row < marks.length; row++)
        if (marks[row] === mark)
            rows.push(row);
    return pick(all, Uint32Array.from(rows));
}
function pick({ width, ...from }, rows) {
    const x = new Float32Array(rows.length * width);
    const y = new Float32Array(rows.length);
    rows.forEach((row, at) => {
        x.set(from.x.subarray(row * width, (row + 1) * width), at * width);
        y[at] = from.y[row];
    });
    return { rows: rows.length, width, x, y };
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

// EXTERNAL MODULE: ./.build/train/tfjs/class-weights.js
var class_weights = __webpack_require__(8013);
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

;// CONCATENATED MODULE: ./.build/train/tfjs/dropout.js

function dropoutMasks(rows, units, share, random) {
    const kept = 1 / (1 - share);
    return units.map((width) => Float32Array.from({ length: rows * width }, () => (random.next() < share ? 0 : kept)));
}
function applyMasked(network, x, masks) {
    let value = x;
    network.layers.forEach((layer, at) => {
        value = layer.apply(value);
        const mask = masks[at];
        if (mask !== undefined)
            value = tf_core_node.mul(value, tf_core_node.tensor(mask, value.shape));
    });
    return value;
}

;// CONCATENATED MODULE: ./.build/train/tfjs/initial-weights.js
function startOf(fit, loss, hidden) {
    const active = new Uint8Array(fit.width);
    for (let place = 0; place < fit.x.length; place++)
        if (fit.x[place] !== 0)
            active[place % fit.width] = 1;
    return { sizes: [fit.width, ...hidden, loss.outputs], active, bias: biasOf(fit, loss) };
}
function biasOf({ y }, { task, outputs, weights }) {
    let all = 0;
    let sum = 0;
    const shares = new Array(outputs).fill(0);
    for (const value of y) {
        const weight = weights?.[value] ?? 1;
        all += weight;
        sum += weight * value;
        if (task === 'multiclass')
            shares[value] += weight;
    }
    const mean = sum / all;
    switch (task) {
        case 'regression':
            return [mean];
        case 'binary':
            return [Math.log(mean / (1 - mean))];
        case 'multiclass':
            return shares.map((share) => Math.log(Math.max(share, 0.5) / all));
    }
}
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
        return { kernel, bias: at === last ? Float32Array.from(bias) : new Float32Array(units) };
    });
}

;// CONCATENATED MODULE: ./.build/train/tfjs/loss.js

function meanLoss(loss, { y, rows }, outputs) {
    let sum = 0;
    let weights = 0;
    for (let row = 0; row < rows; row++) {
        const weight = loss.weights?.[y[row]] ?? 1;
        weights += weight;
        sum += weight * rowLoss(loss, y[row], outputs, row);
    }
    return sum / weights;
}
function rowLoss({ task, outputs: each }, y, outputs, row) {
    switch (task) {
        case 'regression':
            return (outputs[row] - y) ** 2;
        case 'binary': {
            const s = y === 1 ? outputs[row] : -outputs[row];
            return Math.max(0, -s) + Math.log1p(Math.exp(-Math.abs(s)));
        }
        case 'multiclass': {
            const logits = outputs.subarray(row * each, (row + 1) * each);
            const most = logits.reduce((a, b) => Math.max(a, b));
            let sum = 0;
            for (const logit of logits)
                sum += Math.exp(logit - most);
            return most + Math.log(sum) - logits[y];
        }
    }
}
function batchLoss({ task, outputs, weights }, batch, output) {
    const counts = weights === null ? undefined : Float32Array.from(batch.y, (y) => weights[y]);
    if (task === 'multiclass') {
        const hot = new Float32Array(batch.rows * outputs);
        batch.y.forEach((y, row) => (hot[row * outputs + y] = 1));
        const weight = counts === undefined ? undefined : tf_core_node.tensor1d(counts);
        return tf_core_node.losses.softmaxCrossEntropy(tf_core_node.tensor2d(hot, [batch.rows, outputs]), output, weight);
    }
    const y = tf_core_node.tensor2d(batch.y, [batch.rows, 1]);
    const weight = counts === undefined ? undefined : tf_core_node.tensor2d(counts, [batch.rows, 1]);
    const of = task === 'binary' ? tf_core_node.losses.sigmoidCrossEntropy : tf_core_node.losses.meanSquaredError;
    return of(y, output, weight);
}

;// CONCATENATED MODULE: ./.build/train/tfjs/fit-network.js









const autoPatience = 20;
class AnnealedAdam extends tf_core_node.AdamOptimizer {
    set rate(value) {
        this.learningRate = value;
    }
}
function fitNetwork({ fit, stop }, loss, params, seed, onEpoch) {
    const random = (0,rng/* rng */.S)(seed);
    const start = startOf(fit, loss, params.hidden ?? []);
    const network = (0,tfjs_network/* buildNetwork */.d9)(start.sizes, initialWeights(start, random));
    const optimizer = new AnnealedAdam(params.learning_rate, 0.9, 0.999, 1e-7);
    const watch = new BestWeights(network);
    const epochs = [];
    const patience = typeof params.patience === 'number' ? params.patience : autoPatience;
    const steps = Math.ceil(fit.rows / params.batch_size);
    for (let at = 1; at <= params.epochs; at++) {
        const mean = runEpoch(fit, params, shuffled(fit.rows, random), (batch, step) => {
            const done = (at - 1 + step / steps) / params.epochs;
            optimizer.rate = params.learning_rate * 0.5 * (1 + Math.cos(Math.PI * done));
            return runStep({ network, optimizer, loss, params, random }, batch);
        });
        const watched = stop.rows === 0 ? null : meanLoss(loss, stop, outputsOf(network, stop, loss.outputs));
        const epoch = { epoch: at, loss: mean, stop: watched };
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
function runStep({ network, optimizer, loss, params, random }, batch) {
    const { dropout = 0, hidden = [], l2 } = params;
    const masks = dropout === 0 ? null : dropoutMasks(batch.rows, hidden, dropout, random);
    return tf_core_node.tidy(() => {
        const x = tf_core_node.tensor2d(batch.x, [batch.rows, batch.width]);
        const { value, grads } = tf_core_node.variableGrads(() => {
            const output = masks === null ? network.apply(x, { training: true }) : applyMasked(network, x, masks);
            return batchLoss(loss, batch, output);
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
function outputsOf(network, examples, each) {
    const outputs = new Float32Array(examples.rows * each);
    for (let from = 0; from < examples.rows; from += 4096) {
        const to = Math.min(examples.rows, from + 4096);
        const inputs = examples.x.subarray(from * examples.width, to * examples.width);
        outputs.set((0,tfjs_network/* forward */.sY)(network, inputs, to - from), from * each);
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
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
;// CONCATENATED MODULE: ./.build/train/tfjs/training-rows.js







function ownRows(files, path) {
    return (0,read/* readTable */.x)(files, [(0,source.csvFile)(path, path)], { delimiter: ',', nulls: [] });
}
async function readTrainingRows(batches, signature, target, stopMarks) {
    const columns = signature.inputs.map(({ name, type }) => type === 'number' ? new NumberGatherer(name) : new CategoryGatherer(name, type));
    const y = new growing/* Growing */.G();
    const stop = new growing/* Growing */.G();
    const labelOf = labelReader(target);
    for await (const batch of batches) {
        const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, batch.file);
        columns.forEach((column, at) => column.add(batch.cells[places[at]], batch));
        const labels = batch.cells[batch.names.indexOf(target.column)];
        if (labels === undefined)
            throw new errors/* UserError */.yo(`${batch.file}:1: expected the target as a column, found none.`);
        const isStop = stopMarks(batch);
        for (let row = 0; row < batch.rows; row++) {
            y.push(labelOf(labels[row], () => placeOf(batch, row, target.column)));
            stop.push(isStop(row) ? 1 : 0);
        }
    }
    const whole = y.whole();
    const summaries = columns.map((column) => column.summary());
    return { rows: whole.length, columns: summaries, y: whole, stop: Uint8Array.from(stop.whole()) };
}
function labelReader(target) {
    const regression = target.task === 'regression';
    const labels = new Map(orderedClasses(target).map((name, at) => [name, at]));
    return (cell, place) => {
        const label = regression ? (0,model_cell/* numberCell */.E)(cell, place) : cell === null ? undefined : labels.get(cell);
        if (label !== undefined && !Number.isNaN(label))
            return label;
        const { file, line, column } = place();
        const expected = regression ? 'a number' : 'one of the classes of the split';
        throw new errors/* UserError */.yo(`${file}:${line}: target ${JSON.stringify(column)}: expected ${expected}; run \`mlops split\` again.`);
    };
}
function orderedClasses({ task, classes, positive }) {
    if (task !== 'binary')
        return [...classes];
    return [...classes.filter((name) => name !== positive), ...classes.filter((name) => name === positive)];
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
async function trainModel(job, files, onEpoch, print) {
    if (job.signature.inputs.length === 0) {
        throw new errors/* UserError */.yo('train: no column is left as a feature; shorten data.ignore, or add columns to the data.');
    }
    const marks = job.params.patience === null ? () => () => false : await stopRowsOf(files, job.data, job.policy);
    const data = await readTrainingRows(ownRows(files, job.data), job.signature, job.target, marks);
    const stop = usableStop(data, job.target, job.params.patience === 'auto' ? leastStop : 1);
    const columns = fitColumns(data.columns, job.params.max_categories);
    const backend = await (0,tfjs_backend.startBackend)(job.backend);
    print((0,tfjs_backend/* describeBackend */.c)(backend));
    const pipeline = {
        format: 'mlops-tfjs/1',
        estimator: job.estimator,
        columns,
        width: columns.reduce((sum, column) => sum + (0,tfjs_pipeline/* widthOf */.qz)(column), 0),
        target: job.target,
        output: outputFor(job.target, data),
        ...backend,
    };
    const examples = await encodeAll(ownRows(files, job.data), pipeline, data);
    const [fit, watched] = partition(examples, stop);
    const loss = lossOf(job, (0,tfjs_pipeline/* outputsOf */.Yz)(pipeline), fit);
    const { network, epochs, best } = fitNetwork({ fit, stop: watched }, loss, job.params, job.seed, onEpoch);
    try {
        await (0,tfjs_network/* saveNetwork */.ax)(network, files, job.modelFolder);
    }
    finally {
        network.dispose();
    }
    await files.write(`${job.modelFolder}/pipeline.json`, `${JSON.stringify(pipeline, null, 2)}\n`);
    return {
        format: 'mlops-history/1',
        loss: job.target.task === 'regression' ? 'squared_error' : 'log_loss',
        epochs: [...epochs],
        best,
        rows: { fitted: fit.rows, stop: watched.rows },
        width: pipeline.width,
    };
}
function outputFor({ task }, { y }) {
    switch (task) {
        case 'regression':
            return { kind: 'number', ...momentsOf(y, 0) };
        case 'binary':
            return { kind: 'logit' };
        case 'multiclass':
            return { kind: 'logits' };
    }
}
function lossOf({ target, params }, outputs, { y }) {
    const classes = orderedClasses(target);
    const counts = classes.map(() => 0);
    if (target.task !== 'regression')
        for (const label of y)
            counts[label] += 1;
    return { task: target.task, outputs, weights: (0,class_weights/* classWeights */.K)(params.class_weight, classes, counts) };
}
function usableStop({ y, stop, rows }, target, least) {
    if (rows === 0)
        throw new errors/* UserError */.yo('train: no training rows; add data, or lower data.split.test.');
    const present = new Set();
    const left = new Set();
    let held = 0;
    for (let row = 0; row < rows; row++) {
        const kind = target.task === 'regression' ? 0 : y[row];
        present.add(kind);
        if (stop[row] === 0)
            left.add(kind);
        else
            held += 1;
    }
    if (target.task !== 'regression' && present.size < 2) {
        const other = target.task === 'binary' ? 'the other class' : 'the other classes';
        throw new errors/* UserError */.yo(`train: the training rows are of one class only; add rows of ${other}.`);
    }
    return held >= least && left.size === present.size ? stop : new Uint8Array(rows);
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
    return { rows: data.rows, width, x, y };
}


/***/ })

};
