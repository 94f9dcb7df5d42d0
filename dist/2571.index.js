export const id = 2571;
export const ids = [2571];
export const modules = {

/***/ 14913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateStep: () => (/* binding */ evaluateStep)
});

// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
// EXTERNAL MODULE: ./.build/registry/epochs.js
var epochs = __webpack_require__(42900);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/split/leakage/look.js + 14 modules
var look = __webpack_require__(66480);
// EXTERNAL MODULE: ./.build/train/train.options.js + 1 modules
var train_options = __webpack_require__(11655);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/evaluate/cost.js
var evaluate_cost = __webpack_require__(94975);
// EXTERNAL MODULE: ./.build/evaluate/scores.js
var scores = __webpack_require__(36221);
// EXTERNAL MODULE: ./.build/evaluate/threshold.js
var threshold = __webpack_require__(26559);
;// CONCATENATED MODULE: ./.build/evaluate/decision.js




const key = 'evaluate.threshold';
async function decisionOf(threshold, deciding, run) {
    if (threshold === null)
        return null;
    if (typeof threshold === 'number')
        return { threshold, chosen: null };
    if (deciding.part === 'test')
        return chosenBefore(threshold.name, deciding.digest, run);
    return chosenNow(threshold, deciding);
}
function chosenNow(choice, { rows, material, cost }) {
    const { labels, weight, columns } = material;
    const { y } = labels;
    const { score } = rows;
    const counts = (of) => y.some((label, row) => label === of && (weight?.[row] ?? 1) > 0);
    if (!counts(0) || !counts(1)) {
        throw new errors/* UserError */.yo(`${key}.choose: the validation rows that count are all of one class, so that nothing tells a good threshold; add data, or give a number.`);
    }
    const money = cost?.perValue ?? null;
    const values = money === null ? undefined : columns[money.column];
    const extra = choice.value === null && cost !== null ? (0,evaluate_cost/* extraOfDeciding */.RZ)(cost, y, values) : undefined;
    const found = (0,threshold/* chooseThreshold */.t)({ y, score, weight, extra }, choice);
    if (found === null)
        return { failure: `no threshold reaches ${choice.unreachable} on the validation rows` };
    return { threshold: found.threshold, chosen: choice.name };
}
async function chosenBefore(name, digest, run) {
    const path = 'evaluate/validation/metrics.json';
    const again = 'run `mlops evaluate --part validation` first';
    if (!(await run.has(path))) {
        throw new errors/* UserError */.yo(`${key}.choose: a threshold is chosen on the validation rows, which were not scored; ${again}.`);
    }
    const { models } = await run.read(path, 'evaluate', (value) => scores.evaluationSchema.parse(value));
    const { candidate } = models;
    if (candidate.digest === digest && candidate.decision?.chosen === name)
        return candidate.decision;
    throw new errors/* UserError */.yo(`${key}.choose: ${path} holds no threshold that was chosen by ${name} for this candidate; ${again}.`);
}

// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(27982);
// EXTERNAL MODULE: ./.build/evaluate/features.js
var features = __webpack_require__(38941);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/archive.js
var model_archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
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

// EXTERNAL MODULE: ./.build/evaluate/predictions.js + 3 modules
var predictions = __webpack_require__(57018);
;// CONCATENATED MODULE: ./.build/evaluate/open-model.js









async function openModel(subject, task, today, runtime) {
    const { files, log } = runtime;
    const { manifest, archive } = subject;
    const { target, columns } = task.split;
    const unavailable = (0,features/* inputsUnavailable */.g)(manifest.signature, target, columns);
    if (unavailable !== null)
        return { failure: unavailable };
    const placed = await environmentOf(subject, task.elsewhere, today, runtime);
    if ('failure' in placed) {
        log.error(`${nameOf(subject)} cannot be scored: ${placed.failure}.`);
        return placed;
    }
    const folder = await files.temporary();
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    try {
        await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
        await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, nameOf(subject));
    }
    catch (cause) {
        await files.remove(folder);
        throw cause;
    }
    const inside = { ...runtime, environment: placed.environment };
    const silent = Object.assign(Object.create(log), { output: () => undefined });
    const start = (input, output, to = log) => {
        const place = { modelFolder, input, output, foreign: placed.note?.foreign ?? false };
        return scoreFile(subject, task, place, { ...inside, log: to });
    };
    return {
        note: placed.note,
        score: async (write, rowIds) => {
            const [input, output] = [(0,external_node_path_.join)(folder, 'rows.csv'), (0,external_node_path_.join)(folder, 'predictions.csv')];
            await write(input);
            const failed = await start(input, output);
            if (failed !== null)
                return failed;
            const answer = await (0,predictions/* readPredictions */.R)(files, output, rowIds, target);
            if ('failure' in answer)
                log.error(`${nameOf(subject)} could not be scored: ${answer.failure}.`);
            return answer;
        },
        time: async (input) => {
            const started = runtime.clock.elapsed();
            const failed = await start(input, (0,external_node_path_.join)(folder, 'timed.csv'), silent);
            return failed ?? { milliseconds: runtime.clock.elapsed() - started };
        },
        close: () => files.remove(folder),
    };
}
async function scoreFile(subject, { split, backend, timeoutMs }, place, runtime) {
    const { seed, flavor, signature, model } = subject.manifest;
    const { target } = split;
    try {
        await (0,model_flavor/* scoreModel */.gC)({ ...place, model, seed, flavor, target, signature, backend, timeoutMs }, runtime);
        return null;
    }
    catch (cause) {
        const ours = subject.role === 'candidate' ? model_flavor/* ScoringError */.Q1 : errors/* UserError */.yo;
        if (!(cause instanceof ours))
            throw cause;
        runtime.log.error(`${nameOf(subject)} could not be scored: ${cause.message}`);
        return { failure: withoutStop(cause instanceof model_flavor/* ScoringError */.Q1 ? cause.sentence : cause.message) };
    }
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
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
        const answer = known.get(same) ?? (await scorePart(subject, backed, today, runtime));
        known.set(same, answer);
        answers.set(subject, answer);
    }
    return answers;
}
async function scorePart(subject, task, today, runtime) {
    const { files, run, clock, log } = runtime;
    const opened = await openModel(subject, task, today, runtime);
    if ('failure' in opened)
        return { ...opened, seconds: 0, environment: null };
    try {
        const started = clock.elapsed();
        const answer = await log.group(`score: ${nameOf(subject)}`, () => opened.score((to) => (0,features/* writeFeatures */.l)(files, run, task.part, subject.manifest.signature, to), task.rowIds));
        return { ...answer, environment: opened.note, seconds: Math.round(clock.elapsed() - started) / 1000 };
    }
    finally {
        await opened.close();
    }
}
function nameOf({ role, version }) {
    return version === null ? role : `${role} ${version}`;
}

;// CONCATENATED MODULE: ./.build/evaluate/answers.js



async function answerAll(subjects, task, { plan, material }, runtime) {
    const answered = [];
    for (const [subject, answer] of await scoreAll(subjects, task, runtime)) {
        if (!('rows' in answer)) {
            answered.push([subject, { ...answer, decision: null }]);
            continue;
        }
        const { rows, ...rest } = answer;
        const { role, manifest } = subject;
        const decision = role === 'candidate'
            ? await decisionOf(plan.threshold, { ...task, digest: manifest.model.digest, rows, material, cost: plan.cost }, runtime.run)
            : (manifest.decision ?? null);
        if (decision !== null && 'failure' in decision) {
            runtime.log.error(`${nameOf(subject)} cannot decide: ${decision.failure}.`);
            answered.push([subject, { ...rest, ...decision, decision: null }]);
        }
        else {
            const decided = decision === null ? rows : (0,threshold/* decideBy */.Q)(decision.threshold, rows, task.split.target);
            answered.push([subject, { ...rest, rows: decided, decision }]);
        }
    }
    return answered;
}

// EXTERNAL MODULE: ./.build/metrics/weight.js
var metrics_weight = __webpack_require__(84154);
// EXTERNAL MODULE: ./.build/statistics/mean.js
var mean = __webpack_require__(89631);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/evaluate/baseline.js




function baseline(train, target, n, weight) {
    if (train.y.length === 0)
        throw new errors/* UserError */.yo('split/train.csv: no training rows; lower data.split.test or add data.');
    const share = (0,metrics_weight/* weightedMean */.hY)(train.y, weight);
    switch (target.task) {
        case 'regression':
            return { predicted: new Float64Array(n).fill(share), score: new Float64Array(0) };
        case 'binary': {
            const positive = (0,scored_rows/* positiveIndex */.yZ)(target);
            const majority = share > 0.5 || (share === 0.5 && positive === 0) ? positive : 1 - positive;
            return { predicted: new Float64Array(n).fill(majority), score: new Float64Array(n).fill(share) };
        }
        case 'multiclass':
            return ofShares(sharesOf(train.y, target.classes.length, weight), n);
    }
}
function sharesOf(indices, classes, weight) {
    const counts = new Float64Array(classes);
    for (const [row, index] of indices.entries())
        counts[index] += weight?.[row] ?? 1;
    const all = (0,mean/* sum */.cz)(counts);
    return counts.map((count) => count / all);
}
function ofShares(shares, n) {
    const score = new Float64Array(n * shares.length);
    for (let row = 0; row < n; row++)
        score.set(shares, row * shares.length);
    return { predicted: new Float64Array(n).fill(shares.indexOf(Math.max(...shares))), score };
}

// EXTERNAL MODULE: ./.build/model/signature.js
var model_signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/table/read.js
var table_read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/evaluate/part-numbers.js
var part_numbers = __webpack_require__(90280);
;// CONCATENATED MODULE: ./.build/evaluate/data-place.js



