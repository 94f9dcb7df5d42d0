export const id = 2039;
export const ids = [2039];
export const modules = {

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordedDecision)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36221);

async function recordedDecision(run, part, digest) {
    const path = `evaluate/${part}/metrics.json`;
    if (!(await run.has(path)))
        return null;
    const { models } = await run.read(path, 'evaluate', (value) => _scores_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .M.parse(value));
    return models.candidate.digest === digest ? (models.candidate.decision ?? null) : null;
}


/***/ }),

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluationSchema)
/* harmony export */ });
/* unused harmony export modelRole */
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

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   B2: () => (/* binding */ verdictName)
/* harmony export */ });
/* unused harmony exports roleName, comparisonSchema, epochSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);


const verdictName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);
const figure = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
const roleName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const groupsEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('groups'),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), own: _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ })),
});
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: roleName,
    against: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    relative: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEvidenceSchema */ .EI, _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ, groupsEvidence]).nullable(),
});
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    spent: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    promotions: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    present: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    reserve: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    reuse: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['report', 'corrected']),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    corrected: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    verdict: verdictName.nullable(),
    epoch: epochSchema.nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-verdict/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: verdictName,
    part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })),
    looks: looksSchema,
    sealed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});


/***/ }),

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ArchiveNames),
/* harmony export */   r: () => (/* binding */ badName)
/* harmony export */ });
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
function badName(name) {
    if (name === '')
        return 'it has no name';
    if (name.length > 1000)
        return 'its name is longer than 1,000 characters';
    if (unprintable.test(name))
        return 'its name holds control characters';
    if (name.startsWith('/'))
        return 'its path is absolute';
    if (name.includes('\\') || name.includes(':'))
        return 'its name holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '..')
            return 'its path leads out of the folder (..)';
        if (part === '' || part === '.')
            return 'its path has an empty part';
        if (/[. ]$/.test(part))
            return 'its name ends in a dot or a blank';
        if (reserved.test(part))
            return 'its name is reserved on Windows';
    }
    return null;
}
class ArchiveNames {
    files = new Set();
    folders = new Set();
    add(name) {
        const bad = badName(name);
        if (bad !== null)
            return bad;
        const same = name.normalize('NFC').toLowerCase();
        if (this.files.has(same))
            return 'another file has the same name';
        if (this.folders.has(same))
            return 'a folder has the same name';
        for (let at = same.indexOf('/'); at >= 0; at = same.indexOf('/', at + 1)) {
            const above = same.slice(0, at);
            if (this.files.has(above))
                return 'a file has the name of its folder';
            this.folders.add(above);
        }
        this.files.add(same);
        return null;
    }
}


/***/ }),

/***/ 87026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ unpackModel),
/* harmony export */   Zo: () => (/* binding */ packModel)
/* harmony export */ });
/* unused harmony export archiveLimits */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51306);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71862);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17628);







const archiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };
async function packModel(files, folder, to) {
    const names = await checkedNames(files, folder);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    tar.on('error', () => undefined);
    const failures = [];
    const produced = addAll(files, folder, names, tar).catch((cause) => {
        failures.push(cause);
        tar.destroy(cause);
    });
    try {
        await compress(files, tar, to);
    }
    catch (cause) {
        throw failures[0] ?? cause;
    }
    await produced;
    if (failures.length > 0)
        throw failures[0];
}
async function checkedNames(files, folder) {
    const names = await files.list(folder);
    if (names.length === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: a model needs at least one file, the folder is empty.`);
    const known = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    for (const name of names) {
        const bad = known.add(name);
        if (bad !== null)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
    }
    return names;
}
async function addAll(files, folder, names, tar) {
    for (const name of names) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const header = { name, size: stat.size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' };
        const entry = tar.entry(header);
        const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'close');
        for await (const chunk of files.stream(path)) {
            if (!entry.write(chunk))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'drain'), closed]);
        }
        entry.end();
        await closed;
    }
    tar.finalize();
}
async function compress(files, tar, to) {
    const writer = await files.writer(to);
    try {
        let ready = [];
        const gzip = new fflate__WEBPACK_IMPORTED_MODULE_6__.Gzip({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
        for await (const [block, last] of blocks(tar)) {
            gzip.push(block, last);
            for (const chunk of ready)
                await writer.write(chunk);
            ready = [];
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
const blockSize = 1 << 16;
async function* blocks(chunks) {
    let block = new Uint8Array(blockSize);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(blockSize - filled, chunk.length - at);
            block.set(chunk.subarray(at, at + size), filled);
            filled += size;
            at += size;
            if (filled < blockSize)
                continue;
            yield [block, false];
            block = new Uint8Array(blockSize);
            filled = 0;
        }
    }
    yield [block.subarray(0, filled), true];
}
async function unpackModel(files, archive, folder, limits = archiveLimits) {
    const partial = `${folder}.unpacking`;
    await files.remove(partial);
    try {
        await files.folder(partial);
        await extractAll(files, archive, partial, limits);
        await files.remove(folder);
        if (!(await files.move(partial, folder))) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`${folder}: something else wrote there meanwhile; run again.`);
        }
    }
    catch (cause) {
        await files.remove(partial);
        throw cause;
    }
}
async function extractAll(files, archive, folder, limits) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), tar, () => undefined);
    const names = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    let bytes = 0;
    let count = 0;
    try {
        for await (const entry of tar) {
            const { name, type, size } = entry.header;
            const refuse = (why) => new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
            if (type === 'directory') {
                entry.resume();
                continue;
            }
            if (type !== 'file')
                throw refuse(`a model holds ordinary files only, this is a ${type}`);
            const bad = names.add(name);
            if (bad !== null)
                throw refuse(bad);
            count += 1;
            bytes += size;
            if (count > limits.files)
                throw refuse(`the archive holds more than ${limits.files} files`);
            if (bytes > limits.bytes)
                throw refuse(`the archive holds more than ${limits.bytes} bytes`);
            await writeEntry(files, entry, `${folder}/${name}`);
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
            cause,
        });
    }
    if (count === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive holds no files; fetch or build it again.`);
}
async function writeEntry(files, entry, path) {
    const writer = await files.writer(path);
    try {
        for await (const chunk of entry)
            await writer.write(chunk);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


async function modelDigest(files, folder) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = [];
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const sha256 = await files.digest(path);
        hash.update(`${JSON.stringify([name, stat.size, sha256])}\n`);
        entries.push([name, { size: stat.size, sha256 }]);
    }
    return { digest: hash.digest('hex'), files: Object.fromEntries(entries) };
}
async function verifyModel(files, folder, expected, name) {
    const found = await modelDigest(files, folder);
    if (found.digest === expected.digest)
        return;
    const before = new Map(Object.entries(expected.files));
    const now = new Map(Object.entries(found.files));
    const differs = [...new Set([...before.keys(), ...now.keys()])]
        .sort()
        .find((file) => before.get(file)?.sha256 !== now.get(file)?.sha256);
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its model is not the one of its manifest (${differs ?? 'the list of files'} differs); the archive was changed or damaged, restore it.`);
}


/***/ }),

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ appendChampion),
/* harmony export */   RM: () => (/* binding */ appendByPerson),
/* harmony export */   uM: () => (/* binding */ requireReason)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function appendChampion({ registry, who, clock }, decision) {
    const record = {
        format: 'mlops-champion/1',
        ...decision,
        actor: who.actor,
        run: who.run,
        at: clock.now().toISOString(),
    };
    return (await registry.promote(record)) === 'promoted' ? record : null;
}
async function appendByPerson(context, decision) {
    const record = await appendChampion(context, decision);
    if (record !== null)
        return record;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${decision.model}: somebody else changed the champion at this moment (#${decision.number} is taken); look at \`mlops show\`, then run again.`);
}
function requireReason(step, reason) {
    const text = reason?.trim() ?? '';
    if (text !== '')
        return text;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${step}.reason: expected why, got nothing; add \`--reason "..."\`, it is kept on record.`);
}


/***/ }),

/***/ 88732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ lastRecordOf),
/* harmony export */   Po: () => (/* binding */ previousChampion)
/* harmony export */ });
/* unused harmony export championLine */
function championLine(history) {
    const line = [];
    for (const record of history) {
        if (record.kind === 'rollback') {
            const restored = line.findLastIndex(({ version }) => version === record.version);
            if (restored >= 0)
                line.length = restored + 1;
            else
                line.push(record);
        }
        else {
            line.push(record);
        }
    }
    return line;
}
function previousChampion(history) {
    const present = history.at(-1);
    return championLine(history).findLast(({ version }) => version !== present?.version);
}
function lastRecordOf(history, version) {
    return history.findLast((record) => record.version === version);
}


/***/ }),

/***/ 27947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ finalVerdict),
/* harmony export */   Uw: () => (/* binding */ readMetrics),
/* harmony export */   cv: () => (/* binding */ readJudged)
/* harmony export */ });
/* harmony import */ var _evaluate_recorded_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9297);
/* harmony import */ var _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36221);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88129);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82295);
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87828);






