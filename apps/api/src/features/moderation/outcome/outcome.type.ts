import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OutcomeKind } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { SignedDifferenceType } from "../agreement/agreement.type.js";
import type { ChangeRow } from "./change.table.js";
import type { OutcomeRow } from "./outcome.table.js";

/** Outcomes under the names that the graph gives them. */
export const OutcomeKindEnum = {
  STANDS: "stands",
  EXTEND: "extend",
  ADJUST: "adjust",
  RE_MARK: "re-mark",
} as const satisfies Record<string, OutcomeKind>;

registerEnumType(OutcomeKindEnum, {
  name: "ModerationOutcomeKind",
  description: "What follows for the marks of one assessor.",
  valuesConfig: {
    STANDS: { description: "The marks stand." },
    EXTEND: { description: "More of the assessor's pieces are moderated before anything is decided." },
    ADJUST: { description: "All the assessor's marks are moved by the same amount." },
    RE_MARK: { description: "All the assessor's pieces are marked again by somebody else." },
  },
});

/** An outcome as it is shown. */
export interface ShownOutcome extends OutcomeRow {
  readonly assessorNumber: number;
  readonly sentence: string;
  readonly differences: readonly SignedDifferenceType[];
  readonly adjustment: string | null;
  readonly escalated: readonly string[];
  readonly singleChanges: readonly string[];
  readonly isLatest: boolean;
}

@ObjectType("ModerationOutcome", {
  description: "What was decided for the marks of one assessor; a later round supersedes an earlier one.",
  simpleResolvers: true,
})
export class ModerationOutcomeType
  implements Omit<ShownOutcome, "exerciseId" | "assessorId" | "content" | "decidedBy">
{
  @Field(() => ID, { description: "Identifies the outcome for good." })
  readonly id!: string;

  @Field(() => Int, { description: "The round of deciding, from 1." })
  readonly round!: number;

  @Field(() => Boolean, { description: "Whether it is of the last round." })
  readonly isLatest!: boolean;

  @Field(() => Int, { description: "The assessor's number in this exercise." })
  readonly assessorNumber!: number;

  @Field(() => OutcomeKindEnum, { description: "What follows." })
  readonly outcome!: OutcomeKind;

  @Field(() => String, { description: "What follows and why, as sentences for a board." })
  readonly sentence!: string;

  @Field(() => [SignedDifferenceType], {
    description: "The assessor's signed differences, the lowest first.",
  })
  readonly differences!: readonly SignedDifferenceType[];

  @Field(() => String, {
    nullable: true,
    description: "What is added to every mark; null unless marks move together.",
  })
  readonly adjustment!: string | null;

  @Field(() => [String], { description: "Keys of pieces that go to a third person." })
  readonly escalated!: readonly string[];

  @Field(() => [String], { description: "Keys of single pieces that get the moderator's mark." })
  readonly singleChanges!: readonly string[];

  @Field(() => DateTimeScalar, { description: "When it was decided." })
  readonly decidedAt!: IsoInstant;
}

/** A change, with what names its piece. */
export interface ShownChange extends ChangeRow {
  readonly number: number;
  readonly traineeId: string;
  readonly strandId: string | null;
}

@ObjectType("MarkChange", { description: "A mark that moderation moved.", simpleResolvers: true })
export class MarkChangeType {
  @Field(() => String, { description: "The piece's key." })
  readonly pieceKey!: string;

  @Field(() => Int, { description: "The number of the piece in its population, from 1." })
  readonly number!: number;

  @Field(() => String, { description: "adjustment, or single-mark." })
  readonly reason!: string;

  @Field(() => String, { description: "The mark, or the rank of the level, before." })
  readonly valueBefore!: string;

  @Field(() => String, { description: "After moderation." })
  readonly valueAfter!: string;

  @Field(() => DateTimeScalar, { description: "When it was moved." })
  readonly appliedAt!: IsoInstant;
}
