export const id = 7818;
export const ids = [7818,395];
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

/***/ 84778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   YH: () => (/* binding */ childKinds),
/* harmony export */   dg: () => (/* binding */ runInChild),
/* harmony export */   qE: () => (/* binding */ childErrorOf),
/* harmony export */   tm: () => (/* binding */ readChildError),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export childErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const childKinds = ['train', 'score', 'probe'];
const childErrorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-child-error/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['user', 'outside', 'defect']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function errorPath(orderPath) {
    return `${orderPath}.error.json`;
}
function childErrorOf(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? 'user' : cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp ? 'outside' : 'defect';
    const stack = cause instanceof Error && kind === 'defect' ? cause.stack : undefined;
    return { format: 'mlops-child-error/1', kind, message: stack ?? message };
}
async function runInChild({ kind, order, timeoutMs, onLine }, { process, files, child }) {
    const folder = await files.temporary();
    const path = `${folder}/order.json`;
    try {
        await files.write(path, JSON.stringify(order));
        const ended = await process.run({
            argv: [...child, kind, path],
            cwd: folder,
            onLine,
            env: { TF_CPP_MIN_LOG_LEVEL: '2' },
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await readChildError(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
async function readChildError(files, orderPath) {
    const path = errorPath(orderPath);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    try {
        return childErrorSchema.parse(JSON.parse(await files.text(path)));
    }
    catch {
        return null;
    }
}
function endingOf({ code, signal, timedOut, milliseconds }) {
    if (timedOut)
        return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
    if (code === null)
        return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
    return `with exit code ${code}`;
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

/***/ 27982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ backendFor),
/* harmony export */   Q1: () => (/* binding */ ScoringError),
/* harmony export */   gC: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function backendFor(flavors, asked, runtime) {
    if (!flavors.some(({ name }) => name === 'tfjs'))
        return { kind: 'wasm' };
    return (await __webpack_require__.e(/* import() */ 9340).then(__webpack_require__.bind(__webpack_require__, 39340))).chooseBackend(asked, runtime);
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await __webpack_require__.e(/* import() */ 3897).then(__webpack_require__.bind(__webpack_require__, 13897))).scoreTfjs(job, runtime);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 395).then(__webpack_require__.bind(__webpack_require__, 90395))).scoreCommand(job, flavor.score, runtime);
        case 'python':
            return (await __webpack_require__.e(/* import() */ 9519).then(__webpack_require__.bind(__webpack_require__, 99519))).scorePython(job, flavor, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
}


/***/ }),

/***/ 90395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkModelFolder: () => (/* binding */ checkModelFolder),
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   trainCommand: () => (/* binding */ trainCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93892);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84778);
/* harmony import */ var _flavor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27982);





async function scoreCommand(job, command, runtime) {
    const { modelFolder, input, output, seed, timeoutMs } = job;
    await runtime.files.remove(output);
    const ended = await runtime.environment.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .argvOf */ .U)(command),
        key: 'train.score',
        cwd: modelFolder,
        env: {
            MLOPS_MODEL_DIR: modelFolder,
            MLOPS_INPUT: input,
            MLOPS_OUTPUT: output,
            MLOPS_SEED: String(seed),
            PYTHONDONTWRITEBYTECODE: '1',
        },
        onLine: (line) => runtime.log.output(line),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    }, { reads: [modelFolder, input], writes: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(output)], network: false });
    const name = `The scoring program (${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(command)})`;
    if (!succeeded(ended)) {
        await runtime.files.remove(output);
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ended)}.`, ended.tail.slice(-20));
    }
    if ((await runtime.files.stat(output))?.kind !== 'file') {
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_3__/* .ScoringError */ .Q1(`${name} wrote no file to MLOPS_OUTPUT.`, ended.tail.slice(-20));
    }
}
async function trainCommand(job, runtime) {
    const ended = await runtime.environment.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .argvOf */ .U)(job.command),
        key: 'train.command',
        cwd: job.workspace,
        env: {
            MLOPS_TRAIN_DATA: job.data,
            MLOPS_PARAMS: job.params,
            MLOPS_MODEL_DIR: job.modelFolder,
            MLOPS_SEED: String(job.seed),
        },
        onLine: (line) => runtime.log.output(line),
        timeoutMs: job.timeoutMs,
    }, { reads: [job.workspace, job.data, job.params], writes: [job.modelFolder], network: true });
    const name = `train.command: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(job.command)}"`;
    if (!succeeded(ended)) {
        const remedy = ended.timedOut
            ? 'raise train.timeout_minutes, or train on less'
            : 'correct it, or run it by hand to see why';
        const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramError */ .Zj(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_2__/* .endingOf */ .z6)(ended)}; ${remedy}.${silent}`, ended.tail.slice(-20));
    }
}
async function checkModelFolder(files, { command, modelFolder }) {
    if ((await files.stat(modelFolder)) !== undefined && (await files.list(modelFolder)).length > 0)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`train.command: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .S)(command)}" left no file in MLOPS_MODEL_DIR; write there all that train.score needs.`);
}
function succeeded(ended) {
    return ended.code === 0 && !ended.timedOut;
}


/***/ }),

/***/ 17875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ modelFile),
/* harmony export */   w: () => (/* binding */ runPython)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84778);




