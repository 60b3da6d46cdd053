export {
  type AdjustedComparison,
  adjustedComparison,
  type CaseMixStratum,
  type OddsRatio,
} from "./case-mix/adjusted-comparison.js";
export { adjustedSentence } from "./case-mix/adjusted-sentence.js";
export {
  type ComparableName,
  type JoinedName,
  type ProtectedCharacteristic,
  protectedCharacteristics,
  requireComparable,
} from "./comparable/protected-characteristic.js";
export {
  type Completeness,
  type CompletenessDay,
  completeness,
  type DueStanding,
} from "./figures/completeness.js";
export {
  type DistributionBar,
  type DistributionScale,
  distribution,
  type LevelCount,
} from "./figures/distribution.js";
export { type MovementFlow, type MovingStanding, movement } from "./figures/movement.js";
export {
  type FigureStatus,
  type Proportion,
  type ProportionTerms,
  proportionAtExpected,
  type StandingCount,
} from "./figures/proportion-at-expected.js";
export { type StandingShare, standingShares } from "./figures/standing-shares.js";
export { type TraineeGridCell, type TraineeGridRow, traineeGrid } from "./figures/trainee-grid.js";
export type { CalibrationBand } from "./forecast/calibration.js";
export { type ForecastWords, forecastSentence } from "./forecast/forecast-sentence.js";
export {
  type ForecastQuestion,
  type ForecastTerms,
  type ForecastTrial,
  type LevelForecast,
  levelForecast,
} from "./forecast/level-forecast.js";
export type { PastPath } from "./forecast/past-path.js";
export {
  type ComparedGroup,
  compareGroups,
  type GroupComparison,
  type GroupVerdict,
  type ShareBounds,
} from "./group-comparison/compare-groups.js";
export {
  type GroupComparisonWords,
  groupComparisonNotes,
  groupSentence,
} from "./group-comparison/group-sentence.js";
export type { OnTrackOverride, OnTrackRule, OnTrackStatus } from "./on-track/on-track-rule.js";
export { type OnTrackDecision, type OverrideRefusal, refuseOverride } from "./on-track/refuse-override.js";
export { onTrackSentence } from "./on-track/on-track-sentence.js";
export { isBelowExpected, type OnTrack, type OnTrackStanding, onTrack } from "./on-track/on-track.js";
export { type PastBandsWords, pastBandSentence } from "./past-bands/past-bands-sentence.js";
export { type PastBand, type PastBands, pastBands, type PastProgress } from "./past-bands/past-bands.js";
export {
  type ReferenceClassWords,
  referenceClassSentence,
} from "./reference-class/reference-class-sentence.js";
export {
  type KnownFacts,
  type PastTrainee,
  type ReferenceClass,
  referenceClass,
} from "./reference-class/reference-class.js";
export type { ProgressRefusal } from "./refusals.js";
export type { StandingRow } from "./standing.js";
export type { CodeColumn } from "./tally/code-column.js";
export { tallyColumns } from "./tally/tally-columns.js";
export { type BesideBand, besideBand } from "./subject-cohort/beside-bands.js";
export { besideBandSentence } from "./subject-cohort/beside-bands-sentence.js";
export {
  type BesideOthers,
  besideOthers,
  type OtherSubjects,
  type ReachedOf,
} from "./subject-cohort/beside-others.js";
export {
  type AnalysedStrand,
  type AnalysedTrainee,
  type CohortStanding,
  isComplete,
  type Moved,
  type SubjectCohort,
  subjectCohort,
} from "./subject-cohort/subject-cohort.js";
export { type ReportDays, type ReportRefusal, refuseReport } from "./subject-report/refuse-report.js";
export {
  type ReportReader,
  type ReportToGive,
  type ReportWay,
  reportWays,
} from "./subject-report/subject-report.js";
export { type Dimension, type DimensionValue, type TallyCell, tally } from "./tally/tally.js";
export { type WatchFloor, watchFloor } from "./watch-list/watch-floor.js";
export type { WatchFacts, WatchFinding } from "./watch-list/watch-facts.js";
export { type WatchListEntry, type WatchListReason, watchList } from "./watch-list/watch-list.js";
export type {
  BelowExpectedRule,
  FellRule,
  NotJudgedRule,
  NotMovedRule,
  NotOnTrackRule,
  WatchRule,
} from "./watch-list/watch-rule.js";
export { counted, named, type ProgressWords, type Word } from "./words.js";
export {
  addNumbers,
  allNumbers,
  type Band,
  type FigureNumbers,
} from "./without-names/figure-numbers.js";
export { proportionWithoutNames, sharesWithoutNames } from "./without-names/figures-without-names.js";
export {
  type PlacedCount,
  type StandingsWithoutNames,
  standingsWithoutNames,
} from "./without-names/standings-without-names.js";
