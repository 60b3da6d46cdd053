import { flagsOf, } from "@reviewpoint/domain/moderation";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";
/** The piece's newest row of a kind: each is asked by its key. */
const newest = (columns, table, order, where = "") => `lateral (select ${columns} from ${table} where ${table}.provider_id = piece.provider_id
     and ${table}.piece_id = piece.id ${where} order by ${order} desc limit 1)`;
/**
 * The population of moderation: the scripts of an assignment that have their first mark, in the domain's terms.
 * Withdrawn scripts and trainees who have left are left out; the mark is that of the last attempt as it counts. The
 * school is where the trainee was placed on the day for handing in.
 */
export async function markedWork(unit, { providerId, assignmentId, subjectIds, today, rule }) {
    if (!isUuid(assignmentId))
        return [];
    const rows = await unit.rows(`select piece.id, piece.trainee_id as "traineeId", first.given_by as "assessorId",
       trainee.hub_id as "hubId", trainee.subject_id as "subjectId", trainee.cohort_id as "cohortId",
       (select placement.school_id from placement where placement.provider_id = piece.provider_id
          and placement.trainee_id = piece.trainee_id
          and coalesce(placement.starts_on <= assignment.hand_in_by, true)
          and coalesce(placement.ends_on >= assignment.hand_in_by, true)
        order by placement.position limit 1) as "schoolId",
       first.id as "markId", ${instant("first.recorded_at").sql} as "markedAt", handed.id as "submissionId",
       first.band_id as "bandId", first.counted_value as mark, assignment.kind -> 'scale' as scale,
       first.attempt, handed.days_late as "daysLate",
       (select min(role_holding.from_on) from role_holding where role_holding.provider_id = piece.provider_id
          and role_holding.person_id = first.given_by) as "markerSince",
       exists (select from recovery_plan where recovery_plan.provider_id = piece.provider_id
          and recovery_plan.trainee_id = piece.trainee_id and recovery_plan.opened_on <= $3
          and (recovery_plan.closed_on is null or recovery_plan.closed_on > $3)) as "isOnRecoveryPlan"
     from piece_of_work piece
     join assignment on assignment.provider_id = piece.provider_id and assignment.id = piece.assignment_id
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     join ${newest("id, attempt, days_late", "submission", "sequence", notWithdrawn)} handed on true
     join ${newest("id, given_by, attempt, band_id, counted_value, recorded_at", "mark", "sequence", "and stage = 'first'")} first
       on first.attempt >= handed.attempt
     where piece.provider_id = $1 and piece.assignment_id = $2 and trainee.status <> 'withdrawn'
       and ($4::uuid[] = '{}' or trainee.subject_id = any($4::uuid[]))
     order by piece.id`, [providerId, assignmentId, today, subjectIds]);
    return rows.map(({ scale, markerSince, isOnRecoveryPlan, daysLate, attempt, mark, ...piece }) => ({
        ...{ ...piece, value: mark, mark: mark === null ? null : Number(mark) },
        flags: flagsOf({ mark, markerSince, isOnRecoveryPlan, daysLate, attempt }, scale, rule, today),
    }));
}
const notWithdrawn = `and not exists (select from submission_withdrawal withdrawn
  where withdrawn.provider_id = submission.provider_id and withdrawn.submission_id = submission.id)`;
//# sourceMappingURL=marked-work.query.js.map