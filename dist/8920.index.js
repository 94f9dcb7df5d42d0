export const id = 8920;
export const ids = [8920];
export const modules = {

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
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12475);

const rowJobs = {
    count: async () => new (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 54842))).CountRows(),
    types: async (init) => new (await __webpack_require__.e(/* import() */ 9054).then(__webpack_require__.bind(__webpack_require__, 69054))).TypesJob(init),
    target: async (init) => new (await __webpack_require__.e(/* import() */ 9986).then(__webpack_require__.bind(__webpack_require__, 29986))).TargetJob(init),
    divide: async (init) => {
        const { DivideJob } = await Promise.all(/* import() */[__webpack_require__.e(4035), __webpack_require__.e(3194)]).then(__webpack_require__.bind(__webpack_require__, 13645));
        return new DivideJob(init, new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q());
    },
    validate: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(7253)]).then(__webpack_require__.bind(__webpack_require__, 43422))).ValidateJob(init),
    profile: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(5749), __webpack_require__.e(2035)]).then(__webpack_require__.bind(__webpack_require__, 5749))).ProfileJob(init),
};
const jobs = {
    rows: async (init) => {
        const { name, init: own, nulls } = init;
        const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
        if (make === undefined)
            throw new Error(`no job for rows is called "${name}"`);
        const { RowThread } = await Promise.all(/* import() */[__webpack_require__.e(1705), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 60806));
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
// EXTERNAL MODULE: ./.build/host/node-files.js
var node_files = __webpack_require__(12475);
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

/***/ 12475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14669);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30091);







const settled = 2500;
class NodeFiles {
    scratchFolder;
    downloads;
    temporaries = [];
    digests = new Map();
    constructor(scratchFolder = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), downloads = null) {
        this.scratchFolder = scratchFolder;
        this.downloads = downloads;
    }
    async read(path) {
        return this.guard('read', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(path));
    }
    async text(path) {
        return this.guard('read', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(path, 'utf8'));
    }
    async *stream(path) {
        try {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 }))
                yield chunk;
        }
        catch (cause) {
            throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSystemError */ .Z)(cause, 'read', path);
        }
    }
    async range(path, start, end) {
        return this.guard('read', path, async () => {
            const handle = await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(path, 'r');
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(this.downloads, sha256, `data-${last.replace(/[^\w.-]/g, '_')}`);
        if ((await this.stat(path))?.kind === 'file' && (await this.digest(path)) === sha256)
            return path;
        await (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .download */ .RG)(url, sha256, await this.writer(path));
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
        return this.guard('resolve', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath(path));
    }
    async list(folder) {
        const found = [];
        const visit = async (relative) => {
            const entries = await this.guard('list', folder, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, relative), { withFileTypes: true }));
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
        return found.map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep).join('/')).sort(byCodeUnit);
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
        await this.folder((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
        return this.guard('write', path, async () => {
            try {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, content, { flag: 'wx', flush: true });
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link(temporary, path);
                return true;
            }
            catch (cause) {
                if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isSystemError */ .O)(cause, 'EEXIST'))
                    return false;
                if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isSystemError */ .O)(cause, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'))
                    return await createWithoutLinks(path, content);
                throw cause;
            }
            finally {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true });
            }
        });
    }
    async writer(path) {
        const temporary = temporaryName(path);
        await this.folder((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
        const handle = await this.guard('write', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(temporary, 'wx'));
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
            write: (chunk) => this.guard('write', path, async () => {
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
            close: () => this.guard('write', path, async () => {
                await flush();
                await handle.sync();
                await finish();
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, path);
            }),
            abort: async () => {
                await finish();
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true });
            },
        };
    }
    async scratch(path) {
        const handle = await this.guard('write', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open(path, 'wx'));
        return {
            write: (chunk) => this.guard('write', path, async () => {
                await handle.appendFile(chunk);
            }),
            close: () => this.guard('write', path, () => handle.close()),
            abort: async () => {
                await handle.close();
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { force: true });
            },
        };
    }
    async copy(from, to) {
        const temporary = temporaryName(to);
        await this.folder((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
        await this.guard('copy', from, async () => {
            try {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile(from, temporary);
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, to);
            }
            finally {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true });
            }
        });
    }
    async move(from, to) {
        await this.folder((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(to));
        if ((await this.stat(to)) !== undefined)
            return false;
        return this.guard('move', from, async () => {
            try {
                await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(from, to);
                return true;
            }
            catch (cause) {
                if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isSystemError */ .O)(cause, 'ENOTEMPTY', 'EEXIST'))
                    return false;
                throw cause;
            }
        });
    }
    async remove(path) {
        await this.guard('remove', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { recursive: true, force: true, maxRetries: 3 }));
    }
    async folder(path) {
        await this.guard('make', path, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir(path, { recursive: true }));
    }
    async temporary() {
        await this.folder(this.scratchFolder);
        const path = await this.guard('make a folder in', this.scratchFolder, () => node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(this.scratchFolder, 'mlops-')));
        this.temporaries.push(path);
        return path;
    }
    async digest(path) {
        const before = await this.look(path);
        const mark = before?.isFile() === true ? markOf(before) : null;
        const known = this.digests.get(path);
        if (known !== undefined && known.mark === mark)
            return known.digest;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of this.stream(path))
            hash.update(chunk);
        const digest = hash.digest('hex');
        const after = await this.look(path);
        if (mark !== null && after !== undefined && markOf(after) === mark && isSettled(after))
            this.digests.set(path, { mark, digest });
        return digest;
    }
    async close() {
        for (const path of this.temporaries.splice(0))
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(path, { recursive: true, force: true });
    }
    async look(path) {
        try {
            return await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat(path, { bigint: true });
        }
        catch (cause) {
            if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isSystemError */ .O)(cause, 'ENOENT', 'ENOTDIR'))
                return undefined;
            throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSystemError */ .Z)(cause, 'look at', path);
        }
    }
    async guard(verb, path, body) {
        try {
            return await body();
        }
        catch (cause) {
            throw (0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSystemError */ .Z)(cause, verb, path);
        }
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
        await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(path, content, { flag: 'wx', flush: true });
        return true;
    }
    catch (cause) {
        if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_6__/* .isSystemError */ .O)(cause, 'EEXIST'))
            return false;
        throw cause;
    }
}
function temporaryName(path) {
    return `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
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


/***/ })

};
