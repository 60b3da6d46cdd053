import type { GraphContext } from "../../../graph/context.js";
import { loadAll } from "../../../graph/reading/load.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import type { ShownPerson } from "../../partnership/person/person.type.js";
import { namedPerson } from "../../partnership/person/show-person.js";

/** People by id, with their names: whoever reads a report knows whose it is and who else was given it. */
export async function peopleOfReports(
  ids: readonly string[],
  context: GraphContext,
): Promise<ReadonlyMap<string, ShownPerson>> {
  const people = await loadAll(personRowById, [...new Set(ids)], context);
  return new Map(people.flatMap((person) => (person ? [[person.id, namedPerson(person)] as const] : [])));
}
