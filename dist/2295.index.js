export const id = 2295;
export const ids = [2295];
export const modules = {

/***/ 54451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ bootstrapOf)
});

// EXTERNAL MODULE: ./.build/statistics/bootstrap.js + 1 modules
var bootstrap = __webpack_require__(63735);
// EXTERNAL MODULE: ./.build/statistics/binomial.js
var binomial = __webpack_require__(22743);
;// CONCATENATED MODULE: ./.build/statistics/resample.js

const GROUPS = 5_000;
const LIMIT = 10_000;
function resampleCells(cells, statistic, replicates, rng) {
    const total = cells.reduce((sum, count) => sum + count, 0);
    const drawn = new Float64Array(cells.length);
    return Float64Array.from({ length: replicates }, () => {
        let rows = total;
        let mass = total;
        for (const [i, count] of cells.entries()) {
            const hits = mass === count ? rows : (0,binomial/* binomialDraw */.OB)(rows, count / mass, rng);
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
    const group = dealGroups(rows, rng);
    return columns.map((column) => {
        const sums = new Float64Array(GROUPS);
        for (let i = 0; i < rows; i++)
            sums[group[i]] += column[i];
        return sums;
    });
}
function dealGroups(rows, rng) {
    const group = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
        const j = rng.int(i + 1);
        group[i] = group[j];
        group[j] = i % GROUPS;
    }
    return group;
}

;// CONCATENATED MODULE: ./.build/statistics/reweigh.js

function unitsOf(n, cluster, rng) {
    if (cluster !== undefined)
        return compact(cluster);
    return n > LIMIT ? dealGroups(n, rng) : null;
}
function resampleUnits(units, statistic, replicates, rng) {
    const counts = new Float64Array(units);
    return Float64Array.from({ length: replicates }, () => {
        counts.fill(0);
        for (let i = 0; i < units; i++)
            counts[rng.int(units)]++;
        return statistic(counts);
    });
}
function compact(cluster) {
    const seen = new Map();
    return cluster.map((code) => {
        const known = seen.get(code);
        if (known !== undefined)
            return known;
        seen.set(code, seen.size);
        return seen.size - 1;
    });
}

// EXTERNAL MODULE: ./.build/metrics/class-counts.js
var class_counts = __webpack_require__(82061);
;// CONCATENATED MODULE: ./.build/metrics/resample-classes.js


function resampleClasses(from, models, replicates, rng) {
    const [first, second] = models;
    const classes = (0,class_counts/* classesOf */.OX)(first);
    const { codes, rows } = triplesOf(first, second ?? first, classes);
    const counts = [(0,class_counts/* emptyCounts */.W1)(classes), (0,class_counts/* emptyCounts */.W1)(classes)];
    const statistic = (drawn) => {
        counts.forEach(clear);
        for (let cell = 0; cell < codes.length; cell++) {
            const [code, times] = [codes[cell], drawn[cell]];
            const observed = Math.floor(code / (classes * classes));
            (0,class_counts/* addRows */.PJ)(counts[0], observed, Math.floor(code / classes) % classes, times);
            (0,class_counts/* addRows */.PJ)(counts[1], observed, code % classes, times);
        }
        return second === undefined ? from.value(counts[0]) : from.value(counts[0]) - from.value(counts[1]);
    };
    return resampleCells(rows, statistic, replicates, rng);
}
function triplesOf(a, b, classes) {
    const rows = new Map();
    for (let i = 0; i < a.y.length; i++) {
        const code = (a.y[i] * classes + a.predicted[i]) * classes + b.predicted[i];
        rows.set(code, (rows.get(code) ?? 0) + 1);
    }
    const codes = [...rows.keys()].sort((one, other) => one - other);
    return { codes, rows: codes.map((code) => rows.get(code)) };
}
function clear({ hits, observed, predicted }) {
    for (const column of [hits, observed, predicted])
        column.fill(0);
}

// EXTERNAL MODULE: ./.build/metrics/weight.js
var weight = __webpack_require__(84154);
;// CONCATENATED MODULE: ./.build/metrics/bootstrap.js





const UNITS = 30;
function bootstrapOf(metric, models, { rng, alpha }, codes) {
    const replicates = drawn(metric, models, (0,bootstrap/* replicatesFor */.Ks)(alpha), rng, codes);
    const defined = replicates.filter((value) => Number.isFinite(value));
    const lack = metric.support?.(models) ?? lackOf(models[0], codes);
    if (lack.shortfall !== null || defined.some((value) => value !== defined[0])) {
        return { replicates, shortfall: lack.shortfall, minimum: lack.minimum };
    }
    return {
        replicates,
        shortfall: 'no resample of the rows differs from another, so that nothing tells how far it varies',
        minimum: null,
    };
}
function drawn(metric, models, replicates, rng, codes) {
    const [{ y, weight }] = models;
    const sign = models.length > 1 && metric.better === 'lower' ? -1 : 1;
    if (metric.fromClassCounts !== undefined && weight === undefined && codes === undefined) {
        const of = models;
        return resampleClasses(metric.fromClassCounts, of, replicates, rng).map((value) => sign * value);
    }
    const units = unitsOf(y.length, codes, rng);
    const [first, second] = models.map((model) => byCounts(metric, model, units ?? undefined));
    const statistic = (counts) => sign * (second === undefined ? first(counts) : first(counts) - second(counts));
    const number = units === null ? y.length : units.reduce((most, unit) => Math.max(most, unit), -1) + 1;
    return resampleUnits(number, statistic, replicates, rng);
}
function byCounts(metric, model, units) {
    if (metric.reweighted !== undefined)
        return metric.reweighted(model, units);
    const { fromClassCounts } = metric;
    if (fromClassCounts !== undefined) {
        const of = model;
        return (counts) => fromClassCounts.value((0,class_counts/* weightedCounts */.QB)({ ...of, weight: spread(model, units, counts) }));
    }
    const { value } = metric.compute(model);
    if (metric.influence !== undefined && value !== null) {
        return toFirstOrder(value, totalsOf(metric.influence(model), model, units), metric.range);
    }
    return (counts) => metric.compute({ ...model, weight: spread(model, units, counts) }).value ?? Number.NaN;
}
function spread({ y, weight }, units, counts) {
    return Float64Array.from({ length: y.length }, (_, i) => counts[units?.[i] ?? i] * (weight?.[i] ?? 1));
}
function totalsOf(influence, { weight }, units) {
    const number = units === undefined ? influence.length : units.reduce((most, unit) => Math.max(most, unit), -1) + 1;
    const [sums, weights] = [new Float64Array(number), new Float64Array(number)];
    for (let i = 0; i < influence.length; i++) {
        const [unit, own] = [units === undefined ? i : units[i], weight === undefined ? 1 : weight[i]];
        sums[unit] += own * influence[i];
        weights[unit] += own;
    }
    return { sums, weights };
}
function toFirstOrder(value, { sums, weights }, [low, high]) {
    return (counts) => {
        let [sum, total] = [0, 0];
        for (let unit = 0; unit < counts.length; unit++) {
            sum += counts[unit] * sums[unit];
            total += counts[unit] * weights[unit];
        }
        return Math.min(high, Math.max(low, value + sum / total));
    };
}
function lackOf(model, codes) {
    const n = model.y.length;
    const units = codes === undefined ? (0,weight/* effectiveOf */.db)(model) : new Set(codes).size;
    const minimum = units > 0 ? Math.ceil((UNITS * n) / units) : null;
    const what = codes === undefined ? 'rows' : 'clusters of rows';
    const shortfall = units >= UNITS ? null : `a bootstrap needs ${UNITS} ${what}; there are ${Math.floor(units * 10 + 1e-9) / 10}`;
    return { shortfall, minimum };
}


/***/ }),

