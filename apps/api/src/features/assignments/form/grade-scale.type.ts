import type { GradeBand, GradeScale } from "@reviewpoint/domain/moderation";
import { Field, ObjectType } from "type-graphql";

@ObjectType("GradeBand", {
  description: "A grade and the marks that earn it: from its lower end, up to where the next one begins.",
  simpleResolvers: true,
})
export class GradeBandType implements GradeBand {
  @Field(() => String, { description: "Its short name within the scale." })
  readonly id!: string;

  @Field(() => String, { description: "The grade, in the provider's word." })
  readonly name!: string;

  @Field(() => String, { description: "The lowest mark of the band: it belongs to it." })
  readonly from!: string;
}

@ObjectType("GradeScale", {
  description: "The marks that can be given, as exact decimals, and the grades they stand for.",
  simpleResolvers: true,
})
export class GradeScaleType implements GradeScale {
  @Field(() => String, { description: "The lowest mark." })
  readonly lowest!: string;

  @Field(() => String, { description: "The highest mark." })
  readonly highest!: string;

  @Field(() => String, { description: "Marks are multiples of it above the lowest." })
  readonly step!: string;

  @Field(() => [GradeBandType], { description: "From the lowest band to the highest." })
  readonly bands!: readonly GradeBand[];
}
