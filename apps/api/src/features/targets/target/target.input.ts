import type { TargetOrigin, TargetOutcome } from "@reviewpoint/domain/targets";
import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { TargetOriginEnum, TargetOutcomeEnum } from "./target.enums.js";

/** Orders of targets under the names that the graph gives them. */
export const TargetOrderEnum = { NEWEST: "newest", DUE: "due" } as const;
export type TargetOrder = (typeof TargetOrderEnum)[keyof typeof TargetOrderEnum];

registerEnumType(TargetOrderEnum, {
  name: "TargetOrder",
  description: "How targets are ordered.",
  valuesConfig: {
    NEWEST: { description: "The newest first." },
    DUE: { description: "What is due first comes first." },
  },
});

@InputType("TargetFilter", { description: "Which targets." })
export class TargetFilter {
  @Field(() => Boolean, { nullable: true, description: "true: open ones; false: closed ones." })
  readonly open?: boolean | null;

  @Field(() => TargetOutcomeEnum, { nullable: true, description: "How they were closed." })
  readonly outcome?: TargetOutcome | null;

  @Field(() => ID, { nullable: true, description: "For which strand." })
  readonly strandId?: string | null;

  @Field(() => ID, { nullable: true, description: "For which gap." })
  readonly gapId?: string | null;

  @Field(() => TargetOriginEnum, { nullable: true, description: "What they came out of." })
  readonly origin?: TargetOrigin | null;

  @Field(() => ID, { nullable: true, description: "Which meeting, review point, observation or plan." })
  readonly originId?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As the record stood at this instant: what came in later is left out.",
  })
  readonly asOf?: string | null;
}
