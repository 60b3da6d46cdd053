import { JudgementResolver } from "./judgement/judgement.resolver.js";
import { TraineeJudgementsResolver } from "./judgements-of/trainee-judgements.resolver.js";
import { ReviewPointJudgementsResolver } from "./judgements-of/review-point-judgements.resolver.js";
import { LevelJudgementsResolver } from "./judgements-of/level-judgements.resolver.js";
import { PersonJudgementsResolver } from "./judgements-of/person-judgements.resolver.js";
import { StrandJudgementsResolver } from "./judgements-of/strand-judgements.resolver.js";
import { PortfolioChoicesResolver } from "./portfolio/portfolio-choices.resolver.js";
import { PortfolioCheckResolver, PortfolioGradeResolver, TraineePortfolioResolver } from "./portfolio/portfolio.resolver.js";
import { ReviewFormResolver, ReviewPointFormsResolver } from "./quality-form/review-form.resolver.js";
import { ReviewResolver, ReviewStepResolver } from "./review/review.resolver.js";
import { TraineeReviewsResolver } from "./review/trainee-reviews.resolver.js";
import { ReviewPointLeadResolver, ReviewPointLeadsResolver } from "./review-lead/review-lead.resolver.js";
import { ReviewPointResolver, CohortReviewPointsResolver } from "./review-point/review-point.resolver.js";
import { FrozenSchoolSummaryResolver } from "./school-summary/frozen-summary.resolver.js";
import { SchoolSummariesResolver, SummarisedStrandResolver, SummarisedTraineeResolver } from "./school-summary/school-summary.resolver.js";
import { StandingResolver } from "./standing/standing.resolver.js";
import { TraineeStandingsResolver } from "./standing/trainee-standings.resolver.js";
import { TraineeListResolver } from "./trainee-list/trainee-list.resolver.js";
import { PersonTraineesResolver } from "./trainee-list/trainees-of-people.resolver.js";
import { HubTraineesResolver, SchoolTraineesResolver, SubjectTraineesResolver } from "./trainee-list/trainees-of-places.resolver.js";
/** What the room adds to the graph. */
export declare const judgementResolvers: readonly [typeof JudgementResolver, typeof TraineeJudgementsResolver, typeof ReviewPointResolver, typeof CohortReviewPointsResolver, typeof StandingResolver, typeof TraineeStandingsResolver, typeof TraineeListResolver, typeof HubTraineesResolver, typeof SubjectTraineesResolver, typeof SchoolTraineesResolver, typeof PersonTraineesResolver, typeof ReviewPointJudgementsResolver, typeof StrandJudgementsResolver, typeof LevelJudgementsResolver, typeof PersonJudgementsResolver, typeof ReviewResolver, typeof ReviewStepResolver, typeof TraineeReviewsResolver, typeof TraineePortfolioResolver, typeof PortfolioCheckResolver, typeof PortfolioGradeResolver, typeof PortfolioChoicesResolver, typeof ReviewPointFormsResolver, typeof ReviewFormResolver, typeof SchoolSummariesResolver, typeof SummarisedStrandResolver, typeof SummarisedTraineeResolver, typeof FrozenSchoolSummaryResolver, typeof ReviewPointLeadsResolver, typeof ReviewPointLeadResolver];
/** What can be done in the room. */
export declare const judgementActions: readonly [import("../../graph/writing/action.js").Action<import("./recording/record-judgements.input.js").RecordJudgementsInput, {
    readonly judgements: {
        readonly type: () => typeof import("./judgement/judgement.type.js").JudgementType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./judgement/show-judgement.js").ReadJudgementRow | null>;
        readonly isList: true;
        readonly description: "The judgements that were recorded; of what was recorded already, word for word, none.";
    };
    readonly review: {
        readonly type: () => typeof import("./review/review.type.js").ReviewType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "day-in-future" | "evidence-missing" | "items-refused" | "judge-first" | "judged-before-window" | "level-of-another-version" | "not-found" | "nothing-judged" | "review-signed-off" | "strand-of-another-version" | "strand-twice" | "trainee-deferred" | "trainee-withdrawn" | "window-closed" | "window-not-open">, import("../../graph/writing/action.js").Action<import("./sign-off/sign-off-review.input.js").SignOffReviewInput, {
    readonly review: {
        readonly type: () => typeof import("./review/review.type.js").ReviewType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "not-found" | "reason-missing" | "review-signed-off" | "strand-judged" | "strand-of-another-version" | "strand-twice" | "strands-missing" | "trainee-deferred" | "trainee-withdrawn" | "window-not-open">, import("../../graph/writing/action.js").Action<import("./sign-off/reopen-review.input.js").ReopenReviewInput, {
    readonly review: {
        readonly type: () => typeof import("./review/review.type.js").ReviewType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "day-in-past" | "not-found" | "reason-missing" | "review-open" | "window-not-open">, import("../../graph/writing/action.js").Action<import("./portfolio/portfolio.input.js").RecordPortfolioCheckInput, {
    readonly check: {
        readonly type: () => typeof import("./portfolio/portfolio.type.js").PortfolioCheckType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./portfolio/portfolio.type.js").ShownCheck | null>;
        readonly description: "What was recorded.";
    };
}, "day-in-future" | "evidence-missing" | "not-found" | "trainee-deferred" | "trainee-withdrawn">, import("../../graph/writing/action.js").Action<import("./portfolio/withdrawal/withdraw-portfolio-check.action.js").WithdrawPortfolioCheckInput, {
    readonly check: {
        readonly type: () => typeof import("./portfolio/portfolio.type.js").PortfolioCheckType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./portfolio/portfolio.type.js").ShownCheck | null>;
        readonly description: "The look that was taken back.";
    };
}, "look-withdrawn" | "not-found" | "reason-missing">, import("../../graph/writing/action.js").Action<import("./portfolio/portfolio.input.js").GradePortfolioInput, {
    readonly grade: {
        readonly type: () => typeof import("./portfolio/portfolio.type.js").PortfolioGradeType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./portfolio/portfolio.type.js").ShownGrade | null>;
        readonly description: "The grade that was given.";
    };
}, "already-graded" | "not-found" | "nothing-to-replace" | "reason-missing" | "trainee-deferred" | "trainee-withdrawn" | "unknown-cycle" | "unknown-grade" | "window-closed" | "window-not-open">, import("../../graph/writing/action.js").Action<import("./portfolio/withdrawal/withdraw-portfolio-grade.action.js").WithdrawPortfolioGradeInput, {
    readonly grade: {
        readonly type: () => typeof import("./portfolio/portfolio.type.js").PortfolioGradeType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./portfolio/portfolio.type.js").ShownGrade | null>;
        readonly description: "The grade that was taken back.";
    };
}, "grade-not-counting" | "not-found" | "reason-missing" | "unknown-cycle" | "window-closed">, import("../../graph/writing/action.js").Action<import("./quality-form/answer-review-questions.input.js").AnswerReviewQuestionsInput, {
    readonly form: {
        readonly type: () => typeof import("./quality-form/review-form.type.js").ReviewFormType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./quality-form/review-form.type.js").ShownForm | null>;
        readonly description: "The form as it was answered.";
    };
}, "conflict" | "not-an-answer" | "not-found" | "question-twice" | "question-unanswered" | "unknown-question" | "window-not-open">, import("../../graph/writing/action.js").Action<import("./school-summary/freeze-school-summary.action.js").FreezeSchoolSummaryInput, {
    readonly summary: {
        readonly type: () => typeof import("./school-summary/school-summary.type.js").FrozenSchoolSummaryType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./school-summary/school-summary.table.js").SchoolSummaryRow | null>;
        readonly description: "The frozen summary.";
    };
}, "not-found">, import("../../graph/writing/action.js").Action<import("./review-lead/name-review-lead.action.js").NameReviewLeadInput, {
    readonly reviewPoint: {
        readonly type: () => typeof import("./review-point/review-point.type.js").ReviewPointType;
        readonly by: import("../../graph/reading/whole-table.js").WholeTable<import("./review-point/review-point.table.js").ReviewPointRow>;
        readonly description: "The review point.";
    };
}, "already-leads" | "not-found" | "not-lead-mentor">, import("../../graph/writing/action.js").Action<import("./review-lead/end-review-lead.action.js").EndReviewLeadInput, {
    readonly reviewPoint: {
        readonly type: () => typeof import("./review-point/review-point.type.js").ReviewPointType;
        readonly by: import("../../graph/reading/whole-table.js").WholeTable<import("./review-point/review-point.table.js").ReviewPointRow>;
        readonly description: "The review point.";
    };
}, "conflict" | "not-found" | "nothing-to-revoke">];
