export const id = 7031;
export const ids = [7031,8855,4669,146,9660,6476];
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
    unleaked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable()) }).optional(),
    roc: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    classes: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        hits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
        observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
        predicted: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
        confused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()])),
    })
        .optional(),
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

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateStep: () => (/* binding */ gateStep)
});

// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/gate/explain.js
var explain = __webpack_require__(90139);
;// CONCATENATED MODULE: ./.build/gate/figures.js
function figuresOf({ verdict, part, decided, rule, rows, comparisons, looks }) {
    const primary = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
    return {
        verdict,
        part,
        decided,
        rule,
        rows,
        looks: looks.count,
        ...(primary === undefined
            ? {}
            : {
                metric: primary.metric,
                candidate: primary.candidate,
                reference: primary.reference,
                lower: primary.lower,
                upper: primary.upper,
            }),
    };
}

// EXTERNAL MODULE: ./.build/evaluate/labels.js
var evaluate_labels = __webpack_require__(99341);
// EXTERNAL MODULE: ./.build/evaluate/scores.js
var scores = __webpack_require__(36221);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var registry_pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/run/inputs.js
var inputs = __webpack_require__(31255);
;// CONCATENATED MODULE: ./.build/gate/special.js


function lineOf(candidate, champion, reason) {
    if (champion === null)
        return 'first';
    const change = targetChange(candidate, champion);
    if (change === null)
        return 'continued';
    if (reason !== null)
        return 'new_line';
    throw new errors/* UserError */.yo(`gate.new_line: ${change}, so the champion cannot be compared with; set gate.new_line to the reason to judge the candidate as a first model, or take the change back.`);
}
function isSameTarget(a, b) {
    return targetChange(a, b) === null;
}
function targetChange(candidate, champion) {
    if (candidate.column !== champion.column) {
        return `the target is "${candidate.column}" and was "${champion.column}"`;
    }
    if (candidate.task !== champion.task)
        return `the task is ${candidate.task} and was ${champion.task}`;
    if (candidate.positive !== champion.positive)
        return 'the positive class is another one than the champion has';
    if (JSON.stringify(candidate.classes) !== JSON.stringify(champion.classes)) {
        return `the target has ${candidate.classes.length} classes, and they are not the champion's ${champion.classes.length}`;
    }
    return null;
}
function isSameModel(candidate, champion) {
    return candidate.model.digest === champion.model.digest;
}
function isDataOnly(candidate, champion, policy) {
    const knownCode = candidate.code.package !== null || candidate.flavor.name === 'tfjs';
    return (knownCode &&
        champion.verdict.policy === policy &&
        candidate.data.fingerprint !== champion.data.fingerprint &&
        sameText(candidate.code.package?.content ?? null, champion.code.package?.content ?? null) &&
        sameText(candidate.flavor, champion.flavor) &&
        sameText(candidate.params, champion.params) &&
        candidate.seed === champion.seed);
}
function sameText(a, b) {
    return JSON.stringify((0,inputs/* canonical */.$N)(a)) === JSON.stringify((0,inputs/* canonical */.$N)(b));
}

;// CONCATENATED MODULE: ./.build/gate/inputs.js







function gateReads(part) {
    const split = ['manifest.json', `${part}.csv`, `${part}.comparable.csv`].map((file) => `split/${file}`);
    return [...split, 'train/manifest.json', 'champion', `evaluate/${part}`];
}
async function readSituation(options, part, { run, files, basePolicy, policySource }) {
    const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
    const candidate = await run.read('train/manifest.json', 'train', (value) => model_manifest/* candidateSchema */.HL.parse(value));
    const path = `evaluate/${part}/metrics.json`;
    const evaluation = await run.read(path, 'evaluate', (value) => scores/* evaluationSchema */.M.parse(value));
    const pin = await (0,registry_pinned/* readPin */.Ci)(run);
    const champion = await (0,registry_pinned/* readPinned */.r6)(run, 'champion');
    const pinned = pin.anchor === pin.champion ? null : await (0,registry_pinned/* readPinned */.r6)(run, 'anchor');
    const anchor = pinned !== null && isSameTarget(candidate.target, pinned.target) ? pinned : null;
    checkTrained(split, candidate);
    if (lineOf(candidate.target, champion?.target ?? null, options.new_line) === 'continued') {
        checkComparable(split, { champion, anchor });
    }
    checkEvaluation(path, split, evaluation, { candidate: candidate.model.digest, champion, anchor });
    const labels = await (0,evaluate_labels/* loadLabels */.U2)(files, run, part, split);
    const comparable = await (0,evaluate_labels/* loadComparable */.vd)(files, run, part);
    for (const mask of [comparable.champion, comparable.anchor]) {
        if (mask !== null && mask.length !== labels.rowIds.length) {
            throw new errors/* UserError */.yo(`split/${part}.comparable.csv: expected ${labels.rowIds.length} rows, got ${mask.length}; run \`mlops split --force\` again.`);
        }
    }
    const answer = async (role) => {
        const model = evaluation.models[role];
        if (model === null)
            return null;
        if (model.failure !== null)
            return { failure: model.failure };
        const predictions = await (0,evaluate_labels/* loadPredictions */.rN)(files, run, part, role, split.target, labels);
        return model.environment?.foreign === true ? { predictions, elsewhere: model.environment.text } : { predictions };
    };
    return {
        part,
        candidate,
        champion,
        anchor,
        rowIds: labels.rowIds,
        answers: {
            candidate: (await answer('candidate')) ?? { failure: 'it was not scored on these rows' },
            champion: await answer('champion'),
            anchor: anchor === null ? null : await answer('anchor'),
            baseline: await answer('baseline'),
        },
        comparable,
        options,
        base: basePolicy,
        policySource,
        looks: pin.looks,
    };
}
function checkTrained(split, candidate) {
    if (candidate.sample !== undefined) {
        throw new errors/* UserError */.yo('train/manifest.json: trained on a sample of the rows (train.on_check: sample), which says nothing of the candidate; run `mlops changes --force` and `mlops train`.');
    }
    const { fingerprint, split: trained } = candidate.data;
    if (fingerprint !== split.data.fingerprint || trained.digest !== split.policyDigest) {
        throw new errors/* UserError */.yo('train/manifest.json: the candidate was trained on other data or another split than split/manifest.json has; run `mlops train` again.');
    }
}
function checkComparable(split, pinned) {
    for (const role of ['champion', 'anchor']) {
        const manifest = pinned[role];
        if (manifest !== null && split.comparable[role]?.version !== manifest.version) {
            throw new errors/* UserError */.yo(`split/manifest.json: expected the rows that are comparable with the ${role} ${manifest.version}, got those for ${split.comparable[role]?.version ?? 'none'}; run \`mlops split --force\` again.`);
        }
    }
}
function checkEvaluation(path, split, { part, rowsDigest, models }, expected) {
    const again = `run \`mlops evaluate --part ${part} --force\` again`;
    if (rowsDigest !== split.parts[part].digest) {
        throw new errors/* UserError */.yo(`${path}: scored on other rows than split/manifest.json has; ${again}.`);
    }
    const digests = [
        ['candidate', expected.candidate],
        ['champion', expected.champion?.model.digest ?? null],
        ['anchor', expected.anchor?.model.digest ?? null],
    ];
    for (const [role, digest] of digests) {
        const scored = models[role];
        if (digest !== null && scored !== null && scored.digest !== digest) {
            throw new errors/* UserError */.yo(`${path}: the scored ${role} is not the one of this run; ${again}.`);
        }
    }
}

// EXTERNAL MODULE: ./.build/gate/policy.js
var gate_policy = __webpack_require__(24740);
;// CONCATENATED MODULE: ./.build/gate/ask.js


function askOf(situation, line, policy, policyDigest, reference) {
    const { metric, rule, margin, useful } = policy.primary;
    const { candidate, champion, anchor, options } = situation;
    if (line !== 'continued' || champion === null) {
        const note = line === 'new_line' ? `a new line, judged as a first model: ${options.new_line ?? ''}` : null;
        const checks = note === null ? [] : [{ name: 'target', state: 'ok', note }];
        return { rule: 'first', margin: 0, useful: useful ?? (0,gate_policy/* usefulOf */.cw)(metric, reference), checks };
    }
    const dataOnly = isDataOnly(candidate, champion, policyDigest);
    const chosen = dataOnly ? policy.onNewData : rule;
    const checks = [];
    if (dataOnly)
        checks.push({ name: 'change', state: 'ok', note: `only the data changed: ${chosen} decides` });
    if (useful === null && reference(metric) === 0 && (chosen === 'superiority' || dataOnly || anchor !== null)) {
        const note = `1% of the champion's ${metric.title} is 0 and no improvement to ask for; set gate.primary.useful`;
        checks.push({ name: 'useful improvement', state: 'unavailable', note });
    }
    if (!dataOnly)
        return { rule, margin, useful, checks };
    if (chosen === 'non_inferiority')
        return { rule: chosen, margin: useful ?? 0, useful, checks };
    return { rule: chosen, margin: rule === 'superiority' ? margin : 0, useful, checks };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/gate/rows.js

function positionsOf(mask, n) {
    const positions = new Int32Array(n);
    let at = 0;
    for (let i = 0; i < n; i++) {
        if (mask === null || mask[i] === 1)
            positions[at++] = i;
    }
    return positions.slice(0, at);
}
function selectRows(predictions, positions) {
    switch (predictions.task) {
        case 'binary': {
            const { y, score, predicted } = predictions;
            return {
                task: 'binary',
                y: take(y, positions),
                score: take(score, positions),
                predicted: take(predicted, positions),
            };
        }
        case 'multiclass': {
            const { classes, y, score, predicted } = predictions;
            const rows = new Float64Array(positions.length * classes);
            for (const [to, from] of positions.entries()) {
                rows.set(score.subarray(from * classes, (from + 1) * classes), to * classes);
            }
            return { task: 'multiclass', classes, y: take(y, positions), score: rows, predicted: take(predicted, positions) };
        }
        case 'regression': {
            const { y, predicted } = predictions;
            return { task: 'regression', y: take(y, positions), predicted: take(predicted, positions) };
        }
    }
}
function take(values, positions) {
    const taken = values.slice(0, positions.length);
    for (let i = 0; i < positions.length; i++)
        taken[i] = values[positions[i]];
    return taken;
}
function rowsDigest(rowIds) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const chunk = 65536;
    for (let start = 0; start < rowIds.length; start += chunk) {
        hash.update(`${rowIds.subarray(start, start + chunk).join('\n')}\n`);
    }
    return hash.digest('hex');
}
function unusable(predictions) {
    const probability = predictions.task !== 'regression';
    const values = probability ? predictions.score : predictions.predicted;
    const width = widthOf(predictions);
    let found = 0;
    for (let start = 0; start < values.length; start += width) {
        const wrong = (value) => !Number.isFinite(value) || (probability && (value < 0 || value > 1));
        if (values.subarray(start, start + width).some(wrong))
            found++;
    }
    return found;
}
function widthOf(predictions) {
    return predictions.task === 'multiclass' ? predictions.classes : 1;
}
function isConstant(predictions) {
    const values = predictions.task === 'regression' ? predictions.predicted : predictions.score;
    const width = widthOf(predictions);
    return values.length > width && values.every((value, i) => value === values[i % width]);
}

