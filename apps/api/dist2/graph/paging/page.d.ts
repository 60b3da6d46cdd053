import type { Sql } from "sql-template-tag";
/** Which part of a list is asked for. */
export interface PageRequest {
    /** 1–100. */
    readonly first: number;
    readonly after?: string | null | undefined;
}
/** Rows of the whole list when they are known; else the statement that counts them, and the parent whose count is meant. */
export type Counting = {
    readonly total: number;
} | {
    readonly statement: Sql;
    readonly parentId: string | null;
};
/** A page of a list, in the shape that every connection type shows. Edges and cursors are made when they are asked for. */
export declare class Page<Row> {
    #private;
    readonly nodes: readonly Row[];
    /** How the whole list is counted, should `totalCount` be asked for. */
    readonly counting: Counting;
    private constructor();
    /**
     * A page from up to `first + 1` rows: the extra row only tells that there is a next page.
     *
     * @param kind the word that cursors of this list carry, e.g. `trainee`.
     */
    static of<Row extends {
        readonly id: string;
    }>(kind: string, rows: readonly Row[], request: PageRequest, counting: Counting): Page<Row>;
    /** The same page with its rows as they are shown to this viewer. */
    map<Shown>(show: (row: Row) => Shown): Page<Shown>;
    get edges(): readonly {
        readonly cursor: string;
        readonly node: Row;
    }[];
    get pageInfo(): {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
    };
}
