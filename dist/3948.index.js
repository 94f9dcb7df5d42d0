export const id = 3948;
export const ids = [3948];
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

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema)
/* harmony export */ });
/* unused harmony export modelRole */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);


const modelRole = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]);
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ foreign: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    roc: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()) }).nullable(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


/***/ }),

/***/ 90139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   d: () => (/* binding */ explainBriefly)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22706);


function explain(verdict) {
    return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict), stage(verdict));
}
function explainBriefly(verdict) {
    return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict));
}
function paragraph(...sentences) {
    return sentences.filter((each) => each !== '').join(' ');
}
function answer(verdict) {
    const { champion, rule } = verdict;
    const primary = primaryOf(verdict);
    const current = champion === null ? 'there is still no model in production' : `version ${champion.version} stays`;
    switch (verdict.verdict) {
        case 'promote':
            if (rule === 'first')
                return 'The candidate can become the first model of its line: it does better than a naive guess.';
            return rule === 'non_inferiority'
                ? `The candidate can replace version ${champion?.version ?? ''}: ${allowed(primary)}`
                : `The candidate can replace version ${champion?.version ?? ''}: it is better.`;
        case 'hold':
            return verdict.decided === 'identical'
                ? `The candidate is version ${champion?.version ?? ''} itself, so nothing changes.`
                : `The candidate is no useful improvement, so ${current}.`;
        case 'inconclusive':
            return verdict.decided === '3'
                ? `The candidate cannot be judged, so ${current}.`
                : `These rows cannot tell whether the candidate is good enough, so ${current}.`;
        case 'reject':
            if (verdict.decided === '1')
                return `The candidate is faulty, so ${current}.`;
            return verdict.decided === '2'
                ? `The candidate breaks a limit, so ${current}.`
                : `The candidate is worse, so ${current}.`;
    }
}
function primaryOf({ comparisons }) {
    return comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
}
function allowed(primary) {
    if (primary === undefined || primary.margin === null)
        return 'it is not worse by more than is allowed.';
    return `its ${(0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(primary.metric)} is not worse by ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-primary.margin)} or more.`;
}
function because({ decided, checks }) {
    const state = decided === '1' ? 'fault' : decided === '3' ? 'unavailable' : null;
    const notes = checks.filter((check) => check.state === state && check.note !== null);
    if (notes.length === 0)
        return '';
    const clauses = notes.map(({ name, note }) => `${name}: ${(note ?? '').replace(/\.$/, '')}`);
    return `Why: ${clauses.join('; ')}.`;
}
function headline(verdict) {
    const { confidence, part, decided } = verdict;
    const primary = primaryOf(verdict);
    if (primary === undefined || primary.difference === null)
        return '';
    const { lower, upper, rows } = primary;
    const sure = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(confidence, 0)} confidence`;
    const name = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(primary.metric);
    const who = primary.against === 'baseline' ? 'the naive baseline' : 'the champion';
    const values = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.candidate)} against ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.reference)} of ${who} on ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows)} ${part} rows`;
    if (decided === '3' || lower === null || upper === null)
        return `Its ${name} is ${values}.`;
    if (lower > 0)
        return `With ${sure} its ${name} is better by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lower)}: ${values}.`;
    if (upper < 0)
        return `With ${sure} its ${name} is worse by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-upper)}: ${values}.`;
    return `Its ${name} is ${values}; the true difference can be anything from ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(lower)} to ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(upper)} (above 0 is better), either end with ${sure}.`;
}
function others(verdict) {
    const primary = primaryOf(verdict);
    const named = (state, without) => verdict.comparisons
        .filter((each) => each.state === state && each !== without)
        .map(({ metric, role }) => `${(0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(metric)} (${role})`);
    const failed = named('fail', verdict.decided === '2' ? undefined : primary);
    const open = [...named('open', primary), ...named('unavailable', primary)];
    const parts = [
        ...(failed.length > 0 ? [`It fails on ${failed.join(', ')}.`] : []),
        ...(open.length > 0 ? [`Not demonstrated: ${open.join(', ')}.`] : []),
    ];
    return parts.join(' ');
}
function stage({ part, looks, decided, verdict, alpha }) {
    if (decided === 'identical')
        return '';
    if (part === 'validation') {
        return verdict === 'promote' || verdict === 'inconclusive'
            ? 'This was decided on the validation rows: a release asks the test rows before anything ships.'
            : 'This was decided on the validation rows; the test rows stay unseen.';
    }
    if (looks.count === 0)
        return '';
    if (looks.count === 1)
        return 'No other candidate of a release was judged on these test rows before.';
    const tried = `${looks.count} candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck.`;
    if (looks.corrected === null || looks.verdict === null)
        return `${tried} The verdict does not correct for that.`;
    const stricter = `a stricter reading that allows for it (alpha ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(looks.corrected, 3)} instead of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(alpha, 3)})`;
    return looks.verdict === verdict
        ? `${tried} The verdict stands, and ${stricter} says the same.`
        : `${tried} The verdict stands; ${stricter} would say ${looks.verdict}.`;
}


