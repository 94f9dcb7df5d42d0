export const id = 238;
export const ids = [238];
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


/***/ })

};
