import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("GrantExternalModerationInput", { description: "Who is let in to moderate what, and until when." })
export class GrantExternalModerationInput extends WriteInput {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => ID, { description: "The subject whose work they moderate." })
  readonly subjectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The one cohort of the subject to which they are confined; every cohort without it.",
  })
  readonly cohortId?: string | null;

  @Field(() => DateScalar, { description: "The first day." })
  readonly from!: IsoDate;

  @Field(() => DateScalar, { description: "The last day, within the provider's longest stay." })
  readonly until!: IsoDate;
}
