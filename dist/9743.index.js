export const id = 9743;
export const ids = [9743];
export const modules = {

/***/ 35332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ calibrationCurve),
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _statistics_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);
/* harmony import */ var _statistics_wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92998);


function calibrationCurve(predictions, bins, alpha) {
    const { confidence, right } = confidenceOf(predictions);
    const order = (0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .be)(confidence);
    const n = order.length;
    const found = [];
    let start = 0;
    for (let bin = 1; bin <= bins && start < n; bin++) {
        let end = Math.max(start, Math.round((bin * n) / bins));
        if (end === start)
            continue;
        while (end < n && confidence[order[end]] === confidence[order[end - 1]])
            end++;
        let [sum, hits] = [0, 0];
        for (let k = start; k < end; k++) {
            sum += confidence[order[k]];
            hits += right[order[k]];
        }
        const rows = end - start;
        found.push({ rows, predicted: sum / rows, observed: hits / rows, ...(0,_statistics_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(hits, rows, alpha) });
        start = end;
    }
    return found;
}
function confidenceOf(predictions) {
    if (predictions.task === 'binary')
        return { confidence: predictions.score, right: predictions.y };
    const { y, score, predicted, classes } = predictions;
    return {
        confidence: Float64Array.from(predicted, (label, i) => score[i * classes + label]),
        right: Uint8Array.from(y, (label, i) => (label === predicted[i] ? 1 : 0)),
    };
}


/***/ }),

/***/ 29743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  Nl: () => (/* binding */ metricOfAnyTask),
  Ps: () => (/* binding */ metricsOf)
});

// UNUSED EXPORTS: allMetricsOf

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/metrics/flaw.js
var flaw = __webpack_require__(73716);
// EXTERNAL MODULE: ./.build/metrics/weight.js
var metrics_weight = __webpack_require__(84154);
;// CONCATENATED MODULE: ./.build/metrics/proportion.js


const ROWS = 30;
const DISCORDANT = 10;
function proportionOf(proportion) {
    const { among, undefinedBecause } = proportion;
    const right = (predictions) => proportion.right(predictions);
    const counts = (predictions) => among?.(predictions) ?? (() => true);
    const sums = (predictions) => {
        const [isRight, isAmong] = [right(predictions), counts(predictions)];
        const { y, weight } = predictions;
        let [hits, of] = [0, 0];
        for (let i = 0; i < y.length; i++) {
            if (!isAmong(i))
                continue;
            const own = weight === undefined ? 1 : weight[i];
            of += own;
            if (isRight(i))
                hits += own;
        }
        return { hits, of };
    };
    return {
        better: 'higher',
        range: [0, 1],
        bound: 'proportion',
        ownBound: 'share',
        compute: (predictions) => {
            const reason = (0,flaw/* flaw */.J)(predictions);
            if (reason !== null)
                return { value: null, reason };
            const { hits, of } = sums(predictions);
            return of > 0 ? { value: hits / of } : { value: null, reason: undefinedBecause ?? 'there are no rows' };
        },
        losses: (predictions) => {
            const isRight = right(predictions);
            return Float64Array.from({ length: predictions.y.length }, (_, i) => (isRight(i) ? 0 : 1));
        },
        ...(among === undefined
            ? {}
            : {
                among: (predictions) => {
                    const isAmong = among(predictions);
                    return Uint8Array.from({ length: predictions.y.length }, (_, i) => (isAmong(i) ? 1 : 0));
                },
            }),
        share: sums,
        influence: (predictions) => {
            const { hits, of } = sums(predictions);
            const [isRight, isAmong] = [right(predictions), counts(predictions)];
            const scale = (0,metrics_weight/* totalWeight */.zN)(predictions) / of;
            return Float64Array.from({ length: predictions.y.length }, (_, i) => isAmong(i) ? scale * ((isRight(i) ? 1 : 0) - hits / of) : 0);
        },
        support: (models) => supportOf(models, models.map(right), counts(models[0])),
    };
}
function supportOf(models, right, isAmong) {
    const weight = (0,metrics_weight/* weightsOf */.Z$)(models[0]);
    const [all, differing] = [weight.slice(), weight.slice()];
    for (let i = 0; i < weight.length; i++) {
        if (!isAmong(i))
            all[i] = 0;
        if (all[i] === 0 || right.every((isRight) => isRight(i) === right[0](i)))
            differing[i] = 0;
    }
    const effective = (values) => (0,metrics_weight/* effectiveOf */.db)({ y: values, weight: values });
    const rows = effective(all);
    const discordant = models.length > 1 ? effective(differing) : Infinity;
    const needed = Math.max((ROWS * weight.length) / rows, (DISCORDANT * weight.length) / discordant);
    return {
        rows,
        unseen: 0,
        shortfall: lackOf(rows, discordant),
        minimum: Number.isFinite(needed) ? Math.ceil(needed) : null,
    };
}
function lackOf(rows, discordant) {
    const shown = (value) => Math.floor(value * 10 + 1e-9) / 10;
    if (rows < ROWS)
        return `weighted rows need ${ROWS} at their effective number; there are ${shown(rows)}`;
    if (discordant >= DISCORDANT)
        return null;
    return `it needs ${DISCORDANT} rows on which the two models differ, at their effective number; there are ${shown(discordant)}`;
}

;// CONCATENATED MODULE: ./.build/metrics/binary/accuracy.js

const accuracy = {
    name: 'accuracy',
    title: 'Accuracy',
    task: 'binary',
    ...proportionOf({
        right: ({ y, predicted }) => (i) => y[i] === predicted[i],
    }),
};

// EXTERNAL MODULE: ./.build/metrics/class-counts.js
var class_counts = __webpack_require__(82061);
;// CONCATENATED MODULE: ./.build/metrics/class-support.js


