export const id = 8289;
export const ids = [8289,4129];
export const modules = {

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

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose),
  openRuns: () => (/* binding */ openRuns)
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
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/host/node-process.js + 1 modules
var node_process = __webpack_require__(26266);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
// EXTERNAL MODULE: ./.build/run/lock.js
var lock = __webpack_require__(1837);
// EXTERNAL MODULE: ./.build/config/read.js
var read = __webpack_require__(57625);
// EXTERNAL MODULE: ./.build/entry/options.js + 18 modules
var options = __webpack_require__(83815);
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
        return { policy: { gate: value.gate, source, evaluate: value.evaluate }, onCheck: value.train.on_check };
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return { policy: { unreadable: cause.message }, onCheck: null };
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/entry/bundle.js
var bundle = __webpack_require__(17477);
// EXTERNAL MODULE: ./.build/entry/user-cache.js
var user_cache = __webpack_require__(40245);
// EXTERNAL MODULE: ./.build/train/train.options.js + 1 modules
var train_options = __webpack_require__(11655);
// EXTERNAL MODULE: ./.build/entry/virtual-environments.js
var virtual_environments = __webpack_require__(98637);
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
async function openEnvironment(ports, digest) {
    const { hostEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 70597));
    return hostEnvironment(ports, `${external_node_process_.platform} ${external_node_process_.arch}`, digest);
}
function needsPreparing({ environment, train }) {
    const { setup, cached, kind } = environment;
    return (setup !== null ||
        cached.length > 0 ||
        kind === 'venv' ||
        kind === 'container' ||
        (kind === null && (0,train_options/* flavorOf */.cJ)(train) === 'python'));
}
async function prepareEnvironments(config, context, doorway) {
    const host = await prepareHost(config, context, doorway);
    const { kind, setup } = config.environment;
    if (kind === 'container') {
        const { openContainer } = await __webpack_require__.e(/* import() */ 7450).then(__webpack_require__.bind(__webpack_require__, 17450));
        const environment = await openContainer(config, context, doorway);
        const venvs = setup === null ? await (0,virtual_environments/* venvsOf */.e8)(config, true, host, context, doorway) : null;
        return { environment, tools: venvs?.tools ?? host, builder: venvs?.builder ?? host };
    }
    const detected = kind === null && setup === null && (0,train_options/* flavorOf */.cJ)(config.train) === 'python';
    const venvs = kind === 'venv' || detected ? await (0,virtual_environments/* venvsOf */.e8)(config, kind === null, host, context, doorway) : null;
    if (venvs === null)
        return { environment: host, tools: host, builder: host };
    return { environment: venvs.model, tools: venvs.tools, builder: venvs.builder };
}
async function prepareHost(config, context, doorway) {
    const { setup, cached } = config.environment;
    if (setup === null && cached.length === 0)
        return openEnvironment(context, null);
    const { prepareEnvironment } = await __webpack_require__.e(/* import() */ 5729).then(__webpack_require__.bind(__webpack_require__, 35729));
    const prepared = await prepareEnvironment(config.environment, {
        ...context,
        cache: await (0,virtual_environments/* cacheOf */.w7)(doorway),
        sources: config.data.source,
        variables: doorway.variables,
        machine: { platform: external_node_process_.platform, arch: external_node_process_.arch, host: (0,external_node_os_.hostname)() },
    });
    return openEnvironment(context, prepared?.digest ?? null);
}
async function environmentOf(record, packages, context, doorway) {
    const host = await openEnvironment(context, null);
    if (record.kind === 'host')
        return host;
    if (record.kind === 'container') {
        const { environmentOfImage } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5775)]).then(__webpack_require__.bind(__webpack_require__, 65775));
        const { containerContext } = await __webpack_require__.e(/* import() */ 7450).then(__webpack_require__.bind(__webpack_require__, 17450));
        const image = record.installed?.image ?? '';
        const own = containerContext(context, (0,node_process/* childVariables */.Oz)(doorway.variables, []));
        return environmentOfImage({ digest: record.digest, image }, own);
    }
    const { RecordedEnvironments } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 40949));
    return new RecordedEnvironments(host, await (0,virtual_environments/* venvPorts */.SE)(context, doorway, doorway.variables)).of(record, packages);
}

// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
// EXTERNAL MODULE: ./.build/entry/open-client.js
var open_client = __webpack_require__(24129);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
// EXTERNAL MODULE: ./.build/entry/open-threads.js + 1 modules
var open_threads = __webpack_require__(51527);
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
    const files = new node_files/* NodeFiles */.Q(variables['RUNNER_TEMP'], (0,user_cache/* onceFolder */.u)('data', variables));
    if ((await files.stat(workspace))?.kind !== 'folder')
        throw new errors/* UserError */.yo(`${workspace}: expected a folder with a model repository, found none.`);
    const { value: raw, positions } = await configurationOf(doorway, files, workspace);
    const { values, secrets } = await commandVariables(doorway, raw.environment.pass);
    const process = new node_process/* NodeProcess */.oC(values, secrets);
    const own = whoRuns(workspace, variables, (0,node_process/* childVariables */.Oz)(variables, []));
    const who = received === null ? own : onBehalf(own, received);
    const run = new directory/* RunDirectory */.d((0,external_node_path_.join)(workspace, doorway.runDirectory), files);
    const unlock = await openRunDirectory(run, files, doorway.command);
    const opened = [];
    const end = async () => {
        for (const { environment } of opened)
            await environment.stop?.();
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
        const hosted = { files, workspace, process, variables: values, opened };
        const ports = await openPorts(config, doorway, base.policy, hosted);
        const child = [external_node_process_.execPath, await (0,bundle/* bundlePath */.E)(files, external_node_process_.argv[1]), 'child'];
        const context = { files, process, clock: node_clock/* nodeClock */.$, log, run, workspace, who, child, ...ports };
        let prepared = !needsPreparing(config);
        const prepare = async () => {
            if (prepared)
                return;
            prepared = true;
            Object.assign(context, await prepareEnvironments(config, context, doorway));
            opened.push(context);
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
        ? (0,configuration.readConfiguration)(files, workspace, config, overrides)
        : (0,configuration.receivedConfiguration)(received, overrides);
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
async function openPorts(config, doorway, basePolicy, { files, workspace, process, variables, opened }) {
    const { registry: place, token, log } = doorway;
    const access = { place, workspace, variables: doorway.variables, token, log, latest: config.registry.latest };
    const environment = await openEnvironment({ process, workspace }, null);
    return {
        variables,
        registry: await (0,open_registry.openRegistry)(access, files),
        artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(5075), __webpack_require__.e(6804)]).then(__webpack_require__.bind(__webpack_require__, 55075))).openRunArtifacts(doorway.variables, files, log),
        environment,
        tools: environment,
        builder: environment,
        environments: {
            of: async (record, packages) => {
                const own = await environmentOf(record, packages, { files, process, workspace, log }, doorway);
                if (!('unavailable' in own))
                    opened.push({ environment: own });
                return own;
            },
        },
        ...(await (0,open_threads/* openThreads */.Q)(files)),
        ancestry: await openAncestry(doorway, workspace, process),
        judge: async (judged, runtime) => (await Promise.all(/* import() */[__webpack_require__.e(5857), __webpack_require__.e(9743), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 66587))).judge(judged, runtime),
        runs: openRuns(doorway, files),
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
    return (0,lock/* takeLock */.H)(files, run.path('lock'), owner, node_process/* isAlive */._n);
}
function openRuns(doorway, files) {
    const { workspace, runDirectory, variables, log } = doorway;
    const token = doorway.jobToken ?? doorway.token;
    return {
        open: async (asked, to) => {
            const [{ OtherRuns }, { clientOf }] = await Promise.all([__webpack_require__.e(/* import() */ 4964).then(__webpack_require__.bind(__webpack_require__, 54964)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24129))]);
            const root = (0,external_node_path_.resolve)(workspace);
            const client = async (repository) => token === null ? null : clientOf(repository, { variables, token, log });
            const access = { workspace: root, runDirectory: (0,external_node_path_.join)(root, runDirectory), variables, files, log, client };
            return new OtherRuns(access).open(asked, to);
        },
    };
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

/***/ 35405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobs)
/* harmony export */ });
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94211);

