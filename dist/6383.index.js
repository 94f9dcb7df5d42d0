export const id = 6383;
export const ids = [6383];
export const modules = {

/***/ 53145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ includedFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function includedFiles(paths, files) {
    const found = new Set();
    const visit = async (path) => {
        const text = (await files.text(path)).replace(/\\\r?\n/g, ' ');
        for (const [, name] of text.matchAll(/^[ \t]*(?:-r|-c|--requirement|--constraint)[ \t=]*([^\s#]+)/gm)) {
            if (/^\w+:\/\//.test(name))
                continue;
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name);
            if (found.has(full) || (await files.stat(full))?.kind !== 'file')
                continue;
            found.add(full);
            await visit(full);
        }
    };
    for (const path of paths)
        await visit(path);
    for (const path of paths)
        found.delete(path);
    return [...found].sort();
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


/***/ }),

/***/ 56383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   ZU: () => (/* binding */ withIncluded),
/* harmony export */   _5: () => (/* binding */ builderRecipe),
/* harmony export */   findSource: () => (/* binding */ findSource),
/* harmony export */   k_: () => (/* binding */ toolsRecipe),
/* harmony export */   mk: () => (/* binding */ modelRecipe),
/* harmony export */   np: () => (/* binding */ frozenRecipe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _included_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53145);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17671);




async function findSource(lock, { files, workspace }) {
    const has = async (name) => (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)))?.kind === 'file';
    for (const name of lock) {
        if (!(await has(name)))
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`environment.lock: "${name}" is no file of the workspace; correct it, or leave it out.`);
        if (name === 'uv.lock' && lock.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('environment.lock: uv.lock holds everything; name it alone.');
    }
    if (lock.length > 0)
        return lock[0] === 'uv.lock' ? { kind: 'uv.lock' } : { kind: 'files', files: lock };
    if (await has('uv.lock'))
        return { kind: 'uv.lock' };
    for (const name of ['requirements.lock', 'requirements.txt'])
        if (await has(name))
            return { kind: 'files', files: [name] };
    return (await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(files, workspace))?.installable === true ? { kind: 'pyproject.toml' } : null;
}
function sourceName(source) {
    return source.kind === 'files' ? source.files.join(', ') : source.kind;
}
async function modelRecipe(source, asked, repository) {
    const { workspace } = repository;
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name);
    const shown = sourceName(source);
    switch (source.kind) {
        case 'uv.lock':
            return { shown, installs: [{ kind: 'uv.lock', groups: null, extras: [] }], reads: [at('uv.lock')] };
        case 'files': {
            const files = source.files.map(at);
            return { shown, installs: [{ kind: 'files', files }], reads: await withIncluded(files, repository) };
        }
        case 'pyproject.toml': {
            const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository.files, workspace);
            const lines = asked ?? pyproject?.dependencies ?? [];
            return { shown, installs: [{ kind: 'lines', lines, exact: false }], reads: [] };
        }
    }
}
async function withIncluded(paths, { files }) {
    return [...paths, ...(await (0,_included_files_js__WEBPACK_IMPORTED_MODULE_2__/* .includedFiles */ .i)(paths, files))];
}
const development = new Set(['dev', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'qa']);
const developmentFiles = [
    'requirements-dev.lock',
    'requirements-dev.txt',
    'requirements_dev.txt',
    'dev-requirements.txt',
    'requirements-test.txt',
    'requirements_test.txt',
    'test-requirements.txt',
    'requirements/dev.txt',
    'requirements/test.txt',
];
async function toolsRecipe(source, repository) {
    const { files, workspace } = repository;
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(files, workspace);
    const model = await modelRecipe(source, null, repository);
    const [groups, extras] = [ofDevelopment(pyproject?.groups ?? {}), ofDevelopment(pyproject?.extras ?? {})];
    const installs = source.kind === 'uv.lock'
        ? [{ kind: 'uv.lock', groups: Object.keys(groups), extras: Object.keys(extras) }]
        : [...model.installs];
    const own = [];
    for (const name of developmentFiles)
        if (source.kind !== 'uv.lock' && (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)))?.kind === 'file')
            own.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name));
    if (own.length > 0)
        installs.push({ kind: 'files', files: own });
    const lines = source.kind === 'uv.lock' ? [] : [...Object.values(groups), ...Object.values(extras)].flat();
    if (lines.length > 0)
        installs.push({ kind: 'lines', lines, exact: false });
    const project = pyproject?.installable === true && pyproject.name !== null;
    if (project)
        installs.push({ kind: 'project' });
    const pyprojectFile = pyproject === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pyproject.toml')];
    return {
        shown: `${model.shown} and tools`,
        installs,
        reads: [...model.reads, ...(await withIncluded(own, repository)), ...pyprojectFile],
    };
}
const builderRecipe = {
    shown: 'what builds the package',
    installs: [{ kind: 'lines', lines: ['build==1.6.1'], exact: false }],
    reads: [],
};
function frozenRecipe(packages) {
    const hashed = packages.every(({ sha256 }) => sha256.length > 0);
    const lines = packages.map(({ name, version, sha256 }) => [`${name}==${version}`, ...(hashed ? sha256.map((each) => `--hash=sha256:${each}`) : [])].join(' '));
    return {
        shown: 'the packages on record',
        installs: [{ kind: 'lines', lines, exact: true }],
        reads: [],
        exact: packages,
    };
}
function ofDevelopment(named) {
    return Object.fromEntries(Object.entries(named).filter(([name]) => development.has((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .normal */ .qb)(name))));
}


/***/ })

};
