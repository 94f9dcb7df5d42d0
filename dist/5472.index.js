export const id = 5472;
export const ids = [5472];
export const modules = {

/***/ 87942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ upperGamma)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34625);

const TINY = 1e-300;
function upperGamma(a, x) {
    if (!(a > 0 && x >= 0))
        throw new RangeError(`no incomplete gamma at a=${a}, x=${x}`);
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    const factor = Math.exp(-(0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .MZ)(a, x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(a)) / Math.sqrt(2 * Math.PI * a);
    return x < a + 1 ? 1 - factor * series(a, x) : factor * a * fraction(a, x);
}
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1;; n++) {
        term *= x / (a + n);
        if (sum + term === sum)
            return sum;
        sum += term;
    }
}
function fraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let n = 1; n < 1_000_000; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / nonZero(numerator * d + b);
        c = nonZero(b + numerator / c);
        const step = d * c;
        value *= step;
        if (Math.abs(step - 1) < 2.3e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 62113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ kolmogorovUpper),
/* harmony export */   g: () => (/* binding */ kolmogorovSmirnov)
/* harmony export */ });
function kolmogorovUpper(x) {
    if (!(x > 0))
        return 1;
    if (x < 1) {
        let sum = 0;
        for (let k = 1; k < 40; k += 2)
            sum += Math.exp(-((k * Math.PI) ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    let sum = 0;
    for (let k = 1; k < 40; k++)
        sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return Math.min(1, Math.max(0, sum));
}
function kolmogorovSmirnov(d, m, n) {
    return kolmogorovUpper(Math.sqrt((m * n) / (m + n)) * d);
}


/***/ }),

/***/ 88818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ categoryList),
/* harmony export */   s: () => (/* binding */ mostNumbers)
/* harmony export */ });
/* harmony import */ var _profile_without_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21458);

const mostNumbers = 10;
function categoryList(column, rows) {
    const { booleans, texts, numbers, nulls, unfit } = column;
    const present = rows - nulls - unfit;
    if (booleans !== null) {
        const values = [
            { value: 'true', count: booleans.true },
            { value: 'false', count: booleans.false },
        ].filter(({ count }) => count > 0);
        return listed({ values, complete: true, error: 0, form: 'value' }, present);
    }
    if (texts?.top)
        return listed(texts.top, present);
    const top = numbers?.top;
    return top?.complete && top.values.length <= mostNumbers ? listed(top, present) : null;
}
function listed({ values, complete, error, form }, rows) {
    const byDigest = new Map(values.map(({ value, count }) => form === 'digest'
        ? [String(value), { name: null, count }]
        : [(0,_profile_without_values_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryDigest */ .r)(value), { name: String(value), count }]));
    const smallest = values.at(-1)?.count ?? 0;
    const unlisted = complete ? 0 : error === 0 ? smallest : Math.max(smallest, Math.ceil(rows / 100));
    return { rows, byDigest, complete, error, unlisted };
}


/***/ }),

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readChampionProfile),
/* harmony export */   a: () => (/* binding */ profileFile)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72734);



const profileFile = 'profile.json.gz';
const most = 2 ** 28;
const folder = 'champion/champion';
const pinSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ champion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) });
async function readChampionProfile(files, run) {
    if (!(await run.has('champion/pin.json')))
        return null;
    const { champion } = await run.read('champion/pin.json', 'champion', (value) => pinSchema.parse(value));
    if (champion === null)
        return null;
    const manifest = await run.read(`${folder}/manifest.json`, 'champion', (value) => manifestSchema.parse(value));
    const path = run.path(folder, profileFile);
    const has = Object.hasOwn(manifest.files, profileFile) && (await files.stat(path)) !== undefined;
    return { version: manifest.version, profile: has ? unpacked(await files.read(path)) : null };
}
function unpacked(bytes) {
    try {
        const text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: most }).toString('utf8');
        return _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .tableProfileSchema */ .RX.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 69297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptProfile)
