export const id = 3031;
export const ids = [3031,5219];
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

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ ContainerRuns)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/project/environments/docker.js
var docker = __webpack_require__(25107);
;// CONCATENATED MODULE: ./.build/project/environments/container-ended.js



const signals = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGILL',
    'SIGABRT',
    'SIGBUS',
    'SIGFPE',
    'SIGKILL',
    'SIGSEGV',
    'SIGPIPE',
    'SIGTERM',
];
const unstarted = /^\[FATAL tini \(\d+\)\] exec .* failed: (.*)$|^docker: Error response from daemon: .*\b(executable file not found|no such file or directory|permission denied)\b/i;
function endedInside(ended, { argv, key }) {
    const { code } = ended;
    if (ended.timedOut || code === null)
        return ended;
    const own = code >= 125 && code <= 127 ? ended.tail.find((line) => unstarted.test(line)) : undefined;
    if (own !== undefined && code !== 125) {
        const where = key === undefined ? '' : `${key}: `;
        const program = argv[0] ?? '';
        throw new errors/* UserError */.yo(code === 127
            ? `${where}${program}: no such program in the image; install it there, or correct the command.`
            : `${where}${program}: not executable in the image; give it the right to run (chmod +x).`);
    }
    const refused = code === 125
        ? ended.tail.find((line) => /^(?:docker: |error during connect|cannot connect)/i.test(line))
        : undefined;
    if (refused !== undefined)
        throw new errors/* OutsideError */.Cp(`The container could not be started: ${(0,docker/* bare */.$B)((0,docker/* reasonOf */.A3)({ tail: [refused], code }))}; run again.`);
    const signal = signals.find((name) => external_node_os_.constants.signals[name] === code - 128);
    return signal === undefined ? ended : { ...ended, code: null, signal };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/project/environments/mounts.js


const system = new Set('/ /bin /dev /etc /lib /lib64 /opt /opt/mlops /proc /run /sbin /sys /tmp /usr /usr/bin /usr/lib /usr/local /var /var/run'.split(' '));
function mountsOf(access, cwd, sockets) {
    const rights = new Map();
    for (const path of access.reads)
        rights.set(checked(path, sockets), false);
    for (const path of access.writes)
        rights.set(checked(path, sockets), true);
    if (!system.has((0,external_node_path_.resolve)(cwd)) && !isBelow(cwd, [...rights.keys()]))
        rights.set(checked(cwd, sockets), false);
    const mounts = [];
    for (const [path, writable] of [...rights].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
        if (rightAt((0,external_node_path_.dirname)(path), mounts) !== writable)
            mounts.push({ path, writable });
    return mounts;
}
function isBelow(path, folders) {
    const full = (0,external_node_path_.resolve)(path);
    return folders.some((folder) => full === folder || full.startsWith(folder === '/' ? '/' : `${folder}/`));
}
function mountArgument({ path, writable }) {
    const fields = ['type=bind', `source=${path}`, `target=${path}`, ...(writable ? [] : ['readonly'])];
    return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
function rightAt(path, mounts) {
    return mounts.findLast((mount) => isBelow(path, [mount.path]))?.writable;
}
function checked(path, sockets) {
    const full = (0,external_node_path_.resolve)(path);
    const why = full.includes('\r')
        ? 'holds a carriage return, which docker drops from paths'
        : system.has(full)
            ? 'would hide what the image has there'
            : sockets.some((socket) => isBelow(socket, [full]))
                ? "holds the engine's own socket, and whoever reaches that rules the machine"
                : null;
    if (why === null)
        return full;
    throw new errors/* UserError */.yo(`environment.kind: container: the path ${JSON.stringify(full)} cannot be given to a container: it ${why}; move the repository.`);
}

;// CONCATENATED MODULE: ./.build/project/environments/container-variables.js

const ofTheMachine = /^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|HOSTNAME|TERM|_|TMPDIR|TMP|TEMP|LANG|LANGUAGE|LC_.*|LD_.*|DYLD_.*|XDG_.*|PYTHONHOME|PYTHONUSERBASE|VIRTUAL_ENV|CONDA_.*|PYENV_.*|DOCKER_.*|BUILDKIT_.*|BUILDX_.*|CONTAINER_HOST)$/;
const regular = /^[A-Za-z_][A-Za-z0-9_]*$/;
const fixed = { HOME: '/tmp', USER: 'mlops', LOGNAME: 'mlops' };
function containerVariables({ job, always, command, image, mounted }) {
    const known = new Set(image.map((line) => line.slice(0, Math.max(0, line.indexOf('=')))));
    const passed = Object.entries(job).filter(([name, value]) => regular.test(name) &&
        !ofTheMachine.test(name) &&
        (always.includes(name) || (!known.has(name) && !isForeign(value, mounted))));
    const own = Object.entries(command);
    return {
        named: Object.fromEntries([...passed, ...own.filter(([name]) => !ofTheMachine.test(name))]),
        shown: { ...fixed, ...Object.fromEntries(own.filter(([name]) => ofTheMachine.test(name))) },
    };
}
function isForeign(value, mounted) {
    return value.startsWith('/') && value.split(':').some((part) => part.startsWith('/') && !isBelow(part, mounted));
}

;// CONCATENATED MODULE: ./.build/project/environments/run-arguments.js

function runArguments(run) {
    return [
        'run',
        '--rm',
        '--init',
        `--name=${run.name}`,
        '--pull=never',
        '--log-driver=none',
        '--no-healthcheck',
        ...(run.user === null ? [] : [`--user=${run.user}`]),
        '--cap-drop=ALL',
        '--security-opt=no-new-privileges',
        '--shm-size=1g',
        ...(run.network ? [] : ['--network=none', '--read-only', '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777']),
        ...run.mounts.map((mount) => `--mount=${mountArgument(mount)}`),
        `--workdir=${run.cwd}`,
        ...Object.entries(run.variables.shown).map(([name, value]) => `--env=${name}=${value}`),
        ...Object.keys(run.variables.named).map((name) => `--env=${name}`),
        '--entrypoint=',
        run.image,
        ...run.argv,
    ];
}

;// CONCATENATED MODULE: ./.build/project/environments/container-runs.js





class ContainerRuns {
    docker;
    caller;
    running = new Set();
    constructor(docker, caller) {
        this.docker = docker;
        this.caller = caller;
    }
    async run(image, engine, command, access) {
        const mounts = mountsOf(access, command.cwd, engine.sockets);
        const name = `mlops-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
        const { argv, cwd, env, onLine, capture, timeoutMs } = command;
        const { user, variables: job, always } = this.caller;
        const mounted = mounts.map(({ path }) => path);
        const variables = containerVariables({ job, always, command: env ?? {}, image: image.variables, mounted });
        const { network } = access;
        const as = user !== null && engine.rootless ? '0:0' : user;
        this.running.add(name);
        let whole = false;
        try {
            const words = runArguments({ name, image: image.id, user: as, mounts, cwd, network, variables, argv });
            const ended = await this.docker.run(words, {
                env: variables.named,
                ...(onLine === undefined ? {} : { onLine }),
                ...(capture === undefined ? {} : { capture }),
                ...(timeoutMs === undefined ? {} : { timeoutMs }),
            });
            whole = ended.code !== null && !ended.timedOut;
            return endedInside(ended, command);
        }
        finally {
            if (!whole)
                await this.docker.remove(name);
            this.running.delete(name);
        }
    }
    async stop() {
        await Promise.all([...this.running].map((name) => this.docker.remove(name)));
    }
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ImageEnvironment),
  containerEnvironment: () => (/* binding */ containerEnvironment),
  $: () => (/* binding */ contentOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/project/identity.js
var identity = __webpack_require__(38668);
// EXTERNAL MODULE: ./.build/project/commit.js
var commit = __webpack_require__(75871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/project/environments/context-files.js


async function contextPath(path, { files, workspace, runDirectory }) {
    const inside = insideOf(workspace, path);
    if (inside !== null)
        return plain(inside);
    const place = insideOf(workspace, runDirectory);
    if (place === null)
        throw new errors/* UserError */.yo(`environment.kind: container is built in the workspace, and the run directory ${runDirectory} lies outside of it; leave out --run-dir.`);
    const copy = plain(`${place}/environment/${(0,external_node_path_.basename)(path)}`);
    await files.copy(path, (0,external_node_path_.join)(workspace, copy));
    return copy;
}
function insideOf(folder, path) {
    const found = (0,external_node_path_.relative)(folder, path).replaceAll('\\', '/');
    return found === '' || found === '..' || found.startsWith('../') || found.startsWith('/') ? null : found;
}
function plain(path) {
    if (/^[\w.+@!/-]+$/.test(path))
        return path;
    throw new errors/* UserError */.yo(`environment.container: ${JSON.stringify(path)}: expected a path of letters, digits and . _ + @ ! - / for a file that goes into the image; rename it, or write a Dockerfile.`);
}

;// CONCATENATED MODULE: ./.build/project/environments/dockerfile.js
const home = '/opt/mlops';
function generatedDockerfile({ base, requirements, also, wheelhouse, package: wheel }) {
    const lines = [
        '# Made by mlops. Write a Dockerfile of your own to have it otherwise.',
        `FROM ${base}`,
        `ENV PATH=${home}/venv/bin:$PATH VIRTUAL_ENV=${home}/venv PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1`,
        `RUN python3 -m venv ${home}/venv`,
    ];
    for (const path of [...requirements, ...also])
        lines.push(`COPY ${path} ${home}/lock/${path}`);
    const pip = installer(wheelhouse);
    if (requirements.length > 0)
        lines.push(`${pip}${requirements.map((path) => ` -r ${home}/lock/${path}`).join('')}`);
    if (wheel) {
        const alone = requirements.length > 0 ? ' --no-deps' : '';
        lines.push('ARG MLOPS_PACKAGE', `COPY $MLOPS_PACKAGE ${home}/package/`, `${pip}${alone} ${home}/package/*.whl`);
        lines.push('ENV PYTHONSAFEPATH=1');
    }
    return `${lines.join('\n')}\n`;
}
function installer(wheelhouse) {
    const pip = 'pip install --disable-pip-version-check --no-cache-dir --root-user-action=ignore';
    if (wheelhouse === null)
        return `RUN ${pip}`;
    const at = `${home}/wheelhouse`;
    return `RUN --mount=type=bind,source=${wheelhouse},target=${at} ${pip} --no-index --find-links=${at}`;
}
function ignoreFile({ own, wanted, data, folders }) {
    const lines = own === null ? ['*'] : own.split(/\r?\n/);
    const never = ['.git', '.mlops', '.mlops-registry', ...folders.map(pattern)].flatMap((name) => [name, `**/${name}`]);
    return [...lines, ...never, ...data.map(pattern), ...wanted.map((path) => `!${pattern(path)}`), ''].join('\n');
}
function pattern(path) {
    return path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/\p{Cc}|^\s|\s$/gu, '?');
}

// EXTERNAL MODULE: ./.build/project/environments/included-files.js
var included_files = __webpack_require__(53145);
;// CONCATENATED MODULE: ./.build/project/environments/container-recipe.js






async function recipeOf(plan, context) {
    const { files, machine } = context;
    const wheels = plan.wheelhouse === null ? [] : await wheelsIn(plan.wheelhouse, context);
    const made = plan.dockerfile === null ? await generated(plan, context) : await own(plan.dockerfile, context);
    const read = [...plan.requirements, ...made.also, ...plan.inputs];
    const contents = await Promise.all(read.map(async (path) => [(0,external_node_path_.basename)(path), await files.digest(path)]));
    const parts = ['mlops-container/1', machine, made.dockerfile(true), plan.python, contents, wheels];
    return { ...made, digest: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex') };
}
async function generated(plan, context) {
    const { files, workspace } = context;
    const wheelhouse = plan.wheelhouse === null ? null : await contextPath(plan.wheelhouse, context);
    const requirements = await inContext(plan.requirements, context);
    const also = await (0,included_files/* includedFiles */.i)(plan.requirements, files);
    const outside = also.find((path) => insideOf(workspace, path) === null);
    if (outside !== undefined)
        throw new errors/* UserError */.yo(`environment.lock: it names ${outside}, which is no file of the workspace; move it there.`);
    const named = await inContext(also, context);
    const { base } = plan;
    const shown = requirements.length === 0
        ? `the Dockerfile made from ${base}`
        : `the Dockerfile made from ${requirements.map((path) => (0,external_node_path_.basename)(path)).join(', ')}`;
    return {
        shown,
        also,
        dockerfile: (wheel) => generatedDockerfile({ base, requirements, also: named, wheelhouse, package: wheel }),
        ignore: (wheel) => {
            const wanted = [...requirements, ...named, wheelhouse, wheel].filter((path) => path !== null);
            return Promise.resolve(ignoreFile({ own: null, wanted, data: [], folders: [] }));
        },
    };
}
async function own(path, context) {
    const { files, workspace, runDirectory, sources } = context;
    const shown = insideOf(workspace, path) ?? path;
    if ((await files.stat(path))?.kind !== 'file')
        throw new errors/* UserError */.yo(`environment.container.dockerfile: "${shown}" is no file of the workspace; correct the path, or leave it out: one is made from the lock then.`);
    const text = await files.text(path);
    return {
        shown,
        also: [],
        dockerfile: () => text,
        ignore: async (wheel) => {
            const folder = insideOf(workspace, runDirectory);
            return ignoreFile({
                own: await ownIgnore(path, files, workspace),
                wanted: wheel === null ? [] : [wheel],
                data: await dataIn(sources, context),
                folders: folder === null ? [] : [folder],
            });
        },
    };
}
async function dataIn(sources, { files, workspace }) {
    const found = new Set();
    for (const source of sources) {
        const literal = insideOf(workspace, (0,external_node_path_.resolve)(workspace, source));
        if (literal !== null && (await files.stat((0,external_node_path_.join)(workspace, literal)))?.kind === 'file')
            found.add(literal);
        else
            for (const path of await files.glob(source, workspace))
                found.add(path);
    }
    return [...found];
}
async function ownIgnore(path, files, workspace) {
    for (const each of [(0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path)}.dockerignore`), (0,external_node_path_.join)(workspace, '.dockerignore')])
        if ((await files.stat(each))?.kind === 'file')
            return files.text(each);
    return '';
}
async function inContext(paths, context) {
    const found = [];
    for (const path of paths)
        found.push(await contextPath(path, context));
    return found;
}
async function wheelsIn(folder, { files, workspace }) {
    const shown = insideOf(workspace, folder);
    if (shown === null || (await files.stat(folder))?.kind !== 'folder')
        throw new errors/* UserError */.yo(`environment.container.wheelhouse: "${shown ?? folder}" is no folder of the workspace; fill it by environment.setup (pip download), or leave it out.`);
    const wheels = [];
    for (const name of await files.list(folder))
        if (name.endsWith('.whl'))
            wheels.push([name, (await files.stat((0,external_node_path_.join)(folder, name)))?.size ?? 0]);
    if (wheels.length > 0)
        return wheels;
    throw new errors/* UserError */.yo(`environment.container.wheelhouse: no wheel (.whl) lies in "${shown}"; fill it by environment.setup (pip download), or leave it out.`);
}

