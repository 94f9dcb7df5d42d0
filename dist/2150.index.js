export const id = 2150;
export const ids = [2150];
export const modules = {

/***/ 32150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24010);

const others = [
    ['init', 'Look at a repository and write its mlops.yml, schema, split policy and workflow; overwrites nothing.'],
    ['demo', 'Watch the main job on a temporary copy of the example.'],
    ['profile', 'Show what files of data hold, column by column.'],
    ['show', "Show a model's versions, champion and history."],
    ['pull', "Copy a version's files, or the rows that it was made from, into a folder."],
];
const globals = [
    ['--workspace DIR', 'folder of the model repository (default: the current one)'],
    ['--config FILE', 'configuration, relative to the workspace (default: mlops.yml)'],
    ['--registry PLACE', 'where versions live: a folder (default: .mlops-registry), github:owner/repo, or github'],
    ['--run-dir DIR', 'folder that steps hand results on in (default: .mlops)'],
    ['--set KEY=VALUE', 'override a key of the configuration; may be given often'],
    ['--force', 'run steps even when nothing changed'],
    ['--json', 'print the outputs as JSON on standard output'],
    ['--quiet', 'only warnings and errors on standard error'],
    ['--help', 'this text, or that of a step'],
    ['--version', 'version of the tool'],
];
function list(rows) {
    const width = Math.max(...rows.map(([name]) => name.length)) + 2;
    return rows.map(([name, text]) => `  ${name.padEnd(width)}${text}`).join('\n');
}
function generalHelp() {
    const summaries = Object.entries(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci).map(([name, { summary }]) => [name, summary]);
    return `mlops: test, validate, split, package, train, evaluate, judge, publish and watch a model

Usage: mlops COMMAND [options]

Flows
${list(Object.entries(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .flows */ .Sx))}

Steps
${list(summaries)}

Others
${list(others)}

Options
${list(globals)}

Exit codes: 0 done; 1 a check said no; 2 bad input or configuration; 3 something outside failed, try again; 70 a defect of this tool.
`;
}
const usage = {
    init: `mlops init [DATA...] [options]

Looks at the repository (data files, the target among their columns, the training program, scikit-learn among its packages, linters, parameters)
and writes mlops.yml, in which each choice has its reason, mlops/schema.yml, mlops/split.yml, .github/workflows/mlops.yml and
.github/mlops-tags.ruleset.json. What it assumed it says, one line each; an option says otherwise. A file that exists stays as it is.

Options
${list([
        [
            '--data FILE',
            'data file or glob, the same as DATA; may be given often (default: CSV, JSON Lines and Parquet here and in data/)',
        ],
        ['--target COLUMN', 'column that the model predicts'],
        ['--positive VALUE', 'binary: the positive class'],
        ['--key COLUMN', 'column that identifies a row and decides its part; may be given often'],
        ['--force', 'replace what exists; with mlops/split.yml rows change their parts'],
        ['--name NAME', 'name of the model'],
    ])}
`,
    demo: `mlops demo [--keep DIR]

Runs the main job on a copy of the example: a first champion, new parameters, a spoilt candidate, bad data, a rollback.

Options
${list([['--keep DIR', 'work in this new folder and leave it there (default: a temporary one, also left)']])}
`,
    profile: `mlops profile [FILE...] [options]
mlops profile --merge PROFILE...

Shows what the data hold, column by column: missing and different values, quantiles, histograms, frequent values, and how each column goes
together with the target. Without FILE: the data of mlops.yml. Values of the data are printed.

Options
${list([
        ['--target COLUMN', 'column that the others are correlated with (default with mlops.yml: its target)'],
        ['--type COLUMN=TYPE', 'number, string or boolean, where it is not to be inferred; may be given often'],
        ['--delimiter C', 'character between two cells (default: found in the header line)'],
        ['--null TEXT', "text that means a missing value, instead of those of pandas' read_csv; may be given often"],
        ['--json', 'print all figures, and what --merge needs, as JSON'],
        ['--merge', 'put profiles of parts of the data together: the files are what --json printed for each part'],
    ])}
`,
    show: `mlops show [--model NAME] [--registry PLACE] [--json]

Shows the versions of a model, their verdicts, and the champion's history.

Options
${list([['--model NAME', 'the model (default: that of mlops.yml)']])}
`,
    pull: `mlops pull [--model NAME] [--version V] [--to DIR] [--registry PLACE]
mlops pull --data [--model NAME] [--version V] [--output DIR] [--format parquet|csv] [--registry PLACE]

Copies the files of a version (default: the champion) into a folder and verifies their digests. With --data, brings back the rows that it
was made from (data.snapshot) and verifies digest and fingerprint; without a snapshot, compares today's files with those on record, exit 1
where they differ.

Options
${list([
        ['--model NAME', 'the model (default: that of mlops.yml)'],
        ['--version V', 'the version (default: the champion)'],
        ['--to DIR', 'the folder (default: NAME-V)'],
        ['--data', 'the rows of the data instead of the files'],
        ['--output DIR', 'with --data: the folder (default: NAME-V-data)'],
        ['--format FORM', 'with --data: parquet (default) or csv'],
    ])}
`,
};
async function commandHelp(command) {
    const own = usage[command];
    if (own !== undefined)
        return own;
    const { optionRows } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 49212));
    const rows = optionRows([command]);
    const summary = _steps_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci[command]?.summary ??
        _steps_js__WEBPACK_IMPORTED_MODULE_0__/* .flows */ .Sx[command] ??
        '';
    const job = Object.hasOwn(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .flows */ .Sx, command) ? jobHelp(command) : '';
    const run = command === 'check' ? await runHelp() : command === 'gate' ? verifyHelp() : '';
    const options = rows.map(({ key, expected, fallback, description }) => [
        key,
        `${description} Expected: ${expected}.${fallback === null ? '' : ` Default: ${fallback}.`}`,
    ]);
    return `mlops ${command} [options]

${summary}
${job}${run}${options.length === 0 ? '' : `\nKeys of mlops.yml, or --set KEY=VALUE (those of ${command} also as --name VALUE)\n${list(options)}\n`}
Options
${list(globals)}
`;
}
function jobHelp(flow) {
    const names = Object.entries(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .jobs */ .LR).flatMap(([name, of]) => (of.includes(flow) ? [name] : []));
    return `\n${list([['--job NAME', `only what that job of a workflow runs: ${names.join(', ')}`]])}\n`;
}
function verifyHelp() {
    const text = 'decide again from the evidence in that verdict.json, and compare it with the one on record: exit 1 where a value differs';
    return `\n${list([['--verify FILE', text]])}\n`;
}
async function runHelp() {
    const { checkRows } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6659), __webpack_require__.e(3552), __webpack_require__.e(2330), __webpack_require__.e(9417), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 16374));
    const rows = checkRows().map(({ key, expected, description }) => {
        const flag = key.slice('check.'.length).replaceAll('_', '-');
        return [`--${flag}${expected === 'true or false' ? '' : ' VALUE'}`, description];
    });
    return `\nOpen another run instead: its results come into the run directory, nothing is trained, the exit code is that run's\n${list(rows)}\n`;
}


/***/ })

};
