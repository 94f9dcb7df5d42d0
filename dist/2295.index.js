export const id = 2295;
export const ids = [2295];
export const modules = {

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

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ estimate),
/* harmony export */   y: () => (/* binding */ estimateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _statistics_auc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4299);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19101);



const estimateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
function estimate(metric, predictions, options) {
    const found = (0,_single_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$)(metric, predictions, options);
    if ('unavailable' in found) {
        return { value: null, lower: null, upper: null, method: 'none', reason: found.unavailable };
    }
    if (metric.ownBound === 'auc' && (0,_statistics_auc_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstantScore */ .HL)(predictions.score)) {
        return { value: found.value, lower: found.value, upper: found.value, method: 'constant score' };
    }
    return {
        value: found.value,
        lower: finite(found.lower(options.alpha)),
        upper: finite(found.upper(options.alpha)),
        method: found.method,
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
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

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareClassCounts),
/* harmony export */   m: () => (/* binding */ resampleClassCounts)
/* harmony export */ });
/* harmony import */ var _statistics_resample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13977);
/* harmony import */ var _class_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56943);


const ROWS = 30;
const DISCORDANT = 10;
function compareClassCounts({ value, needs }, a, b, replicates, rng) {
    const { classes, y } = a;
    const { triples, rows } = distinct(y.length, (i) => [y[i], a.predicted[i], b.predicted[i]]);
    const [ofA, ofB] = [(0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(classes), (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(classes)];
    const difference = (drawn) => {
        clear(ofA);
        clear(ofB);
        for (const [cell, [observed, byA, byB]] of triples.entries()) {
            (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .addRows */ .PJ)(ofA, observed, byA, drawn[cell]);
            (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .addRows */ .PJ)(ofB, observed, byB, drawn[cell]);
        }
        return value(ofA) - value(ofB);
    };
    let discordant = 0;
    for (let i = 0; i < y.length; i++)
        if (a.predicted[i] !== b.predicted[i])
            discordant++;
    return {
        replicates: (0,_statistics_resample_js__WEBPACK_IMPORTED_MODULE_1__/* .resampleCells */ .n)(rows, difference, replicates, rng),
        ...lacking(weakest((0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .classCounts */ .RZ)(a).observed, needs), discordant, y.length, needs),
    };
}
function resampleClassCounts({ value }, { y, predicted, classes }, replicates, rng) {
    const { triples, rows } = distinct(y.length, (i) => [y[i], predicted[i], 0]);
    const counts = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(classes);
    const statistic = (drawn) => {
        clear(counts);
        for (const [cell, [observed, said]] of triples.entries())
            (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .addRows */ .PJ)(counts, observed, said, drawn[cell]);
        return value(counts);
    };
    return (0,_statistics_resample_js__WEBPACK_IMPORTED_MODULE_1__/* .resampleCells */ .n)(rows, statistic, replicates, rng);
}
function distinct(n, of) {
    const cells = new Map();
    const triples = [];
    const rows = [];
    for (let i = 0; i < n; i++) {
        const triple = of(i);
        const key = triple.join();
        const cell = cells.get(key);
        if (cell !== undefined)
            rows[cell]++;
        else {
            cells.set(key, triples.length);
            triples.push(triple);
            rows.push(1);
        }
    }
    return { triples, rows };
}
function clear({ hits, observed, predicted }) {
    for (const column of [hits, observed, predicted])
        column.fill(0);
}
function weakest(observed, needs) {
    const present = observed.filter((rows) => rows > 0);
    if (needs === 'each class')
        return Math.min(...present);
    return present.reduce((sum, rows) => sum + rows, 0) - Math.max(...present);
}
function lacking(rows, discordant, n, needs) {
    const needed = Math.max((ROWS * n) / rows, (DISCORDANT * n) / discordant);
    const minimum = Number.isFinite(needed) ? Math.ceil(needed) : null;
    if (rows < ROWS) {
        const shortfall = needs === 'each class'
            ? `it needs ${ROWS} rows of each class; the smallest has ${rows}`
            : `it needs ${ROWS} rows outside of the largest class; there are ${rows}`;
        return { shortfall, minimum };
    }
    if (discordant >= DISCORDANT)
        return { shortfall: null, minimum };
    return { shortfall: `it needs ${DISCORDANT} rows on which the two models differ; there are ${discordant}`, minimum };
}


/***/ }),

