import type { BesideOthers } from "@reviewpoint/domain/progress";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { CellStatus } from "../cell/cell-status.enum.js";
import { ComparisonStatus, GroupVerdictEnum } from "./comparison.enums.js";

const inHundred = "of 100, with its Wilson 95 % interval";

@ObjectType("ShareAtExpected", {
  description: "How many of those judged are at or above the expected level.",
  simpleResolvers: true,
})
export class ShareAtExpectedType {
  @Field(() => CellStatus, { description: "What the figure may be read as." })
  readonly status!: keyof typeof CellStatus;

  @Field(() => Int, { nullable: true, description: "How many." })
  readonly count!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many." })
  readonly denominator!: number | null;

  @Field(() => Float, { nullable: true, description: `How many ${inHundred}.` })
  readonly percent!: number | null;

  @Field(() => Float, { nullable: true, description: "The interval's lower bound." })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: "The interval's upper bound." })
  readonly upper!: number | null;
}

@ObjectType("BesidePastCohorts", {
  description:
    "A subject's cohort beside its earlier cohorts at the same review point, under the same version of the framework.",
  simpleResolvers: true,
})
export class BesidePastType {
  @Field(() => ComparisonStatus, { description: "Whether there is a comparison." })
  readonly status!: "OK" | "TOO_FEW";

  @Field(() => Int, {
    nullable: true,
    description: "The middle half of past trainees had so many strands at least.",
  })
  readonly from!: number | null;

  @Field(() => Int, { nullable: true, description: "And so many at most." })
  readonly until!: number | null;

  @Field(() => Int, { nullable: true, description: "Past trainees who are counted." })
  readonly trainees!: number | null;

  @Field(() => Int, { nullable: true, description: "Their cohorts." })
  readonly cohorts!: number | null;

  @Field(() => Int, { nullable: true, description: "Of today's, judged on every strand, those with fewer." })
  readonly below!: number | null;

  @Field(() => Int, { nullable: true, description: "Those with as many." })
  readonly within!: number | null;

  @Field(() => Int, { nullable: true, description: "Those with more." })
  readonly above!: number | null;

  @Field(() => Int, {
    description: "Past trainees judged under another version of the framework: not counted.",
  })
  readonly otherVersions!: number;

  @Field(() => String, { description: "All of this in a sentence." })
  readonly sentence!: string;
}

@ObjectType("BesideOtherSubjects", {
  description:
    "A subject beside all other subjects of the provider: trainees judged on every strand, and those of them with none below the expected level.",
  simpleResolvers: true,
})
export class BesideOthersType {
  @Field(() => ComparisonStatus, { description: "Whether there is a comparison." })
  readonly status!: BesideOthers["status"];

  @Field(() => GroupVerdictEnum, { nullable: true, description: "How the subject is beside the others." })
  readonly verdict!: keyof typeof GroupVerdictEnum | null;

  @Field(() => Int, { nullable: true, description: "How many of the subject reached it." })
  readonly reached!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many." })
  readonly of!: number | null;

  @Field(() => Int, { nullable: true, description: "How many of all others reached it." })
  readonly othersReached!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many." })
  readonly othersOf!: number | null;

  @Field(() => String, { description: "All of this in a sentence." })
  readonly sentence!: string;
}
