import { handInStanding } from "@reviewpoint/domain/targets";
import type { GraphContext } from "../../../graph/context.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { clockMoment } from "./clock-moment.js";
import { readAgreements, readHandIns } from "./hand-in.query.js";
import type { HandInRow } from "./hand-in.table.js";
import type { KnownHandIn } from "./hand-in.types.js";
import type { HandInAgreementRow } from "./hand-in-agreement.table.js";

/** What was agreed with trainees, the newest first. */
export const agreementsByTrainee: Batch<string, readonly HandInAgreementRow[]> = async (ids, context) =>
  gathered(ids, await readAgreements(ids, context), ({ traineeId }) => traineeId);

function standing(row: HandInRow, context: GraphContext): KnownHandIn {
  const now = clockMoment(context.clock.now().toISOString());
  return { ...row, standing: handInStanding(row.dueAt, row.handedInAt, now) };
}

/** Hand-ins of trainees that nothing has superseded, the newest lesson first. */
export const handInsByTrainee: Batch<string, readonly KnownHandIn[]> = async (traineeIds, context) => {
  const rows = await readHandIns({ traineeIds }, context);
  return gathered(traineeIds, rows, ({ traineeId }) => traineeId).map((list) =>
    list.map((row) => standing(row, context)),
  );
};

/** Hand-ins by id; null outside the viewer's scope. */
export const handInById: Batch<string, KnownHandIn | null> = async (ids, context) => {
  const rows = await readHandIns({ ids }, context);
  return inOrder(
    ids,
    rows.map((row) => standing(row, context)),
    ({ id }) => id,
  );
};