/***/ 19101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bound)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/statistics/auc.js
var auc = __webpack_require__(4299);
// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
// EXTERNAL MODULE: ./.build/statistics/mean.js
var statistics_mean = __webpack_require__(89631);
// EXTERNAL MODULE: ./.build/statistics/paired-mean.js
var paired_mean = __webpack_require__(55577);
// EXTERNAL MODULE: ./.build/statistics/student.js
var student = __webpack_require__(50643);
;// CONCATENATED MODULE: ./.build/statistics/mean-bound.js



function meanBound(values, bounded) {
    const sample = (0,statistics_mean/* moments */.Cl)(values);
    const { n, mean, variance } = sample;
    const error = Math.sqrt(variance / n);
    const df = n - 1;
    const reach = (alpha) => (error === 0 ? 0 : error * (0,student/* studentQuantile */.F)(1 - alpha, df));
    const below = (limit) => {
        if (n < 2)
            return 1;
        if (error === 0)
            return mean >= limit ? 1 : 0;
        return (0,student/* studentCdf */.R)((mean - limit) / error, df);
    };
    const above = (limit) => {
        if (n < 2)
            return 1;
        if (error === 0)
            return mean <= limit ? 1 : 0;
        return (0,student/* studentCdf */.R)((limit - mean) / error, df);
    };
    return {
        value: mean,
        lower: (alpha) => (n < 2 ? -Infinity : mean - reach(alpha)),
        upper: (alpha) => (n < 2 ? Infinity : mean + reach(alpha)),
        pBelow: below,
        pAbove: above,
        n,
        method: 't',
        guarantee: true,
        shortfall: (0,paired_mean/* meanShortfall */.nw)(sample, bounded),
        minimum: (0,paired_mean/* meanMinimum */.wF)(sample, bounded),
    };
}

// EXTERNAL MODULE: ./.build/statistics/resample.js
var resample = __webpack_require__(13977);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/statistics/wilson.js

function wilson(successes, n, alpha) {
    const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
    return { lower: lowerBound(successes, n, z), upper: 1 - lowerBound(n - successes, n, z) };
}
function lowerBound(successes, n, z) {
    if (successes === 0)
        return 0;
    const failures = n - successes;
    const spread = z * Math.sqrt((successes * failures) / n + (z * z) / 4);
    const bound = (successes + (z * z) / 2 - spread) / (n + z * z);
    return Math.max(0, bound);
}
function proportionBound(successes, n) {
    const value = successes / n;
    return {
        value,
        lower: (alpha) => wilson(successes, n, alpha).lower,
        upper: (alpha) => wilson(successes, n, alpha).upper,
        pBelow: (limit) => (0,normal/* normalCdf */.v)(score(value, n, limit)),
        pAbove: (limit) => (0,normal/* normalCdf */.v)(-score(value, n, limit)),
        n,
        method: 'wilson',
        guarantee: true,
        shortfall: null,
        minimum: 1,
    };
}
function score(value, n, limit) {
    const distance = value - limit;
    if (distance === 0)
        return 0;
    if (limit <= 0 || limit >= 1)
        return distance * Infinity;
    return distance / Math.sqrt((limit * (1 - limit)) / n);
}

// EXTERNAL MODULE: ./.build/metrics/confusion.js
var confusion = __webpack_require__(43664);
// EXTERNAL MODULE: ./.build/metrics/multiclass/compare-class-counts.js
var compare_class_counts = __webpack_require__(44201);
;// CONCATENATED MODULE: ./.build/metrics/single.js










