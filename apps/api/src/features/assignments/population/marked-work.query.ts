import {
  type AssignmentKind,
  type DecimalText,
  type FlagFacts,
  type FlagRule,
  flagsOf,
  type PieceOfWork,
} from "@reviewpoint/domain/moderation";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";

/** Of which assignment, of whose subjects (none: all), and by which rule of flags on which day. */
export interface MarkedWorkAsked {
  readonly providerId: string;
  readonly assignmentId: string;
  readonly subjectIds: readonly string[];
  readonly today: IsoDate;
  readonly rule: FlagRule;
}

/** A piece of work with its first mark, in the domain's terms, and the records that say so. */
export interface MarkedWork extends PieceOfWork {
  readonly submissionId: string;
  readonly markId: string;
  /** When the mark was recorded, ISO 8601 in UTC. */
  readonly markedAt: string;
  /** What the mark counts as, an exact decimal. */
  readonly value: DecimalText | null;
}

type Read = Omit<MarkedWork, "mark" | "flags" | "value"> & FlagFacts & Pick<AssignmentKind, "scale">;

/** The piece's newest row of a kind: each is asked by its key. */
const newest = (columns: string, table: string, order: string, where = "") =>
  `lateral (select ${columns} from ${table} where ${table}.provider_id = piece.provider_id
     and ${table}.piece_id = piece.id ${where} order by ${order} desc limit 1)`;

/**
 * The population of moderation: the scripts of an assignment that have their first mark, in the domain's terms.
 * Withdrawn scripts and trainees who have left are left out; the mark is that of the last attempt as it counts. The
 * school is where the trainee was placed on the day for handing in.
 */
export async function markedWork(
  unit: ReadUnit,
  { providerId, assignmentId, subjectIds, today, rule }: MarkedWorkAsked,
): Promise<MarkedWork[]> {
  if (!isUuid(assignmentId)) return [];
  const rows = await unit.rows<Read>(
    `select piece.id, piece.trainee_id as "traineeId", first.given_by as "assessorId",
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
     order by piece.id`,
    [providerId, assignmentId, today, subjectIds],
  );
  return rows.map(({ scale, markerSince, isOnRecoveryPlan, daysLate, attempt, mark, ...piece }) => ({
    ...{ ...piece, value: mark, mark: mark === null ? null : Number(mark) },
    flags: flagsOf({ mark, markerSince, isOnRecoveryPlan, daysLate, attempt }, scale, rule, today),
  }));
}

const notWithdrawn = `and not exists (select from submission_withdrawal withdrawn
  where withdrawn.provider_id = submission.provider_id and withdrawn.submission_id = submission.id)`;
