import { QueryRunnerAlreadyReleasedError, } from "typeorm";
import { ConnectionLost, sqlState } from "./retry.js";
const parametersAllowed = 65_535;
const inFailedTransaction = "25P02";
/** The unit over one TypeORM query runner and its connection. It remembers a failure, so that a failed transaction is never taken for a committed one. */
export class TransactionUnit {
    #runner;
    #connection;
    #opened = Promise.resolve();
    #failure = null;
    #overrun = null;
    #ended = null;
    constructor(runner, connection) {
        this.#runner = runner;
        this.#connection = connection;
    }
    /** The first failure of a statement; null while all succeeded. */
    get failure() {
        return this.#failure;
    }
    /** From now on a statement that takes too long is ended. */
    watch(overrun) {
        this.#overrun = overrun;
    }
    rows(sql, parameters, { isLast = false } = {}) {
        if (isLast && this.#connection.isPipelined)
            return this.#connection.inOneWrite(() => {
                const rows = this.rows(sql, parameters);
                this.end().catch(() => { });
                return rows;
            });
        return this.#remember(async () => {
            const { rows } = await this.#connection.ask(sql, parameters);
            await this.#opened;
            return rows;
        });
    }
    affected(sql, parameters) {
        return this.#remember(async () => (await this.#connection.ask(sql, parameters)).rowCount ?? 0);
    }
    /** Sends what begins the transaction. Rows are given only once it has succeeded, even if they were asked for before. */
    open(sql) {
        this.#opened = this.send(sql);
        return this.#opened;
    }
    /** Ends the transaction, once. */
    end() {
        this.#ended ??= this.send("commit");
        return this.#ended;
    }
    /** Sends statements without parameters as one message. */
    send(sql) {
        return this.#remember(async () => void (await this.#connection.ask(sql)));
    }
    insert(table, rows) {
        return this.#remember(async () => {
            const columns = this.#runner.dataSource.getMetadata(table).columns.length;
            const most = Math.floor(parametersAllowed / columns);
            for (let from = 0; from < rows.length; from += most)
                await this.#runner.manager
                    .createQueryBuilder()
                    .insert()
                    .into(table)
                    .values(rows.slice(from, from + most))
                    .updateEntity(false)
                    .callListeners(false)
                    .execute();
        });
    }
    update(table, where, change) {
        return this.#remember(async () => {
            const set = change;
            return (await this.#runner.manager.update(table, where, set)).affected ?? 0;
        });
    }
    async #remember(work) {
        const overrun = this.#overrun;
        let ended = false;
        const timer = overrun &&
            setTimeout(() => {
                ended = true;
                void overrun.end();
            }, overrun.after);
        try {
            return await work();
        }
        catch (error) {
            const failure = error instanceof QueryRunnerAlreadyReleasedError ? new ConnectionLost(error) : error;
            this.#failure ??= failure;
            if (ended)
                throw timedOut(failure);
            // what was sent behind a statement that failed is told why that one did: it may be worth running again
            throw sqlState(failure) === inFailedTransaction ? this.#failure : failure;
        }
        finally {
            if (timer)
                clearTimeout(timer);
        }
    }
}
/** What PostgreSQL itself says when its statement_timeout has passed. */
const timedOut = (cause) => Object.assign(new Error("canceling statement due to statement timeout", { cause }), { code: "57014" });
//# sourceMappingURL=unit.js.map