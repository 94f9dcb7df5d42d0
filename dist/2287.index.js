export const id = 2287;
export const ids = [2287];
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

/***/ 17477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bundlePath),
/* harmony export */   N: () => (/* binding */ toolFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

async function toolFolder(files, started) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(await files.real(started)));
}
async function bundlePath(files, started) {
    const real = await files.real(started);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real) === 'mlops.js' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await toolFolder(files, started), 'dist', 'index.js') : real;
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
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82526);






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

/***/ 35405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobs)
/* harmony export */ });
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94211);

const rowJobs = {
    count: async () => new (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 54842))).CountRows(),
    types: async (init) => new (await __webpack_require__.e(/* import() */ 9054).then(__webpack_require__.bind(__webpack_require__, 69054))).TypesJob(init),
    target: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 29986))).TargetJob(init),
    balance: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(9444), __webpack_require__.e(7694)]).then(__webpack_require__.bind(__webpack_require__, 63435))).BalanceJob(init),
    divide: async (init) => {
        const { DivideJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(9444), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 3734));
        return new DivideJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
    leakage: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__, 24460))).SearchJob(init),
    validate: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(7253)]).then(__webpack_require__.bind(__webpack_require__, 43422))).ValidateJob(init),
    profile: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(2035)]).then(__webpack_require__.bind(__webpack_require__, 5749))).ProfileJob(init),
};
const jobs = {
    rows: async (init) => {
        const { name, init: own, nulls } = init;
        const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
        if (make === undefined)
            throw new Error(`no job for rows is called "${name}"`);
        const { RowThread } = await Promise.all(/* import() */[__webpack_require__.e(1705), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 96998));
        return new RowThread(await make(own), new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q(), nulls);
    },
    sort: async (init) => {
        const { SortJob } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 97659));
        return new SortJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
};


/***/ }),

/***/ 51527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openThreads)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/host/inline-threads.js
var inline_threads = __webpack_require__(89656);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/thread-message.js
var thread_message = __webpack_require__(65127);
;// CONCATENATED MODULE: ./.build/host/node-threads.js



class NodeThreads {
    bundle;
    count;
    constructor(bundle, count) {
        this.bundle = bundle;
        this.count = count;
    }
    open(job, init) {
        const worker = new external_node_worker_threads_.Worker(this.bundle, { argv: ['thread', job], workerData: init, execArgv: [] });
        return Promise.resolve(new NodeThread(worker));
    }
}
class NodeThread {
    worker;
    waiting = new Map();
    asked = 0;
    ended;
    constructor(worker) {
        this.worker = worker;
        worker.on('message', (answer) => {
            const question = this.waiting.get(answer.number);
            this.waiting.delete(answer.number);
            if (this.waiting.size === 0)
                worker.unref();
            if ('failure' in answer)
                question?.reject((0,thread_message/* errorFrom */.J)(answer.failure));
            else
                question?.resolve(answer.value);
        });
        worker.on('error', (cause) => {
            this.end(outOfMemory(cause) ? new errors/* OutsideError */.Cp('a thread ran out of memory; run again with more of it.') : cause);
        });
        worker.on('exit', () => {
            this.end(new Error('a thread ended before its work was done'));
        });
    }
    call(message) {
        if (this.ended !== undefined)
            return Promise.reject(this.ended);
        const number = this.asked++;
        return new Promise((resolve, reject) => {
            this.waiting.set(number, { resolve, reject });
            this.worker.ref();
            this.worker.postMessage({ number, message });
        });
    }
    async close() {
        await this.worker.terminate();
    }
    end(cause) {
        this.ended ??= cause;
        for (const { reject } of this.waiting.values())
            reject(this.ended);
        this.waiting.clear();
    }
}
function outOfMemory(cause) {
    return cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

// EXTERNAL MODULE: ./.build/entry/bundle.js
var bundle = __webpack_require__(17477);
// EXTERNAL MODULE: ./.build/entry/jobs.js
var jobs = __webpack_require__(35405);
;// CONCATENATED MODULE: ./.build/entry/open-threads.js






const mostThreads = 8;
async function openThreads(files) {
    const count = Math.min(mostThreads, (0,external_node_os_.availableParallelism)());
    return { threads: new NodeThreads(await (0,bundle/* bundlePath */.E)(files, external_node_process_.argv[1]), count), here: new inline_threads/* InlineThreads */.n(jobs/* jobs */.L) };
}


/***/ }),

/***/ 28920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printsSql: () => (/* binding */ printsSql),
  splitSql: () => (/* binding */ splitSql)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/split/open.js + 2 modules
