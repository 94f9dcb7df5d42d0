export const id = 4436;
export const ids = [4436];
export const modules = {

/***/ 59297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ schemaYaml),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
const plainText = /^[A-Za-z_][A-Za-z0-9_]*( [A-Za-z0-9_]+)*$/;
const reserved = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n', 'inf', 'nan']);
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\uFFFE\uFFFF]/gu;
const widest = 100;
function yamlText(text) {
    if (plainText.test(text) && !reserved.has(text.toLowerCase()))
        return text;
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return `"${escaped.replace(unprintable, escapeSequence)}"`;
}
function escapeSequence(character) {
    const code = character.codePointAt(0);
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
function schemaYaml(schema) {
    const head = [
        `# What the data must look like; \`mlops validate\` checks them against it.`,
        `# Inferred from ${String(schema.rows)} rows by \`mlops validate --infer\`: review it, correct it, commit it.`,
        `format: mlops-schema/1`,
        ``,
        `# A column that is not listed here: error or warning.`,
        `extra_columns: ${schema.extra_columns}`,
        ``,
        `# Two rows with the same data.key: error, warning or allowed.`,
        `keys: ${schema.keys}`,
        ``,
        `# nulls.max: largest share of missing values. domain: the only values allowed; domain_mass: smallest share of values in it.`,
        `# range: what numbers lie between; inferred with room, to find another unit or a broken sensor.`,
        `columns:`,
    ];
    return `${[...head, ...schema.columns.flatMap(columnLines)].join('\n')}\n`;
}
function columnLines(rules) {
    const notes = rules.notes.length > 0 ? ` # ${rules.notes.join('; ')}` : '';
    const lines = [`  - name: ${yamlText(rules.name)}${notes}`];
    lines.push(`    type: ${rules.type}`);
    if (rules.integer)
        lines.push('    integer: true');
    if (!rules.required)
        lines.push('    required: false');
    lines.push(`    nulls: { max: ${String(rules.nulls.max)} }`);
    if (rules.domain !== null)
        lines.push(...domainLines(rules.domain));
    if (rules.domain_mass < 1)
        lines.push(`    domain_mass: ${String(rules.domain_mass)}`);
    const { min, max } = rules.range ?? { min: null, max: null };
    const bounds = [min === null ? '' : `min: ${String(min)}`, max === null ? '' : `max: ${String(max)}`];
    const range = bounds.filter((bound) => bound !== '').join(', ');
    if (range !== '')
        lines.push(`    range: { ${range} }`);
    if (rules.unique)
        lines.push('    unique: true');
    return lines;
}
function domainLines(domain) {
    const items = domain.map((item) => (typeof item === 'string' ? yamlText(item) : String(item)));
    const line = `    domain: [${items.join(', ')}]`;
    return line.length <= widest ? [line] : ['    domain:', ...items.map((item) => `      - ${item}`)];
}


/***/ }),

/***/ 11759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ foldOf),
/* harmony export */   Sf: () => (/* binding */ bucketCount),
/* harmony export */   UD: () => (/* binding */ testLimit),
/* harmony export */   _n: () => (/* binding */ foldSalt),
/* harmony export */   mr: () => (/* binding */ saltedBucket)
/* harmony export */ });
/* unused harmony export bucketOf */
/* harmony import */ var _salted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48529);

const bucketCount = 1_000_000;
function bucketOf(high, low) {
    let upper = high >>> 0;
    let lower = low >>> 0;
    if (high < 0) {
        lower = -low >>> 0;
        upper = (~high + (lower === 0 ? 1 : 0)) >>> 0;
    }
    return ((upper % bucketCount) * 967296 + lower) % bucketCount;
}
function testLimit(share) {
    return Math.round(share * bucketCount);
}
function foldOf(bucket, folds) {
    return Math.floor((bucket * folds) / bucketCount);
}
function foldSalt(salt) {
    return (0,_salted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .saltBytes */ ._)(`${salt}/fold`);
}
function saltedBucket(text, salt) {
    text.hash(salt);
    return bucketOf(text.high, text.low);
}


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
    whole() {
        return this.values.slice(0, this.size);
    }
}


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

/***/ 69194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   ef: () => (/* binding */ writePolicy)
/* harmony export */ });
/* unused harmony export policyYaml */
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57625);
/* harmony import */ var _schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59297);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98415);



