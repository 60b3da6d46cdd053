import { wholeNumber } from "../cells/number-cells.js";
import { optional, required, text } from "../cells/text-cells.js";
import { emailAddress } from "../cells/word-cells.js";
import { type Fields, field, optionalField } from "../tables/fields.js";

/** Who mentors a trainee in one of the trainee's placements. */
export interface MentorRecord {
  readonly providerTraineeId: string;
  /** Code or name of the cohort; null unless the trainee's identifier is used in several. */
  readonly cohort: string | null;
  /** 1 is the first (home) placement. */
  readonly placement: number;
  readonly mentorEmail: string;
}

/** The columns: `Provider trainee ID,Placement,Mentor e-mail`, and `Cohort` where it is needed. */
export const mentorFields: Fields<MentorRecord> = {
  providerTraineeId: field("Provider trainee ID", required(text(60))),
  cohort: optionalField("Cohort", optional(text())),
  placement: field("Placement", required(wholeNumber(1, 9))),
  mentorEmail: field("Mentor e-mail", required(emailAddress)),
};
