export const id = 3892;
export const ids = [3892,2536];
export const modules = {

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ literalOverride),
/* harmony export */   iu: () => (/* binding */ applyOverrides),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   qQ: () => (/* binding */ parseOverride)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4625);


function parseOverride(text) {
    const sign = text.indexOf('=');
    const key = sign < 0 ? text : text.slice(0, sign);
    const path = key.split('.');
    if (sign < 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--set ${text}: expected key=value, such as train.params.l2=0.01.`);
    if (path.some((part) => part.trim() === ''))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--set ${text}: expected a key such as train.estimator before the "=", got "${key}".`);
    const value = text.slice(sign + 1);
    return { path, value: value === '' ? '' : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(value, `--set ${key}`).value, origin: `--set ${key}` };
}
function literalOverride(path, value, origin) {
    return { path, value, origin };
}
function applyOverrides(document, overrides, positions) {
    let result = document;
    for (const override of overrides) {
        result = put(result, override.path, override.value);
        positions.override(override.path, override.origin);
    }
    return result;
}
function put(node, path, value) {
    const [first, ...rest] = path;
    if (first === undefined)
        return value;
    if (Array.isArray(node) && /^\d+$/.test(first)) {
        const copy = [...node];
        copy[Math.min(Number(first), copy.length)] = put(copy[Number(first)], rest, value);
        return copy;
    }
    const entries = isMapping(node) ? Object.entries(node) : [];
    const before = entries.find(([name]) => name === first)?.[1];
    return Object.fromEntries([...entries.filter(([name]) => name !== first), [first, put(before, rest, value)]]);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
;// CONCATENATED MODULE: ./.build/config/position.js
function lineAndColumn(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}
const separator = '\u0000';
class Positions {
    file;
    keys = new Map();
    values = new Map();
    constructor(file) {
        this.file = file;
    }
    setKey(path, { line, column }) {
        this.keys.set(path.join(separator), `${this.file}:${line}:${column}`);
    }
    setValue(path, { line, column }) {
        this.values.set(path.join(separator), `${this.file}:${line}:${column}`);
    }
    override(path, origin) {
        this.values.set(path.join(separator), origin);
        for (let length = 1; length <= path.length; length++) {
            const key = path.slice(0, length).join(separator);
            if (length === path.length || !this.keys.has(key))
                this.keys.set(key, origin);
        }
    }
    include(path, other) {
        const prefix = path.join(separator);
        for (const key of ['keys', 'values']) {
            for (const [inner, place] of other[key])
                this[key].set(inner === '' ? prefix : prefix + separator + inner, place);
        }
    }
    at(path, what) {
        const names = path.map(String);
        for (let length = names.length; length >= 0; length--) {
            const joined = names.slice(0, length).join(separator);
            const [first, second] = what === 'key' || length < names.length ? [this.keys, this.values] : [this.values, this.keys];
            const found = first.get(joined) ?? second.get(joined);
            if (found !== undefined)
                return found;
        }
        return this.file;
    }
}

;// CONCATENATED MODULE: ./.build/config/yaml.js



const schema = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
const largest = 1 << 20;
const mostNodes = 100_000;
function parseYaml(text, file) {
    if (text.length > largest)
        throw new errors/* UserError */.yo(`${file}: expected at most 1 MiB of YAML, got ${text.length} characters.`);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(source, { filename: file, maxDepth: 50 });
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source, filename: file, schema });
        if (documents.length > 1)
            throw new errors/* UserError */.yo(`${file}: expected one YAML document, got ${documents.length}; remove the \`---\` between them.`);
        if (expandedSize(documents[0], new Map()) > mostNodes) {
            throw new errors/* UserError */.yo(`${file}: expected at most ${mostNodes} values, its aliases make more; write less or use fewer aliases.`);
        }
        return { value: documents[0] ?? null, positions: positionsOf(events, source, file) };
    }
    catch (cause) {
        if (cause instanceof js_yaml/* YAMLException */.tB) {
            const at = cause.mark === undefined ? '' : `:${cause.mark.line + 1}:${cause.mark.column + 1}`;
            throw new errors/* UserError */.yo(`${file}${at}: not valid YAML: ${cause.reason}.`, { cause });
        }
        throw cause;
    }
}
function expandedSize(value, known) {
    if (typeof value !== 'object' || value === null)
        return 1;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    known.set(value, Infinity);
    let size = 1;
    for (const inner of Object.values(value))
        size += expandedSize(inner, known);
    known.set(value, size);
    return size;
}
function positionsOf(events, source, file) {
    const positions = new Positions(file);
    const open = [];
    const at = lineAndColumn(source);
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
            continue;
        }
        const frame = open.at(-1);
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            open.push({ path: [], kind: 'document', key: undefined, index: 0 });
            continue;
        }
        if (frame === undefined)
            continue;
        if (frame.kind === 'mapping' && frame.key === undefined) {
            frame.key = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(source, event) : '';
            const offset = startOf(event);
            if (offset >= 0)
                positions.setKey([...frame.path, frame.key], at(offset));
            if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
                open.push(frameOf(event.type, [...frame.path, '']));
            continue;
        }
        const path = frame.kind === 'document'
            ? []
            : [...frame.path, frame.kind === 'mapping' ? (frame.key ?? '') : String(frame.index)];
        frame.key = undefined;
        frame.index += 1;
        const offset = startOf(event);
        if (offset >= 0)
            positions.setValue(path, at(offset));
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            open.push(frameOf(event.type, path));
    }
    return positions;
}
function frameOf(type, path) {
    return { path, kind: type === js_yaml/* EVENT_ID */.hy.MAPPING ? 'mapping' : 'sequence', key: undefined, index: 0 };
}
function startOf(event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return event.valueStart;
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return event.start;
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return event.anchorStart;
        default:
            return -1;
    }
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/config/override.js
var override = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/host/node-clock.js
var node_clock = __webpack_require__(8362);
// EXTERNAL MODULE: ./.build/host/node-files.js
var node_files = __webpack_require__(2475);
// EXTERNAL MODULE: ./.build/host/visible.js
var visible = __webpack_require__(5435);
;// CONCATENATED MODULE: ./.build/github/log.js

