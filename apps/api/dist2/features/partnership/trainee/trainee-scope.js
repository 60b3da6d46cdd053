import { covers, widestOf } from "@reviewpoint/domain/access";
import sql, { join, raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
const ofTrainee = {
    trainee: sql `trainee.id`,
    hub: sql `trainee.hub_id`,
    subject: sql `trainee.subject_id`,
    cohort: sql `trainee.cohort_id`,
};
/**
 * The condition that a row is of a trainee about whom the viewer may do all of this, and whose record may be read at
 * all: a semi-join, so that pages and counts are right.
 */
export function traineesWithin(viewer, things, columns = ofTrainee) {
    return join(reachesOf(viewer, things).map((reach) => reachedTrainees(viewer, reach, columns)), " and ");
}
/** The reaches that a row has to be within: of those that hold one another, the narrowest alone. */
export function reachesOf(viewer, things) {
    const access = accessOf(viewer);
    const narrowest = [];
    for (const thing of [{ act: "read-trainee" }, ...things]) {
        const reach = access.reach(thing);
        if (narrowest.some((other) => covers(reach, other)))
            continue;
        narrowest.splice(0, narrowest.length, ...narrowest.filter((other) => !covers(other, reach)), reach);
    }
    return narrowest;
}
/** The condition that a row is of a trainee within a reach of the viewer's. */
export function reachedTrainees(viewer, reach, columns = ofTrainee) {
    if (reach.everyone)
        return sql `true`;
    if (widestOf(reach) === "nothing")
        return sql `false`;
    const { hubIds, subjectIds, schoolIds, cohortParts, ownCaseload, ownRecord } = reach;
    const ways = [];
    if (hubIds.length > 0)
        ways.push(sql `${columns.hub} = any(${hubIds}::uuid[])`);
    if (subjectIds.length > 0)
        ways.push(sql `${columns.subject} = any(${subjectIds}::uuid[])`);
    for (const { subjectId, cohortId } of cohortParts)
        ways.push(sql `(${columns.subject} = ${subjectId} and ${columns.cohort} = ${cohortId})`);
    const kept = [...(schoolIds.length > 0 ? ["'school'"] : []), ...(ownCaseload ? ["'caseload'"] : [])];
    if (kept.length > 0) {
        ways.push(sql `${columns.trainee} in (select reach.trainee_id from reach where reach.person_id = ${viewer.personId}
      and reach.relation in (${raw(kept.join(", "))}) and reach.from_on <= ${viewer.today}
      and (reach.until_on is null or reach.until_on >= ${viewer.today}))`);
    }
    if (ownRecord) {
        ways.push(sql `${columns.trainee} in (select own.id from trainee own where own.person_id = ${viewer.personId})`);
    }
    return sql `(${join(ways, " or ")})`;
}
//# sourceMappingURL=trainee-scope.js.map