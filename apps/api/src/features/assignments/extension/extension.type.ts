import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import type { ExtensionRow } from "./extension.table.js";

/** What can be extended, under the names that the graph gives them. */
export const ExtendableEnum = {
  HAND_IN: "hand-in",
  MARKING: "marking",
  MODERATION: "moderation",
} as const satisfies Record<string, Extendable>;
registerEnumType(ExtendableEnum, {
  name: "Extendable",
  description: "What of an assignment can be extended for one person.",
  valuesConfig: {
    HAND_IN: { description: "Handing in, for a trainee." },
    MARKING: { description: "Marking, for a marker." },
    MODERATION: { description: "Moderating, for a moderator." },
  },
});

@ObjectType("AssignmentExtension", {
  description: "More time for one person. The days of everybody else stay as they are.",
  simpleResolvers: true,
})
export class AssignmentExtensionType
  implements Pick<ExtensionRow, "id" | "extends" | "untilOn" | "reason" | "recordedAt">
{
  @Field(() => ID, { description: "Identifies the extension for good." })
  readonly id!: string;

  @Field(() => ExtendableEnum, { description: "What is extended." })
  readonly extends!: Extendable;

  @Field(() => DateScalar, { description: "The last day." })
  readonly untilOn!: IsoDate;

  @Field(() => String, { description: "Why it was given." })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: "The instant at which it was recorded." })
  readonly recordedAt!: IsoInstant;
}
