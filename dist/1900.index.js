export const id = 1900;
export const ids = [1900,7806];
export const modules = {

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ literalOverride),
/* harmony export */   iu: () => (/* binding */ applyOverrides),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   qQ: () => (/* binding */ parseOverride)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72614);


function parseOverride(text, flag = '--set') {
    const sign = text.indexOf('=');
    const key = sign < 0 ? text : text.slice(0, sign);
    const path = key.split('.');
    if (sign < 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${flag} ${text}: expected key=value, such as train.params.l2=0.01.`);
    if (path.some((part) => part.trim() === ''))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${flag} ${text}: expected a key such as train.estimator before the "=", got "${key}".`);
    const value = text.slice(sign + 1);
    return { path, value: value === '' ? '' : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(value, `${flag} ${key}`).value, origin: `${flag} ${key}` };
}
function literalOverride(path, value, origin) {
    return { path, value, origin };
}
function applyOverrides(document, overrides, positions) {
    let result = document;
    for (const override of overrides) {
        result = put(result, override.path, override.value);
        positions.override(override.path, override.origin);
    }
    return result;
}
function put(node, path, value) {
    const [first, ...rest] = path;
    if (first === undefined)
        return value;
    if (Array.isArray(node) && /^\d+$/.test(first)) {
        const copy = [...node];
        copy[Math.min(Number(first), copy.length)] = put(copy[Number(first)], rest, value);
        return copy;
    }
    const entries = isMapping(node) ? Object.entries(node) : [];
    const before = entries.find(([name]) => name === first)?.[1];
    return Object.fromEntries([...entries.filter(([name]) => name !== first), [first, put(before, rest, value)]]);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 58314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions),
/* harmony export */   q: () => (/* binding */ lineAndColumn)
/* harmony export */ });
function lineAndColumn(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}
const separator = '\u0000';
class Positions {
    file;
    keys = new Map();
    values = new Map();
    constructor(file) {
        this.file = file;
    }
    setKey(path, { line, column }) {
        this.keys.set(path.join(separator), `${this.file}:${line}:${column}`);
    }
    setValue(path, { line, column }) {
        this.values.set(path.join(separator), `${this.file}:${line}:${column}`);
    }
    override(path, origin) {
        const below = path.join(separator) + separator;
        for (const places of [this.keys, this.values]) {
            for (const key of places.keys())
                if (key.startsWith(below))
                    places.delete(key);
        }
        this.values.set(path.join(separator), origin);
        for (let length = 1; length <= path.length; length++) {
            const key = path.slice(0, length).join(separator);
            if (length === path.length || !this.keys.has(key))
                this.keys.set(key, origin);
        }
    }
    include(path, other) {
        const prefix = path.join(separator);
        for (const key of ['keys', 'values']) {
            for (const [inner, place] of other[key])
                this[key].set(inner === '' ? prefix : prefix + separator + inner, place);
        }
    }
    find(path) {
        const exact = path.join(separator);
        const own = this.values.get(exact) ?? this.keys.get(exact);
        if (own !== undefined || path.length <= 1)
            return own;
        for (let length = path.length - 1; length > 0; length--) {
            const flag = this.values.get(path.slice(0, length).join(separator));
            if (flag !== undefined && !/:\d+:\d+$/.test(flag))
                return flag;
        }
        const around = this.at(path.slice(0, -1), 'key');
        return /:\d+:\d+$/.test(around) && this.keys.has(path[0]) ? around : undefined;
    }
    static name(place, key) {
        return place === `--${key}` || place.endsWith(` ${key}`) ? place : `${place}: ${key}`;
    }
    at(path, what) {
        const names = path.map(String);
        for (let length = names.length; length >= 0; length--) {
            const joined = names.slice(0, length).join(separator);
            const [first, second] = what === 'key' || length < names.length ? [this.keys, this.values] : [this.values, this.keys];
            const found = first.get(joined) ?? second.get(joined);
            if (found !== undefined)
                return found;
        }
        return this.file;
    }
}


/***/ }),

/***/ 72614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58314);



