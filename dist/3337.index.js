export const id = 3337;
export const ids = [3337,6221];
export const modules = {

/***/ 57236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ classFinder)
/* harmony export */ });
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);

function classFinder(target) {
    const texts = new Map(target.classes.map((name, index) => [name, index]));
    const numbers = new Map();
    target.classes.forEach((name, index) => {
        const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(name);
        if (value !== undefined)
            numbers.set(value, index);
    });
    const logical = target.classes.every((name) => name === 'true' || name === 'false');
    return (text) => {
        const exact = texts.get(text);
        if (exact !== undefined)
            return exact;
        if (logical)
            return texts.get(text.toLowerCase());
        const value = numbers.size === 0 ? undefined : (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(text);
        return value === undefined ? texts.get(text.normalize('NFC')) : numbers.get(value);
    };
}


/***/ }),

/***/ 94975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ extraOfDeciding),
/* harmony export */   Xt: () => (/* binding */ askedMoney),
/* harmony export */   iH: () => (/* binding */ resolveCost)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18855);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57236);
/* harmony import */ var _part_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90280);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34828);





const key = 'evaluate.cost';
function resolveCost(options, { target, columns }) {
    if (target.task === 'regression') {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${key}: a regression makes no decisions that cost something; remove it, or see evaluate.own.`);
    }
    const cells = inOrder(options.matrix === undefined ? byValue(options.value, target) : byMatrix(options.matrix, target), target);
    const named = [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))];
    const [column] = named;
    if (named.length > 1) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${key}.matrix: expected one column of money at most, got ${named.length}; make one of them in the data.`);
    }
    const numbers = cells.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : 0)));
    if (column === undefined) {
        if (numbers.flat().every((cost) => cost === numbers[0][0])) {
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${key}.matrix: expected costs that differ, got the same in all cells; nothing could be compared.`);
        }
        return { matrix: numbers, perValue: null };
    }
    (0,_part_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNumbers */ .PM)(columns, [askedMoney(column)]);
    const factors = cells.map((line) => line.map((cell) => (typeof cell === 'string' ? 1 : 0)));
    return { matrix: numbers, perValue: { column, factors } };
}
function askedMoney(column) {
    return { name: column, key, what: 'an amount of money', many: 'amounts of money', negative: true };
}
function byValue(column, { classes }) {
    return classes.map((_, k) => classes.map((_, j) => (j === k ? 0 : column)));
}
function byMatrix(matrix, target) {
    const rows = byClass(matrix, target, `${key}.matrix`);
    return target.classes.map((observed, k) => {
        const row = rows[k];
        if (row === undefined) {
            throw missing(`${key}.matrix`, `what it costs where the class ${JSON.stringify(observed)} is observed`);
        }
        const where = `${key}.matrix.${observed}`;
        const cells = byClass(row, target, where);
        return target.classes.map((decided, j) => {
            const cell = cells[j] ?? (j === k ? 0 : undefined);
            if (cell === undefined)
                throw missing(where, `what it costs to decide ${JSON.stringify(decided)}`);
            return cell;
        });
    });
}
function byClass(given, target, where) {
    const find = (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    const found = target.classes.map(() => undefined);
    for (const [name, value] of Object.entries(given)) {
        const at = find(name);
        if (at === undefined) {
            const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.nearest)(name, target.classes);
            const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: the target has no class ${JSON.stringify(name.slice(0, 80))}; ${hint}`);
        }
        found[at] = value;
    }
    return found;
}
function inOrder(cells, target) {
    return (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .positiveIndex */ .yZ)(target) === 0 ? cells.toReversed().map((line) => line.toReversed()) : cells;
}
function missing(where, what) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: expected ${what}, it is missing; add it.`);
}
function extraOfDeciding({ matrix, perValue }, y, values) {
    return Float64Array.from({ length: y.length }, (_, row) => {
        const observed = y[row];
        const fixed = matrix[observed][1] - matrix[observed][0];
        if (perValue === null)
            return fixed;
        const { factors } = perValue;
        return fixed + (factors[observed][1] - factors[observed][0]) * values[row];
    });
}


/***/ }),

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   U2: () => (/* binding */ loadLabels),
/* harmony export */   Uc: () => (/* binding */ labelReader),
/* harmony export */   rN: () => (/* binding */ loadPredictions),
/* harmony export */   vd: () => (/* binding */ loadComparable)
/* harmony export */ });
/* unused harmony export loadScored */
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _split_growing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97548);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _class_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57236);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97998);
/* harmony import */ var _row_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15948);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34828);







async function loadLabels(files, run, part, split) {
    const path = `split/${part}.csv`;
    const ids = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const y = new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G();
    const read = labelReader(split.target);
    for await (const { batch, ids: found } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        const cells = batch.cells[batch.names.indexOf(split.target.column, 1)];
        if (cells === undefined)
            throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, 1, 'split');
        for (let row = 0; row < batch.rows; row++) {
            const value = read(cells[row]);
            if (value === undefined)
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
            ids.push(found[row]);
            y.push(value);
        }
    }
    return { rowIds: Int32Array.from(ids.whole()), y: y.whole() };
}
function demandRows(split, part) {
    if (split.parts[part].rows > 0)
        return;
    const remedy = part === 'validation'
        ? 'evaluate the test part (--part test), or set data.split.validation to a fold'
        : 'raise data.split.test or add data';
    throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`split/${part}.csv: the part has no rows; ${remedy}.`);
}
function labelReader(target) {
    if (target.task === 'regression')
        return (cell) => finiteNumber(cell ?? '');
    const find = (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    const positive = target.positive === null ? undefined : find(target.positive);
    return (cell) => {
        const found = cell === null ? undefined : find(cell);
        if (found === undefined || target.task === 'multiclass')
            return found;
        return found === positive ? 1 : 0;
    };
}
async function loadScored(files, run, part, role, split) {
    const labels = await loadLabels(files, run, part, split);
    return { rowIds: labels.rowIds, predictions: await loadPredictions(files, run, part, role, split.target, labels) };
}
async function loadPredictions(files, run, part, role, target, labels) {
    const path = `evaluate/${part}/${role}.csv`;
    const n = labels.rowIds.length;
    const rows = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyRows */ .xl)(n, target);
    const width = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .scoresOf */ .xt)(target);
    const read = target.task === 'regression' ? finiteNumber : (0,_class_js__WEBPACK_IMPORTED_MODULE_2__/* .classFinder */ .z)(target);
    let at = 0;
    for await (const { batch, ids } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'evaluate')) {
        for (let row = 0; row < batch.rows; row++, at++) {
            const value = read(batch.cells[1]?.[row] ?? '');
            if (value === undefined || ids[row] !== labels.rowIds[at])
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
            rows.predicted[at] = value;
            for (let k = 0; k < width; k++) {
                const score = finiteNumber(batch.cells[2 + k]?.[row] ?? '');
                if (score === undefined)
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
                rows.score[at * width + k] = score;
            }
        }
    }
    if (at !== n)
        throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, at + 2, 'evaluate');
    return { ...(0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .toPredictions */ .Ae)(labels, rows, target), ...(await (0,_row_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .readRowFigures */ .op)(files, run, part, role, labels.rowIds)) };
}
function finiteNumber(text) {
    const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(text);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
async function loadComparable(files, run, part) {
    const path = `split/${part}.comparable.csv`;
    if (!(await run.has(path)))
        return { champion: null, anchor: null };
    const columns = { champion: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G(), anchor: new _split_growing_js__WEBPACK_IMPORTED_MODULE_5__/* .Growing */ .G() };
    const missing = new Set();
    for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        for (const role of ['champion', 'anchor']) {
            const cells = batch.cells[batch.names.indexOf(role)];
            if (cells === undefined)
                missing.add(role);
            for (let row = 0; row < batch.rows && cells !== undefined; row++) {
                if (cells[row] !== '0' && cells[row] !== '1')
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(path, batch.lines[row], 'split');
                columns[role].push(Number(cells[row]));
            }
        }
    }
    const of = (role) => missing.has(role) ? null : Uint8Array.from(columns[role].whole());
    return { champion: of('champion'), anchor: of('anchor') };
}


/***/ }),

/***/ 90280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ checkNumbers),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   lD: () => (/* binding */ WrongNumber),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   tQ: () => (/* binding */ loadNumbers)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50676);
/* harmony import */ var _part_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97265);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97998);




function checkNumbers(columns, asked) {
    (0,_part_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAsked */ .j)(columns, asked);
    for (const { name, key, many } of asked) {
        if (columns.find((column) => column.name === name).type === 'number')
            continue;
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key}: column ${JSON.stringify(name)} holds other things than numbers; name one of ${many}.`);
    }
}
async function loadNumbers(files, run, part, asked) {
    const names = asked.map(({ name }) => name);
    const keyOf = (name) => asked.find((each) => each.name === name).key;
    const columns = await (0,_part_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadColumns */ .E)(files, run, part, names, keyOf);
    const found = new Map();
    for (const each of asked) {
        const { codes, values } = columns.get(each.name);
        const numbers = Float64Array.from(values, numberOf);
        if (numbers.some((value) => isWrong(value, each))) {
            const row = codes.findIndex((code) => isWrong(numbers[code], each));
            const path = `split/${part}.csv`;
            throw new WrongNumber(each, `${path}:${await lineOf(files, run, path, row)}`, numbers[codes[row]]);
        }
        found.set(each.name, Float64Array.from(codes, (code) => numbers[code]));
    }
    return found;
}
class WrongNumber extends _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    asked;
    constructor(asked, place, value) {
        const { name, key, what, negative } = asked;
        const expected = negative ? `${what}, a finite number` : `${what}, a finite number of at least 0`;
        super(`${key}: ${place}: column ${JSON.stringify(name)}: expected ${expected}, ${flawOf(value, negative)}; correct the data, or name another column.`);
        this.asked = asked;
    }
}
const [least, most] = [1e-50, 1e50];
function isWrong(value, { negative }) {
    if (!Number.isFinite(value) || (!negative && value < 0))
        return true;
    return value !== 0 && (Math.abs(value) < least || Math.abs(value) > most);
}
function flawOf(value, negative) {
    if (Number.isNaN(value))
        return 'it is missing';
    if (value < 0 && !negative)
        return 'got one below 0';
    if (!Number.isFinite(value))
        return 'got an infinite one';
    const far = Math.abs(value) > most ? 'far from 0' : 'near 0';
    return `got one so ${far} that its products leave the range of numbers (${least} to ${most.toExponential()})`.replace('e+', 'e');
}
function numberOf(cell) {
    return cell === null ? NaN : ((0,_table_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(cell) ?? NaN);
}
async function lineOf(files, run, path, row) {
    let before = 0;
    for await (const { batch } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwn */ .jU)(files, run, path, 'split')) {
        if (row < before + batch.rows)
            return batch.lines[row - before];
        before += batch.rows;
    }
    return 1;
}


