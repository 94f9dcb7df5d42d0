export const id = 9826;
export const ids = [9826];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotFetcher: () => (/* binding */ snapshotFetcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


function snapshotFetcher(manifest, snapshot, pulling) {
    switch (snapshot.kind) {
        case 'release':
            return async (folder) => {
                for (const { name } of snapshot.files)
                    await pulling.registry.snapshots.fetch(snapshot, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
            };
        case 'artifact':
            return (folder) => fromArtifact(manifest, snapshot, pulling, folder);
        case 'command':
            return (folder) => byCommand(snapshot, pulling, folder);
    }
}
async function fromArtifact({ name, version, run }, snapshot, { files, doorway, log }, folder) {
    const [{ ForeignArtifacts }, { ownLimits }, { fetchArtifact }, { runAddress }, { serverOf }, { clientOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 50854)),
        __webpack_require__.e(/* import() */ 7116).then(__webpack_require__.bind(__webpack_require__, 27116)),
        __webpack_require__.e(/* import() */ 6269).then(__webpack_require__.bind(__webpack_require__, 96269)),
        __webpack_require__.e(/* import() */ 7373).then(__webpack_require__.bind(__webpack_require__, 47373)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54905)),
        __webpack_require__.e(/* import() */ 4129).then(__webpack_require__.bind(__webpack_require__, 24129)),
    ]);
    const { variables, token } = doorway;
    const address = runAddress(run ?? '', serverOf(variables));
    if (address.kind !== 'github' || address.repository === null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} ${version}: its snapshot is an artifact, but its manifest names no workflow run.`);
    if (token === null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} ${version}: its snapshot is an artifact, which GitHub gives to a token only; set GITHUB_TOKEN or GH_TOKEN to one that has \`actions: read\`.`);
    const client = await clientOf(address.repository, { variables, token, log });
    const wanted = (path) => snapshot.files.some((file) => file.name === path);
    const source = new ForeignArtifacts(client, files, { run: address.number, wanted, limits: ownLimits });
    if (await fetchArtifact(source, files, snapshot, folder))
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} ${version}: GitHub keeps the artifact of its rows no longer (run ${address.number}); data.snapshot: release keeps them for good.`);
}
async function byCommand(snapshot, { doorway, log }, folder) {
    const [{ compose }, { runSnapshotCommand }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8289).then(__webpack_require__.bind(__webpack_require__, 8289)),
        __webpack_require__.e(/* import() */ 6722).then(__webpack_require__.bind(__webpack_require__, 46722)),
    ]);
    const session = await compose(doorway);
    try {
        const options = session.config.data.snapshot;
        if (options === null || typeof options === 'string')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.snapshot: expected the commands push and pull, by which this snapshot is kept, got ${options ?? 'nothing'}; name them, or set data.snapshot.pull for this call.`);
        await session.prepare();
        const { tools } = session.context;
        for (const { name, sha256 } of snapshot.files)
            await runSnapshotCommand('pull', options.pull, { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), sha256 }, { tools, log, workspace: session.context.workspace });
    }
    finally {
        await session.close();
    }
}


/***/ })

};
