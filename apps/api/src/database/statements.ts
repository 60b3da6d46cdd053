import type { Logger } from "typeorm";

/** Told of every statement sent to the database, as its text with `$1` places; never of the values. */
export type StatementListener = (sql: string) => void;

/** Passes on the text of each statement, for tests that count what a question costs. It keeps no values and prints nothing. */
export class Statements implements Logger {
  readonly #listeners = new Set<StatementListener>();

  /** Adds a listener and gives back the way to remove it. */
  listen(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  logQuery(sql: string): void {
    for (const listener of this.#listeners) listener(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