async function atUsersLine(sources, body) {
    try {
        return await body();
    }
    catch (cause) {
        if (!(cause instanceof part_numbers/* WrongNumber */.lD))
            throw cause;
        throw (await found(cause, sources).catch(() => undefined)) ?? cause;
    }
}
async function found({ asked }, { files, workspace, source, read }) {
    if (source === undefined)
        return undefined;
    for await (const batch of (0,table_read/* readTable */.x)(files, await (0,table_source.resolveSources)(files, workspace, source), read)) {
        const cells = batch.cells[batch.names.indexOf(asked.name)];
        for (let row = 0; cells !== undefined && row < batch.rows; row++) {
            const value = (0,part_numbers/* numberOf */.rl)(cells[row]);
            if ((0,part_numbers/* isWrong */.cG)(value, asked))
                return new part_numbers/* WrongNumber */.lD(asked, `${batch.file}:${batch.lines[row]}`, value);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/model/cell.js
var model_cell = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/evaluate/labels.js
var evaluate_labels = __webpack_require__(99341);
;// CONCATENATED MODULE: ./.build/evaluate/golden.js








const golden_key = 'gate.must_pass';
const mostRows = 100_000;
const mostLines = 20;
async function readGolden(files, workspace, file, { signature, split, read }) {
    const full = (0,external_node_path_.join)(workspace, file);
    const stat = await files.stat(full);
    if (stat?.kind !== 'file') {
        const what = stat === undefined ? 'no such file' : 'it is no file';
        throw new errors/* UserError */.yo(`${golden_key}: ${JSON.stringify(file)}: ${what}; correct the path, which begins at the working directory.`);
    }
    await checkApart(files, workspace, file, split);
    const { target } = split;
    const golden = {
        file,
        lines: [],
        cells: [],
        expected: [],
        tolerance: [],
    };
    const label = (0,evaluate_labels/* labelReader */.Uc)(target);
    for await (const batch of (0,table_read/* readTable */.x)(files, [(0,table_source.namedFile)(file, full, stat.size)], read)) {
        const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, `${golden_key}: ${batch.file}`);
        const targets = columnOf(batch, target.column, 'the target');
        const slack = target.task === 'regression' ? columnOf(batch, 'tolerance', 'how far a prediction may be off') : null;
        for (let row = 0; row < batch.rows; row++) {
            const line = batch.lines[row];
            const cells = places.map((place) => batch.cells[place][row]);
            checkCells(cells, signature, batch.file, line);
            const expected = label(targets[row]);
            if (expected === undefined) {
                const what = target.task === 'regression' ? 'a finite number' : 'a class of the target';
                throw new errors/* UserError */.yo(`${golden_key}: ${batch.file}:${line}: column ${JSON.stringify(target.column)}: expected ${what}; correct the cell.`);
            }
            golden.lines.push(line);
            golden.cells.push(cells);
            golden.expected.push(expected);
            if (slack !== null)
                golden.tolerance.push(toleranceOf(slack[row], batch.file, line));
        }
        if (golden.lines.length > mostRows) {
            throw new errors/* UserError */.yo(`${golden_key}: ${file}: more than ${mostRows} rows; keep those that matter.`);
        }
    }
    return golden;
}
async function checkApart(files, workspace, file, { data }) {
    const own = await files.real((0,external_node_path_.join)(workspace, file));
    for (const { path } of data.files) {
        const full = (0,external_node_path_.join)(workspace, path);
        if ((await files.stat(full)) === undefined || (await files.real(full)) !== own)
            continue;
        throw new errors/* UserError */.yo(`${golden_key}: ${JSON.stringify(file)} is one of the files of data.source, so that a model is trained on its rows; move it to where data.source does not reach, such as golden/.`);
    }
}
function columnOf(batch, name, what) {
    const at = batch.names.indexOf(name);
    if (at >= 0)
        return batch.cells[at];
    throw new errors/* UserError */.yo(`${golden_key}: ${batch.file}:1: no column ${JSON.stringify(name)}, ${what}; add it.`);
}
function toleranceOf(cell, file, line) {
    const value = (0,model_cell/* numberCell */.E)(cell, () => ({ file: `${golden_key}: ${file}`, line, column: 'tolerance' }));
    if (value >= 0)
        return value;
    throw new errors/* UserError */.yo(`${golden_key}: ${file}:${line}: column "tolerance": expected a number of at least 0; correct the cell.`);
}
function checkCells(cells, signature, file, line) {
    for (const [at, { name, type }] of signature.inputs.entries()) {
        const place = () => ({ file: `${golden_key}: ${file}`, line, column: name });
        if (type === 'number')
            (0,model_cell/* numberCell */.E)(cells[at], place);
        else if (type === 'boolean')
            (0,model_cell/* categoryCell */.F)(cells[at], type, place);
    }
}
function judgeGolden({ file, lines, expected, tolerance }, said, target) {
    const positive = (0,scored_rows/* positiveIndex */.yZ)(target);
    const wrong = lines.filter((_, row) => {
        const predicted = said.predicted[row];
        switch (target.task) {
            case 'regression':
                return Math.abs(predicted - expected[row]) > tolerance[row];
            case 'binary':
                return Number(predicted === positive) !== expected[row];
            case 'multiclass':
                return predicted !== expected[row];
        }
    });
    return { file, rows: lines.length, wrong: wrong.length, lines: wrong.slice(0, mostLines) };
}

// EXTERNAL MODULE: ./.build/metrics/catalog.js + 66 modules
var catalog = __webpack_require__(29743);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/evaluate/class.js
var evaluate_class = __webpack_require__(57236);
// EXTERNAL MODULE: ./.build/evaluate/part-columns.js
var part_columns = __webpack_require__(97265);
;// CONCATENATED MODULE: ./.build/evaluate/behaviour.js





const mostCombinations = 50;
const noise = 1e-9;
function resolveBehaviour(tests, inputs, columns, target) {
    return tests.map((test, at) => {
        const key = `evaluate.behaviour.${at}`;
        const place = placesOf(inputs, columns, target);
        const { name, at_most: atMost } = test;
        if ('invariance' in test) {
            const changes = Object.entries(test.invariance.set).map(([column, values]) => {
                const where = `${key}.invariance.set.${column}`;
                const found = place(column, where);
                return values.map((value) => [found.at, cellOf(value, found.type, where)]);
            });
            const combined = combinations(changes);
            if (combined.length > mostCombinations) {
                throw new errors/* UserError */.yo(`${key}.invariance.set: ${combined.length} combinations of values; expected at most ${mostCombinations}: name fewer.`);
            }
            const stays = staysWithin(test.tolerance, target);
            return {
                ...{ name, kind: 'invariance', atMost, copies: combined.length },
                variants: (row) => combined.map((change) => changed(row, change)),
                breaks: (before, row, after, copy) => !stays(before, row, after, copy),
            };
        }
        const amounts = amountsOf(test.directional, key, place);
        const width = (0,scored_rows/* scoresOf */.xt)(target);
        const shown = behaviour_valueOf(test.directional.class, target, key);
        const sign = test.expect === 'up' ? 1 : -1;
        return {
            ...{ name, kind: 'directional', atMost, copies: 1 },
            variants: (row) => moved(row, amounts),
            breaks: (before, row, after, copy) => {
                const was = shown(before, row, width);
                const slack = Math.max(test.tolerance ?? 0, noise * Math.max(1, Math.abs(was)));
                return sign * (shown(after, copy, width) - was) < -slack;
            },
        };
    });
}
function placesOf(inputs, columns, target) {
    return (column, key) => {
        (0,part_columns/* checkAsked */.j)(columns, [{ name: column, key }]);
        const at = inputs.findIndex(({ name }) => name === column);
        if (at >= 0)
            return { at, type: inputs[at].type };
        const what = column === target.column ? 'is the target' : 'is ignored';
        throw new errors/* UserError */.yo(`${key}: column ${JSON.stringify(column)} ${what}, so no model sees it; name an input.`);
    };
}
function cellOf(value, type, key) {
    if (value === null)
        return null;
    const fits = type === 'string' || typeof value === type;
    if (!fits) {
        throw new errors/* UserError */.yo(`${key}: the column holds ${type === 'number' ? 'numbers' : 'true and false'}, got ${JSON.stringify(value)}; correct the value.`);
    }
    return String(value);
}
function combinations(columns) {
    return columns.reduce((found, values) => found.flatMap((before) => values.map((value) => [...before, value])).slice(0, 1000), [[]]);
}
function changed(row, change) {
    const copy = [...row];
    for (const [at, cell] of change)
        copy[at] = cell;
    return copy;
}
function amountsOf({ increase = {}, decrease = {} }, key, place) {
    const of = (given, sign, word) => Object.entries(given).map(([column, amount]) => {
        const where = `${key}.directional.${word}.${column}`;
        const { at, type } = place(column, where);
        if (type !== 'number') {
            throw new errors/* UserError */.yo(`${where}: the column holds no numbers, so that nothing can be added; name one that does.`);
        }
        const relative = typeof amount === 'string';
        const by = relative ? Number(amount.slice(0, -1)) / 100 : amount;
        if (!(by > 0))
            throw new errors/* UserError */.yo(`${where}: expected an amount above 0, got ${amount}.`);
        return { at, by: sign * by, relative };
    });
    return [...of(increase, 1, 'increase'), ...of(decrease, -1, 'decrease')];
}
function moved(row, amounts) {
    const copy = [...row];
    for (const { at, by, relative } of amounts) {
        const value = (0,number/* parseNumber */.$)(copy[at] ?? '');
        if (value === undefined || !Number.isFinite(value) || (relative && value === 0))
            return null;
        copy[at] = String(value + (relative ? by * Math.abs(value) : by));
    }
    return [copy];
}
function behaviour_valueOf(name, target, key) {
    const where = `${key}.directional.class`;
    if (target.task === 'regression') {
        if (name !== undefined)
            throw new errors/* UserError */.yo(`${where}: a regression has no classes; remove it.`);
        return ({ predicted }, row) => predicted[row];
    }
    const at = name === undefined ? (0,scored_rows/* positiveIndex */.yZ)(target) : ((0,evaluate_class/* classFinder */.z)(target)(name) ?? -1);
    if (at < 0) {
        const got = name === undefined ? 'it is missing' : `got ${JSON.stringify(name.slice(0, 80))}`;
        throw new errors/* UserError */.yo(`${where}: expected the class whose probability is meant, ${got}; name one of the target.`);
    }
    if (target.task === 'multiclass')
        return ({ score }, row, width) => score[row * width + at];
    return at === (0,scored_rows/* positiveIndex */.yZ)(target) ? ({ score }, row) => score[row] : ({ score }, row) => 1 - score[row];
}
function staysWithin(tolerance, target) {
    if (target.task === 'regression') {
        return (before, row, after, copy) => {
            const was = before.predicted[row];
            return Math.abs(after.predicted[copy] - was) <= Math.max(tolerance ?? 0, noise * Math.max(1, Math.abs(was)));
        };
    }
    if (tolerance === null)
        return (before, row, after, copy) => before.predicted[row] === after.predicted[copy];
    const width = (0,scored_rows/* scoresOf */.xt)(target);
    return (before, row, after, copy) => {
        for (let k = 0; k < width; k++) {
            const difference = after.score[copy * width + k] - before.score[row * width + k];
            if (Math.abs(difference) > Math.max(tolerance, noise))
                return false;
        }
        return true;
    };
}

// EXTERNAL MODULE: ./.build/evaluate/row-metric.js + 1 modules
var row_metric = __webpack_require__(35161);
// EXTERNAL MODULE: ./.build/evaluate/slice.js + 2 modules
var slice = __webpack_require__(9283);
// EXTERNAL MODULE: ./.build/evaluate/threshold-choice.js
var threshold_choice = __webpack_require__(49883);
;// CONCATENATED MODULE: ./.build/evaluate/weight.js


const weight_key = 'evaluate.weight';
function askedWeight(column) {
    return { name: column, key: weight_key, what: 'a weight', many: 'weights', negative: false };
}
async function loadWeight(files, run, part, column) {
    if (column === null)
        return undefined;
    const weight = (await (0,part_numbers/* loadNumbers */.tQ)(files, run, part, [askedWeight(column)])).get(column);
    if (weight.length > 0 && weight.every((value) => value === 0)) {
        throw new errors/* UserError */.yo(`${weight_key}: split/${part}.csv: every weight is 0, so that no row counts; name another column.`);
    }
    return weight;
}

;// CONCATENATED MODULE: ./.build/evaluate/plan.js










const usual = {
    binary: ['roc_auc', 'accuracy', 'brier'],
    multiclass: ['accuracy', 'log_loss'],
    regression: ['mae', 'rmse'],
};
function planOf(options, split) {
    const { target, columns } = split;
    const cost = options.cost === null ? null : (0,evaluate_cost/* resolveCost */.iH)(options.cost, split);
    const money = cost?.perValue ?? null;
    const added = (0,row_metric/* addedMetrics */.q)(options.own, cost, target);
    const metrics = chooseMetrics(options.metrics, target, added);
    if (options.weight !== null)
        (0,part_numbers/* checkNumbers */.PM)(columns, [askedWeight(options.weight)]);
    const names = usual[target.task];
    const ofSlices = options.metrics.length > 0 ? metrics : metrics.filter((each) => names.includes(each.name) || added.includes(each));
    return {
        ...{ metrics, added, ofSlices, cost, weight: options.weight },
        numbers: money === null ? [] : [(0,evaluate_cost/* askedMoney */.Xt)(money.column)],
        threshold: thresholdOf(options.threshold, split, cost),
        sliced: (0,slice/* checkSlices */.QF)(options.slices, columns, 'evaluate.slices'),
        behaviour: resolveBehaviour(options.behaviour, (0,model_signature/* signatureOf */.y)(split).inputs, columns, target),
    };
}
function chooseMetrics(names, { task }, added = []) {
    const named = [...new Set(names)].map((name) => added.find((each) => each.name === name) ?? (0,catalog/* metricNamed */.SB)(name, task, 'evaluate.metrics'));
    const own = names.length === 0 ? (0,catalog/* metricsOf */.Ps)(task) : named;
    return [...own, ...added.filter((each) => !own.includes(each))];
}
function thresholdOf(options, { target, parts }, cost) {
    if (options === null)
        return null;
    if (target.task !== 'binary') {
        throw new errors/* UserError */.yo(`evaluate.threshold: only a binary target has a threshold, the task is ${target.task}; remove it.`);
    }
    if (typeof options === 'number')
        return options;
    const choice = (0,threshold_choice/* parseChoice */.H)(options.choose);
    const key = 'evaluate.threshold.choose';
    if ('wrong' in choice)
        throw new errors/* UserError */.yo(`${key}: ${choice.wrong}`);
    if (parts.validation.rows === 0) {
        throw new errors/* UserError */.yo(`${key}: a threshold is chosen on the validation rows, and there are none; set data.split.validation to a fold, or give a number.`);
    }
    if (choice.value === null && cost === null) {
        throw new errors/* UserError */.yo(`${key}: expected evaluate.cost, which says what decisions cost; it is missing.`);
    }
    return choice;
}

;// CONCATENATED MODULE: ./.build/evaluate/check-inputs.js






async function checkInputs(config, split, context) {
    const { files, run, workspace } = context;
    const plan = planOf(config.evaluate, split);
    await atUsersLine({ files, workspace, source: config.data.source, read: config.data }, async () => {
        for (const part of ['train', 'validation', 'test']) {
            await loadWeight(files, run, part, plan.weight);
            if (part !== 'train')
                await (0,part_numbers/* loadNumbers */.tQ)(files, run, part, plan.numbers);
        }
    });
    const mustPass = config.gate.must_pass;
    if (mustPass === null)
        return;
    await readGolden(files, workspace, mustPass, { signature: (0,model_signature/* signatureOf */.y)(split), split, read: config.data });
}

;// CONCATENATED MODULE: ./.build/evaluate/churn.js
const churn_noise = 1e-9;
function churnOf(candidate, champion) {
    const { y, predicted } = candidate;
    const before = champion.predicted;
    const regression = candidate.task === 'regression';
    const found = { rows: y.length, flipped: 0, nowRight: 0, nowWrong: 0 };
    for (let row = 0; row < y.length; row++) {
        const [was, is] = [before[row], predicted[row]];
        const same = regression ? Math.abs(is - was) <= churn_noise * Math.max(1, Math.abs(was)) : is === was;
        if (same)
            continue;
        found.flipped++;
        if (is === y[row])
            found.nowRight++;
        else if (was === y[row])
            found.nowWrong++;
    }
    return regression ? { ...found, nowRight: null, nowWrong: null } : found;
}

;// CONCATENATED MODULE: ./.build/evaluate/evaluation.js

function evaluationOf(head, plan, left, models, { latency, behaviour, mustPass }) {
    const scored = (role) => {
        const found = models.get(role)?.scored ?? null;
        const time = latency.get(role);
        return found === null || time === undefined ? found : { ...found, latency: time };
    };
    const [own, before] = [models.get('candidate')?.predictions ?? null, models.get('champion')?.predictions ?? null];
    const added = plan.added.map(({ name, title, better }) => ({ name, title, better }));
    return {
        format: 'mlops-evaluation/1',
        ...head,
        ...(plan.weight === null ? {} : { weight: plan.weight }),
        ...(added.length === 0 ? {} : { added }),
        ...(left === 0 ? {} : { slicesLeft: left }),
        ...(own === null || before === null ? {} : { churn: churnOf(own, before) }),
        ...(behaviour === undefined ? {} : { behaviour }),
        ...(mustPass === undefined ? {} : { mustPass }),
        models: {
            candidate: scored('candidate'),
            champion: scored('champion'),
            anchor: scored('anchor'),
            baseline: scored('baseline'),
        },
    };
}

// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
;// CONCATENATED MODULE: ./.build/evaluate/extra-rows.js





const extra_rows_mostRows = 5000;
const mostCopies = 20_000;
async function askExtra({ golden, tests }, place, signature, before, score) {
    const sample = tests.length === 0 ? { places: [], cells: [] } : await sampleOf(place, signature, before.predicted.length);
    const copies = tests.flatMap((test, at) => copiesOf(test, at, sample));
    const given = golden?.cells ?? [];
    const rows = [...given, ...copies.map(({ cells }) => cells)];
    const rowIds = Int32Array.from(rows, (_, id) => id);
    if (rows.length === 0)
        return resultOf({ golden, tests }, copies, before, { rows: noRows }, place.target);
    const said = await score((to) => writeCells(place.files, to, signature, rows), rowIds);
    return resultOf({ golden, tests }, copies, before, said, place.target);
}
const noRows = { predicted: new Float64Array(0), score: new Float64Array(0) };
function resultOf({ golden, tests }, copies, before, said, target) {
    const first = golden?.cells.length ?? 0;
    const failed = 'failure' in said ? said.failure : null;
    const ofGolden = () => {
        if (golden === null)
            return null;
        return 'failure' in said
            ? { file: golden.file, failure: said.failure }
            : judgeGolden(golden, rowsFrom(said.rows, 0, first, target), target);
    };
    const behaviour = tests.map(({ name, kind, atMost, breaks }, at) => {
        const [applied, broken] = [new Set(), new Set()];
        for (const [id, { test, row }] of copies.entries()) {
            if (test !== at)
                continue;
            applied.add(row);
            if ('rows' in said && breaks(before, row, said.rows, first + id))
                broken.add(row);
        }
        const none = applied.size === 0 ? 'no row has a value to change' : null;
        return { name, kind, rows: applied.size, broken: broken.size, atMost, failure: none ?? failed };
    });
    return { golden: ofGolden(), behaviour };
}
function rowsFrom({ predicted, score }, from, to, target) {
    const width = (0,scored_rows/* scoresOf */.xt)(target);
    return { predicted: predicted.subarray(from, to), score: score.subarray(from * width, to * width) };
}
function copiesOf(test, at, { places, cells }) {
    const rows = Math.max(1, Math.min(places.length, Math.floor(mostCopies / Math.max(1, test.copies))));
    const copies = [];
    for (let k = 0; k < Math.min(rows, places.length); k++) {
        const from = Math.floor((k * places.length) / rows);
        for (const variant of test.variants(cells[from]) ?? [])
            copies.push({ test: at, row: places[from], cells: variant });
    }
    return copies;
}
async function sampleOf({ files, run, part }, signature, n) {
    const wanted = new Set(Array.from({ length: Math.min(n, extra_rows_mostRows) }, (_, k) => Math.floor((k * n) / Math.min(n, extra_rows_mostRows))));
    const [places, cells] = [[], []];
    let at = 0;
    for await (const { batch } of (0,part_file/* readOwn */.jU)(files, run, `split/${part}.csv`, 'split')) {
        const columns = signature.inputs.map(({ name }) => batch.cells[batch.names.indexOf(name, 1)]);
        for (let row = 0; row < batch.rows; row++, at++) {
            if (!wanted.has(at))
                continue;
            places.push(at);
            cells.push(columns.map((column) => ownCell(column[row] ?? null)));
        }
    }
    return { places, cells };
}
function ownCell(cell) {
    return cell === null ? null : (0,table_text/* ownText */.U)(cell);
}
async function writeCells(files, to, { inputs }, rows) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...inputs.map(({ name }) => name)])}\n`);
        let text = '';
        for (const [id, cells] of rows.entries()) {
            text += `${(0,write/* csvRow */.r)([String(id), ...cells])}\n`;
            if (text.length < 1 << 16)
                continue;
            await writer.write(text);
            text = '';
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./.build/evaluate/latency.js



const runs = 5;
const latency_mostRows = 10_000;
const aim = 10_000;
function cautiousRows(n, milliseconds) {
    return Math.max(1, Math.min(latency_mostRows, Math.floor((aim * n) / Math.max(1, milliseconds))));
}
function rowsFor(n, milliseconds, more, longer) {
    if (more <= n)
        return more;
    const each = Math.max(0, longer - milliseconds) / (more - n);
    return Math.max(more, Math.min(latency_mostRows, Math.floor(aim / each)));
}
async function timeModels(timed, place) {
    const folder = await place.files.temporary();
    const failures = new Map();
    const runAll = async (rows, times) => {
        const inputs = timed.map((_, at) => (0,external_node_path_.join)(folder, `rows-${at}.csv`));
        for (const [at, { signature }] of timed.entries())
            await writeRepeated(place, signature, rows, inputs[at]);
        const found = timed.map(() => []);
        for (let run = 0; run < times; run++) {
            for (const [at, { model }] of timed.entries()) {
                if (failures.has(at))
                    continue;
                const took = await model.time(inputs[at]);
                if ('failure' in took)
                    failures.set(at, took.failure);
                else
                    found[at].push(took.milliseconds);
            }
        }
        return found;
    };
    try {
        const { n } = place;
        const first = Math.min(...timed.map(({ seconds }) => cautiousRows(n, seconds * 1000)));
        const warm = await runAll(first, 1);
        const possible = warm.flatMap(([took], at) => took === undefined ? [] : [rowsFor(n, timed[at].seconds * 1000, first, took)]);
        const rows = Math.min(latency_mostRows, ...possible);
        const found = await runAll(rows, runs);
        return found.map((times, at) => {
            const failure = failures.get(at);
            if (failure !== undefined)
                return { failure };
            const sorted = times.map((milliseconds) => milliseconds / rows).toSorted((a, b) => a - b);
            return { milliseconds: sorted[runs >> 1], fastest: sorted[0], slowest: sorted.at(-1), rows, runs };
        });
    }
    finally {
        await place.files.remove(folder);
    }
}
async function writeRepeated({ files, run, part }, { inputs }, rows, to) {
    const writer = await files.writer(to, false);
    let id = 0;
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...inputs.map(({ name }) => name)])}\n`);
        for (let before = -1; id < rows && id > before;) {
            before = id;
            for await (const { batch } of (0,part_file/* readOwn */.jU)(files, run, `split/${part}.csv`, 'split')) {
                const columns = inputs.map(({ name }) => batch.cells[batch.names.indexOf(name, 1)]);
                let text = '';
                for (let row = 0; row < batch.rows && id < rows; row++, id++) {
                    text += `${(0,write/* csvRow */.r)([String(id), ...columns.map((column) => column[row] ?? null)])}\n`;
                }
                await writer.write(text);
                if (id >= rows)
                    break;
            }
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./.build/evaluate/further.js






async function askFurther(asked, answered, task, runtime) {
    const { behaviour, mustPass, latency } = asked;
    const own = answered.find(([{ role }]) => role === 'candidate');
    const extra = behaviour.length > 0 || mustPass !== null;
    if (own === undefined || !('rows' in own[1]) || (!extra && !latency))
        return { latency: new Map() };
    const timed = latency ? answered.filter(([{ role }, answer]) => role !== 'anchor' && 'rows' in answer) : [];
    const opened = new Map();
    try {
        const backend = await (0,model_flavor/* backendFor */.Mu)(answered.map(([{ manifest }]) => manifest.flavor), task.backend, runtime);
        for (const [subject] of new Set([own, ...timed])) {
            const model = await openModel(subject, { ...task, backend }, own[0].manifest.environment, runtime);
            if ('failure' in model)
                continue;
            opened.set(subject, model);
        }
        const found = extra ? await askCandidate(asked, own, opened.get(own[0]), task, runtime) : {};
        const times = await timeOpened(timed, opened, task, runtime);
        return { ...found, latency: times };
    }
    finally {
        for (const model of opened.values())
            await model.close();
    }
}
async function askCandidate({ behaviour, mustPass, read }, [subject, answer], model, { part, split }, { files, run, workspace }) {
    if (!('rows' in answer))
        return {};
    const { target } = split;
    const { signature } = subject.manifest;
    const { decision } = answer;
    const golden = mustPass === null ? null : await readGolden(files, workspace, mustPass, { signature, split, read });
    const place = { files, run, part, target };
    const found = await askExtra({ golden, tests: behaviour }, place, signature, answer.rows, async (write, rowIds) => {
        const said = await model.score(write, rowIds);
        return decision !== null && 'rows' in said ? { rows: (0,threshold/* decideBy */.Q)(decision.threshold, said.rows, target) } : said;
    });
    return {
        ...(behaviour.length === 0 ? {} : { behaviour: [...found.behaviour] }),
        ...(found.golden === null ? {} : { mustPass: found.golden }),
    };
}
async function timeOpened(timed, opened, { part, rowIds }, { files, run, log }) {
    const there = timed.flatMap(([subject, { seconds }]) => {
        const model = opened.get(subject);
        return model === undefined ? [] : [{ subject, model, seconds, signature: subject.manifest.signature }];
    });
    if (there.length === 0)
        return new Map();
    const place = { files, run, part, n: rowIds.length };
    const times = await log.group('time of predictions', () => timeModels(there, place));
    return new Map(there.map(({ subject }, at) => [subject.role, times[at]]));
}

;// CONCATENATED MODULE: ./.build/evaluate/material.js





async function loadMaterial({ files, run }, part, split, plan, { slices, shown }) {
    const labels = await (0,evaluate_labels/* loadLabels */.U2)(files, run, part, split);
    const weight = await loadWeight(files, run, part, plan.weight);
    const columns = Object.fromEntries(await (0,part_numbers/* loadNumbers */.tQ)(files, run, part, plan.numbers));
    const sliced = await (0,part_columns/* loadColumns */.E)(files, run, part, plan.sliced);
    return { labels, weight, columns, slices: (0,slice/* slicesOf */.nu)(slices, sliced, { values: shown, key: 'evaluate.slices' }) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
// EXTERNAL MODULE: ./.build/model/child.js
var child = __webpack_require__(84778);
;// CONCATENATED MODULE: ./.build/evaluate/own-metric.js









const answerSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ value: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ value: schemas/* null */.chJ(), reason: schemas/* string */.YjP().min(1).max(200) }),
]);
const mostBytes = 1 << 16;
async function runOwn(job, { files, environment, log }) {
    const { name, options, input, rows, output, workspace } = job;
    const key = `evaluate.own.${name}`;
    await files.remove(output);
    const ended = await environment.run({
        argv: (0,process/* argvOf */.U)(options.command),
        key: `${key}.command`,
        cwd: workspace,
        env: { MLOPS_INPUT: input, MLOPS_ROWS: rows, MLOPS_OUTPUT: output, PYTHONDONTWRITEBYTECODE: '1' },
        onLine: (line) => log.output(line),
        timeoutMs: options.timeout_minutes * 60_000,
    }, { reads: [workspace, input, rows], writes: [(0,external_node_path_.dirname)(output)], network: false });
    if (ended.code !== 0 || ended.timedOut) {
        const remedy = ended.timedOut ? `raise ${key}.timeout_minutes, or do less` : 'correct it';
        throw new errors/* ProgramError */.Zj(`${key}: "${(0,process/* shown */.S)(options.command)}" ended ${(0,child/* endingOf */.z6)(ended)} for the ${job.model}; ${remedy}.`, ended.tail.slice(-20));
    }
    const stat = await files.stat(output);
    if (stat?.kind !== 'file' || stat.size === 0) {
        throw refuse(job, 'wrote nothing to MLOPS_OUTPUT; write a CSV with a number a row, or JSON');
    }
    const first = new TextDecoder().decode(await files.range(output, 0, 1024)).trimStart();
    return first.startsWith('{') ? readValue(files, job, stat.size) : readRows(files, job, stat.size);
}
async function readValue(files, job, size) {
    const expected = 'expected {"value": <a number>} or {"value": null, "reason": "..."}';
    if (size > mostBytes)
        throw refuse(job, `wrote ${size} bytes of JSON; ${expected}`);
    let json;
    try {
        json = JSON.parse(await files.text(job.output));
    }
    catch {
        throw refuse(job, `wrote what is no JSON (NaN and infinities are none); ${expected}`);
    }
    const answer = answerSchema.safeParse(json);
    if (!answer.success)
        throw refuse(job, `wrote JSON of another form; ${expected}`);
    const { value } = answer.data;
    if (value !== null)
        checkRange(job, value, 'wrote a value');
    return answer.data;
}
async function readRows(files, job, size) {
    const { rowIds, output } = job;
    const values = new Float64Array(rowIds.length).fill(NaN);
    const say = (line, what) => refuse(job, `line ${line} of its CSV ${what}`);
    let seen = 0;
    try {
        for await (const batch of (0,table_read/* readTable */.x)(files, [(0,table_source.csvFile)('its CSV', output, size)], { delimiter: ',', nulls: [] })) {
            const [ids, numbers] = ['row_id', own_metric_columnOf(job, batch.names)].map((name) => batch.cells[batch.names.indexOf(name)]);
            for (let row = 0; row < batch.rows; row++) {
                const id = (0,part_file/* rowIdOf */.VP)(ids[row]);
                const at = id === undefined ? -1 : (0,part_file/* placeOfRow */.tj)(rowIds, id);
                if (at < 0)
                    throw say(batch.lines[row], 'has a row_id that is not among the rows of MLOPS_INPUT');
                if (!Number.isNaN(values[at]))
                    throw say(batch.lines[row], `has row_id ${id} a second time`);
                const value = (0,number/* parseNumber */.$)(numbers[row] ?? '');
                if (value === undefined || !Number.isFinite(value))
                    throw say(batch.lines[row], 'has no finite number');
                checkRange(job, value, `line ${batch.lines[row]} of its CSV has a number`);
                values[at] = value;
                seen++;
            }
        }
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo && !cause.message.startsWith('evaluate.own.')) {
            throw refuse(job, `wrote neither JSON nor a CSV that can be read (${cause.message.replace(/\.$/, '')})`);
        }
        throw cause;
    }
    if (seen < rowIds.length) {
        const lacks = `left ${rowIds.length - seen} of ${rowIds.length} rows without a number`;
        throw refuse(job, `${lacks} (first: row_id ${rowIds[values.findIndex((value) => Number.isNaN(value))]})`);
    }
    return { rows: values };
}
function own_metric_columnOf(job, names) {
    const lower = job.options.better === 'lower';
    if (!names.includes('row_id'))
        throw refuse(job, 'wrote a CSV without the column row_id; expected row_id,value');
    if (names.includes('value'))
        return 'value';
    if (names.includes('loss')) {
        if (lower)
            return 'loss';
        throw refuse(job, 'wrote a column `loss`, but says that higher is better; call the column `value`, or set better: lower');
    }
    throw refuse(job, `wrote a CSV without the column ${lower ? 'value or loss' : 'value'}; expected row_id,value`);
}
function checkRange(job, value, what) {
    const [least, most] = job.options.range;
    if ((least === null || value >= least) && (most === null || value <= most))
        return;
    throw refuse(job, `${what} outside of its range [${least ?? '-inf'}, ${most ?? 'inf'}]; correct the program or the range`);
}
function refuse({ name, options, model }, what) {
    return new errors/* UserError */.yo(`evaluate.own.${name}: "${(0,process/* shown */.S)(options.command)}" ${what}, for the ${model}.`);
}

