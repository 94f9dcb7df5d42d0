export const id = 224;
export const ids = [224,6579,6269];
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
    const { models } = await run.read(path, 'evaluate', (value) => _scores_js__WEBPACK_IMPORTED_MODULE_0__.evaluationSchema.parse(value));
    return models.candidate.digest === digest ? (models.candidate.decision ?? null) : null;
}


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

/***/ 68088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownFileOf)
/* harmony export */ });
const kinds = new Map([
    ['model.joblib', 'joblib'],
    ['model.pkl', 'pickle'],
    ['model.pickle', 'pickle'],
    ['model.onnx', 'onnx'],
    ['model.pt', 'torch'],
    ['model.pth', 'torch'],
    ['model.ubj', 'xgboost'],
    ['model.cbm', 'catboost'],
    ['model.safetensors', 'safetensors'],
    ['model.keras', 'keras'],
    ['model.json', 'json'],
]);
function ownFileOf({ files }) {
    const names = Object.keys(files);
    const found = names.flatMap((name) => {
        const kind = kinds.get(name);
        if (kind === undefined || (kind === 'json' && names.length > 1))
            return [];
        return [{ name, kind }];
    });
    const [own, ...others] = found;
    if (own === undefined || others.length > 0)
        return null;
    const weights = own.kind === 'onnx' && names.some((name) => /^model\.onnx[._]/.test(name));
    return weights ? null : own;
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
function isSameVersion(a, b) {
    const files = ({ files: listed }) => JSON.stringify(Object.entries(listed)
        .map(([name, { size, sha256 }]) => [name, size, sha256])
        .sort());
    return a.name === b.name && a.version === b.version && a.model.digest === b.model.digest && files(a) === files(b);
}


/***/ }),

/***/ 46673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem),
/* harmony export */   k: () => (/* binding */ copyVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

async function fileProblem(files, path, { size, sha256 }) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== size)
        return `expected ${size} bytes, found ${stat.size}`;
    return (await files.digest(path)) === sha256 ? null : 'its SHA-256 is not the one in manifest.json';
}
async function copyVerified(files, from, to, expected) {
    const stat = await files.stat(from);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== expected.size)
        return `expected ${expected.size} bytes, found ${stat.size}`;
    const writer = await files.writer(to);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of files.stream(from)) {
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (hash.digest('hex') !== expected.sha256) {
            await writer.abort();
            return 'its SHA-256 is not the one in manifest.json';
        }
        await writer.close();
        return null;
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 66579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   olderThanChampion: () => (/* binding */ olderThanChampion)
/* harmony export */ });
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function olderThanChampion({ run, log, ancestry = null }, revision) {
    const champion = await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__/* .readPinned */ .r6)(run, 'champion');
    const before = champion?.code.revision ?? null;
    if (champion === null || ancestry === null || revision === before)
        return null;
    if (revision === null || before === null || !commit.test(revision) || !commit.test(before))
        return null;
    const relation = await ancestry.relation(revision, before);
    if (relation === 'same or newer')
        return null;
    const name = `${champion.name} ${champion.version}`;
    const here = `this run is of ${revision.slice(0, 10)}, the champion ${name} of ${before.slice(0, 10)}`;
    if (relation === 'older') {
        return `The champion is of a later commit (${here}), so nothing is published; run the newest commit, or go back on purpose by \`mlops rollback\` or \`mlops promote --version\`.`;
    }
    log.notice(`Whether the champion is of a later commit cannot be told (${here}): one of the two is not in the history at hand.`);
    return null;
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
    const verdict = await run.read(finalVerdict, 'gate', (value) => _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__.verdictSchema.parse(value));
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
        const evaluation = await run.read(path, 'evaluate', (value) => _evaluate_scores_js__WEBPACK_IMPORTED_MODULE_1__.evaluationSchema.parse(value));
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