;// CONCATENATED MODULE: ./.build/gate/check.js

function checkModels({ answers, anchor, rowIds }, line, pairs, championEnvironment) {
    const check = (name, answer) => checkReference(name, answer, championEnvironment);
    const continued = line === 'continued';
    return [
        checkCandidate(answers.candidate),
        continued ? check('champion', answers.champion) : check('baseline', answers.baseline),
        checkRows('rows', pairs.rows, rowIds.length),
        ...(continued && anchor !== null
            ? [check('anchor', answers.anchor), checkRows('rows of the anchor', pairs.anchorRows, rowIds.length)]
            : []),
    ];
}
function checkCandidate(answer) {
    const name = 'candidate';
    if ('failure' in answer)
        return { name, state: 'fault', note: answer.failure };
    const bad = unusable(answer.predictions);
    if (bad > 0) {
        const expected = answer.predictions.task === 'regression' ? 'finite numbers' : 'scores in [0, 1]';
        return { name, state: 'fault', note: `expected ${expected}, got something else in ${bad} rows` };
    }
    return { name, state: 'ok', note: isConstant(answer.predictions) ? 'every row has the same score' : null };
}
function checkReference(name, answer, championEnvironment) {
    if (answer === null)
        return { name, state: 'unavailable', note: 'it was not scored on these rows' };
    if ('failure' in answer)
        return { name, state: 'unavailable', note: `it cannot be scored: ${answer.failure}` };
    const elsewhere = answer.elsewhere ?? null;
    if (elsewhere !== null && championEnvironment === 'own')
        return { name, state: 'unavailable', note: `${elsewhere}, but the policy that judges does not allow it` };
    const bad = unusable(answer.predictions);
    return bad === 0
        ? { name, state: 'ok', note: elsewhere }
        : { name, state: 'unavailable', note: `its predictions cannot be used in ${bad} rows` };
}
function checkRows(name, rows, all) {
    if (all === 0)
        return { name, state: 'unavailable', note: 'the part has no row' };
    if (rows === 0) {
        return { name, state: 'unavailable', note: `none of the ${all} rows is held out under both split policies` };
    }
    return {
        name,
        state: 'ok',
        note: rows === all ? null : `${rows} of ${all} rows are held out under both split policies`,
    };
}
function checkMeasured(measured) {
    return measured.flatMap(({ name, comparison }) => {
        const decides = comparison.role === 'primary' || comparison.role === 'baseline';
        const missing = comparison.state === 'unavailable' || (decides && comparison.note !== null);
        return missing ? [{ name, state: 'unavailable', note: comparison.note }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/gate/criteria.js
const tolerance = 1e-12;
function stateOf(requirement, alpha) {
    const { bound, limit, side, inclusive, adjusted } = requirement;
    if (adjusted !== null && adjusted <= alpha)
        return 'fail';
    if (bound === null || Number.isNaN(bound) || Number.isNaN(adjusted ?? 1))
        return 'open';
    const excess = side === 'above' ? bound - limit : limit - bound;
    if (inclusive)
        return excess >= -tolerance ? 'pass' : 'fail';
    return excess > 0 ? 'pass' : 'open';
}
function requirementsOf(input) {
    return [...input.guards, ...input.anchors, ...input.requiredSlices, ...input.thresholds];
}
function isComparable(primary) {
    return primary !== null && !Number.isNaN(primary.lower) && !Number.isNaN(primary.upper);
}
function needed(primary) {
    return primary.rule === 'non_inferiority' ? -primary.margin : primary.margin;
}
function clears(primary) {
    return primary.lower > needed(primary);
}
function fallsShort(primary) {
    return primary.upper < (primary.rule === 'non_inferiority' ? -primary.margin : 0);
}
function isHeld(primary) {
    const { rule, lower, upper, margin, useful } = primary;
    return rule === 'superiority' && useful !== null && lower <= margin && upper <= useful;
}

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/gate/reason.js


function describeReasons(input) {
    const { alpha, checks, primary } = input;
    const requirements = requirementsOf(input);
    const inState = (state) => requirements.filter((requirement) => stateOf(requirement, alpha) === state);
    const noted = (state) => checks
        .filter((check) => check.state === state)
        .map(({ name, note }) => `${name}: ${(note ?? state).replace(/\.$/, '')}.`);
    return [
        ...noted('fault'),
        ...inState('fail').map(describeFail),
        ...input.watchedSlices
            .filter(({ adjusted }) => adjusted <= alpha)
            .map(({ name, adjusted }) => `${name}: worse than allowed (adjusted p ${pValue(adjusted)}).`),
        ...noted('unavailable'),
        ...(isComparable(primary) ? [describePrimary(primary)] : []),
        ...inState('open').map(describeOpen),
        ...inState('pass').map(describePass),
    ];
}
function pValue(p) {
    return p < 1e-4 ? 'below 0.0001' : (0,number/* figure */.vP)(p, 3);
}
function describeFail({ name, bound, limit, side, inclusive, adjusted }) {
    if (adjusted === null)
        return `${name}: ${(0,number/* figure */.vP)(bound)} misses the limit ${(0,number/* figure */.vP)(limit)}.`;
    const relation = side === 'above' ? 'below' : 'above';
    const guarantee = inclusive ? '' : ` (adjusted p ${pValue(adjusted)})`;
    return `${name}: ${relation} the limit ${(0,number/* figure */.vP)(limit)}${guarantee}.`;
}
function describeOpen({ name, bound, limit, side }) {
    if (bound === null || Number.isNaN(bound))
        return `${name}: not demonstrated, these rows allow no bound.`;
    return side === 'above'
        ? `${name}: not demonstrated, the lower bound ${(0,number/* figure */.vP)(bound)} does not exceed ${(0,number/* figure */.vP)(limit)}.`
        : `${name}: not demonstrated, the upper bound ${(0,number/* figure */.vP)(bound)} is not below ${(0,number/* figure */.vP)(limit)}.`;
}
function describePass({ name, bound, limit, side, inclusive }) {
    if (inclusive)
        return `${name}: holds, ${(0,number/* figure */.vP)(bound)} keeps ${(0,number/* figure */.vP)(limit)} (plain value, no error guarantee).`;
    return side === 'above'
        ? `${name}: holds, the lower bound ${(0,number/* figure */.vP)(bound)} exceeds ${(0,number/* figure */.vP)(limit)}.`
        : `${name}: holds, the upper bound ${(0,number/* figure */.vP)(bound)} is below ${(0,number/* figure */.vP)(limit)}.`;
}
function describePrimary(primary) {
    const { name, lower, upper, useful, rule } = primary;
    const limit = (0,number/* signed */.x8)(needed(primary));
    if (clears(primary))
        return `${name}: the lower bound ${(0,number/* signed */.x8)(lower)} exceeds ${limit}.`;
    const short = `${name}: the lower bound ${(0,number/* signed */.x8)(lower)} does not exceed ${limit}`;
    const best = (0,number/* signed */.x8)(upper);
    if (fallsShort(primary)) {
        const least = rule === 'non_inferiority' ? limit : '0';
        return `${short}, and even the upper bound ${best} is below ${least}: it is worse.`;
    }
    if (isHeld(primary)) {
        return `${short}, and the upper bound ${best} is within the useful improvement ${(0,number/* signed */.x8)(useful)}.`;
    }
    return `${short}; the upper bound is ${best}.`;
}

;// CONCATENATED MODULE: ./.build/gate/decision.js


function decide(input) {
    return { ...matchingRow(input), reasons: describeReasons(input) };
}
function matchingRow(input) {
    const { primary, alpha } = input;
    const states = requirementsOf(input).map((requirement) => stateOf(requirement, alpha));
    const fails = states.includes('fail') || input.watchedSlices.some(({ adjusted }) => adjusted <= alpha);
    if (input.checks.some(({ state }) => state === 'fault'))
        return { verdict: 'reject', decided: '1' };
    if (fails)
        return { verdict: 'reject', decided: '2' };
    if (input.checks.some(({ state }) => state === 'unavailable') || !isComparable(primary)) {
        return { verdict: 'inconclusive', decided: '3' };
    }
    if (states.every((state) => state === 'pass') && clears(primary))
        return { verdict: 'promote', decided: '4' };
    if (fallsShort(primary))
        return { verdict: 'reject', decided: '5' };
    if (isHeld(primary))
        return { verdict: 'hold', decided: '6' };
    return { verdict: 'inconclusive', decided: '7' };
}

// EXTERNAL MODULE: ./.build/statistics/holm.js
var holm = __webpack_require__(59980);
;// CONCATENATED MODULE: ./.build/gate/family.js


function adjustFamily(measured, alpha, alphaLook) {
    const members = measured.filter(({ comparison }) => comparison.p !== null);
    const adjusted = (0,holm/* holm */.f)(members.map(({ comparison }) => comparison.p));
    const byMember = new Map(members.map((member, i) => [member, adjusted[i]]));
    return measured.map((each) => {
        const comparison = { ...each.comparison, adjusted: byMember.get(each) ?? null };
        const known = { ...each, comparison };
        if (comparison.role === 'primary' || comparison.role === 'baseline' || comparison.state === 'unavailable') {
            return known;
        }
        return { ...known, comparison: { ...comparison, state: stateOf(requirementOf(known, alphaLook), alpha) } };
    });
}
function requirementOf({ name, comparison, bound }, alphaLook) {
    return {
        name,
        bound: bound(alphaLook),
        limit: comparison.margin ?? Number.NaN,
        side: comparison.side,
        inclusive: comparison.inclusive,
        adjusted: comparison.adjusted,
    };
}

;// CONCATENATED MODULE: ./.build/gate/judging.js

const ownFile = 'mlops.yml';
function judgingOptions({ options, base, policySource }, line) {
    const own = { digest: (0,gate_policy.policyDigest)(options), source: policySource, changed: false, changes: [] };
    if (base === null)
        return { options, policy: own, file: ownFile, check: null };
    if ('unreadable' in base) {
        const note = `the policy that should judge cannot be read: ${base.unreadable}`;
        return { options, policy: own, file: ownFile, check: { name: 'policy', state: 'unavailable', note } };
    }
    const changes = (0,gate_policy/* policyChanges */.cb)(base.gate, options);
    const changed = changes.length > 0;
    if (line === 'new_line')
        return { options, policy: { ...own, changed, changes }, file: ownFile, check: null };
    return {
        options: base.gate,
        policy: { digest: (0,gate_policy.policyDigest)(base.gate), source: base.source, changed, changes },
        file: base.source,
        check: changed
            ? { name: 'policy', state: 'ok', note: `gate was changed here; ${base.source} judges, not the change` }
            : null,
    };
}
function failingVerdicts(options, base) {
    return base !== null && 'gate' in base ? base.gate.fail_on : options.fail_on;
}

// EXTERNAL MODULE: ./.build/statistics/placement.js
var placement = __webpack_require__(32915);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
// EXTERNAL MODULE: ./.build/statistics/student.js
var student = __webpack_require__(50643);
;// CONCATENATED MODULE: ./.build/statistics/delong.js



function pairedAuc(y, candidate, reference) {
    if (candidate.length !== y.length || reference.length !== y.length) {
        throw new RangeError(`expected ${y.length} scores of either model, got ${candidate.length} and ${reference.length}`);
    }
    if (!y.includes(1) || !y.includes(0))
        throw new RangeError('expected rows of both classes');
    const a = (0,placement/* placements */.DD)(y, candidate);
    const b = (0,placement/* placements */.DD)(y, reference);
    const difference = a.auc - b.auc;
    const common = {
        candidate: a.auc,
        reference: b.auc,
        difference,
        n: y.length,
        guarantee: true,
        shortfall: (0,placement/* classShortfall */.QS)(a),
        minimum: (0,placement/* classMinimum */.Zi)(a),
    };
    if (a.auc === b.auc && (a.auc === 1 || a.auc === 0))
        return { ...common, ...saturated(a) };
    const { error, df, method } = spread(y, a, b);
    return {
        ...common,
        lower: (alpha) => (df > 0 ? Math.max(-1, difference + (0,student/* studentQuantile */.F)(alpha, df) * error) : -1),
        upper: (alpha) => (df > 0 ? Math.min(1, difference - (0,student/* studentQuantile */.F)(alpha, df) * error) : 1),
        pBelow: (value) => {
            if (value > 1)
                return 0;
            return df > 0 && value > -1 ? (0,student/* studentCdf */.R)((difference - value) / error, df) : 1;
        },
        sigma: error * Math.sqrt(y.length),
        method,
    };
}
function spread(y, a, b) {
    const variance = (0,placement/* twoSampleVariance */.YZ)(y, (row) => a.share[row] - b.share[row]);
    const smaller = Math.min(a.positives, a.negatives);
    if (smaller < 2)
        return { error: Infinity, df: 0, method: 'DeLong' };
    const pairs = a.positives * a.negatives;
    const floor = 2 / (pairs * pairs);
    const floored = !(variance.total > floor * 1e-6);
    const df = floored ? smaller - 1 : variance.df;
    const error = Math.sqrt(floored ? floor : variance.total);
    return { error, df, method: floored ? `DeLong t(${smaller - 1}), identical rankings` : `DeLong t(${df.toFixed(1)})` };
}
function saturated(ranked) {
    const k = Math.min(ranked.positives, ranked.negatives);
    const bound = (alpha) => {
        const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
        return (z * z) / (k + z * z);
    };
    return {
        lower: (alpha) => -bound(alpha),
        upper: bound,
        pBelow: (value) => {
            const size = Math.min(1, Math.abs(value));
            const score = Math.sqrt((k * size) / (1 - size));
            return (0,normal/* normalCdf */.v)(value > 0 ? -score : score);
        },
        sigma: Math.sqrt((ranked.positives + ranked.negatives) / (k * k)),
        method: 'Tango score, both perfect',
    };
}

// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(89631);
// EXTERNAL MODULE: ./.build/statistics/paired-mean.js
var paired_mean = __webpack_require__(55577);
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

;// CONCATENATED MODULE: ./.build/statistics/proportion.js


function pairedProportion(counts) {
    const { bothRight, onlyCandidate: b, onlyReference: c, bothWrong } = counts;
    const n = bothRight + b + c + bothWrong;
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
        sigma: Math.sqrt(disagreement - difference * difference),
        n,
        method: 'Tango score, exact McNemar at 0',
        guarantee: true,
        shortfall: null,
        minimum: 1,
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

// EXTERNAL MODULE: ./.build/statistics/bootstrap.js
var bootstrap = __webpack_require__(11654);
// EXTERNAL MODULE: ./.build/statistics/resample.js
var resample = __webpack_require__(13977);
;// CONCATENATED MODULE: ./.build/metrics/compare-counts.js

const POSITIVES = 30;
const DISCORDANT = 10;
function compareCounts(metric, a, b, replicates, rng) {
    const cells = cellsOf(a, b);
    const drawn = (0,resample/* resampleCells */.n)(cells, (drawn) => metric(counts(drawn, 2)) - metric(counts(drawn, 1)), replicates, rng);
    return { replicates: drawn, shortfall: shortfall(cells), minimum: minimum(cells) };
}
function cellsOf(a, b) {
    const cells = new Array(8).fill(0);
    for (let i = 0; i < a.y.length; i++)
        cells[4 * a.y[i] + 2 * a.predicted[i] + b.predicted[i]]++;
    return cells;
}
function counts(cells, bit) {
    const found = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (let cell = 0; cell < 8; cell++) {
        const predicted = (cell & bit) !== 0;
        if (cell >= 4)
            found[predicted ? 'tp' : 'fn'] += cells[cell];
        else
            found[predicted ? 'fp' : 'tn'] += cells[cell];
    }
    return found;
}
function positivesOf(cells) {
    return cells[4] + cells[5] + cells[6] + cells[7];
}
function discordantOf(cells) {
    return cells[1] + cells[2] + cells[5] + cells[6];
}
function shortfall(cells) {
    const positives = positivesOf(cells);
    if (positives < POSITIVES)
        return `it needs ${POSITIVES} positive rows; there are ${positives}`;
    const discordant = discordantOf(cells);
    if (discordant >= DISCORDANT)
        return null;
    return `it needs ${DISCORDANT} rows on which the two models differ; there are ${discordant}`;
}
function minimum(cells) {
    const n = cells.reduce((sum, cell) => sum + cell, 0);
    const rows = Math.max((POSITIVES * n) / positivesOf(cells), (DISCORDANT * n) / discordantOf(cells));
    return Number.isFinite(rows) ? Math.ceil(rows) : null;
}

// EXTERNAL MODULE: ./.build/metrics/multiclass/compare-class-counts.js
var compare_class_counts = __webpack_require__(44201);
;// CONCATENATED MODULE: ./.build/metrics/compare.js









function compare(metric, candidate, reference, options) {
    demandSameRows(metric, candidate, reference);
    const ofCandidate = metric.compute(candidate);
    if (ofCandidate.value === null)
        return { unavailable: `${metric.name} of the candidate: ${ofCandidate.reason}` };
    const ofReference = metric.compute(reference);
    if (ofReference.value === null)
        return { unavailable: `${metric.name} of the other model: ${ofReference.reason}` };
    const pair = { candidate: ofCandidate.value, reference: ofReference.value, a: candidate, b: reference };
    switch (metric.bound) {
        case 'proportion':
            return byProportion(metric, pair);
        case 'auc':
            return pairedAuc(candidate.y, compare_scores(candidate), compare_scores(reference));
        case 'mean_loss':
            return byMean(metric, pair);
        case 'bootstrap':
            return byBootstrap(metric, pair, options);
        default:
            return (0,errors/* assertNever */.xb)(metric.bound);
    }
}
function demandSameRows(metric, candidate, reference) {
    if (candidate.task !== metric.task || reference.task !== metric.task) {
        throw new Error(`${metric.name} takes predictions of task ${metric.task}, got ${candidate.task} and ${reference.task}`);
    }
    const classesOf = (predictions) => (predictions.task === 'multiclass' ? predictions.classes : 0);
    if (classesOf(candidate) !== classesOf(reference))
        throw new Error('the two models do not know the same classes');
    const same = candidate.y.length === reference.y.length && candidate.y.every((label, i) => label === reference.y[i]);
    if (!same)
        throw new Error('the two models were not scored on the same rows: their observed values differ');
}
function compare_scores(predictions) {
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
    const counts = { bothRight: 0, onlyCandidate: 0, onlyReference: 0, bothWrong: 0 };
    for (let i = 0; i < wrong.length; i++) {
        if (wrong[i] === 0)
            counts[alsoWrong[i] === 0 ? 'bothRight' : 'onlyCandidate']++;
        else
            counts[alsoWrong[i] === 0 ? 'onlyReference' : 'bothWrong']++;
    }
    return pairedProportion(counts);
}
function lossDifference(metric, { a, b }) {
    const ofCandidate = losses(metric, a);
    return losses(metric, b).map((loss, i) => loss - ofCandidate[i]);
}
function byMean(metric, pair) {
    const { candidate, reference } = pair;
    return (0,paired_mean/* pairedMean */.HN)(lossDifference(metric, pair), { candidate, reference, bounded: Number.isFinite(metric.range[1]) });
}
function byBootstrap(metric, pair, { rng, alpha }) {
    const { candidate, reference, a, b } = pair;
    const gain = (better, than) => (metric.better === 'higher' ? better - than : than - better);
    const difference = gain(candidate, reference);
    const replicates = (0,bootstrap/* replicatesFor */.Ks)(alpha);
    const known = { candidate, reference, difference, n: a.y.length };
    const { ofCounts, fromClassCounts, fromSums } = metric;
    if (ofCounts !== undefined) {
        const counted = compareCounts(ofCounts, a, b, replicates, rng);
        return (0,bootstrap/* pairedBootstrap */.Wx)({ ...known, ...counted });
    }
    if (fromClassCounts !== undefined) {
        const [ofA, ofB] = [a, b];
        return (0,bootstrap/* pairedBootstrap */.Wx)({ ...known, ...(0,compare_class_counts/* compareClassCounts */.U)(fromClassCounts, ofA, ofB, replicates, rng) });
    }
    if (fromSums === undefined)
        throw new Error(`${metric.name} says neither counts nor sums to resample`);
    const first = fromSums.columns(a);
    const ofSums = (sums) => gain(fromSums.value(sums.subarray(0, first.length)), fromSums.value(sums.subarray(first.length)));
    return (0,bootstrap/* pairedBootstrap */.Wx)({
        ...known,
        replicates: (0,resample/* resampleSums */.c)([...first, ...fromSums.columns(b)], ofSums, replicates, rng),
        ...(fromSums.shortfall?.(a) ?? shortfallOfLosses(metric, pair)),
    });
}
function shortfallOfLosses(metric, pair) {
    const sample = (0,mean/* moments */.Cl)(lossDifference(metric, pair));
    return { shortfall: (0,paired_mean/* meanShortfall */.nw)(sample, false), minimum: (0,paired_mean/* meanMinimum */.wF)(sample, false) };
}

;// CONCATENATED MODULE: ./.build/statistics/power.js

function rowsNeeded(plan) {
    const distance = plan.useful - plan.margin;
    if (!(distance > 0) || !Number.isFinite(plan.sigma))
        return null;
    const rows = Math.ceil(((z(plan) * plan.sigma) / distance) ** 2);
    return Number.isSafeInteger(rows) ? Math.max(1, rows) : null;
}
function detectable(plan) {
    if (!(plan.n > 0) || !Number.isFinite(plan.sigma))
        return null;
    return plan.margin + (z(plan) * plan.sigma) / Math.sqrt(plan.n);
}
function z(plan) {
    return (0,normal/* normalQuantile */.Z)(1 - plan.alpha) + (0,normal/* normalQuantile */.Z)(plan.power);
}

// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
;// CONCATENATED MODULE: ./.build/gate/lack.js
function isOpen(metric) {
    return metric.bound === 'mean_loss' && !Number.isFinite(metric.range[1]);
}
function lackOf(name, metric, { shortfall, minimum, n }, cap) {
    if (shortfall === null)
        return null;
    const capHelps = cap === null && isOpen(metric);
    return { name, metric: metric.name, kind: 'rows', rows: n, minimum, capHelps, beyond: 0 };
}
function capped(metric, cap) {
    return cap === null || !isOpen(metric) ? metric : { ...metric, range: [metric.range[0], cap] };
}
function beyondCap(metric, cap, models) {
    if (cap === null || !isOpen(metric) || metric.losses === undefined)
        return null;
    const losses = models.map((model) => metric.losses(model));
    const rows = losses[0]?.length ?? 0;
    let beyond = 0;
    for (let i = 0; i < rows; i++)
        if (losses.some((each) => each[i] > cap))
            beyond++;
    if (beyond === 0)
        return null;
    const note = `gate.cap says that no row can lose more than ${cap}, but in ${beyond} of ${rows} rows a prediction does`;
    return {
        note,
        lack: { name: metric.title, metric: metric.name, kind: 'cap', rows, minimum: null, capHelps: false, beyond },
    };
}

;// CONCATENATED MODULE: ./.build/gate/comparison.js




const power = 0.8;
function compareModels(question, candidate, reference, setting) {
    const { role, against, metric, margin } = question;
    const beyond = beyondCap(metric, setting.cap, [candidate, reference]);
    if (beyond !== null)
        return { ...unavailableComparison(question, candidate.y.length, beyond.note), lack: beyond.lack };
    const paired = compare(capped(metric, setting.cap), candidate, reference, {
        rng: (0,rng/* rng */.S)(`${setting.seed}/${role}/${against}/${metric.name}`),
        alpha: Math.min(setting.alpha, setting.alphaLook),
    });
    if ('unavailable' in paired)
        return unavailableComparison(question, candidate.y.length, paired.unavailable);
    const lower = paired.lower(setting.alphaLook);
    const upper = paired.upper(setting.alpha);
    const p = paired.pBelow(margin);
    if ([paired.difference, lower, upper, p].some(Number.isNaN)) {
        return unavailableComparison(question, paired.n, 'its bounds are not numbers on these rows');
    }
    return {
        name: nameOf(question),
        comparison: {
            ...blank(question, paired.n),
            ...planned(paired, question, setting.alphaLook),
            candidate: paired.candidate,
            reference: paired.reference,
            difference: paired.difference,
            ...(paired.shortfall === null ? { lower: finite(lower), upper: finite(upper) } : {}),
            method: paired.method,
            guarantee: paired.guarantee,
            state: paired.shortfall === null && lower > margin ? 'pass' : 'open',
            p: question.family && paired.shortfall === null ? p : null,
            note: paired.shortfall,
        },
        bound: (alpha) => (paired.shortfall === null ? paired.lower(alpha) : null),
        lack: lackOf(nameOf(question), metric, paired, setting.cap),
    };
}
function unavailableComparison(question, rows, note) {
    return { name: nameOf(question), comparison: { ...blank(question, rows), note }, bound: () => null, lack: null };
}
function nameOf({ metric, against }) {
    return `${metric.title} against the ${against}`;
}
function blank({ role, against, metric, margin, useful }, rows) {
    return {
        role,
        against,
        metric: metric.name,
        slice: null,
        rows,
        candidate: null,
        reference: null,
        difference: null,
        lower: null,
        upper: null,
        margin,
        side: 'above',
        inclusive: false,
        useful,
        method: 'none',
        guarantee: false,
        state: 'unavailable',
        p: null,
        adjusted: null,
        detectable: null,
        rowsNeeded: null,
        note: null,
    };
}
function planned({ sigma, n, shortfall, minimum }, { margin, useful }, alpha) {
    const plan = { sigma, margin, alpha, power };
    const needed = rowsNeeded({ ...plan, useful: useful ?? 0 });
    return {
        detectable: shortfall === null ? detectable({ ...plan, n }) : null,
        rowsNeeded: needed === null || minimum === null ? null : Math.max(needed, minimum),
    };
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./.build/metrics/single.js + 2 modules
var metrics_single = __webpack_require__(19101);
;// CONCATENATED MODULE: ./.build/gate/threshold.js



function testThreshold(threshold, candidate, setting) {
    return threshold.on === 'value' ? onValue(threshold, candidate) : onBound(threshold, candidate, setting);
}
function unavailableThreshold(threshold, rows, note) {
    return { name: threshold_nameOf(threshold), comparison: { ...threshold_blank(threshold, rows), note }, bound: () => null, lack: null };
}
function onValue(threshold, candidate) {
    const rows = candidate.y.length;
    const computed = threshold.metric.compute(candidate);
    if (computed.value === null)
        return unavailableThreshold(threshold, rows, computed.reason);
    const { value } = computed;
    if (Number.isNaN(value))
        return unavailableThreshold(threshold, rows, 'its value is not a number');
    return {
        name: threshold_nameOf(threshold),
        comparison: {
            ...threshold_blank(threshold, rows),
            candidate: value,
            difference: excess(threshold, value),
            method: 'value',
            state: 'open',
            note: 'the plain value, without an error guarantee',
        },
        bound: () => value,
        lack: null,
    };
}
function onBound(threshold, candidate, setting) {
    const rows = candidate.y.length;
    const beyond = beyondCap(threshold.metric, setting.cap, [candidate]);
    if (beyond !== null)
        return { ...unavailableThreshold(threshold, rows, beyond.note), lack: beyond.lack };
    const metric = capped(threshold.metric, setting.cap);
    const single = (0,metrics_single/* bound */.$)(metric, candidate, {
        rng: (0,rng/* rng */.S)(`${setting.seed}/threshold/${metric.name}`),
        alpha: Math.min(setting.alpha, setting.alphaLook),
    });
    if ('unavailable' in single)
        return unavailableThreshold(threshold, rows, single.unavailable);
    const above = threshold.side === 'above';
    const lower = single.lower(above ? setting.alphaLook : setting.alpha);
    const upper = single.upper(above ? setting.alpha : setting.alphaLook);
    const p = above ? single.pBelow(threshold.limit) : single.pAbove(threshold.limit);
    if ([single.value, lower, upper, p].some(Number.isNaN)) {
        return unavailableThreshold(threshold, rows, 'its bounds are not numbers on these rows');
    }
    const note = single.shortfall;
    return {
        name: threshold_nameOf(threshold),
        comparison: {
            ...threshold_blank(threshold, rows),
            candidate: single.value,
            difference: excess(threshold, single.value),
            lower: note === null && Number.isFinite(lower) ? lower : null,
            upper: note === null && Number.isFinite(upper) ? upper : null,
            method: single.method,
            guarantee: single.guarantee,
            state: 'open',
            p: note === null ? p : null,
            note,
        },
        bound: (alpha) => (note !== null ? null : above ? single.lower(alpha) : single.upper(alpha)),
        lack: lackOf(threshold_nameOf(threshold), threshold.metric, single, setting.cap),
    };
}
function threshold_nameOf({ metric, side, limit }) {
    return `${metric.title} ${side} ${limit}`;
}
function excess({ side, limit }, value) {
    return side === 'above' ? value - limit : limit - value;
}
function threshold_blank({ metric, side, limit, on }, rows) {
    return {
        role: 'threshold',
        against: 'value',
        metric: metric.name,
        slice: null,
        rows,
        candidate: null,
        reference: limit,
        difference: null,
        lower: null,
        upper: null,
        margin: limit,
        side,
        inclusive: on === 'value',
        useful: null,
        method: 'none',
        guarantee: false,
        state: 'unavailable',
        p: null,
        adjusted: null,
        detectable: null,
        rowsNeeded: null,
        note: null,
    };
}

;// CONCATENATED MODULE: ./.build/gate/measure.js


function measureAll(policy, ask, candidate, pairs, setting) {
    const measure = (question, pair) => pair.candidate.y.length === 0
        ? unavailableComparison(question, 0, 'there is no row to compare on')
        : compareModels(question, pair.candidate, pair.reference, setting);
    const { opponent, anchor } = pairs;
    return [
        ...(opponent === null ? [] : [measure(primaryQuestion(policy, ask), opponent)]),
        ...(opponent === null || ask.rule === 'first' ? [] : guardQuestions(policy, 'champion')).map((question) => measure(question, opponent)),
        ...(anchor === null ? [] : anchorQuestions(policy)).map((question) => measure(question, anchor)),
        ...policy.thresholds.map((threshold) => testThreshold(threshold, candidate, setting)),
    ];
}
function primaryQuestion({ primary }, { rule, margin, useful }) {
    return {
        role: rule === 'first' ? 'baseline' : 'primary',
        against: rule === 'first' ? 'baseline' : 'champion',
        metric: primary.metric,
        margin: rule === 'non_inferiority' ? -margin : margin,
        useful: rule === 'non_inferiority' ? null : useful,
        family: false,
    };
}
function guardQuestions({ guards }, against) {
    const role = against === 'anchor' ? 'anchor' : 'guard';
    return guards.map(({ metric, margin }) => ({ role, against, metric, margin: -margin, useful: null, family: true }));
}
function anchorQuestions(policy) {
    const { metric, useful } = policy.primary;
    const guards = guardQuestions(policy, 'anchor').filter((guard) => guard.metric.name !== metric.name);
    return useful === null
        ? guards
        : [{ role: 'anchor', against: 'anchor', metric, margin: -useful, useful: null, family: true }, ...guards];
}

;// CONCATENATED MODULE: ./.build/gate/situation.js
function predictionsOf(answer) {
    return answer !== null && 'predictions' in answer ? answer.predictions : null;
}
function situation_valueOf(metric, predictions) {
    if (predictions === null || predictions.y.length === 0)
        return null;
    const { value } = metric.compute(predictions);
    return value === null || Number.isNaN(value) ? null : value;
}

;// CONCATENATED MODULE: ./.build/gate/pairs.js


function pairsOf(situation, line) {
    const { rowIds, answers, comparable } = situation;
    const continued = line === 'continued';
    const rows = positionsOf(continued ? comparable.champion : null, rowIds.length);
    const anchorRows = positionsOf(comparable.anchor, rowIds.length);
    const candidate = usable(answers.candidate);
    const reference = on(usable(continued ? answers.champion : answers.baseline), rows);
    const anchor = continued && situation.anchor !== null ? on(usable(answers.anchor), anchorRows) : null;
    const pair = (other, positions) => candidate === null || other === null ? null : { candidate: at(candidate, positions), reference: other };
    return {
        candidate,
        reference,
        opponent: pair(reference, rows),
        anchor: pair(anchor, anchorRows),
        rows: rows.length,
        anchorRows: anchorRows.length,
        digest: rowsDigest(take(rowIds, rows)),
    };
}
function usable(answer) {
    const predictions = predictionsOf(answer);
    return predictions === null || unusable(predictions) > 0 ? null : predictions;
}
function on(predictions, positions) {
    return predictions === null ? null : at(predictions, positions);
}
function at(predictions, positions) {
    return positions.length === predictions.y.length ? predictions : selectRows(predictions, positions);
}

// EXTERNAL MODULE: ./.build/gate/title.js
var title = __webpack_require__(22706);
;// CONCATENATED MODULE: ./.build/gate/plan.js



function shareOf(part, { test, folds }) {
    return part === 'test' ? test : (1 - test) / folds;
}
function rowsText(needed, compared, { part, rows, split }) {
    const total = Math.ceil(needed / (shareOf(part, split) * (compared / rows)));
    const kind = compared < rows ? `${part} rows that both splits hold out` : `${part} rows`;
    return `${(0,number/* count */.U9)(needed)} ${kind} (${(0,number/* count */.U9)(total)} rows in all)`;
}
function lackSentence(lack, holdout) {
    const { kind, name, metric, rows, minimum, capHelps, beyond } = lack;
    if (kind === 'cap') {
        return `Raise gate.cap to a loss that no row can exceed: in ${(0,number/* count */.U9)(beyond)} of ${(0,number/* count */.U9)(rows)} rows a prediction loses more than it says.`;
    }
    if (!capHelps) {
        return minimum === null
            ? `${name}: more rows, or another metric in mlops.yml, are needed.`
            : `${name}: about ${rowsText(minimum, rows, holdout)} are needed; there are ${(0,number/* count */.U9)(rows)}.`;
    }
    const cap = `Set gate.cap to the largest loss (${(0,title/* termOf */.i)(metric)}) that a row can have`;
    if (minimum === null)
        return `${cap}: then one heavy row is no obstacle.`;
    const without = `without it ${rowsText(minimum, rows, holdout)} are needed`;
    return rows >= paired_mean/* MINIMUM_BOUNDED */.Nc
        ? `${cap}: then ${paired_mean/* MINIMUM_BOUNDED */.Nc} rows are enough for a bound, and there are ${(0,number/* count */.U9)(rows)}; ${without}.`
        : `${cap}: then ${rowsText(paired_mean/* MINIMUM_BOUNDED */.Nc, rows, holdout)} are enough for a bound; ${without}. There are ${(0,number/* count */.U9)(rows)} now.`;
}
function openSentences(open, holdout) {
    const short = open.filter((each) => each.rowsNeeded !== null && each.rowsNeeded > each.rows);
    const assumptions = [...new Set(short.map(({ useful }) => useful))];
    return [
        ...assumptions.map((useful) => rowsSentence(short.filter((each) => each.useful === useful), useful, holdout)),
        ...open.filter((each) => !short.includes(each)).map((each) => enoughSentence(each, holdout)),
    ];
}
function rowsSentence(short, useful, holdout) {
    const most = short.reduce((a, b) => ((b.rowsNeeded ?? 0) > (a.rowsNeeded ?? 0) ? b : a));
    const names = short.map(({ metric, against }) => `${(0,title/* termOf */.i)(metric)} against the ${against}`);
    const assumed = useful === null ? 'if nothing was lost' : `if the improvement is ${(0,number/* signed */.x8)(useful)}`;
    const now = (0,number/* count */.U9)(Math.min(...short.map(({ rows }) => rows)));
    return `About ${rowsText(most.rowsNeeded ?? 0, most.rows, holdout)} would decide on ${names.join(' and ')} with a chance of 80%, ${assumed}; there are ${now} now.`;
}
function enoughSentence(each, { part }) {
    const what = `${(0,title/* titleOf */.G)(each.metric)} against the ${each.against}`;
    if (each.rowsNeeded === null) {
        return `${what}: the rows that would decide follow from gate.primary.useful, which is not set.`;
    }
    const goal = each.useful === null ? ', if nothing was lost' : ` to find ${(0,number/* signed */.x8)(each.useful)}`;
    return `${what}: these ${(0,number/* count */.U9)(each.rows)} ${part} rows are enough${goal} (with a chance of 80%), so a better candidate decides sooner than more rows.`;
}

;// CONCATENATED MODULE: ./.build/gate/remedy.js



function remedyOf(verdict, holdout, lacks = []) {
    switch (verdict.decided) {
        case '1':
            return 'Mend the candidate: it has to give a usable prediction for every row.';
        case '2':
            return 'Improve the candidate where it failed, or change the limit in a reviewed commit of its own.';
        case '3':
            return remedyOfUnavailable(verdict, holdout, lacks);
        case '5':
            return 'A better candidate is needed: more rows could only show more closely by how much this one is worse.';
        case '6':
            return remedyOfHold(verdict);
        case '7':
            return remedyOfOpen(verdict, holdout, lacks);
        default:
            return null;
    }
}
function remedyOfHold({ comparisons, confidence }) {
    const useful = comparisons.find(({ role }) => role === 'primary')?.useful ?? null;
    const limit = useful === null ? 'useful improvement' : `useful ${(0,number/* signed */.x8)(useful)}`;
    return `Whatever the true difference is, with ${(0,number/* percent */.KN)(confidence, 0)} confidence it is below the ${limit}: more rows could only confirm a smaller one. A candidate with a larger improvement is needed.`;
}
function remedyOfUnavailable({ checks, champion }, holdout, lacks) {
    const missing = new Map(checks.filter(({ state }) => state === 'unavailable').map(({ name, note }) => [name, note]));
    const sentences = [];
    if (missing.has('policy'))
        sentences.push('Make the base readable: fetch its revision, or mend its mlops.yml.');
    const tooFew = champion !== null && narrowed(checks) && lacks.some(({ kind }) => kind === 'rows');
    if (missing.has('rows') || missing.has('rows of the anchor') || tooFew) {
        sentences.push('The split changed since the champion, and only rows that both hold out count: go back to its mlops/split.yml, collect more rows, or let a person decide once (`mlops promote --version V --reason R`), after which all rows count.');
    }
    if (missing.has('champion') || missing.has('anchor')) {
        sentences.push('Make it scorable again, or let a person decide: `mlops promote --version V --reason R` is recorded as forced.');
    }
    if (missing.has('baseline'))
        sentences.push('Run `mlops evaluate --force` again: the naive baseline is missing.');
    if (missing.has('useful improvement'))
        sentences.push('Set gate.primary.useful in mlops.yml.');
    sentences.push(...lacks.map((lack) => lackSentence(lack, holdout)));
    if (sentences.length === 0) {
        sentences.push('More rows, or another metric in mlops.yml, are needed for this comparison.');
    }
    return [...new Set(sentences)].join(' ');
}
function narrowed(checks) {
    return checks.some(({ name, note }) => (name === 'rows' || name === 'rows of the anchor') && note !== null);
}
function remedyOfOpen({ comparisons }, holdout, lacks) {
    const open = comparisons.filter(({ state, note }) => state === 'open' && note === null);
    const limits = open.filter(({ role }) => role === 'threshold').map(({ metric }) => (0,title/* termOf */.i)(metric));
    const sentences = [
        ...lacks.map((lack) => lackSentence(lack, holdout)),
        ...openSentences(open.filter(({ role }) => role !== 'threshold'), holdout),
        ...(limits.length > 0
            ? [`The limit on ${limits.join(' and ')} needs a better candidate, or more rows for a closer bound.`]
            : []),
    ];
    return [...new Set(sentences)].join(' ');
}

;// CONCATENATED MODULE: ./.build/gate/judge.js













function judge(situation) {
    const { candidate, champion, options } = situation;
    const line = lineOf(candidate.target, champion?.target ?? null, options.new_line);
    const judging = judgingOptions(situation, line);
    const pairs = pairsOf(situation, line);
    const policy = (0,gate_policy/* resolvePolicy */.nZ)(judging.options, candidate.target.task, (metric) => (line === 'continued' ? situation_valueOf(metric, pairs.reference) : null), judging.file);
    if (line === 'continued' && champion !== null && isSameModel(candidate, champion)) {
        return identical(situation, judging, policy);
    }
    return compared(situation, line, judging, policy, pairs);
}
function compared(situation, line, judging, policy, pairs) {
    const { alpha, cap } = policy;
    const ask = askOf(situation, line, policy, judging.policy.digest, (metric) => situation_valueOf(metric, pairs.reference));
    const setting = { alpha, alphaLook: alpha, seed: pairs.digest, cap };
    const measured = pairs.candidate === null
        ? []
        : adjustFamily(measureAll(policy, ask, pairs.candidate, pairs, setting), alpha, setting.alphaLook);
    const checks = [
        ...checkModels(situation, line, pairs, policy.championEnvironment),
        ...(judging.check === null ? [] : [judging.check]),
        ...ask.checks,
        ...checkMeasured(measured),
    ];
    const input = (alphaLook) => inputOf(alpha, ask, measured, checks, alphaLook);
    const decision = decide(input(setting.alphaLook));
    const verdict = {
        ...heading(situation, judging, policy),
        verdict: decision.verdict,
        decided: decision.decided,
        rule: ask.rule,
        reasons: [...decision.reasons],
        rows: pairs.rows,
        rowsDigest: pairs.digest,
        comparisons: settled(measured, input(setting.alphaLook).primary),
        checks,
        looks: looksOf(situation, policy, measured, (alphaLook) => decide(input(alphaLook)).verdict),
    };
    const holdout = {
        part: situation.part,
        rows: situation.rowIds.length,
        split: situation.candidate.data.split.policy,
    };
    const lacks = measured.flatMap(({ lack }) => (lack === null ? [] : [lack]));
    return { ...verdict, remedy: remedyOf(verdict, holdout, lacks) };
}
function identical(situation, judging, policy) {
    const { champion, looks, part } = situation;
    return {
        ...heading(situation, judging, policy),
        verdict: 'hold',
        decided: 'identical',
        reasons: [`The candidate is version ${champion?.version ?? ''} itself, file by file: there is nothing to compare.`],
        looks: { count: part === 'test' ? new Set(looks).size : 0, reuse: policy.reuse, corrected: null, verdict: null },
    };
}
function heading(situation, judging, policy) {
    const { candidate, champion, anchor, part, rowIds } = situation;
    const named = (manifest) => manifest === null ? null : { version: manifest.version, digest: manifest.model.digest };
    return {
        format: 'mlops-verdict/1',
        model: candidate.name,
        verdict: 'inconclusive',
        part,
        decided: '3',
        rule: null,
        reasons: [],
        remedy: null,
        confidence: policy.confidence,
        alpha: policy.alpha,
        rows: rowIds.length,
        rowsDigest: rowsDigest(rowIds),
        candidate: { digest: candidate.model.digest },
        champion: named(champion),
        anchor: named(anchor ?? champion),
        comparisons: [],
        checks: [],
        looks: { count: 0, reuse: policy.reuse, corrected: null, verdict: null },
        policy: judging.policy,
        estimand: `This artifact against that artifact, on rows exchangeable with these ${part} rows: not the training procedure, not another seed, not tomorrow's drift.`,
    };
}
function inputOf(alpha, ask, measured, checks, alphaLook) {
    const of = (role) => measured
        .filter(({ comparison }) => comparison.role === role && comparison.state !== 'unavailable')
        .map((each) => requirementOf(each, alphaLook));
    const decisive = measured.find(({ comparison }) => comparison.role === 'primary' || comparison.role === 'baseline');
    return {
        alpha,
        checks,
        primary: decisive === undefined ? null : primaryOf(decisive, ask, alphaLook),
        guards: of('guard'),
        anchors: of('anchor'),
        requiredSlices: of('slice'),
        thresholds: of('threshold'),
        watchedSlices: [],
    };
}
function primaryOf({ name, comparison, bound }, ask, alphaLook) {
    const lower = bound(alphaLook);
    if (lower === null)
        return null;
    const { rule, margin, useful } = ask;
    return { name, rule, lower, upper: comparison.upper ?? Infinity, margin, useful };
}
function settled(measured, primary) {
    return measured.map(({ comparison }) => primary !== null && (comparison.role === 'primary' || comparison.role === 'baseline') && fallsShort(primary)
        ? { ...comparison, state: 'fail' }
        : comparison);
}
function looksOf({ part, looks, candidate }, { alpha, reuse }, measured, at) {
    if (part === 'validation')
        return { count: 0, reuse, corrected: null, verdict: null };
    const count = new Set([...looks, candidate.model.digest]).size;
    const corrected = alpha / count;
    const promised = measured.every(({ comparison }) => comparison.guarantee || comparison.inclusive);
    return { count, reuse, corrected, verdict: promised ? at(corrected) : null };
}

;// CONCATENATED MODULE: ./.build/gate/gate.step.js







const gateStep = {
    name: 'gate',
    folder: ({ gate }) => `gate/${gate.part ?? 'validation'}`,
    reads: ({ gate }) => ({ run: gateReads(gate.part ?? 'validation'), options: gate }),
    skippable: () => false,
    async check({ gate }, { run }) {
        const { target } = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        (0,gate_policy/* resolvePolicy */.nZ)(gate, target.task, () => null, ownFile);
    },
    async run({ gate }, context) {
        const part = gate.part ?? 'validation';
        await context.run.clear('gate/verdict.json');
        if (part === 'validation')
            await context.run.clear('gate/test');
        const verdict = judge(await readSituation(gate, part, context));
        await context.run.write(`gate/${part}/verdict.json`, verdict);
        await context.run.write('gate/verdict.json', verdict);
        const fails = failingVerdicts(gate, context.basePolicy).includes(verdict.verdict);
        return {
            status: fails ? 'no' : 'ok',
            summary: `${verdict.verdict}: ${(0,explain/* explain */.W)(verdict)}`,
            figures: figuresOf(verdict),
        };
    },
};


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

/***/ 22706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   i: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48485);

function titleOf(name) {
    return (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfAnyTask */ .Nl)(name)?.title ?? name;
}
function termOf(name) {
    const title = titleOf(name);
    return /^[A-Z][a-z]/.test(title) && !/^(?:Brier|Matthews) /.test(title)
        ? title[0].toLowerCase() + title.slice(1)
        : title;
}


/***/ }),

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony export ordinaryLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const mostRedirects = 5;
const ordinaryLimits = { size: 2 ** 36, time: 30 * 60_000 };
async function download(url, sha256, writer, limits = ordinaryLimits, ask = fetch) {
    try {
        const signal = AbortSignal.timeout(limits.time);
        const body = await answer(url, signal, ask);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limits.size)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        const found = hash.digest('hex');
        if (found !== sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
    }
}
async function answer(url, signal, ask) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (at.protocol !== 'https:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
        const response = await ask(at, { signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at);
            continue;
        }
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: the server answers ${response.status}; try again later.`);
        if (response.status !== 200 || response.body === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`);
        return response.body;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17411);



const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_2__/* .pinSchema */ .rA.parse(value));
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
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);


