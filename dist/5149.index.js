export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 57018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/evaluate/class.js
var evaluate_class = __webpack_require__(57236);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-columns.js

function findColumns(names, target) {
    const [id, prediction, score] = [names.indexOf('row_id'), names.indexOf('prediction'), names.indexOf('score')];
    const classes = target.task === 'regression' ? [] : target.classes;
    const probabilities = probabilityColumns(names, target, classes.length);
    const some = probabilities.some((at) => at >= 0);
    const missing = [
        ...(id < 0 ? ['row_id'] : []),
        ...(prediction < 0 ? ['prediction'] : []),
        ...(target.task === 'binary' && score < 0 && !some ? ['score'] : []),
        ...(target.task === 'multiclass' && !some ? ['p_<class> of each class'] : []),
    ];
    if (missing.length > 0)
        return { failure: `its predictions lack the column ${missing.join(' and ')}` };
    if (some && probabilities.some((at) => at < 0)) {
        return { failure: 'its predictions have a column p_<class> for some classes of the target only' };
    }
    return { id, prediction, score: target.task === 'binary' ? score : -1, probabilities: some ? probabilities : [] };
}
function probabilityColumns(names, target, classes) {
    const find = (0,evaluate_class/* classFinder */.z)(target);
    const places = new Array(classes).fill(-1);
    for (const [at, name] of names.entries()) {
        const index = name.startsWith('p_') && classes > 0 ? find(name.slice(2)) : undefined;
        if (index !== undefined && (places[index] < 0 || name === `p_${target.classes[index]}`))
            places[index] = at;
    }
    return places;
}

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
;// CONCATENATED MODULE: ./.build/evaluate/fault.js
const kinds = {
    id: (n) => `${n} row ${n === 1 ? 'id is no whole number' : 'ids are no whole numbers'}`,
    unknown: (n) => `${n} row ${n === 1 ? 'id is' : 'ids are'} not among the rows to score`,
    twice: (n) => `${n} ${n === 1 ? 'row comes' : 'rows come'} more than once`,
    missing: (n) => `${n} ${n === 1 ? 'row has' : 'rows have'} no prediction`,
    prediction: (n) => `${n} ${n === 1 ? 'prediction is not a finite number' : 'predictions are not finite numbers'}`,
    class: (n) => `${n} ${n === 1 ? 'prediction is not a class' : 'predictions are not classes'} of the target`,
    score: (n) => `${n} ${n === 1 ? 'score is not a finite number' : 'scores are not finite numbers'}`,
    range: (n) => `${n} ${n === 1 ? 'score is' : 'scores are'} outside [0, 1]`,
    sum: (n) => `the class probabilities of ${n} ${n === 1 ? 'row do' : 'rows do'} not sum to 1`,
    disagree: (n) => `the score of ${n} ${n === 1 ? 'row' : 'rows'} is not the probability of the positive class`,
};
class Faults {
    found = new Map();
    add(kind, where) {
        const known = this.found.get(kind);
        if (known === undefined)
            this.found.set(kind, { count: 1, first: where });
        else
            known.count++;
    }
    describe() {
        const clauses = Object.keys(kinds).flatMap((kind) => {
            const known = this.found.get(kind);
            return known === undefined ? [] : [`${kinds[kind](known.count)} (first: ${known.first})`];
        });
        return clauses.length === 0 ? null : clauses.join('; ');
    }
}

// EXTERNAL MODULE: ./.build/evaluate/part-file.js
var part_file = __webpack_require__(97998);
// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/evaluate/prediction-rows.js





