import { sqlState } from "../../database/index.js";
import { FileRefused } from "./refusals.js";

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
