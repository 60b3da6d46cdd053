import { Turns } from "./collisions/turns.js";
import { OutsideUnit } from "./outside-unit.js";
import { StatementNames } from "./postgresql/statement-names.js";
import { retryCollisions, retryLost } from "./retry.js";
import { asTenant, begin, keptPlans, statementTimeoutOf, } from "./tenant.js";
import { inTransaction, withoutTransaction } from "./transaction.js";
/** Milliseconds that the database has to end a statement itself before it is ended from outside. */
const grace = 500;
/** The one way to the rows: units of work, each one transaction under row security for one provider. */
export class Database {
    #dataSource;
    #statements;
    #address;
    #names;
    #turns = new Map();
    constructor(dataSource, statements, address) {
        this.#dataSource = dataSource;
        this.#statements = statements;
        this.#address = address;
        this.#names = address.hasSessions ? new StatementNames() : null;
    }
    /** Whether it is the database within this installation: nobody looks after it but this process. */
    get isEmbedded() {
        return this.#address.hasSessions !== true;
    }
    /** A short read-only transaction; one for each batch of a loader. */
    async read(tenant, work, limits) {
        return this.#run(`${begin("read only", limits)}; ${keptPlans}; ${asTenant(tenant)}`, this.#reading(), work, limits);
    }
    /** One transaction for one act. With `isolation: "serializable"` the work may run several times before it commits. */
    async write(tenant, work, limits) {
        const opening = `${begin("read write", limits)}; ${asTenant(tenant)}`;
        const run = () => this.#run(opening, this.#writing(), work, limits);
        if (limits?.turn !== undefined) {
            const { turn } = limits;
            return retryCollisions(() => this.#inTurn(`${tenant.providerId} ${turn}`, true, run));
        }
        if (limits?.isolation !== "serializable")
            return retryCollisions(run);
        return retryCollisions((collided) => this.#inTurn(tenant.providerId, collided > 0, run));
    }
    /** A short read-only transaction before a provider is known: it can ask which providers a login belongs to. */
    identify(work) {
        const opening = `${begin("read only")}; ${keptPlans}; set local role reviewpoint_app`;
        return this.#run(opening, this.#reading(), (unit) => work(new OutsideUnit(unit, "reviewpoint_app")));
    }
    /** The same for what is written before a provider is known: sign-ins and sessions, by named functions alone. */
    outside(work) {
        const opening = `${begin("read write")}; set local role reviewpoint_app`;
        return this.#run(opening, this.#writing(), (unit) => work(new OutsideUnit(unit, "reviewpoint_app")));
    }
    /** One transaction as the owner of the schema: providers, logins and memberships, which no request can touch. */
    administer(work, limits) {
        const opening = begin("read write", limits);
        return this.#run(opening, this.#writing(), (unit) => work(new OutsideUnit(unit, "none")), limits);
    }
    /**
     * For the library that keeps jobs in a schema of its own, as the owner of ours: one statement with its parameters; or,
     * without any, a text of several that begin and end their own transactions. Gives the rows of the last.
     *
     * Parameters travel in several messages. What is one session for everybody, as the embedded database is, keeps those
     * of two callers apart in transactions only.
     */
    async asOwner(sql, parameters = []) {
        if (parameters.length > 0)
            return this.administer(async (unit) => ({ rows: await unit.rows(sql, parameters) }));
        await this.#address.ready?.();
        return withoutTransaction(this.#dataSource, sql);
    }
    /** Hears the text of every statement until the returned function is called. */
    onStatement(listener) {
        return this.#statements.listen(listener);
    }
    /** What TypeORM knows of a table: property names, column names, types. Never used to run anything. */
    tableOf(table) {
        return this.#dataSource.getMetadata(table);
    }
    /** Lets go of every connection and, where this process opened it, of the embedded database. */
    async close() {
        if (this.#dataSource.isInitialized)
            await this.#dataSource.destroy();
        await this.#address.close();
    }
    /** Work under one name: together with others, or alone, as serializable work is once it has collided. */
    async #inTurn(name, isAlone, work) {
        const turns = this.#turns.get(name) ?? new Turns();
        this.#turns.set(name, turns);
        try {
            return await turns.take(isAlone, work);
        }
        finally {
            if (turns.isIdle)
                this.#turns.delete(name);
        }
    }
    #reading() {
        return { names: this.#names, isPipelined: this.#address.hasSessions === true };
    }
    #writing() {
        return { names: this.#names, isPipelined: false };
    }
    async #run(opening, asking, work, limits) {
        const { restart } = this.#address;
        const timeout = statementTimeoutOf(limits);
        const overrun = restart && timeout > 0 ? { after: timeout + grace, end: restart } : undefined;
        await this.#address.ready?.();
        return retryLost(() => inTransaction(this.#dataSource, opening, asking, work, overrun));
    }
}
//# sourceMappingURL=database.js.map