/***/ 76832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Rs: () => (/* binding */ noSlope),
/* harmony export */   UD: () => (/* binding */ compare)
/* harmony export */ });
/* unused harmony export testsOf */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63735);
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96690);
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55815);
/* harmony import */ var _statistics_from_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69554);
/* harmony import */ var _statistics_influence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79291);
/* harmony import */ var _statistics_paired_mean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55577);
/* harmony import */ var _statistics_proportion_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96280);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54451);
/* harmony import */ var _flaw_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73716);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81375);
/* harmony import */ var _rare_class_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5751);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46790);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84154);














function compare(metric, candidate, reference, options) {
    demandSameRows(metric, candidate, reference);
    const [a, b] = [(0,_weight_js__WEBPACK_IMPORTED_MODULE_10__/* .counting */ .Mr)(candidate), (0,_weight_js__WEBPACK_IMPORTED_MODULE_10__/* .counting */ .Mr)(reference)];
    const ofCandidate = valueOf(metric, candidate, a);
    if (ofCandidate.value === null)
        return { unavailable: `${metric.name} of the candidate: ${ofCandidate.reason}` };
    const ofReference = valueOf(metric, reference, b);
    if (ofReference.value === null)
        return { unavailable: `${metric.name} of the other model: ${ofReference.reason}` };
    const gain = ofCandidate.value - ofReference.value;
    const pair = {
        candidate: ofCandidate.value,
        reference: ofReference.value,
        difference: metric.better === 'higher' ? gain : 0 - gain,
        a,
        b,
    };
    const kept = (0,_weight_js__WEBPACK_IMPORTED_MODULE_10__/* .rowsThatCount */ .Oq)(candidate);
    const { cluster, test } = options;
    if (cluster !== undefined) {
        const codes = kept === null ? cluster : (0,_select_js__WEBPACK_IMPORTED_MODULE_11__/* .take */ .s)(cluster, kept);
        return byCluster(metric, pair, codes, options);
    }
    const own = ownBound(metric, pair.a);
    if (test === undefined || test === own)
        return by(own, metric, pair, options);
    if (!testsOf(metric, pair.a).includes(test))
        return { unavailable: noTest(metric, test, pair.a) };
    const found = by(test, metric, pair, options);
    return 'unavailable' in found ? found : (0,_statistics_from_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .asChosen */ .R5)(found);
}
function valueOf(metric, predictions, rows) {
    const reason = rows === predictions ? null : (0,_flaw_js__WEBPACK_IMPORTED_MODULE_8__/* .flaw */ .J)(predictions);
    return reason === null ? metric.compute(rows) : { value: null, reason };
}
function ownBound({ bound }, { weight }) {
    return weight === undefined || bound === 'bootstrap' ? bound : 'influence';
}
function testsOf(metric, { weight } = {}) {
    const { bound } = metric;
    const whole = weight === undefined;
    const possible = [
        ...(whole ? [bound] : []),
        ...(whole && bound === 'proportion' && metric.among === undefined ? ['mean_loss'] : []),
        ...(metric.influence === undefined ? [] : ['influence']),
        'bootstrap',
    ];
    return [...new Set(possible)];
}
function noTest(metric, test, rows) {
    const possible = testsOf(metric, rows).join(', ');
    const weighted = rows.weight === undefined ? '' : ' on weighted rows';
    return `${test} is no test of ${metric.name}${weighted}; possible: ${possible}`;
}
function by(bound, metric, pair, options) {
    switch (bound) {
        case 'proportion':
            return byProportion(metric, pair);
        case 'auc':
            return (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .pairedAuc */ .N)(pair.a.y, scores(pair.a), scores(pair.b));
        case 'mean_loss':
            return byMean(metric, pair);
        case 'influence':
            return byInfluence(metric, pair);
        case 'bootstrap':
            return byBootstrap(metric, pair, options);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(bound);
    }
}
function demandSameRows(metric, candidate, reference) {
    if (candidate.task !== metric.task || reference.task !== metric.task) {
        throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${candidate.task} and ${reference.task}`);
    }
    const classesOf = (predictions) => (predictions.task === 'multiclass' ? predictions.classes : 0);
    if (classesOf(candidate) !== classesOf(reference))
        throw new Error('the two models do not know the same classes');
    if (!equal(candidate.y, reference.y)) {
        throw new Error('the two models were not scored on the same rows: their observed values differ');
    }
    const [ofCandidate, ofReference] = [candidate.weight, reference.weight];
    const same = ofCandidate === ofReference ||
        (ofCandidate !== undefined && ofReference !== undefined && equal(ofCandidate, ofReference));
    if (!same)
        throw new Error('the two models were not scored on the same rows: their weights differ');
}
function equal(a, b) {
    if (a === b)
        return true;
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i])))
            return false;
    return true;
}
function scores(predictions) {
    return predictions.score;
}
function losses(metric, predictions) {
    if (metric.losses === undefined)
        throw new Error(`${metric.name} names no loss of a row`);
    return metric.losses(predictions);
}
function byProportion(metric, { a, b }) {
    const wrong = losses(metric, a);
    const alsoWrong = losses(metric, b);
    const among = metric.among?.(a);
    const counts = { bothRight: 0, onlyCandidate: 0, onlyReference: 0, bothWrong: 0 };
    for (let i = 0; i < wrong.length; i++) {
        if (among?.[i] === 0)
            continue;
        if (wrong[i] === 0)
            counts[alsoWrong[i] === 0 ? 'bothRight' : 'onlyCandidate']++;
        else
            counts[alsoWrong[i] === 0 ? 'onlyReference' : 'bothWrong']++;
    }
    return (0,_statistics_proportion_js__WEBPACK_IMPORTED_MODULE_12__/* .pairedProportion */ .GD)(among === undefined ? counts : { ...counts, rows: wrong.length });
}
function byMean(metric, { candidate, reference, a, b }) {
    const ofCandidate = losses(metric, a);
    const gain = losses(metric, b).map((loss, i) => loss - ofCandidate[i]);
    const largest = metric.range[1] - metric.range[0];
    return (0,_statistics_paired_mean_js__WEBPACK_IMPORTED_MODULE_6__/* .pairedMean */ .HN)(gain, { candidate, reference, largest, lack: (0,_rare_class_js__WEBPACK_IMPORTED_MODULE_13__/* .rareClassLack */ .a)(a) });
}
function byInfluence(metric, { candidate, reference, difference, a, b }) {
    const spread = (0,_influence_js__WEBPACK_IMPORTED_MODULE_9__/* .spreadOf */ .j)(metric, [a, b]);
    if (spread === null)
        return { unavailable: noSlope(metric) };
    const { values, df, floor, skewed, shortfall, minimum } = spread;
    return (0,_statistics_influence_js__WEBPACK_IMPORTED_MODULE_5__/* .pairedInfluence */ .bM)(values, {
        candidate,
        reference,
        difference,
        df,
        floor,
        skewed,
        shortfall,
        minimum,
        limit: (0,_influence_js__WEBPACK_IMPORTED_MODULE_9__/* .isBounded */ .C)(metric) ? metric.range[1] - metric.range[0] : Infinity,
        guarantee: a.weight === undefined,
    });
}
function noSlope({ name }) {
    return `${name} has no slope on these rows, so that nothing tells how far it varies`;
}
function byBootstrap(metric, pair, options, codes) {
    const { candidate, reference, difference, a, b } = pair;
    const found = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_7__/* .bootstrapOf */ .k)(metric, [a, b], options, codes);
    return (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedBootstrap */ .Wx)({ candidate, reference, difference, n: a.y.length, ...found });
}
function byCluster(metric, pair, codes, options) {
    const { test } = options;
    const own = metric.influence === undefined ? 'bootstrap' : 'influence';
    if (test !== undefined && test !== 'bootstrap' && test !== metric.bound && test !== own) {
        return { unavailable: `${test} is no test of ${metric.name} on rows in clusters; possible: ${own}, bootstrap` };
    }
    if (own === 'bootstrap' || test === 'bootstrap') {
        const found = byBootstrap(metric, pair, options, codes);
        return own === 'bootstrap' ? found : (0,_statistics_from_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .asChosen */ .R5)(found);
    }
    const { candidate, reference, difference, a, b } = pair;
    const spread = (0,_influence_js__WEBPACK_IMPORTED_MODULE_9__/* .spreadOf */ .j)(metric, [a, b]);
    if (spread === null)
        return { unavailable: noSlope(metric) };
    const { values, floor, shortfall, minimum } = spread;
    return (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .pairedCluster */ .Kp)(values, codes, {
        candidate,
        reference,
        difference,
        floor,
        limit: (0,_influence_js__WEBPACK_IMPORTED_MODULE_9__/* .isBounded */ .C)(metric) ? metric.range[1] - metric.range[0] : Infinity,
        guarantee: a.weight === undefined,
        lack: { shortfall, minimum },
    });
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
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17786);



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

/***/ 81375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89631);
/* harmony import */ var _statistics_paired_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55577);
/* harmony import */ var _rare_class_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5751);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84154);




const NOTHING = 1e-20;
function spreadOf(metric, models) {
    if (metric.influence === undefined)
        return null;
    const own = models.map((model) => metric.influence(model));
    const values = difference(metric, models[0], own);
    if (!values.every(Number.isFinite))
        return null;
    const support = metric.support?.(models);
    if (support === undefined)
        return ofLosses(metric, models[0], own, values);
    const { rows, unseen, shortfall, minimum, trials } = support;
    const scale = rows > 1 ? Math.sqrt(rows / (rows - 1)) : 1;
    const scaled = values.map((value) => value * scale);
    const n = values.length;
    const added = (models.length === 1 ? unseen / 2 : unseen) / (n - 1);
    const floor = n < 2 ? 0 : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .Cl)(scaled).variance + added;
    return {
        values: scaled,
        df: rows - 1,
        floor: added > 0 ? floor : 0,
        skewed: false,
        trials: trials ?? n,
        shortfall,
        minimum,
    };
}
function ofLosses(metric, model, own, values) {
    const bounded = isBounded(metric);
    const rows = Math.floor((0,_weight_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveOf */ .db)(model) + 1e-9);
    const sample = { ...(0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .Cl)(values), n: rows };
    const largest = own.reduce((most, each) => each.reduce((max, value) => Math.max(max, Math.abs(value)), most), 0);
    const n = values.length;
    const none = !(sample.variance > NOTHING * largest * largest);
    const lack = (0,_statistics_paired_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .lackOfMean */ .kl)(sample, bounded, (0,_rare_class_js__WEBPACK_IMPORTED_MODULE_3__/* .rareClassLack */ .a)(model));
    const nothing = largest === 0 ? 'no row has an error that would tell how far the metric varies' : null;
    return {
        values,
        df: rows - 1,
        floor: none ? (largest * largest) / n : 0,
        skewed: true,
        trials: null,
        shortfall: lack.shortfall ?? nothing,
        minimum: nothing === null ? lack.minimum : null,
    };
}
function isBounded({ range }) {
    return Number.isFinite(range[0]) && Number.isFinite(range[1]);
}
function difference(metric, model, own) {
    const { weight, y } = model;
    const total = (0,_weight_js__WEBPACK_IMPORTED_MODULE_2__/* .totalWeight */ .zN)(model);
    const sign = own.length > 1 && metric.better === 'lower' ? -1 : 1;
    const [first, second] = own;
    return first.map((value, i) => {
        const gain = sign * (second === undefined ? value : value - second[i]);
        return weight === undefined ? gain : (gain * weight[i] * y.length) / total;
    });
}


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rareClassLack)
/* harmony export */ });
/* harmony import */ var _area_support_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14915);

const ROWS = 30;
function rareClassLack(predictions) {
    if (predictions.task === 'regression')
        return { shortfall: null, minimum: 1 };
    const classes = (0,_area_support_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveOfClasses */ .b)(predictions);
    const rows = classes.reduce((sum, each) => sum + each, 0) - Math.max(...classes);
    const found = Math.floor(rows * 10 + 1e-9) / 10;
    return {
        shortfall: rows >= ROWS
            ? null
            : `a mean over rows of classes needs ${ROWS} rows outside of the largest class; there are ${found}`,
        minimum: rows > 0 ? Math.ceil((ROWS * predictions.y.length) / rows) : null,
    };
}


/***/ }),

/***/ 17786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bound)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _statistics_auc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4299);
/* harmony import */ var _statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63735);
/* harmony import */ var _statistics_cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96690);
/* harmony import */ var _statistics_influence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79291);
/* harmony import */ var _statistics_mean_bound_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31022);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89631);
/* harmony import */ var _statistics_share_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46411);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54451);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76832);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81375);
/* harmony import */ var _rare_class_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5751);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46790);
/* harmony import */ var _weight_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84154);














function bound(metric, predictions, options) {
    if (predictions.task !== metric.task) {
        throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${predictions.task}`);
    }
    const rows = (0,_weight_js__WEBPACK_IMPORTED_MODULE_9__/* .counting */ .Mr)(predictions);
    const computed = (0,_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(metric, predictions, rows);
    if (computed.value === null)
        return { unavailable: computed.reason };
    const { value } = computed;
    if (options.cluster !== undefined) {
        const kept = (0,_weight_js__WEBPACK_IMPORTED_MODULE_9__/* .rowsThatCount */ .Oq)(predictions);
        const codes = kept === null ? options.cluster : (0,_select_js__WEBPACK_IMPORTED_MODULE_10__/* .take */ .s)(options.cluster, kept);
        return byCluster(metric, rows, value, codes, options);
    }
    const own = ownBound(metric, rows);
    switch (own) {
        case 'share':
            return byShare(metric, rows);
        case 'auc':
            return byAuc(rows);
        case 'mean_loss':
            return byMean(metric, rows);
        case 'influence':
            return byInfluence(metric, rows, value);
        case 'bootstrap':
            return byBootstrap(metric, rows, value, options);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(own);
    }
}
function ownBound({ ownBound }, { weight }) {
    return weight === undefined || ownBound === 'bootstrap' ? ownBound : 'influence';
}
function byShare(metric, predictions) {
    if (metric.share === undefined)
        throw new Error(`${metric.name} names no share`);
    const { hits, of } = metric.share(predictions);
    return (0,_statistics_share_js__WEBPACK_IMPORTED_MODULE_11__/* .proportionBound */ .R)(hits, of);
}
function byAuc({ y, score }) {
    const found = (0,_statistics_auc_js__WEBPACK_IMPORTED_MODULE_1__/* .aucBound */ .qG)(y, score);
    if (found === null)
        throw new Error('an AUC was computed without both classes');
    return found;
}
function byMean(metric, predictions) {
    if (metric.losses === undefined)
        throw new Error(`${metric.name} names no loss of a row`);
    return (0,_statistics_mean_bound_js__WEBPACK_IMPORTED_MODULE_5__/* .meanBound */ .M)(metric.losses(predictions), metric.range, (0,_rare_class_js__WEBPACK_IMPORTED_MODULE_12__/* .rareClassLack */ .a)(predictions));
}
function byInfluence(metric, predictions, value) {
    const spread = (0,_influence_js__WEBPACK_IMPORTED_MODULE_8__/* .spreadOf */ .j)(metric, [predictions]);
    if (spread === null)
        return { unavailable: (0,_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .noSlope */ .Rs)(metric) };
    const { values, floor, df, shortfall, minimum } = spread;
    return (0,_statistics_influence_js__WEBPACK_IMPORTED_MODULE_4__/* .influenceBound */ .U7)(values, {
        value,
        floor,
        range: metric.range,
        df,
        trials: trialsOf(metric, value, spread),
        guarantee: predictions.weight === undefined,
        shortfall,
        minimum,
    });
}
function trialsOf(metric, value, { values, floor, df, trials }) {
    if (trials === null || !(0,_influence_js__WEBPACK_IMPORTED_MODULE_8__/* .isBounded */ .C)(metric))
        return null;
    const [low, high] = metric.range;
    const share = (value - low) / (high - low);
    const drawn = (share * (df + 1) + 2) / (df + 5);
    const variance = Math.max(floor, (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_13__/* .moments */ .Cl)(values).variance) / values.length / (high - low) ** 2;
    return Math.max(1, Math.min(trials, (drawn * (1 - drawn)) / variance));
}
function byBootstrap(metric, predictions, value, options, codes) {
    const { replicates, shortfall, minimum } = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_6__/* .bootstrapOf */ .k)(metric, [predictions], options, codes);
    return (0,_statistics_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapBound */ .FH)(value, predictions.y.length, replicates, { shortfall, minimum });
}
function byCluster(metric, predictions, value, codes, options) {
    if (metric.influence === undefined)
        return byBootstrap(metric, predictions, value, options, codes);
    const spread = (0,_influence_js__WEBPACK_IMPORTED_MODULE_8__/* .spreadOf */ .j)(metric, [predictions]);
    if (spread === null)
        return { unavailable: (0,_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .noSlope */ .Rs)(metric) };
    const { values, shortfall, minimum } = spread;
    return (0,_statistics_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterBound */ .nA)(values, codes, {
        value,
        range: metric.range,
        guarantee: predictions.weight === undefined,
        lack: { shortfall, minimum },
    });
}


