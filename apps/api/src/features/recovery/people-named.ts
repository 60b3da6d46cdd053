import type { GraphContext } from "../../graph/context.js";
import { loadAll } from "../../graph/reading/load.js";
import { personRowById } from "../partnership/person/person.loader.js";
import type { ShownPerson } from "../partnership/person/person.type.js";
import { namedPerson } from "../partnership/person/show-person.js";

/** People by name: whoever may read a record of recovery may know whose deed it was; null for a service token. */
export async function peopleNamed(
  ids: readonly (string | null)[],
  context: GraphContext,
): Promise<(ShownPerson | null)[]> {
  const people = await loadAll(personRowById, ids, context);
  return people.map((person) => person && namedPerson(person));
}
