export const id = 2233;
export const ids = [2233,7806];
export const modules = {

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

/***/ 11601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/config/override.js
var override = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/host/node-files.js + 1 modules
var node_files = __webpack_require__(94211);
;// CONCATENATED MODULE: ./.build/init/choice.js
const shown = 80;
function named(name) {
    const short = name.length > shown ? `${name.slice(0, shown)}...` : name;
    return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, '0')}`);
}
function listed(names) {
    const first = names.slice(0, 10).map(named);
    const more = names.length > 10 ? [`${names.length - 10} more`] : [];
    const all = [...first, ...more];
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./.build/init/assumptions.js

function assumptions(proposal, said) {
    const { source, target, task, positive, key, training, cap } = proposal;
    const lines = [];
    if (said.source.length === 0)
        lines.push(`data.source: ${assumptions_shown(source.value)}: ${source.why} (another: --data FILE).`);
    if (said.target === undefined)
        lines.push(`data.target: ${named(target.value)}: ${target.why} (another: --target COLUMN).`);
    if (task.said)
        lines.push(`task: ${task.value}: ${task.why} (if it is a measure, remove task from mlops.yml).`);
    if (positive !== null && said.positive === undefined)
        lines.push(`data.positive: one of the two classes: ${positive.why} (the other: --positive VALUE).`);
    if (key.key !== null && said.key.length === 0)
        lines.push(`data.key: ${listed(key.key.value)}: ${key.key.why} (another: --key COLUMN).`);
    const ignored = key.ignore?.value.filter((name) => !said.key.includes(name)) ?? [];
    if (ignored.length > 0)
        lines.push(`data.ignore: ${listed(ignored)}: ${key.ignore.why} (else: remove it from mlops.yml).`);
    if (key.hint !== null)
        lines.push(`${named(key.hint)} has another value in every row: if it identifies a row, start again with --force --key ${/^[\w.-]+$/.test(key.hint) ? key.hint : 'COLUMN'}, so that an edited cell moves no row and no model learns from it.`);
    if (training.command !== null || training.note !== null || training.estimator?.includes('.') === true)
        lines.push(`train: ${training.command ?? training.estimator ?? 'what is built in'}: ${training.why}`);
    if (training.note !== null)
        lines.push(`train: ${training.note}`);
    if (cap !== null)
        lines.push('gate.cap: the span of the target: so few rows need a largest loss (correct it in mlops.yml).');
    return lines;
}
function assumptions_shown(source) {
    return typeof source === 'string' ? named(source) : listed(source);
}

// EXTERNAL MODULE: ./.build/table/data.options.js
var data_options = __webpack_require__(53802);
// EXTERNAL MODULE: ./.build/table/infer.js
var infer = __webpack_require__(62053);
// EXTERNAL MODULE: ./.build/table/read.js
var read = __webpack_require__(63125);
// EXTERNAL MODULE: ./.build/table/source.js
var table_source = __webpack_require__(79660);
// EXTERNAL MODULE: ./.build/table/text.js
var table_text = __webpack_require__(31906);
;// CONCATENATED MODULE: ./.build/schema/distinct.js

const mostDistinct = 1000;
class Distinct {
    counts = new Map();
    over = false;
    add(value) {
        if (this.over)
            return;
        const before = this.counts.get(value);
        if (before !== undefined)
            this.counts.set(value, before + 1);
        else if (this.counts.size === mostDistinct || (typeof value === 'string' && value.length > 1000)) {
            this.over = true;
            this.counts.clear();
        }
        else
            this.counts.set(typeof value === 'string' ? (0,table_text/* ownText */.U)(value) : value, 1);
    }
    get size() {
        return this.over ? Infinity : this.counts.size;
    }
}

// EXTERNAL MODULE: ./.build/schema/key.js
var key = __webpack_require__(4507);
// EXTERNAL MODULE: ./.build/schema/seen.js
var seen = __webpack_require__(11149);
// EXTERNAL MODULE: ./.build/table/number.js
var number = __webpack_require__(50676);
;// CONCATENATED MODULE: ./.build/init/column-facts.js




const date = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$|^\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$|^\d{4}-\d{2}$/;
const fraction = /^[+-]?\d*[.,]\d+(?:e[+-]?\d+)?$/i;
async function columnFacts(batches, columns) {
    const looks = columns.map((column) => new Look(column));
    for await (const batch of batches)
        for (const [at, look] of looks.entries())
            look.add(batch, batch.cells[at]);
    return looks.map((look) => look.facts());
}
class Look {
    column;
    distinct = new Distinct();
    seen = new seen/* Seen */.U();
    rows = 0;
    missing = 0;
    min = Infinity;
    max = -Infinity;
    whole = true;
    dates = true;
    blanks = false;
    constructor(column) {
        this.column = column;
    }
    add(batch, cells) {
        this.rows += batch.rows;
        for (const cell of cells) {
            if (this.seen !== null && (cell === null || fraction.test(cell) || !this.seen.add(cell)))
                this.seen = null;
            if ((0,key/* canonical */.$)(cell, this.column.type) === null)
                this.missing++;
            if (cell === null)
                continue;
            if (cell !== '' || this.column.type === 'string')
                this.value(cell);
            if (cell === '')
                continue;
            if (this.dates && !date.test(cell))
                this.dates = false;
            if (!this.blanks && /\S\s+\S/.test(cell))
                this.blanks = true;
        }
    }
    facts() {
        const { column, rows, missing, distinct, min, max, whole, blanks } = this;
        return {
            ...column,
            rows,
            missing,
            distinct: distinct.size,
            counts: distinct.counts,
            unique: this.seen !== null && rows > 1,
            dates: this.dates && missing < rows,
            blanks,
            min,
            max,
            whole,
        };
    }
    value(cell) {
        if (this.column.type !== 'number') {
            this.distinct.add(this.column.type === 'boolean' ? cell.toLowerCase() : cell);
            return;
        }
        const value = (0,number/* parseNumber */.$)(cell);
        if (value === undefined)
            return;
        this.distinct.add(value);
        if (!Number.isFinite(value))
            return;
        this.min = Math.min(this.min, value);
        this.max = Math.max(this.max, value);
        if (!Number.isInteger(value))
            this.whole = false;
    }
}

;// CONCATENATED MODULE: ./.build/init/source-choice.js


const endings = '{csv,tsv,jsonl,ndjson,parquet,csv.gz,csv.zst,jsonl.gz,jsonl.zst}';
const dataPatterns = [
    `*.${endings}`,
    `{data,dataset,datasets}/*.${endings}`,
    `{data,dataset,datasets}/*/*.${endings}`,
];
function chooseSource(found) {
    const groups = new Map();
    for (const file of found) {
        const key = JSON.stringify(file.columns.toSorted());
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    const sizeOf = (group) => group.reduce((sum, { size }) => sum + size, 0);
    const [largest, ...others] = [...groups.values()].sort((a, b) => sizeOf(b) - sizeOf(a));
    if (largest === undefined) {
        throw new errors/* UserError */.yo(`mlops init: found no data file (${dataPatterns.join(', ')}); name it, such as mlops init --data path/to/rows.csv.`);
    }
    const paths = largest.map(({ path }) => path).sort();
    const value = patternOf(paths, found.map(({ path }) => path));
    const left = others.flat().map(({ path }) => path);
    const alone = paths.length === 1 ? 'the only data file here' : `${paths.length} data files with the same columns`;
    const why = left.length === 0 ? alone : `the largest of the data files here; ${listed(left)} have other columns`;
    return { value, why };
}
function patternOf(paths, all) {
    const [first] = paths;
    if (paths.length === 1)
        return first;
    const cut = first.lastIndexOf('/') + 1;
    const folder = first.slice(0, cut);
    const suffix = first.slice(first.lastIndexOf('.'));
    const within = (path) => path.startsWith(folder) && !path.slice(cut).includes('/') && path.endsWith(suffix);
    const matched = all.filter(within);
    return paths.every(within) && matched.length === paths.length ? `${folder}*${suffix}` : paths;
}

;// CONCATENATED MODULE: ./.build/init/data.js







async function findData(files, workspace) {
    const paths = new Set();
    for (const pattern of dataPatterns)
        for (const path of await files.glob(pattern, workspace))
            paths.add(path);
    const found = [];
    let failure = null;
    for (const path of paths) {
        try {
            const [source] = await (0,table_source.resolveSources)(files, workspace, [path]);
            const columns = await headerOf(files, workspace, path);
            if (columns.length > 1)
                found.push({ path, size: source.size, columns });
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
            failure ??= cause;
        }
    }
    if (found.length === 0 && failure !== null)
        throw failure;
    return found;
}
async function headerOf(files, workspace, path) {
    const options = data_options/* dataOptions */.V.parse({ source: path, target: 'unknown' });
    for await (const { names } of (0,read/* readTable */.x)(files, await (0,table_source.resolveSources)(files, workspace, [path]), options))
        return names;
    return [];
}
async function columnNames(files, workspace, source) {
    const sources = await (0,table_source.resolveSources)(files, workspace, source);
    return { names: await headerOf(files, workspace, sources[0].path), file: sources[0].path };
}
async function lookAtData(files, workspace, source) {
    const options = data_options/* dataOptions */.V.parse({ source: [...source], target: 'unknown' });
    const sources = await (0,table_source.resolveSources)(files, workspace, source);
    const columns = await (0,infer/* inferColumns */.yj)((0,read/* readTable */.x)(files, sources, options));
    return columnFacts((0,read/* readTable */.x)(files, sources, options), columns);
}

// EXTERNAL MODULE: ./.build/schema/yaml.js
var yaml = __webpack_require__(59297);
;// CONCATENATED MODULE: ./.build/init/document.js


const head = `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/mlops-action/v1/schema/mlops.json
# Written by \`mlops init\` from what it found: read it, correct it, commit it. All keys: docs/reference/configuration.md of mlops-action.`;
const widest = 130;
function document_document(proposal) {
    const { name, task } = proposal;
    const blocks = [
        [`model: ${scalar(name)}`],
        task.said ? [...comment('', sentence(`${named(proposal.target.value)}: ${task.why}`)), `task: ${task.value}`] : [],
        ['data:', ...dataLines(proposal)],
        proposal.quality.length === 0 ? [] : ['test:', `  quality: ${flow(proposal.quality)}`],
        trainLines(proposal),
        gateLines(proposal),
    ];
    return `${[head, ...blocks.flat()].join('\n')}\n`;
}
function dataLines({ source, target, positive, key }) {
    const others = target.others.map(({ value, why }) => `${named(value)} (${why})`).join(', ');
    const lines = [
        ...comment('  ', sentence(source.why)),
        `  source: ${typeof source.value === 'string' ? scalar(source.value) : flow(source.value)}`,
        ...comment('  ', sentence(target.why)),
        ...(others === '' ? [] : comment('  ', `It could also be ${others}.`)),
        `  target: ${scalar(target.value)}`,
    ];
    if (positive !== null)
        lines.push(...comment('  ', sentence(positive.why)), `  positive: ${scalar(positive.value)}`);
    if (key.key !== null)
        lines.push(...comment('  ', sentence(key.key.why)), `  key: ${flow(key.key.value)}`);
    if (key.hint !== null) {
        lines.push(...comment('  ', `${named(key.hint)} has another value in every row: if it identifies a row, name it as data.key and in data.ignore.`));
    }
    if (key.ignore !== null)
        lines.push(...comment('  ', sentence(key.ignore.why)), `  ignore: ${flow(key.ignore.value)}`);
    return lines;
}
function trainLines({ training }) {
    const { flavor, command, score, estimator, params, why, note } = training;
    const keys = { flavor, command, score, estimator, params };
    const lines = Object.entries(keys).flatMap(([key, value]) => (value === null ? [] : [`  ${key}: ${scalar(value)}`]));
    const comments = [...comment('  ', why), ...(note === null ? [] : comment('  ', note))];
    return lines.length === 0 ? [] : ['train:', ...comments, ...lines];
}
function gateLines({ cap }) {
    if (cap === null)
        return [];
    const [test, validation] = cap.rows;
    const text = `A regression's loss has no end, so the gate asks for 200 rows; the test part has about ${test}, the validation fold ${validation}. With a largest loss 50 are enough. This one is the span of the target: it is true while predictions stay within what was seen. Correct it if a row can lose more.`;
    const few = cap.tooFew
        ? ['The validation fold has fewer than 50 rows even so: pull requests will be inconclusive.']
        : [];
    return ['gate:', ...comment('  ', [text, ...few].join(' ')), `  cap: ${cap.value}`];
}
function scalar(text) {
    return /^[A-Za-z_][\w./*-]*(?: [\w./*-]+)*$/.test(text) && /\W/.test(text) ? text : (0,yaml/* yamlText */.pS)(text);
}
function flow(texts) {
    return `[${texts.map(scalar).join(', ')}]`;
}
function sentence(clause) {
    return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}${clause.endsWith('.') ? '' : '.'}`;
}
function comment(indent, text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + 2 + line.length + 1 + word.length > widest) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => `${indent}# ${each}`);
}

