export const id = 1558;
export const ids = [1558];
export const modules = {

/***/ 12915:
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

/***/ 88890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10179);


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

/***/ 40135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ inspectPackage),
  W: () => (/* binding */ packageSchema)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(8097);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(10179);
// EXTERNAL MODULE: ./.build/project/detect.js
var detect = __webpack_require__(88890);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
    const { extract } = await __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.t.bind(__webpack_require__, 75062, 19));
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
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1010).then(__webpack_require__.bind(__webpack_require__, 31010));
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

/***/ 11558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadStep: () => (/* binding */ uploadStep)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10179);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12915);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40135);



const uploadStep = {
    name: 'upload',
    folder: () => 'upload',
    reads: ({ package: options }) => ({ run: ['package/package.json'], options: options.upload }),
    skippable: () => false,
    async run({ package: { upload } }, { environment, files, log, process, run, workspace }) {
        if (upload === null)
            return { status: 'ok', summary: 'No upload: package.upload names no command.' };
        const built = await run.read('package/package.json', 'package', (value) => _package_js__WEBPACK_IMPORTED_MODULE_1__/* .packageSchema */ .W.parse(value));
        const path = run.path('package', built.file);
        if ((await files.stat(path))?.kind !== 'file' || (await files.digest(path)) !== built.sha256)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
        const ended = await log.group(`upload: ${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(upload)}`, () => process.run(environment.inside({
            argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .argvOf */ .U)(upload),
            key: 'package.upload',
            cwd: workspace,
            env: { MLOPS_PACKAGE: path },
            onLine: (line) => {
                log.output(line);
            },
        })));
        if (ended.code !== 0) {
            const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(`package.upload: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(upload)}" ${how}; the version is published all the same, so run this job again.`, ended.tail.slice(-10));
        }
        const { name, version } = built;
        return { status: 'ok', summary: `Sent ${name} ${version} (${built.file}).`, figures: { name, version } };
    },
};


/***/ })

};
