export const id = 5793;
export const ids = [5793];
export const modules = {

/***/ 27387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ readEpochRows),
/* harmony export */   g5: () => (/* binding */ keyDigest),
/* harmony export */   iM: () => (/* binding */ packHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _evaluate_part_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97998);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _registry_epochs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42900);
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87828);
/* harmony import */ var _split_row_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67473);
/* harmony import */ var _split_salted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75554);







function keyDigest({ key }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(key.map(({ name, type }) => [name, type])))
        .digest('hex');
}
async function readEpochRows(files, run, split, pin, look) {
    const epochs = (0,_registry_epochs_js__WEBPACK_IMPORTED_MODULE_3__/* .epochsOfTarget */ .rC)(pin.epochs, split.target);
    const key = keyDigest(split.policy);
    const hashes = await hashRows(files, run, split);
    const held = new Int32Array(hashes.length);
    for (const epoch of epochs.filter((each) => each.key === key)) {
        const rows = await readHashes(files, run, epoch);
        for (let i = 0; i < held.length; i++)
            if (held[i] === 0 && isAmong(rows, hashes[i]))
                held[i] = epoch.number;
    }
    const question = (0,_registry_epochs_js__WEBPACK_IMPORTED_MODULE_3__/* .questionOf */ .YH)(look.candidate, look.champion, look.policy);
    return { facts: { epochs, key, held, question }, hashes };
}
async function hashRows(files, run, { policy }) {
    const hashes = [];
    const text = new _split_salted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SaltedText */ .h();
    const salt = (0,_split_salted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .saltBytes */ ._)('epoch');
    for await (const { batch } of (0,_evaluate_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(files, run, 'split/test.csv', 'split')) {
        const rows = new _split_row_text_js__WEBPACK_IMPORTED_MODULE_5__/* .RowText */ .Yt(policy.key, batch.names);
        for (let row = 0; row < batch.rows; row++) {
            const key = rows.of(batch.cells, row);
            if (key === undefined)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`split/test.csv:${batch.lines[row]}: not as \`mlops split\` of this version writes it; run \`mlops split --force\` again.`);
            text.set(key);
            text.hash(salt);
            hashes.push((text.high >>> 11) * 2 ** 32 + (text.low >>> 0));
        }
    }
    return Float64Array.from(hashes);
}
function packHashes(hashes, positions) {
    const kept = Float64Array.from(new Set(Array.from(positions, (at) => hashes[at]))).sort();
    return new Uint8Array(kept.buffer);
}
async function readHashes(files, run, { number, opener }) {
    const bytes = await files.read(run.path((0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .epochFile */ .wx)(number)));
    const rows = new Float64Array((bytes.length / 8) | 0);
    new Uint8Array(rows.buffer).set(bytes.subarray(0, rows.length * 8));
    const ascending = rows.every((value, i) => Number.isSafeInteger(value) && (i === 0 || value > rows[i - 1]));
    if (bytes.length % 8 === 0 && ascending)
        return rows;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .epochFile */ .wx)(number)}: not the frozen test rows that version ${opener} recorded; run \`mlops champion\` again.`);
}
function isAmong(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === value;
}


/***/ }),

/***/ 90139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   d: () => (/* binding */ explainBriefly)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22706);
/* harmony import */ var _without_guarantee_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76731);



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
    if (verdict.decided === 'sealed')
        return sealedAnswer(verdict, current);
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
function sealedAnswer({ verdict, rule, champion }, current) {
    if (verdict !== 'promote')
        return `The candidate is not promoted, so ${current}.`;
    return rule === 'first' || champion === null
        ? 'The candidate can become the first model of its line: what is asked was demonstrated on the frozen test rows.'
        : `The candidate can replace version ${champion.version}: what is asked was demonstrated on the frozen test rows.`;
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
    const { part, decided } = verdict;
    const primary = primaryOf(verdict);
    if (primary === undefined || primary.difference === null)
        return '';
    const { lower, upper, rows } = primary;
    const name = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(primary.metric);
    const who = primary.against === 'baseline' ? 'the naive baseline' : 'the champion';
    const values = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.candidate)} against ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.reference)} of ${who} on ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows)} ${part} rows`;
    if (decided === '3' || lower === null || upper === null)
        return `Its ${name} is ${values}.`;
    const weak = (0,_without_guarantee_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutGuarantee */ .L)(verdict, primary);
    const between = `from ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(lower)} to ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(upper)} (above 0 is better)`;
    if (weak !== null) {
        const by = `by a bound without error guarantee (${weak})`;
        if (lower > 0)
            return `Its ${name} is better by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lower)} ${by}: ${values}.`;
        if (upper < 0)
            return `Its ${name} is worse by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-upper)} ${by}: ${values}.`;
        return `Its ${name} is ${values}; the difference is ${between}, ${by}.`;
    }
    const sure = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdict.confidence, 0)} confidence`;
    if (lower > 0)
        return `With ${sure} its ${name} is better by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lower)}: ${values}.`;
    if (upper < 0)
        return `With ${sure} its ${name} is worse by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-upper)}: ${values}.`;
    return `Its ${name} is ${values}; the true difference can be anything ${between}, either end with ${sure}.`;
}
function others(verdict) {
    const primary = primaryOf(verdict);
    const of = (state, without) => named(verdict.comparisons.filter((each) => each.state === state && each !== without && (each.role !== 'watched' || state === 'fail')));
    const failed = of('fail', verdict.decided === '2' ? undefined : primary);
    const open = [...of('open', primary), ...of('unavailable', primary)];
    const parts = [
        ...(failed.length > 0 ? [`It fails on ${listed(failed)}.`] : []),
        ...(open.length > 0 ? [`Not demonstrated: ${listed(open)}.`] : []),
    ];
    return parts.join(' ');
}
function named(comparisons) {
    return comparisons.map(({ metric, slice, role }) => {
        if (role === 'behaviour')
            return `the test of behaviour ${slice ?? ''}`;
        const where = slice === null ? '' : role === 'fairness' ? ` across ${slice}` : ` of ${slice}`;
        return operating[role] ?? `${(0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(metric)}${where} (${role})`;
    });
}
const operating = {
    churn: 'how many predictions change',
    latency: 'the time that a prediction takes',
    size: 'the size of the model',
};
function listed(names) {
    const most = 4;
    const unique = [...new Set(names)];
    const rest = unique.length - most;
    return rest <= 1 ? unique.join(', ') : `${unique.slice(0, most).join(', ')} and ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest)} more`;
}
function stage({ part, looks, decided, verdict, alpha }) {
    if (decided === 'identical')
        return '';
    if (part === 'validation') {
        return verdict === 'promote' || verdict === 'inconclusive'
            ? 'This was decided on the validation rows: a release asks the test rows before anything ships.'
            : 'This was decided on the validation rows; the test rows stay unseen.';
    }
    if (looks.epoch !== null)
        return sealedStage(looks.epoch, looks.alpha, decided);
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
function sealedStage({ number, spent, looks }, level, decided) {
    if (decided !== 'sealed')
        return 'No look was taken, and nothing is known of its figures on the test rows.';
    return `This was look ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(spent)} of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks)} at the test rows of epoch ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)}, tested at alpha ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(level, 3)}; the figures stay sealed, so that later candidates are judged as fairly.`;
}


/***/ }),

/***/ 84300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdCheckName),
/* harmony export */   z: () => (/* binding */ thresholdChecks)
/* harmony export */ });
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57908);

function thresholdCheckName(metric) {
    return `threshold behind ${metric}`;
}
function thresholdChecks({ part, candidate, answers }, { primary, guards, thresholds }) {
    const chosen = candidate.decision?.chosen ?? null;
    const predictions = (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionsOf */ .e)(answers.candidate);
    if (part !== 'validation' || chosen === null || predictions === null)
        return [];
    const asked = new Map([primary, ...guards, ...thresholds].map(({ metric }) => [metric.name, metric]));
    const note = `it was chosen by ${chosen} on these validation rows, so that the bounds have no error guarantee`;
    return [...asked.values()]
        .filter((metric) => isDecided(metric, predictions))
        .map(({ name }) => ({ name: thresholdCheckName(name), state: 'ok', note }));
}
function isDecided(metric, predictions) {
    if (predictions.task !== 'binary')
        return false;
    const turned = { ...predictions, predicted: predictions.predicted.map((each) => 1 - each) };
    return (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .R)(metric, predictions) !== (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .R)(metric, turned);
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  frozenRows: () => (/* binding */ frozenRows),
  gateStep: () => (/* binding */ gateStep)
});

// EXTERNAL MODULE: ./.build/evaluate/part-columns.js
var part_columns = __webpack_require__(97265);
// EXTERNAL MODULE: ./.build/registry/epochs.js
var epochs = __webpack_require__(42900);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
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

