import { type Reach, type SeenThing } from "@reviewpoint/domain/access";
import { type Sql } from "sql-template-tag";
import type { Viewer } from "../../../identity/index.js";
/** Where a statement keeps what a scope looks at. */
export interface ScopedColumns {
    readonly trainee: Sql;
    readonly hub: Sql;
    readonly subject: Sql;
    readonly cohort: Sql;
}
/**
 * The condition that a row is of a trainee about whom the viewer may do all of this, and whose record may be read at
 * all: a semi-join, so that pages and counts are right.
 */
export declare function traineesWithin(viewer: Viewer, things: readonly SeenThing[], columns?: ScopedColumns): Sql;
/** The reaches that a row has to be within: of those that hold one another, the narrowest alone. */
export declare function reachesOf(viewer: Viewer, things: readonly SeenThing[]): Reach[];
/** The condition that a row is of a trainee within a reach of the viewer's. */
export declare function reachedTrainees(viewer: Viewer, reach: Reach, columns?: ScopedColumns): Sql;
