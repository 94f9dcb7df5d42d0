export const id = 3982;
export const ids = [3982,8890];
export const modules = {

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentReport: () => (/* binding */ commentReport)
});

// EXTERNAL MODULE: ./.build/github/comment-body.js
var comment_body = __webpack_require__(69126);
// EXTERNAL MODULE: ./.build/github/comments.js + 1 modules
var comments = __webpack_require__(30893);
// EXTERNAL MODULE: ./.build/render/markdown-block.js
var markdown_block = __webpack_require__(33482);
;// CONCATENATED MODULE: ./.build/report/try-candidate.js

function tryCandidate(run, stranger) {
    const flag = stranger ? ' --trust' : '';
    const warning = stranger ? ' It is a program from a fork, and runs on your machine: read its code first.' : '';
    const text = [
        'In a clone: ',
        { code: `mlops predict --from-run ${run}${flag} --input new.csv` },
        ' predicts with this candidate, ',
        { code: `mlops check --from-run ${run}${flag}` },
        ` opens this run: verdict, figures, report.${warning}`,
    ];
    return (0,markdown_block/* markdownBlock */.dI)({ kind: 'details', summary: 'Try this candidate', blocks: [{ kind: 'paragraph', text }] });
}

;// CONCATENATED MODULE: ./.build/entry/report-comment.js



const claimed = '> The pull request comes from a fork, and its own run wrote these figures. A merge trains and decides again.';
async function commentReport(session, client, pull, { page, run: judged, kept, stranger }) {
    const { config, context } = session;
    const { files, run, log } = context;
    const model = config.model.name;
    const report = await files.text(run.path('report/comment.md'));
    const number = Number(/\/runs\/(\d{1,15})$/.exec(judged ?? '')?.[1] ?? 0);
    const candidate = kept && number > 0 && (await run.has('train/manifest.json'));
    const markdown = [
        ...(stranger ? [claimed] : []),
        report.trimEnd(),
        ...(candidate ? [tryCandidate(number, stranger)] : []),
    ].join('\n\n');
    const body = (0,comment_body/* commentBody */.I2)({ model, markdown, link: page, run: judged, commit: pull.head });
    const done = await (0,comments/* commentOn */.J)(client, pull.number, model, body);
    if (done.outcome === 'refused')
        log.notice(`No comment on #${pull.number}: ${done.why}`);
    else
        log.info(`Comment ${done.outcome}: ${done.url}`);
}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRun: () => (/* binding */ reportRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/github/artifacts.js
var github_artifacts = __webpack_require__(55075);
// EXTERNAL MODULE: ./.build/github/foreign-artifacts.js
var foreign_artifacts = __webpack_require__(50854);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/github/pull-request.js
var pull_request = __webpack_require__(32589);
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

// EXTERNAL MODULE: ./.build/run/run-record.js
var run_record = __webpack_require__(80427);
// EXTERNAL MODULE: ./.build/entry/action-ending.js
var action_ending = __webpack_require__(50603);
// EXTERNAL MODULE: ./.build/entry/compose.js + 3 modules
var compose = __webpack_require__(8289);
// EXTERNAL MODULE: ./.build/entry/engine.js + 2 modules
var entry_engine = __webpack_require__(91296);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/handing.js
var handing = __webpack_require__(7058);
// EXTERNAL MODULE: ./.build/entry/open-client.js
var open_client = __webpack_require__(24129);
// EXTERNAL MODULE: ./.build/entry/report-comment.js + 1 modules
var report_comment = __webpack_require__(60238);
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
    const source = new foreign_artifacts.ForeignArtifacts(client, files, { run, wanted: (path) => wanted.test(path) });
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
        await reportModel({ record: (0,run_record/* withoutConfiguration */.BX)(record), workspace, run, pull }, client, open);
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
        await (0,report_comment.commentReport)(session, client, pull, { page, run: address, kept: true, stranger: pull.fork });
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


/***/ }),

/***/ 69126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   np: () => (/* binding */ outdatedBody),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* unused harmony export markerOf */
/* harmony import */ var _render_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33482);

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
    const first = body.split(/\r?\n/, 1)[0].trimEnd();
    return model === null ? /^<!-- mlops-action report: [a-z0-9-]{1,200} -->$/.test(first) : first === markerOf(model);
}
const [earlyStart, earlyEnd] = ['<!-- mlops-action early -->', '<!-- /mlops-action early -->'];
function outdatedBody(body, { run, commit }) {
    const [marker = '', ...rest] = body.split('\n');
    const text = rest.join('\n');
    const before = text.startsWith(earlyStart) ? text.slice(text.indexOf(earlyEnd) + earlyEnd.length).trimStart() : text;
    const of = commit === null ? 'The newest commit' : (0,_render_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(['Commit ', { code: commit.slice(0, 10) }]);
    const [where = ''] = linked('Its run', run);
    const notice = [
        '> [!WARNING]',
        `> <strong>Not judged</strong>`,
        '>',
        `> ${of} has no result: its run ended early. ${where === '' ? 'Its run' : where} says why. What follows is about an earlier commit.`,
    ];
    return [marker, earlyStart, ...notice, earlyEnd, '', before].join('\n');
}
function footerOf({ link, run, commit }) {
    const pieces = [
        ...(commit === null ? [] : [(0,_render_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(['Judged: ', { code: commit.slice(0, 10) }])]),
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


/***/ }),

/***/ 30893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ commentOn),
  X: () => (/* binding */ outdate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/github/comment-body.js
var comment_body = __webpack_require__(69126);
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
            if (node?.viewerDidAuthor !== true || !(0,comment_body/* isMarked */.rZ)(node.body, model) || !Number.isSafeInteger(id))
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
            if (user?.login === author && (0,comment_body/* isMarked */.rZ)(body ?? '', model))
                own.push({ id, url, body: body ?? '' });
        }
    }
    return own.reverse();
}

// EXTERNAL MODULE: ./.build/github/refusal.js
var refusal = __webpack_require__(76736);
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
async function outdate(client, pull, about) {
    try {
        const [comment, ...others] = await ownComments(client, pull, null);
        if (comment === undefined || others.length > 0)
            return null;
        const done = await edit(client, comment, (0,comment_body/* outdatedBody */.np)(comment.body.replaceAll('\r\n', '\n'), about));
        return done === 'again' ? null : done;
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


/***/ })

};