const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


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


/***/ }),

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   KA: () => (/* binding */ inputsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

async function inputsDigest(name, reads, context) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    hash.update(JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)]));
    for (const path of reads.run ?? []) {
        hash.update(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
    }
    for (const pattern of reads.workspace ?? []) {
        const paths = await context.files.glob(pattern, context.workspace);
        for (const path of paths)
            hash.update(JSON.stringify([path, await fileContent(context, path)]));
        hash.update(JSON.stringify([pattern, paths.length]));
    }
    return hash.digest('hex');
}
async function fileContent({ files, workspace }, path) {
    const full = `${workspace}/${path}`;
    return (await files.stat(full))?.kind === 'file' ? files.digest(full) : null;
}
async function contentOf(files, path) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return null;
    if (stat.kind !== 'folder')
        return files.digest(path);
    const content = [];
    for (const name of await files.list(path)) {
        if (name.split('/').at(-1) !== 'result.json')
            content.push([name, await files.digest(`${path}/${name}`)]);
    }
    return Object.fromEntries(content);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]);
}


/***/ }),

/***/ 59980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
function holm(p) {
    for (const value of p) {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`expected a p-value in [0, 1], got ${value}`);
    }
    const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b]);
    const adjusted = new Array(p.length);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
        adjusted[i] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 11385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rng)
