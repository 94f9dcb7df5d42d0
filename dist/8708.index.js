export const id = 8708;
export const ids = [8708,8855,6804,1257,8129,6221];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}


/***/ }),

/***/ 37991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sectionSources: () => (/* binding */ sectionSources)
});

// EXTERNAL MODULE: ./.build/render/number.js
var render_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/render/svg.js
var svg = __webpack_require__(99813);
// EXTERNAL MODULE: ./.build/render/width.js
var render_width = __webpack_require__(3471);
// EXTERNAL MODULE: ./.build/render/chart/palette.js
var palette = __webpack_require__(93083);
;// CONCATENATED MODULE: ./.build/render/chart/confusion.js




const width = 440;
const left = 118;
const confusion_top = 48;
const gap = 4;
const cellWidth = (width - left - gap) / 2;
const cellHeight = 92;
function confusionFigure(chart) {
    const quarters = quartersOf(chart.counts);
    return {
        kind: 'figure',
        title: chart.title,
        svg: draw(chart, quarters),
        mermaid: null,
        table: table(chart, quarters),
    };
}
function quartersOf({ tp, fp, fn, tn }) {
    const share = (value, total) => (total === 0 ? null : value / total);
    return [
        { row: 0, column: 0, value: tn, share: share(tn, tn + fp), right: true },
        { row: 0, column: 1, value: fp, share: share(fp, tn + fp), right: false },
        { row: 1, column: 0, value: fn, share: share(fn, fn + tp), right: false },
        { row: 1, column: 1, value: tp, share: share(tp, fn + tp), right: true },
    ];
}
function draw(chart, quarters) {
    const names = chart.labels.flatMap((name, index) => [
        (0,svg/* label */.Pf)(left + index * (cellWidth + gap) + cellWidth / 2, confusion_top - 10, (0,render_width/* fitted */.$5)(name, 13, cellWidth - 8), {
            'text-anchor': 'middle',
            'font-size': 13,
            fill: palette/* ink */.Pw,
        }),
        (0,svg/* label */.Pf)(left - 12, confusion_top + index * (cellHeight + gap) + cellHeight / 2 + 5, (0,render_width/* fitted */.$5)(name, 13, left - 16), {
            'text-anchor': 'end',
            'font-size': 13,
            fill: palette/* ink */.Pw,
        }),
    ]);
    const height = confusion_top + 2 * cellHeight + gap + 2;
    return (0,svg/* drawing */.pW)({ width, height, title: chart.title, description: describe(chart, quarters) }, (0,svg/* label */.Pf)(left + cellWidth + gap / 2, 14, 'predicted', { 'text-anchor': 'middle' }), (0,svg/* label */.Pf)(left - 12, confusion_top - 10, 'observed', { 'text-anchor': 'end' }), ...names, ...quarters.flatMap(drawQuarter));
}
function drawQuarter({ row, column, value, share, right }) {
    const x = left + column * (cellWidth + gap);
    const y = confusion_top + row * (cellHeight + gap);
    const middle = x + cellWidth / 2;
    const tone = right ? palette/* tones */.ip.good : palette/* tones */.ip.bad;
    const fill = { x, y, width: cellWidth, height: cellHeight, rx: 6, fill: tone };
    return [
        (0,svg/* element */.ND)('rect', { ...fill, 'fill-opacity': 0.08 + 0.3 * (share ?? 0), stroke: tone, 'stroke-opacity': 0.35 }),
        (0,svg/* label */.Pf)(middle, y + 46, (0,render_number/* count */.U9)(value), { 'text-anchor': 'middle', 'font-size': 22, 'font-weight': 600, fill: palette/* ink */.Pw }),
        (0,svg/* label */.Pf)(middle, y + 66, share === null ? 'no rows' : (0,render_number/* percent */.KN)(share), { 'text-anchor': 'middle', fill: palette/* ink */.Pw }),
    ];
}
function table({ title, labels }, quarters) {
    const cell = (index) => {
        const { value, share } = quarters[index];
        return share === null ? (0,render_number/* count */.U9)(value) : `${(0,render_number/* count */.U9)(value)} (${(0,render_number/* percent */.KN)(share)})`;
    };
    return {
        kind: 'table',
        title,
        head: ['observed', `predicted ${labels[0]}`, `predicted ${labels[1]}`],
        align: ['left', 'right', 'right'],
        rows: [
            [labels[0], cell(0), cell(1)],
            [labels[1], cell(2), cell(3)],
        ],
    };
}
function describe({ labels }, quarters) {
    return quarters
        .map(({ row, column, value }) => `Observed ${labels[row]}, predicted ${labels[column]}: ${(0,render_number/* count */.U9)(value)}.`)
        .join(' ');
}

// EXTERNAL MODULE: ./.build/metrics/catalog.js + 66 modules
var catalog = __webpack_require__(29743);
;// CONCATENATED MODULE: ./.build/evaluate/shown.js


