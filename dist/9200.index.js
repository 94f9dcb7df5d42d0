export const id = 9200;
export const ids = [9200,8855,1548,6804];
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

/***/ 69407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
function alternatives(schema) {
    const inner = schema.anyOf ??
        schema.oneOf ??
        (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined);
    return inner === undefined ? [schema] : inner.flatMap(alternatives);
}
function schemasAt(schema, path) {
    let nodes = alternatives(schema);
    for (const key of path) {
        nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
    }
    return nodes;
}
function below(node, key) {
    const name = String(key);
    if (node.properties !== undefined && Object.hasOwn(node.properties, name))
        return [node.properties[name]];
    if (typeof node.additionalProperties === 'object')
        return [node.additionalProperties];
    if (node.items !== undefined && /^\d+$/.test(name))
        return [node.items];
    return [];
}
function knownKeys(schema, path) {
    return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectation(schema, path) {
    const words = schemasAt(schema, path).map(describe);
    const unique = [...new Set(words)].filter((word) => word !== 'nothing');
    return unique.length === 0 ? 'something else' : unique.join(' or ');
}
function describe(node) {
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    switch (node.type) {
        case 'string':
            return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
        case 'boolean':
            return 'true or false';
        case 'number':
            return `a number${bounds(node)}`;
        case 'integer':
            return `a whole number${bounds(node)}`;
        case 'array':
            return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
        case 'object':
            return node.properties === undefined || Object.keys(node.properties).length === 0
                ? 'a mapping'
                : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
        case 'null':
            return 'nothing';
        default:
            return 'a value';
    }
}
function plural(words) {
    return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}
function bounds(node) {
    const parts = [];
    if (node.exclusiveMinimum !== undefined)
        parts.push(`above ${node.exclusiveMinimum}`);
    else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
        parts.push(`of at least ${node.minimum}`);
    if (node.exclusiveMaximum !== undefined)
        parts.push(`below ${node.exclusiveMaximum}`);
    else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
        parts.push(`of at most ${node.maximum}`);
    return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
function shownValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'number' && !Number.isFinite(value)) {
        return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
    }
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


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

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ backendNames),
/* harmony export */   pr: () => (/* binding */ backendChoiceSchema),
/* harmony export */   us: () => (/* binding */ tfjsNode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const backendNames = ['auto', 'wasm', 'node'];
const backendChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('wasm') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('node'), module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';


/***/ }),

/***/ 32090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inputPlaces),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


function signatureOf(split) {
    const types = new Map(split.columns.map(({ name, type }) => [name, type]));
    const inputs = split.features.map((name) => ({ name, type: types.get(name) ?? 'string' }));
    return { inputs, outputs: outputsOf(split.target) };
}
function outputsOf(target) {
    switch (target.task) {
        case 'regression':
            return [{ name: 'prediction', type: 'number' }];
        case 'binary':
            return [
                { name: 'prediction', type: 'string' },
                { name: 'score', type: 'number' },
            ];
        case 'multiclass':
            return [
                { name: 'prediction', type: 'string' },
                ...target.classes.map((name) => ({ name: `p_${name}`, type: 'number' })),
            ];
    }
}
function inputPlaces(signature, names, file) {
    const places = signature.inputs.map(({ name }) => names.indexOf(name));
    const missing = signature.inputs.filter((_, at) => places[at] < 0).map(({ name }) => name);
    if (missing.length > 0) {
        const known = new Set(signature.inputs.map(({ name }) => name));
        const spare = names.filter((name) => !known.has(name));
        const listed = missing.slice(0, 10).map((name) => describeMissing(name, spare));
        const more = missing.length > 10 ? ` and ${missing.length - 10} more` : '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}:1: ${missing.length === 1 ? 'a column' : `${missing.length} columns`} of the model's inputs ${missing.length === 1 ? 'is' : 'are'} missing: ${listed.join(', ')}${more}.`);
    }
    return places;
}
function describeMissing(name, spare) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, spare);
    return near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (found ${JSON.stringify(near)})`;
}


/***/ }),

