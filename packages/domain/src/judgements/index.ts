export { changedJudgements, type JudgementChanges } from "./changed-judgements.js";
export { currentJudgements, judgementsAsOf, type RecordedJudgement } from "./current-judgements.js";
export type { Judgement, JudgementSubject, StatedJudgement } from "./judgement.js";
export { currentReviewPoint, type ReviewPoint } from "./review-point.js";
export { type StandingState, standingState, type TraineeAbsence } from "./standing-state.js";
export { supersessionChain } from "./supersession-chain.js";
