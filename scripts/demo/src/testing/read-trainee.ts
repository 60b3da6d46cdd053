import type { RegisterTrainee } from "@reviewpoint/domain/interchange";

/** A trainee as the register, the placements and the mentors files tell of them together. */
export interface ReadTrainee extends RegisterTrainee {
  readonly id: string;
  readonly cohortCode: string;
  readonly homeUrn: string;
  readonly mentorEmail: string;
}