// EXTERNAL MODULE: ./.build/project/python-version.js
var python_version = __webpack_require__(20273);
;// CONCATENATED MODULE: ./.build/project/environments/check-content.js


const install = 'add the lines "ARG MLOPS_PACKAGE", "COPY $MLOPS_PACKAGE /tmp/package/" and "RUN pip install --no-deps /tmp/package/*.whl" to it';
function checkContent(content, { own, python, needed, shown }) {
    if (content.python === null) {
        if (own === null && python === null && !needed)
            return;
        throw new errors/* UserError */.yo(`${shown}: the image has no python3 on PATH; begin it with one that has, such as python:${python ?? '3.12'}-slim.`);
    }
    if (python !== null && content.python !== python && !content.python.startsWith(`${python}.`))
        throw new errors/* UserError */.yo(`${shown}: environment.python asks for Python ${python}, the image has ${content.python}; correct one of the two.`);
    if (own === null)
        return;
    const found = content.packages.find(({ name }) => name === own.name);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${shown}: the image does not hold the model's package ${own.name} ${own.version}; ${install}.`);
    if (normal(found.version) !== own.version)
        throw new errors/* UserError */.yo(`${shown}: the image holds ${own.name} ${found.version}, and ${own.version} was built; install what MLOPS_PACKAGE names: ${install}.`);
    if (content.fault !== null)
        throw new errors/* UserError */.yo(`${shown}: the package ${own.name} cannot be imported in the image (${content.fault}); install all that it needs there.`);
}
function normal(version) {
    return (0,python_version/* pythonVersion */.Tn)(version)?.normal ?? version;
}

