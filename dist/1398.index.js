export const id = 1398;
export const ids = [1398,6804,3021];
export const modules = {

/***/ 73021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient)
/* harmony export */ });
/* unused harmony export webOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86856);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76736);






function webOf(api) {
    return api.replace(/^(https?:\/\/)api\./, '$1').replace(/\/api\/v3\/?$/, '');
}
const patience = 30_000;
const longestWait = 90;
const mostWaits = 2;
const unpaced = { key: () => ({ schedule: (_, task) => task() }) };
const Kit = _octokit_core__WEBPACK_IMPORTED_MODULE_3__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_5__/* .throttling */ .A);
class GitHubClient {
    options;
    location;
    web;
    kit;
    seen = new Map();
    constructor(options) {
        this.options = options;
        const { api, owner, repository, token, agent, log, pause = 1000 } = options;
        this.location = `github:${owner}/${repository}`;
        this.web = `${webOf(api)}/${owner}/${repository}`;
        const wait = (kind) => (after, _request, _kit, count) => {
            if (after > longestWait || count >= mostWaits)
                return false;
            log.notice(`${this.location}: GitHub's ${kind} is reached; waiting ${after} s.`);
            return true;
        };
        this.kit = new Kit({
            baseUrl: api,
            userAgent: agent,
            ...(token === null ? {} : { auth: token }),
            log: { debug: () => undefined, info: () => undefined, warn: (text) => log.info(text), error: () => undefined },
            retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: pause },
            throttle: {
                write: unpaced,
                notifications: unpaced,
                id: this.location,
                retryAfterBaseValue: pause,
                onRateLimit: wait('limit of requests'),
                onSecondaryRateLimit: wait('secondary limit'),
            },
        });
    }
    async ask(route, parameters, asking) {
        const { owner, repository: repo } = this.options;
        const [method = '', path = ''] = route.split(/ (.*)/);
        const { timeout = patience } = asking;
        const known = method === 'GET' ? this.seen.get(key(route, parameters)) : undefined;
        try {
            const answer = await this.kit.request({
                method: method,
                url: path.startsWith('/') ? `/repos/{owner}/{repo}${path}` : path,
                ...(path.startsWith('/') ? { owner, repo } : {}),
                ...parameters,
                headers: {
                    'x-github-api-version': '2022-11-28',
                    ...(known === undefined ? {} : { 'if-none-match': known.etag }),
                    ...parameters['headers'],
                },
                request: {
                    fetch: withPatience(timeout),
                    ...(asking.retries === undefined ? {} : { retries: asking.retries }),
                    ...parameters['request'],
                },
            });
            const { etag } = answer.headers;
            const whole = !(answer.data instanceof ReadableStream);
            if (method === 'GET' && etag !== undefined && whole)
                this.seen.set(key(route, parameters), { etag, answer });
            return answer;
        }
        catch (cause) {
            const refused = refusedBy(cause);
            if (refused.status === 304 && known !== undefined)
                return known.answer;
            if (asking.expect?.includes(refused.status) === true && !(0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimit */ .S4)(refused)) {
                return { status: refused.status, headers: refused.headers, data: refused };
            }
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalError */ .z_)(this.location, asking.need, refused, cause);
        }
    }
    async get(schema, route, parameters, asking) {
        return this.checked(schema, route, (await this.ask(route, parameters, asking)).data);
    }
    async *pages(schema, route, parameters, asking) {
        let next = route;
        let given = parameters;
        while (next !== undefined) {
            const { data, headers } = await this.ask(next, given, asking);
            yield this.checked(schema, route, data);
            const link = /<([^<>]+)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
            next = link === undefined ? undefined : `GET ${link}`;
            given = {};
        }
    }
    async query(fields) {
        const { owner, repository: name, token } = this.options;
        if (token === null)
            return null;
        try {
            const text = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
            const request = { fetch: withPatience(patience), retries: 0 };
            const answer = await this.kit.graphql(text, {
                owner,
                name,
                request,
            });
            return answer.repository;
        }
        catch (cause) {
            if (cause instanceof Error)
                return null;
            throw cause;
        }
    }
    async login() {
        try {
            const request = { fetch: withPatience(patience), retries: 0 };
            const { data } = await this.kit.request('GET /user', { request });
            const { login } = data;
            return typeof login === 'string' ? login : null;
        }
        catch (cause) {
            if (cause instanceof Error)
                return null;
            throw cause;
        }
    }
    checked(schema, route, data) {
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: an answer of GitHub to ${route} is not as documented${at === '' ? '' : ` (${at})`}; try again.`, { cause: parsed.error });
    }
    async rest(attempt) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((this.options.pause ?? 1000) * attempt ** 2);
    }
    said({ data }) {
        return data.message;
    }
    refused(need, { data }) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalError */ .z_)(this.location, need, data);
    }
    isOwn(address) {
        const { href } = new URL(`${this.options.api.replace(/\/$/, '')}/`);
        return new URL(address, href).href.startsWith(href);
    }
    async follow(address, signal) {
        const url = new URL(address, this.options.api);
        let status;
        try {
            const answer = await fetch(url, {
                headers: { 'user-agent': this.options.agent },
                signal,
            });
            status = answer.status;
            if (answer.ok && answer.body !== null)
                return answer.body;
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: ${url.host} could not be reached; try again.`, { cause });
        }
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${this.location}: ${url.host} answered ${status} to a download; try again.`);
    }
}
function withPatience(timeout) {
    return (url, init) => fetch(url, { ...init, signal: typeof timeout === 'number' ? AbortSignal.timeout(timeout) : timeout });
}
function key(route, parameters) {
    return JSON.stringify([route, parameters]);
}
function refusedBy(cause) {
    if (!(cause instanceof Error))
        throw cause;
    const { status, response } = cause;
    if (status === undefined)
        throw cause;
    return { status, message: cause.message, headers: response?.headers ?? {} };
}


/***/ }),

/***/ 41398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubRegistry: () => (/* binding */ openGitHubRegistry)
});

// EXTERNAL MODULE: ./.build/github/client.js
var client = __webpack_require__(73021);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/registry/attached.js
var registry_attached = __webpack_require__(98606);
// EXTERNAL MODULE: ./.build/registry/damage.js
var damage = __webpack_require__(93607);
// EXTERNAL MODULE: ./.build/registry/draft.js
var registry_draft = __webpack_require__(20715);
// EXTERNAL MODULE: ./.build/registry/missing.js
var missing = __webpack_require__(57916);
// EXTERNAL MODULE: ./.build/registry/names.js
var registry_names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/registry/record.js
var registry_record = __webpack_require__(17411);
// EXTERNAL MODULE: ./.build/registry/same-version.js
var same_version = __webpack_require__(6633);
// EXTERNAL MODULE: ./.build/registry/verified-copy.js
var verified_copy = __webpack_require__(46673);
// EXTERNAL MODULE: ./.build/github/refusal.js
var refusal = __webpack_require__(76736);
;// CONCATENATED MODULE: ./.build/github/assets.js



const largest = 2 ** 31 - 1;
const streamed = 1 << 24;
const attempts = 3;
function wantedText(name, text) {
    return {
        name,
        fixed: true,
        size: Buffer.byteLength(text),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        from: { text },
    };
}
function checkSizes(wanted) {
    for (const { name, size } of wanted) {
        if (size > largest) {
            throw new errors/* UserError */.yo(`${name}: ${size} bytes; GitHub takes files of less than 2 GiB (at most ${largest} bytes). Make it smaller (fewer or quantised weights, a package without data), or keep the versions in a folder: \`--registry DIR\`.`);
        }
        if (size === 0)
            throw new errors/* UserError */.yo(`${name}: it is empty, and GitHub takes no empty files.`);
    }
}
function assetProblem(asset, { size, sha256 }) {
    if (asset.state !== 'uploaded')
        return 'its upload never ended';
    if (asset.size !== size)
        return `expected ${size} bytes, found ${asset.size}`;
    return asset.digest === null || asset.digest === undefined || asset.digest === `sha256:${sha256}`
        ? null
        : 'its SHA-256 is not the one in manifest.json';
}
function assetOf(assets, name, sha256) {
    return (assets.find((asset) => asset.name === name) ??
        assets.find(({ digest, state }) => state === 'uploaded' && digest === `sha256:${sha256}`));
}
function wantedProblem(assets, wanted) {
    const asset = assetOf(assets, wanted.name, wanted.sha256);
    return asset === undefined ? 'it is missing' : assetProblem(asset, wanted);
}
function settled(asset, wanted) {
    if (assetProblem(asset, wanted) === null)
        return wanted.sha256;
    const digest = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1] ?? null;
    return wanted.fixed || asset.state !== 'uploaded' ? null : digest;
}
async function bringAsset(releases, files, draft, there, wanted) {
    let known = there;
    let last;
    for (let attempt = 1;; attempt += 1) {
        const present = assetOf(known, wanted.name, wanted.sha256);
        const digest = present === undefined ? null : settled(present, wanted);
        if (digest !== null)
            return digest;
        if (attempt > attempts)
            break;
        if (present !== undefined)
            await releases.removeAsset(present);
        try {
            const asset = await upload(releases, files, draft, wanted);
            if (asset !== null && assetProblem(asset, wanted) === null)
                return wanted.sha256;
        }
        catch (cause) {
            if (!(cause instanceof errors/* OutsideError */.Cp) || cause instanceof refusal/* LastingError */.dJ)
                throw cause;
            last = cause;
            await releases.rest(attempt);
        }
        known = await releases.assets(draft);
    }
    if (last !== undefined)
        throw last;
    throw new errors/* OutsideError */.Cp(`${wanted.name}: GitHub holds other bytes than were sent, ${attempts} times; try again.`);
}
async function upload(releases, files, draft, wanted) {
    const { name, from, size } = wanted;
    const timeout = Math.ceil(60_000 + size / 50);
    if ('text' in from)
        return releases.upload(draft, name, from.text, size, timeout);
    if (size <= streamed)
        return releases.upload(draft, name, await files.read(from.path), size, timeout);
    return releases.upload(draft, name, streamOf(files.stream(from.path)), size, timeout);
}
function streamOf(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    return new ReadableStream({
        pull: async (controller) => {
            const next = await iterator.next();
            if (next.done === true)
                controller.close();
            else
                controller.enqueue(next.value);
        },
        cancel: async () => {
            await iterator.return?.();
        },
    });
}

