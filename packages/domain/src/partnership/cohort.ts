import type { IsoDate } from "../calendar/index.js";

/** The trainees of one academic year under one version of a framework. */
export interface Cohort {
  readonly code: string;
  readonly name: string;
  /** Calendar year in which the academic year begins: 2026 is 2026-27. */
  readonly academicYear: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}
