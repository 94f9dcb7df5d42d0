export const id = 9417;
export const ids = [9417];
export const modules = {

/***/ 69407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   UW: () => (/* binding */ schemasAt),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
function alternatives(schema) {
    const inner = schema.anyOf ??
        schema.oneOf ??
        (Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined);
    return inner === undefined ? [schema] : inner.flatMap(alternatives);
}
function schemasAt(schema, path) {
    let nodes = alternatives(schema);
    for (const key of path) {
        nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
    }
    return nodes;
}
function below(node, key) {
    const name = String(key);
    if (node.properties !== undefined && Object.hasOwn(node.properties, name))
        return [node.properties[name]];
    if (typeof node.additionalProperties === 'object')
        return [node.additionalProperties];
    if (node.items !== undefined && /^\d+$/.test(name))
        return [node.items];
    return [];
}
function knownKeys(schema, path) {
    return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectation(schema, path) {
    const words = schemasAt(schema, path).map(describe);
    const unique = [...new Set(words)].filter((word) => word !== 'nothing');
    return unique.length === 0 ? 'something else' : unique.join(' or ');
}
function describe(node) {
    if (node.const !== undefined)
        return JSON.stringify(node.const);
    if (node.enum !== undefined)
        return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
    switch (node.type) {
        case 'string':
            return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
        case 'boolean':
            return 'true or false';
        case 'number':
            return `a number${bounds(node)}`;
        case 'integer':
            return `a whole number${bounds(node)}`;
        case 'array':
            return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
        case 'object':
            return node.properties === undefined || Object.keys(node.properties).length === 0
                ? 'a mapping'
                : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
        case 'null':
            return 'nothing';
        default:
            return 'a value';
    }
}
function plural(words) {
    return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}
function bounds(node) {
    const parts = [];
    if (node.exclusiveMinimum !== undefined)
        parts.push(`above ${node.exclusiveMinimum}`);
    else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
        parts.push(`of at least ${node.minimum}`);
    if (node.exclusiveMaximum !== undefined)
        parts.push(`below ${node.exclusiveMaximum}`);
    else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
        parts.push(`of at most ${node.maximum}`);
    return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}
function shownValue(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'number' && !Number.isFinite(value)) {
        return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
    }
    const text = JSON.stringify(value);
    if (text === undefined)
        return typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}


/***/ }),

/***/ 83815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/evaluate/behaviour.options.js

const behaviour_options_name = schemas/* string */.YjP().min(1).max(80).describe('Name of the test.');
const atMost = schemas/* number */.aig()
    .min(0)
    .max(1)
    .default(0)
    .describe('The largest share of rows that may break the expectation.');
const tolerance = schemas/* number */.aig()
    .min(0)
    .nullable()
    .default(null)
    .describe('How far a score, or a predicted number, may move against the expectation without breaking it.');
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
const amount = schemas/* union */.KCZ([
    schemas/* number */.aig().gt(0),
    schemas/* string */.YjP().regex(/^\d+(?:\.\d+)?%$/, 'expected a number above 0, or a percentage such as 10%'),
]);
const invariance = schemas/* strictObject */.rej({
    name: behaviour_options_name,
    invariance: schemas/* strictObject */.rej({
        set: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(value).min(1))
            .describe('Columns, and the values that are put in the place of their own: every combination is tried.'),
    })
        .describe('The prediction has to stay the same.'),
    at_most: atMost,
    tolerance,
});
const directional = schemas/* strictObject */.rej({
    name: behaviour_options_name,
    directional: schemas/* strictObject */.rej({
        increase: schemas/* record */.g1P(schemas/* string */.YjP(), amount).optional().describe('Columns, and how much is added: 5, or 10% of it.'),
        decrease: schemas/* record */.g1P(schemas/* string */.YjP(), amount).optional().describe('Columns, and how much is taken away.'),
        class: schemas/* string */.YjP()
            .optional()
            .describe('Several classes: the class whose probability is meant; binary: the positive class.'),
    })
        .refine(({ increase = {}, decrease = {} }) => Object.keys({ ...increase, ...decrease }).length > 0, {
        message: 'expected increase or decrease with at least one column.',
    })
        .describe('The score, or the predicted number, may move in one direction only.'),
    expect: schemas/* enum */.k5n(['up', 'down']).describe('The direction in which it may move.'),
    at_most: atMost,
    tolerance,
});
const behaviourOptions = schemas/* array */.YOg(schemas/* union */.KCZ([invariance, directional]))
    .default([])
    .superRefine((tests, context) => {
    const names = tests.map((test) => test.name);
    names.forEach((each, at) => {
        if (names.indexOf(each) < at) {
            const message = `a second test ${JSON.stringify(each)}; give it another name.`;
            context.addIssue({ code: 'custom', path: [at, 'name'], message });
        }
    });
});

;// CONCATENATED MODULE: ./.build/evaluate/cost.options.js

const cost_options_text = schemas/* string */.YjP().min(1);
const money = schemas/* union */.KCZ([schemas/* number */.aig(), cost_options_text]);
const costOptions = schemas/* strictObject */.rej({
    matrix: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), money))
        .optional()
        .describe('What it costs where a class is observed (first key) and another is decided (second key): money, or the name of a column that holds it row by row; a gain is below 0, the right decision costs 0 unless said.'),
    value: cost_options_text.optional().describe('A column with the money that is lost where the row is decided wrongly.'),
})
    .refine(({ matrix, value }) => (matrix === undefined) !== (value === undefined), {
    message: 'expected either matrix or value, and only one of them.',
})
    .nullable()
    .default(null);

;// CONCATENATED MODULE: ./.build/evaluate/own.options.js

const own_options_text = schemas/* string */.YjP().min(1);
const ownMetric = schemas/* strictObject */.rej({
    command: schemas/* union */.KCZ([own_options_text, schemas/* array */.YOg(own_options_text).min(1)])
        .describe('Program that measures one model, run in the working directory; it reads MLOPS_INPUT (CSV: row_id, observed, prediction, score or p_<class>, weight) and MLOPS_ROWS (CSV: row_id and all columns of the data), and writes to MLOPS_OUTPUT a CSV with a number a row (`row_id,value`), or JSON `{"value": 0.3}`.'),
    better: schemas/* enum */.k5n(['higher', 'lower']).describe('Which way is better.'),
    range: schemas/* tuple */.PVZ([schemas/* number */.aig().nullable(), schemas/* number */.aig().nullable()])
        .default([null, null])
        .describe('The smallest and the largest number that a row, or the one value, can have; null: no limit.'),
    timeout_minutes: schemas/* number */.aig()
        .gt(0)
        .max(24 * 60)
        .default(10)
        .describe('Minutes after which the program is ended.'),
})
    .refine(({ range: [least, most] }) => least === null || most === null || least < most, {
    path: ['range'],
    message: 'expected two numbers, the smaller one first.',
});
const ownOptions = schemas/* record */.g1P(schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_]*$/)
    .max(60), ownMetric)
    .default({});

