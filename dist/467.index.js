export const id = 467;
export const ids = [467,6804];
export const modules = {

/***/ 467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataFormat: () => (/* binding */ dataFormat),
/* harmony export */   pullData: () => (/* binding */ pullData)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _render_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55073);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30177);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48055);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13470);






function dataFormat(given) {
    if (given === undefined || given === 'parquet' || given === 'csv')
        return given ?? 'parquet';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--format: expected parquet or csv, got ${JSON.stringify(given)}.`);
}
async function pullData(manifest, pulling) {
    const { name, version, data } = manifest;
    const { snapshot } = data;
    if (snapshot === undefined)
        return compareToday(manifest, pulling);
    const { files, workspace, output, format, json } = pulling;
    const [{ pullSnapshot }, { snapshotFetcher }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8869).then(__webpack_require__.bind(__webpack_require__, 38869)),
        __webpack_require__.e(/* import() */ 9826).then(__webpack_require__.bind(__webpack_require__, 9826)),
    ]);
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, output ?? `${name}-${version}-data`);
    const pulled = await pullSnapshot(files, manifest, snapshot, snapshotFetcher(manifest, snapshot, pulling), {
        to,
        format,
    });
    if (json)
        print((0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .et)({ version, ...pulled }));
    else {
        print(`${name} ${version}: ${pulled.rows} rows are in ${(0,_render_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(pulled.files.join(', '))}.\n` +
            `Digest ${pulled.digest}: as on record.\nFingerprint ${pulled.fingerprint}: recomputed from these rows, as on record.`);
    }
    return _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exit */ .NS.done;
}
async function compareToday(manifest, { files, workspace, doorway, json, log }) {
    const { name, version, data, code } = manifest;
    const [{ readConfiguration }, { resolveSources }, { recordFiles }, { compareFiles }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50039)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79660)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96476)),
        __webpack_require__.e(/* import() */ 9842).then(__webpack_require__.bind(__webpack_require__, 49842)),
    ]);
    const none = `${name} ${version} has no snapshot of its data (data.snapshot was not set)`;
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, doorway.config))) === undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${none}; run this in the model's repository to compare its files with those on record.`);
    const { value: config } = await readConfiguration(files, workspace, doorway.config, doorway.overrides);
    log.notice(`${none}: its files are compared with today's files of data.source.`);
    const today = await recordFiles(files, await resolveSources(files, workspace, config.data.source));
    const compared = compareFiles(data.files, today);
    const same = compared.every(({ state }) => state === 'same');
    if (json)
        print((0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .et)({ version, snapshot: null, same, files: compared }));
    else {
        const commit = code.revision === null ? '' : ` It was trained at commit ${code.revision.slice(0, 10)}.`;
        const said = same
            ? 'They are the very files that it was made from.'
            : `They are not the files that it was made from.${commit}`;
        print(`${fileTable(compared)}\n\n${said}`);
    }
    return same ? _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exit */ .NS.done : _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exit */ .NS.no;
}
function fileTable(compared) {
    const short = (digest) => digest?.slice(0, 12) ?? '–';
    return (0,_render_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .e)(['file', 'state', 'on record', 'today'], compared.map(({ path, state, recorded, today }) => [path, state, short(recorded), short(today)]));
}
function print(text) {
    process.stdout.write(`${(0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(text)}\n`);
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

/***/ 55073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30177);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3471);



const longest = 200;
function textTable(head, rows) {
    const lines = [head, ...rows].map((row) => head.map((_, column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(row[column] ?? ''), longest)));
    const widths = head.map((_, column) => Math.max(...lines.map((line) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(line[column]))));
    const right = head.map((_, column) => numeric(lines.slice(1).map((line) => line[column])));
    const body = lines.map((line) => line
        .map((cell, column) => {
        const gap = ' '.repeat(widths[column] - (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(cell));
        return right[column] ? gap + cell : cell + gap;
    })
        .join('  ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    return [body[0], rule, ...body.slice(1)].join('\n');
}
function numeric(cells) {
    const filled = cells.filter((cell) => cell !== '' && cell !== '–');
    return (filled.length > 0 && filled.every((cell) => /^[-−+~]?\d[\d.,]*(?:e[-−]?\d+)?(?:%| ?[a-zA-Z]{1,3})?$/.test(cell)));
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

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Extended_Pictographic}\uFE0F/u;
const single = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u2212\u2248\u2581-\u2588]*$/;
function columns(text) {
    if (single.test(text))
        return text.length;
    let sum = 0;
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        sum += wide.test(segment) ? 2 : 1;
    }
    return sum;
}
function textWidth(text, size) {
    let ems = 0;
    for (const character of text)
        ems += em(character);
    return ems * size;
}
function fitted(text, size, width) {
    const room = width / size;
    let ems = 0;
    let beginning = '';
    for (const character of text) {
        ems += em(character);
        if (ems > room)
            return `${beginning.trimEnd()}…`;
        if (ems <= room - em('…'))
            beginning += character;
    }
    return text;
}
function em(character) {
    if (/[iljtfrI.,:;'|! ()[\]]/.test(character))
        return 0.34;
    if (/[mwMW@%–—…]/.test(character))
        return 0.9;
    if (/[A-Z0-9+=<>−]/.test(character))
        return 0.64;
    if (wide.test(character))
        return 1;
    return /\p{M}/u.test(character) ? 0.02 : 0.56;
}


/***/ })

};