const shownRoles = ['candidate', 'champion', 'baseline'];
function nameOf(role, { version }) {
    return version === null ? role : `${role} ${version}`;
}
function levelOf(confidence) {
    return confidence === undefined ? 'interval' : `${(0,render_number/* percent */.KN)(2 * confidence - 1, 0)} interval`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function titleOf(name, added = []) {
    const metric = added.find((each) => each.name === name) ?? (0,catalog/* metricOfAnyTask */.Nl)(name);
    if (metric === undefined)
        return name;
    return `${metric.title.replaceAll(' ', '\u00A0')}\u00A0${metric.better === 'higher' ? '↑' : '↓'}`;
}

;// CONCATENATED MODULE: ./.build/evaluate/asked-blocks.js


function askedBlocks(evaluation) {
    return [
        ...decisionBlocks(evaluation),
        ...oddBlocks(evaluation),
        ...churnBlocks(evaluation),
        ...mustPassBlocks(evaluation),
        ...behaviourBlocks(evaluation),
        ...runningBlocks(evaluation),
    ];
}
function paragraph(text) {
    return { kind: 'paragraph', text };
}
function decisionBlocks({ models, part }) {
    return ['candidate', 'champion'].flatMap((role) => {
        const model = models[role];
        if (model?.decision === undefined)
            return [];
        const { threshold, chosen } = model.decision;
        const how = chosen === null ? 'as it was given' : `chosen for ${chosen} on the validation rows`;
        const here = role === 'candidate' && part === 'validation' && chosen !== null;
        const caution = here
            ? ', which are these: figures that depend on it are a little better here than on new rows'
            : '';
        return [
            paragraph(`${capital(nameOf(role, model))} decides for the positive class from a score of ${(0,render_number/* figure */.vP)(threshold)}, ${how}${caution}.`),
        ];
    });
}
function oddBlocks({ models }) {
    return ['candidate', 'champion'].flatMap((role) => {
        const model = models[role];
        const odd = model?.oddities ?? [];
        if (model === null || odd.length === 0)
            return [];
        const title = `Odd predictions of the ${nameOf(role, model)}`;
        return [{ kind: 'callout', tone: 'neutral', title, text: `${capital(odd.join('; '))}.` }];
    });
}
function churnBlocks({ churn, models }) {
    if (churn === undefined || models.champion === null)
        return [];
    const { rows, flipped, nowRight, nowWrong } = churn;
    const before = nameOf('the champion', models.champion);
    if (flipped === 0)
        return [paragraph(`Every prediction is the same as that of ${before}.`)];
    const share = `${(0,render_number/* count */.U9)(flipped)} of ${(0,render_number/* count */.U9)(rows)} rows (${(0,render_number/* percent */.KN)(flipped / rows)})`;
    if (nowRight === null || nowWrong === null) {
        return [paragraph(`${share} get another prediction than from ${before}.`)];
    }
    const rest = flipped - nowRight - nowWrong;
    const wrong = rest === 0 ? '' : `, ${(0,render_number/* count */.U9)(rest)} wrong both times`;
    return [
        paragraph(`${share} are decided otherwise than by ${before}: ${(0,render_number/* count */.U9)(nowRight)} are right now, ${(0,render_number/* count */.U9)(nowWrong)} are wrong now${wrong}.`),
    ];
}
function mustPassBlocks({ mustPass }) {
    if (mustPass === undefined)
        return [];
    const title = 'Rows that must stay right';
    const { file } = mustPass;
    if ('failure' in mustPass) {
        return [
            { kind: 'callout', tone: 'bad', title, text: [{ code: file }, ` could not be scored: ${mustPass.failure}.`] },
        ];
    }
    const { rows, wrong, lines } = mustPass;
    if (wrong === 0)
        return [paragraph(['All ', (0,render_number/* count */.U9)(rows), ' rows of ', { code: file }, ' are right, as they must be.'])];
    const more = wrong > lines.length ? ` and ${(0,render_number/* count */.U9)(wrong - lines.length)} more` : '';
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}`;
    return [
        {
            ...{ kind: 'callout', tone: 'bad', title },
            text: [`${(0,render_number/* count */.U9)(wrong)} of ${(0,render_number/* count */.U9)(rows)} are wrong: `, { code: file }, ` ${where}.`],
        },
    ];
}
function behaviourBlocks({ behaviour = [] }) {
    if (behaviour.length === 0)
        return [];
    const title = 'Behaviour where inputs are changed';
    const table = {
        kind: 'table',
        title,
        head: ['Test', 'Expected', 'Rows', 'Broken', 'Allowed', ''],
        align: ['left', 'left', 'right', 'right', 'right', 'left'],
        rows: behaviour.map(({ name, kind, rows, broken, atMost, failure }) => [
            name,
            kind === 'invariance' ? 'stays the same' : 'moves one way',
            (0,render_number/* count */.U9)(rows),
            failure === null ? `${(0,render_number/* count */.U9)(broken)} (${(0,render_number/* percent */.KN)(broken / rows)})` : '–',
            (0,render_number/* percent */.KN)(atMost),
            failure ?? (broken / rows <= atMost + 1e-12 ? 'holds' : { strong: 'broken' }),
        ]),
    };
    return [paragraph({ strong: title }), table];
}
function runningBlocks({ models }) {
    const columns = ['candidate', 'champion'].flatMap((role) => {
        const model = models[role];
        return model?.bytes === undefined ? [] : [{ role, model }];
    });
    const timed = columns.some(({ model }) => model.latency !== undefined);
    if (columns.length < 2 && !timed)
        return [];
    const title = 'Size and time';
    const table = {
        kind: 'table',
        title,
        head: ['', ...columns.map(({ role, model }) => capital(nameOf(role, model)))],
        align: ['left', ...columns.map(() => 'right')],
        rows: [
            ['Files of the model', ...columns.map(({ model }) => (0,render_number/* bytes */.ee)(model.bytes))],
            ...(timed ? [['Time of a prediction', ...columns.map(({ model }) => timeOf(model))]] : []),
        ],
    };
    const measured = columns.map(({ model }) => model.latency).find((each) => each !== undefined && 'rows' in each);
    const heading = paragraph({ strong: title });
    if (measured === undefined || !('rows' in measured))
        return [heading, table];
    const { rows, runs } = measured;
    const note = `Median of ${(0,render_number/* count */.U9)(runs)} runs in turn, fastest to slowest: each scores ${(0,render_number/* count */.U9)(rows)} rows in a process of its own, whose start counts.`;
    return [heading, table, paragraph(note)];
}
function timeOf({ latency }) {
    if (latency === undefined)
        return '–';
    if ('failure' in latency)
        return latency.failure;
    const { milliseconds, fastest, slowest } = latency;
    return `${(0,render_number/* figure */.vP)(milliseconds, 3)} ms (${(0,render_number/* figure */.vP)(fastest, 3)} to ${(0,render_number/* figure */.vP)(slowest, 3)})`;
}

// EXTERNAL MODULE: ./.build/metrics/class-score.js
var class_score = __webpack_require__(81995);
;// CONCATENATED MODULE: ./.build/render/chart/class-matrix.js




const class_matrix_gap = 3;
const class_matrix_width = 480;
const fontSize = 12;
const widest = 108;
const lean = (50 * Math.PI) / 180;
function classMatrixFigure(chart) {
    return { kind: 'figure', title: chart.title, svg: class_matrix_draw(chart), mermaid: null, table: class_matrix_table(chart) };
}
function frameOf({ labels, counts }) {
    const k = labels.length;
    const longest = Math.max(...labels.map((name) => Math.min(widest, (0,render_width/* textWidth */.sc)(name, fontSize))));
    const left = Math.max(60, longest) + 18;
    const straight = (class_matrix_width - left) / k - class_matrix_gap;
    const aslant = longest > straight - 4;
    const cellWidth = aslant ? (class_matrix_width - left - Math.cos(lean) * longest) / (k - 0.5) - class_matrix_gap : Math.min(110, straight);
    const height = Math.max(28, Math.min(64, 0.75 * cellWidth));
    const digits = Math.max(...counts.flat().map((value) => (0,render_width/* textWidth */.sc)((0,render_number/* count */.U9)(value), 1)));
    return {
        left,
        top: 34 + (aslant ? Math.sin(lean) * longest : 10),
        cell: { width: cellWidth, height },
        aslant,
        countSize: Math.min(17, (cellWidth - 8) / digits),
        shareSize: cellWidth >= 36 && height >= 32 ? Math.min(12, cellWidth / 4) : null,
    };
}
function class_matrix_draw(chart) {
    const frame = frameOf(chart);
    const { left, top, cell } = frame;
    const k = chart.labels.length;
    const right = left + k * (cell.width + class_matrix_gap);
    return (0,svg/* drawing */.pW)({ width: class_matrix_width, height: top + k * (cell.height + class_matrix_gap), title: chart.title, description: class_matrix_describe(chart) }, (0,svg/* label */.Pf)((left + right - class_matrix_gap) / 2, 12, 'predicted', { 'text-anchor': 'middle' }), (0,svg/* label */.Pf)(left - 10, top - 10, 'observed', { 'text-anchor': 'end' }), ...chart.labels.flatMap((name, index) => drawName(name, index, frame)), ...chart.counts.flatMap((row, observed) => {
        const total = sum(row);
        return row.flatMap((value, predicted) => drawCell({ x: left + predicted * (cell.width + class_matrix_gap), y: top + observed * (cell.height + class_matrix_gap) }, frame, {
            value,
            share: total === 0 ? null : value / total,
            right: observed === predicted,
        }));
    }));
}
function drawName(name, index, { left, top, cell, aslant }) {
    const x = left + index * (cell.width + class_matrix_gap) + cell.width / 2;
    const y = top + index * (cell.height + class_matrix_gap) + cell.height / 2 + 4;
    const text = { 'font-size': fontSize, fill: palette/* ink */.Pw };
    const short = (0,render_width/* fitted */.$5)(name, fontSize, widest);
    const [at, base] = [x + 2, top - 7];
    const turn = `rotate(${((-lean * 180) / Math.PI).toFixed(0)} ${(0,svg/* coordinate */.vY)(at)} ${(0,svg/* coordinate */.vY)(base)})`;
    const above = aslant
        ? (0,svg/* label */.Pf)(at, base, short, { ...text, transform: turn })
        : (0,svg/* label */.Pf)(x, top - 10, short, { ...text, 'text-anchor': 'middle' });
    return [above, (0,svg/* label */.Pf)(left - 10, y, short, { ...text, 'text-anchor': 'end' })];
}
function drawCell({ x, y }, { cell, countSize, shareSize }, { value, share, right }) {
    const tone = right ? palette/* tones */.ip.good : palette/* tones */.ip.bad;
    const stroke = value > 0 || right ? { stroke: tone, 'stroke-opacity': 0.35 } : { stroke: palette/* muted */.SU, 'stroke-opacity': 0.2 };
    const strength = value === 0 ? 0 : 0.08 + 0.3 * (share ?? 0);
    const rect = (0,svg/* element */.ND)('rect', {
        x,
        y,
        width: cell.width,
        height: cell.height,
        rx: 5,
        fill: tone,
        'fill-opacity': strength,
        ...stroke,
    });
    const middle = { 'text-anchor': 'middle' };
    const [center, half] = [x + cell.width / 2, y + cell.height / 2];
    if (value === 0 && !(right && share === null))
        return [rect, (0,svg/* label */.Pf)(center, half + 4, '0', { ...middle, fill: palette/* muted */.SU })];
    const below = shareSize === null ? [] : [share === null ? 'no rows' : (0,render_number/* percent */.KN)(share, 0)];
    const size = { 'font-size': countSize, 'font-weight': 600 };
    return [
        rect,
        (0,svg/* label */.Pf)(center, below.length === 0 ? half + countSize / 3 : half, (0,render_number/* count */.U9)(value), { ...middle, ...size, fill: palette/* ink */.Pw }),
        ...below.map((text) => (0,svg/* label */.Pf)(center, half + (shareSize ?? 0) + 2, text, { ...middle, 'font-size': shareSize ?? 0, fill: palette/* ink */.Pw })),
    ];
}
function class_matrix_table({ title, labels, counts }) {
    return {
        kind: 'table',
        title,
        head: ['observed ↓ predicted →', ...labels],
        align: ['left', ...labels.map(() => 'right')],
        rows: counts.map((row, observed) => {
            const total = sum(row);
            return [
                labels[observed],
                ...row.map((value) => (value === 0 ? '0' : `${(0,render_number/* count */.U9)(value)} (${(0,render_number/* percent */.KN)(value / total)})`)),
            ];
        }),
    };
}
function class_matrix_describe({ labels, counts }) {
    return counts
        .map((row, observed) => {
        if (sum(row) === 0)
            return `Observed ${labels[observed]}: no rows.`;
        const wrong = row.flatMap((value, k) => k === observed || value === 0 ? [] : [`${(0,render_number/* count */.U9)(value)} as ${labels[k]}`]);
        const rest = wrong.length === 0 ? '' : `; ${wrong.join(', ')}`;
        return `Observed ${labels[observed]}: ${(0,render_number/* count */.U9)(row[observed])} of ${(0,render_number/* count */.U9)(sum(row))} found${rest}.`;
    })
        .join(' ');
}
function sum(row) {
    return row.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./.build/evaluate/class-blocks.js



const mostDrawn = 10;
const mostListed = 30;
const mostPairs = 15;
function classBlocks(results, names) {
    const [first, ...others] = results;
    if (first === undefined)
        return [];
    const k = first.classes.observed.length;
    const labels = names ?? Array.from({ length: k }, (_, index) => `class ${index + 1}`);
    const hidden = [
        `The ${(0,render_number/* count */.U9)(k)} classes are numbered in the order of their names; `,
        { code: 'report.values: true' },
        ' shows the names.',
    ];
    return [
        ...(names === null ? [{ kind: 'paragraph', text: hidden }] : []),
        ...classTable(first, others, labels),
        ...results.flatMap((result) => (k <= mostDrawn ? [matrix(result, labels)] : pairs(result, labels))),
    ];
}
function classTable(first, others, labels) {
    const all = labels.map((_, k) => k).filter((k) => occurs(first.classes, k));
    const worst = all.toSorted((a, b) => (0,class_score/* classScores */.Sg)(first.classes, a).f1 - (0,class_score/* classScores */.Sg)(first.classes, b).f1 || a - b);
    const shown = all.length > mostListed ? worst.slice(0, mostListed) : all;
    const which = all.length > shown.length ? `, the ${mostListed} of ${(0,render_number/* count */.U9)(all.length)} with the lowest F1` : '';
    return [
        { kind: 'paragraph', text: { strong: `Classes: ${first.name}${which}` } },
        {
            kind: 'table',
            title: `Classes: ${first.name}`,
            head: ['Class', 'Rows', 'Precision', 'Recall', 'F1', ...others.map(({ name }) => `F1 of ${name}`)],
            align: ['left', 'right', 'right', 'right', 'right', ...others.map(() => 'right')],
            rows: shown.map((k) => {
                const { precision, recall, f1 } = (0,class_score/* classScores */.Sg)(first.classes, k);
                const { observed, predicted } = first.classes;
                return [
                    labels[k],
                    (0,render_number/* count */.U9)(observed[k]),
                    predicted[k] === 0 ? '–' : (0,render_number/* figure */.vP)(precision),
                    observed[k] === 0 ? '–' : (0,render_number/* figure */.vP)(recall),
                    (0,render_number/* figure */.vP)(f1),
                    ...others.map((other) => (occurs(other.classes, k) ? (0,render_number/* figure */.vP)((0,class_score/* classScores */.Sg)(other.classes, k).f1) : '–')),
                ];
            }),
        },
    ];
}
function occurs({ observed, predicted }, k) {
    return observed[k] + predicted[k] > 0;
}
function matrix({ name, classes }, labels) {
    const counts = classes.hits.map((hits, k) => classes.hits.map((_, other) => (other === k ? hits : 0)));
    for (const [observed, predicted, rows] of classes.confused)
        counts[observed][predicted] = rows;
    return classMatrixFigure({ title: `Confusion matrix: ${name}`, labels, counts });
}
function pairs({ name, classes }, labels) {
    if (classes.confused.length === 0)
        return [];
    const title = `Most confused: ${name}`;
    const table = {
        kind: 'table',
        title,
        head: ['Observed', 'Predicted', 'Rows', 'Share of the observed'],
        align: ['left', 'left', 'right', 'right'],
        rows: classes.confused
            .slice(0, mostPairs)
            .map(([observed, predicted, rows]) => [
            labels[observed],
            labels[predicted],
            (0,render_number/* count */.U9)(rows),
            (0,render_number/* percent */.KN)(rows / classes.observed[observed]),
        ]),
    };
    return [{ kind: 'paragraph', text: { strong: title } }, table];
}

;// CONCATENATED MODULE: ./.build/render/chart/scale.js

function extent(values) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        if (!Number.isFinite(value))
            continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    if (low > high)
        return [0, 1];
    if (high - low > Math.abs(high) * 1e-9)
        return [low, high];
    const around = low === 0 ? 0.5 : Math.abs(low) * 0.1;
    return [low - around, high + around];
}
function rounded(domain, target) {
    const step = niceStep(domain, target);
    return [Math.floor(domain[0] / step + 1e-9) * step, Math.ceil(domain[1] / step - 1e-9) * step];
}
function ticks(domain, target) {
    const step = niceStep(domain, target);
    const first = Math.ceil(domain[0] / step - 1e-9);
    const last = Math.floor(domain[1] / step + 1e-9);
    const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
    const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    const labels = values.map((value) => tickLabel(value, decimals));
    return { values, labels };
}
function linear(domain, range) {
    const [low, high] = domain;
    return (value) => {
        const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
        return range[0] + share * (range[1] - range[0]);
    };
}
function niceStep([low, high], target) {
    const rough = (high - low) / target;
    const power = 10 ** Math.floor(Math.log10(rough));
    const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
    return factor * power;
}
function tickLabel(value, decimals) {
    if (decimals > 5 || Math.abs(value) >= 1e7)
        return (0,render_number/* figure */.vP)(value, 3);
    const text = Math.abs(value).toFixed(decimals);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 && Number(text) !== 0 ? '−' : '';
    return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

;// CONCATENATED MODULE: ./.build/render/chart/axes.js




const axes_fontSize = 12;
function axes(plot, x, y) {
    const toX = linear(x.domain, [plot.left, plot.right]);
    const toY = linear(y.domain, [plot.bottom, plot.top]);
    const drawn = [];
    y.ticks.values.forEach((value, index) => {
        const at = toY(value);
        drawn.push((0,svg/* element */.ND)('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: palette/* rule */.Hu }));
        drawn.push((0,svg/* label */.Pf)(plot.left - 8, at + 4, y.ticks.labels[index], { 'text-anchor': 'end' }));
    });
    x.ticks.values.forEach((value, index) => {
        const at = toX(value);
        drawn.push((0,svg/* element */.ND)('line', { x1: at, x2: at, y1: plot.bottom, y2: plot.bottom + 4, stroke: palette/* axis */.yo }));
        drawn.push((0,svg/* label */.Pf)(at, plot.bottom + 18, x.ticks.labels[index], { 'text-anchor': 'middle' }));
    });
    drawn.push((0,svg/* element */.ND)('line', { x1: plot.left, x2: plot.right, y1: plot.bottom, y2: plot.bottom, stroke: palette/* axis */.yo }), (0,svg/* label */.Pf)(plot.right, plot.bottom + 36, x.label, { 'text-anchor': 'end', fill: palette/* muted */.SU }), (0,svg/* label */.Pf)(0, plot.top - 14, y.label, { fill: palette/* muted */.SU }));
    return drawn;
}
function leftMargin(labels) {
    return Math.max(24, ...labels.map((text) => (0,render_width/* textWidth */.sc)(text, axes_fontSize))) + 10;
}

// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
;// CONCATENATED MODULE: ./.build/render/chart/line.js








function referenceOf({ reference, diagonal }) {
    return reference ?? (diagonal === true ? { name: 'chance', from: 0, to: 1 } : undefined);
}
const line_width = 440;
const legendRow = 20;
const referenceStyle = { stroke: palette/* muted */.SU, dash: '2 4', mermaid: '#8b949e', name: 'grey' };
function lineFigure(given) {
    const chart = { ...given, series: given.series.map(finite).filter((series) => series.points.length > 0) };
    const svg = line_draw(chart);
    return { kind: 'figure', title: chart.title, svg, mermaid: chart.series.length === 0 ? null : lineMermaid(chart) };
}
function line_draw(chart) {
    const [xDomain, yDomain] = domains(chart);
    const x = { domain: xDomain, ticks: ticks(xDomain, 5), label: (0,render_width/* fitted */.$5)(chart.xLabel, axes_fontSize, line_width - 60) };
    const y = { domain: yDomain, ticks: ticks(yDomain, 5), label: (0,render_width/* fitted */.$5)(chart.yLabel, axes_fontSize, line_width - 60) };
    const entries = legendEntries(chart);
    const top = entries.height + 40;
    const left = leftMargin(y.ticks.labels);
    const right = line_width - Math.max(8, (0,render_width/* textWidth */.sc)(x.ticks.labels.at(-1) ?? '', axes_fontSize) / 2);
    const reference = referenceOf(chart);
    const side = reference === undefined ? 220 : right - left;
    const plot = { left, right, top, bottom: top + side };
    const content = [...entries.drawn, ...axes(plot, x, y)];
    if (reference !== undefined) {
        const { from, to } = reference;
        const across = [
            [0, from],
            [1, to],
        ];
        content.push(curve(across, referenceStyle, plot, xDomain, yDomain, 1.25));
    }
    const curves = chart.series.map((series, index) => [
        curve(series.points, (0,palette/* seriesStyle */.zz)(index), plot, xDomain, yDomain, 2),
        ...(chart.dots === true && series.points.length > 1
            ? dots(series.points, (0,palette/* seriesStyle */.zz)(index), plot, xDomain, yDomain)
            : []),
    ]);
    const empty = (0,svg/* label */.Pf)((left + right) / 2, top + side / 2, 'no points', { 'text-anchor': 'middle' });
    return (0,svg/* drawing */.pW)({ width: line_width, height: plot.bottom + 44, title: chart.title, description: line_describe(chart) }, ...content, ...(curves.length === 0 ? [empty] : curves.reverse().flat()));
}
function domains(chart) {
    if (referenceOf(chart) !== undefined)
        return [
            [0, 1],
            [0, 1],
        ];
    const points = chart.series.flatMap((series) => series.points);
    const x = extent(points.map((point) => point[0]));
    const values = points.map((point) => point[1]);
    return [x, rounded(extent(chart.yFrom0 === true ? [0, ...values] : values), 5)];
}
function curve(points, style, plot, xDomain, yDomain, strokeWidth) {
    const toX = linear(xDomain, [plot.left, plot.right]);
    const toY = linear(yDomain, [plot.bottom, plot.top]);
    const [first] = points;
    if (points.length === 1 && first !== undefined) {
        return (0,svg/* element */.ND)('circle', { cx: toX(first[0]), cy: toY(first[1]), r: 3.5, fill: style.stroke });
    }
    const path = points.map(([px, py]) => `${(0,svg/* coordinate */.vY)(toX(px))},${(0,svg/* coordinate */.vY)(toY(py))}`).join('L');
    return (0,svg/* element */.ND)('path', {
        d: `M${path}`,
        fill: 'none',
        stroke: style.stroke,
        'stroke-width': strokeWidth,
        'stroke-dasharray': style.dash,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'butt',
    });
}
function dots(points, style, plot, xDomain, yDomain) {
    const toX = linear(xDomain, [plot.left, plot.right]);
    const toY = linear(yDomain, [plot.bottom, plot.top]);
    return points.map(([px, py]) => (0,svg/* element */.ND)('circle', { cx: toX(px), cy: toY(py), r: 3.5, fill: style.stroke }));
}
function legendEntries(chart) {
    const entries = chart.series.map((series, index) => ({ name: series.name, style: (0,palette/* seriesStyle */.zz)(index) }));
    const reference = referenceOf(chart);
    if (reference !== undefined)
        entries.push({ name: reference.name, style: referenceStyle });
    if (entries.length < 2)
        return { drawn: [], height: -12 };
    const drawn = [];
    let x = 0;
    let y = 14;
    for (const { name, style } of entries) {
        const text = (0,render_width/* fitted */.$5)(name, axes_fontSize, line_width - 40);
        const needed = 28 + (0,render_width/* textWidth */.sc)(text, axes_fontSize);
        if (x > 0 && x + needed > line_width) {
            x = 0;
            y += legendRow;
        }
        const swatch = { x1: x, x2: x + 22, y1: y - 4, y2: y - 4, stroke: style.stroke, 'stroke-width': 2 };
        drawn.push((0,svg/* element */.ND)('line', { ...swatch, 'stroke-dasharray': style.dash }), (0,svg/* label */.Pf)(x + 28, y, text, { fill: palette/* ink */.Pw }));
        x += needed + 18;
    }
    return { drawn, height: y + 4 };
}
function line_describe(chart) {
    const curves = chart.series.map((series) => {
        const [low, high] = extent(series.points.map((point) => point[1]));
        const [, last] = series.points.at(-1);
        return `${(0,render_escape/* shorten */.ml)(series.name, 60)}: ${series.points.length} points, ${(0,render_number/* figure */.vP)(low)} to ${(0,render_number/* figure */.vP)(high)}, last ${(0,render_number/* figure */.vP)(last)}.`;
    });
    return [`${chart.yLabel} by ${chart.xLabel}.`, ...curves].join(' ');
}
function finite(series) {
    return { ...series, points: series.points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) };
}

;// CONCATENATED MODULE: ./.build/render/chart/mermaid.js




const gridSize = 41;
function lineMermaid(chart) {
    const reference = referenceOf(chart);
    const [low, high] = reference !== undefined ? [0, 1] : extent(chart.series.flatMap(({ points }) => points.map(([x]) => x)));
    const size = Math.min(gridSize, Math.max(2, ...chart.series.map(({ points }) => points.length)));
    const grid = Array.from({ length: size }, (_, index) => low + ((high - low) * index) / (size - 1));
    const curves = chart.series.map((series) => grid.map((x) => at(series, x)));
    const names = chart.series.map(({ name }) => name);
    if (reference !== undefined) {
        curves.push(grid.map((x) => reference.from + (reference.to - reference.from) * x));
        names.push(reference.name);
    }
    const colours = curves.map((_, index) => reference !== undefined && index === curves.length - 1 ? (0,palette/* seriesStyle */.zz)(4) : (0,palette/* seriesStyle */.zz)(index));
    const legend = names.map((name, index) => `${(0,render_escape/* shorten */.ml)(name, 24)} ${colours[index].name}`).join(', ');
    const [bottom, top] = reference !== undefined ? [0, 1] : extent([...(chart.yFrom0 === true ? [0] : []), ...curves.flat()]);
    return [
        mermaid_palette(colours.map((style) => style.mermaid)),
        'xychart-beta',
        ...(names.length > 1 ? [`    title "${(0,render_escape/* escapeMermaid */.Fw)(legend)}"`] : []),
        `    x-axis "${(0,render_escape/* escapeMermaid */.Fw)(chart.xLabel)}" ${decimal(low)} --> ${decimal(high)}`,
        `    y-axis "${(0,render_escape/* escapeMermaid */.Fw)(chart.yLabel)}" ${decimal(bottom)} --> ${decimal(top)}`,
        ...curves.map((values) => `    line [${values.map(decimal).join(', ')}]`),
    ].join('\n');
}
function histogramMermaid(chart) {
    const middles = chart.counts.map((_, index) => (chart.edges[index] + chart.edges[index + 1]) / 2);
    return [
        mermaid_palette([(0,palette/* seriesStyle */.zz)(0).mermaid]),
        'xychart-beta',
        `    x-axis "${(0,render_escape/* escapeMermaid */.Fw)(chart.xLabel)}" ${decimal(middles[0])} --> ${decimal(middles.at(-1))}`,
        `    y-axis "rows" 0 --> ${decimal(Math.max(1, ...chart.counts))}`,
        `    bar [${chart.counts.map(decimal).join(', ')}]`,
    ].join('\n');
}
function mermaid_palette(colours) {
    const settings = { themeVariables: { xyChart: { plotColorPalette: colours.join(', ') } } };
    return `%%{init: ${JSON.stringify(settings)}}%%`;
}
function at({ points }, x) {
    const after = points.findIndex((point) => point[0] > x);
    if (after === -1)
        return points.at(-1)[1];
    if (after === 0)
        return points[0][1];
    const [x0, y0] = points[after - 1];
    const [x1, y1] = points[after];
    return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
function decimal(value) {
    const short = Number(value.toPrecision(4));
    if (short === 0)
        return '0';
    const decimals = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(short))));
    return decimals === 0 ? short.toFixed(0) : short.toFixed(Math.min(20, decimals)).replace(/\.?0+$/, '');
}

;// CONCATENATED MODULE: ./.build/render/chart/histogram.js







const histogram_width = 440;
const histogram_top = 30;
const side = 220;
function histogramFigure(chart) {
    if (chart.edges.length !== chart.counts.length + 1) {
        throw new Error(`a histogram of ${chart.counts.length} counts has ${chart.edges.length} edges`);
    }
    const mermaid = chart.counts.length < 2 ? null : histogramMermaid(chart);
    return { kind: 'figure', title: chart.title, svg: histogram_draw(chart), mermaid };
}
function histogram_draw(chart) {
    const domain = extent(chart.edges);
    const yDomain = rounded([0, Math.max(1, ...chart.counts)], 5);
    const x = { domain, ticks: ticks(domain, 6), label: (0,render_width/* fitted */.$5)(chart.xLabel, axes_fontSize, histogram_width - 60) };
    const y = { domain: yDomain, ticks: ticks(yDomain, 5), label: 'rows' };
    const left = leftMargin(y.ticks.labels);
    const right = histogram_width - Math.max(8, (0,render_width/* textWidth */.sc)(x.ticks.labels.at(-1) ?? '', axes_fontSize) / 2);
    const plot = { left, right, top: histogram_top, bottom: histogram_top + side };
    const toX = linear(domain, [left, right]);
    const toY = linear(yDomain, [plot.bottom, histogram_top]);
    const bars = chart.counts.map((value, index) => {
        const from = toX(chart.edges[index]);
        const to = toX(chart.edges[index + 1]);
        const gap = to - from > 4 ? 1 : 0;
        const height = plot.bottom - toY(value);
        const bar = { x: from + gap / 2, y: toY(value), width: Math.max(0.5, to - from - gap), height };
        return (0,svg/* element */.ND)('rect', { ...bar, fill: palette/* tones */.ip.neutral });
    });
    const zero = domain[0] < 0 && domain[1] > 0
        ? [
            (0,svg/* element */.ND)('line', {
                x1: toX(0),
                x2: toX(0),
                y1: histogram_top,
                y2: plot.bottom,
                stroke: palette/* muted */.SU,
                'stroke-dasharray': '3 3',
            }),
        ]
        : [];
    const empty = chart.counts.length > 0 ? [] : [(0,svg/* label */.Pf)(histogram_width / 2, histogram_top + side / 2, 'no rows')];
    return (0,svg/* drawing */.pW)({ width: histogram_width, height: plot.bottom + 44, title: chart.title, description: histogram_describe(chart) }, ...axes(plot, x, y), ...bars, ...zero, ...empty);
}
function histogram_describe(chart) {
    const total = chart.counts.reduce((sum, value) => sum + value, 0);
    const [low, high] = extent(chart.edges);
    const most = chart.counts.indexOf(Math.max(...chart.counts));
    const peak = most < 0
        ? ''
        : ` Most (${(0,render_number/* count */.U9)(chart.counts[most])}) between ${(0,render_number/* figure */.vP)(chart.edges[most])} and ${(0,render_number/* figure */.vP)(chart.edges[most + 1])}.`;
    return `${(0,render_number/* count */.U9)(total)} rows by ${chart.xLabel}, ${(0,render_number/* figure */.vP)(low)} to ${(0,render_number/* figure */.vP)(high)}.${peak}`;
}

;// CONCATENATED MODULE: ./.build/evaluate/curve-blocks.js



const compared = ['candidate', 'champion'];
function curveBlocks({ models }) {
    const series = (points) => compared.flatMap((role) => {
        const model = models[role];
        const found = model === null ? undefined : points(model);
        return model === null || found === undefined || found.length === 0
            ? []
            : [{ name: nameOf(role, model), points: found }];
    });
    const roc = series(({ roc: points }) => points ?? undefined);
    const recall = series(({ precisionRecall }) => steps(precisionRecall?.points ?? []));
    const calibration = series(({ calibration: groups }) => groups?.map(({ predicted, observed }) => [predicted, observed]));
    const base = models.candidate.precisionRecall?.base ?? models.champion?.precisionRecall?.base ?? 0;
    const binary = models.candidate.classes === undefined;
    const said = binary ? 'Predicted probability' : 'Probability of the predicted class';
    return [
        ...(roc.length === 0
            ? []
            : [
                lineFigure({
                    ...{ title: 'ROC curve', xLabel: 'False positive rate', yLabel: 'True positive rate' },
                    ...{ series: roc, diagonal: true },
                }),
            ]),
        ...(recall.length === 0
            ? []
            : [
                lineFigure({
                    ...{ title: 'Precision-recall curve', xLabel: 'Recall', yLabel: 'Precision', series: recall },
                    reference: { name: 'chance', from: base, to: base },
                }),
            ]),
        ...(calibration.length === 0
            ? []
            : [
                lineFigure({
                    ...{ title: 'Calibration', xLabel: said, yLabel: 'Share of rows that came true' },
                    ...{ series: calibration, dots: true, reference: { name: 'perfect', from: 0, to: 1 } },
                }),
            ]),
    ];
}
function steps(points) {
    return points.flatMap(([recall, precision], at) => [
        [points[at - 1]?.[0] ?? 0, precision],
        [recall, precision],
    ]);
}
function residualBlocks({ models }) {
    return compared.flatMap((role) => {
        const model = models[role];
        if (model === null || model.residuals === null)
            return [];
        const name = nameOf(role, model);
        const { edges, counts } = model.residuals;
        const yLabel = 'Observed minus predicted';
        return [
            histogramFigure({ title: `Residuals: ${name}`, xLabel: yLabel, edges, counts }),
            ...bands(model, `Residuals by prediction: ${name}`, yLabel),
        ];
    });
}
function bands({ residualsByPrediction: groups = [] }, title, yLabel) {
    if (groups.length < 2)
        return [];
    const line = (name, value) => ({
        name,
        points: groups.map((group) => [(group.from + group.to) / 2, value(group)]),
    });
    return [
        lineFigure({
            ...{ title, xLabel: 'Predicted', yLabel, dots: true },
            series: [
                line('median', ({ median }) => median),
                line('90% are below', ({ high }) => high),
                line('10% are below', ({ low }) => low),
            ],
        }),
    ];
}

;// CONCATENATED MODULE: ./.build/evaluate/slice-blocks.js


const mostOpen = 12;
function sliceBlocks({ models, added, slicesLeft = 0, confidence }) {
    const all = models.candidate.slices ?? [];
    if (all.length === 0)
        return [];
    const slices = all.filter(({ rows }) => rows > 0);
    const names = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
    const tables = names.flatMap((name) => {
        const title = `Slices: ${titleOf(name, added)}`;
        return [{ kind: 'paragraph', text: { strong: title } }, sliceTable(title, name, models, levelOf(confidence))];
    });
    const empty = all.filter(({ rows }) => rows === 0).map(({ name }) => name);
    const numbered = slices.some(({ name }) => /\d of \d+$/.test(name));
    const notes = [
        ...(numbered
            ? [['Values of columns are numbered in their order; ', { code: 'report.values: true' }, ' shows them.']]
            : []),
        ...(empty.length === 0 ? [] : [`No row fits: ${empty.join(', ')}.`]),
        ...(slicesLeft === 0 ? [] : [`${(0,render_number/* count */.U9)(slicesLeft)} rarer values are left out.`]),
    ];
    const blocks = [...tables, ...notes.map((text) => ({ kind: 'paragraph', text }))];
    if (slices.length * names.length <= mostOpen)
        return blocks;
    return [{ kind: 'details', summary: `${(0,render_number/* count */.U9)(slices.length)} slices`, blocks }];
}
function sliceTable(title, name, models, level) {
    const { candidate, champion } = models;
    const before = champion?.slices === undefined ? null : champion;
    const of = (scored, slice) => scored?.slices?.find((each) => each.name === slice)?.metrics[name];
    return {
        kind: 'table',
        title,
        head: [
            'Slice',
            'Rows',
            'Candidate',
            level,
            ...(before === null ? [] : [capital(nameOf('champion', before)), level]),
        ],
        align: ['left', 'right', 'right', 'right', ...(before === null ? [] : ['right', 'right'])],
        rows: candidate
            .slices.filter(({ rows }) => rows > 0)
            .map(({ name: slice, rows }) => [
            slice,
            (0,render_number/* count */.U9)(rows),
            ...cells(of(candidate, slice)),
            ...(before === null ? [] : cells(of(before, slice))),
        ]),
    };
}
function cells(estimate) {
    if (estimate === undefined)
        return ['–', ''];
    if (estimate.value === null)
        return ['–', estimate.reason ?? ''];
    const { value, lower, upper } = estimate;
    return [(0,render_number/* figure */.vP)(value), lower !== null && lower === upper ? '–' : (0,render_number/* interval */.YP)(lower, upper)];
}

;// CONCATENATED MODULE: ./.build/evaluate/evaluate.report.js







function evaluateSection(evaluation, labels = ['negative', 'positive'], names = null) {
    const { part, rows, weight, models } = evaluation;
    const blocks = [
        ...failures(evaluation),
        { kind: 'paragraph', text: rowsSentence(part, rows, weight) },
        ...environmentBlock(evaluation),
        metricTable(evaluation),
        ...reasonBlocks(evaluation),
        ...askedBlocks(evaluation),
        ...sliceBlocks(evaluation),
        ...unleakedBlocks(evaluation),
        ...curveBlocks(evaluation),
        ...confusionBlocks(models, labels),
        ...residualBlocks(evaluation),
        ...classBlocks(classResults(models), names),
    ];
    return { title: part === 'test' ? 'Test rows' : 'Validation rows', order: part === 'test' ? 10 : 11, blocks };
}
function rowsSentence(part, rows, weight) {
    const all = `${(0,render_number/* count */.U9)(rows)} ${part} rows; every model was scored on the same ones.`;
    return weight === undefined
        ? all
        : [
            `${all} Metrics weigh each row by its column `,
            { code: weight },
            '; counts, and how probabilities come true, are of rows.',
        ];
}
function failures({ models }) {
    return ['candidate', 'champion', 'anchor', 'baseline'].flatMap((role) => {
        const model = models[role];
        if (model === null || model.failure === null)
            return [];
        const tone = role === 'candidate' ? 'bad' : 'neutral';
        return [{ kind: 'callout', tone, title: `${nameOf(role, model)} could not be scored`, text: `${model.failure}.` }];
    });
}
function environmentBlock({ models }) {
    return ['champion', 'anchor'].flatMap((role) => {
        const model = models[role];
        const note = model?.environment ?? null;
        if (model === null || note === null)
            return [];
        if (note.foreign)
            return [{ kind: 'callout', tone: 'neutral', title: 'Not its own environment', text: `${note.text}.` }];
        return [
            { kind: 'paragraph', text: `${capital(nameOf(role, model))} was scored in its own environment: ${note.text}.` },
        ];
    });
}
function metricTable({ models, confidence, added }) {
    const columns = shownRoles.flatMap((role) => {
        const model = models[role];
        return model === null ? [] : [{ role, model }];
    });
    const names = [...new Set(columns.flatMap(({ model }) => Object.keys(model.metrics)))];
    const level = levelOf(confidence);
    return {
        kind: 'table',
        title: 'Metrics',
        head: ['Metric', ...columns.flatMap(({ role, model }) => shown(role, [capital(nameOf(role, model)), level]))],
        align: ['left', ...columns.flatMap(({ role }) => shown(role, ['right', 'right']))],
        rows: names.map((name) => [
            titleOf(name, added),
            ...columns.flatMap(({ role, model }) => shown(role, cellsOf(model.metrics[name]))),
        ]),
    };
}
function reasonBlocks({ models, added }) {
    const reasons = new Map();
    for (const role of ['candidate', 'champion']) {
        const model = models[role];
        for (const [name, { value, reason }] of Object.entries(model?.metrics ?? {})) {
            if (model === null || value !== null || reason === undefined)
                continue;
            const key = `${titleOf(name, added).slice(0, -2)}: ${reason}`;
            reasons.set(key, [...(reasons.get(key) ?? []), nameOf(role, model)]);
        }
    }
    const items = [...reasons].map(([key, names]) => `${key} (${names.join(', ')}).`);
    return items.length === 0 ? [] : [{ kind: 'list', items }];
}
function unleakedBlocks({ models, rows, part, added }) {
    const columns = shownRoles.flatMap((role) => {
        const model = models[role];
        return model?.unleaked === undefined ? [] : [{ role, model, unleaked: model.unleaked }];
    });
    if (columns.length === 0)
        return [];
    const left = columns[0].unleaked.rows;
    const value = (given) => given === null || given === undefined ? '–' : (0,render_number/* figure */.vP)(given);
    const table = {
        kind: 'table',
        title: 'Metrics without rows that are in training',
        head: ['Metric', ...columns.flatMap(({ role, model }) => [capital(nameOf(role, model)), 'all rows'])],
        align: ['left', ...columns.flatMap(() => ['right', 'right'])],
        rows: Object.keys(columns[0].unleaked.metrics).map((name) => [
            titleOf(name, added),
            ...columns.flatMap(({ model, unleaked }) => [value(unleaked.metrics[name]), value(model.metrics[name]?.value)]),
        ]),
    };
    const text = `${(0,render_number/* count */.U9)(rows - left)} of the ${part} rows have the same features as a training row. On the other ${(0,render_number/* count */.U9)(left)}:`;
    return [{ kind: 'paragraph', text }, table];
}
function shown(role, cells) {
    return role === 'baseline' ? cells.slice(0, 1) : cells;
}
function cellsOf(estimate) {
    if (estimate === undefined)
        return ['–', ''];
    if (estimate.value === null)
        return ['–', ''];
    return [(0,render_number/* figure */.vP)(estimate.value), (0,render_number/* interval */.YP)(estimate.lower, estimate.upper)];
}
function classResults(models) {
    return ['candidate', 'champion'].flatMap((role) => {
        const model = models[role];
        return model?.classes === undefined ? [] : [{ name: nameOf(role, model), classes: model.classes }];
    });
}
function confusionBlocks(models, labels) {
    return ['candidate', 'champion'].flatMap((role) => {
        const model = models[role];
        if (model === null || model.confusion === null)
            return [];
        return [confusionFigure({ title: `Confusion matrix: ${nameOf(role, model)}`, labels, counts: model.confusion })];
    });
}

// EXTERNAL MODULE: ./.build/evaluate/scores.js
var scores = __webpack_require__(36221);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/gate/bound-reason.js

function boundReason({ evidence, inclusive }) {
    if (inclusive)
        return 'the policy asks for the plain value (on: value)';
    if (evidence === null)
        return null;
    if ('chosen' in evidence && evidence.chosen === true)
        return "gate.test asked for it in place of the metric's own";
    switch (evidence.kind) {
        case 'proportion':
            return 'each row is right or wrong, so the rows on which the two models differ are counted';
        case 'auc':
            return 'it compares ranks, and two models on the same rows are ranked alike';
        case 'mean':
            return 'it is a mean over rows, and the more cautious of two corrections for skewed losses counts';
        case 'influence':
            return 'it is no mean over rows, so each row counts by its influence on the value';
        case 'cluster':
        case 'own_cluster':
            return 'rows of a cluster belong together (gate.cluster), so clusters are counted and not rows';
        case 'bootstrap':
        case 'own_bootstrap':
            return 'no bound with a promise is known for it, so the rows are drawn again and again';
        case 'share':
            return 'it is a share of rows';
        case 'own_auc':
            return 'it compares ranks, and stays between 0 and 1';
        case 'own_mean':
            return 'it is a mean over rows';
        case 'own_influence':
            return 'it is no mean over rows, so each row counts by its influence on the value';
        case 'groups':
            return 'groups have no row in common, so the bounds of each are put together (MOVER, Zou and Donner 2008)';
        default:
            return (0,errors/* assertNever */.xb)(evidence);
    }
}

// EXTERNAL MODULE: ./.build/gate/name.js
var gate_name = __webpack_require__(16209);
;// CONCATENATED MODULE: ./.build/gate/shown.js

function isSlice({ role }) {
    return role === 'slice' || role === 'watched';
}
function shownComparisons({ comparisons }) {
    return comparisons.filter((each) => !isSlice(each) || each.state === 'fail' || (each.role === 'slice' && each.state === 'open'));
}
function isUnjudged({ role, state, lower, upper }) {
    if (role !== 'watched')
        return false;
    return state === 'unavailable' || (state === 'open' && lower === null && upper === null);
}
function stateOf(comparison) {
    const { state: known, role, note, guarantee, inclusive } = comparison;
    if (isUnjudged(comparison))
        return { state: 'not judged', remark: note };
    const watched = role === 'watched' && (known === 'open' || known === 'pass');
    const state = watched ? 'no fail' : known === 'open' ? 'undecided' : known;
    if (known !== 'pass' && note !== null && !inclusive)
        return { state, remark: note };
    return { state: guarantee || known === 'unavailable' ? state : `${state}, no error guarantee`, remark: null };
}
function sliceSummary(slices) {
    const required = slices.filter(({ role }) => role === 'slice');
    const watched = slices.filter(({ role }) => role === 'watched');
    const tally = (of, state, word) => {
        const found = of.filter((each) => each.state === state).length;
        return found === 0 ? [] : [`${(0,render_number/* count */.U9)(found)} ${word}`];
    };
    const group = (of, name, states) => of.length === 0 ? [] : [`${(0,render_number/* count */.U9)(of.length)} ${name} (${states.join(', ')})`];
    const unjudged = watched.filter(isUnjudged).length;
    const failed = tally(watched, 'fail', 'fail');
    const parts = [
        ...group(required, 'required', [
            ...tally(required, 'pass', 'pass'),
            ...tally(required, 'open', 'undecided'),
            ...tally(required, 'fail', 'fail'),
            ...tally(required, 'unavailable', 'unavailable'),
        ]),
        ...group(watched, 'watched', [
            ...(failed.length === 0 ? ['none fails'] : failed),
            ...(unjudged === 0 ? [] : [`${(0,render_number/* count */.U9)(unjudged)} not judged`]),
        ]),
    ];
    return `Slices: ${parts.join(', ')}`;
}

// EXTERNAL MODULE: ./.build/gate/title.js
var gate_title = __webpack_require__(22706);
;// CONCATENATED MODULE: ./.build/gate/basis.js





function basisOf(verdict) {
    const { rows, rowsDigest, policy, decided, part, comparisons } = verdict;
    const items = [
        verdict.estimand,
        [`${(0,render_number/* count */.U9)(rows)} ${part} rows, digest `, { code: rowsDigest.slice(0, 12) }, '.'],
        decidedBy(decided),
        looksOf(verdict),
        [
            'Policy ',
            { code: policy.digest.slice(0, 12) },
            ` of ${policy.source.replace(/\b([0-9a-f]{10})[0-9a-f]{30,54}\b/, '$1')}.`,
        ],
        ...comparisons.filter((each) => !isSlice(each)).flatMap(boundOf),
        ...sliceBounds(comparisons.filter(isSlice)),
        ...comparisons.filter((each) => !isSlice(each) && isPlanned(each)).map(planOf),
        ...(comparisons.some(({ adjusted }) => adjusted !== null)
            ? ['Failures are tested as one family (Holm); a promotion needs every part to pass by itself.']
            : []),
        ['Anybody can decide again from the figures in verdict.json: ', { code: 'mlops gate --verify verdict.json' }, '.'],
    ];
    return [...checksTable(verdict), { kind: 'list', items }];
}
function decidedBy(decided) {
    if (decided === 'identical')
        return 'Decided by: the same model as the champion.';
    return decided === 'sealed'
        ? 'Decided by the decision table; which row of it, and the figures, stay sealed until the epoch closes.'
        : `Decided by row ${decided} of the decision table.`;
}
function looksOf({ alpha, looks, decided, part }) {
    if (part === 'validation' || decided === 'identical')
        return 'This was no look at the test rows.';
    if (looks.epoch !== null)
        return epochSentence(looks.epoch, alpha, looks.alpha, decided === 'sealed');
    const corrected = looks.corrected === null || looks.count === 1
        ? ''
        : ` Each is tested at alpha ${(0,render_number/* figure */.vP)(alpha)}; Bonferroni's correction for all of them would take ${(0,render_number/* figure */.vP)(looks.corrected, 3)}${looks.verdict === null ? '' : ` and say ${looks.verdict}`}.`;
    return `Candidates of releases that were judged on these test rows, this one included: ${looks.count}.${corrected}`;
}
function epochSentence(epoch, alpha, level, taken) {
    const { number, spent, looks, promotions, frozen, present, reserve } = epoch;
    const there = present === frozen ? '' : `, of which ${(0,render_number/* count */.U9)(present)} are still there`;
    const rows = `Epoch ${number}: ${(0,render_number/* count */.U9)(frozen)} test rows are frozen${there}; ${(0,render_number/* count */.U9)(reserve)} later ones wait in reserve.`;
    if (!taken)
        return `${rows} No look was taken.`;
    const before = `${promotions} ${promotions === 1 ? 'promotion' : 'promotions'}`;
    return `${rows} Look ${spent} of ${looks}, after ${before}, tested at alpha ${(0,render_number/* figure */.vP)(level, 3)}, so that all looks together promote falsely with at most ${(0,render_number/* figure */.vP)(alpha)}.`;
}
function boundOf(comparison) {
    const { metric, role, method, note, inclusive } = comparison;
    if (method === 'none' || (note !== null && !inclusive))
        return [];
    const reason = boundReason(comparison);
    return [`${(0,gate_title/* titleOf */.G)(metric)} (${role}): ${method}${reason === null ? '' : `; ${reason}`}.`];
}
function sliceBounds(slices) {
    const kinds = new Map();
    for (const each of slices) {
        const kind = `${each.metric}/${each.evidence?.kind ?? 'none'}/${String(each.inclusive)}`;
        if (each.method !== 'none' && !kinds.has(kind))
            kinds.set(kind, each);
    }
    return [...kinds.values()].flatMap((each) => {
        const reason = boundReason(each);
        return reason === null ? [] : [`${(0,gate_title/* titleOf */.G)(each.metric)} of slices: as for all rows; ${reason}.`];
    });
}
function isPlanned({ role, state, rowsNeeded }) {
    return rowsNeeded !== null && (role !== 'baseline' || state === 'open');
}
function planOf(comparison) {
    const { rows, detectable, rowsNeeded, useful, note } = comparison;
    const what = (0,gate_name/* nameOf */.V)(comparison);
    const goal = useful === null ? ', if nothing was lost' : ` to find ${(0,render_number/* signed */.x8)(useful)}`;
    const needed = `about ${(0,render_number/* count */.U9)(rowsNeeded)} rows are needed${goal}`;
    if (note !== null || detectable === null)
        return `${what}: ${needed}.`;
    return (rowsNeeded ?? Infinity) <= rows
        ? `${what}: these rows are enough${goal} (with a chance of 80%).`
        : `${what}: a true difference of ${(0,render_number/* signed */.x8)(detectable)} is found with a chance of 80%; ${needed}.`;
}
const words = { ok: '✓\u00A0ok', fault: '✗\u00A0fault', unavailable: '–\u00A0unavailable' };
function checksTable({ checks }) {
    if (checks.length === 0)
        return [];
    return [
        {
            kind: 'table',
            title: 'Checks of the comparison',
            head: ['Check', '', ''],
            rows: checks.map(({ name, state, note }) => [name, words[state], note ?? '']),
        },
    ];
}

