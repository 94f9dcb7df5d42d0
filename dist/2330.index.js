export const id = 2330;
export const ids = [2330,8855,1548];
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

/***/ 97265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadColumns),
/* harmony export */   j: () => (/* binding */ checkAsked)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97548);
/* harmony import */ var _split_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21548);
/* harmony import */ var _split_number_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(394);
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31906);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97998);







function checkAsked(columns, asked) {
    const names = columns.map(({ name }) => name);
    const sentences = asked
        .filter(({ name }) => !names.includes(name))
        .map(({ name, key }) => {
        const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, names);
        const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
        return `${key}: no column ${JSON.stringify(name.slice(0, 80))} in the data; ${hint} They have ${names.length} columns.`;
    });
    if (sentences.length === 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(sentences[0]);
    if (sentences.length > 1)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ([...new Set(sentences)]);
}
async function loadColumns(files, run, part, names, where = 'column') {
    const wanted = [...new Set(names)];
    if (wanted.length === 0)
        return new Map();
    const { columns, parts } = await run.read('split/manifest.json', 'split', (value) => _split_manifest_js__WEBPACK_IMPORTED_MODULE_2__.splitManifestSchema.parse(value));
    checkAsked(columns, wanted.map((name) => ({ name, key: typeof where === 'string' ? where : where(name) })));
    const path = `split/${part}.csv`;
    const coders = wanted.map((name) => new Coder(columns.find((column) => column.name === name).type));
    const batches = parts[part].rows === 0 ? [] : (0,_part_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwn */ .jU)(files, run, path, 'split');
    for await (const { batch } of batches) {
        for (const [at, coder] of coders.entries()) {
            const cells = batch.cells[batch.names.indexOf(wanted[at], 1)];
            if (cells === undefined)
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, 1, 'split');
            for (let row = 0; row < batch.rows; row++) {
                if (!coder.add(cells[row]))
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(path, batch.lines[row], 'split');
            }
        }
    }
    return new Map(coders.map((coder, at) => [wanted[at], coder.column()]));
}
class Coder {
    type;
    codes = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    values = [];
    bySpelling = new Map();
    byValue = new Map();
    constructor(type) {
        this.type = type;
    }
    add(cell) {
        let code = this.bySpelling.get(cell);
        if (code === undefined) {
            const value = valueOf(cell, this.type);
            if (value === undefined)
                return false;
            code = this.codeOf(value);
            this.bySpelling.set(cell === null ? null : (0,_table_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownText */ .U)(cell), code);
        }
        this.codes.push(code);
        return true;
    }
    column() {
        return { type: this.type, codes: Int32Array.from(this.codes.whole()), values: this.values };
    }
    codeOf(value) {
        const known = this.byValue.get(value);
        if (known !== undefined)
            return known;
        const own = value === null ? null : (0,_table_text_js__WEBPACK_IMPORTED_MODULE_6__/* .ownText */ .U)(value);
        this.values.push(own);
        this.byValue.set(own, this.values.length - 1);
        return this.values.length - 1;
    }
}
function valueOf(cell, type) {
    if (cell === null)
        return null;
    if (type === 'string')
        return cell.normalize('NFC');
    if (cell === '')
        return null;
    if (type === 'number')
        return (0,_split_number_text_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$)(cell)?.replaceAll('"', '');
    const lower = cell.toLowerCase();
    return lower === 'true' || lower === 'false' ? lower : undefined;
}


/***/ }),

/***/ 97998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VP: () => (/* binding */ rowIdOf),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tj: () => (/* binding */ placeOfRow)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63125);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79660);