var split_open = __webpack_require__(58395);
// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
// EXTERNAL MODULE: ./.build/split/policy.js + 1 modules
var split_policy = __webpack_require__(35265);
// EXTERNAL MODULE: ./.build/split/bucket.js
var split_bucket = __webpack_require__(11759);
// EXTERNAL MODULE: ./.build/split/time.js
var split_time = __webpack_require__(98588);
;// CONCATENATED MODULE: ./.build/split/sql/quote.js
function escaped(character) {
    const code = character.codePointAt(0);
    if (character === '\\' || character === '`' || character === "'")
        return `\\${character}`;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
const dangerous = /[\\`']|(?! )[\p{C}\p{Z}]/gu;
function sqlName(name) {
    return `\`${name.replace(dangerous, escaped)}\``;
}
function sqlText(text) {
    return `'${text.replace(dangerous, escaped)}'`;
}
function sqlComment(text) {
    return `-- ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}`;
}

;// CONCATENATED MODULE: ./.build/split/sql/query.js





const table = '`project.dataset.table`';
const impossible = /[!"$()*,./;?@[\\\]^`{}~\p{C}]/u;
function splitQuery(policy, forms) {
    checkNames(policy);
    const odd = policy.key.filter(({ name }) => impossible.test(name)).map(({ name }) => JSON.stringify(name));
    const head = [
        sqlComment(`The split of policy ${(0,split_policy/* policyDigest */.p1)(policy).slice(0, 12)}, for BigQuery. Put your table in for ${table}.`),
        ...(odd.length === 0
            ? []
            : [
                sqlComment(`BigQuery has no columns of these names, put the names that they have there before AS: ${odd.join(', ')}.`),
            ]),
    ];
    const body = policy.time === undefined ? hashQuery(policy, forms) : timeQuery(policy, policy.time);
    return `${[...head, ...body].join('\n')}\n`;
}
function hashQuery(policy, forms) {
    const { salt, test, folds, validation, key } = policy;
    const fields = key.map(({ name, type }) => {
        const column = sqlName(name);
        const value = type === 'string' ? `NORMALIZE(${column}, NFC)` : type === 'number' ? number(column, forms.get(name)) : column;
        return `    ${value} AS ${sqlName(name.normalize('NFC'))}`;
    });
    const bucket = (of) => `ABS(MOD(FARM_FINGERPRINT(CONCAT(${sqlText(of)}, mlops_key)), ${split_bucket/* bucketCount */.Sf}))`;
    return [
        'WITH mlops_keyed AS (',
        '  SELECT *, TO_JSON_STRING(STRUCT(',
        fields.join(',\n'),
        `  )) AS mlops_key FROM ${table}`,
        '), mlops_hashed AS (',
        `  SELECT *, ${bucket(salt)} AS mlops_bucket,`,
        `    DIV(${bucket(`${salt}/fold`)} * ${folds}, ${split_bucket/* bucketCount */.Sf}) AS mlops_fold`,
        '  FROM mlops_keyed',
        ')',
        'SELECT * EXCEPT (mlops_key, mlops_bucket), CASE',
        `  WHEN mlops_bucket < ${(0,split_bucket/* testLimit */.UD)(test)} THEN 'test'`,
        ...(validation === null ? [] : [`  WHEN mlops_fold = ${validation} THEN 'validation'`]),
        "  ELSE 'train' END AS mlops_part",
        'FROM mlops_hashed',
    ];
}
function number(column, form) {
    if (form?.long === true)
        return `CAST(${column} AS INT64)`;
    return form?.fractions === true ? `IF(${column} = 0, 0, ${column})` : column;
}
function timeQuery({ key }, { test, validation }) {
    const { name, type } = key[0];
    const column = type === 'number' ? sqlName(name) : `CAST(${sqlName(name)} AS TIMESTAMP)`;
    const moment = (value) => typeof value === 'number'
        ? numberLiteral(value)
        : `TIMESTAMP ${sqlText((0,split_time/* momentText */.Am)((0,split_time/* parseMoment */.mI)(value)).replace('T', ' ').replace('Z', '+00:00'))}`;
    return [
        'SELECT *, CASE',
        `  WHEN ${sqlName(name)} IS NULL THEN ERROR('expected a time in every row')`,
        `  WHEN ${column} >= ${moment(test)} THEN 'test'`,
        ...(validation === null ? [] : [`  WHEN ${column} >= ${moment(validation)} THEN 'validation'`]),
        "  ELSE 'train' END AS mlops_part",
        `FROM ${table}`,
    ];
}
function numberLiteral(value) {
    return value < 0 ? `(${String(value)})` : String(value);
}
function checkNames({ key }) {
    const seen = new Set();
    for (const { name } of key) {
        const folded = name.normalize('NFC').toLowerCase();
        if (name === '') {
            throw new errors/* UserError */.yo('data: expected a name for each column of the key, one has none, which SQL cannot say; name it.');
        }
        if (seen.has(folded)) {
            throw new errors/* UserError */.yo(`data: the key has two columns ${JSON.stringify(name)} that differ in upper and lower case only, which a table of BigQuery cannot have; rename one of them.`);
        }
        seen.add(folded);
    }
}

// EXTERNAL MODULE: ./.build/split/number-text.js
var number_text = __webpack_require__(394);
// EXTERNAL MODULE: ./.build/split/wrong-cell.js
var wrong_cell = __webpack_require__(87981);
;// CONCATENATED MODULE: ./.build/split/sql/sayable.js




const mostDigits = 15;
const int64 = 2n ** 63n;
const castable = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[Zz]| UTC|[+-]\d\d(?::\d\d)?)?)?$/;
class SayableKeys {
    key;
    forms = new Map();
    constructor(key) {
        this.key = key;
        for (const { name, type } of key)
            if (type === 'number')
                this.forms.set(name, { fractions: false, long: false });
    }
    add(batch) {
        for (const column of this.key) {
            const form = this.forms.get(column.name);
            const cells = batch.cells[batch.names.indexOf(column.name)];
            if (form === undefined)
                continue;
            for (let row = 0; row < batch.rows; row++) {
                const cell = cells[row] ?? '';
                if (cell !== '')
                    this.see(form, cell, batch, row, column);
            }
        }
    }
    see(form, cell, batch, row, column) {
        const text = (0,number_text/* numberText */.$)(cell);
        if (text === undefined)
            throw (0,wrong_cell/* wrongCell */.e)(batch, row, column, true);
        if (text === '"Infinity"' || text === '"-Infinity"') {
            form.fractions = true;
        }
        else if (/^"?-?\d+"?$/.test(text)) {
            const digits = text.replace(/[-"]/g, '');
            form.long ||= digits.length > mostDigits;
            const value = BigInt(text.replaceAll('"', ''));
            if (value < -int64 || value >= int64)
                throw unsayable(batch, row, column, 'a whole number beyond 64 bits');
        }
        else {
            form.fractions = true;
            if (text.includes('e'))
                throw unsayable(batch, row, column, 'a number that is printed with an exponent');
            if (text.replace(/[-.]/g, '').replace(/^0+/, '').length > mostDigits) {
                throw unsayable(batch, row, column, 'a number of more than 15 digits');
            }
        }
        if (form.fractions && form.long) {
            throw unsayable(batch, row, column, 'a column of both fractions and whole numbers of more than 15 digits');
        }
    }
}
function checkSayableTime(batch, row, column, cell, type) {
    const time = (0,split_time/* timeOf */.nR)(cell, type);
    if (time === null || time === undefined)
        throw (0,wrong_cell/* wrongTime */.j)(batch, row, column.name, cell, type);
    if (type === 'number' && Math.abs(time) >= 2 ** 53)
        throw unsayable(batch, row, column, 'a number of 2^53 or more');
    if (type === 'string' && !castable.test(cell)) {
        throw unsayable(batch, row, column, 'a time that is not YYYY-MM-DD or YYYY-MM-DD HH:MM:SS');
    }
}
function unsayable({ file, lines }, row, { name }, what) {
    return new errors/* UserError */.yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: ${what} is not certain to be the same text in BigQuery as here, so --sql would print a query that may divide otherwise; divide by another key (data.key), or write the column otherwise.`);
}

;// CONCATENATED MODULE: ./.build/split/sql/print-sql.js





async function sqlOf(policy, data) {
    if (policy === null) {
        throw new errors/* UserError */.yo(`--sql: expected a frozen policy, there is no ${policy_file/* policyFile */.Xd}; freeze it by \`mlops split --write\` first.`);
    }
    (0,split_policy/* checkKeyPresent */.HR)(policy, data.columns, policy_file/* policyFile */.Xd);
    if (policy.time !== undefined) {
        await checkTimes(data, policy.key[0]);
        return splitQuery(policy, new Map());
    }
    const keys = new SayableKeys(policy.key);
    if (keys.forms.size > 0)
        for await (const batch of data.pass())
            keys.add(batch);
    return splitQuery(policy, keys.forms);
}
async function checkTimes({ pass }, column) {
    const type = column.type === 'number' ? 'number' : 'string';
    for await (const batch of pass()) {
        const cells = batch.cells[batch.names.indexOf(column.name)];
        for (let row = 0; row < batch.rows; row++)
            checkSayableTime(batch, row, column, cells[row], type);
    }
}

// EXTERNAL MODULE: ./.build/entry/open-threads.js + 1 modules
var open_threads = __webpack_require__(51527);
// EXTERNAL MODULE: ./.build/entry/configuration.js
var configuration = __webpack_require__(50039);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
;// CONCATENATED MODULE: ./.build/entry/split-sql.js










