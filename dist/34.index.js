export const id = 34;
export const ids = [34];
export const modules = {

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
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48485);
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
        const at = search(this.rowIds, id);
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
function search(rowIds, id) {
    let low = 0;
    let high = rowIds.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rowIds[middle];
        if (found === id)
            return middle;
        if (found < id)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
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

/***/ 43664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ confusion),
/* harmony export */   s: () => (/* binding */ ofConfusion)
/* harmony export */ });
/* harmony import */ var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73716);

function confusion({ y, predicted }) {
    let tp = 0;
    let fp = 0;
    let fn = 0;
    for (let i = 0; i < y.length; i++) {
        if (predicted[i] === 1) {
            if (y[i] === 1)
                tp++;
            else
                fp++;
        }
        else if (y[i] === 1)
            fn++;
    }
    return { tp, fp, fn, tn: y.length - tp - fp - fn };
}
function ofConfusion(predictions, value, undefinedBecause) {
    const reason = (0,_flaw_js__WEBPACK_IMPORTED_MODULE_0__/* .flaw */ .J)(predictions);
    if (reason !== null)
        return { value: null, reason };
    const found = value(confusion(predictions));
    return Number.isNaN(found) ? { value: null, reason: undefinedBecause } : { value: found };
}


/***/ }),

/***/ 73716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flaw)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function flaw(predictions) {
    if (predictions.y.length === 0)
        return 'there are no rows';
    switch (predictions.task) {
        case 'binary':
            return binaryFlaw(predictions);
        case 'multiclass':
            return multiclassFlaw(predictions);
        case 'regression':
            return regressionFlaw(predictions);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(predictions);
    }
}
function binaryFlaw({ y, score, predicted }) {
    if (score.length !== y.length || predicted.length !== y.length)
        return 'the predictions are not as many as the rows';
    const wrong = count(score, (value) => !Number.isFinite(value));
    if (wrong > 0)
        return `${rows(wrong)} a score that is not a finite number`;
    const outside = count(score, (value) => value < 0 || value > 1);
    return outside > 0 ? `${rows(outside)} a score outside [0, 1]` : null;
}
function multiclassFlaw({ y, score, predicted, classes }) {
    if (score.length !== y.length * classes || predicted.length !== y.length) {
        return 'the predictions are not as many as the rows';
    }
    const rowsWith = (is) => {
        let found = 0;
        for (let start = 0; start < score.length; start += classes) {
            if (score.subarray(start, start + classes).some(is))
                found++;
        }
        return found;
    };
    const wrong = rowsWith((value) => !Number.isFinite(value));
    if (wrong > 0)
        return `${rows(wrong)} a probability that is not a finite number`;
    const outside = rowsWith((value) => value < 0 || value > 1);
    return outside > 0 ? `${rows(outside)} a probability outside [0, 1]` : null;
}
function regressionFlaw({ y, predicted }) {
    if (predicted.length !== y.length)
        return 'the predictions are not as many as the rows';
    const wrong = count(predicted, (value) => !Number.isFinite(value));
    if (wrong > 0)
        return `${rows(wrong)} a prediction that is not a finite number`;
    const unknown = count(y, (value) => !Number.isFinite(value));
    return unknown > 0 ? `${rows(unknown)} a target that is not a finite number` : null;
}
function count(values, is) {
    let found = 0;
    for (const value of values)
        if (is(value))
            found++;
    return found;
}
function rows(n) {
    return n === 1 ? '1 row has' : `${n} rows have`;
}


/***/ }),

/***/ 56943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ addRows),
/* harmony export */   RZ: () => (/* binding */ classCounts),
/* harmony export */   SW: () => (/* binding */ ofClassCounts),
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   Vp: () => (/* binding */ macro),
/* harmony export */   W1: () => (/* binding */ emptyCounts)
/* harmony export */ });
/* harmony import */ var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73716);

