import type { IsoDate } from "../../calendar/index.js";
import { date } from "../cells/date-cell.js";
import { trn } from "../cells/reference-number-cells.js";
import { optional, text } from "../cells/text-cells.js";
import { emailAddress } from "../cells/word-cells.js";
import { type Fields, optionalField } from "../tables/fields.js";

/** The columns beside the strands: who, when, by whom. */
export interface JudgementsRowHead {
  readonly providerTraineeId: string | null;
  readonly trn: string | null;
  readonly cohort: string | null;
  readonly reviewPoint: string | null;
  readonly assessorEmail: string | null;
  readonly judgedOn: IsoDate | null;
}

export const headFields: Fields<JudgementsRowHead> = {
  providerTraineeId: optionalField("Provider trainee ID", optional(text(60))),
  trn: optionalField("TRN", optional(trn)),
  cohort: optionalField("Cohort", optional(text())),
  reviewPoint: optionalField("Review point", optional(text())),
  assessorEmail: optionalField("Assessor", optional(emailAddress)),
  judgedOn: optionalField("Date", optional(date)),
};

/** Columns that providers keep beside these for their own eyes; passed over. */
export const passedOverColumns = [
  "First names",
  "First name",
  "Last names",
  "Last name",
  "Name",
  "School",
  "Subject",
  "Hub",
];