// EXTERNAL MODULE: ./.build/evaluate/slice.js + 2 modules
var slice = __webpack_require__(9283);
// EXTERNAL MODULE: ./.build/evaluate/threshold-choice.js
var threshold_choice = __webpack_require__(49883);
;// CONCATENATED MODULE: ./.build/evaluate/threshold.options.js


const thresholdOptions = schemas/* union */.KCZ([
    schemas/* number */.aig().min(0).max(1),
    schemas/* strictObject */.rej({
        choose: schemas/* string */.YjP()
            .superRefine((text, context) => {
            const found = (0,threshold_choice/* parseChoice */.H)(text);
            if ('wrong' in found)
                context.addIssue({ code: 'custom', message: found.wrong });
        })
            .describe('What the threshold is to make best on the validation rows: `f1`, `f_beta@<beta>`, `accuracy`, `balanced_accuracy`, `youden`, `mcc`, `cost` (see `evaluate.cost`), `recall_at_precision@<precision>` (the most recall at this precision or more) or `precision_at_recall@<recall>`.'),
    }),
])
    .nullable()
    .default(null);

;// CONCATENATED MODULE: ./.build/evaluate/evaluate.options.js






const evaluateOptions = schemas/* strictObject */.rej({
    metrics: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Metrics to compute, in this order; by default all of the task.'),
    weight: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A column with what each row counts in every metric, a number of at least 0; null: every row counts 1.'),
    threshold: thresholdOptions.describe("Binary: the positive class is decided where its score is at least this number, or `{choose: f1}`: chosen once on the validation rows, recorded with the version, and used wherever it decides. null: the model's own predictions stand."),
    cost: costOptions.describe('What decisions cost, in money: adds the metric `cost`, by 1,000 decisions. `{matrix: {observed: {decided: 5}}}`, or `{value: <column>}`.'),
    own: ownOptions.describe('Metrics of your own by name, each a program that measures the predictions of a model.'),
    slices: schemas/* array */.YOg(slice/* sliceOptions */.Fk)
        .default([])
        .describe('Rows whose metrics are shown by themselves: a column, whose every value is a slice, or `{name: adults, where: "age >= 18"}`.'),
    behaviour: behaviourOptions.describe('What has to hold where inputs are changed: invariance (the prediction stays) and direction (it moves one way only).'),
    part: schemas/* enum */.k5n(['validation', 'test'])
        .default('validation')
        .describe('The rows to score; for one call. Every look at the test rows counts.'),
    timeout_minutes: schemas/* number */.aig()
        .gt(0)
        .max(24 * 60)
        .default(60)
        .describe('Minutes after which the scoring of one model is ended and counts as failed.'),
});

// EXTERNAL MODULE: ./.build/gate/gate.options.js + 2 modules
var gate_options = __webpack_require__(6493);
// EXTERNAL MODULE: ./.build/project/environments/container.options.js
var container_options = __webpack_require__(29620);
;// CONCATENATED MODULE: ./.build/project/environment.options.js


const environment_options_text = schemas/* string */.YjP().min(1);
const path = environment_options_text.regex(/^[^*?[\]\p{Cc}]+$/u, 'expected a path, no pattern');
const pythonVersion = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])
    .superRefine((value, context) => {
    if (typeof value === 'string' && /^3(?:\.\d+){0,2}$/.test(value))
        return;
    const message = `expected a version of Python in quotes, such as "3.12", got ${JSON.stringify(value)}.`;
    context.addIssue({ code: 'custom', message });
})
    .transform(String);
const environmentOptions = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['venv', 'container', 'host'])
        .nullable()
        .default(null)
        .describe("Where the model's own code runs; venv: a virtual environment of Python with the locked packages and the built package, and another one for tests and linters; container: an image of the repository's Dockerfile, or of one made from the lock, in which the model is trained and scored; host: this machine with what is installed on it. By default venv for the flavor python where a uv.lock, requirements.lock, requirements.txt or pyproject.toml is there and no setup is named, else host."),
    python: pythonVersion
        .nullable()
        .default(null)
        .describe('Version of Python for a virtual environment or an image, in quotes: "3.12"; by default what .python-version says, else what PATH names python3.'),
    pass: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable'))
        .default([])
        .describe('Environment variables that commands may see although they belong to the runner or the action, such as GITHUB_TOKEN, and variables of the repository that they get.'),
    setup: schemas/* union */.KCZ([environment_options_text, schemas/* array */.YOg(environment_options_text).min(1)])
        .nullable()
        .default(null)
        .describe('Command that installs what the other commands need, such as `npm ci`; runs once a job, before them; a string runs by bash, a list without a shell.'),
    cached: schemas/* array */.YOg(path)
        .default([])
        .describe('Files and folders that setup fills, such as `node_modules`, kept in the cache of the repository; relative to the workspace, or from `~/` on. Whoever opens a pull request can read them: never data, models or secrets.'),
    lock: schemas/* union */.KCZ([environment_options_text.transform((one) => [one]), schemas/* array */.YOg(environment_options_text)])
        .default([])
        .describe('Files that say what is installed. With setup: files or patterns of them, such as `package-lock.json`; where one changes, setup runs again. For a virtual environment: uv.lock, or files in the format of pip; by default the first of uv.lock, requirements.lock, requirements.txt and pyproject.toml.'),
    container: container_options/* containerOptions */.S.prefault({}).describe('The image of the kind container, and where it goes.'),
});

;// CONCATENATED MODULE: ./.build/project/server/server.options.js

const variable = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable, not its value');
const serverOptions = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['pypi', 'npm'])
        .describe("Its protocol: pypi (PyPI's upload endpoint: pypiserver, devpi, Artifactory and others), or npm."),
    url: schemas/* string */.YjP()
        .min(1)
        .describe('Address that packages are sent to, such as https://upload.pypi.org/legacy/ or https://registry.npmjs.org; https, or http on this machine.'),
    index: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe("pypi: address of the server's simple index; null: `simple/` below the address, beside it where it ends in `legacy/`, and where PyPI and devpi have it."),
    username: variable
        .nullable()
        .default(null)
        .describe('Name of the environment variable that holds the user; null: none, or the part of the token before a colon.'),
    password: variable
        .nullable()
        .default(null)
        .describe('Name of the environment variable that holds the password; null: the token is it, where there is a user.'),
    token: variable
        .default('MLOPS_PACKAGE_TOKEN')
        .describe('Name of the environment variable that holds the token, or user:password; in a workflow the secret package-token comes as MLOPS_PACKAGE_TOKEN.'),
});

;// CONCATENATED MODULE: ./.build/project/package.options.js


