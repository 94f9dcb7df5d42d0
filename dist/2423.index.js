export const id = 2423;
export const ids = [2423];
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

/***/ 42423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./.build/host/node-clock.js
var node_clock = __webpack_require__(58362);
// EXTERNAL MODULE: ./.build/host/visible.js
var visible = __webpack_require__(45435);
;// CONCATENATED MODULE: ./.build/host/terminal-log.js

const colours = { dim: 2, red: 31, yellow: 33, cyan: 36 };
class TerminalLog {
    options;
    secrets = [];
    bar = false;
    constructor(options) {
        this.options = options;
    }
    info(text) {
        if (!this.options.quiet)
            this.line(this.clean(text));
    }
    notice(text, place) {
        if (!this.options.quiet)
            this.line(`${this.paint('cyan', 'note')}  ${located(this.clean(text), place)}`);
    }
    warning(text, place) {
        this.line(`${this.paint('yellow', 'warning')}  ${located(this.clean(text), place)}`);
    }
    error(text, place) {
        this.line(`${this.paint('red', 'error')}  ${located(this.clean(text), place)}`);
    }
    output(line) {
        if (!this.options.quiet)
            this.line(`${this.paint('dim', '|')} ${this.clean(line)}`);
    }
    async group(name, body) {
        this.info(name);
        return body();
    }
    progress(name, total) {
        const { clock, terminal } = this.options;
        const started = clock.elapsed();
        let drawn = started;
        const every = terminal ? 100 : 10_000;
        return {
            update: (done, note) => {
                const now = clock.elapsed();
                if (this.options.quiet || now - started < 1000 || now - drawn < every)
                    return;
                drawn = now;
                const text = `${name} ${amount(done, total)}${note === undefined ? '' : `  ${this.clean(note)}`}`;
                if (terminal)
                    this.draw(text);
                else
                    this.line(text);
            },
            end: () => this.erase(),
        };
    }
    mask(secret) {
        if (secret.length > 0)
            this.secrets.push(secret);
    }
    clean(text) {
        let result = text;
        for (const secret of this.secrets)
            result = result.replaceAll(secret, '***');
        return (0,visible/* visible */.R)(result);
    }
    line(text) {
        this.erase();
        this.options.write(`${text}\n`);
    }
    draw(text) {
        this.options.write(`\r\u001B[2K${text}`);
        this.bar = true;
    }
    erase() {
        if (this.bar)
            this.options.write('\r\u001B[2K');
        this.bar = false;
    }
    paint(colour, text) {
        return this.options.colour ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;
    }
}
function located(text, place) {
    if (place?.file === undefined)
        return text;
    const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
    return `${parts.join(':')}: ${text}`;
}
function amount(done, total) {
    if (total === undefined || total <= 0)
        return `${done}`;
    const share = Math.min(1, done / total);
    const filled = Math.round(share * 20);
    return `${'#'.repeat(filled)}${'.'.repeat(20 - filled)} ${Math.round(share * 100)}%`;
}

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/entry/arguments.js

const valued = ['workspace', 'config', 'registry', 'run-dir', 'set'];
const plain = ['force', 'json', 'quiet', 'help'];
function parseArguments(argv) {
    const values = new Map();
    const flags = new Set();
    const set = [];
    const own = [];
    const positional = [];
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--') {
            positional.push(...rest.splice(0));
        }
        else if (word === '-h')
            flags.add('help');
        else if (!word.startsWith('--'))
            positional.push(word);
        else {
            const sign = word.indexOf('=');
            const name = sign < 0 ? word.slice(2) : word.slice(2, sign);
            const inline = sign < 0 ? undefined : word.slice(sign + 1);
            const next = () => inline ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
            if (isOneOf(name, valued)) {
                const value = next();
                if (value === undefined)
                    throw new errors/* UserError */.yo(`--${name}: expected a value after it; see mlops --help.`);
                if (name === 'set')
                    set.push(value);
                else if (values.has(name))
                    throw new errors/* UserError */.yo(`--${name}: given twice; give it once.`);
                else
                    values.set(name, value);
            }
            else if (isOneOf(name, plain)) {
                if (inline !== undefined)
                    throw new errors/* UserError */.yo(`--${name}: expected no value, got one; write --${name} alone.`);
                flags.add(name);
            }
            else if (name === 'version' && positional.length === 0)
                flags.add('version');
            else
                own.push([name, next() ?? null]);
        }
    }
    const [command, ...others] = positional;
    return {
        command,
        positional: others,
        workspace: values.get('workspace'),
        config: values.get('config'),
        registry: values.get('registry'),
        runDirectory: values.get('run-dir'),
        set,
        force: flags.has('force'),
        json: flags.has('json'),
        quiet: flags.has('quiet'),
        help: flags.has('help'),
        version: flags.has('version'),
        own,
    };
}
function isOneOf(name, names) {
    return names.includes(name);
}

// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
// EXTERNAL MODULE: ./.build/entry/version.js
var version = __webpack_require__(23969);
// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
;// CONCATENATED MODULE: ./.build/entry/cli.js









async function cli(argv) {
    let log = terminalLog(false);
    try {
        const given = parseArguments(argv);
        log = terminalLog(given.quiet);
        (0,failure/* stopOnDefect */.zx)(log);
        return await dispatch(given, log);
    }
    catch (cause) {
        const { code, sentences } = (0,failure/* failureOf */.g5)(cause);
        for (const sentence of sentences)
            log.error(sentence);
        return code;
    }
}
async function dispatch(given, log) {
    const { command } = given;
    if (given.version)
        return tell(version/* version */.r);
    if (command === undefined || command === 'help') {
        const { commandHelp, generalHelp } = await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 32150));
        const [topic] = given.positional;
        tell(topic === undefined ? generalHelp() : await commandHelp(await known(topic)));
        return command === undefined && !given.help ? failure/* exit */.NS.input : failure/* exit */.NS.done;
    }
    if (given.help)
        return tell(await (await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 32150))).commandHelp(await known(command)));
    switch (command) {
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(8289), __webpack_require__.e(9194), __webpack_require__.e(1296), __webpack_require__.e(2233)]).then(__webpack_require__.bind(__webpack_require__, 11601))).init(given, log);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(9782)]).then(__webpack_require__.bind(__webpack_require__, 89782))).demo(given);
        case 'show':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 66531))).show(given, log);
        case 'profile':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(5749), __webpack_require__.e(4665), __webpack_require__.e(1429)]).then(__webpack_require__.bind(__webpack_require__, 51321))).profile(given, log);
        case 'pull':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 66531))).pull(given, log);
        default:
            return run(await known(command), given, log);
    }
}
async function known(command) {
    const commands = [...Object.keys(steps/* flows */.Sx), ...Object.keys(steps/* steps */.Ci), 'init', 'demo', 'profile', 'show', 'pull'];
    if (commands.includes(command))
        return command;
    const { nearest } = await __webpack_require__.e(/* import() */ 8855).then(__webpack_require__.bind(__webpack_require__, 18855));
    const near = nearest(command, commands);
    throw new errors/* UserError */.yo(`${command}: unknown command; ${near === undefined ? 'see mlops --help.' : `did you mean "${near}"?`}`);
}
async function run(command, given, log) {
    if (given.positional.length > 0) {
        throw new errors/* UserError */.yo(`mlops ${command}: expected options only, got "${given.positional[0]}"; see mlops ${command} --help.`);
    }
    const [{ compose }, { Engine }, { ownOverrides }, { Scoreboard }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(8289), __webpack_require__.e(7806)]).then(__webpack_require__.bind(__webpack_require__, 8289)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(1296), __webpack_require__.e(1548)]).then(__webpack_require__.bind(__webpack_require__, 91296)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(4979)]).then(__webpack_require__.bind(__webpack_require__, 74979)),
        __webpack_require__.e(/* import() */ 4615).then(__webpack_require__.bind(__webpack_require__, 74615)),
    ]);
    if (command === 'check' && given.own.length > 0) {
        const { opensRun } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 16374));
        if (opensRun(given))
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(8289), __webpack_require__.e(1296), __webpack_require__.e(3344)]).then(__webpack_require__.bind(__webpack_require__, 83492))).openCheck(given, log);
    }
    if (command === 'split' && given.own.length > 0) {
        const { printsSql, splitSql } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(9194), __webpack_require__.e(9795), __webpack_require__.e(6787)]).then(__webpack_require__.bind(__webpack_require__, 28920));
        if (printsSql(given))
            return splitSql(given, log);
    }
    if (command === 'gate' && given.own.length > 0) {
        const { verifies, verifyFile } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(9743), __webpack_require__.e(1743), __webpack_require__.e(7509)]).then(__webpack_require__.bind(__webpack_require__, 12754));
        if (verifies(given))
            return verifyFile(given, log);
    }
    const at = (0,doorway/* doorway */.Q)(given, command, log);
    const { job, own } = await jobOf(command, given);
    const received = command === 'predict' ? await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(5021), __webpack_require__.e(9581)]).then(__webpack_require__.bind(__webpack_require__, 59581))).standIn(at, given) : null;
    const session = await compose({ ...at, received, overrides: [...at.overrides, ...ownOverrides(command, own)] });
    try {
        const board = new Scoreboard({
            write: given.json ? () => undefined : print/* print */.yy,
            colour: (0,doorway/* colourful */.a)(process.stdout),
        });
        const engine = new Engine(session, given.force, board);
        if ((0,steps/* isFlow */.Td)(command))
            await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9290)]).then(__webpack_require__.bind(__webpack_require__, 49290))).runFlow(command, job, engine);
        else if ((0,steps/* isStep */.Vf)(command))
            await engine.run(command);
        if (given.json) {
            const { readOutputs } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(8063)]).then(__webpack_require__.bind(__webpack_require__, 98063));
            const steps = engine.ran.map(({ step, part, result: { status, skipped, summary, figures } }) => ({
                step,
                part,
                status,
                skipped,
                summary,
                figures,
            }));
            (0,print/* printJson */.Q2)({ ...(await readOutputs(session.context.run, engine.ended)), steps });
        }
        return engine.ran.some(({ result }) => result.status === 'no') ? failure/* exit */.NS.no : failure/* exit */.NS.done;
    }
    finally {
        await session.close();
    }
}
async function jobOf(command, { own }) {
    const given = (0,steps/* isFlow */.Td)(command) ? own.filter(([flag]) => flag === 'job') : [];
    if (given.length === 0)
        return { job: null, own };
    const { jobGiven } = await __webpack_require__.e(/* import() */ 7335).then(__webpack_require__.bind(__webpack_require__, 37335));
    return { job: jobGiven('--job', given.at(-1)[1] ?? '', command), own: own.filter(([flag]) => flag !== 'job') };
}
function terminalLog(quiet) {
    return new TerminalLog({
        write: (text) => void process.stderr.write((0,print/* printable */.g$)(text)),
        terminal: process.stderr.isTTY,
        colour: (0,doorway/* colourful */.a)(process.stderr),
        quiet,
        clock: node_clock/* nodeClock */.$,
    });
}
function tell(text) {
    (0,print/* print */.yy)(text.endsWith('\n') ? text : `${text}\n`);
    return failure/* exit */.NS.done;
}


