import { decide, tiesTo } from "@reviewpoint/domain/access";
import type { ReadUnit } from "../../../database/index.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { RoleHolding } from "../../../identity/index.js";

/** Where a trainee of a piece of work stands, for a marker. */
interface MarkedPlace {
  readonly personId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly cohortId: string;
}

const rolesToday = (unit: ReadUnit, providerId: string, personId: string, today: string) =>
  unit.rows<RoleHolding>(
    `select id, role, hub_id as "hubId", subject_id as "subjectId", school_id as "schoolId", cohort_id as "cohortId",
       from_on as "from", until_on as "until" from role_holding
     where provider_id = $1 and person_id = $2 and from_on <= $3 and coalesce(until_on >= $3, true)`,
    [providerId, personId, today],
  );

/** Whether a person's roles of today let them mark the work of a trainee; nobody marks their own. */
export async function markerReach(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  markerId: string,
): Promise<(traineeId: string) => Promise<boolean>> {
  const { providerId, today } = viewer;
  const roles = isUuid(markerId) ? await rolesToday(unit, providerId, markerId, today) : [];
  return async (traineeId) => {
    const [place] = await unit.rows<MarkedPlace>(
      `select person_id as "personId", hub_id as "hubId", subject_id as "subjectId", cohort_id as "cohortId"
       from trainee where provider_id = $1 and id = $2`,
      [providerId, traineeId],
    );
    if (!place || place.personId === markerId) return false;
    const { hubId, subjectId, cohortId } = place;
    const stands = { hubId, subjectId, cohortId, schoolIds: [], isSelf: false, isMentored: false };
    const ties = tiesTo(stands, roles, { providerHasHubs: viewer.hasHubs ?? true });
    return decide({ ties, act: "mark-work" }, accessOf(viewer).policy).effect === "allow";
  };
}
