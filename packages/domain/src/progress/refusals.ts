import type { OnTrackStatus } from "./on-track/on-track-rule.js";

/** Everything for which a decision on progress says no, each with its facts. */
export type ProgressRefusal =
  | { readonly code: "reason-missing" }
  /** Whether somebody who is not in training is on track is decided by nobody. */
  | { readonly code: "not-in-training"; readonly status: OnTrackStatus }
  /** The rule counts already: no decision stands in its place. */
  | { readonly code: "nothing-to-take-back"; readonly what: string };
