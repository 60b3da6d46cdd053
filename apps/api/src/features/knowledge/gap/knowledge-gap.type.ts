import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { GapOriginEnum } from "./gap-origin.enum.js";
import type { KnowledgeGapRow } from "./knowledge-gap.table.js";

/** A gap as it stands. */
export interface KnownGap extends KnowledgeGapRow {
  readonly closedOn: IsoDate | null;
  readonly evidence: string | null;
  readonly version: number;
  /** The instant at which the record is looked at; null for now. */
  readonly asOf: string | null;
}

@ObjectType("KnowledgeGap", {
  description: "Something that a trainee has yet to learn, until it is closed on evidence.",
  simpleResolvers: true,
})
export class KnowledgeGapType implements Omit<KnownGap, "traineeId" | "strandId" | "asOf"> {
  @Field(() => ID, { description: "Identifies the gap for good." })
  readonly id!: string;

  @Field(() => String, { description: "What it is, in the words of whoever found it." })
  readonly topic!: string;

  @Field(() => GapOriginEnum, { description: "Where it was found." })
  readonly foundIn!: GapOrigin;

  @Field(() => DateScalar, { description: "The day on which it was raised." })
  readonly raisedOn!: IsoDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was closed; null while it is open.",
  })
  readonly closedOn!: IsoDate | null;

  @Field(() => String, { nullable: true, description: "On what it was closed; null while it is open." })
  readonly evidence!: string | null;

  @Field(() => Int, { description: "What a change of it expects as `expectedVersion`." })
  readonly version!: number;
}
