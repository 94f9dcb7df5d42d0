export const id = 9212;
export const ids = [9212,4979];
export const modules = {

/***/ 74979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configJsonSchema: () => (/* binding */ configJsonSchema),
/* harmony export */   ownOverrides: () => (/* binding */ ownOverrides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69407);
/* harmony import */ var _config_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71862);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83815);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18855);






function configJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(_options_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' });
}
function ownOverrides(command, own, options = null) {
    if (own.length === 0)
        return [];
    const json = options ?? configJsonSchema();
    const known = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKeys */ .eE)(json, [command]);
    return own.map(([flag, value], at) => {
        if (own.findIndex(([name]) => name === flag) < at)
            throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: given twice; give it once.`);
        const path = flag.replaceAll('-', '_').split('.');
        if (!known.includes(path[0]))
            throw unknownFlag(command, flag, known);
        const types = (0,_config_expectation_js__WEBPACK_IMPORTED_MODULE_5__/* .schemasAt */ .UW)(json, [command, ...path]).map(({ type }) => type);
        if (value === null) {
            if (!types.includes('boolean'))
                throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--${flag}: expected a value after it.`);
            return (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, ...path], true, `--${flag}`);
        }
        const isText = types.includes('string') && !types.includes('number') && !types.includes('boolean') && !types.includes('array');
        return isText
            ? (0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOverride */ .Il)([command, ...path], value, `--${flag}`)
            : { ...(0,_config_override_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOverride */ .qQ)(`${[command, ...path].join('.')}=${value}`), origin: `--${flag}` };
    });
}
function unknownFlag(command, flag, known) {
    const flags = known.map((name) => name.replaceAll('_', '-'));
    const near = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_3__.nearest)(flag, [
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

/***/ 49212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   optionRows: () => (/* binding */ optionRows)
/* harmony export */ });
/* harmony import */ var _config_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69407);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74979);


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
