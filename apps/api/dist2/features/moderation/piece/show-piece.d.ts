import { type PartName, type SamplingPolicy } from "@reviewpoint/domain/moderation";
import type { ReadPiece } from "./piece.query.js";
/** A piece as this viewer may see it. */
export interface ShownPiece extends Omit<ReadPiece, "flags" | "reasons" | "value"> {
    readonly sealed: string | null;
    readonly firstMark: string | null;
    readonly bandName: string | null;
    readonly flags: readonly string[];
    readonly reasons: readonly string[];
}
/** A piece in words; what was given, and why it is in, are told together or not at all. */
export declare function showPiece(row: ReadPiece, policy: Pick<SamplingPolicy, "mustIncludes" | "minimums" | "passMark">, nameOf: PartName): ShownPiece;
