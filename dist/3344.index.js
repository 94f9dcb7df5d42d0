export const id = 3344;
export const ids = [3344,7806,4979,4615,6374,9581,6804,9212];
export const modules = {

/***/ 16374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions),
/* harmony export */   checkRows: () => (/* binding */ checkRows),
/* harmony export */   opensRun: () => (/* binding */ opensRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _serve_from_run_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6828);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74979);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49212);





const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ check: _serve_from_run_options_js__WEBPACK_IMPORTED_MODULE_0__/* .fromRunOptions */ .W }), { io: 'input' });
function checkRows() {
    return (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__.optionRows)(['check'], schema);
}
function opensRun({ own }) {
    return own.some(([flag]) => flag !== 'job');
}
function checkOptions({ own, set }) {
    const known = own.filter(([flag]) => flag !== 'job');
    const given = (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_2__.ownOverrides)('check', known, schema).map(({ path, value }) => [path[1], value]);
    const flow = known.length < own.length ? 'job' : set.length > 0 ? 'set' : null;
    if (flow !== null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flow}: check --from-run opens what another run left, and runs nothing of its own; leave it out.`);
    const { data, error } = _serve_from_run_options_js__WEBPACK_IMPORTED_MODULE_0__/* .fromRunOptions */ .W.safeParse(Object.fromEntries(given));
    if (data === undefined) {
        const [issue] = error.issues;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${String(issue?.path[0]).replaceAll('_', '-')}: ${issue?.message ?? 'it is not as expected'}.`);
    }
    const { from_run, ...others } = data;
    if (from_run === null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('--trust and --model belong to --from-run, which is missing; give it, too.');
    return { ...others, from_run };
}


/***/ }),

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultModelName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function defaultModelName(repository, workspace) {
    const name = (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace) : repository.split('/').at(-1))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name;
}


/***/ }),

