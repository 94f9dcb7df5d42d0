export const id = 3788;
export const ids = [3788,1548];
export const modules = {

/***/ 63788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  child: () => (/* binding */ child_child)
});

// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/child.js
var child = __webpack_require__(84778);
// EXTERNAL MODULE: ./.build/train/order.js
var train_order = __webpack_require__(79047);
;// CONCATENATED MODULE: ./.build/train/child.js



async function runChild(kind, orderPath, files, print = (line) => void process.stdout.write(`${line}\n`)) {
    try {
        const order = JSON.parse(await files.text(orderPath));
        await works[kind](order, files, print);
    }
    catch (cause) {
        await files.write((0,child/* errorPath */.Q2)(orderPath), JSON.stringify((0,child/* childErrorOf */.qE)(cause)));
        throw cause;
    }
}
const works = {
    train: (order, files, print) => train(train_order/* trainOrderSchema */.wn.parse(order), files, print),
    score,
    probe,
};
async function train(order, files, print) {
    const { trainModel } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(4673), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 37895));
    const { epochs } = order.params;
    const history = await trainModel(order, files, (epoch) => print(JSON.stringify({ ...epoch, epochs })), print);
    await files.write(order.history, `${JSON.stringify(history, null, 2)}\n`);
}
async function score(order, files, print) {
    const { scoreRows } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(4673), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(5875)]).then(__webpack_require__.bind(__webpack_require__, 65875));
    await scoreRows(train_order/* scoreOrderSchema */.Sk.parse(order), files, print);
}
async function probe(order) {
    const { startBackend } = await Promise.all(/* import() */[__webpack_require__.e(3484), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 60470));
    await startBackend(train_order/* probeOrderSchema */.YN.parse(order).backend);
}
function isChildKind(word) {
    return child/* childKinds */.YH.some((kind) => kind === word);
}
function childArguments(words) {
    const [kind, order] = words;
    if (kind !== undefined && order !== undefined && isChildKind(kind))
        return [kind, order];
    throw new errors/* UserError */.yo('mlops child: expected train, score or probe, and the path of an order; mlops starts it itself.');
}

// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
;// CONCATENATED MODULE: ./.build/entry/child.js



