import { handInStanding } from "@reviewpoint/domain/targets";
import type { GraphContext } from "../../../graph/context.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { clockMoment } from "./clock-moment.js";
import { readAgreements, readHandIns } from "./hand-in.query.js";
import type { HandInRow } from "./hand-in.table.js";
import type { KnownHandIn } from "./hand-in.types.js";
import type { HandInAgreementRow } from "./hand-in-agreement.table.js";
import { timeZone } from "../../provider/setting/time-zone.js";

/** What was agreed with trainees, the newest first. */
export const agreementsByTrainee = batchAsOf<string, readonly HandInAgreementRow[]>(
  async (ids, asOf, context) =>
    gathered(ids, await readAgreements(ids, asOf, context), ({ traineeId }) => traineeId),
);

/** Rows with whether what was agreed was kept, by the clock that the provider's schools go by. */
async function standing(
  rows: readonly HandInRow[],
  asOf: string | null,
  context: GraphContext,
): Promise<KnownHandIn[]> {
  const zone = (await settingsOf(viewerOf(context).today, context)).of(timeZone);
  const now = clockMoment(asOf ?? context.clock.now().toISOString(), zone);
  return rows.map((row) => ({ ...row, standing: handInStanding(row.dueAt, row.handedInAt, now) }));
}

/** Hand-ins of trainees that nothing has superseded, the newest lesson first. */
export const handInsByTrainee = batchAsOf<string, readonly KnownHandIn[]>(
  async (traineeIds, asOf, context) => {
    const rows = await standing(await readHandIns({ traineeIds }, asOf, context), asOf, context);
    return gathered(traineeIds, rows, ({ traineeId }) => traineeId);
  },
);

/** Hand-ins by id; null outside the viewer's scope. */
export const handInById: Batch<string, KnownHandIn | null> = async (ids, context) =>
  inOrder(ids, await standing(await readHandIns({ ids }, null, context), null, context), ({ id }) => id);