// EXTERNAL MODULE: ./.build/model/version.js
var model_version = __webpack_require__(9120);
;// CONCATENATED MODULE: ./.build/github/champions.js




function prefixOf(model) {
    return `${model}#champion#`;
}
class ChampionTags {
    client;
    tags;
    constructor(client, tags) {
        this.client = client;
        this.tags = tags;
    }
    async history(model, known) {
        const shas = this.numbered(model, known ?? (await this.tags.list(prefixOf(model))));
        return (await this.tags.readAll(shas)).map((tag, index) => this.record(model, index + 1, tag));
    }
    async append(record, commit, known) {
        const { model, number } = record;
        const numbered = this.numbered(model, known);
        if (number > numbered.length + 1)
            throw (0,missing/* gapInHistory */.E1)(this.client.location, model, numbered.length, number);
        if (number <= numbered.length)
            return 'moved';
        const last = numbered.at(-1);
        const { outcome } = await this.tags.create({
            name: `${prefixOf(model)}${number}`,
            commit,
            message: `${JSON.stringify(record, null, 2)}\n`,
            by: record.actor,
            at: after(new Date(record.at), last === undefined ? null : new Date((await this.tags.read(last)).tagger.date)),
        });
        return outcome === 'created' ? 'promoted' : 'moved';
    }
    async last(model, known) {
        const shas = this.numbered(model, known);
        const sha = shas.at(-1);
        return sha === undefined ? undefined : this.record(model, shas.length, await this.tags.read(sha));
    }
    newest(model, known) {
        return this.found(model, known).slice(-1);
    }
    numbered(model, known) {
        const found = this.found(model, known);
        const missing = found.findIndex((_, index) => !(index in found));
        if (missing >= 0)
            throw (0,damage/* damage */.Ab)(this.path(model, missing + 1), 'this tag is missing');
        return found;
    }
    found(model, known) {
        const prefix = prefixOf(model);
        const found = [];
        for (const [name, sha] of known) {
            const number = name.startsWith(prefix) ? /^[1-9]\d{0,8}$/.exec(name.slice(prefix.length))?.[0] : undefined;
            if (number !== undefined)
                found[Number(number) - 1] = sha;
        }
        return found;
    }
    record(model, number, { message }) {
        const path = this.path(model, number);
        const record = (0,damage/* parseRecord */.Hh)(path, message, 'mlops-champion/1', registry_record/* championRecordSchema */.S);
        if (record.number !== number)
            throw (0,damage/* damage */.Ab)(path, `expected number ${number}, found ${record.number}`);
        if (record.model !== model)
            throw (0,damage/* damage */.Ab)(path, `expected the model ${model}, found another one`);
        if (!(0,model_version/* isVersion */.lF)(record.version) || !(0,model_version/* isVersion */.lF)(record.anchor))
            throw (0,damage/* damage */.Ab)(path, 'its version or anchor is no version');
        return record;
    }
    path(model, number) {
        return `${this.client.location} tag ${prefixOf(model)}${number}`;
    }
}
function after(date, previous) {
    const seconds = Math.floor(date.getTime() / 1000);
    const least = previous === null ? seconds : Math.floor(previous.getTime() / 1000) + 1;
    return new Date(Math.max(seconds, least) * 1000);
}

// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(82295);
;// CONCATENATED MODULE: ./.build/github/manifest-text.js


function manifestText(manifest) {
    return { manifest, text: `${JSON.stringify(manifest, null, 2)}\n` };
}
function parseManifest(path, text, model, version) {
    const manifest = (0,damage/* parseRecord */.Hh)(path, text, 'mlops-manifest/1', model_manifest/* manifestSchema */.rc);
    if (manifest.version !== version)
        throw (0,damage/* damage */.Ab)(path, `expected version ${version}, found ${manifest.version}`);
    if (manifest.name !== model)
        throw (0,damage/* damage */.Ab)(path, `expected the model ${model}, found another one`);
    return { manifest, text };
}

// EXTERNAL MODULE: ./.build/render/markdown.js
var markdown = __webpack_require__(86118);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/model/own-file.js
var own_file = __webpack_require__(68088);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/github/answers.js

const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const refSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha }) });
const madeSchema = schemas/* object */.Ikc({ sha });
const tagSchema = schemas/* object */.Ikc({
    sha,
    tag: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    tagger: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }),
    object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha }),
});
const contentSchema = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), sha, encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() });
const blobSchema = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
const assetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    size: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().nullish(),
});
const releaseSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    body: schemas/* string */.YjP().nullish(),
    upload_url: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(assetSchema),
});

;// CONCATENATED MODULE: ./.build/github/batch.js


