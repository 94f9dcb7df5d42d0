export const id = 6531;
export const ids = [6531,8424];
export const modules = {

/***/ 57625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98439);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69407);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18855);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58314);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72614);







async function readConfig(source, schema) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file, source.limits);
    if (!(0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value ?? {}))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source.file}:1:1: expected a mapping with keys such as data, got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(document.value)}.`);
    const { positions } = document;
    const raw = await withIncludes({ value: document.value ?? {}, positions }, source);
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, positions };
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    const sentences = parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, json, positions));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function withIncludes(document, source) {
    const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
    const rest = source.overrides.filter((override) => !whole.includes(override));
    let raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(document.value, whole, document.positions);
    for (const key of source.includes) {
        const path = key.split('.');
        const value = valueAt(raw, path);
        if (typeof value !== 'string')
            continue;
        const included = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(await readInclude(source, key, value, document.positions), value);
        raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
        document.positions.include(path, included.positions);
    }
    return (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, rest, document.positions);
}
async function readInclude(source, key, path, positions) {
    try {
        return await source.include(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(key.split('.'), 'value'), key)}: expected a mapping or the path of a YAML file: ${cause.message}`, { cause });
    }
}
function valueAt(value, path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
function describeIssue(issue, raw, json, positions) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey([...path, key], (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE)(json, path), positions));
    }
    const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
    if (inner !== undefined) {
        return inner.flatMap((below) => describeIssue({ ...below, path: [...path, ...below.path] }, raw, json, positions));
    }
    const value = valueAt(raw, path);
    const key = path.map(String).join('.');
    const place = positions.at(path, value === undefined ? 'key' : 'value');
    const where = _position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(place, key);
    if (issue.code === 'custom')
        return [`${where}: ${issue.message}`];
    const missing = value === undefined ? 'it is missing' : `got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(value)}`;
    return [`${where}: expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(json, path)}, ${missing}.`];
}
function deepest(errors) {
    const inside = errors.filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));
    return inside.length === 1 ? inside[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
}


/***/ }),

/***/ 50039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration),
/* harmony export */   receivedConfiguration: () => (/* binding */ receivedConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58314);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57625);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80427);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80224);






const includes = ['train.params'];
async function readConfiguration(files, workspace, file, overrides) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
    if ((await files.stat(path)) === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: not found in ${workspace}; write one with \`mlops init\`, or say where it is: working-directory and config in a workflow, --workspace and --config here.`);
    }
    return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)({ text: await files.text(path), file, overrides, includes, include: (name) => files.text((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)) }, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
}
async function receivedConfiguration({ configuration }, overrides) {
    const include = () => Promise.reject(new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('it was read by the job that handed it on.'));
    const text = JSON.stringify(configuration, null, 2);
    const read = { text, file: `.mlops/${_run_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordFile */ .jV}`, overrides, includes: [], include };
    const { value } = await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(read, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
    return { value, positions: new _config_position_js__WEBPACK_IMPORTED_MODULE_5__/* .Positions */ .H('mlops.yml') };
}


/***/ }),

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Flags)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);


