import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { CopyState, ObservationKind } from "@reviewpoint/domain/observations";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CopyStateEnum } from "../copy/copy-state.enum.js";
import { ObservationKindEnum } from "./observation-kind.enum.js";
import type { ShownObservation } from "./show-observation.js";

@ObjectType("Observation", {
  description: "A trainee's lesson, or a mentor's meeting, feedback or coaching, that is or was observed.",
  simpleResolvers: true,
})
export class ObservationType
  implements Pick<ShownObservation, "id" | "kind" | "observedOn" | "recordedAt" | "revealedAt" | "version">
{
  @Field(() => ID, { description: "Identifies the observation for good." })
  readonly id!: string;

  @Field(() => ObservationKindEnum, { description: "What is observed, and by how many." })
  readonly kind!: ObservationKind;

  @Field(() => DateScalar, { description: "The day of the lesson or meeting." })
  readonly observedOn!: IsoDate;

  @Field(() => DateTimeScalar, { description: "The instant at which it was planned or recorded." })
  readonly recordedAt!: IsoInstant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When every observer had sealed; null until then, and their ratings are hidden.",
  })
  readonly revealedAt!: IsoInstant | null;

  @Field(() => Int, { description: "How often it was written: send it as expectedVersion to go on." })
  readonly version!: number;

  @Field(() => Int, {
    nullable: true,
    description: "In which placement: 1 is the home school. null where the viewer may not see placements.",
  })
  readonly placementPosition!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day for the written copy; null where none is owed, or nobody can say.",
  })
  readonly copyDueOn!: IsoDate | null;

  @Field(() => CopyStateEnum, { description: "Where the written copy stands today." })
  readonly copyState!: CopyState;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the observation this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const ObservationConnection = connectionType("Observation", "observations", () => ObservationType);