const policyFile = 'mlops/split.yml';
async function readPolicy(files, workspace) {
    const path = `${workspace}/${policyFile}`;
    if ((await files.stat(path)) === undefined)
        return null;
    const include = () => Promise.resolve('');
    const source = { text: await files.text(path), file: policyFile, overrides: [], includes: [], include };
    return (await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .X)(source, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedPolicy */ .yO)).value;
}
function policyYaml(policy) {
    const lines = [
        '# How rows are divided into training, validation and test part: frozen, so that a row keeps its part as the data grow.',
        '# Commit it. To change it on purpose, change mlops.yml and run `mlops split --change`.',
        `format: ${policy.format}`,
        '',
        '# The columns whose values decide, with the types by which they are read. Columns that come later never decide.',
        'key:',
        ...policy.key.map(({ name, type }) => `  - {name: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(name)}, type: ${type}}`),
        '',
        '# The salt of the hash, chosen among many so that each class has its share of test rows.',
        `salt: ${(0,_schema_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(policy.salt)}`,
        '',
        '# A row is a test row if ABS(MOD(FARM_FINGERPRINT(CONCAT(salt, TO_JSON_STRING(STRUCT(<key>)))), 1000000)) < test * 1000000.',
        `test: ${policy.test}`,
        '',
        '# The other rows are divided into folds by a second salt; fold `validation` is held out of training (null: none is).',
        `folds: ${policy.folds}`,
        `validation: ${policy.validation ?? 'null'}`,
    ];
    return `${lines.join('\n')}\n`;
}
async function writePolicy(files, workspace, policy) {
    await files.write(`${workspace}/${policyFile}`, policyYaml(policy));
}


/***/ }),

/***/ 98415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ checkKeyPresent),
/* harmony export */   iI: () => (/* binding */ keepsTestRows),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   tY: () => (/* binding */ wantedKey),
/* harmony export */   vM: () => (/* binding */ contradictions),
/* harmony export */   yO: () => (/* binding */ checkedPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11759);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21548);




const checkedPolicy = _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .splitPolicySchema */ .mj.superRefine((policy, context) => {
    const wrong = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (!(policy.test > 0 && policy.test < 1))
        wrong('test', `expected a share between 0 and 1, got ${policy.test}.`);
    if (policy.folds < 2)
        wrong('folds', `expected at least 2 folds, got ${policy.folds}.`);
    if (policy.validation !== null && (policy.validation < 0 || policy.validation >= policy.folds)) {
        wrong('validation', `expected a fold from 0 to ${policy.folds - 1}, or null, got ${policy.validation}.`);
    }
    if (!/^[A-Za-z0-9._/-]{1,60}$/.test(policy.salt)) {
        wrong('salt', 'expected at most 60 letters, digits and the characters . _ - /.');
    }
    const names = policy.key.map(({ name }) => name);
    if (new Set(names).size < names.length)
        wrong('key', 'a column is named twice; remove one.');
});
function policyDigest(policy) {
    const { folds, format, salt, test, validation } = policy;
    const key = policy.key.map(({ name, type }) => ({ name, type }));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify({ folds, format, key, salt, test, validation })).digest('hex');
}
function wantedKey(options, columns) {
    const { key, target, split } = options;
    if (split.validation !== null && split.validation >= split.folds) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.split.validation: expected a fold from 0 to ${split.folds - 1} (data.split.folds is ${split.folds}), got ${split.validation}.`);
    }
    if ((0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .testLimit */ .UD)(split.test) < 1 || (0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .testLimit */ .UD)(split.test) >= _bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketCount */ .Sf) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.split.test: expected a share from 0.000001 to 0.999999, got ${split.test}.`);
    }
    const names = key ?? columns.map(({ name }) => name).filter((name) => name !== target);
    if (names.length === 0) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data: expected columns besides the target ${JSON.stringify(target)}, found none; add features.`);
    }
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`data.key: it names ${JSON.stringify(twice)} twice; remove one.`);
    return names.map((name) => columns.find((column) => column.name === name));
}
function contradictions(policy, { key, target, split }) {
    const recorded = policy.key.map(({ name }) => name);
    const found = [];
    const differs = (what, here, there) => {
        found.push(`${what} is ${JSON.stringify(there)} in it and ${JSON.stringify(here)} in mlops.yml`);
    };
    if (key !== null && !sameNames(key, recorded))
        differs('the key (data.key)', key, recorded);
    else if (key === null && recorded.includes(target)) {
        found.push(`its key has the column ${JSON.stringify(target)}, which mlops.yml makes the target`);
    }
    if ((0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .testLimit */ .UD)(policy.test) !== (0,_bucket_js__WEBPACK_IMPORTED_MODULE_3__/* .testLimit */ .UD)(split.test))
        differs('the test share (data.split.test)', split.test, policy.test);
    if (policy.folds !== split.folds)
        differs('the number of folds (data.split.folds)', split.folds, policy.folds);
    if (policy.validation !== split.validation) {
        differs('the validation fold (data.split.validation)', split.validation, policy.validation);
    }
    if (saltPrefix(policy.salt) !== split.salt) {
        differs('the salt prefix (data.split.salt)', split.salt, saltPrefix(policy.salt));
    }
    return found;
}
function keepsTestRows(policy, { key, target, split }) {
    const kept = { ...split, folds: policy.folds, validation: policy.validation };
    return contradictions(policy, { key, target, split: kept }).length === 0;
}
function checkKeyPresent(policy, columns, origin) {
    const names = new Set(columns.map(({ name }) => name));
    const missing = policy.key.map(({ name }) => name).filter((name) => !names.has(name));
    if (missing.length === 0)
        return;
    const list = missing.map((name) => JSON.stringify(name)).join(', ');
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${origin}: key: the data have no column ${list}; bring it back, or choose a new key by \`mlops split --change\` (rows change their parts).`);
}
function saltPrefix(salt) {
    return salt.replace(/\/\d+$/, '');
}
function sameNames(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}


