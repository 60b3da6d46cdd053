/** Milliseconds between two looks: a server's own, unless it was set up otherwise. */
const usualPause = 60_000;
/** Tables of which more than fifty rows and a tenth have changed since they were counted: a server's own measure. */
const changedMuch = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_mod_since_analyze > 50 + n_live_tup / 10 order by 1`;
/**
 * Counts each table anew of which much has changed, so that the planner knows how many rows there are: a list that was
 * planned for an empty table takes seconds when it holds some hundreds. Gives the tables' names.
 */
export async function countChangedTables(database) {
    const tables = await database.administer((unit) => unit.rows(changedMuch));
    for (const { name } of tables)
        await database.administer((unit) => unit.rows(`analyze ${name}`), { statementTimeout: 0 });
    return tables.map(({ name }) => name);
}
/** The planner's statistics, kept where nobody else keeps them: of the embedded database, and of a server without autovacuum. */
export class KeptStatistics {
    #database;
    #complain;
    #timer;
    /** null while nothing is counted. */
    #counting = null;
    constructor(database, complain, pause) {
        this.#database = database;
        this.#complain = complain;
        this.#timer = setInterval(() => void (this.#counting ??= this.#count()), pause);
        this.#timer.unref();
    }
    /**
     * Begins to look every minute; null where the server does so itself.
     *
     * @param complain told when tables could not be counted: the next look tries again.
     */
    static async begin(database, complain, pause = usualPause) {
        const [setting] = await database.administer((unit) => unit.rows("select current_setting('autovacuum')::boolean as \"isOn\""));
        if (!database.isEmbedded && setting?.isOn === true)
            return null;
        return new KeptStatistics(database, complain, pause);
    }
    async #count() {
        try {
            await countChangedTables(this.#database);
        }
        catch {
            this.#complain();
        }
        this.#counting = null;
    }
    /** Ends when what is being counted is counted. */
    async close() {
        clearInterval(this.#timer);
        await this.#counting;
    }
}
//# sourceMappingURL=kept-statistics.js.map