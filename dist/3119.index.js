export const id = 3119;
export const ids = [3119,6804];
export const modules = {

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   U: () => (/* binding */ argvOf)
/* harmony export */ });
function argvOf(command) {
    return typeof command === 'string' ? ['bash', '-eo', 'pipefail', '-c', command] : command;
}
function shown(command) {
    return typeof command === 'string' ? command : command.join(' ');
}


/***/ }),

/***/ 62735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion),
/* harmony export */   d: () => (/* binding */ coreMetadata)
/* harmony export */ });
function coreMetadata(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const end = lines.findIndex((line) => line === '');
    const fields = [];
    for (const line of end < 0 ? lines : lines.slice(0, end)) {
        const last = fields.at(-1);
        if (/^[ \t]/.test(line)) {
            if (last !== undefined)
                last[1] += `\n${line.replace(/^(?: {7}\||[ \t]+)/, '')}`;
            continue;
        }
        const sign = line.indexOf(':');
        if (sign > 0)
            fields.push([line.slice(0, sign).trim(), line.slice(sign + 1).trim()]);
    }
    const body = end < 0 ? '' : lines.slice(end + 1).join('\n');
    if (body.trim() !== '')
        fields.push(['Description', body]);
    return fields;
}
function withVersion(text, version) {
    return text.replace(/^Version:.*$/im, `Version: ${version}`);
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

/***/ 57177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
function inWorkspace(workspace, ...folders) {
    return { reads: [], writes: [workspace, ...folders], network: true };
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

/***/ 12018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   aD: () => (/* binding */ serverAddress),
/* harmony export */   qh: () => (/* binding */ indexOf)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function serverAddress(text, key) {
    let url;
    try {
        url = new URL(text);
    }
    catch (cause) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key}: expected an address such as https://pypi.example.org/, got something else.`, {
            cause,
        });
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key}: expected an address that begins with https://, got ${url.protocol}//.`);
    if (url.username !== '' || url.password !== '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key}: the address holds a user or a password; take them out, and name environment variables by package.server.username and package.server.password.`);
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function isPrivate(url) {
    return url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
function shownAddress(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
function indexOf(upload) {
    const known = new Map([
        ['upload.pypi.org', 'https://pypi.org/simple/'],
        ['test.pypi.org', 'https://test.pypi.org/simple/'],
    ]).get(upload.host);
    if (known !== undefined)
        return new URL(known);
    return new URL(upload.pathname.endsWith('/legacy/') ? '../simple/' : 'simple/', upload);
}


/***/ }),

/***/ 32288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf),
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function credentialsOf({ kind, username, password, token }, variables) {
    const value = (name) => (Object.hasOwn(variables, name) ? (variables[name] ?? '') : '').trim();
    const wanted = (key, name) => {
        const found = value(name);
        if (found !== '')
            return found;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`package.server.${key}: the environment variable ${name} is not set; set it, in a workflow by the secret that gives it.`);
    };
    if (username !== null) {
        const secretName = password ?? token;
        const user = wanted('username', username);
        return basic(user, wanted(password === null ? 'token' : 'password', secretName), `${username} and ${secretName}`);
    }
    if (password !== null)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('package.server.password: package.server.username is missing beside it; name both.');
    const secret = token === 'MLOPS_PACKAGE_TOKEN' ? value(token) : wanted('token', token);
    if (secret === '')
        return { header: null, secrets: [], from: token };
    if (secret.includes(':')) {
        const colon = secret.indexOf(':');
        return basic(secret.slice(0, colon), secret.slice(colon + 1), token);
    }
    if (kind === 'pypi')
        return basic('__token__', secret, token);
    return { header: `Bearer ${secret}`, secrets: [secret], from: token };
}
function basic(user, password, from) {
    const pair = `${user}:${password}`;
    const encoded = Buffer.from(pair).toString('base64');
    return { header: `Basic ${encoded}`, secrets: [password, pair, encoded].filter((each) => each !== ''), from };
}
function withoutSecrets(text, { secrets }) {
    return [...secrets]
        .sort((a, b) => b.length - a.length)
        .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 12224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lw: () => (/* binding */ Http),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12018);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32288);





