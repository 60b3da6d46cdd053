import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { InterventionEffect, InterventionKind } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { InterventionEffectEnum, InterventionKindEnum } from "./intervention.enum.js";

@InputType("RecordInterventionInput", {
  description: "For whom, what was done, and when it is looked at again.",
})
export class RecordInterventionInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The concern about the trainee that it answers, if it answers one.",
  })
  readonly concernId?: string | null;

  @Field(() => InterventionKindEnum, { description: "What was done." })
  readonly kind!: InterventionKind;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was done; today without it." })
  readonly madeOn?: IsoDate | null;

  @Field(() => String, { description: "What exactly." })
  readonly account!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when it is followed up; the usual day without it.",
  })
  readonly followUpOn?: IsoDate | null;
}

@InputType("FollowUpInterventionInput", { description: "What came of something that was done." })
export class FollowUpInterventionInput extends ChangeInput {
  @Field(() => ID, { description: "The intervention's id." })
  readonly interventionId!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the follow-up; today without it." })
  readonly on?: IsoDate | null;

  @Field(() => String, { description: "What was found." })
  readonly account!: string;

  @Field(() => InterventionEffectEnum, { description: "Whether it worked." })
  readonly effect!: InterventionEffect;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it is looked at again; never again without it.",
  })
  readonly nextOn?: IsoDate | null;
}