/***/ 83492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCheck: () => (/* binding */ openCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/model/manifest.js
var manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
// EXTERNAL MODULE: ./.build/run/origin.js
var run_origin = __webpack_require__(11660);
// EXTERNAL MODULE: ./.build/run/run-record.js
var run_record = __webpack_require__(80427);
// EXTERNAL MODULE: ./.build/entry/check-options.js
var check_options = __webpack_require__(16374);
// EXTERNAL MODULE: ./.build/entry/compose.js + 3 modules
var compose = __webpack_require__(8289);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/engine.js + 2 modules
var entry_engine = __webpack_require__(91296);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/outputs.js
var entry_outputs = __webpack_require__(98063);
;// CONCATENATED MODULE: ./.build/entry/put-in-place.js



const kept = ['lock', '.gitignore', 'predict'];
async function putInPlace(files, from, run, origin, force) {
    const there = new Set((await files.list(run.root)).map((path) => path.split('/')[0]));
    for (const name of kept)
        there.delete(name);
    if (there.size > 0 && !force && !(await isOf(files, run, origin))) {
        throw new errors/* UserError */.yo(`${run.root}: it holds the results of another run; keep them by another --run-dir, or replace them by --force.`);
    }
    for (const name of there)
        if (name !== run_origin/* originFile */.t4)
            await run.clear(name);
    await run.write(run_origin/* originFile */.t4, origin);
    for (const path of await files.list(from))
        await files.copy((0,external_node_path_.join)(from, path), run.path(path));
}
async function isOf(files, run, origin) {
    if (!(await run.has(run_origin/* originFile */.t4)))
        return false;
    try {
        return (0,run_origin/* originName */.AN)(run_origin/* originSchema */.ID.parse(JSON.parse(await files.text(run.path(run_origin/* originFile */.t4))))) === (0,run_origin/* originName */.AN)(origin);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.build/report/step-results.js
var step_results = __webpack_require__(39676);
// EXTERNAL MODULE: ./.build/run/result.js
var run_result = __webpack_require__(24787);
// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
;// CONCATENATED MODULE: ./.build/entry/ran.js



async function readRan(files, run) {
    const found = [];
    for (const { folder } of await (0,step_results/* readStepResults */.b)(files, run)) {
        const [step = '', part = null] = folder.split('/');
        if (!(0,steps/* isStep */.Vf)(step) || step === 'report' || !(part === null || part === 'validation' || part === 'test'))
            continue;
        const result = await run.read(`${folder}/result.json`, step, (value) => run_result/* resultSchema */.F.parse(value));
        found.push({ step, part, result: { ...result, skipped: false } });
    }
    return found;
}

// EXTERNAL MODULE: ./.build/entry/scoreboard.js
var scoreboard = __webpack_require__(74615);
// EXTERNAL MODULE: ./.build/entry/stand-in.js
var stand_in = __webpack_require__(59581);
// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
;// CONCATENATED MODULE: ./.build/entry/open-check.js


















async function openCheck(given, log) {
    const { from_run: run, ...options } = (0,check_options/* checkOptions */.J)(given);
    const at = (0,doorway/* doorway */.Q)(given, 'check --from-run', log);
    const files = new node_files/* NodeFiles */.Q();
    try {
        const left = new directory/* RunDirectory */.d((0,external_node_path_.join)(await files.temporary(), 'run'), files);
        const asked = { run, ...options, ownModel: await (0,stand_in.ownModelName)(files, at) };
        const opened = await (0,compose.openRuns)(at, files).open(asked, left.root);
        const received = opened.record ?? (await recordOf(left, asked.ownModel));
        const session = await (0,compose.compose)({ ...at, received: (0,run_record/* withoutConfiguration */.BX)(received) });
        try {
            if (!opened.own)
                await putInPlace(files, left.root, session.context.run, opened.origin, given.force);
            return await show(session, opened, given);
        }
        finally {
            await session.close();
        }
    }
    finally {
        await files.close();
    }
}
async function recordOf(left, ownModel) {
    if (!(await left.has('train/manifest.json')))
        return (0,stand_in.plainRecord)(ownModel);
    const { name, code } = await left.read('train/manifest.json', 'train', (value) => manifest/* candidateSchema */.HL.parse(value));
    const { repository, revision, dirty } = code;
    return { ...(0,stand_in.plainRecord)(name), repository, revision, dirty };
}
async function show(session, { origin }, { json }) {
    const { run, files, log, who } = session.context;
    const board = new scoreboard.Scoreboard({
        write: json ? () => undefined : print/* print */.yy,
        colour: (0,doorway/* colourful */.a)(process.stdout),
    });
    const name = (0,run_origin/* originName */.AN)(origin);
    log.notice(`Opened ${name} (${(0,run_origin/* originDetails */.pj)(origin)}); nothing is trained or scored.`);
    const url = origin.kind === 'run' ? origin.url : who.run;
    const engine = new entry_engine.Engine({ ...session, context: { ...session.context, who: { ...who, run: url } } }, true, board);
    const ran = await readable(name, async () => {
        const all = await readRan(files, run);
        for (const { step, part, result } of all)
            await board.around(step, part, () => Promise.resolve(result));
        await engine.run('report');
        return all;
    });
    log.info('Rows of data do not come along: `mlops predict --from-run` takes a CSV file of yours; for `mlops evaluate`, run `mlops champion` and `mlops split` first, on the commit and the data of that run.');
    if (json)
        await printOutputs(session, ran);
    return ran.some(({ result }) => result.status !== 'ok') ? failure/* exit */.NS.no : failure/* exit */.NS.done;
}
async function printOutputs({ context: { run } }, ran) {
    const outputs = await (0,entry_outputs.readOutputs)(run, new Set([...ran.map(({ step }) => step), 'report']));
    const steps = ran.map(({ step, part, result: { status, summary, figures } }) => ({
        step,
        part,
        status,
        summary,
        figures,
    }));
    (0,print/* printJson */.Q2)({ ...outputs, steps });
}
async function readable(name, body) {
    try {
        return await body();
    }
    catch (cause) {
        if (cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        const what = cause instanceof errors/* UserError */.yo ? cause.message.split(';')[0].replace(/\.$/, '') : 'it cannot be shown';
        throw new errors/* UserError */.yo(`${name}: it left results that this version cannot read (${what}); take the version of the tool that it used.`, { cause });
    }
}


/***/ }),

/***/ 54905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiOf: () => (/* binding */ apiOf),
/* harmony export */   openRegistry: () => (/* binding */ openRegistry),
/* harmony export */   serverOf: () => (/* binding */ serverOf),
/* harmony export */   workspaceRepository: () => (/* binding */ workspaceRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46701);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26266);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23969);





