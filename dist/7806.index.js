export const id = 7806;
export const ids = [7806];
export const modules = {

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


/***/ })

};
