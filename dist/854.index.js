export const id = 854;
export const ids = [854,7116];
export const modules = {

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ForeignArtifacts: () => (/* binding */ ForeignArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13653);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86441);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27116);






const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
});
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(artifactSchema) });
const read = { need: 'actions: read' };
const mostPages = 20;
const silence = 30_000;
class ForeignArtifacts {
    client;
    files;
    from;
    digests = new Map();
    expired = 0;
    get gone() {
        return this.expired;
    }
    constructor(client, files, from) {
        this.client = client;
        this.files = files;
        this.from = from;
    }
    async list() {
        const found = [];
        const given = { run_id: this.from.run, per_page: 100 };
        let count = 0;
        this.expired = 0;
        for await (const page of this.client.pages(pageSchema, 'GET /actions/runs/{run_id}/artifacts', given, read)) {
            for (const { id, name, size_in_bytes: size, expired, digest } of page.artifacts) {
                if (expired) {
                    this.expired += 1;
                    continue;
                }
                if (typeof digest === 'string')
                    this.digests.set(id, digest);
                found.push({ name, id, size });
            }
            count += 1;
            if (count === mostPages)
                break;
        }
        return found.sort((a, b) => a.id - b.id);
    }
    async download(artifact, to) {
        const { limits = _unpack_js__WEBPACK_IMPORTED_MODULE_3__.foreignLimits, wanted } = this.from;
        const name = JSON.stringify(artifact.name);
        if (artifact.size > limits.archive)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: it has ${artifact.size} bytes, ${limits.archive} are allowed.`);
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await this.files.temporary(), 'artifact.zip');
        try {
            const announced = { name, digest: this.digests.get(artifact.id) ?? null, most: limits.archive };
            const open = () => this.bytes(artifact, name);
            await (0,_receive_js__WEBPACK_IMPORTED_MODULE_2__/* .receive */ .u)(this.files, open, archive, announced, (attempt) => this.client.rest(attempt));
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__.unpackArtifact)(this.files, archive, to, { name, limits, wanted });
        }
        finally {
            await this.files.remove(archive);
        }
    }
    async *bytes({ id }, name) {
        const patience = new _patience_js__WEBPACK_IMPORTED_MODULE_5__/* .Patience */ .i(silence);
        try {
            const given = {
                artifact_id: id,
                archive_format: 'zip',
                request: { redirect: 'manual', parseSuccessResponseBody: false },
            };
            const asking = { ...read, expect: [410], timeout: patience.signal };
            const answer = await this.client.ask('GET /actions/artifacts/{artifact_id}/{archive_format}', given, asking);
            if (answer.status === 410)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: GitHub keeps it no longer; run its job again.`);
            const { location } = answer.headers;
            if (typeof location !== 'string')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`artifact ${name}: GitHub did not say where it lies; try again.`);
            for await (const chunk of await this.client.follow(location, patience.signal)) {
                patience.renew();
                yield chunk;
            }
        }
        catch (cause) {
            if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
                throw cause;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`artifact ${name}: the download broke off; try again.`, { cause });
        }
        finally {
            patience.end();
        }
    }
}


/***/ }),

/***/ 13653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
class Patience {
    milliseconds;
    controller = new AbortController();
    timer;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
        this.renew();
    }
    get signal() {
        return this.controller.signal;
    }
    renew() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.controller.abort(new Error(`nothing came for ${this.milliseconds / 1000} s`)), this.milliseconds);
    }
    end() {
        clearTimeout(this.timer);
    }
}


/***/ }),

/***/ 86441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ receive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76736);



const attempts = 3;
async function receive(files, open, to, announced, rest) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await receiveOnce(files, open(), to, announced);
            return;
        }
        catch (cause) {
            if (attempt === attempts || !(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp) || cause instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .LastingError */ .dJ)
                throw cause;
            await rest(attempt);
        }
    }
}
async function receiveOnce(files, chunks, to, { name, digest, most }) {
    const writer = await files.writer(to);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of chunks) {
            size += chunk.length;
            if (size > most)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: it has more than ${most} bytes; nothing was unpacked.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (digest !== null && `sha256:${hash.digest('hex')}` !== digest)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .LastingError */ .dJ(`artifact ${name}: other bytes arrived than were kept (SHA-256); run its job again.`);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 76736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dJ: () => (/* binding */ LastingError),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66804);