class InterruptedError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp {
    name = 'InterruptedError';
}
const mostRedirects = 5;
class Http {
    options;
    constructor(options) {
        this.options = options;
    }
    get credentials() {
        return this.options.credentials;
    }
    async get(address, accept) {
        let url = address;
        for (let redirects = 0;; redirects += 1) {
            const answer = await this.ask('GET', url, { accept }, null);
            const next = redirectOf(answer);
            if (next === null)
                return answer;
            answer.body.resume();
            if (redirects === mostRedirects)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(address)}: it redirects again and again.`);
            if (url.protocol === 'https:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(next))
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(address)}: it redirects from https to ${next.protocol}//${next.host}; that is not followed.`);
            url = next;
        }
    }
    send(method, url, body) {
        return this.ask(method, url, { 'content-type': body.type, 'content-length': String(body.length) }, body.chunks);
    }
    async ask(method, url, headers, body) {
        const { agent, credentials, origin, patience } = this.options;
        if (credentials.header !== null && url.origin === origin && !(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(url))
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`package.server.url: ${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(url)} is not encrypted, so no password is sent there; use https (http goes to this machine only).`);
        const own = credentials.header !== null && url.origin === origin ? { authorization: credentials.header } : {};
        try {
            const sent = { 'user-agent': agent, connection: 'close', ...headers, ...own };
            return await exchange(url, method, sent, body, patience);
        }
        catch (cause) {
            if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp)
                throw cause;
            const { message, code } = cause;
            const why = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .c)(message === '' ? (code ?? 'no reason is known') : message, credentials);
            throw new InterruptedError(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(url)}: the connection failed (${why}).`);
        }
    }
}
async function exchange(url, method, headers, body, patience) {
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        const asked = request(url, { method, headers });
        const late = () => new Error(`nothing came for ${patience / 1000} s`);
        asked.setTimeout(patience, () => asked.destroy(late()));
        asked.on('response', (message) => {
            message.setTimeout(patience, () => message.destroy(late()));
            message.on('error', () => undefined);
            const { statusCode = 0, statusMessage = '' } = message;
            const authorized = headers['authorization'] !== undefined;
            resolve({ status: statusCode, reason: statusMessage, headers: message.headers, url, authorized, body: message });
        });
        asked.on('error', reject);
        if (body === null)
            asked.end();
        else
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body), asked).catch(reject);
    });
}
function redirectOf({ status, headers, url }) {
    if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined)
        return null;
    try {
        const next = new URL(headers.location, url);
        return next.protocol === 'https:' || next.protocol === 'http:' ? next : null;
    }
    catch {
        return null;
    }
}
const longest = 64 * 2 ** 20;
async function textOf({ body, url }) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > longest)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(url)}: an answer of more than 64 MiB; that is not its index.`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp)
            throw cause;
        throw new InterruptedError(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(url)}: the connection broke while it answered.`, { cause });
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 40519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   C: () => (/* binding */ NpmShelf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30651);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12018);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12224);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47718);






class NpmShelf {
    identity;
    files;
    http;
    location;
    registry;
    document;
    constructor({ url }, identity, files, http) {
        this.identity = identity;
        this.files = files;
        this.http = http;
        this.registry = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .serverAddress */ .aD)(url, 'package.server.url');
        this.document = new URL(identity.name.replace('/', '%2f'), this.registry);
        this.location = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(this.registry);
    }
    async find(parcel) {
        const answer = await this.http.get(this.document, 'application/json');
        if (answer.status === 404) {
            answer.body.resume();
            return null;
        }
        if (answer.status !== 200)
            throw await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(answer, 'to show the package', this.http.credentials);
        const document = objectOf(await (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answer));
        if (document === null)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`package.server.url: ${(0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAddress */ .Uk)(answer.url)} answered something else than a package's document; correct the address, or try again.`);
        const dist = at(at(at(document, 'versions'), this.identity.version), 'dist');
        if (dist === undefined)
            return null;
        const integrity = at(dist, 'integrity');
        const own = await integrityOf(this.files, parcel.path);
        const strong = typeof integrity === 'string' && integrity.split(/\s+/).find((each) => each.startsWith('sha512-'));
        const tarball = at(dist, 'tarball');
        const url = typeof tarball === 'string' && URL.canParse(tarball) ? new URL(tarball) : this.tarball();
        return { url, same: typeof strong === 'string' ? strong.replace(/\?.*$/, '') === own.integrity : null };
    }
    async send(parcel) {
        const body = Buffer.from(JSON.stringify(await this.publication(parcel)));
        const answer = await this.http.send('PUT', this.document, {
            type: 'application/json',
            length: body.length,
            chunks: once(body),
        });
        if (answer.status >= 200 && answer.status < 300) {
            answer.body.resume();
            return;
        }
        throw await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(answer, `to take ${parcel.file}`, this.http.credentials);
    }
    async publication(parcel) {
        const { name, version } = this.identity;
        const manifest = await manifestOf(this.files, parcel);
        const { integrity, shasum, bytes } = await integrityOf(this.files, parcel.path);
        const config = at(manifest, 'publishConfig');
        const access = at(config, 'access');
        const tag = at(config, 'tag');
        const dist = { integrity, shasum, tarball: this.tarball().href };
        return {
            _id: name,
            name,
            description: manifest['description'],
            'dist-tags': { [typeof tag === 'string' ? tag : version.includes('-') ? 'next' : 'latest']: version },
            versions: { [version]: { ...manifest, name, version, _id: `${name}@${version}`, dist } },
            access: access === 'public' || access === 'restricted' ? access : null,
            _attachments: {
                [`${name}-${version}.tgz`]: {
                    content_type: 'application/octet-stream',
                    data: bytes.toString('base64'),
                    length: bytes.length,
                },
            },
        };
    }
    tarball() {
        const { name, version } = this.identity;
        return new URL(`${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`, this.registry);
    }
}
async function manifestOf(files, { path, file }) {
    for await (const { name, bytes } of (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .readMembers */ .m)(files, path)) {
        if (name.split('/').slice(1).join('/') !== 'package.json')
            continue;
        const manifest = objectOf(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
        if (manifest !== null)
            return manifest;
    }
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}: no package.json in it; build the package again.`);
}
async function integrityOf(files, path) {
    const bytes = Buffer.from(await files.read(path));
    const integrity = `sha512-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(bytes).digest('base64')}`;
    return { integrity, shasum: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(bytes).digest('hex'), bytes };
}
function objectOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
async function* once(bytes) {
    await Promise.resolve();
    yield bytes;
}


/***/ }),

/***/ 47718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export BusyError */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66804);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30177);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12018);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32288);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12224);






class BusyError extends _http_js__WEBPACK_IMPORTED_MODULE_4__/* .InterruptedError */ .p4 {
    name = 'BusyError';
}
async function refusal(answer, what, credentials) {
    const { status, url, headers, authorized } = answer;
    const where = `package.server: ${(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(url)}`;
    const said = await wordsOf(answer, credentials);
    if (status >= 300 && status < 400) {
        const to = target(headers.location, url);
        return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} sends on to ${to} (${status}); uploads are not sent on: set package.server.url to that address.`);
    }
    switch (status) {
        case 401:
        case 407:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(authorized
                ? `${where} does not know the credentials of ${credentials.from} (${status}${said}); correct them.`
                : `${where} asks for credentials (${status}); set the secret package-token, which is ${credentials.from}, or name variables by package.server.username and package.server.password.`);
        case 403:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(authorized
                ? `${where} refused ${what} (403${said}): the credentials of ${credentials.from} are wrong, or may not do this; correct them or their rights.`
                : `${where} refused ${what} to somebody without credentials (403${said}); set the secret package-token, which is ${credentials.from}.`);
        case 404:
        case 405:
        case 410:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} refused ${what} (${status}${said}): nothing takes packages at this address; correct package.server.url.`);
        case 413:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} refused ${what} (413${said}): it is larger than the server allows; raise its limit, or leave files out of the package.`);
        case 408:
        case 425:
        case 429:
            return new BusyError(`${where} had no time ${what} (${status}${said}).`);
        default:
            if (status >= 500)
                return new BusyError(`${where} failed ${what} (${status}${said}).`);
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} refused ${what} (${status}${said}); correct what it names.`);
    }
}
async function wordsOf(answer, credentials) {
    let body = '';
    try {
        body = (await (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(answer)).slice(0, 20_000);
    }
    catch {
    }
    const text = jsonError(body) ?? body.replace(/<(style|script|title)\b[^]*?<\/\1>/gi, ' ').replace(/<[^<>]*>/g, ' ');
    const words = (text.trim() === '' ? answer.reason : text).replace(/\s+/g, ' ').trim();
    return words === '' ? '' : `, ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)(words, credentials)), 200).replace(/\.$/, '')}`;
}
function jsonError(body) {
    try {
        const { error, message } = JSON.parse(body);
        return typeof error === 'string' ? error : typeof message === 'string' ? message : null;
    }
    catch {
        return null;
    }
}
function target(location, url) {
    try {
        return (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(new URL(location ?? '', url));
    }
    catch {
        return 'elsewhere';
    }
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


/***/ })

};
