import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { GapOriginEnum } from "./gap-origin.enum.js";

@InputType("RaiseGapInput", { description: "What a trainee has yet to learn, and where that was found." })
export class RaiseGapInput extends WriteInput {
  @Field(() => ID, { description: "Whose gap it is." })
  readonly traineeId!: string;

  @Field(() => String, { description: "What it is." })
  readonly topic!: string;

  @Field(() => GapOriginEnum, { description: "Where it was found." })
  readonly foundIn!: GapOrigin;

  @Field(() => ID, { nullable: true, description: "The strand that it belongs to, if any." })
  readonly strandId?: string | null;
}

@InputType("ReopenGapInput", { description: "Which closed gap is opened again." })
export class ReopenGapInput extends ChangeInput {
  @Field(() => ID, { description: "The gap's id." })
  readonly gapId!: string;
}

@InputType("CloseGapInput", { description: "Which gap is closed, and on what evidence." })
export class CloseGapInput extends ChangeInput {
  @Field(() => ID, { description: "The gap's id." })
  readonly gapId!: string;

  @Field(() => String, { description: "What shows that it is none any more." })
  readonly evidence!: string;
}
