import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { PortfolioCheckRow, PortfolioGradeRow } from "./portfolio.table.js";

/** A look as this viewer may see it. */
export interface ShownCheck extends Omit<PortfolioCheckRow, "found">, Masked {
  /** null where the viewer may not see names: free text may name people. */
  readonly found: string | null;
  /** null unless it was taken back. */
  readonly withdrawnOn: IsoDate | null;
  /** Also null where the viewer may not see names. */
  readonly whyWithdrawn: string | null;
}

/** A grade as this viewer may see it. */
export interface ShownGrade extends PortfolioGradeRow, Masked {
  /** Whether nothing has put it right, and nobody has taken it back. */
  readonly isCurrent: boolean;
  /** null unless it was taken back. */
  readonly withdrawnOn: IsoDate | null;
  /** Also null where the viewer may not see names. */
  readonly whyWithdrawn: string | null;
}

@ObjectType("PortfolioCheck", {
  description: "A look at a trainee's portfolio, and what was found.",
  simpleResolvers: true,
})
export class PortfolioCheckType
  implements Pick<ShownCheck, "id" | "checkedOn" | "found" | "recordedAt" | "withdrawnOn" | "whyWithdrawn">
{
  @Field(() => ID, { description: "Identifies the look for good." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The day." })
  readonly checkedOn!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "What was found; null where the viewer may not see names.",
  })
  readonly found!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was taken back, and counts no more; null unless it was.",
  })
  readonly withdrawnOn!: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was taken back; null unless it was, or where the viewer may not see names.",
  })
  readonly whyWithdrawn!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of it this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

@ObjectType("PortfolioGrade", {
  description:
    "The grade of a trainee's portfolio, given once in an assessment cycle. Never changed, only put right by another or taken back.",
  simpleResolvers: true,
})
export class PortfolioGradeType
  implements
    Pick<
      ShownGrade,
      | "id"
      | "cycleCode"
      | "cycleName"
      | "gradeCode"
      | "gradeName"
      | "gradedOn"
      | "reason"
      | "recordedAt"
      | "isCurrent"
      | "withdrawnOn"
      | "whyWithdrawn"
    >
{
  @Field(() => ID, { description: "Identifies the grade for good." })
  readonly id!: string;

  @Field(() => String, { description: "The assessment cycle, by its code." })
  readonly cycleCode!: string;

  @Field(() => String, { description: "The cycle's name when it was graded." })
  readonly cycleName!: string;

  @Field(() => String, { description: "The grade, by its code." })
  readonly gradeCode!: string;

  @Field(() => String, { description: "The grade's name when it was given." })
  readonly gradeName!: string;

  @Field(() => DateScalar, { description: "The day." })
  readonly gradedOn!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "Why it is this grade; null where nothing was said, or the viewer may not see names.",
  })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "false when another one has put it right, or it was taken back." })
  readonly isCurrent!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was taken back; null unless it was.",
  })
  readonly withdrawnOn!: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was taken back; null unless it was, or where the viewer may not see names.",
  })
  readonly whyWithdrawn!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of it this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
