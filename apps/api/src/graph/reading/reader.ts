import { setImmediate as rest } from "node:timers/promises";
import type { Sql } from "sql-template-tag";

/** Reads the rows of one statement. Text and values stay apart: nothing is ever spliced into the text. */
export type Reader = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** Runs one statement within an open transaction. */
export type RunStatement = (statement: Sql) => Promise<object[]>;

/** Opens a read-only transaction of the viewer's provider for the length of some work. */
export type InTransaction = (work: (run: RunStatement) => Promise<void>) => Promise<void>;

interface Waiting {
  readonly statement: Sql;
  readonly resolve: (rows: object[]) => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * A reader for one request. The statements of one tick share a transaction, and those that follow from their rows join
 * it while it is still open: a question costs one `BEGIN`, however many levels it has. The transaction ends as soon as
 * nothing more is asked. A statement that fails ends it too, alone: the others are run in a new one.
 */
export function createReader(inTransaction: InTransaction): Reader {
  const waiting: Waiting[] = [];
  let isReading = false;

  async function readAll(): Promise<void> {
    await rest();
    while (waiting.length > 0) {
      try {
        await inTransaction(readWaiting);
      } catch (failure) {
        // what had begun was told of its own failure; without a transaction, nothing can begin
        if (!(failure instanceof StatementFailure)) for (const one of waiting.splice(0)) one.reject(failure);
      }
    }
    isReading = false;
  }

  async function readWaiting(run: RunStatement): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        next.resolve(await run(next.statement));
      } catch (failure) {
        next.reject(failure);
        throw new StatementFailure();
      }
      if (waiting.length === 0) await rest();
    }
  }

  return <Row extends object>(statement: Sql) =>
    new Promise<Row[]>((resolve, reject) => {
      waiting.push({ statement, resolve: resolve as (rows: object[]) => void, reject });
      if (isReading) return;
      isReading = true;
      void readAll();
    });
}

/** Ends a transaction whose statement failed. */
class StatementFailure extends Error {}
