import { type IsoDate, isoDate, type Window, windowState } from "../../calendar/index.js";
import { type AbsenceRefusal, refuseAbsent } from "../recording/refuse-absent.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { TraineeAbsence } from "../standing-state.js";
import type { ReviewStep } from "./review-step.js";

/** What is to be known of a review that is about to be signed off. */
export interface ReviewToSign {
  readonly window: Window;
  readonly absence: TraineeAbsence;
  readonly latest: ReviewStep | null;
  /** Every strand on which the trainee is judged. */
  readonly strandIds: readonly string[];
  readonly judgedStrandIds: readonly string[];
  /** Why there is no judgement, strand by strand. */
  readonly reasons: readonly { readonly strandId: string; readonly reason: string }[];
}

/** Why a review may not be signed off. */
export type SignOffRefusal =
  | AbsenceRefusal
  | JudgementRefusalOf<
      | "window-not-open"
      | "review-signed-off"
      | "strand-of-another-version"
      | "strand-judged"
      | "strand-twice"
      | "reason-missing"
      | "strands-missing"
    >;

/**
 * Why a review may not be signed off on a day; null when it may. It may from the window's first day on, late too, when
 * every strand has a judgement or a reason why it has none.
 *
 * @throws RangeError when a day does not exist or the window closes before it opens.
 * @example
 * const review = {
 *   window: { opensOn: "2026-11-02", closesOn: "2026-11-13" },
 *   absence: { withdrawnOn: null, deferredOn: null, returnedOn: null },
 *   latest: null, strandIds: ["a", "b"], judgedStrandIds: ["a"], reasons: [],
 * };
 * refuseSignOff(review, "2026-11-12") // => { code: "strands-missing", strandIds: ["b"] }
 * refuseSignOff({ ...review, reasons: [{ strandId: "b", reason: "Not taught yet." }] }, "2026-11-12") // => null
 */
export function refuseSignOff(review: ReviewToSign, today: IsoDate): SignOffRefusal | null {
  const { window, latest, strandIds, judgedStrandIds, reasons } = review;
  const state = windowState(window, today);
  if (latest?.kind === "signed-off") return { code: "review-signed-off", signedOffOn: isoDate(latest.on) };
  if (state === "before") return { code: "window-not-open", opensOn: window.opensOn };
  const absent = refuseAbsent(review.absence, today);
  if (absent) return absent;
  const given = new Set<string>();
  for (const { strandId, reason } of reasons) {
    if (!strandIds.includes(strandId)) return { code: "strand-of-another-version", strandId };
    if (judgedStrandIds.includes(strandId)) return { code: "strand-judged", strandId };
    if (given.has(strandId)) return { code: "strand-twice", strandId };
    if (reason.trim() === "") return { code: "reason-missing" };
    given.add(strandId);
  }
  const missing = strandIds.filter((id) => !judgedStrandIds.includes(id) && !given.has(id));
  return missing.length === 0 ? null : { code: "strands-missing", strandIds: missing };
}
