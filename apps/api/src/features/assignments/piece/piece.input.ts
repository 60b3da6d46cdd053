import type { HandInState, MarkingState } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { HandInStateEnum, MarkingStateEnum } from "./piece-state.enum.js";

@InputType("PieceFilter", { description: "Which pieces of work." })
export class PieceFilter {
  @Field(() => ID, { nullable: true, description: "The assignment." })
  readonly assignmentId?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
  readonly subject?: string | null;

  @Field(() => HandInStateEnum, { nullable: true, description: "Where handing in stands today." })
  readonly handInState?: HandInState | null;

  @Field(() => MarkingStateEnum, {
    nullable: true,
    description: "Where marking stands today. Refused to trainees.",
  })
  readonly markingState?: MarkingState | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who is to mark it. Refused where the viewer may not see names.",
  })
  readonly markerId?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out. Today's trainees, within today's scope; states as of today.",
  })
  readonly asOf?: string | null;
}