/* harmony export */ });
/* unused harmony export seedOf */
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
function rng(seed) {
    const start = typeof seed === 'string' ? seedOf(seed) : seed >>> 0;
    let a = 0;
    let b = start;
    let c = Math.imul(start, 0x9e3779b9) >>> 0;
    let counter = 1;
    const word = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + sum) | 0;
        return sum >>> 0;
    };
    for (let i = 0; i < 20; i++)
        word();
    const next = () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
    const int = (bound) => Math.floor(next() * bound);
    let spare;
    const normal = () => {
        if (spare !== undefined) {
            const value = spare;
            spare = undefined;
            return value;
        }
        for (;;) {
            const u = 2 * next() - 1;
            const v = 2 * next() - 1;
            const s = u * u + v * v;
            if (s > 0 && s < 1) {
                const factor = Math.sqrt((-2 * Math.log(s)) / s);
                spare = v * factor;
                return u * factor;
            }
        }
    };
    return { next, int, normal };
}


/***/ }),

/***/ 55419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ byteStream)
});

// UNUSED EXPORTS: checkContent

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/format.js
var table_format = __webpack_require__(47586);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/table/zlib-stream.js


async function* throughZlib(decompressor, bytes) {
    const piped = (0,promises_.pipeline)(external_node_stream_.Readable.from(bytes, { objectMode: false }), decompressor).catch(() => undefined);
    try {
        for await (const chunk of decompressor)
            yield chunk;
    }
    finally {
        decompressor.destroy();
        await piped;
    }
}

