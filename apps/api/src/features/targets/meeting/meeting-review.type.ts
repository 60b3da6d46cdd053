import { Field, ObjectType } from "type-graphql";
import type { MeetingReviewRow } from "./meeting-review.table.js";

@ObjectType("MeetingReview", {
  description: "What the record of a meeting says of a target that was open.",
  simpleResolvers: true,
})
export class MeetingReviewType implements Pick<MeetingReviewRow, "progress"> {
  @Field(() => String, { description: "How far it has come." })
  readonly progress!: string;
}
