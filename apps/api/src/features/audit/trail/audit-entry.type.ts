import { Field, ID, Int, ObjectType } from "type-graphql";
import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { AuditKindEnum } from "./audit-kind.enum.js";

/** An entry as it is shown: its place in the chain beside what it says. */
export interface ShownEntry {
  readonly id: string;
  readonly recordedAt: string;
  readonly kind: AuditKind;
  readonly act: string;
  readonly actorId: string | null;
  /** null until it is sealed, a moment after it was recorded. */
  readonly sequence: number | null;
  readonly subject: Readonly<Record<string, unknown>>;
}

@ObjectType("AuditSubject", {
  description: "What an entry made or changed, under its name in the answer.",
  simpleResolvers: true,
})
export class AuditSubjectType {
  @Field(() => String, { description: "The name, e.g. holding." })
  readonly name!: string;

  @Field(() => [ID], { description: "The ids." })
  readonly ids!: readonly string[];
}

@ObjectType("AuditEntry", {
  description: "Who did what and when. It is never changed and never deleted.",
  simpleResolvers: true,
})
export class AuditEntryType implements Omit<ShownEntry, "actorId" | "subject"> {
  @Field(() => ID, { description: "Identifies the entry for good." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly recordedAt!: string;

  @Field(() => AuditKindEnum, { description: "What kind of deed it is about." })
  readonly kind!: AuditKind;

  @Field(() => String, { description: "The mutation, the reading or the command, by its name." })
  readonly act!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Its place in the chain, from 1; null until it is sealed, a moment after.",
  })
  readonly sequence!: number | null;
}

export const AuditEntryConnection = connectionType("AuditEntry", "entries", () => AuditEntryType);