/* harmony export */ });
/* harmony import */ var _category_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88818);

const few = 20;
function keptProfile(profile) {
    return { ...profile, columns: profile.columns.map(kept) };
}
function kept(column) {
    const { numbers, texts } = column;
    return {
        ...column,
        numbers: numbers === null ? null : { ...numbers, top: isScale(numbers.top) ? null : numbers.top },
        texts: texts === null ? null : { ...texts, top: categories(texts.top) },
    };
}
function isScale(top) {
    return top !== null && (!top.complete || top.values.length > _category_list_js__WEBPACK_IMPORTED_MODULE_0__/* .mostNumbers */ .s);
}
function categories(top) {
    if (top === null || top.values.length <= few)
        return top;
    const rows = top.values.reduce((sum, { count }) => sum + count, 0);
    const once = top.values.filter(({ count }) => count === 1).length;
    return once > rows / 2 ? { ...top, values: top.values.slice(0, few), complete: false } : top;
}


/***/ }),

/***/ 15472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Em: () => (/* binding */ comparisonFile),
  gd: () => (/* binding */ dataProfileFile),
  JS: () => (/* binding */ recordProfile)
});

// EXTERNAL MODULE: ./.build/table/profile/without-values.js
var without_values = __webpack_require__(21458);
// EXTERNAL MODULE: ./.build/table/compare/champion-profile.js
var champion_profile = __webpack_require__(1518);
// EXTERNAL MODULE: ./.build/statistics/holm.js
var holm = __webpack_require__(59980);
// EXTERNAL MODULE: ./.build/statistics/binomial.js
var binomial = __webpack_require__(22743);
// EXTERNAL MODULE: ./.build/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(87942);
;// CONCATENATED MODULE: ./.build/statistics/chi-square.js

function chiSquare(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`expected two samples of ${a.length} categories, got ${b.length}`);
    const [m, n] = [total(a), total(b)];
    let statistic = 0;
    let categories = 0;
    for (const [at, one] of a.entries()) {
        const both = one + b[at];
        if (both === 0)
            continue;
        categories++;
        const off = one - (both * m) / (m + n);
        statistic += (off * off * (m + n) * (m + n)) / (both * m * n);
    }
    const df = categories - 1;
    if (m === 0 || n === 0 || df < 1)
        return { statistic: 0, df: 0, p: 1 };
    return { statistic, df, p: (0,incomplete_gamma/* upperGamma */.Q)(df / 2, statistic / 2) };
}
function withoutSmallCells(a, b, least = 5) {
    const [m, n] = [total(a), total(b)];
    const smaller = Math.min(m, n) / (m + n);
    const order = a.map((_, at) => at).sort((one, other) => a[other] + b[other] - a[one] - b[one]);
    const kept = order.filter((at) => (a[at] + b[at]) * smaller >= least);
    const rest = order.slice(kept.length);
    while (rest.length > 0 && kept.length > 0 && rest.reduce((sum, at) => sum + a[at] + b[at], 0) * smaller < least)
        rest.push(kept.pop());
    const put = (counts) => [
        ...kept.map((at) => counts[at]),
        ...(rest.length === 0 ? [] : [rest.reduce((sum, at) => sum + counts[at], 0)]),
    ];
    return { a: put(a), b: put(b) };
}
function cramersV({ statistic }, rows) {
    return rows === 0 ? 0 : Math.min(1, Math.sqrt(statistic / rows));
}
function total(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./.build/statistics/divergence.js
function jensenShannon(a, b) {
    const [p, q] = [shares(a), shares(b)];
    let sum = 0;
    for (const [at, one] of p.entries()) {
        const other = q[at];
        const middle = (one + other) / 2;
        sum += part(one, middle) + part(other, middle);
    }
    return Math.min(1, Math.max(0, sum / 2));
}
function part(share, middle) {
    return share === 0 ? 0 : share * Math.log2(share / middle);
}
function stabilityIndex(a, b, floor = 1e-4) {
    const [p, q] = [shares(a), shares(b)];
    let sum = 0;
    for (const [at, each] of p.entries()) {
        const [one, other] = [Math.max(floor, each), Math.max(floor, q[at])];
        sum += (one - other) * Math.log(one / other);
    }
    return sum;
}
function shares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
}

