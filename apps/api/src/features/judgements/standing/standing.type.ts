import type { StandingState } from "@reviewpoint/domain/judgements";
import { Field, ObjectType } from "type-graphql";
import type { StandingRow } from "./standing.table.js";
import { StandingStateEnum } from "./standing-state.enum.js";

@ObjectType("Standing", {
  description: "How one trainee stands on one strand at one review point.",
  simpleResolvers: true,
})
export class StandingType implements Pick<StandingRow, "state"> {
  @Field(() => StandingStateEnum, { description: "Judged, or why not." })
  readonly state!: StandingState;
}
