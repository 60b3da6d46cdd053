/** Thrown inside a transaction so that nothing of it is kept; carries what was found out. */
export declare class NothingLanded<T> extends Error {
    readonly found: T;
    constructor(found: T);
}
/** Runs a transaction that may end in {@link NothingLanded}, and says so when something else changed the same rows. */
export declare function unlessNothingLanded<T>(transaction: () => Promise<T>): Promise<T>;
