import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FilledQuestion, GradeBand, MarkStage } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { GradeBandType } from "../form/grade-scale.type.js";
import { FilledQuestionType } from "../form/question.type.js";
import type { OfPiece } from "../piece/rows-of-pieces.js";
import type { MarkRow } from "./mark.table.js";

/** A mark, its band, and whether nothing replaced it. */
export interface ShownMark extends OfPiece<MarkRow> {
  readonly band: GradeBand | null;
  readonly isCurrent: boolean;
}

const MarkStageEnum = { FIRST: "first", ACTUAL: "actual", AGREED: "agreed" } as const satisfies Record<
  string,
  MarkStage
>;
registerEnumType(MarkStageEnum, {
  name: "MarkStage",
  description: "Which of the three marks of a piece of work.",
  valuesConfig: {
    FIRST: { description: "As its marker gave it." },
    ACTUAL: { description: "As it is after moderation." },
    AGREED: { description: "As the board agreed it." },
  },
});

@ObjectType("Mark", {
  description: "A mark that was given. A later one supersedes it.",
  simpleResolvers: true,
})
export class MarkType
  implements
    Pick<
      ShownMark,
      "id" | "stage" | "attempt" | "value" | "countedValue" | "answers" | "recordedAt" | "isCurrent"
    >
{
  @Field(() => ID, { description: "Identifies the mark for good." })
  readonly id!: string;

  @Field(() => MarkStageEnum, { description: "Which of the three marks." })
  readonly stage!: MarkStage;

  @Field(() => Int, { description: "Of which attempt, from 1." })
  readonly attempt!: number;

  @Field(() => String, {
    nullable: true,
    description: "The mark as an exact decimal; null: nothing was handed in, or it could not be marked.",
  })
  readonly value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it counts as: less than the mark where a later attempt is capped.",
  })
  readonly countedValue!: string | null;

  @Field(() => GradeBandType, { nullable: true, description: "The band of what counts." })
  readonly band!: GradeBand | null;

  @Field(() => [FilledQuestionType], { description: "The mark form as it was filled." })
  readonly answers!: readonly FilledQuestion[];

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when a later mark superseded it." })
  readonly isCurrent!: boolean;

  @Field(() => [HiddenType], { description: "What of the mark this viewer may not see, and why." })
  readonly hidden!: readonly HiddenType[];
}