// EXTERNAL MODULE: ./.build/project/environments/container-runs.js + 4 modules
var container_runs = __webpack_require__(74342);
// EXTERNAL MODULE: ./.build/project/environments/hashes.js
var hashes = __webpack_require__(55219);
// EXTERNAL MODULE: ./.build/project/environments/docker.js
var environments_docker = __webpack_require__(25107);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/project/environments/image-content.js



const script = `
import importlib, importlib.metadata as metadata, json, os, platform, sys
out, sys.stdout = sys.stdout, sys.stderr
found = [[d.metadata["Name"], d.version] for d in metadata.distributions()]
fault = None
for own in sys.argv[1:]:
    try:
        files = metadata.distribution(own).files or []
        names = {f.parts[0].removesuffix(".py") for f in files if f.suffix == ".py" and not f.parts[0].endswith(".data")}
        for name in sorted(names):
            if name.isidentifier() and name not in ("test", "tests"):
                importlib.import_module(name)
    except metadata.PackageNotFoundError:
        pass
    except (ImportError, SyntaxError) as error:
        fault = type(error).__name__ + ": " + str(error)
print("\\n" + json.dumps({"python": platform.python_version(), "packages": found, "fault": fault}), file=out, flush=True)
os._exit(0)
`;
const printed = schemas/* object */.Ikc({
    python: schemas/* string */.YjP(),
    packages: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().nullable(), schemas/* string */.YjP().nullable()])),
    fault: schemas/* string */.YjP().nullable(),
});
async function imageContent(own, run) {
    let ended;
    try {
        ended = await run({ argv: ['python3', '-c', script, ...(own === null ? [] : [own])], capture: true });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return { python: null, packages: [], fault: null };
        throw cause;
    }
    const said = printed.safeParse(parsed(ended.stdout.trimEnd().split('\n').at(-1) ?? '')).data;
    if (ended.code !== 0 || said === undefined)
        throw new errors/* UserError */.yo(`environment.container: python3 of the image cannot say which packages it has (${ended.tail.at(-1) ?? 'it said nothing'}); it has to be Python 3.9 or newer.`);
    const packages = new Map();
    for (const [name, version] of said.packages)
        if (name !== null && version !== null && !packages.has((0,python_version/* normalName */.tK)(name)))
            packages.set((0,python_version/* normalName */.tK)(name), version);
    return {
        python: said.python,
        packages: [...packages].map(([name, version]) => ({ name, version })).sort((a, b) => (a.name < b.name ? -1 : 1)),
        fault: said.fault,
    };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/project/environments/build-output.js


const kept = 15;
const basePrefix = '[internal] load metadata for ';
class BuildOutput {
    instructions = new Map();
    failed = null;
    last = '';
    lacksBuildKit = false;
    push(line) {
        const [, number, text] = /^#(\d+) (.*)$/.exec(line) ?? [];
        if (number === undefined || text === undefined) {
            this.lacksBuildKit ||= /buildx component is missing|unknown flag: --progress/.test(line);
            if (line.trim() !== '' && !/^(?:-+$| > )/.test(line))
                this.last = line.trim();
            return;
        }
        const known = this.instructions.get(number);
        if (known === undefined)
            this.instructions.set(number, { name: text, lines: [] });
        else if (text.startsWith('ERROR: '))
            this.failed ??= { number, why: text.slice('ERROR: '.length) };
        else if (/^\d+\.\d+ /.test(text)) {
            known.lines.push(text.replace(/^\d+\.\d+ /, ''));
            if (known.lines.length > kept)
                known.lines.shift();
        }
    }
    fault(dockerfile) {
        if (this.lacksBuildKit)
            return new errors/* UserError */.yo('environment.kind: container needs BuildKit, and this docker has none; install its package docker-buildx-plugin (docker-buildx).');
        const { failed } = this;
        if (failed === null)
            return unnamed(dockerfile, (0,environments_docker/* bare */.$B)(this.last));
        const { name, lines } = this.instructions.get(failed.number);
        if (name.startsWith(basePrefix))
            return withoutBase(dockerfile, name.slice(basePrefix.length), failed.why);
        const instruction = name.replace(/^\[[^\]]*\] /, '');
        if (!/^RUN\b/.test(instruction))
            return notPut(dockerfile, instruction, failed.why);
        const code = /exit code: (\d+)\s*$/.exec(failed.why)?.[1];
        const how = code === undefined ? `failed (${(0,environments_docker/* bare */.$B)(failed.why)})` : `ended with code ${code}`;
        return new errors/* ProgramError */.Zj(`${dockerfile}: "${instruction}" ${how}; correct it, or build the image by hand to see why.`, lines);
    }
}
function withoutBase(dockerfile, image, why) {
    const sentence = `${dockerfile}: the image ${image}, with which it begins, cannot be had (${(0,environments_docker/* bare */.$B)(why)})`;
    return /not found|denied|does not exist|unauthorized|invalid reference/i.test(why) &&
        !/no such host|timeout|refused/i.test(why)
        ? new errors/* UserError */.yo(`${sentence}; correct its name, or log in to its registry by environment.setup.`)
        : new errors/* OutsideError */.Cp(`${sentence}; run again, or name one that is on this machine.`);
}
function notPut(dockerfile, instruction, why) {
    const absent = /not found|no such file/i.test(why);
    const hint = absent
        ? '; the build sees the workspace without data, run directories, .git and what .dockerignore names'
        : '';
    return new errors/* UserError */.yo(`${dockerfile}: "${instruction}" failed: ${(0,environments_docker/* bare */.$B)(why)}${hint}.`);
}
function unnamed(dockerfile, why) {
    const parse = /dockerfile parse error(?: on)? line \d+: .*|(?:file with no instructions|the Dockerfile .*cannot be empty).*/i.exec(why)?.[0];
    if (parse !== undefined)
        return new errors/* UserError */.yo(`${dockerfile}: ${parse}.`);
    return new errors/* OutsideError */.Cp(`${dockerfile}: the image could not be built (${why === '' ? 'docker said nothing' : why}); run again.`);
}

