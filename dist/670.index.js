export const id = 670;
export const ids = [670];
export const modules = {

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   lR: () => (/* binding */ featuresAt),
/* harmony export */   yj: () => (/* binding */ rowSize)
/* harmony export */ });
const head = 36;
const markAt = 16;
const lengthAt = 20;
const featuresAt = 24;
function rowSize(length) {
    return head + ((length + 3) & ~3);
}
const mostBits = 8;
const flushAt = 1 << 16;
const lastRow = 1 << 13;
function bucketBits(expected, memory) {
    return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(expected / memory))));
}
class RowSpool {
    files;
    bits;
    prefix;
    buckets;
    constructor(files, bits, prefix) {
        this.files = files;
        this.bits = bits;
        this.prefix = prefix;
        this.buckets = Array.from({ length: 2 ** bits }, () => new Bucket());
    }
    add(row, line) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row, line.view, line.start, line.end);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, size: bucket.written, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.written += bucket.size;
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    written = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    view = new DataView(this.bytes.buffer);
    put({ hash, features, mark }, from, start, end) {
        const length = end - start;
        this.reserve(rowSize(length));
        const { view, size } = this;
        view.setInt32(size, hash.h1, true);
        view.setInt32(size + 4, hash.h2, true);
        view.setInt32(size + 8, hash.h3, true);
        view.setInt32(size + 12, hash.h4, true);
        view.setInt32(size + markAt, mark, true);
        view.setInt32(size + lengthAt, length, true);
        view.setInt32(size + featuresAt, features?.h1 ?? 0, true);
        view.setInt32(size + featuresAt + 4, features?.h2 ?? 0, true);
        view.setInt32(size + featuresAt + 8, features?.h3 ?? 0, true);
        let to = size + head;
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4)
            view.setInt32(to, from.getInt32(at, true), true);
        for (; at < end; at++, to++)
            view.setUint8(to, from.getUint8(at));
        this.size += rowSize(length);
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const doubled = Math.min(this.bytes.length * 2, Math.max(this.bytes.length, flushAt) + lastRow);
        const larger = Buffer.allocUnsafeSlow(Math.max(4096, doubled, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
        this.view = new DataView(larger.buffer, larger.byteOffset, larger.byteLength);
    }
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

/***/ 38289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SortJob: () => (/* binding */ SortJob)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
;// CONCATENATED MODULE: ./.build/split/leakage/bucket-hashes.js

class BucketHashes {
    limit;
    looked = [0, 0, 0];
    words;
    ids;
    constructor(rows, share) {
        this.limit = share * 2 ** 32;
        this.words = [0, 1, 2].map(() => new Int32Array(rows * 2));
        this.ids = [0, 1, 2].map((part) => new Float64Array(part === 0 ? 0 : rows));
    }
    add(view, at, part, id) {
        if (view.getUint32(at + row_spool/* featuresAt */.lR + 8, true) >= this.limit)
            return;
        const to = this.looked[part]++;
        const words = this.words[part];
        words[to * 2] = view.getInt32(at + row_spool/* featuresAt */.lR, true);
        words[to * 2 + 1] = view.getInt32(at + row_spool/* featuresAt */.lR + 4, true);
        if (part > 0)
            this.ids[part][to] = id;
    }
    finish() {
        const { looked } = this;
        const of = (part) => ({
            ids: this.ids[part].slice(0, looked[part]),
            words: this.words[part].slice(0, looked[part] * 2),
        });
        return { looked, validation: of(1), test: of(2), train: of(0).words };
    }
}

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/split/chunk-rows.js
var chunk_rows = __webpack_require__(74460);
// EXTERNAL MODULE: ./.build/split/growing.js
var growing = __webpack_require__(97548);
// EXTERNAL MODULE: ./.build/split/row-hash.js
var row_hash = __webpack_require__(37930);
;// CONCATENATED MODULE: ./.build/split/leakage/bucket-sample.js






const chosen = 64;
const mostRows = 4096;
const mostBytes = 1 << 28;
function sampleBucket(rows, sample) {
    if (sample.share < 1)
        choose(rows.bytes, rows.places.length, sample);
    const { bytes, places, before } = rows;
    const kept = [0, 1, 2].map(() => ({ ids: new growing/* Growing */.G(), ends: new growing/* Growing */.G(), lines: new byte_text/* ByteText */._() }));
    for (let row = 0; row < places.length; row++) {
        const at = places[row];
        const mark = bytes[at + row_spool/* markAt */.Hf];
        if (sample.share < 1 && (mark & chosen) === 0)
            continue;
        const { ids, ends, lines } = kept[mark & 3];
        if (ids.size >= sample.rows || lines.size >= sample.bytes)
            continue;
        lines.text(`${String(before + row)},`);
        lines.copy(bytes, at + row_spool/* head */.d5, at + row_spool/* head */.d5 + bytes.readUInt32LE(at + row_spool/* lengthAt */.Ir));
        lines.byte(10);
        ids.push(before + row);
        ends.push(lines.size);
    }
    return kept.map(({ ids, ends, lines }) => ({
        ids: ids.whole(),
        ends: ends.whole(),
        bytes: new Uint8Array(lines.written),
    }));
}
function choose(bytes, rows, { share, columns }) {
    const sorted = [...columns].sort((one, other) => one.place - other.place);
    const wanted = sorted.map(({ place }) => place - 1);
    const few = new chunk_rows/* ChunkRows */.R(sorted.map(({ column }) => column), []);
    const width = wanted.length;
    const cells = new Int32Array(mostRows * width * 2);
    const starts = new Float64Array(mostRows);
    const hash = new row_hash/* RowHash */.X();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    for (let done = 0; done < rows;) {
        const base = at;
        let count = 0;
        for (; count < mostRows && done + count < rows && at - base < mostBytes; count++) {
            const length = view.getUint32(at + row_spool/* lengthAt */.Ir, true);
            starts[count] = at;
            findCells(view, base, { start: at + row_spool/* head */.d5, end: at + row_spool/* head */.d5 + length }, wanted, cells, count * width * 2);
            at += (0,row_spool/* rowSize */.yj)(length);
        }
        const piece = bytes.subarray(base, at);
        const cellsOf = (_, place) => ({ kind: 'bytes', bytes: piece, cells, at: place, width });
        const chunk = { file: '', rows: count, columns: wanted.map(cellsOf), lines: starts };
        few.begin(chunk);
        for (let row = 0; row < count; row++) {
            few.hash(hash, row);
            if (hash.h1 >>> 0 < share * 2 ** 32)
                bytes[starts[row] + row_spool/* markAt */.Hf] |= chosen;
        }
        done += count;
    }
}
function findCells(view, base, { start, end }, wanted, found, to) {
    let place = to;
    let next = 0;
    let at = start;
    for (let cell = 0;; cell++) {
        let first = at;
        let form = scan/* plain */.pj;
        let last;
        if (at < end && view.getUint8(at) === 34) {
            form = scan/* quoted */.TL;
            first = ++at;
            for (;;) {
                while (view.getUint8(at) !== 34)
                    at++;
                if (at + 1 >= end || view.getUint8(at + 1) !== 34)
                    break;
                form = scan/* doubled */.aQ;
                at += 2;
            }
            last = at++;
        }
        else {
            at = nextComma(view, at, end);
            last = at;
        }
        at++;
        if (cell !== wanted[next])
            continue;
        found[place++] = first - base;
        found[place++] = (last - base) * 4 + form;
        if (++next === wanted.length)
            return;
    }
}
const commas = 0x2c2c2c2c;
function nextComma(view, start, end) {
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const different = view.getInt32(at, true) ^ commas;
        const equal = (different - 0x01010101) & ~different & 0x80808080;
        if (equal !== 0)
            return at + ((31 - Math.clz32(equal & -equal)) >> 3);
    }
    while (at < end && view.getUint8(at) !== 44)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./.build/split/row-number.js
class RowNumber {
    digits = new Uint8Array(20);
    first = this.digits.length;
    constructor(start) {
        const text = String(start);
        this.first -= text.length;
        for (let at = 0; at < text.length; at++)
            this.digits[this.first + at] = text.charCodeAt(at);
    }
    write(text) {
        text.copy(this.digits, this.first, this.digits.length);
        this.count();
    }
    count() {
        const { digits } = this;
        let at = digits.length - 1;
        while (digits[at] === 57)
            digits[at--] = 48;
        if (at >= this.first) {
            digits[at]++;
            return;
        }
        this.first = at;
        digits[at] = 49;
    }
}

// EXTERNAL MODULE: ./.build/split/rows-digest.js
var rows_digest = __webpack_require__(88589);
;// CONCATENATED MODULE: ./.build/split/sorted-rows.js

function sortedRows(bytes, rows) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = new Float64Array(rows);
    for (let at = 0, row = 0; row < rows; row++) {
        starts[row] = at;
        at += (0,row_spool/* rowSize */.yj)(view.getUint32(at + row_spool/* lengthAt */.Ir, true));
    }
    if (rows >= 2 ** 21)
        return starts.sort((one, other) => compare(bytes, one, other));
    const keys = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        keys[row] = view.getUint32(starts[row], true) * 2 ** 21 + row;
    keys.sort();
    const sorted = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        sorted[row] = starts[keys[row] % 2 ** 21];
    orderTies(bytes, keys, sorted);
    return sorted;
}
function orderTies(bytes, keys, sorted) {
    for (let from = 0; from < sorted.length;) {
        const first = Math.floor(keys[from] / 2 ** 21);
        let to = from + 1;
        while (to < sorted.length && Math.floor(keys[to] / 2 ** 21) === first)
            to++;
        if (to - from > 1)
            sorted.subarray(from, to).sort((one, other) => compare(bytes, one, other));
        from = to;
    }
}
function compare(bytes, one, other) {
    for (let at = 0; at < 16; at += 4) {
        const difference = bytes.readUInt32LE(one + at) - bytes.readUInt32LE(other + at);
        if (difference !== 0)
            return difference;
    }
    const end = (at) => at + row_spool/* head */.d5 + bytes.readUInt32LE(at + row_spool/* lengthAt */.Ir);
    return bytes.compare(bytes, other + row_spool/* head */.d5, end(other), one + row_spool/* head */.d5, end(one));
}

