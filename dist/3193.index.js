export const id = 3193;
export const ids = [3193];
export const modules = {

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

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
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

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _judged_as_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85956);


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
function flavorChange({ flavor: a }, { flavor: b }) {
    if (a.name === 'tfjs' && b.name === 'tfjs')
        return a.estimator === b.estimator ? null : 'estimator';
    if (a.name === 'python' && b.name === 'python') {
        return a.estimator === b.estimator && a.preprocess === b.preprocess ? null : 'estimator';
    }
    if (a.name !== 'command' || b.name !== 'command')
        return 'flavor';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.score, b.score) ? null : 'scoring command';
}
function contentChanges(a, b) {
    const changes = [];
    if (a.code.package?.content !== b.code.package?.content)
        changes.push('package');
    const flavor = flavorChange(a, b);
    if (flavor !== null)
        changes.push(flavor);
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.params, b.params))
        changes.push('params');
    if ((0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(a) !== (0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(b))
        changes.push('decision threshold');
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

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ attachedFiles)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function attachedFiles(files, { attachments }) {
    const found = [];
    for (const [name, path] of Object.entries(attachments)) {
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected a file to put beside the version, found ${stat?.kind ?? 'none'}.`);
        }
        if (stat.size > 0)
            found.push({ name, path, size: stat.size, sha256: await files.digest(path) });
    }
    return found;
}


/***/ }),

/***/ 93607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ damage),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function damage(path, what, cause) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${what}. The registry is damaged here; restore this file from a copy of the registry.`, cause === undefined ? undefined : { cause });
}
const numbered = /^(mlops-[a-z]+)\/(\d+)$/;
function refuseNewer(path, value, format) {
    const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    const known = numbered.exec(format);
    const read = typeof found === 'string' ? numbered.exec(found) : null;
    if (known === null || read === null || known[1] !== read[1] || Number(read[2]) <= Number(known[2]))
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: it has the format ${read[0]}, this version of mlops reads up to ${format}; update mlops-action.`);
}
async function readRecord(files, path, format, schema) {
    const stat = await files.stat(path);
    if (stat === undefined)
        throw damage(path, 'it is missing');
    if (stat.kind !== 'file')
        throw damage(path, `expected a file, found a ${stat.kind}`);
    return parseRecord(path, await files.text(path), format, schema);
}
function parseRecord(path, text, format, schema) {
    const value = parseJson(path, text);
    refuseNewer(path, value, format);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw damage(path, `not a valid ${format}${at === '' ? '' : ` (key ${at})`}`, parsed.error);
    }
    return parsed.data;
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw damage(path, 'it is not JSON, or was cut short', cause);
    }
}


/***/ }),

/***/ 20715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkDraft)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



function checkDraft(draft) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(draft.manifest.name);
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkVersion */ .ps)(draft.manifest.version);
    const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.parse(draft.manifest);
    const name = `${manifest.name} ${manifest.version}`;
    const listed = Object.keys(manifest.files).sort();
    const given = Object.keys(draft.files).sort();
    listed.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    if (listed.join('\n') !== given.join('\n')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: its manifest lists ${listed.join(', ')}, but the files are ${given.join(', ')}.`);
    }
    for (const name of Object.keys(draft.attachments)) {
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi)(name);
        if (Object.hasOwn(manifest.files, name)) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${manifest.name} ${manifest.version}: ${name} is both a file of the version and beside it.`);
        }
    }
    if (manifest.files[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1]?.sha256 !== manifest.verdict.sha256) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version needs its ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1}, with the digest that the manifest's verdict names.`);
    }
    if (Object.hasOwn(manifest.files, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4) === (manifest.verdict.verdict === 'reject')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version has a ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4} unless it is rejected; a rejected one has none.`);
    }
    return manifest;
}


/***/ }),

/***/ 42900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ openEpoch),
/* harmony export */   OD: () => (/* binding */ epochsOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rC: () => (/* binding */ epochsOfTarget),
/* harmony export */   tQ: () => (/* binding */ epochRowsFile),
/* harmony export */   zE: () => (/* binding */ pinnedEpochSchema)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85956);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);




const epochRowsFile = 'test-rows.bin';
const pinnedEpochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    opener: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    shownBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
function questionOf(model, champion, policy) {
    return `${model}/${champion ?? 'none'}/${policy}`;
}
function epochsOf(manifests) {
    const byTime = manifests.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    const looked = byTime.flatMap((manifest) => manifest.epoch === undefined ? [] : [{ manifest, epoch: manifest.epoch }]);
    const found = [];
    for (const { manifest, epoch } of looked) {
        const known = found.some(({ number }) => number === epoch.number);
        if (known || !Object.hasOwn(manifest.files, epochRowsFile))
            continue;
        const own = looked.filter((each) => each.epoch.number === epoch.number).map((each) => each.manifest);
        const shown = byTime.find((each) => each.createdAt > manifest.createdAt && showsTestRows(each, manifest.target));
        found.push({
            ...{ number: epoch.number, opener: manifest.version, target: manifest.target },
            ...{ key: epoch.key, looks: epoch.looks, frozen: epoch.frozen },
            questions: [...new Set(own.map(questionOfVersion))].sort(),
            promotions: own.filter(({ verdict }) => verdict.verdict === 'promote').length,
            ...(shown === undefined ? {} : { shownBy: shown.version }),
        });
    }
    return found.sort((a, b) => a.number - b.number);
}
function showsTestRows({ epoch, metrics, target }, asked) {
    return epoch === undefined && metrics.test !== null && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(target, asked);
}
function questionOfVersion(manifest) {
    const { champion, verdict } = manifest;
    return questionOf((0,_model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAs */ .K)(manifest), champion?.version ?? null, verdict.policy ?? '');
}
function epochsOfTarget(epochs, target) {
    return epochs.filter((epoch) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(epoch.target, target));
}
function openEpoch(epochs, target) {
    const newest = epochsOfTarget(epochs, target).at(-1);
    if (newest === undefined || newest.shownBy !== undefined || newest.questions.length >= newest.looks)
        return null;
    return newest;
}


/***/ }),

/***/ 20069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   b: () => (/* binding */ noSuchSnapshot)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function noSuchSnapshot(location, { digest }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: it holds no snapshot of the data ${digest}: somebody removed it, or the version comes from another registry.`);
}
function fileOf({ files, digest }, name) {
    const found = files.find((file) => file.name === name);
    if (found !== undefined)
        return found;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`snapshot ${digest}: it has no file ${JSON.stringify(name)}; it has ${files.map((file) => file.name).join(', ')}.`);
}


