export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 57236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ classFinder)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

function classFinder(target) {
    const texts = new Map(target.classes.map((name, index) => [name, index]));
    const numbers = new Map();
    target.classes.forEach((name, index) => {
        const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(name);
        if (value !== undefined)
            numbers.set(value, index);
    });
    const logical = target.classes.every((name) => name === 'true' || name === 'false');
    return (text) => {
        const exact = texts.get(text);
        if (exact !== undefined)
            return exact;
        if (logical)
            return texts.get(text.toLowerCase());
        const value = numbers.size === 0 ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
        return value === undefined ? texts.get(text.normalize('NFC')) : numbers.get(value);
    };
}


/***/ }),

/***/ 38941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inputsUnavailable),
/* harmony export */   l: () => (/* binding */ writeFeatures)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97998);


function inputsUnavailable(signature, target, columns) {
    const known = new Set(columns.map(({ name }) => name));
    const missing = signature.inputs.map(({ name }) => name).filter((name) => !known.has(name));
    if (missing.length > 0) {
        const names = missing.map((name) => JSON.stringify(name)).join(', ');
        return `it needs ${missing.length === 1 ? 'the column' : 'the columns'} ${names}, which today's data lack`;
    }
    if (signature.inputs.some(({ name }) => name === target.column)) {
        return `it takes the target ${JSON.stringify(target.column)} as an input`;
    }
    return null;
}
async function writeFeatures(files, run, part, signature, to) {
    const names = signature.inputs.map(({ name }) => name);
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRow */ .r)(['row_id', ...names])}\n`);
        for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwn */ .jU)(files, run, `split/${part}.csv`, 'split')) {
            const columns = names.map((name) => batch.cells[batch.names.indexOf(name, 1)]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                const cells = [batch.cells[0][row]];
                for (const column of columns)
                    cells.push(column[row]);
                text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRow */ .r)(cells)}\n`;
            }
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 66587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judge: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29743);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28074);
/* harmony import */ var _model_flavor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27982);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32090);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38941);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99341);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57018);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34828);








const judge = async ({ modelFolder, flavor, seed, split, run, timeoutMs, ...asked }, runtime) => {
    const { files } = runtime;
    const { target } = split;
    const signature = (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .y)(split);
    const [input, output] = [run.path('rows.csv'), run.path('predictions.csv')];
    const labels = await (0,_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .loadLabels */ .U2)(files, run, 'validation', split);
    if (labels.rowIds.length === 0)
        return { failure: 'the fold has no rows' };
    await (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFeatures */ .l)(files, run, 'validation', signature, input);
    const model = await (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .modelDigest */ .a)(files, modelFolder);
    try {
        const backend = await (0,_model_flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .backendFor */ .Mu)([flavor], asked.backend, runtime);
        await (0,_model_flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreModel */ .gC)({ modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs }, runtime);
    }
    catch (cause) {
        if (!(cause instanceof _model_flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoringError */ .Q1))
            throw cause;
        return { failure: cause.sentence.replace(/\.$/, '') };
    }
    const answer = await (0,_predictions_js__WEBPACK_IMPORTED_MODULE_6__/* .readPredictions */ .R)(files, output, labels.rowIds, target);
    if ('failure' in answer)
        return answer;
    const predictions = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .toPredictions */ .Ae)(labels, answer.rows, target);
    const measures = (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(predictions.task).map((metric) => {
        const { name, title, better } = metric;
        return { name, title, better, value: metric.compute(predictions).value };
    });
    return { measures };
};


/***/ }),

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   U2: () => (/* binding */ loadLabels),
/* harmony export */   Uc: () => (/* binding */ labelReader),
/* harmony export */   rN: () => (/* binding */ loadPredictions),
/* harmony export */   vd: () => (/* binding */ loadComparable)
/* harmony export */ });
/* unused harmony export loadScored */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97548);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57236);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97998);
/* harmony import */ var _row_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15948);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34828);