const class_support_ROWS = 30;
const class_support_DISCORDANT = 10;
const UNSEEN = 4;
function supportOfClasses(from, models) {
    const [first] = models;
    if (first === undefined)
        throw new Error('expected at least one model');
    const { needs } = from;
    const effective = models.map(effectiveCounts);
    const carried = carrying(effective, needs);
    const events = eventsOf(models);
    const lacks = [carried.observed, carried.predicted].filter((found) => found !== null);
    const discordant = models.length > 1 ? events.all : null;
    return {
        rows: Math.min(...lacks.map(({ rows }) => rows)),
        unseen: unseenOf(from, models, events.ofClass),
        shortfall: shortfall(lacks, discordant),
        minimum: minimum(lacks.map(({ rows }) => rows), discordant, first.y.length),
    };
}
function effectiveCounts(predictions) {
    const counts = (0,class_counts/* weightedCounts */.QB)(predictions);
    const { weight } = predictions;
    if (weight === undefined)
        return counts;
    const squares = (0,class_counts/* weightedCounts */.QB)({ ...predictions, weight: weight.map((value) => value * value) });
    const of = (column) => counts[column].map((sum, k) => (0,metrics_weight/* effectiveRows */.PA)(sum, squares[column][k]));
    return { hits: of('hits'), observed: of('observed'), predicted: of('predicted') };
}
function carrying(models, needs) {
    const { observed } = models[0];
    const least = (classes) => Math.min(...models.flatMap(({ predicted }) => classes.map((k) => predicted[k])));
    const present = [...observed.keys()].filter((k) => observed[k] > 0);
    const ofEach = (rows) => ({
        rows,
        lack: `it needs ${class_support_ROWS} rows predicted to be of each class by either model; of the rarest there are ${whole(rows)}`,
    });
    const predicted = () => {
        if (needs.predicted === undefined)
            return null;
        switch (needs.predicted) {
            case 'positive':
                return {
                    rows: least([1]),
                    lack: `it needs ${class_support_ROWS} rows predicted positive by either model; there are ${whole(least([1]))}`,
                };
            case 'each class':
                return ofEach(least(present));
            case 'large classes':
                return ofEach(least(present.filter((k) => observed[k] >= class_support_ROWS)));
        }
    };
    return { observed: ofObserved(observed, present, needs.observed), predicted: predicted() };
}
function ofObserved(observed, present, kind) {
    switch (kind) {
        case 'positive':
            return { rows: observed[1], lack: `it needs ${class_support_ROWS} positive rows; there are ${whole(observed[1])}` };
        case 'each class': {
            const rows = Math.min(...present.map((k) => observed[k]));
            return { rows, lack: `it needs ${class_support_ROWS} rows of each class; the smallest has ${whole(rows)}` };
        }
        case 'other classes': {
            const all = present.map((k) => observed[k]);
            const rows = all.reduce((sum, each) => sum + each, 0) - Math.max(...all);
            return { rows, lack: `it needs ${class_support_ROWS} rows outside of the largest class; there are ${whole(rows)}` };
        }
    }
}
function eventsOf(models) {
    const [first, second] = models;
    const { y, weight, predicted } = first;
    const other = second === undefined ? y : second.predicted;
    const classes = (0,class_counts/* classesOf */.OX)(first);
    const [sums, squares] = [new Float64Array(classes), new Float64Array(classes)];
    for (let i = 0; i < y.length; i++) {
        if (predicted[i] === other[i])
            continue;
        const counts = weight === undefined ? 1 : weight[i];
        sums[y[i]] += counts;
        squares[y[i]] += counts * counts;
    }
    const total = (values) => values.reduce((sum, value) => sum + value, 0);
    return {
        all: (0,metrics_weight/* effectiveRows */.PA)(total(sums), total(squares)),
        ofClass: sums.map((sum, k) => (0,metrics_weight/* effectiveRows */.PA)(sum, squares[k])),
    };
}
function unseenOf(from, models, seen) {
    const { y, weight } = models[0];
    const classes = (0,class_counts/* classesOf */.OX)(models[0]);
    const rows = (0,class_counts/* emptyCounts */.W1)(classes).observed;
    for (const label of y)
        rows[label]++;
    const counts = models.map(class_counts/* weightedCounts */.QB);
    const slopes = counts.map((each) => from.slope(each));
    let squares = 0;
    for (let k = 0; k < classes; k++) {
        if (rows[k] === 0 || seen[k] >= UNSEEN)
            continue;
        const reach = Math.max(...slopes.map((slope) => reachOf(slope, k)));
        const mean = weight === undefined ? 1 : counts[0].observed[k] / rows[k];
        squares += (UNSEEN - seen[k]) * (y.length * mean * reach) ** 2;
    }
    return squares;
}
function reachOf(slope, k) {
    let [low, high] = [Infinity, -Infinity];
    for (let as = 0; as < slope.predicted.length; as++) {
        const added = (0,class_counts/* effect */.QZ)(slope, k, as);
        low = Math.min(low, added);
        high = Math.max(high, added);
    }
    return high - low;
}
function shortfall(lacks, discordant) {
    const lack = lacks.find(({ rows }) => rows < class_support_ROWS);
    if (lack !== undefined)
        return lack.lack;
    if (discordant === null || discordant >= class_support_DISCORDANT)
        return null;
    return `it needs ${class_support_DISCORDANT} rows on which the two models differ; there are ${whole(discordant)}`;
}
function minimum(carried, discordant, n) {
    const needed = Math.max(...carried.map((rows) => (class_support_ROWS * n) / rows), discordant === null ? 1 : (class_support_DISCORDANT * n) / discordant);
    return Number.isFinite(needed) ? Math.max(1, Math.ceil(needed)) : null;
}
function whole(rows) {
    return Math.floor(rows * 10 + 1e-9) / 10;
}

;// CONCATENATED MODULE: ./.build/metrics/counted.js




