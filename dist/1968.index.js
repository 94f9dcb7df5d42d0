export const id = 1968;
export const ids = [1968,9370,9473,291];
export const modules = {

/***/ 39370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ leaveReport),
/* harmony export */   endAction: () => (/* binding */ endAction)
/* harmony export */ });
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23721);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10179);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51744);
/* harmony import */ var _handing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14837);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47898);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86703);







const longestSummary = (1 << 20) - 1024;
async function endAction(session, engine, wanted, event) {
    await summarise(session, engine);
    const artifacts = await openArtifacts(session, wanted, engine);
    const job = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .handedAs */ .PB)(wanted);
    const artifact = job === null || artifacts === null || session.received
        ? ''
        : await (0,_handing_js__WEBPACK_IMPORTED_MODULE_3__.handOn)(session, artifacts, {
            flow: (0,_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .isFlow */ .Td)(wanted.what) ? wanted.what : null,
            job,
            attempt: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptOf */ .t)(process.env),
        });
    const pull = reportsToPull(wanted, engine) ? await pullOf(event, session.context.log) : null;
    if (engine.ended.has('report') && (pull !== null || (session.received && job !== null))) {
        const page = artifacts === null ? null : await leaveReport(session, artifacts);
        if (pull !== null)
            await comment(session, pull, page);
    }
    if (variable('GITHUB_OUTPUT') === null)
        return;
    const outputs = { ...(await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__.readOutputs)(session.context.run, engine.ended)), artifact };
    for (const [name, value] of Object.entries(outputs)) {
        _github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
}
async function pullOf({ payload }, log) {
    const { pullOfEvent } = await __webpack_require__.e(/* import() */ 1789).then(__webpack_require__.bind(__webpack_require__, 11789));
    try {
        return pullOfEvent(payload, process.env['GITHUB_REPOSITORY'] ?? '');
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw cause;
        log.notice(`No comment: ${cause.message}`);
        return null;
    }
}
async function comment(session, pull, page) {
    const { log } = session.context;
    if (pull.fork) {
        log.notice('The pull request comes from a fork, whose runs cannot comment: a workflow on workflow_run does (docs/guides/permissions.md).');
        return;
    }
    const [{ openClient }, { commentReport }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6164)),
        __webpack_require__.e(/* import() */ 9488).then(__webpack_require__.bind(__webpack_require__, 99488)),
    ]);
    const client = await openClient({ variables: process.env, jobToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .hF)('token') || null, log });
    if (client !== null)
        await commentReport(session, client, pull, { page, run: session.context.who.run, stranger: false });
}
function reportsToPull({ what, job }, engine) {
    return ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt)('comment') &&
        engine.ended.has('report') &&
        (job === null ? what === 'check' || what === 'report' : job === 'report'));
}
async function summarise({ context: { run, files, log } }, engine) {
    if (variable('GITHUB_STEP_SUMMARY') === null || !engine.ended.has('report'))
        return;
    const markdown = await files.text(run.path('report/report.md'));
    if (Buffer.byteLength(markdown) > longestSummary) {
        log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
    }
    else
        _github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.addSummary(markdown);
}
async function openArtifacts({ context: { files, log } }, wanted, engine) {
    if (engine.ran.length === 0 || ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .handedAs */ .PB)(wanted) === null && !reportsToPull(wanted, engine)))
        return null;
    const { openRunArtifacts } = await __webpack_require__.e(/* import() */ 4288).then(__webpack_require__.bind(__webpack_require__, 74288));
    const artifacts = openRunArtifacts(process.env, files, log);
    if (!('absent' in artifacts))
        return artifacts;
    const text = `Nothing is kept as an artifact: ${artifacts.absent}.`;
    if (wanted.job === null)
        log.notice(text);
    else
        log.warning(`${text} Later jobs cannot go on from here.`);
    return null;
}
async function leaveReport({ config, context }, artifacts) {
    const name = `${(0,_handing_js__WEBPACK_IMPORTED_MODULE_3__.artifactName)(config.model.name, { job: 'report', attempt: (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptOf */ .t)(process.env) })}.html`;
    const { id } = await artifacts.uploadFile(name, context.run.path('report/report.html'));
    const { run } = context.who;
    return run === null ? null : `${run}/artifacts/${id}`;
}
function variable(name) {
    const value = process.env[name];
    return value === undefined || value === '' ? null : value;
}


