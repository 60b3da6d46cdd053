import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type TargetFeedbackRow, targetFeedbackTable } from "./target-feedback.table.js";

/** What was said of targets that the viewer was already found to reach, in the order in which it was said. */
export function readFeedback(
  targetIds: readonly string[],
  context: GraphContext,
): Promise<TargetFeedbackRow[]> {
  return context.read<TargetFeedbackRow>(sql`select ${selectList(targetFeedbackTable, "target_feedback")}
    from target_feedback where target_id = any(${targetIds}::uuid[]) order by recorded_at, id`);
}
