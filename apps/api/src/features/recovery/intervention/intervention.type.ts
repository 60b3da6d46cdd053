import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { InterventionEffect, InterventionKind } from "@reviewpoint/domain/recovery";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { InterventionEffectEnum, InterventionKindEnum } from "./intervention.enum.js";
import type { InterventionRow } from "./intervention.table.js";

@ObjectType("Intervention", {
  description: "Something that was done for a trainee, or changed of their training, and what came of it.",
  simpleResolvers: true,
})
export class InterventionType
  implements Omit<InterventionRow, "traineeId" | "concernId" | "madeBy" | "firstFollowUpOn">
{
  @Field(() => ID, { description: "Identifies it for good." })
  readonly id!: string;

  @Field(() => InterventionKindEnum, { description: "What was done." })
  readonly kind!: InterventionKind;

  @Field(() => DateScalar, { description: "The day on which it was done." })
  readonly madeOn!: IsoDate;

  @Field(() => String, { description: "What exactly." })
  readonly account!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "By when it is followed up; null when nothing more is awaited.",
  })
  readonly followUpOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Int, { description: "How often it was written: send it as expectedVersion to follow it up." })
  readonly version!: number;
}

@ObjectType("FollowUp", {
  description: "That somebody looked again at what was done. Never changed.",
  simpleResolvers: true,
})
export class FollowUpType {
  @Field(() => DateScalar, { description: "On which day." })
  readonly on!: IsoDate;

  @Field(() => String, { description: "What was found." })
  readonly account!: string;

  @Field(() => InterventionEffectEnum, { description: "Whether it worked." })
  readonly effect!: InterventionEffect;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it is looked at again; null when it was the last time.",
  })
  readonly nextOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;
}