/***/ }),

/***/ 82295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ candidateSchema),
/* harmony export */   Ow: () => (/* binding */ decisionSchema),
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
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    threshold: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    chosen: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
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
    decision: decisionSchema.optional(),
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
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        looks: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        frozen: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
        key: sha256,
    })
        .optional(),
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

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ isConstantScore),
/* harmony export */   qG: () => (/* binding */ aucBound),
/* harmony export */   ss: () => (/* binding */ ownAucBound)
/* harmony export */ });
/* unused harmony export aucInterval */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18937);
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32915);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);




const FLOOR = 0.8;
function aucBound(y, score) {
    if (!y.includes(1) || !y.includes(0))
        return null;
    const ranked = (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__/* .rankings */ .cG)(y, score);
    const { ofPositives, ofNegatives } = (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__/* .classVariances */ .pc)(y, ranked, null);
    return ownAucBound({
        kind: 'own_auc',
        auc: ranked.auc,
        positives: ranked.positives,
        negatives: ranked.negatives,
        ofPositives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(ofPositives),
        ofNegatives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(ofNegatives),
    });
}
function ownAucBound(evidence) {
    const { auc, positives, negatives } = evidence;
    const known = Math.min(positives, negatives) > 1;
    const variance = (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSampleVariance */ .YZ)({ ofPositives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.ofPositives), ofNegatives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.ofNegatives) }, evidence);
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
        n: positives + negatives,
        method: 'delong, logit',
        guarantee: true,
        shortfall: (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__/* .classShortfall */ .QS)(evidence),
        minimum: (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__/* .classMinimum */ .Zi)(evidence),
        evidence,
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
        lower: (alpha) => at((0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(alpha, df)),
        upper: (alpha) => at(-(0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(alpha, df)),
        pBelow: (limit) => (0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentCdf */ .R)((center - logit(limit)) / error, df),
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
        lower: (alpha) => turning(0, auc, (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Z)(1 - alpha), statistic),
        upper: (alpha) => 1 - turning(0, 1 - auc, (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Z)(1 - alpha), (value) => -statistic(1 - value)),
        pBelow: (limit) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .v)(statistic(limit)),
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

/***/ 63735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ bootstrapBound),
  ms: () => (/* binding */ bootstrapComparison),
  nf: () => (/* binding */ ownBootstrapBound),
  Wx: () => (/* binding */ pairedBootstrap),
  Ks: () => (/* binding */ replicatesFor)
});

