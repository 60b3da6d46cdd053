import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { BoardSeat } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardSeatEnum } from "../board/board.enums.js";

@InputType("BoardMemberInput", { description: "Somebody who is to sit on a board." })
export class BoardMemberInput {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => BoardSeatEnum, { description: "In which seat." })
  readonly seat!: BoardSeat;
}

@InputType("CallBoardInput", { description: "Which board meets when, about whom, and who sits on it." })
export class CallBoardInput extends WriteInput {
  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => DateScalar, { description: "The day on which it meets." })
  readonly heldOn!: IsoDate;

  @Field(() => [ID], { description: "The cohorts about whose trainees it decides." })
  readonly cohortIds!: string[];

  @Field(() => [BoardMemberInput], { description: "Who sits on it; exactly one in the chair." })
  readonly members!: BoardMemberInput[];
}

@InputType("RecordAttendanceInput", { description: "Who of a board's members was there." })
export class RecordAttendanceInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => [ID], { description: "Ids of the members who were there." })
  readonly present!: string[];
}

@InputType("CloseBoardInput", { description: "Which board is closed." })
export class CloseBoardInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;
}