/***/ }),

/***/ 99473:
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
var errors = __webpack_require__(10179);
// EXTERNAL MODULE: ./.build/run/run-record.js
var run_record = __webpack_require__(39128);
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


/***/ }),

/***/ 47898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8097);
/* harmony import */ var _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71396);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77402);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52510);
/* harmony import */ var _train_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87927);





const version = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
async function readOutputs(run, ran) {
    const read = async (step, path, schema) => ran.has(step) && (await run.has(path)) ? run.read(path, step, (value) => schema.parse(value)) : null;
    const verdict = await read('gate', 'gate/verdict.json', _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSchema */ .$D);
    const evaluation = verdict === null ? null : await read('gate', `evaluate/${verdict.part}/metrics.json`, _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .M);
    const published = await read('publish', 'publish/version.json', version);
    const change = (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
    const champion = change?.record?.version;
    const pin = await read('champion', 'champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_2__/* .pinSchema */ .rA);
    const decided = await read('changes', _train_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesFile */ .e4, _train_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesSchema */ .fh);
    const packed = await read('package', 'package/package.json', built);
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: ran.has('report') ? run.path('report/report.html') : '',
        model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
        changed: decided?.train ?? true,
    };
}


/***/ }),

/***/ 99488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentReport: () => (/* binding */ commentReport)
});

// EXTERNAL MODULE: ./.build/render/markdown-block.js
var markdown_block = __webpack_require__(50219);
;// CONCATENATED MODULE: ./.build/github/comment-body.js

