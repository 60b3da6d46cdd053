import type { ReadUnit, WriteUnit } from "../../../database/index.js";
import type { Role } from "../../../identity/index.js";
import type { HeldRole } from "./role-holding.loader.js";

/** Roles of a person, or of everybody who holds one role; ended ones and coming ones included. */
export function rolesOf(
  unit: ReadUnit,
  providerId: string,
  which: { readonly personId: string } | { readonly role: Role } | { readonly id: string },
): Promise<HeldRole[]> {
  const [[property, value]] = Object.entries(which) as [[string, string]];
  const column = property === "personId" ? "person_id" : property;
  return unit.rows<HeldRole>(
    `select id, person_id as "personId", role, hub_id as "hubId", subject_id as "subjectId", school_id as "schoolId",
       cohort_id as "cohortId", from_on as "from", until_on as "until", version
     from role_holding where provider_id = $1 and ${column} = $2 order by from_on, id`,
    [providerId, value],
  );
}

/** Whether the provider is divided into hubs. */
export async function hasHubs(unit: ReadUnit, providerId: string): Promise<boolean> {
  return (await unit.rows("select id from hub where provider_id = $1 limit 1", [providerId])).length > 0;
}

/** Holds the roles of all administrators until the transaction ends: of two who end the last two, one finds the other's. */
export async function holdAdministrators(unit: WriteUnit, providerId: string): Promise<void> {
  await unit.rows(
    `select id from role_holding where provider_id = $1 and role = 'provider-admin' order by id for no key update`,
    [providerId],
  );
}
