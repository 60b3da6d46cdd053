import { Field, InputType } from "type-graphql";

@InputType("ModerationPieceFilter", { description: "Which pieces of an exercise." })
export class PieceFilter {
  @Field(() => Boolean, { nullable: true, description: "true: those on the viewer's desk." })
  readonly mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: those that the viewer has still to judge." })
  readonly isOpen?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: the whole population, for those who plan; others see the sample.",
  })
  readonly everything?: boolean | null;
}
