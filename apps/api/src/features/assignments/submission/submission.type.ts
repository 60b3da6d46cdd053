import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { SubmissionRow } from "./submission.table.js";

/** A submission, and whether it was withdrawn. */
export interface ShownSubmission extends SubmissionRow {
  readonly withdrawnOn: IsoDate | null;
  readonly whyWithdrawn: string | null;
}

@ObjectType("Submission", {
  description: "Something that was handed in for an assignment.",
  simpleResolvers: true,
})
export class SubmissionType
  implements
    Pick<
      ShownSubmission,
      "id" | "attempt" | "receivedOn" | "daysLate" | "recordedAt" | "withdrawnOn" | "whyWithdrawn"
    >
{
  @Field(() => ID, { description: "Identifies the submission for good." })
  readonly id!: string;

  @Field(() => Int, {
    description: "Which attempt, from 1; one that was withdrawn gives its number to the next.",
  })
  readonly attempt!: number;

  @Field(() => DateScalar, { description: "The day on which it came in." })
  readonly receivedOn!: IsoDate;

  @Field(() => Int, {
    description: "How late, by the provider's rule and the trainee's extensions; 0 in time.",
  })
  readonly daysLate!: number;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;

  @Field(() => DateScalar, { nullable: true, description: "When it was withdrawn; null where it counts." })
  readonly withdrawnOn!: IsoDate | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it counts." })
  readonly whyWithdrawn!: string | null;
}
