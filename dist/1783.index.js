export const id = 1783;
export const ids = [1783];
export const modules = {

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubRegistry: () => (/* binding */ openGitHubRegistry)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(4730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(1862);
// EXTERNAL MODULE: ./.build/render/visible.js
var visible = __webpack_require__(177);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(6804);
;// CONCATENATED MODULE: ./.build/github/refusal.js



class LastingError extends errors/* OutsideError */.Cp {
    name = 'LastingError';
}
function words(message) {
    const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim();
    return (0,render_escape/* shorten */.ml)((0,visible/* visible */.R)(said.replace(/\s+/g, ' ')), 300).replace(/\.$/, '');
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
            return new errors/* UserError */.yo(`${where}: GitHub does not know the token (401, ${words(message)}): it is wrong, expired or revoked; set GITHUB_TOKEN, or the action's input \`token\` or \`registry-token\`, to a valid one.`, options);
        case 403:
            return new errors/* UserError */.yo(`${where}: the token lacks a permission (403, ${words(message)}): this needs \`${granted(refused) ?? need}\`; add \`permissions: {${need}}\` to the job, or use a token that has it.`, options);
        case 404:
            return new errors/* UserError */.yo(`${where}: not found (404): there is no such repository, or the token may not see it (\`${need}\`); check the name, or set GITHUB_TOKEN, in a workflow \`registry-token\`, to a token that reaches it.`, options);
        case 409:
            return /is empty/i.test(message)
                ? new errors/* UserError */.yo(`${where}: the repository is empty, and GitHub keeps no version in it before it has a commit; push one (a README will do).`, options)
                : new errors/* OutsideError */.Cp(`${where}: GitHub was changing this at the moment (409, ${words(message)}); try again.`, options);
        case 422:
            return new errors/* UserError */.yo(`${where}: GitHub refuses this (422, ${words(message)}).`, options);
        default:
            return new errors/* OutsideError */.Cp(`${where}: GitHub could not be reached or failed (${answered ? `${status}, ${words(message)}` : words(message)}); try again.`, options);
    }
}
function granted({ headers }) {
    const named = /^([a-z_]+)=(read|write)/.exec(String(headers['x-accepted-github-permissions'] ?? ''));
    return named === null ? undefined : `${named[1].replaceAll('_', '-')}: ${named[2]}`;
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

;// CONCATENATED MODULE: ./.build/github/client.js






const patience = 30_000;
const longestWait = 90;
const mostWaits = 2;
const unpaced = { key: () => ({ schedule: (_, task) => task() }) };
const Kit = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
class GitHubClient {
    options;
    location;
    kit;
    seen = new Map();
    constructor(options) {
        this.options = options;
        const { api, owner, repository, token, agent, log, pause = 1000 } = options;
        this.location = `github:${owner}/${repository}`;
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
            if (method === 'GET' && etag !== undefined)
                this.seen.set(key(route, parameters), { etag, answer });
            return answer;
        }
        catch (cause) {
            const refused = refusedBy(cause);
            if (refused.status === 304 && known !== undefined)
                return known.answer;
            if (asking.expect?.includes(refused.status) === true && !isLimit(refused)) {
                return { status: refused.status, headers: refused.headers, data: refused };
            }
            throw refusalError(this.location, asking.need, refused, cause);
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
    checked(schema, route, data) {
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        const at = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new errors/* OutsideError */.Cp(`${this.location}: an answer of GitHub to ${route} is not as documented${at === '' ? '' : ` (${at})`}; try again.`, { cause: parsed.error });
    }
    async rest(attempt) {
        await (0,promises_.setTimeout)((this.options.pause ?? 1000) * attempt ** 2);
    }
    said({ data }) {
        return data.message;
    }
    refused(need, { data }) {
        return refusalError(this.location, need, data);
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
            throw new errors/* OutsideError */.Cp(`${this.location}: ${url.host} could not be reached; try again.`, { cause });
        }
        throw new errors/* OutsideError */.Cp(`${this.location}: ${url.host} answered ${status} to a download; try again.`);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/registry/damage.js
var damage = __webpack_require__(3607);
// EXTERNAL MODULE: ./.build/registry/draft.js
var registry_draft = __webpack_require__(715);
// EXTERNAL MODULE: ./.build/registry/missing.js
var missing = __webpack_require__(7916);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(5332);
// EXTERNAL MODULE: ./.build/registry/record.js
var registry_record = __webpack_require__(7411);
// EXTERNAL MODULE: ./.build/registry/same-version.js
var same_version = __webpack_require__(6633);
;// CONCATENATED MODULE: ./.build/github/assets.js



const largest = 2 ** 31 - 1;
const streamed = 1 << 24;
const attempts = 3;
function wantedText(name, text) {
    return {
        name,
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
async function bringAsset(releases, files, draft, there, wanted) {
    let known = there;
    let last;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const present = assetOf(known, wanted.name, wanted.sha256);
        if (present !== undefined) {
            if (assetProblem(present, wanted) === null)
                return;
            await releases.removeAsset(present);
        }
        try {
            const asset = await upload(releases, files, draft, wanted);
            if (asset !== null && assetProblem(asset, wanted) === null)
                return;
        }
        catch (cause) {
            if (!(cause instanceof errors/* OutsideError */.Cp) || cause instanceof LastingError)
                throw cause;
            last = cause;
            await releases.rest(attempt);
        }
        known = await releases.assets(draft);
    }
    const present = assetOf(known, wanted.name, wanted.sha256);
    if (present !== undefined && assetProblem(present, wanted) === null)
        return;
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
    async history(model) {
        const tags = await this.tags.readAll(this.numbered(model, await this.tags.list(prefixOf(model))));
        return tags.map((tag, index) => this.record(model, index + 1, tag));
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
    numbered(model, known) {
        const prefix = prefixOf(model);
        const found = [];
        for (const [name, sha] of known) {
            const number = name.startsWith(prefix) ? /^[1-9]\d{0,8}$/.exec(name.slice(prefix.length))?.[0] : undefined;
            if (number !== undefined)
                found[Number(number) - 1] = sha;
        }
        const missing = found.findIndex((_, index) => !(index in found));
        if (missing >= 0)
            throw (0,damage/* damage */.Ab)(this.path(model, missing + 1), 'this tag is missing');
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

;// CONCATENATED MODULE: ./.build/github/download.js



const download_attempts = 3;
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
async function download(releases, files, asset, to, expected) {
    if (asset.state !== 'uploaded')
        return 'its upload never ended';
    if (asset.size !== expected.size)
        return `expected ${expected.size} bytes, found ${asset.size}`;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await receive(releases, files, asset, to, expected);
        }
        catch (cause) {
            if (attempt === download_attempts || !(cause instanceof errors/* OutsideError */.Cp) || cause instanceof LastingError)
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

// EXTERNAL MODULE: ./.build/model/manifest.js
var model_manifest = __webpack_require__(2295);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
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
    body: schemas/* string */.YjP().nullish(),
    upload_url: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(assetSchema),
});

;// CONCATENATED MODULE: ./.build/github/patience.js
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

;// CONCATENATED MODULE: ./.build/github/releases.js





const silence = 60_000;
const read = { need: 'contents: read' };
const write = { need: 'contents: write' };
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
        const answer = await this.client.ask(route, { tag }, { ...read, expect: [404] });
        if (answer.status === 404)
            return null;
        return this.remember(this.client.checked(releaseSchema, route, answer.data));
    }
    seen(tag) {
        return this.known.get(tag) ?? null;
    }
    async drafts(tag) {
        const found = [];
        const all = schemas/* array */.YOg(releaseSchema);
        for await (const page of this.client.pages(all, 'GET /releases', { per_page: 100 }, write)) {
            found.push(...page.filter((release) => release.draft && release.tag_name === tag));
        }
        return found;
    }
    async draft({ tag, title, body, prerelease }) {
        const given = { tag_name: tag, name: title, body, draft: true, prerelease, make_latest: 'false' };
        return this.client.get(releaseSchema, 'POST /releases', given, { ...write, retries: 0 });
    }
    async publish(release) {
        const given = { release_id: release.id, draft: false, prerelease: release.prerelease, make_latest: 'false' };
        const route = 'PATCH /releases/{release_id}';
        const answer = await this.client.ask(route, given, { ...write, expect: [404, 422] });
        if (answer.status === 404)
            throw this.gone(release);
        if (answer.status === 422) {
            if ((await this.published(release.tag_name)) !== null)
                return null;
            throw this.client.refused(write.need, answer);
        }
        return this.remember(this.client.checked(releaseSchema, route, answer.data));
    }
    async settle(release, latest) {
        const given = { release_id: release.id, prerelease: false, make_latest: latest ? 'true' : 'false' };
        this.remember(await this.client.get(releaseSchema, 'PATCH /releases/{release_id}', given, write));
    }
    async remove(draft) {
        await this.client.ask('DELETE /releases/{release_id}', { release_id: draft.id }, { ...write, expect: [404] });
    }
    async assets(release) {
        const found = [];
        const given = { release_id: release.id, per_page: 100 };
        const route = 'GET /releases/{release_id}/assets';
        for await (const page of this.client.pages(schemas/* array */.YOg(assetSchema), route, given, read))
            found.push(...page);
        return found;
    }
    async removeAsset(asset) {
        await this.client.ask('DELETE /releases/assets/{asset_id}', { asset_id: asset.id }, { ...write, expect: [404] });
    }
    async upload(release, name, data, size, timeout) {
        const stream = data instanceof ReadableStream;
        const headers = {
            'content-type': 'application/octet-stream',
            accept: 'application/vnd.github+json',
            ...(stream ? { 'content-length': String(size) } : {}),
        };
        const asking = { ...write, retries: 0, timeout, expect: [404, 422] };
        const answer = await this.client.ask(`POST ${release.upload_url}`, { name, data, headers }, asking);
        if (answer.status === 404)
            throw this.gone(release);
        if (answer.status !== 422)
            return this.client.checked(assetSchema, 'POST /releases/{release_id}/assets', answer.data);
        if (/already_exists/.test(this.client.said(answer)))
            return null;
        throw this.client.refused(write.need, answer);
    }
    async *bytes(asset) {
        const given = {
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            request: { redirect: 'manual', parseSuccessResponseBody: false },
        };
        const patience = new Patience(silence);
        try {
            const answer = await this.client.ask('GET /releases/assets/{asset_id}', given, {
                ...read,
                timeout: patience.signal,
            });
            const { location } = answer.headers;
            const body = typeof location === 'string'
                ? await this.client.follow(location, patience.signal)
                : answer.data;
            for await (const chunk of body) {
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
    async rest(attempt) {
        await this.client.rest(attempt);
    }
    gone({ tag_name: tag }) {
        return new LastingError(`${this.client.location}: the draft of ${tag} was removed meanwhile; run again.`);
    }
    remember(release) {
        if (!release.draft)
            this.known.set(release.tag_name, release);
        return release;
    }
}

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
    async texts(expressions) {
        const field = (expression) => `object(expression: ${JSON.stringify(expression)}) { ... on Blob { oid text isTruncated } }`;
        const found = new Map();
        for (const [expression, answer] of await this.objects(expressions, field)) {
            const { data } = blobAnswer.safeParse(answer);
            if (data === undefined || data.text === null || data.isTruncated === true)
                continue;
            if (blobDigest(Buffer.from(data.text), data.oid.length) === data.oid)
                found.set(expression, data.text);
        }
        return found;
    }
    async tags(shas) {
        const field = (sha) => `object(oid: ${JSON.stringify(sha)}) { ... on Tag { oid name message tagger { date } target { oid __typename } } }`;
        const found = new Map();
        for (const [sha, answer] of await this.objects(shas, field)) {
            const { data } = tagAnswer.safeParse(answer);
            const date = data?.tagger?.date;
            if (data?.oid !== sha || date === null || date === undefined)
                continue;
            const object = { type: data.target.__typename.toLowerCase(), sha: data.target.oid };
            found.set(sha, { sha, tag: data.name, message: data.message ?? '', tagger: { date }, object });
        }
        return found;
    }
    async objects(keys, field) {
        const found = new Map();
        for (let from = 0; keys.length > 1 && from < keys.length; from += size) {
            const some = keys.slice(from, from + size);
            const answer = await this.client.query(some.map((key, index) => `o${index}: ${field(key)}`).join('\n'));
            for (const [index, key] of some.entries())
                found.set(key, answer?.[`o${index}`]);
        }
        return found;
    }
}
function blobDigest(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/github/tags.js





const tags_read = { need: 'contents: read' };
const tags_write = { need: 'contents: write' };
class Tags {
    client;
    known = new Map();
    constructor(client) {
        this.client = client;
    }
    async list(prefix) {
        const found = new Map();
        const route = 'GET /git/matching-refs/{ref}';
        const empty = { ...tags_read, expect: [409] };
        for await (const page of this.client.pages(emptyOr(schemas/* array */.YOg(refSchema)), route, { ref: `tags/${prefix}` }, empty)) {
            for (const { ref, object } of page) {
                if (object.type === 'tag')
                    found.set(ref.slice('refs/tags/'.length), object.sha);
            }
        }
        return found;
    }
    async read(sha) {
        const known = this.known.get(sha) ?? this.client.get(tagSchema, 'GET /git/tags/{tag_sha}', { tag_sha: sha }, tags_read);
        this.known.set(sha, known);
        void known.catch(() => this.known.delete(sha));
        return known;
    }
    async readAll(shas) {
        const batch = await new Batch(this.client).tags(shas.filter((sha) => !this.known.has(sha)));
        for (const [sha, tag] of batch)
            this.known.set(sha, Promise.resolve(tag));
        return Promise.all(shas.map((sha) => this.read(sha)));
    }
    async create({ name, commit, message, by, at }) {
        const object = {
            tag: name,
            object: commit,
            type: 'commit',
            message,
            tagger: { ...person(by), date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
        };
        const made = await this.client.get(tagSchema, 'POST /git/tags', object, tags_write);
        this.known.set(made.sha, Promise.resolve(made));
        const expecting = { ...tags_write, expect: [422] };
        const answer = await this.client.ask('POST /git/refs', { ref: `refs/tags/${name}`, sha: made.sha }, expecting);
        if (answer.status < 400)
            return { outcome: 'created', sha: made.sha };
        const there = await this.find(name);
        if (there === null)
            throw this.forbidden(name, answer);
        const { sha, type } = there.object;
        return sha === made.sha ? { outcome: 'created', sha } : { outcome: 'exists', sha, type };
    }
    async find(name) {
        const route = 'GET /git/ref/{ref}';
        const answer = await this.client.ask(route, { ref: `tags/${name}` }, { ...tags_read, expect: [404] });
        return answer.status === 404 ? null : this.client.checked(refSchema, route, answer.data);
    }
    forbidden(name, answer) {
        const message = this.client.said(answer);
        const where = `${this.client.location}: the tag ${name}`;
        if (/already exists/i.test(message))
            return new errors/* OutsideError */.Cp(`${where} was made and removed at this moment; try again.`);
        return new errors/* UserError */.yo(`${where} may not be created (422, ${words(message)}): a ruleset of the repository forbids it, or an immutable release had this tag before; let the ruleset allow whoever runs this to create tags named ${name.replace(/\d.*$/, '')}*.`);
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

// EXTERNAL MODULE: ./.build/render/markdown.js
var markdown = __webpack_require__(3737);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(9238);
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
    async list(model) {
        const prefix = versionTag(model, '');
        const names = [...(await this.tags.list(prefix)).keys()].map((name) => name.slice(prefix.length));
        const versions = names.filter(model_version/* isVersion */.lF).sort(model_version/* compareVersions */.Zy);
        this.listed.set(model, versions);
        return versions;
    }
    async manifest(model, version) {
        const tag = versionTag(model, version);
        if (!this.manifests.has(tag) && this.listed.get(model)?.includes(version) === true)
            await this.readListed(model);
        const known = this.manifests.get(tag) ?? this.readManifest(model, version);
        this.manifests.set(tag, known);
        void known.catch(() => this.manifests.delete(tag));
        return known;
    }
    async commit(model, version) {
        const tag = versionTag(model, version);
        const known = this.commits.get(tag);
        if (known !== undefined)
            return known;
        const sha = (await this.tags.list(tag)).get(tag);
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
            { path: names/* manifestFile */.YE, ...entry, content: text },
            { path: names/* verdictFile */.Y1, ...entry, content: verdict },
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
    async readListed(model) {
        const wanted = (this.listed.get(model) ?? []).filter((version) => !this.manifests.has(versionTag(model, version)));
        this.listed.delete(model);
        const expression = (version) => `refs/tags/${versionTag(model, version)}:${names/* manifestFile */.YE}`;
        const texts = await new Batch(this.client).texts(wanted.map(expression));
        for (const version of wanted) {
            const text = texts.get(expression(version));
            const tag = versionTag(model, version);
            if (text !== undefined) {
                this.manifests.set(tag, parsed(() => parseManifest(this.path(tag, names/* manifestFile */.YE), text, model, version)));
            }
        }
    }
    async readManifest(model, version) {
        const tag = versionTag(model, version);
        const path = this.path(tag, names/* manifestFile */.YE);
        const bytes = await this.file(model, version, names/* manifestFile */.YE);
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

;// CONCATENATED MODULE: ./.build/github/release-note.js





const limit = 100_000;
const meanings = {
    promote: 'The data show that it is better than the champion.',
    hold: 'It is not better than the champion by a useful amount. A person may promote it.',
    inconclusive: 'The data could not decide. A person may promote it.',
    reject: 'It is worse, or breaks a limit.',
};
function releaseNote(version, location) {
    const { manifest } = version;
    const sections = [
        { title: `Verdict: ${manifest.verdict.verdict}`, order: 0, blocks: verdictBlocks(manifest) },
        { title: 'Use it', order: 1, blocks: [{ kind: 'code', text: commands(manifest, location) }] },
    ];
    return `${(0,markdown/* toMarkdown */.l)(sections, { limit })}\n${releaseMark(version)}\n`;
}
function releaseMark({ manifest: { name, version }, text }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return `<!-- mlops ${versionTag(name, version)} manifest ${digest} -->`;
}
function verdictBlocks({ verdict, metrics, champion, data, flavor, actor, createdAt, run }) {
    const rows = Object.entries(metrics[verdict.part] ?? {}).map(([name, { value, lower, upper }]) => [
        name,
        (0,number/* figure */.vP)(value),
        (0,number/* interval */.YP)(lower, upper),
    ]);
    const compared = champion === null ? 'It is the first, without a champion to compare with.' : meanings[verdict.verdict];
    return [
        {
            kind: 'paragraph',
            text: champion === null && verdict.verdict !== 'promote' ? meanings[verdict.verdict] : compared,
        },
        ...(rows.length === 0
            ? []
            : [{ kind: 'table', head: ['metric', 'value', 'interval'], align: ['left', 'right', 'right'], rows }]),
        {
            kind: 'list',
            items: [
                `Decided on the ${verdict.part} rows${champion === null ? '' : ` against ${champion.version} (champion #${champion.number})`}.`,
                `Trained from ${data.rows} rows, flavor ${flavor.name}.`,
                `By ${actor}, ${createdAt.slice(0, 16).replace('T', ' ')} UTC${run === null ? '' : `, ${run}`}.`,
            ],
        },
    ];
}
function commands({ name, version, files }, location) {
    const at = `--model ${name} --version ${version} --registry ${location}`;
    const tag = versionTag(name, version);
    const repository = location.replace(/^github:/, '');
    return [
        `mlops pull ${at}   # all files, each verified`,
        `gh release download '${tag}' --repo ${repository} --pattern ${names/* modelFile */.u4}`,
        `git show '${tag}:manifest.json'`,
        ...(Object.hasOwn(files, names/* modelFile */.u4)
            ? [`mlops predict --version ${version} --registry ${location} --input new.csv --output predictions.csv`]
            : []),
    ].join('\n');
}

;// CONCATENATED MODULE: ./.build/github/version-release.js






const sumsFile = 'SHA256SUMS';
const version_release_attempts = 3;
function releaseFiles({ manifest, text }, paths) {
    const listed = Object.entries(manifest.files).map(([name, { size, sha256 }]) => ({
        name,
        size,
        sha256,
        from: { path: paths[name] ?? '' },
    }));
    const files = [...listed.sort((a, b) => b.size - a.size), wantedText(names/* manifestFile */.YE, text)];
    const lines = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
    return [...files, wantedText(sumsFile, lines.join(''))];
}
class VersionRelease {
    location;
    releases;
    files;
    constructor(location, releases, files) {
        this.location = location;
        this.releases = releases;
        this.files = files;
    }
    async complete(version, wanted, begun) {
        const tag = versionTag(version.manifest.name, version.manifest.version);
        const published = begun ? await this.releases.published(tag) : null;
        if (published !== null) {
            this.checkPublished(published, wanted);
            return;
        }
        const draft = (begun ? await this.ownDraft(version, tag) : null) ?? (await this.makeDraft(version, tag));
        for (const file of wanted)
            await bringAsset(this.releases, this.files, draft, draft.assets, file);
        if ((await this.releases.publish(draft)) !== null)
            return;
        const other = await this.releases.published(tag);
        if (other !== null)
            this.checkPublished(other, wanted);
        await this.releases.remove(draft);
    }
    async makeDraft(version, tag) {
        const { name, version: number, verdict } = version.manifest;
        let last;
        for (let attempt = 1; attempt <= version_release_attempts; attempt += 1) {
            try {
                const body = releaseNote(version, this.location);
                return await this.releases.draft({
                    tag,
                    title: `${name} ${number}`,
                    body,
                    prerelease: verdict.verdict !== 'promote',
                });
            }
            catch (cause) {
                if (!(cause instanceof errors/* OutsideError */.Cp) || cause instanceof LastingError)
                    throw cause;
                last = cause;
                await this.releases.rest(attempt);
                const made = await this.ownDraft(version, tag);
                if (made !== null)
                    return made;
            }
        }
        throw last ?? new errors/* OutsideError */.Cp(`${this.location}: the draft of ${tag} could not be made; try again.`);
    }
    async ownDraft(version, tag) {
        const mark = releaseMark(version);
        const [first, ...others] = (await this.releases.drafts(tag)).filter(({ body }) => body?.includes(mark) === true);
        for (const other of others)
            await this.releases.remove(other);
        return first ?? null;
    }
    checkPublished(release, wanted) {
        for (const file of wanted) {
            const asset = assetOf(release.assets, file.name, file.sha256);
            const problem = asset === undefined ? 'it is missing' : assetProblem(asset, file);
            if (problem === null)
                continue;
            throw new errors/* UserError */.yo(`${this.location} ${release.tag_name}: there is a release of this tag already, and its file ${file.name} is not this version's (${problem}); remove that release and run again.`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/github/registry.js
















class GitHubRegistry {
    files;
    latest;
    location;
    tags;
    versionTags;
    champions;
    releases;
    release;
    constructor(client, files, latest = null) {
        this.files = files;
        this.latest = latest;
        this.location = client.location;
        this.tags = new Tags(client);
        this.versionTags = new VersionTags(client, this.tags);
        this.champions = new ChampionTags(client, this.tags);
        this.releases = new Releases(client);
        this.release = new VersionRelease(client.location, this.releases, files);
    }
    async versions(model) {
        (0,names/* checkModelName */.Xs)(model);
        return this.versionTags.list(model);
    }
    async manifest(model, version) {
        (0,names/* checkModelName */.Xs)(model);
        (0,names/* checkVersion */.ps)(version);
        return (await this.versionTags.manifest(model, version)).manifest;
    }
    async history(model) {
        (0,names/* checkModelName */.Xs)(model);
        return this.champions.history(model);
    }
    async fetch(model, version, file, to) {
        (0,names/* checkFileName */.wi)(file);
        const manifest = await this.manifest(model, version);
        const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : undefined;
        if (expected === undefined)
            throw (0,missing/* missingFile */.Bi)(manifest, file);
        if (file === names/* verdictFile */.Y1)
            await this.fetchVerdict(manifest, expected, to);
        else
            await this.fetchAsset(manifest, file, expected, to);
    }
    async publish(draft) {
        const mine = manifestText((0,registry_draft/* checkDraft */.Q)(draft));
        const { name, version, verdict } = mine.manifest;
        checkSizes(releaseFiles(mine, draft.files));
        for (const [file, expected] of Object.entries(mine.manifest.files))
            await this.checkLocal(draft.files[file] ?? '', expected);
        const { outcome } = await this.versionTags.reserve(mine, await this.files.text(draft.files[names/* verdictFile */.Y1] ?? ''));
        const theirs = outcome === 'created' ? mine : await this.registered(name, version);
        if (theirs === null || !(0,same_version/* isSameVersion */.p)(theirs.manifest, mine.manifest))
            return 'taken';
        if (verdict.verdict === 'reject')
            return 'published';
        const wanted = releaseFiles(theirs, draft.files);
        await this.release.complete(theirs, wanted, outcome === 'exists');
        return 'published';
    }
    async promote(record) {
        const checked = registry_record/* championRecordSchema */.S.parse(record);
        const { model, version, anchor } = checked;
        const release = await this.promotable(model, version);
        if (anchor !== version)
            await this.manifest(model, anchor);
        const commit = await this.versionTags.commit(model, version);
        const tags = await this.tags.list('');
        const outcome = await this.champions.append(checked, commit, tags);
        const leads = outcome === 'promoted' || (await this.history(model)).at(-1)?.version === version;
        if (leads)
            await this.settle(release, model, tags);
        return outcome;
    }
    async promotable(model, version) {
        (0,names/* checkModelName */.Xs)(model);
        (0,names/* checkVersion */.ps)(version);
        const seen = this.releases.seen(versionTag(model, version));
        if (seen?.assets.some(({ name }) => name === names/* modelFile */.u4) === true)
            return seen;
        const manifest = await this.manifest(model, version);
        if (!Object.hasOwn(manifest.files, names/* modelFile */.u4))
            throw (0,missing/* missingFile */.Bi)(manifest, names/* modelFile */.u4);
        return this.releaseOf(manifest);
    }
    async settle(release, model, tags) {
        const others = [...tags.keys()].map(modelOfTag).some((other) => other !== null && other !== model);
        const latest = this.latest ?? !others;
        if (latest || release.prerelease)
            await this.releases.settle(release, latest);
    }
    async releaseOf({ name, version }) {
        const tag = versionTag(name, version);
        const release = await this.releases.published(tag);
        if (release !== null)
            return release;
        throw new errors/* UserError */.yo(`${this.location} ${tag}: the version has no published release: the run that made it ended early (run it again), or somebody removed its release.`);
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
        const problem = await fileProblem(this.files, path, expected);
        if (problem !== null)
            throw new errors/* UserError */.yo(`${path}: ${problem}; run the release again.`);
    }
    async fetchVerdict({ name, version }, { sha256 }, to) {
        const path = this.versionTags.path(versionTag(name, version), names/* verdictFile */.Y1);
        const bytes = await this.versionTags.file(name, version, names/* verdictFile */.Y1);
        if (bytes === null)
            throw (0,damage/* damage */.Ab)(path, 'it is missing');
        if ((0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== sha256)
            throw (0,damage/* damage */.Ab)(path, 'its SHA-256 is not the one in manifest.json');
        await this.files.write(to, bytes);
    }
    async fetchAsset(manifest, file, expected, to) {
        const release = await this.releaseOf(manifest);
        const path = `${this.location} release ${release.tag_name}: ${file}`;
        const asset = assetOf(release.assets, file, expected.sha256);
        if (asset === undefined)
            throw (0,damage/* damage */.Ab)(path, 'it is missing');
        const problem = await download(this.releases, this.files, asset, to, expected);
        if (problem !== null)
            throw (0,damage/* damage */.Ab)(path, problem);
    }
}

;// CONCATENATED MODULE: ./.build/github/open.js


function openGitHubRegistry(options, files, latest) {
    return new GitHubRegistry(new GitHubClient(options), files, latest);
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ candidateSchema),
/* harmony export */   qN: () => (/* binding */ signatureSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export flavorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSchema */ .gt),
    outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['number', 'string']) })),
});
const flavorSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('name', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tfjs'),
        estimator: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['linear', 'logistic', 'mlp']),
        tfjs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        backend: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('command'), score: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]) }),
]);
const candidateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-candidate/1'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    flavor: flavorSchema,
    signature: signatureSchema,
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX,
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        fingerprint: sha256,
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })),
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            policy: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPolicySchema */ .mj,
            digest: sha256,
            parts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['train', 'validation', 'test']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), digest: sha256 })),
        }),
    }),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        revision: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        package: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            sha256,
            content: sha256,
        })
            .nullable(),
    }),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['host', 'venv', 'container']), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ digest: sha256, files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })) }),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const manifestSchema = candidateSchema.extend({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-manifest/1'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+$/),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        validation: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
        test: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y).nullable(),
    }),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']),
        part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
        rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['superiority', 'non_inferiority', 'first']).nullable(),
        sha256,
        policy: sha256.optional(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256 })),
});


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
    if (a.name === 'tfjs' || b.name === 'tfjs')
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

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ damage),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   aE: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);

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

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkDraft)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5332);



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
    if (manifest.files[_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1]?.sha256 !== manifest.verdict.sha256) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version needs its ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictFile */ .Y1}, with the digest that the manifest's verdict names.`);
    }
    if (Object.hasOwn(manifest.files, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4) === (manifest.verdict.verdict === 'reject')) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: a version has a ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4} unless it is rejected; a rejected one has none.`);
    }
    return manifest;
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   E1: () => (/* binding */ gapInHistory),
/* harmony export */   lL: () => (/* binding */ noSuchVersion)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5332);


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

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ checkModelName),
/* harmony export */   Y1: () => (/* binding */ verdictFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   u4: () => (/* binding */ modelFile),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* unused harmony export isFileName */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);


const manifestFile = 'manifest.json';
const verdictFile = 'verdict.json';
const modelFile = 'model.tar.gz';
function checkModelName(name) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`model name: expected lower-case letters, digits and hyphens, got ${JSON.stringify(name)}; set \`model.name\` in mlops.yml.`);
    }
}
function checkVersion(version) {
    if (!(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version: expected three numbers such as 1.2.0, got ${JSON.stringify(version)}.`);
    }
}
function isFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && name.toLowerCase() !== manifestFile;
}
function checkFileName(name) {
    if (!isFileName(name)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`);
    }
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   r: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
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

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fl: () => (/* binding */ escapeMarkdownInside),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(177);

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

/***/ 3482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1862);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6560);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(177);




