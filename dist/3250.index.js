export const id = 3250;
export const ids = [3250];
export const modules = {

/***/ 23250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadStep: () => (/* binding */ uploadStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
// EXTERNAL MODULE: ./.build/project/in-workspace.js
var in_workspace = __webpack_require__(57177);
;// CONCATENATED MODULE: ./.build/project/upload-command.js




async function uploadByCommand(command, path, { environment, log, workspace }) {
    const ended = await log.group(`upload: ${(0,process/* shown */.S)(command)}`, () => environment.run({
        argv: (0,process/* argvOf */.U)(command),
        key: 'package.upload',
        cwd: workspace,
        env: { MLOPS_PACKAGE: path },
        onLine: (line) => {
            log.output(line);
        },
    }, (0,in_workspace/* inWorkspace */.v)(workspace, (0,external_node_path_.dirname)(path))));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
    throw new errors/* ProgramError */.Zj(`package.upload: "${(0,process/* shown */.S)(command)}" ${how}; the version is published all the same, so run this job again.`, ended.tail.slice(-10));
}

// EXTERNAL MODULE: ./.build/project/package.js
var project_package = __webpack_require__(92492);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/project/server/address.js
var address = __webpack_require__(12018);
// EXTERNAL MODULE: ./.build/project/server/credentials.js
var server_credentials = __webpack_require__(32288);
// EXTERNAL MODULE: ./.build/project/server/http.js
var server_http = __webpack_require__(12224);
// EXTERNAL MODULE: ./.build/project/server/refusal.js
var refusal = __webpack_require__(47718);
;// CONCATENATED MODULE: ./.build/project/server/deliver.js





const sendings = 3;
const questions = 6;
async function deliver(parcel, shelf, delivering) {
    const before = await insistent(delivering, () => look(parcel, shelf, delivering));
    if (before !== null)
        return before;
    for (let attempt = 1;; attempt += 1) {
        let failure = null;
        try {
            await shelf.send(parcel);
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo) && !(cause instanceof errors/* OutsideError */.Cp))
                throw cause;
            failure = cause;
        }
        if (failure === null)
            break;
        const now = await arrived(parcel, shelf, delivering, failure);
        if (now !== null)
            return now;
        if (!(failure instanceof server_http/* InterruptedError */.p4) || attempt === sendings)
            throw named(failure, parcel);
        await delivering.rest(attempt);
    }
    for (let attempt = 1; attempt <= questions; attempt += 1) {
        const now = await insistent(delivering, () => look(parcel, shelf, delivering));
        if (now !== null)
            return 'sent';
        if (attempt < questions)
            await delivering.rest(attempt);
    }
    throw new errors/* OutsideError */.Cp(`package.server: ${shelf.location} took ${parcel.file} and does not show it; run this again, and set package.server.index where its index is elsewhere.`);
}
async function arrived(parcel, shelf, delivering, failure) {
    try {
        const now = await look(parcel, shelf, delivering);
        return now === 'there' && failure instanceof server_http/* InterruptedError */.p4 ? 'sent' : now;
    }
    catch (cause) {
        if (cause instanceof server_http/* InterruptedError */.p4)
            return null;
        if (cause instanceof ConflictError)
            throw cause;
        throw named(failure, parcel);
    }
}
class ConflictError extends errors/* UserError */.yo {
    name = 'ConflictError';
}
async function look(parcel, shelf, { files, http }) {
    const held = await shelf.find(parcel);
    if (held === null)
        return null;
    if (held.same === true)
        return 'there';
    const copy = await fetchCopy(held, parcel, files, http);
    if (copy !== null && (await files.digest(copy)) === parcel.sha256)
        return 'there';
    if (copy !== null && (await sameContent(files, copy, parcel.path)))
        return 'repacked';
    throw new ConflictError(`package.version: ${shelf.location} holds ${parcel.file} with other bytes already, and a version never changes; raise the version of the package, or set package.version to commit.`);
}
async function sameContent(files, copy, path) {
    const own = await (0,project_package/* packedContent */._v)(files, path);
    try {
        return (await (0,project_package/* packedContent */._v)(files, copy)) === own;
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return false;
        throw cause;
    }
}
async function fetchCopy({ url, same }, parcel, files, http) {
    const answer = await http.get(url, '*/*');
    if (answer.status !== 200 && same === false) {
        answer.body.resume();
        return null;
    }
    if (answer.status !== 200)
        throw await (0,refusal/* refusal */.x)(answer, `to give ${parcel.file} for comparison`, http.credentials);
    const to = (0,external_node_path_.join)(await files.temporary(), (0,external_node_path_.basename)(parcel.path));
    const writer = await files.writer(to);
    let size = 0;
    try {
        for await (const chunk of answer.body) {
            size += chunk.length;
            if (size > 2 * parcel.size + 2 ** 20)
                break;
            await writer.write(chunk);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
            throw cause;
        throw new server_http/* InterruptedError */.p4(`${url.host}: the connection broke while ${parcel.file} came.`, { cause });
    }
    const told = Number(answer.headers['content-length'] ?? size);
    if (size < told)
        throw new server_http/* InterruptedError */.p4(`${url.host}: the connection broke while ${parcel.file} came.`);
    return to;
}
async function insistent({ rest }, ask) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await ask();
        }
        catch (cause) {
            if (!(cause instanceof server_http/* InterruptedError */.p4))
                throw cause;
            if (attempt === sendings)
                throw new errors/* OutsideError */.Cp(`${cause.message} Try again.`, { cause });
            await rest(attempt);
        }
    }
}
function named(failure, { file }) {
    if (!(failure instanceof server_http/* InterruptedError */.p4))
        return failure;
    return new errors/* OutsideError */.Cp(`${failure.message} ${file} did not arrive; try again.`, { cause: failure });
}

