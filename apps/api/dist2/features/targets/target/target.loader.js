import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { readTargets } from "./target.query.js";
import { readTargetSteps } from "./target-step.query.js";
/** Targets by id; null outside the viewer's scope. */
export const targetById = async (ids, context) => inOrder(ids, await readTargets({ ids }, context), ({ id }) => id);
/** Every target of trainees, in the order in which they were set. */
export const targetsByTrainee = batchAsOf(async (traineeIds, asOf, context) => gathered(traineeIds, await readTargets({ traineeIds }, context, asOf), ({ traineeId }) => traineeId));
/** The targets that came out of meetings, review points, observations and plans. */
export const targetsByOrigin = async (originIds, context) => gathered(originIds, await readTargets({ originIds }, context), ({ originId }) => originId ?? "");
/** What happened to targets that the viewer was found to reach, in order. */
export const stepsByTarget = async (targetIds, context) => gathered(targetIds, await readTargetSteps(targetIds, context), ({ targetId }) => targetId);
//# sourceMappingURL=target.loader.js.map