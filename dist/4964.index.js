export const id = 4964;
export const ids = [4964,7058,6804,8890,854,7116,7373];
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

/***/ 54964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OtherRuns: () => (/* binding */ OtherRuns),
  checkClaims: () => (/* binding */ checkClaims),
  isWanted: () => (/* binding */ isWanted)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/github/pull-request.js
var pull_request = __webpack_require__(32589);
// EXTERNAL MODULE: ./.build/run/travel.js
var travel = __webpack_require__(37402);
// EXTERNAL MODULE: ./.build/github/foreign-artifacts.js
var foreign_artifacts = __webpack_require__(50854);
// EXTERNAL MODULE: ./.build/github/unpack.js
var unpack = __webpack_require__(27116);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/github/workflow-run.js



const runSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    run_attempt: schemas/* int */.Whr().positive().nullish(),
    event: schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/),
    status: schemas/* string */.YjP().max(50).nullable(),
    conclusion: schemas/* string */.YjP().max(50).nullable(),
    head_branch: pull_request/* branchSchema */.A0.nullable(),
    head_sha: pull_request/* shaSchema */.Ye,
    repository: schemas/* object */.Ikc({ full_name: pull_request/* fullNameSchema */.Qv }),
    head_repository: schemas/* object */.Ikc({ full_name: pull_request/* fullNameSchema */.Qv }).nullish(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP().max(200) }).nullish(),
    triggering_actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP().max(200) }).nullish(),
});
async function readRun(client, id) {
    const route = 'GET /actions/runs/{run_id}';
    const answer = await client.ask(route, { run_id: id }, { need: 'actions: read', expect: [404] });
    if (answer.status === 404) {
        throw new errors/* UserError */.yo(`${client.location}: there is no run ${id}, or the token may not see it (it needs \`actions: read\`); check the number and the repository.`);
    }
    const run = client.checked(runSchema, route, answer.data);
    return {
        id: run.id,
        url: `${client.web}/actions/runs/${run.id}`,
        attempt: run.run_attempt ?? 1,
        event: run.event,
        ended: run.status === 'completed',
        conclusion: run.conclusion,
        repository: run.repository.full_name,
        head: {
            repository: run.head_repository?.full_name ?? null,
            branch: run.head_branch,
            commit: run.head_sha,
        },
        actor: run.triggering_actor?.login ?? run.actor?.login ?? 'unknown',
    };
}

// EXTERNAL MODULE: ./.build/run/origin.js
var run_origin = __webpack_require__(11660);
// EXTERNAL MODULE: ./.build/entry/handing.js
var handing = __webpack_require__(7058);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
// EXTERNAL MODULE: ./.build/render/visible.js
var visible = __webpack_require__(30177);
;// CONCATENATED MODULE: ./.build/entry/run-models.js