// EXTERNAL MODULE: ./.build/evaluate/cost.js
var evaluate_cost = __webpack_require__(94975);
// EXTERNAL MODULE: ./.build/evaluate/row-metric.js + 1 modules
var row_metric = __webpack_require__(35161);
// EXTERNAL MODULE: ./.build/evaluate/labels.js
var evaluate_labels = __webpack_require__(99341);
// EXTERNAL MODULE: ./.build/evaluate/scores.js
var scores = __webpack_require__(36221);
// EXTERNAL MODULE: ./.build/model/judged-as.js
var judged_as = __webpack_require__(85956);
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var registry_pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/split/leakage/leakage.js
var leakage_leakage = __webpack_require__(56506);
// EXTERNAL MODULE: ./.build/gate/epoch.js
var gate_epoch = __webpack_require__(59057);
// EXTERNAL MODULE: ./.build/gate/epoch-rows.js
var epoch_rows = __webpack_require__(27387);
;// CONCATENATED MODULE: ./.build/gate/footprint.js
function footprintOf({ models }) {
    const candidate = timeOf(models.candidate);
    if (typeof candidate !== 'number')
        return { latency: { unavailable: candidate } };
    const champion = models.champion === null ? null : timeOf(models.champion);
    return { latency: { candidate, champion: typeof champion === 'number' ? champion : null } };
}
function timeOf({ latency }) {
    if (latency === undefined)
        return 'prediction times were not measured; run `mlops evaluate --force` again';
    return 'failure' in latency ? `prediction times could not be measured: ${latency.failure}` : latency.milliseconds;
}

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/gate/found-checks.js

const mostTold = 3;
function leakageCheck({ leaked, findings }, part) {
    const rows = leaked[part];
    const found = findings.filter(({ accepted }) => !accepted).map(({ sentence }) => sentence.replace(/\.$/, ''));
    const rest = found.length - mostTold;
    const notes = [
        ...(rows === 0 ? [] : [`${(0,number/* count */.U9)(rows)} ${part} rows have the features of a training row`]),
        ...found.slice(0, mostTold),
        ...(rest > 0 ? [`${(0,number/* count */.U9)(rest)} more ${rest === 1 ? 'finding' : 'findings'}`] : []),
    ];
    return { name: 'leakage', state: 'ok', note: notes.length === 0 ? null : notes.join('; ') };
}
const leastShare = 0.5;
function sizeCheck(part, candidate, champion) {
    if (champion === null || champion.data.split.digest !== candidate.data.split.digest)
        return [];
    const before = champion.data.split.parts[part].rows;
    const now = candidate.data.split.parts[part].rows;
    if (now >= before)
        return [];
    const name = `${part} part`;
    const note = `it has ${(0,number/* count */.U9)(now)} rows, and had ${(0,number/* count */.U9)(before)} when ${champion.version} was trained`;
    return now < leastShare * before
        ? [{ name, state: 'unavailable', note: `${note}; files of the data may be missing` }]
        : [{ name, state: 'ok', note }];
}
function evaluationChecks({ models, mustPass }, asked) {
    const odd = models.candidate.oddities ?? [];
    return [
        ...(odd.length === 0 ? [] : [{ name: 'predictions', state: 'ok', note: odd.join('; ') }]),
        ...(asked === null ? [] : [mustPassCheck(mustPass)]),
    ];
}
const mustPassName = 'rows that must be right';
function mustPassCheck(found) {
    const name = mustPassName;
    if (found === undefined)
        return { name, state: 'unavailable', note: 'they were not scored; run `mlops evaluate --force` again' };
    if ('failure' in found)
        return { name, state: 'unavailable', note: `${found.file}: ${found.failure}` };
    const { file, rows, wrong, lines } = found;
    if (rows === 0)
        return { name, state: 'unavailable', note: `${file} has no row` };
    if (wrong === 0)
        return { name, state: 'ok', note: `all ${(0,number/* count */.U9)(rows)} of ${file}` };
    const more = wrong > lines.length ? ', ...' : '';
    const where = lines.length === 0 ? '' : `, line${wrong === 1 ? '' : 's'} ${lines.join(', ')}${more}`;
    return { name, state: 'fault', note: `${(0,number/* count */.U9)(wrong)} of ${(0,number/* count */.U9)(rows)} are wrong (${file}${where})` };
}

// EXTERNAL MODULE: ./.build/gate/policy.js
var gate_policy = __webpack_require__(24740);
;// CONCATENATED MODULE: ./.build/gate/judging.js

const ownFile = 'mlops.yml';
function judgingOptions({ options, base, policySource, measures }, line) {
    const own = { digest: (0,gate_policy.policyDigest)(options, measures), source: policySource, changed: false, changes: [] };
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
        policy: { digest: (0,gate_policy.policyDigest)(base.gate, base.evaluate), source: base.source, changed, changes },
        file: base.source,
        check: changed
            ? { name: 'policy', state: 'ok', note: `gate was changed here; ${base.source} judges, not the change` }
            : null,
    };
}
function failingVerdicts(options, base) {
    return base !== null && 'gate' in base ? base.gate.fail_on : options.fail_on;
}

// EXTERNAL MODULE: ./.build/gate/measures.js
var gate_measures = __webpack_require__(62259);
// EXTERNAL MODULE: ./.build/gate/rows.js
var gate_rows = __webpack_require__(80367);
;// CONCATENATED MODULE: ./.build/gate/on-rows.js

function onRows(situation, positions) {
    if (positions.length === situation.rowIds.length)
        return situation;
    const { answers, comparable, columns } = situation;
    const answer = (given) => (given === null ? null : answered(given, positions));
    const mask = (given) => (given === null ? null : (0,gate_rows/* take */.s)(given, positions));
    return {
        ...situation,
        rowIds: (0,gate_rows/* take */.s)(situation.rowIds, positions),
        answers: {
            candidate: answered(answers.candidate, positions),
            champion: answer(answers.champion),
            anchor: answer(answers.anchor),
            baseline: answer(answers.baseline),
        },
        comparable: { champion: mask(comparable.champion), anchor: mask(comparable.anchor) },
        columns: new Map([...columns].map(([name, column]) => [name, columnOn(column, positions)])),
    };
}
function answered(given, positions) {
    return 'predictions' in given ? { ...given, predictions: (0,gate_rows/* selectRows */.A5)(given.predictions, positions) } : given;
}
function columnOn(column, positions) {
    return { ...column, codes: (0,gate_rows/* take */.s)(column.codes, positions) };
}

// EXTERNAL MODULE: ./.build/evaluate/slice.js + 2 modules
var slice = __webpack_require__(9283);
;// CONCATENATED MODULE: ./.build/gate/slices.js



const mostValues = 50;
function plainSlice(entry) {
    if (typeof entry === 'string')
        return entry;
    return entry.column ?? { name: entry.name, where: entry.where };
}
function columnsOfPolicy({ slices, fairness, cluster }, columns, source) {
    const key = (name) => `${source}: gate.${name}`;
    const ofSlices = ['required', 'watched'].flatMap((list) => slices[list].flatMap((entry, at) => (0,slice/* checkSlices */.QF)([plainSlice(entry)], columns, key(`slices.${list}`), at)));
    const asked = [
        ...Object.entries(fairness).map(([name, { across }]) => ({ name: across, key: key(`fairness.${name}.across`) })),
        ...(cluster === null ? [] : [{ name: cluster, key: key('cluster') }]),
    ];
    (0,part_columns/* checkAsked */.j)(columns, asked);
    return [...new Set([...ofSlices, ...asked.map(({ name }) => name)])];
}
function sliceRows(policies, columns, values, source) {
    const made = new Map();
    return policies.flatMap((policy) => {
        const key = `${source}: gate.slices.${policy.role === 'slice' ? 'required' : 'watched'}`;
        const of = JSON.stringify(policy.of);
        const groups = made.get(of) ?? groupsOf(policy.of, columns, values, key);
        made.set(of, groups);
        return groups.map(({ name, mask, rows }) => ({ policy, name, mask, rows }));
    });
}
function checkGroups({ slices, fairness }, columns, source) {
    sliceRows(slices, columns, false, source);
    for (const { metric, across } of fairness) {
        groupsOf(across, columns, false, `${source}: gate.fairness.${metric.name}.across`);
    }
}
function groupsOf(of, columns, values, key) {
    const { slices, left } = (0,slice/* slicesOf */.nu)([of], columns, { values, key });
    if (left > 0 && typeof of === 'string') {
        const count = columns.get(of)?.values.length ?? 0;
        throw new errors/* UserError */.yo(`${key}: column ${JSON.stringify(of)} has ${count} different values among these rows, and at most ${mostValues} are slices; name conditions (name and where) instead, or a column with fewer values.`);
    }
    return slices;
}

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
    return (0,judged_as/* judgedAs */.K)(candidate) === (0,judged_as/* judgedAs */.K)(champion);
}
function isDataOnly(candidate, champion, policy) {
    const knownCode = candidate.code.package !== null || candidate.flavor.name === 'tfjs';
    return (knownCode &&
        champion.verdict.policy === policy &&
        candidate.data.fingerprint !== champion.data.fingerprint &&
        sameText(candidate.code.package?.content ?? null, champion.code.package?.content ?? null) &&
        sameText(candidate.flavor, champion.flavor) &&
        sameText(candidate.params, champion.params) &&
        (0,judged_as/* decisionRule */.b)(candidate) === (0,judged_as/* decisionRule */.b)(champion) &&
        candidate.seed === champion.seed);
}
function sameText(a, b) {
    return JSON.stringify((0,inputs/* canonical */.$N)(a)) === JSON.stringify((0,inputs/* canonical */.$N)(b));
}

