export const id = 9958;
export const ids = [9958];
export const modules = {

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

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48529);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    return ((upper % bucketCount) * 967296 + lower) % bucketCount;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
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
    whole() {
        return this.values.slice(0, this.size);
    }
}


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

/***/ 48529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12];
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30];
const [p, q] = [32, 34];
const [k0, k1, k2] = [36, 38, 40];
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b];
class FarmFingerprint {
    r = new Int32Array(42);
    bytes = new DataView(new ArrayBuffer(0));
    constructor() {
        this.r.set(constants, k0);
    }
    get low() {
        return this.r[out];
    }
    get high() {
        return this.r[out + 1];
    }
    hash(bytes, at, length) {
        this.bytes = bytes;
        if (length > 64) {
            this.long(at, length);
            return;
        }
        this.add(m, this.set(m, length * 2), k2);
        if (length > 32)
            this.upTo64(at, length);
        else if (length > 16)
            this.upTo32(at, length);
        else if (length > 7)
            this.upTo16(at, length);
        else if (length > 3)
            this.upTo7(at, length);
        else
            this.upTo3(at, length);
    }
    upTo3(at, length) {
        if (length === 0) {
            this.copy(out, k2);
            return;
        }
        this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
        this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
        this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
        this.multiply(out, this.fold(u, u), k2);
    }
    upTo7(at, length) {
        const first = this.bytes.getInt32(at, true);
        this.set(u, first << 3, first >>> 29);
        this.add(u, u, this.set(v, length));
        this.set(v, this.bytes.getInt32(at + length - 4, true));
        this.join(out, u, v);
    }
    upTo16(at, length) {
        this.add(a, this.fetch(a, at), k2);
        this.fetch(b, at + length - 8);
        this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
        this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
        this.join(out, u, v);
    }
    upTo32(at, length) {
        this.multiply(a, this.fetch(a, at), k1);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(out, u, v);
    }
    upTo64(at, length) {
        this.multiply(a, this.fetch(a, at), k2);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(z, u, v);
        this.copy(s, a);
        this.multiply(a, this.fetch(a, at + 16), m);
        this.fetch(b, at + 24);
        this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
        this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
        this.cross(s);
        this.join(out, u, v);
    }
    long(at, length) {
        const rest = (length - 1) & 63;
        const end = at + length - 1 - rest;
        this.r.fill(0, v1, a);
        this.multiply(x, this.set(x, 81), k2);
        this.add(x, x, this.fetch(p, at));
        this.multiply(y, this.set(y, 81), k1);
        this.add(y, y, this.set(p, 113));
        this.add(z, this.multiply(z, y, k2), this.set(p, 113));
        this.multiply(z, this.fold(z, z), k2);
        this.copy(m, k1);
        for (let block = at; block < end; block += 64)
            this.block(block, 1);
        this.add(m, this.set(m, (this.r[z] & 0xff) << 1), k1);
        this.add(w1, w1, this.set(p, rest));
        this.add(v1, v1, w1);
        this.add(w1, w1, v1);
        this.block(at + length - 64, 9);
        this.join(u, v1, w1);
        this.add(u, u, this.multiply(p, this.fold(p, y), k0));
        this.add(u, u, z);
        this.join(v, v2, w2);
        this.add(v, v, x);
        this.join(out, u, v);
    }
    block(at, weight) {
        const { r, bytes } = this;
        this.add(x, x, v1);
        this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
        this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
        this.mix(z, w1, 0, 0, 33);
        this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
        this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
        this.add(y, y, this.fetch(p, at + 40));
        this.multiply(v1, v2, m);
        this.add(v2, x, w1);
        this.weak(at, v1);
        this.add(w1, z, w2);
        this.add(w2, y, this.fetch(p, at + 16));
        this.weak(at + 32, w1);
        const low = r[z];
        const high = r[z + 1];
        this.set(z, r[x], r[x + 1]);
        this.set(x, low, high);
    }
    mix(register, other, wordLow, wordHigh, bits) {
        const { r } = this;
        const oneLow = r[register];
        const twoLow = r[other];
        const partLow = (oneLow + twoLow) | 0;
        const low = (partLow + wordLow) | 0;
        const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
        const high = (r[register + 1] + r[other + 1] + wordHigh + carried) | 0;
        const turnedLow = (high >>> bits) | (low << -bits);
        const turnedHigh = (low >>> bits) | (high << -bits);
        const byLow = r[m];
        const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]);
        r[register] = imul(turnedLow, byLow);
        r[register + 1] = highOfProduct(turnedLow, byLow) + across;
    }
    weak(at, pair) {
        const { r, bytes } = this;
        const low3 = bytes.getInt32(at + 24, true);
        const high3 = bytes.getInt32(at + 28, true);
        const startLow = r[pair];
        const word0 = bytes.getInt32(at, true);
        const cLow = (startLow + word0) | 0;
        const cHigh = (r[pair + 1] + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;
        const otherLow = r[pair + 2];
        const partLow = (otherLow + cLow) | 0;
        const sumLow = (partLow + low3) | 0;
        const sumHigh = (r[pair + 3] + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
        const bLow = (sumLow >>> 21) | (sumHigh << 11);
        const bHigh = (sumHigh >>> 21) | (sumLow << 11);
        const word1 = bytes.getInt32(at + 8, true);
        const word2 = bytes.getInt32(at + 16, true);
        const halfLow = (cLow + word1) | 0;
        const aLow = (halfLow + word2) | 0;
        const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
        const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;
        const turnedLow = (aHigh >>> 12) | (aLow << 20);
        const turnedHigh = (aLow >>> 12) | (aHigh << 20);
        const addedLow = (bLow + turnedLow) | 0;
        const endLow = (addedLow + cLow) | 0;
        const firstLow = (aLow + low3) | 0;
        r[pair] = firstLow;
        r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
        r[pair + 2] = endLow;
        r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
    }
    cross(k) {
        this.rotate(u, this.add(u, a, b), 43);
        this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
        this.rotate(v, this.add(v, b, k), 18);
        this.add(v, v, this.add(p, a, c));
    }
    join(to, first, second) {
        this.multiply(p, this.xor(p, first, second), m);
        this.fold(p, p);
        this.multiply(p, this.xor(p, second, p), m);
        return this.multiply(to, this.fold(p, p), m);
    }
    fold(to, from) {
        const r = this.r;
        const high = r[from + 1];
        r[to] = r[from] ^ (high >>> 15);
        r[to + 1] = high;
        return to;
    }
    set(to, low, high = 0) {
        this.r[to] = low;
        this.r[to + 1] = high;
        return to;
    }
    copy(to, from) {
        return this.set(to, this.r[from], this.r[from + 1]);
    }
    fetch(to, at) {
        return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
    }
    xor(to, first, second) {
        const r = this.r;
        return this.set(to, r[first] ^ r[second], r[first + 1] ^ r[second + 1]);
    }
    add(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const low = (one + two) | 0;
        return this.set(to, low, (r[first + 1] + r[second + 1] + carry(one, two, low)) | 0);
    }
    rotate(to, from, bits) {
        const r = this.r;
        const low = bits < 32 ? r[from] : r[from + 1];
        const high = bits < 32 ? r[from + 1] : r[from];
        return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
    }
    multiply(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const across = imul(r[first + 1], two) + imul(one, r[second + 1]);
        return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
    }
}
function carry(one, two, sum) {
    return ((one & two) | ((one | two) & ~sum)) >>> 31;
}
function highOfProduct(one, two) {
    const low1 = one & 0xffff;
    const high1 = one >>> 16;
    const low2 = two & 0xffff;
    const high2 = two >>> 16;
    const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
    const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
    return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}
function farmFingerprint(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = new FarmFingerprint();
    hash.hash(new DataView(bytes.buffer), 0, bytes.length);
    return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js

const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    bytes = Buffer.alloc(1024);
    view = viewOf(this.bytes);
    length = 0;
    farm = new FarmFingerprint();
    set(text) {
        if (room + text.length * 3 > this.bytes.length) {
            this.bytes = Buffer.alloc(room + text.length * 4);
            this.view = viewOf(this.bytes);
        }
        this.length = this.bytes.write(text, room);
    }
    hash(salt) {
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            this.bytes[at + i] = salt[i];
        this.farm.hash(this.view, at, salt.length + this.length);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ }),

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* unused harmony export TypeEvidence */
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
    add(cells) {
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
    for await (const { names, cells } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
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

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ linearParams),
/* harmony export */   _: () => (/* binding */ mlpParams)
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
const linearParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
const mlpParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000))
        .min(1)
        .max(20)
        .default([32])
        .describe('Units of each hidden layer (rectified linear).'),
    ...shape,
    learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69407);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _params_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8961);