// EXTERNAL MODULE: ./.build/statistics/evidence.js
var statistics_evidence = __webpack_require__(96719);
;// CONCATENATED MODULE: ./.build/statistics/tails.js

const DENSE = 50;
const LEVELS = [0.5, 0.25, 0.2, 0.1, 0.05, 0.025, 0.02, 0.01, 0.005, 0.0025, 0.001];
function tailsOf(replicates, n) {
    const sorted = replicates.filter((value) => Number.isFinite(value)).sort();
    const missing = replicates.length - sorted.length;
    const ranks = keptRanks(replicates.length, missing).filter((rank) => rank <= sorted.length);
    return {
        n,
        replicates: replicates.length,
        undefined: missing,
        error: (0,statistics_evidence/* toReal */.kj)(deviation(sorted)),
        low: ranks.map((rank) => [rank, sorted[rank - 1] + 0]),
        high: ranks.map((rank) => [rank, sorted[sorted.length - rank] + 0]),
    };
}
function keptRanks(total, missing) {
    const kept = new Set(LEVELS.map((level) => rankAt(level, total) - missing));
    for (let rank = 1; rank <= total; rank = rank < DENSE ? rank + 1 : Math.floor(rank * 1.1))
        kept.add(rank);
    return [...kept].filter((rank) => rank > 0).sort((a, b) => a - b);
}
function rankAt(alpha, total) {
    return Math.floor(alpha * (total + 1) * (1 + 1e-12));
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
function percentiles({ replicates: total, undefined: missing, error, low, high }) {
    const at = (kept, alpha) => {
        if (!(total + 1 >= 49.9 / alpha))
            throw new RangeError(`${total} replicates are too few for level ${alpha}`);
        const rank = rankAt(alpha, total) - missing;
        return kept.findLast(([each]) => each <= rank)?.[1];
    };
    const p = (kept, beyond) => {
        const first = kept.find(([, value]) => beyond(value));
        return ((first === undefined ? total : missing + first[0] - 1) + 1) / (total + 1);
    };
    return {
        replicates: total,
        lower: (alpha) => at(low, alpha) ?? -Infinity,
        upper: (alpha) => at(high, alpha) ?? Infinity,
        pBelow: (value) => p(high, (each) => each < value),
        pAbove: (value) => p(low, (each) => each > value),
        error: (0,statistics_evidence/* fromReal */.b5)(error),
    };
}

;// CONCATENATED MODULE: ./.build/statistics/bootstrap.js


function replicatesFor(alpha) {
    return Math.max(2000, Math.ceil(50 / alpha)) - 1;
}
function pairedBootstrap(input) {
    const { candidate, reference, difference, shortfall, minimum } = input;
    return bootstrapComparison({
        kind: 'bootstrap',
        candidate: (0,statistics_evidence/* toReal */.kj)(candidate),
        reference: (0,statistics_evidence/* toReal */.kj)(reference),
        difference: (0,statistics_evidence/* toReal */.kj)(difference),
        ...tailsOf(input.replicates, input.n),
        shortfall,
        minimum,
    });
}
function bootstrapComparison(evidence) {
    const found = percentiles(evidence);
    return {
        candidate: (0,statistics_evidence/* fromReal */.b5)(evidence.candidate),
        reference: (0,statistics_evidence/* fromReal */.b5)(evidence.reference),
        difference: (0,statistics_evidence/* fromReal */.b5)(evidence.difference),
        lower: found.lower,
        upper: found.upper,
        pBelow: found.pBelow,
        sigma: Number.isNaN(found.error) ? Infinity : found.error * Math.sqrt(evidence.n),
        n: evidence.n,
        method: `paired bootstrap (${found.replicates}, percentile)`,
        guarantee: false,
        shortfall: evidence.shortfall,
        minimum: evidence.minimum,
        evidence,
    };
}
function bootstrapBound(value, n, replicates, { shortfall, minimum }) {
    const tails = tailsOf(replicates, n);
    return ownBootstrapBound({ kind: 'own_bootstrap', value: (0,statistics_evidence/* toReal */.kj)(value), ...tails, shortfall, minimum });
}
function ownBootstrapBound(evidence) {
    const found = percentiles(evidence);
    return {
        value: (0,statistics_evidence/* fromReal */.b5)(evidence.value),
        lower: found.lower,
        upper: found.upper,
        pBelow: found.pBelow,
        pAbove: found.pAbove,
        n: evidence.n,
        method: `bootstrap (${found.replicates}, percentile)`,
        guarantee: false,
        shortfall: evidence.shortfall,
        minimum: evidence.minimum,
        evidence,
    };
}


/***/ }),

