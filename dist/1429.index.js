export const id = 1429;
export const ids = [1429,6804];
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

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Flags)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);


class Flags {
    command;
    values = new Map();
    switched = new Set();
    constructor(command, given, known, switches = []) {
        this.command = command;
        for (const [name, value] of given.own) {
            if (switches.includes(name)) {
                if (value !== null)
                    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected no value, got one; write --${name} alone.`);
                this.switched.add(name);
                continue;
            }
            if (!known.includes(name)) {
                const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(name, [...known, ...switches]);
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: unknown option of mlops ${command}; ${near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`}`);
            }
            if (value === null || value === '')
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: expected a value after it.`);
            this.values.set(name, [...(this.values.get(name) ?? []), value]);
        }
    }
    has(name) {
        return this.switched.has(name);
    }
    all(name) {
        return this.values.get(name) ?? [];
    }
    one(name) {
        const values = this.all(name);
        if (values.length > 1)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name}: given ${values.length} times; give it once.`);
        return values[0];
    }
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

/***/ 51321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile_profile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
// EXTERNAL MODULE: ./.build/table/nulls.js
var table_nulls = __webpack_require__(79263);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/table/profile/packed.js

const mostBytes = 1 << 30;
const kinds = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array };
function pack(value) {
    const arrays = [];
    let at = 0;
    const json = JSON.stringify(value, (_, item) => {
        if (typeof item === 'bigint')
            return { big: item < 0n ? `-${(-item).toString(16)}` : item.toString(16) };
        if (item === Infinity || item === -Infinity)
            return { infinite: Math.sign(item) };
        const kind = kindOf(item);
        if (kind === undefined)
            return item;
        const array = item;
        arrays.push(Buffer.from(array.buffer, array.byteOffset, array.byteLength));
        at += array.byteLength;
        return { [kind]: [at - array.byteLength, array.length] };
    });
    const head = Buffer.from(json);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(head.length);
    return (0,external_node_zlib_.deflateRawSync)(Buffer.concat([size, head, ...arrays])).toString('base64');
}
function unpack(text) {
    const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes });
    const from = 4 + bytes.readUInt32LE();
    return JSON.parse(bytes.toString('utf8', 4, from), (_, item) => {
        if (typeof item !== 'object' || item === null)
            return item;
        const [[key, value] = ['', null], ...others] = Object.entries(item);
        if (others.length > 0)
            return item;
        if (key === 'big' && typeof value === 'string')
            return hexadecimal(value);
        if (key === 'infinite' && typeof value === 'number')
            return value * Infinity;
        return key in kinds && Array.isArray(value) ? arrayAt(bytes, from, key, value) : item;
    });
}
function kindOf(item) {
    return Object.keys(kinds).find((kind) => item instanceof kinds[kind]);
}
function hexadecimal(text) {
    return text.startsWith('-') ? -BigInt(`0x${text.slice(1)}`) : BigInt(`0x${text}`);
}
function arrayAt(bytes, from, kind, place) {
    const [at, length] = place;
    const width = kinds[kind].BYTES_PER_ELEMENT;
    if (!isCount(at) || !isCount(length) || from + at + length * width > bytes.length)
        throw new Error('an array out of place');
    const copy = new Uint8Array(length * width);
    copy.set(bytes.subarray(from + at, from + at + length * width));
    return new kinds[kind](copy.buffer);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile = __webpack_require__(72734);
// EXTERNAL MODULE: ./.build/table/profile/to-profile.js + 5 modules
var to_profile = __webpack_require__(88219);
;// CONCATENATED MODULE: ./.build/table/profile/document.js





const tally = schemas/* number */.aig().min(0);
const bytes = schemas/* instanceof */.Nlp(Uint8Array);
const places = schemas/* instanceof */.Nlp(Uint32Array);
const doubles = schemas/* instanceof */.Nlp(Float64Array);
const registers = bytes.refine(({ length }) => [11, 12, 13, 14].some((bits) => length === 2 ** bits));
const sketch = schemas/* strictObject */.rej({ bits: schemas/* int */.Whr().min(0).max(52), values: doubles, counts: doubles })
    .refine(({ values, counts }) => values.length === counts.length && values.length <= 16_384)
    .refine(({ values, counts }) => values.every(Number.isFinite) && counts.every((count) => count > 0));
const dates = schemas/* strictObject */.rej({ seen: schemas/* int */.Whr(), min: schemas/* number */.aig(), max: schemas/* number */.aig(), sketch }).nullable();
const numbers = schemas/* strictObject */.rej({
    ...{ missing: tally, unfit: tally, nan: tally, infinite: tally, count: tally, zeros: tally, negative: tally },
    ...{ fractions: tally, min: schemas/* number */.aig(), max: schemas/* number */.aig(), sum: schemas/* bigint */.oad(), squares: schemas/* bigint */.oad(), sketch },
    registers: registers.nullable(),
});
const dictionary = schemas/* strictObject */.rej({ bytes, ends: places, counts: doubles })
    .refine(({ bytes: all, ends, counts }) => ends.length === counts.length && (ends.at(-1) ?? 0) === all.length)
    .refine(({ ends }) => ends.every((end, at) => at === 0 || end >= ends[at - 1]));
const beyond = schemas/* strictObject */.rej({
    ...{ rows: tally, empty: tally, shortest: tally, longest: tally, characters: tally, registers, dates },
    heavy: schemas/* strictObject */.rej({
        counters: places.refine(({ length }) => [14, 15].some((bits) => length === 2 ** bits)),
        candidates: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
});
const alone = schemas/* strictObject */.rej({ count: tally, sum: schemas/* bigint */.oad(), squares: schemas/* bigint */.oad() });
const tie = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('pairs'),
        pairs: schemas/* strictObject */.rej({ pairs: tally, products: schemas/* bigint */.oad(), firstAlone: alone, secondAlone: alone }),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('groups'),
        groups: schemas/* strictObject */.rej({ counts: doubles, high: doubles, low: doubles, alone })
            .refine(({ counts, high, low }) => counts.length === high.length && counts.length === low.length),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('contingency'),
        contingency: schemas/* strictObject */.rej({ classes: schemas/* int */.Whr().min(0), counts: doubles }),
    }),
]);
const column = schemas/* strictObject */.rej({
    ...{ name: schemas/* string */.YjP(), type: schemas/* enum */.k5n(['number', 'string', 'boolean']), guessed: schemas/* boolean */.zMY(), evidence: schemas/* int */.Whr() },
    ...{ numbers: numbers.nullable(), tie: tie.nullable() },
    texts: schemas/* strictObject */.rej({ missing: tally, dictionary: dictionary.nullable(), beyond: beyond.nullable() }).nullable(),
})
    .refine(({ type, numbers: own, texts }) => type === 'string' ? own === null && texts !== null : own !== null && texts === null)
    .refine(({ texts }) => texts === null || (texts.dictionary === null) !== (texts.beyond === null));
const partSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlops-profile-part/1'),
    rows: tally,
    target: schemas/* string */.YjP().nullable(),
    columns: schemas/* array */.YOg(column),
})
    .refine(fits);
const documentSchema = profile/* tableProfileSchema */.RX.extend({ part: schemas/* string */.YjP() });
function documentOf(part) {
    return { ...(0,to_profile/* toProfile */.F)(part), part: pack({ format: 'mlops-profile-part/1', ...part }) };
}
function partOf(text, file) {
    try {
        const { part } = documentSchema.parse(JSON.parse(text));
        const { rows, target, columns } = partSchema.parse(unpack(part));
        return { rows, target, columns };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${file}: expected a profile as \`mlops profile FILE --json\` prints it; make it again.`, {
            cause,
        });
    }
}
function fits({ target, columns, }) {
    const aim = columns.find(({ name }) => name === target) ?? null;
    return columns.every(({ tie: own, texts, ...rest }) => {
        if (own === null)
            return true;
        if (aim === null || aim.name === rest.name)
            return false;
        const [groups, classes] = [texts, aim.texts].map((all) => all?.dictionary?.ends.length ?? null);
        switch (own.kind) {
            case 'pairs':
                return texts === null && aim.texts === null;
            case 'groups':
                return (texts === null) !== (aim.texts === null) && own.groups.counts.length === (groups ?? classes);
            case 'contingency':
                return own.contingency.classes === classes && own.contingency.counts.length === (groups ?? NaN) * classes;
        }
    });
}