;// CONCATENATED MODULE: ./.build/evaluate/own-metrics.js






class OwnMetrics {
    options;
    place;
    kinds = new Map();
    constructor(options, place) {
        this.options = options;
        this.place = place;
    }
    async tell(model, rows, material) {
        const named = Object.entries(this.options);
        const [columns, reasons] = [{}, {}];
        if (named.length === 0)
            return { columns, reasons };
        const { files, log } = this.place;
        const folder = await files.temporary();
        try {
            const input = (0,external_node_path_.join)(folder, 'predictions.csv');
            await this.write(input, rows, material);
            for (const [name, options] of named) {
                const { rowIds } = material.labels;
                const job = { name, options, model, input, rowIds, output: (0,external_node_path_.join)(folder, 'answer'), ...this.place };
                const answer = await log.group(`${name}: ${model}`, () => runOwn(job, this.place));
                if ('rows' in answer)
                    columns[name] = answer.rows;
                else if (answer.value === null)
                    reasons[name] = answer.reason;
                else
                    columns[(0,row_metric/* wholeName */.f)(name)] = new Float64Array(rowIds.length).fill(answer.value);
                this.checkKind(name, 'rows' in answer ? 'rows' : answer.value === null ? null : 'value');
            }
            return { columns, reasons };
        }
        finally {
            await files.remove(folder);
        }
    }
    checkKind(name, kind) {
        if (kind === null)
            return;
        const known = this.kinds.get(name) ?? kind;
        this.kinds.set(name, kind);
        if (known !== kind) {
            throw new errors/* UserError */.yo(`evaluate.own.${name}: it told a number a row of one model and one value of another; tell the same of every model.`);
        }
    }
    async write(to, rows, { labels, weight }) {
        const { target, files } = this.place;
        const observed = observedText(target);
        const writer = await files.writer(to, false);
        try {
            const head = ['row_id', 'observed', ...(0,scored_rows/* answerColumns */.Kx)(target), ...(weight === undefined ? [] : ['weight'])];
            await writer.write(`${(0,write/* csvRow */.r)(head)}\n`);
            let text = '';
            for (let row = 0; row < labels.rowIds.length; row++) {
                const cells = [String(labels.rowIds[row]), observed(labels.y[row]), ...(0,scored_rows/* answerCells */.YL)(rows, row, target)];
                text += `${(0,write/* csvRow */.r)(weight === undefined ? cells : [...cells, String(weight[row])])}\n`;
                if (text.length < 1 << 16)
                    continue;
                await writer.write(text);
                text = '';
            }
            await writer.write(text);
            await writer.close();
        }
        catch (cause) {
            await writer.abort();
            throw cause;
        }
    }
}
function observedText(target) {
    switch (target.task) {
        case 'regression':
            return String;
        case 'multiclass':
            return (value) => target.classes[value];
        case 'binary': {
            const positive = (0,scored_rows/* positiveIndex */.yZ)(target);
            return (value) => target.classes[value === 1 ? positive : 1 - positive];
        }
    }
}