function printsSql({ own }) {
    return own.some(([flag, value]) => flag === 'sql' && value !== 'false');
}
async function splitSql(given, log) {
    const other = given.own.find(([flag]) => flag !== 'sql');
    if (other !== undefined)
        throw new errors/* UserError */.yo(`--sql: expected alone, got --${other[0]} as well; it only prints.`);
    const at = (0,doorway/* doorway */.Q)(given, 'split --sql', log);
    const files = new node_files/* NodeFiles */.Q();
    try {
        const workspace = (0,external_node_path_.resolve)(at.workspace);
        const { value } = await (0,configuration.readConfiguration)(files, workspace, at.config, at.overrides);
        const { data } = await (0,split_open/* openData */.$)(value.data, { files, workspace, ...(await (0,open_threads/* openThreads */.Q)(files)) });
        const sql = await sqlOf(await (0,policy_file/* readPolicy */.T4)(files, workspace), data);
        process.stdout.write(given.json ? `${JSON.stringify({ sql }, null, 2)}\n` : sql);
        return failure/* exit */.NS.done;
    }
    finally {
        await files.close();
    }
}


/***/ }),

/***/ 89656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jobMaker),
/* harmony export */   n: () => (/* binding */ InlineThreads)
/* harmony export */ });
function jobMaker(table, name) {
    const maker = Object.hasOwn(table, name) ? table[name] : undefined;
    if (maker === undefined)
        throw new Error(`no job is called "${name}"`);
    return maker;
}
class InlineThreads {
    table;
    count = 1;
    constructor(table) {
        this.table = table;
    }
    async open(name, init) {
        const job = await jobMaker(this.table, name)(init);
        let before = Promise.resolve();
        return {
            call: (message) => {
                const answer = before.then(() => job.call(message));
                before = answer.catch(() => undefined);
                return answer;
            },
            close: () => Promise.resolve(),
        };
    }
}


/***/ }),

/***/ 94211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ NodeFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-writer.js


