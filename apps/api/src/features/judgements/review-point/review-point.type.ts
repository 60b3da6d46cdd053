import type { IsoDate, WindowState } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import type { ReviewPointRow } from "./review-point.table.js";

/** Where today lies in relation to a window. */
export const WindowStateEnum = { BEFORE: "before", OPEN: "open", CLOSED: "closed" } as const satisfies Record<
  string,
  WindowState
>;

registerEnumType(WindowStateEnum, {
  name: "WindowState",
  description:
    "Where today lies in relation to a window of days: of a review point, or of an assessment cycle.",
  valuesConfig: {
    BEFORE: { description: "The window has not opened yet." },
    OPEN: { description: "What is to be done in it is due now; the first and the last day count." },
    CLOSED: { description: "The window is over: what is missing is late." },
  },
});

@ObjectType("ReviewPoint", {
  description: "A point of the year at which every trainee of a cohort is judged on every strand.",
  simpleResolvers: true,
})
export class ReviewPointType implements Omit<ReviewPointRow, "cohortId"> {
  @Field(() => ID, { description: "Identifies the review point for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the cohort: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The review point's name." })
  readonly name!: string;

  @Field(() => Int, { description: "Order in the year, from 1." })
  readonly position!: number;

  @Field(() => DateScalar, { description: "First day on which judgements are due." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "Last day on which judgements are due." })
  readonly closesOn!: IsoDate;
}
