import { windowState, type IsoDate } from "../../calendar/index.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { AssessmentCycle } from "./refuse-grade.js";

/** A grade that is to be taken back, and why. */
export interface OfferedWithdrawal {
  readonly gradeId: string;
  readonly cycleCode: string;
  readonly reason: string;
}

/**
 * Why a grade may not be taken back on a day; null when it may: the one that counts, while its cycle is open, with a
 * reason. The next grade of the cycle says why it is given, as one does that puts another right.
 *
 * @param countingId The grade that counts in the cycle; null where none does.
 * @throws RangeError when a day does not exist or a cycle ends before it begins.
 * @example
 * const cycles = [{ code: "autumn", name: "Autumn", opensOn: "2026-09-01", closesOn: "2026-12-18" }];
 * const offered = { gradeId: "g1", cycleCode: "autumn", reason: "It was another trainee's." };
 * refuseGradeWithdrawal(offered, cycles, "g1", "2026-12-07") // => null
 * refuseGradeWithdrawal(offered, cycles, "g2", "2026-12-07") // => { code: "grade-not-counting", gradeId: "g1" }
 * refuseGradeWithdrawal(offered, cycles, "g1", "2026-12-19") // => { code: "window-closed", closedOn: "2026-12-18" }
 */
export function refuseGradeWithdrawal(
  { gradeId, cycleCode, reason }: OfferedWithdrawal,
  cycles: readonly AssessmentCycle[],
  countingId: string | null,
  today: IsoDate,
): JudgementRefusalOf<"grade-not-counting" | "unknown-cycle" | "window-closed" | "reason-missing"> | null {
  if (gradeId !== countingId) return { code: "grade-not-counting", gradeId };
  const cycle = cycles.find(({ code }) => code === cycleCode);
  if (cycle === undefined)
    return { code: "unknown-cycle", cycle: cycleCode, known: cycles.map(({ code }) => code) };
  if (windowState(cycle, today) === "closed") return { code: "window-closed", closedOn: cycle.closesOn };
  return reason.trim() === "" ? { code: "reason-missing" } : null;
}
