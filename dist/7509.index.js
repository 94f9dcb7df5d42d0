export const id = 7509;
export const ids = [7509,8855,1548];
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

/***/ 54905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiOf: () => (/* binding */ apiOf),
/* harmony export */   openRegistry: () => (/* binding */ openRegistry),
/* harmony export */   serverOf: () => (/* binding */ serverOf),
/* harmony export */   workspaceRepository: () => (/* binding */ workspaceRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46701);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26266);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23969);





async function openRegistry(access, files) {
    const { place, workspace, variables, token, log, latest } = access;
    if (place === 'github' || place.startsWith('github:')) {
        const [{ openGitHubRegistry }, name] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 41398)), repositoryAt(access)]);
        const agent = `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`;
        return openGitHubRegistry({ ...name, api: apiOf(variables), token, agent, log }, files, latest);
    }
    const { FolderRegistry } = await Promise.all(/* import() */[__webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(7211)]).then(__webpack_require__.bind(__webpack_require__, 7211));
    return new FolderRegistry(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, place));
}
async function repositoryAt({ place, workspace, variables }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    if (place !== 'github') {
        const named = repositoryName(place.slice('github:'.length));
        if (named !== null)
            return named;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: expected a folder, github:owner/repository or github, got ${JSON.stringify(place)}.`);
    }
    const own = await workspaceRepository(workspace, variables);
    if (typeof own !== 'string')
        return own;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: github is the repository of ${workspace}, but ${own}; name it: github:owner/repository.`);
}
async function workspaceRepository(workspace, variables) {
    const { repositoryName, repositoryOfRemote } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const running = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (running !== null)
        return running;
    const remote = (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .originAddress */ .Jg)(workspace, (0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_3__/* .childVariables */ .Oz)(variables, []));
    if (remote === null)
        return 'it has no git remote named origin';
    const { host } = new URL(serverOf(variables));
    return repositoryOfRemote(remote, host) ?? `its remote origin is not on ${host}`;
}
function serverOf({ GITHUB_SERVER_URL: server }) {
    return server === undefined || server === '' ? 'https://github.com' : server;
}
function apiOf(variables) {
    const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = variables;
    if (api !== undefined && api !== '')
        return api;
    return server === undefined || server === '' || new URL(server).host === 'github.com'
        ? 'https://api.github.com'
        : `${server}/api/v3`;
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
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
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
        throw new errors/* UserError */.yo(`${path}: a verdict of the format ${JSON.stringify(found.slice(0, 40))}, and this version knows ${format}; ${adviceOn(found)}.`);
    }
    const { data, error } = verdict.verdictSchema.safeParse(value);
    if (data !== undefined)
        return checkedModel(path, data);
    const [issue] = error.issues;
    const at = (issue?.path ?? []).map(String).join('.');
    throw new errors/* UserError */.yo(`${path}: not a verdict as schema/verdict.json says: ${at === '' ? 'the document' : at}: ${issue?.message ?? 'it is not as expected'}.`);
}
function checkedModel(path, verdict) {
    if ((0,names/* isModelName */.jp)(verdict.model))
        return verdict;
    throw new errors/* UserError */.yo(`${path}: not a verdict as the gate writes it: model: expected lower-case letters, digits and hyphens, got ${JSON.stringify(verdict.model.slice(0, 80))}.`);
}
function adviceOn(found) {
    const number = /^mlops-verdict\/(\d{1,9})$/.exec(found)?.[1];
    if (number === undefined)
        return 'no mlops writes that: name another file';
    return Number(number) > Number(format.split('/')[1])
        ? 'use a newer mlops'
        : 'use the older mlops that wrote it, or decide again with this one';
}
function parsed(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path}: expected a verdict.json of the gate, found no JSON.`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/metrics/catalog.js + 66 modules
var catalog = __webpack_require__(29743);
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
        headMismatch(verdict) ??
        differenceMismatch(verdict) ??
        (isRecomputed(verdict) ? recomputed(verdict, tool) : null) ??
        differing('digest', digest, (0,signature/* contentDigest */.e)(content)));
}
function isRecomputed({ decided, sealed, looks, part }) {
    return decided !== 'identical' && sealed === null && !(looks.reuse === 'corrected' && part === 'test');
}
const digestForm = /^[0-9a-f]{64}$/;
function headMismatch({ rows, rowsDigest, comparisons }) {
    if (!digestForm.test(rowsDigest))
        return { at: 'rowsDigest', found: rowsDigest, expected: 'a SHA-256' };
    const decisive = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
    if (decisive === undefined)
        return null;
    const unweighted = decisive.evidence?.kind === 'proportion' || decisive.evidence?.kind === 'auc';
    return decisive.rows < rows && !unweighted ? null : differing('rows', rows, decisive.rows);
}
const rounding = 1e-9;
function differenceMismatch({ comparisons }) {
    for (const [at, { against, metric, candidate, reference, difference }] of comparisons.entries()) {
        if (against === 'value' || candidate === null || reference === null || difference === null)
            continue;
        const plain = candidate - reference;
        const better = (0,catalog/* metricOfAnyTask */.Nl)(metric)?.better;
        const lower = better === undefined ? plain * difference < 0 : better === 'lower';
        const expected = lower ? -plain : plain;
        const slack = rounding * Math.max(1e-6, Math.abs(candidate), Math.abs(reference));
        if (Math.abs(expected - difference) > slack)
            return { at: `comparisons.${at}.difference`, found: difference, expected };
    }
    return null;
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
// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
;// CONCATENATED MODULE: ./.build/registry/recorded-verdict.js
function recordedVerdict(manifests, sha256, { candidate, champion, part }, beside = null) {
    const own = manifests.find(({ verdict }) => verdict.sha256 === sha256);
    if (own !== undefined)
        return { kind: 'recorded', version: own.version };
    const owner = manifests.find(({ version }) => version === beside);
    if (owner !== undefined)
        return { kind: 'other', versions: [owner.version] };
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
// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
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
        const beside = await versionBeside(files, path, verdict.model);
        const recorded = recordedVerdict(manifests, await files.digest(path), question, beside);
        const said = describe(named, verdict, mismatch, recorded, registry.location);
        if (given.json)
            verify_verdict_print((0,print/* printableJson */.et)({ verified: said.verified, verdict: verdict.verdict, mismatch, recorded }));
        else
            verify_verdict_print(said.text);
        return said.verified ? failure/* exit */.NS.done : failure/* exit */.NS.no;
    }
    finally {
        await files.close();
    }
}
async function versionBeside(files, path, model) {
    const manifest = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), names/* manifestFile */.YE);
    if ((await files.stat(manifest))?.kind !== 'file')
        return null;
    try {
        const { data } = model_manifest/* manifestSchema */.rc.safeParse(JSON.parse(await files.text(manifest)));
        return data?.name === model ? data.version : null;
    }
    catch {
        return null;
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
        const text = `${path}: refused: ${registry} has what this is about as ${verdict.model} ${versions}, with another verdict.json than this one.`;
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
function verify_verdict_print(text) {
    process.stdout.write(`${(0,print/* printable */.g$)(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? '\n' : '?'))}\n`);
}


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


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   Xz: () => (/* binding */ isTracked),
/* harmony export */   mS: () => (/* binding */ gitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function gitState(folder, variables) {
    const words = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    if (status !== 0)
        return { revision: null, dirty: false };
    const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
    return { revision, dirty: /^[^#]/m.test(stdout) };
}
function originAddress(folder, variables) {
    const words = ['remote', 'get-url', 'origin'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, { cwd: folder, env: variables, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
function isTracked(path, folder, variables) {
    const words = ['-c', 'safe.directory=*', 'ls-files', '--', `:(icase)${path}`];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    return status === 0 && stdout !== '';
}


/***/ }),

/***/ 94211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ NodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-writer.js


async function guarded(verb, path, body) {
    try {
        return await body();
    }
    catch (cause) {
        throw (0,system_error/* describeSystemError */.Z)(cause, verb, path);
    }
}
async function openWriter(path, temporary, durable) {
    const handle = await guarded('write', path, () => promises_.open(temporary, 'wx'));
    let open = true;
    let waiting = [];
    let size = 0;
    const finish = async () => {
        if (open)
            await handle.close();
        open = false;
    };
    const flush = async () => {
        const chunks = waiting;
        waiting = [];
        size = 0;
        if (chunks.length > 0)
            await handle.appendFile(Buffer.concat(chunks));
    };
    return {
        write: (chunk) => guarded('write', path, async () => {
            if (chunk.length >= 1 << 16) {
                await flush();
                await handle.appendFile(chunk);
                return;
            }
            waiting.push(Buffer.from(chunk));
            size += chunk.length;
            if (size >= 1 << 16)
                await flush();
        }),
        close: () => guarded('write', path, async () => {
            await flush();
            if (durable)
                await handle.sync();
            await finish();
            await promises_.rename(temporary, path);
        }),
        abort: async () => {
            await finish();
            await promises_.rm(temporary, { force: true });
        },
    };
}
async function openScratch(path) {
    const handle = await guarded('write', path, () => promises_.open(path, 'wx'));
    return {
        write: (chunk) => guarded('write', path, async () => {
            await handle.appendFile(chunk);
        }),
        close: () => guarded('write', path, () => handle.close()),
        abort: async () => {
            await handle.close();
            await promises_.rm(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/node-files.js







const settled = 2500;
class NodeFiles {
    scratchFolder;
    downloads;
    temporaries = [];
    digests = new Map();
    constructor(scratchFolder = (0,external_node_os_.tmpdir)(), downloads = null) {
        this.scratchFolder = scratchFolder;
        this.downloads = downloads;
    }
    async read(path) {
        return guarded('read', path, () => promises_.readFile(path));
    }
    async text(path) {
        return guarded('read', path, () => promises_.readFile(path, 'utf8'));
    }
    async *stream(path, digest = false, room) {
        if (digest && (await this.knownDigest(path)) === undefined) {
            yield* this.hashed(path, () => undefined, room);
            return;
        }
        try {
            if (room !== undefined) {
                yield* readInto(path, room);
                return;
            }
            for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
                yield chunk;
        }
        catch (cause) {
            throw (0,system_error/* describeSystemError */.Z)(cause, 'read', path);
        }
    }
    async range(path, start, end) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                const { size } = await handle.stat();
                const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - start));
                return bytes.subarray(0, await fill(handle, bytes, start));
            }
            finally {
                await handle.close();
            }
        });
    }
    async fill(path, target) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                return await fill(handle, target, 0);
            }
            finally {
                await handle.close();
            }
        });
    }
    async fetched(url, sha256) {
        this.downloads ??= await this.temporary();
        const last = new URL(url).pathname.split('/').pop();
        const path = (0,external_node_path_.join)(this.downloads, sha256, `data-${last.replace(/[^\w.-]/g, '_')}`);
        if ((await this.stat(path))?.kind === 'file' && (await this.digest(path)) === sha256)
            return path;
        const { download } = await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 14669));
        await download(url, sha256, await this.writer(path));
        return path;
    }
    async stat(path) {
        const stat = await this.look(path);
        if (stat === undefined)
            return undefined;
        const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
        return { kind, size: Number(stat.size), modified: Number(stat.mtimeNs) / 1e6, mark: markOf(stat) };
    }
    async real(path) {
        return guarded('resolve', path, () => promises_.realpath(path));
    }
    async list(folder) {
        const found = [];
        const visit = async (relative) => {
            const entries = await guarded('list', folder, () => promises_.readdir((0,external_node_path_.join)(folder, relative), { withFileTypes: true }));
            for (const entry of entries) {
                const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
                if (entry.isDirectory())
                    await visit(path);
                else
                    found.push(path);
            }
        };
        await visit('');
        return found.sort(byCodeUnit);
    }
    async glob(pattern, folder) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const found = await glob([pattern], {
            cwd: folder,
            dot: false,
            onlyFiles: true,
            followSymbolicLinks: !pattern.includes('**'),
            expandDirectories: false,
        });
        return found.map((path) => path.split(external_node_path_.sep).join('/')).sort(byCodeUnit);
    }
    async write(path, content) {
        const writer = await this.writer(path);
        try {
            await writer.write(content);
            await writer.close();
        }
        catch (cause) {
            await writer.abort();
            throw cause;
        }
    }
    async create(path, content) {
        const temporary = temporaryName(path);
        await this.folder((0,external_node_path_.dirname)(path));
        return guarded('write', path, async () => {
            try {
                await promises_.writeFile(temporary, content, { flag: 'wx', flush: true });
                await promises_.link(temporary, path);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
                    return false;
                if ((0,system_error/* isSystemError */.O)(cause, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'))
                    return await createWithoutLinks(path, content);
                throw cause;
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async writer(path, durable = true, digest = false) {
        await this.folder((0,external_node_path_.dirname)(path));
        const writer = await openWriter(path, temporaryName(path), durable);
        return digest ? this.digesting(writer, path) : writer;
    }
    digesting(writer, path) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            write: (chunk) => {
                const written = writer.write(chunk);
                hash.update(chunk);
                return written;
            },
            close: async () => {
                await writer.close();
                const after = await this.look(path);
                if (after !== undefined)
                    this.digests.set(path, { mark: markOf(after), digest: hash.digest('hex') });
            },
            abort: () => writer.abort(),
        };
    }
    scratch(path) {
        return openScratch(path);
    }
    async copy(from, to) {
        const temporary = temporaryName(to);
        await this.folder((0,external_node_path_.dirname)(to));
        await guarded('copy', from, async () => {
            try {
                await promises_.copyFile(from, temporary);
                await promises_.rename(temporary, to);
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async move(from, to) {
        await this.folder((0,external_node_path_.dirname)(to));
        if ((await this.stat(to)) !== undefined)
            return false;
        return guarded('move', from, async () => {
            try {
                await promises_.rename(from, to);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'ENOTEMPTY', 'EEXIST'))
                    return false;
                throw cause;
            }
        });
    }
    async remove(path) {
        await guarded('remove', path, () => promises_.rm(path, { recursive: true, force: true, maxRetries: 3 }));
    }
    async folder(path) {
        await guarded('make', path, () => promises_.mkdir(path, { recursive: true }));
    }
    async temporary() {
        await this.folder(this.scratchFolder);
        const path = await guarded('make a folder in', this.scratchFolder, () => promises_.mkdtemp((0,external_node_path_.join)(this.scratchFolder, 'mlops-')));
        this.temporaries.push(path);
        return path;
    }
    async digest(path) {
        const known = await this.knownDigest(path);
        if (known !== undefined)
            return known;
        let digest = '';
        const take = (taken) => {
            digest = taken;
        };
        const chunks = this.hashed(path, take)[Symbol.asyncIterator]();
        while ((await chunks.next()).done !== true)
            ;
        return digest;
    }
    async knownDigest(path) {
        const known = this.digests.get(path);
        if (known === undefined)
            return undefined;
        const now = await this.look(path);
        return now?.isFile() === true && known.mark === markOf(now) ? known.digest : undefined;
    }
    async *hashed(path, take, room) {
        const before = await this.look(path);
        const mark = before?.isFile() === true ? markOf(before) : null;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of this.stream(path, false, room)) {
            hash.update(chunk);
            yield chunk;
        }
        const digest = hash.digest('hex');
        take(digest);
        const after = await this.look(path);
        if (mark !== null && after !== undefined && markOf(after) === mark && isSettled(after))
            this.digests.set(path, { mark, digest });
    }
    async close() {
        for (const path of this.temporaries.splice(0))
            await promises_.rm(path, { recursive: true, force: true });
    }
    async look(path) {
        try {
            return await promises_.lstat(path, { bigint: true });
        }
        catch (cause) {
            if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT', 'ENOTDIR'))
                return undefined;
            throw (0,system_error/* describeSystemError */.Z)(cause, 'look at', path);
        }
    }
}
async function* readInto(path, room) {
    const half = room.length >> 1;
    const handle = await promises_.open(path, 'r');
    const readAt = (from) => {
        const read = handle.read(room, from, half, null).then(({ bytesRead }) => bytesRead);
        read.catch(() => undefined);
        return read;
    };
    let from = 0;
    let reading = readAt(from);
    try {
        for (let length = await reading; length > 0; length = await reading) {
            const chunk = room.subarray(from, from + length);
            from = half - from;
            reading = readAt(from);
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
async function fill(handle, target, start) {
    let read = 0;
    while (read < target.length) {
        const { bytesRead } = await handle.read(target, read, target.length - read, start + read);
        if (bytesRead === 0)
            break;
        read += bytesRead;
    }
    return read;
}
function markOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join('-');
}
function isSettled({ mtimeNs, ctimeNs }) {
    return Date.now() - Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6 > settled;
}
async function createWithoutLinks(path, content) {
    try {
        await promises_.writeFile(path, content, { flag: 'wx', flush: true });
        return true;
    }
    catch (cause) {
        if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
            return false;
        throw cause;
    }
}
function temporaryName(path) {
    return `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 26266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ NodeProcess),
  Oz: () => (/* binding */ childVariables),
  _n: () => (/* binding */ isAlive)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/host/lines.js

