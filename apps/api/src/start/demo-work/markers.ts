import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
import { type RoleHolding, scopeOf, type Viewer } from "../../identity/index.js";

/** Whoever leads each of these subjects in a provider, as they ask on a day; by subject. */
export async function markersOf(
  database: Database,
  like: Viewer,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Viewer>> {
  const rows = await database.read({ providerId: like.providerId }, (unit) =>
    unit.rows<RoleHolding & { personId: string; subjectId: string }>(
      `select distinct on (subject_id) person_id as "personId", id, role, hub_id as "hubId", subject_id as "subjectId",
         school_id as "schoolId", cohort_id as "cohortId", from_on as "from", until_on as "until"
       from role_holding where provider_id = $1 and role = 'lead-mentor' and hub_id is null
         and subject_id = any($2::uuid[]) order by subject_id, person_id`,
      [like.providerId, subjectIds],
    ),
  );
  return new Map(
    rows.map(({ personId, ...role }) => {
      const scope = scopeOf([role], personId, like.hasHubs ?? true, like.tightenings ?? []);
      return [role.subjectId, { ...like, personId, roles: [role], scope }];
    }),
  );
}

/** The same person on another day. */
export const onDay = (viewer: Viewer, today: IsoDate): Viewer => ({ ...viewer, today });