const idForm = /^(?:0|[1-9]\d{0,9})$/;
function rowIdOf(cell) {
    if (cell === null || cell === undefined || !idForm.test(cell))
        return undefined;
    const id = Number(cell);
    return id < 2 ** 31 ? id : undefined;
}
function placeOfRow(rowIds, id) {
    let low = 0;
    let high = rowIds.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rowIds[middle];
        if (found === id)
            return middle;
        if (found < id)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
async function* readOwn(files, run, path, step) {
    const full = run.path(path);
    const stat = await files.stat(full);
    if (stat === undefined) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: not found in the run directory ${run.root}; run \`mlops ${step}\` first.`);
    }
    let last = -1;
    for await (const batch of (0,_table_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTable */ .x)(files, [(0,_table_source_js__WEBPACK_IMPORTED_MODULE_2__.csvFile)(path, full, stat.size)], { delimiter: ',', nulls: [] })) {
        if (batch.names[0] !== 'row_id')
            throw damaged(path, 1, step);
        const ids = new Int32Array(batch.rows);
        for (let row = 0; row < batch.rows; row++) {
            const id = rowIdOf(batch.cells[0][row]);
            if (id === undefined || id <= last)
                throw damaged(path, batch.lines[row], step);
            ids[row] = id;
            last = id;
        }
        yield { batch, ids };
    }
}
function damaged(path, line, step) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}:${line}: not as \`mlops ${step}\` of this version writes it; run \`mlops ${step} --force\` again.`);
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QF: () => (/* binding */ checkSlices),
  Fk: () => (/* binding */ sliceOptions),
  nu: () => (/* binding */ slicesOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/table/number.js
var table_number = __webpack_require__(50676);
// EXTERNAL MODULE: ./.build/split/number-text.js
var number_text = __webpack_require__(394);
;// CONCATENATED MODULE: ./.build/evaluate/condition.js


const mostSigns = 2000;
const mostDeep = 20;
const token = /\s+|(?<column>`[^`]+`)|(?<text>"[^"]*"|'[^']*')|(?<sign>==|!=|<=|>=|[=<>()[\],])|(?<word>[^\s`"'=!<>()[\],]+)/uy;
const operators = new Set(['==', '!=', '<', '<=', '>', '>=']);
function parseCondition(text, key) {
    return new Parser(tokensOf(text, key), text, key).whole();
}
function columnsOf(condition) {
    if (!('of' in condition))
        return [condition.column];
    return [...new Set(condition.of.flatMap((part) => columnsOf(part)))];
}
function tokensOf(text, key) {
    if (text.length > mostSigns) {
        throw new errors/* UserError */.yo(`${key}: a condition of ${text.length} characters; expected at most ${mostSigns}.`);
    }
    const tokens = [];
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
        const at = token.lastIndex + 1;
        const found = token.exec(text);
        if (found === null)
            throw wrong(key, text, at, `expected a condition, got ${JSON.stringify(text[at - 1])}`);
        for (const [kind, value] of Object.entries(found.groups)) {
            if (value === undefined)
                continue;
            tokens.push({ kind, text: kind === 'column' || kind === 'text' ? value.slice(1, -1) : value, at });
        }
    }
    return [...tokens, { kind: 'end', text: '', at: text.length + 1 }];
}
class Parser {
    tokens;
    text;
    key;
    next = 0;
    deep = 0;
    constructor(tokens, text, key) {
        this.tokens = tokens;
        this.text = text;
        this.key = key;
    }
    whole() {
        const condition = this.either();
        if (this.token.kind !== 'end')
            throw this.unexpected('`and`, `or` or the end');
        return condition;
    }
    either() {
        return this.joined('or', () => this.joined('and', () => this.single()));
    }
    joined(kind, part) {
        const of = [part()];
        while (this.takes(kind))
            of.push(part());
        return of.length === 1 ? of[0] : { kind, of };
    }
    single() {
        if (!this.takes('('))
            return this.comparison();
        if (++this.deep > mostDeep)
            throw this.unexpected(`at most ${mostDeep} parentheses inside each other`);
        const condition = this.either();
        if (!this.takes(')'))
            throw this.unexpected('`and`, `or` or `)`');
        this.deep--;
        return condition;
    }
    comparison() {
        const { kind, text } = this.token;
        if (kind !== 'column' && kind !== 'word')
            throw this.unexpected('the name of a column');
        this.next++;
        const column = text;
        if (this.takes('is')) {
            const not = this.takes('not');
            if (!this.takes('missing'))
                throw this.unexpected('`missing`');
            return { kind: 'missing', column, not };
        }
        const not = this.takes('not');
        if (this.takes('in'))
            return { kind: 'in', column, values: this.list(), not };
        if (not)
            throw this.unexpected('`in`');
        const operator = this.token.text === '=' ? '==' : this.token.text;
        if (this.token.kind !== 'sign' || !operators.has(operator)) {
            throw this.unexpected('one of ==, !=, <, <=, >, >=, in, not in, is missing');
        }
        this.next++;
        return { kind: 'compare', column, operator: operator, value: this.value() };
    }
    list() {
        if (!this.takes('['))
            throw this.unexpected('a list such as [north, south]');
        const values = [this.value()];
        while (this.takes(','))
            values.push(this.value());
        if (!this.takes(']'))
            throw this.unexpected('`,` or `]`');
        return values;
    }
    value() {
        const { kind, text } = this.token;
        if (kind !== 'word' && kind !== 'text')
            throw this.unexpected('a value');
        this.next++;
        if (kind === 'text')
            return { kind, text: text.normalize('NFC') };
        const number = (0,number_text/* numberText */.$)(text)?.replaceAll('"', '');
        return number === undefined ? { kind, text: text.normalize('NFC') } : { kind: 'number', text: number };
    }
    get token() {
        return this.tokens[this.next];
    }
    takes(word) {
        const { kind, text } = this.token;
        if ((kind !== 'word' && kind !== 'sign') || text !== word)
            return false;
        this.next++;
        return true;
    }
    unexpected(expected) {
        const { kind, text, at } = this.token;
        const got = kind === 'end' ? 'the end' : JSON.stringify(text);
        return wrong(this.key, this.text, at, `expected ${expected}, got ${got}`);
    }
}
function wrong(key, text, at, what) {
    const shown = text.length > 80 ? `${text.slice(0, 77)}...` : text;
    return new errors/* UserError */.yo(`${key}: ${what} at character ${at} of ${JSON.stringify(shown)}; correct the condition.`);
}

