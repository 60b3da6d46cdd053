/**
 * The rows of a statement that was asked and is not answered yet. What follows from them can be asked with it, in the same
 * message: by a column of theirs in place of keys.
 */
export class ComingRows {
    statement;
    /** null until they have arrived. */
    rows = null;
    constructor(statement) {
        this.statement = statement;
    }
    /** What a column of theirs will hold; null where they have no such column. */
    keys(column) {
        return this.statement.strings.some((text) => text.includes(` as "${column}"`))
            ? new ComingKeys(this, column)
            : null;
    }
    /**
     * The rows, when they answer a statement: it is the same one, and each key that it names was among the keys that were to
     * come. They may hold rows of other keys too. null when they do not, or have not arrived.
     */
    answer({ strings, values }) {
        const asked = this.statement;
        const isSame = strings.length === asked.strings.length &&
            strings.every((text, index) => text === asked.strings[index]) &&
            values.every((value, index) => covers(asked.values[index], value));
        return isSame ? this.rows : null;
    }
}
/** The keys that a column of coming rows will hold. */
export class ComingKeys {
    of;
    column;
    #known = null;
    constructor(of, column) {
        this.of = of;
        this.column = column;
    }
    /** Whether a key has come. */
    has(key) {
        const { rows } = this.of;
        if (rows === null)
            return false;
        this.#known ??= new Set(rows.map((row) => row[this.column]));
        return this.#known.has(key);
    }
}
function covers(begun, asked) {
    if (begun instanceof ComingKeys)
        return Array.isArray(asked) && asked.every((key) => begun.has(key));
    if (Array.isArray(begun) && Array.isArray(asked))
        return begun.length === asked.length && begun.every((value, index) => value === asked[index]);
    return begun === asked;
}
//# sourceMappingURL=coming-rows.js.map