/** A number for each of some identifiers, from 1 in their order: how people and places are called without a name. */
export declare function numbersOf(ids: readonly string[]): ReadonlyMap<string, number>;
