import type { ExecutionResult } from "graphql";
import type { Database, Purpose, TransactionLimits, WriteUnit } from "../database/index.js";
import type { Viewer } from "../identity/index.js";
import type { Purse } from "./limits/purse.js";
import { type Forecast, noForecast } from "./reading/reader/forecast.js";
import { type Notes, ReadNotes } from "./auditing/read-notes.js";
import { createReader, type Followed, type Reader } from "./reading/reader/reader.js";
import { type Clock, systemClock } from "./writing/clock.js";

/**
 * Asks one of the app's own questions again within a request, as somebody may ask it: what a freeze keeps, and what it is
 * compared with. Its transactions are its own.
 *
 * @throws whatever refuses a document that is not known.
 */
export type AskAgain = (
  documentId: string,
  variables: Readonly<Record<string, unknown>>,
  viewer: Viewer,
) => Promise<ExecutionResult>;

/** What one request carries: who asks, and how rows are read. Made per request, never kept. */
export interface GraphContext {
  /** null for a request without a valid token: it may ask for `__typename` and nothing of a provider. */
  readonly viewer: Viewer | null;
  /** Reads rows as the viewer's provider; statements that follow each other share a read-only transaction. */
  readonly read: Reader;
  /** As `read`, for what others follow from. */
  readonly readFollowed: Followed;
  /** Reads for a purpose, in a transaction of its own that says so: what is read in it is there for nothing else. */
  readonly readFor: (purpose: Purpose) => Reader;
  /** How many messages to the database the question needs: told by whoever knows the document. */
  readonly forecast: Forecast;
  /** One transaction as the viewer's provider: for mutations alone (writing/perform.ts). */
  readonly write: <T>(
    work: (unit: WriteUnit) => Promise<T>,
    how: Pick<TransactionLimits, "isolation" | "turn">,
  ) => Promise<T>;
  readonly clock: Clock;
  /** What sensitive is shown to the viewer: recorded before the answer leaves. */
  readonly reads: Notes;
  /**
   * What is kept for the length of this request alone, its batches first of all: rows kept for longer would be shown to
   * others. Each keeper has a key of its own (`oncePerRequest`).
   */
  readonly kept: Map<unknown, unknown>;
  /** Out of which the question is paid; null where nobody counts. */
  readonly purse: Purse | null;
  /** null where no questions of the app are known. */
  readonly ask: AskAgain | null;
}

/** A fresh context for one request. An anonymous one reaches no row: there is no provider to read as. */
export function createContext(
  database: Pick<Database, "read" | "write">,
  viewer: Viewer | null,
  purse: Purse | null = null,
  clock: Clock = systemClock,
  reads: Notes = new ReadNotes(database, viewer, clock),
  ask: AskAgain | null = null,
): GraphContext {
  const forecast = noForecast();
  const { read, followed: readFollowed } = createReader(async (work) => {
    if (!viewer) throw new TypeError("rows are read for a viewer, and nobody is signed in");
    await database.read(viewer, (unit) =>
      work(({ text, values }, isLast) => unit.rows<object>(text, values, { isLast })),
    );
  }, forecast);
  const readFor: GraphContext["readFor"] = (purpose) =>
    createReader(async (work) => {
      if (!viewer) throw new TypeError("rows are read for a viewer, and nobody is signed in");
      await database.read({ ...viewer, purpose }, (unit) =>
        work(({ text, values }) => unit.rows<object>(text, values)),
      );
    }).read;
  const write: GraphContext["write"] = async (work, how) => {
    if (!viewer) throw new TypeError("rows are written for a viewer, and nobody is signed in");
    return database.write(viewer, work, how);
  };
  return {
    viewer,
    read,
    readFollowed,
    readFor,
    write,
    clock,
    reads,
    forecast,
    kept: new Map(),
    purse,
    ask,
  };
}
