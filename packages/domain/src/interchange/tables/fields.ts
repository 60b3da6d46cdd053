import type { CellReader } from "../cells/cell-reading.js";

/** One value of a record: the column it is in and how its cell is read. */
export interface Field<T> {
  readonly column: string;
  readonly read: CellReader<T>;
  /** Whether the file may leave the whole column out: the cell then counts as empty. */
  readonly mayBeMissing: boolean;
}

/** The fields of a record, by the record's own names. */
export type Fields<R> = { readonly [K in keyof R]: Field<R[K]> };

/** A field whose column must be there. */
export function field<T>(column: string, read: CellReader<T>): Field<T> {
  return { column, read, mayBeMissing: false };
}

/** A field whose column may be left out. */
export function optionalField<T>(column: string, read: CellReader<T>): Field<T> {
  return { column, read, mayBeMissing: true };
}
