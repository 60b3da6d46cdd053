import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { WeekFinding } from "@reviewpoint/domain/targets";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { WeekFindingEnum } from "./week.enums.js";

@InputType("CheckedTrainee", { description: "What was found in one trainee's week." })
export class CheckedTraineeInput {
  @Field(() => ID, { description: "Whose week it is." })
  readonly traineeId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the check that was seen; null where the week was not checked before.",
  })
  readonly seenVersion?: number | null;

  @Field(() => WeekFindingEnum, { description: "What was found." })
  readonly finding!: WeekFinding;

  @Field(() => String, { nullable: true, description: "What is to be followed up, or was seen." })
  readonly note?: string | null;
}

@InputType("CheckWeekInput", { description: "A week, and what was found for each trainee." })
export class CheckWeekInput extends WriteInput {
  @Field(() => DateScalar, { description: "Any day of the week." })
  readonly day!: IsoDate;

  @Field(() => [CheckedTraineeInput], { description: "The trainees whose week was looked at." })
  readonly trainees!: CheckedTraineeInput[];
}