// EXTERNAL MODULE: ./.build/table/profile/profile-data.js
var profile_data = __webpack_require__(52951);
// EXTERNAL MODULE: ./.build/table/profile/profile-job.js + 7 modules
var profile_job = __webpack_require__(5749);
;// CONCATENATED MODULE: ./.build/table/profile/merge-tables.js


function mergeTables(parts) {
    const [first] = parts;
    return (0,profile_job.mergeParts)(parts.map((named) => inOrderOf(first, named)));
}
function inOrderOf(first, { file, part }) {
    if (part.target !== first.part.target) {
        throw new errors/* UserError */.yo(`${file}: another target than in ${first.file}; profile both with the same --target.`);
    }
    const own = new Map(part.columns.map((column) => [column.name, column]));
    if (own.size !== first.part.columns.length)
        throw otherColumns(file, first.file);
    const columns = first.part.columns.map(({ name, type }) => {
        const column = own.get(name);
        if (column === undefined)
            throw otherColumns(file, first.file);
        if (column.type === type)
            return column;
        throw new errors/* UserError */.yo(`${file}: column ${JSON.stringify(name)} was read as ${column.type}, in ${first.file} as ${type}; profile both with \`--type\`.`);
    });
    return { ...part, columns };
}
function otherColumns(file, first) {
    return new errors/* UserError */.yo(`${file}: other columns than in ${first}; only profiles of the same columns can be merged.`);
}

