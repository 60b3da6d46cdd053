import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanStep } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { PlanStepEnum } from "../plan/plan.enum.js";

@InputType("PlanTargetInput", { description: "One small thing to reach, and how everybody will know." })
export class PlanTargetInput {
  @Field(() => String, { description: "What the trainee does." })
  readonly action!: string;

  @Field(() => String, { description: "How everybody will know that it was reached." })
  readonly successCriteria!: string;
}

@InputType("OpenRecoveryPlanInput", { description: "For whom, why, with which targets and support." })
export class OpenRecoveryPlanInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => [ID], { nullable: true, description: "The concerns about the trainee that it takes up." })
  readonly concernIds?: string[] | null;

  @Field(() => PlanStepEnum, { nullable: true, description: "The step it begins in; support without it." })
  readonly step?: PlanStep | null;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => [PlanTargetInput], { description: "At most so many as the provider allows." })
  readonly targets!: PlanTargetInput[];

  @Field(() => String, { description: "The support that the trainee is given." })
  readonly support!: string;

  @Field(() => ID, { nullable: true, description: "The person who answers for it; the viewer without it." })
  readonly ownerId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day of the first review, on which the trainee's school works; the usual one without it.",
  })
  readonly reviewOn?: IsoDate | null;
}
