export const id = 1697;
export const ids = [1697,1296];
export const modules = {

/***/ 91296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Engine: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/config/position.js
var position = __webpack_require__(58314);
;// CONCATENATED MODULE: ./.build/config/located.js


const leadingKey = /^(?:mlops\.yml: )?([a-z][a-z0-9_]*(?:\.[\w-]+)*): /;
function located(cause, positions) {
    if (cause instanceof errors/* UserErrors */.tQ) {
        return new errors/* UserErrors */.tQ(cause.sentences.map((sentence) => locatedSentence(sentence, positions)));
    }
    if (!(cause instanceof errors/* UserError */.yo))
        return cause;
    const sentence = locatedSentence(cause.message, positions);
    return sentence === cause.message ? cause : new errors/* UserError */.yo(sentence, { cause });
}
function locatedSentence(sentence, positions) {
    const key = leadingKey.exec(sentence)?.[1];
    const place = key === undefined ? undefined : positions.find(key.split('.'));
    if (key === undefined || place === undefined)
        return sentence;
    return position/* Positions */.H.name(place, key) + sentence.replace(/^mlops\.yml: /, '').slice(key.length);
}

// EXTERNAL MODULE: ./.build/run/inputs.js
var run_inputs = __webpack_require__(31255);
// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(24787);
;// CONCATENATED MODULE: ./.build/run/runner.js



async function runStep(step, config, context, force) {
    const folder = step.folder(config);
    const inputs = await (0,run_inputs/* inputsDigest */.KA)(step.name, step.reads(config), context);
    if (step.skippable(config) && !force) {
        const earlier = await unchanged(folder, inputs, context);
        if (earlier !== undefined)
            return { ...earlier, skipped: true };
    }
    await context.run.clear(folder);
    const record = recorder(step.name, folder, inputs, context);
    try {
        const outcome = await step.run(config, context);
        return { ...(await record(outcome)), skipped: false };
    }
    catch (cause) {
        await record({ status: 'failed', summary: summaryOf(cause) });
        throw cause;
    }
}
function summaryOf(cause) {
    if (cause instanceof errors/* ProgramError */.Zj)
        return cause.sentence;
    return cause instanceof Error ? cause.message : String(cause);
}
function recorder(step, folder, inputs, context) {
    const startedAt = context.clock.now().toISOString();
    const started = context.clock.elapsed();
    return async ({ status, summary, figures }) => {
        const outputs = await (0,run_inputs/* contentOf */.$E)(context.files, context.run.path(folder));
        const result = {
            format: 'mlops-result/1',
            step,
            status,
            summary,
            figures: { ...figures },
            tool: context.who.tool,
            actor: context.who.actor,
            run: context.who.run,
            revision: context.who.revision,
            startedAt,
            finishedAt: context.clock.now().toISOString(),
            milliseconds: Math.round(context.clock.elapsed() - started),
            inputs,
            outputs: typeof outputs === 'object' && outputs !== null ? outputs : {},
        };
        await context.run.write(`${folder}/result.json`, result);
        return result;
    };
}
async function unchanged(folder, inputs, context) {
    const path = `${folder}/result.json`;
    if (!(await context.run.has(path)))
        return undefined;
    const earlier = result/* resultSchema */.F.safeParse(parse(await context.files.text(context.run.path(path))));
    if (!earlier.success || earlier.data.status !== 'ok' || earlier.data.inputs !== inputs)
        return undefined;
    const outputs = await (0,run_inputs/* contentOf */.$E)(context.files, context.run.path(folder));
    return JSON.stringify(outputs) === JSON.stringify(earlier.data.outputs) ? earlier.data : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
;// CONCATENATED MODULE: ./.build/entry/engine.js






const alone = ['champion', 'gate', 'publish', 'promote', 'rollback', 'upload', 'report'];
class Engine {
    session;
    force;
    watcher;
    ran = [];
    started = new Map();
    constructor(session, force, watcher) {
        this.session = session;
        this.force = force;
        this.watcher = watcher;
    }
    get ended() {
        return new Set(this.ran.map(({ step }) => step));
    }
    get config() {
        return this.session.config;
    }
    get promoted() {
        return this.ran.some(({ step, result }) => step === 'promote' && result.figures['promoted'] === true);
    }
    run(step, part = null) {
        return this.runWith(part === null ? this.config : onPart(this.config, part), step, part);
    }
    async runWith(config, step, part) {
        const entry = steps/* steps */.Ci[step];
        if (step === 'split' && !(await this.session.context.run.has(pinned/* pinFile */.gO)))
            await this.run('champion');
        const result = await this.watcher.around(step, part, async () => {
            const loaded = await entry.load();
            if (step === 'report')
                return runStep(loaded, config, await this.reporting(), this.force);
            const folder = loaded.folder(config);
            this.started.set(folder, { step, skipped: false });
            const ran = await this.placed(() => runStep(this.prepared(step, loaded), config, this.session.context, this.force));
            this.started.set(folder, { step, skipped: ran.skipped });
            return ran;
        });
        this.ran.push({ step, part, result });
        return result;
    }
    async checkCurrent() {
        const { olderThanChampion } = await __webpack_require__.e(/* import() */ 6579).then(__webpack_require__.bind(__webpack_require__, 66579));
        const { context } = this.session;
        const older = await olderThanChampion(context, context.who.revision);
        if (older !== null)
            throw new errors/* UserError */.yo(older);
    }
    get sampled() {
        return this.ran.some(({ step, result }) => step === 'changes' && result.figures['sample'] === true);
    }
    async toTrain(flow) {
        const { changes, gate } = this.config;
        const { policyDigest } = await __webpack_require__.e(/* import() */ 4740).then(__webpack_require__.bind(__webpack_require__, 24740));
        const own = { ...changes, flow, force: this.force || changes.force, policy: policyDigest(gate) };
        const config = { ...this.config, changes: own };
        return (await this.runWith(config, 'changes', null)).figures['train'] !== false;
    }
    async prepareReport() {
        await runStep(await steps/* steps */.Ci.report.load(), this.config, await this.reporting(), true);
    }
    prepared(name, step) {
        if (alone.includes(name))
            return step;
        const run = async (config) => {
            await this.session.prepare();
            return step.run(config, this.session.context);
        };
        return { ...step, run };
    }
    async check(names) {
        for (const name of names) {
            const step = await steps/* steps */.Ci[name].load();
            await this.placed(async () => step.check?.(this.config, this.session.context));
        }
    }
    tellSecond = (cause) => {
        for (const sentence of (0,failure/* failureOf */.g5)(cause).sentences)
            this.session.context.log.warning(sentence);
    };
    async placed(body) {
        try {
            return await body();
        }
        catch (cause) {
            throw located(cause, this.session.positions);
        }
    }
    async clear(names) {
        for (const name of names)
            await this.session.context.run.clear(name);
    }
    async reporting() {
        const { sectionSources } = await Promise.all(/* import() */[__webpack_require__.e(3948), __webpack_require__.e(3818)]).then(__webpack_require__.bind(__webpack_require__, 43196));
        const all = this.started.size === 0 || this.session.received;
        return {
            ...this.session.context,
            sections: sectionSources(all ? null : new Set(this.started.keys())),
            ran: all ? null : this.started,
        };
    }
}
function onPart(config, part) {
    return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}


/***/ }),

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Flags)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);


