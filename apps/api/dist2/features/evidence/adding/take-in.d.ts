import type { Readable } from "node:stream";
import { type FileStorage } from "../../../files/index.js";
import type { GraphContext } from "../../../graph/context.js";
/** A file that comes in: about whom, under which name and key, and its bytes. */
export interface Arrival {
    readonly traineeId: string;
    readonly name: string;
    readonly idempotencyKey: string;
    /** How many bytes were announced; null where nobody said. */
    readonly length: number | null;
    readonly content: Readable;
}
/** A refusal as clients know it from the graph. */
export interface ShownRefused {
    readonly code: string;
    readonly message: string;
}
/** What became of it. */
export type TakenIn = {
    readonly file: {
        readonly id: string;
        readonly sha256: string | null;
        readonly bytes: number;
    };
} | {
    readonly refused: ShownRefused;
};
/** Where files are kept, and where they lie while they come in. */
export interface Keeping {
    readonly storage: FileStorage;
    readonly folder: string;
}
/**
 * Takes a file in. Whether it may be added is asked before a byte of it is read. It is recorded before its bytes are kept,
 * and had by nobody until they are: what a process that ended left behind is kept when the same key is sent again, or
 * removed as something that is linked to nothing.
 */
export declare function takeIn({ traineeId, name, idempotencyKey, length, content }: Arrival, { storage, folder }: Keeping, context: GraphContext): Promise<TakenIn>;
