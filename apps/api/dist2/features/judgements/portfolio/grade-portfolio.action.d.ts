import { GradePortfolioInput } from "./portfolio.input.js";
import { PortfolioGradeType } from "./portfolio.type.js";
/** Grades a portfolio, once in an assessment cycle; a grade is put right by one that names it and says why. */
export declare const gradePortfolio: import("../../../graph/writing/action.js").Action<GradePortfolioInput, {
    readonly grade: {
        readonly type: () => typeof PortfolioGradeType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./portfolio.type.js").ShownGrade | null>;
        readonly description: "The grade that was given.";
    };
}, "already-graded" | "not-found" | "nothing-to-replace" | "reason-missing" | "trainee-deferred" | "trainee-withdrawn" | "unknown-cycle" | "unknown-grade" | "window-closed" | "window-not-open">;
