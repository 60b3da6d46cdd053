import type { OnTrackStatus } from "@reviewpoint/domain/progress";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";

/** Statuses under the names that the graph gives them. */
export const OnTrackStatusEnum = {
  ON_TRACK: "on_track",
  NOT_ON_TRACK: "not_on_track",
  NOT_KNOWN: "not_known",
  WITHDRAWN: "withdrawn",
  DEFERRED: "deferred",
} as const satisfies Record<string, OnTrackStatus>;

registerEnumType(OnTrackStatusEnum, {
  name: "OnTrackStatus",
  description: "Whether a trainee is on track, derived by the provider's rule.",
  valuesConfig: {
    ON_TRACK: { description: "The rule is met." },
    NOT_ON_TRACK: { description: "Too many strands, or a key one, are below the expected level." },
    NOT_KNOWN: { description: "Too little has been judged to say." },
    WITHDRAWN: { description: "Has withdrawn." },
    DEFERRED: { description: "Is away for a time." },
  },
});

@Costs({ weight: 25 })
@ObjectType("OnTrack", {
  description: "Whether a trainee is on track at a review point, and why.",
  simpleResolvers: true,
})
export class OnTrackType {
  @Field(() => OnTrackStatusEnum, { description: "Whether the trainee is on track." })
  readonly status!: OnTrackStatus;

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
