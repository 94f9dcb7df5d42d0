export const id = 7886;
export const ids = [7886,8855,4669,6804];
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

/***/ 57236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ classFinder)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

function classFinder(target) {
    const texts = new Map(target.classes.map((name, index) => [name, index]));
    const numbers = new Map();
    target.classes.forEach((name, index) => {
        const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(name);
        if (value !== undefined)
            numbers.set(value, index);
    });
    const logical = target.classes.every((name) => name === 'true' || name === 'false');
    return (text) => {
        const exact = texts.get(text);
        if (exact !== undefined)
            return exact;
        if (logical)
            return texts.get(text.toLowerCase());
        const value = numbers.size === 0 ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
        return value === undefined ? texts.get(text.normalize('NFC')) : numbers.get(value);
    };
}


/***/ }),

/***/ 97998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ rowIdOf),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   qM: () => (/* binding */ damaged)
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
        const at = search(this.rowIds, id);
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
function search(rowIds, id) {
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

/***/ 34828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ toPredictions),
/* harmony export */   HG: () => (/* binding */ writeScoredRows),
/* harmony export */   Kx: () => (/* binding */ answerColumns),
/* harmony export */   YL: () => (/* binding */ answerCells),
/* harmony export */   xl: () => (/* binding */ emptyRows),
/* harmony export */   xt: () => (/* binding */ scoresOf),
/* harmony export */   yZ: () => (/* binding */ positiveIndex)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68646);

function positiveIndex(target) {
    return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}
function emptyRows(n, target) {
    return { predicted: new Float64Array(n), score: new Float64Array(n * scoresOf(target)) };
}
function scoresOf({ task, classes }) {
    switch (task) {
        case 'regression':
            return 0;
        case 'binary':
            return 1;
        case 'multiclass':
            return classes.length;
    }
}
function toPredictions(labels, scored, target) {
    switch (target.task) {
        case 'binary': {
            const positive = positiveIndex(target);
            const predicted = Uint8Array.from(scored.predicted, (index) => (index === positive ? 1 : 0));
            return { task: 'binary', y: Uint8Array.from(labels.y), score: scored.score, predicted };
        }
        case 'regression':
            return { task: 'regression', y: labels.y, predicted: scored.predicted };
        case 'multiclass':
            return {
                task: 'multiclass',
                classes: target.classes.length,
                y: Int32Array.from(labels.y),
                predicted: Int32Array.from(scored.predicted),
                score: scored.score,
            };
    }
}
function answerColumns(target) {
    const probabilities = target.task === 'multiclass' ? target.classes.map((name) => `p_${name}`) : [];
    return ['prediction', ...(target.task === 'binary' ? ['score'] : []), ...probabilities];
}
function answerCells({ predicted, score }, row, target) {
    const value = predicted[row];
    const width = scoresOf(target);
    const cells = [target.task === 'regression' ? String(value) : target.classes[value]];
    for (let at = row * width; at < (row + 1) * width; at++)
        cells.push(String(score[at]));
    return cells;
}
async function writeScoredRows(files, to, rowIds, scored, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)(['row_id', ...answerColumns(target)])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)([String(rowIds[row]), ...answerCells(scored, row, target)])}\n`;
            if (text.length > 1 << 16) {
                await writer.write(text);
                text = '';
            }
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 14669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   download: () => (/* binding */ download)
/* harmony export */ });
/* unused harmony export ordinaryLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


const mostRedirects = 5;
const ordinaryLimits = { size: 2 ** 36, time: 30 * 60_000 };
async function download(url, sha256, writer, limits = ordinaryLimits, ask = fetch) {
    try {
        const signal = AbortSignal.timeout(limits.time);
        const body = await answer(url, signal, ask);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limits.size)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
            hash.update(chunk);
            await writer.write(chunk);
        }
        const found = hash.digest('hex');
        if (found !== sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
    }
}
async function answer(url, signal, ask) {
    let at = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        if (at.protocol !== 'https:')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
        const response = await ask(at, { signal, redirect: 'manual' });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location !== null) {
            await response.body?.cancel();
            at = new URL(location, at);
            continue;
        }
        if (response.status >= 500 || response.status === 429)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${shown(url)}: the server answers ${response.status}; try again later.`);
        if (response.status !== 200 || response.body === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`);
        return response.body;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}
function shown(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
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

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17411);



const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_2__/* .pinSchema */ .rA.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFile */ .u4);
}
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
}


/***/ }),

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championVersion),
/* harmony export */   k: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);



async function championVersion(registry, model) {
    const last = (await registry.history(model)).at(-1);
    if (last !== undefined)
        return last.version;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`);
}
async function pullVersion(registry, files, model, version, to) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkModelName */ .Xs)(model);
    const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const beside = await registry.attachments(model, manifest.version);
    const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
    names.forEach(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFileName */ .wi);
    const missing = await missingFiles(files, manifest, beside, text, to);
    for (const name of missing) {
        if (name !== _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE)
            await registry.fetch(model, manifest.version, name, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name));
        else if (!(await files.create((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), text)))
            throw other((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), manifest);
    }
    return { version: manifest.version, folder: to, files: [_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, ...names], written: missing };
}
async function missingFiles(files, manifest, beside, text, to) {
    const missing = [];
    const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256]);
    for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name);
        const stat = await files.stat(path);
        if (stat === undefined)
            missing.push(name);
        else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256)
            throw other(path, manifest);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, _names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    const stat = await files.stat(path);
    if (stat === undefined)
        missing.push(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE);
    else if (stat.kind !== 'file' || (await files.text(path)) !== text)
        throw other(path, manifest);
    return missing;
}
function other(path, { name, version }) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: another file is there already, not that of ${name} ${version}; choose another folder.`);
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);


const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


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

/***/ 72839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


class RunDirectory {
    root;
    files;
    constructor(root, files) {
        this.root = root;
        this.files = files;
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.root, ...parts);
    }
    async has(...parts) {
        return (await this.files.stat(this.path(...parts))) !== undefined;
    }
    async read(path, step, parse) {
        const full = this.path(path);
        if ((await this.files.stat(full)) === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
        }
        const text = await this.files.text(full);
        try {
            return parse(JSON.parse(text));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`, { cause });
        }
    }
    async write(path, value) {
        await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
    }
    async clear(folder) {
        await this.files.remove(this.path(folder));
    }
}