async function loadLabels(files, run, part, split) {
    const path = `split/${part}.csv`;
    const ids = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const y = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const read = labelReader(split.target);
    for await (const { batch, ids: found } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        const cells = batch.cells[batch.names.indexOf(split.target.column, 1)];
        if (cells === undefined)
            throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, 1, 'split');
        for (let row = 0; row < batch.rows; row++) {
            const value = read(cells[row]);
            if (value === undefined)
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
            ids.push(found[row]);
            y.push(value);
        }
    }
    return { rowIds: Int32Array.from(ids.whole()), y: y.whole() };
}
function demandRows(split, part) {
    if (split.parts[part].rows > 0)
        return;
    const remedy = part === 'validation'
        ? 'evaluate the test part (--part test), or set data.split.validation to a fold'
        : 'raise data.split.test or add data';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`split/${part}.csv: the part has no rows; ${remedy}.`);
}
function labelReader(target) {
    if (target.task === 'regression')
        return (cell) => finiteNumber(cell ?? '');
    const find = (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    const positive = target.positive === null ? undefined : find(target.positive);
    return (cell) => {
        const found = cell === null ? undefined : find(cell);
        if (found === undefined || target.task === 'multiclass')
            return found;
        return found === positive ? 1 : 0;
    };
}
async function loadScored(files, run, part, role, split) {
    const labels = await loadLabels(files, run, part, split);
    return { rowIds: labels.rowIds, predictions: await loadPredictions(files, run, part, role, split.target, labels) };
}
async function loadPredictions(files, run, part, role, target, labels) {
    const path = `evaluate/${part}/${role}.csv`;
    const n = labels.rowIds.length;
    const rows = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyRows */ .xl)(n, target);
    const width = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .scoresOf */ .xt)(target);
    const read = target.task === 'regression' ? finiteNumber : (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    let at = 0;
    for await (const { batch, ids } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'evaluate')) {
        for (let row = 0; row < batch.rows; row++, at++) {
            const value = read(batch.cells[1]?.[row] ?? '');
            if (value === undefined || ids[row] !== labels.rowIds[at])
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
            rows.predicted[at] = value;
            for (let k = 0; k < width; k++) {
                const score = finiteNumber(batch.cells[2 + k]?.[row] ?? '');
                if (score === undefined)
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
                rows.score[at * width + k] = score;
            }
        }
    }
    if (at !== n)
        throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, at + 2, 'evaluate');
    return { ...(0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .toPredictions */ .Ae)(labels, rows, target), ...(await (0,_row_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .readRowFigures */ .op)(files, run, part, role, labels.rowIds)) };
}
function finiteNumber(text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(text);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
async function loadComparable(files, run, part) {
    const path = `split/${part}.comparable.csv`;
    if (!(await run.has(path)))
        return { champion: null, anchor: null };
    const columns = { champion: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G(), anchor: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G() };
    const missing = new Set();
    for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        for (const role of ['champion', 'anchor']) {
            const cells = batch.cells[batch.names.indexOf(role)];
            if (cells === undefined)
                missing.add(role);
            for (let row = 0; row < batch.rows && cells !== undefined; row++) {
                if (cells[row] !== '0' && cells[row] !== '1')
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
                columns[role].push(Number(cells[row]));
            }
        }
    }
    const of = (role) => missing.has(role) ? null : Uint8Array.from(columns[role].whole());
    return { champion: of('champion'), anchor: of('anchor') };
}


/***/ }),

/***/ 57018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/evaluate/class.js
var evaluate_class = __webpack_require__(57236);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-columns.js

