import { type IsoDate, type Window, windowState } from "../../calendar/index.js";
import { type AbsenceRefusal, refuseAbsent } from "../recording/refuse-absent.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { TraineeAbsence } from "../standing-state.js";

/** A stretch of the year at whose end every portfolio is graded once; the provider's data. */
export interface AssessmentCycle extends Window {
  readonly code: string;
  readonly name: string;
}

/** A grade that a portfolio can be given; the provider's data, the best or the lowest first as the provider likes. */
export interface PortfolioGradeName {
  readonly code: string;
  readonly name: string;
}

/** A grade about to be given. */
export interface OfferedGrade {
  readonly cycleCode: string;
  readonly gradeCode: string;
  /** The grade that this one replaces; null for the first of a cycle. */
  readonly replacesId: string | null;
  /** Why it is replaced; a first grade needs none. */
  readonly reason: string | null;
}

/** The grade that counts already in the cycle. */
export interface GivenGrade {
  readonly id: string;
  readonly on: IsoDate;
  /** Who gave it. */
  readonly by: string;
}

/** What a provider grades by, whom, and what was given. */
export interface GradingFrame {
  readonly cycles: readonly AssessmentCycle[];
  readonly grades: readonly PortfolioGradeName[];
  readonly absence: TraineeAbsence;
  /** The grade that counts in the cycle; null where none does. */
  readonly given: GivenGrade | null;
  /** Whether the last grade of the cycle was taken back: the next one says why. */
  readonly isTakenBack?: boolean;
}

/** Why a portfolio may not be graded. */
export type GradeRefusal =
  | AbsenceRefusal
  | JudgementRefusalOf<
      | "unknown-cycle"
      | "unknown-grade"
      | "window-not-open"
      | "window-closed"
      | "already-graded"
      | "nothing-to-replace"
      | "reason-missing"
    >;

/**
 * Why a portfolio may not be graded so on a day; null when it may: once in each cycle, on its days, the first and the last
 * inside. A grade is put right by one that names it and says why.
 *
 * @throws RangeError when a day does not exist or a cycle ends before it begins.
 * @example
 * const frame = {
 *   cycles: [{ code: "autumn", name: "Autumn", opensOn: "2026-09-01", closesOn: "2026-12-18" }],
 *   grades: [{ code: "complete", name: "Complete" }],
 *   absence: { withdrawnOn: null, deferredOn: null, returnedOn: null },
 *   given: { id: "g1", on: "2026-12-07", by: "p1" },
 * };
 * const offered = { cycleCode: "autumn", gradeCode: "complete", replacesId: null, reason: null };
 * refuseGrade(offered, { ...frame, given: null }, "2026-12-18") // => null
 * refuseGrade(offered, frame, "2026-12-18") // => { code: "already-graded", on: "2026-12-07", by: "p1", gradeId: "g1" }
 */
export function refuseGrade(
  { cycleCode, gradeCode, replacesId, reason }: OfferedGrade,
  { cycles, grades, absence, given, isTakenBack = false }: GradingFrame,
  today: IsoDate,
): GradeRefusal | null {
  const cycle = cycles.find(({ code }) => code === cycleCode);
  if (cycle === undefined) {
    return { code: "unknown-cycle", cycle: cycleCode, known: cycles.map(({ code }) => code) };
  }
  if (!grades.some(({ code }) => code === gradeCode)) {
    return { code: "unknown-grade", grade: gradeCode, known: grades.map(({ code }) => code) };
  }
  const state = windowState(cycle, today);
  if (state === "before") return { code: "window-not-open", opensOn: cycle.opensOn };
  if (state === "closed") return { code: "window-closed", closedOn: cycle.closesOn };
  const absent = refuseAbsent(absence, today);
  if (absent) return absent;
  if (given === null && replacesId !== null) return { code: "nothing-to-replace", id: replacesId };
  if (given === null && !isTakenBack) return null;
  if (given !== null && given.id !== replacesId) {
    return { code: "already-graded", on: given.on, by: given.by, gradeId: given.id };
  }
  return (reason ?? "").trim() === "" ? { code: "reason-missing" } : null;
}
