import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { AgreedStrandRow } from "./agreed-strand.table.js";
import type { AgreementRow } from "./agreement.table.js";

/** An agreement as this viewer may see it. */
export interface ShownAgreement extends OfObservation<AgreementRow> {
  readonly isCurrent: boolean;
}

@ObjectType("ObservationAgreement", {
  description: "What the observers agreed on after they had talked. A later agreement supersedes it.",
  simpleResolvers: true,
})
export class ObservationAgreementType
  implements
    Pick<ShownAgreement, "id" | "recordedAt" | "isCurrent" | "nextStepForTrainee" | "nextStepForMentor">
{
  @Field(() => ID, { description: "Identifies the agreement for good." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when a later agreement replaced this one." })
  readonly isCurrent!: boolean;

  @Field(() => String, { nullable: true, description: "What the trainee does next." })
  readonly nextStepForTrainee!: string | null;

  @Field(() => String, { nullable: true, description: "What the mentor does next." })
  readonly nextStepForMentor!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the agreement this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

@ObjectType("AgreedStrand", {
  description: "The level agreed on for one strand.",
  simpleResolvers: true,
})
export class AgreedStrandType implements Pick<OfObservation<AgreedStrandRow>, "reason"> {
  @Field(() => String, {
    nullable: true,
    description: "Why it is this level; always given where the observers differed.",
  })
  readonly reason!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of it this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
