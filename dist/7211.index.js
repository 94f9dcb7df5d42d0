export const id = 7211;
export const ids = [7211];
export const modules = {

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


/***/ })

};
