import { EvidenceFileType } from "../file/evidence-file.type.js";
import { LinkEvidenceFileInput } from "./link-evidence-file.input.js";
/** Says of what a file is evidence. From then on whoever may read that may have the file. */
export declare const linkEvidenceFile: import("../../../graph/writing/action.js").Action<LinkEvidenceFileInput, {
    readonly file: {
        readonly type: () => typeof EvidenceFileType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../file/evidence-file.table.js").EvidenceFileRow | null>;
        readonly description: "The file.";
    };
}, "evidence-already-linked" | "not-found" | "target-not-closed" | "welfare-takes-no-files" | "words-missing">;
