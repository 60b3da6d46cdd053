import type { DayRange, IsoDate } from "@reviewpoint/domain/calendar";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../graph/writing/action.js";

/** A placement of the trainee at the school of the observation. */
interface PlacementThere {
  readonly id: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}

/** What planning needs to know: who the trainee is, their placements at the school, and the school's own days. */
export interface PlannedTrainee {
  readonly personId: string;
  readonly placed: readonly PlacementThere[];
  readonly terms: readonly DayRange[];
  readonly closures: readonly DayRange[];
}

const days = `json_build_object('startsOn', starts_on, 'endsOn', ends_on)`;

/** The trainee at a school; null where the provider has no such trainee. */
export async function plannedTrainee(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  traineeId: string,
  schoolId: string,
): Promise<PlannedTrainee | null> {
  if (!isUuid(traineeId) || !isUuid(schoolId)) return null;
  const [found] = await unit.rows<PlannedTrainee>(
    `select person_id as "personId",
       (select coalesce(json_agg(json_build_object('id', id, 'startsOn', starts_on, 'endsOn', ends_on) order by position), '[]')
         from placement where provider_id = $1 and trainee_id = $2 and school_id = $3) as placed,
       (select coalesce(json_agg(${days}), '[]') from school_term where provider_id = $1 and school_id = $3) as terms,
       (select coalesce(json_agg(${days}), '[]') from school_closure where provider_id = $1 and school_id = $3) as closures
     from trainee where provider_id = $1 and id = $2`,
    [viewer.providerId, traineeId, schoolId],
  );
  return found ?? null;
}
