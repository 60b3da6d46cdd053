import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Linked } from "../../recovery/known-by.js";
import { type EvidenceFileRow } from "./evidence-file.table.js";
/** Files by id that the viewer may have: through something that they are evidence of, or as their own. */
export declare const evidenceFileById: Batch<string, EvidenceFileRow | null>;
/** The viewer's own files that are linked to nothing, about one trainee or about anybody, the newest first. */
export declare function readUnlinked(context: GraphContext, traineeId: string | null): Promise<EvidenceFileRow[]>;
/** A file with the thing that it is evidence of, or was until that was taken back. */
export interface LinkedFile extends EvidenceFileRow, Linked {
    readonly ofId: string;
}
/** The files that are evidence of things, or were, in the order in which they were linked; only where the viewer may have them. */
export declare function readFilesOf(column: Sql, ids: readonly string[], context: GraphContext): Promise<LinkedFile[]>;
