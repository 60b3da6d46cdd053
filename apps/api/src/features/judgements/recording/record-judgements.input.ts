import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("OfferedJudgement", { description: "The level of one strand, on what evidence." })
export class OfferedJudgementInput {
  @Field(() => ID, { description: "The strand, of the framework that the cohort is under." })
  readonly strandId!: string;

  @Field(() => ID, { description: "The level, of the same framework." })
  readonly levelId!: string;

  @Field(() => DateScalar, { description: "The day of the judgement: within the window, and not to come." })
  readonly judgedOn!: IsoDate;

  @Field(() => String, { nullable: true, description: "What it rests on." })
  readonly evidence?: string | null;
}

@InputType("RecordJudgementsInput", { description: "What is judged of whom, when." })
export class RecordJudgementsInput extends ChangeInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ID, { description: "The review point of the trainee's cohort." })
  readonly reviewPointId!: string;

  @Field(() => [OfferedJudgementInput], {
    description: "A judgement a strand, one strand or all of them; what is judged already is superseded.",
  })
  readonly judgements!: readonly OfferedJudgementInput[];
}
