import type { IsoDate } from "../../calendar/index.js";
import type { ProgressRefusal } from "../refusals.js";
import type { ReportToGive } from "./subject-report.js";

/** The refusals of a report. */
export type ReportRefusal = Extract<
  ProgressRefusal,
  {
    readonly code:
      | "report-empty"
      | "report-to-nobody"
      | "report-not-for"
      | "report-too-early"
      | "day-to-come"
      | "letter-not-today"
      | "words-missing";
  }
>;

/** On which day it is, and from when on there is something to report. */
export interface ReportDays {
  readonly today: IsoDate;
  /** The first day of the review point's window. */
  readonly opensOn: IsoDate;
}

/**
 * Why a report may not be given so; null when it may. It says something and is given to somebody, on a day from the
 * review point's first to today. A letter goes today; a meeting is named.
 *
 * @example
 * const report = { account: "Questioning needs work.", way: "spoken", occasion: null, givenOn: "2026-11-20", readers: [{ personId: "d", mayReceive: true }] };
 * const days = { today: "2026-11-29", opensOn: "2026-11-09" };
 * refuseReport(report, days) // => null
 * refuseReport({ ...report, way: "meeting" }, days) // => { code: "words-missing", what: "meeting" }
 * refuseReport({ ...report, way: "letter" }, days) // => { code: "letter-not-today", today: "2026-11-29" }
 * refuseReport({ ...report, readers: [{ personId: "m", mayReceive: false }] }, days) // => { code: "report-not-for", personIds: ["m"] }
 */
export function refuseReport(
  { account, way, occasion, givenOn, readers }: ReportToGive,
  { today, opensOn }: ReportDays,
): ReportRefusal | null {
  if (account.trim() === "") return { code: "report-empty" };
  if (readers.length === 0) return { code: "report-to-nobody" };
  const strangers = readers.filter(({ mayReceive }) => !mayReceive).map(({ personId }) => personId);
  if (strangers.length > 0) return { code: "report-not-for", personIds: strangers };
  if (givenOn > today) return { code: "day-to-come", today };
  if (givenOn < opensOn) return { code: "report-too-early", from: opensOn };
  if (way === "letter" && givenOn !== today) return { code: "letter-not-today", today };
  if (way === "meeting" && !occasion?.trim()) return { code: "words-missing", what: "meeting" };
  return null;
}
