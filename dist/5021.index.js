export const id = 5021;
export const ids = [5021];
export const modules = {

/***/ 57625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98439);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69407);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18855);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58314);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72614);







async function readConfig(source, schema) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file, source.limits);
    if (!(0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value ?? {}))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source.file}:1:1: expected a mapping with keys such as data, got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(document.value)}.`);
    const { positions } = document;
    const raw = await withIncludes({ value: document.value ?? {}, positions }, source);
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, positions };
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    const sentences = parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, json, positions));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function withIncludes(document, source) {
    const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
    const rest = source.overrides.filter((override) => !whole.includes(override));
    let raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(document.value, whole, document.positions);
    for (const key of source.includes) {
        const path = key.split('.');
        const value = valueAt(raw, path);
        if (typeof value !== 'string')
            continue;
        const included = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(await readInclude(source, key, value, document.positions), value);
        raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
        document.positions.include(path, included.positions);
    }
    return (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, rest, document.positions);
}
async function readInclude(source, key, path, positions) {
    try {
        return await source.include(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(key.split('.'), 'value'), key)}: expected a mapping or the path of a YAML file: ${cause.message}`, { cause });
    }
}
function valueAt(value, path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
function describeIssue(issue, raw, json, positions) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey([...path, key], (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE)(json, path), positions));
    }
    const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
    if (inner !== undefined) {
        return inner.flatMap((below) => describeIssue({ ...below, path: [...path, ...below.path] }, raw, json, positions));
    }
    const value = valueAt(raw, path);
    const key = path.map(String).join('.');
    const place = positions.at(path, value === undefined ? 'key' : 'value');
    const where = _position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(place, key);
    if (issue.code === 'custom')
        return [`${where}: ${issue.message}`];
    const missing = value === undefined ? 'it is missing' : `got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(value)}`;
    return [`${where}: expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(json, path)}, ${missing}.`];
}
function deepest(errors) {
    const inside = errors.filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));
    if (inside.length === 1)
        return inside[0];
    const knowing = inside.filter((issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0));
    return knowing.length === 1 ? knowing[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
}


/***/ }),

/***/ 50039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration),
/* harmony export */   receivedConfiguration: () => (/* binding */ receivedConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58314);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57625);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80427);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83815);






const includes = ['train.params'];
async function readConfiguration(files, workspace, file, overrides) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
    if ((await files.stat(path)) === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: not found in ${workspace}; write one with \`mlops init\`, or say where it is: working-directory and config in a workflow, --workspace and --config here.`);
    }
    return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)({ text: await files.text(path), file, overrides, includes, include: (name) => files.text((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)) }, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
}
async function receivedConfiguration({ configuration }, overrides) {
    const include = () => Promise.reject(new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('it was read by the job that handed it on.'));
    const text = JSON.stringify(configuration, null, 2);
    const read = { text, file: `.mlops/${_run_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordFile */ .jV}`, overrides, includes: [], include };
    const { value } = await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(read, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
    return { value, positions: new _config_position_js__WEBPACK_IMPORTED_MODULE_5__/* .Positions */ .H('mlops.yml') };
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

/***/ 80427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ withoutConfiguration),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   jV: () => (/* binding */ runRecordFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const runRecordFile = 'run.json';
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-run/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']).nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
        .nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    configuration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
function withoutConfiguration(record) {
    return { ...record, configuration: { model: record.model, data: { source: 'unknown', target: 'unknown' } } };
}


/***/ })

};
