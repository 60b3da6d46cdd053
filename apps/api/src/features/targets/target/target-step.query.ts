import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type TargetStepRow, targetStepTable } from "./target-step.table.js";

/** What happened to targets that the viewer was already found to reach, in order. */
export function readTargetSteps(
  targetIds: readonly string[],
  context: GraphContext,
): Promise<TargetStepRow[]> {
  return context.read<TargetStepRow>(sql`select ${selectList(targetStepTable, "target_step")} from target_step
    where target_id = any(${targetIds}::uuid[]) order by target_id, version`);
}
