import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("AgreementFigure", {
  description: "A figure of agreement: what it is, how sure, on how much it rests; or why there is none.",
  simpleResolvers: true,
})
export class AgreementFigureType {
  @Field(() => String, {
    description: "same, within-tolerance, ac1, ac2, weighted-kappa (linear weights) or alpha.",
  })
  readonly code!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The figure; null where `reason` says why there is none.",
  })
  readonly estimate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower bound of the 95 % interval; null where none is sound.",
  })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper bound of the same." })
  readonly upper!: number | null;

  @Field(() => Int, { description: "How many pieces it rests on." })
  readonly n!: number;

  @Field(() => String, {
    nullable: true,
    description: "too-few-units or no-variation; null where there is a figure.",
  })
  readonly reason!: string | null;
}

@ObjectType("SignedDifference", {
  description:
    "How many pieces differ by so much: mark less moderator's, above 0 the assessor was more generous.",
  simpleResolvers: true,
})
export class SignedDifferenceType {
  @Field(() => String, { description: "The difference in marks, or in levels." })
  readonly difference!: string;

  @Field(() => Int, { description: "How many pieces." })
  readonly pieces!: number;
}

@ObjectType("ExerciseAgreement", {
  description: "How far marks and moderators' marks of the same pieces agree.",
  simpleResolvers: true,
})
export class ExerciseAgreementType {
  @Field(() => Int, { description: "How many pieces have both." })
  readonly n!: number;

  @Field(() => Boolean, {
    description: "Whether they are too few for a coefficient, by the provider's rule.",
  })
  readonly isTooFew!: boolean;

  @Field(() => [AgreementFigureType], {
    description: "Shares, and coefficients where there are enough pieces.",
  })
  readonly figures!: readonly AgreementFigureType[];

  @Field(() => [SignedDifferenceType], { description: "Signed differences, the lowest first." })
  readonly differences!: readonly SignedDifferenceType[];

  @Field(() => Float, {
    nullable: true,
    description: "Mean of the signed differences; null without a piece.",
  })
  readonly meanDifference!: number | null;
}

@ObjectType("BeforeAndAfter", {
  description: "Agreement of the first marks with the moderators', and of the marks after moderation.",
  simpleResolvers: true,
})
export class BeforeAndAfterType {
  @Field(() => ExerciseAgreementType, { description: "First marks." })
  readonly before!: ExerciseAgreementType;

  @Field(() => ExerciseAgreementType, { description: "Marks after moderation." })
  readonly after!: ExerciseAgreementType;
}
