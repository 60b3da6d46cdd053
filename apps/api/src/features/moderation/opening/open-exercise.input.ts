import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ExerciseKind } from "@reviewpoint/domain/moderation";
import { Field, Float, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { OutcomePolicyInput } from "../policy/outcome-policy.input.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
import { ExerciseKindEnum } from "../exercise/exercise-kind.enum.js";

@InputType("OpenExerciseInput", { description: "What is to be moderated, when, and by which policies." })
export class OpenExerciseInput extends WriteInput {
  @Field(() => String, { description: "A title by which others know it." })
  readonly title!: string;

  @Field(() => ExerciseKindEnum, { description: "What is moderated." })
  readonly kind!: ExerciseKind;

  @Field(() => ID, { description: "The cohort whose work it is." })
  readonly cohortId!: string;

  @Field(() => [ID], { description: "Its subjects; none: all of them." })
  readonly subjectIds!: readonly string[];

  @Field(() => ID, { nullable: true, description: "The review point, where judgements are moderated." })
  readonly reviewPointId?: string | null;

  @Field(() => ID, { nullable: true, description: "The assignment, where marks are moderated." })
  readonly assignmentId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Observations from this day on." })
  readonly observedFrom?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Observations up to this day." })
  readonly observedUntil?: IsoDate | null;

  @Field(() => DateScalar, { description: "The first day of the moderation." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly closesOn!: IsoDate;

  @Field(() => Boolean, { description: "Whether moderators judge without having seen the first mark." })
  readonly isBlind!: boolean;

  @Field(() => String, { nullable: true, description: "A preset's code, where one is chosen." })
  readonly preset?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "The pass mark for the preset; null: the preset's own.",
  })
  readonly passMark?: number | null;

  @Field(() => SamplingPolicyInput, {
    nullable: true,
    description: "The provider's own, where no preset is chosen.",
  })
  readonly policy?: SamplingPolicyInput | null;

  @Field(() => OutcomePolicyInput, { description: "What follows from moderation." })
  readonly outcomePolicy!: OutcomePolicyInput;
}

@InputType("ExerciseStepInput", { description: "Which exercise goes a step on." })
export class ExerciseStepInput extends ChangeInput {
  @Field(() => ID, { description: "The exercise's id." })
  readonly exerciseId!: string;
}
