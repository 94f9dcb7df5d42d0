export const id = 8519;
export const ids = [8519];
export const modules = {

/***/ 58519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateStep: () => (/* binding */ evaluateStep)
});

// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
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
            return {
                predicted: new Float64Array(n).fill(mostFrequent(train.y, target.classes.length)),
                score: new Float64Array(0),
            };
    }
}
function mostFrequent(indices, classes) {
    const counts = new Float64Array(classes);
    for (const index of indices)
        counts[index]++;
    return counts.indexOf(Math.max(...counts));
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
// EXTERNAL MODULE: ./.build/metrics/catalog.js + 11 modules
var catalog = __webpack_require__(66903);
// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(11385);
;// CONCATENATED MODULE: ./.build/evaluate/measure.js






const unmeasured = { metrics: {}, roc: null, confusion: null, residuals: null };
const bins = 20;
function chooseMetrics(names, { task }) {
    if (task === 'multiclass')
        throw (0,scored_rows/* notMulticlass */.Tp)();
    if (names.length === 0)
        return (0,catalog/* metricsOf */.P)(task);
    return [...new Set(names)].map((name) => (0,catalog/* metricNamed */.S)(name, task, 'evaluate.metrics'));
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
        case 'regression':
            return { ...measured, residuals: residualHistogram(predictions, bins) };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    return { ...identity, failure: null, rows: labels.rowIds.length, seconds, environment, ...measured };
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
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
;// CONCATENATED MODULE: ./.build/evaluate/features.js


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
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...names])}\n`);
        for await (const { batch } of (0,part_file/* readOwn */.jU)(files, run, `split/${part}.csv`, 'split')) {
            const columns = names.map((name) => batch.cells[batch.names.indexOf(name, 1)]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                const cells = [batch.cells[0][row]];
                for (const column of columns)
                    cells.push(column[row]);
                text += `${(0,write/* csvRow */.r)(cells)}\n`;
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
    for (const subject of subjects) {
        const { flavor, signature, seed, model, environment } = subject.manifest;
        const same = JSON.stringify([
            model.digest,
            flavor,
            signature,
            seed,
            environment,
            subject.packages.map((path) => (0,external_node_path_.basename)(path)),
        ]);
        const answer = known.get(same) ?? (await scoreOne(subject, task, today, runtime));
        known.set(same, answer);
        answers.set(subject, answer);
    }
    return answers;
}
async function scoreOne(subject, task, today, runtime) {
    const { files, clock, log } = runtime;
    const { signature } = subject.manifest;
    const { target, columns } = task.split;
    const unavailable = inputsUnavailable(signature, target, columns);
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
async function scoreIn(folder, { manifest, archive, ...subject }, { part, split, rowIds, timeoutMs }, note, runtime) {
    const { files, run } = runtime;
    const [modelFolder, input, output] = [
        (0,external_node_path_.join)(folder, 'model'),
        (0,external_node_path_.join)(folder, 'rows.csv'),
        (0,external_node_path_.join)(folder, 'predictions.csv'),
    ];
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, nameOf({ ...subject, manifest, archive }));
    await writeFeatures(files, run, part, manifest.signature, input);
    const { seed, flavor, signature, model } = manifest;
    const { target } = split;
    try {
        const foreign = note?.foreign ?? false;
        await (0,model_flavor/* scoreModel */.g)({ modelFolder, model, input, output, seed, flavor, target, signature, timeoutMs, foreign }, runtime);
    }
    catch (cause) {
        const ours = subject.role === 'candidate' ? model_flavor/* ScoringError */.Q : errors/* UserError */.yo;
        if (!(cause instanceof ours))
            throw cause;
        runtime.log.error(`${nameOf({ ...subject, manifest, archive })} could not be scored: ${cause.message}`);
        return { failure: withoutStop(cause instanceof model_flavor/* ScoringError */.Q ? cause.sentence : cause.message) };
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
    const metric = ['roc_auc', 'mae'].find((name) => metrics.includes(name)) ?? metrics[0];
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
    reads: ({ evaluate, gate }) => ({
        run: [
            ...['manifest.json', 'train.csv', `${evaluate.part}.csv`].map((file) => `split/${file}`),
            ...['manifest.json', 'model.tar.gz'].map((file) => `train/${file}`),
            'champion',
        ],
        options: [evaluate, gate.new_line, gate.confidence, gate.champion_environment],
    }),
    skippable: ({ train }) => (0,train_options/* flavorOf */.cJ)(train) === 'tfjs',
    async check({ evaluate }, { run }) {
        const split = await run.read('split/manifest.json', 'split', (value) => manifest/* splitManifestSchema */.VU.parse(value));
        chooseMetrics(evaluate.metrics, split.target);
    },
    async run({ evaluate, gate }, context) {
        const { files, run } = context;
        const { part } = evaluate;
        const split = await run.read('split/manifest.json', 'split', (value) => manifest/* splitManifestSchema */.VU.parse(value));
        const { target, parts } = split;
        (0,evaluate_labels/* demandRows */.N7)(split, part);
        const metrics = chooseMetrics(evaluate.metrics, target);
        const subjects = await findSubjects(run, split, gate.new_line);
        const labels = await (0,evaluate_labels/* loadLabels */.U2)(files, run, part, split);
        const { rowIds } = labels;
        const naive = baseline(await (0,evaluate_labels/* loadLabels */.U2)(files, run, 'train', split), target, rowIds.length);
        const answers = await scoreAll(subjects, { part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000, elsewhere: gate.champion_environment }, context);
        const alpha = Number((1 - gate.confidence).toPrecision(12));
        const folder = run.path('evaluate', part);
        const recording = { files, folder, target, labels, metrics, alpha, seed: parts[part].digest };
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

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   U2: () => (/* binding */ loadLabels),
/* harmony export */   rN: () => (/* binding */ loadPredictions),
/* harmony export */   vd: () => (/* binding */ loadComparable)
/* harmony export */ });
/* unused harmony export loadScored */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97548);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57236);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97998);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34828);






async function loadLabels(files, run, part, split) {
    const path = `split/${part}.csv`;
    const ids = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const y = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const read = labelReader(split.target);
    for await (const { batch, ids: found } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        const cells = batch.cells[batch.names.indexOf(split.target.column, 1)];
        if (cells === undefined)
            throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, 1, 'split');
        for (let row = 0; row < batch.rows; row++) {
            const value = read(cells[row]);
            if (value === undefined)
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
            ids.push(found[row]);
            y.push(value);
        }
    }
    return { rowIds: Int32Array.from(ids.whole()), y: y.whole() };
}
function demandRows(split, part) {
    if (split.parts[part].rows > 0)
        return;
    const remedy = part === 'validation'
        ? 'evaluate the test part (--part test), or set data.split.validation to a fold'
        : 'raise data.split.test or add data';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`split/${part}.csv: the part has no rows; ${remedy}.`);
}
function labelReader(target) {
    if (target.task === 'regression')
        return (cell) => finiteNumber(cell ?? '');
    const find = (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    const positive = target.positive === null ? undefined : find(target.positive);
    return (cell) => {
        const found = cell === null ? undefined : find(cell);
        if (found === undefined || target.task === 'multiclass')
            return found;
        return found === positive ? 1 : 0;
    };
}
async function loadScored(files, run, part, role, split) {
    const labels = await loadLabels(files, run, part, split);
    return { rowIds: labels.rowIds, predictions: await loadPredictions(files, run, part, role, split.target, labels) };
}
async function loadPredictions(files, run, part, role, target, labels) {
    const path = `evaluate/${part}/${role}.csv`;
    const n = labels.rowIds.length;
    const rows = { predicted: new Float64Array(n), score: new Float64Array(target.task === 'binary' ? n : 0) };
    const read = target.task === 'regression' ? finiteNumber : (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    let at = 0;
    for await (const { batch, ids } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'evaluate')) {
        for (let row = 0; row < batch.rows; row++, at++) {
            const value = read(batch.cells[1]?.[row] ?? '');
            const score = target.task === 'binary' ? finiteNumber(batch.cells[2]?.[row] ?? '') : 0;
            if (value === undefined || score === undefined || ids[row] !== labels.rowIds[at]) {
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
            }
            rows.predicted[at] = value;
            if (target.task === 'binary')
                rows.score[at] = score;
        }
    }
    if (at !== n)
        throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, at + 2, 'evaluate');
    return (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .toPredictions */ .Ae)(labels, rows, target);
}
function finiteNumber(text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(text);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
async function loadComparable(files, run, part) {
    const path = `split/${part}.comparable.csv`;
    if (!(await run.has(path)))
        return { champion: null, anchor: null };
    const columns = { champion: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G(), anchor: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G() };
    const missing = new Set();
    for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        for (const role of ['champion', 'anchor']) {
            const cells = batch.cells[batch.names.indexOf(role)];
            if (cells === undefined)
                missing.add(role);
            for (let row = 0; row < batch.rows && cells !== undefined; row++) {
                if (cells[row] !== '0' && cells[row] !== '1')
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
                columns[role].push(Number(cells[row]));
            }
        }
    }
    const of = (role) => missing.has(role) ? null : Uint8Array.from(columns[role].whole());
    return { champion: of('champion'), anchor: of('anchor') };
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

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    whole() {
        return this.values.slice(0, this.size);
    }
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
        .describe("Flavor tfjs: `linear` (regression, its default), `logistic` (binary, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`."),
    preprocess: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types."),
    command: commandLine.describe('Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA, MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).'),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), train_options_text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    seed: schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
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
    if (flavor === 'tfjs')
        foreign('command', 'command or python');
    if (flavor !== 'python')
        foreign('preprocess', 'python');
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
function misfitsOfPython({ estimator, preprocess, command }) {
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