async function openRegistry(access, files) {
    const { place, workspace, variables, token, log, latest } = access;
    if (place === 'github' || place.startsWith('github:')) {
        const [{ openGitHubRegistry }, name] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 41398)), repositoryAt(access)]);
        const agent = `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`;
        return openGitHubRegistry({ ...name, api: apiOf(variables), token, agent, log }, files, latest);
    }
    const { FolderRegistry } = await Promise.all(/* import() */[__webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(7211)]).then(__webpack_require__.bind(__webpack_require__, 7211));
    return new FolderRegistry(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, place));
}
async function repositoryAt({ place, workspace, variables }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    if (place !== 'github') {
        const named = repositoryName(place.slice('github:'.length));
        if (named !== null)
            return named;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: expected a folder, github:owner/repository or github, got ${JSON.stringify(place)}.`);
    }
    const own = await workspaceRepository(workspace, variables);
    if (typeof own !== 'string')
        return own;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: github is the repository of ${workspace}, but ${own}; name it: github:owner/repository.`);
}
async function workspaceRepository(workspace, variables) {
    const { repositoryName, repositoryOfRemote } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const running = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (running !== null)
        return running;
    const remote = (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .originAddress */ .Jg)(workspace, (0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_3__/* .childVariables */ .Oz)(variables, []));
    if (remote === null)
        return 'it has no git remote named origin';
    const { host } = new URL(serverOf(variables));
    return repositoryOfRemote(remote, host) ?? `its remote origin is not on ${host}`;
}
function serverOf({ GITHUB_SERVER_URL: server }) {
    return server === undefined || server === '' ? 'https://github.com' : server;
}
function apiOf(variables) {
    const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = variables;
    if (api !== undefined && api !== '')
        return api;
    return server === undefined || server === '' || new URL(server).host === 'github.com'
        ? 'https://api.github.com'
        : `${server}/api/v3`;
}


/***/ }),

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);
/* harmony import */ var _train_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29050);



const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
async function readOutputs(run, ran) {
    const read = async (step, path, schema) => ran.has(step) && (await run.has(path)) ? run.read(path, step, (value) => schema.parse(value)) : null;
    const verdict = ran.has('gate')
        ? await read('gate', 'gate/verdict.json', (await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129))).verdictSchema)
        : null;
    const evaluation = verdict === null
        ? null
        : await read('gate', `evaluate/${verdict.part}/metrics.json`, (await __webpack_require__.e(/* import() */ 6221).then(__webpack_require__.bind(__webpack_require__, 36221))).evaluationSchema);
    const published = await read('publish', 'publish/version.json', version);
    const change = (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
    const champion = change?.record?.version;
    const pin = await read('champion', 'champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .pinSchema */ .rA);
    const decided = await read('changes', _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesFile */ .e4, _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSchema */ .fh);
    const packed = await read('package', 'package/package.json', built);
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: ran.has('report') ? run.path('report/report.html') : '',
        model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
        changed: decided?.train ?? true,
    };
}


/***/ }),

/***/ 74979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configJsonSchema: () => (/* binding */ configJsonSchema),
/* harmony export */   ownOverrides: () => (/* binding */ ownOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69407);
/* harmony import */ var _config_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83815);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18855);






