import { Field, InputType } from "type-graphql";

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
}
