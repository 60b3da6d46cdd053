import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { targetStepTable } from "./target-step.table.js";
/** What happened to targets that the viewer was already found to reach, in order. */
export function readTargetSteps(targetIds, context) {
    return context.read(sql `select ${selectList(targetStepTable, "target_step")} from target_step
    where target_id = any(${targetIds}::uuid[]) order by target_id, version`);
}
//# sourceMappingURL=target-step.query.js.map