export const id = 8816;
export const ids = [8816,8855,1548,6804,6221];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
}


/***/ }),

/***/ 57236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ classFinder)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

function classFinder(target) {
    const texts = new Map(target.classes.map((name, index) => [name, index]));
    const numbers = new Map();
    target.classes.forEach((name, index) => {
        const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(name);
        if (value !== undefined)
            numbers.set(value, index);
    });
    const logical = target.classes.every((name) => name === 'true' || name === 'false');
    return (text) => {
        const exact = texts.get(text);
        if (exact !== undefined)
            return exact;
        if (logical)
            return texts.get(text.toLowerCase());
        const value = numbers.size === 0 ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
        return value === undefined ? texts.get(text.normalize('NFC')) : numbers.get(value);
    };
}


/***/ }),

/***/ 97998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ rowIdOf),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tj: () => (/* binding */ placeOfRow)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79660);



const idForm = /^(?:0|[1-9]\d{0,9})$/;
function rowIdOf(cell) {
    if (cell === null || cell === undefined || !idForm.test(cell))
        return undefined;
    const id = Number(cell);
    return id < 2 ** 31 ? id : undefined;
}
function placeOfRow(rowIds, id) {
    let low = 0;
    let high = rowIds.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rowIds[middle];
        if (found === id)
            return middle;
        if (found < id)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
async function* readOwn(files, run, path, step) {
    const full = run.path(path);
    const stat = await files.stat(full);
    if (stat === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not found in the run directory ${run.root}; run \`mlops ${step}\` first.`);
    }
    let last = -1;
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_2__.csvFile)(path, full, stat.size)], { delimiter: ',', nulls: [] })) {
        if (batch.names[0] !== 'row_id')
            throw damaged(path, 1, step);
        const ids = new Int32Array(batch.rows);
        for (let row = 0; row < batch.rows; row++) {
            const id = rowIdOf(batch.cells[0][row]);
            if (id === undefined || id <= last)
                throw damaged(path, batch.lines[row], step);
            ids[row] = id;
            last = id;
        }
        yield { batch, ids };
    }
}
function damaged(path, line, step) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}:${line}: not as \`mlops ${step}\` of this version writes it; run \`mlops ${step} --force\` again.`);
}


/***/ }),

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordedDecision)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36221);

async function recordedDecision(run, part, digest) {
    const path = `evaluate/${part}/metrics.json`;
    if (!(await run.has(path)))
        return null;
    const { models } = await run.read(path, 'evaluate', (value) => _scores_js__WEBPACK_IMPORTED_MODULE_0__.evaluationSchema.parse(value));
    return models.candidate.digest === digest ? (models.candidate.decision ?? null) : null;
}


/***/ }),

/***/ 34828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ toPredictions),
/* harmony export */   HG: () => (/* binding */ writeScoredRows),
/* harmony export */   Kx: () => (/* binding */ answerColumns),
/* harmony export */   YL: () => (/* binding */ answerCells),
/* harmony export */   xl: () => (/* binding */ emptyRows),
/* harmony export */   xt: () => (/* binding */ scoresOf),
/* harmony export */   yZ: () => (/* binding */ positiveIndex)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68646);

function positiveIndex(target) {
    return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}
