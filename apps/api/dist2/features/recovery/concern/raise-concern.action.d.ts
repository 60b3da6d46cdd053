import { RaiseConcernInput } from "./concern.input.js";
import { ConcernType } from "./concern.type.js";
/** Raises a concern. That there is one is told to the hub team at once; what it says stays where it is protected. */
export declare const raiseConcern: import("../../../graph/writing/action.js").Action<RaiseConcernInput, {
    readonly concern: {
        readonly type: () => typeof ConcernType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./concern.query.js").ReadConcern | null>;
        readonly description: "The concern.";
    };
}, "day-to-come" | "not-found" | "words-missing">;
