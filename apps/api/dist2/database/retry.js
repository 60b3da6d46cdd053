import { setTimeout as wait } from "node:timers/promises";
/** serialization_failure and deadlock_detected: the same work, run again, can succeed. */
const collisions = new Set(["40001", "40P01"]);
const waits = [5, 10, 20, 40, 80];
/**
 * The SQLSTATE of a failed statement, e.g. `23505`, or null for any other error.
 * @example sqlState(new Error("no database here")) // => null
 */
export function sqlState(error) {
    const driverError = error?.driverError;
    const code = driverError?.code ?? error?.code;
    return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}
/** What work throws that met what somebody else had just written: run again, it finds that. */
export class Collision extends Error {
    constructor(cause) {
        super("the work collided with another transaction", { cause });
    }
}
/** Many that collide again and again must not do so in step: each waits a little longer or shorter. */
const longerWaits = [...waits, 120, 160, 200, 240, 280];
const unevenly = (pause) => pause * (0.5 + Math.random());
/** Work collided as often as it was tried: nothing was written, and the same can be asked for again. */
export class CollidedTooOften extends Error {
}
/**
 * Runs the work again, ten times at most, while it fails because it collided with other transactions.
 *
 * @param work told how often it has collided already.
 * @throws CollidedTooOften when it has collided the eleventh time.
 */
export async function retryCollisions(work) {
    for (let collided = 0;; collided += 1) {
        try {
            return await work(collided);
        }
        catch (error) {
            if (!(error instanceof Collision) && !collisions.has(sqlState(error) ?? ""))
                throw error;
            const pause = longerWaits[collided];
            if (pause === undefined)
                throw new CollidedTooOften(`the work collided ${collided + 1} times`, { cause: error });
            await wait(unevenly(pause));
        }
    }
}
const uniqueViolation = "23505";
/** Lets work that broke a unique key, because somebody else was quicker to fill it, run again as work that collided. */
export async function brokenKeysCollide(work) {
    try {
        return await work();
    }
    catch (error) {
        throw sqlState(error) === uniqueViolation ? new Collision(error) : error;
    }
}
/** What the server and the driver say of a connection that is gone. */
const lost = /^(57P0[12]|08\d\d\d)$/;
const lostByDriver = /ECONNRESET|EPIPE|Connection terminated/;
/** What is said of a connection that was lost while a statement waited for it, with PostgreSQL's own code for it. */
export class ConnectionLost extends Error {
    /** connection_failure */
    code = "08006";
    constructor(cause) {
        super("the connection was lost", { cause });
    }
}
/** A connection was lost before its transaction had begun: nothing was done, so the work can be done on another. */
export class LostBeforeBegin extends Error {
}
/** The failure of an opening: a {@link LostBeforeBegin} where the connection was gone, else the error itself. */
export function failureToBegin(error) {
    const isLost = lost.test(sqlState(error) ?? "") || lostByDriver.test(String(error));
    return isLost ? new LostBeforeBegin("the connection was lost before it was used", { cause: error }) : error;
}
/** Runs the work again, five times at most, while its connection turns out to be gone before anything was done. */
export async function retryLost(work) {
    for (const pause of waits) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof LostBeforeBegin))
                throw error;
            await wait(pause);
        }
    }
    return work();
}
//# sourceMappingURL=retry.js.map