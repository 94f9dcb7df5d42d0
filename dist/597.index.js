export const id = 597;
export const ids = [597];
export const modules = {

/***/ 70597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostEnvironment: () => (/* binding */ hostEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89074);




class HostEnvironment {
    digest;
    system;
    ports;
    kind = 'host';
    constructor(digest, system, ports) {
        this.digest = digest;
        this.system = system;
        this.ports = ports;
    }
    prepare() {
        return Promise.resolve();
    }
    run(command) {
        return this.ports.process.run(command);
    }
    async installed() {
        const { process, workspace } = this.ports;
        const nothing = { system: this.system, python: null, packages: [], image: null };
        try {
            const { python, packages } = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .listPackages */ .A)(['python3'], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(workspace).root, process);
            return { ...nothing, python, packages: packages.map(({ name, version }) => ({ name, version, sha256: [] })) };
        }
        catch (cause) {
            if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
                return nothing;
            throw cause;
        }
    }
}
function hostEnvironment(ports, system, setup = null) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(setup === null ? system : `${system} ${setup}`)
        .digest('hex');
    return new HostEnvironment(digest, system, ports);
}


/***/ }),

/***/ 89074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17671);




const listing = `
import importlib.metadata, json, platform
found = [[d.metadata["Name"], d.version, d.read_text("direct_url.json")] for d in importlib.metadata.distributions()]
print(json.dumps({"python": platform.python_version(), "found": found}))
`;
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable();
const listed = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ python: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([text, text, text])) });
async function listPackages(argv, folder, process) {
    const ended = await process.run({ argv: [...argv, '-c', listing], cwd: folder, capture: true });
    if (ended.code !== 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramError */ .Zj(`${argv[0]}: it cannot say which packages it has.`, ended.tail.slice(-5));
    const found = new Map();
    const told = listed.parse(JSON.parse(ended.stdout.trim().split('\n').at(-1)));
    for (const [name, version, origin] of told.found) {
        if (name === null || version === null || !isPackage((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), version) || found.has((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name)))
            continue;
        found.set((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), { name: (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), version, ...originOf(origin) });
    }
    const packages = [...found.values()].filter(({ name }) => name !== 'pip');
    return { python: told.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
function isPackage(name, version) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) && /^[A-Za-z0-9.!+_-]+$/.test(version);
}
function originOf(text) {
    if (text === null)
        return { editable: false };
    try {
        const { dir_info: folder, vcs_info: vcs, archive_info: archive } = JSON.parse(text);
        const told = vcs?.commit_id ?? archive?.hashes?.['sha256'] ?? archive?.hash;
        const origin = told === undefined ? 'unknown' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
        return { editable: folder?.editable === true, origin };
    }
    catch {
        return { editable: false, origin: 'unknown' };
    }
}


/***/ }),

/***/ 17671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* unused harmony export pyprojectOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);



async function readPyproject(files, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'pyproject.toml');
    if ((await files.stat(path)) === undefined)
        return null;
    return pyprojectOf(await files.text(path));
}
function pyprojectOf(text) {
    const document = parsed(text);
    const project = tableOf(document['project']);
    const named = typeof project['name'] === 'string' ? project['name'] : null;
    const groups = tableOf(document['dependency-groups']);
    return {
        name: named,
        dependencies: Array.isArray(project['dependencies']) ? textsOf(project['dependencies']) : null,
        extras: Object.fromEntries(Object.entries(tableOf(project['optional-dependencies'])).map(([name, list]) => [name, textsOf(list)])),
        groups: Object.fromEntries(Object.keys(groups).map((name) => [name, groupOf(name, groups, [])])),
        python: typeof project['requires-python'] === 'string' ? project['requires-python'] : null,
        installable: named !== null || document['build-system'] !== undefined,
    };
}
function parsed(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .TomlError */ .zx))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pyproject.toml:${cause.line}:${cause.column}: not valid TOML; correct it (pip cannot read it either).`, { cause });
    }
}
function groupOf(name, groups, through) {
    if (through.includes(name))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pyproject.toml: the dependency group "${name}" includes itself; take that out.`);
    const list = groups[Object.keys(groups).find((known) => normal(known) === normal(name)) ?? name];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        const included = tableOf(entry)['include-group'];
        return typeof included === 'string' ? groupOf(included, groups, [...through, name]) : [];
    });
}
function normal(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}


/***/ })

};
