export const id = 2095;
export const ids = [2095];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubAncestry: () => (/* binding */ GitHubAncestry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ahead', 'behind', 'diverged', 'identical']) });
class GitHubAncestry {
    client;
    known = new Map();
    constructor(client) {
        this.client = client;
    }
    async relation(revision, champion) {
        if (revision === champion)
            return 'same or newer';
        const basehead = `${champion}...${revision}`;
        const known = this.known.get(basehead) ?? this.ask(basehead);
        this.known.set(basehead, known);
        void known.catch(() => this.known.delete(basehead));
        return known;
    }
    async ask(basehead) {
        const route = 'GET /compare/{basehead}';
        const answer = await this.client.ask(route, { basehead, per_page: 1 }, { need: 'contents: read', expect: [404, 409] });
        if (answer.status >= 400)
            return 'unknown';
        return this.client.checked(comparison, route, answer.data).status === 'behind' ? 'older' : 'same or newer';
    }
}


/***/ })

};