const tolerance = 1e-6;
class PredictionRows {
    rowIds;
    target;
    rows;
    faults = new Faults();
    seen;
    find;
    positive;
    constructor(rowIds, target) {
        this.rowIds = rowIds;
        this.target = target;
        const n = rowIds.length;
        this.rows = (0,scored_rows/* emptyRows */.xl)(n, target);
        this.seen = new Uint8Array(n);
        this.find = (0,evaluate_class/* classFinder */.z)(target);
        this.positive = (0,scored_rows/* positiveIndex */.yZ)(target);
    }
    add(batch, columns) {
        for (let row = 0; row < batch.rows; row++) {
            const at = this.place(batch.cells[columns.id][row], batch.lines[row]);
            if (at >= 0)
                this.take(batch, columns, row, at);
        }
    }
    finish() {
        this.seen.forEach((seen, at) => {
            if (seen === 0)
                this.faults.add('missing', `row_id ${this.rowIds[at]}`);
        });
        return this.faults.describe();
    }
    place(cell, line) {
        const id = (0,part_file/* rowIdOf */.VP)(cell);
        if (id === undefined) {
            this.faults.add('id', `line ${line}`);
            return -1;
        }
        const at = (0,part_file/* placeOfRow */.tj)(this.rowIds, id);
        if (at < 0)
            this.faults.add('unknown', `row_id ${id}`);
        else if (this.seen[at] > 0)
            this.faults.add('twice', `row_id ${id}`);
        else {
            this.seen[at] = 1;
            return at;
        }
        return -1;
    }
    take(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const cell = batch.cells[columns.prediction]?.[row] ?? null;
        const regression = this.target.task === 'regression';
        const value = regression ? finite(cell) : cell === null ? undefined : this.find(cell);
        if (value === undefined)
            this.faults.add(regression ? 'prediction' : 'class', where);
        else
            this.rows.predicted[at] = value;
        if (regression)
            return;
        const score = this.score(batch, columns, row, at);
        if (score !== undefined && this.target.task === 'binary')
            this.rows.score[at] = score;
    }
    score(batch, columns, row, at) {
        const where = `row_id ${this.rowIds[at]}`;
        const given = columns.score < 0 ? undefined : this.probability(batch.cells[columns.score][row], where);
        if (columns.probabilities.length === 0)
            return given;
        let sum = 0;
        let positive;
        for (const [index, column] of columns.probabilities.entries()) {
            const each = this.probability(batch.cells[column][row], where);
            if (each === undefined)
                return undefined;
            sum += each;
            if (index === this.positive)
                positive = each;
            if (this.target.task === 'multiclass')
                this.rows.score[at * columns.probabilities.length + index] = each;
        }
        if (Math.abs(sum - 1) > tolerance)
            this.faults.add('sum', where);
        const differ = given !== undefined && positive !== undefined && Math.abs(given - positive) > tolerance;
        if (differ)
            this.faults.add('disagree', where);
        return given ?? positive;
    }
    probability(cell, where) {
        const value = finite(cell);
        if (value === undefined)
            this.faults.add('score', where);
        else if (value < 0 || value > 1)
            this.faults.add('range', where);
        else
            return value;
        return undefined;
    }
}
function finite(cell) {
    const value = cell === null ? undefined : (0,number/* parseNumber */.$)(cell);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/evaluate/predictions.js





async function readPredictions(files, path, rowIds, target) {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file')
        return { failure: 'it wrote no predictions' };
    const found = new PredictionRows(rowIds, target);
    try {
        const source = (0,table_source.csvFile)('its predictions', path, stat.size);
        for await (const batch of (0,read/* readTable */.x)(files, [source], { delimiter: ',', nulls: [] })) {
            const columns = findColumns(batch.names, target);
            if ('failure' in columns)
                return columns;
            found.add(batch, columns);
        }
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        return { failure: cause.message.replace(/\.$/, '') };
    }
    const failure = found.finish();
    return failure === null ? { rows: found.rows } : { failure: `its predictions cannot be used: ${failure}` };
}


/***/ }),

/***/ 26559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ decideBy),
/* harmony export */   t: () => (/* binding */ chooseThreshold)
/* harmony export */ });
/* harmony import */ var _statistics_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49880);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34828);


function chooseThreshold(rows, choice) {
    let best = null;
    for (const { counts, saved, lower, upper } of cuts(rows)) {
        const value = choice.value === null ? saved : choice.value(counts);
        if (Number.isNaN(value) || (best !== null && value < best.value))
            continue;
        const threshold = between(lower, upper);
        const nearer = best === null || Math.abs(threshold - 0.5) <= Math.abs(best.threshold - 0.5);
        if (best === null || value > best.value || nearer)
            best = { threshold, value };
    }
    return best === null ? null : { threshold: best.threshold, value: choice.value === null ? null : best.value };
}
function* cuts({ y, score, weight, extra }) {
    const order = (0,_statistics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .be)(score);
    let [tp, fp, positives, negatives, saved] = [0, 0, 0, 0, 0];
    for (let row = 0; row < y.length; row++) {
        if (y[row] === 1)
            positives += weight?.[row] ?? 1;
        else
            negatives += weight?.[row] ?? 1;
    }
    let upper = 1;
    for (let k = order.length - 1; k >= 0; k--) {
        const row = order[k];
        if (score[row] < upper) {
            yield { counts: { tp, fp, fn: positives - tp, tn: negatives - fp }, saved, lower: score[row], upper };
            upper = score[row];
        }
        const counted = weight?.[row] ?? 1;
        if (y[row] === 1)
            tp += counted;
        else
            fp += counted;
        saved -= counted * (extra?.[row] ?? 0);
    }
    yield { counts: { tp, fp, fn: positives - tp, tn: negatives - fp }, saved, lower: 0, upper };
}
function between(lower, upper) {
    const middle = lower + (upper - lower) / 2;
    for (let digits = 1; digits <= 17; digits++) {
        const short = Number(middle.toPrecision(digits));
        if (short > lower && short <= upper)
            return short;
    }
    return upper;
}
function decideBy(threshold, rows, target) {
    const positive = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveIndex */ .yZ)(target);
    return { score: rows.score, predicted: rows.score.map((score) => (score >= threshold ? positive : 1 - positive)) };
}


