export const id = 7211;
export const ids = [7211];
export const modules = {

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

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ attachedFiles)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function attachedFiles(files, { attachments }) {
    const found = [];
    for (const [name, path] of Object.entries(attachments)) {
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected a file to put beside the version, found ${stat?.kind ?? 'none'}.`);
        }
        if (stat.size > 0)
            found.push({ name, path, size: stat.size, sha256: await files.digest(path) });
    }
    return found;
}


/***/ }),

/***/ 93607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ damage),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function damage(path, what, cause) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${what}. The registry is damaged here; restore this file from a copy of the registry.`, cause === undefined ? undefined : { cause });
}
const numbered = /^(mlops-[a-z]+)\/(\d+)$/;
function refuseNewer(path, value, format) {
    const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    const known = numbered.exec(format);
    const read = typeof found === 'string' ? numbered.exec(found) : null;
    if (known === null || read === null || known[1] !== read[1] || Number(read[2]) <= Number(known[2]))
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: it has the format ${read[0]}, this version of mlops reads up to ${format}; update mlops-action.`);
}
async function readRecord(files, path, format, schema) {
    const stat = await files.stat(path);
    if (stat === undefined)
        throw damage(path, 'it is missing');
    if (stat.kind !== 'file')
        throw damage(path, `expected a file, found a ${stat.kind}`);
    return parseRecord(path, await files.text(path), format, schema);
}
function parseRecord(path, text, format, schema) {
    const value = parseJson(path, text);
    refuseNewer(path, value, format);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw damage(path, `not a valid ${format}${at === '' ? '' : ` (key ${at})`}`, parsed.error);
    }
    return parsed.data;
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw damage(path, 'it is not JSON, or was cut short', cause);
    }
}


/***/ }),

/***/ 20715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkDraft)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



function checkDraft(draft) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(draft.manifest.name);
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkVersion */ .ps)(draft.manifest.version);
    const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.parse(draft.manifest);
    const name = `${manifest.name} ${manifest.version}`;
    const listed = Object.keys(manifest.files).sort();
    const given = Object.keys(draft.files).sort();
    listed.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    if (listed.join('\n') !== given.join('\n')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: its manifest lists ${listed.join(', ')}, but the files are ${given.join(', ')}.`);
    }
    for (const name of Object.keys(draft.attachments)) {
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi)(name);
        if (Object.hasOwn(manifest.files, name)) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${manifest.name} ${manifest.version}: ${name} is both a file of the version and beside it.`);
        }
    }
    if (manifest.files[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1]?.sha256 !== manifest.verdict.sha256) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version needs its ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1}, with the digest that the manifest's verdict names.`);
    }
    if (Object.hasOwn(manifest.files, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4) === (manifest.verdict.verdict === 'reject')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version has a ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4} unless it is rejected; a rejected one has none.`);
    }
    return manifest;
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

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FolderRegistry: () => (/* binding */ FolderRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/model/version.js
var model_version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/registry/attached.js
var attached = __webpack_require__(98606);
// EXTERNAL MODULE: ./.build/registry/damage.js
var damage = __webpack_require__(93607);
// EXTERNAL MODULE: ./.build/registry/draft.js
var registry_draft = __webpack_require__(20715);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/registry/folder-form.js




const format = 'mlops-registry/1';
const formSchema = schemas/* strictObject */.rej({ format: schemas/* literal */.euz(format) });
const marker = 'registry.json';
const own = /^(\.gitignore|registry\.json|\.DS_Store)(\.[0-9a-f]+\.tmp)?$/;
async function foreign(files, root) {
    try {
        return (await files.list(root)).filter((path) => !own.test(path));
    }
    catch (cause) {
        if ((await files.stat((0,external_node_path_.join)(root, marker))) !== undefined)
            return [];
        throw cause;
    }
}
async function isFolderRegistry(files, root) {
    const stat = await files.stat(root);
    if (stat === undefined)
        return false;
    if (stat.kind === 'file' || stat.kind === 'other') {
        throw new errors/* UserError */.yo(`${root}: expected the folder of a registry, found a file; name a folder with --registry.`);
    }
    const path = (0,external_node_path_.join)(root, marker);
    if ((await files.stat(path)) === undefined) {
        const others = await foreign(files, root);
        if ((await files.stat(path)) === undefined) {
            if (others.length === 0)
                return false;
            throw new errors/* UserError */.yo(`${root}: not a registry: it holds other files and no ${marker}; name a new or empty folder with --registry.`);
        }
    }
    await (0,damage/* readRecord */.aE)(files, path, format, formSchema);
    return true;
}
async function makeFolderRegistry(files, root) {
    if (await isFolderRegistry(files, root))
        return;
    await files.create((0,external_node_path_.join)(root, marker), `${JSON.stringify({ format }, null, 2)}\n`);
    await files.create((0,external_node_path_.join)(root, '.gitignore'), '*\n');
}

// EXTERNAL MODULE: ./.build/registry/missing-snapshot.js
var missing_snapshot = __webpack_require__(20069);
// EXTERNAL MODULE: ./.build/registry/verified-copy.js
var verified_copy = __webpack_require__(46673);
;// CONCATENATED MODULE: ./.build/registry/folder-snapshots.js







class FolderSnapshots {
    files;
    root;
    constructor(files, root) {
        this.files = files;
        this.root = root;
    }
    async keep(snapshot, paths) {
        await makeFolderRegistry(this.files, this.root);
        const target = this.folder(snapshot);
        if ((await this.files.stat(target)) !== undefined) {
            await this.check(snapshot);
            return 'there';
        }
        const incoming = (0,external_node_path_.join)(this.root, 'data', '.incoming', (0,external_node_crypto_.randomUUID)());
        try {
            for (const { name, ...expected } of snapshot.files) {
                const path = paths[name] ?? '';
                const problem = await (0,verified_copy/* copyVerified */.k)(this.files, path, (0,external_node_path_.join)(incoming, name), expected);
                if (problem !== null)
                    throw new errors/* UserError */.yo(`${path}: ${problem}; run the release again.`);
            }
            return (await this.files.move(incoming, target)) ? 'kept' : 'there';
        }
        finally {
            await this.files.remove(incoming);
        }
    }
    async fetch(snapshot, file, to) {
        const expected = (0,missing_snapshot/* fileOf */.W)(snapshot, file);
        const folder = this.folder(snapshot);
        if (!(await isFolderRegistry(this.files, this.root)) || (await this.files.stat(folder)) === undefined)
            throw (0,missing_snapshot/* noSuchSnapshot */.b)(this.root, snapshot);
        const from = (0,external_node_path_.join)(folder, expected.name);
        const problem = await (0,verified_copy/* copyVerified */.k)(this.files, from, to, expected);
        if (problem !== null)
            throw (0,damage/* damage */.Ab)(from, problem);
    }
    async check(snapshot) {
        for (const { name, ...expected } of snapshot.files) {
            const path = (0,external_node_path_.join)(this.folder(snapshot), name);
            const problem = await (0,verified_copy/* fileProblem */.W)(this.files, path, expected);
            if (problem !== null)
                throw (0,damage/* damage */.Ab)(path, problem);
        }
    }
    folder({ digest }) {
        return (0,external_node_path_.join)(this.root, 'data', digest);
    }
}

// EXTERNAL MODULE: ./.build/registry/missing.js
var missing = __webpack_require__(57916);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/record.js
var registry_record = __webpack_require__(17411);
// EXTERNAL MODULE: ./.build/registry/sums.js
var sums = __webpack_require__(3186);
;// CONCATENATED MODULE: ./.build/registry/folder.js















class FolderRegistry {
    files;
    location;
    snapshots;
    constructor(files, root) {
        this.files = files;
        this.location = root;
        this.snapshots = new FolderSnapshots(files, root);
    }
    async versions(model) {
        (0,names/* checkModelName */.Xs)(model);
        const folder = (0,external_node_path_.join)(this.location, model, 'versions');
        const whole = new Map();
        for (const path of await this.listed(folder)) {
            const [version = '', file] = path.split('/');
            if (version.startsWith('.'))
                continue;
            if (!(0,model_version/* isVersion */.lF)(version))
                throw (0,damage/* damage */.Ab)((0,external_node_path_.join)(folder, version), 'expected the folder of a version here');
            whole.set(version, whole.get(version) === true || file === names/* manifestFile */.YE);
        }
        for (const [version, complete] of whole) {
            if (!complete)
                throw (0,damage/* damage */.Ab)((0,external_node_path_.join)(folder, version, names/* manifestFile */.YE), 'it is missing');
        }
        return [...whole.keys()].sort(model_version/* compareVersions */.Zy);
    }
    async manifest(model, version) {
        const folder = this.folder(model, version);
        if (!(await isFolderRegistry(this.files, this.location)) || (await this.files.stat(folder)) === undefined) {
            throw (0,missing/* noSuchVersion */.lL)(this.location, model, version);
        }
        const path = (0,external_node_path_.join)(folder, names/* manifestFile */.YE);
        const manifest = await (0,damage/* readRecord */.aE)(this.files, path, 'mlops-manifest/1', model_manifest/* manifestSchema */.rc);
        if (manifest.version !== version)
            throw (0,damage/* damage */.Ab)(path, `expected version ${version}, found ${manifest.version}`);
        if (manifest.name !== model)
            throw (0,damage/* damage */.Ab)(path, `expected the model ${model}, found another one`);
        return manifest;
    }
    async history(model) {
        (0,names/* checkModelName */.Xs)(model);
        const folder = (0,external_node_path_.join)(this.location, model, 'champion');
        const numbers = [];
        for (const name of await this.listed(folder)) {
            if (name.startsWith('.') || name.endsWith('.tmp'))
                continue;
            const number = /^([1-9]\d{0,8})\.json$/.exec(name)?.[1];
            if (number === undefined)
                throw (0,damage/* damage */.Ab)((0,external_node_path_.join)(folder, name), 'expected the record of a champion here');
            numbers.push(Number(number));
        }
        numbers.sort((a, b) => a - b);
        const records = [];
        for (const [index, number] of numbers.entries()) {
            if (number !== index + 1)
                throw (0,damage/* damage */.Ab)((0,external_node_path_.join)(folder, `${index + 1}.json`), 'it is missing');
            records.push(await this.record(model, number));
        }
        return records;
    }
    async fetch(model, version, file, to) {
        (0,names/* checkFileName */.wi)(file);
        const manifest = await this.manifest(model, version);
        const from = (0,external_node_path_.join)(this.folder(model, version), file);
        const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : await this.attached(manifest, file);
        if (expected === undefined)
            throw (0,missing/* missingFile */.Bi)(manifest, file);
        const problem = await (0,verified_copy/* copyVerified */.k)(this.files, from, to, expected);
        if (problem !== null)
            throw (0,damage/* damage */.Ab)(from, problem);
    }
    async holdings(model) {
        const history = await this.history(model);
        const manifests = [];
        for (const version of await this.versions(model))
            manifests.push(await this.manifest(model, version));
        return { manifests, history };
    }
    async attachments(model, version) {
        const manifest = await this.manifest(model, version);
        const path = (0,external_node_path_.join)(this.folder(model, version), names/* sumsFile */.r2);
        if ((await this.files.stat(path))?.kind !== 'file')
            return {};
        return (0,sums/* attachmentsOf */.s)(path, await this.files.text(path), manifest);
    }
    async publish(draft) {
        const manifest = (0,registry_draft/* checkDraft */.Q)(draft);
        await makeFolderRegistry(this.files, this.location);
        const target = this.folder(manifest.name, manifest.version);
        if ((await this.files.stat(target)) !== undefined)
            return 'taken';
        const incoming = (0,external_node_path_.join)(this.location, manifest.name, '.incoming', (0,external_node_crypto_.randomUUID)());
        try {
            const listed = Object.entries(manifest.files).map(([name, expected]) => ({
                name,
                path: draft.files[name] ?? '',
                ...expected,
            }));
            const all = [...listed, ...(await (0,attached/* attachedFiles */.m)(this.files, draft))];
            for (const { name, path, ...expected } of all) {
                const problem = await (0,verified_copy/* copyVerified */.k)(this.files, path, (0,external_node_path_.join)(incoming, name), expected);
                if (problem !== null)
                    throw new errors/* UserError */.yo(`${path}: ${problem}; run the release again.`);
            }
            const text = `${JSON.stringify(manifest, null, 2)}\n`;
            await this.files.write((0,external_node_path_.join)(incoming, names/* sumsFile */.r2), (0,sums/* sumsText */.M)(all, text));
            await this.files.write((0,external_node_path_.join)(incoming, names/* manifestFile */.YE), text);
            return (await this.files.move(incoming, target)) ? 'published' : 'taken';
        }
        finally {
            await this.files.remove(incoming);
        }
    }
    async promote(record) {
        const checked = registry_record/* championRecordSchema */.S.parse(record);
        const manifest = await this.manifest(checked.model, checked.version);
        if (!Object.hasOwn(manifest.files, names/* modelFile */.u4))
            throw (0,missing/* missingFile */.Bi)(manifest, names/* modelFile */.u4);
        await this.manifest(checked.model, checked.anchor);
        const last = (await this.history(checked.model)).length;
        if (checked.number > last + 1)
            throw (0,missing/* gapInHistory */.E1)(this.location, checked.model, last, checked.number);
        const path = (0,external_node_path_.join)(this.location, checked.model, 'champion', `${checked.number}.json`);
        const created = await this.files.create(path, `${JSON.stringify(checked, null, 2)}\n`);
        return created ? 'promoted' : 'moved';
    }
    settle() {
        return Promise.resolve(false);
    }
    async attached({ name, version }, file) {
        const found = await this.attachments(name, version);
        const size = (await this.files.stat((0,external_node_path_.join)(this.folder(name, version), file)))?.size ?? 0;
        return Object.hasOwn(found, file) ? { size, sha256: found[file] ?? '' } : undefined;
    }
    folder(model, version) {
        (0,names/* checkModelName */.Xs)(model);
        (0,names/* checkVersion */.ps)(version);
        return (0,external_node_path_.join)(this.location, model, 'versions', version);
    }
    async listed(folder) {
        if (!(await isFolderRegistry(this.files, this.location)))
            return [];
        return (await this.files.stat(folder)) === undefined ? [] : this.files.list(folder);
    }
    async record(model, number) {
        const path = (0,external_node_path_.join)(this.location, model, 'champion', `${number}.json`);
        const record = await (0,damage/* readRecord */.aE)(this.files, path, 'mlops-champion/1', registry_record/* championRecordSchema */.S);
        if (record.number !== number)
            throw (0,damage/* damage */.Ab)(path, `expected number ${number}, found ${record.number}`);
        if (record.model !== model)
            throw (0,damage/* damage */.Ab)(path, `expected the model ${model}, found another one`);
        if (!(0,model_version/* isVersion */.lF)(record.version) || !(0,model_version/* isVersion */.lF)(record.anchor))
            throw (0,damage/* damage */.Ab)(path, 'its version or anchor is no version');
        return record;
    }
}


/***/ }),

/***/ 20069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   b: () => (/* binding */ noSuchSnapshot)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function noSuchSnapshot(location, { digest }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: it holds no snapshot of the data ${digest}: somebody removed it, or the version comes from another registry.`);
}
function fileOf({ files, digest }, name) {
    const found = files.find((file) => file.name === name);
    if (found !== undefined)
        return found;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`snapshot ${digest}: it has no file ${JSON.stringify(name)}; it has ${files.map((file) => file.name).join(', ')}.`);
}


