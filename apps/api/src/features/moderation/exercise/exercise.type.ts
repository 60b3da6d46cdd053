import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ExerciseKind, OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { OutcomePolicyType } from "../policy/outcome-policy.type.js";
import { SamplingPolicyType } from "../policy/policy.type.js";
import { ExerciseKindEnum } from "./exercise-kind.enum.js";
import type { ShownExercise } from "./exercise.query.js";

type Shown = Pick<
  ShownExercise,
  | (
      | "id"
      | "kind"
      | "title"
      | "opensOn"
      | "closesOn"
      | "observedFrom"
      | "observedUntil"
      | "isBlind"
      | "policy"
    )
  | ("outcomePolicy" | "openedAt" | "seedHash" | "seedCommittedAt" | "marksWhenCommitted" | "acceptedAt")
  | (
      | "seedRevealedAt"
      | "closedOn"
      | "version"
      | "sampled"
      | "allotted"
      | "judged"
      | "blindPieces"
      | "leftOnDesk"
    )
>;

@ObjectType("Exercise", {
  description:
    "An exercise of moderation: what is judged a second time, by which policies, and what came of it.",
  simpleResolvers: true,
})
export class ExerciseType implements Shown {
  @Field(() => ID, { description: "Identifies the exercise for good." })
  readonly id!: string;

  @Field(() => ExerciseKindEnum, { description: "What is moderated." })
  readonly kind!: ExerciseKind;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => DateScalar, { description: "The first day of the moderation." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly closesOn!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Observations from this day on; null for other kinds.",
  })
  readonly observedFrom!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Observations up to this day; null for other kinds.",
  })
  readonly observedUntil!: IsoDate | null;

  @Field(() => Boolean, { description: "Whether moderators judge without having seen the first mark." })
  readonly isBlind!: boolean;

  @Field(() => SamplingPolicyType, { description: "How samples are made, as it was chosen." })
  readonly policy!: SamplingPolicy;

  @Field(() => OutcomePolicyType, { description: "What follows, as it was chosen." })
  readonly outcomePolicy!: OutcomePolicy;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  readonly openedAt!: IsoInstant;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the seed, published before the seed is known; null before it was committed to.",
  })
  readonly seedHash!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the hash was published." })
  readonly seedCommittedAt!: IsoInstant | null;

  @Field(() => Int, { nullable: true, description: "How many marks were in by then." })
  readonly marksWhenCommitted!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When a sample was accepted; null before." })
  readonly acceptedAt!: IsoInstant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the seed was revealed; null before." })
  readonly seedRevealedAt!: IsoInstant | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was closed; null while it is open.",
  })
  readonly closedOn!: IsoDate | null;

  @Field(() => Int, { description: "How many pieces the accepted sample has; 0 before one was accepted." })
  readonly sampled!: number;

  @Field(() => Int, { description: "How many pieces were given to a moderator." })
  readonly allotted!: number;

  @Field(() => Int, { description: "How many of them were judged a second time." })
  readonly judged!: number;

  @Field(() => Int, {
    description:
      "How many pieces the viewer still has to judge blind, here or elsewhere: until they are in, nothing that would tell their marks is shown.",
  })
  readonly blindPieces!: number;

  @Field(() => Int, { description: "How many pieces on the viewer's desk are left to judge." })
  readonly leftOnDesk!: number;

  @Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
  readonly version!: number;
}

export const ExerciseConnection = connectionType("Exercise", "exercises", () => ExerciseType);
