export const id = 1743;
export const ids = [1743];
export const modules = {

/***/ 17724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkMeasured),
/* harmony export */   h: () => (/* binding */ checkModels)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80367);

function checkModels({ answers, anchor, rowIds }, line, pairs, championEnvironment) {
    const check = (name, answer) => checkReference(name, answer, championEnvironment);
    const continued = line === 'continued';
    return [
        checkCandidate(answers.candidate),
        continued ? check('champion', answers.champion) : check('baseline', answers.baseline),
        checkRows('rows', pairs.rows, rowIds.length),
        ...checkSame(pairs.opponent),
        ...(continued && anchor !== null
            ? [check('anchor', answers.anchor), checkRows('rows of the anchor', pairs.anchorRows, rowIds.length)]
            : []),
    ];
}
const expectedOf = {
    binary: 'scores in [0, 1]',
    multiclass: 'probabilities in [0, 1] that sum to 1',
    regression: 'finite numbers',
};
function checkCandidate(answer) {
    const name = 'candidate';
    if ('failure' in answer)
        return { name, state: 'fault', note: answer.failure };
    const bad = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer.predictions);
    if (bad > 0) {
        const expected = expectedOf[answer.predictions.task];
        return { name, state: 'fault', note: `expected ${expected}, got something else in ${bad} rows` };
    }
    return { name, state: 'ok', note: (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(answer.predictions) ? 'every row has the same score' : null };
}
function checkReference(name, answer, championEnvironment) {
    if (answer === null)
        return { name, state: 'unavailable', note: 'it was not scored on these rows' };
    if ('failure' in answer)
        return { name, state: 'unavailable', note: `it cannot be scored: ${answer.failure}` };
    const elsewhere = answer.elsewhere ?? null;
    if (elsewhere !== null && championEnvironment === 'own')
        return { name, state: 'unavailable', note: `${elsewhere}, but the policy that judges does not allow it` };
    const bad = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer.predictions);
    return bad === 0
        ? { name, state: 'ok', note: elsewhere }
        : { name, state: 'unavailable', note: `its predictions cannot be used in ${bad} rows` };
}
function checkSame(opponent) {
    if (opponent === null || opponent.candidate.y.length === 0)
        return [];
    const [a, b] = [opponent.candidate, opponent.reference];
    const same = equal(a.predicted, b.predicted) && (a.task === 'regression' || b.task === 'regression' || equal(a.score, b.score));
    return same ? [{ name: 'predictions', state: 'ok', note: 'both models say the same of every row' }] : [];
}
function equal(a, b) {
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
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
        if (comparison.role === 'watched' || comparison.role === 'slice')
            return [];
        const decides = comparison.role === 'primary' || comparison.role === 'baseline';
        const missing = comparison.state === 'unavailable' || (decides && comparison.note !== null);
        return missing ? [{ name, state: 'unavailable', note: comparison.note }] : [];
    });
}


/***/ }),

/***/ 93386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wA: () => (/* binding */ compareModels),
  E2: () => (/* binding */ finite),
  le: () => (/* binding */ recordPaired),
  kN: () => (/* binding */ resamplesTooMany)
});

// EXTERNAL MODULE: ./.build/metrics/compare.js
var compare = __webpack_require__(76832);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
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

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
// EXTERNAL MODULE: ./.build/gate/lack.js
var lack = __webpack_require__(38699);
// EXTERNAL MODULE: ./.build/gate/name.js
var gate_name = __webpack_require__(16209);
// EXTERNAL MODULE: ./.build/gate/situation.js
var situation = __webpack_require__(57908);
// EXTERNAL MODULE: ./.build/gate/title.js
var title = __webpack_require__(22706);
;// CONCATENATED MODULE: ./.build/gate/comparison.js








