import type { IsoDate } from "../../calendar/index.js";
import type { ReviewPoint } from "../../judgements/index.js";
import type { OnTrackOverride, OnTrackRule } from "../on-track/on-track-rule.js";
import type { StandingRow } from "../standing.js";
import type { ProgressWords } from "../words.js";

/** What the rules look at: the standings of a cohort, the review point asked about, the day, the words. */
export interface WatchFacts {
  /** Rows of one cohort: any trainees, all strands, the review point asked about and those before it. */
  readonly standings: readonly StandingRow[];
  readonly reviewPoints: readonly ReviewPoint[];
  readonly reviewPointCode: string;
  readonly today: IsoDate;
  readonly onTrackRule: OnTrackRule;
  /** Decisions in place of the derived status at this review point, by trainee. */
  readonly overrides?: ReadonlyMap<string, OnTrackOverride>;
  readonly words: ProgressWords;
}

/** One trainee's case before one rule. */
export interface WatchCase {
  /** Standings at the review point asked about, one a strand. */
  readonly now: readonly StandingRow[];
  /** Standings at earlier review points by strand, the newest first. */
  readonly earlier: ReadonlyMap<string, readonly StandingRow[]>;
  readonly reviewPoint: ReviewPoint;
  readonly facts: WatchFacts;
}

/** Why a rule fired: the strands concerned, and the rule with its figures as a sentence. */
export interface WatchFinding {
  readonly strandCodes: readonly string[];
  readonly sentence: string;
}
