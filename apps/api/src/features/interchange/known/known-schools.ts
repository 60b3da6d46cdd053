import type { ReadUnit } from "../../../database/index.js";

/** A school as recorded. */
export interface KnownSchool {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
  readonly hubId: string | null;
}

/** The schools of a provider by URN. */
export async function knownSchools(unit: ReadUnit, providerId: string): Promise<Map<string, KnownSchool>> {
  const sql = `select id, urn, name, hub_id as "hubId" from school where provider_id = $1`;
  const schools = await unit.rows<KnownSchool>(sql, [providerId]);
  return new Map(schools.map((school) => [school.urn, school]));
}