const power = 0.8;
function compareModels(question, candidate, reference, setting, cluster = null) {
    const { metric } = question;
    const rows = candidate.y.length;
    if (rows === 0)
        return recordPaired(question, { unavailable: 'there is no row to compare on' }, 0, setting);
    if (question.on === 'value')
        return recordPaired(question, valuesOf(metric, candidate, reference), rows, setting);
    const beyond = (0,lack/* beyondCap */.yZ)(metric, setting.cap, [candidate, reference]);
    if (beyond !== null)
        return { ...recordPaired(question, { unavailable: beyond.note }, rows, setting), lack: beyond.lack };
    const draws = resamplesTooMany((setting.tests[metric.name] ?? metric.bound) === 'bootstrap', setting);
    if (draws !== null)
        return recordPaired(question, { unavailable: draws }, rows, setting);
    const options = {
        rng: (0,rng/* rng */.S)(`${setting.seed}/${question.role}/${question.against}/${metric.name}${question.slice === null ? '' : `/${question.slice}`}`),
        alpha: Math.min(setting.alpha, setting.alphaLook),
        ...(cluster === null ? {} : { cluster }),
        ...(setting.tests[metric.name] === undefined ? {} : { test: setting.tests[metric.name] }),
    };
    const paired = (0,compare/* compare */.UD)((0,lack/* capped */.uo)(metric, setting.cap), candidate, reference, options);
    const found = 'unavailable' in paired ? paired : { paired };
    const measured = recordPaired(question, found, rows, setting);
    return 'unavailable' in paired
        ? measured
        : { ...measured, lack: (0,lack/* lackOf */.Zs)(measured.name, metric, paired, setting.cap, question.slice) };
}
const leastBootstrap = 5e-4;
function resamplesTooMany(bootstrapped, { alpha, alphaLook }) {
    const level = Math.min(alpha, alphaLook);
    return bootstrapped && level < leastBootstrap
        ? `it has no bound but a bootstrap's, which needs more than 100,000 resamples at alpha ${(0,number/* figure */.vP)(level, 2)}; choose a metric with a bound of its own`
        : null;
}
function valuesOf(metric, candidate, reference) {
    const [ofCandidate, ofReference] = [(0,situation/* valueOf */.R)(metric, candidate), (0,situation/* valueOf */.R)(metric, reference)];
    if (ofCandidate === null)
        return { unavailable: `${metric.name} of the candidate cannot be computed` };
    if (ofReference === null)
        return { unavailable: `${metric.name} of the other model cannot be computed` };
    return { candidate: ofCandidate, reference: ofReference, better: metric.better };
}
function recordPaired(question, found, rows, levels) {
    if ('unavailable' in found)
        return withoutBound(blank(question, rows, Number.NaN), found.unavailable);
    const values = 'paired' in found ? found.paired : found;
    const margin = marginOf(question, values.reference);
    if (margin === null) {
        const what = `a share of the other model's ${(0,title/* termOf */.i)(question.metric.name)}, which is 0, cannot be computed`;
        return withoutBound({ ...blank(question, rows, Number.NaN), candidate: values.candidate, reference: values.reference }, what);
    }
    const empty = blank(question, 'paired' in found ? found.paired.n : rows, margin);
    return 'paired' in found ? byBound(empty, question, found.paired, levels) : byValue(empty, found);
}
function byBound(empty, question, paired, { alpha, alphaLook }) {
    const margin = empty.margin;
    const lower = paired.lower(alphaLook);
    const upper = paired.upper(alpha);
    const p = paired.pBelow(margin);
    if ([paired.difference, lower, upper, p].some(Number.isNaN)) {
        return withoutBound(empty, 'its bounds are not numbers on these rows');
    }
    const met = paired.shortfall === null;
    const comparison = {
        ...empty,
        ...planned(paired, { margin, useful: question.useful }, alphaLook),
        candidate: paired.candidate,
        reference: paired.reference,
        difference: paired.difference,
        ...(met ? { lower: finite(lower), upper: finite(upper) } : {}),
        method: paired.method,
        guarantee: paired.guarantee && empty.relative === null,
        state: met && lower > margin ? 'pass' : 'open',
        p: question.family && met ? p : null,
        note: paired.shortfall,
        evidence: paired.evidence,
    };
    return {
        name: (0,gate_name/* nameOf */.V)(comparison),
        comparison,
        bound: (level) => (met ? paired.lower(level) : null),
        harm: (level) => {
            const found = met ? detectable({ sigma: paired.sigma, margin: -margin, alpha: level, power, n: paired.n }) : null;
            return found === null ? null : -found;
        },
        lack: null,
    };
}
function byValue(empty, { candidate, reference, better }) {
    const difference = better === 'higher' ? candidate - reference : reference - candidate;
    const note = 'the plain difference, without an error guarantee';
    const comparison = { ...empty, candidate, reference, difference, method: 'value', state: 'open', note };
    return { name: (0,gate_name/* nameOf */.V)(comparison), comparison, bound: () => difference, harm: () => null, lack: null };
}
function withoutBound(empty, note) {
    const comparison = { ...empty, state: empty.role === 'slice' ? 'open' : 'unavailable', note };
    return { name: (0,gate_name/* nameOf */.V)(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}
function marginOf({ margin }, reference) {
    if (typeof margin === 'number')
        return margin;
    return reference === 0 || Number.isNaN(reference) ? null : margin.share * Math.abs(reference);
}
function blank(question, rows, margin) {
    const { role, against, metric, slice, useful, on } = question;
    const known = typeof question.margin === 'number' ? question.margin : margin;
    return {
        role,
        against,
        metric: metric.name,
        slice,
        rows,
        candidate: null,
        reference: null,
        difference: null,
        lower: null,
        upper: null,
        margin: Number.isNaN(known) ? null : known,
        relative: typeof question.margin === 'number' ? null : question.margin.share,
        side: 'above',
        inclusive: on === 'value',
        useful,
        method: 'none',
        guarantee: false,
        state: 'unavailable',
        p: null,
        adjusted: null,
        detectable: null,
        rowsNeeded: null,
        note: null,
        evidence: null,
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


/***/ }),

/***/ 78299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ fallsShort),
/* harmony export */   $_: () => (/* binding */ clears),
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   n9: () => (/* binding */ isComparable)
/* harmony export */ });
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
function failuresOf(input) {
    return [...requirementsOf(input), ...input.watchedSlices].filter((each) => stateOf(each, input.alpha) === 'fail');
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


/***/ }),