const longest = 10_000;
class LineSplitter {
    onLine;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(chunk) {
        const text = this.rest + this.decoder.write(chunk);
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.onLine(line);
        while (this.rest.length > longest) {
            this.onLine(this.rest.slice(0, longest));
            this.rest = this.rest.slice(longest);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.onLine(last);
    }
}

// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-process.js





const graceMs = 5000;
const tokensAndFiles = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
]);
function childVariables(variables, pass) {
    const kept = {};
    for (const [name, value] of Object.entries(variables)) {
        const upper = name.toUpperCase();
        const ours = upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_') || tokensAndFiles.has(upper);
        if (value !== undefined && (!ours || pass.includes(name)))
            kept[name] = value;
    }
    return kept;
}
class NodeProcess {
    variables;
    running = new Set();
    secrets;
    constructor(variables, secrets = []) {
        this.variables = variables;
        this.secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    }
    async run(command) {
        const [program, ...rest] = command.argv;
        if (program === undefined || program === '')
            throw new errors/* UserError */.yo('The command is empty; give a program to run.');
        const started = performance.now();
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: command.cwd,
            env: { ...this.variables, ...command.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        this.running.add(child);
        try {
            return await this.follow(child, command, program, started);
        }
        finally {
            this.running.delete(child);
        }
    }
    stop() {
        for (const child of this.running)
            endGroup(child);
    }
    follow(child, command, program, started) {
        const tail = [];
        const kept = [];
        let timedOut = false;
        const keep = (said, stream) => {
            const line = this.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), said);
            tail.push(line);
            if (tail.length > 50)
                tail.shift();
            command.onLine?.(line, stream);
        };
        const out = new LineSplitter((line) => keep(line, 'stdout'));
        const err = new LineSplitter((line) => keep(line, 'stderr'));
        child.stdout?.on('data', (chunk) => {
            if (command.capture === true)
                kept.push(chunk);
            out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => err.push(chunk));
        return new Promise((resolve, reject) => {
            const timer = command.timeoutMs === undefined
                ? undefined
                : setTimeout(() => {
                    timedOut = true;
                    endGroup(child);
                }, command.timeoutMs);
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startError(cause, program, command));
            });
            let grace;
            child.on('exit', () => {
                clearTimeout(timer);
                grace = setTimeout(() => {
                    endGroup(child);
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                }, graceMs);
            });
            child.on('close', (code, signal) => {
                clearTimeout(grace);
                out.end();
                err.end();
                const stdout = Buffer.concat(kept).toString('utf8');
                resolve({ code, signal, timedOut, tail, stdout, milliseconds: performance.now() - started });
            });
        });
    }
}
function startError(cause, program, { key, cwd }) {
    const where = key === undefined ? '' : `${key}: `;
    if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT')) {
        if (!(0,external_node_fs_.existsSync)(cwd))
            return new errors/* UserError */.yo(`${where}${program}: no folder ${cwd} to run it in.`, { cause });
        const sentence = `${program}: no such program on PATH; install it or correct the command.`;
        return new errors/* UserError */.yo(where + sentence, { cause });
    }
    if ((0,system_error/* isSystemError */.O)(cause, 'EACCES'))
        return new errors/* UserError */.yo(`${where}${program}: not executable; give it the right to run (chmod +x).`, { cause });
    return cause;
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause, 'ESRCH'))
            throw cause;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,system_error/* isSystemError */.O)(cause, 'EPERM');
    }
}


