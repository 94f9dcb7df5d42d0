export const id = 6269;
export const ids = [6269];
export const modules = {

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


/***/ })

};