const finalVerdict = 'gate/verdict.json';
const sampled = 'train/manifest.json: trained on a sample of the rows (train.on_check: sample), which says nothing of the candidate; run `mlops changes --force` and `mlops train`.';
async function readJudged({ run, files, registry }, model) {
    const pin = await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .readPin */ .Ci)(run);
    if (pin.registry !== registry.location) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--registry: this run pinned the champion of ${pin.registry}, got ${registry.location}; name the same one, or run \`mlops champion\` again.`);
    }
    const candidate = await run.read('train/manifest.json', 'train', (value) => _model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateSchema */ .HL.parse(value));
    const verdict = await run.read(finalVerdict, 'gate', (value) => _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$D.parse(value));
    checkPublishable(candidate, verdict);
    const verdictDigest = await files.digest(run.path(finalVerdict));
    for (const [file, name, step] of [
        ['champion/pin.json', pin.model, 'champion'],
        ['train/manifest.json', candidate.name, 'train'],
        [finalVerdict, verdict.model, 'gate'],
    ]) {
        if (name !== model)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file}: of another model than ${model}; run \`mlops ${step}\` again.`);
    }
    if (verdict.candidate.digest !== candidate.model.digest) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: a stale verdict, about another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`);
    }
    checkChampion(verdict, await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_5__/* .readPinned */ .r6)(run, 'champion'));
    const decision = await (0,_evaluate_recorded_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedDecision */ .z)(run, verdict.part, candidate.model.digest);
    return { pin, candidate: decision === null ? candidate : { ...candidate, decision }, verdict, verdictDigest };
}
function checkPublishable({ sample }, { verdict, part }) {
    if (sample !== undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(sampled);
    if (verdict === 'promote' && part !== 'test') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: expected a verdict on the test rows, got one on the validation rows, which only proposes; run \`mlops evaluate --part test\` and \`mlops gate --part test\`.`);
    }
}
function checkChampion({ champion: judged }, champion) {
    const version = judged?.version ?? null;
    if (version === (champion?.version ?? null) && judged?.digest === champion?.model.digest)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${finalVerdict}: a stale verdict, reached against ${version ?? 'no champion'}, but this run pinned ${champion?.version ?? 'none'}; run \`mlops evaluate\` and \`mlops gate\` again.`);
}
async function readMetrics(run, { candidate, verdict }) {
    const metrics = { validation: null, test: null };
    for (const part of verdict.part === 'test' ? ['validation', 'test'] : ['validation']) {
        const path = `evaluate/${part}/metrics.json`;
        const decided = part === verdict.part;
        if (!decided && !(await run.has(path)))
            continue;
        const evaluation = await run.read(path, 'evaluate', (value) => _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .M.parse(value));
        const { digest, metrics: figures } = evaluation.models.candidate;
        if (digest === candidate.model.digest)
            metrics[part] = evaluation.sealed === true ? null : figures;
        else if (decided) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path}: of another model than the one in train/; run \`mlops evaluate\` and \`mlops gate\` again.`);
        }
    }
    return metrics;
}


/***/ }),

/***/ 80528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkTrained),
/* harmony export */   l: () => (/* binding */ checkRegistered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87026);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28074);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25332);




async function checkTrained(files, run, candidate) {
    const folder = await files.temporary();
    await (0,_model_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackModel */ .In)(files, run.path('train', _registry_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFile */ .u4), folder);
    await (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyModel */ .H)(files, folder, candidate.model, `train/${_registry_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFile */ .u4}`);
    return folder;
}
async function checkRegistered(registry, files, model, version) {
    const folder = await files.temporary();
    await registry.fetch(model, version, _registry_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFile */ .u4, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _registry_names_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFile */ .u4));
    await files.remove(folder);
}


/***/ }),

