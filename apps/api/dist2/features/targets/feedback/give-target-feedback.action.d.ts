import { TargetType } from "../target/target.type.js";
import { GiveTargetFeedbackInput } from "./give-target-feedback.input.js";
/** Gives feedback on a target and its documents; also on one that was closed, which is when most of it is given. */
export declare const giveTargetFeedback: import("../../../graph/writing/action.js").Action<GiveTargetFeedbackInput, {
    readonly target: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../target/target.query.js").KnownTarget | null>;
        readonly description: "The target with its feedback.";
    };
}, "not-found" | "words-missing">;
