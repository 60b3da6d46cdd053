import { type IsoDate, isoDate, type Window, windowState } from "../../calendar/index.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { ReviewStep } from "./review-step.js";

/** Why no judgement may be recorded at a review today. */
export type RecordingRefusal = JudgementRefusalOf<"window-not-open" | "window-closed" | "review-signed-off">;

/**
 * Why no judgement of a trainee may be recorded at a review point on a day; null when it may. It may while the window
 * is open, both ends inside, and while somebody has reopened the review; never once it was signed off.
 *
 * @param latest What was last done with the review as a whole; null when nothing was.
 * @throws RangeError when a day does not exist or the window closes before it opens.
 * @example
 * const window = { opensOn: "2026-11-02", closesOn: "2026-11-13" };
 * refuseRecording(window, null, "2026-11-13") // => null
 * refuseRecording(window, null, "2026-11-14") // => { code: "window-closed", closedOn: "2026-11-13" }
 * refuseRecording(window, { kind: "reopened", on: "2026-11-16", until: "2026-11-20" }, "2026-11-20") // => null
 */
export function refuseRecording(
  window: Window,
  latest: ReviewStep | null,
  today: IsoDate,
): RecordingRefusal | null {
  const state = windowState(window, today);
  if (latest?.kind === "signed-off") return { code: "review-signed-off", signedOffOn: isoDate(latest.on) };
  if (state === "before") return { code: "window-not-open", opensOn: window.opensOn };
  if (state === "open") return null;
  const lastDay = latest && isoDate(latest.until) > window.closesOn ? latest.until : window.closesOn;
  return today <= lastDay ? null : { code: "window-closed", closedOn: lastDay };
}
