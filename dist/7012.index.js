export const id = 7012;
export const ids = [7012,8855];
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

/***/ 89003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateStep: () => (/* binding */ evaluateStep)
});

// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/split/leakage/look.js + 14 modules
var look = __webpack_require__(71600);
// EXTERNAL MODULE: ./.build/train/train.options.js + 1 modules
var train_options = __webpack_require__(11655);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(89631);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/evaluate/baseline.js



function baseline(train, target, n) {
    if (train.y.length === 0)
        throw new errors/* UserError */.yo('split/train.csv: no training rows; lower data.split.test or add data.');
    const share = (0,mean/* mean */.i2)(train.y);
    switch (target.task) {
        case 'regression':
            return { predicted: new Float64Array(n).fill(share), score: new Float64Array(0) };
        case 'binary': {
            const positive = (0,scored_rows/* positiveIndex */.yZ)(target);
            const majority = share > 0.5 || (share === 0.5 && positive === 0) ? positive : 1 - positive;
            return { predicted: new Float64Array(n).fill(majority), score: new Float64Array(n).fill(share) };
        }
        case 'multiclass':
            return ofShares(sharesOf(train.y, target.classes.length), n);
    }
}
function sharesOf(indices, classes) {
    const counts = new Float64Array(classes);
    for (const index of indices)
        counts[index]++;
    return counts.map((count) => count / indices.length);
}
function ofShares(shares, n) {
    const score = new Float64Array(n * shares.length);
    for (let row = 0; row < n; row++)
        score.set(shares, row * shares.length);
    return { predicted: new Float64Array(n).fill(shares.indexOf(Math.max(...shares))), score };
}

// EXTERNAL MODULE: ./.build/evaluate/labels.js
var evaluate_labels = __webpack_require__(99341);
// EXTERNAL MODULE: ./.build/metrics/confusion.js
var confusion = __webpack_require__(43664);
// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
;// CONCATENATED MODULE: ./.build/metrics/curve.js

function rocCurve(y, score, maximumPoints = 200) {
    const corners = cornerCounts(y, score);
    const [negatives, positives] = corners[corners.length - 1];
    if (positives === 0 || negatives === 0)
        return null;
    return thinned(corners.map(([fp, tp]) => [fp / negatives, tp / positives]), maximumPoints);
}
function cornerCounts(y, score) {
    const order = (0,statistics_order/* ascendingOrder */.b)(score);
    const corners = [[0, 0]];
    let fp = 0;
    let tp = 0;
    for (let k = order.length - 1; k >= 0; k--) {
        const row = order[k];
        if (y[row] === 1)
            tp++;
        else
            fp++;
        if (k > 0 && score[order[k - 1]] === score[row])
            continue;
        const [b, a] = [corners[corners.length - 1], corners[corners.length - 2]];
        if (a !== undefined && (b[0] - a[0]) * (tp - b[1]) === (b[1] - a[1]) * (fp - b[0]))
            corners.pop();
        corners.push([fp, tp]);
    }
    return corners;
}
function thinned(points, maximum) {
    if (points.length <= maximum)
        return points;
    const kept = [points[0]];
    const step = 2 / (maximum - 1);
    for (const point of points.slice(1, -1)) {
        if (point[0] + point[1] >= kept.length * step && kept.length < maximum - 1)
            kept.push(point);
    }
    return [...kept, points[points.length - 1]];
}
function residualHistogram({ y, predicted }, bins) {
    if (y.length === 0)
        return { edges: [], counts: [] };
    const residuals = y.map((observed, i) => observed - predicted[i]);
    let low = Infinity;
    let high = -Infinity;
    for (const residual of residuals) {
        if (residual < low)
            low = residual;
        if (residual > high)
            high = residual;
    }
    if (low === high)
        [low, high] = [low - 0.5, high + 0.5];
    const width = (high - low) / bins;
    const edges = Array.from({ length: bins + 1 }, (_, i) => (i === bins ? high : low + i * width));
    const counts = new Array(bins).fill(0);
    for (const residual of residuals) {
        let bin = Math.min(bins - 1, Math.floor((residual - low) / width));
        if (residual < edges[bin])
            bin--;
        else if (bin < bins - 1 && residual >= edges[bin + 1])
            bin++;
        counts[bin]++;
    }
    return { edges, counts };
}

// EXTERNAL MODULE: ./.build/metrics/estimate.js
var estimate = __webpack_require__(3764);
// EXTERNAL MODULE: ./.build/metrics/catalog.js + 21 modules
var catalog = __webpack_require__(48485);
// EXTERNAL MODULE: ./.build/metrics/multiclass/class-counts.js
var class_counts = __webpack_require__(56943);
;// CONCATENATED MODULE: ./.build/metrics/multiclass/confused-pairs.js
function confusedPairs({ y, predicted, classes }, most) {
    const rows = new Map();
    for (let i = 0; i < y.length; i++) {
        if (y[i] === predicted[i])
            continue;
        const pair = y[i] * classes + predicted[i];
        rows.set(pair, (rows.get(pair) ?? 0) + 1);
    }
    return [...rows]
        .sort(([a, n], [b, m]) => m - n || a - b)
        .slice(0, most)
        .map(([pair, count]) => [Math.floor(pair / classes), pair % classes, count]);
}

// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
;// CONCATENATED MODULE: ./.build/evaluate/measure.js







