import type { BoardSeat, Quorum } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { BoardSeatEnum } from "../board/board.enums.js";
import { BoardDecisionType } from "../decision/decision.type.js";
import type { BoardDecisionRow } from "../decision/decision.table.js";
import type { ShownItem } from "../record/shown-board.js";
import { type BoardItemKind, BoardItemKindEnum } from "./item-kind.enum.js";

@ObjectType("Quorum", {
  description: "Whether a board can decide about an item, and who may.",
  simpleResolvers: true,
})
export class QuorumType implements Quorum {
  @Field(() => Boolean, { description: "Whether it can." })
  readonly isQuorate!: boolean;

  @Field(() => [ID], { description: "Members who may decide: there, and without an interest in it." })
  readonly deciding!: readonly string[];

  @Field(() => [ID], { description: "Members who are there and have an interest in it." })
  readonly conflicted!: readonly string[];

  @Field(() => Int, { description: "How many more are needed." })
  readonly short!: number;

  @Field(() => [BoardSeatEnum], { description: "Seats that are needed and that nobody who may decide has." })
  readonly missingSeats!: readonly BoardSeat[];
}

@ObjectType("BoardItem", { description: "Something that a board decides about.", simpleResolvers: true })
export class BoardItemType
  implements Pick<ShownItem, "id" | "position" | "kind" | "subjectId" | "quorum" | "decision" | "decisions">
{
  @Field(() => ID, { description: "Identifies the item for good." })
  readonly id!: string;

  @Field(() => Int, { description: "Its place on the agenda, from 1." })
  readonly position!: number;

  @Field(() => BoardItemKindEnum, { description: "What it is about." })
  readonly kind!: BoardItemKind;

  @Field(() => ID, { description: "The id of the trainee, the exercise or the assessor." })
  readonly subjectId!: string;

  @Field(() => QuorumType, {
    description: "Who may decide: of those who were there, or of everybody while that is not recorded.",
  })
  readonly quorum!: Quorum;

  @Field(() => BoardDecisionType, { nullable: true, description: "What was decided; null until it is." })
  readonly decision!: BoardDecisionRow | null;

  @Costs({ assumedSize: 2 })
  @Field(() => [BoardDecisionType], { description: "Every decision, corrected ones too, the newest first." })
  readonly decisions!: readonly BoardDecisionRow[];
}