function findColumns(names, target) {
    const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
    const classes = target.task === 'regression' ? [] : target.classes;
    const probabilities = probabilityColumns(names, target, classes.length);
    const some = probabilities.some((at) => at >= 0);
    const missing = [
        ...(id < 0 ? ['row_id'] : []),
        ...(prediction < 0 ? ['prediction'] : []),
        ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
        ...(target.task === 'multiclass' && !some ? ['p_<class> of each class'] : []),
    ];
    if (missing.length > 0)
        return { failure: `its predictions lack the column ${missing.join(' and ')}` };
    if (some && probabilities.some((at) => at < 0)) {
        return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
    }
    return { id, prediction, score: target.task === 'binary' ? score : -1, probabilities: some ? probabilities : [] };
}
function probabilityColumns(names, target, classes) {
    const find = (0,evaluate_class/* classFinder */.z)(target);
    const places = new Array(classes).fill(-1);
    for (const [at, name] of names.entries()) {
        const index = name.startsWith('p_') && classes > 0 ? find(name.slice(2)) : undefined;
        if (index !== undefined && (places[index] < 0 || name === `p_${target.classes[index]}`))
            places[index] = at;
    }
    return places;
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
;// CONCATENATED MODULE: ./.build/evaluate/fault.js
const kinds = {
    id: (n) => `${n} row ${n === 1 ? 'id is no whole number' : 'ids are no whole numbers'}`,
    unknown: (n) => `${n} row ${n === 1 ? 'id is' : 'ids are'} not among the rows to score`,
    twice: (n) => `${n} ${n === 1 ? 'row comes' : 'rows come'} more than once`,
    missing: (n) => `${n} ${n === 1 ? 'row has' : 'rows have'} no prediction`,
    prediction: (n) => `${n} ${n === 1 ? 'prediction is not a finite number' : 'predictions are not finite numbers'}`,
    class: (n) => `${n} ${n === 1 ? 'prediction is not a class' : 'predictions are not classes'} of the target`,
    score: (n) => `${n} ${n === 1 ? 'score is not a finite number' : 'scores are not finite numbers'}`,
    range: (n) => `${n} ${n === 1 ? 'score is' : 'scores are'} outside [0, 1]`,
    sum: (n) => `the class probabilities of ${n} ${n === 1 ? 'row do' : 'rows do'} not sum to 1`,
    disagree: (n) => `the score of ${n} ${n === 1 ? 'row' : 'rows'} is not the probability of the positive class`,
};
class Faults {
    found = new Map();
    add(kind, where) {
        const known = this.found.get(kind);
        if (known === undefined)
            this.found.set(kind, { count: 1, first: where });
        else
            known.count++;
    }
    describe() {
        const clauses = Object.keys(kinds).flatMap((kind) => {
            const known = this.found.get(kind);
            return known === undefined ? [] : [`${kinds[kind](known.count)} (first: ${known.first})`];
        });
        return clauses.length === 0 ? null : clauses.join('; ');
    }
}

// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-rows.js





const tolerance = 1e-6;
class PredictionRows {
    rowIds;
    target;
    rows;
    faults = new Faults();
    seen;
    find;
    positive;
    constructor(rowIds, target) {
        this.rowIds = rowIds;
        this.target = target;
        const n = rowIds.length;
        this.rows = (0,scored_rows/* emptyRows */.xl)(n, target);
        this.seen = new Uint8Array(n);
        this.find = (0,evaluate_class/* classFinder */.z)(target);
        this.positive = (0,scored_rows/* positiveIndex */.yZ)(target);
    }
    add(batch, columns) {
        for (let row = 0; row < batch.rows; row++) {
            const at = this.place(batch.cells[columns.id][row], batch.lines[row]);
            if (at >= 0)
                this.take(batch, columns, row, at);
        }
    }
    finish() {
        this.seen.forEach((seen, at) => {
            if (seen === 0)
                this.faults.add('missing', `row_id ${this.rowIds[at]}`);
        });
        return this.faults.describe();
    }
    place(cell, line) {
        const id = (0,part_file/* rowIdOf */.VP)(cell);
        if (id === undefined) {
            this.faults.add('id', `line ${line}`);
            return -1;
        }
        const at = (0,part_file/* placeOfRow */.tj)(this.rowIds, id);
        if (at < 0)
            this.faults.add('unknown', `row_id ${id}`);
        else if (this.seen[at] > 0)
            this.faults.add('twice', `row_id ${id}`);
        else {
            this.seen[at] = 1;
            return at;
        }
        return -1;
    }
    take(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const cell = batch.cells[columns.prediction]?.[row] ?? null;
        const regression = this.target.task === 'regression';
        const value = regression ? finite(cell) : cell === null ? undefined : this.find(cell);
        if (value === undefined)
            this.faults.add(regression ? 'prediction' : 'class', where);
        else
            this.rows.predicted[at] = value;
        if (regression)
            return;
        const score = this.score(batch, columns, row, at);
        if (score !== undefined && this.target.task === 'binary')
            this.rows.score[at] = score;
    }
    score(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const given = columns.score < 0 ? undefined : this.probability(batch.cells[columns.score][row], where);
        if (columns.probabilities.length === 0)
            return given;
        let sum = 0;
        let positive;
        for (const [index, column] of columns.probabilities.entries()) {
            const each = this.probability(batch.cells[column][row], where);
            if (each === undefined)
                return undefined;
            sum += each;
            if (index === this.positive)
                positive = each;
            if (this.target.task === 'multiclass')
                this.rows.score[at * columns.probabilities.length + index] = each;
        }
        if (Math.abs(sum - 1) > tolerance)
            this.faults.add('sum', where);
        const differ = given !== undefined && positive !== undefined && Math.abs(given - positive) > tolerance;
        if (differ)
            this.faults.add('disagree', where);
        return given ?? positive;
    }
    probability(cell, where) {
        const value = finite(cell);
        if (value === undefined)
            this.faults.add('score', where);
        else if (value < 0 || value > 1)
            this.faults.add('range', where);
        else
            return value;
        return undefined;
    }
}
function finite(cell) {
    const value = cell === null ? undefined : (0,number/* parseNumber */.$)(cell);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/evaluate/predictions.js





async function readPredictions(files, path, rowIds, target) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        return { failure: 'it wrote no predictions' };
    const found = new PredictionRows(rowIds, target);
    try {
        const source = (0,table_source.csvFile)('its predictions', path, stat.size);
        for await (const batch of (0,read/* readTable */.x)(files, [source], { delimiter: ',', nulls: [] })) {
            const columns = findColumns(batch.names, target);
            if ('failure' in columns)
                return columns;
            found.add(batch, columns);
        }
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return { failure: cause.message.replace(/\.$/, '') };
    }
    const failure = found.finish();
    return failure === null ? { rows: found.rows } : { failure: `its predictions cannot be used: ${failure}` };
}


/***/ }),

