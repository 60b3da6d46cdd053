import type { IsoDate } from "@reviewpoint/domain/calendar";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { InterventionRow } from "./intervention.table.js";

/** Something done, as an action finds it. */
export interface FoundIntervention
  extends Pick<InterventionRow, "id" | "traineeId" | "version" | "followUpOn"> {
  /** When it was last followed up, or made. */
  readonly lastOn: IsoDate;
}

/** What was done, by its id; null where there is none. */
export async function interventionWithin(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  id: string,
): Promise<FoundIntervention | null> {
  if (!isUuid(id)) return null;
  const [row] = await unit.rows<FoundIntervention>(
    `select id, trainee_id as "traineeId", version, follow_up_on as "followUpOn",
       greatest(made_on, (select max(followed_on) from intervention_follow_up
         where intervention_follow_up.provider_id = $1 and intervention_id = $2)) as "lastOn"
     from intervention where provider_id = $1 and id = $2`,
    [viewer.providerId, id],
  );
  return row ?? null;
}