/***/ }),

/***/ 15948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ writeRowFigures),
/* harmony export */   op: () => (/* binding */ readRowFigures)
/* harmony export */ });
/* unused harmony export rowFiguresFile */
/* harmony import */ var _table_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50676);
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68646);
/* harmony import */ var _part_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97998);



const prefix = 'column:';
function rowFiguresFile(part, role) {
    return `evaluate/${part}/${role}.rows.csv`;
}
async function writeRowFigures(files, to, rowIds, { weight, columns = {} }) {
    const named = Object.entries(columns);
    if (weight === undefined && named.length === 0)
        return;
    const all = [...(weight === undefined ? [] : [weight]), ...named.map(([, values]) => values)];
    const writer = await files.writer(to);
    try {
        const head = [...(weight === undefined ? [] : ['weight']), ...named.map(([name]) => prefix + name)];
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRow */ .r)(['row_id', ...head])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += String(rowIds[row]);
            for (const values of all)
                text += `,${values[row]}`;
            text += '\n';
            if (text.length < 1 << 16)
                continue;
            await writer.write(text);
            text = '';
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}
async function readRowFigures(files, run, part, role, rowIds) {
    const path = rowFiguresFile(part, role);
    if (!(await run.has(path)))
        return {};
    const found = new Map();
    let at = 0;
    for await (const { batch, ids } of (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(files, run, path, 'evaluate')) {
        for (const name of batch.names.slice(1))
            if (!found.has(name))
                found.set(name, new Float64Array(rowIds.length));
        const cells = batch.names.slice(1).map((name, column) => [found.get(name), batch.cells[column + 1]]);
        for (let row = 0; row < batch.rows; row++, at++) {
            if (ids[row] !== rowIds[at])
                throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
            for (const [values, texts] of cells) {
                const value = (0,_table_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(texts[row] ?? '');
                if (value === undefined || !Number.isFinite(value))
                    throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, batch.lines[row], 'evaluate');
                values[at] = value;
            }
        }
    }
    if (at !== rowIds.length)
        throw (0,_part_file_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(path, at + 2, 'evaluate');
    const weight = found.get('weight');
    const columns = [...found].filter(([name]) => name.startsWith(prefix));
    return {
        ...(weight === undefined ? {} : { weight }),
        ...(columns.length === 0
            ? {}
            : { columns: Object.fromEntries(columns.map(([name, values]) => [name.slice(prefix.length), values])) }),
    };
}


/***/ }),

