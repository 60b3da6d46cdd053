import { EvidenceFileResolver } from "./file/evidence-file.resolver.js";
import { ConcernFilesResolver, CopyFilesResolver, JudgementFilesResolver, MeetingFilesResolver, TargetFilesResolver } from "./link/files-of.resolver.js";
export { EvidenceFiles } from "./adding/evidence-files.js";
export { eraseFiles } from "./leaving/erase-files.query.js";
export { removeLeftOver } from "./leaving/remove-left-over.js";
/** What the room adds to the graph. */
export declare const evidenceResolvers: readonly [typeof EvidenceFileResolver, typeof JudgementFilesResolver, typeof CopyFilesResolver, typeof TargetFilesResolver, typeof MeetingFilesResolver, typeof ConcernFilesResolver];
/** What can be done in the room through the graph; files are added over HTTP (adding/). */
export declare const evidenceActions: readonly [import("../../graph/writing/action.js").Action<import("./link/link-evidence-file.input.js").LinkEvidenceFileInput, {
    readonly file: {
        readonly type: () => typeof import("./file/evidence-file.type.js").EvidenceFileType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./file/evidence-file.table.js").EvidenceFileRow | null>;
        readonly description: "The file.";
    };
}, "evidence-already-linked" | "not-found" | "target-not-closed" | "welfare-takes-no-files" | "words-missing">, import("../../graph/writing/action.js").Action<import("./link/unlinking/unlink-evidence-file.action.js").UnlinkEvidenceFileInput, {
    readonly file: {
        readonly type: () => typeof import("./file/evidence-file.type.js").EvidenceFileType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./file/evidence-file.table.js").EvidenceFileRow | null>;
        readonly description: "The file.";
    };
}, "evidence-not-linked" | "evidence-rested-on" | "not-found" | "target-not-closed" | "words-missing">];
