import { Field, Float, ID, Int, ObjectType } from "type-graphql";

@ObjectType("AssessorSeverity", {
  description:
    "How much less than the average judge somebody gives for the same work: above 0 is severe, below 0 generous. Drawn towards 0 by as much as the scatter asks. Never a ranking.",
  simpleResolvers: true,
})
export class AssessorSeverityType {
  @Field(() => ID, { description: "The exercise." })
  readonly exerciseId!: string;

  @Field(() => String, { description: "The exercise's title." })
  readonly exerciseTitle!: string;

  @Field(() => Int, {
    description: "How many times a mark of theirs stands beside another's of the same work.",
  })
  readonly pairs!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The severity in marks, or levels; null where there is too little.",
  })
  readonly estimate!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower bound of the 95 % interval." })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper bound of the same." })
  readonly upper!: number | null;

  @Field(() => String, { description: "What it says, or why nothing is said, as a sentence." })
  readonly sentence!: string;
}
