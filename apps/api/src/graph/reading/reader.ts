import DataLoader from "dataloader";
import type { Sql } from "sql-template-tag";

/** Reads the rows of one statement. Text and values stay apart: nothing is ever spliced into the text. */
export type Reader = <Row extends object>(statement: Sql) => Promise<Row[]>;

/** Runs statements one after another in a read-only transaction of the viewer's provider. */
export type ReadTogether = (statements: readonly Sql[]) => Promise<object[][]>;

/**
 * A reader that gathers the statements asked for in one tick into one transaction, so that a level of a query
 * costs one `BEGIN` however many kinds of row it needs. Made per request.
 */
export function createReader(readTogether: ReadTogether): Reader {
  const gathered = new DataLoader<Sql, object[]>(readTogether, { cache: false, maxBatchSize: 50 });
  return <Row extends object>(statement: Sql) => gathered.load(statement) as Promise<Row[]>;
}
