export const id = 1228;
export const ids = [1228];
export const modules = {

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitAncestry: () => (/* binding */ GitAncestry)
/* harmony export */ });
class GitAncestry {
    process;
    workspace;
    constructor(process, workspace) {
        this.process = process;
        this.workspace = workspace;
    }
    async relation(revision, champion) {
        if (revision === champion)
            return 'same or newer';
        const [code] = await this.git('merge-base', '--is-ancestor', revision, champion);
        if (code === 0)
            return 'older';
        if (code !== 1)
            return 'unknown';
        const [, shallow] = await this.git('rev-parse', '--is-shallow-repository');
        return shallow === 'false' ? 'same or newer' : 'unknown';
    }
    async git(...words) {
        const { code, stdout } = await this.process.run({ argv: ['git', ...words], cwd: this.workspace, capture: true });
        return [code, stdout.trim()];
    }
}


/***/ })

};