// EXTERNAL MODULE: ./.build/table/zstd-frame.js
var zstd_frame = __webpack_require__(20146);
;// CONCATENATED MODULE: ./.build/table/zstd.js



const slice = 2048;
const fastestZstd = "createZstdDecompress" in external_node_zlib_namespaceObject ? 'node' : 'library';
async function* decompressZstd(chunks, backend = fastestZstd) {
    const frames = new zstd_frame/* ZstdFrames */.u();
    if (backend === 'node')
        yield* byNode(pieces(chunks, frames, 1 << 18));
    else
        yield* byLibrary(pieces(chunks, frames, slice));
    if (!frames.complete)
        throw new Error('unexpected EOF');
}
async function* pieces(chunks, frames, size) {
    for await (const chunk of chunks) {
        for (let from = 0; from < chunk.length;) {
            const part = chunk.subarray(0, from + size);
            const end = frames.follow(part, from);
            yield { bytes: part.subarray(from, end), last: frames.complete };
            from = end;
        }
    }
}
async function* byNode(found) {
    let next = await found.next();
    async function* frame() {
        for (; next.done !== true; next = await found.next()) {
            yield next.value.bytes;
            if (next.value.last)
                return;
        }
    }
    while (next.done !== true) {
        yield* throughZlib(external_node_zlib_.createZstdDecompress({ chunkSize: 1 << 18 }), frame());
        next = await found.next();
    }
}
async function* byLibrary(found) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    const blocks = [];
    const decompressor = new Decompress((block) => {
        if (block.length > 0)
            blocks.push(block);
    });
    for await (const { bytes } of found) {
        decompressor.push(bytes);
        yield* blocks.splice(0);
    }
}

