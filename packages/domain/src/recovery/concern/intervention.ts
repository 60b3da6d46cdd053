import type { IsoDate } from "../../calendar/index.js";
import type { RecoveryRefusalOf } from "../refusals.js";

/** Something done for a trainee, or something changed of their training. */
export const interventionKinds = ["intervention", "modification"] as const;

/** One of the two. */
export type InterventionKind = (typeof interventionKinds)[number];

/** What a follow-up found. */
export const interventionEffects = ["worked", "worked-in-part", "did-not-work", "too-early-to-say"] as const;

/** One of the four. */
export type InterventionEffect = (typeof interventionEffects)[number];

/** What was done, as the rules of following up look at it. */
export interface RecordedIntervention {
  readonly madeOn: IsoDate;
  readonly account: string;
  /** The day by which it is followed up; null: the usual one. */
  readonly followUpOn: IsoDate | null;
}

/** Why it cannot be recorded so. */
export type InterventionRefusal = RecoveryRefusalOf<"words-missing" | "day-to-come" | "before-the-last">;

/** Why it cannot be recorded so; null when it can. */
export function refuseIntervention(
  { madeOn, account, followUpOn }: RecordedIntervention,
  today: IsoDate,
): InterventionRefusal | null {
  if (account.trim() === "") return { code: "words-missing", what: "account" };
  if (madeOn > today) return { code: "day-to-come", today };
  return followUpOn !== null && followUpOn < madeOn ? { code: "before-the-last", from: madeOn } : null;
}