/***/ 35161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ addedMetrics),
  f: () => (/* binding */ wholeName)
});

// EXTERNAL MODULE: ./.build/host/errors.js
var errors = __webpack_require__(71862);
// EXTERNAL MODULE: ./.build/metrics/catalog.js + 66 modules
var catalog = __webpack_require__(29743);
// EXTERNAL MODULE: ./.build/metrics/mean-loss.js
var mean_loss = __webpack_require__(23187);
;// CONCATENATED MODULE: ./.build/metrics/cost.js


const DECISIONS = 1000;
function costMetric(config, where = 'cost') {
    const { task, classes, matrix, perValue } = config;
    if (matrix === undefined && perValue === undefined) {
        throw new errors/* UserError */.yo(`${where}: expected a matrix of costs, a column of values, or both; add one of them.`);
    }
    const fixed = cellsOf(matrix, classes, `${where}.matrix`);
    const factors = perValue === undefined ? null : factorsOf(perValue.factors, classes, `${where}.factors`);
    if (factors === null && fixed.every((cost) => cost === fixed[0])) {
        throw new errors/* UserError */.yo(`${where}.matrix: expected costs that differ, got the same in all cells; nothing could be compared.`);
    }
    const valuesOf = ({ columns }) => perValue === undefined ? undefined : columns?.[perValue.column];
    return {
        name: 'cost',
        title: 'Cost per 1,000 decisions',
        task,
        range: factors === null ? [DECISIONS * Math.min(...fixed), DECISIONS * Math.max(...fixed)] : [-Infinity, Infinity],
        ...(0,mean_loss/* meanOf */.hm)((predictions) => {
            const { y, predicted } = predictions;
            const values = valuesOf(predictions);
            return Float64Array.from({ length: y.length }, (_, i) => {
                const cell = y[i] * classes + predicted[i];
                return DECISIONS * (fixed[cell] + (factors === null ? 0 : factors[cell] * values[i]));
            });
        }, (predictions) => (perValue === undefined ? null : valueFlaw(valuesOf(predictions), predictions.y.length))),
    };
}
function valueFlaw(values, rows) {
    if (values?.length !== rows)
        return 'there is no value for each row to cost';
    const wrong = values.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
    if (wrong === 0)
        return null;
    return `${wrong} ${wrong === 1 ? 'row has' : 'rows have'} a value to cost that is not a finite number`;
}
function cellsOf(matrix, classes, where) {
    if (matrix === undefined)
        return new Array(classes * classes).fill(0);
    const square = matrix.length === classes && matrix.every((row) => row.length === classes);
    if (!square) {
        const got = `${matrix.length} rows of ${[...new Set(matrix.map((row) => row.length))].join(' or ') || 'no'} numbers`;
        throw new errors/* UserError */.yo(`${where}: expected ${classes} rows of ${classes} numbers, one for each class, got ${got}.`);
    }
    const cells = matrix.flat();
    const wrong = cells.find((cost) => !Number.isFinite(cost));
    if (wrong !== undefined)
        throw new errors/* UserError */.yo(`${where}: expected finite numbers, got ${String(wrong)}.`);
    return cells;
}
function factorsOf(matrix, classes, where) {
    if (matrix !== undefined)
        return cellsOf(matrix, classes, where);
    return Array.from({ length: classes * classes }, (_, cell) => Math.floor(cell / classes) === cell % classes ? 0 : 1);
}

