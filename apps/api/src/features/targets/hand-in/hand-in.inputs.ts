import type { DeadlineRule, IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { HandInRule } from "@reviewpoint/domain/targets";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { CountedDaysEnum, HandInKindEnum } from "./hand-in.enums.js";

@InputType("AgreeHandInInput", {
  description: "How and by when a trainee hands in plans. The `expectedVersion` of the first agreement is 0.",
})
export class AgreeHandInInput extends ChangeInput {
  @Field(() => ID, { description: "Who hands in." })
  readonly traineeId!: string;

  @Field(() => String, { description: "How, e.g. by e-mail or in a shared folder." })
  readonly way!: string;

  @Field(() => HandInKindEnum, { description: "By when." })
  readonly kind!: HandInRule["kind"];

  @Field(() => Int, { nullable: true, description: "For weekly ones the day of the week, 1 is Monday." })
  readonly weekday?: number | null;

  @Field(() => Int, { nullable: true, description: "For those before each lesson: so many days." })
  readonly days?: number | null;

  @Field(() => CountedDaysEnum, {
    nullable: true,
    description: "Which days count: school days, unless said.",
  })
  readonly counted?: DeadlineRule["counted"] | null;

  @Field(() => String, { description: "The hour as the clock in school shows it, e.g. 17:30." })
  readonly time!: string;
}

@InputType("RecordHandInInput", { description: "What was handed in, for which lesson, and when." })
export class RecordHandInInput extends WriteInput {
  @Field(() => ID, { description: "Who handed it in." })
  readonly traineeId!: string;

  @Field(() => String, { description: "What was to be handed in." })
  readonly material!: string;

  @Field(() => DateScalar, { description: "The day of the lesson." })
  readonly lessonOn!: IsoDate;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was handed in; null records that it was not.",
  })
  readonly handedInAt?: IsoInstant | null;

  @Field(() => ID, { nullable: true, description: "The record that this one replaces, if any." })
  readonly supersedesId?: string | null;
}
