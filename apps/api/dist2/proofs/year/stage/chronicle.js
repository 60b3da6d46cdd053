/** What was acknowledged in a year, in the order of the answers. Nothing else is known of what the server holds. */
export class Chronicle {
    #deeds = [];
    add(deed) {
        this.#deeds.push(deed);
    }
    /** What had been acknowledged before an act. */
    before(deed) {
        const earlier = new Chronicle();
        for (const one of this.#deeds.slice(0, this.#deeds.indexOf(deed)))
            earlier.add(one);
        return earlier;
    }
    get length() {
        return this.#deeds.length;
    }
    /** The acts with these names, in order; all without any. */
    of(...acts) {
        return this.#deeds.filter(({ act }) => acts.length === 0 || acts.includes(act));
    }
}
//# sourceMappingURL=chronicle.js.map