;// CONCATENATED MODULE: ./.build/table/compare/category-changes.js



const leastShare = 0.01;
const mostNamed = 8;
function categoryChanges(before, after) {
    return [
        ...unseen(before, after, 'new categories'),
        ...unseen(after, before, 'vanished categories'),
        ...category_changes_shares(before, after),
    ];
}
function unseen(here, there, change) {
    if (!here.complete || here.error > 0 || here.rows === 0 || there.rows === 0)
        return [];
    const found = [...there.byDigest].filter(([digest]) => !here.byDigest.has(digest)).map(([, each]) => each);
    if (found.length === 0)
        return [];
    const rows = found.reduce((sum, { count }) => sum + Math.max(0, count - there.error), 0);
    const counts = [...here.byDigest.values()].map(({ count }) => count);
    const once = counts.filter((count) => count === 1).length;
    if (once > here.rows / 2)
        return [];
    const twice = counts.filter((count) => count === 2).length;
    const missing = Math.min(1, (once + 1 + 2 * Math.sqrt(once + 2 * twice + 1)) / here.rows);
    const shown = { kind: 'categories', categories: found.length, share: rows / there.rows };
    const nothing = { kind: 'nothing' };
    const isNew = change === 'new categories';
    return [
        {
            finding: {
                change,
                from: isNew ? nothing : shown,
                to: isNew ? shown : nothing,
                names: found.slice(0, mostNamed).flatMap(({ name }) => (name === null ? [] : [name])),
            },
            effect: jensenShannon([0, 1], [rows, there.rows - rows]),
            p: (0,binomial/* binomialUpper */.AP)(rows, there.rows, missing),
        },
    ];
}
function category_changes_shares(before, after) {
    const pairs = paired(before, after);
    if (pairs.length === 0 || before.rows === 0 || after.rows === 0)
        return [];
    const rest = [before.rows - sum(pairs, 'from'), after.rows - sum(pairs, 'to')].map((rows) => Math.max(0, rows));
    const bothComplete = before.complete && after.complete;
    const others = bothComplete ? [] : [rest];
    const from = [...pairs.map((pair) => pair.from), ...others.map(([rows]) => rows)];
    const to = [...pairs.map((pair) => pair.to), ...others.map(([, rows]) => rows)];
    if (from.length < 2)
        return [];
    const cells = withoutSmallCells(from, to);
    const test = chiSquare(cells.a, cells.b);
    const most = pairs.toSorted((one, other) => moved(other, before, after) - moved(one, before, after))[0];
    const drawn = pairs.slice(0, mostNamed);
    return [
        {
            finding: {
                change: 'categories',
                from: { kind: 'category', name: most.name, digest: most.digest, share: most.from / before.rows },
                to: { kind: 'category', name: most.name, digest: most.digest, share: most.to / after.rows },
                names: [],
            },
            effect: jensenShannon(from, to),
            p: test.p,
            measured: {
                jensenShannon: jensenShannon(from, to),
                stabilityIndex: stabilityIndex(from, to),
                wasserstein: null,
                distance: null,
                cramersV: cramersV(test, before.rows + after.rows),
                p: test.p,
            },
            drawn: {
                kind: 'categories',
                edges: [],
                names: drawn.map(({ name }) => name),
                from: drawn.map((pair) => pair.from / before.rows),
                to: drawn.map((pair) => pair.to / after.rows),
            },
        },
    ];
}
function paired(before, after) {
    const complete = before.complete && after.complete;
    const pairs = [];
    for (const digest of new Set([...before.byDigest.keys(), ...after.byDigest.keys()])) {
        const [one, other] = [before.byDigest.get(digest), after.byDigest.get(digest)];
        if (complete && (one === undefined || other === undefined))
            continue;
        const [a, b] = [range(before, one?.count), range(after, other?.count)];
        const from = Math.min(a.most, Math.max(a.least, (b.least / after.rows) * before.rows));
        const to = Math.min(b.most, Math.max(b.least, (from / before.rows) * after.rows));
        const pair = { digest, name: one?.name ?? other?.name ?? null, from, to };
        if (complete || (pair.from + pair.to) / (before.rows + after.rows) >= leastShare)
            pairs.push(pair);
    }
    return pairs.sort((one, other) => other.from + other.to - one.from - one.to);
}
function range({ error, unlisted }, count) {
    return count === undefined ? { least: 0, most: unlisted } : { least: Math.max(0, count - error), most: count };
}
function moved({ from, to }, before, after) {
    return Math.abs(from / before.rows - to / after.rows);
}
function sum(pairs, side) {
    return pairs.reduce((total, pair) => total + pair[side], 0);
}

