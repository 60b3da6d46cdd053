/** Seconds after which it is worth while to ask again. */
export declare const secondsAway = 2;
/** What is said while the database does not answer. */
export declare const awaySentence = "The database does not answer at the moment. Ask again in a few seconds; repeat a write under the same key.";
/** What is said when a statement was ended because it took longer than any may. */
export declare const slowSentence = "The database took too long over this, and nothing was recorded. Ask again in a few seconds, or for less at once; repeat a write under the same key.";
/** Whether a failure says that a statement took longer than any may, and was ended. */
export declare function isOutOfTime(failure: unknown): boolean;
/**
 * Whether a failure says that the database is away or was while it was asked, as when it is restarted.
 * @example isDatabaseAway(Object.assign(new Error("terminating connection"), { code: "57P01" })) // => true
 */
export declare function isDatabaseAway(failure: unknown): boolean;