// EXTERNAL MODULE: ./.build/render/bars.js
var bars = __webpack_require__(12241);
// EXTERNAL MODULE: ./.build/render/escape.js
var render_escape = __webpack_require__(66804);
// EXTERNAL MODULE: ./.build/render/number.js
var number = __webpack_require__(19238);
// EXTERNAL MODULE: ./.build/render/text-table.js
var text_table = __webpack_require__(55073);
// EXTERNAL MODULE: ./.build/render/visible.js
var visible = __webpack_require__(30177);
// EXTERNAL MODULE: ./.build/render/width.js
var render_width = __webpack_require__(3471);
// EXTERNAL MODULE: ./.build/table/profile/wording.js
var wording = __webpack_require__(87175);
;// CONCATENATED MODULE: ./.build/table/profile/profile-text.js







const longestName = 32;
function profileText(profile, { width, colour }) {
    const { columns, rows, target } = profile;
    const painted = (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
    const size = `${(0,number/* count */.U9)(rows)} ${rows === 1 ? 'row' : 'rows'}, ${(0,number/* count */.U9)(columns.length)} ${columns.length === 1 ? 'column' : 'columns'}`;
    const sections = [`${painted(size)}${target === null ? '' : `, target ${(0,visible/* visible */.R)((0,render_escape/* shorten */.ml)(target, longestName))}`}`];
    const parts = [
        { title: 'Numbers', own: columns.filter(({ type }) => type === 'number'), fields: numberFields(rows) },
        {
            title: 'Categories and texts',
            own: columns.filter(({ type, dates }) => type !== 'number' && dates === null),
            fields: textFields(rows, width),
        },
        { title: 'Dates', own: columns.filter(({ dates }) => dates !== null), fields: dateFields(rows) },
    ];
    for (const { title, own, fields } of parts) {
        if (own.length > 0)
            sections.push(`${painted(title)}\n${fitted(own, withTarget(fields, target), width)}`);
    }
    return `${sections.join('\n\n')}\n${notes(profile)}`;
}
function withTarget(fields, target) {
    if (target === null)
        return fields;
    return [...fields, { head: 'With target', yields: 2, cell: ({ target: tie }) => (0,wording/* associationText */.$6)(tie) }];
}
function common(rows) {
    return [
        { head: 'Column', yields: 0, cell: ({ name }) => (0,render_escape/* shorten */.ml)(name, longestName) },
        { head: 'Missing', yields: 0, cell: ({ nulls }) => (0,wording/* missingText */.qq)(nulls, rows) },
        { head: 'Distinct', yields: 0, cell: ({ distinct }) => (0,wording/* distinctText */.sW)(distinct) },
    ];
}
function numberFields(rows) {
    const of = (head, yields, value) => ({
        ...{ head, yields },
        cell: ({ numbers }) => value(numbers),
    });
    return [
        ...common(rows),
        of('Histogram', 0, ({ histogram }) => (0,bars/* barText */.p)(histogram?.counts ?? [], 24)),
        of('Mean', 1, ({ mean }) => (0,number/* figure */.vP)(mean)),
        of('SD', 3, ({ sd }) => (0,number/* figure */.vP)(sd)),
        of('Min', 1, ({ min }) => (0,number/* figure */.vP)(min)),
        of('5%', 5, ({ quantiles }) => (0,wording/* quantileText */.HK)(quantiles, 0.05)),
        of('25%', 6, ({ quantiles }) => (0,wording/* quantileText */.HK)(quantiles, 0.25)),
        of('Median', 1, ({ quantiles }) => (0,wording/* quantileText */.HK)(quantiles, 0.5)),
        of('75%', 6, ({ quantiles }) => (0,wording/* quantileText */.HK)(quantiles, 0.75)),
        of('95%', 5, ({ quantiles }) => (0,wording/* quantileText */.HK)(quantiles, 0.95)),
        of('Max', 1, ({ max }) => (0,number/* figure */.vP)(max)),
    ];
}
function textFields(rows, width) {
    return [
        ...common(rows),
        { head: 'Characters', yields: 3, cell: ({ texts }) => lengths(texts) },
        { head: 'Most frequent', yields: 0, cell: (column) => frequent(column, rows, Math.max(20, width - 60)) },
    ];
}
function lengths(texts) {
    if (texts === null || texts.length === null)
        return '–';
    const { min, mean, max } = texts.length;
    return min === max ? (0,number/* count */.U9)(min) : `${(0,number/* count */.U9)(min)} … ${(0,number/* figure */.vP)(Number(mean.toFixed(1)))} … ${(0,number/* count */.U9)(max)}`;
}
function frequent({ texts, booleans, nulls }, rows, room) {
    if (booleans === null)
        return (0,wording/* topText */.fs)(texts?.top ?? null, rows - nulls, room);
    const values = [
        { value: 'true', count: booleans.true },
        { value: 'false', count: booleans.false },
    ];
    const sorted = values.sort((a, b) => b.count - a.count);
    return (0,wording/* topText */.fs)({ values: sorted, complete: true, error: 0, form: 'value' }, booleans.true + booleans.false, room);
}
function dateFields(rows) {
    return [
        ...common(rows),
        { head: 'Histogram', yields: 0, cell: ({ dates }) => (0,bars/* barText */.p)(dates?.histogram?.counts ?? [], 24) },
        { head: 'First', yields: 1, cell: ({ dates }) => (0,wording/* timeText */.Tc)(dates.min) },
        { head: 'Last', yields: 1, cell: ({ dates }) => (0,wording/* timeText */.Tc)(dates.max) },
        { head: 'Format', yields: 4, cell: ({ dates }) => dates.format },
    ];
}
function fitted(columns, fields, width) {
    const head = fields.map((field) => field.head);
    const table = (0,text_table/* textTable */.e)(head, columns.map((column) => fields.map(({ cell }) => cell(column))));
    const last = Math.max(...fields.map(({ yields }) => yields));
    if (last === 0 || Math.max(...table.split('\n').map(render_width/* columns */.YB)) <= width)
        return table;
    return fitted(columns, fields.filter(({ yields }) => yields < last), width);
}
function notes({ columns }) {
    const lines = [];
    const error = Math.max(...columns.map(({ distinct }) => distinct.error), 0);
    if (error > 0)
        lines.push(`~ is an estimate (standard error ${(0,number/* figure */.vP)(error * 100, 2)}%).`);
    const quantiles = Math.max(...columns.map(({ numbers }) => numbers?.error ?? 0), 0);
    if (quantiles > 0)
        lines.push(`Quantiles between many different values are within ${(0,number/* figure */.vP)(quantiles * 100, 2)}%.`);
    const odd = columns.filter(({ numbers }) => numbers !== null && numbers.nan + numbers.infinite > 0);
    for (const { name, numbers } of odd) {
        lines.push(`${(0,visible/* visible */.R)((0,render_escape/* shorten */.ml)(name, longestName))}: ${(0,number/* count */.U9)(numbers.infinite)} infinite and ${(0,number/* count */.U9)(numbers.nan)} NaN stand in no figure.`);
    }
    return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./.build/table/source.js
var source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/entry/configuration.js
var configuration = __webpack_require__(50039);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/flags.js
var entry_flags = __webpack_require__(3726);
// EXTERNAL MODULE: ./.build/entry/open-threads.js + 1 modules
var open_threads = __webpack_require__(51527);
// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
;// CONCATENATED MODULE: ./.build/entry/profile.js
















const ordinaryWidth = 120;
const types = ['number', 'string', 'boolean'];
async function profile_profile(given, log) {
    const files = new node_files/* NodeFiles */.Q();
    const workspace = (0,external_node_path_.resolve)(given.workspace ?? process.cwd());
    const { merge, names, flags } = asked(given);
    const part = merge
        ? await merged(files, workspace, names)
        : await profiled(files, await request(files, workspace, names, flags, given, log), log);
    if (given.json)
        (0,print/* printJson */.Q2)(documentOf(part), 0);
    else {
        const width = process.stdout.isTTY ? process.stdout.columns : ordinaryWidth;
        (0,print/* print */.yy)(profileText((0,to_profile/* toProfile */.F)(part), { width, colour: (0,doorway/* colourful */.a)(process.stdout) }));
    }
    return failure/* exit */.NS.done;
}
function asked(given) {
    const merges = given.own.filter(([flag]) => flag === 'merge');
    const first = merges.flatMap(([, value]) => (value === null ? [] : [value]));
    const own = given.own.filter(([flag]) => flag !== 'merge');
    const merge = merges.length > 0;
    const flags = new entry_flags/* Flags */.i('profile', { ...given, own }, merge ? [] : ['target', 'type', 'delimiter', 'null']);
    return { merge, names: [...first, ...given.positional], flags };
}
async function merged(files, workspace, names) {
    if (names.length === 0) {
        throw new errors/* UserError */.yo('mlops profile --merge: expected the files that `mlops profile FILE --json` made, got none.');
    }
    const parts = [];
    for (const file of names) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        if ((await files.stat(path)) === undefined)
            throw new errors/* UserError */.yo(`${file}: not found; correct the path.`);
        parts.push({ file, part: partOf(await files.text(path), file) });
    }
    return mergeTables(parts);
}
async function profiled(files, wanted, log) {
    const progress = log.progress('profile');
    try {
        return await (0,profile_data/* profileData */.A)(wanted, { files, ...(await (0,open_threads/* openThreads */.Q)(files)) }, (rows) => {
            progress.update(rows);
        });
    }
    finally {
        progress.end();
    }
}
async function request(files, workspace, names, flags, given, log) {
    const at = (0,doorway/* doorway */.Q)(given, 'profile', log);
    const data = names.length > 0 ? null : (await (0,configuration.readConfiguration)(files, workspace, at.config, at.overrides)).value.data;
    const sources = data === null ? await named(files, workspace, names) : await (0,source.resolveSources)(files, workspace, data.source);
    const nulls = flags.all('null');
    return {
        sources,
        options: {
            delimiter: delimiterOf(flags) ?? data?.delimiter ?? null,
            nulls: nulls.length > 0 ? nulls : (data?.nulls ?? table_nulls/* defaultNulls */.Q),
        },
        target: flags.one('target') ?? data?.target ?? null,
        types: flags.all('type').map(typed),
    };
}
async function named(files, workspace, names) {
    const found = new Map();
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(workspace, name);
        const place = (0,external_node_path_.relative)(workspace, path);
        const outside = place.startsWith('..') || (0,external_node_path_.isAbsolute)(place);
        const elsewhere = outside && (await files.stat(path)) !== undefined;
        try {
            const sources = elsewhere
                ? await (0,source.resolveSources)(files, (0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)])
                : await (0,source.resolveSources)(files, workspace, [name]);
            for (const source of sources)
                found.set(source.full, elsewhere ? { ...source, path: name } : source);
        }
        catch (cause) {
            if (cause instanceof errors/* UserError */.yo)
                throw new errors/* UserError */.yo(cause.message.replace(/^data\.source: /, ''), { cause });
            throw cause;
        }
    }
    return [...found.values()];
}
function delimiterOf(flags) {
    const given = flags.one('delimiter');
    if (given === undefined)
        return null;
    const character = given === '\\t' ? '\t' : given;
    if (/^[\t !#-~]$/.test(character))
        return character;
    throw new errors/* UserError */.yo('--delimiter: expected one ASCII character that is not a double quote.');
}
function typed(text) {
    const sign = text.lastIndexOf('=');
    const type = text.slice(sign + 1);
    if (sign > 0 && types.includes(type))
        return { name: text.slice(0, sign), type: type };
    throw new errors/* UserError */.yo(`--type: expected COLUMN=${types.join('|')}, got ${JSON.stringify(text)}.`);
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

/***/ 12241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ barPicture),
/* harmony export */   p: () => (/* binding */ barText)
/* harmony export */ });
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99813);
/* harmony import */ var _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93083);