const size = 50;
const blobAnswer = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullable(), isTruncated: schemas/* boolean */.zMY().nullable() });
const tagAnswer = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().nullable(),
    tagger: schemas/* object */.Ikc({ date: schemas/* string */.YjP().nullable() }).nullable(),
    target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), __typename: schemas/* string */.YjP() }),
});
class Batch {
    client;
    constructor(client) {
        this.client = client;
    }
    async read(expressions, shas) {
        const answers = await this.objects([...expressions.map(textField), ...shas.map(tagField)]);
        const texts = new Map();
        const tags = new Map();
        for (const [index, expression] of expressions.entries()) {
            const text = textOf(answers[index]);
            if (text !== null)
                texts.set(expression, text);
        }
        for (const [index, sha] of shas.entries()) {
            const tag = tagOf(sha, answers[expressions.length + index]);
            if (tag !== null)
                tags.set(sha, tag);
        }
        return { texts, tags };
    }
    async objects(fields) {
        const found = [];
        for (let from = 0; fields.length > 1 && from < fields.length; from += size) {
            const some = fields.slice(from, from + size).map((field, index) => `o${index}: ${field}`);
            const answer = await this.client.query(some.join('\n'));
            found.push(...some.map((_, index) => answer?.[`o${index}`]));
        }
        return found;
    }
}
function textField(expression) {
    return `object(expression: ${JSON.stringify(expression)}) { ... on Blob { oid text isTruncated } }`;
}
function textOf(answer) {
    const { data } = blobAnswer.safeParse(answer);
    if (data === undefined || data.text === null || data.isTruncated === true)
        return null;
    return blobDigest(Buffer.from(data.text), data.oid.length) === data.oid ? data.text : null;
}
function tagField(sha) {
    return `object(oid: ${JSON.stringify(sha)}) { ... on Tag { oid name message tagger { date } target { oid __typename } } }`;
}
function tagOf(sha, answer) {
    const { data } = tagAnswer.safeParse(answer);
    const date = data?.tagger?.date;
    if (data?.oid !== sha || date === null || date === undefined)
        return null;
    const object = { type: data.target.__typename.toLowerCase(), sha: data.target.oid };
    return { sha, tag: data.name, message: data.message ?? '', tagger: { date }, object };
}
function blobDigest(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/github/tags.js





const read = { need: 'contents: read' };
const write = { need: 'contents: write' };
class Tags {
    client;
    known = new Map();
    constructor(client) {
        this.client = client;
    }
    async list(prefix) {
        const found = new Map();
        const route = 'GET /git/matching-refs/{ref}';
        const empty = { ...read, expect: [409] };
        for await (const page of this.client.pages(emptyOr(schemas/* array */.YOg(refSchema)), route, { ref: `tags/${prefix}` }, empty)) {
            for (const { ref, object } of page) {
                if (object.type === 'tag')
                    found.set(ref.slice('refs/tags/'.length), object.sha);
            }
        }
        return found;
    }
    async read(sha) {
        const known = this.known.get(sha) ?? this.client.get(tagSchema, 'GET /git/tags/{tag_sha}', { tag_sha: sha }, read);
        this.known.set(sha, known);
        void known.catch(() => this.known.delete(sha));
        return known;
    }
    async readAll(shas) {
        await this.gather([], shas);
        return Promise.all(shas.map((sha) => this.read(sha)));
    }
    async gather(expressions, shas) {
        const unknown = shas.filter((sha) => !this.known.has(sha));
        const { texts, tags } = await new Batch(this.client).read(expressions, unknown);
        for (const [sha, tag] of tags)
            this.known.set(sha, Promise.resolve(tag));
        return texts;
    }
    async create({ name, commit, message, by, at }) {
        const object = {
            tag: name,
            object: commit,
            type: 'commit',
            message,
            tagger: { ...person(by), date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
        };
        const made = await this.client.get(tagSchema, 'POST /git/tags', object, write);
        this.known.set(made.sha, Promise.resolve(made));
        const expecting = { ...write, expect: [422] };
        const answer = await this.client.ask('POST /git/refs', { ref: `refs/tags/${name}`, sha: made.sha }, expecting);
        if (answer.status < 400)
            return { outcome: 'created', sha: made.sha, earlier: false };
        const there = await this.find(name);
        if (there === null)
            throw this.forbidden(name, answer);
        const { sha, type } = there.object;
        return sha === made.sha ? { outcome: 'created', sha, earlier: true } : { outcome: 'exists', sha, type };
    }
    async find(name) {
        const route = 'GET /git/ref/{ref}';
        const answer = await this.client.ask(route, { ref: `tags/${name}` }, { ...read, expect: [404] });
        return answer.status === 404 ? null : this.client.checked(refSchema, route, answer.data);
    }
    forbidden(name, answer) {
        const message = this.client.said(answer);
        const where = `${this.client.location}: the tag ${name}`;
        if (/already exists/i.test(message))
            return new errors/* OutsideError */.Cp(`${where} was made and removed at this moment; try again.`);
        return new errors/* UserError */.yo(`${where} may not be created (422, ${(0,refusal/* words */.aL)(message)}): a ruleset of the repository forbids it, or an immutable release had this tag before; let the ruleset allow whoever runs this to create tags named ${name.replace(/(?:[0-9a-f]{64}|\d.*)$/, '')}*.`);
    }
}
function person(actor) {
    const name = actor.replace(/[^\p{L}\p{N} ._[\]-]/gu, '').trim();
    const login = actor.replace(/[^A-Za-z0-9._[\]-]/g, '');
    return {
        name: name === '' ? 'unknown' : name.slice(0, 100),
        email: `${login === '' ? 'unknown' : login.slice(0, 100)}@users.noreply.github.com`,
    };
}
function emptyOr(list) {
    return schemas/* union */.KCZ([list, schemas/* object */.Ikc({ status: schemas/* literal */.euz(409) }).transform(() => [])]);
}

;// CONCATENATED MODULE: ./.build/github/versions.js








const versions_read = { need: 'contents: read' };
const versions_write = { need: 'contents: write' };
function versionTag(model, version) {
    return `${model}@v${version}`;
}
function modelOfTag(tag) {
    const [, model, version] = /^([a-z0-9][a-z0-9-]*)@v(.+)$/.exec(tag) ?? [];
    return model !== undefined && (0,model_version/* isVersion */.lF)(version ?? '') ? model : null;
}
class VersionTags {
    client;
    tags;
    listed = new Map();
    commits = new Map();
    manifests = new Map();
    constructor(client, tags) {
        this.client = client;
        this.tags = tags;
    }
    list(model, known, along) {
        const prefix = versionTag(model, '');
        const names = [...known.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
        const versions = names.filter(model_version/* isVersion */.lF).sort(model_version/* compareVersions */.Zy);
        this.listed.set(model, { versions, along });
        return versions;
    }
    async manifest(model, version) {
        const tag = versionTag(model, version);
        if (!this.manifests.has(tag) && this.listed.get(model)?.versions.includes(version) === true)
            await this.readListed(model, version);
        const known = this.manifests.get(tag) ?? this.readManifest(model, version);
        this.manifests.set(tag, known);
        void known.catch(() => this.manifests.delete(tag));
        return known;
    }
    made(model, version) {
        return this.commits.has(versionTag(model, version));
    }
    async commit(model, version, names) {
        const tag = versionTag(model, version);
        const known = this.commits.get(tag);
        if (known !== undefined)
            return known;
        const sha = names.get(tag);
        if (sha === undefined)
            throw (0,missing/* noSuchVersion */.lL)(this.client.location, model, version);
        return (await this.tags.read(sha)).object.sha;
    }
    async file(model, version, file) {
        const tag = versionTag(model, version);
        const route = 'GET /contents/{path}';
        const parameters = { path: file, ref: `refs/tags/${tag}` };
        const answer = await this.client.ask(route, parameters, { ...versions_read, expect: [404] });
        if (answer.status === 404)
            return null;
        const { sha, encoding, content } = this.client.checked(contentSchema, route, answer.data);
        const inline = encoding === 'base64';
        const text = inline
            ? content
            : (await this.client.get(blobSchema, 'GET /git/blobs/{file_sha}', { file_sha: sha }, versions_read)).content;
        const bytes = Buffer.from(text, 'base64');
        if (blobDigest(bytes, sha.length) !== sha)
            throw (0,damage/* damage */.Ab)(this.path(tag, file), 'its bytes are not those that git names');
        return bytes;
    }
    async reserve({ manifest, text }, verdict) {
        const { name: model, version, actor } = manifest;
        const tag = versionTag(model, version);
        const entry = { mode: '100644', type: 'blob' };
        const files = [
            { path: registry_names/* manifestFile */.YE, ...entry, content: text },
            { path: registry_names/* verdictFile */.Y1, ...entry, content: verdict },
        ];
        const at = new Date(manifest.createdAt);
        const author = { ...person(actor), date: at.toISOString() };
        const message = `${model} ${version}: ${manifest.verdict.verdict}\n`;
        const tree = await this.client.get(madeSchema, 'POST /git/trees', { tree: files }, versions_write);
        const content = { message, tree: tree.sha, parents: [], author, committer: author };
        const commit = await this.client.get(madeSchema, 'POST /git/commits', content, versions_write);
        const made = await this.tags.create({ name: tag, commit: commit.sha, message, by: actor, at });
        this.manifests.delete(tag);
        if (made.outcome === 'created')
            this.commits.set(tag, commit.sha);
        return made;
    }
    path(tag, file) {
        return `${this.client.location} ${tag}:${file}`;
    }
    async readListed(model, from) {
        const { versions, along } = this.listed.get(model) ?? { versions: [], along: [] };
        const wanted = versions
            .slice(versions.indexOf(from))
            .filter((version) => !this.manifests.has(versionTag(model, version)));
        this.listed.set(model, { versions: versions.slice(0, versions.indexOf(from)), along: [] });
        const expression = (version) => `refs/tags/${versionTag(model, version)}:${registry_names/* manifestFile */.YE}`;
        const texts = await this.tags.gather(wanted.map(expression), along);
        for (const version of wanted) {
            const text = texts.get(expression(version));
            const tag = versionTag(model, version);
            if (text !== undefined) {
                this.manifests.set(tag, parsed(() => parseManifest(this.path(tag, registry_names/* manifestFile */.YE), text, model, version)));
            }
        }
    }
    async readManifest(model, version) {
        const tag = versionTag(model, version);
        const path = this.path(tag, registry_names/* manifestFile */.YE);
        const bytes = await this.file(model, version, registry_names/* manifestFile */.YE);
        if (bytes !== null)
            return parseManifest(path, bytes.toString('utf8'), model, version);
        if (!(await this.tags.list(tag)).has(tag))
            throw (0,missing/* noSuchVersion */.lL)(this.client.location, model, version);
        throw (0,damage/* damage */.Ab)(path, 'the tag is there, but its commit does not hold this file');
    }
}
function parsed(parse) {
    const result = new Promise((resolve) => resolve(parse()));
    void result.catch(() => undefined);
    return result;
}

;// CONCATENATED MODULE: ./.build/github/loading.js



function pythonLines(kind, name) {
    switch (kind) {
        case 'joblib':
            return ['import joblib', `model = joblib.load("${name}")`];
        case 'pickle':
            return ['import pickle', `with open("${name}", "rb") as file:`, '    model = pickle.load(file)'];
        case 'torch':
            return ['import torch', `weights = torch.load("${name}", weights_only=True)`];
        case 'onnx':
            return ['import onnxruntime', `session = onnxruntime.InferenceSession("${name}")`];
        case 'xgboost':
            return ['import xgboost', `model = xgboost.Booster(model_file="${name}")`];
        case 'catboost':
            return ['import catboost', `model = catboost.CatBoost().load_model("${name}")`];
        case 'safetensors':
            return ['from safetensors import safe_open', `weights = safe_open("${name}", framework="numpy")`];
        case 'keras':
            return ['import keras', `model = keras.saving.load_model("${name}", safe_mode=True)`];
        case 'json':
            return [];
    }
}
const pickles = ['joblib', 'pickle'];
function loadingBlocks(manifest, web) {
    const { name, version, files, model } = manifest;
    const own = (0,own_file/* ownFileOf */.S)(model);
    const attached = own !== null && Object.hasOwn(files, own.name) ? own : null;
    const file = attached?.name ?? registry_names/* modelFile */.u4;
    const fetching = [
        `gh release download '${versionTag(name, version)}' --repo ${web.replace(/^https?:\/\/(github\.com\/)?/, '')} --pattern ${file}`,
        `curl -fsSLO '${web}/releases/download/${encodeURIComponent(versionTag(name, version))}/${file}'   # of a public repository; releases/latest/download/${file} is the champion's where the repository has one model`,
    ];
    const blocks = [{ kind: 'code', text: fetching.join('\n') }];
    const lines = attached === null ? [] : pythonLines(attached.kind, attached.name);
    if (lines.length > 0)
        blocks.push({ kind: 'code', text: lines.join('\n') });
    if (attached !== null && pickles.includes(attached.kind)) {
        blocks.push({
            kind: 'callout',
            tone: 'neutral',
            title: 'A pickle is code',
            text: [
                { code: attached.name },
                ' runs what it holds when it is loaded. Load it only where you trust whoever may publish here, with the versions that it was written with, and compare it with SHA256SUMS first.',
            ],
        });
    }
    return blocks;
}

;// CONCATENATED MODULE: ./.build/github/release-note.js





const limit = 100_000;
const meanings = {
    promote: 'The data show that it is better than the champion.',
    hold: 'It is not better than the champion by a useful amount. A person may promote it.',
    inconclusive: 'The data could not decide. A person may promote it.',
    reject: 'It is worse, or breaks a limit.',
};
function releaseNote(version, place) {
    const { manifest } = version;
    const sections = [
        { title: `Verdict: ${manifest.verdict.verdict}`, order: 0, blocks: verdictBlocks(manifest) },
        { title: 'Use it', order: 1, blocks: [{ kind: 'code', text: commands(manifest, place.location) }] },
        { title: 'Load it', order: 2, blocks: loadingBlocks(manifest, place.web) },
    ];
    return `${(0,markdown/* toMarkdown */.l)(sections, { limit })}\n${releaseMark(version)}\n`;
}
function releaseMark({ manifest: { name, version }, text }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `<!-- mlops ${versionTag(name, version)} manifest ${digest} -->`;
}
function verdictBlocks({ verdict, metrics, champion, data, flavor, actor, createdAt, run, epoch }) {
    const rows = Object.entries(metrics[verdict.part] ?? {}).map(([name, { value, lower, upper }]) => [
        name,
        (0,number/* figure */.vP)(value),
        (0,number/* interval */.YP)(lower, upper),
    ]);
    const meaning = epoch !== undefined && verdict.verdict !== 'promote'
        ? 'Not everything that is asked was demonstrated on the frozen test rows. A person may promote it.'
        : meanings[verdict.verdict];
    const compared = champion === null ? 'It is the first, without a champion to compare with.' : meaning;
    return [
        {
            kind: 'paragraph',
            text: champion === null && verdict.verdict !== 'promote' ? meaning : compared,
        },
        ...(rows.length === 0
            ? []
            : [{ kind: 'table', head: ['metric', 'value', 'interval'], align: ['left', 'right', 'right'], rows }]),
        {
            kind: 'list',
            items: [
                `Decided on the ${verdict.part} rows${champion === null ? '' : ` against ${champion.version} (champion #${champion.number})`}.`,
                ...(epoch === undefined
                    ? []
                    : [`Its figures on the test rows stay sealed until epoch ${epoch.number} of the holdout closes.`]),
                `Trained on ${data.split.parts.train.rows} of ${data.rows} rows, flavor ${flavor.name}.`,
                [`By ${actor}, ${createdAt.slice(0, 16).replace('T', ' ')} UTC`, ...runOf(run), '.'],
            ],
        },
    ];
}
function runOf(run) {
    if (run === null)
        return [];
    return /^https?:\/\/[\w./:-]+$/.test(run) ? [', run ', { code: run }] : [`, ${run}`];
}
function commands({ name, version, data }, location) {
    const at = `--model ${name} --version ${version} --registry ${location}`;
    return [
        `mlops pull ${at}   # all files, each verified`,
        ...(data.snapshot === undefined ? [] : [`mlops pull --data ${at}   # the rows that it was made from`]),
        `git show '${versionTag(name, version)}:manifest.json'`,
        `mlops predict --version ${version} --registry ${location} --input new.csv --output predictions.csv`,
    ].join('\n');
}
function promotedNote(body, { kind, number, actor, at, reason }) {
    const mark = `<!-- mlops champion ${number} -->`;
    if (kind !== 'person' || body.includes(mark))
        return null;
    const text = `${actor} made it the champion (#${number}), ${at.slice(0, 10)}: ${reason}`;
    const callout = { kind: 'callout', tone: 'neutral', title: 'Promoted by a person', text };
    return `${mark}\n${(0,markdown/* toMarkdown */.l)([{ title: 'Champion', order: 0, blocks: [callout] }])}\n${body}`;
}

// EXTERNAL MODULE: ./.build/github/patience.js
var github_patience = __webpack_require__(13653);
;// CONCATENATED MODULE: ./.build/github/releases.js





const silence = 60_000;
const hops = 3;
const releases_read = { need: 'contents: read' };
const releases_write = { need: 'contents: write' };
class Releases {
    client;
    known = new Map();
    constructor(client) {
        this.client = client;
    }
    async published(tag) {
        const known = this.known.get(tag);
        if (known !== undefined)
            return known;
        const route = 'GET /releases/tags/{tag}';
        const answer = await this.client.ask(route, { tag }, { ...releases_read, expect: [404] });
        if (answer.status === 404)
            return null;
        return this.remember(this.client.checked(releaseSchema, route, answer.data));
    }
    async latest() {
        const route = 'GET /releases/latest';
        const answer = await this.client.ask(route, {}, { ...releases_read, expect: [404] });
        if (answer.status === 404)
            return null;
        return this.client.checked(releaseSchema, route, answer.data).tag_name;
    }
    seen(tag) {
        return this.known.get(tag) ?? null;
    }
    async drafts(tag) {
        const found = [];
        const all = schemas/* array */.YOg(releaseSchema);
        for await (const page of this.client.pages(all, 'GET /releases', { per_page: 100 }, releases_write)) {
            found.push(...page.filter((release) => release.draft && release.tag_name === tag));
        }
        return found;
    }
    async draft({ tag, title, body, prerelease }) {
        const given = { tag_name: tag, name: title, body, draft: true, prerelease, make_latest: 'false' };
        return this.client.get(releaseSchema, 'POST /releases', given, { ...releases_write, retries: 0 });
    }
    async publish(release) {
        const given = { release_id: release.id, draft: false, prerelease: release.prerelease, make_latest: 'false' };
        const route = 'PATCH /releases/{release_id}';
        const answer = await this.client.ask(route, given, { ...releases_write, expect: [404, 422] });
        if (answer.status === 404)
            throw this.gone(release);
        if (answer.status === 422) {
            if ((await this.published(release.tag_name)) !== null)
                return null;
            throw this.client.refused(releases_write.need, answer);
        }
        return this.remember(this.client.checked(releaseSchema, route, answer.data));
    }
    async settle(release, latest, body) {
        const changed = { prerelease: false, make_latest: latest ? 'true' : 'false', ...(body === null ? {} : { body }) };
        const given = { release_id: release.id, ...changed };
        this.remember(await this.client.get(releaseSchema, 'PATCH /releases/{release_id}', given, releases_write));
    }
    async remove(draft) {
        await this.client.ask('DELETE /releases/{release_id}', { release_id: draft.id }, { ...releases_write, expect: [404] });
    }
    async assets(release) {
        const found = [];
        const given = { release_id: release.id, per_page: 100 };
        const route = 'GET /releases/{release_id}/assets';
        for await (const page of this.client.pages(schemas/* array */.YOg(assetSchema), route, given, releases_read))
            found.push(...page);
        return found;
    }
    async removeAsset(asset) {
        await this.client.ask('DELETE /releases/assets/{asset_id}', { asset_id: asset.id }, { ...releases_write, expect: [404] });
    }
    async upload(release, name, data, size, timeout) {
        const stream = data instanceof ReadableStream;
        const headers = {
            'content-type': 'application/octet-stream',
            accept: 'application/vnd.github+json',
            ...(stream ? { 'content-length': String(size) } : {}),
        };
        const asking = { ...releases_write, retries: 0, timeout, expect: [404, 422] };
        const answer = await this.client.ask(`POST ${release.upload_url}`, { name, data, headers }, asking);
        if (answer.status === 404)
            throw this.gone(release);
        if (answer.status !== 422)
            return this.client.checked(assetSchema, 'POST /releases/{release_id}/assets', answer.data);
        if (/already_exists/.test(this.client.said(answer)))
            return null;
        throw this.client.refused(releases_write.need, answer);
    }
    async *bytes(asset) {
        const patience = new github_patience/* Patience */.i(silence);
        try {
            for await (const chunk of await this.body(asset, patience)) {
                patience.renew();
                yield chunk;
            }
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo || cause instanceof errors/* OutsideError */.Cp)
                throw cause;
            throw new errors/* OutsideError */.Cp(`${this.client.location}: the download of ${asset.name} broke off; try again.`, { cause });
        }
        finally {
            patience.end();
        }
    }
    async body(asset, { signal }) {
        const headers = { accept: 'application/octet-stream' };
        const request = { redirect: 'manual', parseSuccessResponseBody: false };
        let route = `GET /releases/assets/${asset.id}`;
        for (let hop = 1; hop <= hops; hop += 1) {
            const answer = await this.client.ask(route, { headers, request }, { ...releases_read, timeout: signal });
            const { location } = answer.headers;
            if (typeof location !== 'string')
                return answer.data;
            if (!this.client.isOwn(location))
                return this.client.follow(location, signal);
            route = `GET ${location}`;
        }
        throw new errors/* OutsideError */.Cp(`${this.client.location}: GitHub sends in circles for ${asset.name}; try again.`);
    }
    async rest(attempt) {
        await this.client.rest(attempt);
    }
    gone({ tag_name: tag }) {
        return new refusal/* LastingError */.dJ(`${this.client.location}: the draft of ${tag} was removed meanwhile; run again.`);
    }
    remember(release) {
        if (!release.draft)
            this.known.set(release.tag_name, release);
        return release;
    }
}

// EXTERNAL MODULE: ./.build/registry/missing-snapshot.js
var missing_snapshot = __webpack_require__(20069);
;// CONCATENATED MODULE: ./.build/github/download.js



const download_attempts = 3;
async function download(releases, files, asset, to, expected) {
    if (asset.state !== 'uploaded')
        return 'its upload never ended';
    if (asset.size !== expected.size)
        return `expected ${expected.size} bytes, found ${asset.size}`;
    return insistent(releases, () => receive(releases, files, asset, to, expected));
}
const longest = 1 << 20;
async function downloadText(releases, asset) {
    if (asset.state !== 'uploaded' || asset.size > longest)
        return null;
    return insistent(releases, async () => {
        const chunks = [];
        let size = 0;
        for await (const chunk of releases.bytes(asset)) {
            size += chunk.length;
            if (size > asset.size)
                return null;
            chunks.push(chunk);
        }
        if (size < asset.size)
            throw new errors/* OutsideError */.Cp(`${asset.name}: the download ended early; try again.`);
        const bytes = Buffer.concat(chunks);
        const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        return (asset.digest ?? digest) === digest ? bytes.toString('utf8') : null;
    });
}
async function insistent(releases, transfer) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await transfer();
        }
        catch (cause) {
            if (attempt === download_attempts || !(cause instanceof errors/* OutsideError */.Cp) || cause instanceof refusal/* LastingError */.dJ)
                throw cause;
            await releases.rest(attempt);
        }
    }
}
async function receive(releases, files, asset, to, expected) {
    const writer = await files.writer(to);
    let size = 0;
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of releases.bytes(asset)) {
            size += chunk.length;
            if (size > expected.size)
                break;
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (size < expected.size)
            throw new errors/* OutsideError */.Cp(`${asset.name}: the download ended early; try again.`);
        if (size > expected.size || hash.digest('hex') !== expected.sha256) {
            await writer.abort();
            return 'its SHA-256 is not the one in manifest.json';
        }
        await writer.close();
        return null;
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

;// CONCATENATED MODULE: ./.build/github/own-draft.js


const own_draft_attempts = 3;
class OwnDrafts {
    releases;
    constructor(releases) {
        this.releases = releases;
    }
    async find(tag, mark) {
        const [first, ...others] = (await this.releases.drafts(tag)).filter(({ body }) => body?.includes(mark) === true);
        for (const other of others)
            await this.releases.remove(other);
        return first ?? null;
    }
    async make(wanted, mark) {
        let last;
        for (let attempt = 1; attempt <= own_draft_attempts; attempt += 1) {
            try {
                return await this.releases.draft(wanted);
            }
            catch (cause) {
                if (!(cause instanceof errors/* OutsideError */.Cp) || cause instanceof refusal/* LastingError */.dJ)
                    throw cause;
                last = cause;
                await this.releases.rest(attempt);
                const made = await this.find(wanted.tag, mark);
                if (made !== null)
                    return made;
            }
        }
        throw last ?? new errors/* OutsideError */.Cp(`the draft of ${wanted.tag} could not be made; try again.`);
    }
}

;// CONCATENATED MODULE: ./.build/github/snapshot-note.js


function snapshotNote(snapshot, by, { location }) {
    const { rows, columns, files, digest } = snapshot;
    const section = {
        title: 'Rows of the data',
        order: 0,
        blocks: [
            {
                kind: 'paragraph',
                text: `${rows} rows of ${columns.length} columns, as a model was trained and judged on them. Versions name this snapshot by its digest.`,
            },
            {
                kind: 'table',
                head: ['file', 'bytes', 'SHA-256'],
                align: ['left', 'right', 'left'],
                rows: files.map(({ name, size, sha256 }) => [name, String(size), sha256]),
            },
            {
                kind: 'code',
                text: `mlops pull --data --version VERSION --registry ${location}   # verified\ncat data*.parquet | sha256sum   # ${digest}`,
            },
        ],
    };
    return `${(0,markdown/* toMarkdown */.l)([section])}\n${snapshotMark(snapshot, by)}\n`;
}
const anyMark = '<!-- mlops data ';
function snapshotMark({ digest }, { actor, run }) {
    const whose = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([actor, run]))
        .digest('hex');
    return `${anyMark}${digest} by ${whose} -->`;
}