/***/ 66449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ detectPackage),
/* harmony export */   ZP: () => (/* binding */ npmPackageOf),
/* harmony export */   z: () => (/* binding */ detectTests)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const npmPlaceholder = 'no test specified';
async function detectTests(files, workspace) {
    const commands = [];
    const script = (await readNpmPackage(files, workspace))?.test ?? null;
    if (script !== null && !script.includes(npmPlaceholder))
        commands.push(['npm', 'test']);
    if (await hasPytest(files, workspace))
        commands.push(['pytest']);
    return commands;
}
async function hasPytest(files, workspace) {
    for (const own of ['pytest.toml', '.pytest.toml', 'pytest.ini', '.pytest.ini']) {
        if ((await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, own))) !== undefined)
            return true;
    }
    for (const [file, heading] of [
        ['pyproject.toml', /^\s*\[tool\.pytest\b/m],
        ['setup.cfg', /^\s*\[tool:pytest\]/m],
        ['tox.ini', /^\s*\[pytest\]/m],
    ]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
        if ((await files.stat(path)) !== undefined && heading.test(await files.text(path)))
            return true;
    }
    for (const pattern of ['tests/**/*.py', 'test_*.py', 'test/**/test_*.py', '*_test.py']) {
        if ((await files.glob(pattern, workspace)).length > 0)
            return true;
    }
    return false;
}
async function detectPackage(files, workspace) {
    const npm = await readNpmPackage(files, workspace);
    if (npm !== null && npm.name !== null && npm.version !== null)
        return 'npm';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'pyproject.toml');
    if ((await files.stat(path)) === undefined)
        return null;
    return /^\s*\[(?:project|build-system)\]/m.test(await files.text(path)) ? 'python' : null;
}
async function readNpmPackage(files, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json');
    if ((await files.stat(path)) === undefined)
        return null;
    return npmPackageOf(await files.text(path), 'package.json');
}
function npmPackageOf(text, file) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: not JSON; correct it (npm cannot read it either).`, { cause });
    }
    if (typeof value !== 'object' || value === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: expected a JSON object; correct it (npm cannot read it either).`);
    }
    return { name: textAt(value, 'name'), version: textAt(value, 'version'), test: textAt(at(value, 'scripts'), 'test') };
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' && found.trim() !== '' ? found : null;
}


/***/ }),

/***/ 30651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readTarEntries),
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71862);




