export const id = 6531;
export const ids = [6531,7806];
export const modules = {

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
    switched = new Set();
    constructor(command, given, known, switches = []) {
        this.command = command;
        for (const [name, value] of given.own) {
            if (switches.includes(name)) {
                if (value !== null)
                    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected no value, got one; write --${name} alone.`);
                this.switched.add(name);
                continue;
            }
            if (!known.includes(name)) {
                const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, [...known, ...switches]);
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: unknown option of mlops ${command}; ${near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`}`);
            }
            if (value === null || value === '')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected a value after it.`);
            this.values.set(name, [...(this.values.get(name) ?? []), value]);
        }
    }
    has(name) {
        return this.switched.has(name);
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

/***/ 66531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ registry_commands_pull),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/registry/pull.js
var pull = __webpack_require__(11833);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
;// CONCATENATED MODULE: ./.build/registry/show.js

async function describeRegistry(registry, model) {
    const { history, manifests } = await registry.holdings(model);
    const versions = manifests.map(shownVersion);
    const last = history.at(-1);
    const champion = last === undefined ? null : { number: last.number, version: last.version, anchor: last.anchor };
    return { registry: registry.location, model, versions, champion, history };
}
function shownVersion(manifest) {
    const { verdict, part } = manifest.verdict;
    const metrics = Object.entries(manifest.metrics[part] ?? {}).map(([name, { value }]) => [name, value]);
    return {
        version: manifest.version,
        verdict,
        part,
        metrics: Object.fromEntries(metrics),
        createdAt: manifest.createdAt,
        actor: manifest.actor,
        model: Object.hasOwn(manifest.files, names/* modelFile */.u4),
    };
}
function showText(description) {
    const { registry, model, champion, versions, history } = description;
    if (versions.length === 0)
        return `${model} has no versions in ${registry}.\n`;
    const head = champion === null ? 'no champion' : `champion ${champion.version} (#${champion.number}, anchor ${champion.anchor})`;
    const names = [...new Set(versions.flatMap((version) => Object.keys(version.metrics)))].slice(0, 4);
    const listed = [...versions]
        .reverse()
        .map((version) => [
        version.version === champion?.version ? `${version.version} *` : version.version,
        version.verdict,
        version.part,
        ...names.map((name) => figure(version.metrics[name])),
        day(version.createdAt),
        version.actor,
    ]);
    const champions = [...history]
        .reverse()
        .map((record) => [`#${record.number}`, record.version, record.kind, day(record.at), record.actor, record.reason]);
    const blocks = [
        `${model} in ${registry}: ${head}`,
        table([['version', 'verdict', 'part', ...names, 'date', 'by'], ...listed]),
    ];
    if (champions.length > 0)
        blocks.push(table([['champion', 'version', 'by', 'date', 'who', 'reason'], ...champions]));
    return `${blocks.join('\n\n')}\n`;
}
function figure(value) {
    return value === null || value === undefined ? '-' : value.toFixed(4);
}
function day(at) {
    return at.slice(0, 16).replace('T', ' ');
}
function table(rows) {
    const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')));
    const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
    return clean
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/configuration.js
var configuration = __webpack_require__(50039);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
// EXTERNAL MODULE: ./.build/entry/flags.js
var entry_flags = __webpack_require__(3726);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
;// CONCATENATED MODULE: ./.build/entry/registry-commands.js












async function show(given, log) {
    const flags = new entry_flags/* Flags */.i('show', given, ['model']);
    const { registry, model } = await registry_commands_open(given, flags, log);
    const description = await describeRegistry(registry, model);
    if (given.json)
        (0,print/* printJson */.Q2)(description);
    else
        (0,print/* print */.yy)(showText(description));
    return failure/* exit */.NS.done;
}
async function registry_commands_pull(given, log) {
    const flags = new entry_flags/* Flags */.i('pull', given, ['model', 'version', 'to', 'output', 'format'], ['data']);
    const { registry, model, files, workspace } = await registry_commands_open(given, flags, log);
    const version = flags.one('version') ?? (await (0,pull/* championVersion */.S)(registry, model));
    if (flags.has('data')) {
        const { dataFormat, pullData } = await __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 467));
        const format = dataFormat(flags.one('format'));
        const output = flags.one('output') ?? flags.one('to');
        const at = {
            registry,
            files,
            workspace,
            doorway: (0,doorway/* doorway */.Q)(given, 'pull', log),
            json: given.json,
            log,
            output,
            format,
        };
        try {
            return await pullData(await registry.manifest(model, version), at);
        }
        finally {
            await files.close();
        }
    }
    for (const flag of ['output', 'format'])
        if (flags.one(flag) !== undefined)
            throw new errors/* UserError */.yo(`--${flag}: it goes with --data; a version's files go to --to.`);
    const to = (0,external_node_path_.resolve)(workspace, flags.one('to') ?? `${model}-${version}`);
    const pulled = await (0,pull/* pullVersion */.k)(registry, files, model, version, to);
    const text = `${model} ${pulled.version} is in ${pulled.folder}: ${pulled.files.join(', ')}.`;
    if (given.json)
        (0,print/* printJson */.Q2)(pulled);
    else
        (0,print/* print */.yy)(`${text}\n`);
    return failure/* exit */.NS.done;
}
async function registry_commands_open(given, flags, log) {
    if (given.positional.length > 0)
        throw new errors/* UserError */.yo(`mlops ${flags.command}: expected options only, got "${given.positional[0]}".`);
    const at = (0,doorway/* doorway */.Q)(given, flags.command, log);
    const workspace = (0,external_node_path_.resolve)(at.workspace);
    const files = new node_files/* NodeFiles */.Q();
    const { registry: place, variables, token } = at;
    const registry = await (0,open_registry.openRegistry)({ place, workspace, variables, token, log, latest: null }, files);
    return { registry, model: flags.one('model') ?? (await modelOf(files, workspace, at)), files, workspace };
}
async function modelOf(files, workspace, at) {
    if ((await files.stat((0,external_node_path_.join)(workspace, at.config))) === undefined) {
        throw new errors/* UserError */.yo(`${at.config}: not found in ${workspace}; name the model by --model, or go to its repository.`);
    }
    const { value: config } = await (0,configuration.readConfiguration)(files, workspace, at.config, at.overrides);
    if (config.model.name !== null)
        return config.model.name;
    return (0,entry_name/* defaultModelName */.G)(at.variables['GITHUB_REPOSITORY'] ?? null, workspace);
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

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
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
/* harmony import */ var _judged_as_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85956);


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
    if ((0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(a) !== (0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(b))
        changes.push('decision threshold');
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
/* harmony export */   jp: () => (/* binding */ isModelName),
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
function isModelName(name) {
    return /^[a-z0-9][a-z0-9-]*$/.test(name);
}
function checkModelName(name) {
    if (!isModelName(name)) {
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

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championVersion),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



async function championVersion(registry, model) {
    const last = (await registry.history(model)).at(-1);
    if (last !== undefined)
        return last.version;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`);
}
async function pullVersion(registry, files, model, version, to) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(model);
    const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const beside = await registry.attachments(model, manifest.version);
    const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
    names.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    const missing = await missingFiles(files, manifest, beside, text, to);
    for (const name of missing) {
        if (name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE)
            await registry.fetch(model, manifest.version, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
        else if (!(await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), text)))
            throw other((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), manifest);
    }
    return { version: manifest.version, folder: to, files: [_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, ...names], written: missing };
}
async function missingFiles(files, manifest, beside, text, to) {
    const missing = [];
    const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256]);
    for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256)
            throw other(path, manifest);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    const stat = await files.stat(path);
    if (stat === undefined)
        missing.push(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    else if (stat.kind !== 'file' || (await files.text(path)) !== text)
        throw other(path, manifest);
    return missing;
}
function other(path, { name, version }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: another file is there already, not that of ${name} ${version}; choose another folder.`);
}


/***/ })

};
