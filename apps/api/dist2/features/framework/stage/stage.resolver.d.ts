import type { GraphContext } from "../../../graph/context.js";
import type { FrameworkRow } from "../framework/framework.table.js";
import type { StageRow } from "./stage.table.js";
import type { StatementRow } from "./statement.table.js";
export declare class FrameworkStagesResolver {
    stages(frameworks: readonly FrameworkRow[], context: GraphContext): Promise<StageRow[][]>;
}
export declare class StatementStageResolver {
    stage(statements: readonly StatementRow[], context: GraphContext): Promise<(StageRow | null)[]>;
}
