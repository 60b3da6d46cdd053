import type { GraphContext } from "../../../graph/context.js";
import { loadAll } from "../../../graph/reading/load.js";
import { personRowById } from "./person.loader.js";
import type { ShownPerson } from "./person.type.js";
import { namedPerson } from "./show-person.js";

/**
 * People by id with their names, in the order of the ids, where whoever met the row that names them may know who they are;
 * null for null and for nobody known.
 */
export async function peopleNamed(
  ids: readonly (string | null)[],
  context: GraphContext,
): Promise<(ShownPerson | null)[]> {
  const people = await loadAll(personRowById, ids, context);
  return people.map((person) => person && namedPerson(person));
}
