import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("RecordPortfolioCheckInput", {
  description: "Whose portfolio was looked at, when, and what was found.",
})
export class RecordPortfolioCheckInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => DateScalar, { description: "The day: today or before." })
  readonly checkedOn!: IsoDate;

  @Field(() => String, { description: "What was found." })
  readonly found!: string;
}

@InputType("GradePortfolioInput", { description: "Whose portfolio is graded, for which cycle, and how." })
export class GradePortfolioInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => String, { description: "The assessment cycle, by its code." })
  readonly cycle!: string;

  @Field(() => String, { description: "The grade, by its code." })
  readonly grade!: string;

  @Field(() => ID, { nullable: true, description: "The grade that this one puts right; null for the first." })
  readonly replaces?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is this grade; what puts another one right always says so.",
  })
  readonly reason?: string | null;
}
