export const id = 8015;
export const ids = [8015];
export const modules = {

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


/***/ })

};
