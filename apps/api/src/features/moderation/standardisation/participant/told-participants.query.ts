import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../../database/index.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import type { MessageSubject } from "../../../../graph/writing/outbox/message-kind.js";

/** An exercise of standardisation as who takes part is told of it. */
export interface ToldStandardisation {
  readonly title: string;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly isReleased: boolean;
  readonly participantIds: readonly string[];
}

/** The exercise that an act was about; null where there is none. */
export async function standardisationTold(
  unit: ReadUnit,
  { standardisation }: MessageSubject,
): Promise<ToldStandardisation | null> {
  if (typeof standardisation !== "string" || !isUuid(standardisation)) return null;
  const [found] = await unit.rows<ToldStandardisation>(
    `select title, opens_on as "opensOn", closes_on as "closesOn", released_at is not null as "isReleased",
       (select coalesce(json_agg(person_id order by person_id), '[]') from standardisation_participant
        where standardisation_id = standardisation.id) as "participantIds"
     from standardisation where id = $1`,
    [standardisation],
  );
  return found ?? null;
}