/***/ }),

/***/ 11660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ originName),
/* harmony export */   ID: () => (/* binding */ originSchema),
/* harmony export */   pj: () => (/* binding */ originDetails),
/* harmony export */   t4: () => (/* binding */ originFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _render_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30177);



const originFile = 'origin.json';
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('run'),
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});
const local = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('local'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    claims: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [workflowRun, local]);
function originName(origin) {
    return origin.kind === 'run' ? `run ${origin.number} of ${text(origin.repository)}` : text(origin.path);
}
function originDetails(origin) {
    if (origin.kind === 'local') {
        const { repository, revision } = origin.claims;
        if (repository === null && revision === null)
            return 'its files name neither repository nor commit';
        const commit = revision === null ? 'no commit' : `commit ${revision.slice(0, 10)}`;
        return `its files say: ${commit} of ${repository === null ? 'no repository on GitHub' : text(repository)}`;
    }
    const { event, actor, head } = origin;
    const branch = head.branch === null ? 'no branch' : `branch ${text(head.branch)}`;
    const from = head.repository === null ? 'a repository that is gone' : text(head.repository);
    return `${text(event)} by ${text(actor)}, ${branch} of ${from}, commit ${head.commit.slice(0, 10)}`;
}
function text(value) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_render_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(value), 200);
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictStep: () => (/* binding */ predictStep)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/model/flavor.js
var model_flavor = __webpack_require__(27982);
// EXTERNAL MODULE: ./.build/evaluate/predictions.js + 3 modules
var predictions = __webpack_require__(57018);
// EXTERNAL MODULE: ./.build/registry/pinned.js
var pinned = __webpack_require__(87828);
// EXTERNAL MODULE: ./.build/run/origin.js
var run_origin = __webpack_require__(11660);
// EXTERNAL MODULE: ./.build/model/cell.js
var cell = __webpack_require__(37794);
// EXTERNAL MODULE: ./.build/model/signature.js
var model_signature = __webpack_require__(32090);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
;// CONCATENATED MODULE: ./.build/serve/prediction-input.js






