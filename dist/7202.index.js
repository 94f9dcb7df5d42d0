export const id = 7202;
export const ids = [7202];
export const modules = {

/***/ 75482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withEnding)
/* harmony export */ });
async function withEnding(body, ending, tellSecond) {
    let result;
    try {
        result = await body();
    }
    catch (cause) {
        await ending().catch(tellSecond);
        throw cause;
    }
    await ending();
    return result;
}


/***/ }),

/***/ 91296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Engine: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/config/position.js
var position = __webpack_require__(58314);
;// CONCATENATED MODULE: ./.build/config/located.js


const leadingKey = /^(?:mlops\.yml: )?([a-z][a-z0-9_]*(?:\.[\w-]+)*): /;
function located(cause, positions) {
    if (cause instanceof errors/* UserErrors */.tQ) {
        return new errors/* UserErrors */.tQ(cause.sentences.map((sentence) => locatedSentence(sentence, positions)));
    }
    if (!(cause instanceof errors/* UserError */.yo))
        return cause;
    const sentence = locatedSentence(cause.message, positions);
    return sentence === cause.message ? cause : new errors/* UserError */.yo(sentence, { cause });
}
function locatedSentence(sentence, positions) {
    const key = leadingKey.exec(sentence)?.[1];
    const place = key === undefined ? undefined : positions.find(key.split('.'));
    if (key === undefined || place === undefined)
        return sentence;
    return position/* Positions */.H.name(place, key) + sentence.replace(/^mlops\.yml: /, '').slice(key.length);
}

// EXTERNAL MODULE: ./.build/run/inputs.js
var run_inputs = __webpack_require__(31255);
// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(24787);
;// CONCATENATED MODULE: ./.build/run/runner.js



