import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("AgreedStrandInput", { description: "The level agreed on for one strand." })
export class AgreedStrandInput {
  @Field(() => ID, { description: "The strand's id." })
  readonly strandId!: string;

  @Field(() => ID, { description: "The level's id." })
  readonly levelId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it is this level; asked for where the observers differed.",
  })
  readonly reason?: string | null;
}

@InputType("AgreeObservationInput", { description: "What the observers agreed on after they had talked." })
export class AgreeObservationInput extends ChangeInput {
  @Field(() => ID, { description: "The observation's id." })
  readonly observationId!: string;

  @Field(() => [AgreedStrandInput], { description: "Every strand that an observer rated." })
  readonly strands!: readonly AgreedStrandInput[];

  @Field(() => String, {
    nullable: true,
    description: "What the trainee does next; asked for after a lesson.",
  })
  readonly nextStepForTrainee?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What the mentor does next; asked for after a joint observation, and where a mentor was observed.",
  })
  readonly nextStepForMentor?: string | null;
}
