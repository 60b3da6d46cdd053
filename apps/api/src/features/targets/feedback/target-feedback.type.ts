import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { TargetFeedbackRow } from "./target-feedback.table.js";

@ObjectType("TargetFeedback", {
  description: "What somebody said of a target and of the documents that it came out of. Never changed.",
  simpleResolvers: true,
})
export class TargetFeedbackType implements Omit<TargetFeedbackRow, "targetId" | "givenBy"> {
  @Field(() => ID, { description: "Identifies the feedback for good." })
  readonly id!: string;

  @Field(() => String, { description: "What was said." })
  readonly words!: string;

  @Field(() => DateScalar, { description: "The day on which it was given." })
  readonly givenOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;
}
