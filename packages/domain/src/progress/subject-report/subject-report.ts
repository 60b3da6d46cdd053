import type { IsoDate } from "../../calendar/index.js";

/** How a report is given to those whom it is for. */
export const reportWays = {
  letter: "a letter tells them that it is there",
  meeting: "it was taken to a meeting",
  spoken: "it was said to them",
} as const;

/** One of the three ways. */
export type ReportWay = keyof typeof reportWays;

/** A lead mentor's own report on their subject at a review point, about to be given. */
export interface ReportToGive {
  /** What the author writes. */
  readonly account: string;
  readonly way: ReportWay;
  /** Which meeting, or where it was said; null where nothing is to be said of it. */
  readonly occasion: string | null;
  /** The day on which it is given. */
  readonly givenOn: IsoDate;
  readonly readers: readonly ReportReader[];
}

/** Somebody whom a report is given to. */
export interface ReportReader {
  readonly personId: string;
  /** Whether they hold, on the day of the act, a role to which reports are given. */
  readonly mayReceive: boolean;
}
