import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentAnswer, FilledQuestion } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { FilledQuestionType } from "../form/question.type.js";
import type { OfPiece } from "../piece/rows-of-pieces.js";
import type { FeedbackDraftRow } from "./draft.table.js";
import type { FeedbackRow } from "./feedback.table.js";

/** Feedback, and whether it is the last. */
export interface ShownFeedback extends OfPiece<FeedbackRow> {
  readonly isCurrent: boolean;
}

@ObjectType("Feedback", {
  description: "Feedback on a piece of work, on the provider's form. Written anew, the last counts.",
  simpleResolvers: true,
})
export class FeedbackType implements Pick<ShownFeedback, "id" | "answers" | "recordedAt" | "isCurrent"> {
  @Field(() => ID, { description: "Identifies the feedback for good." })
  readonly id!: string;

  @Field(() => [FilledQuestionType], { description: "The feedback form as it was filled." })
  readonly answers!: readonly FilledQuestion[];

  @Field(() => DateTimeScalar, { description: "The instant at which it was written." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when it was written anew." })
  readonly isCurrent!: boolean;

  @Field(() => [HiddenType], { description: "What of the feedback this viewer may not see, and why." })
  readonly hidden!: readonly HiddenType[];
}

@ObjectType("AssignmentAnswer", {
  description: "The answer to one question of a form.",
  simpleResolvers: true,
})
export class AssignmentAnswerType implements AssignmentAnswer {
  @Field(() => String, { description: "The question, by its code." })
  readonly question!: string;

  @Field(() => String, { description: "What is written so far." })
  readonly answer!: string;
}

@ObjectType("FeedbackDraft", {
  description: "Feedback that the viewer has begun to write: nobody else sees it.",
  simpleResolvers: true,
})
export class FeedbackDraftType implements Pick<FeedbackDraftRow, "answers" | "savedAt" | "version"> {
  @Field(() => [AssignmentAnswerType], { description: "What is written so far." })
  readonly answers!: readonly AssignmentAnswer[];

  @Field(() => DateTimeScalar, { description: "The instant at which it was kept." })
  readonly savedAt!: IsoInstant;

  @Field(() => Int, { description: "How often it was kept." })
  readonly version!: number;
}