const unmeasured = { metrics: {}, roc: null, confusion: null, residuals: null };
const bins = 20;
const mostPairs = 90;
function chooseMetrics(names, { task }) {
    if (names.length === 0)
        return (0,catalog/* metricsOf */.Ps)(task);
    return [...new Set(names)].map((name) => (0,catalog/* metricNamed */.SB)(name, task, 'evaluate.metrics'));
}
function measure(predictions, metrics, level) {
    const estimates = metrics.map((metric) => {
        const options = { alpha: level.alpha, rng: (0,rng/* rng */.S)(`${level.seed}/${metric.name}`) };
        return [metric.name, (0,estimate/* estimate */.j)(metric, predictions, options)];
    });
    const measured = { ...unmeasured, metrics: Object.fromEntries(estimates) };
    switch (predictions.task) {
        case 'binary':
            return { ...measured, roc: rocCurve(predictions.y, predictions.score), confusion: (0,confusion/* confusion */.H)(predictions) };
        case 'multiclass':
            return { ...measured, classes: classesOf(predictions) };
        case 'regression':
            return { ...measured, residuals: residualHistogram(predictions, bins) };
    }
}
function classesOf(predictions) {
    const { hits, observed, predicted } = (0,class_counts/* classCounts */.RZ)(predictions);
    return {
        hits: [...hits],
        observed: [...observed],
        predicted: [...predicted],
        confused: confusedPairs(predictions, mostPairs),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
;// CONCATENATED MODULE: ./.build/evaluate/unleaked.js



async function readLeaked(files, run, part) {
    const path = (0,look/* leakedFile */.Ph)(part);
    const found = new Set();
    if (!(await run.has(path)))
        return found;
    for await (const { ids } of (0,part_file/* readOwn */.jU)(files, run, path, 'split'))
        for (const id of ids)
            found.add(id);
    return found;
}
function withoutLeaked(labels, scored, target, metrics, leaked) {
    const kept = [...labels.rowIds.keys()].filter((row) => !leaked.has(labels.rowIds[row]));
    const width = (0,scored_rows/* scoresOf */.xt)(target);
    const rest = {
        predicted: Float64Array.from(kept, (row) => scored.predicted[row]),
        score: Float64Array.from({ length: kept.length * width }, (_, at) => {
            return scored.score[kept[Math.floor(at / width)] * width + (at % width)];
        }),
    };
    const own = {
        rowIds: Int32Array.from(kept, (row) => labels.rowIds[row]),
        y: Float64Array.from(kept, (row) => labels.y[row]),
    };
    const predictions = (0,scored_rows/* toPredictions */.Ae)(own, rest, target);
    const value = (metric) => (kept.length === 0 ? null : metric.compute(predictions).value);
    return { rows: kept.length, metrics: Object.fromEntries(metrics.map((metric) => [metric.name, value(metric)])) };
}

;// CONCATENATED MODULE: ./.build/evaluate/record.js




async function recordAnswer(role, subject, answer, recording) {
    const identity = { version: subject?.version ?? null, digest: subject?.manifest.model.digest ?? null };
    const { seconds, environment } = answer;
    if ('failure' in answer)
        return { ...identity, failure: answer.failure, rows: 0, seconds, environment, ...unmeasured };
    const { rows } = answer;
    await writeRows(role, rows, recording);
    const { labels, target, metrics } = recording;
    const measured = measure((0,scored_rows/* toPredictions */.Ae)(labels, rows, target), metrics, recording);
    const { leaked } = recording;
    const unleaked = leaked.size === 0 ? {} : { unleaked: withoutLeaked(labels, rows, target, metrics, leaked) };
    return { ...identity, failure: null, rows: labels.rowIds.length, seconds, environment, ...measured, ...unleaked };
}
async function writeRows(role, rows, recording) {
    const { files, folder, labels, target } = recording;
    await (0,scored_rows/* writeScoredRows */.HG)(files, (0,external_node_path_.join)(folder, `${role}.csv`), labels.rowIds, rows, target);
}

// EXTERNAL MODULE: ./.build/model/archive.js
var model_archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(27982);
// EXTERNAL MODULE: ./.build/evaluate/features.js
var features = __webpack_require__(38941);
// EXTERNAL MODULE: ./.build/evaluate/predictions.js + 3 modules
var predictions = __webpack_require__(57018);
;// CONCATENATED MODULE: ./.build/evaluate/own-environment.js

async function environmentOf(subject, elsewhere, today, { environment, environments }) {
    const { manifest, role } = subject;
    if (role === 'candidate' || manifest.flavor.name === 'tfjs')
        return { environment, note: null };
    const own = await environments.of(manifest.environment, subject.packages);
    if (!('unavailable' in own))
        return { environment: own, note: noteOf(manifest.environment, today) };
    const why = `its own environment cannot be had again: ${own.unavailable}`;
    if (elsewhere === 'own')
        return { failure: `${why}; gate.champion_environment: candidate would score it in the candidate's` };
    const text = `${nameOf(subject)} was scored in the candidate's environment, as gate.champion_environment says; ${why}`;
    return { environment, note: { foreign: true, text } };
}
function noteOf({ kind, installed }, today) {
    if (kind === 'host' || installed === undefined)
        return null;
    const python = installed.python === null ? '' : `Python ${installed.python}, `;
    const others = otherVersions(installed, today?.installed);
    const than = others.length === 0 ? '' : `; ${listed(others)}`;
    return { foreign: false, text: `${python}${installed.packages.length} packages${than}` };
}
function otherVersions({ packages }, today) {
    const now = new Map(today?.packages.map(({ name, version }) => [name, version]));
    return packages.flatMap(({ name, version }) => {
        const other = now.get(name);
        return other === undefined || other === version ? [] : [`${name} ${version} (the candidate: ${other})`];
    });
}
function listed(clauses) {
    const shown = clauses.slice(0, 5).join(', ');
    return clauses.length > 5 ? `${shown} and ${clauses.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./.build/evaluate/score.js








async function scoreAll(subjects, task, runtime) {
    const known = new Map();
    const answers = new Map();
    const today = subjects.find(({ role }) => role === 'candidate')?.manifest.environment;
    const flavors = subjects.map(({ manifest }) => manifest.flavor);
    const backed = { ...task, backend: await (0,model_flavor/* backendFor */.Mu)(flavors, task.backend, runtime) };
    for (const subject of subjects) {
        const { flavor, signature, seed, model, environment, code } = subject.manifest;
        const same = JSON.stringify([model.digest, flavor, signature, seed, environment, code.package?.content ?? null]);
        const answer = known.get(same) ?? (await scoreOne(subject, backed, today, runtime));
        known.set(same, answer);
        answers.set(subject, answer);
    }
    return answers;
}
async function scoreOne(subject, task, today, runtime) {
    const { files, clock, log } = runtime;
    const { signature } = subject.manifest;
    const { target, columns } = task.split;
    const unavailable = (0,features/* inputsUnavailable */.g)(signature, target, columns);
    if (unavailable !== null)
        return { failure: unavailable, seconds: 0, environment: null };
    const placed = await environmentOf(subject, task.elsewhere, today, runtime);
    if ('failure' in placed) {
        log.error(`${nameOf(subject)} cannot be scored: ${placed.failure}.`);
        return { ...placed, seconds: 0, environment: null };
    }
    const folder = await files.temporary();
    try {
        const started = clock.elapsed();
        const inside = { ...runtime, environment: placed.environment };
        const answer = await log.group(`score: ${nameOf(subject)}`, () => scoreIn(folder, subject, task, placed.note, inside));
        return { ...answer, environment: placed.note, seconds: Math.round(clock.elapsed() - started) / 1000 };
    }
    finally {
        await files.remove(folder);
    }
}
async function scoreIn(folder, { manifest, archive, ...subject }, { part, split, rowIds, timeoutMs, backend }, note, runtime) {
    const { files, run } = runtime;
    const [modelFolder, input, output] = [
        (0,external_node_path_.join)(folder, 'model'),
        (0,external_node_path_.join)(folder, 'rows.csv'),
        (0,external_node_path_.join)(folder, 'predictions.csv'),
    ];
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, nameOf({ ...subject, manifest, archive }));
    await (0,features/* writeFeatures */.l)(files, run, part, manifest.signature, input);
    const { seed, flavor, signature, model } = manifest;
    const { target } = split;
    try {
        const foreign = note?.foreign ?? false;
        await (0,model_flavor/* scoreModel */.gC)({ modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs, foreign }, runtime);
    }
    catch (cause) {
        const ours = subject.role === 'candidate' ? model_flavor/* ScoringError */.Q1 : errors/* UserError */.yo;
        if (!(cause instanceof ours))
            throw cause;
        runtime.log.error(`${nameOf({ ...subject, manifest, archive })} could not be scored: ${cause.message}`);
        return { failure: withoutStop(cause instanceof model_flavor/* ScoringError */.Q1 ? cause.sentence : cause.message) };
    }
    const answer = await (0,predictions/* readPredictions */.R)(files, output, rowIds, split.target);
    if ('failure' in answer) {
        runtime.log.error(`${nameOf({ ...subject, manifest, archive })} could not be scored: ${answer.failure}.`);
    }
    return answer;
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}
function nameOf({ role, version }) {
    return version === null ? role : `${role} ${version}`;
}

// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
;// CONCATENATED MODULE: ./.build/evaluate/subjects.js




async function findSubjects(run, split, newLine) {
    const candidate = await run.read('train/manifest.json', 'train', (value) => model_manifest/* candidateSchema */.HL.parse(value));
    checkTrained(candidate, split);
    const subjects = [
        { role: 'candidate', version: null, manifest: candidate, archive: run.path('train', names/* modelFile */.u4), packages: [] },
    ];
    const champion = await findPinned(run, 'champion');
    if (champion === null)
        return subjects;
    if (!isSameTarget(champion.manifest.target, split.target)) {
        if (newLine !== null)
            return subjects;
        throw new errors/* UserError */.yo(`data.target: the champion ${champion.manifest.version} predicts another target, other classes or another positive class; take the change back, or start a new line with gate.new_line: <reason>.`);
    }
    subjects.push(champion);
    const pin = await (0,pinned/* readPin */.Ci)(run);
    const anchor = pin.anchor === pin.champion ? null : await findPinned(run, 'anchor');
    if (anchor !== null && isSameTarget(anchor.manifest.target, split.target))
        subjects.push(anchor);
    return subjects;
}
async function findPinned(run, role) {
    const manifest = await (0,pinned/* readPinned */.r6)(run, role);
    const archive = await (0,pinned/* pinnedModel */.w9)(run, role);
    if (manifest === null || archive === null)
        return null;
    return { role, version: manifest.version, manifest, archive, packages: await (0,pinned/* pinnedPackages */.OL)(run, role) };
}
function checkTrained(candidate, split) {
    const { fingerprint, split: seen } = candidate.data;
    const same = fingerprint === split.data.fingerprint &&
        seen.digest === split.policyDigest &&
        seen.parts.train.digest === split.parts.train.digest &&
        isSameTarget(candidate.target, split.target);
    if (!same) {
        throw new errors/* UserError */.yo("train/manifest.json: the candidate was trained on other data or another split than today's; run `mlops train` again.");
    }
}
function isSameTarget(a, b) {
    const text = ({ column, task, classes, positive }) => JSON.stringify([column, task, positive, ...classes]);
    return text(a) === text(b);
}

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/evaluate/summary.js

function summarise({ part, rows, models }) {
    const metrics = Object.keys(models.candidate.failure === null ? models.candidate.metrics : (models.baseline?.metrics ?? {}));
    const metric = ['roc_auc', 'mae', 'accuracy'].find((name) => metrics.includes(name)) ?? metrics[0];
    const said = ['candidate', 'champion', 'anchor', 'baseline'].flatMap((role) => {
        const model = models[role];
        return model === null ? [] : [`${summary_nameOf(role, model)} ${outcomeOf(model, metric)}`];
    });
    return `${(0,number/* count */.U9)(rows)} ${part} rows${metric === undefined ? '' : `, ${metric}`}: ${said.join(', ')}.`;
}
function summary_nameOf(role, { version }) {
    return version === null ? role : `${role} ${version}`;
}
function outcomeOf({ failure, metrics }, metric) {
    if (failure !== null)
        return `could not be scored (${failure})`;
    const estimate = metric === undefined ? undefined : metrics[metric];
    return estimate === undefined || estimate.value === null ? 'scored' : (0,number/* figure */.vP)(estimate.value);
}
function figuresOf({ part, rows, models }) {
    const values = (model) => model === null ? null : Object.fromEntries(Object.entries(model.metrics).map(([name, { value }]) => [name, value]));
    const { candidate, champion, anchor, baseline } = models;
    return {
        part,
        rows,
        candidate: values(candidate),
        champion: values(champion),
        anchor: values(anchor),
        baseline: values(baseline),
        failure: candidate.failure,
    };
}

;// CONCATENATED MODULE: ./.build/evaluate/evaluate.step.js












const evaluateStep = {
    name: 'evaluate',
    folder: ({ evaluate }) => `evaluate/${evaluate.part}`,
    reads: ({ evaluate, gate, train }) => ({
        run: [
            ...['manifest.json', 'train.csv', `${evaluate.part}.csv`].map((file) => `split/${file}`),
            (0,look/* leakedFile */.Ph)(evaluate.part),
            ...['manifest.json', 'model.tar.gz'].map((file) => `train/${file}`),
            'champion',
        ],
        workspace: [choice/* tfjsNode */.us],
        options: [evaluate, gate.new_line, gate.confidence, gate.champion_environment, train.backend],
    }),
    skippable: ({ train }) => (0,train_options/* flavorOf */.cJ)(train) === 'tfjs',
    async check({ evaluate }, { run }) {
        const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        chooseMetrics(evaluate.metrics, split.target);
    },
    async run({ evaluate, gate, train }, context) {
        const { files, run } = context;
        const { part } = evaluate;
        const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        const { target, parts } = split;
        (0,evaluate_labels/* demandRows */.N7)(split, part);
        const metrics = chooseMetrics(evaluate.metrics, target);
        const subjects = await findSubjects(run, split, gate.new_line);
        const labels = await (0,evaluate_labels/* loadLabels */.U2)(files, run, part, split);
        const { rowIds } = labels;
        const naive = baseline(await (0,evaluate_labels/* loadLabels */.U2)(files, run, 'train', split), target, rowIds.length);
        const answers = await scoreAll(subjects, {
            ...{ part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000 },
            ...{ elsewhere: gate.champion_environment, backend: train.backend },
        }, context);
        const alpha = Number((1 - gate.confidence).toPrecision(12));
        const folder = run.path('evaluate', part);
        const leaked = await readLeaked(files, run, part);
        const recording = { files, folder, target, labels, metrics, leaked, alpha, seed: parts[part].digest };
        const models = {
            candidate: null,
            champion: null,
            anchor: null,
            baseline: await recordAnswer('baseline', null, { rows: naive, seconds: 0, environment: null }, recording),
        };
        for (const [subject, answer] of answers) {
            models[subject.role] = await recordAnswer(subject.role, subject, answer, recording);
        }
        const evaluation = {
            format: 'mlops-evaluation/1',
            part,
            rows: rowIds.length,
            rowsDigest: parts[part].digest,
            confidence: gate.confidence,
            models: { ...models, candidate: models.candidate },
        };
        await run.write(`evaluate/${part}/metrics.json`, evaluation);
        return { status: 'ok', summary: summarise(evaluation), figures: figuresOf(evaluation) };
    },
};


/***/ }),

/***/ 38941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inputsUnavailable),
/* harmony export */   l: () => (/* binding */ writeFeatures)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97998);


function inputsUnavailable(signature, target, columns) {
    const known = new Set(columns.map(({ name }) => name));
    const missing = signature.inputs.map(({ name }) => name).filter((name) => !known.has(name));
    if (missing.length > 0) {
        const names = missing.map((name) => JSON.stringify(name)).join(', ');
        return `it needs ${missing.length === 1 ? 'the column' : 'the columns'} ${names}, which today's data lack`;
    }
    if (signature.inputs.some(({ name }) => name === target.column)) {
        return `it takes the target ${JSON.stringify(target.column)} as an input`;
    }
    return null;
}
async function writeFeatures(files, run, part, signature, to) {
    const names = signature.inputs.map(({ name }) => name);
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRow */ .r)(['row_id', ...names])}\n`);
        for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwn */ .jU)(files, run, `split/${part}.csv`, 'split')) {
            const columns = names.map((name) => batch.cells[batch.names.indexOf(name, 1)]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                const cells = [batch.cells[0][row]];
                for (const column of columns)
                    cells.push(column[row]);
                text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRow */ .r)(cells)}\n`;
            }
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 57018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/evaluate/class.js
var evaluate_class = __webpack_require__(57236);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-columns.js