// EXTERNAL MODULE: ./.build/metrics/select.js
var metrics_select = __webpack_require__(46790);
;// CONCATENATED MODULE: ./.build/metrics/confusion.js
function confusion({ y, predicted }) {
    let tp = 0;
    let fp = 0;
    let fn = 0;
    for (let i = 0; i < y.length; i++) {
        if (predicted[i] === 1) {
            if (y[i] === 1)
                tp++;
            else
                fp++;
        }
        else if (y[i] === 1)
            fn++;
    }
    return { tp, fp, fn, tn: y.length - tp - fp - fn };
}

// EXTERNAL MODULE: ./.build/metrics/calibration.js
var calibration = __webpack_require__(35332);
// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
;// CONCATENATED MODULE: ./.build/metrics/curve.js

function rocCurve(y, score, maximumPoints = 200, weight) {
    const corners = cornerCounts(y, score, weight);
    const [negatives, positives] = corners[corners.length - 1];
    if (positives === 0 || negatives === 0)
        return null;
    return thinned(corners.map(([fp, tp]) => [fp / negatives, tp / positives]), maximumPoints);
}
function cornerCounts(y, score, weight) {
    const order = (0,statistics_order/* ascendingOrder */.be)(score);
    const corners = [[0, 0]];
    let fp = 0;
    let tp = 0;
    for (let k = order.length - 1; k >= 0; k--) {
        const row = order[k];
        const counted = weight?.[row] ?? 1;
        if (y[row] === 1)
            tp += counted;
        else
            fp += counted;
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

// EXTERNAL MODULE: ./.build/metrics/falling.js
var metrics_falling = __webpack_require__(47055);
;// CONCATENATED MODULE: ./.build/metrics/precision-recall.js

function precisionRecallCurve(predictions, maximumPoints = 200) {
    const { y, score, weight } = predictions;
    const falling = (0,metrics_falling/* fallingRows */.Z)(y, score, weight, undefined);
    const last = (0,metrics_falling/* cumulate */.v)(falling, new Float64Array(y.length).fill(1)) - 1;
    const { positives, all } = falling;
    const total = positives[last] ?? 0;
    if (!(total > 0))
        return null;
    const points = [];
    let before = 0;
    for (let run = 0; run <= last; run++) {
        const so = positives[run];
        if (so > before)
            points.push([so / total, so / all[run]]);
        before = so;
    }
    return { points: precision_recall_thinned(points, maximumPoints), base: total / all[last] };
}
function precision_recall_thinned(points, maximum) {
    if (points.length <= maximum)
        return points;
    const [first, last] = [points[0], points[points.length - 1]];
    const kept = [first];
    const step = (last[0] - first[0]) / (maximum - 1);
    for (const point of points.slice(1, -1)) {
        if (point[0] >= first[0] + kept.length * step && kept.length < maximum - 1)
            kept.push(point);
    }
    return [...kept, last];
}

;// CONCATENATED MODULE: ./.build/statistics/quantile.js
function quantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`expected a probability in [0, 1], got ${p}`);
    if (sorted.length === 0)
        return NaN;
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below];
    const share = position - below;
    if (share === 0 || sorted[below + 1] === low)
        return low;
    return low + share * (sorted[below + 1] - low);
}

