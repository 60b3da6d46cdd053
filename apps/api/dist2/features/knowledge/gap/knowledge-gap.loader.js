import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { readGaps } from "./knowledge-gap.query.js";
/** Gaps by id; null outside the viewer's scope. */
export const gapById = async (ids, context) => inOrder(ids, await readGaps({ ids }, context), ({ id }) => id);
/** The gaps of trainees, the oldest first; none outside the viewer's scope. */
export const gapsByTrainee = batchAsOf(async (traineeIds, asOf, context) => gathered(traineeIds, await readGaps({ traineeIds }, context, asOf), ({ traineeId }) => traineeId));
//# sourceMappingURL=knowledge-gap.loader.js.map