export const id = 905;
export const ids = [905];
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
    if (inside.length === 1)
        return inside[0];
    const knowing = inside.filter((issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0));
    return knowing.length === 1 ? knowing[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
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

/***/ 42900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ openEpoch),
/* harmony export */   OD: () => (/* binding */ epochsOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rC: () => (/* binding */ epochsOfTarget),
/* harmony export */   tQ: () => (/* binding */ epochRowsFile),
/* harmony export */   zE: () => (/* binding */ pinnedEpochSchema)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85956);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);




const epochRowsFile = 'test-rows.bin';
const pinnedEpochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    opener: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    shownBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
function questionOf(model, champion, policy) {
    return `${model}/${champion ?? 'none'}/${policy}`;
}
function epochsOf(manifests) {
    const byTime = manifests.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    const looked = byTime.flatMap((manifest) => manifest.epoch === undefined ? [] : [{ manifest, epoch: manifest.epoch }]);
    const found = [];
    for (const { manifest, epoch } of looked) {
        const known = found.some(({ number }) => number === epoch.number);
        if (known || !Object.hasOwn(manifest.files, epochRowsFile))
            continue;
        const own = looked.filter((each) => each.epoch.number === epoch.number).map((each) => each.manifest);
        const shown = byTime.find((each) => each.createdAt > manifest.createdAt && showsTestRows(each, manifest.target));
        found.push({
            ...{ number: epoch.number, opener: manifest.version, target: manifest.target },
            ...{ key: epoch.key, looks: epoch.looks, frozen: epoch.frozen },
            questions: [...new Set(own.map(questionOfVersion))].sort(),
            promotions: own.filter(({ verdict }) => verdict.verdict === 'promote').length,
            ...(shown === undefined ? {} : { shownBy: shown.version }),
        });
    }
    return found.sort((a, b) => a.number - b.number);
}
function showsTestRows({ epoch, metrics, target }, asked) {
    return epoch === undefined && metrics.test !== null && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(target, asked);
}
function questionOfVersion(manifest) {
    const { champion, verdict } = manifest;
    return questionOf((0,_model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAs */ .K)(manifest), champion?.version ?? null, verdict.policy ?? '');
}
function epochsOfTarget(epochs, target) {
    return epochs.filter((epoch) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(epoch.target, target));
}
function openEpoch(epochs, target) {
    const newest = epochsOfTarget(epochs, target).at(-1);
    if (newest === undefined || newest.shownBy !== undefined || newest.questions.length >= newest.looks)
        return null;
    return newest;
}


/***/ }),

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   jp: () => (/* binding */ isModelName),
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
function isModelName(name) {
    return /^[a-z0-9][a-z0-9-]*$/.test(name);
}
function checkModelName(name) {
    if (!isModelName(name)) {
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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel),
/* harmony export */   wx: () => (/* binding */ epochFile)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17411);




const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
function epochFile(number) {
    return `champion/epochs/${number}/${_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .epochRowsFile */ .tQ}`;
}
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .rA.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4);
}
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_3__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);



const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEpochSchema */ .zE).default([]),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


/***/ }),