/* harmony import */ var _train_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11655);







function planOf(train, task) {
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'command') {
        const { command, score } = train;
        if (command === null || score === null) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
        }
        return { flavor: 'command', command, score, params: mappingOf(train.params) };
    }
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'python') {
        return { flavor: 'python', train: pythonTraining(train), params: mappingOf(train.params) };
    }
    const estimator = estimatorOf(_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .estimators */ .Ac.find((name) => name === train.estimator) ?? null, task);
    return { flavor: 'tfjs', estimator, params: parseParams('tfjs', estimator, train.params) };
}
function pythonTraining({ command, estimator, preprocess }) {
    if (command !== null)
        return { command };
    if (estimator !== null)
        return { estimator, preprocess };
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor python needs train.estimator or train.command; set one in mlops.yml.');
}
function programDigest(command) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(command)).digest('hex');
}
function estimatorOf(asked, task) {
    switch (task) {
        case 'multiclass':
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train.flavor: tfjs trains binary and regression models, this task is multiclass; use the flavor python or command.');
        case 'binary':
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
function parseParams(flavor, estimator, raw) {
    const params = mappingOf(raw);
    if (flavor === 'command')
        return params;
    const schema = estimator === 'mlp' ? _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .mlpParams */ ._ : _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .linearParams */ .G;
    const parsed = schema.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input' });
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}
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
function unknownKey(key, json, estimator) {
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .knownKeys */ .eE)(json, []);
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(key, known);
    const hint = key === 'hidden'
        ? `it belongs to the estimator mlp, this one is ${estimator}; set train.estimator to mlp, or remove it.`
        : near === undefined
            ? `the estimator ${estimator} knows ${known.join(', ')}.`
            : `did you mean "${near}"?`;
    return `train.params.${key}: unknown key; ${hint}`;
}


/***/ })

};