const judging = ['candidate', 'check', 'release', 'retrain'];
const run_models_all = [...judging, 'quality'];
const pattern = new RegExp(`^mlops-([a-z0-9][a-z0-9-]*)-(${run_models_all.join('|')})-\\d{1,6}$`);
function modelsOf(stored) {
    const jobs = new Map();
    for (const { name } of stored) {
        const [, model, job] = pattern.exec(name) ?? [];
        if (model !== undefined && job !== undefined)
            jobs.set(model, (jobs.get(model) ?? new Set()).add(job));
    }
    const models = new Map();
    for (const [model, left] of jobs) {
        const judged = judging.find((job) => left.has(job));
        const chosen = [...(judged === undefined ? [] : [judged]), ...(left.has('quality') ? ['quality'] : [])];
        models.set(model, chosen.map((job) => `mlops-${model}-${job}`));
    }
    return models;
}
function chooseModel(stored, { model, ownModel }, name) {
    const models = modelsOf(stored);
    if (models.size === 0)
        return null;
    const names = [...models.keys()];
    const chosen = model ?? (models.has(ownModel) ? ownModel : names.length === 1 ? names[0] : null);
    const listed = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ' and others' : ''}`;
    if (chosen === null)
        throw new errors/* UserError */.yo(`${name}: it has several models: ${listed}; name one by --model.`);
    const artifacts = models.get(chosen);
    if (artifacts !== undefined)
        return { model: chosen, artifacts };
    throw new errors/* UserError */.yo(`${name}: it left nothing of a model ${shown(chosen)}; it has ${listed}.`);
}
function upToAttempt(stored, attempt) {
    if (attempt === null)
        return stored;
    return stored.filter(({ name }) => Number(/-(\d{1,6})$/.exec(name)?.[1] ?? 0) <= attempt);
}
function shown(text) {
    return JSON.stringify((0,render_escape/* shorten */.ml)((0,visible/* visible */.R)(text), 100));
}

;// CONCATENATED MODULE: ./.build/entry/github-run.js










async function openGitHubRun(asked, address, { workspace, variables, files, log, client: clientOf }, to) {
    const own = await (0,open_registry.workspaceRepository)(workspace, variables);
    const at = address.repository ?? own;
    if (typeof at === 'string')
        throw new errors/* UserError */.yo(`from-run: ${asked.run} is a run of the repository of ${workspace}, but ${at}; give the run's address.`);
    const client = await clientOf(at);
    if (client === null)
        throw new errors/* UserError */.yo('from-run: GitHub gives artifacts only to a token, got none; set GITHUB_TOKEN or GH_TOKEN to one that has `actions: read`.');
    const run = await readRun(client, address.number);
    const { id: number, url, repository, event, actor, head } = run;
    const origin = { kind: 'run', number, url, repository, event, actor, head };
    const name = (0,run_origin/* originName */.AN)(origin);
    if (address.attempt !== null && address.attempt > run.attempt)
        throw new errors/* UserError */.yo(`${name}: it has had ${run.attempt} attempts, ${address.attempt} was asked for.`);
    if (!asked.trust)
        checkTrusted(run, origin, typeof own === 'string' ? null : own, at);
    const source = new foreign_artifacts.ForeignArtifacts(client, files, { run: run.id, wanted: isWanted, limits: unpack.ownLimits });
    const stored = upToAttempt(await source.list(), address.attempt);
    const chosen = chooseModel(stored, asked, name);
    if (chosen === null)
        throw nothingLeft(run, name, source.gone);
    if (!run.ended)
        log.notice(`${name}: it goes on still; this is what it has left so far.`);
    const listed = {
        list: () => Promise.resolve(stored),
        download: (...given) => source.download(...given),
    };
    const record = await (0,handing.receive)(chosen.artifacts, listed, files, to);
    checkClaims(record, chosen.model, run.repository, name);
    return { origin, record, own: false };
}
function checkTrusted(run, origin, own, at) {
    const { head, repository } = run;
    const isOwn = own !== null && (0,pull_request/* sameName */.q)(`${own.owner}/${own.repository}`, `${at.owner}/${at.repository}`);
    const isFork = head.repository === null || !(0,pull_request/* sameName */.q)(head.repository, repository);
    if (isOwn && !isFork)
        return;
    const why = isOwn ? 'its code comes from a fork' : "it is not of this workspace's repository";
    throw new errors/* UserError */.yo(`${(0,run_origin/* originName */.AN)(origin)} (${(0,run_origin/* originDetails */.pj)(origin)}): ${why}, and scoring runs the model's code on this machine; read that code, then add --trust.`);
}
function nothingLeft({ ended, conclusion, url }, name, gone) {
    if (gone > 0)
        return new errors/* UserError */.yo(`${name}: GitHub keeps its artifacts no longer (${gone} expired); run the workflow again.`);
    if (!ended)
        return new errors/* OutsideError */.Cp(`${name}: it goes on and has left no results yet; try again when it has ended.`);
    const how = /^[a-z_]{1,30}$/.test(conclusion ?? '') ? conclusion.replaceAll('_', ' ') : 'nothing said';
    return new errors/* UserError */.yo(`${name}: it ended (${how}) and left no artifact of a candidate; its log says more: ${url}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/run/run-record.js
var run_record = __webpack_require__(80427);
;// CONCATENATED MODULE: ./.build/entry/local-artifacts.js



class LocalArtifacts {
    files;
    paths;
    wanted;
    constructor(files, paths, wanted) {
        this.files = files;
        this.paths = paths;
        this.wanted = wanted;
    }
    async list() {
        const stored = [];
        for (const [name, path] of this.paths)
            stored.push({ name, id: stored.length + 1, size: (await this.files.stat(path))?.size ?? 0 });
        return stored;
    }
    async download({ name }, to) {
        const path = this.paths.get(name);
        if ((await this.files.stat(path))?.kind === 'file') {
            const what = { name: JSON.stringify((0,external_node_path_.basename)(path)), limits: unpack.ownLimits, wanted: this.wanted };
            await (0,unpack.unpackArtifact)(this.files, path, to, what);
            return;
        }
        for (const inner of await this.files.list(path)) {
            if (!this.wanted(inner) || (await this.files.stat((0,external_node_path_.join)(path, inner)))?.kind !== 'file')
                continue;
            await this.files.folder((0,external_node_path_.dirname)((0,external_node_path_.join)(to, inner)));
            await this.files.copy((0,external_node_path_.join)(path, inner), (0,external_node_path_.join)(to, inner));
        }
    }
}
const zip = /\.zip$/i;
const marks = ['run.json', 'train/manifest.json', 'gate/verdict.json', 'champion/pin.json', 'test/result.json'];
async function findArtifacts(files, path, shown) {
    const real = (await files.stat(path)) === undefined ? path : await files.real(path);
    const kind = (await files.stat(real))?.kind;
    const paths = new Map([[real, real]]);
    if (kind === 'file' && zip.test(real))
        return { paths, kind: 'zip' };
    if (kind === 'folder') {
        for (const mark of marks)
            if ((await files.stat((0,external_node_path_.join)(real, mark)))?.kind === 'file')
                return { paths, kind: 'folder' };
        const inner = new Map();
        for (const found of await files.glob('mlops-*{.zip,/run.json}', real)) {
            const name = found.replace(/\/run\.json$/, '');
            inner.set(name.replace(zip, ''), (0,external_node_path_.join)(real, name));
        }
        if (inner.size > 0)
            return { paths: inner, kind: 'several' };
    }
    const found = kind === undefined ? 'nothing is there' : kind === 'file' ? 'it is another file' : 'it holds none';
    throw new errors/* UserError */.yo(`from-run: ${shown}: expected a run's number or address, a run directory (.mlops), or an artifact of a run as a folder or .zip; ${found}.`);
}

;// CONCATENATED MODULE: ./.build/entry/local-run.js








async function openLocalRun(asked, path, { workspace, runDirectory, files }, to) {
    const found = await findArtifacts(files, (0,external_node_path_.resolve)(workspace, path), path);
    const own = await isFolder(files, runDirectory, found);
    if (!own && !asked.trust)
        throw new errors/* UserError */.yo(`from-run: ${path}: nobody vouches for where these files come from, and scoring runs the model's code on this machine; if you know, add --trust.`);
    const record = await readArtifacts(files, found, asked, path, to);
    const known = own ? await readOrigin(files, (0,external_node_path_.join)(runDirectory, run_origin/* originFile */.t4)) : null;
    const { repository = null, revision = null } = record ?? {};
    return { origin: known ?? { kind: 'local', path, claims: { repository, revision } }, record, own };
}
async function readArtifacts(files, { paths, kind }, asked, path, to) {
    const source = new LocalArtifacts(files, paths, isWanted);
    const stored = await source.list();
    if (kind === 'several') {
        const chosen = chooseModel(stored, asked, path);
        if (chosen === null)
            throw new errors/* UserError */.yo(`from-run: ${path}: it holds no artifact with a candidate.`);
        const record = await (0,handing.receive)(chosen.artifacts, source, files, to);
        checkClaims(record, chosen.model, null, path);
        return record;
    }
    await files.remove(to);
    await source.download(stored[0], to);
    if (kind === 'folder' && (await files.stat((0,external_node_path_.join)(to, run_record/* runRecordFile */.jV))) === undefined)
        return null;
    const record = await (0,handing.readRecord)(files, (0,external_node_path_.join)(to, run_record/* runRecordFile */.jV), path);
    if (asked.model !== null)
        checkClaims(record, asked.model, null, path);
    return record;
}
async function isFolder(files, folder, { paths, kind }) {
    if (kind !== 'folder' || (await files.stat(folder)) === undefined)
        return false;
    return paths.has(await files.real(folder));
}
async function readOrigin(files, path) {
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    try {
        return run_origin/* originSchema */.ID.parse(JSON.parse(await files.text(path)));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/entry/run-address.js
var run_address = __webpack_require__(47373);
;// CONCATENATED MODULE: ./.build/entry/other-run.js







class OtherRuns {
    access;
    constructor(access) {
        this.access = access;
    }
    async open(asked, to) {
        const address = (0,run_address.runAddress)(asked.run, (0,open_registry.serverOf)(this.access.variables));
        return address.kind === 'path'
            ? openLocalRun(asked, address.path, this.access, to)
            : openGitHubRun(asked, address, this.access, to);
    }
}
function isWanted(path) {
    return (0,travel/* mayTravel */.M)(path) && !path.startsWith('report/');
}
function checkClaims(record, model, repository, name) {
    if (record.model !== model)
        throw new errors/* UserError */.yo(`${name}: its artifact says that it is of the model ${record.model}, not of ${model}; it is not used.`);
    if (repository !== null && record.repository !== null && !(0,pull_request/* sameName */.q)(record.repository, repository))
        throw new errors/* UserError */.yo(`${name}: its artifact says that it is of ${record.repository}; it is not used.`);
}


/***/ }),

/***/ 47373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAddress: () => (/* binding */ runAddress)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68890);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