;// CONCATENATED MODULE: ./.build/github/snapshots.js










const snapshots_write = { need: 'contents: write' };
function snapshotTag({ digest }) {
    return `mlops-data-${digest}`;
}
class GitHubSnapshots {
    client;
    tags;
    releases;
    files;
    drafts;
    constructor(client, tags, releases, files) {
        this.client = client;
        this.tags = tags;
        this.releases = releases;
        this.files = files;
        this.drafts = new OwnDrafts(releases);
    }
    async keep(snapshot, paths, by) {
        const tag = snapshotTag(snapshot);
        const wanted = snapshot.files.map((file) => ({
            ...file,
            fixed: true,
            from: { path: paths[file.name] ?? '' },
        }));
        checkSizes(wanted);
        const there = await this.releases.published(tag);
        if (there !== null)
            return this.checked(there, wanted);
        for (const { name, ...expected } of snapshot.files) {
            const problem = await (0,verified_copy/* fileProblem */.W)(this.files, paths[name] ?? '', expected);
            if (problem !== null)
                throw new errors/* UserError */.yo(`${paths[name] ?? name}: ${problem}; run the release again.`);
        }
        const begun = await this.reserve(snapshot, tag, by);
        const mark = snapshotMark(snapshot, by);
        const left = begun ? await this.drafts.find(tag, mark) : null;
        const made = {
            tag,
            title: `Data ${snapshot.digest.slice(0, 12)}`,
            body: snapshotNote(snapshot, by, this.client),
            prerelease: true,
        };
        const draft = left ?? (await this.drafts.make(made, mark));
        return this.complete(draft, wanted, begun);
    }
    async fetch(snapshot, file, to) {
        const { name, ...expected } = (0,missing_snapshot/* fileOf */.W)(snapshot, file);
        const tag = snapshotTag(snapshot);
        const release = await this.releases.published(tag);
        if (release === null)
            throw (0,missing_snapshot/* noSuchSnapshot */.b)(this.client.location, snapshot);
        const path = `${this.client.location} release ${tag}: ${name}`;
        const asset = assetOf(release.assets, name, expected.sha256);
        if (asset === undefined)
            throw (0,damage/* damage */.Ab)(path, 'it is missing');
        const problem = await download(this.releases, this.files, asset, to, expected);
        if (problem !== null)
            throw (0,damage/* damage */.Ab)(path, problem);
    }
    async complete(draft, wanted, begun) {
        const tag = draft.tag_name;
        try {
            for (const file of wanted)
                await bringAsset(this.releases, this.files, draft, draft.assets, file);
            if ((await this.releases.publish(draft)) !== null) {
                if (begun)
                    await this.tidy(tag);
                return 'kept';
            }
        }
        catch (cause) {
            const other = await this.releases.published(tag);
            if (other === null)
                throw cause;
            if (other.id !== draft.id)
                await this.releases.remove(draft);
            return this.checked(other, wanted);
        }
        const other = await this.releases.published(tag);
        await this.releases.remove(draft);
        if (other === null)
            throw (0,damage/* damage */.Ab)(`${this.client.location} release ${tag}`, 'it is missing');
        return this.checked(other, wanted);
    }
    async tidy(tag) {
        for (const draft of await this.releases.drafts(tag)) {
            if (draft.body?.includes(anyMark) === true)
                await this.releases.remove(draft);
        }
    }
    checked(release, wanted) {
        for (const file of wanted) {
            const problem = wantedProblem(release.assets, file);
            if (problem !== null)
                throw (0,damage/* damage */.Ab)(`${this.client.location} release ${release.tag_name}: ${file.name}`, problem);
        }
        return 'there';
    }
    async reserve(snapshot, tag, { actor, at }) {
        const content = `${JSON.stringify(snapshot, null, 2)}\n`;
        const files = [{ path: 'snapshot.json', mode: '100644', type: 'blob', content }];
        const author = { ...person(actor), date: at.toISOString() };
        const message = `Data ${snapshot.digest}: ${snapshot.rows} rows\n`;
        const tree = await this.client.get(madeSchema, 'POST /git/trees', { tree: files }, snapshots_write);
        const commit = { message, tree: tree.sha, parents: [], author, committer: author };
        const { sha } = await this.client.get(madeSchema, 'POST /git/commits', commit, snapshots_write);
        const tagged = await this.tags.create({ name: tag, commit: sha, message, by: actor, at });
        return tagged.outcome === 'exists' || tagged.earlier;
    }
}