async function* readMembers(files, archive) {
    try {
        yield* archive.endsWith('.whl') ? readWheel(files, archive) : readTarball(files, archive);
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(archive)}: not a package that can be read; build it again.`, { cause });
    }
}
async function* readTarball(files, archive) {
    for await (const { name, kind, link, bytes } of readTarEntries(files, archive)) {
        if (kind === 'file')
            yield { name, bytes };
        else if (link !== null)
            yield { name, bytes: Buffer.from(`-> ${link}`) };
    }
}
async function* readTarEntries(files, archive) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const entries = extract();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), entries, (cause) => {
        if (cause instanceof Error)
            entries.destroy(cause);
    });
    for await (const entry of entries) {
        const chunks = [];
        for await (const chunk of entry)
            chunks.push(chunk);
        const { name, type, linkname, mode } = entry.header;
        const kind = type === 'contiguous-file' ? 'file' : type;
        if (kind === 'file' || kind === 'directory' || kind === 'symlink' || kind === 'link')
            yield {
                name,
                kind,
                link: kind === 'symlink' || kind === 'link' ? linkname : null,
                mode,
                bytes: Buffer.concat(chunks),
            };
    }
}
async function* readWheel(files, archive) {
    const { unzipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const members = [];
    const names = [];
    const unzipped = unzipSync(await files.read(archive), {
        filter: ({ name }) => {
            if (name === '__proto__')
                throw new Error('a member is named __proto__');
            names.push(name);
            return true;
        },
    });
    for (const name of names)
        if (!name.endsWith('/'))
            members.push({ name, bytes: unzipped[name] });
    yield* members;
}


/***/ }),

/***/ 92492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ distributionOf),
/* harmony export */   Hz: () => (/* binding */ inspectPackage),
/* harmony export */   Ww: () => (/* binding */ packageSchema),
/* harmony export */   _v: () => (/* binding */ packedContent),
/* harmony export */   mC: () => (/* binding */ parcelsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66449);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30651);






const sha256 = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const fileName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^(?!\.)[^/\\\p{Cc}]+$/u);
const distributionSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'wheel', 'sdist']),
    file: fileName,
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(),
    sha256,
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('mlops-package/1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'python']),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    file: fileName,
    sha256,
    content: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(distributionSchema).default([]),
});
const bookkeeping = /(?:^|\/)[^/]+\.dist-info\/(?:RECORD|WHEEL)$|(?:^|\/)[^/]+\.egg-info\/SOURCES\.txt$/;
async function inspectPackage(files, path, own) {
    const kind = path.endsWith('.tgz') ? 'npm' : 'python';
    const wheel = path.endsWith('.whl');
    const lines = [];
    let identity = null;
    for await (const member of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        const place = wheel ? member.name : member.name.split('/').slice(1).join('/');
        identity ??= kind === 'npm' ? npmIdentity(place, member) : pythonIdentity(place, member, wheel);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(member.bytes).digest('hex');
        if (!isOwn(place, digest, own) && !bookkeeping.test(place))
            lines.push(JSON.stringify([place, digest]));
    }
    if (identity === null) {
        const expected = kind === 'npm' ? 'package.json' : wheel ? 'METADATA' : 'PKG-INFO';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}: no name and version in it (${expected}); build the package again.`);
    }
    return { kind, ...identity, content: contentDigest(lines) };
}
async function packedContent(files, path) {
    const lines = [];
    for await (const { name, bytes } of (0,_members_js__WEBPACK_IMPORTED_MODULE_4__/* .readMembers */ .m)(files, path)) {
        if (bookkeeping.test(name))
            continue;
        lines.push(JSON.stringify([name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')]));
    }
    return contentDigest(lines);
}
function contentDigest(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
async function distributionOf(files, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const kind = file.endsWith('.whl') ? 'wheel' : file.endsWith('.tgz') ? 'npm' : 'sdist';
    return { kind, file, size: (await files.stat(path))?.size ?? 0, sha256: await files.digest(path) };
}
function isOwn(place, digest, own) {
    if (own.has(place))
        return true;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place);
    for (const [path, ownDigest] of own)
        if (ownDigest === digest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name)
            return true;
    return false;
}
function npmIdentity(place, member) {
    if (place !== 'package.json')
        return null;
    const { name, version } = (0,_detect_js__WEBPACK_IMPORTED_MODULE_3__/* .npmPackageOf */ .ZP)(Buffer.from(member.bytes).toString('utf8'), member.name);
    return name === null || version === null ? null : { name, version };
}
function pythonIdentity(place, member, wheel) {
    if (!(wheel ? /^[^/]+\.dist-info\/METADATA$/.test(place) : place === 'PKG-INFO'))
        return null;
    const head = Buffer.from(member.bytes)
        .toString('utf8')
        .split(/\r?\n\r?\n/, 1)[0];
    const name = /^Name:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    const version = /^Version:[ \t]*(\S+)[ \t]*$/im.exec(head)?.[1];
    return name === undefined || version === undefined ? null : { name, version };
}
async function parcelsOf(files, { file, sha256, kind, files: recorded }, folder) {
    const parcels = [];
    const alone = kind === 'npm' ? 'npm' : file.endsWith('.whl') ? 'wheel' : 'sdist';
    for (const each of recorded.length > 0 ? recorded : [{ kind: alone, file, size: -1, sha256 }]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.file);
        const stat = await files.stat(path);
        if (stat?.kind !== 'file' || (await files.digest(path)) !== each.sha256)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not the package that package/package.json describes; run \`mlops package\` again.`);
        parcels.push({ ...each, size: stat.size, path });
    }
    return parcels;
}


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

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    at(index) {
        return this.values[index];
    }
    whole() {
        return this.values.slice(0, this.size);
    }
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

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 67473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Yt: () => (/* binding */ RowText),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62053);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);


