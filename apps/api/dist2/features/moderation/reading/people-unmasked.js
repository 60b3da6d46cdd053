import { loadAll } from "../../../graph/reading/load.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { namedPerson, namelessPerson } from "../../partnership/person/show-person.js";
const names = { act: "read-moderation", field: "assessor-name" };
/** People who did something for an exercise as a whole: with their names for whoever sees assessors' names in all of it. */
export async function peopleUnmasked(ids, context) {
    const viewer = viewerOf(context);
    const isShown = accessOf(viewer).seesAll(names);
    const people = await loadAll(personRowById, ids, context);
    return people.map((person) => {
        if (person === null)
            return null;
        return isShown || person.id === viewer.personId ? namedPerson(person) : namelessPerson(person, names);
    });
}
//# sourceMappingURL=people-unmasked.js.map