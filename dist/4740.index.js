export const id = 4740;
export const ids = [4740,8855];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

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

/***/ 24740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   cw: () => (/* binding */ usefulOf),
/* harmony export */   nZ: () => (/* binding */ resolvePolicy),
/* harmony export */   policyDigest: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48485);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31255);




const share = 0.01;
function resolvePolicy(options, task, championValue, source) {
    const { primary, guards, thresholds, confidence } = options;
    const named = (key, name) => (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNamed */ .SB)(name, task, `${source}: gate.${key}`);
    const metric = named('primary.metric', primary.metric ?? defaultMetric(task));
    const useful = primary.useful ?? usefulOf(metric, championValue);
    if (useful !== null && useful <= primary.margin) {
        const origin = primary.useful === null ? `, and its default here is ${useful}` : `, got ${useful}`;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: gate.primary.useful: expected a number larger than the margin ${primary.margin}${origin}; set useful or lower the margin.`);
    }
    return {
        primary: { metric, rule: primary.rule, margin: primary.margin, useful },
        onNewData: options.on_new_data,
        guards: Object.entries(guards).map(([name, { margin }]) => ({ metric: named(`guards.${name}`, name), margin })),
        thresholds: Object.entries(thresholds).map(([name, { min, max, on }]) => ({
            metric: named(`thresholds.${name}`, name),
            side: min === undefined ? 'below' : 'above',
            limit: min ?? max ?? Number.NaN,
            on,
        })),
        confidence,
        alpha: Number((1 - confidence).toPrecision(12)),
        reuse: options.reuse,
        cap: options.cap,
        championEnvironment: options.champion_environment,
    };
}
function judging(options) {
    const { primary, on_new_data, guards, thresholds, confidence, reuse, cap, champion_environment } = options;
    const elsewhere = champion_environment === 'own' ? {} : { champion_environment };
    return { primary, on_new_data, guards, thresholds, confidence, reuse, cap, ...elsewhere };
}
function policyDigest(options) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(judging(options))))
        .digest('hex');
}
function policyChanges(before, after) {
    const lines = (options) => flatten({ ...judging(options), fail_on: options.fail_on }, []);
    const from = lines(before);
    const to = lines(after);
    return [...new Set([...from.keys(), ...to.keys()])]
        .sort()
        .filter((key) => from.get(key) !== to.get(key))
        .map((key) => `${key}: ${from.get(key) ?? 'not set'} -> ${to.get(key) ?? 'not set'}`);
}
function flatten(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return new Map(value === undefined ? [] : [[path.join('.'), JSON.stringify(value)]]);
    }
    return new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, [...path, key])]));
}
function defaultMetric(task) {
    switch (task) {
        case 'binary':
            return 'roc_auc';
        case 'multiclass':
            return 'accuracy';
        case 'regression':
            return 'mae';
    }
}
function usefulOf(metric, championValue) {
    if (Number.isFinite(metric.range[1]))
        return share;
    const champion = championValue(metric);
    return champion === null || champion === 0 ? null : share * Math.abs(champion);
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


/***/ })

};
