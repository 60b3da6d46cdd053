import { Field, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";

@InputType("MovementFilter", { description: "Whose movement is counted, between which review points." })
export class MovementFilter {
  @Field(() => String, { description: "Code of the cohort." })
  readonly cohort!: string;

  @Field(() => String, { description: "Code of the review point moved from." })
  readonly from!: string;

  @Field(() => String, { description: "Code of the review point moved to." })
  readonly to!: string;

  @Field(() => String, { nullable: true, description: "Code of the strand; all strands without it." })
  readonly strand?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the subject." })
  readonly subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Reference number of the school in which trainees were placed when the first review point closed. Refused where the viewer may not see names.",
  })
  readonly schoolUrn?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out, and what it replaced counts. Today's trainees, places and expected levels. Refused for figures where the viewer may not see those of small groups.",
  })
  readonly asOf?: string | null;
}
