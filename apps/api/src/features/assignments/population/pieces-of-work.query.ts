import {
  type AssignmentKind,
  type FlagFacts,
  type FlagRule,
  flagsOf,
  type PieceOfWork,
} from "@reviewpoint/domain/moderation";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";

/** Of which assignment, on which day, by which rule of flags (the setting `assignmentFlags`). */
export interface PopulationAsked {
  readonly providerId: string;
  readonly assignmentId: string;
  readonly today: IsoDate;
  readonly rule: FlagRule;
}

type Read = Omit<PieceOfWork, "mark" | "flags"> & FlagFacts & Pick<AssignmentKind, "scale">;

/** The piece's newest row of a kind: each is asked by its key. */
const newest = (columns: string, table: string, order: string, where = "") =>
  `lateral (select ${columns} from ${table} where ${table}.provider_id = piece.provider_id
     and ${table}.piece_id = piece.id ${where} order by ${order} desc limit 1)`;

/**
 * The population of moderation: the pieces of work of an assignment that were handed in or marked, and whose marker is
 * known, in the domain's terms. Withdrawn scripts are left out; the mark is the first mark of the last attempt as it
 * counts, null until there is one. The school is where the trainee was placed on the day for handing in.
 */
export async function piecesOfWork(
  unit: ReadUnit,
  { providerId, assignmentId, today, rule }: PopulationAsked,
): Promise<PieceOfWork[]> {
  if (!isUuid(assignmentId)) return [];
  const rows = await unit.rows<Read>(
    `select piece.id, piece.trainee_id as "traineeId", coalesce(first.given_by, allotted.marker_id) as "assessorId",
       trainee.hub_id as "hubId", trainee.subject_id as "subjectId", trainee.cohort_id as "cohortId",
       (select placement.school_id from placement where placement.provider_id = piece.provider_id
          and placement.trainee_id = piece.trainee_id
          and coalesce(placement.starts_on <= assignment.hand_in_by, true)
          and coalesce(placement.ends_on >= assignment.hand_in_by, true)
        order by placement.position limit 1) as "schoolId",
       first.band_id as "bandId", first.counted_value as mark, assignment.kind -> 'scale' as scale,
       coalesce(handed.attempt, first.attempt) as attempt, coalesce(handed.days_late, 0) as "daysLate",
       (select min(role_holding.from_on) from role_holding where role_holding.provider_id = piece.provider_id
          and role_holding.person_id = coalesce(first.given_by, allotted.marker_id)) as "markerSince",
       exists (select from recovery_plan where recovery_plan.provider_id = piece.provider_id
          and recovery_plan.trainee_id = piece.trainee_id and recovery_plan.opened_on <= $3
          and (recovery_plan.closed_on is null or recovery_plan.closed_on > $3)) as "isOnRecoveryPlan"
     from piece_of_work piece
     join assignment on assignment.provider_id = piece.provider_id and assignment.id = piece.assignment_id
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     left join ${newest("marker_id", "allotment", "sequence")} allotted on true
     left join ${newest("attempt, days_late", "submission", "sequence", notWithdrawn)} handed on true
     left join ${newest("given_by, attempt, band_id, counted_value", "mark", "sequence", "and stage = 'first'")} first
       on first.attempt >= coalesce(handed.attempt, 1)
     where piece.provider_id = $1 and piece.assignment_id = $2
       and coalesce(first.given_by, allotted.marker_id) is not null
       and (handed.attempt is not null or first.counted_value is not null)
     order by piece.id`,
    [providerId, assignmentId, today],
  );
  return rows.map((row) => {
    const { id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark } = row;
    return {
      ...{ id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId },
      mark: mark === null ? null : Number(mark),
      flags: flagsOf(row, row.scale, rule, today),
    };
  });
}

const notWithdrawn = `and not exists (select from submission_withdrawal withdrawn
  where withdrawn.provider_id = submission.provider_id and withdrawn.submission_id = submission.id)`;