const plain = /^[ !#-[\]-~]*$/;
function quotedText(text) {
    if (plain.test(text))
        return `"${text}"`;
    return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function valueText(cell, type) {
    if (cell === null)
        return 'null';
    if (type === 'string')
        return quotedText(cell);
    if (cell === '')
        return 'null';
    if (type === 'number')
        return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(cell);
    return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
}
class RowText {
    columns;
    wrong;
    heads;
    places;
    constructor(columns, names) {
        this.columns = columns;
        this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
        this.places = columns.map(({ name }) => names.indexOf(name));
    }
    of(cells, row) {
        let text = '';
        for (let at = 0; at < this.columns.length; at++) {
            const value = valueText(cells[this.places[at]][row], this.columns[at].type);
            if (value === undefined) {
                this.wrong = this.columns[at];
                return undefined;
            }
            text += this.heads[at] + value;
        }
        return `${text}}`;
    }
}


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

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function isBoolean(cell) {
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) !== undefined;
}
class TypeEvidence {
    booleans = 0;
    numbers = 0;
    texts = 0;
    decimals = 0;
    beyond = 0;
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
        for (let row = 0; row < cells.length && this.texts === 0; row++) {
            const cell = cells[row];
            if (cell !== null && cell !== undefined && cell !== '')
                this.see(cell);
        }
    }
    merge(other) {
        this.booleans += other.booleans;
        this.numbers += other.numbers;
        this.texts += other.texts;
        this.decimals += other.decimals;
        this.beyond += other.beyond;
    }
    get type() {
        if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0))
            return 'string';
        if (this.booleans > 0)
            return 'boolean';
        if (this.numbers === 0)
            return 'string';
        return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
    }
    see(cell) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
        if (value === undefined) {
            if (isBoolean(cell))
                this.booleans++;
            else
                this.texts++;
            return;
        }
        this.numbers++;
        if (!Number.isInteger(value) || decimalMark.test(cell))
            this.decimals++;
        else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell))
            this.beyond++;
    }
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}
async function inferColumns(batches, only) {
    const evidence = new Map();
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
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


/***/ }),

/***/ 51326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ candidateOf),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32090);
/* harmony import */ var _project_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92492);




function candidateOf(trained) {
    const { name, flavor, params, seed, sample, split, model, environment, who } = trained;
    const { policy, policyDigest, target, data, parts } = split;
    const part = ({ rows, digest }) => ({
        rows,
        digest,
    });
    return _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateSchema */ .HL.parse({
        format: 'mlops-candidate/1',
        name,
        flavor,
        signature: (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .y)(split),
        target,
        params,
        seed,
        ...(sample === null ? {} : { sample }),
        data: {
            fingerprint: data.fingerprint,
            rows: data.rows,
            files: data.files,
            split: {
                policy,
                digest: policyDigest,
                parts: { train: part(parts.train), validation: part(parts.validation), test: part(parts.test) },
            },
        },
        code: { repository: who.repository, revision: who.revision, dirty: who.dirty, package: trained.package },
        environment,
        model,
        tool: who.tool,
    });
}
async function packageOf(run) {
    const path = 'package/package.json';
    if (!(await run.has(path)))
        return null;
    const built = await run.read(path, 'package', (value) => _project_package_js__WEBPACK_IMPORTED_MODULE_3__/* .packageSchema */ .Ww.parse(value));
    const { kind, name, version, file, sha256, content } = built;
    return { kind, name, version, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), sha256, content };
}


