import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { CopyState, ObservationKind } from "@reviewpoint/domain/observations";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { CopyStateEnum } from "../copy/copy-state.enum.js";
import { ObservationKindEnum } from "./observation-kind.enum.js";

@InputType("ObservationFilter", { description: "Which observations." })
export class ObservationFilter {
  @Field(() => ObservationKindEnum, { nullable: true, description: "The kind." })
  readonly kind?: ObservationKind | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or later." })
  readonly from?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or before." })
  readonly until?: IsoDate | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's cohort." })
  readonly cohort?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
  readonly subject?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who observed. Refused where the viewer may not see names.",
  })
  readonly observerId?: string | null;

  @Field(() => CopyStateEnum, {
    nullable: true,
    description: "Where the written copy stands today, e.g. LATE for those to be chased.",
  })
  readonly copyState?: CopyState | null;

  @Field(() => Boolean, { nullable: true, description: "Withdrawn observations as well." })
  readonly history?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out. Today's trainees, within today's scope; states as of today.",
  })
  readonly asOf?: string | null;
}
