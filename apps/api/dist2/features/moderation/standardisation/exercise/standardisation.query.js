import sql, {} from "sql-template-tag";
import { selectList } from "../../../../graph/reading/select-list.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { traineesWithin } from "../../../partnership/trainee/trainee-scope.js";
import { standardisationTable } from "./standardisation.table.js";
/** The exercises that meet a condition, the newest first. */
export function standardisationsWhere(read, { personId }, where) {
    return read(sql `select ${selectList(standardisationTable, "standardisation")},
      assignment.cohort_id as "cohortId", assignment.kind -> 'scale' as scale,
      (select coalesce(json_agg(subject_id order by subject_id), '[]') from standardisation_subject
        where standardisation_subject.provider_id = standardisation.provider_id
          and standardisation_subject.standardisation_id = standardisation.id) as "subjectIds",
      (select own.version from standardisation_participant own where own.provider_id = standardisation.provider_id
        and own.standardisation_id = standardisation.id and own.person_id = ${personId}::uuid) as "ownVersion"
    from standardisation join assignment on assignment.provider_id = standardisation.provider_id
      and assignment.id = standardisation.assignment_id
    where ${where} order by standardisation.opened_at desc, standardisation.id`);
}
/** The condition that the viewer takes part in an exercise. */
const takesPart = ({ personId }) => sql `exists (select from standardisation_participant own
    where own.provider_id = standardisation.provider_id and own.standardisation_id = standardisation.id
      and own.person_id = ${personId}::uuid)`;
/** The condition that the viewer takes part in an exercise, or that it is about the work of somebody in their reach. */
const isReached = (viewer) => sql `(${takesPart(viewer)}
    or exists (select from piece_of_work piece
      join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
      where piece.provider_id = standardisation.provider_id and piece.assignment_id = standardisation.assignment_id
      and (not exists (select from standardisation_subject named where named.provider_id = trainee.provider_id
          and named.standardisation_id = standardisation.id)
        or exists (select from standardisation_subject named where named.provider_id = trainee.provider_id
          and named.standardisation_id = standardisation.id and named.subject_id = trainee.subject_id))
      and ${traineesWithin(viewer, [{ act: "read-moderation" }])}))`;
/** The exercises that the viewer has opened, or in which they take part. */
export function readOwnStandardisations(context) {
    const viewer = viewerOf(context);
    return standardisationsWhere(context.read, viewer, sql `(standardisation.opened_by = ${viewer.personId}::uuid or ${takesPart(viewer)})`);
}
/** Exercises by their own ids, or by their assignments', that the viewer may see. */
export function readStandardisations(by, ids, context) {
    const viewer = viewerOf(context);
    const key = by === "id" ? sql `standardisation.id` : sql `standardisation.assignment_id`;
    return standardisationsWhere(context.read, viewer, sql `${key} = any(${ids}::uuid[]) and ${isReached(viewer)}`);
}
//# sourceMappingURL=standardisation.query.js.map