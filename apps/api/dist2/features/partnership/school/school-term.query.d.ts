import type { GraphContext } from "../../../graph/context.js";
import { type SchoolClosureRow } from "./school-closure.table.js";
import { type SchoolTermRow } from "./school-term.table.js";
/** Terms of schools in one academic year, in order. */
export declare function readTerms(ids: readonly string[], year: number, context: GraphContext): Promise<SchoolTermRow[]>;
/** Closures of schools in one academic year, in order. */
export declare function readClosures(ids: readonly string[], year: number, context: GraphContext): Promise<SchoolClosureRow[]>;