;// CONCATENATED MODULE: ./.build/table/byte-stream.js





async function* byteStream(files, source, digest = false, room) {
    const bytes = checked(files.stream(source.full, digest, source.compression === null ? room : undefined), source);
    try {
        if (source.compression === null)
            yield* bytes;
        else if (source.compression === 'gzip')
            yield* throughZlib((0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 }), bytes);
        else
            yield* decompressZstd(bytes);
    }
    catch (cause) {
        throw described(cause, source);
    }
}
async function* checked(chunks, source) {
    let head = new Uint8Array(0);
    for await (const chunk of chunks) {
        if (head === null) {
            yield chunk;
            continue;
        }
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        if (head.length < 4)
            continue;
        checkContent(head, source);
        yield head;
        head = null;
    }
    if (head === null)
        return;
    checkContent(head, source);
    if (head.length > 0)
        yield head;
}
const words = { gzip: 'gzip', zstd: 'Zstandard', parquet: 'Parquet', zip: 'a ZIP archive (or a workbook)' };
const remedies = {
    gzip: 'let its name end with .gz',
    zstd: 'let its name end with .zst',
    parquet: 'let its name end with .parquet',
    zip: 'unpack it, or export the sheet as CSV',
};
function checkContent(head, { path, format, compression }) {
    const content = (0,table_format/* contentOf */.$E)(head);
    const named = compression ?? (format === 'parquet' ? 'parquet' : 'other');
    if (content === named)
        return;
    const expected = named === 'other' ? 'text' : words[named];
    const found = content === 'other' ? (head.length === 0 ? 'nothing' : 'something else') : words[content];
    const remedy = content === 'other' ? 'rename the file, or make it again' : remedies[content];
    throw new errors/* UserError */.yo(`${path}: the name says ${expected} and the content is ${found}; ${remedy}.`);
}
function described(cause, { path, compression }) {
    if (compression === null || cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
        return cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const what = /unexpected end|unexpected EOF/i.test(message) ? 'are cut off' : `are damaged (${message})`;
    return new errors/* UserError */.yo(`${path}: the ${words[compression]} data ${what}; fetch or make the file again.`, { cause });
}


/***/ }),

