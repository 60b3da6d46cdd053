import type { Extendable } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";

/** The trainee of an assignment who is this person; null where it is not set for them. */
export async function traineeOfAssignment(
  unit: ReadUnit,
  providerId: string,
  assignmentId: string,
  personId: string,
): Promise<string | null> {
  if (!isUuid(assignmentId) || !isUuid(personId)) return null;
  const [row] = await unit.rows<{ id: string }>(
    `select trainee.id from piece_of_work piece
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.assignment_id = $2 and trainee.person_id = $3`,
    [providerId, assignmentId, personId],
  );
  return row?.id ?? null;
}

/** The person who is a trainee for whom an assignment is set; null where it is not set for them. */
export async function personOfTrainee(
  unit: ReadUnit,
  providerId: string,
  assignmentId: string,
  traineeId: string,
): Promise<string | null> {
  if (!isUuid(assignmentId) || !isUuid(traineeId)) return null;
  const [row] = await unit.rows<{ id: string }>(
    `select trainee.person_id as id from piece_of_work piece
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.assignment_id = $2 and trainee.id = $3`,
    [providerId, assignmentId, traineeId],
  );
  return row?.id ?? null;
}

/** Whether a person has this to do: work to hand in, work to mark, or, for moderation, is of the provider. */
export async function hasToDo(
  unit: ReadUnit,
  providerId: string,
  what: Extendable,
  assignmentId: string,
  personId: string,
): Promise<boolean> {
  if (!isUuid(personId)) return false;
  if (what === "hand-in")
    return (await traineeOfAssignment(unit, providerId, assignmentId, personId)) !== null;
  const [row] = await unit.rows<{ has: boolean }>(
    what === "marking"
      ? `select exists (select from allotment join piece_of_work piece on piece.provider_id = allotment.provider_id
           and piece.id = allotment.piece_id
         where allotment.provider_id = $1 and piece.assignment_id = $2 and allotment.marker_id = $3) as has`
      : `select exists (select from person where provider_id = $1 and id = $3 and $2::uuid is not null) as has`,
    [providerId, assignmentId, personId],
  );
  return row?.has === true;
}