const package_options_text = schemas/* string */.YjP().min(1);
const packageOptions = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().default(true).describe('Whether a package is built at all.'),
    command: schemas/* union */.KCZ([package_options_text, schemas/* array */.YOg(package_options_text).min(1)])
        .nullable()
        .default(null)
        .describe('Command that builds the package into the folder that MLOPS_PACKAGE_DIR names, or into dist/; by default `npm pack`, `uv build` or, without uv, `python -m build`, whichever fits the repository.'),
    upload: schemas/* union */.KCZ([package_options_text, schemas/* array */.YOg(package_options_text).min(1)])
        .nullable()
        .default(null)
        .describe('Command that sends the package of a new champion to a package server, in place of `package.server`; MLOPS_PACKAGE is the path of the package, MLOPS_PACKAGE_TOKEN the secret package-token of the workflow.'),
    server: serverOptions
        .nullable()
        .default(null)
        .describe('Package server that gets the package of a new champion; null: none.'),
    version: schemas/* enum */.k5n(['as-is', 'commit'])
        .default('as-is')
        .describe("The package's version; as-is: the one that package.json or pyproject.toml says; commit: a development version of it for each commit, such as 1.2.3.dev1760000000123."),
});

;// CONCATENATED MODULE: ./.build/project/test.options.js

const test_options_text = schemas/* string */.YjP().min(1);
const commandLine = schemas/* union */.KCZ([test_options_text, schemas/* array */.YOg(test_options_text).min(1)]);
const glob = test_options_text.refine((pattern) => !/^[/~]|^[A-Za-z]:|\\|(?:^|[/{,])\.\.(?:[/},]|$)|[{,]\//.test(pattern), {
    error: ({ input }) => `expected a path or a glob below the workspace, with "/", got ${JSON.stringify(input)}.`,
});
const globs = schemas/* array */.YOg(glob).min(1);
const testOptions = schemas/* strictObject */.rej({
    command: commandLine
        .nullable()
        .default(null)
        .describe('Command that runs the tests; a string runs by bash, a list without a shell. By default `npm test` or `pytest`, whichever the repository has. pytest is asked for a JUnit report unless it writes one already.'),
    quality: schemas/* array */.YOg(commandLine)
        .default([])
        .describe('Further commands that must end with code 0, such as `ruff check .`; all of them run, whatever fails. What they find is shown on its line.'),
    junit: globs
        .nullable()
        .default(null)
        .describe('JUnit XML reports that the commands write, as paths or globs such as `reports/*.xml`, relative to the workspace; those that a command wrote are read.'),
    coverage: globs
        .nullable()
        .default(null)
        .describe('Coverage reports that the commands write (Cobertura XML, or lcov where the name ends in .info or .lcov), as paths or globs, added up; by default the first of `coverage.xml`, `coverage/cobertura-coverage.xml`, `coverage/lcov.info`, `lcov.info` and `coverage.lcov`.'),
    min_coverage: schemas/* number */.aig()
        .gt(0)
        .max(100)
        .nullable()
        .default(null)
        .describe('Percent of the lines that the tests of all commands together must cover; less says no.'),
    timeout_minutes: schemas/* number */.aig()
        .gt(0)
        .max(24 * 60)
        .default(60)
        .describe('Minutes after which one of these commands is ended and counts as failed.'),
});

;// CONCATENATED MODULE: ./.build/registry/registry.options.js

const registryOptions = schemas/* strictObject */.rej({
    latest: schemas/* boolean */.zMY()
        .nullable()
        .default(null)
        .describe("On GitHub: whether the champion's release is marked as the repository's latest; null: where the repository has one model."),
});

;// CONCATENATED MODULE: ./.build/release/promote.options.js

const promoteOptions = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP()
        .nullable()
        .default(null)
        .describe("The version that a person makes the champion; null: this run's candidate, if the verdict is promote."),
    reason: schemas/* string */.YjP().nullable().default(null).describe('Why a person promotes that version; kept on record.'),
});

;// CONCATENATED MODULE: ./.build/release/rollback.options.js

const rollbackOptions = schemas/* strictObject */.rej({
    to: schemas/* string */.YjP()
        .nullable()
        .default(null)
        .describe('The earlier champion that comes back, by its version; null: the one before the present champion.'),
    reason: schemas/* string */.YjP().nullable().default(null).describe('Why; needed at every rollback and kept on record.'),
});

;// CONCATENATED MODULE: ./.build/report/report.options.js

const reportOptions = schemas/* strictObject */.rej({
    values: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether data values (examples, categories) may appear in reports; without it they give counts and line numbers only.'),
});

;// CONCATENATED MODULE: ./.build/schema/validate.options.js

const validate_options_text = schemas/* string */.YjP().min(1);
const validateOptions = schemas/* strictObject */.rej({
    infer: schemas/* boolean */.zMY()
        .default(false)
        .describe('Write the schema file from the data instead of checking the data against it.'),
    overwrite: schemas/* boolean */.zMY().default(false).describe('With infer: replace a schema file that exists.'),
    update: schemas/* boolean */.zMY()
        .default(false)
        .describe('With infer: relax the schema file that exists to what the data need, and change nothing else in it.'),
    environment: validate_options_text
        .nullable()
        .default(null)
        .describe('What the data are for, one of the environments of the schema; by default the first, `training`.'),
    reference: validate_options_text
        .nullable()
        .default(null)
        .describe('Profile that `drift` rules compare with, a file of `mlops profile --json`; by default that of the data on which the champion was trained.'),
    data: schemas/* union */.KCZ([validate_options_text, schemas/* array */.YOg(validate_options_text).min(1)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .pipe(schemas/* array */.YOg(validate_options_text))
        .nullable()
        .default(null)
        .describe('Files to check in place of data.source, such as data to predict.'),
});

// EXTERNAL MODULE: ./.build/serve/from-run.options.js
var from_run_options = __webpack_require__(6828);
;// CONCATENATED MODULE: ./.build/serve/predict.options.js


const predictOptions = schemas/* strictObject */.rej({
    input: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('The file of CSV, JSON Lines or Parquet to predict for, relative to the workspace; it needs the columns of the model, others are ignored.'),
    output: schemas/* string */.YjP()
        .min(1)
        .default('predictions.csv')
        .describe('The CSV file to write, relative to the workspace: row number, prediction and score.'),
    version: schemas/* string */.YjP().min(1).nullable().default(null).describe('The version that predicts; by default the champion.'),
    ...from_run_options/* fromRunOptions */.W.shape,
    timeout_minutes: schemas/* number */.aig().gt(0).max(10_000).default(60).describe('Minutes after which scoring is stopped.'),
});

;// CONCATENATED MODULE: ./.build/snapshot/snapshot.options.js

const command = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]);
const snapshotOptions = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['artifact', 'release']),
    schemas/* strictObject */.rej({
        push: command.describe('Command that keeps the file MLOPS_SNAPSHOT under a name of its own, MLOPS_SNAPSHOT_DIGEST (its SHA-256).'),
        pull: command.describe('Command that writes the file of the digest MLOPS_SNAPSHOT_DIGEST to MLOPS_SNAPSHOT.'),
    }),
])
    .nullable()
    .default(null)
    .describe('Where `release` and `retrain` keep the exact rows, as Parquet, once: `artifact` of the workflow run, `release` in the registry, or by two commands (push, pull). Whoever may read that place reads the rows. null: the manifest names files and digests only.');
