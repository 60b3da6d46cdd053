import { type Sql } from "sql-template-tag";
import type { Listing } from "../../../graph/paging/keyset.js";
/** What is read of a letter, with the act that it tells of. */
export declare const letterColumns: Sql;
/** Letters with their messages. */
export declare const lettersWithMessages: Sql;
/** The letters that were given up, newest first. */
export declare const undeliveredListing: Listing;
