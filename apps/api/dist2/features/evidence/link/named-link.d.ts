import type { Performance } from "../../../graph/writing/action.js";
import type { LinkEvidenceFileInput } from "./link-evidence-file.input.js";
/** A file of the viewer's own and one thing about the same trainee, which the viewer may read; or why there is no such pair. */
export declare function namedLink(performance: Performance<"not-found" | "words-missing" | "target-not-closed">, input: LinkEvidenceFileInput): Promise<import("../../../graph/refusals/writes/write-refusal.js").Refused<{
    code: "not-found";
    what: string;
    id: string;
}> | import("../../../graph/refusals/writes/write-refusal.js").Refused<{
    code: "words-missing";
    what: string;
}> | import("../../../graph/refusals/writes/write-refusal.js").Refused<{
    code: "target-not-closed";
}> | {
    fileId: string;
    traineeId: string;
    name: "concernId" | "judgementId" | "meetingId" | "observationCopyId" | "targetId";
    id: string;
    targetVersion: number | null;
}>;
