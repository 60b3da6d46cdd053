import { wordKey } from "@reviewpoint/domain/interchange";
import type { ReadUnit } from "../../../database/index.js";

/** Something with a code and a name, found by either. */
export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface KnownSchool {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
  readonly hubId: string | null;
}

/** The hubs of a provider by name and code, whatever their case. */
export async function knownHubs(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>> {
  return byWord(
    await unit.rows<Named>("select id, code, name from hub where provider_id = $1", [providerId]),
  );
}

/** The subjects of a provider by name and code, whatever their case. */
export async function knownSubjects(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>> {
  return byWord(
    await unit.rows<Named>("select id, code, name from subject where provider_id = $1", [providerId]),
  );
}

/** The schools of a provider by URN. */
export async function knownSchools(unit: ReadUnit, providerId: string): Promise<Map<string, KnownSchool>> {
  const sql = `select id, urn, name, hub_id as "hubId" from school where provider_id = $1`;
  const schools = await unit.rows<KnownSchool>(sql, [providerId]);
  return new Map(schools.map((school) => [school.urn, school]));
}

/** The people of a provider by e-mail address in lower case. */
export async function knownPeople(unit: ReadUnit, providerId: string): Promise<Map<string, string>> {
  const sql = "select lower(email) as email, id from person where provider_id = $1 and email is not null";
  const people = await unit.rows<{ email: string; id: string }>(sql, [providerId]);
  return new Map(people.map(({ email, id }) => [email, id]));
}

/** The names that can be written, as a sentence. */
export function writeOneOf(known: ReadonlyMap<string, { readonly name: string }>): string {
  const names = [...new Set([...known.values()].map(({ name }) => name))].sort();
  return names.length === 0
    ? "None is set up yet: add it to the provider's setup file first."
    : `Write one of: ${names.join(", ")}.`;
}

function byWord(all: readonly Named[]): Map<string, Named> {
  return new Map([
    ...all.map((one) => [wordKey(one.name), one] as const),
    ...all.map((one) => [wordKey(one.code), one] as const),
  ]);
}
