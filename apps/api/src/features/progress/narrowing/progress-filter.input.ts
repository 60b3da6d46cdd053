import { Field, InputType } from "type-graphql";

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
}