class Flags {
    command;
    values = new Map();
    constructor(command, given, known) {
        this.command = command;
        for (const [name, value] of given.own) {
            if (!known.includes(name)) {
                const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, known);
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: unknown option of mlops ${command}; ${near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`}`);
            }
            if (value === null || value === '')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected a value after it.`);
            this.values.set(name, [...(this.values.get(name) ?? []), value]);
        }
    }
    all(name) {
        return this.values.get(name) ?? [];
    }
    one(name) {
        const values = this.all(name);
        if (values.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: given ${values.length} times; give it once.`);
        return values[0];
    }
}


/***/ }),

/***/ 71697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/override.js
var override = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js
var node_files = __webpack_require__(12475);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
// EXTERNAL MODULE: ./.build/table/data.options.js
var data_options = __webpack_require__(53802);
// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(38050);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/compose.js + 3 modules
var compose = __webpack_require__(8289);
// EXTERNAL MODULE: ./.build/entry/engine.js + 2 modules
var engine = __webpack_require__(91296);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/flags.js
var entry_flags = __webpack_require__(3726);
;// CONCATENATED MODULE: ./.build/entry/key-column.js
async function keyColumn(batches, names) {
    const open = new Map(names.map((name) => [name, new Set()]));
    for await (const batch of batches) {
        for (const [name, seen] of open) {
            const cells = batch.cells[batch.names.indexOf(name)] ?? [];
            if (!cells.every((cell) => isNew(cell, seen)))
                open.delete(name);
        }
        if (open.size === 0)
            return undefined;
    }
    const [first] = open.keys();
    return first;
}
function isNew(cell, seen) {
    if (cell === null || seen.has(cell) || /^[+-]?\d*[.,]\d+(e[+-]?\d+)?$/i.test(cell))
        return false;
    seen.add(cell);
    return true;
}

// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
;// CONCATENATED MODULE: ./.build/entry/tag-ruleset.js
const tagRulesetPath = '.github/mlops-tags.ruleset.json';
const tagRuleset = {
    name: 'mlops: versions and champions',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['refs/tags/*@v*', 'refs/tags/*#champion#*'], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
};
const tagRulesetHint = `To make versions immutable: gh api -X POST 'repos/{owner}/{repo}/rulesets' --input ${tagRulesetPath}, or import the file in Settings > Rules > Rulesets.`;

;// CONCATENATED MODULE: ./.build/entry/router-workflow.js
const routerWorkflow = `name: model
on:
  pull_request:
  push: { branches: [main] }
  schedule: [{ cron: '17 3 * * 1' }]
  workflow_dispatch:
permissions: { contents: write, pull-requests: write } # at most; each job takes only what it needs
jobs:
  model:
    uses: org/mlops-action/.github/workflows/mlops.yml@v1
`;

;// CONCATENATED MODULE: ./.build/entry/workflow-place.js


async function workflowPlace(files, workspace, name) {
    const root = await repositoryRoot(files, workspace);
    const folder = (0,external_node_path_.relative)(root, workspace).split(external_node_path_.sep).join('/');
    if (folder === '')
        return { toRoot: '', path: '.github/workflows/mlops.yml', text: routerWorkflow };
    const toRoot = `${(0,external_node_path_.relative)(workspace, root).split(external_node_path_.sep).join('/')}/`;
    const text = routerWorkflow.replace(/^name: model$/m, `name: model ${name}`);
    return {
        toRoot,
        path: `${toRoot}.github/workflows/mlops-${name}.yml`,
        text: `${text.trimEnd()}\n    with: { working-directory: ${JSON.stringify(folder)} }\n`,
    };
}
async function repositoryRoot(files, workspace) {
    for (let folder = workspace;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await files.stat((0,external_node_path_.join)(folder, '.git'))) !== undefined)
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return workspace;
    }
}

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.build/entry/init.js




