const snapshotCallOptions = schemas/* strictObject */.rej({
    hand_on: schemas/* boolean */.zMY()
        .default(false)
        .describe('Hand the rows to the job that publishes, as an artifact of the workflow run (data.snapshot: release).'),
});

// EXTERNAL MODULE: ./.build/split/leakage/leakage.options.js
var leakage_options = __webpack_require__(30598);
;// CONCATENATED MODULE: ./.build/split/split.options.js

const split_options_text = schemas/* string */.YjP().min(1);
const splitOptions = schemas/* strictObject */.rej({
    test: schemas/* number */.aig()
        .gt(0)
        .lt(1)
        .default(0.2)
        .describe('Share of the test part, which training and tuning never see; in steps of a millionth.'),
    folds: schemas/* int */.Whr().min(2).max(1000).default(5).describe('Number of folds that the other rows are divided into.'),
    validation: schemas/* int */.Whr()
        .min(0)
        .nullable()
        .default(0)
        .describe('The fold, from 0, that is held out of training for the comparison of a pull request; null trains on all folds. With `time` it is the latest of the other rows.'),
    stratify: schemas/* boolean */.zMY()
        .nullable()
        .default(null)
        .describe('Whether the salt is chosen so that each class (regression: each tenth of the target) has its share of test rows; false: all rows together only. By default true, and false with `time`.'),
    group: schemas/* union */.KCZ([split_options_text, schemas/* array */.YOg(split_options_text).min(1)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .pipe(schemas/* array */.YOg(split_options_text))
        .nullable()
        .default(null)
        .describe('Columns whose equal values belong together, such as a patient: all rows of a group are in one part. Rows without a value are one group.'),
    time: split_options_text
        .nullable()
        .default(null)
        .describe('Column of dates (ISO 8601) or numbers: the latest rows are the test part, the latest of the others the validation part. The cutoffs are frozen until `mlops split --change`.'),
    parquet: schemas/* boolean */.zMY()
        .default(false)
        .describe("Write the parts as Parquet as well, with the columns' types: split/train.parquet and the like."),
    salt: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9._-]{1,40}$/)
        .default('v1')
        .describe('Prefix of the salts among which the balanced one is chosen; another prefix divides the rows anew.'),
});
const splitCallOptions = schemas/* strictObject */.rej({
    change: schemas/* boolean */.zMY()
        .default(false)
        .describe('Change the frozen policy to what mlops.yml says, and write mlops/split.yml: rows change their parts.'),
    sql: schemas/* boolean */.zMY()
        .default(false)
        .describe('Print the query for BigQuery that divides rows as the frozen policy does, and do nothing else; of the CLI (`mlops split --sql`) only.'),
    write: schemas/* boolean */.zMY().default(false).describe('Freeze the policy: write mlops/split.yml if it does not exist.'),
});

// EXTERNAL MODULE: ./.build/table/data.options.js
var data_options = __webpack_require__(53802);
;// CONCATENATED MODULE: ./.build/train/changes.options.js

const changesOptions = schemas/* strictObject */.rej({
    flow: schemas/* enum */.k5n(['check', 'release', 'retrain'])
        .default('release')
        .describe('What to compare with: check takes the base of the pull request, release and retrain take the newest version; for one call, a flow sets it.'),
    base: schemas/* string */.YjP()
        .regex(/^[^-]/, 'expected a git revision that does not begin with a dash')
        .nullable()
        .default(null)
        .describe('Flow check: the git revision of the base, such as origin/main; a pull request sets it. Without one the candidate is always trained.'),
    force: schemas/* boolean */.zMY().default(false).describe('Train, whatever has changed or not.'),
    config: schemas/* string */.YjP()
        .min(1)
        .default('mlops.yml')
        .describe('The configuration that this run reads, relative to the workspace; the flow sets it.'),
    policy: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null)
        .describe("The digest of the gate's policy that will judge; the flow sets it. null: policies are not compared."),
});

// EXTERNAL MODULE: ./.build/train/train.options.js + 1 modules
var train_options = __webpack_require__(11655);
;// CONCATENATED MODULE: ./.build/entry/options.js


















core/* config */.$W({ jitless: true });
const modelName = schemas/* string */.YjP()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('Name of the model in the registry: lower-case letters, digits and dashes; by default that of the repository.');
const modelOptions = schemas/* union */.KCZ([
    modelName,
    schemas/* strictObject */.rej({
        name: modelName
            .nullable()
            .default(null)
            .describe('Name of the model in the registry; by default that of the repository.'),
        input: schemas/* enum */.k5n(['dataframe', 'text', 'array'])
            .nullable()
            .default(null)
            .describe('Flavor python: what the model is given to fit and to predict: a DataFrame, its one column of text, or an array without names of columns; by default what it was fitted on.'),
    }),
])
    .transform((value) => (typeof value === 'string' ? { name: value, input: null } : value))
    .pipe(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().nullable(), input: schemas/* enum */.k5n(['dataframe', 'text', 'array']).nullable() }));
const configSchema = schemas/* strictObject */.rej({
    model: modelOptions
        .prefault({})
        .describe('The model: its name, or a mapping with the name and the form of its input.'),
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression'])
        .nullable()
        .default(null)
        .describe("What is predicted; by default from the target's values."),
    data: data_options/* dataOptions */.V
        .extend({
        leakage: leakage_options/* leakageOptions */.ZS,
        split: splitOptions.prefault({}).describe('How rows are divided; frozen in mlops/split.yml once chosen.'),
        snapshot: snapshotOptions,
    })
        .describe('The data: where it is, what is predicted from it, how it is divided.'),
    environment: environmentOptions.prefault({}).describe('Where the commands of the model repository run.'),
    test: testOptions.prefault({}).describe('The tests and quality checks of the model repository.'),
    validate: validateOptions.prefault({}).describe('The check of the data against its schema.'),
    split: splitCallOptions.prefault({}).describe('Options of one call of `split`.'),
    package: packageOptions.prefault({}).describe('The package that the model repository builds.'),
    changes: changesOptions.prefault({}).describe('Options of one call of `changes`, which a flow sets.'),
    train: train_options/* trainOptions */.P$.prefault({}).describe('How the candidate is trained.'),
    evaluate: evaluateOptions.prefault({}).describe('How models are scored and measured.'),
    gate: gate_options/* gateOptions */.O.prefault({}).describe('When a candidate replaces the champion.'),
    snapshot: snapshotCallOptions.prefault({}).describe('Options of one call of `snapshot`, which a flow sets.'),
    registry: registryOptions.prefault({}).describe('The registry, where versions live.'),
    promote: promoteOptions.prefault({}).describe('Options of one call of `promote`: a decision by a person.'),
    rollback: rollbackOptions.prefault({}).describe('Options of one call of `rollback`.'),
    predict: predictOptions.prefault({}).describe('Options of one call of `predict`.'),
    report: reportOptions.prefault({}).describe('What the report may show.'),
});


