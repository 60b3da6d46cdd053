import type { IsoDate } from "../calendar/index.js";
import type { OnTrackStatus } from "./on-track/on-track-rule.js";

/** Everything for which a decision on progress says no, each with its facts. */
export type ProgressRefusal =
  | { readonly code: "reason-missing" }
  /** Whether somebody who is not in training is on track is decided by nobody. */
  | { readonly code: "not-in-training"; readonly status: OnTrackStatus }
  /** The rule counts already: no decision stands in its place. */
  | { readonly code: "nothing-to-take-back"; readonly what: string }
  /** A report says nothing. */
  | { readonly code: "report-empty" }
  | { readonly code: "report-to-nobody" }
  /** Reports are not given to these people: they hold no role to which they are. */
  | { readonly code: "report-not-for"; readonly personIds: readonly string[] }
  /** Before the first day of the review point's window there is nothing to report. */
  | { readonly code: "report-too-early"; readonly from: IsoDate }
  /** It would have been given after today. */
  | { readonly code: "day-to-come"; readonly today: IsoDate }
  /** A letter goes on the day on which it is written. */
  | { readonly code: "letter-not-today"; readonly today: IsoDate }
  /** Something has to be said: which meeting it was. */
  | { readonly code: "words-missing"; readonly what: string };
