import { EvidenceFileType } from "../file/evidence-file.type.js";
import { AddEvidenceFileInput } from "./add-evidence-file.input.js";
/**
 * Records a file whose bytes came in. It is no mutation, because bytes do not travel through the graph; in all else it is
 * written as every act is: under a key, in one transaction, with its entry in the audit trail.
 */
export declare const addEvidenceFile: import("../../../graph/writing/action.js").Action<AddEvidenceFileInput, {
    readonly file: {
        readonly type: () => typeof EvidenceFileType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../file/evidence-file.table.js").EvidenceFileRow | null>;
        readonly description: "The file.";
    };
}, "file-already-kept" | "not-found">;
