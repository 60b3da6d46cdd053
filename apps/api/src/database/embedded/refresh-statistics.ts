import type { Database } from "../database.js";

/**
 * Counts the tables anew, so that the planner knows how many rows there are. A server does so by itself after a while; the
 * embedded database never does, and after a large import its plans are many times slower until somebody asks for it.
 */
export async function refreshStatistics(database: Database): Promise<void> {
  await database.administer((unit) => unit.rows("analyze"), { statementTimeout: 0 });
}
