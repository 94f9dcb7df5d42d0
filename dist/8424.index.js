export const id = 8424;
export const ids = [8424];
export const modules = {

/***/ 57625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98439);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69407);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18855);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58314);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72614);







async function readConfig(source, schema) {
    const document = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source.text, source.file, source.limits);
    if (!(0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value ?? {}))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source.file}:1:1: expected a mapping with keys such as data, got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(document.value)}.`);
    const { positions } = document;
    const raw = await withIncludes({ value: document.value ?? {}, positions }, source);
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, positions };
    const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
    const sentences = parsed.error.issues.flatMap((issue) => describeIssue(issue, raw, json, positions));
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function withIncludes(document, source) {
    const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
    const rest = source.overrides.filter((override) => !whole.includes(override));
    let raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(document.value, whole, document.positions);
    for (const key of source.includes) {
        const path = key.split('.');
        const value = valueAt(raw, path);
        if (typeof value !== 'string')
            continue;
        const included = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(await readInclude(source, key, value, document.positions), value);
        raw = (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
        document.positions.include(path, included.positions);
    }
    return (0,_override_js__WEBPACK_IMPORTED_MODULE_1__/* .applyOverrides */ .iu)(raw, rest, document.positions);
}
async function readInclude(source, key, path, positions) {
    try {
        return await source.include(path);
    }
    catch (cause) {
        if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw cause;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(key.split('.'), 'value'), key)}: expected a mapping or the path of a YAML file: ${cause.message}`, { cause });
    }
}
function valueAt(value, path) {
    let node = value;
    for (const key of path) {
        if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
            return undefined;
        node = node[key];
    }
    return node;
}
function describeIssue(issue, raw, json, positions) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey([...path, key], (0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE)(json, path), positions));
    }
    const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
    if (inner !== undefined) {
        return inner.flatMap((below) => describeIssue({ ...below, path: [...path, ...below.path] }, raw, json, positions));
    }
    const value = valueAt(raw, path);
    const key = path.map(String).join('.');
    const place = positions.at(path, value === undefined ? 'key' : 'value');
    const where = _position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(place, key);
    if (issue.code === 'custom')
        return [`${where}: ${issue.message}`];
    const missing = value === undefined ? 'it is missing' : `got ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .JJ)(value)}`;
    return [`${where}: expected ${(0,_expectation_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(json, path)}, ${missing}.`];
}
function deepest(errors) {
    const inside = errors.filter((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'));
    return inside.length === 1 ? inside[0] : undefined;
}
function unknownKey(path, known, positions) {
    const name = String(path.at(-1));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(name, known);
    const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
    return `${_position_js__WEBPACK_IMPORTED_MODULE_6__/* .Positions */ .H.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
}


/***/ }),

/***/ 50039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* binding */ readConfiguration),
/* harmony export */   receivedConfiguration: () => (/* binding */ receivedConfiguration)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58314);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57625);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _run_run_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80427);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80224);






const includes = ['train.params'];
async function readConfiguration(files, workspace, file, overrides) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file);
    if ((await files.stat(path)) === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: not found in ${workspace}; write one with \`mlops init\`, or say where it is: working-directory and config in a workflow, --workspace and --config here.`);
    }
    return (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)({ text: await files.text(path), file, overrides, includes, include: (name) => files.text((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, name)) }, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
}
async function receivedConfiguration({ configuration }, overrides) {
    const include = () => Promise.reject(new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('it was read by the job that handed it on.'));
    const text = JSON.stringify(configuration, null, 2);
    const read = { text, file: `.mlops/${_run_run_record_js__WEBPACK_IMPORTED_MODULE_3__/* .runRecordFile */ .jV}`, overrides, includes: [], include };
    const { value } = await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(read, _options_js__WEBPACK_IMPORTED_MODULE_4__/* .configSchema */ .Q);
    return { value, positions: new _config_position_js__WEBPACK_IMPORTED_MODULE_5__/* .Positions */ .H('mlops.yml') };
}


/***/ }),

/***/ 23834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultModelName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function defaultModelName(repository, workspace) {
    const name = (repository === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(workspace) : repository.split('/').at(-1))
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return name === '' ? 'model' : name;
}


/***/ }),

/***/ 80427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ withoutConfiguration),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   jV: () => (/* binding */ runRecordFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const runRecordFile = 'run.json';
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-run/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']).nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
        .nullable(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    dirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    configuration: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
function withoutConfiguration(record) {
    return { ...record, configuration: { model: record.model, data: { source: 'unknown', target: 'unknown' } } };
}


/***/ })

};
