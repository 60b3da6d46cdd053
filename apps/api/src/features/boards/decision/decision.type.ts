import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardDecisionKind } from "@reviewpoint/domain/moderation";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { BoardDecisionKindEnum } from "../board/board.enums.js";
import type { BoardDecisionRow } from "./decision.table.js";

@ObjectType("BoardDecision", {
  description: "What a board decided about an item. Never changed: a correction names it.",
  simpleResolvers: true,
})
export class BoardDecisionType
  implements
    Pick<
      BoardDecisionRow,
      "id" | "kind" | "reason" | "decidedBy" | "conflicted" | "correctsId" | "recordedAt"
    >
{
  @Field(() => ID, { description: "Identifies the decision for good." })
  readonly id!: string;

  @Field(() => BoardDecisionKindEnum, { description: "What was decided." })
  readonly kind!: BoardDecisionKind;

  @Field(() => String, { description: "Why, in the board's words." })
  readonly reason!: string;

  @Field(() => [ID], { description: "Ids of the members who decided." })
  readonly decidedBy!: readonly string[];

  @Field(() => [ID], { description: "Ids of the members who were there and took no part." })
  readonly conflicted!: readonly string[];

  @Field(() => ID, { nullable: true, description: "The decision that it corrects; null for a first one." })
  readonly correctsId!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}
