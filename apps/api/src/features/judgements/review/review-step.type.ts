import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { judgementGuards } from "../judgements.guards.js";
import type { ReviewStepRow } from "./review-step.table.js";

/** A step as the query reads it. */
export interface ReadReviewStep extends ReviewStepRow, Masked {}

/** A step without the words that this viewer may not see: they may name people. */
export function showReviewStep(row: ReadReviewStep): ReadReviewStep {
  const isHidden = (row.masked & bitsOf(judgementGuards.ReviewStep).reason) !== 0;
  return isHidden ? { ...row, reason: null, content: null } : row;
}

const ReviewStepKindEnum = { SIGNED_OFF: "signed-off", REOPENED: "reopened" } as const;
registerEnumType(ReviewStepKindEnum, {
  name: "ReviewStepKind",
  description: "What was done with a review as a whole.",
  valuesConfig: {
    SIGNED_OFF: { description: "It was signed: nothing is recorded there any more." },
    REOPENED: { description: "Judgements may be recorded again, until a day." },
  },
});

@ObjectType("ReviewStep", {
  description: "A sign-off or a reopening of a review. Never changed, only followed by another.",
  simpleResolvers: true,
})
export class ReviewStepType
  implements
    Pick<
      ReadReviewStep,
      "id" | "kind" | "doneOn" | "recordedAt" | "openUntil" | "reason" | "content" | "sha256"
    >
{
  @Field(() => ID, { description: "Identifies the step for good." })
  readonly id!: string;

  @Field(() => ReviewStepKindEnum, { description: "What was done." })
  readonly kind!: ReviewStepRow["kind"];

  @Field(() => DateScalar, { description: "The day." })
  readonly doneOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which judgements may be recorded again; null for a sign-off.",
  })
  readonly openUntil!: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it was reopened, or what was said at the sign-off; null where the viewer may not see names.",
  })
  readonly reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was signed, letter by letter: canonical JSON. null for a reopening, or where the viewer may not see names.",
  })
  readonly content!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the content as UTF-8, in hexadecimal; null for a reopening.",
  })
  readonly sha256!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the step this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
