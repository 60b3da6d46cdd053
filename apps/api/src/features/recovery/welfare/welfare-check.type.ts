import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { WelfareCheckRow } from "./welfare-check.table.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";

@ObjectType("WelfareCheck", {
  description:
    "How a trainee is. Every reading of it by somebody else is recorded, and the trainee sees by whom.",
  simpleResolvers: true,
})
export class WelfareCheckType implements Omit<WelfareCheckRow, "traineeId" | "concernId" | "checkedBy"> {
  @Field(() => ID, { description: "Identifies the check for good." })
  readonly id!: string;

  @Field(() => DateScalar, { description: "The day of the check." })
  readonly checkedOn!: IsoDate;

  @Field(() => WelfarePurposeEnum, { description: "For what it was recorded." })
  readonly purpose!: WelfarePurpose;

  @Field(() => String, { description: "Why it was recorded." })
  readonly reason!: string;

  @Field(() => String, { description: "What was found." })
  readonly account!: string;

  @Field(() => String, { nullable: true, description: "The support that was given." })
  readonly support!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When somebody looks again; null when nobody need.",
  })
  readonly nextOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;
}

@ObjectType("WelfareReceipt", {
  description: "That a welfare check was recorded. What it says is read for a purpose and with a reason.",
  simpleResolvers: true,
})
export class WelfareReceiptType {
  @Field(() => ID, { description: "The check's id." })
  readonly id!: string;
}
