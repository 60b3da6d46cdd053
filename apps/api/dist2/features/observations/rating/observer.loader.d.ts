/** The observers of observations, in the order in which they were named. */
export declare const observersOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./observer.table.js").ObserverRow>[]>;
/** Ratings that this viewer may see at all: their own, and those of observations that are revealed. */
export declare const ratingsOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./rating.table.js").RatingRow>[]>;
/** Salts of the same. */
export declare const sealsOf: import("../../../graph/reading/load.js").Batch<string, import("../observation/rows-of-observations.js").OfObservation<import("./seal.table.js").SealRow>[]>;
