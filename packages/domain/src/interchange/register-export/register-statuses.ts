import type { TraineeStatus } from "../../partnership/index.js";

/**
 * The register's states and what they mean here. The export puts the award before the last two, e.g. `QTS_awarded`.
 * There is no "failed": it is a withdrawal with a reason. Source: DfE Register trainee teachers, trainee states.
 */
export const registerStatuses: ReadonlyMap<string, TraineeStatus> = new Map<string, TraineeStatus>([
  ["draft", "training"],
  ["submitted_for_trn", "training"],
  ["trn_received", "training"],
  ["deferred", "deferred"],
  ["withdrawn", "withdrawn"],
  ["recommended_for_award", "recommended"],
  ["QTS_recommended_for_award", "recommended"],
  ["EYTS_recommended_for_award", "recommended"],
  ["awarded", "awarded"],
  ["QTS_awarded", "awarded"],
  ["EYTS_awarded", "awarded"],
]);
