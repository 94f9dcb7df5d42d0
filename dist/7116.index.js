export const id = 7116;
export const ids = [7116];
export const modules = {

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
