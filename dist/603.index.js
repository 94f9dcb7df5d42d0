export const id = 603;
export const ids = [603,7058,6804];
export const modules = {

/***/ 50603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ leaveReport),
/* harmony export */   endAction: () => (/* binding */ endAction)
/* harmony export */ });
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82092);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86118);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74473);
/* harmony import */ var _handing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7058);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37335);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98063);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24010);








const longestSummary = (1 << 20) - 1024;
const recorded = ['publish', 'promote', 'rollback'];
function changed(model, text) {
    return { title: model, order: 0, blocks: [{ kind: 'paragraph', text }] };
}
async function endAction(session, engine, wanted, event) {
    await summarise(session, engine);
    const outputs = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__.readOutputs)(session.context.run, engine.ended);
    if (wanted.job !== 'candidate')
        handOver({ ...outputs, artifact: '' });
    const artifacts = await openArtifacts(session, wanted, engine);
    const job = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .handedAs */ .PB)(wanted);
    const artifact = job === null || artifacts === null || session.received
        ? ''
        : await (0,_handing_js__WEBPACK_IMPORTED_MODULE_4__.handOn)(session, artifacts, {
            flow: (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .isFlow */ .Td)(wanted.what) ? wanted.what : null,
            job,
            attempt: (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOf */ .t)(process.env),
        });
    handOver({ ...outputs, artifact });
    const pull = reportsToPull(wanted, engine) ? await pullOf(event, session.context.log) : null;
    if (engine.ended.has('report') && (pull !== null || (session.received && job !== null))) {
        const page = artifacts === null ? null : await leaveReport(session, artifacts);
        if (pull !== null)
            await comment(session, pull, page, session.received || artifact !== '');
    }
}
function handOver(outputs) {
    if (variable('GITHUB_OUTPUT') === null)
        return;
    for (const [name, value] of Object.entries(outputs)) {
        _github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.setOutput(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
}
async function pullOf({ payload }, log) {
    const { pullOfEvent } = await __webpack_require__.e(/* import() */ 4782).then(__webpack_require__.bind(__webpack_require__, 74782));
    try {
        return pullOfEvent(payload, process.env['GITHUB_REPOSITORY'] ?? '');
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw cause;
        log.notice(`No comment: ${cause.message}`);
        return null;
    }
}
async function comment(session, pull, page, kept) {
    const { log } = session.context;
    if (pull.fork) {
        log.notice('The pull request comes from a fork, whose runs cannot comment: a workflow on workflow_run does (docs/guides/permissions.md).');
        return;
    }
    const [{ openClient }, { commentReport }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24129)),
        __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 60238)),
    ]);
    const client = await openClient({ variables: process.env, jobToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .input */ .hF)('token') || null, log });
    if (client !== null)
        await commentReport(session, client, pull, { page, run: session.context.who.run, kept, stranger: false });
}
function reportsToPull({ what, job }, engine) {
    return ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt)('comment') &&
        engine.ended.has('report') &&
        (job === null ? what === 'check' || what === 'report' : job === 'report'));
}
async function summarise({ config, context: { run, files, log } }, engine) {
    if (variable('GITHUB_STEP_SUMMARY') === null)
        return;
    if (!engine.ended.has('report')) {
        const said = engine.ran.filter(({ step }) => recorded.includes(step));
        for (const { result } of said)
            _github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.addSummary((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)([changed(config.model.name, result.summary)]));
        return;
    }
    const markdown = await files.text(run.path('report/report.md'));
    if (Buffer.byteLength(markdown) > longestSummary) {
        log.warning('The report is too long for a step summary (1 MiB); it stands in the run directory.');
    }
    else
        _github_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P.addSummary(markdown);
}
async function openArtifacts({ context: { files, log } }, wanted, engine) {
    if (engine.ran.length === 0 || ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .handedAs */ .PB)(wanted) === null && !reportsToPull(wanted, engine)))
        return null;
    const { openRunArtifacts } = await __webpack_require__.e(/* import() */ 5075).then(__webpack_require__.bind(__webpack_require__, 55075));
    const artifacts = openRunArtifacts(process.env, files, log);
    if (!('absent' in artifacts))
        return artifacts;
    const text = `Nothing is kept as an artifact: ${artifacts.absent}.`;
    if (wanted.job === null)
        log.notice(text);
    else
        log.warning(`${text} Later jobs cannot go on from here.`);
    return null;
}
async function leaveReport({ config, context }, artifacts) {
    const name = `${(0,_handing_js__WEBPACK_IMPORTED_MODULE_4__.artifactName)(config.model.name, { job: 'report', attempt: (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOf */ .t)(process.env) })}.html`;
    const { id } = await artifacts.uploadFile(name, context.run.path('report/report.html'));
    const { run } = context.who;
    return run === null ? null : `${run}/artifacts/${id}`;
}
function variable(name) {
    const value = process.env[name];
    return value === undefined || value === '' ? null : value;
}


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactName: () => (/* binding */ artifactName),
/* harmony export */   handOn: () => (/* binding */ handOn),
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   receive: () => (/* binding */ receive),
/* harmony export */   reportedJobs: () => (/* binding */ reportedJobs),
/* harmony export */   reportedModels: () => (/* binding */ reportedModels)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);
/* harmony import */ var _run_travel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37402);




