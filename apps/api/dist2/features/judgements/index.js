import { JudgementResolver } from "./judgement/judgement.resolver.js";
import { TraineeJudgementsResolver } from "./judgements-of/trainee-judgements.resolver.js";
import { ReviewPointJudgementsResolver } from "./judgements-of/review-point-judgements.resolver.js";
import { LevelJudgementsResolver } from "./judgements-of/level-judgements.resolver.js";
import { PersonJudgementsResolver } from "./judgements-of/person-judgements.resolver.js";
import { StrandJudgementsResolver } from "./judgements-of/strand-judgements.resolver.js";
import { recordJudgements } from "./recording/record-judgements.action.js";
import { reopenReview } from "./sign-off/reopen-review.action.js";
import { gradePortfolio } from "./portfolio/grade-portfolio.action.js";
import { PortfolioChoicesResolver } from "./portfolio/portfolio-choices.resolver.js";
import { PortfolioCheckResolver, PortfolioGradeResolver, TraineePortfolioResolver, } from "./portfolio/portfolio.resolver.js";
import { recordPortfolioCheck } from "./portfolio/record-portfolio-check.action.js";
import { withdrawPortfolioCheck } from "./portfolio/withdrawal/withdraw-portfolio-check.action.js";
import { withdrawPortfolioGrade } from "./portfolio/withdrawal/withdraw-portfolio-grade.action.js";
import { answerReviewQuestions } from "./quality-form/answer-review-questions.action.js";
import { ReviewFormResolver, ReviewPointFormsResolver } from "./quality-form/review-form.resolver.js";
import { ReviewResolver, ReviewStepResolver } from "./review/review.resolver.js";
import { signOffReview } from "./sign-off/sign-off-review.action.js";
import { TraineeReviewsResolver } from "./review/trainee-reviews.resolver.js";
import { endReviewLead } from "./review-lead/end-review-lead.action.js";
import { nameReviewLead } from "./review-lead/name-review-lead.action.js";
import { ReviewPointLeadResolver, ReviewPointLeadsResolver } from "./review-lead/review-lead.resolver.js";
import { ReviewPointResolver, CohortReviewPointsResolver } from "./review-point/review-point.resolver.js";
import { FrozenSchoolSummaryResolver } from "./school-summary/frozen-summary.resolver.js";
import { freezeSchoolSummary } from "./school-summary/freeze-school-summary.action.js";
import { SchoolSummariesResolver, SummarisedStrandResolver, SummarisedTraineeResolver, } from "./school-summary/school-summary.resolver.js";
import { StandingResolver } from "./standing/standing.resolver.js";
import { TraineeStandingsResolver } from "./standing/trainee-standings.resolver.js";
import { TraineeListResolver } from "./trainee-list/trainee-list.resolver.js";
import { PersonTraineesResolver } from "./trainee-list/trainees-of-people.resolver.js";
import { HubTraineesResolver, SchoolTraineesResolver, SubjectTraineesResolver, } from "./trainee-list/trainees-of-places.resolver.js";
/** What the room adds to the graph. */
export const judgementResolvers = [
    JudgementResolver,
    TraineeJudgementsResolver,
    ReviewPointResolver,
    CohortReviewPointsResolver,
    StandingResolver,
    TraineeStandingsResolver,
    TraineeListResolver,
    HubTraineesResolver,
    SubjectTraineesResolver,
    SchoolTraineesResolver,
    PersonTraineesResolver,
    ReviewPointJudgementsResolver,
    StrandJudgementsResolver,
    LevelJudgementsResolver,
    PersonJudgementsResolver,
    ReviewResolver,
    ReviewStepResolver,
    TraineeReviewsResolver,
    TraineePortfolioResolver,
    PortfolioCheckResolver,
    PortfolioGradeResolver,
    PortfolioChoicesResolver,
    ReviewPointFormsResolver,
    ReviewFormResolver,
    SchoolSummariesResolver,
    SummarisedStrandResolver,
    SummarisedTraineeResolver,
    FrozenSchoolSummaryResolver,
    ReviewPointLeadsResolver,
    ReviewPointLeadResolver,
];
/** What can be done in the room. */
export const judgementActions = [
    ...[recordJudgements, signOffReview, reopenReview],
    ...[recordPortfolioCheck, withdrawPortfolioCheck, gradePortfolio, withdrawPortfolioGrade],
    answerReviewQuestions,
    freezeSchoolSummary,
    ...[nameReviewLead, endReviewLead],
];
//# sourceMappingURL=index.js.map