class Flags {
    command;
    values = new Map();
    switched = new Set();
    constructor(command, given, known, switches = []) {
        this.command = command;
        for (const [name, value] of given.own) {
            if (switches.includes(name)) {
                if (value !== null)
                    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected no value, got one; write --${name} alone.`);
                this.switched.add(name);
                continue;
            }
            if (!known.includes(name)) {
                const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, [...known, ...switches]);
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: unknown option of mlops ${command}; ${near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`}`);
            }
            if (value === null || value === '')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected a value after it.`);
            this.values.set(name, [...(this.values.get(name) ?? []), value]);
        }
    }
    has(name) {
        return this.switched.has(name);
    }
    all(name) {
        return this.values.get(name) ?? [];
    }
    one(name) {
        const values = this.all(name);
        if (values.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: given ${values.length} times; give it once.`);
        return values[0];
    }
}


/***/ }),

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultModelName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function defaultModelName(repository, workspace) {
    const name = (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace) : repository.split('/').at(-1))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name;
}


/***/ }),

/***/ 66531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ registry_commands_pull),
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/registry/pull.js
var pull = __webpack_require__(11833);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
;// CONCATENATED MODULE: ./.build/registry/show.js

async function describeRegistry(registry, model) {
    const { history, manifests } = await registry.holdings(model);
    const versions = manifests.map(shownVersion);
    const last = history.at(-1);
    const champion = last === undefined ? null : { number: last.number, version: last.version, anchor: last.anchor };
    return { registry: registry.location, model, versions, champion, history };
}
function shownVersion(manifest) {
    const { verdict, part } = manifest.verdict;
    const metrics = Object.entries(manifest.metrics[part] ?? {}).map(([name, { value }]) => [name, value]);
    return {
        version: manifest.version,
        verdict,
        part,
        metrics: Object.fromEntries(metrics),
        createdAt: manifest.createdAt,
        actor: manifest.actor,
        model: Object.hasOwn(manifest.files, names/* modelFile */.u4),
    };
}
function showText(description) {
    const { registry, model, champion, versions, history } = description;
    if (versions.length === 0)
        return `${model} has no versions in ${registry}.\n`;
    const head = champion === null ? 'no champion' : `champion ${champion.version} (#${champion.number}, anchor ${champion.anchor})`;
    const names = [...new Set(versions.flatMap((version) => Object.keys(version.metrics)))].slice(0, 4);
    const listed = [...versions]
        .reverse()
        .map((version) => [
        version.version === champion?.version ? `${version.version} *` : version.version,
        version.verdict,
        version.part,
        ...names.map((name) => figure(version.metrics[name])),
        day(version.createdAt),
        version.actor,
    ]);
    const champions = [...history]
        .reverse()
        .map((record) => [`#${record.number}`, record.version, record.kind, day(record.at), record.actor, record.reason]);
    const blocks = [
        `${model} in ${registry}: ${head}`,
        table([['version', 'verdict', 'part', ...names, 'date', 'by'], ...listed]),
    ];
    if (champions.length > 0)
        blocks.push(table([['champion', 'version', 'by', 'date', 'who', 'reason'], ...champions]));
    return `${blocks.join('\n\n')}\n`;
}
function figure(value) {
    return value === null || value === undefined ? '-' : value.toFixed(4);
}
function day(at) {
    return at.slice(0, 16).replace('T', ' ');
}
function table(rows) {
    const clean = rows.map((row) => row.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')));
    const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => row[column]?.length ?? 0)));
    return clean
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/configuration.js
var configuration = __webpack_require__(50039);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
// EXTERNAL MODULE: ./.build/entry/flags.js
var entry_flags = __webpack_require__(3726);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
;// CONCATENATED MODULE: ./.build/entry/registry-commands.js











async function show(given, log) {
    const flags = new entry_flags/* Flags */.i('show', given, ['model']);
    const { registry, model } = await registry_commands_open(given, flags, log);
    const description = await describeRegistry(registry, model);
    process.stdout.write(given.json ? `${JSON.stringify(description, null, 2)}\n` : showText(description));
    return failure/* exit */.NS.done;
}
async function registry_commands_pull(given, log) {
    const flags = new entry_flags/* Flags */.i('pull', given, ['model', 'version', 'to', 'output', 'format'], ['data']);
    const { registry, model, files, workspace } = await registry_commands_open(given, flags, log);
    const version = flags.one('version') ?? (await (0,pull/* championVersion */.S)(registry, model));
    if (flags.has('data')) {
        const { dataFormat, pullData } = await __webpack_require__.e(/* import() */ 467).then(__webpack_require__.bind(__webpack_require__, 467));
        const format = dataFormat(flags.one('format'));
        const output = flags.one('output') ?? flags.one('to');
        const at = {
            registry,
            files,
            workspace,
            doorway: (0,doorway/* doorway */.Q)(given, 'pull', log),
            json: given.json,
            log,
            output,
            format,
        };
        try {
            return await pullData(await registry.manifest(model, version), at);
        }
        finally {
            await files.close();
        }
    }
    for (const flag of ['output', 'format'])
        if (flags.one(flag) !== undefined)
            throw new errors/* UserError */.yo(`--${flag}: it goes with --data; a version's files go to --to.`);
    const to = (0,external_node_path_.resolve)(workspace, flags.one('to') ?? `${model}-${version}`);
    const pulled = await (0,pull/* pullVersion */.k)(registry, files, model, version, to);
    const text = `${model} ${pulled.version} is in ${pulled.folder}: ${pulled.files.join(', ')}.`;
    process.stdout.write(given.json ? `${JSON.stringify(pulled, null, 2)}\n` : `${text}\n`);
    return failure/* exit */.NS.done;
}
async function registry_commands_open(given, flags, log) {
    if (given.positional.length > 0)
        throw new errors/* UserError */.yo(`mlops ${flags.command}: expected options only, got "${given.positional[0]}".`);
    const at = (0,doorway/* doorway */.Q)(given, flags.command, log);
    const workspace = (0,external_node_path_.resolve)(at.workspace);
    const files = new node_files/* NodeFiles */.Q();
    const { registry: place, variables, token } = at;
    const registry = await (0,open_registry.openRegistry)({ place, workspace, variables, token, log, latest: null }, files);
    return { registry, model: flags.one('model') ?? (await modelOf(files, workspace, at)), files, workspace };
}
async function modelOf(files, workspace, at) {
    if ((await files.stat((0,external_node_path_.join)(workspace, at.config))) === undefined) {
        throw new errors/* UserError */.yo(`${at.config}: not found in ${workspace}; name the model by --model, or go to its repository.`);
    }
    const { value: config } = await (0,configuration.readConfiguration)(files, workspace, at.config, at.overrides);
    if (config.model.name !== null)
        return config.model.name;
    return (0,entry_name/* defaultModelName */.G)(at.variables['GITHUB_REPOSITORY'] ?? null, workspace);
}


/***/ }),

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _judged_as_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85956);


