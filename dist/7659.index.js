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
        const larger = Buffer.alloc((this.size + bytes) * 2);
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
const head = 20;
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
        const bucket = this.buckets[this.bits === 0 ? 0 : row.high >>> (32 - this.bits)];
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
    put({ high, low, mark, text, line }) {
        const one = text.written;
        const two = line?.written;
        const extra = two?.length ?? 0;
        this.reserve(head + one.length + extra);
        const { bytes, size } = this;
        bytes.writeInt32LE(high, size);
        bytes.writeInt32LE(low, size + 4);
        bytes.writeUInt8(mark, size + 8);
        bytes.writeUInt32LE(one.length, size + 12);
        bytes.writeUInt32LE(extra, size + 16);
        bytes.set(one, size + head);
        if (two !== undefined)
            bytes.set(two, size + head + one.length);
        this.size += head + one.length + extra;
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

/***/ 97659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SortJob: () => (/* binding */ SortJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/split/byte-text.js
var byte_text = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/split/row-spool.js
var row_spool = __webpack_require__(63071);
;// CONCATENATED MODULE: ./.build/split/sorted-rows.js

function sortedRows(bytes, rows) {
    const starts = new Float64Array(rows);
    for (let at = 0, row = 0; row < rows; row++) {
        starts[row] = at;
        at += row_spool/* head */.d5 + bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(at + 16);
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
        const upper = Math.floor(keys[from] / 2 ** 21);
        let to = from + 1;
        while (to < sorted.length && Math.floor(keys[to] / 2 ** 21) === upper)
            to++;
        if (to - from > 1)
            sorted.subarray(from, to).sort((one, other) => compare(bytes, one, other));
        from = to;
    }
}
function compare(bytes, one, other) {
    return (bytes.readUInt32LE(one) - bytes.readUInt32LE(other) ||
        bytes.readUInt32LE(one + 4) - bytes.readUInt32LE(other + 4) ||
        bytes.compare(bytes, ...textOf(bytes, other), ...textOf(bytes, one)) ||
        bytes.compare(bytes, ...lineOf(bytes, other), ...lineOf(bytes, one)));
}
function textOf(bytes, at) {
    return [at + row_spool/* head */.d5, at + row_spool/* head */.d5 + bytes.readUInt32LE(at + 12)];
}
function lineOf(bytes, at) {
    const text = textOf(bytes, at);
    const length = bytes.readUInt32LE(at + 16);
    return length === 0 ? text : [text[1], text[1] + length];
}

;// CONCATENATED MODULE: ./.build/split/sort-job.js



class SortJob {
    inputs;
    files;
    starts = [];
    out = [];
    constructor(inputs, files) {
        this.inputs = inputs;
        this.files = files;
    }
    async call(message) {
        const { buckets, before } = message;
        const bytes = await this.read(buckets);
        const rows = buckets.reduce((sum, bucket) => sum + bucket.rows, 0);
        this.out = Array.from({ length: 5 }, () => new byte_text/* ByteText */._());
        const groups = new Groups();
        const sorted = sortedRows(bytes, rows);
        for (let row = 0; row < rows; row++) {
            const at = sorted[row];
            const mark = bytes[at + 8];
            groups.add(bytes[at + 3], mark & 3, bytes, textOf(bytes, at));
            this.write(bytes, lineOf(bytes, at), mark, before + row);
        }
        const written = this.out.map((text) => text.written);
        return { lines: written.slice(0, 3), marks: written.slice(3), digests: groups.all() };
    }
    write(bytes, [start, end], mark, id) {
        const part = mark & 3;
        const out = this.out[part];
        const number = String(id);
        out.reserve(number.length + 2 + end - start);
        out.size += out.bytes.write(number, out.size, 'latin1');
        out.byte(44);
        if (this.inputs.order === null)
            out.copy(bytes, start, end);
        else
            this.reorder(out, bytes, start, end, this.inputs.order);
        out.byte(10);
        if (!this.inputs.comparable || part === 0)
            return;
        this.out[part + 2].text(`${number},${(mark >> 2) & 1},${(mark >> 3) & 1}\n`);
    }
    reorder(out, bytes, start, end, order) {
        const { starts } = this;
        let count = 0;
        starts[count++] = start;
        let inside = false;
        for (let at = start; at < end; at++) {
            const byte = bytes[at];
            if (byte === 34)
                inside = !inside;
            else if (byte === 44 && !inside)
                starts[count++] = at + 1;
        }
        starts[count] = end + 1;
        for (let place = 0; place < order.length; place++) {
            if (place > 0)
                out.byte(44);
            const at = order[place];
            out.copy(bytes, starts[at], starts[at + 1] - 1);
        }
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
class Groups {
    done = [];
    group = -1;
    texts = Array.from({ length: 4 }, () => new byte_text/* ByteText */._());
    add(group, part, bytes, [start, end]) {
        if (group !== this.group)
            this.begin(group);
        for (const text of [this.texts[0], this.texts[part + 1]]) {
            text.copy(bytes, start, end);
            text.byte(10);
        }
    }
    all() {
        this.begin(-1);
        return this.done;
    }
    begin(group) {
        const sums = this.texts.map((text) => (text.size === 0 ? null : sha256(text.written)));
        if (this.group >= 0)
            this.done.push({ group: this.group, sums });
        this.group = group;
        for (const text of this.texts)
            text.clear();
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}


/***/ })

};
