export const id = 5364;
export const ids = [5364,1548,6269,6722];
export const modules = {

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

/***/ 23226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* unused harmony export snapshotKind */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21548);


const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const snapshotKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['artifact', 'release', 'command']);
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: snapshotKind,
    digest: sha256,
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_split_manifest_js__WEBPACK_IMPORTED_MODULE_0__.columnSchema).min(1),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^data(?:-\d{5})?\.parquet$/), size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), sha256 }))
        .min(1),
});


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

/***/ 96269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchArtifact: () => (/* binding */ fetchArtifact),
/* harmony export */   keepArtifact: () => (/* binding */ keepArtifact),
/* harmony export */   snapshotArtifact: () => (/* binding */ snapshotArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _registry_verified_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46673);



function snapshotArtifact({ digest }) {
    return `mlops-data-${digest}`;
}
async function keepArtifact(artifacts, snapshot, folder) {
    const name = snapshotArtifact(snapshot);
    const there = async () => (await artifacts.list()).some((each) => each.name === name);
    if (await there())
        return 'there';
    try {
        const paths = snapshot.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.name));
        await artifacts.upload(name, folder, paths);
        return 'kept';
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && (await there()))
            return 'there';
        throw cause;
    }
}
async function fetchArtifact(source, files, snapshot, to) {
    const name = snapshotArtifact(snapshot);
    const stored = (await source.list()).find((each) => each.name === name);
    if (stored === undefined)
        return false;
    const folder = await files.temporary();
    try {
        await source.download(stored, folder);
        for (const { name: file, ...expected } of snapshot.files) {
            const problem = await (0,_registry_verified_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyVerified */ .k)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, file), expected);
            if (problem !== null)
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`artifact ${name}: ${file}: ${problem}; it is not the snapshot that was asked for.`);
        }
        return true;
    }
    finally {
        await files.remove(folder);
    }
}


/***/ }),

/***/ 46722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSnapshotCommand: () => (/* binding */ runSnapshotCommand)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93892);


