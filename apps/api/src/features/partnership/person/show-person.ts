import type { Viewer } from "../../../identity/index.js";
import type { PersonRow } from "./person.table.js";
import type { ShownPerson } from "./person.type.js";

/** What is read of a person: an e-mail address stays where it is. */
export type NamedPersonRow = Omit<PersonRow, "email">;
export const namedPersonColumns = [
  "id",
  "givenNames",
  "familyName",
] as const satisfies readonly (keyof NamedPersonRow)[];

/** A person with the name left out where the viewer may not see names. Oneself one always sees. */
export function showPerson(person: NamedPersonRow, viewer: Viewer): ShownPerson {
  const named = viewer.scope.seesNames || person.id === viewer.personId;
  return { id: person.id, name: named ? `${person.givenNames} ${person.familyName}` : null };
}