async function guarded(verb, path, body) {
    try {
        return await body();
    }
    catch (cause) {
        throw (0,system_error/* describeSystemError */.Z)(cause, verb, path);
    }
}
async function openWriter(path, temporary, durable) {
    const handle = await guarded('write', path, () => promises_.open(temporary, 'wx'));
    let open = true;
    let waiting = [];
    let size = 0;
    const finish = async () => {
        if (open)
            await handle.close();
        open = false;
    };
    const flush = async () => {
        const chunks = waiting;
        waiting = [];
        size = 0;
        if (chunks.length > 0)
            await handle.appendFile(Buffer.concat(chunks));
    };
    return {
        write: (chunk) => guarded('write', path, async () => {
            if (chunk.length >= 1 << 16) {
                await flush();
                await handle.appendFile(chunk);
                return;
            }
            waiting.push(Buffer.from(chunk));
            size += chunk.length;
            if (size >= 1 << 16)
                await flush();
        }),
        close: () => guarded('write', path, async () => {
            await flush();
            if (durable)
                await handle.sync();
            await finish();
            await promises_.rename(temporary, path);
        }),
        abort: async () => {
            await finish();
            await promises_.rm(temporary, { force: true });
        },
    };
}
async function openScratch(path) {
    const handle = await guarded('write', path, () => promises_.open(path, 'wx'));
    return {
        write: (chunk) => guarded('write', path, async () => {
            await handle.appendFile(chunk);
        }),
        close: () => guarded('write', path, () => handle.close()),
        abort: async () => {
            await handle.close();
            await promises_.rm(path, { force: true });
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/node-files.js







const settled = 2500;
class NodeFiles {
    scratchFolder;
    downloads;
    temporaries = [];
    digests = new Map();
    constructor(scratchFolder = (0,external_node_os_.tmpdir)(), downloads = null) {
        this.scratchFolder = scratchFolder;
        this.downloads = downloads;
    }
    async read(path) {
        return guarded('read', path, () => promises_.readFile(path));
    }
    async text(path) {
        return guarded('read', path, () => promises_.readFile(path, 'utf8'));
    }
    async *stream(path, digest = false, room) {
        if (digest && (await this.knownDigest(path)) === undefined) {
            yield* this.hashed(path, () => undefined, room);
            return;
        }
        try {
            if (room !== undefined) {
                yield* readInto(path, room);
                return;
            }
            for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
                yield chunk;
        }
        catch (cause) {
            throw (0,system_error/* describeSystemError */.Z)(cause, 'read', path);
        }
    }
    async range(path, start, end) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                const { size } = await handle.stat();
                const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - start));
                let read = 0;
                while (read < bytes.length) {
                    const { bytesRead } = await handle.read(bytes, read, bytes.length - read, start + read);
                    if (bytesRead === 0)
                        break;
                    read += bytesRead;
                }
                return bytes.subarray(0, read);
            }
            finally {
                await handle.close();
            }
        });
    }
    async fetched(url, sha256) {
        this.downloads ??= await this.temporary();
        const last = new URL(url).pathname.split('/').pop();
        const path = (0,external_node_path_.join)(this.downloads, sha256, `data-${last.replace(/[^\w.-]/g, '_')}`);
        if ((await this.stat(path))?.kind === 'file' && (await this.digest(path)) === sha256)
            return path;
        const { download } = await __webpack_require__.e(/* import() */ 4669).then(__webpack_require__.bind(__webpack_require__, 14669));
        await download(url, sha256, await this.writer(path));
        return path;
    }
    async stat(path) {
        const stat = await this.look(path);
        if (stat === undefined)
            return undefined;
        const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
        return { kind, size: Number(stat.size), modified: Number(stat.mtimeNs) / 1e6, mark: markOf(stat) };
    }
    async real(path) {
        return guarded('resolve', path, () => promises_.realpath(path));
    }
    async list(folder) {
        const found = [];
        const visit = async (relative) => {
            const entries = await guarded('list', folder, () => promises_.readdir((0,external_node_path_.join)(folder, relative), { withFileTypes: true }));
            for (const entry of entries) {
                const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
                if (entry.isDirectory())
                    await visit(path);
                else
                    found.push(path);
            }
        };
        await visit('');
        return found.sort(byCodeUnit);
    }
    async glob(pattern, folder) {
        const { glob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
        const found = await glob([pattern], {
            cwd: folder,
            dot: false,
            onlyFiles: true,
            followSymbolicLinks: !pattern.includes('**'),
            expandDirectories: false,
        });
        return found.map((path) => path.split(external_node_path_.sep).join('/')).sort(byCodeUnit);
    }
    async write(path, content) {
        const writer = await this.writer(path);
        try {
            await writer.write(content);
            await writer.close();
        }
        catch (cause) {
            await writer.abort();
            throw cause;
        }
    }
    async create(path, content) {
        const temporary = temporaryName(path);
        await this.folder((0,external_node_path_.dirname)(path));
        return guarded('write', path, async () => {
            try {
                await promises_.writeFile(temporary, content, { flag: 'wx', flush: true });
                await promises_.link(temporary, path);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
                    return false;
                if ((0,system_error/* isSystemError */.O)(cause, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'))
                    return await createWithoutLinks(path, content);
                throw cause;
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async writer(path, durable = true) {
        await this.folder((0,external_node_path_.dirname)(path));
        return openWriter(path, temporaryName(path), durable);
    }
    scratch(path) {
        return openScratch(path);
    }
    async copy(from, to) {
        const temporary = temporaryName(to);
        await this.folder((0,external_node_path_.dirname)(to));
        await guarded('copy', from, async () => {
            try {
                await promises_.copyFile(from, temporary);
                await promises_.rename(temporary, to);
            }
            finally {
                await promises_.rm(temporary, { force: true });
            }
        });
    }
    async move(from, to) {
        await this.folder((0,external_node_path_.dirname)(to));
        if ((await this.stat(to)) !== undefined)
            return false;
        return guarded('move', from, async () => {
            try {
                await promises_.rename(from, to);
                return true;
            }
            catch (cause) {
                if ((0,system_error/* isSystemError */.O)(cause, 'ENOTEMPTY', 'EEXIST'))
                    return false;
                throw cause;
            }
        });
    }
    async remove(path) {
        await guarded('remove', path, () => promises_.rm(path, { recursive: true, force: true, maxRetries: 3 }));
    }
    async folder(path) {
        await guarded('make', path, () => promises_.mkdir(path, { recursive: true }));
    }
    async temporary() {
        await this.folder(this.scratchFolder);
        const path = await guarded('make a folder in', this.scratchFolder, () => promises_.mkdtemp((0,external_node_path_.join)(this.scratchFolder, 'mlops-')));
        this.temporaries.push(path);
        return path;
    }
    async digest(path) {
        const known = await this.knownDigest(path);
        if (known !== undefined)
            return known;
        let digest = '';
        const take = (taken) => {
            digest = taken;
        };
        const chunks = this.hashed(path, take)[Symbol.asyncIterator]();
        while ((await chunks.next()).done !== true)
            ;
        return digest;
    }
    async knownDigest(path) {
        const known = this.digests.get(path);
        if (known === undefined)
            return undefined;
        const now = await this.look(path);
        return now?.isFile() === true && known.mark === markOf(now) ? known.digest : undefined;
    }
    async *hashed(path, take, room) {
        const before = await this.look(path);
        const mark = before?.isFile() === true ? markOf(before) : null;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of this.stream(path, false, room)) {
            hash.update(chunk);
            yield chunk;
        }
        const digest = hash.digest('hex');
        take(digest);
        const after = await this.look(path);
        if (mark !== null && after !== undefined && markOf(after) === mark && isSettled(after))
            this.digests.set(path, { mark, digest });
    }
    async close() {
        for (const path of this.temporaries.splice(0))
            await promises_.rm(path, { recursive: true, force: true });
    }
    async look(path) {
        try {
            return await promises_.lstat(path, { bigint: true });
        }
        catch (cause) {
            if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT', 'ENOTDIR'))
                return undefined;
            throw (0,system_error/* describeSystemError */.Z)(cause, 'look at', path);
        }
    }
}
async function* readInto(path, room) {
    const half = room.length >> 1;
    const handle = await promises_.open(path, 'r');
    const readAt = (from) => {
        const read = handle.read(room, from, half, null).then(({ bytesRead }) => bytesRead);
        read.catch(() => undefined);
        return read;
    };
    let from = 0;
    let reading = readAt(from);
    try {
        for (let length = await reading; length > 0; length = await reading) {
            const chunk = room.subarray(from, from + length);
            from = half - from;
            reading = readAt(from);
            yield chunk;
        }
    }
    finally {
        await handle.close();
    }
}
function markOf({ dev, ino, size, mtimeNs, ctimeNs }) {
    return [dev, ino, size, mtimeNs, ctimeNs].join('-');
}
function isSettled({ mtimeNs, ctimeNs }) {
    return Date.now() - Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6 > settled;
}
async function createWithoutLinks(path, content) {
    try {
        await promises_.writeFile(path, content, { flag: 'wx', flush: true });
        return true;
    }
    catch (cause) {
        if ((0,system_error/* isSystemError */.O)(cause, 'EEXIST'))
            return false;
        throw cause;
    }
}
function temporaryName(path) {
    return `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 30091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSystemError),
/* harmony export */   Z: () => (/* binding */ describeSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function isSystemError(error, ...codes) {
    return (typeof error === 'object' &&
        error !== null &&
        'message' in error &&
        'code' in error &&
        typeof error.code === 'string' &&
        (codes.length === 0 || codes.includes(error.code)));
}
const meaning = {
    ENOENT: ['user', 'no such file or folder'],
    ENOTDIR: ['user', 'a part of the path is a file, not a folder'],
    EISDIR: ['user', 'it is a folder, not a file'],
    EEXIST: ['user', 'something else has that name already; move it away'],
    EACCES: ['user', 'permission denied; give this user the right to it'],
    EPERM: ['user', 'permission denied; give this user the right to it'],
    EROFS: ['user', 'the file system is read-only; use another --run-dir or workspace'],
    ENAMETOOLONG: ['user', 'the name is too long'],
    ELOOP: ['user', 'too many links'],
    ENOSPC: ['outside', 'the disk is full; make room and run again'],
    EDQUOT: ['outside', 'the disk quota is used up; make room and run again'],
    EMFILE: ['outside', 'too many open files; raise the limit (ulimit -n) and run again'],
    EIO: ['outside', 'the disk did not answer; run again'],
};
function attempt(verb) {
    return verb === 'make' ? 'make this folder' : `${verb} it`;
}
function describeSystemError(cause, verb, path) {
    if (!isSystemError(cause))
        return cause;
    const known = meaning[cause.code];
    if (known === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`${path}: cannot ${attempt(verb)} (${cause.code}).`, { cause });
    const [kind, text] = known;
    const sentence = `${path}: cannot ${attempt(verb)}: ${text}.`;
    return kind === 'user' ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(sentence, { cause }) : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(sentence, { cause });
}


/***/ }),

/***/ 65127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ errorFrom),
/* harmony export */   a: () => (/* binding */ failureFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function failureFrom(cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const failure = { message: error.message, sentences: [], stack: error.stack ?? '' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj) {
        return { ...failure, kind: 'program', message: error.sentence, sentences: error.tail };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { ...failure, kind: 'users', sentences: error.sentences };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { ...failure, kind: 'user' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { ...failure, kind: 'outside' };
    return { ...failure, kind: 'defect' };
}
function errorFrom({ kind, message, sentences, stack }) {
    switch (kind) {
        case 'user':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        case 'users':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(sentences);
        case 'outside':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(message);
        case 'program':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(message, sentences);
        case 'defect': {
            const error = new Error(message);
            error.stack = stack;
            return error;
        }
    }
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


/***/ }),

/***/ 59297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ columnText),
/* harmony export */   l_: () => (/* binding */ schemaYaml),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
const plainText = /^[A-Za-z_][A-Za-z0-9_]*( [A-Za-z0-9_]+)*$/;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'inf', 'nan']);
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\uFFFE\uFFFF]/gu;
const widest = 100;
function yamlText(text) {
    if (plainText.test(text) && !reserved.has(text.toLowerCase()))
        return text;
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `"${escaped.replace(unprintable, escapeSequence)}"`;
}
function escapeSequence(character) {
    const code = character.codePointAt(0);
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
function schemaYaml(schema) {
    const head = [
        `# What the data must look like; \`mlops validate\` checks them against it.`,
        `# Inferred from ${String(schema.rows)} rows by \`mlops validate --infer\`: review it, correct it, commit it.`,
        `format: mlops-schema/1`,
        ``,
        `# A column that is not listed here: error or warning.`,
        `extra_columns: ${schema.extra_columns}`,
        ``,
        `# Two rows with the same data.key: error, warning or allowed.`,
        `keys: ${schema.keys}`,
        ``,
        `# nulls.max: largest share of missing values. domain: the only values allowed; domain_mass: smallest share of values in it.`,
        `# range: what numbers lie between; inferred with room, to find another unit or a broken sensor.`,
        `# not_in: environments whose data need not have the column. More rules: format, length, unique, distinct, drift, severity.`,
        `columns:`,
    ];
    return `${[...head, ...schema.columns.flatMap(columnLines)].join('\n')}\n`;
}
function columnLines(rules) {
    return columnText(rules, 'block').map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}
function columnText(rules, style) {
    const notes = rules.notes.length > 0 && style === 'block' ? ` # ${rules.notes.join('; ')}` : '';
    const lines = [`name: ${yamlText(rules.name)}${notes}`, `type: ${rules.type}`];
    if (rules.integer)
        lines.push('integer: true');
    if (!rules.required)
        lines.push('required: false');
    if (rules.not_in.length > 0)
        lines.push(`not_in: [${rules.not_in.map(yamlText).join(', ')}]`);
    lines.push(`nulls: { max: ${String(rules.nulls.max)} }`);
    if (rules.domain !== null)
        lines.push(...domainLines(rules.domain, style === 'flow' ? Infinity : widest));
    if (rules.domain_mass < 1)
        lines.push(`domain_mass: ${String(rules.domain_mass)}`);
    const { min, max } = rules.range ?? { min: null, max: null };
    const bounds = [min === null ? '' : `min: ${bound(min)}`, max === null ? '' : `max: ${bound(max)}`];
    const range = bounds.filter((end) => end !== '').join(', ');
    if (range !== '')
        lines.push(`range: { ${range} }`);
    if (rules.format !== null)
        lines.push(`format: ${yamlText(rules.format)}`);
    if (rules.unique)
        lines.push('unique: true');
    return lines;
}
function bound(end) {
    return typeof end === 'number' ? String(end) : yamlText(end);
}
function domainLines(domain, width) {
    const items = domain.map((item) => (typeof item === 'string' ? yamlText(item) : String(item)));
    const line = `domain: [${items.join(', ')}]`;
    return line.length + 4 <= width ? [line] : ['domain:', ...items.map((item) => `  - ${item}`)];
}


/***/ }),

/***/ 21548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnSchema: () => (/* binding */ columnSchema),
/* harmony export */   comparableSchema: () => (/* binding */ comparableSchema),
/* harmony export */   partName: () => (/* binding */ partName),
/* harmony export */   splitManifestSchema: () => (/* binding */ splitManifestSchema),
/* harmony export */   splitPolicySchema: () => (/* binding */ splitPolicySchema),
/* harmony export */   targetSchema: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const splitPolicySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split/1'),
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) })).min(1),
    salt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    folds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]),
        validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    })
        .optional(),
});
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression']),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['number', 'string', 'boolean']) });
const partName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['train', 'validation', 'test']);
const partSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const comparableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    validation: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const splitManifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-split-manifest/1'),
    policy: splitPolicySchema,
    policyDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: targetSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnSchema),
    features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ train: partSchema, validation: partSchema, test: partSchema }),
    deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    comparable: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ champion: comparableSchema.nullable(), anchor: comparableSchema.nullable() }),
});


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

