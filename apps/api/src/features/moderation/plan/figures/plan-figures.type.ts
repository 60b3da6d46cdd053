import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("CoverageCell", {
  description: "How many pieces a group has, and how many of them are in the sample.",
  simpleResolvers: true,
})
export class CoverageCellType {
  @Field(() => [String], {
    description: "What makes the group, one for each thing grouped by, e.g. assessor 7.",
  })
  readonly labels!: readonly string[];

  @Field(() => Int, { description: "Pieces of the group." })
  readonly population!: number;

  @Field(() => Int, { description: "Of these, in the sample." })
  readonly sampled!: number;
}

@ObjectType("AssessorMissed", {
  description: "How likely it is that nothing of an assessor's is sampled.",
  simpleResolvers: true,
})
export class AssessorMissedType {
  @Field(() => String, { description: "How the assessor is called here, e.g. assessor 7." })
  readonly assessor!: string;

  @Field(() => Int, { description: "Pieces that the assessor marked." })
  readonly pieces!: number;

  @Field(() => Int, { description: "Of these, in the sample." })
  readonly sampled!: number;

  @Field(() => Float, { description: "The chance that the policy misses the assessor, 0 to 1." })
  readonly byPlan!: number;

  @Field(() => Float, { description: "The same for as many pieces drawn at random from all." })
  readonly atRandom!: number;
}

@ObjectType("ChanceMissed", { description: "Which assessors a sample may miss.", simpleResolvers: true })
export class ChanceMissedType {
  @Field(() => String, { description: "As sentences for a board." })
  readonly sentence!: string;

  @Field(() => [AssessorMissedType], { description: "Assessor by assessor." })
  readonly assessors!: readonly AssessorMissedType[];
}

@ObjectType("SamplePower", {
  description: "What so many pieces can find out about severity.",
  simpleResolvers: true,
})
export class SamplePowerType {
  @Field(() => String, {
    nullable: true,
    description: "The assessor, e.g. assessor 7; null for all together.",
  })
  readonly assessor!: string | null;

  @Field(() => Int, { description: "Pieces in the sample." })
  readonly sampled!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The chance to notice the difference asked about, 0 to 1.",
  })
  readonly chance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The smallest mean difference that is noticed as often as asked, in marks; null where nothing can be said.",
  })
  readonly smallest!: number | null;

  @Field(() => String, { description: "The same as a sentence for a board." })
  readonly sentence!: string;
}

@ObjectType("PlanFigures", {
  description: "What a sample covers and can find out, in words and figures that name nobody.",
  simpleResolvers: true,
})
export class PlanFiguresType {
  @Field(() => Int, { description: "How many pieces there are." })
  readonly population!: number;

  @Field(() => Int, { description: "How many the size rule asked for, not more than there are." })
  readonly asked!: number;

  @Field(() => Int, { description: "How many are in the sample." })
  readonly sampled!: number;

  @Field(() => [String], { description: "What of the policy gave way, as sentences." })
  readonly relaxed!: readonly string[];

  @Field(() => ChanceMissedType, { description: "Which assessors it may miss." })
  readonly missed!: ChanceMissedType;
}

@ObjectType("PlannedPiece", {
  description: "A piece as those who plan a sample see it.",
  simpleResolvers: true,
})
export class PlannedPieceType {
  @Field(() => String, { description: "Its own for good: its lot follows from it." })
  readonly key!: string;

  @Field(() => Int, { description: "Its number in the population, from 1." })
  readonly number!: number;

  @Field(() => Int, { description: "The assessor's number." })
  readonly assessorNumber!: number;

  @Field(() => String, { nullable: true, description: "The level or band that was given." })
  readonly bandName!: string | null;

  @Field(() => String, { nullable: true, description: "The mark, or the rank of the level." })
  readonly value!: string | null;

  @Field(() => Boolean, { description: "Whether it is in the sample." })
  readonly isSampled!: boolean;

  @Field(() => [String], { description: "Every reason for which it is in, as sentences." })
  readonly reasons!: readonly string[];
}
