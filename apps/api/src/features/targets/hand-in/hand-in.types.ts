import type { DeadlineRule, IsoDate, IsoInstant, Weekday } from "@reviewpoint/domain/calendar";
import type { HandInRule, HandInStanding } from "@reviewpoint/domain/targets";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CountedDaysEnum, HandInKindEnum, HandInStandingEnum } from "./hand-in.enums.js";
import type { HandInRow } from "./hand-in.table.js";
import type { HandInAgreementRow } from "./hand-in-agreement.table.js";

@ObjectType("HandInAgreement", {
  description: "How and by when a trainee hands in plans and materials, so that feedback comes in time.",
  simpleResolvers: true,
})
export class HandInAgreementType implements Omit<HandInAgreementRow, "traineeId" | "recordedBy"> {
  @Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
  readonly version!: number;

  @Field(() => String, { description: "How things are handed in." })
  readonly way!: string;

  @Field(() => HandInKindEnum, { description: "By when." })
  readonly kind!: HandInRule["kind"];

  @Field(() => Int, {
    nullable: true,
    description: "The day of the week, 1 is Monday; null before each lesson.",
  })
  readonly weekday!: Weekday | null;

  @Field(() => Int, { nullable: true, description: "Days before the lesson; null where it is weekly." })
  readonly days!: number | null;

  @Field(() => CountedDaysEnum, { nullable: true, description: "Which days count; null where it is weekly." })
  readonly counted!: DeadlineRule["counted"] | null;

  @Field(() => String, { description: "The hour as the clock in school shows it, e.g. 17:30." })
  readonly time!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}

/** A hand-in as it stands now. */
export interface KnownHandIn extends HandInRow {
  readonly standing: HandInStanding;
}

@ObjectType("HandIn", {
  description: "What was handed in for a lesson, or that nothing was. Never changed, only superseded.",
  simpleResolvers: true,
})
export class HandInType implements Omit<KnownHandIn, "traineeId" | "recordedBy" | "supersedesId"> {
  @Field(() => ID, { description: "Identifies the record for good." })
  readonly id!: string;

  @Field(() => String, { description: "What was to be handed in." })
  readonly material!: string;

  @Field(() => DateScalar, { description: "The day of the lesson." })
  readonly lessonOn!: IsoDate;

  @Field(() => String, { description: "When it was due, as the clock in school shows it: 2026-11-05T18:00." })
  readonly dueAt!: string;

  @Field(() => String, {
    nullable: true,
    description: "When it was handed in, by the same clock; null if it was not.",
  })
  readonly handedInAt!: string | null;

  @Field(() => HandInStandingEnum, { description: "Whether what was agreed was kept." })
  readonly standing!: HandInStanding;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}
