export const id = 7058;
export const ids = [7058];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactName: () => (/* binding */ artifactName),
/* harmony export */   handOn: () => (/* binding */ handOn),
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   receive: () => (/* binding */ receive),
/* harmony export */   reportedJobs: () => (/* binding */ reportedJobs),
/* harmony export */   reportedModels: () => (/* binding */ reportedModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);
/* harmony import */ var _run_travel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37402);




function artifactName(model, { job, attempt }) {
    return `mlops-${model}-${job}-${attempt}`;
}
async function handOn(session, artifacts, job) {
    const { config, context } = session;
    const { run, files, who } = context;
    const record = {
        format: 'mlops-run/1',
        model: config.model.name,
        ...job,
        repository: who.repository,
        revision: who.revision,
        dirty: who.dirty,
        configuration: { ...config },
    };
    await run.write(_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV, record);
    const paths = (await (0,_run_travel_js__WEBPACK_IMPORTED_MODULE_3__/* .travellingFiles */ .S)(files, run)).map((path) => run.path(path));
    const name = artifactName(config.model.name, job);
    await artifacts.upload(name, run.root, paths);
    return name;
}
async function receive(names, source, files, root) {
    const stored = await source.list();
    const wanted = names.map((name) => newest(name, stored));
    await files.remove(root);
    let first;
    for (const artifact of wanted) {
        const folder = await files.temporary();
        await source.download(artifact, folder);
        const record = await readRecord(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV), artifact.name);
        first ??= record;
        checkSame(first, record, artifact.name);
        await merge(files, folder, root);
        await files.remove(folder);
    }
    if (first === undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('from: expected the name of at least one artifact, got nothing.');
    return first;
}
async function readRecord(files, path, name) {
    if ((await files.stat(path))?.kind === 'file') {
        try {
            return _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.parse(JSON.parse(await files.text(path)));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its ${_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV} is not one that this version of the tool wrote.`, { cause });
        }
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected an artifact that a job of this tool left, found no ${_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV} in it.`);
}
function newest(name, stored) {
    const exact = stored.find((artifact) => artifact.name === name);
    if (exact !== undefined)
        return exact;
    const attempts = stored
        .flatMap((artifact) => {
        const attempt = artifact.name.startsWith(`${name}-`) ? artifact.name.slice(name.length + 1) : '';
        return /^\d{1,6}$/.test(attempt) ? [{ artifact, attempt: Number(attempt) }] : [];
    })
        .sort((a, b) => b.attempt - a.attempt);
    const [highest] = attempts;
    if (highest !== undefined)
        return highest.artifact;
    const there = stored.map((artifact) => artifact.name).filter((other) => other.startsWith('mlops-'));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: this run has no artifact "${name}"; ${there.length === 0 ? 'no job has left one yet' : `it has ${there.join(', ')}`}.`);
}
function checkSame(first, record, name) {
    for (const key of ['model', 'revision', 'repository']) {
        if (first[key] === record[key])
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: ${name} is of ${key} ${record[key] ?? 'none'}, the first artifact of ${first[key] ?? 'none'}; name artifacts of one run of one model.`);
    }
}
async function merge(files, folder, root) {
    for (const path of await files.list(folder)) {
        if (!(0,_run_travel_js__WEBPACK_IMPORTED_MODULE_3__/* .mayTravel */ .M)(path) || path.startsWith('report/'))
            continue;
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)))?.kind !== 'file' || (await files.stat(to)) !== undefined)
            continue;
        await files.copy((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), to);
    }
}
const reportedJobs = ['candidate', 'quality'];
function reportedModels(stored) {
    const models = new Map();
    const pattern = new RegExp(`^mlops-([a-z0-9][a-z0-9-]*)-(${reportedJobs.join('|')})-\\d{1,6}$`);
    for (const job of reportedJobs) {
        for (const { name } of stored) {
            const found = pattern.exec(name);
            if (found?.[2] !== job)
                continue;
            const names = models.get(found[1]) ?? [];
            const plain = `mlops-${found[1]}-${job}`;
            if (!names.includes(plain))
                models.set(found[1], [...names, plain]);
        }
    }
    return models;
}


/***/ }),

/***/ 37402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayTravel),
/* harmony export */   S: () => (/* binding */ travellingFiles)
/* harmony export */ });
const travelling = [
    /^run\.json$/,
    /^(?!train\/model\/)[a-z]+\/(?:[a-z]+\/){0,2}[a-z-]+\.json$/,
    /^evaluate\/(?:validation|test)\/(?:candidate|champion|anchor|baseline)\.csv$/,
    /^train\/model\.tar\.gz$/,
    /^gate\/test\/test-rows\.bin$/,
    /^package\/(?!\.)[^/]+$/,
    /^test\/[^/]+\.xml$/,
    /^report\/(?:report\.html|report\.md|comment\.md)$/,
];
function mayTravel(path) {
    return travelling.some((pattern) => pattern.test(path));
}
async function travellingFiles(files, run) {
    return (await files.list(run.root)).filter(mayTravel);
}


/***/ })

};
