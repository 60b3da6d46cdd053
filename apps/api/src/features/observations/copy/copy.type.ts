import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { FormQuestion } from "@reviewpoint/domain/observations";
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { CopyRow, WrittenAnswer } from "./copy.table.js";

/** A copy as this viewer may see it. */
export interface ShownCopy extends Omit<OfObservation<CopyRow>, "answers"> {
  readonly answers: readonly WrittenAnswer[] | null;
}

@ObjectType("WrittenAnswer", {
  description: "A question of the provider's form as it was, and what was written.",
  simpleResolvers: true,
})
export class WrittenAnswerType implements WrittenAnswer {
  @Field(() => String, { description: "The question's code." })
  readonly question!: string;

  @Field(() => String, { description: "The question as it was asked." })
  readonly text!: string;

  @Field(() => String, { description: "What was written." })
  readonly answer!: string;
}

@ObjectType("CopyQuestion", {
  description: "A question of the provider's form for the written copy of an observation.",
  simpleResolvers: true,
})
export class CopyQuestionType implements FormQuestion {
  @Field(() => String, { description: "Short name: what answers take." })
  readonly code!: string;

  @Field(() => String, { description: "The question." })
  readonly text!: string;

  @Field(() => Boolean, { description: "Whether it has to be answered." })
  readonly isRequired!: boolean;
}

@ObjectType("ObservationCopy", {
  description: "The written copy as it was sent to trainee, mentor and tutor.",
  simpleResolvers: true,
})
export class ObservationCopyType
  implements Pick<ShownCopy, "id" | "sharedAt" | "sharedOn" | "contentHash" | "answers">
{
  @Field(() => ID, { description: "Identifies the copy for good." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was sent." })
  readonly sharedAt!: IsoInstant;

  @Field(() => DateScalar, { description: "The day on which it was sent." })
  readonly sharedOn!: IsoDate;

  @Field(() => String, { description: "SHA-256 of what was sent: it shows that nothing was changed since." })
  readonly contentHash!: string;

  @Costs({ assumedSize: 6 })
  @Field(() => [WrittenAnswerType], {
    nullable: true,
    description: "The provider's form, filled; null where the viewer may not see it.",
  })
  readonly answers!: readonly WrittenAnswer[] | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the copy this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
