/** Reads the fields of one object of a settings file, and names what is wrong with them. */
export class Fields {
    #values;
    #place;
    #read = new Set();
    /** `place` is how messages name the object, e.g. `issuers[0]`. */
    constructor(value, place) {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new RangeError(`${place} is an object with names and values, not ${JSON.stringify(value)}`);
        this.#values = value;
        this.#place = place;
    }
    text(name) {
        const value = this.#value(name);
        if (typeof value !== "string" || value.trim() === "")
            throw this.wrong(name, "text");
        return value;
    }
    optionalText(name) {
        return this.#value(name) === undefined ? null : this.text(name);
    }
    oneOf(name, choices, usual) {
        const value = this.#value(name) ?? usual;
        const chosen = choices.find((choice) => choice === value);
        if (chosen === undefined)
            throw this.wrong(name, `one of ${choices.join(", ")}`);
        return chosen;
    }
    /** A whole number from 1 to `most`. */
    number(name, usual, most) {
        const value = this.#value(name) ?? usual;
        if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > most)
            throw this.wrong(name, `a whole number from 1 to ${most}`);
        return Number(value);
    }
    optionalList(name) {
        const value = this.#value(name);
        if (value === undefined)
            return null;
        if (!isTexts(value) || value.length === 0)
            throw this.wrong(name, "a list of at least one text");
        return value;
    }
    texts(name) {
        const value = this.#value(name) ?? {};
        if (typeof value !== "object" || value === null || !isTexts(Object.values(value)))
            throw this.wrong(name, "an object of texts");
        return value;
    }
    /** An object whose values are texts or lists of texts; each becomes a list. */
    listsOfTexts(name) {
        const entries = Object.entries((this.#value(name) ?? {}));
        return Object.fromEntries(entries.map(([key, value]) => {
            const list = Array.isArray(value) ? value : [value];
            if (!isTexts(list) || list.length === 0)
                throw this.wrong(name, "an object of texts, or of lists of them");
            return [key, list];
        }));
    }
    inner(name) {
        const value = this.#value(name);
        return value === undefined ? null : new Fields(value, `${this.#place}.${name}`);
    }
    objects(name) {
        const value = this.#value(name);
        if (!Array.isArray(value) || value.length === 0)
            throw this.wrong(name, "a list of at least one");
        return value;
    }
    /** A misspelt field would otherwise be one that silently does nothing. */
    requireNothingElse() {
        const stranger = Object.keys(this.#values).find((name) => !this.#read.has(name));
        if (stranger !== undefined)
            throw new RangeError(`${this.#place} has no field ${JSON.stringify(stranger)}: there are ${[...this.#read].join(", ")}`);
    }
    wrong(name, remedy) {
        const shown = JSON.stringify(this.#values[name]) ?? "missing";
        return new RangeError(`${this.#place}.${name} is ${remedy}, not ${shown}`);
    }
    #value(name) {
        this.#read.add(name);
        return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    }
}
const isTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "");
//# sourceMappingURL=settings-fields.js.map