export const id = 2005;
export const ids = [2005,6804];
export const modules = {

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

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33482);


function toMarkdown(sections, options = {}) {
    const ordered = sections.toSorted((a, b) => a.order - b.order);
    const head = [
        ...(options.title === undefined ? [] : [`# ${heading(options.title)}`]),
        ...(options.subtitle === undefined ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(options.subtitle)]),
    ];
    const bodies = ordered.map(sectionText);
    const limit = options.limit ?? Infinity;
    for (let kept = bodies.length; kept >= 0; kept -= 1) {
        const text = joined([...head, ...bodies.slice(0, kept), ...leftOut(ordered.slice(kept))]);
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return joined(leftOut(ordered, true));
}
function sectionText(section) {
    return [`## ${heading(section.title)}`, ...section.blocks.map((block) => (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)(block))].join('\n\n');
}
function leftOut(sections, unnamed = false) {
    if (sections.length === 0)
        return [];
    const names = unnamed ? `${sections.length} sections` : sections.map(({ title }) => heading(title)).join(', ');
    return [`*Left out to keep this short: ${names}. The HTML report has everything.*`];
}
function heading(title) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(title, 150));
}
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const absent = '–';
function figure(value, digits = 4) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    return minus(magnitude(value, digits));
}
function signed(value, digits = 4) {
    const text = figure(value, digits);
    return typeof value === 'number' && value > 0 ? `+${text}` : text;
}
function percent(value, decimals = 1) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(`${grouped((value * 100).toFixed(decimals))}%`);
}
function count(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(grouped(value.toFixed(0)));
}
function interval(lower, upper, digits = 4) {
    if (typeof lower !== 'number' && typeof upper !== 'number')
        return absent;
    const left = typeof lower === 'number' ? `[${figure(lower, digits)}` : '(−∞';
    const right = typeof upper === 'number' ? `${figure(upper, digits)}]` : '∞)';
    return `${left}, ${right}`;
}
function duration(milliseconds) {
    if (milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds))
        return absent;
    if (milliseconds < 999.5)
        return `${Math.max(0, milliseconds).toFixed(0)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function bytes(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let size = value;
    let unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
        size /= 1000;
        unit += 1;
    }
    const text = unit === 0 || size >= 9.95 ? size.toFixed(0) : size.toFixed(1);
    return `${text} ${units[unit]}`;
}
function magnitude(value, digits) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return grouped(String(value === 0 ? 0 : value));
    const rounded = Number(value.toPrecision(digits));
    const size = Math.abs(rounded);
    if (size >= 1e15 || size < 1e-4)
        return exponent(value, digits);
    if (size >= 10 ** (digits - 1))
        return grouped(value.toFixed(0));
    if (rounded === value)
        return String(value);
    return value.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}
function exponent(value, digits) {
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}e${power.replace('+', '')}`;
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
function minus(text) {
    return text.replaceAll('-', '−');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
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


/***/ }),

