export { krippendorffAlpha, type RatingScale } from "./agreement/alpha/krippendorff-alpha.js";
export type {
  Coefficient,
  DefinedCoefficient,
  Surety,
  UndefinedCoefficient,
  UndefinedReason,
} from "./agreement/coefficient.js";
export { brennanPrediger } from "./agreement/many-raters/brennan-prediger.js";
export { fleissKappa } from "./agreement/many-raters/fleiss-kappa.js";
export { gwetAC1, gwetAC2 } from "./agreement/many-raters/gwet.js";
export { percentAgreement } from "./agreement/many-raters/percent-agreement.js";
export type { Category, Ratings } from "./agreement/ratings/ratings.js";
export { ratingsFromTable } from "./agreement/ratings/ratings-from-table.js";
export { type DisagreementWeights, linearWeights, quadraticWeights } from "./agreement/ratings/weights.js";
export { cohenKappa } from "./agreement/two-raters/cohen-kappa.js";
export { scottPi } from "./agreement/two-raters/scott-pi.js";
export { weightedKappa } from "./agreement/two-raters/weighted-kappa.js";
export { binomialCumulative, binomialProbability } from "./distributions/binomial.js";
export {
  type HypergeometricDraw,
  hypergeometricCumulative,
  hypergeometricProbability,
} from "./distributions/hypergeometric.js";
export { noncentralStudentCumulative } from "./distributions/noncentral-student.js";
export { normalCumulative } from "./distributions/normal-cumulative.js";
export { normalQuantile } from "./distributions/normal-quantile.js";
export { studentCumulative, studentQuantile } from "./distributions/student.js";
export type { Estimate } from "./estimate.js";
export { brierScore, type EventForecast } from "./forecast/brier-score.js";
export type { ForecastScore } from "./forecast/mean-score.js";
export { type RankForecast, rankedProbabilityScore } from "./forecast/ranked-probability-score.js";
export {
  type Transition,
  type TransitionMatrix,
  transitionMatrix,
  transitionPower,
} from "./forecast/transition-matrix.js";
export { blandAltman, type LimitsOfAgreement, type LimitTerms } from "./measurement/bland-altman.js";
export { type IntraclassForm, intraclassCorrelation } from "./measurement/intraclass-correlation.js";
export { type DetectionQuestion, detectionProbability } from "./power/detection-probability.js";
export { pairedDifferencePower } from "./power/paired-difference-power.js";
export type { PairedDifferences } from "./power/paired-differences.js";
export { smallestDetectableDifference } from "./power/smallest-detectable-difference.js";
export { betaBinomialShrinkage, type ShrunkShares } from "./proportions/beta-binomial-shrinkage.js";
export type { Counted } from "./proportions/counted.js";
export { exactFunnelLimits, type FunnelLimits } from "./proportions/exact-funnel-limits.js";
export { type ComparedStratum, mantelHaenszel } from "./proportions/mantel-haenszel.js";
export { newcombeDifference, type ShareDifference } from "./proportions/newcombe-difference.js";
export { type NormalShrinkage, normalShrinkage } from "./proportions/normal-shrinkage.js";
export type { DefinedRatio, RatioEstimate, UndefinedRatio } from "./proportions/ratio-estimate.js";
export { riskRatio } from "./proportions/risk-ratio.js";
export { type ProportionInterval, wilsonInterval } from "./proportions/wilson-interval.js";
export { type SeededRandom, seededRandom } from "./seeded-random.js";
export {
  type AssessorOfWork,
  type ConnectedSubset,
  connectedSubsets,
} from "./severity/connected-subsets.js";
export {
  type AssessorSeverities,
  type AssessorSeverity,
  assessorSeverity,
  type SeverityAnswer,
} from "./severity/differences/assessor-severity.js";
export type { ScoredWork } from "./severity/differences/doubly-judged.js";
export { type FacetSeparation, facetSeparation } from "./severity/facet-separation.js";
export type { Extreme } from "./severity/rasch/extreme-assessors.js";
export {
  manyFacetRasch,
  type RaschAnswer,
  type RaschAssessor,
  type RaschMeasures,
  type RaschStrand,
  type RaschThreshold,
  type RaschTrainee,
} from "./severity/rasch/many-facet-rasch.js";
export type { MeanSquares } from "./severity/rasch/mean-squares.js";
export type { RaschJudgement } from "./severity/rasch/rasch-judgement.js";
export type { SeverityRefusal } from "./severity/refusals.js";
export { aalenJohansen, type Incidence, type IncidenceStep } from "./time-to-event/aalen-johansen.js";
export { kaplanMeier, type SurvivalStep } from "./time-to-event/kaplan-meier.js";
export type { ObservedTime } from "./time-to-event/observed-time.js";
