export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 26374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactName: () => (/* binding */ artifactName),
  handOn: () => (/* binding */ handOn),
  readRecord: () => (/* binding */ readRecord),
  receive: () => (/* binding */ receive),
  reportedJobs: () => (/* binding */ reportedJobs),
  reportedModels: () => (/* binding */ reportedModels)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/run/run-record.js
var run_record = __webpack_require__(80427);
;// CONCATENATED MODULE: ./.build/run/travel.js
const travelling = [
    /^run\.json$/,
    /^(?!train\/model\/)[a-z]+\/(?:[a-z]+\/){0,2}[a-z-]+\.json$/,
    /^evaluate\/(?:validation|test)\/(?:candidate|champion|anchor|baseline)\.csv$/,
    /^train\/model\.tar\.gz$/,
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

;// CONCATENATED MODULE: ./.build/entry/handing.js




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
    await run.write(run_record/* runRecordFile */.j, record);
    const paths = (await travellingFiles(files, run)).map((path) => run.path(path));
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
        const record = await readRecord(files, (0,external_node_path_.join)(folder, run_record/* runRecordFile */.j), artifact.name);
        first ??= record;
        checkSame(first, record, artifact.name);
        await merge(files, folder, root);
        await files.remove(folder);
    }
    if (first === undefined)
        throw new errors/* UserError */.yo('from: expected the name of at least one artifact, got nothing.');
    return first;
}
async function readRecord(files, path, name) {
    if ((await files.stat(path))?.kind === 'file') {
        try {
            return run_record/* runRecordSchema */._.parse(JSON.parse(await files.text(path)));
        }
        catch (cause) {
            throw new errors/* UserError */.yo(`${name}: its ${run_record/* runRecordFile */.j} is not one that this version of the tool wrote.`, { cause });
        }
    }
    throw new errors/* UserError */.yo(`${name}: expected an artifact that a job of this tool left, found no ${run_record/* runRecordFile */.j} in it.`);
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
    throw new errors/* UserError */.yo(`from: this run has no artifact "${name}"; ${there.length === 0 ? 'no job has left one yet' : `it has ${there.join(', ')}`}.`);
}
function checkSame(first, record, name) {
    for (const key of ['model', 'revision', 'repository']) {
        if (first[key] === record[key])
            continue;
        throw new errors/* UserError */.yo(`from: ${name} is of ${key} ${record[key] ?? 'none'}, the first artifact of ${first[key] ?? 'none'}; name artifacts of one run of one model.`);
    }
}
async function merge(files, folder, root) {
    for (const path of await files.list(folder)) {
        if (!mayTravel(path) || path.startsWith('report/'))
            continue;
        const to = (0,external_node_path_.join)(root, path);
        if ((await files.stat((0,external_node_path_.join)(folder, path)))?.kind !== 'file' || (await files.stat(to)) !== undefined)
            continue;
        await files.copy((0,external_node_path_.join)(folder, path), to);
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


/***/ })

};