function classCounts({ y, predicted, classes }) {
    const counts = emptyCounts(classes);
    for (let i = 0; i < y.length; i++)
        addRows(counts, y[i], predicted[i], 1);
    return counts;
}
function emptyCounts(classes) {
    return {
        hits: new Float64Array(classes),
        observed: new Float64Array(classes),
        predicted: new Float64Array(classes),
    };
}
function addRows(counts, observed, predicted, rows) {
    counts.observed[observed] += rows;
    counts.predicted[predicted] += rows;
    if (observed === predicted)
        counts.hits[observed] += rows;
}
function ofClassCounts(from, undefinedBecause) {
    return {
        task: 'multiclass',
        better: 'higher',
        bound: 'bootstrap',
        ownBound: 'bootstrap',
        fromClassCounts: from,
        compute: (predictions) => {
            const reason = (0,_flaw_js__WEBPACK_IMPORTED_MODULE_0__/* .flaw */ .J)(predictions);
            if (reason !== null)
                return { value: null, reason };
            const value = from.value(classCounts(predictions));
            return Number.isNaN(value) ? { value: null, reason: undefinedBecause } : { value };
        },
    };
}
function classScores({ hits, observed, predicted }, k) {
    return {
        precision: ratio(hits[k], predicted[k]),
        recall: ratio(hits[k], observed[k]),
        f1: ratio(2 * hits[k], observed[k] + predicted[k]),
    };
}
function ratio(part, of) {
    return of === 0 ? 0 : part / of;
}
function macro(counts, value) {
    let [sum, classes] = [0, 0];
    for (let k = 0; k < counts.observed.length; k++) {
        if (counts.observed[k] + counts.predicted[k] === 0)
            continue;
        sum += value(k);
        classes++;
    }
    return sum / classes;
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

/***/ 89631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ moments),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
function mean(values) {
    return sum(values) / values.length;
}
function sum(values) {
    let total = 0;
    let lost = 0;
    for (const value of values) {
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
function moments(values) {
    const n = values.length;
    if (allEqual(values)) {
        return { n, mean: values[0], variance: n < 2 ? NaN : 0, skewness: 0, dominance: 0 };
    }
    const center = mean(values);
    let first = 0;
    let second = 0;
    let third = 0;
    let largest = 0;
    for (const value of values) {
        const deviation = value - center;
        const square = deviation * deviation;
        first += deviation;
        second += square;
        third += square * deviation;
        if (square > largest)
            largest = square;
    }
    const squares = second - (first * first) / n;
    const m2 = squares / n;
    return {
        n,
        mean: center,
        variance: squares / (n - 1),
        skewness: third / n / (m2 * Math.sqrt(m2)),
        dominance: largest / squares,
    };
}
function allEqual(values) {
    for (const value of values)
        if (value !== values[0])
            return false;
    return values.length > 0;
}


/***/ }),