async function runSnapshotCommand(which, command, { path, sha256 }, { tools, log, workspace }) {
    const key = `data.snapshot.${which}`;
    const ended = await log.group(`${key}: ${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(command)}`, () => tools.run({
        argv: (0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .argvOf */ .U)(command),
        key,
        cwd: workspace,
        env: { MLOPS_SNAPSHOT: path, MLOPS_SNAPSHOT_DIGEST: sha256 },
        onLine: (line) => {
            log.output(line);
        },
    }, { reads: [path], writes: [workspace], network: true }));
    if (ended.code === 0)
        return;
    const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${String(ended.code)}`;
    const effect = which === 'push' ? 'the rows are not kept, and no version is registered' : 'the rows are not there';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(`${key}: "${(0,_host_process_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(command)}" ${how}; ${effect}: correct it and run again.`, ended.tail.slice(-5));
}


/***/ }),

/***/ 83859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Fingerprint)
/* harmony export */ });
/* harmony import */ var _split_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72054);
/* harmony import */ var _split_row_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37930);
/* harmony import */ var _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88589);
/* harmony import */ var _split_value_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7989);




class Fingerprint {
    columns;
    rows = 0;
    order;
    hash = new _split_row_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .RowHash */ .X();
    bytes = new DataView(new ArrayBuffer(16));
    groups = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .GroupedRows */ .Q(1);
    constructor(columns) {
        this.columns = columns;
        this.order = (0,_split_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .n)(columns);
    }
    add({ cells, rows }) {
        const { hash, bytes } = this;
        for (let row = 0; row < rows; row++) {
            hash.begin();
            for (const at of this.order) {
                const { name, type } = this.columns[at];
                if (!(0,_split_value_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashCell */ .Xp)(hash, cells[at][row], type))
                    return name;
            }
            hash.finish();
            for (const [at, word] of [hash.h1, hash.h2, hash.h3, hash.h4].entries())
                bytes.setInt32(at * 4, word, true);
            this.groups.add(bytes, 0, null);
            this.rows++;
        }
        return null;
    }
    digest() {
        const digest = new _split_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .RowsDigest */ .a(this.columns.map(({ name }) => name));
        for (const { group, sums } of this.groups.finish())
            digest.add(group, sums[0]);
        return digest.digest();
    }
}


/***/ }),

/***/ 74379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   RA: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* unused harmony export recordedSnapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _model_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23226);


const snapshotFile = 'snapshot/snapshot.json';
const recordedSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-snapshot/1'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    snapshot: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotSchema */ .a,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kept', 'there', 'left']),
});
async function readSnapshot(run) {
    return run.read(snapshotFile, 'snapshot', (value) => recordedSnapshotSchema.parse(value));
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotStep: () => (/* binding */ snapshotStep)
});

// EXTERNAL MODULE: ./.build/split/manifest.js
var manifest = __webpack_require__(21548);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/snapshot/artifact.js
var artifact = __webpack_require__(96269);
// EXTERNAL MODULE: ./.build/snapshot/command.js
var command = __webpack_require__(46722);
;// CONCATENATED MODULE: ./.build/snapshot/keep.js




async function checkWay({ options, handOn, repository, registry }, { artifacts }) {
    if (options === 'artifact') {
        const opened = await artifacts();
        if ('absent' in opened)
            throw noArtifacts(opened);
    }
    if (options !== 'release' || !handOn || 'absent' in (await artifacts()))
        return;
    if (repository !== null && registry.toLowerCase() === `github:${repository}`.toLowerCase())
        return;
    throw new errors/* UserError */.yo(`data.snapshot: release hands the rows to the job that publishes as an artifact of ${repository ?? 'this repository'}, whose readers are not those of the registry ${registry}; keep them by commands (data.snapshot.push and pull), or run the release in one job.`);
}
async function keepSnapshot(snapshot, folder, { options, handOn }, ports) {
    if (options === 'release') {
        const artifacts = handOn ? await ports.artifacts() : null;
        if (artifacts !== null && !('absent' in artifacts))
            await (0,artifact.keepArtifact)(artifacts, snapshot, folder);
        return 'left';
    }
    if (options === 'artifact') {
        const artifacts = await ports.artifacts();
        if ('absent' in artifacts)
            throw noArtifacts(artifacts);
        return (0,artifact.keepArtifact)(artifacts, snapshot, folder);
    }
    for (const { name, sha256 } of snapshot.files)
        await (0,command.runSnapshotCommand)('push', options.push, { path: (0,external_node_path_.join)(folder, name), sha256 }, ports);
    return 'kept';
}
function noArtifacts({ absent }) {
    return new errors/* UserError */.yo(`data.snapshot: an artifact belongs to a workflow run, but ${absent}; say release or commands, or leave it out here: --set data.snapshot=null.`);
}

// EXTERNAL MODULE: ./.build/snapshot/recorded.js
var recorded = __webpack_require__(74379);
// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
;// CONCATENATED MODULE: ./.build/snapshot/all-rows.js

const parts = ['train', 'validation', 'test'];
const batchRows = 4096;
async function* allRows(files, run) {
    const cursors = [];
    for (const part of parts) {
        const path = `split/${part}.csv`;
        const batches = (0,part_file/* readOwn */.jU)(files, run, path, 'split');
        const first = await batches.next();
        if (first.done !== true)
            cursors.push({ path, batches, ...first.value, row: 0 });
    }
    const names = cursors[0]?.batch.names.slice(1) ?? [];
    let next = 0;
    let cells = names.map(() => []);
    let open = cursors;
    while (open.length > 0) {
        const from = open.find(({ ids, row }) => ids[row] === next);
        if (from === undefined)
            throw (0,part_file/* damaged */.qM)(open[0].path, open[0].batch.lines[open[0].row], 'split');
        for (let at = 0; at < names.length; at++)
            cells[at].push(from.batch.cells[at + 1][from.row]);
        next++;
        if (!(await step(from)))
            open = open.filter((cursor) => cursor !== from);
        if (next % batchRows === 0 || open.length === 0) {
            const rows = cells[0]?.length ?? 0;
            yield {
                file: 'split',
                names,
                rows,
                cells,
                lines: Float64Array.from({ length: rows }, (_, at) => next - rows + at),
            };
            cells = names.map(() => []);
        }
    }
}
async function step(cursor) {
    cursor.row++;
    while (cursor.row === cursor.batch.rows) {
        const following = await cursor.batches.next();
        if (following.done === true)
            return false;
        Object.assign(cursor, following.value, { row: 0 });
    }
    return true;
}

// EXTERNAL MODULE: ./.build/split/number-text.js
var number_text = __webpack_require__(394);
;// CONCATENATED MODULE: ./.build/snapshot/canonical-numbers.js

function canonicalNumbers(batch, columns) {
    const cells = batch.cells.map((column, at) => columns[at].type === 'number' ? column.map((cell) => canonicalNumber(cell)) : column);
    return { ...batch, cells };
}
function canonicalNumber(cell) {
    const text = cell === null ? undefined : (0,number_text/* numberText */.$)(cell);
    return text?.replaceAll('"', '') ?? null;
}

// EXTERNAL MODULE: ./.build/snapshot/fingerprint.js
var snapshot_fingerprint = __webpack_require__(83859);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/table/number-form.js
var number_form = __webpack_require__(82879);
// EXTERNAL MODULE: ./.build/table/write-parquet.js
var write_parquet = __webpack_require__(61063);
;// CONCATENATED MODULE: ./.build/snapshot/write-snapshot.js




const largest = 2 ** 30;
async function writeSnapshot(files, folder, columns, pass, limit = largest) {
    const forms = new number_form/* NumberForms */.B(columns);
    for await (const batch of pass())
        forms.add(batch);
    const stored = columns.map((column) => ({ ...column, form: forms.of(column.name) }));
    const made = new SnapshotFiles(files, folder, stored);
    try {
        for await (const batch of pass())
            await made.add(batch, limit);
        return await made.end();
    }
    catch (cause) {
        await made.abort();
        throw cause;
    }
}
class SnapshotFiles {
    files;
    folder;
    columns;
    done = [];
    all = (0,external_node_crypto_.createHash)('sha256');
    current = null;
    constructor(files, folder, columns) {
        this.files = files;
        this.folder = folder;
        this.columns = columns;
    }
    async add(batch, limit) {
        this.current ??= await this.open();
        await this.current.file.add(batch);
        if (this.current.counted.size >= limit)
            await this.close();
    }
    async end() {
        if (this.current === null && this.done.length === 0)
            this.current = await this.open();
        await this.close();
        const files = this.done.map((file, at) => ({
            name: this.done.length === 1 ? 'data.parquet' : numbered(at),
            ...file,
        }));
        if (files.length === 1)
            await this.files.move((0,external_node_path_.join)(this.folder, numbered(0)), (0,external_node_path_.join)(this.folder, 'data.parquet'));
        return { digest: this.all.digest('hex'), files };
    }
    async abort() {
        await this.current?.file.abort();
    }
    async open() {
        const writer = await this.files.writer((0,external_node_path_.join)(this.folder, numbered(this.done.length)));
        const counted = new CountedWriter(writer, this.all);
        const file = await write_parquet/* ParquetFile */.Lp.open({ writer: () => Promise.resolve(counted) }, '', this.columns);
        return { file, counted };
    }
    async close() {
        if (this.current === null)
            return;
        const { file, counted } = this.current;
        await file.close();
        this.done.push({ size: counted.size, sha256: counted.digest() });
        this.current = null;
    }
}
function numbered(at) {
    return `data-${String(at + 1).padStart(5, '0')}.parquet`;
}
class CountedWriter {
    inner;
    all;
    size = 0;
    own = (0,external_node_crypto_.createHash)('sha256');
    constructor(inner, all) {
        this.inner = inner;
        this.all = all;
    }
    async write(chunk) {
        this.size += Buffer.byteLength(chunk);
        this.own.update(chunk);
        this.all.update(chunk);
        await this.inner.write(chunk);
    }
    close() {
        return this.inner.close();
    }
    abort() {
        return this.inner.abort();
    }
    digest() {
        return this.own.digest('hex');
    }
}

;// CONCATENATED MODULE: ./.build/snapshot/write-all-rows.js





async function writeAllRows({ columns, data }, options, folder, { files, run }) {
    const fingerprint = new snapshot_fingerprint/* Fingerprint */.$(columns);
    let passes = 0;
    async function* pass() {
        passes++;
        for await (const batch of allRows(files, run)) {
            if (passes === 1 && fingerprint.add(batch) !== null)
                throw otherRows();
            yield canonicalNumbers(batch, columns);
        }
    }
    const written = await writeSnapshot(files, folder, columns, pass);
    if (fingerprint.rows !== data.rows || fingerprint.digest() !== data.fingerprint)
        throw otherRows();
    return { kind: typeof options === 'string' ? options : 'command', rows: data.rows, columns, ...written };
}
function otherRows() {
    return new errors/* UserError */.yo('split/: its files do not hold the rows of split/manifest.json; run `mlops split --force` again.');
}

;// CONCATENATED MODULE: ./.build/snapshot/snapshot.step.js




const snapshotStep = {
    name: 'snapshot',
    folder: () => 'snapshot',
    reads: ({ data }) => ({ run: ['split'], options: data.snapshot }),
    skippable: () => false,
    async check(config, context) {
        const way = wayOf(config, context);
        if (way !== null)
            await checkWay(way, context);
    },
    async run(config, context) {
        const way = wayOf(config, context);
        if (way === null)
            return { status: 'ok', summary: 'No snapshot of the data: mlops.yml has no data.snapshot.' };
        await checkWay(way, context);
        const split = await context.run.read('split/manifest.json', 'split', (value) => manifest.splitManifestSchema.parse(value));
        const folder = context.run.path('snapshot');
        const snapshot = await writeAllRows(split, way.options, folder, context);
        const status = await keepSnapshot(snapshot, folder, way, context);
        if (status !== 'left')
            for (const { name } of snapshot.files)
                await context.files.remove(context.run.path('snapshot', name));
        const { fingerprint } = split.data;
        await context.run.write(recorded/* snapshotFile */.Pu, {
            format: 'mlops-snapshot/1',
            fingerprint,
            snapshot,
            status,
        });
        const { kind, digest, rows } = snapshot;
        const how = { kept: 'kept', there: 'already there', left: 'ready to be published' }[status];
        return {
            status: 'ok',
            summary: `Snapshot of ${rows} rows (${kind} ${digest.slice(0, 12)}): ${how}.`,
            figures: { kind, digest, rows, status },
        };
    },
};
function wayOf({ data, snapshot }, { who, registry }) {
    if (data.snapshot === null)
        return null;
    return { options: data.snapshot, handOn: snapshot.hand_on, repository: who.repository, registry: registry.location };
}


/***/ }),

/***/ 72054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName)
/* harmony export */ });
function byName(columns) {
    return columns
        .map(({ name }, at) => ({ name, at }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ at }) => at);
}


/***/ }),

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sharedMemory),
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    memory;
    bytes;
    size;
    seen = new DataView(new ArrayBuffer(0));
    constructor(room = 0, memory = ownMemory) {
        this.room = room;
        this.memory = memory;
        this.bytes = memory(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const before = this.bytes;
        this.bytes = this.memory((this.size + bytes) * 2);
        if (before.length > 0)
            this.bytes.set(before.subarray(0, this.size));
    }
    byte(value) {
        if (this.size === this.bytes.length)
            this.reserve(1);
        this.bytes[this.size++] = value;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { bytes } = this;
        let to = this.size;
        if (end - start > 64)
            bytes.set(from.subarray(start, end), to);
        else
            for (let at = start; at < end; at++)
                bytes[to++] = from[at];
        this.size += end - start;
    }
    line(from, start, end) {
        this.reserve(end - start);
        const { view } = this;
        let to = this.size;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size = to;
    }
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get view() {
        if (this.seen.buffer !== this.bytes.buffer || this.seen.byteLength !== this.bytes.length) {
            this.seen = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
        }
        return this.seen;
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}
function ownMemory(bytes) {
    return Buffer.allocUnsafeSlow(bytes);
}
function sharedMemory(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
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

/***/ 37930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RowHash)
/* harmony export */ });
const { imul } = Math;
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
class RowHash {
    h1 = 0;
    h2 = 0;
    h3 = 0;
    h4 = 0;
    words = new Int32Array(256);
    size = 0;
    begin() {
        this.size = 0;
    }
    word(value) {
        if (this.size === this.words.length)
            this.reserve(1);
        this.words[this.size++] = value;
    }
    bytes(from, start, end) {
        this.view(new DataView(from.buffer, from.byteOffset, from.byteLength), start, end);
    }
    view(from, start, end) {
        this.reserve(2 + ((end - start) >> 2));
        const { words } = this;
        let to = this.size;
        words[to++] = end - start;
        let any = 0;
        let at = start;
        for (; at + 4 <= end; at += 4) {
            const word = from.getInt32(at, true);
            any |= word;
            words[to++] = word;
        }
        if (at < end) {
            let rest = 0;
            for (let place = end - 1; place >= at; place--)
                rest = (rest << 8) | from.getUint8(place);
            any |= rest;
            words[to++] = rest;
        }
        this.size = to;
        return any;
    }
    copy(from, start, end) {
        this.reserve(end - start);
        const { words } = this;
        let to = this.size;
        for (let at = start; at < end; at++)
            words[to++] = from[at];
        this.size = to;
    }
    finish() {
        this.blocks();
        const length = this.size * 4;
        let h1 = this.h1 ^ length;
        let h2 = this.h2 ^ length;
        let h3 = this.h3 ^ length;
        let h4 = this.h4 ^ length;
        h1 = (h1 + h2 + h3 + h4) | 0;
        h2 = (h2 + h1) | 0;
        h3 = (h3 + h1) | 0;
        h4 = (h4 + h1) | 0;
        h1 = mix(h1);
        h2 = mix(h2);
        h3 = mix(h3);
        h4 = mix(h4);
        h1 = (h1 + h2 + h3 + h4) | 0;
        this.h1 = h1;
        this.h2 = (h2 + h1) | 0;
        this.h3 = (h3 + h1) | 0;
        this.h4 = (h4 + h1) | 0;
    }
    blocks() {
        const { words, size } = this;
        let [h1, h2, h3, h4] = [0, 0, 0, 0];
        let at = 0;
        for (; at + 4 <= size; at += 4) {
            h1 ^= imul(rotate(imul(words[at], c1), 15), c2);
            h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
            h2 ^= imul(rotate(imul(words[at + 1], c2), 16), c3);
            h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
            h3 ^= imul(rotate(imul(words[at + 2], c3), 17), c4);
            h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
            h4 ^= imul(rotate(imul(words[at + 3], c4), 18), c1);
            h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
        }
        const left = size - at;
        if (left > 2)
            h3 ^= imul(rotate(imul(words[at + 2], c3), 17), c4);
        if (left > 1)
            h2 ^= imul(rotate(imul(words[at + 1], c2), 16), c3);
        if (left > 0)
            h1 ^= imul(rotate(imul(words[at], c1), 15), c2);
        this.h1 = h1;
        this.h2 = h2;
        this.h3 = h3;
        this.h4 = h4;
    }
    reserve(words) {
        if (this.size + words <= this.words.length)
            return;
        const larger = new Int32Array((this.size + words) * 2);
        larger.set(this.words.subarray(0, this.size));
        this.words = larger;
    }
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 88589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GroupedRows),
/* harmony export */   a: () => (/* binding */ RowsDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58971);


class GroupedRows {
    done = [];
    group = -1;
    texts;
    constructor(sums) {
        this.texts = Array.from({ length: sums }, () => new _byte_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteText */ ._());
    }
    add(bytes, at, also) {
        const group = bytes.getUint8(at + 3);
        if (group !== this.group)
            this.begin(group);
        this.texts[0].line(bytes, at, at + 16);
        if (also !== null)
            this.texts[also].line(bytes, at, at + 16);
    }
    finish() {
        this.begin(-1);
        return this.done;
    }
    begin(group) {
        if (this.group >= 0) {
            const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
            this.done.push({ group: this.group, sums });
        }
        this.group = group;
        for (const text of this.texts)
            text.clear();
    }
}
class RowsDigest {
    hash;
    constructor(names) {
        const sorted = [...names].sort();
        this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify(sorted)}\n`);
    }
    add(group, sum) {
        this.hash.update(Uint8Array.of(group)).update(sum);
    }
    digest() {
        return this.hash.digest('hex');
    }
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ hashBoolean),
/* harmony export */   T6: () => (/* binding */ hashMissing),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   dS: () => (/* binding */ hashIfNormal),
/* harmony export */   gP: () => (/* binding */ hashHalves),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
/* unused harmony exports hashNumber, hashNumberText */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(394);