// EXTERNAL MODULE: ./.build/metrics/weight.js
var weight = __webpack_require__(84154);
;// CONCATENATED MODULE: ./.build/evaluate/row-metric.js





function wholeName(name) {
    return `value of ${name}`;
}
function addedMetrics(own, cost, target) {
    const { task, classes } = target;
    const users = Object.entries(own).map(([name, options]) => {
        if (name === 'cost' || (0,catalog/* metricOfAnyTask */.Nl)(name) !== undefined) {
            throw new errors/* UserError */.yo(`evaluate.own.${name}: a metric of this name is built in; choose another name.`);
        }
        const taken = [name, wholeName(name)].includes(cost?.perValue?.column ?? '');
        if (taken)
            throw new errors/* UserError */.yo(`evaluate.own.${name}: the column of money has this name; choose another name.`);
        return ownMetric(name, options, task);
    });
    if (cost === null || task === 'regression')
        return users;
    const { matrix, perValue } = cost;
    const money = costMetric({ task, classes: classes.length, matrix, ...(perValue === null ? {} : { perValue }) });
    return [money, ...users];
}
function ownMetric(name, { better, range: [least, most] }, task) {
    return {
        name,
        title: titleOf(name),
        task,
        better,
        range: [least ?? -Infinity, most ?? Infinity],
        bound: 'influence',
        ownBound: 'influence',
        compute: (predictions) => {
            const rows = predictions.columns?.[name];
            const whole = predictions.columns?.[wholeName(name)];
            if (predictions.y.length === 0)
                return { value: null, reason: 'there are no rows' };
            if (rows === undefined && whole === undefined)
                return { value: null, reason: 'it was not told of these rows' };
            const value = rows === undefined ? whole[0] : (0,weight/* weightedMean */.hY)(rows, predictions.weight);
            return Number.isFinite(value) ? { value } : { value: null, reason: 'the numbers are too large for arithmetic' };
        },
        influence: ({ columns, weight, y }) => {
            const rows = columns?.[name];
            return rows === undefined ? new Float64Array(y.length).fill(NaN) : (0,mean_loss/* centered */.F)(rows, weight);
        },
    };
}
function titleOf(name) {
    const words = name.replaceAll('_', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 34828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ toPredictions),
/* harmony export */   HG: () => (/* binding */ writeScoredRows),
/* harmony export */   Kx: () => (/* binding */ answerColumns),
/* harmony export */   YL: () => (/* binding */ answerCells),
/* harmony export */   xl: () => (/* binding */ emptyRows),
/* harmony export */   xt: () => (/* binding */ scoresOf),
/* harmony export */   yZ: () => (/* binding */ positiveIndex)
/* harmony export */ });
/* harmony import */ var _table_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68646);

