import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { OnTrackDecision, OnTrackStatus } from "@reviewpoint/domain/progress";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { bitsOf, type Masked } from "../../../graph/guarding/row-parts.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { OnTrackStatusEnum } from "../on-track/on-track-status.enum.js";
import { progressGuards } from "../progress.guards.js";
import type { OnTrackOverrideRow } from "./on-track-override.table.js";

/** A decision as the query reads it. */
export interface ReadDecision extends OnTrackOverrideRow, Masked {}

/** A decision as this viewer may see it. */
export interface ShownDecision extends Omit<ReadDecision, "reason"> {
  /** null where the viewer may not see names: free text may name people. */
  readonly reason: string | null;
}

/** A decision without its reason where the viewer may not see it. */
export function showDecision(row: ReadDecision): ShownDecision {
  return (row.masked & bitsOf(progressGuards.OnTrackDecision).reason) === 0 ? row : { ...row, reason: null };
}

/** What can be decided, under the names that the graph gives it. */
export const OnTrackDecisionStatusEnum = {
  ON_TRACK: "on_track",
  NOT_ON_TRACK: "not_on_track",
  AS_DERIVED: "as_derived",
} as const satisfies Record<string, OnTrackDecision["status"]>;
registerEnumType(OnTrackDecisionStatusEnum, {
  name: "OnTrackDecisionStatus",
  description: "What is decided in place of the provider's rule.",
  valuesConfig: {
    ON_TRACK: { description: "On track, whatever the rule says." },
    NOT_ON_TRACK: { description: "Not on track, whatever the rule says." },
    AS_DERIVED: { description: "What the rule says counts again." },
  },
});

@ObjectType("OnTrackDecision", {
  description:
    "What somebody decided in place of the provider's rule. Never changed, only followed by another.",
  simpleResolvers: true,
})
export class OnTrackDecisionType
  implements Pick<ShownDecision, "id" | "status" | "derivedThen" | "reason" | "recordedAt">
{
  @Field(() => ID, { description: "Identifies the decision for good." })
  readonly id!: string;

  @Field(() => OnTrackDecisionStatusEnum, { description: "What was decided." })
  readonly status!: OnTrackDecision["status"];

  @Field(() => OnTrackStatusEnum, { description: "What the rule said when it was decided." })
  readonly derivedThen!: OnTrackStatus;

  @Field(() => String, {
    nullable: true,
    description: "Why; null where the viewer may not see names.",
  })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the decision this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
