import { Field, ID, InputType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";

@InputType("JudgementFilter", { description: "Which judgements." })
export class JudgementFilter {
  @Field(() => String, { nullable: true, description: "Code of the cohort." })
  readonly cohort?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the review point." })
  readonly reviewPoint?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the strand." })
  readonly strand?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the trainee's subject." })
  readonly subject?: string | null;

  @Field(() => ID, { nullable: true, description: "Who judged. Refused where the viewer may not see names." })
  readonly assessorId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Superseded judgements as well.",
  })
  readonly history?: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "As the record stood at this instant: what came in later is left out, and what it replaced is current. Today's trainees, within today's scope.",
  })
  readonly asOf?: string | null;
}
