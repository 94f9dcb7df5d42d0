export const id = 814;
export const ids = [814];
export const modules = {

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


/***/ }),

/***/ 96719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ pairedEvidenceSchema),
/* harmony export */   b5: () => (/* binding */ fromReal),
/* harmony export */   hJ: () => (/* binding */ singleEvidenceSchema),
/* harmony export */   kj: () => (/* binding */ toReal)
/* harmony export */ });
/* unused harmony export evidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const real = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const chosen = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional();
const both = { candidate: real, reference: real };
const lack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() };
const ownLack = { shortfall: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(), minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().optional() };
const sample = {
    n: count,
    mean: real,
    variance: real,
    skewness: real,
    dominance: real,
    differing: count,
};
const replicates = {
    n: count,
    replicates: count,
    undefined: count,
    error: real,
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])),
};
const proportion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('proportion'),
    bothRight: count,
    onlyCandidate: count,
    onlyReference: count,
    bothWrong: count,
    rows: count.optional(),
    chosen,
});
const auc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auc'),
    ...both,
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
    chosen,
});
const mean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mean'),
    ...both,
    ...sample,
    largest: real,
    ...ownLack,
    chosen,
});
const influence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('influence'),
    ...both,
    difference: real,
    n: count,
    variance: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    skewness: real,
    df: real,
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
    chosen,
});
const cluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('cluster'),
    ...both,
    difference: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    limit: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
    chosen,
});
const bootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bootstrap'),
    ...both,
    difference: real,
    ...replicates,
    ...lack,
    chosen,
});
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('share'), hits: count, of: count });
const ownAuc = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_auc'),
    auc: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    positives: count,
    negatives: count,
    ofPositives: real,
    ofNegatives: real,
});
const range = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([real, real]);
const ownMean = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_mean'), ...sample, range, ...ownLack });
const ownInfluence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_influence'),
    value: real,
    n: count,
    variance: real,
    skewness: real,
    df: real,
    range,
    trials: real,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...lack,
});
const ownCluster = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_cluster'),
    value: real,
    n: count,
    clusters: count,
    effective: real,
    squares: real,
    dominance: real,
    skewness: real,
    range,
    guarantee: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    ...ownLack,
});
const ownBootstrap = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('own_bootstrap'), value: real, ...replicates, ...lack });
const pairedEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    proportion,
    auc,
    mean,
    influence,
    cluster,
    bootstrap,
]);
const singleEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    share,
    ownAuc,
    ownMean,
    ownInfluence,
    ownCluster,
    ownBootstrap,
]);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([pairedEvidenceSchema, singleEvidenceSchema]);
function toReal(value) {
    return Number.isFinite(value) ? value + 0 : null;
}
function fromReal(value, missing = Number.NaN) {
    return value ?? missing;
}


/***/ })

};