// EXTERNAL MODULE: ./.build/evaluate/part-columns.js
var part_columns = __webpack_require__(97265);
;// CONCATENATED MODULE: ./.build/evaluate/condition-rows.js




const date = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
function checkCondition(condition, columns, key) {
    (0,part_columns/* checkAsked */.j)(columns, columnsOf(condition).map((name) => ({ name, key })));
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    checkTypes(condition, (name) => types.get(name), key);
}
function checkTypes(condition, typeOf, key) {
    switch (condition.kind) {
        case 'and':
        case 'or':
            for (const part of condition.of)
                checkTypes(part, typeOf, key);
            return;
        case 'missing':
            return;
        case 'in':
            for (const value of condition.values)
                checkValue(condition.column, '==', value, typeOf(condition.column), key);
            return;
        case 'compare':
            checkValue(condition.column, condition.operator, condition.value, typeOf(condition.column), key);
            return;
        default:
            (0,errors/* assertNever */.xb)(condition);
    }
}
function checkValue(column, operator, value, type, key) {
    const name = JSON.stringify(column);
    const got = value.kind === 'number' ? value.text : JSON.stringify(value.text.slice(0, 60));
    const refuse = (what) => new errors/* UserError */.yo(`${key}: ${what}; correct the condition.`);
    const ordered = operator !== '==' && operator !== '!=';
    switch (type) {
        case 'number':
            if (value.kind !== 'number')
                throw refuse(`column ${name} holds numbers, got ${got}`);
            return;
        case 'boolean':
            if (ordered)
                throw refuse(`column ${name} holds true and false, which have no order, got ${operator}`);
            if (value.kind === 'number' || !/^(?:true|false)$/i.test(value.text)) {
                throw refuse(`column ${name} holds true and false, got ${got}`);
            }
            return;
        case 'string':
            if (!ordered)
                return;
            if (value.kind === 'number' || !date.test(value.text)) {
                throw refuse(`column ${name} holds texts; ${operator} takes a date such as "2024-01-31" there, got ${got}`);
            }
            return;
        default:
            (0,errors/* assertNever */.xb)(type);
    }
}
function rowsThatFit(condition, columns) {
    switch (condition.kind) {
        case 'and':
        case 'or': {
            const [first, ...others] = condition.of.map((part) => rowsThatFit(part, columns));
            const fits = first;
            for (const other of others) {
                for (let row = 0; row < fits.length; row++) {
                    fits[row] = condition.kind === 'and' ? fits[row] & other[row] : fits[row] | other[row];
                }
            }
            return fits;
        }
        case 'missing':
            return byValue(columns.get(condition.column), (value) => (value === null) !== condition.not);
        case 'in': {
            const column = columns.get(condition.column);
            const wanted = new Set(condition.values.map((value) => textOf(value, column.type)));
            return byValue(column, (value) => value !== null && wanted.has(value) !== condition.not);
        }
        case 'compare': {
            const { operator } = condition;
            const column = columns.get(condition.column);
            const wanted = textOf(condition.value, column.type);
            if (operator === '==')
                return byValue(column, (value) => value === wanted);
            if (operator === '!=')
                return byValue(column, (value) => value !== null && value !== wanted);
            const number = column.type === 'number';
            const order = (value) => number ? (0,table_number/* parseNumber */.$)(value) - (0,table_number/* parseNumber */.$)(wanted) : value < wanted ? -1 : value > wanted ? 1 : 0;
            return byValue(column, (value) => value !== null && holds(operator, order(value)));
        }
        default:
            return (0,errors/* assertNever */.xb)(condition);
    }
}
function holds(operator, order) {
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        default:
            return (0,errors/* assertNever */.xb)(operator);
    }
}
function textOf({ text }, type) {
    return type === 'boolean' ? text.toLowerCase() : text;
}
function byValue({ codes, values }, fits) {
    const ofCode = Uint8Array.from(values, (value) => (fits(value) ? 1 : 0));
    return Uint8Array.from(codes, (code) => ofCode[code]);
}

