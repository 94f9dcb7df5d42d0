export const id = 5301;
export const ids = [5301];
export const modules = {

/***/ 12915:
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

/***/ 86185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   JT: () => (/* binding */ runChecks),
/* harmony export */   dJ: () => (/* binding */ checksSchema),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8097);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10179);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12915);



const checksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['test', 'quality']),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    ended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
}));
function isPassed(result) {
    return result.code === 0;
}
function endingOf(result) {
    return result.ended ?? `code ${String(result.code)}`;
}
async function runChecks(checks, timeoutMinutes, runtime) {
    const done = [];
    for (const check of checks) {
        const name = `${check.kind}: ${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(check.command)}`;
        done.push(await runtime.log.group(name, () => runCheck(check, timeoutMinutes, runtime)));
    }
    return done;
}
async function runCheck(check, timeoutMinutes, runtime) {
    const command = runtime.environment.inside({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .argvOf */ .U)(check.command),
        key: keyOf(check),
        cwd: runtime.workspace,
        timeoutMs: timeoutMinutes * 60_000,
        onLine: (line) => {
            runtime.log.output(line);
        },
    });
    const base = { kind: check.kind, command: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(check.command) };
    let ended;
    try {
        ended = await runtime.process.run(command);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw cause;
        const result = { ...base, code: null, ended: 'could not be started', seconds: 0, tail: [cause.message] };
        return { result, missing: cause.message };
    }
    const why = ended.timedOut
        ? `no end within ${String(timeoutMinutes)} min`
        : ended.code === null
            ? (ended.signal ?? 'a signal')
            : null;
    const seconds = Math.round(ended.milliseconds) / 1000;
    const code = ended.timedOut ? null : ended.code;
    return {
        result: { ...base, code, ended: why, seconds, tail: [...ended.tail] },
        missing: missingProgram(check, ended),
    };
}
function missingProgram(check, ended) {
    if (ended.code !== 127)
        return null;
    const line = ended.tail.findLast((text) => /: (?:command )?not found$/.test(text));
    if (line === undefined)
        return null;
    return `${keyOf(check)}: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(check.command)}" needs a program that is not installed (${line.trim()}); install it, or correct the command.`;
}
function keyOf(check) {
    return check.kind === 'test' ? 'test.command' : 'test.quality';
}


/***/ }),

/***/ 88890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10179);


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
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pytest.ini'))) !== undefined)
        return true;
    for (const [file, heading] of [
        ['pyproject.toml', /^\s*\[tool\.pytest\b/m],
        ['setup.cfg', /^\s*\[tool:pytest\]/m],
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

/***/ 45301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testStep: () => (/* binding */ testStep)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10179);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86185);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88890);



const testStep = {
    name: 'test',
    folder: () => 'test',
    reads: ({ test }) => ({ options: test }),
    skippable: () => false,
    async run({ test }, context) {
        const { files, log, run, workspace } = context;
        const tests = test.command === null ? await (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectTests */ .z)(files, workspace) : [test.command];
        if (tests.length === 0)
            log.notice('no tests found; set test.command');
        const checks = [
            ...tests.map((command) => ({ kind: 'test', command })),
            ...test.quality.map((command) => ({ kind: 'quality', command })),
        ];
        const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .JT)(checks, test.timeout_minutes, context);
        const results = checked.map(({ result }) => result);
        await run.write('test/commands.json', results);
        const missing = checked.flatMap((each) => each.missing ?? []);
        if (missing.length > 0)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(missing);
        const failed = results.filter((result) => !(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassed */ .Hh)(result));
        for (const result of failed)
            log.error(describeFailure(result), { title: `${result.kind} failed` });
        const figures = { commands: results.length, failed: failed.length };
        return { status: failed.length === 0 ? 'ok' : 'no', summary: summarise(results, failed, tests.length), figures };
    },
};
function describeFailure(result) {
    const last = result.tail.slice(-10).map((line) => `\n  ${line}`);
    return `${result.command}: ${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(result)}.${last.length > 0 ? ` Its last lines:${last.join('')}` : ' It printed nothing.'}`;
}
function summarise(results, failed, tests) {
    if (results.length === 0)
        return 'No tests found; set test.command in mlops.yml.';
    if (failed.length > 0) {
        const names = failed.map((result) => `"${result.command}" (${(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(result)})`).join(', ');
        return `${String(failed.length)} of ${String(results.length)} commands failed: ${names}.`;
    }
    const passed = results.length === 1 ? '1 command passed' : `${String(results.length)} commands passed`;
    return tests === 0 ? `${passed}; no tests found, set test.command in mlops.yml.` : `${passed}.`;
}


/***/ })

};