const mostAnnotations = 10;
class ActionLog {
    core;
    clock;
    used = { notice: 0, warning: 0, error: 0 };
    constructor(core, clock) {
        this.core = core;
        this.clock = clock;
    }
    info(text) {
        this.core.info(harmless(text));
    }
    notice(text, place) {
        this.annotate('notice', text, place);
    }
    warning(text, place) {
        this.annotate('warning', text, place);
    }
    error(text, place) {
        this.annotate('error', text, place);
    }
    output(line) {
        this.core.info(harmless(line));
    }
    async group(name, body) {
        this.core.startGroup(harmless(name));
        try {
            return await body();
        }
        finally {
            this.core.endGroup();
        }
    }
    progress(name, total) {
        const started = this.clock.elapsed();
        let told = started;
        return {
            update: (done, note) => {
                const now = this.clock.elapsed();
                if (now - started < 1000 || now - told < 10_000)
                    return;
                told = now;
                const share = total === undefined ? `${done}` : `${Math.round((100 * done) / total)}%`;
                this.info(`${name} ${share}${note === undefined ? '' : `  ${note}`}`);
            },
            end: () => undefined,
        };
    }
    mask(secret) {
        this.core.setSecret(secret);
    }
    annotate(level, text, place) {
        if (this.used[level] >= mostAnnotations) {
            this.info(`${level}: ${text}`);
            return;
        }
        this.used[level] += 1;
        this.core[level]((0,visible/* visible */.R)(text), properties(place));
    }
}
function harmless(text) {
    return (0,visible/* visible */.R)(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^(\s*)::/gm, '$1\u200B::');
}
function properties(place) {
    return {
        ...(place?.title === undefined ? {} : { title: (0,visible/* visible */.R)(place.title) }),
        ...(place?.file === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
        ...(place?.column === undefined ? {} : { startColumn: place.column }),
    };
}

// EXTERNAL MODULE: ./.build/entry/compose.js + 2 modules
var compose = __webpack_require__(8117);
// EXTERNAL MODULE: ./.build/entry/engine.js + 1 modules
var entry_engine = __webpack_require__(2536);
;// CONCATENATED MODULE: ./.build/entry/action-inputs.js
const actionInputs = {
    step: {
        description: 'The step or flow to run, such as train or release. Empty: the flow of the event (pull request: check; otherwise: release).',
        default: '',
    },
    config: { description: 'The configuration, relative to the working directory.', default: 'mlops.yml' },
    'working-directory': { description: "Folder of the model, relative to the repository's root.", default: '.' },
    registry: {
        description: 'Folder that holds the versions, relative to the working directory.',
        default: '.mlops-registry',
    },
    set: { description: 'Overrides of the configuration, one key=value a line.', default: '' },
};
const actionOutputs = {
    verdict: "The gate's verdict: promote, hold, inconclusive or reject; empty where no gate ran.",
    version: 'The version that was published or promoted.',
    champion: 'The version in production after the run.',
    promoted: 'true when this run changed the champion.',
    metrics: "The candidate's metrics on the deciding rows, as JSON.",
    report: 'Path of the HTML report.',
    model: "Path of the candidate's model.tar.gz.",
    package: 'Path of the package.',
    'run-directory': 'Path of the run directory.',
};

// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(8055);
// EXTERNAL MODULE: ./.build/entry/flow.js + 1 modules
var flow = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/entry/nearest.js
var nearest = __webpack_require__(9763);
// EXTERNAL MODULE: ./.build/entry/outputs.js
var outputs = __webpack_require__(8063);
// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(4010);
;// CONCATENATED MODULE: ./.build/entry/action.js















const longestSummary = (1 << 20) - 1024;
async function action() {
    const log = new ActionLog(core, node_clock/* nodeClock */.$);
    try {
        return await run(log);
    }
    catch (cause) {
        const { code, sentences } = (0,failure/* failureOf */.g)(cause);
        for (const sentence of sentences)
            log.error(sentence, { title: 'mlops' });
        return code;
    }
}
async function run(log) {
    const event = await readEvent();
    const what = chosen(input('step'));
    const session = await (0,compose.compose)(doorway(log, what, event));
    try {
        const engine = new entry_engine.Engine(session, false, watcher(log));
        try {
            if ((0,steps/* isFlow */.Td)(what))
                await (0,flow.runFlow)(what, engine);
            else
                await engine.run(what);
        }
        finally {
            await hand(session, log);
        }
        return engine.ran.some(({ result }) => result.status === 'no') ? failure/* exit */.N.no : failure/* exit */.N.done;
    }
    finally {
        await session.close();
    }
}
function doorway(log, what, event) {
    const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
    return {
        workspace: (0,external_node_path_.join)(root, input('working-directory')),
        config: input('config'),
        registry: input('registry'),
        runDirectory: '.mlops',
        overrides: input('set')
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '')
            .map((line) => (0,override/* parseOverride */.qQ)(line.trim())),
        variables: process.env,
        log,
        command: `mlops ${what}`,
        base: event.base,
    };
}
function input(name) {
    const given = core.getInput(name);
    return given === '' ? actionInputs[name].default : given;
}
function chosen(step) {
    if (step === '')
        return (process.env['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request') ? 'check' : 'release';
    if ((0,steps/* isStep */.Vf)(step) || (0,steps/* isFlow */.Td)(step))
        return step;
    const known = [...Object.keys(steps/* flows */.Sx), ...Object.keys(steps/* steps */.Ci)];
    const near = (0,nearest.nearest)(step, known);
    throw new errors/* UserError */.yo(`step: expected one of ${known.join(', ')}, got "${step}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
async function readEvent() {
    const path = process.env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return { base: null };
    let payload;
    try {
        payload = JSON.parse(await new node_files/* NodeFiles */.Q().text(path));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path}: expected the JSON of the event that started the workflow (GITHUB_EVENT_PATH).`, {
            cause,
        });
    }
    const base = payload?.pull_request?.base?.sha;
    return { base: typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) ? base : null };
}
function watcher(log) {
    return {
        around: (step, part, body) => log.group(part === null ? step : `${step} (${part})`, async () => {
            const ran = await body();
            const text = ran.skipped ? `unchanged: ${ran.summary}` : ran.summary;
            if (ran.status === 'no')
                log.error(text, { title: `mlops ${step}` });
            else
                log.info(text);
            return ran;
        }),
    };
}
async function hand(session, log) {
    const { run, files } = session.context;
    for (const [name, value] of Object.entries(await (0,outputs.readOutputs)(run))) {
        core.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    if (!(await run.has('report/report.md')) || (process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    const markdown = await files.text(run.path('report/report.md'));
    if (Buffer.byteLength(markdown) > longestSummary)
        log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
    else
        await core.summary.addRaw(markdown, true).write();
}


/***/ }),

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

/***/ 8055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ exit),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3969);


