export const id = 9472;
export const ids = [9472];
export const modules = {

/***/ 99472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenEnvironment: () => (/* binding */ givenEnvironment),
/* harmony export */   givenVariables: () => (/* binding */ givenVariables)
/* harmony export */ });
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

const nameForm = /^[A-Za-z_][A-Za-z0-9_]*$/;
const shortestMask = 4;
const kept = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|MLOPS|LD|DYLD)_/;
const ownSecret = 'MLOPS_PACKAGE_TOKEN';
const keptNames = new Set(['PATH', 'HOME', 'NODE_OPTIONS', 'BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'IFS', 'PS4']);
function givenEnvironment(text, log) {
    const lines = text.split(/\r\n|\n|\r/);
    try {
        return Object.fromEntries(parse(lines, log));
    }
    catch (cause) {
        for (const line of lines)
            maskLine(line.slice(line.indexOf('=') + 1), log);
        throw cause;
    }
}
function parse(lines, log) {
    const found = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const number = at + 1;
        const name = nameIn(line, number);
        if (found.has(name))
            throw mistake(number, 'a name for the second time; leave one of the two out');
        const { value, end } = valueFrom(lines, at);
        at = end;
        found.set(name, value);
        maskValue(value, number, log);
    }
    return found;
}
function givenVariables(text, pass) {
    if (text.trim() === '')
        return {};
    const form = 'variables: expected a JSON object of texts, as `${{ toJSON(vars) }}` gives it';
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${form}; this is no JSON.`);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${form}, got ${Array.isArray(parsed) ? 'a list' : 'another value'}.`);
    const found = new Map();
    for (const [name, value] of Object.entries(parsed)) {
        if (!pass.includes(name))
            continue;
        if (typeof value !== 'string')
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${form}; ${name} is no text.`);
        if (isKept(name))
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`variables: ${name} is a name of the runner's own; give the variable another one.`);
        found.set(name, value);
    }
    return Object.fromEntries(found);
}
function nameIn(line, number) {
    const sign = line.indexOf('=');
    const name = line.slice(0, sign).trim();
    if (sign < 0 || !nameForm.test(name))
        throw mistake(number, 'expected NAME=VALUE; a value of several lines stands in quotes, "..." or \'...\'');
    if (isKept(name))
        throw mistake(number, `${name} is a name of the runner's own or steers how programs start; give the value another name`);
    return name;
}
function isKept(name) {
    const upper = name.toUpperCase();
    return (kept.test(upper) && name !== ownSecret) || keptNames.has(upper);
}
function valueFrom(lines, at) {
    const line = lines[at];
    const first = line.slice(line.indexOf('=') + 1);
    const quote = /^\s*(["'])/.exec(first)?.[1];
    if (quote === undefined)
        return { value: first, end: at };
    const parts = [first.trimStart().slice(1), ...lines.slice(at + 1)];
    const last = parts.findIndex((part) => part.trimEnd().endsWith(quote));
    if (last < 0)
        throw mistake(at + 1, 'the value begins with a quote that ends no line; close it, or put a value that begins with a quote into quotes of the other kind');
    const inside = [...parts.slice(0, last), parts[last].trimEnd().slice(0, -1)];
    return { value: inside.join('\n'), end: at + last };
}
function maskValue(value, number, log) {
    for (const line of value.split('\n'))
        maskLine(line, log);
    const { length } = value.trim();
    if (length > 0 && length < shortestMask)
        log.warning(`environment, line ${number}: the value has fewer than ${shortestMask} characters and is not masked: it would hide other text.`);
}
function maskLine(line, log) {
    const shown = line.trim();
    if (shown.length >= shortestMask)
        log.mask(shown);
}
function mistake(number, what) {
    return new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`environment, line ${number}: ${what}.`);
}


/***/ })

};
