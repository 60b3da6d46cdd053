/** Passes on the text of each statement, for tests that count what a question costs. It keeps no values and prints nothing. */
export class Statements {
    #listeners = new Set();
    /** Adds a listener and gives back the way to remove it. */
    listen(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    logQuery(sql) {
        for (const listener of this.#listeners)
            listener(sql);
    }
    logQueryError() { }
    logQuerySlow() { }
    logSchemaBuild() { }
    logMigration() { }
    log() { }
}
//# sourceMappingURL=statements.js.map