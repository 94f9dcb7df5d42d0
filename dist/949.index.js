export const id = 949;
export const ids = [949,6383,9610,5219];
export const modules = {

/***/ 62735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion),
/* harmony export */   d: () => (/* binding */ coreMetadata)
/* harmony export */ });
function coreMetadata(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const end = lines.findIndex((line) => line === '');
    const fields = [];
    for (const line of end < 0 ? lines : lines.slice(0, end)) {
        const last = fields.at(-1);
        if (/^[ \t]/.test(line)) {
            if (last !== undefined)
                last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
            continue;
        }
        const sign = line.indexOf(':');
        if (sign > 0)
            fields.push([line.slice(0, sign).trim(), line.slice(sign + 1).trim()]);
    }
    const body = end < 0 ? '' : lines.slice(end + 1).join('\n');
    if (body.trim() !== '')
        fields.push(['Description', body]);
    return fields;
}
function withVersion(text, version) {
    return text.replace(/^Version:.*$/im, `Version: ${version}`);
}


/***/ }),

/***/ 55219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hashesOfReport),
/* harmony export */   hashesOfText: () => (/* binding */ hashesOfText),
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17671);

function hashesOfReport(text) {
    const found = new Map();
    const report = JSON.parse(text);
    for (const { metadata, download_info: from } of report.install ?? []) {
        const sha256 = from?.archive_info?.hashes?.sha256;
        if (metadata?.name !== undefined && metadata.version !== undefined && sha256 !== undefined)
            found.set(pinOf(metadata.name, metadata.version), [sha256]);
    }
    return found;
}
function hashesOfText(text) {
    const found = new Map();
    for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
        const [, name, version] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;\\]+)/.exec(line) ?? [];
        const sha256 = [...line.matchAll(/--hash=sha256:([0-9a-f]{64})(?![0-9a-f])/g)].map((match) => match[1]);
        if (name !== undefined && version !== undefined && sha256.length > 0)
            found.set(pinOf(name, version), sha256);
    }
    return found;
}
function pinOf(name, version) {
    return `${(0,_pyproject_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .qb)(name)}==${version}`;
}


/***/ }),

