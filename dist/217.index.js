export const id = 217;
export const ids = [217,6804,8890,4782];
export const modules = {

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportNoResult: () => (/* binding */ reportNoResult)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30893);
/* harmony import */ var _github_pull_of_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74782);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48055);
/* harmony import */ var _open_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24129);




async function reportNoResult({ payload }, access) {
    const { log, variables } = access;
    const pull = (0,_github_pull_of_event_js__WEBPACK_IMPORTED_MODULE_1__.pullOfEvent)(payload, variables['GITHUB_REPOSITORY'] ?? '');
    const client = pull === null ? null : await (0,_open_client_js__WEBPACK_IMPORTED_MODULE_3__.openClient)(access);
    if (pull === null || client === null) {
        log.notice('There is nothing to report: no job left a result.');
        return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exit */ .NS.done;
    }
    const run = `${variables['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${variables['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${variables['GITHUB_RUN_ID'] ?? ''}`;
    const done = await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .outdate */ .X)(client, pull.number, { run, commit: pull.head });
    if (done === null)
        log.notice('There is nothing to report: no job left a result. The jobs before this one say why.');
    else if (done.outcome === 'refused')
        log.notice(`No comment on #${pull.number}: ${done.why}`);
    else
        log.info(`The report of an earlier commit says so now: ${done.url}`);
    return _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exit */ .NS.done;
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

/***/ 74782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullOfEvent: () => (/* binding */ pullOfEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32589);



const sideSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .shaSchema */ .Ye, ref: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .branchSchema */ .A0 });
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameSchema */ .Qv });
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        head: sideSchema.extend({ repo: repositorySchema.nullish() }),
        base: sideSchema.extend({ repo: repositorySchema }),
    }),
});
function pullOfEvent(payload, repository) {
    if (typeof payload !== 'object' || payload === null || !('pull_request' in payload))
        return null;
    const { data, error } = payloadSchema.safeParse(payload);
    if (data === undefined) {
        const at = error.issues[0]?.path.join('.') ?? 'pull_request';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event's payload is none of a pull request (${at}); run this on pull_request.`);
    }
    const { number, head, base } = data.pull_request;
    if (!(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(base.repo.full_name, repository)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event's pull request is one of ${base.repo.full_name}, and this workflow runs in ${repository}; run it where the pull request is.`);
    }
    return {
        number,
        fork: head.repo === null || head.repo === undefined || !(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(head.repo.full_name, base.repo.full_name),
        head: head.sha,
        base: base.sha,
    };
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

/***/ 12241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ barPicture),
/* harmony export */   p: () => (/* binding */ barText)
/* harmony export */ });
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99813);
/* harmony import */ var _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93083);


const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const width = 96;
const height = 22;
function barText(counts, most) {
    const together = Math.ceil(counts.length / most);
    const sums = Array.from({ length: Math.ceil(counts.length / together) }, (_, at) => counts.slice(at * together, (at + 1) * together).reduce((sum, count) => sum + count, 0));
    const largest = Math.max(...sums);
    return sums.map((sum) => (sum === 0 ? ' ' : heights[Math.ceil((sum / largest) * heights.length) - 1])).join('');
}
function barPicture({ counts, description }) {
    const largest = Math.max(1, ...counts);
    const step = width / Math.max(counts.length, 6);
    const bars = counts.flatMap((count, at) => {
        const size = count === 0 ? 0 : Math.max(1, (count / largest) * height);
        const place = { x: at * step, y: height - size, width: Math.max(0.5, step - 1), height: size };
        return size === 0 ? [] : [(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('rect', { ...place, fill: _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .tones */ .ip.neutral })];
    });
    const axis = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('line', { x1: 0, x2: width, y1: height, y2: height, stroke: 'var(--axis, #8b949e)' });
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .drawing */ .pW)({ width, height: height + 1, title: 'Histogram', description }, ...bars, axis);
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   Pw: () => (/* binding */ ink),
/* harmony export */   SU: () => (/* binding */ muted),
/* harmony export */   ip: () => (/* binding */ tones),
/* harmony export */   yo: () => (/* binding */ axis),
/* harmony export */   zz: () => (/* binding */ seriesStyle)
/* harmony export */ });
const ink = 'var(--ink, currentColor)';
const muted = 'var(--muted, #6e7781)';
const rule = 'var(--rule, #8b949e66)';
const axis = 'var(--axis, #8b949e)';
const tones = {
    good: 'var(--good, #2a9d4b)',
    bad: 'var(--bad, #e5484d)',
    neutral: 'var(--series-1, #2f81f7)',
};
const styles = [
    { stroke: 'var(--series-1, #2f81f7)', dash: undefined, mermaid: '#2f81f7', name: 'blue' },
    { stroke: 'var(--series-2, #e16f24)', dash: '7 3', mermaid: '#e16f24', name: 'orange' },
    { stroke: 'var(--series-3, #1a9b8c)', dash: '3 3', mermaid: '#1a9b8c', name: 'teal' },
    { stroke: 'var(--series-4, #a371f7)', dash: '9 3 2 3', mermaid: '#a371f7', name: 'purple' },
    { stroke: 'var(--series-5, #8b949e)', dash: '1 3', mermaid: '#8b949e', name: 'grey' },
];
function seriesStyle(index) {
    return styles[index % styles.length];
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

/***/ 33482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12241);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66804);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96560);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30177);