/***/ 40224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./.build/snapshot/recorded.js
var recorded = __webpack_require__(74379);
// EXTERNAL MODULE: ./.build/release/ancestry.js
var ancestry = __webpack_require__(66579);
// EXTERNAL MODULE: ./.build/release/judged.js
var release_judged = __webpack_require__(27947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(80528);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/version.js
var model_version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/registry/same-version.js
var same_version = __webpack_require__(6633);
;// CONCATENATED MODULE: ./.build/release/register.js



const attempts = 5;
async function register(registry, judged, draftOf) {
    const { candidate } = judged;
    let taken = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const versions = await registry.versions(candidate.name);
        const earlier = await findSame(registry, judged, versions, draftOf);
        if (earlier !== null) {
            await registry.publish(draftOf(earlier));
            return { version: earlier, status: 'adopted', why: 'registered already, with this verdict' };
        }
        const newest = versions.at(-1);
        const next = (0,model_version/* nextVersion */.yU)(candidate, newest === undefined ? null : await registry.manifest(candidate.name, newest));
        const version = taken !== null && (0,model_version/* compareVersions */.Zy)(next.version, taken) <= 0 ? (0,model_version/* bumpVersion */.Bx)(taken, 'patch') : next.version;
        if ((await registry.publish(draftOf(version))) === 'published') {
            return { version, status: 'published', why: next.why };
        }
        taken = version;
    }
    throw new errors/* OutsideError */.Cp(`${candidate.name}: the version number was taken ${attempts} times in a row, last ${taken ?? ''}; others publish at this moment, run again.`);
}
async function findSame(registry, { candidate, verdictDigest, pin: { newest: since } }, versions, draftOf) {
    for (const version of versions) {
        if (since !== null && (0,model_version/* compareVersions */.Zy)(version, since) < 0)
            continue;
        const manifest = await registry.manifest(candidate.name, version);
        if (manifest.model.digest !== candidate.model.digest || manifest.verdict.sha256 !== verdictDigest)
            continue;
        if ((0,same_version/* isSameVersion */.p)(manifest, draftOf(version).manifest))
            return version;
    }
    return null;
}

// EXTERNAL MODULE: ./.build/snapshot/artifact.js
var artifact = __webpack_require__(96269);
;// CONCATENATED MODULE: ./.build/release/publish-snapshot.js



