export const id = 9798;
export const ids = [9798];
export const modules = {

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
function recipe(candidate) {
    const { flavor } = candidate;
    return flavor.name === 'tfjs' ? [flavor.name, flavor.estimator] : [flavor.name, flavor.score];
}
function contentChanges(a, b) {
    const changes = [];
    if (a.code.package?.content !== b.code.package?.content)
        changes.push('package');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(recipe(a), recipe(b)))
        changes.push('flavor');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.params, b.params))
        changes.push('params');
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

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FolderRegistry: () => (/* binding */ FolderRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(2295);
// EXTERNAL MODULE: ./.build/model/version.js
var model_version = __webpack_require__(9120);
;// CONCATENATED MODULE: ./.build/registry/damage.js

function damage(path, what, cause) {
    return new errors/* UserError */.yo(`${path}: ${what}. The registry is damaged here; restore this file from a copy of the registry.`, cause === undefined ? undefined : { cause });
}
const numbered = /^(mlops-[a-z]+)\/(\d+)$/;
function refuseNewer(path, value, format) {
    const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    const known = numbered.exec(format);
    const read = typeof found === 'string' ? numbered.exec(found) : null;
    if (known === null || read === null || known[1] !== read[1] || Number(read[2]) <= Number(known[2]))
        return;
    throw new errors/* UserError */.yo(`${path}: it has the format ${read[0]}, this version of mlops reads up to ${format}; update mlops-action.`);
}
async function readRecord(files, path, format, schema) {
    const stat = await files.stat(path);
    if (stat === undefined)
        throw damage(path, 'it is missing');
    if (stat.kind !== 'file')
        throw damage(path, `expected a file, found a ${stat.kind}`);
    let value;
    try {
        value = JSON.parse(await files.text(path));
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            throw damage(path, 'it is not JSON, or was cut short', cause);
        throw cause;
    }
    refuseNewer(path, value, format);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw damage(path, `not a valid ${format}${at === '' ? '' : ` (key ${at})`}`, parsed.error);
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
;// CONCATENATED MODULE: ./.build/registry/draft.js



function checkDraft(draft) {
    (0,names/* checkModelName */.Xs)(draft.manifest.name);
    (0,names/* checkVersion */.ps)(draft.manifest.version);
    const manifest = model_manifest/* manifestSchema */.rc.parse(draft.manifest);
    const name = `${manifest.name} ${manifest.version}`;
    const listed = Object.keys(manifest.files).sort();
    const given = Object.keys(draft.files).sort();
    listed.forEach(names/* checkFileName */.wi);
    if (listed.join('\n') !== given.join('\n')) {
        throw new errors/* UserError */.yo(`${name}: its manifest lists ${listed.join(', ')}, but the files are ${given.join(', ')}.`);
    }
    if (manifest.files[names/* verdictFile */.Y1]?.sha256 !== manifest.verdict.sha256) {
        throw new errors/* UserError */.yo(`${name}: a version needs its ${names/* verdictFile */.Y1}, with the digest that the manifest's verdict names.`);
    }
    if (Object.hasOwn(manifest.files, names/* modelFile */.u4) === (manifest.verdict.verdict === 'reject')) {
        throw new errors/* UserError */.yo(`${name}: a version has a ${names/* modelFile */.u4} unless it is rejected; a rejected one has none.`);
    }
    return manifest;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
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
    await readRecord(files, path, format, formSchema);
    return true;
}
async function makeFolderRegistry(files, root) {
    if (await isFolderRegistry(files, root))
        return;
    await files.create((0,external_node_path_.join)(root, marker), `${JSON.stringify({ format }, null, 2)}\n`);
    await files.create((0,external_node_path_.join)(root, '.gitignore'), '*\n');
}

// EXTERNAL MODULE: ./.build/registry/record.js
var registry_record = __webpack_require__(7411);
;// CONCATENATED MODULE: ./.build/registry/verified-copy.js

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
        const hash = (0,external_node_crypto_.createHash)('sha256');
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

;// CONCATENATED MODULE: ./.build/registry/folder.js











class FolderRegistry {
    files;
    location;
    constructor(files, root) {
        this.files = files;
        this.location = root;
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
                throw damage((0,external_node_path_.join)(folder, version), 'expected the folder of a version here');
            whole.set(version, whole.get(version) === true || file === names/* manifestFile */.YE);
        }
        for (const [version, complete] of whole) {
            if (!complete)
                throw damage((0,external_node_path_.join)(folder, version, names/* manifestFile */.YE), 'it is missing');
        }
        return [...whole.keys()].sort(model_version/* compareVersions */.Zy);
    }
    async manifest(model, version) {
        const folder = this.folder(model, version);
        if (!(await isFolderRegistry(this.files, this.location)) || (await this.files.stat(folder)) === undefined) {
            throw new errors/* UserError */.yo(`${model} ${version}: no such version in the registry ${this.location}; \`mlops show\` lists what there is.`);
        }
        const path = (0,external_node_path_.join)(folder, names/* manifestFile */.YE);
        const manifest = await readRecord(this.files, path, 'mlops-manifest/1', model_manifest/* manifestSchema */.rc);
        if (manifest.version !== version)
            throw damage(path, `expected version ${version}, found ${manifest.version}`);
        if (manifest.name !== model)
            throw damage(path, `expected the model ${model}, found another one`);
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
                throw damage((0,external_node_path_.join)(folder, name), 'expected the record of a champion here');
            numbers.push(Number(number));
        }
        numbers.sort((a, b) => a - b);
        const records = [];
        for (const [index, number] of numbers.entries()) {
            if (number !== index + 1)
                throw damage((0,external_node_path_.join)(folder, `${index + 1}.json`), 'it is missing');
            records.push(await this.record(model, number));
        }
        return records;
    }
    async fetch(model, version, file, to) {
        (0,names/* checkFileName */.wi)(file);
        const manifest = await this.manifest(model, version);
        const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : undefined;
        if (expected === undefined)
            throw new errors/* UserError */.yo(missingFile(manifest, file));
        const from = (0,external_node_path_.join)(this.folder(model, version), file);
        const problem = await copyVerified(this.files, from, to, expected);
        if (problem !== null)
            throw damage(from, problem);
    }
    async publish(draft) {
        const manifest = checkDraft(draft);
        await makeFolderRegistry(this.files, this.location);
        const target = this.folder(manifest.name, manifest.version);
        if ((await this.files.stat(target)) !== undefined)
            return 'taken';
        const incoming = (0,external_node_path_.join)(this.location, manifest.name, '.incoming', (0,external_node_crypto_.randomUUID)());
        try {
            for (const [file, expected] of Object.entries(manifest.files)) {
                const from = draft.files[file] ?? '';
                const problem = await copyVerified(this.files, from, (0,external_node_path_.join)(incoming, file), expected);
                if (problem !== null)
                    throw new errors/* UserError */.yo(`${from}: ${problem}; run the release again.`);
            }
            await this.files.write((0,external_node_path_.join)(incoming, names/* manifestFile */.YE), `${JSON.stringify(manifest, null, 2)}\n`);
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
            throw new errors/* UserError */.yo(missingFile(manifest, names/* modelFile */.u4));
        await this.manifest(checked.model, checked.anchor);
        const last = (await this.history(checked.model)).length;
        if (checked.number > last + 1) {
            throw new errors/* UserError */.yo(`${this.location}: the champion's history of ${checked.model} ends at ${last}, number ${checked.number} would leave a gap; run \`mlops champion\` again.`);
        }
        const path = (0,external_node_path_.join)(this.location, checked.model, 'champion', `${checked.number}.json`);
        const created = await this.files.create(path, `${JSON.stringify(checked, null, 2)}\n`);
        return created ? 'promoted' : 'moved';
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
        const record = await readRecord(this.files, path, 'mlops-champion/1', registry_record/* championRecordSchema */.S);
        if (record.number !== number)
            throw damage(path, `expected number ${number}, found ${record.number}`);
        if (record.model !== model)
            throw damage(path, `expected the model ${model}, found another one`);
        if (!(0,model_version/* isVersion */.lF)(record.version) || !(0,model_version/* isVersion */.lF)(record.anchor))
            throw damage(path, 'its version or anchor is no version');
        return record;
    }
}
function missingFile(manifest, file) {
    const name = `${manifest.name} ${manifest.version}`;
    return manifest.verdict.verdict === 'reject' && file === names/* modelFile */.u4
        ? `${name}: the gate rejected it, so only its manifest and verdict are kept, not its model; choose another version (\`mlops show\`).`
        : `${name}: it has no file ${JSON.stringify(file)}; it has ${[names/* manifestFile */.YE, ...Object.keys(manifest.files)].join(', ')}.`;
}


/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* unused harmony export isFileName */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
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
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && name.toLowerCase() !== manifestFile;
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   r: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
