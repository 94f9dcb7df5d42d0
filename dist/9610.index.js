export const id = 9610;
export const ids = [9610];
export const modules = {

/***/ 79610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentStore: () => (/* binding */ EnvironmentStore),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _host_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71862);
/* harmony import */ var _run_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1837);





const readyFile = 'mlops-environment.json';
const unusedMs = 30 * 24 * 3600 * 1000;
const touchMs = 24 * 3600 * 1000;
const patienceMs = 30 * 60 * 1000;
const contentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('mlops-environment/2'),
    python: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        editable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)),
        origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    })),
});
class EnvironmentStore {
    root;
    context;
    constructor(root, context) {
        this.root = root;
        this.context = context;
    }
    folderOf(parts) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, digestOf(parts).slice(0, 24));
    }
    async have(folder, make) {
        const there = await this.read(folder);
        if (there !== null)
            return { content: there, made: false };
        const { files } = this.context;
        await files.folder(this.root);
        const unlock = await this.lock(`${folder}.lock`);
        try {
            const meanwhile = await this.read(folder);
            if (meanwhile !== null)
                return { content: meanwhile, made: false };
            await files.remove(folder);
            const content = await this.whole(folder, make);
            await this.prune(folder);
            return { content, made: true };
        }
        finally {
            await unlock();
        }
    }
    async find(passes) {
        const { files } = this.context;
        if ((await files.stat(this.root)) === undefined)
            return null;
        for (const path of await files.glob(`*/${readyFile}`, this.root)) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path.split('/')[0]);
            const isVenv = (await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyvenv.cfg'))) !== undefined;
            const content = isVenv ? await this.read(folder) : null;
            if (content !== null && passes(content))
                return { folder, content };
        }
        return null;
    }
    async read(folder) {
        const { files, clock } = this.context;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, readyFile);
        const stat = await files.stat(path);
        if (stat === undefined)
            return null;
        const content = contentSchema.safeParse(parsed(await files.text(path))).data ?? null;
        if (content !== null && clock.now().getTime() - stat.modified > touchMs)
            await this.finish(folder, content);
        return content;
    }
    async whole(folder, make) {
        try {
            const content = await make();
            await this.finish(folder, content);
            return content;
        }
        catch (cause) {
            await this.context.files.remove(folder);
            throw cause;
        }
    }
    async finish(folder, content) {
        await this.context.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, readyFile), `${JSON.stringify(content)}\n`);
    }
    async lock(path) {
        const { files, owner, alive, pause, clock } = this.context;
        for (const started = clock.elapsed();;) {
            try {
                return await (0,_run_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLock */ .H)(files, path, owner, alive);
            }
            catch (cause) {
                if (!(cause instanceof _host_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .Cp) || clock.elapsed() - started > patienceMs)
                    throw cause;
                await pause(500);
            }
        }
    }
    async prune(kept) {
        const { files, clock } = this.context;
        for (const path of await files.glob(`*/${readyFile}`, this.root)) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path.split('/')[0]);
            const stat = await files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.root, path));
            if (folder !== kept && stat !== undefined && clock.now().getTime() - stat.modified > unusedMs)
                await files.remove(folder);
        }
    }
}
function digestOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