function positiveIndex(target) {
    return target.positive === null ? -1 : target.classes.indexOf(target.positive);
}
function emptyRows(n, target) {
    return { predicted: new Float64Array(n), score: new Float64Array(n * scoresOf(target)) };
}
function scoresOf({ task, classes }) {
    switch (task) {
        case 'regression':
            return 0;
        case 'binary':
            return 1;
        case 'multiclass':
            return classes.length;
    }
}
function toPredictions(labels, scored, target) {
    switch (target.task) {
        case 'binary': {
            const positive = positiveIndex(target);
            const predicted = Uint8Array.from(scored.predicted, (index) => (index === positive ? 1 : 0));
            return { task: 'binary', y: Uint8Array.from(labels.y), score: scored.score, predicted };
        }
        case 'regression':
            return { task: 'regression', y: labels.y, predicted: scored.predicted };
        case 'multiclass':
            return {
                task: 'multiclass',
                classes: target.classes.length,
                y: Int32Array.from(labels.y),
                predicted: Int32Array.from(scored.predicted),
                score: scored.score,
            };
    }
}
function answerColumns(target) {
    const probabilities = target.task === 'multiclass' ? target.classes.map((name) => `p_${name}`) : [];
    return ['prediction', ...(target.task === 'binary' ? ['score'] : []), ...probabilities];
}
function answerCells({ predicted, score }, row, target) {
    const value = predicted[row];
    const width = scoresOf(target);
    const cells = [target.task === 'regression' ? String(value) : target.classes[value]];
    for (let at = row * width; at < (row + 1) * width; at++)
        cells.push(String(score[at]));
    return cells;
}
async function writeScoredRows(files, to, rowIds, scored, target) {
    const writer = await files.writer(to);
    try {
        await writer.write(`${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)(['row_id', ...answerColumns(target)])}\n`);
        let text = '';
        for (let row = 0; row < rowIds.length; row++) {
            text += `${(0,_table_write_js__WEBPACK_IMPORTED_MODULE_0__/* .csvRow */ .r)([String(rowIds[row]), ...answerCells(scored, row, target)])}\n`;
            if (text.length > 1 << 16) {
                await writer.write(text);
                text = '';
            }
        }
        await writer.write(text);
        await writer.close();
    }
    catch (cause) {
        await writer.abort();
        throw cause;
    }
}


/***/ }),

/***/ 36221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluationSchema: () => (/* binding */ evaluationSchema),
/* harmony export */   modelRole: () => (/* binding */ modelRole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3764);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82295);