const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ);
const ordinary = { size: 1, values: 100_000 };
function parseYaml(text, file, { size, values } = ordinary) {
    if (text.length > size << 20)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected at most ${size} MiB of YAML, got ${text.length} characters.`);
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(source, { filename: file, maxDepth: 50 });
        const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source, filename: file, schema });
        if (documents.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected one YAML document, got ${documents.length}; remove the \`---\` between them.`);
        if (expandedSize(documents[0], new Map()) > values) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected at most ${values} values, its aliases make more; write less or use fewer aliases.`);
        }
        return { value: documents[0] ?? null, positions: positionsOf(events, source, file) };
    }
    catch (cause) {
        if (cause instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB) {
            const at = cause.mark === undefined ? '' : `:${cause.mark.line + 1}:${cause.mark.column + 1}`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}${at}: not valid YAML: ${cause.reason}.`, { cause });
        }
        throw cause;
    }
}
function expandedSize(value, known) {
    if (typeof value !== 'object' || value === null)
        return 1;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    known.set(value, Infinity);
    let size = 1;
    for (const inner of Object.values(value))
        size += expandedSize(inner, known);
    known.set(value, size);
    return size;
}
function positionsOf(events, source, file) {
    const positions = new _position_js__WEBPACK_IMPORTED_MODULE_2__/* .Positions */ .H(file);
    const open = [];
    const at = (0,_position_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q)(source);
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const frame = open.at(-1);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT) {
            open.push({ path: [], kind: 'document', key: undefined, index: 0 });
            continue;
        }
        if (frame === undefined)
            continue;
        if (frame.kind === 'mapping' && frame.key === undefined) {
            frame.key = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(source, event) : '';
            const offset = startOf(event);
            if (offset >= 0)
                positions.setKey([...frame.path, frame.key], at(offset));
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
                open.push(frameOf(event.type, [...frame.path, '']));
            continue;
        }
        const path = frame.kind === 'document'
            ? []
            : [...frame.path, frame.kind === 'mapping' ? (frame.key ?? '') : String(frame.index)];
        frame.key = undefined;
        frame.index += 1;
        const offset = startOf(event);
        if (offset >= 0)
            positions.setValue(path, at(offset));
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            open.push(frameOf(event.type, path));
    }
    return positions;
}
function frameOf(type, path) {
    return { path, kind: type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? 'mapping' : 'sequence', key: undefined, index: 0 };
}
function startOf(event) {
    switch (event.type) {
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
            return event.valueStart;
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            return event.start;
        case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
            return event.anchorStart;
        default:
            return -1;
    }
}


/***/ }),

/***/ 51863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46701);
/* harmony import */ var _host_node_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58362);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94211);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26266);
/* harmony import */ var _github_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82092);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94174);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80427);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8289);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(75482);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91296);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74473);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48055);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(49290);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37335);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24010);

















