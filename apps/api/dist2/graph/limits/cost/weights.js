/** Points that fields have unless they declare others. */
export const usualCosts = {
    /** A field of the root: who asks is looked up, a transaction opened, a statement sent. */
    rootWeight: 200,
    /** A field of the root of a mutation: it also checks, writes and is written down. */
    mutationWeight: 500,
    /** A field that is read in a statement of its own, one for all parents of its place. */
    readWeight: 50,
    /** Asking about the schema, once for each such field. */
    introspectionWeight: 500,
    /** Rows of a list that has no `first` and does not say how long it is, for each parent. */
    assumedSize: 10,
    /** Every object of an answer. */
    objectWeight: 1,
    /** A document that is refused: it was read, and perhaps checked. */
    refusedWeight: 100,
};
//# sourceMappingURL=weights.js.map