/***/ }),

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ linearParams),
/* harmony export */   _d: () => (/* binding */ mlpParams),
/* harmony export */   rV: () => (/* binding */ logisticParams)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const shape = {
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('How often training goes through the rows, at most; the learning rate falls to 0 over them (cosine).'),
    batch_size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000).default(32).describe('Rows of one step of the optimiser (Adam).'),
    learning_rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(10).default(0.01).describe('Step size of the optimiser at the start.'),
    l2: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1000)
        .default(0.001)
        .describe('Weight of the sum of squared weights (biases are free) that is added to the mean loss of a row.'),
    patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)])
        .nullable()
        .default('auto')
        .describe('Early stopping: epochs without a better loss on a tenth of the training rows, held out for this, before training stops and the best weights are taken; auto: 20 where that tenth has at least 100 rows (fewer cannot tell a better epoch from chance), else null; null: train on all rows for all epochs.'),
    max_categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('Categories of a text column that get an input of their own, the most frequent first; all others share one.'),
};
const classWeight = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('balanced'), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1_000_000))])
    .nullable()
    .default(null)
    .describe('What a row of each class counts in the loss: a mapping from class to weight (1 for a class that it does not name), or balanced: rows / (classes * rows of the class), as in scikit-learn. The weights are scaled so that the mean over the training rows is 1.');
const linearParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
const logisticParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...shape, class_weight: classWeight });
const mlpParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000))
        .min(1)
        .max(20)
        .default([32])
        .describe('Units of each hidden layer (rectified linear).'),
    dropout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .lt(1)
        .default(0)
        .describe('Share of the hidden units that each step of training leaves out, chosen anew for each row.'),
    ...shape,
    learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
    class_weight: classWeight,
});


/***/ }),

/***/ 53848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ programDigest),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69407);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _params_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8961);
/* harmony import */ var _tfjs_class_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8013);
/* harmony import */ var _train_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11655);








