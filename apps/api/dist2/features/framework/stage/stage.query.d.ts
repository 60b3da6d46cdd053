import type { GraphContext } from "../../../graph/context.js";
import { type StageRow } from "./stage.table.js";
import { type StatementRow } from "./statement.table.js";
/** The stages of frameworks, in the order of the year. */
export declare function readStages(frameworkIds: readonly string[], context: GraphContext): Promise<StageRow[]>;
/** The statements of strands, stage by stage. */
export declare function readStatements(strandIds: readonly string[], context: GraphContext): Promise<StatementRow[]>;
