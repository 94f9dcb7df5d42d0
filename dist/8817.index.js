export const id = 8817;
export const ids = [8817,1916];
export const modules = {

/***/ 1916:
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

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ metricNamed),
  P: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/metrics/confusion.js
var confusion = __webpack_require__(3664);
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
var mean = __webpack_require__(9631);
// EXTERNAL MODULE: ./.build/metrics/flaw.js
var flaw = __webpack_require__(3716);
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
var placement = __webpack_require__(2915);
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
    throw new errors/* UserError */.yo(`${where}: expected a metric of task ${task}, got ${shown}; did you mean "${(0,mod/* closest */.kp)(name, names)}"? Known: ${names.join(', ')}.`);
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function parts(version) {
    const found = form.exec(version);
    if (found === null)
        throw new Error(`not a version: ${JSON.stringify(version)}`);
    return [Number(found[1]), Number(found[2]), Number(found[3])];
}
function isVersion(text) {
    return form.test(text);
}
function compareVersions(a, b) {
    const left = parts(a);
    const right = parts(b);
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
function bumpVersion(version, level) {
    const [major, minor, patch] = parts(version);
    switch (level) {
        case 'major':
            return `${major + 1}.0.0`;
        case 'minor':
            return `${major}.${minor + 1}.0`;
        case 'patch':
            return `${major}.${minor}.${patch + 1}`;
    }
}
function byName(columns) {
    return new Map(columns.map((column) => [column.name, column.type]));
}
function signatureChanges(a, b) {
    const changes = [];
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.inputs), byName(b.signature.inputs)))
        changes.push('inputs');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.outputs), byName(b.signature.outputs)))
        changes.push('outputs');
    if (a.target.column !== b.target.column || a.target.task !== b.target.task)
        changes.push('target');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.target.classes, b.target.classes))
        changes.push('classes');
    if (a.target.positive !== b.target.positive)
        changes.push('positive class');
    return changes;
}
function recipe(candidate) {
    const { flavor } = candidate;
    return flavor.name === 'tfjs' ? [flavor.name, flavor.estimator] : [flavor.name, flavor.score];
}
function contentChanges(a, b) {
    const changes = [];
    if (a.code.package?.content !== b.code.package?.content)
        changes.push('package');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(recipe(a), recipe(b)))
        changes.push('flavor');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.params, b.params))
        changes.push('params');
    return changes;
}
function nextVersion(candidate, newest, newLine = false) {
    if (newest === null)
        return { version: '1.0.0', why: 'the first version' };
    const since = `since ${newest.version}`;
    const signature = signatureChanges(candidate, newest);
    if (newLine || signature.length > 0) {
        const what = signature.length > 0 ? `changed ${since}: ${signature.join(', ')}` : 'a new line of models was asked for';
        return { version: bumpVersion(newest.version, 'major'), why: what };
    }
    const content = contentChanges(candidate, newest);
    if (content.length > 0) {
        return { version: bumpVersion(newest.version, 'minor'), why: `changed ${since}: ${content.join(', ')}` };
    }
    const data = candidate.data.fingerprint !== newest.data.fingerprint;
    const why = data ? `new data ${since}` : `trained again, same package, params and data as ${newest.version}`;
    return { version: bumpVersion(newest.version, 'patch'), why };
}


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* unused harmony export isFileName */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
function checkModelName(name) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`model name: expected lower-case letters, digits and hyphens, got ${JSON.stringify(name)}; set \`model.name\` in mlops.yml.`);
    }
}
function checkVersion(version) {
    if (!(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: expected three numbers such as 1.2.0, got ${JSON.stringify(version)}.`);
    }
}
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && name.toLowerCase() !== manifestFile;
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
}


/***/ }),

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7411);



const pinFile = 'champion/pin.json';
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_2__/* .pinSchema */ .r.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFile */ .u4);
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   r: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});


/***/ }),

/***/ 9238:
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


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



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
