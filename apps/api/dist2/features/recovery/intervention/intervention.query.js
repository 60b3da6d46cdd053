import sql, { empty } from "sql-template-tag";
import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { followUpTable } from "./follow-up.table.js";
import { interventionTable } from "./intervention.table.js";
const reading = [{ act: "read-concerns" }];
/** What was done for trainees of whom the viewer may read it, the newest first, as the record stood at an instant. */
export async function readInterventions(context, which, asOf = null) {
    const known = (table) => asOf === null ? empty : sql `and ${table}.recorded_at <= ${asOf}::timestamptz`;
    const from = sql `intervention
    join trainee on trainee.provider_id = intervention.provider_id and trainee.id = intervention.trainee_id`;
    const where = sql `${named(which)} and ${traineesWithin(viewerOf(context), reading)} ${known(sql `intervention`)}`;
    const [rows, followUps] = await Promise.all([
        context.read(sql `select ${selectList(interventionTable, "intervention")} from ${from} where ${where} order by intervention.made_on desc, intervention.recorded_at desc, intervention.id`),
        context.read(sql `select ${selectList(followUpTable, "intervention_follow_up")}
      from intervention_follow_up where intervention_id in (select intervention.id from ${from} where ${where})
        ${known(sql `intervention_follow_up`)} order by intervention_id, sequence`),
    ]);
    const lists = gathered(rows.map(({ id }) => id), followUps, ({ interventionId }) => interventionId);
    return rows.map((row, index) => {
        const found = (lists[index] ?? []).map((one) => ({ ...one, on: one.followedOn }));
        // as it stood: what a follow-up has changed that was not known yet had not been changed
        const last = found.at(-1);
        const followUpOn = last ? last.nextOn : row.firstFollowUpOn;
        return { ...row, followUps: found, followUpOn, version: found.length + 1 };
    });
}
const named = (which) => "ids" in which
    ? sql `intervention.id = any(${which.ids}::uuid[])`
    : sql `intervention.trainee_id = any(${which.traineeIds}::uuid[])`;
/** What was done, by id; null outside the viewer's reach. */
export const interventionById = async (ids, context) => inOrder(ids, await readInterventions(context, { ids }), ({ id }) => id);
//# sourceMappingURL=intervention.query.js.map