/***/ 96690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ clusterComparison),
/* harmony export */   Kp: () => (/* binding */ pairedCluster),
/* harmony export */   nA: () => (/* binding */ clusterBound),
/* harmony export */   np: () => (/* binding */ ownClusterBound)
/* harmony export */ });
/* unused harmony export clusterTotals */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _hall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67593);
/* harmony import */ var _own_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31432);



const MINIMUM = 30;
const PROMISED = 50;
const DOMINANCE = 0.25;
function clusterTotals(values, codes) {
    if (values.length !== codes.length) {
        throw new RangeError(`expected a cluster for each of ${values.length} rows, got ${codes.length}`);
    }
    let last = -1;
    for (const code of codes) {
        if (code < 0)
            throw new RangeError(`expected cluster codes >= 0, got ${code}`);
        if (code > last)
            last = code;
    }
    const totals = new Float64Array(last + 1);
    const sizes = new Float64Array(last + 1);
    for (let i = 0; i < values.length; i++) {
        totals[codes[i]] += values[i];
        sizes[codes[i]]++;
    }
    let [clusters, squares, cubes, largest, squaredSizes] = [0, 0, 0, 0, 0];
    for (let code = 0; code <= last; code++) {
        const square = totals[code] * totals[code];
        if (sizes[code] > 0)
            clusters++;
        squares += square;
        cubes += square * totals[code];
        squaredSizes += sizes[code] * sizes[code];
        if (square > largest)
            largest = square;
    }
    return {
        clusters,
        effective: (values.length * values.length) / squaredSizes,
        squares,
        dominance: squares === 0 ? 0 : largest / squares,
        skewness: squares === 0 ? 0 : (cubes / squares) * Math.sqrt(clusters / squares),
    };
}
function pairedCluster(values, codes, input) {
    const { candidate, reference, difference, floor, limit, guarantee, lack } = input;
    return clusterComparison({
        kind: 'cluster',
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(reference),
        difference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(difference),
        n: values.length,
        ...totalsEvidence(clusterTotals(values, codes)),
        floor,
        limit: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(limit),
        guarantee,
        ...lack,
    });
}
function totalsEvidence({ clusters, effective, squares, dominance, skewness }) {
    return {
        clusters,
        effective: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(effective),
        squares: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(squares),
        dominance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(dominance),
        skewness: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(skewness),
    };
}
function clusterComparison(evidence) {
    const { n, floor, clusters } = evidence;
    const difference = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.difference);
    const error = Math.sqrt(Math.max(varianceOf(evidence), floor / n));
    return {
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.reference),
        difference,
        ...(0,_hall_js__WEBPACK_IMPORTED_MODULE_1__/* .cautiousBounds */ .Pd)({
            value: difference,
            error,
            df: clusters - 1,
            steepness: 0,
            limit: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.limit, Infinity),
        }),
        sigma: Number.isNaN(error) ? Infinity : error * Math.sqrt(n),
        n,
        method: methodOf(clusters),
        guarantee: evidence.guarantee && isPromised(evidence),
        shortfall: shortfallOf(evidence),
        minimum: minimumOf(evidence),
        evidence,
    };
}
function clusterBound(values, codes, input) {
    const { value, range, guarantee, lack } = input;
    return ownClusterBound({
        kind: 'own_cluster',
        value: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(value),
        n: values.length,
        ...totalsEvidence(clusterTotals(values, codes)),
        range: [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[0]), (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[1])],
        guarantee,
        ...lack,
    });
}
function ownClusterBound(evidence) {
    const { n, clusters, range } = evidence;
    const value = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.value);
    const error = Math.sqrt(varianceOf(evidence));
    const closed = range[0] !== null && range[1] !== null;
    return {
        value,
        ...(0,_own_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBounds */ .e)({
            value,
            error,
            df: clusters - 1,
            steepness: (0,_hall_js__WEBPACK_IMPORTED_MODULE_1__/* .steepnessOf */ .gg)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.skewness), clusters),
            range: [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[0], -Infinity), (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[1], Infinity)],
            trials: closed ? (error > 0 ? n : clusters) : null,
        }),
        n,
        method: methodOf(clusters),
        guarantee: evidence.guarantee && isPromised(evidence),
        shortfall: shortfallOf(evidence),
        minimum: minimumOf(evidence),
        evidence,
    };
}
function varianceOf({ n, clusters, squares }) {
    return clusters < 2 ? Number.NaN : ((clusters / (clusters - 1)) * (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(squares)) / (n * n);
}
function methodOf(clusters) {
    return `cluster totals (${clusters} clusters), t(${Math.max(0, clusters - 1)})`;
}
function isPromised({ clusters }) {
    return clusters >= PROMISED;
}
function shortfallOf({ clusters, dominance, shortfall }) {
    if (typeof shortfall === 'string')
        return shortfall;
    if (clusters < MINIMUM)
        return `rows in clusters need ${MINIMUM} clusters; there are ${clusters}`;
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(dominance, 1) <= DOMINANCE)
        return null;
    const percent = Math.round((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(dominance, 1) * 100);
    return `one cluster makes up ${percent}% of the spread (at most ${DOMINANCE * 100}%): the figure rests on it`;
}
function minimumOf({ n, clusters, dominance, minimum = 1 }) {
    if (minimum === null || clusters === 0)
        return null;
    if (clusters >= MINIMUM && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(dominance, 1) > DOMINANCE)
        return null;
    return Math.max(minimum, Math.ceil((MINIMUM * n) / clusters));
}


/***/ }),

/***/ 55815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ pairedAuc),
/* harmony export */   z: () => (/* binding */ aucComparison)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49880);
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32915);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18937);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50643);





