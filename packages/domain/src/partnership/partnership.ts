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
