export const id = 7788;
export const ids = [7788];
export const modules = {

/***/ 75871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headCommit),
/* harmony export */   e: () => (/* binding */ sourceDate)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

const firstDay = 315_532_800;
async function headCommit(process, workspace) {
    const argv = ['git', 'log', '-1', '--no-show-signature', '--format=%H %ct', 'HEAD'];
    try {
        const { code, stdout } = await process.run({ argv, cwd: workspace, capture: true });
        const found = /^([0-9a-f]{40,64}) (\d+)$/m.exec(stdout);
        return code === 0 && found !== null ? { revision: found[1], time: Number(found[2]) } : null;
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw cause;
    }
}
function sourceDate(commit) {
    return Math.max(firstDay, commit?.time ?? firstDay);
}


/***/ }),

/***/ 38668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ saidByFileName),
/* harmony export */   Z: () => (/* binding */ checkIdentity)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20273);


const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
const semver = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-z-][0-9a-z-]*))*)?(?:\+[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
function checkIdentity(kind, file, { name, version }) {
    if (kind === 'npm') {
        if (!npmName.test(name) || name.length > 214)
            throw wrong(file, 'name', name, 'a name as npm allows it', 'package.json');
        if (!semver.test(version))
            throw wrong(file, 'version', version, 'MAJOR.MINOR.PATCH as semver.org has it', 'package.json');
        return { name, version };
    }
    if (!(0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPythonName */ .MH)(name))
        throw wrong(file, 'name', name, 'letters, digits, ".", "_" and "-", a letter or digit at both ends', 'pyproject.toml');
    const parsed = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonVersion */ .Tn)(version);
    if (parsed === null)
        throw wrong(file, 'version', version, 'a version by PEP 440, such as 1.2.0', 'pyproject.toml');
    const identity = { name: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(name), version: parsed.normal };
    const said = saidByFileName(file);
    if (said === null || said.name !== identity.name || said.version !== identity.version) {
        const { name: expected } = identity;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: its metadata say ${expected} ${identity.version}, its file name does not; build it with a tool that names files by their metadata (python -m build).`);
    }
    return identity;
}
function saidByFileName(file) {
    const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(file);
    const source = wheel ?? /^(.+)-([^-]+)\.tar\.gz$/.exec(file);
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonVersion */ .Tn)(source?.[2]?.replaceAll('_', '-') ?? '');
    return version === null ? null : { name: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(source[1]), version: version.normal };
}
function wrong(file, what, got, expected, where) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}: expected ${expected} as the package's ${what}, got ${JSON.stringify(got)}; correct it in ${where}.`);
}


/***/ }),