;// CONCATENATED MODULE: ./.build/gate/inputs.js






















function gateReads(part) {
    const split = ['manifest.json', `${part}.csv`, `${part}.comparable.csv`, 'leakage.json'].map((file) => `split/${file}`);
    return [...split, 'train/manifest.json', 'champion', `evaluate/${part}`];
}
function addedOf({ own, cost }, split) {
    return (0,row_metric/* addedMetrics */.q)(own, cost === null ? null : (0,evaluate_cost/* resolveCost */.iH)(cost, split), split.target);
}
async function readSituation(config, part, context) {
    const { gate: options } = config;
    const { run, files, basePolicy, policySource } = context;
    const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
    const trained = await run.read('train/manifest.json', 'train', (value) => model_manifest/* candidateSchema */.HL.parse(value));
    const path = `evaluate/${part}/metrics.json`;
    const evaluation = await run.read(path, 'evaluate', (value) => scores.evaluationSchema.parse(value));
    const { decision } = evaluation.models.candidate;
    const candidate = decision === undefined ? trained : { ...trained, decision };
    const pin = await (0,registry_pinned/* readPin */.Ci)(run);
    const champion = await (0,registry_pinned/* readPinned */.r6)(run, 'champion');
    const pinned = pin.anchor === pin.champion ? null : await (0,registry_pinned/* readPinned */.r6)(run, 'anchor');
    const anchor = pinned !== null && isSameTarget(candidate.target, pinned.target) ? pinned : null;
    checkTrained(split, candidate);
    const line = lineOf(candidate.target, champion?.target ?? null, options.new_line);
    if (line === 'continued')
        checkComparable(split, { champion, anchor });
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
    const situation = {
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
        measures: config.evaluate,
        policySource,
        looks: pin.looks,
        epoch: null,
        checks: [],
        behaviour: evaluation.behaviour ?? [],
        added: addedOf(config.evaluate, split),
        columns: await readColumns(options, part, split, context),
        values: config.report.values,
        footprint: footprintOf(evaluation),
    };
    const judging = judgingOptions(situation, line);
    const leakage = (await run.has(leakage_leakage/* leakageFile */.ND))
        ? [leakageCheck(await run.read(leakage_leakage/* leakageFile */.ND, 'split', (value) => leakage_leakage/* leakageSchema */.QQ.parse(value)), part)]
        : [];
    const size = sizeCheck(part, candidate, line === 'continued' ? champion : null);
    const base = basePolicy !== null && 'gate' in basePolicy && line !== 'new_line' ? basePolicy.evaluate : undefined;
    const measures = (0,gate_measures/* measuresCheck */.E)(config.evaluate, base, judging.options);
    const found = evaluationChecks(evaluation, judging.options.must_pass);
    const checks = [...(measures === null ? [] : [measures]), ...size, ...leakage, ...found];
    const ends = (0,epochs/* openEpoch */.AA)(pin.epochs, split.target)?.number;
    const checked = { ...situation, checks, ...(ends === undefined ? {} : { ends }) };
    if (part !== 'test' || judging.options.reuse !== 'corrected')
        return { situation: checked, freezes: null };
    const look = {
        candidate: (0,judged_as/* judgedAs */.K)(candidate),
        champion: champion?.version ?? null,
        policy: judging.policy.digest,
    };
    return withEpoch(checked, judging.options, await (0,epoch_rows/* readEpochRows */.FJ)(files, run, split, pin, look));
}
function withEpoch(situation, options, { facts, hashes }) {
    const asked = { alpha: (0,gate_policy/* alphaOf */.Qq)(options.confidence), looks: options.looks, freshRows: options.fresh_rows };
    const { epoch, positions } = (0,gate_epoch/* epochOf */.Fz)(facts, asked);
    return {
        situation: { ...onRows(situation, positions), epoch },
        freezes: epoch.opens ? (0,epoch_rows/* packHashes */.iM)(hashes, positions) : null,
    };
}
async function readColumns(options, part, split, { run, files, basePolicy }) {
    const own = columnsOfPolicy(options, split.columns, ownFile);
    const base = basePolicy !== null && 'gate' in basePolicy
        ? columnsOfPolicy(basePolicy.gate, split.columns, basePolicy.source)
        : [];
    return (0,part_columns/* loadColumns */.E)(files, run, part, [...own, ...base]);
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

;// CONCATENATED MODULE: ./.build/gate/impossible.js


function checkPossible(policy, options, target, source) {
    const at = (key) => `${source}: gate.${key}`;
    for (const limit of policy.thresholds)
        checkLimit(limit, at(`thresholds.${limit.metric.name}`));
    for (const guard of policy.guards)
        checkGain(guard, at(`guards.${guard.metric.name}.gain`));
    checkGroupColumns(options, target, at);
    checkSlicePolicies(policy.slices, options.slices.required.length, at);
}
function checkLimit({ metric, side, limit, on }, key) {
    const above = side === 'above';
    const end = metric.range[above ? 1 : 0];
    const beyond = above ? limit - end : end - limit;
    if (beyond < 0 || (beyond === 0 && on === 'value'))
        return;
    const name = above ? 'min' : 'max';
    const most = `${metric.name} is never ${above ? 'above' : 'below'} ${(0,number/* figure */.vP)(end)}`;
    const hint = beyond === 0 ? ', or set on: value' : '';
    throw new errors/* UserError */.yo(`${key}.${name}: no model can keep it: ${most}, got ${(0,number/* figure */.vP)(limit)}; ${above ? 'lower' : 'raise'} it${hint}.`);
}
function checkGain({ metric, margin }, key) {
    const [least, most] = metric.range;
    if (typeof margin !== 'number' || margin < most - least)
        return;
    throw new errors/* UserError */.yo(`${key}: no model can reach it: ${metric.name} lies between ${(0,number/* figure */.vP)(least)} and ${(0,number/* figure */.vP)(most)}, got ${(0,number/* figure */.vP)(margin)}; lower it.`);
}
function checkGroupColumns({ slices, fairness, cluster }, target, at) {
    const column = (entry) => (typeof entry === 'string' ? entry : entry.column);
    const asked = [
        ...['required', 'watched'].flatMap((list) => slices[list].map((entry, i) => [`slices.${list}.${i}`, column(entry)])),
        ...Object.entries(fairness).map(([name, { across }]) => [`fairness.${name}.across`, across]),
        ['cluster', cluster],
    ];
    const wrong = asked.find(([, name]) => name === target);
    if (wrong === undefined)
        return;
    throw new errors/* UserError */.yo(`${at(wrong[0])}: column ${JSON.stringify(target)} is the target, so its values are what is predicted and no groups of rows; name another column.`);
}
function checkSlicePolicies(slices, required, at) {
    const conditions = new Map();
    const asked = new Set();
    for (const [i, slice] of slices.entries()) {
        const key = at(i < required ? `slices.required.${i}` : `slices.watched.${i - required}`);
        const { of, metric, limits } = slice;
        for (const limit of limits)
            checkLimit(limit, key);
        const name = typeof of === 'string' ? of : of.name;
        const what = JSON.stringify(of);
        if ((conditions.get(name) ?? what) !== what)
            throw new errors/* UserError */.yo(`${key}: a second slice ${JSON.stringify(name)} of other rows; give it another name.`);
        conditions.set(name, what);
        const demands = [...('margin' in slice ? ['margin'] : []), ...limits.map(({ side }) => side)];
        for (const demand of demands.map((each) => `${what}/${metric.name}/${each}`)) {
            if (asked.has(demand))
                throw new errors/* UserError */.yo(`${key}: asks ${metric.name} of slice ${JSON.stringify(name)} a second time; keep one.`);
            asked.add(demand);
        }
    }
}

;// CONCATENATED MODULE: ./.build/gate/ask.js


function askOf(situation, line, policy, policyDigest, reference) {
    const { metric, rule, margin, useful, relative } = policy.primary;
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
    const asked = relative || chosen === 'superiority' || dataOnly || anchor !== null;
    if (useful === null && reference(metric) === 0 && asked) {
        const part = relative ? 'a share' : '1%';
        const remedy = relative ? 'set gate.primary.relative to false' : 'set gate.primary.useful';
        const note = `${part} of the champion's ${metric.title} is 0 and no improvement to ask for; ${remedy}`;
        checks.push({ name: 'useful improvement', state: 'unavailable', note });
    }
    if (!dataOnly)
        return { rule, margin, useful, checks };
    if (chosen === 'non_inferiority')
        return { rule: chosen, margin: useful ?? 0, useful, checks };
    return { rule: chosen, margin: rule === 'superiority' ? margin : 0, useful, checks };
}

// EXTERNAL MODULE: ./.build/gate/check.js
var check = __webpack_require__(17724);
// EXTERNAL MODULE: ./.build/gate/comparison.js + 1 modules
var comparison = __webpack_require__(93386);
// EXTERNAL MODULE: ./.build/metrics/single.js
var metrics_single = __webpack_require__(17786);
// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
// EXTERNAL MODULE: ./.build/gate/groups.js
var groups = __webpack_require__(15214);
// EXTERNAL MODULE: ./.build/gate/lack.js
var lack = __webpack_require__(38699);
// EXTERNAL MODULE: ./.build/gate/limit.js
var gate_limit = __webpack_require__(84915);
;// CONCATENATED MODULE: ./.build/gate/fairness.js








function compareGroups({ metric, across, limit, on, minRows }, candidate, { columns, values, source, cluster }, setting) {
    const question = { role: 'fairness', metric: metric.name, slice: across, side: 'below', limit, on };
    const rows = candidate.y.length;
    const beyond = (0,lack/* beyondCap */.yZ)(metric, setting.cap, [candidate]);
    if (beyond !== null)
        return (0,gate_limit/* recordLimit */.$)(question, { unavailable: beyond.note }, rows, setting);
    const draws = (0,comparison/* resamplesTooMany */.kN)(metric.ownBound === 'bootstrap', setting);
    if (draws !== null)
        return (0,gate_limit/* recordLimit */.$)(question, { unavailable: draws }, rows, setting);
    const named = groupsOf(across, columns, values, `${source}: gate.fairness.${metric.name}.across`);
    const left = [];
    const groups = [];
    for (const { name, mask, rows } of named) {
        if (rows < minRows) {
            left.push(name);
            continue;
        }
        const positions = (0,gate_rows/* positionsOf */.q$)(mask, mask.length);
        const own = (0,metrics_single/* bound */.$)((0,lack/* capped */.uo)(metric, setting.cap), (0,gate_rows/* selectRows */.A5)(candidate, positions), {
            rng: (0,rng/* rng */.S)(`${setting.seed}/fairness/${metric.name}/${name}`),
            alpha: Math.min(setting.alpha, setting.alphaLook),
            ...(cluster === null ? {} : { cluster: (0,gate_rows/* take */.s)(cluster, positions) }),
        });
        if ('unavailable' in own || own.shortfall !== null)
            left.push(name);
        else
            groups.push({ name, rows, own: own.evidence });
    }
    return (0,gate_limit/* recordLimit */.$)(question, foundOf({ kind: 'groups', groups }, left, on), rows, setting);
}
function foundOf(evidence, left, on) {
    const single = (0,groups/* largestDifference */.e)(evidence);
    const without = left.length === 0 ? '' : `; too few rows for a figure of ${left.join(', ')}`;
    if (single === null)
        return { unavailable: `two groups with enough rows are needed${without}` };
    const method = `${single.method}${without}`;
    if (on === 'value')
        return { value: single.value, note: `${method}; the plain value, without an error guarantee` };
    return { single: { ...single, method }, evidence };
}

// EXTERNAL MODULE: ./.build/statistics/share.js
var share = __webpack_require__(46411);
;// CONCATENATED MODULE: ./.build/gate/operating.js



function testFootprint({ latency, size }, candidate, champion, measured, levels) {
    const found = [];
    const add = (role, metric, limit, value) => {
        if (limit === undefined)
            return;
        const question = { role, metric, slice: null, side: 'below', limit, on: 'value' };
        found.push((0,gate_limit/* recordLimit */.$)(question, value, 0, levels));
    };
    if (latency !== null) {
        const times = measured.latency;
        const missing = 'unavailable' in times ? times : null;
        add('latency', 'latency', latency.max_ms, missing ?? { value: times.candidate, note: 'measured in this run' });
        if (champion !== null)
            add('latency', 'latency_ratio', latency.max_ratio, missing ?? ratioOf(times, number/* duration */.p0, 'took'));
    }
    if (size !== null) {
        const own = sizeOf(candidate);
        add('size', 'size', size.max_mb, { value: own / 1e6, note: (0,number/* bytes */.ee)(own) });
        if (champion !== null) {
            add('size', 'size_ratio', size.max_ratio, ratioOf({ candidate: own, champion: sizeOf(champion) }, number/* bytes */.ee, 'has'));
        }
    }
    return found;
}
function ratioOf({ candidate, champion }, shown, verb) {
    if (champion === null)
        return { unavailable: 'the champion was not measured' };
    if (!(champion > 0))
        return { unavailable: "a multiple of the champion's, which is 0, cannot be computed" };
    return { value: candidate / champion, note: `it ${verb} ${shown(candidate)}, the champion ${shown(champion)}` };
}
function sizeOf({ model }) {
    return Object.values(model.files).reduce((sum, { size }) => sum + size, 0);
}
function testBehaviour(tests, levels) {
    return tests.map(({ name, kind, rows, broken, atMost, failure }) => {
        const question = {
            ...{ role: 'behaviour', metric: kind, slice: name, side: 'below' },
            limit: atMost,
            on: 'value',
        };
        if (failure !== null)
            return (0,gate_limit/* recordLimit */.$)(question, { unavailable: failure }, rows, levels);
        if (rows === 0)
            return (0,gate_limit/* recordLimit */.$)(question, { unavailable: 'no row was tested' }, 0, levels);
        return (0,gate_limit/* recordLimit */.$)(question, { value: broken / rows, note: `broken in ${broken} of ${rows} rows` }, rows, levels);
    });
}
function testChurn({ max, tolerance, on }, candidate, champion, levels, clustered) {
    const question = { role: 'churn', metric: 'churn', slice: null, side: 'below', limit: max, on };
    const rows = candidate.y.length;
    if (rows === 0)
        return (0,gate_limit/* recordLimit */.$)(question, { unavailable: 'there is no row to compare on' }, 0, levels);
    const changed = changedRows(candidate, champion, tolerance);
    if (on === 'value')
        return (0,gate_limit/* recordLimit */.$)(question, { value: changed / rows }, rows, levels);
    const single = (0,share/* proportionBound */.R)(changed, rows);
    const found = { single: clustered ? { ...single, guarantee: false } : single, evidence: single.evidence };
    return (0,gate_limit/* recordLimit */.$)(question, found, rows, levels);
}
function changedRows(candidate, champion, tolerance) {
    let changed = 0;
    for (let i = 0; i < candidate.predicted.length; i++) {
        if (Math.abs(candidate.predicted[i] - champion.predicted[i]) > tolerance)
            changed++;
    }
    return changed;
}

;// CONCATENATED MODULE: ./.build/gate/threshold.js





function testThreshold(threshold, candidate, setting, { role, slice } = { role: 'threshold', slice: null }, cluster = null) {
    const { metric, side, limit, on } = threshold;
    const rows = candidate.y.length;
    const question = { role, metric: metric.name, slice, side, limit, on };
    if (rows === 0)
        return (0,gate_limit/* recordLimit */.$)(question, { unavailable: 'there is no row' }, 0, setting);
    if (on === 'value') {
        const { value, ...missing } = metric.compute(candidate);
        const found = value === null ? { unavailable: 'reason' in missing ? missing.reason : 'it has no value' } : { value };
        return (0,gate_limit/* recordLimit */.$)(question, found, rows, setting);
    }
    const beyond = (0,lack/* beyondCap */.yZ)(metric, setting.cap, [candidate]);
    if (beyond !== null)
        return { ...(0,gate_limit/* recordLimit */.$)(question, { unavailable: beyond.note }, rows, setting), lack: beyond.lack };
    const draws = (0,comparison/* resamplesTooMany */.kN)(metric.ownBound === 'bootstrap', setting);
    if (draws !== null)
        return (0,gate_limit/* recordLimit */.$)(question, { unavailable: draws }, rows, setting);
    const options = {
        rng: (0,rng/* rng */.S)(`${setting.seed}/${role}/${metric.name}${slice === null ? '' : `/${slice}`}`),
        alpha: Math.min(setting.alpha, setting.alphaLook),
        ...(cluster === null ? {} : { cluster }),
    };
    const single = (0,metrics_single/* bound */.$)((0,lack/* capped */.uo)(metric, setting.cap), candidate, options);
    if ('unavailable' in single)
        return (0,gate_limit/* recordLimit */.$)(question, single, rows, setting);
    const measured = (0,gate_limit/* recordLimit */.$)(question, { single, evidence: single.evidence }, rows, setting);
    return { ...measured, lack: (0,lack/* lackOf */.Zs)(measured.name, metric, single, setting.cap, slice) };
}

;// CONCATENATED MODULE: ./.build/gate/measure.js





function measureAll(policy, ask, sides, setting) {
    const { candidate, opponent, anchor, cluster } = sides;
    const measure = (question, pair) => (0,comparison/* compareModels */.wA)(question, pair.candidate, pair.reference, setting, clusterOf(cluster, pair.positions));
    const continued = ask.rule === 'first' ? null : opponent;
    return [
        ...(opponent === null ? [] : [measure(primaryQuestion(policy, ask), opponent)]),
        ...(continued === null ? [] : policy.guards.map((guard) => measure(guardQuestion(guard, 'champion'), continued))),
        ...(anchor === null ? [] : anchorQuestions(policy).map((question) => measure(question, anchor))),
        ...sides.slices.flatMap((slice) => measureSlice(slice, ask, sides, continued, setting)),
        ...policy.thresholds.map((threshold) => testThreshold(threshold, candidate, setting, { role: 'threshold', slice: null }, cluster)),
        ...policy.fairness.map((fairness) => compareGroups(fairness, candidate, sides.groups, setting)),
        ...(policy.operating.churn === null || continued === null
            ? []
            : [testChurn(policy.operating.churn, continued.candidate, continued.reference, setting, cluster !== null)]),
    ];
}
function clusterOf(cluster, positions) {
    return cluster === null ? null : (0,gate_rows/* take */.s)(cluster, positions);
}
function primaryQuestion({ primary }, { rule, margin, useful }) {
    return {
        role: rule === 'first' ? 'baseline' : 'primary',
        against: rule === 'first' ? 'baseline' : 'champion',
        metric: primary.metric,
        slice: null,
        margin: rule === 'non_inferiority' ? -margin : margin,
        useful: rule === 'non_inferiority' ? null : useful,
        on: 'bound',
        family: false,
    };
}
function guardQuestion({ metric, margin, on }, against) {
    const role = against === 'anchor' ? 'anchor' : 'guard';
    return { role, against, metric, slice: null, margin, useful: null, on, family: on === 'bound' };
}
function anchorQuestions(policy) {
    const { metric, useful } = policy.primary;
    const guards = policy.guards
        .filter((guard) => guard.metric.name !== metric.name && isLoss(guard))
        .map((guard) => guardQuestion(guard, 'anchor'));
    if (useful === null)
        return guards;
    const primary = guardQuestion({ metric, margin: -useful, on: 'bound' }, 'anchor');
    return [primary, ...guards];
}
function isLoss({ margin }) {
    return (typeof margin === 'number' ? margin : margin.share) < 0;
}
function measureSlice({ policy, name, mask, rows }, ask, { candidate, cluster }, opponent, setting) {
    const { metric, margin, limits, on, minRows } = policy;
    const role = minRows > 1 && rows < minRows ? 'watched' : policy.role;
    const found = [];
    if (margin !== undefined && opponent !== null) {
        const within = inSlice(mask, opponent.positions);
        const loss = margin ?? ask.useful ?? Number.NaN;
        const question = {
            ...{ role, against: 'champion', metric, slice: name },
            margin: -loss,
            useful: null,
            on,
            family: on === 'bound',
        };
        const of = { candidate: (0,gate_rows/* selectRows */.A5)(opponent.candidate, within), reference: (0,gate_rows/* selectRows */.A5)(opponent.reference, within) };
        const clusters = clusterOf(cluster, (0,gate_rows/* take */.s)(opponent.positions, within));
        found.push(Number.isNaN(loss)
            ? (0,comparison/* recordPaired */.le)(question, { unavailable: 'gate.primary.useful, which is its margin, is not known here' }, within.length, setting)
            : (0,comparison/* compareModels */.wA)(question, of.candidate, of.reference, setting, clusters));
    }
    const own = inSlice(mask, null);
    const alone = limits.length === 0 ? candidate : (0,gate_rows/* selectRows */.A5)(candidate, own);
    found.push(...limits.map((limit) => testThreshold(limit, alone, setting, { role, slice: name }, clusterOf(cluster, own))));
    return found;
}
function inSlice(mask, positions) {
    const rows = positions?.length ?? mask.length;
    const found = new Int32Array(rows);
    let at = 0;
    for (let i = 0; i < rows; i++)
        if (mask[positions === null ? i : positions[i]] === 1)
            found[at++] = i;
    return found.subarray(0, at);
}

// EXTERNAL MODULE: ./.build/gate/situation.js
var gate_situation = __webpack_require__(57908);
;// CONCATENATED MODULE: ./.build/gate/pairs.js


function pairsOf(situation, line) {
    const { rowIds, answers, comparable } = situation;
    const continued = line === 'continued';
    const rows = (0,gate_rows/* positionsOf */.q$)(continued ? comparable.champion : null, rowIds.length);
    const anchorRows = (0,gate_rows/* positionsOf */.q$)(comparable.anchor, rowIds.length);
    const candidate = usable(answers.candidate);
    const reference = on(usable(continued ? answers.champion : answers.baseline), rows);
    const anchor = continued && situation.anchor !== null ? on(usable(answers.anchor), anchorRows) : null;
    const pair = (other, positions) => candidate === null || other === null ? null : { candidate: at(candidate, positions), reference: other, positions };
    return {
        candidate,
        reference,
        opponent: pair(reference, rows),
        anchor: pair(anchor, anchorRows),
        rows: rows.length,
        anchorRows: anchorRows.length,
        digest: (0,gate_rows/* rowsDigest */.QH)((0,gate_rows/* take */.s)(rowIds, rows)),
    };
}
function usable(answer) {
    const predictions = (0,gate_situation/* predictionsOf */.e)(answer);
    return predictions === null || (0,gate_rows/* unusable */._P)(predictions) > 0 ? null : predictions;
}
function on(predictions, positions) {
    return predictions === null ? null : at(predictions, positions);
}
function at(predictions, positions) {
    return positions.length === predictions.y.length ? predictions : (0,gate_rows/* selectRows */.A5)(predictions, positions);
}

// EXTERNAL MODULE: ./.build/metrics/catalog.js + 66 modules
var catalog = __webpack_require__(29743);
// EXTERNAL MODULE: ./.build/statistics/paired-mean.js
var paired_mean = __webpack_require__(55577);
// EXTERNAL MODULE: ./.build/gate/title.js
var title = __webpack_require__(22706);
;// CONCATENATED MODULE: ./.build/gate/plan.js



function shareOf(part, { test, folds }) {
    return part === 'test' ? test : (1 - test) / folds;
}
function rowsText(needed, compared, { part, rows, split }, slice = null) {
    const total = Math.ceil(needed / (shareOf(part, split) * (compared / rows)));
    const within = compared < rows ? `${part} rows that both splits hold out` : `${part} rows`;
    const kind = slice === null ? within : `${part} rows of ${slice}`;
    return `${(0,number/* count */.U9)(needed)} ${kind} (${(0,number/* count */.U9)(total)} rows in all)`;
}
const mostRows = 1e7;
function clustersText(needed, rows, clusters) {
    const most = Math.max(clusters + 1, Math.ceil((needed * clusters) / rows));
    return `${(0,number/* count */.U9)(most)} clusters (gate.cluster)`;
}
const newClusters = 'only rows of new clusters help, more rows of those that are there do not';
function lackSentence(lack, holdout) {
    const { kind, name, metric, slice, rows, minimum, capHelps, beyond, clusters } = lack;
    if (kind === 'cap') {
        return `Raise gate.cap to a loss that no row can exceed: in ${(0,number/* count */.U9)(beyond)} of ${(0,number/* count */.U9)(rows)} rows a prediction loses more than it says.`;
    }
    if (clusters !== undefined) {
        return minimum === null || clusters === 0
            ? `${name}: more clusters (gate.cluster) of like size, or another metric in mlops.yml, are needed: ${newClusters}.`
            : `${name}: about ${clustersText(minimum, rows, clusters)} are needed, and there are ${(0,number/* count */.U9)(clusters)}: ${newClusters}.`;
    }
    if (minimum !== null && minimum > mostRows) {
        return `${name}: no realistic number of rows is enough; another metric in mlops.yml is needed${capHelps ? ', or gate.cap with the largest loss that a row can have' : ''}.`;
    }
    if (!capHelps) {
        return minimum === null
            ? `${name}: more rows, or another metric in mlops.yml, are needed.`
            : `${name}: about ${rowsText(minimum, rows, holdout, slice)} are needed; there are ${(0,number/* count */.U9)(rows)}.`;
    }
    const cap = `Set gate.cap to the largest loss (${(0,title/* termOf */.i)(metric)}) that a row can have`;
    if (minimum === null)
        return `${cap}: then one heavy row is no obstacle.`;
    const without = `without it ${rowsText(minimum, rows, holdout, slice)} are needed`;
    return rows >= paired_mean/* MINIMUM_BOUNDED */.Nc
        ? `${cap}: then ${paired_mean/* MINIMUM_BOUNDED */.Nc} rows are enough for a bound, and there are ${(0,number/* count */.U9)(rows)}; ${without}.`
        : `${cap}: then ${rowsText(paired_mean/* MINIMUM_BOUNDED */.Nc, rows, holdout, slice)} are enough for a bound; ${without}. There are ${(0,number/* count */.U9)(rows)} now.`;
}
function openSentences(all, holdout) {
    const open = all.filter(({ slice }) => slice === null);
    const short = open.filter((each) => each.rowsNeeded !== null && each.rowsNeeded > each.rows && isPlannable(each));
    const assumptions = [...new Set(short.map(({ useful }) => useful))];
    return [
        ...assumptions.flatMap((useful) => {
            const alike = short.filter((each) => each.useful === useful);
            return [alike.filter((each) => clustersOf(each) === null), alike.filter((each) => clustersOf(each) !== null)]
                .filter((each) => each.length > 0)
                .map((each) => rowsSentence(each, useful, holdout));
        }),
        ...open.filter((each) => !short.includes(each)).map((each) => enoughSentence(each, holdout)),
        ...sliceSentences(all.filter(({ slice }) => slice !== null), holdout),
    ];
}
function isDecisive({ role }) {
    return role === 'primary' || role === 'baseline';
}
function isPlannable({ rowsNeeded, rows }) {
    return rowsNeeded !== null && rowsNeeded <= Math.max(mostRows, 10 * rows);
}
function clustersOf({ evidence }) {
    return evidence?.kind === 'cluster' && evidence.clusters > 0 ? evidence.clusters : null;
}
function hopelessSentence({ role, rowsNeeded, margin, useful }, what) {
    const key = role === 'primary'
        ? 'a larger gate.primary.useful or a smaller gate.primary.margin'
        : role === 'anchor' || role === 'baseline'
            ? 'a larger gate.primary.useful'
            : `a larger margin of it in gate.${role === 'slice' ? 'slices.required' : 'guards'}`;
    const about = rowsNeeded === null ? '' : ` (about ${(0,number/* count */.U9)(rowsNeeded)} would be needed)`;
    const distance = margin === null ? '' : ` to tell ${(0,number/* signed */.x8)(useful ?? 0)} from ${(0,number/* signed */.x8)(margin)}`;
    return `${what}: no realistic number of rows is enough${distance}${about}; set ${key}, or take another metric.`;
}
const mostNamed = 3;
function sliceSentences(open, holdout) {
    const needs = ({ rowsNeeded, rows }) => Math.max(0, (rowsNeeded ?? Infinity) - rows);
    const sorted = open.toSorted((a, b) => needs(b) - needs(a));
    const named = sorted.slice(0, mostNamed).map((each) => {
        const what = `${(0,title/* titleOf */.G)(each.metric)} of ${each.slice ?? ''}`;
        if (each.rows > 0 && each.rowsNeeded !== null && !isPlannable(each))
            return hopelessSentence(each, what);
        const clusters = clustersOf(each);
        if (clusters !== null && each.rowsNeeded !== null && each.rowsNeeded > each.rows) {
            return `${what}: about ${clustersText(each.rowsNeeded, each.rows, clusters)} would decide with a chance of 80%, if nothing was lost; there are ${(0,number/* count */.U9)(clusters)} now, and ${newClusters}.`;
        }
        if (each.rowsNeeded === null || each.rows === 0) {
            return `${what}: collect rows of it, or move the slice to gate.slices.watched.`;
        }
        const needed = rowsText(each.rowsNeeded, each.rows, holdout, each.slice);
        return each.rowsNeeded <= each.rows
            ? `${what}: these ${(0,number/* count */.U9)(each.rows)} rows are enough, if nothing was lost (with a chance of 80%), so a better candidate decides sooner than more rows.`
            : `${what}: about ${needed} would decide with a chance of 80%, if nothing was lost; there are ${(0,number/* count */.U9)(each.rows)} now.`;
    });
    const rest = sorted.length - named.length;
    return rest <= 0
        ? named
        : [...named, rest === 1 ? '1 more slice is not demonstrated.' : `${(0,number/* count */.U9)(rest)} more slices are not demonstrated.`];
}
function rowsSentence(short, useful, holdout) {
    const most = short.reduce((a, b) => ((b.rowsNeeded ?? 0) > (a.rowsNeeded ?? 0) ? b : a));
    const names = short.map(({ metric, against }) => `${(0,title/* termOf */.i)(metric)} against the ${against}`);
    const assumed = useful === null ? 'if nothing was lost' : `if the improvement is ${(0,number/* signed */.x8)(useful)}`;
    const now = (0,number/* count */.U9)(Math.min(...short.map(({ rows }) => rows)));
    const clusters = clustersOf(most);
    if (clusters !== null) {
        return `About ${clustersText(most.rowsNeeded ?? 0, most.rows, clusters)} would decide on ${names.join(' and ')} with a chance of 80%, ${assumed}; there are ${(0,number/* count */.U9)(clusters)} now, and ${newClusters}.`;
    }
    return `About ${rowsText(most.rowsNeeded ?? 0, most.rows, holdout)} would decide on ${names.join(' and ')} with a chance of 80%, ${assumed}; there are ${now} now.`;
}
function enoughSentence(each, { part }) {
    const what = `${(0,title/* titleOf */.G)(each.metric)} against the ${each.against}`;
    if (each.margin !== null && each.margin > 0 && each.role === 'guard') {
        return `${what}: a gain above ${(0,number/* signed */.x8)(each.margin)} is asked for; a better candidate is needed, or more rows for a closer bound.`;
    }
    if (each.rowsNeeded === null ? !isDecisive(each) || each.useful !== null : !isPlannable(each)) {
        return hopelessSentence(each, what);
    }
    if (each.rowsNeeded === null) {
        return `${what}: the rows that would decide follow from gate.primary.useful, which is not set.`;
    }
    const goal = each.useful === null ? ', if nothing was lost' : ` to find ${(0,number/* signed */.x8)(each.useful)}`;
    return `${what}: these ${(0,number/* count */.U9)(each.rows)} ${part} rows are enough${goal} (with a chance of 80%), so a better candidate decides sooner than more rows.`;
}

// EXTERNAL MODULE: ./.build/gate/without-guarantee.js
var without_guarantee = __webpack_require__(76731);
;// CONCATENATED MODULE: ./.build/gate/remedy.js






function remedyOf(verdict, holdout, lacks = []) {
    switch (verdict.decided) {
        case '1':
            return remedyOfFault(verdict);
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
function remedyOfFault({ checks }) {
    const faults = checks.filter(({ state }) => state === 'fault');
    const golden = faults.find(({ name }) => name === mustPassName);
    const sentences = [
        ...(faults.some((each) => each !== golden)
            ? ['Mend the candidate: it has to give a usable prediction for every row.']
            : []),
        ...(golden === undefined
            ? []
            : [
                `Mend the candidate where it is wrong on rows that must be right, or correct ${goldenFile(golden.note)} where its targets are.`,
            ]),
    ];
    return sentences.join(' ');
}
function goldenFile(note) {
    return / are wrong \((.+?)(?:, lines? [\d, .]+)?\)$/.exec(note ?? '')?.[1] ?? 'the file of gate.must_pass';
}
function remedyOfHold({ comparisons, confidence, checks }) {
    const primary = comparisons.find(({ role }) => role === 'primary');
    const useful = primary?.useful ?? null;
    const weak = primary === undefined ? null : (0,without_guarantee/* withoutGuarantee */.L)({ checks }, primary);
    const sure = weak === null
        ? `with ${(0,number/* percent */.KN)(confidence, 0)} confidence it is`
        : `by a bound without error guarantee (${weak}) it is`;
    const limit = useful === null ? 'useful improvement' : `useful ${(0,number/* signed */.x8)(useful)}`;
    return `Whatever the true difference is, ${sure} below the ${limit}: more rows could only confirm a smaller one. A candidate with a larger improvement is needed.`;
}
function remedyOfUnavailable({ checks, champion, comparisons }, holdout, lacks) {
    const missing = new Map(checks.filter(({ state }) => state === 'unavailable').map(({ name, note }) => [name, note]));
    const sentences = [];
    if (missing.has('fresh rows needed')) {
        sentences.push('Collect new rows: later test rows wait in reserve and open the next epoch; gate.fresh_rows says how many that takes. Until then a person may decide (`mlops promote --version V --reason R`, recorded as forced).');
    }
    if (missing.has('policy'))
        sentences.push('Make the base readable: fetch its revision, or mend its mlops.yml.');
    const tooFew = champion !== null && narrowed(checks) && lacks.some(({ kind }) => kind === 'rows');
    if (missing.has('rows') || missing.has('rows of the anchor') || tooFew) {
        sentences.push('The split changed since the champion, and only rows that both hold out count: go back to its mlops/split.yml, collect more rows, or let a person decide once (`mlops promote --version V --reason R`), after which all rows count.');
    }
    if (missing.has('test part') || missing.has('validation part')) {
        sentences.push('Restore the files of the data that are missing; where the data are meant to be that much smaller, let a person decide once (`mlops promote --version V --reason R`, recorded as forced).');
    }
    sentences.push(...wholeValues(comparisons));
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
function wholeValues(comparisons) {
    return comparisons
        .filter(({ state, note, metric }) => state === 'unavailable' && note?.includes(' has no slope on these rows') === true && isOwn(metric))
        .map(({ metric, role }) => `evaluate.own.${metric}: let its program write a number for each row, so that a bound can be made; one value of all rows can only be asked ${role === 'guard' || role === 'threshold' ? `with gate.${role}s.${metric}.on: value` : `by gate.thresholds.${metric} with on: value, beside another gate.primary.metric`}.`);
}
function isOwn(metric) {
    return metric !== 'cost' && (0,catalog/* metricOfAnyTask */.Nl)(metric) === undefined;
}
function narrowed(checks) {
    return checks.some(({ name, note }) => (name === 'rows' || name === 'rows of the anchor') && note !== null);
}
function remedyOfOpen({ comparisons }, holdout, lacks) {
    const open = comparisons.filter(({ state, note, role, rows }) => state === 'open' && role !== 'watched' && (note === null || (role === 'slice' && rows === 0)));
    const isLimit = ({ against }) => against === 'value';
    const limits = [...new Set(open.filter(isLimit).map(({ metric }) => (0,title/* termOf */.i)(metric)))];
    const sentences = [
        ...lacks.map((lack) => lackSentence(lack, holdout)),
        ...openSentences(open.filter((each) => !isLimit(each)), holdout),
        ...(limits.length > 0
            ? [`The limit on ${limits.join(' and ')} needs a better candidate, or more rows for a closer bound.`]
            : []),
    ];
    if (sentences.length === 0) {
        sentences.push('More rows, another metric or another limit in mlops.yml are needed for what is not demonstrated.');
    }
    return [...new Set(sentences)].join(' ');
}

// EXTERNAL MODULE: ./.build/gate/reason.js
var reason = __webpack_require__(92706);
// EXTERNAL MODULE: ./.build/gate/signature.js
var signature = __webpack_require__(89574);
;// CONCATENATED MODULE: ./.build/gate/seal.js


const labelFree = ['churn', 'latency', 'size', 'behaviour'];
function seal(verdict, open) {
    const bad = open.find(({ state }) => state === 'fault') ?? open.find(({ state }) => state === 'unavailable');
    if (bad !== undefined) {
        const outcome = bad.state === 'fault'
            ? { verdict: 'reject', decided: '1' }
            : { verdict: 'inconclusive', decided: '3' };
        const reasons = (0,reason/* describeChecks */.P)(open, bad.state);
        return (0,signature/* signed */.x)({ ...bare(verdict, open), ...outcome, reasons, remedy: verdict.remedy });
    }
    const promoted = verdict.verdict === 'promote';
    const all = promoted ? 'Everything' : 'Not everything';
    return (0,signature/* signed */.x)({
        ...bare(verdict, open),
        verdict: promoted ? 'promote' : 'hold',
        decided: 'sealed',
        reasons: [`${all} that is asked was demonstrated on the frozen test rows; the figures stay sealed.`],
        remedy: promoted
            ? null
            : 'The validation rows show all figures: a candidate that is clearly better there can be shown to be better here. More test rows help from the next epoch on.',
        sealed: (0,signature/* contentDigest */.e)(verdict),
    });
}
function bare(verdict, open) {
    const comparisons = verdict.comparisons.filter(({ role }) => labelFree.includes(role));
    return { ...verdict, comparisons, checks: [...open] };
}

// EXTERNAL MODULE: ./.build/gate/settle.js + 2 modules
var settle = __webpack_require__(26970);
// EXTERNAL MODULE: ./.build/gate/fitted-threshold.js
var fitted_threshold = __webpack_require__(84300);
;// CONCATENATED MODULE: ./.build/gate/judge.js


















function judge(situation) {
    const { candidate, champion, options } = situation;
    const line = lineOf(candidate.target, champion?.target ?? null, options.new_line);
    const judging = judgingOptions(situation, line);
    const pairs = pairsOf(situation, line);
    const policy = (0,gate_policy/* resolvePolicy */.nZ)(judging.options, candidate.target.task, (metric) => (line === 'continued' ? (0,gate_situation/* valueOf */.R)(metric, pairs.reference) : null), judging.file, situation.added);
    if (line === 'continued' && champion !== null && isSameModel(candidate, champion)) {
        return (0,signature/* signed */.x)(identical(situation, judging, policy));
    }
    const open = openChecks(situation, line, judging, policy, pairs);
    const verdict = compared(situation, line, judging, policy, pairs, open);
    return policy.reuse === 'corrected' && situation.part === 'test' ? seal(verdict, open) : (0,signature/* signed */.x)(verdict);
}
function openChecks(situation, line, judging, policy, pairs) {
    return [
        ...(0,check/* checkModels */.h)(situation, line, pairs, policy.championEnvironment),
        ...situation.checks,
        ...(judging.check === null ? [] : [judging.check]),
        ...(0,fitted_threshold/* thresholdChecks */.z)(situation, policy),
        ...(0,gate_epoch/* epochChecks */.rk)(situation, policy),
    ];
}
function compared(situation, line, judging, policy, pairs, open) {
    const { alpha } = policy;
    const ask = askOf(situation, line, policy, judging.policy.digest, (metric) => (0,gate_situation/* valueOf */.R)(metric, pairs.reference));
    const alphaLook = (0,gate_epoch/* alphaOfLook */.zP)(situation, policy);
    const measured = (0,gate_epoch/* epochCheck */.WB)(situation, policy) === null ? measure(situation, line, policy, ask, pairs, alphaLook, judging) : [];
    const checks = [...open, ...ask.checks];
    const settled = (0,settle/* settle */.G)({ alpha, alphaLook, ask, checks, measured, looks: lookOf(situation, policy) });
    const verdict = {
        ...heading(situation, judging, policy),
        ...settled,
        rule: ask.rule,
        rows: pairs.rows,
        rowsDigest: pairs.digest,
    };
    const holdout = {
        part: situation.part,
        rows: situation.rowIds.length,
        split: situation.candidate.data.split.policy,
    };
    const lacks = measured.flatMap(({ lack, comparison }) => lack === null || comparison.role === 'watched' ? [] : [lack]);
    return { ...verdict, remedy: remedyOf(verdict, holdout, lacks) };
}
function measure(situation, line, policy, ask, pairs, alphaLook, { file: source }) {
    if (pairs.candidate === null)
        return [];
    const { candidate, champion, columns, values, footprint } = situation;
    const { alpha, cap, tests, cluster } = policy;
    const setting = { alpha, alphaLook, seed: pairs.digest, cap, tests };
    const codes = cluster === null ? null : (columns.get(cluster)?.codes ?? null);
    const sides = {
        candidate: pairs.candidate,
        opponent: pairs.opponent,
        anchor: pairs.anchor,
        cluster: codes,
        slices: sliceRows(policy.slices, columns, values, source),
        groups: { columns, values, source, cluster: codes },
    };
    return [
        ...measureAll(policy, ask, sides, setting),
        ...testBehaviour(situation.behaviour, setting),
        ...testFootprint(policy.operating, candidate, line === 'continued' ? champion : null, footprint, setting),
    ];
}
function identical(situation, judging, policy) {
    const { champion, looks, part } = situation;
    const known = heading(situation, judging, policy);
    return {
        ...known,
        verdict: 'hold',
        decided: 'identical',
        reasons: [`The candidate is version ${champion?.version ?? ''} itself, file by file: there is nothing to compare.`],
        looks: { ...known.looks, count: part === 'test' ? new Set(looks).size : 0 },
    };
}
function lookOf({ part, looks, candidate, epoch }, { reuse }) {
    if (part === 'validation')
        return { count: 0, reuse, epoch: null };
    if (reuse === 'corrected' && epoch !== null)
        return { count: epoch.state.spent, reuse, epoch: epoch.state };
    return { count: new Set([...looks, (0,judged_as/* judgedAs */.K)(candidate)]).size, reuse, epoch: null };
}
function heading(situation, judging, policy) {
    const { candidate, champion, anchor, part, rowIds } = situation;
    const named = (manifest) => manifest === null ? null : { version: manifest.version, digest: manifest.model.digest };
    return {
        format: 'mlops-verdict/1',
        tool: candidate.tool,
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
        rowsDigest: (0,gate_rows/* rowsDigest */.QH)(rowIds),
        candidate: { digest: candidate.model.digest },
        champion: named(champion),
        anchor: named(anchor ?? champion),
        comparisons: [],
        checks: [],
        looks: { count: 0, reuse: policy.reuse, alpha: policy.alpha, corrected: null, verdict: null, epoch: null },
        sealed: null,
        policy: judging.policy,
        estimand: `This artifact against that artifact, on rows exchangeable with these ${part} rows: not the training procedure, not another seed, not tomorrow's drift.`,
    };
}

;// CONCATENATED MODULE: ./.build/gate/gate.step.js












const frozenRows = `gate/test/${epochs/* epochRowsFile */.tQ}`;
const gateStep = {
    name: 'gate',
    folder: ({ gate }) => `gate/${gate.part ?? 'validation'}`,
    reads: ({ gate, report, evaluate }) => ({
        run: gateReads(gate.part ?? 'validation'),
        options: [gate, report.values, evaluate.own, evaluate.cost, evaluate.weight],
    }),
    skippable: () => false,
    async check({ gate, evaluate }, { run, files }) {
        const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        if (gate.reuse === 'corrected' && split.parts.validation.rows === 0) {
            throw new errors/* UserError */.yo('gate.reuse: corrected needs validation rows to try candidates on, and the split has none: every check would be a look; set data.split.validation to a fold, or gate.reuse to report.');
        }
        const policy = (0,gate_policy/* resolvePolicy */.nZ)(gate, split.target.task, () => null, ownFile, addedOf(evaluate, split));
        checkPossible(policy, gate, split.target.column, ownFile);
        const names = columnsOfPolicy(gate, split.columns, ownFile);
        if (names.length > 0)
            checkGroups(policy, await (0,part_columns/* loadColumns */.E)(files, run, gate.part ?? 'validation', names), ownFile);
    },
    async run(config, context) {
        const { gate } = config;
        const part = gate.part ?? 'validation';
        await context.run.clear('gate/verdict.json');
        if (part === 'validation')
            await context.run.clear('gate/test');
        const { situation, freezes } = await readSituation(config, part, context);
        const verdict = judge(situation);
        if (freezes !== null)
            await context.files.write(context.run.path(frozenRows), freezes);
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

/***/ 76731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutGuarantee)
/* harmony export */ });
/* harmony import */ var _fitted_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84300);

function withoutGuarantee({ checks }, { metric, guarantee, relative, evidence }) {
    if (checks.some(({ name }) => name === (0,_fitted_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdCheckName */ .p)(metric)))
        return 'its threshold was chosen on these rows';
    if (guarantee)
        return null;
    const test = evidence !== null && 'chosen' in evidence && evidence.chosen === true ? ', asked for by gate.test' : '';
    if (evidence?.kind === 'bootstrap')
        return `bootstrap${test}`;
    if (test !== '')
        return 'asked for by gate.test';
    if (relative !== null)
        return "a share of the champion's value";
    return evidence?.kind === 'cluster' ? 'few or unequal clusters' : 'none is known for it';
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}


/***/ }),

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Yt: () => (/* binding */ RowText),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);


