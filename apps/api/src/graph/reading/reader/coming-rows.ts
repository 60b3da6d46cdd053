import type { Sql } from "sql-template-tag";

/**
 * The rows of a statement that was asked and is not answered yet. What follows from them can be asked with it, in the same
 * message: by a column of theirs in place of keys.
 */
export class ComingRows {
  readonly statement: Sql;
  /** null until they have arrived. */
  rows: readonly object[] | null = null;

  constructor(statement: Sql) {
    this.statement = statement;
  }

  /** What a column of theirs will hold; null where they have no such column. */
  keys(column: string): ComingKeys | null {
    return this.statement.strings.some((text) => text.includes(` as "${column}"`))
      ? new ComingKeys(this, column)
      : null;
  }

  /**
   * The rows, when they answer a statement: it is the same one, and each key that it names was among the keys that were to
   * come. They may hold rows of other keys too. null when they do not, or have not arrived.
   */
  answer({ strings, values }: Sql): readonly object[] | null {
    const asked = this.statement;
    const isSame =
      strings.length === asked.strings.length &&
      strings.every((text, index) => text === asked.strings[index]) &&
      values.every((value, index) => covers(asked.values[index], value));
    return isSame ? this.rows : null;
  }
}

/** The keys that a column of coming rows will hold. */
export class ComingKeys {
  readonly of: ComingRows;
  readonly column: string;
  #known: ReadonlySet<unknown> | null = null;

  constructor(of: ComingRows, column: string) {
    this.of = of;
    this.column = column;
  }

  /** Whether a key has come. */
  has(key: unknown): boolean {
    const { rows } = this.of;
    if (rows === null) return false;
    this.#known ??= new Set(rows.map((row) => (row as Record<string, unknown>)[this.column]));
    return this.#known.has(key);
  }
}

/** Ids of rows: known ones, or those that a column of rows to come will hold. */
export type Keys = readonly string[] | ComingKeys;

function covers(begun: unknown, asked: unknown): boolean {
  if (begun instanceof ComingKeys) return Array.isArray(asked) && asked.every((key) => begun.has(key));
  if (Array.isArray(begun) && Array.isArray(asked))
    return begun.length === asked.length && begun.every((value, index) => value === asked[index]);
  return begun === asked;
}
