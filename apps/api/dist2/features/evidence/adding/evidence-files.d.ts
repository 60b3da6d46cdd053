import type { Readable } from "node:stream";
import type { FileStorage } from "../../../files/index.js";
import type { GraphContext } from "../../../graph/context.js";
import { type Arrival, type TakenIn } from "./take-in.js";
/** A file on its way to somebody. */
export interface GivenFile {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly content: Readable;
}
/** The way of files in and out, which is not through the graph: whoever asks is a viewer, and the same rights count. */
export declare class EvidenceFiles {
    #private;
    /** @param dataFolder below which a file lies while it comes in */
    constructor(storage: FileStorage, dataFolder: string);
    /** Takes a file in, or says why not. */
    take(arrival: Arrival, context: GraphContext): Promise<TakenIn>;
    /**
     * A file for somebody who may have it; null where there is none that they may have. That they had it is in the audit
     * trail before the first byte leaves; what somebody reads of themselves is not.
     *
     * @throws BytesMissing
     * @throws StorageAway
     */
    give(id: string, context: GraphContext): Promise<GivenFile | null>;
}
