export const id = 5857;
export const ids = [5857];
export const modules = {

/***/ 14915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ effectiveOfClasses),
  f: () => (/* binding */ supportOfAreas)
});

// EXTERNAL MODULE: ./.build/metrics/class-counts.js
var class_counts = __webpack_require__(82061);
;// CONCATENATED MODULE: ./.build/metrics/extremes.js

function extremesOf(predictions) {
    const { y, score } = predictions;
    const classes = (0,class_counts/* classesOf */.OX)(predictions);
    const smallest = new Float64Array(classes * classes).fill(Infinity);
    const largest = new Float64Array(classes * classes).fill(-Infinity);
    const width = predictions.task === 'binary' ? 1 : classes;
    for (let i = 0; i < y.length; i++) {
        for (let j = 0; j < width; j++) {
            const at = y[i] * classes + (width === 1 ? 1 : j);
            const value = score[i * width + j];
            if (value < smallest[at])
                smallest[at] = value;
            if (value > largest[at])
                largest[at] = value;
        }
    }
    return { classes, smallest, largest };
}
function endOf({ classes, smallest, largest }, own, others) {
    const at = (of) => of * classes + own;
    if (others.every((other) => smallest[at(own)] > largest[at(other)]))
        return 1;
    return others.every((other) => largest[at(own)] < smallest[at(other)]) ? 0 : null;
}
function saturated(models, own, others) {
    const ends = models.map((extremes) => endOf(extremes, own, others));
    return ends[0] !== null && ends.every((end) => end === ends[0]);
}

// EXTERNAL MODULE: ./.build/metrics/weight.js
var metrics_weight = __webpack_require__(84154);
;// CONCATENATED MODULE: ./.build/metrics/area-support.js



const ROWS = 10;
const UNSEEN = 4;
const PLACEMENTS = 4;
function supportOfAreas(models, areas) {
    const predictions = models[0];
    const n = predictions.y.length;
    const classes = effectiveOfClasses(predictions);
    const total = (of) => of.reduce((sum, rows) => sum + rows, 0);
    const all = total(classes);
    const least = Math.min(...classes.map((rows) => Math.min(rows, all - rows)));
    const extremes = models.map(extremesOf);
    const lost = classes.map(() => 0);
    let [unseen, spread] = [0, 0];
    for (const { share, own, others } of areas) {
        const [rows, against] = [classes[own], total(others.map((other) => classes[other]))];
        spread += (share * share) / (PLACEMENTS * Math.min(rows, against));
        if (saturated(extremes, own, others)) {
            lost[own] += share / rows;
            for (const other of others)
                lost[other] += share / against;
        }
        else {
            unseen += 2 * ((share * n) / (rows * against)) ** 2;
        }
    }
    for (const each of lost)
        unseen += UNSEEN * (n * each) ** 2;
    return {
        rows: least,
        unseen,
        trials: 1 / spread,
        shortfall: least >= ROWS
            ? null
            : `it needs ${ROWS} rows of each class; the smallest has ${Math.floor(least * 10 + 1e-9) / 10}`,
        minimum: least > 0 ? Math.ceil((ROWS * n) / least) : null,
    };
}
function effectiveOfClasses(predictions) {
    const { y, weight } = predictions;
    const sums = new Float64Array((0,class_counts/* classesOf */.OX)(predictions));
    const squares = new Float64Array(sums.length);
    for (let i = 0; i < y.length; i++) {
        const own = weight === undefined ? 1 : weight[i];
        sums[y[i]] += own;
        squares[y[i]] += own * own;
    }
    return Array.from(sums, (sum, k) => (0,metrics_weight/* effectiveRows */.PA)(sum, squares[k]));
}


/***/ }),