// EXTERNAL MODULE: ./.build/registry/sums.js
var registry_sums = __webpack_require__(3186);
;// CONCATENATED MODULE: ./.build/github/version-assets.js








class VersionAssets {
    place;
    releases;
    files;
    sums = new Map();
    constructor(place, releases, files) {
        this.place = place;
        this.releases = releases;
        this.files = files;
    }
    async release({ name, version }) {
        const tag = versionTag(name, version);
        const release = await this.releases.published(tag);
        if (release !== null)
            return release;
        throw new errors/* UserError */.yo(`${this.place.location} ${tag}: the version has no published release: the run that made it ended early (run it again), or somebody removed its release.`);
    }
    async fetch(manifest, file, expected, to) {
        const release = await this.release(manifest);
        const asset = assetOf(release.assets, file, expected.sha256);
        await this.receive(this.path(release, file), asset, expected, to);
    }
    async fetchAttachment(manifest, file, to) {
        const found = manifest.verdict.verdict === 'reject' ? {} : await this.attachments(manifest);
        const sha256 = Object.hasOwn(found, file) ? (found[file] ?? '') : null;
        if (sha256 === null)
            throw (0,missing/* missingFile */.Bi)(manifest, file);
        const release = await this.release(manifest);
        const asset = assetOf(release.assets, file, sha256);
        await this.receive(this.path(release, file), asset, { size: asset?.size ?? 0, sha256 }, to);
    }
    async attachments(manifest) {
        const tag = versionTag(manifest.name, manifest.version);
        const known = this.sums.get(tag) ?? this.readSums(manifest);
        this.sums.set(tag, known);
        void known.catch(() => this.sums.delete(tag));
        return known;
    }
    async readSums(manifest) {
        const release = await this.release(manifest);
        const asset = release.assets.find(({ name }) => name === registry_names/* sumsFile */.r2);
        if (asset === undefined)
            return {};
        const path = this.path(release, registry_names/* sumsFile */.r2);
        const text = await downloadText(this.releases, asset);
        if (text === null)
            throw (0,damage/* damage */.Ab)(path, 'its SHA-256 is not the one that GitHub has on record');
        return (0,registry_sums/* attachmentsOf */.s)(path, text, manifest);
    }
    async receive(path, asset, expected, to) {
        if (asset === undefined)
            throw (0,damage/* damage */.Ab)(path, 'it is missing');
        const problem = await download(this.releases, this.files, asset, to, expected);
        if (problem !== null)
            throw (0,damage/* damage */.Ab)(path, problem);
    }
    path(release, file) {
        return `${this.place.location} release ${release.tag_name}: ${file}`;
    }
}

;// CONCATENATED MODULE: ./.build/github/version-release.js







