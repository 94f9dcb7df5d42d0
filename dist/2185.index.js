export const id = 2185;
export const ids = [2185];
export const modules = {

/***/ 43382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ appendChampion),
/* harmony export */   RM: () => (/* binding */ appendByPerson),
/* harmony export */   uM: () => (/* binding */ requireReason)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function appendChampion({ registry, who, clock }, decision) {
    const record = {
        format: 'mlops-champion/1',
        ...decision,
        actor: who.actor,
        run: who.run,
        at: clock.now().toISOString(),
    };
    return (await registry.promote(record)) === 'promoted' ? record : null;
}
async function appendByPerson(context, decision) {
    const record = await appendChampion(context, decision);
    if (record !== null)
        return record;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${decision.model}: somebody else changed the champion at this moment (#${decision.number} is taken); look at \`mlops show\`, then run again.`);
}
function requireReason(step, reason) {
    const text = reason?.trim() ?? '';
    if (text !== '')
        return text;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${step}.reason: expected why, got nothing; add \`--reason "..."\`, it is kept on record.`);
}


/***/ }),

/***/ 88732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ lastRecordOf),
/* harmony export */   Po: () => (/* binding */ previousChampion)
/* harmony export */ });
/* unused harmony export championLine */
function championLine(history) {
    const line = [];
    for (const record of history) {
        if (record.kind === 'rollback') {
            const restored = line.findLastIndex(({ version }) => version === record.version);
            if (restored >= 0)
                line.length = restored + 1;
            else
                line.push(record);
        }
        else {
            line.push(record);
        }
    }
    return line;
}
function previousChampion(history) {
    const present = history.at(-1);
    return championLine(history).findLast(({ version }) => version !== present?.version);
}
function lastRecordOf(history, version) {
    return history.findLast((record) => record.version === version);
}


/***/ }),

/***/ 82185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteStep: () => (/* binding */ promoteStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/release/append.js
var append = __webpack_require__(43382);
// EXTERNAL MODULE: ./.build/release/judged.js
var judged = __webpack_require__(27947);
// EXTERNAL MODULE: ./.build/release/model-check.js
var model_check = __webpack_require__(80528);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/release/champion-line.js
var champion_line = __webpack_require__(88732);
;// CONCATENATED MODULE: ./.build/release/promotion.js


function gatePromotion(pin, verdict, verdictDigest, version) {
    const own = verdict.rule === 'superiority' || verdict.rule === 'first';
    return {
        model: pin.model,
        number: pin.number + 1,
        version,
        anchor: own ? version : (pin.anchor ?? version),
        kind: 'gate',
        reason: verdict.reasons.join(' '),
        verdict: verdictDigest,
    };
}
function personPromotion(history, promoted, present, reason) {
    const last = history.at(-1);
    const comparable = present !== null && (0,external_node_util_.isDeepStrictEqual)(present.target, promoted.target);
    const kept = comparable ? last?.anchor : undefined;
    return {
        model: promoted.name,
        number: (last?.number ?? 0) + 1,
        version: promoted.version,
        anchor: (0,champion_line/* lastRecordOf */.$X)(history, promoted.version)?.anchor ?? kept ?? promoted.version,
        kind: 'person',
        reason,
        verdict: promoted.verdict.sha256,
    };
}
function recordedAlready(history, { number, version, verdict, kind }) {
    const last = history.at(-1);
    const same = last?.number === number && last.version === version && last.verdict === verdict && last.kind === kind;
    return same ? last : undefined;
}

// EXTERNAL MODULE: ./.build/release/promotion-result.js
var promotion_result = __webpack_require__(90983);
// EXTERNAL MODULE: ./.build/release/published.js
var release_published = __webpack_require__(76670);
;// CONCATENATED MODULE: ./.build/release/promote.step.js







const promoteStep = {
    name: 'promote',
    folder: () => 'promote',
    reads: ({ promote }) => ({ run: ['champion/pin.json', release_published/* publishedFile */.hz, judged/* finalVerdict */.Ou], options: promote }),
    skippable: () => false,
    async run({ model, promote: { version, reason } }, context) {
        if (version !== null)
            return promoteByPerson(context, model.name, version, (0,append/* requireReason */.uM)('promote', reason));
        if (reason === null)
            return promoteCandidate(context, model.name);
        throw new errors/* UserError */.yo('promote.reason: it belongs to a version that a person promotes; add `--version V`.');
    },
};
async function promoteCandidate(context, model) {
    const { version, ...published } = await (0,release_published/* readPublished */.Dn)(context.run);
    const { pin, verdict, verdictDigest } = await (0,judged/* readJudged */.cv)(context, model);
    if (published.model !== model || published.verdictDigest !== verdictDigest) {
        throw new errors/* UserError */.yo(`${release_published/* publishedFile */.hz}: not about the verdict in ${judged/* finalVerdict */.Ou}; run \`mlops publish\` again.`);
    }
    if (verdict.verdict !== 'promote' || version === null) {
        const figures = { promoted: false, version, champion: pin.champion };
        await context.registry.settle(model);
        return unchanged(context, `Nothing to promote: verdict ${verdict.verdict}.`, figures);
    }
    const decision = gatePromotion(pin, verdict, verdictDigest, version);
    const record = await (0,append/* appendChampion */.Kx)(context, decision);
    if (record !== null)
        return promoted(context, record);
    const history = await context.registry.history(model);
    const earlier = recordedAlready(history, decision);
    if (earlier !== undefined)
        return promoted(context, earlier);
    throw new errors/* OutsideError */.Cp(`${model}: the champion moved since this run pinned it (from #${pin.number} to #${history.length}): version ${version} is published unpromoted; run again.`);
}
async function promoteByPerson(context, model, named, why) {
    const { registry, files } = context;
    const manifest = await registry.manifest(model, named);
    const history = await registry.history(model);
    const last = history.at(-1);
    if (last?.version === named) {
        const figures = { promoted: false, version: named, champion: named, number: last.number };
        await registry.settle(model);
        return unchanged(context, `${model} ${named} is the champion already (#${last.number}).`, figures);
    }
    await (0,model_check/* checkRegistered */.l)(registry, files, model, named);
    const present = last === undefined ? null : await registry.manifest(model, last.version);
    return promoted(context, await (0,append/* appendByPerson */.RM)(context, personPromotion(history, manifest, present, why)));
}
async function unchanged({ run }, summary, figures) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', null);
    return { status: 'ok', summary, figures };
}
async function promoted({ run }, record) {
    await (0,promotion_result/* writePromotion */.x)(run, 'promote', record);
    const { model, version, number, kind, anchor } = record;
    const by = kind === 'gate' ? 'the gate' : 'a person';
    const figures = { promoted: true, version, champion: version, number, anchor };
    return { status: 'ok', summary: `${model} ${version} is the champion now (#${number}, by ${by}).`, figures };
}


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPromotion),
/* harmony export */   x: () => (/* binding */ writePromotion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);


const promotionResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-promotion/1'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['promoted', 'unchanged']),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    record: _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .championRecordSchema */ .S.nullable(),
});
async function writePromotion(run, step, record) {
    const result = {
        format: 'mlops-promotion/1',
        status: record === null ? 'unchanged' : 'promoted',
        version: record?.version ?? null,
        record,
    };
    await run.write(`${step}/record.json`, result);
}
async function readPromotion(run) {
    const path = 'promote/record.json';
    if (!(await run.has(path)))
        return null;
    return (await run.read(path, 'promote', (value) => promotionResultSchema.parse(value))).record;
}


/***/ })

};