const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function parts(version) {
    const found = form.exec(version);
    if (found === null)
        throw new Error(`not a version: ${JSON.stringify(version)}`);
    return [Number(found[1]), Number(found[2]), Number(found[3])];
}
function isVersion(text) {
    return form.test(text);
}
function compareVersions(a, b) {
    const left = parts(a);
    const right = parts(b);
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
function bumpVersion(version, level) {
    const [major, minor, patch] = parts(version);
    switch (level) {
        case 'major':
            return `${major + 1}.0.0`;
        case 'minor':
            return `${major}.${minor + 1}.0`;
        case 'patch':
            return `${major}.${minor}.${patch + 1}`;
    }
}
function byName(columns) {
    return new Map(columns.map((column) => [column.name, column.type]));
}
function signatureChanges(a, b) {
    const changes = [];
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.inputs), byName(b.signature.inputs)))
        changes.push('inputs');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.outputs), byName(b.signature.outputs)))
        changes.push('outputs');
    if (a.target.column !== b.target.column || a.target.task !== b.target.task)
        changes.push('target');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.target.classes, b.target.classes))
        changes.push('classes');
    if (a.target.positive !== b.target.positive)
        changes.push('positive class');
    return changes;
}
function flavorChange({ flavor: a }, { flavor: b }) {
    if (a.name === 'tfjs' && b.name === 'tfjs')
        return a.estimator === b.estimator ? null : 'estimator';
    if (a.name === 'python' && b.name === 'python') {
        return a.estimator === b.estimator && a.preprocess === b.preprocess ? null : 'estimator';
    }
    if (a.name !== 'command' || b.name !== 'command')
        return 'flavor';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.score, b.score) ? null : 'scoring command';
}
function contentChanges(a, b) {
    const changes = [];
    if (a.code.package?.content !== b.code.package?.content)
        changes.push('package');
    const flavor = flavorChange(a, b);
    if (flavor !== null)
        changes.push(flavor);
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.params, b.params))
        changes.push('params');
    if ((0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(a) !== (0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(b))
        changes.push('decision threshold');
    return changes;
}
function nextVersion(candidate, newest, newLine = false) {
    if (newest === null)
        return { version: '1.0.0', why: 'the first version' };
    const since = `since ${newest.version}`;
    const signature = signatureChanges(candidate, newest);
    if (newLine || signature.length > 0) {
        const what = signature.length > 0 ? `changed ${since}: ${signature.join(', ')}` : 'a new line of models was asked for';
        return { version: bumpVersion(newest.version, 'major'), why: what };
    }
    const content = contentChanges(candidate, newest);
    if (content.length > 0) {
        return { version: bumpVersion(newest.version, 'minor'), why: `changed ${since}: ${content.join(', ')}` };
    }
    const data = candidate.data.fingerprint !== newest.data.fingerprint;
    const why = data ? `new data ${since}` : `trained again, same package, params and data as ${newest.version}`;
    return { version: bumpVersion(newest.version, 'patch'), why };
}


/***/ }),

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   r2: () => (/* binding */ sumsFile),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
const sumsFile = 'SHA256SUMS';
const reportFile = 'report.html';
function checkModelName(name) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`model name: expected lower-case letters, digits and hyphens, got ${JSON.stringify(name)}; set \`model.name\` in mlops.yml.`);
    }
}
function checkVersion(version) {
    if (!(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: expected three numbers such as 1.2.0, got ${JSON.stringify(version)}.`);
    }
}
const reserved = [manifestFile, sumsFile.toLowerCase()];
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && !reserved.includes(name.toLowerCase());
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
}


/***/ }),

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championVersion),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



async function championVersion(registry, model) {
    const last = (await registry.history(model)).at(-1);
    if (last !== undefined)
        return last.version;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`);
}
async function pullVersion(registry, files, model, version, to) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(model);
    const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const beside = await registry.attachments(model, manifest.version);
    const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
    names.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    const missing = await missingFiles(files, manifest, beside, text, to);
    for (const name of missing) {
        if (name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE)
            await registry.fetch(model, manifest.version, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
        else if (!(await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), text)))
            throw other((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), manifest);
    }
    return { version: manifest.version, folder: to, files: [_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, ...names], written: missing };
}
async function missingFiles(files, manifest, beside, text, to) {
    const missing = [];
    const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256]);
    for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256)
            throw other(path, manifest);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    const stat = await files.stat(path);
    if (stat === undefined)
        missing.push(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    else if (stat.kind !== 'file' || (await files.text(path)) !== text)
        throw other(path, manifest);
    return missing;
}
function other(path, { name, version }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: another file is there already, not that of ${name} ${version}; choose another folder.`);
}


/***/ }),

/***/ 80427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ withoutConfiguration),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   jV: () => (/* binding */ runRecordFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const runRecordFile = 'run.json';
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-run/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']).nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
        .nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    configuration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
function withoutConfiguration(record) {
    return { ...record, configuration: { model: record.model, data: { source: 'unknown', target: 'unknown' } } };
}


/***/ })

};
