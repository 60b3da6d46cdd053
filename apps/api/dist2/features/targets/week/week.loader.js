import { gathered } from "../../../graph/reading/by-key.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { readChecks } from "./week.query.js";
/** The newest check of each week of trainees, the newest week first. */
export const checksByTrainee = batchAsOf(async (traineeIds, asOf, context) => gathered(traineeIds, await readChecks(traineeIds, asOf, context), ({ traineeId }) => traineeId));
//# sourceMappingURL=week.loader.js.map