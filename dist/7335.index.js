export const id = 7335;
export const ids = [7335,8855];
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

/***/ 37335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ chosen),
  Jt: () => (/* binding */ flag),
  PB: () => (/* binding */ handedAs),
  hF: () => (/* binding */ input),
  jobGiven: () => (/* binding */ jobGiven),
  Mn: () => (/* binding */ lines),
  nm: () => (/* binding */ overridesGiven)
});

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/config/override.js
var override = __webpack_require__(3209);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
;// CONCATENATED MODULE: ./.build/entry/action-inputs.js
const actionInputs = {
    step: {
        description: 'The step or flow to run, such as train or release. Empty: the flow of the event (pull request, merge queue: check; push: release; schedule, dispatch and others: retrain).',
        default: '',
    },
    job: {
        description: 'The part of the flow that this job runs: quality, candidate, publish, package or report. Empty: all of it, in one job.',
        default: '',
    },
    config: { description: 'The configuration, relative to the working directory.', default: 'mlops.yml' },
    'working-directory': { description: "Folder of the model, relative to the repository's root.", default: '.' },
    registry: {
        description: "Where versions live: github (this repository's releases and tags), github:owner/repository, or a folder relative to the working directory. Empty: github; without a token the folder .mlops-registry.",
        default: '',
    },
    token: {
        description: "Token for this repository; by default the job's own.",
        default: '${{ github.token }}',
    },
    'registry-token': {
        description: 'Token for a registry in another repository (contents: write there). Empty: the same as token.',
        default: '',
    },
    set: { description: 'Overrides of the configuration, one key=value a line.', default: '' },
    from: {
        description: 'Artifacts of this run to start from, one name a line: the run directories that earlier jobs left. A name without its attempt takes the highest. The configuration comes with them, so nothing has to be checked out.',
        default: '',
    },
    artifact: {
        description: 'The job part of the artifact mlops-<model>-<job>-<attempt> in which the run directory is handed on, without rows of data; false: none. Empty: the job or flow that runs, none after a single step.',
        default: '',
    },
    cache: { description: 'Whether environments are kept in the cache; never data, never models.', default: 'true' },
    comment: {
        description: 'Whether the report is put on the pull request as a comment (pull-requests: write).',
        default: 'true',
    },
    environment: {
        description: "Variables for the repository's own commands, one KEY=VALUE a line, as a secret gives them; each value is masked.",
        default: '',
    },
    variables: {
        description: "Variables of the repository as JSON, `toJSON(vars)`; the repository's commands see those that environment.pass names.",
        default: '',
    },
};
const actionOutputs = {
    verdict: "The gate's verdict: promote, hold, inconclusive or reject; empty where no gate ran.",
    version: 'The version that was published or promoted.',
    champion: 'The version in production after the run.',
    promoted: 'true when this run changed the champion.',
    metrics: "The candidate's metrics on the deciding rows, as JSON.",
    report: 'Path of the HTML report.',
    model: "Path of the candidate's model.tar.gz.",
    package: 'Path of the package.',
    'run-directory': 'Path of the run directory.',
    artifact: 'Name of the artifact in which this job handed its run directory on.',
    changed: 'false where there was nothing to train.',
};

// EXTERNAL MODULE: ./.build/entry/steps.js
var steps = __webpack_require__(24010);
;// CONCATENATED MODULE: ./.build/entry/inputs.js





function input(name) {
    const given = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
    const { default: fallback } = actionInputs[name];
    return given === '' && !fallback.startsWith('${{') ? fallback : given;
}
function flag(name) {
    const given = input(name).toLowerCase();
    if (given === 'true' || given === 'false')
        return given === 'true';
    throw new errors/* UserError */.yo(`${name}: expected true or false, got ${JSON.stringify(input(name))}.`);
}
function lines(name) {
    return input(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function overridesGiven() {
    return lines('set').map((line) => (0,override/* parseOverride */.qQ)(line, 'set'));
}
function chosen(event) {
    const what = whatChosen(input('step'), event);
    const job = input('job');
    if (job === '')
        return { what, job: null };
    return { what, job: jobGiven('job', job, what) };
}
function jobGiven(key, job, what) {
    if (!(0,steps/* isFlow */.Td)(what))
        throw new errors/* UserError */.yo(`${key}: it is a part of a flow, but ${what} is a step; leave it out.`);
    if ((0,steps/* isJob */.o5)(job) && steps/* jobs */.LR[job].includes(what))
        return job;
    const known = Object.entries(steps/* jobs */.LR).flatMap(([name, of]) => of.includes(what) ? [name] : []);
    throw new errors/* UserError */.yo(`${key}: expected one of ${known.join(', ')} for the flow ${what}, got ${JSON.stringify(job)}.`);
}
function whatChosen(step, event) {
    if (step === '')
        return flowOf(event);
    if ((0,steps/* isStep */.Vf)(step) || (0,steps/* isFlow */.Td)(step))
        return step;
    const known = [...Object.keys(steps/* flows */.Sx), ...Object.keys(steps/* steps */.Ci)];
    const near = (0,nearest.nearest)(step, known);
    throw new errors/* UserError */.yo(`step: expected one of ${known.join(', ')}, got "${step}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
function flowOf(event) {
    if (event.startsWith('pull_request') || event === 'merge_group')
        return 'check';
    return event === 'push' ? 'release' : 'retrain';
}
function handedAs({ what, job }) {
    const given = input('artifact');
    if (given === 'false')
        return null;
    if (given === '' || given === 'true')
        return job ?? ((0,steps/* isFlow */.Td)(what) ? what : given === 'true' ? what : null);
    if (/^[a-z0-9][a-z0-9-]{0,50}$/.test(given))
        return given;
    throw new errors/* UserError */.yo(`artifact: expected a name of lower-case letters, digits and dashes, or false, got ${JSON.stringify(given)}.`);
}


/***/ })

};
