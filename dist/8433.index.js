export const id = 8433;
export const ids = [8433];
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

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   U2: () => (/* binding */ loadLabels),
/* harmony export */   rN: () => (/* binding */ loadPredictions),
/* harmony export */   vd: () => (/* binding */ loadComparable)
/* harmony export */ });
/* unused harmony export loadScored */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57236);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97998);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34828);






async function loadLabels(files, run, part, split) {
    const path = `split/${part}.csv`;
    const ids = new _split_growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
    const y = new _split_growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
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
    const rows = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyRows */ .xl)(n, target);
    const width = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .scoresOf */ .xt)(target);
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
    return (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .toPredictions */ .Ae)(labels, rows, target);
}
function finiteNumber(text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(text);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
async function loadComparable(files, run, part) {
    const path = `split/${part}.comparable.csv`;
    if (!(await run.has(path)))
        return { champion: null, anchor: null };
    const columns = { champion: new _split_growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G(), anchor: new _split_growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() };
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

/***/ 97998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ rowIdOf),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79660);



const idForm = /^(?:0|[1-9]\d{0,9})$/;
function rowIdOf(cell) {
    if (cell === null || cell === undefined || !idForm.test(cell))
        return undefined;
    const id = Number(cell);
    return id < 2 ** 31 ? id : undefined;
}
async function* readOwn(files, run, path, step) {
    const full = run.path(path);
    const stat = await files.stat(full);
    if (stat === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not found in the run directory ${run.root}; run \`mlops ${step}\` first.`);
    }
    let last = -1;
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_2__.csvFile)(path, full, stat.size)], { delimiter: ',', nulls: [] })) {
        if (batch.names[0] !== 'row_id')
            throw damaged(path, 1, step);
        const ids = new Int32Array(batch.rows);
        for (let row = 0; row < batch.rows; row++) {
            const id = rowIdOf(batch.cells[0][row]);
            if (id === undefined || id <= last)
                throw damaged(path, batch.lines[row], step);
            ids[row] = id;
            last = id;
        }
        yield { batch, ids };
    }
}
function damaged(path, line, step) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}:${line}: not as \`mlops ${step}\` of this version writes it; run \`mlops ${step} --force\` again.`);
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

/***/ 48485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  Nl: () => (/* binding */ metricOfAnyTask),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/metrics/confusion.js
var confusion = __webpack_require__(43664);
;// CONCATENATED MODULE: ./.build/metrics/accuracy.js

const accuracy = {
    name: 'accuracy',
    title: 'Accuracy',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'proportion',
    ownBound: 'wilson',
    compute: (predictions) => (0,confusion/* ofConfusion */.s)(predictions, ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn), 'there are no rows'),
    losses: ({ y, predicted }) => Float64Array.from(y, (label, i) => (label === predicted[i] ? 0 : 1)),
    share: (predictions) => {
        const { tp, fp, fn, tn } = (0,confusion/* confusion */.H)(predictions);
        return { hits: tp + tn, of: tp + fp + fn + tn };
    },
};

// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(89631);
// EXTERNAL MODULE: ./.build/metrics/flaw.js
var flaw = __webpack_require__(73716);
;// CONCATENATED MODULE: ./.build/metrics/mean-loss.js


function meanOf(losses) {
    return {
        better: 'lower',
        bound: 'mean_loss',
        ownBound: 'mean_loss',
        losses,
        compute: (predictions) => {
            const reason = (0,flaw/* flaw */.J)(predictions);
            if (reason !== null)
                return { value: null, reason };
            return finite((0,mean/* mean */.i2)(losses(predictions)));
        },
    };
}
function finite(value) {
    return Number.isFinite(value) ? { value } : { value: null, reason: 'the errors are too large for arithmetic' };
}

;// CONCATENATED MODULE: ./.build/metrics/brier.js

const brier = {
    name: 'brier',
    title: 'Brier score',
    task: 'binary',
    range: [0, 1],
    ...meanOf(({ y, score }) => Float64Array.from(score, (p, i) => (p - y[i]) ** 2)),
};

;// CONCATENATED MODULE: ./.build/metrics/f1.js

const value = ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn);
const f1 = {
    name: 'f1',
    title: 'F1',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    compute: (predictions) => (0,confusion/* ofConfusion */.s)(predictions, value, 'no row is of the positive class or predicted so'),
    ofCounts: value,
};

;// CONCATENATED MODULE: ./.build/metrics/log-loss.js