const rowJobs = {
    count: async () => new (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 54842))).CountRows(),
    types: async (init) => new (await __webpack_require__.e(/* import() */ 9054).then(__webpack_require__.bind(__webpack_require__, 69054))).TypesJob(init),
    target: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 29986))).TargetJob(init),
    balance: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(3435)]).then(__webpack_require__.bind(__webpack_require__, 63435))).BalanceJob(init),
    divide: async (init) => {
        const { DivideJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 3734));
        return new DivideJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
    leakage: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__, 24460))).SearchJob(init),
    validate: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(7253)]).then(__webpack_require__.bind(__webpack_require__, 43422))).ValidateJob(init),
    profile: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(2035)]).then(__webpack_require__.bind(__webpack_require__, 5749))).ProfileJob(init),
};
const jobs = {
    rows: async (init) => {
        const { name, init: own, nulls } = init;
        const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
        if (make === undefined)
            throw new Error(`no job for rows is called "${name}"`);
        const { RowThread } = await Promise.all(/* import() */[__webpack_require__.e(6659), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 96998));
        return new RowThread(await make(own), new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q(), nulls);
    },
    texts: async (init) => {
        const { TextsJob } = await __webpack_require__.e(/* import() */ 4386).then(__webpack_require__.bind(__webpack_require__, 64386));
        return new TextsJob(init);
    },
    sort: async (init) => {
        const { SortJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 38289));
        return new SortJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
};


/***/ }),

/***/ 24129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOf: () => (/* binding */ clientOf),
/* harmony export */   openClient: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54905);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23969);


async function openClient({ variables, jobToken, log }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const name = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (name === null || jobToken === null)
        return null;
    return clientOf(name, { variables, token: jobToken, log });
}
async function clientOf(name, { variables, token, log }) {
    const { GitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(3021)]).then(__webpack_require__.bind(__webpack_require__, 73021));
    return new GitHubClient({ ...name, api: (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_0__.apiOf)(variables), token, agent: `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}`, log });
}


/***/ }),

/***/ 51527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/host/inline-threads.js
var inline_threads = __webpack_require__(89656);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/thread-message.js
var thread_message = __webpack_require__(65127);
;// CONCATENATED MODULE: ./.build/host/node-threads.js



class NodeThreads {
    bundle;
    count;
    constructor(bundle, count) {
        this.bundle = bundle;
        this.count = count;
    }
    open(job, init) {
        const worker = new external_node_worker_threads_.Worker(this.bundle, { argv: ['thread', job], workerData: init, execArgv: [] });
        return Promise.resolve(new NodeThread(worker));
    }
}
class NodeThread {
    worker;
    waiting = new Map();
    asked = 0;
    ended;
    constructor(worker) {
        this.worker = worker;
        worker.on('message', (answer) => {
            const question = this.waiting.get(answer.number);
            this.waiting.delete(answer.number);
            if (this.waiting.size === 0)
                worker.unref();
            if ('failure' in answer)
                question?.reject((0,thread_message/* errorFrom */.J)(answer.failure));
            else
                question?.resolve(answer.value);
        });
        worker.on('error', (cause) => {
            this.end(outOfMemory(cause) ? new errors/* OutsideError */.Cp('a thread ran out of memory; run again with more of it.') : cause);
        });
        worker.on('exit', () => {
            this.end(new Error('a thread ended before its work was done'));
        });
    }
    call(message) {
        if (this.ended !== undefined)
            return Promise.reject(this.ended);
        const number = this.asked++;
        return new Promise((resolve, reject) => {
            this.waiting.set(number, { resolve, reject });
            this.worker.ref();
            this.worker.postMessage({ number, message });
        });
    }
    async close() {
        await this.worker.terminate();
    }
    end(cause) {
        this.ended ??= cause;
        for (const { reject } of this.waiting.values())
            reject(this.ended);
        this.waiting.clear();
    }
}
function outOfMemory(cause) {
    return cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

// EXTERNAL MODULE: ./.build/entry/bundle.js
var bundle = __webpack_require__(17477);
// EXTERNAL MODULE: ./.build/entry/jobs.js
var jobs = __webpack_require__(35405);
;// CONCATENATED MODULE: ./.build/entry/open-threads.js






const mostThreads = 8;
async function openThreads(files) {
    const count = Math.min(mostThreads, (0,external_node_os_.availableParallelism)());
    return { threads: new NodeThreads(await (0,bundle/* bundlePath */.E)(files, external_node_process_.argv[1]), count), here: new inline_threads/* InlineThreads */.n(jobs/* jobs */.L) };
}


/***/ }),

/***/ 40245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ onceFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);



