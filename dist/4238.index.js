export const id = 4238;
export const ids = [4238];
export const modules = {

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateStep: () => (/* binding */ evaluateStep)
});

// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(1548);
// EXTERNAL MODULE: ./.build/train/train.options.js
var train_options = __webpack_require__(109);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(9631);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(4828);
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
var evaluate_labels = __webpack_require__(9341);
// EXTERNAL MODULE: ./.build/metrics/confusion.js
var confusion = __webpack_require__(3664);
// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(9880);
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
var catalog = __webpack_require__(6903);
// EXTERNAL MODULE: ./.build/statistics/rng.js
var rng = __webpack_require__(1385);
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
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/evaluate/record.js



async function recordAnswer(role, subject, answer, recording) {
    const identity = { version: subject?.version ?? null, digest: subject?.manifest.model.digest ?? null };
    const { seconds } = answer;
    if ('failure' in answer)
        return { ...identity, failure: answer.failure, rows: 0, seconds, ...unmeasured };
    const { rows } = answer;
    await writeRows(role, rows, recording);
    const { labels, target, metrics } = recording;
    const measured = measure((0,scored_rows/* toPredictions */.Ae)(labels, rows, target), metrics, recording);
    return { ...identity, failure: null, rows: labels.rowIds.length, seconds, ...measured };
}
async function writeRows(role, rows, recording) {
    const { files, folder, labels, target } = recording;
    await (0,scored_rows/* writeScoredRows */.HG)(files, (0,external_node_path_.join)(folder, `${role}.csv`), labels.rowIds, rows, target);
}

// EXTERNAL MODULE: ./.build/model/archive.js + 1 modules
var model_archive = __webpack_require__(3227);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(8074);
// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(7982);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(8646);
// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(7998);
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
var predictions = __webpack_require__(7018);
;// CONCATENATED MODULE: ./.build/evaluate/score.js







