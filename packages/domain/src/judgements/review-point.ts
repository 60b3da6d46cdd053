import type { IsoDate } from "../calendar/index.js";

/** A point of the year at which every trainee of a cohort is judged on every strand. */
export interface ReviewPoint {
  readonly code: string;
  readonly name: string;
  /** Order in the year, from 1. */
  readonly position: number;
  /** First and last day on which judgements are due; both days are inside the window. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}
