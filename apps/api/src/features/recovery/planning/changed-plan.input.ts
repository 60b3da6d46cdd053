import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanOutcome } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { PlanOutcomeEnum } from "../plan/plan.enum.js";

@InputType("ReviewRecoveryPlanInput", { description: "Which plan was reviewed, when, and what was found." })
export class ReviewRecoveryPlanInput extends ChangeInput {
  @Field(() => ID, { description: "The plan's id." })
  readonly planId!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the review; today without it." })
  readonly on?: IsoDate | null;

  @Field(() => String, { description: "What was found." })
  readonly account!: string;

  @Field(() => [Int], { description: "The places of the targets that are met by now, from 1." })
  readonly metTargets!: number[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the next review; without it, the outcome comes next.",
  })
  readonly nextReviewOn?: IsoDate | null;
}

@InputType("DecideRecoveryPlanInput", { description: "What came of a plan, and why." })
export class DecideRecoveryPlanInput extends ChangeInput {
  @Field(() => ID, { description: "The plan's id." })
  readonly planId!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the outcome; today without it." })
  readonly on?: IsoDate | null;

  @Field(() => PlanOutcomeEnum, { description: "What came of it." })
  readonly outcome!: PlanOutcome;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Where the plan goes on: the day of its next review; the usual one without it.",
  })
  readonly reviewOn?: IsoDate | null;
}
