import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";

/** Orders of a list of judgements. */
export const JudgementOrder = { NEWEST: "NEWEST", OLDEST: "OLDEST", LAST_RECORDED: "LAST_RECORDED" } as const;
export type JudgementOrder = keyof typeof JudgementOrder;

registerEnumType(JudgementOrder, {
  name: "JudgementOrder",
  description: "Order of a list of judgements.",
  valuesConfig: {
    NEWEST: { description: "By the day of the judgement, the newest first." },
    OLDEST: { description: "By the day of the judgement, the oldest first." },
    LAST_RECORDED: { description: "By the instant at which it came in, the last first." },
  },
});

@InputType("JudgementFilter", { description: "Which judgements." })
export class JudgementFilter {
  @Field(() => String, { nullable: true, description: "Code of the cohort." })
  readonly cohort?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the review point." })
  readonly reviewPoint?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the strand." })
  readonly strand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the level given. Refused where the viewer may not see figures of small groups.",
  })
  readonly level?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Judged on this day or later." })
  readonly from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Judged on this day or earlier." })
  readonly until?: IsoDate | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
  readonly subject?: string | null;

  @Field(() => ID, { nullable: true, description: "Who judged. Refused where the viewer may not see names." })
  readonly assessorId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Superseded judgements as well.",
  })
  readonly history?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out, and what it replaced is current. Today's trainees, within today's scope.",
  })
  readonly asOf?: string | null;
}

export const judgementFilterHelp = {
  nullable: true,
  description: "Which judgements; all current ones without it.",
} as const;
export const judgementOrderHelp = {
  nullable: true,
  defaultValue: "NEWEST",
  description: "In which order.",
} as const;
