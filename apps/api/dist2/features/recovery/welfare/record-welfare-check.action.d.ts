import type { Batch } from "../../../graph/reading/load.js";
import { RecordWelfareCheckInput } from "./welfare-check.input.js";
import { WelfareReceiptType } from "./welfare-check.type.js";
/** Records how a trainee is. Only those whom the provider names may; the audit trail keeps who and when, and no words. */
export declare const recordWelfareCheck: import("../../../graph/writing/action.js").Action<RecordWelfareCheckInput, {
    readonly check: {
        readonly type: () => typeof WelfareReceiptType;
        readonly by: Batch<string, {
            readonly id: string;
        }>;
        readonly description: "That it was recorded.";
    };
}, "before-the-last" | "day-to-come" | "not-found" | "words-missing">;
