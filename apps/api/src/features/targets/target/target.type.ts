import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOrigin } from "@reviewpoint/domain/targets";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { TargetOriginEnum } from "./target.enums.js";
import type { KnownTarget } from "./target.query.js";

@ObjectType("Target", {
  description:
    "A small step that a trainee is to take, what will show that it was taken, and where it came from.",
  simpleResolvers: true,
})
export class TargetType
  implements
    Pick<
      KnownTarget,
      | "id"
      | "action"
      | "successEvidence"
      | "originKind"
      | "originId"
      | "setOn"
      | "dueOn"
      | "carriedOver"
      | "closedOn"
      | "note"
      | "version"
      | "recordedAt"
    >
{
  @Field(() => ID, { description: "Identifies the target for good." })
  readonly id!: string;

  @Field(() => String, { description: "The one thing to do." })
  readonly action!: string;

  @Field(() => String, { nullable: true, description: "What will show that it was met." })
  readonly successEvidence!: string | null;

  @Field(() => TargetOriginEnum, { description: "What it came out of." })
  readonly originKind!: TargetOrigin;

  @Field(() => ID, {
    nullable: true,
    description: "The meeting, review point, observation or plan it came out of.",
  })
  readonly originId!: string | null;

  @Field(() => DateScalar, { description: "The day on which it was set." })
  readonly setOn!: IsoDate;

  @Field(() => DateScalar, {
    description: "The day by which it is due: the newest, where it was carried over.",
  })
  readonly dueOn!: IsoDate;

  @Field(() => Int, { description: "How often it was carried over." })
  readonly carriedOver!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was closed; null while it is open.",
  })
  readonly closedOn!: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: "Of its newest step: the evidence on which it was met, or the reason.",
  })
  readonly note!: string | null;

  @Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
  readonly version!: number;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}

export const TargetConnection = connectionType("Target", "targets", () => TargetType);
