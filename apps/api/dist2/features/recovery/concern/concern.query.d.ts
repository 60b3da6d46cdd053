import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Linked } from "../known-by.js";
import { type ConcernEvidenceRow } from "./concern-evidence.table.js";
import { type ConcernRow } from "./concern.table.js";
/** A concern, and until when it is looked at. */
export interface ReadConcern extends ConcernRow {
    /** What came in after this instant is left out; null for now. */
    readonly asOf: string | null;
}
/** Concerns about trainees of whom the viewer may read them, the newest first. */
export declare function readConcerns(context: GraphContext, which: {
    readonly traineeIds: readonly string[];
} | {
    readonly ids: readonly string[];
}, asOf?: string | null): Promise<ReadConcern[]>;
/** Concerns by id; null outside the viewer's reach. */
export declare const concernById: Batch<string, ReadConcern | null>;
/** What a concern rests on, or did until it was taken back. */
export type ReadEvidence = ConcernEvidenceRow & Linked;
/** What concerns rest on, or did, that the viewer was already found to reach, in the order in which it was linked. */
export declare function readEvidence(ids: readonly string[], context: GraphContext): Promise<ReadEvidence[]>;