function emptyRows(n, target) {
    return { predicted: new Float64Array(n), score: new Float64Array(n * scoresOf(target)) };
}
function scoresOf({ task, classes }) {
    switch (task) {
        case 'regression':
            return 0;
        case 'binary':
            return 1;
        case 'multiclass':
            return classes.length;
    }
}
function toPredictions(labels, scored, target) {
    switch (target.task) {
        case 'binary': {
            const positive = positiveIndex(target);
            const predicted = Uint8Array.from(scored.predicted, (index) => (index === positive ? 1 : 0));
            return { task: 'binary', y: Uint8Array.from(labels.y), score: scored.score, predicted };
        }
        case 'regression':
            return { task: 'regression', y: labels.y, predicted: scored.predicted };
        case 'multiclass':
            return {
                task: 'multiclass',
                classes: target.classes.length,
                y: Int32Array.from(labels.y),
                predicted: Int32Array.from(scored.predicted),
                score: scored.score,
            };
    }
}
function answerColumns(target) {
    const probabilities = target.task === 'multiclass' ? target.classes.map((name) => `p_${name}`) : [];
    return ['prediction', ...(target.task === 'binary' ? ['score'] : []), ...probabilities];
}
function answerCells({ predicted, score }, row, target) {
    const value = predicted[row];
    const width = scoresOf(target);
    const cells = [target.task === 'regression' ? String(value) : target.classes[value]];
    for (let at = row * width; at < (row + 1) * width; at++)
        cells.push(String(score[at]));
    return cells;
}
async function writeScoredRows(files, to, rowIds, scored, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)(['row_id', ...answerColumns(target)])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)([String(rowIds[row]), ...answerCells(scored, row, target)])}\n`;
            if (text.length > 1 << 16) {
                await writer.write(text);
                text = '';
            }
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel),
/* harmony export */   wx: () => (/* binding */ epochFile)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17411);




const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
function epochFile(number) {
    return `champion/epochs/${number}/${_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .epochRowsFile */ .tQ}`;
}
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .rA.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4);
}
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_3__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
}


/***/ }),

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championVersion),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



async function championVersion(registry, model) {
    const last = (await registry.history(model)).at(-1);
    if (last !== undefined)
        return last.version;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`);
}
async function pullVersion(registry, files, model, version, to) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(model);
    const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const beside = await registry.attachments(model, manifest.version);
    const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
    names.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    const missing = await missingFiles(files, manifest, beside, text, to);
    for (const name of missing) {
        if (name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE)
            await registry.fetch(model, manifest.version, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
        else if (!(await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), text)))
            throw other((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), manifest);
    }
    return { version: manifest.version, folder: to, files: [_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, ...names], written: missing };
}
async function missingFiles(files, manifest, beside, text, to) {
    const missing = [];
    const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256]);
    for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256)
            throw other(path, manifest);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    const stat = await files.stat(path);
    if (stat === undefined)
        missing.push(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    else if (stat.kind !== 'file' || (await files.text(path)) !== text)
        throw other(path, manifest);
    return missing;
}
function other(path, { name, version }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: another file is there already, not that of ${name} ${version}; choose another folder.`);
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

/***/ 66804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fl: () => (/* binding */ escapeMarkdownInside),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30177);

const stop = '\u200B';
const signs = /[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;
const opening = /^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;
function escapeMarkdown(text) {
    return escapeMarkdownInside(text).replace(opening, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function escapeMarkdownInside(text) {
    return parted((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)).replace(signs, (found) => found === '$' ? '<span>$</span>' : Array.from(found, entity).join(''));
}
function parted(text) {
    return text
        .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
        .replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, (piece) => piece + stop));
}
function escapeHtml(text) {
    return escapeHtmlLines((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text));
}
function escapeHtmlLines(text) {
    return text.replace(/[&<>"']/g, entity);
}
const mermaidSigns = {
    '"': '”',
    "'": '’',
    '`': '’',
    '<': '‹',
    '>': '›',
    '#': '＃',
    '&': '＆',
    ';': '；',
    $: '＄',
    '\\': '＼',
    '|': '｜',
    '{': '(',
    '}': ')',
    '[': '(',
    ']': ')',
    '@': '＠',
};
function escapeMermaid(text) {
    return shorten((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text), 80)
        .replaceAll('%%', '％％')
        .replace(/["'`<>#&;$\\|{}[\]@]/g, (sign) => mermaidSigns[sign]);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * max + 2));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
function entity(sign) {
    if (sign === '&')
        return '&amp;';
    if (sign === '<')
        return '&lt;';
    if (sign === '>')
        return '&gt;';
    return `&#${sign.codePointAt(0)};`;
}


/***/ }),

/***/ 30177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
function visible(text) {
    return text.replace(hidden, sign);
}
function visibleLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(hidden, (character) => (character === '\n' || character === '\t' ? character : sign(character)));
}
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\uFFFD';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 72839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


