import type { Readable } from "node:stream";
/** A file that came in, in a place of its own that does not last. */
export interface ReceivedFile {
    readonly path: string;
    readonly bytes: number;
    /** SHA-256 of the bytes, lower-case hexadecimal. */
    readonly sha256: string;
}
/** Keeps bytes by key. A key is two ids, e.g. of a provider and of its file, with a slash between. */
export interface FileStorage {
    /** Keeps a received file, which may be moved away by it. Under the same key once more it is the same file again. */
    put(key: string, file: ReceivedFile): Promise<void>;
    /** @throws BytesMissing */
    get(key: string): Promise<Readable>;
    /** Removes what is there; nothing where nothing is. */
    remove(key: string): Promise<void>;
}
/** There are no bytes under a key. */
export declare class BytesMissing extends Error {
    constructor();
}
/** The store does not answer, or not as it should. */
export declare class StorageAway extends Error {
    constructor(cause: unknown);
}
/** @throws RangeError for what is no key: nothing else may become a path or an address. */
export declare function requireKey(key: string): string;
