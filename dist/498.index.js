export const id = 498;
export const ids = [498];
export const modules = {

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

/***/ 17477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bundlePath),
/* harmony export */   N: () => (/* binding */ toolFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function toolFolder(files, started) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(await files.real(started)));
}
async function bundlePath(files, started) {
    const real = await files.real(started);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real) === 'mlops.js' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await toolFolder(files, started), 'dist', 'index.js') : real;
}


/***/ }),

/***/ 61862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-clock.js
var node_clock = __webpack_require__(58362);
// EXTERNAL MODULE: ./.build/host/node-files.js
var node_files = __webpack_require__(12475);
// EXTERNAL MODULE: ./.build/host/node-process.js + 1 modules
var node_process = __webpack_require__(26266);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/run/lock.js


const ownerSchema = schemas/* object */.Ikc({ pid: schemas/* int */.Whr(), host: schemas/* string */.YjP(), command: schemas/* string */.YjP(), since: schemas/* string */.YjP() });
async function takeLock(files, path, owner, alive) {
    const text = `${JSON.stringify(owner)}\n`;
    for (let attempt = 0; attempt < 3; attempt++) {
        if (await files.create(path, text))
            return () => files.remove(path);
        const holder = await readOwner(files, path);
        if (holder === undefined)
            continue;
        if (holder.host !== owner.host || alive(holder.pid)) {
            throw new errors/* OutsideError */.Cp(`${path}: \`${holder.command}\` (process ${holder.pid} on ${holder.host}) has been running here since ${holder.since}; wait for it, use another --run-dir, or remove the file if that process is gone.`);
        }
        await files.remove(path);
    }
    throw new errors/* OutsideError */.Cp(`${path}: another run took the lock at the same moment; run again.`);
}
async function readOwner(files, path) {
    if ((await files.stat(path)) === undefined)
        return undefined;
    try {
        return ownerSchema.parse(JSON.parse(await files.text(path)));
    }
    catch {
        await files.remove(path);
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/config/read.js
var read = __webpack_require__(57625);
// EXTERNAL MODULE: ./.build/entry/options.js + 14 modules
var options = __webpack_require__(93849);
;// CONCATENATED MODULE: ./.build/entry/base-policy.js



const none = { policy: null, onCheck: null };
const strictness = ['none', 'sample', 'full'];
function stricter(own, base) {
    return base !== null && strictness.indexOf(base) > strictness.indexOf(own) ? base : own;
}
async function resolveBase(revision, file, workspace, process) {
    if (revision === null)
        return none;
    if (revision.startsWith('-'))
        throw new errors/* UserError */.yo(`gate.base: expected a git revision, got "${revision}".`);
    const git = (...words) => process.run({ argv: ['git', ...words], cwd: workspace, capture: true });
    const source = `${file} at ${revision}`;
    const unreadable = ({ tail }) => ({
        policy: {
            unreadable: `${source}: git does not have it here (${tail.at(-1) ?? 'it said nothing'}); check out with fetch-depth: 0`,
        },
        onCheck: null,
    });
    const commit = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
    if (commit.code !== 0)
        return unreadable(commit);
    const listed = await git('ls-tree', '--name-only', commit.stdout.trim(), '--', `./${file}`);
    if (listed.code !== 0)
        return unreadable(listed);
    if (listed.stdout.trim() === '')
        return none;
    const shown = await git('show', `${commit.stdout.trim()}:./${file}`);
    if (shown.code !== 0)
        return unreadable(shown);
    try {
        const { value } = await (0,read/* readConfig */.X)({
            text: shown.stdout,
            file: source,
            overrides: [],
            includes: [],
            include: () => Promise.reject(new Error('no includes')),
        }, options/* configSchema */.Q);
        return { policy: { gate: value.gate, source }, onCheck: value.train.on_check };
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return { policy: { unreadable: cause.message }, onCheck: null };
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/entry/bundle.js
var bundle = __webpack_require__(17477);
;// CONCATENATED MODULE: ./.build/entry/command-environment.js



async function commandVariables({ variables, given, log, token, jobToken }, pass) {
    const own = (0,node_process/* childVariables */.Oz)(variables, pass);
    const secrets = [token, jobToken].filter((each) => each !== null);
    if (given.environment === '' && given.variables === '')
        return { values: own, secrets };
    const { givenEnvironment, givenVariables } = await __webpack_require__.e(/* import() */ 9472).then(__webpack_require__.bind(__webpack_require__, 99472));
    const mask = (secret) => {
        secrets.push(secret);
        log.mask(secret);
    };
    const environment = givenEnvironment(given.environment, { mask, warning: (text) => log.warning(text) });
    return { values: { ...own, ...givenVariables(given.variables, pass), ...environment }, secrets };
}
async function openEnvironment(process, digest) {
    const { hostEnvironment } = await __webpack_require__.e(/* import() */ 2969).then(__webpack_require__.bind(__webpack_require__, 82969));
    return hostEnvironment(process, `${external_node_process_.platform} ${external_node_process_.arch}`, digest);
}
async function prepareHost(config, context, doorway) {
    const { variables, log } = doorway;
    const { prepareEnvironment } = await __webpack_require__.e(/* import() */ 9854).then(__webpack_require__.bind(__webpack_require__, 59854));
    const prepared = await prepareEnvironment(config.environment, {
        ...context,
        cache: doorway.cache
            ? (await __webpack_require__.e(/* import() */ 8874).then(__webpack_require__.bind(__webpack_require__, 48874))).openCache(variables, log)
            : { absent: 'only a workflow has one, unless its input cache is false' },
        sources: config.data.source,
        variables,
        machine: { platform: external_node_process_.platform, arch: external_node_process_.arch, host: (0,external_node_os_.hostname)() },
    });
    return openEnvironment(context.process, prepared?.digest ?? null);
}

// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
// EXTERNAL MODULE: ./.build/entry/open-client.js
var open_client = __webpack_require__(24129);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
// EXTERNAL MODULE: ./.build/entry/configuration.js
var configuration = __webpack_require__(50039);
// EXTERNAL MODULE: ./.build/host/git.js
var host_git = __webpack_require__(46701);
// EXTERNAL MODULE: ./.build/entry/version.js
var version = __webpack_require__(23969);
;// CONCATENATED MODULE: ./.build/entry/who.js



function whoRuns(workspace, variables, child) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
    let known;
    const git = () => (known ??= (0,host_git/* gitState */.mS)(workspace, child));
    return {
        tool: version/* version */.r,
        actor: variables['GITHUB_ACTOR'] ?? userName(),
        run: server !== undefined && repository !== undefined && run !== undefined
            ? `${server}/${repository}/actions/runs/${run}`
            : null,
        repository: repository ?? null,
        get revision() {
            return git().revision;
        },
        get dirty() {
            return git().dirty;
        },
    };
}
function onBehalf({ tool, actor, run }, { repository, revision, dirty }) {
    return { tool, actor, run, repository, revision, dirty };
}
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./.build/entry/compose.js

















async function compose(doorway) {
    const { log, variables, received } = doorway;
    const workspace = (0,external_node_path_.resolve)(doorway.workspace);
    const files = new node_files/* NodeFiles */.Q(variables['RUNNER_TEMP']);
    if ((await files.stat(workspace))?.kind !== 'folder')
        throw new errors/* UserError */.yo(`${workspace}: expected a folder with a model repository, found none.`);
    const { value: raw, positions } = await configurationOf(doorway, files, workspace);
    const { values, secrets } = await commandVariables(doorway, raw.environment.pass);
    const process = new node_process/* NodeProcess */.oC(values, secrets);
    const own = whoRuns(workspace, variables, (0,node_process/* childVariables */.Oz)(variables, []));
    const who = received === null ? own : onBehalf(own, received);
    const run = new directory/* RunDirectory */.d((0,external_node_path_.join)(workspace, doorway.runDirectory), files);
    const unlock = await openRunDirectory(run, files, doorway.command);
    const end = async () => {
        await unlock();
        await files.close();
    };
    const heedless = stopOnSignals(process, end);
    const close = async () => {
        heedless();
        await end();
    };
    try {
        const revision = received === null ? (doorway.base ?? raw.gate.base) : null;
        const base = await resolveBase(revision, doorway.config, workspace, process);
        const config = completed(raw, doorway, base, (0,entry_name/* defaultModelName */.G)(who.repository, workspace));
        const ports = await openPorts(config, doorway, base.policy, { files, workspace, process, variables: values });
        const child = [external_node_process_.execPath, await (0,bundle/* bundlePath */.E)(files, external_node_process_.argv[1]), 'child'];
        const context = { files, process, clock: node_clock/* nodeClock */.$, log, run, workspace, who, child, ...ports };
        let prepared = config.environment.setup === null && config.environment.cached.length === 0;
        const prepare = async () => {
            if (prepared)
                return;
            prepared = true;
            context.environment = context.tools = await prepareHost(config, context, doorway);
        };
        return { config, positions, context, received: received !== null, prepare, close };
    }
    catch (cause) {
        await close();
        throw cause;
    }
}
function configurationOf({ received, overrides, config }, files, workspace) {
    return received === null
        ? (0,configuration/* readConfiguration */.T)(files, workspace, config, overrides)
        : (0,configuration/* receivedConfiguration */.C)(received, overrides);
}
function completed(raw, doorway, base, name) {
    const pulled = doorway.base !== null && doorway.received === null;
    return {
        ...raw,
        model: { ...raw.model, name: raw.model.name ?? name },
        train: pulled ? { ...raw.train, on_check: stricter(raw.train.on_check, base.onCheck) } : raw.train,
        changes: { ...raw.changes, config: doorway.config, base: doorway.base ?? raw.changes.base ?? raw.gate.base },
    };
}
async function openPorts(config, doorway, basePolicy, { files, workspace, process, variables }) {
    const { registry: place, token, log } = doorway;
    const access = { place, workspace, variables: doorway.variables, token, log, latest: config.registry.latest };
    const environment = await openEnvironment(process, null);
    return {
        variables,
        registry: await (0,open_registry/* openRegistry */.M)(access, files),
        environment,
        tools: environment,
        environments: { of: () => Promise.resolve(environment) },
        ancestry: await openAncestry(doorway, workspace, process),
        basePolicy,
        policySource: policySource(doorway),
        sections: [],
        ran: null,
    };
}
async function openRunDirectory(run, files, command) {
    await files.folder(run.root);
    const ignore = run.path('.gitignore');
    if ((await files.stat(ignore)) === undefined)
        await files.write(ignore, '*\n');
    const owner = { pid: globalThis.process.pid, host: (0,external_node_os_.hostname)(), command, since: node_clock/* nodeClock */.$.now().toISOString() };
    return takeLock(files, run.path('lock'), owner, node_process/* isAlive */._n);
}
async function openAncestry(doorway, workspace, process) {
    if (doorway.received === null) {
        const { GitAncestry } = await __webpack_require__.e(/* import() */ 1228).then(__webpack_require__.bind(__webpack_require__, 1228));
        return new GitAncestry(process, workspace);
    }
    const client = await (0,open_client.openClient)(doorway);
    if (client === null)
        return null;
    const { GitHubAncestry } = await __webpack_require__.e(/* import() */ 2095).then(__webpack_require__.bind(__webpack_require__, 2095));
    return new GitHubAncestry(client);
}
function stopOnSignals(process, end) {
    const stop = (signal) => {
        process.stop();
        void end().finally(() => globalThis.process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    globalThis.process.once('SIGINT', stop);
    globalThis.process.once('SIGTERM', stop);
    return () => {
        globalThis.process.off('SIGINT', stop);
        globalThis.process.off('SIGTERM', stop);
    };
}
function policySource({ config, overrides }) {
    const set = overrides.filter(({ path }) => path[0] === 'gate' && !['part', 'base'].includes(path[1] ?? ''));
    return set.length === 0 ? config : `${config} with ${set.map(({ origin }) => origin).join(', ')}`;
}


/***/ }),

/***/ 24129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openClient: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54905);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23969);


async function openClient({ variables, jobToken, log }) {
    const [{ GitHubClient }, { repositoryName }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3021)]).then(__webpack_require__.bind(__webpack_require__, 73021)),
        __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890)),
    ]);
    const name = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (name === null || jobToken === null)
        return null;
    return new GitHubClient({ ...name, api: (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .apiOf */ .i)(variables), token: jobToken, agent: `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}`, log });
}


/***/ }),

/***/ 72839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


class RunDirectory {
    root;
    files;
    constructor(root, files) {
        this.root = root;
        this.files = files;
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.root, ...parts);
    }
    async has(...parts) {
        return (await this.files.stat(this.path(...parts))) !== undefined;
    }
    async read(path, step, parse) {
        const full = this.path(path);
        if ((await this.files.stat(full)) === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
        }
        const text = await this.files.text(full);
        try {
            return parse(JSON.parse(text));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`, { cause });
        }
    }
    async write(path, value) {
        await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
    }
    async clear(folder) {
        await this.files.remove(this.path(folder));
    }
}


/***/ }),

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
}


/***/ })

};