// EXTERNAL MODULE: ./.build/table/compare/category-list.js
var category_list = __webpack_require__(88818);
;// CONCATENATED MODULE: ./.build/statistics/binned.js
function sharesBelow({ edges, counts }) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let bin = 0;
    let before = 0;
    return (x) => {
        while (bin < counts.length && edges[bin + 1] <= x)
            before += counts[bin++];
        const [from, to, inside] = [edges[bin], edges[bin + 1], counts[bin]];
        if (to === undefined || inside === undefined || x <= from) {
            const share = before / total;
            return { least: share, most: share, even: share };
        }
        const even = before + (inside * (x - from)) / (to - from);
        return { least: before / total, most: (before + inside) / total, even: even / total };
    };
}
function allEdges(a, b) {
    return [...new Set([...a.edges, ...b.edges])].sort((one, other) => one - other);
}
function distanceBounds(a, b) {
    const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
    let lower = 0;
    let upper = 0;
    let earlier = { a: 0, b: 0 };
    for (const x of allEdges(a, b)) {
        const [one, other] = [ofA(x), ofB(x)];
        lower = Math.max(lower, one.least - other.most, other.least - one.most);
        upper = Math.max(upper, one.most - earlier.b, other.most - earlier.a);
        earlier = { a: one.least, b: other.least };
    }
    return { lower, upper: Math.min(1, upper) };
}
function commonShares(a, b) {
    const [low, high] = [a.edges[0], a.edges.at(-1)];
    const edges = [...b.edges.filter((x) => x < low), ...a.edges, ...b.edges.filter((x) => x > high)];
    const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
    const belowA = edges.map((x) => ofA(x).even);
    const belowB = edges.map((x, at) => {
        const { least, most } = ofB(x);
        return Math.min(most, Math.max(least, belowA[at]));
    });
    return { edges, a: steps(belowA), b: steps(belowB) };
}
function steps(below) {
    return below.slice(1).map((share, at) => Math.max(0, share - below[at]));
}
function wasserstein(a, b) {
    const [ofA, ofB] = [sharesBelow(a), sharesBelow(b)];
    const edges = allEdges(a, b);
    let area = 0;
    let last = 0;
    for (const [at, x] of edges.entries()) {
        const difference = ofA(x).even - ofB(x).even;
        if (at > 0)
            area += (x - edges[at - 1]) * meanDistance(last, difference);
        last = difference;
    }
    return area;
}
function meanDistance(from, to) {
    if (from * to >= 0)
        return Math.abs(from + to) / 2;
    return (from * from + to * to) / (2 * (Math.abs(from) + Math.abs(to)));
}

// EXTERNAL MODULE: ./.build/statistics/kolmogorov.js
var kolmogorov = __webpack_require__(62113);
// EXTERNAL MODULE: ./.build/table/profile/profile.js
var profile = __webpack_require__(72734);
;// CONCATENATED MODULE: ./.build/table/compare/number-changes.js




