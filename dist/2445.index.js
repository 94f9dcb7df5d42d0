export const id = 2445;
export const ids = [2445,6804];
export const modules = {

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


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

/***/ 57177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
function inWorkspace(workspace, ...folders) {
    return { reads: [], writes: [workspace, ...folders], network: true };
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

/***/ 92445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testStep: () => (/* binding */ testStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
// EXTERNAL MODULE: ./.build/project/check.js
var check = __webpack_require__(19488);
;// CONCATENATED MODULE: ./.build/project/annotate.js


const most = 10;
function annotate(results, log) {
    const failed = results.filter((result) => !(0,check/* isPassed */.Hh)(result));
    const silent = failed.filter((result) => !isExplained(result));
    const tests = failed.flatMap((result) => (result.tests?.failures ?? []).map((failure) => sayTest(failure)));
    const findings = inTurn(failed.map((result) => result.findings.first.map((finding) => sayFinding(finding, result.command, 'error'))));
    for (const result of silent)
        log.error(describeFailure(result), { title: `${result.kind} failed` });
    const room = Math.max(0, most - silent.length);
    const shown = [...tests, ...findings].slice(0, room);
    for (const say of shown)
        say(log);
    const told = { tests: Math.min(tests.length, room), findings: Math.max(0, shown.length - tests.length) };
    sayRest(failed, told, log);
    const passed = results.filter(check/* isPassed */.Hh);
    const warnings = inTurn(passed.map((result) => result.findings.first.map((finding) => sayFinding(finding, result.command, 'warning')))).slice(0, most);
    for (const say of warnings)
        say(log);
    sayRest(passed, { tests: 0, findings: warnings.length }, log);
}
function isExplained(result) {
    return result.code !== null && ((result.tests?.failures.length ?? 0) > 0 || result.findings.count > 0);
}
function sayTest({ name, file, line, message }) {
    const why = message === null || message === '' ? '' : `: ${message}`;
    const place = { ...(file === null ? {} : { file, ...(line === null ? {} : { line }) }), title: 'test failed' };
    return (log) => log.error(`test failed: ${name}${why}`, place);
}
function sayFinding({ file, line, column, code, message }, command, level) {
    const place = {
        file,
        ...(line === null ? {} : { line }),
        ...(line === null || column === null ? {} : { column }),
        title: (0,render_escape/* shorten */.ml)(command, 100),
    };
    const text = code === null ? message : `${code}: ${message}`;
    return (log) => (level === 'error' ? log.error(text, place) : log.warning(text, place));
}
function sayRest(results, told, log) {
    const sum = (of) => results.reduce((total, each) => total + of(each), 0);
    const failures = (each) => (0,check/* isPassed */.Hh)(each) ? 0 : (each.tests?.failed ?? 0) + (each.tests?.errors ?? 0);
    const tests = sum(failures) - told.tests;
    const findings = sum((each) => each.findings.count) - told.findings;
    const parts = [
        ...(tests > 0 ? [`${tests} failed ${tests === 1 ? 'test' : 'tests'}`] : []),
        ...(findings > 0 ? [`${findings} ${findings === 1 ? 'finding' : 'findings'}`] : []),
    ];
    if (parts.length > 0)
        log.info(`and ${parts.join(' and ')} more: see the output above`);
}
function inTurn(lists) {
    const longest = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
function describeFailure(result) {
    const last = result.tail.slice(-10).map((line) => `\n  ${line}`);
    return `${result.command}: ${(0,check/* endingOf */.z6)(result)}.${last.length > 0 ? ` Its last lines:${last.join('')}` : ' It printed nothing.'}`;
}

// EXTERNAL MODULE: ./.build/project/detect.js
var detect = __webpack_require__(66449);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/project/in-workspace.js
var in_workspace = __webpack_require__(57177);
// EXTERNAL MODULE: ./.build/host/visible.js
var visible = __webpack_require__(45435);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./.build/project/xml.js



const largest = 64 * 1024 * 1024;
const deepest = 100;
async function readXml(files, path, name, reader) {
    const size = (await files.stat(path))?.size ?? 0;
    if (size > largest)
        throw new errors/* UserError */.yo(`${name}: expected at most 64 MiB of XML, got ${size} bytes; split the run.`);
    const parser = parserFor(reader, name);
    const decoder = new TextDecoder('utf-8');
    try {
        for await (const chunk of files.stream(path))
            parser.write(decoder.decode(chunk, { stream: true }));
        parser.write(decoder.decode());
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo || !(cause instanceof Error))
            throw cause;
        const reason = (0,visible/* visible */.R)(cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')).slice(0, 200);
        throw new errors/* UserError */.yo(`${name}:${parser.line}: not well-formed XML (${reason}); let the tests write it again.`, {
            cause,
        });
    }
    xml_close(parser, name);
}
function parserFor(reader, name) {
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    let depth = 0;
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > deepest)
            throw new errors/* UserError */.yo(`${name}:${parser.line}: elements in each other over ${deepest} deep.`);
        reader.open(tag.name, new Map(Object.entries(tag.attributes)));
    });
    parser.on('closetag', (tag) => {
        depth -= 1;
        reader.close?.(tag.name);
    });
    parser.on('text', (text) => reader.text?.(text));
    parser.on('cdata', (text) => reader.text?.(text));
    return parser;
}
function xml_close(parser, name) {
    const { line } = parser;
    try {
        parser.close();
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${name}: cut off at line ${line}, before the end of the document; what wrote it was ended early or had no room, run it again.`, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/project/coverage.js



function readCoverage(files, path, name) {
    return /\.(?:info|lcov)$/i.test(path) ? readLcov(files, path, name) : readCobertura(files, path, name);
}
async function readCobertura(files, path, name) {
    let root = null;
    let inMethods = 0;
    const counted = { covered: 0, valid: 0 };
    await readXml(files, path, name, {
        open(tag, attributes) {
            if (root === null) {
                root = attributes;
                if (tag !== 'coverage')
                    throw new errors/* UserError */.yo(`${name}: expected a Cobertura report (<coverage>), got <${(0,visible/* visible */.R)(tag).slice(0, 100)}>; correct test.coverage.`);
            }
            if (tag === 'methods')
                inMethods += 1;
            if (tag !== 'line' || inMethods > 0)
                return;
            counted.valid += 1;
            if (Number(attributes.get('hits')) > 0)
                counted.covered += 1;
        },
        close(tag) {
            if (tag === 'methods')
                inMethods -= 1;
        },
    });
    const said = (key) => wholeNumber(root?.get(key));
    const [covered, valid] = [said('lines-covered'), said('lines-valid')];
    return covered === null || valid === null ? counted : checked(covered, valid, name);
}
async function readLcov(files, path, name) {
    const total = { covered: 0, valid: 0 };
    let file = emptyRecord();
    for await (const line of linesOf(files, path)) {
        const found = /^(DA|LF|LH|SF|end_of_record)(?::(.*))?$/.exec(line);
        if (found === null)
            continue;
        const [, key, value = ''] = found;
        if (key === 'SF')
            file = { ...emptyRecord(), open: true };
        else if (key === 'LF')
            file.found = wholeNumber(value);
        else if (key === 'LH')
            file.hit = wholeNumber(value);
        else if (key === 'DA') {
            file.lines += 1;
            if (Number(value.split(',')[1]) > 0)
                file.hits += 1;
        }
        else {
            total.valid += file.found ?? file.lines;
            total.covered += file.hit ?? file.hits;
            file = emptyRecord();
        }
    }
    if (file.open) {
        throw new errors/* UserError */.yo(`${name}: cut off, the last file has no end_of_record; what wrote it was ended early or had no room, run it again.`);
    }
    return checked(total.covered, total.valid, name);
}
function emptyRecord() {
    return { open: false, found: null, hit: null, lines: 0, hits: 0 };
}
async function* linesOf(files, path) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    for await (const chunk of files.stream(path)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
        rest = lines.pop() ?? '';
        yield* lines;
    }
    yield rest + decoder.decode();
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
function checked(covered, valid, name) {
    if (covered > valid) {
        throw new errors/* UserError */.yo(`${name}: ${covered} lines covered of ${valid}, which cannot be; let the tests write the report again.`);
    }
    return { covered, valid };
}

;// CONCATENATED MODULE: ./.build/project/junit.js



async function readJunit(files, path, name, tally) {
    await readXml(files, path, name, new JunitReader(name, tally));
}
class JunitReader {
    name;
    tally;
    root = true;
    suiteFile = null;
    current = null;
    outcome = 'passed';
    message = null;
    texts = null;
    words = '';
    constructor(name, tally) {
        this.name = name;
        this.tally = tally;
    }
    open(tag, attributes) {
        if (this.root && tag !== 'testsuites' && tag !== 'testsuite') {
            throw new errors/* UserError */.yo(`${this.name}: expected a JUnit report (<testsuites> or <testsuite>), got <${(0,visible/* visible */.R)(tag).slice(0, 100)}>; correct test.junit.`);
        }
        this.root = false;
        if (tag === 'testsuite')
            this.suiteFile = attributes.get('file') ?? null;
        else if (tag === 'testcase')
            this.begin(attributes);
        else if (this.current !== null)
            this.judge(tag, attributes);
    }
    text(text) {
        this.texts?.push(text);
    }
    close(tag) {
        if (tag === 'failure' || tag === 'error') {
            this.words = this.texts?.join('') ?? '';
            this.texts = null;
        }
        if (tag === 'testcase')
            this.end();
        if (tag === 'testsuite')
            this.suiteFile = null;
    }
    begin(attributes) {
        this.current = attributes;
        this.outcome = 'passed';
        this.message = null;
        this.texts = null;
        this.words = '';
    }
    judge(tag, attributes) {
        if (tag === 'skipped' && this.outcome === 'passed')
            this.outcome = 'skipped';
        if (tag !== 'failure' && tag !== 'error')
            return;
        this.outcome = tag === 'error' || this.outcome === 'error' ? 'error' : 'failed';
        this.message ??= attributes.get('message') ?? null;
        this.texts = [];
    }
    end() {
        const of = (key) => this.current?.get(key) ?? '';
        const line = Number(of('line'));
        this.tally.add({
            name: fullName(of('classname'), of('name')),
            suite: of('classname'),
            seconds: secondsOf(of('time')),
            outcome: this.outcome,
            file: this.current?.get('file') ?? this.suiteFile,
            line: Number.isSafeInteger(line) && line > 0 ? line : null,
            message: this.message,
            text: this.words,
        });
        this.current = null;
    }
}
function fullName(suite, name) {
    return suite === '' || suite === 'test' || name.startsWith(suite) ? name : `${suite}::${name}`;
}
function secondsOf(text) {
    const seconds = Number(text.replaceAll(',', ''));
    return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}

;// CONCATENATED MODULE: ./.build/project/lint-formats.js
const number = String.raw `(\d{1,7})`;
const path = String.raw `((?:[A-Za-z]:(?=[\\/]))?[^:\s][^:]*)`;
const arrowLine = new RegExp(`^\\s*--> ${path}:${number}:${number}$`);
const indentedLine = new RegExp(`^\\s{1,12}${number}:${number}\\s+(?:(error|warning)\\s+)?(\\S.*)$`);
const typescriptLine = new RegExp(`^([^():\\s][^():]*)\\(${number},${number}\\): (?:error|warning) (TS\\d+): (.*)$`);
const typescriptColoured = new RegExp(`^${path}:${number}:${number} - (?:error|warning) (TS\\d+): (.*)$`);
const locatedLine = new RegExp(`^${path}:${number}:(?:${number}:)?\\s*(\\S.*)$`);
const workflowCommand = (line) => {
    const found = /^::(?:error|warning) (.*?)::(.*)$/.exec(line);
    if (found === null)
        return null;
    const fields = new Map();
    for (const field of found[1].split(',')) {
        const [key = '', ...value] = field.split('=');
        fields.set(key.trim(), unescaped(value.join('=')));
    }
    const file = fields.get('file');
    if (file === undefined)
        return null;
    const text = unescaped(found[2])
        .split('\n', 1)[0]
        .replace(/^[^:]+:\d+:(?:\d+:)? /, '');
    const { code, message } = codeIn(text);
    return { file, line: numberIn(fields.get('line')), column: numberIn(fields.get('col')), code, message };
};
const arrow = (line, _heading, before) => {
    const found = arrowLine.exec(line);
    return found === null ? null : seen(found[1], found[2], found[3], before);
};
const indented = (line, heading) => {
    const found = indentedLine.exec(line);
    if (found === null || heading === '')
        return null;
    const [, row, column, level, text] = found;
    const cut = level === undefined ? -1 : text.search(/\s{2,}\S+$/);
    if (cut < 0)
        return seen(heading, row, column, text);
    const message = text.slice(0, cut);
    return { ...seen(heading, row, column, message), message, code: text.slice(cut).trim() };
};
const typescript = (line) => {
    const found = typescriptLine.exec(line) ?? typescriptColoured.exec(line);
    if (found === null)
        return null;
    const [, file, row, column, code, message] = found;
    return { ...seen(file, row, column, ''), code: code, message: message };
};
const named = (line) => {
    const black = /^would reformat: ?(.+)$/i.exec(line) ?? /^would reformat (.+)$/.exec(line);
    if (black !== null)
        return whole(black[1], 'would be reformatted');
    const isort = /^ERROR: (.+) (Imports are incorrectly sorted and\/or formatted)\.$/.exec(line);
    if (isort !== null)
        return whole(isort[1], isort[2]);
    const prettier = /^\[(?:warn|error)\] ([^:]+)(?:: (.*))?$/.exec(line);
    if (prettier !== null)
        return placed(prettier[1], prettier[2] ?? 'would be reformatted', /\((\d{1,7}):(\d{1,7})\)/);
    const broken = /^error: cannot format ([^:]+): (.*)$/.exec(line);
    return broken === null ? null : placed(broken[1], broken[2], /: (\d{1,7}):(\d{1,7}):/);
};
const located = (line) => {
    const found = locatedLine.exec(line);
    if (found === null)
        return null;
    const [, file, row, column, text] = found;
    return /^(?:note|info|help): /.test(text) ? null : seen(file, row, column, text);
};
const formats = [workflowCommand, arrow, indented, typescript, named, located];
function findingIn(line, heading, before) {
    if (!line.includes(':'))
        return named(line, heading, before);
    for (const format of formats) {
        const found = format(line, heading, before);
        if (found !== null)
            return found;
    }
    return null;
}
function seen(file, row, column, text) {
    const { code, message, fromZero } = codeIn(text);
    const at = numberIn(column);
    return { file, line: numberIn(row), column: at !== null && fromZero ? at + 1 : at, code, message };
}
function codeIn(text) {
    const message = text.replace(/^(?:error|warning|fatal error): /, '');
    const pylint = /^([CRWEFI]\d{4}): (.*?)(?: \(([a-z-]+)\))?$/.exec(message);
    if (pylint !== null)
        return { code: pylint[3] ?? pylint[1], message: pylint[2], fromZero: true };
    const first = /^([A-Z]{1,10}\d{1,5}|[a-z][a-z-]*):? (.*)$/.exec(message);
    const isRule = first !== null && (/\d$/.test(first[1]) || /^(?:unformatted|invalid-syntax): /.test(message));
    if (isRule)
        return { code: first[1], message: first[2].replace(/^\[\*\] /, ''), fromZero: false };
    const last = /^(.*?)\s+\[(?:(?:Error|Warning)\/)?([a-zA-Z@][\w@/-]*)\]$/.exec(message);
    if (last !== null)
        return { code: last[2], message: last[1], fromZero: false };
    return { code: null, message, fromZero: false };
}
function whole(file, message) {
    return { file, line: null, column: null, code: null, message };
}
function placed(file, message, place) {
    const found = place.exec(message);
    return { ...whole(file, message), line: numberIn(found?.[1]), column: numberIn(found?.[2]) };
}
function numberIn(text) {
    return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
function unescaped(text) {
    return text
        .replace(/%0D/gi, '\r')
        .replace(/%0A/gi, '\n')
        .replace(/%3A/gi, ':')
        .replace(/%2C/gi, ',')
        .replace(/%25/g, '%');
}

;// CONCATENATED MODULE: ./.build/project/lint.js


const limits = { seen: 1000, first: 50, message: 300, code: 80 };
class LintReader {
    seen = [];
    more = new Map();
    heading = '';
    before = '';
    push(raw) {
        const line = plain(raw);
        const found = findingIn(line, this.heading, this.before);
        if (found !== null)
            this.keep(found);
        if (line.trim() === '')
            return;
        this.before = line;
        if (!/^\s/.test(line))
            this.heading = line.replace(/:$/, '');
    }
    keep(found) {
        if (this.seen.length < limits.seen)
            this.seen.push(found);
        else if (this.more.has(found.file) || this.more.size < limits.seen)
            this.more.set(found.file, (this.more.get(found.file) ?? 0) + 1);
    }
    async findings(paths) {
        const first = [];
        let count = 0;
        for (const seen of this.seen) {
            const file = await paths.inside(seen.file);
            if (file === null)
                continue;
            count += 1;
            if (first.length >= limits.first)
                continue;
            const { line, column, code, message } = seen;
            first.push({
                file,
                line: line === null ? null : Math.max(1, line),
                column: column === null ? null : Math.max(1, column),
                code: code === null ? null : (0,render_escape/* shorten */.ml)(code, limits.code),
                message: (0,render_escape/* shorten */.ml)(message.trim() === '' ? 'no message' : message.trim(), limits.message),
            });
        }
        for (const [file, times] of this.more)
            if ((await paths.inside(file)) !== null)
                count += times;
        return { count, first };
    }
}
const colours = new RegExp(String.raw `\u001B(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))`, 'g');
function plain(line) {
    return line.slice(0, 2000).replace(colours, '').trimEnd();
}

;// CONCATENATED MODULE: ./.build/project/traceback.js
const longestText = 20_000;
const longestLine = 1000;
const pytestPlace = /^([^\s:][^:]*\.pyx?):(\d{1,7}):(?:\s|$)/;
const pythonPlace = /^\s*File "([^"]+)", line (\d{1,7})/;
const javascriptPlace = /([^\s()'"]+\.[cm]?[jt]sx?):(\d{1,7}):\d{1,7}['")]{0,2}$/;
function placesIn(text) {
    const places = [];
    const inverted = [];
    for (const line of text.slice(-longestText).split('\n')) {
        if (line.length > longestLine)
            continue;
        const python = pytestPlace.exec(line) ?? pythonPlace.exec(line);
        if (python !== null)
            places.push(placeFrom(python));
        else {
            const javascript = javascriptPlace.exec(line.trimEnd());
            if (javascript !== null)
                inverted.unshift(placeFrom(javascript));
        }
    }
    return [...places, ...inverted];
}
function placeFrom(found) {
    return { file: found[1].replace(/^file:\/\//, ''), line: Math.max(1, Number(found[2])) };
}

;// CONCATENATED MODULE: ./.build/project/tally.js


const tally_limits = { failures: 50, slowest: 5, name: 200, message: 1000 };
class Tally {
    counts = { passed: 0, failed: 0, skipped: 0, error: 0 };
    failed = [];
    slowest = [];
    seconds = 0;
    add(test) {
        this.counts[test.outcome] += 1;
        this.seconds += test.seconds;
        const name = (0,render_escape/* shorten */.ml)(test.name === '' ? 'a test without a name' : test.name, tally_limits.name);
        if (test.seconds > 0) {
            this.slowest = [...this.slowest, { name, seconds: rounded(test.seconds) }]
                .sort((a, b) => b.seconds - a.seconds)
                .slice(0, tally_limits.slowest);
        }
        if (test.outcome === 'passed' || test.outcome === 'skipped' || this.failed.length >= tally_limits.failures)
            return;
        const message = (0,render_escape/* shorten */.ml)((test.message ?? firstLine(test.text)).trim(), tally_limits.message);
        const { suite, file, line } = test;
        this.failed.push({ name, suite, message, file, line, places: placesIn(test.text) });
    }
    get any() {
        return Object.values(this.counts).some((count) => count > 0);
    }
    async tests(paths) {
        const failures = [];
        for (const failed of this.failed) {
            failures.push({ name: failed.name, ...(await placeOf(failed, paths)), message: failed.message });
        }
        const { error: errors, ...counts } = this.counts;
        return { ...counts, errors, seconds: rounded(this.seconds), slowest: this.slowest, failures };
    }
}
async function placeOf(failed, paths) {
    const own = failed.file === null ? null : await paths.inside(failed.file);
    let innermost = null;
    let ownLine = null;
    let ownFile = own;
    for (const place of failed.places) {
        const file = await paths.inside(place.file);
        if (file === null)
            continue;
        innermost = { file, line: place.line };
        if (file !== own && !isModule(file, failed.suite))
            continue;
        ownFile = file;
        ownLine = place.line;
    }
    if (ownFile !== null && ownLine !== null)
        return { file: ownFile, line: ownLine };
    return innermost ?? { file: own, line: own === null ? null : failed.line };
}
function isModule(file, suite) {
    const module = file.replace(/\.py$/, '').replaceAll('/', '.');
    return suite === module || suite.startsWith(`${module}.`);
}
function firstLine(text) {
    return text.trimStart().split('\n', 1)[0] ?? '';
}
function rounded(seconds) {
    return Math.round(seconds * 1000) / 1000;
}

;// CONCATENATED MODULE: ./.build/project/printed-tests.js


const longest = 300;
const node = (line) => {
    const found = /^(?:#|ℹ) (pass|fail|cancelled|skipped|todo|duration_ms) (\d+(?:\.\d+)?)$/.exec(line);
    if (found === null)
        return null;
    const value = Number(found[2]);
    switch (found[1]) {
        case 'pass':
            return { passed: value };
        case 'fail':
            return { failed: value };
        case 'cancelled':
            return { errors: value };
        case 'duration_ms':
            return { seconds: value / 1000 };
        default:
            return { skipped: value };
    }
};
const unittest = (line) => {
    const ran = /^Ran (\d{1,9}) tests? in (\d+(?:\.\d+)?)s$/.exec(line);
    if (ran !== null)
        return { passed: Number(ran[1]), seconds: Number(ran[2]) };
    const ended = /^(?:OK|FAILED) \(([a-z]+(?: [a-z]+)?=\d{1,9}(?:, [a-z]+(?: [a-z]+)?=\d{1,9})*)\)$/.exec(line);
    if (ended === null)
        return null;
    const told = new Map(ended[1].split(', ').map((part) => part.split('=')));
    const of = (name) => Number(told.get(name) ?? 0);
    const failed = of('failures') + of('unexpected successes');
    const errors = of('errors');
    const skipped = of('skipped') + of('expected failures');
    return { passed: -failed - errors - skipped, failed, errors, skipped };
};
const jest = (line) => {
    const found = /^\s*Tests:?\s+(\d{1,9} (?:failed|passed|skipped|todo)(?:(?:, | \| )\d{1,9} (?:failed|passed|skipped|todo))*)(?:, \d+ total| \(\d+\))$/.exec(line);
    if (found === null) {
        const time = /^(?:Time: {2,}| {3}Duration {2})(\d+(?:\.\d+)?) ?(m?s)\b/.exec(line);
        return time === null ? null : { seconds: Number(time[1]) / (time[2] === 'ms' ? 1000 : 1) };
    }
    const told = new Map(found[1].split(/, | \| /).map((part) => part.split(' ').reverse()));
    const of = (name) => Number(told.get(name) ?? 0);
    return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') + of('todo') };
};
const summaries = [node, unittest, jest];
class PrintedTests {
    counted = { passed: 0, failed: 0, skipped: 0, errors: 0, seconds: 0 };
    told = false;
    failures = new Tally();
    names = new Set();
    name = null;
    outcome = 'failed';
    text = [];
    place = null;
    push(raw) {
        const line = plain(raw);
        for (const summary of summaries) {
            const told = summary(line);
            if (told !== null)
                this.count(told);
        }
        this.follow(line);
    }
    async tests(paths) {
        this.end();
        const { passed, failed, errors, skipped } = this.counted;
        if (!this.told || passed < 0 || passed + failed + errors + skipped === 0)
            return null;
        const { failures } = await this.failures.tests(paths);
        const seconds = Math.round(this.counted.seconds * 1000) / 1000;
        return { ...this.counted, seconds, slowest: [], failures: failed + errors > 0 ? failures : [] };
    }
    count(told) {
        if (told.passed !== undefined)
            this.told = true;
        for (const key of ['passed', 'failed', 'skipped', 'errors', 'seconds'])
            this.counted[key] += told[key] ?? 0;
    }
    follow(line) {
        const unittestStart = /^(FAIL|ERROR): (\S.*)$/.exec(line);
        const tapStart = /^\s*not ok \d+ - (.*)$/.exec(line);
        const jestStart = /^ {2}● (\S.*)$|^ FAIL {2}(\S+ > .*)$/.exec(line);
        const specStart = /^test at (\S.*:\d+:\d+)$/.exec(line);
        const specName = /^✖ (.*) \(\d+(?:\.\d+)?ms\)$/.exec(line);
        if (unittestStart !== null)
            this.begin(unittestStart[2], unittestStart[1] === 'ERROR' ? 'error' : 'failed');
        else if (tapStart !== null && !/ # (?:SKIP|TODO)\b/.test(line))
            this.begin(tapStart[1], 'failed');
        else if (jestStart !== null)
            this.begin((jestStart[1] ?? jestStart[2]), 'failed');
        else if (specStart !== null)
            this.startAt(specStart[1]);
        else if (specName !== null && this.place !== null)
            this.beginAt(specName[1], this.place);
        else if (/^\s*failureType: 'subtestsFailed'$/.test(line))
            this.drop();
        else if (/^={70}$|^Test Suites: |^Ran \d+ tests? in |^\s*(?:not )?ok \d+ - /.test(line))
            this.end();
        else if (this.name !== null && this.text.length < longest)
            this.text.push(line);
    }
    begin(name, outcome) {
        this.end();
        this.name = name;
        this.outcome = outcome;
    }
    startAt(place) {
        this.end();
        this.place = place;
    }
    beginAt(name, place) {
        this.begin(name, 'failed');
        this.text.push(place);
        this.place = null;
    }
    drop() {
        this.name = null;
        this.text = [];
    }
    end() {
        if (this.name !== null) {
            const message = messageIn(this.text);
            const text = this.text.join('\n');
            const { name, outcome } = this;
            const suite = / \(([\w.]+)\)$/.exec(name)?.[1] ?? '';
            if (!this.names.has(name))
                this.failures.add({ name, suite, seconds: 0, outcome, file: null, line: null, message, text });
            this.names.add(name);
        }
        this.drop();
    }
}
function messageIn(text) {
    for (const line of text) {
        const tap = /^\s*error: '(.*)'$/.exec(line);
        if (tap !== null)
            return tap[1];
    }
    const error = text.find((line) => /^\s*[\w.]*(?:Error|Exception)\b.*: /.test(line));
    return (error ?? '').trim();
}

;// CONCATENATED MODULE: ./.build/project/written.js

async function writtenNow(files, workspace, patterns) {
    const found = new Map();
    for (const pattern of patterns) {
        for (const path of await files.glob(pattern, workspace)) {
            const stat = await files.stat((0,external_node_path_.join)(workspace, path));
            if (stat !== undefined)
                found.set(path, `${stat.modified} ${stat.size}`);
        }
    }
    return found;
}
function writtenSince(before, after) {
    return [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
}

;// CONCATENATED MODULE: ./.build/project/check-run.js










const usualCoverage = [
    'coverage.xml',
    'coverage/cobertura-coverage.xml',
    'coverage/lcov.info',
    'lcov.info',
    'coverage.lcov',
];
class CheckRun {
    check;
    reporting;
    terms;
    runtime;
    paths;
    unreadable = [];
    lint = new LintReader();
    printed = new PrintedTests();
    constructor(check, reporting, terms, runtime, paths) {
        this.check = check;
        this.reporting = reporting;
        this.terms = terms;
        this.runtime = runtime;
        this.paths = paths;
    }
    async run() {
        const before = await this.reports();
        const ended = await this.start();
        if (typeof ended === 'string')
            return { result: this.unstarted(ended), missing: ended, unreadable: [], written: { junit: 0, coverage: 0 } };
        const after = await this.reports();
        const findings = await this.lint.findings(this.paths);
        const junit = writtenSince(before.junit, after.junit);
        const covered = writtenSince(before.coverage, after.coverage);
        const tests = await this.tests(junit);
        const coverage = await this.coverage(covered);
        const { code, why } = this.ending(ended);
        const seconds = Math.round(ended.milliseconds) / 1000;
        const { kind, command } = this.shown();
        const result = { kind, command, code, ended: why, seconds, tail: [...ended.tail], tests, findings, coverage };
        const named = junit.filter((path) => path !== this.reporting.report);
        const written = { junit: named.length, coverage: covered.length };
        return { result, missing: missingProgram(this.check, ended), unreadable: this.unreadable, written };
    }
    async start() {
        const { environment, log, workspace } = this.runtime;
        const reader = this.reporting.pytest ? null : this.check.kind === 'quality' ? this.lint : this.printed;
        const command = {
            argv: this.reporting.argv,
            key: keyOf(this.check),
            cwd: workspace,
            timeoutMs: this.terms.timeoutMinutes * 60_000,
            onLine: (line) => {
                log.output(line);
                reader?.push(line);
            },
        };
        try {
            return await environment.run(command, (0,in_workspace/* inWorkspace */.v)(workspace));
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
            return cause.message;
        }
    }
    async reports() {
        const { files, workspace } = this.runtime;
        const of = (patterns) => writtenNow(files, workspace, patterns);
        const own = this.reporting.report;
        const junit = new Map(await of(this.terms.junit ?? []));
        const stat = own === null ? undefined : await files.stat(own);
        if (own !== null && stat !== undefined)
            junit.set(own, `${stat.modified} ${stat.size}`);
        return { junit, coverage: await of(this.terms.coverage ?? usualCoverage) };
    }
    async tests(written) {
        const tally = new Tally();
        const own = this.reporting.report;
        for (const path of own !== null && written.includes(own) ? [own] : written) {
            await this.read(() => readJunit(this.runtime.files, this.full(path), this.nameOf(path), tally));
        }
        if (tally.any)
            return tally.tests(this.paths);
        return this.check.kind === 'test' ? this.printed.tests(this.paths) : null;
    }
    async coverage(written) {
        const total = { files: [], covered: 0, valid: 0 };
        for (const path of this.terms.coverage === null ? written.slice(0, 1) : written) {
            await this.read(async () => {
                const { covered, valid } = await readCoverage(this.runtime.files, this.full(path), this.nameOf(path));
                total.files.push(path);
                total.covered += covered;
                total.valid += valid;
            });
        }
        return total.files.length === 0 ? null : total;
    }
    async read(body) {
        try {
            await body();
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
            this.unreadable.push(cause.message);
        }
    }
    full(path) {
        return path === this.reporting.report ? path : (0,external_node_path_.join)(this.runtime.workspace, path);
    }
    nameOf(path) {
        return path === this.reporting.report ? `the JUnit report of "${(0,process/* shown */.S)(this.check.command)}"` : path;
    }
    ending(ended) {
        if (ended.timedOut)
            return { code: null, why: `no end within ${String(this.terms.timeoutMinutes)} min` };
        if (ended.code === null)
            return { code: null, why: ended.signal ?? 'a signal' };
        const empty = ended.code === 5 && (this.reporting.pytest || ended.tail.some((line) => line === 'NO TESTS RAN'));
        if (!empty)
            return { code: ended.code, why: null };
        const runner = this.reporting.pytest ? 'pytest' : 'unittest';
        return { code: 5, why: `code 5: ${runner} found no tests; add some, or correct where it looks for them` };
    }
    unstarted(sentence) {
        const none = { tests: null, findings: { count: 0, first: [] }, coverage: null };
        return { ...this.shown(), code: null, ended: 'could not be started', seconds: 0, tail: [sentence], ...none };
    }
    shown() {
        return { kind: this.check.kind, command: (0,process/* shown */.S)(this.check.command) };
    }
}
function missingProgram(check, ended) {
    const told = (pattern) => ended.tail.findLast((text) => pattern.test(text));
    const line = ended.code === 127
        ? told(/: (?:command )?not found$/)
        : ended.code === 1 && / -m /.test(` ${(0,process/* shown */.S)(check.command)} `)
            ? told(/^\S*python\S*: No module named \S+$/)
            : undefined;
    if (line === undefined)
        return null;
    return `${keyOf(check)}: "${(0,process/* shown */.S)(check.command)}" needs a program that is not installed (${line.trim()}); install it, or correct the command.`;
}
function keyOf(check) {
    return check.kind === 'test' ? 'test.command' : 'test.quality';
}

;// CONCATENATED MODULE: ./.build/project/pytest-command.js


const programs = new Set(['pytest', 'py.test', 'pytest.exe']);
const ownOption = /--junit-?xml(?:=|[\s"',]+)["']?([^\s"'$`\\;|&<>(),\]]+)/;
const withOption = 'case "${PYTEST_ADDOPTS-}" in *--junit*) ;; *) export PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }$1" ;; esac; exec bash -eo pipefail -c "$2"';
function withReport(command, report, configured, workspace) {
    const argv = (0,process/* argvOf */.U)(command);
    const words = typeof command === 'string' ? command.split(/\s+/) : command;
    const at = pytestAt(words, typeof command === 'string');
    if (at === null)
        return { argv, report: null, pytest: false };
    const text = words.join(' ');
    const own = ownOption.exec(text)?.[1] ?? (text.includes('--junit') ? null : configured);
    if (own !== null)
        return { argv, report: (0,external_node_path_.isAbsolute)(own) ? own : (0,external_node_path_.join)(workspace, own), pytest: true };
    if (/--junit|no:junitxml/.test(text))
        return { argv, report: null, pytest: true };
    if (typeof command !== 'string') {
        return { argv: [...argv.slice(0, at + 1), `--junitxml=${report}`, ...argv.slice(at + 1)], report, pytest: true };
    }
    return { argv: ['bash', '-c', withOption, 'bash', `--junitxml=${quoted(report)}`, command], report, pytest: true };
}
function pytestAt(words, isShell) {
    const found = words.flatMap((word, index) => (programs.has(external_node_path_.posix.basename(word)) ? [index] : []));
    const [at] = found;
    if (at === undefined)
        return null;
    if (isShell)
        return found.length === 1 ? at : null;
    return at === 0 || ['-m', 'run'].includes(words[at - 1]) ? at : null;
}
function quoted(path) {
    return `'${path.replaceAll("'", `'"'"'`)}'`;
}
async function configuredReport(files, workspace) {
    for (const name of [
        'pytest.toml',
        '.pytest.toml',
        'pytest.ini',
        '.pytest.ini',
        'pyproject.toml',
        'tox.ini',
        'setup.cfg',
    ]) {
        const path = (0,external_node_path_.join)(workspace, name);
        if ((await files.stat(path))?.kind !== 'file')
            continue;
        const found = ownOption.exec(await files.text(path));
        if (found !== null)
            return found[1];
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/project/workspace-paths.js


const foreign = /(?:^|\/)(?:site-packages|node_modules|\.git)\//;
class WorkspacePaths {
    files;
    workspace;
    known = new Map();
    roots;
    constructor(files, workspace) {
        this.files = files;
        this.workspace = workspace;
    }
    inside(path) {
        let found = this.known.get(path);
        if (found === undefined)
            this.known.set(path, (found = this.find(path)));
        return found;
    }
    async find(path) {
        if (path === '' || path.length > 1000 || /\p{Cc}/u.test(path))
            return null;
        this.roots ??= this.files.real(this.workspace).then((real) => [this.workspace, real]);
        for (const root of await this.roots) {
            const full = (0,external_node_path_.resolve)(root, path);
            const below = (0,external_node_path_.relative)(root, full).split(external_node_path_.sep).join('/');
            if (below === '' || below === '..' || below.startsWith('../') || (0,external_node_path_.isAbsolute)(below) || foreign.test(below))
                continue;
            if (await this.isFile(full))
                return below;
        }
        return null;
    }
    async isFile(path) {
        try {
            const kind = (await this.files.stat(path))?.kind;
            return kind === 'file' || kind === 'link';
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
                return false;
            throw cause;
        }
    }
}

;// CONCATENATED MODULE: ./.build/project/run-checks.js




async function runChecks(checks, terms, runtime) {
    const { files, run, workspace } = runtime;
    const configured = await configuredReport(files, workspace);
    const paths = new WorkspacePaths(files, workspace);
    const folder = terms.values ? 'test' : 'test/junit';
    await files.folder(run.path(folder));
    const done = [];
    for (const [index, check] of checks.entries()) {
        const report = run.path(`${folder}/junit-${index + 1}.xml`);
        const reporting = withReport(check.command, report, configured, workspace);
        const one = new CheckRun(check, reporting, terms, runtime, paths);
        done.push(await runtime.log.group(`${check.kind}: ${(0,process/* shown */.S)(check.command)}`, () => one.run()));
    }
    return done;
}
function unwritten(named, checked) {
    return ['junit', 'coverage']
        .filter((key) => named[key] !== null && checked.every(({ written }) => written[key] === 0))
        .map((key) => `test.${key}: no command wrote a report of that name (${(named[key] ?? []).join(', ')}); correct it.`);
}

// EXTERNAL MODULE: ./.build/project/test-summary.js
var test_summary = __webpack_require__(17531);
;// CONCATENATED MODULE: ./.build/project/test.step.js






const testStep = {
    name: 'test',
    folder: () => 'test',
    reads: ({ test }) => ({ options: test }),
    skippable: () => false,
    async run({ test, report }, context) {
        const { files, log, run, workspace } = context;
        const tests = test.command === null ? await (0,detect/* detectTests */.z)(files, workspace) : [test.command];
        if (tests.length === 0)
            log.notice('no tests found; set test.command');
        const commands = [
            ...tests.map((command) => ({ kind: 'test', command })),
            ...test.quality.map((command) => ({ kind: 'quality', command })),
        ];
        const { timeout_minutes: timeoutMinutes, junit, coverage } = test;
        const checked = await runChecks(commands, { timeoutMinutes, junit, coverage, values: report.values }, { ...context, environment: context.tools });
        const results = checked.map(({ result }) => result);
        const checks = { format: 'mlops-checks/1', minCoverage: test.min_coverage, commands: results };
        await run.write('test/commands.json', report.values ? checks : (0,check/* withoutMessages */.rq)(checks));
        annotate(checked.filter(({ missing }) => missing === null).map(({ result }) => result), log);
        for (const sentence of unwritten({ junit, coverage }, checked))
            log.warning(sentence);
        const mistakes = checked.flatMap(({ missing, unreadable }) => [missing ?? [], ...unreadable].flat());
        if (mistakes.length > 0)
            throw new errors/* UserErrors */.tQ(mistakes);
        const refusal = (0,check/* coverageRefusal */.$Z)(checks);
        if (refusal !== null)
            log.error(refusal, { title: 'coverage' });
        const passed = refusal === null && checks.commands.every(check/* isPassed */.Hh);
        return { status: passed ? 'ok' : 'no', summary: (0,test_summary/* summarise */.fS)(checks, tests.length), figures: (0,test_summary/* figuresOf */.h5)(checks) };
    },
};


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
