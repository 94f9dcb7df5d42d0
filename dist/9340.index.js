export const id = 9340;
export const ids = [9340,6804];
export const modules = {

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   YH: () => (/* binding */ childKinds),
/* harmony export */   dg: () => (/* binding */ runInChild),
/* harmony export */   qE: () => (/* binding */ childErrorOf),
/* harmony export */   tm: () => (/* binding */ readChildError),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export childErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const childKinds = ['train', 'score', 'probe'];
const childErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-child-error/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'outside', 'defect']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function errorPath(orderPath) {
    return `${orderPath}.error.json`;
}
function childErrorOf(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? 'user' : cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? 'outside' : 'defect';
    const stack = cause instanceof Error && kind === 'defect' ? cause.stack : undefined;
    return { format: 'mlops-child-error/1', kind, message: stack ?? message };
}
async function runInChild({ kind, order, timeoutMs, onLine }, { process, files, child }) {
    const folder = await files.temporary();
    const path = `${folder}/order.json`;
    try {
        await files.write(path, JSON.stringify(order));
        const ended = await process.run({
            argv: [...child, kind, path],
            cwd: folder,
            onLine,
            env: { TF_CPP_MIN_LOG_LEVEL: '2' },
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await readChildError(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
async function readChildError(files, orderPath) {
    const path = errorPath(orderPath);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    try {
        return childErrorSchema.parse(JSON.parse(await files.text(path)));
    }
    catch {
        return null;
    }
}
function endingOf({ code, signal, timedOut, milliseconds }) {
    if (timedOut)
        return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
    if (code === null)
        return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
    return `with exit code ${code}`;
}


/***/ }),

/***/ 39340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseBackend: () => (/* binding */ chooseBackend)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66804);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84778);





const name = '@tensorflow/tfjs-node';
const probeMs = 120_000;
async function chooseBackend(asked, runtime) {
    if (asked === 'wasm')
        return { kind: 'wasm' };
    const module = findPackage(runtime.workspace);
    if (module === null) {
        if (asked === 'auto')
            return { kind: 'wasm' };
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.backend: node needs ${name}, which the repository has not installed: npm install ${name}, or set train.backend to auto.`);
    }
    const choice = { kind: 'node', module };
    const failure = await probe(choice, runtime);
    if (failure === null)
        return choice;
    const found = `${name} is installed, but does not load (${failure})`;
    if (asked === 'node') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.backend: ${found}; install it again, or set train.backend to auto.`);
    }
    runtime.log.warning(`${found}; WebAssembly computes instead. Install it again, or set train.backend to wasm.`);
    return { kind: 'wasm' };
}
function findPackage(workspace) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, 'package.json')).resolve(name);
    }
    catch {
        return null;
    }
}
async function probe(backend, runtime) {
    const order = { format: 'mlops-probe-order/1', backend };
    const failed = await (0,_child_js__WEBPACK_IMPORTED_MODULE_4__/* .runInChild */ .dg)({ kind: 'probe', order, timeoutMs: probeMs, onLine: () => undefined }, runtime);
    if (failed === null)
        return null;
    const said = failed.error?.message.split('\n', 1)[0]?.replace(/^Error: |\.$/g, '');
    return said === undefined ? `its process ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_4__/* .endingOf */ .z6)(failed.ended)}` : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(said, 200);
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