async function child_child(argv) {
    try {
        const [kind, order] = childArguments(argv);
        await runChild(kind, order, new node_files/* NodeFiles */.Q());
        return failure/* exit */.NS.done;
    }
    catch (cause) {
        const { code, sentences } = (0,failure/* failureOf */.g5)(cause);
        process.stderr.write(`${sentences.join('\n')}\n`);
        return code;
    }
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

/***/ 23969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';


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

/***/ 94211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ NodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-writer.js


async function guarded(verb, path, body) {
    try {
        return await body();
    }
    catch (cause) {
        throw (0,system_error/* describeSystemError */.Z)(cause, verb, path);
    }
}
async function openWriter(path, temporary, durable) {
    const handle = await guarded('write', path, () => promises_.open(temporary, 'wx'));
    let open = true;
    let waiting = [];
    let size = 0;
    const finish = async () => {
        if (open)
            await handle.close();
        open = false;
    };
    const flush = async () => {
        const chunks = waiting;
        waiting = [];
        size = 0;
        if (chunks.length > 0)
            await handle.appendFile(Buffer.concat(chunks));
    };
    return {
        write: (chunk) => guarded('write', path, async () => {
            if (chunk.length >= 1 << 16) {
                await flush();
                await handle.appendFile(chunk);
                return;
            }
            waiting.push(Buffer.from(chunk));
            size += chunk.length;
            if (size >= 1 << 16)
                await flush();
        }),
        close: () => guarded('write', path, async () => {
            await flush();
            if (durable)
                await handle.sync();
            await finish();
            await promises_.rename(temporary, path);
        }),
        abort: async () => {
            await finish();
            await promises_.rm(temporary, { force: true });
        },
    };
}
async function openScratch(path) {
    const handle = await guarded('write', path, () => promises_.open(path, 'wx'));
    return {
        write: (chunk) => guarded('write', path, async () => {
            await handle.appendFile(chunk);
        }),
        close: () => guarded('write', path, () => handle.close()),
        abort: async () => {
            await handle.close();
            await promises_.rm(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/node-files.js







const settled = 2500;
class NodeFiles {
    scratchFolder;
    downloads;
    temporaries = [];
    digests = new Map();
    constructor(scratchFolder = (0,external_node_os_.tmpdir)(), downloads = null) {
        this.scratchFolder = scratchFolder;
        this.downloads = downloads;
    }
    async read(path) {
        return guarded('read', path, () => promises_.readFile(path));
    }
    async text(path) {
        return guarded('read', path, () => promises_.readFile(path, 'utf8'));
    }
    async *stream(path, digest = false, room) {
        if (digest && (await this.knownDigest(path)) === undefined) {
            yield* this.hashed(path, () => undefined, room);
            return;
        }
        try {
            if (room !== undefined) {
                yield* readInto(path, room);
                return;
            }
            for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
                yield chunk;
        }
        catch (cause) {
            throw (0,system_error/* describeSystemError */.Z)(cause, 'read', path);
        }
    }
    async range(path, start, end) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                const { size } = await handle.stat();
                const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - start));
                return bytes.subarray(0, await fill(handle, bytes, start));
            }
            finally {
                await handle.close();
            }
        });
    }
    async fill(path, target) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                return await fill(handle, target, 0);
            }
            finally {
                await handle.close();
            }
        });
    }
    async fetched(url, sha256) {
        this.downloads ??= await this.temporary();
        const last = new URL(url).pathname.split('/').pop();
        const path = (0,external_node_path_.join)(this.downloads, sha256, `data-${last.replace(/[^\w.-]/g, '_')}`);
        if ((await this.stat(path))?.kind === 'file' && (await this.digest(path)) === sha256)
            return path;
        const { download } = await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 14669));
        await download(url, sha256, await this.writer(path));
        return path;
    }
    async stat(path) {
        const stat = await this.look(path);
        if (stat === undefined)
            return undefined;
        const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
        return { kind, size: Number(stat.size), modified: Number(stat.mtimeNs) / 1e6, mark: markOf(stat) };
    }
    async real(path) {
        return guarded('resolve', path, () => promises_.realpath(path));
    }
    async list(folder) {
        const found = [];
        const visit = async (relative) => {
            const entries = await guarded('list', folder, () => promises_.readdir((0,external_node_path_.join)(folder, relative), { withFileTypes: true }));
            for (const entry of entries) {
                const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
                if (entry.isDirectory())
                    await visit(path);
                else
                    found.push(path);
            }
        };
        await visit('');
        return found.sort(byCodeUnit);
    }
    async glob(pattern, folder) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const found = await glob([pattern], {
            cwd: folder,
            dot: false,
            onlyFiles: true,
            followSymbolicLinks: !pattern.includes('**'),
            expandDirectories: false,
        });
        return found.map((path) => path.split(external_node_path_.sep).join('/')).sort(byCodeUnit);
    }
    async write(path, content) {
        const writer = await this.writer(path);
        try {
            await writer.write(content);
            await writer.close();
        }
        catch (cause) {
            await writer.abort();
            throw cause;
        }
    }
    async create(path, content) {
        const temporary = temporaryName(path);
        await this.folder((0,external_node_path_.dirname)(path));
        return guarded('write', path, async () => {
            try {
                await promises_.writeFile(temporary, content, { flag: 'wx', flush: true });
                await promises_.link(temporary, path);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
                    return false;
                if ((0,system_error/* isSystemError */.O)(cause, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'))
                    return await createWithoutLinks(path, content);
                throw cause;
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async writer(path, durable = true, digest = false) {
        await this.folder((0,external_node_path_.dirname)(path));
        const writer = await openWriter(path, temporaryName(path), durable);
        return digest ? this.digesting(writer, path) : writer;
    }
    digesting(writer, path) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            write: (chunk) => {
                const written = writer.write(chunk);
                hash.update(chunk);
                return written;
            },
            close: async () => {
                await writer.close();
                const after = await this.look(path);
                if (after !== undefined)
                    this.digests.set(path, { mark: markOf(after), digest: hash.digest('hex') });
            },
            abort: () => writer.abort(),
        };
    }
    scratch(path) {
        return openScratch(path);
    }
    async copy(from, to) {
        const temporary = temporaryName(to);
        await this.folder((0,external_node_path_.dirname)(to));
        await guarded('copy', from, async () => {
            try {
                await promises_.copyFile(from, temporary);
                await promises_.rename(temporary, to);
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async move(from, to) {
        await this.folder((0,external_node_path_.dirname)(to));
        if ((await this.stat(to)) !== undefined)
            return false;
        return guarded('move', from, async () => {
            try {
                await promises_.rename(from, to);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'ENOTEMPTY', 'EEXIST'))
                    return false;
                throw cause;
            }
        });
    }
    async remove(path) {
        await guarded('remove', path, () => promises_.rm(path, { recursive: true, force: true, maxRetries: 3 }));
    }
    async folder(path) {
        await guarded('make', path, () => promises_.mkdir(path, { recursive: true }));
    }
    async temporary() {
        await this.folder(this.scratchFolder);
        const path = await guarded('make a folder in', this.scratchFolder, () => promises_.mkdtemp((0,external_node_path_.join)(this.scratchFolder, 'mlops-')));
        this.temporaries.push(path);
        return path;
    }
    async digest(path) {
        const known = await this.knownDigest(path);
        if (known !== undefined)
            return known;
        let digest = '';
        const take = (taken) => {
            digest = taken;
        };
        const chunks = this.hashed(path, take)[Symbol.asyncIterator]();
        while ((await chunks.next()).done !== true)
            ;
        return digest;
    }
    async knownDigest(path) {
        const known = this.digests.get(path);
        if (known === undefined)
            return undefined;
        const now = await this.look(path);
        return now?.isFile() === true && known.mark === markOf(now) ? known.digest : undefined;
    }
    async *hashed(path, take, room) {
        const before = await this.look(path);
        const mark = before?.isFile() === true ? markOf(before) : null;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of this.stream(path, false, room)) {
            hash.update(chunk);
            yield chunk;
        }
        const digest = hash.digest('hex');
        take(digest);
        const after = await this.look(path);
        if (mark !== null && after !== undefined && markOf(after) === mark && isSettled(after))
            this.digests.set(path, { mark, digest });
    }
    async close() {
        for (const path of this.temporaries.splice(0))
            await promises_.rm(path, { recursive: true, force: true });
    }
    async look(path) {
        try {
            return await promises_.lstat(path, { bigint: true });
        }
        catch (cause) {
            if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT', 'ENOTDIR'))
                return undefined;
            throw (0,system_error/* describeSystemError */.Z)(cause, 'look at', path);
        }
    }
}
async function* readInto(path, room) {
    const half = room.length >> 1;
    const handle = await promises_.open(path, 'r');
    const readAt = (from) => {
        const read = handle.read(room, from, half, null).then(({ bytesRead }) => bytesRead);
        read.catch(() => undefined);
        return read;
    };
    let from = 0;
    let reading = readAt(from);
    try {
        for (let length = await reading; length > 0; length = await reading) {
            const chunk = room.subarray(from, from + length);
            from = half - from;
            reading = readAt(from);
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
async function fill(handle, target, start) {
    let read = 0;
    while (read < target.length) {
        const { bytesRead } = await handle.read(target, read, target.length - read, start + read);
        if (bytesRead === 0)
            break;
        read += bytesRead;
    }
    return read;
}
function markOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join('-');
}
function isSettled({ mtimeNs, ctimeNs }) {
    return Date.now() - Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6 > settled;
}
async function createWithoutLinks(path, content) {
    try {
        await promises_.writeFile(path, content, { flag: 'wx', flush: true });
        return true;
    }
    catch (cause) {
        if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
            return false;
        throw cause;
    }
}
function temporaryName(path) {
    return `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   Z: () => (/* binding */ describeSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function isSystemError(error, ...codes) {
    return (typeof error === 'object' &&
        error !== null &&
        'message' in error &&
        'code' in error &&
        typeof error.code === 'string' &&
        (codes.length === 0 || codes.includes(error.code)));
}
const meaning = {
    ENOENT: ['user', 'no such file or folder'],
    ENOTDIR: ['user', 'a part of the path is a file, not a folder'],
    EISDIR: ['user', 'it is a folder, not a file'],
    EEXIST: ['user', 'something else has that name already; move it away'],
    EACCES: ['user', 'permission denied; give this user the right to it'],
    EPERM: ['user', 'permission denied; give this user the right to it'],
    EROFS: ['user', 'the file system is read-only; use another --run-dir or workspace'],
    ENAMETOOLONG: ['user', 'the name is too long'],
    ELOOP: ['user', 'too many links'],
    ENOSPC: ['outside', 'the disk is full; make room and run again'],
    EDQUOT: ['outside', 'the disk quota is used up; make room and run again'],
    EMFILE: ['outside', 'too many open files; raise the limit (ulimit -n) and run again'],
    EIO: ['outside', 'the disk did not answer; run again'],
};
function attempt(verb) {
    return verb === 'make' ? 'make this folder' : `${verb} it`;
}
function describeSystemError(cause, verb, path) {
    if (!isSystemError(cause))
        return cause;
    const known = meaning[cause.code];
    if (known === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: cannot ${attempt(verb)} (${cause.code}).`, { cause });
    const [kind, text] = known;
    const sentence = `${path}: cannot ${attempt(verb)}: ${text}.`;
    return kind === 'user' ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(sentence, { cause }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(sentence, { cause });
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

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ backendNames),
/* harmony export */   pr: () => (/* binding */ backendChoiceSchema),
/* harmony export */   us: () => (/* binding */ tfjsNode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const backendNames = ['auto', 'wasm', 'node'];
const backendChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('wasm') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('node'), module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';


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

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ linearParams),
/* harmony export */   _d: () => (/* binding */ mlpParams),
/* harmony export */   rV: () => (/* binding */ logisticParams)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const shape = {
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('How often training goes through the rows, at most; the learning rate falls to 0 over them (cosine).'),
    batch_size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000).default(32).describe('Rows of one step of the optimiser (Adam).'),
    learning_rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(10).default(0.01).describe('Step size of the optimiser at the start.'),
    l2: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1000)
        .default(0.001)
        .describe('Weight of the sum of squared weights (biases are free) that is added to the mean loss of a row.'),
    patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)])
        .nullable()
        .default('auto')
        .describe('Early stopping: epochs without a better loss on a tenth of the training rows, held out for this, before training stops and the best weights are taken; auto: 20 where that tenth has at least 100 rows (fewer cannot tell a better epoch from chance), else null; null: train on all rows for all epochs.'),
    max_categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('Categories of a text column that get an input of their own, the most frequent first; all others share one.'),
};
const classWeight = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('balanced'), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1_000_000))])
    .nullable()
    .default(null)
    .describe('What a row of each class counts in the loss: a mapping from class to weight (1 for a class that it does not name), or balanced: rows / (classes * rows of the class), as in scikit-learn. The weights are scaled so that the mean over the training rows is 1.');
const linearParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
const logisticParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...shape, class_weight: classWeight });
const mlpParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000))
        .min(1)
        .max(20)
        .default([32])
        .describe('Units of each hidden layer (rectified linear).'),
    dropout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .lt(1)
        .default(0)
        .describe('Share of the hidden units that each step of training leaves out, chosen anew for each row.'),
    ...shape,
    learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
    class_weight: classWeight,
});


/***/ })

};
