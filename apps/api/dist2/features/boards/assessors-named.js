import { accessOf } from "../../graph/guarding/viewer-access.js";
import { loadAll } from "../../graph/reading/load.js";
import { viewerOf } from "../../graph/reading/viewer.js";
import { personRowById } from "../partnership/person/person.loader.js";
import { namedPerson, namelessPerson } from "../partnership/person/show-person.js";
/** Assessors about whom a board decides, without their names for whoever judges work and not people. */
export async function assessorsNamed(ids, context) {
    const thing = { act: "read-judgement", field: "assessor-name" };
    const { personId } = viewerOf(context);
    const isNamed = accessOf(viewerOf(context)).reach(thing).everyone;
    const people = await loadAll(personRowById, ids, context);
    return people.map((person) => person && (isNamed || person.id === personId ? namedPerson(person) : namelessPerson(person, thing)));
}
//# sourceMappingURL=assessors-named.js.map