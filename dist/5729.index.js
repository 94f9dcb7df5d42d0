export const id = 5729;
export const ids = [5729,8015];
export const modules = {

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

/***/ 18015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ environmentKey),
/* harmony export */   systemOf: () => (/* binding */ systemOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);



async function environmentKey({ setup, lock }, paths, context) {
    const { machine, workspace } = context;
    const python = machine.platform === 'win32' ? 'python' : 'python3';
    const [system, nodeVersion, pythonVersion, locked] = await Promise.all([
        systemOf(context),
        versionOf('node', context),
        versionOf(python, context),
        lockDigests(lock, context),
    ]);
    const content = digest([setup, locked]);
    const place = digest([workspace, ...paths]).slice(0, 12);
    const fixed = [system, machine.arch, nodeVersion ?? 'none', pythonVersion ?? 'none'].map(plain);
    return {
        key: ['mlops-env', ...fixed, place, content.slice(0, 32)].join('-'),
        parts: `system ${system}, ${machine.arch}, ${told('Node', nodeVersion)}, ${told('Python', pythonVersion)}, paths ${place}, lock files and command ${content.slice(0, 12)}`,
        digest: digest([...fixed, content]),
    };
}
async function systemOf({ files, machine, variables, }) {
    const image = variables['ImageOS'] ?? '';
    if (image !== '')
        return `${machine.platform}.${image}`;
    const path = '/etc/os-release';
    if (machine.platform !== 'linux' || (await files.stat(path)) === undefined)
        return machine.platform;
    const text = await files.text(path);
    const field = (name) => new RegExp(`^${name}="?([\\w.-]*)"?$`, 'm').exec(text)?.[1] ?? '';
    return `linux.${field('ID')}${field('VERSION_ID')}`;
}
async function versionOf(program, { process, workspace }) {
    try {
        const ended = await process.run({ argv: [program, '--version'], cwd: workspace, capture: true, timeoutMs: 30_000 });
        return /\d+\.\d+\.\d+\S*/.exec(ended.stdout)?.[0] ?? null;
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw cause;
    }
}
async function lockDigests(lock, { files, workspace }) {
    const found = new Map();
    for (const pattern of lock) {
        const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, pattern);
        const kind = (await files.stat(literal))?.kind;
        const paths = kind === undefined ? await files.glob(pattern, workspace) : [pattern];
        if (paths.length === 0 || kind === 'folder')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`environment.lock: "${pattern}" is ${kind === 'folder' ? 'a folder' : 'no file of the workspace'}; name the files that say what environment.setup installs.`);
        for (const path of paths)
            found.set(path, await files.digest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)));
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
function plain(text) {
    return text.replace(/[^A-Za-z0-9._]/g, '_').slice(0, 60);
}
function told(name, version) {
    return version === null ? `no ${name}` : `${name} ${version}`;
}


/***/ }),

