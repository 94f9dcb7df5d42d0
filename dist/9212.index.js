export const id = 9212;
export const ids = [9212,9763,1916,4979];
export const modules = {

/***/ 1916:
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

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near) <= Math.max(2, Math.ceil(word.length / 3)) ? near : undefined;
}


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configJsonSchema: () => (/* binding */ configJsonSchema),
/* harmony export */   ownOverrides: () => (/* binding */ ownOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9407);
/* harmony import */ var _config_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1862);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6718);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9763);






function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' });
}
function ownOverrides(command, own) {
    if (own.length === 0)
        return [];
    const json = configJsonSchema();
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKeys */ .eE)(json, [command]);
    return own.map(([flag, value]) => {
        const key = flag.replaceAll('-', '_');
        if (!known.includes(key))
            throw unknownFlag(command, flag, known);
        const types = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .schemasAt */ .UW)(json, [command, key]).map(({ type }) => type);
        if (value === null) {
            if (!types.includes('boolean'))
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: expected a value after it.`);
            return (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, key], true, `--${flag}`);
        }
        const isText = types.includes('string') && !types.includes('number') && !types.includes('boolean') && !types.includes('array');
        return isText
            ? (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, key], value, `--${flag}`)
            : { ...(0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOverride */ .qQ)(`${command}.${key}=${value}`), origin: `--${flag}` };
    });
}
function unknownFlag(command, flag, known) {
    const flags = known.map((name) => name.replaceAll('_', '-'));
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(flag, [
        ...flags,
        'workspace',
        'config',
        'registry',
        'run-dir',
        'set',
        'force',
        'json',
        'quiet',
        'help',
    ]);
    const hint = near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`;
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: unknown option of mlops ${command}; ${hint}`);
}


/***/ }),

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionRows: () => (/* binding */ optionRows)
/* harmony export */ });
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9407);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);


function optionRows(path, json = (0,_own_flags_js__WEBPACK_IMPORTED_MODULE_0__.configJsonSchema)()) {
    return (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeys */ .eE)(json, path).flatMap((key) => {
        const inner = [...path, key];
        const below = optionRows(inner, json);
        return below.length > 0 ? below : [rowAt(inner, json)];
    });
}
function rowAt(path, json) {
    const parent = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .schemasAt */ .UW)(json, path.slice(0, -1)).find(({ properties }) => properties !== undefined && Object.hasOwn(properties, path.at(-1)));
    const node = parent?.properties?.[path.at(-1)];
    const fallback = node?.default;
    return {
        key: path.join('.'),
        expected: (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .expectation */ .pG)(json, path),
        fallback: fallback === undefined ? null : shownDefault(fallback),
        required: parent?.required?.includes(path.at(-1)) ?? false,
        description: node?.description ?? '',
    };
}
function shownDefault(value) {
    if (value === null)
        return 'none';
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ })

};