async function publishSnapshot(context, { candidate, verdict }, wanted, at) {
    if (wanted === null || verdict.verdict === 'reject')
        return null;
    const { run, who, log } = context;
    const { fingerprint, snapshot } = await (0,recorded/* readSnapshot */.RA)(run);
    if (fingerprint !== candidate.data.fingerprint || snapshot.rows !== candidate.data.rows)
        throw new errors/* UserError */.yo('snapshot/snapshot.json: it is of other rows than those that the candidate was trained on; run `mlops snapshot` again.');
    if (snapshot.kind !== (typeof wanted === 'string' ? wanted : 'command'))
        throw new errors/* UserError */.yo('snapshot/snapshot.json: data.snapshot says another place by now; run `mlops snapshot` again.');
    if (snapshot.kind !== 'release')
        return snapshot;
    const paths = await localFiles(snapshot, context);
    const kept = await context.registry.snapshots.keep(snapshot, paths, { actor: who.actor, run: who.run, at });
    log.info(`Data ${snapshot.digest.slice(0, 12)}: ${kept === 'kept' ? 'kept in the registry' : 'in the registry already'}.`);
    return snapshot;
}
async function localFiles(snapshot, { files, run, artifacts: open }) {
    const paths = Object.fromEntries(snapshot.files.map(({ name }) => [name, run.path('snapshot', name)]));
    const there = await Promise.all(Object.values(paths).map(async (path) => (await files.stat(path)) !== undefined));
    if (there.every(Boolean))
        return paths;
    const artifacts = await open();
    if (!('absent' in artifacts) && (await (0,artifact.fetchArtifact)(artifacts, files, snapshot, run.path('snapshot'))))
        return paths;
    throw new errors/* UserError */.yo(`snapshot/: the rows of the snapshot are neither in the run directory nor in an artifact ${(0,artifact.snapshotArtifact)(snapshot)} of this workflow run; run \`mlops snapshot\` (the job candidate) again.`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/own-file.js
var own_file = __webpack_require__(68088);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/gate/gate.step.js + 19 modules
var gate_step = __webpack_require__(5793);
// EXTERNAL MODULE: ./.build/gate/epoch-rows.js
var epoch_rows = __webpack_require__(27387);
// EXTERNAL MODULE: ./.build/registry/epochs.js
var epochs = __webpack_require__(42900);
// EXTERNAL MODULE: ./.build/table/compare/champion-profile.js
var champion_profile = __webpack_require__(1518);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/table/compare/record.js + 8 modules
var record = __webpack_require__(15472);
// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile_profile = __webpack_require__(72734);
;// CONCATENATED MODULE: ./.build/release/data-profile.js




const checked = 'validate/findings.json';
const findingsSchema = schemas/* object */.Ikc({ files: schemas/* array */.YOg(schemas/* object */.Ikc({ sha256: schemas/* string */.YjP().optional() })) });
async function packedProfile(files, run, candidate) {
    if (!(await run.has(record/* dataProfileFile */.gd)) || !(await run.has(checked)))
        return null;
    const findings = await run.read(checked, 'validate', (value) => findingsSchema.parse(value));
    const digests = (listed) => listed
        .map(({ sha256 }) => sha256 ?? 'unknown')
        .sort()
        .join();
    if (digests(findings.files) !== digests(candidate.data.files))
        return null;
    const profile = await run.read(record/* dataProfileFile */.gd, 'validate', (value) => profile_profile/* tableProfileSchema */.RX.parse(value));
    const { gzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 51306));
    const path = run.path('publish', champion_profile/* profileFile */.a);
    await files.write(path, gzipSync(Buffer.from(JSON.stringify(profile)), { level: 9, mtime: 0 }));
    return path;
}

// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(24787);
;// CONCATENATED MODULE: ./.build/release/report-file.js


async function findReport(files, run) {
    const path = run.path('report', names/* reportFile */.rn);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    const written = (await report_file_result(files, run, 'report'))?.startedAt;
    const judged = [await report_file_result(files, run, 'gate/validation'), await report_file_result(files, run, 'gate/test')];
    const stale = judged.some((gate) => gate !== null && written !== undefined && written < gate.finishedAt);
    return stale ? null : path;
}
async function report_file_result(files, run, folder) {
    const path = `${folder}/result.json`;
    if (!(await run.has(path)))
        return null;
    return run.read(path, folder.split('/')[0], (value) => result/* resultSchema */.F.parse(value));
}

;// CONCATENATED MODULE: ./.build/release/version-draft.js











async function draftContent(files, run, judged, unpacked) {
    const { candidate, verdict } = judged;
    const found = new Map([[names/* verdictFile */.Y1, await draftFile(files, run.path(release_judged/* finalVerdict */.Ou), 'gate')]]);
    if (verdict.verdict === 'reject')
        return { files: found, attachments: {} };
    if (opensEpoch(judged))
        found.set(epochs/* epochRowsFile */.tQ, await draftFile(files, run.path(gate_step.frozenRows), 'gate'));
    found.set(names/* modelFile */.u4, await draftFile(files, run.path('train', names/* modelFile */.u4), 'train'));
    const own = (0,own_file/* ownFileOf */.S)(candidate.model);
    if (own !== null)
        found.set(own.name, await draftFile(files, (0,external_node_path_.join)(unpacked, own.name), 'train'));
    const profile = await packedProfile(files, run, candidate);
    if (profile !== null)
        found.set(champion_profile/* profileFile */.a, await draftFile(files, profile, 'validate'));
    const built = candidate.code.package;
    if (built !== null) {
        const path = run.path('package', built.file);
        const file = await draftFile(files, path, 'package');
        if (file.sha256 !== built.sha256) {
            throw new errors/* UserError */.yo(`${path}: not the package that the candidate was trained with; run \`mlops package\` and \`mlops train\` again.`);
        }
        if (found.has(built.file))
            throw new errors/* UserError */.yo(`${path}: a version has a file of its own named ${built.file}; give the package another name.`);
        found.set(built.file, file);
    }
    const report = await findReport(files, run);
    return { files: found, attachments: report === null ? {} : { [names/* reportFile */.rn]: report } };
}
function opensEpoch({ verdict: { sealed, looks }, pin }) {
    return sealed !== null && looks.epoch !== null && !pin.epochs.some(({ number }) => number === looks.epoch.number);
}
async function draftFile(files, path, step) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        throw new errors/* UserError */.yo(`${path}: not found; run \`mlops ${step}\` again.`);
    return { path, size: stat.size, sha256: await files.digest(path) };
}
function versionDraft({ candidate, verdict, verdictDigest, pin }, metrics, { files, attachments, snapshot }, version, who, at) {
    const manifest = {
        ...candidate,
        code: who.revision === null ? candidate.code : { ...candidate.code, revision: who.revision, dirty: who.dirty },
        data: snapshot === null ? candidate.data : { ...candidate.data, snapshot },
        format: 'mlops-manifest/1',
        version,
        createdAt: at.toISOString(),
        actor: who.actor,
        run: who.run,
        metrics,
        champion: pin.champion === null ? null : { number: pin.number, version: pin.champion },
        verdict: {
            verdict: verdict.verdict,
            part: verdict.part,
            rule: verdict.rule,
            sha256: verdictDigest,
            policy: verdict.policy.digest,
        },
        ...epochOf(verdict, candidate),
        files: Object.fromEntries([...files].map(([name, { size, sha256 }]) => [name, { size, sha256 }])),
    };
    return { manifest, files: Object.fromEntries([...files].map(([name, { path }]) => [name, path])), attachments };
}
function epochOf({ sealed, looks: { epoch } }, { data }) {
    if (sealed === null || epoch === null)
        return {};
    const { number, looks, frozen } = epoch;
    return { epoch: { number, looks, frozen, key: (0,epoch_rows/* keyDigest */.g5)(data.split.policy) } };
}

;// CONCATENATED MODULE: ./.build/release/publish.step.js








