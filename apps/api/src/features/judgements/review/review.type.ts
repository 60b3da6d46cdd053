import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { type ReadReviewStep, ReviewStepType } from "./review-step.type.js";

/** Whether judgements may be recorded at a review. */
export type ReviewState = "not-open" | "open" | "closed" | "signed-off";

/** The review of one trainee at one review point. */
export interface Review {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPoint: ReviewPointRow;
  readonly state: ReviewState;
  readonly version: number;
  readonly steps: readonly ReadReviewStep[];
}

const ReviewStateEnum = {
  NOT_OPEN: "not-open",
  OPEN: "open",
  CLOSED: "closed",
  SIGNED_OFF: "signed-off",
} as const satisfies Record<string, ReviewState>;
registerEnumType(ReviewStateEnum, {
  name: "ReviewState",
  description: "Whether judgements may be recorded at a review today.",
  valuesConfig: {
    NOT_OPEN: { description: "The window has not opened yet." },
    OPEN: { description: "They may: the window is open, or the review was reopened." },
    CLOSED: { description: "The window is over, and nobody has reopened the review." },
    SIGNED_OFF: { description: "It was signed off, and nobody has reopened it since." },
  },
});

@ObjectType("Review", {
  description: "The review of one trainee at one review point, on all strands.",
  simpleResolvers: true,
})
export class ReviewType implements Pick<Review, "id" | "state" | "version" | "steps"> {
  @Field(() => ID, { description: "Identifies the review for good." })
  readonly id!: string;

  @Field(() => ReviewStateEnum, { description: "Whether judgements may be recorded." })
  readonly state!: ReviewState;

  @Field(() => Int, {
    description:
      "How often anything was recorded at it: send it as expectedVersion to record more. 0 where nothing was.",
  })
  readonly version!: number;

  @Field(() => [ReviewStepType], {
    description: "Every sign-off and reopening, the first one first; the last one counts.",
  })
  readonly steps!: readonly ReadReviewStep[];
}
