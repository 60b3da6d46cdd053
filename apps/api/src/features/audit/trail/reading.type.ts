import { Field, ID, ObjectType } from "type-graphql";
import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { AuditKindEnum } from "./audit-kind.enum.js";

/** A reading as the person whom it is about sees it. */
export interface ShownReading {
  readonly id: string;
  readonly recordedAt: string;
  readonly kind: AuditKind;
  readonly actorId: string | null;
  readonly what: readonly string[];
}

@ObjectType("SensitiveReading", {
  description: "That somebody was shown what is sensitive about you.",
  simpleResolvers: true,
})
export class SensitiveReadingType implements Omit<ShownReading, "actorId"> {
  @Field(() => ID, { description: "Identifies the entry of the audit trail." })
  readonly id!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly recordedAt!: string;

  @Field(() => AuditKindEnum, { description: "READ on a screen, or EXPORT into a file." })
  readonly kind!: AuditKind;

  @Field(() => [String], { description: "What was read, in words, e.g. the evidence." })
  readonly what!: readonly string[];
}

export const SensitiveReadingConnection = connectionType(
  "SensitiveReading",
  "readings",
  () => SensitiveReadingType,
);
