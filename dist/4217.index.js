export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 35405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobs)
/* harmony export */ });
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94211);

const rowJobs = {
    count: async () => new (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 54842))).CountRows(),
    types: async (init) => new (await __webpack_require__.e(/* import() */ 9054).then(__webpack_require__.bind(__webpack_require__, 69054))).TypesJob(init),
    target: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 29986))).TargetJob(init),
    balance: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(3435)]).then(__webpack_require__.bind(__webpack_require__, 63435))).BalanceJob(init),
    divide: async (init) => {
        const { DivideJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 3734));
        return new DivideJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
    leakage: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__, 24460))).SearchJob(init),
    validate: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(7253)]).then(__webpack_require__.bind(__webpack_require__, 43422))).ValidateJob(init),
    profile: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(2035)]).then(__webpack_require__.bind(__webpack_require__, 5749))).ProfileJob(init),
};
const jobs = {
    rows: async (init) => {
        const { name, init: own, nulls } = init;
        const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
        if (make === undefined)
            throw new Error(`no job for rows is called "${name}"`);
        const { RowThread } = await Promise.all(/* import() */[__webpack_require__.e(6659), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 96998));
        return new RowThread(await make(own), new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q(), nulls);
    },
    texts: async (init) => {
        const { TextsJob } = await __webpack_require__.e(/* import() */ 4386).then(__webpack_require__.bind(__webpack_require__, 64386));
        return new TextsJob(init);
    },
    sort: async (init) => {
        const { SortJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 38289));
        return new SortJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
};


/***/ }),

/***/ 34217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thread: () => (/* binding */ thread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _host_inline_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89656);
/* harmony import */ var _host_thread_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65127);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35405);




function thread([name = '']) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this door is for threads of the tool');
    const making = (0,_host_inline_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .jobMaker */ .A)(_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobs */ .L, name)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    making.catch(() => undefined);
    let before = Promise.resolve();
    const answer = async ({ number, message }) => {
        try {
            const value = await (await making).call(message);
            port.postMessage({ number, value });
        }
        catch (cause) {
            port.postMessage({ number, failure: (0,_host_thread_message_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFrom */ .a)(cause) });
        }
    };
    port.on('message', (question) => {
        before = before.then(() => answer(question));
    });
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

/***/ 89656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jobMaker),
/* harmony export */   n: () => (/* binding */ InlineThreads)
/* harmony export */ });
function jobMaker(table, name) {
    const maker = Object.hasOwn(table, name) ? table[name] : undefined;
    if (maker === undefined)
        throw new Error(`no job is called "${name}"`);
    return maker;
}
class InlineThreads {
    table;
    count = 1;
    constructor(table) {
        this.table = table;
    }
    async open(name, init) {
        const job = await jobMaker(this.table, name)(init);
        let before = Promise.resolve();
        return {
            call: (message) => {
                const answer = before.then(() => job.call(message));
                before = answer.catch(() => undefined);
                return answer;
            },
            close: () => Promise.resolve(),
        };
    }
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

/***/ 65127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ errorFrom),
/* harmony export */   a: () => (/* binding */ failureFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function failureFrom(cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const failure = { message: error.message, sentences: [], stack: error.stack ?? '' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj) {
        return { ...failure, kind: 'program', message: error.sentence, sentences: error.tail };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { ...failure, kind: 'users', sentences: error.sentences };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { ...failure, kind: 'user' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { ...failure, kind: 'outside' };
    return { ...failure, kind: 'defect' };
}
function errorFrom({ kind, message, sentences, stack }) {
    switch (kind) {
        case 'user':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        case 'users':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(sentences);
        case 'outside':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(message);
        case 'program':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(message, sentences);
        case 'defect': {
            const error = new Error(message);
            error.stack = stack;
            return error;
        }
    }
}


/***/ })

};
