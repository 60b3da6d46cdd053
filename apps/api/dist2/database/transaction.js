import { Connection } from "./postgresql/connection.js";
import { failureToBegin } from "./retry.js";
import { TransactionUnit } from "./unit.js";
/**
 * Runs work in one transaction on one connection: begin, the work, commit; or rollback and the work's own error.
 * `opening` begins it, and sets role and settings, as one message. A connection that cannot roll back is not used again.
 */
export async function inTransaction(dataSource, opening, asking, work, overrun) {
    const runner = dataSource.createQueryRunner();
    try {
        const connection = await Connection.of(runner, asking);
        const unit = new TransactionUnit(runner, connection);
        if (asking.isPipelined) {
            const result = await openWithFirst(connection, unit, opening, work);
            await end(unit);
            return result;
        }
        // Waiting for other transactions to end is not the fault of any statement of this one.
        await unit.open(opening).catch((error) => {
            throw failureToBegin(error);
        });
        if (overrun)
            unit.watch(overrun);
        const result = await work(unit);
        await end(unit);
        return result;
    }
    catch (error) {
        await runner.query("rollback").catch(() => { });
        throw error;
    }
    finally {
        await runner.release();
    }
}
/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error. */
async function end(unit) {
    if (unit.failure !== null)
        throw new Error("a statement of this transaction failed, so nothing was written", {
            cause: unit.failure,
        });
    await unit.end();
}
/**
 * Sends the opening and the first statement of the work as one write. For reading alone: an opening that fails makes
 * the statements behind it fail too, and nothing they give is believed.
 */
async function openWithFirst(connection, unit, opening, work) {
    const both = connection.inOneWrite(() => [unit.open(opening), (async () => work(unit))()]);
    const [opened, worked] = await Promise.allSettled(both);
    if (opened.status === "rejected")
        throw failureToBegin(opened.reason);
    if (worked.status === "rejected")
        throw worked.reason;
    return worked.value;
}
/**
 * Sends statements that begin and end what transactions they want themselves; gives the rows of the last. What they leave
 * open when one fails is undone.
 */
export async function withoutTransaction(dataSource, sql) {
    const runner = dataSource.createQueryRunner();
    try {
        const connection = await Connection.of(runner, { names: null, isPipelined: false });
        const results = [await connection.ask(sql)].flat();
        return { rows: (results.at(-1)?.rows ?? []) };
    }
    catch (error) {
        await runner.query("rollback").catch(() => { });
        throw error;
    }
    finally {
        await runner.release();
    }
}
//# sourceMappingURL=transaction.js.map