const mostDigits = 38;
const limit = 2 ** 53;
const plainInteger = /^-?[1-9]\d{0,14}$/;
const parts = /^[ \t]*([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?[ \t]*$/;
function numberText(text) {
    if (text === '0' || plainInteger.test(text))
        return text;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
    if (value === undefined)
        return undefined;
    return (Math.abs(value) >= limit ? wholeText(text) : undefined) ?? floatText(value);
}
function wholeText(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts.exec(text) ?? [];
    const digits = (whole + fraction).replace(/^0+/, '');
    if (digits === '')
        return undefined;
    const shift = Number(exponent) - fraction.length;
    const significant = digits.replace(/0+$/, '');
    const zeros = shift + digits.length - significant.length;
    if (zeros < 0 || significant.length + zeros > mostDigits)
        return undefined;
    const all = (sign === '-' ? '-' : '') + significant + '0'.repeat(zeros);
    return all.endsWith(String(limit)) && significant.length + zeros === 16 ? all : `"${all}"`;
}
function floatText(value) {
    if (value === Infinity)
        return '"Infinity"';
    if (value === -Infinity)
        return '"-Infinity"';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e-4 && size <= limit)
        return String(value);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    const precision = mantissa.replace(/[-.]/g, '').length > 15 ? 17 : 15;
    if (exponent >= -4 && exponent < precision)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}


/***/ }),

/***/ 58395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openData)
});

// EXTERNAL MODULE: ./.build/table/over-rows.js + 6 modules
var over_rows = __webpack_require__(56408);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/types-job.js
var types_job = __webpack_require__(69054);
// EXTERNAL MODULE: ./.build/schema/schema-file.js
var schema_file = __webpack_require__(21540);
;// CONCATENATED MODULE: ./.build/schema/columns.js




async function columnTypes(ports, workspace, data, sources) {
    const schema = await (0,schema_file/* readSchema */.G)(ports.files, workspace, data.schema);
    const types = new Map((schema?.columns ?? []).map(({ name, type }) => [name, type]));
    const names = await columnNames(ports.files, sources, data);
    const places = [...names.keys()].filter((at) => !types.has(names[at]));
    if (places.length > 0) {
        const init = { nulls: data.nulls, places };
        const { results } = await (0,over_rows/* overRows */.g)(sources, data, { name: 'types', init }, ports);
        for (const [at, type] of (0,types_job.typesOf)(results).entries())
            types.set(names[places[at]], type);
    }
    return names.map((name) => ({ name, type: types.get(name) }));
}
async function columnNames(files, sources, data) {
    for await (const { names } of (0,read/* readTable */.x)(files, sources, data))
        return names;
    return [];
}

// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/schema/names.js
var schema_names = __webpack_require__(4740);
;// CONCATENATED MODULE: ./.build/split/columns.js


function checkColumns(columns, data, file) {
    (0,schema_names/* checkColumnNames */.r)(columns, data, file);
    const names = columns.map(({ name }) => name);
    if (names.includes('row_id')) {
        throw new errors/* UserError */.yo(`${file}:1: a column is called "row_id", which is the name of the column that the split adds; rename it.`);
    }
    const features = names.filter((name) => name !== data.target && !data.ignore.includes(name));
    if (features.length === 0) {
        throw new errors/* UserError */.yo(`data: expected features besides the target ${JSON.stringify(data.target)} and the ignored columns, found none; add columns, or ignore fewer (data.ignore).`);
    }
    return features;
}

;// CONCATENATED MODULE: ./.build/split/open.js




