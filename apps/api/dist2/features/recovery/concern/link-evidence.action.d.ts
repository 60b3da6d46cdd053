import { LinkEvidenceInput } from "./concern.input.js";
import { ConcernType } from "./concern.type.js";
/** Links what a concern rests on. A constraint keeps the same evidence from being linked twice. */
export declare const linkEvidence: import("../../../graph/writing/action.js").Action<LinkEvidenceInput, {
    readonly concern: {
        readonly type: () => typeof ConcernType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./concern.query.js").ReadConcern | null>;
        readonly description: "The concern with its evidence.";
    };
}, "evidence-already-linked" | "not-found" | "words-missing">;
