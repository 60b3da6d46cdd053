import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentQuestion, GradeScale } from "@reviewpoint/domain/moderation";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { AssignmentRow } from "./assignment.table.js";
import { GradeScaleType } from "../form/grade-scale.type.js";
import { AssignmentQuestionType } from "../form/question.type.js";

/** The days that an assignment has. */
@ObjectType({ simpleResolvers: true })
abstract class WithDays {
  @Field(() => DateScalar, { description: "The last day for handing in." })
  readonly handInBy!: IsoDate;

  @Field(() => DateScalar, { description: "The first day of marking." })
  readonly markingOpensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day of marking." })
  readonly markingClosesOn!: IsoDate;

  @Field(() => DateScalar, {
    description: "The first day of moderation: first marks stay as they are from then on.",
  })
  readonly moderationOpensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day of moderation." })
  readonly moderationClosesOn!: IsoDate;

  @Field(() => DateScalar, { description: "The day on which feedback is sent, and before which it is held." })
  readonly releaseOn!: IsoDate;
}

@ObjectType("Assignment", {
  description: "A written assignment: what is set, when it is handed in, marked, moderated and given back.",
  simpleResolvers: true,
})
export class AssignmentType
  extends WithDays
  implements Pick<AssignmentRow, "id" | "title" | "kindCode" | "recordedAt" | "version">
{
  @Field(() => ID, { description: "Identifies the assignment for good." })
  readonly id!: string;

  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, { description: "The provider's kind of assignment, by its code." })
  readonly kindCode!: string;

  @Field(() => String, {
    description: "The kind in the provider's word, as it was when the assignment was set.",
  })
  readonly kindName!: string;

  @Field(() => GradeScaleType, { description: "The marks that can be given, as they were when it was set." })
  readonly scale!: GradeScale;

  @Field(() => String, { description: "The band with which work passes: it and every band above." })
  readonly passBand!: string;

  @Field(() => [AssignmentQuestionType], { description: "What a marker answers beside the mark." })
  readonly markForm!: readonly AssignmentQuestion[];

  @Field(() => [AssignmentQuestionType], { description: "What feedback says to the trainee." })
  readonly feedbackForm!: readonly AssignmentQuestion[];

  @Field(() => Int, { description: "How often it may be handed in, the first time among them." })
  readonly mostAttempts!: number;

  @Field(() => String, {
    nullable: true,
    description: "The highest mark that counts for a later attempt; null: no cap.",
  })
  readonly cap!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was set." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Int, {
    description: "How often it was written: send it as expectedVersion to change its days.",
  })
  readonly version!: number;
}

@ObjectType("AssignmentCalendar", {
  description: "The days of an assignment as they were set, or changed.",
  simpleResolvers: true,
})
export class AssignmentCalendarType extends WithDays {
  @Field(() => Int, { description: "From 1; the highest counts." })
  readonly sequence!: number;

  @Field(() => DateTimeScalar, { description: "The instant at which they were recorded." })
  readonly recordedAt!: IsoInstant;
}

export const AssignmentConnection = connectionType("Assignment", "assignments", () => AssignmentType);
