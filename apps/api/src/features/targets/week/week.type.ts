import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WeekConcern, WeekFinding } from "@reviewpoint/domain/targets";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { WeekConcernEnum, WeekFindingEnum } from "./week.enums.js";
import type { WeekCheckRow } from "./week-check.table.js";

@ObjectType("WeekCheck", {
  description: "What a lead mentor found in a trainee's week. Never changed, only superseded.",
  simpleResolvers: true,
})
export class WeekCheckType implements Omit<WeekCheckRow, "traineeId" | "recordedBy"> {
  @Field(() => DateScalar, { description: "The Monday on which the week begins." })
  readonly monday!: IsoDate;

  @Field(() => Int, { description: "What the next check of the week expects as `expectedVersion`." })
  readonly version!: number;

  @Field(() => WeekFindingEnum, { description: "What was found." })
  readonly finding!: WeekFinding;

  @Field(() => String, { nullable: true, description: "What is to be followed up, or was seen." })
  readonly note!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}

@ObjectType("WeekConcern", { description: "Why somebody should look at a week.", simpleResolvers: true })
export class WeekConcernType {
  @Field(() => WeekConcernEnum, { description: "Why." })
  readonly kind!: WeekConcern["kind"];

  @Field(() => Boolean, { description: "false while the week's last school day is not over." })
  readonly isOver!: boolean;

  @Field(() => [ID], { description: "The meetings or targets that it is about." })
  readonly about!: readonly string[];
}

@ObjectType("TraineeWeek", {
  description: "A trainee's week, as a lead mentor checks it.",
  simpleResolvers: true,
})
export class TraineeWeekType {
  @Field(() => ID, { description: "The trainee's id." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The Monday on which the week begins." })
  readonly monday!: IsoDate;
}

export const TraineeWeekConnection = connectionType("TraineeWeek", "weeks", () => TraineeWeekType);
