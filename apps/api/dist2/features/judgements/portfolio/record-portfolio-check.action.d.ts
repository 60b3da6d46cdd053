import { RecordPortfolioCheckInput } from "./portfolio.input.js";
import { PortfolioCheckType } from "./portfolio.type.js";
/** Records that somebody has looked at a portfolio, and what they found. */
export declare const recordPortfolioCheck: import("../../../graph/writing/action.js").Action<RecordPortfolioCheckInput, {
    readonly check: {
        readonly type: () => typeof PortfolioCheckType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./portfolio.type.js").ShownCheck | null>;
        readonly description: "What was recorded.";
    };
}, "day-in-future" | "evidence-missing" | "not-found" | "trainee-deferred" | "trainee-withdrawn">;