const runDirectory = '.mlops';
async function action() {
    const log = new _github_log_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionLog */ .nq(_github_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .P, _host_node_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeClock */ .$, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('working-directory'));
    (0,_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .stopOnDefect */ .zx)(log);
    try {
        const event = await (0,_event_js__WEBPACK_IMPORTED_MODULE_11__/* .readEvent */ .j)(process.env);
        const wanted = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .chosen */ .FV)(event.name);
        if (event.name === 'workflow_run' && wanted.job === 'report') {
            const { reportRun } = await Promise.all(/* import() */[__webpack_require__.e(5075), __webpack_require__.e(603), __webpack_require__.e(3982)]).then(__webpack_require__.bind(__webpack_require__, 3982));
            const open = (received, workspace) => ({
                ...doorway(log, wanted, event, received, workspace),
                overrides: [],
            });
            return await reportRun(event.payload, { variables: process.env, jobToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('token') || null, log }, open);
        }
        if (wanted.job === 'report' && (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .lines */ .Mn)('from').length === 0) {
            const { reportNoResult } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 217));
            return await reportNoResult(event, { variables: process.env, jobToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('token') || null, log });
        }
        return await run(log, wanted, event);
    }
    catch (cause) {
        const { code, sentences } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .failureOf */ .g5)(cause);
        for (const sentence of sentences)
            log.error(sentence, { title: 'mlops' });
        return code;
    }
}
async function run(log, wanted, event) {
    const { what, job } = wanted;
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('working-directory'));
    const session = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_9__.compose)(doorway(log, wanted, event, await receivedRun(log, workspace), workspace));
    try {
        const engine = new _engine_js__WEBPACK_IMPORTED_MODULE_10__.Engine(session, false, watcher(log));
        await (0,_ending_js__WEBPACK_IMPORTED_MODULE_16__/* .withEnding */ .A)(async () => {
            if ((0,_steps_js__WEBPACK_IMPORTED_MODULE_15__/* .isFlow */ .Td)(what))
                await (0,_flow_js__WEBPACK_IMPORTED_MODULE_13__.runFlow)(what, job, engine);
            else
                await engine.run(what);
        }, async () => {
            const { endAction } = await __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 50603));
            await endAction(session, engine, wanted, event);
        }, engine.tellSecond);
        return engine.ran.some(({ result }) => result.status === 'no') ? _failure_js__WEBPACK_IMPORTED_MODULE_12__/* .exit */ .NS.no : _failure_js__WEBPACK_IMPORTED_MODULE_12__/* .exit */ .NS.done;
    }
    finally {
        await session.close();
    }
}
function doorway(log, { what, job }, event, received, workspace) {
    const token = tokenGiven(log);
    return {
        workspace,
        config: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('config'),
        registry: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('registry') || (token === null ? '.mlops-registry' : 'github'),
        token,
        jobToken: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('token') || null,
        runDirectory,
        overrides: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .overridesGiven */ .nm)(),
        variables: process.env,
        given: { environment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('environment'), variables: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('variables') },
        cache: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .flag */ .Jt)('cache'),
        log,
        command: job === null ? `mlops ${what}` : `mlops ${what} (job ${job})`,
        base: event.base,
        received,
    };
}
function tokenGiven(log) {
    const own = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('token');
    const token = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('registry-token') || own;
    for (const secret of new Set([own, token]))
        if (secret !== '')
            log.mask(secret);
    return token === '' ? null : token;
}
async function receivedRun(log, workspace) {
    const files = new _host_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .NodeFiles */ .Q(process.env['RUNNER_TEMP']);
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .lines */ .Mn)('from');
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, runDirectory);
    try {
        if (names.length > 0)
            return await receivedFrom(names, root, files, log);
        refuseTracked(workspace);
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .input */ .hF)('config')))) !== undefined)
            return null;
        const record = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _run_run_record_js__WEBPACK_IMPORTED_MODULE_8__/* .runRecordFile */ .jV);
        if ((await files.stat(record)) === undefined)
            return null;
        return await (await __webpack_require__.e(/* import() */ 7058).then(__webpack_require__.bind(__webpack_require__, 7058))).readRecord(files, record, runDirectory);
    }
    finally {
        await files.close();
    }
}
function refuseTracked(workspace) {
    if (!(0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isTracked */ .Xz)(runDirectory, workspace, (0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_5__/* .childVariables */ .Oz)(process.env, [])))
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${runDirectory}: it is committed to the repository, and results that a commit brings along prove nothing; remove it: git rm -r --cached ${runDirectory}.`);
}
async function receivedFrom(names, root, files, log) {
    const { receive } = await __webpack_require__.e(/* import() */ 7058).then(__webpack_require__.bind(__webpack_require__, 7058));
    const { openRunArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(5075), __webpack_require__.e(6804)]).then(__webpack_require__.bind(__webpack_require__, 55075));
    const artifacts = openRunArtifacts(process.env, files, log);
    if ('absent' in artifacts)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: artifacts cannot be read here: ${artifacts.absent}.`);
    const record = await receive(names, artifacts, files, root);
    const here = process.env['GITHUB_REPOSITORY'] ?? record.repository;
    if (record.repository !== null && record.repository !== here)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`from: the artifacts are of ${record.repository}, this workflow runs in ${here ?? 'none'}.`);
    log.info(`Goes on from ${names.join(', ')}: ${record.model} at ${record.revision ?? 'no commit'}.`);
    return record;
}
function watcher(log) {
    return {
        around: async (step, part, body) => {
            const ran = await log.group(part === null ? step : `${step} (${part})`, body);
            const text = ran.skipped ? `unchanged: ${ran.summary}` : ran.summary;
            if (ran.status === 'no')
                log.error(text, { title: `mlops ${step}` });
            else
                log.info(text);
            return ran;
        },
    };
}


/***/ }),

/***/ 74473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   t: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94211);


async function readEvent(variables) {
    const name = variables['GITHUB_EVENT_NAME'] ?? '';
    const path = variables['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        return { name, payload: null, base: null };
    let payload;
    try {
        payload = JSON.parse(await new _host_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NodeFiles */ .Q().text(path));
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected the JSON of the event that started the workflow (GITHUB_EVENT_PATH).`, {
            cause,
        });
    }
    return { name, payload, base: baseOf(payload) };
}
function baseOf(payload) {
    const { pull_request: pull, merge_group: group } = (payload ?? {});
    const base = pull?.base?.sha ?? group?.base_sha;
    return typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) ? base : null;
}
function attemptOf(variables) {
    const attempt = Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}


/***/ }),

/***/ 48055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ exit),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   zx: () => (/* binding */ stopOnDefect)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23969);


const exit = { done: 0, no: 1, input: 2, outside: 3, defect: 70 };
function stopOnDefect(log) {
    process.once('uncaughtException', (cause) => {
        const { code, sentences } = failureOf(cause);
        for (const sentence of sentences)
            log.error(sentence);
        process.exit(code);
    });
}
function failureOf(cause) {
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { code: exit.input, sentences: cause.sentences };
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { code: exit.input, sentences: [cause.message] };
    if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { code: exit.outside, sentences: [cause.message] };
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return {
        code: exit.defect,
        sentences: [
            `This is a defect of mlops-action ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}, not of your repository. Please report it with the lines below and the command that you ran (SUPPORT: see SECURITY.md and the issue tracker of the action's repository).\n${detail}`,
        ],
    };
}