const limit = 65_536;
function commentBody({ model, markdown, link, run, commit }) {
    const marker = markerOf(model);
    const footer = footerOf({ link, run, commit });
    const room = limit - Buffer.byteLength(`${marker}\n\n\n${footer}\n`);
    const report = Buffer.byteLength(markdown) <= room ? markdown.trim() : 'The report is too long for a comment.';
    return `${marker}\n${[report, footer].filter((part) => part !== '').join('\n\n')}\n`;
}
function markerOf(model) {
    if (!/^[a-z0-9][a-z0-9-]{0,199}$/.test(model)) {
        throw new Error(`A comment cannot be marked with the model ${JSON.stringify(model)}.`);
    }
    return `<!-- mlops-action report: ${model} -->`;
}
function isMarked(body, model) {
    return body.split(/\r?\n/, 1)[0].trimEnd() === markerOf(model);
}
function footerOf({ link, run, commit }) {
    const pieces = [
        ...(commit === null ? [] : [(0,markdown_block/* markdownText */.p7)(['Judged: ', { code: commit.slice(0, 10) }])]),
        ...linked('Full report', link),
        ...linked('Workflow run', run),
    ];
    return pieces.length === 0 ? '' : `<sub>${pieces.join(' · ')}</sub>`;
}
function linked(text, address) {
    return address !== null && /^https?:\/\/[\w.:-]+(?:\/[\w./~%+=?#-]*)?$/.test(address) && address.length <= 500
        ? [`[${text}](${address})`]
        : [];
}

// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(8097);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(10179);
;// CONCATENATED MODULE: ./.build/github/own-comments.js


const pageSize = 100;
const jobsBot = 'github-actions[bot]';
const queried = schemas/* object */.Ikc({
    comments: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ url: schemas/* string */.YjP(), body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() }).nullable()),
    }),
});
const listed = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
}));
async function ownComments(client, pull, model) {
    return (await byGraph(client, pull, model)) ?? byList(client, pull, model);
}
async function byGraph(client, pull, model) {
    let before = null;
    for (;;) {
        const at = before === null ? '' : `, before: ${JSON.stringify(before)}`;
        const answer = await client.query(`pullRequest(number: ${pull}) { comments(last: ${pageSize}${at}) { pageInfo { hasPreviousPage startCursor } nodes { url body viewerDidAuthor } } }`);
        const parsed = queried.safeParse(answer?.['pullRequest']);
        if (!parsed.success)
            return null;
        const { nodes, pageInfo } = parsed.data.comments;
        const own = nodes.flatMap((node) => {
            const id = Number(/#issuecomment-(\d+)$/.exec(node?.url ?? '')?.[1]);
            if (node?.viewerDidAuthor !== true || !isMarked(node.body, model) || !Number.isSafeInteger(id))
                return [];
            return [{ id, url: node.url, body: node.body }];
        });
        if (own.length > 0 || !pageInfo.hasPreviousPage || pageInfo.startCursor === null)
            return own.reverse();
        before = pageInfo.startCursor;
    }
}
async function byList(client, pull, model) {
    const author = (await client.login()) ?? jobsBot;
    const own = [];
    const where = { issue_number: pull, per_page: pageSize };
    const asking = { need: 'pull-requests: write' };
    for await (const page of client.pages(listed, 'GET /issues/{issue_number}/comments', where, asking)) {
        for (const { id, html_url: url, body, user } of page) {
            if (user?.login === author && isMarked(body ?? '', model))
                own.push({ id, url, body: body ?? '' });
        }
    }
    return own.reverse();
}

// EXTERNAL MODULE: ./.build/github/refusal.js
var refusal = __webpack_require__(48619);
;// CONCATENATED MODULE: ./.build/github/comments.js




const made = schemas/* object */.Ikc({ html_url: schemas/* string */.YjP() });
const need = 'pull-requests: write';
const attempts = 3;
async function commentOn(client, pull, model, body) {
    try {
        return await keepOne(client, pull, model, body);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return { outcome: 'refused', why: cause.message };
        throw cause;
    }
}
async function keepOne(client, pull, model, body) {
    for (let attempt = 1;; attempt += 1) {
        const [newest, ...older] = await ownComments(client, pull, model);
        const done = newest === undefined ? await create(client, pull, body, attempt) : await edit(client, newest, body);
        if (done === 'again' && attempt < attempts) {
            await client.rest(attempt);
            continue;
        }
        if (done === 'again')
            throw new errors/* OutsideError */.Cp(`${client.location}: #${pull} keeps losing its report; try again.`);
        if (done.outcome === 'refused')
            return done;
        for (const { id } of older)
            await remove(client, id);
        return done.outcome === 'unchanged' && attempt > 1 ? { ...done, outcome: 'created' } : done;
    }
}
async function create(client, pull, body, attempt) {
    const route = 'POST /issues/{issue_number}/comments';
    try {
        const answer = await client.ask(route, { issue_number: pull, body }, { need, expect: [403], retries: 0 });
        return written(client, route, answer, 'created');
    }
    catch (cause) {
        const mayBeThere = cause instanceof errors/* OutsideError */.Cp && !(cause instanceof refusal/* LastingError */.dJ);
        if (!mayBeThere || attempt === attempts)
            throw cause;
        return 'again';
    }
}
async function edit(client, { id, url, body: old }, body) {
    if (plain(old) === plain(body))
        return { outcome: 'unchanged', url };
    const route = 'PATCH /issues/comments/{comment_id}';
    const answer = await client.ask(route, { comment_id: id, body }, { need, expect: [403, 404] });
    return answer.status === 404 ? 'again' : written(client, route, answer, 'edited');
}
async function remove(client, id) {
    const asking = { need, expect: [403, 404] };
    await client.ask('DELETE /issues/comments/{comment_id}', { comment_id: id }, asking);
}
function written(client, route, answer, outcome) {
    if (answer.status !== 403)
        return { outcome, url: client.checked(made, route, answer.data).html_url };
    const { message } = client.refused(need, answer);
    const why = /\block/i.test(client.said(answer))
        ? `${client.location}: the conversation is locked, and takes no report; unlock it, or read the report in the run.`
        : `${message} A run for a fork or by Dependabot has a token that only reads, whatever its workflow says: there the workflow report.yml writes the comment afterwards.`;
    return { outcome: 'refused', why };
}
function plain(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./.build/entry/report-comment.js


const claimed = '> The pull request comes from a fork, and its own run wrote these figures. A merge trains and decides again.';
async function commentReport(session, client, pull, { page, run: judged, stranger }) {
    const { config, context } = session;
    const { files, run, log } = context;
    const model = config.model.name;
    const report = await files.text(run.path('report/comment.md'));
    const markdown = stranger ? `${claimed}\n\n${report}` : report;
    const body = commentBody({ model, markdown, link: page, run: judged, commit: pull.head });
    const done = await commentOn(client, pull.number, model, body);
    if (done.outcome === 'refused')
        log.notice(`No comment on #${pull.number}: ${done.why}`);
    else
        log.info(`Comment ${done.outcome}: ${done.url}`);
}


/***/ }),

