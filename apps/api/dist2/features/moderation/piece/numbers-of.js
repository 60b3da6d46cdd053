/** A number for each of some identifiers, from 1 in their order: how people and places are called without a name. */
export function numbersOf(ids) {
    const distinct = [...new Set(ids)].sort();
    return new Map(distinct.map((id, at) => [id, at + 1]));
}
//# sourceMappingURL=numbers-of.js.map