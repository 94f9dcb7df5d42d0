export const id = 4099;
export const ids = [4099,6804];
export const modules = {

/***/ 94174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   n: () => (/* binding */ ActionLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45435);


const mostAnnotations = 10;
class ActionLog {
    core;
    clock;
    workspace;
    used = { notice: 0, warning: 0, error: 0 };
    grouped = false;
    constructor(core, clock, workspace = '.') {
        this.core = core;
        this.clock = clock;
        this.workspace = workspace;
    }
    info(text) {
        this.core.info(harmless(text));
    }
    notice(text, place) {
        this.annotate('notice', text, place);
    }
    warning(text, place) {
        this.annotate('warning', text, place);
    }
    error(text, place) {
        this.annotate('error', text, place);
    }
    output(line) {
        this.core.info(harmless(line));
    }
    async group(name, body) {
        if (this.grouped) {
            this.info(name);
            return body();
        }
        this.grouped = true;
        this.core.startGroup(harmless(name));
        try {
            return await body();
        }
        finally {
            this.core.endGroup();
            this.grouped = false;
        }
    }
    progress(name, total) {
        const started = this.clock.elapsed();
        let told = started;
        return {
            update: (done, note) => {
                const now = this.clock.elapsed();
                if (now - started < 1000 || now - told < 10_000)
                    return;
                told = now;
                const share = total === undefined ? `${done}` : `${Math.round((100 * done) / total)}%`;
                this.info(`${name} ${share}${note === undefined ? '' : `  ${note}`}`);
            },
            end: () => undefined,
        };
    }
    mask(secret) {
        this.core.setSecret(secret);
    }
    annotationPlace(text, place = {}) {
        const { file, line, column } = place.file === undefined ? placeIn(text) : place;
        return {
            ...(place.title === undefined ? {} : { title: (0,_host_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(place.title) }),
            ...(file === undefined ? {} : { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.workspace, file) }),
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { col: column }),
        };
    }
    annotate(level, text, place) {
        if (this.used[level] >= mostAnnotations) {
            this.info(`${level}: ${text}`);
            return;
        }
        this.used[level] += 1;
        this.core.annotate(level, (0,_host_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text), this.annotationPlace(text, place));
    }
}
function harmless(text) {
    return (0,_host_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text)
        .replaceAll('##[', '##\u200B[')
        .replace(/^(\s*)::/gm, '$1\u200B::');
}
function placeIn(text) {
    const found = /^(?![-/])([^:\n]+):(\d+)(?::(\d+))?: /.exec(text);
    if (found === null)
        return {};
    const [, file, line, column] = found;
    return { file: file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
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