// EXTERNAL MODULE: ./.build/gate/explain.js
var explain = __webpack_require__(90139);
;// CONCATENATED MODULE: ./.build/gate/brief.js




const tones = { promote: 'good', hold: 'neutral', inconclusive: 'neutral', reject: 'bad' };
function briefOf(verdict) {
    const { remedy, policy } = verdict;
    const shown = shownComparisons(verdict);
    const { changes, source } = policy;
    const remarks = [
        ...(remedy === null ? [] : [[{ strong: 'What would change it' }, `: ${remedy}`]]),
        ...(changes.length === 0
            ? []
            : [[{ strong: 'This changes the gate' }, `: ${changes.join('; ')}. Judged by ${source}.`]]),
    ];
    return [
        headline(verdict, (0,explain/* explainBriefly */.d)(verdict)),
        ...(shown.length > 0 ? [briefTable(verdict, shown)] : []),
        ...sliceLine(verdict),
        ...(remarks.length === 0 ? [] : [{ kind: 'list', items: remarks }]),
    ];
}
function briefTable({ champion, confidence }, comparisons) {
    const others = new Set(comparisons.filter(({ against }) => against !== 'value').map(({ against }) => against));
    const reference = others.size > 1 ? 'Reference' : others.has('champion') ? `Champion ${champion.version}` : 'Baseline';
    return {
        kind: 'table',
        title: 'Comparisons',
        head: ['', 'Candidate', reference, 'Better by', `${intervalLevel(confidence)} interval`, 'Needed', ''],
        align: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
        rows: comparisons.map((each) => [
            subjectOf(each),
            (0,render_number/* figure */.vP)(each.candidate),
            each.against === 'value' ? '' : (0,render_number/* figure */.vP)(each.reference),
            each.against === 'value' ? '' : (0,render_number/* signed */.x8)(each.difference),
            (0,render_number/* interval */.YP)(each.lower, each.upper),
            neededOf(each),
            markOf(each),
        ]),
    };
}
function subjectOf({ metric, slice, role, against }) {
    if (role === 'fairness')
        return `${(0,gate_title/* titleOf */.G)(metric)} across ${slice ?? ''} (fairness)`;
    if (role === 'behaviour')
        return `${(0,gate_title/* titleOf */.G)(metric)} in the test ${slice ?? ''}`;
    const name = slice === null ? (0,gate_title/* titleOf */.G)(metric) : `${(0,gate_title/* titleOf */.G)(metric)} of ${slice}`;
    if (role === 'primary')
        return against === 'anchor' ? [{ strong: name }, ', against the anchor'] : { strong: name };
    if (role === 'baseline')
        return { strong: name };
    return role === 'slice' || isOperating(role) ? name : `${name} (${role})`;
}
function isOperating(role) {
    return role === 'churn' || role === 'latency' || role === 'size';
}
function sliceLine({ comparisons }) {
    const slices = comparisons.filter(isSlice);
    if (slices.length === 0)
        return [];
    return [{ kind: 'paragraph', text: `${sliceSummary(slices)}.` }];
}
function neededOf({ side, inclusive, margin }) {
    return `${side === 'above' ? (inclusive ? '≥' : '>') : inclusive ? '≤' : '<'} ${(0,render_number/* figure */.vP)(margin)}`;
}
const marks = {
    pass: '✓\u00A0pass',
    open: '○\u00A0undecided',
    fail: '✗\u00A0fail',
    unavailable: '–\u00A0unavailable',
};
function markOf({ state }) {
    return state === 'fail' ? { strong: marks.fail } : marks[state];
}
function headline(verdict, text) {
    return { kind: 'callout', tone: tones[verdict.verdict], title: headingOf(verdict), text };
}
function headingOf({ verdict, part, decided }) {
    if (decided === 'sealed' && verdict === 'hold')
        return 'Not promoted';
    const word = verdict[0].toUpperCase() + verdict.slice(1);
    return part === 'validation' ? `${word} (on validation rows)` : word;
}
function intervalLevel(confidence) {
    return (0,render_number/* percent */.KN)(2 * confidence - 1, 0);
}

;// CONCATENATED MODULE: ./.build/render/chart/marks.js




const row = 16;
function placeMarks(marks, toX, width) {
    const ends = [];
    const placed = [...marks]
        .sort((a, b) => a.at - b.at)
        .map((mark) => {
        const text = (0,render_width/* fitted */.$5)(mark.label, axes_fontSize, width - 8);
        const size = (0,render_width/* textWidth */.sc)(text, axes_fontSize);
        const x = toX(mark.at);
        const start = Math.min(width - size, Math.max(0, x - size / 2));
        const free = ends.findIndex((end) => end + 12 <= start);
        const level = free === -1 ? ends.length : free;
        ends[level] = start + size;
        const anchor = start === 0 ? 'start' : start === width - size ? 'end' : 'middle';
        return { text, x, start, end: start + size, level, anchor };
    });
    return { marks: placed, height: ends.length * row };
}
function drawMarks({ marks, height }, gaps, bottom) {
    return marks.flatMap((mark) => {
        const baseline = height - 4 - mark.level * row;
        const above = marks.filter((other) => other.level < mark.level && isBetween(mark.x, other.start - 3, other.end + 3));
        const from = above.length > 0 ? height : baseline + 4;
        const starts = [from, ...gaps.map(([, end]) => end)];
        const ends = [...gaps.map(([start]) => start), bottom];
        const lines = starts.map((start, index) => line(mark.x, start, ends[index]));
        const place = { start: mark.start, middle: (mark.start + mark.end) / 2, end: mark.end }[mark.anchor];
        const name = (0,svg/* label */.Pf)(place, baseline, mark.text, { 'text-anchor': mark.anchor });
        return [...lines, name];
    });
}
function line(x, y1, y2) {
    return (0,svg/* element */.ND)('line', { x1: x, x2: x, y1, y2, stroke: palette/* muted */.SU, 'stroke-dasharray': '4 3' });
}
function isBetween(value, low, high) {
    return value >= low && value <= high;
}

;// CONCATENATED MODULE: ./.build/render/chart/interval.js







const interval_width = 440;
const edge = 14;
const rowHeight = 46;
function intervalFigure(chart) {
    const rows = chart.rows.map((row) => [row.label, (0,render_number/* figure */.vP)(row.value), (0,render_number/* interval */.YP)(row.lower, row.upper)]);
    return {
        kind: 'figure',
        title: chart.title,
        svg: interval_draw(chart),
        mermaid: null,
        table: {
            kind: 'table',
            title: chart.title,
            head: ['', 'value', 'interval'],
            align: ['left', 'right', 'right'],
            rows,
        },
    };
}
function interval_draw(chart) {
    const domain = padded(extent(chart.rows
        .flatMap((row) => [row.value, row.lower, row.upper])
        .concat(chart.marks.map(({ at }) => at))
        .map((value) => value ?? Number.NaN)));
    const toX = linear(domain, [edge, interval_width - edge]);
    const marks = placeMarks(chart.marks, toX, interval_width);
    const top = marks.height + 10;
    const bottom = top + chart.rows.length * rowHeight + 2;
    const gaps = chart.rows.map((_, index) => [top + index * rowHeight + 1, top + index * rowHeight + 20]);
    return (0,svg/* drawing */.pW)({
        width: interval_width,
        height: bottom + (chart.xLabel === undefined ? 26 : 44),
        title: chart.title,
        description: interval_describe(chart),
    }, ...drawMarks(marks, gaps, bottom), ...chart.rows.flatMap((row, index) => drawRow(row, top + index * rowHeight, toX)), ...scale(domain, toX, bottom, chart.xLabel));
}
function drawRow(row, top, toX) {
    const colour = palette/* tones */.ip[row.tone ?? 'neutral'];
    const said = row.value === null ? 'no value' : `${(0,render_number/* figure */.vP)(row.value)} ${(0,render_number/* interval */.YP)(row.lower, row.upper)}`;
    const room = interval_width - (0,render_width/* textWidth */.sc)(said, axes_fontSize) - 16;
    const drawn = [
        (0,svg/* label */.Pf)(0, top + 14, (0,render_width/* fitted */.$5)(row.label, 13, room), { fill: palette/* ink */.Pw, 'font-size': 13 }),
        (0,svg/* label */.Pf)(interval_width, top + 14, said, { 'text-anchor': 'end' }),
    ];
    if (row.value === null)
        return drawn;
    const y = top + 29;
    const from = row.lower === null ? 0 : toX(row.lower);
    const to = row.upper === null ? interval_width : toX(row.upper);
    drawn.push((0,svg/* element */.ND)('line', { x1: from, x2: to, y1: y, y2: y, stroke: colour, 'stroke-width': 2 }));
    if (row.lower !== null)
        drawn.push(cap(from, y, colour));
    if (row.upper !== null)
        drawn.push(cap(to, y, colour));
    drawn.push((0,svg/* element */.ND)('circle', { cx: toX(row.value), cy: y, r: 4.5, fill: colour }));
    return drawn;
}
function cap(x, y, stroke) {
    return (0,svg/* element */.ND)('line', { x1: x, x2: x, y1: y - 5, y2: y + 5, stroke, 'stroke-width': 2 });
}
function scale(domain, toX, y, name) {
    const marks = ticks(domain, 5);
    const drawn = [(0,svg/* element */.ND)('line', { x1: 0, x2: interval_width, y1: y, y2: y, stroke: palette/* rule */.Hu })];
    marks.values.forEach((value, index) => {
        const x = toX(value);
        drawn.push((0,svg/* element */.ND)('line', { x1: x, x2: x, y1: y, y2: y + 4, stroke: palette/* axis */.yo }));
        drawn.push((0,svg/* label */.Pf)(x, y + 18, marks.labels[index], { 'text-anchor': 'middle' }));
    });
    if (name !== undefined)
        drawn.push((0,svg/* label */.Pf)(interval_width, y + 36, (0,render_width/* fitted */.$5)(name, axes_fontSize, interval_width), { 'text-anchor': 'end' }));
    return drawn;
}
function padded([low, high]) {
    const space = (high - low) * 0.06;
    return [low - space, high + space];
}
function interval_describe(chart) {
    const rows = chart.rows.map((row) => `${row.label}: ${(0,render_number/* figure */.vP)(row.value)} ${(0,render_number/* interval */.YP)(row.lower, row.upper)}.`);
    const marks = chart.marks.map((mark) => `${mark.label} at ${(0,render_number/* figure */.vP)(mark.at)}.`);
    return [...rows, ...marks].join(' ');
}

;// CONCATENATED MODULE: ./.build/gate/difference.js

function differenceFigure(title, rows, labelOf) {
    const marks = new Map([[0, 'no difference']]);
    for (const { margin, role } of rows) {
        if (margin !== null && margin !== 0)
            marks.set(margin, `needed (${role})`);
    }
    for (const { useful } of rows)
        if (useful !== null)
            marks.set(useful, 'useful');
    return intervalFigure({
        title,
        rows: rows.map((each) => ({
            label: labelOf(each),
            value: each.difference,
            lower: each.lower,
            upper: each.upper,
            tone: each.state === 'pass' ? 'good' : each.state === 'fail' ? 'bad' : 'neutral',
        })),
        marks: [...marks].map(([at, label]) => ({ at, label })),
    });
}

;// CONCATENATED MODULE: ./.build/gate/slices.report.js





const slices_report_mostDrawn = 12;
function slicesBlock({ comparisons, confidence }) {
    const slices = comparisons.filter(isSlice);
    if (slices.length === 0)
        return [];
    const watched = slices.filter(({ role }) => role === 'watched');
    const drawn = slices.filter(({ against, difference, lower }) => against !== 'value' && difference !== null && lower !== null);
    const metrics = [...new Set(drawn.map(({ metric }) => metric))];
    const figures = metrics.map((metric) => {
        const rows = drawn.filter((each) => each.metric === metric);
        return differenceFigure(`Improvement on ${(0,gate_title/* termOf */.i)(metric)} by slice: above 0 is better`, mostTelling(rows), ({ slice, role }) => (role === 'watched' ? `${slice ?? ''} (watched)` : (slice ?? '')));
    });
    const blocks = [
        ...tables(slices.filter(({ role }) => role === 'slice'), confidence),
        ...tables(watched, confidence),
        ...(watched.length === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    text: 'Nothing is promised of a watched slice: it can only fail. “Found” is the loss that would be found with a chance of 80%, however many are watched.',
                },
            ]),
        ...figures,
    ];
    return [{ kind: 'details', summary: sliceSummary(slices), blocks }];
}
function mostTelling(rows) {
    const order = { fail: 0, open: 1, pass: 2, unavailable: 3 };
    return rows
        .toSorted((a, b) => order[a.state] - order[b.state] || (a.lower ?? 0) - (b.lower ?? 0))
        .slice(0, slices_report_mostDrawn);
}
function tables(slices, confidence) {
    const metrics = [...new Set(slices.map(({ metric }) => metric))];
    return metrics.flatMap((metric) => {
        const own = slices.filter((each) => each.metric === metric);
        const title = `${(0,gate_title/* titleOf */.G)(metric)}, ${own[0].role === 'watched' ? 'watched' : 'required'} slices`;
        return [{ kind: 'paragraph', text: { strong: title } }, slices_report_sliceTable(title, own, confidence)];
    });
}
function slices_report_sliceTable(title, slices, confidence) {
    const watched = slices.some(({ role }) => role === 'watched');
    const interval90 = `${intervalLevel(confidence)} interval`;
    return {
        kind: 'table',
        title,
        head: [
            'Slice',
            'Rows',
            'Candidate',
            'Champion',
            'Difference',
            interval90,
            'Needed',
            ...(watched ? ['Found'] : []),
            'State',
        ],
        align: [
            'left',
            'right',
            'right',
            'right',
            'right',
            'right',
            'right',
            ...(watched ? ['right'] : []),
            'left',
        ],
        rows: slices.map((each) => [
            each.slice ?? '',
            (0,render_number/* count */.U9)(each.rows),
            (0,render_number/* figure */.vP)(each.candidate),
            each.against === 'value' ? '' : (0,render_number/* figure */.vP)(each.reference),
            each.against === 'value' ? '' : (0,render_number/* signed */.x8)(each.difference),
            (0,render_number/* interval */.YP)(each.lower, each.upper),
            neededOf(each),
            ...(watched ? [(0,render_number/* figure */.vP)(each.detectable)] : []),
            stateOf(each).state,
        ]),
        remarks: slices.map((each) => stateOf(each).remark),
    };
}

;// CONCATENATED MODULE: ./.build/gate/gate.report.js








const mostReasons = 8;
function gateSection(verdict) {
    const { reasons, remedy } = verdict;
    const shown = shownComparisons(verdict);
    const paired = verdict.comparisons.filter((each) => isPaired(each) && !isSlice(each));
    const figures = intervals(paired);
    const folded = reasons.slice(mostReasons);
    const blocks = [
        headline(verdict, (0,explain/* explain */.W)(verdict)),
        ...(shown.length > 0 ? [comparisonTable(shown, verdict.confidence)] : []),
        ...(shown.some(({ lower, upper }) => lower !== null || upper !== null) ? [intervalNote(verdict)] : []),
        ...figures.slice(0, 1),
        ...(figures.length > 1
            ? [{ kind: 'details', summary: 'Differences on the other metrics', blocks: figures.slice(1) }]
            : []),
        ...slicesBlock(verdict),
        ...labelled('Why', reasons.slice(0, mostReasons)),
        ...(folded.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `${folded.length} more ${folded.length === 1 ? 'reason' : 'reasons'}`,
                    blocks: [{ kind: 'list', items: folded }],
                },
            ]),
        ...labelled('Noted', notes(verdict)),
        ...(remedy === null ? [] : labelled('What would change it', [remedy])),
        { kind: 'details', summary: 'How this was decided', blocks: basisOf(verdict) },
    ];
    return { title: 'Verdict', order: 0, blocks, brief: briefOf(verdict) };
}
function isPaired({ against, difference }) {
    return against !== 'value' && difference !== null;
}
function labelled(title, items) {
    return items.length === 0
        ? []
        : [
            { kind: 'paragraph', text: { strong: title } },
            { kind: 'list', items },
        ];
}
function comparisonTable(comparisons, confidence) {
    const level = intervalLevel(confidence);
    return {
        kind: 'table',
        title: 'Comparisons',
        head: ['Role', 'Metric', 'Candidate', 'Reference', 'Difference', `${level} interval`, 'Needed', 'State'],
        align: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
        rows: comparisons.map((each) => [
            each.role,
            metricOf(each),
            (0,render_number/* figure */.vP)(each.candidate),
            each.against === 'value' ? '' : (0,render_number/* figure */.vP)(each.reference),
            each.against === 'value' ? '' : (0,render_number/* signed */.x8)(each.difference),
            (0,render_number/* interval */.YP)(each.lower, each.upper),
            neededOf(each),
            stateOf(each).state,
        ]),
        remarks: comparisons.map((each) => stateOf(each).remark),
    };
}
function metricOf({ role, metric, slice }) {
    const title = (0,gate_title/* titleOf */.G)(metric);
    if (slice === null)
        return title;
    return role === 'fairness' ? `${title} across ${slice}` : `${title} of ${slice}`;
}
function intervalNote({ confidence, alpha, looks }) {
    if (looks.alpha !== alpha) {
        const text = `The end of each interval that decides is a bound at alpha ${(0,render_number/* figure */.vP)(looks.alpha, 3)}, the other one at ${(0,render_number/* figure */.vP)(alpha)}.`;
        return { kind: 'paragraph', text };
    }
    return {
        kind: 'paragraph',
        text: `The ${intervalLevel(confidence)} interval is two one-sided bounds: each end holds with ${(0,render_number/* percent */.KN)(confidence, 0)} confidence (alpha ${(0,render_number/* figure */.vP)(alpha)}).`,
    };
}
function roleOf({ role, against }) {
    return role === 'primary' ? `primary, against the ${against}` : role;
}
function intervals(paired) {
    const metrics = [...new Set(paired.map(({ metric }) => metric))];
    return metrics.map((metric) => {
        const rows = paired.filter((each) => each.metric === metric);
        return differenceFigure(`Improvement on ${(0,gate_title/* termOf */.i)(metric)}: above 0 is better`, rows, roleOf);
    });
}
function notes({ checks, comparisons, policy }) {
    return [
        ...checks
            .filter(({ state, note }) => state === 'ok' && note !== null)
            .map(({ name, note }) => `${name}: ${note ?? ''}.`),
        ...comparisons
            .filter(({ relative, margin }) => relative !== null && margin !== null)
            .map(({ metric, relative, margin }) => `${(0,gate_title/* titleOf */.G)(metric)}: ${(0,render_number/* percent */.KN)(Math.abs(relative), 1)} of the champion's value are ${(0,render_number/* figure */.vP)(Math.abs(margin))} on these rows, which is taken as known.`),
        ...policy.changes.map((change) => `gate: ${change}`),
    ];
}

// EXTERNAL MODULE: ./.build/gate/verdict.js
var gate_verdict = __webpack_require__(88129);
// EXTERNAL MODULE: ./.build/model/manifest.js
var manifest = __webpack_require__(82295);
;// CONCATENATED MODULE: ./.build/project/package.report.js
function packageSection(built) {
    if (built === null) {
        return { title: 'Package', order: 70, blocks: [{ kind: 'paragraph', text: 'Nothing to package.' }] };
    }
    const rows = [
        ['Package', [{ strong: built.name }, ` ${built.version} (${built.kind})`]],
        ['File', { code: built.file }],
        ['SHA-256', { code: built.sha256 }],
        ['Content digest', { code: built.content }],
    ];
    for (const { file, sha256 } of built.files.filter((each) => each.file !== built.file))
        rows.push(['Beside it', { code: file }], ['SHA-256', { code: sha256 }]);
    return { title: 'Package', order: 70, blocks: [{ kind: 'table', head: ['', ''], rows }] };
}

// EXTERNAL MODULE: ./.build/project/package.js
var project_package = __webpack_require__(92492);
// EXTERNAL MODULE: ./.build/project/check.js
var check = __webpack_require__(19488);
// EXTERNAL MODULE: ./.build/project/test-summary.js
var test_summary = __webpack_require__(17531);
;// CONCATENATED MODULE: ./.build/project/test.report.js



const most = 20;
function testSection(checks) {
    const { commands } = checks;
    const refusal = (0,check/* coverageRefusal */.$Z)(checks);
    const refused = refusal === null ? [] : [{ kind: 'callout', tone: 'bad', title: 'Not enough coverage', text: refusal }];
    if (commands.length === 0) {
        const text = ['No tests found; set ', { code: 'test.command' }, ' in mlops.yml.'];
        const brief = { kind: 'list', items: [[{ strong: 'Tests' }, ': none found.']] };
        return { title: 'Tests', order: 60, blocks: [{ kind: 'paragraph', text }, ...refused], brief: [brief, ...refused] };
    }
    const failed = commands.filter((result) => !(0,check/* isPassed */.Hh)(result));
    const outputs = failed.map(outputOf);
    const failures = failed.flatMap(failuresOf);
    const findings = commands.flatMap(findingsOf);
    const blocks = [tableOf(commands), ...refused, ...failures, ...findings, ...outputs];
    return { title: 'Tests', order: 60, blocks, brief: [...test_report_briefOf(commands), ...refused, ...failures, ...outputs] };
}
const hasTests = (result) => result.tests !== null;
const columns = [
    { head: 'Command', of: (result) => ({ code: result.command }), left: true },
    {
        head: 'Result',
        of: (result) => ((0,check/* isPassed */.Hh)(result) ? 'passed' : { strong: `failed: ${(0,check/* endingOf */.z6)(result)}` }),
        left: true,
    },
    { head: 'Passed', of: ({ tests }) => (0,render_number/* count */.U9)(tests?.passed), has: hasTests },
    { head: 'Failed', of: ({ tests }) => (0,render_number/* count */.U9)(tests && tests.failed + tests.errors), has: hasTests },
    { head: 'Skipped', of: ({ tests }) => (0,render_number/* count */.U9)(tests?.skipped), has: hasTests },
    {
        head: 'Slowest',
        of: ({ tests }) => {
            const slowest = tests?.slowest[0];
            return slowest === undefined ? '–' : [{ code: slowest.name }, ` ${(0,render_number/* duration */.p0)(slowest.seconds * 1000)}`];
        },
        has: ({ tests }) => (tests?.slowest.length ?? 0) > 0,
        left: true,
    },
    {
        head: 'Findings',
        of: ({ kind, findings }) => (kind === 'quality' ? (0,render_number/* count */.U9)(findings.count) : '–'),
        has: ({ findings }) => findings.count > 0,
    },
    {
        head: 'Lines covered',
        of: ({ coverage }) => coverage === null ? '–' : `${(0,test_summary/* coveredText */.et)(coverage)} (${(0,render_number/* count */.U9)(coverage.covered)} of ${(0,render_number/* count */.U9)(coverage.valid)})`,
        has: ({ coverage }) => coverage !== null,
    },
    { head: 'Time', of: (result) => (0,render_number/* duration */.p0)(result.seconds * 1000) },
];
function tableOf(results) {
    const shown = columns.filter(({ has }) => has === undefined || results.some(has));
    return {
        kind: 'table',
        head: shown.map(({ head }) => head),
        align: shown.map(({ left }) => (left === true ? 'left' : 'right')),
        rows: results.map((result) => shown.map(({ of }) => of(result))),
    };
}
function failuresOf({ command, tests }) {
    if (tests === null || tests.failures.length === 0)
        return [];
    const items = tests.failures.slice(0, most).map(({ name, file, line, message }) => {
        const place = file === null ? [] : [{ code: line === null ? file : `${file}:${line}` }, ': '];
        return [...place.flat(), { code: name }, message === null || message === '' ? '' : `: ${message}`];
    });
    return [listed(`Failed tests of ${command}`, items, tests.failed + tests.errors)];
}
function findingsOf({ command, findings }) {
    if (findings.count === 0)
        return [];
    const items = findings.first.slice(0, most).map(({ file, line, column, code, message }) => {
        const place = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
        return [{ code: place }, ': ', ...(code === null ? [] : [{ code }, ' ']), message];
    });
    return [listed(`Findings of ${command}`, items, findings.count)];
}
function listed(summary, items, total) {
    const rest = total - items.length;
    const more = rest > 0 ? [`and ${(0,render_number/* count */.U9)(rest)} more`] : [];
    return { kind: 'details', summary, blocks: [{ kind: 'list', items: [...items, ...more] }] };
}
function outputOf(result) {
    const text = result.tail.length > 0 ? result.tail.slice(-20).join('\n') : '(no output)';
    return { kind: 'details', summary: `Last lines of ${result.command}`, blocks: [{ kind: 'code', text }] };
}
function test_report_briefOf(results) {
    const failed = results.filter((result) => !(0,check/* isPassed */.Hh)(result));
    const tally = (0,test_summary/* tallyText */.Wl)(results);
    if (failed.length === 0) {
        const all = `${results.length} ${results.length === 1 ? 'command' : 'commands'} passed`;
        const told = tally === null ? all : `${all}: ${tally}`;
        return [{ kind: 'list', items: [[{ strong: 'Tests' }, `: ${told}.`]] }];
    }
    const items = failed.map((result) => [
        { strong: 'Tests' },
        ': ',
        { code: result.command },
        ` failed: ${(0,test_summary/* failureText */.kY)(result)}.`,
    ]);
    return [{ kind: 'list', items }];
}

