import { type IsoDate, isoDate, type Window } from "../../calendar/index.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { TraineeAbsence } from "../standing-state.js";
import { type AbsenceRefusal, refuseAbsent } from "./refuse-absent.js";

/** A judgement about to be recorded. Strand and level are given by identifier. */
export interface OfferedJudgement {
  readonly strandId: string;
  readonly levelId: string;
  readonly judgedOn: IsoDate;
  readonly evidence: string | null;
}

/** What a trainee is judged against, and when. */
export interface JudgingFrame {
  readonly window: Window;
  readonly absence: TraineeAbsence;
  /** Strands and levels of the version of the framework that the cohort is under. */
  readonly strandIds: readonly string[];
  readonly levelIds: readonly string[];
  /** Whether the provider asks for evidence beside every level. */
  readonly evidenceRequired: boolean;
}

/** Why a judgement may not be recorded. */
export type OfferRefusal =
  | AbsenceRefusal
  | JudgementRefusalOf<
      | "strand-of-another-version"
      | "level-of-another-version"
      | "day-in-future"
      | "judged-before-window"
      | "evidence-missing"
    >;

/**
 * Why a judgement may not be recorded so; null when it may. Whether any may be recorded at the review today is
 * `refuseRecording`'s answer.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const frame = {
 *   window: { opensOn: "2026-11-02", closesOn: "2026-11-13" },
 *   absence: { withdrawnOn: null, deferredOn: null, returnedOn: null },
 *   strandIds: ["a"], levelIds: ["secure"], evidenceRequired: true,
 * };
 * const offered = { strandId: "a", levelId: "secure", judgedOn: "2026-11-04", evidence: "Three lessons seen." };
 * refuseJudgement(offered, frame, "2026-11-04") // => null
 * refuseJudgement(offered, frame, "2026-11-03") // => { code: "day-in-future", day: "2026-11-04", today: "2026-11-03" }
 */
export function refuseJudgement(
  { strandId, levelId, judgedOn, evidence }: OfferedJudgement,
  { window, absence, strandIds, levelIds, evidenceRequired }: JudgingFrame,
  today: IsoDate,
): OfferRefusal | null {
  if (!strandIds.includes(strandId)) return { code: "strand-of-another-version", strandId };
  if (!levelIds.includes(levelId)) return { code: "level-of-another-version", levelId };
  if (isoDate(judgedOn) > isoDate(today)) return { code: "day-in-future", day: judgedOn, today };
  if (judgedOn < isoDate(window.opensOn)) {
    return { code: "judged-before-window", judgedOn, opensOn: window.opensOn };
  }
  const absent = refuseAbsent(absence, judgedOn);
  if (absent) return absent;
  return evidenceRequired && (evidence ?? "").trim() === "" ? { code: "evidence-missing" } : null;
}
