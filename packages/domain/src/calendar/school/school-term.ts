import type { IsoDate } from "../days/iso-date.js";

/** Days from a first to a last; both are inside. */
export interface DayRange {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** A term of one school. */
export interface SchoolTerm extends DayRange {
  readonly schoolUrn: string;
  /** Calendar year in which the academic year begins: 2026 is 2026-27. */
  readonly academicYear: number;
  /** The school's own name for it, e.g. `Autumn`. */
  readonly name: string;
}

/** Days on which one school is closed although a term runs: half term, a training day, a bank holiday. */
export interface SchoolClosure extends DayRange {
  readonly schoolUrn: string;
  readonly academicYear: number;
  /** e.g. `Half term`, `INSET`. */
  readonly reason: string;
}