;// CONCATENATED MODULE: ./.build/registry/champion.report.js
function championSection(pin, champion) {
    const rows = champion === null
        ? [['Champion', 'none yet']]
        : [
            ['Champion', [{ strong: `${pin.model} ${champion.version}` }, ` (champion #${pin.number})`]],
            ['Registered', `${champion.createdAt.slice(0, 10)} by ${champion.actor}`],
            ['Anchor', pin.anchor === pin.champion ? 'the champion itself' : (pin.anchor ?? 'none')],
        ];
    rows.push(['Newest version', pin.newest ?? 'none']);
    rows.push(['Earlier looks at this holdout', String(pin.looks.length)]);
    rows.push(['Registry', { code: pin.registry }]);
    return { title: 'Champion', order: 60, blocks: [{ kind: 'table', head: ['', ''], rows }] };
}

// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/release/promotion-result.js
var promotion_result = __webpack_require__(90983);
;// CONCATENATED MODULE: ./.build/release/publish.report.js
function publishSection(published, promotion, registry) {
    const { version } = published;
    const blocks = [{ kind: 'paragraph', text: sentence(published, promotion) }];
    if (version !== null) {
        if (published.verdict !== 'reject')
            blocks.push({ kind: 'code', text: commands(published, version, registry) });
        if (published.verdict === 'hold' || published.verdict === 'inconclusive') {
            blocks.push({
                kind: 'paragraph',
                text: ['A person may promote it: ', { code: `mlops promote --version ${version} --reason "..."` }, '.'],
            });
        }
    }
    return { title: 'Version', order: 5, blocks, brief: blocks.slice(0, 1) };
}
function sentence({ model, version, verdict, why }, promotion) {
    if (version === null)
        return `No new version: the candidate is ${why}.`;
    const name = { strong: `${model} ${version}` };
    if (promotion !== null)
        return [name, ` is published and is the champion now (#${promotion.number}). Number: ${why}.`];
    if (verdict === 'reject') {
        return [name, ` is on record as rejected: its manifest and verdict are kept, its model is not. Number: ${why}.`];
    }
    return [name, ` is published; the champion is unchanged. Number: ${why}.`];
}
function commands({ model }, version, registry) {
    const at = `--registry ${/^[\w./:@-]+$/.test(registry) ? registry : JSON.stringify(registry)}`;
    return [
        `# model and manifest into a folder, predictions for a CSV file, all versions of ${model}`,
        `mlops pull --version ${version} ${at}`,
        `mlops predict --version ${version} ${at} --input new.csv --output predictions.csv`,
        `mlops show ${at}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/schema/findings.js
var schema_findings = __webpack_require__(78924);
// EXTERNAL MODULE: ./.build/schema/anomaly.js
var schema_anomaly = __webpack_require__(96805);
// EXTERNAL MODULE: ./.build/table/profile/wording.js
var wording = __webpack_require__(87175);
;// CONCATENATED MODULE: ./.build/table/profile/profile-cells.js


const mostBars = 12;
const leastShare = 0.1;
const roomForValues = 60;
const digits = 3;
const nothing = '–';
function typeText({ type, dates, numbers }) {
    if (dates !== null)
        return 'date';
    return numbers?.whole === true ? 'integer' : type;
}
function barsOf(column, order) {
    const counts = countsOf(column, order);
    if (counts.every((each) => each === 0))
        return nothing;
    const what = column.type === 'string' && column.dates === null ? 'Rows with each frequent value' : 'Rows by value';
    return { bars: { counts, description: `${what}: ${counts.join(', ')}` } };
}
function countsOf({ numbers, dates, booleans, texts }, order) {
    if (booleans !== null)
        return [booleans.false, booleans.true];
    const histogram = numbers?.histogram ?? dates?.histogram;
    if (histogram !== undefined && histogram !== null)
        return histogram.counts;
    if (dates !== null || !hasCategories(order))
        return [];
    const own = new Map(texts?.top?.values.map(({ value, count: rows }) => [value, rows]));
    return order.texts.top.values.slice(0, mostBars).map(({ value }) => own.get(value) ?? 0);
}
function hasCategories({ texts, distinct }) {
    const named = texts?.top?.values.slice(0, mostBars) ?? [];
    if (named.length === 0 || named[0].count < 2)
        return false;
    const held = named.reduce((sum, { count: rows }) => sum + rows, 0);
    return texts.top.complete || held > distinct.count * leastShare;
}
function meanText(numbers) {
    if (numbers === null || numbers === undefined || numbers.mean === null)
        return nothing;
    return together(`${(0,render_number/* figure */.vP)(numbers.mean, digits)} ± ${(0,render_number/* figure */.vP)(numbers.sd, digits - 1)}`);
}
function valuesText(column, rows) {
    const { numbers, dates, texts, nulls } = column;
    if (dates !== null)
        return dates.min === null ? nothing : `${(0,wording/* timeText */.Tc)(dates.min)} … ${(0,wording/* timeText */.Tc)(dates.max)}`;
    if (numbers !== null)
        return quartilesText(numbers);
    if (texts === null)
        return booleansText(column);
    const top = (0,wording/* topText */.fs)(texts.top, rows - nulls, roomForValues);
    return texts.top === null || texts.top.form === 'digest' || /^(?:each once|none has)/.test(top)
        ? [...(top === nothing ? [] : [top]), ...lengthText(texts)].join(', ') || nothing
        : top;
}
function quartilesText({ quantiles, min, max }) {
    const quartiles = [0.25, 0.5, 0.75].map((share) => (0,wording/* quantileText */.HK)(quantiles, share, digits));
    const all = min === null ? quartiles : [(0,render_number/* figure */.vP)(min, digits), ...quartiles, (0,render_number/* figure */.vP)(max, digits)];
    return all.every((each) => each === nothing) ? nothing : together(all.join(' / '));
}
function lengthText({ length }) {
    if (length === null)
        return [];
    const { min, max } = length;
    return [together(`${min === max ? (0,render_number/* count */.U9)(min) : `${(0,render_number/* count */.U9)(min)} to ${(0,render_number/* count */.U9)(max)}`} characters`)];
}
function booleansText({ booleans }) {
    if (booleans === null)
        return nothing;
    const values = [
        { value: 'true', count: booleans.true },
        { value: 'false', count: booleans.false },
    ];
    return (0,wording/* topText */.fs)({ values, complete: true, error: 0, form: 'value' }, booleans.true + booleans.false, roomForValues);
}
function together(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./.build/table/profile/profile-blocks.js



const mostColumns = 200;
function profileBlocks(profile, test = null) {
    const { columns } = profile;
    const others = new Map(test?.columns.map((column) => [column.name, column]));
    const drawn = columns.slice(0, mostColumns);
    const cells = fieldsOf(profile, test).map((field) => ({
        ...field,
        texts: drawn.map((column) => field.cell(column, others.get(column.name) ?? null)),
    }));
    const fields = cells.filter(({ texts, without }) => without === undefined || texts.some((text) => text !== without));
    const table = {
        kind: 'table',
        title: 'Columns',
        head: fields.map(({ head }) => head),
        align: fields.map(({ align }) => align),
        rows: drawn.map((_, row) => fields.map(({ texts }) => texts[row])),
    };
    const left = columns.length - mostColumns;
    const more = left <= 0 ? [] : [{ kind: 'paragraph', text: `And ${(0,render_number/* count */.U9)(left)} more.` }];
    return [table, ...more, { kind: 'paragraph', text: legend(profile, test) }];
}
function fieldsOf({ rows, columns, target }, test) {
    const left = (head, cell) => ({ head, align: 'left', cell, without: nothing });
    const right = (head, cell, without) => ({
        head,
        align: 'right',
        cell,
        without,
    });
    const missing = (column, other) => {
        const own = (0,wording/* missingText */.qq)(column.nulls, rows);
        const beside = test === null || other === null ? own : (0,wording/* missingText */.qq)(other.nulls, test.rows);
        return own === beside ? own : `${own} / ${beside}`;
    };
    return [
        { head: 'Column', align: 'left', cell: ({ name }) => ({ code: name }) },
        { head: 'Type', align: 'left', cell: typeText },
        right('Missing', missing, '0'),
        { head: 'Distinct', align: 'right', cell: ({ distinct }) => (0,wording/* distinctText */.sW)(distinct) },
        left(test === null ? 'Histogram' : 'Training', (column) => barsOf(column, column)),
        ...(test === null ? [] : [left('Test', (column, other) => (other === null ? nothing : barsOf(other, column)))]),
        right('Mean ± sd', ({ numbers }) => meanText(numbers), nothing),
        ...(test === null ? [] : [right('In test', (_, other) => meanText(other?.numbers), nothing)]),
        left(valuesHead(columns), (column) => valuesText(column, rows)),
        ...(target === null ? [] : [left('With target', ({ target: tie }) => together((0,wording/* associationText */.$6)(tie)))]),
    ];
}
function valuesHead(columns) {
    const extremes = columns.some(({ numbers }) => numbers !== null && numbers.min !== null);
    const quartiles = columns.some(({ numbers }) => numbers !== null);
    const others = columns.some(({ numbers }) => numbers === null);
    const named = [
        ...(quartiles ? [extremes ? 'Min / quartiles / max' : 'Quartiles'] : []),
        ...(others ? ['values'] : []),
    ];
    return named.length === 1 && others ? 'Values' : named.join('; ');
}
const signs = {
    pearson: "r: Pearson's",
    correlation_ratio: 'η: correlation ratio',
    cramers_v: "V: Cramér's",
};
function legend({ rows, columns }, test) {
    const complete = columns.every(({ nulls }) => nulls === 0) && (test?.columns.every(({ nulls }) => nulls === 0) ?? true);
    const ties = new Set(columns.flatMap(({ target: tie }) => (tie === null ? [] : [signs[tie.form]])));
    const size = test === null ? [] : [`${(0,render_number/* count */.U9)(rows)} training rows beside ${(0,render_number/* count */.U9)(test.rows)} test rows.`];
    const missing = test === null || complete ? [] : ['Missing: training / test, where they differ.'];
    const pieces = [
        ...size,
        ...(test === null
            ? []
            : ['Both histograms have the same edges; figures are of the training rows where nothing else is said.']),
        ...(complete ? ['No value is missing.'] : missing),
        ...(ties.size === 0 ? [] : [`With target: ${[...ties].join(', ')}.`]),
    ];
    const hidden = isHidden(columns)
        ? [
            ' Extremes, frequent values and the thin ends of histograms are not shown; ',
            { code: 'report.values: true' },
            ' shows them.',
        ]
        : [];
    return [pieces.join(' '), ...hidden];
}
function isHidden(columns) {
    return columns.some(({ numbers, texts }) => texts?.top?.form === 'digest' || (numbers !== null && numbers.mean !== null && numbers.min === null));
}

;// CONCATENATED MODULE: ./.build/schema/validate.report.js



function validateSection(findings, parts = null) {
    const { anomalies, schema, environment, files } = findings;
    const { rows, columns } = findings.profile;
    const size = `${(0,render_number/* count */.U9)(rows)} ${rows === 1 ? 'row' : 'rows'} and ${(0,render_number/* count */.U9)(columns.length)} columns in ${(0,render_number/* count */.U9)(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
    const blocks = [
        { kind: 'paragraph', text: schema === null ? `${size}.` : [`${size}, checked against `, { code: schema }, ` as data for ${environment}.`] },
    ];
    if (schema === null)
        blocks.push(noSchema);
    if (anomalies.length > 0)
        blocks.push(anomalyTable(anomalies));
    else if (schema !== null)
        blocks.push({ kind: 'paragraph', text: 'No anomalies.' });
    blocks.push(...remedy(findings));
    blocks.push(...columnBlocks(findings, parts));
    return { title: 'Data', order: 50, blocks, brief: validate_report_briefOf(findings, size) };
}
function remedy({ anomalies, schema }) {
    const errors = anomalies.filter(({ severity }) => severity === 'error');
    if (errors.length === 0 || schema === null)
        return [];
    const own = [...new Set(errors.filter((anomaly) => !(0,schema_anomaly/* isAcceptable */.Lr)(anomaly)).map(({ name }) => name))];
    const accept = [
        'Correct the data; or, where they are right, accept them: ',
        { code: 'mlops validate --infer --update' },
        ' relaxes ',
        { code: schema },
        ' to what they need. Review the diff, and commit it.',
    ];
    const left = own.flatMap((name, at) => [at === 0 ? ' It does not accept ' : ', ', { code: name }]);
    const text = errors.every((anomaly) => !(0,schema_anomaly/* isAcceptable */.Lr)(anomaly)) ? ['Correct the data: the schema cannot accept these.'] : [...accept, ...left, ...(own.length > 0 ? ['.'] : [])];
    return [{ kind: 'callout', tone: 'neutral', title: 'What to do', text }];
}
const mostNamed = 5;
function validate_report_briefOf({ anomalies, schema }, size) {
    const errors = anomalies.filter(({ severity }) => severity === 'error').length;
    const warnings = anomalies.length - errors;
    const found = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(' and ');
    const state = found !== '' ? `: ${found}` : schema === null ? ', no schema yet' : ', no anomalies';
    const named = anomalies.slice(0, mostNamed);
    const left = anomalies.length - named.length;
    return [
        { kind: 'list', items: [[{ strong: 'Data' }, `: ${size}${state}.`]] },
        ...(named.length === 0 ? [] : [anomalyTable(named)]),
        ...(left === 0 ? [] : [{ kind: 'paragraph', text: `And ${(0,render_number/* count */.U9)(left)} more.` }]),
    ];
}
function counted(number, what) {
    return number === 0 ? [] : [`${(0,render_number/* count */.U9)(number)} ${what}${number === 1 ? '' : 's'}`];
}
const noSchema = {
    kind: 'callout',
    tone: 'neutral',
    title: 'No schema',
    text: ['Run ', { code: 'mlops validate --infer' }, ', review the file, and commit it.'],
};
function anomalyTable(anomalies) {
    const withValues = anomalies.some(({ values }) => values.length > 0);
    return {
        kind: 'table',
        title: 'Anomalies',
        head: ['Severity', 'Column', 'Finding', 'First lines', ...(withValues ? ['Values'] : []), 'Name'],
        rows: anomalies.map((anomaly) => [
            anomaly.severity === 'error' ? { strong: 'error' } : 'warning',
            anomaly.column === null ? '–' : { code: anomaly.column },
            anomaly.sentence,
            places(anomaly),
            ...(withValues ? [valuesOf(anomaly)] : []),
            { code: anomaly.name },
        ]),
    };
}
function places({ lines }) {
    if (lines.length === 0)
        return '–';
    const files = [...new Set(lines.map(({ file }) => file))];
    const of = (name) => lines.flatMap(({ file, line }) => (file === name ? [String(line)] : [])).join(', ');
    return files.map((file) => `${file}:${of(file)}`).join('; ');
}
function valuesOf({ values }) {
    if (values.length === 0)
        return '–';
    return values.flatMap((value, at) => (at === 0 ? [{ code: value }] : [', ', { code: value }]));
}
const mostUnfolded = 40;
function columnBlocks({ profile }, parts) {
    const blocks = parts === null ? profileBlocks(profile) : profileBlocks(parts.train, parts.test);
    const title = parts === null ? 'Columns' : 'Columns of the training rows, beside the test rows';
    return profile.columns.length > mostUnfolded ? [{ kind: 'details', summary: title, blocks }] : blocks;
}

// EXTERNAL MODULE: ./.build/snapshot/recorded.js
var recorded = __webpack_require__(74379);
;// CONCATENATED MODULE: ./.build/snapshot/snapshot.report.js

const snapshot_report_places = {
    artifact: 'an artifact of this workflow run, until it expires',
    release: 'the registry',
    command: 'where the command data.snapshot.push puts it',
};
function snapshotSection({ snapshot, status }) {
    const { kind, digest, rows, files } = snapshot;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return {
        title: 'Data snapshot',
        order: 45,
        blocks: [
            {
                kind: 'table',
                head: ['', ''],
                rows: [
                    ['Rows', (0,render_number/* count */.U9)(rows)],
                    ['Kept in', `${snapshot_report_places[kind]}${status === 'there' ? ' (it was there already)' : ''}`],
                    ['Digest', { code: digest }],
                    [
                        'Size',
                        `${(0,render_number/* count */.U9)(bytes)} bytes of Parquet in ${(0,render_number/* count */.U9)(files.length)} ${files.length === 1 ? 'file' : 'files'}`,
                    ],
                ],
            },
        ],
    };
}

// EXTERNAL MODULE: ./.build/split/change.js
var split_change = __webpack_require__(31845);
// EXTERNAL MODULE: ./.build/split/leakage/leakage.js
var leakage_leakage = __webpack_require__(56506);
// EXTERNAL MODULE: ./.build/split/manifest.js
var split_manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/split/part-profiles.js
var part_profiles = __webpack_require__(50967);
;// CONCATENATED MODULE: ./.build/split/change.report.js


const parts = ['train', 'validation', 'test'];
const titles = { train: 'Training', validation: 'Validation', test: 'Test' };
function changeBlocks(change, { comparable, parts: now }) {
    const { champion } = comparable;
    const { moved, seen } = (0,split_change/* changedRows */.CH)(change);
    const all = parts.reduce((sum, part) => sum + now[part].rows, 0);
    const rows = [
        `${change_report_capital(change.changes.join('; '))}. ${(0,render_number/* count */.U9)(moved)} of ${(0,render_number/* count */.U9)(all)} rows are in another part than before. `,
        seen === 0
            ? 'No test row was a training or validation row before. '
            : `${(0,render_number/* count */.U9)(seen)} of ${(0,render_number/* count */.U9)(now.test.rows)} test rows were training or validation rows before: people and models have seen them. `,
        champion === null
            ? 'There is no champion to compare with.'
            : `${(0,render_number/* count */.U9)(champion.test)} test rows and ${(0,render_number/* count */.U9)(champion.validation)} validation rows were held out from the champion ${champion.version}, too: only they can be compared with it.`,
    ];
    const table = {
        kind: 'table',
        title: 'Rows before and now',
        head: ['Before', ...parts.map((part) => `Now ${titles[part].toLowerCase()}`)],
        align: ['left', 'right', 'right', 'right'],
        rows: parts.map((from) => [titles[from], ...parts.map((to) => (0,render_number/* count */.U9)(change.moved[from][to]))]),
    };
    const unplaced = change.unplaced === 0
        ? []
        : [{ kind: 'paragraph', text: `${(0,render_number/* count */.U9)(change.unplaced)} rows cannot be placed by the policy before.` }];
    return [{ kind: 'callout', tone: 'neutral', title: 'The split policy changed', text: rows }, table, ...unplaced];
}
function change_report_capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./.build/split/leakage/leakage.report.js

function leakageBlocks(leakage) {
    const open = leakage.findings.filter(({ accepted }) => !accepted);
    const { rows, share } = leakage;
    const looked = `${(0,render_number/* count */.U9)(rows.train)} training, ${(0,render_number/* count */.U9)(rows.validation)} validation and ${(0,render_number/* count */.U9)(rows.test)} test rows${share < 1 ? ` (${(0,render_number/* percent */.KN)(share)} of all)` : ''}`;
    const accepted = leakage.findings.filter((finding) => finding.accepted);
    const more = [
        ...(leakage.notes.length === 0 ? [] : [{ kind: 'list', items: leakage.notes }]),
        ...(accepted.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    items: accepted.map(({ name, sentence }) => [{ code: name }, ` (accepted): ${sentence}`]),
                },
            ]),
    ];
    return [
        ...(open.length === 0
            ? [
                {
                    kind: 'paragraph',
                    text: `Leakage: nothing was found${accepted.length === 0 ? '' : ' that is not accepted'}, in ${looked}.`,
                },
            ]
            : [leakageTable(leakage)]),
        ...(more.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: 'Leakage: what was looked at',
                    blocks: [{ kind: 'paragraph', text: `Looked at ${looked}.` }, ...more],
                },
            ]),
    ];
}
function leakageTable({ findings }) {
    return {
        kind: 'table',
        title: 'Leakage',
        head: ['Severity', 'Leakage', 'What to do', 'Name'],
        rows: findings
            .filter(({ accepted }) => !accepted)
            .map(({ name, severity, sentence, remedy }) => [
            severity === 'error' ? { strong: 'error' } : 'warning',
            sentence,
            remedy,
            { code: name },
        ]),
    };
}
function leakageBrief(leakage) {
    const open = leakage.findings.filter(({ accepted }) => !accepted);
    if (open.length === 0)
        return [];
    const errors = open.filter(({ severity }) => severity === 'error').length;
    const kinds = [
        ...(errors === 0 ? [] : [`${(0,render_number/* count */.U9)(errors)} error${errors === 1 ? '' : 's'}`]),
        ...(open.length === errors
            ? []
            : [`${(0,render_number/* count */.U9)(open.length - errors)} warning${open.length - errors === 1 ? '' : 's'}`]),
    ];
    return [{ kind: 'list', items: [[{ strong: 'Leakage' }, `: ${kinds.join(' and ')}.`]] }, leakageTable(leakage)];
}

;// CONCATENATED MODULE: ./.build/split/split.report.js



const split_report_parts = ['train', 'validation', 'test'];
const split_report_titles = { train: 'Training', validation: 'Validation', test: 'Test' };
const split_report_mostColumns = 10;
function splitSection(manifest, values = false, { leakage = null, change = null } = {}) {
    const { target } = manifest;
    const brief = leakage === null ? [] : leakageBrief(leakage);
    return {
        title: 'Split',
        order: 40,
        ...(brief.length === 0 ? {} : { brief }),
        blocks: [
            ...(change === null ? [] : changeBlocks(change, manifest)),
            countTable(manifest, values),
            { kind: 'paragraph', text: howDivided(manifest) },
            ...comparableBlock(manifest),
            ...(leakage === null ? [] : leakageBlocks(leakage)),
            { kind: 'details', summary: `Policy and data (target: ${target.column})`, blocks: [policyTable(manifest)] },
        ],
    };
}
function howDivided({ data, deviation, policy, parts: found }) {
    const share = `${(0,render_number/* figure */.vP)(policy.test * 100)}%`;
    const size = `${(0,render_number/* count */.U9)(data.rows)} rows.`;
    const names = policy.key.map(({ name }) => name).join(', ');
    if (policy.time !== undefined) {
        const { test, validation } = policy.time;
        return [
            `${size} A row's part depends on its time in `,
            { code: names },
            ' only: test rows from ',
            { code: String(test) },
            ' on',
            ...(validation === null ? [] : [', validation rows from ', { code: String(validation) }, ' on before them']),
            `. The cutoffs were chosen for ${share} test rows and are frozen; today ${(0,render_number/* figure */.vP)((100 * found.test.rows) / data.rows)}% are.`,
        ];
    }
    return [
        `${size} A row's part depends on its ${policy.group === true ? 'group' : 'key'} and the salt `,
        { code: policy.salt },
        ` only${policy.group === true ? `: all rows with the same ${names} are in one part` : ''}. The test part was asked to be ${share} of each group of rows; the worst group is off by ${(0,render_number/* figure */.vP)(deviation)} rows.`,
    ];
}
function countTable({ parts: found, target }, values) {
    const many = target.classes.length > split_report_mostColumns;
    const numbered = target.task === 'multiclass' && !values;
    const heads = many
        ? ['Classes', 'Smallest class', 'Largest class']
        : target.classes.map((label, index) => (numbered ? `class ${index + 1}` : label));
    const row = (name) => {
        const { rows, classes, digest } = found[name];
        const byClass = target.classes.map((label) => (Object.hasOwn(classes, label) ? classes[label] : null));
        const cells = many ? extremes(byClass) : byClass;
        return [split_report_titles[name], (0,render_number/* count */.U9)(rows), ...cells.map((cell) => (0,render_number/* count */.U9)(cell)), { code: digest.slice(0, 12) }];
    };
    return {
        kind: 'table',
        head: ['Part', 'Rows', ...heads, 'Digest'],
        align: ['left', 'right', ...heads.map(() => 'right'), 'left'],
        rows: split_report_parts.map(row),
    };
}
function extremes(byClass) {
    const rows = byClass.map((each) => each ?? 0);
    return [rows.filter((each) => each > 0).length, Math.min(...rows), Math.max(...rows)];
}
function comparableBlock({ comparable, parts: found }) {
    const others = ['champion', 'anchor'].flatMap((role) => {
        const other = comparable[role];
        return other === null || other.same ? [] : [{ role, ...other }];
    });
    if (others.length === 0)
        return [];
    return [
        {
            kind: 'list',
            items: others.map(({ role, version, validation, test }) => `The ${role} ${version} was trained under another policy: ${(0,render_number/* count */.U9)(test)} of ${(0,render_number/* count */.U9)(found.test.rows)} test rows and ${(0,render_number/* count */.U9)(validation)} of ${(0,render_number/* count */.U9)(found.validation.rows)} validation rows were held out under both.`),
        },
    ];
}
function policyTable({ policy, policyDigest, data, target, features }) {
    const validation = policy.validation === null ? 'none: trains on all folds' : `fold ${policy.validation}`;
    return {
        kind: 'table',
        head: ['', ''],
        rows: [
            [
                'Task',
                target.positive === null ? target.task : `${target.task}, positive class ${JSON.stringify(target.positive)}`,
            ],
            ['Features', (0,render_number/* count */.U9)(features.length)],
            [
                policy.time !== undefined ? 'Time' : policy.group === true ? 'Group' : 'Key',
                policy.key.map(({ name }) => name).join(', '),
            ],
            ['Test share, folds, validation', `${policy.test}, ${policy.folds}, ${validation}`],
            ['Digest of the policy', { code: policyDigest.slice(0, 12) }],
            ['Fingerprint of the data', { code: data.fingerprint.slice(0, 12) }],
            ['Files', data.files.map(({ path }) => path).join(', ')],
        ],
    };
}

