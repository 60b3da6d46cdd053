import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import type { ShownPiece } from "./show-piece.js";

@ObjectType("ModerationPiece", {
  description: "A piece of work of an exercise: what was given first, and what moderators gave it.",
  simpleResolvers: true,
})
export class ModerationPieceType
  implements
    Pick<
      ShownPiece,
      | ("id" | "pieceKey" | "number" | "assessorNumber" | "isSampled" | "isAdded" | "isWithdrawn" | "sealed")
      | ("firstMark" | "bandName" | "flags" | "reasons")
    >
{
  @Field(() => ID, { description: "Identifies the piece of this sample for good." })
  readonly id!: string;

  @Field(() => String, { description: "The piece's own key, whatever the sample: its lot follows from it." })
  readonly pieceKey!: string;

  @Field(() => Int, { description: "Its number in the population, from 1." })
  readonly number!: number;

  @Field(() => Int, { description: "The assessor's number in this exercise: the same in every sentence." })
  readonly assessorNumber!: number;

  @Field(() => Boolean, { description: "Whether it is in the sample that was drawn." })
  readonly isSampled!: boolean;

  @Field(() => Boolean, { description: "Whether an extension brought it in." })
  readonly isAdded!: boolean;

  @Field(() => Boolean, { description: "Whether its trainee has left since, or the script was taken back." })
  readonly isWithdrawn!: boolean;

  @Field(() => String, { nullable: true, description: "Why what was given is not shown; null where it is." })
  readonly sealed!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The first mark as a decimal, or the rank of the level; null while it is hidden, and for what is not rated.",
  })
  readonly firstMark!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The level or band of the first mark; null while it is hidden.",
  })
  readonly bandName!: string | null;

  @Field(() => [String], {
    description: "What else rules looked at, e.g. new-assessor; none while it is hidden.",
  })
  readonly flags!: readonly string[];

  @Field(() => [String], {
    description: "Every reason for which it is in the sample, as sentences; none while it is hidden.",
  })
  readonly reasons!: readonly string[];

  @Field(() => [HiddenType], { description: "What of the piece this viewer may not see, and why." })
  readonly hidden!: readonly HiddenType[];
}

export const ModerationPieceConnection = connectionType(
  "ModerationPiece",
  "pieces of an exercise",
  () => ModerationPieceType,
);