;// CONCATENATED MODULE: ./.build/project/environments/image.js




async function buildImage(plan, { docker, files, log }) {
    const folder = await files.temporary();
    try {
        const [file, idFile] = [(0,external_node_path_.join)(folder, 'Dockerfile'), (0,external_node_path_.join)(folder, 'id')];
        await files.write(file, plan.dockerfile);
        await files.write(`${file}.dockerignore`, plan.ignore);
        const output = new BuildOutput();
        const ended = await log.group(`environment: docker build (${plan.shown})`, () => docker.run(buildArguments(plan, file, idFile), {
            env: { DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
            onLine: (line) => {
                log.output(line);
                output.push(line);
            },
        }));
        if (ended.code !== 0)
            throw output.fault(plan.shown);
        const id = (await files.text(idFile)).trim();
        const image = await docker.image(id);
        if (image !== null)
            return image;
        throw new errors/* UserError */.yo('environment.kind: container: the image was built, and the engine does not have it; docker builds elsewhere (BUILDX_BUILDER): use its default builder.');
    }
    finally {
        await files.remove(folder);
    }
}
function buildArguments(plan, file, idFile) {
    return [
        'build',
        '--progress=plain',
        `--file=${file}`,
        `--iidfile=${idFile}`,
        ...(plan.network ? [] : ['--network=none']),
        `--build-arg=SOURCE_DATE_EPOCH=${plan.time}`,
        ...(plan.package === null ? [] : [`--build-arg=MLOPS_PACKAGE=${plan.package}`]),
        plan.context,
    ];
}
async function keepImage({ id }, docker) {
    const named = await docker.run(['tag', id, `mlops-environment:${id.replace('sha256:', '').slice(0, 16)}`]);
    if (named.code !== 0)
        throw new errors/* OutsideError */.Cp(`docker tag: ${(0,environments_docker/* bare */.$B)((0,environments_docker/* reasonOf */.A3)(named))}.`);
}
async function pushImage({ id }, repository, { docker, log }) {
    const tagged = `${repository}:${id.replace('sha256:', '').slice(0, 16)}`;
    const named = await docker.run(['tag', id, tagged]);
    if (named.code !== 0)
        throw new errors/* UserError */.yo(`environment.container.push: ${(0,environments_docker/* bare */.$B)((0,environments_docker/* reasonOf */.A3)(named))}.`);
    const pushed = await log.group(`environment: docker push ${tagged}`, () => docker.run(['push', tagged], { onLine: (line) => log.output(line) }));
    if (pushed.code !== 0)
        throw notPushed(repository, (0,environments_docker/* bare */.$B)((0,environments_docker/* reasonOf */.A3)(pushed)), pushed.tail);
    const digest = (await docker.image(id))?.digests.find((name) => name.startsWith(`${image_short(repository)}@`));
    if (digest !== undefined)
        return `${repository}${digest.slice(digest.indexOf('@'))}`;
    throw new errors/* OutsideError */.Cp(`environment.container.push: ${repository} took the image, and the engine does not know its digest there; run again.`);
}
function notPushed(repository, why, tail) {
    const sentence = `environment.container.push: ${repository} did not take the image (${why})`;
    return /denied|unauthorized|authentication|no basic auth|forbidden|not found|name unknown/i.test(why)
        ? new errors/* ProgramError */.Zj(`${sentence}; log in by environment.setup with a token that may write packages.`, tail.slice(-5))
        : new errors/* OutsideError */.Cp(`${sentence}; run again.`);
}
function image_short(repository) {
    return repository.replace(/^docker\.io\/(?:library\/)?/, '');
}

;// CONCATENATED MODULE: ./.build/project/environments/container.js











class ImageEnvironment {
    digest;
    open;
    runs;
    known;
    kind = 'container';
    made = null;
    constructor(digest, open, runs, known) {
        this.digest = digest;
        this.open = open;
        this.runs = runs;
        this.known = known;
    }
    async prepare() {
        await this.make();
    }
    async run(command, access) {
        const { image, engine } = await this.make();
        return this.runs.run(image, engine, command, access);
    }
    async installed() {
        const { content, name, own } = await this.make();
        const packages = content.packages
            .filter((each) => each.name !== own)
            .map((each) => ({ ...each, sha256: [...(this.known.hashes.get((0,hashes/* pinOf */.n)(each.name, each.version)) ?? [])] }));
        return { system: this.known.machine, python: content.python, packages, image: name };
    }
    stop() {
        return this.runs.stop();
    }
    make() {
        return (this.made ??= this.open());
    }
}
async function containerEnvironment(plan, context) {
    const docker = new environments_docker/* Docker */.Jg(context.process, context.workspace);
    const runs = new container_runs/* ContainerRuns */.u(docker, context);
    const recipe = await recipeOf(plan, context);
    const open = () => openImage(plan, recipe, { ...context, docker, runs });
    return new ImageEnvironment(recipe.digest, open, runs, { machine: context.machine, hashes: plan.hashes });
}
async function openImage(plan, recipe, opening) {
    const { docker, log, process, workspace } = opening;
    const engine = await docker.engine();
    const wheel = await plan.package();
    const inContext = wheel === null ? null : await contextPath(wheel, opening);
    const image = await buildImage({
        dockerfile: recipe.dockerfile(wheel !== null),
        shown: recipe.shown,
        ignore: await recipe.ignore(inContext),
        context: workspace,
        package: inContext,
        time: (0,commit/* sourceDate */.e)(await (0,commit/* headCommit */.Q)(process, workspace)),
        network: plan.wheelhouse === null,
    }, opening);
    const own = wheel === null ? null : (0,identity/* saidByFileName */.Q)((0,external_node_path_.basename)(wheel));
    const content = await contentOf(image, engine, own, opening.runs);
    checkContent(content, { own, python: plan.python, needed: plan.dockerfile === null, shown: recipe.shown });
    await keepImage(image, docker);
    const name = plan.push === null ? image.id : await pushImage(image, plan.push, opening);
    log.info(`environment: the image is ${name}.`);
    return { engine, image, content, name, own: own?.name ?? null };
}
function contentOf(image, engine, own, runs) {
    return imageContent(own?.name ?? null, (command) => runs.run(image, engine, { ...command, cwd: '/' }, { reads: [], writes: [], network: false }));
}


/***/ }),

