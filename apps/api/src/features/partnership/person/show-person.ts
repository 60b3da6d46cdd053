import type { SeenThing } from "@reviewpoint/domain/access";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { partnershipGuards } from "../partnership.guards.js";
import type { PersonRow } from "./person.table.js";
import type { ShownPerson } from "./person.type.js";

/** What is read of a person: an e-mail address stays where it is. */
export type NamedPersonRow = Omit<PersonRow, "email">;
export const namedPersonColumns = [
  "id",
  "givenNames",
  "familyName",
] as const satisfies readonly (keyof NamedPersonRow)[];

/** A person with the name. */
export function namedPerson(person: NamedPersonRow): ShownPerson {
  return { id: person.id, name: `${person.givenNames} ${person.familyName}`, masked: 0 };
}

/** A person without the name. @param thing by which the person was met, where that is not the list of people */
export function namelessPerson({ id }: NamedPersonRow, thing?: SeenThing): ShownPerson {
  const masked = bitsOf(partnershipGuards.Person).name;
  return thing === undefined ? { id, name: null, masked } : { id, name: null, masked, maskedAs: thing };
}