/***/ 31255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   VX: () => (/* binding */ seenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const large = 1 << 26;
async function seenInputs(name, reads, context, most = large) {
    const pieces = [JSON.stringify([name, context.who.tool, canonical(reads.options ?? null)])];
    for (const path of reads.run ?? []) {
        pieces.push(JSON.stringify([path, await contentOf(context.files, context.run.path(path))]));
    }
    for (const pattern of reads.workspace ?? []) {
        const paths = await context.files.glob(pattern, context.workspace);
        for (const path of paths)
            pieces.push(await fileContent(context, path, most));
        pieces.push(JSON.stringify([pattern, paths.length]));
    }
    return async () => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const piece of pieces)
            hash.update(typeof piece === 'string' ? piece : await laterContent(piece, context));
        return hash.digest('hex');
    };
}
async function fileContent({ files, workspace }, path, most) {
    const full = `${workspace}/${path}`;
    const stat = await files.stat(full);
    if (stat?.kind !== 'file')
        return JSON.stringify([path, null]);
    if (stat.size >= most)
        return { path, full, mark: stat.mark };
    return JSON.stringify([path, await files.digest(full)]);
}
async function laterContent({ path, full, mark }, { files }) {
    const same = (await files.stat(full))?.mark === mark;
    return JSON.stringify([path, same ? await files.digest(full) : 'changed']);
}
async function contentOf(files, path) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return null;
    if (stat.kind !== 'folder')
        return files.digest(path);
    const content = [];
    for (const name of await files.list(path)) {
        if (name.split('/').at(-1) !== 'result.json')
            content.push([name, await files.digest(`${path}/${name}`)]);
    }
    return Object.fromEntries(content);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, canonical(inner)]);
}


/***/ }),

