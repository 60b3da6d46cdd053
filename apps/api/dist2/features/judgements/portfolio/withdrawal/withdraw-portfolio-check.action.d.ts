import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { PortfolioCheckType } from "../portfolio.type.js";
export declare class WithdrawPortfolioCheckInput extends WriteInput {
    readonly checkId: string;
    readonly reason: string;
}
/** Takes back a look at a portfolio: it counts no more, and stays on record. */
export declare const withdrawPortfolioCheck: import("../../../../graph/writing/action.js").Action<WithdrawPortfolioCheckInput, {
    readonly check: {
        readonly type: () => typeof PortfolioCheckType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../portfolio.type.js").ShownCheck | null>;
        readonly description: "The look that was taken back.";
    };
}, "look-withdrawn" | "not-found" | "reason-missing">;
