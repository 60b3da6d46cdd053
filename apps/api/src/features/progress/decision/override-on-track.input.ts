import type { OnTrackDecision } from "@reviewpoint/domain/progress";
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { OnTrackDecisionStatusEnum } from "./on-track-decision.type.js";

@InputType("OverrideOnTrackInput", { description: "Who is on track or not, when, and why it is decided so." })
export class OverrideOnTrackInput extends ChangeInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ID, { description: "The review point of the trainee's cohort." })
  readonly reviewPointId!: string;

  @Field(() => OnTrackDecisionStatusEnum, { description: "What is decided." })
  readonly status!: OnTrackDecision["status"];

  @Field(() => String, {
    description: "Why. It stands beside the derived status for everybody who sees names.",
  })
  readonly reason!: string;
}
