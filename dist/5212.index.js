export const id = 5212;
export const ids = [5212,8855];
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

/***/ 12754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifies: () => (/* binding */ verifies),
  verifyFile: () => (/* binding */ verifyFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/gate/verdict.js
var verdict = __webpack_require__(88129);
;// CONCATENATED MODULE: ./.build/gate/read-verdict.js


const format = 'mlops-verdict/1';
function readVerdict(path, text) {
    const value = parsed(path, text);
    const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    if (typeof found !== 'string' || !found.startsWith('mlops-verdict/')) {
        throw new errors/* UserError */.yo(`${path}: expected a verdict.json of the gate ("format": "${format}"), found another file.`);
    }
    if (found !== format) {
        throw new errors/* UserError */.yo(`${path}: a verdict of the format ${JSON.stringify(found.slice(0, 40))}, and this version knows ${format}; use a newer mlops.`);
    }
    const { data, error } = verdict/* verdictSchema */.$D.safeParse(value);
    if (data !== undefined)
        return data;
    const [issue] = error.issues;
    const at = (issue?.path ?? []).map(String).join('.');
    throw new errors/* UserError */.yo(`${path}: not a verdict as schema/verdict.json says: ${at === '' ? 'the document' : at}: ${issue?.message ?? 'it is not as expected'}.`);
}
function parsed(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path}: expected a verdict.json of the gate, found no JSON.`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/metrics/catalog.js + 67 modules
var catalog = __webpack_require__(77723);
// EXTERNAL MODULE: ./.build/statistics/from-evidence.js
var from_evidence = __webpack_require__(69554);
// EXTERNAL MODULE: ./.build/gate/comparison.js + 1 modules
var comparison = __webpack_require__(93386);
// EXTERNAL MODULE: ./.build/gate/groups.js
var groups = __webpack_require__(15214);
// EXTERNAL MODULE: ./.build/gate/epoch.js
var gate_epoch = __webpack_require__(59057);
// EXTERNAL MODULE: ./.build/gate/limit.js
var limit = __webpack_require__(84915);
// EXTERNAL MODULE: ./.build/gate/name.js
var gate_name = __webpack_require__(16209);
// EXTERNAL MODULE: ./.build/gate/settle.js + 2 modules
var settle = __webpack_require__(26970);
// EXTERNAL MODULE: ./.build/gate/signature.js
var signature = __webpack_require__(89574);
// EXTERNAL MODULE: ./.build/gate/title.js
var title = __webpack_require__(22706);
;// CONCATENATED MODULE: ./.build/gate/verify.js










function verifyVerdict(verdict, tool) {
    const { digest, ...content } = verdict;
    return (levelMismatch(verdict) ??
        (isRecomputed(verdict) ? recomputed(verdict, tool) : null) ??
        differing('digest', digest, (0,signature/* contentDigest */.e)(content)));
}
function isRecomputed({ decided, sealed, looks, part }) {
    return decided !== 'identical' && sealed === null && !(looks.reuse === 'corrected' && part === 'test');
}
function levelMismatch({ looks, alpha, confidence, part, decided }) {
    const known = differing('alpha', alpha, Number((1 - confidence).toPrecision(12)));
    if (known !== null || decided === 'identical')
        return known;
    const { reuse, epoch } = looks;
    const corrected = part === 'test' && reuse === 'corrected' && epoch !== null;
    const level = corrected ? (0,gate_epoch/* levelOf */.In)(alpha, epoch.looks, epoch.promotions) || alpha : alpha;
    return differing('looks.alpha', looks.alpha, level);
}
function recomputed(verdict, tool) {
    const measured = verdict.comparisons.map((each) => measuredAgain(each, { alpha: verdict.alpha, alphaLook: verdict.looks.alpha }));
    const names = new Set(measured.map(({ name }) => name));
    const { comparisons, checks, looks, ...decision } = (0,settle/* settle */.G)({
        ...{ alpha: verdict.alpha, alphaLook: verdict.looks.alpha, ask: askOf(verdict), measured },
        checks: verdict.checks.filter(({ name }) => !names.has(name)),
        looks: verdict.looks,
    });
    return (differing('comparisons', verdict.comparisons, comparisons) ??
        differing('checks', verdict.checks, checks) ??
        differing('looks', verdict.looks, looks) ??
        differing('verdict', verdict.verdict, decision.verdict) ??
        differing('decided', verdict.decided, decision.decided) ??
        (verdict.tool === tool ? differing('reasons', verdict.reasons, decision.reasons) : null));
}
function askOf({ rule, comparisons }) {
    const decisive = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
    const margin = decisive?.margin ?? 0;
    return {
        rule: rule ?? 'superiority',
        margin: rule === 'non_inferiority' ? -margin : margin,
        useful: decisive?.useful ?? null,
    };
}
function measuredAgain(given, levels) {
    const { role, metric, slice, side, rows, inclusive, margin } = given;
    const on = inclusive ? 'value' : 'bound';
    if (given.against === 'value') {
        return (0,limit/* recordLimit */.$)({ role, metric, slice, side, limit: margin ?? Number.NaN, on }, limitFound(given), rows, levels);
    }
    const question = {
        ...{ role, against: given.against, metric: { name: metric, title: (0,title/* titleOf */.G)(metric) }, slice },
        margin: given.relative === null ? (margin ?? Number.NaN) : { share: given.relative },
        ...{ useful: given.useful, on },
        family: on === 'bound' && role !== 'primary' && role !== 'baseline',
    };
    const found = pairedFound(given);
    return found === null ? withoutBound(given) : (0,comparison/* recordPaired */.le)(question, found, rows, levels);
}
function limitFound({ evidence, candidate, reference, note, inclusive, method }) {
    if (inclusive && candidate !== null)
        return { value: candidate, reference: reference ?? undefined, note: note ?? undefined };
    if (evidence === null || !isOfOne(evidence))
        return { unavailable: note ?? 'not computed' };
    if (evidence.kind !== 'groups')
        return { single: (0,from_evidence/* singleFromEvidence */.YD)(evidence), evidence };
    const single = (0,groups/* largestDifference */.e)(evidence);
    return single === null ? { unavailable: note ?? 'not computed' } : { single: { ...single, method }, evidence };
}
function pairedFound({ evidence, candidate, reference, difference, metric, inclusive, note, }) {
    if (evidence !== null)
        return isOfOne(evidence) ? null : { paired: (0,from_evidence/* fromEvidence */.IF)(evidence) };
    if (!inclusive || candidate === null || reference === null || note === null)
        return null;
    const better = (0,catalog/* metricOfAnyTask */.Nl)(metric)?.better ?? (difference === candidate - reference ? 'higher' : 'lower');
    return { candidate, reference, better };
}
const ofTwo = [
    'proportion',
    'auc',
    'mean',
    'influence',
    'cluster',
    'bootstrap',
];
function isOfOne(evidence) {
    return !ofTwo.includes(evidence.kind);
}
function withoutBound(given) {
    const comparison = {
        ...given,
        ...{ difference: null, lower: null, upper: null, method: 'none', guarantee: false, p: null, adjusted: null },
        ...{ detectable: null, rowsNeeded: null, state: given.role === 'slice' ? 'open' : 'unavailable' },
    };
    return { name: (0,gate_name/* nameOf */.V)(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}
function differing(at, found, expected) {
    if (Object.is(found, expected))
        return null;
    if (Array.isArray(found) && Array.isArray(expected)) {
        for (let i = 0; i < Math.max(found.length, expected.length); i++) {
            const inner = differing(`${at}.${i}`, found[i], expected[i]);
            if (inner !== null)
                return inner;
        }
        return null;
    }
    if (isRecord(found) && isRecord(expected)) {
        for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
            const inner = differing(`${at}.${key}`, found[key], expected[key]);
            if (inner !== null)
                return inner;
        }
        return null;
    }
    return { at, found, expected };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
;// CONCATENATED MODULE: ./.build/registry/recorded-verdict.js
function recordedVerdict(manifests, sha256, { candidate, champion, part }) {
    const own = manifests.find(({ verdict }) => verdict.sha256 === sha256);
    if (own !== undefined)
        return { kind: 'recorded', version: own.version };
    const same = manifests.filter((each) => each.model.digest === candidate && each.verdict.part === part && (each.champion?.version ?? null) === champion);
    return same.length === 0 ? { kind: 'unknown' } : { kind: 'other', versions: same.map(({ version }) => version) };
}

// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/open-registry.js
var open_registry = __webpack_require__(54905);
// EXTERNAL MODULE: ./.build/entry/version.js
var version = __webpack_require__(23969);
;// CONCATENATED MODULE: ./.build/entry/verify-verdict.js











function verifies({ own }) {
    return own.some(([flag]) => flag === 'verify');
}
async function verifyFile(given, log) {
    const other = given.own.find(([flag]) => flag !== 'verify');
    if (other !== undefined)
        throw new errors/* UserError */.yo(`--verify: expected alone, got --${other[0]} as well; it decides nothing.`);
    const named = given.own.find(([flag]) => flag === 'verify')?.[1] ?? null;
    if (named === null)
        throw new errors/* UserError */.yo('--verify: expected the path of a verdict.json after it.');
    const at = (0,doorway/* doorway */.Q)(given, 'gate --verify', log);
    const workspace = (0,external_node_path_.resolve)(at.workspace);
    const files = new node_files/* NodeFiles */.Q();
    try {
        const path = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(workspace, named);
        if ((await files.stat(path))?.kind !== 'file')
            throw new errors/* UserError */.yo(`${named}: not found; name a verdict.json.`);
        const verdict = readVerdict(named, await files.text(path));
        const mismatch = verifyVerdict(verdict, version/* version */.r);
        const access = { place: at.registry, workspace, variables: at.variables, token: at.token, log, latest: null };
        const registry = await (0,open_registry.openRegistry)(access, files);
        const { manifests } = await registry.holdings(verdict.model);
        const { candidate, champion, part } = verdict;
        const question = { candidate: candidate.digest, champion: champion?.version ?? null, part };
        const recorded = recordedVerdict(manifests, await files.digest(path), question);
        const said = describe(named, verdict, mismatch, recorded, registry.location);
        if (given.json)
            print(JSON.stringify({ verified: said.verified, verdict: verdict.verdict, mismatch, recorded }, null, 2));
        else
            print(said.text);
        return said.verified ? failure/* exit */.NS.done : failure/* exit */.NS.no;
    }
    finally {
        await files.close();
    }
}
function describe(path, verdict, mismatch, recorded, registry) {
    if (mismatch !== null) {
        const { at, found, expected } = mismatch;
        const why = at === 'digest'
            ? 'something in it was changed that its figures do not tell: its own digest does not fit'
            : `${at} is ${shown(found)}, but its evidence says ${shown(expected)}`;
        return { verified: false, text: `${path}: refused: ${why}.` };
    }
    if (recorded.kind === 'other') {
        const versions = recorded.versions.join(', ');
        const text = `${path}: refused: ${registry} has this candidate as ${verdict.model} ${versions}, with another verdict.json than this one.`;
        return { verified: false, text };
    }
    const place = recorded.kind === 'recorded'
        ? `recorded with ${verdict.model} ${recorded.version} in ${registry}`
        : `not on record in ${registry}, so that nobody else vouches for it`;
    const what = verdict.sealed !== null
        ? 'its figures are sealed, so only its level and its digest were compared'
        : `${(0,number/* count */.U9)(verdict.comparisons.length)} comparisons and the decision were made again from its evidence`;
    return {
        verified: true,
        text: `${path}: verified: ${verdict.verdict} on the ${verdict.part} rows; ${what}; ${place}.`,
    };
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function print(text) {
    process.stdout.write(`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? '\n' : '?'))}\n`);
}


/***/ }),

/***/ 88129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   B2: () => (/* binding */ verdictName)
/* harmony export */ });
/* unused harmony exports roleName, comparisonSchema, epochSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96719);


const verdictName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);
const figure = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
const roleName = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const groupsEvidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('groups'),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), own: _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ })),
});
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    role: roleName,
    against: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['champion', 'anchor', 'baseline', 'value']),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    candidate: figure,
    reference: figure,
    difference: figure,
    lower: figure,
    upper: figure,
    margin: figure,
    relative: figure,
    side: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['above', 'below']),
    inclusive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    useful: figure,
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    guarantee: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'open', 'fail', 'unavailable']),
    p: figure,
    adjusted: figure,
    detectable: figure,
    rowsNeeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([_statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedEvidenceSchema */ .EI, _statistics_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .singleEvidenceSchema */ .hJ, groupsEvidence]).nullable(),
});
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    spent: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    promotions: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    frozen: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    present: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    reserve: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const looksSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    reuse: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['report', 'corrected']),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    corrected: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    verdict: verdictName.nullable(),
    epoch: epochSchema.nullable(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-verdict/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: verdictName,
    part: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['validation', 'test']),
    decided: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comparisonSchema),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'fault', 'unavailable']), note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })),
    looks: looksSchema,
    sealed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    estimand: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
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
