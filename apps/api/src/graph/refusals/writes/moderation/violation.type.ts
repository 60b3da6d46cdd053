import { Field, ObjectType } from "type-graphql";

@ObjectType("PolicyViolation", {
  description: "One thing that is wrong with a policy, or that contradicts another for what there is.",
  simpleResolvers: true,
})
export class PolicyViolationType {
  @Field(() => String, { description: "What it is, as a code, e.g. bounds-crossed." })
  readonly code!: string;

  @Field(() => String, { description: "Where in the policy, e.g. size.atMost." })
  readonly field!: string;

  @Field(() => String, { description: "The value that stands there." })
  readonly value!: string;

  @Field(() => String, { description: "What to do about it, as a sentence." })
  readonly remedy!: string;

  @Field(() => [String], {
    nullable: true,
    description: "The rules that contradict one another; null where one alone is wrong.",
  })
  readonly conflicts?: readonly string[] | null;
}
