import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { partnershipGuards } from "../partnership.guards.js";
export const namedPersonColumns = [
    "id",
    "givenNames",
    "familyName",
];
/** A person with the name. */
export function namedPerson(person) {
    return { id: person.id, name: `${person.givenNames} ${person.familyName}`, masked: 0 };
}
/** A person without the name. @param thing by which the person was met, where that is not the list of people */
export function namelessPerson({ id }, thing) {
    const masked = bitsOf(partnershipGuards.Person).name;
    return thing === undefined ? { id, name: null, masked } : { id, name: null, masked, maskedAs: thing };
}
//# sourceMappingURL=show-person.js.map