async function scoreAll(subjects, task, runtime) {
    const known = new Map();
    const answers = new Map();
    for (const subject of subjects) {
        const { flavor, signature, seed, model } = subject.manifest;
        const same = JSON.stringify([model.digest, flavor, signature, seed]);
        const answer = known.get(same) ?? (await scoreOne(subject, task, runtime));
        known.set(same, answer);
        answers.set(subject, answer);
    }
    return answers;
}
async function scoreOne(subject, task, runtime) {
    const { files, clock, log } = runtime;
    const { signature } = subject.manifest;
    const { target, columns } = task.split;
    const unavailable = inputsUnavailable(signature, target, columns);
    if (unavailable !== null)
        return { failure: unavailable, seconds: 0 };
    const folder = await files.temporary();
    try {
        const started = clock.elapsed();
        const answer = await log.group(`score: ${nameOf(subject)}`, () => scoreIn(folder, subject, task, runtime));
        return { ...answer, seconds: Math.round(clock.elapsed() - started) / 1000 };
    }
    finally {
        await files.remove(folder);
    }
}
async function scoreIn(folder, { manifest, archive, ...subject }, { part, split, rowIds, timeoutMs }, runtime) {
    const { files, run } = runtime;
    const [modelFolder, input, output] = [
        (0,external_node_path_.join)(folder, 'model'),
        (0,external_node_path_.join)(folder, 'rows.csv'),
        (0,external_node_path_.join)(folder, 'predictions.csv'),
    ];
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, nameOf({ ...subject, manifest, archive }));
    await writeFeatures(files, run, part, manifest.signature, input);
    const { seed, flavor, signature } = manifest;
    try {
        await (0,model_flavor/* scoreModel */.g)({ modelFolder, input, output, seed, flavor, target: split.target, signature, timeoutMs }, runtime);
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
var model_manifest = __webpack_require__(2295);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(7828);
;// CONCATENATED MODULE: ./.build/evaluate/subjects.js




async function findSubjects(run, split, newLine) {
    const candidate = await run.read('train/manifest.json', 'train', (value) => model_manifest/* candidateSchema */.HL.parse(value));
    checkTrained(candidate, split);
    const subjects = [
        { role: 'candidate', version: null, manifest: candidate, archive: run.path('train', names/* modelFile */.u4) },
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
    return manifest === null || archive === null ? null : { role, version: manifest.version, manifest, archive };
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
var number = __webpack_require__(9238);
;// CONCATENATED MODULE: ./.build/evaluate/summary.js

function summarise({ part, rows, models }) {
    const metric = Object.keys(models.candidate.metrics)[0] ?? Object.keys(models.baseline?.metrics ?? {})[0];
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
        options: [evaluate, gate.new_line, gate.confidence],
    }),
    skippable: ({ train }) => (0,train_options/* flavorOf */.c)(train) === 'tfjs',
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
        const answers = await scoreAll(subjects, { part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000 }, context);
        const alpha = Number((1 - gate.confidence).toPrecision(12));
        const folder = run.path('evaluate', part);
        const recording = { files, folder, target, labels, metrics, alpha, seed: parts[part].digest };
        const models = {
            candidate: null,
            champion: null,
            anchor: null,
            baseline: await recordAnswer('baseline', null, { rows: naive, seconds: 0 }, recording),
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

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(8050);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-columns.js
function findColumns(names, target) {
    const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
    const classes = target.task === 'regression' ? [] : target.classes;
    const probabilities = classes.map((name) => names.indexOf(`p_${name}`));
    const some = probabilities.some((at) => at >= 0);
    const missing = [
        ...(id < 0 ? ['row_id'] : []),
        ...(prediction < 0 ? ['prediction'] : []),
        ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
    ];
    if (missing.length > 0)
        return { failure: `its predictions lack the column ${missing.join(' and ')}` };
    if (some && probabilities.some((at) => at < 0)) {
        return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
    }
    return { id, prediction, score, probabilities: some ? probabilities : [] };
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(676);
// EXTERNAL MODULE: ./.build/evaluate/class.js
var evaluate_class = __webpack_require__(7236);
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
var part_file = __webpack_require__(7998);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(4828);
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
        this.rows = { predicted: new Float64Array(n), score: new Float64Array(target.task === 'binary' ? n : 0) };
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
        const score = this.score(batch, columns, row, where);
        if (score !== undefined && this.target.task === 'binary')
            this.rows.score[at] = score;
    }
    score(batch, columns, row, where) {
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
        const source = { path: 'its predictions', full: path, size: stat.size };
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

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ packModel),
  In: () => (/* binding */ unpackModel)
});

// UNUSED EXPORTS: archiveLimits

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
;// CONCATENATED MODULE: ./.build/model/archive-name.js
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

;// CONCATENATED MODULE: ./.build/model/archive.js







const archiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };
async function packModel(files, folder, to) {
    const names = await checkedNames(files, folder);
    const tar = (0,tar_stream.pack)();
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
        throw new errors/* UserError */.yo(`${folder}: a model needs at least one file, the folder is empty.`);
    const known = new ArchiveNames();
    for (const name of names) {
        const bad = known.add(name);
        if (bad !== null)
            throw new errors/* UserError */.yo(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
    }
    return names;
}
async function addAll(files, folder, names, tar) {
    for (const name of names) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new errors/* UserError */.yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const header = { name, size: stat.size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' };
        const entry = tar.entry(header);
        const closed = (0,external_node_events_.once)(entry, 'close');
        for await (const chunk of files.stream(path)) {
            if (!entry.write(chunk))
                await Promise.race([(0,external_node_events_.once)(entry, 'drain'), closed]);
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
        const gzip = new esm/* Gzip */.Ne({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
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
            throw new errors/* OutsideError */.Cp(`${folder}: something else wrote there meanwhile; run again.`);
        }
    }
    catch (cause) {
        await files.remove(partial);
        throw cause;
    }
}
async function extractAll(files, archive, folder, limits) {
    const tar = (0,tar_stream.extract)();
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(files.stream(archive)), (0,external_node_zlib_.createGunzip)(), tar, () => undefined);
    const names = new ArchiveNames();
    let bytes = 0;
    let count = 0;
    try {
        for await (const entry of tar) {
            const { name, type, size } = entry.header;
            const refuse = (why) => new errors/* UserError */.yo(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
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
        if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
            cause,
        });
    }
    if (count === 0)
        throw new errors/* UserError */.yo(`${archive}: the archive holds no files; fetch or build it again.`);
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

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);


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

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ScoringError),
/* harmony export */   g: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3897)]).then(__webpack_require__.bind(__webpack_require__, 3897))).scoreTfjs(job, runtime);
        case 'command':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 395))).scoreCommand(job, flavor.score, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
}


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ trainOptions),
/* harmony export */   c: () => (/* binding */ flavorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const commandLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1)])
    .nullable()
    .default(null);
const trainOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    flavor: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tfjs', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained and stored: `tfjs` (built in) or `command` (your program); by default `command` where `train.command` is set.'),
    estimator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp'])
        .nullable()
        .default(null)
        .describe('Flavor tfjs: `linear` (regression, its default), `logistic` (binary, its default) or `mlp` (both).'),
    command: commandLine.describe('Flavor command: the program that trains; it reads MLOPS_TRAIN_DATA, MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR.'),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (flavorOf(train) === 'command') {
        if (train.command === null)
            say('command', 'expected the program that trains, as the flavor is command; it is missing.');
        if (train.score === null) {
            say('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        }
        if (train.estimator !== null)
            say('estimator', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.');
    }
    else {
        for (const key of ['command', 'score']) {
            if (train[key] !== null)
                say(key, 'belongs to the flavor command; remove it, or set train.flavor to command.');
        }
    }
});
function flavorOf(train) {
    return train.flavor ?? (train.command === null ? 'tfjs' : 'command');
}


/***/ })

};