/***/ 15948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ writeRowFigures),
/* harmony export */   op: () => (/* binding */ readRowFigures)
/* harmony export */ });
/* unused harmony export rowFiguresFile */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97998);



const prefix = 'column:';
function rowFiguresFile(part, role) {
    return `evaluate/${part}/${role}.rows.csv`;
}
async function writeRowFigures(files, to, rowIds, { weight, columns = {} }) {
    const named = Object.entries(columns);
    if (weight === undefined && named.length === 0)
        return;
    const all = [...(weight === undefined ? [] : [weight]), ...named.map(([, values]) => values)];
    const writer = await files.writer(to);
    try {
        const head = [...(weight === undefined ? [] : ['weight']), ...named.map(([name]) => prefix + name)];
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRow */ .r)(['row_id', ...head])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += String(rowIds[row]);
            for (const values of all)
                text += `,${values[row]}`;
            text += '\n';
            if (text.length < 1 << 16)
                continue;
            await writer.write(text);
            text = '';
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
async function readRowFigures(files, run, part, role, rowIds) {
    const path = rowFiguresFile(part, role);
    if (!(await run.has(path)))
        return {};
    const found = new Map();
    let at = 0;
    for await (const { batch, ids } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(files, run, path, 'evaluate')) {
        for (const name of batch.names.slice(1))
            if (!found.has(name))
                found.set(name, new Float64Array(rowIds.length));
        const cells = batch.names.slice(1).map((name, column) => [found.get(name), batch.cells[column + 1]]);
        for (let row = 0; row < batch.rows; row++, at++) {
            if (ids[row] !== rowIds[at])
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
            for (const [values, texts] of cells) {
                const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(texts[row] ?? '');
                if (value === undefined || !Number.isFinite(value))
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
                values[at] = value;
            }
        }
    }
    if (at !== rowIds.length)
        throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, at + 2, 'evaluate');
    const weight = found.get('weight');
    const columns = [...found].filter(([name]) => name.startsWith(prefix));
    return {
        ...(weight === undefined ? {} : { weight }),
        ...(columns.length === 0
            ? {}
            : { columns: Object.fromEntries(columns.map(([name, values]) => [name.slice(prefix.length), values])) }),
    };
}


