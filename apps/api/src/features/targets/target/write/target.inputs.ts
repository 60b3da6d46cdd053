import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TargetOrigin, TargetOutcome } from "@reviewpoint/domain/targets";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { TargetOriginEnum, TargetOutcomeEnum } from "../target.enums.js";

@InputType("TargetDraft", { description: "A target as somebody wants to set it." })
export class TargetDraftInput {
  @Field(() => String, { description: "The one thing to do: one line." })
  readonly action!: string;

  @Field(() => String, { nullable: true, description: "What will show that it was met." })
  readonly successEvidence?: string | null;

  @Field(() => ID, { nullable: true, description: "The strand that it is for." })
  readonly strandId?: string | null;

  @Field(() => ID, { nullable: true, description: "The gap that it is for." })
  readonly gapId?: string | null;

  @Field(() => DateScalar, { description: "The day by which it is due." })
  readonly dueOn!: IsoDate;
}

@InputType("SetTargetInput", { description: "For whom a target is set, and out of what." })
export class SetTargetInput extends WriteInput {
  @Field(() => ID, { description: "Who is to take the step." })
  readonly traineeId!: string;

  @Field(() => TargetDraftInput, { description: "The target." })
  readonly draft!: TargetDraftInput;

  @Field(() => TargetOriginEnum, {
    nullable: true,
    description: "What it comes out of, where that is recorded.",
  })
  readonly origin?: TargetOrigin | null;

  @Field(() => ID, { nullable: true, description: "Which meeting, review point, observation or plan." })
  readonly originId?: string | null;
}

@InputType("CarryOverTargetInput", { description: "Which target is carried over, and until when." })
export class CarryOverTargetInput extends ChangeInput {
  @Field(() => ID, { description: "The target's id." })
  readonly targetId!: string;

  @Field(() => DateScalar, { description: "The day by which it is then due." })
  readonly dueOn!: IsoDate;

  @Field(() => String, { nullable: true, description: "Why it was not met yet." })
  readonly note?: string | null;
}

@InputType("CloseTargetInput", { description: "Which target is closed, and how." })
export class CloseTargetInput extends ChangeInput {
  @Field(() => ID, { description: "The target's id." })
  readonly targetId!: string;

  @Field(() => TargetOutcomeEnum, { description: "How it is closed." })
  readonly outcome!: TargetOutcome;

  @Field(() => String, {
    nullable: true,
    description: "On what evidence it was met, or why it was dropped or not met.",
  })
  readonly note?: string | null;
}

@InputType("ReopenTargetInput", { description: "Which closed target is opened again." })
export class ReopenTargetInput extends ChangeInput {
  @Field(() => ID, { description: "The target's id." })
  readonly targetId!: string;

  @Field(() => String, { nullable: true, description: "Why." })
  readonly note?: string | null;
}
