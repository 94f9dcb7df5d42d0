export const id = 932;
export const ids = [932];
export const modules = {

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ equalTable),
/* harmony export */   y: () => (/* binding */ meetRow)
/* harmony export */ });
function equalTable(words) {
    const rows = words.reduce((sum, { length }) => sum + length / 2, 0);
    const places = 2 ** Math.ceil(Math.log2(rows + 2));
    const table = {
        words: new Int32Array(new SharedArrayBuffer(rows * 8)),
        slots: new Int32Array(new SharedArrayBuffer(places * 4)).fill(-1),
        next: new Int32Array(new SharedArrayBuffer(rows * 4)),
        matched: new Uint8Array(new SharedArrayBuffer(rows)),
    };
    let at = 0;
    for (const piece of words) {
        table.words.set(piece, at);
        at += piece.length;
    }
    for (let row = 0; row < rows; row++) {
        const slot = table.words[row * 2] & (places - 1);
        table.next[row] = table.slots[slot];
        table.slots[slot] = row;
    }
    return table;
}
function meetRow({ words, slots, next, matched }, a, b) {
    for (let row = slots[a & (slots.length - 1)]; row >= 0; row = next[row]) {
        if (words[row * 2] === a && words[row * 2 + 1] === b)
            matched[row] = 1;
    }
}


/***/ }),

/***/ 71600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ leakageErrors),
  Ph: () => (/* binding */ leakedFile),
  Lb: () => (/* binding */ lookForLeakage)
});

// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/leakage/cell-hash.js
var cell_hash = __webpack_require__(40471);
;// CONCATENATED MODULE: ./.build/split/leakage/column-sample.js


const mostCells = 10_000_000;
const mostRows = 50_000;
function columnSampleLimit(features) {
    return Math.min(mostRows, Math.max(200, Math.floor(mostCells / Math.max(1, features))));
}
class ColumnSample {
    features;
    rows = 0;
    room;
    numbers;
    codes;
    known;
    hash = new cell_hash/* CellHash */.fT();
    constructor(features) {
        this.features = features;
        this.room = columnSampleLimit(features.length);
        this.numbers = features.map(({ type }) => new Float64Array(type === 'number' ? this.room : 0));
        this.codes = features.map(() => new Int32Array(this.room));
        this.known = features.map(() => new Map());
    }
    get full() {
        return this.rows === this.room;
    }
    add({ cells }, places, row) {
        const at = this.rows++;
        for (let feature = 0; feature < this.features.length; feature++) {
            const { type } = this.features[feature];
            const cell = cells[places[feature]][row] ?? null;
            const missing = cell === null || (cell === '' && type !== 'string');
            if (type === 'number')
                this.numbers[feature][at] = finite(missing ? undefined : (0,number/* parseNumber */.$)(cell));
            if (missing) {
                this.codes[feature][at] = -1;
                continue;
            }
            this.hash.set(cell, type);
            const key = (0,cell_hash/* mapKey */.a0)(this.hash.a, this.hash.b);
            const known = this.known[feature];
            let code = known.get(key);
            if (code === undefined)
                known.set(key, (code = known.size));
            this.codes[feature][at] = code;
        }
    }
    columns() {
        return this.features.map((column, at) => ({
            column,
            numbers: this.numbers[at].subarray(0, this.rows),
            codes: this.codes[at].subarray(0, this.rows),
            distinct: this.known[at].size,
        }));
    }
}
function finite(value) {
    return value !== undefined && Number.isFinite(value) ? value : NaN;
}

;// CONCATENATED MODULE: ./.build/split/leakage/crossing.js

