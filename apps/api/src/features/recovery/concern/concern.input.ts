import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ConcernKindEnum } from "./concern-kind.enum.js";

@InputType("RaiseConcernInput", { description: "About whom, of which kind, and what was seen." })
export class RaiseConcernInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => ConcernKindEnum, { description: "What it is about." })
  readonly kind!: ConcernKind;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was seen; today without it." })
  readonly raisedOn?: IsoDate | null;

  @Field(() => String, {
    description:
      "What was seen. It is kept with the record, and never told by e-mail; of a concern about welfare, with the welfare record.",
  })
  readonly account!: string;
}

@InputType("LinkEvidenceInput", {
  description: "What a concern rests on: a judgement, or a formal document.",
})
export class LinkEvidenceInput extends WriteInput {
  @Field(() => ID, { description: "The concern's id." })
  readonly concernId!: string;

  @Field(() => ID, { nullable: true, description: "A judgement of the same trainee." })
  readonly judgementId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Or the title of a formal document, as the provider files it.",
  })
  readonly document?: string | null;
}
