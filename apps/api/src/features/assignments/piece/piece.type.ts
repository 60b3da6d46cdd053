import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { HandInState, MarkingState } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import { HandInStateEnum, MarkingStateEnum } from "./piece-state.enum.js";
import type { ShownPiece } from "./show-piece.js";

@ObjectType("PieceOfWork", {
  description:
    "One trainee's work on one assignment, whether handed in or not: what is marked and moderated.",
  simpleResolvers: true,
})
export class PieceOfWorkType
  implements
    Pick<
      ShownPiece,
      "id" | "dueOn" | "handInState" | "receivedOn" | "daysLate" | "attempt" | "held" | "sentOn"
    >
{
  @Field(() => ID, { description: "Identifies the piece of work for good." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The trainee's last day for handing in, with an extension." })
  readonly dueOn!: IsoDate;

  @Field(() => HandInStateEnum, { description: "Where handing in stands today." })
  readonly handInState!: HandInState;

  @Field(() => DateScalar, { nullable: true, description: "When the last attempt came in; null before one." })
  readonly receivedOn!: IsoDate | null;

  @Field(() => Int, { nullable: true, description: "How late it came in by the provider's rule; 0 in time." })
  readonly daysLate!: number | null;

  @Field(() => Int, { nullable: true, description: "Which attempt it is, from 1; null before one." })
  readonly attempt!: number | null;

  @Field(() => MarkingStateEnum, {
    nullable: true,
    description: "Where marking stands today; null where the viewer may not see that.",
  })
  readonly markingState!: MarkingState | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The marker's last day, with an extension; null where the viewer may not see that.",
  })
  readonly markingClosesOn!: IsoDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How often a first mark was given: send it as expectedVersion with a mark. null where it may not be seen.",
  })
  readonly markVersion!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why the viewer's own marks and feedback are not shown yet; null where they are, or are another's.",
  })
  readonly held!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which marks and feedback were sent to the trainee; null before.",
  })
  readonly sentOn!: IsoDate | null;

  @Field(() => [HiddenType], { description: "What of it this viewer may not see, and why." })
  readonly hidden!: readonly HiddenType[];
}

export const PieceOfWorkConnection = connectionType("PieceOfWork", "pieces of work", () => PieceOfWorkType);
