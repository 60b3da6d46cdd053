import type { IsoDate } from "../calendar/index.js";

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