async function openData(options, ports) {
    const { files, workspace } = ports;
    const sources = await (0,source.resolveSources)(files, workspace, options.source);
    const columns = await columnTypes(ports, workspace, options, sources);
    const features = checkColumns(columns, options, sources[0].path);
    return { data: { columns, pass: () => (0,read/* readTable */.x)(files, sources, options) }, sources, features };
}


/***/ }),

/***/ 69194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony export policyYaml */
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57625);
/* harmony import */ var _schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59297);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35265);



const policyFile = 'mlops/split.yml';
async function readPolicy(files, workspace) {
    const path = `${workspace}/${policyFile}`;
    if ((await files.stat(path)) === undefined)
        return null;
    const include = () => Promise.resolve('');
    const source = { text: await files.text(path), file: policyFile, overrides: [], includes: [], include };
    return (await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(source, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedPolicy */ .yO)).value;
}
function policyYaml(policy) {
    const lines = [
        '# How rows are divided into training, validation and test part: frozen, so that a row keeps its part as the data grow.',
        '# Commit it. To change it on purpose, change mlops.yml and run `mlops split --change`.',
        `format: ${policy.format}`,
        '',
        '# The columns whose values decide, with the types by which they are read. Columns that come later never decide.',
        'key:',
        ...policy.key.map(({ name, type }) => `  - {name: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(name)}, type: ${type}}`),
        ...(policy.group === true ? ['# The key is a group: rows of one belong together.', 'group: true'] : []),
        '',
        ...(policy.time === undefined ? hashLines(policy) : timeLines(policy.time, policy)),
    ];
    return `${lines.join('\n')}\n`;
}
function hashLines(policy) {
    return [
        '# The salt of the hash, chosen among many so that each class has its share of test rows.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(policy.salt)}`,
        '',
        '# A row is a test row if ABS(MOD(FARM_FINGERPRINT(CONCAT(salt, TO_JSON_STRING(STRUCT(<key>)))), 1000000)) < test * 1000000.',
        `test: ${policy.test}`,
        '',
        '# The other rows are divided into folds by a second salt; fold `validation` is held out of training (null: none is).',
        `folds: ${policy.folds}`,
        `validation: ${policy.validation ?? 'null'}`,
    ];
}
function timeLines({ test, validation }, policy) {
    const moment = (value) => typeof value === 'string' ? (0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(value) : String(value ?? 'null');
    return [
        '# Rows from `time.test` on are test rows, rows from `time.validation` on before them validation rows (null: there are none).',
        '# `mlops split --change` chooses both again from the data of that day.',
        `time: {test: ${moment(test)}, validation: ${moment(validation)}}`,
        '',
        '# What the cutoffs were chosen by: the share of the test rows, and the validation rows as one of `folds` shares of the others.',
        `test: ${policy.test}`,
        `folds: ${policy.folds}`,
        `validation: ${policy.validation ?? 'null'}`,
        '',
        '# Decides nothing here but which rows a sample of the training rows has.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(policy.salt)}`,
    ];
}
async function writePolicy(files, workspace, policy) {
    await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
}


/***/ }),

/***/ 87981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ wrongCell),
/* harmony export */   j: () => (/* binding */ wrongTime)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function wrongCell({ file, lines }, row, { name, type }, frozen) {
    const expected = type === 'number' ? 'a number' : 'true or false';
    const remedy = frozen
        ? 'the split policy froze this type: correct the cell, or run `mlops split --change` (rows change their parts)'
        : "correct the cell, or the column's type in the schema";
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)}: expected ${expected}, got something else; ${remedy}.`);
}
function wrongTime({ file, lines }, row, name, cell, type) {
    const expected = type === 'number' ? 'a finite number' : 'a date or timestamp in ISO 8601, such as 2024-05-01';
    const got = cell === null || cell === '' ? 'none' : 'something else';
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file}:${String(lines[row])}: column ${JSON.stringify(name)} (data.split.time): expected ${expected} in every row, got ${got}; correct the cell, or remove the row.`);
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

/***/ 62053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   Ww: () => (/* binding */ TypeEvidence),
/* harmony export */   yj: () => (/* binding */ inferColumns)
/* harmony export */ });
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function isBoolean(cell) {
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) !== undefined;
}
class TypeEvidence {
    booleans = 0;
    numbers = 0;
    texts = 0;
    decimals = 0;
    beyond = 0;
    add(cells, says = null) {
        if (says === 'string') {
            if (this.texts === 0 && cells.some((cell) => cell !== null && cell !== ''))
                this.texts++;
            return;
        }
        for (let row = 0; row < cells.length && this.texts === 0; row++) {
            const cell = cells[row];
            if (cell !== null && cell !== undefined && cell !== '')
                this.see(cell);
        }
    }
    merge(other) {
        this.booleans += other.booleans;
        this.numbers += other.numbers;
        this.texts += other.texts;
        this.decimals += other.decimals;
        this.beyond += other.beyond;
    }
    get type() {
        if (this.texts > 0 || (this.booleans > 0 && this.numbers > 0))
            return 'string';
        if (this.booleans > 0)
            return 'boolean';
        if (this.numbers === 0)
            return 'string';
        return this.beyond > 0 && this.decimals === 0 ? 'string' : 'number';
    }
    see(cell) {
        const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
        if (value === undefined) {
            if (isBoolean(cell))
                this.booleans++;
            else
                this.texts++;
            return;
        }
        this.numbers++;
        if (!Number.isInteger(value) || decimalMark.test(cell))
            this.decimals++;
        else if (Math.abs(value) >= 2 ** 63 && beyond64Bits(cell))
            this.beyond++;
    }
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}
async function inferColumns(batches, only) {
    const evidence = new Map();
    for await (const { names, cells, says } of batches) {
        for (const [index, name] of names.entries()) {
            if (only !== undefined && !only.has(name))
                continue;
            let column = evidence.get(name);
            if (column === undefined)
                evidence.set(name, (column = new TypeEvidence()));
            column.add(cells[index], says?.[index]);
        }
    }
    return [...evidence].map(([name, { type }]) => ({ name, type }));
}


/***/ }),

/***/ 50676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const decimal = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
const infinite = /^[ \t]*([+-]?)inf(?:inity)?[ \t]*$/i;
function parseNumber(text) {
    const length = text.length;
    const negative = text.charCodeAt(0) === 45;
    let mantissa = 0;
    let digits = 0;
    let point = -1;
    for (let at = negative ? 1 : 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 48 && code <= 57) {
            mantissa = mantissa * 10 + (code - 48);
            digits++;
        }
        else if (code === 46 && point < 0)
            point = at;
        else
            return slowly(text);
    }
    if (digits === 0 || digits > 15)
        return slowly(text);
    const value = point < 0 ? mantissa : mantissa / powersOfTen[length - 1 - point];
    return negative ? -value : value;
}
function slowly(text) {
    if (decimal.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : undefined;
    }
    const sign = infinite.exec(text)?.[1];
    if (sign === undefined)
        return undefined;
    return sign === '-' ? -Infinity : Infinity;
}


/***/ }),

/***/ 38187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33668);

