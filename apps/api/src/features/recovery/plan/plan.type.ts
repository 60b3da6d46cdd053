import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { PlanOutcome, PlanState, PlanStep } from "@reviewpoint/domain/recovery";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import type { ShownPlan } from "./show-plan.js";
import { PlanOutcomeEnum, PlanStageEnum, PlanStepEnum } from "./plan.enum.js";
import { PlanEventType, PlanTargetType, type ShownPlanEvent } from "./plan-event.type.js";

@ObjectType("RecoveryPlan", {
  description: "What a trainee who is not on track is to reach, by which support, until when.",
  simpleResolvers: true,
})
export class RecoveryPlanType
  implements Omit<ShownPlan, "traineeId" | "ownerId" | "asOf" | "recordedAt" | "reviews">
{
  @Field(() => ID, { description: "Identifies the plan for good." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The day on which it was opened." })
  readonly openedOn!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was closed; null while it is open.",
  })
  readonly closedOn!: IsoDate | null;

  @Field(() => PlanStageEnum, { description: "What it waits for." })
  readonly stage!: PlanState["stage"];

  @Field(() => PlanStepEnum, { description: "How far it has been taken." })
  readonly step!: PlanStep;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day of the next review, on which the trainee's school works; null while none is awaited.",
  })
  readonly reviewOn!: IsoDate | null;

  @Field(() => PlanOutcomeEnum, { nullable: true, description: "The newest outcome; null before the first." })
  readonly outcome!: PlanOutcome | null;

  @Field(() => Int, { description: "How often it was extended." })
  readonly extensions!: number;

  @Field(() => Int, { description: "How many events it has: send it as expectedVersion." })
  readonly version!: number;

  @Field(() => String, { description: "Why it was opened." })
  readonly reason!: string;

  @Field(() => String, { description: "The support that the trainee is given." })
  readonly support!: string;

  @Field(() => [PlanTargetType], {
    description: "What is to be reached, at most so many as the provider allows.",
  })
  readonly targets!: readonly PlanTargetType[];

  @Field(() => [PlanEventType], { description: "Everything that happened to it, in order." })
  readonly events!: readonly ShownPlanEvent[];
}
