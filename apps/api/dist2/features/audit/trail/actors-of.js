import { peopleNamed } from "../../partnership/person/people-named.js";
/** Who acted, by name: whoever may read an entry may know whose deed it was. */
export async function actorsOf(entries, context) {
    return peopleNamed(entries.map(({ actorId }) => actorId), context);
}
//# sourceMappingURL=actors-of.js.map