import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { ConcernType } from "../concern.type.js";
export declare class UnlinkEvidenceInput extends WriteInput {
    readonly concernId: string;
    readonly judgementId?: string | null;
    readonly document?: string | null;
    readonly reason: string;
}
/** Takes back what a concern was said to rest on. A constraint keeps the same link from being taken back twice. */
export declare const unlinkEvidence: import("../../../../graph/writing/action.js").Action<UnlinkEvidenceInput, {
    readonly concern: {
        readonly type: () => typeof ConcernType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../concern.query.js").ReadConcern | null>;
        readonly description: "The concern with what it rests on.";
    };
}, "evidence-not-linked" | "evidence-rested-on" | "not-found" | "words-missing">;