/***/ }),

/***/ 22706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   i: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66903);

function titleOf(name) {
    const known = [...(0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .P)('binary'), ...(0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .P)('regression')];
    return known.find((metric) => metric.name === name)?.title ?? name;
}
function termOf(name) {
    const title = titleOf(name);
    return /^[A-Z][a-z]/.test(title) && !title.startsWith('Brier ') ? title[0].toLowerCase() + title.slice(1) : title;
}


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ metricNamed),
  P: () => (/* binding */ metricsOf)
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
    share: ({ tp, fp, fn, tn }) => ({ hits: tp + tn, of: tp + fp + fn + tn }),
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
    share: ({ tp, fp }) => ({ hits: tp, of: tp + fp }),
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
    share: ({ tp, fn }) => ({ hits: tp, of: tp + fn }),
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

// EXTERNAL MODULE: ./.build/statistics/placement.js
var placement = __webpack_require__(32915);
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
const regression = [rmse, mae, r2];
function metricsOf(task) {
    return task === 'binary' ? binary : regression;
}
function metricNamed(name, task, where = 'metric') {
    const known = metricsOf(task);
    const found = known.find((metric) => metric.name === name);
    if (found !== undefined)
        return found;
    const names = known.map((metric) => metric.name);
    const shown = JSON.stringify(name.slice(0, 80));
    const near = (0,nearest.nearest)(name, names);
    const hint = near === undefined ? '' : ` did you mean "${near}"?`;
    throw new errors/* UserError */.yo(`${where}: expected a metric of task ${task}, got ${shown};${hint} Known: ${names.join(', ')}.`);
}


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const absent = '–';
function figure(value, digits = 4) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    return minus(magnitude(value, digits));
}
function signed(value, digits = 4) {
    const text = figure(value, digits);
    return typeof value === 'number' && value > 0 ? `+${text}` : text;
}
function percent(value, decimals = 1) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(`${grouped((value * 100).toFixed(decimals))}%`);
}
function count(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(grouped(value.toFixed(0)));
}
function interval(lower, upper, digits = 4) {
    if (typeof lower !== 'number' && typeof upper !== 'number')
        return absent;
    const left = typeof lower === 'number' ? `[${figure(lower, digits)}` : '(−∞';
    const right = typeof upper === 'number' ? `${figure(upper, digits)}]` : '∞)';
    return `${left}, ${right}`;
}
function duration(milliseconds) {
    if (milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds))
        return absent;
    if (milliseconds < 999.5)
        return `${Math.max(0, milliseconds).toFixed(0)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function bytes(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let size = value;
    let unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
        size /= 1000;
        unit += 1;
    }
    const text = unit === 0 || size >= 9.95 ? size.toFixed(0) : size.toFixed(1);
    return `${text} ${units[unit]}`;
}
function magnitude(value, digits) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return grouped(String(value === 0 ? 0 : value));
    const rounded = Number(value.toPrecision(digits));
    const size = Math.abs(rounded);
    if (size >= 1e15 || size < 1e-4)
        return exponent(value, digits);
    if (size >= 10 ** (digits - 1))
        return grouped(value.toFixed(0));
    if (rounded === value)
        return String(value);
    return value.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}
function exponent(value, digits) {
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}e${power.replace('+', '')}`;
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
function minus(text) {
    return text.replaceAll('-', '−');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ })

};
