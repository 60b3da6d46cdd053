import { compareInstants, type IsoDate, type IsoInstant } from "../../calendar/index.js";
import type { RecoveryRefusalOf } from "../refusals.js";

/** What is to be linked no longer, and why. */
export interface OfferedUnlinking {
  /** What names it: the piece of evidence, or the file. */
  readonly id: string;
  readonly reason: string;
}

/** A link that stands. */
export interface StandingLink {
  readonly linkedAt: IsoInstant;
  /** The plan that took up the concern to which it is linked; null where none did, or where it is linked to something else. */
  readonly plan: { readonly id: string; readonly openedOn: IsoDate; readonly openedAt: IsoInstant } | null;
}

/**
 * Why a link may not be taken back; null when it may: one that stands, with a reason. A plan rests on what its concern
 * rested on when it was opened: that stays.
 *
 * @param link null where it was never linked, or was taken back.
 * @throws RangeError when an instant does not exist.
 * @example
 * const offered = { id: "e1", reason: "It is about another trainee." };
 * const link = { linkedAt: "2026-10-05T09:00:00Z", plan: null };
 * refuseUnlinking(offered, link) // => null
 * refuseUnlinking(offered, null) // => { code: "evidence-not-linked", id: "e1" }
 * const plan = { id: "p1", openedOn: "2026-10-06", openedAt: "2026-10-06T09:00:00Z" };
 * refuseUnlinking(offered, { ...link, plan }) // => { code: "evidence-rested-on", planId: "p1", openedOn: "2026-10-06" }
 */
export function refuseUnlinking(
  { id, reason }: OfferedUnlinking,
  link: StandingLink | null,
): RecoveryRefusalOf<"evidence-not-linked" | "evidence-rested-on" | "words-missing"> | null {
  if (link === null) return { code: "evidence-not-linked", id };
  const { linkedAt, plan } = link;
  if (plan !== null && compareInstants(linkedAt, plan.openedAt) <= 0)
    return { code: "evidence-rested-on", planId: plan.id, openedOn: plan.openedOn };
  return reason.trim() === "" ? { code: "words-missing", what: "reason" } : null;
}