/***/ }),

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ArchiveNames),
/* harmony export */   r: () => (/* binding */ badName)
/* harmony export */ });
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
function badName(name) {
    if (name === '')
        return 'it has no name';
    if (name.length > 1000)
        return 'its name is longer than 1,000 characters';
    if (unprintable.test(name))
        return 'its name holds control characters';
    if (name.startsWith('/'))
        return 'its path is absolute';
    if (name.includes('\\') || name.includes(':'))
        return 'its name holds a backslash or a colon';
    for (const part of name.split('/')) {
        if (part === '..')
            return 'its path leads out of the folder (..)';
        if (part === '' || part === '.')
            return 'its path has an empty part';
        if (/[. ]$/.test(part))
            return 'its name ends in a dot or a blank';
        if (reserved.test(part))
            return 'its name is reserved on Windows';
    }
    return null;
}
class ArchiveNames {
    files = new Set();
    folders = new Set();
    add(name) {
        const bad = badName(name);
        if (bad !== null)
            return bad;
        const same = name.normalize('NFC').toLowerCase();
        if (this.files.has(same))
            return 'another file has the same name';
        if (this.folders.has(same))
            return 'a folder has the same name';
        for (let at = same.indexOf('/'); at >= 0; at = same.indexOf('/', at + 1)) {
            const above = same.slice(0, at);
            if (this.files.has(above))
                return 'a file has the name of its folder';
            this.folders.add(above);
        }
        this.files.add(same);
        return null;
    }
}


/***/ }),

/***/ 87026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ unpackModel),
/* harmony export */   Zo: () => (/* binding */ packModel)
/* harmony export */ });
/* unused harmony export archiveLimits */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51306);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71862);
/* harmony import */ var _archive_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17628);







const archiveLimits = { files: 10_000, bytes: 8 * 2 ** 30 };
async function packModel(files, folder, to) {
    const names = await checkedNames(files, folder);
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.pack)();
    tar.on('error', () => undefined);
    const failures = [];
    const produced = addAll(files, folder, names, tar).catch((cause) => {
        failures.push(cause);
        tar.destroy(cause);
    });
    try {
        await compress(files, tar, to);
    }
    catch (cause) {
        throw failures[0] ?? cause;
    }
    await produced;
    if (failures.length > 0)
        throw failures[0];
}
async function checkedNames(files, folder) {
    const names = await files.list(folder);
    if (names.length === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: a model needs at least one file, the folder is empty.`);
    const known = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    for (const name of names) {
        const bad = known.add(name);
        if (bad !== null)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${folder}: the file ${JSON.stringify(name)} cannot be packed: ${bad}; rename it.`);
    }
    return names;
}
async function addAll(files, folder, names, tar) {
    for (const name of names) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const header = { name, size: stat.size, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0, type: 'file' };
        const entry = tar.entry(header);
        const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'close');
        for await (const chunk of files.stream(path)) {
            if (!entry.write(chunk))
                await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(entry, 'drain'), closed]);
        }
        entry.end();
        await closed;
    }
    tar.finalize();
}
async function compress(files, tar, to) {
    const writer = await files.writer(to);
    try {
        let ready = [];
        const gzip = new fflate__WEBPACK_IMPORTED_MODULE_6__.Gzip({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
        for await (const [block, last] of blocks(tar)) {
            gzip.push(block, last);
            for (const chunk of ready)
                await writer.write(chunk);
            ready = [];
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
const blockSize = 1 << 16;
async function* blocks(chunks) {
    let block = new Uint8Array(blockSize);
    let filled = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const size = Math.min(blockSize - filled, chunk.length - at);
            block.set(chunk.subarray(at, at + size), filled);
            filled += size;
            at += size;
            if (filled < blockSize)
                continue;
            yield [block, false];
            block = new Uint8Array(blockSize);
            filled = 0;
        }
    }
    yield [block.subarray(0, filled), true];
}
async function unpackModel(files, archive, folder, limits = archiveLimits) {
    const partial = `${folder}.unpacking`;
    await files.remove(partial);
    try {
        await files.folder(partial);
        await extractAll(files, archive, partial, limits);
        await files.remove(folder);
        if (!(await files.move(partial, folder))) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp(`${folder}: something else wrote there meanwhile; run again.`);
        }
    }
    catch (cause) {
        await files.remove(partial);
        throw cause;
    }
}
async function extractAll(files, archive, folder, limits) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(files.stream(archive)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), tar, () => undefined);
    const names = new _archive_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveNames */ .h();
    let bytes = 0;
    let count = 0;
    try {
        for await (const entry of tar) {
            const { name, type, size } = entry.header;
            const refuse = (why) => new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: refused to unpack ${JSON.stringify(name)}: ${why}.`);
            if (type === 'directory') {
                entry.resume();
                continue;
            }
            if (type !== 'file')
                throw refuse(`a model holds ordinary files only, this is a ${type}`);
            const bad = names.add(name);
            if (bad !== null)
                throw refuse(bad);
            count += 1;
            bytes += size;
            if (count > limits.files)
                throw refuse(`the archive holds more than ${limits.files} files`);
            if (bytes > limits.bytes)
                throw refuse(`the archive holds more than ${limits.bytes} bytes`);
            await writeEntry(files, entry, `${folder}/${name}`);
        }
    }
    catch (cause) {
        if (cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo || cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .OutsideError */ .Cp)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive is truncated or corrupt (${reason}); fetch or build it again.`, {
            cause,
        });
    }
    if (count === 0)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${archive}: the archive holds no files; fetch or build it again.`);
}
async function writeEntry(files, entry, path) {
    const writer = await files.writer(path);
    try {
        for await (const chunk of entry)
            await writer.write(chunk);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 37794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ numberCell),
/* harmony export */   F: () => (/* binding */ categoryCell)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38309);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);



function numberCell(cell, place) {
    if (cell === null || cell === '')
        return NaN;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell);
    if (value === undefined)
        throw wrong(place(), 'a number, got another text');
    if (!Number.isFinite(value))
        throw wrong(place(), 'a finite number, got an infinite one');
    return value;
}
function categoryCell(cell, type, place) {
    if (type === 'string' || cell === null)
        return cell;
    if (cell === '')
        return null;
    const value = (0,_table_boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .y)(cell);
    if (value === undefined)
        throw wrong(place(), 'true or false, got another text');
    return String(value);
}
function wrong({ file, line, column }, what) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${line}: column ${JSON.stringify(column)}: expected ${what}; correct the cell.`);
}


