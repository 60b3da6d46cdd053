/** All who hold a role at a place, by name. */
export const holdersOf = (holdings, role, place = {}) => holdings
    .filter((held) => held.role === role &&
    Object.entries(place).every(([field, id]) => held[field] === id))
    .map(({ personId }) => personId);
/** The first of them. @throws RangeError where there is nobody */
export function holderOf(holdings, role, place = {}) {
    const [first] = holdersOf(holdings, role, place);
    if (first === undefined)
        throw new RangeError(`nobody is ${role} of ${JSON.stringify(place)}`);
    return first;
}
//# sourceMappingURL=roster.js.map