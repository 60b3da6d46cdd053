import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { RatingRow } from "./rating.table.js";

@ObjectType("ObservationRating", {
  description: "One observer's level for one strand, as they sealed it.",
  simpleResolvers: true,
})
export class ObservationRatingType implements Pick<OfObservation<RatingRow>, "evidence"> {
  @Field(() => String, {
    nullable: true,
    description: "What it rests on; null where nothing was written, or the viewer may not see names.",
  })
  readonly evidence!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the rating this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
