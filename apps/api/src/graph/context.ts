import type DataLoader from "dataloader";
import type { Database } from "../database/index.js";
import type { Viewer } from "../identity/index.js";
import { createReader, type Reader } from "./reading/reader.js";

/** What one request carries: who asks, and how rows are read. Made per request, never kept. */
export interface GraphContext {
  /** null for a request without a valid token: it may ask for `__typename` and nothing of a provider. */
  readonly viewer: Viewer | null;
  /** Reads rows as the viewer's provider; statements that follow each other share a read-only transaction. */
  readonly read: Reader;
  /** The batches of this request alone: a batch shared between requests would leak rows. */
  readonly batches: Map<unknown, DataLoader<unknown, unknown>>;
}

/** A fresh context for one request. An anonymous one reaches no row: there is no provider to read as. */
export function createContext(database: Pick<Database, "read">, viewer: Viewer | null): GraphContext {
  const read = createReader(async (work) => {
    if (!viewer) throw new TypeError("rows are read for a viewer, and nobody is signed in");
    await database.read(viewer, (unit) => work(({ text, values }) => unit.rows<object>(text, values)));
  });
  return { viewer, read, batches: new Map() };
}