/***/ }),

/***/ 49883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseChoice)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51695);


const tolerance = 1e-12;
const plain = {
    f1: fBeta(1),
    accuracy: ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn),
    balanced_accuracy: (counts) => (youden(counts) + 1) / 2,
    youden,
    mcc: ({ tp, fp, fn, tn }) => {
        const sides = Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn);
        return sides === 0 ? 0 : (tp * tn - fp * fn) / sides;
    },
    cost: null,
};
const withParameter = {
    f_beta: {
        range: 'a number above 0, such as f_beta@2',
        fits: (beta) => beta > 0,
        of: (beta) => ({ value: fBeta(beta), unreachable: 'an F score' }),
    },
    recall_at_precision: {
        range: 'a precision above 0 and at most 1, such as recall_at_precision@0.9',
        fits: isShare,
        of: (least) => ({
            value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fp) >= least - tolerance ? tp / (tp + fn) : Number.NaN),
            unreachable: `a precision of ${least}`,
        }),
    },
    precision_at_recall: {
        range: 'a recall above 0 and at most 1, such as precision_at_recall@0.8',
        fits: isShare,
        of: (least) => ({
            value: ({ tp, fp, fn }) => (tp > 0 && tp / (tp + fn) >= least - tolerance ? tp / (tp + fp) : Number.NaN),
            unreachable: `a recall of ${least}`,
        }),
    },
};
function parseChoice(text) {
    const [name = '', parameter, ...more] = text.split('@');
    if (parameter === undefined && Object.hasOwn(plain, name)) {
        return { name, value: plain[name] ?? null, unreachable: 'a value' };
    }
    const shown = JSON.stringify(text.slice(0, 80));
    if (!Object.hasOwn(withParameter, name)) {
        const known = [...Object.keys(plain), ...Object.keys(withParameter).map((each) => `${each}@<number>`)];
        const near = otherName(text) ?? (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, [...Object.keys(plain), ...Object.keys(withParameter)]);
        const hint = near === undefined ? '' : ` did you mean "${near}"?`;
        const surplus = Object.hasOwn(plain, name) ? `"${name}" without a parameter` : `one of ${known.join(', ')}`;
        return { wrong: `expected ${surplus}, got ${shown};${hint}`.replace(/;$/, '.') };
    }
    const { range, fits, of } = withParameter[name];
    const at = more.length > 0 || parameter === undefined || !/^\d+(?:\.\d+)?$/.test(parameter) ? NaN : Number(parameter);
    if (!fits(at))
        return { wrong: `expected ${range}, got ${shown}.` };
    return { name: text, ...of(at) };
}
function otherName(text) {
    const beta = /^f_?(\d+(?:\.\d+)?)$/.exec(text)?.[1];
    const known = Object.hasOwn(_metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J.binary, text) ? _metrics_other_names_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J.binary[text] : undefined;
    const own = beta === undefined ? known : `f_beta@${beta}`;
    return own === undefined || 'wrong' in parseChoice(own) ? undefined : own;
}
function fBeta(beta) {
    const square = beta * beta;
    return ({ tp, fp, fn }) => (tp === 0 ? 0 : ((1 + square) * tp) / ((1 + square) * tp + square * fn + fp));
}
function youden({ tp, fp, fn, tn }) {
    return tp / (tp + fn) + tn / (tn + fp) - 1;
}
function isShare(value) {
    return value > 0 && value <= 1;
}


/***/ }),

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gateOptions),
  i: () => (/* binding */ usefulShare)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/gate/limit.options.js

const on = schemas/* enum */.k5n(['bound', 'value'])
    .default('bound')
    .describe('bound: the confidence bound has to clear it; value: the plain value has to reach it, without an error guarantee.');
const share = (text) => schemas/* number */.aig().gt(0).optional().describe(text);
const guardOptions = schemas/* strictObject */.rej({
    margin: share('The loss on this metric that is just not acceptable, in its units.'),
    relative_margin: share("The same as a share of the champion's value, whatever its sign: 0.02 is 2%."),
    gain: share('The improvement that has to be exceeded, in units of the metric.'),
    relative_gain: share("The same as a share of the champion's value, whatever its sign: 0.1 is 10%."),
    on,
})
    .refine((guard) => guardKeys.some((key) => guard[key] !== undefined), {
    path: ['margin'],
    message: 'expected margin, relative_margin, gain or relative_gain.',
})
    .refine(({ margin, relative_margin, gain, relative_gain }) => (margin ?? relative_margin) === undefined || (gain ?? relative_gain) === undefined, {
    path: ['gain'],
    message: 'a margin allows a loss and a gain asks for an improvement of the same metric; keep the one that is meant.',
});
const guardKeys = ['margin', 'relative_margin', 'gain', 'relative_gain'];
const thresholdOptions = schemas/* strictObject */.rej({
    min: schemas/* number */.aig().optional().describe('The metric has to be above this.'),
    max: schemas/* number */.aig().optional().describe('The metric has to be below this.'),
    on,
})
    .refine(({ min, max }) => min !== undefined || max !== undefined, { message: 'expected min, max or both.' })
    .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    path: ['max'],
    message: 'expected a number above min: no value is above min and below max.',
});
const fairnessOptions = schemas/* strictObject */.rej({
    across: schemas/* string */.YjP().min(1).describe('The column whose values are the groups.'),
    max_difference: schemas/* number */.aig()
        .gt(0)
        .describe('What the largest difference of the metric between two groups has to stay below.'),
    min_rows: schemas/* int */.Whr().min(1).default(30).describe('Groups with fewer rows are left out, and the verdict says so.'),
    on,
});
const ratio = schemas/* number */.aig()
    .gt(0)
    .optional()
    .describe("The most that the candidate may need, as a multiple of the champion's: 1.5 is half as much again.");