function pairedAuc(y, candidate, reference) {
    if (candidate.length !== y.length || reference.length !== y.length) {
        throw new RangeError(`expected ${y.length} scores of either model, got ${candidate.length} and ${reference.length}`);
    }
    if (!y.includes(1) || !y.includes(0))
        throw new RangeError('expected rows of both classes');
    const scratch = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .scratchOf */ .Y5)(y.length);
    const a = (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .rankings */ .cG)(y, candidate, scratch);
    const b = (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .rankings */ .cG)(y, reference, scratch);
    const { ofPositives, ofNegatives } = (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .classVariances */ .pc)(y, a, b);
    return aucComparison({
        kind: 'auc',
        candidate: a.auc,
        reference: b.auc,
        positives: a.positives,
        negatives: a.negatives,
        ofPositives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(ofPositives),
        ofNegatives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(ofNegatives),
    });
}
function aucComparison(evidence) {
    const candidate = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.candidate);
    const reference = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.reference);
    const difference = candidate - reference;
    const n = evidence.positives + evidence.negatives;
    const common = {
        candidate,
        reference,
        difference,
        n,
        guarantee: true,
        shortfall: (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .classShortfall */ .QS)(evidence),
        minimum: (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .classMinimum */ .Zi)(evidence),
        evidence,
    };
    if (difference === 0 && (candidate === 1 || candidate === 0))
        return { ...common, ...saturated(evidence) };
    const { error, df, method } = spread(evidence);
    return {
        ...common,
        lower: (alpha) => (df > 0 ? Math.max(-1, difference + (0,_student_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .F)(alpha, df) * error) : -1),
        upper: (alpha) => (df > 0 ? Math.min(1, difference - (0,_student_js__WEBPACK_IMPORTED_MODULE_3__/* .studentQuantile */ .F)(alpha, df) * error) : 1),
        pBelow: (value) => {
            if (value > 1)
                return 0;
            return df > 0 && value > -1 ? (0,_student_js__WEBPACK_IMPORTED_MODULE_3__/* .studentCdf */ .R)((difference - value) / error, df) : 1;
        },
        sigma: error * Math.sqrt(n),
        method,
    };
}
function spread(evidence) {
    const { positives, negatives } = evidence;
    const smaller = Math.min(positives, negatives);
    if (smaller < 2)
        return { error: Infinity, df: 0, method: 'DeLong' };
    const variance = (0,_placement_js__WEBPACK_IMPORTED_MODULE_2__/* .twoSampleVariance */ .YZ)({ ofPositives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.ofPositives), ofNegatives: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.ofNegatives) }, evidence);
    const pairs = positives * negatives;
    const floor = 2 / (pairs * pairs);
    const floored = !(variance.total > floor * 1e-6);
    const df = floored ? smaller - 1 : variance.df;
    const error = Math.sqrt(floored ? floor : variance.total);
    return { error, df, method: floored ? `DeLong t(${smaller - 1}), identical rankings` : `DeLong t(${df.toFixed(1)})` };
}
function saturated(ranked) {
    const k = Math.min(ranked.positives, ranked.negatives);
    const bound = (alpha) => {
        const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_4__/* .normalQuantile */ .Z)(1 - alpha);
        return (z * z) / (k + z * z);
    };
    return {
        lower: (alpha) => -bound(alpha),
        upper: bound,
        pBelow: (value) => {
            const size = Math.min(1, Math.abs(value));
            const score = Math.sqrt((k * size) / (1 - size));
            return (0,_normal_js__WEBPACK_IMPORTED_MODULE_4__/* .normalCdf */ .v)(value > 0 ? -score : score);
        },
        sigma: Math.sqrt((ranked.positives + ranked.negatives) / (k * k)),
        method: 'Tango score, both perfect',
    };
}


/***/ }),

/***/ 96719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ pairedEvidenceSchema),
/* harmony export */   b5: () => (/* binding */ fromReal),
/* harmony export */   hJ: () => (/* binding */ singleEvidenceSchema),
/* harmony export */   kj: () => (/* binding */ toReal)
/* harmony export */ });
/* unused harmony export evidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const real = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const chosen = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional();
const both = { candidate: real, reference: real };
const lack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() };
const ownLack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().optional() };
const sample = {
    n: count,
    mean: real,
    variance: real,
    skewness: real,
    dominance: real,
    differing: count,
};
const replicates = {
    n: count,
    replicates: count,
    undefined: count,
    error: real,
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
};
const proportion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('proportion'),
    bothRight: count,
    onlyCandidate: count,
    onlyReference: count,
    bothWrong: count,
    rows: count.optional(),
    chosen,
});
const auc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auc'),
    ...both,
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
    chosen,
});
const mean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mean'),
    ...both,
    ...sample,
    largest: real,
    ...ownLack,
    chosen,
});
const influence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('influence'),
    ...both,
    difference: real,
    n: count,
    variance: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    skewness: real,
    df: real,
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
    chosen,
});
const cluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('cluster'),
    ...both,
    difference: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
    chosen,
});
const bootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bootstrap'),
    ...both,
    difference: real,
    ...replicates,
    ...lack,
    chosen,
});
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), hits: count, of: count });
const ownAuc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_auc'),
    auc: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
});
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([real, real]);
const ownMean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_mean'), ...sample, range, ...ownLack });
const ownInfluence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_influence'),
    value: real,
    n: count,
    variance: real,
    skewness: real,
    df: real,
    range,
    trials: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
});
const ownCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_cluster'),
    value: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    range,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
});
const ownBootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_bootstrap'), value: real, ...replicates, ...lack });
const pairedEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    proportion,
    auc,
    mean,
    influence,
    cluster,
    bootstrap,
]);
const singleEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    share,
    ownAuc,
    ownMean,
    ownInfluence,
    ownCluster,
    ownBootstrap,
]);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pairedEvidenceSchema, singleEvidenceSchema]);
function toReal(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
function fromReal(value, missing = Number.NaN) {
    return value ?? missing;
}


/***/ }),

/***/ 69554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ fromEvidence),
/* harmony export */   R5: () => (/* binding */ asChosen),
/* harmony export */   YD: () => (/* binding */ singleFromEvidence)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _auc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4299);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63735);
/* harmony import */ var _cluster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96690);
/* harmony import */ var _delong_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55815);
/* harmony import */ var _influence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79291);
/* harmony import */ var _mean_bound_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31022);
/* harmony import */ var _paired_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55577);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96280);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46411);










function fromEvidence(evidence) {
    const made = ownComparison(evidence);
    return evidence.chosen === true ? { ...made, method: `${made.method}, chosen by gate.test`, guarantee: false } : made;
}
function asChosen({ evidence }) {
    return fromEvidence({ ...evidence, chosen: true });
}
function ownComparison(evidence) {
    switch (evidence.kind) {
        case 'proportion':
            return (0,_proportion_js__WEBPACK_IMPORTED_MODULE_8__/* .proportionComparison */ .mj)(evidence);
        case 'auc':
            return (0,_delong_js__WEBPACK_IMPORTED_MODULE_4__/* .aucComparison */ .z)(evidence);
        case 'mean':
            return (0,_paired_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .meanComparison */ .Ne)(evidence);
        case 'influence':
            return (0,_influence_js__WEBPACK_IMPORTED_MODULE_5__/* .influenceComparison */ .Dn)(evidence);
        case 'cluster':
            return (0,_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterComparison */ .KG)(evidence);
        case 'bootstrap':
            return (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapComparison */ .ms)(evidence);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(evidence);
    }
}
function singleFromEvidence(evidence) {
    switch (evidence.kind) {
        case 'share':
            return (0,_share_js__WEBPACK_IMPORTED_MODULE_9__/* .shareBound */ .M)(evidence);
        case 'own_auc':
            return (0,_auc_js__WEBPACK_IMPORTED_MODULE_1__/* .ownAucBound */ .ss)(evidence);
        case 'own_mean':
            return (0,_mean_bound_js__WEBPACK_IMPORTED_MODULE_6__/* .ownMeanBound */ .O)(evidence);
        case 'own_influence':
            return (0,_influence_js__WEBPACK_IMPORTED_MODULE_5__/* .ownInfluenceBound */ .iF)(evidence);
        case 'own_cluster':
            return (0,_cluster_js__WEBPACK_IMPORTED_MODULE_3__/* .ownClusterBound */ .np)(evidence);
        case 'own_bootstrap':
            return (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBootstrapBound */ .nf)(evidence);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(evidence);
    }
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

/***/ 67593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ cautiousBounds),
/* harmony export */   cr: () => (/* binding */ cautiousP),
/* harmony export */   gg: () => (/* binding */ steepnessOf),
/* harmony export */   z4: () => (/* binding */ cautiousReach)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18937);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50643);