/***/ 82061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ occurring),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   PJ: () => (/* binding */ addRows),
/* harmony export */   QB: () => (/* binding */ weightedCounts),
/* harmony export */   QZ: () => (/* binding */ effect),
/* harmony export */   RZ: () => (/* binding */ classCounts),
/* harmony export */   W1: () => (/* binding */ emptyCounts)
/* harmony export */ });
function classesOf(predictions) {
    return predictions.task === 'binary' ? 2 : predictions.classes;
}
function classCounts(predictions) {
    const { y, predicted } = predictions;
    const counts = emptyCounts(classesOf(predictions));
    for (let i = 0; i < y.length; i++)
        addRows(counts, y[i], predicted[i], 1);
    return counts;
}
function weightedCounts(predictions) {
    const { y, predicted, weight } = predictions;
    if (weight === undefined)
        return classCounts(predictions);
    const counts = emptyCounts(classesOf(predictions));
    for (let i = 0; i < y.length; i++)
        addRows(counts, y[i], predicted[i], weight[i]);
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
function occurring({ observed, predicted }) {
    return [...observed.keys()].filter((k) => observed[k] + predicted[k] > 0);
}
function effect({ hits, observed, predicted }, of, as) {
    return observed[of] + predicted[as] + (of === as ? hits[of] : 0);
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
    return weightFlaw(predictions) ?? taskFlaw(predictions);
}
function weightFlaw({ y, weight }) {
    if (weight === undefined)
        return null;
    if (weight.length !== y.length)
        return 'the weights are not as many as the rows';
    const wrong = count(weight, (value) => !Number.isFinite(value));
    if (wrong > 0)
        return `${rows(wrong)} a weight that is not a finite number`;
    const negative = count(weight, (value) => value < 0);
    if (negative > 0)
        return `${rows(negative)} a negative weight`;
    const total = weight.reduce((sum, value) => sum + value, 0);
    if (total === 0)
        return 'all rows have the weight 0';
    return Number.isFinite(total) ? null : 'the weights are too large for arithmetic';
}
function taskFlaw(predictions) {
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
            for (let k = 0; k < classes; k++) {
                if (!is(score[start + k]))
                    continue;
                found++;
                break;
            }
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

/***/ 46790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
function selectRows(predictions, positions) {
    const further = furtherOf(predictions, positions);
    switch (predictions.task) {
        case 'binary': {
            const { y, score, predicted } = predictions;
            return {
                task: 'binary',
                y: take(y, positions),
                score: take(score, positions),
                predicted: take(predicted, positions),
                ...further,
            };
        }
        case 'multiclass': {
            const { classes, y, score, predicted } = predictions;
            const rows = new Float64Array(positions.length * classes);
            for (const [to, from] of positions.entries()) {
                rows.set(score.subarray(from * classes, (from + 1) * classes), to * classes);
            }
            const taken = { y: take(y, positions), score: rows, predicted: take(predicted, positions) };
            return { task: 'multiclass', classes, ...taken, ...further };
        }
        case 'regression': {
            const { y, predicted } = predictions;
            return { task: 'regression', y: take(y, positions), predicted: take(predicted, positions), ...further };
        }
    }
}
function furtherOf({ weight, columns }, positions) {
    return {
        ...(weight === undefined ? {} : { weight: take(weight, positions) }),
        ...(columns === undefined
            ? {}
            : {
                columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, take(values, positions)])),
            }),
    };
}
function take(values, positions) {
    const taken = new values.constructor(positions.length);
    for (let i = 0; i < positions.length; i++)
        taken[i] = values[positions[i]];
    return taken;
}
function rowsWhere(values, is) {
    const rows = new Int32Array(values.length);
    let at = 0;
    for (let i = 0; i < values.length; i++)
        if (is(values[i]))
            rows[at++] = i;
    return rows.slice(0, at);
}


/***/ }),

/***/ 84154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ withWeight),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   Oq: () => (/* binding */ rowsThatCount),
/* harmony export */   PA: () => (/* binding */ effectiveRows),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   db: () => (/* binding */ effectiveOf),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89631);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46790);


