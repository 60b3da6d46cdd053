import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { PortfolioGradeType } from "../portfolio.type.js";
export declare class WithdrawPortfolioGradeInput extends WriteInput {
    readonly gradeId: string;
    readonly reason: string;
}
/** Takes back the grade that counts in a cycle: it stays on record, and the portfolio is not graded. */
export declare const withdrawPortfolioGrade: import("../../../../graph/writing/action.js").Action<WithdrawPortfolioGradeInput, {
    readonly grade: {
        readonly type: () => typeof PortfolioGradeType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../portfolio.type.js").ShownGrade | null>;
        readonly description: "The grade that was taken back.";
    };
}, "grade-not-counting" | "not-found" | "reason-missing" | "unknown-cycle" | "window-closed">;