function onceFolder(name, variables) {
    const runner = variables['RUNNER_TEMP'] ?? '';
    if (runner !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runner, `mlops-${name}`);
    const given = variables['XDG_CACHE_HOME'] ?? '';
    const cache = given !== ''
        ? given
        : node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'win32'
            ? (variables['LOCALAPPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local'))
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ...(node_process__WEBPACK_IMPORTED_MODULE_2__.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'mlops-action', name);
}


/***/ }),

/***/ 98637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ modelLock),
/* harmony export */   SE: () => (/* binding */ venvPorts),
/* harmony export */   e8: () => (/* binding */ venvsOf),
/* harmony export */   ul: () => (/* binding */ builtWheel),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);
/* harmony import */ var _host_node_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58362);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26266);
/* harmony import */ var _project_package_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92492);
/* harmony import */ var _user_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40245);








async function venvsOf(config, optional, host, context, doorway) {
    const { findSource } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 56383));
    const source = await findSource(modelLock(config), context);
    if (source === null && optional)
        return null;
    if (source === null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('environment.kind: a virtual environment needs uv.lock, requirements.lock, requirements.txt or pyproject.toml, and there is none; add one, or set it to host.');
    const { openVenvs } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 40949));
    const wheel = () => builtWheel(context.run);
    const { python } = config.environment;
    return openVenvs(source, python, wheel, host, await venvPorts(context, doorway, context.variables));
}
function modelLock({ environment: { lock, cached } }) {
    return cached.length > 0 ? [] : lock;
}
async function builtWheel(run) {
    if (!(await run.has('package/package.json')))
        return null;
    const { kind, file } = await run.read('package/package.json', 'package', (value) => _project_package_js__WEBPACK_IMPORTED_MODULE_6__/* .packageSchema */ .Ww.parse(value));
    if (kind !== 'python')
        return null;
    if (file.endsWith('.whl'))
        return run.path('package', file);
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`package: the model's environment is given the built wheel, and only ${file} was built; build a wheel, too.`);
}
async function venvPorts(context, doorway, seen) {
    const { files, variables } = { files: context.files, variables: doorway.variables };
    const { EnvironmentStore } = await __webpack_require__.e(/* import() */ 9610).then(__webpack_require__.bind(__webpack_require__, 79610));
    const { systemOf } = await __webpack_require__.e(/* import() */ 8015).then(__webpack_require__.bind(__webpack_require__, 18015));
    const machine = { platform: node_process__WEBPACK_IMPORTED_MODULE_1__.platform, arch: node_process__WEBPACK_IMPORTED_MODULE_1__.arch, host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() };
    const owner = { pid: node_process__WEBPACK_IMPORTED_MODULE_1__.pid, host: machine.host, command: doorway.command, since: _host_node_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeClock */ .$.now().toISOString() };
    const pause = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds);
    return {
        ...context,
        store: new EnvironmentStore((0,_user_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .onceFolder */ .u)('environments', variables), {
            files,
            clock: _host_node_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeClock */ .$,
            owner,
            alive: _host_node_process_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n,
            pause,
        }),
        system: `${await systemOf({ files, machine, variables })} ${node_process__WEBPACK_IMPORTED_MODULE_1__.arch}`,
        platform: node_process__WEBPACK_IMPORTED_MODULE_1__.platform,
        nodeSystem: `${node_process__WEBPACK_IMPORTED_MODULE_1__.platform} ${node_process__WEBPACK_IMPORTED_MODULE_1__.arch}`,
        machine,
        variables: { ...seen, RUNNER_TOOL_CACHE: variables['RUNNER_TOOL_CACHE'] },
        cache: await cacheOf(doorway),
    };
}
async function cacheOf({ cache, variables, log }) {
    if (!cache)
        return { absent: 'only a workflow has one, unless its input cache is false' };
    return (await __webpack_require__.e(/* import() */ 8874).then(__webpack_require__.bind(__webpack_require__, 48874))).openCache(variables, log);
}


/***/ }),

/***/ 89656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jobMaker),
/* harmony export */   n: () => (/* binding */ InlineThreads)
/* harmony export */ });
function jobMaker(table, name) {
    const maker = Object.hasOwn(table, name) ? table[name] : undefined;
    if (maker === undefined)
        throw new Error(`no job is called "${name}"`);
    return maker;
}
class InlineThreads {
    table;
    count = 1;
    constructor(table) {
        this.table = table;
    }
    async open(name, init) {
        const job = await jobMaker(this.table, name)(init);
        let before = Promise.resolve();
        return {
            call: (message) => {
                const answer = before.then(() => job.call(message));
                before = answer.catch(() => undefined);
                return answer;
            },
            close: () => Promise.resolve(),
        };
    }
}


