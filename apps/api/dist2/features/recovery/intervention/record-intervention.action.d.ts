import { RecordInterventionInput } from "./intervention.input.js";
import { InterventionType } from "./intervention.type.js";
/** Records what was done for a trainee, and by when somebody looks at it again. */
export declare const recordIntervention: import("../../../graph/writing/action.js").Action<RecordInterventionInput, {
    readonly intervention: {
        readonly type: () => typeof InterventionType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./intervention.query.js").ReadIntervention | null>;
        readonly description: "What was done.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "words-missing">;
