export const id = 5502;
export const ids = [5502];
export const modules = {

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

/***/ 20146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ZstdFrames)
/* harmony export */ });
const largestWindow = 2 ** 27;
const magic = 0xfd2fb528;
class ZstdFrames {
    part = 'frame';
    head = [];
    needed = 4;
    skip = 0;
    descriptor = 0;
    get complete() {
        return this.part === 'frame' && this.head.length === 0 && this.skip === 0;
    }
    follow(bytes, from) {
        let at = from;
        while (at < bytes.length) {
            if (this.skip > 0) {
                const step = Math.min(this.skip, bytes.length - at);
                this.skip -= step;
                at += step;
            }
            else {
                this.head.push(bytes[at++]);
                if (this.head.length === this.needed)
                    this.take(this.head);
            }
            if (this.complete)
                break;
        }
        return at;
    }
    take(head) {
        this.head = [];
        switch (this.part) {
            case 'frame': {
                const first = number(head);
                if (first === magic)
                    this.expect('descriptor', 1);
                else if (first >>> 4 === 0x184d2a5)
                    this.expect('skippable', 4);
                else
                    throw new Error('invalid zstd data');
                return;
            }
            case 'skippable':
                this.skip = number(head);
                this.expect('frame', 4);
                return;
            case 'descriptor':
                this.descriptor = head[0];
                this.expect('header', headerLength(head[0]));
                return;
            case 'header':
                if (windowOf(this.descriptor, head) > largestWindow)
                    throw new Error('it needs a window over 128 MB; compress it without --long or --ultra');
                this.expect('block', 3);
                return;
            case 'block':
                this.block(head[0] | (head[1] << 8) | (head[2] << 16));
        }
    }
    block(header) {
        const kind = (header >> 1) & 3;
        if (kind === 3)
            throw new Error('invalid block type');
        this.skip = kind === 1 ? 1 : header >>> 3;
        if ((header & 1) === 0)
            this.expect('block', 3);
        else {
            this.skip += (this.descriptor & 4) === 0 ? 0 : 4;
            this.expect('frame', 4);
        }
    }
    expect(part, needed) {
        this.part = part;
        this.needed = needed;
    }
}
function number(bytes) {
    return bytes.reduce((sum, byte, at) => sum + byte * 2 ** (8 * at), 0);
}
function isSingle(descriptor) {
    return (descriptor & 32) !== 0;
}
const dictionaryBytes = [0, 1, 2, 4];
function sizeBytes(descriptor) {
    const flag = descriptor >> 6;
    return flag === 0 ? (isSingle(descriptor) ? 1 : 0) : 2 ** flag;
}
function headerLength(descriptor) {
    return (isSingle(descriptor) ? 0 : 1) + dictionaryBytes[descriptor & 3] + sizeBytes(descriptor);
}
function windowOf(descriptor, header) {
    if (!isSingle(descriptor)) {
        const base = 2 ** (10 + (header[0] >> 3));
        return base + (base / 8) * (header[0] & 7);
    }
    const bytes = sizeBytes(descriptor);
    const size = number(header.slice(header.length - bytes));
    return bytes === 2 ? size + 256 : size;
}


/***/ })

};
