export const id = 8129;
export const ids = [8129];
export const modules = {

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


/***/ }),

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonSchema: () => (/* binding */ comparisonSchema),
/* harmony export */   epochSchema: () => (/* binding */ epochSchema),
/* harmony export */   roleName: () => (/* binding */ roleName),
/* harmony export */   verdictName: () => (/* reexport safe */ _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__.B),
/* harmony export */   verdictSchema: () => (/* binding */ verdictSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);
/* harmony import */ var _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81445);




const figure = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const roleName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'primary',
    'baseline',
    'guard',
    'anchor',
    'slice',
    'watched',
    'threshold',
    'fairness',
    'churn',
    'latency',
    'size',
    'behaviour',
]);
const groupsEvidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('groups'),
    groups: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), own: _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ })),
});
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    role: roleName,
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    relative: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEvidenceSchema */ .EI, _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ, groupsEvidence]).nullable(),
});
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    spent: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    present: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reserve: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    reuse: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['report', 'corrected']),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    corrected: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B.nullable(),
    epoch: epochSchema.nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-verdict/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: _verdict_name_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictName */ .B,
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })),
    looks: looksSchema,
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});


/***/ })

};