;// CONCATENATED MODULE: ./.build/render/chart/paired-bars.js





const paired_bars_width = 440;
const head = 28;
const tall = 72;
const panelHeight = 22 + tall + 26;
const before = palette/* muted */.SU;
const after = palette/* tones */.ip.neutral;
function pairedBarsFigure(chart) {
    const drawn = (0,svg/* drawing */.pW)({ width: paired_bars_width, height: head + chart.panels.length * panelHeight, title: chart.title, description: paired_bars_describe(chart) }, ...paired_bars_legend(chart.sides), ...chart.panels.flatMap((panel, at) => drawPanel(panel, head + at * panelHeight)));
    return { kind: 'figure', title: chart.title, svg: drawn, mermaid: null };
}
function paired_bars_legend([from, to]) {
    const first = (0,render_width/* fitted */.$5)(from, axes_fontSize, paired_bars_width / 2 - 24);
    const second = 24 + (0,render_width/* textWidth */.sc)(first, axes_fontSize) + 18;
    return [
        (0,svg/* element */.ND)('rect', { x: 0, y: 2, width: 12, height: 12, fill: before }),
        (0,svg/* label */.Pf)(18, 12, first, { fill: palette/* ink */.Pw }),
        (0,svg/* element */.ND)('rect', { x: second, y: 2, width: 12, height: 12, fill: after }),
        (0,svg/* label */.Pf)(second + 18, 12, (0,render_width/* fitted */.$5)(to, axes_fontSize, paired_bars_width - second - 18), { fill: palette/* ink */.Pw }),
    ];
}
function drawPanel({ name, from, to, below }, top) {
    const tallest = Math.max(1e-12, ...from, ...to);
    const most = `highest bar ${(0,render_number/* percent */.KN)(tallest)}`;
    const base = top + 22 + tall;
    const step = paired_bars_width / Math.max(1, from.length);
    const bar = (share, x, fill) => {
        const height = (share / tallest) * tall;
        return share === 0
            ? []
            : [(0,svg/* element */.ND)('rect', { x, y: base - height, width: Math.max(0.5, 0.42 * step), height, fill })];
    };
    return [
        (0,svg/* label */.Pf)(0, top + 13, (0,render_width/* fitted */.$5)(name, 13, paired_bars_width - (0,render_width/* textWidth */.sc)(most, axes_fontSize) - 12), { fill: palette/* ink */.Pw, 'font-size': 13 }),
        (0,svg/* label */.Pf)(paired_bars_width, top + 13, most, { 'text-anchor': 'end' }),
        ...from.flatMap((share, at) => [
            ...bar(share, (at + 0.06) * step, before),
            ...bar(to[at], (at + 0.52) * step, after),
        ]),
        (0,svg/* element */.ND)('line', { x1: 0, x2: paired_bars_width, y1: base, y2: base, stroke: palette/* axis */.yo }),
        ...belowBars(below, from.length, base + 15),
    ];
}
function belowBars(below, bins, y) {
    if (below.length === bins) {
        const step = paired_bars_width / bins;
        return below.map((text, at) => (0,svg/* label */.Pf)((at + 0.5) * step, y, (0,render_width/* fitted */.$5)(text, axes_fontSize, step - 4), { 'text-anchor': 'middle' }));
    }
    const [first = '', last = ''] = below;
    return [(0,svg/* label */.Pf)(0, y, first), (0,svg/* label */.Pf)(paired_bars_width, y, last, { 'text-anchor': 'end' })];
}
function paired_bars_describe({ sides, panels }) {
    return `${sides[0]} and ${sides[1]}: shares of ${panels.map(({ name }) => name).join(', ')}, bin by bin.`;
}

// EXTERNAL MODULE: ./.build/render/bars.js
var bars = __webpack_require__(12241);
;// CONCATENATED MODULE: ./.build/table/compare/wording.js



const mostNames = 3;
const mostBlocks = 20;
function changeText({ change, names, from }) {
    const named = names.slice(0, mostNames).flatMap((name, at) => [at === 0 ? ': ' : ', ', { code: name }]);
    const more = names.length > mostNames ? [', …'] : [];
    switch (change) {
        case 'type':
            return 'other type';
        case 'categories':
            return from.kind === 'category' && from.name === null
                ? 'shares of categories, most of one'
                : 'shares of categories';
        case 'numbers':
        case 'dates':
            return `distribution of ${change}`;
        case 'new categories':
        case 'vanished categories':
            return [change, ...named, ...more];
        case 'new column':
        case 'vanished column':
        case 'missing values':
        case 'cells of another type':
        case 'numbers that are not finite':
        case 'empty texts':
            return change;
        default:
            return (0,errors/* assertNever */.xb)(change);
    }
}
function shownText(shown) {
    switch (shown.kind) {
        case 'nothing':
            return '–';
        case 'type':
            return shown.type;
        case 'share':
            return shareText(shown.share);
        case 'categories':
            return `${(0,render_number/* count */.U9)(shown.categories)}, in ${shareText(shown.share)} of the rows`;
        case 'category':
            return shown.name === null ? shareText(shown.share) : [{ code: shown.name }, ` ${shareText(shown.share)}`];
        case 'quartiles':
            return quartileText(shown);
        case 'dates':
            return `median ${dayText(shown.median)} (${dayText(shown.low)} to ${dayText(shown.high)})`;
        default:
            return (0,errors/* assertNever */.xb)(shown);
    }
}
function quartileText({ low, median, high, mean }) {
    if (median === null)
        return `mean ${(0,render_number/* figure */.vP)(mean, 3)}`;
    return low === null || high === null
        ? `median ${(0,render_number/* figure */.vP)(median, 3)}`
        : `median ${(0,render_number/* figure */.vP)(median, 3)} (${(0,render_number/* figure */.vP)(low, 3)} to ${(0,render_number/* figure */.vP)(high, 3)})`;
}
function dayText(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function shareText(share) {
    if (share === 0)
        return 'none';
    return share < 0.0005 ? '< 0.1%' : (0,render_number/* percent */.KN)(share);
}
function effectText(effect) {
    if (effect === null)
        return '–';
    return `${effect.toFixed(3)} ${effect < 0.02 ? 'small' : effect < 0.1 ? 'medium' : 'large'}`;
}
function pText(p) {
    if (p === null)
        return '–';
    return p < 0.0001 ? '< 0.0001' : p.toFixed(4);
}
function shapeText({ from, to }) {
    const drawn = [from, to].map((shares) => (0,bars/* barText */.p)(shares, mostBlocks).replaceAll(' ', '·'));
    return { code: drawn.join(' → ') };
}

;// CONCATENATED MODULE: ./.build/table/compare/comparison.report.js



const mostInComment = 5;
const mostRows = 200;
const comparison_report_mostDrawn = 12;
function comparisonSection({ champion, comparison }, model) {
    const title = `Changes of the data against ${model} ${champion}`;
    const order = 45;
    if (comparison === null) {
        const text = `Cannot be told: version ${champion} has no profile of its data that this version of the tool reads. The next version will have one.`;
        return { title, order, blocks: [{ kind: 'paragraph', text }] };
    }
    const { findings } = comparison;
    const summary = summaryOf(comparison);
    const changes = findings.length === 0 ? [] : [findingTable(findings.slice(0, mostRows), comparison, champion)];
    const left = findings.length - mostRows;
    const blocks = [
        { kind: 'paragraph', text: summary },
        ...changes,
        ...(left > 0 ? [{ kind: 'paragraph', text: `And ${(0,render_number/* count */.U9)(left)} more.` }] : []),
        ...(changes.length > 0 ? [drawnBlock(comparison.drawn, champion)].flat() : []),
        { kind: 'details', summary: 'How far each column is from the champion’s', blocks: detailBlocks(comparison) },
    ];
    return { title, order, blocks, brief: comparison_report_briefOf(comparison, summary, champion) };
}
function summaryOf({ rows, findings, untold }) {
    const size = rows.from === rows.to ? `${(0,render_number/* count */.U9)(rows.to)} rows, as many as before` : sizeText(rows);
    const changed = new Set(findings.map(({ column }) => column)).size;
    const target = findings.some((finding) => finding.target) ? ', the target among them' : '';
    const found = changed === 0 ? 'no column changed' : `${comparison_report_counted(changed, 'column')} changed${target}`;
    const open = untold.length === 0 ? '' : `; of ${comparison_report_counted(untold.length, 'column')} it cannot be told`;
    return `${size}: ${found}${open}.`;
}
function sizeText({ from, to }) {
    const share = from === 0 ? '' : `, ${(0,render_number/* signed */.x8)(Number(((100 * (to - from)) / from).toPrecision(2)))}%`;
    return `${(0,render_number/* count */.U9)(to)} rows instead of ${(0,render_number/* count */.U9)(from)} (${to > from ? '+' : '−'}${(0,render_number/* count */.U9)(Math.abs(to - from))}${share})`;
}
function findingTable(findings, { drawn }, champion) {
    return {
        kind: 'table',
        title: 'Changes',
        head: ['Column', 'What changed', champion, 'Now', 'Shape', 'Effect', 'p'],
        align: ['left', 'left', 'left', 'left', 'left', 'left', 'right'],
        rows: findings.map((finding) => [
            finding.target ? [{ code: finding.column }, ' (target)'] : { code: finding.column },
            changeText(finding),
            shownText(finding.from),
            shownText(finding.to),
            shapeOf(finding, drawn),
            effectText(finding.effect),
            pText(finding.p),
        ]),
    };
}
function shapeOf({ column, change }, drawn) {
    const found = drawn.find((each) => each.column === column && each.kind === change);
    return found === undefined ? '' : shapeText(found);
}
function comparison_report_briefOf(comparison, summary, champion) {
    const { findings } = comparison;
    const line = [{ strong: 'Data' }, ` against ${champion}: ${summary}`];
    const left = findings.length - mostInComment;
    return [
        { kind: 'list', items: [line] },
        ...(findings.length === 0 ? [] : [findingTable(findings.slice(0, mostInComment), comparison, champion)]),
        ...(left > 0 ? [{ kind: 'paragraph', text: `And ${comparison_report_counted(left, 'change')} more.` }] : []),
    ];
}
function drawnBlock(drawn, champion) {
    if (drawn.length === 0)
        return [];
    const panels = drawn.slice(0, comparison_report_mostDrawn).map((each) => ({
        name: each.column,
        from: each.from,
        to: each.to,
        below: each.kind === 'categories'
            ? each.names.map((name, at) => name ?? `category ${String(at + 1)}`)
            : [each.edges[0], each.edges.at(-1)].map((edge) => (each.kind === 'dates' ? comparison_report_dayText(edge) : (0,render_number/* figure */.vP)(edge))),
    }));
    const title = 'Shares of rows, side by side';
    return [pairedBarsFigure({ title, sides: [champion, 'now'], panels })];
}
function comparison_report_dayText(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function detailBlocks({ measured, untold, floor, alpha }) {
    const why = `Effect is the divergence of Jensen and Shannon in bits: 0 is the same, 1 has nothing in common. A finding needs an effect of ${String(floor)} ` +
        `or more, and a p-value, adjusted over all tests by Holm, of ${String(alpha)} or less; the p-values below are not adjusted. Rows count as independent: ` +
        'where these data hold the earlier rows, a change shows later. Numbers and dates are compared on the bins of the profile, so the distance D is known between two bounds.';
    const reasons = { few_rows: 'fewer than 30 values', too_many_values: 'too many values to count each' };
    const open = untold.map(({ column, why: reason }) => [{ code: column }, `: ${reasons[reason]}`]);
    return [
        ...(measured.length === 0 ? [] : [measuredTable(measured)]),
        ...(open.length === 0
            ? []
            : [{ kind: 'paragraph', text: 'Cannot be told:' }, { kind: 'list', items: open }]),
        { kind: 'paragraph', text: why },
    ];
}
function measuredTable(measured) {
    return {
        kind: 'table',
        title: 'How far each column is from the champion’s',
        head: ['Column', 'Effect', 'PSI', 'D', 'Wasserstein / sd', "Cramér's V", 'p'],
        align: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
        rows: measured
            .toSorted((one, other) => other.jensenShannon - one.jensenShannon)
            .slice(0, mostRows)
            .map((each) => [
            { code: each.column },
            comparison_report_short(each.jensenShannon),
            comparison_report_short(each.stabilityIndex),
            each.distance === null ? '–' : distanceText(each.distance),
            comparison_report_short(each.wasserstein),
            comparison_report_short(each.cramersV),
            pText(each.p),
        ]),
    };
}
function distanceText({ lower, upper }) {
    return `${(0,render_number/* percent */.KN)(lower)} to ${(0,render_number/* percent */.KN)(upper)}`;
}
function comparison_report_short(value) {
    return value === null ? '–' : value.toFixed(3);
}
function comparison_report_counted(number, noun) {
    return `${(0,render_number/* count */.U9)(number)} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/table/compare/comparison.js

const share = schemas/* number */.aig();
const comparison_shown = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('nothing') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('type'), type: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('share'), rows: schemas/* int */.Whr(), share }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('categories'), categories: schemas/* int */.Whr(), share }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('category'), name: schemas/* string */.YjP().nullable(), digest: schemas/* string */.YjP(), share }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('quartiles'),
        low: schemas/* number */.aig().nullable(),
        median: schemas/* number */.aig().nullable(),
        high: schemas/* number */.aig().nullable(),
        mean: schemas/* number */.aig().nullable(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('dates'), low: schemas/* number */.aig(), median: schemas/* number */.aig(), high: schemas/* number */.aig() }),
]);
const changeKinds = [
    'new column',
    'vanished column',
    'type',
    'missing values',
    'cells of another type',
    'numbers that are not finite',
    'empty texts',
    'new categories',
    'vanished categories',
    'categories',
    'numbers',
    'dates',
];
const findingSchema = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    target: schemas/* boolean */.zMY(),
    change: schemas/* enum */.k5n(changeKinds),
    from: comparison_shown,
    to: comparison_shown,
    effect: schemas/* number */.aig().nullable(),
    p: schemas/* number */.aig().nullable(),
    names: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const measuredSchema = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    jensenShannon: schemas/* number */.aig(),
    stabilityIndex: schemas/* number */.aig(),
    wasserstein: schemas/* number */.aig().nullable(),
    distance: schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() }).nullable(),
    cramersV: schemas/* number */.aig().nullable(),
    p: schemas/* number */.aig(),
});
const comparisonSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-data-comparison/1'),
    champion: schemas/* string */.YjP(),
    comparison: schemas/* strictObject */.rej({
        rows: schemas/* strictObject */.rej({ from: schemas/* int */.Whr(), to: schemas/* int */.Whr() }),
        columns: schemas/* strictObject */.rej({ from: schemas/* int */.Whr(), to: schemas/* int */.Whr() }),
        floor: schemas/* number */.aig(),
        alpha: schemas/* number */.aig(),
        findings: schemas/* array */.YOg(findingSchema),
        measured: schemas/* array */.YOg(measuredSchema),
        untold: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), why: schemas/* enum */.k5n(['few_rows', 'too_many_values']) })),
        drawn: schemas/* array */.YOg(schemas/* strictObject */.rej({
            column: schemas/* string */.YjP(),
            kind: schemas/* enum */.k5n(['numbers', 'dates', 'categories']),
            edges: schemas/* array */.YOg(schemas/* number */.aig()),
            names: schemas/* array */.YOg(schemas/* string */.YjP().nullable()),
            from: schemas/* array */.YOg(share),
            to: schemas/* array */.YOg(share),
        })),
    })
        .nullable(),
});

// EXTERNAL MODULE: ./.build/table/compare/record.js + 8 modules
var record = __webpack_require__(15472);
// EXTERNAL MODULE: ./.build/train/changes.js
var changes = __webpack_require__(29050);
;// CONCATENATED MODULE: ./.build/train/changes.report.js
function changesSection({ train, sample, reason, compared, aspects }) {
    const callout = calloutOf(train, sample, reason);
    const blocks = [callout ?? { kind: 'paragraph', text: `There was something to train: ${reason}.` }];
    if (compared !== null && aspects.length > 0) {
        const title = `Compared with ${compared}`;
        const rows = aspects.map(({ name, state, note }) => [changes_report_sentence(name), stateText(state), note ?? '']);
        blocks.push({ kind: 'table', title, head: [title, '', ''], rows });
    }
    const brief = callout ?? { kind: 'list', items: [[{ strong: 'Changes' }, `: ${reason}.`]] };
    return { title: 'Changes', order: callout === null ? 65 : 1, blocks, brief: [brief] };
}
function calloutOf(train, sample, reason) {
    if (!train)
        return { kind: 'callout', tone: 'neutral', title: 'Nothing to train', text: `${changes_report_sentence(reason)}.` };
    if (!sample)
        return null;
    const text = `${changes_report_sentence(reason)}. The code runs; a model of a sample is compared with nothing, so there is no verdict.`;
    return { kind: 'callout', tone: 'neutral', title: 'Trained on a sample', text };
}
function stateText(state) {
    switch (state) {
        case 'same':
            return 'same';
        case 'changed':
            return { strong: 'changed' };
        case 'unknown':
            return { strong: 'unknown' };
        case 'uncompared':
            return 'not compared';
    }
}
function changes_report_sentence(text) {
    return text.replace(/^[a-z](?=[a-z]*(?: |$))/, (letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./.build/train/folds.js
var train_folds = __webpack_require__(83171);
// EXTERNAL MODULE: ./.build/train/history.js
var train_history = __webpack_require__(43359);
;// CONCATENATED MODULE: ./.build/train/folds.report.js

function foldsBlocks({ folds, metrics, forward }) {
    const failed = folds.filter(({ failure }) => failure !== null);
    const rows = metrics.map((metric) => [
        folds_report_titleOf(metric),
        metric.mean === null ? '–' : (0,render_number/* figure */.vP)(metric.mean),
        metric.sd === null ? '–' : (0,render_number/* figure */.vP)(metric.sd),
        ...(failed.length === 0 ? [] : [`${metric.folds} of ${folds.length}`]),
    ]);
    const title = 'Cross-validation';
    const how = forward === true
        ? `${(0,render_number/* count */.U9)(folds.length)} blocks of time of the training rows were held out one after the other, each scored by a model of the same plan that was trained on the earlier rows only`
        : `each of ${(0,render_number/* count */.U9)(folds.length)} folds of the training rows was held out once, and scored by a model of the same plan that was trained on the others`;
    const text = `Cross-validation: ${how}.`;
    const head = ['Metric', 'Mean', 'SD between folds', ...(failed.length === 0 ? [] : ['Folds'])];
    return [
        ...failed.map(({ fold, failure }) => ({
            kind: 'callout',
            tone: 'bad',
            title: `Fold ${fold} has no figures`,
            text: `${failure}.`,
        })),
        { kind: 'paragraph', text },
        { kind: 'table', title, head, align: ['left', 'right', 'right', 'right'].slice(0, head.length), rows },
        { kind: 'details', summary: 'Each fold', blocks: [eachFold({ folds, metrics })] },
    ];
}
function eachFold({ folds, metrics }) {
    return {
        kind: 'table',
        head: ['Fold', 'Trained on', 'Held out', ...metrics.map(folds_report_titleOf)],
        align: Array.from({ length: 3 + metrics.length }, () => 'right'),
        rows: folds.map(({ fold, rows, metrics: of }) => [
            String(fold),
            (0,render_number/* count */.U9)(rows.trained),
            (0,render_number/* count */.U9)(rows.heldOut),
            ...metrics.map(({ name }) => (of[name] === undefined || of[name] === null ? '–' : (0,render_number/* figure */.vP)(of[name]))),
        ]),
    };
}
function folds_report_titleOf({ title, better }) {
    return `${title.replaceAll(' ', '\u00A0')}\u00A0${better === 'higher' ? '↑' : '↓'}`;
}

// EXTERNAL MODULE: ./.build/train/summary.js
var summary = __webpack_require__(15991);
;// CONCATENATED MODULE: ./.build/train/train.report.js





function trainSection(candidate, history, milliseconds = null, folds = null) {
    const blocks = [{ kind: 'table', head: ['', ''], rows: factsOf(candidate, history, milliseconds) }];
    const params = Object.entries(candidate.params);
    if (params.length > 0) {
        const rows = params.map(([name, value]) => [{ code: name }, shownParam(value)]);
        blocks.push({
            kind: 'details',
            summary: 'Parameters',
            blocks: [{ kind: 'table', head: ['Parameter', 'Value'], rows }],
        });
    }
    if (folds !== null)
        blocks.push(...foldsBlocks(folds));
    if (history !== null && history.epochs.length > 1)
        blocks.push(lossCurve(history));
    return { title: 'Training', order: 30, blocks };
}
function modelOf(flavor) {
    switch (flavor.name) {
        case 'tfjs':
            return [{ strong: flavor.estimator }, ` (TensorFlow.js ${flavor.tfjs}, ${flavor.backend})`];
        case 'python': {
            const libraries = ['python', 'scikit-learn'].flatMap((name) => {
                const version = flavor.libraries[name];
                return version === undefined ? [] : [`${name === 'python' ? 'Python' : name} ${version}`];
            });
            const by = flavor.estimator === undefined ? ', trained by the program of the repository' : '';
            return [{ strong: flavor.estimator ?? 'python' }, `${by} (${libraries.join(', ')})`];
        }
        case 'command':
            return [{ strong: 'command' }, ', trained by the program of the repository'];
        default:
            return (0,errors/* assertNever */.xb)(flavor);
    }
}
function factsOf(candidate, history, milliseconds) {
    const { flavor, model, seed } = candidate;
    const size = Object.values(model.files).reduce((sum, file) => sum + file.size, 0);
    const rows = [
        ['Model', modelOf(flavor)],
        ['Training rows', rowsText(candidate)],
        ['Columns', inputsText(candidate, history)],
        ['Seed', String(seed)],
        ['Size', (0,render_number/* bytes */.ee)(size)],
        ['Digest', { code: model.digest }],
    ];
    if (history !== null)
        rows.push(['Epochs', (0,summary/* epochsOf */.O)(history)]);
    if (milliseconds !== null)
        rows.push(['Duration', (0,render_number/* duration */.p0)(milliseconds)]);
    return rows;
}
function rowsText({ sample, data }) {
    const rows = (0,render_number/* count */.U9)(data.split.parts.train.rows);
    return sample === undefined
        ? rows
        : [
            `${(0,render_number/* count */.U9)(sample.rows)} of ${rows}: `,
            { strong: 'a sample, to show that the code runs; this model is not judged' },
        ];
}
function inputsText({ signature }, history) {
    const columns = (0,render_number/* count */.U9)(signature.inputs.length);
    return history === null ? columns : `${columns}, as ${(0,render_number/* count */.U9)(history.width)} inputs of the network`;
}
function shownParam(value) {
    const text = JSON.stringify(value);
    return { code: text === undefined ? 'null' : text.length > 200 ? `${text.slice(0, 199)}…` : text };
}
function lossCurve(history) {
    const points = (of) => history.epochs.flatMap((epoch) => {
        const value = of(epoch);
        return value === null ? [] : [[epoch.epoch, value]];
    });
    const series = [{ name: 'training rows', points: points(({ loss }) => loss) }];
    const stop = points((epoch) => epoch.stop);
    if (stop.length > 0)
        series.push({ name: 'rows held out to stop early', points: stop });
    const yLabel = history.loss === 'log_loss' ? 'log loss' : 'squared error (standardised)';
    return lineFigure({ title: 'Loss by epoch', xLabel: 'epoch', yLabel, series, yFrom0: true });
}

;// CONCATENATED MODULE: ./.build/entry/sections.js































const finalVerdict = 'gate/verdict.json';
const sources = (values) => [
    {
        step: 'gate',
        folder: 'gate',
        load: whereThere(finalVerdict, async (run) => {
            const verdict = await read(run, finalVerdict, 'gate', gate_verdict.verdictSchema);
            return (await isOfCandidate(run, verdict.candidate.digest)) ? gateSection(verdict) : null;
        }),
    },
    {
        step: 'publish',
        folder: 'publish',
        load: whereThere(published/* publishedFile */.hz, async (run) => publishSection(await (0,published/* readPublished */.Dn)(run), await (0,promotion_result/* readPromotion */.e)(run), (await (0,pinned/* readPin */.Ci)(run)).registry)),
    },
    evaluation('test', values),
    evaluation('validation', values),
    {
        step: 'train',
        folder: 'train',
        load: whereThere('train/manifest.json', async (run) => {
            const history = (await run.has('train/history.json'))
                ? await read(run, 'train/history.json', 'train', train_history/* historySchema */.U)
                : null;
            const folds = (await run.has(train_folds/* foldsFile */.xm)) ? await read(run, train_folds/* foldsFile */.xm, 'train', train_folds/* foldsSchema */.OI) : null;
            return trainSection(await read(run, 'train/manifest.json', 'train', manifest/* candidateSchema */.HL), history, null, folds);
        }),
    },
    {
        step: 'split',
        folder: 'split',
        load: whereThere('split/manifest.json', async (run) => {
            const leakage = (await run.has(leakage_leakage/* leakageFile */.ND)) ? await read(run, leakage_leakage/* leakageFile */.ND, 'split', leakage_leakage/* leakageSchema */.QQ) : null;
            const change = (await run.has(split_change/* changeFile */.P8)) ? await read(run, split_change/* changeFile */.P8, 'split', split_change/* changeSchema */.Kr) : null;
            const manifest = await read(run, 'split/manifest.json', 'split', split_manifest.splitManifestSchema);
            return splitSection(manifest, values, { leakage, change });
        }),
    },
    {
        step: 'validate',
        folder: 'validate',
        load: whereThere('validate/findings.json', async (run) => {
            const findings = await read(run, 'validate/findings.json', 'validate', schema_findings/* findingsSchema */.Q);
            return validateSection(findings, await (0,part_profiles/* readPartProfiles */.yN)(run, findings.files));
        }),
    },
    {
        step: 'snapshot',
        folder: 'snapshot',
        load: whereThere(recorded/* snapshotFile */.Pu, async (run) => snapshotSection(await (0,recorded/* readSnapshot */.RA)(run))),
    },
    {
        step: 'validate',
        folder: 'validate',
        load: whereThere(record/* comparisonFile */.Em, async (run) => comparisonSection(await read(run, record/* comparisonFile */.Em, 'validate', comparisonSchema), (await (0,pinned/* readPin */.Ci)(run)).model)),
    },
    {
        step: 'test',
        folder: 'test',
        load: whereThere('test/commands.json', async (run) => testSection(await read(run, 'test/commands.json', 'test', check/* checksSchema */.dJ))),
    },
    {
        step: 'champion',
        folder: 'champion',
        load: whereThere('champion/pin.json', async (run) => championSection(await (0,pinned/* readPin */.Ci)(run), await (0,pinned/* readPinned */.r6)(run, 'champion'))),
    },
    {
        step: 'changes',
        folder: 'changes',
        load: whereThere(changes/* changesFile */.e4, async (run) => changesSection(await read(run, changes/* changesFile */.e4, 'changes', changes/* changesSchema */.fh))),
    },
    {
        step: 'package',
        folder: 'package',
        load: whereThere('package/package.json', async (run) => packageSection(await read(run, 'package/package.json', 'package', project_package/* packageSchema */.Ww))),
    },
];
function sectionSources(folders, values) {
    return folders === null
        ? sources(values)
        : sources(values).filter(({ folder }) => folders.has(folder) || folders.has(`${folder}/test`) || folders.has(`${folder}/validation`));
}
function evaluation(part, values) {
    const path = `evaluate/${part}/metrics.json`;
    const load = whereThere(path, async (run) => {
        const { target } = await read(run, 'split/manifest.json', 'split', split_manifest.splitManifestSchema);
        const negative = target.classes.find((name) => name !== target.positive);
        const scored = await read(run, path, 'evaluate', scores.evaluationSchema);
        if (scored.sealed === true || !(await isOfCandidate(run, scored.models.candidate.digest)))
            return null;
        return target.positive === null || negative === undefined
            ? evaluateSection(scored, undefined, values ? target.classes : null)
            : evaluateSection(scored, [negative, target.positive]);
    });
    return { step: 'evaluate', folder: `evaluate/${part}`, load };
}
async function isOfCandidate(run, digest) {
    const { model } = await read(run, 'train/manifest.json', 'train', manifest/* candidateSchema */.HL);
    return model.digest === digest;
}
function whereThere(path, load) {
    return async (run) => ((await run.has(path)) ? load(run) : null);
}
function read(run, path, step, schema) {
    return run.read(path, step, (value) => schema.parse(value));
}


/***/ }),

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluationSchema: () => (/* binding */ evaluationSchema),
/* harmony export */   modelRole: () => (/* binding */ modelRole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);



const modelRole = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
});
const latencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    fastest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    slowest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ foreign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    unleaked: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()) }).optional(),
    roc: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        hits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        confused: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()])),
    })
        .optional(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }).nullable(),
    decision: _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([latencySchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]).optional(),
    oddities: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    precisionRecall: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).readonly(), base: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .nullable()
        .optional(),
    calibration: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    residualsByPrediction: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceSchema).optional(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    added: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']) }))
        .optional(),
    slicesLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    churn: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), flipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), nowRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), nowWrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() })
        .optional(),
    behaviour: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['invariance', 'directional']),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        broken: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        atMost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }))
        .optional(),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), lines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ])
        .optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


/***/ }),

/***/ 90139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   d: () => (/* binding */ explainBriefly)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22706);
/* harmony import */ var _without_guarantee_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76731);



function explain(verdict) {
    return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict), stage(verdict));
}
function explainBriefly(verdict) {
    return paragraph(answer(verdict), because(verdict), headline(verdict), others(verdict));
}
function paragraph(...sentences) {
    return sentences.filter((each) => each !== '').join(' ');
}
function answer(verdict) {
    const { champion, rule } = verdict;
    const primary = primaryOf(verdict);
    const current = champion === null ? 'there is still no model in production' : `version ${champion.version} stays`;
    if (verdict.decided === 'sealed')
        return sealedAnswer(verdict, current);
    switch (verdict.verdict) {
        case 'promote':
            if (rule === 'first')
                return 'The candidate can become the first model of its line: it does better than a naive guess.';
            return rule === 'non_inferiority'
                ? `The candidate can replace version ${champion?.version ?? ''}: ${allowed(primary)}`
                : `The candidate can replace version ${champion?.version ?? ''}: it is better.`;
        case 'hold':
            return verdict.decided === 'identical'
                ? `The candidate is version ${champion?.version ?? ''} itself, so nothing changes.`
                : `The candidate is no useful improvement, so ${current}.`;
        case 'inconclusive':
            return verdict.decided === '3'
                ? `The candidate cannot be judged, so ${current}.`
                : `These rows cannot tell whether the candidate is good enough, so ${current}.`;
        case 'reject':
            if (verdict.decided === '1')
                return `The candidate is faulty, so ${current}.`;
            return verdict.decided === '2'
                ? `The candidate breaks a limit, so ${current}.`
                : `The candidate is worse, so ${current}.`;
    }
}
function sealedAnswer({ verdict, rule, champion }, current) {
    if (verdict !== 'promote')
        return `The candidate is not promoted, so ${current}.`;
    return rule === 'first' || champion === null
        ? 'The candidate can become the first model of its line: what is asked was demonstrated on the frozen test rows.'
        : `The candidate can replace version ${champion.version}: what is asked was demonstrated on the frozen test rows.`;
}
function primaryOf({ comparisons }) {
    return comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
}
function allowed(primary) {
    if (primary === undefined || primary.margin === null)
        return 'it is not worse by more than is allowed.';
    return `its ${(0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(primary.metric)} is not worse by ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-primary.margin)} or more.`;
}
function because({ decided, checks }) {
    const state = decided === '1' ? 'fault' : decided === '3' ? 'unavailable' : null;
    const notes = checks.filter((check) => check.state === state && check.note !== null);
    if (notes.length === 0)
        return '';
    const clauses = notes.map(({ name, note }) => `${name}: ${(note ?? '').replace(/\.$/, '')}`);
    return `Why: ${clauses.join('; ')}.`;
}
function headline(verdict) {
    const { part, decided } = verdict;
    const primary = primaryOf(verdict);
    if (primary === undefined || primary.difference === null)
        return '';
    const { lower, upper, rows } = primary;
    const name = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(primary.metric);
    const who = primary.against === 'baseline' ? 'the naive baseline' : 'the champion';
    const values = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.candidate)} against ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(primary.reference)} of ${who} on ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows)} ${part} rows`;
    if (decided === '3' || lower === null || upper === null)
        return `Its ${name} is ${values}.`;
    const weak = (0,_without_guarantee_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutGuarantee */ .L)(verdict, primary);
    const between = `from ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(lower)} to ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(upper)} (above 0 is better)`;
    if (weak !== null) {
        const by = `by a bound without error guarantee (${weak})`;
        if (lower > 0)
            return `Its ${name} is better by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lower)} ${by}: ${values}.`;
        if (upper < 0)
            return `Its ${name} is worse by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-upper)} ${by}: ${values}.`;
        return `Its ${name} is ${values}; the difference is ${between}, ${by}.`;
    }
    const sure = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(verdict.confidence, 0)} confidence`;
    if (lower > 0)
        return `With ${sure} its ${name} is better by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(lower)}: ${values}.`;
    if (upper < 0)
        return `With ${sure} its ${name} is worse by at least ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(-upper)}: ${values}.`;
    return `Its ${name} is ${values}; the true difference can be anything ${between}, either end with ${sure}.`;
}
function others(verdict) {
    const primary = primaryOf(verdict);
    const of = (state, without) => named(verdict.comparisons.filter((each) => each.state === state && each !== without && (each.role !== 'watched' || state === 'fail')));
    const failed = of('fail', verdict.decided === '2' ? undefined : primary);
    const open = [...of('open', primary), ...of('unavailable', primary)];
    const parts = [
        ...(failed.length > 0 ? [`It fails on ${listed(failed)}.`] : []),
        ...(open.length > 0 ? [`Not demonstrated: ${listed(open)}.`] : []),
    ];
    return parts.join(' ');
}
function named(comparisons) {
    return comparisons.map(({ metric, slice, role }) => {
        if (role === 'behaviour')
            return `the test of behaviour ${slice ?? ''}`;
        const where = slice === null ? '' : role === 'fairness' ? ` across ${slice}` : ` of ${slice}`;
        return operating[role] ?? `${(0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .termOf */ .i)(metric)}${where} (${role})`;
    });
}
const operating = {
    churn: 'how many predictions change',
    latency: 'the time that a prediction takes',
    size: 'the size of the model',
};
function listed(names) {
    const most = 4;
    const unique = [...new Set(names)];
    const rest = unique.length - most;
    return rest <= 1 ? unique.join(', ') : `${unique.slice(0, most).join(', ')} and ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest)} more`;
}
function stage({ part, looks, decided, verdict, alpha }) {
    if (decided === 'identical')
        return '';
    if (part === 'validation') {
        return verdict === 'promote' || verdict === 'inconclusive'
            ? 'This was decided on the validation rows: a release asks the test rows before anything ships.'
            : 'This was decided on the validation rows; the test rows stay unseen.';
    }
    if (looks.epoch !== null)
        return sealedStage(looks.epoch, looks.alpha, decided);
    if (looks.count === 0)
        return '';
    if (looks.count === 1)
        return 'No other candidate of a release was judged on these test rows before.';
    const tried = `${looks.count} candidates of releases were judged on these test rows, this one included; the more are tried, the likelier one looks good by luck.`;
    if (looks.corrected === null || looks.verdict === null)
        return `${tried} The verdict does not correct for that.`;
    const stricter = `a stricter reading that allows for it (alpha ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(looks.corrected, 3)} instead of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(alpha, 3)})`;
    return looks.verdict === verdict
        ? `${tried} The verdict stands, and ${stricter} says the same.`
        : `${tried} The verdict stands; ${stricter} would say ${looks.verdict}.`;
}
function sealedStage({ number, spent, looks }, level, decided) {
    if (decided !== 'sealed')
        return 'No look was taken, and nothing is known of its figures on the test rows.';
    return `This was look ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(spent)} of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(looks)} at the test rows of epoch ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)}, tested at alpha ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(level, 3)}; the figures stay sealed, so that later candidates are judged as fairly.`;
}


/***/ }),

/***/ 84300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdCheckName),
/* harmony export */   z: () => (/* binding */ thresholdChecks)
/* harmony export */ });
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57908);

function thresholdCheckName(metric) {
    return `threshold behind ${metric}`;
}
function thresholdChecks({ part, candidate, answers }, { primary, guards, thresholds }) {
    const chosen = candidate.decision?.chosen ?? null;
    const predictions = (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionsOf */ .e)(answers.candidate);
    if (part !== 'validation' || chosen === null || predictions === null)
        return [];
    const asked = new Map([primary, ...guards, ...thresholds].map(({ metric }) => [metric.name, metric]));
    const note = `it was chosen by ${chosen} on these validation rows, so that the bounds have no error guarantee`;
    return [...asked.values()]
        .filter((metric) => isDecided(metric, predictions))
        .map(({ name }) => ({ name: thresholdCheckName(name), state: 'ok', note }));
}
function isDecided(metric, predictions) {
    if (predictions.task !== 'binary')
        return false;
    const turned = { ...predictions, predicted: predictions.predicted.map((each) => 1 - each) };
    return (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .R)(metric, predictions) !== (0,_situation_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .R)(metric, turned);
}


/***/ }),

/***/ 16209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22706);

function nameOf({ role, against, metric, slice, side, margin }) {
    const title = (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(metric);
    if (role === 'fairness')
        return `${title}, largest difference across ${slice ?? ''}`;
    if (role === 'behaviour')
        return `${title} in the test ${slice ?? ''}`;
    const what = slice === null ? title : `${title} of ${slice}`;
    return against === 'value' ? `${what} ${side} ${margin ?? '?'}` : `${what} against the ${against}`;
}


/***/ }),

/***/ 57908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
function predictionsOf(answer) {
    return answer !== null && 'predictions' in answer ? answer.predictions : null;
}
function valueOf(metric, predictions) {
    if (predictions === null || predictions.y.length === 0)
        return null;
    const { value } = metric.compute(predictions);
    return value === null || Number.isNaN(value) ? null : value;
}


/***/ }),

/***/ 22706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   i: () => (/* binding */ termOf)
/* harmony export */ });
/* harmony import */ var _metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29743);

const operating = {
    latency: 'Prediction time in ms',
    latency_ratio: "Prediction time relative to the champion's",
    size: 'Model size in MB',
    size_ratio: "Model size relative to the champion's",
    churn: 'Share of changed predictions',
    invariance: 'Share of rows whose prediction changes',
    directional: 'Share of rows whose prediction moves the wrong way',
};
function titleOf(name) {
    if (Object.hasOwn(operating, name))
        return operating[name];
    return (0,_metrics_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOfAnyTask */ .Nl)(name)?.title ?? (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('_', ' ');
}
function termOf(name) {
    const title = titleOf(name);
    return /^[A-Z][a-z]/.test(title) && !/^(?:Brier|Matthews|Cohen's|Poisson) /.test(title)
        ? title[0].toLowerCase() + title.slice(1)
        : title;
}


/***/ }),

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


/***/ }),

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonSchema: () => (/* binding */ comparisonSchema),
/* harmony export */   epochSchema: () => (/* binding */ epochSchema),
/* harmony export */   roleName: () => (/* binding */ roleName),
/* harmony export */   verdictName: () => (/* reexport safe */ _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__.B),
/* harmony export */   verdictSchema: () => (/* binding */ verdictSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81445);




const figure = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const roleName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'primary',
    'baseline',
    'guard',
    'anchor',
    'slice',
    'watched',
    'threshold',
    'fairness',
    'churn',
    'latency',
    'size',
    'behaviour',
]);
const groupsEvidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('groups'),
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), own: _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ })),
});
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    role: roleName,
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    relative: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEvidenceSchema */ .EI, _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ, groupsEvidence]).nullable(),
});
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    spent: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    present: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reserve: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reuse: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['report', 'corrected']),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    corrected: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B.nullable(),
    epoch: epochSchema.nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-verdict/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B,
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })),
    looks: looksSchema,
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ }),

/***/ 76731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutGuarantee)
/* harmony export */ });
/* harmony import */ var _fitted_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84300);

function withoutGuarantee({ checks }, { metric, guarantee, relative, evidence }) {
    if (checks.some(({ name }) => name === (0,_fitted_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdCheckName */ .p)(metric)))
        return 'its threshold was chosen on these rows';
    if (guarantee)
        return null;
    const test = evidence !== null && 'chosen' in evidence && evidence.chosen === true ? ', asked for by gate.test' : '';
    if (evidence?.kind === 'bootstrap')
        return `bootstrap${test}`;
    if (test !== '')
        return 'asked for by gate.test';
    if (relative !== null)
        return "a share of the champion's value";
    return evidence?.kind === 'cluster' ? 'few or unequal clusters' : 'none is known for it';
}


/***/ }),

/***/ 51695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherNames)
/* harmony export */ });
const otherNames = {
    binary: {
        auc: 'roc_auc',
        auroc: 'roc_auc',
        roc_auc_score: 'roc_auc',
        average_precision: 'pr_auc',
        average_precision_score: 'pr_auc',
        ap: 'pr_auc',
        auprc: 'pr_auc',
        sensitivity: 'recall',
        tpr: 'recall',
        tnr: 'specificity',
        ppv: 'precision',
        f2: 'f_beta@2',
        'f0.5': 'f_beta@0.5',
        fbeta: 'f_beta@2',
        f1_macro: 'f1',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        brier_score_loss: 'brier',
        calibration_error: 'ece',
        expected_calibration_error: 'ece',
    },
    multiclass: {
        auc: 'roc_auc_ovr',
        roc_auc: 'roc_auc_ovr',
        roc_auc_ovr_macro: 'roc_auc_ovr',
        pr_auc: 'pr_auc_macro',
        average_precision: 'pr_auc_macro',
        precision: 'precision_macro',
        recall: 'recall_macro',
        sensitivity: 'recall_macro',
        specificity: 'specificity_macro',
        f1: 'f1_macro',
        f2: 'f_beta_macro@2',
        f_beta: 'f_beta_macro@2',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        top_k: 'top_k_accuracy@3',
        top_3_accuracy: 'top_k_accuracy@3',
        top_5_accuracy: 'top_k_accuracy@5',
        expected_calibration_error: 'ece',
    },
    regression: {
        root_mean_squared_error: 'rmse',
        mean_squared_error: 'mse',
        mean_absolute_error: 'mae',
        median_absolute_error: 'median_ae',
        median_absolute: 'median_ae',
        mean_absolute_percentage_error: 'mape',
        mean_squared_log_error: 'rmsle',
        msle: 'rmsle',
        r2_score: 'r2',
        r_squared: 'r2',
        quantile_loss: 'pinball@0.9',
        mean_pinball_loss: 'pinball@0.9',
        mean_poisson_deviance: 'poisson_deviance',
        explained_variance_score: 'explained_variance',
    },
};


/***/ }),

/***/ 19488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ coverageRefusal),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   dJ: () => (/* binding */ checksSchema),
/* harmony export */   r0: () => (/* binding */ totalCoverage),
/* harmony export */   rq: () => (/* binding */ withoutMessages),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const placeSchema = { file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable() };
const testsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    slowest: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ...placeSchema, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: placeSchema.line,
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    covered: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    valid: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
});
const checksSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-checks/1'),
    minCoverage: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['test', 'quality']),
        command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
        ended: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        tail: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        tests: testsSchema.nullable(),
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), first: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema) }),
        coverage: coverageSchema.nullable(),
    })),
});
function isPassed(result) {
    return result.code === 0;
}
function endingOf(result) {
    return result.ended ?? `code ${String(result.code)}`;
}
function totalCoverage(results) {
    const told = results.flatMap((result) => result.coverage ?? []);
    if (told.length === 0)
        return null;
    const sum = (of) => told.reduce((total, each) => total + of(each), 0);
    return { covered: sum((each) => each.covered), valid: sum((each) => each.valid) };
}
function coverageRefusal({ minCoverage, commands }) {
    if (minCoverage === null)
        return null;
    const total = totalCoverage(commands);
    if (total === null || total.valid === 0) {
        return `test.min_coverage: expected at least ${minCoverage}% of the lines covered, but no command wrote a coverage report (Cobertura XML or lcov); let the tests write one, such as pytest --cov --cov-report=xml.`;
    }
    const share = (100 * total.covered) / total.valid;
    if (share >= minCoverage)
        return null;
    const shown = (Math.floor(share * 10) / 10).toFixed(1);
    return `test.min_coverage: expected at least ${minCoverage}% of the lines covered, got ${shown}% (${total.covered} of ${total.valid}).`;
}
function withoutMessages(checks) {
    const commands = checks.commands.map((result) => {
        if (result.tests === null)
            return result;
        const failures = result.tests.failures.map((failure) => ({ ...failure, message: null }));
        return { ...result, tests: { ...result.tests, failures } };
    });
    return { ...checks, commands };
}


/***/ }),

/***/ 66449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const npmPlaceholder = 'no test specified';
async function detectTests(files, workspace) {
    const commands = [];
    const script = (await readNpmPackage(files, workspace))?.test ?? null;
    if (script !== null && !script.includes(npmPlaceholder))
        commands.push(['npm', 'test']);
    if (await hasPytest(files, workspace))
        commands.push(['pytest']);
    return commands;
}
async function hasPytest(files, workspace) {
    for (const own of ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini']) {
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, own))) !== undefined)
            return true;
    }
    for (const [file, heading] of [
        ['pyproject.toml', /^\s*\[tool\.pytest\b/m],
        ['setup.cfg', /^\s*\[tool:pytest\]/m],
        ['tox.ini', /^\s*\[pytest\]/m],
    ]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
        if ((await files.stat(path)) !== undefined && heading.test(await files.text(path)))
            return true;
    }
    for (const pattern of ['tests/**/*.py', 'test_*.py', 'test/**/test_*.py', '*_test.py']) {
        if ((await files.glob(pattern, workspace)).length > 0)
            return true;
    }
    return false;
}
async function detectPackage(files, workspace) {
    const npm = await readNpmPackage(files, workspace);
    if (npm !== null && npm.name !== null && npm.version !== null)
        return 'npm';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pyproject.toml');
    if ((await files.stat(path)) === undefined)
        return null;
    return /^\s*\[(?:project|build-system)\]/m.test(await files.text(path)) ? 'python' : null;
}
async function readNpmPackage(files, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json');
    if ((await files.stat(path)) === undefined)
        return null;
    return npmPackageOf(await files.text(path), 'package.json');
}
function npmPackageOf(text, file) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: not JSON; correct it (npm cannot read it either).`, { cause });
    }
    if (typeof value !== 'object' || value === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected a JSON object; correct it (npm cannot read it either).`);
    }
    return { name: textAt(value, 'name'), version: textAt(value, 'version'), test: textAt(at(value, 'scripts'), 'test') };
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' && found.trim() !== '' ? found : null;
}


/***/ }),

/***/ 30651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readTarEntries),
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);




async function* readMembers(files, archive) {
    try {
        yield* archive.endsWith('.whl') ? readWheel(files, archive) : readTarball(files, archive);
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(archive)}: not a package that can be read; build it again.`, { cause });
    }
}
async function* readTarball(files, archive) {
    for await (const { name, kind, link, bytes } of readTarEntries(files, archive)) {
        if (kind === 'file')
            yield { name, bytes };
        else if (link !== null)
            yield { name, bytes: Buffer.from(`-> ${link}`) };
    }
}
async function* readTarEntries(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), entries, (cause) => {
        if (cause instanceof Error)
            entries.destroy(cause);
    });
    for await (const entry of entries) {
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        const { name, type, linkname, mode } = entry.header;
        const kind = type === 'contiguous-file' ? 'file' : type;
        if (kind === 'file' || kind === 'directory' || kind === 'symlink' || kind === 'link')
            yield {
                name,
                kind,
                link: kind === 'symlink' || kind === 'link' ? linkname : null,
                mode,
                bytes: Buffer.concat(chunks),
            };
    }
}
async function* readWheel(files, archive) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const members = [];
    const names = [];
    const unzipped = unzipSync(await files.read(archive), {
        filter: ({ name }) => {
            if (name === '__proto__')
                throw new Error('a member is named __proto__');
            names.push(name);
            return true;
        },
    });
    for (const name of names)
        if (!name.endsWith('/'))
            members.push({ name, bytes: unzipped[name] });
    yield* members;
}


