import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Completeness, FigureStatus } from "@reviewpoint/domain/progress";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { CellStatus } from "../cell/cell-status.enum.js";

@ObjectType("CompletenessRow", {
  description:
    "Whose judgements are in, late or missing: due = judged + judgedLate + missing; missing is late once the window has closed.",
  simpleResolvers: true,
})
export class CompletenessRowType implements Completeness {
  @Field(() => SchoolType, { nullable: true, description: "The school, when asked by school." })
  readonly school!: SchoolType | null;

  @Field(() => PersonType, { nullable: true, description: "The assessor, when asked by assessor." })
  readonly assessor!: PersonType | null;

  @Field(() => HubType, { nullable: true, description: "The hub, when asked by hub." })
  readonly hub!: HubType | null;

  @Field(() => SubjectType, { nullable: true, description: "The subject, when asked by subject." })
  readonly subject!: SubjectType | null;

  @Field(() => StrandType, { nullable: true, description: "The strand, when asked by strand." })
  readonly strand!: StrandType | null;

  @Field(() => Int, { description: "Judgements due: one a trainee and strand." })
  readonly due!: number;

  @Field(() => Int, { description: "Judged on or before the window's last day." })
  readonly judged!: number;

  @Field(() => Int, { description: "Judged after the window's last day." })
  readonly judgedLate!: number;

  @Field(() => Int, { description: "Not judged though the window has opened." })
  readonly missing!: number;

  @Field(() => Int, { description: "Not due: withdrawn, deferred, or the window has not opened." })
  readonly notDue!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day of the newest judgement; null when there is none.",
  })
  readonly lastJudgedOn!: IsoDate | null;

  @Field(() => CellStatus, {
    description:
      "OK: rows that could tell of few people are left out where the viewer may not see the figures of small groups.",
  })
  readonly status!: FigureStatus;
}