function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' });
}
function ownOverrides(command, own, options = null) {
    if (own.length === 0)
        return [];
    const json = options ?? configJsonSchema();
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKeys */ .eE)(json, [command]);
    return own.map(([flag, value], at) => {
        if (own.findIndex(([name]) => name === flag) < at)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: given twice; give it once.`);
        const path = flag.replaceAll('-', '_').split('.');
        if (!known.includes(path[0]))
            throw unknownFlag(command, flag, known);
        const types = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .schemasAt */ .UW)(json, [command, ...path]).map(({ type }) => type);
        if (value === null) {
            if (!types.includes('boolean'))
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: expected a value after it.`);
            return (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, ...path], true, `--${flag}`);
        }
        const isText = types.includes('string') && !types.includes('number') && !types.includes('boolean') && !types.includes('array');
        return isText
            ? (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, ...path], value, `--${flag}`)
            : { ...(0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOverride */ .qQ)(`${[command, ...path].join('.')}=${value}`), origin: `--${flag}` };
    });
}
function unknownFlag(command, flag, known) {
    const flags = known.map((name) => name.replaceAll('_', '-'));
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(flag, [
        ...flags,
        'workspace',
        'config',
        'registry',
        'run-dir',
        'set',
        'force',
        'json',
        'quiet',
        'help',
    ]);
    const hint = near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: unknown option of mlops ${command}; ${hint}`);
}


/***/ }),

/***/ 49212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionRows: () => (/* binding */ optionRows)
/* harmony export */ });
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69407);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74979);


function optionRows(path, json = (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_0__.configJsonSchema)()) {
    return (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeys */ .eE)(json, path).flatMap((key) => {
        const inner = [...path, key];
        const below = optionRows(inner, json);
        return below.length > 0 ? below : [rowAt(inner, json)];
    });
}
function rowAt(path, json) {
    const parent = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .schemasAt */ .UW)(json, path.slice(0, -1)).find(({ properties }) => properties !== undefined && Object.hasOwn(properties, path.at(-1)));
    const node = parent?.properties?.[path.at(-1)];
    const fallback = node?.default;
    return {
        key: path.join('.'),
        expected: (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .expectation */ .pG)(json, path),
        fallback: fallback === undefined ? null : shownDefault(fallback),
        required: parent?.required?.includes(path.at(-1)) ?? false,
        description: node?.description ?? '',
    };
}
function shownDefault(value) {
    if (value === null)
        return 'none';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 74615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Scoreboard: () => (/* binding */ Scoreboard)
/* harmony export */ });
/* harmony import */ var _host_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45435);

class Scoreboard {
    options;
    constructor(options) {
        this.options = options;
    }
    async around(step, part, body) {
        const name = part === null ? step : `${step} ${part}`;
        try {
            const ran = await body();
            this.line(ran.status === 'ok' ? 'ok' : 'no', name, ran.skipped ? `unchanged: ${ran.summary}` : ran.summary, ran.skipped ? 0 : ran.milliseconds);
            return ran;
        }
        catch (cause) {
            this.line('failed', name, 'stopped; the reason stands below', 0);
            throw cause;
        }
    }
    line(state, name, summary, milliseconds) {
        const [mark, code] = state === 'ok' ? ['ok', 32] : state === 'no' ? ['no', 33] : ['!!', 31];
        const painted = this.options.colour ? `\u001B[${code}m${mark}\u001B[0m` : mark;
        const [first = '', ...rest] = (0,_host_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(summary).split('\n');
        const time = milliseconds >= 1000 ? `  (${(milliseconds / 1000).toFixed(1)} s)` : '';
        this.options.write(`${painted}  ${name.padEnd(20)}  ${first}${time}\n`);
        for (const line of rest)
            this.options.write(`${' '.repeat(26)}${line}\n`);
    }
}


/***/ }),

/***/ 59581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownModelName: () => (/* binding */ ownModelName),
/* harmony export */   plainRecord: () => (/* binding */ plainRecord),
/* harmony export */   standIn: () => (/* binding */ standIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94211);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50039);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23834);





async function standIn(at, { own }) {
    if (!own.some(([flag]) => flag === 'from-run'))
        return null;
    if ((await new _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NodeFiles */ .Q().stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(at.workspace), at.config))) !== undefined)
        return null;
    return plainRecord(nameAt(at));
}
function plainRecord(model) {
    const nothing = { flow: null, job: 'none', attempt: 1, repository: null, revision: null, dirty: false };
    return (0,_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutConfiguration */ .BX)({ format: 'mlops-run/1', model, ...nothing, configuration: {} });
}
async function ownModelName(files, at) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(at.workspace);
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, at.config))) === undefined)
        return nameAt(at);
    const { value } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__.readConfiguration)(files, workspace, at.config, []);
    return value.model.name ?? nameAt(at);
}
function nameAt({ workspace, variables }) {
    return (0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultModelName */ .G)(variables['GITHUB_REPOSITORY'] ?? null, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace));
}


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   Xz: () => (/* binding */ isTracked),
/* harmony export */   mS: () => (/* binding */ gitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function gitState(folder, variables) {
    const words = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    if (status !== 0)
        return { revision: null, dirty: false };
    const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
    return { revision, dirty: /^[^#]/m.test(stdout) };
}
function originAddress(folder, variables) {
    const words = ['remote', 'get-url', 'origin'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, { cwd: folder, env: variables, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
function isTracked(path, folder, variables) {
    const words = ['-c', 'safe.directory=*', 'ls-files', '--', `:(icase)${path}`];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    return status === 0 && stdout !== '';
}


/***/ }),

/***/ 26266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ NodeProcess),
  Oz: () => (/* binding */ childVariables),
  _n: () => (/* binding */ isAlive)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/host/lines.js

const longest = 10_000;
class LineSplitter {
    onLine;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(chunk) {
        const text = this.rest + this.decoder.write(chunk);
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.onLine(line);
        while (this.rest.length > longest) {
            this.onLine(this.rest.slice(0, longest));
            this.rest = this.rest.slice(longest);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.onLine(last);
    }
}

// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-process.js





const graceMs = 5000;
const tokensAndFiles = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
]);
function childVariables(variables, pass) {
    const kept = {};
    for (const [name, value] of Object.entries(variables)) {
        const upper = name.toUpperCase();
        const ours = upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_') || tokensAndFiles.has(upper);
        if (value !== undefined && (!ours || pass.includes(name)))
            kept[name] = value;
    }
    return kept;
}
class NodeProcess {
    variables;
    running = new Set();
    secrets;
    constructor(variables, secrets = []) {
        this.variables = variables;
        this.secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    }
    async run(command) {
        const [program, ...rest] = command.argv;
        if (program === undefined || program === '')
            throw new errors/* UserError */.yo('The command is empty; give a program to run.');
        const started = performance.now();
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: command.cwd,
            env: { ...this.variables, ...command.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        this.running.add(child);
        try {
            return await this.follow(child, command, program, started);
        }
        finally {
            this.running.delete(child);
        }
    }
    stop() {
        for (const child of this.running)
            endGroup(child);
    }
    follow(child, command, program, started) {
        const tail = [];
        const kept = [];
        let timedOut = false;
        const keep = (said, stream) => {
            const line = this.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), said);
            tail.push(line);
            if (tail.length > 50)
                tail.shift();
            command.onLine?.(line, stream);
        };
        const out = new LineSplitter((line) => keep(line, 'stdout'));
        const err = new LineSplitter((line) => keep(line, 'stderr'));
        child.stdout?.on('data', (chunk) => {
            if (command.capture === true)
                kept.push(chunk);
            out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => err.push(chunk));
        return new Promise((resolve, reject) => {
            const timer = command.timeoutMs === undefined
                ? undefined
                : setTimeout(() => {
                    timedOut = true;
                    endGroup(child);
                }, command.timeoutMs);
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startError(cause, program, command));
            });
            let grace;
            child.on('exit', () => {
                clearTimeout(timer);
                grace = setTimeout(() => {
                    endGroup(child);
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                }, graceMs);
            });
            child.on('close', (code, signal) => {
                clearTimeout(grace);
                out.end();
                err.end();
                const stdout = Buffer.concat(kept).toString('utf8');
                resolve({ code, signal, timedOut, tail, stdout, milliseconds: performance.now() - started });
            });
        });
    }
}
function startError(cause, program, { key, cwd }) {
    const where = key === undefined ? '' : `${key}: `;
    if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT')) {
        if (!(0,external_node_fs_.existsSync)(cwd))
            return new errors/* UserError */.yo(`${where}${program}: no folder ${cwd} to run it in.`, { cause });
        const sentence = `${program}: no such program on PATH; install it or correct the command.`;
        return new errors/* UserError */.yo(where + sentence, { cause });
    }
    if ((0,system_error/* isSystemError */.O)(cause, 'EACCES'))
        return new errors/* UserError */.yo(`${where}${program}: not executable; give it the right to run (chmod +x).`, { cause });
    return cause;
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause, 'ESRCH'))
            throw cause;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,system_error/* isSystemError */.O)(cause, 'EPERM');
    }
}


/***/ }),

/***/ 66804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fl: () => (/* binding */ escapeMarkdownInside),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30177);

const stop = '\u200B';
const signs = /[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;
const opening = /^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;
function escapeMarkdown(text) {
    return escapeMarkdownInside(text).replace(opening, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function escapeMarkdownInside(text) {
    return parted((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)).replace(signs, (found) => found === '$' ? '<span>$</span>' : Array.from(found, entity).join(''));
}
function parted(text) {
    return text
        .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
        .replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, (piece) => piece + stop));
}
function escapeHtml(text) {
    return escapeHtmlLines((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text));
}
function escapeHtmlLines(text) {
    return text.replace(/[&<>"']/g, entity);
}
const mermaidSigns = {
    '"': '”',
    "'": '’',
    '`': '’',
    '<': '‹',
    '>': '›',
    '#': '＃',
    '&': '＆',
    ';': '；',
    $: '＄',
    '\\': '＼',
    '|': '｜',
    '{': '(',
    '}': ')',
    '[': '(',
    ']': ')',
    '@': '＠',
};
function escapeMermaid(text) {
    return shorten((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text), 80)
        .replaceAll('%%', '％％')
        .replace(/["'`<>#&;$\\|{}[\]@]/g, (sign) => mermaidSigns[sign]);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * max + 2));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
function entity(sign) {
    if (sign === '&')
        return '&amp;';
    if (sign === '<')
        return '&lt;';
    if (sign === '>')
        return '&gt;';
    return `&#${sign.codePointAt(0)};`;
}


/***/ }),

/***/ 30177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
function visible(text) {
    return text.replace(hidden, sign);
}
function visibleLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(hidden, (character) => (character === '\n' || character === '\t' ? character : sign(character)));
}
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\uFFFD';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 39676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStepResults)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24787);


const stepResultSchema = _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.pick({
    format: true,
    step: true,
    status: true,
    summary: true,
    startedAt: true,
    milliseconds: true,
});
async function readStepResults(files, run, folders = null) {
    if ((await files.stat(run.root)) === undefined)
        return [];
    const paths = (await files.list(run.root)).filter((path) => /^[^/]+(?:\/(?!model\/)[^/]+)?\/result\.json$/.test(path) && folders?.has(folderOf(path)) !== false);
    const found = [];
    for (const path of paths) {
        const result = parse(path, await files.text(run.path(path)));
        if (result !== null)
            found.push(result);
    }
    return found.sort((a, b) => compare(a.startedAt, b.startedAt) || compare(a.folder, b.folder));
}
function parse(path, text) {
    const folder = folderOf(path);
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('format' in value))
            return null;
        if (value.format !== _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.shape.format.value)
            return null;
        const { status, startedAt, milliseconds, summary } = stepResultSchema.parse(value);
        return { folder, status, skipped: false, startedAt, milliseconds, summary };
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not a result of this version; run \`mlops ${folder.split('/')[0]} --force\` again.`, { cause });
    }
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   ID: () => (/* binding */ originSchema),
/* harmony export */   pj: () => (/* binding */ originDetails),
/* harmony export */   t4: () => (/* binding */ originFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);



const originFile = 'origin.json';
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('run'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const local = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('local'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [workflowRun, local]);
function originName(origin) {
    return origin.kind === 'run' ? `run ${origin.number} of ${text(origin.repository)}` : text(origin.path);
}
function originDetails(origin) {
    if (origin.kind === 'local') {
        const { repository, revision } = origin.claims;
        if (repository === null && revision === null)
            return 'its files name neither repository nor commit';
        const commit = revision === null ? 'no commit' : `commit ${revision.slice(0, 10)}`;
        return `its files say: ${commit} of ${repository === null ? 'no repository on GitHub' : text(repository)}`;
    }
    const { event, actor, head } = origin;
    const branch = head.branch === null ? 'no branch' : `branch ${text(head.branch)}`;
    const from = head.repository === null ? 'a repository that is gone' : text(head.repository);
    return `${text(event)} by ${text(actor)}, ${branch} of ${from}, commit ${head.commit.slice(0, 10)}`;
}
function text(value) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value), 200);
}


/***/ }),

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ })

};
