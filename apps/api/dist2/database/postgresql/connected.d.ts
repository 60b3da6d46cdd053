/**
 * Waits until a database is connected, and says in words why it cannot be. The driver's own error may be without words,
 * and may repeat an address that holds a password.
 */
export declare function connected(connecting: Promise<unknown>): Promise<void>;
