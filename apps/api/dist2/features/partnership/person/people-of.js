import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { personRowById } from "./person.loader.js";
import { namedPerson, namelessPerson } from "./show-person.js";
/** The people whom rows name, without their names where the row may not show them: the row decides, and not the person. */
export async function peopleOf(named, { guards, part }, context) {
    const { personId } = viewerOf(context);
    const bit = bitsOf(guards)[part];
    const guard = guards[part];
    const thing = guard?.kind === "row" ? guard.thing : undefined;
    const people = await loadAll(personRowById, named.map(({ id }) => id), context);
    return people.map((person, index) => {
        if (person === null)
            return null;
        const isHidden = ((named[index]?.row.masked ?? 0) & bit) !== 0 && person.id !== personId;
        return isHidden ? namelessPerson(person, thing) : namedPerson(person);
    });
}
//# sourceMappingURL=people-of.js.map