export const id = 8869;
export const ids = [8869];
export const modules = {

/***/ 38869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullSnapshot: () => (/* binding */ pullSnapshot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/table/line-file.js
const flushAt = 1 << 16;
class LineFile {
    writer;
    bytes = Buffer.alloc(flushAt);
    size = 0;
    constructor(writer) {
        this.writer = writer;
    }
    static async open(files, path) {
        return new LineFile(await files.writer(path));
    }
    add(text, rest = null) {
        const needed = text.length * 3 + (rest?.length ?? 0);
        if (this.size + needed > this.bytes.length) {
            const larger = Buffer.alloc(this.size + needed + flushAt);
            this.bytes.copy(larger, 0, 0, this.size);
            this.bytes = larger;
        }
        this.size += this.bytes.write(text, this.size);
        if (rest !== null) {
            this.bytes.set(rest, this.size);
            this.size += rest.length;
        }
        return this.size >= flushAt ? this.flush() : undefined;
    }
    async close() {
        await this.flush();
        await this.writer.close();
    }
    async abort() {
        await this.writer.abort();
    }
    async flush() {
        const chunk = this.bytes.subarray(0, this.size);
        this.bytes = Buffer.alloc(flushAt);
        this.size = 0;
        await this.writer.write(chunk);
    }
}

// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/snapshot/fingerprint.js
var snapshot_fingerprint = __webpack_require__(83859);
;// CONCATENATED MODULE: ./.build/snapshot/pull-snapshot.js







async function pullSnapshot(files, { name, version, data }, snapshot, fetch, { to, format }) {
    const folder = await files.temporary();
    try {
        await fetch(folder);
        const what = `${name} ${version}: the snapshot ${snapshot.digest}`;
        await checkBytes(files, snapshot, folder, what);
        const csv = format === 'csv' ? (0,external_node_path_.join)(folder, 'data.csv') : null;
        const fingerprint = await readBack(files, snapshot, folder, csv);
        if (fingerprint !== data.fingerprint)
            throw new errors/* UserError */.yo(`${what} holds other rows than the version was made from: their fingerprint is ${fingerprint}, on record is ${data.fingerprint}.`);
        const names = csv === null ? snapshot.files.map((file) => file.name) : ['data.csv'];
        await place(files, folder, names, to);
        return { files: names.map((each) => (0,external_node_path_.join)(to, each)), rows: snapshot.rows, digest: snapshot.digest, fingerprint };
    }
    finally {
        await files.remove(folder);
    }
}
async function checkBytes(files, snapshot, folder, what) {
    const all = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, sha256 } of snapshot.files) {
        const own = (0,external_node_crypto_.createHash)('sha256');
        const path = (0,external_node_path_.join)(folder, name);
        if ((await files.stat(path))?.kind !== 'file')
            throw new errors/* UserError */.yo(`${what}: ${name} did not come back; correct what fetches it (data.snapshot.pull).`);
        for await (const chunk of files.stream(path)) {
            own.update(chunk);
            all.update(chunk);
        }
        if (own.digest('hex') !== sha256)
            throw new errors/* UserError */.yo(`${what}: ${name} has another SHA-256 than is on record (${sha256}); it was touched, and is not used.`);
    }
    if (all.digest('hex') !== snapshot.digest)
        throw new errors/* UserError */.yo(`${what}: its files together have another SHA-256.`);
}
async function readBack(files, snapshot, folder, csv) {
    const { columns, digest } = snapshot;
    const fingerprint = new snapshot_fingerprint/* Fingerprint */.$(columns);
    const sources = snapshot.files.map(({ name, size }) => {
        const full = (0,external_node_path_.join)(folder, name);
        return { path: name, full, size, format: 'parquet', compression: null };
    });
    const file = csv === null ? null : await LineFile.open(files, csv);
    try {
        await file?.add(`${(0,write/* csvRow */.r)(columns.map((column) => column.name))}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, sources, { delimiter: null, nulls: [] })) {
            const same = batch.names.length === columns.length && columns.every((column, at) => column.name === batch.names[at]);
            const wrong = same ? fingerprint.add(batch) : '';
            if (wrong !== null)
                throw new errors/* UserError */.yo(`snapshot ${digest}: its columns are not those on record; it was not written by this tool.`);
            for (let row = 0; file !== null && row < batch.rows; row++)
                await file.add(`${(0,write/* csvRow */.r)(batch.cells.map((cells) => cells[row]))}\n`);
        }
        await file?.close();
        return fingerprint.digest();
    }
    catch (cause) {
        await file?.abort();
        throw cause;
    }
}
async function place(files, from, names, to) {
    const missing = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== (await files.digest((0,external_node_path_.join)(from, name))))
            throw new errors/* UserError */.yo(`${path}: another file is there already; choose another folder with --output.`);
    }
    for (const name of missing)
        await files.copy((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
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