const operatingOptions = {
    latency: schemas/* strictObject */.rej({
        max_ratio: ratio,
        max_ms: schemas/* number */.aig().gt(0).optional().describe('The most milliseconds that a prediction may take.'),
    })
        .refine(({ max_ratio, max_ms }) => max_ratio !== undefined || max_ms !== undefined, {
        message: 'expected max_ratio, max_ms or both.',
    })
        .nullable()
        .default(null)
        .describe('A limit on the time that a prediction takes, measured beside the champion in the same run.'),
    size: schemas/* strictObject */.rej({
        max_ratio: ratio,
        max_mb: schemas/* number */.aig()
            .gt(0)
            .optional()
            .describe("The most megabytes (1,000,000 bytes) that the model's files may have."),
    })
        .refine(({ max_ratio, max_mb }) => max_ratio !== undefined || max_mb !== undefined, {
        message: 'expected max_ratio, max_mb or both.',
    })
        .nullable()
        .default(null)
        .describe("A limit on the size of the model's files."),
    churn: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().gt(0).max(1).describe("The share of rows whose prediction may differ from the champion's."),
        tolerance: schemas/* number */.aig().min(0).default(0).describe('Regression: differences up to this are none.'),
        on,
    })
        .nullable()
        .default(null)
        .describe('A limit on how many predictions change, for better or worse.'),
    must_pass: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A file of rows with their targets that every candidate has to get right: CSV, JSONL or Parquet.'),
};

;// CONCATENATED MODULE: ./.build/gate/slice.options.js

const sliceEntry = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().min(1).optional().describe('The column whose every value is a slice.'),
        name: schemas/* string */.YjP().min(1).max(80).optional().describe('Name of a slice that a condition makes.'),
        where: schemas/* string */.YjP().min(1).optional().describe('The rows in it: a condition such as `age >= 65 and sex == "f"`.'),
        metric: schemas/* string */.YjP().optional().describe('The metric that is compared; by default the primary one.'),
        margin: schemas/* number */.aig()
            .gt(0)
            .optional()
            .describe('The loss that is just not acceptable there; by default gate.primary.useful for the primary metric.'),
        min: schemas/* number */.aig()
            .optional()
            .describe("The candidate's own value has to be above this there, whatever the champion's."),
        max: schemas/* number */.aig()
            .optional()
            .describe("The candidate's own value has to be below this there, whatever the champion's."),
        on: schemas/* enum */.k5n(['bound', 'value'])
            .default('bound')
            .describe('bound: the confidence bound has to clear it; value: the plain value has to reach it.'),
        min_rows: schemas/* int */.Whr()
            .min(1)
            .default(1)
            .describe('Slices with fewer rows are only listed; by default each has to be demonstrated.'),
    })
        .refine(({ column, name, where }) => column === undefined ? name !== undefined && where !== undefined : name === undefined && where === undefined, {
        message: 'expected either column, or name and where.',
    })
        .refine(({ metric, margin, min, max }) => metric === undefined || margin !== undefined || min !== undefined || max !== undefined, {
        path: ['margin'],
        message: 'expected a margin, min or max for a metric of its own.',
    })
        .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
        path: ['max'],
        message: 'expected a number above min: no value is above min and below max.',
    }),
]);
const sliceListOptions = schemas/* strictObject */.rej({
    required: schemas/* array */.YOg(sliceEntry)
        .default([])
        .describe('Slices that must not get worse: columns by name, or conditions; each has to be demonstrated.'),
    watched: schemas/* array */.YOg(sliceEntry)
        .default([])
        .describe('Slices that only count where they are shown to be worse; nothing is promised of them.'),
})
    .prefault({})
    .describe('Parts of the rows that are compared by themselves.');

// EXTERNAL MODULE: ./.build/gate/verdict-name.js
var verdict_name = __webpack_require__(81445);
;// CONCATENATED MODULE: ./.build/gate/gate.options.js




const rule = schemas/* enum */.k5n(['superiority', 'non_inferiority']);
const boundName = schemas/* enum */.k5n(['proportion', 'auc', 'mean_loss', 'influence', 'bootstrap']);
const usefulShare = 0.01;
const primaryOptions = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .nullable()
        .default(null)
        .describe('The metric that decides; null: roc_auc for a binary target, accuracy for one of several classes, mae for a regression.'),
    rule: rule
        .default('superiority')
        .describe('superiority: the candidate has to be better by more than the margin; non_inferiority: it must not be worse by the margin or more.'),
    margin: schemas/* number */.aig()
        .min(0)
        .default(0)
        .describe('In units of the metric: what has to be exceeded (superiority), or the largest loss (non_inferiority).'),
    useful: schemas/* number */.aig()
        .gt(0)
        .nullable()
        .default(null)
        .describe('The smallest improvement that is worth a release, larger than the margin; null: 0.01, or 1% of the champion on errors without an upper limit.'),
    relative: schemas/* boolean */.zMY()
        .default(false)
        .describe("true: margin and useful are shares of the champion's value, whatever its sign: 0.02 is 2%."),
})
    .refine(({ rule, margin }) => rule === 'superiority' || margin > 0, {
    path: ['margin'],
    message: 'expected a number above 0 with rule non_inferiority: without a margin no number of rows can show it.',
})
    .refine(({ margin, useful }) => useful === null || useful > margin, {
    path: ['useful'],
    message: 'expected a number larger than gate.primary.margin; raise useful or lower margin.',
})
    .refine(({ margin, useful, relative }) => !relative || useful !== null || margin < usefulShare, {
    path: ['useful'],
    message: `expected a number larger than gate.primary.margin: with relative: true its default is ${usefulShare} (1% of the champion's value), and the margin is as large or larger; set useful or lower margin.`,
});
const gateOptions = schemas/* strictObject */.rej({
    primary: primaryOptions.prefault({}).describe('The comparison with the champion that decides.'),
    on_new_data: rule
        .default('non_inferiority')
        .describe('The rule for a retrain in which only the data changed; non_inferiority takes primary.useful as its margin.'),
    guards: schemas/* record */.g1P(schemas/* string */.YjP(), guardOptions)
        .default({})
        .describe('Metrics that must not get worse by their margin or more, or that must get better, by name.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), thresholdOptions)
        .default({})
        .describe('Limits that a model has to keep whatever the champion does, by metric.'),
    slices: sliceListOptions,
    fairness: schemas/* record */.g1P(schemas/* string */.YjP(), fairnessOptions)
        .default({})
        .describe('How far a metric may differ between the values of a column, by metric.'),
    cluster: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A column whose equal values mark rows that belong together, such as visits of one patient; null: rows are independent.'),
    test: schemas/* record */.g1P(schemas/* string */.YjP(), boundName)
        .default({})
        .describe('Another bound than the one that belongs to a metric, by metric; without an error guarantee, and labelled so.'),
    ...operatingOptions,
    confidence: schemas/* number */.aig().gt(0.5).lt(1).default(0.95).describe('Confidence of each one-sided bound.'),
    reuse: schemas/* enum */.k5n(['report', 'corrected'])
        .default('report')
        .describe('How repeated looks at the same test rows are treated; report: they are counted and shown; corrected: each is tested more strictly, and figures stay sealed, so that any number of tries keeps the promise.'),
    looks: schemas/* int */.Whr()
        .min(1)
        .max(10_000)
        .default(20)
        .describe('reuse: corrected: how many candidates of releases the same test rows may judge.'),
    fresh_rows: schemas/* int */.Whr()
        .min(1)
        .nullable()
        .default(null)
        .describe('reuse: corrected: how many new test rows open the next epoch once the present one is spent; null: as many as it had.'),
    cap: schemas/* number */.aig()
        .gt(0)
        .nullable()
        .default(null)
        .describe('The largest loss that a row can have; makes a promise possible for unbounded losses with fewer rows.'),
    champion_environment: schemas/* enum */.k5n(['own', 'candidate'])
        .default('own')
        .describe("Where a champion is scored whose own environment cannot be made again; own: it is not, and nothing is decided; candidate: in the candidate's, on record."),
    fail_on: schemas/* array */.YOg(verdict_name/* verdictName */.B)
        .default(['reject'])
        .describe('Verdicts that end the step, and with it the job, with exit code 1.'),
    new_line: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Why the target or its classes changed: the candidate is then judged as a first model.'),
    part: schemas/* enum */.k5n(['validation', 'test'])
        .nullable()
        .default(null)
        .describe('The rows to decide on; for one call. null: validation.'),
    base: schemas/* string */.YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('A git revision, such as origin/main, whose mlops.yml holds the policy that judges.'),
});


/***/ }),

