/**
 * Runs work again when the embedded database went away beneath it, because the server or command that had opened it came
 * to its end. A transaction that was cut off has left nothing, and one that had just been committed is found unchanged.
 */
export declare function outlasting<T>(work: () => Promise<T>): Promise<T>;
