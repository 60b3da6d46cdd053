import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";

@InputType("NamedModeratorInput", { description: "Somebody who may be given pieces." })
export class NamedModeratorInput {
  @Field(() => ID, { description: "The person." })
  readonly personId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The most pieces that they take; null: as many as it comes to.",
  })
  readonly mostPieces?: number | null;
}

@InputType("AllocateModeratorsInput", { description: "Among whom the pieces of a sample are divided." })
export class AllocateModeratorsInput extends ExerciseStepInput {
  @Field(() => [NamedModeratorInput], { description: "The moderators, besides those who were named before." })
  readonly moderators!: readonly NamedModeratorInput[];
}

@InputType("DeclareConflictInput", { description: "Whose work somebody should not judge." })
export class DeclareConflictInput extends WriteInput {
  @Field(() => ID, { description: "The exercise's id." })
  readonly exerciseId!: string;

  @Field(() => String, { description: "What the conflict is with: trainee, assessor or school." })
  readonly with!: string;

  @Field(() => ID, { description: "The trainee's, the person's or the school's id." })
  readonly withId!: string;
}

@InputType("EscalatePieceInput", { description: "Which piece goes to a third person, and to whom." })
export class EscalatePieceInput extends ExerciseStepInput {
  @Field(() => String, { description: "The piece's key." })
  readonly pieceKey!: string;

  @Field(() => ID, { description: "Who judges it next." })
  readonly moderatorId!: string;
}
