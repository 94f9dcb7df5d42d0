export const id = 6468;
export const ids = [6468];
export const modules = {

/***/ 26468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackStep: () => (/* binding */ rollbackStep)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43382);
/* harmony import */ var _champion_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88732);
/* harmony import */ var _model_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80528);
/* harmony import */ var _promotion_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90983);





const rollbackStep = {
    name: 'rollback',
    folder: () => 'rollback',
    reads: ({ rollback }) => ({ options: rollback }),
    skippable: () => false,
    async run({ model: { name }, rollback }, context) {
        const reason = (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .requireReason */ .uM)('rollback', rollback.reason);
        const history = await context.registry.history(name);
        const mended = await context.registry.settle(name);
        const earlier = sameRollback(history, rollback.to, reason, context.who, mended);
        if (earlier !== undefined)
            return ended(context, earlier, history.at(-2)?.version ?? null);
        const { restored, from } = findRestored(name, history, rollback.to);
        await (0,_model_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRegistered */ .l)(context.registry, context.files, name, restored.version);
        const record = await (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .appendByPerson */ .RM)(context, {
            model: name,
            number: from.number + 1,
            version: restored.version,
            anchor: restored.anchor,
            kind: 'rollback',
            reason,
            verdict: restored.verdict,
        });
        return ended(context, record, from.version);
    },
};
async function ended({ run }, record, from) {
    await (0,_promotion_result_js__WEBPACK_IMPORTED_MODULE_3__/* .writePromotion */ .x)(run, 'rollback', record);
    const { model, version, number, anchor } = record;
    const summary = `Rolled ${model} back from ${from ?? 'none'} to ${version} (champion #${number}).`;
    return { status: 'ok', summary, figures: { version, champion: version, number, anchor, from } };
}
function sameRollback(history, to, reason, { actor, run }, mended) {
    const last = history.at(-1);
    if (last?.kind !== 'rollback' || last.reason !== reason || last.actor !== actor || last.run !== run)
        return undefined;
    return (to ?? last.version) === last.version && (mended || run !== null) ? last : undefined;
}
function findRestored(model, history, to) {
    const from = history.at(-1);
    if (from === undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model}: it has no champion, so there is nothing to roll back.`);
    if (to === null) {
        const restored = (0,_champion_line_js__WEBPACK_IMPORTED_MODULE_4__/* .previousChampion */ .Po)(history);
        if (restored !== undefined)
            return { restored, from };
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model}: no champion stands before ${from.version}; name a version with \`mlops promote --version\` instead.`);
    }
    if (to === from.version)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`rollback.to: ${to} is the champion already; name an earlier one.`);
    const restored = (0,_champion_line_js__WEBPACK_IMPORTED_MODULE_4__/* .lastRecordOf */ .$X)(history, to);
    if (restored !== undefined)
        return { restored, from };
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`rollback.to: ${JSON.stringify(to)} was never a champion of ${model}; \`mlops show\` lists them, \`mlops promote --version\` takes any version.`);
}


/***/ })

};
