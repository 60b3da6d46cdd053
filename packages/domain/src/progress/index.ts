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
export { isBelowExpected, type OnTrack, type OnTrackStanding, onTrack } from "./on-track/on-track.js";
export type { OnTrackOverride, OnTrackRule, OnTrackStatus } from "./on-track/on-track-rule.js";
export { onTrackSentence } from "./on-track/on-track-sentence.js";
export type { StandingRow } from "./standing.js";
export { type Dimension, type DimensionValue, type TallyCell, tally } from "./tally/tally.js";
export type { CodeColumn } from "./tally/code-column.js";
export { tallyColumns } from "./tally/tally-columns.js";
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
