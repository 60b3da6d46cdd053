import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type StageRow, stageTable } from "./stage.table.js";
import { type StatementRow, statementTable } from "./statement.table.js";

/** The stages of frameworks, in the order of the year. */
export function readStages(frameworkIds: readonly string[], context: GraphContext): Promise<StageRow[]> {
  return context.read<StageRow>(sql`select ${selectList(stageTable, "stage")} from stage
    where stage.framework_id = any(${frameworkIds}::uuid[]) order by stage.framework_id, stage.position, stage.code`);
}

/** The statements of strands, stage by stage. */
export function readStatements(strandIds: readonly string[], context: GraphContext): Promise<StatementRow[]> {
  return context.read<StatementRow>(sql`select ${selectList(statementTable, "statement")} from statement
    join stage on stage.provider_id = statement.provider_id and stage.id = statement.stage_id
    where statement.strand_id = any(${strandIds}::uuid[])
    order by statement.strand_id, stage.position, statement.position, statement.code`);
}
