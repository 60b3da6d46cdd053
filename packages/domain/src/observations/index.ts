export { differingStrands, type StrandDifference } from "./agreement/differing-strands.js";
export { type ObserverPair, type ObserverRating, observerPairs } from "./agreement/observer-pairs.js";
export {
  type AgreedStrand,
  type AgreedView,
  type AgreementRefusal,
  type ObservationToAgree,
  refuseAgreement,
} from "./agreement/refuse-agreement.js";
export { copyDueOn, type CopyRule, defaultCopyRule, isCopyRule } from "./copy/copy-rule.js";
export { type CopyFacts, type CopyState, copyState, copyStates } from "./copy/copy-state.js";
export {
  type AnswersRefusal,
  type FormAnswer,
  type FormQuestion,
  isForm,
  refuseAnswers,
} from "./copy/form.js";
export { type CoverageRule, defaultCoverage, isCoverage } from "./coverage/coverage-rule.js";
export { type PlacementCoverage, placementCoverage, type SeenLesson } from "./coverage/placement-coverage.js";
export { type ObservationKind, observationKinds, type KindFacts } from "./plan/observation-kind.js";
export {
  type ObservationPlan,
  type PlanRefusal,
  refusePlan,
  type TraineeAtSchool,
} from "./plan/refuse-plan.js";
export type { ObservationRefusal, ObservationRefusalOf } from "./refusals.js";
export { isRevealed, type Sealing, stillToSeal } from "./sealing/is-revealed.js";
export {
  type KnownCurriculum,
  type ObservationToSeal,
  refuseSeal,
  type SealRefusal,
} from "./sealing/refuse-seal.js";
export { opensSeal, type SealedRatings, type SealedStrand, sealedText } from "./sealing/sealed-text.js";
