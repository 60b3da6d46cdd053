import type { Readable } from "node:stream";
import type { GraphContext } from "../../../graph/context.js";
/** A pack as a file that leaves; or why there is none. */
export type TakenOut = {
    readonly body: Readable;
    readonly mediaType: string;
    readonly name: string;
} | "not found" | "not allowed" | "no printer";
/** A pack as a file of a format, for whoever may take packs out and for whom it is meant. */
export declare function takeOutPack(id: string, format: string, context: GraphContext): Promise<TakenOut>;