/***/ 49880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ascendingOrder)
/* harmony export */ });
const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;
function ascendingOrder(values) {
    const order = new Uint32Array(values.length);
    for (let i = 0; i < order.length; i++)
        order[i] = i;
    if (values.length < 500)
        return order.sort((i, j) => values[i] - values[j] || i - j);
    const { upper, lower } = sortableBits(values);
    const sorted = radixSort(order, upper);
    for (let start = 0; start < order.length;) {
        const bits = sorted.keys[start];
        let end = start + 1;
        while (end < order.length && sorted.keys[end] === bits)
            end++;
        if (end - start > 1)
            sortRun(sorted.order, start, end, lower);
        start = end;
    }
    return sorted.order;
}
function sortableBits(values) {
    const upper = new Uint32Array(values.length);
    const lower = new Uint32Array(values.length);
    const cell = new Float64Array(1);
    const words = new Uint32Array(cell.buffer);
    cell[0] = 1;
    const high = words[1] === 0 ? 0 : 1;
    for (let i = 0; i < values.length; i++) {
        cell[0] = values[i] + 0;
        const top = words[high];
        const negative = top >>> 31 === 1;
        upper[i] = negative ? ~top : top | 0x80000000;
        lower[i] = negative ? ~words[1 - high] : words[1 - high];
    }
    return { upper, lower };
}
function radixSort(order, keys) {
    const n = order.length;
    let [fromOrder, fromKeys] = [order, keys];
    let [toOrder, toKeys] = [new Uint32Array(n), new Uint32Array(n)];
    for (let shift = 0; shift < 32; shift += RADIX_BITS) {
        const starts = new Uint32Array(RADIX);
        for (let k = 0; k < n; k++)
            starts[(fromKeys[k] >>> shift) & (RADIX - 1)]++;
        if (n === 0 || starts[(fromKeys[0] >>> shift) & (RADIX - 1)] === n)
            continue;
        let total = 0;
        for (let digit = 0; digit < RADIX; digit++) {
            const count = starts[digit];
            starts[digit] = total;
            total += count;
        }
        for (let k = 0; k < n; k++) {
            const key = fromKeys[k];
            const place = starts[(key >>> shift) & (RADIX - 1)]++;
            toOrder[place] = fromOrder[k];
            toKeys[place] = key;
        }
        const [spareOrder, spareKeys] = [fromOrder, fromKeys === keys ? new Uint32Array(n) : fromKeys];
        [fromOrder, fromKeys] = [toOrder, toKeys];
        [toOrder, toKeys] = [spareOrder, spareKeys];
    }
    return { order: fromOrder, keys: fromKeys };
}
function sortRun(order, start, end, keys) {
    if (end - start > 64) {
        const run = order.slice(start, end);
        order.set(radixSort(run, Uint32Array.from(run, (i) => keys[i])).order, start);
        return;
    }
    for (let i = start + 1; i < end; i++) {
        const moving = order[i];
        const key = keys[moving];
        let j = i - 1;
        for (; j >= start && keys[order[j]] > key; j--)
            order[j + 1] = order[j];
        order[j + 1] = moving;
    }
}


/***/ }),

/***/ 32915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   QS: () => (/* binding */ classShortfall),
/* harmony export */   YZ: () => (/* binding */ twoSampleVariance),
/* harmony export */   Zi: () => (/* binding */ classMinimum)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);

function placements(y, score) {
    const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .b)(score);
    let positives = 0;
    for (const label of y)
        positives += label;
    const negatives = y.length - positives;
    const share = new Float64Array(y.length);
    let positivesBelow = 0;
    let negativesBelow = 0;
    let concordant = 0;
    for (let start = 0; start < order.length;) {
        const value = score[order[start]];
        let end = start;
        let tiedPositives = 0;
        for (; end < order.length && score[order[end]] === value; end++)
            tiedPositives += y[order[end]];
        const tiedNegatives = end - start - tiedPositives;
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let k = start; k < end; k++) {
            const row = order[k];
            share[row] = y[row] === 1 ? ofPositive : ofNegative;
        }
        concordant += tiedPositives * (2 * negativesBelow + tiedNegatives);
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        start = end;
    }
    return { share, auc: concordant / 2 / (positives * negatives), positives, negatives };
}
const MINIMUM = 10;
function classShortfall({ positives, negatives }) {
    if (positives >= MINIMUM && negatives >= MINIMUM)
        return null;
    return `DeLong needs ${MINIMUM} rows of each class; there are ${positives} positive and ${negatives} negative ones`;
}
function classMinimum({ positives, negatives }) {
    return Math.ceil((MINIMUM * (positives + negatives)) / Math.min(positives, negatives));
}
function twoSampleVariance(y, value) {
    const count = [0, 0];
    const total = [0, 0];
    const squares = [0, 0];
    const shift = [NaN, NaN];
    for (let row = 0; row < y.length; row++) {
        const label = y[row] === 1 ? 1 : 0;
        if (count[label] === 0)
            shift[label] = value(row);
        const v = value(row) - shift[label];
        count[label]++;
        total[label] += v;
        squares[label] += v * v;
    }
    const variance = (label) => {
        const n = count[label];
        return n < 2 ? NaN : Math.max(0, squares[label] - (total[label] * total[label]) / n) / (n - 1);
    };
    const ofPositives = variance(1);
    const ofNegatives = variance(0);
    const p = ofPositives / count[1];
    const q = ofNegatives / count[0];
    const df = ((p + q) * (p + q)) / ((p * p) / (count[1] - 1) + (q * q) / (count[0] - 1));
    return { ofPositives, ofNegatives, total: p + q, df };
}


/***/ })

};
