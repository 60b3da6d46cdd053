import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { type ReportWay, reportWays } from "@reviewpoint/domain/progress";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { upperFirst } from "../../../graph/writing/mutation/payload.type.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import type { ReportDraftRow } from "./draft/report-draft.table.js";
import type { ReadReport, ReportReceiver } from "./subject-report.query.js";

/** How a report is given. */
export const ReportWayEnum = {
  LETTER: "letter",
  MEETING: "meeting",
  SPOKEN: "spoken",
} as const satisfies Record<string, ReportWay>;

registerEnumType(ReportWayEnum, {
  name: "ReportWay",
  description: "How a report is given to those whom it is for.",
  valuesConfig: {
    LETTER: { description: `${upperFirst(reportWays.letter)}, and nothing of what it says.` },
    MEETING: { description: `${upperFirst(reportWays.meeting)}.` },
    SPOKEN: { description: `${upperFirst(reportWays.spoken)}.` },
  },
});

@ObjectType("SubjectReportDraft", {
  description: "What a lead mentor is writing on a subject at a review point: shown to its author alone.",
  simpleResolvers: true,
})
export class SubjectReportDraftType
  implements Pick<ReportDraftRow, "id" | "account" | "savedAt" | "version">
{
  @Field(() => ID, { description: "Identifies it for good." })
  readonly id!: string;

  @Field(() => String, { description: "The words." })
  readonly account!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was last kept." })
  readonly savedAt!: IsoInstant;

  @Field(() => Int, { description: "How often it was kept: what a write expects." })
  readonly version!: number;
}

@ObjectType("SubjectReport", {
  description:
    "A lead mentor's report on their subject at a review point as it was given. Never changed, only replaced by another one.",
  simpleResolvers: true,
})
export class SubjectReportType
  implements Pick<ReadReport, "id" | "way" | "occasion" | "givenOn" | "sha256" | "recordedAt" | "isCurrent">
{
  @Field(() => ID, { description: "Identifies it for good." })
  readonly id!: string;

  @Field(() => ReportWayEnum, { description: "How it was given." })
  readonly way!: ReportWay;

  @Field(() => String, {
    nullable: true,
    description: "At which meeting, or where it was said; null where nothing was said of it.",
  })
  readonly occasion!: string | null;

  @Field(() => DateScalar, { description: "The day on which it was given." })
  readonly givenOn!: IsoDate;

  @Field(() => String, { description: "SHA-256 of the content as UTF-8, in hexadecimal." })
  readonly sha256!: string;

  @Field(() => DateTimeScalar, {
    description: "The instant at which it was recorded, and its figures frozen.",
  })
  readonly recordedAt!: IsoInstant;

  @Field(() => Boolean, { description: "Whether no other report of its author's has taken its place." })
  readonly isCurrent!: boolean;
}

@ObjectType("ReportReceiver", {
  description: "Somebody to whom reports on subjects may be given.",
  simpleResolvers: true,
})
export class ReportReceiverType implements Pick<ReportReceiver, "role"> {
  @Field(() => RoleEnum, { description: "The role that says so." })
  readonly role!: ReportReceiver["role"];
}
