import type { AssignmentQuestion, FilledQuestion } from "@reviewpoint/domain/moderation";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

const AssignmentQuestionKindEnum = { TEXT: "text", CHOICE: "choice" } as const satisfies Record<
  string,
  AssignmentQuestion["kind"]
>;
registerEnumType(AssignmentQuestionKindEnum, {
  name: "AssignmentQuestionKind",
  description: "How a question of a mark form or feedback form is answered.",
  valuesConfig: { TEXT: { description: "In words." }, CHOICE: { description: "With one of its choices." } },
});

@ObjectType("AssignmentQuestion", {
  description: "A question of the provider's mark form or feedback form.",
  simpleResolvers: true,
})
export class AssignmentQuestionType implements AssignmentQuestion {
  @Field(() => String, { description: "Short name: what answers take." })
  readonly code!: string;

  @Field(() => String, { description: "The question." })
  readonly text!: string;

  @Field(() => AssignmentQuestionKindEnum, { description: "How it is answered." })
  readonly kind!: AssignmentQuestion["kind"];

  @Field(() => [String], { description: "What a choice may be answered with; empty for words." })
  readonly choices!: readonly string[];

  @Field(() => Boolean, { description: "Whether it has to be answered." })
  readonly required!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Letters that an answer may have at most; null: any number.",
  })
  readonly maxLength!: number | null;
}

@ObjectType("FilledQuestion", {
  description: "A question of a form as it was asked, and its answer.",
  simpleResolvers: true,
})
export class FilledQuestionType implements FilledQuestion {
  @Field(() => String, { description: "The question, by its code." })
  readonly code!: string;

  @Field(() => String, { description: "The question as it was asked." })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "The answer; null where it was left out." })
  readonly answer!: string | null;
}
