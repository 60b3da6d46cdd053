import type { StandingState } from "@reviewpoint/domain/judgements";
import type { FigureStatus } from "@reviewpoint/domain/progress";
import { Field, Int, ObjectType } from "type-graphql";
import type { LevelRow } from "../../framework/level/level.table.js";
import { LevelType } from "../../framework/level/level.type.js";
import { StandingStateEnum } from "../../judgements/standing/standing-state.enum.js";
import { CellStatus } from "../cell/cell-status.enum.js";

@ObjectType("MovementFlow", {
  description:
    "How many stood one way and stand another, or the same. From and to are a level or, without one, a state.",
  simpleResolvers: true,
})
export class MovementFlowType {
  @Field(() => LevelType, {
    nullable: true,
    description: "The level at the first review point; null for a state.",
  })
  readonly fromLevel!: LevelRow | null;

  @Field(() => StandingStateEnum, { description: "The state at the first review point." })
  readonly fromState!: StandingState;

  @Field(() => LevelType, {
    nullable: true,
    description: "The level at the second review point; null for a state.",
  })
  readonly toLevel!: LevelRow | null;

  @Field(() => StandingStateEnum, { description: "The state at the second review point." })
  readonly toState!: StandingState;

  @Field(() => Int, {
    nullable: true,
    description: "How many standings, one a trainee and strand; null when suppressed.",
  })
  readonly count!: number | null;

  @Field(() => CellStatus, {
    description:
      "OK, or SUPPRESSED for every possible flow where the viewer may not see the figures of small groups.",
  })
  readonly status!: FigureStatus;
}