// EXTERNAL MODULE: ./.build/statistics/paired-mean.js
var paired_mean = __webpack_require__(55577);
;// CONCATENATED MODULE: ./.build/init/cap-choice.js

const test = 0.2;
const validation = (1 - test) / 5;
function chooseCap({ rows, min, max }) {
    const parts = [Math.round(rows * test), Math.round(rows * validation)];
    if (parts[1] >= paired_mean/* MINIMUM_UNBOUNDED */.CA || !(max > min))
        return null;
    return { value: outward(max - min), rows: parts, tooFew: parts[1] < paired_mean/* MINIMUM_BOUNDED */.Nc };
}
function outward(span) {
    const power = Math.floor(Math.log10(span)) - 1;
    return Number(`${Math.ceil(Number((span / 10 ** power).toPrecision(12)))}e${power}`);
}

// EXTERNAL MODULE: ./.build/split/target-values.js
var target_values = __webpack_require__(31843);
;// CONCATENATED MODULE: ./.build/init/estimators.js
const tree = 'max_depth min_samples_split min_samples_leaf min_weight_fraction_leaf max_features max_leaf_nodes min_impurity_decrease ccp_alpha';
const forest = `n_estimators criterion bootstrap oob_score n_jobs random_state verbose warm_start max_samples monotonic_cst ${tree}`;
const histogram = 'loss learning_rate max_iter max_leaf_nodes max_depth min_samples_leaf l2_regularization max_features max_bins categorical_features monotonic_cst interaction_cst warm_start early_stopping scoring validation_fraction n_iter_no_change tol verbose random_state';
const boosting = `loss learning_rate n_estimators subsample criterion init random_state verbose warm_start validation_fraction n_iter_no_change tol ${tree}`;
const neighbors = 'n_neighbors weights algorithm leaf_size p metric metric_params n_jobs';
const estimators = [
    classifier('linear_model.LogisticRegression', 'penalty C l1_ratio dual tol fit_intercept intercept_scaling class_weight random_state solver max_iter verbose warm_start n_jobs'),
    classifier('ensemble.HistGradientBoostingClassifier', `${histogram} class_weight`),
    classifier('ensemble.RandomForestClassifier', `${forest} class_weight`),
    classifier('ensemble.GradientBoostingClassifier', boosting),
    classifier('neighbors.KNeighborsClassifier', neighbors),
    regressor('linear_model.Ridge', 'alpha fit_intercept copy_X max_iter tol solver positive random_state'),
    regressor('ensemble.HistGradientBoostingRegressor', `${histogram} quantile`),
    regressor('ensemble.RandomForestRegressor', forest),
    regressor('ensemble.GradientBoostingRegressor', `${boosting} alpha`),
    regressor('linear_model.ElasticNet', 'alpha l1_ratio fit_intercept precompute max_iter copy_X tol warm_start positive random_state selection'),
    regressor('neighbors.KNeighborsRegressor', neighbors),
];
function classifier(name, params) {
    return { name: `sklearn.${name}`, kind: 'classifier', params: params.split(' ') };
}
function regressor(name, params) {
    return { name: `sklearn.${name}`, kind: 'regressor', params: params.split(' ') };
}
function isClassifier(name) {
    return name.endsWith('Classifier') || estimators.some((known) => known.name === name && known.kind === 'classifier');
}
function isRegressor(name) {
    return name.endsWith('Regressor') || estimators.some((known) => known.name === name && known.kind === 'regressor');
}

;// CONCATENATED MODULE: ./.build/init/class-choice.js


function chooseTask(target, program) {
    if (target.distinct === 2)
        return { value: 'binary', why: 'it has two values', said: false };
    if (target.type !== 'number')
        return { value: 'multiclass', why: 'it has several classes', said: false };
    if (areCodes(target) && isOfClasses(target.name, program)) {
        return { value: 'multiclass', why: 'its whole numbers are taken for classes', said: true };
    }
    return { value: 'regression', why: 'it is a number', said: false };
}
function areCodes({ whole, min, max, distinct }) {
    return whole && (min === 0 || min === 1) && distinct <= 20 && max - min + 1 === distinct;
}
function isOfClasses(name, program) {
    const imported = program?.estimators ?? [];
    if (imported.some(isRegressor))
        return false;
    return imported.some(isClassifier) || /(?:^|[^a-z])(?:class|label|labels|species|category|type|cluster)$/i.test(name);
}
const positives = /^(?:1|true|t|yes|y|ja|j|oui|si|sí|sim|pos|positive|malignant|cancer|sick|ill|disease|diseased|fraud|fraudulent|spam|churn|churned|default|defaulted|bad|fail|failed|failure|died|dead|survived|clicked|converted|bought|anomaly|attack|abnormal|toxic|hate|>50k)$/i;
function choosePositive(target) {
    if (target.distinct !== 2)
        return null;
    const classes = [...target.counts].map(([value, rows]) => ({
        label: (0,target_values/* labelOf */.Wy)(String(value), target.type) ?? '',
        rows,
    }));
    const [a, b] = classes.sort((x, y) => (x.label < y.label ? -1 : 1));
    const said = classes.filter(({ label }) => positives.test(label));
    if (said.length === 1)
        return { value: said[0].label, why: 'its name says so' };
    if (a.rows === b.rows)
        return { value: b.label, why: 'it is the last in sorted order, and both are as frequent' };
    return { value: a.rows < b.rows ? a.label : b.label, why: 'it is the rarer one' };
}

