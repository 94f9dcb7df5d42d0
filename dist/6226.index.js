export const id = 6226;
export const ids = [6226,8855,395];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
function alternatives(schema) {
    const inner = schema.anyOf ??
        schema.oneOf ??
        (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined);
    return inner === undefined ? [schema] : inner.flatMap(alternatives);
}
function schemasAt(schema, path) {
    let nodes = alternatives(schema);
    for (const key of path) {
        nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
    }
    return nodes;
}
function below(node, key) {
    const name = String(key);
    if (node.properties !== undefined && Object.hasOwn(node.properties, name))
        return [node.properties[name]];
    if (typeof node.additionalProperties === 'object')
        return [node.additionalProperties];
    if (node.items !== undefined && /^\d+$/.test(name))
        return [node.items];
    return [];
}
function knownKeys(schema, path) {
    return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectation(schema, path) {
    const words = schemasAt(schema, path).map(describe);
    const unique = [...new Set(words)].filter((word) => word !== 'nothing');
    return unique.length === 0 ? 'something else' : unique.join(' or ');
}
function describe(node) {
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    switch (node.type) {
        case 'string':
            return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
        case 'boolean':
            return 'true or false';
        case 'number':
            return `a number${bounds(node)}`;
        case 'integer':
            return `a whole number${bounds(node)}`;
        case 'array':
            return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
        case 'object':
            return node.properties === undefined || Object.keys(node.properties).length === 0
                ? 'a mapping'
                : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
        case 'null':
            return 'nothing';
        default:
            return 'a value';
    }
}
function plural(words) {
    return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}
function bounds(node) {
    const parts = [];
    if (node.exclusiveMinimum !== undefined)
        parts.push(`above ${node.exclusiveMinimum}`);
    else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
        parts.push(`of at least ${node.minimum}`);
    if (node.exclusiveMaximum !== undefined)
        parts.push(`below ${node.exclusiveMaximum}`);
    else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
        parts.push(`of at most ${node.maximum}`);
    return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
function shownValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}


/***/ }),

/***/ 3892:
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

/***/ 3227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ packModel),
  In: () => (/* binding */ unpackModel)
});

// UNUSED EXPORTS: archiveLimits

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
;// CONCATENATED MODULE: ./.build/model/archive-name.js
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

;// CONCATENATED MODULE: ./.build/model/archive.js







const archiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };
async function packModel(files, folder, to) {
    const names = await checkedNames(files, folder);
    const tar = (0,tar_stream.pack)();
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
        throw new errors/* UserError */.yo(`${folder}: a model needs at least one file, the folder is empty.`);
    const known = new ArchiveNames();
    for (const name of names) {
        const bad = known.add(name);
        if (bad !== null)
            throw new errors/* UserError */.yo(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
    }
    return names;
}
async function addAll(files, folder, names, tar) {
    for (const name of names) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new errors/* UserError */.yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const header = { name, size: stat.size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' };
        const entry = tar.entry(header);
        const closed = (0,external_node_events_.once)(entry, 'close');
        for await (const chunk of files.stream(path)) {
            if (!entry.write(chunk))
                await Promise.race([(0,external_node_events_.once)(entry, 'drain'), closed]);
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
        const gzip = new esm/* Gzip */.Ne({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
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
            throw new errors/* OutsideError */.Cp(`${folder}: something else wrote there meanwhile; run again.`);
        }
    }
    catch (cause) {
        await files.remove(partial);
        throw cause;
    }
}
async function extractAll(files, archive, folder, limits) {
    const tar = (0,tar_stream.extract)();
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(files.stream(archive)), (0,external_node_zlib_.createGunzip)(), tar, () => undefined);
    const names = new ArchiveNames();
    let bytes = 0;
    let count = 0;
    try {
        for await (const entry of tar) {
            const { name, type, size } = entry.header;
            const refuse = (why) => new errors/* UserError */.yo(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
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
        if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
            cause,
        });
    }
    if (count === 0)
        throw new errors/* UserError */.yo(`${archive}: the archive holds no files; fetch or build it again.`);
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

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ errorPath),
/* harmony export */   dg: () => (/* binding */ runInChild),
/* harmony export */   qE: () => (/* binding */ childErrorOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony export childErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);


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
            ...(timeoutMs === undefined ? {} : { timeoutMs }),
        });
        if (ended.code === 0 && !ended.timedOut)
            return null;
        return { ended, error: await readError(files, path) };
    }
    finally {
        await files.remove(folder);
    }
}
async function readError(files, orderPath) {
    const path = errorPath(orderPath);
    if ((await files.stat(path)) === undefined)
        return null;
    return childErrorSchema.parse(JSON.parse(await files.text(path)));
}
function endingOf({ code, signal, timedOut, milliseconds }) {
    if (timedOut)
        return `after ${Math.round(milliseconds / 1000)} s (stopped: it took too long)`;
    if (code === null)
        return `by the signal ${signal ?? 'unknown'} (often: out of memory)`;
    return `with exit code ${code}`;
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);


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

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ScoringError),
/* harmony export */   g: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3897)]).then(__webpack_require__.bind(__webpack_require__, 3897))).scoreTfjs(job, runtime);
        case 'command':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(395)]).then(__webpack_require__.bind(__webpack_require__, 395))).scoreCommand(job, flavor.score, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
}


