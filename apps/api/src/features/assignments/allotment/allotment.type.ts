import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { AllotmentRow } from "./allotment.table.js";

@ObjectType("MarkerAllotment", {
  description: "That a person is to mark a piece of work.",
  simpleResolvers: true,
})
export class MarkerAllotmentType implements Pick<AllotmentRow, "sequence" | "recordedAt"> {
  @Field(() => Int, { description: "From 1; the highest counts." })
  readonly sequence!: number;

  @Field(() => DateTimeScalar, { description: "The instant at which it was allotted." })
  readonly recordedAt!: IsoInstant;

  @Field(() => [HiddenType], { description: "What of it this viewer may not see, and why." })
  readonly hidden!: readonly HiddenType[];
}
