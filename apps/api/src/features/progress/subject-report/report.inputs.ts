import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReportWay } from "@reviewpoint/domain/progress";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { ReportWayEnum } from "./subject-report.type.js";

@InputType("WriteSubjectReportInput", { description: "What is written on a subject at a review point." })
export class WriteSubjectReportInput extends ChangeInput {
  @Field(() => ID, { description: "The review point." })
  readonly reviewPointId!: string;

  @Field(() => ID, { description: "The subject." })
  readonly subjectId!: string;

  @Field(() => String, { description: "The words." })
  readonly account!: string;
}

@InputType("GiveSubjectReportInput", {
  description: "The viewer's draft on a subject at a review point: to whom it is given, how and when.",
})
export class GiveSubjectReportInput extends ChangeInput {
  @Field(() => ID, { description: "The review point." })
  readonly reviewPointId!: string;

  @Field(() => ID, { description: "The subject." })
  readonly subjectId!: string;

  @Field(() => [ID], {
    description: "To whom, by their ids: those of reportReceivers.",
  })
  readonly readerIds!: readonly string[];

  @Field(() => ReportWayEnum, { description: "How it is given." })
  readonly way!: ReportWay;

  @Field(() => String, { nullable: true, description: "At which meeting, or where it is said." })
  readonly occasion?: string | null;

  @Field(() => DateScalar, { description: "The day on which it is given: a letter goes today." })
  readonly givenOn!: IsoDate;
}
