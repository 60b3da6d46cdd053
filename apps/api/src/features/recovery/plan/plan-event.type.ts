import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanEvent, PlanOutcome } from "@reviewpoint/domain/recovery";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { PlanEventKindEnum, PlanOutcomeEnum } from "./plan.enum.js";

/** Something that happened to a plan, as it is shown. */
export interface ShownPlanEvent {
  readonly kind: PlanEvent["kind"];
  readonly on: IsoDate;
  readonly account: string;
  readonly outcome: PlanOutcome | null;
  readonly reviewOn: IsoDate | null;
  readonly recordedAt: IsoInstant;
  readonly recordedById: string;
}

@ObjectType("PlanEvent", {
  description: "Something that happened to a recovery plan. Never changed.",
  simpleResolvers: true,
})
export class PlanEventType implements Omit<ShownPlanEvent, "recordedById"> {
  @Field(() => PlanEventKindEnum, { description: "What happened." })
  readonly kind!: PlanEvent["kind"];

  @Field(() => DateScalar, { description: "On which day." })
  readonly on!: IsoDate;

  @Field(() => String, {
    description: "The reason for opening, the account of a review, or the reason of an outcome.",
  })
  readonly account!: string;

  @Field(() => PlanOutcomeEnum, { nullable: true, description: "What was decided, where something was." })
  readonly outcome!: PlanOutcome | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the next review that it set; null for none.",
  })
  readonly reviewOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;
}

@ObjectType("PlanTarget", {
  description: "One small thing to reach within a recovery plan.",
  simpleResolvers: true,
})
export class PlanTargetType {
  @Field(() => Int, { description: "Its place in the plan, from 1." })
  readonly position!: number;

  @Field(() => String, { description: "What the trainee does." })
  readonly action!: string;

  @Field(() => String, { description: "How everybody will know that it was reached." })
  readonly successCriteria!: string;

  @Field(() => Boolean, { description: "Whether it was met at the newest review." })
  readonly isMet!: boolean;
}
