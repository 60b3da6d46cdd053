import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";

@InputType("PlacementFilter", { description: "Which placements." })
export class PlacementFilter {
  @Field(() => String, { nullable: true, description: "Code of the trainee's cohort." })
  readonly cohort?: string | null;

  @Field(() => Int, { nullable: true, description: "1 is the first (home) placement." })
  readonly position?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Under way on this day; those without dates are left out.",
  })
  readonly on?: IsoDate | null;
}
