import type { Readable } from "node:stream";
import type { GraphContext } from "../../graph/index.js";
/** The way of files in and out, as the server is handed it. */
export interface Files {
    take(arrival: {
        readonly traineeId: string;
        readonly name: string;
        readonly idempotencyKey: string;
        readonly length: number | null;
        readonly content: Readable;
    }, context: GraphContext): Promise<{
        readonly file: {
            readonly id: string;
            readonly sha256: string | null;
            readonly bytes: number;
        };
    } | {
        readonly refused: {
            readonly code: string;
            readonly message: string;
        };
    }>;
    give(id: string, context: GraphContext): Promise<{
        readonly name: string;
        readonly mediaType: string;
        readonly bytes: number;
        readonly content: Readable;
    } | null>;
}