/***/ }),

/***/ 92492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Hz: () => (/* binding */ inspectPackage),
/* harmony export */   Ww: () => (/* binding */ packageSchema),
/* harmony export */   _v: () => (/* binding */ packedContent),
/* harmony export */   mC: () => (/* binding */ parcelsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66449);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30651);






const sha256 = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const fileName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^(?!\.)[^/\\\p{Cc}]+$/u);
const distributionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'wheel', 'sdist']),
    file: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
    sha256,
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-package/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'python']),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    file: fileName,
    sha256,
    content: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(distributionSchema).default([]),
});
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;
async function inspectPackage(files, path, own) {
    const kind = path.endsWith('.tgz') ? 'npm' : 'python';
    const wheel = path.endsWith('.whl');
    const lines = [];
    let identity = null;
    for await (const member of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        const place = wheel ? member.name : member.name.split('/').slice(1).join('/');
        identity ??= kind === 'npm' ? npmIdentity(place, member) : pythonIdentity(place, member, wheel);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(member.bytes).digest('hex');
        if (!isOwn(place, digest, own) && !bookkeeping.test(place))
            lines.push(JSON.stringify([place, digest]));
    }
    if (identity === null) {
        const expected = kind === 'npm' ? 'package.json' : wheel ? 'METADATA' : 'PKG-INFO';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}: no name and version in it (${expected}); build the package again.`);
    }
    return { kind, ...identity, content: contentDigest(lines) };
}
async function packedContent(files, path) {
    const lines = [];
    for await (const { name, bytes } of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        if (bookkeeping.test(name))
            continue;
        lines.push(JSON.stringify([name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')]));
    }
    return contentDigest(lines);
}
function contentDigest(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
async function distributionOf(files, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const kind = file.endsWith('.whl') ? 'wheel' : file.endsWith('.tgz') ? 'npm' : 'sdist';
    return { kind, file, size: (await files.stat(path))?.size ?? 0, sha256: await files.digest(path) };
}
function isOwn(place, digest, own) {
    if (own.has(place))
        return true;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place);
    for (const [path, ownDigest] of own)
        if (ownDigest === digest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name)
            return true;
    return false;
}
function npmIdentity(place, member) {
    if (place !== 'package.json')
        return null;
    const { name, version } = (0,_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .npmPackageOf */ .ZP)(Buffer.from(member.bytes).toString('utf8'), member.name);
    return name === null || version === null ? null : { name, version };
}
function pythonIdentity(place, member, wheel) {
    if (!(wheel ? /^[^/]+\.dist-info\/METADATA$/.test(place) : place === 'PKG-INFO'))
        return null;
    const head = Buffer.from(member.bytes)
        .toString('utf8')
        .split(/\r?\n\r?\n/, 1)[0];
    const name = /^Name:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    const version = /^Version:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    return name === undefined || version === undefined ? null : { name, version };
}
async function parcelsOf(files, { file, sha256, kind, files: recorded }, folder) {
    const parcels = [];
    const alone = kind === 'npm' ? 'npm' : file.endsWith('.whl') ? 'wheel' : 'sdist';
    for (const each of recorded.length > 0 ? recorded : [{ kind: alone, file, size: -1, sha256 }]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.file);
        const stat = await files.stat(path);
        if (stat?.kind !== 'file' || (await files.digest(path)) !== each.sha256)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
        parcels.push({ ...each, size: stat.size, path });
    }
    return parcels;
}


/***/ }),

/***/ 17531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ tallyText),
/* harmony export */   et: () => (/* binding */ coveredText),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/* unused harmony export totalTests */
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19488);


function totalTests(results) {
    const told = results.flatMap((result) => result.tests ?? []);
    if (told.length === 0)
        return null;
    const total = { passed: 0, failed: 0, skipped: 0, errors: 0 };
    for (const tests of told) {
        for (const key of ['passed', 'failed', 'skipped', 'errors'])
            total[key] += tests[key];
    }
    return total;
}
function tallyText(results) {
    const total = totalTests(results);
    const coverage = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCoverage */ .r0)(results);
    const parts = [];
    if (total !== null) {
        const skipped = total.skipped > 0 ? `, ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(total.skipped)} skipped` : '';
        const bad = total.failed + total.errors;
        const failed = bad > 0 ? `, ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bad)} failed` : '';
        parts.push(`${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(total.passed)} ${total.passed === 1 ? 'test' : 'tests'} passed${failed}${skipped}`);
    }
    if (coverage !== null && coverage.valid > 0)
        parts.push(`${coveredText(coverage)} of the lines covered`);
    return parts.length === 0 ? null : parts.join('; ');
}
function failureText(result) {
    const parts = [(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(result)];
    if (result.tests !== null) {
        const { passed, failed, errors } = result.tests;
        const bad = failed + errors;
        if (bad > 0)
            parts.push(`${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bad)} of ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(passed + bad)} ${passed + bad === 1 ? 'test' : 'tests'} failed`);
    }
    const findings = result.findings.count;
    if (findings > 0)
        parts.push(`${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings)} ${findings === 1 ? 'finding' : 'findings'}`);
    return parts.join(', ');
}
function coveredText({ covered, valid }) {
    return valid === 0 ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(null) : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(Math.floor((1000 * covered) / valid) / 1000);
}
function summarise(checks, tests) {
    const results = checks.commands;
    const refusal = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageRefusal */ .$Z)(checks);
    const failed = results.filter((result) => !(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(result));
    if (failed.length > 0) {
        const names = failed.map((result) => `"${result.command}" (${failureText(result)})`).join(', ');
        const all = `${String(failed.length)} of ${String(results.length)} commands failed: ${names}.`;
        return refusal === null ? all : `${all} ${refusal}`;
    }
    if (refusal !== null)
        return refusal;
    if (results.length === 0)
        return 'No tests found; set test.command in mlops.yml.';
    const passed = results.length === 1 ? '1 command passed' : `${String(results.length)} commands passed`;
    const tally = tallyText(results);
    const told = tally === null ? passed : `${passed}: ${tally}`;
    return tests === 0 ? `${told}; no tests found, set test.command in mlops.yml.` : `${told}.`;
}
function figuresOf({ commands }) {
    const tests = totalTests(commands);
    const coverage = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .totalCoverage */ .r0)(commands);
    return {
        commands: commands.length,
        failed: commands.filter((result) => !(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(result)).length,
        ...(tests === null ? {} : { tests }),
        ...(coverage === null ? {} : { coverage }),
    };
}


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPromotion),
/* harmony export */   x: () => (/* binding */ writePromotion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);


const promotionResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-promotion/1'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['promoted', 'unchanged']),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    record: _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .championRecordSchema */ .S.nullable(),
});
async function writePromotion(run, step, record) {
    const result = {
        format: 'mlops-promotion/1',
        status: record === null ? 'unchanged' : 'promoted',
        version: record?.version ?? null,
        record,
    };
    await run.write(`${step}/record.json`, result);
}
async function readPromotion(run) {
    const path = 'promote/record.json';
    if (!(await run.has(path)))
        return null;
    return (await run.read(path, 'promote', (value) => promotionResultSchema.parse(value))).record;
}


/***/ }),

/***/ 76670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   hz: () => (/* binding */ publishedFile)
/* harmony export */ });
/* unused harmony export publishedSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88129);


const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-published/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__.verdictName,
    verdictDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'adopted', 'skipped']),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const publishedFile = 'publish/version.json';
async function readPublished(run) {
    return run.read(publishedFile, 'publish', (value) => publishedSchema.parse(value));
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


/***/ }),

/***/ 96805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   XP: () => (/* binding */ anomalySchema)
/* harmony export */ });
/* unused harmony export anomalyName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const anomalyName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'SCHEMA_MISSING_COLUMN',
    'SCHEMA_NEW_COLUMN',
    'UNEXPECTED_DATA_TYPE',
    'FLOAT_TYPE_STRING_NOT_FLOAT',
    'FLOAT_TYPE_SMALL_FLOAT',
    'FLOAT_TYPE_BIG_FLOAT',
    'FLOAT_TYPE_HAS_NAN',
    'FLOAT_TYPE_HAS_INF',
    'INT_TYPE_NOT_INT_STRING',
    'INT_TYPE_INT_EXPECTED',
    'INT_TYPE_SMALL_INT',
    'INT_TYPE_BIG_INT',
    'BOOL_TYPE_UNEXPECTED_STRING',
    'ENUM_TYPE_UNEXPECTED_STRING_VALUES',
    'FEATURE_TYPE_LOW_FRACTION_PRESENT',
    'FEATURE_TYPE_LOW_NUMBER_PRESENT',
    'FEATURE_TYPE_NOT_PRESENT',
    'FEATURE_TYPE_LOW_UNIQUE',
    'FEATURE_TYPE_HIGH_UNIQUE',
    'DATASET_LOW_NUM_EXAMPLES',
    'DATASET_HIGH_NUM_EXAMPLES',
    'COMPARATOR_CONTROL_DATA_MISSING',
    'COMPARATOR_L_INFTY_HIGH',
    'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
    'COMPARATOR_LOW_NUM_EXAMPLES',
    'COMPARATOR_HIGH_NUM_EXAMPLES',
    'UNEXPECTED_NUMBER_VALUES',
    'STRING_TYPE_TOO_SHORT',
    'STRING_TYPE_TOO_LONG',
    'TIME_TYPE_WRONG_FORMAT',
    'TIME_TYPE_TOO_EARLY',
    'TIME_TYPE_TOO_LATE',
    'KEY_NOT_UNIQUE',
    'TARGET_HAS_NULLS',
    'TARGET_ONE_VALUE',
]);
const anomalySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: anomalyName,
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning']),
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })),
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
function isAcceptable({ name }) {
    if (name.startsWith('TARGET_') || name.startsWith('COMPARATOR_'))
        return false;
    return name !== 'KEY_NOT_UNIQUE' && name !== 'TIME_TYPE_WRONG_FORMAT';
}


/***/ }),

/***/ 78924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72734);
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96805);



const findingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-findings/1'),
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    profile: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .tableProfileSchema */ .RX,
    anomalies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .anomalySchema */ .XP),
});


/***/ }),

/***/ 74379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   RA: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* unused harmony export recordedSnapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _model_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23226);


const snapshotFile = 'snapshot/snapshot.json';
const recordedSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-snapshot/1'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    snapshot: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotSchema */ .a,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kept', 'there', 'left']),
});
async function readSnapshot(run) {
    return run.read(snapshotFile, 'snapshot', (value) => recordedSnapshotSchema.parse(value));
}


/***/ }),

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Assignment)
});

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 2 modules
var salted_text = __webpack_require__(75554);
// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/time-sides.js

class TimeSides {
    name;
    type;
    test;
    validation;
    lastKey = '';
    lastPart;
    constructor({ key, time }) {
        const { name, type } = key[0];
        this.name = name;
        this.type = type === 'number' ? 'number' : 'string';
        this.test = (0,split_time/* timeOfMoment */.bz)(time.test, this.type);
        this.validation = time.validation === null ? Infinity : (0,split_time/* timeOfMoment */.bz)(time.validation, this.type);
    }
    partOf(key) {
        if (key !== this.lastKey) {
            this.lastKey = key;
            this.lastPart = this.partAt(key);
        }
        return this.lastPart;
    }
    partAt(key) {
        const value = JSON.parse(key)[this.name] ?? null;
        const time = (0,split_time/* timeOf */.nR)(value === null ? null : String(value), this.type);
        if (time === undefined || time === null)
            return undefined;
        return time >= this.test ? 'test' : time >= this.validation ? 'validation' : 'train';
    }
}

;// CONCATENATED MODULE: ./.build/split/assignment.js



class Assignment {
    key = new salted_text/* SaltedText */.h();
    salt;
    second;
    limit;
    folds;
    validation;
    time;
    constructor(policy) {
        this.salt = (0,salted_text/* saltBytes */._)(policy.salt);
        this.second = (0,bucket/* foldSalt */._n)(policy.salt);
        this.limit = (0,bucket/* testLimit */.UD)(policy.test);
        this.folds = policy.folds;
        this.validation = policy.validation;
        this.time = policy.time === undefined ? null : new TimeSides(policy);
    }
    partOf(key) {
        this.key.set(key);
        return this.part();
    }
    part() {
        if (this.time !== null)
            return this.time.partOf(this.key.text.written.toString());
        if ((0,bucket/* saltedBucket */.mr)(this.key, this.salt) < this.limit)
            return 'test';
        if (this.validation === null)
            return 'train';
        return (0,bucket/* foldOf */.Lc)((0,bucket/* saltedBucket */.mr)(this.key, this.second), this.folds) === this.validation ? 'validation' : 'train';
    }
}


/***/ }),

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75554);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    const sum = (upper % bucketCount) * 967296 + lower;
    const rest = sum - Math.floor(sum / bucketCount) * bucketCount;
    return rest < 0 ? rest + bucketCount : rest;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}


/***/ }),

/***/ 31845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ changedRows),
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   P8: () => (/* binding */ changeFile),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25545);
/* harmony import */ var _leakage_part_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21457);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21548);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35265);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67473);






const changeFile = 'split/change.json';
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-split-change/1'),
    changes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    before: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    moved: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.partName, zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(_manifest_js__WEBPACK_IMPORTED_MODULE_2__.partName, zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr())),
    unplaced: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
});
const parts = ['train', 'validation', 'test'];
async function describeChange(before, changes, { files, run }) {
    const none = () => ({ train: 0, validation: 0, test: 0 });
    const moved = { train: none(), validation: none(), test: none() };
    const assignment = new _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .Assignment */ .I(before);
    let unplaced = 0;
    for (const now of parts) {
        for await (const { cells, names, rows } of (0,_leakage_part_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .partRows */ .JS)(files, run, now)) {
            const known = before.key.every(({ name }) => names.includes(name));
            const key = new _row_text_js__WEBPACK_IMPORTED_MODULE_4__/* .RowText */ .Yt(before.key, names);
            for (let row = 0; row < rows; row++) {
                const text = known ? key.of(cells, row) : undefined;
                const part = text === undefined ? undefined : assignment.partOf(text);
                if (part === undefined)
                    unplaced++;
                else
                    moved[part][now]++;
            }
        }
    }
    return { format: 'mlops-split-change/1', changes: [...changes], before: (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(before), moved, unplaced };
}
function changedRows({ moved }) {
    const sum = parts.flatMap((from) => parts.map((to) => (from === to ? 0 : moved[from][to])));
    return { moved: sum.reduce((all, rows) => all + rows, 0), seen: moved.train.test + moved.validation.test };
}


/***/ }),

/***/ 40471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ mapKey),
/* harmony export */   fT: () => (/* binding */ CellHash),
/* harmony export */   jh: () => (/* binding */ mix)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);
/* harmony import */ var _value_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7989);



const { imul } = Math;
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const numbers = 0x3c6ef372;
class CellHash {
    a = 0;
    b = 0;
    set(cell, type) {
        if (cell === null || (cell === '' && type !== 'string'))
            this.finish(1, 2, 0);
        else if (type === 'number')
            this.text((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell) ?? cell);
        else if (type === 'boolean')
            this.text(cell.toLowerCase());
        else
            this.text(cell, true);
    }
    cell(cell, type) {
        const value = type === 'number' && cell !== null && cell !== '' ? (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell) : undefined;
        if (value === undefined || !(0,_value_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .isExact */ .u0)(value)) {
            this.set(cell, type);
            return;
        }
        double[0] = value + 0;
        this.a = mix(halves[0] ^ mix(halves[1] + numbers));
        this.b = mix(halves[1] ^ mix(halves[0] ^ numbers));
    }
    text(text, normalise = false) {
        const wide = this.units(text, 0, text.length);
        if (normalise && wide > 127)
            this.text(text.normalize('NFC'));
    }
    units(text, start, end) {
        let a = 0x2545f491;
        let b = 0x9e3779b9;
        let wide = 0;
        for (let at = start; at < end; at++) {
            const code = text.charCodeAt(at);
            wide |= code;
            a = imul(a ^ code, 0xcc9e2d51);
            a = (a << 15) | (a >>> 17);
            b = imul(b + code, 0x1b873593);
            b ^= b >>> 13;
        }
        this.finish(a, b, end - start);
        return wide;
    }
    finish(a, b, length) {
        this.a = mix(a ^ length);
        this.b = mix(b + length);
    }
}
function mix(hash) {
    let h = hash;
    h = imul(h ^ (h >>> 16), 0x85ebca6b);
    h = imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
function mapKey(a, b) {
    return (a >>> 0) * 2 ** 21 + (b >>> 11);
}


/***/ }),

/***/ 80504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ RowOrder),
  _5: () => (/* binding */ isIdentifier),
  K8: () => (/* binding */ isTime)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/time.js
var time = __webpack_require__(98588);
// EXTERNAL MODULE: ./.build/statistics/kolmogorov.js
var kolmogorov = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/split/leakage/counted-out.js


const neighbours = 10;
const fewRepeats = 0.001;
const even = 0.05;
const leastSpread = 200;
function isCountedOut(values) {
    values.sort();
    const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
    const repeats = values.length - distinct.length;
    if (poissonAtMost(repeats, expectedRepeats(distinct)) < fewRepeats)
        return true;
    return values.length >= leastSpread && evenness(values) > even;
}
function expectedRepeats(distinct) {
    let repeats = 0;
    for (let from = 0; from + neighbours <= distinct.length; from += neighbours) {
        const width = distinct[from + neighbours - 1] - distinct[from];
        repeats += (neighbours / 2) * ((neighbours - 2) / (width - 1));
    }
    return repeats;
}
function poissonAtMost(k, mean) {
    if (mean > 500)
        return (0,normal/* normalCdf */.v)((k + 0.5 - mean) / Math.sqrt(mean));
    let term = Math.exp(-mean);
    let sum = term;
    for (let i = 1; i <= k; i++)
        sum += term *= mean / i;
    return sum;
}
function evenness(values) {
    const count = values.length;
    const [least, span] = [values[0], values[count - 1] - values[0] + 1];
    let d = 0;
    for (let at = 0; at < count; at++) {
        const share = (values[at] - least + 0.5) / span;
        d = Math.max(d, share - at / count, (at + 1) / count - share);
    }
    return (0,kolmogorov/* kolmogorovUpper */.W)(Math.sqrt(count) * d);
}

// EXTERNAL MODULE: ./.build/split/leakage/ranks.js + 1 modules
var ranks = __webpack_require__(53274);
;// CONCATENATED MODULE: ./.build/split/leakage/identifier.js




const leastRows = 50;
const mostDistinct = 0.95;
const leastOrder = 0.99;
function isIdentifier({ column, numbers, codes, distinct }, kind) {
    const present = codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
    if (present < leastRows || distinct / present <= mostDistinct || kind !== 'other')
        return false;
    if (column.type === 'string')
        return true;
    const finite = numbers.filter((value) => !Number.isNaN(value));
    return finite.every((value) => Number.isInteger(value)) && isCountedOut(finite);
}
function isTime(cells) {
    const present = cells.filter((cell) => cell !== null);
    return present.length > 0 && present.filter((cell) => (0,time/* parseMoment */.mI)(cell) !== undefined).length > present.length / 2;
}
class RowOrder {
    columns;
    room;
    rows = 0;
    values;
    constructor(columns, room) {
        this.columns = columns;
        this.room = room;
        this.values = columns.map(() => new Float64Array(room).fill(NaN));
    }
    add({ cells, names, rows }) {
        const count = Math.min(rows, this.room - this.rows);
        for (const [at, { name, type }] of this.columns.entries()) {
            const column = cells[names.indexOf(name)];
            for (let row = 0; row < count; row++) {
                const cell = column[row] ?? '';
                const value = type === 'number' ? (0,number/* parseNumber */.$)(cell) : type === 'string' ? (0,time/* parseMoment */.mI)(cell) : undefined;
                if (value !== undefined && Number.isFinite(value))
                    this.values[at][this.rows + row] = value;
            }
        }
        this.rows += count;
        return this.rows < this.room;
    }
    following() {
        return this.columns.flatMap(({ name }, at) => {
            const values = this.values[at].subarray(0, this.rows);
            const rows = new Float64Array(values.length);
            const present = new Float64Array(values.length);
            let count = 0;
            for (let row = 0; row < values.length; row++) {
                if (Number.isNaN(values[row]))
                    continue;
                rows[count] = row;
                present[count++] = values[row];
            }
            if (count < leastRows)
                return [];
            const order = (0,ranks/* spearman */.CN)(present.subarray(0, count), (0,ranks/* midranks */.UX)(rows.subarray(0, count)));
            return order !== null && Math.abs(order) > leastOrder ? [name] : [];
        });
    }
}


/***/ }),

/***/ 56506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ leakageFile),
/* harmony export */   QQ: () => (/* binding */ leakageSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _leakage_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30598);


const leakageFile = 'split/leakage.json';
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_leakage_options_js__WEBPACK_IMPORTED_MODULE_0__/* .findingKinds */ .jx),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning']),
    sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const leakageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-leakage/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ train: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    leaked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


/***/ }),

/***/ 30598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ leakageOptions),
/* harmony export */   jx: () => (/* binding */ findingKinds)
/* harmony export */ });
/* unused harmony export leakageChecks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const findingKinds = [
    'same_rows',
    'near_rows',
    'similar_text',
    'proxy',
    'identifier',
    'row_order',
    'crossing',
    'missing_group',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const leakageChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    near: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(8)
        .default(1)
        .describe('Rows of the held-out parts that differ from a training row in at most so many columns are near duplicates; 0 does not look for them, nor for similar texts.'),
    apart: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text))
        .default([])
        .describe('Columns whose values must not be in two parts, such as a customer where rows are divided by time: one that crosses is an error.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text.regex(new RegExp(`^(?:${findingKinds.join('|')})(?::[^]+)?$`), {
        error: `expected the name of a finding as the report shows it, such as same_rows or proxy:age (${findingKinds.join(', ')})`,
    }))
        .default([])
        .describe('Findings that are known and right, by their names in the report, such as `identifier:zip`: they are not repeated.'),
});
const leakageOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'), leakageChecks])
    .prefault({})
    .describe('The search for rows and columns that tell the model what it should not know; `off` does not look.');


/***/ }),

/***/ 21457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ partRows),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   oW: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80504);
/* harmony import */ var _similar_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61776);




const mostRows = 100_000;
const sampled = 3;
function partRows(files, run, part) {
    const path = run.path('split', `${part}.csv`);
    return (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path)], { delimiter: ',', nulls: [] });
}
async function preview(batches, features, rows, most = mostRows) {
    for await (const batch of batches)
        return previewOf(batch, features, rows, most);
    throw new Error('the test part has no rows');
}
function previewOf({ cells, names }, features, rows, most = mostRows) {
    const kinds = new Map();
    const distinct = new Map();
    for (const column of features) {
        const found = cells[names.indexOf(column.name)];
        distinct.set(column, new Set(found).size);
        if (column.type !== 'string')
            continue;
        kinds.set(column.name, (0,_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .isTime */ .K8)(found) ? 'time' : (0,_similar_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .K)(found) ? 'text' : 'other');
    }
    const varied = [...features].sort((one, other) => (distinct.get(other) ?? 0) - (distinct.get(one) ?? 0));
    return { kinds, sample: { share: Math.min(1, most / rows), columns: varied.slice(0, sampled), rows: most } };
}


/***/ }),

/***/ 53274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UX: () => (/* binding */ midranks),
  s_: () => (/* binding */ rankAuc),
  CN: () => (/* binding */ spearman)
});

// EXTERNAL MODULE: ./.build/statistics/order.js
var statistics_order = __webpack_require__(49880);
;// CONCATENATED MODULE: ./.build/split/leakage/correlation.js
function correlation(one, other) {
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [meanOne, meanOther] = [mean(one), mean(other)];
    let [both, squareOne, squareOther] = [0, 0, 0];
    for (let at = 0; at < one.length; at++) {
        const [x, y] = [one[at] - meanOne, other[at] - meanOther];
        both += x * y;
        squareOne += x * x;
        squareOther += y * y;
    }
    return squareOne === 0 || squareOther === 0 ? null : both / Math.sqrt(squareOne * squareOther);
}

;// CONCATENATED MODULE: ./.build/split/leakage/ranks.js


function midranks(values) {
    const order = (0,statistics_order/* ascendingOrder */.be)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at]] = (start + 1 + end) / 2;
        start = end;
    }
    return ranks;
}
function spearman(one, other) {
    return correlation(midranks(one), midranks(other));
}
function rankAuc(ranks, y) {
    let sum = 0;
    let positives = 0;
    for (let at = 0; at < y.length; at++) {
        if (y[at] === 0)
            continue;
        sum += ranks[at];
        positives++;
    }
    const negatives = y.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}


/***/ }),

/***/ 61776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SimilarTexts),
  K: () => (/* binding */ isText)
});

// EXTERNAL MODULE: ./.build/table/wasm.js
var table_wasm = __webpack_require__(81245);
// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(40471);
;// CONCATENATED MODULE: ./.build/split/leakage/min-hash-module.js
const minHashModule = 'AGFzbQEAAAABBQFgAX8AAwIBAAUDAQAABxUCCHNtYWxsZXN0AAAGbWVtb3J5AgAKjgEBiwECAn8DeyAAQQJ0QYAMaiECQQAhAANAIABBgARIBEAg' +
    'AP0ABAAhBCAA/QAEgAQhBf0M/////////////////////yEDQYAMIQEDQCABIAJIBEAgAyAB/QkCACAE/bUBIAX9rgH9twEhAyABQQRqIQEMAQsL' +
    'IABBgAhqIAP9CwQAIABBEGohAAwBCwsL';

;// CONCATENATED MODULE: ./.build/split/leakage/min-hash.js



const { imul } = Math;
const functions = 128;
const bands = 16;
const perBand = functions / bands;
const shingle = 5;
const mostCharacters = 2000;
const factors = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at * 2 + 1) | 1);
const shifts = Int32Array.from({ length: functions }, (_, at) => (0,cell_hash/* mix */.jh)(at + 0x5bd1e995));
function shinglesOf(text) {
    const plain = text.slice(0, mostCharacters).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const found = new Uint32Array(Math.max(0, plain.length - shingle + 1));
    const hash = new cell_hash/* CellHash */.fT();
    for (let at = 0; at < found.length; at++) {
        hash.units(plain, at, at + shingle);
        found[at] = hash.a;
    }
    found.sort();
    let different = 0;
    for (let at = 0; at < found.length; at++) {
        if (at === 0 || found[at] !== found[different - 1])
            found[different++] = found[at];
    }
    return found.slice(0, different);
}
class MinHash {
    numbers;
    wasm;
    constructor(wasm = (0,table_wasm/* openWasm */.J)(minHashModule)) {
        const bytes = (3 * functions + mostCharacters) * 4;
        this.wasm = wasm !== null && (0,table_wasm/* growTo */.z)(wasm, bytes) ? wasm : null;
        this.numbers = new Uint32Array(this.wasm?.memory.buffer ?? new ArrayBuffer(bytes));
        this.numbers.set(factors);
        this.numbers.set(shifts, functions);
    }
    bandKeys(set) {
        const smallest = this.smallest(set);
        return Array.from({ length: bands }, (_, band) => {
            let a = band;
            let b = band;
            for (let at = band * perBand; at < (band + 1) * perBand; at++) {
                a = (0,cell_hash/* mix */.jh)(a + smallest[at]);
                b = (0,cell_hash/* mix */.jh)(b ^ smallest[at]);
            }
            return (a >>> 0) * 2 ** 21 + (b >>> 11);
        });
    }
    smallest(set) {
        const { numbers, wasm } = this;
        const smallest = numbers.subarray(2 * functions, 3 * functions);
        if (wasm !== null) {
            numbers.set(set, 3 * functions);
            wasm.smallest(set.length);
            return smallest;
        }
        smallest.fill(0xffffffff);
        for (const member of set) {
            for (let at = 0; at < functions; at++) {
                const value = (imul(member, factors[at]) + shifts[at]) >>> 0;
                if (value < smallest[at])
                    smallest[at] = value;
            }
        }
        return smallest;
    }
}
function jaccard(one, other) {
    let shared = 0;
    for (let at = 0, to = 0; at < one.length && to < other.length;) {
        const difference = one[at] - other[to];
        if (difference === 0)
            shared++;
        if (difference <= 0)
            at++;
        if (difference >= 0)
            to++;
    }
    const all = one.length + other.length - shared;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./.build/split/leakage/similar-texts.js

const mostRows = 200_000;
const mostShingles = 2_000_000;
const least = 0.8;
const mostCompared = 32;
const none = [];
class SimilarTexts {
    minHash = new MinHash();
    looked = { held: 0, train: 0 };
    capped = false;
    texts = [];
    bands = Array.from({ length: 16 }, () => new Map());
    similar = new Set();
    compared = [];
    shingles = 0;
    add(text) {
        const room = this.shingles < mostShingles / 3 && this.looked.held < mostRows / 2;
        const set = text === null || !room ? null : shinglesOf(text);
        this.capped ||= !room;
        this.texts.push(set);
        this.compared.push(0);
        if (room)
            this.looked.held++;
        if (set === null || set.length === 0)
            return;
        this.shingles += set.length;
        for (const [band, key] of this.minHash.bandKeys(set).entries()) {
            const rows = this.bands[band].get(key);
            if (rows === undefined)
                this.bands[band].set(key, [this.texts.length - 1]);
            else if (rows.length < mostCompared)
                rows.push(this.texts.length - 1);
        }
    }
    meet(text) {
        if (this.shingles >= mostShingles || this.looked.held + this.looked.train >= mostRows) {
            this.capped = true;
            return;
        }
        this.looked.train++;
        if (text === null)
            return;
        const set = shinglesOf(text);
        this.shingles += set.length;
        if (set.length === 0)
            return;
        for (const [band, key] of this.minHash.bandKeys(set).entries()) {
            for (const row of this.bands[band].get(key) ?? none) {
                if (this.compared[row] === this.looked.train)
                    continue;
                this.compared[row] = this.looked.train;
                if (!this.similar.has(row) && isSimilar(this.texts[row], set))
                    this.similar.add(row);
            }
        }
    }
    found() {
        return { looked: this.looked, capped: this.capped, similar: this.similar };
    }
}
function isSimilar(one, other) {
    const [smaller, larger] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
    return smaller >= larger * least && jaccard(one, other) >= least;
}
function isText(cells) {
    const present = cells.filter((cell) => cell !== null);
    if (present.length < 20)
        return false;
    const characters = present.reduce((sum, cell) => sum + cell.length, 0);
    const worded = present.filter((cell) => /\S\s+\S|[\u0250-\uffff]/.test(cell)).length;
    return characters / present.length >= 30 && worded > present.length / 2 && new Set(present).size > present.length / 2;
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 50967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ profileParts),
/* harmony export */   yN: () => (/* binding */ readPartProfiles)
/* harmony export */ });
/* unused harmony exports partProfilesFile, partProfilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var _table_compare_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69297);
/* harmony import */ var _table_profile_profile_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52951);
/* harmony import */ var _table_profile_profile_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5749);
/* harmony import */ var _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72734);
/* harmony import */ var _table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88219);
/* harmony import */ var _table_profile_without_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21458);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79660);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21548);









const partProfilesFile = 'split/profiles.json';
const partProfilesSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('mlops-part-profiles/1'),
    train: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .tableProfileSchema */ .RX,
    test: _table_profile_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .tableProfileSchema */ .RX,
});
const mostBytes = 64 << 20;
async function profileParts(manifest, values, { run, ...ports }, most = mostBytes) {
    if (manifest.parts.train.rows === 0 || manifest.parts.test.rows === 0)
        return;
    const paths = ['train', 'test'].map((part) => run.path('split', `${part}.csv`));
    const sizes = await Promise.all(paths.map(async (path) => (await ports.files.stat(path))?.size ?? 0));
    if (sizes.reduce((sum, size) => sum + size, 0) > most)
        return;
    const parts = [];
    for (const [at, path] of paths.entries()) {
        const asked = {
            sources: [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_6__.csvFile)(path, path, sizes[at])],
            options: { delimiter: ',', nulls: [] },
            target: manifest.target.column,
            types: manifest.columns,
        };
        parts.push(inOrder(await (0,_table_profile_profile_data_js__WEBPACK_IMPORTED_MODULE_1__/* .profileData */ .A)(asked, ports), manifest));
    }
    const whole = (0,_table_profile_profile_job_js__WEBPACK_IMPORTED_MODULE_2__.mergeParts)(parts);
    const all = (0,_table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .toProfile */ .F)(whole);
    const [train, test] = parts.map((part) => shown((0,_table_profile_to_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .toProfile */ .F)(part, whole), all, values));
    const profiles = { format: 'mlops-part-profiles/1', train: train, test: test };
    await run.write(partProfilesFile, profiles);
}
async function readPartProfiles(run, files) {
    if (!(await run.has(partProfilesFile)) || !(await run.has('split/manifest.json')))
        return null;
    const { data } = await run.read('split/manifest.json', 'split', (value) => _manifest_js__WEBPACK_IMPORTED_MODULE_7__.splitManifestSchema.parse(value));
    const divided = new Map(data.files.map(({ path, sha256 }) => [path, sha256]));
    const same = files.length === divided.size && files.every(({ path, sha256 }) => divided.get(path) === sha256);
    return same ? run.read(partProfilesFile, 'split', (value) => partProfilesSchema.parse(value)) : null;
}
function inOrder(part, { columns }) {
    const own = new Map(part.columns.map((column) => [column.name, column]));
    return { ...part, columns: columns.map(({ name }) => own.get(name)) };
}
function shown(profile, whole, values) {
    const kept = (0,_table_compare_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .keptProfile */ .Q)(profile);
    return values ? kept : (0,_table_profile_without_values_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutValues */ .l)(kept, whole);
}


/***/ }),

/***/ 35265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ checkKeyPresent),
  yO: () => (/* binding */ checkedPolicy),
  vM: () => (/* binding */ contradictions),
  iI: () => (/* binding */ keepsTestRows),
  p1: () => (/* binding */ policyDigest),
  tY: () => (/* binding */ wantedKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
;// CONCATENATED MODULE: ./.build/split/divider.js

function dividerOf({ group, time }) {
    return (time ?? null) !== null ? 'time' : (group ?? null) !== null ? 'group' : 'key';
}
function namedKey({ key, split }) {
    return split.time === null ? (split.group ?? key) : [split.time];
}
function checkTogether({ target, split }, columns) {
    const { group, time, stratify, validation } = split;
    if (group !== null && time !== null) {
        throw new errors/* UserError */.yo('data.split: expected `group` or `time`, got both: a group has rows before and after a cutoff; remove one of them.');
    }
    if (time !== null && stratify === true) {
        throw new errors/* UserError */.yo('data.split.stratify: with data.split.time the cutoff decides, and no salt is chosen by which classes could be balanced; remove one of them.');
    }
    if (group?.includes(target) === true || time === target) {
        throw new errors/* UserError */.yo(`data.split.${time === null ? 'group' : 'time'}: expected another column than the target ${JSON.stringify(target)}.`);
    }
    if (time === null)
        return;
    if (validation !== null && validation !== 0) {
        throw new errors/* UserError */.yo(`data.split.validation: with data.split.time the validation part is the latest of the rows before the test part: expected 0 or null, got ${validation}.`);
    }
    if (columns.find(({ name }) => name === time)?.type === 'boolean') {
        throw new errors/* UserError */.yo(`data.split.time: expected a column of dates (ISO 8601) or numbers, ${JSON.stringify(time)} has true and false.`);
    }
}

// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/policy.js






const checkedPolicy = manifest.splitPolicySchema.superRefine((policy, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (!(policy.test > 0 && policy.test < 1))
        wrong('test', `expected a share between 0 and 1, got ${policy.test}.`);
    if (policy.folds < 2)
        wrong('folds', `expected at least 2 folds, got ${policy.folds}.`);
    if (policy.validation !== null && (policy.validation < 0 || policy.validation >= policy.folds)) {
        wrong('validation', `expected a fold from 0 to ${policy.folds - 1}, or null, got ${policy.validation}.`);
    }
    if (!/^[A-Za-z0-9._/-]{1,60}$/.test(policy.salt)) {
        wrong('salt', 'expected at most 60 letters, digits and the characters . _ - /.');
    }
    const names = policy.key.map(({ name }) => name);
    if (new Set(names).size < names.length)
        wrong('key', 'a column is named twice; remove one.');
    checkTime(policy, wrong);
});
function checkTime({ time, key, group }, wrong) {
    if (time === undefined)
        return;
    const type = key[0].type;
    if (key.length > 1 || type === 'boolean' || group !== undefined) {
        wrong('time', 'expected a key of one column of dates or numbers, and no group.');
        return;
    }
    const expected = type === 'number' ? 'numbers' : 'dates in ISO 8601';
    const [test, validation] = [time.test, time.validation ?? time.test].map((moment) => (0,split_time/* timeOfMoment */.bz)(moment, type));
    if (test === undefined || validation === undefined)
        wrong('time', `expected ${expected}.`);
    else if (time.validation !== null && validation >= test) {
        wrong('time', 'expected the validation rows to begin before the test rows.');
    }
}
function policyDigest(policy) {
    const { folds, format, salt, test, validation } = policy;
    const key = policy.key.map(({ name, type }) => ({ name, type }));
    const time = policy.time && { test: policy.time.test, validation: policy.time.validation };
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify({ folds, format, key, salt, test, time, validation }))
        .digest('hex');
}
function wantedKey(options, columns) {
    const { target, split } = options;
    checkTogether(options, columns);
    if (split.validation !== null && split.validation >= split.folds) {
        throw new errors/* UserError */.yo(`data.split.validation: expected a fold from 0 to ${split.folds - 1} (data.split.folds is ${split.folds}), got ${split.validation}.`);
    }
    if ((0,bucket/* testLimit */.UD)(split.test) < 1 || (0,bucket/* testLimit */.UD)(split.test) >= bucket/* bucketCount */.Sf) {
        throw new errors/* UserError */.yo(`data.split.test: expected a share from 0.000001 to 0.999999, got ${split.test}.`);
    }
    const names = namedKey(options) ?? columns.map(({ name }) => name).filter((name) => name !== target);
    if (names.length === 0) {
        throw new errors/* UserError */.yo(`data: expected columns besides the target ${JSON.stringify(target)}, found none; add features.`);
    }
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    const list = split.group === null ? 'data.key' : 'data.split.group';
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`${list}: it names ${JSON.stringify(twice)} twice; remove one.`);
    return names.map((name) => columns.find((column) => column.name === name));
}
function contradictions(policy, options) {
    const { target, split } = options;
    const recorded = policy.key.map(({ name }) => name);
    const found = [];
    const [by, wanted] = [dividerOf(policy), dividerOf(split)];
    const key = namedKey(options);
    const differs = (what, here, there) => {
        found.push(`${what} is ${shown(there)} in it and ${shown(here)} in mlops.yml`);
    };
    if (by !== wanted) {
        const list = key === null ? 'all columns but the target' : shown(key);
        found.push(`it divides by the ${by} ${shown(recorded)}, mlops.yml by the ${wanted} (${list})`);
    }
    else if (key !== null && !sameNames(key, recorded)) {
        differs(`the ${by} (data.${by === 'key' ? '' : 'split.'}${by})`, key, recorded);
    }
    else if (key === null && recorded.includes(target)) {
        found.push(`its key has the column ${JSON.stringify(target)}, which mlops.yml makes the target`);
    }
    if ((0,bucket/* testLimit */.UD)(policy.test) !== (0,bucket/* testLimit */.UD)(split.test))
        differs('the test share (data.split.test)', split.test, policy.test);
    if (policy.folds !== split.folds)
        differs('the number of folds (data.split.folds)', split.folds, policy.folds);
    if (policy.validation !== split.validation) {
        differs('the validation fold (data.split.validation)', split.validation, policy.validation);
    }
    if (saltPrefix(policy.salt) !== split.salt) {
        differs('the salt prefix (data.split.salt)', split.salt, saltPrefix(policy.salt));
    }
    return found;
}
function keepsTestRows(policy, options) {
    const { split } = options;
    if (policy.time !== undefined || split.time !== null)
        return false;
    const kept = { ...split, folds: policy.folds, validation: policy.validation };
    const named = namedKey(options);
    const sameKey = named !== null &&
        sameNames(named, policy.key.map(({ name }) => name));
    const by = sameKey ? { key: named, split: { ...kept, group: null } } : { split: kept };
    return contradictions(sameKey ? { ...policy, group: undefined } : policy, { ...options, ...by }).length === 0;
}
function checkKeyPresent(policy, columns, origin) {
    const names = new Set(columns.map(({ name }) => name));
    const missing = policy.key.map(({ name }) => name).filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    const list = missing.map((name) => JSON.stringify(name)).join(', ');
    throw new errors/* UserError */.yo(`${origin}: key: the data have no column ${list}; bring it back, or choose a new key by \`mlops split --change\` (rows change their parts).`);
}
function shown(value) {
    if (!Array.isArray(value) || value.length <= 6)
        return JSON.stringify(value);
    return `${JSON.stringify(value.slice(0, 3))} and ${value.length - 3} more`;
}
function saltPrefix(salt) {
    return salt.replace(/\/\d+$/, '');
}
function sameNames(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}


