import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../../graph/scalars.js";
import { WriteInput } from "../../../../graph/writing/mutation/write.input.js";
import { StandardScriptInput } from "../script/script.input.js";

/** What is said when an exercise is opened, and said again when it is changed. */
@InputType("StandardisationContentInput")
abstract class StandardisationContent extends WriteInput {
  @Field(() => String, { description: "A title by which others know it." })
  readonly title!: string;

  @Field(() => DateScalar, { description: "The first day on which scripts are marked." })
  readonly opensOn!: IsoDate;

  @Field(() => DateScalar, { description: "The last day." })
  readonly closesOn!: IsoDate;

  @Field(() => [StandardScriptInput], {
    description: "The scripts with their agreed marks, in the order in which they are marked.",
  })
  readonly scripts!: readonly StandardScriptInput[];

  @Field(() => [ID], { description: "Who marks them: people, and never whoever opens it." })
  readonly participantIds!: readonly string[];
}

@InputType("OpenStandardisationInput", {
  description: "Which scripts are marked before marking begins, by whom and when.",
})
export class OpenStandardisationInput extends StandardisationContent {
  @Field(() => ID, { description: "The assignment whose marking is standardised." })
  readonly assignmentId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Subjects among those that it is set; none: all of them.",
  })
  readonly subjectIds?: readonly string[] | null;
}

@InputType("ChangeStandardisationInput", {
  description: "A standardisation exercise as it is to be from now on.",
})
export class ChangeStandardisationInput extends StandardisationContent {
  @Field(() => ID, { description: "The exercise's id." })
  readonly standardisationId!: string;

  @Field(() => Int, {
    description: "The version that the client has seen. Refused with Conflict when there is a newer one.",
  })
  readonly expectedVersion!: number;
}
