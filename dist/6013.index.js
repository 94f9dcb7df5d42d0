export const id = 6013;
export const ids = [6013,6579];
export const modules = {

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownFileOf)
/* harmony export */ });
const kinds = new Map([
    ['model.joblib', 'joblib'],
    ['model.pkl', 'pickle'],
    ['model.pickle', 'pickle'],
    ['model.onnx', 'onnx'],
    ['model.pt', 'torch'],
    ['model.pth', 'torch'],
    ['model.ubj', 'xgboost'],
    ['model.cbm', 'catboost'],
    ['model.safetensors', 'safetensors'],
    ['model.keras', 'keras'],
    ['model.json', 'json'],
]);
function ownFileOf({ files }) {
    const names = Object.keys(files);
    const found = names.flatMap((name) => {
        const kind = kinds.get(name);
        if (kind === undefined || (kind === 'json' && names.length > 1))
            return [];
        return [{ name, kind }];
    });
    const [own, ...others] = found;
    if (own === undefined || others.length > 0)
        return null;
    const weights = own.kind === 'onnx' && names.some((name) => /^model\.onnx[._]/.test(name));
    return weights ? null : own;
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
function isSameVersion(a, b) {
    const files = ({ files: listed }) => JSON.stringify(Object.entries(listed)
        .map(([name, { size, sha256 }]) => [name, size, sha256])
        .sort());
    return a.name === b.name && a.version === b.version && a.model.digest === b.model.digest && files(a) === files(b);
}


/***/ }),

/***/ 66579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   olderThanChampion: () => (/* binding */ olderThanChampion)
/* harmony export */ });
/* harmony import */ var _registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87828);

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function olderThanChampion({ run, log, ancestry = null }, revision) {
    const champion = await (0,_registry_pinned_js__WEBPACK_IMPORTED_MODULE_0__/* .readPinned */ .r6)(run, 'champion');
    const before = champion?.code.revision ?? null;
    if (champion === null || ancestry === null || revision === before)
        return null;
    if (revision === null || before === null || !commit.test(revision) || !commit.test(before))
        return null;
    const relation = await ancestry.relation(revision, before);
    if (relation === 'same or newer')
        return null;
    const name = `${champion.name} ${champion.version}`;
    const here = `this run is of ${revision.slice(0, 10)}, the champion ${name} of ${before.slice(0, 10)}`;
    if (relation === 'older') {
        return `The champion is of a later commit (${here}), so nothing is published; run the newest commit, or go back on purpose by \`mlops rollback\` or \`mlops promote --version\`.`;
    }
    log.notice(`Whether the champion is of a later commit cannot be told (${here}): one of the two is not in the history at hand.`);
    return null;
}


/***/ }),

