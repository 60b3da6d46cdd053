import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("StrandRatingInput", { description: "The level of one strand, as one observer saw it." })
export class StrandRatingInput {
  @Field(() => ID, { description: "The strand's id." })
  readonly strandId!: string;

  @Field(() => ID, { description: "The level's id." })
  readonly levelId!: string;

  @Field(() => String, { nullable: true, description: "What it rests on." })
  readonly evidence?: string | null;
}

@InputType("SealRatingInput", { description: "What one observer saw, to be sealed." })
export class SealRatingInput extends WriteInput {
  @Field(() => ID, { description: "The observation's id." })
  readonly observationId!: string;

  @Field(() => [StrandRatingInput], { description: "The strands that were to be seen, each once." })
  readonly ratings!: readonly StrandRatingInput[];
}
