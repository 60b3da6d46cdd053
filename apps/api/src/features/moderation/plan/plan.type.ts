import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanVerification } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PolicyViolationType } from "../../../graph/refusals/writes/moderation/violation.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { ShownPlan } from "./plan.loader.js";

@ObjectType("ModerationPlan", {
  description: "A sample that was drawn. Every one is kept, so that drawing again shows.",
  simpleResolvers: true,
})
export class ModerationPlanType
  implements
    Pick<
      ShownPlan,
      | "id"
      | "sequence"
      | "population"
      | "asked"
      | "sampled"
      | "planHash"
      | "populationHash"
      | "draftedAt"
      | "isAccepted"
    >
{
  @Field(() => ID, { description: "Identifies the plan for good." })
  readonly id!: string;

  @Field(() => Int, { description: "The how many-th of the exercise, from 1." })
  readonly sequence!: number;

  @Field(() => Int, { description: "How many pieces there were to choose from." })
  readonly population!: number;

  @Field(() => Int, { description: "How many the size rule asked for." })
  readonly asked!: number;

  @Field(() => Int, { description: "How many are in the sample." })
  readonly sampled!: number;

  @Field(() => String, { description: "SHA-256 of all that the plan says, the seed among it." })
  readonly planHash!: string;

  @Field(() => String, { description: "SHA-256 of every fact about the population." })
  readonly populationHash!: string;

  @Field(() => DateTimeScalar, { description: "When it was drawn." })
  readonly draftedAt!: IsoInstant;

  @Field(() => Boolean, { description: "Whether it is the one that was accepted." })
  readonly isAccepted!: boolean;
}

@ObjectType("PlanVerification", {
  description:
    "What was found when a sample was drawn again from its population, with the seed that was revealed.",
  simpleResolvers: true,
})
export class PlanVerificationType implements PlanVerification {
  @Field(() => Boolean, { description: "Whether everything is as it should be." })
  readonly holds!: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether the seed is the one that was committed to." })
  readonly seedMatches!: boolean | null;

  @Field(() => Boolean, { description: "Whether the plan's hash is the hash of what it says." })
  readonly hashMatches!: boolean;

  @Field(() => Boolean, { description: "Whether policy, seed and population give this very plan." })
  readonly planMatches!: boolean;

  @Field(() => [String], { description: "Keys of pieces that the plan should have and lacks." })
  readonly missing!: readonly string[];

  @Field(() => [String], { description: "Keys of pieces that it has and should not." })
  readonly unexpected!: readonly string[];
}

@ObjectType("Rehearsal", {
  description:
    "What a policy would do, drawn with a seed that everybody knows: nobody can choose a policy to suit the sample itself. Must-includes and sizes are those of the sample; what chance takes is not.",
  simpleResolvers: true,
})
export class RehearsalType {
  @Field(() => [PolicyViolationType], {
    description:
      "Why there is no sample: what is wrong with the policy, or which rules contradict one another.",
  })
  readonly violations!: readonly PolicyViolationType[];
}
