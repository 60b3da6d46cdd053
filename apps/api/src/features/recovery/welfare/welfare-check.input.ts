import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";

@InputType("RecordWelfareCheckInput", {
  description: "How a trainee is, recorded for a purpose and with a reason.",
})
export class RecordWelfareCheckInput extends WriteInput {
  @Field(() => ID, { description: "The trainee's id." })
  readonly traineeId!: string;

  @Field(() => WelfarePurposeEnum, { description: "For what it is recorded." })
  readonly purpose!: WelfarePurpose;

  @Field(() => String, { description: "Why it is recorded." })
  readonly reason!: string;

  @Field(() => String, {
    description: "What was found. It is kept with the welfare record and nowhere else.",
  })
  readonly account!: string;

  @Field(() => String, { nullable: true, description: "The support that was given." })
  readonly support?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the check; today without it." })
  readonly checkedOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "When somebody looks again, if anybody does." })
  readonly nextOn?: IsoDate | null;
}