;// CONCATENATED MODULE: ./.build/metrics/residuals.js



function residualsByPrediction({ y, predicted }, bins) {
    const order = (0,statistics_order/* ascendingOrder */.be)(predicted);
    const n = order.length;
    const found = [];
    let start = 0;
    for (let bin = 1; bin <= bins && start < n; bin++) {
        let end = Math.max(start, Math.round((bin * n) / bins));
        if (end === start)
            continue;
        while (end < n && predicted[order[end]] === predicted[order[end - 1]])
            end++;
        const residuals = Float64Array.from(order.subarray(start, end), (row) => y[row] - predicted[row]).sort();
        found.push({
            rows: end - start,
            from: predicted[order[start]],
            to: predicted[order[end - 1]],
            mean: (0,mean/* mean */.i2)(residuals),
            low: quantile(residuals, 0.1),
            median: quantile(residuals, 0.5),
            high: quantile(residuals, 0.9),
        });
        start = end;
    }
    return found;
}

// EXTERNAL MODULE: ./.build/metrics/estimate.js
var estimate = __webpack_require__(3764);
// EXTERNAL MODULE: ./.build/metrics/class-counts.js
var class_counts = __webpack_require__(82061);
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
// EXTERNAL MODULE: ./.build/render/number.js
var render_number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/evaluate/oddities.js

function odditiesOf(predictions) {
    const { predicted, y } = predictions;
    if (y.length < 2)
        return [];
    const same = predicted.every((value) => value === predicted[0]);
    if (predictions.task === 'regression')
        return same ? ['every row gets the same prediction'] : [];
    const { score } = predictions;
    const width = predictions.task === 'multiclass' ? predictions.classes : 1;
    const found = [];
    if (score.every((value, at) => value === score[at % width]))
        found.push('every row gets the same score');
    if (same)
        found.push('every row is decided the same way');
    let certain = 0;
    for (let row = 0; row < y.length; row++) {
        const scores = score.subarray(row * width, (row + 1) * width);
        if (scores.every((value) => value === 0 || value === 1))
            certain++;
    }
    if (certain > y.length / 2)
        found.push(`${(0,render_number/* percent */.KN)(certain / y.length)} of the rows get a probability of exactly 0 or 1`);
    return found;
}

;// CONCATENATED MODULE: ./.build/evaluate/measure.js











const unmeasured = { metrics: {}, roc: null, confusion: null, residuals: null };
const bins = 20;
const mostGroups = 10;
const leastRows = 20;
const mostPairs = 90;
function measure(predictions, metrics, level) {
    const measured = {
        ...unmeasured,
        metrics: estimatesOf(predictions, metrics, level),
        oddities: odditiesOf(predictions),
    };
    const groups = Math.max(3, Math.min(mostGroups, Math.floor(predictions.y.length / leastRows)));
    switch (predictions.task) {
        case 'binary': {
            const { weight, ...rows } = predictions;
            return {
                ...measured,
                roc: rocCurve(rows.y, rows.score, 200, weight),
                confusion: confusion(rows),
                precisionRecall: precisionRecallCurve(predictions),
                calibration: (0,calibration/* calibrationCurve */.e)(rows, groups, level.alpha),
            };
        }
        case 'multiclass':
            return {
                ...measured,
                classes: classesOf(predictions),
                calibration: (0,calibration/* calibrationCurve */.e)(predictions, groups, level.alpha),
            };
        case 'regression':
            return {
                ...measured,
                residuals: residualHistogram(predictions, bins),
                residualsByPrediction: residualsByPrediction(predictions, groups),
            };
    }
}
function estimatesOf(predictions, metrics, { alpha, seed }) {
    const entries = metrics.map((metric) => {
        const whole = predictions.columns?.[(0,row_metric/* wholeName */.f)(metric.name)]?.[0];
        if (whole !== undefined)
            return [metric.name, { value: whole, lower: null, upper: null, method: 'one value' }];
        return [metric.name, (0,estimate/* estimate */.j)(metric, predictions, { alpha, rng: (0,rng/* rng */.S)(`${seed}/${metric.name}`) })];
    });
    return Object.fromEntries(entries);
}
function classesOf({ task, classes, y, predicted: labels, score }) {
    const predictions = { task, classes, y, predicted: labels, score };
    const { hits, observed, predicted } = (0,class_counts/* classCounts */.RZ)(predictions);
    return {
        hits: [...hits],
        observed: [...observed],
        predicted: [...predicted],
        confused: confusedPairs(predictions, mostPairs),
    };
}

// EXTERNAL MODULE: ./.build/evaluate/row-figures.js
var row_figures = __webpack_require__(15948);
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
function withoutLeaked(rowIds, predictions, metrics, leaked) {
    const kept = (0,metrics_select/* rowsWhere */.Hu)(rowIds, (id) => !leaked.has(id));
    const rest = (0,metrics_select/* selectRows */.A5)(predictions, kept);
    const value = (metric) => kept.length === 0 || predictions.columns?.[(0,row_metric/* wholeName */.f)(metric.name)] !== undefined
        ? null
        : metric.compute(rest).value;
    return { rows: kept.length, metrics: Object.fromEntries(metrics.map((metric) => [metric.name, value(metric)])) };
}

;// CONCATENATED MODULE: ./.build/evaluate/record.js