function findColumns(names, target) {
    const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
    const classes = target.task === 'regression' ? [] : target.classes;
    const probabilities = probabilityColumns(names, target, classes.length);
    const some = probabilities.some((at) => at >= 0);
    const missing = [
        ...(id < 0 ? ['row_id'] : []),
        ...(prediction < 0 ? ['prediction'] : []),
        ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
        ...(target.task === 'multiclass' && !some ? ['p_<class> of each class'] : []),
    ];
    if (missing.length > 0)
        return { failure: `its predictions lack the column ${missing.join(' and ')}` };
    if (some && probabilities.some((at) => at < 0)) {
        return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
    }
    return { id, prediction, score: target.task === 'binary' ? score : -1, probabilities: some ? probabilities : [] };
}
function probabilityColumns(names, target, classes) {
    const find = (0,evaluate_class/* classFinder */.z)(target);
    const places = new Array(classes).fill(-1);
    for (const [at, name] of names.entries()) {
        const index = name.startsWith('p_') && classes > 0 ? find(name.slice(2)) : undefined;
        if (index !== undefined && (places[index] < 0 || name === `p_${target.classes[index]}`))
            places[index] = at;
    }
    return places;
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
;// CONCATENATED MODULE: ./.build/evaluate/fault.js
const kinds = {
    id: (n) => `${n} row ${n === 1 ? 'id is no whole number' : 'ids are no whole numbers'}`,
    unknown: (n) => `${n} row ${n === 1 ? 'id is' : 'ids are'} not among the rows to score`,
    twice: (n) => `${n} ${n === 1 ? 'row comes' : 'rows come'} more than once`,
    missing: (n) => `${n} ${n === 1 ? 'row has' : 'rows have'} no prediction`,
    prediction: (n) => `${n} ${n === 1 ? 'prediction is not a finite number' : 'predictions are not finite numbers'}`,
    class: (n) => `${n} ${n === 1 ? 'prediction is not a class' : 'predictions are not classes'} of the target`,
    score: (n) => `${n} ${n === 1 ? 'score is not a finite number' : 'scores are not finite numbers'}`,
    range: (n) => `${n} ${n === 1 ? 'score is' : 'scores are'} outside [0, 1]`,
    sum: (n) => `the class probabilities of ${n} ${n === 1 ? 'row do' : 'rows do'} not sum to 1`,
    disagree: (n) => `the score of ${n} ${n === 1 ? 'row' : 'rows'} is not the probability of the positive class`,
};
class Faults {
    found = new Map();
    add(kind, where) {
        const known = this.found.get(kind);
        if (known === undefined)
            this.found.set(kind, { count: 1, first: where });
        else
            known.count++;
    }
    describe() {
        const clauses = Object.keys(kinds).flatMap((kind) => {
            const known = this.found.get(kind);
            return known === undefined ? [] : [`${kinds[kind](known.count)} (first: ${known.first})`];
        });
        return clauses.length === 0 ? null : clauses.join('; ');
    }
}

// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-rows.js





const tolerance = 1e-6;
class PredictionRows {
    rowIds;
    target;
    rows;
    faults = new Faults();
    seen;
    find;
    positive;
    constructor(rowIds, target) {
        this.rowIds = rowIds;
        this.target = target;
        const n = rowIds.length;
        this.rows = (0,scored_rows/* emptyRows */.xl)(n, target);
        this.seen = new Uint8Array(n);
        this.find = (0,evaluate_class/* classFinder */.z)(target);
        this.positive = (0,scored_rows/* positiveIndex */.yZ)(target);
    }
    add(batch, columns) {
        for (let row = 0; row < batch.rows; row++) {
            const at = this.place(batch.cells[columns.id][row], batch.lines[row]);
            if (at >= 0)
                this.take(batch, columns, row, at);
        }
    }
    finish() {
        this.seen.forEach((seen, at) => {
            if (seen === 0)
                this.faults.add('missing', `row_id ${this.rowIds[at]}`);
        });
        return this.faults.describe();
    }
    place(cell, line) {
        const id = (0,part_file/* rowIdOf */.VP)(cell);
        if (id === undefined) {
            this.faults.add('id', `line ${line}`);
            return -1;
        }
        const at = search(this.rowIds, id);
        if (at < 0)
            this.faults.add('unknown', `row_id ${id}`);
        else if (this.seen[at] > 0)
            this.faults.add('twice', `row_id ${id}`);
        else {
            this.seen[at] = 1;
            return at;
        }
        return -1;
    }
    take(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const cell = batch.cells[columns.prediction]?.[row] ?? null;
        const regression = this.target.task === 'regression';
        const value = regression ? finite(cell) : cell === null ? undefined : this.find(cell);
        if (value === undefined)
            this.faults.add(regression ? 'prediction' : 'class', where);
        else
            this.rows.predicted[at] = value;
        if (regression)
            return;
        const score = this.score(batch, columns, row, at);
        if (score !== undefined && this.target.task === 'binary')
            this.rows.score[at] = score;
    }
    score(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const given = columns.score < 0 ? undefined : this.probability(batch.cells[columns.score][row], where);
        if (columns.probabilities.length === 0)
            return given;
        let sum = 0;
        let positive;
        for (const [index, column] of columns.probabilities.entries()) {
            const each = this.probability(batch.cells[column][row], where);
            if (each === undefined)
                return undefined;
            sum += each;
            if (index === this.positive)
                positive = each;
            if (this.target.task === 'multiclass')
                this.rows.score[at * columns.probabilities.length + index] = each;
        }
        if (Math.abs(sum - 1) > tolerance)
            this.faults.add('sum', where);
        const differ = given !== undefined && positive !== undefined && Math.abs(given - positive) > tolerance;
        if (differ)
            this.faults.add('disagree', where);
        return given ?? positive;
    }
    probability(cell, where) {
        const value = finite(cell);
        if (value === undefined)
            this.faults.add('score', where);
        else if (value < 0 || value > 1)
            this.faults.add('range', where);
        else
            return value;
        return undefined;
    }
}
function finite(cell) {
    const value = cell === null ? undefined : (0,number/* parseNumber */.$)(cell);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
function search(rowIds, id) {
    let low = 0;
    let high = rowIds.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rowIds[middle];
        if (found === id)
            return middle;
        if (found < id)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/evaluate/predictions.js





async function readPredictions(files, path, rowIds, target) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        return { failure: 'it wrote no predictions' };
    const found = new PredictionRows(rowIds, target);
    try {
        const source = (0,table_source.csvFile)('its predictions', path, stat.size);
        for await (const batch of (0,read/* readTable */.x)(files, [source], { delimiter: ',', nulls: [] })) {
            const columns = findColumns(batch.names, target);
            if ('failure' in columns)
                return columns;
            found.add(batch, columns);
        }
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return { failure: cause.message.replace(/\.$/, '') };
    }
    const failure = found.finish();
    return failure === null ? { rows: found.rows } : { failure: `its predictions cannot be used: ${failure}` };
}


/***/ }),

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ArchiveNames),
/* harmony export */   r: () => (/* binding */ badName)
/* harmony export */ });
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
function badName(name) {
    if (name === '')
        return 'it has no name';
    if (name.length > 1000)
        return 'its name is longer than 1,000 characters';
    if (unprintable.test(name))
        return 'its name holds control characters';
    if (name.startsWith('/'))
        return 'its path is absolute';
    if (name.includes('\\') || name.includes(':'))
        return 'its name holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '..')
            return 'its path leads out of the folder (..)';
        if (part === '' || part === '.')
            return 'its path has an empty part';
        if (/[. ]$/.test(part))
            return 'its name ends in a dot or a blank';
        if (reserved.test(part))
            return 'its name is reserved on Windows';
    }
    return null;
}
class ArchiveNames {
    files = new Set();
    folders = new Set();
    add(name) {
        const bad = badName(name);
        if (bad !== null)
            return bad;
        const same = name.normalize('NFC').toLowerCase();
        if (this.files.has(same))
            return 'another file has the same name';
        if (this.folders.has(same))
            return 'a folder has the same name';
        for (let at = same.indexOf('/'); at >= 0; at = same.indexOf('/', at + 1)) {
            const above = same.slice(0, at);
            if (this.files.has(above))
                return 'a file has the name of its folder';
            this.folders.add(above);
        }
        this.files.add(same);
        return null;
    }
}