/***/ }),

/***/ 57916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   E1: () => (/* binding */ gapInHistory),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);


function noSuchVersion(location, model, version) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} ${version}: no such version in the registry ${location}; \`mlops show\` lists what there is.`);
}
function missingFile(manifest, file) {
    const name = `${manifest.name} ${manifest.version}`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(manifest.verdict.verdict === 'reject' && file === _names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFile */ .u4
        ? `${name}: the gate rejected it, so only its manifest and verdict are kept, not its model; choose another version (\`mlops show\`).`
        : `${name}: it has no file ${JSON.stringify(file)}; it has ${[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, ...Object.keys(manifest.files)].join(', ')}.`);
}
function gapInHistory(location, model, last, number) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: the champion's history of ${model} ends at ${last}, number ${number} would leave a gap; run \`mlops champion\` again.`);
}


/***/ }),

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   r2: () => (/* binding */ sumsFile),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
const sumsFile = 'SHA256SUMS';
const reportFile = 'report.html';
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
const reserved = [manifestFile, sumsFile.toLowerCase()];
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && !reserved.includes(name.toLowerCase());
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);



const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEpochSchema */ .zE).default([]),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


/***/ }),

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sumsText),
/* harmony export */   s: () => (/* binding */ attachmentsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93607);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



const line = /^([0-9a-f]{64}) [ *](.+)$/;
function sumsText(files, manifest) {
    const all = [...files, { name: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(manifest).digest('hex') }];
    const sorted = all.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
function attachmentsOf(path, text, manifest) {
    const found = [];
    for (const [index, each] of text.split('\n').entries()) {
        if (each === '')
            continue;
        const [, digest = '', name = ''] = line.exec(each) ?? [];
        if (digest === '')
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} is not a digest and a name`);
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE || Object.hasOwn(manifest.files, name))
            continue;
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(name))
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} holds no plain file name`);
        found.push([name, digest]);
    }
    return Object.fromEntries(found);
}


/***/ }),

/***/ 46673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem),
/* harmony export */   k: () => (/* binding */ copyVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

async function fileProblem(files, path, { size, sha256 }) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== size)
        return `expected ${size} bytes, found ${stat.size}`;
    return (await files.digest(path)) === sha256 ? null : 'its SHA-256 is not the one in manifest.json';
}
async function copyVerified(files, from, to, expected) {
    const stat = await files.stat(from);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== expected.size)
        return `expected ${expected.size} bytes, found ${stat.size}`;
    const writer = await files.writer(to);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of files.stream(from)) {
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (hash.digest('hex') !== expected.sha256) {
            await writer.abort();
            return 'its SHA-256 is not the one in manifest.json';
        }
        await writer.close();
        return null;
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


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