;// CONCATENATED MODULE: ./.build/evaluate/slice.js






const sliceOptions = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1).max(80).describe('Name of the slice.'),
        where: schemas/* string */.YjP()
            .min(1)
            .describe('The rows in it: comparisons of a column and a value (`==`, `!=`, `<`, `<=`, `>`, `>=`, `in [a, b]`, `not in [a, b]`, `is missing`), joined by `and`, `or` and parentheses.'),
    }),
]);
const mostValues = 50;
function checkSlices(slices, columns, key, first = 0) {
    const names = new Set();
    const needed = slices.flatMap((slice, at) => {
        const where = `${key}.${first + at}`;
        const name = typeof slice === 'string' ? slice : slice.name;
        if (names.has(name))
            throw new errors/* UserError */.yo(`${where}: a second slice ${JSON.stringify(name)}; give it another name.`);
        names.add(name);
        if (typeof slice === 'string') {
            (0,part_columns/* checkAsked */.j)(columns, [{ name: slice, key: where }]);
            return [slice];
        }
        const condition = parseCondition(slice.where, `${where}.where`);
        checkCondition(condition, columns, `${where}.where`);
        return columnsOf(condition);
    });
    return [...new Set(needed)];
}
function slicesOf(slices, columns, { values, key }) {
    let left = 0;
    const found = slices.flatMap((slice, at) => {
        if (typeof slice !== 'string') {
            const mask = rowsThatFit(parseCondition(slice.where, `${key}.${at}.where`), columns);
            return [{ name: slice.name, column: null, mask, rows: sum(mask) }];
        }
        const found = ofColumn(slice, columns.get(slice), values);
        left += found.left;
        return found.slices;
    });
    return { slices: found, left };
}
function ofColumn(name, { codes, values, type }, shown) {
    const counts = new Int32Array(values.length);
    for (const code of codes)
        counts[code]++;
    const inOrder = values.map((_, code) => code).toSorted(byValueOf(values, type));
    const label = (code, at) => {
        if (values[code] === null)
            return `${name} is missing`;
        return shown ? `${name} = ${values[code]}` : `${name} ${at + 1} of ${values.length}`;
    };
    const all = inOrder.map((code, at) => ({ code, name: label(code, at), rows: counts[code] }));
    const largest = new Set(all.toSorted((a, b) => b.rows - a.rows).slice(0, mostValues));
    const slices = all
        .filter((each) => largest.has(each))
        .map(({ code, ...slice }) => ({
        ...slice,
        column: name,
        mask: Uint8Array.from(codes, (each) => (each === code ? 1 : 0)),
    }));
    return { slices, left: all.length - slices.length };
}
function byValueOf(values, type) {
    return (first, second) => {
        const [a, b] = [values[first] ?? null, values[second] ?? null];
        if (a === null || b === null)
            return Number(a === null) - Number(b === null);
        const difference = type === 'number' ? (0,table_number/* parseNumber */.$)(a) - (0,table_number/* parseNumber */.$)(b) : 0;
        return difference !== 0 ? difference : a < b ? -1 : 1;
    };
}
function sum(mask) {
    let rows = 0;
    for (const fits of mask)
        rows += fits;
    return rows;
}