function numberChanges(before, after) {
    if (before.histogram === null || after.histogram === null)
        return [];
    const [from, to] = [quartiles(before), quartiles(after)];
    return binnedChanges({ kind: 'numbers', from, to }, before.histogram, after.histogram, before.sd);
}
function dateChanges(before, after) {
    if (before === null || after === null || isEmpty(before) || isEmpty(after))
        return [];
    return binnedChanges({ kind: 'dates', from: span(before), to: span(after) }, before, after, null);
}
function binnedChanges(what, before, after, sd) {
    if (isEmpty(before) || isEmpty(after))
        return [];
    const distance = distanceBounds(before, after);
    const p = (0,kolmogorov/* kolmogorovSmirnov */.g)(distance.lower, rowsOf(before), rowsOf(after));
    const { edges, a, b } = commonShares(before, after);
    const effect = jensenShannon(a, b);
    return [
        {
            finding: { change: what.kind, from: what.from, to: what.to, names: [] },
            effect,
            p,
            measured: {
                jensenShannon: effect,
                stabilityIndex: stabilityIndex(a, b),
                wasserstein: sd === null || sd === 0 ? null : wasserstein(before, after) / sd,
                distance,
                cramersV: null,
                p,
            },
            drawn: { kind: what.kind, edges: [...edges], names: [], from: [...a], to: [...b] },
        },
    ];
}
function quartiles({ quantiles, mean }) {
    const at = (share) => quantiles[profile/* quantileShares */.gb.findIndex((each) => each === share)] ?? null;
    return { kind: 'quartiles', low: at(0.25), median: at(0.5), high: at(0.75), mean };
}
function span(bins) {
    const at = (share) => {
        let left = share * rowsOf(bins);
        const bin = bins.counts.findIndex((count) => (left -= count) <= 0);
        return bins.edges[Math.max(0, bin)];
    };
    return { kind: 'dates', low: at(0.25), median: at(0.5), high: at(0.75) };
}
function rowsOf({ counts }) {
    return counts.reduce((sum, count) => sum + count, 0);
}
function isEmpty(bins) {
    return rowsOf(bins) === 0;
}

// EXTERNAL MODULE: ./.build/statistics/gamma.js
var gamma = __webpack_require__(34625);
// EXTERNAL MODULE: ./.build/statistics/normal.js
var normal = __webpack_require__(18937);
;// CONCATENATED MODULE: ./.build/statistics/two-proportions.js


const enough = 5;
function twoProportions(x, m, y, n) {
    if (!(x >= 0 && y >= 0 && x <= m && y <= n))
        throw new RangeError(`expected ${x} of ${m} and ${y} of ${n} rows`);
    const rows = m + n;
    const hits = x + y;
    if (m === 0 || n === 0 || hits === 0 || hits === rows)
        return 1;
    const least = (Math.min(hits, rows - hits) * Math.min(m, n)) / rows;
    if (least < enough)
        return fisher(x, m, hits, rows);
    const share = hits / rows;
    const z = (x / m - y / n) / Math.sqrt(share * (1 - share) * (1 / m + 1 / n));
    return 2 * (0,normal/* normalCdf */.v)(-Math.abs(z));
}
function fisher(x, m, hits, rows) {
    const from = Math.max(0, hits - (rows - m));
    const to = Math.min(hits, m);
    const weight = (k) => logChoose(hits, k) + logChoose(rows - hits, m - k) - logChoose(rows, m);
    const own = weight(x);
    let p = 0;
    for (let k = from; k <= to; k++) {
        const each = weight(k);
        if (each <= own + 1e-7)
            p += Math.exp(each);
    }
    return Math.min(1, p);
}
function logChoose(n, k) {
    return k === 0 || k === n ? 0 : (0,gamma/* logGamma */.SX)(n + 1) - (0,gamma/* logGamma */.SX)(k + 1) - (0,gamma/* logGamma */.SX)(n - k + 1);
}

;// CONCATENATED MODULE: ./.build/table/compare/share-changes.js


