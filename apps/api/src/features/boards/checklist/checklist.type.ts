import { type ChecklistLine, checklistSentence } from "@reviewpoint/domain/moderation";
import { Field, Int, ObjectType } from "type-graphql";
import { ChecklistQuestionEnum, ChecklistStateEnum } from "./checklist.enums.js";

/** A line of a board's checklist with its sentence. */
export interface ShownChecklistLine extends ChecklistLine {
  readonly sentence: string;
}

/** A line as it is shown. */
export const showLine = (line: ChecklistLine): ShownChecklistLine => ({
  ...line,
  sentence: checklistSentence(line),
});

@ObjectType("ChecklistLine", {
  description: "What is done, or left, of a board's business.",
  simpleResolvers: true,
})
export class ChecklistLineType implements ShownChecklistLine {
  @Field(() => ChecklistQuestionEnum, { description: "What is asked." })
  readonly question!: ChecklistLine["question"];

  @Field(() => ChecklistStateEnum, { description: "Whether something is left." })
  readonly state!: ChecklistLine["state"];

  @Field(() => Int, { description: "How many are left." })
  readonly left!: number;

  @Field(() => Int, { description: "Of how many." })
  readonly of!: number;

  @Field(() => String, { description: "The same as a sentence." })
  readonly sentence!: string;
}