function runAddress(text, server) {
    if (/^\d+$/.test(text))
        return { kind: 'github', repository: null, number: runNumber(text, text), attempt: null };
    if (!/^https?:\/\//i.test(text))
        return { kind: 'path', path: text };
    const url = URL.canParse(text) ? new URL(text) : null;
    const found = /^\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d{1,6}))?(?:\/.*)?$/.exec(url?.pathname ?? '');
    const repository = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(found?.[1] ?? '');
    if (url === null || found === null || repository === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: expected the address of a workflow run, such as ${server}/octo/flowers/actions/runs/123, got ${JSON.stringify(text)}.`);
    }
    if (url.host.toLowerCase() !== new URL(server).host) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: ${JSON.stringify(text)} is on ${url.host}, but GitHub is ${new URL(server).host} here; set GITHUB_SERVER_URL to its server.`);
    }
    const attempt = found[3] === undefined ? null : Number(found[3]);
    return { kind: 'github', repository, number: runNumber(found[2], text), attempt };
}
function runNumber(digits, text) {
    const number = Number(digits);
    if (Number.isSafeInteger(number) && number > 0)
        return number;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`from-run: expected the number of a workflow run, got ${JSON.stringify(text)}.`);
}


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ForeignArtifacts: () => (/* binding */ ForeignArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13653);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27116);