/***/ 59057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ epochOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   WB: () => (/* binding */ epochCheck),
/* harmony export */   rk: () => (/* binding */ epochChecks),
/* harmony export */   zP: () => (/* binding */ alphaOfLook)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18937);


const power = 0.8;
function epochOf(facts, asked) {
    const { epochs, held } = facts;
    const present = epochs.at(-1);
    if (present === undefined)
        return opened(1, held, 0, asked);
    const state = stateOf(facts, present);
    if (epochs.some(({ key }) => key !== facts.key)) {
        const obstacle = "the columns that decide a row's place changed since test rows were frozen, so it cannot be told which rows are fresh; go back to them, or set gate.reuse: report";
        return { epoch: { state, opens: false, obstacle }, positions: new Int32Array(0) };
    }
    const enough = state.reserve >= Math.max(1, asked.freshRows ?? present.frozen);
    const { shownBy } = present;
    if ((shownBy !== undefined || isSpent(state, asked.alpha)) && enough) {
        const { epoch, positions } = opened(present.number + 1, held, 0, asked);
        return { epoch: { ...epoch, shownBy }, positions };
    }
    return { epoch: { state, opens: false, obstacle: null, shownBy }, positions: placesOf(held, present.number) };
}
function opened(number, held, of, { looks }) {
    const positions = placesOf(held, of);
    const rows = positions.length;
    const state = { number, looks, spent: 1, promotions: 0, frozen: rows, present: rows, reserve: 0 };
    return { epoch: { state, opens: true, obstacle: null }, positions };
}
function stateOf({ held, question }, { number, looks, frozen, questions, promotions }) {
    const spent = new Set([...questions, question]).size;
    const present = placesOf(held, number).length;
    return { number, looks, spent, promotions, frozen, present, reserve: placesOf(held, 0).length };
}
function placesOf(held, number) {
    const places = new Int32Array(held.length);
    let at = 0;
    for (let i = 0; i < held.length; i++)
        if (held[i] === number)
            places[at++] = i;
    return places.slice(0, at);
}
function levelOf(alpha, looks, promotions) {
    let level = alpha;
    for (let i = 1; i <= promotions + 1; i++)
        level *= i / (2 * Math.max(0, looks - i + 1));
    return Number.isFinite(level) ? Number(level.toPrecision(12)) : 0;
}
function growth({ looks, promotions, frozen, present }, alpha) {
    const reach = (level, rows) => ((0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(power) - (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(level)) / Math.sqrt(rows);
    const level = levelOf(alpha, looks, promotions);
    return level === 0 || present === 0 ? Infinity : reach(level, present) / reach(levelOf(alpha, looks, 0), frozen);
}
function isSpent(state, alpha) {
    return state.spent > state.looks || growth(state, alpha) >= 2;
}
function alphaOfLook({ part, epoch }, { alpha, reuse }) {
    if (part === 'validation' || reuse === 'report' || epoch === null)
        return alpha;
    return levelOf(alpha, epoch.state.looks, epoch.state.promotions) || alpha;
}
const endsNote = 'it was open, with its figures sealed (gate.reuse: corrected); this look shows figures of its rows and ends it, so that the next corrected release needs fresh rows';
function epochChecks(situation, policy) {
    const spent = epochCheck(situation, policy);
    if (spent !== null)
        return [spent];
    const { part, epoch, looks, ends } = situation;
    if (part === 'test' && policy.reuse === 'report' && ends !== undefined) {
        return [{ name: `epoch ${ends}`, state: 'ok', note: endsNote }];
    }
    if (part === 'validation' || policy.reuse === 'report' || epoch === null)
        return [];
    const { state, opens, shownBy } = epoch;
    const notes = [
        ...(opens && shownBy !== undefined
            ? [`version ${shownBy} showed figures of the test rows of its time; the promise holds for rows that came later`]
            : []),
        ...(opens && state.number === 1 && looks.length > 0
            ? [
                `${looks.length} candidates were judged on these test rows before, with figures shown; the promise holds for rows that nobody has seen figures of`,
            ]
            : []),
        ...(state.looks === policy.looks ? [] : [`it keeps the ${state.looks} looks that it was opened with`]),
        ...(state.present === state.frozen
            ? []
            : [`${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(state.present)} of its ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(state.frozen)} rows are still there`]),
    ];
    return [{ name: `epoch ${state.number}`, state: 'ok', note: notes.length === 0 ? null : notes.join('; ') }];
}
function epochCheck({ part, epoch }, { alpha, reuse }) {
    if (part === 'validation' || reuse === 'report')
        return null;
    const check = (note) => ({ name: 'fresh rows needed', state: 'unavailable', note });
    if (epoch === null)
        return check('the frozen test rows are not known');
    if (epoch.obstacle !== null)
        return check(epoch.obstacle);
    const { state, opens, shownBy } = epoch;
    const waiting = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(state.reserve)} new test rows wait`;
    if (shownBy !== undefined && !opens)
        return check(`figures of the test rows of epoch ${state.number} were shown by version ${shownBy}; ${waiting}`);
    if (state.spent > state.looks)
        return check(`the test rows of epoch ${state.number} have had all their ${state.looks} looks; ${waiting}`);
    if (!isSpent(state, alpha))
        return null;
    const level = (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(levelOf(alpha, state.looks, state.promotions), 2);
    const gone = state.present < state.frozen ? ` and ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(state.present)} of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(state.frozen)} rows` : '';
    return check(`after ${state.promotions} promotions in epoch ${state.number} a look is tested at alpha ${level}${gone}, and the smallest difference that is found has doubled; ${waiting}`);
}


/***/ }),

/***/ 15214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ largestDifference)
/* harmony export */ });
/* harmony import */ var _statistics_from_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69554);

const smallest = 1e-12;
function largestDifference({ groups }) {
    const known = groups.map(({ name, own }) => ({ name, own: within(own) }));
    if (known.length < 2)
        return null;
    const pairs = (known.length * (known.length - 1)) / 2;
    const values = known.map(({ own }) => own.value);
    const top = known[values.indexOf(Math.max(...values))];
    const bottom = known[values.indexOf(Math.min(...values))];
    const value = top.own.value - bottom.own.value;
    const lower = (alpha) => Math.max(0, most(farthest(known, alpha / pairs, -1)));
    const upper = (alpha) => most(farthest(known, alpha, 1));
    return {
        value,
        lower,
        upper,
        pBelow: (limit) => levelWhere((alpha) => upper(alpha) < limit),
        pAbove: (limit) => levelWhere((alpha) => lower(alpha) > limit),
        n: groups.reduce((sum, { rows }) => sum + rows, 0),
        method: `difference of two groups (${top.name} and ${bottom.name} of ${known.length}), each by ${top.own.method}`,
        guarantee: groups.every(({ own }) => own.kind !== 'own_cluster') && known.every(({ own }) => own.guarantee),
        shortfall: null,
        minimum: null,
    };
}
function within(own) {
    const single = (0,_statistics_from_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleFromEvidence */ .YD)(own);
    if (own.kind !== 'own_bootstrap')
        return single;
    const least = 50 / (own.replicates + 1);
    return {
        ...single,
        lower: (alpha) => single.lower(Math.max(alpha, least)),
        upper: (alpha) => single.upper(Math.max(alpha, least)),
    };
}
function farthest(groups, alpha, sign) {
    const ends = groups.map(({ own }) => ({ value: own.value, low: own.lower(alpha), high: own.upper(alpha) }));
    return ends.flatMap((a) => ends
        .filter((b) => b !== a)
        .map((b) => {
        const [ofA, ofB] = sign === 1 ? [a.high - a.value, b.value - b.low] : [a.value - a.low, b.high - b.value];
        return a.value - b.value + sign * Math.hypot(ofA, ofB);
    }));
}
function most(values) {
    return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
function levelWhere(shown) {
    if (!shown(0.5))
        return 1;
    if (shown(smallest))
        return smallest;
    let [low, high] = [Math.log(smallest), Math.log(0.5)];
    for (let step = 0; step < 45; step++) {
        const middle = (low + high) / 2;
        if (shown(Math.exp(middle)))
            high = middle;
        else
            low = middle;
    }
    return Math.exp(high);
}


/***/ }),

/***/ 38699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   uo: () => (/* binding */ capped),
/* harmony export */   yZ: () => (/* binding */ beyondCap)
/* harmony export */ });
function isOpen(metric) {
    return metric.bound === 'mean_loss' && !Number.isFinite(metric.range[1]);
}
function lackOf(name, metric, { shortfall, minimum, n, evidence, }, cap, slice = null) {
    if (shortfall === null)
        return null;
    const capHelps = cap === null && isOpen(metric);
    const clusters = evidence.kind === 'cluster' || evidence.kind === 'own_cluster' ? { clusters: evidence.clusters } : {};
    return { name, metric: metric.name, slice, kind: 'rows', rows: n, minimum, capHelps, beyond: 0, ...clusters };
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
        lack: {
            name: metric.title,
            metric: metric.name,
            slice: null,
            kind: 'cap',
            rows,
            minimum: null,
            capHelps: false,
            beyond,
        },
    };
}


/***/ }),

/***/ 84915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordLimit)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93386);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16209);


function recordLimit(question, found, rows, levels) {
    const empty = blank(question, rows);
    if ('unavailable' in found)
        return withoutBound(empty, found.unavailable);
    return 'single' in found ? byBound(question, empty, found, levels) : byValue(question, empty, found);
}
function byValue(question, empty, found) {
    const { value, reference, note } = found;
    if (!Number.isFinite(value))
        return withoutBound(empty, 'its value is not a number');
    const comparison = {
        ...empty,
        candidate: value,
        reference: reference ?? question.limit,
        difference: excess(question, value),
        method: 'value',
        state: 'open',
        note: note ?? 'the plain value, without an error guarantee',
    };
    return { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(comparison), comparison, bound: () => value, harm: () => null, lack: null };
}
function byBound(question, empty, { single, evidence }, { alpha, alphaLook }) {
    const above = question.side === 'above';
    const lower = single.lower(above ? alphaLook : alpha);
    const upper = single.upper(above ? alpha : alphaLook);
    const p = above ? single.pBelow(question.limit) : single.pAbove(question.limit);
    if ([single.value, lower, upper, p].some(Number.isNaN)) {
        return withoutBound(empty, 'its bounds are not numbers on these rows');
    }
    const note = single.shortfall;
    const comparison = {
        ...empty,
        candidate: single.value,
        difference: excess(question, single.value),
        lower: note === null ? (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(lower) : null,
        upper: note === null ? (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2)(upper) : null,
        method: single.method,
        guarantee: single.guarantee,
        state: 'open',
        p: note === null ? p : null,
        note,
        evidence,
    };
    const bound = (level) => note !== null ? null : above ? single.lower(level) : single.upper(level);
    return { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(comparison), comparison, bound, harm: () => null, lack: null };
}
function withoutBound(empty, note) {
    const comparison = { ...empty, state: empty.role === 'slice' ? 'open' : 'unavailable', note };
    return { name: (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}
function excess({ side, limit }, value) {
    return side === 'above' ? value - limit : limit - value;
}
function blank({ role, metric, slice, side, limit, on }, rows) {
    return {
        role,
        against: 'value',
        metric,
        slice,
        rows,
        candidate: null,
        reference: limit,
        difference: null,
        lower: null,
        upper: null,
        margin: limit,
        relative: null,
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
        evidence: null,
    };
}


/***/ }),

/***/ 16209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22706);

function nameOf({ role, against, metric, slice, side, margin }) {
    const title = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(metric);
    if (role === 'fairness')
        return `${title}, largest difference across ${slice ?? ''}`;
    if (role === 'behaviour')
        return `${title} in the test ${slice ?? ''}`;
    const what = slice === null ? title : `${title} of ${slice}`;
    return against === 'value' ? `${what} ${side} ${margin ?? '?'}` : `${what} against the ${against}`;
}


/***/ }),

/***/ 92706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ describeChecks),
/* harmony export */   n: () => (/* binding */ describeReasons)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78299);


function describeReasons(input) {
    const { alpha, checks, primary } = input;
    const requirements = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementsOf */ .CG)(input);
    const inState = (state) => requirements.filter((requirement) => (0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(requirement, alpha) === state);
    return [
        ...describeChecks(checks, 'fault'),
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ)(input).map(describeFail),
        ...describeChecks(checks, 'unavailable'),
        ...((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .isComparable */ .n9)(primary) ? [describePrimary(primary)] : []),
        ...inState('open').map(describeOpen),
        ...inState('pass').map(describePass),
    ];
}
function describeChecks(checks, state) {
    return checks
        .filter((check) => check.state === state)
        .map(({ name, note }) => `${name}: ${(note ?? state).replace(/\.$/, '')}.`);
}
function pValue(p) {
    return p < 1e-4 ? 'below 0.0001' : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(p, 3);
}
function describeFail({ name, bound, limit, side, inclusive, adjusted, allowed }) {
    if (allowed === true)
        return `${name}: ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)}, but at most ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} is allowed.`;
    if (adjusted === null)
        return `${name}: ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} misses the limit ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}.`;
    const relation = side === 'above' ? 'below' : 'above';
    const guarantee = inclusive ? '' : ` (adjusted p ${pValue(adjusted)})`;
    return `${name}: ${relation} the limit ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}${guarantee}.`;
}
function describeOpen({ name, bound, limit, side }) {
    if (bound === null || Number.isNaN(bound))
        return `${name}: not demonstrated, these rows allow no bound.`;
    return side === 'above'
        ? `${name}: not demonstrated, the lower bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} does not exceed ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}.`
        : `${name}: not demonstrated, the upper bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} is not below ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}.`;
}
function describePass({ name, bound, limit, side, inclusive, allowed }) {
    if (allowed === true)
        return `${name}: ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)}, at most ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} allowed.`;
    if (inclusive) {
        const relation = side === 'above' ? 'reaches' : 'is within';
        return `${name}: holds, ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} ${relation} ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} (plain value, no error guarantee).`;
    }
    return side === 'above'
        ? `${name}: holds, the lower bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} exceeds ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}.`
        : `${name}: holds, the upper bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(bound)} is below ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)}.`;
}
function describePrimary(primary) {
    const { name, lower, upper, useful, rule } = primary;
    const limit = (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(primary));
    if ((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .clears */ .$_)(primary))
        return `${name}: the lower bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(lower)} exceeds ${limit}.`;
    const short = `${name}: the lower bound ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(lower)} does not exceed ${limit}`;
    const best = (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(upper);
    if ((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .fallsShort */ .$1)(primary)) {
        const least = rule === 'non_inferiority' ? limit : '0';
        return `${short}, and even the upper bound ${best} is below ${least}: it is worse.`;
    }
    if ((0,_criteria_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeld */ .i7)(primary)) {
        return `${short}, and the upper bound ${best} is within the useful improvement ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(useful)}.`;
    }
    return `${short}; the upper bound is ${best}.`;
}


/***/ }),

/***/ 80367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* reexport safe */ _metrics_select_js__WEBPACK_IMPORTED_MODULE_1__.A5),
/* harmony export */   QH: () => (/* binding */ rowsDigest),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   s: () => (/* reexport safe */ _metrics_select_js__WEBPACK_IMPORTED_MODULE_1__.s)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _metrics_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46790);


function positionsOf(mask, n) {
    const positions = new Int32Array(n);
    let at = 0;
    for (let i = 0; i < n; i++) {
        if (mask === null || mask[i] === 1)
            positions[at++] = i;
    }
    return positions.slice(0, at);
}
function rowsDigest(rowIds) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const chunk = 65536;
    for (let start = 0; start < rowIds.length; start += chunk) {
        hash.update(`${rowIds.subarray(start, start + chunk).join('\n')}\n`);
    }
    return hash.digest('hex');
}
const sumTolerance = 1e-3;
function unusable(predictions) {
    const probability = predictions.task !== 'regression';
    const values = probability ? predictions.score : predictions.predicted;
    const width = widthOf(predictions);
    const [least, most] = probability ? [0, 1] : [-Number.MAX_VALUE, Number.MAX_VALUE];
    let found = 0;
    for (let start = 0; start < values.length; start += width) {
        let sum = 0;
        let wrong = false;
        for (let at = start; at < start + width; at++) {
            const value = values[at];
            if (!(value >= least && value <= most))
                wrong = true;
            sum += value;
        }
        if (wrong || (width > 1 && Math.abs(sum - 1) > sumTolerance))
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


/***/ }),

/***/ 26970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./.build/gate/check.js
var check = __webpack_require__(17724);
// EXTERNAL MODULE: ./.build/gate/criteria.js
var criteria = __webpack_require__(78299);
// EXTERNAL MODULE: ./.build/gate/reason.js
var reason = __webpack_require__(92706);
;// CONCATENATED MODULE: ./.build/gate/decision.js


function decide(input) {
    return { ...matchingRow(input), reasons: (0,reason/* describeReasons */.n)(input) };
}
function matchingRow(input) {
    const { primary, alpha } = input;
    const states = (0,criteria/* requirementsOf */.CG)(input).map((requirement) => (0,criteria/* stateOf */.L4)(requirement, alpha));
    const fails = (0,criteria/* failuresOf */.dJ)(input).length > 0;
    if (input.checks.some(({ state }) => state === 'fault'))
        return { verdict: 'reject', decided: '1' };
    if (fails)
        return { verdict: 'reject', decided: '2' };
    if (input.checks.some(({ state }) => state === 'unavailable') || !(0,criteria/* isComparable */.n9)(primary)) {
        return { verdict: 'inconclusive', decided: '3' };
    }
    if (states.every((state) => state === 'pass') && (0,criteria/* clears */.$_)(primary))
        return { verdict: 'promote', decided: '4' };
    if ((0,criteria/* fallsShort */.$1)(primary))
        return { verdict: 'reject', decided: '5' };
    if ((0,criteria/* isHeld */.i7)(primary))
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
        const watched = each.comparison.role === 'watched' ? { detectable: each.harm(alpha / members.length) } : {};
        const comparison = { ...each.comparison, ...watched, adjusted: byMember.get(each) ?? null };
        const known = { ...each, comparison };
        if (comparison.role === 'primary' || comparison.role === 'baseline' || comparison.state === 'unavailable') {
            return known;
        }
        return { ...known, comparison: { ...comparison, state: (0,criteria/* stateOf */.L4)(requirementOf(known, alphaLook), alpha) } };
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
        ...(comparison.role === 'behaviour' ? { allowed: true } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/gate/settle.js




function settle({ alpha, alphaLook, ask, checks: given, measured: found, looks }) {
    const measured = adjustFamily(found, alpha, alphaLook);
    const checks = [...given, ...(0,check/* checkMeasured */.D)(measured)];
    const at = (level) => inputOf(alpha, ask, measured, checks, level);
    const decision = decide(at(alphaLook));
    return {
        ...decision,
        reasons: [...decision.reasons],
        comparisons: settledStates(measured, at(alphaLook).primary),
        checks,
        looks: looksOf(looks, alpha, alphaLook, measured, (level) => decide(at(level))),
    };
}
function inputOf(alpha, ask, measured, checks, alphaLook) {
    const of = (...roles) => measured
        .filter(({ comparison }) => roles.includes(comparison.role) && comparison.state !== 'unavailable')
        .map((each) => requirementOf(each, alphaLook));
    const decisive = measured.find(({ comparison }) => comparison.role === 'primary' || comparison.role === 'baseline');
    return {
        alpha,
        checks,
        primary: decisive === undefined ? null : primaryOf(decisive, ask, alphaLook),
        guards: of('guard'),
        anchors: of('anchor'),
        requiredSlices: of('slice'),
        thresholds: of('threshold', 'fairness', 'churn', 'latency', 'size', 'behaviour'),
        watchedSlices: of('watched'),
    };
}
function primaryOf({ name, comparison, bound }, ask, alphaLook) {
    const lower = bound(alphaLook);
    if (lower === null)
        return null;
    const { rule, margin, useful } = ask;
    return { name, rule, lower, upper: comparison.upper ?? Infinity, margin, useful };
}
function settledStates(measured, primary) {
    return measured.map(({ comparison }) => primary !== null && (comparison.role === 'primary' || comparison.role === 'baseline') && (0,criteria/* fallsShort */.$1)(primary)
        ? { ...comparison, state: 'fail' }
        : comparison);
}
function looksOf({ count, reuse, epoch }, alpha, alphaLook, measured, at) {
    const known = { count, reuse, alpha: alphaLook, epoch };
    if (count === 0 || reuse === 'corrected')
        return { ...known, corrected: null, verdict: null };
    const corrected = alpha / count;
    const promised = measured.every(({ comparison }) => comparison.guarantee || comparison.inclusive);
    return { ...known, corrected, verdict: promised ? at(corrected).verdict : null };
}


/***/ }),

/***/ 89574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest),
/* harmony export */   x: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31255);


function contentDigest(verdict) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(verdict)))
        .digest('hex');
}
function signed(verdict) {
    return { ...verdict, digest: contentDigest(verdict) };
}


/***/ }),

/***/ 57908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
function predictionsOf(answer) {
    return answer !== null && 'predictions' in answer ? answer.predictions : null;
}
function valueOf(metric, predictions) {
    if (predictions === null || predictions.y.length === 0)
        return null;
    const { value } = metric.compute(predictions);
    return value === null || Number.isNaN(value) ? null : value;
}


/***/ }),

/***/ 22706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   i: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29743);

const operating = {
    latency: 'Prediction time in ms',
    latency_ratio: "Prediction time relative to the champion's",
    size: 'Model size in MB',
    size_ratio: "Model size relative to the champion's",
    churn: 'Share of changed predictions',
    invariance: 'Share of rows whose prediction changes',
    directional: 'Share of rows whose prediction moves the wrong way',
};
function titleOf(name) {
    if (Object.hasOwn(operating, name))
        return operating[name];
    return (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfAnyTask */ .Nl)(name)?.title ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('_', ' ');
}
function termOf(name) {
    const title = titleOf(name);
    return /^[A-Z][a-z]/.test(title) && !/^(?:Brier|Matthews|Cohen's|Poisson) /.test(title)
        ? title[0].toLowerCase() + title.slice(1)
        : title;
}


/***/ }),

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


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

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   jp: () => (/* binding */ isModelName),
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
function isModelName(name) {
    return /^[a-z0-9][a-z0-9-]*$/.test(name);
}
function checkModelName(name) {
    if (!isModelName(name)) {
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
/* harmony export */   VX: () => (/* binding */ seenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const large = 1 << 26;
async function seenInputs(name, reads, context, most = large) {
    const pieces = [JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)])];
    for (const path of reads.run ?? []) {
        pieces.push(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
    }
    for (const pattern of reads.workspace ?? []) {
        const paths = await context.files.glob(pattern, context.workspace);
        for (const path of paths)
            pieces.push(await fileContent(context, path, most));
        pieces.push(JSON.stringify([pattern, paths.length]));
    }
    return async () => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const piece of pieces)
            hash.update(typeof piece === 'string' ? piece : await laterContent(piece, context));
        return hash.digest('hex');
    };
}
async function fileContent({ files, workspace }, path, most) {
    const full = `${workspace}/${path}`;
    const stat = await files.stat(full);
    if (stat?.kind !== 'file')
        return JSON.stringify([path, null]);
    if (stat.size >= most)
        return { path, full, mark: stat.mark };
    return JSON.stringify([path, await files.digest(full)]);
}
async function laterContent({ path, full, mark }, { files }) {
    const same = (await files.stat(full))?.mark === mark;
    return JSON.stringify([path, same ? await files.digest(full) : 'changed']);
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
    const tally = (counts) => {
        const n = counts.length;
        const scale = n / 4294967296;
        let s = a | 0;
        let t = b | 0;
        let u = c | 0;
        let v = counter | 0;
        for (let i = 0; i < n; i++) {
            const sum = (((s + t) | 0) + v) | 0;
            v = (v + 1) | 0;
            s = t ^ (t >>> 9);
            t = (u + (u << 3)) | 0;
            u = (((u << 21) | (u >>> 11)) + sum) | 0;
            counts[((sum >>> 0) * scale) >>> 0]++;
        }
        a = s;
        b = t;
        c = u;
        counter = v;
    };
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
    return { next, int, tally, normal };
}


/***/ })

};
