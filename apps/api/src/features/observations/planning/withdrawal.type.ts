import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { WithdrawalRow } from "./withdrawal.table.js";

/** A withdrawal as this viewer may see it. */
export interface ShownWithdrawal extends Omit<OfObservation<WithdrawalRow>, "reason"> {
  readonly reason: string | null;
}

@ObjectType("ObservationWithdrawal", {
  description: "That an observation was taken back. What was recorded of it stays.",
  simpleResolvers: true,
})
export class ObservationWithdrawalType implements Pick<ShownWithdrawal, "withdrawnAt" | "reason"> {
  @Field(() => DateTimeScalar, { description: "When." })
  readonly withdrawnAt!: IsoInstant;

  @Field(() => String, { nullable: true, description: "Why; null where the viewer may not see it." })
  readonly reason!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of it this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