const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const width = 96;
const height = 22;
function barText(counts, most) {
    const together = Math.ceil(counts.length / most);
    const sums = Array.from({ length: Math.ceil(counts.length / together) }, (_, at) => counts.slice(at * together, (at + 1) * together).reduce((sum, count) => sum + count, 0));
    const largest = Math.max(...sums);
    return sums.map((sum) => (sum === 0 ? ' ' : heights[Math.ceil((sum / largest) * heights.length) - 1])).join('');
}
function barPicture({ counts, description }) {
    const largest = Math.max(1, ...counts);
    const step = width / Math.max(counts.length, 6);
    const bars = counts.flatMap((count, at) => {
        const size = count === 0 ? 0 : Math.max(1, (count / largest) * height);
        const place = { x: at * step, y: height - size, width: Math.max(0.5, step - 1), height: size };
        return size === 0 ? [] : [(0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('rect', { ...place, fill: _chart_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .tones */ .ip.neutral })];
    });
    const axis = (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('line', { x1: 0, x2: width, y1: height, y2: height, stroke: 'var(--axis, #8b949e)' });
    return (0,_svg_js__WEBPACK_IMPORTED_MODULE_0__/* .drawing */ .pW)({ width, height: height + 1, title: 'Histogram', description }, ...bars, axis);
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   Pw: () => (/* binding */ ink),
/* harmony export */   SU: () => (/* binding */ muted),
/* harmony export */   ip: () => (/* binding */ tones),
/* harmony export */   yo: () => (/* binding */ axis),
/* harmony export */   zz: () => (/* binding */ seriesStyle)
/* harmony export */ });
const ink = 'var(--ink, currentColor)';
const muted = 'var(--muted, #6e7781)';
const rule = 'var(--rule, #8b949e66)';
const axis = 'var(--axis, #8b949e)';
const tones = {
    good: 'var(--good, #2a9d4b)',
    bad: 'var(--bad, #e5484d)',
    neutral: 'var(--series-1, #2f81f7)',
};
const styles = [
    { stroke: 'var(--series-1, #2f81f7)', dash: undefined, mermaid: '#2f81f7', name: 'blue' },
    { stroke: 'var(--series-2, #e16f24)', dash: '7 3', mermaid: '#e16f24', name: 'orange' },
    { stroke: 'var(--series-3, #1a9b8c)', dash: '3 3', mermaid: '#1a9b8c', name: 'teal' },
    { stroke: 'var(--series-4, #a371f7)', dash: '9 3 2 3', mermaid: '#a371f7', name: 'purple' },
    { stroke: 'var(--series-5, #8b949e)', dash: '1 3', mermaid: '#8b949e', name: 'grey' },
];
function seriesStyle(index) {
    return styles[index % styles.length];
}


/***/ }),

