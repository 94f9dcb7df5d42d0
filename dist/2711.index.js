export const id = 2711;
export const ids = [2711,2536];
export const modules = {

/***/ 2536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Engine: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.build/run/inputs.js
var run_inputs = __webpack_require__(1255);
// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(4787);
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
        await record({ status: 'failed', summary: cause instanceof Error ? cause.message : String(cause) });
        throw cause;
    }
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

// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(4010);
;// CONCATENATED MODULE: ./.build/entry/engine.js


class Engine {
    session;
    force;
    watcher;
    ran = [];
    constructor(session, force, watcher) {
        this.session = session;
        this.force = force;
        this.watcher = watcher;
    }
    get config() {
        return this.session.config;
    }
    async run(step, part = null) {
        const config = part === null ? this.config : onPart(this.config, part);
        const entry = steps/* steps */.Ci[step];
        const result = await this.watcher.around(step, part, async () => {
            const loaded = await entry.load();
            const context = step === 'report' ? { ...this.session.context, sections: await this.sections() } : this.session.context;
            return runStep(loaded, config, context, this.force);
        });
        this.ran.push({ step, part, result });
        return result;
    }
    async clear(names) {
        for (const name of names)
            await this.session.context.run.clear(name);
    }
    async sections() {
        const { sectionSources } = await Promise.all(/* import() */[__webpack_require__.e(2295), __webpack_require__.e(8817), __webpack_require__.e(4046)]).then(__webpack_require__.bind(__webpack_require__, 4046));
        return sectionSources(new Set(this.ran.map(({ step }) => step)));
    }
}
function onPart(config, part) {
    return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Flags)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9763);


class Flags {
    command;
    values = new Map();
    constructor(command, given, known) {
        this.command = command;
        for (const [name, value] of given.own) {
            if (!known.includes(name)) {
                const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, known);
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

/***/ 2711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_override_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1862);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2475);
/* harmony import */ var _table_data_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8050);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9660);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2423);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8117);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2536);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8055);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1345);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3834);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9763);















const workflowPath = '.github/workflows/mlops.yml';
const workflow = `name: model
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: org/mlops-action@v1
`;
async function init(given, log) {
    const flags = new _flags_js__WEBPACK_IMPORTED_MODULE_12__/* .Flags */ .i('init', given, ['target', 'positive', 'key', 'name']);
    const at = (0,_cli_js__WEBPACK_IMPORTED_MODULE_8__/* .doorway */ .Q)(given, 'init', log);
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at.workspace);
    const files = new _host_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .NodeFiles */ .Q();
    const wanted = wantedOf(given, flags, workspace);
    const written = [];
    const write = async (path, text) => {
        if (await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), text))
            written.push(path);
        else
            log.notice(`${path} exists and stays as it is.`);
    };
    await checkColumns(files, workspace, wanted);
    await write(at.config, configuration(wanted));
    try {
        written.push(...(await inferFiles(given, log, workspace, files)));
        await write(workflowPath, workflow);
        await ignoreRuns(files, workspace, written);
    }
    catch (cause) {
        for (const path of written)
            await files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
        throw cause;
    }
    const list = written.length === 0 ? 'nothing: all files were there' : written.join(', ');
    process.stdout.write(`Wrote ${list}.\nRead mlops/schema.yml, commit the files, then run: mlops check\n`);
    return _failure_js__WEBPACK_IMPORTED_MODULE_11__/* .exit */ .N.done;
}
function wantedOf(given, flags, workspace) {
    const target = flags.one('target');
    if (target === undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('mlops init: expected --target COLUMN, the column that the model predicts.');
    if (given.positional.length === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('mlops init: expected at least one data file, such as data/train.csv, after the options.');
    const source = given.positional.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path);
    return {
        name: flags.one('name') ?? (0,_name_js__WEBPACK_IMPORTED_MODULE_13__/* .defaultModelName */ .G)(null, workspace),
        source,
        target,
        positive: flags.one('positive'),
        key: flags.all('key'),
    };
}
async function checkColumns(files, workspace, { source, target, key }) {
    const options = _table_data_options_js__WEBPACK_IMPORTED_MODULE_5__/* .dataOptions */ .V.parse({ source: [...source], target });
    const sources = await (0,_table_source_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveSources */ .l)(files, workspace, options.source);
    for await (const { names, file } of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readTable */ .x)(files, sources, options)) {
        for (const [flag, column] of [['target', target], ...key.map((name) => ['key', name])]) {
            if (names.includes(column))
                continue;
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_14__.nearest)(column, names);
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--${flag}: ${file} has no column "${column}"; ${near === undefined ? `it has ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`}`);
        }
        return;
    }
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
${(0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)({ model: name, data })}`;
}
async function inferFiles(given, log, workspace, files) {
    const overrides = [(0,_config_override_js__WEBPACK_IMPORTED_MODULE_2__/* .literalOverride */ .Il)(['split', 'write'], true, 'init')];
    const at = (0,_cli_js__WEBPACK_IMPORTED_MODULE_8__/* .doorway */ .Q)(given, 'init', log);
    const session = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_9__.compose)({ ...at, overrides: [...at.overrides, ...overrides] });
    try {
        const schema = session.config.data.schema;
        const wanted = [schema, 'mlops/split.yml'];
        const before = new Set();
        for (const path of wanted)
            if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path))) !== undefined)
                before.add(path);
        if (!before.has(schema))
            await new _engine_js__WEBPACK_IMPORTED_MODULE_10__.Engine(withInfer(session), true, silent).run('validate');
        await new _engine_js__WEBPACK_IMPORTED_MODULE_10__.Engine(session, true, silent).run('split');
        return wanted.filter((path) => !before.has(path));
    }
    finally {
        await session.close();
    }
}
function withInfer(session) {
    return { ...session, config: { ...session.config, validate: { ...session.config.validate, infer: true } } };
}
const silent = { around: (_step, _part, body) => body() };
async function ignoreRuns(files, workspace, written) {
    if (await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.gitignore'), '.mlops/\n.mlops-registry/\n'))
        written.push('.gitignore');
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near) <= Math.max(2, Math.ceil(word.length / 3)) ? near : undefined;
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   KA: () => (/* binding */ inputsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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


/***/ })

};
