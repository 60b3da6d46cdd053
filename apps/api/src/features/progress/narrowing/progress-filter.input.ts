import { Field, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";

@InputType("ProgressFilter", {
  description: "Whose standings are counted: those of one cohort, narrowed by what is named.",
})
export class ProgressFilter {
  @Field(() => String, { description: "Code of the cohort." })
  readonly cohort!: string;

  @Field(() => String, { nullable: true, description: "Code of the review point." })
  readonly reviewPoint?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the strand." })
  readonly strand?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the subject." })
  readonly subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Reference number of the school in which trainees were placed when the review point closed. Refused where the viewer may not see names.",
  })
  readonly schoolUrn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out, and what it replaced counts. Today's trainees, places and expected levels. Refused for figures where the viewer may not see those of small groups.",
  })
  readonly asOf?: string | null;
}