/***/ 77293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XT: () => (/* binding */ CsvHead),
  Hq: () => (/* binding */ longestRow),
  jw: () => (/* binding */ noRows),
  Po: () => (/* binding */ tooLong)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
;// CONCATENATED MODULE: ./.build/table/delimiter.js
const candidates = [',', ';', '\t', '|'];
function findDelimiter(bytes, complete) {
    const counts = new Map(candidates.map((candidate) => [candidate.charCodeAt(0), 0]));
    let quoted = false;
    let ended = false;
    for (const byte of bytes) {
        if (byte === 34)
            quoted = !quoted;
        else if (!quoted) {
            if (byte === 10 || byte === 13) {
                ended = true;
                break;
            }
            const count = counts.get(byte);
            if (count !== undefined)
                counts.set(byte, count + 1);
        }
    }
    if (!ended && !complete)
        return undefined;
    let best = candidates[0];
    for (const candidate of candidates) {
        if (counts.get(candidate.charCodeAt(0)) > counts.get(best.charCodeAt(0)))
            best = candidate;
    }
    return best;
}

// EXTERNAL MODULE: ./.build/table/header.js
var header = __webpack_require__(9104);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/csv-head.js





const longestRow = 16 << 20;
class CsvHead {
    settings;
    names = [];
    order = [];
    delimiter = '';
    line = 1;
    begun = false;
    enough = 0;
    constructor(settings) {
        this.settings = settings;
    }
    read(block, final) {
        if (this.names.length > 0)
            return true;
        return this.begin(block, final) && this.header(block, final);
    }
    begin(block, final) {
        if (this.begun)
            return true;
        if (block.length < 3 && !final)
            return false;
        block.drop((0,decode/* markLength */.Id)(block.bytes.subarray(0, block.length), this.settings.file));
        if (block.length === 0) {
            if (!final)
                return false;
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
        }
        this.begun = true;
        return true;
    }
    header(block, final) {
        if (!final && block.length < this.enough)
            return this.wait(block);
        const { file, expected } = this.settings;
        const delimiter = this.settings.delimiter ?? findDelimiter(block.bytes.subarray(0, block.length), final);
        this.enough = block.length * 2;
        if (delimiter === undefined)
            return this.wait(block);
        const scanner = new scan/* Scanner */.Lp(file, delimiter);
        scanner.scan(block.bytes, block.length, 0, final);
        if (scanner.rows === 0)
            return this.wait(block);
        const text = (0,decode/* decode */.D4)(block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        (0,header/* checkNames */.L)(names, `${file}:1`);
        this.order =
            expected === null ? names.map((_, at) => at) : (0,header/* orderOf */.m)(names, expected.names, `${file}:1`, expected.file);
        this.names = expected === null ? names : expected.names;
        this.delimiter = delimiter;
        this.line = scanner.line;
        block.drop(scanner.next);
        return true;
    }
    wait(block) {
        if (block.length > longestRow)
            throw tooLong(this.settings.file, 1);
        return false;
    }
}
function tooLong(file, line) {
    return new errors/* UserError */.yo(`${file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`);
}
function noRows(file) {
    return new errors/* UserError */.yo(`${file}:1: the file has a header and no rows; give it at least one row.`);
}
function cellText(text, cells, at) {
    const end = cells[at * 2 + 1];
    const cell = text.slice(cells[at * 2], end >> 2);
    return (end & 3) === scan/* doubled */.aQ ? cell.replaceAll('""', '"') : cell;
}


/***/ }),

/***/ 56237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ CsvReader)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80548);
/* harmony import */ var _csv_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77293);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90539);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33668);




const batchRows = 4096;
class CsvReader {
    settings;
    block = new _block_js__WEBPACK_IMPORTED_MODULE_3__/* .Block */ .e();
    head;
    scanner;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
        this.head = new _csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvHead */ .XT(settings);
    }
    get names() {
        return this.head.names;
    }
    push(chunk, final) {
        const { file } = this.settings;
        this.block.append(chunk);
        if (!this.head.read(this.block, final))
            return [];
        const scanner = (this.scanner ??= this.scannerOfRows());
        scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
        const batches = this.batches(scanner);
        this.block.drop(scanner.next);
        if (this.block.length > _csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRow */ .Hq)
            throw (0,_csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLong */ .Po)(file, scanner.line);
        if (final && this.rows === 0)
            throw (0,_csv_head_js__WEBPACK_IMPORTED_MODULE_0__/* .noRows */ .jw)(file);
        return batches;
    }
    scannerOfRows() {
        const scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .Scanner */ .Lp(this.settings.file, this.head.delimiter);
        scanner.line = this.head.line;
        return scanner;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
        const width = this.names.length;
        for (let from = 0; from < scanner.rows; from += batchRows) {
            const rows = Math.min(batchRows, scanner.rows - from);
            batches.push({
                file: this.settings.file,
                names: this.names,
                rows,
                cells: this.head.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
                lines: scanner.lines.slice(from, from + rows),
            });
        }
        this.rows += scanner.rows;
        return batches;
    }
    column(text, cells, first, rows) {
        const nulls = this.settings.nulls;
        const step = this.names.length;
        const found = new Array(rows);
        for (let row = 0, at = first; row < rows; row++, at += step) {
            const start = cells[at * 2];
            const packed = cells[at * 2 + 1];
            const end = packed >> 2;
            if ((packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .doubled */ .aQ)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj ? null : '';
            else
                found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
        }
        return found;
    }
    unquoted(text) {
        const cell = text.replaceAll('""', '"');
        return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
    }
}