const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
});
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(artifactSchema) });
const read = { need: 'actions: read' };
const mostPages = 20;
const silence = 30_000;
class ForeignArtifacts {
    client;
    files;
    from;
    digests = new Map();
    expired = 0;
    get gone() {
        return this.expired;
    }
    constructor(client, files, from) {
        this.client = client;
        this.files = files;
        this.from = from;
    }
    async list() {
        const found = [];
        const given = { run_id: this.from.run, per_page: 100 };
        let count = 0;
        this.expired = 0;
        for await (const page of this.client.pages(pageSchema, 'GET /actions/runs/{run_id}/artifacts', given, read)) {
            for (const { id, name, size_in_bytes: size, expired, digest } of page.artifacts) {
                if (expired) {
                    this.expired += 1;
                    continue;
                }
                if (typeof digest === 'string')
                    this.digests.set(id, digest);
                found.push({ name, id, size });
            }
            count += 1;
            if (count === mostPages)
                break;
        }
        return found.sort((a, b) => a.id - b.id);
    }
    async download(artifact, to) {
        const { limits = _unpack_js__WEBPACK_IMPORTED_MODULE_3__.foreignLimits, wanted } = this.from;
        const name = JSON.stringify(artifact.name);
        if (artifact.size > limits.archive)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: it has ${artifact.size} bytes, ${limits.archive} are allowed.`);
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await this.files.temporary(), 'artifact.zip');
        try {
            const announced = { name, digest: this.digests.get(artifact.id) ?? null, most: limits.archive };
            const open = () => this.bytes(artifact, name);
            await (0,_receive_js__WEBPACK_IMPORTED_MODULE_2__/* .receive */ .u)(this.files, open, archive, announced, (attempt) => this.client.rest(attempt));
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__.unpackArtifact)(this.files, archive, to, { name, limits, wanted });
        }
        finally {
            await this.files.remove(archive);
        }
    }
    async *bytes({ id }, name) {
        const patience = new _patience_js__WEBPACK_IMPORTED_MODULE_5__/* .Patience */ .i(silence);
        try {
            const given = {
                artifact_id: id,
                archive_format: 'zip',
                request: { redirect: 'manual', parseSuccessResponseBody: false },
            };
            const asking = { ...read, expect: [410], timeout: patience.signal };
            const answer = await this.client.ask('GET /actions/artifacts/{artifact_id}/{archive_format}', given, asking);
            if (answer.status === 410)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: GitHub keeps it no longer; run its job again.`);
            const { location } = answer.headers;
            if (typeof location !== 'string')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`artifact ${name}: GitHub did not say where it lies; try again.`);
            for await (const chunk of await this.client.follow(location, patience.signal)) {
                patience.renew();
                yield chunk;
            }
        }
        catch (cause) {
            if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
                throw cause;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`artifact ${name}: the download broke off; try again.`, { cause });
        }
        finally {
            patience.end();
        }
    }
}


