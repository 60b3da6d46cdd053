/** A map that keeps the entries used last and forgets the rest. */
export class Recent {
    size;
    #entries = new Map();
    /** @param size how many entries are kept, at least 1 */
    constructor(size) {
        this.size = size;
        if (!Number.isInteger(size) || size < 1)
            throw new RangeError(`Recent requires a whole size from 1: ${size}`);
    }
    get(key) {
        const value = this.#entries.get(key);
        if (value === undefined)
            return undefined;
        this.#entries.delete(key);
        this.#entries.set(key, value);
        return value;
    }
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size <= this.size)
            return;
        const [oldest] = this.#entries.keys();
        this.#entries.delete(oldest);
    }
}
//# sourceMappingURL=recent.js.map