/***/ }),

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Yt: () => (/* binding */ RowText),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);


const plain = /^[ !#-[\]-~]*$/;
function quotedText(text) {
    if (plain.test(text))
        return `"${text}"`;
    return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function valueText(cell, type) {
    if (cell === null)
        return 'null';
    if (type === 'string')
        return quotedText(cell);
    if (cell === '')
        return 'null';
    if (type === 'number')
        return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell);
    return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
}
class RowText {
    columns;
    wrong;
    heads;
    places;
    constructor(columns, names) {
        this.columns = columns;
        this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    of(cells, row) {
        let text = '';
        for (let at = 0; at < this.columns.length; at++) {
            const value = valueText(cells[this.places[at]][row], this.columns[at].type);
            if (value === undefined) {
                this.wrong = this.columns[at];
                return undefined;
            }
            text += this.heads[at] + value;
        }
        return `${text}}`;
    }
}


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/split/farm-module.js
const farmModule = 'AGFzbQEAAAABGQRgBX9+fn5+AGACf38BfmAAAX9gAn9/AX8DBQQAAQIDBQMBAAAGJAd/AUEAC34BQgALfgFCAAt+AUIAC34BQgALfgFCAAt+AUIA' +
    'CwcYAwRoYXNoAAMEaGlnaAACBm1lbW9yeQIACr4KBJUBAQN+IAApAwAjAiAEfnwiBSAAKQMQIgYgACkDCHx8IgcgACkDGCIEfCQFIAEjA3wgBXwg' +
    'BHxCFYogB0IsinwgBXwkBiMFJAEjBiQCIABBIGopAwAgAyMEfHwiASAAKQMoIAApAzB8fCIDIAApAzgiBHwkBSACIAZ8IAF8IAR8QhWKIANCLIp8' +
    'IAF8JAYjBSQDIwYkBAvMAwIGfgF/QtTtkvO0q+61IiEEQqaKtKv4j52lEyEDIAApAwBC/7GR5aCXp6kBfCEFQgAkBEIAJANCACQCQgAkASAAIAFq' +
    'QUBqIQgDQCAAIAhIBEAgACMEIAApAwgjASAEIAV8fHxCJYpC8+Tj9PvNrcm0f36FIgIjASAAKQMofCAAKQMwIAQjAnx8QiqKQvPk4/T7za3JtH9+' +
    'fCIEIAMjA3xCIYpC8+Tj9PvNrcm0f34iBULz5OP0+82tybR/EAAgAiEDIABBQGshAAwBCwsjAyABQQFrQT9xrHwkAyMBIwN8JAEjAyMBfCQDIAgj' +
    'BEIJfiADQv8Bg0IBhkKNm5yLhLLStssAfSIHIAgpAwgjASAEIAV8fHxCJYp+hSIGIAgpAygjAUIJfnwgCCkDMCAEIwJ8fEIqiiAHfnwiBSADIwN8' +
    'QiGKIAd+IgIgBxAAIAcgAiAHIwQiAyMChSAHfiICQi+IIAKFIAOFIAd+IgIgAkIviIV+fCIEIAYgByMDIgMjAYUgB34iAkIviCAChSADhSAHfiIC' +
    'IAJCL4iFfiAFIAVCL4iFQqfirL7Ji/LSQ358fIUgB34iAiACQi+IhSAEhSAHfiICIAJCL4iFfgsEACMAC9EFAQl+IAFBwABKBH4gACABEAEFIAFB' +
    'IEoEfiAAKQMAQs+Awfyyx9rwmn9+IgQgACkDCCIFfEIriiABrEIBhkKx/76Dzbilj+UAfSIGIAAgAWoiAUEIaykDAH4iAkIeinwgAUEQaykDAELP' +
    'gMH8ssfa8Jp/fnwiAyABQSBrKQMAfCAGfiIHIAApAxAgBn4iCCAAKQMYIgkgBHxCEop8fCEKIAYgCiAKIAggCXxCK4ogB0IeinwgAUEYaykDACAG' +
    'IAQgBUKx/76Dzbilj+UAfUISinwgAnwiAiADhSAGfiIDQi+IIAOFIAKFIAZ+IgIgAkIviIV+fCAGfnyFIAZ+IgIgAkIviIWFIAZ+IgIgAkIviIV+' +
    'BSABQRBKBH4gAaxCAYZCsf++g824pY/lAH0iAiAAIAFqIgFBCGspAwB+IgMgACkDAELz5OP0+82tybR/fiIEIAApAwgiBUKx/76Dzbilj+UAfUIS' +
    'inx8IQYgAiAGIAYgBCAFfEIriiADQh6KfCABQRBrKQMAQs+Awfyyx9rwmn9+fIUgAn4iAyADQi+IhYUgAn4iAiACQi+IhX4FIAGsQgGGQrH/voPN' +
    'uKWP5QB9IQICfiABQQhOBEAgAiAAIAFqQQhrKQMAIgMgACkDAEKx/76Dzbilj+UAfSIEQhmKfCACfiIFIAUgA0IliiACfiAEfIUgAn4iAyADQi+I' +
    'hYUgAn4iAiACQi+IhX4MAQsgAUEETgRAIAIgACABakEEazUCACIDIAGsIAA1AgBCA4Z8hSACfiIEQi+IIASFIAOFIAJ+IgIgAkIviIV+DAELQs+A' +
    'wfyyx9rwmn8gAUUNABogADEAACAAIAFBAXVqMQAAQgiGfELPgMH8ssfa8Jp/fiABrCAAIAFqQQFrMQAAQgKGfEKn4qy+yYvy0kN+hSICIAJCL4iF' +
    'Qs+Awfyyx9rwmn9+CwsLCyICQiCIpyQAIAKnCw==';

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js



class FarmFingerprint {
    low = 0;
    exports;
    constructor() {
        this.exports = (0,wasm/* openWasm */.J)(farmModule) ?? noMemory();
    }
    memory(bytes) {
        if (!(0,wasm/* growTo */.z)(this.exports, bytes))
            noMemory();
        return Buffer.from(this.exports.memory.buffer);
    }
    hash(at, length) {
        this.low = this.exports.hash(at, length);
    }
    get high() {
        return this.exports.high();
    }
}
function noMemory() {
    throw new errors/* OutsideError */.Cp('the system gives no memory to WebAssembly, which hashes rows: it needs room for addresses; raise the limit (`ulimit -v unlimited`), or use Node 24.');
}
function farmFingerprint(text, farm = new FarmFingerprint()) {
    const bytes = Buffer.from(text);
    farm.memory(bytes.length).set(bytes);
    farm.hash(0, bytes.length);
    return (BigInt(farm.high) << 32n) | BigInt(farm.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js


const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    text;
    farm = new FarmFingerprint();
    constructor() {
        this.text = new byte_text/* ByteText */._(room, (bytes) => this.farm.memory(bytes));
    }
    set(text) {
        this.text.clear();
        this.text.text(text);
    }
    hash(salt) {
        const { bytes, size } = this.text;
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            bytes[at + i] = salt[i];
        this.farm.hash(at, size - at);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}


/***/ }),

/***/ 98588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ momentText),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   bz: () => (/* binding */ timeOfMoment),
/* harmony export */   mI: () => (/* binding */ parseMoment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const iso = /^[ \t]*(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|[+-]\d\d(?::?\d\d)?))?)?)?[ \t]*$/i;
const micro = 1000;
function parseMoment(text) {
    const found = iso.exec(text);
    if (found === null)
        return undefined;
    const [, year, month, day = '1', hour = '0', minute = '0', second = '0', fraction = '', offset = 'Z'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
        return undefined;
    const minutes = minutesOf(offset);
    if (minutes === undefined)
        return undefined;
    const ms = date.setUTCHours(Number(hour), Number(minute) - minutes, Number(second));
    const utc = date.getUTCFullYear();
    if (utc < 1 || utc > 9999)
        return undefined;
    return ms * micro + Number(fraction.padEnd(6, '0').slice(0, 6));
}
function minutesOf(offset) {
    const found = /^([+-])(\d\d):?(\d\d)?$/.exec(offset);
    if (found === null)
        return 0;
    const [, sign, hours, minutes = '0'] = found;
    if (Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function momentText(micros) {
    const all = BigInt(micros);
    const rest = ((all % 1000000n) + 1000000n) % 1000000n;
    const seconds = new Date(Number((all - rest) / 1000n)).toISOString().slice(0, 19);
    const fraction = rest === 0n ? '' : `.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
    return `${seconds}${fraction}Z`;
}
function timeOf(cell, type) {
    if (cell === null || cell === '')
        return null;
    if (type === 'string')
        return parseMoment(cell);
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return Number.isFinite(value) ? value : undefined;
}
function momentOf(time, type) {
    return type === 'number' ? time : momentText(time);
}
function timeOfMoment(moment, type) {
    if (typeof moment === 'number')
        return type === 'number' && Number.isFinite(moment) ? moment : undefined;
    return type === 'string' ? parseMoment(moment) : undefined;
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ hashBoolean),
/* harmony export */   T6: () => (/* binding */ hashMissing),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   dS: () => (/* binding */ hashIfNormal),
/* harmony export */   gP: () => (/* binding */ hashHalves),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony exports hashNumber, hashNumberText */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);



const missing = 0;
const aNumber = 1;
const aText = 2;
const largeWhole = 3;
const isFalse = 4;
const isTrue = 5;
const largest = 2 ** 53;
const beyondAscii = 0x80808080 | 0;
const leadOfMarks = 0xcc;
const minusZero = 0x80000000 | 0;
const double = new DataView(new ArrayBuffer(8));
function hashMissing(hash) {
    hash.word(missing);
}
function hashNumber(hash, value) {
    double.setFloat64(0, value + 0);
    hash.word(aNumber);
    hash.word(double.getInt32(4));
    hash.word(double.getInt32(0));
}
function hashHalves(hash, low, high) {
    hash.word(aNumber);
    hash.word(low);
    hash.word(low === 0 && high === minusZero ? 0 : high);
}
function isExact(value) {
    return value < largest && value > -largest;
}
function hashNumberText(hash, text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return false;
    if (isExact(value)) {
        hashNumber(hash, value);
        return true;
    }
    const digits = Buffer.from((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(text));
    hash.word(largeWhole);
    hash.bytes(digits, 0, digits.length);
    return true;
}
function hashBoolean(hash, value) {
    hash.word(value ? isTrue : isFalse);
}
function hashText(hash, bytes, start, end) {
    hash.word(aText);
    hash.bytes(bytes, start, end);
}
function hashIfNormal(hash, view, start, end) {
    const before = hash.size;
    hash.word(aText);
    if ((hash.view(view, start, end) & beyondAscii) === 0 || isLatin(view, start, end))
        return true;
    hash.size = before;
    return false;
}
function isLatin(view, start, end) {
    for (let at = start; at < end; at++)
        if (view.getUint8(at) >= leadOfMarks)
            return false;
    return true;
}
function hashCell(hash, cell, type) {
    if (cell === null || (cell === '' && type !== 'string')) {
        hashMissing(hash);
        return true;
    }
    switch (type) {
        case 'string': {
            const bytes = Buffer.from(cell.normalize('NFC'));
            hashText(hash, bytes, 0, bytes.length);
            return true;
        }
        case 'number':
            return hashNumberText(hash, cell);
        case 'boolean': {
            const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
            if (value !== undefined)
                hashBoolean(hash, value);
            return value !== undefined;
        }
    }
}


/***/ }),

/***/ 59980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
function holm(p) {
    for (const value of p) {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`expected a p-value in [0, 1], got ${value}`);
    }
    const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b]);
    const adjusted = new Array(p.length);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
        adjusted[i] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 52951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileData)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _over_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83654);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21358);
/* harmony import */ var _profile_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5749);






async function profileData({ sources, options, target, types }, ports, onRows = () => undefined) {
    const columns = await (0,_guess_js__WEBPACK_IMPORTED_MODULE_3__/* .guessColumns */ .X)(ports.files, sources, options, types);
    for (const name of [...types.map((column) => column.name), ...(target === null ? [] : [target])]) {
        if (!columns.some((column) => column.name === name))
            throw noColumn(name, columns);
    }
    const pass = async (read) => {
        const init = { columns: read, target, nulls: options.nulls };
        const { results } = await (0,_over_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .overRows */ .g)(sources, options, { name: 'profile', init }, ports, onRows);
        return (0,_profile_job_js__WEBPACK_IMPORTED_MODULE_5__.mergeParts)(results);
    };
    const part = await pass(columns);
    const right = (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .rightTypes */ .q)(part);
    return right === null ? part : pass(right.map((column) => ({ ...column, guessed: false })));
}
function noColumn(name, columns) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, columns.map((column) => column.name));
    const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the data have no column ${JSON.stringify(name)}${hint}`);
}


/***/ }),