function releaseFiles({ manifest, text }, paths, attached) {
    const listed = Object.entries(manifest.files).map(([name, { size, sha256 }]) => ({
        name,
        size,
        sha256,
        fixed: true,
        from: { path: paths[name] ?? '' },
    }));
    const along = attached.map(({ path, ...file }) => ({ ...file, fixed: false, from: { path } }));
    return [...listed.sort((a, b) => b.size - a.size), ...along, wantedText(registry_names/* manifestFile */.YE, text)];
}
class VersionRelease {
    place;
    releases;
    files;
    drafts;
    constructor(place, releases, files) {
        this.place = place;
        this.releases = releases;
        this.files = files;
        this.drafts = new OwnDrafts(releases);
    }
    async complete(version, wanted, begun) {
        const tag = versionTag(version.manifest.name, version.manifest.version);
        const published = begun ? await this.releases.published(tag) : null;
        if (published !== null) {
            this.checkPublished(published, wanted);
            return;
        }
        const draft = (begun ? await this.drafts.find(tag, releaseMark(version)) : null) ?? (await this.makeDraft(version, tag));
        if (!(await this.bringAll(version, draft, wanted)) || (await this.releases.publish(draft)) !== null)
            return;
        const other = await this.releases.published(tag);
        if (other !== null)
            this.checkPublished(other, wanted);
        await this.releases.remove(draft);
    }
    async bringAll(version, draft, wanted) {
        const known = wanted.map(({ name, sha256 }) => assetOf(draft.assets, name, sha256));
        const others = draft.assets.filter((asset) => asset.name !== registry_names/* sumsFile */.r2 && !known.includes(asset));
        const sums = new Map();
        try {
            for (const asset of others) {
                if (asset.state !== 'uploaded')
                    await this.releases.removeAsset(asset);
                else if ((0,registry_names/* isFileName */.oV)(asset.name) && asset.digest?.startsWith('sha256:') === true)
                    sums.set(asset.name, asset.digest.slice('sha256:'.length));
            }
            for (const file of wanted)
                sums.set(file.name, await bringAsset(this.releases, this.files, draft, draft.assets, file));
            sums.delete(registry_names/* manifestFile */.YE);
            const listed = [...sums].map(([name, sha256]) => ({ name, sha256 }));
            const last = wantedText(registry_names/* sumsFile */.r2, (0,registry_sums/* sumsText */.M)(listed, version.text));
            await bringAsset(this.releases, this.files, draft, draft.assets, last);
            return true;
        }
        catch (cause) {
            const other = cause instanceof errors/* UserError */.yo ? await this.releases.published(draft.tag_name) : null;
            if (other?.id !== draft.id)
                throw cause;
            this.checkPublished(other, wanted);
            return false;
        }
    }
    makeDraft(version, tag) {
        const { name, version: number, verdict } = version.manifest;
        const body = releaseNote(version, this.place);
        const prerelease = verdict.verdict !== 'promote';
        return this.drafts.make({ tag, title: `${name} ${number}`, body, prerelease }, releaseMark(version));
    }
    checkPublished(release, wanted) {
        for (const file of wanted) {
            const problem = file.fixed ? wantedProblem(release.assets, file) : null;
            if (problem === null)
                continue;
            throw new errors/* UserError */.yo(`${this.place.location} ${release.tag_name}: there is a release of this tag already, and its file ${file.name} is not this version's (${problem}); remove that release and run again.`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/github/registry.js




















class GitHubRegistry {
    files;
    latest;
    location;
    snapshots;
    tags;
    versionTags;
    champions;
    releases;
    release;
    assets;
    names = null;
    constructor(client, files, latest = null) {
        this.files = files;
        this.latest = latest;
        this.location = client.location;
        this.tags = new Tags(client);
        this.versionTags = new VersionTags(client, this.tags);
        this.champions = new ChampionTags(client, this.tags);
        this.releases = new Releases(client);
        this.release = new VersionRelease(client, this.releases, files);
        this.assets = new VersionAssets(client, this.releases, files);
        this.snapshots = new GitHubSnapshots(client, this.tags, this.releases, files);
    }
    async versions(model) {
        (0,registry_names/* checkModelName */.Xs)(model);
        const names = (this.names = await this.tags.list(''));
        return this.versionTags.list(model, names, this.champions.newest(model, names));
    }
    async manifest(model, version) {
        (0,registry_names/* checkModelName */.Xs)(model);
        (0,registry_names/* checkVersion */.ps)(version);
        return (await this.versionTags.manifest(model, version)).manifest;
    }
    async history(model) {
        (0,registry_names/* checkModelName */.Xs)(model);
        return this.champions.history(model);
    }
    async holdings(model) {
        (0,registry_names/* checkModelName */.Xs)(model);
        const names = await this.tags.list(model);
        const manifests = [];
        for (const version of this.versionTags.list(model, names, this.champions.numbered(model, names)))
            manifests.push(await this.manifest(model, version));
        return { manifests, history: await this.champions.history(model, names) };
    }
    async attachments(model, version) {
        const manifest = await this.manifest(model, version);
        return manifest.verdict.verdict === 'reject' ? {} : this.assets.attachments(manifest);
    }
    async fetch(model, version, file, to) {
        (0,registry_names/* checkFileName */.wi)(file);
        const manifest = await this.manifest(model, version);
        const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : undefined;
        if (expected === undefined)
            await this.assets.fetchAttachment(manifest, file, to);
        else if (file === registry_names/* verdictFile */.Y1)
            await this.fetchVerdict(manifest, expected, to);
        else
            await this.assets.fetch(manifest, file, expected, to);
    }
    async publish(draft) {
        const mine = manifestText((0,registry_draft/* checkDraft */.Q)(draft));
        const { name, version, verdict } = mine.manifest;
        const attached = await (0,registry_attached/* attachedFiles */.m)(this.files, draft);
        checkSizes(releaseFiles(mine, draft.files, attached));
        for (const [file, expected] of Object.entries(mine.manifest.files))
            await this.checkLocal(draft.files[file] ?? '', expected);
        const made = await this.versionTags.reserve(mine, await this.files.text(draft.files[registry_names/* verdictFile */.Y1] ?? ''));
        const theirs = made.outcome === 'created' ? mine : await this.registered(name, version);
        if (theirs === null || !(0,same_version/* isSameVersion */.p)(theirs.manifest, mine.manifest))
            return 'taken';
        if (verdict.verdict === 'reject')
            return 'published';
        const wanted = releaseFiles(theirs, draft.files, attached);
        await this.release.complete(theirs, wanted, made.outcome === 'exists' || made.earlier);
        return 'published';
    }
    async promote(record) {
        const checked = registry_record/* championRecordSchema */.S.parse(record);
        const { model, version, anchor } = checked;
        const release = await this.promotable(model, version);
        const names = await this.namesFor(checked);
        if (anchor !== version && !names.has(versionTag(model, anchor)))
            await this.manifest(model, anchor);
        const commit = await this.versionTags.commit(model, version, names);
        const outcome = await this.champions.append(checked, commit, names);
        const leads = outcome === 'promoted' || (await this.history(model)).at(-1)?.version === version;
        if (leads) {
            const latest = this.isLatest(model, names);
            const note = promotedNote(release.body ?? '', checked);
            if (latest || release.prerelease || note !== null)
                await this.releases.settle(release, latest, note);
        }
        return outcome;
    }
    async settle(model) {
        (0,registry_names/* checkModelName */.Xs)(model);
        const names = await this.tags.list('');
        const last = await this.champions.last(model, names);
        const release = last === undefined ? null : await this.releases.published(versionTag(model, last.version));
        if (release === null)
            return false;
        const latest = this.isLatest(model, names);
        const note = last === undefined ? null : promotedNote(release.body ?? '', last);
        const behind = (latest && (await this.releases.latest()) !== release.tag_name) || release.prerelease || note !== null;
        if (behind)
            await this.releases.settle(release, latest, note);
        return behind;
    }
    async namesFor({ model, number, version, anchor }) {
        const known = this.names;
        this.names = null;
        const enough = known !== null &&
            this.versionTags.made(model, version) &&
            (anchor === version || known.has(versionTag(model, anchor))) &&
            number <= this.champions.numbered(model, known).length + 1;
        return enough ? known : this.tags.list('');
    }
    async promotable(model, version) {
        (0,registry_names/* checkModelName */.Xs)(model);
        (0,registry_names/* checkVersion */.ps)(version);
        const seen = this.releases.seen(versionTag(model, version));
        if (seen?.assets.some(({ name }) => name === registry_names/* modelFile */.u4) === true)
            return seen;
        const manifest = await this.manifest(model, version);
        if (!Object.hasOwn(manifest.files, registry_names/* modelFile */.u4))
            throw (0,missing/* missingFile */.Bi)(manifest, registry_names/* modelFile */.u4);
        return this.assets.release(manifest);
    }
    isLatest(model, names) {
        return this.latest ?? ![...names.keys()].map(modelOfTag).some((other) => other !== null && other !== model);
    }
    async registered(model, version) {
        try {
            return await this.versionTags.manifest(model, version);
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo)
                return null;
            throw cause;
        }
    }
    async checkLocal(path, expected) {
        const problem = await (0,verified_copy/* fileProblem */.W)(this.files, path, expected);
        if (problem !== null)
            throw new errors/* UserError */.yo(`${path}: ${problem}; run the release again.`);
    }
    async fetchVerdict({ name, version }, { sha256 }, to) {
        const path = this.versionTags.path(versionTag(name, version), registry_names/* verdictFile */.Y1);
        const bytes = await this.versionTags.file(name, version, registry_names/* verdictFile */.Y1);
        if (bytes === null)
            throw (0,damage/* damage */.Ab)(path, 'it is missing');
        if ((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== sha256)
            throw (0,damage/* damage */.Ab)(path, 'its SHA-256 is not the one in manifest.json');
        await this.files.write(to, bytes);
    }
}

;// CONCATENATED MODULE: ./.build/github/open.js


function openGitHubRegistry(options, files, latest) {
    return new GitHubRegistry(new client.GitHubClient(options), files, latest);
}


/***/ }),

/***/ 13653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Patience)
/* harmony export */ });
class Patience {
    milliseconds;
    controller = new AbortController();
    timer;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
        this.renew();
    }
    get signal() {
        return this.controller.signal;
    }
    renew() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.controller.abort(new Error(`nothing came for ${this.milliseconds / 1000} s`)), this.milliseconds);
    }
    end() {
        clearTimeout(this.timer);
    }
}


/***/ }),

/***/ 76736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dJ: () => (/* binding */ LastingError),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66804);



class LastingError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp {
    name = 'LastingError';
}
function words(message) {
    const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim();
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(said.replace(/\s+/g, ' ')), 300).replace(/\.$/, '');
}
function isLimit({ status, message, headers }) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}
function refusalError(where, need, refused, cause) {
    const { status, message, headers } = refused;
    const answered = Object.keys(headers).length > 0;
    const options = cause === undefined ? undefined : { cause };
    if (isLimit(refused))
        return new LastingError(`${where}: ${limitSentence(refused)}`, options);
    switch (status) {
        case 401:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub does not know the token (401, ${words(message)}): it is wrong, expired or revoked; set GITHUB_TOKEN, or the action's input \`token\` or \`registry-token\`, to a valid one.`, options);
        case 403:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the token lacks a permission (403, ${words(message)}): this needs \`${granted(refused, need)}\`; add \`permissions: {${need}}\` to the job, or use a token that has it.`, options);
        case 404:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: not found (404): there is no such repository, or the token may not see it (\`${need}\`); check the name, or set GITHUB_TOKEN, in a workflow \`registry-token\`, to a token that reaches it.`, options);
        case 409:
            return /is empty/i.test(message)
                ? new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the repository is empty, and GitHub keeps no version in it before it has a commit; push one (a README will do).`, options)
                : new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub was changing this at the moment (409, ${words(message)}); try again.`, options);
        case 410:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: this is there no longer (410, ${words(message)}).`, options);
        case 422:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: GitHub refuses this (422, ${words(message)}).`, options);
        default:
            return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${where}: GitHub could not be reached or failed (${answered ? `${status}, ${words(message)}` : words(message)}); try again.`, options);
    }
}
function granted({ headers }, need) {
    const accepted = String(headers['x-accepted-github-permissions'] ?? '').matchAll(/([a-z_]+)=(read|write)/g);
    const named = Array.from(accepted, ([, name, level]) => `${name.replaceAll('_', '-')}: ${level}`);
    return named.includes(need) ? need : (named[0] ?? need);
}
function limitSentence({ headers, message }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const wait = Number(headers['retry-after']);
    const when = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset > 0
        ? `; it is free again at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`
        : Number.isFinite(wait) && wait > 0
            ? `; it asks to wait ${wait} s`
            : '';
    return `GitHub's limit of requests is reached (${words(message)})${when}; try again then.`;
}


/***/ }),

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
}


/***/ }),

