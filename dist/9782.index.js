export const id = 9782;
export const ids = [9782,8855,1548,8063];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near);
    if (far < Math.max(word.length, near.length) && far <= Math.max(2, Math.ceil(word.length / 3)))
        return near;
    return word.length < 3 ? undefined : known.find((name) => name.includes(word));
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

/***/ 89782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _host_node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94211);
/* harmony import */ var _host_node_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26266);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17477);
/* harmony import */ var _doorway_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87534);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48055);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3726);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13470);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98063);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24010);
/* harmony import */ var _run_directory_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72839);













class Stage {
    files;
    folder;
    tool;
    run;
    constructor(files, folder, tool) {
        this.files = files;
        this.folder = folder;
        this.tool = tool;
        this.run = new _run_directory_js__WEBPACK_IMPORTED_MODULE_12__/* .RunDirectory */ .d((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.mlops'), files);
    }
    async replace(file, change) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.folder, file);
        const before = await this.files.text(path);
        const after = change(before);
        if (after === before)
            throw new Error(`demo: nothing to change in ${file}`);
        await this.files.write(path, after);
    }
}
const spoilt = `import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from './print.js';
// A bug that happens: the model answers the prevalence for everybody.
copyFileSync('score.js', join(process.env.MLOPS_MODEL_DIR, 'score.js'));
`;
const spoiltScore = `import { readFileSync, writeFileSync } from 'node:fs';
const ids = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').slice(1).map((line) => line.split(',')[0]);
writeFileSync(process.env.MLOPS_OUTPUT, ['row_id,prediction,score', ...ids.map((id, i) => \`\${id},benign,\${0.37 + (i % 7) / 1000}\`)].join('\\n') + '\\n');
`;
const scenes = [
    {
        title: 'A first release',
        text: 'Nothing is in production yet. The candidate has to beat a naive baseline and keep the thresholds of mlops.yml.',
        command: () => ['release'],
        expected: [0],
    },
    {
        title: 'New parameters',
        text: 'params.yml gets a small neural network. Candidate and champion are scored on the same rows; the gate says what the data can support.',
        change: async (stage) => {
            await stage.replace('mlops.yml', (text) => text.replace('estimator: logistic', 'estimator: mlp'));
            await stage.replace('params.yml', (text) => `${text}hidden: [16]\n`);
        },
        command: () => ['release'],
        expected: [0, 1],
    },
    {
        title: 'A person decides',
        text: 'Only the verdict promote promotes by itself. A person can promote a version all the same, with a reason, on record.',
        command: async (stage) => {
            const { versions } = await newest(stage);
            return ['promote', '--version', versions, '--reason', 'demo: the reviewers accept it'];
        },
        expected: [0],
    },
    {
        title: 'A spoilt candidate',
        text: 'Somebody breaks training: the new model gives nearly the same answer for everybody. The gate refuses it.',
        change: async (stage) => {
            await stage.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.folder, 'train.js'), spoilt);
            await stage.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.folder, 'score.js'), spoiltScore);
            await stage.replace('mlops.yml', (text) => text.replace(/train:\n( {2}.*\n)+/, 'train:\n  flavor: command\n  command: node train.js\n  score: node score.js\n'));
        },
        command: () => ['release'],
        expected: [1],
    },
    {
        title: 'Bad data',
        text: 'A new export has a text where a number was, and a column less. validate stops the run before anything is trained.',
        change: (stage) => stage.replace('data/breast-cancer.csv', (text) => text
            .split('\n')
            .map((line, row) => {
            const cells = line.split(',');
            if (row === 17)
                cells[3] = 'n.m.';
            return cells.filter((_, column) => column !== 7).join(',');
        })
            .join('\n')),
        command: () => ['check'],
        expected: [1],
    },
    {
        title: 'Rollback',
        text: 'Production goes back to the champion before. That is one more entry of the history; nothing is deleted.',
        command: () => ['rollback', '--reason', 'demo: complaints from the ward'],
        expected: [0],
    },
    {
        title: 'What is on record',
        text: 'Every candidate of a release, and every champion.',
        command: () => ['show'],
        expected: [0],
    },
];
async function newest(stage) {
    const { version } = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__.readOutputs)(stage.run, new Set(['publish']));
    return { versions: version };
}
async function demo(given) {
    const flags = new _flags_js__WEBPACK_IMPORTED_MODULE_8__/* .Flags */ .i('demo', given, ['keep']);
    const files = new _host_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .NodeFiles */ .Q();
    const stage = await setUp(files, flags.one('keep'));
    const say = speaker();
    say.plain(`The demo works on a copy of examples/breast-cancer in ${stage.folder}\n`);
    const shell = new _host_node_process_js__WEBPACK_IMPORTED_MODULE_4__/* .NodeProcess */ .oC((0,_host_node_process_js__WEBPACK_IMPORTED_MODULE_4__/* .childVariables */ .Oz)(process.env, []));
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlePath */ .E)(files, node_process__WEBPACK_IMPORTED_MODULE_1__.argv[1]);
    for (const [index, scene] of scenes.entries()) {
        say.title(`${index + 1}. ${scene.title}`);
        say.plain(scene.text);
        await scene.change?.(stage);
        const words = await scene.command(stage);
        say.command(`mlops ${words.map((word) => (/\s/.test(word) ? JSON.stringify(word) : word)).join(' ')}`);
        const { code } = await shell.run({
            argv: [node_process__WEBPACK_IMPORTED_MODULE_1__.execPath, bundle, 'cli', ...words, '--quiet', '--workspace', stage.folder],
            cwd: stage.folder,
            onLine: (line) => say.plain(`   ${line}`),
        });
        if (!scene.expected.includes(code ?? -1)) {
            throw new Error(`demo: \`mlops ${words.join(' ')}\` ended with exit code ${code ?? 'none'}, expected ${scene.expected.join(' or ')}`);
        }
        say.plain(`   exit code ${code ?? ''}`);
        if ((0,_steps_js__WEBPACK_IMPORTED_MODULE_11__/* .isFlow */ .Td)(words[0]))
            await keepReport(stage, index + 1);
    }
    say.title('Look at it');
    say.plain(`Reports of the releases: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.folder, 'reports')}`);
    say.plain(`The repository, its run directory and its registry: ${stage.folder}`);
    return _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .exit */ .NS.done;
}
async function setUp(files, keep) {
    const tool = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .toolFolder */ .N)(files, node_process__WEBPACK_IMPORTED_MODULE_1__.argv[1]);
    const example = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tool, 'examples', 'breast-cancer');
    const folder = keep === undefined ? await files.temporary() : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(keep);
    if (keep !== undefined && (await files.stat(folder)) !== undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--keep ${keep}: expected a folder that does not exist yet.`);
    for (const path of await files.list(example)) {
        if (!path.startsWith('.mlops'))
            await files.copy((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(example, path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    }
    return new Stage(files, folder, tool);
}
async function keepReport(stage, scene) {
    const report = stage.run.path('report', 'report.html');
    if ((await stage.files.stat(report)) === undefined)
        return;
    await stage.files.copy(report, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(stage.folder, 'reports', `${scene}.html`));
}
function speaker() {
    const colour = (0,_doorway_js__WEBPACK_IMPORTED_MODULE_6__/* .colourful */ .a)(process.stdout);
    const write = (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(`${text}\n`);
    return {
        plain: write,
        title: (text) => write(colour ? `\n\u001B[1m${text}\u001B[0m` : `\n${text}`),
        command: (text) => write(colour ? `\u001B[36m$ ${text}\u001B[0m` : `$ ${text}`),
    };
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

/***/ 98063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOutputs: () => (/* binding */ readOutputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17411);
/* harmony import */ var _train_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29050);



const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const record = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ record: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() });
const built = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
async function readOutputs(run, ran) {
    const read = async (step, path, schema) => ran.has(step) && (await run.has(path)) ? run.read(path, step, (value) => schema.parse(value)) : null;
    const verdict = ran.has('gate')
        ? await read('gate', 'gate/verdict.json', (await __webpack_require__.e(/* import() */ 8129).then(__webpack_require__.bind(__webpack_require__, 88129))).verdictSchema)
        : null;
    const evaluation = verdict === null
        ? null
        : await read('gate', `evaluate/${verdict.part}/metrics.json`, (await __webpack_require__.e(/* import() */ 6221).then(__webpack_require__.bind(__webpack_require__, 36221))).evaluationSchema);
    const published = await read('publish', 'publish/version.json', version);
    const change = (await read('promote', 'promote/record.json', record)) ?? (await read('rollback', 'rollback/record.json', record));
    const champion = change?.record?.version;
    const pin = await read('champion', 'champion/pin.json', _registry_record_js__WEBPACK_IMPORTED_MODULE_0__/* .pinSchema */ .rA);
    const decided = await read('changes', _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesFile */ .e4, _train_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesSchema */ .fh);
    const packed = await read('package', 'package/package.json', built);
    return {
        verdict: verdict?.verdict ?? '',
        version: published?.version ?? champion ?? '',
        champion: champion ?? pin?.champion ?? '',
        promoted: champion !== undefined,
        metrics: Object.fromEntries(Object.entries(evaluation?.models.candidate.metrics ?? {}).map(([name, { value }]) => [name, value])),
        report: ran.has('report') ? run.path('report/report.html') : '',
        model: ran.has('train') && (await run.has('train/model.tar.gz')) ? run.path('train/model.tar.gz') : '',
        package: packed === null ? '' : run.path('package', packed.file),
        'run-directory': run.root,
        changed: decided?.train ?? true,
    };
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
                return bytes.subarray(0, await fill(handle, bytes, start));
            }
            finally {
                await handle.close();
            }
        });
    }
    async fill(path, target) {
        return guarded('read', path, async () => {
            const handle = await promises_.open(path, 'r');
            try {
                return await fill(handle, target, 0);
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
    async writer(path, durable = true, digest = false) {
        await this.folder((0,external_node_path_.dirname)(path));
        const writer = await openWriter(path, temporaryName(path), durable);
        return digest ? this.digesting(writer, path) : writer;
    }
    digesting(writer, path) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return {
            write: (chunk) => {
                const written = writer.write(chunk);
                hash.update(chunk);
                return written;
            },
            close: async () => {
                await writer.close();
                const after = await this.look(path);
                if (after !== undefined)
                    this.digests.set(path, { mark: markOf(after), digest: hash.digest('hex') });
            },
            abort: () => writer.abort(),
        };
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
async function fill(handle, target, start) {
    let read = 0;
    while (read < target.length) {
        const { bytesRead } = await handle.read(target, read, target.length - read, start + read);
        if (bytesRead === 0)
            break;
        read += bytesRead;
    }
    return read;
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

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgedAs),
/* harmony export */   b: () => (/* binding */ decisionRule)
/* harmony export */ });
function judgedAs({ model, decision }) {
    return decision === undefined ? model.digest : `${model.digest}@${decision.threshold}`;
}
function decisionRule({ decision }) {
    return decision === undefined ? null : (decision.chosen ?? decision.threshold);
}


/***/ }),

/***/ 42900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ openEpoch),
/* harmony export */   OD: () => (/* binding */ epochsOf),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rC: () => (/* binding */ epochsOfTarget),
/* harmony export */   tQ: () => (/* binding */ epochRowsFile),
/* harmony export */   zE: () => (/* binding */ pinnedEpochSchema)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85956);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21548);




const epochRowsFile = 'test-rows.bin';
const pinnedEpochSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    opener: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: _split_manifest_js__WEBPACK_IMPORTED_MODULE_1__.targetSchema,
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    frozen: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    questions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    promotions: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    shownBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
function questionOf(model, champion, policy) {
    return `${model}/${champion ?? 'none'}/${policy}`;
}
function epochsOf(manifests) {
    const byTime = manifests.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)));
    const looked = byTime.flatMap((manifest) => manifest.epoch === undefined ? [] : [{ manifest, epoch: manifest.epoch }]);
    const found = [];
    for (const { manifest, epoch } of looked) {
        const known = found.some(({ number }) => number === epoch.number);
        if (known || !Object.hasOwn(manifest.files, epochRowsFile))
            continue;
        const own = looked.filter((each) => each.epoch.number === epoch.number).map((each) => each.manifest);
        const shown = byTime.find((each) => each.createdAt > manifest.createdAt && showsTestRows(each, manifest.target));
        found.push({
            ...{ number: epoch.number, opener: manifest.version, target: manifest.target },
            ...{ key: epoch.key, looks: epoch.looks, frozen: epoch.frozen },
            questions: [...new Set(own.map(questionOfVersion))].sort(),
            promotions: own.filter(({ verdict }) => verdict.verdict === 'promote').length,
            ...(shown === undefined ? {} : { shownBy: shown.version }),
        });
    }
    return found.sort((a, b) => a.number - b.number);
}
function showsTestRows({ epoch, metrics, target }, asked) {
    return epoch === undefined && metrics.test !== null && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(target, asked);
}
function questionOfVersion(manifest) {
    const { champion, verdict } = manifest;
    return questionOf((0,_model_judged_as_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedAs */ .K)(manifest), champion?.version ?? null, verdict.policy ?? '');
}
function epochsOfTarget(epochs, target) {
    return epochs.filter((epoch) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(epoch.target, target));
}
function openEpoch(epochs, target) {
    const newest = epochsOfTarget(epochs, target).at(-1);
    if (newest === undefined || newest.shownBy !== undefined || newest.questions.length >= newest.looks)
        return null;
    return newest;
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ championRecordSchema),
/* harmony export */   cd: () => (/* binding */ newestSchema),
/* harmony export */   rA: () => (/* binding */ pinSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);



const championRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-champion/1'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gate', 'person', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-pin/1'),
    registry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    anchor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    newest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    looks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEpochSchema */ .zE).default([]),
});
const newestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-newest/1'),
    crowned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    manifest: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc,
});


/***/ }),

/***/ 72839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);


class RunDirectory {
    root;
    files;
    constructor(root, files) {
        this.root = root;
        this.files = files;
    }
    path(...parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.root, ...parts);
    }
    async has(...parts) {
        return (await this.files.stat(this.path(...parts))) !== undefined;
    }
    async read(path, step, parse) {
        const full = this.path(path);
        if ((await this.files.stat(full)) === undefined) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not found in the run directory ${this.root}; run \`mlops ${step}\` first.`);
        }
        const text = await this.files.text(full);
        try {
            return parse(JSON.parse(text));
        }
        catch (cause) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: not a file that \`mlops ${step}\` of this version wrote; run \`mlops ${step} --force\` again.`, { cause });
        }
    }
    async write(path, value) {
        await this.files.write(this.path(path), `${JSON.stringify(value, null, 2)}\n`);
    }
    async clear(folder) {
        await this.files.remove(this.path(folder));
    }
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

/***/ 29050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ sampleFile),
/* harmony export */   KY: () => (/* binding */ readSamplePlan),
/* harmony export */   e4: () => (/* binding */ changesFile),
/* harmony export */   fh: () => (/* binding */ changesSchema)
/* harmony export */ });
/* unused harmony exports aspectSchema, samplePlanSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const changesFile = 'changes/changes.json';
const sampleFile = 'changes/sample.json';
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const aspectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown', 'uncompared']),
    note: sentence.nullable(),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-changes/1'),
    flow: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'release', 'retrain']),
    train: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    reason: sentence,
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100).nullable(),
    aspects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(aspectSchema).max(50),
});
const samplePlanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-sample/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1),
    least: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
async function readSamplePlan(run) {
    return (await run.has(sampleFile)) ? run.read(sampleFile, 'changes', (value) => samplePlanSchema.parse(value)) : null;
}


/***/ })

};