/***/ 44386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportStep: () => (/* binding */ reportStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
// EXTERNAL MODULE: ./.build/render/bars.js
var bars = __webpack_require__(12241);
// EXTERNAL MODULE: ./.build/render/markdown-block.js
var markdown_block = __webpack_require__(33482);
// EXTERNAL MODULE: ./.build/render/section.js
var section = __webpack_require__(96560);
// EXTERNAL MODULE: ./.build/render/visible.js
var visible = __webpack_require__(30177);
;// CONCATENATED MODULE: ./.build/render/html-block.js






function htmlText(text) {
    return (0,section/* inlines */.b)(text).map(inline).join('');
}
function htmlBlocks(blocks, title) {
    const parts = [];
    let figures = [];
    const flush = () => {
        if (figures.length > 0)
            parts.push(`<div class="figures">\n${figures.map(figure).join('\n')}\n</div>`);
        figures = [];
    };
    for (const block of blocks) {
        if (block.kind === 'figure')
            figures.push(block);
        else {
            flush();
            parts.push(htmlBlock(block, title));
        }
    }
    flush();
    return parts.join('\n');
}
function htmlBlock(block, title) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${htmlText(block.text)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
        case 'table':
            return table(block, block.title ?? title);
        case 'code':
            return `<pre tabindex="0"><code>${(0,render_escape/* escapeHtmlLines */.sO)((0,visible/* visibleLines */.g)(block.text))}</code></pre>`;
        case 'callout':
            return callout(block);
        case 'details':
            return [
                `<details>\n<summary>${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(block.summary, markdown_block/* longestText */.Ie))}</summary>`,
                htmlBlocks(block.blocks, block.summary),
                '</details>',
            ].join('\n');
        default:
            return (0,errors/* assertNever */.xb)(block);
    }
}
function inline(piece) {
    if (typeof piece === 'string')
        return (0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(piece, markdown_block/* longestText */.Ie));
    if ('bars' in piece)
        return `<span class="bars">${(0,bars/* barPicture */.O)(piece.bars)}</span>`;
    if ('code' in piece)
        return `<code>${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(piece.code, markdown_block/* longestText */.Ie))}</code>`;
    return `<strong>${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(piece.strong, markdown_block/* longestText */.Ie))}</strong>`;
}
function figure(block) {
    return `<figure>\n<figcaption>${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(block.title, markdown_block/* longestText */.Ie))}</figcaption>\n${block.svg}\n</figure>`;
}
function callout(block) {
    const text = htmlText(block.text);
    const lines = [`<p class="headline">${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(block.title, markdown_block/* longestText */.Ie))}</p>`];
    if (text !== '')
        lines.push(`<p>${text}</p>`);
    return `<div class="callout ${block.tone}">\n${lines.join('\n')}\n</div>`;
}
function table({ head, align, rows, remarks }, title) {
    const name = (0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(title, markdown_block/* longestText */.Ie));
    const side = (column) => (align?.[column] === 'right' ? ' class="number"' : '');
    const top = head.map((cell, column) => cell === '' ? '<td></td>' : `<th scope="col"${side(column)}>${htmlText(cell)}</th>`);
    const body = rows.flatMap((row, at) => {
        const cells = head.map((_, column) => {
            const text = htmlText(row[column] ?? '');
            return column === 0 && align?.[0] !== 'right'
                ? `<th scope="row">${text}</th>`
                : `<td${side(column)}>${text}</td>`;
        });
        const remark = remarks?.[at] ?? null;
        return [
            `<tr>${cells.join('')}</tr>`,
            ...(remark === null ? [] : [`<tr class="remark"><td colspan="${head.length}">${htmlText(remark)}</td></tr>`]),
        ];
    });
    return [
        `<div class="table" role="region" aria-label="${name}" tabindex="0">`,
        `<table>\n<caption>${name}</caption>`,
        ...(head.every((cell) => cell === '') ? [] : [`<thead><tr>${top.join('')}</tr></thead>`]),
        `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./.build/render/style.js
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f8fa; --ink: #1f2328; --muted: #59636e; --rule: #d8dee4; --axis: #8c959f;
  --good: #1a7f37; --good-soft: #e6f6ea; --bad: #cf222e; --bad-soft: #ffeeed; --neutral: #0b63ce; --neutral-soft: #e9f3ff;
  --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --raised: #161b22; --ink: #e6edf3; --muted: #9aa4af; --rule: #2f363e; --axis: #6e7681;
    --good: #3fb950; --good-soft: #10251a; --bad: #f97069; --bad-soft: #2d1618; --neutral: #58a6ff; --neutral-soft: #10233d;
    --series-1: #58a6ff; --series-2: #f0883e; --series-3: #39c5bb; --series-4: #bc8cff; --series-5: #8b949e;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em; overflow-wrap: anywhere; }
.subtitle { margin: 0.5rem 0 0; color: var(--muted); font-size: 0.9rem; max-width: none; overflow-wrap: anywhere; }
section { margin-top: 2.75rem; }
h2 { margin: 0 0 1rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
h1 + section, .subtitle + section { margin-top: 2rem; }
p, ul { margin: 0 0 1rem; max-width: 46rem; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
li::marker { color: var(--muted); }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.86em; }
code { padding: 0.1em 0.35em; border-radius: 4px; background: var(--raised); overflow-wrap: anywhere; }
pre { margin: 0 0 1rem; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); overflow-x: auto; line-height: 1.45; }
pre code { padding: 0; background: none; overflow-wrap: normal; }
.callout { margin: 0 0 1.25rem; padding: 1rem 1.25rem; border-left: 4px solid var(--neutral); border-radius: 0 8px 8px 0; background: var(--neutral-soft); }
.callout p { margin: 0.4rem 0 0; text-wrap: pretty; }
.callout .headline { margin: 0; max-width: none; text-wrap: balance; color: var(--neutral); font-weight: 650; font-size: 1.05rem; line-height: 1.35; }
.callout.good { border-color: var(--good); background: var(--good-soft); }
.callout.good .headline { color: var(--good); }
.callout.bad { border-color: var(--bad); background: var(--bad-soft); }
.callout.bad .headline { color: var(--bad); }
section:first-of-type > h2 + .callout { padding: 1.3rem 1.5rem 1.2rem; }
section:first-of-type > h2 + .callout .headline { font-size: 1.5rem; letter-spacing: -0.01em; }
.table {
  margin: 0 0 1.25rem; overflow-x: auto;
  background:
    linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100%, linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100%,
    linear-gradient(to right, var(--rule), transparent) left / 0.75rem 100%, linear-gradient(to left, var(--rule), transparent) right / 0.75rem 100%;
  background-repeat: no-repeat; background-attachment: local, local, scroll, scroll;
}
th code, td code { overflow-wrap: break-word; }
table { border-collapse: collapse; min-width: min(100%, 26rem); font-size: 0.9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.5rem 1rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; unicode-bidi: isolate; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--axis); color: var(--muted); font-weight: 600; font-size: 0.82rem; vertical-align: bottom; }
thead td { border-bottom-color: var(--axis); }
tbody th { min-width: 5.5rem; font-weight: 500; }
th, td { overflow-wrap: break-word; min-width: 3.5rem; max-width: 26rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.5rem; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number) { min-width: 5.5rem; overflow-wrap: anywhere; }
table:has(tr > :nth-child(7)):not(:has(.bars)) :is(th, td):not(.number):nth-child(-n + 2) { min-width: 7rem; }
tr:has(+ .remark) > * { border-bottom: 0; padding-bottom: 0.15rem; }
.remark > td { max-width: none; padding: 0 0 0.5rem 1rem; color: var(--muted); overflow-wrap: anywhere; }
.bars svg { display: block; width: 4.75rem; height: auto; }
section > .table:has(.bars) { margin-right: min(0px, max(-14rem, calc((100% - 100vw) / 2 + 1.5rem))); }
table:has(.bars) tbody th { max-width: 15rem; }
table:has(.bars) :is(th, td):not(:first-child, :last-child) { padding-inline: 0.55rem; }
.number { text-align: right; white-space: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; margin: 0 0 1.5rem; }
figure { margin: 0; min-width: 0; max-width: 30rem; }
figcaption { margin: 0 0 0.75rem; text-wrap: balance; font-weight: 600; font-size: 0.95rem; }
figure svg { display: block; width: 100%; height: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
details { margin: 0 0 1rem; padding: 0.65rem 1rem; border: 1px solid var(--rule); border-radius: 8px; }
summary { cursor: pointer; font-weight: 550; overflow-wrap: anywhere; }
details[open] > summary { margin-bottom: 0.75rem; }
details > :last-child { margin-bottom: 0.25rem; }
:focus-visible { outline: 2px solid var(--neutral); outline-offset: 2px; }
@media (max-width: 36rem) {
  main { padding: 1.75rem 1rem 2.5rem; }
  h1 { font-size: 1.6rem; }
  th, td { padding: 0.45rem 0.6rem; }
  section:first-of-type > h2 + .callout { padding: 1rem 1.1rem; }
  section:first-of-type > h2 + .callout .headline { font-size: 1.25rem; }
  section { margin-top: 2.25rem; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --raised: #f6f8fa; --ink: #000000; --muted: #444c56; --rule: #d0d7de; --axis: #8c959f;
    --good: #1a7f37; --good-soft: #ffffff; --bad: #b31d28; --bad-soft: #ffffff; --neutral: #0b4fa8; --neutral-soft: #ffffff;
    --series-1: #0b63ce; --series-2: #bc4c00; --series-3: #0f766e; --series-4: #8250df; --series-5: #6e7781;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  figure, .table, tr, .callout { break-inside: avoid; }
  thead { break-after: avoid; }
  .figures { grid-template-columns: 1fr 1fr; }
  .callout { border: 1px solid var(--rule); border-left-width: 4px; }
  .table, pre { overflow: visible; background: none; }
  pre { white-space: pre-wrap; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
`;

;// CONCATENATED MODULE: ./.build/render/html.js




function toHtml(title, sections, options = {}) {
    const name = (0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(title, 150));
    const digest = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
    const subtitle = options.subtitle === undefined ? [] : [`<p class="subtitle">${htmlText(options.subtitle)}</p>`];
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${name}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<main>',
        `<h1>${name}</h1>`,
        ...subtitle,
        ...sections.toSorted((a, b) => a.order - b.order).map(html_section),
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
function html_section({ title, blocks }, index) {
    const id = `section-${index + 1}`;
    const heading = `<h2 id="${id}">${(0,render_escape/* escapeHtml */.ZD)((0,render_escape/* shorten */.ml)(title, 150))}</h2>`;
    return `<section aria-labelledby="${id}">\n${heading}\n${htmlBlocks(blocks, title)}\n</section>`;
}

// EXTERNAL MODULE: ./.build/render/markdown.js
var render_markdown = __webpack_require__(86118);
;// CONCATENATED MODULE: ./.build/report/comment.js


const longest = 63_000;
function commentMarkdown(model, sections, limit = longest) {
    const ordered = sections.toSorted((a, b) => a.order - b.order);
    const parts = [...ordered.flatMap(briefPart), ...ordered.flatMap(foldedPart)];
    const kept = [`### ${(0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* shorten */.ml)(model, 150))}`];
    const left = [];
    for (const [index, { title, text }] of parts.entries()) {
        const names = [...left, ...parts.slice(index + 1).map((part) => part.title)];
        if (Buffer.byteLength(whole([...kept, text, ...note(names)])) <= limit)
            kept.push(text);
        else
            left.push(title);
    }
    return whole([...kept, ...note(left)]);
}
function briefPart({ title, brief, blocks }) {
    const shown = brief === 'all' ? blocks : (brief ?? []);
    return shown.length === 0 ? [] : [{ title, text: joined(shown.map((block) => (0,markdown_block/* markdownBlock */.dI)(block))) }];
}
function foldedPart({ title, brief, blocks }) {
    if (brief === 'all')
        return [];
    return [{ title, text: (0,markdown_block/* markdownBlock */.dI)({ kind: 'details', summary: title, blocks }) }];
}
function note(titles) {
    if (titles.length === 0)
        return [];
    const names = [...new Set(titles)].map((title) => (0,render_escape/* escapeMarkdown */.FV)((0,render_escape/* shorten */.ml)(title, 150))).join(', ');
    return [`*Left out to keep this short: ${names}. The full report has everything.*`];
}
function whole(parts) {
    return `${joined(parts)}\n`;
}
function joined(parts) {
    return parts.reduce((sum, part) => {
        const last = sum.slice(sum.lastIndexOf('\n') + 1);
        return `${sum}${last.startsWith('- ') && part.startsWith('- ') ? '\n' : '\n\n'}${part}`;
    });
}

;// CONCATENATED MODULE: ./.build/report/about.js
function aboutLine({ at, who }) {
    const revision = who.revision === null
        ? []
        : [{ code: who.revision.slice(0, 10) }, who.dirty ? ' with uncommitted changes · ' : ' · '];
    return [...revision, `${moment(at)} · by ${who.actor} · mlops-action ${who.tool}`];
}
function aboutSection({ model, at, who }) {
    const rows = [
        ['Model', { code: model }],
        ['Repository', optional(who.repository)],
        [
            'Revision',
            who.revision === null
                ? 'none: not a git repository'
                : [{ code: who.revision }, who.dirty ? ', with uncommitted changes' : ''],
        ],
        ['Written', moment(at)],
        ['By', who.actor],
        ['Workflow run', optional(who.run)],
        ['Tool', `mlops-action ${who.tool}`],
    ];
    const table = { kind: 'table', title: 'About this report', head: ['', ''], rows };
    return { title: 'About this report', order: 95, blocks: [table] };
}
function optional(value) {
    return value === null ? 'none: run on a local machine' : { code: value };
}
function moment(at) {
    return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./.build/report/durations.js

function durationsSection(results) {
    if (results.length === 0)
        return null;
    const total = results.filter((result) => !result.skipped).reduce((sum, result) => sum + result.milliseconds, 0);
    return {
        title: 'Steps and durations',
        order: 90,
        blocks: [
            {
                kind: 'table',
                title: 'Steps and durations',
                head: ['Step', 'Outcome', 'Duration', 'Result'],
                align: ['left', 'left', 'right', 'left'],
                rows: results.map((result) => [
                    { code: result.folder },
                    outcome(result),
                    result.skipped ? '–' : (0,number/* duration */.p0)(result.milliseconds),
                    result.summary,
                ]),
            },
            { kind: 'paragraph', text: ['Together ', { strong: (0,number/* duration */.p0)(total) }, '.'] },
        ],
    };
}
function outcome({ status, skipped }) {
    if (skipped)
        return status === 'ok' ? 'unchanged' : [{ strong: status === 'no' ? 'no' : 'failed' }, ', unchanged'];
    if (status === 'ok')
        return 'done';
    return { strong: status === 'no' ? 'said no' : 'failed' };
}

;// CONCATENATED MODULE: ./.build/report/stopped.js
function stoppedSection(results) {
    const blocks = results
        .filter(({ folder, status }) => status !== 'ok' && !(status === 'no' && folder.startsWith('gate')))
        .map(({ folder, status, summary }) => {
        const title = status === 'no' ? `Stopped at ${folder}` : `Failed at ${folder}`;
        return { kind: 'callout', tone: 'bad', title, text: summary };
    });
    return blocks.length === 0 ? null : { title: 'Result', order: -1, blocks, brief: 'all' };
}

// EXTERNAL MODULE: ./.build/report/step-results.js
var step_results = __webpack_require__(39676);
;// CONCATENATED MODULE: ./.build/report/report.step.js








const markdownLimit = 1_000_000;
const reportStep = {
    name: 'report',
    folder: () => 'report',
    reads: () => ({}),
    skippable: () => false,
    async run(config, { run, files, clock, who, sections: sources, ran }) {
        const sections = [];
        for (const source of sources) {
            const section = await source.load(run);
            if (section !== null)
                sections.push(section);
        }
        const results = ofThisRun(await (0,step_results/* readStepResults */.b)(files, run, ran), ran);
        if (sections.length === 0 && results.length === 0) {
            throw new errors/* UserError */.yo(`${run.root}: no step has left a result to report; run \`mlops check\` first.`);
        }
        const about = { model: config.model.name, at: clock.now(), who };
        const durations = durationsSection(results);
        const stopped = stoppedSection(results);
        const found = [...(stopped === null ? [] : [stopped]), ...sections];
        const all = [...found, ...(durations === null ? [] : [durations]), aboutSection(about)];
        const subtitle = aboutLine(about);
        const markdown = run.path('report', 'report.md');
        const html = run.path('report', 'report.html');
        await files.write(markdown, (0,render_markdown/* toMarkdown */.l)(all, { limit: markdownLimit, title: about.model, subtitle }));
        await files.write(run.path('report', 'comment.md'), commentMarkdown(about.model, found));
        await files.write(html, toHtml(about.model, all, { subtitle }));
        return {
            status: 'ok',
            summary: `Report of ${all.length} sections: ${html} (and report.md beside it).`,
            figures: { sections: all.length, html, markdown },
        };
    },
};
function ofThisRun(results, ran) {
    return results.flatMap((result) => {
        if (result.folder === 'report')
            return [];
        if (ran === null)
            return [result];
        const seen = ran.get(result.folder);
        return seen === undefined ? [] : [{ ...result, skipped: seen.skipped }];
    });
}


/***/ }),

/***/ 39676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStepResults)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24787);


const stepResultSchema = _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.pick({
    format: true,
    step: true,
    status: true,
    summary: true,
    startedAt: true,
    milliseconds: true,
});
async function readStepResults(files, run, folders = null) {
    if ((await files.stat(run.root)) === undefined)
        return [];
    const paths = (await files.list(run.root)).filter((path) => /^[^/]+(?:\/(?!model\/)[^/]+)?\/result\.json$/.test(path) && folders?.has(folderOf(path)) !== false);
    const found = [];
    for (const path of paths) {
        const result = parse(path, await files.text(run.path(path)));
        if (result !== null)
            found.push(result);
    }
    return found.sort((a, b) => compare(a.startedAt, b.startedAt) || compare(a.folder, b.folder));
}
function parse(path, text) {
    const folder = folderOf(path);
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('format' in value))
            return null;
        if (value.format !== _run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.shape.format.value)
            return null;
        const { status, startedAt, milliseconds, summary } = stepResultSchema.parse(value);
        return { folder, status, skipped: false, startedAt, milliseconds, summary };
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not a result of this version; run \`mlops ${folder.split('/')[0]} --force\` again.`, { cause });
    }
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 24787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-result/1'),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'no', 'failed']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    figures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ })

};