/***/ }),

/***/ 13653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
class Patience {
    milliseconds;
    controller = new AbortController();
    timer;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
        this.renew();
    }
    get signal() {
        return this.controller.signal;
    }
    renew() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.controller.abort(new Error(`nothing came for ${this.milliseconds / 1000} s`)), this.milliseconds);
    }
    end() {
        clearTimeout(this.timer);
    }
}


/***/ }),

/***/ 32589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   Qv: () => (/* binding */ fullNameSchema),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68890);


const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const fullNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((text) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(text) !== null);
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(255)
    .regex(/^(?!.*(?:\.\.|\/\/|@\{|\/\.))[^\u0000- \u007F~^:?*[\\]+$/);
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ receive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76736);



const attempts = 3;
async function receive(files, open, to, announced, rest) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await receiveOnce(files, open(), to, announced);
            return;
        }
        catch (cause) {
            if (attempt === attempts || !(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp) || cause instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .LastingError */ .dJ)
                throw cause;
            await rest(attempt);
        }
    }
}
async function receiveOnce(files, chunks, to, { name, digest, most }) {
    const writer = await files.writer(to);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of chunks) {
            size += chunk.length;
            if (size > most)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: it has more than ${most} bytes; nothing was unpacked.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (digest !== null && `sha256:${hash.digest('hex')}` !== digest)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .LastingError */ .dJ(`artifact ${name}: other bytes arrived than were kept (SHA-256); run its job again.`);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 76736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dJ: () => (/* binding */ LastingError),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66804);



class LastingError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp {
    name = 'LastingError';
}
function words(message) {
    const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim();
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(said.replace(/\s+/g, ' ')), 300).replace(/\.$/, '');
}
function isLimit({ status, message, headers }) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}
function refusalError(where, need, refused, cause) {
    const { status, message, headers } = refused;
    const answered = Object.keys(headers).length > 0;
    const options = cause === undefined ? undefined : { cause };
    if (isLimit(refused))
        return new LastingError(`${where}: ${limitSentence(refused)}`, options);
    switch (status) {
        case 401:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub does not know the token (401, ${words(message)}): it is wrong, expired or revoked; set GITHUB_TOKEN, or the action's input \`token\` or \`registry-token\`, to a valid one.`, options);
        case 403:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the token lacks a permission (403, ${words(message)}): this needs \`${granted(refused, need)}\`; add \`permissions: {${need}}\` to the job, or use a token that has it.`, options);
        case 404:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: not found (404): there is no such repository, or the token may not see it (\`${need}\`); check the name, or set GITHUB_TOKEN, in a workflow \`registry-token\`, to a token that reaches it.`, options);
        case 409:
            return /is empty/i.test(message)
                ? new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the repository is empty, and GitHub keeps no version in it before it has a commit; push one (a README will do).`, options)
                : new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub was changing this at the moment (409, ${words(message)}); try again.`, options);
        case 410:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: this is there no longer (410, ${words(message)}).`, options);
        case 422:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub refuses this (422, ${words(message)}).`, options);
        default:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub could not be reached or failed (${answered ? `${status}, ${words(message)}` : words(message)}); try again.`, options);
    }
}
function granted({ headers }, need) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '').matchAll(/([a-z_]+)=(read|write)/g);
    const named = Array.from(accepted, ([, name, level]) => `${name.replaceAll('_', '-')}: ${level}`);
    return named.includes(need) ? need : (named[0] ?? need);
}
function limitSentence({ headers, message }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const wait = Number(headers['retry-after']);
    const when = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset > 0
        ? `; it is free again at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`
        : Number.isFinite(wait) && wait > 0
            ? `; it asks to wait ${wait} s`
            : '';
    return `GitHub's limit of requests is reached (${words(message)})${when}; try again then.`;
}


