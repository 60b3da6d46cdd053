import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { MeetingVersionRow } from "./meeting-version.table.js";
import { MeetingStateEnum } from "./meeting-state.enum.js";

@ObjectType("MeetingVersion", {
  description: "The whole record of a meeting, as it stood from one instant on.",
  simpleResolvers: true,
})
export class MeetingVersionType implements Omit<MeetingVersionRow, "meetingId" | "recordedBy"> {
  @Field(() => Int, {
    description: "Counts from 1; what a change of the record expects as `expectedVersion`.",
  })
  readonly version!: number;

  @Field(() => MeetingStateEnum, { description: "How far the record has come." })
  readonly state!: MeetingState;

  @Field(() => DateScalar, { description: "The day on which they met." })
  readonly heldOn!: IsoDate;

  @Field(() => Int, { nullable: true, description: "Minutes that they spent; null while it is not said." })
  readonly minutes!: number | null;

  @Field(() => String, { description: "What the trainee thinks of the week, the targets and the progress." })
  readonly reflection!: string;

  @Field(() => String, { description: "What was said about lessons that were observed." })
  readonly observationsDiscussed!: string;

  @Field(() => String, { nullable: true, description: "What the mentor wrote to confirm or return it." })
  readonly mentorNote!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}

@ObjectType("Meeting", {
  description: "A meeting of a trainee and their mentor, by the trainee's record, that the mentor confirms.",
  simpleResolvers: true,
})
export class MeetingType extends MeetingVersionType {
  @Field(() => ID, { description: "Identifies the meeting for good." })
  readonly id!: string;
}

export const MeetingConnection = connectionType("Meeting", "meetings", () => MeetingType);
