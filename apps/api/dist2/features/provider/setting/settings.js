/** The provider's settings of a day. */
export class Settings {
    #values;
    constructor(rows) {
        this.#values = new Map(rows.map(({ key, value }) => [key, value]));
    }
    /** What the provider has set, or what is usual. @throws TypeError when what it set cannot be read */
    of({ key, usual, read }) {
        return this.#values.has(key) ? read(this.#values.get(key)) : usual;
    }
}
//# sourceMappingURL=settings.js.map