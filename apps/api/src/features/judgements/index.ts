import { JudgementResolver } from "./judgement/judgement.resolver.js";
import { TraineeJudgementsResolver } from "./judgement/trainee-judgements.resolver.js";
import { ReviewPointJudgementsResolver } from "./judgement/review-point-judgements.resolver.js";
import { ReviewPointResolver, CohortReviewPointsResolver } from "./review-point/review-point.resolver.js";
import { StandingResolver } from "./standing/standing.resolver.js";
import { TraineeStandingsResolver } from "./standing/trainee-standings.resolver.js";
import { TraineeListResolver } from "./trainee-list/trainee-list.resolver.js";
import {
  HubTraineesResolver,
  SchoolTraineesResolver,
  SubjectTraineesResolver,
} from "./trainee-list/trainees-of-places.resolver.js";

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
  ReviewPointJudgementsResolver,
] as const;