/***/ 31968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(10179);
// EXTERNAL MODULE: ./.build/host/node-files.js
var node_files = __webpack_require__(92074);
// EXTERNAL MODULE: ./.build/github/artifacts.js
var github_artifacts = __webpack_require__(74288);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(8097);
// EXTERNAL MODULE: ./.build/github/patience.js
var github_patience = __webpack_require__(10088);
// EXTERNAL MODULE: ./.build/github/receive.js
var receive = __webpack_require__(67358);
// EXTERNAL MODULE: ./.build/github/unpack.js
var unpack = __webpack_require__(55473);
;// CONCATENATED MODULE: ./.build/github/foreign-artifacts.js






const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    digest: schemas/* string */.YjP().nullish(),
});
const pageSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) });
const read = { need: 'actions: read' };
const mostPages = 20;
const silence = 30_000;
class ForeignArtifacts {
    client;
    files;
    from;
    digests = new Map();
    constructor(client, files, from) {
        this.client = client;
        this.files = files;
        this.from = from;
    }
    async list() {
        const found = [];
        const given = { run_id: this.from.run, per_page: 100 };
        let count = 0;
        for await (const page of this.client.pages(pageSchema, 'GET /actions/runs/{run_id}/artifacts', given, read)) {
            for (const { id, name, size_in_bytes: size, expired, digest } of page.artifacts) {
                if (expired)
                    continue;
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
        const { limits = unpack/* foreignLimits */.vq, wanted } = this.from;
        const name = JSON.stringify(artifact.name);
        if (artifact.size > limits.archive)
            throw new errors/* UserError */.yo(`artifact ${name}: it has ${artifact.size} bytes, ${limits.archive} are allowed.`);
        const archive = (0,external_node_path_.join)(await this.files.temporary(), 'artifact.zip');
        try {
            const announced = { name, digest: this.digests.get(artifact.id) ?? null, most: limits.archive };
            const open = () => this.bytes(artifact, name);
            await (0,receive/* receive */.u)(this.files, open, archive, announced, (attempt) => this.client.rest(attempt));
            await (0,unpack/* unpackArtifact */.n3)(this.files, archive, to, { name, limits, wanted });
        }
        finally {
            await this.files.remove(archive);
        }
    }
    async *bytes({ id }, name) {
        const patience = new github_patience/* Patience */.i(silence);
        try {
            const given = {
                artifact_id: id,
                archive_format: 'zip',
                request: { redirect: 'manual', parseSuccessResponseBody: false },
            };
            const asking = { ...read, expect: [410], timeout: patience.signal };
            const answer = await this.client.ask('GET /actions/artifacts/{artifact_id}/{archive_format}', given, asking);
            if (answer.status === 410)
                throw new errors/* UserError */.yo(`artifact ${name}: GitHub keeps it no longer; run its job again.`);
            const { location } = answer.headers;
            if (typeof location !== 'string')
                throw new errors/* OutsideError */.Cp(`artifact ${name}: GitHub did not say where it lies; try again.`);
            for await (const chunk of await this.client.follow(location, patience.signal)) {
                patience.renew();
                yield chunk;
            }
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
                throw cause;
            throw new errors/* OutsideError */.Cp(`artifact ${name}: the download broke off; try again.`, { cause });
        }
        finally {
            patience.end();
        }
    }
}

// EXTERNAL MODULE: ./.build/github/pull-request.js
var pull_request = __webpack_require__(94504);
;// CONCATENATED MODULE: ./.build/github/pull-of-run.js



const payloadSchema = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/),
        head_branch: pull_request/* branchSchema */.A0.nullish(),
        head_sha: pull_request/* shaSchema */.Ye,
        head_repository: schemas/* object */.Ikc({ full_name: pull_request/* fullNameSchema */.Qv }).nullish(),
    }),
});
function runOfEvent(payload) {
    const { data, error } = payloadSchema.safeParse(payload);
    if (data === undefined) {
        const at = error.issues[0]?.path.join('.') ?? 'workflow_run';
        throw new errors/* UserError */.yo(`The event's payload is none of a workflow run (${at}); run this on workflow_run.`);
    }
    const { id, event, head_branch: branch, head_sha: sha, head_repository: from } = data.workflow_run;
    return { id, event, head: from && branch ? { repository: from.full_name, branch, sha } : null };
}
const pullsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ sha: pull_request/* shaSchema */.Ye, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
}));
async function pullOfRun(client, { event, head }) {
    if (event !== 'pull_request' && event !== 'pull_request_target') {
        return { why: `the run was started by ${event}, not by a pull request.` };
    }
    if (head === null)
        return { why: "the repository that the run's commit came from is gone." };
    const { repository, branch, sha } = head;
    const pulls = await client.get(pullsSchema, 'GET /pulls', { head: `${repository.split('/')[0]}:${branch}`, state: 'open', per_page: 100 }, { need: 'pull-requests: read' });
    const found = pulls.filter((pull) => pull.head.ref === branch && (0,pull_request/* sameName */.q)(pull.head.repo?.full_name ?? '', repository));
    const [pull, ...others] = found.filter((each) => each.head.sha === sha);
    if (pull === undefined)
        return { why: missing(found.length > 0) };
    if (others.length > 0) {
        const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(' and ');
        return {
            why: `the pull requests ${numbers} have the same head, and GitHub does not say which of them was judged.`,
        };
    }
    const { number, base } = pull;
    return { number, fork: !(0,pull_request/* sameName */.q)(repository, base.repo.full_name), head: sha, base: base.sha };
}
function missing(newer) {
    return newer
        ? 'the pull request has newer commits; its next run will report.'
        : "no open pull request has the run's branch as its head: it was closed or merged meanwhile.";
}

