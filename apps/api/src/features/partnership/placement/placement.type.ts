import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import type { PlacementRow } from "./placement.table.js";

@ObjectType("Placement", { description: "A trainee's time in one school.", simpleResolvers: true })
export class PlacementType implements Pick<PlacementRow, "id" | "position" | "startsOn" | "endsOn"> {
  @Field(() => ID, { description: "Identifies the placement for good." })
  readonly id!: string;

  @Field(() => Int, { description: "1 is the first (home) placement." })
  readonly position!: number;

  @Field(() => DateScalar, { nullable: true, description: "First day in the school, where it is known." })
  readonly startsOn!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day in the school, where it is known." })
  readonly endsOn!: IsoDate | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the placement this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const PlacementConnection = connectionType("Placement", "placements", () => PlacementType);