/***/ }),

/***/ 87534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ doorway),
/* harmony export */   a: () => (/* binding */ colourful)
/* harmony export */ });
/* harmony import */ var _config_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);

function doorway(given, command, log) {
    return {
        workspace: given.workspace ?? process.cwd(),
        config: given.config ?? 'mlops.yml',
        registry: given.registry ?? '.mlops-registry',
        token: [process.env['GITHUB_TOKEN'], process.env['GH_TOKEN']].find((token) => token !== undefined && token !== '') ??
            null,
        runDirectory: given.runDirectory ?? '.mlops',
        overrides: given.set.map((text) => (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOverride */ .qQ)(text)),
        variables: process.env,
        log,
        command: `mlops ${command}`,
        jobToken: null,
        base: null,
        received: null,
        given: { environment: '', variables: '' },
        cache: false,
    };
}
function colourful(stream) {
    return stream.isTTY && (process.env['NO_COLOR'] ?? '') === '';
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

/***/ 13470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94174);

function printable(text, variables = process.env) {
    return variables['GITHUB_ACTIONS'] === 'true' ? (0,_github_log_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text) : text;
}
function printableJson(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
}
function print(text) {
    process.stdout.write(printable(text));
}
function printJson(value, indent = 2) {
    process.stdout.write(`${printableJson(value, indent)}\n`);
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


/***/ })

};