const HIDDEN = 1.5;
const STEEPEST = 0.15;
function steepnessOf(skewness, n) {
    const shown = skewness / (3 * Math.sqrt(n));
    const size = Math.min(HIDDEN * Math.abs(shown), Math.max(STEEPEST, Math.abs(shown)));
    return Math.sign(shown) * size;
}
function cautiousBounds({ value, error, df, steepness, limit }) {
    if (!(error >= 0) || !(df > 0))
        return { lower: () => -limit, upper: () => limit, pBelow: (v) => (v > limit ? 0 : 1) };
    return {
        lower: (alpha) => Math.max(-limit, error === 0 ? value : value - error * cautiousReach(steepness, alpha, df)),
        upper: (alpha) => Math.min(limit, error === 0 ? value : value + error * cautiousReach(-steepness, alpha, df)),
        pBelow: (other) => {
            if (other > limit || other <= -limit)
                return other > limit ? 0 : 1;
            if (error === 0)
                return value >= other ? 1 : 0;
            return cautiousP((value - other) / error, steepness, df);
        },
    };
}
function cautiousReach(steepness, alpha, df) {
    return Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .F)(1 - alpha, df), hallQuantile(alpha, steepness));
}
function cautiousP(t, steepness, df) {
    return Math.max((0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .R)(t, df), steepness === 0 ? 0 : (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .v)(transform(t, steepness)));
}
function hallQuantile(alpha, steepness) {
    return steepness === 0 ? -Infinity : invert((0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - alpha), steepness);
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

/***/ 79291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ influenceComparison),
/* harmony export */   U7: () => (/* binding */ influenceBound),
/* harmony export */   bM: () => (/* binding */ pairedInfluence),
/* harmony export */   iF: () => (/* binding */ ownInfluenceBound)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _hall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67593);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89631);
/* harmony import */ var _own_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31432);




function pairedInfluence(values, input) {
    const { candidate, reference, difference, floor, limit, skewed, df, guarantee, shortfall, minimum } = input;
    const { n, variance, skewness } = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .Cl)(values);
    return influenceComparison({
        kind: 'influence',
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(reference),
        difference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(difference),
        n,
        variance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(variance),
        floor,
        skewness: skewed ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(skewness) : 0,
        df: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(df),
        limit: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(limit),
        guarantee,
        shortfall,
        minimum,
    });
}
function influenceComparison(evidence) {
    const { n, floor, guarantee, shortfall, minimum } = evidence;
    const variance = evidence.variance === null ? Number.NaN : Math.max(floor, evidence.variance);
    const difference = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.difference);
    const df = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.df, 0);
    const skewness = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.skewness);
    return {
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.reference),
        difference,
        ...(0,_hall_js__WEBPACK_IMPORTED_MODULE_2__/* .cautiousBounds */ .Pd)({
            value: difference,
            error: Math.sqrt(variance / n),
            df,
            steepness: (0,_hall_js__WEBPACK_IMPORTED_MODULE_2__/* .steepnessOf */ .gg)(skewness, n),
            limit: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.limit, Infinity),
        }),
        sigma: Number.isNaN(variance) ? Infinity : Math.sqrt(variance),
        n,
        method: `influence function, t(${shown(df)})${skewness === 0 ? '' : " and Hall's skewness-corrected t"}`,
        guarantee,
        shortfall,
        minimum,
        evidence,
    };
}
function influenceBound(values, input) {
    const { value, floor = 0, df, range, trials, guarantee, shortfall, minimum } = input;
    const { n, variance, skewness } = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .Cl)(values);
    return ownInfluenceBound({
        kind: 'own_influence',
        value: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(value),
        n,
        variance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(Math.max(floor, variance)),
        skewness: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(skewness),
        df: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(df),
        range: [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[0]), (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[1])],
        trials,
        guarantee,
        shortfall,
        minimum,
    });
}
function ownInfluenceBound(evidence) {
    const { n, trials, range, guarantee, shortfall, minimum } = evidence;
    const value = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.value);
    const df = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.df, 0);
    return {
        value,
        ...(0,_own_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBounds */ .e)({
            value,
            error: Math.sqrt((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.variance) / n),
            df,
            steepness: (0,_hall_js__WEBPACK_IMPORTED_MODULE_2__/* .steepnessOf */ .gg)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.skewness, 0), n),
            range: [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[0], -Infinity), (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[1], Infinity)],
            trials,
        }),
        n,
        method: `influence function, t(${shown(df)}) and Hall's skewness-corrected t`,
        guarantee,
        shortfall,
        minimum,
        evidence,
    };
}
function shown(df) {
    return Number.isInteger(df) ? String(df) : df.toFixed(1);
}


/***/ }),

/***/ 31022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ meanBound),
/* harmony export */   O: () => (/* binding */ ownMeanBound)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _hall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67593);
/* harmony import */ var _paired_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55577);
/* harmony import */ var _own_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31432);




function meanBound(values, range, lack) {
    return ownMeanBound({
        kind: 'own_mean',
        ...(0,_paired_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsEvidence */ .HW)(values, range[0]),
        range: [(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[0]), (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(range[1])],
        ...lack,
    });
}
function ownMeanBound(evidence) {
    const { range } = evidence;
    const sample = (0,_paired_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Zn)(evidence);
    const { n, mean, skewness } = sample;
    const smallest = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[0], -Infinity);
    const largest = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(range[1], Infinity);
    const bounded = Number.isFinite(largest);
    const variance = (0,_paired_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .believed */ .ty)(sample.variance, evidence, largest - smallest);
    return {
        value: mean,
        ...(0,_own_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .ownBounds */ .e)({
            value: mean,
            error: Math.sqrt(variance / n),
            df: n - 1,
            steepness: (0,_hall_js__WEBPACK_IMPORTED_MODULE_3__/* .steepnessOf */ .gg)(skewness, n),
            range: [smallest, largest],
            trials: null,
        }),
        n,
        method: "t and Hall's skewness-corrected t",
        guarantee: true,
        ...(0,_paired_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .lackOfMean */ .kl)(sample, bounded, evidence),
        evidence,
    };
}


/***/ }),

/***/ 31432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownBounds)
/* harmony export */ });
/* harmony import */ var _hall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67593);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18937);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92998);



function ownBounds({ value, error, df, steepness, range, trials }) {
    const [low, high] = range;
    if (!(error >= 0) || !(df > 0))
        return { lower: () => low, upper: () => high, pBelow: () => 1, pAbove: () => 1 };
    const reach = (a, alpha) => (error === 0 ? 0 : error * (0,_hall_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiousReach */ .z4)(a, alpha, df));
    const p = (distance, a) => error === 0 ? (distance < 0 ? 0 : 1) : (0,_hall_js__WEBPACK_IMPORTED_MODULE_0__/* .cautiousP */ .cr)(distance / error, a, df);
    const floor = trials === null ? null : shareFloor(value, range, trials);
    return {
        lower: (alpha) => Math.max(low, Math.min(value - reach(steepness, alpha), floor?.lower(alpha) ?? Infinity)),
        upper: (alpha) => Math.min(high, Math.max(value + reach(-steepness, alpha), floor?.upper(alpha) ?? -Infinity)),
        pBelow: (limit) => Math.max(p(value - limit, steepness), floor?.pBelow(limit) ?? 0),
        pAbove: (limit) => Math.max(p(limit - value, -steepness), floor?.pAbove(limit) ?? 0),
    };
}
function shareFloor(value, [low, high], trials) {
    const width = high - low;
    const share = Math.min(1, Math.max(0, (value - low) / width));
    const score = (limit) => {
        const at = (limit - low) / width;
        const distance = share - at;
        if (distance === 0)
            return 0;
        if (at <= 0 || at >= 1)
            return distance * Infinity;
        return distance / Math.sqrt((at * (1 - at)) / trials);
    };
    const bounds = (alpha) => (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(share * trials, trials, alpha);
    return {
        lower: (alpha) => low + width * bounds(alpha).lower,
        upper: (alpha) => low + width * bounds(alpha).upper,
        pBelow: (limit) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .v)(score(limit)),
        pAbove: (limit) => (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .v)(-score(limit)),
    };
}


/***/ }),

