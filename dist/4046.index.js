export const id = 4046;
export const ids = [4046,8855];
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

/***/ 62259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ measuresCheck),
/* harmony export */   d: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31255);

function measuresCheck(own, base, judging) {
    if (base === undefined)
        return null;
    const asked = metricsAsked(judging);
    const changed = [
        ...(same(own.weight, base.weight) ? [] : ['evaluate.weight']),
        ...(asked.has('cost') && !same(own.cost, base.cost) ? ['evaluate.cost'] : []),
        ...Object.keys(base.own)
            .filter((name) => asked.has(name) && !same(own.own[name], base.own[name]))
            .map((name) => `evaluate.own.${name}`),
        ...(base.behaviour.every((test) => own.behaviour.some((each) => same(each, test))) ? [] : ['evaluate.behaviour']),
    ];
    if (changed.length === 0)
        return null;
    const note = `${changed.join(' and ')} ${changed.length === 1 ? 'was' : 'were'} changed here, so that figures do not mean what the policy that judges asks for`;
    return { name: 'measures', state: 'unavailable', note };
}
function measuresOf({ weight, cost, own, threshold, behaviour }) {
    return {
        ...(weight === null ? {} : { weight }),
        ...(cost === null ? {} : { cost }),
        ...(Object.keys(own).length === 0 ? {} : { own }),
        ...(threshold === null ? {} : { threshold }),
        ...(behaviour.length === 0 ? {} : { behaviour }),
    };
}
function metricsAsked({ primary, guards, thresholds, slices, fairness }) {
    const ofSlices = [...slices.required, ...slices.watched].flatMap((slice) => typeof slice === 'string' || slice.metric === undefined ? [] : [slice.metric]);
    const named = [guards, thresholds, fairness].flatMap((each) => Object.keys(each));
    return new Set([...(primary.metric === null ? [] : [primary.metric]), ...named, ...ofSlices]);
}
function same(a, b) {
    return JSON.stringify((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(a ?? null)) === JSON.stringify((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(b ?? null));
}


/***/ }),

/***/ 24740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   cb: () => (/* binding */ policyChanges),
/* harmony export */   cw: () => (/* binding */ usefulOf),
/* harmony export */   nZ: () => (/* binding */ resolvePolicy),
/* harmony export */   policyDigest: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77723);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31255);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62259);