/***/ }),

/***/ 395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreCommand: () => (/* binding */ scoreCommand),
/* harmony export */   trainCommand: () => (/* binding */ trainCommand)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4778);
/* harmony import */ var _flavor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);




async function scoreCommand(job, command, runtime) {
    const { modelFolder, input, output, seed, timeoutMs } = job;
    await runtime.files.remove(output);
    const ended = await runtime.process.run(runtime.environment.inside({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .argvOf */ .U)(command),
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
    }));
    const name = `The scoring program (${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(command)})`;
    if (!succeeded(ended)) {
        await runtime.files.remove(output);
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoringError */ .Q(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(ended)}.`, ended.tail.slice(-20));
    }
    if ((await runtime.files.stat(output))?.kind !== 'file') {
        throw new _flavor_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoringError */ .Q(`${name} wrote no file to MLOPS_OUTPUT.`, ended.tail.slice(-20));
    }
}
async function trainCommand(job, runtime) {
    const ended = await runtime.process.run(runtime.environment.inside({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .argvOf */ .U)(job.command),
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
    }));
    const name = `train.command: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(job.command)}"`;
    if (!succeeded(ended)) {
        const remedy = ended.timedOut
            ? 'raise train.timeout_minutes, or train on less'
            : 'correct it, or run it by hand to see why';
        const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(`${name} ended ${(0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(ended)}; ${remedy}.${silent}`, ended.tail.slice(-20));
    }
    if (await isEmpty(runtime.files, job.modelFolder)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} left no file in MLOPS_MODEL_DIR; write there all that train.score needs.`);
    }
}
function succeeded(ended) {
    return ended.code === 0 && !ended.timedOut;
}
async function isEmpty(files, folder) {
    return (await files.stat(folder)) === undefined || (await files.list(folder)).length === 0;
}


/***/ }),

/***/ 5981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   l9: () => (/* binding */ readPipeline),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* unused harmony export pipelineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);



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
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('logit') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('number'), mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), sd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0) }),
    ]),
    tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
function widthOf(column) {
    return (column.type === 'number' ? 1 : column.categories.length + 1) + (column.indicator ? 1 : 0);
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

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ candidateSchema),
/* harmony export */   qN: () => (/* binding */ signatureSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export flavorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSchema */ .gt),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['number', 'string']) })),
});
const flavorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('name', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tfjs'),
        estimator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp']),
        tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('command'), score: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]) }),
]);
const candidateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-candidate/1'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    flavor: flavorSchema,
    signature: signatureSchema,
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fingerprint: sha256,
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })),
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            policy: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPolicySchema */ .mj,
            digest: sha256,
            parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['train', 'validation', 'test']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), digest: sha256 })),
        }),
    }),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        package: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            sha256,
            content: sha256,
        })
            .nullable(),
    }),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['host', 'venv', 'container']), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: sha256, files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })) }),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const manifestSchema = candidateSchema.extend({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-manifest/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+$/),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        validation: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
        test: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
    }),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']),
        part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
        rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
        sha256,
        policy: sha256.optional(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })),
});


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inputPlaces),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);


function signatureOf(split) {
    const types = new Map(split.columns.map(({ name, type }) => [name, type]));
    const inputs = split.features.map((name) => ({ name, type: types.get(name) ?? 'string' }));
    return { inputs, outputs: outputsOf(split.target) };
}
function outputsOf(target) {
    switch (target.task) {
        case 'regression':
            return [{ name: 'prediction', type: 'number' }];
        case 'binary':
            return [
                { name: 'prediction', type: 'string' },
                { name: 'score', type: 'number' },
            ];
        case 'multiclass':
            return [
                { name: 'prediction', type: 'string' },
                ...target.classes.map((name) => ({ name: `p_${name}`, type: 'number' })),
            ];
    }
}
function inputPlaces(signature, names, file) {
    const places = signature.inputs.map(({ name }) => names.indexOf(name));
    const missing = signature.inputs.filter((_, at) => places[at] < 0).map(({ name }) => name);
    if (missing.length > 0) {
        const known = new Set(signature.inputs.map(({ name }) => name));
        const spare = names.filter((name) => !known.has(name));
        const listed = missing.slice(0, 10).map((name) => describeMissing(name, spare));
        const more = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}:1: ${missing.length === 1 ? 'a column' : `${missing.length} columns`} of the model's inputs ${missing.length === 1 ? 'is' : 'are'} missing: ${listed.join(', ')}${more}.`);
    }
    return places;
}
function describeMissing(name, spare) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, spare);
    return near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (found ${JSON.stringify(near)})`;
}


/***/ }),

/***/ 6449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);


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

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectPackage),
  W: () => (/* binding */ packageSchema)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/project/detect.js
var detect = __webpack_require__(6449);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/project/members.js




async function* readMembers(files, archive) {
    try {
        yield* archive.endsWith('.whl') ? readWheel(files, archive) : readTarball(files, archive);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo(`${(0,external_node_path_.basename)(archive)}: not a package that can be read; build it again.`, { cause });
    }
}
async function* readTarball(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const entries = extract();
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(files.stream(archive)), (0,external_node_zlib_.createGunzip)(), entries, (cause) => {
        if (cause instanceof Error)
            entries.destroy(cause);
    });
    for await (const entry of entries) {
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        const { name, type, linkname } = entry.header;
        if (type === 'file' || type === 'contiguous-file')
            yield { name, bytes: Buffer.concat(chunks) };
        else if (type === 'symlink' || type === 'link')
            yield { name, bytes: Buffer.from(`-> ${linkname}`) };
    }
}
async function* readWheel(files, archive) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 1306));
    const members = [];
    const names = [];
    const unzipped = unzipSync(await files.read(archive), {
        filter: ({ name }) => {
            if (name === '__proto__')
                throw new Error('a member is named __proto__');
            names.push(name);
            return true;
        },
    });
    for (const name of names)
        if (!name.endsWith('/'))
            members.push({ name, bytes: unzipped[name] });
    yield* members;
}

;// CONCATENATED MODULE: ./.build/project/package.js






const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const packageSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-package/1'),
    kind: schemas/* enum */.k5n(['npm', 'python']),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    sha256,
    content: sha256,
});
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;
async function inspectPackage(files, path, own) {
    const kind = path.endsWith('.tgz') ? 'npm' : 'python';
    const wheel = path.endsWith('.whl');
    const lines = [];
    let identity = null;
    for await (const member of readMembers(files, path)) {
        const place = wheel ? member.name : member.name.split('/').slice(1).join('/');
        identity ??= kind === 'npm' ? npmIdentity(place, member) : pythonIdentity(place, member, wheel);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(member.bytes).digest('hex');
        if (!isOwn(place, digest, own) && !bookkeeping.test(place))
            lines.push(JSON.stringify([place, digest]));
    }
    if (identity === null) {
        const expected = kind === 'npm' ? 'package.json' : wheel ? 'METADATA' : 'PKG-INFO';
        throw new errors/* UserError */.yo(`${(0,external_node_path_.basename)(path)}: no name and version in it (${expected}); build the package again.`);
    }
    const content = (0,external_node_crypto_.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
    return {
        format: 'mlops-package/1',
        kind,
        ...identity,
        file: (0,external_node_path_.basename)(path),
        sha256: await files.digest(path),
        content,
    };
}
function isOwn(place, digest, own) {
    if (own.has(place))
        return true;
    const name = (0,external_node_path_.basename)(place);
    for (const [path, ownDigest] of own)
        if (ownDigest === digest && (0,external_node_path_.basename)(path) === name)
            return true;
    return false;
}
function npmIdentity(place, member) {
    if (place !== 'package.json')
        return null;
    const { name, version } = (0,detect/* npmPackageOf */.ZP)(Buffer.from(member.bytes).toString('utf8'), member.name);
    return name === null || version === null ? null : { name, version };
}
function pythonIdentity(place, member, wheel) {
    if (!(wheel ? /^[^/]+\.dist-info\/METADATA$/.test(place) : place === 'PKG-INFO'))
        return null;
    const head = Buffer.from(member.bytes)
        .toString('utf8')
        .split(/\r?\n\r?\n/, 1)[0];
    const name = /^Name:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    const version = /^Version:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    return name === undefined || version === undefined ? null : { name, version };
}


/***/ }),

/***/ 9238:
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

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ splitManifestSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   mj: () => (/* binding */ splitPolicySchema),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony exports partName, comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
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

/***/ 9263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
}


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
;// CONCATENATED MODULE: ./.build/table/block.js
class Block {
    length = 0;
    buffer = Buffer.alloc(1 << 19);
    get bytes() {
        return this.buffer;
    }
    append(chunk) {
        const length = this.length + chunk.length;
        if (length >= this.buffer.length) {
            const larger = Buffer.alloc(Math.max(length + 1, this.buffer.length * 2));
            larger.set(this.buffer.subarray(0, this.length));
            this.buffer = larger;
        }
        this.buffer.set(chunk, this.length);
        this.buffer[length] = 0;
        this.length = length;
    }
    drop(count) {
        this.buffer.copyWithin(0, count, this.length + 1);
        this.length -= count;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/table/decode.js


function decode(bytes, file, line) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,external_node_buffer_.isAscii)(buffer))
        return buffer.toString('latin1');
    if ((0,external_node_buffer_.isUtf8)(buffer))
        return buffer.toString('utf8');
    throw new errors/* UserError */.yo(`${file}:${String(wrongLine(buffer, line))}: not UTF-8; save the file as UTF-8 (it may be in Latin-1 or Windows-1252).`);
}
function wrongLine(buffer, line) {
    let at = line;
    let from = 0;
    for (;;) {
        const end = lineEnd(buffer, from);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(buffer.subarray(from, end)))
            return at;
        from = buffer[end] === 13 && buffer[end + 1] === 10 ? end + 2 : end + 1;
        at++;
    }
}
function lineEnd(buffer, from) {
    const feed = buffer.indexOf(10, from);
    const carriage = buffer.subarray(0, feed < 0 ? undefined : feed).indexOf(13, from);
    return carriage < 0 ? feed : carriage;
}
function markLength(bytes, file) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 3;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new errors/* UserError */.yo(`${file}:1: the file is in UTF-16; save it as UTF-8.`);
    }
    return 0;
}

;// CONCATENATED MODULE: ./.build/table/delimiter.js
const candidates = [',', ';', '\t', '|'];
function findDelimiter(bytes, complete) {
    const counts = new Map(candidates.map((candidate) => [candidate.charCodeAt(0), 0]));
    let quoted = false;
    let ended = false;
    for (const byte of bytes) {
        if (byte === 34)
            quoted = !quoted;
        else if (!quoted) {
            if (byte === 10 || byte === 13) {
                ended = true;
                break;
            }
            const count = counts.get(byte);
            if (count !== undefined)
                counts.set(byte, count + 1);
        }
    }
    if (!ended && !complete)
        return undefined;
    let best = candidates[0];
    for (const candidate of candidates) {
        if (counts.get(candidate.charCodeAt(0)) > counts.get(best.charCodeAt(0)))
            best = candidate;
    }
    return best;
}

;// CONCATENATED MODULE: ./.build/table/header.js

function checkNames(names, file, line) {
    const place = `${file}:${String(line)}`;
    if (names.length === 1 && names[0] === '')
        throw new errors/* UserError */.yo(`${place}: expected a header with the columns' names, got a blank line.`);
    if (names[0]?.startsWith('version https://git-lfs.github.com/spec/') === true) {
        throw new errors/* UserError */.yo(`${place}: a pointer of Git LFS in the place of the data; fetch them (\`git lfs pull\`, or \`lfs: true\` of actions/checkout).`);
    }
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const number = index + 1;
        if (name.trim() === '')
            throw new errors/* UserError */.yo(`${place}: column ${String(number)} has no name in the header; give it one.`);
        const earlier = seen.get(name);
        if (earlier !== undefined) {
            throw new errors/* UserError */.yo(`${place}: columns ${String(earlier)} and ${String(number)} have the same name ${JSON.stringify(name)}; rename one.`);
        }
        seen.set(name, number);
    }
}
function orderOf(names, expected, file, first) {
    const places = new Map(names.map((name, index) => [name, index]));
    const missing = expected.filter((name) => !places.has(name));
    const known = new Set(expected);
    const extra = names.filter((name) => !known.has(name));
    if (missing.length > 0 || extra.length > 0) {
        const parts = [listed('missing', missing), listed('extra', extra)].filter((part) => part !== '');
        throw new errors/* UserError */.yo(`${file}:1: other columns than in ${first} (${parts.join('; ')}); all files of data.source need the same columns.`);
    }
    return expected.map((name) => places.get(name));
}
function listed(word, names) {
    if (names.length === 0)
        return '';
    const more = names.length > 10 ? ` and ${String(names.length - 10)} more` : '';
    return `${word}: ${names
        .slice(0, 10)
        .map((name) => JSON.stringify(name))
        .join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./.build/table/scan.js

const plain = 0;
const quoted = 1;
const doubled = 2;
const other = 0;
const delimiterByte = 1;
const lineFeed = 2;
const carriageReturn = 3;
const quoteByte = 4;
const nul = 5;
const high = 6;
class Scanner {
    file;
    cells = new Int32Array(1 << 14);
    lines = new Float64Array(1 << 10);
    rows = 0;
    next = 0;
    line = 1;
    count = 0;
    shift = 0;
    here = 1;
    form = plain;
    blankLine = 0;
    kinds = new Uint8Array(256);
    constructor(file, delimiter) {
        this.file = file;
        this.kinds.fill(high, 128);
        this.kinds[0] = nul;
        this.kinds[delimiter.charCodeAt(0)] = delimiterByte;
        this.kinds[10] = lineFeed;
        this.kinds[13] = carriageReturn;
        this.kinds[34] = quoteByte;
    }
    scan(bytes, length, columns, final) {
        this.rows = 0;
        this.count = 0;
        this.next = 0;
        this.shift = 0;
        while (this.next < length) {
            const before = this.count;
            const end = this.row(bytes, this.next, length, final);
            if (end < 0) {
                this.count = before;
                break;
            }
            this.keep(before, columns);
            this.line = this.here;
            this.next = end;
            if (columns === 0)
                break;
        }
    }
    row(bytes, from, length, final) {
        const kinds = this.kinds;
        this.here = this.line;
        let at = from;
        for (;;) {
            if (bytes[at] === 34) {
                const start = at + 1 - this.shift;
                at = this.quotedCell(bytes, at, length, final);
                if (at < 0)
                    return -1;
                this.push(start, (at - 1 - this.shift) * 4 + this.form);
            }
            else {
                const start = at - this.shift;
                let kind;
                while ((kind = kinds[bytes[at]]) === other)
                    at++;
                if (kind === high)
                    at = this.beyondAscii(bytes, at);
                this.push(start, (at - this.shift) * 4 + plain);
            }
            const kind = kinds[bytes[at]];
            if (kind === delimiterByte)
                at++;
            else if (at >= length)
                return final ? this.endOfFile(at) : -1;
            else if (kind === quoteByte)
                throw this.strayQuote();
            else if (kind === nul)
                throw this.nulByte();
            else
                return this.endOfLine(bytes, at, length, final);
        }
    }
    beyondAscii(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at];
            const kind = this.kinds[byte];
            if (kind === high)
                this.shift += surplus(byte);
            else if (kind !== other)
                return at;
            at++;
        }
    }
    quotedCell(bytes, from, length, final) {
        const kinds = this.kinds;
        const opened = this.here;
        this.form = quoted;
        let at = from + 1;
        for (;;) {
            const kind = kinds[bytes[at]];
            if (kind === quoteByte) {
                if (bytes[at + 1] !== 34 || at + 1 === length)
                    break;
                this.form = doubled;
                at++;
            }
            else if (kind === high)
                this.shift += surplus(bytes[at]);
            else if (kind === lineFeed)
                this.here++;
            else if (kind === carriageReturn) {
                if (bytes[at + 1] !== 10)
                    this.here++;
            }
            else if (kind === nul) {
                if (at < length)
                    throw this.nulByte();
                if (final)
                    throw this.neverClosed(opened);
                return -1;
            }
            at++;
        }
        at++;
        if (at >= length)
            return final ? at : -1;
        const after = kinds[bytes[at]];
        if (after === other || after === high || after === quoteByte)
            throw this.textAfterQuote();
        return at;
    }
    endOfLine(bytes, at, length, final) {
        if (bytes[at] === 13) {
            if (at + 1 === length && !final)
                return -1;
            if (bytes[at + 1] === 10)
                at++;
        }
        this.here++;
        return at + 1;
    }
    endOfFile(at) {
        this.here++;
        return at;
    }
    push(start, end) {
        if (this.count + 2 > this.cells.length) {
            const larger = new Int32Array(this.cells.length * 2);
            larger.set(this.cells);
            this.cells = larger;
        }
        this.cells[this.count++] = start;
        this.cells[this.count++] = end;
    }
    keep(before, columns) {
        const found = (this.count - before) / 2;
        if (found !== columns && columns > 0) {
            if (found === 1 && this.cells[before] * 4 === this.cells[before + 1]) {
                this.count = before;
                if (this.blankLine === 0)
                    this.blankLine = this.line;
                return;
            }
            throw this.ragged(found, columns);
        }
        if (this.blankLine > 0)
            throw this.blank();
        if (this.rows === this.lines.length) {
            const larger = new Float64Array(this.lines.length * 2);
            larger.set(this.lines);
            this.lines = larger;
        }
        this.lines[this.rows++] = this.line;
    }
    at(line, sentence) {
        return new errors/* UserError */.yo(`${this.file}:${String(line)}: ${sentence}`);
    }
    ragged(found, columns) {
        const cells = (count) => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;
        return this.at(this.line, `expected ${cells(columns)} as in the header, got ${cells(found)}; correct the row, or put cells that contain the delimiter in quotes.`);
    }
    blank() {
        return this.at(this.blankLine, 'the line is blank and rows follow it; remove the line.');
    }
    neverClosed(opened) {
        return this.at(opened, 'a quote opens a cell here and is never closed; close it, or remove it.');
    }
    textAfterQuote() {
        return this.at(this.here, 'text follows the closing quote of a cell; a quote inside a cell in quotes is written twice (RFC 4180).');
    }
    strayQuote() {
        return this.at(this.here, 'a quote inside a cell that does not begin with one; put the whole cell in quotes and write the inner quote twice (RFC 4180).');
    }
    nulByte() {
        return this.at(this.here, 'a NUL byte; expected text in UTF-8 (is the file binary, or in UTF-16?).');
    }
}
function surplus(byte) {
    if (byte < 0xc0)
        return 1;
    return byte >= 0xf0 ? -1 : 0;
}

;// CONCATENATED MODULE: ./.build/table/csv.js






const batchRows = 4096;
const longestRow = 16 << 20;
class CsvReader {
    settings;
    names = [];
    order = [];
    block = new Block();
    scanner;
    begun = false;
    rows = 0;
    constructor(settings) {
        this.settings = settings;
    }
    push(chunk, final) {
        this.block.append(chunk);
        if (!this.begin(final) || !this.header(final))
            return [];
        const scanner = this.scanner;
        scanner.scan(this.block.bytes, this.block.length, this.names.length, final);
        const batches = this.batches(scanner);
        this.block.drop(scanner.next);
        if (this.block.length > longestRow)
            throw this.tooLong(scanner.line);
        if (final && this.rows === 0) {
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file has a header and no rows; give it at least one row.`);
        }
        return batches;
    }
    begin(final) {
        if (this.begun)
            return true;
        if (this.block.length < 3 && !final)
            return false;
        this.block.drop(markLength(this.block.bytes.subarray(0, this.block.length), this.settings.file));
        if (this.block.length === 0) {
            if (!final)
                return false;
            throw new errors/* UserError */.yo(`${this.settings.file}:1: the file is empty; expected a header line and rows.`);
        }
        this.begun = true;
        return true;
    }
    header(final) {
        if (this.names.length > 0)
            return true;
        const { file, expected } = this.settings;
        if (this.scanner === undefined) {
            const head = this.block.bytes.subarray(0, this.block.length);
            const delimiter = this.settings.delimiter ?? findDelimiter(head, final);
            if (delimiter !== undefined)
                this.scanner = new Scanner(file, delimiter);
        }
        const scanner = this.scanner;
        scanner?.scan(this.block.bytes, this.block.length, 0, final);
        if (scanner === undefined || scanner.rows === 0) {
            if (this.block.length > longestRow)
                throw this.tooLong(1);
            return false;
        }
        const text = decode(this.block.bytes.subarray(0, scanner.next), file, 1);
        const names = Array.from({ length: scanner.count / 2 }, (_, at) => cellText(text, scanner.cells, at));
        checkNames(names, file, 1);
        this.order = expected === null ? names.map((_, at) => at) : orderOf(names, expected.names, file, expected.file);
        this.names = expected === null ? names : expected.names;
        this.block.drop(scanner.next);
        return true;
    }
    batches(scanner) {
        const batches = [];
        if (scanner.rows === 0)
            return batches;
        const text = decode(this.block.bytes.subarray(0, scanner.next), this.settings.file, scanner.lines[0]);
        const width = this.names.length;
        for (let from = 0; from < scanner.rows; from += batchRows) {
            const rows = Math.min(batchRows, scanner.rows - from);
            batches.push({
                file: this.settings.file,
                names: this.names,
                rows,
                cells: this.order.map((column) => this.column(text, scanner.cells, from * width + column, rows)),
                lines: scanner.lines.slice(from, from + rows),
            });
        }
        this.rows += scanner.rows;
        return batches;
    }
    column(text, cells, first, rows) {
        const nulls = this.settings.nulls;
        const step = this.names.length;
        const found = new Array(rows);
        for (let row = 0, at = first; row < rows; row++, at += step) {
            const start = cells[at * 2];
            const packed = cells[at * 2 + 1];
            const end = packed >> 2;
            if ((packed & 3) === doubled)
                found[row] = this.unquoted(text.slice(start, end));
            else if (start === end)
                found[row] = (packed & 3) === plain ? null : '';
            else
                found[row] = nulls.has(text, start, end) ? null : text.slice(start, end);
        }
        return found;
    }
    unquoted(text) {
        const cell = text.replaceAll('""', '"');
        return this.settings.nulls.has(cell, 0, cell.length) ? null : cell;
    }
    tooLong(line) {
        return new errors/* UserError */.yo(`${this.settings.file}:${String(line)}: the row that starts here is longer than 16 MB; a quote in it may never be closed.`);
    }
}
function cellText(text, cells, at) {
    const end = cells[at * 2 + 1];
    const cell = text.slice(cells[at * 2], end >> 2);
    return (end & 3) === doubled ? cell.replaceAll('""', '"') : cell;
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(9263);
;// CONCATENATED MODULE: ./.build/table/read.js


async function* readTable(files, sources, options) {
    const nulls = new table_nulls/* NullTexts */.U(options.nulls);
    let expected = null;
    for (const { path, full } of sources) {
        const reader = new CsvReader({ file: path, delimiter: options.delimiter, nulls, expected });
        for await (const chunk of files.stream(full))
            yield* reader.push(chunk, false);
        yield* reader.push(new Uint8Array(0), true);
        expected ??= { names: reader.names, file: path };
    }
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ }),