/***/ 66804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fl: () => (/* binding */ escapeMarkdownInside),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30177);

const stop = '\u200B';
const signs = /[&<\\`*~[\]|$\u200B]|#(?![A-Za-z\u200B])|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g;
const opening = /^(?:[>#=: ]|[-+](?=[\s-]|$)|\d{1,9}[.)](?=\s|$))/;
function escapeMarkdown(text) {
    return escapeMarkdownInside(text).replace(opening, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function escapeMarkdownInside(text) {
    return parted((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)).replace(signs, (found) => found === '$' ? '<span>$</span>' : Array.from(found, entity).join(''));
}
function parted(text) {
    return text
        .replace(/@(?=\S)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\bGH-(?=\d)|#(?=\d)/gi, (found) => found + stop)
        .replace(/(?<!\w)(?=[0-9]*[a-f])[0-9a-f]{7,40}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, (piece) => piece + stop));
}
function escapeHtml(text) {
    return escapeHtmlLines((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text));
}
function escapeHtmlLines(text) {
    return text.replace(/[&<>"']/g, entity);
}
const mermaidSigns = {
    '"': '”',
    "'": '’',
    '`': '’',
    '<': '‹',
    '>': '›',
    '#': '＃',
    '&': '＆',
    ';': '；',
    $: '＄',
    '\\': '＼',
    '|': '｜',
    '{': '(',
    '}': ')',
    '[': '(',
    ']': ')',
    '@': '＠',
};
function escapeMermaid(text) {
    return shorten((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text), 80)
        .replaceAll('%%', '％％')
        .replace(/["'`<>#&;$\\|{}[\]@]/g, (sign) => mermaidSigns[sign]);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text.slice(0, 2 * max + 2));
    return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
function entity(sign) {
    if (sign === '&')
        return '&amp;';
    if (sign === '<')
        return '&lt;';
    if (sign === '>')
        return '&gt;';
    return `&#${sign.codePointAt(0)};`;
}


/***/ }),

/***/ 99813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   pW: () => (/* binding */ drawing),
/* harmony export */   vY: () => (/* binding */ coordinate)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);