const plain = /^[ !#-[\]-~]*$/;
function quotedText(text) {
    if (plain.test(text))
        return `"${text}"`;
    return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function valueText(cell, type) {
    if (cell === null)
        return 'null';
    if (type === 'string')
        return quotedText(cell);
    if (cell === '')
        return 'null';
    if (type === 'number')
        return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell);
    return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
}
class RowText {
    columns;
    wrong;
    heads;
    places;
    constructor(columns, names) {
        this.columns = columns;
        this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    of(cells, row) {
        let text = '';
        for (let at = 0; at < this.columns.length; at++) {
            const value = valueText(cells[this.places[at]][row], this.columns[at].type);
            if (value === undefined) {
                this.wrong = this.columns[at];
                return undefined;
            }
            text += this.heads[at] + value;
        }
        return `${text}}`;
    }
}


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const farmModule = 'AGFzbQEAAAABGQRgBX9+fn5+AGACf38BfmAAAX9gAn9/AX8DBQQAAQIDBQMBAAAGJAd/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIA' +
    'CwcYAwRoYXNoAAMEaGlnaAACBm1lbW9yeQIACr4KBJUBAQN+IAApAwAjAiAEfnwiBSAAKQMQIgYgACkDCHx8IgcgACkDGCIEfCQFIAEjA3wgBXwg' +
    'BHxCFYogB0IsinwgBXwkBiMFJAEjBiQCIABBIGopAwAgAyMEfHwiASAAKQMoIAApAzB8fCIDIAApAzgiBHwkBSACIAZ8IAF8IAR8QhWKIANCLIp8' +
    'IAF8JAYjBSQDIwYkBAvMAwIGfgF/QtTtkvO0q+61IiEEQqaKtKv4j52lEyEDIAApAwBC/7GR5aCXp6kBfCEFQgAkBEIAJANCACQCQgAkASAAIAFq' +
    'QUBqIQgDQCAAIAhIBEAgACMEIAApAwgjASAEIAV8fHxCJYpC8+Tj9PvNrcm0f36FIgIjASAAKQMofCAAKQMwIAQjAnx8QiqKQvPk4/T7za3JtH9+' +
    'fCIEIAMjA3xCIYpC8+Tj9PvNrcm0f34iBULz5OP0+82tybR/EAAgAiEDIABBQGshAAwBCwsjAyABQQFrQT9xrHwkAyMBIwN8JAEjAyMBfCQDIAgj' +
    'BEIJfiADQv8Bg0IBhkKNm5yLhLLStssAfSIHIAgpAwgjASAEIAV8fHxCJYp+hSIGIAgpAygjAUIJfnwgCCkDMCAEIwJ8fEIqiiAHfnwiBSADIwN8' +
    'QiGKIAd+IgIgBxAAIAcgAiAHIwQiAyMChSAHfiICQi+IIAKFIAOFIAd+IgIgAkIviIV+fCIEIAYgByMDIgMjAYUgB34iAkIviCAChSADhSAHfiIC' +
    'IAJCL4iFfiAFIAVCL4iFQqfirL7Ji/LSQ358fIUgB34iAiACQi+IhSAEhSAHfiICIAJCL4iFfgsEACMAC9EFAQl+IAFBwABKBH4gACABEAEFIAFB' +
    'IEoEfiAAKQMAQs+Awfyyx9rwmn9+IgQgACkDCCIFfEIriiABrEIBhkKx/76Dzbilj+UAfSIGIAAgAWoiAUEIaykDAH4iAkIeinwgAUEQaykDAELP' +
    'gMH8ssfa8Jp/fnwiAyABQSBrKQMAfCAGfiIHIAApAxAgBn4iCCAAKQMYIgkgBHxCEop8fCEKIAYgCiAKIAggCXxCK4ogB0IeinwgAUEYaykDACAG' +
    'IAQgBUKx/76Dzbilj+UAfUISinwgAnwiAiADhSAGfiIDQi+IIAOFIAKFIAZ+IgIgAkIviIV+fCAGfnyFIAZ+IgIgAkIviIWFIAZ+IgIgAkIviIV+' +
    'BSABQRBKBH4gAaxCAYZCsf++g824pY/lAH0iAiAAIAFqIgFBCGspAwB+IgMgACkDAELz5OP0+82tybR/fiIEIAApAwgiBUKx/76Dzbilj+UAfUIS' +
    'inx8IQYgAiAGIAYgBCAFfEIriiADQh6KfCABQRBrKQMAQs+Awfyyx9rwmn9+fIUgAn4iAyADQi+IhYUgAn4iAiACQi+IhX4FIAGsQgGGQrH/voPN' +
    'uKWP5QB9IQICfiABQQhOBEAgAiAAIAFqQQhrKQMAIgMgACkDAEKx/76Dzbilj+UAfSIEQhmKfCACfiIFIAUgA0IliiACfiAEfIUgAn4iAyADQi+I' +
    'hYUgAn4iAiACQi+IhX4MAQsgAUEETgRAIAIgACABakEEazUCACIDIAGsIAA1AgBCA4Z8hSACfiIEQi+IIASFIAOFIAJ+IgIgAkIviIV+DAELQs+A' +
    'wfyyx9rwmn8gAUUNABogADEAACAAIAFBAXVqMQAAQgiGfELPgMH8ssfa8Jp/fiABrCAAIAFqQQFrMQAAQgKGfEKn4qy+yYvy0kN+hSICIAJCL4iF' +
    'Qs+Awfyyx9rwmn9+CwsLCyICQiCIpyQAIAKnCw==';

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js



class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        this.exports = (0,wasm/* openWasm */.J)(farmModule) ?? noMemory();
    }
    memory(bytes) {
        if (!(0,wasm/* growTo */.z)(this.exports, bytes))
            noMemory();
        return Buffer.from(this.exports.memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function noMemory() {
    throw new errors/* OutsideError */.Cp('the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.');
}
function farmFingerprint(text, farm = new FarmFingerprint()) {
    const bytes = Buffer.from(text);
    farm.memory(bytes.length).set(bytes);
    farm.hash(0, bytes.length);
    return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js


const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    text;
    farm = new FarmFingerprint();
    constructor() {
        this.text = new byte_text/* ByteText */._(room, (bytes) => this.farm.memory(bytes));
    }
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}


/***/ }),

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function isBoolean(cell) {
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) !== undefined;
}
class TypeEvidence {
    booleans = 0;
    numbers = 0;
    texts = 0;
    decimals = 0;
    beyond = 0;
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
        for (let row = 0; row < cells.length && this.texts === 0; row++) {
            const cell = cells[row];
            if (cell !== null && cell !== undefined && cell !== '')
                this.see(cell);
        }
    }
    merge(other) {
        this.booleans += other.booleans;
        this.numbers += other.numbers;
        this.texts += other.texts;
        this.decimals += other.decimals;
        this.beyond += other.beyond;
    }
    get type() {
        if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0))
            return 'string';
        if (this.booleans > 0)
            return 'boolean';
        if (this.numbers === 0)
            return 'string';
        return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
    }
    see(cell) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
        if (value === undefined) {
            if (isBoolean(cell))
                this.booleans++;
            else
                this.texts++;
            return;
        }
        this.numbers++;
        if (!Number.isInteger(value) || decimalMark.test(cell))
            this.decimals++;
        else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell))
            this.beyond++;
    }
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}
async function inferColumns(batches, only) {
    const evidence = new Map();
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
}


/***/ })

};
