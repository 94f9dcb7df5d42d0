export const id = 9660;
export const ids = [9660];
export const modules = {

/***/ 47586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   UH: () => (/* binding */ knownNames),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
const formats = {
    csv: 'csv',
    tsv: 'csv',
    txt: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'jsonl',
    parquet: 'parquet',
};
const knownNames = '.csv, .tsv, .txt, .jsonl, .ndjson, .json, .parquet; all but Parquet with .gz or .zst after it';
function formatOf(path) {
    const [, name, outer] = /\.([a-z]+?)(?:\.(gz|zst))?$/.exec(path.toLowerCase()) ?? [];
    const format = name === undefined ? undefined : formats[name];
    if (format === undefined || (format === 'parquet' && outer !== undefined))
        return undefined;
    return { format, compression: outer === undefined ? null : outer === 'gz' ? 'gzip' : 'zstd' };
}
const beginnings = [
    ['gzip', [0x1f, 0x8b]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['parquet', [0x50, 0x41, 0x52, 0x31]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
];
function contentOf(bytes) {
    if (bytes[0] >>> 4 === 5 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18)
        return 'zstd';
    return beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0] ?? 'other';
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvFile: () => (/* binding */ csvFile),
/* harmony export */   namedFile: () => (/* binding */ namedFile),
/* harmony export */   resolveSources: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14669);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47586);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45707);





function csvFile(path, full, size = 0) {
    return { path, full, size, format: 'csv', compression: null };
}
function namedFile(path, full, size = 0) {
    return { ...csvFile(path, full, size), ...(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path) };
}
async function resolveSources(files, workspace, patterns) {
    const root = await files.real(workspace);
    const found = new Map();
    for (const pattern of patterns) {
        const pinned = (0,_pinned_js__WEBPACK_IMPORTED_MODULE_4__/* .pinnedOf */ .M)(pattern);
        if (pinned !== null) {
            const source = await fetchSource(files, pinned);
            if (!found.has(source.full))
                found.set(source.full, source);
            continue;
        }
        for (const path of await match(files, root, pattern)) {
            const source = await inspect(files, root, pattern, path);
            if (!found.has(source.full))
                found.set(source.full, source);
        }
    }
    return [...found.values()];
}
async function fetchSource(files, { url, sha256 }) {
    const path = (0,_host_download_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(url);
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(new URL(url).pathname);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: ${path}: the address ends with no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); fetch it by data.prepare.`);
    }
    const full = await files.fetched(url, sha256);
    const { size, mark } = (await files.stat(full));
    return { path, full, size, mark, ...form };
}
async function match(files, root, pattern) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern) ? pattern : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, pattern);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, literal);
    if (leaves(place))
        throw outside(pattern);
    const stat = await files.stat(literal);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat !== undefined)
        return [place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')];
    const paths = await files.glob(place.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), root);
    if (paths.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: no file matches "${pattern}" in the workspace; correct the path, or fetch the data first (data.prepare).`);
    }
    return paths;
}
async function inspect(files, root, pattern, path) {
    const full = await files.real((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
    if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full)))
        throw outside(pattern);
    const stat = await files.stat(full);
    if (stat?.kind === 'folder')
        throw folder(pattern);
    if (stat?.kind !== 'file') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}") is not an ordinary file; name a file of data.`);
    }
    const form = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(path);
    if (form === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${path}" (of "${pattern}"): the name says no format that is read (${_format_js__WEBPACK_IMPORTED_MODULE_3__/* .knownNames */ .UH}); rename or convert the file.`);
    }
    return { path, full, size: stat.size, mark: stat.mark, ...form };
}
function leaves(place) {
    return place === '..' || place.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place);
}
function outside(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" leads out of the workspace; keep the data inside it, or copy it there with data.prepare.`);
}
function folder(pattern) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.source: "${pattern}" is a folder; name its files, such as "${pattern.replace(/\/+$/, '')}/*.csv".`);
}


/***/ })

};