function totalWeight({ y, weight }) {
    return weight === undefined ? y.length : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weight);
}
function weightedMean(values, weight) {
    if (weight === undefined)
        return (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values);
    return (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(values.map((value, i) => value * weight[i])) / (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weight);
}
function weightsOf({ y, weight }) {
    return weight ?? new Float64Array(y.length).fill(1);
}
function effectiveRows(weight, squares) {
    return squares > 0 ? (weight * weight) / squares : 0;
}
function effectiveOf(predictions) {
    const { y, weight } = predictions;
    if (weight === undefined)
        return y.length;
    return effectiveRows((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weight), (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(weight.map((value) => value * value)));
}
function rowsThatCount({ weight, y }) {
    if (weight?.length !== y.length || !weight.includes(0))
        return null;
    return (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)(weight, (value) => value !== 0);
}
function withWeight(predictions) {
    const kept = rowsThatCount(predictions);
    return kept === null ? predictions : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A5)(predictions, kept);
}
function counting(predictions) {
    const rows = withWeight(predictions);
    const { weight, ...unweighted } = rows;
    return weight?.every((value) => value === weight[0]) === true ? unweighted : rows;
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
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   Y5: () => (/* binding */ scratchOf),
/* harmony export */   be: () => (/* binding */ ascendingOrder)
/* harmony export */ });
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const LAST_KEY = RADIX * RADIX - 1;
const FEW = 500;
const SHORT = 64;
function scratchOf(n) {
    const whole = () => new Uint32Array(n);
    return { order: whole(), tied: new Uint8Array(n + 1), keys: whole(), halfOrder: whole(), halfKeys: whole() };
}
function ascendingOrder(values) {
    return ascending(values).order;
}
function ascending(values, scratch) {
    const n = values.length;
    const tied = scratch?.tied.fill(0) ?? new Uint8Array(n + 1);
    if (n < FEW) {
        const order = identity(n).sort((i, j) => values[i] - values[j] || i - j);
        markTies(values, order, tied, 0, n);
        return { order, tied };
    }
    const { order, keys } = byPlace(values, scratch ?? scratchOf(n));
    for (let start = 0; start < n;) {
        const key = keys[start];
        let end = start + 1;
        while (end < n && keys[end] === key)
            end++;
        if (end - start > 1)
            settleRun(values, order, tied, start, end);
        start = end;
    }
    return { order, tied };
}
function identity(n) {
    const order = new Uint32Array(n);
    for (let i = 0; i < n; i++)
        order[i] = i;
    return order;
}
function markTies(values, order, tied, start, end) {
    let last = values[order[start]];
    for (let k = start + 1; k < end; k++) {
        const value = values[order[k]];
        if (value === last)
            tied[k] = 1;
        last = value;
    }
}
function byPlace(values, scratch) {
    const n = values.length;
    const { order, keys, halfOrder, halfKeys } = scratch;
    placeKeys(values, keys);
    const [low, high] = [new Uint32Array(RADIX), new Uint32Array(RADIX)];
    for (let i = 0; i < n; i++) {
        const key = keys[i];
        low[key & (RADIX - 1)]++;
        high[key >>> DIGIT]++;
    }
    startsOf(low);
    startsOf(high);
    for (let i = 0; i < n; i++) {
        const key = keys[i];
        const place = low[key & (RADIX - 1)]++;
        halfOrder[place] = i;
        halfKeys[place] = key;
    }
    for (let k = 0; k < n; k++) {
        const key = halfKeys[k];
        const place = high[key >>> DIGIT]++;
        order[place] = halfOrder[k];
        keys[place] = key;
    }
    return { order, keys };
}
function startsOf(counts) {
    let total = 0;
    for (let digit = 0; digit < RADIX; digit++) {
        const count = counts[digit];
        counts[digit] = total;
        total += count;
    }
}
function placeKeys(values, keys) {
    const n = values.length;
    let smallest = Infinity;
    let largest = -Infinity;
    for (let i = 0; i < n; i++) {
        const value = values[i];
        if (value < smallest)
            smallest = value;
        if (value > largest)
            largest = value;
    }
    const from = smallest / 2;
    const scale = LAST_KEY / (largest / 2 - from);
    if (!Number.isFinite(scale) || !(scale > 0)) {
        keys.fill(0);
        return;
    }
    for (let i = 0; i < n; i++)
        keys[i] = Math.min(LAST_KEY, (values[i] / 2 - from) * scale);
}
function settleRun(values, order, tied, start, end) {
    if (end - start <= SHORT)
        insert(values, order, start, end);
    else if (!allEqual(values, order, start, end))
        order.set(byBits(values, order.slice(start, end)), start);
    markTies(values, order, tied, start, end);
}
function insert(values, order, start, end) {
    for (let i = start + 1; i < end; i++) {
        const moving = order[i];
        const value = values[moving];
        let j = i - 1;
        for (; j >= start && values[order[j]] > value; j--)
            order[j + 1] = order[j];
        order[j + 1] = moving;
    }
}
function allEqual(values, order, start, end) {
    const first = values[order[start]];
    for (let k = start + 1; k < end; k++)
        if (values[order[k]] !== first)
            return false;
    return true;
}
function byBits(values, order) {
    const { upper, lower } = sortableBits(values, order);
    let at = identity(order.length);
    for (const half of [lower, upper]) {
        for (let shift = 0; shift < 32; shift += DIGIT)
            at = digitPass(at, half, shift);
    }
    return at.map((k) => order[k]);
}
function digitPass(at, keys, shift) {
    const n = at.length;
    const starts = new Uint32Array(RADIX);
    for (let k = 0; k < n; k++)
        starts[(keys[k] >>> shift) & (RADIX - 1)]++;
    if (starts[(keys[0] >>> shift) & (RADIX - 1)] === n)
        return at;
    startsOf(starts);
    const next = new Uint32Array(n);
    for (let k = 0; k < n; k++) {
        const each = at[k];
        next[starts[(keys[each] >>> shift) & (RADIX - 1)]++] = each;
    }
    return next;
}
function sortableBits(values, order) {
    const upper = new Uint32Array(order.length);
    const lower = new Uint32Array(order.length);
    const cell = new Float64Array(1);
    const words = new Uint32Array(cell.buffer);
    cell[0] = 1;
    const high = words[1] === 0 ? 0 : 1;
    for (let k = 0; k < order.length; k++) {
        cell[0] = values[order[k]] + 0;
        const top = words[high];
        const negative = top >>> 31 === 1;
        upper[k] = negative ? ~top : top | 0x80000000;
        lower[k] = negative ? ~words[1 - high] : words[1 - high];
    }
    return { upper, lower };
}


