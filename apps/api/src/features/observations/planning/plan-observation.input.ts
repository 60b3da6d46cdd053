import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ObservationKind } from "@reviewpoint/domain/observations";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ObservationKindEnum } from "../observation/observation-kind.enum.js";

@InputType("PlanObservationInput", { description: "What is or was observed, when, where and by whom." })
export class PlanObservationInput extends WriteInput {
  @Field(() => ID, { description: "The trainee whose lesson it is, or with whom the mentor works." })
  readonly traineeId!: string;

  @Field(() => ObservationKindEnum, { description: "The kind." })
  readonly kind!: ObservationKind;

  @Field(() => DateScalar, { description: "The day: to come, or past." })
  readonly observedOn!: IsoDate;

  @Field(() => ID, { description: "The school, one in which the trainee is placed that day." })
  readonly schoolId!: string;

  @Field(() => [ID], { description: "The people who observe: one alone, two or more jointly." })
  readonly observerIds!: readonly string[];

  @Field(() => ID, { nullable: true, description: "The mentor who is observed; none for a lesson." })
  readonly mentorId?: string | null;

  @Field(() => ID, { nullable: true, description: "The joint observation that feedback is about." })
  readonly followsId?: string | null;

  @Field(() => ID, { nullable: true, description: "The withdrawn observation that this one records anew." })
  readonly replacesId?: string | null;
}

@InputType("WithdrawObservationInput", { description: "Which observation is taken back, and why." })
export class WithdrawObservationInput extends ChangeInput {
  @Field(() => ID, { description: "The observation's id." })
  readonly observationId!: string;

  @Field(() => String, { description: "Why, for those whom it concerns." })
  readonly reason!: string;
}
