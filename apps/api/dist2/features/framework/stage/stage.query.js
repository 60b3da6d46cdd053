import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { stageTable } from "./stage.table.js";
import { statementTable } from "./statement.table.js";
/** The stages of frameworks, in the order of the year. */
export function readStages(frameworkIds, context) {
    return context.read(sql `select ${selectList(stageTable, "stage")} from stage
    where stage.framework_id = any(${frameworkIds}::uuid[]) order by stage.framework_id, stage.position, stage.code`);
}
/** The statements of strands, stage by stage. */
export function readStatements(strandIds, context) {
    return context.read(sql `select ${selectList(statementTable, "statement")} from statement
    join stage on stage.provider_id = statement.provider_id and stage.id = statement.stage_id
    where statement.strand_id = any(${strandIds}::uuid[])
    order by statement.strand_id, stage.position, statement.position, statement.code`);
}
//# sourceMappingURL=stage.query.js.map