import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, Int, ObjectType } from "type-graphql";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { AllotmentRow } from "./allotment.table.js";

/** An allotment with what was given, where the database shows it. */
export interface ReadAllotment extends AllotmentRow {
  readonly value: string | null;
  readonly finding: string | null;
  readonly raisesConcern: boolean | null;
  readonly recordedAt: IsoInstant | null;
  readonly frameworkId: string;
}

/** An allotment as this viewer may see it. */
export type ShownAllotment = ReadAllotment & Masked;

@ObjectType("ModerationAllotment", {
  description: "Who judges a piece a second time, or a third, and what they gave.",
  simpleResolvers: true,
})
export class AllotmentType
  implements
    Pick<
      ShownAllotment,
      "position" | "dueOn" | "isBlind" | "judgedAt" | "releasedAt" | "value" | "finding" | "raisesConcern"
    >
{
  @Field(() => Int, { description: "2 for a second judgement, 3 for a third." })
  readonly position!: number;

  @Field(() => DateScalar, { description: "The last day." })
  readonly dueOn!: IsoDate;

  @Field(() => Boolean, { description: "Whether it is judged without having seen the first mark." })
  readonly isBlind!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was judged; null while it is not." })
  readonly judgedAt!: IsoInstant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was taken away again, e.g. because of a conflict; null while it stands.",
  })
  readonly releasedAt!: IsoInstant | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was given: a mark as a decimal, or the rank of a level; null before, and while it is hidden.",
  })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: "What was found, in words; null where it is hidden." })
  readonly finding!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a concern was raised." })
  readonly raisesConcern!: boolean | null;
}
