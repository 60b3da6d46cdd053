/**
 * The SQLSTATE of a failed statement, e.g. `23505`, or null for any other error.
 * @example sqlState(new Error("no database here")) // => null
 */
export declare function sqlState(error: unknown): string | null;
/** What work throws that met what somebody else had just written: run again, it finds that. */
export declare class Collision extends Error {
    constructor(cause?: unknown);
}
/** Work collided as often as it was tried: nothing was written, and the same can be asked for again. */
export declare class CollidedTooOften extends Error {
}
/**
 * Runs the work again, ten times at most, while it fails because it collided with other transactions.
 *
 * @param work told how often it has collided already.
 * @throws CollidedTooOften when it has collided the eleventh time.
 */
export declare function retryCollisions<T>(work: (collided: number) => Promise<T>): Promise<T>;
/** Lets work that broke a unique key, because somebody else was quicker to fill it, run again as work that collided. */
export declare function brokenKeysCollide<T>(work: () => Promise<T>): Promise<T>;
/** What is said of a connection that was lost while a statement waited for it, with PostgreSQL's own code for it. */
export declare class ConnectionLost extends Error {
    /** connection_failure */
    readonly code = "08006";
    constructor(cause?: unknown);
}
/** A connection was lost before its transaction had begun: nothing was done, so the work can be done on another. */
export declare class LostBeforeBegin extends Error {
}
/** The failure of an opening: a {@link LostBeforeBegin} where the connection was gone, else the error itself. */
export declare function failureToBegin(error: unknown): unknown;
/** Runs the work again, five times at most, while its connection turns out to be gone before anything was done. */
export declare function retryLost<T>(work: () => Promise<T>): Promise<T>;
