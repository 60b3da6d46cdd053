import type { OnTrackStatus } from "@reviewpoint/domain/progress";
import { Field, Int, ObjectType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { OnTrackDecisionType, type ShownDecision } from "../decision/on-track-decision.type.js";
import { OnTrackStatusEnum } from "./on-track-status.enum.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";

@Costs({ weight: 25 })
@ObjectType("OnTrack", {
  description: "Whether a trainee is on track at a review point, and why.",
  simpleResolvers: true,
})
export class OnTrackType {
  @Field(() => OnTrackStatusEnum, {
    description: "Whether the trainee is on track: as decided, else as derived.",
  })
  readonly status!: OnTrackStatus;

  @Field(() => OnTrackStatusEnum, { description: "What the provider's rule says, whatever was decided." })
  readonly derived!: OnTrackStatus;

  @Field(() => OnTrackDecisionType, {
    nullable: true,
    description: "The decision that stands in place of the rule; null where the rule counts.",
  })
  readonly override!: ShownDecision | null;

  @Field(() => Boolean, {
    description: "true when the rule says something else now than when it was decided: look again.",
  })
  readonly isStale!: boolean;

  @Field(() => [OnTrackDecisionType], {
    description: "Every decision at this review point, the first one first; the last one counts.",
  })
  readonly decisions!: readonly ShownDecision[];

  @Field(() => Int, { description: "How often it was decided: send it as expectedVersion to decide anew." })
  readonly version!: number;

  @Field(() => ReviewPointType, { description: "The review point at which this is so." })
  readonly reviewPoint!: ReviewPointRow;

  @Field(() => String, { description: "Why, in words." })
  readonly reason!: string;

  @Field(() => Int, { description: "Strands judged below the expected level." })
  readonly strandsBelow!: number;

  @Field(() => Int, { description: "Of the strands due, those judged." })
  readonly strandsJudged!: number;

  @Field(() => Int, { description: "Strands on which a level is expected." })
  readonly strandsDue!: number;
}
