import { addDays } from "@reviewpoint/domain/calendar";
import sql, { join } from "sql-template-tag";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { weekCheckTable } from "./week-check.table.js";
const columns = selectList(weekCheckTable, "week_check");
/** The weeks of the trainees whom the viewer checks: of cohorts that are under way in that week. */
export function weekListing(viewer, monday, unchecked, asOf) {
    const sunday = addDays(monday, 6);
    const where = [
        traineesWithin(viewer, [{ act: "check-week" }]),
        sql `cohort.starts_on <= ${sunday} and cohort.ends_on >= ${monday}`,
    ];
    if (unchecked) {
        where.push(sql `not exists (select from week_check where week_check.provider_id = trainee.provider_id
      and week_check.trainee_id = trainee.id and week_check.monday = ${monday}${knownAt(asOf, "week_check.recorded_at")})`);
    }
    return {
        kind: "week",
        select: sql `trainee.id, ${monday}::date as monday, ${asOf}::text as "asOf", (trainee.started_on <= ${sunday}
      and (trainee.withdrawn_on is null or trainee.withdrawn_on > ${monday})
      and (trainee.deferred_on is null or trainee.deferred_on > ${monday}
        or trainee.returned_on <= ${sunday})) as "isInTraining"`,
        from: sql `trainee
      join cohort on cohort.provider_id = trainee.provider_id and cohort.id = trainee.cohort_id
      join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id`,
        where: join(where, " and "),
        order: [sql `person.family_name`, sql `person.given_names`, sql `trainee.id`],
    };
}
/** The newest check of each week of trainees, the newest week first; of trainees in the viewer's scope alone. */
export function readChecks(traineeIds, asOf, context) {
    const within = traineesWithin(viewerOf(context), [{ act: "read-meetings" }]);
    return context.read(sql `select distinct on (week_check.trainee_id, monday) ${columns}
    from week_check join trainee on trainee.provider_id = week_check.provider_id and trainee.id = week_check.trainee_id
    where week_check.trainee_id = any(${traineeIds}::uuid[]) and ${within}${knownAt(asOf, "week_check.recorded_at")}
    order by week_check.trainee_id, monday desc, version desc`);
}
/** How often each trainee's week was checked, as an action reads it. */
export async function checksWithin(unit, providerId, monday, traineeIds) {
    const rows = await unit.rows(`select trainee_id as "traineeId", max(version) as version from week_check
     where provider_id = $1 and monday = $2 and trainee_id = any($3::uuid[]) group by trainee_id`, [providerId, monday, traineeIds]);
    return new Map(rows.map(({ traineeId, version }) => [traineeId, version]));
}
//# sourceMappingURL=week.query.js.map