/***/ }),

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryName: () => (/* binding */ repositoryName),
/* harmony export */   repositoryOfRemote: () => (/* binding */ repositoryOfRemote)
/* harmony export */ });
const name = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;
function repositoryName(text) {
    const [, owner, repository] = name.exec(text) ?? [];
    return owner === undefined || repository === undefined ? null : { owner, repository };
}
function repositoryOfRemote(address, host) {
    const found = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^(?:[^@/:]*@)?([^/:]+):(?!\/)(.+)$/.exec(address);
    if (found?.[1]?.toLowerCase() !== host.toLowerCase())
        return null;
    return repositoryName((found[2] ?? '').replace(/\/$/, '').replace(/\.git$/, ''));
}


/***/ }),

/***/ 27116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignLimits: () => (/* binding */ foreignLimits),
/* harmony export */   ownLimits: () => (/* binding */ ownLimits),
/* harmony export */   unpackArtifact: () => (/* binding */ unpackArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _model_archive_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17628);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66804);




const ownLimits = { archive: 8 * 2 ** 30, bytes: 8 * 2 ** 30, files: 10_000 };
const foreignLimits = { archive: 2 ** 30, bytes: 50 * 2 ** 20, files: 10_000 };
async function unpackArtifact(files, archive, to, what) {
    const partial = `${to}.unpacking`;
    await files.remove(partial);
    try {
        const names = await inflate(files, archive, partial, what);
        for (const name of names)
            await checkWay(files, to, name);
        for (const name of names)
            await place(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(partial, name), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
    }
    finally {
        await files.remove(partial);
    }
}
async function inflate(files, archive, partial, what) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const { limits, name } = what;
    const size = (await files.stat(archive))?.size ?? 0;
    if (size > limits.archive)
        throw tooMuch(name, `it has ${size} bytes, ${limits.archive} are allowed`);
    try {
        const zip = await openPromise(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
        try {
            if (zip.entryCount > limits.files)
                throw tooMuch(name, `it holds ${zip.entryCount} files, ${limits.files} are allowed`);
            const chosen = await chosenEntries(zip, what);
            for (const entry of chosen)
                await writeStream(files, () => zip.openReadStreamPromise(entry), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(partial, entry.fileName));
            return chosen.map((entry) => entry.fileName);
        }
        finally {
            zip.close();
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: its archive is damaged or not to be trusted (${reason(cause)}); nothing was unpacked.`, { cause });
    }
}
async function chosenEntries(zip, { name, limits, wanted = () => true }) {
    const names = new _model_archive_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveNames */ .h();
    const entries = [];
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const refuse = (why) => new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: refused to unpack ${shown(entry.fileName)}: ${why}; nothing was unpacked.`);
        const kind = (entry.externalFileAttributes >>> 16) & fileKind.mask;
        if (entry.fileName.endsWith('/') && (kind === fileKind.none || kind === fileKind.folder))
            continue;
        if (kind !== fileKind.none && kind !== fileKind.ordinary)
            throw refuse('it is not an ordinary file');
        const bad = names.add(entry.fileName);
        if (bad !== null)
            throw refuse(bad);
        if (!wanted(entry.fileName))
            continue;
        bytes += entry.uncompressedSize;
        if (!(bytes <= limits.bytes))
            throw tooMuch(name, `it unpacks to more than ${limits.bytes} bytes`);
        entries.push(entry);
    }
    return entries;
}
const fileKind = { mask: 0o170000, none: 0, ordinary: 0o100000, folder: 0o040000 };
async function writeStream(files, open, path) {
    const writer = await files.writer(path);
    try {
        for await (const chunk of await open())
            await writer.write(chunk);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
async function checkWay(files, to, name) {
    const parts = name.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, ...parts.slice(0, depth));
        const kind = (await files.stat(above))?.kind;
        if (kind !== undefined && kind !== 'folder')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${above}: expected a folder to unpack into, found a ${kind}; remove it.`);
    }
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name)))?.kind === 'folder')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name)}: expected a file to replace or nothing, found a folder; remove it.`);
}
async function place(files, from, to) {
    await files.folder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(to));
    await files.remove(to);
    if (!(await files.move(from, to)))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${to}: something else wrote there meanwhile; run again.`);
}
function tooMuch(name, why) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: ${why}; nothing was unpacked.`);
}
function shown(name) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(JSON.stringify(name), 200);
}
function reason(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(JSON.stringify(message).slice(1, -1), 200);
}


