import type { ExerciseKind } from "@reviewpoint/domain/moderation";
import { Field, InputType } from "type-graphql";
import { ExerciseKindEnum } from "./exercise-kind.enum.js";

@InputType("ExerciseFilter", { description: "Which exercises." })
export class ExerciseFilter {
  @Field(() => ExerciseKindEnum, { nullable: true, description: "The kind." })
  readonly kind?: ExerciseKind | null;

  @Field(() => String, { nullable: true, description: "Code of the cohort." })
  readonly cohort?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is closed." })
  readonly isClosed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: those with pieces on the viewer's desk." })
  readonly mine?: boolean | null;
}
