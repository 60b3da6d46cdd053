import type { Sql } from "sql-template-tag";
/**
 * The rows of a statement that was asked and is not answered yet. What follows from them can be asked with it, in the same
 * message: by a column of theirs in place of keys.
 */
export declare class ComingRows {
    readonly statement: Sql;
    /** null until they have arrived. */
    rows: readonly object[] | null;
    constructor(statement: Sql);
    /** What a column of theirs will hold; null where they have no such column. */
    keys(column: string): ComingKeys | null;
    /**
     * The rows, when they answer a statement: it is the same one, and each key that it names was among the keys that were to
     * come. They may hold rows of other keys too. null when they do not, or have not arrived.
     */
    answer({ strings, values }: Sql): readonly object[] | null;
}
/** The keys that a column of coming rows will hold. */
export declare class ComingKeys {
    #private;
    readonly of: ComingRows;
    readonly column: string;
    constructor(of: ComingRows, column: string);
    /** Whether a key has come. */
    has(key: unknown): boolean;
}
/** Ids of rows: known ones, or those that a column of rows to come will hold. */
export type Keys = readonly string[] | ComingKeys;
