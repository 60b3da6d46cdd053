/** Points that fields have unless they declare others. */
export declare const usualCosts: {
    /** A field of the root: who asks is looked up, a transaction opened, a statement sent. */
    readonly rootWeight: 200;
    /** A field of the root of a mutation: it also checks, writes and is written down. */
    readonly mutationWeight: 500;
    /** A field that is read in a statement of its own, one for all parents of its place. */
    readonly readWeight: 50;
    /** Asking about the schema, once for each such field. */
    readonly introspectionWeight: 500;
    /** Rows of a list that has no `first` and does not say how long it is, for each parent. */
    readonly assumedSize: 10;
    /** Every object of an answer. */
    readonly objectWeight: 1;
    /** A document that is refused: it was read, and perhaps checked. */
    readonly refusedWeight: 100;
};
