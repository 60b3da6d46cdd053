import { loadAll } from "../../../graph/reading/load.js";
import { personRowById } from "./person.loader.js";
import { namedPerson } from "./show-person.js";
/**
 * People by id with their names, in the order of the ids, where whoever met the row that names them may know who they are;
 * null for null and for nobody known.
 */
export async function peopleNamed(ids, context) {
    const people = await loadAll(personRowById, ids, context);
    return people.map((person) => person && namedPerson(person));
}
//# sourceMappingURL=people-named.js.map