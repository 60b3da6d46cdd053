import { LoosenAccessInput } from "./tightening.input.js";
import { type TighteningRow } from "./tightening.table.js";
import { TighteningType } from "./tightening.type.js";
/** Takes back one of the provider's own rules: what the tables give counts again, and never more than they give. */
export declare const loosenAccess: import("../../../graph/writing/action.js").Action<LoosenAccessInput, {
    readonly tightening: {
        readonly type: () => typeof TighteningType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, TighteningRow | null>;
        readonly description: "The rule as it ended.";
    };
}, "conflict" | "not-found" | "nothing-to-revoke">;