/***/ }),

/***/ 87026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ unpackModel),
/* harmony export */   Zo: () => (/* binding */ packModel)
/* harmony export */ });
/* unused harmony export archiveLimits */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51306);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71862);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17628);







const archiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };
async function packModel(files, folder, to) {
    const names = await checkedNames(files, folder);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    tar.on('error', () => undefined);
    const failures = [];
    const produced = addAll(files, folder, names, tar).catch((cause) => {
        failures.push(cause);
        tar.destroy(cause);
    });
    try {
        await compress(files, tar, to);
    }
    catch (cause) {
        throw failures[0] ?? cause;
    }
    await produced;
    if (failures.length > 0)
        throw failures[0];
}
async function checkedNames(files, folder) {
    const names = await files.list(folder);
    if (names.length === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: a model needs at least one file, the folder is empty.`);
    const known = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    for (const name of names) {
        const bad = known.add(name);
        if (bad !== null)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
    }
    return names;
}
async function addAll(files, folder, names, tar) {
    for (const name of names) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const header = { name, size: stat.size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' };
        const entry = tar.entry(header);
        const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'close');
        for await (const chunk of files.stream(path)) {
            if (!entry.write(chunk))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'drain'), closed]);
        }
        entry.end();
        await closed;
    }
    tar.finalize();
}
async function compress(files, tar, to) {
    const writer = await files.writer(to);
    try {
        let ready = [];
        const gzip = new fflate__WEBPACK_IMPORTED_MODULE_6__.Gzip({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
        for await (const [block, last] of blocks(tar)) {
            gzip.push(block, last);
            for (const chunk of ready)
                await writer.write(chunk);
            ready = [];
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
const blockSize = 1 << 16;
async function* blocks(chunks) {
    let block = new Uint8Array(blockSize);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(blockSize - filled, chunk.length - at);
            block.set(chunk.subarray(at, at + size), filled);
            filled += size;
            at += size;
            if (filled < blockSize)
                continue;
            yield [block, false];
            block = new Uint8Array(blockSize);
            filled = 0;
        }
    }
    yield [block.subarray(0, filled), true];
}
async function unpackModel(files, archive, folder, limits = archiveLimits) {
    const partial = `${folder}.unpacking`;
    await files.remove(partial);
    try {
        await files.folder(partial);
        await extractAll(files, archive, partial, limits);
        await files.remove(folder);
        if (!(await files.move(partial, folder))) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`${folder}: something else wrote there meanwhile; run again.`);
        }
    }
    catch (cause) {
        await files.remove(partial);
        throw cause;
    }
}
async function extractAll(files, archive, folder, limits) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), tar, () => undefined);
    const names = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    let bytes = 0;
    let count = 0;
    try {
        for await (const entry of tar) {
            const { name, type, size } = entry.header;
            const refuse = (why) => new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
            if (type === 'directory') {
                entry.resume();
                continue;
            }
            if (type !== 'file')
                throw refuse(`a model holds ordinary files only, this is a ${type}`);
            const bad = names.add(name);
            if (bad !== null)
                throw refuse(bad);
            count += 1;
            bytes += size;
            if (count > limits.files)
                throw refuse(`the archive holds more than ${limits.files} files`);
            if (bytes > limits.bytes)
                throw refuse(`the archive holds more than ${limits.bytes} bytes`);
            await writeEntry(files, entry, `${folder}/${name}`);
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
            cause,
        });
    }
    if (count === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive holds no files; fetch or build it again.`);
}
async function writeEntry(files, entry, path) {
    const writer = await files.writer(path);
    try {
        for await (const chunk of entry)
            await writer.write(chunk);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


async function modelDigest(files, folder) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = [];
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const sha256 = await files.digest(path);
        hash.update(`${JSON.stringify([name, stat.size, sha256])}\n`);
        entries.push([name, { size: stat.size, sha256 }]);
    }
    return { digest: hash.digest('hex'), files: Object.fromEntries(entries) };
}
async function verifyModel(files, folder, expected, name) {
    const found = await modelDigest(files, folder);
    if (found.digest === expected.digest)
        return;
    const before = new Map(Object.entries(expected.files));
    const now = new Map(Object.entries(found.files));
    const differs = [...new Set([...before.keys(), ...now.keys()])]
        .sort()
        .find((file) => before.get(file)?.sha256 !== now.get(file)?.sha256);
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its model is not the one of its manifest (${differs ?? 'the list of files'} differs); the archive was changed or damaged, restore it.`);
}


/***/ }),

/***/ 27982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ backendFor),
/* harmony export */   Q1: () => (/* binding */ ScoringError),
/* harmony export */   gC: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function backendFor(flavors, asked, runtime) {
    if (!flavors.some(({ name }) => name === 'tfjs'))
        return { kind: 'wasm' };
    return (await __webpack_require__.e(/* import() */ 9340).then(__webpack_require__.bind(__webpack_require__, 39340))).chooseBackend(asked, runtime);
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await __webpack_require__.e(/* import() */ 3897).then(__webpack_require__.bind(__webpack_require__, 13897))).scoreTfjs(job, runtime);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 395).then(__webpack_require__.bind(__webpack_require__, 90395))).scoreCommand(job, flavor.score, runtime);
        case 'python':
            return (await __webpack_require__.e(/* import() */ 9519).then(__webpack_require__.bind(__webpack_require__, 99519))).scorePython(job, flavor, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
}


/***/ }),

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ backendNames),
/* harmony export */   pr: () => (/* binding */ backendChoiceSchema),
/* harmony export */   us: () => (/* binding */ tfjsNode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const backendNames = ['auto', 'wasm', 'node'];
const backendChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('wasm') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('node'), module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';


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

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bz: () => (/* binding */ timeOfMoment),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const iso = /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;
function parseMoment(text) {
    const found = iso.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    const minutes = minutesOf(offset);
    if (minutes === undefined)
        return undefined;
    const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
    const utc = date.getUTCFullYear();
    if (utc < 1 || utc > 9999)
        return undefined;
    return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function minutesOf(offset) {
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
    if (found === null)
        return 0;
    const [, sign, hours, minutes = '0'] = found;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function momentText(micros) {
    const all = BigInt(micros);
    const rest = ((all % 1000000n) + 1000000n) % 1000000n;
    const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
    const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
    return `${seconds}${fraction}Z`;
}
function timeOf(cell, type) {
    if (cell === null || cell === '')
        return null;
    if (type === 'string')
        return parseMoment(cell);
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return Number.isFinite(value) ? value : undefined;
}
function momentOf(time, type) {
    return type === 'number' ? time : momentText(time);
}
function timeOfMoment(moment, type) {
    if (typeof moment === 'number')
        return type === 'number' && Number.isFinite(moment) ? moment : undefined;
    return type === 'string' ? parseMoment(moment) : undefined;
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

/***/ 11655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ estimators),
  cJ: () => (/* binding */ flavorOf),
  P$: () => (/* binding */ trainOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
;// CONCATENATED MODULE: ./.build/train/ignored.js
const documentation = [
    '**/*.md',
    '**/*.rst',
    'docs/**',
    'LICENSE*',
    'NOTICE*',
    'AUTHORS*',
    'CITATION.cff',
    'CODEOWNERS',
    '.gitignore',
    '.editorconfig',
    '.github/ISSUE_TEMPLATE/**',
    '.github/PULL_REQUEST_TEMPLATE/**',
    '.github/CODEOWNERS',
    '.github/FUNDING.yml',
    '.github/dependabot.yml',
    '**/__pycache__/**',
    '**/*.egg-info/**',
];

;// CONCATENATED MODULE: ./.build/train/train.options.js



const train_options_text = schemas/* string */.YjP().min(1);
const commandLine = schemas/* union */.KCZ([train_options_text, schemas/* array */.YOg(train_options_text).min(1)])
    .nullable()
    .default(null);
const trainOptions = schemas/* strictObject */.rej({
    flavor: schemas/* enum */.k5n(['tfjs', 'python', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained, stored and scored: `tfjs` (built in), `python` (one model.joblib of scikit-learn or its like) or `command` (your programs); by default `python` where `train.estimator` is a dotted name, else `command` where `train.command` is set.'),
    estimator: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor tfjs: `linear` (regression, its default), `logistic` (classes, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`."),
    preprocess: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types."),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'category', 'date']))
        .default({})
        .describe('Flavor python, beside `train.estimator`: what columns are taken as, such as `{description: text, zip: category}`. By default numbers and booleans are numbers; a column of strings is a date where every cell is one (ISO 8601), text where more than half of its cells are different and they have more than 3 words on average, else a category.'),
    command: commandLine.describe('Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA (see `train.data`), MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).'),
    data: schemas/* enum */.k5n(['csv', 'parquet'])
        .default('csv')
        .describe("Beside `train.command`: the form of the file MLOPS_TRAIN_DATA; `parquet` has the columns' types (whole numbers, fractions, texts, booleans)."),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), train_options_text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    backend: schemas/* enum */.k5n(choice/* backendNames */.bz)
        .default('auto')
        .describe('Flavor tfjs: what computes: `node` is the package @tensorflow/tfjs-node that the repository has installed, `wasm` is WebAssembly, `auto` the first of them that is there and loads.'),
    seed: schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    cross_validation: schemas/* boolean */.zMY()
        .default(false)
        .describe('Hold each fold of the training rows (data.split.folds without the validation part) out once, train on the others, and show mean and spread of the metrics. Costs a training a fold; decides nothing.'),
    on_check: schemas/* enum */.k5n(['full', 'sample', 'none'])
        .default('full')
        .describe('How a pull request trains: full: on all training rows, then compares; sample: on a tenth of them (at least 200), which shows that the code runs, and compares nothing; none: not at all.'),
    ignore_changes: schemas/* array */.YOg(train_options_text.regex(/^[^!]/, 'expected a glob that does not begin with !'))
        .default([...documentation])
        .describe('Files whose change is no reason to train: globs, from the working directory and from the root of the repository; by default documentation. Never a file that this configuration names. Leave out what your program reads.'),
    timeout_minutes: schemas/* number */.aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, message] of misfits(train))
        say(key, message);
});
const estimators = ['linear', 'logistic', 'mlp'];
function misfits(train) {
    const flavor = flavorOf(train);
    const found = [];
    const needed = (key, message) => {
        if (train[key] === null)
            found.push([key, message]);
    };
    const foreign = (key, flavors) => {
        const first = flavors.split(' ')[0];
        if (train[key] !== null) {
            found.push([key, `belongs to the flavor ${flavors}; remove it, or set train.flavor to ${first}.`]);
        }
    };
    if (flavor === 'command') {
        needed('command', 'expected the program that trains, as the flavor is command; it is missing.');
        needed('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        foreign('estimator', isDotted(train.estimator) ? 'python' : 'tfjs');
    }
    else
        foreign('score', 'command');
    if (flavor !== 'tfjs' && train.backend !== 'auto') {
        found.push(['backend', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.']);
    }
    if (flavor === 'tfjs')
        foreign('command', 'command or python');
    if (flavor !== 'python') {
        foreign('preprocess', 'python');
        if (Object.keys(train.columns).length > 0) {
            found.push(['columns', 'belongs to the flavor python; remove it, or set train.flavor to python.']);
        }
    }
    if (flavor === 'tfjs' && isDotted(train.estimator))
        foreign('estimator', 'python');
    if (flavor === 'python')
        found.push(...misfitsOfPython(train));
    return [...malformed(train), ...found];
}
function malformed({ estimator, preprocess }) {
    const found = [];
    if (typeof estimator === 'string' && !/^(?:linear|logistic|mlp|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(estimator)) {
        const known = 'linear, logistic, mlp, or the dotted name of a class such as sklearn.linear_model.Ridge';
        found.push(['estimator', `expected ${known}, got ${JSON.stringify(estimator)}.`]);
    }
    if (typeof preprocess === 'string' && !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/.test(preprocess)) {
        const form = 'package.module:function, such as flowers.features:preprocessing';
        found.push(['preprocess', `expected ${form}, got ${JSON.stringify(preprocess)}.`]);
    }
    return found;
}
function misfitsOfPython({ estimator, preprocess, columns, command }) {
    const found = [];
    if (estimator === null && command === null) {
        const what = 'the dotted name of a class, or train.command, as the flavor is python';
        found.push(['estimator', `expected ${what}; both are missing.`]);
    }
    if (estimator !== null && command !== null) {
        found.push(['command', 'expected either train.command or train.estimator, got both; remove one.']);
    }
    if (estimator !== null && !isDotted(estimator)) {
        found.push([
            'estimator',
            'expected the dotted name of a class, such as sklearn.linear_model.LogisticRegression, as the flavor is python; or set train.flavor to tfjs.',
        ]);
    }
    if (estimator === null && preprocess !== null) {
        found.push(['preprocess', 'belongs beside train.estimator; remove it, as train.command makes the whole Pipeline.']);
    }
    if (Object.keys(columns).length > 0 && (estimator === null || preprocess !== null)) {
        const by = estimator === null ? 'train.command makes the whole Pipeline' : 'train.preprocess makes them';
        found.push(['columns', `says how inputs are made from columns; remove it, as ${by}.`]);
    }
    return found;
}
function isDotted(estimator) {
    return estimator?.includes('.') === true;
}
function flavorOf(train) {
    if (train.flavor !== null)
        return train.flavor;
    if (isDotted(train.estimator))
        return 'python';
    return train.command === null ? 'tfjs' : 'command';
}


/***/ })

};
