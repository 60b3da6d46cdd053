import { TightenAccessInput } from "./tightening.input.js";
import { TighteningType } from "./tightening.type.js";
/** Takes from a role something that the tables give it, until it is given back. No rule depends on another. */
export declare const tightenAccess: import("../../../graph/writing/action.js").Action<TightenAccessInput, {
    readonly tightening: {
        readonly type: () => typeof TighteningType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./tightening.table.js").TighteningRow | null>;
        readonly description: "The rule.";
    };
}, "reason-missing" | "right-kept" | "rule-refused">;
