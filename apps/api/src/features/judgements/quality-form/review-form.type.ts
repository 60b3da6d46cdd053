import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReviewQuestion } from "@reviewpoint/domain/judgements";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { AnsweredQuestion, ReviewFormRow } from "./review-form.table.js";

/** A form with whether it is the one that counts. */
export interface ShownForm extends ReviewFormRow {
  readonly isCurrent: boolean;
}

const ReviewQuestionKindEnum = { YES_NO: "yes-no", TEXT: "text", CHOICE: "choice" } as const satisfies Record<
  string,
  ReviewQuestion["kind"]
>;
registerEnumType(ReviewQuestionKindEnum, {
  name: "ReviewQuestionKind",
  description: "How a question is answered.",
  valuesConfig: {
    YES_NO: { description: "With yes or no." },
    TEXT: { description: "In words." },
    CHOICE: { description: "With one of its choices." },
  },
});

@ObjectType("ReviewQuestion", {
  description: "A question of the short form that the provider asks at each review point.",
  simpleResolvers: true,
})
export class ReviewQuestionType implements Omit<ReviewQuestion, "choices"> {
  @Field(() => String, { description: "Short name: what answers take." })
  readonly code!: string;

  @Field(() => String, { description: "The question." })
  readonly text!: string;

  @Field(() => ReviewQuestionKindEnum, { description: "How it is answered." })
  readonly kind!: ReviewQuestion["kind"];

  @Field(() => [String], {
    nullable: true,
    description: "The answers that a choice takes; null for the others.",
  })
  readonly choices!: readonly string[] | null;

  @Field(() => Boolean, { description: "Whether it has to be answered." })
  readonly required!: boolean;
}

@ObjectType("AnsweredQuestion", {
  description: "A question as it was asked, and its answer.",
  simpleResolvers: true,
})
export class AnsweredQuestionType implements AnsweredQuestion {
  @Field(() => String, { description: "The question, by its code." })
  readonly code!: string;

  @Field(() => String, { description: "The question as it was asked." })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: "The answer; null where it was left out." })
  readonly answer!: string | null;
}

@ObjectType("ReviewForm", {
  description:
    "The short form of a review point as it was answered for a subject. Never changed, only answered anew.",
  simpleResolvers: true,
})
export class ReviewFormType implements Pick<ShownForm, "id" | "answers" | "recordedAt" | "isCurrent"> {
  @Field(() => ID, { description: "Identifies the form for good." })
  readonly id!: string;

  @Field(() => [AnsweredQuestionType], { description: "Questions and answers, in the order of the form." })
  readonly answers!: readonly AnsweredQuestion[];

  @Field(() => Int, {
    description:
      "How often the form was answered for the subject until then: send it as expectedVersion to answer anew.",
  })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when it was answered anew." })
  readonly isCurrent!: boolean;
}
