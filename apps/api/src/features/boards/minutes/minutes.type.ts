import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { ShownMinutes } from "../record/shown-board.js";
import type { BoardSignatureRow } from "./signature.table.js";

@ObjectType("BoardSignature", {
  description: "That a member signed a text of the minutes.",
  simpleResolvers: true,
})
export class BoardSignatureType implements Pick<BoardSignatureRow, "personId" | "signedOn" | "signedAt"> {
  @Field(() => ID, { description: "The member's id." })
  readonly personId!: string;

  @Field(() => DateScalar, { description: "The day." })
  readonly signedOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: "The instant." })
  readonly signedAt!: IsoInstant;
}

@ObjectType("BoardMinutes", {
  description: "A text of a board's minutes. Never changed: another one follows it.",
  simpleResolvers: true,
})
export class BoardMinutesType
  implements
    Pick<ShownMinutes, "sequence" | "words" | "correction" | "recordedAt" | "isSigned" | "signatures">
{
  @Field(() => Int, { description: "Its number within the board, from 1." })
  readonly sequence!: number;

  @Field(() => String, { description: "The minutes." })
  readonly words!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why signed minutes were corrected; null for a draft.",
  })
  readonly correction!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was written." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "Whether the chair has signed it." })
  readonly isSigned!: boolean;

  @Costs({ assumedSize: 2 })
  @Field(() => [BoardSignatureType], { description: "Who signed it." })
  readonly signatures!: readonly BoardSignatureRow[];
}