const longestText = 1000;
const mostBars = 12;
function markdownText(text) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .inlines */ .b)(text)
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
            return `*${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(block.title)} (see the HTML report)*`;
        case 'code':
            return fenced((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLines */ .g)(block.text), 'text');
        case 'callout':
            return callout(block, nested);
        case 'details':
            return [
                `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(block.summary, longestText))}</summary>`,
                ...block.blocks.map((inner) => markdownBlock(inner, true)),
                '</details>',
            ].join('\n\n');
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(block);
    }
}
function inline(piece, before) {
    const escape = before === undefined ? _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV : _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl;
    if (typeof piece === 'string')
        return escape((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(piece, longestText));
    const tags = typeof before === 'object';
    if ('bars' in piece)
        return (0,_bars_js__WEBPACK_IMPORTED_MODULE_1__/* .barText */ .p)(piece.bars.counts, mostBars).replaceAll(' ', '\u2007');
    return 'code' in piece ? code(piece.code, tags) : strong(piece.strong, tags);
}
function strong(text, tags = false) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, longestText));
    const flanked = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(line);
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl)(line);
    return flanked && !tags ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}
function code(text, tags) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, longestText));
    const plain = /^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(line);
    return plain && !tags ? `\`${line}\`` : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl)(line)}</code>`;
}
function table({ head, align, rows, remarks }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align?.[column] === 'right' ? '---:' : ':---'));
    const cell = (text, column) => markdownText(align?.[column] === 'right' ? unbroken(text) : text);
    const body = rows.map((row, at) => {
        const remark = remarks?.[at] ?? null;
        const last = (text) => (remark === null ? text : [...(0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .inlines */ .b)(text), `: ${remark}`]);
        return line(head.map((_, column) => {
            const text = row[column] ?? '';
            return cell(column === head.length - 1 ? last(text) : text, column);
        }));
    });
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

/***/ 96560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inlines)
/* harmony export */ });
function inlines(text) {
    return Array.isArray(text) ? text : [text];
}


/***/ }),

/***/ 99813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   vY: () => (/* binding */ coordinate)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);

function element(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(typeof value === 'number' ? coordinate(value) : value)}"`)
        .join('');
    const content = children.map((child) => (typeof child === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(child) : child.markup)).join('');
    return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}
function coordinate(value) {
    return String(Number(value.toFixed(2)) + 0);
}
function drawing(frame, ...children) {
    const { width, height, title, description } = frame;
    const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
        width,
        height,
        role: 'img',
        'font-family': 'system-ui, sans-serif',
        'font-size': 12,
    };
    return element('svg', attributes, element('title', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(title, 200)), element('desc', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(description, 1000)), ...children).markup;
}
function label(x, y, text, attributes = {}) {
    return element('text', { x, y, fill: 'var(--muted, #6e7781)', ...attributes }, text);
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


/***/ })

};
