import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "../../partnership/person/person.loader.js";
import { namedPerson, namelessPerson } from "../../partnership/person/show-person.js";
/** People by id, with their names for whoever administers people or roles; to others only they themselves have one. */
export const administeredPersonById = async (ids, context) => {
    const viewer = viewerOf(context);
    const access = accessOf(viewer);
    const sees = access.may({ act: "administer-people" }) || access.may({ act: "administer-roles" });
    const people = await personRowById(ids, context);
    return people.map((person) => person && (sees || person.id === viewer.personId ? namedPerson(person) : namelessPerson(person)));
};
//# sourceMappingURL=administered-person.loader.js.map