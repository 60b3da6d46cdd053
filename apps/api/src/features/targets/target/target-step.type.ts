import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { TargetStepKindEnum } from "./target.enums.js";
import type { TargetStepKind, TargetStepRow } from "./target-step.table.js";

@ObjectType("TargetStep", { description: "Something that happened to a target.", simpleResolvers: true })
export class TargetStepType implements Omit<TargetStepRow, "targetId" | "recordedBy" | "carriedOver"> {
  @Field(() => Int, { description: "The target's version from then on." })
  readonly version!: number;

  @Field(() => TargetStepKindEnum, { description: "What happened." })
  readonly kind!: TargetStepKind;

  @Field(() => DateScalar, { description: "The day on which it happened." })
  readonly takenOn!: IsoDate;

  @Field(() => DateScalar, { description: "The day by which the target was due from then on." })
  readonly dueOn!: IsoDate;

  @Field(() => String, { nullable: true, description: "The evidence or the reason." })
  readonly note!: string | null;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}