const missing = 0;
const aNumber = 1;
const aText = 2;
const largeWhole = 3;
const isFalse = 4;
const isTrue = 5;
const largest = 2 ** 53;
const beyondAscii = 0x80808080 | 0;
const leadOfMarks = 0xcc;
const minusZero = 0x80000000 | 0;
const double = new DataView(new ArrayBuffer(8));
function hashMissing(hash) {
    hash.word(missing);
}
function hashNumber(hash, value) {
    double.setFloat64(0, value + 0);
    hash.word(aNumber);
    hash.word(double.getInt32(4));
    hash.word(double.getInt32(0));
}
function hashHalves(hash, low, high) {
    hash.word(aNumber);
    hash.word(low);
    hash.word(low === 0 && high === minusZero ? 0 : high);
}
function isExact(value) {
    return value < largest && value > -largest;
}
function hashNumberText(hash, text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return false;
    if (isExact(value)) {
        hashNumber(hash, value);
        return true;
    }
    const digits = Buffer.from((0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$)(text));
    hash.word(largeWhole);
    hash.bytes(digits, 0, digits.length);
    return true;
}
function hashBoolean(hash, value) {
    hash.word(value ? isTrue : isFalse);
}
function hashText(hash, bytes, start, end) {
    hash.word(aText);
    hash.bytes(bytes, start, end);
}
function hashIfNormal(hash, view, start, end) {
    const before = hash.size;
    hash.word(aText);
    if ((hash.view(view, start, end) & beyondAscii) === 0 || isLatin(view, start, end))
        return true;
    hash.size = before;
    return false;
}
function isLatin(view, start, end) {
    for (let at = start; at < end; at++)
        if (view.getUint8(at) >= leadOfMarks)
            return false;
    return true;
}
function hashCell(hash, cell, type) {
    if (cell === null || (cell === '' && type !== 'string')) {
        hashMissing(hash);
        return true;
    }
    switch (type) {
        case 'string': {
            const bytes = Buffer.from(cell.normalize('NFC'));
            hashText(hash, bytes, 0, bytes.length);
            return true;
        }
        case 'number':
            return hashNumberText(hash, cell);
        case 'boolean': {
            const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
            if (value !== undefined)
                hashBoolean(hash, value);
            return value !== undefined;
        }
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

/***/ 82879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ NumberForms)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const whole = /^[ \t]*([+-]?\d+)[ \t]*$/;
const decimal = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
const mostDigits = 38;
class NumberForms {
    found;
    constructor(columns) {
        const numbers = columns.filter(({ type }) => type === 'number');
        this.found = new Map(numbers.map(({ name }) => [name, { decimals: false, beyond53: false, beyond64: false }]));
    }
    add({ names, cells }) {
        for (const [at, name] of names.entries()) {
            const seen = this.found.get(name);
            if (seen !== undefined)
                for (const cell of cells[at])
                    if (cell !== null && cell !== '')
                        see(cell, seen);
        }
    }
    of(name) {
        const seen = this.found.get(name);
        if (seen === undefined)
            return undefined;
        if (!seen.decimals && !seen.beyond64)
            return 'int64';
        return seen.beyond53 ? 'text' : 'double';
    }
}
function see(cell, seen) {
    if (cell.length < 16 && isDigits(cell))
        return;
    const digits = whole.exec(cell)?.[1];
    if (digits === undefined)
        seen.decimals = true;
    else if (cell.length < 16)
        return;
    else {
        const value = BigInt(digits.replace('+', ''));
        if (BigInt.asIntN(64, value) !== value)
            seen.beyond64 = true;
    }
    if (!isKeptByDouble(cell))
        seen.beyond53 = true;
}
function isDigits(cell) {
    const from = cell.charCodeAt(0) === 45 ? 1 : 0;
    for (let at = from; at < cell.length; at++) {
        const code = cell.charCodeAt(at);
        if (code < 48 || code > 57)
            return false;
    }
    return cell.length > from;
}
function isKeptByDouble(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value === undefined || Math.abs(value) < 2 ** 53 || !Number.isFinite(value))
        return true;
    return wholeValue(cell) === wholeValue(String(value));
}
function wholeValue(text) {
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    const digits = `${integer}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const zeros = Number(exponent) - fraction.length + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    return BigInt(`${significant}${'0'.repeat(zeros)}`) * (sign === '-' ? -1n : 1n);
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

/***/ 61063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ ParquetFile),
/* harmony export */   Nt: () => (/* binding */ numbersAsTexts),
/* harmony export */   Pj: () => (/* binding */ storedColumns),
/* harmony export */   yI: () => (/* binding */ writeParquet),
/* harmony export */   zS: () => (/* binding */ writeStored)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38309);
/* harmony import */ var _number_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82879);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31906);




const numbersAsTexts = 'mlops.numbers-as-texts';
const mostRows = 1 << 16;
const fewestRows = 1 << 8;
const mostCells = 1 << 19;
const mostText = 1 << 24;
class ParquetFile {
    file;
    columns;
    bytes;
    parquet;
    values;
    rows = 0;
    size = 0;
    limit;
    constructor(file, columns, bytes, parquet) {
        this.file = file;
        this.columns = columns;
        this.bytes = bytes;
        this.parquet = parquet;
        this.values = columns.map(() => []);
        this.limit = Math.max(fewestRows, Math.min(mostRows, Math.floor(mostCells / columns.length)));
    }
    static async open(files, path, columns) {
        const { ByteWriter, ParquetWriter } = await __webpack_require__.e(/* import() */ 4981).then(__webpack_require__.bind(__webpack_require__, 94981));
        const writer = new ByteWriter(1 << 20);
        const texts = columns.filter(({ form }) => form === 'text').map(({ name }) => name);
        const parquet = new ParquetWriter({
            writer,
            schema: [{ name: 'schema', num_children: columns.length }, ...columns.map(element)],
            statistics: false,
            createdBy: 'mlops-action',
            ...(texts.length === 0 ? {} : { kvMetadata: [{ key: numbersAsTexts, value: JSON.stringify(texts) }] }),
        });
        return new ParquetFile(await files.writer(path), columns, writer, parquet);
    }
    async add({ cells, rows }) {
        for (let row = 0; row < rows; row++) {
            for (let at = 0; at < this.columns.length; at++)
                this.put(at, cells[at][row]);
            this.rows++;
            if (this.rows === this.limit || this.size >= mostText)
                await this.flush();
        }
    }
    async close() {
        await this.flush();
        await this.parquet.finish();
        await this.drain();
        await this.file.close();
    }
    async abort() {
        await this.file.abort();
    }
    put(at, cell) {
        const column = this.columns[at];
        const value = stored(cell, column);
        if (typeof value === 'string')
            this.size += value.length;
        this.values[at].push(value);
    }
    async flush() {
        if (this.rows === 0)
            return;
        await this.parquet.write({
            columnData: this.columns.map(({ name }, at) => ({ name, data: this.values[at], offsetIndex: false })),
            rowGroupSize: this.rows,
        });
        this.values = this.columns.map(() => []);
        this.rows = 0;
        this.size = 0;
        await this.drain();
    }
    async drain() {
        await this.file.write(this.bytes.getBytes().slice());
        this.bytes.index = 0;
    }
}
async function writeParquet(files, path, columns, pass) {
    await writeStored(files, path, await storedColumns(columns, pass()), pass());
}
async function storedColumns(columns, rows) {
    const forms = new _number_form_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberForms */ .B(columns);
    for await (const batch of rows)
        forms.add(batch);
    return columns.map((column) => ({ ...column, form: forms.of(column.name) }));
}
async function writeStored(files, path, columns, rows) {
    const file = await ParquetFile.open(files, path, columns);
    try {
        for await (const batch of rows)
            await file.add(batch);
        await file.close();
    }
    catch (cause) {
        await file.abort();
        throw cause;
    }
}
function element({ name, type, form }) {
    const base = { name, repetition_type: 'OPTIONAL' };
    if (type === 'boolean')
        return { ...base, type: 'BOOLEAN' };
    if (type === 'number' && form === 'int64')
        return { ...base, type: 'INT64' };
    if (type === 'number' && form !== 'text')
        return { ...base, type: 'DOUBLE' };
    return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
}
function stored(cell, { name, type, form }) {
    if (cell === null)
        return null;
    if (type === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    if (cell === '')
        return null;
    if (form === 'text')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ownText */ .U)(cell);
    const value = type === 'boolean' ? (0,_boolean_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .y)(cell) : form === 'int64' ? wholeOf(cell) : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw new Error(`a cell of column ${JSON.stringify(name)} is not of type ${type}`);
    return value;
}
function wholeOf(cell) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        return undefined;
    return Number.isSafeInteger(value) ? BigInt(value) : BigInt(cell.trim().replace('+', ''));
}


/***/ })

};