function cellText(column, row) {
    switch (column.kind) {
        case 'bytes':
            return byteText(column, row);
        case 'numbers':
            return column.present !== null && column.present[row] === 0 ? null : String(column.values[row]);
        case 'codes':
            return column.codes[row] < 0 ? null : column.list.text(column.codes[row]);
        case 'texts':
            return column.values[row];
    }
}
function byteText({ bytes, cells, at, width }, row) {
    const place = (row * width + at) * 2;
    const packed = cells[place + 1];
    const text = textOf(bytes, cells[place], packed >> 2);
    return (packed & 3) === _scan_js__WEBPACK_IMPORTED_MODULE_0__/* .doubled */ .aQ ? text.replaceAll('""', '"') : text;
}
function textOf(bytes, start, end) {
    const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return buffer.toString('utf8', start, end);
}


/***/ }),

/***/ 48774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ seenNumber),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Ue: () => (/* binding */ seenBoolean),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   cT: () => (/* binding */ evidenceOfNumber),
/* harmony export */   f9: () => (/* binding */ seenDecimal)
/* harmony export */ });
/* unused harmony export seenBeyond */
/* harmony import */ var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38309);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);


const seenBoolean = 1;
const seenNumber = 2;
const seenText = 4;
const seenDecimal = 8;
const seenBeyond = 16;
const decimalMark = /[.eE]/;
const wholeText = /^[ \t]*[+-]?\d+[ \t]*$/;
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;
function evidenceOf(cell) {
    if (cell === '')
        return 0;
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    if (value !== undefined)
        return evidenceOfNumber(cell, value);
    return (0,_boolean_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .y)(cell) === undefined ? seenText : seenBoolean;
}
function evidenceOfNumber(cell, value) {
    if (!Number.isInteger(value) || decimalMark.test(cell))
        return seenNumber | seenDecimal;
    return Math.abs(value) >= 2 ** 63 && beyond64Bits(cell) ? seenNumber | seenBeyond : seenNumber;
}
function typeOf(evidence) {
    const numbers = (evidence & seenNumber) !== 0;
    const booleans = (evidence & seenBoolean) !== 0;
    if ((evidence & seenText) !== 0 || (booleans && numbers))
        return 'string';
    if (booleans)
        return 'boolean';
    if (!numbers)
        return 'string';
    return (evidence & seenBeyond) !== 0 && (evidence & seenDecimal) === 0 ? 'string' : 'number';
}
function beyond64Bits(cell) {
    if (!wholeText.test(cell))
        return false;
    const value = BigInt(cell.trim().replace(/^\+/, ''));
    return value < smallestInteger || value > largestInteger;
}


/***/ }),

/***/ 56720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ NumberScratch),
  Dh: () => (/* binding */ isInfinite),
  b2: () => (/* binding */ isMissing),
  yr: () => (/* binding */ number_cells_isNaN),
  Jm: () => (/* binding */ isUnfit),
  ml: () => (/* binding */ isValue)
});

