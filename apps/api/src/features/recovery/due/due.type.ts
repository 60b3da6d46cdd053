import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { DueKind, RecoveryDue } from "@reviewpoint/domain/recovery";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";

/** What is waited for, under the names that the graph gives it. */
export const RecoveryDueKindEnum = {
  PLAN: "plan",
  REVIEW: "review",
  OUTCOME: "outcome",
  FOLLOW_UP: "follow-up",
} as const satisfies Record<string, DueKind>;

registerEnumType(RecoveryDueKindEnum, {
  name: "RecoveryDueKind",
  description: "What is waited for.",
  valuesConfig: {
    PLAN: { description: "A recovery plan, for a concern." },
    REVIEW: { description: "A review of a recovery plan." },
    OUTCOME: { description: "The outcome of a recovery plan that was reviewed." },
    FOLLOW_UP: { description: "A follow-up of what was done." },
  },
});

@ObjectType("RecoveryDue", {
  description: "Something of recovery that somebody has to see to.",
  simpleResolvers: true,
})
export class RecoveryDueType implements Omit<RecoveryDue, "traineeId"> {
  @Field(() => ID, { description: "The id of the concern, the plan or the intervention." })
  readonly id!: string;

  @Field(() => RecoveryDueKindEnum, { description: "What is waited for." })
  readonly kind!: DueKind;

  @Field(() => DateScalar, { description: "The last day on which it is in time." })
  readonly dueOn!: IsoDate;

  @Field(() => Boolean, { description: "Whether that day has passed." })
  readonly isLate!: boolean;
}

export const RecoveryDueConnection = connectionType("RecoveryDue", "things", () => RecoveryDueType);