async function recordAll(answered, naive, recording) {
    const models = new Map();
    for (const [subject, answer] of answered) {
        models.set(subject.role, await recordAnswer(subject.role, subject, answer, recording));
    }
    const said = { rows: naive, seconds: 0, environment: null, decision: null };
    models.set('baseline', await recordAnswer('baseline', null, said, recording));
    return models;
}
async function recordAnswer(role, subject, answer, recording) {
    const { seconds, environment, decision } = answer;
    const identity = { version: subject?.version ?? null, digest: subject?.manifest.model.digest ?? null };
    const known = { ...identity, seconds, environment, ...bytesOf(subject) };
    if ('failure' in answer) {
        return { scored: { ...known, failure: answer.failure, rows: 0, ...unmeasured }, predictions: null };
    }
    const { files, folder, material, target, plan, leaked } = recording;
    const { rowIds } = material.labels;
    await (0,scored_rows/* writeScoredRows */.HG)(files, (0,external_node_path_.join)(folder, `${role}.csv`), rowIds, answer.rows, target);
    const own = await recording.own.tell(subject === null ? role : nameOf(subject), answer.rows, material);
    const predictions = predictionsOf(answer.rows, { ...material.columns, ...own.columns }, recording);
    await (0,row_figures/* writeRowFigures */.Jy)(files, (0,external_node_path_.join)(folder, `${role}.rows.csv`), rowIds, predictions);
    const measured = measure(predictions, plan.metrics, recording);
    for (const [name, reason] of Object.entries(own.reasons)) {
        measured.metrics[name] = { value: null, lower: null, upper: null, method: 'none', reason };
    }
    return {
        predictions,
        scored: {
            ...{ ...known, failure: null, rows: rowIds.length, ...measured },
            ...(decision === null ? {} : { decision }),
            ...(leaked.size === 0 ? {} : { unleaked: withoutLeaked(rowIds, predictions, plan.metrics, leaked) }),
            ...slicesOf(predictions, recording),
        },
    };
}
function predictionsOf(rows, columns, { material, target }) {
    const { weight, labels } = material;
    return {
        ...(0,scored_rows/* toPredictions */.Ae)(labels, rows, target),
        ...(weight === undefined ? {} : { weight }),
        ...(Object.keys(columns).length === 0 ? {} : { columns }),
    };
}
function bytesOf(subject) {
    if (subject === null)
        return {};
    return { bytes: Object.values(subject.manifest.model.files).reduce((sum, { size }) => sum + size, 0) };
}
function slicesOf(predictions, { material, plan, alpha, seed }) {
    const { slices } = material.slices;
    if (slices.length === 0)
        return {};
    const metrics = plan.ofSlices.filter(({ name }) => !plan.added.some((each) => each.name === name) || predictions.columns?.[name] !== undefined || name === 'cost');
    return {
        slices: slices.map(({ name, mask, rows }) => {
            const some = (0,metrics_select/* selectRows */.A5)(predictions, (0,metrics_select/* rowsWhere */.Hu)(Int32Array.from(mask), (fits) => fits === 1));
            return { name, rows, metrics: rows === 0 ? {} : estimatesOf(some, metrics, { alpha, seed: `${seed}/${name}` }) };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/evaluate/sealed.js
function isSealed(part, reuse) {
    return part === 'test' && reuse === 'corrected';
}
function withoutFigures(evaluation) {
    const { format, part, rows, rowsDigest, confidence, weight, added, behaviour, mustPass, models } = evaluation;
    const { candidate, champion, anchor, baseline } = models;
    const bare = (scored) => (scored === null ? null : bareOf(scored));
    return {
        ...{ format, part, rows, rowsDigest, confidence },
        ...(weight === undefined ? {} : { weight }),
        ...(added === undefined ? {} : { added }),
        ...(behaviour === undefined ? {} : { behaviour }),
        ...(mustPass === undefined ? {} : { mustPass }),
        sealed: true,
        models: {
            candidate: bareOf(candidate),
            champion: bare(champion),
            anchor: bare(anchor),
            baseline: bare(baseline),
        },
    };
}
function bareOf(scored) {
    const { version, digest, failure, rows, seconds, environment, decision, bytes, latency, oddities } = scored;
    return {
        ...{ version, digest, failure, rows, seconds, environment },
        ...{ metrics: {}, roc: null, confusion: null, residuals: null },
        ...(decision === undefined ? {} : { decision }),
        ...(bytes === undefined ? {} : { bytes }),
        ...(latency === undefined ? {} : { latency }),
        ...(oddities === undefined ? {} : { oddities }),
    };
}

// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
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

;// CONCATENATED MODULE: ./.build/evaluate/summary.js

function summarise({ part, rows, models }) {
    const metrics = Object.keys(models.candidate.failure === null ? models.candidate.metrics : (models.baseline?.metrics ?? {}));
    const metric = ['roc_auc', 'mae', 'accuracy'].find((name) => metrics.includes(name)) ?? metrics[0];
    const said = ['candidate', 'champion', 'anchor', 'baseline'].flatMap((role) => {
        const model = models[role];
        return model === null ? [] : [`${summary_nameOf(role, model)} ${outcomeOf(model, metric)}`];
    });
    return `${(0,render_number/* count */.U9)(rows)} ${part} rows${metric === undefined ? '' : `, ${metric}`}: ${said.join(', ')}.`;
}
function summary_nameOf(role, { version }) {
    return version === null ? role : `${role} ${version}`;
}
function outcomeOf({ failure, metrics }, metric) {
    if (failure !== null)
        return `could not be scored (${failure})`;
    const estimate = metric === undefined ? undefined : metrics[metric];
    return estimate === undefined || estimate.value === null ? 'scored' : (0,render_number/* figure */.vP)(estimate.value);
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
    reads: (config) => ({
        run: [
            ...['manifest.json', 'train.csv', `${config.evaluate.part}.csv`].map((file) => `split/${file}`),
            (0,look/* leakedFile */.Ph)(config.evaluate.part),
            ...['manifest.json', 'model.tar.gz'].map((file) => `train/${file}`),
            'champion',
            ...(config.evaluate.part === 'test' ? ['evaluate/validation/metrics.json'] : []),
        ],
        workspace: [choice/* tfjsNode */.us, ...(config.gate.must_pass === null ? [] : [config.gate.must_pass])],
        options: optionsOf(config),
    }),
    skippable: ({ train, evaluate }) => (0,train_options/* flavorOf */.cJ)(train) === 'tfjs' && Object.keys(evaluate.own).length === 0,
    async check(config, context) {
        await checkInputs(config, await readSplit(context), context);
    },
    async run(config, context) {
        const { evaluate, gate, train, data, report } = config;
        const { files, run } = context;
        const { part, slices } = evaluate;
        const split = await readSplit(context);
        const { target, parts } = split;
        (0,evaluate_labels/* demandRows */.N7)(split, part);
        const plan = planOf(evaluate, split);
        const subjects = await findSubjects(run, split, gate.new_line);
        const material = await loadMaterial(context, part, split, plan, { slices, shown: report.values });
        const { rowIds } = material.labels;
        const training = await (0,evaluate_labels/* loadLabels */.U2)(files, run, 'train', split);
        const naive = baseline(training, target, rowIds.length, await loadWeight(files, run, 'train', plan.weight));
        const task = {
            ...{ part, split, rowIds, timeoutMs: evaluate.timeout_minutes * 60_000 },
            ...{ elsewhere: gate.champion_environment, backend: train.backend },
        };
        const answered = await answerAll(subjects, task, { plan, material }, context);
        const { behaviour } = plan;
        const asked = { behaviour, mustPass: gate.must_pass, read: data, latency: gate.latency !== null };
        const further = await askFurther(asked, answered, task, context);
        const models = await recordAll(answered, naive, {
            ...{ files, folder: run.path('evaluate', part), target, plan, material },
            own: new OwnMetrics(evaluate.own, { ...context, rows: run.path('split', `${part}.csv`), target }),
            leaked: await readLeaked(files, run, part),
            alpha: Number((1 - gate.confidence).toPrecision(12)),
            seed: parts[part].digest,
        });
        const head = { part, rows: rowIds.length, rowsDigest: parts[part].digest, confidence: gate.confidence };
        const measured = evaluationOf(head, plan, material.slices.left, models, further);
        const evaluation = isSealed(part, gate.reuse) ? withoutFigures(measured) : measured;
        await warnOfEnd(part, gate.reuse, split.target, context);
        await run.write(`evaluate/${part}/metrics.json`, evaluation);
        return { status: 'ok', summary: summarise(evaluation), figures: figuresOf(evaluation) };
    },
};
function optionsOf(config) {
    const { evaluate, gate, train, data, report } = config;
    const of = [evaluate, gate.new_line, gate.confidence, gate.champion_environment, gate.reuse, train.backend];
    return [...of, gate.must_pass, gate.latency !== null, data.delimiter, data.nulls, report.values];
}
async function warnOfEnd(part, reuse, target, { run, log }) {
    if (part !== 'test' || reuse === 'corrected' || !(await run.has(pinned/* pinFile */.gO)))
        return;
    const open = (0,epochs/* openEpoch */.AA)((await (0,pinned/* readPin */.Ci)(run)).epochs, target);
    if (open === null)
        return;
    log.warning(`Epoch ${open.number} of the test rows is open (gate.reuse: corrected), and these are figures of its rows: what it promised of later releases ends with them.`);
}
function readSplit({ run }) {
    return run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
}


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

/***/ 49883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseChoice)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51695);


const tolerance = 1e-12;
const plain = {
    f1: fBeta(1),
    accuracy: ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn),
    balanced_accuracy: (counts) => (youden(counts) + 1) / 2,
    youden,
    mcc: ({ tp, fp, fn, tn }) => {
        const sides = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
        return sides === 0 ? 0 : (tp * tn - fp * fn) / sides;
    },
    cost: null,
};
const withParameter = {
    f_beta: {
        range: 'a number above 0, such as f_beta@2',
        fits: (beta) => beta > 0,
        of: (beta) => ({ value: fBeta(beta), unreachable: 'an F score' }),
    },
    recall_at_precision: {
        range: 'a precision above 0 and at most 1, such as recall_at_precision@0.9',
        fits: isShare,
        of: (least) => ({
            value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fp) >= least - tolerance ? tp / (tp + fn) : Number.NaN),
            unreachable: `a precision of ${least}`,
        }),
    },
    precision_at_recall: {
        range: 'a recall above 0 and at most 1, such as precision_at_recall@0.8',
        fits: isShare,
        of: (least) => ({
            value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fn) >= least - tolerance ? tp / (tp + fp) : Number.NaN),
            unreachable: `a recall of ${least}`,
        }),
    },
};
function parseChoice(text) {
    const [name = '', parameter, ...more] = text.split('@');
    if (parameter === undefined && Object.hasOwn(plain, name)) {
        return { name, value: plain[name] ?? null, unreachable: 'a value' };
    }
    const shown = JSON.stringify(text.slice(0, 80));
    if (!Object.hasOwn(withParameter, name)) {
        const known = [...Object.keys(plain), ...Object.keys(withParameter).map((each) => `${each}@<number>`)];
        const near = otherName(text) ?? (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, [...Object.keys(plain), ...Object.keys(withParameter)]);
        const hint = near === undefined ? '' : ` did you mean "${near}"?`;
        const surplus = Object.hasOwn(plain, name) ? `"${name}" without a parameter` : `one of ${known.join(', ')}`;
        return { wrong: `expected ${surplus}, got ${shown};${hint}`.replace(/;$/, '.') };
    }
    const { range, fits, of } = withParameter[name];
    const at = more.length > 0 || parameter === undefined || !/^\d+(?:\.\d+)?$/.test(parameter) ? NaN : Number(parameter);
    if (!fits(at))
        return { wrong: `expected ${range}, got ${shown}.` };
    return { name: text, ...of(at) };
}
function otherName(text) {
    const beta = /^f_?(\d+(?:\.\d+)?)$/.exec(text)?.[1];
    const known = Object.hasOwn(_metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J.binary, text) ? _metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J.binary[text] : undefined;
    const own = beta === undefined ? known : `f_beta@${beta}`;
    return own === undefined || 'wrong' in parseChoice(own) ? undefined : own;
}
function fBeta(beta) {
    const square = beta * beta;
    return ({ tp, fp, fn }) => (tp === 0 ? 0 : ((1 + square) * tp) / ((1 + square) * tp + square * fn + fp));
}
function youden({ tp, fp, fn, tn }) {
    return tp / (tp + fn) + tn / (tn + fp) - 1;
}
function isShare(value) {
    return value > 0 && value <= 1;
}


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


