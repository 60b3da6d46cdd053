import type { Sql } from "sql-template-tag";
import type { Reader } from "../reading/reader/reader.js";
import { type Listing } from "./keyset.js";
import { Page, type PageRequest } from "./page.js";
interface Identified {
    readonly id: string;
}
/** Reads one page of a list. The whole list is counted only when `totalCount` is asked for. */
export declare function readPage<Row extends Identified>(read: Reader, listing: Listing, request: PageRequest): Promise<Page<Row>>;
/** Reads the same page of many parents' lists in one statement. */
export declare function readPages<Row extends Identified>(read: Reader, listing: Listing, parent: Sql, parentIds: readonly string[], request: PageRequest): Promise<Page<Row>[]>;
export {};