/***/ 35729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareEnvironment: () => (/* binding */ prepareEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/process.js
var host_process = __webpack_require__(93892);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/project/cached-paths.js


const models = new Set(['.mlops', '.mlops-registry', '.dvc']);
const secrets = new Set('.git .ssh .gnupg .aws .azure .kube .docker .netrc .npmrc .pypirc .git-credentials'.split(' '));
function resolveCached(cached, { workspace, variables }) {
    return cached.map((path) => {
        if (!path.startsWith('~/'))
            return (0,external_node_path_.resolve)(workspace, path);
        const home = homeOf(variables);
        if (home === undefined)
            throw refusal(path, 'there is no home folder here (HOME is not set)');
        return (0,external_node_path_.resolve)(home, path.slice(2));
    });
}
async function checkCached(cached, paths, keptOut) {
    const data = await dataPaths(keptOut);
    for (const [index, path] of paths.entries()) {
        const given = cached[index];
        const there = (await keptOut.files.stat(path)) !== undefined;
        for (const each of there ? [path, await keptOut.files.real(path)] : [path]) {
            const why = reasonAgainst(each, data, keptOut);
            if (why !== null)
                throw refusal(given, why);
        }
    }
}
function reasonAgainst(path, data, { workspace, run, variables }) {
    if (holds(path, workspace))
        return 'it is the workspace itself, or holds it';
    if (data.some((each) => holds(path, each)))
        return 'it is or holds data (data.source)';
    if (holds(path, run) || holds(run, path))
        return 'models and results lie there (the run directory)';
    const parts = path.split(/[\\/]/);
    if (parts.some((part) => models.has(part)))
        return 'models or data lie there';
    if (parts.some((part) => secrets.has(part)))
        return 'secrets may lie there';
    for (const folder of [homeOf(variables), variables['RUNNER_TEMP']])
        if (folder !== undefined && folder !== '' && holds(path, folder))
            return 'secrets may lie there';
    return null;
}
async function dataPaths({ files, workspace, sources }) {
    const found = [];
    for (const source of sources) {
        const literal = (0,external_node_path_.resolve)(workspace, source);
        found.push(folderOf(literal));
        if ((0,external_node_path_.isAbsolute)(source) || (await files.stat(literal)) !== undefined)
            continue;
        for (const path of await files.glob(source, workspace))
            found.push((0,external_node_path_.join)(workspace, path));
    }
    return found;
}
function folderOf(pattern) {
    const parts = pattern.split(external_node_path_.sep);
    const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
    return first < 0 ? pattern : parts.slice(0, first).join(external_node_path_.sep);
}
function holds(outer, inner) {
    return inner === outer || inner.startsWith(outer.endsWith(external_node_path_.sep) ? outer : outer + external_node_path_.sep);
}
function homeOf(variables) {
    return variables['HOME'] ?? variables['USERPROFILE'];
}
function refusal(path, why) {
    return new errors/* UserError */.yo(`environment.cached: "${path}" cannot be kept in the cache: ${why}. Everybody who opens a pull request can read the cache; name only what environment.setup installs.`);
}

// EXTERNAL MODULE: ./.build/project/environment-key.js
var environment_key = __webpack_require__(18015);
;// CONCATENATED MODULE: ./.build/project/prepare-environment.js






const recordFile = 'environment.json';
const recordSchema = schemas/* object */.Ikc({ format: schemas/* literal */.euz('mlops-environment/1'), key: schemas/* string */.YjP(), place: schemas/* string */.YjP() });
async function prepareEnvironment({ setup, cached, lock }, context) {
    if (setup === null) {
        if (cached.length > 0)
            throw new errors/* UserError */.yo('environment.cached: nothing fills it; name the command in environment.setup.');
        return null;
    }
    if (cached.length > 0 && lock.length === 0)
        throw new errors/* UserError */.yo('environment.cached: a cache needs environment.lock, the files that say what environment.setup installs; without them it would never change.');
    const keptOut = { ...context, run: context.run.root };
    const paths = resolveCached(cached, keptOut);
    await checkCached(cached, paths, keptOut);
    const named = await (0,environment_key/* environmentKey */.J)({ setup, lock }, paths, context);
    const check = () => checkCached(cached, paths, keptOut);
    if (!(await isPrepared(named, paths, lock, context)))
        await prepare(setup, named, { cached, paths, check }, context);
    await context.run.write(recordFile, { format: 'mlops-environment/1', key: named.key, place: placeOf(context) });
    return { digest: named.digest };
}
async function prepare(setup, { key, parts }, { cached, paths, check }, context) {
    const { files, log } = context;
    const cache = cacheFor(paths, context);
    if ('absent' in cache) {
        log.info(`environment: set up without a cache, since ${cache.absent}.`);
        await runSetup(setup, context);
        return;
    }
    if (await cache.restore(key, paths)) {
        log.info(`environment: taken from the cache, nothing is set up: ${key} (${parts}).`);
        return;
    }
    log.info(`environment: not in the cache, so it is set up: ${key}. One of these is new, or it was dropped: ${parts}.`);
    await runSetup(setup, context);
    for (const [index, path] of paths.entries()) {
        if ((await files.stat(path)) === undefined)
            throw new errors/* UserError */.yo(`environment.cached: "${cached[index]}" is not there after environment.setup; correct the path, or leave it out.`);
    }
    await check();
    log.info(`environment: ${(await cache.save(key, paths)) ? 'kept' : 'not kept'} in the cache: ${key}.`);
}
function cacheFor(paths, { cache }) {
    if (paths.length === 0)
        return { absent: 'environment.cached names nothing' };
    if (paths.some((path) => /[*?[\]\p{Cc}]/u.test(path)))
        return { absent: 'the path of the workspace holds a sign that the cache takes for a pattern' };
    return cache;
}
async function runSetup(setup, { process, log, workspace }) {
    const ended = await log.group(`environment.setup: ${(0,host_process/* shown */.S)(setup)}`, () => process.run({
        argv: (0,host_process/* argvOf */.U)(setup),
        key: 'environment.setup',
        cwd: workspace,
        onLine: (line) => {
            log.output(line);
        },
    }));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
    const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
    throw new errors/* ProgramError */.Zj(`environment.setup: "${(0,host_process/* shown */.S)(setup)}" ${how}; correct it, or run it by hand to see why.${silent}`, ended.tail.slice(-5));
}
async function isPrepared({ key }, paths, lock, context) {
    const { files, run, log, variables } = context;
    if (!(await run.has(recordFile)))
        return false;
    const record = recordSchema.safeParse(parsed(await files.text(run.path(recordFile)))).data;
    if (record?.key !== key || record.place !== placeOf(context))
        return false;
    if (lock.length === 0 && (variables['GITHUB_RUN_ID'] ?? '') === '')
        return false;
    for (const path of paths)
        if ((await files.stat(path)) === undefined)
            return false;
    log.info(`environment: set up before, by an earlier call in this run directory: ${key}.`);
    return true;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function placeOf({ machine, variables }) {
    const names = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME', 'RUNNER_TRACKING_ID'];
    const job = names.map((name) => variables[name] ?? '');
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([machine.host, ...job]))
        .digest('hex');
}


/***/ })

};
