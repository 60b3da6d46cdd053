/** What a file is by its bytes. */
export interface Content {
    /** e.g. `application/pdf`; null where the bytes tell nothing that is known. */
    readonly type: string | null;
    /** What its directory says of each part, of a packed file; null of any other, and of one that is broken. */
    readonly packing: {
        readonly parts: readonly {
            readonly packedBytes: number;
            readonly unpackedBytes: number;
        }[];
    } | null;
}
/** Tells what a file is by its bytes, and never by its name. Nothing is unpacked. */
export declare function contentOfFile(path: string): Promise<Content>;
