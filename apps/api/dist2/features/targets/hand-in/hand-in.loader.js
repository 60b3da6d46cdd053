import { handInStanding } from "@reviewpoint/domain/targets";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { clockMoment } from "./clock-moment.js";
import { readAgreements, readHandIns } from "./hand-in.query.js";
import { timeZone } from "../../provider/setting/time-zone.js";
/** What was agreed with trainees, the newest first. */
export const agreementsByTrainee = batchAsOf(async (ids, asOf, context) => gathered(ids, await readAgreements(ids, asOf, context), ({ traineeId }) => traineeId));
/** Rows with whether what was agreed was kept, by the clock that the provider's schools go by. */
async function standing(rows, asOf, context) {
    const zone = (await settingsOf(viewerOf(context).today, context)).of(timeZone);
    const now = clockMoment(asOf ?? context.clock.now().toISOString(), zone);
    return rows.map((row) => ({ ...row, standing: handInStanding(row.dueAt, row.handedInAt, now) }));
}
/** Hand-ins of trainees that nothing has superseded, the newest lesson first. */
export const handInsByTrainee = batchAsOf(async (traineeIds, asOf, context) => {
    const rows = await standing(await readHandIns({ traineeIds }, asOf, context), asOf, context);
    return gathered(traineeIds, rows, ({ traineeId }) => traineeId);
});
/** Hand-ins by id; null outside the viewer's scope. */
export const handInById = async (ids, context) => inOrder(ids, await standing(await readHandIns({ ids }, null, context), null, context), ({ id }) => id);
//# sourceMappingURL=hand-in.loader.js.map