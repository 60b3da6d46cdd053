import type { Performance } from "../../../../graph/writing/action.js";
import type { KnownTarget } from "../target.query.js";
import { type TargetStepRow, targetStepTable } from "../target-step.table.js";

/** What a step changes of a target. */
type Step = Pick<TargetStepRow, "kind"> & Partial<Pick<TargetStepRow, "dueOn" | "carriedOver">>;

/** Takes the next step of a target; whoever takes the same step at once collides, and finds this one. */
export async function takeStep(
  { unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">,
  { id, version, dueOn, carriedOver }: KnownTarget,
  step: Step,
  note: string | null | undefined,
): Promise<void> {
  const { providerId, personId, today } = viewer;
  const words = note?.trim() ?? "";
  await unit.insert(targetStepTable, [
    {
      ...{ providerId, targetId: id, version: version + 1, takenOn: today, dueOn, carriedOver, ...step },
      ...{ note: words === "" ? null : words, recordedAt: now, recordedBy: personId },
    },
  ]);
}
