export const id = 4740;
export const ids = [4740];
export const modules = {

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gateOptions),
  i: () => (/* binding */ usefulShare)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/gate/limit.options.js

const on = schemas/* enum */.k5n(['bound', 'value'])
    .default('bound')
    .describe('bound: the confidence bound has to clear it; value: the plain value has to reach it, without an error guarantee.');
const share = (text) => schemas/* number */.aig().gt(0).optional().describe(text);
const guardOptions = schemas/* strictObject */.rej({
    margin: share('The loss on this metric that is just not acceptable, in its units.'),
    relative_margin: share("The same as a share of the champion's value, whatever its sign: 0.02 is 2%."),
    gain: share('The improvement that has to be exceeded, in units of the metric.'),
    relative_gain: share("The same as a share of the champion's value, whatever its sign: 0.1 is 10%."),
    on,
})
    .refine((guard) => guardKeys.some((key) => guard[key] !== undefined), {
    path: ['margin'],
    message: 'expected margin, relative_margin, gain or relative_gain.',
})
    .refine(({ margin, relative_margin, gain, relative_gain }) => (margin ?? relative_margin) === undefined || (gain ?? relative_gain) === undefined, {
    path: ['gain'],
    message: 'a margin allows a loss and a gain asks for an improvement of the same metric; keep the one that is meant.',
});
const guardKeys = ['margin', 'relative_margin', 'gain', 'relative_gain'];
const thresholdOptions = schemas/* strictObject */.rej({
    min: schemas/* number */.aig().optional().describe('The metric has to be above this.'),
    max: schemas/* number */.aig().optional().describe('The metric has to be below this.'),
    on,
})
    .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'expected min, max or both.' })
    .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    path: ['max'],
    message: 'expected a number above min: no value is above min and below max.',
});
const fairnessOptions = schemas/* strictObject */.rej({
    across: schemas/* string */.YjP().min(1).describe('The column whose values are the groups.'),
    max_difference: schemas/* number */.aig()
        .gt(0)
        .describe('What the largest difference of the metric between two groups has to stay below.'),
    min_rows: schemas/* int */.Whr().min(1).default(30).describe('Groups with fewer rows are left out, and the verdict says so.'),
    on,
});
const ratio = schemas/* number */.aig()
    .gt(0)
    .optional()
    .describe("The most that the candidate may need, as a multiple of the champion's: 1.5 is half as much again.");
const operatingOptions = {
    latency: schemas/* strictObject */.rej({
        max_ratio: ratio,
        max_ms: schemas/* number */.aig().gt(0).optional().describe('The most milliseconds that a prediction may take.'),
    })
        .refine(({ max_ratio, max_ms }) => max_ratio !== undefined || max_ms !== undefined, {
        message: 'expected max_ratio, max_ms or both.',
    })
        .nullable()
        .default(null)
        .describe('A limit on the time that a prediction takes, measured beside the champion in the same run.'),
    size: schemas/* strictObject */.rej({
        max_ratio: ratio,
        max_mb: schemas/* number */.aig()
            .gt(0)
            .optional()
            .describe("The most megabytes (1,000,000 bytes) that the model's files may have."),
    })
        .refine(({ max_ratio, max_mb }) => max_ratio !== undefined || max_mb !== undefined, {
        message: 'expected max_ratio, max_mb or both.',
    })
        .nullable()
        .default(null)
        .describe("A limit on the size of the model's files."),
    churn: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().gt(0).max(1).describe("The share of rows whose prediction may differ from the champion's."),
        tolerance: schemas/* number */.aig().min(0).default(0).describe('Regression: differences up to this are none.'),
        on,
    })
        .nullable()
        .default(null)
        .describe('A limit on how many predictions change, for better or worse.'),
    must_pass: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A file of rows with their targets that every candidate has to get right: CSV, JSONL or Parquet.'),
};

;// CONCATENATED MODULE: ./.build/gate/slice.options.js

const sliceEntry = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().min(1).optional().describe('The column whose every value is a slice.'),
        name: schemas/* string */.YjP().min(1).max(80).optional().describe('Name of a slice that a condition makes.'),
        where: schemas/* string */.YjP().min(1).optional().describe('The rows in it: a condition such as `age >= 65 and sex == "f"`.'),
        metric: schemas/* string */.YjP().optional().describe('The metric that is compared; by default the primary one.'),
        margin: schemas/* number */.aig()
            .gt(0)
            .optional()
            .describe('The loss that is just not acceptable there; by default gate.primary.useful for the primary metric.'),
        min: schemas/* number */.aig()
            .optional()
            .describe("The candidate's own value has to be above this there, whatever the champion's."),
        max: schemas/* number */.aig()
            .optional()
            .describe("The candidate's own value has to be below this there, whatever the champion's."),
        on: schemas/* enum */.k5n(['bound', 'value'])
            .default('bound')
            .describe('bound: the confidence bound has to clear it; value: the plain value has to reach it.'),
        min_rows: schemas/* int */.Whr()
            .min(1)
            .default(1)
            .describe('Slices with fewer rows are only listed; by default each has to be demonstrated.'),
    })
        .refine(({ column, name, where }) => column === undefined ? name !== undefined && where !== undefined : name === undefined && where === undefined, {
        message: 'expected either column, or name and where.',
    })
        .refine(({ metric, margin, min, max }) => metric === undefined || margin !== undefined || min !== undefined || max !== undefined, {
        path: ['margin'],
        message: 'expected a margin, min or max for a metric of its own.',
    })
        .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
        path: ['max'],
        message: 'expected a number above min: no value is above min and below max.',
    }),
]);
const sliceListOptions = schemas/* strictObject */.rej({
    required: schemas/* array */.YOg(sliceEntry)
        .default([])
        .describe('Slices that must not get worse: columns by name, or conditions; each has to be demonstrated.'),
    watched: schemas/* array */.YOg(sliceEntry)
        .default([])
        .describe('Slices that only count where they are shown to be worse; nothing is promised of them.'),
})
    .prefault({})
    .describe('Parts of the rows that are compared by themselves.');