/***/ }),

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ArchiveNames),
/* harmony export */   r: () => (/* binding */ badName)
/* harmony export */ });
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
function badName(name) {
    if (name === '')
        return 'it has no name';
    if (name.length > 1000)
        return 'its name is longer than 1,000 characters';
    if (unprintable.test(name))
        return 'its name holds control characters';
    if (name.startsWith('/'))
        return 'its path is absolute';
    if (name.includes('\\') || name.includes(':'))
        return 'its name holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '..')
            return 'its path leads out of the folder (..)';
        if (part === '' || part === '.')
            return 'its path has an empty part';
        if (/[. ]$/.test(part))
            return 'its name ends in a dot or a blank';
        if (reserved.test(part))
            return 'its name is reserved on Windows';
    }
    return null;
}
class ArchiveNames {
    files = new Set();
    folders = new Set();
    add(name) {
        const bad = badName(name);
        if (bad !== null)
            return bad;
        const same = name.normalize('NFC').toLowerCase();
        if (this.files.has(same))
            return 'another file has the same name';
        if (this.folders.has(same))
            return 'a folder has the same name';
        for (let at = same.indexOf('/'); at >= 0; at = same.indexOf('/', at + 1)) {
            const above = same.slice(0, at);
            if (this.files.has(above))
                return 'a file has the name of its folder';
            this.folders.add(above);
        }
        this.files.add(same);
        return null;
    }
}


/***/ }),

/***/ 66804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fl: () => (/* binding */ escapeMarkdownInside),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30177);

const stop = '\u200B';
const signs = /[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;
const opening = /^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;
function escapeMarkdown(text) {
    return escapeMarkdownInside(text).replace(opening, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function escapeMarkdownInside(text) {
    return parted((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)).replace(signs, (found) => found === '$' ? '<span>$</span>' : Array.from(found, entity).join(''));
}
function parted(text) {
    return text
        .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
        .replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, (piece) => piece + stop));
}
function escapeHtml(text) {
    return escapeHtmlLines((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text));
}
function escapeHtmlLines(text) {
    return text.replace(/[&<>"']/g, entity);
}
const mermaidSigns = {
    '"': '”',
    "'": '’',
    '`': '’',
    '<': '‹',
    '>': '›',
    '#': '＃',
    '&': '＆',
    ';': '；',
    $: '＄',
    '\\': '＼',
    '|': '｜',
    '{': '(',
    '}': ')',
    '[': '(',
    ']': ')',
    '@': '＠',
};
function escapeMermaid(text) {
    return shorten((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text), 80)
        .replaceAll('%%', '％％')
        .replace(/["'`<>#&;$\\|{}[\]@]/g, (sign) => mermaidSigns[sign]);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * max + 2));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
function entity(sign) {
    if (sign === '&')
        return '&amp;';
    if (sign === '<')
        return '&lt;';
    if (sign === '>')
        return '&gt;';
    return `&#${sign.codePointAt(0)};`;
}


/***/ }),

/***/ 30177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
function visible(text) {
    return text.replace(hidden, sign);
}
function visibleLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(hidden, (character) => (character === '\n' || character === '\t' ? character : sign(character)));
}
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\uFFFD';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   ID: () => (/* binding */ originSchema),
/* harmony export */   pj: () => (/* binding */ originDetails),
/* harmony export */   t4: () => (/* binding */ originFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);



const originFile = 'origin.json';
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('run'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const local = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('local'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [workflowRun, local]);
function originName(origin) {
    return origin.kind === 'run' ? `run ${origin.number} of ${text(origin.repository)}` : text(origin.path);
}
function originDetails(origin) {
    if (origin.kind === 'local') {
        const { repository, revision } = origin.claims;
        if (repository === null && revision === null)
            return 'its files name neither repository nor commit';
        const commit = revision === null ? 'no commit' : `commit ${revision.slice(0, 10)}`;
        return `its files say: ${commit} of ${repository === null ? 'no repository on GitHub' : text(repository)}`;
    }
    const { event, actor, head } = origin;
    const branch = head.branch === null ? 'no branch' : `branch ${text(head.branch)}`;
    const from = head.repository === null ? 'a repository that is gone' : text(head.repository);
    return `${text(event)} by ${text(actor)}, ${branch} of ${from}, commit ${head.commit.slice(0, 10)}`;
}
function text(value) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value), 200);
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
