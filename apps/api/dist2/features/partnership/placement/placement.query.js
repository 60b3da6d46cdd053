import sql, { join } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../partnership.guards.js";
import { reachedTrainees, traineesWithin } from "../trainee/trainee-scope.js";
import { placementTable } from "./placement.table.js";
const reading = [{ act: "read-placements" }];
const columns = askedColumns(placementTable, "placement", "Placement", {
    ...{ position: ["position"], startsOn: ["startsOn"], endsOn: ["endsOn"], mentorId: ["mentor"] },
});
/** What is read of a placement, and what of it this viewer may not see. */
function select(context) {
    const viewer = viewerOf(context);
    const masked = maskedBits(partnershipGuards.Placement, viewer, reading, (reach) => sql `placement.trainee_id in (select trainee.id from trainee where ${reachedTrainees(viewer, reach)})`);
    return sql `${columns(context)}, ${masked} as masked`;
}
/** Placements of trainees whom the viewer was already found to reach, in order. */
export function readPlacements(traineeIds, context) {
    return context.read(sql `select ${select(context)} from placement
    where placement.trainee_id = any(${traineeIds}::uuid[]) order by placement.trainee_id, placement.position`);
}
/**
 * Placements of trainees of whom the viewer may see them, the newest first; those without a first day last.
 *
 * @param guard of the field that lists them.
 */
export function placementListing(context, filter, guard) {
    const viewer = viewerOf(context);
    const within = [...reading, ...thingsAsked(guard, { filter }, viewer)];
    return {
        kind: "placement",
        select: select(context),
        from: sql `placement
      join trainee on trainee.provider_id = placement.provider_id and trainee.id = placement.trainee_id`,
        where: join([traineesWithin(viewer, within), ...conditions(filter ?? {})], " and "),
        order: [sql `coalesce(placement.starts_on, '-infinity'::date)`, sql `placement.id`],
        descending: true,
    };
}
function conditions({ cohort, position, on }) {
    const all = [];
    if (cohort != null)
        all.push(sql `trainee.cohort_id in (select id from cohort where code = ${cohort})`);
    if (position != null)
        all.push(sql `placement.position = ${position}`);
    if (on != null) {
        all.push(sql `placement.starts_on <= ${on} and (placement.ends_on is null or placement.ends_on >= ${on})`);
    }
    return all;
}
//# sourceMappingURL=placement.query.js.map