function bound(metric, predictions, options) {
    if (predictions.task !== metric.task) {
        throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${predictions.task}`);
    }
    const computed = metric.compute(predictions);
    if (computed.value === null)
        return { unavailable: computed.reason };
    switch (metric.ownBound) {
        case 'wilson':
            return byShare(metric, predictions);
        case 'auc':
            return byAuc(predictions);
        case 'mean_loss':
            return byMean(metric, predictions);
        case 'bootstrap':
            return byBootstrap(metric, predictions, computed.value, options);
        default:
            return (0,errors/* assertNever */.xb)(metric.ownBound);
    }
}
function byShare(metric, predictions) {
    if (metric.share === undefined)
        throw new Error(`${metric.name} names no share`);
    const { hits, of } = metric.share(predictions);
    return proportionBound(hits, of);
}
function byAuc({ y, score }) {
    const found = (0,auc/* aucBound */.qG)(y, score);
    if (found === null)
        throw new Error('an AUC was computed without both classes');
    return found;
}
function byMean(metric, predictions) {
    if (metric.losses === undefined)
        throw new Error(`${metric.name} names no loss of a row`);
    const [smallest, largest] = metric.range;
    const found = meanBound(metric.losses(predictions), Number.isFinite(largest));
    return {
        ...found,
        lower: (alpha) => Math.max(smallest, found.lower(alpha)),
        upper: (alpha) => Math.min(largest, found.upper(alpha)),
    };
}
function byBootstrap(metric, predictions, value, options) {
    const replicates = (0,bootstrap/* replicatesFor */.Ks)(options.alpha);
    const n = predictions.y.length;
    const { ofCounts, fromClassCounts, fromSums } = metric;
    if (ofCounts !== undefined) {
        const { tp, fp, fn, tn } = (0,confusion/* confusion */.H)(predictions);
        const statistic = (cells) => ofCounts({ tp: cells[0], fp: cells[1], fn: cells[2], tn: cells[3] });
        return (0,bootstrap/* bootstrapBound */.FH)(value, n, (0,resample/* resampleCells */.n)([tp, fp, fn, tn], statistic, replicates, options.rng), {
            shortfall: null,
            minimum: 1,
        });
    }
    if (fromClassCounts !== undefined) {
        const drawn = (0,compare_class_counts/* resampleClassCounts */.m)(fromClassCounts, predictions, replicates, options.rng);
        return (0,bootstrap/* bootstrapBound */.FH)(value, n, drawn, { shortfall: null, minimum: 1 });
    }
    if (fromSums === undefined)
        throw new Error(`${metric.name} says neither counts nor sums to resample`);
    const drawn = (0,resample/* resampleSums */.c)(fromSums.columns(predictions), (sums) => fromSums.value(sums), replicates, options.rng);
    if (metric.losses === undefined) {
        const lack = fromSums.shortfall?.(predictions) ?? { shortfall: null, minimum: 1 };
        return (0,bootstrap/* bootstrapBound */.FH)(value, n, drawn, lack);
    }
    const sample = (0,statistics_mean/* moments */.Cl)(metric.losses(predictions));
    return (0,bootstrap/* bootstrapBound */.FH)(value, n, drawn, {
        shortfall: (0,paired_mean/* meanShortfall */.nw)(sample, false),
        minimum: (0,paired_mean/* meanMinimum */.wF)(sample, false),
    });
}


/***/ }),

/***/ 82295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ candidateSchema),
/* harmony export */   qN: () => (/* binding */ signatureSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export flavorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23226);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21548);




const sha256 = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_split_manifest_js__WEBPACK_IMPORTED_MODULE_2__.columnSchema),
    outputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['number', 'string']) })),
});
const flavorSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('name', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('tfjs'),
        estimator: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp']),
        tfjs: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        backend: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('command'),
        score: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())]),
        command: sha256.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('python'),
        model: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('model.joblib'),
        input: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['dataframe', 'text', 'array']),
        libraries: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        estimator: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        preprocess: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'category', 'date'])).optional(),
        prepared: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['text', 'category', 'date'])).optional(),
        command: sha256.optional(),
    }),
]);
const installedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    python: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^\d+\.\d+\.\d+[A-Za-z0-9.+]*$/)
        .nullable(),
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[A-Za-z0-9.!+_-]+$/),
        sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(sha256),
        origin: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([sha256, zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unknown')]).optional(),
    })),
    image: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
const candidateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-candidate/1'),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    flavor: flavorSchema,
    signature: signatureSchema,
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_2__.targetSchema,
    params: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    sample: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), of: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        fingerprint: sha256,
        rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), sha256 })),
        split: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            policy: _split_manifest_js__WEBPACK_IMPORTED_MODULE_2__.splitPolicySchema,
            digest: sha256,
            parts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['train', 'validation', 'test']), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), digest: sha256 })),
        }),
        snapshot: _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotSchema */ .a.optional(),
    }),
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        revision: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        package: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            sha256,
            content: sha256,
        })
            .nullable(),
    }),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['host', 'venv', 'container']),
        digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        installed: installedSchema.optional(),
    }),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest: sha256, files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), sha256 })) }),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const manifestSchema = candidateSchema.extend({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-manifest/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+$/),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        validation: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
        test: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
    }),
    champion: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']),
        part: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['validation', 'test']),
        rule: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
        sha256,
        policy: sha256.optional(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), sha256 })),
});


/***/ }),

/***/ 23226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* unused harmony export snapshotKind */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21548);


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const snapshotKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['artifact', 'release', 'command']);
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: snapshotKind,
    digest: sha256,
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_split_manifest_js__WEBPACK_IMPORTED_MODULE_0__.columnSchema).min(1),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^data(?:-\d{5})?\.parquet$/), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), sha256 }))
        .min(1),
});


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


/***/ }),

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ isConstantScore),
/* harmony export */   qG: () => (/* binding */ aucBound)
/* harmony export */ });
/* unused harmony export aucInterval */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18937);
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32915);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50643);



const FLOOR = 0.6;
function aucBound(y, score) {
    if (!y.includes(1) || !y.includes(0))
        return null;
    const ranked = (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placements */ .DD)(y, score);
    const { auc, positives, negatives } = ranked;
    const known = Math.min(positives, negatives) > 1;
    const variance = (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSampleVariance */ .YZ)(y, (row) => ranked.share[row]);
    const delong = onLogit(auc, variance.total, variance.df);
    const floor = scoreFloor(auc, positives, negatives);
    return {
        value: auc,
        lower: (alpha) => (known ? Math.min(delong.lower(alpha), floor.lower(alpha)) : 0),
        upper: (alpha) => (known ? Math.max(delong.upper(alpha), floor.upper(alpha)) : 1),
        pBelow: (limit) => {
            if (limit <= 0 || limit > 1)
                return limit > 1 ? 0 : 1;
            return known ? Math.max(delong.pBelow(limit), floor.pBelow(limit)) : 1;
        },
        pAbove: (limit) => {
            if (limit < 0 || limit >= 1)
                return limit < 0 ? 0 : 1;
            return known ? Math.max(1 - delong.pBelow(limit), 1 - floor.pBelow(limit)) : 1;
        },
        n: y.length,
        method: 'delong, logit',
        guarantee: true,
        shortfall: (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .classShortfall */ .QS)(ranked),
        minimum: (0,_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .classMinimum */ .Zi)(ranked),
    };
}
function isConstantScore(score) {
    return score.length > 0 && score.every((value) => value === score[0]);
}
function aucInterval(y, score, alpha) {
    const bound = aucBound(y, score);
    if (bound === null)
        return null;
    if (isConstantScore(score))
        return { lower: 0.5, upper: 0.5 };
    return { lower: bound.lower(alpha), upper: bound.upper(alpha) };
}
function onLogit(auc, variance, df) {
    if (!(variance > 0)) {
        return { lower: () => auc, upper: () => auc, pBelow: (limit) => (auc < limit ? 0 : auc > limit ? 1 : 0.5) };
    }
    const center = logit(auc);
    const error = Math.sqrt(variance) / (auc * (1 - auc));
    const at = (quantile) => 1 / (1 + Math.exp(-(center + quantile * error)));
    return {
        lower: (alpha) => at((0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, df)),
        upper: (alpha) => at(-(0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(alpha, df)),
        pBelow: (limit) => (0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)((center - logit(limit)) / error, df),
    };
}
function logit(p) {
    return Math.log(p) - Math.log1p(-p);
}
function scoreFloor(auc, positives, negatives) {
    const rows = (positives + negatives) / 2 - 1;
    const statistic = (value) => {
        if (value === auc)
            return 0;
        const shape = 1 + (rows * (1 - value)) / (2 - value) + (rows * value) / (1 + value);
        const variance = (value * (1 - value) * shape) / (positives * negatives);
        return (auc - value) / Math.sqrt(FLOOR * variance);
    };
    return {
        lower: (alpha) => turning(0, auc, (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha), statistic),
        upper: (alpha) => 1 - turning(0, 1 - auc, (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha), (value) => -statistic(1 - value)),
        pBelow: (limit) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .v)(statistic(limit)),
    };
}
function turning(low, high, z, statistic) {
    for (let i = 0; i < 100; i++) {
        const middle = (low + high) / 2;
        if (statistic(middle) > z)
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 72296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ regularisedBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34625);

const TINY = 1e-300;
function regularisedBeta(x, a, b, rest = 1 - x) {
    if (!(a > 0 && b > 0 && x >= 0 && rest >= 0))
        throw new RangeError(`no incomplete beta at x=${x}, a=${a}, b=${b}`);
    if (x === 0)
        return 0;
    if (rest === 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - tail(rest, b, a, x);
    return tail(x, a, b, rest);
}
function tail(x, a, b, rest) {
    return density(x, a, b, rest) * fraction(x, a, b, rest);
}
function density(x, a, b, rest) {
    const n = a + b;
    const exponent = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, n * x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(b, n * rest);
    return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}
function fraction(x, a, b, rest) {
    const distance = a * rest - b * x;
    const partial = (n) => n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) * (distance + 1 + n * (1 + rest))) / (a + 2 * n + 1);
    let value = nonZero((a * (distance + 1)) / (a + 1));
    let c = value;
    let d = 0;
    for (let n = 1; n < 1_000_000; n++) {
        const scale = a + 2 * n - 1;
        const numerator = (((a + n - 1) * (a + b + n - 1)) / scale) * ((n * (b - n)) / scale) * x * x;
        const denominator = partial(n);
        d = 1 / nonZero(denominator + numerator * d);
        c = nonZero(denominator + numerator / c);
        const step = c * d;
        value *= step;
        if (Math.abs(step - 1) < 2.3e-16)
            break;
    }
    return 1 / value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 22743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ binomialUpper),
/* harmony export */   OB: () => (/* binding */ binomialDraw)
/* harmony export */ });
/* unused harmony export binomialPmf */
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72296);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34625);


function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularisedBeta */ ._)(p, k, n - k + 1);
}
function binomialPmf(k, n, p) {
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (p === 1)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n - k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(k, n * p) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
function binomialDraw(n, p, rng) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomialDraw(n, 1 - p, rng);
    return n * p < 10 ? drawFromZero(n, p, rng.next()) : drawFromMode(n, p, rng.next());
}
function drawFromZero(n, p, uniform) {
    const odds = p / (1 - p);
    let mass = Math.exp(n * Math.log1p(-p));
    let left = uniform - mass;
    for (let k = 1; k <= n; k++) {
        if (left <= 0)
            return k - 1;
        mass *= ((n - k + 1) / k) * odds;
        left -= mass;
        if (mass < 1e-18 && k > n * p)
            return k;
    }
    return n;
}
function drawFromMode(n, p, uniform) {
    const odds = p / (1 - p);
    let high = Math.min(n, Math.floor((n + 1) * p));
    let low = high;
    let atHigh = binomialPmf(high, n, p);
    let atLow = atHigh;
    let u = uniform - atHigh;
    const mode = high;
    while (u > 0) {
        if (low > 0) {
            atLow *= low / (n - low + 1) / odds;
            low--;
            u -= atLow;
            if (u <= 0)
                return low;
        }
        if (high < n) {
            atHigh *= ((n - high) / (high + 1)) * odds;
            high++;
            u -= atHigh;
            if (u <= 0)
                return high;
        }
        if (atLow + atHigh < 1e-300 || (low === 0 && high === n))
            return mode;
    }
    return mode;
}


/***/ }),

/***/ 11654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ bootstrapBound),
/* harmony export */   Ks: () => (/* binding */ replicatesFor),
/* harmony export */   Wx: () => (/* binding */ pairedBootstrap)
/* harmony export */ });
/* unused harmony export percentiles */
function replicatesFor(alpha) {
    return Math.max(2000, Math.ceil(50 / alpha)) - 1;
}
function percentiles(replicates) {
    const sorted = replicates.filter((value) => !Number.isNaN(value)).sort();
    const total = replicates.length;
    const undefinedOnes = total - sorted.length;
    const rank = (alpha) => {
        if (!(total + 1 >= 49.9 / alpha))
            throw new RangeError(`${total} replicates are too few for level ${alpha}`);
        return Math.floor(alpha * (total + 1) * (1 + 1e-12)) - undefinedOnes;
    };
    return {
        replicates: total,
        lower: (alpha) => sorted[rank(alpha) - 1] ?? -Infinity,
        upper: (alpha) => sorted[sorted.length - rank(alpha)] ?? Infinity,
        pBelow: (value) => (1 + total - countBelow(sorted, value, false)) / (total + 1),
        pAbove: (value) => (1 + undefinedOnes + countBelow(sorted, value, true)) / (total + 1),
        error: deviation(sorted),
    };
}
function countBelow(sorted, limit, inclusive) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < limit || (inclusive && sorted[middle] === limit))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function deviation(values) {
    let mean = 0;
    let squares = 0;
    for (const [i, value] of values.entries()) {
        const step = value - mean;
        mean += step / (i + 1);
        squares += step * (value - mean);
    }
    return values.length < 2 ? NaN : Math.sqrt(squares / (values.length - 1));
}
function pairedBootstrap(input) {
    const { candidate, reference, difference, n, shortfall, minimum } = input;
    const found = percentiles(input.replicates);
    return {
        candidate,
        reference,
        difference,
        lower: found.lower,
        upper: found.upper,
        pBelow: found.pBelow,
        sigma: Number.isNaN(found.error) ? Infinity : found.error * Math.sqrt(n),
        n,
        method: `paired bootstrap (${found.replicates}, percentile)`,
        guarantee: false,
        shortfall,
        minimum,
    };
}
function bootstrapBound(value, n, replicates, { shortfall, minimum }) {
    const found = percentiles(replicates);
    return {
        value,
        lower: found.lower,
        upper: found.upper,
        pBelow: found.pBelow,
        pAbove: found.pAbove,
        n,
        method: `bootstrap (${found.replicates}, percentile)`,
        guarantee: false,
        shortfall,
        minimum,
    };
}


/***/ }),

/***/ 34625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance),
/* harmony export */   SX: () => (/* binding */ logGamma)
/* harmony export */ });
const HALF_LOG_TWO_PI = 0.9189385332046727;
function stirlingError(x) {
    let shifted = x;
    let sum = 0;
    for (; shifted < 16; shifted++)
        sum += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const s = 1 / (shifted * shifted);
    const series = 1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
    return sum + series / shifted;
}
function logGamma(x) {
    return (x + 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x) - Math.log(x);
}
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) + m - x;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    for (let j = 3;; j += 2) {
        term *= v * v;
        const next = sum + term / j;
        if (next === sum)
            return next;
        sum = next;
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

/***/ 18937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const SQRT_PI = 1.772453850905516;
function normalCdf(x) {
    if (Number.isNaN(x))
        return NaN;
    return x <= 0 ? upperTail(-x) : 1 - upperTail(x);
}
function normalPdf(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
    if (x > 39)
        return 0;
    const u = x / Math.SQRT2;
    if (u < 1.5) {
        let term = u;
        let sum = u;
        for (let k = 1;; k++) {
            term *= (2 * u * u) / (2 * k + 1);
            if (sum + term === sum)
                break;
            sum += term;
        }
        return 0.5 - (Math.exp(-u * u) * sum) / SQRT_PI;
    }
    let value = u;
    for (let k = Math.ceil(30 + 150 / (u * u)); k > 0; k--)
        value = u + k / 2 / value;
    return Math.exp((-x * x) / 2) / (2 * SQRT_PI * value);
}
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return NaN;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
function upperQuantile(tail) {
    if (tail === 0)
        return Infinity;
    const t = Math.sqrt(-2 * Math.log(tail));
    let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (let i = 0; i < 6; i++) {
        const at = z >= 0 ? upperTail(z) : 1 - upperTail(-z);
        const newton = ((at - tail) / normalPdf(z)) * correction(at, tail);
        const step = newton / (1 + (newton * z) / 2);
        z += step;
        if (Math.abs(step) <= 1e-16 * Math.abs(z))
            break;
    }
    return Math.max(z, 0);
}
function correction(at, tail) {
    const ratio = at / tail;
    return ratio > 0.5 && ratio < 2 ? 1 : (Math.log(ratio) * at) / (at - tail);
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

/***/ 55577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ MINIMUM_UNBOUNDED),
/* harmony export */   HN: () => (/* binding */ pairedMean),
/* harmony export */   Nc: () => (/* binding */ MINIMUM_BOUNDED),
/* harmony export */   nw: () => (/* binding */ meanShortfall),
/* harmony export */   wF: () => (/* binding */ meanMinimum)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89631);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18937);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50643);



const MINIMUM_BOUNDED = 50;
const MINIMUM_UNBOUNDED = 200;
const DOMINANCE = 0.25;
function pairedMean(difference, input) {
    const sample = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .moments */ .Cl)(difference);
    const known = sample.n > 1;
    const error = Math.sqrt(sample.variance / sample.n);
    const df = sample.n - 1;
    return {
        candidate: input.candidate,
        reference: input.reference,
        difference: sample.mean,
        lower: (alpha) => (known ? sample.mean - error * reach(sample, alpha, df) : -Infinity),
        upper: (alpha) => known ? sample.mean + error * reach({ ...sample, skewness: -sample.skewness }, alpha, df) : Infinity,
        pBelow: (value) => {
            if (!known)
                return 1;
            if (error === 0)
                return sample.mean >= value ? 1 : 0;
            const t = (sample.mean - value) / error;
            return Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentCdf */ .R)(t, df), (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .v)(transform(t, steepness(sample))));
        },
        sigma: known ? Math.sqrt(sample.variance) : Infinity,
        n: sample.n,
        method: error === 0 ? 'equal differences in all rows' : `t(${df}) and Hall's skewness-corrected t`,
        guarantee: true,
        shortfall: meanShortfall(sample, input.bounded),
        minimum: meanMinimum(sample, input.bounded),
    };
}
function meanShortfall(sample, bounded) {
    const minimum = bounded ? MINIMUM_BOUNDED : MINIMUM_UNBOUNDED;
    if (sample.n < minimum) {
        return `a loss ${bounded ? 'with' : 'without'} a largest value needs ${minimum} rows; there are ${sample.n}`;
    }
    if (!bounded && sample.dominance > DOMINANCE) {
        const percent = Math.round(sample.dominance * 100);
        return `one row makes up ${percent}% of the sum of squares (at most ${DOMINANCE * 100}%): the mean rests on it`;
    }
    return null;
}
function meanMinimum(sample, bounded) {
    if (bounded)
        return MINIMUM_BOUNDED;
    return sample.n >= MINIMUM_UNBOUNDED && sample.dominance > DOMINANCE ? null : MINIMUM_UNBOUNDED;
}
function reach(sample, alpha, df) {
    const hall = invert((0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)(1 - alpha), steepness(sample));
    return Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_1__/* .studentQuantile */ .F)(1 - alpha, df), hall);
}
function steepness(sample) {
    return sample.skewness / (3 * Math.sqrt(sample.n));
}
function transform(t, a) {
    return t * (1 + a * t * (1 + (a * t) / 3)) + a / 2;
}
function invert(x, a) {
    const centered = x - a / 2;
    const root = Math.cbrt(1 + 3 * a * centered);
    return (3 * centered) / (root * root + root + 1);
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


/***/ }),