/***/ }),

/***/ 57916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   E1: () => (/* binding */ gapInHistory),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);


function noSuchVersion(location, model, version) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} ${version}: no such version in the registry ${location}; \`mlops show\` lists what there is.`);
}
function missingFile(manifest, file) {
    const name = `${manifest.name} ${manifest.version}`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(manifest.verdict.verdict === 'reject' && file === _names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFile */ .u4
        ? `${name}: the gate rejected it, so only its manifest and verdict are kept, not its model; choose another version (\`mlops show\`).`
        : `${name}: it has no file ${JSON.stringify(file)}; it has ${[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, ...Object.keys(manifest.files)].join(', ')}.`);
}
function gapInHistory(location, model, last, number) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: the champion's history of ${model} ends at ${last}, number ${number} would leave a gap; run \`mlops champion\` again.`);
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

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sumsText),
/* harmony export */   s: () => (/* binding */ attachmentsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93607);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



const line = /^([0-9a-f]{64}) [ *](.+)$/;
function sumsText(files, manifest) {
    const all = [...files, { name: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(manifest).digest('hex') }];
    const sorted = all.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
function attachmentsOf(path, text, manifest) {
    const found = [];
    for (const [index, each] of text.split('\n').entries()) {
        if (each === '')
            continue;
        const [, digest = '', name = ''] = line.exec(each) ?? [];
        if (digest === '')
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} is not a digest and a name`);
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE || Object.hasOwn(manifest.files, name))
            continue;
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(name))
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} holds no plain file name`);
        found.push([name, digest]);
    }
    return Object.fromEntries(found);
}


/***/ }),

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


/***/ })

};
