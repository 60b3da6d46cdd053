import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import type { CohortRow } from "./cohort.table.js";

@ObjectType("Cohort", {
  description: "The trainees of one academic year under one version of a framework.",
  simpleResolvers: true,
})
export class CohortType implements Omit<CohortRow, "frameworkId"> {
  @Field(() => ID, { description: "Identifies the cohort for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the provider: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The cohort's name." })
  readonly name!: string;

  @Field(() => Int, { description: "Calendar year in which the academic year begins: 2026 is 2026-27." })
  readonly academicYear!: number;

  @Field(() => DateScalar, { description: "First day of the cohort." })
  readonly startsOn!: IsoDate;

  @Field(() => DateScalar, { description: "Last day of the cohort." })
  readonly endsOn!: IsoDate;
}

export const CohortConnection = connectionType("Cohort", "cohorts", () => CohortType);