;// CONCATENATED MODULE: ./.build/split/sort-job.js







class SortJob {
    inputs;
    files;
    out = Array.from({ length: 5 }, () => new byte_text/* ByteText */._(0, byte_text/* sharedMemory */.X));
    bytes = Buffer.alloc(0);
    last;
    constructor(inputs, files) {
        this.inputs = inputs;
        this.files = files;
    }
    async call(message) {
        const asked = message;
        return asked.kind === 'sort' ? this.sort(asked) : sampleBucket(this.last, asked.sample);
    }
    async sort({ buckets, before, sample }) {
        this.last = undefined;
        const bytes = await this.read(buckets);
        const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
        this.last = { bytes, places: sortedRows(bytes, rows), before };
        const { digests, hashes } = this.write(this.last);
        const written = this.out.map((text) => text.written);
        return {
            lines: written.slice(0, 3),
            marks: written.slice(3),
            digests,
            hashes,
            sampled: sample === null ? null : sampleBucket(this.last, sample),
        };
    }
    write({ bytes, places, before }) {
        const { out } = this;
        const { comparable, share } = this.inputs;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        for (const text of out)
            text.clear();
        const groups = new rows_digest/* GroupedRows */.Q(4);
        const hashes = share === null ? null : new BucketHashes(places.length, share);
        const number = new RowNumber(before);
        for (let row = 0; row < places.length; row++) {
            const at = places[row];
            const mark = bytes[at + row_spool/* markAt */.Hf];
            const part = mark & 3;
            groups.add(view, at, part + 1);
            hashes?.add(view, at, part, before + row);
            if (comparable && part > 0)
                out[part + 2].text(`${before + row},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
            const text = out[part];
            number.write(text);
            text.byte(44);
            text.line(view, at + row_spool/* head */.d5, at + row_spool/* head */.d5 + view.getUint32(at + row_spool/* lengthAt */.Ir, true));
            text.byte(10);
        }
        return { digests: groups.finish(), hashes: hashes?.finish() ?? null };
    }
    async read(buckets) {
        const filled = buckets.filter(({ rows }) => rows > 0);
        const [only] = filled;
        if (filled.length === 1 && only.path === null) {
            return Buffer.from(only.bytes.buffer, only.bytes.byteOffset, only.bytes.byteLength);
        }
        const size = filled.reduce((sum, bucket) => sum + bucket.size + bucket.bytes.length, 0);
        if (this.bytes.length < size)
            this.bytes = Buffer.allocUnsafeSlow(Math.ceil(size * 1.125));
        let at = 0;
        for (const bucket of filled) {
            if (bucket.path !== null) {
                at += await this.files.fill(bucket.path, this.bytes.subarray(at, at + bucket.size));
                await this.files.remove(bucket.path);
            }
            this.bytes.set(bucket.bytes, at);
            at += bucket.bytes.length;
        }
        return this.bytes.subarray(0, at);
    }
}


/***/ })

};