const mostRows = 2 ** 31 - 1;
async function writeModelInput(files, from, signature, options, to) {
    const writer = await files.writer(to);
    let rows = 0;
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row_id', ...signature.inputs.map(({ name }) => name)])}\n`);
        for await (const batch of (0,read/* readTable */.x)(files, [(0,source.namedFile)(from.path, from.full)], options)) {
            const places = (0,model_signature/* inputPlaces */.b)(signature, batch.names, batch.file);
            checkCells(batch, signature, places);
            const columns = places.map((place) => batch.cells[place]);
            let text = '';
            for (let row = 0; row < batch.rows; row++) {
                text += `${(0,write/* csvRow */.r)([String(rows + row), ...columns.map((cells) => cells[row])])}\n`;
            }
            await writer.write(text);
            rows += batch.rows;
            if (rows > mostRows)
                throw new errors/* UserError */.yo(`${from.path}: more than ${mostRows} rows; predict for parts of the file.`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
    return rows;
}
function checkCells(batch, signature, places) {
    for (const [index, { name, type }] of signature.inputs.entries()) {
        if (type === 'string')
            continue;
        const cells = batch.cells[places[index]];
        for (let row = 0; row < batch.rows; row++) {
            const place = () => ({ file: batch.file, line: batch.lines[row], column: name });
            if (type === 'number')
                (0,cell/* numberCell */.E)(cells[row], place);
            else
                (0,cell/* categoryCell */.F)(cells[row], type, place);
        }
    }
}

// EXTERNAL MODULE: ./.build/evaluate/scored-rows.js
var scored_rows = __webpack_require__(34828);
;// CONCATENATED MODULE: ./.build/serve/prediction-output.js


async function writePredictions(files, to, rows, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,write/* csvRow */.r)(['row', ...(0,scored_rows/* answerColumns */.Kx)(target)])}\n`);
        for (let row = 0; row < rows.predicted.length; row++) {
            await writer.write(`${(0,write/* csvRow */.r)([String(row + 1), ...(0,scored_rows/* answerCells */.YL)(rows, row, target)])}\n`);
        }
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/model/archive.js
var model_archive = __webpack_require__(87026);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
// EXTERNAL MODULE: ./.build/model/manifest.js
var manifest = __webpack_require__(82295);
// EXTERNAL MODULE: ./.build/registry/names.js
var names = __webpack_require__(25332);
// EXTERNAL MODULE: ./.build/run/directory.js
var directory = __webpack_require__(72839);
;// CONCATENATED MODULE: ./.build/serve/run-candidate.js








async function fetchCandidate(runs, { files, log }, asked, folder) {
    const run = new directory/* RunDirectory */.d((0,external_node_path_.join)(folder, 'run'), files);
    const { origin } = await runs.open(asked, run.root);
    const name = (0,run_origin/* originName */.AN)(origin);
    const archive = run.path('train', names/* modelFile */.u4);
    if (!(await run.has('train/manifest.json')) || (await files.stat(archive))?.kind !== 'file') {
        throw new errors/* UserError */.yo(`${name}: it has no candidate: it ended before training, or trained nothing; \`mlops check --from-run\` shows how far it came.`);
    }
    const manifest = await readCandidate(files, run.path('train/manifest.json'), name);
    log.notice(`Predicts with the candidate of ${name} (${(0,run_origin/* originDetails */.pj)(origin)}); ${consequence(manifest)}.`);
    if (manifest.sample !== undefined)
        log.warning(`It was trained on ${manifest.sample.rows} of ${manifest.sample.of} rows, to prove that the code runs.`);
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, `candidate of ${name}`);
    return { manifest, modelFolder, origin, packages: () => candidatePackages(files, run, manifest, name) };
}
async function candidatePackages(files, run, { code, environment }, name) {
    if (environment.kind !== 'venv' || code.package === null)
        return [];
    const { file, sha256 } = code.package;
    const path = run.path('package', file);
    if ((0,names/* isFileName */.oV)(file) && (await files.stat(path))?.kind === 'file' && (await files.digest(path)) === sha256)
        return [path];
    throw new errors/* UserError */.yo(`${name}: the package in it is not the one of its train/manifest.json; it is not installed.`);
}
function consequence({ flavor }) {
    return flavor.name === 'tfjs' ? 'it holds weights and no code' : 'its code runs on this machine';
}
async function readCandidate(files, path, name) {
    try {
        return manifest/* candidateSchema */.HL.parse(JSON.parse(await files.text(path)));
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo(`${name}: its train/manifest.json is not one that this version of the tool reads; take the version that the run used.`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/registry/pull.js
var pull = __webpack_require__(11833);
;// CONCATENATED MODULE: ./.build/serve/served-model.js






async function fetchModel(registry, files, model, version, folder) {
    const manifest = await registry.manifest(model, version ?? (await (0,pull/* championVersion */.S)(registry, model)));
    if (!Object.hasOwn(manifest.files, names/* modelFile */.u4)) {
        throw new errors/* UserError */.yo(`${model} ${manifest.version}: it was rejected, so its model was not kept; name another version (\`mlops show\` lists them).`);
    }
    const archive = (0,external_node_path_.join)(folder, names/* modelFile */.u4);
    const modelFolder = (0,external_node_path_.join)(folder, 'model');
    await registry.fetch(model, manifest.version, names/* modelFile */.u4, archive);
    await (0,model_archive/* unpackModel */.In)(files, archive, modelFolder);
    await (0,digest/* verifyModel */.H)(files, modelFolder, manifest.model, `${model} ${manifest.version}`);
    return { manifest, modelFolder };
}

;// CONCATENATED MODULE: ./.build/serve/serving-environment.js

async function servingEnvironment({ manifest, name, packages }, { environment, environments }) {
    if (manifest.flavor.name === 'tfjs')
        return environment;
    const own = await environments.of(manifest.environment, await packages());
    if (!('unavailable' in own))
        return own;
    throw new errors/* UserError */.yo(`${name}: the environment that it was trained in cannot be had again: ${own.unavailable}; predict with another version, or on a machine that has it.`);
}

;// CONCATENATED MODULE: ./.build/serve/predict.js










async function predict(job, context) {
    const { files } = context;
    const folder = await files.temporary();
    try {
        const served = await fetchPredictor(job, context, folder);
        const { manifest, modelFolder, version, origin, name } = served;
        const { seed, flavor, target, signature, model } = manifest;
        const [input, output] = [(0,external_node_path_.join)(folder, 'input.csv'), (0,external_node_path_.join)(folder, 'output.csv')];
        const rows = await writeModelInput(files, job.paths.input, signature, job.read, input);
        const runtime = { ...context, environment: await servingEnvironment(served, context) };
        const { timeoutMs } = job;
        const backend = await (0,model_flavor/* backendFor */.Mu)([flavor], job.backend, runtime);
        await (0,model_flavor/* scoreModel */.gC)({ modelFolder, model, input, output, seed, flavor, target, signature, backend, timeoutMs }, runtime);
        const rowIds = Int32Array.from({ length: rows }, (_, row) => row);
        const answer = await (0,predictions/* readPredictions */.R)(files, output, rowIds, target);
        if ('failure' in answer)
            throw new model_flavor/* ScoringError */.Q1(`${name}: ${answer.failure}.`, []);
        await writePredictions(files, job.paths.output, answer.rows, target);
        return { model: manifest.name, version, origin, name, digest: model.digest, rows };
    }
    finally {
        await files.remove(folder);
    }
}
async function fetchPredictor({ by, model }, context, folder) {
    const { registry, runs, files } = context;
    if ('run' in by) {
        const candidate = await fetchCandidate(runs, context, by.run, folder);
        const { manifest, origin } = candidate;
        return { ...candidate, version: null, name: `the candidate of ${(0,run_origin/* originName */.AN)(origin)} (${manifest.name})` };
    }
    const { manifest, modelFolder } = await fetchModel(registry, files, model, by.version, folder);
    const { version } = manifest;
    const packages = async () => {
        const paths = [];
        for (const file of (0,pinned/* packageFiles */.i9)(manifest)) {
            paths.push((0,external_node_path_.join)(folder, file));
            await registry.fetch(model, version, file, (0,external_node_path_.join)(folder, file));
        }
        return paths;
    };
    return { manifest, modelFolder, version, packages, origin: null, name: `${model} ${version}` };
}

;// CONCATENATED MODULE: ./.build/serve/prediction-paths.js


async function predictionPaths(files, workspace, { input, output }) {
    if (input === null)
        throw new errors/* UserError */.yo('predict.input: expected the path of a CSV file, it is missing; give --input FILE.');
    const [from, to] = [(0,external_node_path_.resolve)(workspace, input), (0,external_node_path_.resolve)(workspace, output)];
    const stat = await files.stat(from);
    if (stat === undefined)
        throw new errors/* UserError */.yo(`predict.input: ${input}: no such file; correct the path.`);
    const full = await files.real(from);
    if ((await files.stat(full))?.kind !== 'file') {
        throw new errors/* UserError */.yo(`predict.input: ${input}: expected a CSV file, it is none; name a file.`);
    }
    const there = await files.stat(to);
    if (there?.kind === 'folder')
        throw new errors/* UserError */.yo(`predict.output: ${output} is a folder; name a file.`);
    if (to === from || (there !== undefined && (await files.real(to)) === full)) {
        throw new errors/* UserError */.yo(`predict.output: ${output} is the input itself; name another file.`);
    }
    return { input: { path: input, full }, output: to };
}

;// CONCATENATED MODULE: ./.build/serve/predict.step.js




const predictStep = {
    name: 'predict',
    folder: () => 'predict',
    reads: (config) => ({ options: [config.model.name, config.predict, config.data.nulls, config.data.delimiter] }),
    skippable: () => false,
    async run({ model, data, predict: options, train }, context) {
        const job = {
            model: model.name,
            by: predictorOf(options, model.name),
            paths: await predictionPaths(context.files, context.workspace, options),
            read: { delimiter: data.delimiter, nulls: data.nulls },
            timeoutMs: options.timeout_minutes * 60_000,
            backend: train.backend,
        };
        const { name, rows, origin, ...predicted } = await predict(job, context);
        const sha256 = await context.files.digest(job.paths.output);
        const figures = { ...predicted, rows, output: options.output, sha256, ...(origin === null ? {} : { origin }) };
        await context.run.write('predict/prediction.json', { format: 'mlops-prediction/1', ...figures });
        const summary = `Predicted ${(0,number/* count */.U9)(rows)} ${rows === 1 ? 'row' : 'rows'} with ${name}: ${options.output}.`;
        return { status: 'ok', summary, figures };
    },
};
function predictorOf({ from_run: run, version, model, trust }, ownModel) {
    if (run === null) {
        if (!trust && model === null)
            return { version };
        throw new errors/* UserError */.yo(`predict.${trust ? 'trust' : 'model'}: it belongs to --from-run, which is missing; give both.`);
    }
    if (version === null)
        return { run: { run, model, ownModel, trust } };
    throw new errors/* UserError */.yo('predict.version: a version of the registry and the candidate of another run (--from-run) were asked for; give one of them.');
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

/***/ 79263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defaultNulls),
/* harmony export */   U: () => (/* binding */ NullTexts)
/* harmony export */ });
const defaultNulls = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
];
class NullTexts {
    ends = new Uint8Array(128);
    texts;
    lengths;
    unusual;
    constructor(texts) {
        this.texts = new Set(texts.filter((text) => text !== ''));
        this.lengths = new Set([...this.texts].map((text) => text.length));
        let unusual = false;
        for (const text of this.texts) {
            const last = text.charCodeAt(text.length - 1);
            if (last < 128)
                this.ends[last] = 1;
            else
                unusual = true;
        }
        this.unusual = unusual;
    }
    has(text, start, end) {
        const last = text.charCodeAt(end - 1);
        if (last < 128 ? this.ends[last] === 0 : !this.unusual)
            return false;
        return this.lengths.has(end - start) && this.texts.has(text.slice(start, end));
    }
}


/***/ }),

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pinnedOf),
/* harmony export */   W: () => (/* binding */ pinnedText)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14669);


const form = /^(https:\/\/.*)#sha256=([0-9a-f]{64})$/s;
function pinnedText({ url, sha256 }) {
    return `${url}#sha256=${sha256}`;
}
function pinnedOf(pattern) {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern))
        return null;
    const [, url = '', sha256 = ''] = form.exec(pattern) ?? [];
    const address = addressOf(pattern);
    if (address === null || address.protocol !== 'https:') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data.source: expected an https address, a path or a glob; fetch anything else by data.prepare.');
    }
    if (address.username !== '' || address.password !== '')
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address with a name or password in it; fetch it by data.prepare.`);
    if (sha256 === '') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.source: ${(0,_host_download_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`);
    }
    return { url, sha256 };
}
function addressOf(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
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
