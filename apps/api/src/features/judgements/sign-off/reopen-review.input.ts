import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("ReopenReviewInput", { description: "Whose review is reopened, until when, and why." })
export class ReopenReviewInput extends ChangeInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ID, { description: "The review point of the trainee's cohort." })
  readonly reviewPointId!: string;

  @Field(() => DateScalar, { description: "The last day on which judgements may be recorded again." })
  readonly until!: IsoDate;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}