/***/ }),

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   YH: () => (/* binding */ childKinds),
/* harmony export */   dg: () => (/* binding */ runInChild),
/* harmony export */   qE: () => (/* binding */ childErrorOf),
/* harmony export */   tm: () => (/* binding */ readChildError),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export childErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const childKinds = ['train', 'score', 'probe'];
const childErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-child-error/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'outside', 'defect']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function errorPath(orderPath) {
    return `${orderPath}.error.json`;
}
function childErrorOf(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? 'user' : cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? 'outside' : 'defect';
    const stack = cause instanceof Error && kind === 'defect' ? cause.stack : undefined;
    return { format: 'mlops-child-error/1', kind, message: stack ?? message };
}
async function runInChild({ kind, order, timeoutMs, onLine }, { process, files, child }) {
    const folder = await files.temporary();
    const path = `${folder}/order.json`;
    try {
        await files.write(path, JSON.stringify(order));
        const ended = await process.run({
            argv: [...child, kind, path],
            cwd: folder,
            onLine,
            env: { TF_CPP_MIN_LOG_LEVEL: '2' },
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await readChildError(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
async function readChildError(files, orderPath) {
    const path = errorPath(orderPath);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    try {
        return childErrorSchema.parse(JSON.parse(await files.text(path)));
    }
    catch {
        return null;
    }
}
function endingOf({ code, signal, timedOut, milliseconds }) {
    if (timedOut)
        return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
    if (code === null)
        return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
    return `with exit code ${code}`;
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


/***/ }),

/***/ 86713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openCsvWasm)
});

;// CONCATENATED MODULE: ./.build/table/csv-module.js
const csvModule = 'AGFzbQEAAAABGQRgAAF/YAJ/fwF/YAAAYAd/f39/f398AX8DBQQAAQIDBQMBAAAGOgp/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA' +
    'AAALfgFCAAt+AUIAC38BQQALfwFBAAsHOAUEc2NhbgADCWJlZ2luUm93cwACC2xpbmVzT2ZSb3dzAAAKbGFzdFJvd0VuZAABBm1lbW9yeQIACqcP' +
    'BAQAIwkLkgUDBn4FfwR7IwghCANAIAEgCUoEQCAAIAlqIgz9AAQAIg39DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAM/QAEECIO/QwKCgoKCgoKCgoK' +
    'CgoKCgoK/SP9ZKxCEIaEIAz9AAQgIg/9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIghoQgDP0ABDAiEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCG' +
    'hCABIAlrIgxBwABOBH5CfwVCASAMrIZCAX0LIgaDIQIgBCMHIAYgDf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsIA79DA0NDQ0NDQ0NDQ0NDQ0NDQ39' +
    'I/1krEIQhoQgD/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQiCGhCAQ/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCMIaEgyIHQgGGhCAGgyACQn+Fg4Qh' +
    'BCAHQcAAIAwgDEHAAE4bQQFrrIgkByMGIAYgDf0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsIA79DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIQhoQgD/0M' +
    'IiIiIiIiIiIiIiIiIiIiIv0j/WSsQiCGhCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCMIaEgyIGIAZCAYaFIgYgBkIChoUiBiAGQgSGhSIGIAZC' +
    'CIaFIgYgBkIQhoUiBiAGQiCGhYUiBkI/hyQGIAkgCiACIAZCf4WDIgZCAFIiDBshCiAGIAMgDBshAyACIAUgDBshBSAIIAsgDBshCyAIIAJ7p2oh' +
    'CCAJQUBrIQkMAQsLIAgkCCAEQgBSBEBBfw8LIANQBEBBAA8LIAsgBUJ/Qj9BPyADeadrIgCsfYiDe6dqJAkgCCMJayQIIAAgCmpBAWoLDgBCACQG' +
    'QgAkB0EAJAgL/AkDD34CfwZ7IAQkAEEAJAFBACQCIANBA3QiFyAEaiQDIAUkBCAGJAX9DP////////////////////8hGEIBIQsgACABaiIDQYAB' +
    'QcAA/AsAIANBAWstAABBCkcEQCADQQo6AAAgAUEBaiEBCyAC/Q8hHUEAIQIDQCABIAJKBEAgGCAAIAJqIgP9AAQAIhwgA/0ABBAiG/13IAP9AAQg' +
    'IhogA/0ABDAiGf13/Xf9dyEYIBz9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAb/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaEIBr9DAoKCgoKCgoK' +
    'CgoKCgoKCgr9I/1krEIghoQgGf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhCIIIBwgHf0j/WSsIBsgHf0j/WSsQhCGhCAaIB39I/1krEIghoQg' +
    'GSAd/SP9ZKxCMIaEhCEJQgAhFUIAIQ0gFCAKIBz9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krCAb/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEIBr9' +
    'DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgGf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQjCGhCISQgGGhCITIAgiCkJ/hYOEIRQgByAc/QwiIiIi' +
    'IiIiIiIiIiIiIiIi/SP9ZKwgG/0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAa/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCIIaEIBn9DCIiIiIi' +
    'IiIiIiIiIiIiIiL9I/1krEIwhoQiDIQgEIQgEYRCAFIEQCAHIAwgDEIBhoUiByAHQgKGhSIHIAdCBIaFIgcgB0IIhoUiByAHQhCGhSIHIAdCIIaF' +
    'hSIPIAyDIQ0gD0J/hSIOIAqDIQogDSAQIAwgDoMiDEIBhoQiB4MhFSAHIBIgCSAOgyIJhCANhEJ/hYMgFCANIAlCAYYgC4QgB4RCf4WDhIQhFCAJ' +
    'IAcgESAHQgGGhCATg4SDIQ0gB0I/iCERIAxCP4ghECAPQj+HIQcLIwAhFiAJIgtCAFIEQCMBIQQjACIDIAl7p0EDdGokACACQUBrIAl5p2skAQNA' +
    'IAMgBKwgAiALeqdqIgSsQiKGhDcDACADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDCCADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKG' +
    'hDcDECADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDGCAEQQFqIQQgA0EgaiEDIAsgC0IBfYMiC0IAUg0ACwsDQCANQgBSBEAgFiANQgF9' +
    'IgwgDYUiCyAJg3unQQN0akEIayIDIAMoAgBBAWo2AgAgAyADKAIEIwIgCyAVg0IAUnJBAEdqQQNrNgIEQQAkAiAVIAtCf4WDIRUgDCANgyENDAEL' +
    'CyMCIBVCAFJyQQBHJAIDQCAKQgBSBEAjAyAWIAogCkIBfYUiCyAJg3unQQN0akcEQEF/DwsjA0EEayIDIAMoAgAgCiALgyATg0IAUkECdGs2AgAj' +
    'BCMFOQMAIwRBCGokBCMDIBdqJAMgBiAIIAuDe6e3oCQFIAogCkIBfYMhCgwBCwsgBiAIe6e3oCEGIAlCP4ghCyASQj+IIQogAkFAayECDAELCyAY' +
    '/WNFIAcgFIRCAFJyBEBBfw8LIwQgBWtBA3YL';

// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/csv-wasm.js


function openCsvWasm() {
    return (0,wasm/* openWasm */.J)(csvModule);
}


/***/ }),

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ overRows)
});

// EXTERNAL MODULE: ./.build/table/csv-head.js + 1 modules
var csv_head = __webpack_require__(77293);
;// CONCATENATED MODULE: ./.build/table/block-cutter.js

const ordinarySize = 1 << 20;
function sharedBuffer(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}
class BlockCutter {
    cutting;
    buffer;
    line;
    next;
    length = 0;
    constructor(cutting, buffer, line, next) {
        this.cutting = cutting;
        this.buffer = buffer;
        this.line = line;
        this.next = next;
    }
    async *push(chunk) {
        let from = 0;
        while (from < chunk.length) {
            const taken = Math.min(this.buffer.length - 1 - this.length, chunk.length - from);
            const piece = chunk.subarray(from, from + taken);
            this.buffer.set(piece, this.length);
            this.cutting.ends.look(piece);
            this.length += taken;
            from += taken;
            if (this.length < this.buffer.length - 1)
                return;
            const { end, lines } = this.cutting.ends.take(this.buffer, this.length);
            if (end === 0)
                this.grow();
            else
                yield await this.cut(end, lines);
        }
    }
    async finish() {
        return this.length === 0 ? undefined : this.cut(this.length, 0);
    }
    get free() {
        return this.buffer;
    }
    async cut(end, lines) {
        const { buffer, line } = this;
        const rest = this.length - end;
        let next = await this.next();
        if (next.length - 1 < rest)
            next = sharedBuffer(rest * 2);
        next.set(buffer.subarray(end, this.length));
        buffer[end] = 0;
        this.buffer = next;
        this.length = rest;
        this.line += lines;
        return { buffer, length: end, line };
    }
    grow() {
        if (this.length > csv_head/* longestRow */.Hq)
            throw this.cutting.tooLong(this.line);
        const larger = sharedBuffer(this.length * 2);
        larger.set(this.buffer.subarray(0, this.length));
        this.buffer = larger;
    }
}

// EXTERNAL MODULE: ./.build/table/byte-stream.js + 2 modules
var byte_stream = __webpack_require__(55419);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
;// CONCATENATED MODULE: ./.build/table/csv-feed.js



