export const id = 4008;
export const ids = [4008];
export const modules = {

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

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championVersion),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



async function championVersion(registry, model) {
    const last = (await registry.history(model)).at(-1);
    if (last !== undefined)
        return last.version;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`);
}
async function pullVersion(registry, files, model, version, to) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(model);
    const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const beside = await registry.attachments(model, manifest.version);
    const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
    names.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    const missing = await missingFiles(files, manifest, beside, text, to);
    for (const name of missing) {
        if (name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE)
            await registry.fetch(model, manifest.version, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
        else if (!(await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), text)))
            throw other((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), manifest);
    }
    return { version: manifest.version, folder: to, files: [_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, ...names], written: missing };
}
async function missingFiles(files, manifest, beside, text, to) {
    const missing = [];
    const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256]);
    for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256)
            throw other(path, manifest);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    const stat = await files.stat(path);
    if (stat === undefined)
        missing.push(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    else if (stat.kind !== 'file' || (await files.text(path)) !== text)
        throw other(path, manifest);
    return missing;
}
function other(path, { name, version }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: another file is there already, not that of ${name} ${version}; choose another folder.`);
}


/***/ }),

/***/ 84008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictStep: () => (/* binding */ predictStep)
});

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(27982);
// EXTERNAL MODULE: ./.build/evaluate/predictions.js + 3 modules
var predictions = __webpack_require__(57018);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/cell.js
var cell = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/model/signature.js
var model_signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(38050);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
;// CONCATENATED MODULE: ./.build/serve/prediction-input.js





const mostRows = 2 ** 31 - 1;
async function writeModelInput(files, from, signature, options, to) {
    const writer = await files.writer(to);
    let rows = 0;
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...signature.inputs.map(({ name }) => name)])}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, [{ ...from, size: 0 }], options)) {
            const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, batch.file);
            checkCells(batch, signature, places);
            const columns = places.map((place) => batch.cells[place]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                text += `${(0,write/* csvRow */.r)([String(rows + row), ...columns.map((cells) => cells[row])])}\n`;
            }
            await writer.write(text);
            rows += batch.rows;
            if (rows > mostRows)
                throw new errors/* UserError */.yo(`${from.path}: more than ${mostRows} rows; predict for parts of the file.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    return rows;
}
function checkCells(batch, signature, places) {
    for (const [index, { name, type }] of signature.inputs.entries()) {
        if (type === 'string')
            continue;
        const cells = batch.cells[places[index]];
        for (let row = 0; row < batch.rows; row++) {
            const place = () => ({ file: batch.file, line: batch.lines[row], column: name });
            if (type === 'number')
                (0,cell/* numberCell */.E)(cells[row], place);
            else
                (0,cell/* categoryCell */.F)(cells[row], type, place);
        }
    }
}

;// CONCATENATED MODULE: ./.build/serve/prediction-output.js

async function writePredictions(files, to, rows, target) {
    const binary = target.task === 'binary';
    const writer = await files.writer(to);
    try {
        await writer.write(binary ? 'row,prediction,score\n' : 'row,prediction\n');
        for (let row = 0; row < rows.predicted.length; row++) {
            const value = rows.predicted[row];
            const prediction = target.task === 'regression' ? String(value) : target.classes[value];
            const score = binary ? [String(rows.score[row])] : [];
            await writer.write(`${(0,write/* csvRow */.r)([String(row + 1), prediction, ...score])}\n`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/model/archive.js
var model_archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/pull.js
var pull = __webpack_require__(11833);
;// CONCATENATED MODULE: ./.build/serve/served-model.js






async function fetchModel(registry, files, model, version, folder) {
    const manifest = await registry.manifest(model, version ?? (await (0,pull/* championVersion */.S)(registry, model)));
    if (!Object.hasOwn(manifest.files, names/* modelFile */.u4)) {
        throw new errors/* UserError */.yo(`${model} ${manifest.version}: it was rejected, so its model was not kept; name another version (\`mlops show\` lists them).`);
    }
    const archive = (0,external_node_path_.join)(folder, names/* modelFile */.u4);
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    await registry.fetch(model, manifest.version, names/* modelFile */.u4, archive);
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, `${model} ${manifest.version}`);
    return { manifest, modelFolder };
}

// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
;// CONCATENATED MODULE: ./.build/serve/serving-environment.js