/***/ 68088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownFileOf)
/* harmony export */ });
const kinds = new Map([
    ['model.joblib', 'joblib'],
    ['model.pkl', 'pickle'],
    ['model.pickle', 'pickle'],
    ['model.onnx', 'onnx'],
    ['model.pt', 'torch'],
    ['model.pth', 'torch'],
    ['model.ubj', 'xgboost'],
    ['model.cbm', 'catboost'],
    ['model.safetensors', 'safetensors'],
    ['model.keras', 'keras'],
    ['model.json', 'json'],
]);
function ownFileOf({ files }) {
    const names = Object.keys(files);
    const found = names.flatMap((name) => {
        const kind = kinds.get(name);
        if (kind === undefined || (kind === 'json' && names.length > 1))
            return [];
        return [{ name, kind }];
    });
    const [own, ...others] = found;
    if (own === undefined || others.length > 0)
        return null;
    const weights = own.kind === 'onnx' && names.some((name) => /^model\.onnx[._]/.test(name));
    return weights ? null : own;
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _judged_as_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85956);


const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
function parts(version) {
    const found = form.exec(version);
    if (found === null)
        throw new Error(`not a version: ${JSON.stringify(version)}`);
    return [Number(found[1]), Number(found[2]), Number(found[3])];
}
function isVersion(text) {
    return form.test(text);
}
function compareVersions(a, b) {
    const left = parts(a);
    const right = parts(b);
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
function bumpVersion(version, level) {
    const [major, minor, patch] = parts(version);
    switch (level) {
        case 'major':
            return `${major + 1}.0.0`;
        case 'minor':
            return `${major}.${minor + 1}.0`;
        case 'patch':
            return `${major}.${minor}.${patch + 1}`;
    }
}
function byName(columns) {
    return new Map(columns.map((column) => [column.name, column.type]));
}
function signatureChanges(a, b) {
    const changes = [];
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.inputs), byName(b.signature.inputs)))
        changes.push('inputs');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(byName(a.signature.outputs), byName(b.signature.outputs)))
        changes.push('outputs');
    if (a.target.column !== b.target.column || a.target.task !== b.target.task)
        changes.push('target');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.target.classes, b.target.classes))
        changes.push('classes');
    if (a.target.positive !== b.target.positive)
        changes.push('positive class');
    return changes;
}
function flavorChange({ flavor: a }, { flavor: b }) {
    if (a.name === 'tfjs' && b.name === 'tfjs')
        return a.estimator === b.estimator ? null : 'estimator';
    if (a.name === 'python' && b.name === 'python') {
        return a.estimator === b.estimator && a.preprocess === b.preprocess ? null : 'estimator';
    }
    if (a.name !== 'command' || b.name !== 'command')
        return 'flavor';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.score, b.score) ? null : 'scoring command';
}
function contentChanges(a, b) {
    const changes = [];
    if (a.code.package?.content !== b.code.package?.content)
        changes.push('package');
    const flavor = flavorChange(a, b);
    if (flavor !== null)
        changes.push(flavor);
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.params, b.params))
        changes.push('params');
    if ((0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(a) !== (0,_judged_as_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionRule */ .b)(b))
        changes.push('decision threshold');
    return changes;
}
function nextVersion(candidate, newest, newLine = false) {
    if (newest === null)
        return { version: '1.0.0', why: 'the first version' };
    const since = `since ${newest.version}`;
    const signature = signatureChanges(candidate, newest);
    if (newLine || signature.length > 0) {
        const what = signature.length > 0 ? `changed ${since}: ${signature.join(', ')}` : 'a new line of models was asked for';
        return { version: bumpVersion(newest.version, 'major'), why: what };
    }
    const content = contentChanges(candidate, newest);
    if (content.length > 0) {
        return { version: bumpVersion(newest.version, 'minor'), why: `changed ${since}: ${content.join(', ')}` };
    }
    const data = candidate.data.fingerprint !== newest.data.fingerprint;
    const why = data ? `new data ${since}` : `trained again, same package, params and data as ${newest.version}`;
    return { version: bumpVersion(newest.version, 'patch'), why };
}


/***/ }),

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ attachedFiles)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

async function attachedFiles(files, { attachments }) {
    const found = [];
    for (const [name, path] of Object.entries(attachments)) {
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: expected a file to put beside the version, found ${stat?.kind ?? 'none'}.`);
        }
        if (stat.size > 0)
            found.push({ name, path, size: stat.size, sha256: await files.digest(path) });
    }
    return found;
}


/***/ }),

/***/ 93607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ damage),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function damage(path, what, cause) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: ${what}. The registry is damaged here; restore this file from a copy of the registry.`, cause === undefined ? undefined : { cause });
}
const numbered = /^(mlops-[a-z]+)\/(\d+)$/;
function refuseNewer(path, value, format) {
    const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
    const known = numbered.exec(format);
    const read = typeof found === 'string' ? numbered.exec(found) : null;
    if (known === null || read === null || known[1] !== read[1] || Number(read[2]) <= Number(known[2]))
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: it has the format ${read[0]}, this version of mlops reads up to ${format}; update mlops-action.`);
}
async function readRecord(files, path, format, schema) {
    const stat = await files.stat(path);
    if (stat === undefined)
        throw damage(path, 'it is missing');
    if (stat.kind !== 'file')
        throw damage(path, `expected a file, found a ${stat.kind}`);
    return parseRecord(path, await files.text(path), format, schema);
}
function parseRecord(path, text, format, schema) {
    const value = parseJson(path, text);
    refuseNewer(path, value, format);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw damage(path, `not a valid ${format}${at === '' ? '' : ` (key ${at})`}`, parsed.error);
    }
    return parsed.data;
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw damage(path, 'it is not JSON, or was cut short', cause);
    }
}


/***/ }),

/***/ 20715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkDraft)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



function checkDraft(draft) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(draft.manifest.name);
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkVersion */ .ps)(draft.manifest.version);
    const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc.parse(draft.manifest);
    const name = `${manifest.name} ${manifest.version}`;
    const listed = Object.keys(manifest.files).sort();
    const given = Object.keys(draft.files).sort();
    listed.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    if (listed.join('\n') !== given.join('\n')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: its manifest lists ${listed.join(', ')}, but the files are ${given.join(', ')}.`);
    }
    for (const name of Object.keys(draft.attachments)) {
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi)(name);
        if (Object.hasOwn(manifest.files, name)) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${manifest.name} ${manifest.version}: ${name} is both a file of the version and beside it.`);
        }
    }
    if (manifest.files[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1]?.sha256 !== manifest.verdict.sha256) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version needs its ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1}, with the digest that the manifest's verdict names.`);
    }
    if (Object.hasOwn(manifest.files, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4) === (manifest.verdict.verdict === 'reject')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version has a ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4} unless it is rejected; a rejected one has none.`);
    }
    return manifest;
}


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

/***/ 20069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   b: () => (/* binding */ noSuchSnapshot)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function noSuchSnapshot(location, { digest }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: it holds no snapshot of the data ${digest}: somebody removed it, or the version comes from another registry.`);
}
function fileOf({ files, digest }, name) {
    const found = files.find((file) => file.name === name);
    if (found !== undefined)
        return found;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`snapshot ${digest}: it has no file ${JSON.stringify(name)}; it has ${files.map((file) => file.name).join(', ')}.`);
}


/***/ }),

/***/ 57916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   E1: () => (/* binding */ gapInHistory),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);


function noSuchVersion(location, model, version) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${model} ${version}: no such version in the registry ${location}; \`mlops show\` lists what there is.`);
}
function missingFile(manifest, file) {
    const name = `${manifest.name} ${manifest.version}`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(manifest.verdict.verdict === 'reject' && file === _names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFile */ .u4
        ? `${name}: the gate rejected it, so only its manifest and verdict are kept, not its model; choose another version (\`mlops show\`).`
        : `${name}: it has no file ${JSON.stringify(file)}; it has ${[_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE, ...Object.keys(manifest.files)].join(', ')}.`);
}
function gapInHistory(location, model, last, number) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${location}: the champion's history of ${model} ends at ${last}, number ${number} would leave a gap; run \`mlops champion\` again.`);
}


/***/ }),

/***/ 25332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   oV: () => (/* binding */ isFileName),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   r2: () => (/* binding */ sumsFile),
/* harmony export */   rn: () => (/* binding */ reportFile),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
const sumsFile = 'SHA256SUMS';
const reportFile = 'report.html';
function isModelName(name) {
    return /^[a-z0-9][a-z0-9-]*$/.test(name);
}
function checkModelName(name) {
    if (!isModelName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`model name: expected lower-case letters, digits and hyphens, got ${JSON.stringify(name)}; set \`model.name\` in mlops.yml.`);
    }
}
function checkVersion(version) {
    if (!(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: expected three numbers such as 1.2.0, got ${JSON.stringify(version)}.`);
    }
}
const reserved = [manifestFile, sumsFile.toLowerCase()];
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && !reserved.includes(name.toLowerCase());
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
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

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
function isSameVersion(a, b) {
    const files = ({ files: listed }) => JSON.stringify(Object.entries(listed)
        .map(([name, { size, sha256 }]) => [name, size, sha256])
        .sort());
    return a.name === b.name && a.version === b.version && a.model.digest === b.model.digest && files(a) === files(b);
}


/***/ }),

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sumsText),
/* harmony export */   s: () => (/* binding */ attachmentsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93607);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



const line = /^([0-9a-f]{64}) [ *](.+)$/;
function sumsText(files, manifest) {
    const all = [...files, { name: _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(manifest).digest('hex') }];
    const sorted = all.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
function attachmentsOf(path, text, manifest) {
    const found = [];
    for (const [index, each] of text.split('\n').entries()) {
        if (each === '')
            continue;
        const [, digest = '', name = ''] = line.exec(each) ?? [];
        if (digest === '')
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} is not a digest and a name`);
        if (name === _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE || Object.hasOwn(manifest.files, name))
            continue;
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isFileName */ .oV)(name))
            throw (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .damage */ .Ab)(path, `line ${index + 1} holds no plain file name`);
        found.push([name, digest]);
    }
    return Object.fromEntries(found);
}


/***/ }),

/***/ 46673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileProblem),
/* harmony export */   k: () => (/* binding */ copyVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

async function fileProblem(files, path, { size, sha256 }) {
    const stat = await files.stat(path);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== size)
        return `expected ${size} bytes, found ${stat.size}`;
    return (await files.digest(path)) === sha256 ? null : 'its SHA-256 is not the one in manifest.json';
}
async function copyVerified(files, from, to, expected) {
    const stat = await files.stat(from);
    if (stat === undefined)
        return 'it is missing';
    if (stat.kind !== 'file')
        return `expected a file, found a ${stat.kind}`;
    if (stat.size !== expected.size)
        return `expected ${expected.size} bytes, found ${stat.size}`;
    const writer = await files.writer(to);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of files.stream(from)) {
            hash.update(chunk);
            await writer.write(chunk);
        }
        if (hash.digest('hex') !== expected.sha256) {
            await writer.abort();
            return 'its SHA-256 is not the one in manifest.json';
        }
        await writer.close();
        return null;
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 12241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ barPicture),
/* harmony export */   p: () => (/* binding */ barText)
/* harmony export */ });
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99813);
/* harmony import */ var _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93083);


