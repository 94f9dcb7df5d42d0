export const id = 4782;
export const ids = [4782,8890];
export const modules = {

/***/ 74782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullOfEvent: () => (/* binding */ pullOfEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32589);



const sideSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .shaSchema */ .Ye, ref: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .branchSchema */ .A0 });
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: _pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameSchema */ .Qv });
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        head: sideSchema.extend({ repo: repositorySchema.nullish() }),
        base: sideSchema.extend({ repo: repositorySchema }),
    }),
});
function pullOfEvent(payload, repository) {
    if (typeof payload !== 'object' || payload === null || !('pull_request' in payload))
        return null;
    const { data, error } = payloadSchema.safeParse(payload);
    if (data === undefined) {
        const at = error.issues[0]?.path.join('.') ?? 'pull_request';
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event's payload is none of a pull request (${at}); run this on pull_request.`);
    }
    const { number, head, base } = data.pull_request;
    if (!(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(base.repo.full_name, repository)) {
        throw new _host_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event's pull request is one of ${base.repo.full_name}, and this workflow runs in ${repository}; run it where the pull request is.`);
    }
    return {
        number,
        fork: head.repo === null || head.repo === undefined || !(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(head.repo.full_name, base.repo.full_name),
        head: head.sha,
        base: base.sha,
    };
}


/***/ }),

/***/ 32589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   Qv: () => (/* binding */ fullNameSchema),
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68890);


const shaSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const fullNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((text) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__.repositoryName)(text) !== null);
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(255)
    .regex(/^(?!.*(?:\.\.|\/\/|@\{|\/\.))[^\u0000- \u007F~^:?*[\\]+$/);
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryName: () => (/* binding */ repositoryName),
/* harmony export */   repositoryOfRemote: () => (/* binding */ repositoryOfRemote)
/* harmony export */ });
const name = /^([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?)\/(?!\.{1,2}$)([A-Za-z0-9._-]{1,100})$/;
function repositoryName(text) {
    const [, owner, repository] = name.exec(text) ?? [];
    return owner === undefined || repository === undefined ? null : { owner, repository };
}
function repositoryOfRemote(address, host) {
    const found = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address) ??
        /^(?:[^@/:]*@)?([^/:]+):(?!\/)(.+)$/.exec(address);
    if (found?.[1]?.toLowerCase() !== host.toLowerCase())
        return null;
    return repositoryName((found[2] ?? '').replace(/\/$/, '').replace(/\.git$/, ''));
}


/***/ })

};
