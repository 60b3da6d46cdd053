import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import type { FrameworkRow } from "./framework.table.js";

@ObjectType("Framework", {
  description:
    "One version of the provider's own curriculum: strands × stages, a scale, and what is expected when.",
  simpleResolvers: true,
})
export class FrameworkType implements FrameworkRow {
  @Field(() => ID, { description: "Identifies this version for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name; unique within the provider together with the version." })
  readonly code!: string;

  @Field(() => String, { description: "The framework's name." })
  readonly name!: string;

  @Field(() => String, { description: "The provider's own label of the version, e.g. 2025-26." })
  readonly version!: string;

  @Field(() => DateScalar, { description: "First day on which this version is judged against." })
  readonly validFrom!: IsoDate;
}

export const FrameworkConnection = connectionType("Framework", "frameworks", () => FrameworkType);