/***/ 13441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changesStep: () => (/* binding */ changesStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/yaml.js
var yaml = __webpack_require__(72614);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: ./.build/train/candidate.js
var candidate = __webpack_require__(51326);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
// EXTERNAL MODULE: ./.build/render/visible.js
var visible = __webpack_require__(30177);
;// CONCATENATED MODULE: ./.build/train/shown-path.js


function shownPath(path) {
    const short = (0,render_escape/* shorten */.ml)((0,visible/* visible */.R)(path), 120);
    return /^[\p{L}\p{N}_./+@~-]+$/u.test(short) ? short : `"${short}"`;
}
function shownPaths(paths) {
    const shown = paths.slice(0, 3).map(shownPath);
    const left = paths.length - shown.length;
    const last = left > 0 ? `${left} more` : shown.pop();
    return shown.length === 0 ? (last ?? 'no file') : `${shown.join(', ')} and ${last ?? ''}`;
}

;// CONCATENATED MODULE: ./.build/train/changed-files.js



class Untold extends Error {
}
async function changedFiles(since, config, workspace, process) {
    const git = askGit(workspace, process);
    try {
        const folder = await folderOf(git);
        const head = await commitOf(git, 'HEAD');
        const commits = await commitsSince(git, since, head);
        const listings = await Promise.all([head, ...commits].map((commit) => listed(git, commit)));
        const own = external_node_path_.posix.join(folder, config.replaceAll('\\', '/'));
        if (!listings[0].includes(own))
            throw new Untold(`${shownPath(own)} is not in the commit that is checked out`);
        const paths = new Set(await uncommitted(git));
        for (const commit of commits)
            for (const path of await differing(git, commit, head))
                paths.add(path);
        return { told: { folder, paths: [...paths].sort(), models: foldersWith(external_node_path_.posix.basename(own), listings.flat()) } };
    }
    catch (cause) {
        if (cause instanceof Untold)
            return { unknown: cause.message };
        throw cause;
    }
}
function askGit(workspace, process) {
    const env = { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    return async (...words) => {
        try {
            return await process.run({
                argv: ['git', '-c', 'core.fsmonitor=false', ...words],
                cwd: workspace,
                env,
                capture: true,
            });
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo)
                throw new Untold(cause.message.replace(/\.$/, ''), { cause });
            throw cause;
        }
    };
}
async function folderOf(git) {
    const { stdout } = succeeded(await git('rev-parse', '--show-prefix'));
    return stdout.replace(/\n$/, '').replace(/\/$/, '');
}
async function commitOf(git, revision) {
    if (!/^[^-\p{Cc}][^\p{Cc}]*$/u.test(revision))
        throw new Untold(`${shownPath(revision)} is no git revision`);
    const ended = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
    const commit = ended.stdout.trim();
    if (ended.code === 0 && /^[0-9a-f]{40,64}$/.test(commit))
        return commit;
    throw new Untold(`git does not have ${shownPath(revision)} here; check out with fetch-depth: 0`);
}
async function commitsSince(git, { revision, as }, head) {
    const commit = await commitOf(git, revision);
    if (as === 'commit')
        return [commit];
    const ended = await git('merge-base', '--all', commit, head);
    const found = ended.stdout.split('\n').filter((line) => line !== '');
    if (ended.code === 0 && found.length > 0)
        return found;
    throw new Untold(`git finds no commit that ${shownPath(revision)} and this one have in common; check out with fetch-depth: 0`);
}
const everything = ['--no-renames', '--ignore-submodules=none'];
async function differing(git, from, to) {
    const { stdout } = succeeded(await git('diff-tree', '-r', '-z', '--name-only', ...everything, from, to));
    return texts(stdout);
}
async function uncommitted(git) {
    const { stdout } = succeeded(await git('status', '--porcelain=v1', '-z', '--untracked-files=all', ...everything));
    return texts(stdout).map((entry) => entry.slice(3));
}
async function listed(git, commit) {
    return texts(succeeded(await git('ls-tree', '-r', '-z', '--name-only', '--full-tree', commit)).stdout);
}
function foldersWith(name, paths) {
    const folders = new Set();
    for (const path of paths) {
        if (path === name)
            folders.add('');
        else if (path.endsWith(`/${name}`))
            folders.add(path.slice(0, -name.length - 1));
    }
    return folders;
}
function texts(stdout) {
    return stdout.split('\0').filter((text) => text !== '');
}
function succeeded(ended) {
    if (ended.code === 0)
        return ended;
    throw new Untold(`git cannot tell (${shownPath(ended.tail.at(-1) ?? 'it said nothing')})`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/model/signature.js
var signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/run/inputs.js
var inputs = __webpack_require__(31255);
;// CONCATENATED MODULE: ./.build/train/decide-changes.js

function decideChanges(facts) {
    const told = facts.flow === 'check' ? decideCheck(facts) : decideVersion(facts);
    const compared = facts.flow === 'check' ? null : (facts.newest?.version ?? null);
    const aspects = facts.flow === 'check' ? [] : [...facts.aspects];
    return { flow: facts.flow, sample: false, ...told, compared, aspects };
}
const forced = { train: true, reason: 'it was asked for, whatever has changed' };
function decideCheck({ force, onCheck, base, files }) {
    if (force)
        return forced;
    if (onCheck === 'none')
        return { train: false, reason: 'train.on_check is none' };
    const train = (reason) => onCheck === 'sample'
        ? { train: true, sample: true, reason: `${reason}; on a sample, as train.on_check says` }
        : { train: true, reason };
    if (base === null || files === null)
        return train('there is no base to compare with (changes.base)');
    if ('unknown' in files)
        return train(`what has changed is unknown: ${files.unknown}`);
    const { changed, ignored, others } = files.told;
    if (changed.length > 0)
        return train(`${shownPaths(changed)} changed since ${shownRevision(base)}`);
    return { train: false, reason: passedOver(ignored, others) ?? `no file changed since ${shownRevision(base)}` };
}
function passedOver(ignored, others) {
    if (others.length === 0)
        return ignored.length === 0 ? null : `only ${shownPaths(ignored)} changed`;
    const whose = ignored.length === 0 ? 'of another model' : 'of another model or without effect on this one';
    return `only ${shownPaths([...others, ...ignored])} changed, ${whose}`;
}
function decideVersion({ force, newest, aspects }) {
    if (force)
        return forced;
    if (newest === null)
        return { train: true, reason: 'there is no version yet' };
    const since = `${newest.version} (${newest.verdict}, ${newest.date})`;
    const changed = aspects.filter(({ state }) => state === 'changed').map(({ name }) => name);
    const unknown = aspects.filter(({ state }) => state === 'unknown');
    if (changed.length > 0)
        return { train: true, reason: `changed since ${since}: ${inWords(changed)}` };
    if (unknown.length > 0) {
        const what = unknown.map(({ name, note }) => (note === null ? name : `${name} (${note})`));
        return { train: true, reason: `not known to be the same as in ${since}: ${what.join('; ')}` };
    }
    if (newest.verdict === 'promote' && !newest.crowned) {
        const reason = `nothing changed since ${since}, but it never became the champion: an earlier run did not end`;
        return { train: true, reason };
    }
    return { train: false, reason: `nothing changed since ${since}: the same data, code, parameters and environment` };
}
function inWords(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
function shownRevision(revision) {
    return shownPath(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 10) : revision);
}

// EXTERNAL MODULE: ./.build/train/plan.js
var train_plan = __webpack_require__(53848);
;// CONCATENATED MODULE: ./.build/train/difference.js






function differences(today, newest) {
    const { split, plan, environment } = today;
    const compare = (name, same, note = null) => ({
        name,
        state: same ? 'same' : 'changed',
        note: same ? null : note,
    });
    return [
        compare('data', split.data.fingerprint === newest.data.fingerprint),
        compare('split policy', split.policyDigest === newest.data.split.digest),
        compare('target', (0,external_node_util_.isDeepStrictEqual)(split.target, newest.target)),
        compare('columns', isEqual((0,signature/* signatureOf */.y)(split), newest.signature)),
        compare('parameters', isEqual(plan.params, newest.params)),
        compare('seed', today.seed === newest.seed),
        compareModel(plan, newest.flavor),
        compareCode(today, newest),
        compare('environment', environment.kind === newest.environment.kind && environment.digest === newest.environment.digest),
        comparePolicy(today.policy, newest.verdict.policy),
        compare('major version of this tool', majorOf(today.tool) === majorOf(newest.tool)),
    ];
}
function isEqual(now, then) {
    const kept = (value) => JSON.parse(JSON.stringify((0,inputs/* canonical */.$N)(value)));
    return (0,external_node_util_.isDeepStrictEqual)(kept(now), kept(then));
}
function compareModel(plan, flavor) {
    const aspect = (state, note = null) => ({ name: 'model', state, note });
    if (plan.flavor === 'tfjs')
        return aspect(flavor.name === 'tfjs' && flavor.estimator === plan.estimator ? 'same' : 'changed');
    if (plan.flavor === 'python')
        return comparePython(plan, flavor, aspect);
    if (flavor.name !== 'command' || !(0,external_node_util_.isDeepStrictEqual)(flavor.score, plan.score))
        return aspect('changed');
    if (flavor.command === undefined)
        return aspect('unknown', 'its training command is not on record');
    return aspect(flavor.command === (0,train_plan/* programDigest */.BX)(plan.command) ? 'same' : 'changed');
}
function comparePython({ train, input }, flavor, aspect) {
    if (flavor.name !== 'python')
        return aspect('changed');
    const same = 'command' in train
        ? flavor.command === (0,train_plan/* programDigest */.BX)(train.command)
        : flavor.estimator === train.estimator &&
            flavor.preprocess === (train.preprocess ?? undefined) &&
            isEqual(train.columns, flavor.columns ?? {});
    return aspect(same && (input === null || flavor.input === input) ? 'same' : 'changed');
}
function compareCode({ plan, package: built, files }, { version, code }) {
    const samePackage = (built?.content ?? null) === (code.package?.content ?? null);
    const name = built !== null && code.package !== null && !samePackage ? 'package' : 'code';
    const aspect = (state, note = null) => ({ name, state, note });
    const suffices = samePackage && built !== null && plan.flavor === 'tfjs';
    const told = code.dirty ? { unknown: `${version} was trained with changes that were not committed` } : files;
    if ('unknown' in told)
        return suffices ? aspect('same') : aspect('unknown', told.unknown);
    const { changed, ignored, others, configuration } = told.told;
    if (changed.length > 0) {
        return suffices && !configuration ? aspect('same') : aspect('changed', `${shownPaths(changed)} changed`);
    }
    if (samePackage)
        return aspect('same');
    const explained = passedOver(ignored, others);
    return explained !== null && name === 'package'
        ? aspect('same', explained)
        : aspect('changed', 'the package differs, though git shows no changed file');
}
function comparePolicy(now, then) {
    const aspect = (state, note = null) => ({ name: 'gate policy', state, note });
    if (now === null)
        return aspect('uncompared', 'it is not known before the gate');
    if (then === undefined)
        return aspect('unknown', 'it is not on record');
    return aspect(now === then ? 'same' : 'changed');
}
function majorOf(version) {
    return version.split('.', 1)[0];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/train/file-scope.js


function sortFiles({ folder, paths, models }, { config, ignore, named }) {
    const own = external_node_path_.posix.join(folder, config.replaceAll('\\', '/'));
    const home = new Set([folder, file_scope_folderOf(own)]);
    const matchers = ignore.map((glob) => picomatch(glob.replace(/^\.\//, ''), { dot: true, nonegate: true, windows: false }));
    const inside = folder === '' ? '' : `${folder}/`;
    const isIgnored = (path) => [path, ...(path.startsWith(inside) ? [path.slice(inside.length)] : [])].some((name) => matchers.some((matches) => matches(name)));
    const isOther = (path) => {
        const nearest = nearestModel(path, models);
        return nearest !== undefined && !home.has(nearest);
    };
    const sorted = { changed: [], ignored: [], others: [] };
    for (const path of paths) {
        if (named(path))
            sorted.changed.push(path);
        else if (isOther(path))
            sorted.others.push(path);
        else if (isIgnored(path))
            sorted.ignored.push(path);
        else
            sorted.changed.push(path);
    }
    return { ...sorted, configuration: sorted.changed.includes(own) };
}
function nearestModel(path, models) {
    for (let folder = file_scope_folderOf(path);; folder = file_scope_folderOf(folder)) {
        if (models.has(folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
function file_scope_folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}

// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
;// CONCATENATED MODULE: ./.build/train/named-files.js



function namedFiles(naming) {
    const { workspace, folder, config, data, commands, paramsFile, params, dataFiles } = naming;
    const words = [data.prepare, ...commands].flatMap((command) => (command === null ? [] : wordsOf(command)));
    const names = [
        config,
        policy_file/* policyFile */.Xd,
        data.schema,
        ...(paramsFile === null ? [] : [paramsFile]),
        ...dataFiles,
        ...words,
        ...textsIn(params),
    ];
    const places = new Set(names.flatMap((name) => placeOf(name, naming) ?? []));
    const inside = folder === '' ? '' : `${folder}/`;
    const sources = data.source.map((source) => external_node_path_.posix.normalize(relativeTo(workspace, source)));
    const matchers = sources.map((source) => picomatch(source, { dot: true, nonegate: true, windows: false }));
    const isSource = (place) => sources.includes(place) || matchers.some((matches) => matches(place));
    return (path) => {
        if (path.startsWith(inside) && isSource(path.slice(inside.length)))
            return true;
        for (let at = path; at !== '.' && at !== folder; at = external_node_path_.posix.dirname(at))
            if (places.has(at))
                return true;
        return false;
    };
}
function relativeTo(workspace, path) {
    return ((0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace, path) : path).replaceAll('\\', '/');
}
function placeOf(name, { workspace, folder }) {
    const place = external_node_path_.posix.join(folder, relativeTo(workspace, name)).replace(/\/$/, '');
    if (place === '.' || place.startsWith('..') || external_node_path_.posix.isAbsolute(place))
        return null;
    return folder === place || folder.startsWith(`${place}/`) ? null : place;
}
function wordsOf(command) {
    const text = typeof command === 'string' ? [command] : command;
    return text.flatMap((word) => [word, ...word.split(/[\s"'`=;:,|&()<>]+/)]).filter((word) => word !== '');
}
function textsIn(value) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

;// CONCATENATED MODULE: ./.build/train/change-facts.js










async function readFacts(config, context) {
    const split = await context.run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
    return config.changes.flow === 'check' ? checkFacts(config, split, context) : versionFacts(config, split, context);
}
async function checkFacts(config, split, context) {
    const { base, force } = config.changes;
    const onCheck = config.train.on_check;
    const asked = base !== null && !force && onCheck !== 'none';
    const files = asked ? await sortedFiles({ revision: base, as: 'base' }, config, split, context) : null;
    return { flow: 'check', force, onCheck, base, files };
}
async function versionFacts(config, split, context) {
    const { changes, train, model } = config;
    const flow = changes.flow === 'retrain' ? 'retrain' : 'release';
    const newest = await (0,pinned/* readNewest */.L6)(context.run);
    if (newest === null || changes.force)
        return { flow, force: changes.force, newest: null, aspects: [] };
    const { manifest, crowned } = newest;
    const { revision } = manifest.code;
    const today = {
        split,
        plan: (0,train_plan/* planOf */.XC)(train, split.target, model.input),
        seed: train.seed,
        package: await (0,candidate/* packageOf */.w)(context.run),
        environment: context.environment,
        policy: changes.policy,
        tool: context.who.tool,
        files: revision === null
            ? { unknown: `the commit of ${manifest.version} is not on record` }
            : await sortedFiles({ revision, as: 'commit' }, config, split, context),
    };
    const { version, verdict, createdAt } = manifest;
    const facts = { version, verdict: verdict.verdict, date: createdAt.slice(0, 10), crowned };
    return { flow, force: false, newest: facts, aspects: differences(today, manifest) };
}
async function sortedFiles(since, { changes, train, data }, split, { files, process, workspace }) {
    const found = await changedFiles(since, changes.config, workspace, process);
    if ('unknown' in found)
        return found;
    const { config } = changes;
    const { value } = (0,yaml/* parseYaml */.h)(await files.text((0,external_node_path_.join)(workspace, config)), config);
    const written = value?.train?.params;
    const root = await files.real(workspace);
    const dataFiles = [];
    for (const { path } of split.data.files)
        dataFiles.push((0,external_node_path_.relative)(root, await files.real((0,external_node_path_.join)(root, path))));
    const named = namedFiles({
        workspace,
        folder: found.told.folder,
        config,
        data,
        commands: [train.command, train.score],
        paramsFile: typeof written === 'string' ? written : null,
        params: train.params,
        dataFiles,
    });
    return { told: sortFiles(found.told, { config, ignore: train.ignore_changes, named }) };
}

// EXTERNAL MODULE: ./.build/train/changes.js
var changes = __webpack_require__(29050);
// EXTERNAL MODULE: ./.build/train/sample.js
var train_sample = __webpack_require__(16893);
;// CONCATENATED MODULE: ./.build/train/changes.step.js




const changesStep = {
    name: 'changes',
    folder: () => 'changes',
    reads: ({ changes, train }) => ({
        run: ['split/manifest.json', 'package/package.json', 'champion/newest.json'],
        options: [changes, train],
    }),
    skippable: () => false,
    async run(config, context) {
        const decision = { format: 'mlops-changes/1', ...decideChanges(await readFacts(config, context)) };
        await context.run.write(changes/* changesFile */.e4, decision);
        const { train, sample, reason, compared } = decision;
        if (sample)
            await context.run.write(changes/* sampleFile */.Df, train_sample/* samplePlan */.a);
        const summary = train ? `There is something to train: ${reason}.` : `Nothing to train: ${reason}.`;
        return { status: 'ok', summary, figures: { train, sample, reason, compared } };
    },
};


/***/ })

};