/***/ }),

/***/ 49290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFlow: () => (/* binding */ runFlow)
});

;// CONCATENATED MODULE: ./.build/gate/proposal.js
function opensTest(verdict) {
    return verdict.verdict === 'promote' || verdict.verdict === 'inconclusive';
}

// EXTERNAL MODULE: ./.build/gate/verdict-name.js
var verdict_name = __webpack_require__(81445);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/entry/ending.js
var ending = __webpack_require__(75482);
;// CONCATENATED MODULE: ./.build/entry/flow.js




const decided = {
    all: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
    quality: ['report'],
    candidate: ['changes', 'gate', 'snapshot', 'publish', 'promote', 'rollback', 'report'],
    publish: ['publish', 'promote', 'rollback', 'report'],
    package: ['upload'],
    report: ['report'],
};
async function runFlow(flow, job, engine) {
    await engine.clear(decided[job ?? 'all']);
    await (0,ending/* withEnding */.A)(() => inOrder(flow, job, engine), async () => {
        if (job === 'report' || (job !== 'package' && engine.ran.length > 0))
            await engine.run('report');
    }, engine.tellSecond);
}
async function inOrder(flow, job, engine) {
    switch (job) {
        case 'quality':
            await engine.run('test');
            return;
        case 'candidate':
            await candidate(flow, false, engine);
            return;
        case 'publish':
            await publish(engine);
            return;
        case 'package':
            await engine.run('upload');
            return;
        case 'report':
            return;
        case null:
            if ((await candidate(flow, true, engine)) && flow !== 'check') {
                await publish(engine);
                const { upload, server } = engine.config.package;
                if (engine.promoted && (upload ?? server) !== null)
                    await engine.run('upload');
            }
            return;
        default:
            (0,errors/* assertNever */.xb)(job);
    }
}
async function candidate(flow, tests, engine) {
    const late = flow === 'retrain';
    if (!(await allSaidYes(['champion'], engine)))
        return false;
    if (flow !== 'check')
        await engine.checkCurrent();
    if (tests && !late && !(await allSaidYes(['test'], engine)))
        return false;
    if (!(await allSaidYes(['validate', 'split'], engine)))
        return false;
    await engine.checkSameData();
    await engine.check(['train', 'evaluate', 'gate']);
    if (flow !== 'check')
        await engine.checkSnapshot(!tests);
    if (!(await allSaidYes(['package'], engine)))
        return false;
    if (!(await engine.toTrain(flow)))
        return false;
    if (late && !(await allSaidYes(['test'], engine)))
        return false;
    if (!(await allSaidYes(['train'], engine)) || engine.sampled)
        return false;
    const parts = engine.config.data.split.validation === null ? ['test'] : ['validation', 'test'];
    for (const part of parts) {
        const gate = await judge(engine, part);
        if (flow === 'check' || !opensTest({ verdict: verdictOf(gate) }))
            break;
    }
    if (flow !== 'check' && engine.config.data.snapshot !== null && !engine.rejected)
        await engine.snapshot(!tests);
    return true;
}
async function allSaidYes(names, engine) {
    for (const name of names) {
        const { status } = await engine.run(name);
        if (status !== 'ok')
            return false;
    }
    return true;
}
async function publish(engine) {
    await engine.prepareReport();
    if (await allSaidYes(['publish'], engine))
        await engine.run('promote');
}
async function judge(engine, part) {
    await engine.run('evaluate', part);
    return engine.run('gate', part);
}
function verdictOf(gate) {
    return verdict_name/* verdictName */.B.parse(gate.figures['verdict']);
}


/***/ }),