function artifactName(model, { job, attempt }) {
    return `mlops-${model}-${job}-${attempt}`;
}
async function handOn(session, artifacts, job) {
    const { config, context } = session;
    const { run, files, who } = context;
    const record = {
        format: 'mlops-run/1',
        model: config.model.name,
        ...job,
        repository: who.repository,
        revision: who.revision,
        dirty: who.dirty,
        configuration: { ...config },
    };
    await run.write(_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV, record);
    const paths = (await (0,_run_travel_js__WEBPACK_IMPORTED_MODULE_3__/* .travellingFiles */ .S)(files, run)).map((path) => run.path(path));
    const name = artifactName(config.model.name, job);
    await artifacts.upload(name, run.root, paths);
    return name;
}
async function receive(names, source, files, root) {
    const stored = await source.list();
    const wanted = names.map((name) => newest(name, stored));
    await files.remove(root);
    let first;
    for (const artifact of wanted) {
        const folder = await files.temporary();
        await source.download(artifact, folder);
        const record = await readRecord(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV), artifact.name);
        first ??= record;
        checkSame(first, record, artifact.name);
        await merge(files, folder, root);
        await files.remove(folder);
    }
    if (first === undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('from: expected the name of at least one artifact, got nothing.');
    return first;
}
async function readRecord(files, path, name) {
    if ((await files.stat(path))?.kind === 'file') {
        try {
            return _run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A.parse(JSON.parse(await files.text(path)));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its ${_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV} is not one that this version of the tool wrote.`, { cause });
        }
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: expected an artifact that a job of this tool left, found no ${_run_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordFile */ .jV} in it.`);
}
function newest(name, stored) {
    const exact = stored.find((artifact) => artifact.name === name);
    if (exact !== undefined)
        return exact;
    const attempts = stored
        .flatMap((artifact) => {
        const attempt = artifact.name.startsWith(`${name}-`) ? artifact.name.slice(name.length + 1) : '';
        return /^\d{1,6}$/.test(attempt) ? [{ artifact, attempt: Number(attempt) }] : [];
    })
        .sort((a, b) => b.attempt - a.attempt);
    const [highest] = attempts;
    if (highest !== undefined)
        return highest.artifact;
    const there = stored.map((artifact) => artifact.name).filter((other) => other.startsWith('mlops-'));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: this run has no artifact "${name}"; ${there.length === 0 ? 'no job has left one yet' : `it has ${there.join(', ')}`}.`);
}
function checkSame(first, record, name) {
    for (const key of ['model', 'revision', 'repository']) {
        if (first[key] === record[key])
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: ${name} is of ${key} ${record[key] ?? 'none'}, the first artifact of ${first[key] ?? 'none'}; name artifacts of one run of one model.`);
    }
}
async function merge(files, folder, root) {
    for (const path of await files.list(folder)) {
        if (!(0,_run_travel_js__WEBPACK_IMPORTED_MODULE_3__/* .mayTravel */ .M)(path) || path.startsWith('report/'))
            continue;
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)))?.kind !== 'file' || (await files.stat(to)) !== undefined)
            continue;
        await files.copy((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), to);
    }
}
const reportedJobs = ['candidate', 'quality'];
function reportedModels(stored) {
    const models = new Map();
    const pattern = new RegExp(`^mlops-([a-z0-9][a-z0-9-]*)-(${reportedJobs.join('|')})-\\d{1,6}$`);
    for (const job of reportedJobs) {
        for (const { name } of stored) {
            const found = pattern.exec(name);
            if (found?.[2] !== job)
                continue;
            const names = models.get(found[1]) ?? [];
            const plain = `mlops-${found[1]}-${job}`;
            if (!names.includes(plain))
                models.set(found[1], [...names, plain]);
        }
    }
    return models;
}


/***/ }),

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);
/* harmony import */ var _train_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29050);



const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
async function readOutputs(run, ran) {
    const read = async (step, path, schema) => ran.has(step) && (await run.has(path)) ? run.read(path, step, (value) => schema.parse(value)) : null;
    const verdict = ran.has('gate')
        ? await read('gate', 'gate/verdict.json', (await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129))).verdictSchema)
        : null;
    const evaluation = verdict === null
        ? null
        : await read('gate', `evaluate/${verdict.part}/metrics.json`, (await __webpack_require__.e(/* import() */ 6221).then(__webpack_require__.bind(__webpack_require__, 36221))).evaluationSchema);
    const published = await read('publish', 'publish/version.json', version);
    const change = (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
    const champion = change?.record?.version;
    const pin = await read('champion', 'champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .pinSchema */ .rA);
    const decided = await read('changes', _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesFile */ .e4, _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSchema */ .fh);
    const packed = await read('package', 'package/package.json', built);
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: ran.has('report') ? run.path('report/report.html') : '',
        model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
        changed: decided?.train ?? true,
    };
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

/***/ 37402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayTravel),
/* harmony export */   S: () => (/* binding */ travellingFiles)
/* harmony export */ });
const travelling = [
    /^run\.json$/,
    /^(?!train\/model\/)[a-z]+\/(?:[a-z]+\/){0,2}[a-z-]+\.json$/,
    /^evaluate\/(?:validation|test)\/(?:candidate|champion|anchor|baseline)\.csv$/,
    /^train\/model\.tar\.gz$/,
    /^gate\/test\/test-rows\.bin$/,
    /^package\/(?!\.)[^/]+$/,
    /^test\/[^/]+\.xml$/,
    /^report\/(?:report\.html|report\.md|comment\.md)$/,
];
function mayTravel(path) {
    return travelling.some((pattern) => pattern.test(path));
}
async function travellingFiles(files, run) {
    return (await files.list(run.root)).filter(mayTravel);
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


/***/ })

};