/***/ 3359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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

/***/ 9047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ scoreOrderSchema),
/* harmony export */   nr: () => (/* binding */ progressSchema),
/* harmony export */   wn: () => (/* binding */ trainOrderSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2295);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);
/* harmony import */ var _params_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8961);




const training = {
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-train-order/1'),
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    modelFolder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    history: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    signature: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSchema */ .qN,
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
    policy: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPolicySchema */ .mj,
};
const trainOrderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('estimator', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('linear'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_2__/* .linearParams */ .G }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('logistic'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_2__/* .linearParams */ .G }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...training, estimator: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlp'), params: _params_options_js__WEBPACK_IMPORTED_MODULE_2__/* .mlpParams */ ._ }),
]);
const scoreOrderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops-score-order/1'),
    modelFolder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    input: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
});
const progressSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    loss: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    stop: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
});


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ linearParams),
/* harmony export */   _: () => (/* binding */ mlpParams)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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
const linearParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
const mlpParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000))
        .min(1)
        .max(20)
        .default([32])
        .describe('Units of each hidden layer (rectified linear).'),
    ...shape,
    learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
});


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ epochsOf),
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);

function summarise(candidate, history) {
    const { flavor, model, data } = candidate;
    const rows = data.split.parts.train.rows;
    const size = Object.values(model.files).reduce((sum, file) => sum + file.size, 0);
    const what = flavor.name === 'tfjs' ? `${flavor.estimator} (tfjs)` : 'a model by train.command';
    const how = history === null ? '' : `, ${epochsOf(history)}`;
    const summary = `Trained ${what} on ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows)} rows${how}; ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size)}.`;
    const last = history?.epochs[history.best - 1];
    return {
        summary,
        figures: {
            flavor: flavor.name,
            estimator: flavor.name === 'tfjs' ? flavor.estimator : null,
            rows,
            epochs: history?.epochs.length ?? null,
            best_epoch: history?.best ?? null,
            loss: last?.loss ?? null,
            stop_loss: last?.stop ?? null,
            seed: candidate.seed,
            digest: model.digest,
            bytes: size,
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

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ trainOptions),
/* harmony export */   c: () => (/* binding */ flavorOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const commandLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).min(1)])
    .nullable()
    .default(null);
const trainOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    flavor: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tfjs', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained and stored: `tfjs` (built in) or `command` (your program); by default `command` where `train.command` is set.'),
    estimator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp'])
        .nullable()
        .default(null)
        .describe('Flavor tfjs: `linear` (regression, its default), `logistic` (binary, its default) or `mlp` (both).'),
    command: commandLine.describe('Flavor command: the program that trains; it reads MLOPS_TRAIN_DATA, MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR.'),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    timeout_minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (flavorOf(train) === 'command') {
        if (train.command === null)
            say('command', 'expected the program that trains, as the flavor is command; it is missing.');
        if (train.score === null) {
            say('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        }
        if (train.estimator !== null)
            say('estimator', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.');
    }
    else {
        for (const key of ['command', 'score']) {
            if (train[key] !== null)
                say(key, 'belongs to the flavor command; remove it, or set train.flavor to command.');
        }
    }
});
function flavorOf(train) {
    return train.flavor ?? (train.command === null ? 'tfjs' : 'command');
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainStep: () => (/* binding */ trainStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/model/archive.js + 1 modules
var archive = __webpack_require__(3227);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(8074);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(1548);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(2295);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(2090);
// EXTERNAL MODULE: ./.build/project/package.js + 1 modules
var project_package = __webpack_require__(5571);
;// CONCATENATED MODULE: ./.build/train/candidate.js




function candidateOf(trained) {
    const { name, flavor, params, seed, split, model, environment, who } = trained;
    const { policy, policyDigest, target, data, parts } = split;
    const part = ({ rows, digest }) => ({
        rows,
        digest,
    });
    return model_manifest/* candidateSchema */.HL.parse({
        format: 'mlops-candidate/1',
        name,
        flavor,
        signature: (0,signature/* signatureOf */.y)(split),
        target,
        params,
        seed,
        data: {
            fingerprint: data.fingerprint,
            rows: data.rows,
            files: data.files,
            split: {
                policy,
                digest: policyDigest,
                parts: { train: part(parts.train), validation: part(parts.validation), test: part(parts.test) },
            },
        },
        code: { repository: who.repository, revision: who.revision, dirty: who.dirty, package: trained.package },
        environment: { kind: environment.kind, digest: environment.digest },
        model,
        tool: who.tool,
    });
}
async function packageOf(run) {
    const path = 'package/package.json';
    if (!(await run.has(path)))
        return null;
    const built = await run.read(path, 'package', (value) => project_package/* packageSchema */.W.parse(value));
    const { kind, name, version, file, sha256, content } = built;
    return { kind, name, version, file: (0,external_node_path_.basename)(file), sha256, content };
}

// EXTERNAL MODULE: ./.build/model/flavors/command.js
var flavors_command = __webpack_require__(395);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/pipeline.js
var pipeline = __webpack_require__(5981);
// EXTERNAL MODULE: ./.build/train/order.js
var train_order = __webpack_require__(9047);
// EXTERNAL MODULE: ./.build/model/child.js
var child = __webpack_require__(4778);
// EXTERNAL MODULE: ./.build/train/history.js
var train_history = __webpack_require__(3359);
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

// EXTERNAL MODULE: ./.build/table/read.js + 6 modules
var read = __webpack_require__(8050);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(8646);
;// CONCATENATED MODULE: ./.build/train/training-data.js



async function writeTrainingData(files, from, names, to) {
    const wanted = new Set(names);
    const writer = await files.writer(to);
    try {
        let kept;
        for await (const batch of (0,read/* readTable */.x)(files, [{ path: from, full: from, size: 0 }], { delimiter: ',', nulls: [] })) {
            if (kept === undefined) {
                kept = batch.names.flatMap((name, at) => (wanted.has(name) ? [at] : []));
                if (kept.length !== wanted.size) {
                    throw new errors/* UserError */.yo(`${from}: not the columns of split/manifest.json; run \`mlops split --force\` again.`);
                }
                await writer.write(`${(0,write/* csvRow */.r)(kept.map((at) => batch.names[at]))}\n`);
            }
            const columns = kept.map((at) => batch.cells[at]);
            let text = '';
            for (let row = 0; row < batch.rows; row++)
                text += `${(0,write/* csvRow */.r)(columns.map((cells) => cells[row]))}\n`;
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./.build/train/fit-candidate.js







async function fitCandidate(job, context) {
    return job.plan.flavor === 'tfjs' ? fitTfjs(job, job.plan, context) : fitByCommand(job, job.plan, context);
}
async function fitTfjs({ split, modelFolder, seed, timeoutMs }, { estimator, params }, context) {
    const { run, files } = context;
    const order = train_order/* trainOrderSchema */.wn.parse({
        format: 'mlops-train-order/1',
        data: run.path('split', 'train.csv'),
        modelFolder,
        history: run.path('train', 'history.json'),
        estimator,
        params,
        seed,
        signature: (0,signature/* signatureOf */.y)(split),
        target: split.target,
        policy: split.policy,
    });
    const history = await trainTfjs(order, timeoutMs, context);
    const { tfjs, backend } = await (0,pipeline/* readPipeline */.l9)(files, modelFolder);
    return { flavor: { name: 'tfjs', estimator, tfjs, backend }, history };
}
async function fitByCommand({ split, modelFolder, seed, timeoutMs }, { command, score, params }, context) {
    const { files, run, workspace } = context;
    const folder = await files.temporary();
    try {
        const [data, paramsFile] = [(0,external_node_path_.join)(folder, 'train.csv'), (0,external_node_path_.join)(folder, 'params.json')];
        await writeTrainingData(files, run.path('split', 'train.csv'), [...split.features, split.target.column], data);
        await files.write(paramsFile, `${JSON.stringify(params, null, 2)}\n`);
        await (0,flavors_command.trainCommand)({ command, workspace, data, params: paramsFile, modelFolder, seed, timeoutMs }, context);
    }
    finally {
        await files.remove(folder);
    }
    return { flavor: { name: 'command', score }, history: null };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./.build/config/expectation.js
var expectation = __webpack_require__(9407);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(8855);
// EXTERNAL MODULE: ./.build/train/params.options.js
var params_options = __webpack_require__(8961);
// EXTERNAL MODULE: ./.build/train/train.options.js
var train_options = __webpack_require__(109);
;// CONCATENATED MODULE: ./.build/train/plan.js






function planOf(train, task) {
    if ((0,train_options/* flavorOf */.c)(train) === 'command') {
        const { command, score } = train;
        if (command === null || score === null) {
            throw new errors/* UserError */.yo('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
        }
        return { flavor: 'command', command, score, params: mappingOf(train.params) };
    }
    const estimator = estimatorOf(train.estimator, task);
    return { flavor: 'tfjs', estimator, params: parseParams('tfjs', estimator, train.params) };
}
function estimatorOf(asked, task) {
    switch (task) {
        case 'multiclass':
            throw new errors/* UserError */.yo('train.flavor: tfjs trains binary and regression models, this task is multiclass; use the flavor command.');
        case 'binary':
            if (asked === 'linear')
                throw misfit('logistic or mlp', task, asked);
            return asked ?? 'logistic';
        case 'regression':
            if (asked === 'logistic')
                throw misfit('linear or mlp', task, asked);
            return asked ?? 'linear';
    }
}
function misfit(expected, task, asked) {
    return new errors/* UserError */.yo(`train.estimator: expected ${expected} for the task ${task}, got ${asked}.`);
}
function parseParams(flavor, estimator, raw) {
    const params = mappingOf(raw);
    if (flavor === 'command')
        return params;
    const schema = estimator === 'mlp' ? params_options/* mlpParams */._ : params_options/* linearParams */.G;
    const parsed = schema.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const json = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
    throw new errors/* UserErrors */.tQ(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}
function mappingOf(raw) {
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw))
        return raw;
    throw new errors/* UserError */.yo(`train.params: expected a mapping, got ${(0,expectation/* shownValue */.JJ)(raw)}.`);
}
function describe(issue, raw, json, estimator) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, json, estimator));
    const key = ['train.params', ...issue.path.map(String)].join('.');
    const value = issue.path.reduce((node, part) => node[part], raw);
    return [`${key}: expected ${(0,expectation/* expectation */.pG)(json, issue.path)}, got ${(0,expectation/* shownValue */.JJ)(value)}.`];
}
function unknownKey(key, json, estimator) {
    const known = (0,expectation/* knownKeys */.eE)(json, []);
    const near = (0,nearest.nearest)(key, known);
    const hint = key === 'hidden'
        ? `it belongs to the estimator mlp, this one is ${estimator}; set train.estimator to mlp, or remove it.`
        : near === undefined
            ? `the estimator ${estimator} knows ${known.join(', ')}.`
            : `did you mean "${near}"?`;
    return `train.params.${key}: unknown key; ${hint}`;
}

// EXTERNAL MODULE: ./.build/train/summary.js
var summary = __webpack_require__(5991);
;// CONCATENATED MODULE: ./.build/train/train.step.js









const trainStep = {
    name: 'train',
    folder: () => 'train',
    reads: ({ model, train }) => ({
        run: ['split/manifest.json', 'split/train.csv', 'package/package.json'],
        options: [model.name, train],
    }),
    skippable: ({ train }) => (0,train_options/* flavorOf */.c)(train) === 'tfjs',
    async check({ train }, { run }) {
        const split = await run.read('split/manifest.json', 'split', (value) => manifest/* splitManifestSchema */.VU.parse(value));
        planOf(train, split.target.task);
    },
    async run({ model, train }, context) {
        const { files, run, environment, who } = context;
        const split = await run.read('split/manifest.json', 'split', (value) => manifest/* splitManifestSchema */.VU.parse(value));
        if (!(await run.has('split', 'train.csv'))) {
            throw new errors/* UserError */.yo(`split/train.csv: not found in the run directory ${run.root}; run \`mlops split\` first.`);
        }
        const plan = planOf(train, split.target.task);
        const modelFolder = run.path('train', 'model');
        await files.folder(modelFolder);
        const job = { plan, split, modelFolder, seed: train.seed, timeoutMs: train.timeout_minutes * 60_000 };
        const { flavor, history } = await fitCandidate(job, context);
        await (0,archive/* packModel */.Zo)(files, modelFolder, run.path('train', 'model.tar.gz'));
        const candidate = candidateOf({
            name: model.name,
            flavor,
            params: plan.params,
            seed: train.seed,
            split,
            model: await (0,digest/* modelDigest */.a)(files, modelFolder),
            package: await packageOf(run),
            environment,
            who,
        });
        await run.write('train/manifest.json', candidate);
        return { status: 'ok', ...(0,summary/* summarise */.f)(candidate, history) };
    },
};


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