/***/ }),

/***/ 48529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ SaltedText),
  _: () => (/* binding */ saltBytes)
});

;// CONCATENATED MODULE: ./.build/split/farm-fingerprint.js
const [x, y, z, v1, v2, w1, w2] = [0, 2, 4, 6, 8, 10, 12];
const [a, b, c, d, u, v, s, m, out] = [14, 16, 18, 20, 22, 24, 26, 28, 30];
const [p, q] = [32, 34];
const [k0, k1, k2] = [36, 38, 40];
const { imul } = Math;
const constants = [0x97cb3127, 0xc3a5c85c, 0xbe98f273, 0xb492b66f, 0x2f90404f, 0x9ae16a3b];
class FarmFingerprint {
    r = new Int32Array(42);
    bytes = new DataView(new ArrayBuffer(0));
    constructor() {
        this.r.set(constants, k0);
    }
    get low() {
        return this.r[out];
    }
    get high() {
        return this.r[out + 1];
    }
    hash(bytes, at, length) {
        this.bytes = bytes;
        if (length > 64) {
            this.long(at, length);
            return;
        }
        this.add(m, this.set(m, length * 2), k2);
        if (length > 32)
            this.upTo64(at, length);
        else if (length > 16)
            this.upTo32(at, length);
        else if (length > 7)
            this.upTo16(at, length);
        else if (length > 3)
            this.upTo7(at, length);
        else
            this.upTo3(at, length);
    }
    upTo3(at, length) {
        if (length === 0) {
            this.copy(out, k2);
            return;
        }
        this.set(u, this.bytes.getUint8(at) + (this.bytes.getUint8(at + (length >> 1)) << 8));
        this.set(v, length + (this.bytes.getUint8(at + length - 1) << 2));
        this.xor(u, this.multiply(u, u, k2), this.multiply(v, v, k0));
        this.multiply(out, this.fold(u, u), k2);
    }
    upTo7(at, length) {
        const first = this.bytes.getInt32(at, true);
        this.set(u, first << 3, first >>> 29);
        this.add(u, u, this.set(v, length));
        this.set(v, this.bytes.getInt32(at + length - 4, true));
        this.join(out, u, v);
    }
    upTo16(at, length) {
        this.add(a, this.fetch(a, at), k2);
        this.fetch(b, at + length - 8);
        this.add(u, this.multiply(u, this.rotate(u, b, 37), m), a);
        this.multiply(v, this.add(v, this.rotate(v, a, 25), b), m);
        this.join(out, u, v);
    }
    upTo32(at, length) {
        this.multiply(a, this.fetch(a, at), k1);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(out, u, v);
    }
    upTo64(at, length) {
        this.multiply(a, this.fetch(a, at), k2);
        this.fetch(b, at + 8);
        this.multiply(c, this.fetch(c, at + length - 8), m);
        this.multiply(d, this.fetch(d, at + length - 16), k2);
        this.cross(k2);
        this.join(z, u, v);
        this.copy(s, a);
        this.multiply(a, this.fetch(a, at + 16), m);
        this.fetch(b, at + 24);
        this.multiply(c, this.add(c, this.fetch(c, at + length - 32), u), m);
        this.multiply(d, this.add(d, this.fetch(d, at + length - 24), z), m);
        this.cross(s);
        this.join(out, u, v);
    }
    long(at, length) {
        const rest = (length - 1) & 63;
        const end = at + length - 1 - rest;
        this.r.fill(0, v1, a);
        this.multiply(x, this.set(x, 81), k2);
        this.add(x, x, this.fetch(p, at));
        this.multiply(y, this.set(y, 81), k1);
        this.add(y, y, this.set(p, 113));
        this.add(z, this.multiply(z, y, k2), this.set(p, 113));
        this.multiply(z, this.fold(z, z), k2);
        this.copy(m, k1);
        for (let block = at; block < end; block += 64)
            this.block(block, 1);
        this.add(m, this.set(m, (this.r[z] & 0xff) << 1), k1);
        this.add(w1, w1, this.set(p, rest));
        this.add(v1, v1, w1);
        this.add(w1, w1, v1);
        this.block(at + length - 64, 9);
        this.join(u, v1, w1);
        this.add(u, u, this.multiply(p, this.fold(p, y), k0));
        this.add(u, u, z);
        this.join(v, v2, w2);
        this.add(v, v, x);
        this.join(out, u, v);
    }
    block(at, weight) {
        const { r, bytes } = this;
        this.add(x, x, v1);
        this.mix(x, y, bytes.getInt32(at + 8, true), bytes.getInt32(at + 12, true), 37);
        this.mix(y, v2, bytes.getInt32(at + 48, true), bytes.getInt32(at + 52, true), 42);
        this.mix(z, w1, 0, 0, 33);
        this.xor(x, x, weight === 1 ? w2 : this.multiply(p, w2, this.set(q, weight)));
        this.add(y, y, weight === 1 ? v1 : this.multiply(p, v1, this.set(q, weight)));
        this.add(y, y, this.fetch(p, at + 40));
        this.multiply(v1, v2, m);
        this.add(v2, x, w1);
        this.weak(at, v1);
        this.add(w1, z, w2);
        this.add(w2, y, this.fetch(p, at + 16));
        this.weak(at + 32, w1);
        const low = r[z];
        const high = r[z + 1];
        this.set(z, r[x], r[x + 1]);
        this.set(x, low, high);
    }
    mix(register, other, wordLow, wordHigh, bits) {
        const { r } = this;
        const oneLow = r[register];
        const twoLow = r[other];
        const partLow = (oneLow + twoLow) | 0;
        const low = (partLow + wordLow) | 0;
        const carried = carry(oneLow, twoLow, partLow) + carry(partLow, wordLow, low);
        const high = (r[register + 1] + r[other + 1] + wordHigh + carried) | 0;
        const turnedLow = (high >>> bits) | (low << -bits);
        const turnedHigh = (low >>> bits) | (high << -bits);
        const byLow = r[m];
        const across = imul(turnedHigh, byLow) + imul(turnedLow, r[m + 1]);
        r[register] = imul(turnedLow, byLow);
        r[register + 1] = highOfProduct(turnedLow, byLow) + across;
    }
    weak(at, pair) {
        const { r, bytes } = this;
        const low3 = bytes.getInt32(at + 24, true);
        const high3 = bytes.getInt32(at + 28, true);
        const startLow = r[pair];
        const word0 = bytes.getInt32(at, true);
        const cLow = (startLow + word0) | 0;
        const cHigh = (r[pair + 1] + bytes.getInt32(at + 4, true) + carry(startLow, word0, cLow)) | 0;
        const otherLow = r[pair + 2];
        const partLow = (otherLow + cLow) | 0;
        const sumLow = (partLow + low3) | 0;
        const sumHigh = (r[pair + 3] + cHigh + high3 + carry(otherLow, cLow, partLow) + carry(partLow, low3, sumLow)) | 0;
        const bLow = (sumLow >>> 21) | (sumHigh << 11);
        const bHigh = (sumHigh >>> 21) | (sumLow << 11);
        const word1 = bytes.getInt32(at + 8, true);
        const word2 = bytes.getInt32(at + 16, true);
        const halfLow = (cLow + word1) | 0;
        const aLow = (halfLow + word2) | 0;
        const carried = carry(cLow, word1, halfLow) + carry(halfLow, word2, aLow);
        const aHigh = (cHigh + bytes.getInt32(at + 12, true) + bytes.getInt32(at + 20, true) + carried) | 0;
        const turnedLow = (aHigh >>> 12) | (aLow << 20);
        const turnedHigh = (aLow >>> 12) | (aHigh << 20);
        const addedLow = (bLow + turnedLow) | 0;
        const endLow = (addedLow + cLow) | 0;
        const firstLow = (aLow + low3) | 0;
        r[pair] = firstLow;
        r[pair + 1] = aHigh + high3 + carry(aLow, low3, firstLow);
        r[pair + 2] = endLow;
        r[pair + 3] = bHigh + turnedHigh + cHigh + carry(bLow, turnedLow, addedLow) + carry(addedLow, cLow, endLow);
    }
    cross(k) {
        this.rotate(u, this.add(u, a, b), 43);
        this.add(u, u, this.add(p, this.rotate(p, c, 30), d));
        this.rotate(v, this.add(v, b, k), 18);
        this.add(v, v, this.add(p, a, c));
    }
    join(to, first, second) {
        this.multiply(p, this.xor(p, first, second), m);
        this.fold(p, p);
        this.multiply(p, this.xor(p, second, p), m);
        return this.multiply(to, this.fold(p, p), m);
    }
    fold(to, from) {
        const r = this.r;
        const high = r[from + 1];
        r[to] = r[from] ^ (high >>> 15);
        r[to + 1] = high;
        return to;
    }
    set(to, low, high = 0) {
        this.r[to] = low;
        this.r[to + 1] = high;
        return to;
    }
    copy(to, from) {
        return this.set(to, this.r[from], this.r[from + 1]);
    }
    fetch(to, at) {
        return this.set(to, this.bytes.getInt32(at, true), this.bytes.getInt32(at + 4, true));
    }
    xor(to, first, second) {
        const r = this.r;
        return this.set(to, r[first] ^ r[second], r[first + 1] ^ r[second + 1]);
    }
    add(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const low = (one + two) | 0;
        return this.set(to, low, (r[first + 1] + r[second + 1] + carry(one, two, low)) | 0);
    }
    rotate(to, from, bits) {
        const r = this.r;
        const low = bits < 32 ? r[from] : r[from + 1];
        const high = bits < 32 ? r[from + 1] : r[from];
        return this.set(to, (low >>> bits) | (high << -bits), (high >>> bits) | (low << -bits));
    }
    multiply(to, first, second) {
        const r = this.r;
        const one = r[first];
        const two = r[second];
        const across = imul(r[first + 1], two) + imul(one, r[second + 1]);
        return this.set(to, imul(one, two), (highOfProduct(one, two) + across) | 0);
    }
}
function carry(one, two, sum) {
    return ((one & two) | ((one | two) & ~sum)) >>> 31;
}
function highOfProduct(one, two) {
    const low1 = one & 0xffff;
    const high1 = one >>> 16;
    const low2 = two & 0xffff;
    const high2 = two >>> 16;
    const middle = (imul(high1, low2) + (imul(low1, low2) >>> 16)) >>> 0;
    const other = (imul(low1, high2) + (middle & 0xffff)) >>> 0;
    return (imul(high1, high2) + (middle >>> 16) + (other >>> 16)) | 0;
}
function farmFingerprint(text) {
    const bytes = new TextEncoder().encode(text);
    const hash = new FarmFingerprint();
    hash.hash(new DataView(bytes.buffer), 0, bytes.length);
    return (BigInt(hash.high) << 32n) | BigInt(hash.low >>> 0);
}

;// CONCATENATED MODULE: ./.build/split/salted-text.js

const room = 128;
function saltBytes(salt) {
    const bytes = new TextEncoder().encode(salt);
    if (bytes.length > room)
        throw new RangeError(`expected a salt of at most ${room} bytes, got ${bytes.length}`);
    return bytes;
}
class SaltedText {
    bytes = Buffer.alloc(1024);
    view = viewOf(this.bytes);
    length = 0;
    farm = new FarmFingerprint();
    set(text) {
        if (room + text.length * 3 > this.bytes.length) {
            this.bytes = Buffer.alloc(room + text.length * 4);
            this.view = viewOf(this.bytes);
        }
        this.length = this.bytes.write(text, room);
    }
    hash(salt) {
        const at = room - salt.length;
        for (let i = 0; i < salt.length; i++)
            this.bytes[at + i] = salt[i];
        this.farm.hash(this.view, at, salt.length + this.length);
    }
    get high() {
        return this.farm.high;
    }
    get low() {
        return this.farm.low;
    }
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


/***/ })

};
