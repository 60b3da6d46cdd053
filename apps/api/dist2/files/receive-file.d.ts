import type { Readable } from "node:stream";
import type { ReceivedFile } from "./storage.js";
/** More bytes came than one file may have. */
export declare class TooManyBytes extends Error {
    readonly most: number;
    constructor(most: number);
}
/** The connection ended before the file did. */
export declare class CutOff extends Error {
    constructor(cause?: unknown);
}
/**
 * Writes what comes in to a file of its own in a folder, counting and hashing on the way. Nothing is left behind of what
 * has too many bytes or was cut off. Whoever asks removes the file when it is done with.
 *
 * @param length how many bytes were announced; null where nobody said.
 * @throws TooManyBytes
 * @throws CutOff
 */
export declare function receiveFile(stream: Readable, folder: string, most: number, length?: number | null): Promise<ReceivedFile>;