const modelFile = 'model.joblib';
const runner = 'mlops_runner.py';
async function runPython(order, { key, seed, timeoutMs }, runtime) {
    const { files, environment, log } = runtime;
    const folder = await files.temporary();
    const [program, path, cwd] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own', runner), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own', 'order.json'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'empty')];
    try {
        for (const each of [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own'), cwd])
            await files.folder(each);
        await files.copy(await runnerPath(files), program);
        await files.write(path, JSON.stringify(order));
        const ended = await environment.run({
            argv: ['python3', program, order.kind, path],
            key,
            cwd,
            env: { PYTHONHASHSEED: String(seed), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
            onLine: (line) => log.output(line),
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        }, accessOf(order, folder));
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await (0,_child_js__WEBPACK_IMPORTED_MODULE_3__/* .readChildError */ .tm)(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
function accessOf(order, folder) {
    const own = { reads: [folder], writes: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'own')] };
    switch (order.kind) {
        case 'fit':
            return {
                reads: [...own.reads, order.data],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.result)],
                network: true,
            };
        case 'inspect':
            return {
                reads: [...own.reads, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model)],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.result)],
                network: false,
            };
        case 'score':
            return {
                reads: [...own.reads, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.model), order.input],
                writes: [...own.writes, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(order.output)],
                network: false,
            };
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(order);
    }
}
async function runnerPath(files) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
    for (const folder of ['.', '../../../../python']) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, folder, runner);
        if ((await files.stat(path))?.kind === 'file')
            return path;
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${runner} is not beside the bundle (dist): install it whole.`);
}


/***/ }),

/***/ 39340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseBackend: () => (/* binding */ chooseBackend)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66804);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84778);





const name = '@tensorflow/tfjs-node';
const probeMs = 120_000;
async function chooseBackend(asked, runtime) {
    if (asked === 'wasm')
        return { kind: 'wasm' };
    const module = findPackage(runtime.workspace);
    if (module === null) {
        if (asked === 'auto')
            return { kind: 'wasm' };
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.backend: node needs ${name}, which the repository has not installed: npm install ${name}, or set train.backend to auto.`);
    }
    const choice = { kind: 'node', module };
    const failure = await probe(choice, runtime);
    if (failure === null)
        return choice;
    const found = `${name} is installed, but does not load (${failure})`;
    if (asked === 'node') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.backend: ${found}; install it again, or set train.backend to auto.`);
    }
    runtime.log.warning(`${found}; WebAssembly computes instead. Install it again, or set train.backend to wasm.`);
    return { kind: 'wasm' };
}
function findPackage(workspace) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, 'package.json')).resolve(name);
    }
    catch {
        return null;
    }
}
async function probe(backend, runtime) {
    const order = { format: 'mlops-probe-order/1', backend };
    const failed = await (0,_child_js__WEBPACK_IMPORTED_MODULE_4__/* .runInChild */ .dg)({ kind: 'probe', order, timeoutMs: probeMs, onLine: () => undefined }, runtime);
    if (failed === null)
        return null;
    const said = failed.error?.message.split('\n', 1)[0]?.replace(/^Error: |\.$/g, '');
    return said === undefined ? `its process ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_4__/* .endingOf */ .z6)(failed.ended)}` : (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(said, 200);
}


/***/ }),

/***/ 28362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   l9: () => (/* binding */ readPipeline),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* unused harmony export pipelineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);



const numberColumn = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'),
    impute: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
});
const categoryColumn = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['string', 'boolean']),
    impute: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-tfjs/1'),
    estimator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp']),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [numberColumn, categoryColumn])),
    width: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logit') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logits') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'), mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    ]),
    tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
function widthOf(column) {
    return (column.type === 'number' ? 1 : column.categories.length + 1) + (column.indicator ? 1 : 0);
}
function outputsOf({ output, target }) {
    return output.kind === 'logits' ? target.classes.length : 1;
}
function inputsOf(pipeline) {
    return { inputs: pipeline.columns.map(({ name, type }) => ({ name, type })), outputs: [] };
}
async function readPipeline(files, folder) {
    const path = `${folder}/pipeline.json`;
    let value;
    try {
        value = JSON.parse(await files.text(path));
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not JSON; the model is damaged, fetch or train it again.`, { cause });
    }
    const parsed = pipelineSchema.safeParse(value);
    const total = parsed.data?.columns.reduce((sum, column) => sum + widthOf(column), 0);
    if (!parsed.success || total !== parsed.data.width) {
        const at = parsed.error?.issues[0]?.path.join('.') ?? 'width';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not a pipeline that this version reads (key ${at}); train the model again.`, {
            cause: parsed.error,
        });
    }
    return parsed.data;
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

/***/ 72839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


class RunDirectory {
    root;
    files;
    constructor(root, files) {
        this.root = root;
        this.files = files;
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.root, ...parts);
    }
    async has(...parts) {
        return (await this.files.stat(this.path(...parts))) !== undefined;
    }
    async read(path, step, parse) {
        const full = this.path(path);
        if ((await this.files.stat(full)) === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
        }
        const text = await this.files.text(full);
        try {
            return parse(JSON.parse(text));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`, { cause });
        }
    }
    async write(path, value) {
        await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
    }
    async clear(folder) {
        await this.files.remove(this.path(folder));
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

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ chooseCutoffs),
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   _h: () => (/* binding */ timeBlocks)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function chooseCutoffs(times, { test, folds, validation }, column) {
    times.sort();
    const rows = times.length;
    const least = validation ? secondTime(times) : 0;
    const testFrom = latest(times, rows, test * rows, least);
    if (testFrom === null)
        throw tooFew(times, validation, column);
    const heldFrom = validation ? latest(times, testFrom, testFrom / folds, 0) : null;
    return { test: times[testFrom], validation: heldFrom === null ? null : times[heldFrom] };
}
function latest(times, end, wished, after) {
    let best = null;
    for (let at = end - 1; at > after; at--) {
        if (times[at] === times[at - 1])
            continue;
        if (best !== null && Math.abs(end - at - wished) >= Math.abs(end - best - wished))
            break;
        best = at;
    }
    return best;
}
function timeBlocks(times, blocks) {
    times.sort();
    const begins = [];
    for (let block = 1; block < blocks; block++) {
        const rest = times.length * (1 - block / blocks);
        const at = latest(times, times.length, rest, 0);
        if (at !== null && times[at] > (begins.at(-1) ?? -Infinity))
            begins.push(times[at]);
    }
    return begins;
}
function secondTime(times) {
    for (let at = 1; at < times.length; at++)
        if (times[at] !== times[at - 1])
            return at;
    return Math.max(0, times.length - 1);
}
function tooFew(times, validation, column) {
    const parts = validation ? 'training, validation and test rows' : 'training and test rows';
    const found = times.length > 0 && times[0] !== times.at(-1) ? 'two' : 'one';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.split.time: expected at least ${validation ? 'three' : 'two'} different times in the column ${JSON.stringify(column)} to divide ${parts}, got ${found}; add data, or divide by a hash (remove data.split.time).`);
}


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowTimes),
/* harmony export */   p: () => (/* binding */ readRowTimes)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97548);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98588);




function rowTimes({ key }) {
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    return ({ cells, names }) => {
        const times = cells[names.indexOf(name)];
        return (row) => (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(times[row], kind) ?? -Infinity;
    };
}
async function readRowTimes(files, path, policy) {
    const times = new _growing_js__WEBPACK_IMPORTED_MODULE_3__/* .Growing */ .G();
    const of = rowTimes(policy);
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path);
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [source], { delimiter: ',', nulls: [] })) {
        const timeOfRow = of(batch);
        for (let row = 0; row < batch.rows; row++)
            times.push(timeOfRow(row));
    }
    return times.whole();
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

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NumberForms)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const whole = /^[ \t]*([+-]?\d+)[ \t]*$/;
const decimal = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
const mostDigits = 38;
class NumberForms {
    found;
    constructor(columns) {
        const numbers = columns.filter(({ type }) => type === 'number');
        this.found = new Map(numbers.map(({ name }) => [name, { decimals: false, beyond53: false, beyond64: false }]));
    }
    add({ names, cells }) {
        for (const [at, name] of names.entries()) {
            const seen = this.found.get(name);
            if (seen !== undefined)
                for (const cell of cells[at])
                    if (cell !== null && cell !== '')
                        see(cell, seen);
        }
    }
    of(name) {
        const seen = this.found.get(name);
        if (seen === undefined)
            return undefined;
        if (!seen.decimals && !seen.beyond64)
            return 'int64';
        return seen.beyond53 ? 'text' : 'double';
    }
}
function see(cell, seen) {
    if (cell.length < 16 && isDigits(cell))
        return;
    const digits = whole.exec(cell)?.[1];
    if (digits === undefined)
        seen.decimals = true;
    else if (cell.length < 16)
        return;
    else {
        const value = BigInt(digits.replace('+', ''));
        if (BigInt.asIntN(64, value) !== value)
            seen.beyond64 = true;
    }
    if (!isKeptByDouble(cell))
        seen.beyond53 = true;
}
function isDigits(cell) {
    const from = cell.charCodeAt(0) === 45 ? 1 : 0;
    for (let at = from; at < cell.length; at++) {
        const code = cell.charCodeAt(at);
        if (code < 48 || code > 57)
            return false;
    }
    return cell.length > from;
}
function isKeptByDouble(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value === undefined || Math.abs(value) < 2 ** 53 || !Number.isFinite(value))
        return true;
    return wholeValue(cell) === wholeValue(String(value));
}
function wholeValue(text) {
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    const digits = `${integer}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    return BigInt(`${significant}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
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

/***/ 61063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ ParquetFile),
/* harmony export */   Nt: () => (/* binding */ numbersAsTexts),
/* harmony export */   Pj: () => (/* binding */ storedColumns),
/* harmony export */   yI: () => (/* binding */ writeParquet),
/* harmony export */   zS: () => (/* binding */ writeStored)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38309);
/* harmony import */ var _number_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82879);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);




const numbersAsTexts = 'mlops.numbers-as-texts';
const mostRows = 1 << 16;
const fewestRows = 1 << 8;
const mostCells = 1 << 19;
const mostText = 1 << 24;
class ParquetFile {
    file;
    columns;
    bytes;
    parquet;
    values;
    rows = 0;
    size = 0;
    limit;
    constructor(file, columns, bytes, parquet) {
        this.file = file;
        this.columns = columns;
        this.bytes = bytes;
        this.parquet = parquet;
        this.values = columns.map(() => []);
        this.limit = Math.max(fewestRows, Math.min(mostRows, Math.floor(mostCells / columns.length)));
    }
    static async open(files, path, columns) {
        const { ByteWriter, ParquetWriter } = await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 94981));
        const writer = new ByteWriter(1 << 20);
        const texts = columns.filter(({ form }) => form === 'text').map(({ name }) => name);
        const parquet = new ParquetWriter({
            writer,
            schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
            statistics: false,
            createdBy: 'mlops-action',
            ...(texts.length === 0 ? {} : { kvMetadata: [{ key: numbersAsTexts, value: JSON.stringify(texts) }] }),
        });
        return new ParquetFile(await files.writer(path), columns, writer, parquet);
    }
    async add({ cells, rows }) {
        for (let row = 0; row < rows; row++) {
            for (let at = 0; at < this.columns.length; at++)
                this.put(at, cells[at][row]);
            this.rows++;
            if (this.rows === this.limit || this.size >= mostText)
                await this.flush();
        }
    }
    async close() {
        await this.flush();
        await this.parquet.finish();
        await this.drain();
        await this.file.close();
    }
    async abort() {
        await this.file.abort();
    }
    put(at, cell) {
        const column = this.columns[at];
        const value = stored(cell, column);
        if (typeof value === 'string')
            this.size += value.length;
        this.values[at].push(value);
    }
    async flush() {
        if (this.rows === 0)
            return;
        await this.parquet.write({
            columnData: this.columns.map(({ name }, at) => ({ name, data: this.values[at], offsetIndex: false })),
            rowGroupSize: this.rows,
        });
        this.values = this.columns.map(() => []);
        this.rows = 0;
        this.size = 0;
        await this.drain();
    }
    async drain() {
        await this.file.write(this.bytes.getBytes().slice());
        this.bytes.index = 0;
    }
}
async function writeParquet(files, path, columns, pass) {
    await writeStored(files, path, await storedColumns(columns, pass()), pass());
}
async function storedColumns(columns, rows) {
    const forms = new _number_form_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberForms */ .B(columns);
    for await (const batch of rows)
        forms.add(batch);
    return columns.map((column) => ({ ...column, form: forms.of(column.name) }));
}
async function writeStored(files, path, columns, rows) {
    const file = await ParquetFile.open(files, path, columns);
    try {
        for await (const batch of rows)
            await file.add(batch);
        await file.close();
    }
    catch (cause) {
        await file.abort();
        throw cause;
    }
}
function element({ name, type, form }) {
    const base = { name, repetition_type: 'OPTIONAL' };
    if (type === 'boolean')
        return { ...base, type: 'BOOLEAN' };
    if (type === 'number' && form === 'int64')
        return { ...base, type: 'INT64' };
    if (type === 'number' && form !== 'text')
        return { ...base, type: 'DOUBLE' };
    return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}
function stored(cell, { name, type, form }) {
    if (cell === null)
        return null;
    if (type === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    if (cell === '')
        return null;
    if (form === 'text')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    const value = type === 'boolean' ? (0,_boolean_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .y)(cell) : form === 'int64' ? wholeOf(cell) : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw new Error(`a cell of column ${JSON.stringify(name)} is not of type ${type}`);
    return value;
}
function wholeOf(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        return undefined;
    return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cell.trim().replace('+', ''));
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

/***/ 79047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ scoreOrderSchema),
/* harmony export */   YN: () => (/* binding */ probeOrderSchema),
/* harmony export */   nr: () => (/* binding */ progressSchema),
/* harmony export */   wn: () => (/* binding */ trainOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);
/* harmony import */ var _model_flavors_tfjs_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67323);
/* harmony import */ var _params_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8961);





const training = {
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlops-train-order/1'),
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    modelFolder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    history: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    signature: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSchema */ .qN,
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    policy: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.splitPolicySchema,
    backend: _model_flavors_tfjs_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .backendChoiceSchema */ .pr,
};
const trainOrderSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('estimator', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('linear'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .linearParams */ .Gd }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('logistic'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .logisticParams */ .rV }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlp'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .mlpParams */ ._d }),
]);
const scoreOrderSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlops-score-order/1'),
    modelFolder: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    input: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    output: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    backend: _model_flavors_tfjs_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .backendChoiceSchema */ .pr,
});
const probeOrderSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlops-probe-order/1'),
    backend: _model_flavors_tfjs_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .backendChoiceSchema */ .pr,
});
const progressSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    loss: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    stop: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nullable(),
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


/***/ }),

/***/ 7818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainStep: () => (/* binding */ trainStep)
});

// EXTERNAL MODULE: ./.build/model/archive.js
var archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
// EXTERNAL MODULE: ./.build/model/flavors/command.js
var flavors_command = __webpack_require__(90395);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choose-backend.js
var choose_backend = __webpack_require__(39340);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/pipeline.js
var pipeline = __webpack_require__(28362);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/train/order.js
var train_order = __webpack_require__(79047);
// EXTERNAL MODULE: ./.build/train/plan.js
var train_plan = __webpack_require__(53848);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/model/child.js
var child = __webpack_require__(84778);
// EXTERNAL MODULE: ./.build/model/flavors/python/runner.js
var runner = __webpack_require__(17875);
;// CONCATENATED MODULE: ./.build/model/flavors/python/train.js





const inspectedSchema = schemas/* strictObject */.rej({
    input: schemas/* enum */.k5n(['dataframe', 'text', 'array']),
    libraries: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    prepared: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'category', 'date'])).optional(),
});
async function fitEstimator({ modelFolder, seed, timeoutMs, target, inputs, form }, what, runtime) {
    const [folder, model] = [await runtime.files.temporary(), (0,external_node_path_.join)(modelFolder, runner/* modelFile */.u)];
    const result = (0,external_node_path_.join)(folder, 'result.json');
    const order = { kind: 'fit', model, result, target, inputs, form, seed, ...what };
    return ask(order, { key: 'train.estimator', what: 'Training', seed, timeoutMs }, runtime);
}
async function inspectModel({ modelFolder, seed, timeoutMs, target, inputs, form }, runtime) {
    const [folder, model] = [await runtime.files.temporary(), (0,external_node_path_.join)(modelFolder, runner/* modelFile */.u)];
    const order = { kind: 'inspect', model, result: (0,external_node_path_.join)(folder, 'result.json'), target, inputs, form };
    return ask(order, { key: 'train.flavor', what: 'Loading the model', seed, timeoutMs }, runtime);
}
async function ask(order, { what, ...run }, runtime) {
    const failed = await (0,runner/* runPython */.w)(order, run, runtime);
    if (failed === null)
        return inspectedSchema.parse(JSON.parse(await runtime.files.text(order.result)));
    const { ended, error } = failed;
    if (error?.kind === 'outside')
        throw new errors/* OutsideError */.Cp(error.message);
    const remedy = ended.timedOut ? '; raise train.timeout_minutes, or train on less' : '';
    throw new errors/* ProgramError */.Zj(error?.message ?? `${what} ended ${(0,child/* endingOf */.z6)(ended)}${remedy}.`, ended.tail.slice(-20));
}
async function checkModelFile(files, modelFolder, strayed) {
    const models = (await files.list(modelFolder)).filter((name) => /\.(joblib|pkl|pickle)$/.test(name));
    if (models.length === 1 && models[0] === runner/* modelFile */.u)
        return;
    if (models.length > 0) {
        const names = models.slice(0, 10).map((name) => JSON.stringify(name));
        const found = models.length === 1 ? names[0] : `${models.length} models: ${names.join(', ')}`;
        throw new errors/* UserError */.yo(`train.command: expected exactly one model, ${runner/* modelFile */.u}, in MLOPS_MODEL_DIR; it left ${found}. The one file holds the whole Pipeline.`);
    }
    const hint = strayed
        ? ` It wrote a ${runner/* modelFile */.u} into the repository's folder instead: write it into MLOPS_MODEL_DIR.`
        : '';
    throw new errors/* UserError */.yo(`train.command left no ${runner/* modelFile */.u} in MLOPS_MODEL_DIR; write the fitted estimator or Pipeline there with joblib.dump.${hint}`);
}

;// CONCATENATED MODULE: ./.build/model/missing-module.js


const missing = /^ModuleNotFoundError: No module named '([A-Za-z_][\w.]*)'/;
async function explained(cause, { kind }, workspace, files) {
    if (!(cause instanceof errors/* ProgramError */.Zj) || kind === 'host')
        return cause;
    const name = cause.tail.map((line) => missing.exec(line)?.[1]).findLast((each) => each !== undefined);
    const top = name?.split('.')[0];
    if (name === undefined || top === undefined)
        return cause;
    const own = await isOwn(top, workspace, files);
    const why = own
        ? `the module ${top} stands in the repository, but is not installed: put it into the package, since training imports what is installed, never files of the working tree`
        : `the module ${name} is not installed: add its package to the dependencies in pyproject.toml and to the lock`;
    return new errors/* ProgramError */.Zj(`${cause.sentence.replace(/\.$/, '')} (${why}).`, cause.tail, { cause });
}
async function isOwn(name, workspace, files) {
    for (const path of [`${name}.py`, name, (0,external_node_path_.join)('src', name), (0,external_node_path_.join)('src', `${name}.py`)])
        if ((await files.stat((0,external_node_path_.join)(workspace, path))) !== undefined)
            return true;
    return false;
}

// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write-parquet.js
var write_parquet = __webpack_require__(61063);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/train/changes.js
var changes = __webpack_require__(29050);
// EXTERNAL MODULE: ./.build/train/sample.js
var train_sample = __webpack_require__(16893);
;// CONCATENATED MODULE: ./.build/train/training-data.js








async function withTrainingRows(split, { files, run, log }, body) {
    const all = run.path('split', 'train.csv');
    if ((await files.stat(all)) === undefined) {
        throw new errors/* UserError */.yo(`split/train.csv: not found in the run directory ${run.root}; run \`mlops split\` first.`);
    }
    const plan = await (0,changes/* readSamplePlan */.KY)(run);
    if (plan === null)
        return body(all, null);
    const folder = await files.temporary();
    try {
        const data = (0,external_node_path_.join)(folder, 'sample.csv');
        const sample = await (0,train_sample/* writeSample */.s)(files, all, data, split, plan);
        log.notice(`Trains on ${sample.rows} of ${sample.of} rows, as train.on_check says sample: this model is not compared; \`mlops changes --force\` asks for all rows.`);
        return await body(data, sample);
    }
    finally {
        await files.remove(folder);
    }
}
async function writeTrainingData(files, from, { columns, features, target }, to, form) {
    const seen = new Set([...features, target.column]);
    const wanted = columns.filter(({ name }) => seen.has(name));
    const pass = () => chosenColumns(files, from, wanted);
    await (form === 'csv' ? writeCsv(files, to, wanted, pass()) : (0,write_parquet/* writeParquet */.yI)(files, to, wanted, pass));
}
async function* chosenColumns(files, from, wanted) {
    for await (const batch of (0,read/* readTable */.x)(files, [(0,source.csvFile)(from, from)], { delimiter: ',', nulls: [] })) {
        const names = wanted.map(({ name }) => name);
        const places = names.map((name) => batch.names.indexOf(name));
        if (places.includes(-1)) {
            throw new errors/* UserError */.yo(`${from}: not the columns of split/manifest.json; run \`mlops split --force\` again.`);
        }
        yield { ...batch, names, cells: places.map((at) => batch.cells[at]) };
    }
}
async function writeCsv(files, to, columns, batches) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,write/* csvRow */.r)(columns.map(({ name }) => name))}\n`);
        for await (const { cells, rows } of batches) {
            let text = '';
            for (let row = 0; row < rows; row++)
                text += `${(0,write/* csvRow */.r)(cells.map((column) => column[row]))}\n`;
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./.build/train/fit-python.js







async function fitPython(job, context) {
    const { files } = context;
    const { split, data: rows, modelFolder, seed, timeoutMs } = job;
    const python = {
        modelFolder,
        seed,
        timeoutMs,
        target: split.target,
        inputs: (0,signature/* signatureOf */.y)(split).inputs,
        form: job.plan.input,
    };
    const { train, params } = job.plan;
    const folder = await files.temporary();
    try {
        const form = 'command' in train ? train.data : 'csv';
        const data = (0,external_node_path_.join)(folder, `train.${form}`);
        await writeTrainingData(files, rows, split, data, form);
        if ('command' in train)
            await fitByProgram(train, folder, data, job, context);
        const found = 'command' in train
            ? await inspectModel(python, context)
            : await fitEstimator(python, { data, params, ...train }, context);
        return { name: 'python', model: 'model.joblib', ...found, ...recordOf(train) };
    }
    finally {
        await files.remove(folder);
    }
}
async function fitByProgram({ command }, folder, data, { plan, modelFolder, seed, timeoutMs }, context) {
    const { files, workspace } = context;
    const params = (0,external_node_path_.join)(folder, 'params.json');
    await files.write(params, `${JSON.stringify(plan.params, null, 2)}\n`);
    const stray = (0,external_node_path_.join)(workspace, 'model.joblib');
    const before = (await files.stat(stray))?.modified;
    try {
        await (0,flavors_command.trainCommand)({ command, workspace, data, params, modelFolder, seed, timeoutMs }, context);
    }
    catch (cause) {
        throw await explained(cause, context.environment, workspace, files);
    }
    await checkModelFile(files, modelFolder, (await files.stat(stray))?.modified !== before);
}
function recordOf(train) {
    if ('command' in train)
        return { command: (0,train_plan/* programDigest */.BX)(train.command) };
    const { estimator, preprocess, columns } = train;
    const asked = Object.keys(columns).length > 0;
    return { estimator, ...(preprocess === null ? {} : { preprocess }), ...(asked ? { columns } : {}) };
}

// EXTERNAL MODULE: ./.build/train/history.js
var train_history = __webpack_require__(43359);
;// CONCATENATED MODULE: ./.build/train/train-tfjs.js




async function trainTfjs(order, timeoutMs, runtime) {
    const progress = runtime.log.progress('training', order.params.epochs);
    const onLine = (line) => {
        const at = progressOf(line);
        if (at === null)
            runtime.log.output(line);
        else
            progress.update(at.epoch, `loss ${(at.stop ?? at.loss).toPrecision(4)}`);
    };
    try {
        const failed = await (0,child/* runInChild */.dg)({ kind: 'train', order, timeoutMs, onLine }, runtime);
        if (failed !== null)
            throw failureOf(failed);
    }
    finally {
        progress.end();
    }
    return train_history/* historySchema */.U.parse(JSON.parse(await runtime.files.text(order.history)));
}
function progressOf(line) {
    if (!line.startsWith('{"epoch":'))
        return null;
    return train_order/* progressSchema */.nr.safeParse(JSON.parse(line)).data ?? null;
}
function failureOf({ ended, error }) {
    if (error?.kind === 'user')
        return new errors/* UserError */.yo(error.message);
    if (error?.kind === 'outside')
        return new errors/* OutsideError */.Cp(error.message);
    if (error?.kind === 'defect')
        return new Error(error.message);
    if (ended.timedOut) {
        return new errors/* UserError */.yo(`Training ended ${(0,child/* endingOf */.z6)(ended)}; raise train.timeout_minutes, or lower train.params.epochs.`);
    }
    const last = ended.tail.slice(-20).map((line) => `\n${line}`);
    return new errors/* OutsideError */.Cp(`Training ended ${(0,child/* endingOf */.z6)(ended)}.${last.join('')}`);
}

;// CONCATENATED MODULE: ./.build/train/fit-candidate.js











async function fitCandidate(job, context) {
    const { plan } = job;
    switch (plan.flavor) {
        case 'tfjs':
            return fitTfjs(job, plan, context);
        case 'python':
            return { flavor: await fitPython({ ...job, plan }, context), history: null };
        case 'command':
            return fitByCommand(job, plan, context);
        default:
            return (0,errors/* assertNever */.xb)(plan);
    }
}
async function fitTfjs({ split, data, modelFolder, seed, timeoutMs }, { estimator, params, backend: asked }, context) {
    const { run, files } = context;
    const order = train_order/* trainOrderSchema */.wn.parse({
        format: 'mlops-train-order/1',
        data,
        modelFolder,
        history: run.path('train', 'history.json'),
        estimator,
        params,
        seed,
        signature: (0,signature/* signatureOf */.y)(split),
        target: split.target,
        policy: split.policy,
        backend: await (0,choose_backend.chooseBackend)(asked, context),
    });
    const history = await trainTfjs(order, timeoutMs, context);
    const { tfjs, backend } = await (0,pipeline/* readPipeline */.l9)(files, modelFolder);
    return { flavor: { name: 'tfjs', estimator, tfjs, backend }, history };
}
async function fitByCommand({ split, data: rows, modelFolder, seed, timeoutMs }, { command, data: form, score, params }, context) {
    const { files, workspace } = context;
    const folder = await files.temporary();
    try {
        const [data, paramsFile] = [(0,external_node_path_.join)(folder, `train.${form}`), (0,external_node_path_.join)(folder, 'params.json')];
        await writeTrainingData(files, rows, split, data, form);
        await files.write(paramsFile, `${JSON.stringify(params, null, 2)}\n`);
        await (0,flavors_command.trainCommand)({ command, workspace, data, params: paramsFile, modelFolder, seed, timeoutMs }, context);
        await (0,flavors_command.checkModelFolder)(files, { command, modelFolder });
    }
    finally {
        await files.remove(folder);
    }
    return { flavor: { name: 'command', score, command: (0,train_plan/* programDigest */.BX)(command) }, history: null };
}

// EXTERNAL MODULE: ./.build/split/bucket.js
var bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/row-text.js
var row_text = __webpack_require__(67473);
// EXTERNAL MODULE: ./.build/split/salted-text.js + 2 modules
var salted_text = __webpack_require__(75554);
;// CONCATENATED MODULE: ./.build/split/fold-row.js



function foldsOfRows(policy) {
    const text = new salted_text/* SaltedText */.h();
    const salt = (0,bucket/* foldSalt */._n)(policy.salt);
    return ({ cells, names }) => {
        const keys = new row_text/* RowText */.Yt(policy.key, names);
        return (row) => {
            text.set(keys.of(cells, row) ?? '');
            return (0,bucket/* foldOf */.Lc)((0,bucket/* saltedBucket */.mr)(text, salt), policy.folds);
        };
    };
}

// EXTERNAL MODULE: ./.build/split/cutoffs.js
var cutoffs = __webpack_require__(46943);
// EXTERNAL MODULE: ./.build/split/row-times.js
var row_times = __webpack_require__(39366);
;// CONCATENATED MODULE: ./.build/train/fold-plan.js




function trainingFolds({ folds, validation, time }) {
    const left = time === undefined ? validation : 0;
    const found = Array.from({ length: folds }, (_, fold) => fold).filter((fold) => fold !== left);
    if (found.length > 1)
        return found;
    const other = time === undefined ? 'one of them is the validation part' : 'the earliest is only trained on';
    throw new errors/* UserError */.yo(`train.cross_validation: expected at least 2 folds of training rows, there is 1 (data.split.folds is ${folds}, ${other}); raise data.split.folds, or remove it.`);
}
async function foldPlan(files, from, policy) {
    const folds = trainingFolds(policy);
    if (policy.time === undefined) {
        const of = foldsOfRows(policy);
        const sides = (fold) => (batch) => {
            const foldOf = of(batch);
            return (row) => (foldOf(row) === fold ? 'heldOut' : 'trained');
        };
        return { folds, sides };
    }
    const begins = (0,cutoffs/* timeBlocks */._h)(await (0,row_times/* readRowTimes */.p)(files, from, policy), policy.folds);
    if (begins.length < 2) {
        throw new errors/* UserError */.yo(`train.cross_validation: expected training rows of at least 3 different times, which are learnt from and held out in their order; add data, or remove it.`);
    }
    const times = (0,row_times/* rowTimes */.X)(policy);
    const sides = (fold) => (batch) => {
        const timeOf = times(batch);
        const [from, to] = [begins[fold - 1], begins[fold] ?? Infinity];
        return (row) => {
            const time = timeOf(row);
            return time < from ? 'trained' : time < to ? 'heldOut' : null;
        };
    };
    return { folds: begins.map((_, at) => at + 1), sides };
}

;// CONCATENATED MODULE: ./.build/train/fold-rows.js



async function writeFold(files, from, sides, to) {
    const trained = await files.writer(to.trained);
    const heldOut = await files.writer(to.heldOut);
    const rows = { trained: 0, heldOut: 0 };
    try {
        let first = true;
        for await (const batch of (0,read/* readTable */.x)(files, [(0,source.csvFile)(from, from)], { delimiter: ',', nulls: [] })) {
            const head = first ? `${(0,write/* csvRow */.r)(batch.names)}\n` : '';
            first = false;
            const text = { trained: head, heldOut: head };
            const sideOf = sides(batch);
            for (let row = 0; row < batch.rows; row++) {
                const side = sideOf(row);
                if (side === null)
                    continue;
                text[side] += `${(0,write/* csvRow */.r)(batch.cells.map((cells) => cells[row]))}\n`;
                rows[side] += 1;
            }
            await trained.write(text.trained);
            await heldOut.write(text.heldOut);
        }
        await trained.close();
        await heldOut.close();
    }
    catch (cause) {
        await trained.abort();
        await heldOut.abort();
        throw cause;
    }
    return rows;
}

// EXTERNAL MODULE: ./.build/train/folds.js
var train_folds = __webpack_require__(83171);
;// CONCATENATED MODULE: ./.build/train/cross-validate.js







async function crossValidate(job, context) {
    const folds = [];
    const known = new Map();
    const plan = await foldPlan(context.files, job.data, job.split.policy);
    for (const fold of plan.folds) {
        const sides = plan.sides(fold);
        const { found, measures } = await context.log.group(`fold ${fold}`, () => oneFold(fold, sides, job, context));
        folds.push(found);
        for (const measure of measures)
            known.set(measure.name, measure);
    }
    const forward = job.split.policy.time === undefined ? {} : { forward: true };
    return { format: 'mlops-folds/1', ...forward, folds, metrics: (0,train_folds/* spreadOf */.jg)(folds, [...known.values()]) };
}
async function oneFold(fold, sides, job, context) {
    const { files, log } = context;
    const folder = await files.temporary();
    try {
        const run = new directory/* RunDirectory */.d((0,external_node_path_.join)(folder, 'run'), files);
        await files.folder(run.path('split'));
        const data = run.path('split', 'train.csv');
        const heldOut = run.path('split', 'validation.csv');
        const rows = await writeFold(files, job.data, sides, { trained: data, heldOut });
        const answer = await measured({ ...job, data, modelFolder: (0,external_node_path_.join)(folder, 'model') }, { ...context, run });
        if ('failure' in answer) {
            log.warning(`Fold ${fold}: ${answer.failure}.`);
            return { found: { fold, rows, failure: answer.failure, metrics: {} }, measures: [] };
        }
        const metrics = Object.fromEntries(answer.measures.map(({ name, value }) => [name, value]));
        return { found: { fold, rows, failure: null, metrics }, measures: answer.measures };
    }
    finally {
        await files.remove(folder);
    }
}
async function measured(job, context) {
    const { modelFolder, seed, split, timeoutMs } = job;
    await context.files.folder(modelFolder);
    let fit;
    try {
        fit = await fitCandidate(job, context);
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return { failure: (cause instanceof errors/* ProgramError */.Zj ? cause.sentence : cause.message).replace(/\.$/, '') };
    }
    const backend = job.plan.flavor === 'tfjs' ? job.plan.backend : 'auto';
    return context.judge({ modelFolder, flavor: fit.flavor, seed, split, run: context.run, backend, timeoutMs }, context);
}

// EXTERNAL MODULE: ./.build/train/candidate.js
var train_candidate = __webpack_require__(51326);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.build/train/column-kinds.js


function checkColumns(asked, { columns, features, target }) {
    const sentences = Object.entries(asked).flatMap(([name, kind]) => {
        const key = `train.columns.${name}`;
        if (!features.includes(name)) {
            const near = (0,nearest.nearest)(name, features);
            const what = name === target.column ? 'it is the target' : 'the data have no such feature';
            return [`${key}: ${what}; ${near === undefined ? 'remove it' : `did you mean ${JSON.stringify(near)}?`}`];
        }
        const type = columns.find((column) => column.name === name)?.type ?? 'string';
        if (kind === 'category' || type === 'string')
            return [];
        return [
            `${key}: expected a column of strings for ${kind}, it is a column of the type ${type}; take it as a category, or remove it.`,
        ];
    });
    if (sentences.length > 0)
        throw new errors/* UserErrors */.tQ(sentences);
}

// EXTERNAL MODULE: ./.build/train/summary.js
var summary = __webpack_require__(15991);
// EXTERNAL MODULE: ./.build/train/train.options.js + 1 modules
var train_options = __webpack_require__(11655);
;// CONCATENATED MODULE: ./.build/train/train.step.js















const trainStep = {
    name: 'train',
    folder: () => 'train',
    reads: ({ model, train }) => ({
        run: ['split/manifest.json', 'split/train.csv', 'package/package.json', changes/* sampleFile */.Df],
        workspace: [choice/* tfjsNode */.us],
        options: [model, { ...train, on_check: null, ignore_changes: null }],
    }),
    skippable: ({ train }) => (0,train_options/* flavorOf */.cJ)(train) === 'tfjs',
    async check({ train, model }, { run }) {
        const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        checkColumns(train.columns, split);
        if (train.cross_validation)
            trainingFolds(split.policy);
        (0,train_plan/* planOf */.XC)(train, split.target, model.input);
    },
    async run({ model, train }, context) {
        const { files, run, environment, who } = context;
        const split = await run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        checkColumns(train.columns, split);
        const plan = (0,train_plan/* planOf */.XC)(train, split.target, model.input);
        const modelFolder = run.path('train', 'model');
        await files.folder(modelFolder);
        const { flavor, history, sample, folds } = await withTrainingRows(split, context, async (data, sample) => {
            const job = { plan, split, data, seed: train.seed, timeoutMs: train.timeout_minutes * 60_000 };
            const fit = await fitCandidate({ ...job, modelFolder }, context);
            const crossed = train.cross_validation && sample === null;
            return { ...fit, sample, folds: crossed ? await crossValidate(job, context) : null };
        });
        if (folds !== null)
            await run.write(train_folds/* foldsFile */.xm, folds);
        await (0,archive/* packModel */.Zo)(files, modelFolder, run.path('train', 'model.tar.gz'));
        const candidate = (0,train_candidate/* candidateOf */.R)({
            name: model.name,
            flavor,
            params: plan.params,
            seed: train.seed,
            sample,
            split,
            model: await (0,digest/* modelDigest */.a)(files, modelFolder),
            package: await (0,train_candidate/* packageOf */.w)(run),
            environment: await train_step_recordOf(environment, plan),
            who,
        });
        await run.write('train/manifest.json', candidate);
        return { status: 'ok', ...(0,summary/* summarise */.f)(candidate, history, folds) };
    },
};
async function train_step_recordOf(environment, { flavor }) {
    const { kind, digest } = environment;
    if (flavor === 'tfjs')
        return { kind, digest };
    const { packages, ...installed } = await environment.installed();
    return {
        kind,
        digest,
        installed: { ...installed, packages: packages.map((each) => ({ ...each, sha256: [...each.sha256] })) },
    };
}


/***/ })

};