/***/ }),

/***/ 32915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   QS: () => (/* binding */ classShortfall),
/* harmony export */   YZ: () => (/* binding */ twoSampleVariance),
/* harmony export */   Zi: () => (/* binding */ classMinimum),
/* harmony export */   cG: () => (/* binding */ rankings),
/* harmony export */   pc: () => (/* binding */ classVariances)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);

function rankings(y, score, scratch) {
    const { order, tied } = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(score, scratch);
    const n = order.length;
    let positives = 0;
    for (let row = 0; row < n; row++)
        positives += y[row];
    const negatives = n - positives;
    const twice = new Int32Array(n);
    let positivesBelow = 0;
    let negativesBelow = 0;
    let concordant = 0;
    for (let k = 0; k < n; k++) {
        if (tied[k + 1] === 0) {
            const row = order[k];
            const mask = -y[row];
            const ofPositive = (negativesBelow << 1) & mask;
            twice[row] = ofPositive | (((positives - positivesBelow) << 1) & ~mask);
            concordant += ofPositive;
            positivesBelow = (positivesBelow - mask) | 0;
            negativesBelow = (negativesBelow + 1 + mask) | 0;
            continue;
        }
        let end = k + 1;
        let tiedPositives = y[order[k]];
        for (; tied[end] === 1; end++)
            tiedPositives += y[order[end]];
        const tiedNegatives = end - k - tiedPositives;
        const ofPositive = 2 * negativesBelow + tiedNegatives;
        const ofNegative = 2 * (positives - positivesBelow) - tiedPositives;
        for (let at = k; at < end; at++)
            twice[order[at]] = y[order[at]] === 1 ? ofPositive : ofNegative;
        concordant += tiedPositives * ofPositive;
        positivesBelow += tiedPositives;
        negativesBelow += tiedNegatives;
        k = end - 1;
    }
    return { twice, auc: concordant / 2 / (positives * negatives), positives, negatives };
}
function placements(y, score) {
    const { twice, auc, positives, negatives } = rankings(y, score);
    const share = new Float64Array(twice.length);
    for (let row = 0; row < share.length; row++)
        share[row] = twice[row] / (2 * (y[row] === 1 ? negatives : positives));
    return { share, auc, positives, negatives };
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
function classVariances(y, one, other) {
    const [a, b] = [one.twice, other?.twice ?? new Int32Array(one.twice.length)];
    const { positives, negatives } = one;
    const [firstPositive, firstNegative] = [y.indexOf(1), y.indexOf(0)];
    const shift = [a[firstNegative] - b[firstNegative], a[firstPositive] - b[firstPositive]];
    const total = new Float64Array(2);
    const squares = new Float64Array(2);
    for (let row = 0; row < a.length; row++) {
        const label = y[row];
        const value = a[row] - b[row] - shift[label];
        total[label] += value;
        squares[label] += value * value;
    }
    const variance = (label, n, others) => {
        const spread = Math.max(0, squares[label] - (total[label] * total[label]) / n);
        return n < 2 ? NaN : spread / (n - 1) / (4 * others * others);
    };
    return { ofPositives: variance(1, positives, negatives), ofNegatives: variance(0, negatives, positives) };
}
function twoSampleVariance({ ofPositives, ofNegatives }, { positives, negatives }) {
    const p = ofPositives / positives;
    const q = ofNegatives / negatives;
    const df = ((p + q) * (p + q)) / ((p * p) / (positives - 1) + (q * q) / (negatives - 1));
    return { total: p + q, df };
}


/***/ }),

/***/ 92998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18937);

function wilson(successes, n, alpha) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
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


/***/ })

};