/***/ 37335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ chosen),
  Jt: () => (/* binding */ flag),
  PB: () => (/* binding */ handedAs),
  hF: () => (/* binding */ input),
  jobGiven: () => (/* binding */ jobGiven),
  Mn: () => (/* binding */ lines),
  nm: () => (/* binding */ overridesGiven)
});

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/config/override.js
var override = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/entry/action-inputs.js
const actionInputs = {
    step: {
        description: 'The step or flow to run, such as train or release. Empty: the flow of the event (pull request, merge queue: check; push: release; schedule, dispatch and others: retrain).',
        default: '',
    },
    job: {
        description: 'The part of the flow that this job runs: quality, candidate, publish, package or report. Empty: all of it, in one job.',
        default: '',
    },
    config: { description: 'The configuration, relative to the working directory.', default: 'mlops.yml' },
    'working-directory': { description: "Folder of the model, relative to the repository's root.", default: '.' },
    registry: {
        description: "Where versions live: github (this repository's releases and tags), github:owner/repository, or a folder relative to the working directory. Empty: github; without a token the folder .mlops-registry.",
        default: '',
    },
    token: {
        description: "Token for this repository; by default the job's own.",
        default: '${{ github.token }}',
    },
    'registry-token': {
        description: 'Token for a registry in another repository (contents: write there). Empty: the same as token.',
        default: '',
    },
    set: { description: 'Overrides of the configuration, one key=value a line.', default: '' },
    from: {
        description: 'Artifacts of this run to start from, one name a line: the run directories that earlier jobs left. A name without its attempt takes the highest. The configuration comes with them, so nothing has to be checked out.',
        default: '',
    },
    artifact: {
        description: 'The job part of the artifact mlops-<model>-<job>-<attempt> in which the run directory is handed on, without rows of data; false: none. Empty: the job or flow that runs, none after a single step.',
        default: '',
    },
    cache: { description: 'Whether environments are kept in the cache; never data, never models.', default: 'true' },
    comment: {
        description: 'Whether the report is put on the pull request as a comment (pull-requests: write).',
        default: 'true',
    },
    environment: {
        description: "Variables for the repository's own commands, one KEY=VALUE a line, as a secret gives them; each value is masked.",
        default: '',
    },
    variables: {
        description: "Variables of the repository as JSON, `toJSON(vars)`; the repository's commands see those that environment.pass names.",
        default: '',
    },
};
const actionOutputs = {
    verdict: "The gate's verdict: promote, hold, inconclusive or reject; empty where no gate ran.",
    version: 'The version that was published or promoted.',
    champion: 'The version in production after the run.',
    promoted: 'true when this run changed the champion.',
    metrics: "The candidate's metrics on the deciding rows, as JSON.",
    report: 'Path of the HTML report.',
    model: "Path of the candidate's model.tar.gz.",
    package: 'Path of the package.',
    'run-directory': 'Path of the run directory.',
    artifact: 'Name of the artifact in which this job handed its run directory on.',
    changed: 'false where there was nothing to train.',
};

// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
;// CONCATENATED MODULE: ./.build/entry/inputs.js