const exit = { done: 0, no: 1, input: 2, outside: 3, defect: 70 };
function failureOf(cause) {
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { code: exit.input, sentences: cause.sentences };
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { code: exit.input, sentences: [cause.message] };
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { code: exit.outside, sentences: [cause.message] };
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return {
        code: exit.defect,
        sentences: [
            `This is a defect of mlops-action ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}, not of your repository. Please report it with the lines below and the command that you ran (SUPPORT: see SECURITY.md and the issue tracker of the action's repository).\n${detail}`,
        ],
    };
}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFlow: () => (/* binding */ runFlow)
});

;// CONCATENATED MODULE: ./.build/gate/proposal.js
function opensTest(verdict) {
    return verdict.verdict === 'promote' || verdict.verdict === 'inconclusive';
}

// EXTERNAL MODULE: ./.build/gate/verdict.js
var verdict = __webpack_require__(8129);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
;// CONCATENATED MODULE: ./.build/entry/flow.js



const untilTrained = [
    'champion',
    'test',
    'validate',
    'split',
    'package',
    'train',
];
const decided = ['gate', 'publish', 'promote', 'rollback', 'report'];
async function runFlow(flow, engine) {
    await engine.clear(decided);
    try {
        if (!(await allSaidYes(untilTrained, engine)))
            return;
        switch (flow) {
            case 'check':
                await judge(engine, engine.config.data.split.validation === null ? 'test' : 'validation');
                return;
            case 'release':
                await release(engine);
                return;
            default:
                (0,errors/* assertNever */.xb)(flow);
        }
    }
    finally {
        if (engine.ran.length > 0)
            await engine.run('report');
    }
}
async function allSaidYes(names, engine) {
    for (const name of names) {
        const { status } = await engine.run(name);
        if (status !== 'ok')
            return false;
    }
    return true;
}
async function release(engine) {
    const proposed = engine.config.data.split.validation === null ? null : await judge(engine, 'validation');
    if (proposed === null || opensTest({ verdict: verdictOf(proposed) }))
        await judge(engine, 'test');
    await engine.run('publish');
    await engine.run('promote');
}
async function judge(engine, part) {
    await engine.run('evaluate', part);
    return engine.run('gate', part);
}
function verdictOf(gate) {
    return verdict/* verdictName */.B2.parse(gate.figures['verdict']);
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

/***/ 8063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6221);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7411);





