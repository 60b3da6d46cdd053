import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, InputType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";

@InputType("AssignmentFilter", { description: "Which assignments." })
export class AssignmentFilter {
  @Field(() => String, { nullable: true, description: "Code of the cohort." })
  readonly cohort?: string | null;

  @Field(() => String, { nullable: true, description: "Code of a subject: those that are set its trainees." })
  readonly subject?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the kind." })
  readonly kindCode?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Not over on this day: feedback is sent on it or later.",
  })
  readonly openOn?: IsoDate | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what was set later is left out, and days are as they were then.",
  })
  readonly asOf?: string | null;
}
