import { Field, InputType } from "type-graphql";

@InputType("SchoolFilter", { description: "Which schools." })
export class SchoolFilter {
  @Field(() => String, { nullable: true, description: "Code of the hub that the schools belong to." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Part of the name, or of the reference number." })
  readonly search?: string | null;
}
