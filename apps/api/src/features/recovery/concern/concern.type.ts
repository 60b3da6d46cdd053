import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { ConcernKindEnum } from "./concern-kind.enum.js";
import type { ConcernRow } from "./concern.table.js";

@ObjectType("Concern", {
  description:
    "That somebody saw something that may stand in a trainee's way. What it says never travels by e-mail.",
  simpleResolvers: true,
})
export class ConcernType implements Omit<ConcernRow, "traineeId" | "raisedBy" | "planId"> {
  @Field(() => ID, { description: "Identifies the concern for good." })
  readonly id!: string;

  @Field(() => ConcernKindEnum, { description: "What it is about." })
  readonly kind!: ConcernKind;

  @Field(() => DateScalar, { description: "The day on which it was raised." })
  readonly raisedOn!: IsoDate;

  @Field(() => String, {
    nullable: true,
    description: "What was seen; null where it is about welfare, and kept with the welfare record.",
  })
  readonly account!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day for a recovery plan; null where its kind asks for none.",
  })
  readonly planDueOn!: IsoDate | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it came in." })
  readonly recordedAt!: IsoInstant;

  @Field(() => Int, { description: "How often its record was written, from 1." })
  readonly version!: number;
}

@ObjectType("ConcernEvidence", { description: "Something on which a concern rests.", simpleResolvers: true })
export class ConcernEvidenceType {
  @Field(() => ID, { description: "Identifies the link for good." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "The title of a formal document, where it is one." })
  readonly document!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was linked." })
  readonly recordedAt!: IsoInstant;
}
