import type { IsoDate } from "../../calendar/index.js";
import type { TraineeStatus } from "../../partnership/index.js";
import { date } from "../cells/date-cell.js";
import { academicYear } from "../cells/number-cells.js";
import { trn } from "../cells/reference-number-cells.js";
import { optional, required, text } from "../cells/text-cells.js";
import { emailAddress, oneOf } from "../cells/word-cells.js";
import { type Fields, field, optionalField } from "../tables/fields.js";
import { registerDate, schoolUrn } from "./register-cells.js";
import { registerStatuses } from "./register-statuses.js";

/** A trainee as the register's export tells of them: what this system needs, and no protected characteristic. */
export interface RegisterTrainee {
  readonly registerId: string;
  readonly providerTraineeId: string | null;
  readonly trn: string | null;
  readonly status: TraineeStatus;
  readonly academicYear: number;
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly route: string | null;
  readonly phase: string | null;
  readonly subject: string;
  readonly startedOn: IsoDate;
  readonly expectedEndOn: IsoDate | null;
  /** URNs that tell where the trainee is: first placement, then training partner; null unless six digits. */
  readonly firstPlacementUrn: string | null;
  readonly trainingPartnerUrn: string | null;
  readonly standardsMetOn: IsoDate | null;
  readonly awardedOn: IsoDate | null;
  readonly deferredOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
}

/** The columns that are read. Of the 76, the others are passed over and never kept. */
export const registerFields: Fields<RegisterTrainee> = {
  registerId: field("register_id", required(text(60))),
  providerTraineeId: field("provider_trainee_id", optional(text(60))),
  trn: field("trn", optional(trn)),
  status: field("trainee_status", required(oneOf(registerStatuses))),
  academicYear: field("start_academic_year", required(academicYear)),
  givenNames: field("first_names", required(text())),
  familyName: field("last_names", required(text())),
  email: optionalField("email_address", optional(emailAddress)),
  route: optionalField("course_training_route", optional(text())),
  phase: optionalField("course_education_phase", optional(text())),
  subject: field("course_itt_subject_1", required(text())),
  startedOn: field("itt_start_date", required(date)),
  expectedEndOn: optionalField("expected_end_date", optional(registerDate)),
  firstPlacementUrn: optionalField("placement_one", schoolUrn),
  trainingPartnerUrn: optionalField("training_partner_urn", schoolUrn),
  standardsMetOn: optionalField("award_standards_met_date", optional(registerDate)),
  awardedOn: optionalField("award_given_at", optional(registerDate)),
  deferredOn: field("defer_date", optional(registerDate)),
  returnedOn: optionalField("return_from_deferral_date", optional(registerDate)),
  withdrawnOn: field("withdraw_date", optional(registerDate)),
};