async function runStep(step, config, context, force) {
    const folder = step.folder(config);
    const inputs = await (0,run_inputs/* seenInputs */.VX)(step.name, step.reads(config), context);
    if (step.skippable(config) && !force) {
        const earlier = await earlierResult(folder, context);
        if (earlier !== undefined && (await isUnchanged(earlier, folder, await inputs(), context)))
            return { ...earlier, skipped: true };
    }
    await context.run.clear(folder);
    const record = recorder(step.name, folder, inputs, context);
    try {
        const outcome = await step.run(config, context);
        return { ...(await record(outcome)), skipped: false };
    }
    catch (cause) {
        await record({ status: 'failed', summary: summaryOf(cause) });
        throw cause;
    }
}
async function recordFailure(step, config, context, { cause, stale }) {
    const folder = step.folder(config);
    const inputs = await (0,run_inputs/* seenInputs */.VX)(step.name, step.reads(config), context);
    if (stale)
        await context.run.clear(folder);
    await recorder(step.name, folder, inputs, context)({ status: 'failed', summary: summaryOf(cause) });
    return folder;
}
function summaryOf(cause) {
    if (cause instanceof errors/* ProgramError */.Zj)
        return cause.sentence;
    return cause instanceof Error ? cause.message : String(cause);
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
            inputs: await inputs(),
            outputs: typeof outputs === 'object' && outputs !== null ? outputs : {},
        };
        await context.run.write(`${folder}/result.json`, result);
        return result;
    };
}
async function earlierResult(folder, context) {
    const path = `${folder}/result.json`;
    if (!(await context.run.has(path)))
        return undefined;
    const earlier = result/* resultSchema */.F.safeParse(parse(await context.files.text(context.run.path(path))));
    return earlier.success && earlier.data.status === 'ok' ? earlier.data : undefined;
}
async function isUnchanged(earlier, folder, inputs, context) {
    if (earlier.inputs !== inputs)
        return false;
    const outputs = await (0,run_inputs/* contentOf */.$E)(context.files, context.run.path(folder));
    return JSON.stringify(outputs) === JSON.stringify(earlier.outputs);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/entry/ending.js
var ending = __webpack_require__(75482);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
;// CONCATENATED MODULE: ./.build/entry/engine.js







const alone = ['champion', 'gate', 'publish', 'promote', 'rollback', 'upload', 'report'];
class Engine {
    session;
    force;
    watcher;
    ran = [];
    started = new Map();
    constructor(session, force, watcher) {
        this.session = session;
        this.force = force;
        this.watcher = watcher;
    }
    get ended() {
        return new Set(this.ran.map(({ step }) => step));
    }
    get config() {
        return this.session.config;
    }
    get promoted() {
        return this.ran.some(({ step, result }) => step === 'promote' && result.figures['promoted'] === true);
    }
    run(step, part = null) {
        return this.runWith(part === null ? this.config : onPart(this.config, part), step, part);
    }
    async runWith(config, step, part) {
        const entry = steps/* steps */.Ci[step];
        if (step === 'split' && !(await this.session.context.run.has(pinned/* pinFile */.gO)))
            await this.run('champion');
        const result = await this.watcher.around(step, part, async () => {
            const loaded = await entry.load();
            if (step === 'report')
                return runStep(loaded, config, await this.reporting(), this.force);
            const folder = loaded.folder(config);
            this.started.set(folder, { step, skipped: false });
            const ran = await this.placed(() => runStep(this.prepared(step, loaded), config, this.session.context, this.force));
            this.started.set(folder, { step, skipped: ran.skipped });
            return ran;
        });
        this.ran.push({ step, part, result });
        return result;
    }
    async checkCurrent() {
        const { olderThanChampion } = await __webpack_require__.e(/* import() */ 6579).then(__webpack_require__.bind(__webpack_require__, 66579));
        const { context } = this.session;
        await this.recorded('champion', this.config, { stale: false }, async () => {
            const older = await olderThanChampion(context, context.who.revision);
            if (older !== null)
                throw new errors/* UserError */.yo(older);
        });
    }
    async checkSameData() {
        const [{ checkValidated }, { splitManifestSchema }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7563).then(__webpack_require__.bind(__webpack_require__, 7563)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 21548)),
        ]);
        const { run } = this.session.context;
        await this.recorded('split', this.config, { stale: false }, async () => {
            const { data } = await run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
            await checkValidated(run, data.files);
        });
    }
    get sampled() {
        return this.ran.some(({ step, result }) => step === 'changes' && result.figures['sample'] === true);
    }
    async toTrain(flow) {
        const { changes, gate, evaluate } = this.config;
        const { policyDigest } = await Promise.all(/* import() */[__webpack_require__.e(7723), __webpack_require__.e(4740), __webpack_require__.e(9419)]).then(__webpack_require__.bind(__webpack_require__, 24740));
        const own = { ...changes, flow, force: this.force || changes.force, policy: policyDigest(gate, evaluate) };
        const config = { ...this.config, changes: own };
        return (await this.runWith(config, 'changes', null)).figures['train'] !== false;
    }
    get rejected() {
        return this.ran.findLast(({ step }) => step === 'gate')?.result.figures['verdict'] === 'reject';
    }
    snapshot(handOn) {
        return this.runWith(this.keeping(handOn), 'snapshot', null);
    }
    async checkSnapshot(handOn) {
        if (this.config.data.snapshot !== null)
            await this.check(['snapshot'], this.keeping(handOn));
    }
    keeping(handOn) {
        return { ...this.config, snapshot: { hand_on: handOn } };
    }
    async prepareReport() {
        await runStep(await steps/* steps */.Ci.report.load(), this.config, await this.reporting(), true);
    }
    prepared(name, step) {
        if (alone.includes(name))
            return step;
        const run = async (config) => {
            await this.session.prepare();
            return step.run(config, this.session.context);
        };
        return { ...step, run };
    }
    async check(names, config = this.config) {
        for (const name of names) {
            const step = await steps/* steps */.Ci[name].load();
            await this.recorded(name, config, { stale: true }, async () => step.check?.(config, this.session.context));
        }
    }
    async recorded(name, config, { stale }, body) {
        try {
            await this.placed(body);
        }
        catch (cause) {
            const { context } = this.session;
            await (0,ending/* withEnding */.A)(() => Promise.reject(cause), async () => {
                const folder = await recordFailure(await steps/* steps */.Ci[name].load(), config, context, { cause, stale });
                this.started.set(folder, { step: name, skipped: false });
            }, this.tellSecond);
        }
    }
    tellSecond = (cause) => {
        for (const sentence of (0,failure/* failureOf */.g5)(cause).sentences)
            this.session.context.log.warning(sentence);
    };
    async placed(body) {
        try {
            return await body();
        }
        catch (cause) {
            throw located(cause, this.session.positions);
        }
    }
    async clear(names) {
        for (const name of names)
            await this.session.context.run.clear(name);
    }
    async reporting() {
        const { sectionSources } = await Promise.all(/* import() */[__webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(7723), __webpack_require__.e(5749), __webpack_require__.e(5265), __webpack_require__.e(4665), __webpack_require__.e(5472), __webpack_require__.e(9094)]).then(__webpack_require__.bind(__webpack_require__, 37991));
        const all = this.started.size === 0 || this.session.received;
        return {
            ...this.session.context,
            sections: sectionSources(all ? null : new Set(this.started.keys()), this.config.report.values),
            ran: all ? null : this.started,
        };
    }
}
function onPart(config, part) {
    return { ...config, evaluate: { ...config.evaluate, part }, gate: { ...config.gate, part } };
}


