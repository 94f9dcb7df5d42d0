export const id = 7659;
export const ids = [7659];
export const modules = {

/***/ 58971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ByteText)
/* harmony export */ });
class ByteText {
    room;
    bytes;
    size;
    constructor(room = 0) {
        this.room = room;
        this.bytes = Buffer.alloc(room + 1024);
        this.size = room;
    }
    clear() {
        this.size = this.room;
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow((this.size + bytes) * 2);
        larger.set(this.bytes.subarray(0, this.size));
        this.bytes = larger;
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
    text(text) {
        this.reserve(text.length * 3);
        this.size += this.bytes.write(text, this.size);
    }
    get written() {
        return this.bytes.subarray(this.room, this.size);
    }
}


/***/ }),

/***/ 63071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ bucketBits),
/* harmony export */   WB: () => (/* binding */ RowSpool),
/* harmony export */   d5: () => (/* binding */ head)
/* harmony export */ });
const head = 24;
const mostBits = 8;
const flushAt = 1 << 16;
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
    add(row) {
        const bucket = this.buckets[this.bits === 0 ? 0 : row.hash.h1 >>> (32 - this.bits)];
        bucket.put(row);
        return this.bits > 0 && bucket.size >= flushAt ? this.flush(bucket) : undefined;
    }
    async close() {
        const closed = [];
        for (const bucket of this.buckets) {
            if (bucket.writer !== undefined)
                await this.flush(bucket);
            await bucket.writer?.close();
            closed.push({ rows: bucket.rows, path: bucket.path, bytes: bucket.taken() });
        }
        return closed;
    }
    async flush(bucket) {
        if (bucket.writer === undefined) {
            bucket.path = `${this.prefix}${this.buckets.indexOf(bucket)}`;
            bucket.writer = await this.files.scratch(bucket.path);
        }
        await bucket.writer.write(bucket.taken());
        bucket.size = 0;
    }
}
class Bucket {
    size = 0;
    rows = 0;
    path = null;
    writer;
    bytes = Buffer.alloc(0);
    put({ hash, mark, line }) {
        const length = line.size;
        this.reserve(head + length);
        const { bytes, size } = this;
        bytes.writeInt32LE(hash.h1, size);
        bytes.writeInt32LE(hash.h2, size + 4);
        bytes.writeInt32LE(hash.h3, size + 8);
        bytes.writeInt32LE(hash.h4, size + 12);
        bytes[size + 16] = mark;
        bytes.writeUInt32LE(length, size + 20);
        line.bytes.copy(bytes, size + head, 0, length);
        this.size += head + length;
        this.rows++;
    }
    taken() {
        return this.bytes.subarray(0, this.size);
    }
    reserve(bytes) {
        if (this.size + bytes <= this.bytes.length)
            return;
        const larger = Buffer.alloc(Math.max(4096, this.bytes.length * 2, this.size + bytes));
        this.bytes.copy(larger, 0, 0, this.size);
        this.bytes = larger;
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
        const group = bytes[at + 3];
        if (group !== this.group)
            this.begin(group);
        this.texts[0].copy(bytes, at, at + 16);
        if (also !== null)
            this.texts[also].copy(bytes, at, at + 16);
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

/***/ 97659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SortJob: () => (/* binding */ SortJob)
});

// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/split/rows-digest.js
var rows_digest = __webpack_require__(88589);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
;// CONCATENATED MODULE: ./.build/split/sorted-rows.js

function sortedRows(bytes, rows) {
    const starts = new Float64Array(rows);
    for (let at = 0, row = 0; row < rows; row++) {
        starts[row] = at;
        at += row_spool/* head */.d5 + bytes.readUInt32LE(at + 20);
    }
    if (rows >= 2 ** 21)
        return starts.sort((one, other) => compare(bytes, one, other));
    const keys = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        keys[row] = bytes.readUInt32LE(starts[row]) * 2 ** 21 + row;
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
    const end = (at) => at + row_spool/* head */.d5 + bytes.readUInt32LE(at + 20);
    return bytes.compare(bytes, other + row_spool/* head */.d5, end(other), one + row_spool/* head */.d5, end(one));
}

;// CONCATENATED MODULE: ./.build/split/sort-job.js




class SortJob {
    comparable;
    files;
    out = Array.from({ length: 5 }, () => new byte_text/* ByteText */._());
    constructor(comparable, files) {
        this.comparable = comparable;
        this.files = files;
    }
    async call(message) {
        const { buckets, before } = message;
        const bytes = await this.read(buckets);
        const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
        for (const text of this.out)
            text.clear();
        const groups = new rows_digest/* GroupedRows */.Q(4);
        const sorted = sortedRows(bytes, rows);
        for (let row = 0; row < rows; row++) {
            const at = sorted[row];
            const mark = bytes[at + 16];
            groups.add(bytes, at, (mark & 3) + 1);
            this.write(bytes, at + row_spool/* head */.d5, at + row_spool/* head */.d5 + bytes.readUInt32LE(at + 20), mark, before + row);
        }
        const written = this.out.map((text) => text.written);
        return { lines: written.slice(0, 3), marks: written.slice(3), digests: groups.finish() };
    }
    write(bytes, start, end, mark, id) {
        const part = mark & 3;
        const out = this.out[part];
        const number = String(id);
        out.reserve(number.length + 2 + end - start);
        for (let at = 0; at < number.length; at++)
            out.bytes[out.size++] = number.charCodeAt(at);
        out.bytes[out.size++] = 44;
        out.size += bytes.copy(out.bytes, out.size, start, end);
        out.bytes[out.size++] = 10;
        if (!this.comparable || part === 0)
            return;
        this.out[part + 2].text(`${number},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
    }
    async read(buckets) {
        const pieces = [];
        for (const { path, bytes } of buckets) {
            if (path !== null) {
                pieces.push(await this.files.read(path));
                await this.files.remove(path);
            }
            pieces.push(bytes);
        }
        const whole = pieces.filter(({ length }) => length > 0);
        const [only] = whole;
        if (whole.length === 1)
            return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
        return Buffer.concat(whole);
    }
}


/***/ })

};
