import type { AnalysedStrand, AnalysedTrainee, Proportion } from "@reviewpoint/domain/progress";
import { Field, Int, ObjectType } from "type-graphql";
import type { SubjectAnalysis } from "./analyse-subject.js";
import { ShareAtExpectedType } from "./comparison.types.js";

@ObjectType("AnalysedTrainee", {
  description: "A trainee in the analysis of a subject's cohort.",
  simpleResolvers: true,
})
export class AnalysedTraineeType implements Omit<AnalysedTrainee, "traineeId" | "belowStrandIds"> {
  @Field(() => Int, { description: "Strands on which the trainee is judged in all." })
  readonly strands!: number;

  @Field(() => Int, { description: "Of these, those judged." })
  readonly judged!: number;

  @Field(() => Int, { description: "Of those judged, those at or above the expected level." })
  readonly atExpected!: number;

  @Field(() => Boolean, { description: "Whether the trainee has withdrawn or is deferred." })
  readonly isAway!: boolean;

  @Field(() => Int, { description: "Strands on which the level rose since the review point before." })
  readonly rose!: number;

  @Field(() => Int, { description: "Strands on which the level stayed." })
  readonly stayed!: number;

  @Field(() => Int, { description: "Strands on which the level fell." })
  readonly fell!: number;
}

@ObjectType("AnalysedStrand", {
  description: "How the trainees in the analysis of a subject's cohort stand on one strand.",
  simpleResolvers: true,
})
export class AnalysedStrandType implements Omit<AnalysedStrand, "strandId"> {
  @Field(() => Int, { description: "Trainees judged on it." })
  readonly judged!: number;

  @Field(() => Int, { description: "Trainees in training who are not judged on it." })
  readonly missing!: number;

  @Field(() => Int, { description: "Of those judged, those below the expected level." })
  readonly below!: number;

  @Field(() => ShareAtExpectedType, {
    description: "How many of those judged are at or above the expected level.",
  })
  readonly share!: Proportion;

  @Field(() => Int, { description: "Trainees whose level rose since the review point before." })
  readonly rose!: number;

  @Field(() => Int, { description: "Trainees whose level stayed." })
  readonly stayed!: number;

  @Field(() => Int, { description: "Trainees whose level fell." })
  readonly fell!: number;
}

@ObjectType("SubjectAnalysis", {
  description: "A subject's cohort at a review point: trainee by trainee, strand by strand, and compared.",
  simpleResolvers: true,
})
export class SubjectAnalysisType
  implements
    Pick<SubjectAnalysis, "trainees" | "strands" | "complete" | "allAtExpected" | "withStrandBelow" | "away">
{
  @Field(() => [AnalysedTraineeType], { description: "The trainees, by name." })
  readonly trainees!: readonly AnalysedTrainee[];

  @Field(() => [AnalysedStrandType], { description: "Strand by strand, in the provider's order." })
  readonly strands!: readonly AnalysedStrand[];

  @Field(() => Int, { description: "Trainees with every strand judged." })
  readonly complete!: number;

  @Field(() => Int, { description: "Of these, those with no strand below the expected level." })
  readonly allAtExpected!: number;

  @Field(() => Int, { description: "Trainees with a strand below the expected level." })
  readonly withStrandBelow!: number;

  @Field(() => Int, { description: "Trainees who have withdrawn or are deferred." })
  readonly away!: number;
}
