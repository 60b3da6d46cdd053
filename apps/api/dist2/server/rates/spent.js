const mostKept = 10_000;
/** Who was found to have nothing left, and until when: known here, so that their next request is refused unread. */
export class Spent {
    now;
    #until = new Map();
    constructor(now = () => performance.now()) {
        this.now = now;
    }
    /** @param milliseconds until there is something again */
    note(key, milliseconds) {
        if (this.#until.size >= mostKept)
            this.#forget();
        this.#until.set(key, this.now() + milliseconds);
    }
    /** Milliseconds to wait; 0 for anybody who is not known to have nothing left. */
    waitOf(key) {
        const until = this.#until.get(key);
        if (until === undefined)
            return 0;
        const wait = until - this.now();
        if (wait <= 0)
            this.#until.delete(key);
        return Math.max(0, wait);
    }
    /** Forgets those who have something again; everybody, when they are too many. */
    #forget() {
        const now = this.now();
        for (const [key, until] of this.#until)
            if (until <= now)
                this.#until.delete(key);
        if (this.#until.size >= mostKept)
            this.#until.clear();
    }
}
//# sourceMappingURL=spent.js.map