import type { Readiness } from "@reviewpoint/domain/moderation";
import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ParticipantRow } from "./participant.table.js";

const ReadinessEnum = { READY: "ready", NOT_YET: "not-yet", TOO_FEW: "too-few" } as const satisfies Record<
  string,
  Readiness
>;
registerEnumType(ReadinessEnum, {
  name: "Readiness",
  description: "Whether somebody marks as was agreed.",
  valuesConfig: {
    READY: { description: "Ready to mark." },
    NOT_YET: { description: "Not ready yet: to be talked through before they mark." },
    TOO_FEW: { description: "Too few scripts were marked to tell." },
  },
});

@ObjectType("TrialMark", { description: "What somebody gave a script.", simpleResolvers: true })
export class TrialMarkType {
  @Field(() => ID, { description: "The script." })
  readonly scriptId!: string;

  @Field(() => String, { description: "The mark that was given." })
  readonly given!: string;

  @Field(() => String, {
    nullable: true,
    description: "The mark given less the one agreed; null before results are released.",
  })
  readonly difference!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is within the tolerance; null before results are released.",
  })
  readonly isWithin!: boolean | null;
}

@ObjectType("StandardisationResult", {
  description: "How somebody did in an exercise of standardisation. Never a ranking.",
  simpleResolvers: true,
})
export class StandardisationResultType {
  @Field(() => ReadinessEnum, { description: "Whether they are ready to mark." })
  readonly readiness!: Readiness;

  @Field(() => Int, { description: "Scripts marked." })
  readonly n!: number;

  @Field(() => Int, { description: "How many of them are within the tolerance." })
  readonly withinTolerance!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Mean of the marks given less those agreed: above 0 is more generous; null where none was marked.",
  })
  readonly meanDifference!: number | null;

  @Field(() => String, { description: "The same as a sentence." })
  readonly sentence!: string;
}

/** Somebody who takes part, as the viewer may see them. */
export interface ShownParticipant extends ParticipantRow {
  readonly marks: readonly TrialMarkType[];
  readonly result: StandardisationResultType | null;
  /** Whether the viewer may see who it is. */
  readonly isNamed: boolean;
}

@ObjectType("StandardisationParticipant", {
  description: "Somebody who takes part in an exercise of standardisation, and what came of it.",
  simpleResolvers: true,
})
export class StandardisationParticipantType
  implements Pick<ShownParticipant, "id" | "marked" | "marks" | "result">
{
  @Field(() => ID, { description: "Identifies the taking part." })
  readonly id!: string;

  @Field(() => Int, { description: "How many scripts they have marked." })
  readonly marked!: number;

  @Field(() => [TrialMarkType], {
    description:
      "What they gave, in the order of the scripts: to themselves, and to others when results are released.",
  })
  readonly marks!: readonly TrialMarkType[];

  @Field(() => StandardisationResultType, {
    nullable: true,
    description: "How they did; null before results are released.",
  })
  readonly result!: StandardisationResultType | null;
}
