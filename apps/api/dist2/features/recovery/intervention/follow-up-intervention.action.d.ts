import { FollowUpInterventionInput } from "./intervention.input.js";
import { InterventionType } from "./intervention.type.js";
/** Records what came of something that was done, and whether somebody looks again. */
export declare const followUpIntervention: import("../../../graph/writing/action.js").Action<FollowUpInterventionInput, {
    readonly intervention: {
        readonly type: () => typeof InterventionType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./intervention.query.js").ReadIntervention | null>;
        readonly description: "What was done, and what came of it.";
    };
}, "before-the-last" | "conflict" | "day-to-come" | "not-found" | "nothing-to-follow-up" | "words-missing">;