function planOf(train, target, input = null) {
    if (input !== null && (0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) !== 'python') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`model.input: it says what a model of the flavor python is given, this one is of the flavor ${(0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train)}; remove it.`);
    }
    if (train.data !== 'csv' && train.command === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train.data: it says what your program train.command is given; without one the training rows are read as they are. Remove it.');
    }
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'command') {
        const { command, data, score } = train;
        if (command === null || score === null) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
        }
        return { flavor: 'command', command, data, score, params: mappingOf(train.params) };
    }
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'python') {
        return { flavor: 'python', train: pythonTraining(train), input, params: mappingOf(train.params) };
    }
    const estimator = estimatorOf(_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .estimators */ .Ac.find((name) => name === train.estimator) ?? null, target.task);
    const params = parseParams('tfjs', estimator, train.params);
    refuseUnknownClasses(params, target);
    return { flavor: 'tfjs', estimator, params, backend: train.backend };
}
function pythonTraining({ command, data, estimator, preprocess, columns }) {
    if (command !== null)
        return { command, data };
    if (estimator !== null)
        return { estimator, preprocess, columns };
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor python needs train.estimator or train.command; set one in mlops.yml.');
}
function programDigest(command) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(command)).digest('hex');
}
function estimatorOf(asked, task) {
    switch (task) {
        case 'binary':
        case 'multiclass':
            if (asked === 'linear')
                throw misfit('logistic or mlp', task, asked);
            return asked ?? 'logistic';
        case 'regression':
            if (asked === 'logistic')
                throw misfit('linear or mlp', task, asked);
            return asked ?? 'linear';
    }
}
function misfit(expected, task, asked) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.estimator: expected ${expected} for the task ${task}, got ${asked}.`);
}
function refuseUnknownClasses({ class_weight: asked }, { task, classes }) {
    if (asked === null || asked === undefined)
        return;
    const key = 'train.params.class_weight';
    if (task === 'regression') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${key}: belongs to targets with classes, the task is regression; remove it.`);
    }
    if (asked === 'balanced')
        return;
    const unknown = Object.keys(asked).filter((name) => !classes.includes((0,_tfjs_class_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .classText */ .a)(name)));
    if (unknown.length === 0)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ(unknown.map((name) => `${key}: ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(name)} is no class of the target; write a class as it stands in the data.`));
}
function parseParams(flavor, estimator, raw) {
    const params = mappingOf(raw);
    if (flavor === 'command')
        return params;
    const schema = schemas[estimator ?? 'linear'];
    const parsed = schema.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const json = zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(schema, { io: 'input' });
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}
const schemas = { linear: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .linearParams */ .Gd, logistic: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .logisticParams */ .rV, mlp: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .mlpParams */ ._d };
function mappingOf(raw) {
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw))
        return raw;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.params: expected a mapping, got ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(raw)}.`);
}
function describe(issue, raw, json, estimator) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, json, estimator));
    const key = ['train.params', ...issue.path.map(String)].join('.');
    const value = issue.path.reduce((node, part) => node[part], raw);
    return [`${key}: expected ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .expectation */ .pG)(json, issue.path)}, got ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(value)}.`];
}
const owners = {
    hidden: 'the estimator mlp',
    dropout: 'the estimator mlp',
    class_weight: 'the estimators logistic and mlp, for classes',
};
function unknownKey(key, json, estimator) {
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .knownKeys */ .eE)(json, []);
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(key, known);
    const owner = Object.hasOwn(owners, key) ? owners[key] : undefined;
    const hint = owner !== undefined
        ? `it belongs to ${owner}, this one is ${estimator}; set train.estimator to mlp, or remove it.`
        : near === undefined
            ? `the estimator ${estimator} knows ${known.join(', ')}.`
            : `did you mean "${near}"?`;
    return `train.params.${key}: unknown key; ${hint}`;
}


/***/ }),

/***/ 16893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ samplePlan),
/* harmony export */   s: () => (/* binding */ writeSample)
/* harmony export */ });
/* harmony import */ var _split_bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11759);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97548);
/* harmony import */ var _split_row_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67473);
/* harmony import */ var _split_salted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75554);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79660);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31906);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68646);








const samplePlan = { format: 'mlops-sample/1', share: 0.1, least: 200 };
async function writeSample(files, from, to, { policy, target }, plan) {
    const batches = () => (0,_table_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_4__.csvFile)(from, from)], { delimiter: ',', nulls: [] });
    const buckets = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const strata = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const classes = new Map();
    for await (const batch of batches()) {
        const bucket = bucketsOf(policy, batch);
        const labels = target.task === 'regression' ? undefined : batch.cells[batch.names.indexOf(target.column)];
        for (let row = 0; row < batch.rows; row++) {
            const label = labels?.[row] ?? null;
            let stratum = classes.get(label);
            if (stratum === undefined)
                classes.set(label === null ? null : (0,_table_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownText */ .U)(label), (stratum = classes.size));
            buckets.push(bucket(row));
            strata.push(stratum);
        }
    }
    const chosen = choose(buckets.whole(), strata.whole(), classes.size, plan);
    return { rows: await copyRows(files, batches(), chosen, to), of: chosen.length };
}
function bucketsOf(policy, { cells, names }) {
    const text = new _split_salted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SaltedText */ .h();
    const salt = (0,_split_salted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .saltBytes */ ._)(`${policy.salt}/sample`);
    const keys = new _split_row_text_js__WEBPACK_IMPORTED_MODULE_1__/* .RowText */ .Yt(policy.key, names);
    return (row) => {
        text.set(keys.of(cells, row) ?? '');
        return (0,_split_bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .saltedBucket */ .mr)(text, salt);
    };
}
function choose(buckets, strata, classes, { share, least }) {
    const rows = buckets.length;
    const wanted = Math.min(rows, Math.max(least, Math.ceil(rows * share)));
    const limits = grouped(buckets, strata, classes).map((own) => {
        own.sort();
        const quota = Math.min(own.length, Math.max(2, Math.ceil((own.length * wanted) / rows)));
        return own[quota - 1] ?? -1;
    });
    return Uint8Array.from(buckets, (bucket, row) => (bucket <= limits[strata[row]] ? 1 : 0));
}
function grouped(buckets, strata, classes) {
    const sizes = new Int32Array(classes);
    for (const stratum of strata)
        sizes[stratum] += 1;
    const groups = Array.from(sizes, (size) => new Float64Array(size));
    const next = new Int32Array(classes);
    for (const [row, bucket] of buckets.entries())
        groups[strata[row]][next[strata[row]]++] = bucket;
    return groups;
}
async function copyRows(files, batches, chosen, to) {
    const writer = await files.writer(to);
    let at = 0;
    let written = 0;
    try {
        for await (const { names, cells, rows } of batches) {
            let text = at === 0 ? `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_7__/* .csvRow */ .r)(names)}\n` : '';
            for (let row = 0; row < rows; row++) {
                if (chosen[at++] !== 1)
                    continue;
                text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_7__/* .csvRow */ .r)(cells.map((column) => column[row]))}\n`;
                written += 1;
            }
            await writer.write(text);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    return written;
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classWeights),
/* harmony export */   a: () => (/* binding */ classText)
/* harmony export */ });
function classWeights(asked, classes, counts) {
    if (asked === null || asked === undefined)
        return null;
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const present = counts.filter((count) => count > 0).length;
    const given = new Map(asked === 'balanced' ? [] : Object.entries(asked).map(([name, of]) => [classText(name), of]));
    const weights = counts.map((count, at) => {
        if (asked === 'balanced')
            return count === 0 ? 1 : rows / (present * count);
        return given.get(classes[at]) ?? 1;
    });
    const sum = counts.reduce((total, count, at) => total + count * weights[at], 0);
    return weights.map((weight) => (weight * rows) / sum);
}
function classText(name) {
    return name.normalize('NFC');
}


