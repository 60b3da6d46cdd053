import type { GraphContext } from "../../../graph/context.js";
import { loadAll } from "../../../graph/reading/load.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import type { ShownPerson } from "../../partnership/person/person.type.js";
import { namedPerson } from "../../partnership/person/show-person.js";

/** Who acted, by name: whoever may read an entry may know whose deed it was. */
export async function actorsOf(
  entries: readonly { readonly actorId: string | null }[],
  context: GraphContext,
): Promise<(ShownPerson | null)[]> {
  const people = await loadAll(
    personRowById,
    entries.map(({ actorId }) => actorId),
    context,
  );
  return people.map((person) => person && namedPerson(person));
}