/***/ 82185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteStep: () => (/* binding */ promoteStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/release/append.js
var append = __webpack_require__(43382);
// EXTERNAL MODULE: ./.build/release/judged.js
var judged = __webpack_require__(27947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(80528);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/release/champion-line.js
var champion_line = __webpack_require__(88732);
;// CONCATENATED MODULE: ./.build/release/promotion.js


function gatePromotion(pin, verdict, verdictDigest, version) {
    const own = verdict.rule === 'superiority' || verdict.rule === 'first';
    return {
        model: pin.model,
        number: pin.number + 1,
        version,
        anchor: own ? version : (pin.anchor ?? version),
        kind: 'gate',
        reason: verdict.reasons.join(' '),
        verdict: verdictDigest,
    };
}
function personPromotion(history, promoted, present, reason) {
    const last = history.at(-1);
    const comparable = present !== null && (0,external_node_util_.isDeepStrictEqual)(present.target, promoted.target);
    const kept = comparable ? last?.anchor : undefined;
    return {
        model: promoted.name,
        number: (last?.number ?? 0) + 1,
        version: promoted.version,
        anchor: (0,champion_line/* lastRecordOf */.$X)(history, promoted.version)?.anchor ?? kept ?? promoted.version,
        kind: 'person',
        reason,
        verdict: promoted.verdict.sha256,
    };
}
function recordedAlready(history, { number, version, verdict, kind }) {
    const last = history.at(-1);
    const same = last?.number === number && last.version === version && last.verdict === verdict && last.kind === kind;
    return same ? last : undefined;
}

// EXTERNAL MODULE: ./.build/release/promotion-result.js
var promotion_result = __webpack_require__(90983);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(76670);
;// CONCATENATED MODULE: ./.build/release/promote.step.js







const promoteStep = {
    name: 'promote',
    folder: () => 'promote',
    reads: ({ promote }) => ({ run: ['champion/pin.json', release_published/* publishedFile */.hz, judged/* finalVerdict */.Ou], options: promote }),
    skippable: () => false,
    async run({ model, promote: { version, reason } }, context) {
        if (version !== null)
            return promoteByPerson(context, model.name, version, (0,append/* requireReason */.uM)('promote', reason));
        if (reason === null)
            return promoteCandidate(context, model.name);
        throw new errors/* UserError */.yo('promote.reason: it belongs to a version that a person promotes; add `--version V`.');
    },
};
async function promoteCandidate(context, model) {
    const { version, ...published } = await (0,release_published/* readPublished */.Dn)(context.run);
    const { pin, verdict, verdictDigest } = await (0,judged/* readJudged */.cv)(context, model);
    if (published.model !== model || published.verdictDigest !== verdictDigest) {
        throw new errors/* UserError */.yo(`${release_published/* publishedFile */.hz}: not about the verdict in ${judged/* finalVerdict */.Ou}; run \`mlops publish\` again.`);
    }
    if (verdict.verdict !== 'promote' || version === null) {
        const figures = { promoted: false, version, champion: pin.champion };
        await context.registry.settle(model);
        return unchanged(context, `Nothing to promote: verdict ${verdict.verdict}.`, figures);
    }
    const decision = gatePromotion(pin, verdict, verdictDigest, version);
    const record = await (0,append/* appendChampion */.Kx)(context, decision);
    if (record !== null)
        return promoted(context, record);
    const history = await context.registry.history(model);
    const earlier = recordedAlready(history, decision);
    if (earlier !== undefined)
        return promoted(context, earlier);
    throw new errors/* OutsideError */.Cp(`${model}: the champion moved since this run pinned it (from #${pin.number} to #${history.length}): version ${version} is published unpromoted; run again.`);
}
async function promoteByPerson(context, model, named, why) {
    const { registry, files } = context;
    const manifest = await registry.manifest(model, named);
    const history = await registry.history(model);
    const last = history.at(-1);
    if (last?.version === named) {
        const figures = { promoted: false, version: named, champion: named, number: last.number };
        await registry.settle(model);
        return unchanged(context, `${model} ${named} is the champion already (#${last.number}).`, figures);
    }
    await (0,model_check/* checkRegistered */.l)(registry, files, model, named);
    const present = last === undefined ? null : await registry.manifest(model, last.version);
    return promoted(context, await (0,append/* appendByPerson */.RM)(context, personPromotion(history, manifest, present, why)));
}
async function unchanged({ run }, summary, figures) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', null);
    return { status: 'ok', summary, figures };
}
async function promoted({ run }, record) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', record);
    const { model, version, number, kind, anchor } = record;
    const by = kind === 'gate' ? 'the gate' : 'a person';
    const figures = { promoted: true, version, champion: version, number, anchor };
    return { status: 'ok', summary: `${model} ${version} is the champion now (#${number}, by ${by}).`, figures };
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
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictName */ .B2,
    verdictDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['published', 'adopted', 'skipped']),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const publishedFile = 'publish/version.json';
async function readPublished(run) {
    return run.read(publishedFile, 'publish', (value) => publishedSchema.parse(value));
}


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
