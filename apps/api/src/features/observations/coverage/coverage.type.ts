import type { PlacementCoverage } from "@reviewpoint/domain/observations";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("PlacementCoverage", {
  description: "Lessons seen in one of the trainee's placements, against what the provider asks.",
  simpleResolvers: true,
})
export class PlacementCoverageType implements PlacementCoverage {
  @Field(() => Int, { description: "Which placement: 1 is the home school." })
  readonly position!: number;

  @Field(() => Int, { description: "Lessons that the provider wants seen there." })
  readonly lessons!: number;

  @Field(() => Int, { description: "Of these, jointly." })
  readonly jointly!: number;

  @Field(() => Int, { description: "Lessons seen up to today." })
  readonly seen!: number;

  @Field(() => Int, { description: "Of these, jointly." })
  readonly seenJointly!: number;

  @Field(() => Int, { description: "Lessons planned for a day to come." })
  readonly planned!: number;

  @Field(() => Boolean, { description: "Whether what the provider asks has been seen." })
  readonly isCovered!: boolean;
}