/***/ }),

/***/ 65127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ errorFrom),
/* harmony export */   a: () => (/* binding */ failureFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function failureFrom(cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const failure = { message: error.message, sentences: [], stack: error.stack ?? '' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj) {
        return { ...failure, kind: 'program', message: error.sentence, sentences: error.tail };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { ...failure, kind: 'users', sentences: error.sentences };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { ...failure, kind: 'user' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { ...failure, kind: 'outside' };
    return { ...failure, kind: 'defect' };
}
function errorFrom({ kind, message, sentences, stack }) {
    switch (kind) {
        case 'user':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        case 'users':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(sentences);
        case 'outside':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(message);
        case 'program':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(message, sentences);
        case 'defect': {
            const error = new Error(message);
            error.stack = stack;
            return error;
        }
    }
}


/***/ }),

/***/ 66449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const npmPlaceholder = 'no test specified';
async function detectTests(files, workspace) {
    const commands = [];
    const script = (await readNpmPackage(files, workspace))?.test ?? null;
    if (script !== null && !script.includes(npmPlaceholder))
        commands.push(['npm', 'test']);
    if (await hasPytest(files, workspace))
        commands.push(['pytest']);
    return commands;
}
async function hasPytest(files, workspace) {
    for (const own of ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini']) {
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, own))) !== undefined)
            return true;
    }
    for (const [file, heading] of [
        ['pyproject.toml', /^\s*\[tool\.pytest\b/m],
        ['setup.cfg', /^\s*\[tool:pytest\]/m],
        ['tox.ini', /^\s*\[pytest\]/m],
    ]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
        if ((await files.stat(path)) !== undefined && heading.test(await files.text(path)))
            return true;
    }
    for (const pattern of ['tests/**/*.py', 'test_*.py', 'test/**/test_*.py', '*_test.py']) {
        if ((await files.glob(pattern, workspace)).length > 0)
            return true;
    }
    return false;
}
async function detectPackage(files, workspace) {
    const npm = await readNpmPackage(files, workspace);
    if (npm !== null && npm.name !== null && npm.version !== null)
        return 'npm';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pyproject.toml');
    if ((await files.stat(path)) === undefined)
        return null;
    return /^\s*\[(?:project|build-system)\]/m.test(await files.text(path)) ? 'python' : null;
}
async function readNpmPackage(files, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json');
    if ((await files.stat(path)) === undefined)
        return null;
    return npmPackageOf(await files.text(path), 'package.json');
}
function npmPackageOf(text, file) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: not JSON; correct it (npm cannot read it either).`, { cause });
    }
    if (typeof value !== 'object' || value === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected a JSON object; correct it (npm cannot read it either).`);
    }
    return { name: textAt(value, 'name'), version: textAt(value, 'version'), test: textAt(at(value, 'scripts'), 'test') };
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' && found.trim() !== '' ? found : null;
}


/***/ }),

/***/ 30651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readTarEntries),
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);




