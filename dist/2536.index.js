export const id = 2536;
export const ids = [2536];
export const modules = {

/***/ 2536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Engine: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.build/run/inputs.js
var run_inputs = __webpack_require__(1255);
// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(4787);
;// CONCATENATED MODULE: ./.build/run/runner.js


async function runStep(step, config, context, force) {
    const folder = step.folder(config);
    const inputs = await (0,run_inputs/* inputsDigest */.KA)(step.name, step.reads(config), context);
    if (step.skippable(config) && !force) {
        const earlier = await unchanged(folder, inputs, context);
        if (earlier !== undefined)
            return { ...earlier, skipped: true };
    }
    await context.run.clear(folder);
    const record = recorder(step.name, folder, inputs, context);
    try {
        const outcome = await step.run(config, context);
        return { ...(await record(outcome)), skipped: false };
    }
    catch (cause) {
        await record({ status: 'failed', summary: cause instanceof Error ? cause.message : String(cause) });
        throw cause;
    }
}
function recorder(step, folder, inputs, context) {
    const startedAt = context.clock.now().toISOString();
    const started = context.clock.elapsed();
    return async ({ status, summary, figures }) => {
        const outputs = await (0,run_inputs/* contentOf */.$E)(context.files, context.run.path(folder));
        const result = {
            format: 'mlops-result/1',
            step,
            status,
            summary,
            figures: { ...figures },
            tool: context.who.tool,
            actor: context.who.actor,
            run: context.who.run,
            revision: context.who.revision,
            startedAt,
            finishedAt: context.clock.now().toISOString(),
            milliseconds: Math.round(context.clock.elapsed() - started),
            inputs,
            outputs: typeof outputs === 'object' && outputs !== null ? outputs : {},
        };
        await context.run.write(`${folder}/result.json`, result);
        return result;
    };
}
async function unchanged(folder, inputs, context) {
    const path = `${folder}/result.json`;
    if (!(await context.run.has(path)))
        return undefined;
    const earlier = result/* resultSchema */.F.safeParse(parse(await context.files.text(context.run.path(path))));
    if (!earlier.success || earlier.data.status !== 'ok' || earlier.data.inputs !== inputs)
        return undefined;
    const outputs = await (0,run_inputs/* contentOf */.$E)(context.files, context.run.path(folder));
    return JSON.stringify(outputs) === JSON.stringify(earlier.data.outputs) ? earlier.data : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(4010);
;// CONCATENATED MODULE: ./.build/entry/engine.js


class Engine {
    session;
    force;
    watcher;
    ran = [];
    constructor(session, force, watcher) {
        this.session = session;
        this.force = force;
        this.watcher = watcher;
    }
    get config() {
        return this.session.config;
    }
    async run(step, part = null) {
        const config = part === null ? this.config : onPart(this.config, part);
        const entry = steps/* steps */.Ci[step];
        const result = await this.watcher.around(step, part, async () => {
            const loaded = await entry.load();
            const context = step === 'report' ? { ...this.session.context, sections: await this.sections() } : this.session.context;
            return runStep(loaded, config, context, this.force);
        });
        this.ran.push({ step, part, result });
        return result;
    }
    async clear(names) {
        for (const name of names)
            await this.session.context.run.clear(name);
    }
    async sections() {
        const { sectionSources } = await Promise.all(/* import() */[__webpack_require__.e(2295), __webpack_require__.e(8817), __webpack_require__.e(4046)]).then(__webpack_require__.bind(__webpack_require__, 4046));
        return sectionSources(new Set(this.ran.map(({ step }) => step)));
    }
}
function onPart(config, part) {
    return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   KA: () => (/* binding */ inputsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

async function inputsDigest(name, reads, context) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    hash.update(JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)]));
    for (const path of reads.run ?? []) {
        hash.update(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
    }
    for (const pattern of reads.workspace ?? []) {
        const paths = await context.files.glob(pattern, context.workspace);
        for (const path of paths)
            hash.update(JSON.stringify([path, await context.files.digest(`${context.workspace}/${path}`)]));
        hash.update(JSON.stringify([pattern, paths.length]));
    }
    return hash.digest('hex');
}
async function contentOf(files, path) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return null;
    if (stat.kind !== 'folder')
        return files.digest(path);
    const content = [];
    for (const name of await files.list(path)) {
        if (name.split('/').at(-1) !== 'result.json')
            content.push([name, await files.digest(`${path}/${name}`)]);
    }
    return Object.fromEntries(content);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]);
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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
