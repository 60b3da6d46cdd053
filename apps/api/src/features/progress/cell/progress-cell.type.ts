import type { StandingState } from "@reviewpoint/domain/judgements";
import type { FigureStatus, Proportion } from "@reviewpoint/domain/progress";
import { Field, Float, Int, ObjectType } from "type-graphql";
import type { LevelRow } from "../../framework/level/level.table.js";
import { LevelType } from "../../framework/level/level.type.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import { ReviewPointType } from "../../judgements/review-point/review-point.type.js";
import { StandingStateEnum } from "../../judgements/standing/standing-state.enum.js";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { CellStatus } from "./cell-status.enum.js";

@ObjectType("ProgressCell", {
  description:
    "A number of standings: one trainee on one strand at one review point each. Dimensions that were not asked for are null.",
  simpleResolvers: true,
})
export class ProgressCellType implements Proportion {
  @Field(() => ReviewPointType, { nullable: true, description: "The review point counted." })
  readonly reviewPoint!: ReviewPointRow | null;

  @Field(() => StrandType, { nullable: true, description: "The strand counted." })
  readonly strand!: StrandRow | null;

  @Field(() => HubType, {
    nullable: true,
    description: "The hub counted; null also for trainees without one.",
  })
  readonly hub!: HubRow | null;

  @Field(() => SubjectType, { nullable: true, description: "The subject counted." })
  readonly subject!: SubjectRow | null;

  @Field(() => SchoolType, {
    nullable: true,
    description: "The school counted; null also for trainees without one.",
  })
  readonly school!: SchoolRow | null;

  @Field(() => LevelType, {
    nullable: true,
    description: "The level counted; null for a state, and for AT_EXPECTED.",
  })
  readonly level!: LevelRow | null;

  @Field(() => StandingStateEnum, { nullable: true, description: "The state counted; null for AT_EXPECTED." })
  readonly state!: StandingState | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many; null where the status says that there is no number.",
  })
  readonly count!: number | null;

  @Field(() => Int, { nullable: true, description: "Of how many." })
  readonly denominator!: number | null;

  @Field(() => Float, { nullable: true, description: "0–100, one decimal is meaningful." })
  readonly percent!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower Wilson 95 % bound of percent." })
  readonly lower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper Wilson 95 % bound of percent." })
  readonly upper!: number | null;

  @Field(() => CellStatus, { description: "What the numbers may be read as." })
  readonly status!: FigureStatus;
}