// EXTERNAL MODULE: ./.build/entry/action-ending.js
var action_ending = __webpack_require__(39370);
// EXTERNAL MODULE: ./.build/entry/compose.js + 4 modules
var compose = __webpack_require__(76504);
// EXTERNAL MODULE: ./.build/entry/engine.js + 2 modules
var entry_engine = __webpack_require__(6932);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(47742);
// EXTERNAL MODULE: ./.build/entry/handing.js + 1 modules
var handing = __webpack_require__(99473);
// EXTERNAL MODULE: ./.build/entry/open-client.js
var open_client = __webpack_require__(6164);
// EXTERNAL MODULE: ./.build/entry/report-comment.js + 3 modules
var report_comment = __webpack_require__(99488);
;// CONCATENATED MODULE: ./.build/entry/report-run.js













const wanted = /^(?:run|(?:changes|champion|evaluate|gate|package|split|test|train|validate)\/(?:[a-z]+\/)?[a-z]+)\.json$/;
const mostModels = 20;
async function reportRun(payload, access, open) {
    const { log } = access;
    const client = await (0,open_client.openClient)(access);
    if (client === null)
        throw new errors/* UserError */.yo('token: expected a token that may read artifacts and comment, got none.');
    const run = runOfEvent(payload);
    const found = await pullOfRun(client, run);
    if ('why' in found) {
        log.notice(`Nothing is reported: ${found.why}`);
        return failure/* exit */.NS.done;
    }
    const files = new node_files/* NodeFiles */.Q(process.env['RUNNER_TEMP']);
    try {
        await reportModels(client, run.id, found, files, log, open);
    }
    finally {
        await files.close();
    }
    return failure/* exit */.NS.done;
}
async function reportModels(client, run, pull, files, log, open) {
    const source = new ForeignArtifacts(client, files, { run, wanted: (path) => wanted.test(path) });
    const models = [...(0,handing.reportedModels)(await source.list())];
    if (models.length === 0)
        log.notice(`Run ${run} left no artifact of a check: there is nothing to report.`);
    if (models.length > mostModels)
        log.warning(`Run ${run} names ${models.length} models; ${mostModels} are reported.`);
    for (const [model, names] of models.slice(0, mostModels)) {
        const workspace = await files.temporary();
        const record = await (0,handing.receive)(names, source, files, (0,external_node_path_.join)(workspace, '.mlops'));
        if (record.model !== model)
            throw new errors/* UserError */.yo(`${names[0]}: it says that it is of another model; nothing is reported.`);
        await reportModel({ record: withoutConfiguration(record), workspace, run, pull }, client, open);
    }
}
async function reportModel({ record, workspace, run, pull }, client, open) {
    const doorway = open(record, workspace);
    const { log } = doorway;
    const session = await (0,compose.compose)(doorway);
    try {
        const engine = new entry_engine.Engine(session, true, { around: (step, _part, body) => log.group(step, body) });
        await written(record.model, run, () => engine.run('report'));
        const artifacts = (0,github_artifacts.openRunArtifacts)(process.env, session.context.files, log);
        const page = 'absent' in artifacts ? null : await (0,action_ending/* leaveReport */.U)(session, artifacts);
        const address = session.context.who.run?.replace(/\d+$/, String(run)) ?? null;
        await (0,report_comment.commentReport)(session, client, pull, { page, run: address, stranger: pull.fork });
    }
    finally {
        await session.close();
    }
}
async function written(model, run, report) {
    try {
        await report();
    }
    catch (cause) {
        if (cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        const [what] = cause instanceof errors/* UserError */.yo ? cause.message.split(';') : ['it cannot be shown'];
        throw new errors/* UserError */.yo(`Run ${run} left no results of ${model} that this version can read, so nothing is reported: ${what}.`, {
            cause,
        });
    }
}
function withoutConfiguration(record) {
    return { ...record, configuration: { model: record.model, data: { source: 'unknown', target: 'unknown' } } };
}


/***/ }),

