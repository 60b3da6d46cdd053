import type { DataSource } from "typeorm";
import { type Asking, Connection } from "./postgresql/connection.js";
import { type Overrun, TransactionUnit } from "./unit.js";

/**
 * Runs work in one transaction on one connection: begin, the work, commit; or rollback and the work's own error.
 * `opening` begins it, and sets role and settings, as one message. A connection that cannot roll back is not used again.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  opening: string,
  asking: Asking,
  work: (unit: TransactionUnit) => Promise<T>,
  overrun?: Overrun,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const unit = new TransactionUnit(runner, await Connection.of(runner, asking));
    // Waiting for other transactions to end is not the fault of any statement of this one.
    await unit.send(opening);
    if (overrun) unit.watch(overrun);
    const result = await work(unit);
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    if (unit.failure !== null)
      throw new Error("a statement of this transaction failed, so nothing was written", {
        cause: unit.failure,
      });
    await unit.send("commit");
    return result;
  } catch (error) {
    await runner.query("rollback").catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}