function element(name, attributes, ...children) {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(typeof value === 'number' ? coordinate(value) : value)}"`)
        .join('');
    const content = children.map((child) => (typeof child === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(child) : child.markup)).join('');
    return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}
function coordinate(value) {
    return String(Number(value.toFixed(2)) + 0);
}
function drawing(frame, ...children) {
    const { width, height, title, description } = frame;
    const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
        width,
        height,
        role: 'img',
        'font-family': 'system-ui, sans-serif',
        'font-size': 12,
    };
    return element('svg', attributes, element('title', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(title, 200)), element('desc', {}, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(description, 1000)), ...children).markup;
}
function label(x, y, text, attributes = {}) {
    return element('text', { x, y, fill: 'var(--muted, #6e7781)', ...attributes }, text);
}


/***/ }),

/***/ 55073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66804);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30177);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3471);



const longest = 200;
function textTable(head, rows) {
    const lines = [head, ...rows].map((row) => head.map((_, column) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(row[column] ?? ''), longest)));
    const widths = head.map((_, column) => Math.max(...lines.map((line) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(line[column]))));
    const right = head.map((_, column) => numeric(lines.slice(1).map((line) => line[column])));
    const body = lines.map((line) => line
        .map((cell, column) => {
        const gap = ' '.repeat(widths[column] - (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .columns */ .YB)(cell));
        return right[column] ? gap + cell : cell + gap;
    })
        .join('  ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('  ');
    return [body[0], rule, ...body.slice(1)].join('\n');
}
function numeric(cells) {
    const filled = cells.filter((cell) => cell !== '' && cell !== '–');
    return (filled.length > 0 && filled.every((cell) => /^[-−+~]?\d[\d.,]*(?:e[-−]?\d+)?(?:%| ?[a-zA-Z]{1,3})?$/.test(cell)));
}


/***/ }),

