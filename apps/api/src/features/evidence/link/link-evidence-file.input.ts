import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { LinkedId } from "./linked-things.js";

@InputType("LinkEvidenceFileInput", {
  description: "A file of one's own, and the one thing that it is evidence of.",
})
export class LinkEvidenceFileInput extends WriteInput implements Partial<Record<LinkedId, string | null>> {
  @Field(() => ID, { description: "The file's id." })
  readonly fileId!: string;

  @Field(() => ID, { nullable: true, description: "A judgement about the same trainee." })
  readonly judgementId?: string | null;

  @Field(() => ID, { nullable: true, description: "Or a written copy of an observation." })
  readonly observationCopyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Or a target that was closed: it is evidence of its closing.",
  })
  readonly targetId?: string | null;

  @Field(() => ID, { nullable: true, description: "Or the record of a meeting." })
  readonly meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: "Or a concern that is not about welfare." })
  readonly concernId?: string | null;
}