/***/ }),

/***/ 34828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ toPredictions),
/* harmony export */   HG: () => (/* binding */ writeScoredRows),
/* harmony export */   Kx: () => (/* binding */ answerColumns),
/* harmony export */   YL: () => (/* binding */ answerCells),
/* harmony export */   xl: () => (/* binding */ emptyRows),
/* harmony export */   xt: () => (/* binding */ scoresOf),
/* harmony export */   yZ: () => (/* binding */ positiveIndex)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68646);

function positiveIndex(target) {
    return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}
function emptyRows(n, target) {
    return { predicted: new Float64Array(n), score: new Float64Array(n * scoresOf(target)) };
}
function scoresOf({ task, classes }) {
    switch (task) {
        case 'regression':
            return 0;
        case 'binary':
            return 1;
        case 'multiclass':
            return classes.length;
    }
}
function toPredictions(labels, scored, target) {
    switch (target.task) {
        case 'binary': {
            const positive = positiveIndex(target);
            const predicted = Uint8Array.from(scored.predicted, (index) => (index === positive ? 1 : 0));
            return { task: 'binary', y: Uint8Array.from(labels.y), score: scored.score, predicted };
        }
        case 'regression':
            return { task: 'regression', y: labels.y, predicted: scored.predicted };
        case 'multiclass':
            return {
                task: 'multiclass',
                classes: target.classes.length,
                y: Int32Array.from(labels.y),
                predicted: Int32Array.from(scored.predicted),
                score: scored.score,
            };
    }
}
function answerColumns(target) {
    const probabilities = target.task === 'multiclass' ? target.classes.map((name) => `p_${name}`) : [];
    return ['prediction', ...(target.task === 'binary' ? ['score'] : []), ...probabilities];
}
function answerCells({ predicted, score }, row, target) {
    const value = predicted[row];
    const width = scoresOf(target);
    const cells = [target.task === 'regression' ? String(value) : target.classes[value]];
    for (let at = row * width; at < (row + 1) * width; at++)
        cells.push(String(score[at]));
    return cells;
}
async function writeScoredRows(files, to, rowIds, scored, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)(['row_id', ...answerColumns(target)])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)([String(rowIds[row]), ...answerCells(scored, row, target)])}\n`;
            if (text.length > 1 << 16) {
                await writer.write(text);
                text = '';
            }
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


async function modelDigest(files, folder) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = [];
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const sha256 = await files.digest(path);
        hash.update(`${JSON.stringify([name, stat.size, sha256])}\n`);
        entries.push([name, { size: stat.size, sha256 }]);
    }
    return { digest: hash.digest('hex'), files: Object.fromEntries(entries) };
}
async function verifyModel(files, folder, expected, name) {
    const found = await modelDigest(files, folder);
    if (found.digest === expected.digest)
        return;
    const before = new Map(Object.entries(expected.files));
    const now = new Map(Object.entries(found.files));
    const differs = [...new Set([...before.keys(), ...now.keys()])]
        .sort()
        .find((file) => before.get(file)?.sha256 !== now.get(file)?.sha256);
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its model is not the one of its manifest (${differs ?? 'the list of files'} differs); the archive was changed or damaged, restore it.`);
}


/***/ }),

/***/ 27982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ backendFor),
/* harmony export */   Q1: () => (/* binding */ ScoringError),
/* harmony export */   gC: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function backendFor(flavors, asked, runtime) {
    if (!flavors.some(({ name }) => name === 'tfjs'))
        return { kind: 'wasm' };
    return (await __webpack_require__.e(/* import() */ 9340).then(__webpack_require__.bind(__webpack_require__, 39340))).chooseBackend(asked, runtime);
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await __webpack_require__.e(/* import() */ 3897).then(__webpack_require__.bind(__webpack_require__, 13897))).scoreTfjs(job, runtime);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 395).then(__webpack_require__.bind(__webpack_require__, 90395))).scoreCommand(job, flavor.score, runtime);
        case 'python':
            return (await __webpack_require__.e(/* import() */ 9519).then(__webpack_require__.bind(__webpack_require__, 99519))).scorePython(job, flavor, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
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
