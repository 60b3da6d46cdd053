import { EvidenceFileType } from "../../file/evidence-file.type.js";
import { LinkEvidenceFileInput } from "../link-evidence-file.input.js";
export declare class UnlinkEvidenceFileInput extends LinkEvidenceFileInput {
    readonly reason: string;
}
/** Takes back of what a file is evidence. From then on it is had only through what it is evidence of besides. */
export declare const unlinkEvidenceFile: import("../../../../graph/writing/action.js").Action<UnlinkEvidenceFileInput, {
    readonly file: {
        readonly type: () => typeof EvidenceFileType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../../file/evidence-file.table.js").EvidenceFileRow | null>;
        readonly description: "The file.";
    };
}, "evidence-not-linked" | "evidence-rested-on" | "not-found" | "target-not-closed" | "words-missing">;
