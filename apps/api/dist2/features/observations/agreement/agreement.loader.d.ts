/** Every agreement of observations, the oldest first. */
export declare const agreementsOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./agreement.table.js").AgreementRow>[]>;
/** The levels agreed on in each of them, in the order of the strands. */
export declare const agreedStrandsOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./agreed-strand.table.js").AgreedStrandRow>[]>;