function counted(task, from, undefinedBecause) {
    return {
        task,
        better: 'higher',
        bound: 'influence',
        ownBound: 'influence',
        fromClassCounts: from,
        compute: (predictions) => {
            const reason = (0,flaw/* flaw */.J)(predictions);
            if (reason !== null)
                return { value: null, reason };
            const value = from.value((0,class_counts/* weightedCounts */.QB)(predictions));
            return Number.isNaN(value) ? { value: null, reason: undefinedBecause } : { value };
        },
        influence: (predictions) => {
            const slope = from.slope((0,class_counts/* weightedCounts */.QB)(predictions));
            const total = (0,metrics_weight/* totalWeight */.zN)(predictions);
            const { y, predicted } = predictions;
            return Float64Array.from({ length: y.length }, (_, i) => total * (0,class_counts/* effect */.QZ)(slope, y[i], predicted[i]));
        },
        support: (models) => supportOfClasses(from, models),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/mean-recall.js

const meanRecall = {
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
    slope: ({ hits, observed }) => {
        const slope = (0,class_counts/* emptyCounts */.W1)(observed.length);
        const classes = observed.reduce((sum, rows) => sum + (rows > 0 ? 1 : 0), 0);
        for (const [k, rows] of observed.entries()) {
            if (rows === 0)
                continue;
            slope.hits[k] = 1 / (rows * classes);
            slope.observed[k] = -hits[k] / (rows * rows * classes);
        }
        return slope;
    },
};

;// CONCATENATED MODULE: ./.build/metrics/binary/balanced-accuracy.js


const balancedAccuracy = {
    name: 'balanced_accuracy',
    title: 'Balanced accuracy',
    range: [0, 1],
    ...counted('binary', {
        ...meanRecall,
        value: (counts) => (counts.observed.every((rows) => rows > 0) ? meanRecall.value(counts) : NaN),
        needs: { observed: 'each class' },
    }, 'all rows are of one class'),
};

// EXTERNAL MODULE: ./.build/metrics/mean-loss.js
var mean_loss = __webpack_require__(23187);
;// CONCATENATED MODULE: ./.build/metrics/binary/brier.js

const brier = {
    name: 'brier',
    title: 'Brier score',
    task: 'binary',
    range: [0, 1],
    ...(0,mean_loss/* meanOf */.hm)(({ y, score }) => Float64Array.from(score, (p, i) => (p - y[i]) ** 2)),
};

// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(89631);
;// CONCATENATED MODULE: ./.build/metrics/kappa.js


function chanceOf({ observed, predicted }) {
    let chance = 0;
    for (let k = 0; k < observed.length; k++)
        chance += observed[k] * predicted[k];
    return chance;
}
const kappa = {
    value: (counts) => {
        if ((0,class_counts/* occurring */.$d)(counts).length < 2)
            return NaN;
        const [n, chance] = [(0,mean/* sum */.cz)(counts.observed), chanceOf(counts)];
        return ((0,mean/* sum */.cz)(counts.hits) * n - chance) / (n * n - chance);
    },
    slope: (counts) => {
        const { hits, observed, predicted } = counts;
        const [n, right, chance] = [(0,mean/* sum */.cz)(observed), (0,mean/* sum */.cz)(hits), chanceOf(counts)];
        const of = n * n - chance;
        const value = (right * n - chance) / of;
        const slope = (0,class_counts/* emptyCounts */.W1)(observed.length);
        for (let k = 0; k < observed.length; k++) {
            slope.hits[k] = n / of;
            slope.observed[k] = (right - predicted[k] - value * (2 * n - predicted[k])) / of;
            slope.predicted[k] = (-observed[k] + value * observed[k]) / of;
        }
        return slope;
    },
};

;// CONCATENATED MODULE: ./.build/metrics/binary/cohen-kappa.js


const cohenKappa = {
    name: 'cohen_kappa',
    title: "Cohen's kappa",
    range: [-1, 1],
    ...counted('binary', { ...kappa, needs: { observed: 'each class' } }, 'all rows are, and were predicted to be, of one class'),
};

;// CONCATENATED MODULE: ./.build/metrics/calibration-error.js
const usualBins = 15;
function calibrationError({ confidence, right, weight }, bins, units) {
    const bin = Int32Array.from(confidence, (value) => binOf(value, bins));
    const gap = confidence.map((value, i) => (value - right[i]) * (weight?.[i] ?? 1));
    return (counts) => {
        const gaps = new Float64Array(bins);
        let total = 0;
        for (let i = 0; i < bin.length; i++) {
            const times = counts[units === undefined ? i : units[i]];
            gaps[bin[i]] += times * gap[i];
            total += weight === undefined ? times : times * weight[i];
        }
        return gaps.reduce((sum, each) => sum + Math.abs(each), 0) / total;
    };
}
function binOf(value, bins) {
    let bin = Math.min(bins - 1, Math.max(0, Math.ceil(value * bins) - 1));
    if (bin > 0 && value <= bin / bins)
        bin--;
    else if (bin < bins - 1 && value > (bin + 1) / bins)
        bin++;
    return bin;
}

;// CONCATENATED MODULE: ./.build/metrics/reweighted.js

function reweightedOf(value, undefinedBecause) {
    return {
        bound: 'bootstrap',
        ownBound: 'bootstrap',
        reweighted: value,
        compute: (predictions) => {
            const reason = (0,flaw/* flaw */.J)(predictions);
            if (reason !== null)
                return { value: null, reason };
            const found = value(predictions)(new Float64Array(predictions.y.length).fill(1));
            return Number.isFinite(found) ? { value: found } : { value: null, reason: undefinedBecause(predictions) };
        },
    };
}

;// CONCATENATED MODULE: ./.build/metrics/binary/ece.js


function ece(bins, name) {
    return {
        name,
        title: 'Calibration error',
        task: 'binary',
        better: 'lower',
        range: [0, 1],
        ...reweightedOf(({ y, score, weight }, units) => calibrationError({ confidence: score, right: y, weight }, bins, units), () => 'there are no rows'),
    };
}

// EXTERNAL MODULE: ./.build/metrics/class-score.js
var class_score = __webpack_require__(81995);
;// CONCATENATED MODULE: ./.build/metrics/binary/f-beta.js


function fBeta(beta, name, title) {
    return {
        name,
        title,
        range: [0, 1],
        ...counted('binary', { ...(0,class_score/* ofPositive */.Lc)((0,class_score/* fBetaScore */.Li)(beta)), needs: { observed: 'positive' } }, 'no row is of the positive class or predicted so'),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/binary/f1.js

const f1 = fBeta(1, 'f1', 'F1');

// EXTERNAL MODULE: ./.build/metrics/falling.js
var metrics_falling = __webpack_require__(47055);
;// CONCATENATED MODULE: ./.build/metrics/binary/lift.js


function lift(share, name) {
    return {
        name,
        title: `Lift at ${Number((share * 100).toPrecision(12))}%`,
        task: 'binary',
        better: 'higher',
        range: [0, 1 / share],
        ...reweightedOf(({ y, score, weight }, units) => {
            const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, units);
            return (counts) => {
                const last = (0,metrics_falling/* cumulate */.v)(falling, counts) - 1;
                const { positives, all } = falling;
                const limit = share * all[last];
                let run = 0;
                while (run < last && all[run] < limit)
                    run++;
                const [before, allBefore] = run === 0 ? [0, 0] : [positives[run - 1], all[run - 1]];
                const found = before + ((positives[run] - before) * (limit - allBefore)) / (all[run] - allBefore);
                return found / limit / (positives[last] / all[last]);
            };
        }, () => 'no row is of the positive class'),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/binary/log-loss.js

const logLoss = {
    name: 'log_loss',
    title: 'Log loss',
    task: 'binary',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(({ y, score }) => Float64Array.from(score, (p, i) => {
        const likelihood = y[i] === 1 ? p : 1 - p;
        return -Math.log(Math.min(Math.max(likelihood, Number.EPSILON), 1 - Number.EPSILON));
    })),
};

;// CONCATENATED MODULE: ./.build/metrics/correlation.js


function termsOf({ hits, observed, predicted }) {
    const n = (0,mean/* sum */.cz)(observed);
    let chance = 0;
    for (let k = 0; k < observed.length; k++)
        chance += observed[k] * predicted[k];
    return {
        n,
        hits: (0,mean/* sum */.cz)(hits),
        joint: (0,mean/* sum */.cz)(hits) * n - chance,
        ofObserved: spreadOf(observed),
        ofPredicted: spreadOf(predicted),
    };
}
function spreadOf(rows) {
    let [before, products] = [0, 0];
    for (const each of rows) {
        products += each * before;
        before += each;
    }
    return 2 * products;
}
const correlation = {
    value: (counts) => {
        const { n, joint, ofObserved, ofPredicted } = termsOf(counts);
        if (n === 0)
            return NaN;
        return ofObserved === 0 || ofPredicted === 0 ? 0 : joint / (Math.sqrt(ofObserved) * Math.sqrt(ofPredicted));
    },
    slope: (counts) => {
        const { n, hits, joint, ofObserved, ofPredicted } = termsOf(counts);
        const { observed, predicted } = counts;
        const slope = (0,class_counts/* emptyCounts */.W1)(observed.length);
        if (ofObserved === 0 || ofPredicted === 0)
            return slope;
        const root = Math.sqrt(ofObserved) * Math.sqrt(ofPredicted);
        const value = joint / root;
        for (let k = 0; k < observed.length; k++) {
            slope.hits[k] = n / root;
            slope.observed[k] = (hits - predicted[k]) / root - value * ((n - observed[k]) / ofObserved + n / ofPredicted);
            slope.predicted[k] = -observed[k] / root + (value * predicted[k]) / ofPredicted;
        }
        return slope;
    },
};

;// CONCATENATED MODULE: ./.build/metrics/binary/mcc.js


const mcc = {
    name: 'mcc',
    title: 'Matthews correlation',
    range: [-1, 1],
    ...counted('binary', {
        ...correlation,
        value: (counts) => (counts.observed.every((rows) => rows > 0) ? correlation.value(counts) : NaN),
        needs: { observed: 'each class' },
    }, 'all rows are of one class'),
};

;// CONCATENATED MODULE: ./.build/metrics/average-precision.js

function averagePrecision(y, score, weight, units) {
    const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, units);
    return (counts) => {
        const runs = (0,metrics_falling/* cumulate */.v)(falling, counts);
        const { positives, all } = falling;
        let [sum, before] = [0, 0];
        for (let run = 0; run < runs; run++) {
            const so = positives[run];
            if (so > before)
                sum += ((so - before) * so) / all[run];
            before = so;
        }
        return before > 0 ? sum / before : NaN;
    };
}

;// CONCATENATED MODULE: ./.build/metrics/binary/pr-auc.js


const prAuc = {
    name: 'pr_auc',
    title: 'PR AUC',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    ...reweightedOf(({ y, score, weight }, units) => averagePrecision(y, score, weight, units), () => 'no row is of the positive class'),
};

;// CONCATENATED MODULE: ./.build/metrics/binary/precision.js



const precision = {
    ...counted('binary', { ...(0,class_score/* ofPositive */.Lc)(class_score/* precisionScore */.tv), needs: { observed: 'positive', predicted: 'positive' } }, 'no row was predicted positive'),
    name: 'precision',
    title: 'Precision',
    range: [0, 1],
    ownBound: 'share',
    share: (predictions) => {
        const { hits, predicted } = (0,class_counts/* weightedCounts */.QB)(predictions);
        return { hits: hits[1], of: predicted[1] };
    },
};

;// CONCATENATED MODULE: ./.build/metrics/binary/precision-at-recall.js


function precisionAtRecall(recall, name) {
    return {
        name,
        title: `Precision at recall ${recall}`,
        task: 'binary',
        better: 'higher',
        range: [0, 1],
        ...reweightedOf(({ y, score, weight }, units) => {
            const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, units);
            return (counts) => {
                const runs = (0,metrics_falling/* cumulate */.v)(falling, counts);
                const { positives, all } = falling;
                const enough = recall * positives[runs - 1] * (1 - 1e-12);
                let found = positives[runs - 1] > 0 ? 0 : NaN;
                for (let run = 0; run < runs; run++) {
                    if (positives[run] >= enough)
                        found = Math.max(found, positives[run] / all[run]);
                }
                return found;
            };
        }, () => 'no row is of the positive class'),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/binary/recall.js

const recall = {
    name: 'recall',
    title: 'Recall',
    task: 'binary',
    ...proportionOf({
        right: ({ predicted }) => (i) => predicted[i] === 1,
        among: ({ y }) => (i) => y[i] === 1,
        undefinedBecause: 'no row is of the positive class',
    }),
};

;// CONCATENATED MODULE: ./.build/metrics/binary/recall-at-precision.js


function recallAtPrecision(precision, name) {
    return {
        name,
        title: `Recall at precision ${precision}`,
        task: 'binary',
        better: 'higher',
        range: [0, 1],
        ...reweightedOf(({ y, score, weight }, units) => {
            const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, units);
            return (counts) => {
                const runs = (0,metrics_falling/* cumulate */.v)(falling, counts);
                const { positives, all } = falling;
                let found = 0;
                for (let run = 0; run < runs; run++)
                    if (positives[run] / all[run] >= precision)
                        found = positives[run];
                return found / positives[runs - 1];
            };
        }, () => 'no row is of the positive class'),
    };
}

// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
// EXTERNAL MODULE: ./.build/statistics/placement.js
var placement = __webpack_require__(32915);
;// CONCATENATED MODULE: ./.build/metrics/area.js


function areaOf(y, score, weight) {
    return weight === undefined ? (0,placement/* placements */.DD)(y, score) : weightedArea(y, score, weight);
}
function weightedArea(y, score, weight) {
    const order = (0,statistics_order/* ascendingOrder */.be)(score);
    const [negatives, positives] = weightOfClasses(y, weight);
    const share = new Float64Array(y.length);
    let [positivesBelow, negativesBelow, concordant] = [0, 0, 0];
    for (let start = 0; start < order.length;) {
        const value = score[order[start]];
        let [end, tiedPositives, tiedNegatives] = [start, 0, 0];
        for (; end < order.length && score[order[end]] === value; end++) {
            const row = order[end];
            if (y[row] === 1)
                tiedPositives += weight[row];
            else
                tiedNegatives += weight[row];
        }
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let k = start; k < end; k++)
            share[order[k]] = y[order[k]] === 1 ? ofPositive : ofNegative;
        concordant += tiedPositives * (negativesBelow + tiedNegatives / 2);
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        start = end;
    }
    return { share, auc: Math.min(1, concordant / (positives * negatives)), positives, negatives };
}
function weightOfClasses(y, weight) {
    const sums = [0, 0];
    for (let i = 0; i < y.length; i++)
        sums[y[i] === 1 ? 1 : 0] += weight[i];
    return sums;
}
function addInfluence(influence, area, y, { total, share, rows }) {
    for (let i = 0; i < y.length; i++) {
        const of = y[i] === 1 ? area.positives : area.negatives;
        influence[rows === undefined ? i : rows[i]] += (share * total * (area.share[i] - area.auc)) / of;
    }
}

// EXTERNAL MODULE: ./.build/metrics/area-support.js + 1 modules
var area_support = __webpack_require__(14915);
;// CONCATENATED MODULE: ./.build/metrics/binary/roc-auc.js





const rocAuc = {
    name: 'roc_auc',
    title: 'ROC AUC',
    task: 'binary',
    better: 'higher',
    range: [0, 1],
    bound: 'auc',
    ownBound: 'auc',
    compute: (predictions) => {
        const { y, score, weight } = predictions;
        const reason = (0,flaw/* flaw */.J)(predictions);
        if (reason !== null)
            return { value: null, reason };
        const { auc, positives, negatives } = areaOf(y, score, weight);
        if (positives === 0)
            return { value: null, reason: 'no row is of the positive class' };
        if (negatives === 0)
            return { value: null, reason: 'all rows are of the positive class' };
        return { value: auc };
    },
    influence: (predictions) => {
        const { y, score, weight } = predictions;
        const influence = new Float64Array(y.length);
        addInfluence(influence, areaOf(y, score, weight), y, { total: (0,metrics_weight/* totalWeight */.zN)(predictions), share: 1 });
        return influence;
    },
    support: (models) => (0,area_support/* supportOfAreas */.f)(models, [{ share: 1, own: 1, others: [0] }]),
    reweighted: ({ y, score, weight }, units) => {
        const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, units);
        return (counts) => {
            const last = (0,metrics_falling/* cumulate */.v)(falling, counts) - 1;
            const { positives, all } = falling;
            let [sum, before, below] = [0, 0, 0];
            for (let run = 0; run <= last; run++) {
                const [so, negatives] = [positives[run], all[run] - positives[run]];
                sum += ((so + before) / 2) * (negatives - below);
                [before, below] = [so, negatives];
            }
            return sum / (before * below);
        };
    },
};

;// CONCATENATED MODULE: ./.build/metrics/binary/specificity.js

const specificity = {
    name: 'specificity',
    title: 'Specificity',
    task: 'binary',
    ...proportionOf({
        right: ({ predicted }) => (i) => predicted[i] === 0,
        among: ({ y }) => (i) => y[i] === 0,
        undefinedBecause: 'all rows are of the positive class',
    }),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/accuracy.js

const accuracy_accuracy = {
    name: 'accuracy',
    title: 'Accuracy',
    task: 'multiclass',
    ...proportionOf({
        right: ({ y, predicted }) => (i) => y[i] === predicted[i],
    }),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/balanced-accuracy.js


const balanced_accuracy_balancedAccuracy = {
    name: 'balanced_accuracy',
    title: 'Balanced accuracy',
    range: [0, 1],
    ...counted('multiclass', { ...meanRecall, needs: { observed: 'each class' } }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/brier.js

const brier_brier = {
    name: 'brier',
    title: 'Brier score',
    task: 'multiclass',
    range: [0, 2],
    ...(0,mean_loss/* meanOf */.hm)(({ y, score, classes }) => Float64Array.from(y, (label, i) => {
        let loss = 0;
        for (let k = 0; k < classes; k++)
            loss += (score[i * classes + k] - (k === label ? 1 : 0)) ** 2;
        return loss;
    })),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/cohen-kappa.js


const cohen_kappa_cohenKappa = {
    name: 'cohen_kappa',
    title: "Cohen's kappa",
    range: [-1, 1],
    ...counted('multiclass', { ...kappa, needs: { observed: 'other classes' } }, 'all rows are, and were predicted to be, of one class'),
};

// EXTERNAL MODULE: ./.build/metrics/calibration.js
var calibration = __webpack_require__(35332);
;// CONCATENATED MODULE: ./.build/metrics/multiclass/ece.js



function ece_ece(bins, name) {
    return {
        name,
        title: 'Calibration error',
        task: 'multiclass',
        better: 'lower',
        range: [0, 1],
        ...reweightedOf((predictions, units) => calibrationError({ ...(0,calibration/* confidenceOf */.i)(predictions), weight: predictions.weight }, bins, units), () => 'there are no rows'),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/multiclass/averaged.js



const undefinedBecause = 'there are no rows';
function macro(score, name, title, needs = {}) {
    const from = { ...(0,class_score/* macroOf */.S5)(score), needs: { observed: 'each class', ...needs } };
    return { name, title, range: [0, 1], ...counted('multiclass', from, undefinedBecause) };
}
function weighted(score, name, title, needs = {}) {
    const from = { ...(0,class_score/* weightedOf */.bl)(score), needs: { observed: 'other classes', ...needs } };
    return { name, title, range: [0, 1], ...counted('multiclass', from, undefinedBecause) };
}
function micro(name, title) {
    return { ...accuracy_accuracy, name, title };
}

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f1-macro.js


const f1Macro = macro((0,class_score/* fBetaScore */.Li)(1), 'f1_macro', 'Macro F1');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f1-micro.js

const f1Micro = micro('f1_micro', 'Micro F1');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f1-weighted.js


const f1Weighted = weighted((0,class_score/* fBetaScore */.Li)(1), 'f1_weighted', 'Weighted F1');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/f-beta.js


function fBetaMacro(beta, name) {
    return macro((0,class_score/* fBetaScore */.Li)(beta), name, `Macro F${beta}`);
}
function fBetaMicro(beta, name) {
    return micro(name, `Micro F${beta}`);
}
function fBetaWeighted(beta, name) {
    return weighted((0,class_score/* fBetaScore */.Li)(beta), name, `Weighted F${beta}`);
}

;// CONCATENATED MODULE: ./.build/metrics/multiclass/log-loss.js

const log_loss_logLoss = {
    name: 'log_loss',
    title: 'Log loss',
    task: 'multiclass',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(({ y, score, classes }) => Float64Array.from(y, (label, i) => -Math.log(Math.min(Math.max(score[i * classes + label], Number.EPSILON), 1 - Number.EPSILON)))),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/mcc.js


const mcc_mcc = {
    name: 'mcc',
    title: 'Matthews correlation',
    range: [-1, 1],
    ...counted('multiclass', { ...correlation, needs: { observed: 'other classes' } }, 'there are no rows'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/ranked.js



function againstRest({ y, score, classes }, k) {
    const labels = new Uint8Array(y.length);
    const scores = new Float64Array(y.length);
    for (let i = 0; i < y.length; i++) {
        labels[i] = y[i] === k ? 1 : 0;
        scores[i] = score[i * classes + k];
    }
    return { y: labels, score: scores };
}
function areasOfClasses(predictions) {
    return Array.from({ length: predictions.classes }, (_, k) => {
        const rows = againstRest(predictions, k);
        return { y: rows.y, area: areaOf(rows.y, rows.score, predictions.weight) };
    });
}
function unranked(predictions) {
    const reason = (0,flaw/* flaw */.J)(predictions);
    if (reason !== null)
        return reason;
    const absent = (0,area_support/* effectiveOfClasses */.b)(predictions).filter((rows) => rows === 0).length;
    if (absent === 0)
        return null;
    return `${absent} of ${predictions.classes} classes ${absent === 1 ? 'has' : 'have'} no row`;
}
function othersThan(k, classes) {
    return Array.from({ length: classes }, (_, other) => other).filter((other) => other !== k);
}

;// CONCATENATED MODULE: ./.build/metrics/multiclass/pr-auc-macro.js



const prAucMacro = {
    name: 'pr_auc_macro',
    title: 'Macro PR AUC',
    task: 'multiclass',
    better: 'higher',
    range: [0, 1],
    ...reweightedOf((predictions, units) => {
        const ofClass = Array.from({ length: predictions.classes }, (_, k) => {
            const { y, score } = againstRest(predictions, k);
            return averagePrecision(y, score, predictions.weight, units);
        });
        return (counts) => ofClass.reduce((sum, value) => sum + value(counts), 0) / ofClass.length;
    }, (predictions) => unranked(predictions) ?? 'a class has no row'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/precision-macro.js


const precisionMacro = macro(class_score/* precisionScore */.tv, 'precision_macro', 'Macro precision', { predicted: 'each class' });

;// CONCATENATED MODULE: ./.build/metrics/multiclass/precision-micro.js

const precisionMicro = micro('precision_micro', 'Micro precision');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/precision-weighted.js


const precisionWeighted = weighted(class_score/* precisionScore */.tv, 'precision_weighted', 'Weighted precision', {
    predicted: 'large classes',
});

;// CONCATENATED MODULE: ./.build/metrics/multiclass/recall-macro.js


const recallMacro = macro(class_score/* recallScore */.GX, 'recall_macro', 'Macro recall');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/recall-micro.js

const recallMicro = micro('recall_micro', 'Micro recall');

;// CONCATENATED MODULE: ./.build/metrics/multiclass/recall-weighted.js

const recallWeighted = micro('recall_weighted', 'Weighted recall');

// EXTERNAL MODULE: ./.build/metrics/select.js
var metrics_select = __webpack_require__(46790);
;// CONCATENATED MODULE: ./.build/metrics/multiclass/roc-auc-ovo.js





function pairAreas({ y, score, weight, classes }) {
    const rowsOf = Array.from({ length: classes }, (_, k) => (0,metrics_select/* rowsWhere */.Hu)(y, (label) => label === k));
    return rowsOf.flatMap((ownRows, own) => rowsOf.flatMap((otherRows, other) => {
        if (own === other)
            return [];
        const rows = new Int32Array(ownRows.length + otherRows.length);
        rows.set(ownRows);
        rows.set(otherRows, ownRows.length);
        const labels = new Uint8Array(rows.length).fill(1, 0, ownRows.length);
        const scores = Float64Array.from(rows, (row) => score[row * classes + own]);
        const area = areaOf(labels, scores, weight === undefined ? undefined : (0,metrics_select/* take */.s)(weight, rows));
        return [{ rows, y: labels, area }];
    }));
}
const rocAucOvo = {
    name: 'roc_auc_ovo',
    title: 'One-vs-one ROC AUC',
    task: 'multiclass',
    better: 'higher',
    range: [0, 1],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = unranked(predictions);
        if (reason !== null)
            return { value: null, reason };
        const areas = pairAreas(predictions);
        return { value: areas.reduce((sum, { area }) => sum + area.auc, 0) / areas.length };
    },
    influence: (predictions) => {
        const influence = new Float64Array(predictions.y.length);
        const total = (0,metrics_weight/* totalWeight */.zN)(predictions);
        const areas = pairAreas(predictions);
        for (const { y, rows, area } of areas)
            addInfluence(influence, area, y, { total, share: 1 / areas.length, rows });
        return influence;
    },
    support: (models) => {
        const { classes } = models[0];
        const share = 1 / (classes * (classes - 1));
        const pairs = Array.from({ length: classes }, (_, own) => othersThan(own, classes).map((other) => ({ share, own, others: [other] })));
        return (0,area_support/* supportOfAreas */.f)(models, pairs.flat());
    },
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/roc-auc-ovr.js




const rocAucOvr = {
    name: 'roc_auc_ovr',
    title: 'One-vs-rest ROC AUC',
    task: 'multiclass',
    better: 'higher',
    range: [0, 1],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = unranked(predictions);
        if (reason !== null)
            return { value: null, reason };
        let sum = 0;
        for (const { area } of areasOfClasses(predictions))
            sum += area.auc;
        return { value: sum / predictions.classes };
    },
    influence: (predictions) => {
        const influence = new Float64Array(predictions.y.length);
        const [total, share] = [(0,metrics_weight/* totalWeight */.zN)(predictions), 1 / predictions.classes];
        for (const { y, area } of areasOfClasses(predictions))
            addInfluence(influence, area, y, { total, share });
        return influence;
    },
    support: (models) => {
        const { classes } = models[0];
        const share = 1 / classes;
        return (0,area_support/* supportOfAreas */.f)(models, Array.from({ length: classes }, (_, own) => ({ share, own, others: othersThan(own, classes) })));
    },
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/roc-auc-ovr-weighted.js





const rocAucOvrWeighted = {
    name: 'roc_auc_ovr_weighted',
    title: 'Weighted one-vs-rest ROC AUC',
    task: 'multiclass',
    better: 'higher',
    range: [0, 1],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = unranked(predictions);
        return reason === null ? { value: meanOf(areasOfClasses(predictions), predictions) } : { value: null, reason };
    },
    influence: (predictions) => {
        const total = (0,metrics_weight/* totalWeight */.zN)(predictions);
        const areas = areasOfClasses(predictions);
        const mean = meanOf(areas, predictions);
        const influence = Float64Array.from(predictions.y, (label) => areas[label].area.auc - mean);
        for (const { y, area } of areas)
            addInfluence(influence, area, y, { total, share: area.positives / total });
        return influence;
    },
    support: (models) => {
        const { classes } = models[0];
        const { observed } = (0,class_counts/* weightedCounts */.QB)(models[0]);
        const total = (0,metrics_weight/* totalWeight */.zN)(models[0]);
        return (0,area_support/* supportOfAreas */.f)(models, Array.from(observed, (rows, own) => ({ share: rows / total, own, others: othersThan(own, classes) })));
    },
};
function meanOf(areas, predictions) {
    let sum = 0;
    for (const { area } of areas)
        sum += area.positives * area.auc;
    return sum / (0,metrics_weight/* totalWeight */.zN)(predictions);
}

;// CONCATENATED MODULE: ./.build/metrics/multiclass/specificity-macro.js



function outside({ hits, observed, predicted }, n, k) {
    const of = n - observed[k];
    return { of, right: of - predicted[k] + hits[k] };
}
const meanSpecificity = {
    value: (counts) => {
        const classes = (0,class_counts/* occurring */.$d)(counts);
        const n = (0,mean/* sum */.cz)(counts.observed);
        if (counts.observed.some((rows) => rows === n))
            return NaN;
        const values = classes.map((k) => {
            const { of, right } = outside(counts, n, k);
            return right / of;
        });
        return (0,mean/* sum */.cz)(Float64Array.from(values)) / classes.length;
    },
    slope: (counts) => {
        const slope = (0,class_counts/* emptyCounts */.W1)(counts.observed.length);
        const classes = (0,class_counts/* occurring */.$d)(counts);
        const n = (0,mean/* sum */.cz)(counts.observed);
        let byN = 0;
        for (const k of classes) {
            const { of, right } = outside(counts, n, k);
            const share = 1 / classes.length / of;
            slope.hits[k] = share;
            slope.predicted[k] = -share;
            const more = share * (1 - right / of);
            byN += more;
            slope.observed[k] = -more;
        }
        slope.observed.forEach((each, k) => (slope.observed[k] = each + byN));
        return slope;
    },
};
const specificityMacro = {
    name: 'specificity_macro',
    title: 'Macro specificity',
    range: [0, 1],
    ...counted('multiclass', { ...meanSpecificity, needs: { observed: 'other classes' } }, 'all rows are of one class'),
};

;// CONCATENATED MODULE: ./.build/metrics/multiclass/top-k-accuracy.js

function topKAccuracy(k, name) {
    return {
        name,
        title: `Top-${k} accuracy`,
        task: 'multiclass',
        ...proportionOf({
            right: ({ y, score, classes }) => (i) => {
                const label = y[i];
                const own = score[i * classes + label];
                let before = 0;
                for (let other = 0; other < classes; other++) {
                    const value = score[i * classes + other];
                    if (value > own || (value === own && other > label))
                        before++;
                }
                return before < k;
            },
        }),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/regression/spread.js



function spread_spreadOf({ y, weight }) {
    return (0,mean_loss/* centered */.F)(y, weight).map((distance) => distance * distance);
}
function unspread(predictions, title) {
    const reason = (0,flaw/* flaw */.J)(predictions);
    if (reason !== null)
        return reason;
    const { y, weight } = predictions;
    const counts = (row) => weight === undefined || weight[row] > 0;
    let [rows, first, differ] = [0, NaN, false];
    for (let i = 0; i < y.length; i++) {
        if (!counts(i))
            continue;
        if (rows === 0)
            first = y[i];
        else if (y[i] !== first)
            differ = true;
        rows++;
    }
    if (rows < 2)
        return `${title} needs at least two rows`;
    return differ ? null : 'all observed values are equal';
}
function explained(squares, spread, weight) {
    return 1 - (0,metrics_weight/* weightedMean */.hY)(squares, weight) / (0,metrics_weight/* weightedMean */.hY)(spread, weight);
}
function influenceOnExplained(squares, spread, weight) {
    const [error, mean] = [(0,metrics_weight/* weightedMean */.hY)(squares, weight), (0,metrics_weight/* weightedMean */.hY)(spread, weight)];
    return squares.map((square, i) => ((error * spread[i]) / mean - square) / mean);
}

;// CONCATENATED MODULE: ./.build/metrics/regression/explained-variance.js


function squares({ y, predicted, weight }) {
    const errors = y.map((observed, i) => observed - predicted[i]);
    return (0,mean_loss/* centered */.F)(errors, weight).map((distance) => distance * distance);
}
const explainedVariance = {
    name: 'explained_variance',
    title: 'Explained variance',
    task: 'regression',
    better: 'higher',
    range: [-Infinity, 1],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = unspread(predictions, 'explained variance');
        if (reason !== null)
            return { value: null, reason };
        return (0,mean_loss/* finite */.E2)(explained(squares(predictions), spread_spreadOf(predictions), predictions.weight));
    },
    influence: (predictions) => influenceOnExplained(squares(predictions), spread_spreadOf(predictions), predictions.weight),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/mae.js

const mae = {
    name: 'mae',
    title: 'Mean absolute error',
    task: 'regression',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(({ y, predicted }) => Float64Array.from(y, (observed, i) => Math.abs(observed - predicted[i]))),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/mape.js

const mape = {
    name: 'mape',
    title: 'Mean absolute percentage error',
    task: 'regression',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(({ y, predicted }) => y.map((observed, i) => Math.abs(observed - predicted[i]) / Math.abs(observed)), ({ y }) => (y.includes(0) ? 'an observed value is 0, and no error is a share of it' : null)),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/median-ae.js


const medianAe = {
    name: 'median_ae',
    title: 'Median absolute error',
    task: 'regression',
    better: 'lower',
    range: [0, Infinity],
    ...reweightedOf(({ y, predicted, weight }, units) => {
        const errors = y.map((observed, i) => Math.abs(observed - predicted[i]));
        const order = (0,statistics_order/* ascendingOrder */.be)(errors);
        const sorted = {
            values: Float64Array.from(order, (row) => errors[row]),
            units: Int32Array.from(order, (row) => (units === undefined ? row : units[row])),
            weight: weight === undefined ? null : Float64Array.from(order, (row) => weight[row]),
        };
        return (counts) => median(sorted, counts);
    }, () => 'the errors are too large for arithmetic'),
};
function median({ values, units, weight }, counts) {
    const own = (k) => (weight === null ? counts[units[k]] : weight[k] * counts[units[k]]);
    let total = 0;
    for (let k = 0; k < values.length; k++)
        total += own(k);
    const half = total / 2;
    const slack = half * 1e-12;
    let [below, found] = [0, NaN];
    for (let k = 0; k < values.length; k++) {
        if (own(k) === 0)
            continue;
        if (!Number.isNaN(found))
            return (found + values[k]) / 2;
        below += own(k);
        if (below > half + slack)
            return values[k];
        if (below >= half - slack)
            found = values[k];
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/metrics/regression/squared.js
function squaredErrors({ y, predicted }) {
    return y.map((observed, i) => (observed - predicted[i]) ** 2);
}
function influenceOnRoot(squares, mean) {
    const root = Math.sqrt(mean);
    return squares.map((square) => (root === 0 ? 0 : (square - mean) / (2 * root)));
}

;// CONCATENATED MODULE: ./.build/metrics/regression/mse.js


const mse = {
    name: 'mse',
    title: 'Mean squared error',
    task: 'regression',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(squaredErrors),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/pinball.js

function pinball(quantile, name) {
    return {
        name,
        title: `Pinball loss at ${quantile}`,
        task: 'regression',
        range: [0, Infinity],
        ...(0,mean_loss/* meanOf */.hm)(({ y, predicted }) => y.map((observed, i) => {
            const error = observed - predicted[i];
            return error >= 0 ? quantile * error : (quantile - 1) * error;
        })),
    };
}

;// CONCATENATED MODULE: ./.build/metrics/regression/poisson-deviance.js

function impossible({ y, predicted }) {
    if (y.some((observed) => observed < 0))
        return 'an observed value is negative, and no count';
    return predicted.some((mean) => mean <= 0) ? 'a prediction is not above 0, and no mean of counts' : null;
}
const poissonDeviance = {
    name: 'poisson_deviance',
    title: 'Poisson deviance',
    task: 'regression',
    range: [0, Infinity],
    ...(0,mean_loss/* meanOf */.hm)(({ y, predicted }) => y.map((observed, i) => {
        const mean = predicted[i];
        return 2 * ((observed === 0 ? 0 : observed * Math.log(observed / mean)) - observed + mean);
    }), impossible),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/r2.js



const r2 = {
    name: 'r2',
    title: 'R²',
    task: 'regression',
    better: 'higher',
    range: [-Infinity, 1],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = unspread(predictions, 'R²');
        if (reason !== null)
            return { value: null, reason };
        return (0,mean_loss/* finite */.E2)(explained(squaredErrors(predictions), spread_spreadOf(predictions), predictions.weight));
    },
    influence: (predictions) => influenceOnExplained(squaredErrors(predictions), spread_spreadOf(predictions), predictions.weight),
};

;// CONCATENATED MODULE: ./.build/metrics/regression/rmse.js




const rmse = {
    name: 'rmse',
    title: 'Root mean squared error',
    task: 'regression',
    better: 'lower',
    range: [0, Infinity],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const reason = (0,flaw/* flaw */.J)(predictions);
        if (reason !== null)
            return { value: null, reason };
        return (0,mean_loss/* finite */.E2)(Math.sqrt((0,metrics_weight/* weightedMean */.hY)(squaredErrors(predictions), predictions.weight)));
    },
    influence: (predictions) => {
        const squares = squaredErrors(predictions);
        return influenceOnRoot(squares, (0,metrics_weight/* weightedMean */.hY)(squares, predictions.weight));
    },
};

;// CONCATENATED MODULE: ./.build/metrics/regression/rmsle.js




function rmsle_squares({ y, predicted }) {
    return y.map((observed, i) => (Math.log1p(observed) - Math.log1p(predicted[i])) ** 2);
}
function rmsle_impossible({ y, predicted }) {
    const low = (values) => values.some((value) => value <= -1);
    if (low(y))
        return 'an observed value is -1 or less: it has no logarithm of 1 + value';
    return low(predicted) ? 'a prediction is -1 or less: it has no logarithm of 1 + value' : null;
}
const rmsle = {
    name: 'rmsle',
    title: 'Root mean squared log error',
    task: 'regression',
    better: 'lower',
    range: [0, Infinity],
    bound: 'influence',
    ownBound: 'influence',
    compute: (predictions) => {
        const flawed = (0,flaw/* flaw */.J)(predictions);
        if (flawed !== null)
            return { value: null, reason: flawed };
        const rows = (0,metrics_weight/* withWeight */.$Z)(predictions);
        const reason = rmsle_impossible(rows);
        return reason === null ? (0,mean_loss/* finite */.E2)(Math.sqrt((0,metrics_weight/* weightedMean */.hY)(rmsle_squares(rows), rows.weight))) : { value: null, reason };
    },
    influence: (predictions) => {
        const found = rmsle_squares(predictions);
        return influenceOnRoot(found, (0,metrics_weight/* weightedMean */.hY)(found, predictions.weight));
    },
};

;// CONCATENATED MODULE: ./.build/metrics/regression/smape.js

const smape = {
    name: 'smape',
    title: 'Symmetric mean absolute percentage error',
    task: 'regression',
    range: [0, 2],
    ...(0,mean_loss/* meanOf */.hm)(({ y, predicted }) => y.map((observed, i) => {
        const error = Math.abs(observed - predicted[i]);
        return error === 0 ? 0 : error / (Math.abs(observed) / 2 + Math.abs(predicted[i]) / 2);
    })),
};

;// CONCATENATED MODULE: ./.build/metrics/known.js




















































const usual = {
    binary: [rocAuc, logLoss, brier, accuracy, precision, recall, f1],
    multiclass: [
        accuracy_accuracy,
        log_loss_logLoss,
        brier_brier,
        balanced_accuracy_balancedAccuracy,
        f1Macro,
        f1Weighted,
        precisionMacro,
        recallMacro,
        mcc_mcc,
        rocAucOvr,
    ],
    regression: [rmse, mae, r2],
};
const further = {
    binary: [balancedAccuracy, specificity, mcc, cohenKappa, prAuc],
    multiclass: [
        precisionMicro,
        precisionWeighted,
        recallMicro,
        recallWeighted,
        f1Micro,
        specificityMacro,
        cohen_kappa_cohenKappa,
        rocAucOvrWeighted,
        rocAucOvo,
        prAucMacro,
    ],
    regression: [mse, medianAe, mape, smape, rmsle, explainedVariance, poissonDeviance],
};
const aboveZero = { expects: 'a number above 0', accepts: (value) => value > 0, example: 2 };
const share = { expects: 'a share above 0, at most 1', accepts: (value) => value > 0 && value <= 1 };
const bins = {
    name: 'ece',
    expects: 'a whole number of bins from 2 to 1000',
    accepts: (value) => Number.isInteger(value) && value >= 2 && value <= 1000,
    usual: usualBins,
    example: 10,
};
const families = {
    binary: [
        { name: 'f_beta', ...aboveZero, make: (beta, name) => fBeta(beta, name, `F${beta}`) },
        { ...bins, make: ece },
        { name: 'lift', ...share, example: 0.1, make: lift },
        { name: 'recall_at_precision', ...share, example: 0.9, make: recallAtPrecision },
        { name: 'precision_at_recall', ...share, example: 0.8, make: precisionAtRecall },
    ],
    multiclass: [
        { name: 'f_beta_macro', ...aboveZero, make: fBetaMacro },
        { name: 'f_beta_micro', ...aboveZero, make: fBetaMicro },
        { name: 'f_beta_weighted', ...aboveZero, make: fBetaWeighted },
        { ...bins, make: ece_ece },
        {
            name: 'top_k_accuracy',
            expects: 'a whole number of classes from 1',
            accepts: (value) => Number.isInteger(value) && value >= 1,
            example: 3,
            make: topKAccuracy,
        },
    ],
    regression: [
        {
            name: 'pinball',
            expects: 'a quantile between 0 and 1',
            accepts: (value) => value > 0 && value < 1,
            example: 0.9,
            make: pinball,
        },
    ],
};

// EXTERNAL MODULE: ./.build/metrics/other-names.js
var other_names = __webpack_require__(51695);
;// CONCATENATED MODULE: ./.build/metrics/catalog.js




function metricsOf(task) {
    return usual[task];
}
function allMetricsOf(task) {
    return [...usual[task], ...further[task]];
}
function metricOfAnyTask(name) {
    for (const task of ['binary', 'multiclass', 'regression']) {
        const found = lookUp(name, task);
        if (typeof found === 'object')
            return found;
    }
    return undefined;
}
function metricNamed(name, task, where = 'metric') {
    const found = lookUp(name, task);
    if (typeof found === 'object')
        return found;
    const shown = JSON.stringify(name.slice(0, 80));
    if (found !== undefined)
        throw new errors/* UserError */.yo(`${where}: ${found}, got ${shown}.`);
    const near = nearName(name, task);
    const hint = near === undefined ? '' : ` did you mean "${near}"?`;
    const known = [...allMetricsOf(task).map((metric) => metric.name), ...families[task].map(shownName)].join(', ');
    throw new errors/* UserError */.yo(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${known}.`);
}
function lookUp(name, task) {
    const plain = allMetricsOf(task).find((metric) => metric.name === name);
    if (plain !== undefined)
        return plain;
    const at = name.indexOf('@');
    const stem = at < 0 ? name : name.slice(0, at);
    const family = families[task].find((each) => each.name === stem);
    if (family === undefined)
        return undefined;
    const value = at < 0 ? family.usual : numberOf(name.slice(at + 1));
    if (value === undefined || !family.accepts(value)) {
        return `expected ${family.expects} after "${family.name}@", as in ${family.name}@${family.example}`;
    }
    return family.make(value, value === family.usual ? family.name : `${family.name}@${value}`);
}
function numberOf(text) {
    return /^\d{1,9}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
}
function shownName({ name, usual, example }) {
    return usual === undefined ? `${name}@${example}` : name;
}
function nearName(name, task) {
    const others = other_names/* otherNames */.J[task];
    const at = name.indexOf('@');
    const stem = (at < 0 ? name : name.slice(0, at)).toLowerCase();
    if (Object.hasOwn(others, stem))
        return others[stem];
    const known = [...allMetricsOf(task).map((metric) => metric.name), ...families[task].map((family) => family.name)];
    const near = (0,nearest.nearest)(stem, known);
    const family = families[task].find((each) => each.name === near);
    if (family === undefined)
        return near;
    const value = at < 0 ? undefined : numberOf(name.slice(at + 1));
    return value !== undefined && family.accepts(value) ? `${family.name}@${value}` : shownName(family);
}


/***/ }),

/***/ 81995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ recallScore),
/* harmony export */   Lc: () => (/* binding */ ofPositive),
/* harmony export */   Li: () => (/* binding */ fBetaScore),
/* harmony export */   S5: () => (/* binding */ macroOf),
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   bl: () => (/* binding */ weightedOf),
/* harmony export */   tv: () => (/* binding */ precisionScore)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89631);
/* harmony import */ var _class_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82061);


const precisionScore = {
    value: (hits, _, predicted) => hits / predicted,
    slope: (hits, _, predicted) => [1 / predicted, 0, -hits / (predicted * predicted)],
};
const recallScore = {
    value: (hits, observed) => hits / observed,
    slope: (hits, observed) => [1 / observed, -hits / (observed * observed), 0],
};
function fBetaScore(beta) {
    const square = beta * beta;
    return {
        value: (hits, observed, predicted) => ((1 + square) * hits) / (square * observed + predicted),
        slope: (hits, observed, predicted) => {
            const of = square * observed + predicted;
            const value = ((1 + square) * hits) / of;
            return [(1 + square) / of, (-square * value) / of, -value / of];
        },
    };
}
function classScores({ hits, observed, predicted }, k) {
    const of = (score) => zeroOr(score.value(hits[k], observed[k], predicted[k]));
    return { precision: of(precisionScore), recall: of(recallScore), f1: of(fBetaScore(1)) };
}
function ofPositive(score) {
    return {
        value: ({ hits, observed, predicted }) => score.value(hits[1], observed[1], predicted[1]),
        slope: (counts) => {
            const slope = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(2);
            addSlope(slope, 1, score.slope(counts.hits[1], counts.observed[1], counts.predicted[1]), 1);
            return slope;
        },
    };
}
function macroOf(score) {
    return {
        value: (counts) => {
            const classes = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .occurring */ .$d)(counts);
            return (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Float64Array.from(classes, (k) => valueOf(score, counts, k))) / classes.length;
        },
        slope: (counts) => {
            const slope = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(counts.observed.length);
            const classes = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .occurring */ .$d)(counts);
            for (const k of classes)
                addSlope(slope, k, slopeOf(score, counts, k), 1 / classes.length);
            return slope;
        },
    };
}
function weightedOf(score) {
    const value = (counts) => {
        const { observed } = counts;
        return (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(observed.map((rows, k) => (rows === 0 ? 0 : rows * valueOf(score, counts, k)))) / (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(observed);
    };
    return {
        value,
        slope: (counts) => {
            const slope = (0,_class_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(counts.observed.length);
            const [mean, rows] = [value(counts), (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(counts.observed)];
            for (const k of slope.observed.keys()) {
                addSlope(slope, k, slopeOf(score, counts, k), counts.observed[k] / rows);
                slope.observed[k] += (valueOf(score, counts, k) - mean) / rows;
            }
            return slope;
        },
    };
}
function valueOf(score, { hits, observed, predicted }, k) {
    return zeroOr(score.value(hits[k], observed[k], predicted[k]));
}
function slopeOf(score, { hits, observed, predicted }, k) {
    const found = score.slope(hits[k], observed[k], predicted[k]);
    return found.every(Number.isFinite) ? found : [0, 0, 0];
}
function addSlope(slope, k, [hits, observed, predicted], share) {
    slope.hits[k] += share * hits;
    slope.observed[k] += share * observed;
    slope.predicted[k] += share * predicted;
}
function zeroOr(value) {
    return Number.isNaN(value) ? 0 : value;
}


/***/ }),

/***/ 47055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fallingRows),
/* harmony export */   v: () => (/* binding */ cumulate)
/* harmony export */ });
/* harmony import */ var _statistics_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);

function fallingRows(y, score, weight, units) {
    const order = (0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .be)(score).reverse();
    const n = order.length;
    const ends = new Int32Array(n);
    let runs = 0;
    for (let k = 1; k <= n; k++) {
        if (k === n || score[order[k]] !== score[order[k - 1]])
            ends[runs++] = k;
    }
    return {
        units: Int32Array.from(order, (row) => (units === undefined ? row : units[row])),
        label: Uint8Array.from(order, (row) => y[row]),
        weight: weight === undefined ? null : Float64Array.from(order, (row) => weight[row]),
        ends: ends.slice(0, runs),
        positives: new Float64Array(runs),
        all: new Float64Array(runs),
    };
}
function cumulate(falling, counts) {
    const { units, label, weight, ends, positives, all } = falling;
    let [positive, negative, at] = [0, 0, 0];
    for (let run = 0; run < ends.length; run++) {
        const end = ends[run];
        for (; at < end; at++) {
            const own = weight === null ? counts[units[at]] : weight[at] * counts[units[at]];
            if (label[at] === 1)
                positive += own;
            else
                negative += own;
        }
        positives[run] = positive;
        all[run] = positive + negative;
    }
    return ends.length;
}


/***/ }),

/***/ 23187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   F: () => (/* binding */ centered),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73716);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84154);


function meanOf(losses, impossible = () => null) {
    return {
        better: 'lower',
        bound: 'mean_loss',
        ownBound: 'mean_loss',
        losses,
        influence: (predictions) => centered(losses(predictions), predictions.weight),
        compute: (predictions) => {
            const flawed = (0,_flaw_js__WEBPACK_IMPORTED_MODULE_0__/* .flaw */ .J)(predictions);
            if (flawed !== null)
                return { value: null, reason: flawed };
            const rows = (0,_weight_js__WEBPACK_IMPORTED_MODULE_1__/* .withWeight */ .$Z)(predictions);
            const reason = impossible(rows);
            return reason === null ? finite((0,_weight_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(losses(rows), rows.weight)) : { value: null, reason };
        },
    };
}
function centered(values, weight) {
    const center = (0,_weight_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(values, weight);
    return values.map((value) => value - center);
}
function finite(value) {
    return Number.isFinite(value) ? { value } : { value: null, reason: 'the errors are too large for arithmetic' };
}


/***/ })

};
