import type { IsoDate } from "../calendar/index.js";

/** A part of the partnership with a director of its own. A provider may have none. */
export interface Hub {
  readonly code: string;
  readonly name: string;
}

/** A school in which trainees are placed. */
export interface School {
  /** Unique reference number of the school: six digits, given by the Department for Education. */
  readonly urn: string;
  readonly name: string;
  readonly hubCode: string | null;
}

/** A subject or phase that has a lead mentor, e.g. `Mathematics` or `Primary`. */
export interface Subject {
  readonly code: string;
  readonly name: string;
}

/** The trainees of one academic year under one version of a framework. */
export interface Cohort {
  readonly code: string;
  readonly name: string;
  /** Calendar year in which the academic year begins: 2026 is 2026-27. */
  readonly academicYear: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** Where a trainee stands with the provider, in the words of the national register. */
export type TraineeStatus = "training" | "deferred" | "withdrawn" | "recommended" | "awarded";

/** A person in training, as far as rules need to know them: no name, no protected characteristic. */
export interface Trainee {
  readonly id: string;
  readonly cohortCode: string;
  readonly hubCode: string | null;
  readonly subjectCode: string;
  readonly startedOn: IsoDate;
  readonly withdrawnOn: IsoDate | null;
  readonly deferredOn: IsoDate | null;
  /** The day a deferred trainee came back; null while away, and for those never deferred. */
  readonly returnedOn: IsoDate | null;
}

/** A trainee's time in one school. */
export interface Placement {
  readonly traineeId: string;
  readonly schoolUrn: string;
  /** 1 is the first (home) placement. */
  readonly position: number;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}
