import sql, { join } from "sql-template-tag";
import { reachesOf, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { isReachedByTrainee } from "./is-reached-by-trainee.js";
/** Where standings, and cells of them, keep what a scope looks at. */
export const standingColumns = {
    trainee: sql `standing.trainee_id`,
    hub: sql `standing.hub_id`,
    subject: sql `standing.subject_id`,
    cohort: sql `standing.cohort_id`,
};
/** The condition that a standing (or a cell of them, under that name) is within the narrowing and the viewer's reach. */
export function standingsWithin({ frame, ...where }, viewer) {
    const all = [sql `standing.cohort_id = ${frame.cohort.id}`];
    if (where.reviewPoint)
        all.push(sql `standing.review_point_id = ${where.reviewPoint.id}`);
    if (where.strand)
        all.push(sql `standing.strand_id = ${where.strand.id}`);
    if (where.hubId !== null)
        all.push(sql `standing.hub_id = ${where.hubId}`);
    if (where.subjectId !== null)
        all.push(sql `standing.subject_id = ${where.subjectId}`);
    if (where.schoolId !== null)
        all.push(sql `placed.school_id = ${where.schoolId}`);
    all.push(traineesWithin(viewer, where.within, standingColumns));
    return join(all, " and ");
}
/** Whether the viewer's reach is told by trainee: then cells, which know hub and subject only, cannot be counted. */
export function isScopedByTrainee({ within }, viewer) {
    return reachesOf(viewer, within).some(isReachedByTrainee);
}
//# sourceMappingURL=standing-conditions.js.map