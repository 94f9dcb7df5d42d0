export const id = 3021;
export const ids = [3021,6804];
export const modules = {

/***/ 73021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* unused harmony export webOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76736);






function webOf(api) {
    return api.replace(/^(https?:\/\/)api\./, '$1').replace(/\/api\/v3\/?$/, '');
}
const patience = 30_000;
const longestWait = 90;
const mostWaits = 2;
const unpaced = { key: () => ({ schedule: (_, task) => task() }) };
const Kit = _octokit_core__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
class GitHubClient {
    options;
    location;
    web;
    kit;
    seen = new Map();
    constructor(options) {
        this.options = options;
        const { api, owner, repository, token, agent, log, pause = 1000 } = options;
        this.location = `github:${owner}/${repository}`;
        this.web = `${webOf(api)}/${owner}/${repository}`;
        const wait = (kind) => (after, _request, _kit, count) => {
            if (after > longestWait || count >= mostWaits)
                return false;
            log.notice(`${this.location}: GitHub's ${kind} is reached; waiting ${after} s.`);
            return true;
        };
        this.kit = new Kit({
            baseUrl: api,
            userAgent: agent,
            ...(token === null ? {} : { auth: token }),
            log: { debug: () => undefined, info: () => undefined, warn: (text) => log.info(text), error: () => undefined },
            retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: pause },
            throttle: {
                write: unpaced,
                notifications: unpaced,
                id: this.location,
                retryAfterBaseValue: pause,
                onRateLimit: wait('limit of requests'),
                onSecondaryRateLimit: wait('secondary limit'),
            },
        });
    }
    async ask(route, parameters, asking) {
        const { owner, repository: repo } = this.options;
        const [method = '', path = ''] = route.split(/ (.*)/);
        const { timeout = patience } = asking;
        const known = method === 'GET' ? this.seen.get(key(route, parameters)) : undefined;
        try {
            const answer = await this.kit.request({
                method: method,
                url: path.startsWith('/') ? `/repos/{owner}/{repo}${path}` : path,
                ...(path.startsWith('/') ? { owner, repo } : {}),
                ...parameters,
                headers: {
                    'x-github-api-version': '2022-11-28',
                    ...(known === undefined ? {} : { 'if-none-match': known.etag }),
                    ...parameters['headers'],
                },
                request: {
                    fetch: withPatience(timeout),
                    ...(asking.retries === undefined ? {} : { retries: asking.retries }),
                    ...parameters['request'],
                },
            });
            const { etag } = answer.headers;
            const whole = !(answer.data instanceof ReadableStream);
            if (method === 'GET' && etag !== undefined && whole)
                this.seen.set(key(route, parameters), { etag, answer });
            return answer;
        }
        catch (cause) {
            const refused = refusedBy(cause);
            if (refused.status === 304 && known !== undefined)
                return known.answer;
            if (asking.expect?.includes(refused.status) === true && !(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimit */ .S4)(refused)) {
                return { status: refused.status, headers: refused.headers, data: refused };
            }
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalError */ .z_)(this.location, asking.need, refused, cause);
        }
    }
    async get(schema, route, parameters, asking) {
        return this.checked(schema, route, (await this.ask(route, parameters, asking)).data);
    }
    async *pages(schema, route, parameters, asking) {
        let next = route;
        let given = parameters;
        while (next !== undefined) {
            const { data, headers } = await this.ask(next, given, asking);
            yield this.checked(schema, route, data);
            const link = /<([^<>]+)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
            next = link === undefined ? undefined : `GET ${link}`;
            given = {};
        }
    }
    async query(fields) {
        const { owner, repository: name, token } = this.options;
        if (token === null)
            return null;
        try {
            const text = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
            const request = { fetch: withPatience(patience), retries: 0 };
            const answer = await this.kit.graphql(text, {
                owner,
                name,
                request,
            });
            return answer.repository;
        }
        catch (cause) {
            if (cause instanceof Error)
                return null;
            throw cause;
        }
    }
    async login() {
        try {
            const request = { fetch: withPatience(patience), retries: 0 };
            const { data } = await this.kit.request('GET /user', { request });
            const { login } = data;
            return typeof login === 'string' ? login : null;
        }
        catch (cause) {
            if (cause instanceof Error)
                return null;
            throw cause;
        }
    }
    checked(schema, route, data) {
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: an answer of GitHub to ${route} is not as documented${at === '' ? '' : ` (${at})`}; try again.`, { cause: parsed.error });
    }
    async rest(attempt) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((this.options.pause ?? 1000) * attempt ** 2);
    }
    said({ data }) {
        return data.message;
    }
    refused(need, { data }) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalError */ .z_)(this.location, need, data);
    }
    isOwn(address) {
        const { href } = new URL(`${this.options.api.replace(/\/$/, '')}/`);
        return new URL(address, href).href.startsWith(href);
    }
    async follow(address, signal) {
        const url = new URL(address, this.options.api);
        let status;
        try {
            const answer = await fetch(url, {
                headers: { 'user-agent': this.options.agent },
                signal,
            });
            status = answer.status;
            if (answer.ok && answer.body !== null)
                return answer.body;
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: ${url.host} could not be reached; try again.`, { cause });
        }
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: ${url.host} answered ${status} to a download; try again.`);
    }
}
function withPatience(timeout) {
    return (url, init) => fetch(url, { ...init, signal: typeof timeout === 'number' ? AbortSignal.timeout(timeout) : timeout });
}
function key(route, parameters) {
    return JSON.stringify([route, parameters]);
}
function refusedBy(cause) {
    if (!(cause instanceof Error))
        throw cause;
    const { status, response } = cause;
    if (status === undefined)
        throw cause;
    return { status, message: cause.message, headers: response?.headers ?? {} };
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


/***/ })

};