/***/ }),

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   VX: () => (/* binding */ seenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const large = 1 << 26;
async function seenInputs(name, reads, context, most = large) {
    const pieces = [JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)])];
    for (const path of reads.run ?? []) {
        pieces.push(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
    }
    for (const pattern of reads.workspace ?? []) {
        const paths = await context.files.glob(pattern, context.workspace);
        for (const path of paths)
            pieces.push(await fileContent(context, path, most));
        pieces.push(JSON.stringify([pattern, paths.length]));
    }
    return async () => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const piece of pieces)
            hash.update(typeof piece === 'string' ? piece : await laterContent(piece, context));
        return hash.digest('hex');
    };
}
async function fileContent({ files, workspace }, path, most) {
    const full = `${workspace}/${path}`;
    const stat = await files.stat(full);
    if (stat?.kind !== 'file')
        return JSON.stringify([path, null]);
    if (stat.size >= most)
        return { path, full, mark: stat.mark };
    return JSON.stringify([path, await files.digest(full)]);
}
async function laterContent({ path, full, mark }, { files }) {
    const same = (await files.stat(full))?.mark === mark;
    return JSON.stringify([path, same ? await files.digest(full) : 'changed']);
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


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


/***/ }),

/***/ 96719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ pairedEvidenceSchema),
/* harmony export */   b5: () => (/* binding */ fromReal),
/* harmony export */   hJ: () => (/* binding */ singleEvidenceSchema),
/* harmony export */   kj: () => (/* binding */ toReal)
/* harmony export */ });
/* unused harmony export evidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const real = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const chosen = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional();
const both = { candidate: real, reference: real };
const lack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() };
const ownLack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().optional() };
const sample = {
    n: count,
    mean: real,
    variance: real,
    skewness: real,
    dominance: real,
    differing: count,
};
const replicates = {
    n: count,
    replicates: count,
    undefined: count,
    error: real,
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
};
const proportion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('proportion'),
    bothRight: count,
    onlyCandidate: count,
    onlyReference: count,
    bothWrong: count,
    rows: count.optional(),
    chosen,
});
const auc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auc'),
    ...both,
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
    chosen,
});
const mean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mean'),
    ...both,
    ...sample,
    largest: real,
    ...ownLack,
    chosen,
});
const influence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('influence'),
    ...both,
    difference: real,
    n: count,
    variance: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    skewness: real,
    df: real,
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
    chosen,
});
const cluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('cluster'),
    ...both,
    difference: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
    chosen,
});
const bootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bootstrap'),
    ...both,
    difference: real,
    ...replicates,
    ...lack,
    chosen,
});
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), hits: count, of: count });
const ownAuc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_auc'),
    auc: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
});
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([real, real]);
const ownMean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_mean'), ...sample, range, ...ownLack });
const ownInfluence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_influence'),
    value: real,
    n: count,
    variance: real,
    skewness: real,
    df: real,
    range,
    trials: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
});
const ownCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_cluster'),
    value: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    range,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
});
const ownBootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_bootstrap'), value: real, ...replicates, ...lack });
const pairedEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    proportion,
    auc,
    mean,
    influence,
    cluster,
    bootstrap,
]);
const singleEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    share,
    ownAuc,
    ownMean,
    ownInfluence,
    ownCluster,
    ownBootstrap,
]);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pairedEvidenceSchema, singleEvidenceSchema]);
function toReal(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
function fromReal(value, missing = Number.NaN) {
    return value ?? missing;
}


/***/ })

};
