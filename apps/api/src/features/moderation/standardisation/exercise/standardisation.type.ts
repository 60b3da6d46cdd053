import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { StandardisationRule } from "@reviewpoint/domain/moderation";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../../graph/scalars.js";
import type { KnownStandardisation } from "./standardisation.query.js";

@ObjectType("StandardisationRule", {
  description: "When somebody is ready to mark, as the provider decides it.",
  simpleResolvers: true,
})
export class StandardisationRuleType implements StandardisationRule {
  @Field(() => String, { description: "How far a mark may lie from the agreed one, either way." })
  readonly tolerance!: string;

  @Field(() => Int, { description: "Scripts that have to be marked before anything is said." })
  readonly leastScripts!: number;

  @Field(() => Float, {
    description: "How many percent of the scripts marked have to be within the tolerance.",
  })
  readonly percentWithin!: number;

  @Field(() => String, { description: "How far the mean difference may lie from 0, either way." })
  readonly meanWithin!: string;
}

@ObjectType("Standardisation", {
  description:
    "Scripts whose marks were agreed beforehand, which several people mark before marking begins: whoever marks as agreed is ready.",
  simpleResolvers: true,
})
export class StandardisationType
  implements
    Pick<
      KnownStandardisation,
      "id" | "title" | "opensOn" | "closesOn" | "rule" | "openedAt" | "releasedOn" | "ownVersion" | "version"
    >
{
  @Field(() => ID, { description: "Identifies the exercise for good." })
  readonly id!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => DateScalar, { description: "The first day on which scripts are marked." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day." })
  readonly closesOn!: IsoDate;

  @Field(() => StandardisationRuleType, { description: "The provider's rule on the day it was opened." })
  readonly rule!: StandardisationRule;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  readonly openedAt!: IsoInstant;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which results were released, and marking ended; null before.",
  })
  readonly releasedOn!: IsoDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Where the viewer takes part: how often they have recorded marks, from 1 for not yet. Send it as expectedVersion with marks.",
  })
  readonly ownVersion!: number | null;

  @Field(() => Int, {
    description: "How often it was written: send it as expectedVersion to change or release it.",
  })
  readonly version!: number;
}
