export const id = 7450;
export const ids = [7450];
export const modules = {

/***/ 17450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containerContext: () => (/* binding */ containerContext),
/* harmony export */   openContainer: () => (/* binding */ openContainer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _virtual_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98637);



const usualPython = '3.12';
async function openContainer(config, context, doorway) {
    const { container, python, pass } = config.environment;
    const { files, workspace } = context;
    const { containerEnvironment } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3031)]).then(__webpack_require__.bind(__webpack_require__, 3031));
    const { baseImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29620));
    const { hashesOfText } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5219)]).then(__webpack_require__.bind(__webpack_require__, 55219));
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, path);
    const usual = (await files.stat(at('Dockerfile')))?.kind === 'file' ? 'Dockerfile' : null;
    const dockerfile = container.dockerfile ?? usual;
    const { locks, inputs } = await writtenFor(dockerfile, config, context, doorway);
    const texts = await Promise.all(locks.map((path) => files.text(path)));
    return containerEnvironment({
        dockerfile: dockerfile === null ? null : at(dockerfile),
        base: baseImage(container, python ?? usualPython),
        python,
        requirements: locks,
        hashes: hashesOfText(texts.join('\n')),
        inputs,
        wheelhouse: container.wheelhouse === null ? null : at(container.wheelhouse),
        push: /^mlops (?:release|retrain)\b/.test(doorway.command) ? container.push : null,
        package: () => (0,_virtual_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .builtWheel */ .ul)(context.run),
    }, {
        ...containerContext(context, context.variables),
        always: [...pass, ...(await givenNames(doorway))],
        sources: config.data.source,
        runDirectory: context.run.root,
    });
}
function containerContext({ files, process, log, workspace }, variables) {
    const [uid, gid] = [(0,node_process__WEBPACK_IMPORTED_MODULE_1__.getuid)?.(), (0,node_process__WEBPACK_IMPORTED_MODULE_1__.getgid)?.()];
    const user = uid === undefined || gid === undefined ? null : `${uid}:${gid}`;
    return { files, process, log, workspace, variables, always: [], user, machine: `${node_process__WEBPACK_IMPORTED_MODULE_1__.platform} ${node_process__WEBPACK_IMPORTED_MODULE_1__.arch}` };
}
async function givenNames({ given }) {
    if (given.environment === '')
        return [];
    const { givenEnvironment } = await __webpack_require__.e(/* import() */ 9472).then(__webpack_require__.bind(__webpack_require__, 99472));
    return Object.keys(givenEnvironment(given.environment, { mask: () => { }, warning: () => { } }));
}
async function writtenFor(dockerfile, config, context, doorway) {
    const { findSource } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6383)]).then(__webpack_require__.bind(__webpack_require__, 56383));
    const source = await findSource((0,_virtual_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .modelLock */ .Lh)(config), context);
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, name);
    if (source?.kind === 'files')
        return { locks: source.files.map(at), inputs: [] };
    if (source?.kind !== 'uv.lock')
        return { locks: [], inputs: [] };
    if (dockerfile !== null)
        return { locks: [], inputs: [at('uv.lock')] };
    const { exportLock } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 40949));
    const path = context.run.path('environment', 'requirements.txt');
    await exportLock(path, config.environment.python, await (0,_virtual_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .venvPorts */ .SE)(context, doorway, context.variables));
    return { locks: [path], inputs: [] };
}


/***/ })

};
