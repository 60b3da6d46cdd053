import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("RecordSubmissionInput", { description: "What a trainee handed in, and when." })
export class RecordSubmissionInput extends WriteInput {
  @Field(() => ID, { description: "The assignment." })
  readonly assignmentId!: string;

  @Field(() => ID, { description: "The trainee." })
  readonly traineeId!: string;

  @Field(() => DateScalar, { description: "The day on which it came in: today or before." })
  readonly receivedOn!: IsoDate;
}

@InputType("WithdrawSubmissionInput", { description: "Which script does not count, and why." })
export class WithdrawSubmissionInput extends WriteInput {
  @Field(() => ID, { description: "The piece of work: the last script that counts is withdrawn." })
  readonly pieceId!: string;

  @Field(() => String, { description: "Why, for those whom it concerns." })
  readonly reason!: string;
}