/***/ 27788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageStep: () => (/* binding */ packageStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/process.js
var host_process = __webpack_require__(93892);
// EXTERNAL MODULE: ./.build/project/in-workspace.js
var in_workspace = __webpack_require__(57177);
// EXTERNAL MODULE: ./.build/project/identity.js
var identity = __webpack_require__(38668);
;// CONCATENATED MODULE: ./.build/project/build.js





async function hasUv({ environment, workspace, }) {
    try {
        const asked = { argv: ['uv', '--version'], cwd: workspace };
        return (await environment.run(asked, (0,in_workspace/* inWorkspace */.v)(workspace))).code === 0;
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return false;
        throw cause;
    }
}
function buildCommand(kind, folder, platform, uv) {
    if (kind === 'npm')
        return ['npm', 'pack', '--pack-destination', folder];
    if (uv)
        return ['uv', 'build', '--out-dir', folder];
    const python = platform === 'win32' ? 'python' : 'python3';
    return [python, '-m', 'build', '--outdir', folder];
}
async function buildPackage(command, runtime) {
    const { files, folder, workspace } = runtime;
    const before = await builtIn(files, workspace);
    await files.folder(folder);
    await runBuild(command, runtime);
    const inside = (await files.list(folder)).filter((name) => isPackage(name) && !name.includes('/'));
    if (inside.length > 0)
        return absolute(folder, choose(inside));
    const after = await builtIn(files, workspace);
    const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
    const candidates = changed.length > 0 ? changed : [...after.keys()];
    if (candidates.length === 0) {
        throw new errors/* UserError */.yo(`package.command: "${(0,host_process/* shown */.S)(command)}" built no package (.tgz, .whl, .tar.gz) in the folder that MLOPS_PACKAGE_DIR names or in dist/.`);
    }
    const chosen = choose(candidates);
    for (const path of [chosen.package, chosen.source])
        if (path !== null)
            await files.copy((0,external_node_path_.join)(workspace, path), (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
    return absolute(folder, chosen);
}
function absolute(folder, { package: main, source }) {
    return { package: (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(main)), source: source === null ? null : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(source)) };
}
async function runBuild(command, runtime) {
    const { environment, folder, log, time, workspace } = runtime;
    const ended = await log.group(`package: ${(0,host_process/* shown */.S)(command)}`, () => environment.run({
        argv: (0,host_process/* argvOf */.U)(command),
        key: 'package.command',
        cwd: workspace,
        env: { MLOPS_PACKAGE_DIR: folder, SOURCE_DATE_EPOCH: String(time) },
        onLine: (line) => {
            log.output(line);
        },
    }, (0,in_workspace/* inWorkspace */.v)(workspace, folder)));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
    if (ended.tail.some((line) => /No module named '?build'?/.test(line))) {
        throw new errors/* UserError */.yo('package: Python\'s "build" is not installed; install it (python -m pip install build) or uv, set package.command, or set package.enabled to false.');
    }
    const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
    throw new errors/* ProgramError */.Zj(`package.command: "${(0,host_process/* shown */.S)(command)}" ${how}; correct it, or set package.enabled to false.${silent}`, ended.tail.slice(-10));
}
function isPackage(name) {
    return /\.(?:tgz|whl|tar\.gz)$/.test(name);
}
async function builtIn(files, workspace) {
    const found = new Map();
    for (const pattern of ['dist/*.{tgz,whl,tar.gz}', '*.tgz']) {
        for (const path of await files.glob(pattern, workspace))
            found.set(path, await files.digest((0,external_node_path_.join)(workspace, path)));
    }
    return found;
}
function choose(paths) {
    const wheels = paths.filter((path) => path.endsWith('.whl'));
    const rest = wheels.length > 0 ? wheels : paths;
    const [chosen] = rest;
    if (rest.length > 1 || chosen === undefined) {
        throw new errors/* UserError */.yo(`package: expected one package, found ${rest.map((path) => (0,external_node_path_.basename)(path)).join(', ')}; remove old ones, or let package.command write into the folder that MLOPS_PACKAGE_DIR names.`);
    }
    const own = (0,identity/* saidByFileName */.Q)((0,external_node_path_.basename)(chosen));
    const source = paths.find((path) => {
        const said = path.endsWith('.tar.gz') ? (0,identity/* saidByFileName */.Q)((0,external_node_path_.basename)(path)) : null;
        return said !== null && said.name === own?.name && said.version === own.version;
    });
    return { package: chosen, source: source === undefined || source === chosen ? null : source };
}

// EXTERNAL MODULE: ./.build/project/detect.js
var detect = __webpack_require__(66449);
// EXTERNAL MODULE: ./.build/project/commit.js
var project_commit = __webpack_require__(75871);
// EXTERNAL MODULE: ./.build/project/python-version.js
var python_version = __webpack_require__(20273);
;// CONCATENATED MODULE: ./.build/project/development-version.js


function developmentVersion(kind, version, commit) {
    if (commit === null) {
        throw new errors/* UserError */.yo('package.version: "commit" needs a commit to name, and git shows none here; commit, or set it to as-is.');
    }
    if (kind === 'npm') {
        const base = version.replace(/\+.*$/, '');
        return `${base}${base.includes('-') ? '.' : '-'}dev.${commit.time}.g${commit.revision.slice(0, 8)}`;
    }
    const digits = String(Number.parseInt(commit.revision.slice(0, 8), 16) % 1000).padStart(3, '0');
    const number = `${commit.time}${digits}`.replace(/^0+(?=\d)/, '');
    return `${(0,python_version/* pythonVersion */.Tn)(version).base}.dev${number}`;
}

// EXTERNAL MODULE: ./.build/project/members.js
var project_members = __webpack_require__(30651);
;// CONCATENATED MODULE: ./.build/project/tarball.js



async function repackTarball(files, from, to, { time, change }) {
    const [{ pack }, { gzipSync }] = await Promise.all([__webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19)), __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306))]);
    const entries = [];
    try {
        for await (const entry of (0,project_members/* readTarEntries */.E)(files, from)) {
            const changed = change(entry);
            if (changed !== null)
                entries.push(changed);
        }
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${(0,external_node_path_.basename)(from)}: not a package that can be read; build it again.`, { cause });
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const tar = pack();
    for (const { name, kind, link, mode, bytes } of entries) {
        const executable = kind === 'directory' || (mode & 0o111) !== 0;
        const header = { name, mode: executable ? 0o755 : 0o644, mtime: new Date(time * 1000), uid: 0, gid: 0, type: kind };
        if (kind === 'file')
            tar.entry(header, Buffer.from(bytes));
        else
            tar.entry(link === null ? header : { ...header, linkname: link });
    }
    tar.finalize();
    const chunks = [];
    for await (const chunk of tar)
        chunks.push(chunk);
    await files.write(to, gzipSync(Buffer.concat(chunks), { level: 9, mtime: 0 }));
}

;// CONCATENATED MODULE: ./.build/project/npm-tarball.js

const packed = 499_162_500;
async function npmAtVersion(files, from, folder, { name, version }) {
    const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
    await repackTarball(files, from, `${folder}/${file}`, {
        time: packed,
        change: (entry) => {
            if (entry.name.split('/').slice(1).join('/') !== 'package.json')
                return entry;
            const manifest = JSON.parse(Buffer.from(entry.bytes)
                .toString('utf8')
                .replace(/^\uFEFF/, ''));
            const text = `${JSON.stringify({ ...manifest, version }, null, 2)}\n`;
            return { ...entry, bytes: Buffer.from(text) };
        },
    });
    return file;
}

// EXTERNAL MODULE: ./.build/config/yaml.js
var yaml = __webpack_require__(72614);
;// CONCATENATED MODULE: ./.build/project/own-files.js


const configFile = 'mlops.yml';
async function findOwnFiles(files, workspace, patterns) {
    const paths = new Set([configFile]);
    const params = await paramsFile(files, workspace);
    if (params !== null)
        paths.add(params);
    for (const pattern of patterns) {
        const place = inWorkspace(workspace, pattern);
        if (place === null)
            continue;
        if ((await files.stat((0,external_node_path_.join)(workspace, place))) !== undefined)
            paths.add(place);
        else
            for (const path of await files.glob(place, workspace))
                paths.add(path);
    }
    const found = new Map();
    for (const path of paths) {
        const full = (0,external_node_path_.join)(workspace, path);
        const kind = (await files.stat(full))?.kind;
        if (kind === 'file' || kind === 'link')
            found.set(path, await files.digest(full));
    }
    return found;
}
async function paramsFile(files, workspace) {
    const path = (0,external_node_path_.join)(workspace, configFile);
    if ((await files.stat(path)) === undefined)
        return null;
    const value = at(at((0,yaml/* parseYaml */.h)(await files.text(path), configFile).value, 'train'), 'params');
    return typeof value === 'string' ? inWorkspace(workspace, value) : null;
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function inWorkspace(workspace, path) {
    const place = (0,external_node_path_.relative)(workspace, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path)).replaceAll('\\', '/');
    return place === '..' || place.startsWith('../') || (0,external_node_path_.isAbsolute)(place) ? null : place;
}

// EXTERNAL MODULE: ./.build/project/package.js
var project_package = __webpack_require__(92492);
// EXTERNAL MODULE: ./.build/project/server/address.js
var address = __webpack_require__(12018);
// EXTERNAL MODULE: ./.build/project/server/npm.js
var npm = __webpack_require__(40519);
;// CONCATENATED MODULE: ./.build/project/server/check.js




async function checkServer(server, built, path, files) {
    (0,address/* serverAddress */.aD)(server.url, 'package.server.url');
    if (server.index !== null)
        (0,address/* serverAddress */.aD)(server.index, 'package.server.index');
    const { kind, name, version, file } = built;
    if ((server.kind === 'npm') !== (kind === 'npm')) {
        const what = kind === 'npm' ? 'an npm package' : 'a Python package';
        throw new errors/* UserError */.yo(`package.server.kind: ${server.kind} does not take ${what}, which ${name} is; set it to ${kind === 'npm' ? 'npm' : 'pypi'}, or package.command to what builds the other kind.`);
    }
    if (kind === 'npm') {
        if ((await (0,npm/* manifestOf */.$)(files, { path, file }))['private'] === true)
            throw new errors/* UserError */.yo('package.server: package.json says "private": true, so the package is not to be sent anywhere; take that out, or take out package.server.');
        return;
    }
    if (typeof (0,python_version/* pythonVersion */.Tn)(version)?.local === 'string')
        throw new errors/* UserError */.yo(`package.version: package servers refuse local versions, and ${name} is ${version}; leave out what stands behind the "+", or set package.version to commit.`);
}

// EXTERNAL MODULE: ./.build/project/core-metadata.js
var core_metadata = __webpack_require__(62735);
;// CONCATENATED MODULE: ./.build/project/source-distribution.js



async function repackSource(files, path, { time, without }) {
    await repackTarball(files, path, path, {
        time,
        change: (entry) => {
            const inside = `${insideOf(entry.name)}/`;
            return without.some((folder) => inside.startsWith(`${folder}/`)) ? null : entry;
        },
    });
}
async function sourceAtVersion(files, from, folder, version, time) {
    const file = from.replace(/^.*[\\/]/, '');
    const top = `${file.slice(0, file.lastIndexOf('-'))}-${version}`;
    if (!(await hasStaticVersion(files, from)))
        return null;
    const change = (entry) => {
        const inside = insideOf(entry.name);
        const name = inside === '' ? `${top}/` : `${top}/${inside}`;
        const link = entry.kind === 'link' && entry.link !== null ? `${top}/${insideOf(entry.link)}` : entry.link;
        return { ...entry, name, link, bytes: atVersion(inside, entry.bytes, version) };
    };
    await repackTarball(files, from, `${folder}/${top}.tar.gz`, { time, change });
    return `${top}.tar.gz`;
}
function insideOf(name) {
    return name.split('/').slice(1).join('/');
}
function atVersion(inside, bytes, version) {
    const text = () => Buffer.from(bytes).toString('utf8');
    if (/^(?:.+\.egg-info\/)?PKG-INFO$/.test(inside))
        return Buffer.from((0,core_metadata/* withVersion */.$)(text(), version));
    if (inside === 'pyproject.toml')
        return Buffer.from(withProjectVersion(text(), version) ?? text());
    return bytes;
}
async function hasStaticVersion(files, path) {
    for await (const { name, bytes } of (0,project_members/* readTarEntries */.E)(files, path)) {
        if (insideOf(name) === 'pyproject.toml')
            return withProjectVersion(Buffer.from(bytes).toString('utf8'), 'another') !== null;
    }
    return false;
}
function withProjectVersion(text, version) {
    const table = /^[ \t]*\[[ \t]*project[ \t]*\][ \t]*(?:#.*)?$/m.exec(text);
    if (table === null)
        return null;
    const start = table.index + table[0].length;
    const length = /^[ \t]*\[/m.exec(text.slice(start))?.index ?? text.length - start;
    const own = text.slice(start, start + length);
    const changed = own.replace(/^([ \t]*(?:version|"version"|'version')[ \t]*=[ \t]*)(?:"[^"\n]*"|'[^'\n]*')/m, (_, key) => `${key}"${version}"`);
    return changed === own ? null : text.slice(0, start) + changed + text.slice(start + length);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/project/wheel.js



async function wheelAtVersion(files, from, folder, version) {
    const { zipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const modes = await unixModes(await files.read(from));
    const members = new Map();
    let info = '';
    for await (const { name, bytes } of (0,project_members/* readMembers */.m)(files, from)) {
        const [, owner, kind, rest] = /^([^/]+)-[^-/]+\.(dist-info|data)\/(.*)$/.exec(name) ?? [];
        const place = owner === undefined ? name : `${owner}-${version}.${kind}/${rest}`;
        if (kind === 'dist-info') {
            info = place.slice(0, place.indexOf('/'));
            if (/^RECORD(?:\.jws|\.p7s)?$/.test(rest))
                continue;
        }
        const metadata = kind === 'dist-info' && rest === 'METADATA';
        const text = metadata ? Buffer.from((0,core_metadata/* withVersion */.$)(Buffer.from(bytes).toString('utf8'), version)) : bytes;
        members.set(place, { bytes: text, mode: modes.get(name) ?? 0o100644 });
    }
    const record = `${info}/RECORD`;
    const lines = [...members].map(([name, { bytes }]) => `${quoted(name)},sha256=${digest(bytes)},${bytes.length}`);
    members.set(record, { bytes: Buffer.from(`${[...lines, `${quoted(record)},,`].join('\n')}\n`), mode: 0o100644 });
    const zip = {};
    const mtime = new Date(1980, 0, 1);
    for (const [name, { bytes, mode }] of members)
        zip[name] = [bytes, { mtime, os: 3, attrs: (mode << 16) >>> 0, level: 9 }];
    const name = basenameAt(from, version);
    await files.write(`${folder}/${name}`, zipSync(zip));
    return name;
}
function basenameAt(path, version) {
    const [name, , ...rest] = path.replace(/^.*[\\/]/, '').split('-');
    return [name, version, ...rest].join('-');
}
async function unixModes(wheel) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await fromBufferPromise(Buffer.from(wheel));
    const modes = new Map();
    for await (const entry of zip.eachEntry()) {
        const mode = entry.externalFileAttributes >>> 16;
        if (mode !== 0)
            modes.set(entry.fileName, mode);
    }
    return modes;
}
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64url');
}
function quoted(name) {
    return /[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

;// CONCATENATED MODULE: ./.build/project/make-package.js













const registryFolder = '.mlops-registry';
async function makePackage(command, options, making) {
    const { files, process, workspace, folder } = making;
    const commit = await (0,project_commit/* headCommit */.Q)(process, workspace);
    const time = (0,project_commit/* sourceDate */.e)(commit);
    const built = await buildPackage(command, { ...making, time });
    const own = await findOwnFiles(files, workspace, making.source);
    const inspected = await (0,project_package/* inspectPackage */.Hz)(files, built.package, own);
    const { kind, content } = inspected;
    const identity = identityOf(built.package, inspected);
    if (options.version === 'commit' && making.who.dirty)
        making.log.warning('package.version: tracked files differ from the commit that the version names; commit them.');
    if (built.source !== null || (kind === 'python' && built.package.endsWith('.tar.gz'))) {
        const path = built.source ?? built.package;
        await checkSame(path, identity, making);
        await repackSource(files, path, { time, without: notSource(making) });
    }
    await checkHeld(built.package, making);
    const version = options.version === 'as-is' ? identity.version : developmentVersion(kind, identity.version, commit);
    const renamed = version === identity.version ? built : await make_package_atVersion(built, { ...inspected, ...identity }, version, time, making);
    const paths = [renamed.package, ...(renamed.source === null ? [] : [renamed.source])];
    const distributions = await Promise.all(paths.map((path) => (0,project_package/* distributionOf */.AO)(files, path)));
    const [{ file, sha256 }] = distributions;
    await files.remove((0,external_node_path_.join)(folder, '.gitignore'));
    const record = {
        format: 'mlops-package/1',
        kind,
        name: identity.name,
        version,
        file,
        sha256,
        content,
        files: distributions,
    };
    if (options.server !== null)
        await checkServer(options.server, record, renamed.package, files);
    return record;
}
function identityOf(path, { kind, name, version }) {
    return (0,identity/* checkIdentity */.Z)(kind, fileOf(path), { name, version });
}
async function checkSame(path, identity, { files }) {
    const source = identityOf(path, await (0,project_package/* inspectPackage */.Hz)(files, path, new Map()));
    if (source.name === identity.name && source.version === identity.version)
        return;
    throw new errors/* UserError */.yo(`${fileOf(path)}: it is ${source.name} ${source.version}, the wheel beside it ${identity.name} ${identity.version}; build both from one source.`);
}
async function checkHeld(path, making) {
    const without = notSource(making);
    const wheel = path.endsWith('.whl');
    for await (const { name } of (0,project_members/* readMembers */.m)(making.files, path)) {
        const place = wheel ? name : name.split('/').slice(1).join('/');
        const found = without.find((folder) => place.startsWith(`${folder}/`));
        if (found !== undefined)
            throw new errors/* UserError */.yo(`${fileOf(path)}: it holds the folder ${found}, in which rows of data and models of runs are; leave that out in the settings of the build backend, or by .gitignore.`);
    }
}
function notSource({ workspace, runDirectory }) {
    const run = (0,external_node_path_.relative)(workspace, runDirectory).replaceAll('\\', '/');
    return [...(run === '' || run.startsWith('..') ? [] : [run]), registryFolder];
}
async function make_package_atVersion({ package: main, source }, { kind, name }, version, time, { files, folder, log }) {
    const ending = main.slice(main.lastIndexOf('.'));
    if (ending === '.gz')
        throw new errors/* UserError */.yo('package.version: "commit" gives a version to wheels and npm tarballs, and only a source distribution was built; build a wheel, too, or set it to as-is.');
    const file = kind === 'npm'
        ? npmAtVersion(files, main, folder, { name, version })
        : wheelAtVersion(files, main, folder, version);
    const renamed = (0,external_node_path_.join)(folder, await file);
    const sourceFile = source === null ? null : await sourceAtVersion(files, source, folder, version, time);
    if (source !== null && sourceFile === null)
        log.notice(`package.version: the source distribution is left out: the version of ${name} is not written in pyproject.toml, so that it would build another one than ${version}.`);
    for (const old of [main, source])
        if (old !== null && old !== renamed)
            await files.remove(old);
    return { package: renamed, source: sourceFile === null ? null : (0,external_node_path_.join)(folder, sourceFile) };
}
function fileOf(path) {
    return path.replace(/^.*[\\/]/, '');
}

;// CONCATENATED MODULE: ./.build/project/package.step.js




const packageStep = {
    name: 'package',
    folder: () => 'package',
    reads: ({ package: options, data }) => ({ options: { package: options, source: data.source } }),
    skippable: () => false,
    async run({ package: options, data: { source } }, context) {
        const { files, run, workspace } = context;
        if (!options.enabled)
            return { status: 'ok', summary: 'No package: package.enabled is false.' };
        if (options.upload !== null && options.server !== null)
            throw new errors/* UserError */.yo('package.upload: package.server sends the package already; keep one of the two.');
        const folder = run.path('package');
        const kind = options.command === null ? await (0,detect/* detectPackage */.Q2)(files, workspace) : null;
        const environment = options.command === null ? context.builder : context.tools;
        const uv = kind === 'python' && (await hasUv({ ...context, environment }));
        const command = kind === null ? options.command : buildCommand(kind, folder, process.platform, uv);
        if (command === null) {
            const summary = 'Nothing to package: no package.json with name and version, no pyproject.toml with a project.';
            if (options.server === null)
                return { status: 'ok', summary };
            throw new errors/* UserError */.yo(`package.server: there is no package to send. ${summary} Add one, or take package.server out.`);
        }
        const record = await makePackage(command, options, {
            ...context,
            environment,
            folder,
            runDirectory: run.root,
            source,
        });
        await run.write('package/package.json', record);
        const { name, version, file, content } = record;
        return { status: 'ok', summary: `Packaged ${name} ${version} as ${file}.`, figures: { name, version, content } };
    },
};


/***/ }),

/***/ 20273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   Tn: () => (/* binding */ pythonVersion),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
const form = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)(?:[-_.]?(\d+))?)?(?:-(\d+)|[-_.]?(post|rev|r)(?:[-_.]?(\d+))?)?(?:[-_.]?(dev)(?:[-_.]?(\d+))?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const phases = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
function pythonVersion(text) {
    const found = form.exec(text.trim().toLowerCase());
    if (found === null)
        return null;
    const [, epoch, release, phase, pre, shortPost, postWord, post, dev, devNumber, local] = found;
    let base = epoch === undefined || Number(epoch) === 0 ? '' : `${plain(epoch)}!`;
    base += release.split('.').map(plain).join('.');
    if (phase !== undefined)
        base += `${phases[phase] ?? phase}${plain(pre)}`;
    if (shortPost !== undefined)
        base += `.post${plain(shortPost)}`;
    else if (postWord !== undefined)
        base += `.post${plain(post)}`;
    const segments = local === undefined ? null : local.split(/[-_.]/).map((part) => (/^\d+$/.test(part) ? plain(part) : part));
    const public_ = dev === undefined ? base : `${base}.dev${plain(devNumber)}`;
    return {
        normal: segments === null ? public_ : `${public_}+${segments.join('.')}`,
        base,
        local: segments?.join('.') ?? null,
    };
}
function plain(digits) {
    return (digits ?? '0').replace(/^0+(?=\d)/, '');
}
function isPythonName(name) {
    return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name);
}
function normalName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ })

};
