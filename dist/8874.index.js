export const id = 8874;
export const ids = [8874,6804];
export const modules = {

/***/ 48874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCache: () => (/* binding */ openCache)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _results_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55092);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75414);



const longestKey = 512;
function openCache(variables, log) {
    return (0,_results_service_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheAbsent */ .M)(variables) ?? new ActionsCache(log);
}
class ActionsCache {
    log;
    constructor(log) {
        this.log = log;
    }
    async restore(key, paths) {
        check(key, paths);
        return this.attempt(`cache ${key}: it could not be read`, async ({ restoreCache }) => {
            const found = await restoreCache([...paths], key, [], { lookupOnly: true });
            return found === key && (await restoreCache([...paths], key)) === key;
        });
    }
    async save(key, paths) {
        check(key, paths);
        return this.attempt(`cache ${key}: it could not be kept`, async ({ saveCache }) => (await saveCache([...paths], key)) >= 0);
    }
    async attempt(failed, body) {
        const toolkit = await Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(4420), __webpack_require__.e(3969), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 17337));
        try {
            const { value, complaints } = await (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_1__/* .withToolkit */ .B)(() => body(toolkit));
            if (complaints.length > 0)
                this.log.warning(`${failed} (${complaints.join('; ')}); the run goes on without it.`);
            return value;
        }
        catch (cause) {
            this.log.warning(`${failed} (${(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(cause)}); the run goes on without it.`);
            return false;
        }
    }
}
function check(key, paths) {
    if (!/^[A-Za-z0-9._-]+$/.test(key) || key.length > longestKey)
        throw new Error(`not a key of a cache: ${key}`);
    if (paths.length === 0)
        throw new Error('a cache of no paths');
    for (const path of paths)
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || /[*?[\]\p{Cc}]/u.test(path))
            throw new Error(`not a path for the cache: ${path}`);
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

/***/ 55092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ cacheAbsent),
/* harmony export */   h: () => (/* binding */ artifactsAbsent)
/* harmony export */ });
function isEnterpriseServer(variables) {
    const address = variables['GITHUB_SERVER_URL'] ?? '';
    if (!URL.canParse(address))
        return address !== '';
    const host = new URL(address).hostname.toLowerCase();
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}
function isSet(variables, name) {
    return (variables[name] ?? '') !== '';
}
function artifactsAbsent(variables) {
    if (!isSet(variables, 'ACTIONS_RESULTS_URL') || !isSet(variables, 'ACTIONS_RUNTIME_TOKEN'))
        return { absent: 'there is no artifact service here (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)' };
    if (isEnterpriseServer(variables))
        return { absent: 'GitHub Enterprise Server has no artifact service that this version can use' };
    return null;
}
function cacheAbsent(variables) {
    const newer = isSet(variables, 'ACTIONS_CACHE_SERVICE_V2') && !isEnterpriseServer(variables);
    const address = newer ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
    if (!isSet(variables, address) || !isSet(variables, 'ACTIONS_RUNTIME_TOKEN'))
        return { absent: `there is no cache service here (${address} or ACTIONS_RUNTIME_TOKEN is not set)` };
    const mode = variables['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
    if (variables['GITHUB_EVENT_NAME'] === 'pull_request_target')
        return { absent: 'a run of pull_request_target writes into the cache of the default branch' };
    if (mode === 'none')
        return { absent: 'the cache is switched off for this run (ACTIONS_CACHE_MODE is none)' };
    return null;
}


/***/ }),

/***/ 75414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   B: () => (/* binding */ withToolkit)
/* harmony export */ });
/* harmony import */ var _host_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45435);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94174);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76736);



const ownCommand = /^::(add-mask|debug)::[^\r\n]*\r?\n$/;
const complaint = /^::(?:warning|error)(?: [^:\r\n]*)?::([^\r\n]*)\r?\n$/;
async function withToolkit(body) {
    const { stdout } = process;
    const before = Reflect.get(stdout, 'write');
    const forward = stdout.write.bind(stdout);
    const complaints = [];
    let working = true;
    const write = (chunk, ...rest) => {
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        if (!working || ownCommand.test(text))
            return forward(chunk, ...rest);
        const complained = complaint.exec(text)?.[1];
        if (complained === undefined)
            return forward((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(text.replaceAll('\r\n', '\n')), ...rest);
        complaints.push((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(decoded(complained)));
        return forward(`${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(decoded(complained))}\n`, ...rest);
    };
    stdout.write = write;
    try {
        return { value: await body(), complaints };
    }
    finally {
        working = false;
        if (Reflect.get(stdout, 'write') === write)
            Reflect.set(stdout, 'write', before);
    }
}
function decoded(text) {
    return text.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
function reasonOf(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [first = ''] = message.split(/\r?\n/);
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_host_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(first.replace(/^Failed to (\w+): (?:Received non-retryable error: )?/, '$1: ')));
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
