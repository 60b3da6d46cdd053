import type { Extendable } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";

/** A trainee for whom an assignment is set, who they are as a person, or both. */
export interface NamedTrainee {
  readonly traineeId: string | null;
  readonly personId: string | null;
}

/** The trainee of an assignment who is named; null where it is not set for them, or the two names are not one's. */
export async function traineeOfAssignment(
  unit: ReadUnit,
  providerId: string,
  assignmentId: string,
  { traineeId, personId }: NamedTrainee,
): Promise<{ readonly traineeId: string; readonly personId: string } | null> {
  const names = [traineeId, personId].filter((name) => name !== null);
  if (names.length === 0 || ![assignmentId, ...names].every(isUuid)) return null;
  const [row] = await unit.rows<{ traineeId: string; personId: string }>(
    `select trainee.id as "traineeId", trainee.person_id as "personId" from piece_of_work piece
     join trainee on trainee.provider_id = piece.provider_id and trainee.id = piece.trainee_id
     where piece.provider_id = $1 and piece.assignment_id = $2
       and ($3::uuid is null or trainee.id = $3) and ($4::uuid is null or trainee.person_id = $4)`,
    [providerId, assignmentId, traineeId, personId],
  );
  return row ?? null;
}

/** Whether a person has this to do: work to mark, or, for moderation, is of the provider. */
export async function hasToDo(
  unit: ReadUnit,
  providerId: string,
  what: Exclude<Extendable, "hand-in">,
  assignmentId: string,
  personId: string,
): Promise<boolean> {
  if (!isUuid(personId)) return false;
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