/***/ }),

/***/ 51695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherNames)
/* harmony export */ });
const otherNames = {
    binary: {
        auc: 'roc_auc',
        auroc: 'roc_auc',
        roc_auc_score: 'roc_auc',
        average_precision: 'pr_auc',
        average_precision_score: 'pr_auc',
        ap: 'pr_auc',
        auprc: 'pr_auc',
        sensitivity: 'recall',
        tpr: 'recall',
        tnr: 'specificity',
        ppv: 'precision',
        f2: 'f_beta@2',
        'f0.5': 'f_beta@0.5',
        fbeta: 'f_beta@2',
        f1_macro: 'f1',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        brier_score_loss: 'brier',
        calibration_error: 'ece',
        expected_calibration_error: 'ece',
    },
    multiclass: {
        auc: 'roc_auc_ovr',
        roc_auc: 'roc_auc_ovr',
        roc_auc_ovr_macro: 'roc_auc_ovr',
        pr_auc: 'pr_auc_macro',
        average_precision: 'pr_auc_macro',
        precision: 'precision_macro',
        recall: 'recall_macro',
        sensitivity: 'recall_macro',
        specificity: 'specificity_macro',
        f1: 'f1_macro',
        f2: 'f_beta_macro@2',
        f_beta: 'f_beta_macro@2',
        kappa: 'cohen_kappa',
        matthews_corrcoef: 'mcc',
        cross_entropy: 'log_loss',
        logloss: 'log_loss',
        top_k: 'top_k_accuracy@3',
        top_3_accuracy: 'top_k_accuracy@3',
        top_5_accuracy: 'top_k_accuracy@5',
        expected_calibration_error: 'ece',
    },
    regression: {
        root_mean_squared_error: 'rmse',
        mean_squared_error: 'mse',
        mean_absolute_error: 'mae',
        median_absolute_error: 'median_ae',
        median_absolute: 'median_ae',
        mean_absolute_percentage_error: 'mape',
        mean_squared_log_error: 'rmsle',
        msle: 'rmsle',
        r2_score: 'r2',
        r_squared: 'r2',
        quantile_loss: 'pinball@0.9',
        mean_pinball_loss: 'pinball@0.9',
        mean_poisson_deviance: 'poisson_deviance',
        explained_variance_score: 'explained_variance',
    },
};


/***/ }),

/***/ 97548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Growing)
/* harmony export */ });
class Growing {
    values = new Float64Array(1024);
    size = 0;
    push(value) {
        if (this.size === this.values.length) {
            const larger = new Float64Array(this.size * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.size++] = value;
    }
    at(index) {
        return this.values[index];
    }
    whole() {
        return this.values.slice(0, this.size);
    }
}


/***/ }),

/***/ 30598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ leakageOptions),
/* harmony export */   jx: () => (/* binding */ findingKinds)
/* harmony export */ });
/* unused harmony export leakageChecks */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const findingKinds = [
    'same_rows',
    'near_rows',
    'similar_text',
    'proxy',
    'identifier',
    'row_order',
    'crossing',
    'missing_group',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const leakageChecks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    near: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(8)
        .default(1)
        .describe('Rows of the held-out parts that differ from a training row in at most so many columns are near duplicates; 0 does not look for them, nor for similar texts.'),
    apart: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text))
        .default([])
        .describe('Columns whose values must not be in two parts, such as a customer where rows are divided by time: one that crosses is an error.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text.regex(new RegExp(`^(?:${findingKinds.join('|')})(?::[^]+)?$`), {
        error: `expected the name of a finding as the report shows it, such as same_rows or proxy:age (${findingKinds.join(', ')})`,
    }))
        .default([])
        .describe('Findings that are known and right, by their names in the report, such as `identifier:zip`: they are not repeated.'),
});
const leakageOptions = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off'), leakageChecks])
    .prefault({})
    .describe('The search for rows and columns that tell the model what it should not know; `off` does not look.');


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

/***/ 31906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
function ownText(text) {
    return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}


/***/ })

};
