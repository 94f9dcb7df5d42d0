export const id = 6787;
export const ids = [6787];
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
    balance: async (init) => new (await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(3435)]).then(__webpack_require__.bind(__webpack_require__, 63435))).BalanceJob(init),
    divide: async (init) => {
        const { DivideJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(3734)]).then(__webpack_require__.bind(__webpack_require__, 3734));
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
        const { RowThread } = await Promise.all(/* import() */[__webpack_require__.e(6659), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 96998));
        return new RowThread(await make(own), new _host_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .NodeFiles */ .Q(), nulls);
    },
    texts: async (init) => {
        const { TextsJob } = await __webpack_require__.e(/* import() */ 4386).then(__webpack_require__.bind(__webpack_require__, 64386));
        return new TextsJob(init);
    },
    sort: async (init) => {
        const { SortJob } = await Promise.all(/* import() */[__webpack_require__.e(1207), __webpack_require__.e(7443), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 38289));
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

/***/ 86713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openCsvWasm)
});

;// CONCATENATED MODULE: ./.build/table/csv-module.js
const csvModule = 'AGFzbQEAAAABGQRgAAF/YAJ/fwF/YAAAYAd/f39/f398AX8DBQQAAQIDBQMBAAAGOgp/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAA' +
    'AAALfgFCAAt+AUIAC38BQQALfwFBAAsHOAUEc2NhbgADCWJlZ2luUm93cwACC2xpbmVzT2ZSb3dzAAAKbGFzdFJvd0VuZAABBm1lbW9yeQIACqcP' +
    'BAQAIwkLkgUDBn4FfwR7IwghCANAIAEgCUoEQCAAIAlqIgz9AAQAIg39DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAM/QAEECIO/QwKCgoKCgoKCgoK' +
    'CgoKCgoK/SP9ZKxCEIaEIAz9AAQgIg/9DAoKCgoKCgoKCgoKCgoKCgr9I/1krEIghoQgDP0ABDAiEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCG' +
    'hCABIAlrIgxBwABOBH5CfwVCASAMrIZCAX0LIgaDIQIgBCMHIAYgDf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsIA79DA0NDQ0NDQ0NDQ0NDQ0NDQ39' +
    'I/1krEIQhoQgD/0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQiCGhCAQ/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCMIaEgyIHQgGGhCAGgyACQn+Fg4Qh' +
    'BCAHQcAAIAwgDEHAAE4bQQFrrIgkByMGIAYgDf0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsIA79DCIiIiIiIiIiIiIiIiIiIiL9I/1krEIQhoQgD/0M' +
    'IiIiIiIiIiIiIiIiIiIiIv0j/WSsQiCGhCAQ/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCMIaEgyIGIAZCAYaFIgYgBkIChoUiBiAGQgSGhSIGIAZC' +
    'CIaFIgYgBkIQhoUiBiAGQiCGhYUiBkI/hyQGIAkgCiACIAZCf4WDIgZCAFIiDBshCiAGIAMgDBshAyACIAUgDBshBSAIIAsgDBshCyAIIAJ7p2oh' +
    'CCAJQUBrIQkMAQsLIAgkCCAEQgBSBEBBfw8LIANQBEBBAA8LIAsgBUJ/Qj9BPyADeadrIgCsfYiDe6dqJAkgCCMJayQIIAAgCmpBAWoLDgBCACQG' +
    'QgAkB0EAJAgL/AkDD34CfwZ7IAQkAEEAJAFBACQCIANBA3QiFyAEaiQDIAUkBCAGJAX9DP////////////////////8hGEIBIQsgACABaiIDQYAB' +
    'QcAA/AsAIANBAWstAABBCkcEQCADQQo6AAAgAUEBaiEBCyAC/Q8hHUEAIQIDQCABIAJKBEAgGCAAIAJqIgP9AAQAIhwgA/0ABBAiG/13IAP9AAQg' +
    'IhogA/0ABDAiGf13/Xf9dyEYIBz9DAoKCgoKCgoKCgoKCgoKCgr9I/1krCAb/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZKxCEIaEIBr9DAoKCgoKCgoK' +
    'CgoKCgoKCgr9I/1krEIghoQgGf0MCgoKCgoKCgoKCgoKCgoKCv0j/WSsQjCGhCIIIBwgHf0j/WSsIBsgHf0j/WSsQhCGhCAaIB39I/1krEIghoQg' +
    'GSAd/SP9ZKxCMIaEhCEJQgAhFUIAIQ0gFCAKIBz9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krCAb/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZKxCEIaEIBr9' +
    'DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krEIghoQgGf0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WSsQjCGhCISQgGGhCITIAgiCkJ/hYOEIRQgByAc/QwiIiIi' +
    'IiIiIiIiIiIiIiIi/SP9ZKwgG/0MIiIiIiIiIiIiIiIiIiIiIv0j/WSsQhCGhCAa/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZKxCIIaEIBn9DCIiIiIi' +
    'IiIiIiIiIiIiIiL9I/1krEIwhoQiDIQgEIQgEYRCAFIEQCAHIAwgDEIBhoUiByAHQgKGhSIHIAdCBIaFIgcgB0IIhoUiByAHQhCGhSIHIAdCIIaF' +
    'hSIPIAyDIQ0gD0J/hSIOIAqDIQogDSAQIAwgDoMiDEIBhoQiB4MhFSAHIBIgCSAOgyIJhCANhEJ/hYMgFCANIAlCAYYgC4QgB4RCf4WDhIQhFCAJ' +
    'IAcgESAHQgGGhCATg4SDIQ0gB0I/iCERIAxCP4ghECAPQj+HIQcLIwAhFiAJIgtCAFIEQCMBIQQjACIDIAl7p0EDdGokACACQUBrIAl5p2skAQNA' +
    'IAMgBKwgAiALeqdqIgSsQiKGhDcDACADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDCCADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKG' +
    'hDcDECADIARBAWqsIAIgCyALQgF9gyILeqdqIgSsQiKGhDcDGCAEQQFqIQQgA0EgaiEDIAsgC0IBfYMiC0IAUg0ACwsDQCANQgBSBEAgFiANQgF9' +
    'IgwgDYUiCyAJg3unQQN0akEIayIDIAMoAgBBAWo2AgAgAyADKAIEIwIgCyAVg0IAUnJBAEdqQQNrNgIEQQAkAiAVIAtCf4WDIRUgDCANgyENDAEL' +
    'CyMCIBVCAFJyQQBHJAIDQCAKQgBSBEAjAyAWIAogCkIBfYUiCyAJg3unQQN0akcEQEF/DwsjA0EEayIDIAMoAgAgCiALgyATg0IAUkECdGs2AgAj' +
    'BCMFOQMAIwRBCGokBCMDIBdqJAMgBiAIIAuDe6e3oCQFIAogCkIBfYMhCgwBCwsgBiAIe6e3oCEGIAlCP4ghCyASQj+IIQogAkFAayECDAELCyAY' +
    '/WNFIAcgFIRCAFJyBEBBfw8LIwQgBWtBA3YL';

// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/csv-wasm.js


function openCsvWasm() {
    return (0,wasm/* openWasm */.J)(csvModule);
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

/***/ 56408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ overRows)
});

// EXTERNAL MODULE: ./.build/table/csv-head.js + 1 modules
var csv_head = __webpack_require__(77293);
;// CONCATENATED MODULE: ./.build/table/block-cutter.js

const ordinarySize = 1 << 20;
function sharedBuffer(bytes) {
    return Buffer.from(new SharedArrayBuffer(bytes));
}
class BlockCutter {
    cutting;
    buffer;
    line;
    next;
    length = 0;
    constructor(cutting, buffer, line, next) {
        this.cutting = cutting;
        this.buffer = buffer;
        this.line = line;
        this.next = next;
    }
    async *push(chunk) {
        let from = 0;
        while (from < chunk.length) {
            const taken = Math.min(this.buffer.length - 1 - this.length, chunk.length - from);
            const piece = chunk.subarray(from, from + taken);
            this.buffer.set(piece, this.length);
            this.cutting.ends.look(piece);
            this.length += taken;
            from += taken;
            if (this.length < this.buffer.length - 1)
                return;
            const { end, lines } = this.cutting.ends.take(this.buffer, this.length);
            if (end === 0)
                this.grow();
            else
                yield await this.cut(end, lines);
        }
    }
    async finish() {
        return this.length === 0 ? undefined : this.cut(this.length, 0);
    }
    get free() {
        return this.buffer;
    }
    async cut(end, lines) {
        const { buffer, line } = this;
        const rest = this.length - end;
        let next = await this.next();
        if (next.length - 1 < rest)
            next = sharedBuffer(rest * 2);
        next.set(buffer.subarray(end, this.length));
        buffer[end] = 0;
        this.buffer = next;
        this.length = rest;
        this.line += lines;
        return { buffer, length: end, line };
    }
    grow() {
        if (this.length > csv_head/* longestRow */.Hq)
            throw this.cutting.tooLong(this.line);
        const larger = sharedBuffer(this.length * 2);
        larger.set(this.buffer.subarray(0, this.length));
        this.buffer = larger;
    }
}

