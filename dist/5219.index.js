export const id = 5219;
export const ids = [5219];
export const modules = {

/***/ 55219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hashesOfReport),
/* harmony export */   hashesOfText: () => (/* binding */ hashesOfText),
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17671);

function hashesOfReport(text) {
    const found = new Map();
    const report = JSON.parse(text);
    for (const { metadata, download_info: from } of report.install ?? []) {
        const sha256 = from?.archive_info?.hashes?.sha256;
        if (metadata?.name !== undefined && metadata.version !== undefined && sha256 !== undefined)
            found.set(pinOf(metadata.name, metadata.version), [sha256]);
    }
    return found;
}
function hashesOfText(text) {
    const found = new Map();
    for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
        const [, name, version] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;\\]+)/.exec(line) ?? [];
        const sha256 = [...line.matchAll(/--hash=sha256:([0-9a-f]{64})(?![0-9a-f])/g)].map((match) => match[1]);
        if (name !== undefined && version !== undefined && sha256.length > 0)
            found.set(pinOf(name, version), sha256);
    }
    return found;
}
function pinOf(name, version) {
    return `${(0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .qb)(name)}==${version}`;
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