/***/ 53145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ includedFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function includedFiles(paths, files) {
    const found = new Set();
    const visit = async (path) => {
        const text = (await files.text(path)).replace(/\\\r?\n/g, ' ');
        for (const [, name] of text.matchAll(/^[ \t]*(?:-r|-c|--requirement|--constraint)[ \t=]*([^\s#]+)/gm)) {
            if (/^\w+:\/\//.test(name))
                continue;
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name);
            if (found.has(full) || (await files.stat(full))?.kind !== 'file')
                continue;
            found.add(full);
            await visit(full);
        }
    };
    for (const path of paths)
        await visit(path);
    for (const path of paths)
        found.delete(path);
    return [...found].sort();
}


/***/ }),

/***/ 40949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RecordedEnvironments: () => (/* binding */ RecordedEnvironments),
  exportLock: () => (/* binding */ exportLock),
  openVenvs: () => (/* binding */ openVenvs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/project/environments/included-files.js
var included_files = __webpack_require__(53145);
// EXTERNAL MODULE: ./.build/project/environments/hashes.js
var environments_hashes = __webpack_require__(55219);
;// CONCATENATED MODULE: ./.build/project/environments/installer.js




class Installer {
    uv;
    context;
    constructor(uv, context) {
        this.uv = uv;
        this.context = context;
    }
    get name() {
        return this.uv === null ? 'pip' : 'uv';
    }
    async make(folder, python) {
        const argv = this.uv === null
            ? [python.path, '-I', '-m', 'venv', folder]
            : [this.uv, 'venv', '--no-project', '--python', python.path, folder];
        const ended = await this.run(argv);
        if (ended.code === 0)
            return;
        const bare = ended.tail.some((line) => /ensurepip is not available|No module named '?(?:venv|ensurepip)/.test(line));
        if (bare)
            throw new errors/* UserError */.yo(`environment: ${python.path} cannot make virtual environments (its modules venv and ensurepip are missing); install them (Debian: apt install python3-venv), or install uv.`);
        throw failure(`environment: Python ${python.version} could not make a virtual environment`, ended);
    }
    async install(folder, install, shown, kept) {
        const scratch = await this.context.files.temporary();
        try {
            const { args, texts } = await this.argumentsOf(install, folder, scratch);
            const constraints = kept.length > 0 && !texts.some((text) => text.includes('--hash')) ? await this.constrain(kept, scratch) : [];
            return await this.runInstall(folder, install, [...args, ...constraints], shown, texts, scratch);
        }
        finally {
            await this.context.files.remove(scratch);
        }
    }
    async installInto(target, folder, wheel) {
        const args = ['--no-deps', '--no-index', '--target', target, wheel];
        const ended = await this.run([...this.pip(folder), ...args]);
        if (ended.code !== 0)
            throw failure(`environment: the built package could not be installed by ${this.name}`, ended);
    }
    async runInstall(folder, install, args, shown, texts, scratch) {
        const report = (0,external_node_path_.join)(scratch, 'report.json');
        const reporting = this.uv === null ? ['--report', report] : [];
        const ended = await this.run([...this.pip(folder), ...reporting, ...args]);
        if (ended.code !== 0)
            throw failure(`${shown}: ${this.name} could not install ${install.kind === 'lines' && install.exact ? 'them' : 'what it names'}`, ended);
        const { files } = this.context;
        if (this.uv === null && (await files.stat(report)) !== undefined)
            return (0,environments_hashes/* hashesOfReport */.C)(await files.text(report));
        return (0,environments_hashes.hashesOfText)(texts.join('\n'));
    }
    async argumentsOf(install, folder, scratch) {
        const { files, workspace } = this.context;
        switch (install.kind) {
            case 'files': {
                const all = [...install.files, ...(await (0,included_files/* includedFiles */.i)(install.files, files))];
                const texts = await Promise.all(all.map((path) => files.text(path)));
                return { args: install.files.flatMap((path) => ['-r', path]), texts };
            }
            case 'lines': {
                const path = (0,external_node_path_.join)(scratch, 'requirements.txt');
                const text = `${install.lines.join('\n')}\n`;
                await files.write(path, text);
                return { args: [...(install.exact ? ['--no-deps'] : []), '-r', path], texts: [text] };
            }
            case 'project':
                return { args: ['--no-deps', '--editable', workspace], texts: [] };
            case 'uv.lock': {
                const path = (0,external_node_path_.join)(scratch, 'uv-requirements.txt');
                await this.exportLock(install, pythonIn(folder, this.context.platform), path);
                return { args: ['-r', path], texts: [await files.text(path)] };
            }
        }
    }
    async exportLock({ groups, extras }, python, path) {
        const wanted = groups === null
            ? ['--no-dev', '--no-default-groups']
            : [...groups.flatMap((name) => ['--group', name]), ...extras.flatMap((name) => ['--extra', name])];
        const fixed = ['--frozen', '--quiet', '--no-emit-project', '--format', 'requirements-txt', '--output-file', path];
        const ended = await this.run([this.uv ?? 'uv', 'export', '--python', python, ...fixed, ...wanted]);
        if (ended.code !== 0)
            throw failure('uv.lock: uv cannot read it', ended);
    }
    async constrain(kept, scratch) {
        const path = (0,external_node_path_.join)(scratch, 'constraints.txt');
        await this.context.files.write(path, `${kept.join('\n')}\n`);
        return ['-c', path];
    }
    pip(folder) {
        const python = pythonIn(folder, this.context.platform);
        return this.uv === null
            ? [python, '-I', '-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off']
            : [this.uv, 'pip', 'install', '--python', python];
    }
    run(argv) {
        const { process, workspace, log } = this.context;
        const env = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', PYTHONSAFEPATH: '', VIRTUAL_ENV: '' };
        return process.run({ argv, cwd: workspace, env, onLine: (line) => log.output(line) });
    }
}
function pythonIn(folder, platform) {
    return platform === 'win32' ? (0,external_node_path_.join)(folder, 'Scripts', 'python.exe') : (0,external_node_path_.join)(folder, 'bin', 'python');
}
const network = /temporary failure in name resolution|name or service not known|dns error|connection (?:refused|reset|broken)|timed? ?out|network is unreachable|max retries exceeded|error sending request|could not fetch url/i;
function failure(what, ended) {
    const how = ended.code === null ? `ended by ${ended.signal ?? 'a signal'}` : `exit code ${ended.code}`;
    const tail = ended.tail.slice(-12);
    if (tail.some((line) => network.test(line)))
        return new errors/* OutsideError */.Cp(`${what} (${how}): the package index cannot be reached; try again.${shownTail(tail)}`);
    const told = tail
        .find((line) => /^\s*(?:ERROR:|error:|×|Caused by:)/.test(line))
        ?.trim()
        .slice(0, 200);
    return new errors/* ProgramError */.Zj(`${what} (${told ?? how}).`, tail);
}
function shownTail(tail) {
    return ` Its last lines:${tail.map((line) => `\n  ${line}`).join('')}`;
}

;// CONCATENATED MODULE: ./.build/project/environments/uv.js



const ownUv = '0.13.8';
async function findUv({ process, workspace, }) {
    try {
        const ended = await process.run({ argv: ['uv', '--version'], cwd: workspace, timeoutMs: 30_000 });
        return ended.code === 0 ? 'uv' : null;
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return null;
        throw cause;
    }
}
async function openUv(needed, python, context) {
    const found = await findUv(context);
    if (found !== null || !needed)
        return found;
    const { store, log, platform } = context;
    const folder = store.folderOf(['uv', ownUv, python.path, python.version]);
    await store.have(folder, () => log.group(`environment: uv.lock needs uv, which is not there; fetching uv ${ownUv} from PyPI`, async () => {
        const pip = new Installer(null, context);
        await pip.make(folder, python);
        await pip.install(folder, { kind: 'lines', lines: [`uv==${ownUv}`], exact: true }, 'uv.lock needs uv', []);
        return { format: 'mlops-environment/2', python: python.version, packages: [] };
    }));
    return platform === 'win32' ? (0,external_node_path_.join)(folder, 'Scripts', 'uv.exe') : (0,external_node_path_.join)(folder, 'bin', 'uv');
}

;// CONCATENATED MODULE: ./.build/project/environments/interpreter.js



const asking = 'import platform, sys; print(platform.python_version(), sys.executable, sep="\\n")';
async function findInterpreter(asked, context) {
    const seen = new Map();
    for (const places of [onPath, inToolCache, ofUv]) {
        for (const path of await places(asked, context)) {
            const found = await askInterpreter(path, context);
            if (found === null || seen.has(found.path))
                continue;
            if (asked === null || isVersion(found.version, asked))
                return found;
            seen.set(found.path, found);
        }
    }
    return { others: [...seen.values()] };
}
async function demandInterpreter(asked, key, context) {
    const found = await findInterpreter(asked, context);
    if (!('others' in found))
        return found;
    const wanted = asked === null ? 'no Python' : `no Python ${asked}`;
    throw new errors/* UserError */.yo(`${key}: ${wanted} on this machine (${there(found.others)}); install it (in a workflow: python-version: '${asked ?? '3.12'}'), or ask for another one.`);
}
function there(interpreters) {
    const versions = [...new Set(interpreters.map(({ version }) => version))];
    return versions.length === 0 ? 'it has none' : `it has ${versions.join(', ')}`;
}
function isVersion(version, asked) {
    return version === asked || version.startsWith(`${asked}.`);
}
function minorOf(version) {
    return version.split('.').slice(0, 2).join('.');
}
async function askInterpreter(path, { process, workspace }) {
    try {
        const ended = await process.run({
            argv: [path, '-I', '-c', asking],
            cwd: workspace,
            capture: true,
            timeoutMs: 30_000,
        });
        const [version, executable] = ended.stdout.split(/\r?\n/);
        if (ended.code !== 0 || version === undefined || !executable)
            return null;
        return /^3\.\d+\.\d+/.test(version) ? { version, path: executable } : null;
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return null;
        throw cause;
    }
}
function onPath(asked, { machine }) {
    const plain = machine.platform === 'win32' ? ['python'] : ['python3', 'python'];
    const minor = asked?.includes('.') === true ? [`python${minorOf(asked)}`] : [];
    return Promise.resolve([...plain.slice(0, 1), ...minor, ...plain.slice(1)]);
}
async function inToolCache(asked, { files, machine, variables }) {
    const root = variables['RUNNER_TOOL_CACHE'] ?? variables['AGENT_TOOLSDIRECTORY'] ?? '';
    if (root === '' || (await files.stat((0,external_node_path_.join)(root, 'Python'))) === undefined)
        return [];
    const program = machine.platform === 'win32' ? 'python.exe' : 'bin/python3';
    const found = await files.glob(`*/${machine.arch}/${program}`, (0,external_node_path_.join)(root, 'Python'));
    const versionOf = (path) => path.split('/')[0];
    return found
        .filter((path) => asked === null || isVersion(versionOf(path), asked))
        .sort((a, b) => versionOf(b).localeCompare(versionOf(a), 'en', { numeric: true }))
        .map((path) => (0,external_node_path_.join)(root, 'Python', path));
}
async function ofUv(_asked, context) {
    const uv = await findUv(context);
    if (uv === null)
        return [];
    const argv = [uv, 'python', 'list', '--only-installed', '--output-format', 'json'];
    const ended = await context.process.run({ argv, cwd: context.workspace, capture: true, timeoutMs: 60_000 });
    if (ended.code !== 0)
        return [];
    try {
        const listed = JSON.parse(ended.stdout);
        return listed.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/project/environments/requires-python.js
const clause = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\d+(?:\.\d+)*)(\.\*)?\s*$/;
function fitsPython(version, specifier) {
    const have = numbersOf(version);
    return specifier.split(',').every((text) => {
        const [, sign, wanted, any] = clause.exec(text) ?? [];
        if (sign === undefined || wanted === undefined)
            return true;
        const want = numbersOf(wanted);
        const same = compare(have.slice(0, any === undefined ? undefined : want.length), want) === 0;
        switch (sign) {
            case '>=':
                return compare(have, want) >= 0;
            case '<=':
                return compare(have, want) <= 0;
            case '>':
                return compare(have, want) > 0;
            case '<':
                return compare(have, want) < 0;
            case '!=':
                return !same;
            case '~=':
                return compare(have, want) >= 0 && compare(have.slice(0, want.length - 1), want.slice(0, -1)) === 0;
            default:
                return same;
        }
    });
}
function numbersOf(version) {
    return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}
function compare(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

// EXTERNAL MODULE: ./.build/project/environments/requirements.js
var requirements = __webpack_require__(56383);
// EXTERNAL MODULE: ./.build/project/environments/pyproject.js
var pyproject = __webpack_require__(17671);
// EXTERNAL MODULE: ./.build/project/environments/packages.js
var environments_packages = __webpack_require__(89074);
// EXTERNAL MODULE: ./.build/project/environments/store.js
var environments_store = __webpack_require__(79610);
;// CONCATENATED MODULE: ./.build/project/environments/recorded-packages.js


function checkOrigins({ shown, exact = [] }) {
    const names = exact.filter(({ origin }) => origin !== undefined).map(({ name }) => name);
    if (names.length === 0)
        return;
    throw new errors/* UserError */.yo(`${shown}: ${names.join(', ')} came from an address and not from an index, so what was installed cannot be installed again.`);
}
function holds(packages, python) {
    const wanted = new Map(packages.map((each) => [(0,environments_hashes/* pinOf */.n)(each.name, each.version), each]));
    return (content) => content.python === python &&
        content.packages.length === wanted.size &&
        content.packages.every((each) => {
            const same = wanted.get((0,environments_hashes/* pinOf */.n)(each.name, each.version));
            return same !== undefined && !each.editable && isSame(same, each);
        });
}
function isSame(wanted, found) {
    if (wanted.origin === 'unknown' || wanted.origin !== found.origin)
        return false;
    const told = wanted.sha256.length > 0 && found.sha256.length > 0;
    return !told || wanted.sha256.some((sha256) => found.sha256.includes(sha256));
}

;// CONCATENATED MODULE: ./.build/project/environments/base.js






async function openBase(recipe, python, tools, context) {
    const { files, store, installer, system, workspace, log } = context;
    const content = await Promise.all(recipe.reads.map((path) => files.digest(path)));
    const made = (0,environments_store/* digestOf */.o)([recipe.installs.map((each) => withoutPlaces(each)), content, ...indexes(context.variables)]);
    const parts = ['mlops-environment/2', system, python.version, python.path, installer.name, made];
    const known = recipe.exact === undefined ? null : await store.find(holds(recipe.exact, python.version));
    if (known !== null) {
        log.info(`environment: the packages on record are those of one that is there (${known.folder}).`);
        return { ...known, python };
    }
    checkOrigins(recipe);
    const folder = store.folderOf(tools ? [...parts, workspace] : parts);
    const key = ['mlops-env', system, python.version, (0,environments_store/* digestOf */.o)([folder]).slice(0, 12), made.slice(0, 32)]
        .map((part) => part.replace(/[^A-Za-z0-9._]/g, '_'))
        .join('-');
    const why = `system ${system}, Python ${python.version}, path ${folder}, ${recipe.shown} ${made.slice(0, 12)}`;
    const found = await store.have(folder, () => log.group(`environment: ${recipe.shown}`, () => fill(folder, key, why, recipe, python, tools, context)));
    if (!found.made)
        log.info(`environment: kept from before: Python ${found.content.python}, ${recipe.shown} (${folder}).`);
    return { folder, python, content: found.content };
}
function indexes(variables) {
    const names = /^(?:PIP_(?:EXTRA_)?INDEX_URL|PIP_FIND_LINKS|PIP_CONFIG_FILE|UV_(?:DEFAULT_|EXTRA_)?INDEX\w*|UV_FIND_LINKS|UV_CONFIG_FILE)$/;
    return Object.entries(variables)
        .filter(([name]) => names.test(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
async function fill(folder, key, why, recipe, python, tools, context) {
    const { cache, log, store, files } = context;
    if ('absent' in cache) {
        log.info(`environment: made anew: ${why}. No cache of the repository: ${cache.absent}.`);
        return install(folder, recipe, python, tools, context);
    }
    if (await cache.restore(key, [folder])) {
        const content = await store.read(folder);
        if (content !== null) {
            log.info(`environment: taken from the cache: ${key} (${why}).`);
            return content;
        }
    }
    await files.remove(folder);
    log.info(`environment: not in the cache, so it is made: ${key}. One of these is new, or it was dropped: ${why}.`);
    const content = await install(folder, recipe, python, tools, context);
    await store.finish(folder, content);
    log.info(`environment: ${(await cache.save(key, [folder])) ? 'kept' : 'not kept'} in the cache: ${key}.`);
    return content;
}
async function install(folder, recipe, python, tools, context) {
    const { installer, platform, process, workspace } = context;
    const program = [pythonIn(folder, platform), '-I'];
    await installer.make(folder, python);
    const list = async () => (await (0,environments_packages/* listPackages */.A)(program, workspace, process)).packages;
    const seeds = new Set((await list()).map(({ name, version }) => (0,environments_hashes/* pinOf */.n)(name, version)));
    const hashes = new Map();
    let kept = [];
    for (const each of recipe.installs) {
        for (const [pin, sha256] of await installer.install(folder, each, recipe.shown, kept))
            hashes.set(pin, sha256);
        if (recipe.installs.length > 1)
            kept = (await list()).flatMap(({ name, version, editable }) => (editable ? [] : [`${name}==${version}`]));
    }
    const packages = (await list()).filter(({ name, version }) => {
        const pin = (0,environments_hashes/* pinOf */.n)(name, version);
        return !seeds.has(pin) || hashes.has(pin);
    });
    const linked = packages.find(({ editable }) => editable);
    if (linked !== undefined && !tools)
        throw new errors/* UserError */.yo(`${recipe.shown}: it installs ${linked.name} from its source tree (editable), but a model is trained with the built package; take that line out.`);
    return {
        format: 'mlops-environment/2',
        python: python.version,
        packages: packages.map((each) => ({ ...each, sha256: [...(hashes.get((0,environments_hashes/* pinOf */.n)(each.name, each.version)) ?? [])] })),
    };
}
function withoutPlaces(install) {
    return install.kind === 'files' ? [install.kind, install.files.length] : install;
}

// EXTERNAL MODULE: ./.build/project/core-metadata.js
var core_metadata = __webpack_require__(62735);
// EXTERNAL MODULE: ./.build/project/members.js
var members = __webpack_require__(30651);
;// CONCATENATED MODULE: ./.build/project/environments/wheel-facts.js




async function wheelFacts(files, path) {
    for await (const { name, bytes } of (0,members/* readMembers */.m)(files, path)) {
        if (!/^[^/]+\.dist-info\/METADATA$/.test(name))
            continue;
        const fields = (0,core_metadata/* coreMetadata */.d)(Buffer.from(bytes).toString('utf8'));
        const of = (wanted) => fields.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value);
        const requires = of('requires-dist').filter((line) => !/;.*\bextra\b/.test(line));
        const needs = requires.flatMap((line) => {
            const needed = /^([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(line)?.[1];
            return needed === undefined ? [] : [{ name: (0,pyproject/* normal */.qb)(needed), always: !line.includes(';') }];
        });
        return { name: of('name')[0] ?? '', version: of('version')[0] ?? '', requires, needs };
    }
    throw new errors/* UserError */.yo(`${path.replace(/^.*[\\/]/, '')}: no METADATA in it; expected a wheel. Build the package again.`);
}

;// CONCATENATED MODULE: ./.build/project/environments/venv.js







class VenvEnvironment {
    plan;
    context;
    kind = 'venv';
    made = null;
    constructor(plan, context) {
        this.plan = plan;
        this.context = context;
    }
    get digest() {
        return this.plan.digest;
    }
    async prepare() {
        await this.make();
    }
    async run(command) {
        const { base, layer } = await this.make();
        const variables = venvVariables(base.folder, layer, this.plan.tools, this.context);
        return this.context.process.run({ ...command, env: { ...variables, ...command.env } });
    }
    async installed() {
        const { base, own } = await this.make();
        const packages = base.content.packages
            .filter(({ name, editable }) => !editable && name !== own)
            .map(({ name, version, sha256, origin }) => ({
            name,
            version,
            sha256,
            ...(origin === undefined ? {} : { origin }),
        }));
        return { system: this.context.nodeSystem, python: base.content.python, packages, image: null };
    }
    make() {
        return (this.made ??= this.open());
    }
    async open() {
        const { plan, context } = this;
        const wheel = await plan.wheel();
        const facts = wheel === null ? null : await wheelFacts(context.files, wheel);
        const recipe = await plan.recipe(facts);
        const base = await openBase(recipe, plan.python, plan.tools, context);
        if (wheel === null || facts === null)
            return { base, layer: null, own: null };
        checkNeeds(facts, base, recipe.shown);
        return { base, layer: await this.layerOver(base, wheel), own: (0,pyproject/* normal */.qb)(facts.name) };
    }
    async layerOver(base, wheel) {
        const { files, store, installer, log } = this.context;
        const folder = store.folderOf(['mlops-package/1', base.folder, await files.digest(wheel)]);
        await store.have(folder, () => log.group('environment: the built package', async () => {
            await installer.installInto(folder, base.folder, wheel);
            return { format: 'mlops-environment/2', python: base.python.version, packages: [] };
        }));
        return folder;
    }
}
function checkNeeds({ name, needs }, { content }, shown) {
    const there = new Set(content.packages.map((each) => each.name));
    const missing = needs.filter(({ name: needed, always }) => always && !there.has(needed)).map((each) => each.name);
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`${shown}: the package ${name} needs ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not among its packages; write the file again from pyproject.toml.`);
}
function venvVariables(folder, layer, tools, { platform, variables }) {
    const bin = platform === 'win32' ? 'Scripts' : 'bin';
    const path = Object.entries(variables).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    const programs = [...(layer === null ? [] : [(0,external_node_path_.join)(layer, bin)]), (0,external_node_path_.join)(folder, bin), ...(path === '' ? [] : [path])];
    return {
        PATH: programs.join(external_node_path_.delimiter),
        VIRTUAL_ENV: folder,
        PYTHONHOME: '',
        PYTHONNOUSERSITE: '1',
        ...(tools ? {} : { PYTHONPATH: layer ?? '', PYTHONSAFEPATH: '1' }),
    };
}
function venvDigest(system, python, written) {
    return (0,environments_store/* digestOf */.o)(['venv', system, minorOf(python.version), ...written]);
}

;// CONCATENATED MODULE: ./.build/project/environments/open.js









async function openVenvs(source, asked, wheel, host, ports) {
    const { files, workspace } = ports;
    const [wanted, key] = await wantedPython(asked, ports);
    const python = await demandInterpreter(wanted, key, ports);
    await checkRequired(python, key, ports);
    const uv = await openUv(source.kind === 'uv.lock', python, ports);
    const context = { ...ports, installer: new Installer(uv, { ...ports, workspace }) };
    const repository = { files, workspace };
    const digest = venvDigest(ports.system, python, await written(source, ports));
    const model = new VenvEnvironment({
        digest,
        python,
        wheel,
        tools: false,
        recipe: (facts) => (0,requirements/* modelRecipe */.mk)(source, facts?.requires ?? null, repository),
    }, context);
    const plain = { digest, python, wheel: () => Promise.resolve(null), tools: true };
    const tools = new VenvEnvironment({ ...plain, recipe: () => (0,requirements/* toolsRecipe */.k_)(source, repository) }, context);
    const builder = uv === 'uv' ? host : new VenvEnvironment({ ...plain, recipe: () => Promise.resolve(requirements/* builderRecipe */._5) }, context);
    return { model, tools, builder };
}
async function exportLock(path, asked, ports) {
    const [wanted, key] = await wantedPython(asked, ports);
    const python = await demandInterpreter(wanted, key, ports);
    const uv = await openUv(true, python, ports);
    await ports.files.folder((0,external_node_path_.dirname)(path));
    await new Installer(uv, ports).exportLock({ kind: 'uv.lock', groups: null, extras: [] }, python.path, path);
}
class RecordedEnvironments {
    host;
    ports;
    constructor(host, ports) {
        this.host = host;
        this.ports = ports;
    }
    async of(record, packages) {
        switch (record.kind) {
            case 'host':
                return this.host;
            case 'venv':
                return this.venv(record, packages);
            case 'container':
                return { unavailable: 'containers are not supported here' };
        }
    }
    async venv({ digest, installed }, packages) {
        if (installed === undefined || installed.python === null)
            return { unavailable: 'what was installed in it is not on record' };
        const found = await findInterpreter(minorOf(installed.python), this.ports);
        if ('others' in found)
            return {
                unavailable: `it needs Python ${minorOf(installed.python)}, and this machine does not have it (${there(found.others)})`,
            };
        const uv = await openUv(false, found, this.ports);
        const context = { ...this.ports, installer: new Installer(uv, this.ports) };
        const wheel = packages.find((path) => path.endsWith('.whl')) ?? null;
        const environment = new VenvEnvironment({
            digest,
            python: found,
            wheel: () => Promise.resolve(wheel),
            tools: false,
            recipe: () => Promise.resolve((0,requirements/* frozenRecipe */.np)(installed.packages)),
        }, context);
        return tried(environment);
    }
}
async function tried(environment) {
    try {
        await environment.prepare();
        return environment;
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo) || cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        const sentence = cause instanceof errors/* ProgramError */.Zj ? cause.sentence : cause.message;
        return { unavailable: sentence.replace(/^environment: /, '').replace(/\.$/, '') };
    }
}
async function checkRequired(python, key, { files, workspace }) {
    const required = (await (0,pyproject/* readPyproject */.x7)(files, workspace))?.python ?? null;
    if (required === null || fitsPython(python.version, required))
        return;
    throw new errors/* UserError */.yo(`${key}: Python ${python.version} does not fit requires-python "${required}" in pyproject.toml; ask for another one (environment.python), or change what the package requires.`);
}
async function wantedPython(asked, { files, workspace }) {
    if (asked !== null)
        return [asked, 'environment.python'];
    const path = (0,external_node_path_.join)(workspace, '.python-version');
    if ((await files.stat(path))?.kind !== 'file')
        return [null, 'environment'];
    const version = /^\s*(?:cpython-?)?(3(?:\.\d+){0,2})\s*$/m.exec(await files.text(path))?.[1];
    return version === undefined ? [null, 'environment'] : [version, '.python-version'];
}
async function written(source, { files, workspace }) {
    const at = (name) => (0,external_node_path_.join)(workspace, name);
    const digests = (paths) => Promise.all(paths.map((path) => files.digest(path)));
    switch (source.kind) {
        case 'uv.lock':
            return [(0,requirements/* sourceName */.VZ)(source), ...(await digests([at('uv.lock')]))];
        case 'files':
            return [(0,requirements/* sourceName */.VZ)(source), ...(await digests(await (0,requirements/* withIncluded */.ZU)(source.files.map(at), { files })))];
        case 'pyproject.toml': {
            const { dependencies } = (await (0,pyproject/* readPyproject */.x7)(files, workspace)) ?? { dependencies: null };
            return [(0,requirements/* sourceName */.VZ)(source), dependencies ?? (await digests([at('pyproject.toml')]))];
        }
    }
}


/***/ }),

/***/ 89074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPackages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17671);




const listing = `
import importlib.metadata, json, platform
found = [[d.metadata["Name"], d.version, d.read_text("direct_url.json")] for d in importlib.metadata.distributions()]
print(json.dumps({"python": platform.python_version(), "found": found}))
`;
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable();
const listed = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ python: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([text, text, text])) });
async function listPackages(argv, folder, process) {
    const ended = await process.run({ argv: [...argv, '-c', listing], cwd: folder, capture: true });
    if (ended.code !== 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramError */ .Zj(`${argv[0]}: it cannot say which packages it has.`, ended.tail.slice(-5));
    const found = new Map();
    const told = listed.parse(JSON.parse(ended.stdout.trim().split('\n').at(-1)));
    for (const [name, version, origin] of told.found) {
        if (name === null || version === null || !isPackage((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), version) || found.has((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name)))
            continue;
        found.set((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), { name: (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .normal */ .qb)(name), version, ...originOf(origin) });
    }
    const packages = [...found.values()].filter(({ name }) => name !== 'pip');
    return { python: told.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
function isPackage(name, version) {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) && /^[A-Za-z0-9.!+_-]+$/.test(version);
}
function originOf(text) {
    if (text === null)
        return { editable: false };
    try {
        const { dir_info: folder, vcs_info: vcs, archive_info: archive } = JSON.parse(text);
        const told = vcs?.commit_id ?? archive?.hashes?.['sha256'] ?? archive?.hash;
        const origin = told === undefined ? 'unknown' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
        return { editable: folder?.editable === true, origin };
    }
    catch {
        return { editable: false, origin: 'unknown' };
    }
}


/***/ }),

/***/ 17671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* unused harmony export pyprojectOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);