/***/ 13977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resampleSums),
/* harmony export */   n: () => (/* binding */ resampleCells)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22743);

const GROUPS = 5_000;
const LIMIT = 10_000;
function resampleCells(cells, statistic, replicates, rng) {
    const total = cells.reduce((sum, count) => sum + count, 0);
    const drawn = new Float64Array(cells.length);
    return Float64Array.from({ length: replicates }, () => {
        let rows = total;
        let mass = total;
        for (const [i, count] of cells.entries()) {
            const hits = mass === count ? rows : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDraw */ .OB)(rows, count / mass, rng);
            drawn[i] = hits;
            rows -= hits;
            mass -= count;
        }
        return statistic(drawn);
    });
}
function resampleSums(columns, statistic, replicates, rng) {
    const units = dealt(columns, rng);
    const count = units[0]?.length ?? 0;
    const sums = new Float64Array(columns.length);
    const picks = new Uint32Array(count);
    return Float64Array.from({ length: replicates }, () => {
        for (let i = 0; i < count; i++)
            picks[i] = rng.int(count);
        for (const [c, unit] of units.entries()) {
            let sum = 0;
            for (let i = 0; i < count; i++)
                sum += unit[picks[i]];
            sums[c] = sum;
        }
        return statistic(sums);
    });
}
function dealt(columns, rng) {
    const rows = columns[0]?.length ?? 0;
    if (rows <= LIMIT)
        return columns;
    const group = new Uint32Array(rows);
    for (let i = 0; i < rows; i++) {
        const j = rng.int(i + 1);
        group[i] = group[j];
        group[j] = i % GROUPS;
    }
    return columns.map((column) => {
        const sums = new Float64Array(GROUPS);
        for (let i = 0; i < rows; i++)
            sums[group[i]] += column[i];
        return sums;
    });
}


