import type { AssessmentCycle, PortfolioGradeName, ReviewQuestion } from "@reviewpoint/domain/judgements";
/** Whether every judgement needs evidence in words. */
export declare const evidenceRequired: import("../provider/setting/setting.js").Setting<boolean>;
/** The cycles in which portfolios are graded; none where the provider has set none. */
export declare const assessmentCycles: import("../provider/setting/setting.js").Setting<readonly AssessmentCycle[]>;
/** The grades that portfolios are given; none where the provider has set none. */
export declare const portfolioGrades: import("../provider/setting/setting.js").Setting<readonly PortfolioGradeName[]>;
/** The questions asked at each review point; none where the provider has set none. */
export declare const reviewQuestions: import("../provider/setting/setting.js").Setting<readonly ReviewQuestion[]>;