/***/ 30177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|(?![\u200C\u200D\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}|(?<!(?!\p{Script=Latin})[\p{L}\p{M}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;
function visible(text) {
    return text.replace(hidden, sign);
}
function visibleLines(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(hidden, (character) => (character === '\n' || character === '\t' ? character : sign(character)));
}
function sign(character) {
    const code = character.codePointAt(0);
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\uFFFD';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Extended_Pictographic}\uFE0F/u;
const single = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u2212\u2248\u2581-\u2588]*$/;
function columns(text) {
    if (single.test(text))
        return text.length;
    let sum = 0;
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        sum += wide.test(segment) ? 2 : 1;
    }
    return sum;
}
function textWidth(text, size) {
    let ems = 0;
    for (const character of text)
        ems += em(character);
    return ems * size;
}
function fitted(text, size, width) {
    const room = width / size;
    let ems = 0;
    let beginning = '';
    for (const character of text) {
        ems += em(character);
        if (ems > room)
            return `${beginning.trimEnd()}…`;
        if (ems <= room - em('…'))
            beginning += character;
    }
    return text;
}
function em(character) {
    if (/[iljtfrI.,:;'|! ()[\]]/.test(character))
        return 0.34;
    if (/[mwMW@%–—…]/.test(character))
        return 0.9;
    if (/[A-Z0-9+=<>−]/.test(character))
        return 0.64;
    if (wide.test(character))
        return 1;
    return /\p{M}/u.test(character) ? 0.02 : 0.56;
}


/***/ }),

/***/ 52951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileData)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _over_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56408);
/* harmony import */ var _guess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83654);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21358);
/* harmony import */ var _profile_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5749);