const publishStep = {
    name: 'publish',
    folder: () => 'publish',
    reads: () => ({ run: ['champion/pin.json', 'train', release_judged/* finalVerdict */.Ou, 'evaluate', recorded/* snapshotFile */.Pu] }),
    skippable: () => false,
    async run({ model, data }, context) {
        const judged = await (0,release_judged/* readJudged */.cv)(context, model.name);
        const older = await (0,ancestry.olderThanChampion)(context, context.who.revision ?? judged.candidate.code.revision);
        if (older !== null)
            return { status: 'no', summary: older };
        const published = await publish(context, judged, data.snapshot);
        await context.run.write(release_published/* publishedFile */.hz, published);
        const { version, verdict, status } = published;
        return { status: 'ok', summary: summarise(published), figures: { version, verdict, status } };
    },
};
async function publish(context, judged, wanted) {
    const { verdict, verdictDigest, candidate } = judged;
    const head = { format: 'mlops-published/1', model: candidate.name, verdict: verdict.verdict, verdictDigest };
    if (verdict.verdict === 'hold' && verdict.champion?.digest === candidate.model.digest) {
        return { ...head, version: null, status: 'skipped', why: `identical to the champion ${verdict.champion.version}` };
    }
    const unpacked = await (0,model_check/* checkTrained */.Q)(context.files, context.run, candidate);
    const metrics = await (0,release_judged/* readMetrics */.Uw)(context.run, judged);
    const content = await draftContent(context.files, context.run, judged, unpacked);
    const at = context.clock.now();
    const snapshot = await publishSnapshot(context, judged, wanted, at);
    const registered = await register(context.registry, judged, (version) => versionDraft(judged, metrics, { ...content, snapshot }, version, context.who, at));
    await context.files.remove(unpacked);
    return { ...head, ...registered };
}
function summarise({ model, version, verdict, status, why }) {
    if (version === null)
        return `No new version of ${model}: the candidate is ${why}.`;
    const kept = verdict === 'reject' ? 'manifest and verdict only' : `verdict ${verdict}`;
    return status === 'adopted'
        ? `${model} ${version} is on record already (${kept}).`
        : `Published ${model} ${version} (${kept}): ${why}.`;
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

/***/ 96269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchArtifact: () => (/* binding */ fetchArtifact),
/* harmony export */   keepArtifact: () => (/* binding */ keepArtifact),
/* harmony export */   snapshotArtifact: () => (/* binding */ snapshotArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _registry_verified_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46673);



function snapshotArtifact({ digest }) {
    return `mlops-data-${digest}`;
}
async function keepArtifact(artifacts, snapshot, folder) {
    const name = snapshotArtifact(snapshot);
    const there = async () => (await artifacts.list()).some((each) => each.name === name);
    if (await there())
        return 'there';
    try {
        const paths = snapshot.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.name));
        await artifacts.upload(name, folder, paths);
        return 'kept';
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && (await there()))
            return 'there';
        throw cause;
    }
}
async function fetchArtifact(source, files, snapshot, to) {
    const name = snapshotArtifact(snapshot);
    const stored = (await source.list()).find((each) => each.name === name);
    if (stored === undefined)
        return false;
    const folder = await files.temporary();
    try {
        await source.download(stored, folder);
        for (const { name: file, ...expected } of snapshot.files) {
            const problem = await (0,_registry_verified_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyVerified */ .k)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, file), expected);
            if (problem !== null)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: ${file}: ${problem}; it is not the snapshot that was asked for.`);
        }
        return true;
    }
    finally {
        await files.remove(folder);
    }
}


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

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ tableProfileSchema),
/* harmony export */   gb: () => (/* binding */ quantileShares)
/* harmony export */ });
/* unused harmony export columnProfileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const figure = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const tally = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const quantileShares = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const histogram = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(tally) });
const occurring = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), count: tally });
const top = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(occurring),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    error: tally,
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['value', 'digest']),
});
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    nan: tally,
    infinite: tally,
    zeros: tally,
    negative: tally,
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    mean: figure,
    sd: figure,
    min: figure,
    max: figure,
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(figure),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    histogram: histogram.nullable(),
    top: top.nullable(),
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    empty: tally,
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: tally, mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), max: tally }).nullable(),
    top: top.nullable(),
});
const dates = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    histogram: histogram.nullable(),
});
const association = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    form: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pearson', 'correlation_ratio', 'cramers_v']),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows: tally,
});
const columnProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']),
    nulls: tally,
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ count: tally, error: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    unfit: tally,
    numbers: numbers.nullable(),
    texts: texts.nullable(),
    booleans: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ true: tally, false: tally }).nullable(),
    dates: dates.nullable(),
    target: association.nullable(),
});
const tableProfileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-profile/1'),
    rows: tally,
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnProfileSchema),
});


/***/ })

};