const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const width = 96;
const height = 22;
function barText(counts, most) {
    const together = Math.ceil(counts.length / most);
    const sums = Array.from({ length: Math.ceil(counts.length / together) }, (_, at) => counts.slice(at * together, (at + 1) * together).reduce((sum, count) => sum + count, 0));
    const largest = Math.max(...sums);
    return sums.map((sum) => (sum === 0 ? ' ' : heights[Math.ceil((sum / largest) * heights.length) - 1])).join('');
}
function barPicture({ counts, description }) {
    const largest = Math.max(1, ...counts);
    const step = width / Math.max(counts.length, 6);
    const bars = counts.flatMap((count, at) => {
        const size = count === 0 ? 0 : Math.max(1, (count / largest) * height);
        const place = { x: at * step, y: height - size, width: Math.max(0.5, step - 1), height: size };
        return size === 0 ? [] : [(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('rect', { ...place, fill: _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .tones */ .ip.neutral })];
    });
    const axis = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('line', { x1: 0, x2: width, y1: height, y2: height, stroke: 'var(--axis, #8b949e)' });
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .drawing */ .pW)({ width, height: height + 1, title: 'Histogram', description }, ...bars, axis);
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   Pw: () => (/* binding */ ink),
/* harmony export */   SU: () => (/* binding */ muted),
/* harmony export */   ip: () => (/* binding */ tones),
/* harmony export */   yo: () => (/* binding */ axis),
/* harmony export */   zz: () => (/* binding */ seriesStyle)
/* harmony export */ });
const ink = 'var(--ink, currentColor)';
const muted = 'var(--muted, #6e7781)';
const rule = 'var(--rule, #8b949e66)';
const axis = 'var(--axis, #8b949e)';
const tones = {
    good: 'var(--good, #2a9d4b)',
    bad: 'var(--bad, #e5484d)',
    neutral: 'var(--series-1, #2f81f7)',
};
const styles = [
    { stroke: 'var(--series-1, #2f81f7)', dash: undefined, mermaid: '#2f81f7', name: 'blue' },
    { stroke: 'var(--series-2, #e16f24)', dash: '7 3', mermaid: '#e16f24', name: 'orange' },
    { stroke: 'var(--series-3, #1a9b8c)', dash: '3 3', mermaid: '#1a9b8c', name: 'teal' },
    { stroke: 'var(--series-4, #a371f7)', dash: '9 3 2 3', mermaid: '#a371f7', name: 'purple' },
    { stroke: 'var(--series-5, #8b949e)', dash: '1 3', mermaid: '#8b949e', name: 'grey' },
];
function seriesStyle(index) {
    return styles[index % styles.length];
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

/***/ 33482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _bars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12241);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66804);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96560);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30177);





const longestText = 1000;
const mostBars = 12;
function markdownText(text) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .inlines */ .b)(text)
        .map((piece, index, pieces) => inline(piece, pieces[index - 1]))
        .join('');
}
function markdownBlock(block, nested = false) {
    switch (block.kind) {
        case 'paragraph':
            return markdownText(block.text);
        case 'list':
            return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
        case 'table':
            return table(block);
        case 'figure':
            if (block.mermaid !== null)
                return `${strong(block.title)}\n\n${fenced(block.mermaid, 'mermaid')}`;
            if (block.table !== undefined)
                return `${strong(block.title)}\n\n${table(block.table)}`;
            return `*${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(block.title)} (see the HTML report)*`;
        case 'code':
            return fenced((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLines */ .g)(block.text), 'text');
        case 'callout':
            return callout(block, nested);
        case 'details':
            return [
                `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(block.summary, longestText))}</summary>`,
                ...block.blocks.map((inner) => markdownBlock(inner, true)),
                '</details>',
            ].join('\n\n');
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(block);
    }
}
function inline(piece, before) {
    const escape = before === undefined ? _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV : _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl;
    if (typeof piece === 'string')
        return escape((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(piece, longestText));
    const tags = typeof before === 'object';
    if ('bars' in piece)
        return (0,_bars_js__WEBPACK_IMPORTED_MODULE_1__/* .barText */ .p)(piece.bars.counts, mostBars).replaceAll(' ', '\u2007');
    return 'code' in piece ? code(piece.code, tags) : strong(piece.strong, tags);
}
function strong(text, tags = false) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, longestText));
    const flanked = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(line);
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl)(line);
    return flanked && !tags ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}
function code(text, tags) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, longestText));
    const plain = /^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(line);
    return plain && !tags ? `\`${line}\`` : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownInside */ .Fl)(line)}</code>`;
}
function table({ head, align, rows, remarks }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align?.[column] === 'right' ? '---:' : ':---'));
    const cell = (text, column) => markdownText(align?.[column] === 'right' ? unbroken(text) : text);
    const body = rows.map((row, at) => {
        const remark = remarks?.[at] ?? null;
        const last = (text) => (remark === null ? text : [...(0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .inlines */ .b)(text), `: ${remark}`]);
        return line(head.map((_, column) => {
            const text = row[column] ?? '';
            return cell(column === head.length - 1 ? last(text) : text, column);
        }));
    });
    return [line(head.map(cell)), line(rule), ...body].join('\n');
}
const unbrokenLength = 24;
function unbroken(text) {
    return typeof text === 'string' && text.length <= unbrokenLength && /\d/.test(text)
        ? text.replaceAll(' ', '\u00A0')
        : text;
}
function callout(block, nested) {
    const alerts = { good: 'TIP', bad: 'CAUTION', neutral: 'NOTE' };
    const lines = nested ? [] : [`> [!${alerts[block.tone]}]`];
    lines.push(`> ${strong(block.title)}`);
    const text = markdownText(block.text);
    if (text !== '')
        lines.push('>', `> ${text}`);
    return lines.join('\n');
}
function fenced(text, language) {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${fence}${language}\n${text}\n${fence}`;
}


/***/ }),

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33482);


function toMarkdown(sections, options = {}) {
    const ordered = sections.toSorted((a, b) => a.order - b.order);
    const head = [
        ...(options.title === undefined ? [] : [`# ${heading(options.title)}`]),
        ...(options.subtitle === undefined ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(options.subtitle)]),
    ];
    const bodies = ordered.map(sectionText);
    const limit = options.limit ?? Infinity;
    for (let kept = bodies.length; kept >= 0; kept -= 1) {
        const text = joined([...head, ...bodies.slice(0, kept), ...leftOut(ordered.slice(kept))]);
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return joined(leftOut(ordered, true));
}
function sectionText(section) {
    return [`## ${heading(section.title)}`, ...section.blocks.map((block) => (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownBlock */ .dI)(block))].join('\n\n');
}
function leftOut(sections, unnamed = false) {
    if (sections.length === 0)
        return [];
    const names = unnamed ? `${sections.length} sections` : sections.map(({ title }) => heading(title)).join(', ');
    return [`*Left out to keep this short: ${names}. The HTML report has everything.*`];
}
function heading(title) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(title, 150));
}
function joined(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
const absent = '–';
function figure(value, digits = 4) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    return minus(magnitude(value, digits));
}
function signed(value, digits = 4) {
    const text = figure(value, digits);
    return typeof value === 'number' && value > 0 ? `+${text}` : text;
}
function percent(value, decimals = 1) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(`${grouped((value * 100).toFixed(decimals))}%`);
}
function count(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    return minus(grouped(value.toFixed(0)));
}
function interval(lower, upper, digits = 4) {
    if (typeof lower !== 'number' && typeof upper !== 'number')
        return absent;
    const left = typeof lower === 'number' ? `[${figure(lower, digits)}` : '(−∞';
    const right = typeof upper === 'number' ? `${figure(upper, digits)}]` : '∞)';
    return `${left}, ${right}`;
}
function duration(milliseconds) {
    if (milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds))
        return absent;
    if (milliseconds < 999.5)
        return `${Math.max(0, milliseconds).toFixed(0)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 3600)
        return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return joined(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function bytes(value) {
    if (value === null || value === undefined || Number.isNaN(value))
        return absent;
    const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    let size = value;
    let unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
        size /= 1000;
        unit += 1;
    }
    const text = unit === 0 || size >= 9.95 ? size.toFixed(0) : size.toFixed(1);
    return `${text} ${units[unit]}`;
}
function magnitude(value, digits) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return grouped(String(value === 0 ? 0 : value));
    const rounded = Number(value.toPrecision(digits));
    const size = Math.abs(rounded);
    if (size >= 1e15 || size < 1e-4)
        return exponent(value, digits);
    if (size >= 10 ** (digits - 1))
        return grouped(value.toFixed(0));
    if (rounded === value)
        return String(value);
    return value.toFixed(Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}
function exponent(value, digits) {
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}e${power.replace('+', '')}`;
}
function grouped(text) {
    const [whole = '', fraction] = text.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
function minus(text) {
    return text.replaceAll('-', '−');
}
function joined(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 96560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inlines)
/* harmony export */ });
function inlines(text) {
    return Array.isArray(text) ? text : [text];
}


/***/ }),

/***/ 99813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   vY: () => (/* binding */ coordinate)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);

function element(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(typeof value === 'number' ? coordinate(value) : value)}"`)
        .join('');
    const content = children.map((child) => (typeof child === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(child) : child.markup)).join('');
    return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}
function coordinate(value) {
    return String(Number(value.toFixed(2)) + 0);
}
function drawing(frame, ...children) {
    const { width, height, title, description } = frame;
    const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
        width,
        height,
        role: 'img',
        'font-family': 'system-ui, sans-serif',
        'font-size': 12,
    };
    return element('svg', attributes, element('title', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(title, 200)), element('desc', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(description, 1000)), ...children).markup;
}
function label(x, y, text, attributes = {}) {
    return element('text', { x, y, fill: 'var(--muted, #6e7781)', ...attributes }, text);
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
