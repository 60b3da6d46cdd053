import type { LandingContext } from "../landing/landing.js";
/** A table that is kept in line with a list: what tells its rows apart, and what else they say. */
export interface ListTable {
    readonly table: string;
    /** Columns of the natural key, without the provider. */
    readonly key: readonly string[];
    readonly facts: readonly string[];
    readonly hasId: boolean;
    /** The fact that says the place of a row among its neighbours, of which no two may have the same. */
    readonly place?: string;
    /** Says of the values of a key what they stand for, in words that people know. */
    readonly words: (...key: readonly string[]) => string;
}
/** A row as the list wants it. */
export interface ListRow {
    readonly key: readonly (string | number)[];
    readonly facts: readonly (string | number | null)[];
}
/** How many rows were new, changed and unchanged, and what the list no longer names. */
export interface ListChanges {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly absent: readonly string[];
    /** Identifiers by key, {@link listKey}; empty for tables without. */
    readonly ids: ReadonlyMap<string, string>;
}
export declare const listKey: (key: readonly unknown[]) => string;
/** The code of a row of a list, by its identifier: the last value of its key. */
export declare function codeOf({ ids }: ListChanges, id: string): string;
/**
 * Compares a list with what a table holds and writes what differs. Rows that the list does not name stay, and are
 * reported.
 *
 * @param within A column and the values that bound the part of the table that the list is about.
 */
export declare function keepList({ unit, providerId, newId }: LandingContext, { table, key, facts, hasId, place, words }: ListTable, wanted: readonly ListRow[], write: boolean, within?: readonly [column: string, values: readonly string[]] | null): Promise<ListChanges>;
