export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 35405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobs)
/* harmony export */ });
const rowJobs = {
    count: async () => new (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 54842))).CountRows(),
};
const jobs = {
    rows: async (init) => {
        const { name, init: own } = init;
        const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
        if (make === undefined)
            throw new Error(`no job for rows is called "${name}"`);
        const { RowThread } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 60806));
        return new RowThread(await make(own));
    },
};


/***/ }),

/***/ 34217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thread: () => (/* binding */ thread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _host_inline_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89656);
/* harmony import */ var _host_thread_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65127);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35405);




function thread([name = '']) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this door is for threads of the tool');
    const making = (0,_host_inline_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .jobMaker */ .A)(_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobs */ .L, name)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    making.catch(() => undefined);
    let before = Promise.resolve();
    const answer = async ({ number, message }) => {
        try {
            const value = await (await making).call(message);
            port.postMessage({ number, value });
        }
        catch (cause) {
            port.postMessage({ number, failure: (0,_host_thread_message_js__WEBPACK_IMPORTED_MODULE_1__/* .failureFrom */ .a)(cause) });
        }
    };
    port.on('message', (question) => {
        before = before.then(() => answer(question));
    });
}


/***/ }),

/***/ 71862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   Zj: () => (/* binding */ ProgramError),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
}
class OutsideError extends Error {
    name = 'OutsideError';
}
class ProgramError extends UserError {
    sentence;
    tail;
    name = 'ProgramError';
    constructor(sentence, tail, options) {
        super(tail.length === 0 ? sentence : `${sentence} Its last lines:${tail.map((line) => `\n  ${line}`).join('')}`, options);
        this.sentence = sentence;
        this.tail = tail;
    }
}
class UserErrors extends UserError {
    sentences;
    name = 'UserErrors';
    constructor(sentences) {
        super(sentences.join('\n'));
        this.sentences = sentences;
    }
}
function assertNever(value) {
    throw new Error(`unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 89656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ jobMaker),
/* harmony export */   n: () => (/* binding */ InlineThreads)
/* harmony export */ });
function jobMaker(table, name) {
    const maker = Object.hasOwn(table, name) ? table[name] : undefined;
    if (maker === undefined)
        throw new Error(`no job is called "${name}"`);
    return maker;
}
class InlineThreads {
    table;
    count = 1;
    constructor(table) {
        this.table = table;
    }
    async open(name, init) {
        const job = await jobMaker(this.table, name)(init);
        let before = Promise.resolve();
        return {
            call: (message) => {
                const answer = before.then(() => job.call(message));
                before = answer.catch(() => undefined);
                return answer;
            },
            close: () => Promise.resolve(),
        };
    }
}


/***/ }),

/***/ 65127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ errorFrom),
/* harmony export */   a: () => (/* binding */ failureFrom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71862);

function failureFrom(cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const failure = { message: error.message, sentences: [], stack: error.stack ?? '' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj) {
        return { ...failure, kind: 'program', message: error.sentence, sentences: error.tail };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return { ...failure, kind: 'users', sentences: error.sentences };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { ...failure, kind: 'user' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp)
        return { ...failure, kind: 'outside' };
    return { ...failure, kind: 'defect' };
}
function errorFrom({ kind, message, sentences, stack }) {
    switch (kind) {
        case 'user':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        case 'users':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ(sentences);
        case 'outside':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(message);
        case 'program':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj(message, sentences);
        case 'defect': {
            const error = new Error(message);
            error.stack = stack;
            return error;
        }
    }
}


/***/ })

};
