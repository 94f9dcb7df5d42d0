export const id = 8395;
export const ids = [8395];
export const modules = {

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

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./.build/release/judged.js
var release_judged = __webpack_require__(7947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(528);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(6670);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
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

// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
;// CONCATENATED MODULE: ./.build/release/version-draft.js



async function draftFiles(files, run, { candidate, verdict }) {
    const found = new Map([[names/* verdictFile */.Y1, await draftFile(files, run.path(release_judged/* finalVerdict */.Ou), 'gate')]]);
    if (verdict.verdict === 'reject')
        return found;
    found.set(names/* modelFile */.u4, await draftFile(files, run.path('train', names/* modelFile */.u4), 'train'));
    const built = candidate.code.package;
    if (built === null)
        return found;
    const path = run.path('package', built.file);
    const file = await draftFile(files, path, 'package');
    if (file.sha256 !== built.sha256) {
        throw new errors/* UserError */.yo(`${path}: not the package that the candidate was trained with; run \`mlops package\` and \`mlops train\` again.`);
    }
    found.set(built.file, file);
    return found;
}
async function draftFile(files, path, step) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        throw new errors/* UserError */.yo(`${path}: not found; run \`mlops ${step}\` again.`);
    return { path, size: stat.size, sha256: await files.digest(path) };
}
function versionDraft({ candidate, verdict, verdictDigest, pin }, metrics, files, version, who, at) {
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
    return { manifest, files: Object.fromEntries([...files].map(([name, { path }]) => [name, path])) };
}

;// CONCATENATED MODULE: ./.build/release/publish.step.js





const publishStep = {
    name: 'publish',
    folder: () => 'publish',
    reads: () => ({ run: ['champion/pin.json', 'train', release_judged/* finalVerdict */.Ou, 'evaluate'] }),
    skippable: () => false,
    async run({ model }, context) {
        const judged = await (0,release_judged/* readJudged */.cv)(context, model.name);
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
    await (0,model_check/* checkTrained */.Q)(context.files, context.run, candidate);
    const metrics = await (0,release_judged/* readMetrics */.Uw)(context.run, judged);
    const files = await draftFiles(context.files, context.run, judged);
    const at = context.clock.now();
    const registered = await register(context.registry, judged, (version) => versionDraft(judged, metrics, files, version, context.who, at));
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


/***/ })

};