async function* readMembers(files, archive) {
    try {
        yield* archive.endsWith('.whl') ? readWheel(files, archive) : readTarball(files, archive);
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(archive)}: not a package that can be read; build it again.`, { cause });
    }
}
async function* readTarball(files, archive) {
    for await (const { name, kind, link, bytes } of readTarEntries(files, archive)) {
        if (kind === 'file')
            yield { name, bytes };
        else if (link !== null)
            yield { name, bytes: Buffer.from(`-> ${link}`) };
    }
}
async function* readTarEntries(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), entries, (cause) => {
        if (cause instanceof Error)
            entries.destroy(cause);
    });
    for await (const entry of entries) {
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        const { name, type, linkname, mode } = entry.header;
        const kind = type === 'contiguous-file' ? 'file' : type;
        if (kind === 'file' || kind === 'directory' || kind === 'symlink' || kind === 'link')
            yield {
                name,
                kind,
                link: kind === 'symlink' || kind === 'link' ? linkname : null,
                mode,
                bytes: Buffer.concat(chunks),
            };
    }
}
async function* readWheel(files, archive) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const members = [];
    const names = [];
    const unzipped = unzipSync(await files.read(archive), {
        filter: ({ name }) => {
            if (name === '__proto__')
                throw new Error('a member is named __proto__');
            names.push(name);
            return true;
        },
    });
    for (const name of names)
        if (!name.endsWith('/'))
            members.push({ name, bytes: unzipped[name] });
    yield* members;
}


/***/ }),

/***/ 92492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Hz: () => (/* binding */ inspectPackage),
/* harmony export */   Ww: () => (/* binding */ packageSchema),
/* harmony export */   _v: () => (/* binding */ packedContent),
/* harmony export */   mC: () => (/* binding */ parcelsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66449);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30651);






const sha256 = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const fileName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^(?!\.)[^/\\\p{Cc}]+$/u);
const distributionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'wheel', 'sdist']),
    file: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
    sha256,
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-package/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'python']),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    file: fileName,
    sha256,
    content: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(distributionSchema).default([]),
});
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;
async function inspectPackage(files, path, own) {
    const kind = path.endsWith('.tgz') ? 'npm' : 'python';
    const wheel = path.endsWith('.whl');
    const lines = [];
    let identity = null;
    for await (const member of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        const place = wheel ? member.name : member.name.split('/').slice(1).join('/');
        identity ??= kind === 'npm' ? npmIdentity(place, member) : pythonIdentity(place, member, wheel);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(member.bytes).digest('hex');
        if (!isOwn(place, digest, own) && !bookkeeping.test(place))
            lines.push(JSON.stringify([place, digest]));
    }
    if (identity === null) {
        const expected = kind === 'npm' ? 'package.json' : wheel ? 'METADATA' : 'PKG-INFO';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}: no name and version in it (${expected}); build the package again.`);
    }
    return { kind, ...identity, content: contentDigest(lines) };
}
async function packedContent(files, path) {
    const lines = [];
    for await (const { name, bytes } of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        if (bookkeeping.test(name))
            continue;
        lines.push(JSON.stringify([name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')]));
    }
    return contentDigest(lines);
}
function contentDigest(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
async function distributionOf(files, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const kind = file.endsWith('.whl') ? 'wheel' : file.endsWith('.tgz') ? 'npm' : 'sdist';
    return { kind, file, size: (await files.stat(path))?.size ?? 0, sha256: await files.digest(path) };
}
function isOwn(place, digest, own) {
    if (own.has(place))
        return true;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place);
    for (const [path, ownDigest] of own)
        if (ownDigest === digest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name)
            return true;
    return false;
}
function npmIdentity(place, member) {
    if (place !== 'package.json')
        return null;
    const { name, version } = (0,_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .npmPackageOf */ .ZP)(Buffer.from(member.bytes).toString('utf8'), member.name);
    return name === null || version === null ? null : { name, version };
}
function pythonIdentity(place, member, wheel) {
    if (!(wheel ? /^[^/]+\.dist-info\/METADATA$/.test(place) : place === 'PKG-INFO'))
        return null;
    const head = Buffer.from(member.bytes)
        .toString('utf8')
        .split(/\r?\n\r?\n/, 1)[0];
    const name = /^Name:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    const version = /^Version:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    return name === undefined || version === undefined ? null : { name, version };
}
async function parcelsOf(files, { file, sha256, kind, files: recorded }, folder) {
    const parcels = [];
    const alone = kind === 'npm' ? 'npm' : file.endsWith('.whl') ? 'wheel' : 'sdist';
    for (const each of recorded.length > 0 ? recorded : [{ kind: alone, file, size: -1, sha256 }]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.file);
        const stat = await files.stat(path);
        if (stat?.kind !== 'file' || (await files.digest(path)) !== each.sha256)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
        parcels.push({ ...each, size: stat.size, path });
    }
    return parcels;
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

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
async function takeLock(files, path, owner, alive) {
    const text = `${JSON.stringify(owner)}\n`;
    for (let attempt = 0; attempt < 3; attempt++) {
        if (await files.create(path, text))
            return () => files.remove(path);
        const holder = await readOwner(files, path);
        if (holder === undefined)
            continue;
        if (holder.host !== owner.host || alive(holder.pid)) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: \`${holder.command}\` (process ${holder.pid} on ${holder.host}) has been running here since ${holder.since}; wait for it, use another --run-dir, or remove the file if that process is gone.`);
        }
        await files.remove(path);
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: another run took the lock at the same moment; run again.`);
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


/***/ })

};