// EXTERNAL MODULE: ./.build/gate/verdict-name.js
var verdict_name = __webpack_require__(81445);
;// CONCATENATED MODULE: ./.build/gate/gate.options.js




const rule = schemas/* enum */.k5n(['superiority', 'non_inferiority']);
const boundName = schemas/* enum */.k5n(['proportion', 'auc', 'mean_loss', 'influence', 'bootstrap']);
const usefulShare = 0.01;
const primaryOptions = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .nullable()
        .default(null)
        .describe('The metric that decides; null: roc_auc for a binary target, accuracy for one of several classes, mae for a regression.'),
    rule: rule
        .default('superiority')
        .describe('superiority: the candidate has to be better by more than the margin; non_inferiority: it must not be worse by the margin or more.'),
    margin: schemas/* number */.aig()
        .min(0)
        .default(0)
        .describe('In units of the metric: what has to be exceeded (superiority), or the largest loss (non_inferiority).'),
    useful: schemas/* number */.aig()
        .gt(0)
        .nullable()
        .default(null)
        .describe('The smallest improvement that is worth a release, larger than the margin; null: 0.01, or 1% of the champion on errors without an upper limit.'),
    relative: schemas/* boolean */.zMY()
        .default(false)
        .describe("true: margin and useful are shares of the champion's value, whatever its sign: 0.02 is 2%."),
})
    .refine(({ rule, margin }) => rule === 'superiority' || margin > 0, {
    path: ['margin'],
    message: 'expected a number above 0 with rule non_inferiority: without a margin no number of rows can show it.',
})
    .refine(({ margin, useful }) => useful === null || useful > margin, {
    path: ['useful'],
    message: 'expected a number larger than gate.primary.margin; raise useful or lower margin.',
})
    .refine(({ margin, useful, relative }) => !relative || useful !== null || margin < usefulShare, {
    path: ['useful'],
    message: `expected a number larger than gate.primary.margin: with relative: true its default is ${usefulShare} (1% of the champion's value), and the margin is as large or larger; set useful or lower margin.`,
});
const gateOptions = schemas/* strictObject */.rej({
    primary: primaryOptions.prefault({}).describe('The comparison with the champion that decides.'),
    on_new_data: rule
        .default('non_inferiority')
        .describe('The rule for a retrain in which only the data changed; non_inferiority takes primary.useful as its margin.'),
    guards: schemas/* record */.g1P(schemas/* string */.YjP(), guardOptions)
        .default({})
        .describe('Metrics that must not get worse by their margin or more, or that must get better, by name.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), thresholdOptions)
        .default({})
        .describe('Limits that a model has to keep whatever the champion does, by metric.'),
    slices: sliceListOptions,
    fairness: schemas/* record */.g1P(schemas/* string */.YjP(), fairnessOptions)
        .default({})
        .describe('How far a metric may differ between the values of a column, by metric.'),
    cluster: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A column whose equal values mark rows that belong together, such as visits of one patient; null: rows are independent.'),
    test: schemas/* record */.g1P(schemas/* string */.YjP(), boundName)
        .default({})
        .describe('Another bound than the one that belongs to a metric, by metric; without an error guarantee, and labelled so.'),
    ...operatingOptions,
    confidence: schemas/* number */.aig().gt(0.5).lt(1).default(0.95).describe('Confidence of each one-sided bound.'),
    reuse: schemas/* enum */.k5n(['report', 'corrected'])
        .default('report')
        .describe('How repeated looks at the same test rows are treated; report: they are counted and shown; corrected: each is tested more strictly, and figures stay sealed, so that any number of tries keeps the promise.'),
    looks: schemas/* int */.Whr()
        .min(1)
        .max(10_000)
        .default(20)
        .describe('reuse: corrected: how many candidates of releases the same test rows may judge.'),
    fresh_rows: schemas/* int */.Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('reuse: corrected: how many new test rows open the next epoch once the present one is spent; null: as many as it had.'),
    cap: schemas/* number */.aig()
        .gt(0)
        .nullable()
        .default(null)
        .describe('The largest loss that a row can have; makes a promise possible for unbounded losses with fewer rows.'),
    champion_environment: schemas/* enum */.k5n(['own', 'candidate'])
        .default('own')
        .describe("Where a champion is scored whose own environment cannot be made again; own: it is not, and nothing is decided; candidate: in the candidate's, on record."),
    fail_on: schemas/* array */.YOg(verdict_name/* verdictName */.B)
        .default(['reject'])
        .describe('Verdicts that end the step, and with it the job, with exit code 1.'),
    new_line: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Why the target or its classes changed: the candidate is then judged as a first model.'),
    part: schemas/* enum */.k5n(['validation', 'test'])
        .nullable()
        .default(null)
        .describe('The rows to decide on; for one call. null: validation.'),
    base: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A git revision, such as origin/main, whose mlops.yml holds the policy that judges.'),
});


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
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29743);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31255);
/* harmony import */ var _gate_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6493);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62259);






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
    return { margin: margin * size, useful: size === 0 ? null : (useful ?? _gate_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usefulShare */ .i) * size };
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
    const evaluate = measures === undefined ? {} : (0,_measures_js__WEBPACK_IMPORTED_MODULE_5__/* .measuresOf */ .d)(measures);
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
        return _gate_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usefulShare */ .i;
    const champion = championValue(metric);
    return champion === null || champion === 0 ? null : _gate_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usefulShare */ .i * Math.abs(champion);
}


/***/ })

};