/***/ 87175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ associationText),
/* harmony export */   HK: () => (/* binding */ quantileText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   fs: () => (/* binding */ topText),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   sW: () => (/* binding */ distinctText)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72734);


function missingText(nulls, rows) {
    if (nulls === 0)
        return '0';
    return nulls / rows < 0.0005 ? '< 0.1%' : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(nulls / rows);
}
function distinctText({ count: distinct, error }) {
    return error === 0 ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(distinct) : `~${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Number(distinct.toPrecision(3)))}`;
}
function associationText(association) {
    if (association === null)
        return '–';
    const sign = { pearson: 'r', correlation_ratio: 'η', cramers_v: 'V' }[association.form];
    return `${sign} ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Number(association.value.toFixed(3)), 3)}`;
}
function quantileText(quantiles, share, digits = 4) {
    return (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(quantiles[_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileShares */ .gb.indexOf(share)], digits);
}
function timeText(iso) {
    return iso === null ? '–' : iso.replace('T', ' ').replace(/^(.{16}):.*$/, '$1');
}
function topText(top, present, room) {
    if (top === null || top.form === 'digest')
        return '–';
    if (top.values.length === 0)
        return 'none has 1%';
    if (top.values[0].count === 1)
        return 'each once';
    if (top.values[0].count < present / 100)
        return 'none has 1%';
    let text = '';
    for (const { value, count: rows } of top.values) {
        const shown = typeof value === 'number' ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(value) : value === '' ? '""' : shortened(value);
        const next = `${text === '' ? '' : ', '}${shown} ${share(rows / present)}`;
        if (text !== '' && text.length + next.length > room)
            return `${text}, …`;
        text += next;
    }
    return top.complete ? text : `${text}, …`;
}
const longestValue = 24;
function shortened(value) {
    const characters = Array.from(value.slice(0, longestValue * 4));
    return characters.length > longestValue ? `${characters.slice(0, longestValue - 1).join('')}…` : value;
}
function share(part) {
    return part < 0.005 ? '<1%' : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(part, 0);
}


/***/ }),

/***/ 81245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openWasm),
/* harmony export */   z: () => (/* binding */ growTo)
/* harmony export */ });
const pageSize = 1 << 16;
function openWasm(module) {
    const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
    let opened = null;
    allocated(() => (opened = new WebAssembly.Instance(compiled).exports));
    return opened;
}
function growTo({ memory }, bytes) {
    const pages = Math.ceil(bytes / pageSize) - memory.buffer.byteLength / pageSize;
    return allocated(() => {
        memory.grow(Math.max(0, pages));
    });
}
function allocated(body) {
    try {
        body();
        return true;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}


/***/ }),

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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


/***/ }),

/***/ 83171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ foldsSchema),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   xm: () => (/* binding */ foldsFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89631);


const foldSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fold: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ trained: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), heldOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()),
});
const spreadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    better: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    sd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const foldsFile = 'train/folds.json';
const foldsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-folds/1'),
    forward: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(foldSchema),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(spreadSchema),
});
function spreadOf(folds, metrics) {
    return metrics.map(({ name, title, better }) => {
        const values = Float64Array.from(folds.flatMap(({ metrics: of }) => of[name] ?? []));
        const sd = values.length < 2 ? null : Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .moments */ .Cl)(values).variance);
        return { name, title, better, mean: values.length === 0 ? null : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values), sd, folds: values.length };
    });
}


/***/ }),

/***/ 43359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-history/1'),
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['log_loss', 'squared_error']),
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        stop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    })),
    best: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fitted: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), stop: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    width: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});


/***/ }),

/***/ 15991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ epochsOf),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

function summarise(candidate, history, folds) {
    const { flavor, model, data } = candidate;
    const rows = data.split.parts.train.rows;
    const size = Object.values(model.files).reduce((sum, file) => sum + file.size, 0);
    const what = 'estimator' in flavor && flavor.estimator !== undefined
        ? `${flavor.estimator} (${flavor.name})`
        : 'a model by train.command';
    const how = history === null ? '' : `, ${epochsOf(history)}`;
    const sampled = candidate.sample;
    const from = sampled === undefined ? '' : `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sampled.rows)} of `;
    const summary = `Trained ${what} on ${from}${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows${how}; ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size)}.`;
    const last = history?.epochs[history.best - 1];
    return {
        summary,
        figures: {
            flavor: flavor.name,
            estimator: 'estimator' in flavor ? (flavor.estimator ?? null) : null,
            rows,
            sampled: sampled?.rows ?? null,
            epochs: history?.epochs.length ?? null,
            best_epoch: history?.best ?? null,
            loss: last?.loss ?? null,
            stop_loss: last?.stop ?? null,
            seed: candidate.seed,
            digest: model.digest,
            bytes: size,
            cross_validation: folds === null ? null : Object.fromEntries(folds.metrics.map(({ name, mean, sd }) => [name, { mean, sd }])),
        },
    };
}
function epochsOf({ epochs, best, rows }) {
    const last = epochs[best - 1];
    const all = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(epochs.length)} ${epochs.length === 1 ? 'epoch' : 'epochs'}`;
    if (last === undefined)
        return all;
    if (last.stop === null)
        return `${all} (loss ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(last.loss)})`;
    return `${all}, the best was ${best} (loss ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(last.stop)} on ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.stop)} rows held out to stop early)`;
}


/***/ })

};
