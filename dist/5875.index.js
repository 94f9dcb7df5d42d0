export const id = 5875;
export const ids = [5875,470];
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

/***/ 65875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreRows: () => (/* binding */ scoreRows)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/backend.js
var backend = __webpack_require__(60470);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/encode.js
var encode = __webpack_require__(56726);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/network.js
var tfjs_network = __webpack_require__(68924);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/pipeline.js
var tfjs_pipeline = __webpack_require__(28362);
;// CONCATENATED MODULE: ./.build/model/flavors/tfjs/prediction.js

function headOf({ output, target }) {
    switch (output.kind) {
        case 'number':
            return ['row_id', 'prediction'];
        case 'logit':
            return ['row_id', 'prediction', 'score'];
        case 'logits':
            return ['row_id', 'prediction', ...target.classes.map((name) => `p_${name}`)];
    }
}
function rowPrinter({ output, target }) {
    switch (output.kind) {
        case 'number':
            return (id, outputs, row) => line(id, String(output.mean + output.sd * outputs[row]));
        case 'logit': {
            const positive = target.positive ?? '';
            const negative = target.classes.find((name) => name !== positive) ?? '';
            return (id, outputs, row) => {
                const score = 1 / (1 + Math.exp(-outputs[row]));
                return line(id, score >= 0.5 ? positive : negative, String(score));
            };
        }
        case 'logits': {
            const { classes } = target;
            return (id, outputs, row) => {
                const logits = outputs.subarray(row * classes.length, (row + 1) * classes.length);
                const { probabilities, most } = softmax(logits);
                return line(id, classes[most], ...probabilities.map(String));
            };
        }
    }
}
function softmax(logits) {
    let most = 0;
    logits.forEach((logit, at) => {
        if (logit > logits[most])
            most = at;
    });
    const parts = Array.from(logits, (logit) => Math.exp(logit - logits[most]));
    const sum = parts.reduce((a, b) => a + b, 0);
    return { probabilities: parts.map((part) => part / sum), most };
}
function line(...cells) {
    return `${(0,write/* csvRow */.r)(cells)}\n`;
}

;// CONCATENATED MODULE: ./.build/model/flavors/tfjs/score.js










async function scoreRows(job, files, print) {
    const pipeline = await (0,tfjs_pipeline/* readPipeline */.l9)(files, job.modelFolder);
    if (!(0,external_node_util_.isDeepStrictEqual)(pipeline.target, job.target)) {
        throw new errors/* UserError */.yo(`${job.modelFolder}/pipeline.json: the model predicts another target than asked; train it again.`);
    }
    print((0,backend/* describeBackend */.c)(await (0,backend.startBackend)(job.backend)));
    const network = await (0,tfjs_network/* loadNetwork */.Vs)(files, job.modelFolder, { inputs: pipeline.width, outputs: (0,tfjs_pipeline/* outputsOf */.Yz)(pipeline) });
    const encoder = new encode/* Encoder */.N(pipeline);
    const textOf = rowPrinter(pipeline);
    const { size } = (await files.stat(job.input)) ?? { size: 0 };
    const source = (0,table_source.csvFile)(job.input, job.input, size);
    const writer = await files.writer(job.output);
    try {
        await writer.write(`${(0,write/* csvRow */.r)(headOf(pipeline))}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, [source], { delimiter: ',', nulls: [] })) {
            const ids = idsOf(batch);
            const outputs = finite((0,tfjs_network/* forward */.sY)(network, encoder.encode(batch), batch.rows));
            let text = '';
            for (let row = 0; row < batch.rows; row++)
                text += textOf(ids[row] ?? null, outputs, row);
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    finally {
        network.dispose();
    }
}
function finite(outputs) {
    if (!outputs.every(Number.isFinite)) {
        throw new errors/* UserError */.yo('The model gives a prediction that is not a finite number; train it again with a lower learning rate.');
    }
    return outputs;
}
function idsOf(batch) {
    const ids = batch.cells[batch.names.indexOf('row_id')];
    if (ids === undefined)
        throw new errors/* UserError */.yo(`${batch.file}:1: expected a column row_id, found none.`);
    return ids;
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


/***/ })

};
