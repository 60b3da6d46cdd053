import { type Sql } from "sql-template-tag";
import type { Viewer } from "../../../identity/index.js";
import type { Narrowing } from "./narrowing.js";
/** Where standings, and cells of them, keep what a scope looks at. */
export declare const standingColumns: {
    trainee: Sql;
    hub: Sql;
    subject: Sql;
    cohort: Sql;
};
/** The condition that a standing (or a cell of them, under that name) is within the narrowing and the viewer's reach. */
export declare function standingsWithin({ frame, ...where }: Narrowing, viewer: Viewer): Sql;
/** Whether the viewer's reach is told by trainee: then cells, which know hub and subject only, cannot be counted. */
export declare function isScopedByTrainee({ within }: Narrowing, viewer: Viewer): boolean;
