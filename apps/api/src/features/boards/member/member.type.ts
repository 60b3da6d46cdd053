import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardSeat, Conflict } from "@reviewpoint/domain/moderation";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { BoardSeatEnum } from "../board/board.enums.js";
import type { ShownMember } from "../record/shown-board.js";
import type { BoardInterestRow } from "./interest.table.js";

/** With what a member can have an interest, under the names that the graph gives them. */
export const InterestKindEnum = {
  TRAINEE: "trainee",
  ASSESSOR: "assessor",
  SCHOOL: "school",
} as const satisfies Record<string, Conflict["with"]>;

registerEnumType(InterestKindEnum, {
  name: "InterestKind",
  description: "In what a member of a board can have an interest.",
  valuesConfig: {
    TRAINEE: { description: "One trainee." },
    ASSESSOR: { description: "Somebody who assesses." },
    SCHOOL: { description: "A school." },
  },
});

@ObjectType("BoardInterest", {
  description: "An interest that a member declared: they take no part in items that it concerns.",
  simpleResolvers: true,
})
export class BoardInterestType implements Pick<BoardInterestRow, "id" | "kind" | "account" | "recordedAt"> {
  @Field(() => ID, { description: "Identifies the declaration for good." })
  readonly id!: string;

  @Field(() => InterestKindEnum, { description: "In what." })
  readonly kind!: Conflict["with"];

  @Field(() => String, { nullable: true, description: "What was said of it; null where nothing was." })
  readonly account!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was declared." })
  readonly recordedAt!: IsoInstant;
}

@ObjectType("BoardMember", { description: "Somebody who sits on a board.", simpleResolvers: true })
export class BoardMemberType
  implements Pick<ShownMember, "personId" | "seat" | "isPresent" | "hasDeclared" | "interests">
{
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => BoardSeatEnum, { description: "In which seat." })
  readonly seat!: BoardSeat;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the member was there; null while it is not recorded who was.",
  })
  readonly isPresent!: boolean | null;

  @Field(() => Boolean, { description: "Whether an interest was declared, or that there is none." })
  readonly hasDeclared!: boolean;

  @Costs({ assumedSize: 2 })
  @Field(() => [BoardInterestType], { description: "Interests that were declared and not taken back." })
  readonly interests!: readonly BoardInterestRow[];
}