/***/ 25107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Jg: () => (/* binding */ Docker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);


const infoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ServerErrors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    OSType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    SecurityOptions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
});
const imageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    Id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    RepoDigests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    Config: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Env: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish() }).nullish(),
});
const usualSockets = ['/run/docker.sock', '/var/run/docker.sock', '/run/containerd/containerd.sock'];
class Docker {
    process;
    cwd;
    constructor(process, cwd) {
        this.process = process;
        this.cwd = cwd;
    }
    async run(argv, more = {}) {
        try {
            return await this.process.run({ cwd: this.cwd, ...more, argv: ['docker', ...argv] });
        }
        catch (cause) {
            if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw cause;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('environment.kind: container needs Docker, and no program docker can be started here; install it, or choose the kind venv or host.', { cause });
        }
    }
    async engine() {
        const asked = await this.run(['info', '--format', '{{json .}}'], { capture: true });
        const info = infoSchema.safeParse(parsed(asked.stdout)).data;
        if (asked.code !== 0 || info === undefined || (info.ServerErrors ?? []).length > 0) {
            const why = info?.ServerErrors?.[0] ?? reasonOf(asked);
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`environment.kind: container needs a Docker engine, and none answers (${bare(why)}); start it, let this user reach it, or choose the kind venv or host.`);
        }
        if (info.OSType !== 'linux')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`environment.kind: expected a Docker engine that runs containers of Linux, this one runs those of ${info.OSType ?? 'another system'}; switch it.`);
        const rootless = (info.SecurityOptions ?? []).some((option) => option.split(',').includes('name=rootless'));
        return { rootless, sockets: [...usualSockets, ...(await this.socket())] };
    }
    async image(image) {
        const asked = await this.run(['image', 'inspect', '--format', '{{json .}}', image], { capture: true });
        if (asked.code !== 0) {
            if (asked.tail.some((line) => /no such image/i.test(line)))
                return null;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`docker image inspect ${image}: ${bare(reasonOf(asked))}.`);
        }
        const { Id, RepoDigests, Config } = imageSchema.parse(parsed(asked.stdout));
        return { id: Id, digests: RepoDigests ?? [], variables: Config?.Env ?? [] };
    }
    async remove(name) {
        await this.run(['rm', '--force', '--volumes', name]);
    }
    async socket() {
        const asked = await this.run(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { capture: true });
        const path = /^unix:\/\/(\/.*)$/m.exec(asked.stdout)?.[1];
        return asked.code === 0 && path !== undefined ? [path] : [];
    }
}
function reasonOf({ tail, code }) {
    const said = tail.findLast((line) => line.trim() !== '' && !/^(?:-+|See '.*'\.?)$/.test(line.trim()));
    return said?.trim() ?? `it ended with code ${String(code)} and said nothing`;
}
function bare(reason) {
    return reason.replace(/^(?:ERROR: |Error: |docker: |Error response from daemon: )+/i, '').replace(/[.\s]+$/, '');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