/***/ }),

/***/ 28074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyModel),
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


async function modelDigest(files, folder) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const entries = [];
    for (const name of await files.list(folder)) {
        const path = `${folder}/${name}`;
        const stat = await files.stat(path);
        if (stat?.kind !== 'file') {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: a model holds ordinary files only, this is a ${stat?.kind ?? 'missing file'}.`);
        }
        const sha256 = await files.digest(path);
        hash.update(`${JSON.stringify([name, stat.size, sha256])}\n`);
        entries.push([name, { size: stat.size, sha256 }]);
    }
    return { digest: hash.digest('hex'), files: Object.fromEntries(entries) };
}
async function verifyModel(files, folder, expected, name) {
    const found = await modelDigest(files, folder);
    if (found.digest === expected.digest)
        return;
    const before = new Map(Object.entries(expected.files));
    const now = new Map(Object.entries(found.files));
    const differs = [...new Set([...before.keys(), ...now.keys()])]
        .sort()
        .find((file) => before.get(file)?.sha256 !== now.get(file)?.sha256);
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name}: its model is not the one of its manifest (${differs ?? 'the list of files'} differs); the archive was changed or damaged, restore it.`);
}


/***/ }),

/***/ 27982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ backendFor),
/* harmony export */   Q1: () => (/* binding */ ScoringError),
/* harmony export */   gC: () => (/* binding */ scoreModel)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

class ScoringError extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = 'ScoringError';
}
async function backendFor(flavors, asked, runtime) {
    if (!flavors.some(({ name }) => name === 'tfjs'))
        return { kind: 'wasm' };
    return (await __webpack_require__.e(/* import() */ 9340).then(__webpack_require__.bind(__webpack_require__, 39340))).chooseBackend(asked, runtime);
}
async function scoreModel(job, runtime) {
    const { flavor } = job;
    switch (flavor.name) {
        case 'tfjs':
            return (await __webpack_require__.e(/* import() */ 3897).then(__webpack_require__.bind(__webpack_require__, 13897))).scoreTfjs(job, runtime);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 395).then(__webpack_require__.bind(__webpack_require__, 90395))).scoreCommand(job, flavor.score, runtime);
        case 'python':
            return (await __webpack_require__.e(/* import() */ 9519).then(__webpack_require__.bind(__webpack_require__, 99519))).scorePython(job, flavor, runtime);
        default:
            return (0,_host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(flavor);
    }
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


/***/ })

};
