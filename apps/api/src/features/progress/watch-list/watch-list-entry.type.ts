import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";

/** An entry before its trainee is looked up. */
export interface WatchListRow extends Masked {
  /** The trainee's id: a trainee is listed once. */
  readonly id: string;
  readonly reviewPoint: ReviewPointRow;
  readonly reasons: readonly WatchListReasonType[];
}

@ObjectType("WatchListReason", {
  description: "A rule of the provider that fired, and why.",
  simpleResolvers: true,
})
export class WatchListReasonType {
  @Field(() => String, { description: "The rule, e.g. not-on-track." })
  readonly rule!: string;

  @Field(() => String, { description: "The rule and the figures that made it fire, in words." })
  readonly sentence!: string;

  @Field(() => [StrandType], { description: "The strands concerned." })
  readonly strands!: readonly StrandRow[];
}

@ObjectType("WatchListEntry", {
  description:
    "A trainee for whom a rule of the provider fired. Listed and explained; nothing is recommended.",
  simpleResolvers: true,
})
export class WatchListEntryType implements Pick<WatchListRow, "reviewPoint" | "reasons"> {
  @Field(() => ReviewPointType, { description: "The review point at which the rules were asked." })
  readonly reviewPoint!: ReviewPointRow;

  @Field(() => [WatchListReasonType], { description: "Every rule that fired, in the provider's order." })
  readonly reasons!: readonly WatchListReasonType[];

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the trainee's record this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const WatchListConnection = connectionType(
  "WatchList",
  "watch list entries",
  () => WatchListEntryType,
);