async function init(given, log) {
    const flags = new entry_flags/* Flags */.i('init', given, ['target', 'positive', 'key', 'name']);
    const at = (0,doorway/* doorway */.Q)(given, 'init', log);
    const workspace = (0,external_node_path_.resolve)(at.workspace);
    const files = new node_files/* NodeFiles */.Q();
    const wanted = wantedOf(given, flags, workspace);
    const written = [];
    const write = async (path, text) => {
        if (await files.create((0,external_node_path_.join)(workspace, path), text))
            written.push(path);
        else
            log.notice(`${path} exists and stays as it is.`);
    };
    const names = await checkColumns(files, workspace, wanted);
    await write(at.config, configuration(wanted));
    const own = written.includes(at.config);
    try {
        const target = await inferFiles(given, log, workspace, files, written);
        if (own && target.positive !== null)
            await files.write((0,external_node_path_.join)(workspace, at.config), configuration({ ...wanted, positive: target.positive }));
        if (wanted.key.length === 0)
            await hintKey(files, workspace, wanted, names, log);
        const { toRoot, path, text } = await workflowPlace(files, workspace, wanted.name);
        await write(path, text);
        await write(`${toRoot}${tagRulesetPath}`, `${JSON.stringify(tagRuleset, null, 2)}\n`);
        await ignoreRuns(files, workspace, written);
    }
    catch (cause) {
        for (const path of written)
            await files.remove((0,external_node_path_.join)(workspace, path));
        if (written.length > 0 &&
            (await files.stat((0,external_node_path_.join)(workspace, 'mlops'))) !== undefined &&
            (await files.list((0,external_node_path_.join)(workspace, 'mlops'))).length === 0) {
            await files.remove((0,external_node_path_.join)(workspace, 'mlops'));
        }
        throw cause;
    }
    const list = written.length === 0 ? 'nothing: all files were there' : written.join(', ');
    process.stdout.write(`Wrote ${list}.\nRead mlops/schema.yml, commit the files, then run: mlops check\n`);
    if (written.some((path) => path.endsWith(tagRulesetPath)))
        process.stdout.write(`${tagRulesetHint}\n`);
    return failure/* exit */.NS.done;
}
function wantedOf(given, flags, workspace) {
    const target = flags.one('target');
    if (target === undefined)
        throw new errors/* UserError */.yo('mlops init: expected --target COLUMN, the column that the model predicts.');
    if (given.positional.length === 0)
        throw new errors/* UserError */.yo('mlops init: expected at least one data file, such as data/train.csv, after the options.');
    const source = given.positional.map((path) => (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') : path);
    return {
        name: flags.one('name') ?? (0,entry_name/* defaultModelName */.G)(null, workspace),
        source,
        target,
        positive: flags.one('positive'),
        key: flags.all('key'),
    };
}
async function checkColumns(files, workspace, { source, target, key }) {
    const options = data_options/* dataOptions */.V.parse({ source: [...source], target });
    const sources = await (0,table_source/* resolveSources */.l)(files, workspace, options.source);
    for await (const { names, file } of (0,read/* readTable */.x)(files, sources, options)) {
        for (const [flag, column] of [['target', target], ...key.map((name) => ['key', name])]) {
            if (names.includes(column))
                continue;
            const near = (0,nearest.nearest)(column, names);
            throw new errors/* UserError */.yo(`--${flag}: ${file} has no column "${column}"; ${near === undefined ? `it has ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`}`);
        }
        return names;
    }
    return [];
}
async function hintKey(files, workspace, { source, target }, names, log) {
    const options = data_options/* dataOptions */.V.parse({ source: [...source], target });
    const batches = (0,read/* readTable */.x)(files, await (0,table_source/* resolveSources */.l)(files, workspace, options.source), options);
    const key = await keyColumn(batches, names.filter((name) => name !== target));
    if (key === undefined)
        return;
    log.notice(`"${key}" has another value in every row: if it identifies a row, start again with --key ${key}, so that an edited cell moves no row and no model learns from it.`);
}
function configuration({ name, source, target, positive, key }) {
    const data = {
        source: source.length === 1 ? source[0] : source,
        target,
        ...(positive === undefined ? {} : { positive }),
        ...(key.length === 0 ? {} : { key, ignore: key }),
    };
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/mlops-action/v1/schema/mlops.json
# All keys: docs/reference/configuration.md of mlops-action.
${(0,js_yaml/* dump */.Bh)({ model: name, data }, { noRefs: true })}`;
}
async function inferFiles(given, log, workspace, files, written) {
    const overrides = [(0,override/* literalOverride */.Il)(['split', 'write'], true, 'init')];
    const at = (0,doorway/* doorway */.Q)(given, 'init', log);
    const session = await (0,compose.compose)({ ...at, overrides: [...at.overrides, ...overrides] });
    const isThere = async (path) => (await files.stat((0,external_node_path_.join)(workspace, path))) !== undefined;
    const schema = session.config.data.schema;
    const missing = [];
    for (const path of [schema, policy_file/* policyFile */.Xd])
        if (!(await isThere(path)))
            missing.push(path);
    try {
        if (missing.includes(schema))
            await new engine.Engine(withInfer(session), true, silent).run('validate');
        await new engine.Engine(session, true, silent).run('split');
        return (await session.context.run.read('split/manifest.json', 'split', (value) => manifest/* splitManifestSchema */.VU.parse(value)))
            .target;
    }
    finally {
        for (const path of missing)
            if (await isThere(path))
                written.push(path);
        await session.close();
    }
}
function withInfer(session) {
    return { ...session, config: { ...session.config, validate: { ...session.config.validate, infer: true } } };
}
const silent = { around: (_step, _part, body) => body() };
async function ignoreRuns(files, workspace, written) {
    if (await files.create((0,external_node_path_.join)(workspace, '.gitignore'), '.mlops/\n.mlops-registry/\nbuild/\ndist/\n*.egg-info/\n__pycache__/\n'))
        written.push('.gitignore');
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
            hash.update(JSON.stringify([path, await context.files.digest(`${context.workspace}/${path}`)]));
        hash.update(JSON.stringify([pattern, paths.length]));
    }
    return hash.digest('hex');
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

/***/ 24787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-result/1'),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'no', 'failed']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    figures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ }),

/***/ 38050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/table/block.js
class Block {
    length = 0;
    buffer = Buffer.alloc(1 << 19);
    get bytes() {
        return this.buffer;
    }
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.buffer.length) {
            const larger = Buffer.alloc(Math.max(length + 1, this.buffer.length * 2));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.buffer[length] = 0;
        this.length = length;
    }
    drop(count) {
        this.buffer.copyWithin(0, count, this.length + 1);
        this.length -= count;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/table/decode.js


function decode(bytes, file, line) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isAscii)(buffer))
        return buffer.toString('latin1');
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return buffer.toString('utf8');
    throw new errors/* UserError */.yo(`${file}:${String(wrongLine(buffer, line))}: not UTF-8; save the file as UTF-8 (it may be in Latin-1 or Windows-1252).`);
}
function wrongLine(buffer, line) {
    let at = line;
    let from = 0;
    for (;;) {
        const end = lineEnd(buffer, from);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(buffer.subarray(from, end)))
            return at;
        from = buffer[end] === 13 && buffer[end + 1] === 10 ? end + 2 : end + 1;
        at++;
    }
}
function lineEnd(buffer, from) {
    const feed = buffer.indexOf(10, from);
    const carriage = buffer.subarray(0, feed < 0 ? undefined : feed).indexOf(13, from);
    return carriage < 0 ? feed : carriage;
}
function markLength(bytes, file) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 3;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new errors/* UserError */.yo(`${file}:1: the file is in UTF-16; save it as UTF-8.`);
    }
    return 0;
}

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

;// CONCATENATED MODULE: ./.build/table/header.js

function checkNames(names, file, line) {
    const place = `${file}:${String(line)}`;
    if (names.length === 1 && names[0] === '')
        throw new errors/* UserError */.yo(`${place}: expected a header with the columns' names, got a blank line.`);
    if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
        throw new errors/* UserError */.yo(`${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`);
    }
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const number = index + 1;
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`${place}: column ${String(number)} has no name in the header; give it one.`);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
            throw new errors/* UserError */.yo(`${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`);
        }
        seen.set(name, number);
    }
}
function orderOf(names, expected, file, first) {
    const places = new Map(names.map((name, index) => [name, index]));
    const missing = expected.filter((name) => !places.has(name));
    const known = new Set(expected);
    const extra = names.filter((name) => !known.has(name));
    if (missing.length > 0 || extra.length > 0) {
        const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
        throw new errors/* UserError */.yo(`${file}:1: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`);
    }
    return expected.map((name) => places.get(name));
}
function listed(word, names) {
    if (names.length === 0)
        return '';
    const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
    return `${word}: ${names
        .slice(0, 10)
        .map((name) => JSON.stringify(name))
        .join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./.build/table/scan.js

const plain = 0;
const quoted = 1;
const doubled = 2;
const other = 0;
const delimiterByte = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quoteByte = 4;
const nul = 5;
const high = 6;
class Scanner {
    file;
    cells = new Int32Array(1 << 14);
    lines = new Float64Array(1 << 10);
    rows = 0;
    next = 0;
    line = 1;
    count = 0;
    shift = 0;
    here = 1;
    form = plain;
    blankLine = 0;
    kinds = new Uint8Array(256);
    constructor(file, delimiter) {
        this.file = file;
        this.kinds.fill(high, 128);
        this.kinds[0] = nul;
        this.kinds[delimiter.charCodeAt(0)] = delimiterByte;
        this.kinds[10] = lineFeed;
        this.kinds[13] = carriageReturn;
        this.kinds[34] = quoteByte;
    }
    scan(bytes, length, columns, final) {
        this.rows = 0;
        this.count = 0;
        this.next = 0;
        this.shift = 0;
        while (this.next < length) {
            const before = this.count;
            const end = this.row(bytes, this.next, length, final);
            if (end < 0) {
                this.count = before;
                break;
            }
            this.keep(before, columns);
            this.line = this.here;
            this.next = end;
            if (columns === 0)
                break;
        }
    }
    row(bytes, from, length, final) {
        const kinds = this.kinds;
        this.here = this.line;
        let at = from;
        for (;;) {
            if (bytes[at] === 34) {
                const start = at + 1 - this.shift;
                at = this.quotedCell(bytes, at, length, final);
                if (at < 0)
                    return -1;
                this.push(start, (at - 1 - this.shift) * 4 + this.form);
            }
            else {
                const start = at - this.shift;
                let kind;
                while ((kind = kinds[bytes[at]]) === other)
                    at++;
                if (kind === high)
                    at = this.beyondAscii(bytes, at);
                this.push(start, (at - this.shift) * 4 + plain);
            }
            const kind = kinds[bytes[at]];
            if (kind === delimiterByte)
                at++;
            else if (at >= length)
                return final ? this.endOfFile(at) : -1;
            else if (kind === quoteByte)
                throw this.strayQuote();
            else if (kind === nul)
                throw this.nulByte();
            else
                return this.endOfLine(bytes, at, length, final);
        }
    }
    beyondAscii(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at];
            const kind = this.kinds[byte];
            if (kind === high)
                this.shift += surplus(byte);
            else if (kind !== other)
                return at;
            at++;
        }
    }
    quotedCell(bytes, from, length, final) {
        const kinds = this.kinds;
        const opened = this.here;
        this.form = quoted;
        let at = from + 1;
        for (;;) {
            const kind = kinds[bytes[at]];
            if (kind === quoteByte) {
                if (bytes[at + 1] !== 34 || at + 1 === length)
                    break;
                this.form = doubled;
                at++;
            }
            else if (kind === high)
                this.shift += surplus(bytes[at]);
            else if (kind === lineFeed)
                this.here++;
            else if (kind === carriageReturn) {
                if (bytes[at + 1] !== 10)
                    this.here++;
            }
            else if (kind === nul) {
                if (at < length)
                    throw this.nulByte();
                if (final)
                    throw this.neverClosed(opened);
                return -1;
            }
            at++;
        }
        at++;
        if (at >= length)
            return final ? at : -1;
        const after = kinds[bytes[at]];
        if (after === other || after === high || after === quoteByte)
            throw this.textAfterQuote();
        return at;
    }
    endOfLine(bytes, at, length, final) {
        if (bytes[at] === 13) {
            if (at + 1 === length && !final)
                return -1;
            if (bytes[at + 1] === 10)
                at++;
        }
        this.here++;
        return at + 1;
    }
    endOfFile(at) {
        this.here++;
        return at;
    }
    push(start, end) {
        if (this.count + 2 > this.cells.length) {
            const larger = new Int32Array(this.cells.length * 2);
            larger.set(this.cells);
            this.cells = larger;
        }
        this.cells[this.count++] = start;
        this.cells[this.count++] = end;
    }
    keep(before, columns) {
        const found = (this.count - before) / 2;
        if (found !== columns && columns > 0) {
            if (found === 1 && this.cells[before] * 4 === this.cells[before + 1]) {
                this.count = before;
                if (this.blankLine === 0)
                    this.blankLine = this.line;
                return;
            }
            throw this.ragged(found, columns);
        }
        if (this.blankLine > 0)
            throw this.blank();
        if (this.rows === this.lines.length) {
            const larger = new Float64Array(this.lines.length * 2);
            larger.set(this.lines);
            this.lines = larger;
        }
        this.lines[this.rows++] = this.line;
    }
    at(line, sentence) {
        return new errors/* UserError */.yo(`${this.file}:${String(line)}: ${sentence}`);
    }
    ragged(found, columns) {
        const cells = (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
        return this.at(this.line, `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`);
    }
    blank() {
        return this.at(this.blankLine, 'the line is blank and rows follow it; remove the line.');
    }
    neverClosed(opened) {
        return this.at(opened, 'a quote opens a cell here and is never closed; close it, or remove it.');
    }
    textAfterQuote() {
        return this.at(this.here, 'text follows the closing quote of a cell; a quote inside a cell in quotes is written twice (RFC 4180).');
    }
    strayQuote() {
        return this.at(this.here, 'a quote inside a cell that does not begin with one; put the whole cell in quotes and write the inner quote twice (RFC 4180).');
    }
    nulByte() {
        return this.at(this.here, 'a NUL byte; expected text in UTF-8 (is the file binary, or in UTF-16?).');
    }
}
function surplus(byte) {
    if (byte < 0xc0)
        return 1;
    return byte >= 0xf0 ? -1 : 0;
}

;// CONCATENATED MODULE: ./.build/table/csv.js






const batchRows = 4096;
const longestRow = 16 << 20;
class CsvReader {
    settings;
    names = [];
    order = [];
    block = new Block();
    scanner;
    begun = false;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
    }
    push(chunk, final) {
        this.block.append(chunk);
        if (!this.begin(final) || !this.header(final))
            return [];
        const scanner = this.scanner;
        scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
        const batches = this.batches(scanner);
        this.block.drop(scanner.next);
        if (this.block.length > longestRow)
            throw this.tooLong(scanner.line);
        if (final && this.rows === 0) {
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file has a header and no rows; give it at least one row.`);
        }
        return batches;
    }
    begin(final) {
        if (this.begun)
            return true;
        if (this.block.length < 3 && !final)
            return false;
        this.block.drop(markLength(this.block.bytes.subarray(0, this.block.length), this.settings.file));
        if (this.block.length === 0) {
            if (!final)
                return false;
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
        }
        this.begun = true;
        return true;
    }
    header(final) {
        if (this.names.length > 0)
            return true;
        const { file, expected } = this.settings;
        if (this.scanner === undefined) {
            const head = this.block.bytes.subarray(0, this.block.length);
            const delimiter = this.settings.delimiter ?? findDelimiter(head, final);
            if (delimiter !== undefined)
                this.scanner = new Scanner(file, delimiter);
        }
        const scanner = this.scanner;
        scanner?.scan(this.block.bytes, this.block.length, 0, final);
        if (scanner === undefined || scanner.rows === 0) {
            if (this.block.length > longestRow)
                throw this.tooLong(1);
            return false;
        }
        const text = decode(this.block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        checkNames(names, file, 1);
        this.order = expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, file, expected.file);
        this.names = expected === null ? names : expected.names;
        this.block.drop(scanner.next);
        return true;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = decode(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
        const width = this.names.length;
        for (let from = 0; from < scanner.rows; from += batchRows) {
            const rows = Math.min(batchRows, scanner.rows - from);
            batches.push({
                file: this.settings.file,
                names: this.names,
                rows,
                cells: this.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
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
            if ((packed & 3) === doubled)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === plain ? null : '';
            else
                found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
        }
        return found;
    }
    unquoted(text) {
        const cell = text.replaceAll('""', '"');
        return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
    }
    tooLong(line) {
        return new errors/* UserError */.yo(`${this.settings.file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`);
    }
}
function cellText(text, cells, at) {
    const end = cells[at * 2 + 1];
    const cell = text.slice(cells[at * 2], end >> 2);
    return (end & 3) === doubled ? cell.replaceAll('""', '"') : cell;
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
;// CONCATENATED MODULE: ./.build/table/read.js


async function* readTable(files, sources, options) {
    const nulls = new table_nulls/* NullTexts */.U(options.nulls);
    let expected = null;
    for (const { path, full } of sources) {
        const reader = new CsvReader({ file: path, delimiter: options.delimiter, nulls, expected });
        for await (const chunk of files.stream(full))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        expected ??= { names: reader.names, file: path };
    }
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const suffixes = ['.csv', '.tsv', '.txt'];
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
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
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a CSV file.`);
    }
    if (!suffixes.some((suffix) => path.toLowerCase().endsWith(suffix))) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): expected a CSV file (${suffixes.join(', ')}); this version reads CSV only.`);
    }
    return { path, full, size: stat.size };
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


/***/ })

};
