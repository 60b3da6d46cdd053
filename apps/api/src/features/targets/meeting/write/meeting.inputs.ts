import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { TargetDraftInput } from "../../target/write/target.inputs.js";

@InputType("MeetingReviewDraft", { description: "How far a target has come, in the trainee's words." })
export class MeetingReviewInput {
  @Field(() => ID, { description: "The target's id." })
  readonly targetId!: string;

  @Field(() => String, { description: "How far it has come." })
  readonly progress!: string;
}

@InputType("WriteMeetingInput", { description: "What the record of a meeting says." })
export class WriteMeetingInput extends WriteInput {
  @Field(() => ID, { description: "The trainee, whose own record it is." })
  readonly traineeId!: string;

  @Field(() => ID, { nullable: true, description: "The record to write on; null begins a new one." })
  readonly meetingId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the record that was seen; for a new one null. Refused with Conflict otherwise.",
  })
  readonly expectedVersion?: number | null;

  @Field(() => DateScalar, { description: "The day on which they met." })
  readonly heldOn!: IsoDate;

  @Field(() => Int, { nullable: true, description: "Minutes that they spent." })
  readonly minutes?: number | null;

  @Field(() => String, { nullable: true, description: "What the trainee thinks of targets and progress." })
  readonly reflection?: string | null;

  @Field(() => String, { nullable: true, description: "What was said about lessons that were observed." })
  readonly observationsDiscussed?: string | null;

  @Field(() => [MeetingReviewInput], { nullable: true, description: "What is said of open targets." })
  readonly reviews?: MeetingReviewInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: the mentor may read it from now on. Until then it is a draft, and its author's own.",
  })
  readonly handOver?: boolean | null;
}

@InputType("ConfirmMeetingInput", {
  description: "Which record is confirmed, and the targets that were agreed.",
})
export class ConfirmMeetingInput extends ChangeInput {
  @Field(() => ID, { description: "The meeting's id." })
  readonly meetingId!: string;

  @Field(() => String, { nullable: true, description: "What the mentor adds." })
  readonly note?: string | null;

  @Field(() => [TargetDraftInput], { nullable: true, description: "The targets that were agreed there." })
  readonly targets?: TargetDraftInput[] | null;
}

@InputType("ReturnMeetingInput", { description: "Which record is returned, and what is asked for." })
export class ReturnMeetingInput extends ChangeInput {
  @Field(() => ID, { description: "The meeting's id." })
  readonly meetingId!: string;

  @Field(() => String, { description: "What is missing, or not so." })
  readonly note!: string;
}
