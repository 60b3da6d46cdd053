import { setTimeout as wait } from "node:timers/promises";
const tries = 5;
const pause = 500;
// Said by the driver and by this machine when the process that had opened the embedded database ends under a visitor.
const gone = /Connection terminated|has just ended: run the command again|ECONNREFUSED|ECONNRESET|ENOENT.*\.PGSQL/u;
/**
 * Runs work again when the embedded database went away beneath it, because the server or command that had opened it came
 * to its end. A transaction that was cut off has left nothing, and one that had just been committed is found unchanged.
 */
export async function outlasting(work) {
    for (let tried = 1; tried < tries; tried += 1) {
        try {
            return await work();
        }
        catch (error) {
            if (!wentAway(error))
                throw error;
            await wait(pause);
        }
    }
    return work();
}
function wentAway(error) {
    if (!(error instanceof Error))
        return false;
    return gone.test(error.message) || wentAway(error.cause);
}
//# sourceMappingURL=outlasting.js.map