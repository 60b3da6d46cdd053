import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type KnownTarget, readTargets } from "./target.query.js";
import { readTargetSteps } from "./target-step.query.js";
import type { TargetStepRow } from "./target-step.table.js";

/** Targets by id; null outside the viewer's scope. */
export const targetById: Batch<string, KnownTarget | null> = async (ids, context) =>
  inOrder(ids, await readTargets({ ids }, context), ({ id }) => id);

/** Every target of trainees, in the order in which they were set. */
export const targetsByTrainee = batchAsOf<string, readonly KnownTarget[]>(async (traineeIds, asOf, context) =>
  gathered(traineeIds, await readTargets({ traineeIds }, context, asOf), ({ traineeId }) => traineeId),
);

/** The targets that came out of meetings, review points, observations and plans. */
export const targetsByOrigin: Batch<string, readonly KnownTarget[]> = async (originIds, context) =>
  gathered(originIds, await readTargets({ originIds }, context), ({ originId }) => originId ?? "");

/** What happened to targets that the viewer was found to reach, in order. */
export const stepsByTarget: Batch<string, readonly TargetStepRow[]> = async (targetIds, context) =>
  gathered(targetIds, await readTargetSteps(targetIds, context), ({ targetId }) => targetId);
