import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
import { Field, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { MeetingStateEnum } from "./meeting-state.enum.js";

@InputType("MeetingFilter", { description: "Which meetings." })
export class MeetingFilter {
  @Field(() => MeetingStateEnum, { nullable: true, description: "How far their records have come." })
  readonly state?: MeetingState | null;

  @Field(() => DateScalar, { nullable: true, description: "Held on this day or later." })
  readonly from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Held on this day or earlier." })
  readonly until?: IsoDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As the records stood at this instant: what came in later is left out.",
  })
  readonly asOf?: string | null;
}