// EXTERNAL MODULE: ./.build/table/byte-stream.js + 2 modules
var byte_stream = __webpack_require__(55419);
// EXTERNAL MODULE: ./.build/table/block.js
var block = __webpack_require__(80548);
;// CONCATENATED MODULE: ./.build/table/csv-feed.js



class CsvFeed {
    settings;
    post;
    ends;
    before = new block/* Block */.e();
    head;
    cutter;
    constructor(settings, post, ends) {
        this.settings = settings;
        this.post = post;
        this.ends = ends;
        this.head = new csv_head/* CsvHead */.XT(settings);
    }
    get names() {
        return this.head.names;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        if (this.cutter === undefined)
            throw (0,csv_head/* noRows */.jw)(this.settings.file);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        this.post.end(() => (0,csv_head/* noRows */.jw)(this.settings.file));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, head, post } = this;
        before.append(chunk);
        if (!head.read(before, final))
            return;
        post.file(this.settings.file);
        const { file } = this.settings;
        this.ends.begin();
        const cutting = { ends: this.ends, tooLong: (line) => (0,csv_head/* tooLong */.Po)(file, line) };
        this.cutter = new BlockCutter(cutting, await post.buffer(), head.line, () => post.buffer());
        await this.cut(this.cutter, before.bytes.subarray(0, before.length));
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const { delimiter, names, order } = this.head;
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'csv', file, delimiter, width: names.length, order, shared, length, line }, buffer);
    }
}

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/decode.js
var decode = __webpack_require__(90539);
// EXTERNAL MODULE: ./.build/table/json-lines.js + 1 modules
var json_lines = __webpack_require__(8287);
;// CONCATENATED MODULE: ./.build/table/row-ends-slowly.js
function lastRowEnd(bytes, length) {
    let odd = count(bytes, 34, 0, length) % 2;
    const feeds = bytes.subarray(0, length).includes(10);
    let end = length;
    let before = feeds ? length : length - 1;
    for (;;) {
        if (odd === 1) {
            end = end === 0 ? -1 : bytes.lastIndexOf(34, end - 1);
            if (end < 0)
                return 0;
            before = Math.min(before, end);
        }
        const at = before === 0 ? -1 : bytes.lastIndexOf(feeds ? 10 : 13, before - 1);
        if (at < 0)
            return 0;
        odd = count(bytes, 34, at, end) % 2;
        if (odd === 0)
            return at + 1;
        end = at;
        before = at;
    }
}
function lineEnds(bytes, length) {
    const feeds = count(bytes, 10, 0, length);
    const first = bytes.indexOf(13);
    if (first < 0 || first >= length)
        return feeds;
    let alone = 0;
    for (let at = first; at < length; at++)
        if (bytes[at] === 13 && bytes[at + 1] !== 10)
            alone++;
    return feeds + alone;
}
function count(bytes, wanted, from, to) {
    const first = bytes.indexOf(wanted, from);
    if (first < 0 || first >= to)
        return 0;
    const aligned = Math.min(to, (first + 3) & ~3);
    const words = (to - aligned) >> 2;
    let found = 0;
    if (words > 0)
        found = countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + aligned, words), wanted);
    for (let at = first; at < aligned; at++)
        if (bytes[at] === wanted)
            found++;
    for (let at = aligned + words * 4; at < to; at++)
        if (bytes[at] === wanted)
            found++;
    return found;
}
const low = 0x7f7f7f7f;
function countInWords(words, wanted) {
    const pattern = wanted * 0x01010101;
    let found = 0;
    for (let from = 0; from < words.length;) {
        const to = Math.min(words.length, from + 255);
        let sums = 0;
        for (; from < to; from++) {
            const different = words[from] ^ pattern;
            const equal = ~(((different & low) + low) | different | low);
            sums += equal >>> 7;
        }
        found += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + ((sums / 0x1000000) & 255);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/table/json-feed.js






class JsonFeed {
    settings;
    post;
    names = [];
    before = new block/* Block */.e();
    begun = false;
    cutter;
    constructor(settings, post) {
        this.settings = settings;
        this.post = post;
    }
    async push(chunk) {
        if (this.cutter === undefined)
            await this.begin(chunk, false);
        else
            await this.cut(this.cutter, chunk);
    }
    async finish() {
        if (this.cutter === undefined)
            await this.begin(new Uint8Array(0), true);
        const last = await this.cutter.finish();
        if (last !== undefined)
            this.send(last);
        const { file } = this.settings;
        this.post.end(() => new errors/* UserError */.yo(`${file}:1: the file has no rows; give it at least one.`));
        this.post.release(this.cutter.free);
    }
    async begin(chunk, final) {
        const { before, post } = this;
        const { file } = this.settings;
        before.append(chunk);
        if (!this.begun) {
            if (before.length < 3 && !final)
                return;
            before.drop((0,decode/* markLength */.Id)(before.bytes.subarray(0, before.length), file));
            this.begun = true;
        }
        const bytes = before.bytes.subarray(0, before.length);
        if (!(0,json_lines/* jsonHeadIsWhole */.SM)(bytes, final, this.settings))
            return;
        this.names = (0,json_lines/* jsonColumns */.kO)(bytes, this.settings);
        post.file(file);
        this.cutter = new BlockCutter(cutting(file), await post.buffer(), 1, () => post.buffer());
        await this.cut(this.cutter, bytes);
    }
    async cut(cutter, bytes) {
        for await (const block of cutter.push(bytes))
            this.send(block);
    }
    send({ buffer, length, line }) {
        const shared = buffer.buffer;
        const { file } = this.settings;
        this.post.send({ kind: 'jsonl', file, names: this.names, shared, length, line }, buffer);
    }
}
function cutting(file) {
    return {
        ends: {
            look: () => undefined,
            take: (block, length) => {
                const end = block.subarray(0, length).lastIndexOf(10) + 1;
                return { end, lines: lineEnds(block, end) };
            },
        },
        tooLong: (line) => new errors/* UserError */.yo(`${file}:${String(line)}: the line is longer than 16 MB; write one object a line (JSON Lines).`),
    };
}

// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./.build/table/csv-wasm.js + 1 modules
var csv_wasm = __webpack_require__(86713);
// EXTERNAL MODULE: ./.build/table/wasm.js
var wasm = __webpack_require__(81245);
;// CONCATENATED MODULE: ./.build/table/row-ends.js



const readSize = 1 << 19;
const roomSize = 2 * readSize;
const copySize = 1 << 16;
const margin = 64;
class CsvRowEnds {
    module;
    room;
    copies = new Uint8Array(0);
    seen = 0;
    end = 0;
    lines = 0;
    ordinary = false;
    constructor(module = (0,csv_wasm/* openCsvWasm */.R)()) {
        this.module = module;
        if (module === null || !(0,wasm/* growTo */.z)(module, roomSize + copySize + margin))
            return;
        const { buffer } = module.memory;
        this.room = new Uint8Array(buffer, 0, roomSize);
        this.copies = new Uint8Array(buffer, roomSize, copySize);
    }
    begin() {
        this.module?.beginRows();
        this.seen = 0;
        this.end = 0;
        this.lines = 0;
        this.ordinary = this.room !== undefined;
    }
    look(bytes) {
        if (!this.ordinary)
            return;
        if (bytes.buffer === this.room?.buffer) {
            this.lookAt(bytes.byteOffset, bytes.length);
            return;
        }
        for (let from = 0; from < bytes.length; from += copySize) {
            const piece = bytes.subarray(from, from + copySize);
            this.copies.set(piece);
            this.lookAt(this.copies.byteOffset, piece.length);
        }
    }
    take(block, length) {
        const { end, lines } = this;
        if (!this.ordinary) {
            const slowly = lastRowEnd(block, length);
            return { end: slowly, lines: lineEnds(block, slowly) };
        }
        this.seen -= end;
        this.end = 0;
        this.lines = 0;
        return { end, lines };
    }
    lookAt(place, length) {
        const module = this.module;
        const end = module.lastRowEnd(place, length);
        if (end < 0)
            this.ordinary = false;
        if (end > 0) {
            this.end = this.seen + end;
            this.lines += module.linesOfRows();
        }
        this.seen += length;
    }
}

// EXTERNAL MODULE: ./.build/table/scan.js
var scan = __webpack_require__(33668);
;// CONCATENATED MODULE: ./.build/table/row-post.js


const ahead = 2;
class RowPost {
    threads;
    onRows;
    blockSize;
    rows = 0;
    sent = [];
    free = [];
    turn = 0;
    failed = false;
    current = { path: '', rows: 0, blank: 0 };
    constructor(threads, onRows, blockSize) {
        this.threads = threads;
        this.onRows = onRows;
        this.blockSize = blockSize;
    }
    file(path) {
        this.current = { path, rows: 0, blank: 0 };
    }
    async ready() {
        while (this.sent.length >= this.threads.length * ahead)
            await this.take();
    }
    async buffer() {
        await this.ready();
        return this.free.pop() ?? sharedBuffer(this.blockSize);
    }
    release(buffer) {
        if (buffer.length === this.blockSize)
            this.free.push(buffer);
    }
    send(message, buffer) {
        const answer = this.threads[this.turn].call(message);
        answer.catch(() => undefined);
        this.turn = (this.turn + 1) % this.threads.length;
        this.sent.push({ answer, file: this.current, buffer, empty: null });
    }
    end(empty) {
        const answer = Promise.resolve({ rows: 0, blank: 0 });
        this.sent.push({ answer, file: this.current, buffer: null, empty });
    }
    async drain() {
        while (this.sent.length > 0 && !this.failed)
            await this.take();
    }
    async take() {
        this.failed = true;
        const { answer, file, buffer, empty } = this.sent.shift();
        const { rows, blank } = (await answer);
        if (buffer !== null)
            this.release(buffer);
        if (rows > 0 && file.blank > 0)
            throw (0,scan/* blankLine */.Br)(file.path, file.blank);
        file.rows += rows;
        if (blank > 0)
            file.blank = blank;
        this.rows += rows;
        this.onRows(this.rows);
        if (empty !== null && file.rows === 0)
            throw empty();
        this.failed = false;
    }
}

// EXTERNAL MODULE: ./.build/table/unchanged.js
var unchanged = __webpack_require__(96476);
;// CONCATENATED MODULE: ./.build/table/over-rows.js








const ordinarySizes = { block: ordinarySize, threads: 8 << 20 };
async function overRows(sources, options, job, ports, onRows = () => undefined, sizes = ordinarySizes) {
    const size = sources.reduce((sum, source) => sum + source.size, 0);
    const crew = size < sizes.threads ? ports.here : ports.threads;
    const threads = [];
    try {
        for (let at = 0; at < crew.count; at++)
            threads.push(await crew.open('rows', { ...job, nulls: options.nulls }));
        const post = new RowPost(threads, onRows, sizes.block);
        await readAll(sources, options, ports.files, post, job.digest === true);
        await (0,unchanged.checkUnchanged)(ports.files, sources);
        const results = await Promise.all(threads.map((thread) => thread.call({ kind: 'result' })));
        return { rows: post.rows, results: results };
    }
    finally {
        for (const thread of threads)
            await thread.close();
    }
}
async function readAll(sources, options, files, post, digest) {
    let head = null;
    let ends = null;
    try {
        for (const source of sources) {
            if (source.format === 'csv')
                ends ??= new CsvRowEnds();
            if (source.format === 'parquet')
                head = await feedParquet(source, head, files, post);
            else
                head = await feedText(source, head, options, { files, post, digest, ends });
        }
        await post.drain();
    }
    catch (cause) {
        await (0,unchanged.checkUnchanged)(files, sources, cause);
        throw cause;
    }
}
async function feedText(source, head, { delimiter, nulls }, { files, post, digest, ends }) {
    const settings = { file: source.path, delimiter, nulls: new table_nulls/* NullTexts */.U(nulls), expected: head };
    const csv = source.format === 'csv' ? ends : null;
    const feed = csv === null ? new JsonFeed(settings, post) : new CsvFeed(settings, post, csv);
    try {
        for await (const chunk of (0,byte_stream/* byteStream */.p)(files, source, digest, csv?.room))
            await feed.push(chunk);
        await feed.finish();
    }
    catch (cause) {
        await post.drain();
        throw cause;
    }
    return head ?? { names: feed.names, file: source.path, types: null };
}
async function feedParquet(source, head, files, post) {
    const { openParquet, parquetOrder, parquetTypes } = await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 2504));
    const open = await openParquet(files, source);
    const order = parquetOrder(open, head);
    post.file(source.path);
    for (const group of open.footer.groups) {
        await post.ready();
        post.send({ kind: 'parquet', open: { ...open, footer: { ...open.footer, groups: [group] } }, order }, null);
    }
    const types = head?.types ?? { says: parquetTypes(open, order), file: source.path };
    return { names: head?.names ?? open.names, file: head?.file ?? source.path, types };
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

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ dashes),
/* harmony export */   _b: () => (/* binding */ noDate),
/* harmony export */   i$: () => (/* binding */ dateFormat),
/* harmony export */   iV: () => (/* binding */ areDates),
/* harmony export */   k6: () => (/* binding */ DateReader),
/* harmony export */   y9: () => (/* binding */ areDays),
/* harmony export */   z3: () => (/* binding */ haveOffsets)
/* harmony export */ });
const noDate = 1;
const dashes = 2;
const slashes = 4;
const dots = 8;
const withoutTime = 16;
const withTime = 32;
const letterT = 64;
const withSeconds = 128;
const withFraction = 256;
const withOffset = 512;
const withoutOffset = 1024;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
class DateReader {
    time = 0;
    at = 0;
    read(bytes, start, end) {
        if (end - start < 10 || end - start > 35)
            return noDate;
        const third = bytes[start + 2];
        const day = third === 46 ? this.dayFirst(bytes, start) : this.yearFirst(bytes, start);
        if (day === noDate)
            return noDate;
        this.at = start + 10;
        if (this.at === end)
            return day | withoutTime;
        const time = this.clock(bytes, end);
        if (time === noDate)
            return noDate;
        const offset = this.offset(bytes, end);
        return offset === noDate || this.at !== end ? noDate : day | time | offset | withTime;
    }
    yearFirst(bytes, start) {
        const mark = bytes[start + 4];
        if ((mark !== 45 && mark !== 47) || bytes[start + 7] !== mark)
            return noDate;
        const year = two(bytes, start) * 100 + two(bytes, start + 2);
        if (!this.day(year, two(bytes, start + 5), two(bytes, start + 8)))
            return noDate;
        return mark === 45 ? dashes : slashes;
    }
    dayFirst(bytes, start) {
        if (bytes[start + 5] !== 46)
            return noDate;
        const year = two(bytes, start + 6) * 100 + two(bytes, start + 8);
        return this.day(year, two(bytes, start + 3), two(bytes, start)) ? dots : noDate;
    }
    day(year, month, day) {
        if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1))
            return false;
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const long = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
        if (!(day <= long))
            return false;
        const before = year - 1;
        const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
        const days = before * 365 + leaps + daysBefore[month - 1] + (leap && month > 2 ? 1 : 0) + day - 719_163;
        this.time = days * 86_400_000;
        return true;
    }
    clock(bytes, end) {
        const mark = bytes[this.at];
        if (mark !== 84 && mark !== 32)
            return noDate;
        const at = this.at + 1;
        if (at + 5 > end || bytes[at + 2] !== 58)
            return noDate;
        const hour = two(bytes, at);
        const minute = two(bytes, at + 3);
        if (!(hour <= 23 && minute <= 59))
            return noDate;
        this.time += (hour * 60 + minute) * 60_000;
        this.at = at + 5;
        const form = mark === 84 ? letterT : 0;
        if (this.at === end || bytes[this.at] !== 58)
            return form;
        const second = two(bytes, this.at + 1);
        if (this.at + 3 > end || !(second <= 59))
            return noDate;
        this.time += second * 1000;
        this.at += 3;
        if (this.at === end || bytes[this.at] !== 46)
            return form | withSeconds;
        return this.fraction(bytes, end) ? form | withSeconds | withFraction : noDate;
    }
    fraction(bytes, end) {
        let value = 0;
        let digits = 0;
        for (this.at++; this.at < end && isDigit(bytes[this.at]); this.at++) {
            if (digits++ < 3)
                value = value * 10 + bytes[this.at] - 48;
        }
        for (let have = digits; have < 3; have++)
            value *= 10;
        this.time += value;
        return digits >= 1 && digits <= 9;
    }
    offset(bytes, end) {
        if (this.at === end)
            return withoutOffset;
        const mark = bytes[this.at];
        if (mark === 90) {
            this.at++;
            return withOffset;
        }
        if ((mark !== 43 && mark !== 45) || this.at + 5 > end)
            return noDate;
        const hour = two(bytes, this.at + 1);
        const colon = bytes[this.at + 3] === 58 ? 1 : 0;
        if (this.at + 5 + colon > end)
            return noDate;
        const minute = two(bytes, this.at + 3 + colon);
        if (!(hour <= 23 && minute <= 59))
            return noDate;
        this.time -= (mark === 43 ? 1 : -1) * (hour * 60 + minute) * 60_000;
        this.at += 5 + colon;
        return withOffset;
    }
}
function areDates(seen) {
    const day = seen & (dashes | slashes | dots);
    const mixed = (seen & withOffset) !== 0 && (seen & (withoutOffset | withoutTime)) !== 0;
    return (seen & noDate) === 0 && (day === dashes || day === slashes || day === dots) && !mixed;
}
function areDays(seen) {
    return (seen & withTime) === 0;
}
function haveOffsets(seen) {
    return (seen & withOffset) !== 0;
}
function dateFormat(seen) {
    const day = (seen & dots) !== 0 ? 'DD.MM.YYYY' : (seen & slashes) !== 0 ? 'YYYY/MM/DD' : 'YYYY-MM-DD';
    if (areDays(seen))
        return day;
    const seconds = (seen & withSeconds) === 0 ? '' : (seen & withFraction) === 0 ? ':ss' : ':ss.f';
    const time = `${(seen & letterT) === 0 ? ' ' : 'T'}hh:mm${seconds}${haveOffsets(seen) ? '±hh:mm' : ''}`;
    return (seen & withoutTime) === 0 ? `${day}${time}` : `${day}[${time}]`;
}
function two(bytes, at) {
    const tens = bytes[at] - 48;
    const ones = bytes[at + 1] - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
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
