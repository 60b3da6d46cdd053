import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { SchoolSummary, SummarisedStrand, SummarisedTrainee } from "@reviewpoint/domain/judgements";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { SchoolSummaryRow } from "./school-summary.table.js";

@ObjectType("SummarisedGrade", {
  description: "A portfolio's grade in an assessment cycle.",
  simpleResolvers: true,
})
export class SummarisedGradeType {
  @Field(() => String, { description: "The cycle's name." })
  readonly cycle!: string;

  @Field(() => String, { description: "The grade's name." })
  readonly grade!: string;
}

@ObjectType("SummarisedTrainee", {
  description: "A trainee in a summary of a school.",
  simpleResolvers: true,
})
export class SummarisedTraineeType implements Omit<SummarisedTrainee, "traineeId"> {
  @Field(() => Int, { description: "Strands on which the trainee is judged in all." })
  readonly strands!: number;

  @Field(() => Int, { description: "Of these, those judged." })
  readonly judged!: number;

  @Field(() => Int, { description: "Of those judged, those at or above the expected level." })
  readonly atExpected!: number;

  @Field(() => Int, { description: "Of those judged, those below the expected level." })
  readonly below!: number;

  @Field(() => Boolean, { description: "Whether the trainee has withdrawn or is deferred." })
  readonly isAway!: boolean;

  @Field(() => Int, {
    description: "Observations of the trainee at the school that were agreed, up to the window's last day.",
  })
  readonly observed!: number;

  @Field(() => [SummarisedGradeType], { description: "The grades of the trainee's portfolio." })
  readonly grades!: SummarisedTrainee["grades"];
}

@ObjectType("SummarisedStrand", {
  description: "How the trainees in a summary of a school stand on one strand.",
  simpleResolvers: true,
})
export class SummarisedStrandType implements Omit<SummarisedStrand, "strandId"> {
  @Field(() => Int, { description: "Trainees judged on it." })
  readonly judged!: number;

  @Field(() => Int, { description: "Of these, those at or above the expected level." })
  readonly atExpected!: number;

  @Field(() => Int, { description: "Of these, those below the expected level." })
  readonly below!: number;
}

@ObjectType("SchoolSummary", {
  description: "What is recorded of the trainees placed at a school in the window of a review point.",
  simpleResolvers: true,
})
export class SchoolSummaryType implements SchoolSummary {
  @Field(() => [SummarisedTraineeType], { description: "The trainees, by name." })
  readonly trainees!: readonly SummarisedTrainee[];

  @Field(() => [SummarisedStrandType], { description: "Strand by strand, in the provider's order." })
  readonly strands!: readonly SummarisedStrand[];

  @Field(() => Int, { description: "Trainees with every strand judged." })
  readonly complete!: number;

  @Field(() => Int, { description: "Trainees with a strand below the expected level." })
  readonly withStrandBelow!: number;
}

@ObjectType("FrozenSchoolSummary", {
  description: "A summary of a school as it was when it was frozen. Never changed.",
  simpleResolvers: true,
})
export class FrozenSchoolSummaryType
  implements Pick<SchoolSummaryRow, "id" | "content" | "sha256" | "remark" | "recordedAt">
{
  @Field(() => ID, { description: "Identifies it for good." })
  readonly id!: string;

  @Field(() => String, {
    description: "What was frozen, letter by letter: canonical JSON. Trainees by their ids.",
  })
  readonly content!: string;

  @Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => String, { nullable: true, description: "What was said of it; null where nothing was." })
  readonly remark!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was frozen." })
  readonly recordedAt!: IsoInstant;
}