/***/ 81445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const verdictName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['promote', 'hold', 'inconclusive', 'reject']);


/***/ }),

/***/ 67323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ backendNames),
/* harmony export */   pr: () => (/* binding */ backendChoiceSchema),
/* harmony export */   us: () => (/* binding */ tfjsNode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const backendNames = ['auto', 'wasm', 'node'];
const backendChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('wasm') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('node'), module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const tfjsNode = 'node_modules/@tensorflow/tfjs-node/package.json';


/***/ }),

/***/ 29620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ containerOptions),
/* harmony export */   baseImage: () => (/* binding */ baseImage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^*?[\]\p{Cc}]+$/u, 'expected a path inside the workspace, no pattern');
const repository = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const reference = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
const containerOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dockerfile: path
        .nullable()
        .default(null)
        .describe('Dockerfile of the image; by default `Dockerfile` where there is one, else one that is made from the lock. The workspace is its context, without data, run directories and .git; the build argument MLOPS_PACKAGE is the path of the built wheel in it.'),
    image: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(reference, 'expected the name of an image such as python:3.12-slim')
        .nullable()
        .default(null)
        .describe('Image that the Dockerfile made from the lock begins with: one with python3, venv and pip; by default `python:<environment.python>-slim`.'),
    wheelhouse: path
        .nullable()
        .default(null)
        .describe('Folder of the workspace with the wheels of all that the lock names; the image is then built without network, and nothing is taken from elsewhere.'),
    push: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(repository, 'expected a repository of images in lower case, without tag, such as ghcr.io/octo/flowers')
        .nullable()
        .default(null)
        .describe('Repository of images that a release pushes the image to, such as `ghcr.io/octo/flowers`; the manifest then names it by its digest there. Log in by environment.setup.'),
});
function baseImage({ image }, python) {
    return image ?? `python:${python}-slim`;
}


/***/ }),

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fromRunOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const fromRunOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    from_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe("Another run, whose candidate is used: a workflow run's number or address, a run directory, or an artifact of one (folder or .zip)."),
    trust: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .describe("Take also what nobody here vouches for: a run of a fork or of another repository, a folder, a .zip. Scoring runs the model's code on this machine."),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .nullable()
        .default(null)
        .describe('Name of the model, where that run has several; by default the one of mlops.yml.'),
});


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ dataOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _nulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79263);
/* harmony import */ var _pinned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45707);



const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const textOrList = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text));
const pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^https:\/\/[^#]+$/, 'expected an https address without #'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
})
    .transform(_pinned_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedText */ .W)
    .pipe(text);
const sources = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, pinned, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, pinned])).min(1)])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text));
const dataOptions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: sources.describe('The data: a file of CSV, JSON Lines or Parquet (`.csv`, `.tsv`, `.txt`, `.jsonl`, `.ndjson`, `.json`, `.parquet`; all but Parquet also with `.gz` or `.zst`), a glob such as `data/*.csv`, `{url: https://..., sha256: ...}`, which is fetched once and checked, or a list of them. Paths are relative to the workspace; all files have the same columns.'),
    prepare: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1)])
        .nullable()
        .default(null)
        .describe('Command that fetches or builds the data before it is read, such as `dvc pull`; a string runs by bash, a list without a shell.'),
    target: text.describe('Name of the column that the model predicts.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])
        .transform(String)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .nullable()
        .default(null)
        .describe('Binary classification: the value of the target that counts as positive; by default the last of the two in sorted order.'),
    key: textOrList
        .nullable()
        .default(null)
        .describe('Columns that identify a row and decide its part of the split; by default all columns but the target.'),
    ignore: textOrList.or(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)).default([]).describe('Columns that are never a feature.'),
    delimiter: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[\t !#-~]$/, 'expected one ASCII character that is not a double quote')
        .nullable()
        .default(null)
        .describe('CSV: character between two cells; by default found in the header line among comma, semicolon, tab and `|`.'),
    schema: text
        .default('mlops/schema.yml')
        .describe('File of the schema, written by `mlops validate --infer` and committed.'),
    nulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .default([..._nulls_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultNulls */ .Q])
        .describe("Texts that mean a missing value in every format, in quotes or not; an empty cell of CSV without quotes always does. By default those of pandas' read_csv."),
});


/***/ }),

/***/ 11655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ac: () => (/* binding */ estimators),
  cJ: () => (/* binding */ flavorOf),
  P$: () => (/* binding */ trainOptions)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/model/flavors/tfjs/choice.js
var choice = __webpack_require__(67323);
;// CONCATENATED MODULE: ./.build/train/ignored.js
const documentation = [
    '**/*.md',
    '**/*.rst',
    'docs/**',
    'LICENSE*',
    'NOTICE*',
    'AUTHORS*',
    'CITATION.cff',
    'CODEOWNERS',
    '.gitignore',
    '.editorconfig',
    '.github/ISSUE_TEMPLATE/**',
    '.github/PULL_REQUEST_TEMPLATE/**',
    '.github/CODEOWNERS',
    '.github/FUNDING.yml',
    '.github/dependabot.yml',
    '**/__pycache__/**',
    '**/*.egg-info/**',
];

;// CONCATENATED MODULE: ./.build/train/train.options.js



const train_options_text = schemas/* string */.YjP().min(1);
const commandLine = schemas/* union */.KCZ([train_options_text, schemas/* array */.YOg(train_options_text).min(1)])
    .nullable()
    .default(null);