async function servingEnvironment(manifest, folder, { registry, environment, environments, }) {
    if (manifest.flavor.name === 'tfjs')
        return environment;
    const { name, version } = manifest;
    const packages = [];
    for (const file of (0,pinned/* packageFiles */.i9)(manifest)) {
        const path = (0,external_node_path_.join)(folder, file);
        await registry.fetch(name, version, file, path);
        packages.push(path);
    }
    const own = await environments.of(manifest.environment, packages);
    if (!('unavailable' in own))
        return own;
    throw new errors/* UserError */.yo(`${name} ${version}: the environment that it was trained in cannot be had again: ${own.unavailable}; predict with another version, or on a machine that has it.`);
}

;// CONCATENATED MODULE: ./.build/serve/predict.js







async function predict(job, context) {
    const { files, registry } = context;
    const folder = await files.temporary();
    try {
        const { manifest, modelFolder } = await fetchModel(registry, files, job.model, job.version, folder);
        const { seed, flavor, target, signature, version, model } = manifest;
        const [input, output] = [(0,external_node_path_.join)(folder, 'input.csv'), (0,external_node_path_.join)(folder, 'output.csv')];
        const rows = await writeModelInput(files, job.paths.input, signature, job.read, input);
        const runtime = { ...context, environment: await servingEnvironment(manifest, folder, context) };
        const { timeoutMs } = job;
        await (0,model_flavor/* scoreModel */.g)({ modelFolder, model, input, output, seed, flavor, target, signature, timeoutMs }, runtime);
        const rowIds = Int32Array.from({ length: rows }, (_, row) => row);
        const answer = await (0,predictions/* readPredictions */.R)(files, output, rowIds, target);
        if ('failure' in answer)
            throw new model_flavor/* ScoringError */.Q(`${job.model} ${version}: ${answer.failure}.`, []);
        await writePredictions(files, job.paths.output, answer.rows, target);
        return { version, digest: manifest.model.digest, rows };
    }
    finally {
        await files.remove(folder);
    }
}

;// CONCATENATED MODULE: ./.build/serve/prediction-paths.js


async function predictionPaths(files, workspace, { input, output }) {
    if (input === null)
        throw new errors/* UserError */.yo('predict.input: expected the path of a CSV file, it is missing; give --input FILE.');
    const [from, to] = [(0,external_node_path_.resolve)(workspace, input), (0,external_node_path_.resolve)(workspace, output)];
    const stat = await files.stat(from);
    if (stat === undefined)
        throw new errors/* UserError */.yo(`predict.input: ${input}: no such file; correct the path.`);
    const full = await files.real(from);
    if ((await files.stat(full))?.kind !== 'file') {
        throw new errors/* UserError */.yo(`predict.input: ${input}: expected a CSV file, it is none; name a file.`);
    }
    const there = await files.stat(to);
    if (there?.kind === 'folder')
        throw new errors/* UserError */.yo(`predict.output: ${output} is a folder; name a file.`);
    if (to === from || (there !== undefined && (await files.real(to)) === full)) {
        throw new errors/* UserError */.yo(`predict.output: ${output} is the input itself; name another file.`);
    }
    return { input: { path: input, full }, output: to };
}

;// CONCATENATED MODULE: ./.build/serve/predict.step.js



const predictStep = {
    name: 'predict',
    folder: () => 'predict',
    reads: (config) => ({ options: [config.model.name, config.predict, config.data.nulls, config.data.delimiter] }),
    skippable: () => false,
    async run({ model, data, predict: options }, context) {
        const paths = await predictionPaths(context.files, context.workspace, options);
        const read = { delimiter: data.delimiter, nulls: data.nulls };
        const job = {
            model: model.name,
            version: options.version,
            paths,
            read,
            timeoutMs: options.timeout_minutes * 60_000,
        };
        const { version, digest, rows } = await predict(job, context);
        const sha256 = await context.files.digest(paths.output);
        const figures = { model: model.name, version, digest, rows, output: options.output, sha256 };
        await context.run.write('predict/prediction.json', { format: 'mlops-prediction/1', ...figures });
        const summary = `Predicted ${(0,number/* count */.U9)(rows)} ${rows === 1 ? 'row' : 'rows'} with ${model.name} ${version}: ${options.output}.`;
        return { status: 'ok', summary, figures };
    },
};


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


/***/ })

};
