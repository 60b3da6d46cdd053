import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Format } from "@reviewpoint/domain/interchange";
import { type Database, sqlState, type WriteUnit } from "../../database/index.js";
import type { FileLimits } from "./bytes/limits.js";
import type { LandingContext } from "./landing/landing.js";
import { FileRefused } from "./refusals.js";

/** What an import is given: the database, what time it is, identifiers, and bounds for files. */
export interface Surroundings {
  readonly database: Database;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly newId: () => string;
  readonly limits?: FileLimits;
}

/** What is asked of an import. */
export interface ImportRequest {
  readonly path: string;
  /** Slug; may be left out where there is one provider, and for a setup file, which names its own. */
  readonly provider?: string | undefined;
  /** Left out, it is told from the file. */
  readonly format?: Format | undefined;
  /** Only look what the file would change. */
  readonly dryRun?: boolean;
  /** Bring in the good rows although others are refused. */
  readonly acceptGoodRows?: boolean;
}

/** Statements of an import may take longer than those of a request, in milliseconds. */
export const importLimits = { statementTimeout: 60_000 } as const;

export function landingContext(
  { today, now, newId }: Surroundings,
  unit: WriteUnit,
  providerId: string,
): LandingContext {
  return { unit, providerId, today, now, newId };
}

/** Thrown inside a transaction so that nothing of it is kept; carries what was found out. */
export class NothingLanded<T> extends Error {
  constructor(readonly found: T) {
    super("nothing of the file was written");
    this.name = "NothingLanded";
  }
}

/** Runs a transaction that may end in {@link NothingLanded}, and says so when something else changed the same rows. */
export async function unlessNothingLanded<T>(transaction: () => Promise<T>): Promise<T> {
  try {
    return await transaction();
  } catch (error) {
    if (error instanceof NothingLanded) return error.found as T;
    if (sqlState(error) === "23505")
      throw new FileRefused("collided", "Bring it in again.", { cause: error });
    throw error;
  }
}