// EXTERNAL MODULE: ./.build/table/boolean.js
var table_boolean = __webpack_require__(38309);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
// EXTERNAL MODULE: ./.build/table/profile/cell-text.js
var cell_text = __webpack_require__(38187);
;// CONCATENATED MODULE: ./.build/table/profile/decimal.js
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const splitter = 2 ** 27 + 1;
function nearestDecimal(upper, lower, lowerDigits, places) {
    const power = powersOfTen[lowerDigits];
    const product = upper * power;
    const error = productError(upper, power, product);
    const head = product + lower;
    const tail = lower - (head - product) + error;
    if (places === 0)
        return certain(head, tail);
    const divisor = powersOfTen[places];
    const quotient = (head + tail) / divisor;
    const whole = quotient * divisor;
    const rest = head - whole - productError(quotient, divisor, whole) + tail;
    return certain(quotient, rest / divisor);
}
function certain(value, correction) {
    const result = value + correction;
    const doubt = Math.abs(correction) * 2 ** -40;
    return result === value + (correction + doubt) && result === value + (correction - doubt) ? result : NaN;
}
function productError(a, b, product) {
    const bigA = a * splitter;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = b * splitter;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

// EXTERNAL MODULE: ./.build/table/profile/evidence.js
var evidence = __webpack_require__(48774);
;// CONCATENATED MODULE: ./.build/table/profile/number-cells.js






const isValue = 0;
const isMissing = 1;
const isUnfit = 2;
const number_cells_isNaN = 3;
const isInfinite = 4;
const number_cells_powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));
const nan = /^[ \t]*[+-]?nan[ \t]*$/i;
class NumberScratch {
    nulls;
    kind = 'numbers';
    values = new Float64Array(0);
    states = new Uint8Array(0);
    rows = 0;
    evidence = 0;
    others = 0;
    constructor(nulls) {
        this.nulls = nulls;
    }
    numbers(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.numberBytes(column);
        else if (column.kind === 'numbers')
            this.numberValues(column);
        else {
            if (column.kind === 'codes')
                this.codes(column, (row, text) => this.numberText(row, text));
            else
                for (let row = 0; row < rows; row++)
                    this.numberText(row, (0,cell_text/* cellText */.I)(column, row));
            if (column.says === 'string' && this.evidence !== 0)
                this.evidence = evidence/* seenText */.JW;
        }
    }
    booleans(column, rows) {
        this.begin(rows);
        if (column.kind === 'bytes')
            this.booleanBytes(column);
        else if (column.kind === 'codes')
            this.codes(column, (row, text) => this.booleanText(row, text));
        else
            for (let row = 0; row < rows; row++)
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
    }
    begin(rows) {
        if (this.states.length < rows) {
            this.values = new Float64Array(rows * 2);
            this.states = new Uint8Array(rows * 2);
        }
        this.rows = rows;
        this.evidence = 0;
        this.others = 0;
    }
    numberBytes({ bytes, cells, at, width }) {
        const { values, states, rows } = this;
        const { numeric } = this.nulls;
        let decimals = false;
        let found = false;
        for (let row = 0, place = at * 2; row < rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            const negative = bytes[start] === 45;
            let mantissa = 0;
            let next = negative ? start + 1 : start;
            let point = -1;
            const first = next;
            for (; next < end; next++) {
                const digit = bytes[next] - 48;
                if (digit >= 0 && digit <= 9)
                    mantissa = mantissa * 10 + digit;
                else if (digit === -2 && point < 0)
                    point = next;
                else
                    break;
            }
            const digits = next - first - (point < 0 ? 0 : 1);
            if (next < end || digits === 0 || digits > 15 || numeric) {
                if (next > first && next < end && (bytes[next] | 32) === 101 && digits <= 15 && !numeric) {
                    const decimals = point < 0 ? 0 : next - 1 - point;
                    if (this.scientific(row, bytes, next + 1, end, negative ? -mantissa : mantissa, digits, decimals))
                        continue;
                }
                const form = cells[place + 1] & 3;
                this.slowly(row, bytes, start, end, form, next === end && !numeric ? digits : 0, point);
                continue;
            }
            if (point >= 0) {
                decimals = true;
                mantissa /= number_cells_powersOfTen[end - 1 - point];
            }
            found = true;
            values[row] = negative ? -mantissa : mantissa;
            states[row] = isValue;
        }
        if (found)
            this.evidence |= evidence/* seenNumber */.F5;
        if (decimals)
            this.evidence |= evidence/* seenDecimal */.f9;
    }
    scientific(row, bytes, at, end, mantissa, digits, decimals) {
        const sign = bytes[at];
        const from = sign === 45 || sign === 43 ? at + 1 : at;
        if (digits === 0 || from === end || end - from > 3)
            return false;
        let exponent = 0;
        for (let next = from; next < end; next++) {
            const digit = bytes[next] - 48;
            if (digit < 0 || digit > 9)
                return false;
            exponent = exponent * 10 + digit;
        }
        const power = (sign === 45 ? -exponent : exponent) - decimals;
        if (power < -22 || power > 22)
            return false;
        this.values[row] = power < 0 ? mantissa / number_cells_powersOfTen[-power] : mantissa * number_cells_powersOfTen[power];
        this.states[row] = isValue;
        this.evidence |= evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
        return true;
    }
    slowly(row, bytes, start, end, form, digits, point) {
        if (start === end) {
            this.mark(row, isMissing);
            return;
        }
        if (digits > 15 && digits <= (point < 0 ? 18 : 19)) {
            const value = longDecimal(bytes, start, end, digits, point);
            if (value === value) {
                this.evidence |= point < 0 ? evidence/* seenNumber */.F5 : evidence/* seenNumber */.F5 | evidence/* seenDecimal */.f9;
                this.values[row] = value;
                this.states[row] = isValue;
                return;
            }
        }
        if (form === scan/* doubled */.aQ) {
            const cell = Buffer.from((0,cell_text/* textOf */.b)(bytes, start, end).replaceAll('""', '"'));
            if (this.nulls.has(cell, 0, cell.length)) {
                this.mark(row, isMissing);
                return;
            }
            this.numberText(row, cell.toString());
            return;
        }
        if (digits === 0 && this.nulls.has(bytes, start, end)) {
            this.mark(row, isMissing);
            return;
        }
        this.numberText(row, (0,cell_text/* textOf */.b)(bytes, start, end));
    }
    numberValues({ values, present }) {
        this.evidence |= evidence/* seenNumber */.F5;
        for (let row = 0; row < this.rows; row++) {
            const value = values[row];
            this.values[row] = value;
            if (present !== null && present[row] === 0)
                this.mark(row, isMissing);
            else if (value - value === 0) {
                this.states[row] = isValue;
                if (value !== Math.floor(value))
                    this.evidence |= evidence/* seenDecimal */.f9;
            }
            else
                this.mark(row, value === value ? isInfinite : number_cells_isNaN);
        }
    }
    codes({ codes, list }, read) {
        const { values, states, rows } = this;
        const first = list.shared ? new Int32Array(list.size).fill(-1) : null;
        for (let row = 0; row < rows; row++) {
            const code = codes[row];
            const same = first === null || code < 0 ? -1 : first[code];
            if (same < 0) {
                read(row, code < 0 ? null : list.text(code));
                if (first !== null && code >= 0)
                    first[code] = row;
                continue;
            }
            values[row] = values[same];
            states[row] = states[same];
            if (states[row] !== isValue)
                this.others++;
        }
    }
    numberText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined) {
            this.evidence |= (0,table_boolean/* parseBoolean */.y)(cell) === undefined ? evidence/* seenText */.JW : evidence/* seenBoolean */.Ue;
            this.mark(row, nan.test(cell) ? number_cells_isNaN : isUnfit);
            return;
        }
        this.evidence |= (0,evidence/* evidenceOfNumber */.cT)(cell, value);
        this.values[row] = value;
        if (Number.isFinite(value))
            this.states[row] = isValue;
        else
            this.mark(row, isInfinite);
    }
    booleanBytes(column) {
        const { bytes, cells, at, width } = column;
        for (let row = 0, place = at * 2; row < this.rows; row++, place += width * 2) {
            const start = cells[place];
            const end = cells[place + 1] >> 2;
            if (start === end || this.nulls.has(bytes, start, end)) {
                this.mark(row, isMissing);
                continue;
            }
            const truth = truthOf(bytes, start, end);
            if (truth >= 0) {
                this.evidence |= evidence/* seenBoolean */.Ue;
                this.values[row] = truth;
                this.states[row] = isValue;
            }
            else
                this.booleanText(row, (0,cell_text/* cellText */.I)(column, row));
        }
    }
    booleanText(row, cell) {
        if (cell === null || cell === '') {
            this.mark(row, isMissing);
            return;
        }
        const truth = (0,table_boolean/* parseBoolean */.y)(cell);
        if (truth === undefined) {
            const value = (0,number/* parseNumber */.$)(cell);
            this.evidence |= value === undefined ? evidence/* seenText */.JW : (0,evidence/* evidenceOfNumber */.cT)(cell, value);
            this.mark(row, isUnfit);
            return;
        }
        this.evidence |= evidence/* seenBoolean */.Ue;
        this.values[row] = truth ? 1 : 0;
        this.states[row] = isValue;
    }
    mark(row, state) {
        this.states[row] = state;
        this.others++;
    }
}
function truthOf(bytes, start, end) {
    const length = end - start;
    if (length === 4)
        return spells(bytes, start, 0x74, 0x72, 0x75) && (bytes[start + 3] | 32) === 0x65 ? 1 : -1;
    if (length !== 5)
        return -1;
    const ends = (bytes[start + 3] | 32) === 0x73 && (bytes[start + 4] | 32) === 0x65;
    return ends && spells(bytes, start, 0x66, 0x61, 0x6c) ? 0 : -1;
}
function spells(bytes, start, first, second, third) {
    return (bytes[start] | 32) === first && (bytes[start + 1] | 32) === second && (bytes[start + 2] | 32) === third;
}
function longDecimal(bytes, start, end, digits, point) {
    const negative = bytes[start] === 45;
    let upper = 0;
    let lower = 0;
    let seen = 0;
    for (let at = negative ? start + 1 : start; at < end; at++) {
        if (at === point)
            continue;
        const digit = bytes[at] - 48;
        if (seen++ < 15)
            upper = upper * 10 + digit;
        else
            lower = lower * 10 + digit;
    }
    const value = nearestDecimal(upper, lower, digits - 15, point < 0 ? 0 : end - 1 - point);
    return negative ? -value : value;
}


/***/ }),

/***/ 69054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TypesJob: () => (/* binding */ TypesJob),
/* harmony export */   typesOf: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48774);
/* harmony import */ var _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56720);



class TypesJob {
    inputs;
    evidence;
    scratch;
    constructor(inputs) {
        this.inputs = inputs;
        this.evidence = inputs.places.map(() => 0);
        this.scratch = new _profile_number_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberScratch */ .Yc(new _profile_null_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NullBytes */ .h(inputs.nulls));
    }
    add({ columns, rows }) {
        for (const [at, place] of this.inputs.places.entries()) {
            if ((this.evidence[at] & _profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seenText */ .JW) !== 0)
                continue;
            this.scratch.numbers(columns[place], rows);
            this.evidence[at] |= this.scratch.evidence;
        }
    }
    result() {
        return this.evidence;
    }
}
function typesOf(evidence) {
    return (evidence[0] ?? []).map((_, at) => (0,_profile_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(evidence.reduce((all, thread) => all | thread[at], 0)));
}


/***/ })

};
