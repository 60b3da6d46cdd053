/** The written copies of observations, the oldest first. */
export declare const copiesOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./copy.table.js").CopyRow>[]>;