/***/ }),

/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   R: () => (/* binding */ studentCdf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72296);
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34625);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18937);



const NORMAL_FROM = 1e13;
function studentCdf(t, df) {
    if (!(df > 0))
        throw new RangeError(`expected degrees of freedom > 0, got ${df}`);
    if (Number.isNaN(t))
        return NaN;
    if (df > NORMAL_FROM)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(t);
    return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df);
}
function upperTail(t, df) {
    if (t === Infinity)
        return 0;
    const square = t * t;
    if (square === Infinity)
        return 0;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularisedBeta */ ._)(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
function studentQuantile(p, df) {
    if (!(df > 0))
        throw new RangeError(`expected degrees of freedom > 0, got ${df}`);
    if (!(p >= 0 && p <= 1))
        return NaN;
    if (p === 0.5)
        return 0;
    if (df > NORMAL_FROM)
        return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p);
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    if (tail === 0)
        return Infinity;
    const logScale = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logGamma */ .SX)((df + 1) / 2) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_2__/* .logGamma */ .SX)(df / 2) - Math.log(df * Math.PI) / 2;
    let low = 0;
    let high = Math.max(1, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(tail));
    while (upperTail(high, df) > tail) {
        low = high;
        high *= 2;
        if (high === Infinity)
            return Infinity;
    }
    let t = Math.max(low, Math.min(high, -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(tail)));
    for (let i = 0; i < 200; i++) {
        const at = upperTail(t, df);
        if (at > tail)
            low = t;
        else
            high = t;
        const density = Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df));
        const step = (Math.log(at / tail) * at) / density;
        let next = t + step;
        if (!(next > low && next < high))
            next = (low + high) / 2;
        if (Math.abs(next - t) <= 4e-16 * t)
            return next;
        t = next;
    }
    return t;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