/***/ }),

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   Z: () => (/* binding */ describeSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function isSystemError(error, ...codes) {
    return (typeof error === 'object' &&
        error !== null &&
        'message' in error &&
        'code' in error &&
        typeof error.code === 'string' &&
        (codes.length === 0 || codes.includes(error.code)));
}
const meaning = {
    ENOENT: ['user', 'no such file or folder'],
    ENOTDIR: ['user', 'a part of the path is a file, not a folder'],
    EISDIR: ['user', 'it is a folder, not a file'],
    EEXIST: ['user', 'something else has that name already; move it away'],
    EACCES: ['user', 'permission denied; give this user the right to it'],
    EPERM: ['user', 'permission denied; give this user the right to it'],
    EROFS: ['user', 'the file system is read-only; use another --run-dir or workspace'],
    ENAMETOOLONG: ['user', 'the name is too long'],
    ELOOP: ['user', 'too many links'],
    ENOSPC: ['outside', 'the disk is full; make room and run again'],
    EDQUOT: ['outside', 'the disk quota is used up; make room and run again'],
    EMFILE: ['outside', 'too many open files; raise the limit (ulimit -n) and run again'],
    EIO: ['outside', 'the disk did not answer; run again'],
};
function attempt(verb) {
    return verb === 'make' ? 'make this folder' : `${verb} it`;
}
function describeSystemError(cause, verb, path) {
    if (!isSystemError(cause))
        return cause;
    const known = meaning[cause.code];
    if (known === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: cannot ${attempt(verb)} (${cause.code}).`, { cause });
    const [kind, text] = known;
    const sentence = `${path}: cannot ${attempt(verb)}: ${text}.`;
    return kind === 'user' ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(sentence, { cause }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(sentence, { cause });
}


/***/ }),

/***/ 51695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherNames)
/* harmony export */ });
const otherNames = {
    binary: {
        auc: 'roc_auc',
        auroc: 'roc_auc',
        roc_auc_score: 'roc_auc',
        average_precision: 'pr_auc',
        average_precision_score: 'pr_auc',
        ap: 'pr_auc',
        auprc: 'pr_auc',
        sensitivity: 'recall',
        tpr: 'recall',
        tnr: 'specificity',
        ppv: 'precision',
        f2: 'f_beta@2',
        'f0.5': 'f_beta@0.5',
        fbeta: 'f_beta@2',
        f1_macro: 'f1',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        brier_score_loss: 'brier',
        calibration_error: 'ece',
        expected_calibration_error: 'ece',
    },
    multiclass: {
        auc: 'roc_auc_ovr',
        roc_auc: 'roc_auc_ovr',
        roc_auc_ovr_macro: 'roc_auc_ovr',
        pr_auc: 'pr_auc_macro',
        average_precision: 'pr_auc_macro',
        precision: 'precision_macro',
        recall: 'recall_macro',
        sensitivity: 'recall_macro',
        specificity: 'specificity_macro',
        f1: 'f1_macro',
        f2: 'f_beta_macro@2',
        f_beta: 'f_beta_macro@2',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        top_k: 'top_k_accuracy@3',
        top_3_accuracy: 'top_k_accuracy@3',
        top_5_accuracy: 'top_k_accuracy@5',
        expected_calibration_error: 'ece',
    },
    regression: {
        root_mean_squared_error: 'rmse',
        mean_squared_error: 'mse',
        mean_absolute_error: 'mae',
        median_absolute_error: 'median_ae',
        median_absolute: 'median_ae',
        mean_absolute_percentage_error: 'mape',
        mean_squared_log_error: 'rmsle',
        msle: 'rmsle',
        r2_score: 'r2',
        r_squared: 'r2',
        quantile_loss: 'pinball@0.9',
        mean_pinball_loss: 'pinball@0.9',
        mean_poisson_deviance: 'poisson_deviance',
        explained_variance_score: 'explained_variance',
    },
};


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


/***/ })

};