class CsvFeed {
    settings;
    post;
    ends;
    before = new block/* Block */.e();
    head;
    cutter;
    constructor(settings, post, ends) {
        this.settings = settings;
        this.post = post;
        this.ends = ends;
        this.head = new csv_head/* CsvHead */.XT(settings);
    }
    get names() {
        return this.head.names;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        if (this.cutter === undefined)
            throw (0,csv_head/* noRows */.jw)(this.settings.file);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        this.post.end(() => (0,csv_head/* noRows */.jw)(this.settings.file));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, head, post } = this;
        before.append(chunk);
        if (!head.read(before, final))
            return;
        post.file(this.settings.file);
        const { file } = this.settings;
        this.ends.begin();
        const cutting = { ends: this.ends, tooLong: (line) => (0,csv_head/* tooLong */.Po)(file, line) };
        this.cutter = new BlockCutter(cutting, await post.buffer(), head.line, () => post.buffer());
        await this.cut(this.cutter, before.bytes.subarray(0, before.length));
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const { delimiter, names, order } = this.head;
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'csv', file, delimiter, width: names.length, order, shared, length, line }, buffer);
    }
}

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/json-lines.js + 1 modules
var json_lines = __webpack_require__(8287);
;// CONCATENATED MODULE: ./.build/table/row-ends-slowly.js
function lastRowEnd(bytes, length) {
    let odd = count(bytes, 34, 0, length) % 2;
    const feeds = bytes.subarray(0, length).includes(10);
    let end = length;
    let before = feeds ? length : length - 1;
    for (;;) {
        if (odd === 1) {
            end = end === 0 ? -1 : bytes.lastIndexOf(34, end - 1);
            if (end < 0)
                return 0;
            before = Math.min(before, end);
        }
        const at = before === 0 ? -1 : bytes.lastIndexOf(feeds ? 10 : 13, before - 1);
        if (at < 0)
            return 0;
        odd = count(bytes, 34, at, end) % 2;
        if (odd === 0)
            return at + 1;
        end = at;
        before = at;
    }
}
function lineEnds(bytes, length) {
    const feeds = count(bytes, 10, 0, length);
    const first = bytes.indexOf(13);
    if (first < 0 || first >= length)
        return feeds;
    let alone = 0;
    for (let at = first; at < length; at++)
        if (bytes[at] === 13 && bytes[at + 1] !== 10)
            alone++;
    return feeds + alone;
}
function count(bytes, wanted, from, to) {
    const first = bytes.indexOf(wanted, from);
    if (first < 0 || first >= to)
        return 0;
    const aligned = Math.min(to, (first + 3) & ~3);
    const words = (to - aligned) >> 2;
    let found = 0;
    if (words > 0)
        found = countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + aligned, words), wanted);
    for (let at = first; at < aligned; at++)
        if (bytes[at] === wanted)
            found++;
    for (let at = aligned + words * 4; at < to; at++)
        if (bytes[at] === wanted)
            found++;
    return found;
}
const low = 0x7f7f7f7f;
function countInWords(words, wanted) {
    const pattern = wanted * 0x01010101;
    let found = 0;
    for (let from = 0; from < words.length;) {
        const to = Math.min(words.length, from + 255);
        let sums = 0;
        for (; from < to; from++) {
            const different = words[from] ^ pattern;
            const equal = ~(((different & low) + low) | different | low);
            sums += equal >>> 7;
        }
        found += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + ((sums / 0x1000000) & 255);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/table/json-feed.js






class JsonFeed {
    settings;
    post;
    names = [];
    before = new block/* Block */.e();
    begun = false;
    cutter;
    constructor(settings, post) {
        this.settings = settings;
        this.post = post;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        const { file } = this.settings;
        this.post.end(() => new errors/* UserError */.yo(`${file}:1: the file has no rows; give it at least one.`));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, post } = this;
        const { file } = this.settings;
        before.append(chunk);
        if (!this.begun) {
            if (before.length < 3 && !final)
                return;
            before.drop((0,decode/* markLength */.Id)(before.bytes.subarray(0, before.length), file));
            this.begun = true;
        }
        const bytes = before.bytes.subarray(0, before.length);
        if (!(0,json_lines/* jsonHeadIsWhole */.SM)(bytes, final, this.settings))
            return;
        this.names = (0,json_lines/* jsonColumns */.kO)(bytes, this.settings);
        post.file(file);
        this.cutter = new BlockCutter(cutting(file), await post.buffer(), 1, () => post.buffer());
        await this.cut(this.cutter, bytes);
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'jsonl', file, names: this.names, shared, length, line }, buffer);
    }
}
function cutting(file) {
    return {
        ends: {
            look: () => undefined,
            take: (block, length) => {
                const end = block.subarray(0, length).lastIndexOf(10) + 1;
                return { end, lines: lineEnds(block, end) };
            },
        },
        tooLong: (line) => new errors/* UserError */.yo(`${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`),
    };
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/csv-wasm.js + 1 modules
var csv_wasm = __webpack_require__(86713);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/row-ends.js



const readSize = 1 << 19;
const roomSize = 2 * readSize;
const copySize = 1 << 16;
const margin = 64;
class CsvRowEnds {
    module;
    room;
    copies = new Uint8Array(0);
    seen = 0;
    end = 0;
    lines = 0;
    ordinary = false;
    constructor(module = (0,csv_wasm/* openCsvWasm */.R)()) {
        this.module = module;
        if (module === null || !(0,wasm/* growTo */.z)(module, roomSize + copySize + margin))
            return;
        const { buffer } = module.memory;
        this.room = new Uint8Array(buffer, 0, roomSize);
        this.copies = new Uint8Array(buffer, roomSize, copySize);
    }
    begin() {
        this.module?.beginRows();
        this.seen = 0;
        this.end = 0;
        this.lines = 0;
        this.ordinary = this.room !== undefined;
    }
    look(bytes) {
        if (!this.ordinary)
            return;
        if (bytes.buffer === this.room?.buffer) {
            this.lookAt(bytes.byteOffset, bytes.length);
            return;
        }
        for (let from = 0; from < bytes.length; from += copySize) {
            const piece = bytes.subarray(from, from + copySize);
            this.copies.set(piece);
            this.lookAt(this.copies.byteOffset, piece.length);
        }
    }
    take(block, length) {
        const { end, lines } = this;
        if (!this.ordinary) {
            const slowly = lastRowEnd(block, length);
            return { end: slowly, lines: lineEnds(block, slowly) };
        }
        this.seen -= end;
        this.end = 0;
        this.lines = 0;
        return { end, lines };
    }
    lookAt(place, length) {
        const module = this.module;
        const end = module.lastRowEnd(place, length);
        if (end < 0)
            this.ordinary = false;
        if (end > 0) {
            this.end = this.seen + end;
            this.lines += module.linesOfRows();
        }
        this.seen += length;
    }
}

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/row-post.js


const ahead = 2;
class RowPost {
    threads;
    onRows;
    blockSize;
    rows = 0;
    sent = [];
    free = [];
    turn = 0;
    failed = false;
    current = { path: '', rows: 0, blank: 0 };
    constructor(threads, onRows, blockSize) {
        this.threads = threads;
        this.onRows = onRows;
        this.blockSize = blockSize;
    }
    file(path) {
        this.current = { path, rows: 0, blank: 0 };
    }
    async ready() {
        while (this.sent.length >= this.threads.length * ahead)
            await this.take();
    }
    async buffer() {
        await this.ready();
        return this.free.pop() ?? sharedBuffer(this.blockSize);
    }
    release(buffer) {
        if (buffer.length === this.blockSize)
            this.free.push(buffer);
    }
    send(message, buffer) {
        const answer = this.threads[this.turn].call(message);
        answer.catch(() => undefined);
        this.turn = (this.turn + 1) % this.threads.length;
        this.sent.push({ answer, file: this.current, buffer, empty: null });
    }
    end(empty) {
        const answer = Promise.resolve({ rows: 0, blank: 0 });
        this.sent.push({ answer, file: this.current, buffer: null, empty });
    }
    async drain() {
        while (this.sent.length > 0 && !this.failed)
            await this.take();
    }
    async take() {
        this.failed = true;
        const { answer, file, buffer, empty } = this.sent.shift();
        const { rows, blank } = (await answer);
        if (buffer !== null)
            this.release(buffer);
        if (rows > 0 && file.blank > 0)
            throw (0,scan/* blankLine */.Br)(file.path, file.blank);
        file.rows += rows;
        if (blank > 0)
            file.blank = blank;
        this.rows += rows;
        this.onRows(this.rows);
        if (empty !== null && file.rows === 0)
            throw empty();
        this.failed = false;
    }
}

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/table/over-rows.js








const ordinarySizes = { block: ordinarySize, threads: 8 << 20 };
async function overRows(sources, options, job, ports, onRows = () => undefined, sizes = ordinarySizes) {
    const size = sources.reduce((sum, source) => sum + source.size, 0);
    const crew = size < sizes.threads ? ports.here : ports.threads;
    const threads = [];
    try {
        for (let at = 0; at < crew.count; at++)
            threads.push(await crew.open('rows', { ...job, nulls: options.nulls }));
        const post = new RowPost(threads, onRows, sizes.block);
        await readAll(sources, options, ports.files, post, job.digest === true);
        await (0,unchanged.checkUnchanged)(ports.files, sources);
        const results = await Promise.all(threads.map((thread) => thread.call({ kind: 'result' })));
        return { rows: post.rows, results: results };
    }
    finally {
        for (const thread of threads)
            await thread.close();
    }
}
async function readAll(sources, options, files, post, digest) {
    let head = null;
    let ends = null;
    try {
        for (const source of sources) {
            if (source.format === 'csv')
                ends ??= new CsvRowEnds();
            if (source.format === 'parquet')
                head = await feedParquet(source, head, files, post);
            else
                head = await feedText(source, head, options, { files, post, digest, ends });
        }
        await post.drain();
    }
    catch (cause) {
        await (0,unchanged.checkUnchanged)(files, sources, cause);
        throw cause;
    }
}
async function feedText(source, head, { delimiter, nulls }, { files, post, digest, ends }) {
    const settings = { file: source.path, delimiter, nulls: new table_nulls/* NullTexts */.U(nulls), expected: head };
    const csv = source.format === 'csv' ? ends : null;
    const feed = csv === null ? new JsonFeed(settings, post) : new CsvFeed(settings, post, csv);
    try {
        for await (const chunk of (0,byte_stream/* byteStream */.p)(files, source, digest, csv?.room))
            await feed.push(chunk);
        await feed.finish();
    }
    catch (cause) {
        await post.drain();
        throw cause;
    }
    return head ?? { names: feed.names, file: source.path, types: null };
}
async function feedParquet(source, head, files, post) {
    const { openParquet, parquetOrder, parquetTypes } = await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 2504));
    const open = await openParquet(files, source);
    const order = parquetOrder(open, head);
    post.file(source.path);
    for (const group of open.footer.groups) {
        await post.ready();
        post.send({ kind: 'parquet', open: { ...open, footer: { ...open.footer, groups: [group] } }, order }, null);
    }
    const types = head?.types ?? { says: parquetTypes(open, order), file: source.path };
    return { names: head?.names ?? open.names, file: head?.file ?? source.path, types };
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