/***/ }),

/***/ 47586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
const formats = {
    csv: 'csv',
    tsv: 'csv',
    txt: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'jsonl',
    parquet: 'parquet',
};
const knownNames = '.csv, .tsv, .txt, .jsonl, .ndjson, .json, .parquet; all but Parquet with .gz or .zst after it';
function formatOf(path) {
    const [, name, outer] = /\.([a-z]+?)(?:\.(gz|zst))?$/.exec(path.toLowerCase()) ?? [];
    const format = name === undefined ? undefined : formats[name];
    if (format === undefined || (format === 'parquet' && outer !== undefined))
        return undefined;
    return { format, compression: outer === undefined ? null : outer === 'gz' ? 'gzip' : 'zstd' };
}
const beginnings = [
    ['gzip', [0x1f, 0x8b]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['parquet', [0x50, 0x41, 0x52, 0x31]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
function contentOf(bytes) {
    if (bytes[0] >>> 4 === 5 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18)
        return 'zstd';
    return beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0] ?? 'other';
}


/***/ }),

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pinnedOf),
/* harmony export */   W: () => (/* binding */ pinnedText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14669);


const form = /^(https:\/\/.*)#sha256=([0-9a-f]{64})$/s;
function pinnedText({ url, sha256 }) {
    return `${url}#sha256=${sha256}`;
}
function pinnedOf(pattern) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return null;
    const [, url = '', sha256 = ''] = form.exec(pattern) ?? [];
    const address = addressOf(pattern);
    if (address === null || address.protocol !== 'https:') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.source: expected an https address, a path or a glob; fetch anything else by data.prepare.');
    }
    if (address.username !== '' || address.password !== '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address with a name or password in it; fetch it by data.prepare.`);
    if (sha256 === '') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`);
    }
    return { url, sha256 };
}
function addressOf(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 63125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _byte_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55419);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56237);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _nulls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79263);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85624);
/* harmony import */ var _unchanged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96476);






function readTable(files, sources, options) {
    return (0,_unchanged_js__WEBPACK_IMPORTED_MODULE_4__.watched)(files, sources, readRows(files, sources, options));
}
async function* readRows(files, sources, options) {
    const nulls = new _nulls_js__WEBPACK_IMPORTED_MODULE_5__/* .NullTexts */ .U(options.nulls);
    let head = null;
    for (const source of sources) {
        if (source.format === 'parquet') {
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(8608)]).then(__webpack_require__.bind(__webpack_require__, 68608));
            head = yield* readParquet(files, source, new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .NullBytes */ .h(options.nulls), head);
            continue;
        }
        const settings = {
            file: source.path,
            delimiter: options.delimiter,
            nulls,
            expected: head,
        };
        const reader = source.format === 'csv' ? new _csv_js__WEBPACK_IMPORTED_MODULE_1__/* .CsvReader */ .c(settings) : new _json_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonLinesReader */ .dO(settings);
        for await (const chunk of (0,_byte_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .byteStream */ .p)(files, source))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        head ??= { names: reader.names, file: source.path, types: null };
    }
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFile: () => (/* binding */ csvFile),
/* harmony export */   namedFile: () => (/* binding */ namedFile),
/* harmony export */   resolveSources: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47586);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45707);





function csvFile(path, full, size = 0) {
    return { path, full, size, format: 'csv', compression: null };
}
function namedFile(path, full, size = 0) {
    return { ...csvFile(path, full, size), ...(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path) };
}
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        const pinned = (0,_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .pinnedOf */ .M)(pattern);
        if (pinned !== null) {
            const source = await fetchSource(files, pinned);
            if (!found.has(source.full))
                found.set(source.full, source);
            continue;
        }
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
}
async function fetchSource(files, { url, sha256 }) {
    const path = (0,_host_download_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(url);
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(new URL(url).pathname);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: ${path}: the address ends with no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); fetch it by data.prepare.`);
    }
    const full = await files.fetched(url, sha256);
    const { size, mark } = (await files.stat(full));
    return { path, full, size, mark, ...form };
}
async function match(files, root, pattern) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, literal);
    if (leaves(place))
        throw outside(pattern);
    const stat = await files.stat(literal);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat !== undefined)
        return [place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')];
    const paths = await files.glob(place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), root);
    if (paths.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`);
    }
    return paths;
}
async function inspect(files, root, pattern, path) {
    const full = await files.real((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
    if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full)))
        throw outside(pattern);
    const stat = await files.stat(full);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat?.kind !== 'file') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a file of data.`);
    }
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): the name says no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); rename or convert the file.`);
    }
    return { path, full, size: stat.size, mark: stat.mark, ...form };
}
function leaves(place) {
    return place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place);
}
function outside(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`);
}
function folder(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`);
}


/***/ }),

/***/ 96476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUnchanged: () => (/* binding */ checkUnchanged),
/* harmony export */   differenceOf: () => (/* binding */ differenceOf),
/* harmony export */   recordFiles: () => (/* binding */ recordFiles),
/* harmony export */   watched: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function checkUnchanged(files, sources, cause) {
    for (const { path, full, size, mark } of sources) {
        if (mark === undefined)
            continue;
        const now = await files.stat(full);
        if (now?.mark === mark)
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`data.source: ${path} ${now === undefined ? 'was removed' : change(size, now.size)} while this run read it; run again when nothing writes to it.`, cause === undefined ? undefined : { cause });
    }
}
function change(before, now) {
    return before === now ? 'was written' : `changed (${before} bytes, then ${now})`;
}
async function* watched(files, sources, pass) {
    try {
        yield* pass;
    }
    catch (cause) {
        await checkUnchanged(files, sources, cause);
        throw cause;
    }
    await checkUnchanged(files, sources);
}
async function recordFiles(files, sources) {
    const recorded = [];
    for (const { path, full, size } of sources)
        recorded.push({ path, size, sha256: await files.digest(full) });
    await checkUnchanged(files, sources);
    return recorded;
}
function differenceOf(before, now) {
    const names = new Set(now.map(({ path }) => path));
    const missing = before.find(({ path }) => !names.has(path));
    if (missing !== undefined)
        return `${missing.path} is not among them any more`;
    const known = new Map(before.map((file) => [file.path, file]));
    for (const { path, size, sha256 } of now) {
        const earlier = known.get(path);
        if (earlier === undefined)
            return `${path} was added`;
        if (earlier.size !== size)
            return `${path} had ${earlier.size} bytes and has ${size}`;
        if (earlier.sha256 !== sha256)
            return `${path} has other content of the same size`;
    }
    return before.some(({ path }, at) => path !== now[at]?.path) ? 'they are in another order' : null;
}


/***/ }),

/***/ 20146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ZstdFrames)
/* harmony export */ });
const largestWindow = 2 ** 27;
const magic = 0xfd2fb528;
class ZstdFrames {
    part = 'frame';
    head = [];
    needed = 4;
    skip = 0;
    descriptor = 0;
    get complete() {
        return this.part === 'frame' && this.head.length === 0 && this.skip === 0;
    }
    follow(bytes, from) {
        let at = from;
        while (at < bytes.length) {
            if (this.skip > 0) {
                const step = Math.min(this.skip, bytes.length - at);
                this.skip -= step;
                at += step;
            }
            else {
                this.head.push(bytes[at++]);
                if (this.head.length === this.needed)
                    this.take(this.head);
            }
            if (this.complete)
                break;
        }
        return at;
    }
    take(head) {
        this.head = [];
        switch (this.part) {
            case 'frame': {
                const first = number(head);
                if (first === magic)
                    this.expect('descriptor', 1);
                else if (first >>> 4 === 0x184d2a5)
                    this.expect('skippable', 4);
                else
                    throw new Error('invalid zstd data');
                return;
            }
            case 'skippable':
                this.skip = number(head);
                this.expect('frame', 4);
                return;
            case 'descriptor':
                this.descriptor = head[0];
                this.expect('header', headerLength(head[0]));
                return;
            case 'header':
                if (windowOf(this.descriptor, head) > largestWindow)
                    throw new Error('it needs a window over 128 MB; compress it without --long or --ultra');
                this.expect('block', 3);
                return;
            case 'block':
                this.block(head[0] | (head[1] << 8) | (head[2] << 16));
        }
    }
    block(header) {
        const kind = (header >> 1) & 3;
        if (kind === 3)
            throw new Error('invalid block type');
        this.skip = kind === 1 ? 1 : header >>> 3;
        if ((header & 1) === 0)
            this.expect('block', 3);
        else {
            this.skip += (this.descriptor & 4) === 0 ? 0 : 4;
            this.expect('frame', 4);
        }
    }
    expect(part, needed) {
        this.part = part;
        this.needed = needed;
    }
}
function number(bytes) {
    return bytes.reduce((sum, byte, at) => sum + byte * 2 ** (8 * at), 0);
}
function isSingle(descriptor) {
    return (descriptor & 32) !== 0;
}
const dictionaryBytes = [0, 1, 2, 4];
function sizeBytes(descriptor) {
    const flag = descriptor >> 6;
    return flag === 0 ? (isSingle(descriptor) ? 1 : 0) : 2 ** flag;
}
function headerLength(descriptor) {
    return (isSingle(descriptor) ? 0 : 1) + dictionaryBytes[descriptor & 3] + sizeBytes(descriptor);
}
function windowOf(descriptor, header) {
    if (!isSingle(descriptor)) {
        const base = 2 ** (10 + (header[0] >> 3));
        return base + (base / 8) * (header[0] & 7);
    }
    const bytes = sizeBytes(descriptor);
    const size = number(header.slice(header.length - bytes));
    return bytes === 2 ? size + 256 : size;
}


/***/ })

};