/***/ 71396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema)
/* harmony export */ });
/* unused harmony export modelRole */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8097);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20135);


const modelRole = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]);
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    roc: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }).nullable(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()) }).nullable(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


/***/ }),

/***/ 94504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   Qv: () => (/* binding */ fullNameSchema),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20291);


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

/***/ 20291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
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

/***/ 50219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10179);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17731);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59522);




const longestText = 1000;
function markdownText(text) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inlines */ .b)(text)
        .map((piece, index, pieces) => inline(piece, pieces[index - 1]))
        .join('');
}
function markdownBlock(block, nested = false) {
    switch (block.kind) {
        case 'paragraph':
            return markdownText(block.text);
        case 'list':
            return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
        case 'table':
            return table(block);
        case 'figure':
            if (block.mermaid !== null)
                return `${strong(block.title)}\n\n${fenced(block.mermaid, 'mermaid')}`;
            if (block.table !== undefined)
                return `${strong(block.title)}\n\n${table(block.table)}`;
            return `*${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(block.title)} (see the HTML report)*`;
        case 'code':
            return fenced((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLines */ .g)(block.text), 'text');
        case 'callout':
            return callout(block, nested);
        case 'details':
            return [
                `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(block.summary, longestText))}</summary>`,
                ...block.blocks.map((inner) => markdownBlock(inner, true)),
                '</details>',
            ].join('\n\n');
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(block);
    }
}
function inline(piece, before) {
    const escape = before === undefined ? _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV : _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl;
    if (typeof piece === 'string')
        return escape((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(piece, longestText));
    const tags = typeof before === 'object';
    return 'code' in piece ? code(piece.code, tags) : strong(piece.strong, tags);
}
function strong(text, tags = false) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, longestText));
    const flanked = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(line);
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl)(line);
    return flanked && !tags ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}
function code(text, tags) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, longestText));
    const plain = /^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(line);
    return plain && !tags ? `\`${line}\`` : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl)(line)}</code>`;
}
function table({ head, align, rows }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align?.[column] === 'right' ? '---:' : ':---'));
    const cell = (text, column) => markdownText(align?.[column] === 'right' ? unbroken(text) : text);
    const body = rows.map((row) => line(head.map((_, column) => cell(row[column] ?? '', column))));
    return [line(head.map(cell)), line(rule), ...body].join('\n');
}
const unbrokenLength = 24;
function unbroken(text) {
    return typeof text === 'string' && text.length <= unbrokenLength && /\d/.test(text)
        ? text.replaceAll(' ', '\u00A0')
        : text;
}
function callout(block, nested) {
    const alerts = { good: 'TIP', bad: 'CAUTION', neutral: 'NOTE' };
    const lines = nested ? [] : [`> [!${alerts[block.tone]}]`];
    lines.push(`> ${strong(block.title)}`);
    const text = markdownText(block.text);
    if (text !== '')
        lines.push('>', `> ${text}`);
    return lines.join('\n');
}
function fenced(text, language) {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}${language}\n${text}\n${fence}`;
}


/***/ }),

/***/ 17731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inlines)
/* harmony export */ });
function inlines(text) {
    return Array.isArray(text) ? text : [text];
}


/***/ }),

/***/ 87927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ })

};