const logLoss = {
    name: 'log_loss',
    title: 'Log loss',
    task: 'binary',
    range: [0, Infinity],
    ...meanOf(({ y, score }) => Float64Array.from(score, (p, i) => {
        const likelihood = y[i] === 1 ? p : 1 - p;
        return -Math.log(Math.min(Math.max(likelihood, Number.EPSILON), 1 - Number.EPSILON));
    })),
};

;// CONCATENATED MODULE: ./.build/metrics/mae.js

const mae = {
    name: 'mae',
    title: 'Mean absolute error',
    task: 'regression',
    range: [0, Infinity],
    ...meanOf(({ y, predicted }) => Float64Array.from(y, (observed, i) => Math.abs(observed - predicted[i]))),
};

// EXTERNAL MODULE: ./.build/metrics/multiclass/class-counts.js
var class_counts = __webpack_require__(56943);
;// CONCATENATED MODULE: ./.build/metrics/multiclass/accuracy.js


const accuracy_accuracy = {
    ...(0,class_counts/* ofClassCounts */.SW)({ value: ({ hits, observed }) => (0,mean/* sum */.cz)(hits) / (0,mean/* sum */.cz)(observed), needs: 'other classes' }, 'there are no rows'),
    name: 'accuracy',
    title: 'Accuracy',
    range: [0, 1],
    bound: 'proportion',
    ownBound: 'wilson',
    losses: ({ y, predicted }) => Float64Array.from(y, (label, i) => (label === predicted[i] ? 0 : 1)),
    share: (predictions) => ({ hits: (0,mean/* sum */.cz)((0,class_counts/* classCounts */.RZ)(predictions).hits), of: predictions.y.length }),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/balanced-accuracy.js

const balancedAccuracy = {
    name: 'balanced_accuracy',
    title: 'Balanced accuracy',
    range: [0, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({
        value: ({ hits, observed }) => {
            let [sum, classes] = [0, 0];
            for (let k = 0; k < observed.length; k++) {
                if (observed[k] === 0)
                    continue;
                sum += hits[k] / observed[k];
                classes++;
            }
            return sum / classes;
        },
        needs: 'each class',
    }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/brier.js

const brier_brier = {
    name: 'brier',
    title: 'Brier score',
    task: 'multiclass',
    range: [0, 2],
    ...meanOf(({ y, score, classes }) => Float64Array.from(y, (label, i) => {
        let loss = 0;
        for (let k = 0; k < classes; k++)
            loss += (score[i * classes + k] - (k === label ? 1 : 0)) ** 2;
        return loss;
    })),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f1-macro.js

const f1Macro = {
    name: 'f1_macro',
    title: 'Macro F1',
    range: [0, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({ value: (counts) => (0,class_counts/* macro */.Vp)(counts, (k) => (0,class_counts/* classScores */.Sg)(counts, k).f1), needs: 'each class' }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f1-weighted.js

const f1Weighted = {
    name: 'f1_weighted',
    title: 'Weighted F1',
    range: [0, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({
        value: (counts) => {
            let [weighted, rows] = [0, 0];
            for (const [k, observed] of counts.observed.entries()) {
                weighted += observed * (0,class_counts/* classScores */.Sg)(counts, k).f1;
                rows += observed;
            }
            return weighted / rows;
        },
        needs: 'other classes',
    }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/log-loss.js

const log_loss_logLoss = {
    name: 'log_loss',
    title: 'Log loss',
    task: 'multiclass',
    range: [0, Infinity],
    ...meanOf(({ y, score, classes }) => Float64Array.from(y, (label, i) => -Math.log(Math.min(Math.max(score[i * classes + label], Number.EPSILON), 1 - Number.EPSILON)))),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/mcc.js


const mcc = {
    name: 'mcc',
    title: 'Matthews correlation',
    range: [-1, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({
        value: ({ hits, observed, predicted }) => {
            const n = (0,mean/* sum */.cz)(observed);
            if (n === 0)
                return NaN;
            let [joint, ofObserved, ofPredicted] = [0, 0, 0];
            for (let k = 0; k < observed.length; k++) {
                joint += observed[k] * predicted[k];
                ofObserved += observed[k] ** 2;
                ofPredicted += predicted[k] ** 2;
            }
            const spread = (n * n - ofObserved) * (n * n - ofPredicted);
            return spread === 0 ? 0 : ((0,mean/* sum */.cz)(hits) * n - joint) / Math.sqrt(spread);
        },
        needs: 'other classes',
    }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/precision-macro.js

const precisionMacro = {
    name: 'precision_macro',
    title: 'Macro precision',
    range: [0, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({ value: (counts) => (0,class_counts/* macro */.Vp)(counts, (k) => (0,class_counts/* classScores */.Sg)(counts, k).precision), needs: 'each class' }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/recall-macro.js

const recallMacro = {
    name: 'recall_macro',
    title: 'Macro recall',
    range: [0, 1],
    ...(0,class_counts/* ofClassCounts */.SW)({ value: (counts) => (0,class_counts/* macro */.Vp)(counts, (k) => (0,class_counts/* classScores */.Sg)(counts, k).recall), needs: 'each class' }, 'there are no rows'),
};

// EXTERNAL MODULE: ./.build/statistics/placement.js
var placement = __webpack_require__(32915);
;// CONCATENATED MODULE: ./.build/metrics/multiclass/roc-auc-ovr.js


const MINIMUM = 10;
const rocAucOvr = {
    name: 'roc_auc_ovr',
    title: 'One-vs-rest ROC AUC',
    task: 'multiclass',
    better: 'higher',
    range: [0, 1],
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    compute: (predictions) => {
        const reason = (0,flaw/* flaw */.J)(predictions) ?? absentClasses(predictions);
        if (reason !== null)
            return { value: null, reason };
        const { classes } = predictions;
        let sum = 0;
        for (let k = 0; k < classes; k++)
            sum += againstRest(predictions, k).auc;
        return { value: sum / classes };
    },
    fromSums: {
        columns: (predictions) => [contributions(predictions), new Float64Array(predictions.y.length).fill(1)],
        value: (sums) => Math.min(1, Math.max(0, sums[0] / sums[1])),
        shortfall,
    },
};
function againstRest({ y, score, classes }, k) {
    return (0,placement/* placements */.DD)(Uint8Array.from(y, (label) => (label === k ? 1 : 0)), Float64Array.from(y, (_, i) => score[i * classes + k]));
}
function contributions(predictions) {
    const { y, classes } = predictions;
    const found = new Float64Array(y.length);
    for (let k = 0; k < classes; k++) {
        const { share, auc, positives, negatives } = againstRest(predictions, k);
        for (let i = 0; i < y.length; i++) {
            const weight = y.length / (y[i] === k ? positives : negatives);
            found[i] += (auc + weight * (share[i] - auc)) / classes;
        }
    }
    return found;
}
function rowsOfClasses({ y, classes }) {
    const rows = new Array(classes).fill(0);
    for (const label of y)
        rows[label]++;
    return rows;
}
function absentClasses(predictions) {
    const absent = rowsOfClasses(predictions).filter((rows) => rows === 0).length;
    if (absent === 0)
        return null;
    return `${absent} of ${predictions.classes} classes ${absent === 1 ? 'has' : 'have'} no row`;
}
function shortfall(predictions) {
    const n = predictions.y.length;
    const least = Math.min(...rowsOfClasses(predictions).map((rows) => Math.min(rows, n - rows)));
    return {
        shortfall: least >= MINIMUM ? null : `it needs ${MINIMUM} rows of each class; the smallest has ${least}`,
        minimum: least === 0 ? null : Math.ceil((MINIMUM * n) / least),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/precision.js

const precision_value = ({ tp, fp }) => tp / (tp + fp);
const precision = {
    name: 'precision',
    title: 'Precision',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'bootstrap',
    ownBound: 'wilson',
    compute: (predictions) => (0,confusion/* ofConfusion */.s)(predictions, precision_value, 'no row was predicted positive'),
    share: (predictions) => {
        const { tp, fp } = (0,confusion/* confusion */.H)(predictions);
        return { hits: tp, of: tp + fp };
    },
    ofCounts: precision_value,
};

;// CONCATENATED MODULE: ./.build/metrics/r2.js



function squaredErrors({ y, predicted }) {
    return Float64Array.from(y, (observed, i) => (observed - predicted[i]) ** 2);
}
const r2 = {
    name: 'r2',
    title: 'R²',
    task: 'regression',
    better: 'higher',
    range: [-Infinity, 1],
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    compute: (predictions) => {
        const { y } = predictions;
        const reason = (0,flaw/* flaw */.J)(predictions);
        if (reason !== null)
            return { value: null, reason };
        if (y.length < 2)
            return { value: null, reason: 'R² needs at least two rows' };
        if (y.every((observed) => observed === y[0]))
            return { value: null, reason: 'all observed values are equal' };
        const center = (0,mean/* mean */.i2)(y);
        const spread = (0,mean/* sum */.cz)(y.map((observed) => (observed - center) ** 2));
        return finite(1 - (0,mean/* sum */.cz)(squaredErrors(predictions)) / spread);
    },
    losses: squaredErrors,
    fromSums: {
        columns: (predictions) => {
            const center = (0,mean/* mean */.i2)(predictions.y);
            const deviations = predictions.y.map((observed) => observed - center);
            const ones = new Float64Array(deviations.length).fill(1);
            return [squaredErrors(predictions), deviations, deviations.map((value) => value * value), ones];
        },
        value: (sums) => {
            const spread = sums[2] - (sums[1] * sums[1]) / sums[3];
            return spread > sums[2] * 1e-12 ? 1 - sums[0] / spread : NaN;
        },
    },
};

;// CONCATENATED MODULE: ./.build/metrics/recall.js

const recall_value = ({ tp, fn }) => tp / (tp + fn);
const recall = {
    name: 'recall',
    title: 'Recall',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'bootstrap',
    ownBound: 'wilson',
    compute: (predictions) => (0,confusion/* ofConfusion */.s)(predictions, recall_value, 'no row is of the positive class'),
    share: (predictions) => {
        const { tp, fn } = (0,confusion/* confusion */.H)(predictions);
        return { hits: tp, of: tp + fn };
    },
    ofCounts: recall_value,
};

;// CONCATENATED MODULE: ./.build/metrics/rmse.js



function rmse_squaredErrors({ y, predicted }) {
    return Float64Array.from(y, (observed, i) => (observed - predicted[i]) ** 2);
}
const rmse = {
    name: 'rmse',
    title: 'Root mean squared error',
    task: 'regression',
    better: 'lower',
    range: [0, Infinity],
    bound: 'bootstrap',
    ownBound: 'bootstrap',
    compute: (predictions) => {
        const reason = (0,flaw/* flaw */.J)(predictions);
        if (reason !== null)
            return { value: null, reason };
        return finite(Math.sqrt((0,mean/* mean */.i2)(rmse_squaredErrors(predictions))));
    },
    losses: rmse_squaredErrors,
    fromSums: {
        columns: (predictions) => [rmse_squaredErrors(predictions), new Float64Array(predictions.y.length).fill(1)],
        value: (sums) => Math.sqrt(sums[0] / sums[1]),
    },
};

;// CONCATENATED MODULE: ./.build/metrics/roc-auc.js


const rocAuc = {
    name: 'roc_auc',
    title: 'ROC AUC',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'auc',
    ownBound: 'auc',
    compute: (predictions) => {
        const { y, score } = predictions;
        const reason = (0,flaw/* flaw */.J)(predictions);
        if (reason !== null)
            return { value: null, reason };
        if (!y.includes(1))
            return { value: null, reason: 'no row is of the positive class' };
        if (!y.includes(0))
            return { value: null, reason: 'all rows are of the positive class' };
        return { value: (0,placement/* placements */.DD)(y, score).auc };
    },
};

;// CONCATENATED MODULE: ./.build/metrics/catalog.js






















const binary = [rocAuc, logLoss, brier, accuracy, precision, recall, f1];
const multiclass = [
    accuracy_accuracy,
    log_loss_logLoss,
    brier_brier,
    balancedAccuracy,
    f1Macro,
    f1Weighted,
    precisionMacro,
    recallMacro,
    mcc,
    rocAucOvr,
];
const regression = [rmse, mae, r2];
const known = { binary, multiclass, regression };
function metricsOf(task) {
    return known[task];
}
function metricOfAnyTask(name) {
    return Object.values(known)
        .flat()
        .find((metric) => metric.name === name);
}
function metricNamed(name, task, where = 'metric') {
    const ofTask = metricsOf(task);
    const found = ofTask.find((metric) => metric.name === name);
    if (found !== undefined)
        return found;
    const names = ofTask.map((metric) => metric.name);
    const shown = JSON.stringify(name.slice(0, 80));
    const near = (0,nearest.nearest)(name, names);
    const hint = near === undefined ? '' : ` did you mean "${near}"?`;
    throw new errors/* UserError */.yo(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${names.join(', ')}.`);
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