/***/ 26013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./.build/release/ancestry.js
var ancestry = __webpack_require__(66579);
// EXTERNAL MODULE: ./.build/release/judged.js
var release_judged = __webpack_require__(27947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(80528);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/model/version.js
var model_version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/registry/same-version.js
var same_version = __webpack_require__(6633);
;// CONCATENATED MODULE: ./.build/release/register.js



const attempts = 5;
async function register(registry, judged, draftOf) {
    const { candidate } = judged;
    let taken = null;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const versions = await registry.versions(candidate.name);
        const earlier = await findSame(registry, judged, versions, draftOf);
        if (earlier !== null) {
            await registry.publish(draftOf(earlier));
            return { version: earlier, status: 'adopted', why: 'registered already, with this verdict' };
        }
        const newest = versions.at(-1);
        const next = (0,model_version/* nextVersion */.yU)(candidate, newest === undefined ? null : await registry.manifest(candidate.name, newest));
        const version = taken !== null && (0,model_version/* compareVersions */.Zy)(next.version, taken) <= 0 ? (0,model_version/* bumpVersion */.Bx)(taken, 'patch') : next.version;
        if ((await registry.publish(draftOf(version))) === 'published') {
            return { version, status: 'published', why: next.why };
        }
        taken = version;
    }
    throw new errors/* OutsideError */.Cp(`${candidate.name}: the version number was taken ${attempts} times in a row, last ${taken ?? ''}; others publish at this moment, run again.`);
}
async function findSame(registry, { candidate, verdictDigest, pin: { newest: since } }, versions, draftOf) {
    for (const version of versions) {
        if (since !== null && (0,model_version/* compareVersions */.Zy)(version, since) < 0)
            continue;
        const manifest = await registry.manifest(candidate.name, version);
        if (manifest.model.digest !== candidate.model.digest || manifest.verdict.sha256 !== verdictDigest)
            continue;
        if ((0,same_version/* isSameVersion */.p)(manifest, draftOf(version).manifest))
            return version;
    }
    return null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/own-file.js
var own_file = __webpack_require__(45707);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/run/result.js
var result = __webpack_require__(24787);
;// CONCATENATED MODULE: ./.build/release/report-file.js


async function findReport(files, run) {
    const path = run.path('report', names/* reportFile */.rn);
    if ((await files.stat(path))?.kind !== 'file')
        return null;
    const written = (await report_file_result(files, run, 'report'))?.startedAt;
    const judged = [await report_file_result(files, run, 'gate/validation'), await report_file_result(files, run, 'gate/test')];
    const stale = judged.some((gate) => gate !== null && written !== undefined && written < gate.finishedAt);
    return stale ? null : path;
}
async function report_file_result(files, run, folder) {
    const path = `${folder}/result.json`;
    if (!(await run.has(path)))
        return null;
    return run.read(path, folder.split('/')[0], (value) => result/* resultSchema */.F.parse(value));
}

;// CONCATENATED MODULE: ./.build/release/version-draft.js






async function draftContent(files, run, { candidate, verdict }, unpacked) {
    const found = new Map([[names/* verdictFile */.Y1, await draftFile(files, run.path(release_judged/* finalVerdict */.Ou), 'gate')]]);
    if (verdict.verdict === 'reject')
        return { files: found, attachments: {} };
    found.set(names/* modelFile */.u4, await draftFile(files, run.path('train', names/* modelFile */.u4), 'train'));
    const own = (0,own_file/* ownFileOf */.S)(candidate.model);
    if (own !== null)
        found.set(own.name, await draftFile(files, (0,external_node_path_.join)(unpacked, own.name), 'train'));
    const built = candidate.code.package;
    if (built !== null) {
        const path = run.path('package', built.file);
        const file = await draftFile(files, path, 'package');
        if (file.sha256 !== built.sha256) {
            throw new errors/* UserError */.yo(`${path}: not the package that the candidate was trained with; run \`mlops package\` and \`mlops train\` again.`);
        }
        if (found.has(built.file))
            throw new errors/* UserError */.yo(`${path}: a version has a file of its own named ${built.file}; give the package another name.`);
        found.set(built.file, file);
    }
    const report = await findReport(files, run);
    return { files: found, attachments: report === null ? {} : { [names/* reportFile */.rn]: report } };
}
async function draftFile(files, path, step) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        throw new errors/* UserError */.yo(`${path}: not found; run \`mlops ${step}\` again.`);
    return { path, size: stat.size, sha256: await files.digest(path) };
}
function versionDraft({ candidate, verdict, verdictDigest, pin }, metrics, { files, attachments }, version, who, at) {
    const manifest = {
        ...candidate,
        code: who.revision === null ? candidate.code : { ...candidate.code, revision: who.revision, dirty: who.dirty },
        format: 'mlops-manifest/1',
        version,
        createdAt: at.toISOString(),
        actor: who.actor,
        run: who.run,
        metrics,
        champion: pin.champion === null ? null : { number: pin.number, version: pin.champion },
        verdict: {
            verdict: verdict.verdict,
            part: verdict.part,
            rule: verdict.rule,
            sha256: verdictDigest,
            policy: verdict.policy.digest,
        },
        files: Object.fromEntries([...files].map(([name, { size, sha256 }]) => [name, { size, sha256 }])),
    };
    return { manifest, files: Object.fromEntries([...files].map(([name, { path }]) => [name, path])), attachments };
}

;// CONCATENATED MODULE: ./.build/release/publish.step.js






const publishStep = {
    name: 'publish',
    folder: () => 'publish',
    reads: () => ({ run: ['champion/pin.json', 'train', release_judged/* finalVerdict */.Ou, 'evaluate'] }),
    skippable: () => false,
    async run({ model }, context) {
        const judged = await (0,release_judged/* readJudged */.cv)(context, model.name);
        const older = await (0,ancestry.olderThanChampion)(context, context.who.revision ?? judged.candidate.code.revision);
        if (older !== null)
            return { status: 'no', summary: older };
        const published = await publish(context, judged);
        await context.run.write(release_published/* publishedFile */.hz, published);
        const { version, verdict, status } = published;
        return { status: 'ok', summary: summarise(published), figures: { version, verdict, status } };
    },
};
async function publish(context, judged) {
    const { verdict, verdictDigest, candidate } = judged;
    const head = { format: 'mlops-published/1', model: candidate.name, verdict: verdict.verdict, verdictDigest };
    if (verdict.verdict === 'hold' && verdict.champion?.digest === candidate.model.digest) {
        return { ...head, version: null, status: 'skipped', why: `identical to the champion ${verdict.champion.version}` };
    }
    const unpacked = await (0,model_check/* checkTrained */.Q)(context.files, context.run, candidate);
    const metrics = await (0,release_judged/* readMetrics */.Uw)(context.run, judged);
    const content = await draftContent(context.files, context.run, judged, unpacked);
    const at = context.clock.now();
    const registered = await register(context.registry, judged, (version) => versionDraft(judged, metrics, content, version, context.who, at));
    await context.files.remove(unpacked);
    return { ...head, ...registered };
}
function summarise({ model, version, verdict, status, why }) {
    if (version === null)
        return `No new version of ${model}: the candidate is ${why}.`;
    const kept = verdict === 'reject' ? 'manifest and verdict only' : `verdict ${verdict}`;
    return status === 'adopted'
        ? `${model} ${version} is on record already (${kept}).`
        : `Published ${model} ${version} (${kept}): ${why}.`;
}


/***/ }),

/***/ 24787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-result/1'),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'no', 'failed']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    figures: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});


/***/ })

};