class LastingError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp {
    name = 'LastingError';
}
function words(message) {
    const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim();
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(said.replace(/\s+/g, ' ')), 300).replace(/\.$/, '');
}
function isLimit({ status, message, headers }) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}
function refusalError(where, need, refused, cause) {
    const { status, message, headers } = refused;
    const answered = Object.keys(headers).length > 0;
    const options = cause === undefined ? undefined : { cause };
    if (isLimit(refused))
        return new LastingError(`${where}: ${limitSentence(refused)}`, options);
    switch (status) {
        case 401:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub does not know the token (401, ${words(message)}): it is wrong, expired or revoked; set GITHUB_TOKEN, or the action's input \`token\` or \`registry-token\`, to a valid one.`, options);
        case 403:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the token lacks a permission (403, ${words(message)}): this needs \`${granted(refused, need)}\`; add \`permissions: {${need}}\` to the job, or use a token that has it.`, options);
        case 404:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: not found (404): there is no such repository, or the token may not see it (\`${need}\`); check the name, or set GITHUB_TOKEN, in a workflow \`registry-token\`, to a token that reaches it.`, options);
        case 409:
            return /is empty/i.test(message)
                ? new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the repository is empty, and GitHub keeps no version in it before it has a commit; push one (a README will do).`, options)
                : new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub was changing this at the moment (409, ${words(message)}); try again.`, options);
        case 410:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: this is there no longer (410, ${words(message)}).`, options);
        case 422:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub refuses this (422, ${words(message)}).`, options);
        default:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub could not be reached or failed (${answered ? `${status}, ${words(message)}` : words(message)}); try again.`, options);
    }
}
function granted({ headers }, need) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '').matchAll(/([a-z_]+)=(read|write)/g);
    const named = Array.from(accepted, ([, name, level]) => `${name.replaceAll('_', '-')}: ${level}`);
    return named.includes(need) ? need : (named[0] ?? need);
}
function limitSentence({ headers, message }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const wait = Number(headers['retry-after']);
    const when = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset > 0
        ? `; it is free again at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`
        : Number.isFinite(wait) && wait > 0
            ? `; it asks to wait ${wait} s`
            : '';
    return `GitHub's limit of requests is reached (${words(message)})${when}; try again then.`;
}


/***/ }),

/***/ 27116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignLimits: () => (/* binding */ foreignLimits),
/* harmony export */   ownLimits: () => (/* binding */ ownLimits),
/* harmony export */   unpackArtifact: () => (/* binding */ unpackArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _model_archive_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17628);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66804);




const ownLimits = { archive: 8 * 2 ** 30, bytes: 8 * 2 ** 30, files: 10_000 };
const foreignLimits = { archive: 2 ** 30, bytes: 50 * 2 ** 20, files: 10_000 };
async function unpackArtifact(files, archive, to, what) {
    const partial = `${to}.unpacking`;
    await files.remove(partial);
    try {
        const names = await inflate(files, archive, partial, what);
        for (const name of names)
            await checkWay(files, to, name);
        for (const name of names)
            await place(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(partial, name), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
    }
    finally {
        await files.remove(partial);
    }
}
async function inflate(files, archive, partial, what) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const { limits, name } = what;
    const size = (await files.stat(archive))?.size ?? 0;
    if (size > limits.archive)
        throw tooMuch(name, `it has ${size} bytes, ${limits.archive} are allowed`);
    try {
        const zip = await openPromise(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
        try {
            if (zip.entryCount > limits.files)
                throw tooMuch(name, `it holds ${zip.entryCount} files, ${limits.files} are allowed`);
            const chosen = await chosenEntries(zip, what);
            for (const entry of chosen)
                await writeStream(files, () => zip.openReadStreamPromise(entry), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(partial, entry.fileName));
            return chosen.map((entry) => entry.fileName);
        }
        finally {
            zip.close();
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: its archive is damaged or not to be trusted (${reason(cause)}); nothing was unpacked.`, { cause });
    }
}
async function chosenEntries(zip, { name, limits, wanted = () => true }) {
    const names = new _model_archive_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveNames */ .h();
    const entries = [];
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const refuse = (why) => new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: refused to unpack ${shown(entry.fileName)}: ${why}; nothing was unpacked.`);
        const kind = (entry.externalFileAttributes >>> 16) & fileKind.mask;
        if (entry.fileName.endsWith('/') && (kind === fileKind.none || kind === fileKind.folder))
            continue;
        if (kind !== fileKind.none && kind !== fileKind.ordinary)
            throw refuse('it is not an ordinary file');
        const bad = names.add(entry.fileName);
        if (bad !== null)
            throw refuse(bad);
        if (!wanted(entry.fileName))
            continue;
        bytes += entry.uncompressedSize;
        if (!(bytes <= limits.bytes))
            throw tooMuch(name, `it unpacks to more than ${limits.bytes} bytes`);
        entries.push(entry);
    }
    return entries;
}
const fileKind = { mask: 0o170000, none: 0, ordinary: 0o100000, folder: 0o040000 };
async function writeStream(files, open, path) {
    const writer = await files.writer(path);
    try {
        for await (const chunk of await open())
            await writer.write(chunk);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
async function checkWay(files, to, name) {
    const parts = name.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, ...parts.slice(0, depth));
        const kind = (await files.stat(above))?.kind;
        if (kind !== undefined && kind !== 'folder')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${above}: expected a folder to unpack into, found a ${kind}; remove it.`);
    }
    if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name)))?.kind === 'folder')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name)}: expected a file to replace or nothing, found a folder; remove it.`);
}
async function place(files, from, to) {
    await files.folder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(to));
    await files.remove(to);
    if (!(await files.move(from, to)))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${to}: something else wrote there meanwhile; run again.`);
}
function tooMuch(name, why) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: ${why}; nothing was unpacked.`);
}
function shown(name) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(JSON.stringify(name), 200);
}
function reason(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(JSON.stringify(message).slice(1, -1), 200);
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


/***/ })

};