// EXTERNAL MODULE: ./.build/project/server/npm.js
var npm = __webpack_require__(40519);
// EXTERNAL MODULE: ./.build/project/core-metadata.js
var core_metadata = __webpack_require__(62735);
// EXTERNAL MODULE: ./.build/project/members.js
var members = __webpack_require__(30651);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/project/server/multipart.js

function multipart(fields, file, seed) {
    const boundary = `----mlops-${(0,external_node_crypto_.createHash)('sha256').update(seed).update(JSON.stringify(fields)).digest('hex')}`;
    const head = [
        ...fields.map(([name, value]) => part(boundary, `name="${quoted(name)}"`, null) + value + '\r\n'),
        part(boundary, `name="${quoted(file.field)}"; filename="${quoted(file.name)}"`, 'application/octet-stream'),
    ].join('');
    const before = Buffer.from(head);
    const after = Buffer.from(`\r\n--${boundary}--\r\n`);
    async function* chunks() {
        yield before;
        yield* file.chunks;
        yield after;
    }
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        length: before.length + file.size + after.length,
        chunks: chunks(),
    };
}
function part(boundary, disposition, type) {
    const kind = type === null ? '' : `Content-Type: ${type}\r\n`;
    return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${kind}\r\n`;
}
function quoted(text) {
    return text.replace(/["\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./.build/project/server/simple-index.js
const indexTypes = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
function indexedFiles(text, type, page) {
    return /json/i.test(type) ? fromJson(text, page) : fromHtml(text, page);
}
function fromJson(text, page) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const listed = value?.files;
    if (!Array.isArray(listed))
        return null;
    const found = [];
    for (const each of listed) {
        const url = addressOf(each.url, page);
        if (typeof each.filename !== 'string' || url === null)
            continue;
        found.push({ name: each.filename, url, sha256: digestOf(each.hashes?.sha256) });
    }
    return found;
}
function fromHtml(text, page) {
    if (!/<(?:!doctype|html|body|a)\b/i.test(text))
        return null;
    const found = [];
    for (const [, attributes] of text.matchAll(/<a\s([^<>]*)>/gi)) {
        const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
        const url = addressOf(href === null ? null : unescaped((href[1] ?? href[2])), page);
        if (url === null)
            continue;
        const name = decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
        found.push({ name, url, sha256: digestOf(/^#sha256=(.*)$/i.exec(url.hash)?.[1]) });
    }
    return found;
}
function digestOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}
function addressOf(value, page) {
    if (typeof value !== 'string')
        return null;
    try {
        const url = new URL(value, page);
        return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
    }
    catch {
        return null;
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function unescaped(text) {
    return text
        .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex) => character(Number.parseInt(hex, 16)))
        .replace(/&#(\d{1,7});/g, (_, digits) => character(Number(digits)))
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
}
function character(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./.build/project/server/pypi.js








const formNames = { 'project-url': 'project_urls', classifier: 'classifiers' };
class PypiShelf {
    options;
    identity;
    files;
    http;
    location;
    upload;
    page;
    constructor(options, identity, files, http) {
        this.options = options;
        this.identity = identity;
        this.files = files;
        this.http = http;
        const { url, index } = options;
        this.upload = (0,address/* serverAddress */.aD)(url, 'package.server.url');
        if (!new URL(url).pathname.endsWith('/'))
            this.upload.pathname = this.upload.pathname.slice(0, -1) || '/';
        const pages = index === null ? (0,address/* indexOf */.qh)((0,address/* serverAddress */.aD)(url, 'package.server.url')) : (0,address/* serverAddress */.aD)(index, 'package.server.index');
        this.page = new URL(`${encodeURIComponent(identity.name)}/`, pages);
        this.location = (0,address/* shownAddress */.Uk)(this.upload);
    }
    async find(parcel) {
        const answer = await this.http.get(this.page, indexTypes);
        const { status, url, headers } = answer;
        if (headers['x-devpi-api-version'] !== undefined &&
            this.options.index === null &&
            !this.page.href.includes('/+simple/')) {
            answer.body.resume();
            this.page = new URL(`+simple/${this.page.href.split('/').at(-2)}/`, (0,address/* serverAddress */.aD)(this.options.url, 'package.server.url'));
            return this.find(parcel);
        }
        if (status === 404 || url.origin !== this.page.origin) {
            answer.body.resume();
            return null;
        }
        if (status !== 200)
            throw await (0,refusal/* refusal */.x)(answer, 'to show its index', this.http.credentials);
        const listed = indexedFiles(await (0,server_http/* textOf */.b6)(answer), headers['content-type'] ?? '', url);
        if (listed === null)
            throw new errors/* UserError */.yo(`package.server.index: ${(0,address/* shownAddress */.Uk)(url)} is no page of a simple index; set it to the address under which installers find packages.`);
        const found = listed.find(({ name }) => name === parcel.file);
        if (found === undefined)
            return null;
        return { url: found.url, same: found.sha256 === null ? null : found.sha256 === parcel.sha256 };
    }
    async send(parcel) {
        const fields = [...fixedFields(parcel), ...(await this.metadataFields(parcel))];
        const file = { field: 'content', name: parcel.file, size: parcel.size, chunks: this.files.stream(parcel.path) };
        const answer = await this.http.send('POST', this.upload, multipart(fields, file, parcel.sha256));
        if (answer.status >= 200 && answer.status < 300) {
            answer.body.resume();
            return;
        }
        throw await (0,refusal/* refusal */.x)(answer, `to take ${parcel.file}`, this.http.credentials);
    }
    async metadataFields(parcel) {
        const fields = formFields(await metadataOf(this.files, parcel));
        const own = fields.filter(([name]) => name !== 'name' && name !== 'version');
        return [['name', this.identity.name], ['version', this.identity.version], ...own];
    }
}
function fixedFields({ kind, file, sha256 }) {
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', kind === 'wheel' ? file.slice(0, -'.whl'.length).split('-').at(-3) : 'source'],
        ['sha256_digest', sha256],
    ];
}
function formFields(metadata) {
    return metadata
        .filter(([, value]) => value !== '')
        .map(([name, value]) => {
        const lower = name.toLowerCase();
        return [formNames[lower] ?? lower.replaceAll('-', '_'), value];
    });
}
async function metadataOf(files, { path, kind, file }) {
    for await (const { name, bytes } of (0,members/* readMembers */.m)(files, path)) {
        const own = kind === 'wheel' ? /^[^/]+\.dist-info\/METADATA$/ : /^[^/]+\/PKG-INFO$/;
        if (own.test(name))
            return (0,core_metadata/* coreMetadata */.d)(Buffer.from(bytes).toString('utf8'));
    }
    throw new errors/* UserError */.yo(`${file}: no core metadata in it; build the package again.`);
}

;// CONCATENATED MODULE: ./.build/project/server/upload.js








async function uploadPackage(server, built, parcels, uploading) {
    const { files, log, variables, agent, pause = 1000, patience = 60_000 } = uploading;
    const credentials = (0,server_credentials/* credentialsOf */.Y)(server, variables);
    for (const secret of credentials.secrets)
        log.mask(secret);
    const { origin } = (0,address/* serverAddress */.aD)(server.url, 'package.server.url');
    const http = new server_http/* Http */.lw({ agent, credentials, origin, patience });
    const shelf = new (server.kind === 'npm' ? npm/* NpmShelf */.C : PypiShelf)(server, built, files, http);
    const rest = (attempt) => (0,promises_.setTimeout)(pause * attempt ** 2);
    const delivered = [];
    for (const parcel of parcels) {
        try {
            const delivery = await deliver(parcel, shelf, { files, http, rest });
            delivered.push({ file: parcel.file, delivery });
            log.info(`${parcel.file}: ${sentence[delivery]}.`);
        }
        catch (cause) {
            throw withArrived(cause, delivered);
        }
    }
    return delivered;
}
const sentence = {
    sent: 'sent; the server shows it with the same bytes',
    there: 'on the server already, with the same bytes',
    repacked: 'on the server already: the same content, packed at another time',
};
function withArrived(cause, delivered) {
    if (delivered.length === 0)
        return cause;
    const text = (message) => `${message} ${delivered.map(({ file }) => file).join(', ')} arrived before.`;
    if (cause instanceof errors/* OutsideError */.Cp)
        return new errors/* OutsideError */.Cp(text(cause.message), { cause });
    return cause instanceof errors/* UserError */.yo ? new errors/* UserError */.yo(text(cause.message), { cause }) : cause;
}

;// CONCATENATED MODULE: ./.build/project/upload.step.js



const uploadStep = {
    name: 'upload',
    folder: () => 'upload',
    reads: ({ package: { upload, server } }) => ({ run: ['package/package.json'], options: { upload, server } }),
    skippable: () => false,
    async run({ package: { enabled, upload, server } }, context) {
        const { files, log, run, variables, who } = context;
        if (server === null && upload === null)
            return { status: 'ok', summary: 'No upload: mlops.yml names neither package.server nor package.upload.' };
        if (!enabled)
            return { status: 'ok', summary: 'No upload: package.enabled is false.' };
        const built = await run.read('package/package.json', 'package', (value) => project_package/* packageSchema */.Ww.parse(value));
        const parcels = await (0,project_package/* parcelsOf */.mC)(files, built, run.path('package'));
        const { name, version, file } = built;
        if (server === null) {
            await uploadByCommand(upload, parcels[0].path, { ...context, environment: context.tools });
            return { status: 'ok', summary: `Sent ${name} ${version} (${file}).`, figures: { name, version } };
        }
        const agent = `mlops-action/${who.tool}`;
        const uploading = { files, log, variables, agent };
        const delivered = await log.group(`upload: ${name} ${version}`, () => uploadPackage(server, built, parcels, uploading));
        const sent = delivered.filter(({ delivery }) => delivery === 'sent').map((each) => each.file);
        const summary = sent.length === 0
            ? `${name} ${version} is on the package server already.`
            : `Sent ${name} ${version} to the package server (${sent.join(', ')}).`;
        return { status: 'ok', summary, figures: { name, version, files: delivered } };
    },
};


/***/ })

};
