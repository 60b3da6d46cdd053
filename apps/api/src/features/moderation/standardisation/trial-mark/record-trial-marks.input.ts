import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../../graph/writing/mutation/write.input.js";

@InputType("TrialMarkInput", { description: "What the viewer gives a script." })
export class TrialMarkInput {
  @Field(() => ID, { description: "The script." })
  readonly scriptId!: string;

  @Field(() => String, { description: "The mark as an exact decimal on the assignment's scale." })
  readonly given!: string;
}

@InputType("RecordTrialMarksInput", {
  description: "Marks that the viewer gives scripts of a standardisation exercise. The version is their own.",
})
export class RecordTrialMarksInput extends ChangeInput {
  @Field(() => ID, { description: "The exercise's id." })
  readonly standardisationId!: string;

  @Field(() => [TrialMarkInput], { description: "One a script: all of them are recorded or none." })
  readonly marks!: readonly TrialMarkInput[];
}
