import { type Sql } from "sql-template-tag";
import type { PageRequest } from "./page.js";
/** A list in a fixed order, of which pages are read by keyset: a page costs the same wherever it lies. */
export interface Listing {
    /** The word that cursors carry, e.g. `trainee`. */
    readonly kind: string;
    readonly select: Sql;
    readonly from: Sql;
    readonly where: Sql;
    /** Expressions that are never null, the last one unique: the row's id. */
    readonly order: readonly Sql[];
    readonly descending?: boolean;
}
/** The statement for one page and the row behind it. @throws Refusal BAD_PAGE_SIZE, BAD_CURSOR */
export declare function pageStatement(listing: Listing, request: PageRequest): Sql;
/**
 * The statement for the same page of many lists at once, one a parent: the number of statements does not grow with
 * parents. Rows carry their parent's key as `parentId`. A parent's rows come together, in the list's order.
 */
export declare function pagesStatement(listing: Listing, parent: Sql, parentIds: readonly string[], request: PageRequest): Sql;
/** The statement that counts the whole list, whatever page is asked for. */
export declare function countStatement(listing: Listing): Sql;
/** As {@link countStatement}, for many lists at once. */
export declare function countsStatement(listing: Listing, parent: Sql, parentIds: readonly string[]): Sql;