/***/ }),

/***/ 11655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ estimators),
  cJ: () => (/* binding */ flavorOf),
  P$: () => (/* binding */ trainOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
;// CONCATENATED MODULE: ./.build/train/ignored.js
const documentation = [
    '**/*.md',
    '**/*.rst',
    'docs/**',
    'LICENSE*',
    'NOTICE*',
    'AUTHORS*',
    'CITATION.cff',
    'CODEOWNERS',
    '.gitignore',
    '.editorconfig',
    '.github/ISSUE_TEMPLATE/**',
    '.github/PULL_REQUEST_TEMPLATE/**',
    '.github/CODEOWNERS',
    '.github/FUNDING.yml',
    '.github/dependabot.yml',
    '**/__pycache__/**',
    '**/*.egg-info/**',
];

;// CONCATENATED MODULE: ./.build/train/train.options.js



const train_options_text = schemas/* string */.YjP().min(1);
const commandLine = schemas/* union */.KCZ([train_options_text, schemas/* array */.YOg(train_options_text).min(1)])
    .nullable()
    .default(null);
const trainOptions = schemas/* strictObject */.rej({
    flavor: schemas/* enum */.k5n(['tfjs', 'python', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained, stored and scored: `tfjs` (built in), `python` (one model.joblib of scikit-learn or its like) or `command` (your programs); by default `python` where `train.estimator` is a dotted name, else `command` where `train.command` is set.'),
    estimator: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor tfjs: `linear` (regression, its default), `logistic` (classes, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`."),
    preprocess: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types."),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'category', 'date']))
        .default({})
        .describe('Flavor python, beside `train.estimator`: what columns are taken as, such as `{description: text, zip: category}`. By default numbers and booleans are numbers; a column of strings is a date where every cell is one (ISO 8601), text where more than half of its cells are different and they have more than 3 words on average, else a category.'),
    command: commandLine.describe('Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA (see `train.data`), MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).'),
    data: schemas/* enum */.k5n(['csv', 'parquet'])
        .default('csv')
        .describe("Beside `train.command`: the form of the file MLOPS_TRAIN_DATA; `parquet` has the columns' types (whole numbers, fractions, texts, booleans)."),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), train_options_text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    backend: schemas/* enum */.k5n(choice/* backendNames */.bz)
        .default('auto')
        .describe('Flavor tfjs: what computes: `node` is the package @tensorflow/tfjs-node that the repository has installed, `wasm` is WebAssembly, `auto` the first of them that is there and loads.'),
    seed: schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    cross_validation: schemas/* boolean */.zMY()
        .default(false)
        .describe('Hold each fold of the training rows (data.split.folds without the validation part) out once, train on the others, and show mean and spread of the metrics. Costs a training a fold; decides nothing.'),
    on_check: schemas/* enum */.k5n(['full', 'sample', 'none'])
        .default('full')
        .describe('How a pull request trains: full: on all training rows, then compares; sample: on a tenth of them (at least 200), which shows that the code runs, and compares nothing; none: not at all.'),
    ignore_changes: schemas/* array */.YOg(train_options_text.regex(/^[^!]/, 'expected a glob that does not begin with !'))
        .default([...documentation])
        .describe('Files whose change is no reason to train: globs, from the working directory and from the root of the repository; by default documentation. Never a file that this configuration names. Leave out what your program reads.'),
    timeout_minutes: schemas/* number */.aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, message] of misfits(train))
        say(key, message);
});
const estimators = ['linear', 'logistic', 'mlp'];
function misfits(train) {
    const flavor = flavorOf(train);
    const found = [];
    const needed = (key, message) => {
        if (train[key] === null)
            found.push([key, message]);
    };
    const foreign = (key, flavors) => {
        const first = flavors.split(' ')[0];
        if (train[key] !== null) {
            found.push([key, `belongs to the flavor ${flavors}; remove it, or set train.flavor to ${first}.`]);
        }
    };
    if (flavor === 'command') {
        needed('command', 'expected the program that trains, as the flavor is command; it is missing.');
        needed('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        foreign('estimator', isDotted(train.estimator) ? 'python' : 'tfjs');
    }
    else
        foreign('score', 'command');
    if (flavor !== 'tfjs' && train.backend !== 'auto') {
        found.push(['backend', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.']);
    }
    if (flavor === 'tfjs')
        foreign('command', 'command or python');
    if (flavor !== 'python') {
        foreign('preprocess', 'python');
        if (Object.keys(train.columns).length > 0) {
            found.push(['columns', 'belongs to the flavor python; remove it, or set train.flavor to python.']);
        }
    }
    if (flavor === 'tfjs' && isDotted(train.estimator))
        foreign('estimator', 'python');
    if (flavor === 'python')
        found.push(...misfitsOfPython(train));
    return [...malformed(train), ...found];
}
function malformed({ estimator, preprocess }) {
    const found = [];
    if (typeof estimator === 'string' && !/^(?:linear|logistic|mlp|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(estimator)) {
        const known = 'linear, logistic, mlp, or the dotted name of a class such as sklearn.linear_model.Ridge';
        found.push(['estimator', `expected ${known}, got ${JSON.stringify(estimator)}.`]);
    }
    if (typeof preprocess === 'string' && !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/.test(preprocess)) {
        const form = 'package.module:function, such as flowers.features:preprocessing';
        found.push(['preprocess', `expected ${form}, got ${JSON.stringify(preprocess)}.`]);
    }
    return found;
}
function misfitsOfPython({ estimator, preprocess, columns, command }) {
    const found = [];
    if (estimator === null && command === null) {
        const what = 'the dotted name of a class, or train.command, as the flavor is python';
        found.push(['estimator', `expected ${what}; both are missing.`]);
    }
    if (estimator !== null && command !== null) {
        found.push(['command', 'expected either train.command or train.estimator, got both; remove one.']);
    }
    if (estimator !== null && !isDotted(estimator)) {
        found.push([
            'estimator',
            'expected the dotted name of a class, such as sklearn.linear_model.LogisticRegression, as the flavor is python; or set train.flavor to tfjs.',
        ]);
    }
    if (estimator === null && preprocess !== null) {
        found.push(['preprocess', 'belongs beside train.estimator; remove it, as train.command makes the whole Pipeline.']);
    }
    if (Object.keys(columns).length > 0 && (estimator === null || preprocess !== null)) {
        const by = estimator === null ? 'train.command makes the whole Pipeline' : 'train.preprocess makes them';
        found.push(['columns', `says how inputs are made from columns; remove it, as ${by}.`]);
    }
    return found;
}
function isDotted(estimator) {
    return estimator?.includes('.') === true;
}
function flavorOf(train) {
    if (train.flavor !== null)
        return train.flavor;
    if (isDotted(train.estimator))
        return 'python';
    return train.command === null ? 'tfjs' : 'command';
}


/***/ })

};