function input(name) {
    const given = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    const { default: fallback } = actionInputs[name];
    return given === '' && !fallback.startsWith('${{') ? fallback : given;
}
function flag(name) {
    const given = input(name).toLowerCase();
    if (given === 'true' || given === 'false')
        return given === 'true';
    throw new errors/* UserError */.yo(`${name}: expected true or false, got ${JSON.stringify(input(name))}.`);
}
function lines(name) {
    return input(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function overridesGiven() {
    return lines('set').map((line) => (0,override/* parseOverride */.qQ)(line, 'set'));
}
function chosen(event) {
    const what = whatChosen(input('step'), event);
    const job = input('job');
    if (job === '')
        return { what, job: null };
    return { what, job: jobGiven('job', job, what) };
}
function jobGiven(key, job, what) {
    if (!(0,steps/* isFlow */.Td)(what))
        throw new errors/* UserError */.yo(`${key}: it is a part of a flow, but ${what} is a step; leave it out.`);
    if ((0,steps/* isJob */.o5)(job) && steps/* jobs */.LR[job].includes(what))
        return job;
    const known = Object.entries(steps/* jobs */.LR).flatMap(([name, of]) => of.includes(what) ? [name] : []);
    throw new errors/* UserError */.yo(`${key}: expected one of ${known.join(', ')} for the flow ${what}, got ${JSON.stringify(job)}.`);
}
function whatChosen(step, event) {
    if (step === '')
        return flowOf(event);
    if ((0,steps/* isStep */.Vf)(step) || (0,steps/* isFlow */.Td)(step))
        return step;
    const known = [...Object.keys(steps/* flows */.Sx), ...Object.keys(steps/* steps */.Ci)];
    const near = (0,nearest.nearest)(step, known);
    throw new errors/* UserError */.yo(`step: expected one of ${known.join(', ')}, got "${step}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
function flowOf(event) {
    if (event.startsWith('pull_request') || event === 'merge_group')
        return 'check';
    return event === 'push' ? 'release' : 'retrain';
}
function handedAs({ what, job }) {
    const given = input('artifact');
    if (given === 'false')
        return null;
    if (given === '' || given === 'true')
        return job ?? ((0,steps/* isFlow */.Td)(what) ? what : given === 'true' ? what : null);
    if (/^[a-z0-9][a-z0-9-]{0,50}$/.test(given))
        return given;
    throw new errors/* UserError */.yo(`artifact: expected a name of lower-case letters, digits and dashes, or false, got ${JSON.stringify(given)}.`);
}


/***/ }),

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultModelName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function defaultModelName(repository, workspace) {
    const name = (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace) : repository.split('/').at(-1))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name;
}


/***/ }),

/***/ 54905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiOf: () => (/* binding */ apiOf),
/* harmony export */   openRegistry: () => (/* binding */ openRegistry),
/* harmony export */   serverOf: () => (/* binding */ serverOf),
/* harmony export */   workspaceRepository: () => (/* binding */ workspaceRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46701);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26266);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23969);





async function openRegistry(access, files) {
    const { place, workspace, variables, token, log, latest } = access;
    if (place === 'github' || place.startsWith('github:')) {
        const [{ openGitHubRegistry }, name] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 41398)), repositoryAt(access)]);
        const agent = `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`;
        return openGitHubRegistry({ ...name, api: apiOf(variables), token, agent, log }, files, latest);
    }
    const { FolderRegistry } = await Promise.all(/* import() */[__webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(7211)]).then(__webpack_require__.bind(__webpack_require__, 7211));
    return new FolderRegistry(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, place));
}
async function repositoryAt({ place, workspace, variables }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    if (place !== 'github') {
        const named = repositoryName(place.slice('github:'.length));
        if (named !== null)
            return named;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: expected a folder, github:owner/repository or github, got ${JSON.stringify(place)}.`);
    }
    const own = await workspaceRepository(workspace, variables);
    if (typeof own !== 'string')
        return own;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: github is the repository of ${workspace}, but ${own}; name it: github:owner/repository.`);
}
async function workspaceRepository(workspace, variables) {
    const { repositoryName, repositoryOfRemote } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const running = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (running !== null)
        return running;
    const remote = (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .originAddress */ .Jg)(workspace, (0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_3__/* .childVariables */ .Oz)(variables, []));
    if (remote === null)
        return 'it has no git remote named origin';
    const { host } = new URL(serverOf(variables));
    return repositoryOfRemote(remote, host) ?? `its remote origin is not on ${host}`;
}
function serverOf({ GITHUB_SERVER_URL: server }) {
    return server === undefined || server === '' ? 'https://github.com' : server;
}
function apiOf(variables) {
    const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = variables;
    if (api !== undefined && api !== '')
        return api;
    return server === undefined || server === '' || new URL(server).host === 'github.com'
        ? 'https://api.github.com'
        : `${server}/api/v3`;
}


/***/ }),

/***/ 24010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   LR: () => (/* binding */ jobs),
/* harmony export */   Sx: () => (/* binding */ flows),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   Vf: () => (/* binding */ isStep),
/* harmony export */   o5: () => (/* binding */ isJob)
/* harmony export */ });
const table = {
    champion: {
        summary: 'Pin the champion and its anchor of the registry for this run.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(3276)]).then(__webpack_require__.bind(__webpack_require__, 33276))).championStep,
    },
    test: {
        summary: 'Run the tests and quality checks of the model repository.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9800), __webpack_require__.e(2445)]).then(__webpack_require__.bind(__webpack_require__, 92445))).testStep,
    },
    validate: {
        summary: 'Check the data against its schema; --infer writes the schema from the data.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5749), __webpack_require__.e(4665), __webpack_require__.e(5472), __webpack_require__.e(9795), __webpack_require__.e(4133)]).then(__webpack_require__.bind(__webpack_require__, 42886))).validateStep,
    },
    split: {
        summary: 'Divide the rows into training, validation and test parts by a hash of their key.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9194), __webpack_require__.e(5521)]).then(__webpack_require__.bind(__webpack_require__, 46549))).splitStep,
    },
    package: {
        summary: 'Build the package of the model repository.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3119), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 27788))).packageStep,
    },
    changes: {
        summary: 'Decide whether there is anything to train: what a pull request changed, or what is new since the newest version.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(9194), __webpack_require__.e(9200), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 13441))).changesStep,
    },
    train: {
        summary: 'Train the candidate on the training rows.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(9200), __webpack_require__.e(7818)]).then(__webpack_require__.bind(__webpack_require__, 7818))).trainStep,
    },
    evaluate: {
        summary: 'Score candidate, champion, anchor and a naive baseline on the same rows.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2330), __webpack_require__.e(9743), __webpack_require__.e(3337), __webpack_require__.e(6480), __webpack_require__.e(5149), __webpack_require__.e(2571)]).then(__webpack_require__.bind(__webpack_require__, 14913))).evaluateStep,
    },
    gate: {
        summary: 'Compare the candidate with the champion and give a verdict.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2330), __webpack_require__.e(9743), __webpack_require__.e(1743), __webpack_require__.e(3337), __webpack_require__.e(4740), __webpack_require__.e(5793)]).then(__webpack_require__.bind(__webpack_require__, 5793))).gateStep,
    },
    snapshot: {
        summary: 'Keep the exact rows of the data for years, where data.snapshot says.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5364)]).then(__webpack_require__.bind(__webpack_require__, 5364))).snapshotStep,
    },
    publish: {
        summary: 'Register the candidate as a version, with its verdict.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2330), __webpack_require__.e(9743), __webpack_require__.e(1743), __webpack_require__.e(3337), __webpack_require__.e(5472), __webpack_require__.e(4740), __webpack_require__.e(5793), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 40224))).publishStep,
    },
    promote: {
        summary: 'Make a version the champion: the one that the gate promoted, or one that a person names, with a reason.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2970), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 82185))).promoteStep,
    },
    upload: {
        summary: 'Send the package to a package server, by the command package.upload.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3119), __webpack_require__.e(3250)]).then(__webpack_require__.bind(__webpack_require__, 23250))).uploadStep,
    },
    rollback: {
        summary: 'Make the previous champion the champion again.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2970), __webpack_require__.e(6468)]).then(__webpack_require__.bind(__webpack_require__, 26468))).rollbackStep,
    },
    predict: {
        summary: 'Score a file of rows with a version or the champion.',
        callOptions: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6118), __webpack_require__.e(1306), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(5149), __webpack_require__.e(8816)]).then(__webpack_require__.bind(__webpack_require__, 3082))).predictStep,
    },
    report: {
        summary: 'Write the report of this run as Markdown and HTML.',
        callOptions: false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2005)]).then(__webpack_require__.bind(__webpack_require__, 44386))).reportStep,
    },
};
const steps = table;
function isStep(word) {
    return Object.hasOwn(steps, word);
}
const flows = {
    check: 'Judge the candidate on the validation rows: what a pull request runs. Publishes nothing.',
    release: 'Judge the candidate on the test rows, register it, and promote it if it is better: what a merge to main runs.',
    retrain: 'Release, if something changed since the newest version, promoted or not: what a schedule runs.',
};
function isFlow(word) {
    return Object.hasOwn(flows, word);
}
const jobs = {
    quality: ['check', 'release'],
    candidate: ['check', 'release', 'retrain'],
    publish: ['release', 'retrain'],
    package: ['release', 'retrain'],
    report: ['check'],
};
function isJob(word) {
    return Object.hasOwn(jobs, word);
}


/***/ }),

/***/ 23969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';


/***/ }),

/***/ 82092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82902);


const commands = {
    info: (text) => void process.stdout.write(`${text}\n`),
    annotate: (level, text, place) => (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)(level, { ...place }, text),
    startGroup: (name) => (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .s)('group', name),
    endGroup: () => (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .s)('endgroup'),
    setSecret: (secret) => (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_0__/* .issueCommand */ .L)('add-mask', {}, secret),
    setOutput: (name, value) => (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueFileCommand */ .n)('OUTPUT', (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareKeyValueMessage */ .v)(name, value)),
    addSummary: (markdown) => (0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueFileCommand */ .n)('STEP_SUMMARY', markdown),
};


/***/ }),

/***/ 94174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   nq: () => (/* binding */ ActionLog)
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
    return withoutCommands((0,_host_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text));
}
function withoutCommands(text) {
    return text.replaceAll('##[', '##\u200B[').replace(/^(\s*)::/gm, '$1\u200B::');
}
function placeIn(text) {
    const found = /^(?![-/])([^:\n]+):(\d+)(?::(\d+))?: /.exec(text);
    if (found === null)
        return {};
    const [, file, line, column] = found;
    return { file: file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}


/***/ }),

/***/ 71862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   Zj: () => (/* binding */ ProgramError),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}
class OutsideError extends Error {
    name = 'OutsideError';
}
class ProgramError extends UserError {
    sentence;
    tail;
    name = 'ProgramError';
    constructor(sentence, tail, options) {
        super(tail.length === 0 ? sentence : `${sentence} Its last lines:${tail.map((line) => `\n  ${line}`).join('')}`, options);
        this.sentence = sentence;
        this.tail = tail;
    }
}
class UserErrors extends UserError {
    sentences;
    name = 'UserErrors';
    constructor(sentences) {
        super(sentences.join('\n'));
        this.sentences = sentences;
    }
}
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   Xz: () => (/* binding */ isTracked),
/* harmony export */   mS: () => (/* binding */ gitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function gitState(folder, variables) {
    const words = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    if (status !== 0)
        return { revision: null, dirty: false };
    const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
    return { revision, dirty: /^[^#]/m.test(stdout) };
}
function originAddress(folder, variables) {
    const words = ['remote', 'get-url', 'origin'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, { cwd: folder, env: variables, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
function isTracked(path, folder, variables) {
    const words = ['-c', 'safe.directory=*', 'ls-files', '--', `:(icase)${path}`];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    return status === 0 && stdout !== '';
}


/***/ }),

/***/ 58362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
const nodeClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
};


/***/ }),

/***/ 26266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ NodeProcess),
  Oz: () => (/* binding */ childVariables),
  _n: () => (/* binding */ isAlive)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/host/lines.js

const longest = 10_000;
class LineSplitter {
    onLine;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(chunk) {
        const text = this.rest + this.decoder.write(chunk);
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.onLine(line);
        while (this.rest.length > longest) {
            this.onLine(this.rest.slice(0, longest));
            this.rest = this.rest.slice(longest);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.onLine(last);
    }
}

// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-process.js





const graceMs = 5000;
const tokensAndFiles = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
]);
function childVariables(variables, pass) {
    const kept = {};
    for (const [name, value] of Object.entries(variables)) {
        const upper = name.toUpperCase();
        const ours = upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_') || tokensAndFiles.has(upper);
        if (value !== undefined && (!ours || pass.includes(name)))
            kept[name] = value;
    }
    return kept;
}
class NodeProcess {
    variables;
    running = new Set();
    secrets;
    constructor(variables, secrets = []) {
        this.variables = variables;
        this.secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    }
    async run(command) {
        const [program, ...rest] = command.argv;
        if (program === undefined || program === '')
            throw new errors/* UserError */.yo('The command is empty; give a program to run.');
        const started = performance.now();
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: command.cwd,
            env: { ...this.variables, ...command.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        this.running.add(child);
        try {
            return await this.follow(child, command, program, started);
        }
        finally {
            this.running.delete(child);
        }
    }
    stop() {
        for (const child of this.running)
            endGroup(child);
    }
    follow(child, command, program, started) {
        const tail = [];
        const kept = [];
        let timedOut = false;
        const keep = (said, stream) => {
            const line = this.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), said);
            tail.push(line);
            if (tail.length > 50)
                tail.shift();
            command.onLine?.(line, stream);
        };
        const out = new LineSplitter((line) => keep(line, 'stdout'));
        const err = new LineSplitter((line) => keep(line, 'stderr'));
        child.stdout?.on('data', (chunk) => {
            if (command.capture === true)
                kept.push(chunk);
            out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => err.push(chunk));
        return new Promise((resolve, reject) => {
            const timer = command.timeoutMs === undefined
                ? undefined
                : setTimeout(() => {
                    timedOut = true;
                    endGroup(child);
                }, command.timeoutMs);
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startError(cause, program, command));
            });
            let grace;
            child.on('exit', () => {
                clearTimeout(timer);
                grace = setTimeout(() => {
                    endGroup(child);
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                }, graceMs);
            });
            child.on('close', (code, signal) => {
                clearTimeout(grace);
                out.end();
                err.end();
                const stdout = Buffer.concat(kept).toString('utf8');
                resolve({ code, signal, timedOut, tail, stdout, milliseconds: performance.now() - started });
            });
        });
    }
}
function startError(cause, program, { key, cwd }) {
    const where = key === undefined ? '' : `${key}: `;
    if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT')) {
        if (!(0,external_node_fs_.existsSync)(cwd))
            return new errors/* UserError */.yo(`${where}${program}: no folder ${cwd} to run it in.`, { cause });
        const sentence = `${program}: no such program on PATH; install it or correct the command.`;
        return new errors/* UserError */.yo(where + sentence, { cause });
    }
    if ((0,system_error/* isSystemError */.O)(cause, 'EACCES'))
        return new errors/* UserError */.yo(`${where}${program}: not executable; give it the right to run (chmod +x).`, { cause });
    return cause;
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause, 'ESRCH'))
            throw cause;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,system_error/* isSystemError */.O)(cause, 'EPERM');
    }
}


/***/ }),

/***/ 45435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
function visible(text) {
    return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
        if (character === '\n' || character === '\t')
            return character;
        return `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ issueFileCommand),
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath, `${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ })

};