/***/ 55577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ MINIMUM_UNBOUNDED),
/* harmony export */   HN: () => (/* binding */ pairedMean),
/* harmony export */   HW: () => (/* binding */ momentsEvidence),
/* harmony export */   Nc: () => (/* binding */ MINIMUM_BOUNDED),
/* harmony export */   Ne: () => (/* binding */ meanComparison),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   kl: () => (/* binding */ lackOfMean),
/* harmony export */   ty: () => (/* binding */ believed)
/* harmony export */ });
/* unused harmony exports meanShortfall, meanMinimum */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _hall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67593);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89631);



const MINIMUM_BOUNDED = 50;
const MINIMUM_UNBOUNDED = 200;
const DOMINANCE = 0.25;
function pairedMean(difference, input) {
    const { candidate, reference, largest, lack } = input;
    return meanComparison({
        kind: 'mean',
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(reference),
        ...momentsEvidence(difference, 0),
        largest: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(largest),
        ...lack,
    });
}
function meanComparison(evidence) {
    const bounded = evidence.largest !== null;
    const sample = momentsOf(evidence);
    const { n, mean, skewness } = sample;
    const variance = believed(sample.variance, evidence, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.largest, Infinity));
    const error = Math.sqrt(variance / n);
    const df = n - 1;
    return {
        candidate: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.candidate),
        reference: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(evidence.reference),
        difference: mean,
        ...(0,_hall_js__WEBPACK_IMPORTED_MODULE_1__/* .cautiousBounds */ .Pd)({ value: mean, error, df, steepness: (0,_hall_js__WEBPACK_IMPORTED_MODULE_1__/* .steepnessOf */ .gg)(skewness, n), limit: Infinity }),
        sigma: n > 1 ? Math.sqrt(variance) : Infinity,
        n,
        method: error === 0 ? 'equal differences in all rows' : `t(${df}) and Hall's skewness-corrected t`,
        guarantee: true,
        ...lackOfMean(sample, bounded, evidence),
        evidence,
    };
}
function momentsEvidence(values, usual) {
    const { n, mean, variance, skewness, dominance } = (0,_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .moments */ .Cl)(values);
    let differing = 0;
    for (const value of values)
        if (value !== usual)
            differing++;
    return {
        n,
        mean: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(mean),
        variance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(variance),
        skewness: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(skewness),
        dominance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .toReal */ .kj)(dominance),
        differing,
    };
}
function momentsOf({ n, mean, variance, skewness, dominance }) {
    return {
        n,
        mean: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(mean),
        variance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(variance),
        skewness: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(skewness),
        dominance: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .fromReal */ .b5)(dominance),
    };
}
const UNSEEN = 4;
function believed(variance, { n, differing }, largest) {
    const unseen = Number.isFinite(largest) ? Math.max(0, UNSEEN - differing) : 0;
    return unseen === 0 ? variance : variance + (unseen * largest * largest) / (n - 1);
}
function lackOfMean(sample, bounded, { shortfall = null, minimum = 1 }) {
    const own = meanMinimum(sample, bounded);
    return {
        shortfall: meanShortfall(sample, bounded) ?? shortfall,
        minimum: own === null || minimum === null ? null : Math.max(own, minimum),
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


/***/ }),

/***/ 96280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GD: () => (/* binding */ pairedProportion),
  mj: () => (/* binding */ proportionComparison)
});

// UNUSED EXPORTS: tangoScore

// EXTERNAL MODULE: ./.build/statistics/binomial.js
var binomial = __webpack_require__(22743);
;// CONCATENATED MODULE: ./.build/statistics/mcnemar.js


function mcnemar(b, c) {
    const n = b + c;
    if (n === 0)
        return { statistic: 0, corrected: 0, p: 1, pCorrected: 1, pExact: 1 };
    const difference = Math.abs(b - c);
    const statistic = (difference * difference) / n;
    const corrected = Math.max(0, difference - 1) ** 2 / n;
    return {
        statistic,
        corrected,
        p: 2 * normalCdf(-Math.sqrt(statistic)),
        pCorrected: 2 * normalCdf(-Math.sqrt(corrected)),
        pExact: Math.min(1, 2 * mcnemarExact(Math.max(b, c), Math.min(b, c))),
    };
}
function mcnemarExact(more, less) {
    return (0,binomial/* binomialUpper */.AP)(more, more + less, 0.5);
}

// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/statistics/proportion.js


function pairedProportion(counts) {
    return proportionComparison({ kind: 'proportion', ...counts });
}
function proportionComparison(evidence) {
    const { bothRight, onlyCandidate: b, onlyReference: c, bothWrong } = evidence;
    const n = bothRight + b + c + bothWrong;
    const { rows = n } = evidence;
    if (!(n > 0) || ![bothRight, b, c, bothWrong].every((count) => Number.isSafeInteger(count) && count >= 0)) {
        throw new RangeError('expected counts >= 0 of at least one row');
    }
    const difference = (b - c) / n;
    const disagreement = Math.max(b + c, 1) / n;
    return {
        candidate: (bothRight + b) / n,
        reference: (bothRight + c) / n,
        difference,
        lower: (alpha) => {
            const bound = lowerBound(b, c, n, alpha);
            return bound > 0 && mcnemarExact(b, c) >= alpha ? 0 : bound;
        },
        upper: (alpha) => {
            const bound = -lowerBound(c, b, n, alpha);
            return bound < 0 && mcnemarExact(c, b) >= alpha ? 0 : bound;
        },
        pBelow: (value) => {
            const tango = (0,normal/* normalCdf */.v)(tangoScore(b, c, n, value));
            return value > 0 ? tango : Math.max(tango, mcnemarExact(c, b));
        },
        sigma: Math.sqrt(disagreement - difference * difference) * Math.sqrt(rows / n),
        n: rows,
        method: 'Tango score, exact McNemar at 0',
        guarantee: true,
        shortfall: null,
        minimum: 1,
        evidence,
    };
}
function lowerBound(b, c, n, alpha) {
    const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
    let low = -1;
    let high = (b - c) / n;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (tangoScore(b, c, n, middle) > z)
            low = middle;
        else
            high = middle;
    }
}
function tangoScore(b, c, n, value) {
    if (value < 0)
        return -tangoScore(c, b, n, -value);
    const distance = b - c - n * value;
    if (distance === 0)
        return 0;
    if (value >= 1)
        return -Infinity;
    const slope = 2 * n;
    const middle = (2 * n - b + c) * value - b - c;
    const product = -c * value * (1 - value);
    const root = Math.sqrt(middle * middle - 4 * slope * product);
    const share = middle > 0 ? (-2 * product) / (root + middle) : (root - middle) / (2 * slope);
    return distance / Math.sqrt(n * (2 * share + value * (1 - value)));
}


/***/ }),

/***/ 46411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shareBound),
/* harmony export */   R: () => (/* binding */ proportionBound)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22743);

function proportionBound(successes, n) {
    return shareBound({ kind: 'share', hits: successes, of: n });
}
function shareBound(evidence) {
    const { hits, of: n } = evidence;
    return {
        value: hits / n,
        lower: (alpha) => (hits === 0 ? 0 : turning((p) => (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpper */ .AP)(hits, n, p) > alpha)),
        upper: (alpha) => (hits === n ? 1 : 1 - turning((p) => (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpper */ .AP)(n - hits, n, p) > alpha)),
        pBelow: (limit) => (limit <= 0 ? 1 : limit > 1 ? 0 : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpper */ .AP)(n - hits, n, 1 - limit)),
        pAbove: (limit) => (limit >= 1 ? 1 : limit < 0 ? 0 : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialUpper */ .AP)(hits, n, limit)),
        n,
        method: 'exact binomial',
        guarantee: true,
        shortfall: null,
        minimum: 1,
        evidence,
    };
}
function turning(holds) {
    let low = 0;
    let high = 1;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return low;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
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
