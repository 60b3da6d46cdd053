import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { LetterFailureEnum } from "./letter-failure.enum.js";
import type { LetterFailure, LetterRow } from "./letter.table.js";

/** A letter as it is shown: what it was about, and never what it said. */
export interface ShownLetter
  extends Pick<LetterRow, "id" | "personId" | "tries" | "failure" | "deliveredAt" | "gaveUpAt"> {
  readonly act: string;
  readonly recordedAt: string;
}

@ObjectType("Letter", {
  description: "One message to one person by e-mail, and what became of it.",
  simpleResolvers: true,
})
export class LetterType implements Omit<ShownLetter, "personId"> {
  @Field(() => ID, { description: "Identifies the letter for good." })
  readonly id!: string;

  @Field(() => String, { description: "What it tells of: a mutation or a reminder, by its name." })
  readonly act!: string;

  @Field(() => DateTimeScalar, { description: "When that was recorded." })
  readonly recordedAt!: string;

  @Field(() => Int, { description: "How often it was tried." })
  readonly tries!: number;

  @Field(() => LetterFailureEnum, { nullable: true, description: "What the last try met, if it failed." })
  readonly failure!: LetterFailure | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the mail server had taken it, or there was nothing to say any more.",
  })
  readonly deliveredAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was given up; null while it is tried, and once it is sent again.",
  })
  readonly gaveUpAt!: string | null;
}

export const LetterConnection = connectionType("Letter", "letters", () => LetterType);
