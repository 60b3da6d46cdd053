import type { AssignmentAnswer } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("AssignmentAnswerInput", { description: "The answer to one question of a form." })
export class AssignmentAnswerInput implements AssignmentAnswer {
  @Field(() => String, { description: "The question, by its code." })
  readonly question!: string;

  @Field(() => String, { description: "Words, or one of its choices." })
  readonly answer!: string;
}

@InputType("AllotMarkerInput", { description: "Who marks which pieces of work." })
export class AllotMarkerInput extends WriteInput {
  @Field(() => ID, { description: "The person who marks." })
  readonly markerId!: string;

  @Field(() => [ID], { description: "The pieces of work, all or none of them." })
  readonly pieceIds!: readonly string[];
}

const value = {
  nullable: true,
  description:
    "The mark as an exact decimal, e.g. 61.5; null: nothing was handed in, or it could not be marked.",
} as const;

@InputType("RecordMarkInput", { description: "The first mark of a piece of work, with its form." })
export class RecordMarkInput extends ChangeInput {
  @Field(() => ID, { description: "The piece of work." })
  readonly pieceId!: string;

  @Field(() => String, value)
  readonly value?: string | null;

  @Field(() => [AssignmentAnswerInput], { description: "The mark form." })
  readonly answers!: readonly AssignmentAnswerInput[];
}

@InputType("MarkInput", { description: "The first mark of one of several pieces of work." })
export class MarkInput {
  @Field(() => ID, { description: "The piece of work." })
  readonly pieceId!: string;

  @Field(() => Int, {
    description:
      "Its markVersion as the client has seen it. Refused with Conflict when there is a newer one.",
  })
  readonly expectedVersion!: number;

  @Field(() => String, value)
  readonly value?: string | null;

  @Field(() => [AssignmentAnswerInput], { description: "The mark form." })
  readonly answers!: readonly AssignmentAnswerInput[];
}

@InputType("RecordMarksInput", { description: "First marks of several pieces of work." })
export class RecordMarksInput extends WriteInput {
  @Field(() => [MarkInput], { description: "The marks, all or none of them." })
  readonly marks!: readonly MarkInput[];
}