const longestText = 1000;
function markdownText(text) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .inlines */ .b)(text)
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
            return `*${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(block.title)}: see the HTML report.*`;
        case 'code':
            return fenced((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLines */ .g)(block.text), 'text');
        case 'callout':
            return callout(block, nested);
        case 'details':
            return [
                `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(block.summary, longestText))}</summary>`,
                ...block.blocks.map((inner) => markdownBlock(inner, true)),
                '</details>',
            ].join('\n\n');
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(block);
    }
}
function inline(piece, before) {
    const escape = before === undefined ? _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV : _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl;
    if (typeof piece === 'string')
        return escape((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(piece, longestText));
    const tags = typeof before === 'object';
    return 'code' in piece ? code(piece.code, tags) : strong(piece.strong, tags);
}
function strong(text, tags = false) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, longestText));
    const flanked = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(line);
    const escaped = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl)(line);
    return flanked && !tags ? `**${escaped}**` : `<strong>${escaped}</strong>`;
}
function code(text, tags) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, longestText));
    const plain = /^[^`|\\$\s](?:[^`|\\$]*[^`|\\$\s])?$/u.test(line);
    return plain && !tags ? `\`${line}\`` : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownInside */ .Fl)(line)}</code>`;
}
function table({ head, align, rows }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = head.map((_, column) => (align?.[column] === 'right' ? '---:' : ':---'));
    const body = rows.map((row) => line(head.map((_, column) => markdownText(row[column] ?? ''))));
    return [line(head.map((cell) => markdownText(cell))), line(rule), ...body].join('\n');
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

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6804);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3482);


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

/***/ 9238:
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

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inlines)
/* harmony export */ });
function inlines(text) {
    return Array.isArray(text) ? text : [text];
}


/***/ }),

/***/ 177:
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

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VU: () => (/* binding */ splitManifestSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   mj: () => (/* binding */ splitPolicySchema),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony exports partName, comparableSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
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
