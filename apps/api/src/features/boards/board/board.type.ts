import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardSeat, QuorumRule } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { BoardItemType } from "../agenda/item.type.js";
import { BoardActionType } from "../follow-up/action.type.js";
import { BoardMemberType } from "../member/member.type.js";
import { BoardMinutesType } from "../minutes/minutes.type.js";
import type { ShownAction, ShownBoard, ShownItem, ShownMember, ShownMinutes } from "../record/shown-board.js";
import { BoardSeatEnum } from "./board.enums.js";
import { type BoardStage, BoardStageEnum } from "./board-stage.enum.js";

@ObjectType("QuorumRule", {
  description: "How many, and who, a board needs to decide.",
  simpleResolvers: true,
})
export class QuorumRuleType implements QuorumRule {
  @Field(() => Int, { description: "Members present and without an interest in the item, at least." })
  readonly least!: number;

  @Field(() => [BoardSeatEnum], { description: "Seats of which somebody has to be among them." })
  readonly seats!: readonly BoardSeat[];
}

@ObjectType("Board", {
  description: "An exam board: who sits on it, what it decides, and its minutes.",
  simpleResolvers: true,
})
export class BoardType
  implements
    Pick<
      ShownBoard,
      | ("id" | "name" | "heldOn" | "quorum" | "stage" | "recordedAt" | "closedAt" | "version")
      | ("members" | "items" | "actions" | "minutes")
    >
{
  @Field(() => ID, { description: "Identifies the board for good." })
  readonly id!: string;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => DateScalar, { description: "The day on which it meets." })
  readonly heldOn!: IsoDate;

  @Field(() => QuorumRuleType, { description: "The provider's rule on the day on which it was called." })
  readonly quorum!: QuorumRule;

  @Field(() => BoardStageEnum, { description: "How far it has come." })
  readonly stage!: BoardStage;

  @Field(() => DateTimeScalar, { description: "The instant at which it was called." })
  readonly recordedAt!: IsoInstant;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was closed; null while it is open." })
  readonly closedAt!: IsoInstant | null;

  @Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
  readonly version!: number;

  @Costs({ assumedSize: 8 })
  @Field(() => [BoardMemberType], { description: "Who sits on it, in the order in which they were named." })
  readonly members!: readonly ShownMember[];

  @Costs({ assumedSize: 20 })
  @Field(() => [BoardItemType], { description: "Its agenda." })
  readonly items!: readonly ShownItem[];

  @Costs({ assumedSize: 5 })
  @Field(() => [BoardActionType], {
    description: "What it asked to be done, the first due before the others.",
  })
  readonly actions!: readonly ShownAction[];

  @Costs({ assumedSize: 2 })
  @Field(() => [BoardMinutesType], { description: "Every text of its minutes, the newest first." })
  readonly minutes!: readonly ShownMinutes[];
}

export const BoardConnection = connectionType("Board", "boards", () => BoardType);
