import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { ShownJudgement } from "./show-judgement.js";

@ObjectType("Judgement", {
  description:
    "One assessor's judgement of one trainee on one strand at one review point. Never changed, only superseded.",
  simpleResolvers: true,
})
export class JudgementType
  implements Pick<ShownJudgement, "id" | "judgedOn" | "evidence" | "recordedAt" | "isCurrent">
{
  @Field(() => ID, { description: "Identifies the judgement for good." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The day of the judgement." })
  readonly judgedOn!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "What the judgement rests on; null where none was given, or the viewer may not see names.",
  })
  readonly evidence!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when a later judgement replaced this one." })
  readonly isCurrent!: boolean;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the judgement this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const JudgementConnection = connectionType("Judgement", "judgements", () => JudgementType);