const version = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
async function readOutputs(run) {
    const read = async (path, parse) => (await run.has(path)) ? run.read(path, 'release', parse) : null;
    const verdict = await read('gate/verdict.json', _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$D.parse.bind(_gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$D));
    const evaluation = verdict === null
        ? null
        : await read(`evaluate/${verdict.part}/metrics.json`, _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .M.parse.bind(_evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .M));
    const published = await read('publish/version.json', version.parse.bind(version));
    const changes = [
        await read('promote/record.json', record.parse.bind(record)),
        await read('rollback/record.json', record.parse.bind(record)),
    ].flatMap((change) => change?.record ?? []);
    const champion = changes.sort((a, b) => b.number - a.number)[0]?.version;
    const pin = await read('champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .r.parse.bind(_registry_record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .r));
    const candidate = await read('train/manifest.json', _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateSchema */ .HL.parse.bind(_model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateSchema */ .HL));
    const packed = await read('package/package.json', built.parse.bind(built));
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: (await run.has('report/report.html')) ? run.path('report/report.html') : '',
        model: candidate === null ? '' : run.path('train/model.tar.gz'),
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
    };
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   Sx: () => (/* binding */ flows),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   Vf: () => (/* binding */ isStep)
/* harmony export */ });
const table = {
    champion: {
        summary: 'Pin the champion and its anchor of the registry for this run.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2295), __webpack_require__.e(3276)]).then(__webpack_require__.bind(__webpack_require__, 3276))).championStep,
    },
    test: {
        summary: 'Run the tests and quality checks of the model repository.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836))).testStep,
    },
    validate: {
        summary: 'Check the data against its schema; --infer writes the schema from the data.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9618), __webpack_require__.e(2373), __webpack_require__.e(3822)]).then(__webpack_require__.bind(__webpack_require__, 3822))).validateStep,
    },
    split: {
        summary: 'Divide the rows into training, validation and test parts by a hash of their key.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9618), __webpack_require__.e(2373), __webpack_require__.e(7530)]).then(__webpack_require__.bind(__webpack_require__, 7530))).splitStep,
    },
    package: {
        summary: 'Build the package of the model repository.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9035)]).then(__webpack_require__.bind(__webpack_require__, 9035))).packageStep,
    },
    train: {
        summary: 'Train the candidate on the training rows.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(2295), __webpack_require__.e(4857), __webpack_require__.e(4384)]).then(__webpack_require__.bind(__webpack_require__, 6226))).trainStep,
    },
    evaluate: {
        summary: 'Score candidate, champion, anchor and a naive baseline on the same rows.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(2295), __webpack_require__.e(8817), __webpack_require__.e(6397), __webpack_require__.e(4238)]).then(__webpack_require__.bind(__webpack_require__, 4238))).evaluateStep,
    },
    gate: {
        summary: 'Compare the candidate with the champion and give a verdict.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2295), __webpack_require__.e(8817), __webpack_require__.e(6397), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 34))).gateStep,
    },
    publish: {
        summary: 'Register the candidate as a version, with its verdict.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(2295), __webpack_require__.e(6797), __webpack_require__.e(8395)]).then(__webpack_require__.bind(__webpack_require__, 8395))).publishStep,
    },
    promote: {
        summary: 'Make a version the champion: the one that the gate promoted, or one that a person names, with a reason.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(2295), __webpack_require__.e(6797), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 2185))).promoteStep,
    },
    rollback: {
        summary: 'Make the previous champion the champion again.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(6468)]).then(__webpack_require__.bind(__webpack_require__, 6468))).rollbackStep,
    },
    predict: {
        summary: 'Score a CSV file with a version or the champion.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(6118), __webpack_require__.e(4857), __webpack_require__.e(5705)]).then(__webpack_require__.bind(__webpack_require__, 8524))).predictStep,
    },
    report: {
        summary: 'Write the report of this run as Markdown and HTML.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7230)]).then(__webpack_require__.bind(__webpack_require__, 7230))).reportStep,
    },
};
const steps = table;
function isStep(word) {
    return Object.hasOwn(steps, word);
}
const flows = {
    check: 'Judge the candidate on the validation rows: what a pull request runs. Publishes nothing.',
    release: 'Judge the candidate on the test rows, register it, and promote it if it is better: what a merge to main runs.',
};
function isFlow(word) {
    return Object.hasOwn(flows, word);
}


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema)
/* harmony export */ });
/* unused harmony export modelRole */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);


const modelRole = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]);
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    roc: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
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

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}
class OutsideError extends Error {
    name = 'OutsideError';
}
class UserErrors extends UserError {
    sentences;
    name = 'UserErrors';
    constructor(sentences) {
        super(sentences.join('\n'));
        this.sentences = sentences;
    }
}
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
const nodeClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
};


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
function visible(text) {
    return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
        if (character === '\n' || character === '\t')
            return character;
        return `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   r: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});


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