;// CONCATENATED MODULE: ./.build/init/key-choice.js

const identifier = /^(?:id|uuid|guid|rowid|index|unnamed: 0)$|[_\s.-](?:id|uuid|guid|key|no|nr|number)$/i;
const camel = /[a-z](?:Id|ID|Uuid|UUID)$/;
const moment = /(?:^|[_\s.-])(?:date|datetime|timestamp)$|[_\s.-](?:at|on)$/i;
function isIdentifier(name) {
    return identifier.test(name) || camel.test(name);
}
function isCounter({ type, unique, min, max, rows }) {
    return type === 'number' && unique && max - min + 1 === rows;
}
function isDate({ name, type, dates, whole, min }) {
    return dates || (type === 'number' && whole && min > 1e8 && moment.test(name));
}
function chooseKey(columns, target, given, named = new Set()) {
    const rest = columns.filter(({ name }) => name !== target);
    const names = rest.filter((column) => isRowName(column) || isGroupName(column)).map(({ name }) => name);
    const dates = rest.filter((column) => isDate(column) && !named.has(column.name)).map(({ name }) => name);
    const best = rest.find((column) => isRowName(column)) ?? rest.find((column) => isGroupName(column));
    const key = given.length > 0
        ? { value: given, why: 'it was given' }
        : best === undefined
            ? null
            : { value: [best.name], why: best.unique ? 'it identifies a row' : 'its rows stay in one part' };
    const value = [...new Set([...given, ...names, ...dates])];
    const unnamed = rest.find(({ name, unique, blanks, dates: isDates }) => unique && !blanks && !isDates && !value.includes(name));
    return {
        key,
        ignore: value.length === 0 || value.length === rest.length ? null : { value, why: reason(names, dates, given) },
        hint: key === null ? (unnamed?.name ?? null) : null,
    };
}
function isRowName(column) {
    return column.unique && (isIdentifier(column.name) || isCounter(column));
}
function isGroupName({ name, distinct, rows, missing, unique, type }) {
    if (unique || missing > 0 || !isIdentifier(name) || type === 'boolean')
        return false;
    return distinct > Math.max(20, rows / 20);
}
function reason(names, dates, given) {
    const said = [...new Set([...given, ...names])];
    const about = [
        ...(said.length === 0 ? [] : [`${listed(said)} would be learnt by heart`]),
        ...(dates.length === 0 ? [] : [`${listed(dates)} ${dates.length === 1 ? 'is a date' : 'are dates'}`]),
    ];
    return about.join('; ');
}