const share = 0.01;
function resolvePolicy(options, task, championValue, source, added = []) {
    const { primary, confidence } = options;
    const named = (key, name) => added.find((metric) => metric.name === name) ?? (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .metricNamed */ .SB)(name, task, `${source}: gate.${key}`);
    const metric = named('primary.metric', primary.metric ?? defaultMetric(task));
    const { margin, useful } = amounts(primary, metric, championValue);
    if (useful !== null && useful <= margin) {
        const origin = primary.useful === null ? `, and its default here is ${useful}` : `, got ${useful}`;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: gate.primary.useful: expected a number larger than the margin ${margin}${origin}; set useful or lower the margin.`);
    }
    return {
        primary: { metric, rule: primary.rule, margin, useful, relative: primary.relative },
        onNewData: options.on_new_data,
        guards: Object.entries(options.guards).flatMap(([name, guard]) => guardsOf(named(`guards.${name}`, name), guard)),
        thresholds: Object.entries(options.thresholds).flatMap(([name, { on, ...limits }]) => limitsOf(named(`thresholds.${name}`, name), limits, on)),
        slices: slicePolicies(options.slices, metric, named, source),
        fairness: Object.entries(options.fairness).map(([name, { across, max_difference: limit, min_rows: minRows, on }]) => ({
            metric: named(`fairness.${name}`, name),
            ...{ across, limit, minRows, on },
        })),
        cluster: options.cluster,
        tests: Object.fromEntries(Object.entries(options.test).map(([name, test]) => [named(`test.${name}`, name).name, test])),
        operating: operatingOf(options, task, source),
        confidence,
        alpha: alphaOf(confidence),
        reuse: options.reuse,
        looks: options.looks,
        freshRows: options.fresh_rows,
        cap: options.cap,
        championEnvironment: options.champion_environment,
    };
}
function alphaOf(confidence) {
    return Number((1 - confidence).toPrecision(12));
}
function amounts({ margin, useful, relative }, metric, championValue) {
    if (!relative)
        return { margin, useful: useful ?? usefulOf(metric, championValue) };
    const size = Math.abs(championValue(metric) ?? 0);
    return { margin: margin * size, useful: size === 0 ? null : (useful ?? share) * size };
}
function guardsOf(metric, guard) {
    const { margin, relative_margin, gain, relative_gain, on } = guard;
    const asked = [
        [margin, -1, false],
        [relative_margin, -1, true],
        [gain, 1, false],
        [relative_gain, 1, true],
    ];
    return asked.flatMap(([size, sign, relative]) => size === undefined ? [] : [{ metric, margin: relative ? { share: sign * size } : sign * size, on }]);
}
function limitsOf(metric, { min, max }, on) {
    return [
        ...(min === undefined ? [] : [{ metric, side: 'above', limit: min, on }]),
        ...(max === undefined ? [] : [{ metric, side: 'below', limit: max, on }]),
    ];
}
function slicePolicies({ required, watched }, primary, named, source) {
    const of = (role, list) => list.map((entry, at) => {
        const key = `slices.${role === 'slice' ? 'required' : 'watched'}.${at}`;
        if (typeof entry === 'string') {
            return { role, of: entry, metric: primary, margin: null, limits: [], on: 'bound', minRows: 1 };
        }
        const { column, name, where, margin, min, max, on, min_rows: minRows } = entry;
        const metric = entry.metric === undefined ? primary : named(`${key}.metric`, entry.metric);
        if (metric.name !== primary.name && margin === undefined && min === undefined && max === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: gate.${key}.margin: expected a number, since ${metric.name} is not the primary metric.`);
        }
        const limits = limitsOf(metric, { min, max }, on);
        const paired = margin !== undefined ? { margin } : limits.length === 0 ? { margin: null } : {};
        return { role, of: column ?? { name: name, where: where }, metric, ...paired, limits, on, minRows };
    });
    return [...of('slice', required), ...of('watched', watched)];
}
function operatingOf(options, task, source) {
    const { latency, size, churn, must_pass } = options;
    if (churn !== null && churn.tolerance > 0 && task !== 'regression') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${source}: gate.churn.tolerance: only numbers differ by an amount, and the task is ${task}; leave it out.`);
    }
    return { latency, size, churn, must_pass };
}
function judging(options) {
    const { primary, on_new_data, guards, thresholds, confidence, reuse, cap } = options;
    const { relative, ...asked } = primary;
    return {
        ...{
            primary: relative ? primary : asked,
            on_new_data,
            guards: Object.fromEntries(Object.entries(guards).map(plainGuard)),
        },
        ...{ thresholds, confidence, reuse, cap },
        ...later(options),
    };
}
function plainGuard([name, { on, ...guard }]) {
    return [name, on === 'bound' ? guard : { ...guard, on }];
}
function later(options) {
    const { slices, fairness, cluster, test, latency, size, churn, must_pass, champion_environment } = options;
    const { reuse, looks, fresh_rows } = options;
    return {
        ...(slices.required.length + slices.watched.length === 0 ? {} : { slices }),
        ...(Object.keys(fairness).length === 0 ? {} : { fairness }),
        ...(Object.keys(test).length === 0 ? {} : { test }),
        ...(cluster === null ? {} : { cluster }),
        ...(latency === null ? {} : { latency }),
        ...(size === null ? {} : { size }),
        ...(churn === null ? {} : { churn }),
        ...(must_pass === null ? {} : { must_pass }),
        ...(champion_environment === 'own' ? {} : { champion_environment }),
        ...(reuse === 'report' ? {} : { looks, ...(fresh_rows === null ? {} : { fresh_rows }) }),
    };
}
function policyDigest(options, measures) {
    const evaluate = measures === undefined ? {} : (0,_measures_js__WEBPACK_IMPORTED_MODULE_4__/* .measuresOf */ .d)(measures);
    const further = Object.keys(evaluate).length === 0 ? {} : { evaluate };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)({ ...judging(options), ...further })))
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
    if (metric.range[1] <= 2)
        return share;
    const champion = championValue(metric);
    return champion === null || champion === 0 ? null : share * Math.abs(champion);
}


/***/ })

};
