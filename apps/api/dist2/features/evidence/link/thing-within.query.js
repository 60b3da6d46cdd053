import sql from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { linkedThings } from "./linked-things.js";
import { standingLink } from "./standing-link.js";
/** Whether there is a thing about this trainee that the viewer may read. */
export async function isThingOf({ unit, viewer }, name, id, traineeId) {
    if (!isUuid(id))
        return false;
    const { from, reading } = linkedThings[name];
    const { text, values } = sql `select thing.id from ${from}
    join trainee on trainee.provider_id = thing.provider_id and trainee.id = thing.trainee_id
    where thing.provider_id = ${viewer.providerId} and thing.id = ${id}::uuid and trainee.id = ${traineeId}::uuid
      and ${traineesWithin(viewer, [reading])}`;
    return (await unit.rows(text, values)).length === 1;
}
/** Whether a concern is about welfare. */
export async function isAboutWelfare({ unit, viewer }, concernId) {
    const rows = await unit.rows("select id from concern where provider_id = $1 and id = $2 and kind = 'welfare'", [...[viewer.providerId, concernId]]);
    return rows.length === 1;
}
/** The step by which a target was closed; null while it is open. */
export async function closingOf({ unit, viewer }, targetId) {
    const [step] = await unit.rows(`select version, kind from target_step where provider_id = $1 and target_id = $2 order by version desc limit 1`, [viewer.providerId, targetId]);
    return step && ["met", "not-met", "dropped"].includes(step.kind) ? step.version : null;
}
/** The viewer's file that an action names; null for one that is gone, on its way, or somebody else's. */
export async function ownFile({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [file] = await unit.rows(`select trainee_id as "traineeId" from evidence_file where provider_id = $1 and id = $2 and added_by = $3
       and kept_at is not null and removed_at is null`, [viewer.providerId, id, viewer.personId]);
    return file ?? null;
}
/** The trainee about whom a file is, whoever added it: the right to link it is asked about them. */
export async function traineeOfFile({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [file] = await unit.rows(`select trainee_id as "traineeId" from evidence_file where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return file?.traineeId ?? null;
}
/** The last link by which a file is evidence of this, or was; null where it was never linked. */
export async function lastLinkOf({ unit, viewer }, fileId, name, id) {
    const { column } = linkedThings[name];
    const { text, values } = sql `select evidence_link.id, sequence, ${instant("recorded_at")} as "linkedAt",
      not (${standingLink}) as "isWithdrawn"
    from evidence_link
    where evidence_link.provider_id = ${viewer.providerId} and file_id = ${fileId}::uuid and ${column} = ${id}::uuid
    order by sequence desc limit 1`;
    const [link] = await unit.rows(text, values);
    return link ?? null;
}
//# sourceMappingURL=thing-within.query.js.map