;// CONCATENATED MODULE: ./.build/init/linters.js
const linters = [
    python('ruff', 'ruff check .', /^\.?ruff\.toml$/, /^\s*\[tool\.ruff\b/m),
    { ...python('ruff', 'ruff format --check .', /^$/, /^\s*\[tool\.ruff\.format\]/m), library: null },
    python('black', 'black --check .', /^$/, /^\s*\[tool\.black\]/m),
    python('isort', 'isort --check .', /^\.isort\.cfg$/, /^\s*\[(?:tool\.|tool:)?isort\]/m),
    python('flake8', 'flake8', /^\.flake8$/, /^\s*\[flake8\]/m),
    {
        ...python('mypy', '', /^\.?mypy\.ini$/, /^\s*\[(?:tool\.)?mypy\]/m),
        command: (code) => `mypy ${code}`,
    },
    node('eslint', 'npx eslint .', /^(?:eslint\.config\.(?:[cm]?js|ts)|\.eslintrc(?:\..+)?)$/),
    node('prettier', 'npx prettier --check .', /^(?:prettier\.config\.(?:[cm]?js|ts)|\.prettierrc(?:\..+)?)$/),
];
function python(library, command, file, heading) {
    return { command: () => command, file, heading, library, npm: null };
}
function node(npm, command, file) {
    return { command: () => command, file, heading: null, library: null, npm };
}
function lintersOf({ files, settings, libraries, npm, code }) {
    return linters
        .filter(({ file, heading, library, npm: name }) => files.some((path) => file.test(path)) ||
        (heading !== null && Object.values(settings).some((text) => heading.test(text))) ||
        (library !== null && libraries.has(library)) ||
        (name !== null && npm.has(name)))
        .map(({ command }) => command(code));
}

;// CONCATENATED MODULE: ./.build/init/target-choice.js



const plain = ['target', 'label', 'labels', 'class', 'y', 'outcome', 'response', 'groundtruth', 'dependent'];
const usual = [
    ...['diagnosis', 'species', 'survived', 'churn', 'churned', 'fraud', 'isfraud', 'default', 'defaulted', 'spam'],
    ...['sentiment', 'category', 'queue', 'priority', 'rating', 'quality', 'price', 'saleprice', 'medv', 'salary'],
    ...['income', 'progression', 'demand', 'sales', 'revenue', 'clicked', 'converted', 'purchased', 'approved'],
];
const fewValues = 20;
function chooseTarget(columns, program) {
    const possible = columns.filter((column) => isPossible(column));
    const [first, ...others] = unique(candidates(possible, program));
    if (first === undefined) {
        throw new errors/* UserError */.yo(`mlops init: none of the ${columns.length} columns looks like a target (a value in every row, and neither dates, an identifier nor free text); say which one the model predicts: --target COLUMN.`);
    }
    return { ...first, others: others.slice(0, 3) };
}
function candidates(columns, program) {
    const known = new Set(columns.map(({ name }) => name));
    const inCode = (program?.targets ?? []).filter((name) => known.has(name));
    const mentioned = columns.map(({ name }) => name).filter((name) => program?.texts.has(name) === true);
    const last = columns.at(-1);
    return [
        ...inCode.map((value) => ({ value, why: `${named(program.path)} takes it for the target` })),
        ...byName(columns, plain, 'its name says so'),
        ...byName(columns, usual, 'models often predict a column of that name'),
        ...(mentioned.length === 1
            ? [{ value: mentioned[0], why: `it is the only column that ${named(program.path)} names` }]
            : []),
        ...(last === undefined ? [] : [{ value: last.name, why: 'it is the last column that can be one' }]),
        ...columns
            .filter(({ distinct, type }) => distinct === 2 || (type !== 'number' && distinct <= fewValues))
            .map(({ name, distinct }) => ({ value: name, why: `it has ${distinct} values` })),
    ];
}
function byName(columns, names, why) {
    const rank = ({ name }) => {
        const words = name.toLowerCase().split(/[^a-z0-9]+/);
        const whole = names.indexOf(words.join(''));
        if (whole >= 0)
            return whole;
        const part = names.findIndex((known) => known.length > 1 && (words.at(-1) === known || words[0] === known));
        return part < 0 ? Infinity : names.length + part;
    };
    return columns
        .filter((column) => rank(column) < Infinity)
        .sort((a, b) => rank(a) - rank(b))
        .map(({ name }) => ({ value: name, why }));
}
function isPossible(column) {
    const { name, missing, distinct, dates, type, rows, blanks } = column;
    if (missing > 0 || distinct < 2 || dates || isDate(column))
        return false;
    if (type === 'number')
        return !isCounter(column) && !(isIdentifier(name) && distinct > rows / 20);
    return distinct <= 1000 && distinct <= Math.max(2, rows / 2) && !(blanks && distinct > 100);
}
function unique(choices) {
    return choices.filter(({ value }, at) => choices.findIndex((other) => other.value === value) === at);
}

// EXTERNAL MODULE: ./.build/train/plan.js
var plan = __webpack_require__(53848);
;// CONCATENATED MODULE: ./.build/init/training-choice.js




const nothing = { flavor: null, command: null, score: null, estimator: null };
const manyRows = 1000;
function chooseTraining(task, facts) {
    const { program, params, sklearn } = facts;
    const own = program === null ? null : byProgram(program, params?.path ?? null);
    if (own !== null)
        return own;
    const note = program === null ? null : disobedience(program);
    return { ...(sklearn ? training_choice_byName(task, facts) : builtIn(task, params)), ...(note === null ? {} : { note }) };
}
function byProgram({ path, command, obeys, joblib, score }, params) {
    if (command === null || !obeys)
        return null;
    const why = `${named(path)} trains: it writes its model to MLOPS_MODEL_DIR.`;
    if (joblib)
        return { ...nothing, flavor: 'python', command, params, why, note: null };
    return score === null ? null : { ...nothing, command, score, params, why, note: null };
}
function disobedience({ path, obeys, command }) {
    const lacks = command === null
        ? 'nothing in it runs when it is started'
        : obeys
            ? 'it writes no model.joblib, and no program beside it scores'
            : 'it does not write its model to MLOPS_MODEL_DIR';
    return `${named(path)} is not used: ${lacks}. How it can train: docs/guides/your-own-model.md of mlops-action.`;
}
function training_choice_byName(task, { program, params, rows }) {
    const kind = task === 'regression' ? 'regressor' : 'classifier';
    const fits = kind === 'regressor' ? isRegressor : isClassifier;
    const imported = (program?.estimators ?? []).find(fits);
    const given = Object.keys(params?.value ?? {});
    const takes = (known) => given.every((name) => known.includes(name));
    const ofKind = estimators.filter((each) => each.kind === kind);
    const found = ofKind.find(({ name }) => name === imported) ??
        (given.length > 0 ? ofKind.find((each) => takes(each.params)) : undefined) ??
        ofKind[rows < manyRows ? 0 : 1];
    const why = imported !== undefined
        ? `${named(program.path)} imports it.`
        : given.length > 0 && takes(found.params)
            ? `${named(params.path)} holds parameters of it.`
            : 'A first estimator to be replaced by yours.';
    const known = imported === undefined || imported === found.name ? found.params : given;
    const fit = params !== null && given.length > 0 && takes(known);
    return {
        ...nothing,
        estimator: imported ?? found.name,
        params: fit ? params.path : null,
        why,
        note: fit || params === null ? null : unfit(params),
    };
}
function builtIn(task, params) {
    const names = task === 'regression' ? ['linear', 'mlp'] : ['logistic', 'mlp'];
    const found = params === null ? undefined : names.find((name) => isFit(name, params.value));
    return {
        ...nothing,
        estimator: found ?? names[0],
        params: found === undefined ? null : params.path,
        why: 'Built in: nothing has to be installed.',
        note: params === null || found !== undefined ? null : unfit(params),
    };
}
function isFit(estimator, params) {
    try {
        (0,plan/* parseParams */.Sl)('tfjs', estimator, params);
        return true;
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            return false;
        throw cause;
    }
}
function unfit({ path }) {
    return `${named(path)} is not used: it holds no parameters of this estimator.`;
}

;// CONCATENATED MODULE: ./.build/init/proposal.js






function propose(wanted, { source, columns, program, params, linters }) {
    const target = wanted.target === undefined
        ? chooseTarget(columns, program)
        : { value: wanted.target, why: 'it was given', others: [] };
    const facts = columns.find(({ name }) => name === target.value);
    const task = chooseTask(facts, program);
    return {
        name: wanted.name,
        source,
        target,
        task,
        positive: wanted.positive === undefined ? choosePositive(facts) : { value: wanted.positive, why: 'it was given' },
        key: chooseKey(columns, target.value, wanted.key, program?.texts),
        quality: lintersOf(linters),
        training: chooseTraining(task.value, {
            program,
            params,
            sklearn: linters.libraries.has('scikit-learn'),
            rows: facts.rows,
        }),
        cap: task.value === 'regression' ? chooseCap(facts) : null,
    };
}

// EXTERNAL MODULE: ./.build/config/yaml.js
var config_yaml = __webpack_require__(72614);
;// CONCATENATED MODULE: ./.build/init/libraries.js
function declaredLibraries(texts) {
    const found = new Set();
    for (const [path, text] of Object.entries(texts)) {
        for (const name of path.endsWith('.toml') ? inToml(text) : inRequirements(text)) {
            found.add(name.toLowerCase().replace(/[-_.]+/g, '-'));
        }
    }
    return found;
}
function inToml(text) {
    const plain = text.replace(/^\s*#.*$/gm, '');
    const texts = [...plain.matchAll(/(["'])([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:[<>=!~;@ ].*?)?\1/g)];
    const keys = [...plain.matchAll(/^([A-Za-z0-9][\w.-]*)\s*=\s*["'{]/gm)];
    return [...texts.map((match) => match[2]), ...keys.map((match) => match[1])];
}
function inRequirements(text) {
    return [...text.matchAll(/^([A-Za-z0-9][\w.-]*)/gm)].map((match) => match[1]);
}

;// CONCATENATED MODULE: ./.build/init/program.js
const ways = [
    /\b(?:target|label|y)(?:_?(?:name|col|column|field))?\s*(?::\s*\w+\s*)?=\s*(["'])((?:(?!\1).)+)\1/gi,
    /\b(?:y|labels?|targets?)(?:_\w+)?\s*=\s*\w+(?:\.loc)?\[\s*(?::\s*,\s*)?(["'])((?:(?!\1).)+)\1\s*\]/gi,
    /\.pop\(\s*(["'])((?:(?!\1).)+)\1\s*\)/g,
    /\.drop\(\s*(?:columns\s*=\s*)?\[?\s*(["'])((?:(?!\1).)+)\1\s*\]?\s*(?:,\s*axis\s*=\s*(?:1|"columns"|'columns')\s*)?\)/g,
];
function targetsIn(texts) {
    const found = ways.flatMap((way) => texts.flatMap((text) => [...text.matchAll(way)].map((match) => match[2])));
    return [...new Set(found)];
}
function textsIn(code) {
    return new Set([...code.matchAll(/(["'])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2]));
}
function estimatorsIn(code) {
    const imports = code.matchAll(/^\s*from\s+(sklearn(?:\.[a-z]\w*)+)\s+import\s+(?:\(([^)]*)\)|([^\n#(]+))/gm);
    return [...imports].flatMap(([, module, block, line]) => (block ?? line ?? '')
        .replace(/#.*$/gm, '')
        .split(',')
        .map((name) => name.trim().split(/\s+as\s+/)[0])
        .filter((name) => /^[A-Z]\w*$/.test(name))
        .map((name) => `${module}.${name}`));
}
function pythonCommand(path, code, isPackage) {
    if (!/^if\s+__name__\s*==\s*(["'])__main__\1/m.test(code))
        return null;
    const parts = path
        .replace(/^src\//, '')
        .replace(/\.py$/, '')
        .split('/');
    return isPackage && parts.length > 1 && parts.every((part) => /^[A-Za-z_]\w*$/.test(part))
        ? `python -m ${parts.join('.')}`
        : commandOf('python', path);
}
function commandOf(program, path) {
    return /^[\w./-]+$/.test(path) ? `${program} ${path}` : null;
}

;// CONCATENATED MODULE: ./.build/init/repository.js





const programs = {
    python: ['src/*', '*', 'src', '.', 'scripts'].flatMap((folder) => ['train', 'training', 'train_model', 'fit'].map((name) => `${folder}/${name}.py`)),
    node: ['src', '.', 'scripts'].map((folder) => `${folder}/train.{js,mjs,cjs}`),
};
const largest = 1 << 20;
async function readRepository(files, workspace) {
    return {
        program: await findProgram(files, workspace),
        params: await findParams(files, workspace),
        linters: await linterFacts(files, workspace),
    };
}
async function findProgram(files, workspace) {
    let first = null;
    for (const language of ['python', 'node']) {
        for (const pattern of programs[language]) {
            for (const path of await files.glob(pattern.replace(/^\.\//, ''), workspace)) {
                if (/(?:^|\/)tests?\//.test(path))
                    continue;
                const program = await readProgram(files, workspace, path, language);
                if (program.obeys && program.command !== null)
                    return program;
                first ??= program;
            }
        }
    }
    return first;
}
async function readProgram(files, workspace, path, language) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const suffix = path.slice(path.lastIndexOf('.'));
    const beside = await files.glob(`${folder === '' ? '' : `${folder}/`}*${suffix}`, workspace);
    const texts = new Map();
    for (const each of [path, ...beside.slice(0, 50)])
        texts.set(each, await textOf(files, (0,external_node_path_.join)(workspace, each)));
    const text = texts.get(path);
    const isPackage = texts.has(`${folder}/__init__.py`);
    const score = [...texts.keys()].find((each) => /(?:^|\/)(?:score|predict)\.\w+$/.test(each) && texts.get(each).includes('MLOPS_OUTPUT'));
    const start = language === 'python' ? 'python' : 'node';
    return {
        path,
        language,
        command: language === 'python' ? pythonCommand(path, text, isPackage) : commandOf('node', path),
        obeys: text.includes('MLOPS_MODEL_DIR'),
        joblib: language === 'python' && text.includes('model.joblib'),
        score: score === undefined ? null : commandOf(start, score),
        targets: targetsIn([...texts.values()]),
        texts: textsIn(text),
        estimators: language === 'python' ? [...new Set([...texts.values()].flatMap(estimatorsIn))] : [],
    };
}
async function findParams(files, workspace) {
    for (const path of ['params.yml', 'params.yaml', 'params.json']) {
        const text = await textOf(files, (0,external_node_path_.join)(workspace, path));
        if (text === '')
            continue;
        try {
            const { value } = (0,config_yaml/* parseYaml */.h)(text, path);
            if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0)
                return { path, value: value };
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
        }
    }
    return null;
}
async function linterFacts(files, workspace) {
    const root = await files.glob('*', workspace);
    const dotted = await files.glob('.*', workspace);
    const read = async (names) => {
        const texts = {};
        for (const name of names)
            texts[name] = await textOf(files, (0,external_node_path_.join)(workspace, name));
        return texts;
    };
    const settings = await read(root.filter((name) => ['pyproject.toml', 'setup.cfg', 'tox.ini'].includes(name)));
    const declared = await read(root.filter((name) => /^(?:pyproject\.toml|requirements[\w.-]*)$/.test(name)));
    const sources = await files.glob('src/**/*.py', workspace);
    return {
        files: [...root, ...dotted],
        settings,
        libraries: declaredLibraries(declared),
        npm: npmNames(await textOf(files, (0,external_node_path_.join)(workspace, 'package.json'))),
        code: sources.length > 0 ? 'src' : '.',
    };
}
function npmNames(text) {
    try {
        const value = JSON.parse(text);
        return new Set(['dependencies', 'devDependencies'].flatMap((key) => Object.keys(value[key] ?? {})));
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return new Set();
        throw cause;
    }
}
async function textOf(files, path) {
    const stat = await files.stat(path);
    return stat?.kind === 'file' && stat.size <= largest ? files.text(path) : '';
}

// EXTERNAL MODULE: ./.build/split/policy-file.js
var policy_file = __webpack_require__(69194);
// EXTERNAL MODULE: ./.build/entry/compose.js + 3 modules
var compose = __webpack_require__(8289);
// EXTERNAL MODULE: ./.build/entry/doorway.js
var doorway = __webpack_require__(87534);
// EXTERNAL MODULE: ./.build/entry/engine.js + 2 modules
var engine = __webpack_require__(91296);
// EXTERNAL MODULE: ./.build/entry/failure.js
var failure = __webpack_require__(48055);
// EXTERNAL MODULE: ./.build/entry/flags.js
var entry_flags = __webpack_require__(3726);
// EXTERNAL MODULE: ./.build/entry/name.js
var entry_name = __webpack_require__(23834);
;// CONCATENATED MODULE: ./.build/entry/tag-ruleset.js
const tagRulesetPath = '.github/mlops-tags.ruleset.json';
const tagRuleset = {
    name: 'mlops: versions and champions',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: {
        ref_name: { include: ['refs/tags/*@v*', 'refs/tags/*#champion#*', 'refs/tags/mlops-data-*'], exclude: [] },
    },
    rules: [{ type: 'deletion' }, { type: 'update' }],
};
const tagRulesetHint = `To make versions immutable: gh api -X POST 'repos/{owner}/{repo}/rulesets' --input ${tagRulesetPath}, or import the file in Settings > Rules > Rulesets.`;

;// CONCATENATED MODULE: ./.build/entry/router-workflow.js
const routerWorkflow = `name: model
on:
  pull_request:
  push: { branches: [main] }
  schedule: [{ cron: '17 3 * * 1' }]
  workflow_dispatch:
permissions: { contents: write, pull-requests: write } # at most; each job takes only what it needs
jobs:
  model:
    uses: org/mlops-action/.github/workflows/mlops.yml@v1
`;

;// CONCATENATED MODULE: ./.build/entry/workflow-place.js


async function workflowPlace(files, workspace, name) {
    const root = await repositoryRoot(files, workspace);
    const folder = (0,external_node_path_.relative)(root, workspace).split(external_node_path_.sep).join('/');
    if (folder === '')
        return { toRoot: '', path: '.github/workflows/mlops.yml', text: routerWorkflow };
    const toRoot = `${(0,external_node_path_.relative)(workspace, root).split(external_node_path_.sep).join('/')}/`;
    const text = routerWorkflow.replace(/^name: model$/m, `name: model ${name}`);
    return {
        toRoot,
        path: `${toRoot}.github/workflows/mlops-${name}.yml`,
        text: `${text.trimEnd()}\n    with: { working-directory: ${JSON.stringify(folder)} }\n`,
    };
}
async function repositoryRoot(files, workspace) {
    for (let folder = workspace;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((await files.stat((0,external_node_path_.join)(folder, '.git'))) !== undefined)
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return workspace;
    }
}

;// CONCATENATED MODULE: ./.build/entry/written-files.js

class WrittenFiles {
    files;
    workspace;
    replace;
    before = new Map();
    constructor(files, workspace, replace) {
        this.files = files;
        this.workspace = workspace;
        this.replace = replace;
    }
    get paths() {
        return [...this.before.keys()];
    }
    async mayWrite(path) {
        return this.replace || (await this.files.stat((0,external_node_path_.join)(this.workspace, path))) === undefined;
    }
    async write(path, text) {
        const full = (0,external_node_path_.join)(this.workspace, path);
        if (this.replace) {
            await this.keep(path);
            await this.files.write(full, text);
            return true;
        }
        if (!(await this.files.create(full, text)))
            return false;
        this.before.set(path, null);
        return true;
    }
    async keep(path) {
        const full = (0,external_node_path_.join)(this.workspace, path);
        const stands = (await this.files.stat(full)) !== undefined;
        if (!this.before.has(path))
            this.before.set(path, stands ? await this.files.text(full) : null);
        return stands;
    }
    async undo(folder) {
        for (const [path, text] of this.before) {
            const full = (0,external_node_path_.join)(this.workspace, path);
            if (text === null)
                await this.files.remove(full);
            else
                await this.files.write(full, text);
        }
        const full = (0,external_node_path_.join)(this.workspace, folder);
        const stands = this.before.size > 0 && (await this.files.stat(full)) !== undefined;
        if (stands && (await this.files.list(full)).length === 0)
            await this.files.remove(full);
    }
}

// EXTERNAL MODULE: ./.build/entry/print.js
var print = __webpack_require__(13470);
;// CONCATENATED MODULE: ./.build/entry/init.js






















async function init(given, log) {
    const flags = new entry_flags/* Flags */.i('init', given, ['data', 'target', 'positive', 'key', 'name']);
    const at = (0,doorway/* doorway */.Q)(given, 'init', log);
    const workspace = (0,external_node_path_.resolve)(at.workspace);
    const files = new node_files/* NodeFiles */.Q();
    const asked = askedOf(given, flags, workspace);
    const written = new WrittenFiles(files, workspace, given.force);
    const stays = (path) => log.notice(`${path} exists and stays as it is.`);
    const write = async (path, text) => {
        if (!(await written.write(path, text)))
            stays(path);
    };
    try {
        await checkAsked(asked, files, workspace);
        if (await written.mayWrite(at.config)) {
            const proposal = await proposalFor(asked, files, workspace);
            for (const line of assumptions(proposal, asked))
                log.notice(line);
            await write(at.config, document_document(proposal));
        }
        else
            stays(at.config);
        await inferFiles(given, log, files, written);
        const { toRoot, path, text } = await workflowPlace(files, workspace, asked.name);
        await write(path, text);
        await write(`${toRoot}${tagRulesetPath}`, `${JSON.stringify(tagRuleset, null, 2)}\n`);
        await ignoreRuns(files, workspace, written);
    }
    catch (cause) {
        await written.undo('mlops');
        throw cause;
    }
    const list = written.paths.length === 0 ? 'nothing: all files were there' : written.paths.join(', ');
    const read = [at.config, 'mlops/schema.yml'].join(' and ');
    (0,print/* print */.yy)(`Wrote ${list}.\nRead ${read}, commit the files, then run: mlops check\n`);
    if (written.paths.some((path) => path.endsWith(tagRulesetPath)))
        (0,print/* print */.yy)(`${tagRulesetHint}\n`);
    return failure/* exit */.NS.done;
}
function askedOf(given, flags, workspace) {
    const source = [...flags.all('data'), ...given.positional].map((path) => (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') : path);
    return {
        name: flags.one('name') ?? (0,entry_name/* defaultModelName */.G)(null, workspace),
        source,
        target: flags.one('target'),
        positive: flags.one('positive'),
        key: flags.all('key'),
    };
}
async function proposalFor(asked, files, workspace) {
    const source = asked.source.length > 0
        ? { value: asked.source.length === 1 ? asked.source[0] : asked.source, why: 'it was given' }
        : chooseSource(await findData(files, workspace));
    const patterns = [source.value].flat();
    const columns = await lookAtData(files, workspace, patterns);
    if (asked.source.length === 0)
        checkColumns(asked, columns.map(({ name }) => name), patterns[0]);
    return propose(asked, { ...(await readRepository(files, workspace)), source, columns });
}
async function checkAsked(asked, files, workspace) {
    if (asked.source.length === 0)
        return;
    const { names, file } = await columnNames(files, workspace, asked.source);
    checkColumns(asked, names, file);
}
function checkColumns({ target, key }, names, file) {
    const said = [...(target === undefined ? [] : [['target', target]]), ...key.map((name) => ['key', name])];
    for (const [flag, column] of said) {
        if (names.includes(column))
            continue;
        const near = (0,nearest.nearest)(column, names);
        const hint = near === undefined ? `it has ${names.slice(0, 20).join(', ')}` : `did you mean "${near}"?`;
        throw new errors/* UserError */.yo(`--${flag}: ${file} has no column "${column}"; ${hint}`);
    }
}
async function inferFiles(given, log, files, written) {
    const at = (0,doorway/* doorway */.Q)(given, 'init', log);
    const flags = [(0,override/* literalOverride */.Il)(['split', 'write'], true, 'init')];
    const session = await (0,compose.compose)({ ...at, overrides: [...at.overrides, ...flags] });
    const { config, context } = session;
    const { schema } = config.data;
    try {
        if (await written.mayWrite(schema)) {
            await written.keep(schema);
            const validate = { ...config.validate, infer: true, overwrite: true };
            await new engine.Engine({ ...session, config: { ...config, validate } }, true, silent).run('validate');
        }
        if (await written.mayWrite(policy_file/* policyFile */.Xd)) {
            if (await written.keep(policy_file/* policyFile */.Xd))
                log.warning(`${policy_file/* policyFile */.Xd} is replaced: rows change their parts of the split.`);
            await files.remove((0,external_node_path_.join)(context.workspace, policy_file/* policyFile */.Xd));
        }
        await new engine.Engine(session, true, silent).run('split');
    }
    finally {
        await session.close();
    }
}
const silent = { around: (_step, _part, body) => body() };
async function ignoreRuns(files, workspace, written) {
    if ((await files.stat((0,external_node_path_.join)(workspace, '.gitignore'))) !== undefined)
        return;
    await written.write('.gitignore', '.mlops/\n.mlops-registry/\nbuild/\ndist/\n*.egg-info/\n__pycache__/\n');
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

/***/ 54905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiOf: () => (/* binding */ apiOf),
/* harmony export */   openRegistry: () => (/* binding */ openRegistry),
/* harmony export */   serverOf: () => (/* binding */ serverOf),
/* harmony export */   workspaceRepository: () => (/* binding */ workspaceRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _host_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46701);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26266);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23969);





async function openRegistry(access, files) {
    const { place, workspace, variables, token, log, latest } = access;
    if (place === 'github' || place.startsWith('github:')) {
        const [{ openGitHubRegistry }, name] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 41398)), repositoryAt(access)]);
        const agent = `mlops-action/${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .r}`;
        return openGitHubRegistry({ ...name, api: apiOf(variables), token, agent, log }, files, latest);
    }
    const { FolderRegistry } = await Promise.all(/* import() */[__webpack_require__.e(5857), __webpack_require__.e(2295), __webpack_require__.e(7211)]).then(__webpack_require__.bind(__webpack_require__, 7211));
    return new FolderRegistry(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place) ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, place));
}
async function repositoryAt({ place, workspace, variables }) {
    const { repositoryName } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    if (place !== 'github') {
        const named = repositoryName(place.slice('github:'.length));
        if (named !== null)
            return named;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: expected a folder, github:owner/repository or github, got ${JSON.stringify(place)}.`);
    }
    const own = await workspaceRepository(workspace, variables);
    if (typeof own !== 'string')
        return own;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`registry: github is the repository of ${workspace}, but ${own}; name it: github:owner/repository.`);
}
async function workspaceRepository(workspace, variables) {
    const { repositoryName, repositoryOfRemote } = await __webpack_require__.e(/* import() */ 8890).then(__webpack_require__.bind(__webpack_require__, 68890));
    const running = repositoryName(variables['GITHUB_REPOSITORY'] ?? '');
    if (running !== null)
        return running;
    const remote = (0,_host_git_js__WEBPACK_IMPORTED_MODULE_2__/* .originAddress */ .Jg)(workspace, (0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_3__/* .childVariables */ .Oz)(variables, []));
    if (remote === null)
        return 'it has no git remote named origin';
    const { host } = new URL(serverOf(variables));
    return repositoryOfRemote(remote, host) ?? `its remote origin is not on ${host}`;
}
function serverOf({ GITHUB_SERVER_URL: server }) {
    return server === undefined || server === '' ? 'https://github.com' : server;
}
function apiOf(variables) {
    const { GITHUB_API_URL: api, GITHUB_SERVER_URL: server } = variables;
    if (api !== undefined && api !== '')
        return api;
    return server === undefined || server === '' || new URL(server).host === 'github.com'
        ? 'https://api.github.com'
        : `${server}/api/v3`;
}


/***/ }),

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ originAddress),
/* harmony export */   Xz: () => (/* binding */ isTracked),
/* harmony export */   mS: () => (/* binding */ gitState)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function gitState(folder, variables) {
    const words = ['status', '--porcelain=v2', '--branch', '--untracked-files=no'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    if (status !== 0)
        return { revision: null, dirty: false };
    const revision = /^# branch\.oid ([0-9a-f]{40,64})$/m.exec(stdout)?.[1] ?? null;
    return { revision, dirty: /^[^#]/m.test(stdout) };
}
function originAddress(folder, variables) {
    const words = ['remote', 'get-url', 'origin'];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, { cwd: folder, env: variables, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
}
function isTracked(path, folder, variables) {
    const words = ['-c', 'safe.directory=*', 'ls-files', '--', `:(icase)${path}`];
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', words, {
        cwd: folder,
        env: variables,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
    });
    return status === 0 && stdout !== '';
}


/***/ }),

/***/ 26266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ NodeProcess),
  Oz: () => (/* binding */ childVariables),
  _n: () => (/* binding */ isAlive)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/host/lines.js

const longest = 10_000;
class LineSplitter {
    onLine;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    rest = '';
    constructor(onLine) {
        this.onLine = onLine;
    }
    push(chunk) {
        const text = this.rest + this.decoder.write(chunk);
        const lines = text.split(/\r\n|\n|\r(?!$)/);
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.onLine(line);
        while (this.rest.length > longest) {
            this.onLine(this.rest.slice(0, longest));
            this.rest = this.rest.slice(longest);
        }
    }
    end() {
        const last = (this.rest + this.decoder.end()).replace(/\r$/, '');
        this.rest = '';
        if (last !== '')
            this.onLine(last);
    }
}

// EXTERNAL MODULE: ./.build/host/system-error.js
var system_error = __webpack_require__(30091);
;// CONCATENATED MODULE: ./.build/host/node-process.js





const graceMs = 5000;
const tokensAndFiles = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
]);
function childVariables(variables, pass) {
    const kept = {};
    for (const [name, value] of Object.entries(variables)) {
        const upper = name.toUpperCase();
        const ours = upper.startsWith('ACTIONS_') || upper.startsWith('INPUT_') || tokensAndFiles.has(upper);
        if (value !== undefined && (!ours || pass.includes(name)))
            kept[name] = value;
    }
    return kept;
}
class NodeProcess {
    variables;
    running = new Set();
    secrets;
    constructor(variables, secrets = []) {
        this.variables = variables;
        this.secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    }
    async run(command) {
        const [program, ...rest] = command.argv;
        if (program === undefined || program === '')
            throw new errors/* UserError */.yo('The command is empty; give a program to run.');
        const started = performance.now();
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd: command.cwd,
            env: { ...this.variables, ...command.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        this.running.add(child);
        try {
            return await this.follow(child, command, program, started);
        }
        finally {
            this.running.delete(child);
        }
    }
    stop() {
        for (const child of this.running)
            endGroup(child);
    }
    follow(child, command, program, started) {
        const tail = [];
        const kept = [];
        let timedOut = false;
        const keep = (said, stream) => {
            const line = this.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), said);
            tail.push(line);
            if (tail.length > 50)
                tail.shift();
            command.onLine?.(line, stream);
        };
        const out = new LineSplitter((line) => keep(line, 'stdout'));
        const err = new LineSplitter((line) => keep(line, 'stderr'));
        child.stdout?.on('data', (chunk) => {
            if (command.capture === true)
                kept.push(chunk);
            out.push(chunk);
        });
        child.stderr?.on('data', (chunk) => err.push(chunk));
        return new Promise((resolve, reject) => {
            const timer = command.timeoutMs === undefined
                ? undefined
                : setTimeout(() => {
                    timedOut = true;
                    endGroup(child);
                }, command.timeoutMs);
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startError(cause, program, command));
            });
            let grace;
            child.on('exit', () => {
                clearTimeout(timer);
                grace = setTimeout(() => {
                    endGroup(child);
                    child.stdout?.destroy();
                    child.stderr?.destroy();
                }, graceMs);
            });
            child.on('close', (code, signal) => {
                clearTimeout(grace);
                out.end();
                err.end();
                const stdout = Buffer.concat(kept).toString('utf8');
                resolve({ code, signal, timedOut, tail, stdout, milliseconds: performance.now() - started });
            });
        });
    }
}
function startError(cause, program, { key, cwd }) {
    const where = key === undefined ? '' : `${key}: `;
    if ((0,system_error/* isSystemError */.O)(cause, 'ENOENT')) {
        if (!(0,external_node_fs_.existsSync)(cwd))
            return new errors/* UserError */.yo(`${where}${program}: no folder ${cwd} to run it in.`, { cause });
        const sentence = `${program}: no such program on PATH; install it or correct the command.`;
        return new errors/* UserError */.yo(where + sentence, { cause });
    }
    if ((0,system_error/* isSystemError */.O)(cause, 'EACCES'))
        return new errors/* UserError */.yo(`${where}${program}: not executable; give it the right to run (chmod +x).`, { cause });
    return cause;
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause, 'ESRCH'))
            throw cause;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,system_error/* isSystemError */.O)(cause, 'EPERM');
    }
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   d: () => (/* binding */ firstRepeats)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80322);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11149);



function canonical(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    if (type === 'boolean')
        return cell.toLowerCase();
    if (type === 'string')
        return cell;
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(cell);
    return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? cell.toLowerCase() : String(value);
}
async function firstRepeats(batches, columns, { nulls, values }) {
    const repeated = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R(values);
    const seen = new _seen_js__WEBPACK_IMPORTED_MODULE_2__/* .Seen */ .U();
    for await (const { names, cells, rows, file, lines } of batches) {
        const own = columns.map(({ name, type }) => ({ type, cells: cells[names.indexOf(name)] }));
        for (let row = 0; row < rows; row++) {
            const key = own.map((column) => canonical(column.cells[row], column.type));
            if (!nulls && key.includes(null))
                continue;
            const text = key.map((cell) => (cell === null ? '-' : `${String(cell.length)}:${cell}`)).join('');
            if (!seen.add(text))
                repeated.add(file, lines[row], own[0].cells[row]);
            if (repeated.isFull)
                return repeated.places();
        }
    }
    return repeated.places();
}


/***/ }),

/***/ 80322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Occurrences)
/* harmony export */ });
const kept = 3;
const longest = 100;
class Occurrences {
    keepValues;
    count = 0;
    lines = [];
    values = [];
    constructor(keepValues) {
        this.keepValues = keepValues;
    }
    add(file, line, value) {
        if (this.count++ >= kept)
            return;
        this.lines.push({ file, line });
        if (this.keepValues && value !== null)
            this.values.push(Buffer.from(value.slice(0, longest)).toString());
    }
    get isFull() {
        return this.count >= kept;
    }
    places() {
        return { count: this.count, lines: this.lines, values: this.values };
    }
    static merge(parts, files) {
        const order = new Map(files.map((file, index) => [file, index]));
        const places = parts.flatMap(({ lines, values }) => lines.map((place, at) => ({ place, value: values[at] })));
        places.sort((a, b) => order.get(a.place.file) - order.get(b.place.file) || a.place.line - b.place.line);
        const first = places.slice(0, kept);
        return {
            count: parts.reduce((sum, { count }) => sum + count, 0),
            lines: first.map(({ place }) => place),
            values: first.flatMap(({ value }) => (value === undefined ? [] : [value])),
        };
    }
}


/***/ }),

/***/ 11149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ distinctOf),
/* harmony export */   U: () => (/* binding */ Seen)
/* harmony export */ });
const mostSeen = 1 << 25;
class Seen {
    most;
    size = 0;
    over = false;
    table;
    constructor(most = mostSeen, expected = 0) {
        this.most = most;
        this.table = new Int32Array(2 * Math.max(1 << 12, 2 ** Math.ceil(Math.log2((expected * 4) / 3 + 2))));
    }
    add(text) {
        const { low, high } = hash(text);
        return this.addHash(low, high);
    }
    addHash(low, high) {
        const second = low === 0 && high === 0 ? 1 : high;
        if (this.size === this.most) {
            this.over = true;
            return !this.has(low, second);
        }
        if (!this.insert(low, second))
            return false;
        this.size++;
        if (this.size * 8 > this.table.length * 3)
            this.grow();
        return true;
    }
    words() {
        const words = new Int32Array(this.size * 2);
        let count = 0;
        for (let at = 0; at < this.table.length; at += 2) {
            if (this.table[at] === 0 && this.table[at + 1] === 0)
                continue;
            words[count++] = this.table[at];
            words[count++] = this.table[at + 1];
        }
        return words;
    }
    has(low, high) {
        const place = this.place(low, high);
        return this.table[place] !== 0 || this.table[place + 1] !== 0;
    }
    insert(low, high) {
        const place = this.place(low, high);
        if (this.table[place] !== 0 || this.table[place + 1] !== 0)
            return false;
        this.table[place] = low;
        this.table[place + 1] = high;
        return true;
    }
    place(low, high) {
        const { table } = this;
        const last = table.length - 1;
        for (let place = (low << 1) & last;; place = (place + 2) & last) {
            const first = table[place];
            const second = table[place + 1];
            if ((first === low && second === high) || (first === 0 && second === 0))
                return place;
        }
    }
    grow() {
        const before = this.table;
        this.table = new Int32Array(before.length * 2);
        for (let at = 0; at < before.length; at += 2) {
            if (before[at] !== 0 || before[at + 1] !== 0)
                this.insert(before[at], before[at + 1]);
        }
    }
}
function distinctOf(lists) {
    const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
    const slices = Math.ceil(all / mostSeen);
    let distinct = 0;
    for (let slice = 0; slice < slices; slice++) {
        const seen = new Seen(Infinity, Math.ceil(all / slices));
        for (const words of lists) {
            for (let at = 0; at < words.length; at += 2) {
                if (slices > 1 && (words[at + 1] >>> 0) % slices !== slice)
                    continue;
                seen.addHash(words[at], words[at + 1]);
            }
        }
        distinct += seen.size;
    }
    return distinct;
}
function hash(text) {
    let low = text.length ^ 0x9e3779b9;
    let high = text.length ^ 0x85ebca6b;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        low = Math.imul(low ^ unit, 0x01000193);
        low ^= low >>> 15;
        high = Math.imul(high ^ (unit + at), 0x5bd1e995);
        high ^= high >>> 13;
    }
    low = mix(low);
    return { low, high: mix(high ^ Math.imul(low, 0xc2b2ae35)) };
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 31843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ub: () => (/* binding */ TargetValues)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_infer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62053);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50676);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31906);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97548);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);






const mostLabels = 1000;
const mostNumbers = 10_000_000;
function labelOf(cell, type) {
    if (cell === null || (cell === '' && type !== 'string'))
        return null;
    switch (type) {
        case 'string':
            return cell.normalize('NFC');
        case 'boolean':
            return (0,_table_infer_js__WEBPACK_IMPORTED_MODULE_1__/* .isBoolean */ .Lm)(cell) ? cell.toLowerCase() : undefined;
        case 'number':
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(cell)?.replaceAll('"', '');
    }
}
const mostPlaces = 3;
class PlaceList {
    count;
    first;
    constructor(count = 0, first = []) {
        this.count = count;
        this.first = first;
    }
    static joined(places, files) {
        const first = places
            .flatMap((each) => each.first)
            .sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line)
            .slice(0, mostPlaces);
        return new PlaceList(places.reduce((sum, { count }) => sum + count, 0), first);
    }
    add({ file, lines }, row) {
        if (this.count++ < mostPlaces)
            this.first.push({ file, line: lines[row] });
    }
}
class TargetValues {
    column;
    type;
    rows = 0;
    counts = new Map();
    known = new Map();
    nulls = new PlaceList();
    wrong = new PlaceList();
    texts = new PlaceList();
    numbers;
    constructor(column, type, keep) {
        this.column = column;
        this.type = type;
        this.numbers = keep ? new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G() : null;
    }
    static merged(column, type, states, files) {
        const whole = new TargetValues(column, type, false);
        for (const { rows, labels } of states) {
            whole.rows += rows;
            for (const [label, count] of labels) {
                const before = whole.counts.get(label);
                if (before !== undefined)
                    before.rows += count;
                else if (whole.counts.size <= mostLabels)
                    whole.counts.set(label, { rows: count });
            }
        }
        const places = (of) => PlaceList.joined(states.map(of), files);
        whole.nulls = places(({ nulls }) => nulls);
        whole.wrong = places(({ wrong }) => wrong);
        whole.texts = places(({ texts }) => texts);
        const numbers = states.map((state) => state.numbers);
        if (whole.rows <= mostNumbers && numbers.every((each) => each !== null)) {
            whole.numbers = new _growing_js__WEBPACK_IMPORTED_MODULE_4__/* .Growing */ .G();
            for (const each of numbers)
                for (const number of each)
                    whole.numbers.push(number);
        }
        return whole;
    }
    get labels() {
        return new Map([...this.counts].map(([label, { rows }]) => [label, rows]));
    }
    state() {
        const { rows, labels, nulls, wrong, texts } = this;
        const plain = ({ count, first }) => ({ count, first: [...first] });
        const numbers = this.numbers?.whole() ?? null;
        return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
    }
    see(cell, rows, row) {
        if (++this.rows > mostNumbers)
            this.numbers = null;
        const known = this.known.get(cell);
        if (known !== undefined) {
            known.count.rows++;
            if (known.text)
                this.texts.add(rows, row);
            if (known.number !== null)
                this.numbers?.push(known.number);
            return known.label;
        }
        const label = labelOf(cell, this.type);
        if (label === null) {
            this.nulls.add(rows, row);
            return null;
        }
        const number = this.type === 'boolean' ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell);
        if (number === undefined)
            this.texts.add(rows, row);
        if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
            this.wrong.add(rows, row);
            return null;
        }
        if (this.type === 'number')
            this.numbers?.push(number);
        let count = this.counts.get(label);
        if (count === undefined) {
            if (this.counts.size > mostLabels)
                return label;
            this.counts.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(label), (count = { rows: 0 }));
        }
        count.rows++;
        if (this.known.size <= mostLabels) {
            const own = { label, count, text: number === undefined, number: this.type === 'number' ? number : null };
            this.known.set((0,_table_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ownText */ .U)(cell), own);
        }
        return label;
    }
    get many() {
        return this.counts.size > mostLabels;
    }
    values() {
        return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
    }
    check() {
        const name = JSON.stringify(this.column);
        if (this.nulls.count > 0) {
            const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`data.target: expected a value of ${name} in every row, ${rows} none (${shown(this.nulls)}); fill them in or remove the rows.`);
        }
        if (this.wrong.count > 0) {
            const expected = this.type === 'number' ? 'a finite number' : 'true or false';
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${placeText(this.wrong.first[0])}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`);
        }
    }
}
function placeText({ file, line }) {
    return `${file}:${line}`;
}
function shown({ count, first }) {
    return `${first.map(placeText).join(', ')}${count > mostPlaces ? ', ...' : ''}`;
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

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ linearParams),
/* harmony export */   _d: () => (/* binding */ mlpParams),
/* harmony export */   rV: () => (/* binding */ logisticParams)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const shape = {
    epochs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('How often training goes through the rows, at most; the learning rate falls to 0 over them (cosine).'),
    batch_size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(1_000_000).default(32).describe('Rows of one step of the optimiser (Adam).'),
    learning_rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(10).default(0.01).describe('Step size of the optimiser at the start.'),
    l2: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1000)
        .default(0.001)
        .describe('Weight of the sum of squared weights (biases are free) that is added to the mean loss of a row.'),
    patience: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('auto'), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1)])
        .nullable()
        .default('auto')
        .describe('Early stopping: epochs without a better loss on a tenth of the training rows, held out for this, before training stops and the best weights are taken; auto: 20 where that tenth has at least 100 rows (fewer cannot tell a better epoch from chance), else null; null: train on all rows for all epochs.'),
    max_categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(100_000)
        .default(100)
        .describe('Categories of a text column that get an input of their own, the most frequent first; all others share one.'),
};
const classWeight = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('balanced'), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1_000_000))])
    .nullable()
    .default(null)
    .describe('What a row of each class counts in the loss: a mapping from class to weight (1 for a class that it does not name), or balanced: rows / (classes * rows of the class), as in scikit-learn. The weights are scaled so that the mean over the training rows is 1.');
const linearParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
const logisticParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...shape, class_weight: classWeight });
const mlpParams = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    hidden: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(10_000))
        .min(1)
        .max(20)
        .default([32])
        .describe('Units of each hidden layer (rectified linear).'),
    dropout: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .lt(1)
        .default(0)
        .describe('Share of the hidden units that each step of training leaves out, chosen anew for each row.'),
    ...shape,
    learning_rate: shape.learning_rate.unwrap().default(0.003).describe('Step size of the optimiser at the start.'),
    class_weight: classWeight,
});


/***/ }),

/***/ 53848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ programDigest),
/* harmony export */   Sl: () => (/* binding */ parseParams),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69407);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _params_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8961);
/* harmony import */ var _tfjs_class_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8013);
/* harmony import */ var _train_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11655);








function planOf(train, target, input = null) {
    if (input !== null && (0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) !== 'python') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`model.input: it says what a model of the flavor python is given, this one is of the flavor ${(0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train)}; remove it.`);
    }
    if (train.data !== 'csv' && train.command === null) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train.data: it says what your program train.command is given; without one the training rows are read as they are. Remove it.');
    }
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'command') {
        const { command, data, score } = train;
        if (command === null || score === null) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor command needs both train.command and train.score; set them in mlops.yml.');
        }
        return { flavor: 'command', command, data, score, params: mappingOf(train.params) };
    }
    if ((0,_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .flavorOf */ .cJ)(train) === 'python') {
        return { flavor: 'python', train: pythonTraining(train), input, params: mappingOf(train.params) };
    }
    const estimator = estimatorOf(_train_options_js__WEBPACK_IMPORTED_MODULE_4__/* .estimators */ .Ac.find((name) => name === train.estimator) ?? null, target.task);
    const params = parseParams('tfjs', estimator, train.params);
    refuseUnknownClasses(params, target);
    return { flavor: 'tfjs', estimator, params, backend: train.backend };
}
function pythonTraining({ command, data, estimator, preprocess, columns }) {
    if (command !== null)
        return { command, data };
    if (estimator !== null)
        return { estimator, preprocess, columns };
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train: the flavor python needs train.estimator or train.command; set one in mlops.yml.');
}
function programDigest(command) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(command)).digest('hex');
}
function estimatorOf(asked, task) {
    switch (task) {
        case 'binary':
        case 'multiclass':
            if (asked === 'linear')
                throw misfit('logistic or mlp', task, asked);
            return asked ?? 'logistic';
        case 'regression':
            if (asked === 'logistic')
                throw misfit('linear or mlp', task, asked);
            return asked ?? 'linear';
    }
}
function misfit(expected, task, asked) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.estimator: expected ${expected} for the task ${task}, got ${asked}.`);
}
function refuseUnknownClasses({ class_weight: asked }, { task, classes }) {
    if (asked === null || asked === undefined)
        return;
    const key = 'train.params.class_weight';
    if (task === 'regression') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${key}: belongs to targets with classes, the task is regression; remove it.`);
    }
    if (asked === 'balanced')
        return;
    const unknown = Object.keys(asked).filter((name) => !classes.includes((0,_tfjs_class_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .classText */ .a)(name)));
    if (unknown.length === 0)
        return;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ(unknown.map((name) => `${key}: ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(name)} is no class of the target; write a class as it stands in the data.`));
}
function parseParams(flavor, estimator, raw) {
    const params = mappingOf(raw);
    if (flavor === 'command')
        return params;
    const schema = schemas[estimator ?? 'linear'];
    const parsed = schema.safeParse(params);
    if (parsed.success)
        return parsed.data;
    const json = zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(schema, { io: 'input' });
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ(parsed.error.issues.flatMap((issue) => describe(issue, params, json, estimator ?? 'linear')));
}
const schemas = { linear: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .linearParams */ .Gd, logistic: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .logisticParams */ .rV, mlp: _params_options_js__WEBPACK_IMPORTED_MODULE_3__/* .mlpParams */ ._d };
function mappingOf(raw) {
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw))
        return raw;
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`train.params: expected a mapping, got ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(raw)}.`);
}
function describe(issue, raw, json, estimator) {
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, json, estimator));
    const key = ['train.params', ...issue.path.map(String)].join('.');
    const value = issue.path.reduce((node, part) => node[part], raw);
    return [`${key}: expected ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .expectation */ .pG)(json, issue.path)}, got ${(0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .shownValue */ .JJ)(value)}.`];
}
const owners = {
    hidden: 'the estimator mlp',
    dropout: 'the estimator mlp',
    class_weight: 'the estimators logistic and mlp, for classes',
};
function unknownKey(key, json, estimator) {
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .knownKeys */ .eE)(json, []);
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__.nearest)(key, known);
    const owner = Object.hasOwn(owners, key) ? owners[key] : undefined;
    const hint = owner !== undefined
        ? `it belongs to ${owner}, this one is ${estimator}; set train.estimator to mlp, or remove it.`
        : near === undefined
            ? `the estimator ${estimator} knows ${known.join(', ')}.`
            : `did you mean "${near}"?`;
    return `train.params.${key}: unknown key; ${hint}`;
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ classWeights),
/* harmony export */   a: () => (/* binding */ classText)
/* harmony export */ });
function classWeights(asked, classes, counts) {
    if (asked === null || asked === undefined)
        return null;
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const present = counts.filter((count) => count > 0).length;
    const given = new Map(asked === 'balanced' ? [] : Object.entries(asked).map(([name, of]) => [classText(name), of]));
    const weights = counts.map((count, at) => {
        if (asked === 'balanced')
            return count === 0 ? 1 : rows / (present * count);
        return given.get(classes[at]) ?? 1;
    });
    const sum = counts.reduce((total, count, at) => total + count * weights[at], 0);
    return weights.map((weight) => (weight * rows) / sum);
}
function classText(name) {
    return name.normalize('NFC');
}


/***/ })

};