async function readPyproject(files, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'pyproject.toml');
    if ((await files.stat(path)) === undefined)
        return null;
    return pyprojectOf(await files.text(path));
}
function pyprojectOf(text) {
    const document = parsed(text);
    const project = tableOf(document['project']);
    const named = typeof project['name'] === 'string' ? project['name'] : null;
    const groups = tableOf(document['dependency-groups']);
    return {
        name: named,
        dependencies: Array.isArray(project['dependencies']) ? textsOf(project['dependencies']) : null,
        extras: Object.fromEntries(Object.entries(tableOf(project['optional-dependencies'])).map(([name, list]) => [name, textsOf(list)])),
        groups: Object.fromEntries(Object.keys(groups).map((name) => [name, groupOf(name, groups, [])])),
        python: typeof project['requires-python'] === 'string' ? project['requires-python'] : null,
        installable: named !== null || document['build-system'] !== undefined,
    };
}
function parsed(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .TomlError */ .zx))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pyproject.toml:${cause.line}:${cause.column}: not valid TOML; correct it (pip cannot read it either).`, { cause });
    }
}
function groupOf(name, groups, through) {
    if (through.includes(name))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`pyproject.toml: the dependency group "${name}" includes itself; take that out.`);
    const list = groups[Object.keys(groups).find((known) => normal(known) === normal(name)) ?? name];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        const included = tableOf(entry)['include-group'];
        return typeof included === 'string' ? groupOf(included, groups, [...through, name]) : [];
    });
}
function normal(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}


/***/ }),

/***/ 56383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   ZU: () => (/* binding */ withIncluded),
/* harmony export */   _5: () => (/* binding */ builderRecipe),
/* harmony export */   findSource: () => (/* binding */ findSource),
/* harmony export */   k_: () => (/* binding */ toolsRecipe),
/* harmony export */   mk: () => (/* binding */ modelRecipe),
/* harmony export */   np: () => (/* binding */ frozenRecipe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _included_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53145);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17671);




async function findSource(lock, { files, workspace }) {
    const has = async (name) => (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)))?.kind === 'file';
    for (const name of lock) {
        if (!(await has(name)))
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`environment.lock: "${name}" is no file of the workspace; correct it, or leave it out.`);
        if (name === 'uv.lock' && lock.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('environment.lock: uv.lock holds everything; name it alone.');
    }
    if (lock.length > 0)
        return lock[0] === 'uv.lock' ? { kind: 'uv.lock' } : { kind: 'files', files: lock };
    if (await has('uv.lock'))
        return { kind: 'uv.lock' };
    for (const name of ['requirements.lock', 'requirements.txt'])
        if (await has(name))
            return { kind: 'files', files: [name] };
    return (await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(files, workspace))?.installable === true ? { kind: 'pyproject.toml' } : null;
}
function sourceName(source) {
    return source.kind === 'files' ? source.files.join(', ') : source.kind;
}
async function modelRecipe(source, asked, repository) {
    const { workspace } = repository;
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name);
    const shown = sourceName(source);
    switch (source.kind) {
        case 'uv.lock':
            return { shown, installs: [{ kind: 'uv.lock', groups: null, extras: [] }], reads: [at('uv.lock')] };
        case 'files': {
            const files = source.files.map(at);
            return { shown, installs: [{ kind: 'files', files }], reads: await withIncluded(files, repository) };
        }
        case 'pyproject.toml': {
            const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository.files, workspace);
            const lines = asked ?? pyproject?.dependencies ?? [];
            return { shown, installs: [{ kind: 'lines', lines, exact: false }], reads: [] };
        }
    }
}
async function withIncluded(paths, { files }) {
    return [...paths, ...(await (0,_included_files_js__WEBPACK_IMPORTED_MODULE_2__/* .includedFiles */ .i)(paths, files))];
}
const development = new Set(['dev', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'qa']);
const developmentFiles = [
    'requirements-dev.lock',
    'requirements-dev.txt',
    'requirements_dev.txt',
    'dev-requirements.txt',
    'requirements-test.txt',
    'requirements_test.txt',
    'test-requirements.txt',
    'requirements/dev.txt',
    'requirements/test.txt',
];
async function toolsRecipe(source, repository) {
    const { files, workspace } = repository;
    const pyproject = await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(files, workspace);
    const model = await modelRecipe(source, null, repository);
    const [groups, extras] = [ofDevelopment(pyproject?.groups ?? {}), ofDevelopment(pyproject?.extras ?? {})];
    const installs = source.kind === 'uv.lock'
        ? [{ kind: 'uv.lock', groups: Object.keys(groups), extras: Object.keys(extras) }]
        : [...model.installs];
    const own = [];
    for (const name of developmentFiles)
        if (source.kind !== 'uv.lock' && (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)))?.kind === 'file')
            own.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name));
    if (own.length > 0)
        installs.push({ kind: 'files', files: own });
    const lines = source.kind === 'uv.lock' ? [] : [...Object.values(groups), ...Object.values(extras)].flat();
    if (lines.length > 0)
        installs.push({ kind: 'lines', lines, exact: false });
    const project = pyproject?.installable === true && pyproject.name !== null;
    if (project)
        installs.push({ kind: 'project' });
    const pyprojectFile = pyproject === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pyproject.toml')];
    return {
        shown: `${model.shown} and tools`,
        installs,
        reads: [...model.reads, ...(await withIncluded(own, repository)), ...pyprojectFile],
    };
}
const builderRecipe = {
    shown: 'what builds the package',
    installs: [{ kind: 'lines', lines: ['build==1.6.1'], exact: false }],
    reads: [],
};
function frozenRecipe(packages) {
    const hashed = packages.every(({ sha256 }) => sha256.length > 0);
    const lines = packages.map(({ name, version, sha256 }) => [`${name}==${version}`, ...(hashed ? sha256.map((each) => `--hash=sha256:${each}`) : [])].join(' '));
    return {
        shown: 'the packages on record',
        installs: [{ kind: 'lines', lines, exact: true }],
        reads: [],
        exact: packages,
    };
}
function ofDevelopment(named) {
    return Object.fromEntries(Object.entries(named).filter(([name]) => development.has((0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .normal */ .qb)(name))));
}


/***/ }),

/***/ 79610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentStore: () => (/* binding */ EnvironmentStore),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1837);





const readyFile = 'mlops-environment.json';
const unusedMs = 30 * 24 * 3600 * 1000;
const touchMs = 24 * 3600 * 1000;
const patienceMs = 30 * 60 * 1000;
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlops-environment/2'),
    python: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        editable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)),
        origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    })),
});
class EnvironmentStore {
    root;
    context;
    constructor(root, context) {
        this.root = root;
        this.context = context;
    }
    folderOf(parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, digestOf(parts).slice(0, 24));
    }
    async have(folder, make) {
        const there = await this.read(folder);
        if (there !== null)
            return { content: there, made: false };
        const { files } = this.context;
        await files.folder(this.root);
        const unlock = await this.lock(`${folder}.lock`);
        try {
            const meanwhile = await this.read(folder);
            if (meanwhile !== null)
                return { content: meanwhile, made: false };
            await files.remove(folder);
            const content = await this.whole(folder, make);
            await this.prune(folder);
            return { content, made: true };
        }
        finally {
            await unlock();
        }
    }
    async find(passes) {
        const { files } = this.context;
        if ((await files.stat(this.root)) === undefined)
            return null;
        for (const path of await files.glob(`*/${readyFile}`, this.root)) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path.split('/')[0]);
            const isVenv = (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyvenv.cfg'))) !== undefined;
            const content = isVenv ? await this.read(folder) : null;
            if (content !== null && passes(content))
                return { folder, content };
        }
        return null;
    }
    async read(folder) {
        const { files, clock } = this.context;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, readyFile);
        const stat = await files.stat(path);
        if (stat === undefined)
            return null;
        const content = contentSchema.safeParse(parsed(await files.text(path))).data ?? null;
        if (content !== null && clock.now().getTime() - stat.modified > touchMs)
            await this.finish(folder, content);
        return content;
    }
    async whole(folder, make) {
        try {
            const content = await make();
            await this.finish(folder, content);
            return content;
        }
        catch (cause) {
            await this.context.files.remove(folder);
            throw cause;
        }
    }
    async finish(folder, content) {
        await this.context.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, readyFile), `${JSON.stringify(content)}\n`);
    }
    async lock(path) {
        const { files, owner, alive, pause, clock } = this.context;
        for (const started = clock.elapsed();;) {
            try {
                return await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .H)(files, path, owner, alive);
            }
            catch (cause) {
                if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp) || clock.elapsed() - started > patienceMs)
                    throw cause;
                await pause(500);
            }
        }
    }
    async prune(kept) {
        const { files, clock } = this.context;
        for (const path of await files.glob(`*/${readyFile}`, this.root)) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path.split('/')[0]);
            const stat = await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path));
            if (folder !== kept && stat !== undefined && clock.now().getTime() - stat.modified > unusedMs)
                await files.remove(folder);
        }
    }
}
function digestOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
