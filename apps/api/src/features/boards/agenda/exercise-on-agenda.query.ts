import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ExerciseOnAgenda } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";

/** A moderation exercise that is on an agenda. */
export async function exerciseOnAgenda(
  unit: ReadUnit,
  providerId: string,
  id: string,
): Promise<ExerciseOnAgenda> {
  const [exercise] = await unit.rows<{ closedOn: IsoDate | null }>(
    `select closed_on as "closedOn" from moderation_exercise where provider_id = $1 and id = $2`,
    [providerId, id],
  );
  return { id, closedOn: exercise?.closedOn ?? null };
}