const counted = {
    'missing values': ({ nulls }) => nulls,
    'cells of another type': ({ unfit }) => unfit,
    'numbers that are not finite': ({ numbers }) => (numbers === null ? undefined : numbers.nan + numbers.infinite),
    'empty texts': ({ texts }) => texts?.empty,
};
function shareChanges(before, after, rows) {
    return Object.entries(counted).flatMap(([kind, count]) => {
        const [from, to] = [count(before), count(after)];
        if (from === undefined || to === undefined || from + to === 0)
            return [];
        return [
            {
                finding: {
                    change: kind,
                    from: { kind: 'share', rows: from, share: from / rows.from },
                    to: { kind: 'share', rows: to, share: to / rows.to },
                    names: [],
                },
                effect: jensenShannon([from, rows.from - from], [to, rows.to - to]),
                p: twoProportions(from, rows.from, to, rows.to),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/table/compare/compare.js





const floor = 0.005;
const alpha = 0.01;
const fewest = 30;
function compareProfiles(before, after, leave = []) {
    const earlier = new Map(before.columns.map((column) => [column.name, column]));
    const names = new Set(after.columns.map(({ name }) => name));
    const untold = [];
    const tested = [];
    const facts = [
        ...before.columns
            .filter(({ name }) => !names.has(name))
            .map((column) => cameOrWent(column, 'vanished column', after)),
        ...after.columns.filter(({ name }) => !earlier.has(name)).map((column) => cameOrWent(column, 'new column', after)),
    ];
    const rows = { from: before.rows, to: after.rows };
    for (const column of after.columns) {
        const other = earlier.get(column.name);
        if (other === undefined || leave.includes(column.name))
            continue;
        const [from, to] = [typeOf(other, before.rows), typeOf(column, after.rows)];
        if (from !== null && to !== null && from !== to)
            facts.push(retyped(column, from, to, after));
        if (Math.min(rows.from, rows.to) < fewest)
            untold.push({ column: column.name, why: 'few_rows' });
        else {
            const { changes, why } = changesOf(other, column, rows, from === to);
            if (why !== null)
                untold.push({ column: column.name, why });
            tested.push(...changes.map((each) => ({ ...each, column })));
        }
    }
    const adjusted = (0,holm/* holm */.f)(tested.map(({ p }) => p));
    const found = tested
        .map((each, at) => ({ ...each, adjusted: adjusted[at] }))
        .filter(({ effect, adjusted: p }) => effect >= floor && p <= alpha)
        .sort((one, other) => other.effect - one.effect);
    return {
        rows,
        columns: { from: before.columns.length, to: after.columns.length },
        floor,
        alpha,
        findings: [
            ...facts,
            ...found.map(({ finding, effect, adjusted: p, column }) => ({
                column: column.name,
                target: column.name === after.target,
                ...finding,
                effect,
                p,
            })),
        ],
        measured: tested.flatMap(({ measured, column }) => (measured ? [{ column: column.name, ...measured }] : [])),
        untold,
        drawn: found.flatMap(({ drawn, column }) => (drawn ? [{ column: column.name, ...drawn }] : [])),
    };
}
function changesOf(before, after, rows, sameType) {
    const changes = shareChanges(before, after, rows);
    if (!sameType)
        return { changes, why: null };
    const present = [rows.from - before.nulls - before.unfit, rows.to - after.nulls - after.unfit];
    if (Math.min(...present) < fewest)
        return { changes, why: 'few_rows' };
    const values = valueChanges(before, after, rows);
    return {
        changes: [...changes, ...values],
        why: values.length > 0 || oneValue(before, after) ? null : 'too_many_values',
    };
}
function valueChanges(before, after, rows) {
    if (before.dates !== null && after.dates !== null)
        return dateChanges(before.dates.histogram, after.dates.histogram);
    const [from, to] = [(0,category_list/* categoryList */.j)(before, rows.from), (0,category_list/* categoryList */.j)(after, rows.to)];
    if (from !== null && to !== null)
        return categoryChanges(from, to);
    if (before.numbers !== null && after.numbers !== null)
        return numberChanges(before.numbers, after.numbers);
    return [];
}
function oneValue(before, after) {
    return before.distinct.count === 1 && after.distinct.count === 1;
}
function typeOf({ type, dates, nulls }, rows) {
    if (nulls >= rows)
        return null;
    if (dates !== null)
        return 'date';
    return type === 'string' ? 'text' : type;
}
function cameOrWent(column, change, after) {
    const type = { kind: 'type', type: typeOf(column, Infinity) ?? 'text' };
    const nothing = { kind: 'nothing' };
    const isNew = change === 'new column';
    return { ...fact(column, after), change, from: isNew ? nothing : type, to: isNew ? type : nothing };
}
function retyped(column, from, to, after) {
    return { ...fact(column, after), change: 'type', from: { kind: 'type', type: from }, to: { kind: 'type', type: to } };
}
function fact({ name }, { target }) {
    return { column: name, target: name === target, effect: null, p: null, names: [] };
}

// EXTERNAL MODULE: ./.build/table/compare/kept.js
var compare_kept = __webpack_require__(69297);
;// CONCATENATED MODULE: ./.build/table/compare/record.js




const dataProfileFile = 'validate/profile.json';
const comparisonFile = 'validate/comparison.json';
async function recordProfile(profile, { values, leave }, { files, run }) {
    const kept = (0,compare_kept/* keptProfile */.Q)(profile);
    const shown = values ? kept : (0,without_values/* withoutValues */.l)(kept);
    await run.write(dataProfileFile, shown);
    const champion = await (0,champion_profile/* readChampionProfile */.J)(files, run);
    if (champion === null)
        return null;
    const { version, profile: before } = champion;
    const found = {
        format: 'mlops-data-comparison/1',
        champion: version,
        comparison: before === null ? null : compareProfiles(before, shown, leave),
    };
    await run.write(comparisonFile, found);
    return found;
}


/***/ }),

/***/ 21458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutValues),
/* harmony export */   r: () => (/* binding */ categoryDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72734);


const fewestBeyond = 10;
function withoutValues(profile, whole = profile) {
    return {
        ...profile,
        columns: profile.columns.map((column, at) => hidden(column, whole.columns[at], profile.rows)),
    };
}
function categoryDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(String(value)).digest('hex').slice(0, 16);
}
function hidden(column, whole, rows) {
    const { numbers, texts, dates } = column;
    return {
        ...column,
        numbers: numbers === null ? null : withoutExtremes(numbers, whole.numbers, rows - column.nulls),
        texts: texts === null ? null : { ...texts, top: digests(texts.top) },
        dates: dates === null
            ? null
            : { ...dates, min: null, max: null, histogram: withoutEnds(dates.histogram, whole.dates?.histogram) },
    };
}
function withoutExtremes(numbers, whole, present) {
    const quantiles = numbers.quantiles.map((value, at) => {
        const share = _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileShares */ .gb[at];
        return Math.min(share, 1 - share) * present < fewestBeyond ? null : value;
    });
    const histogram = withoutEnds(numbers.histogram, whole?.histogram);
    return { ...numbers, min: null, max: null, quantiles, histogram, top: null };
}
function withoutEnds(histogram, whole) {
    if (histogram === null || whole === null || whole === undefined)
        return null;
    const { edges, counts } = histogram;
    const enough = (count) => count >= fewestBeyond;
    const first = whole.counts.findIndex(enough);
    if (first < 0)
        return null;
    const last = whole.counts.findLastIndex(enough);
    return { edges: edges.slice(first, last + 2), counts: counts.slice(first, last + 1) };
}
function digests(top) {
    if (top === null || top.form === 'digest')
        return top;
    return {
        ...top,
        values: top.values.map(({ value, count }) => ({ value: categoryDigest(value), count })),
        form: 'digest',
    };
}


/***/ })

};