class RunDirectory {
    root;
    files;
    constructor(root, files) {
        this.root = root;
        this.files = files;
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.root, ...parts);
    }
    async has(...parts) {
        return (await this.files.stat(this.path(...parts))) !== undefined;
    }
    async read(path, step, parse) {
        const full = this.path(path);
        if ((await this.files.stat(full)) === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
        }
        const text = await this.files.text(full);
        try {
            return parse(JSON.parse(text));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`, { cause });
        }
    }
    async write(path, value) {
        await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
    }
    async clear(folder) {
        await this.files.remove(this.path(folder));
    }
}


/***/ }),

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   ID: () => (/* binding */ originSchema),
/* harmony export */   pj: () => (/* binding */ originDetails),
/* harmony export */   t4: () => (/* binding */ originFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);



const originFile = 'origin.json';
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('run'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const local = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('local'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [workflowRun, local]);
function originName(origin) {
    return origin.kind === 'run' ? `run ${origin.number} of ${text(origin.repository)}` : text(origin.path);
}
function originDetails(origin) {
    if (origin.kind === 'local') {
        const { repository, revision } = origin.claims;
        if (repository === null && revision === null)
            return 'its files name neither repository nor commit';
        const commit = revision === null ? 'no commit' : `commit ${revision.slice(0, 10)}`;
        return `its files say: ${commit} of ${repository === null ? 'no repository on GitHub' : text(repository)}`;
    }
    const { event, actor, head } = origin;
    const branch = head.branch === null ? 'no branch' : `branch ${text(head.branch)}`;
    const from = head.repository === null ? 'a repository that is gone' : text(head.repository);
    return `${text(event)} by ${text(actor)}, ${branch} of ${from}, commit ${head.commit.slice(0, 10)}`;
}
function text(value) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value), 200);
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictStep: () => (/* binding */ predictStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(27982);
// EXTERNAL MODULE: ./.build/evaluate/predictions.js + 3 modules
var predictions = __webpack_require__(57018);
// EXTERNAL MODULE: ./.build/evaluate/threshold.js
var threshold = __webpack_require__(26559);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/run/origin.js
var run_origin = __webpack_require__(11660);
// EXTERNAL MODULE: ./.build/model/cell.js
var cell = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/model/signature.js
var model_signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
;// CONCATENATED MODULE: ./.build/serve/prediction-input.js






const mostRows = 2 ** 31 - 1;
async function writeModelInput(files, from, signature, options, to) {
    const writer = await files.writer(to);
    let rows = 0;
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...signature.inputs.map(({ name }) => name)])}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, [(0,source.namedFile)(from.path, from.full)], options)) {
            const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, batch.file);
            checkCells(batch, signature, places);
            const columns = places.map((place) => batch.cells[place]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                text += `${(0,write/* csvRow */.r)([String(rows + row), ...columns.map((cells) => cells[row])])}\n`;
            }
            await writer.write(text);
            rows += batch.rows;
            if (rows > mostRows)
                throw new errors/* UserError */.yo(`${from.path}: more than ${mostRows} rows; predict for parts of the file.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    return rows;
}
function checkCells(batch, signature, places) {
    for (const [index, { name, type }] of signature.inputs.entries()) {
        if (type === 'string')
            continue;
        const cells = batch.cells[places[index]];
        for (let row = 0; row < batch.rows; row++) {
            const place = () => ({ file: batch.file, line: batch.lines[row], column: name });
            if (type === 'number')
                (0,cell/* numberCell */.E)(cells[row], place);
            else
                (0,cell/* categoryCell */.F)(cells[row], type, place);
        }
    }
}

// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/serve/prediction-output.js


async function writePredictions(files, to, rows, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row', ...(0,scored_rows/* answerColumns */.Kx)(target)])}\n`);
        for (let row = 0; row < rows.predicted.length; row++) {
            await writer.write(`${(0,write/* csvRow */.r)([String(row + 1), ...(0,scored_rows/* answerCells */.YL)(rows, row, target)])}\n`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/evaluate/recorded-decision.js
var recorded_decision = __webpack_require__(9297);
// EXTERNAL MODULE: ./.build/model/archive.js
var model_archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/model/manifest.js
var manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
;// CONCATENATED MODULE: ./.build/serve/run-candidate.js









async function fetchCandidate(runs, { files, log }, asked, folder) {
    const run = new directory/* RunDirectory */.d((0,external_node_path_.join)(folder, 'run'), files);
    const { origin } = await runs.open(asked, run.root);
    const name = (0,run_origin/* originName */.AN)(origin);
    const archive = run.path('train', names/* modelFile */.u4);
    if (!(await run.has('train/manifest.json')) || (await files.stat(archive))?.kind !== 'file') {
        throw new errors/* UserError */.yo(`${name}: it has no candidate: it ended before training, or trained nothing; \`mlops check --from-run\` shows how far it came.`);
    }
    const manifest = await readCandidate(files, run.path('train/manifest.json'), name);
    log.notice(`Predicts with the candidate of ${name} (${(0,run_origin/* originDetails */.pj)(origin)}); ${consequence(manifest)}.`);
    if (manifest.sample !== undefined)
        log.warning(`It was trained on ${manifest.sample.rows} of ${manifest.sample.of} rows, to prove that the code runs.`);
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, `candidate of ${name}`);
    const decision = await decisionOf(run, manifest);
    return {
        manifest: decision === null ? manifest : { ...manifest, decision },
        modelFolder,
        origin,
        packages: () => candidatePackages(files, run, manifest, name),
    };
}
async function decisionOf(run, { model }) {
    return (await (0,recorded_decision/* recordedDecision */.z)(run, 'test', model.digest)) ?? (0,recorded_decision/* recordedDecision */.z)(run, 'validation', model.digest);
}
async function candidatePackages(files, run, { code, environment }, name) {
    if (environment.kind !== 'venv' || code.package === null)
        return [];
    const { file, sha256 } = code.package;
    const path = run.path('package', file);
    if ((0,names/* isFileName */.oV)(file) && (await files.stat(path))?.kind === 'file' && (await files.digest(path)) === sha256)
        return [path];
    throw new errors/* UserError */.yo(`${name}: the package in it is not the one of its train/manifest.json; it is not installed.`);
}
function consequence({ flavor }) {
    return flavor.name === 'tfjs' ? 'it holds weights and no code' : 'its code runs on this machine';
}
async function readCandidate(files, path, name) {
    try {
        return manifest/* candidateSchema */.HL.parse(JSON.parse(await files.text(path)));
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo(`${name}: its train/manifest.json is not one that this version of the tool reads; take the version that the run used.`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/registry/pull.js
var pull = __webpack_require__(11833);
;// CONCATENATED MODULE: ./.build/serve/served-model.js






async function fetchModel(registry, files, model, version, folder) {
    const manifest = await registry.manifest(model, version ?? (await (0,pull/* championVersion */.S)(registry, model)));
    if (!Object.hasOwn(manifest.files, names/* modelFile */.u4)) {
        throw new errors/* UserError */.yo(`${model} ${manifest.version}: it was rejected, so its model was not kept; name another version (\`mlops show\` lists them).`);
    }
    const archive = (0,external_node_path_.join)(folder, names/* modelFile */.u4);
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    await registry.fetch(model, manifest.version, names/* modelFile */.u4, archive);
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, `${model} ${manifest.version}`);
    return { manifest, modelFolder };
}

;// CONCATENATED MODULE: ./.build/serve/serving-environment.js

async function servingEnvironment({ manifest, name, packages }, { environment, environments }) {
    if (manifest.flavor.name === 'tfjs')
        return environment;
    const own = await environments.of(manifest.environment, await packages());
    if (!('unavailable' in own))
        return own;
    throw new errors/* UserError */.yo(`${name}: the environment that it was trained in cannot be had again: ${own.unavailable}; predict with another version, or on a machine that has it.`);
}

;// CONCATENATED MODULE: ./.build/serve/predict.js











async function predict(job, context) {
    const { files } = context;
    const folder = await files.temporary();
    try {
        const served = await fetchPredictor(job, context, folder);
        const { manifest, modelFolder, version, origin, name } = served;
        const { seed, flavor, target, signature, model, decision } = manifest;
        const [input, output] = [(0,external_node_path_.join)(folder, 'input.csv'), (0,external_node_path_.join)(folder, 'output.csv')];
        const rows = await writeModelInput(files, job.paths.input, signature, job.read, input);
        const runtime = { ...context, environment: await servingEnvironment(served, context) };
        const { timeoutMs } = job;
        const backend = await (0,model_flavor/* backendFor */.Mu)([flavor], job.backend, runtime);
        await (0,model_flavor/* scoreModel */.gC)({ modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs }, runtime);
        const rowIds = Int32Array.from({ length: rows }, (_, row) => row);
        const answer = await (0,predictions/* readPredictions */.R)(files, output, rowIds, target);
        if ('failure' in answer)
            throw new model_flavor/* ScoringError */.Q1(`${name}: ${answer.failure}.`, []);
        const decided = decision === undefined ? answer.rows : (0,threshold/* decideBy */.Q)(decision.threshold, answer.rows, target);
        await writePredictions(files, job.paths.output, decided, target);
        return { model: manifest.name, version, origin, name, digest: model.digest, rows };
    }
    finally {
        await files.remove(folder);
    }
}
async function fetchPredictor({ by, model }, context, folder) {
    const { registry, runs, files } = context;
    if ('run' in by) {
        const candidate = await fetchCandidate(runs, context, by.run, folder);
        const { manifest, origin } = candidate;
        return { ...candidate, version: null, name: `the candidate of ${(0,run_origin/* originName */.AN)(origin)} (${manifest.name})` };
    }
    const { manifest, modelFolder } = await fetchModel(registry, files, model, by.version, folder);
    const { version } = manifest;
    const packages = async () => {
        const paths = [];
        for (const file of (0,pinned/* packageFiles */.i9)(manifest)) {
            paths.push((0,external_node_path_.join)(folder, file));
            await registry.fetch(model, version, file, (0,external_node_path_.join)(folder, file));
        }
        return paths;
    };
    return { manifest, modelFolder, version, packages, origin: null, name: `${model} ${version}` };
}

;// CONCATENATED MODULE: ./.build/serve/prediction-paths.js


async function predictionPaths(files, workspace, { input, output }) {
    if (input === null)
        throw new errors/* UserError */.yo('predict.input: expected the path of a CSV file, it is missing; give --input FILE.');
    const [from, to] = [(0,external_node_path_.resolve)(workspace, input), (0,external_node_path_.resolve)(workspace, output)];
    const stat = await files.stat(from);
    if (stat === undefined)
        throw new errors/* UserError */.yo(`predict.input: ${input}: no such file; correct the path.`);
    const full = await files.real(from);
    if ((await files.stat(full))?.kind !== 'file') {
        throw new errors/* UserError */.yo(`predict.input: ${input}: expected a CSV file, it is none; name a file.`);
    }
    const there = await files.stat(to);
    if (there?.kind === 'folder')
        throw new errors/* UserError */.yo(`predict.output: ${output} is a folder; name a file.`);
    if (to === from || (there !== undefined && (await files.real(to)) === full)) {
        throw new errors/* UserError */.yo(`predict.output: ${output} is the input itself; name another file.`);
    }
    return { input: { path: input, full }, output: to };
}

;// CONCATENATED MODULE: ./.build/serve/predict.step.js




const predictStep = {
    name: 'predict',
    folder: () => 'predict',
    reads: (config) => ({ options: [config.model.name, config.predict, config.data.nulls, config.data.delimiter] }),
    skippable: () => false,
    async run({ model, data, predict: options, train }, context) {
        const job = {
            model: model.name,
            by: predictorOf(options, model.name),
            paths: await predictionPaths(context.files, context.workspace, options),
            read: { delimiter: data.delimiter, nulls: data.nulls },
            timeoutMs: options.timeout_minutes * 60_000,
            backend: train.backend,
        };
        const { name, rows, origin, ...predicted } = await predict(job, context);
        const sha256 = await context.files.digest(job.paths.output);
        const figures = { ...predicted, rows, output: options.output, sha256, ...(origin === null ? {} : { origin }) };
        await context.run.write('predict/prediction.json', { format: 'mlops-prediction/1', ...figures });
        const summary = `Predicted ${(0,number/* count */.U9)(rows)} ${rows === 1 ? 'row' : 'rows'} with ${name}: ${options.output}.`;
        return { status: 'ok', summary, figures };
    },
};
function predictorOf({ from_run: run, version, model, trust }, ownModel) {
    if (run === null) {
        if (!trust && model === null)
            return { version };
        throw new errors/* UserError */.yo(`predict.${trust ? 'trust' : 'model'}: it belongs to --from-run, which is missing; give both.`);
    }
    if (version === null)
        return { run: { run, model, ownModel, trust } };
    throw new errors/* UserError */.yo('predict.version: a version of the registry and the candidate of another run (--from-run) were asked for; give one of them.');
}


/***/ }),

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

/***/ 38309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseBoolean)
/* harmony export */ });
function parseBoolean(text) {
    if (text.length !== 4 && text.length !== 5)
        return undefined;
    const lower = text.toLowerCase();
    if (lower === 'true')
        return true;
    return lower === 'false' ? false : undefined;
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ })

};