const trainOptions = schemas/* strictObject */.rej({
    flavor: schemas/* enum */.k5n(['tfjs', 'python', 'command'])
        .nullable()
        .default(null)
        .describe('How the model is trained, stored and scored: `tfjs` (built in), `python` (one model.joblib of scikit-learn or its like) or `command` (your programs); by default `python` where `train.estimator` is a dotted name, else `command` where `train.command` is set.'),
    estimator: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor tfjs: `linear` (regression, its default), `logistic` (classes, its default) or `mlp` (both); flavor python: the dotted name of an importable class with scikit-learn's API, such as `sklearn.linear_model.LogisticRegression`."),
    preprocess: train_options_text
        .nullable()
        .default(null)
        .describe("Flavor python, beside `train.estimator`: `package.module:function`, which takes nothing and returns the transformer that comes before the estimator; by default one is made from the columns' types."),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['text', 'category', 'date']))
        .default({})
        .describe('Flavor python, beside `train.estimator`: what columns are taken as, such as `{description: text, zip: category}`. By default numbers and booleans are numbers; a column of strings is a date where every cell is one (ISO 8601), text where more than half of its cells are different and they have more than 3 words on average, else a category.'),
    command: commandLine.describe('Flavors command and python: the program that trains; it reads MLOPS_TRAIN_DATA (see `train.data`), MLOPS_PARAMS and MLOPS_SEED and writes its model to MLOPS_MODEL_DIR (python: as model.joblib).'),
    data: schemas/* enum */.k5n(['csv', 'parquet'])
        .default('csv')
        .describe("Beside `train.command`: the form of the file MLOPS_TRAIN_DATA; `parquet` has the columns' types (whole numbers, fractions, texts, booleans)."),
    score: commandLine.describe('Flavor command: the program that scores, run in the model folder; it reads MLOPS_INPUT and writes MLOPS_OUTPUT.'),
    params: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), train_options_text])
        .default({})
        .describe('Parameters of the estimator, or of your program: a mapping, or the path of a YAML or JSON file with one.'),
    backend: schemas/* enum */.k5n(choice/* backendNames */.bz)
        .default('auto')
        .describe('Flavor tfjs: what computes: `node` is the package @tensorflow/tfjs-node that the repository has installed, `wasm` is WebAssembly, `auto` the first of them that is there and loads.'),
    seed: schemas/* int */.Whr()
        .min(0)
        .max(2 ** 32 - 1)
        .default(1)
        .describe('Seed of all randomness in training; the same seed and data give the same model.'),
    cross_validation: schemas/* boolean */.zMY()
        .default(false)
        .describe('Hold each fold of the training rows (data.split.folds without the validation part) out once, train on the others, and show mean and spread of the metrics. Costs a training a fold; decides nothing.'),
    on_check: schemas/* enum */.k5n(['full', 'sample', 'none'])
        .default('full')
        .describe('How a pull request trains: full: on all training rows, then compares; sample: on a tenth of them (at least 200), which shows that the code runs, and compares nothing; none: not at all.'),
    ignore_changes: schemas/* array */.YOg(train_options_text.regex(/^[^!]/, 'expected a glob that does not begin with !'))
        .default([...documentation])
        .describe('Files whose change is no reason to train: globs, from the working directory and from the root of the repository; by default documentation. Never a file that this configuration names. Leave out what your program reads.'),
    timeout_minutes: schemas/* number */.aig().gt(0).max(10_000).default(60).describe('Minutes after which training is stopped.'),
})
    .superRefine((train, context) => {
    const say = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, message] of misfits(train))
        say(key, message);
});
const estimators = ['linear', 'logistic', 'mlp'];
function misfits(train) {
    const flavor = flavorOf(train);
    const found = [];
    const needed = (key, message) => {
        if (train[key] === null)
            found.push([key, message]);
    };
    const foreign = (key, flavors) => {
        const first = flavors.split(' ')[0];
        if (train[key] !== null) {
            found.push([key, `belongs to the flavor ${flavors}; remove it, or set train.flavor to ${first}.`]);
        }
    };
    if (flavor === 'command') {
        needed('command', 'expected the program that trains, as the flavor is command; it is missing.');
        needed('score', 'expected the program that scores, as the flavor is command; it is missing. It must lie in the model folder.');
        foreign('estimator', isDotted(train.estimator) ? 'python' : 'tfjs');
    }
    else
        foreign('score', 'command');
    if (flavor !== 'tfjs' && train.backend !== 'auto') {
        found.push(['backend', 'belongs to the flavor tfjs; remove it, or set train.flavor to tfjs.']);
    }
    if (flavor === 'tfjs')
        foreign('command', 'command or python');
    if (flavor !== 'python') {
        foreign('preprocess', 'python');
        if (Object.keys(train.columns).length > 0) {
            found.push(['columns', 'belongs to the flavor python; remove it, or set train.flavor to python.']);
        }
    }
    if (flavor === 'tfjs' && isDotted(train.estimator))
        foreign('estimator', 'python');
    if (flavor === 'python')
        found.push(...misfitsOfPython(train));
    return [...malformed(train), ...found];
}
function malformed({ estimator, preprocess }) {
    const found = [];
    if (typeof estimator === 'string' && !/^(?:linear|logistic|mlp|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+)$/.test(estimator)) {
        const known = 'linear, logistic, mlp, or the dotted name of a class such as sklearn.linear_model.Ridge';
        found.push(['estimator', `expected ${known}, got ${JSON.stringify(estimator)}.`]);
    }
    if (typeof preprocess === 'string' && !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/.test(preprocess)) {
        const form = 'package.module:function, such as flowers.features:preprocessing';
        found.push(['preprocess', `expected ${form}, got ${JSON.stringify(preprocess)}.`]);
    }
    return found;
}
function misfitsOfPython({ estimator, preprocess, columns, command }) {
    const found = [];
    if (estimator === null && command === null) {
        const what = 'the dotted name of a class, or train.command, as the flavor is python';
        found.push(['estimator', `expected ${what}; both are missing.`]);
    }
    if (estimator !== null && command !== null) {
        found.push(['command', 'expected either train.command or train.estimator, got both; remove one.']);
    }
    if (estimator !== null && !isDotted(estimator)) {
        found.push([
            'estimator',
            'expected the dotted name of a class, such as sklearn.linear_model.LogisticRegression, as the flavor is python; or set train.flavor to tfjs.',
        ]);
    }
    if (estimator === null && preprocess !== null) {
        found.push(['preprocess', 'belongs beside train.estimator; remove it, as train.command makes the whole Pipeline.']);
    }
    if (Object.keys(columns).length > 0 && (estimator === null || preprocess !== null)) {
        const by = estimator === null ? 'train.command makes the whole Pipeline' : 'train.preprocess makes them';
        found.push(['columns', `says how inputs are made from columns; remove it, as ${by}.`]);
    }
    return found;
}
function isDotted(estimator) {
    return estimator?.includes('.') === true;
}
function flavorOf(train) {
    if (train.flavor !== null)
        return train.flavor;
    if (isDotted(train.estimator))
        return 'python';
    return train.command === null ? 'tfjs' : 'command';
}


/***/ })

};