const mostValues = 500_000;
const bits = { train: 1, validation: 2, test: 4 };
class Crossing {
    columns;
    most;
    missing = 0;
    share = 1;
    parts = new Map();
    hash = new cell_hash/* CellHash */.fT();
    constructor(columns, most = mostValues) {
        this.columns = columns;
        this.most = most;
    }
    add({ cells }, places, row, part) {
        let a = 0;
        let b = 0;
        for (const [at, { type }] of this.columns.entries()) {
            const cell = cells[places[at]][row] ?? null;
            if (cell === null || (cell === '' && type !== 'string')) {
                this.missing++;
                return;
            }
            this.hash.set(cell, type);
            a = (0,cell_hash/* mix */.jh)(a + this.hash.a);
            b = (0,cell_hash/* mix */.jh)(b ^ this.hash.b);
        }
        if (a >>> 0 >= this.share * 2 ** 32)
            return;
        const key = (0,cell_hash/* mapKey */.a0)(a, b);
        this.parts.set(key, (this.parts.get(key) ?? 0) | bits[part]);
        while (this.parts.size > this.most)
            this.halve();
    }
    found() {
        let crossing = 0;
        for (const parts of this.parts.values())
            if ((parts & (parts - 1)) !== 0)
                crossing++;
        return { crossing, values: this.parts.size };
    }
    halve() {
        this.share /= 2;
        const limit = this.share * 2 ** 32;
        for (const key of this.parts.keys())
            if (Math.floor(key / 2 ** 21) >= limit)
                this.parts.delete(key);
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/feature-rows.js

class FeatureRow {
    features;
    cells;
    a = 0;
    b = 0;
    hash = new cell_hash/* CellHash */.fT();
    constructor(features) {
        this.features = features;
        this.cells = new Int32Array(features.length * 2);
    }
    set(cells, places, row) {
        const { features, hash } = this;
        let a = 0;
        let b = 0;
        for (let at = 0; at < features.length; at++) {
            hash.set(cells[places[at]][row], features[at].type);
            this.cells[at * 2] = hash.a;
            this.cells[at * 2 + 1] = hash.b;
            a = (0,cell_hash/* mix */.jh)(a + hash.a + at);
            b = (0,cell_hash/* mix */.jh)(b ^ (hash.b + at));
        }
        this.a = a;
        this.b = b;
    }
}
function placesOf({ names }, columns) {
    return columns.map(({ name }) => names.indexOf(name));
}

// EXTERNAL MODULE: ./.build/render/number.js
var render_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(87942);
;// CONCATENATED MODULE: ./.build/split/leakage/chance.js

function chanceOfPair(agree, most) {
    const differing = new Float64Array(most + 1);
    differing[0] = 1;
    for (const same of agree) {
        for (let count = most; count >= 0; count--) {
            differing[count] = differing[count] * same + (count > 0 ? differing[count - 1] * (1 - same) : 0);
        }
    }
    return differing.reduce((sum, value) => sum + value, 0);
}
function expectedByChance(held, train, pair) {
    return held * -Math.expm1(train * Math.log1p(-Math.min(pair, 1 - 1e-12)));
}
function beyondChance(found, expected) {
    return found > 0 && (expected === 0 || 1 - (0,incomplete_gamma/* upperGamma */.Q)(found, 3 * expected) < 0.001);
}
function agreement(cells, width, rows) {
    return Array.from({ length: width / 2 }, (_, at) => {
        const counts = new Map();
        for (let row = 0; row < rows; row++) {
            const hash = cells[row * width + at * 2];
            counts.set(hash, (counts.get(hash) ?? 0) + 1);
        }
        let pairs = 0;
        for (const count of counts.values())
            pairs += count * (count - 1);
        return rows < 2 ? 0 : pairs / (rows * (rows - 1));
    });
}

;// CONCATENATED MODULE: ./.build/split/leakage/findings.js


function finding(kind, column, severity, sentence, remedy) {
    return { kind, column, severity, sentence, remedy };
}
function inParts(counts) {
    return ['test', 'validation']
        .filter((part) => counts[part].found > 0)
        .map((part) => `${(0,render_number/* count */.U9)(counts[part].found)} of ${(0,render_number/* count */.U9)(counts[part].rows)} ${part} rows (${(0,render_number/* percent */.KN)(counts[part].found / counts[part].rows)})`)
        .join(' and ');
}
function exceeds(counts, train, pair) {
    return ['test', 'validation'].some((part) => beyondChance(counts[part].found, expectedByChance(counts[part].rows, train, pair)));
}
function sameRows(counts, train, pair) {
    if (!exceeds(counts, train, pair))
        return [];
    return [
        finding('same_rows', null, 'warning', `${inParts(counts)} have the same features as a training row.`, 'Remove the repeated rows, or divide by what they have in common (data.split.group); evaluate shows the metrics without them.'),
    ];
}
function nearRows(counts, train, pair, most, capped) {
    if (!exceeds(counts, train, pair))
        return [];
    const columns = most === 1 ? 'one feature' : `at most ${(0,render_number/* count */.U9)(most)} features`;
    return [
        finding('near_rows', null, 'warning', `${capped ? 'At least ' : ''}${inParts(counts)} differ from a training row in ${columns} only.`, 'If they are of one thing (a person, a machine, an augmented image), divide by it: data.split.group.'),
    ];
}
function similarText(column, counts) {
    if (counts.test.found + counts.validation.found === 0)
        return [];
    return [
        finding('similar_text', column, 'warning', `${inParts(counts)} have a text in ${JSON.stringify(column)} that is nearly that of a training row.`, 'If the texts are copies or templates of each other, divide by what they have in common (data.split.group).'),
    ];
}
function proxy(column, { measure, value }) {
    return finding('proxy', column, 'warning', `The feature ${JSON.stringify(column)} alone tells the target (${measure === 'AUC' ? 'AUC' : '|Spearman|'} ${(0,render_number/* figure */.vP)(value)}).`, 'If it is known only after the target is, ignore it (data.ignore).');
}
function identifier(column) {
    return finding('identifier', column, 'warning', `The feature ${JSON.stringify(column)} has another value in nearly every row: it names rows.`, 'Ignore it (data.ignore); as data.key it may decide the split.');
}
function rowOrder(column) {
    return finding('row_order', column, 'warning', `The feature ${JSON.stringify(column)} follows the order of the rows in the data.`, 'If it is a counter, ignore it (data.ignore); if it is a time, divide by it (data.split.time).');
}
function findings_crossing(columns, found, values, share) {
    if (found === 0)
        return [];
    const name = columns.join('+');
    const all = share < 1 ? `${(0,render_number/* count */.U9)(values)} (a sample of ${(0,render_number/* percent */.KN)(share)})` : (0,render_number/* count */.U9)(values);
    return [
        finding('crossing', name, 'error', `${(0,render_number/* count */.U9)(found)} of ${all} values of ${JSON.stringify(name)} are in more than one part.`, 'Divide by it (data.split.group), or take it off data.leakage.apart.'),
    ];
}
function crossingTime(column) {
    return finding('crossing', column, 'error', `Times of ${JSON.stringify(column)} are in more than one part.`, 'Run `mlops split --force` again; if it stays, it is a defect of this tool.');
}
function missingGroup(columns, missing, rows) {
    if (missing === 0)
        return [];
    const name = columns.join('+');
    return [
        finding('missing_group', name, 'warning', `${(0,render_number/* count */.U9)(missing)} of ${(0,render_number/* count */.U9)(rows)} rows have no value of the group ${JSON.stringify(name)}; those with the same values are one group.`, 'Fill it in, or remove the rows; where it is only missing for rows of their own, give them a value of their own.'),
    ];
}

// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
;// CONCATENATED MODULE: ./.build/split/leakage/held-rows.js

const heldParts = ['validation', 'test'];
class HeldRows {
    ids = new growing/* Growing */.G();
    parts = new growing/* Growing */.G();
    a = new growing/* Growing */.G();
    b = new growing/* Growing */.G();
    slots = new Int32Array(0);
    next = new Int32Array(0);
    hashes = {
        a: new Float64Array(0),
        b: new Float64Array(0),
    };
    matched = new Uint8Array(0);
    add(part, id, a, b) {
        this.ids.push(id);
        this.parts.push(heldParts.indexOf(part));
        this.a.push(a);
        this.b.push(b);
    }
    get size() {
        return this.ids.size;
    }
    close() {
        const slots = 2 ** Math.ceil(Math.log2(this.size * 2 + 2));
        this.slots = new Int32Array(slots).fill(-1);
        this.next = new Int32Array(this.size).fill(-1);
        this.matched = new Uint8Array(this.size);
        this.hashes = { a: this.a.whole(), b: this.b.whole() };
        for (let row = 0; row < this.size; row++) {
            const slot = this.hashes.a[row] & (slots - 1);
            this.next[row] = this.slots[slot];
            this.slots[slot] = row;
        }
    }
    meet(a, b) {
        for (let row = this.slots[a & (this.slots.length - 1)]; row >= 0; row = this.next[row]) {
            if (this.hashes.a[row] === a && this.hashes.b[row] === b)
                this.matched[row] = 1;
        }
    }
    isMatched(row) {
        return this.matched[row] === 1;
    }
    partOf(row) {
        return heldParts[this.parts.at(row)];
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/near-rows.js


const near_rows_mostCells = 10_000_000;
const near_rows_mostRows = 50_000;
const mostCompared = 64;
function nearRowsLimit(features) {
    return Math.min(near_rows_mostRows, Math.max(1, Math.floor(near_rows_mostCells / (2 * Math.max(1, features)))));
}
class NearRows {
    most;
    room;
    capped = false;
    width;
    cells;
    near;
    blocks = [];
    tables = [];
    same = [];
    rows = 0;
    constructor(features, most, room = nearRowsLimit(features)) {
        this.most = most;
        this.room = room;
        this.width = features * 2;
        this.cells = new Int32Array(this.width * room);
        this.near = new Uint8Array(room);
    }
    add({ cells }) {
        if (this.rows === this.room)
            return;
        this.cells.set(cells, this.rows * this.width);
        this.rows++;
    }
    close() {
        this.same = agreement(this.cells, this.width, this.rows);
        const order = this.same.map((_, at) => at).sort((one, other) => this.same[one] - this.same[other] || one - other);
        this.blocks = Array.from({ length: this.most + 1 }, (_, block) => order.filter((__, at) => at % (this.most + 1) === block));
        this.tables = this.blocks.map((block) => {
            const table = new Map();
            for (let row = 0; row < this.rows; row++) {
                const key = blockKey(this.cells, row * this.width, block);
                const list = table.get(key);
                if (list === undefined)
                    table.set(key, [row]);
                else if (list.length < mostCompared)
                    list.push(row);
                else
                    this.capped = true;
            }
            return table;
        });
    }
    chance() {
        return { same: chanceOfPair(this.same, 0), near: chanceOfPair(this.same, this.most) };
    }
    meet({ cells }) {
        for (let block = 0; block < this.blocks.length; block++) {
            const rows = this.tables[block].get(blockKey(cells, 0, this.blocks[block]));
            if (rows === undefined)
                continue;
            for (const row of rows) {
                if (this.near[row] === 0 && this.isNear(cells, row))
                    this.near[row] = 1;
            }
        }
    }
    isMatched(row) {
        return this.near[row] === 1;
    }
    isNear(cells, row) {
        const from = row * this.width;
        let differing = 0;
        for (let at = 0; at < this.width; at += 2) {
            if (this.cells[from + at] === cells[at] && this.cells[from + at + 1] === cells[at + 1])
                continue;
            if (++differing > this.most)
                return false;
        }
        return differing > 0;
    }
}
function blockKey(cells, from, block) {
    let a = 0;
    let b = 0;
    for (const column of block) {
        a = (0,cell_hash/* mix */.jh)(a + cells[from + column * 2]);
        b = (0,cell_hash/* mix */.jh)(b ^ cells[from + column * 2 + 1]);
    }
    return (0,cell_hash/* mapKey */.a0)(a, b);
}

// EXTERNAL MODULE: ./.build/split/leakage/similar-texts.js + 1 modules
var similar_texts = __webpack_require__(93427);
;// CONCATENATED MODULE: ./.build/split/leakage/held-search.js



class HeldSearch {
    same = new HeldRows();
    looksNear;
    near;
    texts;
    nearOf = [];
    nearRoom;
    nearCount = { validation: 0, test: 0 };
    train = 0;
    constructor(features, near, texts) {
        this.looksNear = near > 0 && features.length > 4 * near;
        this.near = new NearRows(features.length, near);
        this.nearRoom = Math.max(1, Math.floor(nearRowsLimit(features.length) / 2));
        this.texts = near > 0 ? texts.map((column) => ({ column, found: new similar_texts/* SimilarTexts */._() })) : [];
    }
    addHeld(part, id, row, batch, at) {
        if (this.nearCount[part] < this.nearRoom) {
            this.nearCount[part]++;
            this.nearOf.push(this.same.size);
            this.near.add(row);
        }
        this.same.add(part, id, row.a, row.b);
        for (const { column, found } of this.texts)
            found.add(batch.cells[batch.names.indexOf(column.name)][at]);
    }
    closeHeld() {
        this.same.close();
        this.near.close();
    }
    meet(row, batch, at) {
        this.train++;
        this.same.meet(row.a, row.b);
        if (this.looksNear)
            this.near.meet(row);
        for (const { column, found } of this.texts)
            found.meet(batch.cells[batch.names.indexOf(column.name)][at]);
    }
    nearCounts() {
        const near = new Set(this.nearOf.filter((held, at) => this.near.isMatched(at) && !this.same.isMatched(held)));
        return this.count(this.nearOf, (row) => near.has(row));
    }
    textCounts(texts) {
        const looked = Array.from({ length: texts.rows }, (_, row) => row).filter((row) => texts.isLooked(row));
        return this.count(looked, (row) => texts.isMatched(row) && !this.same.isMatched(row));
    }
    count(rows, is) {
        const counts = { validation: { found: 0, rows: 0 }, test: { found: 0, rows: 0 } };
        for (const row of rows) {
            const part = counts[this.same.partOf(row)];
            part.rows++;
            if (is(row))
                part.found++;
        }
        return counts;
    }
}

// EXTERNAL MODULE: ./.build/split/leakage/identifier.js + 1 modules
var leakage_identifier = __webpack_require__(80504);
;// CONCATENATED MODULE: ./.build/split/leakage/notes.js

function notesOf(search, share, near, features) {
    const notes = [];
    if (share.equal < 1) {
        notes.push(`Equal rows were looked for among ${(0,render_number/* percent */.KN)(share.equal)} of the rows, chosen by a hash of their features, so that equal ones are all among them or none: their share is estimated without bias.`);
    }
    if (share.sample < 1) {
        notes.push(`All but equal rows was looked for among ${(0,render_number/* percent */.KN)(share.sample)} of the rows, chosen by a hash of three features: shares of near rows and similar texts are too low, and a few of them may be missed.`);
    }
    if (near > 0 && !search.looksNear) {
        notes.push(`Near duplicates are not looked for, as there are ${(0,render_number/* count */.U9)(features)} features only.`);
    }
    for (const { column, found } of search.texts) {
        if (!found.capped)
            continue;
        const { held, train } = found.looked;
        notes.push(`Texts of ${JSON.stringify(column.name)}: ${(0,render_number/* count */.U9)(held)} of the held-out rows were compared with ${(0,render_number/* count */.U9)(train)} training rows, not with all.`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./.build/split/leakage/observed-target.js

function observedTarget({ task, classes, positive }, cells) {
    const index = new Map(classes.map((label, at) => [label, task === 'binary' ? Number(label === positive) : at]));
    const value = (cell) => (task === 'regression' ? (0,number/* parseNumber */.$)(cell) : index.get(cell));
    return { task, classes: classes.length, values: Float64Array.from(cells, (cell) => value(cell)) };
}

// EXTERNAL MODULE: ./.build/split/leakage/part-rows.js
var part_rows = __webpack_require__(21457);
// EXTERNAL MODULE: ./.build/table/csv.js
var csv = __webpack_require__(56237);
// EXTERNAL MODULE: ./.build/table/nulls.js
var nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/over-rows.js + 6 modules
var over_rows = __webpack_require__(56408);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/write.js
var write = __webpack_require__(68646);
// EXTERNAL MODULE: ./.build/split/leakage/equal-table.js
var equal_table = __webpack_require__(63541);
;// CONCATENATED MODULE: ./.build/split/leakage/search-parts.js







const mostHeld = 4_000_000;
const mostBytes = 1 << 26;
const atOnce = 1 << 16;
async function searchParts(manifest, features, { sample }, { run, onRows, ...ports }, most = mostHeld) {
    const { parts, columns } = manifest;
    const place = (column) => ({ column, place: columns.indexOf(column) + 1 });
    const share = Math.min(1, most / Math.max(1, parts.validation.rows + parts.test.rows));
    const inputs = {
        features: features.map(place),
        share,
        sample: { share: sample.share, columns: sample.columns.map(place), rows: sample.rows, bytes: mostBytes },
        table: null,
    };
    let before = 0;
    const through = async (part, init) => {
        if (parts[part].rows === 0)
            return [];
        const path = run.path('split', `${part}.csv`);
        const source = (0,table_source.csvFile)(path, path, (await ports.files.stat(path))?.size);
        const job = { name: 'leakage', init };
        const options = { delimiter: ',', nulls: [] };
        const { results, rows } = await (0,over_rows/* overRows */.g)([source], options, job, ports, (done) => {
            onRows(before + done);
        });
        before += rows;
        return results;
    };
    const held = { validation: await through('validation', inputs), test: await through('test', inputs) };
    const pieces = heldParts.flatMap((part) => held[part]);
    const table = (0,equal_table/* equalTable */.X)(pieces.map(({ words }) => words));
    const train = await through('train', { ...inputs, table });
    const all = { ...held, train };
    let row = 0;
    const leakedOf = (part) => {
        const found = [];
        for (const { ids } of held[part])
            for (const id of ids)
                if (table.matched[row++] === 1)
                    found.push(id);
        return found.sort((one, other) => one - other);
    };
    const looked = (part) => all[part].reduce((sum, each) => sum + each.looked, 0);
    const lines = (part) => all[part].map(({ sampled }) => sampled);
    return {
        share,
        rows: { train: looked('train'), validation: looked('validation'), test: looked('test') },
        leaked: { validation: leakedOf('validation'), test: leakedOf('test') },
        lines: { train: lines('train'), validation: lines('validation'), test: lines('test') },
    };
}
function* sampledRows(lines, columns, most) {
    const all = lines.flatMap(({ ids }, thread) => Array.from(ids, (id, at) => ({ id, thread, at })));
    if (all.length === 0)
        return;
    all.sort((one, other) => one.id - other.id);
    const reader = new csv/* CsvReader */.c({ file: 'sample', delimiter: ',', nulls: new nulls/* NullTexts */.U([]), expected: null });
    let pending = [Buffer.from(`${(0,write/* csvRow */.r)(['row_id', ...columns.map(({ name }) => name)])}\n`)];
    let [size, total] = [0, 0];
    for (const { thread, at } of all.slice(0, most)) {
        const { bytes, ends } = lines[thread];
        const line = bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
        pending.push(line);
        size += line.length;
        if ((total += line.length) >= mostBytes)
            break;
        if (size < atOnce)
            continue;
        yield* reader.push(Buffer.concat(pending), false);
        [pending, size] = [[], 0];
    }
    yield* reader.push(Buffer.concat(pending), true);
}

// EXTERNAL MODULE: ./.build/split/leakage/ranks.js + 1 modules
var ranks = __webpack_require__(53274);
;// CONCATENATED MODULE: ./.build/split/leakage/proxy.js

const limit = 0.99;
const leastOfClass = 10;
const leastRows = 30;
function tellsTarget({ numbers, codes, distinct }, target) {
    const found = [];
    if (numbers.length > 0)
        found.push(byOrder(numbers, target));
    if (distinct < codes.length / 2)
        found.push(byValue(codes, target));
    if (codes.includes(-1))
        found.push(byValue(codes.map((code) => (code < 0 ? 1 : 0)), target));
    const value = Math.max(...found.map((each) => each ?? 0));
    return value >= limit ? { measure: target.task === 'regression' ? 'Spearman' : 'AUC', value } : null;
}
function byOrder(numbers, target) {
    const rows = indices(numbers.length).filter((row) => !Number.isNaN(numbers[row]));
    const scores = Float64Array.from(rows, (row) => numbers[row]);
    return proxy_agreement(() => scores, Float64Array.from(rows, (row) => target.values[row]), target);
}
function byValue(codes, target) {
    const judged = indices(codes.length).filter((row) => row % 2 === 1);
    const truth = Float64Array.from(judged, (row) => target.values[row]);
    const scores = (wanted) => {
        const value = (row) => wanted === null ? target.values[row] : target.values[row] === wanted ? 1 : 0;
        const sums = new Map();
        let all = 0;
        for (let row = 0; row < codes.length; row += 2) {
            const group = sums.get(codes[row]) ?? { sum: 0, rows: 0 };
            group.sum += value(row);
            group.rows++;
            all += value(row);
            sums.set(codes[row], group);
        }
        const mean = all / Math.ceil(codes.length / 2);
        return Float64Array.from(judged, (row) => {
            const group = sums.get(codes[row]);
            return group === undefined ? mean : group.sum / group.rows;
        });
    };
    return proxy_agreement(scores, truth, target);
}
function proxy_agreement(scores, truth, { task, classes }) {
    if (task === 'regression') {
        const found = truth.length < leastRows ? null : (0,ranks/* spearman */.CN)(scores(null), truth);
        return found === null ? null : Math.abs(found);
    }
    const counts = new Float64Array(classes);
    for (const value of truth)
        counts[value] += 1;
    if ([...counts].filter((count) => count >= leastOfClass).length < 2)
        return null;
    const wanted = task === 'binary' ? [1] : [...counts.keys()].filter((index) => counts[index] >= leastOfClass);
    let sum = 0;
    for (const index of wanted) {
        const y = Uint8Array.from(truth, (value) => (value === index ? 1 : 0));
        const auc = (0,ranks/* rankAuc */.s_)((0,ranks/* midranks */.UX)(scores(index)), y);
        if (auc === null)
            return null;
        sum += Math.max(auc, 1 - auc);
    }
    return sum / wanted.length;
}
function indices(length) {
    return Array.from({ length }, (_, at) => at);
}

// EXTERNAL MODULE: ./.build/split/row-times.js
var row_times = __webpack_require__(39366);
;// CONCATENATED MODULE: ./.build/split/leakage/time-bounds.js

class TimeBounds {
    reader;
    first = { train: Infinity, validation: Infinity, test: Infinity };
    last = { train: -Infinity, validation: -Infinity, test: -Infinity };
    constructor(policy) {
        this.reader = (0,row_times/* rowTimes */.X)(policy);
    }
    add(part, time) {
        if (time < this.first[part])
            this.first[part] = time;
        if (time > this.last[part])
            this.last[part] = time;
    }
    crosses() {
        const { first, last } = this;
        return last.train >= Math.min(first.validation, first.test) || last.validation >= first.test;
    }
}

;// CONCATENATED MODULE: ./.build/split/leakage/find.js












async function findLeakage({ manifest, data, checks }, ports) {
    const { files, run, log } = ports;
    const features = manifest.columns.filter(({ name }) => manifest.features.includes(name));
    const looked = await (0,part_rows/* preview */.V)((0,part_rows/* partRows */.J)(files, run, 'test'), features, manifest.data.rows);
    const pass = new Pass(manifest, checks, features, looked);
    let equal;
    const progress = log.progress('looking for leakage', manifest.data.rows);
    try {
        const onRows = (rows) => {
            progress.update(rows);
        };
        equal = await searchParts(manifest, features, looked, { ...ports, onRows });
        for (const part of ['test', 'validation', 'train']) {
            if (part === 'train')
                pass.search.closeHeld();
            for (const batch of sampledRows(equal.lines[part], manifest.columns, looked.sample.rows))
                pass.add(batch, part);
            if (!pass.looksTogether || manifest.parts[part].rows === 0)
                continue;
            for await (const batch of (0,part_rows/* partRows */.J)(files, run, part))
                pass.addTogether(batch, part);
        }
    }
    finally {
        progress.end();
    }
    const all = [...pass.findings(equal), ...(await orderFindings(manifest, data, features))];
    const named = all.map((each) => {
        const name = each.column === null ? each.kind : `${each.kind}:${each.column}`;
        const accepted = checks.accept.includes(name) || checks.accept.includes(each.kind);
        return { name, ...each, accepted };
    });
    const { share, leaked, rows } = equal;
    const { validation, test } = leaked;
    const leakage = {
        format: 'mlops-leakage/1',
        share,
        rows,
        leaked: { validation: validation.length, test: test.length },
        notes: notesOf(pass.search, { equal: share, sample: looked.sample.share }, checks.near, features.length),
        findings: named.sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning')),
    };
    return { leakage, leaked: share < 1 ? null : leaked };
}
async function orderFindings({ policy }, data, features) {
    const divider = policy.time === undefined && policy.group === undefined ? [] : policy.key.map(({ name }) => name);
    const columns = features.filter(({ name }) => !divider.includes(name));
    const order = new leakage_identifier/* RowOrder */.t2(columns, columnSampleLimit(columns.length));
    for await (const batch of data.pass())
        if (!order.add(batch))
            break;
    return order.following().map(rowOrder);
}
class Pass {
    manifest;
    checks;
    features;
    looked;
    search;
    row;
    columns;
    targets = [];
    crossings;
    group;
    times;
    constructor(manifest, checks, features, looked) {
        this.manifest = manifest;
        this.checks = checks;
        this.features = features;
        this.looked = looked;
        const { policy, columns } = manifest;
        this.search = new HeldSearch(features, checks.near, features.filter(({ name }) => looked.kinds.get(name) === 'text'));
        this.row = new FeatureRow(features);
        this.columns = new ColumnSample(features);
        this.group = policy.group === true ? new Crossing(policy.key) : null;
        this.crossings = checks.apart.map((name) => new Crossing(columns.filter((column) => column.name === name)));
        this.times = policy.time === undefined ? null : new TimeBounds(policy);
    }
    get looksTogether() {
        return this.crossings.length > 0 || this.group !== null || this.times !== null;
    }
    addTogether(batch, part) {
        const together = [...this.crossings, ...(this.group === null ? [] : [this.group])];
        const places = together.map(({ columns }) => placesOf(batch, columns));
        const timeOf = this.times?.reader(batch);
        for (let row = 0; row < batch.rows; row++) {
            for (const [at, each] of together.entries())
                each.add(batch, places[at], row, part);
            if (timeOf !== undefined)
                this.times.add(part, timeOf(row));
        }
    }
    add(batch, part) {
        const places = placesOf(batch, this.features);
        const label = batch.cells[batch.names.indexOf(this.manifest.target.column)];
        for (let row = 0; row < batch.rows; row++) {
            this.row.set(batch.cells, places, row);
            if (part !== 'train') {
                this.search.addHeld(part, Number(batch.cells[0][row]), this.row, batch, row);
                continue;
            }
            this.search.meet(this.row, batch, row);
            if (this.columns.full)
                continue;
            this.columns.add(batch, places, row);
            this.targets.push(label[row]);
        }
    }
    findings({ rows, leaked }) {
        const { search, checks, group, manifest } = this;
        const chance = search.near.chance();
        const same = {
            validation: { found: leaked.validation.length, rows: rows.validation },
            test: { found: leaked.test.length, rows: rows.test },
        };
        const near = !search.looksNear
            ? []
            : nearRows(search.nearCounts(), search.train, chance.near, checks.near, search.near.capped);
        return [
            ...this.crossings.flatMap((each) => this.crossed(each)),
            ...(group === null
                ? []
                : [
                    ...this.crossed(group),
                    ...missingGroup(group.columns.map(({ name }) => name), group.missing, manifest.data.rows),
                ]),
            ...(this.times?.crosses() === true ? [crossingTime(manifest.policy.key[0].name)] : []),
            ...sameRows(same, rows.train, chance.same),
            ...near,
            ...search.texts.flatMap(({ column, found: texts }) => similarText(column.name, search.textCounts(texts))),
            ...this.columnFindings(),
        ];
    }
    crossed(crossing) {
        const { crossing: crossed, values } = crossing.found();
        return findings_crossing(crossing.columns.map(({ name }) => name), crossed, values, crossing.share);
    }
    columnFindings() {
        const target = observedTarget(this.manifest.target, this.targets);
        return this.columns.columns().flatMap((values) => {
            const { name } = values.column;
            const telling = tellsTarget(values, target);
            const kind = this.looked.kinds.get(name) ?? 'other';
            return [
                ...(telling === null ? [] : [proxy(name, telling)]),
                ...((0,leakage_identifier/* isIdentifier */._5)(values, kind) ? [identifier(name)] : []),
            ];
        });
    }
}

// EXTERNAL MODULE: ./.build/split/leakage/leakage.js
var leakage_leakage = __webpack_require__(56506);
;// CONCATENATED MODULE: ./.build/split/leakage/look.js



function leakedFile(part) {
    return `split/${part}.leaked.csv`;
}
async function lookForLeakage(checks, searched, context) {
    if (checks === 'off')
        return null;
    const { files, run, log } = context;
    const { leakage, leaked } = await findLeakage({ ...searched, checks }, context);
    await run.write(leakage_leakage/* leakageFile */.ND, leakage);
    for (const part of leaked === null ? [] : heldParts) {
        const ids = leaked[part];
        if (ids.length > 0)
            await files.write(run.path(leakedFile(part)), `row_id\n${ids.join('\n')}\n`);
    }
    for (const { name, severity, sentence, remedy, accepted } of leakage.findings) {
        if (accepted)
            continue;
        const text = `${sentence} ${remedy} If it is right, accept it: data.leakage.accept: [${JSON.stringify(name)}].`;
        if (severity === 'error')
            log.error(text);
        else
            log.warning(text);
    }
    return leakage;
}
function leakageErrors(leakage) {
    return (leakage?.findings ?? []).flatMap(({ severity, accepted, sentence }) => severity === 'error' && !accepted ? [sentence] : []);
}


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowTimes),
/* harmony export */   p: () => (/* binding */ readRowTimes)
/* harmony export */ });
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97548);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98588);




function rowTimes({ key }) {
    const { name, type } = key[0];
    const kind = type === 'number' ? 'number' : 'string';
    return ({ cells, names }) => {
        const times = cells[names.indexOf(name)];
        return (row) => (0,_time_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(times[row], kind) ?? -Infinity;
    };
}
async function readRowTimes(files, path, policy) {
    const times = new _growing_js__WEBPACK_IMPORTED_MODULE_3__/* .Growing */ .G();
    const of = rowTimes(policy);
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__.csvFile)(path, path);
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .x)(files, [source], { delimiter: ',', nulls: [] })) {
        const timeOfRow = of(batch);
        for (let row = 0; row < batch.rows; row++)
            times.push(timeOfRow(row));
    }
    return times.whole();
}


/***/ }),

/***/ 87942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ upperGamma)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34625);

const TINY = 1e-300;
function upperGamma(a, x) {
    if (!(a > 0 && x >= 0))
        throw new RangeError(`no incomplete gamma at a=${a}, x=${x}`);
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    const factor = Math.exp(-(0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a)) / Math.sqrt(2 * Math.PI * a);
    return x < a + 1 ? 1 - factor * series(a, x) : factor * a * fraction(a, x);
}
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1;; n++) {
        term *= x / (a + n);
        if (sum + term === sum)
            return sum;
        sum += term;
    }
}
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let n = 1; n < 1_000_000; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b);
        c = nonZero(b + numerator / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) < 2.3e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ kolmogorovUpper),
/* harmony export */   g: () => (/* binding */ kolmogorovSmirnov)
/* harmony export */ });
function kolmogorovUpper(x) {
    if (!(x > 0))
        return 1;
    if (x < 1) {
        let sum = 0;
        for (let k = 1; k < 40; k += 2)
            sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    let sum = 0;
    for (let k = 1; k < 40; k++)
        sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, sum));
}
function kolmogorovSmirnov(d, m, n) {
    return kolmogorovUpper(Math.sqrt((m * n) / (m + n)) * d);
}


/***/ })

};
