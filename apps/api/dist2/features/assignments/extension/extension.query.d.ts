import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { type ExtensionRow } from "./extension.table.js";
/** Extensions in the order in which they were given: of trainees within the viewer's reach, and of those who mark their work. */
export declare function readExtensions(where: Sql, context: GraphContext): Promise<ExtensionRow[]>;
