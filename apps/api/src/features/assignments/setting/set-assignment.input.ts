import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { AssignmentDays } from "../assignment/assignment-days.js";

@InputType("AssignmentDaysInput", {
  description: "When an assignment is handed in, marked, moderated and given back.",
})
export class AssignmentDaysInput implements AssignmentDays {
  @Field(() => DateScalar, { description: "The last day for handing in." })
  readonly handInBy!: IsoDate;

  @Field(() => DateScalar, { description: "The first day of marking." })
  readonly markingOpensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day of marking." })
  readonly markingClosesOn!: IsoDate;

  @Field(() => DateScalar, { description: "The first day of moderation." })
  readonly moderationOpensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day of moderation." })
  readonly moderationClosesOn!: IsoDate;

  @Field(() => DateScalar, { description: "The day on which feedback is sent." })
  readonly releaseOn!: IsoDate;
}

@InputType("SetAssignmentInput", { description: "What is set, for whom, about what, and when." })
export class SetAssignmentInput extends WriteInput {
  @Field(() => String, { description: "What it is called." })
  readonly title!: string;

  @Field(() => String, {
    description: "The provider's kind, by its code: scale, forms and rules are frozen from it.",
  })
  readonly kindCode!: string;

  @Field(() => ID, { description: "The cohort that it is set." })
  readonly cohortId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "The subjects whose trainees it is set; the whole cohort without them.",
  })
  readonly subjectIds?: readonly string[] | null;

  @Field(() => [ID], { description: "The strands of the cohort's framework that it is about." })
  readonly strandIds!: readonly string[];

  @Field(() => AssignmentDaysInput, { description: "Its days." })
  readonly days!: AssignmentDaysInput;
}

@InputType("ChangeAssignmentCalendarInput", {
  description: "An assignment's days, changed where they have not begun.",
})
export class ChangeAssignmentCalendarInput extends ChangeInput {
  @Field(() => ID, { description: "The assignment." })
  readonly assignmentId!: string;

  @Field(() => AssignmentDaysInput, { description: "All its days, the unchanged ones among them." })
  readonly days!: AssignmentDaysInput;
}
