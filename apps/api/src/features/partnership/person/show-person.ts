import type { Viewer } from "../../../identity/index.js";
import type { PersonRow } from "./person.table.js";
import type { ShownPerson } from "./person.type.js";

/** A person with the name left out where the viewer may not see names. Oneself one always sees. */
export function showPerson(person: PersonRow, viewer: Viewer): ShownPerson {
  const named = viewer.scope.seesNames || person.id === viewer.personId;
  return { id: person.id, name: named ? `${person.givenNames} ${person.familyName}` : null };
}