async function profileData({ sources, options, target, types }, ports, onRows = () => undefined) {
    const columns = await (0,_guess_js__WEBPACK_IMPORTED_MODULE_3__/* .guessColumns */ .X)(ports.files, sources, options, types);
    for (const name of [...types.map((column) => column.name), ...(target === null ? [] : [target])]) {
        if (!columns.some((column) => column.name === name))
            throw noColumn(name, columns);
    }
    const pass = async (read) => {
        const init = { columns: read, target, nulls: options.nulls };
        const { results } = await (0,_over_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .overRows */ .g)(sources, options, { name: 'profile', init }, ports, onRows);
        return (0,_profile_job_js__WEBPACK_IMPORTED_MODULE_5__.mergeParts)(results);
    };
    const part = await pass(columns);
    const right = (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .rightTypes */ .q)(part);
    return right === null ? part : pass(right.map((column) => ({ ...column, guessed: false })));
}
function noColumn(name, columns) {
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, columns.map((column) => column.name));
    const hint = near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the data have no column ${JSON.stringify(name)}${hint}`);
}


/***/ }),

/***/ 87175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ associationText),
/* harmony export */   HK: () => (/* binding */ quantileText),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   fs: () => (/* binding */ topText),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   sW: () => (/* binding */ distinctText)
/* harmony export */ });
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72734);


function missingText(nulls, rows) {
    if (nulls === 0)
        return '0';
    return nulls / rows < 0.0005 ? '< 0.1%' : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(nulls / rows);
}
function distinctText({ count: distinct, error }) {
    return error === 0 ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(distinct) : `~${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Number(distinct.toPrecision(3)))}`;
}
function associationText(association) {
    if (association === null)
        return '–';
    const sign = { pearson: 'r', correlation_ratio: 'η', cramers_v: 'V' }[association.form];
    return `${sign} ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(Number(association.value.toFixed(3)), 3)}`;
}
function quantileText(quantiles, share, digits = 4) {
    return (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(quantiles[_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantileShares */ .gb.indexOf(share)], digits);
}
function timeText(iso) {
    return iso === null ? '–' : iso.replace('T', ' ').replace(/^(.{16}):.*$/, '$1');
}
function topText(top, present, room) {
    if (top === null || top.form === 'digest')
        return '–';
    if (top.values.length === 0)
        return 'none has 1%';
    if (top.values[0].count === 1)
        return 'each once';
    if (top.values[0].count < present / 100)
        return 'none has 1%';
    let text = '';
    for (const { value, count: rows } of top.values) {
        const shown = typeof value === 'number' ? (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(value) : value === '' ? '""' : shortened(value);
        const next = `${text === '' ? '' : ', '}${shown} ${share(rows / present)}`;
        if (text !== '' && text.length + next.length > room)
            return `${text}, …`;
        text += next;
    }
    return top.complete ? text : `${text}, …`;
}
const longestValue = 24;
function shortened(value) {
    const characters = Array.from(value.slice(0, longestValue * 4));
    return characters.length > longestValue ? `${characters.slice(0, longestValue - 1).join('')}…` : value;
}
function share(part) {
    return part < 0.005 ? '<1%' : (0,_render_number_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(part, 0);
}


/***/ }),

/***/ 81245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openWasm),
/* harmony export */   z: () => (/* binding */ growTo)
/* harmony export */ });
const pageSize = 1 << 16;
function openWasm(module) {
    const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
    let opened = null;
    allocated(() => (opened = new WebAssembly.Instance(compiled).exports));
    return opened;
}
function growTo({ memory }, bytes) {
    const pages = Math.ceil(bytes / pageSize) - memory.buffer.byteLength / pageSize;
    return allocated(() => {
        memory.grow(Math.max(0, pages));
    });
}
function allocated(body) {
    try {
        body();
        return true;
    }
    catch (cause) {
        if (cause instanceof RangeError)
            return false;
        throw cause;
    }
}


/***/ })

};
