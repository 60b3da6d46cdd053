/** Something that ends in an orderly way. */
export interface Closable {
    close(): Promise<unknown>;
}
/**
 * On Ctrl-C or SIGTERM closes one thing after the other and ends the process with 0; with 1 when closing fails, takes
 * longer than 15 seconds, or is asked for a second time.
 */
export declare function stopOnSignals(process: NodeJS.Process, say: (line: string) => void, ...closables: readonly Closable[]): void;