const modelRole = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['candidate', 'champion', 'anchor', 'baseline']);
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
});
const latencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    fastest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    slowest: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
const scoredSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ foreign: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable().optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _metrics_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSchema */ .y),
    unleaked: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()) }).optional(),
    roc: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).nullable(),
    confusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ tp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fp: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), tn: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).nullable(),
    classes: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        hits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
        confused: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()])),
    })
        .optional(),
    residuals: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ edges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }).nullable(),
    decision: _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    latency: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([latencySchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })]).optional(),
    oddities: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    precisionRecall: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point).readonly(), base: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
        .nullable()
        .optional(),
    calibration: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        lower: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        upper: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    residualsByPrediction: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        from: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        to: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    }))
        .optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceSchema).optional(),
});
const evaluationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops-evaluation/1'),
    part: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['validation', 'test']),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    rowsDigest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    sealed: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    added: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']) }))
        .optional(),
    slicesLeft: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    churn: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), flipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), nowRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(), nowWrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable() })
        .optional(),
    behaviour: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['invariance', 'directional']),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        broken: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        atMost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }))
        .optional(),
    mustPass: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), wrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), lines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    ])
        .optional(),
    models: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        candidate: scoredSchema,
        champion: scoredSchema.nullable(),
        anchor: scoredSchema.nullable(),
        baseline: scoredSchema.nullable(),
    }),
});


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

/***/ 87828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ readPin),
/* harmony export */   Fi: () => (/* binding */ newestFile),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   OL: () => (/* binding */ pinnedPackages),
/* harmony export */   gO: () => (/* binding */ pinFile),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   r6: () => (/* binding */ readPinned),
/* harmony export */   w9: () => (/* binding */ pinnedModel),
/* harmony export */   wx: () => (/* binding */ epochFile)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82295);
/* harmony import */ var _epochs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42900);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25332);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17411);




const pinFile = 'champion/pin.json';
const newestFile = 'champion/newest.json';
function epochFile(number) {
    return `champion/epochs/${number}/${_epochs_js__WEBPACK_IMPORTED_MODULE_1__/* .epochRowsFile */ .tQ}`;
}
async function readPin(run) {
    return run.read(pinFile, 'champion', (value) => _record_js__WEBPACK_IMPORTED_MODULE_3__/* .pinSchema */ .rA.parse(value));
}
function pinnedFolder(pin, role) {
    return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}
async function readPinned(run, role) {
    const pin = await readPin(run);
    const version = pin[role];
    if (version === null)
        return null;
    return run.read(`${pinnedFolder(pin, role)}/${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}`, 'champion', (value) => {
        const manifest = _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestSchema */ .rc.parse(value);
        if (manifest.version !== version)
            throw new Error(`expected ${version}, found ${manifest.version}`);
        return manifest;
    });
}
async function pinnedModel(run, role) {
    const pin = await readPin(run);
    return pin[role] === null ? null : run.path(pinnedFolder(pin, role), _names_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFile */ .u4);
}
function packageFiles({ code, environment, files }) {
    const built = code.package;
    return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}
async function pinnedPackages(run, role) {
    const manifest = await readPinned(run, role);
    if (manifest === null)
        return [];
    const folder = pinnedFolder(await readPin(run), role);
    return packageFiles(manifest).map((file) => run.path(folder, file));
}
async function readNewest(run) {
    const { newest: version } = await readPin(run);
    if (version === null)
        return null;
    return run.read(newestFile, 'champion', (value) => {
        const newest = _record_js__WEBPACK_IMPORTED_MODULE_3__/* .newestSchema */ .cd.parse(value);
        if (newest.manifest.version !== version)
            throw new Error(`expected ${version}, found ${newest.manifest.version}`);
        return newest;
    });
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

/***/ 56506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ leakageFile),
/* harmony export */   QQ: () => (/* binding */ leakageSchema)
/* harmony export */ });
/* unused harmony export findingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _leakage_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30598);


const leakageFile = 'split/leakage.json';
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_leakage_options_js__WEBPACK_IMPORTED_MODULE_0__/* .findingKinds */ .jx),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning']),
    sentence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const leakageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops-leakage/1'),
    share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ train: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    leaked: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ validation: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


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


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ csvRow)
/* harmony export */ });
const needsQuotes = /[",\r\n]|^[ \t\uFEFF]|[ \t]$/;
function csvRow(cells) {
    let row = '';
    for (const [at, cell] of cells.entries()) {
        if (at > 0)
            row += ',';
        if (cell === null)
            continue;
        row += cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    }
    return row;
}


/***/ })

};
