import type { AdministrationRefusalOf } from "./refusals.js";

/** Somebody about to be invited. */
export interface InvitedPerson {
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string;
}

/** Why somebody may not be invited. */
export type PersonRefusal = AdministrationRefusalOf<"name-missing" | "not-an-email" | "email-in-use">;

/** What an address looks like: enough to catch what was typed into the wrong field. */
const address = /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/u;

/**
 * Why somebody may not be invited so; null when they may.
 *
 * @param known The id of the person who has this e-mail address already; null when nobody has.
 * @example
 * refusePerson({ givenNames: "A", familyName: "Person", email: "a.person" }, null) // => { code: "not-an-email", value: "a.person" }
 */
export function refusePerson(
  { givenNames, familyName, email }: InvitedPerson,
  known: string | null,
): PersonRefusal | null {
  if (givenNames.trim() === "" || familyName.trim() === "") return { code: "name-missing" };
  if (!address.test(email) || email.length > 254) return { code: "not-an-email", value: email };
  return known === null ? null : { code: "email-in-use", value: email, personId: known };
}
