const states = /^(57P0[123]|08[0-9A-Z]{3}|53300)$/;
const systems = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);
const words = /Connection terminated|timeout exceeded when trying to connect|connection was lost|connection error and is not queryable/i;
/** Seconds after which it is worth while to ask again. */
export const secondsAway = 2;
/** What is said while the database does not answer. */
export const awaySentence = "The database does not answer at the moment. Ask again in a few seconds; repeat a write under the same key.";
/** What is said when a statement was ended because it took longer than any may. */
export const slowSentence = "The database took too long over this, and nothing was recorded. Ask again in a few seconds, or for less at once; repeat a write under the same key.";
/** Whether a failure says that a statement took longer than any may, and was ended. */
export function isOutOfTime(failure) {
    if (typeof failure !== "object" || failure === null)
        return false;
    const { code, cause, driverError } = failure;
    return code === "57014" || isOutOfTime(cause ?? driverError);
}
/**
 * Whether a failure says that the database is away or was while it was asked, as when it is restarted.
 * @example isDatabaseAway(Object.assign(new Error("terminating connection"), { code: "57P01" })) // => true
 */
export function isDatabaseAway(failure) {
    if (typeof failure !== "object" || failure === null)
        return false;
    const { code, message, cause, driverError } = failure;
    if (typeof code === "string" && (states.test(code) || systems.has(code)))
        return true;
    if (typeof message === "string" && words.test(message))
        return true;
    return isDatabaseAway(cause ?? driverError);
}
//# sourceMappingURL=database-away.js.map