import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { targetFeedbackTable } from "./target-feedback.table.js";
/** What was said of targets that the viewer was already found to reach, in the order in which it was said. */
export function readFeedback(targetIds, context) {
    return context.read(sql `select ${selectList(targetFeedbackTable, "target_feedback")}
    from target_feedback where target_id = any(${targetIds}::uuid[]) order by recorded_at, id`);
}
//# sourceMappingURL=target-feedback.query.js.map