export const id = 6221;
export const ids = [6221];
export const modules = {

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluationSchema: () => (/* binding */ evaluationSchema),
/* harmony export */   modelRole: () => (/* binding */ modelRole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);



const modelRole = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
});
const latencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    fastest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    slowest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ foreign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    unleaked: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()) }).optional(),
    roc: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        hits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        confused: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()])),
    })
        .optional(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }).nullable(),
    decision: _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([latencySchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]).optional(),
    oddities: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    precisionRecall: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).readonly(), base: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .nullable()
        .optional(),
    calibration: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    residualsByPrediction: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceSchema).optional(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    added: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']) }))
        .optional(),
    slicesLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    churn: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), flipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), nowRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), nowWrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() })
        .optional(),
    behaviour: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['invariance', 'directional']),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        broken: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        atMost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }))
        .optional(),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), lines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ])
        .optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


/***/ })

};
